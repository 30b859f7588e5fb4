"""Which readings the parse lets stand, and which belong together: a time and its day, months under one year."""

from __future__ import annotations

from dataclasses import replace

from kg.language.names.namesakes import is_person
from kg.language.time import timex
from kg.language.time.context import Context
from kg.language.time.phrases import Reading
from kg.language.time.words import Word

_NOT_YEARS = frozenset({"CARDINAL", "QUANTITY", "MONEY", "PERCENT", "ORDINAL", "FAC", "PRODUCT"})
_PLURAL = ("NNS", "NNPS")
_DOING = ("nsubj", "nsubjpass", "ROOT", "conj")
_BEFORE_NOUN = ("compound", "nmod", "amod", "nummod", "poss")


def holds(context: Context, words: list[Word], reading: Reading) -> bool:
    """Whether the parse lets a phrase be a time: "May" the month and not the verb, "2,000" the year and not the count."""
    index = context.token(words[reading.first].start)
    if index is None:
        return reading.kind != "date" or not reading.bare
    letters = "".join(w.letter for w in words[reading.first:reading.last])
    if letters in ("M", "tM", "y"):
        return _is_month(context, words, reading)
    if reading.value and "r" in letters and not context.narrative \
            and context.text[words[reading.first].start:words[reading.last - 1].end].lower() in context.words.history:
        return False
    if letters == "tO":
        told = context.narrative or context.before(words, reading.first) == "on"   # `on the 16th`, but `in the 16th`
        ordinal = context.token(words[reading.first + 1].start)
        counts = ordinal is not None and context.parse.tokens[ordinal].dep in _BEFORE_NOUN   # `on the 16th attempt`
        return told and not counts and context.text[words[reading.first + 1].start].isdigit()
    if letters in ("g", "n") and reading.bare:
        return _is_year_of_era(context, words, reading)
    if reading.bare:
        return _is_year(context, words, reading, index)
    if reading.season and "f" in letters and letters != "f":
        return reading.year is not None or reading.selector != "" or reading.part != ""
    if letters in ("f", "tf"):
        after = words[reading.last].letter if reading.last < len(words) else "."
        return letters == "tf" and context.before(words, reading.first) in ("in", "by", "this", "until", "since") \
            and after not in "oi"
    if letters == "D":   # `by evening`
        return context.words.bounds.get(context.before(words, reading.first), "") in ("by", "before", "to")
    if letters in ("S", "tS"):
        return not _is_named(context, words[reading.last - 1])
    if reading.kind == "duration" and reading.unit == "Q":
        return "p" in letters and not (reading.last < len(words) and words[reading.last].letter == "o") and "-" not in letters
    return letters not in ("Eo", "h")


def _is_month(context: Context, words: list[Word], reading: Reading) -> bool:
    """A month or feast by name alone: no verb ("May"), no person ("April Jones"), no march ("the March", "Long March")."""
    index = context.token(words[reading.last - 1].start)
    if index is None:
        return True
    token = context.parse.tokens[index]
    if token.pos in ("AUX", "VERB") or token.tag in ("MD", "VB", "VBP") or is_person(context.parse, index):
        return False
    if reading.definite and token.dep not in _BEFORE_NOUN:
        return False
    before = context.parse.tokens[index - 1] if index else None
    named = before is not None and before.head == index and before.dep in ("compound", "amod", "poss") \
        and before.text[0].isupper()
    return not named and context.parse.labels.get(index) not in ("PERSON", "ORG")


def _is_year_of_era(context: Context, words: list[Word], reading: Reading) -> bool:
    """A short figure is a year when the story stands before Christ and the figure is near where it stands."""
    here, there = timex.year(context.last), reading.year
    if not context.narrative or here is None or here > 0 or there is None or not here // 2 > there > 2 * here:
        return False
    after = words[reading.last].letter if reading.last < len(words) else "."
    return after in ",.)|-+" or context.before(words, reading.first) in ("in", "of", *context.words.bounds)


def _is_named(context: Context, word: Word) -> bool:
    """A season inside of a name: the Prague Spring."""
    index = context.token(word.start)
    if index is None or not context.text[word.start].isupper():
        return False
    before = context.parse.tokens[index - 1] if index else None
    return before is not None and before.text[:1].isupper() and before.sentence == context.parse.tokens[index].sentence


def _is_year(context: Context, words: list[Word], reading: Reading, index: int) -> bool:
    token = context.parse.tokens[index]
    label = context.parse.labels.get(index, "")
    before = words[reading.first - 1] if reading.first else None
    after = words[reading.last] if reading.last < len(words) else None
    adjacent = before.letter if before else ""
    if (before and context.text[before.start:before.end] in "$£€¥#₹") or (after and after.letter in "%UVp"):
        return False
    if before and context.text[before.start:before.end].lower() in context.words.numbered:
        return False
    head = context.parse.tokens[token.head]
    if token.dep == "nummod" and head.index == index - 1 and head.pos in ("NOUN", "PROPN") and label != "DATE":
        return False   # "Resolution 1483"
    if label == "DATE":
        return True
    counts = token.dep == "nummod" and head.index > index and head.tag in _PLURAL
    if counts and adjacent not in ("t", "R", "T", "L"):
        return False
    if adjacent == "i" or context.before(words, reading.first) in context.words.bounds:
        return label not in ("QUANTITY", "MONEY", "PERCENT") and not counts
    return label not in _NOT_YEARS


def join(words: list[Word], readings: list[Reading]) -> list[Reading]:
    """Readings that belong together as one expression, or that share a year."""
    return _share_years(words, _join_clock(words, readings))


def without_article(context: Context, words: list[Word], reading: Reading) -> Reading:
    """The article of a noun is no part of the time before it: "the Jan. 6 attack", "a three-day visit"; neither is a
    conjunction: "said that Tuesday's raid failed"."""
    joined = context.token(words[reading.first].start) if words[reading.first].letter == "A" else None
    if joined is not None and reading.last - reading.first > 1 and context.parse.tokens[joined].dep == "mark" and not (
            _points(context, words, reading)):
        return replace(reading, first=reading.first + 1, selector="")
    opening, following = words[reading.first].letter, words[min(reading.first + 1, len(words) - 1)].letter
    if reading.kind not in ("date", "duration") or reading.last - reading.first < 2 or opening not in "te" \
            or (opening == "e" and following not in "NgnU"):
        return reading
    first, last = context.token(words[reading.first].start), context.token(words[reading.last - 1].start)
    if first is None or last is None:
        return reading
    inside = context.parse.tokens[first + 1:last + 1]
    token = next((t for t in inside if t.head > last), None)
    if token is None or token.dep not in ("compound", "amod", "nmod", "nummod", "npadvmod"):
        return reading
    if opening == "e" and following == "U" and "-" not in "".join(w.letter for w in words[reading.first:reading.last]):
        return reading
    return replace(reading, first=reading.first + 1)


def without_namesake(context: Context, words: list[Word], reading: Reading) -> Reading:
    """Somebody called like a month is no part of the time behind: "Theresa May this week met him"."""
    index = context.token(words[reading.first].start) if words[reading.first].letter == "M" and reading.selector else None
    if index is None or reading.day or reading.last - reading.first < 2 or not is_person(context.parse, index):
        return reading
    return replace(reading, kind="unit", first=reading.first + 1, month=None)


def without_preposition(context: Context, words: list[Word], reading: Reading) -> Reading:
    """What follows an event is no part of when that was: "quit following Sunday's vote", "following last month's vote"."""
    index = context.token(words[reading.first].start) if words[reading.first].letter == "H" else None
    if index is None or reading.last - reading.first < 2 or context.parse.tokens[index].dep not in ("prep", "pcomp", "advcl"):
        return reading
    return replace(reading, first=reading.first + 1, selector="" if reading.selector == "following" else reading.selector)


def _points(context: Context, words: list[Word], reading: Reading) -> bool:
    """Whether `that` says which month, although it was taken for a conjunction: `under a deal signed that August, he left`."""
    index = context.token(words[reading.last - 1].start)
    plain = reading.month and not reading.day and reading.last - reading.first == 2
    closed = reading.last < len(words) and words[reading.last].letter in ",."
    return bool(plain) and index is not None and (closed or context.parse.tokens[index].dep not in (*_DOING, *_BEFORE_NOUN))


def _join_clock(words: list[Word], readings: list[Reading]) -> list[Reading]:
    """A clock time and the day beside it are one expression: "at 3 pm on Monday", "Monday at 3 pm"."""
    joined: list[Reading] = []
    for reading in readings:
        before = joined[-1] if joined else None
        if before is not None and _adjacent(words, before.last, reading.first):
            if before.kind in ("clock", "day part") and _names_day(reading) and not before.selector and \
                    (not reading.hours or (before.kind == "clock" and ":" not in reading.hours)):
                joined[-1] = replace(reading, first=before.first, hours=before.hours)
                continue
            if reading.kind == "clock" and _names_day(before):
                joined[-1] = replace(before, last=reading.last, hours=reading.hours)
                continue
        joined.append(reading)
    return joined


def _names_day(reading: Reading) -> bool:
    return bool(reading.day or reading.weekday or reading.kind == "deictic"
                or (reading.kind in ("distance", "unit") and reading.unit == "D"))


def _adjacent(words: list[Word], left: int, right: int) -> bool:
    between = "".join(w.letter for w in words[left:right])
    return between in ("", "i", ",", ",i", "(") or between == "o"


def _share_years(words: list[Word], readings: list[Reading]) -> list[Reading]:
    """A year said once holds for the months before it: "from May to October 2014"."""
    shared = list(readings)
    for i in range(len(shared) - 2, -1, -1):
        one, after = shared[i], shared[i + 1]
        if one.month and one.year is None and not one.selector and after.month and after.year is not None:
            between = "".join(w.letter for w in words[one.last:after.first])
            if between in ("+", "-", ",", "_", ",+", "_t", "+t") and after.first - one.last <= 2:
                back = one.month > after.month and between in ("-", "_")
                shared[i] = replace(one, year=after.year - back, short_year=after.short_year)
    return shared


