"""Mends what stands in another order than most: the names of speakers behind their words (`"It is over," said Ana Ruiz of Acme
Watch, a consultancy`), times before what a noun is of (`its purchase last year of Acme`).

A parser that has read few inverted subjects breaks such names up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import SUBJECTS
from kg.model import Parse, Token

_WHOSE = ("of", "at", "from", "with")
_ENDS = (",", ".", ";", ":")
_LONGEST = 4
"""Words of the longest ordinary name, its particles counted."""


def speaker_behind_verb(parse: Parse) -> Iterator[Token]:
    """A name is one phrase: in `"...," said Ana Ruiz of Acme Watch.` all words up to `of` are the subject's, all behind it
    are the body's."""
    for quote in parse.labelled("ccomp"):
        verb = parse.tokens[quote.head]
        if verb.index < quote.index or verb.tag not in ("VBD", "VBZ") or any(
                d.index < verb.index for d in parse.dependents(verb.index, *SUBJECTS)):
            continue
        limit = parse.sentences[verb.sentence].last
        end = _name_end(parse, verb.index + 1, limit)
        if not 1 < end - verb.index - 1 <= _LONGEST or end >= limit:
            continue
        if parse.tokens[end].text.lower() in _WHOSE:
            last = _phrase_end(parse, end + 1, limit)
            if last > end + 1:
                yield from _mended(parse, verb, end, last)
        elif parse.tokens[end].text in _ENDS:
            yield from _mended(parse, verb, end, end)


def _name_end(parse: Parse, first: int, limit: int) -> int:
    """Where the capitalised words from `first` end, a syllable behind a hyphen among them."""
    at = first
    while at < limit:
        token, hyphened = parse.tokens[at], at > first and parse.tokens[at - 1].text == "-"
        if not ((token.pos == "PROPN" and token.text[0].isupper()) or hyphened or (token.text == "-" and at > first)):
            break
        at += 1
    return at


def _phrase_end(parse: Parse, first: int, limit: int) -> int:
    """Where the name of a body from `first` ends, the words before it included; `first` where no name closes the phrase."""
    at = first
    while at < limit and (parse.tokens[at].pos in ("DET", "ADJ", "NOUN", "PROPN") or parse.tokens[at].text in "-&"):
        at += 1
    closed = at == limit or parse.tokens[at].text in _ENDS or parse.tokens[at].pos == "ADP"
    return at if closed and parse.tokens[at - 1].pos == "PROPN" else first


def _mended(parse: Parse, verb: Token, end: int, last: int) -> Iterator[Token]:
    """The speaker up to `end` as the verb's subject, and the body up to `last` as the preposition's object, if the parse has
    them otherwise."""
    first, head, body = verb.index + 1, end - 1, last - 1
    found = {t.index: t for t in _as_phrase(parse, first, end, "nsubj", verb.index) if t != parse.tokens[t.index]}
    if last > end:
        of = parse.tokens[end]
        found.update({end: replace(of, dep="prep", head=head, pos="ADP", tag="IN")} if of.head != head else {})
        found.update((t.index, t) for t in _as_phrase(parse, end + 1, last, "pobj", end) if t != parse.tokens[t.index])
    if not any(t.head != parse.tokens[i].head for i, t in found.items()):
        return
    explained = body if last > end else head
    for token in parse.tokens[last : parse.sentences[verb.sentence].last]:
        if first <= token.head < last and token.head not in (head, body):
            noun = token.pos in ("NOUN", "PROPN") and token.dep != "conj"
            found[token.index] = replace(token, dep="appos" if noun else token.dep, head=explained)
    yield from found.values()


def _as_phrase(parse: Parse, first: int, last: int, dep: str, above: int) -> Iterator[Token]:
    """Words as one phrase, whose head is the last: those that hang on a word outside hang on it."""
    head = last - 1
    for token in parse.tokens[first:last]:
        if token.index == head:
            yield replace(token, dep=dep, head=above)
        elif not first <= token.head < last or token.dep in ("appos", "nsubj", "dobj", "conj"):
            inside = "punct" if token.text == "-" else "det" if token.pos == "DET" else "compound"
            yield replace(token, dep=inside, head=head)


def time_before_complement(parse: Parse) -> Iterator[Token]:
    """`over its purchase last year of Orvana`, `its takeover in 2015 of Orvana`: a time between a noun and what that is of
    belongs to the noun."""
    for of in parse.labelled("prep"):
        time = parse.tokens[of.index - 1]
        if of.text != "of" or parse.labels.get(time.index) != "DATE" or time.index != of.index - 1:
            continue
        marker = parse.tokens[time.head] if time.dep == "pobj" else time
        first = parse.subtree(marker.index)[0]
        noun = parse.tokens[first - 1] if first else time
        inside = marker.text.lower() in ("in", "on") if marker is not time else time.dep == "npadvmod"
        if not inside or noun.pos != "NOUN" or noun.index in parse.labels or parse.dependents(time.index, "det") or (
                of.head not in (time.index, noun.index, marker.index)):
            continue
        yield replace(marker, head=noun.index)
        yield replace(of, head=noun.index)
