"""When, by a distance: events that an expression counts from each other, `hours after A, B`, and what is of a time so told."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from kg.extract.governing import SUBJECTS, TENSES, VERBS, verb_above
from kg.language.time import timex
from kg.language.time.words import vocabulary
from kg.model import Interval, Parse, TimeExpression, Token

LENGTH = re.compile(r"P(T?)(\d+|X)([A-Z]{1,2})")
"""The value of a length: whether of hours, how many, of what."""
_SHORTEST: Mapping[str, int] = {"D": 28, "W": 365}
"""Days of the shortest time that a few of a unit from it still lie in."""
_HOURS = 24
_REACH = 6
"""Tokens from the beginning of a length among which its conjunction stands."""
STEM = 4
"""Letters by which a noun and a verb are told to be of one stem (`sign`, `signing`)."""
WIDEST: Mapping[str, int] = {"D": 1, "W": 7, "M": 31, "Y": 366}
"""Days that a time may cover at most to be counted from by the unit."""


class Apart(NamedTuple):
    """Two event words, the earlier one first, and how far one lies from the other: `two weeks after A, B`."""

    earlier: int
    later: int
    length: int | None
    """None: not told (`days after A, B`)."""
    unit: str
    main: int
    """The one of the two that stands in the clause above."""


def apart(parse: Parse, times: Sequence[TimeExpression]) -> Iterable[Apart]:
    """Event words that an expression counts from each other: `hours after A, B`, `B, two years before A`.

    Hours count as the same day.
    """
    starts = {t.start: t.index for t in parse.tokens}
    bounds = vocabulary().bounds
    for time in times:
        at, length = starts.get(time.start), LENGTH.fullmatch(time.value)
        if at is None or time.interval is not None or length is None or _within(parse, at, time):
            continue
        end, span = _to_the_day(parse, at, time)
        for link in parse.tokens[at : at + span]:
            side = bounds.get(link.text.lower(), "")
            if link.start > end + 1 or side not in ("before", "after") or not (
                    link.dep in ("prep", "mark") or (link.dep == "advmod" and link.tag == "IN")):
                continue
            for inner, main in _linked(parse, link):
                earlier, later = (inner, main) if side == "after" else (main, inner)
                hours = 0 if length[2] == "X" or length[3] != "H" else int(length[2]) // _HOURS   # `24 hours after A`
                count = hours if length[1] else None if length[2] == "X" else int(length[2])
                yield Apart(earlier, later, count, "D" if length[1] else length[3], main)


def under_way(parse: Parse, times: Sequence[TimeExpression], happenings: Set[int], written: dt.date | None
              ) -> Iterable[tuple[int, Interval]]:
    """What has gone on for a length until now, told in the present perfect: `have been killed in four days of fighting`."""
    starts = {t.start: t.index for t in parse.tokens}
    for time in times if written is not None else ():
        at, length = starts.get(time.start), LENGTH.fullmatch(time.value)
        if at is None or time.interval is not None or length is None or length[1] or length[2] == "X":
            continue
        for link in (t for t in parse.tokens[at : at + _REACH] if t.text == "of" and t.start == time.end + 1):
            verb = verb_above(parse, link.index)
            count = int(length[2]) - (length[3] == "D")   # today is one of the days
            began = timex.add(written, -count, length[3]) if written is not None else None
            if verb is None or began is None or not any(
                    d.lemma == "have" and d.tag != "VBD" for d in parse.dependents(verb, "aux")):
                continue
            yield from ((n.index, Interval(began, written, time.text)) for n in parse.dependents(link.index, "pobj")
                        if n.index in happenings)


def lasted(parse: Parse, times: Sequence[TimeExpression], written: dt.date | None) -> Iterable[tuple[int, Interval]]:
    """Verbs in the present perfect with how long it has been so, and since when: `has led the party for ten years`."""
    if written is None:
        return
    starts = {t.start: t.index for t in parse.tokens}
    for time in times:
        at, length = starts.get(time.start), LENGTH.fullmatch(time.value)
        if at is None or time.interval is not None or length is None or length[1] or length[2] == "X":
            continue
        link = next((parse.tokens[n.head] for n in parse.tokens[at : at + _REACH] if n.dep == "pobj" and n.start < time.end),
                    None)
        if link is None or link.text.lower() not in vocabulary().purpose or link.index > at:
            continue
        verb = link.head if parse.tokens[link.head].pos in VERBS else verb_above(parse, link.index)
        helpers = parse.dependents(verb, "aux") if verb is not None else ()
        count, unit = (10 * int(length[2]), "Y") if length[3] == "DE" else (int(length[2]), length[3])
        began = shifted(Interval(written, written, time.text), -count, unit)
        if verb is None or began is None or not any(h.lemma == "have" and h.tag in ("VBZ", "VBP") for h in helpers):
            continue
        if not parse.dependents(verb, "auxpass") or not parse.dependents(verb, "oprd", "attr", "dobj"):  # `is named`
            yield verb, replace(began, end=None)


def _to_the_day(parse: Parse, at: int, time: TimeExpression) -> tuple[int, int]:
    """Where a length ends, and how many tokens on its conjunction stands at most: `two months to the day after A`."""
    behind = [t for t in parse.tokens[at : at + _REACH + 3] if t.start >= time.end][:3]
    exact = [t.text.lower() for t in behind] == ["to", "the", "day"]
    return (behind[-1].end, _REACH + 3) if exact else (time.end, _REACH)


def _within(parse: Parse, at: int, time: TimeExpression) -> bool:
    """Whether a length is what something lies within, or how long it is: `its third president in two years after A` and `jailed
    for two years after A` count from nothing."""
    noun = next((t for t in parse.tokens[at : at + 6] if t.dep == "pobj" and t.start < time.end), None)
    marker = parse.tokens[noun.head].text if noun is not None else ""
    return marker == "for" or (noun is not None and marker == "in" and not parse.dependents(
        noun.index, "det", "compound", "nmod"))


def away(interval: Interval, way: int, count: int | None, unit: str) -> Interval | None:
    """The time that lies `count` units before or after another one (`way` -1 or 1)."""
    return _somewhat(interval, way, unit) if count is None else shifted(interval, way * count, unit)


def _somewhat(interval: Interval, way: int, unit: str) -> Interval | None:
    """Days from a day are told to lie in its month, weeks in its year, or as few and as many units from it as a few are."""
    start, end = interval.start, interval.end
    if start is None or end is None:
        return None
    if unit in _SHORTEST and (end - start).days + 1 >= _SHORTEST[unit]:
        return interval
    covered = timex.around((start, end), way, unit)
    return Interval(*covered, interval.text) if covered else None


def shifted(interval: Interval, count: int, unit: str) -> Interval | None:
    """The time that lies `count` units from another one, as coarse as the unit; None where the other is too long for that."""
    start, end = interval.start, interval.end
    if not count and start is not None and end is not None:   # `hours after he landed in September`
        return interval
    if start is None or end is None or unit not in WIDEST:
        return None
    if (end - start).days >= WIDEST[unit]:   # `a week after he left in May`
        first, last = timex.add(start, count, unit), timex.add(end, count, unit)
        return Interval(first, last, interval.text) if first and last and (end - start).days <= WIDEST["M"] else None
    day = timex.add(start, count, unit)
    covered = day and timex.days(timex.of_day(day, unit if unit in ("M", "Y") else "D"))
    return Interval(*covered, interval.text) if covered else None


def _linked(parse: Parse, link: Token) -> list[tuple[int, int]]:
    """The event words below and above a conjunction or preposition, or what is read as one of a length: `a week before police
    chief Ann Lee left`."""
    if link.dep == "mark":
        inner = [link.head]
        clause = parse.tokens[link.head]   # `left two weeks after A and a month after B`
        joined = clause.dep == "conj" and parse.tokens[clause.head].dep == "advcl" and parse.dependents(clause.head, "mark")
        above = verb_above(parse, clause.head if joined else link.head)
        if above is None:   # `Days after it fell, a raid had killed nine`, hung the wrong way round
            above = next((c.index for c in parse.dependents(link.head, "advcl", "ccomp") if c.index > link.head
                          and c.tag in TENSES and parse.tokens[parse.subtree(c.index)[0] - 1].text == ","), None)
    elif link.dep == "advmod":   # hung on the subject of its clause
        below = parse.tokens[link.head]
        inner = [below.head if below.dep in SUBJECTS else below.index]
        above = verb_above(parse, inner[0])
    elif parse.tokens[link.head].dep == "npadvmod" and not any(parse.children[n] for n in parse.children[link.index]):
        verb = parse.tokens[parse.tokens[link.head].head]
        told = verb.dep == "advcl" or (verb.dep == "conj" and not parse.dependents(verb.head, "cc"))
        inner = [verb.index] if verb.index > link.index and told else []
        above = verb_above(parse, verb.index)
    else:
        inner = [n.index for n in parse.dependents(link.index, "pobj", "pcomp")]
        above = link.head if parse.tokens[link.head].pos in VERBS else verb_above(parse, link.head)
    for one in inner[:]:   # `two years after its invasion upset trade`: the invasion is no later than its effect
        inner += [s.index for s in parse.dependents(one, "nsubj") if parse.tokens[one].pos == "VERB" and s.pos == "NOUN"]
    return [] if above is None else [(one, above) for one in inner]


def right_before(parse: Parse, verb: int, other: int) -> int | None:
    """The verb of a relative clause that ends right before what is counted from it, rather than from the verb above: `announced
    in May that it was in a field which it explored in 2010, a year after A`."""
    opening = parse.subtree(other)[0]
    return next((t.index for t in reversed(parse.tokens[verb + 1 : opening]) if t.dep in ("relcl", "xcomp") and (
        t.dep == "relcl" or parse.tokens[t.head].dep == "relcl") and 1 <= opening - parse.subtree(t.index)[-1] <= 2), None)


def told_with(parse: Parse, verb: int, other: int) -> Iterable[int]:
    """Verbs that a clause may count from instead of the one above it: that of the relative clause before it (`He fell out with
    Obi, who left in May, weeks before A`), that of the report (`said on Tuesday that it would stay, hours after A`), and what
    the sentence before told, when that is all that this one is about (`The strike came a day after A`)."""
    token = parse.tokens[verb]
    yield from (t.index for t in reversed(parse.tokens[verb + 1 : other]) if t.dep == "relcl" and t.tag == "VBD")
    if token.dep in ("ccomp", "xcomp") and parse.tokens[token.head].tag == "VBD":   # `asked him to go, hours after A`
        yield token.head
    if token.dep == "ROOT" and token.lemma.lower() in vocabulary().arising and any(
            s.tag in ("PRP", "DT") or any(d.tag == "PRP$" or (d.tag == "DT" and d.text[:1].lower() == "t")
                                          for d in parse.dependents(s.index, "det", "poss"))
            for s in parse.dependents(verb, "nsubj")):
        for number in range(token.sentence - 1, max(token.sentence - 3, -1), -1):
            before = parse.root(parse.sentences[number])
            if not _taken_up(parse, verb, number):
                continue
            if before is not None and parse.sentences[number].paragraph >= parse.sentences[token.sentence].paragraph - 1:
                yield from (c.index for c in parse.dependents(before.index, "ccomp") if c.index < before.index)   # `, he said`
                yield before.index


def _taken_up(parse: Parse, verb: int, number: int) -> bool:
    """Whether the subject of a verb may take up what a sentence tells: anything in its paragraph, a deed that it names by the
    same word in the one before: `Kenya signed it. The signing came a day after A`."""
    here, there = parse.sentences[parse.tokens[verb].sentence], parse.sentences[number]
    named = [s for s in parse.dependents(verb, "nsubj") if any(d.text.lower() == "the" for d in parse.dependents(s.index))]
    return here.paragraph == there.paragraph or all(s.lemma.lower() in vocabulary().deed or any(
        t.lemma[:STEM].lower() == s.lemma[:STEM].lower() for t in parse.tokens[there.first : there.last]) for s in named)


def at_the_time(parse: Parse, times: Sequence[TimeExpression], counted: Mapping[int, Interval]
                 ) -> Iterable[tuple[int, Interval]]:
    """Past verbs with `at the time`, and the last time named before, there or in the sentence before: `In 1998 Chad invaded it.
    Oman condemned the raid at the time`; `counted` are events that were told to lie so far from others."""
    for link in parse.labelled("prep"):
        verb = parse.tokens[link.head]
        if link.text.lower() not in vocabulary().containing or verb.tag not in ("VBD", "VBN") or not any(
                n.text == "time" and [d.text.lower() for d in parse.dependents(n.index)] == ["the"]
                for n in parse.dependents(link.index, "pobj")):
            continue
        opening = parse.sentences[max(parse.sentences[verb.sentence].index - 1, 0)].start
        before = [(t.start, t.interval) for t in times if t.interval is not None and opening <= t.start < link.start]
        events = [(parse.tokens[i].start, time) for i, time in counted.items()]
        before += [one for one in events if opening <= one[0] < link.start]
        then = max(before, key=lambda one: one[0])[1] if before else None
        if then is not None and then.end is not None:
            yield verb.index, then


def ever_since(parse: Parse) -> Iterable[tuple[int, int]]:
    """Events from which on something holds, and what holds: `has been in jail since police seized him in June`."""
    for link in parse.tokens:
        if link.dep in ("prep", "mark") and vocabulary().bounds.get(link.text.lower()) == "from":
            for inner, main in _linked(parse, link):
                if any(h.lemma == "have" for h in parse.dependents(main, "aux")):
                    yield inner, main
