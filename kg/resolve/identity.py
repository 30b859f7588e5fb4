"""Which entities of different articles are one: a pure function of the set of extractions, in whatever order they came.

Blocking and constrained clustering in two steps (Christen, Data Matching, 2012, ch. 4-6). First occurrences of one name
are grouped by what surrounds them: two companies of one name in different countries stay two. Then groups whose names
vary (initials, surnames, acronyms, transliterations, short forms) are compared within blocks of one sound skeleton, and
joined where name and context together speak for it, one candidate leads, and nothing speaks against it: another class,
another country, or one article that holds the two apart. A wrong merge is worse than a split: what stays unclear stays
apart, and is told as such. Blocks are bounded, so the time grows with the number of occurrences.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg import garbage
from kg.gazetteer import Gazetteer
from kg.lexicon import nouns as nouns_
from kg.model import Entity, Extraction, sha256
from kg.ontology import Ontology
from kg.resolve.cast import UNTOLD
from kg.resolve.corrections import NONE, Corrections, Name
from kg.resolve.groups import Generic, common_things, grouped, same_names
from kg.resolve.labels import slug
from kg.resolve.naming import read as naming_of
from kg.resolve.occurrences import Occurrence, collect
from kg.resolve.variants import Variants, anchored_names


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


def resolve(extractions: Iterable[Extraction], gazetteer: Gazetteer, ontology: Ontology, *, corrections: Corrections = NONE
            ) -> Resolution:
    """Decide which entities of all articles are one. The order of `extractions` does not matter."""
    with garbage.paused():
        return _resolve(extractions, gazetteer, ontology, corrections)


def _resolve(extractions: Iterable[Extraction], gazetteer: Gazetteer, ontology: Ontology, corrections: Corrections
             ) -> Resolution:
    naming = naming_of(ontology)
    occurrences = list(collect(extractions, gazetteer, ontology, naming))
    common = common_things(occurrences)
    generic = Generic(nouns_.load(ontology), gazetteer, ontology)
    groups = [grouped(same, naming, common) for same in same_names(occurrences, common, generic)]
    anchors = anchored_names(groups, gazetteer, ontology, naming)
    decided = Variants(groups + anchors, naming, generic).decide()
    joined = [decided.members(root) for root in decided.roots()]
    parted, stale = _corrected([[o for g in part for o in g.occurrences] for part in joined], corrections)
    anchored = {o.key: next((g.known for g in part if g.known), "") for part in joined for g in part for o in g.occurrences}
    return _named(parted, anchored, decided, gazetteer, corrections, stale)


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


def _named(parts: list[list[Occurrence]], anchored: Mapping[tuple[str, str], str], decided: Variants, gazetteer: Gazetteer,
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


def _told(decided: Variants, entities: Mapping[tuple[str, str], Entity]) -> Iterator[Decision]:
    def name(i: int) -> str:
        group = decided.groups[i]
        return entities[group.occurrences[0].key].id if group.occurrences else group.known

    for edge, merged, against in decided.taken:
        reason = edge.reason if merged else "; ".join(filter(None, (edge.reason, against)))
        left, right = decided.groups[edge.short], decided.groups[edge.long]
        labels = f"{' '.join(left.words)} / {' '.join(right.words)}: "
        yield Decision(name(edge.short), name(edge.long), edge.score, labels + reason, merged)
