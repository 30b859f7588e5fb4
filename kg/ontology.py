"""The ontology as values: classes and properties, read from Turtle (OWL, RDFS, SKOS). The code knows none of their names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import pyoxigraph as ox

from kg import turtle
from kg.data import folder
from kg.vocab import KG, OWL, RDF, RDFS, SKOS


@dataclass(frozen=True, slots=True)
class Class:
    """An owl:Class: its local name, label, and every class above it, itself included."""

    name: str
    label: str
    comment: str
    ancestors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Property:
    """An owl:ObjectProperty or owl:DatatypeProperty of the ontology."""

    name: str
    label: str
    comment: str
    domain: tuple[str, ...]
    """Local class names, any of which the subject may be; empty: anything."""
    range: tuple[str, ...]
    inverse: str | None
    symmetric: bool
    parents: tuple[str, ...]
    """Direct super-properties."""
    family: str
    event: str | None
    """PLOVER event class, where the property is an event."""
    notation: tuple[str, ...] = ()
    """CAMEO codes."""
    distinct: frozenset[str] = frozenset()
    """Properties that cannot speak of the same event (kg:distinctEventFrom)."""
    barred: frozenset[str] = frozenset()
    """Properties that rule it out where they hold of the same two (kg:barredBy)."""


@dataclass(frozen=True, slots=True)
class Ontology:
    """Classes and properties by local name, and the graph they were read from (lexicon and gazetteer included)."""

    classes: Mapping[str, Class]
    properties: Mapping[str, Property]
    graph: turtle.Graph = field(repr=False, compare=False)

    def is_a(self, kind: str, wanted: Iterable[str]) -> bool:
        """Whether class `kind` is one of `wanted` or below one; an empty `wanted` takes anything."""
        known = self.classes.get(kind)
        above = known.ancestors if known else frozenset({kind})
        wanted = tuple(wanted)
        return not wanted or not above.isdisjoint(wanted)

    def above(self, predicate: str) -> list[str]:
        """Every super-property of `predicate`, nearest first, itself left out."""
        found: list[str] = []
        queue = list(self.properties[predicate].parents) if predicate in self.properties else []
        while queue:
            parent = queue.pop(0)
            if parent not in found:
                found.append(parent)
                queue.extend(self.properties[parent].parents if parent in self.properties else ())
        return found


def files(extra: Sequence[Path] = ()) -> list[Path]:
    """The package's own Turtle files that are read for extraction, then the user's."""
    own = sorted(p for p in folder("ontology").rglob("*.ttl") if p.name != "shapes.ttl")
    return [*own, *extra]


def load(extra: Sequence[Path] = (), *, only: Sequence[Path] | None = None) -> Ontology:
    """Read the ontology: the package's files and `extra`, or `only` the files given. Raises OntologyError."""
    return read(turtle.load(only if only is not None else files(extra)))


def read(graph: turtle.Graph) -> Ontology:
    """Classes and properties that stand in a graph."""
    parents = {turtle.name(c): turtle.names(graph, c, RDFS + "subClassOf") for c in turtle.subjects(graph, OWL + "Class")
               if isinstance(c, ox.NamedNode)}
    classes = {}
    for node in turtle.subjects(graph, OWL + "Class"):
        if isinstance(node, ox.NamedNode):
            name = turtle.name(node)
            comment = " ".join(turtle.texts(graph, node, RDFS + "comment"))
            classes[name] = Class(name, turtle.label(graph, node), comment, frozenset(_closure(name, parents)))
    properties = {}
    for kind in ("ObjectProperty", "DatatypeProperty"):
        for node in turtle.subjects(graph, OWL + kind):
            if isinstance(node, ox.NamedNode):
                properties[turtle.name(node)] = _property(graph, node)
    for one in list(properties.values()):   # an inverse stated on one side holds on both
        if one.inverse and one.inverse in properties and not properties[one.inverse].inverse:
            properties[one.inverse] = _with_inverse(properties[one.inverse], one.name)
    return Ontology(classes, properties, graph)


def _property(graph: turtle.Graph, node: ox.NamedNode) -> Property:
    inverse = turtle.names(graph, node, OWL + "inverseOf")
    symmetric = "SymmetricProperty" in turtle.names(graph, node, RDF + "type")
    event = turtle.names(graph, node, KG + "eventClass")
    family = turtle.texts(graph, node, KG + "family")
    return Property(
        name=turtle.name(node),
        label=turtle.label(graph, node),
        comment=" ".join(turtle.texts(graph, node, RDFS + "comment")),
        domain=_union(graph, node, RDFS + "domain"),
        range=_union(graph, node, RDFS + "range"),
        inverse=inverse[0] if inverse else None,
        symmetric=symmetric,
        parents=tuple(turtle.names(graph, node, RDFS + "subPropertyOf")),
        family=family[0] if family else "",
        event=event[0] if event else None,
        notation=tuple(turtle.texts(graph, node, SKOS + "notation")),
        distinct=frozenset(turtle.names(graph, node, KG + "distinctEventFrom")),
        barred=frozenset(turtle.names(graph, node, KG + "barredBy")),
    )


def _with_inverse(one: Property, inverse: str) -> Property:
    return replace(one, inverse=inverse)


def _union(graph: turtle.Graph, node: ox.NamedNode, predicate: str) -> tuple[str, ...]:
    """Domain or range: class names, the members of an owl:unionOf among them."""
    found: list[str] = []
    for term in turtle.objects(graph, node, predicate):
        if isinstance(term, ox.NamedNode):
            if term.value.startswith(KG):
                found.append(turtle.name(term))
        elif isinstance(term, ox.BlankNode):
            for union in turtle.objects(graph, term, OWL + "unionOf"):
                found.extend(turtle.name(item) for item in turtle.items(graph, union))
    return tuple(found)


def _closure(name: str, parents: Mapping[str, Sequence[str]]) -> set[str]:
    found, stack = set(), [name]
    while stack:
        one = stack.pop()
        if one not in found:
            found.add(one)
            stack.extend(parents.get(one, ()))
    return found
