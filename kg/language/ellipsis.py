"""Verb phrase ellipsis: an auxiliary alone says of its subject what a verb before it says of another.

    recognised it; Serbia has not, nor have Russia and Spain    Italy did the same    Bahrain followed suit

A clause that only adds a subject (`so did Chile`) is the antecedent's own predication with that subject; one that denies it,
dates it or makes a sentence of its own stands for itself, and its auxiliary carries polarity and tense. A contrast that no
negation makes lies inside: of `refused to sign, but France did` the antecedent is `sign` (Hardt 1997, An Empirical Approach to
VP Ellipsis).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.language.coordination import is_nominal, is_verb
from kg.language.grammar import SUBJECTS, TIMES
from kg.lexicon.frames import Frames
from kg.model import Parse, Predication, Token

_BESIDE = (*SUBJECTS, "neg", "aux", "npadvmod", "prep", "advmod", "punct", "cc", "conj", "mark", "advcl", "ccomp", "parataxis")
"""Dependents that leave the verb phrase itself unsaid."""
_ADVERBIAL = ("npadvmod", "prep")
_COPULA = "be"


@dataclass(frozen=True, slots=True)
class _Ellipsis:
    """An auxiliary without a verb: its subject, and whether the clause says the same of it as the one before."""

    verb: Token
    subject: int
    alike: bool


def restored(parse: Parse, found: Sequence[Predication], frames: Frames) -> Iterator[Predication]:
    """Predications of a parse in the order found, those in the place of an elliptic auxiliary that it stands for."""
    said: dict[int, list[Predication]] = {}
    for predication in found:
        elliptic = _elliptic(parse, predication, frames)
        verb = None if elliptic is None else _antecedent(parse, elliptic.verb)
        if elliptic is None or verb is None or not _replaces(parse, elliptic.verb, verb):
            said.setdefault(_carrier(predication), []).append(predication)
            yield predication
            continue
        if not elliptic.alike and not any(d.dep == "neg" for v in (verb, elliptic.verb) for d in parse.dependents(v.index)):
            verb = next(iter(parse.dependents(verb.index, "xcomp")), verb)
        old = _subjects(parse, verb, said.get(verb.index, ()))
        added = elliptic.alike and verb.sentence == elliptic.verb.sentence and not _when_or_where(parse, elliptic.verb)
        again = [_instead(p, old, elliptic.subject, None if added else elliptic.verb.index, verb.index)
                 for p in said.get(verb.index, ())]
        said[elliptic.verb.index] = again
        yield from again


def _when_or_where(parse: Parse, verb: Token) -> bool:
    """Whether a verb has an adverbial of its own: `followed on Monday`, `followed two days later`."""
    return bool(parse.dependents(verb.index, *_ADVERBIAL)) or any(
        parse.dependents(a.index, "npadvmod") for a in parse.dependents(verb.index, "advmod"))


def _dated(parse: Parse, preposition: Token) -> bool:
    """Whether a preposition tells when: `was also in 2014`."""
    return any(parse.labels.get(d.index) in TIMES for d in parse.dependents(preposition.index, "pobj"))


def _carrier(predication: Predication) -> int:
    return predication.head if predication.support is None else predication.support


def _elliptic(parse: Parse, predication: Predication, frames: Frames) -> _Ellipsis | None:
    """Whether a verb only stands for another: it has a subject, and nothing that would say what it does."""
    verb = parse.tokens[predication.head]
    if predication.pos != "VERB" or verb.lemma.lower() not in frames.standing or verb.dep in ("relcl", "acl"):
        return None
    below = parse.dependents(verb.index)
    before = parse.tokens[max(verb.index - 1, 0)]
    inverted = before.text.lower() in frames.alike
    same = any(d.text.lower() in frames.sameness for d in below if d.index > verb.index)
    if inverted:
        subject = next((d for d in below if d.index > verb.index and is_nominal(parse, d)), None)
    else:
        subject = next((d for d in below if d.dep in SUBJECTS and d.index < verb.index), None)
    if subject is None:
        return None
    rest = [d for d in below if d is not subject and d.text.lower() not in frames.sameness | frames.alike]
    if any(d.dep not in _BESIDE or (d.dep == "ccomp" and d.index > verb.index) for d in rest):
        return None
    if verb.lemma in frames.joining and any(d.dep == "prep" and d.text == "with" for d in rest):
        return None   # `Peru will follow with duties on wine`
    if verb.lemma == "have" and any(d.dep == "prep" and d.text == "until" for d in rest):
        return None   # `They have until Monday to leave`
    if verb.lemma == _COPULA and not inverted and any(
            d.dep == "prep" and d.index > verb.index and not _dated(parse, d) for d in rest):
        return None   # `Ana Ruiz was also in Lima`
    opening = {d.text.lower() for d in below if d.dep == "mark"}
    plain = inverted or same or bool(opening) or any(d.dep == "neg" for d in below)
    manner = any(d.dep == "advmod" and not parse.dependents(d.index, "npadvmod") for d in rest)   # but `a year earlier`
    if not opening <= frames.alike or (not plain and (verb.lemma == _COPULA or manner)):
        return None   # `than she did`, `she was there`, `did well`
    return _Ellipsis(verb, subject.index, inverted or same or bool(opening))


def _antecedent(parse: Parse, verb: Token) -> Token | None:
    """The clause that a verb is coordinated with or hangs on, the one before its semicolon, or the sentence before."""
    if verb.dep in ("conj", "advcl"):
        above = parse.tokens[verb.head]
        return above if is_verb(parse, above) else None
    earlier = [c for c in parse.dependents(verb.index, "ccomp") if c.index < verb.index]
    if earlier:
        return earlier[-1]
    while verb.dep == "ccomp":   # `Italy said it would not`
        verb = parse.tokens[verb.head]
    if verb.head != verb.index or not verb.sentence:
        return None
    sentence = parse.sentences[verb.sentence - 1]
    root = None if sentence.headline or sentence.dateline else parse.root(sentence)
    return root if root is not None and is_verb(parse, root) else None


def _replaces(parse: Parse, auxiliary: Token, verb: Token) -> bool:
    """Whether an auxiliary can carry what another verb says: `was not` a passive or a copula, `did not` neither."""
    passive = verb.lemma == _COPULA or bool(parse.dependents(verb.index, "auxpass"))
    return passive if auxiliary.lemma == _COPULA else not passive or auxiliary.tag == "MD" or auxiliary.lemma == "have"


def _subjects(parse: Parse, verb: Token, said: Sequence[Predication]) -> set[int]:
    """Heads of what a verb is said of."""
    function = "patient" if parse.dependents(verb.index, "auxpass") else "agent"
    return {a.head for p in said if p.pos == "VERB" for a in p.arguments if a.function == function}


def _instead(predication: Predication, old: set[int], new: int, carrier: int | None, verb: int) -> Predication:
    """A predication of another subject, carried by its own auxiliary unless it shares that of the `verb` it was told by."""
    arguments = tuple(dict.fromkeys(a._replace(head=new) if a.head in old else a for a in predication.arguments))
    if carrier is None:
        return replace(predication, arguments=arguments)
    if predication.support is None:
        return replace(predication, head=carrier, arguments=arguments, echoes=verb)
    return replace(predication, support=carrier, arguments=arguments, echoes=verb)
