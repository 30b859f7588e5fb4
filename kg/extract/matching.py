"""Frames against predications: which arguments fill which roles, and why a frame that was tried did not fire.

A pure function of a predication, a frame and what the phrases refer to (`Referents`); no syntax is looked at here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from kg.extract.posts import STATES, Posts
from kg.language.coordination import conjuncts, examples, leading, mutual, through
from kg.language.wordlists import word_list
from kg.lexicon.frames import INCUMBENT, NOUN_SOURCES, OBJECT, SUBJECT, Frame, Frames, Role
from kg.model import Argument, Entity, Parse, Predication
from kg.ontology import Ontology, Property

_PEOPLE = ("Person",)
_ORGANS = ("Government", "GovernmentBody", "Military")
"""Classes of what fills the offices of a state and not its own."""
_CAMPS = ("PoliticalParty",)
"""Classes of what somebody belongs to whose office is a state's."""
_CURRENCY = "$"
"""The tag of a currency's sign, whichever it is."""
_CLAUSES = ("relcl", "acl")
_HYPHENS = ("-", "–")

Choose = Callable[[int, Sequence[str]], tuple[Entity, ...]]
"""(phrase head token, wanted classes) -> the entities it refers to that are of one of them; empty wanted: anything."""


@dataclass(frozen=True, slots=True)
class Referents:
    """What phrases refer to, as functions over token indices, so that nothing here knows how it was worked out."""

    choose: Choose
    side: Callable[[int, Sequence[str]], tuple[Entity, ...] | None]
    """The body that a person who says `we` speaks for; None where nobody says `we`."""
    acting: Choose
    """The same for whoever does it."""
    topic: Callable[..., tuple[Entity, ...]]
    """(token, wanted classes) -> the last thing of one of the classes named in the sentence before; with `but`, of others;
    with `article`, what the whole article speaks of most by far."""
    office: Callable[..., tuple[Entity, ...]]
    """(title's token, property, person, wanted classes) -> whose office it is when the text leaves that out; with
    `title`, `others` who have somebody else in it, and `told`: of whom other persons hold an office, by their ids."""
    default: Callable[[str, Sequence[str]], Entity]
    """(words, classes) -> the entity of this article that a frame supplies for what is left out."""
    named: Callable[[int], bool]
    """Whether a phrase stands for one single thing that has a name."""
    unnamed: Entity
    """The speaker of what is attributed to nobody in particular (`reportedly`)."""
    unidentified: Callable[..., bool] = lambda _, **__: False
    """Whether a phrase stands for one of whom the article does not say who it is (`the man`)."""
    elsewhere: Callable[[Entity, Entity], bool] = lambda *_: False
    """Whether a place is known to lie in another country than the one given."""


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills a role: the argument's head token and, conjuncts and groups spelled out, the entities."""

    head: int
    entities: tuple[tuple[int, Entity], ...]
    """Pairs of the head token that names it and the entity."""

    def same(self, other: Filler | None) -> bool:
        """Whether it is what another place is filled with already."""
        return other is not None and {e.id for _, e in self.entities} == {e.id for _, e in other.entities}


_NOBODY = Filler(0, ())


@dataclass(frozen=True, slots=True)
class Match:
    """A frame that fits a predication."""

    frame: Frame
    fillers: Mapping[str, Filler]
    """By what they fill: `Subject`, `Object`, qualifier names."""
    paired: bool = False
    """Each subject has the object in its place: `the foreign ministers of Chile and Peru, Ana Ruiz and Luis Paz`."""


class Rejection(NamedTuple):
    """A frame that was triggered and did not fire, for `kg stats --rejected`."""

    frame: str
    trigger: int
    reason: str


_SIDED = 2
"""Tokens before a name that tell on whose side somebody is: `pro-`."""


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
            found.extend(a.head for a in arguments if a.function == source and (
                source != "target" or a.marker in role.markers))
    return found


def triggered(parse: Parse, predication: Predication, frame: Frame, frames: Frames) -> bool:
    """Whether the words of a lemma of several words all stand there, and none of the words that exclude the frame. A title
    also is one where it hangs on a word for what is to come: `prime minister-designate`."""
    if frame.unless and not frame.excluding.isdisjoint(_around(
            parse, predication, frames, titular=frame.titular, held="holder" in frame.functions)):
        return False
    if predication.pos != "NOUN":
        return True
    token = parse.tokens[predication.head]
    if frame.titular and token.dep in ("amod", "compound"):   # a deputy governor is no deputy
        above = parse.tokens[token.head]
        role = above.pos == "NOUN" or (above.index == token.index + 1 and any(
            f.titular for f in frames.of("NOUN", above.lemma.lower())))
        if role and above.text.lower() not in frames.future:
            return False
        behind = parse.tokens[min(token.index + 1, above.index)]   # `Chief Executive Ana Ruiz` is no chief besides
        if any(f"{token.text} {behind.lemma}".lower() in f.words for f in frames.of("NOUN", behind.lemma.lower())):
            return False
    if token.dep == "compound" and f"{token.text} {parse.tokens[token.head].lemma}".lower() in frame.words:
        return False   # `a takeover offer` is told of once, by the offer
    forms = {token.lemma.lower(), token.text.lower()}
    return not forms.isdisjoint(frame.words) or any(
        _spelled(parse, predication.head, words) for form in forms for words in frame.phrases.get(form, ()))


def _another_title(parse: Parse, at: int) -> bool:
    """Whether a modifier is a title joined with the one before the name: `Vice President and Foreign Minister Ana Ruiz`."""
    token = parse.tokens[at]
    return token.dep == "nmod" and token.text.lower() in word_list("office") and bool(parse.dependents(at, "cc"))


def _around(parse: Parse, predication: Predication, frames: Frames, *, titular: bool, held: bool) -> frozenset[str]:
    """The lemmas around a word that may exclude a frame: of its arguments and of what stands below it and them. What a clause
    behind a noun tells makes whoever is `held` to be one no other, nor who does something: `a Houston refiner owned by others`,
    `Ruiz, whose state chairs the bloc, went to Peru`; no more does a circumstance make a noun's deed another: `exports of
    cotton after a ban`."""
    key = "around", predication.head, predication.pos, titular, held
    known = parse.known.get(key)
    if known is None:
        beside = ("modifier",) if titular else ("patient", "modifier", "prep")
        if predication.pos == "ADP":   # `Boeing's rival Airbus`
            beside = (*beside, "holder")
        if predication.pos == "VERB" and not any(a.function == "patient" for a in predication.arguments):   # `palm oil goes to`
            beside = (*beside, "agent")
        arguments = [a for a in predication.arguments if (not titular or _own(parse, predication.head, a)) and not (
            predication.pos == "NOUN" and a.marker in frames.circumstances)]
        near = {predication.head, *(a.head for a in arguments if a.function in beside and not (
            titular and _another_title(parse, a.head)))}
        doing = {a.head for a in arguments if a.function == "agent"}
        around = {parse.tokens[a.head].lemma.lower() for a in arguments}
        around.update(d.lemma.lower() for head in near for d in parse.dependents(head)
                      if not (titular and d.dep == "conj") and not (
                          d.dep in _CLAUSES and (head in doing or (held and d.index > predication.head))))
        around.update(parse.tokens[at].lemma.lower() for at, mark in ((predication.head + 2, 1), (predication.head - 2, -1))
                      if 0 <= at < len(parse.tokens) and parse.tokens[predication.head + mark].text == "-")   # `vice-premier`
        if parse.tokens[predication.head].dep in ("dobj", "nsubjpass"):
            around.add(parse.tokens[parse.tokens[predication.head].head].lemma.lower())
        known = parse.known[key] = frozenset(around)
    return known


def _own(parse: Parse, title: int, argument: Argument) -> bool:
    """Whether an argument says which office a title is: its holder does not, nor what stands behind his name (`Finance Minister
    Luis Paz of the Unity Party`), nor what a title beside it brings (`the minister and leader of a party`)."""
    above = parse.tokens[parse.tokens[argument.head].head]
    hosts = (parse.tokens[above.head], parse.tokens[above.index - 1])   # what it hangs on, and what it stands right behind
    beside = argument.function == "prep" and any(host.dep == "conj" and host.head == title for host in hosts)
    return argument.function not in ("holder", "context") and not beside and not (
        parse.tokens[title].dep in ("compound", "nmod", "amod") and hosts[0].pos == "PROPN" and hosts[0].index > title)


def _spelled(parse: Parse, head: int, words: Sequence[str]) -> bool:
    """Whether words stand there one behind the other; `*` is whatever stands before the last one in its phrase."""
    at = head
    for word in reversed(words):
        if word == "*":
            at = parse.subtree(head)[0] - 1
            continue
        while at >= 0 and parse.tokens[at].text == "-":
            at -= 1
        if at < 0 or word not in (parse.tokens[at].lemma.lower(), parse.tokens[at].text.lower()):
            return False
        at -= 1
    return True


def match(parse: Parse, predication: Predication, frame: Frame, referents: Referents, ontology: Ontology,
          frames: Frames, *, posts: Posts, title: str = "", bygone: bool = False) -> Match | Rejection:
    """Fill a frame's roles from a predication. `posts` are the offices told so far, `title` are the words of this one, which
    is over where `bygone`."""
    if frame.spoken and predication.support is None and frame.pos != "VERB":
        return Rejection(frame.name, predication.head, "is said of nothing by a verb")
    wanted = ontology.properties[frame.evokes[0]]
    shared = wanted.symmetric and frame.mutual   # those who do it may have each other for the object
    for number, (role, asked) in enumerate(frame.needs):
        if asked.isdisjoint(predication.offered) and not (role.fills == OBJECT and shared):
            reason = frames.reasons.get((frame.name, number))
            if reason is None:
                reason = frames.reasons[frame.name, number] = _unfilled(frame, role, wanted)
            return Rejection(frame.name, predication.head, reason)
    used: set[int] = set()
    fillers: dict[str, Filler] = {}
    offered = reciprocal = False
    both = replace(referents, choose=referents.acting) if wanted.symmetric else referents   # `clashed with Thai troops`
    for number, role in enumerate(frame.roles):
        if role.fills in fillers:
            continue
        if role.function == "title":
            if role.fills:
                fillers[role.fills] = Filler(predication.head, ())
            continue
        types = role.types or _types(role, wanted.domain, wanted.range)
        heads = [h for h in candidates(role, frame, predication, referents)
                 if h not in used and (role.function == "modifier" or parse.tokens[h].text.lower() not in frames.ended
                                       or parse.dependents(h, "det"))]   # `the former`
        if role.function == "possessor":   # who is called chief negotiator represents no chief
            offered = offered or any(bool(frame.official) and _camp(parse, h, predication, frames, referents) for h in heads)
            heads = [h for h in heads if not (_premodifies(parse, h, predication) and not referents.named(h)
                                              and (not frame.titular or referents.choose(h, _PEOPLE)))]   # `a telecoms company`
            appointers = {a.head for a in predication.arguments if a.function == "appointer"}   # `parliament elected her`
            heads = [h for h in heads if h not in appointers or not referents.choose(h, _ORGANS)]
            if frame.official == STATES:
                heads = [h for h in heads if not (_behind_name(parse, predication, h) and referents.choose(h, _CAMPS))]
        if role.fills == OBJECT and "holder" in frame.functions:
            heads = [h for h in heads if not _sided(parse, h, frames)]
        if frame.titular and role.fills == OBJECT:   # a state prosecutor is of no state in particular, a US-backed one of no US
            heads = [h for h in heads if parse.tokens[h].dep != "npadvmod" and (referents.named(h) or not (
                _premodifies(parse, h, predication) and referents.choose(h, STATES)))]
        if role.words:
            heads = [h for h in heads if any(not role.heads.isdisjoint(_called(parse, c, frames)) for c in conjuncts(parse, h))]
        if role.fills == OBJECT and any(mutual(parse, h) for h in heads):
            reciprocal = True
            continue
        if role.fills == OBJECT and any(
                _offers(parse, h, predication, frame, referents, wanted, ontology) for h in heads
                if parse.labels.get(h) not in ("DATE", "TIME")   # `the war between A and B is in its third year`
                and not (frame.official == STATES and _anothers(parse, predication, h))):
            offered = True
        if role.absent:
            if role.function == "prep":   # `settled with them in 2012`, not `in Madrid`
                heads = [h for h in heads if parse.labels.get(h) not in ("DATE", "TIME")]
            there = referents.acting if role.function == "agent" else referents.choose
            if any(there(h, role.types) for h in heads) if role.types else heads:
                return Rejection(frame.name, predication.head, f"has a {role.function} {'/'.join(role.markers)}".strip())
            continue
        filler = _first(parse, predication, heads, role, types, both, frames, ontology)
        if role.fills == OBJECT and len(heads) > 1 and filler is not None and filler.same(fillers.get(SUBJECT)):
            heads = [h for h in heads if h != filler.head]   # `repaid its Fund loans`
            filler = _first(parse, predication, heads, role, types, both, frames, ontology) or filler
        if filler is not None and wanted.family in frames.collective and role.fills in (SUBJECT, OBJECT):
            bodies = referents.side(filler.head, types)
            if bodies == ():   # or those of whom the article has said that he holds an office there
                held = (one for who in referents.choose(filler.head, _PEOPLE) for one in posts.of(who))
                bodies = tuple(one for one in held if ontology.is_a(one.type, types))[:1]
            if bodies is not None:
                filler = Filler(filler.head, tuple((filler.head, one) for one in bodies)) if bodies else None
        if filler is not None:
            used.add(filler.head)
            if role.fills:
                fillers[role.fills] = filler
        elif not role.optional if role.fills not in (SUBJECT, OBJECT) else frame.last.get(str(role.fills)) == number and not (
                role.fills == OBJECT and (reciprocal or shared)):
            return Rejection(frame.name, predication.head, _unfilled(frame, role, wanted))
    if OBJECT not in fillers and frame.topical and not offered:
        typed = next((r for r in frame.roles if r.fills == OBJECT and r.types), None)
        found = referents.topic(predication.head, typed.types if typed is not None else wanted.range,
                                but=[e for _, e in fillers.get(SUBJECT, _NOBODY).entities])
        if found and not (typed is not None and typed.not_types and ontology.is_a(found[0].type, typed.not_types)):
            fillers[OBJECT] = Filler(predication.head, tuple((predication.head, e) for e in found))
    several = len({e.id for _, e in fillers.get(SUBJECT, _NOBODY).entities}) > 1
    each_other = several and wanted.symmetric   # `Peru and Chile set up ties`
    if OBJECT not in fillers and frame.central and not offered and not each_other and SUBJECT in fillers:
        found = referents.topic(predication.head, frame.central, article=True,
                                but=_of_subject(parse, fillers[SUBJECT], frame.central, referents, posts))
        if found:
            fillers[OBJECT] = Filler(predication.head, tuple((predication.head, e) for e in found))
    itself = {a.head for a in predication.arguments if a.function == "self"}   # `the president` alone says nothing new
    incumbents = [e for _, e in fillers.pop(INCUMBENT, _NOBODY).entities]
    if not incumbents and any(role.fills == INCUMBENT for role in frame.roles):
        return Rejection(frame.name, predication.head, "follows nobody")
    if OBJECT not in fillers and SUBJECT in fillers and frame.official and not offered and (
            fillers[SUBJECT].head not in itself and _by_name(fillers[SUBJECT], referents)):
        people = [e for _, e in fillers[SUBJECT].entities]
        alike = len(people) == 1 or parse.tokens[predication.head].tag == "NNS"   # `two ministers, A and B`
        bare = frame.pos == "NOUN" and alike and not incumbents
        alone = title if bare else None   # several, or who resigned: each one's own office, if it is known
        each = [tuple(e for e in _office(parse, predication, frame, one, incumbents, referents, ontology, posts, alone, bygone)
                      if _may_be(frame, e)) for one in people]
        told = [one for one, found in zip(fillers[SUBJECT].entities, each, strict=True) if found]
        if told:   # `the chairwoman, A, and two deputies resigned`: of those whose office is known
            found = each[0] if len(each) == 1 else tuple(one[0] for one in each if one)
            fillers[SUBJECT] = replace(fillers[SUBJECT], entities=tuple(told))
            fillers[OBJECT] = Filler(predication.head, tuple((predication.head, e) for e in found))
    if SUBJECT not in fillers and frame.national and OBJECT in fillers and referents.named(fillers[OBJECT].head):
        owners = [referents.office(predication.head, frame.evokes[0], one, frame.national, title=title)
                  for _, one in fillers[OBJECT].entities]
        fillers[SUBJECT] = Filler(predication.head, tuple((predication.head, e) for found in owners for e in found))
        if not fillers[SUBJECT].entities:
            del fillers[SUBJECT]
    if SUBJECT not in fillers and frame.employing and OBJECT in fillers:
        people = [e for _, e in fillers[OBJECT].entities]
        whose = {e for one in people for e in _one_of_offices(
            parse, predication, [e for e in posts.of(one) if ontology.is_a(e.type, frame.employing)], one, ontology, posts)}
        if len(whose) == 1:   # `the chancellor, A, was sacked`
            fillers[SUBJECT] = Filler(predication.head, ((predication.head, whose.pop()),))
    if _says_itself(predication, frame, fillers, referents):
        return Rejection(frame.name, predication.head, "names nobody but the office itself")
    said = predication.pos == "VERB" and any(a.function == "agent" for a in predication.arguments)
    clause, whom = parse.tokens[predication.head], fillers.get(OBJECT)
    if clause.dep == "relcl" and whom is not None and SUBJECT not in fillers and not referents.named(whom.head):
        return Rejection(frame.name, predication.head, "describes somebody without a name")   # `the camp where rebels are held`
    for role in frame.roles:   # `the fort held prisoners`: who did it is not left out
        if role.default and role.fills and role.fills not in fillers and not (said and role.function == "agent"):
            supplied = referents.default(role.default, role.types or _types(role, wanted.domain, wanted.range))
            fillers[role.fills] = Filler(predication.head, ((predication.head, supplied),))
    if reciprocal and several:
        result: Match | Rejection = Match(frame, {**fillers, OBJECT: fillers[SUBJECT]})
    else:
        result = _complete(frame, predication, fillers, ontology, frames, reciprocal=not offered and frame.mutual)
    if isinstance(result, Rejection):
        return result
    filled = dict(result.fillers)
    for role in frames.adjuncts:
        heads = [h for h in candidates(role, frame, predication, referents) if h not in used and (
            parse.tokens[h].lemma not in frames.margins)]   # `on the sidelines of a summit` is no matter
        filler = _first(parse, predication, heads, role, role.types, referents, frames, ontology)
        if role.fills and filler is not None and role.fills not in filled:
            used.add(filler.head)
            filled[role.fills] = filler
    return replace(result, fillers=filled)


def _of_subject(parse: Parse, subject: Filler, types: Sequence[str], referents: Referents, posts: Posts) -> list[Entity]:
    """Who does it, whose offices they hold, and what is named in the phrase: `Algeria's state firm, Sonatrach`."""
    within = [e for at, _ in subject.entities for i in parse.subtree(at) for e in referents.choose(i, types)]
    return [*within, *(e for _, e in subject.entities), *(one for _, e in subject.entities for one in posts.of(e))]


def _by_name(filler: Filler, referents: Referents) -> bool:
    """Whether who fills a place is named, be it behind the word for several: `two ministers, A and B, resigned`."""
    return referents.named(filler.head) or len(filler.entities) > 1


def _says_itself(predication: Predication, frame: Frame, fillers: Mapping[str, Filler], referents: Referents) -> bool:
    """Whether a title is said of nobody else: in `Chile's president is a supporter of X` it tells not who that is."""
    subject = fillers.get(SUBJECT)
    if subject is None or not frame.titular or referents.named(subject.head):
        return False
    return {e for _, e in subject.entities} <= set(referents.choose(predication.head, ()))


def _one_of_offices(parse: Parse, predication: Predication, held: Sequence[Entity], person: Entity, ontology: Ontology,
                    posts: Posts) -> tuple[Entity, ...]:
    """Of the offices of one person those that a verb names (`quit as party leader`), else one that he has still, that of a
    state first. Who leaves an office of a title that he has nowhere leaves that of no party."""
    marked = [c for a in predication.arguments if a.marker == "as" for c in conjuncts(parse, a.head)]
    titles = [parse.tokens[c].lemma.lower() for c in marked]
    named = [next((e for e in held if posts.bears(person, title, e)), None) for title in titles]
    kept = [e for e in held if posts.holds(person, e)] or held
    first = [e for e in kept if ontology.is_a(e.type, STATES)] or ([] if titles and len(kept) == 1 else kept)
    return tuple(dict.fromkeys(e for e in named if e is not None)) or tuple(first[:1])


def _office(parse: Parse, predication: Predication, frame: Frame, person: Entity, incumbents: Sequence[Entity],
            referents: Referents, ontology: Ontology, posts: Posts, title: str | None, bygone: bool) -> tuple[Entity, ...]:
    """Whose office a person holds: what the article said before, what the one has whose minister or successor it is, what
    stands out."""
    superiors = incumbents or [e for a in predication.arguments if a.function == "possessor" or a.marker == "under"
                               for e in referents.choose(a.head, _PEOPLE)]   # `vice-president under Rafael Correa`
    predicate = frame.evokes[0]
    for one in incumbents or (person, *superiors):
        held = _one_of_offices(parse, predication, [e for e in posts.of(one) if ontology.is_a(e.type, frame.official)], one,
                               ontology, posts)
        found = held or referents.office(predication.head, predicate, one, frame.official)
        if found:
            return found
    return () if title is None else referents.office(
        predication.head, predicate, person, frame.official, title=title, others=() if bygone else posts.others(person, title),
        told=posts.states(frame.official, ontology))


def _may_be(frame: Frame, state: Entity) -> bool:
    """Whether a state that the text leaves out is one of those that the frame is for: a British chancellor is no premier."""
    names = {name.casefold() for name in (state.label, *state.aliases)}
    words = {word for role in frame.roles if role.fills == OBJECT for word in role.words}
    return not names & set(frame.unless) and bool(not words or names & words)


def _anothers(parse: Parse, predication: Predication, head: int) -> bool:
    """Whether a phrase belongs to another title than this: the party in `the trade minister and leader of a party`."""
    return any(a.head == head and a.function == "prep" and not _own(parse, predication.head, a) for a in predication.arguments)


def _offers(parse: Parse, head: int, predication: Predication, frame: Frame, referents: Referents, wanted: Property,
            ontology: Ontology) -> bool:
    """Whether a phrase tells the object, fitting or not. `Foreign` in `Foreign Minister` does not; of an office, neither
    does `State` in `Secretary of State` or `Trade` in `Minister of Trade`, nor who has somebody for his minister. Before that
    of a state an unknown name is a portfolio: `Hydrocarbons Minister`."""
    within = _premodifies(parse, head, predication)
    if not frame.official:
        return referents.named(head) or (not within and bool(referents.choose(head, ())))
    if frame.official != STATES and parse.tokens[head].dep == "pobj":   # `the founder of 350.org`
        return not referents.choose(head, _PEOPLE)
    whole = bool(referents.choose(head, wanted.range))
    superior = not whole and bool(referents.choose(head, wanted.domain))
    owners = next((r.types for r in frame.roles if r.fills == OBJECT and r.types), wanted.range)
    known = not within or frame.official != STATES or (parse.tokens[head].tag not in ("NN", "NNS") and any(
        ontology.is_a(e.type, owners) for e in referents.choose(head, owners)))   # `Caretaker President X`
    return not superior and whole and known and (referents.named(head) or not within)


def _camp(parse: Parse, head: int, predication: Predication, frames: Frames, referents: Referents) -> bool:
    """Whether a noun for people before a title, which is no title itself, tells whose it is: `rebel spokesman`."""
    plain = parse.tokens[head].dep == "compound" and not referents.named(head) and _premodifies(parse, head, predication)
    return plain and bool(referents.choose(head, _PEOPLE)) and not any(
        f.titular for f in frames.of("NOUN", parse.tokens[head].lemma.lower()))


def _called(parse: Parse, head: int, frames: Frames) -> frozenset[str]:
    """`_words`, known once they were asked for."""
    key = "called", head
    known = parse.known.get(key)
    if known is None:
        known = parse.known[key] = frozenset(_words(parse, head, frames))
    return known


def _words(parse: Parse, head: int, frames: Frames) -> set[str]:
    """The words that say what a phrase names: its head's, with what stands right before it (`confidence vote`, `chemical
    weapons`), what stands before a name (`the tanker Stena Impero`) or explains it (`the Sirius Star, a tanker`), and the
    measure or class that it is the complement of (`half of the firm`, `the port of Salalah`)."""
    word = parse.tokens[head]
    measure = parse.tokens[parse.tokens[word.head].head]
    if word.dep == "pobj" and measure.index < head and (
            measure.lemma.lower() in frames.transparent or measure.lemma.lower() in frames.appositive):
        return {word.lemma.lower(), measure.lemma.lower()}
    before = parse.dependents(head, "compound", "nmod") if word.pos == "PROPN" else ()
    before = [*before, *parse.dependents(head, "appos")] if word.pos == "PROPN" else before
    found = {word.lemma.lower(), word.text.lower(), *(d.lemma.lower() for d in before if d.pos == "NOUN")}
    for part in (word, *parse.dependents(head, "nummod")):   # `$2bn`, `€60m`, `more than $300m`
        found.update(d.tag for d in parse.dependents(part.index) if d.tag == _CURRENCY)
    found.update(f"{d.lemma} {word.lemma}".lower() for d in parse.dependents(head, "compound", "amod") if d.index == head - 1)
    if head > 1 and parse.tokens[head - 1].text == "-":   # `half-baked`
        found.add(f"{parse.tokens[head - 2].text}-{word.text}".lower())
    return found


def _sided(parse: Parse, head: int, frames: Frames) -> bool:
    """Whether a word tells on whose side somebody is, and not whose he is: `the pro-Moscow president`."""
    before = parse.tokens[max(0, head - 2) : head]
    return len(before) == _SIDED and before[1].text == "-" and before[0].text.lower() in frames.siding


def _behind_name(parse: Parse, predication: Predication, head: int) -> bool:
    """Whether a phrase hangs on the name behind a title: in `Justice Minister A of the Liberal Party` it is hers."""
    host = parse.tokens[parse.tokens[parse.tokens[head].head].head]
    return parse.tokens[head].dep == "pobj" and host.pos == "PROPN" and predication.head < host.index < head and (
        parse.tokens[predication.head].dep in ("compound", "nmod", "amod"))


def _premodifies(parse: Parse, head: int, predication: Predication) -> bool:
    return head < predication.head and parse.tokens[head].dep in ("compound", "amod", "nmod")


def _complete(frame: Frame, predication: Predication, fillers: dict[str, Filler], ontology: Ontology, frames: Frames, *,
              reciprocal: bool) -> Match | Rejection:
    wanted = ontology.properties[frame.evokes[0]]
    subject = fillers.get(SUBJECT)
    reciprocal = reciprocal and wanted.symmetric and subject is not None and len({e.id for _, e in subject.entities}) > 1
    for place in (SUBJECT, OBJECT):
        if place not in fillers and not (place == OBJECT and reciprocal):
            return Rejection(frame.name, predication.head, _lacking(frame, place, wanted))
    if OBJECT in fillers and subject is not None and {e.id for _, e in subject.entities} & {
            e.id for _, e in fillers[OBJECT].entities}:
        return Rejection(frame.name, predication.head, "subject and object are the same")   # Binding Theory, principle B
    held = "holder" in frame.functions
    pairs = wanted.name in frames.paired
    return Match(frame, fillers, paired=(held or pairs) and OBJECT in fillers and subject is not None
                 and len(subject.entities) == len(fillers[OBJECT].entities))


def _unfilled(frame: Frame, role: Role, wanted: Property) -> str:
    return _lacking(frame, role.fills, wanted) if role.fills in (SUBJECT, OBJECT) else _missing(role, role.types)


def _lacking(frame: Frame, place: str, wanted: Property) -> str:
    classes = wanted.domain if place == SUBJECT else wanted.range
    return f"{place.lower()}: " + " or ".join(_missing(r, r.types or classes) for r in frame.roles if r.fills == place)


def _missing(role: Role, types: Sequence[str]) -> str:
    words = f" among {'/'.join(role.words[:4])}" if role.words else ""
    markers = f" behind {'/'.join(role.markers)}" if role.markers else ""
    return f"no {role.function}{markers} of type {'/'.join(types) or 'anything'}{words}"


def _types(role: Role, domain: tuple[str, ...], range_: tuple[str, ...]) -> tuple[str, ...]:
    if role.fills == SUBJECT:
        return domain
    return range_ if role.fills == OBJECT else ()


def _first(parse: Parse, predication: Predication, heads: Sequence[int], role: Role, types: Sequence[str],
           referents: Referents, frames: Frames, ontology: Ontology) -> Filler | None:
    """What the nearest argument that can fill a role fills it with."""
    return next((f for h in heads if (f := _fill(parse, predication, h, role, types, referents, frames, ontology))), None)


def _fill(parse: Parse, predication: Predication, head: int, role: Role, types: Sequence[str], referents: Referents,
          frames: Frames, ontology: Ontology) -> Filler | None:
    if role.fills is None and not role.types:
        return Filler(head, ())
    unique: dict[str, tuple[int, Entity]] = {}
    refer = referents.acting if role.fills == SUBJECT else referents.choose
    for one in _named_for(parse, predication, head, role, frames):
        at = through(parse, one, frames)
        if role.fills in (SUBJECT, OBJECT) and referents.unidentified(at, only_bare=role.fills == OBJECT):
            continue
        for entity in refer(at, types):
            if not role.not_types or not ontology.is_a(entity.type, role.not_types):
                unique.setdefault(entity.id, (at, entity))
    return Filler(head, tuple(unique.values())) if unique else None


def _named_for(parse: Parse, predication: Predication, head: int, role: Role, frames: Frames) -> list[int]:
    """The coordinated heads that a predication is true of, those named for a class in the place of the class, those named of a
    whole beside it, `most of Yemen, including Aden`, and who leads a group that does it."""
    key = "named for", predication.head, predication.support, head, role.function == "holder"
    known = parse.known.get(key)
    if known is None:
        shared = _sharers(parse, predication, head, role)
        known = parse.known[key] = [
            c for s in shared for named in ([*examples(parse, s, frames), *(
                one for one in leading(parse, s, frames) if parse.tokens[parse.tokens[one].head].head != predication.head)],)
            for c in (named if named and parse.tokens[s].tag == "NNS" else [s, *named])]
    return known


def _hyphened(parse: Parse, noun: int, head: int) -> list[int]:
    """Two names that a hyphen joins before a noun, of both of which it is: `US-China talks`, `Israeli-Palestinian talks`."""
    first = min([head, *(d.index for d in parse.dependents(head, "compound") if d.pos == "PROPN" and not any(
            t.text in _HYPHENS for t in parse.tokens[d.index : head]))])   # `US-South Korea talks`
    for mark, beside in ((head + 1, head + 2), (first - 1, first - 2)):
        if not 0 <= beside < noun or parse.tokens[mark].text not in _HYPHENS:
            continue
        other = parse.tokens[beside]
        if other.dep == "compound" and other.pos == parse.tokens[other.head].pos == "PROPN" and other.head > head:
            other = parse.tokens[other.head]
        if other.pos in ("PROPN", "ADJ") and other.text[:1].isupper() and noun in parse.ancestors(other.index):
            return sorted((head, other.index))
    return []


def _sharers(parse: Parse, predication: Predication, head: int, role: Role) -> list[int]:
    """The coordinated heads that a predication is true of.

    A title in the singular is one person's: `President X and Foreign Minister Y` makes no president of Y. A relative clause
    speaks of the conjunct it stands on, `A, which buys oil, and B`, unless its verb is plural, or may be and it hangs on the
    first one behind the others: `A and B, which bought oil`.
    """
    word = parse.tokens[predication.head]
    if role.function == "agent" and predication.pos == "NOUN" and (pair := _hyphened(parse, predication.head, head)):
        return pair
    if word.dep == "amod" and word.index < head == word.head and parse.tokens[head].pos == "PROPN":
        return [head]   # `Oslo-based A and B`: of B that says nothing
    if predication.pos == "ADP" and any(d.tag == "DT" and d.index + 1 == word.index for d in parse.dependents(head, "appos")):
        return [c for c in conjuncts(parse, head) if c < word.index]   # `A and B, both of the bank`
    if role.function == "holder" and (predication.pos == "ADP" or (predication.pos == "NOUN" and not word.tag.endswith("S"))):
        return [head]
    if role.function == "holder" and any(a.function == "prep" and parse.tokens[parse.tokens[a.head].head].head == head
                                         for a in predication.arguments):   # `the ministers, A for Peru and B for Chile`
        return [head]
    if parse.tokens[head].dep == "conj" and word.tag == "NNS" and any(
            d.tag == "WP$" for d in parse.dependents(word.index, "poss")):   # `A and B, whose presidents, C and D, met`
        return conjuncts(parse, parse.tokens[head].head)
    told = (head, *(d.index for d in parse.dependents(head, "appos")))   # `A, a lawmaker who chairs it, and B`
    inside = [c.index for one in told for c in parse.dependents(one, "relcl") if predication.head in parse.subtree(c.index)]
    if inside:
        tensed = (parse.tokens[inside[0]], *parse.dependents(inside[0], "aux", "auxpass"))
        plural = any(t.tag == "VBP" for t in tensed)
        above = parse.tokens[head]
        before = [c for c in conjuncts(parse, head) if c < inside[0]]   # `A and B, both of which buy oil`
        if not plural:
            single = any(t.tag == "VBZ" or t.text == "was" for t in tensed)
            return [head] if above.dep == "conj" or not before else before[-1:] if single else before   # `who was` is the last
        return [above.head, head] if above.dep == "conj" else before or [head]
    shared = conjuncts(parse, head)
    if word.dep == "amod" and word.index < head == word.head:   # `the Iran-backed force and its bank`
        shared = [head, *(c for c in shared[1:] if not parse.dependents(c, "det", "poss"))]
    if word.dep == "acl" and word.head == head and word.tag == "VBN":   # `A, led by C, and B`
        shared = [c for c in shared if c < word.index]
    if word.dep == "acl" and word.head == head and word.tag == "VBG" and parse.tokens[head].tag == "NNS":
        shared = [c for c in shared if c < word.index][-1:]   # `police and students protesting at a law`: of these at least
    return [c for c in shared if c != predication.head] if role.function == "holder" else shared   # `Poland and other members`
