"""When: which time expression of the sentence an event holds in.

An expression belongs to the nearest event that governs it. From there it spreads to what happens in the same breath: the
infinitive and the participle, the coordinated verb, the `when` clause, the clause around `at a ceremony on Monday` and the
ceremony's host; `a day after` counts to the other event. What is reported, possessed or merely mentioned gets no time.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import NamedTuple

from kg.extract.governing import MODIFYING, SUBJECTS, TENSES, VERBS, bound_by_event, governors, only_happens, verb_above
from kg.extract.narration import ahead, continued
from kg.language import numerals, timex
from kg.language.timewords import vocabulary
from kg.model import Interval, Parse, Predication, TimeExpression, Token

_SHARING = ("compound", "acl", "attr")
_LENGTH = re.compile(r"P(T?)(\d+|X)([A-Z]{1,2})")
_MEASURES = "UVDIE"
"""Letters of what talks are measured in: days, an evening, the end."""
_TERM = 300
"""Days that a role must last to be given a time of its own."""
_FAR = 4
"""Steps up that time is inherited over; further up it is another event's."""
_SHORTEST: Mapping[str, int] = {"D": 28, "W": 365}
"""Days of the shortest time that a few of a unit from it still lie in."""
_STEM = 4
"""Letters by which a noun and a verb are told to be of one stem (`sign`, `signing`)."""
_BACK = 3
"""Sentences that a noun reaches back for what it takes up."""
_TAKING_UP = (["the"], ["that"])
"""All that stands below such a noun."""
_NEWS = 7
"""Days in which news happened, and that it may be told to have happened in (`last week`)."""
_WIDEST: Mapping[str, int] = {"D": 1, "W": 7, "M": 31, "Y": 366}
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


def times_of(parse: Parse, predications: Sequence[Predication], times: Sequence[TimeExpression], *,
             eventive: Callable[[Predication], bool] = lambda _: True, happenings: Set[int] = frozenset(),
             clusters: Mapping[int, int] = MappingProxyType({}), written: dt.date | None = None) -> Times:
    """Interval of each predication by its head token; predications whose time cannot be told are left out.

    `eventive` says of a noun whether it is one that happens: `expelled from the programme on Monday` is no time of
    programmes. `happenings` are heads of phrases that name events, whether or not they are predications. `clusters` say of
    the heads of mentions which of them are the same, so that it can be told whether a story goes on; `written` is the day of
    the article.
    """
    lasting = {p.head for p in predications if p.pos == "NOUN" and not eventive(p)} - happenings
    heads = {p.head for p in predications if p.pos != "ADP"} | happenings
    carried = [p for p in predications if p.support is not None and not _apart_from(parse, p.head, p.support)]
    supported = {p.support: p.head for p in carried if p.support is not None}
    own: dict[int, Interval] = {}
    placed: dict[int, int] = {}
    unplaced: set[int] = set()
    dated = {token for token, _, _ in _anchors(parse, times)}
    for token, first, time in _anchors(parse, times):
        if (covered := timex.days(time.value)) is not None:   # `since 2012, when rebels held it`
            own[token] = Interval(*covered, time.text)
        if time.interval is None and time.type == "DATE" and parse.tokens[token].tag in ("RB", "RBR"):
            unplaced.update(governors(parse, token, first, heads, {}, news=False, past=True))   # `and months later left it`
        if time.interval is not None and not (time.interval.end is None and _of_record(parse, token)) and not (
                not _short(time.interval) and time.type == "DATE" and _is_for(parse, first)):
            eligible = heads - lasting if brief(time.interval) else heads
            for governor in _set_for(parse, first, governors(parse, token, first, eligible, supported, news=_is_news(
                    time.interval, written), past=_is_past(time.interval, written))):
                if not _fits(parse, governor, token, first, time.interval, written):
                    unplaced.update({governor} if brief(time.interval) else ())
                    continue
                found = _until_event(parse, token, first, governor, time.interval)
                if governor in placed and not _within(found, own[governor]):
                    continue
                own[governor] = found if governor in placed else own.get(governor, found)
                placed.setdefault(governor, token)
    for predication in carried:   # `signed an accord on Sunday`: the noun's time is its verb's too
        if predication.support is not None and predication.head in own and not _behind(
                parse, predication.support, placed.get(predication.head, 0)):
            own.setdefault(predication.support, own[predication.head])
    ties = _Ties(parse, own, happenings | {p.head for p in predications if p.pos == "NOUN"} - lasting, unplaced)
    counted: list[int] = []
    for earlier, later, count, unit, main in apart(parse, times):
        for known, lacking, way in ((later, earlier, -1), (earlier, later, 1)):
            beside = _right_before(parse, main, lacking) if known == main else None
            interval = ties.time(known) if beside is None else ties.time(beside) or ties.time(known)
            if interval is None and known == main:
                interval = next((t for at in _told_with(parse, main, lacking) if (t := ties.time(at)) is not None), None)
                if interval is not None and parse.tokens[main].lemma.lower() in vocabulary().arising:
                    own.setdefault(main, interval)
            if interval is not None and lacking not in lasting and (moved := away(interval, way, count, unit)) is not None:
                own.setdefault(lacking, moved)
                counted.append(lacking)
    for verb, then in _at_the_time(parse, times, {i: own[i] for i in counted}):
        own.setdefault(verb, then)
    for inner, main in _ever_since(parse):
        interval = ties.time(inner)
        if interval is not None and inner not in dated:
            own.setdefault(main, replace(interval, end=None))
    story = list(continued(parse, times, ties.time, clusters, written))
    return Times(_spread(predications, ties), _of_each(parse, times),
                 replace(ties, own={**own, **{n.verb: n.interval for n in story if n.closely}}),
                 replace(ties, own={**own, **{n.verb: n.interval for n in story}}))


def _right_before(parse: Parse, verb: int, other: int) -> int | None:
    """The verb of a relative clause that ends right before what is counted from it, rather than from the verb above: `announced
    in May that it was in a field which it explored in 2010, a year after A`."""
    opening = parse.subtree(other)[0]
    return next((t.index for t in reversed(parse.tokens[verb + 1 : opening]) if t.dep in ("relcl", "xcomp") and (
        t.dep == "relcl" or parse.tokens[t.head].dep == "relcl") and 1 <= opening - parse.subtree(t.index)[-1] <= 2), None)


def _told_with(parse: Parse, verb: int, other: int) -> Iterable[int]:
    """Verbs that a clause may count from instead of the one above it: that of the relative clause before it (`He fell out with
    Obi, who left in May, weeks before A`), that of the report (`said on Tuesday that it would stay, hours after A`), and what
    the sentence before told, when that is all that this one is about (`The strike came a day after A`)."""
    token = parse.tokens[verb]
    yield from (t.index for t in reversed(parse.tokens[verb + 1 : other]) if t.dep == "relcl" and t.tag == "VBD")
    if token.dep == "ccomp" and parse.tokens[token.head].tag == "VBD":
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
        t.lemma[:_STEM].lower() == s.lemma[:_STEM].lower() for t in parse.tokens[there.first : there.last]) for s in named)


def _spread(predications: Sequence[Predication], ties: _Ties) -> dict[int, Interval]:
    found: dict[int, Interval] = {}
    for predication in predications:
        interval = ties.own.get(predication.head) or ties.time(
            predication.head if predication.support is None else predication.support)
        if interval is not None:
            found[predication.head] = interval
    return found


def apart(parse: Parse, times: Sequence[TimeExpression]) -> Iterable[Apart]:
    """Event words that an expression counts from each other: `hours after A, B`, `B, two years before A`.

    Hours count as the same day.
    """
    starts = {t.start: t.index for t in parse.tokens}
    bounds = vocabulary().bounds
    for time in times:
        at, length = starts.get(time.start), _LENGTH.fullmatch(time.value)
        if at is None or time.interval is not None or length is None:
            continue
        for link in parse.tokens[at : at + 6]:
            side = bounds.get(link.text.lower(), "")
            if link.start > time.end + 1 or side not in ("before", "after") or not (
                    link.dep in ("prep", "mark") or (link.dep == "advmod" and link.tag == "IN")):
                continue
            for inner, main in _linked(parse, link):
                earlier, later = (inner, main) if side == "after" else (main, inner)
                count = 0 if length[1] else None if length[2] == "X" else int(length[2])
                yield Apart(earlier, later, count, "D" if length[1] else length[3], main)


def away(interval: Interval, way: int, count: int | None, unit: str) -> Interval | None:
    """The time that lies `count` units before or after another one (`way` -1 or 1)."""
    return _somewhat(interval, way, unit) if count is None else shifted(interval, way * count, unit)


def _somewhat(interval: Interval, way: int, unit: str) -> Interval | None:
    """Days from a day are told to lie in its month, weeks in its year, unless they may reach out of it."""
    start, end = interval.start, interval.end
    if start is None or end is None:
        return None
    if unit in _SHORTEST and (end - start).days + 1 >= _SHORTEST[unit]:
        return interval
    covered = timex.around((start, end), way, unit)
    return Interval(*covered, interval.text) if covered else None


def shifted(interval: Interval, count: int, unit: str) -> Interval | None:
    """The time that lies `count` units from another one, as coarse as the unit; None where the other is coarser still."""
    start, end = interval.start, interval.end
    if not count and start is not None and end is not None:   # `hours after he landed in September`
        return interval
    if start is None or end is None or (end - start).days >= _WIDEST.get(unit, 0):
        return None
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


def _ever_since(parse: Parse) -> Iterable[tuple[int, int]]:
    """Events from which on something holds, and what holds: `has been in jail since police seized him in June`."""
    for link in parse.tokens:
        if link.dep in ("prep", "mark") and vocabulary().bounds.get(link.text.lower()) == "from":
            for inner, main in _linked(parse, link):
                if any(h.lemma == "have" for h in parse.dependents(main, "aux")):
                    yield inner, main


def _at_the_time(parse: Parse, times: Sequence[TimeExpression], counted: Mapping[int, Interval]
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


def _anchors(parse: Parse, times: Sequence[TimeExpression]) -> Iterable[tuple[int, int, TimeExpression]]:
    """Head token of each expression, the token inside whose governor stands outside, and its first token."""
    starts = {t.start: t.index for t in parse.tokens}
    for time in times:
        first = starts.get(time.start)
        at = len(parse.tokens) if first is None else first
        while first is not None and at < len(parse.tokens) and parse.tokens[at].start < time.end:
            head = parse.tokens[at].head
            if head == at or not time.start <= parse.tokens[head].start < time.end:
                yield at, first, time
                break
            at += 1


def _of_each(parse: Parse, times: Sequence[TimeExpression]) -> dict[int, Interval]:
    """Of several things joined, those with a time right behind them: `bought A in 2004 and B last year`."""
    behind: dict[int, Interval] = {}
    for _, first, time in _anchors(parse, times):
        before = parse.tokens[first - 1] if first else None
        opening = before.index if before is not None and before.dep == "prep" else first
        if time.interval is not None and opening:
            behind[opening - 1] = time.interval
    found: dict[int, Interval] = {}
    for last in parse.labelled("conj") if len(behind) > 1 else ():
        first_one = parse.tokens[last.head]
        if last.index in behind and last.text[:1].isupper() and first_one.pos == "PROPN" and any(
                first_one.index <= at < last.index for at in behind):
            found[last.index] = behind[last.index]
            if first_one.index in behind:
                found.setdefault(first_one.index, behind[first_one.index])
    return found


def _is_news(interval: Interval, written: dt.date | None) -> bool:
    """Whether a time lies so shortly before the article that what it tells of is the news."""
    start, end = interval.start, interval.end
    return start is not None and end is not None and written is not None and (end - start).days < _NEWS and (
        0 <= (written - start).days <= 2 * _NEWS)


def _is_past(interval: Interval, written: dt.date | None) -> bool:
    """Whether a time is a month or less, and gone by: something was asked for in it rather than to be done."""
    return _short(interval) and written is not None and interval.end is not None and interval.end <= written


def _apart_from(parse: Parse, noun: int, verb: int) -> bool:
    """Whether a phrase between commas stands before a verb: `Orban, in power since 2010, met him`."""
    between = parse.tokens[noun:verb] if parse.tokens[verb].dep != "relcl" else ()
    return parse.tokens[noun].dep == "pobj" and any(t.text == "," for t in between)


def _fits(parse: Parse, governor: int, token: int, first: int, interval: Interval, written: dt.date | None) -> bool:
    """Whether the tense of a verb fits a time. Nothing happened after it was written (`announced cuts from next week`), what
    happened once did not last until now (`in power since 2010, he met her`), and what is so now was not on a day gone by, but
    in a chronicle: `On Friday rebels kill two`."""
    verb = parse.tokens[governor]
    if verb.tag == "VBD":
        above = parse.ancestors(token)
        if any(vocabulary().bounds.get(parse.tokens[a].text.lower()) == "from" and parse.tokens[a].pos in ("ADP", "SCONJ")
               for a in above[1 : above.index(governor) if governor in above else 0]):
            return False   # `the freest since independence in 1966`
        return not ahead(interval, written) and (interval.end is not None or interval.start is None)
    sentence = parse.sentences[verb.sentence]
    now = verb.tag in ("VBZ", "VBP") and verb.dep == "ROOT" and not sentence.headline and first > sentence.first + 1
    return not now or written is None or interval.end is None or not brief(interval) or interval.end >= written


def _set_for(parse: Parse, first: int, found: Sequence[int]) -> list[int]:
    """What an expression dates behind `for`: not who set it, but what was set: `scheduled a vote for Tuesday`."""
    if first == 0 or parse.tokens[first - 1].text.lower() not in vocabulary().purpose:
        return list(found)
    return [at for one in found for at in ([d.index for d in parse.dependents(one, "dobj")] or [one])
            if parse.tokens[one].tag == "VBD"] + [one for one in found if parse.tokens[one].tag != "VBD"]


def _is_for(parse: Parse, first: int) -> bool:
    """Whether an expression says what something is of, not when it happens: `reported a loss for the first quarter`; but
    `scheduled for Monday`."""
    link = parse.tokens[first - 1]
    return first > 0 and link.text.lower() in vocabulary().purpose and link.dep == "prep" and (
        parse.tokens[link.head].lemma.lower() not in vocabulary().prospective | vocabulary().occurring)


def _within(one: Interval, other: Interval) -> bool:
    """Whether a time is the more exact of two: `for the third time this month on Friday`."""
    if one.start is None or one.end is None or other.start is None or other.end is None or one == other:
        return False
    return other.start <= one.start and one.end <= other.end


def _behind(parse: Parse, clause: int, token: int) -> bool:
    """Whether a relative clause ends before a token: what `the deal that they signed is to close in May` says is not of it."""
    return parse.tokens[clause].dep == "relcl" and parse.subtree(clause)[-1] < token


def _until_event(parse: Parse, token: int, first: int, governor: int, interval: Interval) -> Interval:
    """What lasted until an event, or was there before it, begins the text does not say when."""
    side = bound_by_event(parse, token, first, governor)
    if not side:
        return interval
    end = interval.end if side == "to" else interval.start and timex.add(interval.start, -1, "D")
    return replace(interval, start=None, end=end)


def _of_record(parse: Parse, token: int) -> bool:
    """`his first visit since 2023`, `its biggest raid since May`: what lies open is the record, not the event."""
    governor = parse.tokens[parse.tokens[token].head].head
    if parse.tokens[governor].lemma == "be" and any(d.lemma == "have" for d in parse.dependents(governor, "aux")):
        return False   # `has been its biggest lender since 2015`
    nouns = {governor, *(d.index for d in parse.dependents(governor, "dobj", "attr"))}
    nouns |= {n.index for p in parse.dependents(governor, "prep") for n in parse.dependents(p.index, "pobj")}
    adjectives = [t for n in nouns for t in (parse.tokens[n], *parse.dependents(n, "amod"))]
    return any(t.tag == "JJS" or t.text.lower() in numerals.ORDINALS for t in adjectives)


def brief(interval: Interval) -> bool:
    """Whether days rather than a term of office: `minister from 2005 to 2015` holds for years, `on Monday` is the verb's."""
    return interval.start is not None and interval.end is not None and (interval.end - interval.start).days < _TERM


def _short(interval: Interval) -> bool:
    """Whether no more than a month: what happened in it had its effect in it too (`last month's raid killed nine`)."""
    return interval.start is not None and interval.end is not None and (interval.end - interval.start).days < _WIDEST["M"]


@dataclass(frozen=True, slots=True)
class _Ties:
    """What shares its time with what: `own` are the times told of tokens, `happenings` the nouns that happen."""

    parse: Parse
    own: Mapping[int, Interval]
    happenings: Set[int]
    unplaced: Set[int] = frozenset()
    """Verbs with a time of their own that cannot be told: `in 2007, and months later left it`."""

    def time(self, at: int | None) -> Interval | None:
        """The time of a token: its own, that of what stands below it, or else of what it shares the time of."""
        for _ in range(_FAR + 1):
            if at is None or (at in self.unplaced and at not in self.own):
                return None
            found = self.own.get(at) or self.below(at)
            if found is not None:
                return found
            at = self.above(at)
        return None

    def below(self, at: int) -> Interval | None:
        """`broke off ties and recalled its envoy on Sunday`; `accused Greece during a visit last week`."""
        token = self.parse.tokens[at]
        for later in self.parse.dependents(at, "conj"):
            if later.index in self.own and later.tag == token.tag and not self.begins_anew(later):
                return self.own[later.index]
        if at in self.happenings:
            clauses = [c.index for c in self.parse.dependents(at, "acl", "relcl") if c.index in self.own and (
                c.tag == "VBN" if c.dep == "acl" else only_happens(c))]   # `war, which began in May`
            return self.own[clauses[0]] if clauses else None
        for subject in self.parse.dependents(at, "nsubj") if token.tag in ("VBD", "VBN") else ():
            event = token.head if subject.tag == "WDT" and token.dep == "relcl" else subject.index
            if event in self.happenings and (found := self.own.get(event)) and _short(found):
                return found   # `Friday's raid killed nine`, `Friday's raid, which killed nine`
        for participle in self._meanwhile(at):
            if (found := self.own.get(participle)) and found.start == found.end:
                return found
        for clause in self.parse.dependents(at, "ccomp") if token.tag == "VBD" else ():
            if clause.index in self.own and self.beside(clause, token):
                return self.own[clause.index]
        for clause in self.parse.dependents(at, "advcl") if token.tag == "VBD" or self.suffered(at) else ():
            inside = clause.tag == "VBG" and clause.index < at
            found = self.own.get(clause.index) or (self.below(clause.index) if inside else None)
            if found is not None and (   # `paid when it failed in 2012`, `speaking in Rome last week, he said`
                    self._while(clause, token) or (clause.index < at and self.contemporary(clause, token))):
                return found
        for prep in self.settings(at) if token.pos in VERBS else ():
            prep = self.within(prep)
            for inner in self.parse.dependents(prep.index, "pobj", "pcomp"):
                found = self.own.get(inner.index) or self.below(inner.index) or self.told_before(inner) if self.contains(
                    prep, inner) else (self.published(inner) if prep.text.lower() in vocabulary().occasion else None)
                if found is not None and (found.start == found.end or not self.turns(prep)):
                    return found
        return None

    def told_before(self, noun: Token) -> Interval | None:
        """When was what a definite noun takes up by its own word: `visited Oslo in May. During the visit, he`."""
        if [d.text.lower() for d in self.parse.dependents(noun.index)] not in _TAKING_UP:
            return None
        here = self.parse.sentences[noun.sentence]
        for before in reversed(self.parse.sentences[max(noun.sentence - _BACK, 0) : noun.sentence]):
            told = [i for i in range(before.first, before.last) if i in self.own and _short(self.own[i])
                    and self.parse.tokens[i].lemma[:_STEM].lower() == noun.lemma[:_STEM].lower()]
            if told and before.paragraph >= here.paragraph - 1:
                return self.own[told[-1]]
        return None

    def published(self, noun: Token) -> Interval | None:
        """When what something was said in came out: `in an interview with a daily published on Sunday`."""
        inside = self.parse.tokens[noun.index + 1 : self.parse.subtree(noun.index)[-1] + 1]
        told = (t for t in inside if t.index in self.own and t.tag in ("VBN", "VBD") and t.dep in ("acl", "conj"))
        return next((self.own[t.index] for t in told if t.lemma.lower() in vocabulary().publishing), None)

    def begins_anew(self, verb: Token) -> bool:
        """Whether a coordinated verb has a subject or a time before it: `ignored him, and on Friday his men left`, but not
        `nine were killed and two wounded on Friday`."""
        gapped = verb.tag == "VBN" and not self.parse.dependents(verb.index, "aux", "auxpass")
        before = self.parse.dependents(verb.index, *SUBJECTS, "prep", "npadvmod")
        return not gapped and any(d.index < verb.index for d in before)

    def settings(self, verb: int) -> list[Token]:
        """Prepositions of a verb, and of its subject between commas: `Bush, on a visit to Oman last week, met him`."""
        return self.parse.dependents(verb, "prep") + [
            p for s in self.parse.dependents(verb, "nsubj") for p in self.parse.dependents(s.index, "prep")
            if p.index < verb and self.parse.tokens[p.index - 1].text == ","]

    def within(self, prep: Token) -> Token:
        """The `of` below a preposition before a mere margin: `on the sidelines of a summit`."""
        inner = next((n for n in self.parse.dependents(prep.index, "pobj") if n.lemma.lower() in vocabulary().margin), None)
        below = self.parse.dependents(inner.index, "prep") if inner is not None else []
        return below[0] if below else prep

    def above(self, at: int) -> int | None:
        """The token whose time a token shares, if any."""
        token = self.parse.tokens[at]
        head = self.parse.tokens[token.head]
        if head.index == at:
            return None
        if token.dep == "relcl":
            if any(d.tag == "WRB" for d in self.parse.dependents(at, "advmod")):
                around = self.parse.ancestors(head.index)   # `his arrival in the city, where he was received`
                above = head.index if head.index in self.own else next((a for a in around if (
                    a in self.own and a in self.happenings) or self.parse.tokens[a].pos in VERBS), head.index)
                if above != head.index and any(d.tag in ("VBZ", "VBP") for d in self.parse.dependents(at, "aux")):
                    return None   # `struck Aden in May, where it has trained fighters`
                return above if _alike(token, self.parse.tokens[above]) or token.tag not in ("VBZ", "VBP") else None
            first = self.parse.subtree(at)[0]
            if token.tag == "VBD" and any(d.text.lower() in vocabulary().sequel for d in self.parse.dependents(at, "advmod")):
                return verb_above(self.parse, head.index)   # `apologised to Obi, who then signed`
            if self.inside(token):   # `last week's vote, in which Lungu defeated him`
                return head.index if head.index in self.happenings else None
            if _measures(head, "UD"):   # `on Friday, the day that it fell`, `until Friday, the day that it fell`
                opening = self.parse.subtree(head.index)[0]
                before = range(opening - 2, opening - 5, -1) if self.parse.tokens[opening - 1].text == "," else ()
                day = next((i for i in before if i in self.own), head.index)
                return day if day in self.own else verb_above(self.parse, head.index)
            return head.index if head.index in self.happenings and self.parse.tokens[first - 1].text != "," else None
        if token.dep == "appos" and at in self.happenings:   # `Abe and Park, who met in May, their first summit`
            named = (head, *self.parse.dependents(head.index, "conj"))
            clauses = [c.index for n in named for c in self.parse.dependents(n.index, "relcl") if c.index < at]
            return clauses[-1] if clauses else head.index if head.index in self.happenings else None
        if token.dep in ("dobj", "nsubjpass") and at in self.happenings and head.lemma.lower() in vocabulary().causing:
            return head.index   # `in May, when China brokered a deal`
        if token.dep in ("nsubj", "nsubjpass") and at in self.happenings and (head.lemma == "be" or only_happens(head)):
            return head.index   # `its troops have been there since 1999`, `on Sunday, when its withdrawal takes effect`
        if token.dep == "pobj":
            verb = self.parse.tokens[head.head]
            if verb.dep == "pobj" and self.contains(head, token):
                verb = self.parse.tokens[self.parse.tokens[verb.head].head]
                return verb.index if verb.pos in VERBS else None
            return verb.index if verb.pos in VERBS and self.contains(head, token) else None
        if token.dep == "pcomp":   # `stood alone on Friday in refusing it`, `angered them by refusing it`
            meanwhile = self.turns(head) or head.text.lower() in vocabulary().means
            return head.head if meanwhile and token.tag == "VBG" else None
        if token.dep == "xcomp":   # `agreed on Friday to buy`, but not what one urged another to do
            urged = token.tag == "VB" and self.parse.dependents(head.index, "dobj", "dative")
            return None if urged and head.lemma not in vocabulary().implying else head.index
        if token.dep == "ccomp" and token.tag == "VB" and head.lemma in vocabulary().implying:   # `helped rebels topple him`
            return head.index
        if token.dep == "parataxis" and self.beside(head, token):
            return head.index
        shares = token.dep in _SHARING or (token.dep == "conj" and _alike(token, head) and not self.parted(token, head)) or (
            token.dep == "advcl" and self.contemporary(token, head))
        return head.index if shares else None

    def inside(self, verb: Token) -> bool:
        """Whether a relative clause tells what happened in what it describes: `the war in which they toppled him`."""
        return any(w.tag == "WDT" for p in self.parse.dependents(verb.index, "prep") if p.text.lower() in vocabulary().setting
                   for w in self.parse.dependents(p.index, "pobj"))

    def contains(self, prep: Token, noun: Token) -> bool:
        """Whether a phrase names the occasion of its clause: `at the summit`, `on a visit`, `after meeting him`."""
        words, form = vocabulary(), prep.text.lower()
        if form == "of":   # `after four days of talks`, `at the end of a summit`
            outer = self.parse.tokens[prep.head]
            if outer.lemma.lower() in words.margin:
                return outer.dep == "pobj" and noun.index in self.happenings
            measured = outer.dep == "pobj" and noun.index in self.happenings and _measures(outer, _MEASURES)
            return measured and words.bounds.get(self.parse.tokens[outer.head].text.lower(), "after") == "after"
        after = words.bounds.get(form) == "after"
        if noun.dep == "pcomp":
            return after and noun.tag == "VBG"
        return noun.index in self.happenings and (
            form in words.containing
            or ((after or form in words.purpose) and noun.lemma.lower() in words.errands)
            or (form in words.company and noun.lemma.lower() in words.help)   # `elected in May with the backing of Oman`
            or (form in words.occasion and any(   # `in the 1967 war`, `in Monday's raid`
                d.index in self.own for d in self.parse.dependents(noun.index, *MODIFYING)))
            or (form in words.occasion and all(   # `on a visit`, `in air strikes`, but not `on the visit`
                d.tag == "DT" and d.text[:1].lower() == "a" for d in self.parse.dependents(noun.index, "det", "poss"))))

    def beside(self, one: Token, other: Token) -> bool:
        """Whether a semicolon stands between two past clauses, the dated one first: `On Sunday it fell; Kenya sent help`."""
        marks = (t.text for t in self.parse.tokens[one.index : other.index])
        return one.index < other.index and one.tag == other.tag == "VBD" and ";" in marks

    def parted(self, token: Token, head: Token) -> bool:
        """Whether a coordinated verb has an auxiliary of another tense (`voted on Friday and has criticised it`), or a noun an
        owner of its own (`its 2014 raid and its support for rebels`)."""
        if token.pos == "NOUN" and self.parse.dependents(token.index, "poss"):
            return True
        known = self.own.get(head.index)
        if known is not None and known.end is None and any(   # `had ruled since 2005 and called a vote`
                vocabulary().bounds.get(t.text.lower()) == "from" for t in self.parse.tokens[head.index : token.index]):
            return True
        return head.tag == "VBD" and any(TENSES.get(d.tag) != "past" for d in self.parse.dependents(token.index, "aux"))

    def turns(self, link: Token) -> bool:
        """Whether a word says that one event follows the other: `after meeting her, he said`."""
        return vocabulary().bounds.get(link.text.lower()) in ("before", "after")

    def contemporary(self, token: Token, head: Token) -> bool:
        """Whether an adverbial clause tells of the same time: a bare participle, a purpose, `when` and `as` in the past."""
        below = self.parse.dependents(token.index, "mark", "advmod", "aux", *SUBJECTS)
        subject = any(d.dep in SUBJECTS for d in below)
        if any(d.tag == "TO" for d in below):
            return not subject
        links = self.links(token)
        if links and subject:
            return self._while(token, head) or self.after_it(token, head)
        return token.tag == "VBG" and not subject and not any(d.dep == "aux" for d in below) and all(map(self.turns, links))


    def _while(self, token: Token, head: Token) -> bool:
        """Whether a clause with a subject is joined by `when` or `as`, both in the past."""
        links = self.links(token)
        past = token.tag == "VBD" or self.suffered(token.index)
        return bool(links) and links[0].text.lower() in vocabulary().simultaneous and past and _alike(token, head)

    def _meanwhile(self, verb: int) -> list[int]:
        """The participles between commas of what the subject was just doing: `Obi, visiting Iran on Monday, met him`."""
        past = self.parse.tokens[verb].tag == "VBD"
        return [c.index for s in self.parse.dependents(verb, "nsubj") for c in self.parse.dependents(s.index, "acl")
                if past and c.tag == "VBG" and self.parse.tokens[c.index - 1].text == ","]

    def suffered(self, at: int) -> bool:
        """Whether a verb is a passive of the past: `were killed`."""
        return any(d.tag == "VBD" for d in self.parse.dependents(at, "auxpass"))

    def after_it(self, token: Token, head: Token) -> bool:
        """Whether a clause tells what its subject did right before what the same did: `spoke on Friday after he met Ruiz`."""
        subjects = self.parse.dependents(token.index, "nsubj")
        above = self.parse.dependents(head.index, "nsubj")
        follows = vocabulary().bounds.get(self.links(token)[0].text.lower()) == "after"
        return bool(subjects and above) and subjects[0].tag == "PRP" and token.tag == head.tag == "VBD" and (
            follows and not self.parse.dependents(token.index, "npadvmod"))

    def links(self, token: Token) -> list[Token]:
        """The words that join an adverbial clause to the one above it."""
        return [d for d in self.parse.dependents(token.index, "mark", "advmod")
                if (d.dep == "mark" or d.tag == "WRB") and d.index < token.index]


@dataclass(frozen=True, slots=True)
class Times:
    """When what happens: `told` by the sentence itself, by head token."""

    told: Mapping[int, Interval]
    each: Mapping[int, Interval]
    """Times of the things that one verb is told of, each at its own, by their heads: `bought A in 2004 and B in 2009`."""
    story: _Ties
    news: _Ties

    def narrated(self, at: int, *, reaction: bool) -> Interval | None:
        """What only the story around it tells of an event word; a `reaction` is one to the news."""
        return (self.news if reaction else self.story).time(at)


def _measures(token: Token, letters: str) -> bool:
    """Whether a word is one by which time is measured, of a kind with one of the letters (timewords.LETTERS)."""
    found = vocabulary().single.get(token.text.lower())
    return found is not None and found[0] in letters


def _alike(one: Token, other: Token) -> bool:
    """Whether two coordinated words are of one tense: `resigned in May and now heads` are not."""
    return TENSES.get(one.tag, one.tag) == TENSES.get(other.tag, other.tag) or one.pos not in VERBS
