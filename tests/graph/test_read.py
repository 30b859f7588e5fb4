import datetime as dt

import pytest
from graph_values import ARTICLES, GAS, MARCH, NORWAY, POLAND, alike, evidence, statement, statements
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import ontology
from kg.errors import UsageError
from kg.graph import read
from kg.graph.assemble import merge, quads
from kg.graph.infer import infer
from kg.model import Quantity
from kg.record import statement_id, to_record
from kg.store import Store
from kg.vocab import BASE

NEWS = ontology.load(only=[ontology.folder("ontology") / "news.ttl"])


def graph(*given):
    whole = merge(given)
    return list(quads([*whole, *infer(whole, NEWS)], ARTICLES, ontology=NEWS))


def found(quads_, **filters):
    return {(r["subject"]["id"], r["predicate"]) for r in read.statements(quads_, inferred=False, **filters)}


@settings(deadline=None, max_examples=60)
@given(st.lists(statements | alike, max_size=4))
def test_records_read_back_from_the_quads_are_the_very_records(given_):
    whole = merge(given_)
    whole += infer(whole, NEWS)
    wanted = sorted((to_record(one, ARTICLES) for one in whole), key=lambda record: record["id"])
    store = Store()
    store.replace(quads(whole, ARTICLES, ontology=NEWS))
    assert read.statements(store) == wanted
    assert [list(record) for record in read.statements(store)] == [list(record) for record in wanted]


SOME = (statement("sellsTo", time=MARCH, attributed_to=POLAND),
        statement("criticized", subject=POLAND, object=Quantity("the price"), modality="planned",
                  evidence=(evidence("gas-2"),)))


@pytest.mark.parametrize(("filters", "wanted"), [
    ({}, {"sellsTo", "criticized"}),
    ({"subject": "Norway"}, {"sellsTo"}),
    ({"subject": "oslo"}, {"sellsTo"}),
    ({"subject": ":Norway"}, {"sellsTo"}),
    ({"subject": BASE + "entity/Norway"}, {"sellsTo"}),
    ({"subject": "Sweden"}, set()),
    ({"predicate": "kg:sellsTo"}, {"sellsTo"}),
    ({"object": "poland"}, {"sellsTo"}),
    ({"object": "the price"}, {"criticized"}),
    ({"speaker": "Poland"}, {"sellsTo"}),
    ({"modality": "planned"}, {"criticized"}),
    ({"document": "gas-2"}, {"criticized"}),
    ({"document": "https://news.example/gas"}, {"sellsTo"}),
    ({"since": dt.date(2025, 3, 31)}, {"sellsTo", "criticized"}),
    ({"since": dt.date(2025, 4, 1)}, {"criticized"}),
    ({"until": dt.date(2025, 3, 1)}, {"sellsTo"}),
    ({"until": dt.date(2025, 2, 28)}, set()),
])
def test_filters_take_what_fits(filters, wanted):
    assert {predicate for _, predicate in found(graph(*SOME), **filters)} == wanted


def test_inferred_statements_can_be_left_out_or_asked_for():
    every = read.statements(graph(*SOME))
    stated = read.statements(graph(*SOME), inferred=False)
    follow = read.statements(graph(*SOME), inferred=True)
    assert len(every) == len(stated) + len(follow)
    assert follow
    assert all(record["evidence"] for record in follow)


def test_statements_come_in_the_order_of_ids():
    ids = [record["id"] for record in read.statements(graph(*SOME))]
    assert ids == sorted(ids)


def test_articles_come_with_text_and_hash():
    first, second = read.articles(graph(*SOME))
    assert (first["id"], first["title"], first["date"], first["author"]) == (
        "gas-1", "Gas for Poland", "2025-04-02", "A. Reporter")
    assert first["text"] == ARTICLES["gas-1"].text
    assert len(second["sha256"]) == 64


def test_entities_are_listed_once():
    assert read.entities(graph(*SOME)) == [
        {"id": "Norway", "label": "Norway", "type": "Country", "aliases": ["Oslo"], "same_as": "Q20"},
        {"id": "Poland", "label": "Poland", "type": "Country"}]


def test_an_edge_is_explained_by_its_statements():
    told = read.explain(graph(statement(), statement(attributed_to=POLAND)), "oslo kg:sellsTo Poland")
    assert told["standing"] == "plain"
    assert told["edge"]["subject"]["label"] == "Norway"
    assert len(told["statements"]) == 2
    assert told["statements"][0]["evidence"][0]["text"] == "Norway sold gas to Poland in March"


@pytest.mark.parametrize(("changes", "standing"), [
    ({}, "plain"), ({"attributed_to": GAS}, "reported"), ({"modality": "planned"}, "statements")])
def test_the_standing_of_an_edge_is_told(changes, standing):
    assert read.explain(graph(statement(**changes)), "Norway sellsTo Poland")["standing"] == standing


@pytest.mark.parametrize("form", ["{}", "statement:{}", BASE + "statement/{}", "<" + BASE + "statement/{}>"])
def test_a_statement_is_explained_by_id_or_iri(form):
    told = read.explain(graph(statement()), form.format(statement_id(statement())))
    assert [record["predicate"] for record in told["statements"]] == ["sellsTo"]


def test_an_inferred_edge_leads_to_the_statement_it_follows_from():
    (one,) = read.explain(graph(statement()), "Poland buysFrom Norway")["statements"]
    assert one["inferred"]
    assert [(base["subject"]["id"], base["predicate"]) for base in one["follows_from"]] == [("Norway", "sellsTo")]


@pytest.mark.parametrize("asked", ["Norway sellsTo Sweden", "nonsense", "", "sellsTo", "0" * 24])
def test_what_is_not_held_is_an_error_that_helps(asked):
    with pytest.raises(UsageError) as error:
        read.explain(graph(statement()), asked)
    assert "\n" not in str(error.value)
    if "Sweden" in asked:
        assert "Norway sellsTo Poland" in str(error.value)


def test_an_empty_graph_has_no_statements():
    assert read.statements([]) == []
    assert read.articles(Store()) == []


def test_an_edge_with_a_name_of_several_words_is_found():
    told = read.explain(graph(statement(object=NORWAY.__class__("United_States", "United States", "Country"))),
                        "Norway sellsTo United States")
    assert told["edge"]["object"]["id"] == "United_States"
