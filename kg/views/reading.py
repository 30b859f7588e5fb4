"""One article as the program read it: entities and statements marked in the text, and what was not understood in grey.

Everything is cut into runs here, by code points; the page only has to put the runs beside each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kg.views.layout import layout
from kg.views.marks import runs
from kg.views.network import STATUSES, Record, key, network, status
from kg.views.page import Tables, assemble, looks

NOBODY = -1


def reading(
    article: Mapping[str, Any],
    records: Iterable[Record],
    *,
    mentions: Sequence[Mapping[str, Any]] = (),
    quotes: Sequence[Mapping[str, Any]] = (),
    ontology: Mapping[str, Any] | None = None,
) -> str:
    """The reading page of one article (`id`, `title`, `date`, `source`, `url`, `text`) as a string.

    Of `records` those with evidence in this article are shown. `mentions` are {start, end, entity, label, type},
    `quotes` {content: [[start, end], ...], speaker: a label, an entity or None}; offsets are code points of `text`,
    ends exclusive. Where mentions overlap the longer one is marked; what reaches beyond the text is cut off.
    """
    own = sorted((r for r in records if _here(r, article) and not r.get("inferred")), key=lambda r: str(r["id"]))
    own = [{**r, "evidence": _here(r, article)} for r in own]
    tables = Tables(own, {str(article.get("id")): article}, ontology or {})
    graph = network(own)
    for mention in mentions:
        if str(mention["entity"]) not in graph:
            graph.add_node(
                str(mention["entity"]),
                label=str(mention.get("label") or mention["entity"]),
                type=str(mention.get("type") or ""),
                aliases=[],
                statements=0,
            )
    seen = looks(graph, tables)
    class_at = {look["name"]: i for i, look in enumerate(seen)}
    names = sorted(graph)
    entity_at = {name: i for i, name in enumerate(names)}
    drawn = layout(graph.subgraph([n for n in graph if graph.nodes[n]["statements"]]), whole_up_to=len(graph)).at
    title = str(article.get("title") or article.get("id") or "Article")
    content = {
        "title": title,
        "article": {field: str(article.get(field) or "") for field in ("id", "title", "date", "source", "url")},
        "classes": seen,
        "entities": [
            {"key": n, "label": graph.nodes[n]["label"], "type": class_at[graph.nodes[n]["type"]], "at": drawn.get(n)}
            for n in names
        ],
        "links": [[entity_at[key(r["subject"])], entity_at[key(r["object"])], STATUSES.index(status(r))] for r in own],
        "quotes": [_speaker(q.get("speaker")) for q in quotes],
        "paragraphs": _paragraphs(str(article.get("text") or ""), own, mentions, quotes, entity_at),
        **tables.content(),
    }
    return assemble("reading", title, content, tables.details)


def _here(record: Record, article: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [e for e in record.get("evidence") or () if str(e.get("document")) == str(article.get("id"))]


def _speaker(speaker: Any) -> str:
    if isinstance(speaker, Mapping):
        return str(speaker.get("label") or speaker.get("id") or "")
    return str(speaker or "")


def _paragraphs(
    text: str,
    records: Sequence[Record],
    mentions: Sequence[Mapping[str, Any]],
    quotes: Sequence[Mapping[str, Any]],
    entity_at: Mapping[str, int],
) -> list[list[list[Any]]]:
    """Lines of the text, each in runs [text, entity, quote, statements, statements whose trigger it is]."""
    size = len(text)
    entity = [NOBODY] * size
    for mention in sorted(mentions, key=lambda m: int(m["end"]) - int(m["start"])):
        _paint(entity, mention["start"], mention["end"], entity_at[str(mention["entity"])])
    quote = [NOBODY] * size
    for i, one in enumerate(quotes):
        for start, end in one["content"]:
            _paint(quote, start, end, i)
    says: list[tuple[int, ...]] = [()] * size
    triggers: list[tuple[int, ...]] = [()] * size
    for i, record in enumerate(records):
        for evidence in record["evidence"]:
            _add(says, evidence.get("start") or 0, evidence.get("end") or 0, i)
            if evidence.get("trigger"):
                first, last = evidence["trigger"]
                _add(triggers, first, last, i)
    found, start = [], 0
    marks = list(zip(entity, quote, says, triggers, strict=True))
    for line in text.split("\n"):
        if line.strip():
            found.append(
                [
                    [line[a:b], *marks[start + a][:2], *map(list, marks[start + a][2:])]
                    for a, b in runs(marks[start : start + len(line)])
                ]
            )
        start += len(line) + 1
    return found


def _paint(values: list[int], start: Any, end: Any, value: int) -> None:
    low = max(0, int(start))
    high = max(low, min(len(values), int(end)))  # a negative end would count from the back
    values[low:high] = [value] * len(values[low:high])


def _add(values: list[tuple[int, ...]], start: int, end: int, value: int) -> None:
    for i in range(max(0, int(start)), min(len(values), int(end))):
        if value not in values[i]:
            values[i] = (*values[i], value)
