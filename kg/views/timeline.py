"""Statements along time: when it happened, and when somebody wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kg.views.network import Record, key, network
from kg.views.page import Articles, Tables, assemble, looks


def timeline(
    records: Iterable[Record],
    articles: Articles | None = None,
    *,
    title: str = "Timeline",
    ontology: Mapping[str, Any] | None = None,
    inferred: bool = False,
) -> str:
    """The timeline page as a string; arguments are those of `kg.views.page.page`.

    A statement stands at the interval of its `time`, or at the date its first article was published, as the reader
    chooses; one without the chosen date is counted and not placed.
    """
    chosen = sorted((r for r in records if inferred or not r.get("inferred")), key=lambda r: str(r["id"]))
    tables = Tables(chosen, articles or {}, ontology or {})
    graph = network(chosen, inferred=inferred)
    seen = looks(graph, tables)
    class_at = {look["name"]: i for i, look in enumerate(seen)}
    names = list(graph)
    entity_at = {name: i for i, name in enumerate(names)}
    content = {
        "title": title,
        "classes": seen,
        "entities": [
            {"key": n, "label": graph.nodes[n]["label"], "type": class_at[graph.nodes[n]["type"]]} for n in names
        ],
        "ends": [[entity_at[key(r["subject"])], entity_at[key(r["object"])]] for r in chosen],
        **tables.content(),
    }
    return assemble("timeline", title, content, tables.details)
