"""Readings placed in the calendar: dates with what they leave out, weekdays, seasons, quarters, words such as "today"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from kg.language.grammar import BEFORE
from kg.language.time import tense, timex
from kg.language.time.context import STEPS, STORY, Context, Days, Placed, point, with_hours
from kg.language.time.counted import day_told_of, length, place_distance, place_duration, place_stretch, place_unit, unknown
from kg.language.time.phrases import Reading
from kg.language.time.words import Word
from kg.model import Parse

_WEEKS = 31
"""Days before an article in which a day that it names without a year has most likely been."""
_JUST = 2
"""Days after which `last Monday` is not yet the Monday just gone by."""
_PRESENT = ("VBZ", "VBP")
_FINITE = (*_PRESENT, "VBD", "MD")
_DESCRIBING = ("relcl", "acl", "appos", "amod")
_MORNING, _NIGHTS = "MO", ("TEV", "TNI")


def place(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    if reading.kind == "date":
        return _place_date(context, words, reading)
    if reading.kind == "iso":
        return point(reading.value) if timex.days(reading.value) else None
    return _PLACERS[reading.kind](context, words, reading)


def _place_date(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    if reading.fiscal:
        return _fiscal(context, reading)
    if reading.year is None and reading.unit == "Y" and reading.selector and (reading.month or reading.season):
        reading = replace(reading, year=_selected_year(context, reading), selector="")
    year = _full_year(context, reading)
    if reading.day and not reading.month and year is None:   # "the 20th"
        return point(f"{context.last[:7]}-{reading.day:02d}") if re.match(r"\d{4}-\d\d", context.last) else None
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
        return point(timex.in_year(year))
    if reading.unit == "Q" and reading.selector:
        return place_unit(context, words, reading)
    return None


def _selected_year(context: Context, reading: Reading) -> int | None:
    base = timex.year(context.last if reading.selector in ("that", "previous", "following") and context.last else context.now)
    step = STEPS.get(reading.selector, 0)
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
    if reading.count is not None and reading.weekday:
        return _nth_weekday(value, reading.weekday, int(reading.count))
    if reading.day:
        value += f"-{reading.day:02d}"
        if year is not None and year > 0 and timex.days(value) is None:
            return Placed("DATE", f"{head}-{month:02d}-XX", None, "there is no such day")
    return point(with_hours(value, reading.hours) if reading.day else value)


def _nth_weekday(month: str, weekday: int, count: int) -> Placed:
    covered = timex.days(month)
    if covered is None:
        return point(f"{month}-XX")
    first, last = covered
    day = timex.move(first, (weekday - first.isoweekday()) % 7 + 7 * (count - 1)) if count \
        else timex.move(last, -((last.isoweekday() - weekday) % 7))
    return point(day.isoformat()) if first <= day <= last else point(f"{month}-XX", "there is no such day")


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
    if context.in_entry and context.entry_year is not None and not reading.selector:
        return context.entry_year
    if reading.selector == "that" and (context.named_sentence >= max(context.sentence - 1, 0) or (
            context.named and not context.opens_after(context.named_sentence))):
        return timex.year(context.named)
    if reading.selector in ("this", "that"):
        return anchor.year - (reading.selector == "that" and month > anchor.month)   # `that May` has been told of
    told = STEPS.get(reading.selector, 0)
    if reading.selector in ("following", "previous") and context.last and context.last_sentence >= context.sentence - 1:
        return _year_beside(context.last, month, told)
    here = (month, reading.day or 0) if reading.day else (month, 0)
    there = (anchor.month, anchor.day) if reading.day else (anchor.month, 0)
    if told:
        return anchor.year + (told if told * (here > there) - told * (here < there) < 0 or here == there else 0)
    if context.year_in_sentence and not reading.selector:
        carried = _carried_year(context, words, reading, month)
        if carried is not None:
            return carried
    side = context.direction(words, reading)
    if side == tense.BEFORE and context.tells_history and not reading.selector and not _just_gone(anchor, month, reading.day):
        told_of = _year_along(context.last, month, back=_looks_back(context.parse, context.token(words[reading.first].start)))
        if told_of is not None and told_of < anchor.year:
            return told_of
    if side == tense.BEFORE:
        return anchor.year - (here > there)
    if side == tense.AFTER:
        return anchor.year + (here < there and not _just_gone(anchor, month, reading.day))
    return _nearest_year(anchor, month, reading.day or 15)


def _just_gone(anchor: dt.date, month: int, day: int | None) -> bool:
    """Whether a day of a month lies in the weeks before the article, whatever history is told around it."""
    covered = timex.days(f"{anchor.year:04d}-{month:02d}-{day:02d}") if day else None
    return covered is not None and 0 <= (anchor - covered[0]).days <= _WEEKS


def _year_beside(value: str, month: int, step: int) -> int | None:
    """The year of the next such month after a value, or of the last one before it: "the following January"."""
    year, before = timex.year(value), timex.month(value)
    if year is None:
        return None
    if before is None:
        return year + step
    return year + step if (month - before) * step <= 0 else year


def _year_along(value: str, month: int, *, back: bool) -> int | None:
    """The year of the first such month from a value on, or of the last one up to it."""
    year, before = timex.year(value), timex.month(value)
    if year is None or before is None:
        return None if back else year
    return year - (month > before) if back else year + (month < before)


def _carried_year(context: Context, words: list[Word], reading: Reading, month: int) -> int | None:
    """A past year named earlier in the sentence carries on: "arrested in November 2023 and sentenced in March", and back of
    what had happened before: "left in August 2003 for Oman, which had invited him in July"; but not over what holds now: "by
    the deal of 2005 it is to open plants that were inspected in August", and not out of what only describes somebody: "Khan,
    ousted in a vote in 2022, was jailed in January"."""
    known = timex.year(context.year_in_sentence)
    if known is None or context.anchor is None or known >= context.anchor.year:
        return None
    first, last = (context.token(words[i].start) for i in (context.year_at, reading.first))
    if first is not None and last is not None and (
            any(t.tag in _PRESENT for t in context.parse.tokens[first:last]) or _aside(context.parse, first, last)
            or _opens_span(context, words, first, last)):
        return None
    before = timex.month(context.year_in_sentence)
    if before is None and first is not None and last is not None and _told_apart(context.parse, first, last):
        return None
    if before is None and reading.day and first is not None and any(t.text == ";" for t in context.parse.tokens[first:last]):
        return None   # `was fined in 2006; its appeal failed on June 30`
    if before is None and first is not None and last is not None and _described(context.parse, first, last):
        return None
    back = _looks_back(context.parse, last) and not _looks_back(context.parse, first)
    return _year_along(context.year_in_sentence, month, back=back)


def _told_apart(parse: Parse, first: int, last: int) -> bool:
    """Whether a year only tells a noun from others of its kind (`left the 2015 accord in May`), and no verb says of that what
    was then: `the 2015 accord, signed in May`."""
    tokens = parse.tokens
    noun = tokens[first].head
    if tokens[first].dep not in (*BEFORE, "nummod") or not first < noun < last:
        return False
    verb = next((a for a in parse.ancestors(last) if tokens[a].pos == "VERB"), None)
    return verb is None or verb not in parse.subtree(noun)


def _looks_back(parse: Parse, token: int | None) -> bool:
    """Whether the clause of a token is in the past perfect."""
    above = parse.ancestors(token) if token is not None else ()
    verb = next((a for a in above if parse.tokens[a].pos in ("VERB", "AUX")), None)
    return verb is not None and tense.pluperfect(parse, verb)


def _described(parse: Parse, first: int, last: int) -> bool:
    """Whether a year alone is of what only describes somebody, and a month behind that of what is told: `Founded in 1987, it
    was bought in May`, `freed Obi, who won the vote in 2019, in May`."""
    tokens = parse.tokens
    opening = parse.sentences[tokens[first].sentence].first
    return any(last not in parse.subtree(a) and (tokens[a].dep == "relcl" or (
        a == opening and tokens[a].tag == "VBN" and tokens[a].dep == "advcl")) for a in parse.ancestors(first))


def _opens_span(context: Context, words: list[Word], first: int, last: int) -> bool:
    """Whether a year says since when, or from when until something else happened: `led it from 2003 until he left in March`."""
    side = context.words.bounds.get(context.before(words, context.year_at))
    return side == "from" or (side == "range" and any(t.tag in _FINITE for t in context.parse.tokens[first:last]))


def _aside(parse: Parse, first: int, last: int) -> bool:
    """Whether a token stands in what describes a subject, and a later one behind it: `Khan, ousted in 2022, was jailed in May`,
    however the parser hangs what is between the commas."""
    tokens = parse.tokens
    if any(tokens[a].dep in _DESCRIBING and tokens[tokens[a].head].dep.startswith("nsubj") and parse.subtree(a)[-1] < last
           for a in (first, *parse.ancestors(first))):
        return True
    opening = parse.sentences[tokens[first].sentence].first
    before = next((i for i in range(first, opening, -1) if tokens[i].text == ","), None)
    after = next((i for i in range(first, last) if tokens[i].text == ","), None)
    told = tokens[after + 1 + (tokens[after + 1].tag == "CC")] if after is not None else None   # `, having left, and sold`
    return before is not None and told is not None and told.tag in _FINITE and not any(
        t.tag in _FINITE for t in tokens[before + 1 : after])


def _nearest_year(anchor: dt.date, month: int, day: int) -> int:
    def distance(year: int) -> tuple[int, int]:
        return abs((year - anchor.year) * 365 + (month - anchor.month) * 30 + day - anchor.day), year
    return min((anchor.year - 1, anchor.year, anchor.year + 1), key=distance)


def _place_nth_unit(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    """The first or last day, week or month of a month or year."""
    whole = _place_date(context, words, replace(reading, kind="date", unit="", count=None))
    if whole is None or whole.days is None or whole.days.first is None or whole.days.last is None:
        return whole
    count, first, last = int(reading.count or 0), whole.days.first, whole.days.last
    if reading.unit == "M" and not reading.month:
        return point(f"{whole.value}-{count or 12:02d}") if count <= 12 else None
    if reading.unit not in ("D", "W"):
        return whole
    length = 7 if reading.unit == "W" else 1
    begin = timex.move(first, length * (count - 1)) if count else timex.move(last, 1 - length)
    end = timex.move(begin, length - 1)
    if end > last:
        return whole
    return point(begin.isoformat()) if length == 1 else Placed("DATE", whole.value, Days(begin, end), point=True)


def _place_season(context: Context, words: list[Word], reading: Reading, year: int | None) -> Placed:
    if year is None:
        year = _year_of_season(context, words, reading)
    return point(f"{'XXXX' if year is None else timex.in_year(year)}-{reading.season}")


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
    said = timex.year(context.last) if reading.selector == "that" and context.last_sentence >= context.sentence - 1 else None
    if said is not None and timex.in_year(said) == context.last:   # `was elected in 2012; that spring he went`
        return said
    if reading.selector in ("this", "that"):   # `this winter`, in March: the one that began last year
        begun = month > anchor.month and context.direction(words, reading) == tense.BEFORE
        return anchor.year - begun
    told_of = context.last_sentence >= max(context.sentence - 1, 0) and context.direction(words, reading) == tense.BEFORE
    if reading.definite and (reading.selector == "following" or (reading.selector == "next" and told_of)):
        return _year_beside(context.last, month, 1)   # `was elected in 2002, and the next spring sent troops`
    side = STEPS.get(reading.selector, 0)
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
    return point(f"{'XXXX' if year is None else timex.in_year(year)}-{letter}{number}")


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
    told = context.narrative and (not context.anchor or _stands_on_day(context))
    beside = reading.selector in ("following", "previous") and context.day_sentence >= max(context.sentence - 1, 0)
    now = context.last_day if told or beside else context.anchor.isoformat() if context.anchor else ""
    base = timex.days(now) if now else None
    if base is None:
        return unknown
    day = base[0]
    behind = (day.isoweekday() - weekday) % 7
    if reading.unit == "W":   # "Monday last week"
        week = timex.add(day, STEPS.get(reading.selector, 0), "W")
        monday = timex.move(week, 1 - week.isoweekday()) if week else day
        return point(with_hours(timex.move(monday, weekday - 1).isoformat(), reading.hours))
    if reading.selector in ("last", "past", "previous"):
        fresh = reading.selector == "last" and not told and behind <= _JUST   # of which one says `on Tuesday`
        moved = timex.move(day, -(behind + 7 if fresh else behind or 7))
    elif reading.selector in ("next", "coming", "following"):
        moved = timex.move(day, (weekday - day.isoweekday()) % 7 or 7)
    elif told:
        moved = timex.move(day, (weekday - day.isoweekday()) % 7)
    elif reading.selector == "this":
        moved = timex.move(day, weekday - day.isoweekday())
    else:
        side = context.direction(words, reading)
        if reading.part == "LATER" and behind <= 1:   # `are to meet later on Tuesday`, in the paper of the day after
            side = tense.BEFORE
        ahead = (weekday - day.isoweekday()) % 7
        moved = timex.move(day, -behind if side == tense.BEFORE or (side == tense.UNKNOWN and behind <= 3) else ahead)
    placed = point(with_hours(moved.isoformat(), reading.hours))
    return replace(placed, point=placed.point and (told or not context.narrative))   # `died on Tuesday`: no part of a life


def _stands_on_day(context: Context) -> bool:
    """Whether the paragraph of a history has named the day that its weekdays come after."""
    return context.day_sentence >= 0 and not context.opens_after(context.day_sentence)


def _place_weekend(context: Context, words: list[Word], reading: Reading) -> Placed:
    base = timex.days(context.now) if context.now and timex.is_day(context.now) else None
    if base is None:
        return Placed("DATE", "XXXX-WXX-WE", None, "the text does not say which one")
    day = base[0]
    side = STEPS.get(reading.selector, 0) \
        or context.direction(words, reading) or tense.BEFORE
    ahead = -1 if day.isoweekday() == 7 else 6 - day.isoweekday()
    saturday = timex.move(day, -((day.isoweekday() - 6) % 7) if side == tense.BEFORE else ahead)
    if day.isoweekday() >= 6 and reading.selector in ("last", "previous", "past"):
        saturday = timex.move(saturday, -7)
    return point(timex.of_day(saturday, "W") + "-WE")


def _place_deictic(context: Context, words: list[Word], reading: Reading) -> Placed:
    offset, hours = re.match(r"(-?\d+)D(?:T(\w+))?", reading.value), ""
    base = timex.days(context.last_day or context.now) if context.narrative else timex.days(context.now)
    if offset is None or base is None or (context.narrative and not context.last_day):
        return Placed("DATE", "PRESENT_REF" if reading.value == "0D" else "XXXX-XX-XX", None, "no date to count from")
    hours = reading.hours or offset[2] or ""
    day = timex.add(base[0], int(offset[1]), "D")
    if day is None:
        return Placed("DATE", "XXXX-XX-XX", None, "out of the calendar")
    placed = point(with_hours(day.isoformat(), hours))
    if offset[2] and int(offset[1]) < 0:   # "overnight": into the day after
        return replace(placed, days=Days(day, base[0]))
    return placed


def _place_day_part(context: Context, words: list[Word], reading: Reading) -> Placed:
    step = STEPS.get(reading.selector, 0)
    recent, month = context.last_sentence >= context.sentence - 1, timex.month(context.last) is not None
    if reading.selector == "that" and recent and month and not timex.is_day(context.last):   # `in May 2014; that night`
        return Placed("TIME", f"XXXX-XX-XXT{reading.hours}", Days(*(timex.days(context.last) or (None, None))))
    if reading.selector in ("next", "following", "previous", "that", ""):
        goes_on = reading.selector == "next" and context.last_day and (context.last_day == context.news_day or (
            context.day_sentence >= context.sentence - STORY and not context.opens_after(context.day_sentence)))
        base = context.last_day if recent or goes_on or context.narrative else ""
        if not step and reading.hours == _MORNING and context.last.endswith(_NIGHTS) and base == context.last[:len(base)] and (
                context.direction(words, reading) == tense.BEFORE):
            step = 1   # `on Monday night it fell; before dawn they left`
        if not (base or context.narrative) and reading.selector in ("", "that") and (
                context.direction(words, reading) == tense.BEFORE):
            base = day_told_of(context)
    else:
        base = context.last_day if context.narrative else context.now
    if not base:
        return Placed("TIME", f"XXXX-XX-XXT{reading.hours}", None, "the text does not say on which day")
    value = timex.shift(base, step, "D") if step else base
    return point(with_hours(value[:10], reading.hours)) if value else Placed(
        "TIME", f"XXXX-XX-XXT{reading.hours}", None, "the text does not say on which day")


def _place_clock(context: Context, words: list[Word], reading: Reading) -> Placed:
    alone = not context.narrative and context.last_sentence == context.day_sentence >= 0 and (
        not reading.first or words[reading.first - 1].letter != "o")   # `as of 9 p.m.`: as it is written
    near = context.last_day if context.last_sentence >= context.sentence - 1 else day_told_of(context) if (
        alone and context.direction(words, reading) == tense.BEFORE) else ""
    if context.anchor and context.in_entry and not reading.first:   # a live report is of its day
        near = context.anchor.isoformat()
    if not near or near.startswith("BC"):
        return Placed("TIME", f"XXXX-XX-XXT{reading.hours}", None, "the text does not say on which day")
    return replace(point(with_hours(near[:10], reading.hours)), point=False)


def _place_decade(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    text = reading.value
    if reading.direction == "BC":
        return Placed("DATE", f"BC{int(text) // 10:03d}", None, "before Christ")
    if len(text) == 4:
        return replace(point(text[:3]), point=False)
    base = timex.year(context.now)
    if base is None or base < 0:
        return Placed("DATE", f"XX{text[0]}", None, "the text does not say of which century")
    century = base // 100
    return replace(point(f"{century if int(text) <= base % 100 else century - 1:02d}{text[0]}"), point=False)


def _place_century(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    number = int(reading.count or 0)
    if not 1 <= number <= 22:
        return None
    if reading.direction == "BC":
        return Placed("DATE", f"BC{number - 1:02d}", None, "before Christ")
    return replace(point(f"{number - 1:02d}"), point=False)


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
        counted = reading.direction == "per" or reading.unit.startswith("T")
        value = length(1.0, reading.unit) if counted else unknown(reading.unit)
    else:
        return None
    return Placed("SET", value, None, "recurs")


def _place_reference(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    if reading.value == "SINCE_THEN":   # open to this day
        base = timex.days(context.last) if not context.narrative and context.last_sentence >= context.sentence - 1 else None
        passed = base is not None and context.anchor is not None and base[0] <= context.anchor
        return Placed("DATE", "PAST_REF", Days(base[0], None)) if passed and base else None
    return Placed("DATE", reading.value, None, "no certain days")


def _place_opening(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    """The first months of a year that is named, or of this one."""
    year = reading.year or _selected_year(context, reading) or timex.year(context.now)
    covered = timex.days(timex.in_year(year)) if year else None
    end = timex.add(covered[0], int(reading.count), reading.unit) if covered and reading.count else None
    if covered is None or end is None or end > timex.move(covered[1], 1):
        return Placed("DURATION", length(reading.count, reading.unit), None, "a length of time, not a place in it")
    if not reading.year and context.anchor and end > context.anchor and context.direction(words, reading) == tense.BEFORE:
        covered, end = (timex.add(covered[0], -1, "Y") or covered[0], covered[1]), timex.add(end, -1, "Y") or end
    return Placed("DATE", timex.in_year(covered[0].year), Days(covered[0], timex.move(end, -1)))


_PLACERS = {
    "nth unit": _place_nth_unit, "unit": place_unit, "opening": _place_opening, "distance": place_distance,
    "stretch": place_stretch, "duration": place_duration,
    "deictic": _place_deictic, "reference": _place_reference, "set": _place_set, "decade": _place_decade,
    "century": _place_century, "weekend": _place_weekend, "clock": _place_clock, "day part": _place_day_part,
}


