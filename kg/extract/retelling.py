"""Dated words that may tell again of a deed told elsewhere in the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kg.extract import events
from kg.extract.referents import Referents
from kg.extract.timing import Times, not_yet
from kg.language.time.words import vocabulary
from kg.lexicon.frames import Frame
from kg.model import Factuality, Parse, ParsedArticle, Predication, Span, Token
from kg.ontology import Ontology

_TAKING_PART = ("agent", "patient", "recipient", "possessor", "prep")
"""Functions of those who take part in a deed."""
_NEAR = 2
"""Sentences back to what a noun takes up by itself: `The accord, signed in June`."""


def retold(parsed: ParsedArticle, tried: Sequence[tuple[Predication, Factuality, Frame]], deeds: Set[str],
           ontology: Ontology, referents: Referents, times: Times) -> Iterator[events.Retold]:
    """Dated words that may take up what was told elsewhere: a definite noun that nothing sets off from others of its kind (`his
    arrest in May`, not `his first arrest in May`), or a verb that does not say who did it (`Paz, who was ousted in May`)."""
    by_head: dict[int, tuple[Predication, set[str]]] = {}
    for predication, factuality, frame in tried:
        told = deeds & set(frame.evokes)
        done = predication.head in times.told and not factuality.negated and factuality.modality == Factuality().modality
        if told and done and not frame.spoken and _worded(parsed.parse, predication, frame):
            by_head.setdefault(predication.head, (predication, set()))[1].update(told)
    parse = parsed.parse
    for head, (predication, predicates) in by_head.items():
        time, token = times.told[head], parse.tokens[head]
        people = _participants(parse, predication, ontology, referents)
        within = any(t.start <= token.start < t.end for t in parsed.times)   # `during the day`
        if people is None or time.end is None or within or not_yet(time, parsed.article.date) or not _takes_up(
                parse, token, alone=not people):
            continue
        before = parse.sentences[max(token.sentence - _NEAR, 0)].start
        near = range(before, token.start)
        yield events.Retold(Span(token.start, token.end), frozenset(predicates), people, time=time,
                            near=near if token.pos == "NOUN" else range(0),
                            within=range(len(parsed.article.text)) if people else near)


def _worded(parse: Parse, predication: Predication, frame: Frame) -> bool:
    """Whether the words stand with a verb by which it is told from others: who was born bore nobody's signature."""
    if any(role.absent and not (role.words or role.types or role.markers) and any(
            a.function == role.function for a in predication.arguments) for role in frame.roles):
        return False
    return predication.pos != "VERB" or all(any(a.function == role.function and parse.tokens[a.head].lemma.lower() in role.heads
                                                for a in predication.arguments)
                                            for role in frame.roles if role.words and not (
                                                role.fills or role.optional or role.absent))


def _takes_up(parse: Parse, token: Token, *, alone: bool) -> bool:
    """Whether a word may tell again of a deed; `alone`: without naming anybody who took part."""
    if token.pos != "NOUN":
        return token.tag == "VBN" and not alone and not any(
            d.lemma == "have" for d in parse.dependents(token.index, "aux"))
    definite = any(d.dep == "poss" or d.text[:1].lower() == "t" for d in parse.dependents(token.index, "poss", "det"))
    apart = parse.dependents(token.index, "nummod", "amod", "compound", "nmod")
    return definite and not any(alone or (d.dep == "amod" and d.text[:1].islower()) for d in apart)


def _participants(parse: Parse, predication: Predication, ontology: Ontology, referents: Referents) -> frozenset[str] | None:
    """Who and what is named as taking part, by id; None where somebody is of whom it is not known."""
    found: set[str] = set()
    inside = parse.subtree(predication.head) if predication.pos == "NOUN" else None
    for argument in predication.arguments:
        setting = argument.function == "prep" and argument.marker in vocabulary().occasion | vocabulary().setting
        if argument.function not in _TAKING_PART or setting or (inside is not None and argument.head not in inside):
            continue
        named = [e.id for e in referents.choose(argument.head, ()) if ontology.is_a(e.type, ("Agent", "Place"))]
        if not named and argument.function != "prep":
            return None
        found.update(named)
    return frozenset(found)
