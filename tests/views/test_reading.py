"""The reading page: the text in runs, and the same thing pointed at in text, list and picture."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.views.reading import reading

from .hostile import STRINGS
from .sample import LABELS, article


def content(html: str) -> Any:
    return json.loads(html.split('id="content">', 1)[1].split("</script>", 1)[0])


def whole() -> str:
    one, records, mentions, quotes = article()
    return reading(one, records, mentions=mentions, quotes=quotes, ontology=LABELS)


def test_the_runs_are_the_text() -> None:
    one = article()[0]
    lines = ["".join(run[0] for run in line) for line in content(whole())["paragraphs"]]
    assert lines == [line for line in one["text"].split("\n") if line]


def test_a_run_knows_its_entity_its_quote_and_its_statements() -> None:
    found = content(whole())
    runs = [run for line in found["paragraphs"] for run in line]
    barrels = next(run for run in runs if "20 million barrels" in run[0])
    assert [found["properties"][found["statements"]["property"][i]]["name"] for i in barrels[3]] == ["buysOilFrom"] and barrels[
        4
    ] == barrels[3]
    assert [found["entities"][run[1]]["label"] for run in runs if run[0] == "Helix Oil"] == ["Helix Oil"]
    assert [found["quotes"][run[2]] for run in runs if run[2] >= 0] == ["Ana Ruiz"]
    assert all(run[3] == [] for run in runs if "It rained" in run[0])


def test_only_evidence_of_this_article_counts() -> None:
    one, records, _, _ = article()
    records[0]["evidence"][0]["document"] = "a2"
    assert len(content(reading(one, records))["links"]) == len(records) - 1


def test_the_longer_mention_wins() -> None:
    one = {"id": "a", "text": "New York Times"}
    mentions = [
        {"start": 0, "end": 14, "entity": "NYT", "label": "NYT", "type": "Company"},
        {"start": 0, "end": 8, "entity": "New_York", "label": "New York", "type": "City"},
    ]
    found = content(reading(one, [], mentions=mentions))
    assert [(run[0], found["entities"][run[1]]["key"]) for run in found["paragraphs"][0]] == [("New York Times", "NYT")]


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(-5, 70), st.integers(-5, 70)), max_size=5))
def test_any_spans_keep_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    from kg.views.reading import _paragraphs

    mentions = [{"start": a, "end": b, "entity": "x"} for a, b in spans]
    lines = _paragraphs(text, [], mentions, [{"content": spans}], {"x": 0})
    assert ["".join(run[0] for run in line) for line in lines] == [line for line in text.split("\n") if line.strip()]


@pytest.mark.browser
def test_pointing_at_the_text_shows_the_statement(visit: Callable[..., Any]) -> None:
    one = visit(whole())
    one.tab.hover(".bit:has-text('20 million barrels')")
    assert one.tab.locator(".card.hot").count() == 1 and "buys oil from" in one.seen(".card.hot")
    one.tab.click(".bit:has-text('20 million barrels')")
    assert "buys oil from" in one.seen(".card.on")
    assert "#statement=s00003" in one.tab.url


@pytest.mark.browser
def test_pointing_at_the_list_shows_the_words(visit: Callable[..., Any]) -> None:
    one = visit(whole())
    one.tab.hover(".card >> nth=1")
    assert "Otto Lind" in "".join(b.inner_text() for b in one.tab.query_selector_all(".bit.hot"))
    one.tab.click(".card .says button.rel >> nth=1")
    assert "".join(b.inner_text() for b in one.tab.query_selector_all(".bit.on")) == "Belmark's president, Otto Lind, listened."


@pytest.mark.browser
def test_an_entity_narrows_the_list_and_shows_all_its_names(visit: Callable[..., Any]) -> None:
    one = visit(whole(), "#node=Helix_Oil")
    assert "Helix Oil" in one.seen("#about") and one.tab.locator("#list .card").count() == 1
    assert one.tab.inner_text(".bit.on") == "Helix Oil"
    one.tab.click("#about button")
    assert one.tab.locator("#list .card").count() == 19


@pytest.mark.browser
def test_grey_is_what_was_not_understood(visit: Callable[..., Any]) -> None:
    one = visit(whole())
    colour = "(w) => getComputedStyle([...document.querySelectorAll('.bit')].find((b) => b.textContent.includes(w))).color"
    assert one.tab.evaluate(colour, "It rained") != one.tab.evaluate(colour, "spoke for an hour")
    one.tab.click("#show-grey")
    assert one.tab.evaluate(colour, "It rained") == one.tab.evaluate(colour, "spoke for an hour")


@pytest.mark.browser
def test_a_text_without_statements_and_no_text_at_all_help(visit: Callable[..., Any]) -> None:
    assert "Nothing was understood" in visit(reading({"id": "a", "text": "It rained."}, [])).seen("#about")
    assert "no text" in visit(reading({"id": "a"}, [])).seen("#text")
    assert "nothing called “x”" in visit(reading({"id": "a"}, []), "#node=x").seen("#about")


@pytest.mark.browser
def test_hostile_text_is_text(visit: Callable[..., Any]) -> None:
    one, records, mentions, quotes = article()
    text = "\n".join(s.replace("\n", " ") for s in STRINGS)
    for i, string in enumerate(STRINGS[: len(records)]):
        start = text.index(string)
        records[i]["subject"] = {"id": string, "label": string, "type": string}
        records[i]["predicate"] = string
        records[i]["evidence"] = [
            {
                "document": "a1",
                "start": start,
                "end": start + len(string),
                "text": string,
                "trigger": [start, start + 1],
            }
        ]
    mentions = [{"start": text.index(s), "end": text.index(s) + len(s), "entity": s, "label": s, "type": s} for s in STRINGS]
    quotes = [{"content": [[text.index(s), text.index(s) + 2]], "speaker": s} for s in STRINGS]
    opened = visit(
        reading(
            {**one, "text": text, "title": STRINGS[1], "url": STRINGS[10], "source": STRINGS[0]},
            records,
            mentions=mentions,
            quotes=quotes,
        )
    )
    shown = opened.tab.evaluate(
        """[...document.querySelectorAll('p.line')].map((p) =>
            [...p.querySelectorAll('.bit')].map((b) => b.textContent).join(''))"""
    )
    assert shown == [s.replace("\n", " ") for s in STRINGS]
    assert (
        opened.tab.evaluate("document.querySelectorAll(':is(main, aside) :is(script, img, iframe, a, style, form)').length")
        == 0
    )
    for bit in range(0, 60, 7):
        opened.tab.evaluate("(i) => document.querySelectorAll('.bit')[i]?.click()", bit)
    assert opened.tab.evaluate("window.pwned") is None
