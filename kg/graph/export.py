"""Quads -> the formats that other programs read; the same bytes for the same graph, always.

RDF formats carry every quad (Turtle the default graph alone, having no other); JSON Lines and CSV a statement a line;
GraphML and GEXF a network with an edge per statement. The text is to be written without newline translation: CSV ends
its lines in CR LF (RFC 4180).
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import pyoxigraph as ox

from kg.errors import UsageError
from kg.graph import text
from kg.graph.read import statements
from kg.record import Record
from kg.vocab import BASE, PREFIXES, RDF, XSD, instance_prefixes

COLUMNS = (
    "id", "subject", "subject_type", "predicate", "object", "object_type", "negated", "modality", "attributed_to",
    "quoted", "ended", "time_start", "time_end", "time_text", "qualifiers", "confidence", "sources", "inferred",
    "event", "frame", "document", "date", "source", "url", "evidence", "subject_id", "object_id", "attributed_to_id")
"""Columns of the CSV; where a statement has several pieces of evidence, those columns show the first."""


def export(quads: Iterable[ox.Quad], style: str, *, base: str = BASE) -> str:
    """The graph in one of `FORMATS`. `quads` may be a store; `base` gives our own IRIs their prefixes.

    Raises UsageError for a format that is not known.
    """
    write = FORMATS.get(style)
    if write is None:
        raise UsageError(f"unknown format {style!r}: choose one of {', '.join(FORMATS)}")
    return write(list(quads), {**PREFIXES, **instance_prefixes(base)})


# --------------------------------------------------------------------------------------------------------------- RDF


def _order(quad: ox.Quad) -> tuple[str, str, bool, str]:
    """By graph, then subject, its class first."""
    return (str(quad.graph_name), str(quad.subject), quad.predicate.value != RDF + "type",
            f"{quad.predicate} {quad.object}")


def _in_default(quad: ox.Quad) -> bool:
    return isinstance(quad.graph_name, ox.DefaultGraph)


def _turtle(quads: Sequence[ox.Quad], prefixes: Mapping[str, str]) -> str:
    return text.turtle((quad.triple for quad in quads if _in_default(quad)), prefixes)


def _trig(quads: Sequence[ox.Quad], prefixes: Mapping[str, str]) -> str:
    return text.trig(quads, prefixes)


def _nquads(quads: Sequence[ox.Quad], _: Mapping[str, str]) -> str:
    return "".join(sorted(f"{quad} .\n" for quad in quads))


def _jsonld(quads: Sequence[ox.Quad], prefixes: Mapping[str, str]) -> str:
    """JSON-LD 1.1: an object a subject, sorted; the graph of reported edges as a named graph at the end."""
    used = {name or "entity": space for name, space in text.used(quads, prefixes).items()}
    context = dict(sorted(used.items()))
    by_graph: dict[str, list[ox.Quad]] = {}
    for quad in sorted(quads, key=_order):
        by_graph.setdefault("" if _in_default(quad) else _json_id(quad.graph_name, context), []).append(quad)
    graph: list[Record] = _json_nodes(by_graph.pop("", []), context)
    graph += [{"@id": name, "@graph": _json_nodes(found, context)} for name, found in sorted(by_graph.items())]
    return json.dumps({"@context": context, "@graph": graph}, ensure_ascii=False, indent=1) + "\n"


def _json_nodes(quads: Iterable[ox.Quad], context: Mapping[str, str]) -> list[Record]:
    nodes: dict[str, Record] = {}
    for quad in quads:
        key = _json_id(quad.subject, context)
        node = nodes.setdefault(key, {"@id": key})
        if quad.predicate.value == RDF + "type":
            node.setdefault("@type", []).append(_json_id(quad.object, context))
        else:
            node.setdefault(_compact(quad.predicate.value, context), []).append(_json_value(quad.object, context))
    return [{key: value[0] if isinstance(value, list) and len(value) == 1 else value for key, value in node.items()}
            for node in nodes.values()]


def _json_value(value: Any, context: Mapping[str, str]) -> Any:
    if not isinstance(value, ox.Literal):
        return {"@id": _json_id(value, context)}
    if value.language:
        return {"@value": value.value, "@language": value.language}
    if value.datatype.value == XSD + "string":
        return value.value
    return {"@value": value.value, "@type": _compact(value.datatype.value, context)}


def _json_id(node: Any, context: Mapping[str, str]) -> str:
    return _compact(node.value, context) if isinstance(node, ox.NamedNode) else f"_:{node.value}"


def _compact(iri: str, context: Mapping[str, str]) -> str:
    space = text.space(iri)
    for name, known in context.items():
        if known == space:
            return f"{name}:{iri[len(space):]}"
    return iri


# ----------------------------------------------------------------------------------------------------------- records


def _jsonl(quads: Sequence[ox.Quad], _: Mapping[str, str]) -> str:
    return "".join(dump_record(record) + "\n" for record in statements(quads))


def dump_record(record: Mapping[str, Any]) -> str:
    """A record as one line of JSON, whatever a reader takes for the end of a line."""
    line = json.dumps(record, ensure_ascii=False)
    return line.replace("\x85", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _csv(quads: Sequence[ox.Quad], _: Mapping[str, str]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in statements(quads):
        flat = flatten(record)
        writer.writerow([_safe(flat[name]) for name in COLUMNS])
    return out.getvalue()


def flatten(record: Mapping[str, Any]) -> dict[str, Any]:
    """A record as one row of `COLUMNS`: plain values, dates as ISO text, "" for what it does not have."""
    evidence = record["evidence"][0] if record["evidence"] else {}
    time, speaker = record["time"] or {}, record["attributed_to"] or {}
    row = {name: record.get(name) for name in COLUMNS}
    row |= {
        "subject": _label(record["subject"]), "subject_id": record["subject"]["id"],
        "subject_type": record["subject"]["type"],
        "object": _label(record["object"]), "object_id": record["object"].get("id"),
        "object_type": record["object"].get("type", "Literal"),
        "attributed_to": speaker.get("label"), "attributed_to_id": speaker.get("id"),
        "time_start": time.get("start"), "time_end": time.get("end"), "time_text": time.get("text"),
        "qualifiers": "; ".join(_qualifiers(record["qualifiers"])),
        "document": evidence.get("document"), "date": evidence.get("date"), "source": evidence.get("source"),
        "url": evidence.get("url"), "evidence": evidence.get("text"),
    }
    return {name: "" if value is None else value for name, value in row.items()}


def _qualifiers(qualifiers: Mapping[str, Any]) -> Iterable[str]:
    for name, values in qualifiers.items():
        for value in values if isinstance(values, list) else [values]:
            yield f"{name}={_label(value)}"


def _label(term: Mapping[str, Any]) -> str:
    """Label of an entity, words of a literal, or its number and unit."""
    if "id" in term:
        return str(term["label"] or term["id"])
    return str(term.get("text") or " ".join(str(term[k]) for k in ("value", "unit") if term.get(k) is not None))


def _safe(value: Any) -> Any:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and (value.startswith(("\t", "\r")) or value.lstrip().startswith(("=", "+", "-", "@"))):
        return f"'{value}"
    return value


# ---------------------------------------------------------------------------------------------------------- networks


_ILLEGAL_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_EDGE = ("predicate", "negated", "modality", "attributed_to", "quoted", "ended", "time_start", "time_end", "qualifiers",
         "confidence", "sources", "inferred", "event", "frame", "document", "date", "source", "url", "evidence")


def network(records: Iterable[Mapping[str, Any]]) -> Any:
    """Records as a networkx MultiDiGraph with plain attributes: an edge a statement, its id the key."""
    import networkx as nx  # 130 ms: only for these two formats

    graph = nx.MultiDiGraph()
    edges = []
    for record in records:
        ends = [_network_node(record[part]) for part in ("subject", "object")]
        for key, attributes in ends:
            graph.add_node(key, **attributes)
        flat = flatten(record)
        edges.append((ends[0][0], ends[1][0], record["id"], {name: _xml(flat[name]) for name in _EDGE}))
    sorted_graph = nx.MultiDiGraph()
    sorted_graph.add_nodes_from(sorted(graph.nodes(data=True), key=lambda pair: str(pair[0])))
    for source, target, key, attributes in sorted(edges, key=lambda edge: str(edge[2])):
        sorted_graph.add_edge(source, target, key=key, **attributes)
    return sorted_graph


def _network_node(term: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    label = _label(term)
    if "id" in term:
        return _xml(term["id"]), {"label": _xml(label), "class": _xml(term["type"])}
    return _xml(f"literal:{label}"), {"label": _xml(label), "class": "Literal"}


def _xml(value: Any) -> Any:
    """A value as XML 1.0 can hold it."""
    if isinstance(value, str):
        return _ILLEGAL_XML.sub("\ufffd", value)
    return float(value) if isinstance(value, float) else value


def _graphml(quads: Sequence[ox.Quad], _: Mapping[str, str]) -> str:
    import networkx as nx

    out = io.BytesIO()
    nx.write_graphml_xml(network(statements(quads)), out, named_key_ids=True)  # not lxml's, which may be missing
    return out.getvalue().decode("utf-8") + "\n"


def _gexf(quads: Sequence[ox.Quad], _: Mapping[str, str]) -> str:
    import networkx as nx

    lines = "\n".join(nx.generate_gexf(network(statements(quads)), version="1.2draft")) + "\n"
    return re.sub(r"<meta.*?</meta>\n?\s*", "", lines, flags=re.DOTALL)   # today's date would change the bytes


FORMATS: Mapping[str, Callable[[Sequence[ox.Quad], Mapping[str, str]], str]] = {
    "turtle": _turtle,
    "trig": _trig,
    "nquads": _nquads,
    "jsonld": _jsonld,
    "jsonl": _jsonl,
    "graphml": _graphml,
    "gexf": _gexf,
    "csv": _csv,
}
