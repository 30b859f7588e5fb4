"""Frames against predications: which arguments fill which roles, and why a frame that was tried did not fire.

A pure function of a predication, a frame and what the phrases refer to (`Referents`); no syntax is looked at here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from kg.extract.officeholding import (
    PEOPLE,
    by_name,
    camp,
    may_be,
    of_subject,
    offers,
    office_of,
    one_of_offices,
    predecessors,
    says_itself,
)
from kg.extract.phrasing import anothers, behind_name, premodifies, words_of
from kg.extract.posts import STATES, Posts
from kg.extract.referents import Filler, Match, Referents, Rejection
from kg.extract.sharing import named_for
from kg.language.coordination import conjuncts, mutual, through
from kg.language.grammar import TIMES
from kg.language.phrases import ranked_to, sided
from kg.lexicon.frames import INCUMBENT, NOUN_SOURCES, OBJECT, SUBJECT, Frame, Frames, Role
from kg.model import Argument, Entity, Parse, Predication
from kg.ontology import Ontology, Property

_ORGANS = ("Government", "GovernmentBody", "Military")
"""Classes of what fills the offices of a state and not its own."""
_CAMPS = ("PoliticalParty",)
"""Classes of what somebody belongs to whose office is a state's."""


def sources(role: Role, frame: Frame, arguments: Sequence[Argument]) -> Sequence[str]:
    """Which deep functions may fill a role of a noun frame, nearest first (Grimshaw 1990, Argument Structure)."""
    found = NOUN_SOURCES.get(role.function, (role.function,))
    if role.function == "agent":
        takes_of = any(r.function == "patient" or "of" in r.markers for r in frame.roles)
        return [s for s in found if not ((s == "possessor" and frame.patientive) or (s == "of" and takes_of)
                                         or (s == "context" and not frame.implicit))]
    if role.function == "patient":
        owned = frame.patientive or any(a.function == "agent" for a in arguments)
        had = frame.patientive and any(r.function == "holder" for r in frame.roles) and any(
            a.function == "support" and a.marker for a in arguments)   # `the last customer that Iran has`
        return [s for s in found if (s != "possessor" or owned) and (s != "support" or had)]
    return found


def candidates(role: Role, frame: Frame, predication: Predication, referents: Referents) -> list[int]:
    """Heads of the arguments that could fill a role, nearest first."""
    arguments = predication.arguments
    if role.function == "prep":
        return [a.head for a in arguments if a.function == "prep" and a.marker in role.markers]
    if predication.pos != "NOUN":
        return [a.head for a in arguments if a.function == role.function and (
            a.marker in role.markers if role.markers else a.function != "target" or not a.marker)]
    found: list[int] = []
    for source in sources(role, frame, arguments):
        if source == "of":
            found.extend(a.head for a in arguments if a.function == "prep" and a.marker == "of")
        elif source == "named modifier":   # `the Greens held coalition talks`
            found.extend(a.head for a in arguments if a.function == "modifier" and referents.named(a.head))
        elif source == "named":
            found.extend(a.head for a in arguments if a.function == "self" and referents.named(a.head))
        else:
            favoured = source == "modifier" and role.function == "agent"   # `UN-backed` tells nobody who did it
            found.extend(a.head for a in arguments if a.function == source and (
                source != "target" or a.marker in role.markers) and not (favoured and a.marker))
    return found


def match(parse: Parse, predication: Predication, frame: Frame, referents: Referents, ontology: Ontology,
          frames: Frames, *, posts: Posts, title: str = "", bygone: bool = False) -> Match | Rejection:
    """Fill a frame's roles from a predication. `posts` are the offices told so far, `title` are the words of this one, which
    is over where `bygone`."""
    if frame.spoken and predication.support is None and frame.pos != "VERB":
        return Rejection(frame.name, predication.head, "is said of nothing by a verb")
    wanted = ontology.properties[frame.evokes[0]]
    shared = frame.reciprocal or (wanted.symmetric and frame.mutual)   # those who do it may have each other for the object
    for number, (role, asked) in enumerate(frame.needs):
        if asked.isdisjoint(predication.offered) and not (role.fills == OBJECT and shared):
            reason = frames.reasons.get((frame.name, number))
            if reason is None:
                reason = frames.reasons[frame.name, number] = _unfilled(frame, role, wanted)
            return Rejection(frame.name, predication.head, reason)
    both = replace(referents, choose=referents.acting) if wanted.symmetric else referents   # `clashed with Thai troops`
    filling = _Filling(parse, predication, frame, referents, both, ontology, frames, posts, wanted)
    for number, role in enumerate(frame.roles):
        reason = filling.fill(role, last=frame.last.get(str(role.fills)) == number, shared=shared)
        if reason:
            return Rejection(frame.name, predication.head, reason)
    filling.by_topic()
    each_other = (filling.reciprocal or (frame.reciprocal and OBJECT not in filling.fillers)) and filling.several()
    if not filling.incumbents() and any(role.fills == INCUMBENT for role in frame.roles):
        return Rejection(frame.name, predication.head, "follows nobody")
    filling.by_office(title, bygone)
    filling.by_nation(title)
    filling.by_employer()
    reason = filling.idle()
    if reason:
        return Rejection(frame.name, predication.head, reason)
    filling.by_default()
    result = filling.result(each_other=each_other)
    return filling.beside(result) if isinstance(result, Match) else result


@dataclass(slots=True)
class _Filling:
    """The roles of a frame while they are filled."""

    parse: Parse
    predication: Predication
    frame: Frame
    referents: Referents
    both: Referents
    """The same for who does something or undergoes it: of some relations both do it."""
    ontology: Ontology
    frames: Frames
    posts: Posts
    wanted: Property
    used: set[int] = field(default_factory=set)
    fillers: dict[str, Filler] = field(default_factory=dict)
    offered: bool = False
    """Whether some phrase tells the object, fitting or not."""
    reciprocal: bool = False
    """Whether the object is `each other`."""

    def fill(self, role: Role, *, last: bool, shared: bool) -> str:
        """Fill a role, the `last` of its place or not; why the frame does not fit, "" where nothing says so."""
        if role.fills in self.fillers:
            return ""
        if role.function == "title":
            if role.fills:
                self.fillers[role.fills] = Filler(self.predication.head, ())
            return ""
        heads = self._heads(role)
        if role.fills == OBJECT and any(mutual(self.parse, h) for h in heads):
            self.reciprocal = True
            return ""
        self.offered = self.offered or (role.fills == OBJECT and self._tells_object(heads))
        if role.absent:
            return f"has a {role.function} {'/'.join(role.markers)}".strip() if self._stands_there(role, heads) else ""
        filler = self._filler(role, heads)
        if filler is not None:
            self.used.add(filler.head)
            if role.fills:
                self.fillers[role.fills] = filler
        elif not role.optional if role.fills not in (SUBJECT, OBJECT) else last and not (
                role.fills == OBJECT and (self.reciprocal or shared)):
            return _unfilled(self.frame, role, self.wanted)
        return ""

    def _types(self, role: Role) -> tuple[str, ...]:
        places = {SUBJECT: self.wanted.domain, OBJECT: self.wanted.range}
        return role.types or places.get(str(role.fills), ())

    def _heads(self, role: Role) -> list[int]:
        """Heads of the arguments that can fill a role, those left out that name another's office, side or owner."""
        parse, frame, predication, referents = self.parse, self.frame, self.predication, self.referents
        heads = [h for h in candidates(role, frame, predication, referents)
                 if h not in self.used and (role.function == "modifier" or parse.tokens[h].text.lower() not in self.frames.ended
                                            or parse.dependents(h, "det"))]   # `the former`
        if role.function == "possessor":   # who is called chief negotiator represents no chief
            self.offered = self.offered or any(
                bool(frame.official) and camp(parse, h, predication, self.frames, referents) for h in heads)
            heads = [h for h in heads if not (premodifies(parse, h, predication) and not referents.named(h)
                                              and (not frame.titular or referents.choose(h, PEOPLE)))]   # `a telecoms company`
            appointers = {a.head for a in predication.arguments if a.function == "appointer"}   # `parliament elected her`
            heads = [h for h in heads if h not in appointers or not referents.choose(h, _ORGANS)]
        if role.fills == OBJECT and "holder" in frame.functions:
            heads = [h for h in heads if not sided(parse, h)]
            if any(one.official == STATES for one in self.frames.of("NOUN", predication.lemma)):   # `President A of the Greens`
                heads = [h for h in heads if not (behind_name(parse, predication, h) and referents.choose(h, _CAMPS))]
        if frame.titular and role.fills == OBJECT:   # a state prosecutor is of no state in particular, a US-backed one of no US
            heads = [h for h in heads if parse.tokens[h].dep != "npadvmod" and (referents.named(h) or not (
                premodifies(parse, h, predication) and referents.choose(h, STATES)))]
        if role.words:
            heads = [h for h in heads
                     if any(not role.heads.isdisjoint(words_of(parse, c, self.frames)) for c in conjuncts(parse, h))]
        return heads

    def _tells_object(self, heads: Sequence[int]) -> bool:
        parse, official = self.parse, self.frame.official
        return any(offers(parse, h, self.predication, self.frame, self.referents, self.wanted, self.ontology) for h in heads
                   if parse.labels.get(h) not in TIMES   # `the war between A and B is in its third year`
                   and not (official == STATES and anothers(parse, self.predication, h)))

    def _stands_there(self, role: Role, heads: Sequence[int]) -> bool:
        """Whether there is what a frame must not have."""
        if role.function == "prep":   # `settled with them in 2012`, not `in Madrid`
            heads = [h for h in heads if self.parse.labels.get(h) not in TIMES]
        there = self.referents.acting if role.function == "agent" else self.referents.choose
        return any(there(h, role.types) for h in heads) if role.types else bool(heads)

    def _filler(self, role: Role, heads: Sequence[int]) -> Filler | None:
        types, referents = self._types(role), self.referents
        filler = self._first(heads, role, types, self.both)
        if role.fills == OBJECT and len(heads) > 1 and filler is not None and filler.same(self.fillers.get(SUBJECT)):
            others = [h for h in heads if h != filler.head]   # `repaid its Fund loans`
            filler = self._first(others, role, types, self.both) or filler
        if filler is None or self.wanted.family not in self.frames.collective or role.fills not in (SUBJECT, OBJECT):
            return filler
        bodies = referents.side(filler.head, types)
        if bodies == ():   # or those of whom the article has said that he holds an office there
            held = (one for who in referents.choose(filler.head, PEOPLE) for one in self.posts.of(who))
            bodies = tuple(one for one in held if self.ontology.is_a(one.type, types))[:1]
        if bodies is None:
            return filler
        return Filler(filler.head, tuple((filler.head, one) for one in bodies)) if bodies else None

    def _first(self, heads: Sequence[int], role: Role, types: Sequence[str], referents: Referents) -> Filler | None:
        """What the nearest argument that can fill a role fills it with."""
        return next((f for h in heads if (f := _fill(
            self.parse, self.predication, h, role, types, referents, self.frames, self.ontology))), None)

    def _put(self, place: str, entities: Iterable[Entity]) -> None:
        """Fill a place with what no phrase of the predication names."""
        head = self.predication.head
        self.fillers[place] = Filler(head, tuple((head, e) for e in entities))

    def _entities(self, place: str) -> list[Entity]:
        return [e for _, e in self.fillers.get(place, _NOBODY).entities]

    def several(self) -> bool:
        """Whether more than one does it."""
        return len({e.id for e in self._entities(SUBJECT)}) > 1

    def by_topic(self) -> None:
        """The object that the sentence before a word told, or else what the article is about, where the frame asks for that."""
        frame, head = self.frame, self.predication.head
        if OBJECT not in self.fillers and frame.topical and not self.offered:
            typed = next((r for r in frame.roles if r.fills == OBJECT and r.types), None)
            found = self.referents.topic(head, typed.types if typed is not None else self.wanted.range,
                                         but=self._entities(SUBJECT))
            if found and not (typed is not None and typed.not_types and self.ontology.is_a(found[0].type, typed.not_types)):
                self._put(OBJECT, found)
        each_other = self.several() and self.wanted.symmetric   # `Peru and Chile set up ties`
        if OBJECT not in self.fillers and frame.central and not self.offered and not each_other and SUBJECT in self.fillers:
            found = self.referents.topic(head, frame.central, article=True, but=of_subject(
                self.parse, self.fillers[SUBJECT], frame.central, self.referents, self.posts))
            if found:
                self._put(OBJECT, found)

    def incumbents(self) -> list[Entity]:
        """Who had the office before."""
        return self._entities(INCUMBENT)

    def by_office(self, title: str, bygone: bool) -> None:
        """Of whom those who are named hold the office, where the text leaves that out."""
        frame, head = self.frame, self.predication.head
        incumbents = self.incumbents()
        self.fillers.pop(INCUMBENT, None)
        itself = {a.head for a in self.predication.arguments if a.function == "self"}   # `the president` alone says nothing new
        if OBJECT in self.fillers or SUBJECT not in self.fillers or not frame.official or self.offered or (
                self.fillers[SUBJECT].head in itself or not by_name(self.fillers[SUBJECT], self.referents)) or (
                ranked_to(self.parse, head)):
            return
        people = self._entities(SUBJECT)
        alike = len(people) == 1 or self.parse.tokens[head].tag == "NNS"   # `two ministers, A and B`
        somebody = any(self.ontology.is_a(one.type, PEOPLE) for one in people)   # `the city of X` is in what stands out
        bare = frame.pos == "NOUN" and alike and not incumbents and (frame.titular or not somebody)
        alone = title if bare else None   # several, or who resigned: each one's own office, if it is known
        before = predecessors(self.parse, head, self.frames, self.referents)
        each = [tuple(e for e in office_of(
            self.parse, self.predication, frame, one, incumbents or [*before, *(people if before else ())], self.referents,
            self.ontology, self.posts, alone, bygone) if may_be(frame, e)) for one in people]
        told = [one for one, found in zip(self.fillers[SUBJECT].entities, each, strict=True) if found]
        if told:   # `the chairwoman, A, and two deputies resigned`: of those whose office is known
            self.fillers[SUBJECT] = replace(self.fillers[SUBJECT], entities=tuple(told))
            self._put(OBJECT, each[0] if len(each) == 1 else (one[0] for one in each if one))

    def by_nation(self, title: str) -> None:
        """The state of a body whose name does not tell it."""
        frame = self.frame
        if SUBJECT not in self.fillers and frame.national and OBJECT in self.fillers and self.referents.named(
                self.fillers[OBJECT].head):
            owners = [self.referents.office(self.predication.head, frame.evokes[0], one, frame.national, title=title)
                      for one in self._entities(OBJECT)]
            self._put(SUBJECT, (e for found in owners for e in found))
            if not self.fillers[SUBJECT].entities:
                del self.fillers[SUBJECT]

    def by_employer(self) -> None:
        """The one body in which those to whom something is done hold an office: `the chancellor, A, was sacked`."""
        if SUBJECT in self.fillers or not self.frame.employing or OBJECT not in self.fillers:
            return
        whose = {e for one in self._entities(OBJECT) for e in one_of_offices(
            self.parse, self.predication, [e for e in self.posts.of(one) if self.ontology.is_a(e.type, self.frame.employing)],
            one, self.ontology, self.posts)}
        if len(whose) == 1:
            self._put(SUBJECT, whose)

    def idle(self) -> str:
        """Why nothing is told that anybody could use, "" where something is."""
        if says_itself(self.predication, self.frame, self.fillers, self.referents):
            return "names nobody but the office itself"
        clause, whom = self.parse.tokens[self.predication.head], self.fillers.get(OBJECT)
        if clause.dep == "relcl" and whom is not None and SUBJECT not in self.fillers and not self.referents.named(whom.head):
            return "describes somebody without a name"   # `the camp where rebels are held`
        return ""

    def by_default(self) -> None:
        """Who does it where a frame knows that; who did it is not left out in `the fort held prisoners`."""
        said = self.predication.pos == "VERB" and any(a.function == "agent" for a in self.predication.arguments)
        for role in self.frame.roles:
            if role.default and role.fills and role.fills not in self.fillers and not (said and role.function == "agent"):
                self._put(role.fills, [self.referents.default(role.default, self._types(role))])

    def result(self, *, each_other: bool) -> Match | Rejection:
        """The frame with what fills it, subject and object being there and two."""
        frame, wanted = self.frame, self.wanted
        if each_other:
            return Match(frame, {**self.fillers, OBJECT: self.fillers[SUBJECT]})
        each_other = self.several() and wanted.symmetric and not self.offered and frame.mutual
        for place in (SUBJECT, OBJECT):
            if place not in self.fillers and not (place == OBJECT and each_other):
                return Rejection(frame.name, self.predication.head, _lacking(frame, place, wanted))
        subjects, objects = self._entities(SUBJECT), self._entities(OBJECT)
        if {e.id for e in subjects} & {e.id for e in objects}:
            return Rejection(frame.name, self.predication.head, "subject and object are the same")   # Binding Theory, B
        pairs = "holder" in frame.functions or wanted.name in self.frames.paired
        return Match(frame, self.fillers, paired=pairs and OBJECT in self.fillers and len(subjects) == len(objects))

    def beside(self, found: Match) -> Match:
        """The same with what any frame may tell besides: where, over what."""
        filled = dict(found.fillers)
        for role in self.frames.adjuncts:
            heads = [h for h in candidates(role, self.frame, self.predication, self.referents) if h not in self.used and (
                self.parse.tokens[h].lemma not in self.frames.margins)]   # `on the sidelines of a summit` is no matter
            filler = self._first(heads, role, role.types, self.referents)
            if role.fills and filler is not None and role.fills not in filled:
                self.used.add(filler.head)
                filled[role.fills] = filler
        return replace(found, fillers=filled)


def _unfilled(frame: Frame, role: Role, wanted: Property) -> str:
    return _lacking(frame, role.fills, wanted) if role.fills in (SUBJECT, OBJECT) else _missing(role, role.types)


def _lacking(frame: Frame, place: str, wanted: Property) -> str:
    classes = wanted.domain if place == SUBJECT else wanted.range
    return f"{place.lower()}: " + " or ".join(_missing(r, r.types or classes) for r in frame.roles if r.fills == place)


def _missing(role: Role, types: Sequence[str]) -> str:
    words = f" among {'/'.join(role.words[:4])}" if role.words else ""
    markers = f" behind {'/'.join(role.markers)}" if role.markers else ""
    return f"no {role.function}{markers} of type {'/'.join(types) or 'anything'}{words}"


def _fill(parse: Parse, predication: Predication, head: int, role: Role, types: Sequence[str], referents: Referents,
          frames: Frames, ontology: Ontology) -> Filler | None:
    if role.fills is None and not role.types:
        return Filler(head, ())
    unique: dict[str, tuple[int, Entity]] = {}
    refer = referents.acting if role.fills == SUBJECT else referents.choose
    for one in named_for(parse, predication, head, role, frames):
        at = through(parse, one, frames)
        if role.fills in (SUBJECT, OBJECT) and referents.unidentified(at, only_bare=role.fills == OBJECT):
            continue
        for entity in refer(at, types):
            if not role.not_types or not ontology.is_a(entity.type, role.not_types):
                unique.setdefault(entity.id, (at, entity))
    return Filler(head, tuple(unique.values())) if unique else None


_NOBODY = Filler(0, ())
