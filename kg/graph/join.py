"""Extractions of any number of articles -> what the graph holds: the whole way on one screen, as a pure function.

    extractions -> resolved entities and events -> equal statements joined -> the reader's corrections
                -> disputes -> belief from independent sources -> what follows by inference -> quads

The same set of extractions gives the same values in whatever order it comes, so a store after any adds and removes is
what building the remaining articles afresh gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg.gazetteer import Gazetteer
from kg.graph import assemble, belief, disputes, infer, sources
from kg.graph.disputes import Dispute
from kg.lexicon.frames import Frames
from kg.model import Article, Entity, Extraction, Statement
from kg.ontology import Ontology
from kg.record import statement_id
from kg.resolve import identity
from kg.resolve.corrections import NONE, Corrections
from kg.resolve.identity import Resolution
from kg.resolve.rewriting import rewrite
from kg.vocab import BASE


@dataclass(frozen=True, slots=True)
class Joined:
    """What all articles together say."""

    statements: tuple[Statement, ...]
    """Stated, then inferred."""
    articles: Mapping[str, Article]
    resolution: Resolution
    disputes: tuple[Dispute, ...]
    origins: Mapping[str, str]
    stale: tuple[str, ...]
    """Corrections that no longer apply, in words."""


def join(extractions: Iterable[Extraction], gazetteer: Gazetteer, ontology: Ontology, *, corrections: Corrections = NONE,
         kinds: Mapping[str, str] | None = None) -> Joined:
    """Resolve, join, weigh and infer. `kinds`: part of speech by frame (`kinds_of`)."""
    given = sorted(extractions, key=lambda e: e.article.id)
    articles = {one.article.id: one.article for one in given}
    resolution = identity.resolve(given, gazetteer, ontology, corrections=corrections)
    origins = sources.origins(articles.values(), sources.outlets_of(gazetteer, ontology))
    stated, stale = _without(assemble.merge(rewrite(given, resolution, ontology), origins), corrections)
    disputed = disputes.find(stated, ontology)
    weighed = belief.assess(stated, origins, ontology, kinds=kinds, against=disputes.denials(disputed))
    every = (*weighed, *infer.infer(weighed, ontology))
    return Joined(every, articles, resolution, tuple(disputed), origins, (*resolution.stale, *stale))


def quads(joined: Joined, ontology: Ontology, *, base: str = BASE) -> Iterator[ox.Quad]:
    """The quads of what was joined."""
    yield from assemble.quads(joined.statements, joined.articles, base=base, ontology=ontology)
    yield from disputes.quads(joined.disputes, base)


def kinds_of(frames: Frames) -> dict[str, str]:
    """Part of speech by frame: what `belief` weighs evidence by."""
    return {frame.name: frame.pos for some in frames.by_trigger.values() for frame in some}


def _without(statements: Iterable[Statement], corrections: Corrections) -> tuple[list[Statement], list[str]]:
    """Statements that the reader has not called wrong, and corrections that met none."""
    given = list(statements)
    wrong: set[str] = set()
    stale = []
    for asked in corrections.wrong:
        met = {key for one in given if (key := statement_id(one)) == asked or _is_edge(one, asked)}
        wrong |= met
        if not met:
            stale.append(f"wrong: {asked}: no statement says so")
    return [one for one in given if statement_id(one) not in wrong], stale


def _is_edge(one: Statement, asked: str) -> bool:
    """Whether `SUBJECT property OBJECT` names the statement, by ids, labels or aliases."""
    before, found, after = asked.partition(f" {one.predicate} ")
    if not found:
        return False
    ends = ((before, one.subject), (after, one.object))
    return all(text.strip().casefold() in _called(term) for text, term in ends)


def _called(term: object) -> set[str]:
    if isinstance(term, Entity):
        return {name.casefold() for name in (term.id, term.label, *term.aliases)}
    return {str(getattr(term, "text", "")).casefold()}
