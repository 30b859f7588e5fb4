"""Time expressions as TIMEX3, with the days they cover: found by phrases.py, placed here in the calendar.

News is placed against the article's date and the tense of the clause; encyclopaedic history, where it can be told from
the text or no date is known, against the last date that the text itself named (Strötgen and Gertz 2013 call the two
strategies `news` and `narratives`). Where neither tells, the value keeps its X's, the interval stays empty and a note says why.

No library is used for the expressions themselves. Given the gold spans of WikiWars and the true date before each, dateparser
1.5 reaches a value F1 of .52 at 7 ms an expression, ctparse 0.3.6 .51 at 11 ms, parsedatetime 2.6 .44 at 0.2 ms; this finds
and places them at .866, in 5 microseconds a token (`python benchmarks/times.py DATA`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from kg.language.time import chronicle, tense, timex
from kg.language.time.check import holds, join, without_article, without_namesake, without_preposition
from kg.language.time.context import Context, Placed, point
from kg.language.time.phrases import Reading, phrases
from kg.language.time.placed import place
from kg.language.time.spans import with_intervals
from kg.language.time.words import Vocabulary, Word, cut, may_hold, vocabulary
from kg.model import Parse, Sentence, TimeExpression

NARRATIVE_YEARS = 6
"""Years that a text names before it may count as history: a news story rarely names more than four."""
NARRATIVE_SHARE = 0.6
"""Share of them that must lie before the article's own and the former year."""
OPENING = 3
"""Among how many of its first dates a news story names the weekday that it tells of."""
NARRATIVE_PER_DEICTIC = 4
"""A weekday, "today", "last month", "a year ago" mark news; history has at least so many past years to each."""

_APPOSED = (",", ",i")
"""What stands between a distance and the date that says which it is, as letters of `kg.language.time.words`."""
_WITHIN = ("i", "o")
"""What stands between a day of the week and the month that it is in."""

ASIDE_YEARS = 12
"""A story that names months does not jump further by a lone year: WikiWars value F1 .866, without it .863, 5 to 20 alike."""


def find(parse: Parse, text: str, anchor: dt.date | None, *, narrative: bool | None = None) -> tuple[TimeExpression, ...]:
    """The time expressions of the parsed sentences, in text order, none overlapping another.

    `anchor` is the day the article was published. `narrative` says whether dates that leave out the year count from the
    last date named (True) or from the anchor (False); None decides from the text (`is_narrative`). Offsets are characters
    of `text`; `text[start:end]` is the expression's text.
    """
    words = vocabulary()
    read = [(sentence, cut_words, list(phrases(cut_words))) for sentence, cut_words in _sentences(parse, text, words)]
    read = [one for one in read if one[2]]
    if not read:
        return ()
    if narrative is None:
        narrative = is_narrative([r for _, _, readings in read for r in readings], anchor)
    context = Context(parse, text, anchor, narrative, words, [t.start for t in parse.tokens])
    context.entries = chronicle.paragraphs(parse, read)
    found: list[TimeExpression] = []
    for sentence, cut_words, readings in read:
        context.sentence, context.year_in_sentence = sentence.index, ""
        found.extend(_sentence(context, cut_words, readings))
    return tuple(found)


def is_narrative(readings: Sequence[Reading], anchor: dt.date | None) -> bool:
    """Whether a text tells history: no date of its own, or mostly years before the last one, and hardly a weekday.

    A text that opens with a weekday is news, however far back it looks.
    """
    if anchor is None:
        return True
    if any(r.weekday and not r.day for r in readings[:OPENING]):
        return False
    years = [r.year for r in readings if r.year is not None and not r.short_year and (r.year > 0 or not r.bare)]
    deictic = sum(1 for r in readings if r.kind == "deictic" or (r.weekday and not r.day) or r.direction == "ago"
                  or r.selector in ("last", "this", "past"))
    past = sum(1 for year in years if year < anchor.year - 1)
    return len(years) >= NARRATIVE_YEARS and past >= NARRATIVE_SHARE * len(years) and past >= NARRATIVE_PER_DEICTIC * deictic


def _sentences(parse: Parse, text: str, words: Vocabulary) -> list[tuple[Sentence, list[Word]]]:
    return [(s, list(cut(text, s.start, s.end, words))) for s in parse.sentences
            if s.start < s.end and may_hold(text[s.start:s.end], words)]


def _sentence(context: Context, words: list[Word], readings: list[Reading]) -> list[TimeExpression]:
    readings = [without_namesake(context, words, r) for r in readings if holds(context, words, r)]
    readings = [without_preposition(context, words, r) for r in readings]
    readings = join(words, readings)
    entry = context.in_entry and chronicle.opens_paragraph(context.parse, context.parse.sentences[context.sentence])
    if entry:
        readings = chronicle.with_year_before(words, readings)
        context.enter(readings)
    found: list[TimeExpression] = []
    placed: list[tuple[Reading, Placed]] = []
    for reading in readings:
        reading = without_article(context, words, reading)
        result = place(context, words, reading)
        if result is None:
            continue
        context.tell(reading)
        if result.point:
            _remember(context, words, reading, result.value)
        elif reading.direction == "later" and result.days is not None and result.days.first == result.days.last:
            context.last_sentence = context.sentence   # `hours later`, and what is told next, is of the day just named
        placed.append((reading, result))
    placed = _told_exactly(words, _on_one_day(placed))
    for reading, result in placed:
        start, end = words[reading.first].start, words[reading.last - 1].end
        found.append(TimeExpression(start, end, context.text[start:end], result.type, result.value, None, result.note))
    return with_intervals(context, words, found, placed)


def _on_one_day(placed: list[tuple[Reading, Placed]]) -> list[tuple[Reading, Placed]]:
    """Clock times without a day are of the day that their sentence names, if it names one: "at 7 am (0500 GMT) on Sunday"."""
    days = {result.value[:10] for _, result in placed if result.point and timex.is_day(result.value)}
    if len(days) != 1:
        return placed
    day = next(iter(days))
    return [(reading, replace(point(f"{day}T{reading.hours}"), point=False))
            if reading.kind == "clock" and result.value.startswith("XXXX") and timex.days(day) else (reading, result)
            for reading, result in placed]


def _told_exactly(words: list[Word], placed: list[tuple[Reading, Placed]]) -> list[tuple[Reading, Placed]]:
    """A distance with a date in apposition is of that date: `two years later, in May 2003`; some day of a month is in that
    month: `on a Saturday in May`."""
    exact = {i: date for i, ((one, counted), (other, date)) in enumerate(pairwise(placed))
             if not counted.value.startswith(date.value) and "".join(w.letter for w in words[one.last : other.first]) in (
                 _APPOSED if one.kind == "distance" and other.year is not None else
                 _WITHIN if one.weekday is not None and one.day is None and other.month is not None else ())}
    return [(reading, exact.get(i, result)) for i, (reading, result) in enumerate(placed)]


def _remember(context: Context, words: list[Word], reading: Reading, value: str) -> None:
    """Let later expressions count from this one, unless it is an aside of the story."""
    if reading.year is not None:
        context.year_in_sentence, context.year_at = value, reading.first
    context.named, context.named_sentence = value, context.sentence
    if _looks_back(context, words, reading) or (
            _is_aside(context, words, reading, value) if context.narrative else _is_beside(context, words, reading)):
        return
    context.note(value)


def _looks_back(context: Context, words: list[Word], reading: Reading) -> bool:
    """What somebody described had done before is no part of the story: `Merz, who had met him on Friday, left hours later`."""
    index = context.token(words[reading.last - 1].start)
    clause = next((a for a in context.parse.ancestors(index) if context.parse.tokens[a].pos == "VERB"), None) if index else None
    return clause is not None and context.parse.tokens[clause].dep == "relcl" and tense.pluperfect(context.parse, clause)


def _of_subject(context: Context, words: list[Word], reading: Reading) -> bool:
    """Whether an expression is of what describes a subject, and the verb behind it tells the story: `Merz, who fell ill on
    Sunday, rejected it within hours`."""
    index = context.token(words[reading.last - 1].start)
    above = context.parse.ancestors(index) if index is not None else ()
    verbs = [context.parse.tokens[a] for a in above if context.parse.tokens[a].pos in ("VERB", "AUX")]
    clause = next((verb for verb in verbs if verb.dep not in ("advcl", "conj", "xcomp", "ccomp")), None)
    if clause is None or clause.dep != "relcl":
        return False
    subject = context.parse.tokens[clause.head]
    told = (subject.head, *(d.index for d in context.parse.dependents(subject.head, "auxpass")))
    return subject.dep.startswith("nsubj") and any(context.parse.tokens[i].tag == "VBD" for i in told) and (
        context.parse.subtree(clause.index)[-1] < subject.head)


def _reported_before(context: Context, index: int | None) -> bool:
    """Whether an expression is of what somebody said had been done: `admitted in May that it had paid bribes until 2014`."""
    clause = next((a for a in context.parse.ancestors(index) if context.parse.tokens[a].pos == "VERB"), None) if index else None
    return clause is not None and context.parse.tokens[clause].dep == "ccomp" and tense.pluperfect(context.parse, clause)


def _is_beside(context: Context, words: list[Word], reading: Reading) -> bool:
    """What later expressions do not count from where the sentence has named a time before: the day of an event (`was declared
    on Saturday the winner of Monday's vote`), and what looks back from that time (`had left it the year before`)."""
    if context.news_day and _of_subject(context, words, reading):
        return True
    if context.last_sentence != context.sentence:
        return False
    index = context.token(words[reading.last - 1].start)
    if reading.direction in ("before", "earlier") or reading.selector == "previous" or _reported_before(context, index):
        return True
    return index is not None and context.parse.tokens[index].dep == "poss" and reading.weekday is not None


def _is_aside(context: Context, words: list[Word], reading: Reading, value: str) -> bool:
    """A lone year far from where the story stands ("a book of 2005 says"), or one it looks ahead to, does not move it."""
    here, there = timex.year(context.last), timex.year(value)
    if here is None or there is None or reading.year is None or reading.month:
        return False
    if abs(there - here) > ASIDE_YEARS and timex.month(context.last):
        return True
    return there > here and context.direction(words, reading) == tense.AFTER
