"""The vocabulary of time, read from ontology/time.ttl, and text cut into words of it.

Each word gets a letter for the grammatical kind it acts as, so that a phrase is a string over a small alphabet and the
grammar of time expressions (phrases.py) a set of regular expressions over that alphabet. Cutting is one pass; a
sentence without a letter that can begin a date costs nothing further.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from kg import turtle
from kg.data import folder
from kg.language import numerals
from kg.vocab import LEX

OTHER, BREAK, TO = "_", "|", ">"
"""`TO` is a word between two figures, as in `May 5 to 9`."""
LETTERS: Mapping[str, str] = {
    "unit": "U", "units": "V", "quarter": "q", "quarters": "p", "half": "h", "weekend": "k", "season": "S",
    "doubtful season": "f", "day part": "D", "clock": "K", "clock word": "K", "zone": "z", "deictic": "Z",
    "reference": "r", "history": "r",
    "last": "L", "past": "P", "previous": "R", "next": "F", "coming": "G", "following": "H", "this": "T", "that": "A",
    "part": "E", "part noun": "I", "ago": "b", "earlier": "B", "before": "1", "later": "C", "after": "2", "hence": "c",
    "vague number": "X", "every": "v", "per": "u", "set": "s", "fiscal": "l", "era": "J", "age": "j", "long": "m",
    "holiday": "y", "month": "M", "weekday": "W", "weekdays": "w", "number word": "N", "day number": "g", "number": "n",
    "year": "Y", "short year": "a", "decade": "d", "quarter name": "Q", "ordinal": "O", "iso date": "x",
}
_SETS = ("link", "during", "closing", "history", "prospective", "containing", "occasion", "moving", "purpose", "errand",
         "simultaneous", "elsewhere", "occurring", "means", "company", "help",
         "arising", "sequel", "inside", "causing", "setting", "amounting", "compared", "margin", "retrospective", "implying",
         "preventing", "publishing", "deed", "harming", "reaching", "coming behind", "doer", "numbered")
"""Kinds whose forms are a set of Vocabulary, in its order."""
ANCHORS = frozenset("MWwSfUVqpkDKZrsdYJQxyahln")
"""Letters one of which stands in every time expression that is more than a plain ordinal."""
_DIGIT, _PLAIN = re.compile(r"\d"), re.compile(r"[^\W\d_]+")
_GRAMMAR = {"the": "t", "a": "e", "an": "e", "of": "o", "in": "i", "on": "i", "at": "i", "during": "i", "and": "+", "or": "+",
            "this": "T"}
_PUNCTUATION = {",": ",", "-": "-", "–": "-", "—": "-", "(": "(", ")": ")", ".": ".", ":": ":", "%": "%"}

MONTHS = {name: i for i, name in enumerate(
    ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
     "december"), start=1)}
_SHORT_MONTHS = {**{name[:3]: i for name, i in MONTHS.items() if name != "may"}, "sept": 9}
WEEKDAYS = {name: i for i, name in enumerate(
    ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), start=1)}
_SHORT_WEEKDAYS = {**{name[:3]: i for name, i in WEEKDAYS.items()}, "tues": 2, "thur": 4, "thurs": 4}

FIRST_YEAR, LAST_YEAR = 1000, 2199
"""Four digits outside of this are a number, never a year."""
_SHORT_DECADES = {"twenties": "20", "thirties": "30", "forties": "40", "fifties": "50", "sixties": "60",
                  "seventies": "70", "eighties": "80", "nineties": "90"}

_TOKEN = re.compile(
    r"""(?=\S)(?:(?P<word>(?![BQ])[^\W\d_]+)
    |(?P<iso>\b\d{4}-\d\d-\d\d\b)
    |(?P<slash>\b\d{1,2}(?P<between>[/.-])\d{1,2}(?P=between)\d{4}\b)
    |(?P<clock>\b\d{1,2}(?:[:.]\d\d)?\s?(?:[aApP]\.\s?[mM]\.|[ap]m\b|[AP]M\b)
        |\b\d{1,2}:\d\d(?::\d\d)?(?:\s?(?:hrs|hours))?\b(?![:.]\d)
        |\b\d{4}(?=\s(?:GMT|UTC|hours|hrs)\b))
    |(?P<decade>\b(?:\d\d)?\d0['’]?s\b|['’]\d0s\b|\b\d{1,2}0s(?=\s?(?:BC|B\.C)))
    |(?P<named>\bQ[1-4]\b)
    |(?P<ordinal>\b\d{1,3}(?:st|nd|rd|th)\b)
    |(?P<number>\d[\d,]*(?:\.\d+)?(?<!,))
    |(?P<short>(?<![\w.])['’]\d\d\b)
    |(?P<era>\bB\.\s?C\.?(?:E\.?)?)
    |(?P<possessive>['’]s\b)
    |(?P<letter>[^\W\d_]+)
    |(?P<mark>\S))""",
    re.VERBOSE,
)
"""Words come first, as most are; what begins with a B or a Q may be an era or a quarter, and a word when it is neither."""
_BEFORE_DIGIT = re.compile(r"\.?\s*\d")
_AFTER_DIGIT = re.compile(r"\d(?:st|nd|rd|th)?\s+$")
_DAY = re.compile(r"\s+\d{1,2}(?![\d:%]|[.,]\d)")
_BEFORE_DATE = re.compile(r"\.?,?\s*\(?(?:\d|" + "|".join(name[:3] for name in MONTHS) + ")", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """What a form says: its kind and its value in TIMEX3's notation."""

    kind: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Forms by their lower-case text; phrases by their first word, longest first; prepositions and tense cues apart."""

    single: Mapping[str, tuple[str, str]]
    """Letter and value of every word of one piece, calendar and numerals included."""
    phrases: Mapping[str, tuple[tuple[str, Entry], ...]]
    anchors: frozenset[str]
    """Words one of which, or a digit, stands in every time expression."""
    bounds: Mapping[str, str]
    links: frozenset[str]
    during: frozenset[str]
    closing: frozenset[str]
    """What stands between a length and its end: "the three months to June"."""
    history: frozenset[str]
    """References that are time expressions in history only."""
    prospective: frozenset[str]
    containing: frozenset[str]
    """Prepositions before the occasion of what the clause tells: "at the summit"."""
    occasion: frozenset[str]
    """Prepositions that do so only before a new occasion: "on a visit", not "on the visit"."""
    moving: frozenset[str]
    """Prepositions before where something goes or comes from: a day behind that is the verb's."""
    purpose: frozenset[str]
    errands: frozenset[str]
    """What one comes for on the day: "arrived on Monday for talks"."""
    simultaneous: frozenset[str]
    """Conjunctions between what happens at one time."""
    elsewhere: frozenset[str]
    """Adverbs with which a sentence leaves the day that is being told of."""
    occurring: frozenset[str]
    """Verbs that say of an event no more than that it happens, begins or ends."""
    means: frozenset[str]
    """Prepositions before what one does in doing something: "angered them by refusing"."""
    company: frozenset[str]
    help: frozenset[str]
    """What something is done with, and then: "elected in May with the backing of"."""
    arising: frozenset[str]
    """Verbs that say of what was told just now no more than what it followed: "it came a day after"."""
    sequel: frozenset[str]
    """Adverbs of what is done right after: "called in Obi, who then signed"."""
    inside: frozenset[str]
    """Prepositions before how soon something follows: "within hours they answered"."""
    causing: frozenset[str]
    """Verbs that only bring about the event that they have for their object: `brokered a truce`."""
    setting: frozenset[str]
    """Prepositions before something dated in which something was done: `in a 2019 speech`."""
    amounting: frozenset[str]
    """Verbs that say how much of something there was: `exports rose in May`."""
    compared: frozenset[str]
    """Prepositions before a figure that another one is compared with: `from two million in 1998`."""
    margin: frozenset[str]
    """What stands between a clause and its occasion: `on the sidelines of a summit`."""
    retrospective: frozenset[str]
    """Verbs that tell in the present what is past of what they have for their object: `follows a visit in May`."""
    implying: frozenset[str]
    """Verbs by which somebody is brought to do something, there and then: `helped rebels to topple him`."""
    preventing: frozenset[str]
    """Verbs by which somebody is kept from something, there and then: `barred him from leaving`."""
    publishing: frozenset[str]
    """Verbs of what is said when it comes out: `in an interview published on Sunday he accused them`."""
    deed: frozenset[str]
    """Nouns for whatever was told just now: `The move came a day after`."""
    harming: frozenset[str]
    """Verbs of what an attack does when it is made: `The raid on the camp killed nine people on Sunday`."""
    reaching: frozenset[str]
    """Verbs of speaking to somebody, to do oneself what an infinitive behind it tells: `rang her on Sunday to thank her`."""
    coming_behind: frozenset[str]
    """Verbs that tell behind what something came: `The talks followed a visit in May`."""
    doer: frozenset[str]
    """Nouns for those who did what was told just now: `The attackers`."""
    numbered: frozenset[str]
    """What is told from others of its kind by a number: `Resolution 1929`."""


class Word(NamedTuple):   # not a dataclass: made for every word of a sentence, three times as fast
    """A word of the text with its letter; `value` is a number or the entry's value."""

    start: int
    end: int
    letter: str
    value: str = ""


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The package's own vocabulary of time."""
    return read(turtle.load([folder("ontology") / "time.ttl"]))


def read(graph: turtle.Graph) -> Vocabulary:
    """The vocabulary that a graph holds (every `lex:TimeWord`)."""
    entries: dict[str, Entry] = {}
    bounds: dict[str, str] = {}
    sets: dict[str, set[str]] = {kind: set() for kind in _SETS}
    for node in turtle.subjects(graph, LEX + "TimeWord"):
        kind = turtle.texts(graph, node, LEX + "kind")[0]
        value = "".join(turtle.texts(graph, node, LEX + "timex")[:1])
        forms = [form.lower() for form in turtle.texts(graph, node, LEX + "form")]
        if kind in sets:
            sets[kind].update(forms)
        if kind == "bound":
            bounds.update(dict.fromkeys(forms, value))
        elif kind not in sets or kind == "history":
            entries.update((form, Entry(kind, value)) for form in forms)
            entries.update((form, Entry(kind + "s", value)) for form in turtle.texts(graph, node, LEX + "plural"))
    phrases: dict[str, list[tuple[str, Entry]]] = {}
    for form, entry in entries.items():
        if not form.isalpha():
            first = re.match(r"[^\W\d_]+", form)
            phrases.setdefault(first.group() if first else form, []).append((form, entry))
    ordered = {first: tuple(sorted(some, key=lambda pair: (-len(pair[0]), pair[0]))) for first, some in phrases.items()}
    single = _table(entries)
    return Vocabulary(single, ordered, _anchors(single, ordered), bounds, *(frozenset(forms) for forms in sets.values()))


def cut(text: str, start: int, end: int, words: Vocabulary) -> Iterator[Word]:
    """The words of `text[start:end]`, each with its letter."""
    known, done = words.single, start
    for match in _TOKEN.finditer(text, start, end):
        at = match.start()
        if at < done:
            continue
        kind = match.lastgroup
        if kind in ("word", "letter"):
            form = match.group().lower()
            if form in words.phrases:
                phrase = _phrase(text, at, end, words.phrases[form])
                if phrase:
                    done = phrase.end
                    yield phrase
                    continue
            found = known.get(form)
            if found is None:
                days = form in words.links and _AFTER_DIGIT.search(text, max(0, at - 8), at) and _DAY.match(text, match.end())
                yield Word(at, match.end(), TO if days else OTHER)
            elif found[0] in "MW":
                named = _calendar(text, at, match.end(), form, found)
                done = named.end
                yield named
            else:
                yield Word(at, match.end(), found[0], found[1])
        else:
            yield _figure(match, str(kind))


def _anchors(single: Mapping[str, tuple[str, str]], phrases: Mapping[str, tuple[tuple[str, Entry], ...]]) -> frozenset[str]:
    found = {form for form, (letter, _) in single.items() if letter in ANCHORS}
    found.update(max(re.findall(r"[^\W\d_]+", form), key=len) for some in phrases.values() for form, entry in some
                 if LETTERS[entry.kind] in ANCHORS)
    return frozenset(found)


def may_hold(text: str, words: Vocabulary) -> bool:
    """Whether a sentence can hold a time expression at all: half of the sentences of news cannot."""
    return bool(_DIGIT.search(text)) or not words.anchors.isdisjoint(_PLAIN.findall(text.lower()))


def _table(entries: Mapping[str, Entry]) -> dict[str, tuple[str, str]]:
    table = {form: (LETTERS[entry.kind], entry.value) for form, entry in entries.items() if form.isalpha()}
    table.update((form, (letter, "")) for form, letter in _GRAMMAR.items())
    table.update((word, ("N", word)) for word in numerals.CARDINALS)
    table.update((word, ("O", str(value))) for word, value in numerals.ORDINALS.items())
    table.update((word, ("d", value)) for word, value in _SHORT_DECADES.items())
    for names in (_SHORT_MONTHS, MONTHS):
        table.update((name, ("M", str(value))) for name, value in names.items())
    for names in (_SHORT_WEEKDAYS, WEEKDAYS):
        table.update((name, ("W", str(value))) for name, value in names.items())
    table.update((name + "s", ("w", str(value))) for name, value in WEEKDAYS.items())
    return table


def _phrase(text: str, at: int, end: int, phrases: tuple[tuple[str, Entry], ...]) -> Word | None:
    for form, entry in phrases:
        stop = at + len(form)
        if stop <= end and text[at:stop].lower() == form and not (stop < len(text) and text[stop].isalnum()):
            return Word(at, stop, LETTERS[entry.kind], entry.value)
    return None


def _calendar(text: str, start: int, end: int, form: str, found: tuple[str, str]) -> Word:
    """A month or weekday is written with a capital; an abbreviation needs a date beside it ("Jan 5", not "Jan said")."""
    if not text[start].isupper():
        return Word(start, end, OTHER)
    if form in MONTHS or form in WEEKDAYS:
        return Word(start, end, *found)
    if found[0] == "M":
        beside = _BEFORE_DIGIT.match(text, end) or _AFTER_DIGIT.search(text, max(0, start - 8), start)
    else:
        beside = _BEFORE_DATE.match(text, end)
    if not beside:
        return Word(start, end, OTHER)
    return Word(start, end + text.startswith(".", end), *found)


def _figure(match: re.Match[str], kind: str) -> Word:
    start, end, text = match.start(), match.end(), match.group()
    if kind == "number":
        whole = text.isascii() and text.isdigit()
        if whole and len(text) <= 2 and 1 <= int(text) <= 31:
            return Word(start, end, "g", text)
        if whole and len(text) == 4 and FIRST_YEAR <= int(text) <= LAST_YEAR:
            return Word(start, end, "Y", text)
        return Word(start, end, "n", text)
    if kind == "mark":
        return Word(start, end, _PUNCTUATION.get(text, OTHER))
    if kind == "ordinal":
        return Word(start, end, "O", text[:-2])
    if kind == "iso":
        return Word(start, end, "x", text)
    if kind == "slash":
        return Word(start, end, "x", _slashed(text))
    if kind == "clock":
        return Word(start, end, "K", clock(text))
    if kind == "decade":
        return Word(start, end, "d", re.sub(r"\D", "", text))
    if kind == "named":
        return Word(start, end, "Q", text[1])
    if kind == "short":
        return Word(start, end, "a", text[1:])
    return Word(start, end, "J" if kind == "era" else "'")


def _slashed(text: str) -> str:
    """`13/2/2026` and `2/13/2026` can be told apart; `3/2/2026` cannot, and only its year stands."""
    first, second, year = (int(part) for part in re.split(r"[/.-]", text))
    if first > 12 >= second:
        return f"{year:04d}-{second:02d}-{first:02d}"
    if second > 12 >= first:
        return f"{year:04d}-{first:02d}-{second:02d}"
    return f"{year:04d}-{first:02d}-{second:02d}" if first == second else f"{year:04d}"


def clock(text: str) -> str:
    """`HH:MM` of a clock time as written: `3 pm`, `11.30 a.m.`, `22:30`, `0900`; "" when it is none."""
    parts = [int(part) for part in re.findall(r"\d+", text)]
    if len(parts) == 1 and parts[0] > 99:
        parts = [parts[0] // 100, parts[0] % 100]
    hour, minute = parts[0], parts[1] if len(parts) > 1 else 0
    if re.search(r"p\.?\s?m", text, re.IGNORECASE) and hour < 12:
        hour += 12
    elif re.search(r"a\.?\s?m", text, re.IGNORECASE) and hour == 12:
        hour = 0
    return f"{hour:02d}:{minute:02d}" if hour < 25 and minute < 60 else ""
