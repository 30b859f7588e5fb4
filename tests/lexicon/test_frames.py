"""Frames are read alike each time, whatever names the graph gives its blank nodes."""

from __future__ import annotations

from kg import ontology
from kg.lexicon import frames


def test_two_readings_of_the_lexicon_are_equal() -> None:
    one, other = (frames.read(ontology.load()) for _ in range(2))
    assert one == other and {key: [f.roles for f in some] for key, some in one.by_trigger.items()} == {
        key: [f.roles for f in some] for key, some in other.by_trigger.items()}
