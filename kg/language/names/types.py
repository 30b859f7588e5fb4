"""What the names of an article name: decided once per name, from all that the article says of it.

The recogniser of a small model is right about where a name stands far more often than about what it names; so titles, the form
of the name, given names and class nouns beside it speak too, and all places where one name stands speak together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from kg.gazetteer import Gazetteer
from kg.language.grammar import SUBJECTS
from kg.language.names.acronyms import nameless_acronyms, written_out_by
from kg.language.names.cues import (
    BESIDE,
    BODY,
    FORM,
    PEOPLE,
    called_like_town,
    definite,
    described_as_firm,
    has_what_bodies_have,
    stands_in,
    told_a_body,
    weigh,
)
from kg.language.names.page import DASHES, PLACE, FoundName, Page, Weights
from kg.language.names.pools import branch_of_firm, pooled, share_first_words, share_lists, share_short, share_titles
from kg.language.names.shared import (
    borne_by_many,
    calls_itself,
    countries_spoken_of,
    fitting_entities,
    is_stranger,
    named_places,
    of_owner,
    owner_of,
    says_state,
)
from kg.language.phrases import MODIFIER
from kg.lexicon.nouns import Nouns
from kg.ontology import Ontology

Key = tuple[str, ...]
"""What names of one thing share."""


def decide(text: Page, names: Sequence[FoundName], ontology: Ontology, gazetteer: Gazetteer, nouns: Nouns) -> None:
    """Gather what speaks for each type, pool it over the names that are one word for word or as surname, and choose."""
    by_key = _grouped(text, names, nouns)
    bodily = {text.words[n.first]: n.ids for n in reversed(names) if n.last - n.first > 1 and n.ids and (
        gazetteer.entities[n.ids[0]].type in nouns.collective)}
    pools = _pools(text, names, by_key, bodily, gazetteer, nouns)
    _settle(text, names, by_key, pools, bodily, ontology, gazetteer, nouns)


def _grouped(text: Page, names: Sequence[FoundName], nouns: Nouns) -> dict[Key, list[FoundName]]:
    """Names weighed each where it stands, by what those of one thing share."""
    by_key: dict[Key, list[FoundName]] = defaultdict(list)
    natives = {name.head for name in names if name.demonym and name.last - name.first == 1 and definite(text, name, nouns)}
    _surnames_of_peoples(text, names, nouns)
    for name in names:
        if not name.demonym:
            weigh(text, name, nouns)
            if any(t.index in natives and t.tag == "NNP" for t in text.parse.dependents(name.head, "appos")):
                name.evidence[nouns.person] += BESIDE  # "Ana Ruiz, the Peruvian who ..."
    _mark_namesakes(text, names, nouns)
    for name in names:
        by_key[name.key].append(name)
    return by_key


def _pools(text: Page, names: Sequence[FoundName], by_key: Mapping[Key, list[FoundName]], bodily: Collection[str],
           gazetteer: Gazetteer, nouns: Nouns) -> dict[Key, Weights]:
    """What the whole article says for the types of each name, and of those that are a part of it or like it."""
    pools = {key: pooled(text, group, nouns) for key, group in by_key.items()}
    for key, group in by_key.items():
        if group[0].last - group[0].first == 1 and text.words[group[0].first] in bodily:  # "Freeport" is Freeport-McMoRan
            continue
        if any(called_like_town(text, name, nouns) for name in group):  # once, however often: Thomson may be a firm
            pools[key][nouns.nouns["town"].type] += FORM
        if any(described_as_firm(text, name, nouns) for name in group):   # once, however often: his name is its name
            pools[key][nouns.nouns["firm"].type] += pools[key][nouns.person]
    for short in nameless_acronyms(text, names):
        for name in by_key[short.key]:
            name.ids = ()
    for long, short in written_out_by(text, names, nouns):  # "Rapid Support Forces (RSF)" is not whoever else is called RSF
        pools[short.key] = pools[long.key]
        for name in by_key[short.key]:
            name.ids = long.ids
    seats = {key for key, group in by_key.items()   # "the Norwich-based firm": no Norwich Mutual
             if any(stands_in(text, name, nouns) >= FORM for name in group)}
    bodies = {key for key, group in by_key.items() if key not in seats and any(
        has_what_bodies_have(text, name, nouns) or told_a_body(text, name, nouns) for name in group)}
    known = {key: gazetteer.entities[name.ids[0]].type for key, group in by_key.items() for name in group if name.ids}
    placed = {key: max(stands_in(text, name, nouns) for name in group) for key, group in by_key.items() if key not in bodies}
    for key, weight in placed.items():  # once, however often: "in X" is said of churches too
        pools[key][nouns.labels[PLACE]] += weight
    placed = {key: weight for key, weight in placed.items() if weight}
    share_lists(text, names, pools, gazetteer, nouns)
    share_titles(text, names, pools, known, nouns)
    share_short(pools, bodies, seats, placed, known, nouns)
    share_first_words(pools, known.keys() | seats, nouns)
    for key, group in by_key.items():
        if key not in known and branch_of_firm(text, group[0], known, gazetteer, nouns):
            pools[key][nouns.nouns["firm"].type] += FORM + pools[key][nouns.person]
    return pools


def _settle(text: Page, names: Sequence[FoundName], by_key: Mapping[Key, list[FoundName]], pools: Mapping[Key, Weights],
            bodily: Mapping[str, tuple[str, ...]], ontology: Ontology, gazetteer: Gazetteer, nouns: Nouns) -> None:
    """Give each name the weights of its type, and the known entities that fit it and that the article can mean."""
    places = named_places(names, gazetteer)
    present = countries_spoken_of(text, names, gazetteer, nouns)
    said_of = {name.ids[0] for name in names if name.ids and gazetteer.entities[name.ids[0]].type in nouns.collective
              and says_state(text, name, gazetteer, nouns)}
    openings = {text.words[name.first] for name in names if name.last - name.first > 1}
    for key, group in by_key.items():
        pool = pools[key]
        for name in group:
            if name.demonym:
                _settle_demonym(text, name, gazetteer, nouns)
                continue
            name.evidence = pool
            alone = name.last - name.first == 1
            name.common = alone and text.label[name.head] == PEOPLE and False in definite(text, name, nouns)
            name.ids = fitting_entities(name.ids, pool, ontology, gazetteer, nouns)
            if not name.ids:
                continue
            many = len(name.ids) > 1
            known_as = gazetteer.entities[name.ids[0]]
            if alone and not known_as.capital_of and calls_itself(known_as.type, pool, nouns):
                name.ids = bodily.get(text.words[name.first], name.ids)
            owner = owner_of(text, name, names, gazetteer, nouns)
            name.ids = of_owner(name.ids, owner, places, present, gazetteer, nouns)
            common = borne_by_many(text, name, nouns) or (alone and text.words[name.first] in openings)
            said = bool(owner) or not said_of.isdisjoint(name.ids)
            if name.ids and common and not said and is_stranger(name, present, gazetteer, nouns):
                name.ids = ()
            if many and not name.ids and common:   # no candidate, but a congress still
                pool[nouns.name_heads.get(text.words[name.last - 1], nouns.body)] += FORM


def _mark_namesakes(text: Page, names: Sequence[FoundName], nouns: Nouns) -> None:
    """A firm called like somebody of the article is not he: in a paper that says "Mr Odebrecht", plain "Odebrecht" is the
    firm, if only one of its mentions tells a body."""
    people = {text.words[n.first] for n in names if n.last - n.first == 1 and _addressed(text, n, nouns)}
    plain = [n for n in names if n.last - n.first == 1 and text.words[n.first] in people and not (
        _addressed(text, n, nouns) or text.parse.sentences[text.parse.tokens[n.head].sentence].headline)]
    bodies = {text.words[n.first] for n in plain if any(
        weight >= BODY and kind in nouns.collective for kind, weight in n.evidence.items())}
    for name in names:
        name.key = tuple(text.lower[name.first : name.last])
    for name in plain:
        if text.words[name.first] in bodies:
            name.key = (f"{text.lower[name.first]} {nouns.body}",)


def _addressed(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a title without an office stands before a name: "Mr Odebrecht"."""
    before = nouns.nouns.get(text.lower[name.first - 1]) if name.first else None
    return before is not None and before.title and not before.role


def _surnames_of_peoples(text: Page, names: Sequence[FoundName], nouns: Nouns) -> None:
    """A people's name that somebody in the article has for a surname is his where nothing stands around it: "Baloch said"."""
    surnames = {
        text.words[name.last - 1]
        for name in names
        if name.last - name.first > 1 and not name.ids and text.label[name.head] == "PERSON"
    }
    for name in names:
        token = text.parse.tokens[name.head]
        plain = name.last - name.first == 1 and token.tag in ("NNP", "NN") and token.dep in ("nsubj", "nsubjpass", "dobj")
        if name.demonym and plain and token.text in surnames and not text.parse.dependents(token.index, "det", "amod"):
            name.demonym, name.ids = False, ()


def _settle_demonym(text: Page, name: FoundName, gazetteer: Gazetteer, nouns: Nouns) -> None:
    """People of a country are not the country: "Americans", "a Russian", against "the Chinese" and every modifier."""
    token = text.parse.tokens[name.head]
    if token.dep in MODIFIER or token.pos == "ADJ" or (name.last < len(text.words) and text.words[name.last] in DASHES):
        return
    opened = definite(text, name, nouns)
    name.common = False in opened
    one = True in opened and name.last - name.first == 1 and gazetteer.demonym([f"{token.text}s"], 0) is not None
    if one and token.tag in ("NN", "NNP") and token.dep in SUBJECTS:   # "the Italian" is not the Italians
        name.common = True
    several = token.text.endswith("s") and gazetteer.demonym([token.text[:-1]], 0) is not None   # `Georgians`, tagged for one
    many = several or token.tag in ("NNS", "NNPS")
    counted = bool(text.parse.dependents(name.head, "nummod"))   # `the 300 Georgians`
    if (many and (counted or not (opened and opened[0]))) or False in opened or name.common:
        name.ids = ()
        name.evidence = defaultdict(float, {nouns.person: FORM})
