"""Who says what: each way English attributes, and what it does not attribute."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import ontology
from kg.data import folder
from kg.language.parser import parse
from kg.language.quotes import attribution, find, kind
from kg.language.quotes.marks import quotations
from kg.lexicon import reports
from kg.model import Article, Parse, Quote, Span
from kg.read import read_text

Found = tuple[str | None, tuple[str, ...], bool]


@lru_cache
def lexicon() -> reports.Reports:
    return reports.read(ontology.load(only=[folder("ontology") / "reporting.ttl"]))


def parsed(text: str) -> Parse:
    return parse(Article("a", text, Span(0, len(text))))


def quotes(text: str) -> list[Quote]:
    return list(find(parsed(text), text, lexicon()))


def said(text: str) -> list[Found]:
    """Source, content and whether direct, of every attribution."""
    return [(name(q, text), tuple(c.of(text) for c in q.content), q.direct) for q in quotes(text)]


def name(quote: Quote, text: str) -> str | None:
    return quote.source.of(text) if quote.source else None


@pytest.mark.parametrize(("text", "source", "content"), [
    ('"We will rebuild," said Governor Lena Ortiz.', "Governor Lena Ortiz", ("We will rebuild,",)),
    ('The governor told reporters: "We will rebuild."', "The governor", ("We will rebuild.",)),
    ('"We will rebuild," Ortiz said, "with or without aid."', "Ortiz", ("We will rebuild,", "with or without aid.")),
    ("“We will rebuild,” she said.", "she", ("We will rebuild,",)),
    ("'We will rebuild,' she said.", "she", ("We will rebuild,",)),
    ("„We will rebuild“, said the mayor.", "the mayor", ("We will rebuild",)),
    ("«We will rebuild», said the mayor.", "the mayor", ("We will rebuild",)),
    ('"The dam held. The road did not," Ortiz said.', "Ortiz", ("The dam held. The road did not,",)),
    ('"The dam held," Ortiz said. "The road did not."', "Ortiz", ("The dam held,", "The road did not.")),
])
def test_direct_speech(text: str, source: str, content: tuple[str, ...]) -> None:
    assert said(text) == [(source, content, True)]


@pytest.mark.parametrize(("text", "source", "content"), [
    ("The bank said that wages had fallen.", "The bank", ("wages had fallen",)),
    ("Wages have fallen, the bank said on Monday.", "the bank", ("Wages have fallen",)),
    ("Wages, the bank said, will fall again.", "the bank", ("Wages", "will fall again")),
    ("As the bank said last week, wages have fallen.", "the bank", ("wages have fallen",)),
    ("According to a spokesman for the bank, wages have fallen.", "a spokesman for the bank", ("wages have fallen",)),
    ("Nine people drowned in the flood, according to the police.", "the police", ("Nine people drowned in the flood",)),
    ("The bank told lawmakers that wages had fallen.", "The bank", ("wages had fallen",)),
    ("Police said in a statement on Friday that the man had fled.", "Police", ("the man had fled",)),
    ("The council said on Wednesday it had shut the bridge.", "The council", ("it had shut the bridge",)),
    ("A report by the council said the bridge was unsafe.", "the council", ("the bridge was unsafe",)),
    ("The ministry issued a statement saying that talks had failed.", "The ministry", ("talks had failed",)),
    ("In the minister's view, the treaty is dead.", "the minister", ("the treaty is dead",)),
    ("In the words of the governor, the fund is empty.", "the governor", ("the fund is empty",)),
    ("The governor was quoted as saying that the fund was empty.", "The governor", ("the fund was empty",)),
    ("The governor made clear that the fund was empty.", "The governor", ("the fund was empty",)),
    ("The firm denied paying bribes.", "The firm", ("paying bribes",)),
    ("The rebels promised to free the captives.", "The rebels", ("to free the captives",)),
    ("Prosecutors accused the firm of bribing ministers.", "Prosecutors", ("bribing ministers",)),
    ("Analysts believe the dam could break.", "Analysts", ("the dam could break",)),
    ("The mayor called the governor a liar.", "The mayor", ("the governor a liar",)),
    ("The council's position is that the law is void.", "The council", ("the law is void",)),
])
def test_indirect_speech(text: str, source: str, content: tuple[str, ...]) -> None:
    assert said(text) == [(source, content, False)]


@pytest.mark.parametrize(("text", "content"), [
    ("It was reported that troops had moved.", ("troops had moved",)),
    ("The general is believed to have fled.", ("The general", "to have fled")),
    ("The firm reportedly sold tanks.", ("The firm", "sold tanks")),
    ("There were reports that rebels had taken the town.", ("rebels had taken the town",)),
])
def test_a_hidden_source_is_none(text: str, content: tuple[str, ...]) -> None:
    assert said(text) == [(None, content, False)]


def test_mixed_quotes_are_direct_and_cover_the_clause() -> None:
    text = 'The mayor said the city "will never yield" to the firm.'
    assert said(text) == [("The mayor", ('the city "will never yield" to the firm',), True)]


@pytest.mark.parametrize(("text", "source", "content"), [
    ('Ortiz called the plan "a gift to the rich".', "Ortiz", "a gift to the rich"),
    ('Ortiz described the talks as "fruitful".', "Ortiz", "fruitful"),
    ('The envoy spoke of "a new era" in trade.', "The envoy", "a new era"),
])
def test_quoted_words_about_something(text: str, source: str, content: str) -> None:
    assert said(text) == [(source, (content,), True)]


def test_a_quoted_paragraph_without_a_cue_goes_on() -> None:
    text = 'Ada Stone was angry.\n"They hurt farmers," Stone said in a statement.\n"They help nobody."\nFarms closed.'
    assert said(text) == [("Stone", ("They hurt farmers,", "They help nobody."), True)]


def test_a_quote_runs_over_paragraphs_that_open_with_a_mark() -> None:
    text = "“We fought hard. They won.\n“We will fight again,” said Marco Bell.\nThe vote is over."
    assert said(text) == [("Marco Bell", ("We fought hard. They won.", "We will fight again,"), True)]


def test_a_quote_after_an_indirect_report_is_a_quote_of_its_own() -> None:
    first, second = quotes('Bell said the vote was unfair. "They cheated us."')
    assert (first.direct, second.direct) == (False, True)
    assert first.source == second.source


def test_nested_reports_are_two() -> None:
    text = "The agency said the minister had said he would resign."
    outer, inner = quotes(text)
    assert outer.content[0].of(text) == "the minister had said he would resign"
    assert inner.content[0].of(text) == "he would resign"
    assert outer.content[0].start <= inner.content[0].start and inner.content[0].end <= outer.content[0].end
    start = text.index("resign")
    assert attribution([outer, inner], start, start + 6) == [inner, outer]
    assert attribution([outer, inner], 0, 3) == []


def test_british_quotes_nest() -> None:
    text = 'He said: “The mayor told me, ‘You’re wrong,’ and left.”'
    outer, inner = said(text)
    assert outer == ("He", ("The mayor told me, ‘You’re wrong,’ and left.",), True)
    assert inner == ("The mayor", ("You’re wrong,",), True)


def test_a_participle_goes_on_with_the_report() -> None:
    text = "The bank said it had lost customers after the fire, adding that wages would fall."
    assert said(text) == [("The bank", ("it had lost customers after the fire",), False),
                          ("The bank", ("wages would fall",), False)]


def test_citing_gives_the_report_a_second_source() -> None:
    found = said("The firm has sold tanks, the paper reported, citing two officials.")
    assert [(source, content) for source, content, _ in found] == [
        ("the paper", ("The firm has sold tanks",)), ("two officials", ("The firm has sold tanks",))]


@pytest.mark.parametrize(("headline", "source", "content"), [
    ("Minister: Oslo sold tanks to rebels", "Minister", "Oslo sold tanks to rebels"),
    ("Oslo sold tanks to rebels: minister", "minister", "Oslo sold tanks to rebels"),
    ("Oslo to cut taxes, bank says", "bank", "Oslo to cut taxes"),
])
def test_headlines_name_their_source(headline: str, source: str, content: str) -> None:
    article = read_text(f"date 2024-03-01 {headline}\nIt rained.", name="a")
    found = find(parse(article), article.text, lexicon())
    assert [(name(q, article.text), q.content[0].of(article.text)) for q in found] == [(source, content)]


@pytest.mark.parametrize("text", [
    'The firm runs a "green" fund and a "blue" one.',
    'The film "Dawn" won a prize.',
    "The king's men weren't there, and the farmers' union met.",
    "The ship sank. The crew survived.",
    "The minister spoke for an hour and left.",
    "A group called the Northern Front took the town.",
    "The firm paid a fine in order to end the case.",
    "Norway signed the pact, as expected.",
    "There is no evidence that the dam was unsafe.",
])
def test_what_nobody_says(text: str) -> None:
    assert said(text) == []


def test_what_stands_beside_a_report_is_the_writers() -> None:
    text = "The bank said wages had fallen. Exports fell by a tenth last year."
    assert said(text) == [("The bank", ("wages had fallen",), False)]


def test_two_reports_beside_a_semicolon_stay_apart() -> None:
    assert said("The rebels say they shot the jet down; the army says it crashed.") == [
        ("The rebels", ("they shot the jet down",), False), ("the army", ("it crashed",), False)]


def test_an_unbalanced_mark_swallows_nothing() -> None:
    text = '"We will win, the coach said.\nThe match ended. The crowd left.'
    assert all(c.end <= text.index("\n") for q in quotes(text) for c in q.content)


def test_the_kind_of_a_report_can_be_told() -> None:
    text = "Analysts believe wages will fall. The bank says they will rise."
    page = parsed(text)
    assert [kind(q, page, lexicon()) for q in find(page, text, lexicon())] == ["belief", "report"]


@pytest.mark.parametrize(("text", "inner"), [
    ("'It is the workers' money,' he said.", ["It is the workers' money,"]),
    ("The '90s were hard.", []),
    ("Rock 'n' roll isn't dead at 5 o'clock.", []),
    ('One " alone.', []),
    ('"A" and "B"', ["A", "B"]),
])
def test_marks_are_told_from_apostrophes(text: str, inner: list[str]) -> None:
    assert [q.inner.of(text) for q in quotations(text)] == inner


@given(st.text("ab '\"“”‘’«».,\ns", max_size=60))
def test_any_marks_nest(text: str) -> None:
    for one in quotations(text):
        assert 0 <= one.outer.start < one.inner.start <= one.inner.end <= one.outer.end <= len(text)
        if one.parent >= 0:
            assert quotations(text)[one.parent].inner.start <= one.outer.start


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(['"', "“", "”", "'", "‘", "’", "he said", "that", ",", ".", ":", "\n", "as", "ships",
                                 "citing", "according to", "Ada", "the mayor called", ";", "a liar"]), max_size=14))
def test_any_mixture_gives_exact_spans(pieces: list[str]) -> None:
    text = " ".join(["Ships", *pieces])
    for quote in quotes(text):
        assert quote.content and all(0 <= c.start < c.end <= len(text) for c in quote.content)
        assert list(quote.content) == sorted(quote.content)


@pytest.mark.parametrize(("text", "content"), [
    ("Silva asked Oman to act; Qatar signed the contract.", "to act"),
    ("Silva said Oman would answer, and Qatar recalled its envoy.", "Oman would answer"),
])
def test_what_goes_on_beside_the_report_is_not_reported(text: str, content: str) -> None:
    assert said(text)[0][1] == (content,)
