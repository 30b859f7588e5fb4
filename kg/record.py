"""Statement <-> the JSON statement record of docs/design.md, and the content-derived name a statement goes by.

The record is what leaves the program (exports, the API, the pages); the compact form of an `Extraction` is what the
archive keeps of one article. Both read back to the very values they were made from.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from kg.model import Article, Entity, Evidence, Extraction, Interval, Quantity, Span, Statement

Record = dict[str, Any]

ID_DIGITS = 24
"""96 bits of a hash: a clash among a billion statements has odds of about one in 10^11."""


def digest(content: object) -> str:
    """Short name of a JSON value: the first 24 hex digits of the SHA-256 of its canonical form."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:ID_DIGITS]


def statement_id(statement: Statement) -> str:
    """The name of what a statement says: equal meaning, equal id, wherever it stands and however it was worded.

    Labels, aliases, evidence, confidence and the words of a time or of a measured amount do not count.
    """
    time = statement.time
    return digest([
        statement.subject.id,
        statement.predicate,
        _meaning(statement.object),
        statement.negated,
        statement.modality,
        statement.attributed_to.id if statement.attributed_to else None,
        statement.ended,
        [_day(time.start), _day(time.end)] if time and (time.start or time.end) else None,
        sorted({(name, *_meaning(value)) for name, value in statement.qualifiers}),
        statement.inferred,
    ])


def decimal(value: float) -> str:
    """A number as xsd:decimal writes it canonically: no exponent, no trailing zero."""
    text = format(Decimal(repr(value)), "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def evidence_order(evidence: Evidence) -> tuple[Any, ...]:
    """The order evidence is listed in: by document, then as it stands in the text."""
    return (evidence.document, evidence.start, evidence.end, evidence.frame, evidence.trigger,
            evidence.subject or (), evidence.object or (), evidence.text)


def distinct(qualifiers: Iterable[tuple[str, Entity | Quantity]]) -> tuple[tuple[str, Entity | Quantity], ...]:
    """Qualifiers in order, each meaning once."""
    found: dict[tuple[str, ...], tuple[str, Entity | Quantity]] = {}
    for name, value in sorted(qualifiers, key=qualifier_order):
        found.setdefault((name, *_meaning(value)), (name, value))
    return tuple(found.values())


def qualifier_order(pair: tuple[str, Entity | Quantity]) -> tuple[str, str]:
    """The order qualifiers are listed in: by name, then by value, wherever they were read from."""
    return (pair[0], digest(term_record(pair[1])))


def _meaning(value: Entity | Quantity) -> list[str]:
    """What counts of a term. The words of a measured amount do not, since the number and the unit say it all."""
    if isinstance(value, Entity):
        return ["entity", value.id]
    if value.value is None:
        return ["text", value.text, value.unit or "", value.approximation]
    return ["amount", decimal(value.value), value.unit or "", value.approximation]


# ---------------------------------------------------------------------------------------------------- the record


def to_record(statement: Statement, articles: Mapping[str, Article]) -> Record:
    """The statement record; `articles` by id give each piece of evidence its title, date, source and URL."""
    return {
        "id": statement_id(statement),
        "subject": entity_record(statement.subject),
        "predicate": statement.predicate,
        "object": term_record(statement.object),
        "negated": statement.negated,
        "modality": statement.modality,
        "attributed_to": entity_record(statement.attributed_to) if statement.attributed_to else None,
        "quoted": statement.quoted,
        "ended": statement.ended,
        "time": _time_record(statement.time),
        "qualifiers": qualifiers_record(statement.qualifiers),
        "confidence": round(statement.confidence, 3),
        "sources": statement.sources,
        "inferred": statement.inferred,
        "event": statement.event,
        "frame": statement.evidence[0].frame if statement.evidence else None,
        "evidence": [_evidence_record(one, articles.get(one.document)) for one in statement.evidence],
    }


def from_record(record: Mapping[str, Any]) -> Statement:
    """The statement of a record; what a record leaves out takes its default. Raises KeyError without the triple."""
    time = record.get("time")
    speaker = record.get("attributed_to")
    return Statement(
        subject=_entity(record["subject"]),
        predicate=record["predicate"],
        object=_term(record["object"]),
        negated=record.get("negated", False),
        modality=record.get("modality", "asserted"),
        attributed_to=_entity(speaker) if speaker else None,
        quoted=record.get("quoted", False),
        ended=record.get("ended", False),
        time=Interval(_date(time.get("start")), _date(time.get("end")), time.get("text") or "") if time else None,
        qualifiers=tuple(_qualifiers(record.get("qualifiers") or {})),
        event=record.get("event"),
        confidence=record.get("confidence", 1.0),
        sources=record.get("sources", 1),
        inferred=record.get("inferred", False),
        evidence=tuple(_evidence(one) for one in record.get("evidence", ())),
    )


def entity_record(entity: Entity) -> Record:
    """An entity; aliases and the Wikidata id are left out where there is none."""
    record: Record = {"id": entity.id, "label": entity.label, "type": entity.type}
    if entity.aliases:
        record["aliases"] = list(entity.aliases)
    if entity.same_as:
        record["same_as"] = entity.same_as
    return record


def term_record(term: Entity | Quantity) -> Record:
    """An entity or a literal as an object or a qualifier."""
    if isinstance(term, Entity):
        return entity_record(term)
    record: Record = {"value": number(term.value), "unit": term.unit, "text": term.text}
    if term.approximation:
        record["approximation"] = term.approximation
    return record


def qualifiers_record(qualifiers: Iterable[tuple[str, Entity | Quantity]]) -> Record:
    """Qualifiers by name: one value as it is, several as a list."""
    several: dict[str, list[Record]] = {}
    for name, value in qualifiers:
        several.setdefault(name, []).append(term_record(value))
    return {name: values[0] if len(values) == 1 else values for name, values in several.items()}


def number(value: float | None) -> float | int | None:
    """A whole number without its `.0`, as people write it."""
    return int(value) if value is not None and float(value).is_integer() else value


def _time_record(time: Interval | None) -> Record | None:
    return {"start": _day(time.start), "end": _day(time.end), "text": time.text} if time else None


def _evidence_record(evidence: Evidence, article: Article | None) -> Record:
    return {
        "document": evidence.document,
        "start": evidence.start,
        "end": evidence.end,
        "text": evidence.text,
        "sha256": evidence.sha256,
        "frame": evidence.frame,
        "trigger": list(evidence.trigger),
        "subject": list(evidence.subject) if evidence.subject else None,
        "object": list(evidence.object) if evidence.object else None,
        "title": article.title if article else None,
        "date": _day(article.date) if article else None,
        "source": article.source if article else None,
        "url": article.url if article else None,
    }


def _entity(record: Mapping[str, Any]) -> Entity:
    return Entity(record["id"], record["label"], record["type"], tuple(record.get("aliases") or ()),
                  record.get("same_as"))


def _term(record: Mapping[str, Any]) -> Entity | Quantity:
    if "id" in record:
        return _entity(record)
    value = record.get("value")
    return Quantity(record.get("text") or "", None if value is None else float(value), record.get("unit"),
                    record.get("approximation") or "")


def _qualifiers(record: Mapping[str, Any]) -> Iterable[tuple[str, Entity | Quantity]]:
    for name, values in record.items():
        for value in values if isinstance(values, list) else [values]:
            yield name, _term(value)


def _evidence(record: Mapping[str, Any]) -> Evidence:
    return Evidence(record["document"], record["start"], record["end"], record["text"], record.get("frame") or "",
                    _span(record.get("trigger")) or Span(record["start"], record["start"]),
                    _span(record.get("subject")), _span(record.get("object")))


def _span(pair: list[int] | None) -> Span | None:
    return Span(*pair) if pair else None


def _day(date: dt.date | None) -> str | None:
    return date.isoformat() if date else None


def _date(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


# ------------------------------------------------------------------------------------------- articles, extractions


def article_record(article: Article) -> Record:
    """An article whole, its text included; what it does not have is left out."""
    record: Record = {"id": article.id, "text": article.text, "body": list(article.body)}
    optional = {"headline": list(article.headline) if article.headline else None, "title": article.title,
                "date": _day(article.date), "source": article.source, "url": article.url, "author": article.author,
                "name": article.name or None}
    return record | {key: value for key, value in optional.items() if value is not None}


def from_article_record(record: Mapping[str, Any]) -> Article:
    """The article of `article_record`."""
    return Article(record["id"], record["text"], Span(*record["body"]), _span(record.get("headline")),
                   record.get("title"), _date(record.get("date")), record.get("source"), record.get("url"),
                   record.get("author"), record.get("name", ""))


def dump_article(article: Article) -> str:
    """`article_record` as one line of JSON."""
    return _compact(article_record(article))


def load_article(text: str) -> Article:
    """The article of `dump_article`."""
    return from_article_record(json.loads(text))


def dump_extraction(extraction: Extraction) -> str:
    """What an article gave, as one compact line of JSON: each entity once, no evidence text that the article holds.

    The article itself is not in it: it is kept beside it (`dump_article`).
    """
    places: dict[Any, int] = {}
    table: list[Record] = []

    def place(entity: Entity) -> int:
        key = (entity.id, entity.label, entity.type, entity.aliases, entity.same_as)
        if key not in places:
            places[key] = len(table)
            table.append(entity_record(entity))
        return places[key]

    def term(value: Entity | Quantity) -> int | Record:
        return place(value) if isinstance(value, Entity) else term_record(value)

    named = [place(entity) for entity in extraction.entities]
    statements = []
    for one in extraction.statements:
        record = {
            "s": place(one.subject), "p": one.predicate, "o": term(one.object), "negated": one.negated,
            "modality": one.modality, "by": place(one.attributed_to) if one.attributed_to else None,
            "quoted": one.quoted, "ended": one.ended, "time": _time_record(one.time),
            "q": [[name, term(value)] for name, value in one.qualifiers], "event": one.event,
            "confidence": one.confidence, "sources": one.sources, "inferred": one.inferred,
            "evidence": [_short_evidence(e, extraction.article) for e in one.evidence],
        }
        statements.append({key: value for key, value in record.items()
                           if value is not None and value is not False and value != []})
    return _compact({"entities": table, "named": named, "statements": statements,
                     "report": dict(extraction.report), "fingerprint": extraction.fingerprint})


def load_extraction(text: str, article: Article) -> Extraction:
    """The extraction of `dump_extraction`, with the article it was made from."""
    data = json.loads(text)
    table = [_entity(record) for record in data["entities"]]

    def term(value: int | Record) -> Entity | Quantity:
        return table[value] if isinstance(value, int) else _term(value)

    statements = tuple(
        Statement(
            subject=table[one["s"]], predicate=one["p"], object=term(one["o"]), negated=one.get("negated", False),
            modality=one["modality"], attributed_to=table[one["by"]] if "by" in one else None,
            quoted=one.get("quoted", False), ended=one.get("ended", False),
            time=Interval(_date(one["time"]["start"]), _date(one["time"]["end"]), one["time"]["text"])
            if "time" in one else None,
            qualifiers=tuple((name, term(value)) for name, value in one.get("q", ())), event=one.get("event"),
            confidence=one.get("confidence", 0.0), sources=one.get("sources", 0), inferred=one.get("inferred", False),
            evidence=tuple(_long_evidence(e, article) for e in one.get("evidence", ())),
        )
        for one in data["statements"]
    )
    return Extraction(article, statements, tuple(table[i] for i in data["named"]), data["report"],
                      data["fingerprint"])


def _short_evidence(evidence: Evidence, article: Article) -> list[Any]:
    here = evidence.document == article.id and article.text[evidence.start : evidence.end] == evidence.text
    parts: list[Any] = [evidence.start, evidence.end, evidence.frame, evidence.trigger, evidence.subject,
                        evidence.object]
    return parts if here else [*parts, evidence.document, evidence.text]


def _long_evidence(parts: list[Any], article: Article) -> Evidence:
    start, end, frame, trigger, subject, target = parts[:6]
    document, text = parts[6:] if len(parts) > 6 else (article.id, article.text[start:end])
    return Evidence(document, start, end, text, frame, Span(*trigger), _span(subject), _span(target))


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
