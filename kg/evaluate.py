"""Statements against a gold file: precision, recall and F1 over triples, the share of right facets, and a table per property.

A gold row lists every acceptable label for subject, predicate and object. `required: false` rows cost nothing to miss,
`forbidden: true` rows are errors when found (except of what has ended), `contains: true` lets an object label be part of a
gold label or the reverse. Facets (modality, attributed_to, time, evidence) are judged on the required rows that were found.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.files import read_text

Row = Mapping[str, Any]
FACETS = ("modality", "attributed_to", "time", "evidence")


@dataclass(slots=True)
class Count:
    """Of one property: required rows, those found, statements made and those that some row accepts."""

    required: int = 0
    found: int = 0
    made: int = 0
    right: int = 0

    @property
    def recall(self) -> float:
        return self.found / self.required if self.required else 0.0

    @property
    def precision(self) -> float:
        return self.right / self.made if self.made else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Evaluation:
    """What `evaluate` found. `facets` maps a facet to (right, judged)."""

    total: Count = field(default_factory=Count)
    predicates: dict[str, Count] = field(default_factory=dict)
    facets: dict[str, tuple[int, int]] = field(default_factory=dict)
    forbidden: list[str] = field(default_factory=list)
    misses: list[Row] = field(default_factory=list)
    extras: list[Row] = field(default_factory=list)
    confusions: dict[tuple[str, str], int] = field(default_factory=dict)
    """(property wanted, property made) between the same two ends -> how often."""

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON."""
        def numbers(one: Count) -> dict[str, Any]:
            return {"required": one.required, "statements": one.made, "recall": round(one.recall, 4),
                    "precision": round(one.precision, 4), "f1": round(one.f1, 4)}

        return {**numbers(self.total), "forbidden": len(self.forbidden),
                "facets": {name: round(right / judged, 4) for name, (right, judged) in self.facets.items() if judged},
                "predicates": {name: numbers(one) for name, one in sorted(self.predicates.items())},
                "confusions": [[wanted, made, n] for (wanted, made), n in sorted(self.confusions.items())]}


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """Objects of a JSON Lines file. Raises InputError with the line."""
    rows = []
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if line.strip():
            try:
                rows.append(json.loads(line))
            except ValueError as error:
                raise InputError(f"{path}:{number}: not JSON ({error}): mend the line") from error
    return rows


def read_gold(path: Path) -> list[list[dict[str, Any]]]:
    """One list of rows for each gold file: the file itself, or every .jsonl of a folder but *.entities.jsonl."""
    if not path.is_dir():
        return [read_jsonl(path)]
    files = sorted(p for p in path.glob("*.jsonl") if not p.name.endswith(".entities.jsonl"))
    if not files:
        raise InputError(f"{path}: no gold file (*.jsonl) in this folder: name another")
    return [read_jsonl(one) for one in files]


def normal(label: object) -> str:
    """A label for comparison: case, accents, determiners, possessive s, punctuation and spacing do not count."""
    text = unicodedata.normalize("NFKD", str(label)).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"['’]s\b", "", text)
    text = re.sub(r"[^\w.%$]+", " ", text).strip()
    return re.sub(r"^(?:the|a|an|its|their|his|her) ", "", text)


def evaluate(golds: Iterable[Sequence[Row]], records: Sequence[Row]) -> Evaluation:
    """Judge records against gold files. With one file all records count; with several, each file's own article's."""
    result = Evaluation()
    golds = list(golds)
    for rows in golds:
        header = next((r for r in rows if "symmetric" in r and "subject" not in r), {})
        mine = [r for r in records if not r.get("inferred")]
        if len(golds) > 1:
            stem = Path(str(header.get("article", ""))).stem
            mine = [r for r in mine if any(_of_article(e, stem) for e in r.get("evidence") or ())]
        _judge([r for r in rows if "subject" in r], mine, frozenset(header.get("symmetric", ())), result)
    return result


def _of_article(evidence: Row, stem: str) -> bool:
    document = str(evidence["document"])
    return document == stem or document.rpartition("-")[0] == stem


def _judge(golds: Sequence[Row], records: Sequence[Row], symmetric: frozenset[str], result: Evaluation) -> None:
    used: set[int] = set()
    for gold in golds:
        pairs = [i for i, record in enumerate(records) if _matches(gold, record, symmetric)]
        if gold.get("forbidden"):
            result.forbidden += [gold["id"] for i in pairs
                                 if not records[i].get("ended") and all(_facets(gold, records[i]).values())]
            continue
        used.update(pairs)
        if not gold.get("required", True):
            continue
        count = result.predicates.setdefault(gold["predicate"][0], Count())
        for one in (count, result.total):
            one.required += 1
            one.found += bool(pairs)
        if pairs:
            best = max((_facets(gold, records[i]) for i in pairs), key=lambda facets: sum(facets.values()))
            for name, right in best.items():
                had = result.facets.get(name, (0, 0))
                result.facets[name] = (had[0] + right, had[1] + 1)
        else:
            result.misses.append(gold)
            for record in records:
                if _ends_match(gold, record, symmetric):
                    key = (gold["predicate"][0], str(record["predicate"]))
                    result.confusions[key] = result.confusions.get(key, 0) + 1
    for i, record in enumerate(records):
        for one in (result.predicates.setdefault(str(record["predicate"]), Count()), result.total):
            one.made += 1
            one.right += i in used
    result.extras += [record for i, record in enumerate(records) if i not in used]


def _matches(gold: Row, record: Row, symmetric: frozenset[str]) -> bool:
    return (record["predicate"] in gold["predicate"] and bool(record.get("negated")) == bool(gold.get("negated", False))
            and _ends_match(gold, record, symmetric))


def _ends_match(gold: Row, record: Row, symmetric: frozenset[str]) -> bool:
    contains = bool(gold.get("contains"))
    if _is(gold["subject"], record["subject"]) and _is(gold["object"], record["object"], contains):
        return True
    return bool(set(gold["predicate"]) & symmetric) and _is(gold["subject"], record["object"]) and _is(
        gold["object"], record["subject"], contains)


def _is(wanted: Iterable[str], term: Row | None, contains: bool = False) -> bool:
    if term is None:
        return False
    names = [term.get("label"), term.get("text"), term.get("value"), *(term.get("aliases") or ())]
    have = {normal(n) for n in names if n not in (None, "")}
    want = {normal(w) for w in wanted}
    if have & want:
        return True
    return contains and any(f" {w} " in f" {h} " or f" {h} " in f" {w} " for h in have for w in want if h and w)


def _facets(gold: Row, record: Row) -> dict[str, bool]:
    found = {}
    if "modality" in gold:
        found["modality"] = (record.get("modality") or "asserted") in gold["modality"]
    if "attributed_to" in gold:
        who = record.get("attributed_to")
        found["attributed_to"] = who is None if gold["attributed_to"] is None else _is(gold["attributed_to"], who)
    if "time" in gold:
        start = str((record.get("time") or {}).get("start") or "")
        found["time"] = any(start.startswith(t) for t in gold["time"])
    if "evidence" in gold:
        found["evidence"] = any(normal(gold["evidence"]) in normal(e["text"]) for e in record.get("evidence") or ())
    return found


def report(result: Evaluation, *, misses: bool = False, extras: bool = False) -> str:
    """The evaluation as a table for a terminal."""
    total = result.total
    lines = [f"recall {total.recall:.3f}  precision {total.precision:.3f}  F1 {total.f1:.3f}   "
             f"({total.found} of {total.required} required found; {total.right} of {total.made} statements right)",
             "facets  " + "  ".join(f"{name} {right / judged:.3f}" for name, (right, judged) in result.facets.items()
                                    if judged),
             f"forbidden hits {len(result.forbidden)}" + (f": {', '.join(result.forbidden)}" if result.forbidden else ""),
             "", f"{'property':<24} {'gold':>5} {'made':>5} {'recall':>7} {'prec.':>7} {'F1':>7}"]
    lines += [f"{name:<24} {one.required:>5} {one.made:>5} {one.recall:>7.2f} {one.precision:>7.2f} {one.f1:>7.2f}"
              for name, one in sorted(result.predicates.items())]
    if result.confusions:
        lines += ["", "taken for another property between the same two:"]
        lines += [f"  {wanted} -> {made}  {n}" for (wanted, made), n in sorted(result.confusions.items())]
    if misses:
        lines += ["", *(f"missed  {g['id']}: {g['subject'][0]} {g['predicate'][0]} {g['object'][0]}" for g in result.misses)]
    if extras:
        lines += ["", *(f"extra   {_label(r['subject'])} {r['predicate']} {_label(r['object'])} ({r['modality']})"
                        for r in result.extras)]
    return "\n".join(lines)


def _label(term: Row) -> str:
    return str(term.get("label") or term.get("text") or term.get("value"))
