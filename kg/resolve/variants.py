"""Groups whose names vary (initials, surnames, acronyms, transliterations, short forms), joined the surest first."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.gazetteer import Gazetteer
from kg.ontology import Ontology
from kg.resolve.groups import Forest, Generic, Group
from kg.resolve.naming import SURNAME, Naming, Words, alike, initials, is_acronym, person_likeness, skeleton, words
from kg.resolve.occurrences import COUNTRY, ORGANIZATION, PERSON, family

ENOUGH = 0.8
"""Name and context together, from which two groups are one; a full name needs no context, a surname does."""
LEAD = 0.15
"""How far the best candidate must lead the next: less than what one shared thing adds."""
WEAK = 0.7
"""An initial for a given name, another spelling of a body's name, a surname: a shared country does not make up for it."""
CONTEXT, LAND, FOREIGN, LONG_AGO = 0.3, 0.2, -0.3, -0.2
"""What a shared thing, a shared country, countries with none in common, and years between add to a name's likeness."""
YEARS = dt.timedelta(days=3 * 366)
"""Between articles; after so long a bare surname may be the next holder's."""
ALONE = "alone"
"""The kind of block in which bare surnames meet full names, and full names not each other."""
CROWD = 60
"""Groups of one block compared with one another; a bigger block is a name that many bear, and stays apart."""


def anchored_names(groups: Sequence[Group], gazetteer: Gazetteer, ontology: Ontology, naming: Naming) -> list[Group]:
    """Known persons and bodies that no article was found to name, and whose name an unknown one may be a variant of."""
    used = {g.known for g in groups}
    wanted = {skeleton(w[-1]) for g in groups if not g.known for w in g.names}
    found = []
    for id_ in sorted(gazetteer.entities):
        entry = gazetteer.entities[id_]
        kind = family(entry.type, ontology)
        if id_ in used or kind not in (PERSON, ORGANIZATION):
            continue
        names = {w for name in entry.names if len(w := words(name, naming)) > 1}
        if any(skeleton(w[-1]) in wanted for w in names):
            offices = {t.of for t in gazetteer.offices(id_)} & gazetteer.entities.keys()
            of = {*offices, *filter(None, (entry.part_of,))} & gazetteer.entities.keys()
            lands = {one for one in of if family(gazetteer.entities[one].type, ontology) == COUNTRY}
            found.append(Group([], kind, names, set(entry.names), lands=lands, known=id_))
    return found


@dataclass(frozen=True, slots=True)
class _Edge:
    """Two groups, by number, that may be one."""

    score: float
    short: int
    long: int
    reason: str


class Variants:
    """Groups and the decisions taken between them."""

    def __init__(self, groups: list[Group], naming: Naming, generic: Generic) -> None:
        self.groups = sorted(groups, key=lambda g: g.order)
        self.naming, self.generic = naming, generic
        self.links = Forest[int](range(len(self.groups)))
        self.parts: dict[int, list[int]] = {i: [i] for i in range(len(self.groups))}
        self.taken: list[tuple[_Edge, bool, str]] = []
        self.fits: set[frozenset[int]] = set()
        """Pairs of groups of which enough says that they are one."""

    def decide(self) -> Variants:
        """Join what is one, the surest first."""
        edges = sorted(self._edges(), key=lambda e: (-e.score, e.short, e.long))
        self.fits = {frozenset((e.short, e.long)) for e in edges if e.score >= ENOUGH}
        rivals: dict[int, list[_Edge]] = defaultdict(list)
        for edge in edges:
            rivals[edge.short].append(edge)
            rivals[edge.long].append(edge)
        for edge in edges:
            self._take(edge, rivals)
        return self

    def roots(self) -> list[int]:
        """One number for each entity, in order."""
        return sorted(self.parts)

    def members(self, root: int) -> list[Group]:
        """The groups of an entity."""
        return [self.groups[i] for i in sorted(self.parts[root])]

    def _take(self, edge: _Edge, rivals: Mapping[int, Sequence[_Edge]]) -> None:
        a, b = self.links.root(edge.short), self.links.root(edge.long)
        if a == b:
            return
        against = "too little speaks for it" if edge.score < ENOUGH else self._against(a, b) or self._unclear(edge, rivals)
        self.taken.append((edge, not against, against))
        if not against:
            root = self.links.join(a, b)
            self.parts[root] = sorted(self.parts.pop(a) + self.parts.pop(b))

    def _against(self, a: int, b: int) -> str:
        """Why two entities cannot be one, "" when nothing says so."""
        ones, others = ([self.groups[i] for i in self.parts[root]] for root in (a, b))
        known = {g.known for g in (*ones, *others) if g.known}
        if len(known) > 1:
            return "both are known, as different ones"
        families = {g.family for g in (*ones, *others) if g.family}
        if len(families) > 1:
            return f"a {' and a '.join(sorted(families)).lower()}"
        if PERSON in families and (clash := self._clash(ones, others)):
            return clash
        for side, other in ((ones, others), (others, ones)):   # every land has its Social Democrats
            lands, spoken = (set().union(*(g.lands for g in groups)) for groups in (side, other))
            short = max(len(w) for g in other for w in g.names) < max(len(w) for g in side for w in g.names)
            home = set().union(*(g.homes for g in other)) if short else set()   # `Peru's Security Council`
            if ORGANIZATION in families and not any(g.occurrences for g in side) and not lands & (home or spoken) and (
                    home or (lands and spoken)):
                return f"of {min(lands)} the articles do not speak" if lands else f"it belongs to {min(home)}"
        parted = _own_names(ones) & _own_names(others)
        if parted:   # by the first step, and a variant of the name must not bridge them
            return f"{' '.join(min(parted))} stands for both, with nothing around it in common"
        homes = [set().union(*(g.homes for g in side)) for side in (ones, others)]
        if homes[0] and homes[1] and not homes[0] & homes[1]:
            return f"one belongs to {min(homes[0])}, the other to {min(homes[1])}"
        shared = set().union(*(g.articles for g in ones)) & set().union(*(g.articles for g in others))
        return f"{min(shared)} holds them apart" if shared else ""

    def _clash(self, ones: Sequence[Group], others: Sequence[Group]) -> str:
        """Two full names that cannot be one person's: `J. Souza` may be José or James, but does not make them one."""
        for a in sorted({name for g in ones for name in _full(g)}):
            for b in sorted({name for g in others for name in _full(g)}):
                if min(len(a), len(b)) > 1 and not person_likeness(a, b, self.naming)[0]:
                    return f"{' '.join(a)} is not {' '.join(b)}"
        return ""

    def _unclear(self, edge: _Edge, rivals: Mapping[int, Sequence[_Edge]]) -> str:
        """Whether the weaker name fits another entity nearly as well, one that is not this one too."""
        here, there = self.links.root(edge.short), self.links.root(edge.long)
        for other in rivals[edge.short]:
            end = other.long if other.short == edge.short else other.short
            root = self.links.root(end)
            if edge.score - other.score >= LEAD or root in (here, there) or self._against(here, root):
                continue
            if frozenset((end, edge.long)) not in self.fits or self._against(there, root):
                return f"could as well be {' '.join(self.groups[end].words)}"
        return ""

    # ---- candidates

    def _edges(self) -> Iterator[_Edge]:
        seen: set[tuple[int, int]] = set()
        short = [all(len(name) == 1 for name in group.names) for group in self.groups]
        for kind, block in self._blocks():
            for i, a in enumerate(block):
                for b in block[i + 1 :]:
                    if (kind != ALONE or short[a] or short[b]) and (a, b) not in seen:
                        seen.add((a, b))
                        edge = self._compare(a, b)
                        if edge:
                            yield edge

    def _blocks(self) -> Iterator[tuple[str, list[int]]]:
        blocks: dict[tuple[str, ...], set[int]] = defaultdict(set)
        for i, group in enumerate(self.groups):
            for key in self._keys(group):
                blocks[key].add(i)
        for key in sorted(blocks):
            found = sorted(blocks[key])
            if 1 < len(found) <= CROWD:
                yield key[0], found

    def _keys(self, group: Group) -> Iterator[tuple[str, ...]]:
        for name in group.names:
            if group.family in (PERSON, ""):
                yield (ALONE, skeleton(name[-1]))
                if len(name) > 1:
                    for given in self.naming.short_forms.get(name[0], (name[0],)):
                        yield ("surname", skeleton(name[-1]), given[0])
            if group.family != PERSON:
                yield ("name", *map(skeleton, name))
        if group.family in (ORGANIZATION, ""):
            for label in group.labels:
                if is_acronym(label):
                    yield ("letters", label.replace(".", "").casefold())
                elif len(letters := initials(label)) > 1:
                    yield ("letters", letters)

    def _compare(self, a: int, b: int) -> _Edge | None:
        one, other = self.groups[a], self.groups[b]
        if (one.known and other.known) or (one.family and other.family and one.family != other.family):
            return None
        if not one.occurrences and not other.occurrences:
            return None
        if _own_names([one]) & _own_names([other]):
            return _Edge(0.0, a, b, "one name, but nothing around it in common")   # the first step parted them
        likeness, note = self._likeness(one, other)
        if likeness < SURNAME:
            return None
        context, shared = _context(one, other)
        weak = likeness <= WEAK or (self.generic(one.words) and self.generic(other.words))
        if weak and context < CONTEXT:
            context = min(context, 0.0)   # a shared country alone does not tell which Smith
        short, long = sorted((a, b), key=lambda i: (len(self.groups[i].words), not self.groups[i].occurrences, i))
        return _Edge(round(likeness + context, 2), short, long, "; ".join(filter(None, (note, shared))))

    def _likeness(self, one: Group, other: Group) -> tuple[float, str]:
        if PERSON in (one.family, other.family):
            ours, theirs = _full(one), _full(other)
            return max((person_likeness(a, b, self.naming) for a in ours for b in theirs), default=(0.0, ""))
        if shared := one.names & other.names:
            return _equal(shared)
        return max((_body_likeness(a, b) for a in sorted(one.labels) for b in sorted(other.labels)), default=(0.0, ""))


def _own_names(groups: Iterable[Group]) -> set[Words]:
    """The names that articles give groups, aliases left out."""
    return {o.words for group in groups for o in group.occurrences}


def _full(group: Group) -> list[Words]:
    """The names that tell a person: surnames alone only where there is nothing more, or Ana and Lia Souza were one."""
    longer = sorted(name for name in group.names if len(name) > 1)
    return longer or sorted(group.names)


def _equal(shared: Collection[Words]) -> tuple[float, str]:
    longest = max(map(len, shared))
    return (0.9, "a shared name") if longest > 1 else (SURNAME, "a shared short name")


def _body_likeness(one: str, other: str) -> tuple[float, str]:
    for short, long in ((one, other), (other, one)):
        if is_acronym(short) and initials(long) == short.replace(".", "").casefold() and len(long.split()) > 1:
            return SURNAME, f"{short} are the initials of {long}"
    a, b = (tuple(text.casefold().replace("-", " ").split()) for text in (one, other))
    if len(a) == len(b) > 1 and all(map(alike, a, b)):
        return 0.7, "other spelling"
    if len(a) == len(b) == 1 and alike(a[0], b[0]):
        return SURNAME, "other spelling"
    return 0.0, "different names"


def _context(one: Group, other: Group) -> tuple[float, str]:
    """What the articles around two groups add to their likeness, and what of it to tell."""
    score, notes = 0.0, []
    shared = sorted((one.around & other.around) - one.lands - other.lands)
    if shared:
        score += CONTEXT
        notes.append("both beside " + ", ".join(name.removeprefix("~") for name in shared[:3]))
    lands = sorted(one.lands & other.lands)
    if lands:
        score += LAND
        notes.append("both in articles on " + ", ".join(lands[:3]))
    elif one.lands and other.lands and not shared:
        score += FOREIGN
        notes.append("in articles on different countries")
    if one.days and other.days and (min(other.days) - max(one.days) > YEARS or min(one.days) - max(other.days) > YEARS):
        score += LONG_AGO
        notes.append("years apart")
    return score, "; ".join(notes)
