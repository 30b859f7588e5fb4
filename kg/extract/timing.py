"""When: which time expression of the sentence an event holds in.

An expression belongs to the nearest event that governs it. From there it spreads to what happens in the same breath: the
infinitive and the participle, the coordinated verb, the `when` clause, the clause around `at a ceremony on Monday` and the
ceremony's host (ties.py); `a day after` counts to the other event (counting.py). What is reported, possessed or merely
mentioned gets no time.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kg.extract.counting import STEM, WIDEST, apart, at_the_time, away, ever_since, lasted, right_before, told_with, under_way
from kg.extract.governing import MODIFYING, TENSES, VERBS, bound_by_event, governors, verb_above
from kg.extract.narration import ahead, continued, hot_news, lead_of
from kg.extract.ties import Ties, short
from kg.language import numerals
from kg.language.coordination import conjuncts
from kg.language.phrases import ranked_to
from kg.language.time import chronicle, timex
from kg.language.time.tense import was_to
from kg.language.time.words import LETTERS, vocabulary
from kg.language.wordlists import word_list
from kg.model import Interval, Parse, Predication, TimeExpression, Token

_TERM = 300
"""Days that a role must last to be given a time of its own."""
_WIDE = 24
"""Tokens that no expression has."""
_ERA = 50 * 365
"""Days longer than which a time is rather a part of history."""
_NEWS = 7
"""Days in which news happened, and that it may be told to have happened in (`last week`)."""


def times_of(parse: Parse, predications: Sequence[Predication], times: Sequence[TimeExpression], *,
             eventive: Callable[[Predication], bool] = lambda _: True, happenings: Set[int] = frozenset(),
             clusters: Mapping[int, int] = MappingProxyType({}), written: dt.date | None = None,
             idle: Set[int] = frozenset()) -> Times:
    """Interval of each predication by its head token; predications whose time cannot be told are left out.

    `eventive` says of a noun whether it is one that happens: `expelled from the programme on Monday` is no time of
    programmes. `happenings` are heads of phrases that name events, whether or not they are predications. `clusters` say of
    the heads of mentions which of them are the same, so that it can be told whether a story goes on; `written` is the day of
    the article; `idle` are nouns that can neither happen nor last for a time: soldiers, an embassy.
    """
    lasting = {p.head for p in predications if p.pos == "NOUN" and not eventive(p)} - happenings
    heads = ({p.head for p in predications if p.pos != "ADP"} | happenings) - idle
    carried = [p for p in predications if p.support is not None and p.echoes is None and not _apart_from(
        parse, p.head, p.support)]
    supported = {p.support: p.head for p in carried if p.support is not None}
    placing, chronicled = _placed(parse, times, heads, lasting, supported, written)
    own = placing.own
    if (hot := hot_news(parse, times, written)) is not None and hot[0] not in placing.unplaced:
        own.setdefault(*hot)
    for there, day in _in_asides(parse, predications, times):
        own.setdefault(there, day)
    for event, until_now in under_way(parse, times, heads - lasting, written):
        own.setdefault(event, until_now)
    for predication in carried:   # `signed an accord on Sunday`: the noun's time is its verb's too
        if predication.support is not None and predication.head in own and not _behind(
                parse, predication.support, placing.by.get(predication.head, 0)):
            own.setdefault(predication.support, own[predication.head])
    ties = Ties(parse, own, happenings | {p.head for p in predications if p.pos == "NOUN"} - lasting, placing.unplaced,
                placing.counted_on)
    counted = _counted(ties, own, times, lasting, written)
    placing.unplaced.update(one.main for one in apart(parse, times) if one.main not in own and (
        parse.tokens[one.main].dep == "conj"))   # `applied in May and joined two days after A`: not in May
    for verb, noun in _lent(parse, placing.by, heads):
        without = {i: time for i, time in own.items() if i != verb}
        occasion = replace(ties, own=without).occasion(verb, before=True)
        if occasion is not None and _apart(occasion, own[verb]):
            own[noun], own[verb] = own[verb], occasion
    for verb, then in at_the_time(parse, times, {i: own[i] for i in counted}):
        own.setdefault(verb, then)
    for inner, main in ever_since(parse):
        interval = ties.time(inner)
        if interval is not None and inner not in placing.dated:
            own.setdefault(main, replace(interval, end=None))
    story = list(continued(parse, times, ties.time, clusters, written, chronicled=chronicled, lasting=lasting))
    for echo in (p for p in predications if p.echoes is not None):   # `Kenya left on Monday. Chad followed`
        verb, first = echo.head if echo.support is None else echo.support, ties.time(echo.echoes)
        after = away(first, 1, None, "D") if first is not None and ties.time(verb) is None else None
        if after is not None:
            own[verb] = after
    own.update((n.verb, n.interval) for n in story if n.told)
    days = {n.verb: n.interval for n in story if n.interval.start == n.interval.end and (
        parse.tokens[n.verb].lemma not in vocabulary().arising)}
    _counted(replace(ties, own={**own, **days}), own, times, lasting, written)
    return Times(_spread(predications, ties), {**_of_each(parse, times), **_in_turn(parse, times)},
                 dict(lasted(parse, times, written)),
                 replace(ties, own={**own, **{n.verb: n.interval for n in story if n.closely}}),
                 replace(ties, own={**own, **{n.verb: n.interval for n in story if not n.mainly}}),
                 {n.verb: n.interval for n in story if n.mainly})


@dataclass(slots=True)
class _Placing:
    """What time expressions say of the event words that govern them."""

    dated: frozenset[int]
    """Heads of the expressions."""
    own: dict[int, Interval] = field(default_factory=dict)
    by: dict[int, int] = field(default_factory=dict)
    """Event word -> head of the expression that dates it."""
    unplaced: set[int] = field(default_factory=set)
    """Event words of another time, which cannot be told."""
    counted_on: set[int] = field(default_factory=set)
    """Event words that come after what was told before them: `a year later`."""


def _placed(parse: Parse, times: Sequence[TimeExpression], heads: Set[int], lasting: Set[int], supported: Mapping[int, int],
            written: dt.date | None) -> tuple[_Placing, set[int]]:
    """Each expression at the event word that governs it; and the paragraphs that are entries of a chronology."""
    found = _Placing(frozenset(token for token, _, _ in _anchors(parse, times)))
    entries = {time.start: verb for time, verb in chronicle.heads(parse, times)}
    chronicled = {parse.sentences[parse.tokens[verb].sentence].paragraph for verb in entries.values() if verb >= 0}
    ofs = {i for i in lasting if _of_deed(parse, i, heads - lasting)}
    for token, first, time in _anchors(parse, times):
        if time.start in entries:
            if time.interval is not None and entries[time.start] >= 0:
                found.own[entries[time.start]] = time.interval
            continue
        if (covered := timex.days(time.value)) is not None:
            _place_clause(parse, token, time, Interval(*covered, time.text), found, written)
        if _is_length(parse, token, time):
            found.counted_on.update(governors(parse, token, first, heads, {}, news=False, past=False))
        if time.interval is None and time.type == "DATE" and parse.tokens[token].tag in ("RB", "RBR"):
            found.unplaced.update(governors(parse, token, first, heads, {}, news=False, past=True))   # `and months later left`
        if time.interval is None or (time.interval.end is None and _of_record(parse, token)) or (
                not short(time.interval) and time.type == "DATE" and _is_for(parse, first)):
            continue
        eligible = heads - lasting if brief(time.interval) else heads - ofs
        dated = _set_for(parse, first, governors(parse, token, first, eligible, supported, news=_is_news(
            time.interval, written), past=_is_past(time.interval, written)))
        if parse.tokens[token].dep in MODIFYING and _is_era(time.interval) and not any(
                parse.tokens[g].pos == "NOUN" and g not in lasting for g in dated):
            continue   # `the 11th century temple`, but `a 19th-century war`
        for governor in dated:
            if parse.sentences[parse.tokens[governor].sentence].paragraph not in chronicled and not _fits(
                    parse, governor, token, first, time.interval, written):
                if (done := _described(parse, governor, first)) is not None:
                    found.own.setdefault(done, time.interval)
                found.unplaced.update({governor} if brief(time.interval) else ())
                continue
            interval = _until_event(parse, token, first, governor, time.interval)
            if governor in found.by and not _within(interval, found.own[governor]):
                continue
            if governor in found.by or governor in entries.values() or governor not in found.own:
                found.own[governor] = interval
            found.by.setdefault(governor, token)
            if _is_later(time):
                found.counted_on.add(governor)
    return found, chronicled


def _place_clause(parse: Parse, token: int, time: TimeExpression, covered: Interval, found: _Placing, written: dt.date | None
                  ) -> None:
    """An expression, and what `when` tells right behind it: `since 2012, when rebels held it`, `from 2007 to 2012, when`."""
    found.own[token] = covered
    clause = _when(parse, token, time, coming=not_yet(covered, written))
    if clause is not None and clause not in found.dated:
        whole = time.interval is not None and time.interval.start is not None and time.interval.end is not None
        closed = vocabulary().bounds.get(parse.tokens[max(token - 1, 0)].text.lower()) == "to"
        found.own[clause] = time.interval if whole and not closed and time.interval is not None else covered
        found.by[clause] = token


def _counted(ties: Ties, own: dict[int, Interval], times: Sequence[TimeExpression], lasting: Set[int],
             written: dt.date | None) -> list[int]:
    """Put the times of event words that are counted from others (`Two days after A, B`) among their `own`. Returns these."""
    parse = ties.parse
    counted: list[int] = []
    for earlier, later, count, unit, main in apart(parse, times):
        for known, lacking, way in ((later, earlier, -1), (earlier, later, 1)):
            if known in counted:   # from what it is counted from, that is, which has a time already
                continue
            beside = right_before(parse, main, lacking) if known == main else None
            interval = ties.time(known) if beside is None else ties.time(beside) or ties.time(known)
            if interval is None and known != main:
                interval = ties.told_before(parse.tokens[known]) or _of_the_news(parse, parse.tokens[known], times, written)
            elif interval is None:
                told = (*(ties.time(at) for at in told_with(parse, main, lacking)),
                        *(ties.told_before(s) for s in parse.dependents(main, "nsubj")))
                interval = next((t for t in told if t is not None), None)
                if interval is not None and interval.start != interval.end and unit in WIDEST and unit not in ("M", "Y"):
                    continue   # `It shut the office in May. The verdict came 19 days after A`
                if interval is not None and parse.tokens[main].lemma.lower() in vocabulary().arising:
                    own.setdefault(main, interval)
            if interval is None and known == main and written is not None and main not in ties.unplaced and _is_now(
                    parse, main, unit):
                interval = Interval(written, written, "")
            if interval is not None and lacking not in lasting and (moved := away(interval, way, count, unit)) is not None:
                own.setdefault(lacking, moved)
                counted.append(lacking)
    return counted


def _of_the_news(parse: Parse, noun: Token, times: Sequence[TimeExpression], written: dt.date | None) -> Interval | None:
    """The day of the news, which is what a definite noun for a deed takes up that the text has named by no other word of its
    stem: `On Monday Ruiz told lawmakers that she would go. An hour after the speech`."""
    stem = noun.lemma[:STEM].lower()
    named = any(t.lemma[:STEM].lower() == stem for t in parse.tokens[: noun.index])
    definite = [d.text.lower() for d in parse.dependents(noun.index, "det", "poss", "amod")] == ["the"]
    if named or not definite or noun.lemma.lower() not in word_list("making the news"):
        return None
    days = (t.interval for t in sorted(times, key=lambda t: t.start) if t.interval is not None and t.start < noun.start)
    return next((day for day in days if day.start == day.end and _is_news(day, written)), None)


def _is_now(parse: Parse, verb: int, unit: str) -> bool:
    """Whether a verb tells what is so as the article is written (`Two days after it fell, men are still digging`), as exactly
    as a unit counts: of the perfect of news not to the day, and of its past only years (`Ten years after it fell, they met`).
    """
    token, helpers = parse.tokens[verb], parse.dependents(verb, "aux", "auxpass")
    if any(h.tag == "MD" or (h.tag == "VBD" and h.lemma == "have") for h in helpers) or token.dep not in ("ROOT", "conj"):
        return False
    if any(h.lemma == "have" for h in helpers):
        return unit != "D"
    if any(TENSES.get(t.tag) == "present" for t in (token, *helpers)):
        return True
    return unit == "Y" and token.sentence in lead_of(parse) and token.dep == "ROOT" and token.tag in ("VBD", "VBN")


def _lent(parse: Parse, placed: Mapping[int, int], events: Set[int]) -> list[tuple[int, int]]:
    """Verbs and their objects that happened, with an expression right behind that may be of either: `In a speech on Monday he
    condemned the raid on Oman in May`."""
    found = []
    for verb, token in placed.items():
        opening = parse.tokens[token].head if parse.tokens[parse.tokens[token].head].dep == "prep" else token
        found += [(verb, n.index) for n in parse.dependents(verb, "dobj") if n.index in events and n.index < token and (
            opening in parse.subtree(n.index) or parse.subtree(n.index)[-1] == opening - 1)]
    return found


def _spread(predications: Sequence[Predication], ties: Ties) -> dict[int, Interval]:
    found: dict[int, Interval] = {}
    for predication in predications:
        token = ties.parse.tokens[predication.head]
        alone = predication.support is None or (   # `minister in 2004 and president`
            token.dep == "conj" and ties.parted(token, ties.parse.tokens[token.head]))
        interval = ties.own.get(predication.head) or ties.time(predication.head if alone else predication.support)
        if interval is not None and not ranked_to(ties.parse, predication.head):
            found[predication.head] = interval
    return found


def _anchors(parse: Parse, times: Sequence[TimeExpression]) -> Iterable[tuple[int, int, TimeExpression]]:
    """Head token of each expression, the token inside whose governor stands outside, and its first token. An article may be of
    what the expression describes: `the 11th century temple`."""
    starts = {t.start: t.index for t in parse.tokens}
    for time in times:
        first = starts.get(time.start)
        inside = [] if first is None else [t for t in parse.tokens[first : first + _WIDE] if t.start < time.end]
        hung = [t for t in inside if t.head == t.index or not time.start <= parse.tokens[t.head].start < time.end]
        if first is not None and hung:
            yield next((t.index for t in hung if t.dep != "det"), hung[0].index), first, time


def _of_each(parse: Parse, times: Sequence[TimeExpression]) -> dict[int, Interval]:
    """Of several things joined, those with a time right behind them: `bought A in 2004 and B last year`; of what has no name
    only behind one preposition, `joined the bloc in 1999 and the alliance in 2004`."""
    behind: dict[int, tuple[Interval, str]] = {}
    inside: dict[int, int] = {}
    for _, first, time in _anchors(parse, times):
        before = parse.tokens[first - 1] if first else None
        opening = before.index if before is not None and before.dep == "prep" else first
        if time.interval is not None and opening:
            marker = parse.tokens[opening].text if opening < first else ""
            behind.update((at, (time.interval, marker)) for at in _closing(parse, opening - 1))
            inside.update((at, opening - 1) for at in _closing(parse, opening - 1))
    found: dict[int, Interval] = {}
    for last in parse.labelled("conj") if len(behind) > 1 else ():
        first_one = parse.tokens[last.head]
        if last.index not in behind or first_one.pos not in ("NOUN", "PROPN"):
            continue
        named = last.text[:1].isupper() and first_one.pos == "PROPN" and any(
            first_one.index <= at < last.index for at in behind)
        alike = behind[last.index][1] and behind.get(first_one.index, (None, ""))[1] == behind[last.index][1]
        if named or alike:
            found[last.index] = found[inside[last.index]] = behind[last.index][0]
            if first_one.index in behind:
                found.setdefault(first_one.index, behind[first_one.index][0])
    return found


def _in_turn(parse: Parse, times: Sequence[TimeExpression]) -> dict[int, Interval]:
    """Of several things as many times in the same order: `Ruiz and Paz visited Peru in 1995 and 2004 respectively`."""
    found: dict[int, Interval] = {}
    for word in parse.labelled("advmod"):
        if word.text.lower() not in word_list("distributing"):
            continue
        told = [time.interval for _, first, time in _anchors(parse, times)
                if parse.tokens[first].sentence == word.sentence and first < word.index]
        verb = parse.tokens[word.head] if parse.tokens[word.head].pos == "VERB" else parse.tokens[verb_above(
            parse, word.index) or word.head]
        things = (conjuncts(parse, d.index) for d in parse.dependents(verb.index, "dobj", "nsubj", "nsubjpass"))
        each = next((some for some in things if len(some) == len(told) > 1), [])
        found.update((at, time) for at, time in zip(each, told, strict=False) if time is not None)
    return found


def _in_asides(parse: Parse, predications: Sequence[Predication], times: Sequence[TimeExpression]
               ) -> Iterable[tuple[int, Interval]]:
    """Where somebody was on a day, between commas: `Ruiz, in Lima on Monday for talks, said`."""
    behind = {first - (parse.tokens[first - 1].pos == "ADP"): time.interval for _, first, time in _anchors(parse, times)
              if time.interval is not None and first}
    for one in predications:
        places = [a.head for a in one.arguments if a.function == "patient"] if one.pos == "ADP" else []
        if places and parse.tokens[one.head - 1].text == "," and (day := behind.get(places[0] + 1)) is not None:
            yield one.head, day


def _closing(parse: Parse, at: int) -> Iterable[int]:
    """The nouns whose phrase a token closes: of `the state of Bahia` the last word and the first noun."""
    yield at
    while parse.tokens[at].dep == "pobj" and parse.tokens[parse.tokens[at].head].dep == "prep":
        at = parse.tokens[parse.tokens[at].head].head
        yield at


def _described(parse: Parse, governor: int, first: int) -> int | None:
    """The participle that describes a noun right before an expression, where its verb is of another time: `violates the
    accord signed by Chile in 1995`."""
    opening = first - 1 if parse.tokens[first - 1].dep == "prep" else first
    return next((t.index for t in parse.tokens[governor + 1 : opening] if t.dep == "acl" and t.tag == "VBN"
                 and parse.subtree(t.index)[-1] == opening - 1), None)


def _is_news(interval: Interval, written: dt.date | None) -> bool:
    """Whether a time lies so shortly before the article that what it tells of is the news."""
    start, end = interval.start, interval.end
    return start is not None and end is not None and written is not None and (end - start).days < _NEWS and (
        0 <= (written - start).days <= 2 * _NEWS)


def _is_past(interval: Interval, written: dt.date | None) -> bool:
    """Whether a time is a month or less, and gone by: something was asked for in it rather than to be done."""
    return short(interval) and written is not None and interval.end is not None and interval.end <= written


def _is_length(parse: Parse, token: int, time: TimeExpression) -> bool:
    """Whether an expression tells in how many days or years something was done, not when: `lost two wars in six years`."""
    link = parse.tokens[parse.tokens[token].head].text.lower()
    return time.type == "DURATION" and time.interval is None and "T" not in time.value and (
        link in vocabulary().during - vocabulary().purpose)


def _of_deed(parse: Parse, noun: int, deeds: Set[int]) -> bool:
    """Whether an office is what a deed is done to: `the expulsion of the ambassador in 2018`."""
    link = parse.tokens[parse.tokens[noun].head]
    return parse.tokens[noun].dep == "pobj" and link.text == "of" and link.head in deeds


def _is_later(time: TimeExpression) -> bool:
    """Whether an expression counts on from what was told before it: `two years later`, `the next year`."""
    letters = [vocabulary().single.get(word.lower(), (" ", ""))[0] for word in time.text.split()]
    return letters[-1] == LETTERS["later"] or letters[:2] in (["t", LETTERS["next"]], ["t", LETTERS["following"]])


def _when(parse: Parse, token: int, time: TimeExpression, *, coming: bool) -> int | None:
    """The verb of what `when` tells right behind an expression, whatever that was hung on: `tried to leave in May, when it`; of
    one that is still to come in the present, too: `next year, when it is to leave`."""
    after = next((t for t in parse.tokens[token + 1 : token + 6] if t.start >= time.end and t.text != ","), None)
    if after is None or after.tag != "WRB" or after.dep != "advmod" or after.text.lower() not in vocabulary().simultaneous:
        return None
    verb = parse.tokens[after.head]
    suffered = any(d.tag == "VBD" for d in parse.dependents(verb.index, "auxpass"))
    tensed = verb.tag == "VBD" or suffered or (coming and verb.tag in ("VBZ", "VBP", "VB"))
    return verb.index if verb.pos in VERBS and verb.index > after.index and tensed else None


def _apart_from(parse: Parse, noun: int, verb: int) -> bool:
    """Whether a phrase between commas stands before a verb: `Orban, in power since 2010, met him`."""
    between = parse.tokens[noun:verb] if parse.tokens[verb].dep != "relcl" else ()
    return parse.tokens[noun].dep == "pobj" and any(t.text == "," for t in between)


def _fits(parse: Parse, governor: int, token: int, first: int, interval: Interval, written: dt.date | None) -> bool:
    """Whether the tense of a verb fits a time. Nothing happened after it was written (`announced cuts from next week`), what
    happened once did not last until now (`in power since 2010, he met her`), and what is so now was not on a day gone by, but
    in a chronicle (`On Friday rebels kill two`) and below a picture, with its year: `Ruiz meets Paz, Lima, Aug. 16, 2020`."""
    verb = parse.tokens[governor]
    if verb.tag == "VBD":
        above = parse.ancestors(token)
        if any(vocabulary().bounds.get(parse.tokens[a].text.lower()) == "from" and parse.tokens[a].pos in ("ADP", "SCONJ")
               for a in above[1 : above.index(governor) if governor in above else 0]):
            return False   # `the freest since independence in 1966`
        return (was_to(parse, verb) or not ahead(interval, written)) and (interval.end is not None or interval.start is None)
    sentence = parse.sentences[verb.sentence]
    pictured = any(len(word) == len("2020") and word.isdigit() for word in interval.text.replace(",", " ").split())
    now = verb.tag in ("VBZ", "VBP") and verb.dep == "ROOT" and not sentence.headline and first > sentence.first + 1 and (
        not pictured)
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


def _apart(one: Interval, other: Interval) -> bool:
    """Whether no day is of both times."""
    return bool((one.end and other.start and one.end < other.start) or (other.end and one.start and other.end < one.start))


def _behind(parse: Parse, clause: int, token: int) -> bool:
    """Whether a relative clause ends before a token: what `the deal that they signed is to close in May` says is not of it."""
    return parse.tokens[clause].dep == "relcl" and parse.subtree(clause)[-1] < token


def _until_event(parse: Parse, token: int, first: int, governor: int, interval: Interval) -> Interval:
    """What lasted until an event, or was there before it, begins the text does not say when; what has been so since one goes
    on."""
    side = bound_by_event(parse, token, first, governor)
    if not side:
        return interval
    if side == "from":
        return replace(interval, end=None)
    end = interval.end if side == "to" else interval.start and timex.add(interval.start, -1, "D")
    return replace(interval, start=None, end=end)


def _of_record(parse: Parse, token: int) -> bool:
    """`his first visit since 2023`, `its biggest raid since May`: what lies open is the record, not the event."""
    governor = parse.tokens[parse.tokens[token].head].head
    if parse.tokens[governor].lemma == "be" and any(d.lemma == "have" for d in parse.dependents(governor, "aux")):
        return False   # `has been its biggest lender since 2015`
    nouns = {governor, *(d.index for d in parse.dependents(governor, "dobj", "attr"))}
    nouns |= {n.index for n in parse.governed(governor)}
    verb = governor if parse.tokens[governor].pos in VERBS else verb_above(parse, governor)
    if verb is not None and parse.tokens[verb].tag == "VB":   # `became the third to leave since May`
        above = parse.tokens[verb].head
        nouns |= {above, *(d.index for d in parse.dependents(above, "attr") if parse.tokens[verb].dep in ("xcomp", "advcl"))}
    adjectives = [t for n in nouns for t in parse.dependents(n, "amod")]
    adjectives += [parse.tokens[n] for n in nouns if not _is_share(parse, n)]
    return any(t.tag == "JJS" or t.text.lower() in numerals.ORDINALS for t in adjectives)


def _is_share(parse: Parse, noun: int) -> bool:
    """Whether an ordinal says how much of something: `has held a third of Cyprus since 1974`, `the northern third`."""
    return any(d.dep == "amod" or d.text.lower() == "a" for d in parse.dependents(noun, "amod", "det"))


def brief(interval: Interval) -> bool:
    """Whether days rather than a term of office: `minister from 2005 to 2015` holds for years, `on Monday` is the verb's."""
    return interval.start is not None and interval.end is not None and (interval.end - interval.start).days < _TERM


def _is_era(interval: Interval) -> bool:
    """Whether a time is longer than anything that news tells of: a century."""
    return interval.start is not None and interval.end is not None and (interval.end - interval.start).days > _ERA


def not_yet(time: Interval, written: dt.date | None) -> bool:
    """Whether a time begins after the day of the article: then nothing has happened yet."""
    return time.start is not None and written is not None and time.start > written


def from_now(time: Interval, written: dt.date | None) -> Interval:
    """What is only to be, by a day, is to be from the day of the article on: `is to leave by May`."""
    open_until = time.start is None and time.end is not None and written is not None and time.end > written
    return replace(time, start=written) if open_until else time


@dataclass(frozen=True, slots=True)
class Times:
    """When what happens: `told` by the sentence itself, by head token."""

    told: Mapping[int, Interval]
    each: Mapping[int, Interval]
    """Times of the things that one verb is told of, each at its own, by their heads: `bought A in 2004 and B in 2009`."""
    lasted: Mapping[int, Interval]
    """Since when it has been so, by verbs that tell for how long, for what can last: `has led it for ten years`."""
    story: Ties
    news: Ties

    mainly: Mapping[int, Interval]
    """Times of the news, by verbs of main clauses that tell of nobody in the story, for what is `breaking`."""

    def narrated(self, at: int, *, reaction: bool, breaking: bool = False) -> Interval | None:
        """What only the story around it tells of an event word; a `reaction` is one to the news, and what is `breaking` makes
        it."""
        return (self.news if reaction else self.story).time(at) or (self.mainly.get(at) if breaking else None)


