"""What headlines leave out: `and`, the auxiliary of a passive, and with it what would tell a parser which word is the verb.

Each is a repair as `kg.language.repair` has them, and holds of headlines alone.
"""

from __future__ import annotations

from dataclasses import replace

from kg.language.finite import SUBJECTS
from kg.model import Parse, Token


def _roots(parse: Parse) -> list[Token]:
    """The first root of each headline that has one, in text order."""
    found = (parse.root(sentence) for sentence in parse.sentences if sentence.headline)
    return [root for root in found if root is not None]


def headline_list(parse: Parse) -> dict[int, Token]:
    """Headlines write commas for `and`: a name before a comma before the subject is a subject too, whatever the parser made of
    it."""
    changes: dict[int, Token] = {}
    for sentence in parse.sentences:
        if not sentence.headline:
            continue
        for subject in parse.tokens[sentence.first : sentence.last]:
            if subject.dep not in ("nsubj", "nsubjpass"):
                continue
            left = parse.subtree(subject.index)[0]
            if left - 1 <= sentence.first or parse.tokens[left - 1].text != ",":
                continue
            before = parse.tokens[sentence.first : left - 1]
            heads = [t for t in before if not sentence.first <= t.head < left - 1 or t.head == t.index]
            if len(heads) == 1 and all(t.text[:1].isupper() for t in before) and (
                    heads[0].dep not in ("nsubj", "ROOT") or (heads[0].dep == "nsubj" and heads[0].head == subject.head)):
                changes[heads[0].index] = replace(heads[0], dep="conj", head=subject.index, pos="PROPN")
    return changes


def listed_name(parse: Parse) -> dict[int, Token]:
    """Headlines write commas for `and`: `urges Serbia, Kosovo to talk`."""
    headlines = {sentence.index for sentence in parse.sentences if sentence.headline}
    changes: dict[int, Token] = {}
    for name in parse.labelled("appos") if headlines else ():
        first = parse.tokens[name.head]
        alike = parse.labels.get(name.index) == parse.labels.get(first.index) is not None
        if name.sentence in headlines and alike and name.pos == first.pos == "PROPN":
            changes[name.index] = replace(name, dep="conj")
    return changes


def verbless_headline(parse: Parse) -> dict[int, Token]:
    """A headline has a verb: in `Norway's Ekofisk halts gas supplies to Chile` it is the plural between a name and the object,
    in `Boeing names veteran Kim` too."""
    changes: dict[int, Token] = {}
    for sentence in parse.sentences:
        root = parse.root(sentence)
        inside = parse.tokens[sentence.first : sentence.last]
        if root is None or root.pos not in ("NOUN", "PROPN") or any(
                t.text == "." or (t.pos in ("VERB", "AUX") and t.dep in ("ROOT", "ccomp", "conj")) for t in inside):
            continue
        for verb in parse.tokens[sentence.first + 1 : root.index]:
            doer = parse.tokens[verb.index - 1]
            if verb.tag != "NNS" or doer.pos != "PROPN" or not _modifies(parse, verb, root) or not (
                    _modifies(parse, doer, verb) or _modifies(parse, doer, root) or doer.dep == "poss"):
                continue
            changes[verb.index] = replace(verb, dep="ROOT", head=verb.index, pos="VERB", tag="VBZ")
            changes[doer.index] = replace(doer, dep="nsubj", head=verb.index)
            changes[root.index] = replace(root, dep="dobj", head=verb.index)
            for other in parse.tokens[sentence.first : doer.index]:
                if other.head > doer.index:
                    changes[other.index] = replace(other, head=doer.index)
            break
    return changes


def _modifies(parse: Parse, word: Token, noun: Token) -> bool:
    """Whether a word stands before a noun as its modifier, or as that of one of its modifiers."""
    while word.dep in ("compound", "nmod") and word.head > word.index:
        word = parse.tokens[word.head]
    return word.index == noun.index


def participle(parse: Parse) -> dict[int, Token]:
    """A headline tells the past in the present: in `Ruiz ousted by parliament` what looks like a past tense is a passive."""
    changes: dict[int, Token] = {}
    for verb in _roots(parse):
        by = [p for p in parse.dependents(verb.index, "prep", "agent") if p.text == "by"]
        if verb.tag not in ("VBD", "VBN") or parse.dependents(verb.index, "aux", "auxpass") or (
                parse.dependents(verb.index, "dobj", "ccomp", "xcomp", "attr") and not by):
            continue
        subjects = [d for d in parse.dependents(verb.index, *SUBJECTS) if d.index < verb.index]
        if len(subjects) == 1 and (subjects[0].pos == "PROPN" or (by and subjects[0].pos == "NOUN")):
            changes[verb.index] = replace(verb, tag="VBN")
            changes[subjects[0].index] = replace(subjects[0], dep="nsubjpass")
            changes.update((p.index, replace(p, dep="agent")) for p in by)
    return changes
