"""Counted time placed in the calendar: "last month", "two weeks ago", "the past two years", "three days"."""

from __future__ import annotations

import datetime as dt
import math
import re
from dataclasses import replace

from kg.language import numerals
from kg.language.time import tense, timex
from kg.language.time.context import STEPS, STORY, Context, Days, Placed, point, with_hours
from kg.language.time.phrases import Reading
from kg.language.time.words import Word

_GOING_ON = 2
"""Sentences after which a story still counts hours from the day that it named."""
_SAME_DAY = 6
"""Hours from something that are told to lie in the same day."""


def place_unit(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    """"last month", "that year", "the end of the year"."""
    unit = reading.unit
    if unit.startswith("T"):
        return None
    if unit not in timex.UNIT_DAYS and unit not in timex.UNIT_MONTHS:
        return None
    if not (reading.selector or reading.part or reading.year or _goes_on(context, words, reading)):
        return None
    if reading.selector == "past":
        return _stretch(context, 1.0, unit, back=True)
    if reading.selector == "last" and (unit == "D" or _owned(context, words, reading)):
        return Placed("DATE", unknown(unit), None, "the last one of something")
    after = words[reading.last].letter if reading.last < len(words) else ""
    during = context.before(words, reading.first) in context.words.during
    if reading.definite and not reading.part and reading.selector in ("last", "next", "coming") and (after == "o" or during):
        return place_stretch(context, words, replace(reading, count=1.0))
    anaphoric = reading.selector in ("that", "previous", "following") or (not reading.selector and reading.part != "") \
        or (reading.selector == "next" and (reading.definite or unit == "D"))   # `resigned next day`
    base = context.last if (anaphoric and context.last) else context.now
    if reading.selector == "that" and unit == "Y" and context.named_sentence >= context.sentence - 1 and context.last:
        base = context.named
    counts = unit == "D" and reading.selector != "" and anaphoric   # `the same day`, `the next day`
    if unit == "W" and reading.selector == "that" and not timex.unit_of(base, unit) and timex.month(base):   # some week of it
        return Placed("DATE", unknown(unit), Days(*(timex.days(base) or (None, None))))
    if counts and context.day_sentence < context.sentence - 1:
        if timex.month(context.last) and context.last_sentence in (context.sentence - 1, context.sentence):   # of that month
            return Placed("DATE", unknown(unit), Days(*(timex.days(context.last) or (None, None))))
        if reading.selector == "that" and context.paragraphs_since(context.day_sentence) > 1:   # where only the news goes on
            base = context.news_day or base
    if not reading.selector and not context.narrative:   # `earlier in the day`: of the day that is being told of
        goes_on = unit != "D" or reading.part or not context.opens_paragraph   # else `during the day` is that of the news
        base = _unit_told_of(context, words, reading) if unit != "D" else day_told_of(context) if goes_on else (
            context.news_day or context.now)
    if reading.selector == "that" and not context.last:
        base = ""
    step = STEPS.get(reading.selector, 0)
    here = timex.unit_of(base, unit) if base else None
    if here is None and unit == "D" and context.last_day and anaphoric:
        here = context.last_day
    value = timex.shift(here, step, unit) if here and step else here
    if unit == "D" and here and step and not value:
        value = None
    if counts and value and context.now and value > context.now and not context.narrative and (
            context.direction(words, reading) == tense.BEFORE):   # `a loan that it drew the next day`: of a day not told
        value = None
    if not value:
        return Placed("DATE", unknown(unit), None, "the text does not say which one")
    if unit == "CE" or unit == "DE":
        return point(value[:3] if unit == "DE" else value[:2])
    return point(with_hours(value, reading.hours))


def _goes_on(context: Context, words: list[Word], reading: Reading) -> bool:
    """`During the day he met her`: the day that is being told of, in what is past."""
    return reading.unit == "D" and not context.narrative and context.before(words, reading.first) in context.words.containing \
        and context.direction(words, reading) == tense.BEFORE


def _unit_told_of(context: Context, words: list[Word], reading: Reading) -> str:
    """The year or month that is just told of, or else this one, or the last where its end is past: `at the end of the year`."""
    now = context.now or context.last
    covered = timex.days(context.last) if context.last and context.last_sentence >= context.sentence - 1 else None
    if not context.anchor or reading.part not in ("START", "MID", "END") or (
            context.direction(words, reading) != tense.BEFORE):
        return now
    if covered and covered[1] < context.anchor and timex.unit_of(context.last, reading.unit):
        return context.last
    here = timex.unit_of(now, reading.unit)
    whole = timex.days(here) if here else None
    if here is None or whole is None or reading.part != "END" or whole[1] - (whole[1] - whole[0]) / 3 <= context.anchor:
        return now
    return timex.shift(here, -1, reading.unit) or now


def _owned(context: Context, words: list[Word], reading: Reading) -> bool:
    """`On his last day`, `the Soviet Union's last year`: of what something had last, not of what has just passed."""
    at = context.token(words[reading.first].start)
    before = context.parse.tokens[at - 1] if at else None
    return before is not None and before.tag in ("PRP$", "POS")


def day_told_of(context: Context) -> str:
    """A day named just now, unless it is still to come or of the past and of another paragraph, or else that of the news."""
    recent = context.last_day if context.last_sentence >= context.sentence - 2 else ""
    if recent and context.anchor and (recent > context.anchor.isoformat() or (
            context.opens_paragraph and not context.is_news(recent))):
        recent = ""
    return recent or context.news_day or context.now or context.last


def unknown(unit: str) -> str:
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX"}.get(unit, "PAST_REF")


def length(count: float | None, unit: str) -> str:
    """ISO 8601 duration: `P2M`, `PT3H`, `PXY` when the number is not told."""
    factor = re.match(r"\d+", unit)
    if factor:
        unit, count = unit[factor.end():], None if count is None else count * int(factor.group())
    number = "X" if count is None else f"{count:g}"
    if "e" in number:
        number = f"{count:.0f}"
    clock = unit.startswith("T")
    return f"P{'T' if clock else ''}{number}{unit[1:] if clock else unit}"


def place_duration(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    letters = "".join(w.letter for w in words[reading.first:reading.last])
    if letters == "eU" and _is_rate(context, words, reading):
        return Placed("SET", length(1.0, reading.unit), None, "recurs")
    told = context.last if context.last_sentence >= context.sentence - 1 else context.news_day
    if reading.unit.startswith("T") and (reading.count or 0) <= _SAME_DAY and context.before(words, reading.first) in \
            context.words.inside and _ends_phrase(words, reading, also="_") and told and not context.narrative:
        return Placed("DURATION", length(reading.count, reading.unit), Days(*(timex.days(told) or (None, None))))
    if _until_then(context, words, reading):
        return place_distance(context, words, replace(reading, direction="hence"))
    return Placed("DURATION", length(reading.count, reading.unit), None, "a length of time, not a place in it")


def _until_then(context: Context, words: list[Word], reading: Reading) -> bool:
    """"Will meet in three weeks" counts from now, "will meet in the three weeks of May" does not."""
    after = words[reading.last].letter if reading.last < len(words) else ""
    return (reading.count is not None and not context.narrative and not reading.unit.startswith("T") and after not in ("o", "'")
            and words[reading.first].letter != "t" and context.before(words, reading.first) in context.words.occasion
            and context.direction(words, reading) == tense.AFTER and not _ranked(context, words, reading))


def _ranked(context: Context, words: list[Word], reading: Reading) -> bool:
    """`Will be the first visit in 80 years`, `his third trip in two months`: how long it is that there was none, or so few."""
    index = context.token(words[reading.first].start)
    if index is None:
        return False
    for token in reversed(context.parse.tokens[context.parse.sentences[context.parse.tokens[index].sentence].first : index]):
        if token.pos in ("VERB", "AUX"):
            return False
        if token.tag in ("JJS", "RBS") or token.text.lower() in numerals.ORDINALS:
            return True
    return False


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
    value = length(count, unit)
    base = timex.days(context.now) if context.now else None
    if count is None or count != int(count) or base is None or not timex.is_day(context.now):
        note = "the text does not say how long" if count is None else "the text does not say from when"
        return Placed("DURATION", value, None, note)
    anchor = base[0]
    if unit == "TH":
        count, unit = math.ceil(count / 24), "D"
    other = timex.add(anchor, -int(count) if back else int(count), unit)
    days = None if other is None else Days(other, anchor) if back else Days(anchor, other)
    return Placed("DURATION", value, days)


def place_stretch(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    """"the past two years", "the next 30 days"; "the first ten months" is a length only."""
    back = reading.selector in ("last", "past", "previous")
    if not reading.selector or reading.selector in ("that", "this", "following", "previous"):
        return Placed("DURATION", length(reading.count, reading.unit), None, "a length of time, not a place in it")
    after = words[reading.last].letter if reading.last < len(words) else ""
    if after == "o":   # "the last two weeks of February"
        return Placed("DURATION", length(reading.count, reading.unit), None, "a length of time, not a place in it")
    if not back and context.direction(words, reading) == tense.BEFORE:   # "he sat there for the next 30 hours"
        return Placed("DURATION", length(reading.count, reading.unit), None, "counted from an event, not from a date")
    return _stretch(context, reading.count, reading.unit, back=back)


def place_distance(context: Context, words: list[Word], reading: Reading) -> Placed | None:
    """"two weeks ago" counts from the article, "two weeks later" from the last date named, "hours after X" from an event."""
    counted_from_event = reading.direction in ("before", "after") and not _ends_phrase(words, reading)
    if counted_from_event and reading.definite and reading.count == 1:
        return Placed("DATE", unknown(reading.unit), None, "counted from an event, not from a date")
    if counted_from_event:
        return Placed("DURATION", length(reading.count, reading.unit), None, "counted from an event, not from a date")
    back = reading.direction in ("ago", "earlier", "before")
    from_now = reading.direction in ("ago", "hence")
    base = context.now if from_now else _spoken_of(context, reading)
    if not from_now and context.is_ahead(base) and context.direction(words, reading) == tense.BEFORE:
        base = context.last_gone   # `Last month he put it off until next year. Days later he left`
    unit, count = reading.unit, reading.count
    if unit == "2W":
        unit, count = "W", None if count is None else 2 * count
    if count == 0.5 and unit == "Y":
        unit, count = "M", 6.0
    if count is None:
        vague = "PAST_REF" if back else "FUTURE_REF"
        near = None if context.narrative else timex.days(base)
        if near and unit.startswith("T") and near[0] == near[1]:   # `hours later`
            return Placed("DATE", vague, Days(*near), "the text does not say how long")
        around = near and (near if _in_month(context, words, reading, base) else timex.around(near, -1 if back else 1, unit))
        return Placed("DATE", vague, Days(*around) if around else None, "the text does not say how long")
    if not base:
        return Placed("DATE", unknown(unit), None, "the text does not say from when")
    if unit.startswith("T"):
        return _few_hours(context, count, unit, back, from_now, base)
    if reading.definite and unit == "W" and not context.narrative and timex.is_day(base):   # `the week before`: some day of it
        base = timex.unit_of(base, unit) or base
    value = _moved(base, -count if back else count, unit, from_now)
    if value is None:   # `in May he lost his appeal; a fortnight later he left`
        moved = [timex.add(day, round(-count if back else count), unit) for day in timex.days(base) or ()]
        whole = None in moved or not moved or context.narrative
        return Placed("DATE", unknown(unit), None if whole else Days(*moved), "the date it counts from is not exact enough")
    if unit == "W" and reading.direction == "ago" and context.anchor is not None and not context.narrative:
        return _weeks_back(context.anchor, round(count), value)
    return point(value)


def _weeks_back(today: dt.date, count: int, value: str) -> Placed:
    """`A week ago` is of the calendar's week by the guidelines of TimeML; it covers the seven days that begin so long ago."""
    began = timex.add(today, -count, "W")
    return point(value) if began is None else replace(point(value), days=Days(began, timex.move(began, 6)))


def _in_month(context: Context, words: list[Word], reading: Reading, base: str) -> bool:
    """`In May she left; days later he quit`: in that month, for all that is told, if it goes on from there."""
    index = context.token(words[reading.first].start)
    above = context.parse.ancestors(index) if index is not None else ()
    described = any(context.parse.tokens[a].dep in ("relcl", "acl") for a in above)
    return reading.unit == "D" and reading.direction == "later" and not described and (
        timex.month(base) is not None and not timex.is_day(base))


def _spoken_of(context: Context, reading: Reading) -> str:
    """What "later" and "earlier" count from: in a story the last date named, in news only one just named, or else back from
    the news itself: its day, and for months and years ("from a year earlier") the article's own."""
    unit = "W" if reading.unit == "2W" else reading.unit
    exact = context.narrative or reading.direction not in ("earlier", "before") or unit not in ("D", "W") or (
        timex.unit_of(context.last, unit))   # nothing lies two weeks before a year
    near = context.day_sentence == context.last_sentence >= context.sentence - 1
    if near and not context.narrative and unit in ("D", "W") and not timex.unit_of(context.last, unit):
        return context.last_day   # `on May 2 he took a town that fell in 2011; two days later`
    lately = context.day_sentence >= context.sentence - (STORY if context.is_news(context.last_day) else 1)
    if not context.narrative and unit.startswith("T") and lately and not timex.is_day(context.last):
        return context.last_day   # `hours later`, behind `They had not met since 1958`, too
    if context.narrative or context.in_entry or (context.last and exact and context.last_sentence >= context.sentence - 1):
        return context.last
    if unit.startswith("T") and context.day_sentence >= context.sentence - STORY and context.is_news(context.last_day):
        return context.last_day   # `hours before`: of the day that is being told of
    if reading.direction == "later" and reading.first == 0 and context.paragraphs_since(context.last_sentence) == 1 and exact:
        return context.last   # opens a paragraph
    if reading.direction not in ("earlier", "before"):   # `an hour later`
        recent = context.last_sentence == context.sentence - _GOING_ON and not context.opens_paragraph
        if unit.startswith("T"):
            return context.last_day if timex.is_day(context.last) and recent else ""
        return context.last if recent and exact else ""
    if context.last_sentence == context.sentence and timex.month(context.last):
        return ""   # `in May he met a man who had left a week earlier`
    return context.now if reading.unit in ("M", "Q", "Y", "DE") else context.news_day


def _ends_phrase(words: list[Word], reading: Reading, *, also: str = "") -> bool:
    after = words[reading.last].letter if reading.last < len(words) else "."
    return after in ",.)+;:|i" + also


def _few_hours(context: Context, count: float, unit: str, back: bool, from_now: bool, base: str) -> Placed:
    if not from_now and not context.narrative and timex.is_day(base) and (unit != "TH" or count <= _SAME_DAY):
        return Placed("TIME", "XXXX-XX-XXTXX", Days(*(timex.days(base) or (None, None))), "hours from a time that is not told")
    if not (from_now and context.anchor and unit == "TH" and not context.narrative):
        return Placed("TIME", "XXXX-XX-XXTXX", None, "hours from a time that is not told")
    day = timex.add(context.anchor, (-1 if back else 1) * round(count / 24), "D")
    return point(day.isoformat()) if day else Placed("TIME", "XXXX-XX-XXTXX", None, "out of the calendar")


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
