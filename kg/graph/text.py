"""RDF as people read it: Turtle and TriG (W3C), a block a subject, its class first, always in the same order.

The engine's own writer puts prefixes in a different order in every process and escapes what would better stand as a
whole IRI; hence this one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any

import pyoxigraph as ox

from kg.vocab import RDF, XSD

_LETTER = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u3001-\ud7ff"
_LOCAL = re.compile(f"[{_LETTER}0-9_](?:[{_LETTER}0-9_.-]*[{_LETTER}0-9_-])?")
"""Local names that need no escape in any Turtle parser; other IRIs are written whole."""
_BARE = {"boolean": re.compile("true|false"), "integer": re.compile("-?[0-9]+"),
         "decimal": re.compile(r"-?[0-9]+\.[0-9]+")}
"""Literals that stand for themselves."""


def space(iri: str) -> str:
    """The namespace part of an IRI: up to its last `#`, else its last `/`."""
    return iri[: max(iri.rfind("#"), iri.rfind("/")) + 1]


def used(quads: Iterable[Any], prefixes: Mapping[str, str]) -> dict[str, str]:
    """The prefixes that quads or triples make use of, sorted."""
    spaces = set()
    for quad in quads:
        for node in quad:
            if isinstance(node, ox.NamedNode):
                spaces.add(space(node.value))
            elif isinstance(node, ox.Literal):
                spaces.add(space(node.datatype.value))
    return {name: iri for name, iri in sorted(prefixes.items()) if iri in spaces}


def turtle(triples: Iterable[ox.Triple], prefixes: Mapping[str, str]) -> str:
    """Triples as Turtle."""
    given = list(triples)
    names = used(given, prefixes)
    return _head(names) + _blocks(given, names, "")


def trig(quads: Iterable[ox.Quad], prefixes: Mapping[str, str]) -> str:
    """Quads as TriG: the default graph, then the named ones."""
    given = list(quads)
    names = used(given, prefixes)
    graphs: dict[str, list[ox.Triple]] = {}
    for quad in given:
        name = "" if isinstance(quad.graph_name, ox.DefaultGraph) else write(quad.graph_name, names)
        graphs.setdefault(name, []).append(quad.triple)
    text = _head(names) + _blocks(graphs.pop("", []), names, "")
    for name, triples in sorted(graphs.items()):
        text += f"\n{name} {{\n{_blocks(triples, names, '    ').strip(chr(10))}\n}}\n"
    return text


def write(node: Any, prefixes: Mapping[str, str]) -> str:
    """One term: a prefixed name where it needs no escape, a number or boolean as it is, else as in N-Triples."""
    if isinstance(node, ox.NamedNode):
        start = space(node.value)
        local = node.value[len(start):]
        for name, iri in prefixes.items():
            if iri == start and _LOCAL.fullmatch(local):
                return f"{name}:{local}"
    elif isinstance(node, ox.Literal) and node.datatype.value.startswith(XSD) and not node.language:
        kind = node.datatype.value[len(XSD):]
        if kind in _BARE and _BARE[kind].fullmatch(node.value):
            return node.value
        if kind != "string":
            return f"{ox.Literal(node.value)}^^{write(node.datatype, prefixes)}"
    return str(node)


def _head(prefixes: Mapping[str, str]) -> str:
    return "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in prefixes.items())


def _blocks(triples: Iterable[ox.Triple], prefixes: Mapping[str, str], indent: str) -> str:
    text = []
    ordered = sorted(triples, key=_order)
    for _, block in groupby(ordered, key=lambda triple: str(triple.subject)):
        members = list(block)
        lines = []
        for _, same in groupby(members, key=lambda triple: triple.predicate.value):
            alike = list(same)
            verb = "a" if alike[0].predicate.value == RDF + "type" else write(alike[0].predicate, prefixes)
            lines.append(f"{verb} {', '.join(write(triple.object, prefixes) for triple in alike)}")
        body = f" ;\n{indent}    ".join(lines)
        text.append(f"\n{indent}{write(members[0].subject, prefixes)} {body} .\n")
    return "".join(text)


def _order(triple: ox.Triple) -> tuple[str, bool, str, str]:
    return (str(triple.subject), triple.predicate.value != RDF + "type", triple.predicate.value, str(triple.object))
