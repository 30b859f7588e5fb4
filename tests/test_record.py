import dataclasses
import datetime as dt
import json

from graph_values import ARTICLE, ARTICLES, GAS, MARCH, NORWAY, POLAND, statement, statements
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import Article, Entity, Extraction, Interval, Quantity, Span
from kg.record import (
    decimal,
    dump_article,
    dump_extraction,
    from_record,
    load_article,
    load_extraction,
    statement_id,
    to_record,
)


def everything(value):
    """A value with the fields that equality leaves out."""
    return dataclasses.asdict(value)


def test_the_record_has_the_keys_of_the_design_in_order():
    record = to_record(statement(time=MARCH, qualifiers=(("commodity", GAS),)), ARTICLES)
    assert list(record) == ["id", "subject", "predicate", "object", "negated", "modality", "attributed_to", "quoted",
                            "ended", "time", "qualifiers", "confidence", "sources", "inferred", "event", "frame",
                            "evidence"]
    assert record["subject"] == {"id": "Norway", "label": "Norway", "type": "Country", "aliases": ["Oslo"],
                                 "same_as": "Q20"}
    assert record["object"] == {"id": "Poland", "label": "Poland", "type": "Country"}
    assert record["time"] == {"start": "2025-03-01", "end": "2025-03-31", "text": "in March"}
    assert record["qualifiers"] == {"commodity": {"id": "gas", "label": "gas", "type": "Commodity"}}


def test_evidence_carries_its_article():
    evidence = to_record(statement(), ARTICLES)["evidence"][0]
    assert (evidence["title"], evidence["date"], evidence["source"]) == ("Gas for Poland", "2025-04-02", "Nordic Wire")
    assert ARTICLE.text[evidence["start"]:evidence["end"]] == evidence["text"]
    assert evidence["trigger"] == [7, 11]


def test_evidence_of_an_unknown_article_has_no_title():
    assert to_record(statement(), {})["evidence"][0]["title"] is None


def test_a_whole_number_is_written_whole_and_a_literal_object_has_value_unit_and_text():
    amount = Quantity("5 million tons", 5e6, "t", "about")
    assert to_record(statement(object=amount), {})["object"] == {
        "value": 5000000, "unit": "t", "text": "5 million tons", "approximation": "about"}


def test_several_values_of_a_qualifier_are_a_list():
    record = to_record(statement(qualifiers=(("topic", GAS), ("topic", NORWAY))), {})
    assert [topic["id"] for topic in record["qualifiers"]["topic"]] == ["gas", "Norway"]


def test_an_id_is_24_hex_digits_and_stays_the_same_between_versions():
    assert statement_id(statement()) == "fc0880fc2a814789741b4d9d"


def test_wording_and_support_do_not_change_the_id():
    same = [statement(evidence=(), confidence=0.1, sources=7, quoted=True, event="e"),
            statement(subject=Entity("Norway", "Kingdom of Norway", "Place")),
            statement(time=Interval(None, None, "some day"))]
    assert {statement_id(one) for one in same} == {statement_id(statement())}


def test_meaning_changes_the_id():
    different = [statement(), statement("buysFrom"), statement(negated=True), statement(modality="planned"),
                 statement(attributed_to=POLAND), statement(ended=True), statement(time=MARCH),
                 statement(qualifiers=(("commodity", GAS),)), statement(inferred=True),
                 statement(object=Quantity("Poland")), statement(subject=POLAND, object=NORWAY)]
    assert len({statement_id(one) for one in different}) == len(different)


def test_an_amount_counts_by_number_and_unit_not_by_its_words():
    tons = statement(object=Quantity("20 million tons", 2e7, "t"))
    assert statement_id(tons) == statement_id(statement(object=Quantity("20m tonnes", 2e7, "t")))
    assert statement_id(tons) != statement_id(statement(object=Quantity("20 million tons", 2e7, "kg")))


def test_the_order_of_qualifiers_does_not_change_the_id():
    pair = (("commodity", GAS), ("place", POLAND))
    assert statement_id(statement(qualifiers=pair)) == statement_id(statement(qualifiers=pair[::-1]))


def test_decimals_are_written_canonically():
    assert [decimal(x) for x in (2e7, 0.5, -0.0, 1e22, 1e-7)] == [
        "20000000", "0.5", "0", "10000000000000000000000", "0.0000001"]


@settings(deadline=None)
@given(statements)
def test_a_record_reads_back(one):
    record = json.loads(json.dumps(to_record(one, ARTICLES)))
    again = to_record(from_record(record), ARTICLES)
    assert again == record
    assert statement_id(from_record(record)) == statement_id(one)


def test_a_bare_record_reads_with_defaults():
    one = from_record({"subject": {"id": "a", "label": "A", "type": "Person"}, "predicate": "leads",
                       "object": {"text": "words"}})
    assert (one.modality, one.negated, one.object) == ("asserted", False, Quantity("words"))


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
articles = st.builds(Article, texts, texts, st.builds(Span, st.integers(0, 9), st.integers(0, 9)),
                     st.none() | st.builds(Span, st.integers(0, 9), st.integers(0, 9)), st.none() | texts,
                     st.none() | st.dates(), st.none() | texts, st.none() | texts, st.none() | texts, texts)


@settings(deadline=None)
@given(articles)
def test_an_article_reads_back(article):
    assert everything(load_article(dump_article(article))) == everything(article)


@settings(deadline=None)
@given(st.lists(statements, max_size=3).map(tuple))
def test_an_extraction_reads_back(found):
    whole = Extraction(ARTICLE, found, (NORWAY, GAS), {"sentences": 2, "rejected": [["x", 1]]}, "v1")
    text = dump_extraction(whole)
    assert "\n" not in text
    assert everything(load_extraction(text, ARTICLE)) == everything(whole)


def test_an_extraction_does_not_repeat_the_text_nor_an_entity():
    whole = Extraction(ARTICLE, (statement(), statement("metWith")))
    text = dump_extraction(whole)
    assert "sold gas" not in text
    assert text.count('"Poland"') == 2   # id and label, once


def test_dates_before_the_year_1000_survive():
    article = Article("old", "x", Span(0, 1), date=dt.date(476, 9, 4))
    assert load_article(dump_article(article)).date == dt.date(476, 9, 4)
