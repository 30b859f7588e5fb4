"""Lines that a page's width broke, and lines that are paragraphs."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.read.text import read_text
from kg.read.wrapping import unwrapped

LEAD = ("Norway's foreign minister, Ana Ruiz, told reporters on Friday that her country would sign the pact with Sweden, "
        "and Peru's would not.")
MORE = "The pact had been drafted in Oslo. Officials of both countries met there in March and again, for longer, in May."


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("width", [60, 72, 80])
def test_broken_lines_are_one_paragraph(width: int, newline: str) -> None:
    page = "\n\n".join(textwrap.fill(part, width) for part in (LEAD, MORE)).replace("\n", newline)
    assert [line.split() for line in unwrapped(page).splitlines() if line] == [LEAD.split(), MORE.split()]


def test_an_indented_line_begins_a_paragraph() -> None:
    page = "\n".join(textwrap.fill(part, 72, initial_indent="   ") for part in (LEAD, MORE))
    assert [line.split() for line in unwrapped(page).splitlines()] == [LEAD.split(), MORE.split()]


def test_a_short_line_above_a_paragraph_stays_a_line() -> None:
    page = "FARM GOODS\n" + textwrap.fill(LEAD, 72)
    assert unwrapped(page).splitlines()[0] == "FARM GOODS"


@pytest.mark.parametrize("text", [f"{LEAD}\n{MORE}", f"{LEAD}\n\n{MORE}", "Apples\npears\nplums", "By Ana Ruiz\nin Oslo", "",
                                  "\n \n"])
def test_a_line_that_is_a_paragraph_is_left_alone(text: str) -> None:
    assert unwrapped(text) == text


def test_the_first_line_of_a_broken_paragraph_is_no_headline() -> None:
    page = textwrap.fill(LEAD, 72)
    assert read_text(page, name="a.txt", stem="a").headline is None


@given(st.text(alphabet="aB .\n\r\t", max_size=300))
def test_only_white_space_changes_and_no_offset(text: str) -> None:
    flowing = unwrapped(text)
    assert len(flowing) == len(text) and flowing.split() == text.split()
    assert all(a == b or (a.isspace() and b == " ") for a, b in zip(text, flowing, strict=True))
