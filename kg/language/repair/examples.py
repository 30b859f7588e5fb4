"""Hangs examples on the many they are of: `including Peru`, `among them Ana Ruiz`, `among others, Peru`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import SUBJECTS
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def among_them(parse: Parse) -> Iterator[Token]:
    """`freed nine people, among them Ana Ruiz`, however it was read: the phrase is of the plural before the comma, and who
    stands behind the pronoun is named with it."""
    for p in parse.labelled("prep"):
        if p.text != "among" or p.index < 2 or p.index + 2 >= len(parse.tokens) or parse.tokens[p.index - 1].text != ",":
            continue
        them, name = parse.tokens[p.index + 1], parse.tokens[p.index + 2]
        while name.dep in ("compound", "nmod", "amod", "det", "poss") and name.head > name.index:
            name = parse.tokens[name.head]
        last = p.index - 2
        some = parse.tokens[last].tag == "PRP" and parse.tokens[last - 1].text == "of"   # `freed ten of them, among them Ruiz`
        many = parse.tokens[last] if some else next(
            (parse.tokens[i] for i in (last, *parse.ancestors(last)) if parse.tokens[i].tag == "NNS"), None)
        if many is None:   # `Many states recognise Kosovo, among them Peru`
            up = map(parse.tokens.__getitem__, (last, *parse.ancestors(last)))
            verb = next((parse.tokens[t.head] for t in up if t.dep == "dobj"), None)
            many = _plural_subject(parse, verb) if verb is not None else None
        if many is None or many.index > last or them.tag != "PRP" or name.pos not in ("NOUN", "PROPN"):
            continue
        yield replace(p, head=many.index)
        yield replace(them, dep="pobj", head=p.index)
        yield replace(name, dep="pobj", head=p.index)


def behind_last_example(parse: Parse) -> Iterator[Token]:
    """`impose sanctions including an embargo on Peru`: whom the last example is against all of them are."""
    for marker in parse.labelled("prep"):
        measures = parse.tokens[marker.head]
        if marker.text != "including" or measures.tag != "NNS" or measures.index + 1 != marker.index or measures.dep != "dobj":
            continue
        examples = parse.dependents(marker.index, "pobj")
        while examples and (listed := parse.dependents(examples[-1].index, "conj")):
            examples = listed
        for against in parse.dependents(examples[-1].index, "prep") if examples else ():
            if against.text in ("on", "against") and parse.subtree(against.index)[-1] == parse.subtree(marker.index)[-1]:
                yield replace(against, head=measures.index)


def several_of(parse: Parse) -> Iterator[Token]:
    """`Peru and Chile, two of Brazil's allies, met`: behind names a number `of` a plural tells what they are, as the plural
    would."""
    for number in parse.labelled("appos"):
        named = parse.tokens[number.head]
        if number.tag != "CD" or number.text.lower() == "one" or named.pos != "PROPN":
            continue
        for marker in parse.dependents(number.index, "prep"):
            for noun in parse.dependents(marker.index, "pobj") if marker.text == "of" else ():
                if noun.tag == "NNS":
                    yield replace(noun, dep="appos", head=named.index)
                    yield replace(number, dep="nummod", head=noun.index)
                    yield replace(marker, dep="dep", head=noun.index)


def both_of(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz and Luis Paz, both of the Fjord Institute, met`: what is said of both stands behind the first of the two."""
    for both in parse.labelled("appos"):
        first = parse.tokens[both.head]
        pair = [d for d in parse.dependents(first.index, "conj") if d.index < both.index]
        for preposition in parse.dependents(both.index, "prep") if both.tag == "DT" and pair and first.pos == "PROPN" else ():
            if any(n.pos in ("NOUN", "PROPN") for n in parse.dependents(preposition.index, "pobj")):
                yield replace(preposition, head=first.index)


def from_one_to_another(parse: Parse) -> Iterator[Token]:
    """`praise from men ranging from Ana Ruiz to Luis Paz`: two examples of many, and nothing goes to the second."""
    for marker in parse.labelled("prep"):
        before = parse.tokens[marker.index - 1]
        one = next(iter(parse.dependents(marker.index, "pobj")), None)
        if marker.text != "from" or one is None or before.text not in word_list("ranging"):
            continue
        for to in parse.tokens[one.index + 1 : parse.sentences[one.sentence].last]:
            if to.text == "to" and to.dep == "prep" and to.head <= one.index:
                yield replace(to, dep="cc", head=one.index)
                yield from (replace(another, dep="conj", head=one.index) for another in parse.dependents(to.index, "pobj"))
                break


def joined_by(parse: Parse) -> Iterator[Token]:
    """`Norway, joined by Peru, condemned it`, `Norway condemned it, joined by Peru`: two do it, and nobody joins anything."""
    for word in parse.labelled("acl", "advcl"):
        if word.tag != "VBN" or word.text not in word_list("accompanying") or parse.tokens[word.index - 1].text != "," or (
                parse.dependents(word.index, "aux", "auxpass", "nsubj", "nsubjpass")):
            continue
        above = [word.head, *parse.ancestors(word.head)]
        verb = next((i for i in above if parse.tokens[i].pos == "VERB"), word.head)
        first = [parse.tokens[word.head]] if parse.tokens[word.head].dep in SUBJECTS else parse.dependents(verb, *SUBJECTS)
        for by in parse.dependents(word.index, "agent") if first else ():
            yield replace(word, pos="CCONJ", tag="CC", dep="cc", head=first[0].index)
            yield replace(by, dep="cc", head=first[0].index)
            yield from (replace(other, dep="conj", head=first[0].index) for other in parse.dependents(by.index, "pobj"))


def _plural_subject(parse: Parse, verb: Token) -> Token | None:
    """The plural that a verb is said of, the inner one of two: of `dozens of states agreed` the states."""
    many = next((d for d in parse.dependents(verb.index, "nsubj") if d.tag == "NNS"), None)
    inner = [t for p in (parse.dependents(many.index, "prep") if many is not None else ()) if p.text == "of"
             for t in parse.dependents(p.index, "pobj") if t.tag == "NNS"]
    return inner[0] if inner else many


def included(parse: Parse) -> Iterator[Token]:
    """`overran much of the south on Monday, including Aden`: what is included belongs to a noun of the clause, its object or
    the subject of a passive, and not to the deed. One thing includes no states: `100 states recognise Palestine, including
    Peru` tells who does."""
    for p in parse.labelled("prep"):
        if p.tag != "VBG" or p.text != "including":
            continue
        verb, thing = parse.tokens[p.head], parse.tokens[p.head]
        if thing.dep == "dobj" and parse.tokens[p.index - 1].text == ",":
            verb = parse.tokens[thing.head]
        if verb.pos != "VERB" or verb.index > p.index:
            continue
        doers, objects = _plural_subject(parse, verb), parse.dependents(verb.index, "dobj")
        if doers is not None and doers.lemma in word_list("state") and objects and objects[0].tag in ("NN", "NNP") and (
                _includes_state(parse, p)):
            yield replace(p, head=doers.index)
            continue
        if thing is not verb:
            continue
        many = next(iter(parse.dependents(verb.index, "dobj") or parse.dependents(verb.index, "nsubjpass")), None)
        if many is not None and many.index < p.index and many.pos != "PRON" and many.index not in parse.labels:
            yield replace(p, head=many.index)


def _includes_state(parse: Parse, marker: Token) -> bool:
    """Whether a place's name is among what stands behind `including`."""
    listed = [*parse.dependents(marker.index, "pobj")]
    for one in listed:
        listed += parse.dependents(one.index, "conj")
    return any(parse.labels.get(one.index) == "GPE" for one in listed)


def among_others(parse: Parse) -> Iterator[Token]:
    """`sold jets to, among others, Peru`: a preposition has an object, if need be behind a parenthesis."""
    for p in parse.labelled("prep", "dative", "agent"):
        alone = all(i == p.index + 2 or parse.tokens[i].text == "," for i in parse.children[p.index])
        for inner in parse.tokens[p.index + 2 : p.index + 3] if p.pos == "ADP" and alone else ():
            parted = inner.dep == "prep" and parse.tokens[p.index + 1].text == ","
            for other in parse.dependents(inner.index, "pobj") if parted else ():
                for name in parse.dependents(other.index, "appos", "conj", "npadvmod")[:1]:
                    if parse.tokens[parse.subtree(name.index)[0] - 1].text == ",":
                        yield replace(name, dep="pobj", head=p.index)


def examples_behind_plural(parse: Parse) -> Iterator[Token]:
    """Names behind `including` are of the many right before it: `sanctions on banks and firms, including Norvik`."""
    for including in parse.labelled("prep"):
        at = including.index - 1 - (parse.tokens[including.index - 1].text == ",")
        many, name = parse.tokens[max(at, 0)], next(iter(parse.dependents(including.index, "pobj")), None)
        if including.text == "including" and many.tag == "NNS" and many.index != including.head and name is not None and (
                name.pos == "PROPN" and including.head in parse.ancestors(many.index)):
            yield replace(including, head=many.index)


def behind_examples(parse: Parse) -> Iterator[Token]:
    """`impose sanctions, including travel bans, on Peru`: examples between commas have an end, and a preposition behind it goes
    on with what they are of."""
    for marker in parse.labelled("prep"):
        if marker.text not in word_list("exemplifying") or parse.tokens[marker.index - 1].text != "," or marker.index < 2:
            continue
        above = parse.tokens[marker.head]
        for i in parse.subtree(marker.index):
            behind = parse.tokens[i]
            if behind.dep == "prep" and behind.index > marker.index and parse.tokens[i - 1].text == "," and (
                    above.pos in ("NOUN", "VERB") and above.index < marker.index):
                yield replace(behind, head=above.index)
                break
