"""What stands between commas interrupts a clause; a small statistical parser takes its end for the end of the clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import NOMINAL, SUBJECTS, SUBORDINATING, TIMES, has_subject, is_finite
from kg.model import Parse, Token

_CLAUSE = 3
"""Words of a relative clause at least."""


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
                doer.pos not in NOMINAL or parse.labels.get(doer.index) in TIMES):
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


def result_behind_purpose(parse: Parse) -> Iterator[Token]:
    """A purpose ends with its comma: in `opened fire to scatter the crowd, killing two` it is the fire that killed."""
    for verb in parse.labelled("advcl"):
        purpose = parse.tokens[verb.head]
        above = parse.tokens[purpose.head]
        if verb.tag == "VBG" and parse.tokens[verb.index - 1].text == "," and purpose.dep == "advcl" and (
                purpose.tag == "VB" and above.index < purpose.index < verb.index and is_finite(parse, above)):
            yield replace(verb, head=above.index)


def contrasting_clause(parse: Parse) -> Iterator[Token]:
    """`Ruiz said it was good, while Minister Paz called for a vote`: behind a comma and `while` what another person did is
    told beside what the first said, and not by him."""
    for clause in parse.labelled("advcl"):
        said = parse.tokens[clause.head]
        report = parse.tokens[said.head]
        marks = parse.dependents(clause.index, "mark")
        subjects = parse.dependents(clause.index, "nsubj")
        contrast = said.dep == "ccomp" and said.index < clause.index and report.index < said.index and bool(marks) and (
            marks[0].text in ("while", "whereas") and parse.tokens[marks[0].index - 1].text == ",")
        if contrast and report.tag == clause.tag == "VBD" and subjects and parse.labels.get(subjects[0].index) == "PERSON":
            yield replace(clause, head=report.index)


def occasion_of_subject(parse: Parse) -> Iterator[Token]:
    """`Ruiz, on a visit to Peru, called for calm`: what stands between commas behind the subject says on what errand he is,
    and is nothing that the verb takes; a day is the verb's."""
    for marker in parse.labelled("prep"):
        verb, inside = parse.tokens[marker.head], parse.subtree(marker.index)
        if marker.text != "on" or verb.pos != "VERB" or marker.index > verb.index or not all(
                parse.tokens[i].text == "," for i in (marker.index - 1, inside[-1] + 1)):
            continue
        doer = next((d for d in parse.dependents(verb.index, *SUBJECTS) if d.index < marker.index), None)
        errand = next(iter(parse.dependents(marker.index, "pobj")), None)
        if doer is not None and errand is not None and errand.tag == "NN" and parse.labels.get(errand.index) not in (
                "DATE", "TIME") and parse.dependents(errand.index, "det", "poss"):
            yield replace(marker, head=doer.index)


def participle_in_pair(parse: Parse) -> Iterator[Token]:
    """`the deal between Fatah, led by Ruiz, and Hamas`: what stands between a name and the one joined to it tells of the
    first alone."""
    for partner in parse.labelled("conj"):
        first, opening = parse.tokens[partner.head], parse.subtree(partner.index)[0]
        joint = parse.tokens[opening - 1]
        if first.pos != "PROPN" or joint.dep != "cc" or parse.tokens[joint.index - 1].text != "," or (
                parse.tokens[first.index + 1].text != ","):
            continue
        aside = parse.tokens[first.index + 2]
        if aside.tag == "VBN" and aside.dep in ("acl", "advcl", "relcl") and parse.dependents(aside.index, "agent") and not (
                parse.dependents(aside.index, "aux", "auxpass", *SUBJECTS)) and aside.head != first.index and (
                parse.subtree(aside.index)[-1] < joint.index):
            yield replace(aside, dep="acl", head=first.index)


def behind_aside(parse: Parse) -> Iterator[Token]:
    """`called on the junta, led by Ruiz, to free him`: a participle between commas has an end; the infinitive behind it says
    what the verb before it is for, and who is led is right before the comma, unless that is where somebody went."""
    for to in parse.labelled("aux"):
        if to.tag != "TO" or to.index < 4 or parse.tokens[to.index - 1].text != ",":
            continue
        wish = parse.tokens[to.head]
        aside = parse.tokens[wish.head]
        if aside.tag != "VBN" or aside.index > to.index or parse.tokens[aside.index - 1].text != "," or parse.dependents(
                aside.index, "aux", "auxpass", *SUBJECTS) or not parse.dependents(aside.index, "agent"):
            continue
        noun = parse.tokens[aside.index - 2]
        verb = next((parse.tokens[a] for a in parse.ancestors(noun.index) if parse.tokens[a].pos == "VERB"), None)
        if verb is None or verb.index > noun.index or noun.pos not in ("NOUN", "PROPN") or parse.dependents(
                verb.index, "xcomp", "ccomp"):
            continue
        yield replace(wish, dep="xcomp", head=verb.index)
        marker = parse.tokens[noun.head]
        if noun.dep == "dobj" or (noun.dep == "pobj" and marker.head == verb.index and marker.text in ("on", "upon")):
            yield replace(aside, dep="acl", head=noun.index)


def participle_of_clause(parse: Parse) -> Iterator[Token]:
    """A participle between commas goes on with the relative clause right before it: `Peru, which left in May, accusing Chile of
    bias, has joined again`."""
    for verb in parse.labelled("acl"):
        before = parse.subtree(verb.index)[0] - 1
        if verb.tag != "VBG" or before < 1 or parse.tokens[before].text != "," or before - verb.head < _CLAUSE:
            continue
        clause = next((c for c in parse.dependents(verb.head, "relcl") if c.tag == "VBD" and c.index < before
                       and parse.subtree(c.index)[-1] == before - 1), None)
        if clause is not None and parse.tokens[verb.head].pos in NOMINAL:
            yield replace(verb, dep="advcl", head=clause.index)


def behind_closed_clause(parse: Parse) -> Iterator[Token]:
    """A clause between commas has an end: in `named Ruiz, a lawyer who ran a bank, as minister` what stands behind it is said
    of the naming."""
    for clause in parse.labelled("relcl", "acl"):
        host = parse.tokens[clause.head]
        if clause.dep == "acl" and host.dep != "appos":   # behind_closed_participle looks after those
            continue
        outer = parse.tokens[host.head] if host.dep == "appos" else host
        opening = parse.subtree(host.index)[0] if host.dep == "appos" else parse.subtree(clause.index)[0]
        verb = parse.tokens[outer.head]
        if parse.tokens[opening - 1].text != "," or outer.dep != "dobj" or verb.pos != "VERB":
            continue
        closed = next((p for p in parse.dependents(clause.index, "prep") if p.index > clause.index
                       and parse.tokens[p.index - 1].text == ","), None)
        if closed is not None and not parse.dependents(verb.index, closed.dep):
            behind = parse.dependents(clause.index, "prep", "npadvmod", "punct")
            yield from (replace(d, head=verb.index) for d in behind if d.index >= closed.index)


def behind_closed_participle(parse: Parse) -> Iterator[Token]:
    """A participle between commas has an end: in `sold ten ships, valued at $3 million, to Peru` they were sold to Peru."""
    for done in parse.labelled("acl", "advcl"):
        if done.tag != "VBN" or parse.tokens[done.index - 1].text != "," or parse.dependents(
                done.index, *SUBJECTS, "aux", "auxpass"):
            continue
        verb = next((parse.tokens[i] for i in parse.ancestors(done.index) if parse.tokens[i].pos == "VERB"), done)
        late = [p for p in parse.dependents(done.index, "prep") if p.index > done.index + 2 and (
            parse.tokens[p.index - 1].text == ",")]
        if late and verb.index < done.index and parse.dependents(verb.index, "dobj"):
            yield from (replace(p, head=verb.index) for p in late)


def before_complementizer(parse: Parse) -> Iterator[Token]:
    """A clause begins with its `that`: in `told his host, Ana Ruiz, on Tuesday that war had come` the day is of the telling."""
    for mark in parse.labelled("mark"):
        clause = parse.tokens[mark.head]
        if clause.dep != "ccomp" or not clause.head < mark.index < clause.index:
            continue
        for early in parse.dependents(clause.index, "prep", "npadvmod"):
            if clause.head < early.index < mark.index:
                yield replace(early, head=clause.head)


def time_behind_apposition(parse: Parse) -> Iterator[Token]:
    """An apposition ends with its comma: in `signed with Luis Paz, then premier, last year` the year is of the signing."""
    for apposed in parse.labelled("appos"):
        for late in parse.dependents(apposed.index, "prep", "npadvmod"):
            time = late if late.dep == "npadvmod" else next(iter(parse.dependents(late.index, "pobj")), None)
            opening = parse.subtree(late.index)[0]
            if time is None or parse.labels.get(time.index) != "DATE" or late.index < apposed.index or (
                    parse.tokens[opening - 1].text != "," or parse.tokens[opening - 2].index < apposed.index):
                continue
            verb = next((a for a in parse.ancestors(apposed.index) if parse.tokens[a].pos == "VERB"), None)
            if verb is not None and verb < apposed.index:
                yield replace(late, head=verb)


def phrase_behind_relative(parse: Parse) -> Iterator[Token]:
    """`Ruiz, who met the mayor, Luis Paz, on Friday, was arrested`: behind a relative clause on somebody a day or place is the
    clause's and not his, and so is what an adverb narrows: `Peru, which sells oil through Chile, mostly to Cuba, agreed`."""
    for clause in parse.labelled("relcl"):
        for late in parse.dependents(clause.head, "prep"):
            day = next(iter(parse.dependents(late.index, "pobj")), None)
            beside = parse.tokens[min(parse.subtree(late.index)[-1] + 1, len(parse.tokens) - 1)]
            named = parse.tokens[clause.head].pos == "PROPN"
            inside = named or beside.pos not in ("VERB", "AUX")   # not `who fled, in May was held`
            narrowed = named and any(d.index == late.index - 1 for d in parse.dependents(late.index, "advmod"))
            site = parse.labels.get(clause.head) == "PERSON" and late.text not in ("of", "from")   # `at a farm near Lima`
            told = narrowed or site or (day is not None and parse.labels.get(day.index) == "DATE")
            if day is not None and told and late.index > clause.index and (
                    inside and parse.subtree(clause.index)[-1] in (late.index - 1 - narrowed, late.index - 2 - narrowed)):
                yield replace(late, head=clause.index)


def aside_before_conjunct(parse: Parse) -> Iterator[Token]:
    """What stands between commas behind a conjunction is told of the verb behind it: `left in May and, in June last year, met
    him`."""
    for verb in parse.labelled("conj"):
        first = parse.tokens[verb.head]
        joint = next((c for c in parse.dependents(first.index, "cc") if first.index < c.index < verb.index), None)
        if verb.pos != "VERB" or joint is None or joint.index + 1 >= verb.index or parse.tokens[joint.index + 1].text != ",":
            continue
        if parse.tokens[verb.index - 1].text == ",":
            yield from (replace(d, head=verb.index) for d in parse.dependents(first.index, "prep", "npadvmod", "advmod")
                        if joint.index < d.index < verb.index)


def clause_behind_day(parse: Parse) -> Iterator[Token]:
    """No day does anything: in `expelled him in May 2011, the day after a report found fault` the report does, and what stands
    before the comma is told of the verb above."""
    for day in parse.labelled("nsubj"):
        verb = parse.tokens[day.head]
        link = next(iter(parse.dependents(day.index, "prep")), None)
        doer = next(iter(parse.dependents(link.index, "pobj")), None) if link is not None else None
        if link is None or doer is None or verb.dep != "advcl" or verb.tag not in ("VBD", "VBZ", "VBP") or not (
                day.index + 1 == link.index < doer.index < verb.index and link.text in SUBORDINATING) or (
                parse.labels.get(day.index) not in TIMES):
            continue
        yield replace(day, dep="npadvmod")
        yield replace(link, dep="mark", head=verb.index)
        yield replace(doer, dep="nsubj", head=verb.index)
        opening = parse.subtree(day.index)[0]
        yield from (replace(d, head=verb.head) for d in parse.dependents(verb.index, "prep", "npadvmod")
                    if verb.head < d.index < opening and parse.tokens[opening - 1].text == ",")
