"""The attribute ruler that remembers says what spaCy's own says."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from kg.language.parser import DEFAULT_PIPELINE, load

TEXTS = [
    "China said it would not buy that oil, but Iran and Iraq did.",
    "There were no talks: they ain't gonna meet, and it's over.",
    "Let's go, y'all; the ships that had left were Chinese, as was this one.",
    "He  had  two spaces, 'em too, and I can't say whether she'll come.",
    "",
]


@pytest.fixture(scope="module")
def plain() -> Language:
    return spacy.load(DEFAULT_PIPELINE)


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_remembered_is_what_the_ruler_says(plain: Language, text: str) -> None:
    for _ in range(2):   # as it is found out, and as it is remembered
        ours, theirs = load()(text), plain(text)
        assert [(t.text, t.tag_, t.pos_, t.lemma_, str(t.morph), t.dep_) for t in ours] == [
            (t.text, t.tag_, t.pos_, t.lemma_, str(t.morph), t.dep_) for t in theirs]
