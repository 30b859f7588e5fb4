"""Statement records become a graph in which a threat is never an edge of fact."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.views.network import LITERAL, key, network, status

from .sample import record, story


def one(**options: object) -> dict[str, object]:
    return record(1, "Arvenia", "warned", "Belmark", "Arvenia warned Belmark.", dict(options))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, "asserted"),
        ({"speaker": "Castria"}, "reported"),
        ({"modality": "possible"}, "planned-or-possible"),
        ({"modality": "planned", "speaker": "Castria"}, "planned-or-possible"),
        ({"negated": True, "modality": "planned"}, "denied"),
        ({"ended": True}, "ended"),
    ],
)
def test_status(options: dict[str, object], expected: str) -> None:
    assert status(one(**options)) == expected


def test_one_edge_for_each_way_of_saying_it() -> None:
    graph = network(story())
    assert set(graph["Belmark"]["Dorland"]) == {("sellsArmsTo", "reported"), ("sellsArmsTo", "denied")}


def test_statements_of_one_edge_join_and_sources_do_not_add_up() -> None:
    records = [one(sources=2), {**one(sources=3), "id": "s9"}]
    data = network(records)["Arvenia"]["Belmark"]["warned", "asserted"]
    assert (data["statements"], data["sources"]) == (["s00001", "s9"], 3)


def test_what_follows_from_the_ontology_is_left_out_unless_asked_for() -> None:
    records = [{**one(), "inferred": True}]
    assert network(records).number_of_edges() == 0
    assert network(records, inferred=True).number_of_edges() == 1


def test_a_literal_is_a_node_that_no_entity_can_be() -> None:
    records = [{**one(), "object": {"value": 5, "unit": "USD", "text": "five dollars"}}]
    graph = network(records)
    assert graph.nodes['"five dollars"']["type"] == LITERAL
    assert key({"id": "five dollars"}) != key({"text": "five dollars"})
    assert key({"value": 5, "unit": "t"}) == '"5 t"'


def test_a_statement_about_itself_counts_once() -> None:
    assert network([record(1, "Arvenia", "warned", "Arvenia", "", {})]).nodes["Arvenia"]["statements"] == 1


@given(st.randoms(use_true_random=False))
def test_order_of_records_does_not_count(shuffler: random.Random) -> None:
    records = story()
    shuffler.shuffle(records)
    a, b = network(records), network(story())
    assert list(a.nodes(data=True)) == list(b.nodes(data=True))
    assert list(a.edges(keys=True, data=True)) == list(b.edges(keys=True, data=True))
