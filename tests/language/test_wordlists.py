"""The word lists that repairs ask are there, and no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.language.wordlists import word_list

ROOT = Path(__file__).parents[2]
ASKED = {kind for path in (ROOT / "kg").rglob("*.py")
         for kind in re.findall(r'(?:word_list|_stand_in)\(["\']([^"\']+)["\'][,)]', path.read_text("utf-8"))}
LISTS = (ROOT / "ontology" / "parsing.ttl").read_text("utf-8")
WRITTEN = set(re.findall(r'lex:kind "([^"]+)"', LISTS))


def test_what_is_asked_for_is_written_and_what_is_written_is_asked_for() -> None:
    assert ASKED == WRITTEN
    assert all(word_list(kind) for kind in WRITTEN)


def test_no_list_is_written_twice() -> None:
    for twice in (r'lex:kind "([^"]+)"', r"^(lex:words_\w+)"):
        names = re.findall(twice, LISTS, re.MULTILINE)
        assert len(names) == len(set(names))


def test_a_list_that_is_not_there_is_no_empty_one() -> None:
    with pytest.raises(KeyError):
        word_list("no such list")


def test_a_list_has_the_words_of_those_that_it_includes() -> None:
    assert {"resign", "oust"} <= word_list("vacating")
    assert word_list("leaving office") < word_list("vacating")
    assert "oust" not in word_list("leaving office")
    included = {name for names in re.findall(r"lex:includes ([^;]+) ;", LISTS) for name in names.split(", ")}
    assert included
    assert included <= set(re.findall(r"^(lex:words_\w+)", LISTS, re.MULTILINE))
