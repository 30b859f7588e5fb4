"""Relative clauses that a small statistical parser took for something else: without a pronoun, with their object in front.

    the treaty the two presidents signed    Luis Paz, whom voters elected president    freed a pilot on Friday whose jet fell

A verb has one subject, and what stands before that without a comma is its object.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.coordination import SHARES
from kg.language.grammar import FINITE, NOMINAL, SUBJECTS, has_subject, is_finite, perhaps_person, subject_label
from kg.language.wordlists import word_list
from kg.model import Parse, Token

_RELATIVE = ("whom", "which", "that")
_ONE, _MANY = ("NN", "NNP"), ("NNS", "NNPS")

_STEPS = 4
"""From a place to what happened there: `the raid on the port of Aden`."""
_ENDS = ("to", "from", "with", "against", "into", "onto", "for")
"""Prepositions that open what a deed aims at, not how, where or when it is done."""


def relative_without_conjunction(parse: Parse) -> Iterator[Token]:
    """`led by Ana Ruiz, who was herself ousted in May`: what `who` opens right behind a name and a comma is no second verb of
    the clause but is told of her."""
    for verb in parse.labelled("conj"):
        who = next((d for d in parse.dependents(verb.index, "nsubj", "nsubjpass") if d.tag == "WP"), None)
        if who is None or not verb.head < who.index - 1 < verb.index or parse.tokens[who.index - 1].text != ",":
            continue
        noun = parse.tokens[who.index - 2]
        if noun.tag in ("NNP", "NN") and noun.head < noun.index and verb.head in parse.ancestors(noun.index):
            yield replace(verb, dep="relcl", head=noun.index)


def relative_as_main(parse: Parse) -> Iterator[Token]:
    """`The judge sent her to trial in a case, in which dozens, among them Luis Paz, have confessed`: what a relative word opens
    behind a comma tells of the noun before it, and the clause before that is the sentence."""
    for clause in parse.labelled("ccomp"):
        verb = parse.tokens[clause.head]
        comma = max((i for i in parse.subtree(clause.index) if parse.tokens[i].pos != "PUNCT"), default=verb.index) + 1
        if not comma + 2 < verb.index or parse.tokens[comma].text != "," or not is_finite(parse, clause):
            continue
        opening, second = parse.tokens[comma + 1], parse.tokens[comma + 2]
        noun = parse.tokens[comma - 1]
        relative = opening.tag == "WDT" or (opening.pos == "ADP" and second.tag in ("WDT", "WP", "WP$"))
        if relative and noun.pos in ("NOUN", "PROPN") and noun.index != clause.index and not any(
                t.tag in ("``", "''") for t in parse.tokens[clause.index : verb.index]):
            root = verb.head == verb.index
            yield replace(clause, dep=verb.dep, head=clause.index if root else verb.head)
            yield replace(verb, dep="relcl", head=noun.index)


def broken_relative(parse: Parse) -> Iterator[Token]:
    """`the vote in which Ana Ruiz, according to the count, lost`, `Peru, where Luis Paz, she said, was held`: a name behind a
    relative word is the subject of the verb behind the next two commas, which has none."""
    for name in parse.labelled("relcl", "appos"):
        links = [d for d in parse.dependents(name.index) if d.index < name.index and (d.tag == "WRB" or any(
            n.tag == "WDT" for n in parse.dependents(d.index, "pobj")))]
        if name.pos != "PROPN" or not links or name.head > name.index or [
                t.text for t in parse.tokens[name.index + 1 : name.index + 2]] != [","]:
            continue
        sentence = parse.sentences[name.sentence]
        second = next((t.index for t in parse.tokens[name.index + 2 : sentence.last] if t.text == ","), sentence.last)
        verb = next((t for t in parse.tokens[second + 1 : sentence.last] if t.pos not in ("AUX", "ADV")), name)
        if verb.pos != "VERB" or verb.dep != "conj" or has_subject(parse, verb) or not is_finite(parse, verb):
            continue
        above = parse.tokens[verb.head]
        yield replace(verb, dep="relcl", head=name.head)
        yield replace(name, dep=subject_label(parse, verb), head=verb.index)
        yield from (replace(d, head=verb.index) for d in links)
        yield from (replace(d, head=verb.index) for d in parse.dependents(above.index, "prep", "parataxis")
                    if name.index < d.index < second)
        for further in parse.dependents(verb.index, "conj", "cc"):   # `..., was held, and has accused Peru`
            beyond = further if further.dep == "cc" else next(iter(parse.dependents(verb.index, "cc")), further)
            if parse.tokens[beyond.index - 1].text == ",":
                yield replace(further, head=above.index)


def part_of_relative(parse: Parse) -> Iterator[Token]:
    """`the firm, a fifth of which Qatar owns`: the phrase right behind a noun is that noun's and not the clause's; and so it is
    in `of which Qatar owns a fifth`."""
    for verb in parse.labelled("relcl"):
        shares = [d for d in parse.dependents(verb.index, "dobj") if parse.labels.get(d.index) in SHARES]
        for p in parse.dependents(verb.index, "prep", "dep") if shares else ():
            if p.text == "of" and p.index < shares[0].index and any(n.tag == "WDT" for n in parse.dependents(p.index, "pobj")):
                yield replace(p, dep="prep", head=shares[0].index)
        for p in parse.dependents(verb.index, "prep"):
            if p.index == verb.head + 1 and p.text == "of" and any(
                    n.tag == "WDT" for n in parse.dependents(p.index, "pobj")):
                yield replace(p, head=verb.head)


def clause_on_comment(parse: Parse) -> Iterator[Token]:
    """`Chad accused Mali of fraud, an allegation Bamako has denied`: what a singular noun says of the clause before it opens
    none of its own; the verb behind is on the noun, whatever stands between them the subject."""
    for verb in parse.labelled("ROOT", "ccomp"):
        told = [c for c in parse.dependents(verb.index, "ccomp") if c.index < verb.index]
        if len(told) != 1 or parse.dependents(verb.index, "mark", "nsubjpass") or verb.tag not in (*FINITE, "VBN"):
            continue
        below = [d for d in parse.dependents(verb.index, "nsubj", "dobj") if told[0].index < d.index < verb.index]
        doer = next((d for d in below if d.dep == "nsubj"), None)
        if doer is None or parse.dependents(verb.index, "dobj") != [d for d in below if d.dep == "dobj"]:
            continue
        first = parse.subtree(below[0].index)[0]
        opening = parse.tokens[first]
        if opening.text not in ("a", "an") or parse.tokens[first - 1].text != ",":
            continue
        noun = below[0] if below[0].dep == "dobj" else _inside(parse, opening, doer)
        if noun is None:
            continue
        if noun.index != below[0].index:
            yield from (replace(d, head=noun.index) for d in parse.dependents(doer.index) if d.index < noun.index)
        yield replace(noun, dep="npadvmod", head=told[0].index)
        yield replace(verb, dep="relcl", head=noun.index)
        top = verb.head == verb.index
        yield replace(told[0], dep=verb.dep, head=told[0].index if top else verb.head)


def comment_on_saying(parse: Parse) -> Iterator[Token]:
    """`alleged that the media had been silenced, a charge denied by Ana Ruiz`: what takes up that something is said is no part
    of what is said."""
    for noun in parse.labelled("appos", "npadvmod", "dobj"):
        first = parse.subtree(noun.index)[0]
        if noun.lemma not in word_list("charge") or parse.tokens[first].text not in ("a", "an") or (
                parse.tokens[first - 1].text != ","):
            continue
        told = next((parse.tokens[i] for i in parse.ancestors(noun.index) if parse.tokens[i].dep == "ccomp"), None)
        if told is not None and told.head < told.index < noun.index and parse.dependents(noun.index, "acl", "relcl"):
            yield replace(noun, dep="npadvmod", head=told.head)


def remark_behind_verb(parse: Parse) -> Iterator[Token]:
    """What explains a name stands beside it: in `Ana Ruiz was accused of fraud, allegations she denies` they are a remark on
    all that, and in `called off its exports, charges the firm called false` no verb is without a subject, but a plural."""
    for noun in parse.labelled("appos"):
        verb = parse.tokens[parse.tokens[noun.head].head]
        if parse.tokens[noun.head].dep in SUBJECTS and noun.head < verb.index < noun.index and parse.dependents(
                noun.index, "relcl", "acl") and noun.tag in ("NN", "NNS"):
            yield replace(noun, dep="npadvmod", head=verb.index)
    for noun in parse.labelled("advcl", "dep", "conj"):
        said, first = parse.dependents(noun.index), parse.tokens[noun.head]
        listed = noun.dep == "conj" and (first.tag != "VBD" or parse.dependents(first.index, "cc"))
        alone = len(said) == 1 and said[0].dep == "ccomp" and said[0].tag in FINITE and parse.dependents(said[0].index, "nsubj")
        if noun.tag == "VBZ" and not listed and alone and parse.tokens[noun.index - 1].text == ",":
            yield replace(noun, tag="NNS", pos="NOUN", dep="npadvmod", lemma=noun.text.removesuffix("s"))
            yield replace(said[0], dep="relcl")


def participle_on_last(parse: Parse) -> Iterator[Token]:
    """`The Greens, the Reds and a faction of the Blues led by Ana Ruiz met`: what is told right behind a noun with an
    indefinite article of its own is told of it, not of the first in the list."""
    for clause in parse.labelled("acl"):
        listed = [c for c in parse.dependents(clause.head, "conj") if c.index < clause.index]
        if clause.tag == "VBN" and listed and parse.subtree(listed[-1].index)[-1] == clause.index - 1 and any(
                d.text in ("a", "an") for d in parse.dependents(listed[-1].index, "det")):
            yield replace(clause, head=listed[-1].index)


def _inside(parse: Parse, opening: Token, doer: Token) -> Token | None:
    """The singular noun at the head of what was taken for one phrase: `an allegation` of `an allegation Bamako`, `an
    allegation Malian officials`."""
    plural = doer.tag in ("NNS", "NNPS")
    if not plural and (doer.pos != "PROPN" or parse.labels.get(doer.index) == "PERSON"):
        return None
    rest = (t for t in parse.tokens[opening.index + 1 : doer.index] if t.pos not in ("ADJ", "ADV"))
    noun = next(rest, None)
    return noun if noun is not None and noun.tag == "NN" and noun.head == doer.index else None


def fronted_object(parse: Parse) -> Iterator[Token]:
    """A verb has one subject, the nearest: in `whom voters elected`, `Most of its gas Peru buys` what stands right before that
    is the object."""
    by_verb: dict[int, list[Token]] = {}
    for token in parse.labelled("nsubj"):
        if token.index < token.head:
            by_verb.setdefault(token.head, []).append(token)
    for verb, subjects in by_verb.items():
        if len(subjects) != 2 or parse.tokens[verb].pos != "VERB" or parse.dependents(verb, "auxpass", "nsubjpass"):
            continue
        first, second = subjects
        pronoun = first.text.lower() in _RELATIVE and first.tag in ("WDT", "WP")
        part = second.pos == "PROPN" and any(p.text == "of" for p in parse.dependents(first.index, "prep"))
        if parse.subtree(second.index)[0] == parse.subtree(first.index)[-1] + 1 and (
                pronoun or (part and not parse.dependents(verb, "dobj"))):
            yield replace(first, dep="dobj")


def described_subject(parse: Parse) -> Iterator[Token]:
    """`a firm that Ana Ruiz, a former teacher, founded in May, was sold`: between commas stands what explains the subject; the
    verb behind it is the relative clause's, and the next, if there is one, the sentence's."""
    for pronoun in parse.tokens[1:-1]:
        noun = parse.tokens[pronoun.index - 1 - (parse.tokens[pronoun.index - 1].text == ",")]
        if pronoun.tag != "WDT" or pronoun.text not in _RELATIVE or noun.pos not in NOMINAL:
            continue
        subject = parse.tokens[pronoun.index + 1]
        for behind in parse.tokens[subject.index + 1 :]:
            if subject.pos != "PROPN" or behind.pos != "PROPN":
                break
            subject = behind
        told = next((d for d in parse.dependents(subject.index, "appos") if d.index > subject.index), None)
        if subject.pos != "PROPN" or told is None or parse.subtree(told.index)[0] != subject.index + 2:
            continue
        end = parse.subtree(told.index)[-1]
        closing = parse.tokens[end + 1 : end + 3]
        verb = closing[1] if len(closing) > 1 and closing[0].text == "," else pronoun
        if verb.dep != "acl" or verb.tag not in ("VBN", "VBD") or parse.dependents(verb.index, "agent", "auxpass", "dobj"):
            continue
        yield replace(verb, dep="relcl", tag="VBD", head=noun.index)
        yield replace(subject, dep="nsubj", head=verb.index)
        yield replace(pronoun, dep="dobj", head=verb.index)
        main, top = parse.tokens[subject.head], noun
        while top.dep == "appos":
            top = parse.tokens[top.head]
        if subject.dep in SUBJECTS and main.dep == "relcl" and main.index > verb.index and top.head == top.index:
            yield replace(main, dep="ROOT", head=main.index)
            yield replace(top, dep=subject.dep, head=main.index)
            yield from (replace(d, head=main.index) for d in parse.dependents(top.index) if d.index > main.index)


def whom_in_clause(parse: Parse) -> Iterator[Token]:
    """`whom` opens a clause: in `Ana Ruiz, whom the king named minister, left` it explains no name, nor is the king named; he
    did it."""
    for whom in parse.labelled("appos", "relcl"):
        for doer in parse.dependents(whom.index, "appos") if whom.text == "whom" else ():
            for verb in parse.dependents(doer.index, "acl"):
                if verb.tag in ("VBN", "VBD") and verb.index == doer.index + 1 and not parse.dependents(verb.index, "agent"):
                    yield replace(verb, tag="VBD", dep="relcl", head=whom.head)
                    yield replace(doer, dep="nsubj", head=verb.index)
                    yield replace(whom, dep="dobj", head=verb.index)


def office_of_whom(parse: Parse) -> Iterator[Token]:
    """`whom voters elected president`: who is the object, and a bare noun behind the verb what they made of him."""
    for whom in parse.labelled("dobj"):
        if whom.text.lower() != "whom" or whom.index > whom.head:
            continue
        for noun in parse.dependents(whom.head, "dobj"):
            if noun.tag == "NN" and noun.pos == "NOUN" and not parse.dependents(noun.index, "det", "poss", "nummod"):
                yield replace(noun, dep="oprd")


def parted_clause(parse: Parse) -> Iterator[Token]:
    """`freed a pilot on Friday whose jet was shot down`: no question stands behind a time, nor is that somebody; the clause is
    on the object."""
    for verb in parse.labelled("ccomp", "relcl"):
        opening, above = parse.tokens[parse.subtree(verb.index)[0]], parse.tokens[verb.head]
        dated = verb.dep == "relcl" and parse.labels.get(above.index) == "DATE" and above.dep in ("pobj", "npadvmod")
        if opening.text not in ("whose", "whom", "who") or opening.index < verb.head or not (
                dated or (verb.dep == "ccomp" and opening.text != "who")):
            continue
        while above.dep in ("pobj", "prep", "npadvmod"):
            above = parse.tokens[above.head]
        for noun in parse.dependents(above.index, "dobj"):
            between = [d for d in parse.dependents(above.index, "prep", "npadvmod") if noun.index < d.index < opening.index]
            near = bool(between) and (dated or parse.subtree(between[-1].index)[-1] == opening.index - 1)
            if noun.pos in NOMINAL and noun.pos != "PRON" and near:
                yield replace(verb, dep="relcl", head=noun.index)


def clause_of_person(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz, the head of the fund, who visited Chad, left`: behind a comma `who` is the person whose office that is, not
    what it is of."""
    for verb in parse.labelled("relcl"):
        thing, opening = parse.tokens[verb.head], parse.subtree(verb.index)[0]
        behind = parse.tokens[opening].text == "who" and parse.tokens[opening - 1].text == ","
        somebody = thing.pos == "PROPN" and parse.labels.get(thing.index, "PERSON") == "PERSON" and not any(
            d.text.lower() == "the" for d in parse.dependents(thing.index, "det"))   # `the leftist Jathika Peramuna` is nobody
        if not behind or thing.dep != "pobj" or thing.tag in ("NNS", "NNPS") or somebody:
            continue
        above = [parse.tokens[i] for i in parse.ancestors(thing.index)]
        office = next((t for t in above if t.dep not in ("prep", "pobj")), thing)
        person = parse.tokens[office.head]
        named = person.pos == "PROPN" and parse.labels.get(person.index, "PERSON") == "PERSON"
        if office.dep == "appos" and named and person.index < office.index:
            yield replace(verb, head=person.index)


def clause_of_thing(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz of Acme, which Norvik bought, left`: `which` is nobody, but the firm named right before its comma."""
    for verb in parse.labelled("relcl"):
        opening = parse.subtree(verb.index)[0]
        noun = parse.tokens[max(opening - 2, 0)]
        if parse.tokens[opening].text.lower() == "which" and parse.labels.get(verb.head) == "PERSON" and (
                parse.tokens[opening - 1].text == "," and noun.dep == "pobj" and verb.head in parse.ancestors(noun.index)) and (
                parse.labels.get(noun.index) != "PERSON"):
            yield replace(verb, head=noun.index)


def clause_of_whom(parse: Parse) -> Iterator[Token]:
    """`the heir of Ana Ruiz, under whom he served`: behind a preposition `whom` is the person named right before its comma."""
    for verb in parse.labelled("relcl"):
        opening = parse.subtree(verb.index)[0]
        name = parse.tokens[max(opening - 2, 0)]
        governed = any(d.text == "whom" and d.index == opening + 1 for d in parse.dependents(opening, "pobj"))
        if governed and parse.tokens[opening - 1].text == "," and name.dep == "pobj" and name.pos == "PROPN" and (
                verb.head in parse.ancestors(name.index)) and _somebody(parse, name):
            yield replace(verb, head=name.index)


def _somebody(parse: Parse, name: Token) -> bool:
    """Whether a name is taken for a person's, here or elsewhere in the text, or for nothing known."""
    return parse.labels.get(name.index, "PERSON") == "PERSON" or any(
        t.text == name.text and parse.labels.get(t.index) == "PERSON" for t in parse.tokens)


def agreeing_clause(parse: Parse) -> Iterator[Token]:
    """A verb agrees with its subject: in `the strikes on Aden, which were condemned` the clause is on the strikes, in `the
    leaders of Peru, which is poor` on Peru, in `a firm founded by two bankers which owns shops` on the firm."""
    for verb in parse.labelled("relcl"):
        pronoun = next((d for d in parse.dependents(verb.index, *SUBJECTS) if d.tag in ("WDT", "WP")), None)
        forms = (*parse.dependents(verb.index, "aux", "auxpass"), verb)
        form = next((t for t in forms if t.tag in ("VBZ", "VBP", "VBD")), None)
        if pronoun is None or form is None:
            continue
        many = form.text.lower() == "were" or form.tag == "VBP"
        one = form.text.lower() == "was" or form.tag == "VBZ"
        noun = parse.tokens[pronoun.index - 2 if parse.tokens[pronoun.index - 1].text == "," else pronoun.index - 1]
        host = parse.tokens[parse.tokens[noun.head].head]
        made = parse.tokens[host.head]
        if host.dep == "acl" and verb.head == noun.index and one and noun.tag == "NNS" and made.tag in _ONE:
            yield replace(verb, head=made.index)
            continue
        if many and noun.tag in _ONE and host.tag in _ONE and host.dep == "pobj" and verb.head in (noun.index, host.index):
            noun, host = host, parse.tokens[parse.tokens[host.head].head]   # `the blasts off the isle of Hven that are studied`
            verb = replace(verb, head=noun.index)
        counted = parse.dependents(noun.index, "conj", "nummod") or parse.dependents(host.index, "conj", "nummod")
        if noun.dep != "pobj" or verb.head not in (noun.index, host.index) or host.pos not in NOMINAL or counted:
            continue
        if verb.head == noun.index and ((many and noun.tag in _ONE and host.tag in _MANY) or (
                one and noun.tag == "NNS" and host.tag in _ONE)):
            yield replace(verb, head=host.index)
        elif verb.head == host.index and one and noun.tag in _ONE and host.tag in _MANY:
            yield replace(verb, head=noun.index)


def clause_of_judgement(parse: Parse) -> Iterator[Token]:
    """`a claim that Chile called absurd`: what is called something has to be told, so that `that` is the noun before it."""
    for that in parse.labelled("mark"):
        clause = parse.tokens[that.head]
        told = that.text == "that" and clause.dep == "acl" and parse.tokens[clause.head].index == that.index - 1
        if told and parse.dependents(clause.index, "oprd") and not parse.dependents(clause.index, "dobj", "nsubjpass"):
            yield replace(that, dep="dobj", tag="WDT", pos="PRON")
            yield replace(clause, dep="relcl")


def called_thing(parse: Parse) -> Iterator[Token]:
    """`launched what it called a raid on Peru`: what somebody calls a deed done to another is what was launched, and the clause
    tells more of it."""
    for what in parse.labelled("dobj"):
        clause = parse.tokens[what.head]
        governed = clause.dep == "ccomp" or (clause.dep == "pcomp" and parse.tokens[clause.head].text == "of")
        if what.text.lower() != "what" or not governed or what.index > clause.index:
            continue
        thing = next((d for d in parse.dependents(clause.index, "oprd", "dobj") if d.index > clause.index), None)
        if thing is None or thing.pos not in NOMINAL or not any(
                p.index > clause.index and p.text in (*_ENDS, "on")
                for at in (clause, thing) for p in parse.dependents(at.index, "prep")):
            continue
        yield replace(thing, dep="dobj" if clause.dep == "ccomp" else "pobj", head=clause.head)
        yield replace(clause, dep="relcl", head=thing.index)
        yield from (replace(p, head=clause.head if clause.dep == "ccomp" else thing.index)
                    for p in parse.dependents(clause.index, "prep", "npadvmod") if p.index > thing.index)


def clause_of_event(parse: Parse) -> Iterator[Token]:
    """No place begins, and none kills: in `the raid on the port of Aden, which began in May` the clause is on the raid."""
    for verb in parse.labelled("relcl"):
        pronoun = next((d for d in parse.dependents(verb.index, "nsubj") if d.text in ("which", "that")), None)
        place = above = parse.tokens[verb.head]
        if pronoun is None or verb.lemma not in word_list("befalling") or place.lemma in word_list("strife") or (
                place.dep != "pobj"):
            continue
        for _ in range(_STEPS):
            if above.dep in ("pobj", "prep") and above.lemma not in word_list("strife"):
                above = parse.tokens[above.head]
        if above.pos == "NOUN" and above.lemma in word_list("strife"):
            yield replace(verb, head=above.index)


def clause_of_body(parse: Parse) -> Iterator[Token]:
    """`took it to the Court in Rome, which ordered a halt`: behind a body and where it sits, `which` does something is told of
    the body; of the place it is told how it lies and what it has."""
    sits = {name.first: name for name in parse.names if name.label in ("GPE", "LOC")}
    for name in parse.names:
        at = name.last
        place = sits.get(at + 1) or sits.get(at + 2) if name.label == "ORG" and at + 1 < len(parse.tokens) and (
            parse.tokens[at].text == "in") else None
        if place is None or place.last + 1 >= len(parse.tokens):
            continue
        comma, pronoun = parse.tokens[place.last : place.last + 2]
        inside = range(name.first, name.last)
        body = next(parse.tokens[i] for i in inside if parse.tokens[i].head == i or parse.tokens[i].head not in inside)
        for verb in parse.labelled("relcl") if comma.text == "," and pronoun.text == "which" else ():
            if place.first <= verb.head < place.last and pronoun.head == verb.index and pronoun.dep == "nsubj" and (
                    verb.lemma not in word_list("lying") and parse.dependents(verb.index, "dobj", "ccomp", "xcomp")):
                yield replace(verb, head=body.index)
                yield replace(parse.tokens[at], dep="prep", head=body.index)


def explained_body(parse: Parse) -> Iterator[Token]:
    """`Luis Paz, the leader of Hamas, a group that holds Gaza`: what `that` or `which` is told of is nobody; it explains
    the name before its comma."""
    for noun in parse.labelled("appos"):
        person, opening = parse.tokens[noun.head], parse.subtree(noun.index)[0]
        name = parse.tokens[opening - 2]
        thing = noun.pos == "NOUN" and any(s.tag == "WDT" for c in parse.dependents(noun.index, "relcl")
                                           for s in parse.dependents(c.index, "nsubj"))
        if thing and perhaps_person(parse, person) and parse.tokens[opening - 1].text == "," and name.pos == "PROPN" and (
                name.dep == "pobj" and person.index < name.index and person.index in parse.ancestors(name.index)):
            yield replace(noun, head=name.index)


def clause_of_firm(parse: Parse) -> Iterator[Token]:
    """`Shares in Norvik, in which Chile owns a tenth, rose`: nobody holds a part of shares; the clause is on the firm before
    its comma."""
    for verb in parse.labelled("relcl"):
        shares = parse.tokens[verb.head]
        fronted = next((p for p in parse.dependents(verb.index, "prep") if p.text in ("in", "of") and any(
            n.tag == "WDT" for n in parse.dependents(p.index, "pobj"))), None)
        if shares.lemma.lower() not in word_list("share") or fronted is None or parse.tokens[fronted.index - 1].text != ",":
            continue
        firm = parse.tokens[fronted.index - 2]
        if firm.pos == "PROPN" and firm.dep == "pobj" and shares.index in parse.ancestors(firm.index):
            yield replace(verb, head=firm.index)


def parted_participle(parse: Parse) -> Iterator[Token]:
    """One comma never parts a subject from its verb, and a conjunction joins two: in `The league, formed by Peru, met` and `A
    man called Luis Paz said` the participle is a clause on the subject, and the verb behind it the sentence's."""
    for verb in parse.labelled("ROOT", "ccomp"):
        subjects = parse.dependents(verb.index, "nsubj", "nsubjpass")
        comma = parse.tokens[verb.index - 1]
        if verb.tag != "VBD" or verb.pos != "VERB" or len(subjects) != 1 or subjects[0].pos not in NOMINAL or (
                parse.dependents(verb.index, "aux", "auxpass", "cc", "neg", "mark")):
            continue
        subject = subjects[0]
        inside = parse.subtree(subject.index)
        parted = any(t.text == "," for t in parse.tokens[inside[0] : comma.index])
        if inside[-1] not in (comma.index, comma.index - 1) or parted or (comma.text != "," and comma.index != inside[-1]):
            continue
        main = next((c for c in parse.dependents(verb.index, "conj") if c.tag in FINITE), None)
        before = parse.tokens[parse.subtree(main.index)[0] - 1] if main is not None else comma
        if main is None or (before.text == ",") != (comma.text == ",") or before.index <= verb.index or before.dep == "cc" or (
                before.pos == "PUNCT" and before.text != ",") or parse.dependents(main.index, "mark", *SUBJECTS):
            continue
        beside = (parse.tokens[i] for i in (before.index, *parse.ancestors(before.index)))
        if any(n.dep == "conj" and n.index <= before.index for n in beside):   # `A met B and the two firms signed it`
            continue
        top = verb.head == verb.index
        yield replace(main, dep=verb.dep, head=main.index if top else verb.head)
        yield replace(subject, head=main.index)
        yield replace(verb, dep="acl", tag="VBN", head=subject.index)
        for other in parse.dependents(verb.index):
            if other.index > before.index and other.index != main.index:
                yield replace(other, head=main.index)
            elif other.dep == "prep" and other.text == "by":
                yield replace(other, dep="agent")
            elif other.dep == "dobj":
                yield replace(other, dep="oprd")


def passive_aside(parse: Parse) -> Iterator[Token]:
    """`The league, formed in 2020 by Peru, is to meet`: what has no subject and tells by whom it is done is a participle, and
    between commas right behind a subject it is told of that."""
    for verb in parse.labelled("parataxis", "ccomp", "dep"):
        opening, main = verb.index, parse.tokens[verb.head]
        if verb.tag not in ("VBD", "VBN") or main.index < opening or not parse.dependents(opening, "agent") or (
                parse.tokens[opening - 1].text != "," or parse.dependents(opening, "aux", "auxpass")):
            continue
        for subject in (*parse.dependents(main.index, *SUBJECTS), *parse.dependents(verb.index, *SUBJECTS))[:1]:
            if parse.subtree(subject.index)[-1] in (opening - 1, opening - 2) and subject.pos in NOMINAL:
                yield replace(verb, dep="acl", tag="VBN", head=subject.index)
                yield replace(subject, head=main.index)


def participle_of_first(parse: Parse) -> Iterator[Token]:
    """`a maker of pumps headquartered in Lima`, `a ban on imports imposed by Peru`, `a summit on trade hosted by Peru`: what
    firms are and goods are not is told of the firm, what is imposed is the ban, and what is hosted the summit."""
    for told in parse.labelled("acl"):
        goods = parse.tokens[told.head]
        link = parse.tokens[goods.head]
        if told.tag != "VBN" or goods.dep != "pobj" or goods.index + 1 != told.index:
            continue
        first = parse.tokens[link.head]
        bare = goods.pos == "NOUN" and not parse.dependents(goods.index, "det", "poss")
        of_maker = bare and link.text == "of" and told.lemma in word_list("firm") and first.lemma in word_list("maker")
        of_measure = link.text in ("on", "against", "for") and told.lemma in word_list("imposing") and (
            first.lemma in word_list("measure"))
        left = (d for d in parse.dependents(first.index, "dobj") if d.index == link.index - 1)   # `left a summit in Lima`
        held = next(left, first)
        gathering = told.lemma in word_list("hosting") and held.lemma in word_list("gathering")
        if of_maker or of_measure or gathering:
            yield replace(told, head=held.index if gathering else first.index)


def disowned_charge(parse: Parse) -> Iterator[Token]:
    """`a claim that the army denies`: who denies and has no other object denies the claim itself."""
    for clause in parse.labelled("acl"):
        charge = parse.tokens[clause.head]
        that = next((d for d in parse.dependents(clause.index, "mark") if d.text == "that"), None)
        if that is not None and clause.lemma in word_list("disowning") and charge.lemma in word_list("charge") and not (
                parse.dependents(clause.index, "dobj", "ccomp", "xcomp", "nsubjpass")):
            yield replace(clause, dep="relcl")
            yield replace(that, tag="WDT", pos="PRON", dep="dobj")


def governed_relative(parse: Parse) -> Iterator[Token]:
    """What governs a relative pronoun is a preposition: `the banks, to which Peru owes millions`."""
    yield from (replace(marker, dep="prep") for marker in parse.labelled("dep") if marker.tag in ("TO", "IN")
            and any(d.tag in ("WDT", "WP") for d in parse.dependents(marker.index, "pobj")))


def infinitive_of_relative(parse: Parse) -> Iterator[Token]:
    """`Peru, to which Chile continues to sell jets`: what an infinitive aims at goes with the infinitive."""
    for pronoun in parse.labelled("pobj"):
        marker = parse.tokens[pronoun.head]
        verb = parse.tokens[marker.head]
        if pronoun.tag not in ("WDT", "WP") or marker.text.lower() not in _ENDS or verb.dep != "relcl" or (
                verb.index < marker.index or parse.dependents(verb.index, "dobj", "acomp")):
            continue
        while deeds := [d for d in parse.dependents(verb.index, "xcomp") if d.tag == "VB"]:
            verb = deeds[0]
        if verb.index != marker.head:
            yield replace(marker, head=verb.index)


def content_behind_occasion(parse: Parse) -> Iterator[Token]:
    """`denied on a call with reporters that the firm had asked`: a clause with a conjunction and all that its verb asks for
    describes no noun; it is what was said, where the verb has no object."""
    for clause in parse.labelled("relcl"):
        marks = [d for d in parse.dependents(clause.index, "mark") if d.text.lower() == "that"]
        whole = parse.dependents(clause.index, "nsubj") and parse.dependents(clause.index, "dobj", "attr", "acomp", "ccomp")
        noun = parse.tokens[clause.head]
        verb = parse.tokens[parse.tokens[noun.head].head]
        if marks and whole and noun.dep == "pobj" and verb.pos == "VERB" and verb.tag in FINITE and not parse.dependents(
                verb.index, "dobj", "ccomp", "xcomp", "nsubjpass"):
            yield replace(clause, dep="ccomp", head=verb.index)
