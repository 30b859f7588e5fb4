"""Binding: which phrases are arguments of one verb, the understood ones included."""

from __future__ import annotations

import pytest
from parses import read

from kg.language.binding import coarguments, owns_what_it_is, understood
from kg.model import Parse


def head(parse: Parse, word: str) -> int:
    return next(t.index for t in parse.tokens if t.text == word)


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Stone promised to leave.", "leave", "Stone"),
        ("Stone asked Ruiz to leave.", "leave", "Ruiz"),
        ("Stone was accused of stealing money.", "stealing", "Stone"),
        ("Stone sued Ruiz, accusing her of theft.", "accusing", "Stone"),
        ("The firm accused of fraud closed.", "accused", "firm"),
    ],
)
def test_whom_a_verb_without_a_subject_is_about(text: str, verb: str, subject: str) -> None:
    _, parse = read(text)
    assert head(parse, subject) in understood(parse, head(parse, verb))


def test_arguments_of_one_verb_and_of_two() -> None:
    _, parse = read("Stone said Ruiz admired him.")
    stone, ruiz, him = (parse.tokens[head(parse, word)] for word in ("Stone", "Ruiz", "him"))
    assert coarguments(parse, ruiz, him)
    assert not coarguments(parse, stone, him)


def test_some_of_them_are_others_than_who_does_it() -> None:
    _, parse = read("Guards arrested dozens of them. Stone has seen a picture of him.")
    guards, them, stone, him = (parse.tokens[head(parse, word)] for word in ("Guards", "them", "Stone", "him"))
    assert coarguments(parse, guards, them)
    assert not coarguments(parse, stone, him)


def test_who_rings_somebody_does_himself_what_he_rings_for() -> None:
    _, parse = read("Stone telephoned Ruiz to urge him to leave. Stone asked Ruiz to help him.")
    stones, ruizes, him = ([t for t in parse.tokens if t.text == word] for word in ("Stone", "Ruiz", "him"))
    assert not coarguments(parse, ruizes[0], him[0], ("telephone",)) and coarguments(parse, stones[0], him[0], ("telephone",))
    assert coarguments(parse, ruizes[1], him[1], ("telephone",))


def test_what_a_second_clause_shares_is_an_argument() -> None:
    _, parse = read("Stone, which borders Ruiz and sells it arms, cheered. Stone cheered; Ruiz sells it arms.")
    its = [t for t in parse.tokens if t.text == "it"]
    stones = [t for t in parse.tokens if t.text == "Stone"]
    assert coarguments(parse, stones[0], its[0])
    assert not coarguments(parse, stones[1], its[1])


def test_a_possessor_is_no_argument() -> None:
    _, parse = read("Stone sold his house.")
    assert not coarguments(parse, parse.tokens[head(parse, "Stone")], parse.tokens[head(parse, "his")])


def test_who_a_relative_pronoun_is_does_what_is_joined_to_its_verb() -> None:
    _, parse = read("The firm, which borrowed money and sold ships, closed.")
    assert tuple(understood(parse, head(parse, "sold"))) == (head(parse, "firm"),)
    _, parse = read("The firm borrowed money and sold ships.")
    assert tuple(understood(parse, head(parse, "sold"))) == (head(parse, "firm"),)


@pytest.mark.parametrize(("text", "other"), [
    ("Stone is her lawyer.", True),
    ("Stone, her lawyer, left.", True),
    ("Stone is her own lawyer.", False),
    ("Stone called her lawyer.", False),
])
def test_nobody_is_somebody_to_himself(text: str, other: bool) -> None:
    _, parse = read(text)
    her, stone = (parse.tokens[head(parse, word)] for word in ("her", "Stone"))
    assert owns_what_it_is(parse, her, stone) is other
