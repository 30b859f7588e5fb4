"""Answers, statements and entities as pandas data frames, for notebooks. pandas' one home; the extra `notebook` installs it.

Frames show labels where the graph has IRIs, and nothing where a record says nothing, so that one reads as a sentence does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from kg.answers import Answer, Rows, Term, shorten
from kg.errors import MissingExtraError, UsageError
from kg.views.network import Record, literal, status

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ("subject", "property", "object", "status", "modality", "speaker", "from", "until", "published", "sources",
           "confidence", "sentence", "id")
"""Of a frame of statements. `status` is that of `kg.views.network.status`; `published` the day of its first article."""

Labels = Mapping[str, str]
"""Local IRI names and what to call them."""


def table(answer: Answer, prefixes: Mapping[str, str], labels: Labels | None = None) -> pd.DataFrame:
    """Rows of a SELECT: literals as Python values, IRIs by their `labels`, else by their names without prefix.

    Raises UsageError for other answers, MissingExtraError without pandas.
    """
    pandas = _pandas()
    if not isinstance(answer, Rows):
        raise UsageError("only a SELECT gives a table: this query gives a graph or yes and no")
    rows = [[_value(one, prefixes, labels or {}) for one in row] for row in answer.rows]
    return pandas.DataFrame(rows, columns=list(answer.variables))


def statements(records: Iterable[Record], labels: Labels | None = None) -> pd.DataFrame:
    """One row for each statement record, by subject, property and object; columns are COLUMNS.

    `labels` are those of properties. Days are ISO text, or "" where none is told. A row's `sentence` is its first evidence,
    `sources` counts independent ones. Raises MissingExtraError without pandas.
    """
    pandas = _pandas()
    rows = sorted((_row(record, labels or {}) for record in records), key=lambda row: (*row[:3], row[-1]))
    return pandas.DataFrame(rows, columns=list(COLUMNS))


def entities(records: Iterable[Record], labels: Labels | None = None) -> pd.DataFrame:
    """One row for each entity that stands in a statement, the most often told of first, then by name.

    `labels` are those of classes. `statements` counts those it is subject or object of, `says` those it is the source of,
    `documents` the articles they stand in. Raises MissingExtraError without pandas.
    """
    pandas = _pandas()
    terms: dict[str, Mapping[str, Any]] = {}
    told: dict[str, set[str]] = {}
    says: dict[str, set[str]] = {}
    documents: dict[str, set[str]] = {}
    for record in records:
        ends = [term for term in (record["subject"], record["object"]) if "id" in term]
        speaker = record.get("attributed_to")
        for term, found in [*((end, told) for end in ends), *([(speaker, says)] if speaker else [])]:
            terms.setdefault(term["id"], term)
            found.setdefault(term["id"], set()).add(str(record["id"]))
            documents.setdefault(term["id"], set()).update(str(e["document"]) for e in record.get("evidence") or ())
    order = sorted(terms, key=lambda key: (-len(told.get(key, ())) - len(says.get(key, ())), _name(terms[key]), key))
    rows = [
        [_name(one), (labels or {}).get(one.get("type") or "", one.get("type") or ""), ", ".join(one.get("aliases") or ()),
         len(told.get(key, ())), len(says.get(key, ())), len(documents[key]), one.get("same_as") or "", key]
        for key, one in ((key, terms[key]) for key in order)
    ]
    return pandas.DataFrame(rows, columns=["entity", "type", "also", "statements", "says", "documents", "wikidata", "id"])


def _row(record: Record, labels: Labels) -> list[Any]:
    time = record.get("time") or {}
    evidence = record.get("evidence") or ()
    speaker = record.get("attributed_to") or {}
    return [
        _name(record["subject"]),
        labels.get(str(record["predicate"]), str(record["predicate"])),
        _name(record["object"]),
        status(record),
        record.get("modality") or "asserted",
        _name(speaker) if speaker else "",
        str(time.get("start") or ""),
        str(time.get("end") or ""),
        min((str(e["date"]) for e in evidence if e.get("date")), default=""),
        int(record.get("sources") or 1),
        record.get("confidence"),
        " ".join(str(evidence[0]["text"]).split()) if evidence else "",
        str(record["id"]),
    ]


def _name(term: Mapping[str, Any]) -> str:
    return str(term.get("label") or literal(term) or term.get("id") or "")


def _value(one: Term | None, prefixes: Mapping[str, str], labels: Labels) -> Any:
    if one is None:
        return ""
    if one.kind != "uri":
        return one.python()
    name = shorten(one.value, prefixes).rpartition(":")[2]
    return labels.get(name, name)


def _pandas() -> Any:
    try:
        import pandas
    except ImportError as error:
        raise MissingExtraError("a data frame", "notebook") from error
    return pandas
