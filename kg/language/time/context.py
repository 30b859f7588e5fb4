"""What is known while the time expressions of a text are placed, from left to right."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.language.time import tense, timex
from kg.language.time.phrases import Reading
from kg.language.time.words import Vocabulary, Word
from kg.model import Parse

STEPS = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}
"""Which way a selector goes."""


STORY = 4
"""Sentences for which a story of one day, and no other, goes on until "hours later"."""
_WEEK = 7
_YEARS = 2
"""Years gone by that make a paragraph of a news story one of history."""


class Days(NamedTuple):
    """First and last day, inclusive; None where it is open."""

    first: dt.date | None
    last: dt.date | None


@dataclass(slots=True)
class Context:
    """What is known while a text is read from left to right."""

    parse: Parse
    text: str
    anchor: dt.date | None
    narrative: bool
    words: Vocabulary
    starts: list[int]
    last: str = ""
    """Value of the last point in time that was named: what history counts from, and "two days later"."""
    named: str = ""
    """The value named last, be it an aside: what "that year" is."""
    named_sentence: int = -1
    last_day: str = ""
    day_sentence: int = -1
    last_gone: str = ""
    """The last one that is not still to come."""
    news_day: str = ""
    """The first day named that lies within the week before the article: what the news is of."""
    sentence: int = -1
    last_sentence: int = -1
    year_in_sentence: str = ""
    """The last value with an explicit year in the sentence being read."""
    year_at: int = 0
    """Its first word."""

    past_years: set[int] = field(default_factory=set)
    """The years gone by that the paragraph names, as long as it tells of no day or month by its distance from now."""
    past_paragraph: int = -1

    entries: frozenset[int] = frozenset()
    """The paragraphs that are entries of a chronology."""
    entry_year: int | None = None
    entry_month: int = 0

    @property
    def in_entry(self) -> bool:
        return self.parse.sentences[self.sentence].paragraph in self.entries

    def enter(self, readings: list[Reading]) -> None:
        """Keep the year of an entry for what its dates, and the entries behind it, leave out."""
        head = readings[0] if readings else None
        if head is None or head.kind != "date":
            return
        if head.year is not None:
            self.entry_year = head.year
        elif self.entry_year is not None and head.month and head.month < self.entry_month:
            self.entry_year += 1
        self.entry_month = head.month or 0

    def tell(self, reading: Reading) -> None:
        """Whether a paragraph tells history: years gone by, and nothing that is counted from now."""
        paragraph = self.parse.sentences[self.sentence].paragraph
        if paragraph != self.past_paragraph:
            self.past_paragraph, self.past_years = paragraph, set()
        if reading.kind == "deictic" or reading.direction == "ago" or reading.selector in ("last", "this", "past", "next") or (
                reading.weekday and not reading.day):
            self.past_years, self.past_paragraph = set(), -2
        elif reading.year is not None and self.anchor and 0 < reading.year < self.anchor.year:
            self.past_years.add(reading.year)

    @property
    def tells_history(self) -> bool:
        """Whether a month that the paragraph names without a year is of the year named last: with its month, just before."""
        return len(self.past_years) >= _YEARS and not self.opens_paragraph and self.last_sentence >= self.sentence - 1 and (
            timex.month(self.last) is not None)

    def note(self, value: str) -> None:
        """Let later expressions count from a value."""
        self.last, self.last_sentence = value, self.sentence
        self.last_gone = self.last_gone if self.is_ahead(value) else value
        if not timex.is_day(value):
            return
        self.last_day, self.day_sentence = value if value.startswith("BC") else value[:10], self.sentence
        if self.news_day or not self.anchor or self.parse.sentences[self.sentence].headline:
            return
        if self.is_news(value):
            self.news_day = self.last_day

    def is_news(self, value: str) -> bool:
        """Whether a value begins within the week before the article."""
        covered = timex.days(value)
        return bool(covered and self.anchor and 0 <= (self.anchor - covered[0]).days <= _WEEK)

    def is_ahead(self, value: str) -> bool:
        """Whether a value begins after the day of the article."""
        covered = timex.days(value)
        return bool(covered and self.anchor and covered[0] > self.anchor)

    @property
    def opens_paragraph(self) -> bool:
        """Whether the last value was named in an earlier paragraph than the one that is being read."""
        return self.opens_after(self.last_sentence)

    def opens_after(self, sentence: int) -> bool:
        """Whether a sentence read before stands in an earlier paragraph."""
        return self.paragraphs_since(sentence) != 0

    def paragraphs_since(self, sentence: int) -> int:
        """How many paragraphs back a sentence stands that was read before."""
        sentences = self.parse.sentences
        return sentences[self.sentence].paragraph - sentences[sentence].paragraph if sentence >= 0 else 0

    @property
    def now(self) -> str:
        """What "last month" counts from."""
        if self.narrative:
            return self.last or (self.anchor.isoformat() if self.anchor else "")
        return self.anchor.isoformat() if self.anchor else ""

    def token(self, start: int) -> int | None:
        """Index of the token that covers character `start`."""
        i = bisect_right(self.starts, start) - 1
        return i if 0 <= i < len(self.parse.tokens) and self.parse.tokens[i].end > start else None

    def direction(self, words: list[Word], reading: Reading) -> int:
        """Whether a reading lies before or after the article, by tense and preposition."""
        first, last = self.token(words[reading.first].start), self.token(words[reading.last - 1].start)
        if first is None or last is None:
            return tense.UNKNOWN
        if self.in_entry:
            return tense.BEFORE
        if self.words.bounds.get(self.before(words, reading.first)) == "from":
            return tense.BEFORE
        told = tense.direction(self.parse, first, last + 1, self.words)
        if told == tense.BEFORE and self.words.bounds.get(self.before(words, reading.first)) == "range" and (
                self.follows_deed(first, last)):
            return tense.UNKNOWN   # `was named on Monday its chief from May 1`
        open_ended = self.words.bounds.get(self.before(words, reading.first)) == "to" and not self.denied(words, reading)
        return tense.UNKNOWN if open_ended and told == tense.BEFORE else told   # "was extended until May"

    def follows_deed(self, first: int, last: int) -> bool:
        """Whether an expression stands behind a past verb, with nothing behind it that says until when."""
        opening = self.parse.sentences[self.parse.tokens[first].sentence].first
        closed = any(t.text.lower() in self.words.links for t in self.parse.tokens[last + 1 : last + 3])
        return not closed and any(t.tag == "VBD" for t in self.parse.tokens[opening : first - 1])

    def denied(self, words: list[Word], reading: Reading) -> bool:
        """Whether the preposition before a reading is denied: "it was not until Monday that they left"."""
        at = self.token(words[reading.first - 1].start)
        if at is None:
            return False
        tokens = self.parse.tokens
        return any(d.index < at and (d.index == at - 1 or tokens[at].dep == "prep")
                   for one in (at, tokens[at].head) for d in self.parse.dependents(one, "neg"))

    def before(self, words: list[Word], i: int) -> str:
        """The word before word `i`, in lower case; "" where there is none."""
        return self.text[words[i - 1].start:words[i - 1].end].lower() if i > 0 else ""


@dataclass(frozen=True, slots=True)
class Placed:
    """A reading in the calendar."""

    type: str
    value: str
    days: Days | None = None
    note: str = ""
    point: bool = False
    """Later expressions may count from it."""


def point(value: str, note: str = "") -> Placed:
    kind = "TIME" if "T" in value else "DATE"
    covered = timex.days(value)
    note = note or ("" if covered else _why(value))
    return Placed(kind, value, Days(*covered) if covered else None, note, point="X" not in value)


def _why(value: str) -> str:
    if value.startswith("BC"):
        return "before Christ"
    return "the text does not say which one" if "X" in value else "no certain days"


def with_hours(value: str, hours: str) -> str:
    return f"{value}T{hours}" if hours else value
