"""How names vary in spelling."""

from __future__ import annotations

import pytest
from extraction_values import the_ontology

from kg.resolve.naming import alike, initials, is_acronym, person_likeness, read, skeleton, words

NAMING = read(the_ontology())


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Kraft Foods Inc.", ("kraft", "foods")),
        ("Enel S.p.A.", ("enel",)),
        ("The Acme Co. Ltd", ("acme",)),
        ("Limited", ("limited",)),
        ("São Paulo", ("sao", "paulo")),
        ("Al-Nour", ("al", "nour")),
    ],
)
def test_words_that_count(label, expected):
    assert words(label, NAMING) == expected


@pytest.mark.parametrize(
    ("one", "other"), [("zelensky", "zelenskiy"), ("mohammed", "muhamad"), ("sergei", "sergey"), ("khalid", "halid")]
)
def test_transliterations(one, other):
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(("one", "other"), [("li", "lee"), ("un", "il"), ("merkel", "markle"), ("ivanov", "ivanenko")])
def test_different_names(one, other):
    assert not alike(one, other)


def test_acronyms():
    assert initials("Organization of the Petroleum Exporting Countries") == "opec"
    assert is_acronym("OPEC") and is_acronym("U.N.") and not is_acronym("Opec") and not is_acronym("2024")


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("ana souza", "ana souza", 1.0, 1.0),
        ("a souza", "ana souza", 0.6, 0.8),
        ("souza", "ana souza", 0.5, 0.6),
        ("bill gates", "william gates", 0.9, 1.0),
        ("ana b souza", "ana c souza", 0.0, 0.0),
        ("ana souza", "bea souza", 0.0, 0.0),
        ("ana", "ana souza", 0.0, 0.0),
    ],
)
def test_likeness_of_persons(one, other, least, most):
    for a, b in ((one, other), (other, one)):
        assert least <= person_likeness(tuple(a.split()), tuple(b.split()), NAMING)[0] <= most


def test_homes_come_from_relations_and_those_below_them():
    assert {"locatedIn", "ministerOf"} <= NAMING.home_relations and "visits" not in NAMING.home_relations
