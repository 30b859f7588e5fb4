"""Conjuncts, relative clauses, phrases and times find what they belong to, where a small statistical parser erred.

What is coordinated is alike, and a clause or an apposition ends with its comma.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import FINITE, NOMINAL, SUBJECTS, TIMES, behind_comma
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def time_as_agent(parse: Parse) -> Iterator[Token]:
    """No time does anything: in `were pulled out of Iraq by May` it says until when."""
    yield from (replace(by, dep="prep") for by in parse.labelled("agent") if all(
        parse.labels.get(n.index) in TIMES for n in parse.dependents(by.index, "pobj")))


def doer_of_deed(parse: Parse) -> Iterator[Token]:
    """Only what is done is done by somebody: in `condemned the attack on Peru by rebels` the attack is theirs."""
    for by in parse.labelled("agent"):
        verb = parse.tokens[by.head]
        deed = next((d for d in parse.dependents(verb.index, "dobj") if d.index < by.index), None)
        if deed is not None and deed.pos == "NOUN" and verb.tag in ("VBD", "VBZ", "VBP") and parse.dependents(
                verb.index, "nsubj") and not parse.dependents(verb.index, "auxpass", "aux"):
            yield replace(by, dep="prep", head=deed.index)


def name_before_time(parse: Parse) -> Iterator[Token]:
    """A name is no part of a measure of time: in `ousted Ana Ruiz weeks before the vote`, `met Ruiz hours later` it is the
    object of the verb or preposition right before it."""
    for name in parse.labelled("compound", "nmod"):
        time = parse.tokens[name.head]
        labels = [parse.labels.get(t.index) in TIMES for t in (name, time)]
        if name.pos != "PROPN" or time.pos != "NOUN" or time.index != name.index + 1 or labels != [False, True]:
            continue
        before = parse.tokens[max(parse.subtree(name.index)[0] - 1, 0)]
        verb = before.pos == "VERB" and not parse.dependents(before.index, "dobj", "ccomp")
        if verb or (before.dep == "prep" and not parse.dependents(before.index, "pobj")):
            yield replace(name, dep="dobj" if verb else "pobj", head=before.index)


def complement_behind_day(parse: Parse) -> Iterator[Token]:
    """`pulled out on Friday of the project`, `convicted him in 2009 of ordering it`: a day is of a week or month; what else is
    behind it, the verb is of."""
    for of in parse.labelled("prep"):
        day = parse.tokens[of.head]
        marker = parse.tokens[day.head]
        verb = parse.tokens[marker.head]
        things = parse.dependents(of.index, "pobj" if day.tag == "NNP" else "pcomp")   # `its purchase in 2009 of Altura`
        dated = day.tag in ("NNP", "CD") and parse.labels.get(day.index) == "DATE"
        named = dated and day.dep == "pobj" and day.index == of.index - 1
        if of.text == "of" and named and verb.pos == "VERB" and verb.index < marker.index and things and not any(
                parse.labels.get(t.index) in TIMES for t in things) and not parse.dependents(day.index, "det"):
            yield replace(of, head=verb.index)


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


def object_behind_quality(parse: Parse) -> Iterator[Token]:
    """`rejected as "rigged" the results`: no quality has an object, what stands behind it is the verb's."""
    for thing in parse.labelled("dobj"):
        quality = parse.tokens[thing.head]
        marker = parse.tokens[quality.head]
        verb = parse.tokens[marker.head]
        bare = quality.pos == "ADJ" or quality.tag == "VBN"
        if bare and quality.index < thing.index and marker.text == "as" and verb.pos == "VERB" and not (
                parse.dependents(verb.index, "dobj")):
            yield replace(thing, head=verb.index)


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


def shared_complement(parse: Parse) -> Iterator[Token]:
    """`a backer of and donor to the fund`: behind `and` stands no complement of the preposition before it but a second noun."""
    for noun in parse.labelled("pobj"):
        marker = parse.tokens[noun.head]
        host, joint = parse.tokens[marker.head], parse.tokens[min(marker.index + 1, len(parse.tokens) - 1)]
        if joint.dep != "cc" or not marker.index < joint.index < noun.index or host.pos != "NOUN" or noun.pos != "NOUN":
            continue
        yield replace(noun, dep="conj", head=host.index)
        yield replace(joint, head=host.index)
        yield from (replace(p, head=noun.index) for p in parse.dependents(host.index, "prep") if p.index == noun.index + 1)


def clause_of_charge(parse: Parse) -> Iterator[Token]:
    """`denied claims by Chad that it armed rebels`: what a charge is, a clause behind it tells, and no verb has both."""
    for clause in parse.labelled("ccomp"):
        verb = parse.tokens[clause.head]
        marks = [t for t in parse.dependents(clause.index, "mark") if t.text == "that"]
        charges = [t for t in parse.dependents(verb.index, "dobj") if t.lemma in word_list("charge")]
        if marks and charges and charges[-1].index < marks[0].index < clause.index:
            yield replace(clause, dep="acl", head=charges[-1].index)
            yield from (replace(p, head=charges[-1].index) for p in parse.dependents(verb.index, "prep") if p.text in (
                "by", "from") and charges[-1].index < p.index < marks[0].index)


def clause_on_last(parse: Parse) -> Iterator[Token]:
    """A verb agrees with its subject: in `A and B, which is owned by C` it is B that is, but for one name, `A & B`."""
    for verb in parse.labelled("relcl"):
        finite = next((t for t in (verb, *parse.dependents(verb.index, "aux", "auxpass")) if t.tag in FINITE), None)
        pronoun = next((d for d in parse.dependents(verb.index, *SUBJECTS) if d.tag in ("WDT", "WP")), None)
        if finite is None or finite.tag != "VBZ" or pronoun is None:
            continue
        last = next((d for d in reversed(parse.dependents(verb.head, "conj")) if d.index < pronoun.index), None)
        one_name = any(n.first <= verb.head < n.last and last is not None and last.index < n.last for n in parse.names)
        if last is not None and last.tag in ("NN", "NNP") and not one_name and parse.subtree(last.index)[-1] in (
                pronoun.index - 1, pronoun.index - 2):
            yield replace(verb, head=last.index)


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


def place_in_place(parse: Parse) -> Iterator[Token]:
    """`met in Samarkand, in Uzbekistan`, `at Basel, in Switzerland`: of two places told one right behind the other, each with
    the same preposition or the first with one for sites, and a comma between, the second is where the first is."""
    for outer in parse.labelled("prep"):
        place = parse.tokens[outer.index - 2] if outer.index > 2 else outer
        inner = parse.tokens[place.head]
        alike = outer.text == inner.text or (outer.text == "in" and inner.text in word_list("site"))
        if place.dep != "pobj" or not alike or parse.tokens[outer.index - 1].text != "," or (
                outer.head not in (inner.index, *parse.ancestors(inner.index))):
            continue
        larger = next(iter(parse.dependents(outer.index, "pobj")), None)
        if larger is not None and place.pos == larger.pos == "PROPN" and parse.labels.get(larger.index) == "GPE" and not (
                parse.dependents(larger.index, "conj", "cc")):
            yield replace(outer, head=place.index)


def clause_behind_sum(parse: Parse) -> Iterator[Token]:
    """`the loan of 5 billion euros that Peru got from Norway`: what is done to a sum of something, is done to that."""
    for verb in parse.labelled("relcl"):
        total = parse.tokens[verb.head]
        link = parse.tokens[total.head]
        noun = parse.tokens[link.head]
        pronoun = any(d.tag in ("WDT", "WP") for d in parse.dependents(verb.index, "dobj"))
        if pronoun and total.dep == "pobj" and link.text == "of" and noun.pos == "NOUN" and (
                parse.labels.get(total.index) in ("MONEY", "PERCENT")):
            yield replace(verb, head=noun.index)
