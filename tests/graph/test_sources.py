"""Independent origins: copies, wires and chains count once."""

from __future__ import annotations

import datetime as dt

from extraction_values import the_ontology
from graph_values import evidence, statement

from kg.gazetteer import Known, of
from kg.graph.sources import copies, count, origin_of, origins, outlets_of
from kg.model import Article, Entity, Span

OUTLETS = outlets_of(
    of([Known("Orbis", "Orbis", "MediaOrganization", ("Orbis News Agency",)), Known("Oslo", "Oslo", "City")]), the_ontology()
)
STORY = " ".join(f"The {n} ships of the fleet left harbour {n} before dawn on their way to port {n * 7}." for n in range(12))
OTHER = " ".join(
    f"Minister number {n} told parliament that budget line {n * 3} would be cut by {n} per cent." for n in range(12)
)


def article(id_: str, text: str, source: str | None = None, day: int = 1, author: str | None = None) -> Article:
    return Article(id_, text, Span(0, len(text)), date=dt.date(2024, 5, day), source=source, author=author)


def test_the_outlet_is_the_origin_and_a_document_of_nobody_its_own():
    assert origins([article("a", STORY, "Post"), article("b", OTHER)]) == {"a": "Post", "b": "b"}


def test_whole_cut_and_edited_copies_are_one_origin():
    cut, edited = STORY[: len(STORY) // 2], STORY.replace("dawn", "sunrise", 3)
    found = origins(
        [
            article("a", STORY, "Post", 2),
            article("b", cut, "Times", 3),
            article("c", edited, "Herald", 1),
            article("d", OTHER, "Echo"),
        ]
    )
    assert found == {"a": "Herald", "b": "Herald", "c": "Herald", "d": "Echo"}


def test_two_reports_of_one_fact_are_no_copies():
    assert (
        copies([article("a", STORY), article("b", OTHER), article("c", "Norway sold gas."), article("d", "Norway sold gas.")])
        == []
    )


def test_a_story_credited_to_a_wire_is_the_wires():
    given = [
        article("a", "OSLO (Orbis) - Ships left."),
        article("b", "By Orbis News Agency\nShips left again.", "Post"),
        article("c", "Ships were seen.", "Times", author="Orbis"),
        article("d", "Ships (three) left Oslo.", "Times"),
    ]
    assert origins(given, OUTLETS) == {"a": "Orbis", "b": "Orbis", "c": "Orbis", "d": "Times"}


def test_an_outlet_by_another_name_is_the_same():
    assert origins([article("a", OTHER, "Orbis News Agency")], OUTLETS) == {"a": "Orbis"}


def test_what_a_wire_is_said_to_report_is_the_wires():
    told = statement(attributed_to=Entity("Orbis", "Orbis", "MediaOrganization"))
    assert origin_of(told, evidence(), {"gas-1": "Post"}, the_ontology()) == "Orbis"
    assert origin_of(statement(), evidence(), {"gas-1": "Post"}, the_ontology()) == "Post"


def test_counting():
    assert count([evidence("a"), evidence("b"), evidence("c")], {"a": "X", "b": "X", "c": "Y"}) == 2
    assert count([], {}) == 1
