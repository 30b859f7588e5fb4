"""What is asked of an article over and over while its names are looked for, as plain lists by token index."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from kg.model import Parse

DASHES = frozenset("-–‐‑")
Weights = defaultdict[str, float]
"""Class -> how much speaks for it."""
PLACE = "GPE"
"""The recogniser's label for states and towns."""


@dataclass(slots=True)
class FoundName:
    """A name as found, while its type is being decided."""

    first: int
    last: int
    head: int
    ids: tuple[str, ...] = ()
    """Gazetteer entities it may be, most popular first."""
    demonym: bool = False
    common: bool = False
    """Used as a common noun: "a Democrat", "a Russian"."""
    kind: int = 0
    """Tokens at its end that tell what it is and are left out where it is called by its name: "Kunar province"."""
    evidence: Weights = field(default_factory=lambda: defaultdict(float))
    """Weight of what speaks for each class."""
    key: tuple[str, ...] = ()
    """What names of one thing share: its words, and a mark where somebody is called like it."""


@dataclass(slots=True)
class Page:
    """What is asked of the parse over and over, as plain lists by token index."""

    parse: Parse
    words: list[str]
    lower: list[str]
    span: list[int]
    """Recogniser span that a token stands in, -1 where none."""
    label: list[str]
    title: list[int]
    """End of the title that a token belongs to, 0 where none."""
    shouting: list[bool]
    """By sentence: nothing but capitals."""
    foreign: set[int]
    """Words, whatever their tags, that a particle of another language joins: "Folha da Manha"."""


def apart(text: Page, dash: int) -> bool:
    """Whether a dash has space around it: then it parts clauses, not halves of a name."""
    tokens = text.parse.tokens
    return dash + 1 == len(tokens) or tokens[dash - 1].end != tokens[dash].start or tokens[dash].end != tokens[dash + 1].start


def spelled(text: Page, first: int, last: int) -> str:
    """The words as they stand: with a space where the text has one."""
    if last - first == 1:
        return text.words[first]
    tokens = text.parse.tokens
    parts = [text.words[first]]
    for i in range(first + 1, last):
        if tokens[i].start > tokens[i - 1].end:
            parts.append(" ")
        parts.append(text.words[i])
    return "".join(parts)


def titled(text: Page, name: FoundName) -> bool:
    """Whether a title stands right before a name."""
    return name.first > 0 and text.title[name.first - 1] == name.first
