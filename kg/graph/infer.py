"""What follows from statements by the ontology alone: symmetric and inverse properties, super-properties (OWL 2 RL,
rules prp-symp, prp-inv1, prp-inv2, prp-spo1).

Each rule takes one statement, so the fixpoint is reached statement by statement. Modality, speaker, time and qualifiers
carry over: who plans to sell plans that the other buys. A negated statement gives only its mirror images, because not
having bought oil does not mean not having bought.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from kg.model import Entity, Evidence, Statement
from kg.ontology import Ontology
from kg.record import evidence_order, statement_id


def infer(statements: Iterable[Statement], ontology: Ontology) -> list[Statement]:
    """Inferred statements, sorted by id, with the evidence of those they follow from; none that is stated already.

    Confidence and sources are those of the best base.
    """
    stated = [one for one in statements if not one.inferred]
    said = {_truth(one) for one in stated}
    found: dict[str, Statement] = {}
    for base in stated:
        for key, one in closure(base, ontology).items():
            if _truth(one) not in said:
                found[key] = _joined(found[key], one) if key in found else one
    return [found[key] for key in sorted(found)]


def derivations(statements: Iterable[Statement], ontology: Ontology) -> dict[str, list[str]]:
    """Of each inferred statement's id, the sorted ids of the stated ones that it follows from."""
    bases: dict[str, set[str]] = {}
    for base in statements:
        name = statement_id(base)
        for key in closure(base, ontology):
            bases.setdefault(key, set()).add(name)
    return {key: sorted(names) for key, names in bases.items()}


def closure(statement: Statement, ontology: Ontology) -> dict[str, Statement]:
    """Everything that follows from one statement, by id; the statement itself left out."""
    seen = {_triple(statement)}
    found: dict[str, Statement] = {}
    queue = [statement]
    while queue:
        for one in _step(queue.pop(), ontology):
            if _triple(one) not in seen:
                seen.add(_triple(one))
                found[statement_id(one)] = one
                queue.append(one)
    return found


def _step(one: Statement, ontology: Ontology) -> Iterator[Statement]:
    known = ontology.properties.get(one.predicate)
    if known is None:
        return
    if isinstance(one.object, Entity):
        for mirror in [one.predicate] * known.symmetric + [known.inverse] * bool(known.inverse):
            yield replace(one, subject=one.object, predicate=str(mirror), object=one.subject, inferred=True)
    if not one.negated:
        for parent in known.parents:
            if parent in ontology.properties:
                yield replace(one, predicate=parent, inferred=True)


def _triple(one: Statement) -> tuple[Any, ...]:
    return (one.subject.id, one.predicate, one.object.id if isinstance(one.object, Entity) else one.object)


def _truth(one: Statement) -> tuple[Any, ...]:
    """What is said and how far it holds: an inferred statement that only repeats this tells nothing new."""
    when = (one.time.start, one.time.end) if one.time and (one.time.start or one.time.end) else None
    return (*_triple(one), one.negated, one.modality, one.attributed_to and one.attributed_to.id, one.ended, when)


def _joined(one: Statement, other: Statement) -> Statement:
    """One inferred statement from two bases; which wording it keeps does not depend on their order."""
    first = min(one, other, key=_wording)
    evidence: set[Evidence] = {*one.evidence, *other.evidence}
    return replace(first, evidence=tuple(sorted(evidence, key=evidence_order)), quoted=one.quoted or other.quoted,
                   confidence=max(one.confidence, other.confidence), sources=max(one.sources, other.sources))


def _wording(one: Statement) -> tuple[Any, ...]:
    first = min((evidence_order(e) for e in one.evidence), default=())
    time = one.time.text if one.time else ""
    return (not first, first, one.event or "", time, repr(one.qualifiers), repr(one.object))
