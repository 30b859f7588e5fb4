"""Mentions of one article -> entities: gazetteer entries for known names, new entities for the rest, topics for phrases.

Everything a frame may ask about a phrase is answered here: which entity, and whether of the class that is wanted.
A capital that is asked for as an actor answers with its state; asked for as a place, with the city.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from kg.gazetteer import Gazetteer, Known
from kg.language.agreement import PLURAL
from kg.language.apposition import one_of
from kg.language.binding import whose
from kg.language.coordination import conjuncts
from kg.language.mentions import noun_of
from kg.language.names import DASHES
from kg.language.numerals import CARDINALS
from kg.language.phrases import aged, title_before
from kg.language.quotes import attribution
from kg.lexicon.nouns import Nouns
from kg.model import Article, Entity, Mention, Parse, Quote, TimeExpression, sha256
from kg.ontology import Ontology
from kg.read.wrapping import prose
from kg.resolve import offices
from kg.resolve.choice import SURE, candidates
from kg.resolve.origins import likeness
from kg.resolve.unidentified import unidentified

TOPIC = "Topic"
"""The class of whatever is only talked about; the one class that any phrase may be."""
UNTOLD = "Entity"
"""The class of a name of which the text does not tell what it is."""
_SHARED = ("Commodity", "Product", TOPIC)
"""Classes whose members are the same thing in every article that names them."""
_LABEL_DEPS = ("compound", "amod", "nmod", "npadvmod", "quantmod", "punct", "advmod")
_BEHALF = ("of", "for", "at", "with")
"""Prepositions that name whose man somebody is."""
_TOWARDS = ("to", "from", "toward", "towards", "for")
"""Prepositions of motion, beside those that tell where somebody is."""
_ARMED, _BLOC = "ArmedGroup", "InternationalOrganization"
_ACTING = ("Country", _BLOC, _ARMED, "Military")
"""Classes of what forces and officials act for, the likeliest first."""
_STATE_BODIES = ("Government", "GovernmentBody", "Military")
"""Classes of what is part of a state: an Indian company is not."""
_SITES = ("City", "Region", "Facility")
"""Classes of places that lie in a country."""
_DOERS = ("Military", _ARMED, "Government", "Country", "Person")
"""Classes of what does the deed that it names: a hospital bombing is no hospital's, a car bomb no car's."""
_BROAD = 2
"""Classes above and including one that is right below the top: agent, place."""
_THIRD = 3
_TELLING = ("name", "nominal", "pronoun")
"""Kinds of mention, those that tell most of whom they mean first."""
_MAX_LABEL_WORDS = 8
"""A topic longer than this is a sentence in disguise; its head phrase is kept."""
_MAX_CLAUSE_WORDS = 12
_OFTEN, _BY_FAR = 3, 1.5
"""How often an article speaks of what it is about, and how much more often than of anything like it."""
_PHRASE_PREPOSITIONS = ("of", "in", "on", "between", "for", "to", "with", "against", "over", "into")


def slug(label: str) -> str:
    """Readable local IRI name of a label: ASCII where it can be, underscores for spaces."""
    text = unicodedata.normalize("NFKD", label)
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"['’]", "", text)
    text = re.sub(r"[^\w.-]+", "_", text, flags=re.UNICODE).strip("_.")
    return text or "x" + sha256(label)[:8]


@dataclass(slots=True)
class Linker:
    """The referents of one article. `by_head` and `clusters` come from mention detection and coreference."""

    article: Article
    parse: Parse
    mentions: Sequence[Mention]
    groups: Mapping[int, Sequence[int]]
    """Plural mentions: index of the mention -> the clusters it stands for together."""
    gazetteer: Gazetteer
    ontology: Ontology
    nouns: Nouns
    metonyms: frozenset[str] = frozenset()
    """Lemmas of nouns that act for the state they belong to."""
    fighters: frozenset[str] = frozenset()
    """Lemmas of nouns that act for the armed group they belong to."""
    delegates: frozenset[str] = frozenset()
    """Lemmas of nouns whose plural acts for several states."""
    times: Sequence[TimeExpression] = ()
    quotes: Sequence[Quote] = ()
    deeds: frozenset[str] = frozenset()
    """Lemmas of nouns for what somebody does to others."""
    doing: frozenset[str] = frozenset()
    """Lemmas of verbs whose subject makes the deed that is their object."""
    governing: Mapping[int, int] = field(default_factory=dict)
    """Clusters of persons -> of the states in whose government they are told to be."""
    _lands: frozenset[str] | None = None
    _timed: set[int] = field(default_factory=set)
    _inside_names: set[int] = field(default_factory=set)
    _by_head: dict[int, list[int]] = field(default_factory=dict)
    _entities: dict[int, Entity] = field(default_factory=dict)
    _members: dict[int, list[int]] = field(default_factory=dict)
    _linked: frozenset[str] = frozenset()
    _named: dict[int, bool] = field(default_factory=dict)
    _chosen_for: dict[tuple[int, tuple[str, ...], bool], tuple[Entity, ...]] = field(default_factory=dict)
    """What was chosen for a head and classes, acting or not: frames ask the same again and again."""
    _asked: set[int] = field(default_factory=set)
    """Speakers whose side is being worked out: `our firm`, said by that very firm, leads nowhere."""

    def __post_init__(self) -> None:
        self._linked = frozenset(m.entity for m in self.mentions if m.entity)
        starts = {t.start: t.index for t in self.parse.tokens}
        for time in self.times:
            at = starts.get(time.start, len(self.parse.tokens))
            while at < len(self.parse.tokens) and self.parse.tokens[at].start < time.end:
                self._timed.add(at)
                at += 1
        for i, mention in enumerate(self.mentions):
            if mention.kind == "name" or aged(self.parse.tokens[mention.head]):
                self._timed.difference_update(range(mention.first, mention.last))   # `the People's Daily`
                self._inside_names.update(k for k in range(mention.first, mention.last) if k != mention.head)
            self._by_head.setdefault(mention.head, []).append(i)
            self._members.setdefault(mention.cluster, []).append(i)

    def choose(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """Entities of one of the wanted classes (all when empty) that the phrase headed by a token refers to."""
        return self._once(head, wanted, acting=False)

    def _once(self, head: int, wanted: Sequence[str], *, acting: bool) -> tuple[Entity, ...]:
        """`_choose` or `_acting`, worked out once, unless it is on the way to a speaker's side."""
        key = head, tuple(wanted), acting
        found = self._chosen_for.get(key)
        if found is None:
            found = (self._acting if acting else self._choose)(head, wanted)
            if not self._asked:
                self._chosen_for[key] = found
        return found

    def _choose(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        if head in self._timed or self._within_goods(head):
            return ()
        if self.parse.tokens[head].pos == "ADV" and self.parse.tokens[head].dep in ("advmod", "pobj", "pcomp"):
            return self._there(head, wanted) if self.parse.tokens[head].text.lower() in self.nouns.words["ThereWord"] else (
                self._here(head, wanted))
        other = self._party(head, wanted) or self._beside(head, wanted)
        if other:
            return other
        for i in self._ranked(head):
            if i in self.groups:
                found = [e for c in self.groups[i] for e in self._fitting(self.entity(c), wanted)]
            elif self._quality(self.mentions[i]) or (
                    self.mentions[i].kind == "pronoun" and not self._nameable(self.mentions[i].cluster)):
                continue
            else:
                found = self._fitting(self.entity(self.mentions[i].cluster), wanted, self.mentions[i])
            if found:
                return tuple(dict.fromkeys(found))
        if self._first_person(head):
            return self._speaker(head, wanted)
        people = self.nouns.labels.get("PERSON", UNTOLD)
        owned = self.parse.tokens[self.parse.tokens[head].head] if self.parse.tokens[head].dep == "poss" else None
        if owned is not None and owned.lemma in self.metonyms and self._by_head.get(head) and people not in wanted:
            return self._governed(head, wanted)
        if self._counted(head) and not self._within_name(head) and wanted and self.ontology.is_a(people, wanted):
            return (self._nominal(head, people),)
        pos = self.parse.tokens[head].pos
        stands_alone = pos in ("DET", "PRON") and bool(self.parse.children[head])   # `those behind the coup`
        if pos not in ("NOUN", "PROPN", "VERB", "AUX", "ADJ") and not stands_alone:
            return ()
        if self._by_head.get(head):
            return self._state(head, wanted)
        if self._within_name(head):
            return ()
        noun = noun_of(self.parse, head, self.nouns)
        kind = noun.type if noun is not None else ""
        if pos in ("ADJ", "VERB") and self.parse.tokens[head].dep == "amod":   # `a national conversation`, `a leading maker`
            return ()
        if (pos == "ADJ" or stands_alone) and not (kind and wanted and self.ontology.is_a(kind, wanted)):
            return ()
        if kind and wanted and self.ontology.is_a(kind, wanted):
            return (self._nominal(head, kind),)
        return (self._nominal(head, TOPIC),) if self._takes_topic(wanted) else self._state(head, wanted)

    def _quality(self, mention: Mention) -> bool:
        """Whether a name is an adjective that nobody is known by: `the Islamist president`."""
        word = self.parse.tokens[mention.head]
        alone = mention.kind == "name" and not mention.entity and len(self._members[mention.cluster]) == 1
        return alone and word.tag == "JJ" and word.dep == "amod"

    def _within_name(self, head: int) -> bool:
        """Whether a word is only part of a longer name: `State` of `the State Department`."""
        return head in self._inside_names

    def _within_goods(self, head: int) -> bool:
        """Whether a word only tells what thing is meant: there is no fighter in a fighter jet, no fund in a fund facility."""
        token = self.parse.tokens[head]
        within = token.dep == "compound" and token.pos == "NOUN" and token.head > head
        whole = noun_of(self.parse, head + 1, self.nouns) if within else None
        return whole is not None and token.lemma in whole.lemma.split()[:-1] and not self.ontology.is_a(whole.type, ("Agent",))

    def _counted(self, head: int) -> bool:
        """Whether a number stands for those it counts: `killed two`, `thousands marched`."""
        token = self.parse.tokens[head]
        number = token.pos == "NUM" or token.lemma.lower() in CARDINALS
        money = any(d.tag == "$" for d in self.parse.dependents(head))
        return number and not money and token.dep in ("nsubj", "nsubjpass", "dobj", "pobj")

    def _first_person(self, head: int) -> bool:
        token = self.parse.tokens[head]
        pronoun = self.nouns.pronouns.get(token.text.lower())
        return pronoun is not None and pronoun.person == 1 and (token.pos == "PRON" or not token.text.isupper())   # `US`

    def _speaker(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """Whoever says `we`: the speaker, for the side that he speaks for."""
        token = self.parse.tokens[head]
        for quote in attribution(self.quotes, token.start, token.end):
            source = quote.source_head
            if source is not None and source != head and source not in self._asked:
                self._asked.add(source)
                found = self.acting(source, wanted)
                self._asked.discard(source)
                return found
        return ()

    def side(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...] | None:
        """The body that a person who says `we` speaks for, by his title or post; empty where the text tells none, None where
        nobody says `we`."""
        token = self.parse.tokens[head]
        pronoun = self.nouns.pronouns.get(token.text.lower()) if token.tag in ("PRP", "PRP$") else None   # not `US`
        if pronoun is None or pronoun.person != 1 or pronoun.number != PLURAL:
            return None
        heads = [q.source_head for q in attribution(self.quotes, token.start, token.end) if q.source_head is not None]
        people = (self.nouns.labels.get("PERSON", UNTOLD),)
        speakers = [h for h in heads[:1] if any(self.ontology.is_a(e.type, people) for e in self.choose(h, ()))]
        if not speakers:
            return None
        mentioned = [speakers[0], *(self.mentions[m].head for i in self._by_head.get(speakers[0], ())
                                    for m in self._members[self.mentions[i].cluster])]
        return next((found for one in mentioned if (found := self._represented(one, wanted))), ())

    def _represented(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The body that stands in somebody's title or description: `Norwegian Energy Minister X`, `X, who heads the bank`."""
        people = (self.nouns.labels.get("PERSON", UNTOLD),)
        queue = [head, *(d.index for d in self.parse.dependents(head, "appos") if d.pos == "NOUN")]
        for at in queue:
            word = self.parse.tokens[at]
            below = self.parse.dependents(at, "poss", "amod", "compound", "nmod")
            behind = self.parse.dependents(at, "prep") if word.pos == "NOUN" or word.tag == "NN" else []
            below += [n for p in behind if p.text.lower() in _BEHALF for n in self.parse.dependents(p.index, "pobj")]
            queue.extend(d.index for d in below if d.dep in ("compound", "nmod") and d.index not in queue)
            for one in below:
                found = self.choose(one.index, wanted) if self.named(one.index) else ()
                if found and not self.ontology.is_a(found[0].type, people):
                    return found[:1]
        return ()

    def acting(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """As `choose`, for whoever acts: a state's forces and officials act for the state."""
        return self._once(head, wanted, acting=True)

    def _acting(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        return (self._state(head, wanted) or self._doer(head, wanted) or self._state_again(head, wanted)
                or self.choose(head, wanted) or self._state_of_body(head, wanted))

    def named(self, head: int) -> bool:
        """Whether a phrase stands for one single thing that has a name."""
        if head not in self._by_head:
            return False
        if head not in self._named:
            self._named[head] = self._is_named(head)
        return self._named[head]

    def _is_named(self, head: int) -> bool:
        return any(i not in self.groups and any(
            self.mentions[m].kind == "name" for m in self._members[self.mentions[i].cluster])
            for i in self._by_head.get(head, ()))

    def unidentified(self, head: int, *, only_bare: bool = False) -> bool:
        """Whether a phrase stands for one of whom the article nowhere says who it is, or for those that somebody who is
        quoted means by `they`."""
        token = self.parse.tokens[head]
        bare = token.tag in ("DT", "PDT") and token.lemma.lower() in self.nouns.words["AnybodyNoun"]   # `embraced both`
        if self._those_quoted(head) or (bare and not any(i in self.groups for i in self._by_head.get(head, ()))):
            return True
        for i in self._ranked(head)[:1]:
            members = [self.mentions[m] for m in self._members[self.mentions[i].cluster]]
            told = [m for m in members if m.kind != "pronoun"]
            if i not in self.groups and told and not any(m.kind == "name" for m in told):
                return all(unidentified(self.parse, m, self.nouns, self.named, only_bare=only_bare) for m in told)
        return False

    def _those_quoted(self, head: int) -> bool:
        """Whether who is quoted says `they` of somebody whom he hasn't spoken of in the same words: it may be anybody."""
        token = self.parse.tokens[head]
        pronoun = self.nouns.pronouns.get(token.text.lower()) if token.tag == "PRP" else None
        if pronoun is None or pronoun.person != _THIRD or pronoun.number != PLURAL:
            return False
        said = [q for q in attribution(self.quotes, token.start, token.end) if q.direct]
        spoken = [m for i in self._by_head.get(head, ()) for k in self._members[self.mentions[i].cluster]
                  if (m := self.mentions[k]).kind != "pronoun" and attribution(said, m.start, m.end)]
        return bool(said) and not spoken

    def elsewhere(self, place: Entity, other: Entity) -> bool:
        """Whether a place is known to lie in another country: Chengdu is not in the United States."""
        return self.ontology.is_a(place.type, _SITES) and self.gazetteer.elsewhere(place.id, other.id)

    def default(self, words: str, wanted: Sequence[str]) -> Entity:
        """What a frame supplies for an argument that the text leaves out: `authorities`, of this article only."""
        noun = self.nouns.nouns.get(words)
        told = noun is not None and noun.type and self.ontology.is_a(noun.type, wanted)
        kind = noun.type if noun is not None and told else wanted[0] if wanted else TOPIC
        return Entity(f"{slug(words)}-{sha256(self.article.id)[:6]}", words, kind)

    def _named_after(self, body: Entity, wanted: Sequence[str]) -> list[Entity]:
        """The one state that a body has in its name: the state utility Electricite du Laos is that of Laos."""
        known = self.gazetteer.entities.get(body.id)
        spelled = [name.replace(",", " ").split() for name in (known.names if known is not None else (body.label,))]
        named = (self.gazetteer.longest(words, i) for words in spelled for i in range(1, len(words)))
        ids = dict.fromkeys(found[1][0] for found in named if found)
        states = [e for e in map(self.known, ids) if e.type in wanted]
        return states if len(states) == 1 and not self.ontology.is_a(body.type, (self.nouns.labels["PERSON"],)) else []

    def office(self, head: int, predicate: str, person: Entity, wanted: Sequence[str], *, title: str | None = None,
               others: Collection[str] = (), told: Mapping[str, Entity] = MappingProxyType({})) -> tuple[Entity, ...]:
        """Whose office a bare title is (`President Xi Jinping`), or whose firm (`the state airline TAP`): what the person
        held, else what stands out most.

        Not of `others` (ids), who have somebody else in it; `told` are the offices of persons (by id) that the text gave.
        Without a `title` (`she resigned`) only what the person held.
        """
        on, seat = self.article.date, self.gazetteer.entities.get(person.id)
        held = offices.held(person.id, predicate, self.gazetteer, on)
        if seat is not None and seat.capital_of:   # `the capital, Nairobi`
            held = [seat.capital_of]
        found = [self.known(of) for of in held if of in self.gazetteer.entities]
        found = [e for e in found if self.ontology.is_a(e.type, wanted)]
        if len(found) > 1:   # a king of many countries: those of this story, else the best known
            named = {m.entity for m in self.mentions}
            found = [e for e in found if e.id in named] or [
                max(found, key=lambda e: (self.gazetteer.entities[e.id].popularity, e.id))]
        found = found or self._named_after(person, wanted)
        if found or title is None or person.id in self.gazetteer.by_person:
            return tuple(found)
        bodies: dict[str, Entity] = {}
        places: list[tuple[int, str]] = []
        seats: list[tuple[int, str]] = []
        titled = {m.cluster for m in self.mentions if m.kind == "name"}
        for mention in (m for m in self.mentions if m.cluster in titled):
            one = self.entity(mention.cluster)
            opens = self.parse.sentences[self.parse.tokens[mention.head].sentence].first == mention.head - 1   # `In Lima, ...`
            seats.extend((mention.head, e.id) for e in self._fitting(one, wanted))
            for e in self._fitting(told.get(one.id, one), wanted, strict=not opens):
                bodies[e.id] = e
                places.append((mention.head, e.id))
        human = (self.nouns.labels["PERSON"],)
        others_too = not self.ontology.is_a(person.type, human)   # of a firm no noun's demonym tells
        noted = range(len(self.parse.tokens)) if others_too else (
            m.head for m in self.mentions if self.ontology.is_a(m.type, human))
        people = {i for i in noted if self.parse.tokens[i].lemma.lower() not in self.gazetteer.office_words}
        home = self._home(wanted)
        barred = {*others, *offices.told_apart(self.parse, head, seats, people),
                  *offices.hosted(self.parse, head, places, self.nouns.words["HostVerb"])}
        weight = offices.salience(self.parse, head, places, people, home.id if home is not None else None,
                                  self.nouns.words["CompanionVerb"],
                                  {m.head for m in self.mentions if self.ontology.is_a(m.type, _STATE_BODIES[:1])})
        first = offices.clearest({
            one: w * offices.likelihood(one, title, predicate, self.gazetteer, on) * (
                1.0 if others_too else 1.0 + offices.NAMED_SO * likeness(person.label, one, self.gazetteer))
            for one, w in weight.items() if one not in barred})
        return (bodies[first],) if first is not None else ()

    def _home(self, wanted: Sequence[str]) -> Entity | None:
        """The state in whose capital the article was written, as its dateline says."""
        for mention in self.mentions:
            if self.parse.sentences[self.parse.tokens[mention.head].sentence].dateline:
                found = self._fitting(self.entity(mention.cluster), wanted)
                return found[0] if found else None
        return None

    def _here(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The place where the article was written, which is `here` outside of what somebody is quoted as saying."""
        token = self.parse.tokens[head]
        if attribution([q for q in self.quotes if q.direct], token.start, token.end):
            return ()
        for mention in self.mentions:
            if self.parse.sentences[self.parse.tokens[mention.head].sentence].dateline:
                return tuple(self._fitting(self.entity(mention.cluster), wanted))
        return ()

    def _there(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The last place that the sentence, or else the one before, told something to be at or to go to: it is `there`; whoever
        acts is no place, nor is what stands inside another name or phrase."""
        tokens = self.parse.tokens
        if attribution([q for q in self.quotes if q.direct], tokens[head].start, tokens[head].end):
            return ()
        sentence, place = tokens[head].sentence, (self.nouns.labels.get("GPE", UNTOLD),)
        markers = (*self.nouns.place_cues.get("marker", ()), *_TOWARDS)
        said = [m for m in self.mentions if m.head < head and sentence - 1 <= tokens[m.head].sentence and m.kind != "pronoun"]
        at = (m for m in said if tokens[m.head].dep == "dobj" or (
            tokens[m.head].dep == "pobj" and tokens[tokens[m.head].head].lemma in markers))
        for mention in sorted(at, key=lambda m: -m.head):
            entity = self.entity(mention.cluster)
            if self.named(mention.head) and self.ontology.is_a(entity.type, place):
                beside = tokens[mention.head].sentence != sentence and any(   # `sells Russian oil from there`: from Russia
                    tokens[m.head].sentence == sentence and tokens[m.head].dep in ("amod", "compound", "poss")
                    and self.ontology.is_a(self.entity(m.cluster).type, place) for m in said)
                return () if beside else tuple(self._fitting(entity, wanted, strict=True))
        return ()

    def topic(self, head: int, wanted: Sequence[str], *, but: Collection[Entity] = (), article: bool = False
              ) -> tuple[Entity, ...]:
        """The last thing of a wanted class named in the sentence before a token, but those given; or what the `article` speaks
        of most, by far, but those and what they are part of."""
        if article:
            return self._central(wanted, but)
        first = self.parse.sentences[self.parse.tokens[head].sentence].first
        for mention in sorted((m for m in self.mentions if first <= m.head < head and m.kind != "pronoun"),
                              key=lambda m: -m.head):
            found = [e for e in self._fitting(self.entity(mention.cluster), wanted, strict=True) if e not in but]
            if found:
                return tuple(found)
        return ()

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

    # ------------------------------------------------------------------------------------------------------- within

    def _central(self, wanted: Sequence[str], but: Collection[Entity]) -> tuple[Entity, ...]:
        left_out = {e.id for e in but} | {self.gazetteer.entities[e.id].part_of for e in but if e.id in self.gazetteer.entities}
        named = (self.entity(m.cluster) for m in self.mentions if m.cluster >= 0)
        told = Counter(e for e in named if e.id not in left_out and self.ontology.is_a(e.type, wanted)).most_common(2)
        second = told[1][1] if len(told) > 1 else 0
        return (told[0][0],) if told and told[0][1] >= _OFTEN and told[0][1] > _BY_FAR * second else ()

    def _party(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The party that a member noun names: `a Democrat`."""
        token, before = self.parse.tokens[head], self.parse.tokens[max(head - 1, 0)]
        nouns = self.gazetteer.member_nouns
        ids = nouns.get(f"{before.text} {token.text}", ()) or nouns.get(token.text, ()) or nouns.get(token.lemma, ())
        if not ids:
            return ()
        longer = any(self.mentions[i].kind == "name" and self.mentions[i].first < head for i in self._by_head.get(head, ()))
        if longer and not nouns.get(f"{before.text} {token.text}"):   # a Free Democrat is not called Democrat
            return ()
        found = [e for e in map(self.known, ids) if wanted and self.ontology.is_a(e.type, wanted)]
        homes = {e.id: self.gazetteer.entities[e.id].part_of for e in found}
        known = self.gazetteer.entities
        lands = {known[i].part_of for i in self._linked if i in known}   # `a Republican from Iowa`
        near = [e for e in found if homes[e.id] in self._linked or homes[e.id] in lands]
        homely = {self.mentions[i].entity for d in self.parse.dependents(head, "compound") if d.tag == "NNP"
                  for i in self._by_head.get(d.index, ())}   # `a Georgia Republican`: of a state they would say `Georgian`
        abroad = any(self.ontology.is_a(known[i].type, ("Country",)) for i in self._linked - homely if i in known)
        return tuple((near or ([] if abroad else found))[:1])

    def _state(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The state that a body without a name of its own acts for: `Ethiopian forces`, `the government of China`; and those
        whose people act together: `negotiators from Serbia and Kosovo`."""
        word = self.parse.tokens[head]
        if any(self.mentions[i].kind == "name" for i in self._by_head.get(head, ())):
            return ()
        called = {word.lemma.lower(), f"{self.parse.tokens[max(head - 1, 0)].lemma} {word.lemma}".lower()}   # `police officers`
        if not self.metonyms.isdisjoint(called):
            named = any(self.named(d.index) for d in self.parse.dependents(head, "appos"))   # `the top diplomat, Ruiz`
            return () if named else self._owning_state(head, wanted)
        if word.lemma.lower() in self.fighters:   # not for a state: `Pakistani gunmen`
            return self._owning_state(head, wanted, (_ARMED,))
        noun = self.nouns.nouns.get(word.lemma.lower())
        several = word.tag == "NNS" or (noun is not None and noun.number == "collective")   # `the fund's executive board`
        together = word.lemma.lower() in self.delegates and several and not self.parse.dependents(head, "appos") and (
            self.groups.keys().isdisjoint(self._by_head.get(head, ())))   # who they are is not told
        owners = self._owning_state(head, wanted) if together else ()
        return owners if len(owners) > 1 or any(self.ontology.is_a(e.type, (_BLOC,)) for e in owners) else ()

    def _owning_state(self, head: int, wanted: Sequence[str], kinds: Sequence[str] = _ACTING) -> tuple[Entity, ...]:
        """The state, or what else is of one of the kinds, that a phrase names as its owner."""
        owners = [whose(self.parse, d.index) for d in self.parse.dependents(head, "poss", "amod", "compound", "nmod")]
        owners += [n.index for p in self.parse.dependents(head, "prep") if p.text.lower() in ("of", "from")
                   for n in self.parse.dependents(p.index, "pobj")]
        for owner in owners:
            if self._by_head.get(owner):
                found = [e for one in conjuncts(self.parse, owner) for e in [
                    e for kind in kinds for e in self.choose(one, (kind,)) or self._governed(one, (kind,)) or (
                        self._owner_of_body(one, (kind,)))
                    if self.ontology.is_a(e.type, wanted)][:1]]
                if found:
                    return tuple(dict.fromkeys(found))
        return ()

    def _owner_of_body(self, owner: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The state whose body a possessive means: `Peru's defence ministry said its forces had struck`."""
        for i in self._by_head.get(owner, ()) if self.parse.tokens[owner].pos == "PRON" else ():
            for m in self._members[self.mentions[i].cluster]:
                mention = self.mentions[m]
                if mention.kind == "nominal" and mention.head < owner and self.ontology.is_a(mention.type, _STATE_BODIES):
                    for d in self.parse.dependents(mention.head, "poss", "amod", "compound", "nmod"):
                        found = self.choose(d.index, wanted) if self.named(d.index) else ()
                        if found:
                            return found
        return ()

    def _governed(self, owner: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The state that a person holds office in: `Putin's troops`."""
        told = [self.entity(self.governing[c]) for i in self._by_head.get(owner, ())
                if i not in self.groups and (c := self.mentions[i].cluster) in self.governing]
        if told or self.article.date is None:
            return tuple(e for e in told if self.ontology.is_a(e.type, wanted))
        held = {t.of for person in self.choose(owner, (self.nouns.labels.get("PERSON", UNTOLD),))
                for t in self.gazetteer.offices(person.id, self.article.date)}
        found = [self.known(of) for of in sorted(held) if of in self.gazetteer.entities]
        return tuple(e for e in found if self.ontology.is_a(e.type, wanted))

    def _state_of_body(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The state whose body has no name of its own, where only a state will do: `Peru's navy said it had struck`."""
        for i in self._by_head.get(head, ()):
            for m in self._members.get(self.mentions[i].cluster, ()):
                mention = self.mentions[m]
                if mention.kind == "nominal" and self.ontology.is_a(mention.type, _STATE_BODIES):
                    found = self._owning_state(mention.head, wanted)
                    if found:
                        return found
        return ()

    def _state_again(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The state for which they act whom a pronoun means: `Peru's military said it had struck`."""
        for i in self._by_head.get(head, ()):
            if self.mentions[i].kind == "pronoun" and i not in self.groups:
                before = [m for m in self._members[self.mentions[i].cluster] if self.mentions[m].head < head]
                kinds = {self.mentions[m].kind for m in before}
                if "name" not in kinds and "nominal" in kinds:
                    last = max((m for m in before if self.mentions[m].kind == "nominal"), key=lambda m: self.mentions[m].head)
                    return self._state(self.mentions[last].head, wanted)
        return ()

    def _doer(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """Whose deed does it: `Russian strikes hit the port`, `an attack by rebels`, `launched a raid aimed at the port`."""
        word = self.parse.tokens[head]
        if word.lemma.lower() not in self.deeds:
            return ()
        again = [self.mentions[m].head for i in self._by_head.get(head, ()) for m in self._members[self.mentions[i].cluster]]
        found = (e for at in dict.fromkeys((head, *again)) for e in self._made_by(at, wanted))
        return tuple(found)[:1]

    def _made_by(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """Who owns a deed, is named behind `by`, or is the subject of the verb that makes it."""
        word = self.parse.tokens[head]
        doers = [n.index for p in self.parse.dependents(head, "prep", "agent") if p.text.lower() == "by"
                 for n in self.parse.dependents(p.index, "pobj")]
        inside = self.parse.dependents(head, "poss", "amod", "compound", "nmod")
        doers += [i for d in inside for i in (   # `US-led strikes`, but not `US-backed`
            *(n.index for n in self.parse.dependents(d.index, "npadvmod") if d.lemma == "lead"), d.index)]
        made = word.dep == "dobj" and self.parse.tokens[word.head].lemma in self.doing
        if made and not self.parse.dependents(word.head, "neg"):
            doers += [n.index for n in self.parse.dependents(word.head, "nsubj")]
        scenes = {d.index for d in inside if d.dep == "compound" and not self.named(d.index)}
        for doer in doers:
            found = self._state(doer, wanted) or self.choose(doer, wanted)
            if found and not (doer in scenes and found[0].type not in _DOERS):
                return found
        return ()

    def _beside(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The name that a common noun introduces: `the emir, Sheikh Tamim`, `one of his aides, Ali Omar`."""
        token = self.parse.tokens[head]
        if token.pos not in ("NOUN", "PROPN") or self.named(head):
            return ()
        hosts = [head, self.parse.tokens[token.head].head] if one_of(self.parse, token) else [head]
        for name in (t for at in hosts for t in self.parse.dependents(at, "appos")):
            if name.pos == "PROPN" and self.named(name.index):
                many = token.tag == "NNS"   # `two bankers, A and B`
                found = [e for one in (conjuncts(self.parse, name.index) if many else [name.index])
                         for e in self.choose(one, wanted)]
                if found:
                    return tuple(dict.fromkeys(found))
        return ()

    def _ranked(self, head: int) -> list[int]:
        """The mentions that a token heads, those that tell most first."""
        found = self._by_head.get(head, [])
        return sorted(found, key=lambda i: _TELLING.index(self.mentions[i].kind)) if len(found) > 1 else found

    def _nameable(self, cluster: int) -> bool:
        return any(self.mentions[i].kind != "pronoun" for i in self._members.get(cluster, ()))

    def _takes_topic(self, wanted: Sequence[str]) -> bool:
        return not wanted or self.ontology.is_a(TOPIC, wanted)

    def _fitting(self, entity: Entity, wanted: Sequence[str], mention: Mention | None = None, *, strict: bool = False
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
        if entity.type in (UNTOLD, TOPIC) and (self._takes_topic(wanted) or (
                mention is not None and mention.kind == "name" and entity.type == UNTOLD and self._broad(wanted)
                and mention.text.lower() not in self.nouns.words["Portfolio"])):   # `Minister of Trade`
            return [entity]
        return []

    def _broad(self, wanted: Sequence[str]) -> bool:
        """Whether a class so general is wanted that a name of which nothing is known may be of it."""
        return any(len(self.ontology.classes[w].ancestors) <= _BROAD for w in wanted if w in self.ontology.classes)

    def _make(self, cluster: int) -> Entity:
        members = [self.mentions[i] for i in self._members.get(cluster, ())]
        names = [m for m in members if m.kind == "name"]
        linked = Counter(m.entity for m in names or members if m.entity in self.gazetteer.entities)
        if linked:
            return self._as_written(self.known(self._chosen(min(linked, key=lambda id_: (-linked[id_], id_)), names)), names)
        types = Counter(m.type for m in (names or members) if m.type)
        kind = min(types, key=lambda t: (-types[t], t)) if types else ""
        if names and (office := self._holder(names, kind)):
            known = self._as_written(self.known(office), names)
            return replace(known, aliases=tuple(sorted({*known.aliases, *(_clean(m.text) for m in names)} - {known.label})))
        if names:
            label = max((_clean(m.text) for m in names), key=lambda t: (len(t.split()), len(t)))
            others = sorted({_clean(m.text) for m in names} - {label})
            return Entity(slug(label), label, kind or UNTOLD, tuple(others))
        head = members[0].head if members else 0
        nominal = next((m for m in members if m.kind == "nominal"), None)
        return self._nominal(nominal.head if nominal is not None else head, kind)

    def _as_written(self, known: Entity, names: Sequence[Mention]) -> Entity:
        """A known person or body with the full names that the article gives it."""
        if not self.ontology.is_a(known.type, ("Person", "Organization")):
            return known
        written = {_clean(m.text) for m in names if len(m.text.split()) > 1} - {known.label}
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
        written = {_clean(m.text) for m in names}
        found = [c for c in candidates(written, "Person", self._places(), self.article.date, self.gazetteer, self.ontology)
                 if not any(self.gazetteer.is_namesake(name.split(), c.id) for name in written)]
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

    def _nominal(self, head: int, kind: str) -> Entity:
        """What only a common noun names: goods and topics are the same everywhere, anything else only in its article."""
        label = self.phrase(head, kind)
        shared = not kind or self.ontology.is_a(kind, _SHARED)
        id_ = slug(label) if shared else f"{slug(label)}-{sha256(self.article.id)[:6]}"
        return Entity(id_, label, kind or TOPIC, self._wordings(head, label))

    def _wordings(self, head: int, label: str) -> tuple[str, ...]:
        """The fuller phrases that name the same thing: with its owner and modifiers, and with its complement."""
        tokens, text = self.parse.tokens, prose(self.article)
        left = [self.parse.subtree(d.index)[0] for d in self.parse.dependents(head) if d.index < head and (d.dep in (
            "poss", "amod", "compound", "nmod", "nummod", "quantmod") or d.text.lower() in self.nouns.quantifiers)]
        first, last = min([*left, head]), head
        for p in self.parse.dependents(head, "prep"):
            inside = self.parse.subtree(p.index)
            if p.text.lower() in _PHRASE_PREPOSITIONS and p.index == head + 1 and inside[-1] - first < _MAX_LABEL_WORDS:
                last = max(last, inside[-1])
        found = {text[tokens[first].start : tokens[end].end] for end in (head, last)} - {label}
        return tuple(sorted(one for one in found if "\n" not in one))

    def phrase(self, head: int, kind: str = "") -> str:
        """Label of a common noun phrase: without determiner; goods without whose they are; topics with a short complement."""
        tokens = self.parse.tokens
        if tokens[head].pos in ("VERB", "AUX"):
            return self._clause(head)
        keep = {head}
        stack = [head]
        while stack:
            for d in self.parse.dependents(stack.pop()):
                before = tokens[d.index - 1]
                millions = d.tag != "CD" and before.tag == "CD" and before.end == d.start   # the `m` of `an $80m deal`
                if d.index < head and d.dep in _LABEL_DEPS and not millions and not (kind and self._origin(d.index)) and (
                        d.tag not in ("JJR", "JJS", "RBR", "RBS") and d.text.lower() not in self.nouns.determiners):
                    keep.add(d.index)
                    stack.append(d.index)
        first = head
        while first - 1 in keep:
            first -= 1
        if tokens[first].text == "of" and first:   # `tens of thousands`
            first -= 1
        while first < head and (tokens[first].dep in ("punct", "advmod") or tokens[first].tag == "IN") and first in keep:
            first += 1
        while first > 1 and tokens[first - 1].text in DASHES and tokens[first - 1].end == tokens[first].start and (
                tokens[first - 2].end == tokens[first - 1].start):   # `ex-minister`
            first -= 2
        last = head
        if not kind or kind == TOPIC:
            for p in self.parse.dependents(head, "prep"):
                inside = self.parse.subtree(p.index)
                if p.text.lower() in _PHRASE_PREPOSITIONS and p.index == last + 1 and (
                        inside[-1] - first < _MAX_LABEL_WORDS) and inside[-1] - inside[0] + 1 == len(inside):
                    last = inside[-1]
        return self.article.text[tokens[first].start : tokens[last].end]

    def _clause(self, head: int) -> str:
        """Label of a clause that is talked about: its words without `that` and `to`."""
        tokens = self.parse.tokens
        aside = {i for d in self.parse.subtree(head) if d != head and tokens[d].dep == "relcl" for i in self.parse.subtree(d)}
        inside = [i for i in self.parse.subtree(head) if i not in aside and (tokens[i].dep != "mark" or i > head)]
        inside = inside[:_MAX_CLAUSE_WORDS]
        while len(inside) > 1 and tokens[inside[-1]].pos in ("ADP", "DET", "PART", "CCONJ", "PUNCT"):
            inside.pop()
        return self.article.text[self.parse.tokens[inside[0]].start : self.parse.tokens[inside[-1]].end]

    def _origin(self, index: int) -> bool:
        token = self.parse.tokens[index]
        opens = self.parse.sentences[token.sentence].first == index and index not in self._by_head   # `Central bank ...`
        return (token.text[:1].isupper() and not opens) or any(
            self.parse.tokens[c].text[:1].isupper() for c in self.parse.children[index])


def _clean(text: str) -> str:
    text = re.sub(r""" ["“‘'`]\w+["”’'] (?=\w)""", " ", text)   # `Luis "Lucho" Paz`
    text = re.sub(r"['’]s?$", "", text)
    return re.sub(r"^(?:the|The|THE)\s+", "", text)
