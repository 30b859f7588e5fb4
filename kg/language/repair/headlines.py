"""What headlines leave out: `and`, the auxiliary of a passive, and with it what would tell a parser which word is the verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import SUBJECTS
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def _roots(parse: Parse) -> list[Token]:
    """The first root of each headline that has one, in text order."""
    found = (parse.root(sentence) for sentence in parse.sentences if sentence.headline)
    return [root for root in found if root is not None]


def headline_list(parse: Parse) -> Iterator[Token]:
    """Headlines write commas for `and`: a name before a comma before the subject is a subject too, whatever the parser made of
    it."""
    for sentence in parse.sentences:
        if not sentence.headline:
            continue
        for subject in parse.tokens[sentence.first : sentence.last]:
            if subject.dep not in SUBJECTS:
                continue
            left = parse.subtree(subject.index)[0]
            if left - 1 <= sentence.first or parse.tokens[left - 1].text != ",":
                continue
            before = parse.tokens[sentence.first : left - 1]
            heads = [t for t in before if not sentence.first <= t.head < left - 1 or t.head == t.index]
            if len(heads) == 1 and all(t.text[:1].isupper() for t in before) and (
                    heads[0].dep not in ("nsubj", "ROOT") or (heads[0].dep == "nsubj" and heads[0].head == subject.head)):
                yield replace(heads[0], dep="conj", head=subject.index, pos="PROPN")


def listed_name(parse: Parse) -> Iterator[Token]:
    """Headlines write commas for `and`: `urges Serbia, Kosovo to talk`."""
    headlines = {sentence.index for sentence in parse.sentences if sentence.headline}
    for name in parse.labelled("appos") if headlines else ():
        first = parse.tokens[name.head]
        alike = parse.labels.get(name.index) == parse.labels.get(first.index) is not None
        if name.sentence in headlines and alike and name.pos == first.pos == "PROPN":
            yield replace(name, dep="conj")


def verbless_headline(parse: Parse) -> Iterator[Token]:
    """A headline has a verb: in `Norway's Ekofisk halts gas supplies to Chile` it is the plural between a name and the object,
    in `Boeing names veteran Kim` too."""
    for sentence in parse.sentences:
        root = parse.root(sentence)
        inside = parse.tokens[sentence.first : sentence.last]
        if root is None or root.pos not in ("NOUN", "PROPN") or any(
                t.text == "." or (t.pos in ("VERB", "AUX") and t.dep in ("ROOT", "ccomp", "conj")) for t in inside):
            continue
        for verb in parse.tokens[sentence.first + 1 : root.index]:
            doer = parse.tokens[verb.index - 1]
            if verb.tag != "NNS" or doer.pos != "PROPN" or not _modifies(parse, verb, root) or not (
                    _modifies(parse, doer, verb) or _modifies(parse, doer, root) or doer.dep == "poss" or (
                        doer.dep == "nsubj" and doer.head == verb.index)):
                continue
            yield replace(verb, dep="ROOT", head=verb.index, pos="VERB", tag="VBZ")
            yield replace(doer, dep="nsubj", head=verb.index)
            yield replace(root, dep="dobj", head=verb.index)
            for other in parse.tokens[sentence.first : doer.index]:
                if other.head > doer.index:
                    yield replace(other, head=doer.index)
            break


def other_news(parse: Parse) -> Iterator[Token]:
    """`Peru jails mayor as talks near; Chile, Bolivia and a row`: behind a semicolon a headline tells of something else."""
    for mark in parse.tokens:
        sentence = parse.sentences[mark.sentence]
        if mark.text != ";" or not sentence.headline:
            continue
        for noun in parse.tokens[mark.index + 1 : sentence.last]:
            if noun.dep in ("appos", "conj", "dobj", "npadvmod") and noun.head < mark.index and noun.pos in ("NOUN", "PROPN"):
                yield replace(noun, dep="dep")


def second_verb(parse: Parse) -> Iterator[Token]:
    """Headlines write commas for `and`: in `Panama leaves bloc, joins pact` the first verb, which has the subject, is no clause
    of the second."""
    for verb in _roots(parse):
        before = [d for d in parse.dependents(verb.index, "ccomp") if d.index < verb.index]
        if len(before) != 1 or verb.tag not in ("VBZ", "VBP") or parse.tokens[verb.index - 1].text != "," or (
                parse.dependents(verb.index, *SUBJECTS, "aux") or not parse.dependents(before[0].index, *SUBJECTS)):
            continue
        yield replace(before[0], dep="ROOT", head=before[0].index)
        yield replace(verb, dep="conj", head=before[0].index)


def planned_deed(parse: Parse) -> Iterator[Token]:
    """`UK to expel envoys`: who stands before the infinitive of a headline is its subject."""
    for verb in _roots(parse):
        before = [d for d in parse.dependents(verb.index) if d.index < verb.index and d.dep != "punct"]
        if verb.tag == "VB" and [d.dep for d in before] == ["dep", "aux"] and (
                before[1].tag == "TO" and before[0].pos == "PROPN"):
            yield replace(before[0], dep="nsubj")


def plural_as_verb(parse: Parse) -> Iterator[Token]:
    """`Putin thanks Xi for help`, `Pelosi lands in Peru`: a plural with a subject, or between a name that a headline opens with
    and another phrase, is its verb."""
    for verb in _roots(parse):
        left = [d for d in parse.dependents(verb.index) if d.index < verb.index]
        behind = [d for d in parse.dependents(verb.index, "appos", "npadvmod") if parse.subtree(d.index)[0] == verb.index + 1]
        subject = any(d.dep == "nsubj" for d in left)
        named = bool(behind) and behind[0].pos == "PROPN"   # `Court jails Ruiz`, `Lima court sentences Ana Ruiz`
        body = named and left and left[-1].tag == "NN" and not parse.dependents(behind[0].index, "conj", "appos") and (
            left[-1].text[:1].isupper() or left[0].pos == "PROPN")
        if verb.tag != "NNS" or not left or left[-1].index != verb.index - 1 or (left[-1].text.islower() and not body) or not (
                subject or (behind and (left[-1].pos == "PROPN" or body) and all(d.dep in ("compound", "amod") for d in left))):
            continue
        lemma = verb.lemma.removesuffix("s") if verb.lemma == verb.text.lower() else verb.lemma
        yield replace(verb, pos="VERB", tag="VBZ", lemma=lemma)
        yield replace(left[-1], dep="nsubj")
        yield from (replace(d, dep="compound", head=left[-1].index) for d in left[:-1])
        yield from (replace(d, dep="dobj") for d in behind[:1])


def people_as_verb(parse: Parse) -> Iterator[Token]:
    """`Czechs bar Norvik from tender`: a headline opens with who does it, and no bare verb follows another."""
    for people in _roots(parse):
        verb = parse.tokens[min(people.index + 1, len(parse.tokens) - 1)]
        opens = people.index == parse.sentences[people.sentence].first
        if people.tag != "VBZ" or not opens or verb.tag != "VB" or verb.dep not in ("xcomp", "ccomp") or (
                verb.head != people.index):
            continue
        yield replace(verb, dep="ROOT", head=verb.index, tag="VBP")
        yield replace(people, dep="nsubj", head=verb.index, pos="PROPN", tag="NNPS", lemma=people.text)
        yield from (replace(d, head=verb.index) for d in parse.dependents(people.index) if d.index > verb.index)


def _modifies(parse: Parse, word: Token, noun: Token) -> bool:
    """Whether a word stands before a noun as its modifier, or as that of one of its modifiers."""
    while word.dep in ("compound", "nmod") and word.head > word.index:
        word = parse.tokens[word.head]
    return word.index == noun.index


def topic_before_colon(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz: Court jails former minister`: what stands before a colon is what the headline is about and no subject."""
    for root in _roots(parse):
        sentence = parse.sentences[root.sentence]
        colon = next((t.index for t in parse.tokens[sentence.first : root.index] if t.text == ":"), None)
        subjects = parse.dependents(root.index, *SUBJECTS)
        if colon is not None and len(subjects) > 1 and subjects[0].index < colon < subjects[-1].index:
            yield replace(subjects[0], dep="npadvmod")


def participle_behind_clause(parse: Parse) -> Iterator[Token]:
    """In `Senator who criticized Ruiz arrested` a headline tells of whom the clause is said, not of its last word."""
    for root in _roots(parse):
        for clause in parse.dependents(root.index, "relcl") if root.pos in ("NOUN", "PROPN") else ():
            who = next(iter(parse.dependents(clause.index, "nsubj")), None)
            last = parse.subtree(clause.index)[-1]
            verb = next((t for t in parse.tokens[clause.index + 1 : last + 1] if t.dep == "acl" and t.tag == "VBN"
                         and t.head == t.index - 1 and parse.subtree(t.index)[-1] == last), None)
            if who is None or who.tag != "WP" or verb is None:
                continue
            yield replace(verb, dep="ROOT", head=verb.index)
            yield replace(root, dep="nsubjpass", head=verb.index)
            break


def participle(parse: Parse) -> Iterator[Token]:
    """A headline tells the past in the present: in `Ruiz ousted by parliament` what looks like a past tense is a passive, and
    in `Ruiz elected president` the bare noun is what she comes to be."""
    for verb in _roots(parse):
        things = parse.dependents(verb.index, "dobj") if verb.lemma in word_list("appointing") else []
        made = [d for d in things if d.tag == "NN" and d.index > verb.index and not parse.dependents(d.index, "det", "poss")]
        by = [p for p in parse.dependents(verb.index, "prep", "agent") if p.text == "by"]
        if verb.tag not in ("VBD", "VBN") or parse.dependents(verb.index, "aux", "auxpass") or (
                parse.dependents(verb.index, "dobj", "ccomp", "xcomp", "attr") and not by and not made):
            continue
        subjects = [d for d in parse.dependents(verb.index, *SUBJECTS) if d.index < verb.index]
        titled = len(subjects) == 1 and subjects[0].tag == "NN" and any(
            d.pos == "PROPN" for d in parse.dependents(subjects[0].index, "appos"))   # `Ex-president Ana Ruiz jailed`
        if len(subjects) == 1 and (subjects[0].pos == "PROPN" or ((by or titled) and subjects[0].pos == "NOUN")):
            yield from (replace(d, dep="oprd") for d in made)
            yield replace(verb, tag="VBN")
            yield replace(subjects[0], dep="nsubjpass")
            yield from (replace(p, dep="agent") for p in by)
