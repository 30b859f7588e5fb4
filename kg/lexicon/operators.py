"""Certainty operators from Turtle: the words and constructions that change whether what they embed happened.

An operator is a word (or a named construction such as an imperative) with the complement it governs; what it does to
the complement is its effect, a signature in the sense of Karttunen (1971, 2012) and Nairn, Condoravdi and Karttunen
(2006): what follows when the operator itself holds, what follows when it is denied, and the modality it lends.
`ontology/certainty.ttl` holds them all; its head explains how to write one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg import turtle
from kg.errors import OntologyError
from kg.ontology import Ontology
from kg.vocab import LEX

HOLDS, FAILS, OPEN = "holds", "fails", "open"
"""What follows for the complement: it is so, it is not so, or nothing follows."""

_WORDS = ("agent", "involuntary", "focus", "content", "bounded", "expressive", "performing", "performative", "contacting",
          "uttering", "measure", "pending")


@dataclass(frozen=True, slots=True)
class Modality:
    """One of the vocabulary's modalities; `rank` is its distance from fact, so that of two the higher one is kept."""

    name: str
    rank: int
    certainty: float
    """From -3 to 3: did it happen, when the text gives the event this modality?"""
    denied: float
    """The same for the negated event."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What an operator does to the event in its scope."""

    name: str
    affirmed: str
    """What follows when the operator holds: "holds", "fails" or "open"."""
    negated: str
    """What follows when the operator is denied."""
    modality: Modality | None = None
    """The modality it lends; None leaves the one it stands in."""
    certainty: float | None = None
    denied: float | None = None
    presupposed: bool = False
    """Its complement holds whatever becomes of the operator itself (factives)."""
    report: bool = False
    """It only passes on what somebody says or thinks."""
    rejects: bool = False
    """It turns down what is proposed or claimed; that something was proposed or claimed stays true."""
    ends: bool = False
    """It ends what went on until then: a bounded event (a visit) is complete, not denied."""
    weak: bool = False
    """Its modality gives way to any other (`would` in `would consider`)."""


@dataclass(frozen=True, slots=True)
class Operators:
    """All operators, looked up by part of speech, lemma and complement."""

    effects: Mapping[tuple[str, str, str], Effect]
    modalities: Mapping[str, Modality]
    words: Mapping[str, frozenset[str]]
    """Word classes that matter to tense and scope: "agent" nouns, "involuntary" verbs, "focus" adverbs,
    "content" nouns, which name what is said or thought, "bounded" ones, which name complete events, and "expressive" verbs,
    whose purpose is reached by what is done for it (`marched to protest`), "uttering" ones, of which that is so behind
    "contacting" ones (`rang him to warn him`) and which are done as participles behind a comma, "performative" ones, which
    one does by saying that one is "performing" them (`I want to thank him`), "measure", prepositions
    behind a sum of it, and "pending" conjunctions, before which others come."""
    reported: float = 1.0
    """Factor on the certainty of what is only reported."""

    def find(self, pos: str, lemma: str, *complements: str) -> Effect | None:
        """The effect of a word on the first of `complements` that it has an entry for."""
        for complement in complements:
            effect = self.effects.get((pos, lemma, complement))
            if effect is not None:
                return effect
        return None

    def construction(self, name: str) -> Effect | None:
        """The effect of a grammatical construction ("imperative", "purpose", ...)."""
        return self.effects.get(("construction", name, ""))


def load(ontology: Ontology) -> Operators:
    """The operators of an ontology. Raises OntologyError when one is incomplete or two contradict each other."""
    return read(ontology.graph)


def read(graph: turtle.Graph) -> Operators:
    """The operators that stand in a graph."""
    modalities = {turtle.name(n): _modality(graph, n) for n in turtle.subjects(graph, LEX + "Modality")}
    kinds = {turtle.name(n): _effect(graph, n, modalities) for n in turtle.subjects(graph, LEX + "Effect")}
    effects: dict[tuple[str, str, str], Effect] = {}
    for node in turtle.subjects(graph, LEX + "Operator"):
        names = turtle.names(graph, node, LEX + "effect")
        lemmas, parts = turtle.texts(graph, node, LEX + "lemma"), turtle.texts(graph, node, LEX + "pos")
        if len(names) != 1 or names[0] not in kinds or not lemmas or not parts:
            raise OntologyError(f"operator {turtle.name(node)}: it needs lemmas, a pos and one lex:effect that is "
                                f"defined (found {names}): complete it in the Turtle")
        for key in _keys(parts, lemmas, turtle.texts(graph, node, LEX + "complement") or [""]):
            if effects.setdefault(key, kinds[names[0]]) is not kinds[names[0]]:
                raise OntologyError(f"operator {turtle.name(node)}: {' '.join(key)!r} already has the effect "
                                    f"{effects[key].name}: remove one of the two entries")
    words = {kind: frozenset(w for n in turtle.subjects(graph, LEX + kind.capitalize() + "Word")
                             for w in turtle.texts(graph, n, LEX + "lemma")) for kind in _WORDS}
    reported = [x for n in turtle.subjects(graph, LEX + "Report") for x in _numbers(graph, n, "factor")]
    return Operators(effects, modalities, words, reported[0] if reported else 1.0)


def _keys(parts: Iterable[str], lemmas: Iterable[str], complements: Iterable[str]) -> list[tuple[str, str, str]]:
    return [(part, lemma, complement) for part in parts for lemma in lemmas for complement in complements]


def _modality(graph: turtle.Graph, node: turtle.Node) -> Modality:
    name, rank = turtle.name(node), _numbers(graph, node, "rank")
    sure, denied = _numbers(graph, node, "certainty"), _numbers(graph, node, "denied")
    if not (rank and sure and denied):
        raise OntologyError(f"modality {name}: it needs lex:rank, lex:certainty and lex:denied: add them in the Turtle")
    return Modality(name, int(rank[0]), sure[0], denied[0])


def _effect(graph: turtle.Graph, node: turtle.Node, modalities: Mapping[str, Modality]) -> Effect:
    name = turtle.name(node)
    follows = []
    for side in ("affirmed", "negated"):
        value = turtle.names(graph, node, LEX + side)
        if len(value) != 1 or value[0] not in (HOLDS, FAILS, OPEN):
            raise OntologyError(f"effect {name}: lex:{side} is {value}: give one of lex:holds, lex:fails, lex:open")
        follows.append(value[0])
    lent = turtle.names(graph, node, LEX + "modality")
    if lent and lent[0] not in modalities:
        raise OntologyError(f"effect {name}: unknown modality {lent[0]!r}: use one of {', '.join(sorted(modalities))}")
    sure, denied = _numbers(graph, node, "certainty"), _numbers(graph, node, "denied")
    return Effect(name, follows[0], follows[1], modalities[lent[0]] if lent else None,
                  sure[0] if sure else None, denied[0] if denied else None,
                  _flag(graph, node, "presupposed"), _flag(graph, node, "report"), _flag(graph, node, "rejects"),
                  _flag(graph, node, "ends"), _flag(graph, node, "weak"))


def _numbers(graph: turtle.Graph, node: turtle.Node, predicate: str) -> list[float]:
    try:
        return [float(text) for text in turtle.texts(graph, node, LEX + predicate)]
    except ValueError as error:
        problem = f"{turtle.name(node)}: lex:{predicate} is not a number ({error}): write it as 1.5"
        raise OntologyError(problem) from error


def _flag(graph: turtle.Graph, node: ox.NamedNode | ox.BlankNode, predicate: str) -> bool:
    return "true" in turtle.texts(graph, node, LEX + predicate)
