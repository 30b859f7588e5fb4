"""Frames against predications: which arguments fill which roles, and why a frame that was tried did not fire.

A pure function of a predication, a frame and what the phrases refer to (`Referents`); no syntax is looked at here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kg.language.clauses import conjuncts
from kg.lexicon.frames import OBJECT, SUBJECT, Frame, Role
from kg.model import Argument, Entity, Parse, Predication
from kg.ontology import Ontology

Choose = Callable[[int, Sequence[str]], tuple[Entity, ...]]
"""(phrase head token, wanted classes) -> the entities it refers to that are of one of them; empty wanted: anything."""


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills a role: the argument's head token and, conjuncts and groups spelled out, the entities."""

    head: int
    entities: tuple[tuple[int, Entity], ...]
    """Pairs of the head token that names it and the entity."""


@dataclass(frozen=True, slots=True)
class Match:
    """A frame that fits a predication."""

    frame: Frame
    fillers: Mapping[str, Filler]
    """By what they fill: `Subject`, `Object`, qualifier names."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """A frame that was triggered and did not fire, for `kg stats --rejected`."""

    frame: str
    trigger: int
    reason: str


_NOUN_SOURCES: Mapping[str, tuple[str, ...]] = {
    "holder": ("holder", "named"),
    "self": ("self",),
    "possessor": ("possessor", "of", "modifier"),
    "modifier": ("modifier",),
    "recipient": ("recipient",),
    "complement": ("complement",),
    "origin": ("modifier", "possessor"),
    "attribute": ("attribute",),
}
_AGENT_SOURCES = ("agent", "possessor", "modifier", "support", "of")
_PATIENT_SOURCES = ("patient", "of", "recipient")


def sources(role: Role, frame: Frame, arguments: Sequence[Argument]) -> list[str]:
    """Which deep functions may fill a role of a noun frame, nearest first (Grimshaw 1990, Argument Structure)."""
    have = {a.function for a in arguments}
    if role.function == "agent":
        found = list(_AGENT_SOURCES)
        takes_of = any(r.function == "patient" or "of" in r.markers for r in frame.roles)
        if frame.patientive:
            found.remove("possessor")
        if takes_of:
            found.remove("of")
        return [*found, "context"] if frame.implicit else found
    if role.function == "patient":
        found = list(_PATIENT_SOURCES)
        if frame.patientive or "agent" in have:
            found.append("possessor")
        return found
    return list(_NOUN_SOURCES.get(role.function, (role.function,)))


def candidates(role: Role, frame: Frame, predication: Predication) -> list[int]:
    """Heads of the arguments that could fill a role, nearest first."""
    arguments = predication.arguments
    if role.function == "prep":
        return [a.head for a in arguments if a.function == "prep" and a.marker in role.markers]
    if predication.pos != "NOUN":
        return [a.head for a in arguments if a.function == role.function]
    found: list[int] = []
    for source in sources(role, frame, arguments):
        if source == "of":
            found.extend(a.head for a in arguments if a.function == "prep" and a.marker == "of")
        elif source == "named":
            found.extend(a.head for a in arguments if a.function == "self")
        else:
            found.extend(a.head for a in arguments if a.function == source)
    return found


def triggered(parse: Parse, predication: Predication, frame: Frame) -> bool:
    """Whether the words of a lemma of several words all stand there, and none of the words that exclude the frame."""
    if frame.unless:
        around = {parse.tokens[a.head].lemma.lower() for a in predication.arguments}
        around.update(parse.tokens[d].lemma.lower() for d in parse.children[predication.head])
        if around & set(frame.unless):
            return False
    if predication.pos != "NOUN":
        return True
    return any(_spelled(parse, predication.head, lemma.split()) for lemma in frame.lemmas)


def _spelled(parse: Parse, head: int, words: Sequence[str]) -> bool:
    at = head
    for word in reversed(words):
        while at >= 0 and parse.tokens[at].text == "-":
            at -= 1
        if at < 0 or word not in (parse.tokens[at].lemma.lower(), parse.tokens[at].text.lower()):
            return False
        at -= 1
    return True


def match(parse: Parse, predication: Predication, frame: Frame, choose: Choose, ontology: Ontology, *,
          topic: Choose, adjuncts: Sequence[Role] = ()) -> Match | Rejection:
    """Fill a frame's roles from a predication. `topic` finds what an unnamed object may be (`Frame.topical`)."""
    wanted = ontology.properties[frame.evokes[0]]
    used: set[int] = set()
    fillers: dict[str, Filler] = {}
    for role in (*_ordered(frame.roles), *adjuncts):
        if role.fills in fillers:
            continue
        if role.function == "title":
            if role.fills:
                fillers[role.fills] = Filler(predication.head, ())
            continue
        types = role.types or _types(role, wanted.domain, wanted.range)
        heads = [h for h in candidates(role, frame, predication) if h not in used]
        if role.words:
            heads = [h for h in heads if any(parse.tokens[c].lemma.lower() in role.words for c in conjuncts(parse, h))]
        if role.absent:
            if heads:
                return Rejection(frame.name, predication.head, f"has a {role.function} {'/'.join(role.markers)}".strip())
            continue
        filler = next((f for f in (_fill(parse, h, role, types, choose) for h in heads) if f), None)
        if filler is not None:
            used.add(filler.head)
            if role.fills:
                fillers[role.fills] = filler
        elif role.fills not in (SUBJECT, OBJECT) and not role.optional:
            return Rejection(frame.name, predication.head, _missing(role, types))
    if OBJECT not in fillers and frame.topical:
        found = topic(predication.head, wanted.range)
        if found:
            fillers[OBJECT] = Filler(predication.head, tuple((predication.head, e) for e in found))
    return _complete(frame, predication, fillers, ontology)


def _complete(frame: Frame, predication: Predication, fillers: dict[str, Filler], ontology: Ontology
              ) -> Match | Rejection:
    wanted = ontology.properties[frame.evokes[0]]
    subject = fillers.get(SUBJECT)
    reciprocal = wanted.symmetric and subject is not None and len({e.id for _, e in subject.entities}) > 1
    for place, classes in ((SUBJECT, wanted.domain), (OBJECT, wanted.range)):
        if place not in fillers and not (place == OBJECT and reciprocal):
            roles = [r for r in frame.roles if r.fills == place]
            why = " or ".join(_missing(r, r.types or classes) for r in roles)
            return Rejection(frame.name, predication.head, f"{place.lower()}: {why}")
    return Match(frame, fillers)


def _missing(role: Role, types: Sequence[str]) -> str:
    words = f" among {'/'.join(role.words[:4])}" if role.words else ""
    markers = f" behind {'/'.join(role.markers)}" if role.markers else ""
    return f"no {role.function}{markers} of type {'/'.join(types) or 'anything'}{words}"


def _ordered(roles: Sequence[Role]) -> list[Role]:
    """Conditions first (they are cheap and decide), then what is explicit, then the rest; subject before object."""
    def rank(role: Role) -> tuple[int, int]:
        return (0 if role.words or role.absent else 1 if role.function in ("prep", "holder") else 2,
                0 if role.fills == SUBJECT else 1)
    return sorted(roles, key=rank)


def _types(role: Role, domain: tuple[str, ...], range_: tuple[str, ...]) -> tuple[str, ...]:
    if role.fills == SUBJECT:
        return domain
    return range_ if role.fills == OBJECT else ()


def _fill(parse: Parse, head: int, role: Role, types: Sequence[str], choose: Choose) -> Filler | None:
    if role.fills is None and not role.types:
        return Filler(head, ())
    found: list[tuple[int, Entity]] = []
    for one in conjuncts(parse, head):
        found.extend((one, entity) for entity in choose(one, types))
    unique: dict[str, tuple[int, Entity]] = {}
    for one, entity in found:
        unique.setdefault(entity.id, (one, entity))
    return Filler(head, tuple(unique.values())) if unique else None
