"""Certainty operators read from Turtle, and what is said when an entry is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import ontology, turtle
from kg.errors import OntologyError
from kg.lexicon import operators
from kg.lexicon.operators import Operators

HEAD = """
@prefix kg: <https://example.org/kg/ontology#> .
@prefix lex: <https://example.org/kg/lexicon#> .
kg:asserted a lex:Modality ; lex:rank 0 ; lex:certainty 2.0 ; lex:denied -2.0 .
kg:planned a lex:Modality ; lex:rank 1 ; lex:certainty -0.5 ; lex:denied -2.0 .
lex:planning a lex:Effect ; lex:affirmed lex:holds ; lex:negated lex:fails ; lex:modality kg:planned .
"""


def read(tmp_path: Path, turtle_text: str) -> Operators:
    path = tmp_path / "own.ttl"
    path.write_text(HEAD + turtle_text, encoding="utf-8")
    return operators.read(turtle.load([path]))


@pytest.fixture(scope="module")
def shipped() -> Operators:
    return operators.load(ontology.load())


def test_an_own_operator_is_found_by_each_lemma_and_complement(tmp_path: Path) -> None:
    found = read(tmp_path, """lex:x a lex:Operator ; lex:pos "verb" ; lex:complement "to", "on" ;
        lex:lemma "plan", "plot" ; lex:effect lex:planning .""")
    for lemma, complement in (("plan", "to"), ("plan", "on"), ("plot", "to"), ("plot", "on")):
        effect = found.find("verb", lemma, complement)
        assert effect is not None and effect.modality is found.modalities["planned"]
    assert found.find("verb", "plan", "that") is None
    assert found.find("noun", "plan", "to") is None


def test_the_first_complement_with_an_entry_wins(shipped: Operators) -> None:
    other, same = shipped.find("verb", "want", "other to", "to"), shipped.find("verb", "want", "to")
    assert other is not None and other.modality is shipped.modalities["demanded"]
    assert same is not None and same.modality is shipped.modalities["planned"]


@pytest.mark.parametrize(("lemma", "complement", "affirmed", "negated"), [
    ("manage", "to", "holds", "fails"),
    ("fail", "to", "fails", "holds"),
    ("force", "to", "holds", "open"),
    ("refuse", "to", "fails", "open"),
    ("hesitate", "to", "open", "holds"),
    ("prevent", "from", "fails", "holds"),
    ("regret", "that", "holds", "holds"),
    ("pretend", "to", "fails", "fails"),
])
def test_implicative_signatures(shipped: Operators, lemma: str, complement: str, affirmed: str, negated: str) -> None:
    effect = shipped.find("verb", lemma, complement)
    assert effect is not None
    assert (effect.affirmed, effect.negated) == (affirmed, negated)


def test_the_shipped_lexicon_has_hundreds_of_operators_and_every_modality(shipped: Operators) -> None:
    assert len({lemma for _, lemma, _ in shipped.effects}) > 700
    assert set(shipped.modalities) == {
        "asserted", "planned", "considered", "possible", "expected", "obligatory", "demanded", "hypothetical"}


def test_every_construction_the_code_asks_for_is_there(shipped: Operators) -> None:
    for name in ("question", "imperative", "headline infinitive", "purpose", "infinitive", "noun infinitive",
                 "adjective infinitive", "subject infinitive", "question clause", "later clause", "condition",
                 "consequent", "subjunctive", "past", "present", "progressive", "participle", "nonfinite", "nominal"):
        assert shipped.construction(name) is not None, name


def test_two_effects_for_one_word_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match="'verb plan to' already has the effect planning"):
        read(tmp_path, """lex:stopping a lex:Effect ; lex:affirmed lex:fails ; lex:negated lex:holds .
            lex:a a lex:Operator ; lex:pos "verb" ; lex:lemma "plan" ; lex:complement "to" ;
                lex:effect lex:planning .
            lex:b a lex:Operator ; lex:pos "verb" ; lex:lemma "plan" ; lex:complement "to" ;
                lex:effect lex:stopping .""")


@pytest.mark.parametrize(("wrong", "message"), [
    ('lex:x a lex:Operator ; lex:pos "verb" ; lex:effect lex:planning .', "operator x: it needs lemmas"),
    ('lex:x a lex:Operator ; lex:pos "verb" ; lex:lemma "go" ; lex:effect lex:unknown .', "operator x: .*unknown"),
    ("lex:x a lex:Effect ; lex:affirmed lex:perhaps ; lex:negated lex:open .", "effect x: lex:affirmed"),
    ("lex:x a lex:Effect ; lex:affirmed lex:holds ; lex:negated lex:open ; lex:modality kg:odd .",
     "unknown modality 'odd'"),
    ('kg:x a lex:Modality ; lex:rank 1 ; lex:certainty "much" ; lex:denied 0 .', "x: lex:certainty is not a number"),
    ("kg:x a lex:Modality ; lex:rank 1 .", "modality x: it needs"),
])
def test_a_wrong_entry_is_named(tmp_path: Path, wrong: str, message: str) -> None:
    with pytest.raises(OntologyError, match=message):
        read(tmp_path, wrong)
