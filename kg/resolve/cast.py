"""Whom and what one article names: the entity behind each cluster of mentions.

Gazetteer entries for known names, new entities for the rest, topics for phrases.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kg.gazetteer import Gazetteer, Known
from kg.language.names.page import DASHES
from kg.language.phrases import title_before
from kg.lexicon.nouns import Nouns
from kg.model import Article, Entity, Mention, Parse, sha256
from kg.ontology import Ontology
from kg.resolve.choice import SURE, candidates
from kg.resolve.labels import TOPIC, Labels, clean, slug, unowned

UNTOLD = "Entity"
"""The class of a name of which the text does not tell what it is."""
_SHARED = ("Commodity", "Product", TOPIC)
"""Classes whose members are the same thing in every article that names them."""
_BROAD = 2
"""Classes above and including one that is right below the top: agent, place."""
_TELLING = ("name", "nominal", "pronoun")
"""Kinds of mention, those that tell most of whom they mean first."""


@dataclass(slots=True)
class Cast:
    """The entities of one article. `mentions` and their clusters come from mention detection and coreference."""

    article: Article
    parse: Parse
    mentions: Sequence[Mention]
    groups: Mapping[int, Sequence[int]]
    """Plural mentions: index of the mention -> the clusters it stands for together."""
    gazetteer: Gazetteer
    ontology: Ontology
    nouns: Nouns
    by_head: dict[int, list[int]] = field(init=False, default_factory=dict)
    """Head token -> indices of the mentions it heads."""
    members: dict[int, list[int]] = field(init=False, default_factory=dict)
    """Cluster -> indices of its mentions."""
    linked: frozenset[str] = field(init=False, default=frozenset())
    """Gazetteer ids of all that is named."""
    labels: Labels = field(init=False)
    _lands: frozenset[str] | None = field(init=False, default=None)
    _entities: dict[int, Entity] = field(init=False, default_factory=dict)
    _named: dict[int, bool] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.linked = frozenset(m.entity for m in self.mentions if m.entity)
        for i, mention in enumerate(self.mentions):
            self.by_head.setdefault(mention.head, []).append(i)
            self.members.setdefault(mention.cluster, []).append(i)
        self.labels = Labels(self.article, self.parse, self.nouns, self.by_head)

    def entity(self, cluster: int) -> Entity:
        """The entity that a coreference cluster stands for."""
        if cluster not in self._entities:
            self._entities[cluster] = self._make(cluster)
        return self._entities[cluster]

    def entities(self) -> tuple[Entity, ...]:
        """Every entity of the article, in order of first mention."""
        return tuple(dict.fromkeys(self.entity(m.cluster) for m in self.mentions if m.kind != "pronoun"))

    def known(self, id_: str) -> Entity:
        """A gazetteer entry as an entity."""
        entry: Known = self.gazetteer.entities[id_]
        return Entity(entry.id, entry.label, entry.type, tuple(entry.aliases), entry.wikidata)

    def named(self, head: int) -> bool:
        """Whether a phrase stands for one single thing that has a name."""
        if head not in self.by_head:
            return False
        if head not in self._named:
            self._named[head] = self._is_named(head)
        return self._named[head]

    def _is_named(self, head: int) -> bool:
        return any(i not in self.groups and any(
            self.mentions[m].kind == "name" for m in self.members[self.mentions[i].cluster])
            for i in self.by_head.get(head, ()))

    def ranked(self, head: int) -> list[int]:
        """The mentions that a token heads, those that tell most first."""
        found = self.by_head.get(head, [])
        return sorted(found, key=lambda i: _TELLING.index(self.mentions[i].kind)) if len(found) > 1 else found

    def nameable(self, cluster: int) -> bool:
        return any(self.mentions[i].kind != "pronoun" for i in self.members.get(cluster, ()))

    def takes_topic(self, wanted: Sequence[str]) -> bool:
        return not wanted or self.ontology.is_a(TOPIC, wanted)

    def fitting(self, entity: Entity, wanted: Sequence[str], mention: Mention | None = None, *, strict: bool = False
                 ) -> list[Entity]:
        if not wanted:
            return [entity]
        if entity.type and self.ontology.is_a(entity.type, wanted):
            return [entity]
        entry = self.gazetteer.entities.get(entity.id)
        if entry is not None and not strict:
            for other in (entry.capital_of, entry.government_of):
                if other and self.ontology.is_a(self.known(other).type, wanted):
                    return [self.known(other)]
        if strict or entry is not None:
            return []
        if entity.type in (UNTOLD, TOPIC) and (self.takes_topic(wanted) or (
                mention is not None and mention.kind == "name" and entity.type == UNTOLD and self._broad(wanted)
                and mention.text.lower() not in self.nouns.words["Portfolio"])):   # `Minister of Trade`
            return [entity]
        return []

    def _broad(self, wanted: Sequence[str]) -> bool:
        """Whether a class so general is wanted that a name of which nothing is known may be of it."""
        return any(len(self.ontology.classes[w].ancestors) <= _BROAD for w in wanted if w in self.ontology.classes)

    def nominal(self, head: int, kind: str) -> Entity:
        """What only a common noun names: goods and topics are the same everywhere, anything else only in its article."""
        label = self.labels.phrase(head, kind)
        shared = not kind or self.ontology.is_a(kind, _SHARED)
        id_ = slug(label) if shared else f"{slug(label)}-{sha256(self.article.id)[:6]}"
        return Entity(id_, label, kind or TOPIC, self.labels.wordings(head, label))

    def _make(self, cluster: int) -> Entity:
        members = [self.mentions[i] for i in self.members.get(cluster, ())]
        names = [m for m in members if m.kind == "name"]
        linked = Counter(m.entity for m in names or members if m.entity in self.gazetteer.entities)
        if linked:
            return self._as_written(self.known(self._chosen(min(linked, key=lambda id_: (-linked[id_], id_)), names)), names)
        types = Counter(m.type for m in (names or members) if m.type)
        kind = min(types, key=lambda t: (-types[t], t)) if types else ""
        if names and (office := self._holder(names, kind)):
            known = self._as_written(self.known(office), names)
            return replace(known, aliases=tuple(sorted({*known.aliases, *(clean(m.text) for m in names)} - {known.label})))
        if names:
            label = max((clean(m.text) for m in names), key=lambda t: (len(t.split()), len(t)))
            others = sorted({clean(m.text) for m in names} - {label})
            return Entity(slug(label), label, kind or UNTOLD, tuple(others))
        head = members[0].head if members else 0
        nominal = next((m for m in members if m.kind == "nominal"), None)
        return self.nominal(nominal.head if nominal is not None else head, kind)

    def _as_written(self, known: Entity, names: Sequence[Mention]) -> Entity:
        """A known person or body with the full names that the article gives it."""
        if not self.ontology.is_a(known.type, ("Person", "Organization")):
            return known
        whole = {clean(m.text) for m in names}
        written = {name for name in whole | set(map(unowned, whole)) if " " in name} - {known.label}
        return replace(known, aliases=tuple(sorted({*known.aliases, *written})))

    def _chosen(self, first: str, names: Sequence[Mention]) -> str:
        """The entity of a shared name (`the Labour Party`) that fits the article best; the first found where all are equal."""
        written = {m.text for m in names if m.entity == first}
        kind = self.gazetteer.entities[first].type
        found = [c for c in candidates(written, kind, self._places(), self.article.date, self.gazetteer, self.ontology)
                 if self.gazetteer.entities[c.id].type == kind and c.score > SURE]
        full = self.gazetteer.entities[first].label in written   # `the Kuwait Investment Authority (KIA)`
        return found[0].id if len(found) > 1 and not full else first

    def _holder(self, names: Sequence[Mention], kind: str) -> str:
        """Whose common surname it is when the article does not say more than `President Bush`, or names nobody else so in full:
        who held an office then."""
        if kind and not self.ontology.is_a(kind, ("Person",)):
            return ""
        written = {clean(m.text) for m in names}
        found = [c for c in candidates(written, "Person", self._places(), self.article.date, self.gazetteer, self.ontology)
                 if (self.ontology.is_a(self.gazetteer.entities[c.id].type, ("Person",)) or not written.isdisjoint(   # `Boc`
                     self.gazetteer.entities[c.id].names)) and not any(self.gazetteer.is_namesake(name.split(), c.id)
                                                                       for name in written)]
        sure = [c.id for c in found if c.score >= SURE] or [c.id for c in found if self._titled(c.id, names)]
        return sure[0] if len(sure) == 1 else ""

    def _titled(self, person: str, names: Sequence[Mention]) -> bool:
        """Whether somebody held the very office on the day of the article that stands before a name: `President Bush`, but
        no Peruvian one, and no former one."""
        held = self.gazetteer.offices(person, self.article.date) if self.article.date is not None else ()
        for mention in names:
            title = title_before(self.parse, mention, self.nouns)
            if not title:
                continue
            words = " ".join(t.text.lower() for t in self.parse.tokens[title[0] : title[1]])
            before = self.parse.tokens[max(title[0] - 1, 0)]
            owner = before.index if before.tag == "POS" else title[0]
            whose = {m.entity for m in self.mentions if m.last == owner and m.entity}
            if before.text not in DASHES and before.lemma.lower() not in self.nouns.words["EndedModifier"] and any(
                    t.role.casefold() == words and whose <= {t.of} for t in held):
                return True
        return False

    def _places(self) -> frozenset[str]:
        """Known countries that the article names."""
        if self._lands is None:
            self._lands = frozenset(m.entity for m in self.mentions if m.entity in self.gazetteer.entities and (
                self.ontology.is_a(self.gazetteer.entities[m.entity].type, ("Country",))))
        return self._lands

    def home(self, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The place where the article was written, as its dateline says, or the state whose capital that is."""
        told = next((m for m in self.mentions if self.parse.sentences[self.parse.tokens[m.head].sentence].dateline), None)
        return tuple(self.fitting(self.entity(told.cluster), wanted)) if told is not None else ()
