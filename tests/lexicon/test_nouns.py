"""The noun lexicon: what is read from Turtle, and that the package's own lexicon holds together."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import gazetteer, turtle
from kg import ontology as ontologies
from kg.errors import OntologyError
from kg.lexicon import nouns as lexicon

HEAD = """
@prefix kg: <https://example.org/kg/ontology#> . @prefix lex: <https://example.org/kg/lexicon#> .
@prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
kg:Person a owl:Class . kg:Body a owl:Class . kg:Firm a owl:Class ; rdfs:subClassOf kg:Body .
kg:Person lex:animacy "person" . kg:Body lex:animacy "body" ; lex:number "collective" .
"""


def load(tmp_path: Path, body: str) -> lexicon.Nouns:
    path = tmp_path / "nouns.ttl"
    path.write_text(HEAD + body, encoding="utf-8")
    return lexicon.load(ontologies.read(turtle.load([path])))


@pytest.fixture(scope="module")
def own() -> lexicon.Nouns:
    return lexicon.load(ontologies.load())


def test_a_noun_has_what_its_entry_says(tmp_path: Path) -> None:
    nouns = load(
        tmp_path, 'lex:a a lex:ClassNoun ; ontolex:denotes kg:Firm ; lex:refersTo kg:Firm ; lex:lemma "firm" .'
    )
    assert nouns.nouns["firm"] == lexicon.Noun("firm", "Firm", refers_to=("Firm",))
    assert "company" not in nouns.nouns


def test_the_longest_lemma_that_ends_a_phrase_wins(own: lexicon.Nouns) -> None:
    assert own.phrase(["the", "nuclear", "power", "plant"], "plant").lemma == "power plant"  # type: ignore[union-attr]
    assert own.phrase(["the", "treatment", "plants"], "plant").lemma == "plant"  # type: ignore[union-attr]
    assert own.phrase(["zzz"], "zzz") is None


def test_hyphens_in_lemmas_are_tokens_of_their_own(own: lexicon.Nouns) -> None:
    assert own.title_at(["vice", "-", "chairman", "zhang"], 0) == 3
    assert own.title_at(["vice", "-", "squad"], 0) == 0


def test_a_title_may_have_several_words(own: lexicon.Nouns) -> None:
    assert own.title_at(["secretary", "of", "state", "blinken"], 0) == 3
    assert own.title_at(["secretary", "of", "blinken"], 0) == 1


def test_a_general_role_covers_special_ones(own: lexicon.Nouns) -> None:
    assert own.role("leader", "president")
    assert own.role("president", "president")
    assert not own.role("president", "leader")
    assert not own.role("leader", "spokesman")


def test_animacy_and_number_come_down_the_classes(tmp_path: Path) -> None:
    nouns = load(tmp_path, "")
    assert nouns.animacy["Firm"] == "body"
    assert nouns.collective == {"Body", "Firm"}


def test_compatible_classes_are_one_above_the_other(own: lexicon.Nouns) -> None:
    assert own.compatible("Company", "Organization")
    assert own.compatible("Country", "")
    assert not own.compatible("Country", "Person")


def test_pronouns_carry_agreement(own: lexicon.Nouns) -> None:
    assert own.pronouns["her"].gender == "female"
    assert own.pronouns["they"].number == "plural"
    assert own.pronouns["itself"].reflexive
    assert not own.pronouns["its"].reflexive


def test_one_lemma_in_two_entries_keeps_the_role_and_both_features(tmp_path: Path) -> None:
    nouns = load(
        tmp_path,
        """lex:a a lex:ClassNoun ; ontolex:denotes kg:Firm ; lex:lemma "chair" .
        lex:b a lex:RoleNoun, lex:Title ; ontolex:denotes kg:Person ; lex:lemma "chair" .""",
    )
    assert nouns.nouns["chair"].type == "Person"
    assert nouns.nouns["chair"].role


@pytest.mark.parametrize("denotes", ["ontolex:denotes kg:Nonsense ;", ""])
def test_a_noun_of_no_known_class_is_named(tmp_path: Path, denotes: str) -> None:
    with pytest.raises(OntologyError, match="lex:odd"):
        load(tmp_path, f'lex:odd a lex:ClassNoun ; {denotes} lex:lemma "odd" .')


def test_the_packages_lexicon_is_large_and_denotes_known_classes(own: lexicon.Nouns) -> None:
    assert len(own.nouns) > 1000
    assert {noun.type for noun in own.nouns.values()} <= own.ancestors.keys()


@pytest.mark.parametrize(
    ("lemma", "kind"),
    [
        ("soybean", "Commodity"),
        ("warplane", "Weapon"),
        ("semiconductor", "Technology"),
        ("treaty", "Agreement"),
        ("tariff", "Policy"),
        ("ministry", "GovernmentBody"),
        ("carmaker", "Company"),
        ("militia", "ArmedGroup"),
        ("senator", "Person"),
        ("refinery", "Facility"),
        ("bloc", "InternationalOrganization"),
        ("airplane", "Product"),
    ],
)
def test_common_nouns_of_every_class(own: lexicon.Nouns, lemma: str, kind: str) -> None:
    assert own.nouns[lemma].type == kind


def test_a_noun_for_people_and_for_anybody_leaves_it_open(own: lexicon.Nouns) -> None:
    assert own.nouns["producer"].type == "Agent"
    assert own.nouns["deputy"].type == "Person"


def test_a_title_has_the_field_of_its_office(own: lexicon.Nouns) -> None:
    assert own.title_at(["trade", "and", "industry", "minister", "ana", "ruiz"], 0) == 4
    assert own.title_at(["trade", "and", "industry", "suffer"], 0) == 0


def test_an_epithet_is_true_of_known_things_the_longer_of_fewer(own: lexicon.Nouns) -> None:
    assert own.known_as("the mountainous himalayan") == {"Bhutan", "Nepal"}
    assert "Kenya" in own.known_as("the african") and "Kenya" not in own.known_as("the west african")
    assert own.known_as("the landlocked west african") == {"Burkina_Faso", "Mali", "Niger"}
    assert not own.known_as("the small")


def test_epithets_are_of_entities_of_the_gazetteer(own: lexicon.Nouns) -> None:
    known = gazetteer.read(ontologies.load().graph).entities
    assert not {one for ids in (*own.epithets.values(), *own.kinds.values()) for one in ids} - known.keys()
