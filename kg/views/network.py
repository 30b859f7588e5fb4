"""Statement records as a networkx graph: entities are nodes, one edge per subject, property, object and status.

What an article asserts, what somebody is reported to say, what is only planned and what is denied are different edges,
so that a picture or a centrality never takes a threat for a fact. The record is that of docs/design.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx as nx

Record = Mapping[str, Any]

STATUSES = ("asserted", "reported", "planned-or-possible", "denied", "ended")
"""From the firmest down; The third stands for every modality but asserted: intended, demanded, expected, if and may."""

LITERAL = "Literal"
"""Node type of an object that is a value (a number with its unit, words) and no entity."""


def status(record: Record) -> str:
    """How a statement stands in the graph: one of STATUSES.

    A denial outweighs the rest, then an end, then doubt, then attribution: what is reported as planned is planned.
    """
    if record.get("negated"):
        return "denied"
    if record.get("ended"):
        return "ended"
    if (record.get("modality") or "asserted") != "asserted":
        return "planned-or-possible"
    return "reported" if record.get("attributed_to") else "asserted"


def key(term: Mapping[str, Any]) -> str:
    """Node of a record's subject or object: an entity's id; a literal's words in quotation marks, as in Turtle."""
    if "id" in term:
        return str(term["id"])
    return f'"{literal(term)}"'


def literal(term: Mapping[str, Any]) -> str:
    """The words of a literal, or its value with its unit when it has none."""
    words = term.get("text") or term.get("label")
    return str(words) if words else " ".join(str(term[k]) for k in ("value", "unit") if term.get(k) is not None)


def network(records: Iterable[Record], *, inferred: bool = False) -> nx.MultiDiGraph:
    """The graph of statement records; those that only follow from the ontology are left out unless `inferred`.

    Nodes carry `label`, `type` (a local class name), `aliases` and `statements` (how many touch it). An edge's key is
    (predicate, status); it carries `predicate`, `status`, `statements` (sorted ids), `sources` (how many independent
    sources the best supported of its statements has: statements of one edge may share theirs) and `inferred` (true
    where all are).
    Nodes, edges and ids are sorted, so equal records give equal graphs in any order.
    """
    import networkx as nx  # 0.2 s, and a terminal's tables need only `status`

    chosen = sorted((r for r in records if inferred or not r.get("inferred")), key=lambda r: str(r["id"]))
    graph = nx.MultiDiGraph()
    for name, attributes in sorted(_nodes(chosen).items()):
        graph.add_node(name, **attributes)
    groups: dict[tuple[str, str, str, str], list[Record]] = {}
    for record in chosen:
        edge = (key(record["subject"]), key(record["object"]), str(record["predicate"]), status(record))
        groups.setdefault(edge, []).append(record)
    for (subject, object_, predicate, how), group in sorted(groups.items(), key=lambda item: item[0]):
        graph.add_edge(
            subject,
            object_,
            key=(predicate, how),
            predicate=predicate,
            status=how,
            statements=[str(r["id"]) for r in group],
            sources=max(int(r.get("sources") or 1) for r in group),
            inferred=all(bool(r.get("inferred")) for r in group),
        )
    return graph


def _nodes(records: list[Record]) -> dict[str, dict[str, Any]]:
    """Attributes of every node. The first record in order of id names it; aliases of all are kept."""
    found: dict[str, dict[str, Any]] = {}
    for record in records:
        ends = {key(term): term for term in (record["subject"], record["object"])}
        for name, term in ends.items():
            node = found.setdefault(
                name,
                {
                    "label": str(term.get("label") or literal(term) or name),
                    "type": str(term.get("type") or "") if "id" in term else LITERAL,
                    "aliases": [],
                    "statements": 0,
                },
            )
            node["type"] = node["type"] or str(term.get("type") or "")
            node["aliases"] = sorted({*node["aliases"], *map(str, term.get("aliases") or ())} - {node["label"]})
            node["statements"] += 1
    return found
