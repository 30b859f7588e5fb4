"""The day an article is dated, from the ways that headers, feeds and pages write it."""

from __future__ import annotations

import datetime as dt
import re
from email.utils import parsedate

from kg.errors import ArticleError

_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th)\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"[A-Za-z]+,\s*(?=\S)")
_SLASHES = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?=$|[T\s])")


def parse_date(text: str) -> dt.date | None:
    """The calendar day in ISO 8601, RFC 2822, `5 February 2026` or `Feb. 5, 2026`; None when it is none of these.

    A time of day is dropped, not converted: the day is the one that the newsroom wrote.
    """
    text = text.strip()
    slashes = _SLASHES.fullmatch(text)
    try:
        if slashes:
            return dt.date(*map(int, slashes.groups()))
        if _ISO_DAY.match(text):
            return dt.date.fromisoformat(text[:10])
        return dt.datetime.fromisoformat(text).date()
    except ValueError:
        return _in_words(text)


def article_date(value: object, name: str) -> dt.date | None:
    """`parse_date` for a value that a user gave: None when there is none, ArticleError naming one that is no date."""
    if value is None or value == "":
        return None
    found = parse_date(value) if isinstance(value, str) else None
    if found is None:
        raise ArticleError(name, f"date {value!r} cannot be read: write it as YYYY-MM-DD")
    return found


def _in_words(text: str) -> dt.date | None:
    plain = _WEEKDAY.sub("", _ORDINAL.sub("", text), count=1) if _WEEKDAY.match(text) else _ORDINAL.sub("", text)
    plain = plain.replace(".", " ").replace(",", " ")
    for candidate in (text, f"{plain} 00:00:00"):
        try:
            parts = parsedate(candidate)
            if parts:
                return dt.date(*parts[:3])
        except (ValueError, IndexError, TypeError, OverflowError):   # parsedate lets some malformed input through
            continue
    return None
