"""What is handed over and to whom, where a small statistical parser hung the one on the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.wordlists import word_list
from kg.model import Parse, Token

_PLACE = "GPE"


def goods_behind_recipient(parse: Parse) -> Iterator[Token]:
    """`approved the sale to Egypt of 36 jets`: what is sold belongs to the sale, and so does to whom."""
    for of in parse.labelled("prep"):
        place = parse.tokens[of.head]
        marker = parse.tokens[place.head]
        if of.text != "of" or marker.text != "to" or place.dep != "pobj" or parse.labels.get(place.index) != _PLACE:
            continue
        handing = parse.tokens[max(marker.index - 1, 0)]
        if handing.lemma in word_list("handing") and handing.pos == "NOUN" and handing.sentence == of.sentence:
            yield replace(of, head=handing.index)
            yield replace(marker, head=handing.index)


def recipient_behind_maker(parse: Parse) -> Iterator[Token]:
    """`the sale of jets built by Norvik to Peru`: nothing is built to a state; it is the sale that is to it."""
    for to in parse.labelled("prep"):
        made = parse.tokens[to.head]
        of = next((parse.tokens[a] for a in parse.ancestors(made.index) if parse.tokens[a].text == "of"), None)
        if to.text != "to" or made.dep != "acl" or made.lemma not in word_list("making") or of is None:
            continue
        handing = parse.tokens[of.head]
        if handing.lemma in word_list("handing") and parse.dependents(made.index, "agent"):
            yield replace(to, head=handing.index)
