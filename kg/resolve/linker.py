"""What a phrase of one article stands for: which entity, and whether of the class that is wanted.

Everything a frame may ask about a phrase is answered here. A capital that is asked for as an actor answers with its state;
asked for as a place, with the city.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from kg.language.binding import whose
from kg.language.coordination import conjuncts
from kg.language.coreference.agreement import PLURAL
from kg.language.grammar import one_of
from kg.language.mentions import noun_of
from kg.language.names.words import MODEL
from kg.language.numerals import CARDINALS
from kg.language.phrases import aged
from kg.language.quotes import attribution
from kg.language.wordlists import word_list
from kg.lexicon.frames import Frames
from kg.model import Entity, Mention, Quote, TimeExpression, sha256
from kg.resolve import offices
from kg.resolve.cast import UNTOLD, Cast
from kg.resolve.labels import TOPIC, slug
from kg.resolve.unidentified import unidentified

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
_ACTORS = ("Agent",)
"""Who acts by himself."""
_DOERS = ("Military", _ARMED, "Government", "Country", "Person")
"""Classes of what does the deed that it names: a hospital bombing is no hospital's, a car bomb no car's."""
_THIRD = 3
_OFTEN, _BY_FAR = 3, 1.5
"""How often an article speaks of what it is about, and how much more often than of anything like it."""


@dataclass(slots=True)
class Linker(Cast):
    """The referents of one article."""

    frames: Frames
    times: Sequence[TimeExpression] = ()
    quotes: Sequence[Quote] = ()
    governing: Mapping[int, int] = field(default_factory=dict)
    """Clusters of persons -> of the states in whose government they are told to be."""
    _timed: set[int] = field(init=False, default_factory=set)
    _inside_names: set[int] = field(init=False, default_factory=set)
    _chosen_for: dict[tuple[int, tuple[str, ...], bool], tuple[Entity, ...]] = field(init=False, default_factory=dict)
    """What was chosen for a head and classes, acting or not: frames ask the same again and again."""
    _asked: set[int] = field(init=False, default_factory=set)
    """Speakers whose side is being worked out: `our firm`, said by that very firm, leads nowhere."""

    def __post_init__(self) -> None:
        Cast.__post_init__(self)   # `super()` finds no class that slots made anew
        starts = {t.start: t.index for t in self.parse.tokens}
        for time in self.times:
            at = starts.get(time.start, len(self.parse.tokens))
            while at < len(self.parse.tokens) and self.parse.tokens[at].start < time.end:
                self._timed.add(at)
                at += 1
        for mention in self.mentions:
            if mention.kind == "name" or aged(self.parse.tokens[mention.head]):
                self._timed.difference_update(range(mention.first, mention.last))   # `the People's Daily`
                self._inside_names.update(k for k in range(mention.first, mention.last) if k != mention.head)

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
            word = self.parse.tokens[head].text.lower()   # `from elsewhere` names no place
            return self._there(head, wanted) if word in self.nouns.words["ThereWord"] else (
                self._here(head, wanted) if word in self.frames.here else ())
        other = self._party(head, wanted) or self._beside(head, wanted)
        if other:
            return other
        for i in self.ranked(head):
            if i in self.groups:
                found = [e for c in self.groups[i] for e in self.fitting(self.entity(c), wanted)]
            elif self._quality(self.mentions[i]) or (
                    self.mentions[i].kind == "pronoun" and not self.nameable(self.mentions[i].cluster)):
                continue
            else:
                found = self.fitting(self.entity(self.mentions[i].cluster), wanted, self.mentions[i])
            if found:
                return tuple(dict.fromkeys(found))
        if self._first_person(head):
            return self._speaker(head, wanted)
        people = self.nouns.labels.get("PERSON", UNTOLD)
        owned = self.parse.tokens[self.parse.tokens[head].head] if self.parse.tokens[head].dep == "poss" else None
        if owned is not None and owned.lemma in self.frames.metonyms and self.by_head.get(head) and people not in wanted:
            return self._governed(head, wanted)
        if self._counted(head) and not self._within_name(head) and wanted and self.ontology.is_a(people, wanted):
            return (self.nominal(head, people),)
        pos = self.parse.tokens[head].pos
        stands_alone = pos in ("DET", "PRON") and bool(self.parse.children[head])   # `those behind the coup`
        if pos not in ("NOUN", "PROPN", "VERB", "AUX", "ADJ") and not stands_alone:
            return ()
        if self.by_head.get(head):
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
            return (self.nominal(head, kind),)
        return (self.nominal(head, TOPIC),) if self.takes_topic(wanted) else self._state(head, wanted)

    def _quality(self, mention: Mention) -> bool:
        """Whether a name is an adjective that nobody is known by: `the Islamist president`."""
        word = self.parse.tokens[mention.head]
        alone = mention.kind == "name" and not mention.entity and len(self.members[mention.cluster]) == 1
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
        measured = any(d.tag == "$" or d.text == "per" for d in self.parse.dependents(head))   # `holds 20 per cent`
        return number and not measured and token.dep in ("nsubj", "nsubjpass", "dobj", "pobj")

    def _first_person(self, head: int) -> bool:
        token = self.parse.tokens[head]
        pronoun = self.nouns.pronouns.get(token.text.lower())
        noun = token.pos == "NOUN" and self.parse.dependents(head, "det", "poss", "amod", "compound", "nmod")   # not `of mine`
        named = noun or token.pos == "PROPN"   # `US`, `the Lumwana Copper Mine`
        return pronoun is not None and pronoun.person == 1 and not named

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
        mentioned = [speakers[0], *(self.mentions[m].head for i in self.by_head.get(speakers[0], ())
                                    for m in self.members[self.mentions[i].cluster])]
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

    def unidentified(self, head: int, *, only_bare: bool = False) -> bool:
        """Whether a phrase stands for one of whom the article nowhere says who it is, or for those that somebody who is
        quoted means by `they`."""
        token = self.parse.tokens[head]
        anybody = token.lemma.lower() in self.nouns.words["AnybodyNoun"]
        behind = self.parse.dependents(head, "relcl", "prep")
        who = any(t.dep == "relcl" and any(d.text == "who" for d in self.parse.dependents(t.index, "nsubj")) for t in behind)
        bare = anybody and ((not behind or who) if token.tag in ("DT", "PDT") else token.pos == "PRON" and any(
            t.dep == "relcl" for t in behind))   # `embraced both`, `backs those who flee`, `shot anyone who fled`
        nobody = token.pos == "PRON" and token.lemma.lower() in self.nouns.words["Nobody"]   # `Nobody in Lima wants war`
        bare = bare or (nobody and not any(t.text == "of" for t in behind))
        if self._those_quoted(head) or (bare and not any(i in self.groups for i in self.by_head.get(head, ()))):
            return True
        for i in self.ranked(head)[:1]:
            members = [self.mentions[m] for m in self.members[self.mentions[i].cluster]]
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
        spoken = [m for i in self.by_head.get(head, ()) for k in self.members[self.mentions[i].cluster]
                  if (m := self.mentions[k]).kind != "pronoun" and attribution(said, m.start, m.end)]
        return bool(said) and not spoken

    def elsewhere(self, place: Entity, other: Entity) -> bool:
        """Whether a place is known to lie in another country: Chengdu is not in the United States."""
        return self.ontology.is_a(place.type, _SITES) and self.gazetteer.elsewhere(place.id, other.id)

    def bygone(self, person: Entity, predicate: str, of: Entity) -> bool:
        """Whether everybody knows that an office was given up long before the article was written: in 2019 `a breach in 2014,
        under President Barack Obama`."""
        return self.article.date is not None and self.gazetteer.long_over(person.id, predicate, of.id, self.article.date)

    def default(self, words: str, wanted: Sequence[str]) -> Entity:
        """What a frame supplies for an argument that the text leaves out: what the article calls so by name, else
        `authorities`, of this article only."""
        named = (m for m in self.mentions if m.kind == "name" and m.text == words)
        if (known := next((e for m in named for e in self.fitting(self.entity(m.cluster), wanted)), None)) is not None:
            return known
        noun = self.nouns.nouns.get(words)
        told = noun is not None and noun.type and self.ontology.is_a(noun.type, wanted)
        kind = noun.type if noun is not None and told else wanted[0] if wanted else TOPIC
        return Entity(f"{slug(words)}-{sha256(self.article.id)[:6]}", words, kind)

    def office(self, head: int, predicate: str, person: Entity, wanted: Sequence[str], *, title: str | None = None,
               others: Collection[str] = (), told: Mapping[str, Entity] = MappingProxyType({})) -> tuple[Entity, ...]:
        """Whose office a bare title is, as `kg.resolve.offices.whose` finds it."""
        return offices.whose(self, head, predicate, person, wanted, title=title, others=others, told=told)

    def _here(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The place where the article was written, which is `here` outside of what somebody is quoted as saying."""
        token = self.parse.tokens[head]
        return () if attribution([q for q in self.quotes if q.direct], token.start, token.end) else self.home(wanted)

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
                return () if beside else tuple(self.fitting(entity, wanted, strict=True))
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
            found = [e for e in self.fitting(self.entity(mention.cluster), wanted, strict=True) if e not in but]
            if found and not self._owns_one_of(mention.head, but):
                return tuple(found)
        return ()

    def _owns_one_of(self, head: int, bodies: Collection[Entity]) -> bool:
        """Whether a word tells whose one of some bodies is: `the Chinese ministry`."""
        token = self.parse.tokens[head]
        owned = self.by_head.get(token.head, ()) if token.dep in ("amod", "poss", "compound", "nmod") else ()
        return any(self.entity(self.mentions[i].cluster) in bodies for i in owned)

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
        longer = any(self.mentions[i].kind == "name" and self.mentions[i].first < head for i in self.by_head.get(head, ()))
        if longer and not nouns.get(f"{before.text} {token.text}"):   # a Free Democrat is not called Democrat
            return ()
        found = [e for e in map(self.known, ids) if wanted and self.ontology.is_a(e.type, wanted)]
        homes = {e.id: self.gazetteer.entities[e.id].part_of for e in found}
        known = self.gazetteer.entities
        lands = {known[i].part_of for i in self.linked if i in known}   # `a Republican from Iowa`
        near = [e for e in found if homes[e.id] in self.linked or homes[e.id] in lands]
        homely = {self.mentions[i].entity for d in self.parse.dependents(head, "compound") if d.tag == "NNP"
                  for i in self.by_head.get(d.index, ())}   # `a Georgia Republican`: of a state they would say `Georgian`
        abroad = any(self.ontology.is_a(known[i].type, ("Country",)) for i in self.linked - homely if i in known)
        return tuple((near or ([] if abroad else found))[:1])

    def _state(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The state that a body without a name of its own acts for: `Ethiopian forces`, `the government of China`, `a Turkish
        F-16`; and those whose people act together: `negotiators from Serbia and Kosovo`."""
        word = self.parse.tokens[head]
        if MODEL.match(word.text) and "-" in word.text:
            return self._owning_state(head, wanted)
        if any(self.mentions[i].kind == "name" for i in self.by_head.get(head, ())):
            return ()
        called = {word.lemma.lower(), f"{self.parse.tokens[max(head - 1, 0)].lemma} {word.lemma}".lower()}   # `police officers`
        if not self.frames.metonyms.isdisjoint(called):
            named = any(self.named(d.index) for d in self.parse.dependents(head, "appos"))   # `the top diplomat, Ruiz`
            return () if named else self._owning_state(head, wanted)
        if word.lemma.lower() in self.frames.fighters:   # not for a state: `Pakistani gunmen`
            return self._owning_state(head, wanted, (_ARMED,))
        noun = self.nouns.nouns.get(word.lemma.lower())
        several = word.tag == "NNS" or (noun is not None and noun.number == "collective")   # `the fund's executive board`
        together = word.lemma.lower() in self.frames.delegates and several and not self.parse.dependents(head, "appos") and (
            self.groups.keys().isdisjoint(self.by_head.get(head, ())))   # who they are is not told
        owners = self._owning_state(head, wanted) if together else ()
        return owners if len(owners) > 1 or any(self.ontology.is_a(e.type, (_BLOC,)) for e in owners) else ()

    def _owning_state(self, head: int, wanted: Sequence[str], kinds: Sequence[str] = _ACTING) -> tuple[Entity, ...]:
        """The state, or what else is of one of the kinds, that a phrase names as its owner."""
        owners = [whose(self.parse, d.index) for d in self.parse.dependents(head, "poss", "amod", "compound", "nmod")]
        owners += [n.index for n in self.parse.governed(head, "of", "from")]
        for owner in owners:
            if self.by_head.get(owner):
                found = [e for one in conjuncts(self.parse, owner) for e in [
                    e for kind in kinds for e in self.choose(one, (kind,)) or self._governed(one, (kind,)) or (
                        self._owner_of_body(one, (kind,)))
                    if self.ontology.is_a(e.type, wanted)][:1]]
                if found:
                    return tuple(dict.fromkeys(found))
        return ()

    def _owner_of_body(self, owner: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The state whose body a possessive means: `Peru's defence ministry said its forces had struck`."""
        for i in self.by_head.get(owner, ()) if self.parse.tokens[owner].pos == "PRON" else ():
            for m in self.members[self.mentions[i].cluster]:
                mention = self.mentions[m]
                if mention.kind == "nominal" and mention.head < owner and self.ontology.is_a(mention.type, _STATE_BODIES):
                    for d in self.parse.dependents(mention.head, "poss", "amod", "compound", "nmod"):
                        found = self.choose(d.index, wanted) if self.named(d.index) else ()
                        if found:
                            return found
        return ()

    def _governed(self, owner: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The state that a person holds office in: `Putin's troops`."""
        told = [self.entity(self.governing[c]) for i in self.by_head.get(owner, ())
                if i not in self.groups and (c := self.mentions[i].cluster) in self.governing]
        if told or self.article.date is None:
            return tuple(e for e in told if self.ontology.is_a(e.type, wanted))
        held = {t.of for person in self.choose(owner, (self.nouns.labels.get("PERSON", UNTOLD),))
                for t in self.gazetteer.offices(person.id, self.article.date)}
        found = [self.known(of) for of in sorted(held) if of in self.gazetteer.entities]
        return tuple(e for e in found if self.ontology.is_a(e.type, wanted))

    def _state_of_body(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The state whose body has no name of its own, where only a state will do: `Peru's navy said it had struck`."""
        for i in self.by_head.get(head, ()):
            for m in self.members.get(self.mentions[i].cluster, ()):
                mention = self.mentions[m]
                if mention.kind == "nominal" and self.ontology.is_a(mention.type, _STATE_BODIES):
                    found = self._owning_state(mention.head, wanted)
                    if found:
                        return found
        return ()

    def _state_again(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """The state for which they act whom a pronoun means: `Peru's military said it had struck`."""
        for i in self.by_head.get(head, ()):
            if self.mentions[i].kind == "pronoun" and i not in self.groups:
                before = [m for m in self.members[self.mentions[i].cluster] if self.mentions[m].head < head]
                kinds = {self.mentions[m].kind for m in before}
                if "name" not in kinds and "nominal" in kinds:
                    last = max((m for m in before if self.mentions[m].kind == "nominal"), key=lambda m: self.mentions[m].head)
                    return self._state(self.mentions[last].head, wanted)
        return ()

    def _doer(self, head: int, wanted: Sequence[str]) -> tuple[Entity, ...]:
        """Whose deed does it, or whose weapon: `Russian strikes hit the port`, `an attack by rebels`, `launched a raid aimed at
        the port`, `a mine laid by rebels`."""
        word = self.parse.tokens[head]
        used = [d.index for d in self.parse.dependents(head, "acl") if d.lemma in word_list("wielding")]
        by = [n.index for one in used for n in self.parse.governed(one, label="agent")] if word.pos == "NOUN" else []
        if by and not self.choose(head, _ACTORS):
            return next((doers for one in by if (doers := self._state(one, wanted) or self.choose(one, wanted))), ())
        if word.pos == "NOUN" and word.lemma in word_list("message"):   # `a letter from Chile accuses Peru`
            by = [n.index for n in self.parse.governed(head, "from")]
            if told := next((doers for one in by if (doers := self._state(one, wanted) or self.choose(one, wanted))), ()):
                return told
        if word.pos != "NOUN" or word.lemma.lower() not in self.frames.deeds:
            return ()
        again = [self.mentions[m].head for i in self.by_head.get(head, ()) for m in self.members[self.mentions[i].cluster]]
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
        made = word.dep == "dobj" and self.parse.tokens[word.head].lemma in self.frames.doing
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
