"""Which names of different articles are one thing."""

from __future__ import annotations

import datetime as dt
import random

import pytest
from extraction_values import DAY, entity, extraction, resolved, the_gazetteer, the_ontology

from kg.model import Extraction
from kg.resolve.corrections import read
from kg.resolve.identity import resolve

BRAZIL, GHANA, PERU = entity("Brazil"), entity("Ghana"), entity("Peru")
MINE = entity("Cobalto Mine", "Facility")


def ids(*extractions: Extraction, of: str) -> list[str]:
    """What the entities with that local id are in the graph, by article."""
    found = resolved(*extractions).entities
    return [found[one.article.id, of].id for one in extractions if (one.article.id, of) in found]


def one_or_two(first: str, second: str, kind: str, *, shared: bool = True, second_kind: str | None = None) -> int:
    """How many entities two names are that stand in an article each, beside Brazil and, if shared, one rare thing."""
    beside = (BRAZIL, MINE) if shared else (BRAZIL,)
    a = extraction("a", names=(entity(first, kind), *beside))
    b = extraction("b", names=(entity(second, second_kind or kind), *(beside if shared else (GHANA,))))
    found = resolved(a, b)
    return len({found.entities["a", entity(first).id].id, found.entities["b", entity(second).id].id})


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("Ana Souza", "Ana Souza", "Person"),
        ("Ana Souza", "A. Souza", "Person"),
        ("Ana Maria Souza", "Ana Souza", "Person"),
        ("Ana Maria Souza", "Ana M. Souza", "Person"),
        ("José Peña", "Jose Pena", "Person"),
        ("Robert Lindqvist", "Bob Lindqvist", "Person"),
        ("Sergei Zelenskiy", "Sergey Zelensky", "Person"),
        ("Ana Souza", "Souza", "Person"),
        ("Cobalto Mining", "Cobalto Mining Ltd", "Company"),
        ("Amazon River Authority", "ARA", "Organization"),
        ("Al-Nour", "Al Nour", "Organization"),
    ],
)
def test_names_of_one_thing(first: str, second: str, kind: str) -> None:
    assert one_or_two(first, second, kind) == 1


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("Ana Souza", "Lia Souza", "Person"),
        ("Ana Souza", "Ana Costa", "Person"),
        ("George H. Bishop", "George W. Bishop", "Person"),
        ("Kim Jong-un", "Kim Jong-il", "Person"),
        ("Maria Li", "Maria Lee", "Person"),
        ("Souza", "Costa", "Person"),
        ("Cobalto Mining", "Cobalto Shipping", "Company"),
        ("Amazon River Authority", "ARB", "Organization"),
        ("Bank of Amazonia", "Bank of Atacama", "Company"),
    ],
)
def test_names_of_two_things(first: str, second: str, kind: str) -> None:
    assert one_or_two(first, second, kind) == 2


def test_a_surname_alone_needs_more_than_a_country() -> None:
    a, b = (extraction(key, names=(entity(name), BRAZIL)) for key, name in (("a", "Ana Souza"), ("b", "Souza")))
    found = resolved(a, b).entities
    assert found["a", "Ana_Souza"] != found["b", "Souza"]


def test_a_surname_of_two_stays_apart_and_says_why() -> None:
    people = [
        extraction(key, names=(entity(name), BRAZIL, MINE))
        for key, name in (("a", "Ana Souza"), ("b", "Lia Souza"), ("c", "Souza"))
    ]
    found = resolved(*people)
    assert len({found.entities[key].id for key in found.entities if "Souza" in key[1]}) == 3
    assert any("could as well be" in d.reason for d in found.decisions if not d.merged)


def test_a_person_and_a_company_of_one_name_are_two() -> None:
    assert one_or_two("Ana Souza", "Ana Souza", "Person", second_kind="Company") == 2


def test_a_thing_of_no_told_class_may_be_either() -> None:
    assert one_or_two("Ana Souza", "Ana Souza", "Person", second_kind="Entity") == 1


def test_companies_of_one_name_in_different_countries_are_two() -> None:
    firm = entity("Meridian Mining", "Company")
    a = extraction("a", (firm, "locatedIn", BRAZIL))
    b = extraction("b", (firm, "locatedIn", GHANA))
    c = extraction("c", names=(firm, GHANA))
    found = ids(a, b, c, of=firm.id)
    assert found[0] != found[1] == found[2]
    assert ids(a, b, of=firm.id) == ["Meridian_Mining", "Meridian_Mining_(Ghana)"]


def test_generic_bodies_belong_to_the_country_spoken_of() -> None:
    court = entity("Supreme Court", "GovernmentBody")
    a, b = (extraction(key, (court, "investigates", land), names=(PERU,)) for key, land in (("a", BRAZIL), ("b", GHANA)))
    assert len(set(ids(a, b, of=court.id))) == 2


def test_a_body_without_its_owner_is_not_the_one_that_was_written_with_him() -> None:
    owned = entity("Brazilian Foreign Ministry", "GovernmentBody", "Brazil's Foreign Ministry", "Foreign Ministry")
    a = extraction("a", names=(owned, BRAZIL, MINE))
    b = extraction("b", names=(entity("Foreign Ministry", "GovernmentBody"), PERU, MINE))
    found = resolved(a, b).entities
    assert found["a", owned.id].id != found["b", entity("Foreign Ministry").id].id


def test_what_one_article_holds_apart_is_two() -> None:
    a = extraction("a", names=(entity("Ana Souza"), entity("Souza"), BRAZIL, MINE))
    found = resolved(a).entities
    assert found["a", "Ana_Souza"].id != found["a", "Souza"].id


def test_a_variant_of_a_known_name_is_the_known_one() -> None:
    a = extraction("a", names=(entity("Ilia Petrov"), GHANA, MINE))
    assert ids(a, of="Ilia_Petrov") == ["Ilya_Petrov"]
    other = extraction("a", names=(entity("Ilia Petrov"), BRAZIL, MINE))
    assert ids(other, of="Ilia_Petrov") == ["Ilia_Petrov"]
    b = extraction("b", names=(entity("I. Petrov"), GHANA, MINE))
    c = extraction("c", names=(entity("Ilya Petrov"), GHANA, MINE))
    assert ids(b, c, of="I._Petrov") == ["Ilya_Petrov"]


def test_topics_and_common_nouns_are_left_alone() -> None:
    oil = entity("oil", "Commodity")
    a, b = (extraction(key, (BRAZIL, "produces", oil)) for key in "ab")
    assert resolved(a, b).entity("a", oil) is oil


def test_years_apart_a_surname_is_another() -> None:
    a = extraction("a", names=(entity("Ana Souza"), BRAZIL, MINE))
    b = extraction("b", names=(entity("Souza"), MINE), date=DAY - dt.timedelta(days=4000))
    assert len({resolved(a, b).entities[key].id for key in (("a", "Ana_Souza"), ("b", "Souza"))}) == 2


def test_the_order_of_articles_does_not_matter() -> None:
    names = ["Ana Souza", "A. Souza", "Souza", "Lia Souza", "Bob Stone", "Robert Stone", "Stone", "Cobalto Ltd", "Cobalto"]
    lands = [BRAZIL, GHANA, PERU]
    given = [
        extraction(str(i), (entity(name, "Company" if "Cob" in name else "Person"), "locatedIn", lands[i % 3]), names=(MINE,))
        for i, name in enumerate(names)
    ]
    expected = resolved(*given)
    for seed in range(5):
        random.Random(seed).shuffle(given)
        assert resolved(*given) == expected


def test_the_fullest_name_is_the_label_and_the_others_are_aliases() -> None:
    a, b = (extraction(key, names=(entity(name), BRAZIL, MINE)) for key, name in (("a", "Ana Souza"), ("b", "A. Souza")))
    merged = resolved(a, b).entities["b", "A._Souza"]
    assert (merged.id, merged.label, merged.aliases) == ("Ana_Souza", "Ana Souza", ("A. Souza",))


# --------------------------------------------------------------------------------------------- the reader's corrections


def corrected(rules: dict[str, object], *extractions: Extraction) -> object:
    return resolve(extractions, the_gazetteer(), the_ontology(), corrections=read(rules))


A, B = (extraction(key, names=(entity(name), BRAZIL, MINE)) for key, name in (("a", "Ana Souza"), ("b", "Ana Costa")))


def test_merge_joins_what_was_apart() -> None:
    found = corrected({"merge": [{"names": ["Ana Souza", "Ana Costa"]}]}, A, B)
    assert found.entities["a", "Ana_Souza"] == found.entities["b", "Ana_Costa"] and not found.stale  # type: ignore[attr-defined]


def test_different_parts_what_was_one() -> None:
    again = extraction("c", names=(entity("Ana Souza"), BRAZIL, MINE))
    found = corrected({"different": [{"names": ["Ana Souza @ a", "Ana Souza @ c"]}]}, A, again)
    assert found.entities["a", "Ana_Souza"].id != found.entities["c", "Ana_Souza"].id  # type: ignore[attr-defined]


def test_a_known_entity_can_be_parted_too() -> None:
    given = [extraction(key, names=(entity("Ilya Petrov"), GHANA)) for key in "ab"]
    found = corrected({"different": [{"names": ["Ilya Petrov @ a", "Ilya Petrov @ b"]}]}, *given)
    assert len({found.entities[key, "Ilya_Petrov"].id for key in "ab"}) == 2  # type: ignore[attr-defined]


def test_rename_changes_the_label_and_keeps_the_old_one() -> None:
    renamed = corrected({"rename": [{"name": "ana souza", "to": "Ana de Souza"}]}, A).entities["a", "Ana_Souza"]  # type: ignore[attr-defined]
    assert (renamed.label, renamed.aliases) == ("Ana de Souza", ("Ana Souza",))


def test_what_no_longer_applies_is_told() -> None:
    rules = {
        "merge": [{"names": ["Ana Souza", "Nobody"]}],
        "different": [{"names": ["X", "Y"]}],
        "rename": [{"name": "Nobody", "to": "Somebody"}],
    }
    assert [text.partition(":")[0] for text in corrected(rules, A).stale] == ["different", "merge", "rename"]  # type: ignore[attr-defined]
