"""Calculus of TIMEX3 values: which days a value covers, and what lies some units before or after it.

A value is the string that TimeML writes (Pustejovsky et al. 2003, after TIDES TIMEX2 and ISO 8601): `2026`, `2026-02`,
`2026-02-04`, `2026-W06`, `2026-W06-WE`, `2026-Q4`, `2026-H1`, `2026-SU`, `199` (decade), `19` (century), `BC0480`, with an
optional time of day after `T`. Years before Christ have a value and no days: `datetime` knows none.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from functools import lru_cache

Days = tuple[dt.date, dt.date]
"""First and last day, inclusive."""

SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of the meteorological seasons of the northern hemisphere, which the news agencies write in."""

FEW = (2, 6)
"""How many `days` and `weeks` are that are not counted."""
_AROUND = {"D": "M", "W": "Y", "M": "Y"}
"""What a few of a unit may be told to lie in."""

UNIT_DAYS = {"D": 1, "W": 7}
UNIT_MONTHS = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}

_VALUE = re.compile(
    r"(?P<era>BC)?(?P<year>\d{4})"
    r"(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?|-W(?P<week>\d\d)(?:-(?P<dow>\d|WE))?|-Q(?P<quarter>[1-4])|-H(?P<half>[12])"
    r"|-(?P<season>SP|SU|FA|WI))?(?:T.*)?"
)


@lru_cache(maxsize=4096)
def days(value: str) -> Days | None:
    """The days a value covers; None for what names no certain days (`PAST_REF`, `P2M`, `XXXX-12`, `BC0480`)."""
    if value.isdigit() and len(value) in (2, 3):
        first = int(value) * (10 if len(value) == 3 else 100)
        last = first + (9 if len(value) == 3 else 99)
        return (dt.date(first, 1, 1), dt.date(last, 12, 31)) if first else None
    match = _VALUE.fullmatch(value)
    if not match or match["era"]:
        return None
    try:
        return _covered(int(match["year"]), match)
    except (ValueError, OverflowError):   # 30 February, week 54, year 0, beyond 9999
        return None


def _covered(year: int, match: re.Match[str]) -> Days:
    if match["day"]:
        day = dt.date(year, int(match["month"]), int(match["day"]))
        return day, day
    if match["month"]:
        return _months(year, int(match["month"]), 1)
    if match["week"]:
        monday = dt.date.fromisocalendar(year, int(match["week"]), 1)
        if match["dow"] == "WE":
            return monday + dt.timedelta(5), monday + dt.timedelta(6)
        if match["dow"]:
            day = monday + dt.timedelta(int(match["dow"]) - 1)
            return day, day
        return monday, monday + dt.timedelta(6)
    if match["quarter"]:
        return _months(year, 3 * int(match["quarter"]) - 2, 3)
    if match["half"]:
        return _months(year, 6 * int(match["half"]) - 5, 6)
    if match["season"]:
        return _months(year, SEASON_START[match["season"]], 3)
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def _months(year: int, month: int, count: int) -> Days:
    last = year * 12 + month - 1 + count - 1
    last_year, last_month = divmod(last, 12)
    end = calendar.monthrange(last_year, last_month + 1)[1]
    return dt.date(year, month, 1), dt.date(last_year, last_month + 1, end)


def add(day: dt.date, count: int, unit: str) -> dt.date | None:
    """The day `count` units after (before, if negative); the month's last day where it has no such day. None out of range."""
    try:
        if unit in UNIT_DAYS:
            return day + dt.timedelta(count * UNIT_DAYS[unit])
        total = day.year * 12 + day.month - 1 + count * UNIT_MONTHS[unit]
        year, month = divmod(total, 12)
        return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError, KeyError, calendar.IllegalMonthError):
        return None


def around(covered: Days, way: int, unit: str) -> Days | None:
    """What lies a few units from some days (`way` -1 or 1): days from a day in its month, weeks in its year, or, where they may
    reach out of it, from the fewest to the most that a few are."""
    wider = _AROUND.get(unit)
    told = [add(day, way * few, unit) for day in covered for few in FEW] if wider else []
    reached = sorted(day for day in told if day is not None)
    near = {of_day(day, str(wider)) for day in reached}
    if len(near) == 1:
        return days(near.pop())
    return (reached[0], reached[-1]) if reached else None


def move(day: dt.date, count: int) -> dt.date:
    """The day `count` days after (before, if negative), held inside of the calendar."""
    return dt.date.fromordinal(min(max(day.toordinal() + count, dt.date.min.toordinal()), dt.date.max.toordinal()))


def of_day(day: dt.date, unit: str) -> str:
    """The value of the unit (`D W M Q Y DE CE`) that `day` lies in."""
    if unit == "W":
        iso = day.isocalendar()
        return f"{iso.year:04d}-W{iso.week:02d}"
    if unit == "M":
        return f"{day.year:04d}-{day.month:02d}"
    if unit == "Q":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if unit == "Y":
        return f"{day.year:04d}"
    if unit == "DE":
        return f"{day.year // 10:03d}"
    if unit == "CE":
        return f"{day.year // 100:02d}"
    return day.isoformat()


def year(value: str) -> int | None:
    """The year a value stands in, negative before Christ; None where it names none."""
    match = re.match(r"(BC)?(\d{4})", value)
    return (-int(match[2]) if match[1] else int(match[2])) if match else None


def month(value: str) -> int | None:
    """The month a value names, or None."""
    match = re.match(r"(?:BC)?\d{4}-(\d\d)", value)
    return int(match[1]) if match else None


def is_day(value: str) -> bool:
    """Whether a value names one day (a time of day behind it does not count)."""
    return bool(re.match(r"(?:BC)?\d{4}-\d\d-\d\d(?:T|$)", value))


def in_year(number: int) -> str:
    """The value of a year, negative before Christ."""
    return f"BC{-number:04d}" if number < 0 else f"{number:04d}"


def shift(value: str, count: int, unit: str) -> str | None:
    """The value `count` units from `value`, as exact as the coarser of the two: a month after `2026-02-04` is `2026-03-04`,
    three days after `2026-02` cannot be told. None where it cannot be told."""
    here = year(value)
    if here is None:
        return None
    if here < 0:
        if unit not in ("Y", "DE", "CE"):
            return None
        moved = here + count * UNIT_MONTHS[unit] // 12
        return in_year(moved) if moved < 0 else None
    covered = days(value)
    if covered is None:
        return None
    if is_day(value):
        moved_day = add(covered[0], count, unit)
        return moved_day.isoformat() if moved_day else None
    if unit in UNIT_DAYS and not ("-W" in value and unit == "W"):
        return None
    moved_day = add(covered[0], count, unit)
    if moved_day is None:
        return None
    if "-W" in value:
        return of_day(moved_day, "W") if unit == "W" else of_day(moved_day, "M")
    if month(value):
        return of_day(moved_day, "M")
    return of_day(moved_day, "Y") if unit in ("Y", "DE", "CE") else None


def unit_of(value: str, unit: str) -> str | None:
    """The day, week, month, quarter, year, decade or century that a value lies in; None where the value is coarser."""
    covered = days(value)
    if covered is None:
        here = year(value)
        if here is None or here > 0:
            return None
        if unit == "Y":
            return in_year(here)
        if unit == "M" and month(value):
            return value[:9]
        return value[:12] if unit == "D" and is_day(value) else None
    first, last = of_day(covered[0], unit), of_day(covered[1], unit)
    return first if first == last else None
