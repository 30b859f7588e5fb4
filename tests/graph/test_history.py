"""Event time, statement time and publication time are three."""

from __future__ import annotations

import datetime as dt

from extraction_values import day, entity, extraction, the_gazetteer, the_ontology

from kg.graph import disputes
from kg.graph.history import since, timeline
from kg.graph.join import join
from kg.model import Quantity
from kg.record import from_record, to_record

BRAZIL, GHANA, ANA = entity("Brazil"), entity("Ghana"), entity("Ana Souza")
MAY, JUNE = dt.date(2024, 5, 1), dt.date(2024, 6, 1)


def records(*extractions):
    joined = join(extractions, the_gazetteer(), the_ontology())
    return [to_record(s, joined.articles) for s in joined.statements]


def test_an_event_stands_at_its_own_time_and_keeps_the_day_it_was_published():
    (one,) = timeline(records(extraction("a", (ANA, "visits", GHANA, {"time": day(3)}), date=JUNE)), "Ana Souza")
    assert (one["when"]["start"], one["basis"], one["said"], one["published"]) == (
        "2024-05-03",
        "event",
        None,
        ["2024-06-01", "2024-06-01"],
    )


def test_without_a_time_the_days_of_publication_count_and_are_marked():
    found = timeline(records(extraction("a", (ANA, "visits", GHANA, {"attributed_to": BRAZIL}), date=JUNE)), "Brazil")
    assert [(e["when"]["start"], e["basis"], e["said"]) for e in found] == [("2024-06-01", "published", "2024-06-01")]


def test_order_and_what_does_not_concern_the_entity():
    given = records(
        extraction(
            "a",
            (ANA, "visits", GHANA, {"time": day(9)}),
            (ANA, "visits", BRAZIL, {"time": day(2)}),
            (GHANA, "visits", BRAZIL, {"time": day(5)}),
        )
    )
    assert [e["statement"]["object"]["id"] for e in timeline(given, "Ana Souza")] == ["Brazil", "Ghana"]


def test_known_offices_have_their_intervals():
    given = records(extraction("a", (entity("Ilya Petrov"), "visits", BRAZIL, {"time": day(9)})))
    first = timeline(given, "Ilya Petrov", the_gazetteer())[0]
    assert (first["basis"], first["of"], first["when"]["start"], first["when"]["end"]) == (
        "office",
        "Ghana",
        "2020-01-01",
        None,
    )


def diff(*extractions, day=JUNE):
    given = records(*extractions)
    found = disputes.find(map(from_record, given), the_ontology())
    return since(given, disputes.listing(found, given), day)


def test_what_is_new_and_what_is_confirmed():
    old = extraction("a", (ANA, "visits", GHANA), date=MAY)
    found = diff(old, extraction("b", (ANA, "visits", GHANA), (ANA, "visits", BRAZIL), date=JUNE))
    assert [r["object"]["id"] for r in found["new"]] == ["Brazil"]
    assert [r["object"]["id"] for r in found["confirmed"]] == ["Ghana"]


def test_what_is_disputed_now():
    found = diff(
        extraction("a", (ANA, "visits", GHANA), date=MAY),
        extraction("b", (ANA, "visits", GHANA, {"negated": True, "attributed_to": BRAZIL}), date=JUNE),
    )
    assert [d["kind"] for d in found["disputed"]] == ["denial"]
    assert not diff(extraction("a", (ANA, "visits", GHANA), date=MAY))["disputed"]


def test_who_said_something_else_before():
    def says(key, date, **changes):
        return extraction(key, (BRAZIL, "sanctions", GHANA, {"attributed_to": ANA, **changes}), date=date)

    found = diff(says("a", MAY, modality="considered"), says("b", JUNE))
    assert [(c["speaker"], c["before"]["modality"], c["now"]["modality"]) for c in found["said_before"]] == [
        ("Ana Souza", "considered", "asserted")
    ]
    amount = diff(
        says("a", MAY, qualifiers=(("amount", Quantity("5 t", 5.0, "t")),)),
        says("b", JUNE, qualifiers=(("amount", Quantity("9 t", 9.0, "t")),)),
    )
    assert len(amount["said_before"]) == 1
    assert diff(says("a", MAY), says("b", JUNE, time=day(2)))["said_before"] == []
