"""The grammar of time expressions: words of time to readings, which say what a phrase means but not yet when that is.

A phrase is matched on the letters of its words (time.words.LETTERS), so a production is a regular expression over a small
alphabet: `LU` is "last month", `M.?g,?Y` is "Feb. 4, 2026". Productions stand from the most to the least specific.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from kg.language import numerals
from kg.language.time.words import ANCHORS, OTHER, Word

SELECTORS: Mapping[str, str] = MappingProxyType({
    "L": "last", "P": "past", "R": "previous", "F": "next", "G": "coming", "H": "following", "T": "this", "A": "that",
})
_DIRECTIONS = {"b": "ago", "B": "earlier", "1": "before", "C": "later", "2": "after", "c": "hence"}


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase says. `words` are indices `first:last`; None or "" is not said.

    kind    date (calendar fields), unit ("last month"), distance ("two weeks ago"), stretch ("the past two years"),
            nth unit ("the last day of 1999"), duration, deictic, reference, set, decade, century, weekend, clock
    """

    kind: str
    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str = ""
    quarter: int | None = None
    half: int | None = None
    part: str = ""
    """START, MID or END of what the rest names; EARLIER or LATER than now in it."""
    hours: str = ""
    """Part of the day (MO, AF, EV, NI, DT) or clock time (HH:MM)."""
    unit: str = ""
    count: float | None = None
    """None: not told ("several")."""
    selector: str = ""
    direction: str = ""
    fiscal: bool = False
    definite: bool = False
    """"The" stands before it: "the next day" counts from another day, "next week" from now."""
    short_year: bool = False
    value: str = ""
    bare: bool = False
    """A figure alone, which may be no year at all: the parse must agree."""


def phrases(words: Sequence[Word]) -> Iterator[Reading]:
    """The readings of a sentence's words, from left to right, none overlapping another."""
    letters = "".join(word.letter for word in words)
    if ANCHORS.isdisjoint(letters) and "O" not in letters:
        return
    for match in _GRAMMAR.finditer(letters):
        name = str(match.lastgroup)
        yield from _BUILDERS[name](words, match.start(), match.end())


_NUM = r"(?:e?N(?:-?N|\+N)*|[gnYO]|e?X(?:o)?|e)"
_YEAR = r"(?:Y|a|[gn](?=J))J?"
_PART = r"(?:t?E(?:i|-)?t?|t?Io?t?|[BC]i?t?)"
_SELECT = r"[LPRFGHTA]"
_THAT = r"[12]A(?=[,.)])"
_OF_YEAR = rf"(?:,?(?:o)?{_YEAR}|,?o?t?{_SELECT}{{1,2}}U)"
_HOURS = r"(?:(?:E(?:i|-)?)?t?E?DV?[o,i]?)"
_MONTH = "M"
_WD = r"(?:W,?\(?)"

_PRODUCTIONS: Mapping[str, str] = {
    "iso": r"x",
    "nth": rf"t?[OL]Wo{_MONTH}{_OF_YEAR}?",
    "nth_unit": rf"t?[OL]Uo(?:{_MONTH}{_OF_YEAR}?|(?:t?U)?{_YEAR})",
    "days": rf"{_PART}?t?{_WD}?{_MONTH}t?[gO](?:(?:-|\+)[gO](?=,?Y|$|[^VUpq%MKN_])|>[gO](?![VUpq%MKN]))(?:,?{_YEAR})?"
            rf"|{_WD}?t?[gO](?:-|\+|>)t?[gO]o?{_MONTH}(?:,?{_YEAR})?",
    "date": "|".join((
        rf"L{_MONTH}[gO](?![%:Y]|,[Ygn])",
        rf"{_PART}?{_HOURS}?t?{_WD}?{_MONTH}(?:[gO]|t[gO](?!{OTHER}))(?!%|:[gn])(?:{_OF_YEAR}|-[gn](?=J)J)?\)?",
        rf"{_PART}?{_HOURS}?{_WD}?t?[gO]o?{_MONTH}{_OF_YEAR}?\)?",
        rf"t?{_SELECT}?(?:{_MONTH}-)?{_MONTH}-?q{_OF_YEAR}?",
        rf"{_PART}?t?{_SELECT}?{_MONTH}{_OF_YEAR}?",
        rf"{_PART}?t?{_SELECT}?[Sf]{_OF_YEAR}?",
        rf"{_PART}?t?y{_OF_YEAR}?",
        rf"t?{_SELECT}?Q-?{_OF_YEAR}?",
        rf"t?(?:{_SELECT}|O)-?q(?:ot?l?U?{_YEAR}|ot?{_SELECT}l?U|{_YEAR})?",
        rf"t?[OL]h(?:ot?{_SELECT}?U|ot?l?{_YEAR})",
        rf"t?{_SELECT}?l(?:U{_YEAR}?|{_YEAR})",
        rf"{_HOURS}{_WD}",
        rf"{_PART}?t?{_SELECT}?W(?:{_SELECT}U|(?:i|E)?D)?",
    )),
    "decade": rf"{_PART}?td(?:J)?|{_PART}?{_SELECT}?d(?:J)?",
    "century": r"(?:t?Et?|t?Iot?|t)?(?:E-?)?O-?UJ?",
    "weekend": rf"t?{_SELECT}?k",
    "opening": rf"t?O{_NUM}-?[Vp]o(?:t?{_SELECT}?U|{_YEAR})",
    "stretch": rf"t?(?:O|{_SELECT}){_NUM}-?[UVqpk]|t?{_NUM}{_SELECT}[Vp]|t?{_SELECT}_?[Vp]|t?r[Vp]",
    "distance": rf"(?:{_NUM}(?:\+ehV|\+hV|-?[UVqpk])|h-?eU|eU\+eh|[Vp])(?:{_THAT}|[bBC12c])|tU(?:{_THAT}|[12])|tHU|tUH",
    "dayparts": rf"tD[12](?=[,.)])|(?:E)?t?{_SELECT}D|t?D(?=oA)|(?<=i)tD(?!o)|D(?!o)",
    "unit": rf"{_PART}?t?{_SELECT}{{1,2}}U|{_PART}tU|UEY|(?<=i)tU(?=_(?![MgY])|[,.)]|$)",
    "deictic": r"E?Z(?:i?D)?",
    "clock": r"Kz?(?:it?D)?",
    "set": r"s|v(?:N|[gO])?-?[UVWDSM]|u[U]|w|iw",
    "age": rf"{_NUM}-?[UV]-?j",
    "year": rf"{_PART}?(?:t?[UV])?{_YEAR}(?:-(?:Y|[gn])J?)?|[gn](?=[-+_>][gn]J)",
    "duration": rf"tU(?=_[MgY])|(?:{_NUM}(?:\+e?h)-?[UVqp]|{_NUM}-?(?:_(?=[V]))?[UVqp]|h-?e?U|[UV](?=-m)|Vm?|eh-?U)(?:-?m)?",
    "reference": r"r",
    "ordinal_day": r"(?<=i)tO(?![A-Za-df-su-z])",
    "figure": r"[gn]",
}
_GRAMMAR = re.compile(
    f"(?![{OTHER},.:()%+'o-])(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _PRODUCTIONS.items()) + ")")
"""No production begins with a word of no kind, a mark, "and" or "of", as most words are: told at once."""


def _fields(words: Sequence[Word], first: int, last: int, kind: str) -> Reading:
    """Read the calendar fields off the letters of a phrase."""
    found: dict[str, object] = {}
    units: list[str] = []
    for i in range(first, last):
        word = words[i]
        letter, value = word.letter, word.value
        if letter == "M":
            found["month"] = int(value)
        elif letter == "y":
            found["month"], found["day"] = (int(part) for part in value.split("-"))
        elif letter in "gO" and "day" not in found:
            follows = words[i + 1].letter if i + 1 < last else ""
            if letter == "O" and follows in ("q", "h", "-"):
                found["quarter" if "q" in (follows, words[min(i + 2, last - 1)].letter) else "half"] = int(value)
            elif follows == "J":
                found["year"] = int(value)
            elif 1 <= int(value) <= 31:
                found["day"] = int(value)
        elif letter in "Ya" or (letter == "n" and value.isdigit()):
            found["year"], found["short_year"] = int(value), letter == "a"
        elif letter == "J" and "year" in found:
            found["year"] = -int(str(found["year"]))
        elif letter == "W":
            found["weekday"] = int(value)
        elif letter in "Sf":
            found["season"] = value
        elif letter == "Q":
            found["quarter"] = int(value)
        elif letter in "DK":
            found["hours"] = value
        elif letter in "EI":
            found["part"] = value
        elif letter in "BC":
            found["part"] = "EARLIER" if letter == "B" else "LATER"
        elif letter in "12":   # `the night before`
            found["selector"] = "previous" if letter == "1" else "following"
        elif letter in SELECTORS and found.get("selector") != "previous":
            found["selector"] = SELECTORS[letter]
        elif letter == "l":
            found["fiscal"] = True
        elif letter == "t" and "unit" not in found:
            found["definite"] = True
        elif letter in "UVqphk":
            units.append(value)
    if units == ["Q"] and int(str(found.get("month", 1))) % 3 == 0:   # `the December quarter`, `the April-June quarter`
        found["quarter"] = int(str(found.pop("month"))) // 3
    if units:
        found["unit"] = units[-1]
    if units and found.get("selector") == "last" and ("year" in found or units[-1] == "Y"):   # "the last quarter of 2025"
        if units[0] == "H":
            found.setdefault("half", 2)
        elif units[0] == "Q":
            found["quarter"], found["selector"] = 4, ""
    return Reading(kind, first, last, **found)  # type: ignore[arg-type]


def _date(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
    yield _fields(words, first, last, "date")


def _nth(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
    """"The second Tuesday of March": `count` of the weekday, 0 for the last one."""
    ordinal = next((w for w in words[first:last] if w.letter == "O"), None)
    after = next(i for i in range(first, last) if words[i].letter == "W")
    one = _fields(words, after, last, "date")
    yield replace(one, first=first, count=float(ordinal.value) if ordinal else 0.0)


def _nth_unit(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
    """"The last day of 1999", "the second week of May": `count` of the unit, 0 for the last one."""
    ordinal = next((w for w in words[first:last] if w.letter == "O"), None)
    at = next(i for i in range(first, last) if words[i].letter == "U")
    one = _fields(words, at + 2, last, "date")
    yield replace(one, kind="nth unit", first=first, unit=words[at].value, count=float(ordinal.value) if ordinal else 0.0)


def _days(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
    """Two days that share a month: `June 5-7, 2024` is two expressions, `June 5` and `7`."""
    figures = [i for i in range(first, last) if words[i].letter in "gO"]
    left, right = figures[0], figures[1]
    whole = _fields(words, first, last, "date")
    days = [int(words[i].value) for i in (left, right)]
    if not all(1 <= day <= 31 for day in days):
        return
    for begin, stop, day in ((first, left + 1, days[0]), (right, last, days[1])):
        yield Reading("date", begin, stop, year=whole.year, month=whole.month, day=day, short_year=whole.short_year)


def _year(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
    """A year, or two joined by a dash (`1914-18`)."""
    dash = next((i for i in range(first, last - 1) if words[i].letter == "-" and words[i + 1].letter in "Ygn"
                 and words[i - 1].letter == "Y"), None)
    if dash is None and words[first].letter in "gn" and last - first == 1:   # "264 to 241 BC"
        figure = words[first].value
        if figure.isdigit():
            yield Reading("date", first, last, year=-int(figure))
        return
    if dash is None:
        one = _fields(words, first, last, "date")
        plain = last - first == 1
        yield Reading("date", first, last, year=one.year, part=one.part, short_year=one.short_year, bare=plain)
        return
    start = int(words[dash - 1].value)
    text = words[dash + 1].value
    if text.isdigit() and len(text) <= 4:
        end = int(text) if len(text) == 4 else start // 10 ** len(text) * 10 ** len(text) + int(text)
        if start < end:
            yield Reading("date", first, dash, year=start, bare=True)
            yield Reading("date", dash + 1, last, year=end)
            return
    yield Reading("date", first, dash, year=start, bare=True)


def _figure(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
    """A year before Christ, if the text is in that era and says "in" before it ("in 480")."""
    value = words[first].value
    if value.isdigit() and len(value) <= 3 and first and words[first - 1].letter in ("i", "o", "_", ">"):
        yield Reading("date", first, last, year=-int(value), bare=True)


def _decade(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
    one = _fields(words, first, last, "decade")
    text = next(words[i].value for i in range(first, last) if words[i].letter == "d")
    era = any(words[i].letter == "J" for i in range(first, last))
    yield Reading("decade", first, last, value=text, part=one.part, selector=one.selector, direction="BC" if era else "")


def _century(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
    ordinal = next(i for i in range(first, last) if words[i].letter == "O")
    unit = next(words[i].value for i in range(ordinal, last) if words[i].letter == "U")
    count = int(words[ordinal].value)
    if unit == "CE":
        era = any(words[i].letter == "J" for i in range(first, last))
        yield Reading("century", first, last, count=float(count), direction="BC" if era else "")


def _amount(words: Sequence[Word], first: int, last: int) -> tuple[float | None, str]:
    """Number and unit of a phrase; number None when vague."""
    count: float | None = None
    spoken: list[str] = []
    unit, half, seen = "", False, False
    for i in range(first, last):
        letter, value = words[i].letter, words[i].value
        if letter == "N":
            spoken.append(value)
        elif letter in "gnY" and count is None:
            count = numerals.digits(value)
        elif letter == "h":
            half = True
        elif letter in "UVqpk":
            unit, seen = value, True
        elif letter == "e" and not spoken:
            spoken.append("one")
        elif letter == "X":
            return None, next((w.value for w in words[i:last] if w.letter in "UVqpk"), "")
    if spoken and count is None:
        count = numerals.number(spoken if spoken[0] != "one" or len(spoken) == 1 else spoken[1:] or ["one"])
    if count is None and seen and not any(words[i].letter in "Vp" for i in range(first, last)):
        count = 0.5 if half else 1.0
    elif half:
        count = (count or 0.0) + 0.5 if any(words[i].letter == "+" for i in range(first, last)) else 0.5
    return count, unit


def _counted(kind: str) -> Callable[[Sequence[Word], int, int], Iterator[Reading]]:
    def build(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
        count, unit = _amount(words, first, last)
        selector = next((SELECTORS[w.letter] for w in words[first:last] if w.letter in SELECTORS), "")
        direction = next((_DIRECTIONS[w.letter] for w in words[first:last] if w.letter in _DIRECTIONS), "")
        if kind == "stretch" and not selector and any(w.value == "PAST_REF" for w in words[first:last]):
            selector = "past"   # "in recent weeks"
        if kind == "distance" and selector == "following":
            direction = "later"
        if kind == "distance" and selector == "that":   # `two years after that`
            selector, direction = "", "earlier" if direction == "before" else "later"
        if unit:
            definite = words[first].letter == "t"
            yield Reading(kind, first, last, unit=unit, count=count, selector=selector, direction=direction,
                          definite=definite)
    return build


def _opening(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
    """`The first three months of 2016` is one expression, `the next three months of 2016` a length and a year."""
    middle = next(i for i in range(first, last) if words[i].letter == "o")
    length = list(_counted("stretch")(words, first, middle))
    whole = _fields(words, middle + 1, last, "date" if words[last - 1].letter in "YaJgn" else "unit")
    if length and next(w.value for w in words[first:middle] if w.letter == "O") == "1":
        yield replace(length[0], kind="opening", last=last, year=whole.year, selector=whole.selector)
        return
    yield from length
    yield whole


def _plain(kind: str) -> Callable[[Sequence[Word], int, int], Iterator[Reading]]:
    def build(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
        yield _fields(words, first, last, kind)
    return build


def _valued(kind: str, letters: str) -> Callable[[Sequence[Word], int, int], Iterator[Reading]]:
    def build(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
        one = _fields(words, first, last, kind)
        value = next((w.value for w in words[first:last] if w.letter in letters), "")
        yield Reading(kind, first, last, value=value, hours=one.hours)
    return build


def _set(words: Sequence[Word], first: int, last: int) -> Iterator[Reading]:
    one = _fields(words, first, last, "set")
    value = next((w.value for w in words[first:last] if w.letter == "s"), "")
    days = next((int(w.value) for w in words[first:last] if w.letter in "wW"), None)
    per = any(w.letter == "u" for w in words[first:last])
    yield Reading("set", first, last, value=value, weekday=days, unit=one.unit, month=one.month, season=one.season,
                  hours=one.hours, direction="per" if per else "")


_BUILDERS: Mapping[str, Callable[[Sequence[Word], int, int], Iterator[Reading]]] = {
    "iso": _valued("iso", "x"), "nth": _nth, "nth_unit": _nth_unit, "days": _days,
    "date": _date, "ordinal_day": _date, "figure": _figure,
    "decade": _decade,
    "century": _century, "weekend": _plain("weekend"), "opening": _opening,
    "stretch": _counted("stretch"), "distance": _counted("distance"),
    "dayparts": _plain("day part"), "unit": _plain("unit"), "deictic": _valued("deictic", "Z"), "clock": _plain("clock"),
    "set": _set, "age": _counted("duration"), "year": _year, "duration": _counted("duration"),
    "reference": _valued("reference", "r"),
}
