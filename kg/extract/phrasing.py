"""What the words of an argument tell a frame: what it is called, whose it is, where it stands."""

from __future__ import annotations

from kg.extract.triggering import tells_office
from kg.lexicon.frames import Frames
from kg.model import Parse, Predication

_CURRENCY = "$"
"""The tag of a currency's sign, whichever it is."""


def anothers(parse: Parse, predication: Predication, head: int) -> bool:
    """Whether a phrase belongs to another title than this: the party in `the trade minister and leader of a party`."""
    return any(a.head == head and a.function == "prep" and not tells_office(parse, predication.head, a)
               for a in predication.arguments)


def words_of(parse: Parse, head: int, frames: Frames) -> frozenset[str]:
    """`_words`, known once they were asked for."""
    key = "called", head
    known = parse.known.get(key)
    if known is None:
        known = parse.known[key] = frozenset(_words(parse, head, frames))
    return known


def _words(parse: Parse, head: int, frames: Frames) -> set[str]:
    """The words that say what a phrase names: its head's, with what stands right before it (`confidence vote`, `chemical
    weapons`), what stands before a name (`the tanker Stena Impero`) or explains it (`the Sirius Star, a tanker`), and the
    measure or class that it is the complement of (`half of the firm`, `the port of Salalah`)."""
    word = parse.tokens[head]
    measure = parse.tokens[parse.tokens[word.head].head]
    if word.dep == "pobj" and measure.index < head and (
            measure.lemma.lower() in frames.transparent or measure.lemma.lower() in frames.appositive):
        return {word.lemma.lower(), measure.lemma.lower()}
    before = parse.dependents(head, "compound", "nmod") if word.pos == "PROPN" else ()
    before = [*before, *parse.dependents(head, "appos")] if word.pos == "PROPN" else before
    found = {word.lemma.lower(), word.text.lower(), *(d.lemma.lower() for d in before if d.pos == "NOUN")}
    for part in (word, *parse.dependents(head, "nummod")):   # `$2bn`, `€60m`, `more than $300m`
        found.update(d.tag for d in parse.dependents(part.index) if d.tag == _CURRENCY)
    found.update(f"{form} {word.lemma}".lower() for d in parse.dependents(head, "compound", "amod") if d.index == head - 1
                 for form in (d.lemma, d.text))   # a registered office, not a `register` one
    if head > 1 and parse.tokens[head - 1].text == "-":   # `half-baked`
        found.add(f"{parse.tokens[head - 2].text}-{word.text}".lower())
    return found


def behind_name(parse: Parse, predication: Predication, head: int) -> bool:
    """Whether a phrase hangs on the name behind a title: in `Justice Minister A of the Liberal Party` it is hers."""
    host = parse.tokens[parse.tokens[parse.tokens[head].head].head]
    return parse.tokens[head].dep == "pobj" and host.pos == "PROPN" and predication.head < host.index < head and (
        parse.tokens[predication.head].dep in ("compound", "nmod", "amod") or (
            host.dep == "appos" and host.head == predication.head))


def premodifies(parse: Parse, head: int, predication: Predication) -> bool:
    return head < predication.head and parse.tokens[head].dep in ("compound", "amod", "nmod")
