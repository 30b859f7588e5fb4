"""What stands between commas interrupts a clause; a small statistical parser takes its end for the end of the clause.

Each is a repair as `kg.language.repair` has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.finite import NOMINAL, SUBORDINATING, has_subject, is_finite
from kg.model import Parse, Token


def clause_behind_aside(parse: Parse) -> Iterator[Token]:
    """`came after Ana Ruiz, in a speech, backed it`: no verb is joined to another by the comma that closes an aside on what
    stands behind `after`; that is its subject."""
    for verb in parse.labelled("conj", "ccomp", "parataxis", "advcl", "dep"):
        first, comma = parse.tokens[verb.head], verb.index - 1
        while parse.tokens[comma].pos in ("ADV", "AUX") and parse.tokens[comma].head == verb.index:
            comma -= 1
        if verb.pos not in ("VERB", "AUX") or first.index > comma or parse.tokens[comma].text != "," or not _told(parse, verb):
            continue
        joints = [*parse.dependents(verb.index, "cc", "mark"), *parse.dependents(first.index, "cc")]
        if any(first.index < d.index < verb.index for d in joints):
            continue
        opening = next((p for p in reversed(parse.dependents(first.index, "prep")) if first.index < p.index < comma
                        and p.text.lower() in SUBORDINATING), None)
        doer = next(iter(parse.dependents(opening.index, "pobj")), None) if opening is not None else None
        if opening is None or doer is None or doer.index + 1 >= comma or parse.tokens[doer.index + 1].text != "," or (
                doer.pos not in NOMINAL or parse.labels.get(doer.index) in ("DATE", "TIME")):
            continue
        yield replace(verb, dep="advcl", head=first.index)
        yield replace(doer, dep="nsubj", head=verb.index)
        yield replace(opening, dep="mark", head=verb.index)
        for below in (*parse.dependents(first.index, "prep", "advcl"), *parse.dependents(opening.index, "npadvmod", "advmod")):
            if doer.index < below.index < comma and below.dep == "advcl":
                yield replace(below, dep="acl", head=doer.index)
            elif doer.index < below.index < comma or below.head == opening.index:   # `three days after` measures the clause
                yield replace(below, head=verb.index)


def bracketed_participle(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz (born 20 April 1975) is a judge`: what stands in brackets is no subject; the name before them is, and the
    participle is told of it."""
    for verb in parse.labelled("csubj", "csubjpass", "nsubj", "nsubjpass"):
        bracket = parse.tokens[verb.index - 1]
        if verb.pos != "VERB" or bracket.text != "(" or verb.index > verb.head:
            continue
        named = [d for d in parse.dependents(verb.index) if d.index < bracket.index and d.pos in NOMINAL]
        if len(named) == 1 and named[0].index + 1 == bracket.index:
            yield replace(named[0], dep=verb.dep.replace("csubj", "nsubj"), head=verb.head)
            yield replace(verb, dep="acl", head=named[0].index)


def _told(parse: Parse, verb: Token) -> bool:
    """Whether a verb without a subject has tense, be it a past tense taken for a participle."""
    return not has_subject(parse, verb) and (is_finite(parse, verb) or (
        verb.tag == "VBN" and bool(parse.dependents(verb.index, "dobj"))))
