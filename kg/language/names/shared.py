"""Of entities that share a name, those that the article can mean: `Congress`, be it Peru's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kg.gazetteer import Gazetteer
from kg.language.names.cues import BESIDE, BODY, BUILT, FORM, PLACED
from kg.language.names.page import PLACE, FoundName, Page, Weights
from kg.lexicon.nouns import Nouns
from kg.ontology import Ontology

_IN_PASSING = 2
"""How many times as often as of a country an article speaks of another that it is about."""


def named_places(names: Sequence[FoundName], gazetteer: Gazetteer) -> frozenset[str]:
    """Known places that the article names beyond doubt."""
    return frozenset(name.ids[0] for name in names if len(name.ids) == 1 and not gazetteer.entities[name.ids[0]].part_of)


def countries_spoken_of(text: Page, names: Sequence[FoundName], gazetteer: Gazetteer, nouns: Nouns) -> Counter[str]:
    """How often the article speaks of countries, be it through a town, an official or a body that no other country has."""
    found: Counter[str] = Counter()
    for name in names:
        known = gazetteer.entities[name.ids[0]] if name.ids else None
        party = gazetteer.member_nouns.get(" ".join(text.words[name.first : name.last]))   # every land has its Socialists
        if known is not None and not party and not borne_by_many(text, name, nouns):
            found.update({one for one in (known.id, known.part_of, known.capital_of, known.government_of) if one} | {
                tenure.of for tenure in gazetteer.by_person.get(known.id, ())})
    return Counter({one: times for one, times in found.items()
                    if one in gazetteer.entities and gazetteer.entities[one].type in nouns.animacy})


def borne_by_many(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether many countries have a body of such a name: the Democratic Party, the Supreme Court."""
    return nouns.name_heads.get(text.words[name.last - 1], "") in nouns.collective


def says_state(text: Page, name: FoundName, gazetteer: Gazetteer, nouns: Nouns) -> bool:
    """Whether a name tells whose body it is: the US Congress, the Parliament of Kenya; not the House of Representatives."""
    words = text.words[name.first : name.last]
    found = [gazetteer.longest(words[i:last], 0) for i in range(len(words)) for last in (i + 1, len(words))]
    return any(gazetteer.demonym(words, i) for i in range(len(words))) or any(
        _is_place(known[1], gazetteer, nouns) for known in found if known is not None)


def _is_place(ids: Sequence[str], gazetteer: Gazetteer, nouns: Nouns) -> bool:
    return any(nouns.is_a(gazetteer.entities[one].type, (nouns.labels[PLACE],)) for one in ids)


def is_stranger(name: FoundName, present: Counter[str], gazetteer: Gazetteer, nouns: Nouns) -> bool:
    """Whether a known body belongs to a country of which an article on others does not speak, or speaks only in passing:
    `Congress`, be it Peru's."""
    known = gazetteer.entities[name.ids[0]]
    home = known.government_of or known.part_of
    others = max((times for one, times in present.items() if one != home and _is_place((one,), gazetteer, nouns)), default=0)
    return known.type in nouns.collective and bool(home) and others > _IN_PASSING * present[home or ""]


def of_owner(
    ids: tuple[str, ...], owner: frozenset[str], places: frozenset[str], present: Counter[str], gazetteer: Gazetteer,
    nouns: Nouns
) -> tuple[str, ...]:
    """Which known entities a name may be by whom it belongs to: "Honduras's Congress" is not the American one, and what states
    are members of belongs to none. Of bodies of two countries it is first that of the one more spoken of."""
    homes = {i: {gazetteer.entities[i].government_of, gazetteer.entities[i].part_of} - {None} for i in ids}
    if not owner:
        if len(ids) > 1 and all(gazetteer.entities[i].type in nouns.collective and homes[i] for i in ids):
            return tuple(sorted(ids, key=lambda i: -max(present[home] for home in homes[i] if home)))
        return gazetteer.ranked(ids, places)
    alone = [i for i in ids if gazetteer.entities[i].type != nouns.nouns["bloc"].type]   # `Russia's Security Council`
    return gazetteer.ranked([i for i in ids if i in owner or homes[i] & owner or (i in alone and not homes[i])], owner)


def owner_of(text: Page, name: FoundName, names: Sequence[FoundName], gazetteer: Gazetteer, nouns: Nouns) -> frozenset[str]:
    """The known place or body that a name is said to belong to: "Honduras's Congress", "the Korean Democratic Party"; for
    somebody those that he has held an office of: "Keir Starmer's Labour Party"."""
    owners = {t.index for t in text.parse.dependents(name.head, "poss", "amod", "nmod") if t.index < name.first}
    if not owners:
        return frozenset()
    found = [other.ids[0] for other in names if other.ids and other is not name and other.head in owners]
    people = {one for one in found if gazetteer.entities[one].type == nouns.person}
    return frozenset({one for one in found if one not in people} | {t.of for one in people for t in gazetteer.offices(one)})


def calls_itself(kind: str, pool: Weights, nouns: Nouns) -> bool:
    """Whether a place's name is used as a body's: "Rio" is short for Rio Tinto where it denies and owns."""
    best = nouns.likeliest(pool)
    return kind not in nouns.animacy and best in nouns.collective and pool[best] >= BODY and (
        pool[nouns.labels[PLACE]] < PLACED)


def fitting_entities(
    ids: tuple[str, ...], pool: Weights, ontology: Ontology, gazetteer: Gazetteer, nouns: Nouns
) -> tuple[str, ...]:
    """Which known entities a name may be, by what the article says of it: none where a person is called like a place."""
    if not ids or not pool:
        return ids
    best = nouns.likeliest(pool)
    same = tuple(
        i
        for i in ids
        if ontology.is_a(gazetteer.entities[i].type, (best,)) or ontology.is_a(best, (gazetteer.entities[i].type,))
    )
    if same:
        return same
    person = nouns.person
    strong = pool[person] >= FORM and person == best
    seated = best in nouns.collective and pool[best] >= BODY   # "Paris-based Suez" is no canal
    sites = seated and all(nouns.labels[BUILT] == gazetteer.entities[i].type for i in ids)
    firm = seated and best == nouns.nouns["firm"].type and pool[best] >= BESIDE and all(
        gazetteer.entities[i].type == nouns.nouns["party"].type for i in ids)   # "CPC, the refiner" is no party
    return () if sites or firm or (strong and all(gazetteer.entities[i].type != person for i in ids)) else ids
