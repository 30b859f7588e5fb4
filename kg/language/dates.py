"""Time expressions as TIMEX3, with the days they cover: found by timephrases.py, placed here in the calendar.

News is placed against the article's date and the tense of the clause; encyclopaedic history, where it can be told from
the text or no date is known, against the last date that the text itself named (Strötgen and Gertz 2013 call the two
strategies `news` and `narratives`). Where neither tells, the value keeps its X's, the interval stays empty and a note says why.
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kg.language import tense, timex
from kg.language.timephrases import Reading, phrases
from kg.language.timewords import Vocabulary, Word, cut, vocabulary
from kg.model import Interval, Parse, Sentence, TimeExpression

NARRATIVE_YEARS = 6
"""Years that a text names before it may count as history: a news story rarely names more than four."""
NARRATIVE_SHARE = 0.6
"""Share of them that must lie before the article's own and the former year."""
NARRATIVE_PER_DEICTIC = 4
"""A weekday, "today", "yesterday" marks news; history has at least so many past years to each."""

_NOT_YEARS = frozenset({"CARDINAL", "QUANTITY", "MONEY", "PERCENT", "ORDINAL", "FAC", "PRODUCT"})
_THIRDS = {"START": 0, "MID": 1, "END": 2}
_PLURAL = ("NNS", "NNPS")


@dataclass(slots=True)
class _Context:
    """What is known while a text is read from left to right."""

    parse: Parse
    text: str
    anchor: dt.date | None
    narrative: bool
    words: Vocabulary
    starts: list[int]
    names: dict[int, str]
    last: str = ""
    """Value of the last point in time that was named."""
    last_day: str = ""
    sentence: int = -1
    last_sentence: int = -1
    year_in_sentence: str = ""
    """The last value with an explicit year in the sentence being read."""

    @property
    def now(self) -> str:
        """What "last month" counts from."""
        if self.narrative:
            return self.last or (self.anchor.isoformat() if self.anchor else "")
        return self.anchor.isoformat() if self.anchor else ""

    def token(self, start: int) -> int | None:
        """Index of the token that covers character `start`."""
        i = bisect_right(self.starts, start) - 1
        return i if 0 <= i < len(self.parse.tokens) and self.parse.tokens[i].end > start else None

    def direction(self, start: int) -> int:
        index = self.token(start)
        return tense.UNKNOWN if index is None else tense.direction(self.parse, index, self.words.prospective)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A reading in the calendar."""

    type: str
    value: str
    days: tuple[dt.date | None, dt.date | None] | None = None
    note: str = ""
    point: bool = field(default=False)
    """Later expressions may count from it."""


def find(parse: Parse, text: str, anchor: dt.date | None, *, narrative: bool | None = None) -> tuple[TimeExpression, ...]:
    """The time expressions of the parsed sentences, in text order, none overlapping another.

    `anchor` is the day the article was published. `narrative` says whether dates that leave out the year count from the
    last date named (True) or from the anchor (False); None decides from the text (`is_narrative`). Offsets are characters
    of `text`; `text[start:end]` is the expression's text.
    """
    words = vocabulary()
    read = [(sentence, cut_words, list(phrases(cut_words))) for sentence, cut_words in _sentences(parse, text, words)]
    read = [one for one in read if one[2]]
    if not read:
        return ()
    if narrative is None:
        narrative = is_narrative([r for _, _, readings in read for r in readings], anchor)
    names = {i: name.label for name in parse.names for i in range(name.first, name.last)}
    context = _Context(parse, text, anchor, narrative, words, [t.start for t in parse.tokens], names)
    found: list[TimeExpression] = []
    for sentence, cut_words, readings in read:
        context.sentence, context.year_in_sentence = sentence.index, ""
        found.extend(_sentence(context, cut_words, readings))
    return tuple(found)


def is_narrative(readings: Sequence[Reading], anchor: dt.date | None) -> bool:
    """Whether a text tells history: no date of its own, or mostly years before the last one, and hardly a weekday."""
    if anchor is None:
        return True
    years = [r.year for r in readings if r.year is not None and not r.short_year]
    deictic = sum(1 for r in readings if r.kind == "deictic" or (r.weekday and not r.day))
    past = sum(1 for year in years if year < anchor.year - 1)
    return len(years) >= NARRATIVE_YEARS and past >= NARRATIVE_SHARE * len(years) and past >= NARRATIVE_PER_DEICTIC * deictic


def _sentences(parse: Parse, text: str, words: Vocabulary) -> list[tuple[Sentence, list[Word]]]:
    return [(s, list(cut(text, s.start, s.end, words))) for s in parse.sentences if s.start < s.end]


def _sentence(context: _Context, words: list[Word], readings: list[Reading]) -> list[TimeExpression]:
    readings = [r for r in readings if _holds(context, words, r)]
    readings = _share_years(words, _join_clock(words, readings))
    found: list[TimeExpression] = []
    placed: list[tuple[Reading, _Placed]] = []
    for reading in readings:
        start, end = words[reading.first].start, words[reading.last - 1].end
        result = _place(context, words, reading)
        if result is None:
            continue
        if result.point:
            context.last, context.last_sentence = result.value, context.sentence
            if timex.is_day(result.value):
                context.last_day = result.value[:10] if not result.value.startswith("BC") else result.value
            if reading.year is not None:
                context.year_in_sentence = result.value
        placed.append((reading, result))
        found.append(TimeExpression(start, end, context.text[start:end], result.type, result.value, None, result.note))
    return _with_intervals(context, words, found, placed)


# ---------------------------------------------------------------------------------------------- which readings stand


def _before(words: list[Word], i: int, text: str) -> str:
    return text[words[i - 1].start:words[i - 1].end].lower() if i > 0 else ""


def _holds(context: _Context, words: list[Word], reading: Reading) -> bool:
    """Whether the parse lets a phrase be a time: "May" the month and not the verb, "2,000" the year and not the count."""
    index = context.token(words[reading.first].start)
    if index is None:
        return reading.kind != "date" or not reading.bare
    letters = "".join(w.letter for w in words[reading.first:reading.last])
    if letters == "M":
        return _is_month(context, index)
    if reading.bare:
        return _is_year(context, words, reading, index)
    if reading.season and "f" in letters and letters != "f":
        return reading.year is not None or reading.selector != "" or reading.part != ""
    if letters in ("f", "tf"):
        after = words[reading.last].letter if reading.last < len(words) else "."
        return letters == "tf" and _before(words, reading.first, context.text) in ("in", "by", "this", "until", "since") \
            and after not in "oi"
    if letters in ("S", "tS"):
        return not _is_named(context, words[reading.last - 1])
    if letters in ("Eo", "h"):
        return False
    return True


def _is_month(context: _Context, index: int) -> bool:
    token = context.parse.tokens[index]
    if token.pos in ("AUX", "VERB") or token.tag in ("MD", "VB", "VBP"):
        return False
    return context.names.get(index) not in ("PERSON", "ORG")


def _is_named(context: _Context, word: Word) -> bool:
    """A season inside of a name: the Prague Spring."""
    index = context.token(word.start)
    if index is None or not context.text[word.start].isupper():
        return False
    before = context.parse.tokens[index - 1] if index else None
    return before is not None and before.text[:1].isupper() and before.sentence == context.parse.tokens[index].sentence


def _is_year(context: _Context, words: list[Word], reading: Reading, index: int) -> bool:
    token = context.parse.tokens[index]
    label = context.names.get(index, "")
    before = words[reading.first - 1] if reading.first else None
    after = words[reading.last] if reading.last < len(words) else None
    adjacent = before.letter if before else ""
    if (before and context.text[before.start:before.end] in "$£€¥#₹") or (after and after.letter in "%UVp"):
        return False
    if label == "DATE":
        return True
    head = context.parse.tokens[token.head]
    counts = token.dep == "nummod" and head.index > index and head.tag in _PLURAL
    if counts and adjacent not in ("t", "R", "T", "L"):
        return False
    if adjacent == "i" or _before(words, reading.first, context.text) in context.words.bounds:
        return label not in ("QUANTITY", "MONEY", "PERCENT") and not counts
    return label not in _NOT_YEARS


def _join_clock(words: list[Word], readings: list[Reading]) -> list[Reading]:
    """A clock time and the day beside it are one expression: "at 3 pm on Monday", "Monday at 3 pm"."""
    joined: list[Reading] = []
    for reading in readings:
        before = joined[-1] if joined else None
        if before is not None and _adjacent(words, before.last, reading.first):
            if before.kind in ("clock", "day part") and _names_day(reading) and not reading.hours and not before.selector:
                joined[-1] = replace(reading, first=before.first, hours=before.hours)
                continue
            if reading.kind == "clock" and _names_day(before):
                joined[-1] = replace(before, last=reading.last, hours=reading.hours)
                continue
        joined.append(reading)
    return joined


def _names_day(reading: Reading) -> bool:
    return bool(reading.day or reading.weekday or reading.kind == "deictic" or (reading.kind == "distance" and reading.unit == "D"))


def _adjacent(words: list[Word], left: int, right: int) -> bool:
    between = "".join(w.letter for w in words[left:right])
    return between in ("", "i", ",", ",i", "(") or between == "o"


def _share_years(words: list[Word], readings: list[Reading]) -> list[Reading]:
    """A year said once holds for the months before it: "from May to October 2014"."""
    shared = list(readings)
    for i in range(len(shared) - 2, -1, -1):
        one, after = shared[i], shared[i + 1]
        if one.month and one.year is None and not one.selector and after.month and after.year is not None:
            between = "".join(w.letter for w in words[one.last:after.first])
            if between in ("+", "-", ",", "_", ",+", "_t", "+t") and after.first - one.last <= 2:
                back = one.month > after.month and between in ("-", "_")
                shared[i] = replace(one, year=after.year - back, short_year=after.short_year)
    return shared


# ------------------------------------------------------------------------------------------------ into the calendar


def _place(context: _Context, words: list[Word], reading: Reading) -> _Placed | None:
    if reading.kind == "date":
        return _place_date(context, words, reading)
    if reading.kind == "iso":
        return _point(reading.value) if timex.days(reading.value) else None
    return _PLACERS[reading.kind](context, words, reading)


def _point(value: str, note: str = "") -> _Placed:
    kind = "TIME" if "T" in value else "DATE"
    covered = timex.days(value)
    return _Placed(kind, value, covered, note or ("" if covered else _why(value)), point="X" not in value)


def _why(value: str) -> str:
    if value.startswith("BC"):
        return "before Christ"
    return "the text does not say which one" if "X" in value else "no certain days"


def _hours(value: str, hours: str) -> str:
    return f"{value}T{hours}" if hours else value


def _place_date(context: _Context, words: list[Word], reading: Reading) -> _Placed | None:
    if reading.fiscal:
        return _fiscal(context, reading)
    if reading.year is None and reading.unit == "Y" and reading.selector and (reading.month or reading.season):
        reading = replace(reading, year=_selected_year(context, reading), selector="")
    year = _full_year(context, reading)
    start = words[reading.first].start
    if reading.month:
        return _place_month(context, reading, year, start)
    if reading.season:
        return _place_season(context, reading, year, start)
    if reading.quarter:
        return _place_part(context, reading, year, start, "Q", reading.quarter)
    if reading.half:
        return _place_part(context, reading, year, start, "H", reading.half)
    if reading.weekday:
        return _place_weekday(context, reading, start)
    if year is not None:
        return _point(timex.in_year(year))
    if reading.unit == "Q" and reading.selector:
        return _place_unit(context, words, reading)
    return None


def _selected_year(context: _Context, reading: Reading) -> int | None:
    base = timex.year(context.last if reading.selector in ("that", "previous", "following") and context.last else context.now)
    step = {"last": -1, "previous": -1, "next": 1, "following": 1, "coming": 1}.get(reading.selector, 0)
    return None if base is None else base + step


def _full_year(context: _Context, reading: Reading) -> int | None:
    """'98 is in the century of the last date (history), else the latest that is no more than ten years ahead."""
    if reading.year is None or not reading.short_year:
        return reading.year
    base = timex.year(context.now) or 2000
    century = base // 100 * 100
    if context.narrative:
        return century + reading.year
    return century + reading.year if century + reading.year <= base + 10 else century - 100 + reading.year


def _place_month(context: _Context, reading: Reading, year: int | None, start: int) -> _Placed:
    month = int(reading.month or 1)
    if year is None:
        year = _year_of_month(context, reading, month, start)
    head = "XXXX" if year is None else timex.in_year(year)
    value = f"{head}-{month:02d}"
    if reading.day:
        value += f"-{reading.day:02d}"
        if year is not None and year > 0 and timex.days(value) is None:
            return _Placed("DATE", f"{head}-{month:02d}-XX", None, "there is no such day")
    return _point(_hours(value, reading.hours) if reading.day else value)


def _year_of_month(context: _Context, reading: Reading, month: int, start: int) -> int | None:
    """The year of a month, or of a day of a month, that is named without one."""
    base = context.now
    if context.narrative or not context.anchor:
        if reading.selector == "last" and context.anchor:
            base = context.anchor.isoformat()
        year = timex.year(base)
        if year is not None and reading.selector in ("previous", "last") and month >= (timex.month(base) or 13):
            return year - 1
        if year is not None and reading.selector in ("next", "following") and month <= (timex.month(base) or 0):
            return year + 1
        return year
    anchor = context.anchor
    if reading.selector in ("this", "that"):
        return anchor.year
    told = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1, "following": 1}.get(reading.selector, 0)
    here = (month, reading.day or 0) if reading.day else (month, 0)
    there = (anchor.month, anchor.day) if reading.day else (anchor.month, 0)
    if told:
        return anchor.year + (told if told * (here > there) - told * (here < there) < 0 or here == there else 0)
    if context.year_in_sentence and not reading.selector:
        carried = _carried_year(context, month)
        if carried is not None:
            return carried
    side = context.direction(start)
    if side == tense.BEFORE:
        return anchor.year - (here > there)
    if side == tense.AFTER:
        return anchor.year + (here < there)
    return _nearest_year(anchor, month, reading.day or 15)


def _carried_year(context: _Context, month: int) -> int | None:
    """A past year named earlier in the sentence carries on: "arrested in November 2023 and sentenced in March"."""
    known = timex.year(context.year_in_sentence)
    if known is None or context.anchor is None or known >= context.anchor.year:
        return None
    before = timex.month(context.year_in_sentence)
    return known + 1 if before is not None and month < before else known


def _nearest_year(anchor: dt.date, month: int, day: int) -> int:
    def distance(year: int) -> tuple[int, int]:
        return abs((year - anchor.year) * 365 + (month - anchor.month) * 30 + day - anchor.day), year
    return min((anchor.year - 1, anchor.year, anchor.year + 1), key=distance)


def _place_season(context: _Context, reading: Reading, year: int | None, start: int) -> _Placed:
    if year is None:
        year = _year_of_season(context, reading, start)
    return _point(f"{'XXXX' if year is None else timex.in_year(year)}-{reading.season}")


def _year_of_season(context: _Context, reading: Reading, start: int) -> int | None:
    month = timex.SEASON_START[reading.season]
    if context.narrative or not context.anchor:
        year = timex.year(context.now)
        if year is None:
            return None
        here = timex.month(context.now) or 0
        if reading.selector in ("next", "following") and here >= month:
            return year + 1
        if reading.selector in ("last", "previous") and here and here <= month:
            return year - 1
        return year
    anchor = context.anchor
    if reading.selector in ("this", "that"):
        return anchor.year
    side = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1, "following": 1}.get(reading.selector, 0)
    strict = bool(side)
    side = side or context.direction(start) or tense.BEFORE
    covered = [(year, timex.days(f"{year:04d}-{reading.season}")) for year in range(anchor.year - 2, anchor.year + 3)]
    if side == tense.BEFORE:
        fitting = [y for y, d in covered if d and (d[1] < anchor if strict else d[0] <= anchor)]
        return fitting[-1] if fitting else None
    fitting = [y for y, d in covered if d and (d[0] > anchor if strict else d[1] >= anchor)]
    return fitting[0] if fitting else None


def _place_part(context: _Context, reading: Reading, year: int | None, start: int, letter: str, number: int) -> _Placed:
    """A quarter or half by its number."""
    size = 3 if letter == "Q" else 6
    if year is None and reading.unit == "Y":
        year = _selected_year(context, reading)
    if year is None:
        if context.narrative or not context.anchor:
            year = timex.year(context.now)
        else:
            now = (context.anchor.month + size - 1) // size
            side = context.direction(start) or tense.BEFORE
            year = context.anchor.year - (number > now and side == tense.BEFORE) + (number < now and side == tense.AFTER)
    return _point(f"{'XXXX' if year is None else timex.in_year(year)}-{letter}{number}")


def _fiscal(context: _Context, reading: Reading) -> _Placed | None:
    year = _full_year(context, reading)
    if year is None:
        year = _selected_year(context, reading) if reading.selector else timex.year(context.now)
    if year is None:
        return None
    value = timex.in_year(year) + (f"-Q{reading.quarter}" if reading.quarter else "")
    return _Placed("DATE", value, None, "a fiscal year: its months are not told")


def _place_weekday(context: _Context, reading: Reading, start: int) -> _Placed:
    weekday = int(reading.weekday or 1)
    unknown = _Placed("DATE", f"XXXX-WXX-{weekday}", None, "the text does not say which one")
    base = timex.days(context.last_day if context.narrative else context.now) if context.now else None
    if base is None:
        return unknown
    day = base[0]
    behind = (day.isoweekday() - weekday) % 7
    if reading.unit == "W":   # "Monday last week"
        week = timex.add(day, {"last": -1, "next": 1}.get(reading.selector, 0), "W")
        monday = week - dt.timedelta(week.isoweekday() - 1) if week else day
        return _point(_hours((monday + dt.timedelta(weekday - 1)).isoformat(), reading.hours))
    if reading.selector in ("last", "past", "previous"):
        moved = day - dt.timedelta(behind or 7)
    elif reading.selector in ("next", "coming", "following"):
        moved = day + dt.timedelta((weekday - day.isoweekday()) % 7 or 7)
    elif context.narrative:
        moved = day + dt.timedelta((weekday - day.isoweekday()) % 7)
    elif reading.selector == "this":
        moved = day + dt.timedelta(weekday - day.isoweekday())
    else:
        side = context.direction(start)
        ahead = (weekday - day.isoweekday()) % 7
        moved = day - dt.timedelta(behind) if side == tense.BEFORE or (side == tense.UNKNOWN and behind <= 3) \
            else day + dt.timedelta(ahead)
    return _point(_hours(moved.isoformat(), reading.hours))


def _place_unit(context: _Context, words: list[Word], reading: Reading) -> _Placed | None:
    """"last month", "that year", "the end of the year"."""
    unit = reading.unit
    if unit.startswith("T"):
        return None
    if unit not in timex.UNIT_DAYS and unit not in timex.UNIT_MONTHS:
        return None
    if reading.selector == "past":
        return _stretch(context, 1.0, unit, back=True)
    anaphoric = reading.selector in ("that", "previous", "following") or (not reading.selector and reading.part != "")
    base = context.last if (anaphoric and context.last) else context.now
    if not reading.selector and not context.narrative:
        base = context.now or context.last
    step = {"last": -1, "previous": -1, "next": 1, "following": 1, "coming": 1}.get(reading.selector, 0)
    here = timex.unit_of(base, unit) if base else None
    if here is None and unit == "D" and context.last_day and anaphoric:
        here = context.last_day
    value = timex.shift(here, step, unit) if here and step else here
    if unit == "D" and here and step and not value:
        value = None
    if not value:
        return _Placed("DATE", _unknown(unit), None, "the text does not say which one")
    if unit == "CE" or unit == "DE":
        return _point(value[:3] if unit == "DE" else value[:2])
    return _point(_hours(value, reading.hours))


def _unknown(unit: str) -> str:
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX"}.get(unit, "PAST_REF")


def _length(count: float | None, unit: str) -> str:
    """ISO 8601 duration: `P2M`, `PT3H`, `PXY` when the number is not told."""
    factor = re.match(r"\d+", unit)
    if factor:
        unit, count = unit[factor.end():], None if count is None else count * int(factor.group())
    number = "X" if count is None else f"{count:g}"
    if "e" in number:
        number = f"{count:.0f}"
    clock = unit.startswith("T")
    return f"P{'T' if clock else ''}{number}{unit[1:] if clock else unit}"


def _place_duration(context: _Context, words: list[Word], reading: Reading) -> _Placed | None:
    letters = "".join(w.letter for w in words[reading.first:reading.last])
    if letters == "eU" and _is_rate(context, words, reading):
        return _Placed("SET", _length(1.0, reading.unit), None, "recurs")
    return _Placed("DURATION", _length(reading.count, reading.unit), None, "a length of time, not a place in it")


def _is_rate(context: _Context, words: list[Word], reading: Reading) -> bool:
    """"2 million barrels a day", "once a week": a noun, number or per cent stands before it."""
    index = context.token(words[reading.first].start)
    if index is None or index == 0:
        return False
    before = context.parse.tokens[index - 1]
    return before.sentence == context.parse.tokens[index].sentence and (
        before.pos in ("NOUN", "NUM", "SYM", "PROPN") or before.text == "%"
        or (before.pos == "ADV" and before.tag == "RB" and context.parse.tokens[index].dep == "det"
            and before.text.lower() in ("once", "twice", "thrice")))


def _stretch(context: _Context, count: float | None, unit: str, *, back: bool) -> _Placed:
    value = _length(count, unit)
    base = timex.days(context.now) if context.now else None
    if count is None or count != int(count) or base is None or not timex.is_day(context.now):
        note = "the text does not say how long" if count is None else "the text does not say from when"
        return _Placed("DURATION", value, None, note)
    anchor = base[0]
    other = timex.add(anchor, -int(count) if back else int(count), unit)
    days = None if other is None else ((other, anchor) if back else (anchor, other))
    return _Placed("DURATION", value, days)


def _place_stretch(context: _Context, words: list[Word], reading: Reading) -> _Placed | None:
    """"the past two years", "the next 30 days"; "the first ten months" is a length only."""
    back = reading.selector in ("last", "past", "previous")
    if not reading.selector or reading.selector in ("that", "this", "following", "previous"):
        return _Placed("DURATION", _length(reading.count, reading.unit), None, "a length of time, not a place in it")
    after = words[reading.last].letter if reading.last < len(words) else ""
    if after == "o":   # "the last two weeks of February"
        return _Placed("DURATION", _length(reading.count, reading.unit), None, "a length of time, not a place in it")
    return _stretch(context, reading.count, reading.unit, back=back)


def _place_distance(context: _Context, words: list[Word], reading: Reading) -> _Placed | None:
    """"two weeks ago" counts from the article, "two weeks later" from the last date named, "hours after X" from an event."""
    counted_from_event = reading.direction in ("before", "after") and not _ends_phrase(words, reading)
    if counted_from_event:
        return _Placed("DURATION", _length(reading.count, reading.unit), None, "counted from an event, not from a date")
    back = reading.direction in ("ago", "earlier", "before")
    from_now = reading.direction in ("ago", "hence") or (reading.direction == "earlier" and not context.narrative)
    base = context.now if from_now else (context.last or context.now)
    unit, count = reading.unit, reading.count
    if unit == "2W":
        unit, count = "W", None if count is None else 2 * count
    if count == 0.5 and unit == "Y":
        unit, count = "M", 6.0
    if count is None:
        vague = "PAST_REF" if back else "FUTURE_REF"
        return _Placed("DATE", vague, None, "the text does not say how long")
    if not base:
        return _Placed("DATE", _unknown(unit), None, "the text does not say from when")
    if unit.startswith("T"):
        return _few_hours(context, count, unit, back, from_now)
    value = _moved(base, -count if back else count, unit, from_now)
    if value is None:
        return _Placed("DATE", _unknown(unit), None, "the date it counts from is not exact enough")
    return _point(value)


def _ends_phrase(words: list[Word], reading: Reading) -> bool:
    after = words[reading.last].letter if reading.last < len(words) else "."
    return after in ",.)+;:|i"


def _few_hours(context: _Context, count: float, unit: str, back: bool, from_now: bool) -> _Placed:
    if not (from_now and context.anchor and unit == "TH" and not context.narrative):
        return _Placed("TIME", "XXXX-XX-XXTXX", None, "hours from a time that is not told")
    day = timex.add(context.anchor, (-1 if back else 1) * round(count / 24), "D")
    return _point(day.isoformat()) if day else _Placed("TIME", "XXXX-XX-XXTXX", None, "out of the calendar")


def _moved(base: str, count: float, unit: str, from_now: bool) -> str | None:
    """The value `count` units from `base`. "Two years ago" is a year, "a month ago" a month, "two weeks ago" a day or week:
    as coarse as the unit, by the guidelines of TimeML, unless counted from an exact day in a story."""
    if count != int(count):
        if unit != "Y":
            return None
        unit, count = "M", round(count * 12)
    value = timex.shift(base, int(count), unit)
    if value is None:
        return None
    if unit in ("Y", "DE", "CE"):
        here = timex.year(value)
        return value if here is None or (not from_now and timex.is_day(value) and False) else timex.in_year(here)
    if unit in ("M", "Q") and not value.startswith("BC"):
        covered = timex.days(value)
        return timex.of_day(covered[0], "M") if covered else value
    if unit == "W" and from_now:
        covered = timex.days(value)
        return timex.of_day(covered[0], "W") if covered else value
    return value


def _place_weekend(context: _Context, words: list[Word], reading: Reading) -> _Placed:
    base = timex.days(context.now) if context.now and timex.is_day(context.now) else None
    if base is None:
        return _Placed("DATE", "XXXX-WXX-WE", None, "the text does not say which one")
    day = base[0]
    side = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(reading.selector, 0) \
        or context.direction(words[reading.first].start) or tense.BEFORE
    saturday = day - dt.timedelta((day.isoweekday() - 6) % 7) if side == tense.BEFORE \
        else day + dt.timedelta((6 - day.isoweekday()) % 7 if day.isoweekday() != 7 else -1)
    if day.isoweekday() >= 6 and reading.selector in ("last", "previous", "past"):
        saturday -= dt.timedelta(7)
    return _point(timex.of_day(saturday, "W") + "-WE")


def _place_deictic(context: _Context, words: list[Word], reading: Reading) -> _Placed:
    offset, hours = re.match(r"(-?\d+)D(?:T(\w+))?", reading.value), ""
    base = timex.days(context.last_day or context.now) if context.narrative else timex.days(context.now)
    if offset is None or base is None or (context.narrative and not context.last_day):
        return _Placed("DATE", "PRESENT_REF" if reading.value == "0D" else "XXXX-XX-XX", None, "no date to count from")
    hours = reading.hours or offset[2] or ""
    day = timex.add(base[0], int(offset[1]), "D")
    if day is None:
        return _Placed("DATE", "XXXX-XX-XX", None, "out of the calendar")
    placed = _point(_hours(day.isoformat(), hours))
    if offset[2] and int(offset[1]) < 0:   # "overnight": into the day after
        return replace(placed, days=(day, base[0]))
    return placed


def _place_day_part(context: _Context, words: list[Word], reading: Reading) -> _Placed:
    step = {"last": -1, "next": 1, "following": 1, "previous": -1, "coming": 1}.get(reading.selector, 0)
    if reading.selector in ("next", "following", "previous", "that", ""):
        base = context.last_day if context.last_sentence >= context.sentence - 1 or context.narrative else ""
    else:
        base = context.last_day if context.narrative else context.now
    if not base:
        return _Placed("TIME", f"XXXX-XX-XXT{reading.hours}", None, "the text does not say on which day")
    value = timex.shift(base, step, "D") if step else base
    return _point(_hours(value[:10], reading.hours)) if value else _Placed(
        "TIME", f"XXXX-XX-XXT{reading.hours}", None, "the text does not say on which day")


def _place_clock(context: _Context, words: list[Word], reading: Reading) -> _Placed:
    near = context.last_day if context.last_sentence >= context.sentence - 1 else ""
    if not near or near.startswith("BC"):
        return _Placed("TIME", f"XXXX-XX-XXT{reading.hours}", None, "the text does not say on which day")
    return replace(_point(_hours(near[:10], reading.hours)), point=False)


def _place_decade(context: _Context, words: list[Word], reading: Reading) -> _Placed | None:
    text = reading.value
    if reading.direction == "BC":
        return _Placed("DATE", f"BC{int(text) // 10:03d}", None, "before Christ")
    if len(text) == 4:
        return replace(_point(text[:3]), point=False)
    base = timex.year(context.now)
    if base is None or base < 0:
        return _Placed("DATE", f"XX{text[0]}", None, "the text does not say of which century")
    century = base // 100
    return replace(_point(f"{century if int(text) <= base % 100 else century - 1:02d}{text[0]}"), point=False)


def _place_century(context: _Context, words: list[Word], reading: Reading) -> _Placed | None:
    number = int(reading.count or 0)
    if not 1 <= number <= 22:
        return None
    if reading.direction == "BC":
        return _Placed("DATE", f"BC{number - 1:02d}", None, "before Christ")
    return replace(_point(f"{number - 1:02d}"), point=False)


def _place_set(context: _Context, words: list[Word], reading: Reading) -> _Placed | None:
    if reading.value:
        value = reading.value
    elif reading.weekday:
        value = f"XXXX-WXX-{reading.weekday}"
    elif reading.month:
        value = f"XXXX-{reading.month:02d}"
    elif reading.season:
        value = f"XXXX-{reading.season}"
    elif reading.hours:
        value = f"XXXX-XX-XXT{reading.hours}"
    elif reading.unit:
        value = _length(1.0, reading.unit) if reading.direction == "per" or reading.unit.startswith("T") else _unknown(reading.unit)
    else:
        return None
    return _Placed("SET", value, None, "recurs")


def _place_reference(context: _Context, words: list[Word], reading: Reading) -> _Placed:
    return _Placed("DATE", reading.value, None, "no certain days")


_PLACERS = {
    "unit": _place_unit, "distance": _place_distance, "stretch": _place_stretch, "duration": _place_duration,
    "deictic": _place_deictic, "reference": _place_reference, "set": _place_set, "decade": _place_decade,
    "century": _place_century, "weekend": _place_weekend, "clock": _place_clock, "day part": _place_day_part,
}


# -------------------------------------------------------------------------------------------------------- intervals


def _with_intervals(context: _Context, words: list[Word], found: list[TimeExpression],
                    placed: list[tuple[Reading, _Placed]]) -> list[TimeExpression]:
    """Give each expression the days it covers, opened to one side by the preposition before it, joined in ranges."""
    spans = [_narrowed(context, reading, result) for reading, result in placed]
    sides = [_side(context, words, reading, result) for reading, result in placed]
    done: list[TimeExpression] = []
    for i, one in enumerate(found):
        span, text = spans[i], one.text
        if i + 1 < len(found) and sides[i] == "range" and _linked(context, words, placed[i][0], placed[i + 1][0]):
            span, text = _range(spans[i], spans[i + 1]), context.text[one.start:found[i + 1].end]
        elif i and sides[i - 1] == "range" and _linked(context, words, placed[i - 1][0], placed[i][0]):
            span, text = _range(spans[i - 1], spans[i]), context.text[found[i - 1].start:one.end]
        elif span is not None:
            span = _opened(span, sides[i])
        interval = None
        if span is not None and (span[0] or span[1]) and not (span[0] and span[1] and span[0] > span[1]):
            interval = Interval(span[0], span[1], text)
        done.append(replace(one, interval=interval, note="" if interval else one.note or "no certain days"))
    return done


Days = tuple[dt.date | None, dt.date | None]


def _narrowed(context: _Context, reading: Reading, result: _Placed) -> Days | None:
    """"Early", "mid" and "late" are thirds of what they qualify; "earlier" and "later this year" end and begin today."""
    if result.days is None or not result.days[0] or not result.days[1]:
        return result.days
    first, last = result.days
    length = (last - first).days + 1
    if reading.part == "EARLIER" and context.anchor and first <= context.anchor <= last:
        return first, context.anchor
    if reading.part == "LATER" and context.anchor and first <= context.anchor <= last:
        return context.anchor, last
    if reading.part not in _THIRDS or length < 28:
        return first, last
    third = _THIRDS[reading.part]
    return first + dt.timedelta(length * third // 3), first + dt.timedelta(length * (third + 1) // 3 - 1)


def _side(context: _Context, words: list[Word], reading: Reading, result: _Placed) -> str:
    if result.type not in ("DATE", "TIME"):
        return ""
    after = words[reading.last].letter if reading.last < len(words) else ""
    side = context.words.bounds.get(_before(words, reading.first, context.text), "")
    if side in ("before", "after") and (after in ("'", "_") and _modifies(context, words, reading)):
        return ""   # "after Tuesday's vote" is no bound
    return side


def _modifies(context: _Context, words: list[Word], reading: Reading) -> bool:
    index = context.token(words[reading.last - 1].start)
    if index is None:
        return False
    token = context.parse.tokens[index]
    return token.dep in ("compound", "amod", "nummod", "poss", "nmod") and token.head > index


def _linked(context: _Context, words: list[Word], left: Reading, right: Reading) -> bool:
    between = words[left.last:right.first]
    return 1 <= len(between) <= 2 and context.text[between[0].start:between[0].end].lower() in context.words.links


def _range(left: Days | None, right: Days | None) -> Days | None:
    if left is None or right is None:
        return None
    return left[0], right[1]


def _opened(span: Days, side: str) -> Days:
    first, last = span
    if side == "from":
        return first, None
    if side == "to":
        return None, last
    if side == "before" and first:
        return None, timex.add(first, -1, "D")
    if side == "after" and last:
        return timex.add(last, 1, "D"), None
    return span
