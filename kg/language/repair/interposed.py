"""What a time parts that belongs together, as papers of South Asia and Africa like to put it.

    was on Monday arrested    the court on Friday freed her    a step the state on Friday called rash

A small statistical parser trained on other papers takes the halves apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import before_time, has_subject
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def timed_passive(parse: Parse) -> Iterator[Token]:
    """A form of `be` before a time and a participle is its auxiliary: `Ana Ruiz was on Monday arrested by police`."""
    for done in parse.labelled("advcl", "dep", "acomp", "acl", "ccomp", "xcomp", "oprd"):
        be = parse.tokens[done.head]
        if done.tag not in ("VBN", "VBD") or be.lemma != "be" or be.index > done.index or has_subject(parse, done):
            continue
        if before_time(parse, done.index) != be.index + 1 or not has_subject(parse, be):
            continue
        yield replace(done, dep=be.dep, head=done.index if be.dep == "ROOT" else be.head, tag="VBN")
        yield replace(be, dep="auxpass", head=done.index, pos="AUX")
        for other in parse.dependents(be.index):
            if other.index != done.index:
                dep = "nsubjpass" if other.dep == "nsubj" else other.dep
                yield replace(other, dep=dep, head=done.index)
        yield from (replace(p, dep="agent") for p in parse.dependents(done.index, "prep") if p.text == "by")


def timed_perfect(parse: Parse) -> Iterator[Token]:
    """`has in the past imposed sanctions`: who has nothing has done something, and what stands behind a time of which nothing
    is missing is no word of its noun."""
    for done in parse.labelled("amod"):
        noun = parse.tokens[done.head]
        marker = parse.tokens[noun.head]
        have, time = parse.tokens[marker.head], parse.tokens[done.index - 1]
        if done.tag != "VBN" or noun.dep != "pobj" or have.lemma != "have" or marker.index != have.index + 1 or (
                have.pos != "VERB" or parse.dependents(have.index, "dobj", "aux")):
            continue
        timed = time.lemma in word_list("span") | word_list("time as adjective")
        if marker.text != "in" or not timed or time.head != noun.index or noun.index < done.index:
            continue
        yield from (replace(d, head=done.index) for d in parse.dependents(have.index))
        yield from (replace(d, head=time.index) for d in parse.dependents(noun.index) if d.index < time.index)
        yield replace(done, dep=have.dep, head=done.index if have.dep == "ROOT" else have.head, pos="VERB")
        yield replace(have, dep="aux", head=done.index, pos="AUX")
        yield replace(noun, dep="dobj", head=done.index)
        yield replace(time, dep="pobj", head=marker.index, pos="NOUN", tag="NN")


def inverted_clause(parse: Parse) -> Iterator[Token]:
    """A clause without a pronoun has its subject in front: in `Voting 8-6, the court on Friday freed Ana Ruiz` it is the court
    that did, and she is the object."""
    for verb in parse.labelled("relcl"):
        court, fronted = parse.tokens[verb.head], parse.tokens[parse.tokens[verb.head].head]
        behind = [d for d in parse.dependents(verb.index, "nsubj") if d.index > verb.index]
        if verb.tag != "VBD" or len(behind) != 1 or parse.dependents(verb.index, "dobj", "mark", "auxpass"):
            continue
        opening = fronted.dep == "ROOT" and fronted.tag == "VBG" and fronted.index == parse.sentences[verb.sentence].first
        adrift = court.dep in ("npadvmod", "dobj", "dep", "attr")
        if opening and adrift and before_time(parse, verb.index) == court.index + 1 < verb.index:
            yield replace(behind[0], dep="dobj")
            yield replace(court, dep="nsubj", head=verb.index)
            yield replace(verb, dep="ROOT", head=verb.index)
            yield replace(fronted, dep="advcl", head=verb.index)


def subject_before_time(parse: Parse) -> Iterator[Token]:
    """No comma, no apposition: in `filed a suit, a step the state on Friday called rash` it is the state that did."""
    for doer in parse.labelled("appos"):
        first = parse.subtree(doer.index)[0]
        noun = parse.tokens[doer.head]
        verb = next((v for v in parse.dependents(noun.index, "acl", "relcl") if v.index > doer.index), None)
        if verb is None or first != noun.index + 1 or verb.tag not in ("VBD", "VBN") or has_subject(parse, verb):
            continue
        time = before_time(parse, verb.index)
        if doer.index + 1 == time < verb.index:
            yield replace(doer, dep="nsubj", head=verb.index)
            yield replace(verb, dep="relcl", tag="VBD")
            yield replace(parse.tokens[time], head=verb.index)
