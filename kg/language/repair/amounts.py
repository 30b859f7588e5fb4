"""Amounts are of something and are had by somebody: `a stake of 8 percent in Acme`, `fined Google $2bn`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.wordlists import word_list
from kg.model import Parse, Token

_APPROXIMATE = ("about", "around", "over", "under")


def sum_behind_name(parse: Parse) -> Iterator[Token]:
    """A sum explains nobody: in `owes Peru, a creditor, nine million euros` it is the object, and Peru to whom."""
    for total in parse.labelled("appos", "conj"):
        if parse.labels.get(total.index) != "MONEY":
            continue
        name = parse.tokens[total.head]
        while name.dep == "appos":
            name = parse.tokens[name.head]
        verb = parse.tokens[name.head]
        if name.dep == "dobj" and verb.pos == "VERB" and parse.labels.get(name.index) in ("GPE", "ORG", "PERSON") and (
                parse.tokens[parse.subtree(total.index)[0] - 1].text == "," and not parse.dependents(name.index, "conj")):
            yield replace(total, dep="dobj", head=verb.index)
            yield replace(name, dep="dative")


def name_before_sum(parse: Parse) -> Iterator[Token]:
    """No sum is called like somebody: in `fined Google $2bn`, `lent Peru 2bn dollars` a name behind the verb is to whom."""
    for total in parse.labelled("dobj"):
        verb, inside = parse.tokens[total.head], parse.subtree(total.index)
        last = verb.index
        while last + 1 < total.index and parse.tokens[last + 1].pos == "PROPN" and parse.tokens[last + 1].text[0].isalpha():
            last += 1
        name, behind = parse.tokens[last], parse.tokens[min(last + 1, total.index)]
        adverb = name.dep == "npadvmod" and name.head == verb.index and inside[0] == name.index + 1
        if last == verb.index or not (adverb or inside[0] == verb.index + 1) or total.pos == "PROPN" or not (
                behind.tag == "$" or behind.text[0].isdigit()) or parse.labels.get(total.index, "MONEY") != "MONEY":
            continue
        yield replace(name, dep="dative", head=verb.index)
        yield from (replace(d, head=name.index) for d in map(parse.tokens.__getitem__, inside)
                    if d.index < name.index and d.head not in range(verb.index + 1, name.index + 1))


def sum_in_kind(parse: Parse) -> Iterator[Token]:
    """`sold Chile 5 billion dollars in arms`, `imposed $2bn in duties on wine`: what is sold or imposed is the kind, and
    the sum says how much of it."""
    for marker in parse.labelled("prep"):
        total = parse.tokens[marker.index - 1]
        verb = parse.tokens[total.head]
        kind = next(iter(parse.dependents(marker.index, "pobj")), None)
        if marker.text != "in" or marker.head not in (total.index, verb.index) or total.dep != "dobj" or kind is None or (
                parse.labels.get(total.index) != "MONEY" or kind.pos != "NOUN" or parse.dependents(kind.index, "det", "poss")):
            continue
        if verb.lemma in word_list("in kind"):
            yield replace(kind, dep="dobj", head=verb.index)
            yield replace(total, dep="nummod", head=kind.index)
            yield replace(marker, dep="case", head=kind.index)
            yield from (replace(d, head=kind.index) for d in parse.dependents(total.index) if d.index > kind.index)


def behind_rates(parse: Parse) -> Iterator[Token]:
    """`tariffs of between 8 percent and 30 percent on wine`: no rate is on anything, but what has it."""
    for marker in parse.labelled("prep"):
        rate = parse.tokens[marker.head]
        if marker.text not in ("on", "against") or parse.labels.get(rate.index) != "PERCENT" or rate.index > marker.index:
            continue
        while rate.dep == "conj":
            rate = parse.tokens[rate.head]
        if rate.pos == "NOUN" and rate.index not in parse.labels:
            yield replace(marker, head=rate.index)
        of = parse.tokens[rate.head]
        if rate.dep == "pobj" and of.text == "of" and parse.tokens[of.head].pos == "NOUN":
            yield replace(marker, head=of.head)


def behind_share(parse: Parse) -> Iterator[Token]:
    """`a stake of 8 percent in Acme`: what is in something is the stake, not its size."""
    for marker in parse.labelled("prep"):
        size = parse.tokens[marker.head]
        of = parse.tokens[size.head]
        part = parse.tokens[of.head]
        if marker.text == "in" and parse.labels.get(size.index) == "PERCENT" and size.dep == "pobj" and of.text == "of" and (
                part.pos == "NOUN" and part.index == of.index - 1):
            yield replace(marker, head=part.index)


def described_whole(parse: Parse) -> Iterator[Token]:
    """No description explains an amount: in `owns 49 percent of Asky, a carrier` it is of what stands right before."""
    for told in parse.labelled("appos"):
        amount = parse.tokens[told.head]
        comma = parse.tokens[parse.subtree(told.index)[0] - 1]
        if parse.labels.get(amount.index) != "PERCENT" or told.pos != "NOUN" or comma.text != "," or not (
                parse.dependents(told.index, "det")):
            continue
        wholes = parse.governed(amount.index)
        whole = next((n for n in wholes if n.index == comma.index - 1), None)
        if whole is not None:
            yield replace(told, head=whole.index)


def name_behind_amount(parse: Parse) -> Iterator[Token]:
    """`Chad, which owns 20 percent, Eni and Shell`, `Eni, with 10 percent, and Shell`, `Eni with 10 percent and Shell with 5`:
    no name explains an amount or is next to it in a list; it is next to whom the amount is said of."""
    for name in parse.labelled("appos", "conj"):
        amount = parse.tokens[name.head]
        before = parse.tokens[max(parse.subtree(name.index)[0] - 1, 0)]
        if name.pos != "PROPN" or amount.pos != "NOUN" or not (before.text == "," or before.tag == "CC") or (
                name.index < amount.index or any(t.tag in ("CD", "$") for t in parse.tokens[name.index + 1 : name.index + 2])
        ) or not parse.dependents(amount.index, "nummod"):
            continue
        over = parse.tokens[amount.head]
        marker = amount.dep == "pobj" and over.text == "with" and over.dep == "prep"
        clause = amount.dep == "dobj" and over.dep == "relcl"
        near = parse.tokens[over.index - 1]
        first = near if marker and near.pos == "PROPN" else parse.tokens[over.head]
        if (marker or clause) and first.pos in ("PROPN", "NOUN") and (near.text in (",", "which", "who") or near == first):
            yield replace(name, dep="conj", head=first.index)


def share_behind_about(parse: Parse) -> Iterator[Token]:
    """What one holds is no matter: in `hold about a fifth of Chile` the share is the object, and `about` says how exactly."""
    for about in parse.labelled("prep"):
        verb = parse.tokens[about.head]
        if about.text not in _APPROXIMATE or about.index != verb.index + 1 or verb.lemma not in word_list("holding") or (
                parse.dependents(verb.index, "dobj")):
            continue
        for share in parse.dependents(about.index, "pobj"):
            if parse.dependents(share.index, "prep") and parse.dependents(share.index, "det", "nummod"):
                yield replace(share, dep="dobj", head=verb.index)
                yield replace(about, dep="advmod", pos="ADV", head=share.index)


def counted_object(parse: Parse) -> Iterator[Token]:
    """A number stands before what it counts: in `sold India 26 jets` it counts the jets, and the place is whom they go to."""
    for token in parse.labelled("nmod", "compound"):
        noun = parse.tokens[token.head]
        verb = parse.tokens[noun.head]
        behind = [d for d in parse.dependents(token.index, "nummod") if d.index == token.index + 1]
        if behind and parse.labels.get(token.index) == "GPE" and noun.dep == "dobj" and (
                parse.subtree(token.index)[0] > verb.index):
            yield replace(token, dep="dative", head=verb.index)
            yield from (replace(d, head=noun.index) for d in behind)


def amount_behind_up_to(parse: Parse) -> Iterator[Token]:
    """`up to` says how exactly: in `received up to 600 barrels of oil` the barrels are what was received."""
    for to in parse.labelled("prep"):
        up = parse.tokens[to.head]
        verb = parse.tokens[up.head]
        joined = f"{up.text} {to.text}" == "up to" and verb.index + 2 == up.index + 1 == to.index
        if not joined or verb.pos != "VERB" or parse.dependents(verb.index, "dobj", "auxpass"):
            continue
        for amount in parse.dependents(to.index, "pobj"):
            if parse.dependents(amount.index, "nummod") and verb.lemma in word_list("holding"):
                yield replace(amount, dep="dobj", head=verb.index)
                yield replace(to, dep="quantmod", head=amount.index)
                yield replace(up, dep="quantmod", head=amount.index)


def sign_behind_number(parse: Parse) -> Iterator[Token]:
    """`duties of between 107% and 212%`: a sign of percent is no part of the number before it, but counted by it."""
    for sign in parse.labelled("quantmod"):
        number = parse.tokens[sign.head]
        if sign.text == "%" and number.index == sign.index - 1 and number.tag == "CD":
            yield replace(sign, dep=number.dep, head=number.head)
            yield replace(number, dep="nummod", head=sign.index)
            yield from (replace(d, head=sign.index) for d in parse.dependents(number.index) if d.index > sign.index)
