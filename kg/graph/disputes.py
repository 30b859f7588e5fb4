"""What cannot be true together, or what one side rejects: pairs of statements that stand side by side in the graph.

A claim and its denial, different amounts or days told of one event, a position and its rejection. Nothing is decided
here and nothing overwritten: the pairs are linked by kg:contradicts, and listed by who speaks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pyoxigraph as ox

from kg import turtle
from kg.graph.infer import closure
from kg.graph.names import iri
from kg.model import Entity, Interval, Quantity, Statement
from kg.ontology import Ontology
from kg.record import Record, statement_id
from kg.vocab import KG, LEX

DENIAL, AMOUNT, DAY, POSITION = "denial", "amount", "day", "position"
KINDS = (DENIAL, AMOUNT, DAY, POSITION)

TOLERANCE = 0.05
"""Amounts that differ by less are one, rounded differently."""

_CROWD = 40
"""Statements on one event or thing compared with one another; more than so many are no dispute of two sides."""


@dataclass(frozen=True, slots=True, order=True)
class Dispute:
    """Two statements, by id in order, that stand against each other."""

    one: str
    other: str
    kind: str
    about: str
    """What differs, in words: `amount: 20 t / 30 t`."""


def find(statements: Iterable[Statement], ontology: Ontology) -> list[Dispute]:
    """Every pair of stated (not inferred) statements that contradict each other, in order of ids."""
    given = {statement_id(one): one for one in statements if not one.inferred}
    found: dict[tuple[str, str], Dispute] = {}
    for one in (*_denials(given, ontology), *_tellings(given, ontology), *_positions(given, ontology)):
        found.setdefault((one.one, one.other), one)
    return [found[pair] for pair in sorted(found)]


def denials(disputes: Iterable[Dispute]) -> dict[str, list[str]]:
    """Of each statement that is denied, or denies, the ids of what stands against it."""
    against: dict[str, list[str]] = defaultdict(list)
    for one in disputes:
        if one.kind == DENIAL:
            against[one.one].append(one.other)
            against[one.other].append(one.one)
    return dict(against)


def quads(disputes: Iterable[Dispute], base: str) -> Iterator[ox.Quad]:
    """kg:contradicts, both ways."""
    verb = ox.NamedNode(KG + "contradicts")
    for pair in sorted({(d.one, d.other) for d in disputes}):
        one, other = (ox.NamedNode(iri(base, "statement", key)) for key in pair)
        yield ox.Quad(one, verb, other)
        yield ox.Quad(other, verb, one)


def _pair(a: str, b: str, kind: str, about: str) -> Dispute:
    one, other = sorted((a, b))
    return Dispute(one, other, kind, about)


# -------------------------------------------------------------------------------------------------- claims and denials


def _denials(given: Mapping[str, Statement], ontology: Ontology) -> Iterator[Dispute]:
    """A negated statement against whatever says, or implies, what it negates."""
    said: dict[tuple[Any, ...], set[str]] = defaultdict(set)
    for key, one in given.items():
        if not one.negated and not one.ended:
            for form in (one, *closure(one, ontology).values()):
                said[_edge(form)].add(key)
    for key, one in given.items():
        if one.negated and not one.ended:
            for form in (one, *closure(one, ontology).values()):
                for other in sorted(said.get(_edge(form), ())):
                    if _excludes(one, given[other]):
                        yield _pair(key, other, DENIAL, "said and denied")


def _edge(one: Statement) -> tuple[Any, ...]:
    return one.subject.id, one.predicate, one.object.id if isinstance(one.object, Entity) else one.object.text


def _excludes(denial: Statement, claim: Statement) -> bool:
    """Whether a denial meets a claim: of one modality and one time; a plan denied and a deed done go together."""
    return (denial.modality == claim.modality and _meet(denial.time, claim.time) and _details_meet(denial, claim)
            and not _one_sentence(denial, claim))


def _one_sentence(one: Statement, other: Statement) -> bool:
    """Whether one speaker's one sentence gives both: then it is read twice, or tells what was and is no more."""
    places = [{(e.document, e.start, e.end) for e in s.evidence} for s in (one, other)]
    return one.attributed_to == other.attributed_to and places[0] == places[1] and len(places[0]) == 1


def _details_meet(denial: Statement, claim: Statement) -> bool:
    """A denial of one detail (no oil) does not deny the rest (gas): what both tell must agree."""
    one, other = (_values(s) for s in (denial, claim))
    return all(one[name] & other[name] for name in one.keys() & other.keys())


def _values(one: Statement) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, value in one.qualifiers:
        found[name].add(value.id if isinstance(value, Entity) else value.text)
    return found


def _meet(a: Interval | None, b: Interval | None) -> bool:
    if a is None or b is None:
        return True
    return not ((a.end and b.start and a.end < b.start) or (b.end and a.start and b.end < a.start))


# ------------------------------------------------------------------------------------------- one event told differently


def _tellings(given: Mapping[str, Statement], ontology: Ontology) -> Iterator[Dispute]:
    groups: dict[tuple[Any, ...], list[str]] = defaultdict(list)
    for key, one in given.items():
        if one.event and not one.negated and one.modality == "asserted":
            edges = {_edge(one), *(_edge(f) for f in closure(one, ontology).values() if f.predicate == one.predicate)}
            groups[one.event, min(edges, key=str)].append(key)
    for _, keys in sorted(groups.items(), key=str):
        for i, a in enumerate(sorted(keys)[:_CROWD]):
            for b in sorted(keys)[i + 1 : _CROWD]:
                yield from _difference(a, b, given)


def _difference(a: str, b: str, given: Mapping[str, Statement]) -> Iterator[Dispute]:
    one, other = given[a], given[b]
    for name, first, second in _measured(one, other):
        yield _pair(a, b, AMOUNT, f"{name}: {first.text} / {second.text}")
    if not _meet(one.time, other.time) and one.time and other.time:
        yield _pair(a, b, DAY, f"time: {one.time.text or one.time.start} / {other.time.text or other.time.start}")


def _measured(one: Statement, other: Statement) -> Iterator[tuple[str, Quantity, Quantity]]:
    """Amounts of one name and unit that cannot both be right; where either tells several, none is compared."""
    for name in sorted({n for n, _ in one.qualifiers} & {n for n, _ in other.qualifiers}):
        first, second = ([v for n, v in s.qualifiers if n == name] for s in (one, other))
        if len(first) == len(second) == 1 and isinstance(first[0], Quantity) and isinstance(second[0], Quantity) and (
                _differ(first[0], second[0])):
            yield name, first[0], second[0]


def _differ(a: Quantity, b: Quantity) -> bool:
    if a.value is None or b.value is None or a.unit != b.unit:
        return False
    low, high = sorted((a, b), key=lambda q: q.value or 0.0)
    if low.approximation in ("at least", "more than") or high.approximation in ("at most", "less than"):
        return False
    room = TOLERANCE * (4 if "about" in (a.approximation, b.approximation) else 1)
    return abs(a.value - b.value) > room * max(abs(a.value), abs(b.value))


# ---------------------------------------------------------------------------------------------------------- positions


def _positions(given: Mapping[str, Statement], ontology: Ontology) -> Iterator[Dispute]:
    """A position that one party takes and another turns down."""
    pairs = _stances(ontology)
    taken: dict[str, list[str]] = defaultdict(list)
    for key, one in given.items():
        if isinstance(one.object, Entity) and not one.negated and not one.ended and one.modality == "asserted":
            taken[one.object.id].append(key)
    for _, keys in sorted(taken.items()):
        for a in sorted(keys)[:_CROWD]:
            for b in sorted(keys)[:_CROWD]:
                one, other = given[a], given[b]
                rivals = one.predicate == other.predicate or not _is_party(one, ontology)
                if (one.predicate, other.predicate) in pairs and one.subject.id != other.subject.id and rivals:
                    yield _pair(a, b, POSITION, f"{one.predicate} / {other.predicate}")


def _is_party(one: Statement, ontology: Ontology) -> bool:
    """Whether the object is somebody or some place: to support one whom another opposes is no contradiction."""
    return isinstance(one.object, Entity) and ontology.is_a(one.object.type, ("Agent", "Place"))


def _stances(ontology: Ontology) -> frozenset[tuple[str, str]]:
    return frozenset((taken, refused) for node in turtle.subjects(ontology.graph, LEX + "Stance")
                     for taken in turtle.names(ontology.graph, node, LEX + "evokes")
                     for refused in turtle.names(ontology.graph, node, LEX + "against"))


# ------------------------------------------------------------------------------------------------------------- listing


def listing(disputes: Iterable[Dispute], records: Iterable[Record], *, speaker: str | None = None) -> list[Record]:
    """Disputes as plain data: `kind`, `about`, and two `sides`, each a statement record with its `speakers`: labels of
    who says so, or of the outlets that say so themselves. With `speaker` only those in which that one speaks.
    """
    by_id = {record["id"]: record for record in records}
    found = []
    for one in disputes:
        if one.one in by_id and one.other in by_id:
            sides = [{"speakers": speakers(by_id[key]), "statement": by_id[key]} for key in (one.one, one.other)]
            told = {str(name).casefold() for side in sides for name in side["speakers"]}
            if speaker is None or speaker.casefold() in told:
                found.append({"kind": one.kind, "about": one.about, "sides": sides})
    return sorted(found, key=lambda d: (d["sides"][0]["speakers"], d["kind"], *(s["statement"]["id"] for s in d["sides"])))


def speakers(record: Mapping[str, Any]) -> list[str]:
    """Who says so: the speaker it is attributed to, who takes the position, or the outlets and articles themselves."""
    if record.get("attributed_to"):
        return [str(record["attributed_to"]["label"])]
    outlets: Sequence[str] = sorted({str(e.get("source") or e["document"]) for e in record["evidence"]})
    return list(outlets)
