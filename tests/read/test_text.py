"""Header forms, headlines without a header, datelines."""

from __future__ import annotations

import datetime as dt

import pytest

from kg.errors import ArticleError
from kg.model import Article
from kg.read.text import read_text

BODY = "Norway signed the pact on Friday. Sweden did not."


def made(text: str) -> Article:
    return read_text(text, name="a.txt", stem="a")


@pytest.mark.parametrize("indent", ["", " ", "\n "])
def test_a_date_line_holds_date_and_headline(indent: str) -> None:
    article = made(f"{indent}date 2024-03-01 Oslo signs: a pact\n{BODY}")
    assert article.date == dt.date(2024, 3, 1)
    assert article.headline and article.headline.of(article.text) == article.title == "Oslo signs: a pact"
    assert article.body.of(article.text) == BODY


def test_front_matter_holds_the_fields() -> None:
    fields = 'title: "Oslo signs"\ndate: 1 March 2024\nsource: Fjord Post\nurl: https://x.no/a\nmood: calm\n'
    article = made(f"---\n{fields}---\n\n{BODY}")
    assert (article.title, article.date, article.source) == ("Oslo signs", dt.date(2024, 3, 1), "Fjord Post")
    assert article.headline and article.headline.of(article.text) == "Oslo signs"
    assert article.body.of(article.text) == BODY and article.id == "x.no-a"


def test_a_title_that_the_story_repeats_is_the_headline_there() -> None:
    article = made(f"---\ntitle: Oslo signs\n---\nOslo signs\n{BODY}")
    assert article.headline and article.headline.start > article.text.index("---\nOslo")
    assert article.body.of(article.text) == BODY


def test_front_matter_that_never_closes_is_an_error() -> None:
    with pytest.raises(ArticleError, match="---"):
        made(f"---\ntitle: Oslo signs\n{BODY}")


def test_a_rule_of_dashes_is_no_header() -> None:
    assert made(f"---\n{BODY}").body.of(f"---\n{BODY}").endswith(BODY)


@pytest.mark.parametrize("first", ["Oslo signs pact", "Will Oslo sign?", "Oslo signs pact with U.S."])
def test_a_first_line_without_a_stop_is_the_headline(first: str) -> None:
    article = made(f"{first}\n\n{BODY}")
    assert article.title == first and article.body.of(article.text) == BODY


@pytest.mark.parametrize("text", [
    f"{BODY}\nIt was cold.", "Oslo signs pact", "Date palms are dear\u2026\nSo are figs.",
])
def test_prose_or_a_line_alone_has_no_headline(text: str) -> None:
    assert made(text).headline is None


def test_a_date_that_is_none_is_named() -> None:
    with pytest.raises(ArticleError, match="2024-13-45"):
        made(f"date 2024-13-45 Oslo signs\n{BODY}")


@pytest.mark.parametrize(("dateline", "wire"), [
    ("PARIS (Reuters) - ", "Reuters"), ("KYIV, Ukraine (AP) — ", "AP"), ("BEIJING, Feb. 5 (Xinhua) -- ", "Xinhua"),
    ("OSLO (Feb 5) - ", None), ("WASHINGTON/BEIJING: ", None), ("The ministry (a new one) - small - ", None),
])
def test_a_dateline_may_name_the_wire(dateline: str, wire: str | None) -> None:
    assert made(f"date 2024-03-01 Oslo signs\n{dateline}{BODY}").source == wire
