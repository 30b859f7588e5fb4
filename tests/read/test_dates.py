"""The day an article is dated."""

from __future__ import annotations

import datetime as dt

import pytest

from kg.read.dates import parse_date


@pytest.mark.parametrize("text", [
    "2026-02-05", "2026-02-05T22:15:00Z", "2026-02-05 22:15", "2026/2/5", "Thu, 05 Feb 2026 08:00:00 +0000",
    "5 February 2026", "February 5, 2026", "Feb. 5, 2026", "5th February 2026", "Thursday, 5 February 2026",
])
def test_ways_to_write_one_day(text: str) -> None:
    assert parse_date(text) == dt.date(2026, 2, 5)


@pytest.mark.parametrize("text", ["", "soon", "2026-02-30", "31 June 2026", "February", "5", "2026-13-01", "\u0665"])
def test_what_is_no_day(text: str) -> None:
    assert parse_date(text) is None
