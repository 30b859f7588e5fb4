"""A name is one phrase, and stands where a phrase may; a small statistical parser splits it, or takes it for no name.

Each is a repair as `kg.language.repair` has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.finite import NOMINAL, SUBJECTS, has_subject, is_finite
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def divided_name(parse: Parse) -> Iterator[Token]:
    """A name is one phrase: in `named Ana Ruiz to lead it` her first name is not the object and the other its complement."""
    for last in parse.labelled("oprd", "dobj"):
        first = parse.tokens[last.index - 1]
        name = next((n for n in parse.names if n.label == "PERSON" and n.first <= first.index < last.index < n.last), None)
        if name is not None and first.dep in ("dobj", "dative") and first.head == last.head:
            yield replace(first, dep="compound", head=last.index)
            yield replace(last, dep="dobj")


def particled_name(parse: Parse) -> Iterator[Token]:
    """A name with a particle is one phrase: `Foreign Minister Adel al-Jubeir said` has one subject, `Its leader, Mohsen
    al-Fadhli, left` one apposition."""
    for mark in parse.tokens[2:-1]:
        particle, first, last = parse.tokens[mark.index - 1], parse.tokens[mark.index - 2], parse.tokens[mark.index + 1]
        if mark.text != "-" or particle.text not in word_list("particle") or last.pos != "PROPN":
            continue
        start = first.index if first.pos == "PROPN" else particle.index
        while parse.tokens[start - 1].pos == "PROPN" and parse.tokens[start - 1].dep == "compound" and (
                parse.tokens[start - 1].head in (start, first.index, particle.index)):
            start -= 1
        inside = range(start, last.index)
        outer = next((parse.tokens[i] for i in inside if not start <= parse.tokens[i].head <= last.index), None)
        if outer is None or start <= last.head <= last.index or last.dep not in SUBJECTS:
            continue
        for i in inside:
            yield replace(parse.tokens[i], dep="punct" if i == mark.index else "compound", head=last.index)
        title = parse.tokens[start - 1]
        if title.pos == "PROPN" and title.head == last.head and title.dep in SUBJECTS:
            yield replace(title, dep="compound", head=last.index)
        elif outer.dep == "appos":
            yield replace(last, dep="appos", head=outer.head)


def owner_of_name(parse: Parse) -> Iterator[Token]:
    """Whose a name is that begins with an owner of its own is told of the whole name: `Ruiz's People's Party`."""
    for owner in parse.labelled("poss"):
        inner = parse.tokens[owner.head]
        name = next((n for n in parse.names if n.first <= inner.index < n.last), None)
        if inner.dep == "poss" and name is not None and owner.index < name.first and name.first <= inner.head < name.last:
            yield replace(owner, head=inner.head)


def name_behind_title(parse: Parse) -> Iterator[Token]:
    """Coordination needs a word or a comma: in `President Ruiz and her guest met` the name right behind the title is no
    conjunct of it but what it stands before."""
    for token in parse.labelled("conj"):
        title = parse.tokens[token.head]
        if token.pos != "PROPN" or title.pos != "PROPN" or (
                parse.subtree(token.index)[0] != title.index + 1 or parse.labels.get(token.index) != "PERSON"):
            continue
        yield replace(token, dep=title.dep, head=title.head)
        yield replace(title, dep="compound", head=token.index)
        for other in parse.dependents(title.index, "cc", "conj", "appos", "relcl"):
            if other.index > token.index:
                yield replace(other, head=token.index)


def name_as_preposition(parse: Parse) -> Iterator[Token]:
    """No name is a preposition: in `warned President Ana Ruiz not to go` the name read as a phrase bears the title."""
    for token in parse.labelled("prep"):
        title, names = parse.tokens[token.index - 1], parse.dependents(token.index, "pobj")
        beside = title.pos in NOMINAL and token.head in (title.index, title.head)
        if token.pos != "PROPN" or not beside or len(names) != 1:
            continue
        last = names[0]
        if last.pos == "PROPN" and last.index > token.index and all(
                parse.tokens[i].pos == "PROPN" for i in range(token.index, last.index)):
            yield replace(last, dep=title.dep, head=title.head)
            yield replace(title, dep="compound", head=last.index)
            yield replace(token, dep="compound", head=last.index)
            yield from (replace(d, head=last.index) for d in parse.dependents(title.index) if d.index > last.index)


def name_as_adverb(parse: Parse) -> Iterator[Token]:
    """A name is no adverb: right before a finite verb that has no subject it is one, in `Ruiz said Oslo had agreed`, and right
    behind the comma after a noun it tells which, in `the relief agency, UNHCR, sent tents`; nor is it called out between a
    subject and its verb, in `the gas firm PGNiG signed`."""
    times = {i for name in parse.names if name.label in ("DATE", "TIME") for i in range(name.first, name.last)}
    for token in parse.labelled("advmod"):
        verb = parse.tokens[token.head]
        if token.pos == "PROPN" and token.index + 1 == verb.index and token.index not in times and (
                is_finite(parse, verb) and not has_subject(parse, verb)):
            yield replace(token, dep="nsubj")
    for token in parse.labelled("intj"):
        noun = parse.tokens[token.index - 1]
        subject = noun.dep in SUBJECTS and noun.head == token.head and noun.pos == "NOUN"
        if token.pos == "PROPN" and subject and parse.dependents(noun.index, "det", "amod", "compound"):
            yield replace(token, dep="appos", head=noun.index)
    for token in parse.labelled("npadvmod"):
        noun, first = parse.tokens[token.head], parse.subtree(token.index)[0]
        behind = first == noun.index + 2 and parse.tokens[first - 1].text == ","
        closed = parse.tokens[token.index + 1 : token.index + 2]
        if token.pos == "PROPN" and noun.pos == "NOUN" and behind and token.index not in times and (
                closed and closed[0].text in (",", ".") and parse.dependents(noun.index, "det", "poss")):
            yield replace(token, dep="appos")


def name_with_hyphen(parse: Parse) -> Iterator[Token]:
    """`El-Adly met him`: what stands around a hyphen with a capital on either side is one name, however little the parser makes
    of its end."""
    for hyphen in parse.labelled("punct"):
        if hyphen.tag != "HYPH" or not 0 < hyphen.index < len(parse.tokens) - 1:
            continue
        first, last = parse.tokens[hyphen.index - 1], parse.tokens[hyphen.index + 1]
        joined = first.end == hyphen.start and hyphen.end == last.start and first.pos == "PROPN" and last.text[0].isupper()
        if joined and first.dep in _STANDING and last.head == first.head != last.index and last.dep not in _STANDING:
            yield from (replace(d, head=last.index) for d in (first, hyphen, *parse.dependents(first.index)))
            yield replace(first, dep="compound", head=last.index)
            yield replace(last, dep=first.dep, head=first.head, pos="PROPN", tag="NNP")


_STANDING = ("nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "appos")
