"""Finite verbs find their subjects, and sentences their verbs, where a small statistical parser lost them.

A sentence has a verb, and a finite verb one subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.language.grammar import (
    FINITE,
    NOMINAL,
    SUBJECTS,
    TIMES,
    behind_comma,
    behind_quotation,
    has_subject,
    is_finite,
    subject_label,
)
from kg.model import Parse, Token

_FILLED = ("nsubj", "nsubjpass", "expl", "csubj", "csubjpass", "attr", "mark")
"""What a verb without a subject before it does not have before it."""


def date_behind_as_late(parse: Parse) -> Iterator[Token]:
    """No date does anything: in `has a seat and as late as May opposed the plan` it is the last date, and the verb is joined
    with the one before."""
    for date in parse.labelled("nsubj"):
        verb, link, late = parse.tokens[date.head], parse.tokens[date.index - 1], parse.tokens[date.index - 2]
        if parse.labels.get(date.index) != "DATE" or link.text != "as" or link.dep != "mark" or link.head != verb.index or (
                date.index < 3 or parse.tokens[date.index - 3].text.lower() != "as" or late.pos != "ADV"):
            continue
        above = parse.tokens[late.head]
        joined = verb.dep == "advcl" and verb.head == late.index and above.pos == "VERB" and above.index < late.index and any(
            above.index < c.index < late.index for c in parse.dependents(above.index, "cc"))
        if not joined and verb.head == late.index:
            continue
        yield replace(date, dep="pobj", head=link.index)
        yield replace(link, dep="prep", head=late.index)
        yield replace(late, dep="advmod", head=verb.index)
        if joined:
            yield replace(verb, dep="conj", head=above.index)


def subject_between_commas(parse: Parse) -> Iterator[Token]:
    """A finite verb has a subject: in `At talks in Doha, Kenya, which borders Sudan, backed it` it is what stands between the
    fronted phrase and what is told of it, whatever the parser hung both on; in `On Monday Kenya, whose army is small, left` it
    stands behind the day."""
    for verb in parse.labelled("ROOT", "ccomp"):
        past = verb.tag == "VBN" and bool(parse.dependents(verb.index, "dobj")) and not parse.dependents(
            verb.index, "aux", "auxpass")   # a past tense taken for a participle
        if verb.pos not in ("VERB", "AUX") or not (past or is_finite(parse, verb)):
            continue
        before = [d for d in parse.dependents(verb.index) if d.index < verb.index]
        fronted = next((d for d in before if d.dep not in ("punct", "cc")), None)
        if fronted is None or fronted.dep not in ("prep", "advcl", "csubj", "npadvmod") or any(
                d.dep in _FILLED and d is not fronted for d in before) or (fronted.dep == "csubj" and fronted.tag != "VBG"):
            continue
        group = min((d.index for d in before if d.dep in ("aux", "auxpass", "neg") and d.index > fronted.index),
                    default=verb.index)
        while parse.tokens[group - 1].pos == "ADV" and parse.tokens[group - 1].head == verb.index:
            group -= 1
        found = _told_of(parse, fronted, group) if parse.tokens[group - 1].text == "," else None
        if found is None:
            continue
        subject, host = found
        voice = "nsubjpass" if any(d.dep == "auxpass" for d in before) else "nsubj"
        yield replace(subject, dep=voice, head=verb.index)
        if past:
            yield replace(verb, tag="VBD")
        if fronted.dep == "csubj":
            yield replace(fronted, dep="advcl")
        for other in parse.dependents(host.index):
            if subject.index < other.index < group:
                yield replace(other, head=subject.index)
        if subject.dep == "pobj":   # `On Monday Kenya`
            yield replace(host, dep="pobj", head=subject.head)


def _told_of(parse: Parse, fronted: Token, group: int) -> tuple[Token, Token] | None:
    """The name or definite phrase between commas behind a fronted phrase, or behind a day that is one, and what it was hung
    on. Of a place and what it is (`in Doha, the capital, Kenya, which`) it is neither."""
    inside = [parse.tokens[i] for i in parse.subtree(fronted.index) if i < group]
    found = [pair for pair in (_told(parse, name, fronted, inside, group) for name in inside) if pair is not None]
    capital = len(found) > 1 and found[0][0].pos == "NOUN" and parse.labels.get(found[1][0].index) in ("GPE", "ORG")
    return found[capital] if found else None


def _told(parse: Parse, name: Token, fronted: Token, inside: Sequence[Token], group: int) -> tuple[Token, Token] | None:
    """A phrase behind a comma or a day, with what it was hung on, where a comma and more stand behind it and its partners."""
    definite = name.pos == "NOUN" and any(d.text.lower() == "the" or d.dep == "poss" for d in parse.dependents(name.index))
    end = max([name.index, *(d.index for d in parse.dependents(name.index, "conj") if d.pos == "PROPN")])
    if not (name.pos == "PROPN" or definite) or parse.tokens[end + 1].text != "," or end + 2 >= group:
        return None
    host = parse.tokens[name.head]
    if name.dep in ("appos", "conj", "npadvmod") and behind_comma(parse, name) and host.index >= fronted.index and not any(
            t.dep == "cc" and t.head == host.index and t.index < name.index for t in inside):
        return name, host
    first = [d for d in parse.dependents(fronted.index, "pobj") if d.index < name.index and host is fronted]
    if name.dep == "pobj" and first and behind_comma(parse, name):   # `In Lima, Ana Ruiz, hosting Luis Paz, said`
        return name, first[0]
    day = _day_before(parse, name) if host is fronted else None
    return None if day is None else (name, day)


def _day_before(parse: Parse, name: Token) -> Token | None:
    """The day that a preposition has for its object, where the parser took it for a part of the name behind it, or gave it two
    objects."""
    inside = parse.dependents(name.index, "compound", "nmod", "nummod")
    beside = [d for d in parse.dependents(name.head, "pobj") if d.index < name.index] if name.dep == "pobj" else []
    day = next(iter((*beside, *inside)), None)
    dated = day is not None and parse.labels.get(day.index) == "DATE" != parse.labels.get(name.index)
    return day if name.dep == "pobj" and dated and day is not None and day.index == name.head + 1 else None


def subject_behind_verb(parse: Parse) -> Iterator[Token]:
    """A verb has one subject: in `Ana Ruiz, a judge, praised Paz, which surprised many` the name right behind it is its object.
    """
    for thing in parse.labelled("nsubj"):
        verb = parse.tokens[thing.head]
        if thing.index > verb.index and verb.pos == "VERB" and parse.subtree(thing.index)[0] == verb.index + 1 and any(
                d.index < verb.index and parse.tokens[d.index].tag not in ("WDT", "WP")
                for d in parse.dependents(verb.index, *SUBJECTS)) and not parse.dependents(
                verb.index, "dobj", "ccomp", "auxpass", "nsubjpass", "expl"):
            yield replace(thing, dep="dobj")


def day_before_subject(parse: Parse) -> Iterator[Token]:
    """A past tense is no clause on a name: in `On Monday Ana Ruiz, who took office in May, accused Chile` it is the verb, whose
    subject stands behind the day."""
    for verb in parse.labelled("acl"):
        name = parse.tokens[verb.head]
        marker, day = parse.tokens[name.head], _day_before(parse, name)
        if verb.tag not in FINITE or day is None or has_subject(parse, verb) or parse.tokens[verb.index - 1].text != ",":
            continue
        root = marker.head == marker.index
        said = not root and parse.tokens[marker.head].index > verb.index
        if not (root or said):
            continue
        yield replace(verb, dep="ROOT" if root else "ccomp", head=verb.index if root else marker.head)
        yield replace(marker, dep="prep", head=verb.index)
        yield replace(name, dep="nsubj", head=verb.index)
        yield replace(day, dep="pobj", head=marker.index)
        yield from (replace(d, head=verb.index) for host in (marker, name) for d in parse.dependents(host.index)
                    if d.index > verb.index)


def subject_behind_phrase(parse: Parse) -> Iterator[Token]:
    """A finite verb has a subject. In `During A's visit to B, C and D will sign` it stands behind the comma, in `Within the
    party eyes have turned to her` behind the first noun, in `On Friday members of it left` behind the day, in `Beneath the
    quarrel lies ore` behind the verb, in `It would veto sanctions on Peru, its envoy, Ana Ruiz, said` behind what she said."""
    for verb in parse.labelled("ROOT"):
        below = parse.dependents(verb.index)
        before = [d for d in below if d.index < verb.index]
        fronted = next((d for d in before if d.dep not in ("punct", "cc")), None)
        clause = fronted is not None and (fronted.dep == "ccomp" or (fronted.dep == "csubj" and fronted.tag == "VBG"))
        others = [d.dep for d in (*before, *parse.dependents(verb.index, *SUBJECTS)) if d is not fronted]
        if verb.pos not in ("VERB", "AUX") or fronted is None or not (clause or fronted.dep == "prep") or (
                any(dep in _FILLED for dep in others) or not is_finite(parse, verb)):
            continue
        group = min((d.index for d in before if d.dep in ("aux", "auxpass", "neg", "advmod") and d.index > fronted.index),
                    default=verb.index)
        inside = [i for i in parse.subtree(fronted.index) if parse.tokens[i].pos != "PUNCT"]
        if not inside or any(t.pos != "PUNCT" for t in parse.tokens[inside[-1] + 1 : group]):
            continue
        voice = "nsubjpass" if any(d.dep == "auxpass" for d in before) else "nsubj"
        behind = next((t for t in map(parse.tokens.__getitem__, inside) if t.pos in NOMINAL
                       and (t.dep in ("conj", "appos") or (t.dep == "npadvmod" and _is_person(parse, t)))
                       and (behind_comma(parse, t) or _only(parse, t, inside[-1]))
                       and (not clause or _is_person(parse, t) or behind_quotation(parse, t) or _definite(parse, t))
                       and any(inside[-1] in parse.subtree(i) for i in (t.index, *_listed(parse, t)))), None)
        if clause and behind is None:
            continue
        if fronted.dep == "csubj":   # `Speaking in Oslo, where he met her, the envoy, Luis Paz, praised`: no subject, a clause
            yield replace(fronted, dep="advcl")
        if behind is not None:
            yield replace(behind, dep=voice, head=verb.index)
            for i in inside:
                token = parse.tokens[i]
                if i > behind.index and token.head == behind.head and token.dep in _beside(behind):
                    yield replace(token, head=behind.index)
        elif (acting := next(iter(parse.dependents(fronted.index, "pobj")), None)) is not None and (
                day := _day_before(parse, acting)) is not None:   # `On Friday members of the party rejected it`
            yield replace(day, dep="pobj", head=fronted.index)
            yield replace(acting, dep=voice, head=verb.index)
        elif "," not in (t.text for t in parse.tokens[fronted.index : group]) and (parts := _run_on(parse, inside)):
            yield from _split(parse, verb, voice, *parts)
        elif group == verb.index:
            for thing in [d for d in below if d.index > verb.index and d.dep in ("attr", "dobj")][:1]:
                yield replace(thing, dep=voice)


def _definite(parse: Parse, noun: Token) -> bool:
    """Whether a phrase points to somebody known: `was held in Peru, the prosecutor's office said`."""
    return noun.pos == "NOUN" and noun.dep == "appos" and parse.tokens[parse.subtree(noun.index)[0]].text.lower() == "the"


def _only(parse: Parse, name: Token, last: int) -> bool:
    """Whether a name right before the verb explains the noun before it without a comma: `Of the members only Peru agreed`,
    `As leader of the party Ana Ruiz spoke`."""
    return name.dep == "appos" and name.index == last and name.pos == "PROPN" and not behind_comma(parse, name)


def _is_person(parse: Parse, noun: Token) -> bool:
    """Whether a phrase names a person, itself or in apposition."""
    return any(parse.labels.get(t.index) == "PERSON" for t in (noun, *parse.dependents(noun.index, "appos")))


def _listed(parse: Parse, member: Token) -> list[int]:
    """Who stands behind a member of a list, or what behind a name apart, where the parser hung all on the first."""
    beside = parse.dependents(member.head, *_beside(member)) if member.dep != "appos" else ()
    return [d.index for d in beside if d.index > member.index]


def _beside(member: Token) -> tuple[str, ...]:
    """What stands beside a member of a list, and beside a name in apposition: `In Lima, Luis Paz, the minister, met`."""
    return ("appos",) if member.dep == "npadvmod" else ("conj", "cc")


def _run_on(parse: Parse, inside: list[int]) -> tuple[Token, Token] | None:
    """Where a phrase ends in a noun with another before it, the noun before and the last: `within the party eyes`."""
    last = next((parse.tokens[i] for i in reversed(inside) if parse.tokens[i].dep == "pobj"), None)
    if last is None:
        return None
    first = next((d for d in parse.dependents(last.index, "compound", "nmod") if d.index < last.index), None)
    while first is not None and parse.tokens[first.index + 1].index < last.index and first.index in parse.labels and any(
            n.first <= first.index and first.index + 1 < n.last for n in parse.names):
        first = parse.tokens[first.index + 1]   # to the end of a name
    return (first, last) if first is not None and first.head == last.index else None


def _split(parse: Parse, verb: Token, voice: str, first: Token, last: Token) -> Iterator[Token]:
    yield replace(first, dep="pobj", head=last.head, pos="PROPN" if first.pos == "PROPN" else "NOUN")
    yield replace(last, dep=voice, head=verb.index)
    for other in parse.dependents(last.index):
        if other.index < first.index:
            yield replace(other, head=first.index)


def name_as_clause(parse: Parse) -> Iterator[Token]:
    """A name is no clause: in `Chad, to which Sudan has sent troops, accuses them` it is the subject that the verb lacks."""
    for name in parse.labelled("advcl", "ccomp", "dep", "npadvmod"):
        verb = parse.tokens[name.head]
        described = [d for d in parse.dependents(name.index, "relcl", "appos", "acl") if d.index > name.index]
        if name.pos != "PROPN" or not described or verb.index < name.index or not is_finite(parse, verb) or (
                has_subject(parse, verb) or parse.labels.get(name.index) in TIMES):
            continue
        last = max(i for i in parse.subtree(name.index) if parse.tokens[i].pos != "PUNCT")
        group = min([verb.index, *(d.index for d in parse.dependents(verb.index, "aux", "auxpass", "neg", "advmod")
                                   if d.index > last)])
        if group == last + 2 and parse.tokens[last + 1].text == ",":
            voice = subject_label(parse, verb)
            yield replace(name, dep=voice)


def fronted_clause_object(parse: Parse) -> Iterator[Token]:
    """One comma never parts a subject from its verb: in `When Chile recognised Kosovo, Serbia left` what stands right behind
    the fronted clause's verb is its object."""
    for clause in parse.labelled("advcl"):
        verb = parse.tokens[clause.head]
        opened = any(d.index < clause.index and (d.dep == "mark" or d.tag == "WRB") for d in parse.dependents(clause.index))
        if clause.index > verb.index or not opened or not has_subject(parse, clause) or parse.dependents(
                clause.index, "dobj", "attr", "acomp", "ccomp", "xcomp", "nsubjpass"):
            continue
        subjects = [d for d in parse.dependents(verb.index, *SUBJECTS) if clause.index < d.index < verb.index]
        if not subjects or parse.subtree(subjects[0].index)[0] != clause.index + 1 or parse.dependents(
                subjects[0].index, "cc", "relcl", "acl"):
            continue
        thing = subjects[0]
        behind = [d for d in (*parse.dependents(thing.index, "conj", "appos"), *subjects[1:]) if behind_comma(parse, d)]
        commas = [t for t in parse.tokens[thing.index : verb.index] if t.text == ","]
        if len(behind) == 1 and len(commas) == 1:
            yield replace(thing, dep="dobj", head=clause.index)
            yield replace(behind[0], dep=thing.dep, head=verb.index)


def interrupted_subject(parse: Parse) -> Iterator[Token]:
    """A verb has one subject: in `Chile, said Peru, had recognised it` and `Chile, it emerged, had` the first is that of the
    verb behind the comma."""
    for verb in parse.labelled("conj"):
        said = parse.tokens[verb.head]
        names = [d for d in parse.dependents(said.index, "npadvmod") if d.pos == "PROPN" and parse.labels.get(
            d.index) != "DATE" and parse.subtree(d.index)[0] == parse.sentences[said.sentence].first]
        it = [d for d in parse.dependents(said.index, "nsubj") if d.text == "it" and d.index < said.index]
        if not names or not it or has_subject(parse, verb) or not is_finite(parse, verb) or parse.dependents(
                said.index, "cc") or parse.tokens[it[0].index - 1].text != ",":
            continue
        root = said.head == said.index
        yield replace(verb, dep=said.dep, head=verb.index if root else said.head)
        yield replace(said, dep="parataxis", head=verb.index)
        yield replace(names[0], dep=subject_label(parse, verb), head=verb.index)
    for said in parse.labelled("parataxis", "ccomp", "advcl"):
        verb = parse.tokens[said.head]
        subjects = parse.dependents(said.index, "nsubj")
        if verb.index < said.index or len(subjects) != 2 or has_subject(parse, verb) or not is_finite(parse, verb):
            continue
        first, second = subjects
        if first.index < said.index < second.index and parse.tokens[said.index - 1].text == ",":
            voice = subject_label(parse, verb)
            yield replace(first, dep=voice, head=verb.index)


def interrupted_auxiliary(parse: Parse) -> Iterator[Token]:
    """An auxiliary has a verb: in `Chile has, says Peru, sent troops` it is that behind the commas, whose subject is Chile."""
    for said in parse.labelled("parataxis"):
        verb = parse.tokens[said.head]
        for have in parse.dependents(said.index, "ccomp"):
            first = [d for d in parse.dependents(have.index, "nsubj") if d.index < have.index]
            second = [d for v in (said, verb) for d in parse.dependents(v.index, "nsubj") if said.index < d.index < verb.index]
            if first and second and have.index + 2 == said.index and parse.tokens[have.index + 1].text == "," and (
                    have.pos in ("AUX", "VERB") and have.tag in FINITE and verb.tag in ("VBN", "VBD", "VBG")):
                yield replace(have, dep="aux", head=verb.index, pos="AUX")
                yield replace(first[0], head=verb.index)
                yield replace(second[0], head=said.index)


def clause_behind_conjunct(parse: Parse) -> Iterator[Token]:
    """A finite clause has a subject: in `The palace spoke of tanks and Ana Ruiz, the minister, called him` it is the name
    behind the conjunction, whatever else it was coordinated with."""
    for verb in parse.labelled("advcl", "ccomp", "conj", "parataxis"):
        if not is_finite(parse, verb) or verb.index < verb.head or has_subject(parse, verb) or parse.dependents(
                verb.index, "mark", "cc"):
            continue
        last = min((d.index for d in parse.dependents(verb.index, "aux", "auxpass")), default=verb.index) - 1
        while parse.tokens[last].pos == "ADV" and parse.tokens[last].head == verb.index:
            last -= 1
        if parse.tokens[last].text == ",":
            last -= 1
        for at in (last, *parse.ancestors(last)):
            subject = parse.tokens[at]
            if at == verb.head or subject.pos in ("VERB", "AUX"):
                break
            opening = parse.subtree(at)[0]
            above = parse.tokens[verb.head]
            alike = (above.tag == "VBD") == (verb.tag == "VBD")
            passive = bool(parse.dependents(verb.index, "auxpass"))
            one = any(d.tag == "VBZ" for d in parse.dependents(verb.index, "aux", "auxpass"))   # `to Mali and Oslo has agreed`
            unlike = one or verb.tag in FINITE or parse.labels.get(at) != parse.labels.get(subject.head)   # `in May and Ruiz`
            joined = subject.dep == "conj" and subject.pos in NOMINAL and parse.tokens[opening - 1].dep == "cc" and unlike
            if joined and (alike or subject.pos == "PROPN") and parse.subtree(at)[-1] in (last, last + 1) and (
                    verb.head in parse.ancestors(at)):
                yield replace(subject, dep="nsubjpass" if passive else "nsubj", head=verb.index)
                yield replace(verb, dep="conj")
                joint = parse.tokens[opening - 1]
                yield replace(joint, head=above.index)
                break


def object_before_clause(parse: Parse) -> Iterator[Token]:
    """A verb agrees with its subject: in `Chile backs Ruiz and Peru supports Paz` it is not two who support him, but the name
    behind the conjunction, and the one before it is whom the first verb takes."""
    for verb in parse.labelled("ccomp"):
        above = parse.tokens[verb.head]
        group = (verb, *parse.dependents(verb.index, "aux", "auxpass"))
        first = next(iter(parse.dependents(verb.index, *SUBJECTS)), None)
        if first is None or above.index > verb.index or above.pos != "VERB" or not any(t.tag == "VBZ" for t in group) or (
                parse.subtree(first.index)[0] != above.index + 1) or parse.dependents(verb.index, "mark"):
            continue
        joint, partners = parse.dependents(first.index, "cc"), parse.dependents(first.index, "conj")
        if len(partners) != 1 or len(joint) != 1 or joint[0].text.lower() != "and" or partners[0].pos != "PROPN" or any(
                n.first <= joint[0].index < n.last for n in parse.names):
            continue
        yield replace(first, dep="dobj", head=above.index)
        yield replace(partners[0], dep=first.dep, head=verb.index)
        yield replace(verb, dep="conj")
        yield replace(joint[0], head=above.index)


def parted_subject(parse: Parse) -> Iterator[Token]:
    """One comma never parts a subject from its verb: in `made Ruiz the envoy, ordered a review and left` the noun before it is
    what he was made."""
    for verb in parse.labelled("ccomp"):
        above = parse.tokens[verb.head]
        if verb.tag not in FINITE or above.tag != verb.tag or above.index > verb.index:
            continue
        things = parse.dependents(above.index, "dobj")
        subject = next(iter(parse.dependents(verb.index, *SUBJECTS)), None)
        if subject is None or not things or parse.tokens[verb.index - 1].text != ",":
            continue
        inside = [i for i in parse.subtree(subject.index) if parse.tokens[i].pos != "PUNCT"]
        commas = [t for t in parse.tokens[inside[0] : verb.index] if t.text == ","]
        if len(commas) == 1 and inside[0] - 1 <= parse.subtree(things[-1].index)[-1] < inside[0]:
            yield replace(verb, dep="conj")
            yield replace(subject, dep="oprd", head=above.index)


def second_wish(parse: Parse) -> Iterator[Token]:
    """A name is no like pair with a participle: in `want the bill withdrawn and Ana Ruiz to resign` she is who is to resign."""
    for name in parse.labelled("conj"):
        first = parse.tokens[name.head]
        if name.pos not in NOMINAL or first.pos != "VERB" or first.dep not in ("ccomp", "xcomp"):
            continue
        for verb in parse.dependents(first.index, "xcomp"):
            to = next(iter(parse.dependents(verb.index, "aux")), None)
            if verb.tag == "VB" and to is not None and to.tag == "TO" and parse.subtree(name.index)[-1] + 1 == to.index:
                yield replace(verb, dep="conj")
                yield replace(name, dep="nsubj", head=verb.index)


def named_subject(parse: Parse) -> Iterator[Token]:
    """A verb has one subject: in `The man's lawyer, Luis Paz, may appeal` the name between commas explains the noun."""
    for name in parse.labelled(*SUBJECTS):
        nouns = [d for d in parse.dependents(name.head, *SUBJECTS) if d.pos == "NOUN" and d.index < name.index]
        if name.pos != "PROPN" or name.index > name.head or not nouns:
            continue
        inside = parse.subtree(name.index)
        closed = "," in (parse.tokens[inside[-1]].text, parse.tokens[min(inside[-1] + 1, len(parse.tokens) - 1)].text)
        for noun in nouns:
            last = max((i for i in parse.subtree(noun.index) if parse.tokens[i].pos != "PUNCT"), default=noun.index)
            if closed and last + 2 == inside[0] and parse.tokens[last + 1].text == "," and (
                    parse.dependents(noun.index, "det", "poss")):
                yield replace(name, dep="appos", head=noun.index)


def compound_subject(parse: Parse) -> Iterator[Token]:
    """A finite verb has a subject and no modifier: in `unless Lima withdraws` the name right before it is that, and in `Ana
    Ruiz owned the bank for a year`, which no `Ruiz-owned` is."""
    for name in parse.labelled("compound", "nmod", "npadvmod"):
        verb = parse.tokens[name.head]
        if name.pos != "PROPN" or verb.pos != "VERB" or verb.tag not in FINITE or name.index != verb.index - 1 or (
                has_subject(parse, verb)):
            continue
        if parse.labels.get(name.index) not in TIMES if name.dep == "npadvmod" else parse.dependents(verb.index, "mark"):
            yield replace(name, dep="nsubj")


def people_as_subject(parse: Parse) -> Iterator[Token]:
    """A finite verb has a subject, and no article: in `the Chilean flies to Lima` who is Chilean does."""
    for word in parse.labelled("amod"):
        verb = parse.tokens[word.head]
        articles = [d for d in parse.dependents(verb.index, "det") if d.index == word.index - 1]
        if word.tag == "JJ" and word.text.istitle() and verb.index == word.index + 1 and verb.pos == "VERB" and (
                verb.tag in ("VBZ", "VBD") and articles and not has_subject(parse, verb)):
            yield replace(word, dep="nsubj", pos="PROPN", tag="NNP", lemma=word.text)
            yield replace(articles[0], head=word.index)


def absolute_subject(parse: Parse) -> Iterator[Token]:
    """A verb has one subject: in `a hat held in his hand, Luis Paz met Ana Ruiz` it is the name behind the comma, and what is
    between commas tells how he stood there."""
    for name in parse.labelled("nsubj"):
        verb, opening = parse.tokens[name.head], parse.subtree(name.index)[0]
        for thing in parse.dependents(verb.index, "nsubj"):
            told = any(d.tag in ("VBN", "VBD", "VBG") for d in parse.dependents(thing.index, "acl"))
            if told and name.pos == "PROPN" and thing.tag == "NN" and parse.subtree(thing.index)[-1] == opening - 2 and (
                    parse.tokens[opening - 1].text == "," and parse.subtree(name.index)[-1] < verb.index) and (
                    parse.tokens[verb.index - 1].text != ","):
                yield replace(thing, dep="dep")


def titled_behind_and(parse: Parse) -> Iterator[Token]:
    """`bought a stake in Altura and Norvik chief Ana Ruiz will join it`: a person right before a finite verb that has no other
    subject is its subject, with the title and its firm; the name before `and` is what the words before it govern."""
    for verb in parse.labelled("conj", "ccomp"):
        opening = min((verb, *parse.dependents(verb.index, "aux", "auxpass")), key=lambda t: t.index)
        person = parse.tokens[opening.index - 1]
        if parse.labels.get(person.index) != "PERSON" or not is_finite(parse, verb) or verb.head >= person.index:
            continue
        before = parse.tokens[parse.subtree(person.index)[0] - 1]
        lone = before.dep == "prep" and not parse.dependents(before.index, "pobj", "pcomp")   # `works for [Altura and ...] met`
        if person.dep in ("pobj", "dobj") and person.head < person.index and not has_subject(parse, verb):
            place = (person.dep, person.head)
        elif person.dep in SUBJECTS and person.head == verb.index and lone:
            place = ("pobj", before.index)
        else:
            continue
        inside = (parse.tokens[i] for i in parse.subtree(person.index) if i < person.index)
        for first in (t for t in inside if t.dep in ("nmod", "compound", "amod")):
            joint, other = parse.dependents(first.index, "cc"), parse.dependents(first.index, "conj")
            if first.pos != "PROPN" or not joint or not other or not first.index < joint[0].index < other[0].index:
                continue
            yield replace(first, dep=place[0], head=place[1])
            yield replace(person, dep=subject_label(parse, verb), head=verb.index)
            yield replace(other[0], dep="compound", head=min(other[0].index + 1, person.index))
            yield replace(joint[0], head=verb.head)
            yield from (replace(d, head=first.index) for at in {first.head, person.index} for d in parse.dependents(at)
                        if place[1] < d.index < first.index)
