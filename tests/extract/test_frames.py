"""Every frame of the lexicon against sentences: wordings in which it fires, and near misses in which it must not.

The sentences stand in tests/frames/*.jsonl, one line for each frame:
{"frame": ..., "fires": [[sentence, "Subject property Object", {"modality": ..., "negated": ..., "ended": ...}?], ...],
"silent": [sentence, ...]}. In a silent sentence no statement may have a property that the frame evokes.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from kg import pipeline
from kg.model import Article, Entity, Span, Statement
from kg.pipeline import Knowledge
from kg.settings import Settings

FOLDER = Path(__file__).parent.parent / "frames"
LINES = [json.loads(line) for path in sorted(FOLDER.glob("*.jsonl"))
         for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
DATE = datetime.date(2026, 2, 5)
LEAST_FIRING, LEAST_SILENT = 2, 1

Found = Mapping[str, tuple[Statement, ...]]


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return pipeline.load(Settings())


@pytest.fixture(scope="module")
def found(knowledge: Knowledge) -> Found:
    """Statements of every sentence of every file; all are parsed in one stream, which is what takes the time."""
    sentences = dict.fromkeys(s for line in LINES for s in (*(f[0] for f in line["fires"]), *line["silent"]))
    articles = [Article(f"a{i}", text, Span(0, len(text)), date=DATE) for i, text in enumerate(sentences)]
    return {e.article.text: e.statements for e in pipeline.run(articles, knowledge, Settings())}


def test_every_frame_of_the_lexicon_has_its_line(knowledge: Knowledge) -> None:
    names = {f.name for frames in knowledge.frames.by_trigger.values() for f in frames}
    assert names - {line["frame"] for line in LINES} == set()


def test_every_line_is_of_one_frame_and_has_enough_sentences(knowledge: Knowledge) -> None:
    names = {f.name for frames in knowledge.frames.by_trigger.values() for f in frames}
    lines = [line["frame"] for line in LINES]
    assert sorted(set(lines) - names) == []
    assert sorted({n for n in lines if lines.count(n) > 1}) == []
    assert [line["frame"] for line in LINES if len({f[0] for f in line["fires"]}) < LEAST_FIRING
            or len(line["silent"]) < LEAST_SILENT] == []


@pytest.mark.parametrize("line", LINES, ids=[line["frame"] for line in LINES])
def test_a_frame_fires_on_its_wordings(line: Mapping[str, Any], found: Found, knowledge: Knowledge) -> None:
    for sentence, wanted, *facets in line["fires"]:
        mine = [s for s in found[sentence] if line["frame"] in {e.frame for e in s.evidence}]
        hits = [s for s in mine if _says(s, wanted, both_ways=knowledge.ontology.properties[s.predicate].symmetric)]
        assert hits, f"{sentence!r}: no {wanted!r}, but {[_text(s) for s in found[sentence]]}"
        if facets:
            assert any(_has(s, facets[0]) for s in hits), f"{sentence!r}: {hits[0]} is not {facets[0]}"


@pytest.mark.parametrize("line", LINES, ids=[line["frame"] for line in LINES])
def test_a_frame_is_silent_on_its_near_misses(line: Mapping[str, Any], found: Found, knowledge: Knowledge) -> None:
    evoked = {p for frames in knowledge.frames.by_trigger.values() for f in frames if f.name == line["frame"]
              for p in f.evokes}
    for sentence in line["silent"]:
        claimed = [_text(s) for s in found[sentence] if s.predicate in evoked]
        assert not claimed, f"{sentence!r}: {claimed}"


def _says(statement: Statement, wanted: str, *, both_ways: bool) -> bool:
    turned = f"{_label(statement.object)} {statement.predicate} {_label(statement.subject)}"
    return wanted == _text(statement) or (both_ways and wanted == turned)


def _has(statement: Statement, facets: Mapping[str, object]) -> bool:
    return all(getattr(statement, name) == value for name, value in facets.items())


def _text(statement: Statement) -> str:
    return f"{_label(statement.subject)} {statement.predicate} {_label(statement.object)}"


def _label(thing: object) -> str:
    return thing.label if isinstance(thing, Entity) else str(getattr(thing, "text", thing))
