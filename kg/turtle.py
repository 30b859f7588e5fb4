"""Turtle files into one in-memory RDF graph, and small readers over it. pyoxigraph parses: milliseconds, exact places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox

from kg.errors import OntologyError
from kg.vocab import RDF, RDFS

Graph = ox.Store
Node = ox.NamedNode | ox.BlankNode
Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple

_TYPE = ox.NamedNode(RDF + "type")
_FIRST, _REST, _NIL = (ox.NamedNode(RDF + name) for name in ("first", "rest", "nil"))
_LABEL = ox.NamedNode(RDFS + "label")


def load(files: Iterable[Path]) -> Graph:
    """All triples of the Turtle files as one graph. Raises OntologyError with file and line."""
    graph = ox.Store()
    for path in files:
        try:
            quads = ox.parse(path=str(path), format=ox.RdfFormat.TURTLE, base_iri=path.absolute().as_uri(),
                             rename_blank_nodes=True)
            graph.extend(quads)
        except OSError as error:
            raise OntologyError(f"{path}: cannot be read ({error.strerror}): check the path") from error
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", None)
            place = f", line {line}" if line else ""
            raise OntologyError(f"{path}{place}: not valid Turtle: {error}") from error
    return graph


def name(term: Term) -> str:
    """Local name of an IRI (after the last `#` or `/`), or the text of a literal."""
    if isinstance(term, ox.NamedNode):
        return term.value.rpartition("#")[2].rpartition("/")[2]
    return str(term) if isinstance(term, ox.Triple) else term.value


def subjects(graph: Graph, kind: str) -> list[Node]:
    """Nodes of rdf:type `kind` (an IRI), sorted by name so that every run reads them in one order."""
    found = {quad.subject for quad in graph.quads_for_pattern(None, _TYPE, ox.NamedNode(kind))}
    return sorted((one for one in found if isinstance(one, Node)), key=str)


def objects(graph: Graph, node: Node, predicate: str) -> list[Term]:
    """Objects of a node's predicate (an IRI), sorted."""
    return sorted((q.object for q in graph.quads_for_pattern(node, ox.NamedNode(predicate), None)), key=str)


def texts(graph: Graph, node: Node, predicate: str) -> list[str]:
    """Literal values of a node's predicate, sorted."""
    return sorted(t.value for t in objects(graph, node, predicate) if isinstance(t, ox.Literal))


def names(graph: Graph, node: Node, predicate: str) -> list[str]:
    """Local names of the IRIs that a node's predicate points to, sorted."""
    return sorted(name(t) for t in objects(graph, node, predicate) if isinstance(t, ox.NamedNode))


def label(graph: Graph, node: Node) -> str:
    """rdfs:label, English or unmarked first, else the local name."""
    labels = [t for t in objects(graph, node, str(_LABEL.value)) if isinstance(t, ox.Literal)]
    labels.sort(key=lambda t: (t.language not in (None, "en"), t.value))
    return labels[0].value if labels else name(node)


def items(graph: Graph, head: Term) -> Iterator[Term]:
    """Members of an rdf:List."""
    while isinstance(head, (ox.NamedNode, ox.BlankNode)) and head != _NIL:
        first = next(graph.quads_for_pattern(head, _FIRST, None), None)
        rest = next(graph.quads_for_pattern(head, _REST, None), None)
        if first is None or rest is None:
            return
        yield first.object
        head = rest.object
