"""Gapping: a clause says again what the verb before it said, of another and of another amount, and leaves the verb out.

    Exxon owns 45 percent of it, Hess 30 percent    lent Kenya $4 million and Uganda $2 million    buys rice, and Peru its oil

What such a clause leaves is two phrases side by side with nothing that joins them, which a small statistical parser hangs
anywhere. They are orphans here, as in Universal Dependencies: the first hangs on the verb that is left out, the second on the
first. The clause is the verb's own predication with the first in the place of what it stands in parallel with: a recipient
between verb and object, else the subject (Ross 1970, Gapping and the order of constituents).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.coordination import SHARES
from kg.language.grammar import SUBJECTS
from kg.language.wordlists import word_list
from kg.lexicon.frames import Frames
from kg.model import Argument, Parse, Predication, Token

ORPHAN = "orphan"
MEASURE = "measure"
"""The function of the amount that a clause without a verb has of its own."""
_NAMED = ("GPE", "ORG", "NORP", "PERSON", "LOC")
_AMOUNT = ("CD", "$")
_OPENING = ("DT", "PRP$")
_CLOSING = (",", ".", ";")


def clusters(parse: Parse) -> Iterator[Token]:
    """`sold 30 tanks to Peru and 20 to Chile`: a number with a phrase like that of the amount before it is what is left of a
    clause, and hangs on the verb that it leaves out."""
    for amount in parse.labelled("conj", "npadvmod", "dobj", "appos", "dep"):
        if amount.pos != "NUM" and not any(d.tag in _AMOUNT for d in parse.dependents(amount.index)):
            continue
        verb = next((parse.tokens[i] for i in parse.ancestors(amount.index) if parse.tokens[i].pos == "VERB"), None)
        before = parse.tokens[max(parse.subtree(amount.index)[0] - 1, 0)]
        if verb is None or verb.index > amount.index or not (before.text == "," or before.tag == "CC") or (
                parse.dependents(amount.index, *SUBJECTS)):
            continue
        thing = next((d for d in parse.dependents(verb.index, "dobj") if d.index < amount.index), None)
        if thing is None or not (thing.pos == "NUM" or any(d.tag in _AMOUNT for d in parse.dependents(thing.index))):
            continue
        parts = [n for p in parse.dependents(thing.index, "prep") if p.text == "of" for n in parse.dependents(p.index, "pobj")]
        markers = {p.text for word in (verb, thing, *parts) for p in parse.dependents(word.index, "prep", "dative")
                   if p.index < amount.index and p.text != "of"}
        last = parse.subtree(amount.index)[-1]
        behind = [p for p in parse.dependents(verb.index, "prep", "dative") if p.index == last + 1]   # hung on the verb instead
        own = [p for p in (*parse.dependents(amount.index, "prep", "dative"), *behind) if p.text in markers and (
            _named(parse, p) or (p not in behind and _thing(parse, p)))]
        if own:
            yield replace(amount, dep=ORPHAN, head=verb.index)
            yield from (replace(p, dep="prep", head=amount.index) for p in own if p in behind)


def pairs(parse: Parse) -> Iterator[Token]:
    """`buys coal from Peru and gold from Chile`: a thing is no like pair with a name; with a phrase like that of the thing
    before it, it is what is left of a clause."""
    for thing in parse.labelled("conj"):
        name = parse.tokens[thing.head]
        before = parse.tokens[name.head]
        phrases = parse.dependents(before.head, "prep", "dative")
        own = next((p for p in phrases if p.index == thing.index + 1 and p.text == before.text and _named(parse, p)), None)
        bought = any(d.pos == "NOUN" and d.index < before.index for d in parse.dependents(before.head, "dobj"))
        if own is None or not bought or thing.pos != "NOUN" or name.pos != "PROPN" or name.dep != "pobj":
            continue
        yield replace(thing, dep=ORPHAN, head=before.head)
        yield replace(own, dep="prep", head=thing.index)


def _named(parse: Parse, preposition: Token) -> bool:
    return any(n.pos == "PROPN" for n in parse.dependents(preposition.index, "pobj"))


def _thing(parse: Parse, preposition: Token) -> bool:
    """Whether a preposition has a common noun behind it that is neither a time nor an amount."""
    return any(n.pos == "NOUN" and n.index not in parse.labels and not any(d.tag in _AMOUNT for d in parse.dependents(n.index))
               for n in parse.dependents(preposition.index, "pobj"))


def orphans(parse: Parse) -> Iterator[Token]:
    """A name right before an amount or a noun with its article is neither's: both are what a clause without a verb leaves; and
    so is any noun before a share: `owns 51 percent and its partners 24.5 percent each`."""
    for opening in parse.tokens[3:]:
        last = parse.tokens[opening.index - 1]
        share = opening.tag == "CD" and parse.labels.get(opening.index) in SHARES
        if opening.tag not in (*_AMOUNT, *_OPENING) or not (
                last.pos == "PROPN" or (share and last.pos == "NOUN")) or not _nameable(parse, last):
            continue
        first = last.index
        while parse.tokens[first - 1].pos == "PROPN" and first > 1:
            first -= 1
        behind, whole = _behind(parse, opening.index), _whole(parse, first, last.index)
        if behind is None or whole is None:
            continue
        verb = next((parse.tokens[i] for i in parse.ancestors(whole.index) if parse.tokens[i].pos == "VERB"), None)
        if verb is None or verb.index > first:
            verb = next((t for t in reversed(parse.tokens[:first]) if t.pos == "VERB" and t.sentence == last.sentence), None)
        if verb is None or not _alike(parse, verb, first, opening, behind):
            continue
        if not any(d.index < first for d in parse.dependents(verb.index, "dobj")):
            yield from (replace(d, dep="dobj", head=verb.index) for d in _before(parse, verb, first))
        yield replace(whole, dep=ORPHAN, head=verb.index)
        yield replace(behind, dep=ORPHAN, head=whole.index)
        for word in parse.tokens[opening.index : behind.index]:
            if not opening.index <= word.head <= behind.index:
                yield replace(word, head=behind.index)


def _nameable(parse: Parse, word: Token) -> bool:
    """Whether a word ends the name of somebody, as far as the parser knows: no day, no aircraft."""
    return parse.labels.get(word.index, "ORG") in _NAMED


def _alike(parse: Parse, verb: Token, first: int, opening: Token, last: Token) -> bool:
    """Whether a verb before a name has an object with an amount, or an article, as what stands behind the name has."""
    counted = last.lemma in word_list("rest") or any(   # `and Eni the remaining 40%`
        t.tag in _AMOUNT for t in parse.tokens[opening.index : last.index + 1])
    tags = _AMOUNT if counted else (opening.tag,)
    return any(parse.tokens[i].tag in tags
               for thing in _before(parse, verb, first)[:1] for i in parse.subtree(thing.index) if i < first)


def _before(parse: Parse, verb: Token, first: int) -> list[Token]:
    """The objects of a verb before a name, be it that the amount behind the name was taken for the head of what stands there:
    `owns 36 percent and Rusal 26 percent`."""
    objects = parse.dependents(verb.index, "dobj")
    found = [d for d in objects if d.index < first and d.pos not in ("PROPN", "PRON")]
    return found or [
        d for thing in objects for d in parse.dependents(thing.index, "nmod") if d.index < first and d.pos == "NOUN"]


def _head(parse: Parse, first: int, last: int) -> Token:
    inside = range(first, last + 1)
    return next(parse.tokens[i] for i in inside if parse.tokens[i].head not in inside or parse.tokens[i].head == i)


def _whole(parse: Parse, first: int, last: int) -> Token | None:
    """Head of the phrase of a name that stands behind a comma or a conjunction, with its article, owner, title and the body
    that is its: `and Sweden's Volvo 30%`, `the miner Vale 20%`, `and the government of Chad 10%`. None where it does not."""
    head, at = _head(parse, first, last), first - 1
    while at > 1 and (parse.tokens[at].tag in (*_OPENING, "POS", "JJ", "NN") or (
            parse.tokens[at].tag == "NNP" and parse.tokens[at].head in (at + 1, at + 2))):
        at -= 1 + (parse.tokens[at].tag == "POS")
    if parse.tokens[at].text == "of" and parse.tokens[at - 1].tag == "NN" and parse.tokens[at - 2].tag in (*_OPENING, "CC"):
        head, at = parse.tokens[at - 1], at - 2
        at -= parse.tokens[at].tag in _OPENING
    return head if at > 0 and (parse.tokens[at].text in (",", ";") or parse.tokens[at].tag == "CC") else None


def _behind(parse: Parse, first: int) -> Token | None:
    """Head of the amount or the noun phrase that begins at a token and closes its clause."""
    opening = parse.tokens[first]
    if opening.tag not in (*_AMOUNT, *_OPENING) or parse.labels.get(first) == "DATE":
        return None
    last = first
    while last + 1 < len(parse.tokens) and parse.tokens[last + 1].tag in ("CD", "NN", "NNS", "NNP", "JJ", "VBG", "HYPH"):
        last += 1
    closed = last + 1 < len(parse.tokens) and (
        parse.tokens[last + 1].text in (*_CLOSING, "each") or parse.tokens[last + 1].tag in ("CC", "IN", "TO"))
    word = parse.tokens[last]
    return word if closed and word.pos in ("NOUN", "NUM", "PROPN", "SYM") and (last > first or opening.tag == "CD") else None


def filled(parse: Parse, predication: Predication, frames: Frames) -> Iterator[Predication]:
    """The clauses that leave out a verb, as predications of their own."""
    left_out = parse.dependents(predication.head, ORPHAN) if predication.pos == "VERB" else ()
    for name in left_out:
        thing = next(iter(parse.dependents(name.index, ORPHAN)), None)
        if thing is not None:
            yield replace(predication, arguments=tuple(_parallel(parse, predication, name, thing, frames)))
        elif name.pos != "PROPN":
            yield replace(predication, arguments=tuple(_instead(parse, predication, name)))


def _instead(parse: Parse, predication: Predication, amount: Token) -> Iterator[Argument]:
    """The arguments of a verb left out, where an amount, or a thing, and a phrase stand in the place of its own: `and 20 to
    Chile`, `and gold from Chile`."""
    other = amount.pos == "NOUN" and not any(d.tag in _AMOUNT for d in parse.dependents(amount.index))
    own = {p.text.lower(): n.index for p in parse.dependents(amount.index, "prep", "dative")
           for n in parse.dependents(p.index, "pobj")}
    for marker, head in own.items():
        yield Argument("prep", head, marker)
    for argument in predication.arguments:
        if argument.marker not in own and not (argument.function == "recipient" and "to" in own) and not (
                other and argument.function in ("patient", "origin")):
            yield argument
    yield Argument("patient" if other else MEASURE, amount.index)


def _parallel(parse: Parse, predication: Predication, name: Token, thing: Token, frames: Frames) -> Iterator[Argument]:
    """The arguments of a verb left out: those of the verb, with what the clause has in their place."""
    old = next((d for d in parse.dependents(predication.head, "dobj") if d.pos not in ("PROPN", "PRON")), thing)
    other = thing.pos == "NOUN" and thing.lemma.lower() not in frames.transparent and old.lemma != thing.lemma
    joint = name.index - 1
    while joint > 0 and parse.tokens[joint].tag in ("DT", "POS", "JJ", "NNP"):
        joint -= 1
    apart = parse.tokens[joint].tag == "CC" and parse.tokens[joint - 1].text == ","   # `gave Kenya five, and Peru six`
    given = None if apart else next((a for a in predication.arguments if predication.head < a.head < old.index and (
        a.function == "recipient" or (a.function == "patient" and parse.tokens[a.head].pos == "PROPN"))), None)
    place = "agent" if given is None else given.function
    own = {p.text.lower(): n.index for p in parse.dependents(thing.index, "prep") for n in parse.dependents(p.index, "pobj")}
    yield Argument(place, name.index)
    if other:
        yield Argument("patient", thing.index)
    for argument in predication.arguments:
        if argument == given or (given is None and argument.function == "agent") or (
                other and argument.function in ("patient", "origin")):
            continue
        at = own.get(argument.marker) if argument.function == "prep" else None
        yield argument if at is None else argument._replace(head=at)
    yield Argument(MEASURE, thing.index)
