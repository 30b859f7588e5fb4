"""Statements, explanations and counts as lines for a terminal. Records in, text out."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from typing import Any

Record = Mapping[str, Any]
_WIDTH = 100
NOBODY: Record = {"label": "nobody named"}


def term(value: Record) -> str:
    """A subject, object or qualifier in words."""
    return _plain(str(value.get("label") or value.get("text") or value.get("value") or "?"))


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
    return f"since {start}" if start else f"until {end}" if end else str(time.get("text") or "")


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
    return [head, *textwrap.wrap(_plain(one["text"]) + "”", _WIDTH, initial_indent="      “",
                                 subsequent_indent="       ")]


def statistics(found: Record, *, articles: bool = False, silent: bool = False, names: bool = False, rejected: bool = False
               ) -> str:
    """What `kg stats` shows."""
    lines = [f"{found['articles']} articles, {found['sentences']} sentences, {found['tokens']} tokens",
             f"{found['statements']} statements about {found['entities']} entities, {found['inferred']} more inferred",
             f"{found['speaking']} of {found['sentences']} sentences gave a statement", ""]
    width = max((len(name) for name in found["predicates"]), default=0)
    lines += [f"  {name:<{width}}  {count:>5}" for name, count in found["predicates"].items()]
    if articles:
        lines += ["", *(f"  {a['id']}  {a['statements']} statements, {a['silent']} of {a['sentences']} sentences silent"
                        for a in found["documents"])]
    if silent:
        lines += ["", "sentences that gave nothing:", *map(_place, found["silent"])]
    if names:
        lines += ["", "names that stand in no statement of their sentence:", *map(_place, found["names"])]
    if rejected:
        lines += ["", "tried and did not fire:"]
        lines += [f"  {count:>5}  {reason}" for reason, count in found["rejected"]]
    return "\n".join(lines)


def _place(one: Record) -> str:
    return f"  {one['document']} {one['start']}:{one['end']}  {_plain(one['text'])}"


def _plain(text: str) -> str:
    """One line of printable characters: what an article holds must not steer a terminal."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def summary(report: Any, store: Any, *, articles: int, seconds: float) -> str:
    """What `kg build` ends with: a `BuildReport` in a few lines, and where to go next."""
    read = f"{_count(len(report.added), 'article')} read in {seconds:.1f} s"
    same = f", {report.unchanged} held already" if report.unchanged else ""
    bad = f", {len(report.errors)} skipped" if report.errors else ""
    other = f", {_count(report.skipped, 'file')} of other kinds left out" if report.skipped else ""
    lines = [read + same + bad + other,
             f"{store} holds {_count(articles, 'article')}: {report.statements} statements about {report.entities} "
             f"entities, and {report.inferred} that follow from them",
             f"{report.sentences - report.silent} of {report.sentences} sentences gave a statement"]
    if report.predicates:
        top = ", ".join(f"{name} {count}" for name, count in list(report.predicates.items())[:6])
        lines.append(f"most often: {top}")
    return "\n".join([*lines, "", "next:  kg view -o graph.html", "       kg query --name who_called_whom",
                      "       kg statements"])


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def quote(one: Record) -> str:
    """A quote: who says it, how, and the words, with where they stand."""
    who = term(one["speaker"] or one["source"] or NOBODY)
    how = "" if one["direct"] else "  (reported)"
    words = " … ".join(_plain(span["text"]) for span in one["content"])
    first = one["content"][0]
    marks = ("“", "”") if one["direct"] else ("", "")
    body = textwrap.wrap(f"{marks[0]}{words}{marks[1]}", _WIDTH, initial_indent="    ", subsequent_indent="    ")
    return "\n".join([f"{who}{how}  {one['document']} {first['start']}:{one['content'][-1]['end']}", *body])


def analysis(found: Record, text: str) -> str:
    """What `kg analyze --show` shows: each sentence with what the layers found in it, and the clusters of mentions."""
    clusters: dict[int, list[Record]] = {}
    for mention in found["mentions"]:
        clusters.setdefault(mention["cluster"], []).append(mention)
    lines = [_plain(found["title"] or found["id"]), f"{found['date'] or 'no date'}", ""]
    for sentence in found["sentences"]:
        lines += textwrap.wrap(_plain(text[sentence["start"] : sentence["end"]]), _WIDTH)
        lines += [f"    {note}" for note in _notes(found, sentence, text)]
        lines.append("")
    lines += ["mentions of one thing:"]
    for number in sorted(clusters):
        members = clusters[number]
        if len(members) > 1:
            entity = next((m["entity"] for m in members if m["entity"]), None)
            names = " · ".join(dict.fromkeys(_plain(text[m["name"]["start"] : m["name"]["end"]]) for m in members))
            lines.append(f"  {term(entity) if entity else number}  ({members[0]['type'] or 'type not told'}, "
                         f"{len(members)} times): {names}")
    return "\n".join(lines)


def _notes(found: Record, sentence: Record, text: str) -> list[str]:
    def inside(rows: Any) -> list[Record]:
        return [row for row in rows if sentence["start"] <= row["start"] < sentence["end"]]

    notes = []
    for one in inside(found["predications"]):
        parts = " ".join(f"{a['function']}{':' + a['marker'] if a['marker'] else ''}={_argument(a)}" for a in one["arguments"])
        who = term(one["attributed_to"] or NOBODY)
        said = f", says {who}" if one["attributed"] else ""
        notes.append(f"{one['lemma']}  [{'not ' if one['negated'] else ''}{one['modality']} {one['certainty']:+.1f}{said}]"
                     f"  {parts}".rstrip())
    notes += [f"when  {_plain(one['text'])} = {_when(one)}" for one in inside(found["times"])]
    notes += [f"how much  {_plain(one['text'])} = {(one['approximation'] + ' ') if one['approximation'] else ''}"
              f"{one['value']} {one['unit']}" for one in inside(found["amounts"])]
    for one in found["quotes"]:
        if sentence["start"] <= one["content"][0]["start"] < sentence["end"]:
            who = term(one["speaker"] or NOBODY)
            words = " … ".join(_plain(text[s["start"] : s["end"]]) for s in one["content"])
            notes.append(f"{'quote' if one['direct'] else 'report'}  {who}: {textwrap.shorten(words, _WIDTH)}")
    return notes


def _argument(one: Record) -> str:
    return term(one["entity"] or one).replace(" ", "_")


def _when(one: Record) -> str:
    told = one["interval"]
    shown = interval(told) if told else f"no day ({one['note']})" if one["note"] else "no day"
    return f"{one['value']} ({shown})" if shown != one["value"] else shown


# ---------------------------------------------------------------------------------- across articles and over time


def timeline(entries: Iterable[Record]) -> str:
    """What `kg timeline` shows: a line each with its time; `~` where only the article's day is known."""
    lines = []
    for entry in entries:
        when = interval(entry["when"]) if entry["when"]["start"] or entry["when"]["end"] else "undated"
        if entry["basis"] == "office":
            lines.append(f"{when:<24}  {entry['holder']} {entry['role']} of {entry['of']}  [as the gazetteer has it]")
            continue
        mark = "~" if entry["basis"] == "published" and when != "undated" else " "
        told = f"  (published {entry['published'][0]})" if entry["published"] and mark == " " else ""
        lines.append(f"{mark}{when:<23}  {sentence(entry['statement'])}{told}")
    return "\n".join(lines)


def disputes(found: Iterable[Record]) -> str:
    """What `kg disputes` shows: each dispute with both sides, who says so, and their first words."""
    lines: list[str] = []
    for one in found:
        lines += [f"{one['kind']}  ·  {one['about']}"]
        for side in one["sides"]:
            record = side["statement"]
            lines.append(f"  {', '.join(side['speakers'])}:  {line(record)}")
            lines += [part for piece in record["evidence"][:1] for part in _evidence(piece)]
        lines.append("")
    return "\n".join(lines).rstrip()


def difference(found: Record) -> str:
    """What `kg diff` shows: new, confirmed, disputed, and said otherwise before."""
    lines = [f"since {found['since']}: {len(found['new'])} new, {len(found['confirmed'])} confirmed, "
             f"{len(found['disputed'])} disputed, {len(found['said_before'])} said otherwise before"]
    for title, key in (("new", "new"), ("confirmed by a new article", "confirmed")):
        lines += ["", f"{title}:", *(f"  {line(record)}" for record in found[key])] if found[key] else []
    if found["disputed"]:
        lines += ["", "disputed:", *("  " + part for part in disputes(found["disputed"]).splitlines())]
    if found["said_before"]:
        lines += ["", "said otherwise before:"]
        for one in found["said_before"]:
            lines += [f"  {one['speaker']}", f"    now     {line(one['now'])}", f"    before  {line(one['before'])}"]
    return "\n".join(lines)


def changes(found: Iterable[Any]) -> str:
    """Of corrected articles (`kg.graph.changes.Change`), the statements that went and came."""
    lines = []
    for one in found:
        was = f" (was {one.former})" if one.former != one.document else ""
        lines.append(f"{one.document}{was} replaced: {len(one.gone)} statements gone, {len(one.new)} new, {one.kept} kept")
        lines += [f"  - {sentence(record)}" for record in one.gone]
        lines += [f"  + {sentence(record)}" for record in one.new]
    return "\n".join(lines)


def losses(found: Iterable[Any]) -> str:
    """What `kg verify` shows: a line for each piece of evidence that no longer stands (`kg.graph.verify.Loss`)."""
    return "\n".join(f"{one.statement[:8]}  {one.document} {one.start}:{one.end}  {one.problem}" for one in found)


def entities_explained(found: Iterable[Record]) -> str:
    """What `kg explain --entity` shows: each entity, its names by article, the candidates, and what it was weighed against."""
    lines: list[str] = []
    for one in found:
        entity = one["entity"]
        same = f"  ·  wikidata {entity['same_as']}" if entity.get("same_as") else ""
        lines += [f"{entity['id']}  ·  {entity['label']}  ·  {entity['type']}{same}",
                  f"  {'known in the gazetteer' if one['known'] else 'not in the gazetteer: made from the articles'}"]
        if entity["aliases"]:
            lines.append(f"  also {', '.join(entity['aliases'])}")
        for place in one["occurrences"]:
            day = f" ({place['date']})" if place["date"] else ""
            lines.append(f"  in {place['document']}{day}: {', '.join(place['written'])}  [{place['type']}]")
            lines += [f"      {'>' if c['chosen'] else ' '} {c['score']:.2f}  {c['id']}: {', '.join(c['reasons'])}"
                      for c in place["candidates"]]
        for decision in one["decisions"]:
            other = decision["other"] if decision["one"] == entity["id"] else decision["one"]
            verdict = "one with" if decision["merged"] else "kept apart from"
            target = "" if other == entity["id"] else f" {other}"
            lines.append(f"  {verdict}{target} ({decision['score']:.2f}): {decision['reason']}")
        lines.append("")
    return "\n".join(lines).rstrip()
