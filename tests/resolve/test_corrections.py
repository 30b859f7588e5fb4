"""The reader's own file."""

from __future__ import annotations

import pytest

from kg.errors import InputError
from kg.resolve.corrections import NONE, Name, load


def test_no_file_says_nothing(tmp_path):
    assert load(tmp_path / "corrections.toml") == NONE


def test_all_four_kinds(tmp_path):
    path = tmp_path / "corrections.toml"
    path.write_text(
        '[[merge]]\nnames = ["A", "B @ x-1"]\n[[different]]\nnames = ["C", "D"]\n'
        '[[rename]]\nname = "E"\nto = "F"\n[[wrong]]\nstatement = "A called B"\n'
    )
    found = load(path)
    assert found.merge == ((Name("A"), Name("B", "x-1")),)
    assert found.rename == ((Name("E"), "F"),) and found.wrong == ("A called B",) and len(found.different) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[merge]\n", "not valid TOML"),
        ('[[merge]]\nnames = ["A"]\n', "names"),
        ("[[mrege]]\n", "mrege"),
        ("merge = 3\n", "[[merge]]"),
        ('[[rename]]\nname = "A"\n', "to ="),
        ("[[wrong]]\nstatement = 3\n", "statement"),
    ],
)
def test_what_is_wrong_with_it_is_told_in_one_line(tmp_path, text, told):
    path = tmp_path / "corrections.toml"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        load(path)
    assert told in str(caught.value) and str(path) in str(caught.value) and "\n" not in str(caught.value)
