"""What each article says of the things it names: the material from which one decides which of them are the same.

An occurrence is one entity as one article's own linking left it. Common nouns are no occurrences to decide about: goods
and topics are the same everywhere by their words, anything else is only of its article (kg/resolve/cast.py).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kg.gazetteer import Gazetteer
from kg.model import Entity, Extraction, Statement, sha256
from kg.ontology import Ontology
from kg.resolve.naming import Naming, Words, words

PERSON, ORGANIZATION, PLACE, EVENT = "Person", "Organization", "Place", "Event"
COUNTRY = "Country"
FAMILIES = (PERSON, ORGANIZATION, COUNTRY, PLACE, EVENT)
"""Classes that exclude each other; a thing of none of them (an agent, something untold) may turn out to be any."""
SHARED = ("Commodity", "Product", "Topic", "Policy", "Agreement", "Position", "Document")
"""Classes whose members are told apart by their words alone."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """One article seen from the entities it names; shared by all its occurrences."""

    article: str
    date: dt.date | None
    known: frozenset[str]
    """Ids of known entities and names of the others (`~name`) that the article names."""
    lands: frozenset[str]
    """Countries the article speaks of, whether by name or through a city or body of theirs."""
    first_lands: frozenset[str]
    """Those its statements speak of most."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One entity in one article."""

    key: tuple[str, str]
    """Article and local id: what names an occurrence."""
    around: Surroundings = field(repr=False)
    entity: Entity
    words: Words
    family: str
    """One of FAMILIES or ""."""
    known: bool
    """Whether it is an entity of the gazetteer."""
    homes: frozenset[str] = frozenset()
    """Countries that the article says it belongs to."""


def collect(extractions: Iterable[Extraction], gazetteer: Gazetteer, ontology: Ontology, naming: Naming
            ) -> Iterator[Occurrence]:
    """The occurrences of every article that have a name, in the order of articles and of local ids."""
    land = _Lands(gazetteer, ontology)
    for one in sorted(extractions, key=lambda e: e.article.id):
        yield from _of_article(one, gazetteer, ontology, naming, land)


def named(entity: Entity, article: str, ontology: Ontology) -> bool:
    """Whether an entity bears a name of its own, so that another article may speak of it too."""
    if entity.id.endswith("-" + sha256(article)[:6]) or ontology.is_a(entity.type, SHARED):
        return False
    return any(word[:1].isupper() for word in entity.label.split())


def family(kind: str, ontology: Ontology) -> str:
    """Which of FAMILIES a class belongs to, "" for none."""
    return next((one for one in FAMILIES if kind and ontology.is_a(kind, (one,))), "")


class _Lands:
    """The country of a known entity, looked up once."""

    def __init__(self, gazetteer: Gazetteer, ontology: Ontology) -> None:
        self.gazetteer, self.ontology = gazetteer, ontology
        self.found: dict[str, str] = {}

    def of(self, id_: str, depth: int = 3) -> str:
        """Id of the country, "" where there is none; `depth` bounds what a wrong gazetteer could loop."""
        if id_ not in self.found:
            self.found[id_] = self._find(id_, depth)
        return self.found[id_]

    def _find(self, id_: str, depth: int) -> str:
        entry = self.gazetteer.entities.get(id_)
        if entry is None or not depth:
            return ""
        if self.ontology.is_a(entry.type, (COUNTRY,)):
            return id_
        above = (entry.capital_of, entry.government_of, entry.part_of)
        return next((land for up in above if up and (land := self.of(up, depth - 1))), "")


def _of_article(one: Extraction, gazetteer: Gazetteer, ontology: Ontology, naming: Naming, land: _Lands
                ) -> Iterator[Occurrence]:
    article = one.article.id
    found: dict[str, Entity] = {}
    for entity in (*one.entities, *(term for s in one.statements for term in s.entities())):
        other = found.setdefault(entity.id, entity)
        if other is not entity:
            found[entity.id] = max(entity, other, key=lambda e: (len(e.aliases), e.label, e.aliases))
    kept = {id_: e for id_, e in sorted(found.items()) if id_ in gazetteer.entities or named(e, article, ontology)}
    known = {id_ for id_, e in kept.items() if _is_known(e, gazetteer)}
    around = _surroundings(one, kept, known, land, naming)
    homes = _homes(one.statements, naming, land)
    for id_, entity in kept.items():
        yield Occurrence((article, id_), around, entity, words(entity.label, naming), family(entity.type, ontology),
                         id_ in known, homes.get(id_, frozenset()))


def _is_known(entity: Entity, gazetteer: Gazetteer) -> bool:
    entry = gazetteer.entities.get(entity.id)
    return entry is not None and entry.type == entity.type


def _surroundings(one: Extraction, kept: Mapping[str, Entity], known: set[str], land: _Lands, naming: Naming) -> Surroundings:
    counts = Counter(place for s in one.statements for term in s.entities() if term.id in known and (place := land.of(term.id)))
    lands = {place for id_ in known if (place := land.of(id_))}
    most = max(counts.values(), default=0)
    first = {place for place, n in counts.items() if n == most} or lands
    names = {id_ if id_ in known else "~" + " ".join(words(e.label, naming)) for id_, e in kept.items()}
    return Surroundings(one.article.id, one.article.date, frozenset(names), frozenset(lands), frozenset(first))


def _homes(statements: Iterable[Statement], naming: Naming, land: _Lands) -> dict[str, frozenset[str]]:
    """Where the article says that its entities belong, said without doubt."""
    found: dict[str, set[str]] = {}
    for one in statements:
        if one.predicate in naming.home_relations and not one.negated and one.modality == "asserted" and isinstance(
                one.object, Entity) and (place := land.of(one.object.id)):
            found.setdefault(one.subject.id, set()).add(place)
    return {id_: frozenset(places) for id_, places in found.items()}
