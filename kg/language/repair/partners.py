"""With whom one talks, deals or is at odds: the phrase behind `with`, where a small statistical parser hung it elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.wordlists import word_list
from kg.model import Parse, Token

_MATTER = ("on", "over", "about", "for", "in")
"""Prepositions before what is talked about."""


def partner_behind_matter(parse: Parse) -> Iterator[Token]:
    """Things have no partners: in `a deal on fish with Peru` and `talks on gas between Norvik and Shell` it is the deal and the
    talks that have them; ties, wars and trade have them too (`talks on ties with Peru`)."""
    for phrase in parse.labelled("prep"):
        thing = parse.tokens[phrase.head]
        marker = parse.tokens[thing.head]
        talks = parse.tokens[marker.head]
        mere = thing.lemma not in word_list("partnered") and thing.lemma not in word_list("dealing")
        if phrase.text in ("with", "between") and thing.dep == "pobj" and phrase.index > thing.index and (
                marker.text in _MATTER and talks.lemma in word_list("dealing")) and mere and (
                not parse.dependents(thing.index, "conj")):
            yield replace(phrase, head=talks.index)
