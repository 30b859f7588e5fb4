"""Occurrences of one name, parted by class, country and by what surrounds them: two companies of one name stay two."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from kg.gazetteer import Gazetteer, normal
from kg.lexicon import nouns as nouns_
from kg.ontology import Ontology
from kg.resolve.labels import unowned
from kg.resolve.naming import Naming, Words, words
from kg.resolve.occurrences import ORGANIZATION, PERSON, Occurrence, family

K = TypeVar("K", bound=Hashable)
RARE = 12
COMMON_SHARE = 0.02
OFTEN = 30
"""A thing that more than RARE articles and one in fifty name, or more than OFTEN, tells nothing of who else is in them."""
GROWN = 1.1
"""How much bigger a group must be before what it shares is read again."""
ONE_WORD = 0.5
"""Two names of one word must share more than this of the countries around them: OPEC is one, but many are called Apex."""
LONG_NAME = 3
"""Words from which a name is hardly ever borne by two."""


@dataclass(slots=True)
class Group:
    """Occurrences held for one thing, and what is known of it."""

    occurrences: list[Occurrence]
    family: str
    names: set[Words]
    labels: set[str]
    articles: set[str] = field(default_factory=set)
    lands: set[str] = field(default_factory=set)
    homes: set[str] = field(default_factory=set)
    around: set[str] = field(default_factory=set)
    days: set[dt.date] = field(default_factory=set)
    known: str = ""
    """Id in the gazetteer."""

    @property
    def words(self) -> Words:
        return max(self.names, key=lambda w: (len(w), w), default=())

    @property
    def order(self) -> tuple[object, ...]:
        first = min((o.key for o in self.occurrences), default=("", self.known))
        return (self.words, self.family, self.known, first)


def common_things(occurrences: Sequence[Occurrence]) -> frozenset[str]:
    """Names and ids that so many articles hold that sharing them tells nothing."""
    held = {o.around.article: o.around for o in occurrences}
    counts = Counter(name for around in held.values() for name in around.known)
    return frozenset(name for name, n in counts.items() if n > min(max(RARE, COMMON_SHARE * len(held)), OFTEN))


class Generic:
    """Names made of words that any country's bodies bear (`Supreme Court`, `Labour Party`): each has its own.

    Such words are common nouns, and what at least two known bodies have in their names.
    """

    def __init__(self, nouns: nouns_.Nouns, gazetteer: Gazetteer, ontology: Ontology) -> None:
        borne: Counter[str] = Counter()
        for entry in gazetteer.entities.values():
            if family(entry.type, ontology) == ORGANIZATION:
                borne.update({word for name in entry.names for word in normal(name).split()})
        self.words = {word for word, n in borne.items() if n > 1} | nouns.nouns.keys()

    def __call__(self, name: Words) -> bool:
        return bool(name) and all(word in self.words for word in name)


def same_names(occurrences: Iterable[Occurrence], common: frozenset[str], generic: Generic) -> Iterator[list[Occurrence]]:
    known: dict[str, list[Occurrence]] = defaultdict(list)
    blocks: dict[Words, list[Occurrence]] = defaultdict(list)
    for one in occurrences:
        (known[one.entity.id] if one.known else blocks[one.words]).append(one)
    yield from (known[id_] for id_ in sorted(known))
    for name in sorted(blocks):
        for part in _families(blocks[name]):
            person = any(o.family == PERSON for o in part)
            yield from _by_context(part, name, common, generic=not person and generic(name))


def _families(block: Sequence[Occurrence]) -> list[list[Occurrence]]:
    """Occurrences of one name by class; those of no told class go with the most."""
    parts: dict[str, list[Occurrence]] = defaultdict(list)
    for one in block:
        parts[one.family].append(one)
    untold = parts.pop("", [])
    if not parts:
        return [untold] if untold else []
    most = min(parts, key=lambda f: (-len(parts[f]), f))
    parts[most] += untold
    return [parts[f] for f in sorted(parts)]


def _by_context(part: Sequence[Occurrence], name: Words, common: frozenset[str], *, generic: bool) -> list[list[Occurrence]]:
    """Occurrences of one name and class, parted by country and by what surrounds them.

    Those of one told home are one; rare things in common, with a country, tell the others; then countries do, as far as
    most articles of a group speak of them: one article that names a country beside does not make a firm belong there.
    """
    if len(part) == 1:
        return [list(part)]
    own = "~" + " ".join(name)

    def rare(one: Occurrence) -> set[str]:
        if generic:
            return set()
        found = one.around.known - common - one.around.lands - {own}
        return {f"{thing} {land}" for thing in found for land in one.around.lands or ("",)}   # a namesake's may be another's

    groups = _components([o for o in part if o.homes], lambda o: o.homes)
    groups = _gathered(groups, _components([o for o in part if not o.homes], rare), lambda g: {s for o in g for s in rare(o)})
    least = 0.0 if len(name) > 1 else ONE_WORD
    groups = _gathered([], groups, lambda g: _main_lands(g, common, generic=generic), least=least)
    if generic or len(name) < 2:
        return groups
    bare = [g for g in groups if not _main_lands(g, common, generic=False)]
    placed = [g for g in groups if g not in bare]
    if len(placed) <= 1:   # nothing speaks for two
        return [[o for g in groups for o in g]]
    return placed + bare if len(name) < LONG_NAME or part[0].family != PERSON else [list(part)]


def _main_lands(group: Sequence[Occurrence], common: frozenset[str], *, generic: bool) -> set[str]:
    """Where a group belongs: its told homes, else the countries that more than half of its articles speak of; those that
    all the news speaks of only where there is no other."""
    homes = {home for o in group for home in o.homes}
    if homes:
        return homes
    counts = Counter(land for o in group for land in (o.around.first_lands if generic else o.around.lands))
    main: set[str] = {land for land, n in counts.items() if 2 * n > len(group)}
    return {land for land in main if land not in common} or main


def _gathered(seeds: Sequence[list[Occurrence]], groups: Sequence[list[Occurrence]],
              signs: Callable[[Sequence[Occurrence]], set[str]], *, least: float = 0.0) -> list[list[Occurrence]]:
    """Groups added, the biggest first, to the one before them that they share a sign with; where two share as much, and
    where told homes differ, a group stays by itself. More than the share `least` of the signs of either must be shared."""
    found: list[list[Occurrence]] = []
    marks: list[set[str]] = []
    homes: list[set[str]] = []
    holders: dict[str, set[int]] = defaultdict(set)

    sizes: list[float] = []

    def settle(i: int) -> None:
        """Look again at what a group shares: when it has grown by a tenth, or a big group would be read for each member."""
        if len(found[i]) < GROWN * sizes[i]:
            return
        sizes[i] = len(found[i])
        marks[i], homes[i] = signs(found[i]), {home for o in found[i] for home in o.homes}
        for sign in marks[i]:
            holders[sign].add(i)

    def begin(group: Sequence[Occurrence]) -> None:
        found.append(list(group))
        marks.append(set())
        homes.append(set())
        sizes.append(0.0)
        settle(len(found) - 1)

    for group in seeds:
        begin(group)
    for group in sorted(groups, key=lambda g: (-any(o.homes for o in g), -len(g), g[0].key)):
        mine, own = signs(group), {home for o in group for home in o.homes}
        near = {i for sign in mine for i in holders[sign] if not own or not homes[i] or own & homes[i]}
        shares = [(_shared(mine, marks[i], least), i) for i in sorted(near)]
        best = max((n for n, _ in shares), default=0)
        fitting = [i for n, i in shares if n == best > 0]
        if len(fitting) == 1:
            found[fitting[0]] += group
            settle(fitting[0])
        else:
            begin(group)
    return found


def _shared(one: set[str], other: set[str], least: float) -> int:
    both = len(one & other)
    return both if both > least * min(len(one), len(other)) else 0


def _components(items: Sequence[Occurrence], signs: Callable[[Occurrence], Collection[str]]) -> list[list[Occurrence]]:
    """Occurrences that are linked through shared signs."""
    links = Forest[int](range(len(items)))
    first: dict[str, int] = {}
    for i, one in enumerate(items):
        for sign in sorted(signs(one)):
            links.join(first.setdefault(sign, i), i)
    parts: dict[int, list[Occurrence]] = defaultdict(list)
    for i, one in enumerate(items):
        parts[links.root(i)].append(one)
    return [parts[root] for root in sorted(parts)]


class Forest(dict[K, K]):
    """Disjoint sets (Tarjan 1975); the smallest member is the root."""

    def __init__(self, items: Iterable[K] = ()) -> None:
        super().__init__((item, item) for item in items)

    def root(self, item: K) -> K:
        while self[item] != item:
            self[item] = self[self[item]]
            item = self[item]
        return item

    def join(self, one: K, other: K) -> K:
        a, b = sorted((self.root(one), self.root(other)))  # type: ignore[type-var]
        self[b] = a
        return a


def grouped(occurrences: list[Occurrence], naming: Naming, common: frozenset[str]) -> Group:
    labels = {label for o in occurrences for label in (o.entity.label, *o.entity.aliases) if label}
    labels -= {name for label in labels if (name := unowned(label)) != label}   # any state's `Supreme Court`
    names = {w for label in labels if (w := words(label, naming))}
    families = Counter(o.family for o in occurrences if o.family)
    kind = min(families, key=lambda f: (-families[f], f)) if families else ""
    own = {"~" + " ".join(w) for w in names} | {o.entity.id for o in occurrences}
    return Group(
        list(occurrences), kind, names, labels, {o.around.article for o in occurrences},
        {land for o in occurrences for land in o.around.lands}, {land for o in occurrences for land in o.homes},
        {n for o in occurrences for n in o.around.known} - own - common,
        {o.around.date for o in occurrences if o.around.date},
        occurrences[0].entity.id if occurrences[0].known else "")
