"""What a time parts that belongs together, as papers of South Asia and Africa like to put it, or who tells it to somebody.

    was on Monday arrested    the court on Friday freed her    a step the state on Friday called rash
    Peru, Ana Ruiz told reporters, would pay

A small statistical parser trained on other papers takes the halves apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import TIMES, before_time, has_subject, is_finite, subject_label
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def told_between(parse: Parse) -> Iterator[Token]:
    """Whom something is told does not do it, and an apposition ends with a comma: in `Peru, Ana Ruiz told reporters, would pay`
    it is Peru that would."""
    for verb in parse.labelled("ccomp", "ROOT"):
        outer = verb.dep == "ROOT"
        saying = [d for d in parse.dependents(verb.index, "ccomp", "parataxis") if d.index < verb.index] if outer else [
            parse.tokens[verb.head]]
        said = saying[0] if saying else verb
        start = min([verb.index, *(d.index for d in parse.dependents(verb.index, "aux", "auxpass", "neg"))])
        if said.index >= start or has_subject(parse, verb) or not is_finite(parse, verb) or parse.dependents(
                verb.index, "mark") or parse.tokens[start - 1].text != ",":
            continue
        found = _teller(parse, said)
        if found is None:
            continue
        doer, teller = found
        yield replace(doer, dep=subject_label(parse, verb), head=verb.index)
        yield replace(teller, dep="nsubj", head=said.index)
        yield replace(said, dep="parataxis", head=verb.index)
        if not outer:
            yield replace(verb, dep=said.dep, head=verb.index if said.head == said.index else said.head)


def _teller(parse: Parse, said: Token) -> tuple[Token, Token] | None:
    """What stands in front of a comma, and who tells it behind."""
    subjects = [d for d in parse.dependents(said.index, "nsubj") if d.index < said.index]
    fronted = [d for d in parse.dependents(said.index, "npadvmod")
               if d.pos == "PROPN" and parse.labels.get(d.index) not in TIMES]
    if len(subjects) == 1 and fronted and fronted[0].index < subjects[0].index:
        subjects.insert(0, fronted[0])
    elif len(subjects) == 1:
        subjects += parse.dependents(subjects[0].index, "appos")[-1:]
    if len(subjects) != 2:
        return None
    doer, teller = subjects
    inside = parse.subtree(teller.index)
    between = parse.tokens[inside[-1] + 1 : said.index]
    close = all(t.head == said.index and t.dep in ("aux", "advmod", "neg") for t in between)
    return (doer, teller) if close and inside[-1] < said.index and parse.tokens[inside[0] - 1].text == "," else None


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


def object_behind_place(parse: Parse) -> Iterator[Token]:
    """`received in Lima Ana Ruiz`: a place is no part of a name of two words behind it, which is whom the verb is about."""
    for place in parse.labelled("compound"):
        name = parse.tokens[place.head]
        link = parse.tokens[place.index - 1] if place.index else place
        verb = parse.tokens[link.head]
        if parse.labels.get(place.index) != "GPE" or name.dep != "pobj" or name.head != link.index or link.dep != "prep" or (
                verb.index != link.index - 1) or verb.pos != "VERB" or parse.dependents(verb.index, "dobj", "auxpass"):
            continue
        if name.index == place.index + 2 and parse.labels.get(name.index, "PERSON") == "PERSON" and (
                name.pos == parse.tokens[name.index - 1].pos == "PROPN"):
            yield replace(place, dep="pobj", head=link.index)
            yield replace(name, dep="dobj", head=verb.index)
