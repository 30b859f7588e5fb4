"""Amounts: value, unit, bound and what they count, and what only looks like one."""

from __future__ import annotations

import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parses import flat

from kg.language import quantities
from kg.language.measures import convert, measures
from kg.language.parser import parse
from kg.model import Amount, Article, Parse, Span


def read(text: str) -> tuple[Parse, tuple[Amount, ...]]:
    parsed = parse(Article("a", text, Span(0, len(text))))
    return parsed, quantities.find(parsed, text)


def rows(text: str) -> list[tuple[str, float, str, str]]:
    return [(a.text, a.value, a.unit, a.approximation) for a in read(text)[1]]


@pytest.mark.parametrize(("text", "row"), [
    ("It is worth $US68 billion.", ("$US68 billion", 68e9, "USD", "")),
    ("It paid USD5bn for arms.", ("USD5bn", 5e9, "USD", "")),
    ("The deal included US$11.1 billion in weapons.", ("US$11.1 billion", 11.1e9, "USD", "")),
    ("Kyiv got a $2bn loan.", ("$2bn", 2e9, "USD", "")),
    ("It raised 3 million euros.", ("3 million euros", 3e6, "EUR", "")),
    ("It raised about 500m yuan.", ("500m yuan", 5e8, "CNY", "about")),
    ("It paid Rs 500 crore.", ("Rs 500 crore", 5e9, "INR", "")),
    ("It paid HK$300 million.", ("HK$300 million", 3e8, "HKD", "")),
    ("A fine of £1.2m was imposed.", ("£1.2m", 1.2e6, "GBP", "")),
    ("Oil fell to $70 a barrel.", ("$70 a barrel", 70.0, "USD/bbl", "")),
    ("Brent was up 43 cents.", ("43 cents", 0.43, "USD", "")),
    ("Futures surged more than 3 per cent.", ("3 per cent", 3.0, "%", "more than")),
    ("Inflation was -0.5 percent.", ("-0.5 percent", -0.5, "%", "")),
    ("Rates fell by 25 basis points.", ("25 basis points", 25.0, "bp", "")),
    ("China will buy up to 20 million metric tons of soybeans.", ("20 million metric tons", 2e7, "t", "at most")),
    ("The mine holds 300 short tons.", ("300 short tons", 300.0, "[ston_av]", "")),
    ("Output fell by 1.5 million barrels a day.", ("1.5 million barrels", 1.5e6, "bbl/d", "")),
    ("The 300-km pipeline leaks.", ("300-km", 300.0, "km", "")),
    ("The plant yields 800 MW.", ("800 MW", 800.0, "MW", "")),
    ("The dam holds 5 gigalitres.", ("5 gigalitres", 5.0, "Gl", "")),
    ("At least 12 people died.", ("12 people", 12.0, "1", "at least")),
    ("Some 40 ballistic missiles were fired.", ("40 ballistic missiles", 40.0, "1", "about")),
    ("The firm hired two dozen engineers.", ("two dozen engineers", 24.0, "1", "")),
    ("It lost nearly half a million workers.", ("half a million workers", 5e5, "1", "about")),
    ("It employs one and a half million people.", ("one and a half million people", 1.5e6, "1", "")),
    ("Police killed 12.", ("12", 12.0, "1", "")),
    ("Tens of thousands of homes burned.", ("Tens of thousands", 1e4, "1", "more than")),
    ("Two-thirds of lawmakers agreed.", ("Two-thirds", 66.67, "%", "")),
    ("Shares closed at 1,205 pence.", ("1,205 pence", 12.05, "GBP", "")),
    ("Profit fell from $3.9 billion a year earlier.", ("$3.9 billion", 3.9e9, "USD", "")),
    ("It will deliver 50 jets this year and 65 next year.", ("65", 65.0, "1", "")),
    ("The town lies 500m away.", ("500m", 500.0, "m", "")),
])
def test_an_amount_has_value_unit_and_bound(text: str, row: tuple[str, float, str, str]) -> None:
    assert row in rows(text)


@pytest.mark.parametrize("text", [
    "He lives at 10 Downing Street.",
    "Flight 370 vanished.",
    "An F-16 crashed.",
    "The Senate voted 52-48.",
    "It lost 3-1 to Kenya.",
    "Article 5 of the treaty applies.",
    "The council passed Resolution 2231.",
    "He won for the third time.",
    "It happened in March 2024.",
    "One of them fled.",
    "The G7 met.",
])
def test_what_only_looks_like_an_amount_is_left(text: str) -> None:
    assert rows(text) == []


def test_a_range_gives_both_bounds() -> None:
    assert rows("Prices rose 10 to 15 percent.") == [("10", 10.0, "%", "at least"), ("15 percent", 15.0, "%", "at most")]
    assert rows("It will invest $5-7 billion.") == [("$5", 5e9, "USD", "at least"), ("7 billion", 7e9, "USD", "at most")]


def test_a_range_of_two_units_keeps_both() -> None:
    assert rows("Rates are 4.25%-4.5% now.") == [("4.25%", 4.25, "%", "at least"), ("4.5%", 4.5, "%", "at most")]


def test_a_change_is_no_range() -> None:
    assert rows("Exports rose from 10 to 15 percent.") == [("10", 10.0, "%", ""), ("15 percent", 15.0, "%", "")]


def test_the_former_amount_shares_the_unit() -> None:
    assert rows("China will buy 20 million tons, up from 12 million.")[1] == ("12 million", 12e6, "t", "")


def test_prices_that_went_up_to_an_amount_are_not_bounded() -> None:
    assert rows("Prices went up to $50.") == [("$50", 50.0, "USD", "")]


def test_the_head_is_what_is_counted() -> None:
    parsed, found = read("Hundreds of people fled 40 burning villages.")
    assert [parsed.tokens[a.head].text for a in found] == ["people", "villages"]


def test_every_unit_of_the_vocabulary_is_one_that_pint_knows() -> None:
    registry = pint.UnitRegistry(cache_folder=None)
    for symbol, name in measures().pint.items():
        assert registry.parse_expression(name) is not None, symbol


def test_amounts_convert_where_they_measure_the_same() -> None:
    assert convert(8.0, "kt", "t") == pytest.approx(8000.0)
    assert convert(1.0, "bbl", "L") == pytest.approx(158.987, rel=1e-4)
    assert convert(1.0, "t", "km") is None


def test_pint_is_not_loaded_for_known_units() -> None:
    import subprocess
    import sys

    code = "import sys, kg.language.quantities, kg.language.measures as m; m.measures(); sys.exit('pint' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


WORDS = st.sampled_from([
    "$", "US$", "£", "5", "11.1", "1,000", "12", "million", "bn", "m", "k", "dozen", "half", "a", "percent", "%",
    "tons", "km", "barrels", "day", "to", "-", "and", "between", "from", "about", "at", "least", "over", "people",
    "hundreds", "of", "tens", "thousands", "two", "thirds", "the", "-5", "5m", "$2bn", "999999999999999999999",
    "0"
])


@given(st.lists(WORDS, max_size=25))
@settings(max_examples=300, deadline=None)
def test_any_words_give_exact_offsets(words: list[str]) -> None:
    text = " ".join(words)
    end = 0
    parsed = flat(text)
    for one in quantities.find(parsed, text, ()):
        assert text[one.start:one.end] == one.text and one.start >= end
        assert 0 <= one.head < len(parsed.tokens)
        end = one.end


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_is_survived(text: str) -> None:
    for one in quantities.find(flat(text), text, ()):
        assert text[one.start:one.end] == one.text
