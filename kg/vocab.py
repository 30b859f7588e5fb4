"""The namespaces in use, and nothing else: what a class or a property means stands in ontology/*.ttl.

`PREFIXES` are known in every query without being declared and head every Turtle export.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

KG = "https://example.org/kg/ontology#"
LEX = "https://example.org/kg/lexicon#"
BASE = "https://example.org/kg/"
"""Default base of the IRIs of entities, statements, evidence and articles; `Settings.base` changes it."""

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
PROV = "http://www.w3.org/ns/prov#"
OA = "http://www.w3.org/ns/oa#"
TIME = "http://www.w3.org/2006/time#"
SCHEMA = "https://schema.org/"
QUDT = "http://qudt.org/schema/qudt/"
DCTERMS = "http://purl.org/dc/terms/"
ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#"
SYNSEM = "http://www.w3.org/ns/lemon/synsem#"
SH = "http://www.w3.org/ns/shacl#"
WD = "http://www.wikidata.org/entity/"

PREFIXES: Mapping[str, str] = MappingProxyType({
    "kg": KG,
    "lex": LEX,
    "rdf": RDF,
    "rdfs": RDFS,
    "owl": OWL,
    "xsd": XSD,
    "skos": SKOS,
    "prov": PROV,
    "oa": OA,
    "time": TIME,
    "schema": SCHEMA,
    "qudt": QUDT,
    "dcterms": DCTERMS,
    "ontolex": ONTOLEX,
    "synsem": SYNSEM,
    "sh": SH,
    "wd": WD,
})


def instance_prefixes(base: str = BASE) -> dict[str, str]:
    """Prefixes of our own IRIs under `base`: `:United_States` is an entity, `article:…` a document."""
    return {
        "": f"{base}entity/",
        "statement": f"{base}statement/",
        "evidence": f"{base}evidence/",
        "article": f"{base}article/",
        "event": f"{base}event/",
    }
