"""Regular forms of verbs come back to what they are forms of, prefixed and short ones too."""

from __future__ import annotations

import pytest

from kg.language.inflection import lemma
from kg.language.parser import parse
from kg.model import Article, Span

_VERBS = frozenset({"rap", "rape", "wag", "wage", "fin", "fine", "bar", "bare", "sit", "site", "elect", "found",
                    "admit", "pass", "plan", "plane", "offer", "stag", "stage"})


@pytest.mark.parametrize(("form", "tag", "found", "of"), [
    ("raped", "VBD", "rap", "rape"), ("rapped", "VBD", "rap", "rap"), ("waging", "VBG", "wag", "wage"),
    ("fines", "VBZ", "fin", "fine"),
    ("bars", "VBZ", "bar", "bar"), ("sits", "VBZ", "sit", "sit"), ("planned", "VBD", "plan", "plan"),
    ("offered", "VBD", "offer", "offer"),
    ("re-elected", "VBN", "re-electe", "re-elect"), ("readmitted", "VBD", "readmitte", "readmit"),
    ("co-founding", "VBG", "co-founde", "co-found"),
    ("dismisses", "NNS", "dismisse", "dismiss"), ("glorped", "VBD", "glorpe", "glorpe"), ("fines", "NNS", "fine", "fine"),
])
def test_what_a_form_is_of(form: str, tag: str, found: str, of: str) -> None:
    assert lemma(form, tag, found, _VERBS) == of


def test_without_known_verbs_nothing_changes() -> None:
    assert lemma("raped", "VBD", "rap", frozenset()) == "rap"


def test_a_verb_with_a_prefix_is_one_word() -> None:
    text = "Police re-arrested Luis Paz, who co-founded the party. A co-founder left."
    words = [t.text for t in parse(Article("test", text, Span(0, len(text)))).tokens]
    assert "re-arrested" in words and "co-founded" in words and "founder" in words
