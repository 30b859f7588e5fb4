"""Whose a noun is, where the parser cut it off from its owner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import BEFORE
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def owner_of_next(parse: Parse) -> Iterator[Token]:
    """A name with `'s` before a noun owns that noun, which stands where the name was put: in `Altura and Peru's oldest bank
    Norvik signed it` it is the bank that Altura is coordinated with."""
    for mark in parse.labelled("case"):
        owner, noun = parse.tokens[mark.head], parse.tokens[min(mark.index + 1, len(parse.tokens) - 1)]
        if mark.tag != "POS" or owner.dep in ("poss", "compound", "nmod") or owner.index > mark.index or (
                noun.sentence != mark.sentence):
            continue
        while noun.head > noun.index:
            noun = parse.tokens[noun.head]
        inside = parse.subtree(noun.index)
        apart = noun.head == owner.index or noun.head in parse.ancestors(owner.index)
        if noun.pos in ("NOUN", "PROPN") and inside[0] == mark.index + 1 and apart and noun.dep != "ROOT":
            yield replace(noun, dep=owner.dep, head=noun.index if owner.dep == "ROOT" else owner.head)
            yield replace(owner, dep="poss", head=noun.index)
            yield from (replace(d, head=noun.index) for d in parse.dependents(owner.index) if d.index > noun.index)


def owners_in_pair(parse: Parse) -> Iterator[Token]:
    """Each of two has an owner of its own: in `Peru's Norvik and Chile's Sverdahl lost money` Chile is no second to Norvik."""
    for mark in parse.labelled("case"):
        owner = parse.tokens[mark.head]
        first = parse.tokens[owner.head]
        second = parse.tokens[first.head]
        owned = any(parse.dependents(o.index, "case") for o in parse.dependents(first.index, "poss"))
        bare = first.dep in ("nmod", "compound", "poss") and not parse.dependents(first.index, "case")
        if mark.tag == "POS" and owner.dep == "conj" and owner.pos == "PROPN" and owned and bare and (
                second.index > mark.index and mark.index + 1 in parse.subtree(second.index)):
            yield replace(first, dep=second.dep, head=first.index if second.dep == "ROOT" else second.head)
            yield replace(second, dep="conj", head=first.index)
            yield replace(owner, dep="poss", head=second.index)


def joint_owners(parse: Parse) -> Iterator[Token]:
    """`Chile and Peru's foreign ministers met`: no state is coordinated with several who hold an office; they are of both."""
    for holders in parse.labelled("conj"):
        owners = [d for d in parse.dependents(holders.index, "poss") if d.pos == "PROPN"]
        if holders.tag != "NNS" or holders.lemma not in word_list("office") or len(owners) != 1 or parse.dependents(
                holders.index, "det"):
            continue
        states = [parse.tokens[holders.head]]
        while states[0].dep == "conj":
            states.insert(0, parse.tokens[states[0].head])
        first = states[0]
        joints = [d for state in states for d in parse.dependents(state.index, "cc") if state.index < d.index < owners[0].index]
        kind = parse.labels.get(owners[0].index)
        plain = all(s.pos == "PROPN" and parse.labels.get(s.index) == kind and not parse.dependents(
            s.index, "prep", "appos", "relcl", *BEFORE) for s in states)
        if not plain or not joints or joints[-1].index + 1 != parse.subtree(owners[0].index)[0] or first.dep == "poss":
            continue
        yield replace(holders, dep=first.dep, head=holders.index if first.dep == "ROOT" else first.head)
        yield replace(first, dep="poss", head=holders.index)
        yield replace(owners[0], dep="conj", head=states[-1].index)
        yield from (replace(d, head=holders.index) for d in parse.dependents(first.index) if d.index > holders.index)
