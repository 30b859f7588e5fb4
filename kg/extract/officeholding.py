"""Whose office it is that a frame tells of where the text leaves that out, and what tells it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kg.extract.phrasing import premodifies
from kg.extract.posts import STATES, Posts
from kg.extract.referents import Filler, Referents
from kg.language.coordination import conjuncts
from kg.lexicon.frames import INCUMBENT, OBJECT, SUBJECT, Frame, Frames
from kg.model import Entity, Parse, Predication
from kg.ontology import Ontology, Property

PEOPLE = ("Person",)


def of_subject(parse: Parse, subject: Filler, types: Sequence[str], referents: Referents, posts: Posts) -> list[Entity]:
    """Who does it, whose offices they hold, and what is named in the phrase: `Algeria's state firm, Sonatrach`."""
    within = [e for at, _ in subject.entities for i in parse.subtree(at) for e in referents.choose(i, types)]
    return [*within, *(e for _, e in subject.entities), *(one for _, e in subject.entities for one in posts.of(e))]


def by_name(filler: Filler, referents: Referents) -> bool:
    """Whether who fills a place is named, be it behind the word for several: `two ministers, A and B, resigned`."""
    return referents.named(filler.head) or len(filler.entities) > 1


def says_itself(predication: Predication, frame: Frame, fillers: Mapping[str, Filler], referents: Referents) -> bool:
    """Whether a title is said of nobody else: in `Chile's president is a supporter of X` it tells not who that is."""
    subject = fillers.get(SUBJECT)
    if subject is None or not frame.titular or referents.named(subject.head):
        return False
    return {e for _, e in subject.entities} <= set(referents.choose(predication.head, ()))


def one_of_offices(parse: Parse, predication: Predication, held: Sequence[Entity], person: Entity, ontology: Ontology,
                    posts: Posts) -> tuple[Entity, ...]:
    """Of the offices of one person those that a verb names (`quit as party leader`), else one that he has still, that of a
    state first. Who leaves an office of a title that he has nowhere leaves that of no party."""
    marked = [c for a in predication.arguments if a.marker == "as" for c in conjuncts(parse, a.head)]
    titles = [parse.tokens[c].lemma.lower() for c in marked]
    named = [next((e for e in held if posts.bears(person, title, e)), None) for title in titles]
    kept = [e for e in held if posts.holds(person, e)] or held
    first = [e for e in kept if ontology.is_a(e.type, STATES)] or ([] if titles and len(kept) == 1 else kept)
    return tuple(dict.fromkeys(e for e in named if e is not None)) or tuple(first[:1])


def office_of(parse: Parse, predication: Predication, frame: Frame, person: Entity, incumbents: Sequence[Entity],
            referents: Referents, ontology: Ontology, posts: Posts, title: str | None, bygone: bool) -> tuple[Entity, ...]:
    """Whose office a person holds: what the article said before, what the one has whose minister or successor it is, what
    stands out. Somebody else may have it still of whom one is elected or calls himself the successor."""
    superiors = incumbents or [e for a in predication.arguments if a.function == "possessor" or a.marker == "under"
                               for e in referents.choose(a.head, PEOPLE)]   # `vice-president under Rafael Correa`
    predicate = frame.evokes[0]
    others = () if bygone or parse.tokens[predication.head].dep == "oprd" else posts.others(person, title or "")
    for one in incumbents or (person, *superiors):
        held = one_of_offices(parse, predication, [e for e in posts.of(one) if ontology.is_a(e.type, frame.official)], one,
                               ontology, posts)
        found = held or referents.office(predication.head, predicate, one, frame.official)
        if found:
            return found
    return () if title is None else referents.office(predication.head, predicate, person, frame.official, title=title,
                                                     others=others, told=posts.states(frame.official, ontology))


def predecessors(parse: Parse, title: int, frames: Frames, referents: Referents) -> list[Entity]:
    """Whom somebody comes behind in the office that a title tells: Ruiz in `who succeeded Ana Ruiz as trade minister`."""
    marker = parse.tokens[parse.tokens[title].head]
    verb = parse.tokens[marker.head]
    verb = parse.tokens[verb.head] if verb.dep in ("dobj", "nsubjpass") else verb
    if marker.text != "as" or parse.tokens[title].dep != "pobj" or not any(
            role.fills == INCUMBENT for frame in frames.of("VERB", verb.lemma) for role in frame.roles):
        return []
    return [e for d in parse.dependents(verb.index, "dobj", "nsubjpass") for e in referents.choose(d.index, PEOPLE)]


def may_be(frame: Frame, state: Entity) -> bool:
    """Whether a state that the text leaves out is one of those that the frame is for: a British chancellor is no premier."""
    names = {name.casefold() for name in (state.label, *state.aliases)}
    words = {word for role in frame.roles if role.fills == OBJECT for word in role.words}
    return not names & set(frame.unless) and bool(not words or names & words)


def offers(parse: Parse, head: int, predication: Predication, frame: Frame, referents: Referents, wanted: Property,
            ontology: Ontology) -> bool:
    """Whether a phrase tells the object, fitting or not. `Foreign` in `Foreign Minister` does not; of an office, neither
    does `State` in `Secretary of State` or `Trade` in `Minister of Trade`, nor who has somebody for his minister. Before that
    of a state an unknown name is a portfolio: `Hydrocarbons Minister`."""
    within = premodifies(parse, head, predication)
    if not frame.official:
        return referents.named(head) or (not within and bool(referents.choose(head, ())))
    if frame.official != STATES and parse.tokens[head].dep == "pobj":   # `the founder of 350.org`
        return not referents.choose(head, PEOPLE)
    whole = bool(referents.choose(head, wanted.range))
    superior = not whole and bool(referents.choose(head, wanted.domain))
    owners = next((r.types for r in frame.roles if r.fills == OBJECT and r.types), wanted.range)
    known = not within or frame.official != STATES or (parse.tokens[head].tag not in ("NN", "NNS") and any(
        ontology.is_a(e.type, owners) for e in referents.choose(head, owners)))   # `Caretaker President X`
    return not superior and whole and known and (referents.named(head) or not within)


def camp(parse: Parse, head: int, predication: Predication, frames: Frames, referents: Referents) -> bool:
    """Whether a noun for people before a title, which is no title itself, tells whose it is: `rebel spokesman`."""
    plain = parse.tokens[head].dep == "compound" and not referents.named(head) and premodifies(parse, head, predication)
    return plain and bool(referents.choose(head, PEOPLE)) and not any(
        f.titular for f in frames.of("NOUN", parse.tokens[head].lemma.lower()))
