"""Statements, entities and answers as data frames: labels for IRIs, one row each, in a fixed order."""

from __future__ import annotations

import sys

import pytest

from kg.answers import Rows, Term, Truth
from kg.errors import MissingExtraError, UsageError
from kg.views import frames

from .sample import record, story

pytest.importorskip("pandas")


def test_a_statement_is_a_row_of_labels() -> None:
    options = {"time": ("2025-03-03", "2025-03-04", "then"), "speaker": "Castria", "modality": "planned", "sources": 2}
    one = record(1, "Ana Ruiz", "metWith", "Otto Lind", "Ana Ruiz is to meet\nOtto Lind.", options)
    row = frames.statements([one], {"metWith": "met with"}).iloc[0].to_dict()
    assert row["subject"] == "Ana Ruiz" and row["property"] == "met with" and row["object"] == "Otto Lind"
    assert row["status"] == "planned-or-possible" and row["modality"] == "planned" and row["speaker"] == "Castria"
    assert (row["from"], row["until"], row["sources"]) == ("2025-03-03", "2025-03-04", 2)
    assert row["sentence"] == "Ana Ruiz is to meet Otto Lind." and row["id"] == "s00001"


def test_what_is_not_told_is_empty() -> None:
    row = frames.statements([record(1, "Ana Ruiz", "metWith", "Otto Lind", "They met.", {})]).iloc[0]
    assert (row["speaker"], row["from"], row["until"], row["published"]) == ("", "", "", "")
    assert row["property"] == "metWith"


def test_a_literal_shows_its_words() -> None:
    one = record(1, "Ana Ruiz", "price", "Otto Lind", "It costs 5 dollars.", {})
    one["object"] = {"value": 5.0, "unit": "USD", "text": "5 dollars"}
    assert list(frames.statements([one])["object"]) == ["5 dollars"]


def test_rows_stand_in_one_order() -> None:
    assert frames.statements(story()).equals(frames.statements(story()[::-1]))
    assert frames.entities(story()).equals(frames.entities(story()[::-1]))


def test_entities_are_counted_as_ends_and_as_speakers() -> None:
    table = frames.entities(story(), {"Country": "country"}).set_index("entity")
    assert table.index[0] == "Arvenia" and table.loc["Arvenia", "type"] == "country"
    assert (table.loc["Otto Lind", "statements"], table.loc["Otto Lind", "says"]) == (3, 1)
    assert "oil" not in table.index


def test_no_statement_gives_an_empty_frame_with_its_columns() -> None:
    assert list(frames.statements([]).columns) == list(frames.COLUMNS) and len(frames.entities([])) == 0


def test_an_answer_shows_labels_for_iris_and_values_for_literals() -> None:
    base = "https://example.org/kg/entity/"
    number = Term("literal", "3", "http://www.w3.org/2001/XMLSchema#integer")
    rows = Rows(("who", "n"), ((Term("uri", base + "Ana_Ruiz"), number), (Term("uri", base + "Belmark"), None)))
    table = frames.table(rows, {"": base}, {"Ana_Ruiz": "Ana Ruiz"})
    assert list(table["who"]) == ["Ana Ruiz", "Belmark"] and list(table["n"]) == [3, ""]


def test_yes_or_no_is_no_table() -> None:
    with pytest.raises(UsageError, match="SELECT"):
        frames.table(Truth(True), {})


def test_without_pandas_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingExtraError, match=r"kg\[notebook\]"):
        frames.statements([])
