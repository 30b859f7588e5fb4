"""Past forms that a small statistical parser took for others: a past tense taken for an infinitive or a participle, and the
month behind a verb taken for a clause.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import SUBJECTS, TIMES
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def past_in_pair(parse: Parse) -> Iterator[Token]:
    """A verb of one form for all is past beside one that is: `expelled them and quit the treaty in May`."""
    for verb in parse.labelled("conj"):
        first = parse.tokens[verb.head]
        before = parse.tokens[first.index : verb.index]
        if verb.tag == "VB" and first.tag == "VBD" and verb.text == verb.lemma and before and before[-1].dep in (
                "cc", "advmod") and not any(t.tag in ("TO", "MD") for t in before):
            yield replace(verb, tag="VBD")


def past_in_sentence(parse: Parse) -> Iterator[Token]:
    """No sentence has an infinitive for its verb: with a subject before it and another verb in the past below it, one of one
    form for all is past: `A and B put their names to it as Chad looked on`."""
    for verb in parse.labelled("ROOT"):
        below = parse.dependents(verb.index, "advcl", "conj", "ccomp")
        subjects = parse.dependents(verb.index, "nsubj")
        if verb.tag in ("VB", "VBP") and verb.lemma in word_list("of one form") and verb.text == verb.lemma and subjects and (
                subjects[0].index < verb.index and any(c.tag == "VBD" for c in below)) and not parse.dependents(
                verb.index, "aux"):
            yield replace(verb, tag="VBD")


def past_with_object(parse: Parse) -> Iterator[Token]:
    """A participle has no subject that does it without an auxiliary: in `Kenya "strongly condemned" what Chad did` and `a step
    that Chad dismissed` it is a past tense."""
    for verb in parse.labelled("ROOT", "relcl"):
        doer = parse.dependents(verb.index, "nsubj")
        if verb.tag == "VBN" and verb.pos == "VERB" and doer and doer[0].index < verb.index and parse.dependents(
                verb.index, "dobj", "ccomp") and not parse.dependents(verb.index, "aux", "auxpass"):
            yield replace(verb, tag="VBD")


def wanted_done(parse: Parse) -> Iterator[Token]:
    """Behind a verb of will a bare participle is what is to be done to whom stands between: `wants Ruiz detained`."""
    for done in parse.labelled("ccomp"):
        before = parse.tokens[done.index - 1]
        told = (before.dep, before.head) in (("nsubj", done.index), ("dobj", done.head))
        if told and done.tag in ("VBD", "VBN") and parse.tokens[done.head].lemma in word_list("willing") and not (
                parse.dependents(done.index, "dobj", "mark", "aux", "auxpass")):
            yield replace(done, tag="VBN")
            yield replace(before, dep="nsubjpass", head=done.index)


def month_behind_verb(parse: Parse) -> Iterator[Token]:
    """A month has no clause: in `was freed that May under pressure but left later` it says when, and `that` which one."""
    for month in parse.labelled("prep", "npadvmod"):
        that = parse.tokens[month.head]
        if month.pos != "PROPN" or that.dep not in ("mark", "nsubj") or that.index + 1 != month.index or parse.labels.get(
                month.index) not in TIMES:
            continue
        verb = parse.tokens[that.head]
        above = parse.tokens[verb.head]
        joint = parse.dependents(month.index, "cc")
        if verb.dep not in ("ccomp", "conj") or above.index > that.index or not joint or any(
                s.index != that.index for s in parse.dependents(verb.index, *SUBJECTS)):
            continue
        yield replace(that, tag="DT", pos="DET", dep="det", head=month.index)
        yield replace(month, dep="npadvmod", head=above.index)
        yield replace(verb, dep="conj")
        yield from (replace(d, head=above.index) for d in parse.dependents(month.index))
