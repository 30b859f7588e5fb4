"""What stands against what."""

from __future__ import annotations

import pytest
from extraction_values import day, entity, said, the_ontology
from graph_values import evidence

from kg.graph.disputes import find, listing
from kg.model import Quantity
from kg.record import to_record

BRAZIL, GHANA, PERU = entity("Brazil"), entity("Ghana"), entity("Peru")
PLAN = entity("Harbour Plan", "Policy")


def stated(subject, predicate, target, article="a", **changes):
    return said(subject, predicate, target, f"{article}: {subject.label} {predicate} {target.label}", article, **changes)


def kinds(*statements):
    return [one.kind for one in find(statements, the_ontology())]


def test_a_claim_and_its_denial():
    assert kinds(
        stated(BRAZIL, "attacked", GHANA), stated(BRAZIL, "attacked", GHANA, "b", negated=True, attributed_to=BRAZIL)
    ) == ["denial"]


def test_a_denial_meets_what_a_claim_implies():
    assert kinds(stated(BRAZIL, "called", GHANA), stated(GHANA, "communicatedWith", BRAZIL, "b", negated=True)) == ["denial"]
    assert kinds(stated(BRAZIL, "communicatedWith", GHANA), stated(GHANA, "called", BRAZIL, "b", negated=True)) == []


@pytest.mark.parametrize(
    "changes", [{"modality": "planned"}, {"ended": True}, {"qualifiers": (("commodity", entity("gas", "Commodity")),)}]
)
def test_what_goes_together_with_a_denial(changes):
    claim = stated(BRAZIL, "sellsTo", GHANA, **changes)
    oil = (("commodity", entity("oil", "Commodity")),) if "qualifiers" in changes else ()
    assert kinds(claim, stated(BRAZIL, "sellsTo", GHANA, "b", negated=True, qualifiers=oil)) == []


def test_other_days_other_truths():
    assert (
        kinds(stated(BRAZIL, "visits", GHANA, time=day(1)), stated(BRAZIL, "visits", GHANA, "b", negated=True, time=day(9)))
        == []
    )


def test_one_sentence_does_not_contradict_itself():
    assert kinds(stated(BRAZIL, "visits", GHANA), stated(BRAZIL, "visits", GHANA, negated=True)) == []


def amount(value, **more):
    return {"event": "e", "qualifiers": (("amount", Quantity(f"{value} t", float(value), "t", **more)),)}


def test_other_amounts_of_one_event():
    (one,) = find(
        [stated(BRAZIL, "sellsTo", GHANA, **amount(20)), stated(BRAZIL, "sellsTo", GHANA, "b", **amount(30))], the_ontology()
    )
    assert (one.kind, one.about) in [("amount", "amount: 20 t / 30 t"), ("amount", "amount: 30 t / 20 t")]


@pytest.mark.parametrize(
    ("low", "high"),
    [
        (amount(20), amount(20.4)),
        (amount(20, approximation="more than"), amount(30)),
        (amount(20), {**amount(30), "event": "f"}),
    ],
)
def test_amounts_that_agree_or_are_of_two_events(low, high):
    assert kinds(stated(BRAZIL, "sellsTo", GHANA, **low), stated(BRAZIL, "sellsTo", GHANA, "b", **high)) == []


def test_other_days_of_one_event():
    assert kinds(
        stated(BRAZIL, "visits", GHANA, event="e", time=day(1)), stated(BRAZIL, "visits", GHANA, "b", event="e", time=day(2))
    ) == ["day"]


def test_a_position_that_another_rejects():
    assert kinds(stated(BRAZIL, "supports", PLAN), stated(GHANA, "rejects", PLAN, "b")) == ["position"]
    assert kinds(stated(BRAZIL, "supports", PLAN), stated(GHANA, "supports", PLAN, "b")) == []
    assert kinds(stated(BRAZIL, "supports", GHANA), stated(PERU, "opposes", GHANA, "b")) == []


def test_rival_claims():
    shoal = entity("Coral Shoal", "Place")
    assert kinds(stated(BRAZIL, "claimsTerritory", shoal), stated(GHANA, "claimsTerritory", shoal, "b")) == ["position"]


def test_the_list_names_who_speaks():
    given = [stated(BRAZIL, "attacked", GHANA), stated(BRAZIL, "attacked", GHANA, "b", negated=True, attributed_to=BRAZIL)]
    records = [to_record(one, {}) for one in given]
    (one,) = listing(find(given, the_ontology()), records)
    assert sorted(name for side in one["sides"] for name in side["speakers"]) == ["Brazil", "a"]
    assert listing(find(given, the_ontology()), records, speaker="brazil") and not listing(
        find(given, the_ontology()), records, speaker="Peru"
    )
    assert evidence().document == "gas-1"
