"""How names are compared across articles: without legal forms, with initials, short forms and other transliterations.

The words themselves (`Ltd`, `Bill` for `William`) stand in ontology/naming.ttl; here is only what spelling does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from kg import gazetteer, turtle
from kg.ontology import Ontology
from kg.vocab import LEX

Words = tuple[str, ...]
"""A name as `gazetteer.normal` words."""

ALIKE = 0.85
"""Jaro-Winkler likeness from which two spellings of one sound skeleton count as one word: Sergei and Sergey .93,
Zelensky and Zelenskiy .97, but Maria and Marie .92 too: what is only alike is believed with context alone."""
SHORTEST = 4
"""Letters from which a word may be spelled otherwise: `Li` and `Lee`, `Un` and `Il` are different names."""

_SOUNDS = tuple((re.compile(pattern), sound) for pattern, sound in (
    ("tsch|tch|tsh", "ch"), ("sch", "sh"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("dj|dzh", "j"), ("zh", "j"), ("ck|q", "k"),
    ("c(?=[aou]|$)", "k"), ("ts|tz", "z"), ("x", "ks"), ("w", "v"), (r"(?<=.)(?:[aeiouy]|j(?![aeiou]))+", ""), (r"(?<=.)h", ""),
    (r"(.)\1+", r"\1")))


@dataclass(frozen=True, slots=True)
class Naming:
    """What the ontology says of names."""

    legal_forms: frozenset[str] = frozenset()
    short_forms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Given name -> all that may stand for it, itself included."""
    home_relations: frozenset[str] = frozenset()
    """Properties, sub-properties included, that tell where a subject belongs."""


def read(ontology: Ontology) -> Naming:
    """Naming rules of the ontology's graph."""
    graph = ontology.graph
    lemma = LEX + "lemma"
    legal = {word for node in turtle.subjects(graph, LEX + "LegalForm") for word in turtle.texts(graph, node, lemma)}
    short: dict[str, frozenset[str]] = {}
    for node in turtle.subjects(graph, LEX + "ShortForms"):
        forms = frozenset(turtle.texts(graph, node, lemma))
        for word in forms:
            short[word] = short.get(word, frozenset()) | forms
    told = {name for node in turtle.subjects(graph, LEX + "HomeRelation") for name in turtle.names(graph, node, LEX + "evokes")}
    home = {name for name in ontology.properties if name in told or told & set(ontology.above(name))}
    return Naming(frozenset(legal), short, frozenset(home))


def words(label: str, naming: Naming) -> Words:
    """The words of a name that count: normal form, legal forms at the end left out."""
    found = tuple(gazetteer.normal(label).split())
    while len(found) > 1 and found[-1] in naming.legal_forms:
        found = found[:-1]
    return found


def initials(label: str) -> str:
    """First letters of the capitalised words: what an acronym of the name is made of (`of` and `the` do not count)."""
    return "".join(word[0] for word in re.findall(r"[^\W_]+", label) if word[:1].isupper()).casefold()


def is_acronym(label: str) -> bool:
    """Whether a name is letters only: `OPEC`, `U.N.`"""
    plain = label.replace(".", "")
    return 2 <= len(plain) <= 8 and plain.isalnum() and plain.isupper() and not plain.isdigit()


@lru_cache(maxsize=200_000)
def skeleton(word: str) -> str:
    """The sounds that every transliteration keeps: Mohammed and Muhamad, Zelensky and Zelenskiy have one.

    >>> skeleton("muhammad") == skeleton("mohamed"), skeleton("kim") == skeleton("kin")
    (True, False)
    """
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


@lru_cache(maxsize=200_000)
def alike(one: str, other: str) -> bool:
    """Whether two words can be spellings of one: the same sounds, and nearly the same letters."""
    if one == other:
        return True
    if min(len(one), len(other)) < SHORTEST or skeleton(one) != skeleton(other) or _ending(one) != _ending(other):
        return False
    from rapidfuzz.distance import JaroWinkler

    return JaroWinkler.similarity(one, other) >= ALIKE


def _ending(word: str) -> str:
    """The last vowel where a word ends in one: Paula is not Paulo, but Sergei is Sergey and Fatima Fatimah."""
    last = word.rstrip("h")[-1:]
    return "i" if last in "iyj" else last if last in "aeou" else ""


INITIAL, SHORT_FORM, SPELLING, MIDDLE = 0.3, 0.1, 0.15, 0.1
"""What an initial, a short form, another spelling and a left-out middle name take from the likeness of two names."""
SURNAME = 0.55
"""Likeness of a surname alone to a full name: not enough without a shared context."""


def person_likeness(one: Words, other: Words, naming: Naming) -> tuple[float, str]:
    """How far two names can be one person's, 0 to 1, and what they differ in.

    >>> person_likeness(("joseph", "r", "biden"), ("joe", "biden"), Naming(short_forms={"joe": frozenset({"joe", "joseph"})}))
    (0.8, 'short form, middle name left out')
    """
    short, long = sorted((one, other), key=lambda w: (len(w), w))
    if short == long:
        return (1.0 if len(short) > 1 else SURNAME), "same name" if len(short) > 1 else "one word alone"
    if not short:
        return 0.0, "no name"
    if len(short) == 1:
        return (SURNAME, "surname alone") if short[0] == long[-1] else (0.0, "different names")
    lost, notes = 0.0, []
    for a, b in ((short[-1], long[-1]), (short[0], long[0])):
        cost, note = _difference(a, b, naming, last=a is short[-1])
        if cost is None:
            return 0.0, "different names"
        lost += cost
        notes.append(note)
    if not _within(short[1:-1], long[1:-1]):
        return 0.0, "different middle names"
    if len(short) != len(long):
        lost += MIDDLE
        notes.append("middle name left out")
    return round(1.0 - lost, 2), ", ".join(dict.fromkeys(n for n in notes if n))


def _difference(a: str, b: str, naming: Naming, *, last: bool) -> tuple[float | None, str]:
    if a == b:
        return 0.0, ""
    if not last:
        if len(a) == 1 or len(b) == 1:
            return (INITIAL, "initial") if a[0] == b[0] else (None, "")
        if b in naming.short_forms.get(a, ()):
            return SHORT_FORM, "short form"
    return (SPELLING, "other spelling") if alike(a, b) else (None, "")


def _within(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether middle names stand in the other's, in order, an initial for a name."""
    rest = iter(long)
    return all(any(m == n or (min(len(m), len(n)) == 1 and m[0] == n[0]) or alike(m, n) for n in rest) for m in short)
