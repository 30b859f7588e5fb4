"""`kg analyze`: what each layer found, at exact places of the text as given."""

from __future__ import annotations

import datetime as dt
import json

import pytest

import kg
from kg.model import Article, Span

DAY = dt.date(2026, 2, 5)
TEXT = ('date 2026-02-05 Talks in Paris\n'
        'French President Emmanuel Macron met Xi Jinping on Wednesday. He did not visit Lyon.\n\n'
        '"We will buy 20 million tons of wheat," Xi said.\n')


def analyzed(text, **options):
    return kg.analyze(Article("a", text, Span(0, len(text)), **{"date": DAY, **options}))


@pytest.fixture(scope="module")
def found():
    return kg.analyze(TEXT)


def one(rows, **wanted):
    return next(row for row in rows if all(row[key] == value for key, value in wanted.items()))


def spans(value):
    """Every {start, end} in what was found, with the text beside it where there is one."""
    if isinstance(value, dict):
        if "start" in value and isinstance(value["start"], int):
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


def test_every_place_is_in_the_text_as_given(found):
    for span in spans(found):
        assert 0 <= span["start"] < span["end"] <= len(TEXT)
        assert span.get("text") in (None, TEXT[span["start"]:span["end"]])


def test_it_is_plain_json(found):
    assert json.loads(json.dumps(found)) == found
    assert {"sentences", "mentions", "quotes", "times", "amounts", "predications"} <= set(found)


def test_sentences_are_the_headline_and_the_sentences(found):
    assert [TEXT[s["start"]:s["end"]] for s in found["sentences"]] == [
        "Talks in Paris", "French President Emmanuel Macron met Xi Jinping on Wednesday.", "He did not visit Lyon.",
        '"We will buy 20 million tons of wheat," Xi said.']


def test_a_mention_is_the_whole_phrase_and_its_name_the_name_alone(found):
    macron = one(found["mentions"], text="French President Emmanuel Macron")
    assert TEXT[macron["name"]["start"]:macron["name"]["end"]] == "Emmanuel Macron"
    assert macron["type"] == "Person" and macron["entity"] == {
        "id": "Emmanuel_Macron", "label": "Emmanuel Macron", "wikidata": "Q3052772"}


def test_mentions_of_one_thing_share_a_cluster_and_others_do_not(found):
    xi = {m["cluster"] for m in found["mentions"] if m["text"] in ("Xi", "Xi Jinping")}
    macron = one(found["mentions"], text="French President Emmanuel Macron")["cluster"]
    assert len(xi) == 1 and macron not in xi
    assert one(found["mentions"], text="He")["cluster"] in {macron, *xi}


def test_a_quote_has_source_cue_content_and_speaker(found):
    quote, = found["quotes"]
    content, = quote["content"]
    assert TEXT[content["start"]:content["end"]].rstrip(",") == "We will buy 20 million tons of wheat" and quote["direct"]
    assert TEXT[quote["source"]["start"]:quote["source"]["end"]] == "Xi"
    assert TEXT[quote["cue"]["start"]:quote["cue"]["end"]] == "said"
    assert quote["speaker"]["label"] == "Xi Jinping"


def test_a_quote_of_nobody_has_neither_source_nor_speaker():
    quote = analyzed("It was reported that Germany had sold tanks to Kyiv.")["quotes"][0]
    assert quote["source"] is None and quote["speaker"] is None and not quote["direct"]


def test_times_are_timex3_with_days(found):
    when = one(found["times"], text="Wednesday")
    assert (when["type"], when["value"]) == ("DATE", "2026-02-04")
    assert when["interval"] == {"start": "2026-02-04", "end": "2026-02-04"}


def test_a_time_that_cannot_be_told_says_why():
    when = next(t for t in analyzed("It happened once in recent years.", date=None)["times"] if "years" in t["text"])
    assert when["interval"] is None and when["note"]


def test_amounts_have_value_unit_and_bound():
    amount = one(analyzed("China ordered at least 20 million tons of wheat.")["amounts"], unit="t")
    assert (amount["value"], amount["approximation"]) == (20_000_000, "at least")


def test_every_event_word_has_its_certainty(found):
    met, visit, buy = (one(found["predications"], lemma=lemma) for lemma in ("meet", "visit", "buy"))
    assert not met["negated"] and met["certainty"] > 1 and met["attributed_to"] is None
    assert visit["negated"] and visit["certainty"] < -1
    assert buy["modality"] == "planned" and buy["attributed_to"]["label"] == "Xi Jinping"


def test_a_verb_that_no_frame_knows_is_there_too():
    juggle = one(analyzed("The mayor juggled oranges.")["predications"], lemma="juggle")
    assert {a["function"] for a in juggle["arguments"]} >= {"agent", "patient"}


def test_each_event_word_is_there_once(found):
    heads = [(p["start"], p["end"]) for p in found["predications"]]
    assert len(heads) == len(set(heads)) and heads == sorted(heads)


def test_an_empty_headline_and_no_date_are_null():
    found = analyzed("Oil rose.", date=None)
    assert found["date"] is None and found["title"] is None
