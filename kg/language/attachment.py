"""Conjuncts, relative clauses, phrases and times find what they belong to, where a small statistical parser erred.

What is coordinated is alike, and a clause or an apposition ends with its comma. Each is a repair as `kg.language.repair`
has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.finite import FINITE, NOMINAL, SUBJECTS, behind_comma, has_subject, is_finite
from kg.language.wordlists import word_list
from kg.model import Parse, Token

_CLAUSE = 3
"""Words of a relative clause at least."""
_SUBORDINATE = ("ccomp", "advcl", "relcl", "acl")


def _joint(parse: Parse, verb: Token) -> Token | None:
    """The conjunction before a conjunct, adverbs and what stands between commas left out: `and, he said, then left`."""
    marks = [d for d in parse.dependents(verb.head, "cc") if d.index < verb.index]
    return marks[-1] if marks else None


def past_modifier(parse: Parse) -> Iterator[Token]:
    """A past tense is no modifier: in `denounced it and threatened retaliation` it is coordinated with the verb; so is what the
    conjunction of a verb stands before."""
    for verb in parse.labelled("amod"):
        noun = parse.tokens[verb.head]
        first = parse.tokens[noun.head]
        joint = parse.tokens[verb.index - 1]
        taken = verb.tag == "VBN" and joint.dep == "cc" and parse.tokens[joint.head].pos == "VERB"
        if not (verb.tag == "VBD" or taken) or noun.dep != "conj" or verb.index > noun.index or joint.dep != "cc" or (
                parse.subtree(noun.index)[0] != verb.index):
            continue
        start = verb.index - 2 if taken else first.index
        above = next((parse.tokens[i] for i in (start, *parse.ancestors(start)) if parse.tokens[i].tag == "VBD" or (
            parse.tokens[i].pos == "VERB" and not taken)), None)
        if above is not None and above.tag == "VBD" and above.index < joint.index:
            yield replace(verb, dep="conj", head=above.index, tag="VBD")
            yield replace(noun, dep="dobj", head=verb.index)
            yield replace(joint, head=above.index)


def conjunct_behind_comma(parse: Parse) -> Iterator[Token]:
    """A comma before the conjunction closes a subordinate clause: in `The court decided that he was the killer, and jailed him`
    it is the court that jailed. Nor is a finite verb like an infinitive or gerund: `the first to take the chair and picked
    her`, `accused him of lying and left`, `agreed to dig mines and is in talks`. Nor has a clause an object beside one
    that has none but its pronoun (Ross 1967, across-the-board extraction): `left the pact that Peru signed and cut aid`."""
    for verb in parse.labelled("conj"):
        first = parse.tokens[verb.head]
        joint = _joint(parse, verb)
        taken = verb.tag == "VBN" and first.tag == "VB" and first.dep == "xcomp" and bool(
            parse.dependents(verb.index, "dobj")) and not parse.dependents(verb.index, "aux", "auxpass")
        if taken:   # `urged Peru to withdraw and imposed duties`: a past tense taken for a participle
            verb = replace(verb, tag="VBD")
        if joint is None or first.pos not in ("VERB", "AUX") or not is_finite(parse, verb) or has_subject(parse, verb):
            continue
        comma = parse.tokens[joint.index - 1].text == ","
        alone = len(parse.dependents(first.index, "conj")) == 1 and not parse.dependents(verb.index, "conj")
        unlike = verb.tag in ("VBD", "VBZ") and ((first.tag == "VB" and first.dep in ("xcomp", "advcl", "relcl", "acl")) or (
            first.tag == "VBG" and first.dep == "pcomp"))
        if not (unlike or _full(parse, verb, first)) and not (comma and alone and first.dep in _SUBORDINATE):
            continue
        above = next((parse.tokens[i] for i in parse.ancestors(first.index) if parse.tokens[i].pos in ("VERB", "AUX")
                      and is_finite(parse, parse.tokens[i])), None)
        tensed = verb.tag == "VBZ" and unlike
        if above is None or above.index > first.index or (not tensed and (verb.tag == "VBD") != (above.tag == "VBD")) or any(
                t.text in (":", ";", "\u2014", "(") for t in parse.tokens[above.index : first.index]):
            continue
        yield replace(verb, head=above.index)
        yield replace(joint, head=above.index)


def _full(parse: Parse, verb: Token, first: Token) -> bool:
    """Whether a verb has an object and the relative clause that it was joined to has its pronoun for one."""
    objects = parse.dependents(first.index, "dobj") if first.dep == "relcl" else []
    return any(o.tag in ("WDT", "WP") for o in objects) and bool(parse.dependents(verb.index, "dobj"))


def conjunct_of_nearest(parse: Parse) -> Iterator[Token]:
    """Without a comma before the conjunction the nearest clause goes on: in `broke out on Monday, when gunmen stormed a camp
    and, by one count, killed six` it is the gunmen who killed."""
    for verb in parse.labelled("conj"):
        first = parse.tokens[verb.head]
        if verb.tag not in FINITE or first.pos != "VERB" or has_subject(parse, verb) or parse.dependents(verb.index, "aux"):
            continue
        joints = [t for t in parse.tokens[first.index : verb.index] if t.dep == "cc" and (
            t.index == verb.index - 1 or parse.tokens[t.head].pos == "VERB")]
        listed = not joints and parse.tokens[verb.index - 1].text == "," and any(
            d.tag == verb.tag for d in parse.dependents(verb.index, "conj"))
        end = joints[-1].index if joints else verb.index
        if not listed and (not joints or parse.tokens[end - 1].text == ","):
            continue
        nearest = next((t for t in reversed(parse.tokens[first.index + 1 : end]) if t.pos == "VERB" and is_finite(parse, t)
                        and parse.dependents(t.index, *SUBJECTS) and first.index in parse.ancestors(t.index)), None)
        if nearest is not None and nearest.dep in ("relcl", "advcl") and nearest.tag == verb.tag:
            yield replace(verb, head=nearest.index)
            yield from (replace(t, head=nearest.index) for t in joints[-1:])


def verb_beside_noun(parse: Parse) -> Iterator[Token]:
    """A finite verb is no like pair with a noun: in `calls that a lie, and accuses her` it is coordinated with the verb."""
    for verb in parse.labelled("conj"):
        noun = parse.tokens[verb.head]
        if verb.tag not in FINITE or verb.pos != "VERB" or noun.pos not in NOMINAL or has_subject(parse, verb):
            continue
        joint = _joint(parse, verb)
        above = next((parse.tokens[i] for i in parse.ancestors(noun.index) if parse.tokens[i].pos == "VERB"), None)
        if joint is not None and above is not None and is_finite(parse, above) and above.index < verb.index:
            yield replace(verb, head=above.index)
            yield replace(joint, head=above.index)


def result_behind_purpose(parse: Parse) -> Iterator[Token]:
    """A purpose ends with its comma: in `opened fire to scatter the crowd, killing two` it is the fire that killed."""
    for verb in parse.labelled("advcl"):
        purpose = parse.tokens[verb.head]
        above = parse.tokens[purpose.head]
        if verb.tag == "VBG" and parse.tokens[verb.index - 1].text == "," and purpose.dep == "advcl" and (
                purpose.tag == "VB" and above.index < purpose.index < verb.index and is_finite(parse, above)):
            yield replace(verb, head=above.index)


def time_as_agent(parse: Parse) -> Iterator[Token]:
    """No time does anything: in `were pulled out of Iraq by May` it says until when."""
    yield from (replace(by, dep="prep") for by in parse.labelled("agent") if all(
        parse.labels.get(n.index) in ("DATE", "TIME") for n in parse.dependents(by.index, "pobj")))


def name_beside_time(parse: Parse) -> Iterator[Token]:
    """A name is no like pair with a day, nor with a place behind `and`: in `met Ruiz in May and Paz in June`, `met Ruiz and, in
    Oslo, Paz` it is coordinated with the object."""
    for name in parse.labelled("conj", "npadvmod", "appos"):
        time = parse.tokens[name.head]
        if name.pos != "PROPN" or time.dep != "pobj" or parse.labels.get(name.index) in ("DATE", "TIME"):
            continue
        dated = parse.labels.get(time.index) == "DATE"
        opening = parse.tokens[time.head - 2 : time.head] if time.head > 1 else ()
        apart = [t.dep == "cc" or t.text == "," for t in opening] == [True, True] and name.dep != "conj"
        joined = apart or (dated and any(t.dep == "cc" for t in parse.tokens[time.head - 2 : name.index]))
        verb = parse.tokens[parse.tokens[time.head].head]
        objects = [d for d in parse.dependents(verb.index, "dobj") if d.index < time.head and (
            dated or parse.labels.get(d.index, "PERSON") == parse.labels.get(name.index, "PERSON"))]
        if joined and objects and verb.pos == "VERB":
            yield replace(name, dep="conj", head=objects[-1].index)


def name_before_time(parse: Parse) -> Iterator[Token]:
    """A name is no part of a measure of time: in `ousted Ana Ruiz weeks before the vote`, `met Ruiz hours later` it is the
    object of the verb or preposition right before it."""
    for name in parse.labelled("compound", "nmod"):
        time = parse.tokens[name.head]
        labels = [parse.labels.get(t.index) in ("DATE", "TIME") for t in (name, time)]
        if name.pos != "PROPN" or time.pos != "NOUN" or time.index != name.index + 1 or labels != [False, True]:
            continue
        before = parse.tokens[max(parse.subtree(name.index)[0] - 1, 0)]
        verb = before.pos == "VERB" and not parse.dependents(before.index, "dobj", "ccomp")
        if verb or (before.dep == "prep" and not parse.dependents(before.index, "pobj")):
            yield replace(name, dep="dobj" if verb else "pobj", head=before.index)


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


def name_beside_verb(parse: Parse) -> Iterator[Token]:
    """A name is no like pair with a verb: in `Among the dead were Ruiz, a lawyer, and Paz` it is coordinated with the subject,
    in `blamed Peru for the delay, and Chile for the cost` with the object, and so is a noun with a phrase of its own: `met Ruiz
    in May and the king in June`."""
    for name in parse.labelled("conj", "dep"):
        verb = parse.tokens[name.head]
        phrased = name.pos == "NOUN" and name.dep == "conj" and bool(parse.dependents(name.index, "prep")) and (
            parse.tokens[parse.subtree(name.index)[0] - 1].dep == "cc") and bool(parse.dependents(name.index, "det"))
        if not (name.pos == "PROPN" or phrased) or verb.pos not in ("VERB", "AUX") or has_subject(parse, name):
            continue
        behind = [d for d in parse.dependents(verb.index, "dobj", *SUBJECTS, "attr") if verb.index < d.index < name.index]
        alike = [d for d in behind if (d.dep == "dobj" if phrased else d.pos == "PROPN" and parse.labels.get(
            d.index) == parse.labels.get(name.index))]
        if alike:
            yield replace(name, dep="conj", head=alike[-1].index)
        elif behind and behind[-1].tag in ("NNS", "NNPS") and parse.tokens[parse.subtree(name.index)[0] - 1].text == ",":
            yield replace(name, dep="appos", head=behind[-1].index)   # `held two men on Monday, A and B`


def cleft_phrase(parse: Parse) -> Iterator[Token]:
    """`It was to Peru that Chile sent troops`: what is told apart in front of a clause belongs in it."""
    for clause in parse.labelled("ccomp"):
        be = parse.tokens[clause.head]
        mark = next(iter(parse.dependents(clause.index, "mark")), None)
        it = any(d.text.lower() == "it" for d in parse.dependents(be.index, "nsubj")) and not parse.dependents(
            be.index, "acomp", "attr")   # `It was clear in May that`
        for p in parse.dependents(be.index, "prep") if mark is not None and it and be.lemma == "be" else ():
            if p.index > be.index and mark is not None and parse.subtree(p.index)[-1] == mark.index - 1:
                yield replace(p, head=clause.index)


def outside_of(parse: Parse) -> Iterator[Token]:
    """`rallied outside parliament`: between a verb and a bare noun it is no adjective but says where."""
    for token in parse.labelled("amod"):
        noun, verb = parse.tokens[token.head], parse.tokens[token.index - 1]
        if token.text == "outside" and noun.dep == "dobj" and noun.tag in ("NN", "NNP") and noun.head == verb.index and (
                parse.subtree(noun.index)[0] == token.index):
            yield replace(token, dep="prep", head=verb.index, pos="ADP", tag="IN")
            yield replace(noun, dep="pobj", head=token.index)


def heavy_object(parse: Parse) -> Iterator[Token]:
    """`sold to Peru jets worth millions`: a place is no part of the noun behind it where the verb has no other object; what is
    long stands last."""
    for thing in parse.labelled("pobj"):
        p = parse.tokens[thing.head]
        verb = parse.tokens[p.head]
        before = parse.dependents(thing.index, "compound", "nmod")
        heavy = any(d.index > thing.index for d in parse.dependents(thing.index, "amod", "acl", "relcl", "prep")) or any(
            parse.subtree(d.index)[0] == thing.index + 1 for d in parse.dependents(verb.index, "advcl", "amod"))
        if thing.pos == "NOUN" and heavy and len(before) == 1 and parse.labels.get(before[0].index) == "GPE" and (
                verb.pos == "VERB" and p.index == verb.index + 1 and p.index + 1 == before[0].index) and not parse.dependents(
                verb.index, "dobj", "ccomp", "nsubjpass", "auxpass"):
            yield replace(before[0], dep="pobj", head=p.index)
            yield replace(thing, dep="dobj", head=verb.index)


def quality_behind_as(parse: Parse) -> Iterator[Token]:
    """No noun takes `as` and a quality: in `described the move as rash and costly on Monday` the verb does; nor does a quality
    take an office: `was elected unopposed as leader`."""
    for marker in parse.labelled("prep"):
        noun = parse.tokens[marker.head]
        if marker.text.lower() == "as" and noun.dep in ("oprd", "acomp") and noun.pos == "ADJ" and any(
                n.tag == "NN" for n in parse.dependents(marker.index, "pobj")) and parse.tokens[noun.head].tag == "VBN":
            yield replace(marker, head=noun.head)
        below = parse.dependents(marker.index, "amod", "acomp")
        if marker.text.lower() == "as" and noun.dep == "dobj" and noun.index < marker.index and below and (
                parse.tokens[noun.head].pos == "VERB" and not parse.dependents(marker.index, "pobj", "pcomp")):
            yield replace(marker, head=noun.head)
            yield from (replace(p, head=noun.head) for p in parse.dependents(marker.index, "prep"))


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


def name_behind_state(parse: Parse) -> Iterator[Token]:
    """A state is joined to states: in `Norvik of Denmark and Altura` the other is a firm as the first is."""
    for name in parse.labelled("conj"):
        state = parse.tokens[name.head]
        marker = parse.tokens[state.head]
        first = parse.tokens[marker.head]
        labels = [parse.labels.get(t.index, "") for t in (first, state, name)]
        beside = state.dep == "pobj" and marker.text == "of" and marker.index == first.index + 1
        if beside and name.pos == first.pos == "PROPN" and labels[1] == "GPE" and labels[0] == labels[2] and (
                labels[0] in ("ORG", "PERSON")):
            yield replace(name, head=first.index)
            yield from (replace(d, head=first.index) for d in parse.dependents(state.index, "cc"))


def clause_on_last(parse: Parse) -> Iterator[Token]:
    """A verb agrees with its subject: in `A and B, which is owned by C` it is B that is."""
    for verb in parse.labelled("relcl"):
        finite = next((t for t in (verb, *parse.dependents(verb.index, "aux", "auxpass")) if t.tag in FINITE), None)
        pronoun = next((d for d in parse.dependents(verb.index, *SUBJECTS) if d.tag in ("WDT", "WP")), None)
        if finite is None or finite.tag != "VBZ" or pronoun is None:
            continue
        last = next((d for d in reversed(parse.dependents(verb.head, "conj")) if d.index < pronoun.index), None)
        if last is not None and last.tag in ("NN", "NNP") and parse.subtree(last.index)[-1] in (
                pronoun.index - 1, pronoun.index - 2):
            yield replace(verb, head=last.index)


def pair_between(parse: Parse) -> Iterator[Token]:
    """`Between` needs two: in `the deal between Fatah, led by Ruiz, and Hamas` the other is no partner of the deal; so do those
    that are of several: `a consortium of Altura and Norvik`."""
    for marker in parse.labelled("prep"):
        first = next(iter(parse.dependents(marker.index, "pobj")), None)
        several = marker.text == "of" and parse.tokens[marker.head].lemma in word_list("several") and (
            first is not None and first.tag == "NNP")
        if not (several or marker.text.lower() == "between") or first is None or first.tag not in ("NN", "NNP") or (
                parse.dependents(first.index, "conj")):
            continue
        joints = [d for d in parse.dependents(marker.head, "cc") if d.index > first.index and d.text.lower() == "and"]
        other = next((d for d in parse.dependents(marker.head, "conj") if d.index > first.index and d.pos in NOMINAL), None)
        if other is not None and joints and parse.subtree(other.index)[0] == joints[0].index + 1:
            yield replace(other, head=first.index)
            yield replace(joints[0], head=first.index)


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


def partner_of_explained(parse: Parse) -> Iterator[Token]:
    """A name is no like pair with what explains another: in `Norvik, the biggest firm here, and Altura met` both did."""
    for name in parse.labelled("conj"):
        noun = parse.tokens[name.head]
        first, joint = parse.tokens[noun.head], parse.tokens[parse.subtree(name.index)[0] - 1]
        if name.pos == first.pos == "PROPN" and first.dep in SUBJECTS and noun.dep == "appos" and joint.dep == "cc" and (
                noun.tag == "NN") and (
                joint.head == noun.index and parse.tokens[joint.index - 1].text == "," and first.index < noun.index):
            yield replace(name, head=first.index)
            yield replace(joint, head=first.index)


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


def sum_behind_name(parse: Parse) -> Iterator[Token]:
    """A sum explains nobody: in `owes Peru, a creditor, nine million euros` it is the object, and Peru to whom."""
    for total in parse.labelled("appos", "conj"):
        if parse.labels.get(total.index) != "MONEY":
            continue
        name = parse.tokens[total.head]
        while name.dep == "appos":
            name = parse.tokens[name.head]
        verb = parse.tokens[name.head]
        if name.dep == "dobj" and verb.pos == "VERB" and parse.labels.get(name.index) in ("GPE", "ORG", "PERSON") and (
                parse.tokens[parse.subtree(total.index)[0] - 1].text == "," and not parse.dependents(name.index, "conj")):
            yield replace(total, dep="dobj", head=verb.index)
            yield replace(name, dep="dative")


def name_before_sum(parse: Parse) -> Iterator[Token]:
    """No sum is called like somebody: in `fined Google $2bn`, `lent Peru 2bn dollars` a name behind the verb is to whom."""
    for total in parse.labelled("dobj"):
        verb, inside = parse.tokens[total.head], parse.subtree(total.index)
        last = verb.index
        while last + 1 < total.index and parse.tokens[last + 1].pos == "PROPN" and parse.tokens[last + 1].text[0].isalpha():
            last += 1
        name, behind = parse.tokens[last], parse.tokens[min(last + 1, total.index)]
        if last == verb.index or inside[0] != verb.index + 1 or total.pos == "PROPN" or not (
                behind.tag == "$" or behind.text[0].isdigit()) or parse.labels.get(total.index, "MONEY") != "MONEY":
            continue
        yield replace(name, dep="dative", head=verb.index)
        yield from (replace(d, head=name.index) for d in map(parse.tokens.__getitem__, inside)
                    if d.index < name.index and d.head not in range(verb.index + 1, name.index + 1))


def noun_before_genitive(parse: Parse) -> Iterator[Token]:
    """What `whose` follows is a noun: `Iran and Iraq, rivals whose quarrel is old, agreed`."""
    for pronoun in parse.tokens:
        if pronoun.tag != "WP$" or not pronoun.index:
            continue
        word = parse.tokens[pronoun.index - 1]
        if word.tag != "VBZ" or word.dep not in SUBJECTS:
            continue
        named = next((d for d in parse.dependents(word.index, *SUBJECTS) if d.index < word.index), None)
        subject = named or (parse.tokens[word.index - 2] if parse.tokens[word.index - 1].text == "," else word)
        while named is None and subject.dep == "conj" and not behind_comma(parse, subject):   # of several, the first
            subject = parse.tokens[subject.head]
        if subject.pos not in NOMINAL or subject is word:
            continue
        if named is not None:
            yield replace(subject, dep=word.dep, head=word.head)
        yield replace(word, pos="NOUN", tag="NNS", dep="appos", head=subject.index)
        for clause in parse.dependents(word.index, "ccomp"):
            yield replace(clause, dep="relcl")


def relative_behind_noun(parse: Parse) -> Iterator[Token]:
    """A relative pronoun has an antecedent: in `It was Ruiz who accused him` the clause belongs to the noun before it."""
    for verb in parse.labelled("ccomp"):
        pronoun = next((d for d in parse.dependents(verb.index, *SUBJECTS, "dobj") if d.tag in ("WDT", "WP", "IN")), None)
        if pronoun is None or pronoun.text.lower() not in ("who", "which", "that") or pronoun.index > verb.index:
            continue
        for noun in parse.dependents(verb.head, "attr"):
            if noun.index > verb.head and parse.subtree(noun.index)[-1] in (pronoun.index - 1, pronoun.index - 2):
                yield replace(verb, dep="relcl", head=noun.index)


def list_of_places(parse: Parse) -> Iterator[Token]:
    """A name and a common noun are no like pair: in `Ministers from Chile, Peru and Cuba met` it is with Chile that Peru
    stands."""
    for name in parse.labelled("conj"):
        noun = parse.tokens[name.head]
        if name.pos != "PROPN" or noun.pos != "NOUN" or not parse.dependents(name.index, "cc"):
            continue
        place = parse.tokens[max(parse.subtree(name.index)[0] - 2, 0)]
        listed = parse.tokens[place.index + 1].text == "," and place.dep == "pobj" and parse.labels.get(place.index) == "GPE"
        if listed and parse.tokens[place.head].head == noun.index:
            yield replace(name, head=place.index)


def hyphened_kin(parse: Parse) -> Iterator[Token]:
    """`Trump's son-in-law and adviser`: what stands between hyphens is a word, and has no conjuncts; its noun has the owner.
    Nor is it an adjective: `the group's second-in-command`."""
    for inner in parse.labelled("pobj"):
        preposition = parse.tokens[inner.head]
        noun, at = parse.tokens[preposition.head], preposition.index
        if inner.index != at + 2 or noun.index != at - 2 or not parse.tokens[at - 1].text == parse.tokens[at + 1].text == "-":
            continue
        for token in parse.dependents(inner.index, "cc", "conj"):
            yield replace(token, head=noun.index)
        mark = parse.tokens[noun.index - 1]
        owner = parse.tokens[mark.head]
        if mark.tag == "POS" and owner.index == mark.index - 1 and owner.dep == "appos":
            yield replace(owner, dep="poss", head=noun.index)
            if noun.head == owner.index:
                noun = replace(noun, dep="appos", head=owner.head)
        if noun.tag == "JJ":
            before = noun.dep == "amod" and parse.tokens[noun.head].pos == "PROPN"
            noun = replace(noun, pos="NOUN", tag="NN", dep="compound" if before else noun.dep)
        if noun != parse.tokens[noun.index]:
            yield noun


def ranked_holder(parse: Parse) -> Iterator[Token]:
    """`killed Luis Paz, second in command of the rebels`: an adjective that is in a bare noun of something, behind a person's
    name and a comma, explains the name; of whom he is so is said of it too."""
    for inner in parse.labelled("pobj"):
        preposition = parse.tokens[inner.head]
        rank = parse.tokens[preposition.index - 1]
        whose = [p for p in parse.dependents(inner.index, "prep") if p.text == "of" and p.index == inner.index + 1]
        if inner.index != preposition.index + 1 or inner.pos != "NOUN" or rank.tag != "JJ" or not whose or (
                preposition.head != rank.index):
            continue
        name, comma = parse.tokens[rank.index - 2], parse.tokens[rank.index - 1]
        explains = rank.index > 1 and comma.text == "," and parse.labels.get(name.index) == "PERSON"
        if explains or (rank.dep == "acomp" and parse.tokens[rank.head].lemma == "be"):
            dep, head = ("appos", name.index) if explains else ("attr", rank.head)
            yield replace(rank, pos="NOUN", tag="NN", dep=dep, head=head)
            yield replace(whose[0], head=rank.index)


def against_in_suit(parse: Parse) -> Iterator[Token]:
    """`a suit for damages against Altura`: whom a suit is against is told of the suit, not of what it is over."""
    for marker in parse.labelled("prep"):
        matter = parse.tokens[marker.head]
        link = parse.tokens[matter.head]
        if marker.text != "against" or matter.dep != "pobj" or link.text not in ("for", "over") or parse.dependents(
                matter.index, "det", "poss"):
            continue
        filed = (parse.tokens[link.head], *parse.dependents(link.head, "dobj", "nsubjpass"))
        suit = next((t for t in filed if t.lemma in word_list("suit") and t.index < link.index), None)
        if suit is not None:
            yield replace(marker, head=suit.index)


def behind_share(parse: Parse) -> Iterator[Token]:
    """`a stake of 8 percent in Acme`: what is in something is the stake, not its size."""
    for marker in parse.labelled("prep"):
        size = parse.tokens[marker.head]
        of = parse.tokens[size.head]
        part = parse.tokens[of.head]
        if marker.text == "in" and parse.labels.get(size.index) == "PERCENT" and size.dep == "pobj" and of.text == "of" and (
                part.pos == "NOUN" and part.index == of.index - 1):
            yield replace(marker, head=part.index)


def described_whole(parse: Parse) -> Iterator[Token]:
    """No description explains an amount: in `owns 49 percent of Asky, a carrier` it is of what stands right before."""
    for told in parse.labelled("appos"):
        amount = parse.tokens[told.head]
        comma = parse.tokens[parse.subtree(told.index)[0] - 1]
        if parse.labels.get(amount.index) != "PERCENT" or told.pos != "NOUN" or comma.text != "," or not (
                parse.dependents(told.index, "det")):
            continue
        wholes = [n for of in parse.dependents(amount.index, "prep") for n in parse.dependents(of.index, "pobj")]
        whole = next((n for n in wholes if n.index == comma.index - 1), None)
        if whole is not None:
            yield replace(told, head=whole.index)


def name_behind_amount(parse: Parse) -> Iterator[Token]:
    """`Chad, which owns 20 percent, Eni and Shell`, `Eni, with 10 percent, and Shell`, `Eni with 10 percent and Shell with 5`:
    no name explains an amount or is next to it in a list; it is next to whom the amount is said of."""
    for name in parse.labelled("appos", "conj"):
        amount = parse.tokens[name.head]
        before = parse.tokens[max(parse.subtree(name.index)[0] - 1, 0)]
        if name.pos != "PROPN" or amount.pos != "NOUN" or not (before.text == "," or before.tag == "CC") or (
                name.index < amount.index or any(t.tag in ("CD", "$") for t in parse.tokens[name.index + 1 : name.index + 2])
        ) or not parse.dependents(amount.index, "nummod"):
            continue
        over = parse.tokens[amount.head]
        marker = amount.dep == "pobj" and over.text == "with" and over.dep == "prep"
        clause = amount.dep == "dobj" and over.dep == "relcl"
        near = parse.tokens[over.index - 1]
        first = near if marker and near.pos == "PROPN" else parse.tokens[over.head]
        if (marker or clause) and first.pos in ("PROPN", "NOUN") and (near.text in (",", "which", "who") or near == first):
            yield replace(name, dep="conj", head=first.index)


def won_to_become(parse: Parse) -> Iterator[Token]:
    """Who wins becomes something by it, not whom or what he wins: `beat Ana Ruiz by 20 votes to become president`."""
    for verb in parse.labelled("xcomp", "relcl", "acl"):
        marked = any(d.tag == "TO" for d in parse.dependents(verb.index, "aux"))
        if not marked or verb.lemma not in word_list("becoming"):
            continue
        above = (parse.tokens[i] for i in (verb.index, *parse.ancestors(verb.index))[1:])
        won = next((t for t in above if t.pos == "VERB"), None)
        if won is not None and won.lemma in word_list("winning") and parse.dependents(won.index, "dobj"):
            yield replace(verb, dep="advcl", head=won.index)


def titled_in_list(parse: Parse) -> Iterator[Token]:
    """`has stakes in the railway, the miner Vale and the airline Avianca`: a name with its title behind a comma, with another
    behind `and`, is next in the list that the comma parts, whatever else it was taken for."""
    for title in parse.labelled("dep", "npadvmod"):
        left = parse.subtree(title.index)[0]
        names = [d for d in parse.dependents(title.index, "appos") if d.index == title.index + 1 or d.pos == "PROPN"]
        listed = any(parse.dependents(t.index, "cc") and parse.dependents(t.index, "conj") for t in (title, *names))
        if title.tag != "NN" or not names or not listed or left < 2 or parse.tokens[left - 1].text != "," or (
                parse.tokens[left].dep != "det" or title.head > left):
            continue
        near = parse.tokens[left - 2]
        above = (near, *(parse.tokens[i] for i in parse.ancestors(near.index)))
        first = next((t for t in above if t.dep in ("pobj", "dobj")), None)
        if first is not None and first.pos in ("NOUN", "PROPN") and title.head < first.index and (
                parse.labels.get(first.index) not in ("DATE", "TIME")):
            yield replace(title, dep="conj", head=first.index)
