"""Participles that tell more of a noun, where a small statistical parser took them for the verb, or the verb for one of them.

    militants linked to al-Qaeda killed nine soldiers    men dressed as nurses shot a judge

Two past forms with no conjunction between them are no two deeds of one subject.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.coordination import verb_lemma
from kg.language.grammar import FINITE, NOMINAL, SUBJECTS, has_subject, is_finite
from kg.language.time.words import vocabulary
from kg.language.wordlists import word_list
from kg.model import Parse, Token

_JOINED = ("aux", "auxpass", "cc", "mark", "advmod", "prt", "ccomp", "dobj", "expl")
"""What a bare participle before the verb does not have."""


_BETWEEN = ("pobj", "agent", "dobj", "nsubjpass", "acomp", "conj")
"""What stands between an accusing word and what hangs on whom it accuses or who does."""


def verb_behind_participle(parse: Parse) -> Iterator[Token]:
    """A bare participle has no object: in `Militants linked to the Islamic State group killed nine soldiers` what stands right
    behind the phrase of the first one is the verb, with the same subject; so is it where that has no part in a clause yet."""
    changes: dict[int, Token] = {}
    for verb in parse.labelled("acl", "advcl", "conj", "dep"):
        if verb.tag not in ("VBD", "VBN") or not parse.dependents(verb.index, "dobj") or has_subject(parse, verb) or (
                parse.dependents(verb.index, "aux", "auxpass", "mark", "cc")):
            continue
        told = _told_before(parse, verb) if verb.text not in word_list("naming") else None
        subject = _subject_of(parse, told) if told is not None else None
        given = verb.lemma in word_list("giving")   # `spoke to a man given a prize`
        if told is None or subject is None or (given and told.tag == "VBD") or {told.index, subject.index} & changes.keys():
            continue
        above = subject if told.dep == "acl" else told
        if above.dep == "dobj" and parse.dependents(above.head, "dobj")[0].index == above.index:
            changes[verb.index] = replace(verb, tag="VBD", dep="ccomp", head=above.head)   # `said men linked to it killed`
        else:
            top = above.head == above.index
            changes[verb.index] = replace(verb, tag="VBD", dep=above.dep, head=verb.index if top else above.head)
        changes[subject.index] = replace(subject, dep="nsubj", head=verb.index)
        changes[told.index] = replace(told, tag="VBN", dep="acl", head=subject.index)
        for other in parse.dependents(told.index) if told.dep != "acl" else parse.dependents(subject.index, "punct"):
            if other.index > verb.index or other.dep == "punct" or (other.index < parse.subtree(subject.index)[0]):
                changes[other.index] = replace(other, head=verb.index)
    yield from changes.values()


def guest_in_pair(parse: Parse) -> Iterator[Token]:
    """`Luis Paz and visiting President Ana Ruiz agreed`: right before a person's phrase `visiting` is a quality, and the person
    the second of two."""
    for guest in parse.labelled("conj"):
        host = parse.tokens[guest.head]
        person = next((d for d in parse.dependents(host.head, *SUBJECTS) if d.index > guest.index), None)
        if guest.text in word_list("guest") and host.dep in SUBJECTS and person is not None and person.pos == "PROPN" and (
                parse.subtree(person.index)[0] == guest.index + 1 and not parse.dependents(guest.index, "dobj")):
            yield replace(guest, dep="amod", head=person.index)
            yield replace(person, dep="conj", head=host.index)


def result_of_deed(parse: Parse) -> Iterator[Token]:
    """No court kills whom it tells of, nor who condemns it: in `convicted two men of bombing a train, killing nine` the last
    participle goes with the deed behind `of`, in `condemned a raid that hit Lima, killing nine` with the raid."""
    for result in parse.labelled("advcl"):
        verb = parse.tokens[result.head]
        if result.tag != "VBG" or verb.index > result.index or result.lemma not in vocabulary().harming or (
                parse.dependents(result.index, "mark")):
            continue
        if verb.lemma in word_list("condemning"):
            yield from _of_condemned(parse, verb, result)
        if verb.lemma not in word_list("accusing"):
            continue
        deeds = [d for of in parse.dependents(verb.index, "prep") for d in parse.dependents(of.index, "pcomp")]
        if deeds and deeds[-1].index < result.index:
            yield replace(result, head=deeds[-1].index)


def means_of_deed(parse: Parse) -> Iterator[Token]:
    """Nobody accuses by the means of the deed: in `accused Paz of aiding Peru by casting doubt` the doubt aided it."""
    for means in parse.labelled("prep"):
        verb = parse.tokens[means.head]
        if means.text != "by" or verb.lemma not in word_list("accusing") or not parse.dependents(means.index, "pcomp"):
            continue
        accused = (verb, *parse.dependents(verb.index, "dobj", "nsubjpass"))
        deeds = [d for thing in accused for of in parse.dependents(thing.index, "prep") if of.text == "of"
                 for d in parse.dependents(of.index, "pcomp") if verb.index < d.index < means.index]
        if deeds:
            yield replace(means, head=deeds[-1].index)


def _of_condemned(parse: Parse, verb: Token, result: Token) -> Iterator[Token]:
    """A participle, and those joined with it, hung on the deed that is condemned, or on what is told of that."""
    deed = next((d for d in parse.dependents(verb.index, "dobj") if d.pos == "NOUN" and d.index < result.index), None)
    if deed is not None:
        told = [c for c in parse.dependents(deed.index, "relcl") if c.index < result.index]
        yield replace(result, head=told[-1].index) if told else replace(result, dep="acl", head=deed.index)


def finite_behind_participle(parse: Parse) -> Iterator[Token]:
    """Two clauses without a mark are no two things said: in `said missiles fired at Oslo in May had been made in Peru` the
    first verb tells more of the subject of the second."""
    for verb in parse.labelled("ccomp"):
        if not is_finite(parse, verb) or has_subject(parse, verb) or parse.dependents(verb.index, "mark", "cc"):
            continue
        told = next((t for t in parse.dependents(verb.head, "ccomp") if t.index < verb.index), None)
        opening = min((d.index for d in parse.dependents(verb.index, "aux", "auxpass", "neg") if d.index < verb.index),
                      default=verb.index)
        if told is None or told.tag not in ("VBD", "VBN") or parse.subtree(told.index)[-1] != opening - 1 or (
                parse.dependents(told.index, *_JOINED)):
            continue
        subject = next(iter(parse.dependents(told.index, *SUBJECTS)), None)
        if subject is not None and subject.index == told.index - 1:
            passive = bool(parse.dependents(verb.index, "auxpass"))
            yield replace(subject, dep="nsubjpass" if passive else "nsubj", head=verb.index)
            yield replace(told, tag="VBN", dep="acl", head=subject.index)


def gerund_behind_of(parse: Parse) -> Iterator[Token]:
    """What somebody is accused of is a deed: in `accused the army of bombing hospitals`, `was accused by Peru of killing
    civilians` the word behind `of` is no quality of what follows, and all of it the verb's."""
    for of in parse.labelled("prep"):
        host = above = parse.tokens[of.head]
        while above.dep in _BETWEEN and above.lemma not in word_list("accusing"):
            above = parse.tokens[above.head]
        if of.text != "of" or above.lemma not in word_list("accusing") or above.index > of.index:
            continue
        by = parse.tokens[host.head]
        by = parse.tokens[by.head] if by.dep == "conj" else by   # `was accused by Peru and by Chile of killing civilians`
        if host.dep == "pobj" and by.dep == "agent" and host.index == of.index - 1:
            yield replace(of, head=above.index)
        for thing in parse.dependents(of.index, "pobj"):
            deed = parse.tokens[of.index + 1]
            if deed.tag == "VBG" and deed.dep == "amod" and deed.head == thing.index and thing.tag in ("NNS", "NNPS", "NNP"):
                yield replace(deed, dep="pcomp", pos="VERB", head=of.index)
                yield replace(thing, dep="dobj", head=deed.index)


def denied_gerund(parse: Parse) -> Iterator[Token]:
    """What one denies or admits right behind the verb is what one did: in `denied hiring mercenaries` the gerund has the noun
    for its object, and is no part of it as in `denied growing rumours`."""
    for gerund in parse.labelled("amod", "compound"):
        noun = parse.tokens[gerund.head]
        verb = parse.tokens[noun.head]
        if gerund.tag == "VBG" and noun.dep == "dobj" and verb.lemma in word_list("denying") and (
                gerund.index == verb.index + 1 and gerund.text.lower() not in word_list("swelling")):
            yield replace(gerund, pos="VERB", dep="xcomp", head=verb.index)
            yield replace(noun, head=gerund.index)


def speech_at_opening(parse: Parse) -> Iterator[Token]:
    """No meeting speaks: in `opened the summit saying that he would sign` the participle is of who opened it."""
    yield from (replace(saying, dep="advcl", head=parse.tokens[saying.head].head) for saying in parse.labelled("acl")
                if saying.lemma in word_list("speaking") and saying.tag == "VBG" and parse.tokens[saying.head].dep == "dobj"
                and verb_lemma(parse, parse.tokens[parse.tokens[saying.head].head]) in word_list("opening"))


def gerund_behind_particle(parse: Parse) -> Iterator[Token]:
    """Right behind a verb's particle a gerund says what is meant: in `ruled out joining the pact` it is no circumstance."""
    for gerund in parse.labelled("advcl"):
        particle = parse.tokens[max(gerund.index - 1, 0)]
        if gerund.tag == "VBG" and particle.dep == "prt" and particle.head == gerund.head and not parse.dependents(
                gerund.head, "dobj", "nsubjpass"):
            yield replace(gerund, dep="xcomp")


def _told_before(parse: Parse, verb: Token) -> Token | None:
    """The participle whose phrase ends right before a verb that was hung on it, or on the noun of that phrase."""
    above = parse.tokens[verb.head]
    while above.dep in ("pobj", "prep", "compound", "nmod"):
        above = parse.tokens[above.head]
    phrases = parse.dependents(above.index, "prep")
    inside = [i for i in parse.subtree(phrases[-1].index) if i < verb.index] if phrases else []
    bare = above.tag in ("VBD", "VBN") and above.index < verb.index and not parse.dependents(above.index, *_JOINED)
    whole = all(parse.tokens[i].text != "," and parse.tokens[i].dep != "cc" for i in inside)
    return above if bare and inside and whole and inside[-1] == verb.index - 1 and inside[0] == above.index + 1 else None


def _subject_of(parse: Parse, told: Token) -> Token | None:
    """Of whom a participle tells: its own subject right before it, or the noun that it was hung on, with no verb of its own."""
    if told.dep == "acl":
        noun = parse.tokens[told.head]
        lacking = noun.head == noun.index or (noun.dep == "dobj" and parse.tokens[noun.head].tag in FINITE)
        return noun if noun.index == told.index - 1 and lacking else None
    subject = parse.tokens[told.index - 1]
    return subject if told.index and subject.dep in SUBJECTS and subject.head == told.index else None


def having_no_participle(parse: Parse) -> Iterator[Token]:
    """No perfect has a present participle: in `have competing claims` it modifies what they have."""
    for token in parse.tokens:
        if token.tag != "VBG" or token.dep == "amod":
            continue
        below = [parse.tokens[i] for i in parse.children[token.index]]
        have = next((d for d in below if d.dep == "aux" and d.index == token.index - 1 and d.lemma == "have"), None)
        thing = next((d for d in below if d.dep == "dobj" and d.index > token.index), None)
        if have is None or thing is None or any(d.dep in ("aux", "auxpass") and d is not have for d in below):
            continue
        yield replace(have, pos="VERB", dep=token.dep, head=have.index if token.head == token.index else token.head)
        yield replace(token, dep="amod", head=thing.index)
        yield from (replace(d, head=have.index) for d in below if d is not have)


def perfect_participle(parse: Parse) -> Iterator[Token]:
    """`having` right before a participle is a perfect: in `denied having supplied gas to Peru` nobody has supplied gas."""
    for token in parse.labelled("amod"):
        have, thing = parse.tokens[token.index - 1], parse.tokens[token.head]
        if token.tag != "VBN" or have.tag != "VBG" or have.lemma != "have" or thing.dep != "dobj" or (
                thing.head != have.index or have.dep == "aux"):
            continue
        head = token.index if have.head == have.index else have.head
        yield from (replace(d, head=token.index) for d in parse.dependents(have.index))
        yield replace(token, dep=have.dep, head=head, pos="VERB")
        yield replace(have, dep="aux", head=token.index, pos="AUX")
        yield replace(thing, head=token.index)


def hyphened_participle(parse: Parse) -> Iterator[Token]:
    """What is hyphened to a participle before a noun does what that says: `a UN-backed tribunal`, `the Hamas-run strip`."""
    for token in parse.labelled("amod", "compound", "nmod"):
        if token.tag != "VBN" or token.index < 2 or token.head < token.index or parse.tokens[token.index - 1].text != "-":
            continue
        doer = parse.tokens[token.index - 2]
        if doer.pos in ("NOUN", "PROPN") and (doer.dep != "npadvmod" or doer.head != token.index):
            yield replace(doer, dep="npadvmod", head=token.index)
            yield replace(parse.tokens[token.index - 1], dep="punct", head=token.index)
            yield replace(token, dep="amod")


def hyphened_gerund(parse: Parse) -> Iterator[Token]:
    """What is hyphened to an active participle before a noun is what that is done to: `the oil-producing country`."""
    for thing in parse.labelled("npadvmod"):
        verb = parse.tokens[thing.head]
        if verb.tag == "VBG" and verb.dep == "amod" and verb.index == thing.index + 2 < verb.head and thing.pos in NOMINAL and (
                parse.tokens[thing.index + 1].text == "-" and not parse.dependents(verb.index, "dobj")):
            yield replace(thing, dep="dobj")


def participle_with_subject(parse: Parse) -> Iterator[Token]:
    """A bare participle has no subject: in `Berg, named to the court, told senators` she is the one who told."""
    for token in parse.labelled("ccomp"):
        verb = parse.tokens[token.head]
        if token.tag != "VBN" or verb.index < token.index or verb.pos != "VERB" or (
                parse.dependents(token.index, "aux", "auxpass") or parse.dependents(verb.index, "nsubj", "nsubjpass")):
            continue
        for subject in parse.dependents(token.index, "nsubj", "nsubjpass")[:1]:
            yield replace(subject, dep="nsubj", head=verb.index)
            yield replace(token, dep="acl", head=subject.index)


def participle_as_preposition(parse: Parse) -> Iterator[Token]:
    """No comma has a complement: in `The court, sitting in Lima, freed him` the participle is told of the noun before."""
    for word in parse.labelled("prep"):
        noun = parse.tokens[max(word.index - 2, 0)]
        if word.tag == "VBG" and parse.tokens[word.head].pos == "PUNCT" and word.head == word.index - 1 and noun.pos in NOMINAL:
            yield replace(word, dep="acl", pos="VERB", head=noun.index)


def message_of_another(parse: Parse) -> Iterator[Token]:
    """`read a letter from Chile accusing Peru`: what is right behind a message and whose it is tells of the message."""
    for verb in parse.labelled("advcl"):
        above, before = parse.tokens[verb.head], parse.tokens[max(parse.subtree(verb.index)[0] - 1, 0)]
        for noun in parse.dependents(above.index, "dobj") if verb.tag == "VBG" and before.dep == "pobj" else ():
            link = parse.tokens[before.head]
            beside = link.text in ("by", "from") and link.head in (above.index, noun.index) and link.index > noun.index
            if noun.lemma in word_list("message") and beside:
                yield replace(link, head=noun.index, dep="prep")
                yield replace(verb, dep="acl", head=noun.index)


def participle_behind_clause(parse: Parse) -> Iterator[Token]:
    """`said Ruiz, who took office in May, succeeding Paz`: what a speaker named behind his words does meanwhile he did in the
    clause right before it."""
    for doing in parse.labelled("advcl"):
        said, comma = parse.tokens[doing.head], parse.tokens[doing.index - 1]
        speaker = next((s for s in parse.dependents(said.index, "nsubj") if said.index < s.index < doing.index), None)
        if doing.tag != "VBG" or comma.text != "," or speaker is None:
            continue
        clause = next((c for c in parse.dependents(speaker.index, "relcl") if parse.subtree(c.index)[-1] in (
            comma.index - 1, comma.index)), None)
        if clause is not None:
            yield replace(doing, head=clause.index)
