"""What the names of an article name: decided once per name, from all that the article says of it.

The recogniser of a small model is right about where a name stands far more often than about what it names; so titles, the form
of the name, given names and class nouns beside it speak too, and all places where one name stands speak together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kg.gazetteer import Gazetteer
from kg.language.names import DASHES, FoundName, Page, Weights, person_class
from kg.language.phrases import MODIFIER, noun_of
from kg.lexicon.nouns import Noun, Nouns
from kg.model import Parse
from kg.ontology import Ontology

# Weights of what speaks for a type of a name. One title outweighs any number of recogniser labels that a short article
# can hold for it; a label in a headline, where every word may be a capital, counts half.
_TITLE, _GIVEN, _FORM, _BESIDE, _LABEL, _HEADLINE_LABEL = 8.0, 6.0, 4.0, 4.0, 1.0, 0.5


_PEOPLE = "NORP"
"""The recogniser's label for peoples, religions and parties, as nouns and as adjectives (OntoNotes)."""


def decide(text: Page, names: Sequence[FoundName], ontology: Ontology, gazetteer: Gazetteer, nouns: Nouns) -> None:
    """Gather what speaks for each type, pool it over the names that are one word for word or as surname, and choose."""
    by_key: dict[tuple[str, ...], list[FoundName]] = defaultdict(list)
    for name in names:
        if not name.demonym:
            _weigh(text, name, nouns)
        by_key[tuple(text.lower[name.first : name.last])].append(name)
    pools = {key: _pool(group) for key, group in by_key.items()}
    for long, short in _defined(text, names):  # "Rapid Support Forces (RSF)" is not whoever else is called RSF
        pools[tuple(text.lower[short.first : short.last])] = pools[tuple(text.lower[long.first : long.last])]
        for name in by_key[tuple(text.lower[short.first : short.last])]:
            name.ids = long.ids
    _share_short(pools, nouns)
    for key, group in by_key.items():
        pool = pools[key]
        for name in group:
            if name.demonym:
                _settle_demonym(text, name, nouns)
                continue
            name.evidence = pool
            name.common = (
                text.label[name.head] == _PEOPLE and name.last - name.first == 1 and False in _opened(text, name, nouns)
            )
            name.ids = _fitting(name.ids, pool, ontology, gazetteer, nouns)


def _defined(text: Page, names: Sequence[FoundName]) -> Iterator[tuple[FoundName, FoundName]]:
    """Names with the acronym that stands in brackets behind them and is made of their capitals."""
    ends = {name.last: name for name in names if name.last - name.first > 1}
    for name in names:
        long = ends.get(name.first - 1) if name.first and text.words[name.first - 1] == "(" else None
        if long is not None and name.last - name.first == 1:
            capitals = "".join(w[0] for w in text.words[long.first : long.last] if w[0].isupper())
            if text.words[name.first].replace(".", "").upper() == capitals:
                yield long, name


def _weigh(text: Page, name: FoundName, nouns: Nouns) -> None:
    words, evidence = text.words, name.evidence
    if name.first and text.title[name.first - 1] == name.first:
        evidence[person_class(nouns)] += _TITLE
    size = name.last - name.first
    given = size > 1 and words[name.first] in nouns.given_names
    if given and text.label[name.head] == "PERSON":  # "David Hall" is no hall; "Victoria Station" is a station
        evidence[person_class(nouns)] += _GIVEN
    elif size > 1 and words[name.last - 1] in nouns.name_heads:
        evidence[nouns.name_heads[words[name.last - 1]]] += _FORM
    elif size > 1 and words[name.head] in nouns.name_heads:
        evidence[nouns.name_heads[words[name.head]]] += _FORM
    elif given:
        evidence[person_class(nouns)] += _GIVEN
    label = text.label[name.head]
    kind = nouns.labels.get(label)
    if kind and not (label == _PEOPLE and text.parse.tokens[name.head].dep in MODIFIER):
        headline = text.parse.sentences[text.parse.tokens[name.head].sentence].headline
        evidence[kind] += _HEADLINE_LABEL if headline else _LABEL
    for noun in _beside(text, name, nouns):
        if noun.type:
            evidence[noun.type] += _BESIDE


def _beside(text: Page, name: FoundName, nouns: Nouns) -> Iterator[Noun]:
    """Class nouns that the text sets beside a name: "StoneX, a consultancy", "the consultancy StoneX", "X is a firm"."""
    parse, tokens = text.parse, text.parse.tokens
    head = tokens[name.head]
    for token in parse.dependents(name.head, "appos"):
        if token.pos == "NOUN":
            yield from _noun(parse, token.index, nouns)
    governor = tokens[head.head]
    if head.dep == "appos" and governor.pos == "NOUN":
        yield from _noun(parse, governor.index, nouns)
    before = tokens[name.first - 1] if name.first else None
    if before is not None and before.pos == "NOUN" and before.head == name.head and before.dep in ("compound", "nmod"):
        yield from _noun(parse, before.index, nouns)
    if head.dep == "nsubj" and governor.lemma in nouns.words["Copula"]:
        for token in parse.dependents(governor.index, "attr"):
            if token.pos == "NOUN":
                yield from _noun(parse, token.index, nouns)


def _noun(parse: Parse, index: int, nouns: Nouns) -> Iterator[Noun]:
    noun = noun_of(parse, index, nouns)
    if noun is not None:
        yield noun


def _pool(group: Sequence[FoundName]) -> Weights:
    total: Weights = defaultdict(float)
    for name in group:
        _add(total, name.evidence)
    return total


def _add(total: Weights, more: Weights) -> None:
    for kind, weight in more.items():
        total[kind] += weight


def _share_short(pools: dict[tuple[str, ...], Weights], nouns: Nouns) -> None:
    """A person's surname (or family name in front) standing alone is that person, whatever the recogniser called it; so is
    an organisation's name without its ending."""
    endings = {word.lower() for word in nouns.name_heads}
    person = person_class(nouns)
    for key, pool in pools.items():  # "Xpeng" beside "Xpeng Inc"
        if len(key) > 1 and key[-1] in endings and key[:-1] in pools:
            _add(pools[key[:-1]], pool)
    short: dict[str, float] = {}
    for key, pool in pools.items():
        if len(key) > 1 and pool and max(pool, key=lambda t: (pool[t], t)) == person:
            for part in (key[-1], key[0]):
                short[part] = max(short.get(part, 0.0), pool[person])
    for key, pool in pools.items():
        if len(key) == 1 and key[0] in short:
            pool[person] += short[key[0]] + _FORM


def _fitting(
    ids: tuple[str, ...], pool: Weights, ontology: Ontology, gazetteer: Gazetteer, nouns: Nouns
) -> tuple[str, ...]:
    """Which known entities a name may be, by what the article says of it: none where a person is called like a place."""
    if not ids or not pool:
        return ids
    best = max(pool, key=lambda t: (pool[t], t))
    same = tuple(
        i
        for i in ids
        if ontology.is_a(gazetteer.entities[i].type, (best,)) or ontology.is_a(best, (gazetteer.entities[i].type,))
    )
    if same:
        return same
    person = person_class(nouns)
    strong = pool[person] >= _FORM and person == best
    return () if strong and all(gazetteer.entities[i].type != person for i in ids) else ids


def _opened(text: Page, name: FoundName, nouns: Nouns) -> list[bool | None]:
    """Whether the determiners before a name are definite."""
    return [nouns.determiners.get(d.text.lower()) for d in text.parse.dependents(name.head, "det")]


def _settle_demonym(text: Page, name: FoundName, nouns: Nouns) -> None:
    """People of a country are not the country: "Americans", "a Russian", against "the Chinese" and every modifier."""
    token = text.parse.tokens[name.head]
    if token.dep in MODIFIER or token.pos == "ADJ" or (name.last < len(text.words) and text.words[name.last] in DASHES):
        return
    opened = _opened(text, name, nouns)
    name.common = False in opened
    if (token.tag in ("NNS", "NNPS") and not (opened and opened[0])) or False in opened:
        name.ids = ()
        name.evidence = defaultdict(float, {person_class(nouns): _FORM})
