"""What one article says, told of the entities of all: its statements with the graph's entities, its events with theirs.

The same event told by several articles becomes one: of one PLOVER class and standing, with the same participants (two at
least), told on the same day or, where no day is told, in articles of the same days. Two days that lie side by side count
as one event told differently, since papers and time zones differ by a day.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kg.model import Entity, Extraction, Quantity, Statement
from kg.ontology import Ontology
from kg.resolve.identity import Resolution

NEAR = dt.timedelta(days=1)
"""Between two told days of one event: a reporter's yesterday is another's today."""
FRESH = dt.timedelta(days=3)
"""Between an event's day and articles that tell of it without a day: news is about the last few days."""
ENOUGH = 2
"""Participants by which an event is known again; one alone does many things."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class _Telling:
    """One event as one article tells it."""

    name: str
    kind: str
    standing: tuple[str, bool, bool]
    participants: tuple[str, ...]
    predicates: frozenset[str]
    day: dt.date | None
    published: dt.date | None
    mark: str
    """Last part of its name: the day, or a hash where none is told."""


def rewrite(extractions: Iterable[Extraction], resolution: Resolution, ontology: Ontology) -> list[Statement]:
    """The statements of all articles, article by article, about the entities and events of the graph."""
    found: list[tuple[str, Statement]] = []
    tellings: dict[tuple[str, str], _Telling] = {}
    for one in sorted(extractions, key=lambda e: e.article.id):
        article = one.article.id
        told = [_of(statement, article, resolution) for statement in one.statements]
        events: dict[str, list[Statement]] = defaultdict(list)
        for statement in told:
            found.append((article, statement))
            if statement.event:
                events[statement.event].append(statement)
        for name, group in events.items():
            tellings[article, name] = _telling(name, group, one.article.date, ontology)
    names = _joined(tellings)
    return [replace(s, event=names[article, s.event]) if s.event else s for article, s in found]


def _of(statement: Statement, article: str, resolution: Resolution) -> Statement:
    def term(value: Entity | Quantity) -> Entity | Quantity:
        return resolution.entity(article, value) if isinstance(value, Entity) else value

    return replace(statement, subject=resolution.entity(article, statement.subject), object=term(statement.object),
                   attributed_to=statement.attributed_to and resolution.entity(article, statement.attributed_to),
                   qualifiers=tuple((name, term(value)) for name, value in statement.qualifiers))


def _telling(name: str, group: Sequence[Statement], published: dt.date | None, ontology: Ontology) -> _Telling:
    kinds = {ontology.properties[s.predicate].event for s in group if s.predicate in ontology.properties} - {None}
    ends = [t for s in group for t in (s.subject, s.object) if isinstance(t, Entity)]
    mark, first = name.rpartition("_")[2], group[0]
    return _Telling(
        name, min((k for k in kinds if k), default=name.partition("_")[0]), (first.modality, first.negated, first.ended),
        tuple(sorted({t.id for t in ends if ontology.is_a(t.type, ("Agent", "Place"))})),
        frozenset(s.predicate for s in group), dt.date.fromisoformat(mark) if _DAY.fullmatch(mark) else None, published, mark)


def _joined(tellings: dict[tuple[str, str], _Telling]) -> dict[tuple[str, str], str]:
    """The name of each article's event in the graph."""
    names: dict[tuple[str, str], str] = {}
    alike: dict[tuple[object, ...], list[tuple[str, str]]] = defaultdict(list)
    for key, one in sorted(tellings.items()):
        names[key] = "_".join([one.kind, *one.participants, one.mark])
        if len(one.participants) >= ENOUGH:
            alike[one.kind, one.standing, one.participants].append(key)
    for keys in alike.values():
        for group in _runs(keys, tellings):
            marks = [tellings[key] for key in group]
            days = sorted(t.mark for t in marks if t.day)
            best = min(marks, key=lambda t: (t.mark not in days[:1], t.mark))
            for key in group:
                names[key] = "_".join([best.kind, *best.participants, best.mark])
    return names


def _runs(keys: Sequence[tuple[str, str]], tellings: dict[tuple[str, str], _Telling]) -> list[list[tuple[str, str]]]:
    """Tellings in order of time, cut where the next is of another time or of nothing shared."""
    dated = sorted((k for k in keys if tellings[k].day or tellings[k].published),
                   key=lambda k: (tellings[k].day or tellings[k].published or dt.date.min, k))
    runs: list[list[tuple[str, str]]] = []
    for key in dated:
        fits = [run for run in runs[-2:] if all(_one_time(tellings[key], tellings[other]) for other in run)
                and any(tellings[key].predicates & tellings[other].predicates for other in run)]
        if fits:
            fits[-1].append(key)
        else:
            runs.append([key])
    return runs


def _one_time(a: _Telling, b: _Telling) -> bool:
    if a.day and b.day:
        return abs(a.day - b.day) <= NEAR
    one, other = a.day or a.published, b.day or b.published
    return one is not None and other is not None and abs(one - other) <= FRESH
