"""Statements that speak of one event are joined to one event node and share what the article says of its time.

Within an article, two words tell of one event when their statements are of one PLOVER class, of one standing (modality,
polarity), have the same participants, and neither their times nor their properties exclude each other. This is
event coreference by arguments (Cybulska and Vossen 2015): no likeness of words is needed, and none is trusted alone. What is
taken up without all who took part (`His arrest in May`, `The accord, signed in June`) tells when the deed was, if it can be
but one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import product
from typing import NamedTuple

from kg.extract.counting import Apart, away
from kg.extract.narration import lead_of
from kg.language.time.words import LETTERS, vocabulary
from kg.model import Entity, Interval, Parse, Span, Statement, sha256
from kg.ontology import Ontology

_FEW = 2
"""Participants that an event must share to be the same: one alone does many things."""

_THESE_DAYS = 14
"""Days before an article in which what its headline tells happened."""

_LONG = 366
"""Days before an article in which what happened is no news in it."""

_PLAIN = ("asserted", False, False)
"""Standing of what did happen."""


@dataclass(slots=True)
class _Event:
    kind: str
    standing: tuple[str, bool, bool]
    participants: set[str]
    predicates: set[str]
    triggers: set[Span]
    times: list[Interval] = field(default_factory=list)
    news: bool = False
    """Whether it is what the article begins with."""
    other: bool = False
    """Whether it is told to be one of several: `the last time he visited it`."""


class Retold(NamedTuple):
    """A dated word that tells again of a deed, and who took part as far as it says so: `his arrest in May`."""

    trigger: Span
    predicates: frozenset[str]
    participants: frozenset[str]
    within: range
    """Characters among which the deed was told."""
    near: range
    """Those right before, among which what the story alone dates is dated by it: `met him. The meeting in May was short`."""
    time: Interval


def join(statements: Iterable[Statement], ontology: Ontology, parse: Parse, *, document: str, apart: Iterable[Apart] = (),
         retold: Iterable[Retold] = (), deeds: Set[str] = frozenset(), narrated: Set[Span] = frozenset(),
         written: dt.date | None = None) -> list[Statement]:
    """Statements of one article with `event` set where their property is an event, and times shared within events and within
    what is told twice of other `deeds`, which happen once. `narrated` are the words whose time is only that of the story;
    `written` is the day of the article."""
    given = list(statements)
    groups: dict[tuple[Span, str, tuple[str, bool, bool]], list[Statement]] = {}
    for one in given:
        kind = _kind(one, ontology, deeds)
        if kind:
            groups.setdefault((one.evidence[0].trigger, kind, _standing(one)), []).append(one)
    events: list[_Event] = []
    heads, lead = {t.start: t for t in parse.tokens}, lead_of(parse)
    for (trigger, kind, standing), group in groups.items():
        verb = heads.get(trigger.start)
        new = _event(trigger, kind, standing, group, ontology)
        new.news = verb is not None and verb.dep == "ROOT" and verb.sentence in lead
        new.other = verb is not None and verb.dep == "relcl" and _another_time(parse, verb.head)
        _place(new, events, ontology, written)
    by_trigger = {(t, e.kind, e.standing): e for e in events for t in e.triggers}
    _count(events, parse, apart)
    for again in retold:
        _date(again, events, narrated)
    _entitle(events, parse, written)
    verbs = [t for t in parse.tokens if t.tag in ("VBZ", "VBP") and not parse.sentences[t.sentence].headline]
    present = {one.start for t in verbs for one in (t, *parse.dependents(t.index, "attr", "acomp"))}   # `is the top supplier`
    found = []
    for one in given:
        event = by_trigger.get((one.evidence[0].trigger, _kind(one, ontology, deeds), _standing(one)))
        if event is None:
            found.append(one)
            continue
        told = one.time if one.evidence[0].trigger not in narrated or one.time in event.times else None
        time = told or (None if one.evidence[0].trigger.start in present else _common(event.times))
        node = _name(event, document) if ontology.properties[one.predicate].event else None
        found.append(replace(one, time=time, event=node))
    return found


def _kind(statement: Statement, ontology: Ontology, deeds: Set[str]) -> str:
    """The event class of a statement, the property itself for other deeds; "" for what does not happen."""
    return ontology.properties[statement.predicate].event or (statement.predicate if statement.predicate in deeds else "")


def _event(trigger: Span, kind: str, standing: tuple[str, bool, bool], group: Sequence[Statement], ontology: Ontology
           ) -> _Event:
    ends = [t for s in group for t in (s.subject, s.object) if isinstance(t, Entity)]
    participants = {t.id for t in ends if ontology.is_a(t.type, ("Agent", "Place"))}
    times = [s.time for s in group if s.time is not None]
    return _Event(kind, standing, participants, {s.predicate for s in group}, {trigger}, list(dict.fromkeys(times)))


def _another_time(parse: Parse, noun: int) -> bool:
    """Whether a noun says that something had been done before: `the last time that he visited it`."""
    words = (vocabulary().single.get(d.text.lower(), ("", ""))[0] for d in parse.dependents(noun, "amod"))
    return parse.tokens[noun].lemma == "time" and any(letter in (LETTERS["last"], LETTERS["previous"]) for letter in words)


def _place(new: _Event, events: list[_Event], ontology: Ontology, written: dt.date | None) -> None:
    """Join an event to what has been told of it already: where that may be one of several, to what was told last; but no news
    without a date to what was long ago."""
    known = next((one for one in reversed(events) if _same(new, one, ontology) and not _old(new, one, written)), None)
    if known is None:
        events.append(new)
        return
    known.participants |= new.participants
    known.predicates |= new.predicates
    known.triggers |= new.triggers
    known.times = list(dict.fromkeys((*known.times, *new.times)))


def _same(one: _Event, other: _Event, ontology: Ontology) -> bool:
    if one.kind != other.kind or one.standing != other.standing or one.other or other.other:
        return False
    shared = one.participants & other.participants
    if len(shared) < _FEW or shared not in (one.participants, other.participants):
        return False
    if any(b in ontology.properties[a].distinct for a in one.predicates for b in other.predicates):
        return False
    return all(_meets(a, b) for a in one.times for b in other.times)


def _old(new: _Event, known: _Event, written: dt.date | None) -> bool:
    """Whether what is told as news, without a date, would be told to have happened long before the article."""
    return known.news and not known.times and written is not None and any(
        t.end is not None and (written - t.end).days > _LONG for t in new.times)


def _meets(a: Interval, b: Interval) -> bool:
    return not ((a.end and b.start and a.end < b.start) or (b.end and a.start and b.end < a.start))


def _count(events: Sequence[_Event], parse: Parse, apart: Iterable[Apart]) -> None:
    """Where the time of one of two events is known and how far the other lies from it, the other's is too."""
    for earlier, later, count, unit, _ in apart:
        first = [e for e in events if _span(parse, earlier) in e.triggers]
        second = [e for e in events if _span(parse, later) in e.triggers]
        for one, other in product(first, second):
            for known, lacking, way in ((other, one, -1), (one, other, 1)):
                time = _common(known.times)
                moved = away(time, way, count, unit) if time is not None and not lacking.times else None
                if moved is not None:
                    lacking.times = [moved]


def _date(again: Retold, events: Sequence[_Event], narrated: Set[Span]) -> None:
    """Date what is told again, where the article tells of only one deed that it can be and that has no time."""
    if any(again.trigger in e.triggers for e in events):
        return
    alike = [e for e in events if e.standing == _PLAIN and again.predicates & e.predicates
             and again.participants <= e.participants and any(t.start in again.within for t in e.triggers)]
    presumed = len(alike) == 1 and all(t in narrated and t.start in again.near for t in alike[0].triggers)
    if len(alike) == 1 and (presumed or not alike[0].times):
        alike[0].times = [again.time]


def _entitle(events: Sequence[_Event], parse: Parse, written: dt.date | None) -> None:
    """What a headline tells is told again below: without a time it has that of the one deed of these days that it can be."""
    above = [range(s.start, s.end) for s in parse.sentences if s.headline]
    titled = [e for e in events if all(any(t.start in span for span in above) for t in e.triggers)] if above else []
    for one in titled if written is not None else ():
        again = [e for e in events if e not in titled and e.standing == one.standing and e.predicates & one.predicates
                 and e.participants & one.participants]
        time = _common(again[0].times) if len(again) == 1 and not one.times else None
        if written is not None and time is not None and time.start and 0 <= (written - time.start).days <= _THESE_DAYS:
            one.times = [time]


def _common(times: Sequence[Interval]) -> Interval | None:
    """The narrowest of times that all contain it; None where they differ."""
    closed = sorted((t.end - t.start, t.start, t.text, t) for t in times if t.start and t.end)
    if not closed:
        return times[0] if len(times) == 1 else None
    best = closed[0][-1]
    return best if all(_meets(best, t) for t in times) else None


def _name(event: _Event, document: str) -> str:
    """Readable id of an event, the same in every article that tells of it with the same participants and day."""
    time = _common(event.times)
    when = time.start.isoformat() if time and time.start else sha256(f"{document} {min(event.triggers)}")[:8]
    return "_".join([event.kind, *sorted(event.participants), when])


def _standing(statement: Statement) -> tuple[str, bool, bool]:
    return statement.modality, statement.negated, statement.ended


def _span(parse: Parse, index: int) -> Span:
    return Span(parse.tokens[index].start, parse.tokens[index].end)
