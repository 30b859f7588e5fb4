"""Readings placed in the calendar: a TIMEX3 value and the days it covers.

"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from kg.language import tense, timex
from kg.language.timecontext import Context, Days, Placed
from kg.language.timephrases import Reading
from kg.language.timewords import Word


def place(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    if reading.kind == "date":
        return _place_date(context, words, reading)
    if reading.kind == "iso":
        return _point(reading.value) if timex.days(reading.value) else None
    return _PLACERS[reading.kind](context, words, reading)


def _point(value: str, note: str = "") -> Placed:
    kind = "TIME" if "T" in value else "DATE"
    covered = timex.days(value)
    return Placed(kind, value, Days(*covered) if covered else None, note or ("" if covered else _why(value)), point="X" not in value)


def _why(value: str) -> str:
    if value.startswith("BC"):
        return "before Christ"
    return "the text does not say which one" if "X" in value else "no certain days"


def _hours(value: str, hours: str) -> str:
    return f"{value}T{hours}" if hours else value


def _place_date(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    if reading.fiscal:
        return _fiscal(context, reading)
    if reading.year is None and reading.unit == "Y" and reading.selector and (reading.month or reading.season):
        reading = replace(reading, year=_selected_year(context, reading), selector="")
    year = _full_year(context, reading)
    if reading.day and not reading.month and year is None:   # "the 20th"
        return _point(f"{context.last[:7]}-{reading.day:02d}") if re.match(r"\d{4}-\d\d", context.last) else None
    if reading.month:
        return _place_month(context, words, reading, year)
    if reading.season:
        return _place_season(context, words, reading, year)
    if reading.quarter:
        return _place_part(context, words, reading, year, "Q", reading.quarter)
    if reading.half:
        return _place_part(context, words, reading, year, "H", reading.half)
    if reading.weekday:
        return _place_weekday(context, words, reading)
    if year is not None:
        return _point(timex.in_year(year))
    if reading.unit == "Q" and reading.selector:
        return _place_unit(context, words, reading)
    return None


def _selected_year(context: Context, reading: Reading) -> int | None:
    base = timex.year(context.last if reading.selector in ("that", "previous", "following") and context.last else context.now)
    step = {"last": -1, "previous": -1, "next": 1, "following": 1, "coming": 1}.get(reading.selector, 0)
    return None if base is None else base + step


def _full_year(context: Context, reading: Reading) -> int | None:
    """'98 is in the century of the last date (history), else the latest that is no more than ten years ahead."""
    if reading.year is None or not reading.short_year:
        return reading.year
    base = timex.year(context.now) or 2000
    century = base // 100 * 100
    if context.narrative:
        return century + reading.year
    return century + reading.year if century + reading.year <= base + 10 else century - 100 + reading.year


def _place_month(context: Context, words: list[Word], reading: Reading, year: int | None) -> Placed:
    month = int(reading.month or 1)
    if year is None:
        year = _year_of_month(context, words, reading, month)
    head = "XXXX" if year is None else timex.in_year(year)
    value = f"{head}-{month:02d}"
    if reading.day:
        value += f"-{reading.day:02d}"
        if year is not None and year > 0 and timex.days(value) is None:
            return Placed("DATE", f"{head}-{month:02d}-XX", None, "there is no such day")
    return _point(_hours(value, reading.hours) if reading.day else value)


def _year_of_month(context: Context, words: list[Word], reading: Reading, month: int) -> int | None:
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
    side = context.direction(words, reading)
    if side == tense.BEFORE:
        return anchor.year - (here > there)
    if side == tense.AFTER:
        return anchor.year + (here < there)
    return _nearest_year(anchor, month, reading.day or 15)


def _carried_year(context: Context, month: int) -> int | None:
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


def _place_season(context: Context, words: list[Word], reading: Reading, year: int | None) -> Placed:
    if year is None:
        year = _year_of_season(context, words, reading)
    return _point(f"{'XXXX' if year is None else timex.in_year(year)}-{reading.season}")


def _year_of_season(context: Context, words: list[Word], reading: Reading) -> int | None:
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
    side = side or context.direction(words, reading) or tense.BEFORE
    covered = [(year, timex.days(f"{year:04d}-{reading.season}")) for year in range(anchor.year - 2, anchor.year + 3)]
    if side == tense.BEFORE:
        fitting = [y for y, d in covered if d and (d[1] < anchor if strict else d[0] <= anchor)]
        return fitting[-1] if fitting else None
    fitting = [y for y, d in covered if d and (d[0] > anchor if strict else d[1] >= anchor)]
    return fitting[0] if fitting else None


def _place_part(context: Context, words: list[Word], reading: Reading, year: int | None, letter: str, number: int) -> Placed:
    """A quarter or half by its number."""
    size = 3 if letter == "Q" else 6
    if year is None and reading.unit == "Y":
        year = _selected_year(context, reading)
    if year is None:
        if context.narrative or not context.anchor:
            year = timex.year(context.now)
        else:
            now = (context.anchor.month + size - 1) // size
            side = context.direction(words, reading) or tense.BEFORE
            year = context.anchor.year - (number > now and side == tense.BEFORE) + (number < now and side == tense.AFTER)
    return _point(f"{'XXXX' if year is None else timex.in_year(year)}-{letter}{number}")


def _fiscal(context: Context, reading: Reading) -> Placed | None:
    year = _full_year(context, reading)
    if year is None:
        year = _selected_year(context, reading) if reading.selector else timex.year(context.now)
    if year is None:
        return None
    value = timex.in_year(year) + (f"-Q{reading.quarter}" if reading.quarter else "")
    return Placed("DATE", value, None, "a fiscal year: its months are not told")


def _place_weekday(context: Context, words: list[Word], reading: Reading) -> Placed:
    weekday = int(reading.weekday or 1)
    unknown = Placed("DATE", f"XXXX-WXX-{weekday}", None, "the text does not say which one")
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
        side = context.direction(words, reading)
        ahead = (weekday - day.isoweekday()) % 7
        moved = day - dt.timedelta(behind) if side == tense.BEFORE or (side == tense.UNKNOWN and behind <= 3) \
            else day + dt.timedelta(ahead)
    return _point(_hours(moved.isoformat(), reading.hours))


def _place_unit(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    """"last month", "that year", "the end of the year"."""
    unit = reading.unit
    if unit.startswith("T"):
        return None
    if unit not in timex.UNIT_DAYS and unit not in timex.UNIT_MONTHS:
        return None
    if reading.selector == "past":
        return _stretch(context, 1.0, unit, back=True)
    after = words[reading.last].letter if reading.last < len(words) else ""
    during = context.before(words, reading.first) in context.words.during
    if reading.definite and not reading.part and reading.selector in ("last", "next", "coming") and (after == "o" or during):
        return _place_stretch(context, words, replace(reading, count=1.0))
    anaphoric = reading.selector in ("that", "previous", "following") or (not reading.selector and reading.part != "") \
        or (reading.definite and reading.selector == "next")
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
        return Placed("DATE", _unknown(unit), None, "the text does not say which one")
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


def _place_duration(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    letters = "".join(w.letter for w in words[reading.first:reading.last])
    if letters == "eU" and _is_rate(context, words, reading):
        return Placed("SET", _length(1.0, reading.unit), None, "recurs")
    return Placed("DURATION", _length(reading.count, reading.unit), None, "a length of time, not a place in it")


def _is_rate(context: Context, words: list[Word], reading: Reading) -> bool:
    """"2 million barrels a day", "once a week": a noun, number or per cent stands before it."""
    index = context.token(words[reading.first].start)
    if index is None or index == 0:
        return False
    before = context.parse.tokens[index - 1]
    return before.sentence == context.parse.tokens[index].sentence and (
        before.pos in ("NOUN", "NUM", "SYM", "PROPN") or before.text == "%"
        or (before.pos == "ADV" and before.tag == "RB" and context.parse.tokens[index].dep == "det"
            and before.text.lower() in ("once", "twice", "thrice")))


def _stretch(context: Context, count: float | None, unit: str, *, back: bool) -> Placed:
    value = _length(count, unit)
    base = timex.days(context.now) if context.now else None
    if count is None or count != int(count) or base is None or not timex.is_day(context.now):
        note = "the text does not say how long" if count is None else "the text does not say from when"
        return Placed("DURATION", value, None, note)
    anchor = base[0]
    other = timex.add(anchor, -int(count) if back else int(count), unit)
    days = None if other is None else Days(other, anchor) if back else Days(anchor, other)
    return Placed("DURATION", value, days)


def _place_stretch(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    """"the past two years", "the next 30 days"; "the first ten months" is a length only."""
    back = reading.selector in ("last", "past", "previous")
    if not reading.selector or reading.selector in ("that", "this", "following", "previous"):
        return Placed("DURATION", _length(reading.count, reading.unit), None, "a length of time, not a place in it")
    after = words[reading.last].letter if reading.last < len(words) else ""
    if after == "o":   # "the last two weeks of February"
        return Placed("DURATION", _length(reading.count, reading.unit), None, "a length of time, not a place in it")
    return _stretch(context, reading.count, reading.unit, back=back)


def _place_distance(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    """"two weeks ago" counts from the article, "two weeks later" from the last date named, "hours after X" from an event."""
    counted_from_event = reading.direction in ("before", "after") and not _ends_phrase(words, reading)
    if counted_from_event and reading.definite and reading.count == 1:
        return Placed("DATE", _unknown(reading.unit), None, "counted from an event, not from a date")
    if counted_from_event:
        return Placed("DURATION", _length(reading.count, reading.unit), None, "counted from an event, not from a date")
    back = reading.direction in ("ago", "earlier", "before")
    from_now = reading.direction in ("ago", "hence")
    base = context.now if from_now else _spoken_of(context, reading.unit)
    unit, count = reading.unit, reading.count
    if unit == "2W":
        unit, count = "W", None if count is None else 2 * count
    if count == 0.5 and unit == "Y":
        unit, count = "M", 6.0
    if count is None:
        vague = "PAST_REF" if back else "FUTURE_REF"
        return Placed("DATE", vague, None, "the text does not say how long")
    if not base:
        return Placed("DATE", _unknown(unit), None, "the text does not say from when")
    if unit.startswith("T"):
        return _few_hours(context, count, unit, back, from_now)
    value = _moved(base, -count if back else count, unit, from_now)
    if value is None:
        return Placed("DATE", _unknown(unit), None, "the date it counts from is not exact enough")
    return _point(value)


def _spoken_of(context: Context, unit: str) -> str:
    """What "later" and "earlier" count from: in a story the last date named, in news only one just named, or for months and
    years ("from a year earlier") the article's own."""
    if context.narrative or (context.last and context.last_sentence >= context.sentence - 1):
        return context.last
    return context.now if unit in ("M", "Q", "Y", "DE") else ""


def _ends_phrase(words: list[Word], reading: Reading) -> bool:
    after = words[reading.last].letter if reading.last < len(words) else "."
    return after in ",.)+;:|i"


def _few_hours(context: Context, count: float, unit: str, back: bool, from_now: bool) -> Placed:
    if not (from_now and context.anchor and unit == "TH" and not context.narrative):
        return Placed("TIME", "XXXX-XX-XXTXX", None, "hours from a time that is not told")
    day = timex.add(context.anchor, (-1 if back else 1) * round(count / 24), "D")
    return _point(day.isoformat()) if day else Placed("TIME", "XXXX-XX-XXTXX", None, "out of the calendar")


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
        return value if here is None else timex.in_year(here)
    if unit in ("M", "Q") and not value.startswith("BC"):
        covered = timex.days(value)
        return timex.of_day(covered[0], "M") if covered else value
    if unit == "W" and from_now:
        covered = timex.days(value)
        return timex.of_day(covered[0], "W") if covered else value
    return value


def _place_weekend(context: Context, words: list[Word], reading: Reading) -> Placed:
    base = timex.days(context.now) if context.now and timex.is_day(context.now) else None
    if base is None:
        return Placed("DATE", "XXXX-WXX-WE", None, "the text does not say which one")
    day = base[0]
    side = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(reading.selector, 0) \
        or context.direction(words, reading) or tense.BEFORE
    saturday = day - dt.timedelta((day.isoweekday() - 6) % 7) if side == tense.BEFORE \
        else day + dt.timedelta((6 - day.isoweekday()) % 7 if day.isoweekday() != 7 else -1)
    if day.isoweekday() >= 6 and reading.selector in ("last", "previous", "past"):
        saturday -= dt.timedelta(7)
    return _point(timex.of_day(saturday, "W") + "-WE")


def _place_deictic(context: Context, words: list[Word], reading: Reading) -> Placed:
    offset, hours = re.match(r"(-?\d+)D(?:T(\w+))?", reading.value), ""
    base = timex.days(context.last_day or context.now) if context.narrative else timex.days(context.now)
    if offset is None or base is None or (context.narrative and not context.last_day):
        return Placed("DATE", "PRESENT_REF" if reading.value == "0D" else "XXXX-XX-XX", None, "no date to count from")
    hours = reading.hours or offset[2] or ""
    day = timex.add(base[0], int(offset[1]), "D")
    if day is None:
        return Placed("DATE", "XXXX-XX-XX", None, "out of the calendar")
    placed = _point(_hours(day.isoformat(), hours))
    if offset[2] and int(offset[1]) < 0:   # "overnight": into the day after
        return replace(placed, days=Days(day, base[0]))
    return placed


def _place_day_part(context: Context, words: list[Word], reading: Reading) -> Placed:
    step = {"last": -1, "next": 1, "following": 1, "previous": -1, "coming": 1}.get(reading.selector, 0)
    if reading.selector in ("next", "following", "previous", "that", ""):
        base = context.last_day if context.last_sentence >= context.sentence - 1 or context.narrative else ""
    else:
        base = context.last_day if context.narrative else context.now
    if not base:
        return Placed("TIME", f"XXXX-XX-XXT{reading.hours}", None, "the text does not say on which day")
    value = timex.shift(base, step, "D") if step else base
    return _point(_hours(value[:10], reading.hours)) if value else Placed(
        "TIME", f"XXXX-XX-XXT{reading.hours}", None, "the text does not say on which day")


def _place_clock(context: Context, words: list[Word], reading: Reading) -> Placed:
    near = context.last_day if context.last_sentence >= context.sentence - 1 else ""
    if not near or near.startswith("BC"):
        return Placed("TIME", f"XXXX-XX-XXT{reading.hours}", None, "the text does not say on which day")
    return replace(_point(_hours(near[:10], reading.hours)), point=False)


def _place_decade(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    text = reading.value
    if reading.direction == "BC":
        return Placed("DATE", f"BC{int(text) // 10:03d}", None, "before Christ")
    if len(text) == 4:
        return replace(_point(text[:3]), point=False)
    base = timex.year(context.now)
    if base is None or base < 0:
        return Placed("DATE", f"XX{text[0]}", None, "the text does not say of which century")
    century = base // 100
    return replace(_point(f"{century if int(text) <= base % 100 else century - 1:02d}{text[0]}"), point=False)


def _place_century(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    number = int(reading.count or 0)
    if not 1 <= number <= 22:
        return None
    if reading.direction == "BC":
        return Placed("DATE", f"BC{number - 1:02d}", None, "before Christ")
    return replace(_point(f"{number - 1:02d}"), point=False)


def _place_set(context: Context, words: list[Word], reading: Reading) -> Placed | None:
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
    return Placed("SET", value, None, "recurs")


def _place_reference(context: Context, words: list[Word], reading: Reading) -> Placed:
    return Placed("DATE", reading.value, None, "no certain days")


_PLACERS = {
    "unit": _place_unit, "distance": _place_distance, "stretch": _place_stretch, "duration": _place_duration,
    "deictic": _place_deictic, "reference": _place_reference, "set": _place_set, "decade": _place_decade,
    "century": _place_century, "weekend": _place_weekend, "clock": _place_clock, "day part": _place_day_part,
}


