"""The timeline in a real browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kg.views.timeline import timeline

from .hostile import STRINGS
from .sample import ARTICLES, LABELS, large, record, story
from .test_graph import hostile

pytestmark = pytest.mark.browser
Visit = Callable[..., Any]


def html(records: list[dict[str, Any]] | None = None) -> str:
    return timeline(story() if records is None else records, ARTICLES, title="Day by day", ontology=LABELS)


def test_events_stand_in_order_of_when_they_happened(visit: Visit) -> None:
    one = visit(html())
    assert [h.inner_text() for h in one.tab.query_selector_all(".day h3")] == [
        "1 Jun 1951",
        "1 Jan 2024",
        "3 Mar 2025",
        "1 May 2025",
    ]
    assert "15 statements more, without a time of the event" in one.seen("#note")


def test_or_of_when_they_were_published(visit: Visit) -> None:
    one = visit(html())
    one.tab.click("#by-published")
    assert [h.inner_text() for h in one.tab.query_selector_all(".day h3")] == ["5 Mar 2025", "9 Mar 2025"]
    assert one.tab.locator(".entry").count() == 19


def test_an_entry_opens_its_evidence_and_has_a_link(visit: Visit) -> None:
    one = visit(html())
    one.tab.click(".entry >> nth=2")
    assert "Ana Ruiz met with Otto Lind" in one.seen("#panel blockquote") and one.seen("#panel h2") == "3 Mar 2025"
    again = visit(html(), one.tab.evaluate("location.hash"))
    assert again.seen("#panel blockquote") == one.seen("#panel blockquote")


def test_a_dot_opens_its_day(visit: Visit) -> None:
    one = visit(html())
    one.tab.click(".lanes .dot >> nth=0")
    assert one.tab.is_visible("#panel blockquote") and one.tab.locator(".day.lit").count() == 1


def test_filters_are_those_of_the_graph(visit: Visit) -> None:
    one = visit(html())
    one.tab.click("#by-published")
    one.tab.get_by_label("person").uncheck()
    assert "12 of 19" in one.seen("#counts")
    one.tab.select_option("#choose-speaker", label="Arvenia (1)")
    assert "1 of 19" in one.seen("#counts")
    one.tab.get_by_label("reported by someone").uncheck()
    assert "No statement passes" in one.seen("#message")
    one.tab.click("#message button")
    assert "19 of 19" in one.seen("#counts")


def test_one_statement_and_none(visit: Visit) -> None:
    assert "kg build" in visit(html([])).seen("#message")
    assert "1 of 1 statement" in visit(html([record(1, "Arvenia", "warned", "Belmark", "x", {})])).seen("#counts")


def test_thousands_of_statements_come_by_the_page(visit: Visit) -> None:
    one = visit(html(large(800)))
    days = one.tab.locator(".day").count()
    one.tab.click("#days .more")
    assert one.tab.locator(".day").count() > days


def test_hostile_strings_are_text(visit: Visit) -> None:
    records = hostile()
    for i, one in enumerate(records):
        one["time"] = {"start": f"2025-01-{i + 1:02}", "end": None, "text": STRINGS[i]}
    opened = visit(timeline(records, title=STRINGS[1]))
    assert opened.tab.locator(".entry").count() == len(STRINGS)
    for i, string in enumerate(STRINGS):
        opened.tab.evaluate("(i) => document.querySelector(`[data-statement='${i}']`).click()", i)
        assert (
            opened.tab.inner_text("#panel header h2")
            and opened.tab.evaluate("document.querySelector('#panel blockquote').textContent") in STRINGS
        ), string
    assert (
        opened.tab.evaluate(
            "document.querySelectorAll('main :is(script, img, iframe, a), aside :is(script, img, iframe, a)').length"
        )
        == 0
    )
    assert opened.tab.evaluate("window.pwned") is None
