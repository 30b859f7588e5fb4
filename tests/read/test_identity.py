"""Ids: readable, stable, fit for an IRI, and different for different articles."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.read.identity import MAX_LENGTH, article_id


@pytest.mark.parametrize(("given_id", "expected"), [
    ("oslo-pact", "oslo-pact"), ("Oslo pact 2", "Oslo-pact-2"), ("Café", "Cafe"),
])
def test_a_given_id_stays_readable(given_id: str, expected: str) -> None:
    assert article_id("text", given=given_id) == expected


def test_a_url_gives_host_and_path() -> None:
    assert article_id("t", url="https://www.fjord.no/2024/oslo-signs/#top") == "fjord.no-2024-oslo-signs"


def test_urls_that_differ_in_their_query_are_two_articles() -> None:
    assert article_id("t", url="https://fjord.no/story?id=1") != article_id("t", url="https://fjord.no/story?id=2")


def test_a_file_gives_its_stem_and_the_texts_hash() -> None:
    one, other = article_id("one", stem="call 1"), article_id("two", stem="call 1")
    assert one.startswith("call-1-") and len(one) == len("call-1-") + 8 and one != other


def test_a_long_id_is_cut_and_kept_apart() -> None:
    one, other = article_id("t", given="a" * 200), article_id("t", given="a" * 201)
    assert len(one) == MAX_LENGTH and one != other


@given(st.text(max_size=100), st.text(max_size=100))
def test_any_id_is_fit_for_an_iri_and_its_own(first: str, second: str) -> None:
    one, other = article_id("t", given=first), article_id("t", url=second)
    for made in (one, other):
        assert made and len(made) <= MAX_LENGTH
        ox.NamedNode(f"https://example.org/article/{made}")
