"""Statements along time, with three times kept apart: when it happened, when it was said, when it was published.

The time of the event is the statement's own. When a speaker said it is known no closer than the article that reports it,
so the statement time is the day of the first article that has it from that speaker. Records in, plain data out.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from kg.gazetteer import Gazetteer
from kg.graph.read import names_entity
from kg.record import Record

EVENT, PUBLISHED, OFFICE = "event", "published", "office"


def timeline(records: Iterable[Record], entity: str, gazetteer: Gazetteer | None = None) -> list[Record]:
    """Everything about or said by an entity (id, label or alias), in order of time.

    Each entry has `when` (start, end, text), `basis`: "event" where the text tells the time, "published" where only the
    article's day is known, "office" for a term of office that the gazetteer knows; `said` and `published` ([first, last]
    day of the articles); and the `statement`, or for an office `holder`, `role` and `of`. Undated ones stand last.
    """
    chosen = [r for r in records if not r["inferred"] and _concerns(r, entity)]
    entries = [_entry(record) for record in chosen]
    ids = {term["id"] for r in chosen for term in _terms(r) if "id" in term and names_entity(term, entity)}
    entries += [office for id_ in sorted(ids) for office in _offices(id_, gazetteer)] if gazetteer else []
    return sorted(entries, key=_order)


def _terms(record: Record) -> list[Mapping[str, Any]]:
    return [record["subject"], record["object"], *([record["attributed_to"]] if record["attributed_to"] else [])]


def _concerns(record: Record, entity: str) -> bool:
    return any(names_entity(term, entity) for term in _terms(record))


def _entry(record: Record) -> Record:
    days = published(record)
    time = record["time"]
    told = bool(time and (time["start"] or time["end"]))
    when = dict(time) if told else {"start": days[0] if days else None, "end": days[0] if days else None,
                                    "text": time["text"] if time else ""}
    return {"when": when, "basis": EVENT if told else PUBLISHED, "said": days[0] if days and record["attributed_to"] else None,
            "published": [days[0], days[-1]] if days else None, "statement": record}


def published(record: Record) -> list[str]:
    """Days on which the statement's articles were published, sorted."""
    return sorted({e["date"] for e in record["evidence"] if e["date"]})


def _offices(id_: str, gazetteer: Gazetteer) -> list[Record]:
    found = []
    for one in gazetteer.offices(id_):
        start, end = one.since and one.since.isoformat(), one.until and one.until.isoformat()
        found.append({"when": {"start": start, "end": end, "text": ""}, "basis": OFFICE, "said": None, "published": None,
                      "holder": id_, "role": one.role or one.property, "of": one.of})
    return found


def _order(entry: Record) -> tuple[str, str, str]:
    when = entry["when"]
    key = entry["statement"]["id"] if "statement" in entry else f"{entry['holder']} {entry['of']} {entry['role']}"
    return (when["start"] or when["end"] or "~", when["end"] or "~", key)


# --------------------------------------------------------------------------------------------------------------- since


def since(records: Iterable[Record], disputes: Iterable[Record], day: dt.date) -> Record:
    """What the articles published from `day` on changed.

    `new`: statements that no earlier article has; `confirmed`: older ones that a new article has too; `disputed`:
    disputes (of `kg.graph.disputes.listing`) in which a side is new; `said_before`: pairs `before` and `now` in which one
    speaker, or one outlet, says something else than before of the same two things. Undated articles count as old.
    """
    first = day.isoformat()
    given = [r for r in records if not r["inferred"]]
    new = [r for r in given if _begins(r) >= first]
    fresh = {r["id"] for r in new}
    return {
        "since": first,
        "new": new,
        "confirmed": [r for r in given if r["id"] not in fresh and any(d >= first for d in published(r))],
        "disputed": [d for d in disputes if fresh & {side["statement"]["id"] for side in d["sides"]}],
        "said_before": _changes(given, fresh),
    }


def _begins(record: Record) -> str:
    """First day of publication; an undated article is older than any day."""
    if any(not e["date"] for e in record["evidence"]):
        return ""
    days = published(record)
    return days[0] if days else ""


def _changes(given: Iterable[Record], fresh: set[str]) -> list[Record]:
    groups: dict[tuple[str, ...], list[Record]] = defaultdict(list)
    for record in given:
        for speaker in _speakers(record):
            target = record["object"]
            groups[speaker, record["subject"]["id"], record["predicate"], target.get("id") or target["text"]].append(record)
    found = []
    for key, group in sorted(groups.items()):
        before = [r for r in group if r["id"] not in fresh]
        latest = max(before, key=lambda r: (_begins(r), r["id"]), default=None)
        found += [{"speaker": key[0], "before": latest, "now": r} for r in group
                  if latest is not None and r["id"] in fresh and _standing(r) not in {_standing(b) for b in before}]
    return found


def _speakers(record: Record) -> list[str]:
    if record["attributed_to"]:
        return [record["attributed_to"]["label"]]
    return sorted({e["source"] for e in record["evidence"] if e["source"]})


def _standing(record: Record) -> tuple[Any, ...]:
    """What a speaker could have said otherwise of the same thing."""
    amounts = tuple(sorted((name, str(v.get("value"))) for name, value in record["qualifiers"].items()
                           for v in (value if isinstance(value, list) else [value]) if "value" in v))
    return record["negated"], record["modality"], record["ended"], amounts
