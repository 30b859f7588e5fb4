"""Statements, explanations and counts as lines for a terminal. Records in, text out."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import Any

Record = Mapping[str, Any]
_WIDTH = 100


def term(value: Record) -> str:
    """A subject, object or qualifier in words."""
    return str(value.get("label") or value.get("text") or value.get("value") or "?")


def line(record: Record) -> str:
    """One statement on one line: what, how certain, who says it, when."""
    return f"{record['id'][:8]}  {sentence(record)}"


def sentence(record: Record) -> str:
    """A statement in words, with its modality, speaker, time and qualifiers in brackets."""
    edge = f"{term(record['subject'])} {'NOT ' if record['negated'] else ''}{record['predicate']} {term(record['object'])}"
    notes = []
    if record.get("modality", "asserted") != "asserted":
        notes.append(record["modality"])
    if record.get("ended"):
        notes.append("ended")
    if record.get("attributed_to"):
        notes.append(f"says {term(record['attributed_to'])}" + (", quoted" if record.get("quoted") else ""))
    if record.get("time"):
        notes.append(interval(record["time"]))
    for name, value in sorted((record.get("qualifiers") or {}).items()):
        values = value if isinstance(value, list) else [value]
        notes.append(f"{name}: {', '.join(map(term, values))}")
    if record.get("inferred"):
        notes.append("inferred")
    return edge + (f"  [{'; '.join(notes)}]" if notes else "")


def interval(time: Record) -> str:
    """`2026-02-04`, `2026-01-01..2026-01-31`, `since 2014-01-01`."""
    start, end = time.get("start"), time.get("end")
    if start and end:
        return str(start) if start == end else f"{start}..{end}"
    return f"since {start}" if start else f"until {end}"


def explanation(found: Record) -> str:
    """What `kg explain` shows: the edge, how it stands, and under each statement its sentences."""
    edge = found["edge"]
    standing = {"plain": "asserted by an article itself", "reported": "asserted by somebody whom an article reports",
                "statements": "not a fact: see how each statement is qualified"}[found["standing"]]
    lines = [f"{term(edge['subject'])} {edge['predicate']} {term(edge['object'])}", f"  {standing}"]
    for record in found["statements"]:
        lines += ["", f"  {sentence(record)}",
                  f"  statement {record['id']}  ·  confidence {record['confidence']}  ·  {_sources(record['sources'])}"]
        lines += [f"    follows from {sentence(base)}" for base in record.get("follows_from", ())]
        for one in record["evidence"]:
            lines += _evidence(one)
    return "\n".join(lines)


def _sources(count: int) -> str:
    return f"{count} source" if count == 1 else f"{count} sources"


def _evidence(one: Record) -> list[str]:
    place = f"{one['document']} {one['start']}:{one['end']}"
    source = ", ".join(str(one[key]) for key in ("source", "date") if one.get(key))
    head = f"    {place}  ·  frame {one['frame']}" + (f"  ·  {source}" if source else "")
    return [head, *textwrap.wrap(" ".join(one["text"].split()), _WIDTH, initial_indent="      “",
                                 subsequent_indent="       ")]


def statistics(found: Record, *, articles: bool = False, rejected: bool = False, silent: bool = False) -> str:
    """What `kg stats` shows."""
    lines = [f"{found['articles']} articles, {found['sentences']} sentences, {found['tokens']} tokens",
             f"{found['statements']} statements about {found['entities']} entities, {found['inferred']} more inferred",
             f"{found['speaking']} of {found['sentences']} sentences gave a statement", ""]
    width = max((len(name) for name in found["predicates"]), default=0)
    lines += [f"  {name:<{width}}  {count:>5}" for name, count in found["predicates"].items()]
    if articles:
        lines += ["", *(f"  {a['id']}  {a['statements']} statements, {a['silent']} of {a['sentences']} sentences silent"
                        for a in found["documents"])]
    if rejected:
        lines += ["", "tried and did not fire:"]
        lines += [f"  {count:>5}  {reason}" for reason, count in found["rejected"]]
    if silent:
        lines += ["", "sentences that gave nothing:"]
        lines += [f"  {one['document']} {one['start']}:{one['end']}  {' '.join(one['text'].split())}"
                  for one in found["silent"]]
    return "\n".join(lines)
