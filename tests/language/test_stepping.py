"""Parser and recognizer that are stepped with the lock in hand say what spaCy's own say."""

from __future__ import annotations

from typing import Any

import pytest
import spacy
from spacy.language import Language

from kg.language.parser import DEFAULT_PIPELINE
from kg.language.stepping import stepping

TEXTS = [
    "Ana Ruiz of Chile met President Juan Paz in Lima on 3 May, and both signed the $3bn deal.",
    "",
    "Peru will not sell  that oil; Chile said it would buy it from Gazprom. It did not.",
    "Oil.",
    "\n",
    "The ships that the navy of Norway had been promised in 2014 were, said Mr. Berg, never built by Kongsberg.",
]


@pytest.fixture(scope="module")
def plain() -> Language:
    return spacy.load(DEFAULT_PIPELINE)


def told(docs: list[Any]) -> list[Any]:
    """All that the two components write: heads, labels and sentences; names."""
    return [([(t.head.i, t.dep_, t.is_sent_start) for t in doc], [(e.start, e.end, e.label_) for e in doc.ents])
            for doc in docs]


@pytest.mark.parametrize("size", [1, 2, 64])
def test_what_is_stepped_says_what_the_pipeline_says(plain: Language, size: int) -> None:
    ours = spacy.load(DEFAULT_PIPELINE)
    for at, (name, component) in enumerate(ours._components):
        ours._components[at] = name, stepping(component)
    assert ours.pipe_names == plain.pipe_names
    assert [name for name, part in ours.pipeline if type(part) is not type(plain.get_pipe(name))] == ["parser", "ner"]
    found = told(list(ours.pipe(TEXTS, batch_size=size)))
    assert found == told(list(plain.pipe(TEXTS, batch_size=size)))
    assert any(names for _, names in found)


def test_other_components_are_left_alone(plain: Language) -> None:
    tagger = plain.get_pipe("tagger")
    assert stepping(tagger) is tagger
    beam = spacy.blank("en").add_pipe("beam_ner")
    assert stepping(beam) is beam
