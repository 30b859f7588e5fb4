"""Which words can be part of a name."""

from __future__ import annotations

import re

from kg.language.grammar import TIMES
from kg.language.names import namesakes
from kg.language.names.page import Page
from kg.language.time.words import vocabulary
from kg.lexicon.nouns import Nouns

_NO_NAME = frozenset({"mark", "cc", "aux", "auxpass", "advmod", "prt", "neg", "det"})
"""What a name never is to its governor; a capital there is a mistagged first word."""
_INITIALS = 2
"""Letters of a given name that is written by its initials."""
_DATELINE = 3
"""Letters from which on a first word in capitals is where a report was written, and no acronym of something else."""
MODEL = re.compile(r"(?:[A-Z]/)?[A-Z][A-Za-z]{0,3}-?\d{1,4}[A-Z]{0,3}[a-z]{0,2}s?(?:/[A-Z])?$")
"""A model of an aircraft or weapon: letters with a number: "C-390", "S-400", "T-72"."""
BEHIND = frozenset({"punct", "case", "appos", "relcl", "acl", "cc", "conj", "prep"})
"""What a surname may have below it: no determiner or adjective before."""


def branded(word: str) -> bool:
    """Whether a word has its capital within, as only names of firms and goods have: "iRobot", "beIN"."""
    return word[0].islower() and not word.islower() and word.isalpha()


def plain_word(text: Page, i: int, nouns: Nouns) -> bool:
    """Whether a common noun is taken for a name by the capital of its sentence: "Jurors awarded", but not "Bank Negara"."""
    token, word = text.parse.tokens[i], text.lower[i]
    if token.pos != "PROPN" or text.span[i] >= 0 or text.parse.sentences[token.sentence].first != i:
        return False
    alone = i + 1 == len(text.words) or text.words[i + 1][0].islower()
    return alone and word not in nouns.nouns and word.removesuffix("s") in nouns.nouns


def _timeless(text: Page, i: int) -> bool:
    """Whether a name of one word was taken for a day though it is no word of time: `soldiers in Niger`."""
    token, at = text.parse.tokens[i], text.span[i]
    alone = at >= 0 and text.span[max(i - 1, 0)] != at and text.span[min(i + 1, len(text.span) - 1)] != at
    return alone and text.label[i] in TIMES and token.tag == "NNP" and token.text.isalpha() and (
        token.text.lower() not in vocabulary().single)


def is_proper(text: Page, i: int, nouns: Nouns) -> bool:
    """Whether a token can be part of a name."""
    token = text.parse.tokens[i]
    word, label = token.text, text.label[i]
    if word in nouns.words["CalendarName"] and (namesakes.is_person(text.parse, i) or _christened(text, i, nouns)):
        return True
    if token.pos in ("PROPN", "X") and MODEL.match(word):   # "ordered 50 A350s"
        return True
    paid = i > 0 and token.pos == "PROPN" and text.parse.tokens[i - 1].pos == "VERB"   # `fined Norvik 1.3 million pounds`
    measured = label in nouns.words["MeasureLabel"] and not paid and not _timeless(text, i)
    if not word[0].isalpha() or word in nouns.words["CalendarName"] or measured:
        return False
    if branded(word) or i in text.foreign:
        return True
    if token.dep in _NO_NAME and not (token.pos == "PROPN" and label in nouns.labels):
        return False
    if plain_word(text, i, nouns):
        return False
    if word in nouns.words["CreditWord"] and text.words[i + 1 : i + 2] == [":"]:   # `Ana Ruiz Photo: Reuters`
        return False
    if token.pos == "PROPN":
        return word[0].isupper() or (label in nouns.labels and any(c.isupper() for c in word))
    initials = token.dep == "compound" and word.isupper() and len(word) <= _INITIALS
    if initials and token.head == i + 1 and text.label[i + 1] == "PERSON":   # `HR McMaster`
        return True
    if label not in nouns.labels or not word[0].isupper():
        return False
    return token.dep == "compound" or token.pos not in ("DET", "PRON", "ADP", "AUX", "VERB")


def _christened(text: Page, i: int, nouns: Nouns) -> bool:
    """Whether a word that may be a month is somebody's first name: `Jan Pronk`, but not `Jan 5`."""
    token = text.parse.tokens[i]
    after = text.parse.tokens[min(i + 1, len(text.words) - 1)]
    return text.words[i] in nouns.given_names and text.span[i] < 0 and token.dep == "compound" and token.head > i and (
        after.pos == "PROPN" and after.text[:1].isupper() and after.text not in nouns.words["CalendarName"])


def capital_counts(text: Page, i: int, first: int) -> bool:
    """Whether a capital on a word not tagged as a name says that it is one: not where every sentence has one, unless the
    word is a subject without an article, as names are."""
    token = text.parse.tokens[i]
    if token.pos not in ("NOUN", "ADJ", "X"):
        return False
    if i == first and token.text.isupper() and len(token.text) > _DATELINE:
        return True
    if i > first and text.words[i - 1] not in ('"', "“", "'", "‘", ":"):
        return True
    bare = all(text.parse.tokens[c].dep in BEHIND for c in text.parse.children[i])
    return token.tag == "NN" and token.dep in ("nsubj", "nsubjpass", "poss") and bare
