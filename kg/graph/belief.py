"""How far a statement is to be believed, from the number and the kind of its independent sources.

INDRA's formula (Gyori et al. 2017, "From word models to executable models of signaling networks using automated
assembly", Mol Syst Biol 13:954): a kind of evidence errs by system, which repetition does not mend, or at random, which
it does; belief = 1 - prod over kinds of (syst + rand ** n), n being the number of independent origins of that kind. What
speaks against it is weighed in the same way: belief = for * (1 - against).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.graph import sources
from kg.model import Statement
from kg.ontology import Ontology
from kg.record import statement_id


@dataclass(frozen=True, slots=True)
class Error:
    """How often one piece of evidence of a kind is wrong: the two add up."""

    syst: float
    rand: float


RELIABILITY: Mapping[str, Error] = {
    "NOUN": Error(0.03, 0.07),
    "VERB": Error(0.05, 0.14),
    "ADJ": Error(0.05, 0.15),
    "ADP": Error(0.10, 0.30),
    "reported": Error(0.08, 0.21),
}
"""By part of speech of the frame. Measured on benchmarks/news/dev: of statements from noun frames (titles, appositions)
90 in 100 are right, from verb frames 81, of those put into somebody's mouth 71, since speaker and embedding can fail too;
there is hardly any evidence yet of adjectives and prepositions. A quarter to a third of the errors are the lexicon's and
come back in every article (syst), the others are slips of one parse (rand)."""
UNKNOWN = Error(0.05, 0.30)
"""INDRA's own prior, for evidence of which nobody knows the kind."""
DENIAL = 0.5
"""Weight of a denial by somebody else than an article: who is accused denies, true or not."""
MOST = 0.99
"""Any number of reports can be wrong together."""


def assess(statements: Iterable[Statement], origins: Mapping[str, str], ontology: Ontology, *,
           kinds: Mapping[str, str] | None = None, against: Mapping[str, Iterable[str]] | None = None) -> list[Statement]:
    """The statements with `sources` counted and `confidence` from the formula.

    `kinds`: part of speech by frame. `against`: of a statement's id the ids of those that deny it.
    """
    given = list(statements)
    told = kinds or {}
    support = {statement_id(one): _support(one, origins, ontology, told) for one in given}
    by_id = {statement_id(one): one for one in given}
    denied = against or {}
    found = []
    for one in given:
        key = statement_id(one)
        doubt = 1.0
        for other in sorted(set(denied.get(key, ())) & by_id.keys()):
            doubt *= 1.0 - _weight(by_id[other]) * belief(support[other])
        counted = len({o for kind in support[key].values() for o in kind})
        found.append(replace(one, sources=max(1, counted), confidence=round(min(belief(support[key]) * doubt, MOST), 3)))
    return found


def belief(support: Mapping[str, Sequence[str] | frozenset[str]]) -> float:
    """1 - prod(syst + rand ** n) over kinds of evidence; `support` gives the independent origins of each kind.

    >>> round(belief({"NOUN": ["a"]}), 2), round(belief({"NOUN": ["a", "b"]}), 3), round(belief({}), 2)
    (0.9, 0.965, 0.0)
    """
    return 1.0 - math.prod(error.syst + error.rand ** len(support[kind])
                           for kind in sorted(support) if support[kind] for error in [RELIABILITY.get(kind, UNKNOWN)])


def _support(one: Statement, origins: Mapping[str, str], ontology: Ontology, kinds: Mapping[str, str]
             ) -> dict[str, frozenset[str]]:
    """Origins by kind of evidence; one that gives several kinds counts for the best alone, since its text is one text."""
    best: dict[str, str] = {}
    for piece in one.evidence:
        kind = "reported" if one.attributed_to else kinds.get(piece.frame, "")
        where = sources.origin_of(one, piece, origins, ontology)
        best[where] = min((kind, best.get(where, kind)), key=_doubt)
    found: dict[str, set[str]] = defaultdict(set)
    for where, kind in best.items():
        found[kind].add(where)
    return {kind: frozenset(found[kind]) for kind in found}


def _doubt(kind: str) -> tuple[float, str]:
    error = RELIABILITY.get(kind, UNKNOWN)
    return error.syst + error.rand, kind


def _weight(denial: Statement) -> float:
    return DENIAL if denial.attributed_to else 1.0
