"""Which known entity a name of one article means: every candidate with its score and the reasons, the best first.

Class first, then what the article is about, then who held an office on its day; popularity decides only among equals
(the order of Cucerzan 2007 and of AIDA, Hoffart et al. 2011, with the article's countries for its context).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kg.gazetteer import Gazetteer, Known, normal
from kg.ontology import Ontology

CLASS, ABOUT, HOLDS, LONG_GONE = 0.5, 0.5, 0.3, -0.3
"""What the wanted class, a country of the article, an office on its day, and only former offices add or take."""
POPULAR = 10_000
"""Popularity (at most some hundreds) by this is less than any other reason."""
RARELY = 0.1
"""A surname that is too common to stand for anybody starts so low that it needs the class, the country and an office."""
SURE = 1.3
"""Score from which such a surname is believed: class, country and an office on the day."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A known entity that a name may mean."""

    id: str
    score: float
    reasons: tuple[str, ...]


def candidates(names: Iterable[str], kind: str, places: Collection[str], on: dt.date | None, gazetteer: Gazetteer,
               ontology: Ontology) -> tuple[Candidate, ...]:
    """Known entities that bear one of `names` (as written), best first. `kind` is the class that the text gives it, ""
    where none; `places` are the ids of the countries the article speaks of, `on` is its date.
    """
    found: dict[str, tuple[float, str]] = {}
    for name in sorted(set(names)):
        for id_ in gazetteer.named(name):
            found.setdefault(id_, (1.0, f"is called {name}"))
        for id_ in gazetteer.surnames.get(normal(name), ()):
            found.setdefault(id_, (RARELY, f"has the common surname {name}"))
    scored = [_scored(gazetteer.entities[id_], base, why, kind, places, on, gazetteer, ontology)
              for id_, (base, why) in sorted(found.items())]
    return tuple(sorted(scored, key=lambda c: (-c.score, c.id)))


def _scored(one: Known, base: float, why: str, kind: str, places: Collection[str], on: dt.date | None, gazetteer: Gazetteer,
            ontology: Ontology) -> Candidate:
    score, reasons = base + one.popularity / POPULAR, [why]
    if kind and (ontology.is_a(one.type, (kind,)) or ontology.is_a(kind, (one.type,))):
        score += CLASS
        reasons.append(f"is a {one.type}")
    held = gazetteer.offices(one.id)
    own = (one.id, one.government_of, one.part_of, one.capital_of, *(t.of for t in held))
    about = [place for place in own if place and place in places]
    if about:
        score += ABOUT
        reasons.append("is a place of the article" if about[0] == one.id else f"belongs to {about[0]}, of which it speaks")
    if on is not None and held:
        now = [t for t in held if t.holds(on)]
        score += HOLDS if now else LONG_GONE
        reasons.append(f"was {now[0].role or now[0].property} of {now[0].of} on {on}" if now else f"held no office on {on}")
    return Candidate(one.id, round(score, 4), tuple(reasons))
