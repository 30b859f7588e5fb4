"""Persons called like a month are persons, and months are months."""

from __future__ import annotations

import pytest
from parses import build

from kg.language.names.namesakes import is_person
from kg.model import Parse

_NAMED = "Theresa/NNP/compound/2 May/NNP/nsubj/3 spoke/VBD/ROOT/0/speak\n"


def _read(second: str) -> Parse:
    return build(_NAMED + second, names=[("Theresa May", "PERSON")])


@pytest.mark.parametrize(("second", "expected"), [
    ("May/NNP/nsubj/2 told/VBD/ROOT/0/tell him/PRP/dobj/2", True),
    ("He/PRP/nsubj/2 met/VBD/ROOT/0/meet May/NNP/dobj/2", True),
    ("He/PRP/nsubj/2 dined/VBD/ROOT/0/dine with/IN/prep/2 May/NNP/pobj/3", True),
    ("He/PRP/nsubj/2 left/VBD/ROOT/0/leave in/IN/prep/2 May/NNP/pobj/3", False),
])
def test_a_surname_is_told_from_a_month(second: str, expected: bool) -> None:
    parse = _read(second)
    at = max(t.index for t in parse.tokens if t.text == "May")
    assert is_person(parse, at) is expected


def test_without_a_full_name_it_is_a_month() -> None:
    assert not is_person(build("May/NNP/nsubj/2 brought/VBD/ROOT/0/bring rain/NN/dobj/2"), 0)
