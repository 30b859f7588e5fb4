"""Which entities of different articles are one: a pure function of the set of extractions, in whatever order they came.

Blocking and constrained clustering in two steps (Christen, Data Matching, 2012, ch. 4-6). First occurrences of one name
are grouped by what surrounds them: two companies of one name in different countries stay two. Then groups whose names
vary (initials, surnames, acronyms, transliterations, short forms) are compared within blocks of one sound skeleton, and
joined where name and context together speak for it, one candidate leads, and nothing speaks against it: another class,
another country, or one article that holds the two apart. A wrong merge is worse than a split: what stays unclear stays
apart, and is told as such. Blocks are bounded, so the time grows with the number of occurrences.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from kg import garbage
from kg.gazetteer import Gazetteer, normal
from kg.lexicon import nouns as nouns_
from kg.model import Entity, Extraction, sha256
from kg.ontology import Ontology
from kg.resolve.cast import UNTOLD
from kg.resolve.corrections import NONE, Corrections, Name
from kg.resolve.labels import slug
from kg.resolve.naming import SURNAME, Naming, Words, alike, initials, is_acronym, person_likeness, skeleton, words
from kg.resolve.naming import read as naming_of
from kg.resolve.occurrences import COUNTRY, ORGANIZATION, PERSON, Occurrence, collect, family

K = TypeVar("K", bound=Hashable)

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
RARE = 12
COMMON_SHARE = 0.02
OFTEN = 30
"""A thing that more than RARE articles and one in fifty name, or more than OFTEN, tells nothing of who else is in them."""
GROWN = 1.1
"""How much bigger a group must be before what it shares is read again."""
ALONE = "alone"
"""The kind of block in which bare surnames meet full names, and full names not each other."""
CROWD = 60
"""Groups of one block compared with one another; a bigger block is a name that many bear, and stays apart."""
ONE_WORD = 0.5
"""Two names of one word must share more than this of the countries around them: OPEC is one, but many are called Apex."""
LONG_NAME = 3
"""Words from which a name is hardly ever borne by two."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Two groups that were weighed as one; `one` and `other` are ids of the graph, after all was decided."""

    one: str
    other: str
    score: float
    reason: str
    merged: bool


@dataclass(frozen=True, slots=True)
class Resolution:
    """The entities of all articles together."""

    entities: Mapping[tuple[str, str], Entity]
    """Article and local id -> the entity it is in the graph, where it has a name."""
    members: Mapping[str, tuple[Occurrence, ...]]
    """Id in the graph -> its occurrences, by article."""
    decisions: tuple[Decision, ...] = ()
    stale: tuple[str, ...] = ()
    """Corrections that no longer apply, in words."""

    def entity(self, article: str, entity: Entity) -> Entity:
        """What an entity of an article is in the graph; itself where nothing had to be decided."""
        return self.entities.get((article, entity.id), entity)


@dataclass(slots=True)
class _Group:
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


def resolve(extractions: Iterable[Extraction], gazetteer: Gazetteer, ontology: Ontology, *, corrections: Corrections = NONE
            ) -> Resolution:
    """Decide which entities of all articles are one. The order of `extractions` does not matter."""
    with garbage.paused():
        return _resolve(extractions, gazetteer, ontology, corrections)


def _resolve(extractions: Iterable[Extraction], gazetteer: Gazetteer, ontology: Ontology, corrections: Corrections
             ) -> Resolution:
    naming = naming_of(ontology)
    occurrences = list(collect(extractions, gazetteer, ontology, naming))
    common = _common(occurrences)
    generic = _Generic(nouns_.load(ontology), gazetteer, ontology)
    groups = [_group(same, naming, common) for same in _same_names(occurrences, common, generic)]
    anchors = _anchors(groups, gazetteer, ontology, naming)
    decided = _Variants(groups + anchors, naming, generic).decide()
    joined = [decided.members(root) for root in decided.roots()]
    parted, stale = _corrected([[o for g in part for o in g.occurrences] for part in joined], corrections)
    anchored = {o.key: next((g.known for g in part if g.known), "") for part in joined for g in part for o in g.occurrences}
    return _named(parted, anchored, decided, gazetteer, corrections, stale)


# ------------------------------------------------------------------------------------------------------- equal names


def _common(occurrences: Sequence[Occurrence]) -> frozenset[str]:
    """Names and ids that so many articles hold that sharing them tells nothing."""
    held = {o.around.article: o.around for o in occurrences}
    counts = Counter(name for around in held.values() for name in around.known)
    return frozenset(name for name, n in counts.items() if n > min(max(RARE, COMMON_SHARE * len(held)), OFTEN))


class _Generic:
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


def _same_names(occurrences: Iterable[Occurrence], common: frozenset[str], generic: _Generic) -> Iterator[list[Occurrence]]:
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
    links = _Forest[int](range(len(items)))
    first: dict[str, int] = {}
    for i, one in enumerate(items):
        for sign in sorted(signs(one)):
            links.join(first.setdefault(sign, i), i)
    parts: dict[int, list[Occurrence]] = defaultdict(list)
    for i, one in enumerate(items):
        parts[links.root(i)].append(one)
    return [parts[root] for root in sorted(parts)]


class _Forest(dict[K, K]):
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


def _group(occurrences: list[Occurrence], naming: Naming, common: frozenset[str]) -> _Group:
    labels = {label for o in occurrences for label in (o.entity.label, *o.entity.aliases) if label}
    names = {w for label in labels if (w := words(label, naming))}
    families = Counter(o.family for o in occurrences if o.family)
    kind = min(families, key=lambda f: (-families[f], f)) if families else ""
    own = {"~" + " ".join(w) for w in names} | {o.entity.id for o in occurrences}
    return _Group(
        list(occurrences), kind, names, labels, {o.around.article for o in occurrences},
        {land for o in occurrences for land in o.around.lands}, {land for o in occurrences for land in o.homes},
        {n for o in occurrences for n in o.around.known} - own - common,
        {o.around.date for o in occurrences if o.around.date},
        occurrences[0].entity.id if occurrences[0].known else "")


# ---------------------------------------------------------------------------------------------------- varying names


def _anchors(groups: Sequence[_Group], gazetteer: Gazetteer, ontology: Ontology, naming: Naming) -> list[_Group]:
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
            found.append(_Group([], kind, names, set(entry.names), lands=lands, known=id_))
    return found


@dataclass(frozen=True, slots=True)
class _Edge:
    """Two groups, by number, that may be one."""

    score: float
    short: int
    long: int
    reason: str


class _Variants:
    """Groups and the decisions taken between them."""

    def __init__(self, groups: list[_Group], naming: Naming, generic: _Generic) -> None:
        self.groups = sorted(groups, key=lambda g: g.order)
        self.naming, self.generic = naming, generic
        self.links = _Forest[int](range(len(self.groups)))
        self.parts: dict[int, list[int]] = {i: [i] for i in range(len(self.groups))}
        self.taken: list[tuple[_Edge, bool, str]] = []
        self.fits: set[frozenset[int]] = set()
        """Pairs of groups of which enough says that they are one."""

    def decide(self) -> _Variants:
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

    def members(self, root: int) -> list[_Group]:
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

    def _clash(self, ones: Sequence[_Group], others: Sequence[_Group]) -> str:
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

    def _keys(self, group: _Group) -> Iterator[tuple[str, ...]]:
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

    def _likeness(self, one: _Group, other: _Group) -> tuple[float, str]:
        if PERSON in (one.family, other.family):
            ours, theirs = _full(one), _full(other)
            return max((person_likeness(a, b, self.naming) for a in ours for b in theirs), default=(0.0, ""))
        if shared := one.names & other.names:
            return _equal(shared)
        return max((_body_likeness(a, b) for a in sorted(one.labels) for b in sorted(other.labels)), default=(0.0, ""))


def _own_names(groups: Iterable[_Group]) -> set[Words]:
    """The names that articles give groups, aliases left out."""
    return {o.words for group in groups for o in group.occurrences}


def _full(group: _Group) -> list[Words]:
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


def _context(one: _Group, other: _Group) -> tuple[float, str]:
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


# -------------------------------------------------------------------------------------------------------- corrections


def _corrected(parts: list[list[Occurrence]], corrections: Corrections) -> tuple[list[list[Occurrence]], list[str]]:
    """The parts after the reader's own word, and what of it no longer applies."""
    stale = []
    for rule in corrections.different:
        parts, applied = _split(parts, rule)
        if not applied:
            stale.append(f"different: {' / '.join(map(str, rule))}: these are not one entity any more")
    for rule in corrections.merge:
        parts, applied = _union(parts, rule)
        if not applied:
            stale.append(f"merge: {' / '.join(map(str, rule))}: fewer than two of these are found apart")
    return parts, stale


def _split(parts: list[list[Occurrence]], rule: Sequence[Name]) -> tuple[list[list[Occurrence]], bool]:
    found, applied = [], False
    for part in parts:
        sides: dict[int, list[Occurrence]] = defaultdict(list)
        for one in part:
            sides[next((i for i, name in enumerate(rule) if name.fits(one.around.article, one.entity)), -1)].append(one)
        told = [i for i in sides if i >= 0]
        if len(told) < 2:
            found.append(part)
            continue
        applied = True
        sides[min(told)] += sides.pop(-1, [])
        found += [sides[i] for i in sorted(sides)]
    return found, applied


def _union(parts: list[list[Occurrence]], rule: Sequence[Name]) -> tuple[list[list[Occurrence]], bool]:
    chosen = [i for i, part in enumerate(parts) if any(name.fits(o.around.article, o.entity) for name in rule for o in part)]
    if len(chosen) < 2:
        return parts, False
    joined = [o for i in chosen for o in parts[i]]
    return [part for i, part in enumerate(parts) if i not in chosen] + [joined], True


# ------------------------------------------------------------------------------------------------------------- naming


def _named(parts: list[list[Occurrence]], anchored: Mapping[tuple[str, str], str], decided: _Variants, gazetteer: Gazetteer,
           corrections: Corrections, stale: list[str]) -> Resolution:
    parts = [sorted(part, key=lambda o: o.key) for part in parts if part]
    parts.sort(key=lambda part: (-len(part), part[0].key))
    taken = {anchored[o.key] for part in parts for o in part if anchored[o.key]}
    spoken: set[str] = set()
    entities: dict[tuple[str, str], Entity] = {}
    members: dict[str, tuple[Occurrence, ...]] = {}
    renamed: set[Name] = set()
    for part in parts:
        known = [k for k, _ in Counter(anchored[o.key] for o in part if anchored[o.key]).most_common() if k not in spoken]
        entity = _known_entity(part, min(known), gazetteer) if known else _new_entity(part, taken, gazetteer)
        for name, label in corrections.rename:
            if any(name.fits(o.around.article, o.entity) for o in part) or name.text in (entity.id, entity.label):
                aliases = tuple(sorted({*entity.aliases, entity.label} - {label}))
                entity = replace(entity, label=label, aliases=aliases)
                renamed.add(name)
        taken.add(entity.id)
        spoken.add(entity.id)
        members[entity.id] = tuple(part)
        entities |= {o.key: entity for o in part}
    told = [*stale, *(f"rename: {name}: nothing is called so" for name, _ in corrections.rename if name not in renamed)]
    return Resolution(entities, dict(sorted(members.items())), tuple(_told(decided, entities)), tuple(told))


def _known_entity(part: Sequence[Occurrence], id_: str, gazetteer: Gazetteer) -> Entity:
    entry = gazetteer.entities[id_]
    aliases = {entry.label, *entry.aliases, *(label for o in part for label in (o.entity.label, *o.entity.aliases))}
    return Entity(id_, entry.label, entry.type, tuple(sorted(aliases - {entry.label, ""})), entry.wikidata)


def _new_entity(part: Sequence[Occurrence], taken: Collection[str], gazetteer: Gazetteer) -> Entity:
    """The fullest label that is written most, the class most give; an id of its own where another has the plain one."""
    labels = Counter(o.entity.label for o in part)
    most = max(_fullness(o) for o in part)
    full = [o.entity.label for o in part if _fullness(o) == most]
    label = min(full, key=lambda text: (-labels[text], text.isupper(), text))
    kinds = Counter(o.entity.type for o in part if o.entity.type and o.entity.type != UNTOLD)
    kind = min(kinds, key=lambda k: (-kinds[k], k)) if kinds else UNTOLD
    aliases = {text for o in part for text in (o.entity.label, *o.entity.aliases)} - {label, ""}
    plain = slug(label)
    homes = {home for o in part for home in o.homes}
    choices = [plain, *(f"{plain}_({home})" for home in sorted(homes) if len(homes) == 1)]
    id_ = next((one for one in choices if one not in taken and one not in gazetteer.entities),
               f"{plain}-{sha256(' '.join(part[0].key))[:8]}")
    same = sorted({o.entity.same_as for o in part if o.entity.same_as})
    return Entity(id_, label, kind, tuple(sorted(aliases)), same[0] if len(same) == 1 else None)


def _fullness(one: Occurrence) -> tuple[int, int]:
    """Words written out, then all: `Ana Souza` tells more than `A. Souza`, and `Ana M. Souza` more than both."""
    return sum(len(w) > 1 for w in one.words), len(one.words)


def _told(decided: _Variants, entities: Mapping[tuple[str, str], Entity]) -> Iterator[Decision]:
    def name(i: int) -> str:
        group = decided.groups[i]
        return entities[group.occurrences[0].key].id if group.occurrences else group.known

    for edge, merged, against in decided.taken:
        reason = edge.reason if merged else "; ".join(filter(None, (edge.reason, against)))
        left, right = decided.groups[edge.short], decided.groups[edge.long]
        labels = f"{' '.join(left.words)} / {' '.join(right.words)}: "
        yield Decision(name(edge.short), name(edge.long), edge.score, labels + reason, merged)
