"""Does the graph keep to its shapes? SHACL (W3C) by pySHACL, over `ontology/shapes.ttl`. A violation is a finding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg.data import folder
from kg.errors import OntologyError
from kg.ontology import Ontology
from kg.vocab import OWL, RDF, RDFS, SH


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """What a shape says of a node. `path` is the property's IRI, "" for the node as a whole; `severity` is "Violation",
    "Warning" or "Info"."""

    node: str
    path: str
    message: str
    severity: str


def shapes_file() -> Path:
    """The shapes that come with the package."""
    return folder("ontology") / "shapes.ttl"


def validate(quads: Iterable[ox.Quad], ontology: Ontology, *, shapes: Sequence[Path] = ()) -> list[Finding]:
    """Findings over the default graph, sorted; none when it conforms. `shapes` are used beside the package's own.

    The class tree is the ontology's. 6 s per 100,000 triples. Raises OntologyError for shapes that cannot be read.
    """
    import pyshacl  # half a second, and only here
    import rdflib

    data = rdflib.Graph()
    data.parse(data=_triples(quads), format="nt11")
    rules = rdflib.Graph()
    for path in (shapes_file(), *shapes):
        try:
            rules.parse(str(path), format="turtle")
        except OSError as error:
            raise OntologyError(f"{path}: cannot be read ({error.strerror}): check the path") from error
        except Exception as error:  # rdflib's parser raises what it will
            raise OntologyError(f"{path}: not valid Turtle: {' '.join(str(error).split())}") from error
    tree = rdflib.Graph()
    tree.parse(data=_classes(ontology), format="nt11")
    try:
        _, report, _ = pyshacl.validate(data, shacl_graph=rules, ont_graph=tree, inference="none", advanced=False,
                                        allow_warnings=True, meta_shacl=False)
    except Exception as error:
        raise OntologyError(f"{shapes_file()}: the shapes cannot be used: {' '.join(str(error).split())}") from error
    return sorted(_findings(report))


def _triples(quads: Iterable[ox.Quad]) -> str:
    lines = [f"{q.subject} {q.predicate} {q.object} ." for q in quads if isinstance(q.graph_name, ox.DefaultGraph)]
    return "\n".join(lines) + "\n"


def _classes(ontology: Ontology) -> str:
    """The sub-class axioms between named classes, and which nodes are classes."""
    lines = []
    for predicate in (RDFS + "subClassOf", RDF + "type"):
        for quad in ontology.graph.quads_for_pattern(None, ox.NamedNode(predicate), None):
            class_axiom = predicate != RDF + "type" or quad.object == ox.NamedNode(OWL + "Class")
            if class_axiom and isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.NamedNode):
                lines.append(f"{quad.subject} {quad.predicate} {quad.object} .")
    return "\n".join(sorted(lines)) + "\n"


def _findings(report: Any) -> Iterable[Finding]:
    import rdflib

    term = rdflib.Namespace(SH)
    for result in report.subjects(rdflib.RDF.type, term.ValidationResult):

        def text(name: str, result: Any = result) -> str:
            return str(report.value(result, term[name]) or "")

        messages = sorted(str(m) for m in report.objects(result, term.resultMessage))
        yield Finding(text("focusNode"), text("resultPath"), " ".join(" ".join(messages).split()),
                      text("resultSeverity").removeprefix(SH))
