"""Chronologies: paragraphs that open with the date of what they tell, `2006 - Sept 19: Troops overthrow him`, in the present
tense as often as not; what they leave out of a date is that of the one before. A live report tells of its day by the clock:
`4:10 p.m.: Troops overthrow him`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.language.time.phrases import Reading
from kg.language.time.words import Word
from kg.model import Parse, Sentence, TimeExpression, Token

_FEWEST = 2
"""Entries that make a chronology; one may be a dateline."""
_MARKS = ("-", "--", "–", "—", ":")
_SIGNS = ("-", ":")
"""The same as letters of `kg.language.time.words`."""


def paragraphs(parse: Parse, read: Sequence[tuple[Sentence, Sequence[Word], Sequence[Reading]]]) -> frozenset[int]:
    """The paragraphs that are entries of a chronology."""
    found = [s for s, words, readings in read if opens_paragraph(parse, s) and _head(words, readings)]
    alone = [s.paragraph + 1 for s in found if parse.tokens[s.last - 1].text in _MARKS]   # cut off from what it dates
    return frozenset((*(s.paragraph for s in found), *alone)) if len(found) >= _FEWEST else frozenset()


def opens_paragraph(parse: Parse, sentence: Sentence) -> bool:
    return not sentence.headline and (not sentence.index or parse.sentences[sentence.index - 1].paragraph != sentence.paragraph)


def _head(words: Sequence[Word], readings: Sequence[Reading]) -> bool:
    """Whether a sentence begins with a date, or a time of day, and a dash or a colon."""
    first = readings[0]
    dated = first.kind == "date" and not first.weekday and (first.year or first.month) is not None
    return first.first == 0 and (dated or first.kind == "clock") and (
        first.last < len(words) and words[first.last].letter in _SIGNS)


def with_year_before(words: Sequence[Word], readings: list[Reading]) -> list[Reading]:
    """The dates of an entry's first sentence, where a year with a dash belongs to the day behind it: `2006 - Sept 19`."""
    if len(readings) < _FEWEST or readings[0].first or readings[0].month or readings[0].year is None:
        return readings
    year, day = readings[:2]
    between = {w.letter for w in words[year.last : day.first]}
    if between != {"-"} or not day.month or day.year is not None:
        return readings
    return [replace(day, year=year.year), *readings[2:]]


def heads(parse: Parse, times: Sequence[TimeExpression]) -> Iterator[tuple[TimeExpression, int]]:
    """The date of each entry, and the verb of what happened then."""
    starts: Mapping[int, TimeExpression] = {t.start: t for t in times}
    found: list[tuple[TimeExpression, int]] = []
    for sentence in parse.sentences:
        if not opens_paragraph(parse, sentence):
            continue
        time = next((starts[t.start] for t in _opening(parse, sentence) if t.start in starts), None)
        behind = next((t for t in parse.tokens[sentence.first : sentence.last] if time and t.start >= time.end), None)
        if time is None or behind is None or behind.text not in _MARKS:
            continue
        alone = parse.tokens[sentence.last - 1].text in _MARKS
        roots = (parse.root(s) for s in parse.sentences[sentence.index : sentence.index + 1 + alone])
        told = next((r.index for r in roots if r is not None and r.pos in ("VERB", "AUX") and r.index > behind.index), None)
        found.append((time, -1 if told is None else told))
    if len(found) >= _FEWEST:
        yield from found


def _opening(parse: Parse, sentence: Sentence) -> Iterator[Token]:
    """The tokens with which a sentence begins, behind a year and a dash too."""
    for token in parse.tokens[sentence.first : sentence.last]:
        yield token
        if token.pos != "NUM" and token.text not in _MARKS:
            return
