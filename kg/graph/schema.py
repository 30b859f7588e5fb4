"""The ontology's own triples, so that a query over the store can ask for labels, comments and super-properties."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from kg.ontology import Ontology
from kg.vocab import KG, OWL, RDF, RDFS, SKOS

_TERMS = (RDF + "type", RDFS + "label", RDFS + "comment", RDFS + "subClassOf", RDFS + "subPropertyOf", OWL + "inverseOf",
          SKOS + "notation", KG + "family", KG + "eventClass")


def schema(ontology: Ontology) -> Iterator[ox.Quad]:
    """Names, comments and hierarchy of classes and properties, for the default graph; nothing with a blank node."""
    for name in (*ontology.classes, *ontology.properties):
        for term in _TERMS:
            for quad in ontology.graph.quads_for_pattern(ox.NamedNode(KG + name), ox.NamedNode(term), None):
                if not isinstance(quad.object, ox.BlankNode):
                    yield ox.Quad(quad.subject, quad.predicate, quad.object)
