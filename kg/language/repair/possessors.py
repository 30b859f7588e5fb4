"""Whose a noun is, where the parser cut it off from its owner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

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
