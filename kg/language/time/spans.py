"""The interval of each expression: its days, narrowed by "early" and "late", opened by "since" and "by", joined in ranges."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from kg.language.grammar import TIMES
from kg.language.time import timex
from kg.language.time.context import Context, Days, Placed
from kg.language.time.phrases import Reading
from kg.language.time.words import TO, Word
from kg.model import Interval, TimeExpression

_THIRDS = {"START": 0, "MID": 1, "END": 2}


def with_intervals(context: Context, words: list[Word], found: list[TimeExpression],
                    placed: list[tuple[Reading, Placed]]) -> list[TimeExpression]:
    """Give each expression the days it covers, opened to one side by the preposition before it, joined in ranges."""
    spans = [_narrowed(context, reading, result) for reading, result in placed]
    sides = [_side(context, words, reading, result) for reading, result in placed]
    done: list[TimeExpression] = []
    for i, one in enumerate(found):
        span, text = spans[i], one.text
        if i + 1 < len(found) and _joined(context, words, placed[i][0], placed[i + 1][0], sides[i]):
            span, text = _range(spans[i], spans[i + 1]), context.text[one.start:found[i + 1].end]
        elif i and _joined(context, words, placed[i - 1][0], placed[i][0], sides[i - 1]):
            span, text = _range(spans[i - 1], spans[i]), context.text[found[i - 1].start:one.end]
        elif sides[i] == "range" and i + 1 < len(found) and _ends_with(context, words, placed[i][0]):
            span = _range(span, spans[i + 1])
        elif i + 1 < len(found) and _closes(context, words, placed[i], placed[i + 1]):
            span, text = _ending(placed[i][0], spans[i + 1]), context.text[one.start:found[i + 1].end]
        elif span is not None:
            whole = placed[i][1].days if placed[i][0].part == "END" and sides[i] in ("before", "to", "by") else None
            span = _opened(span, sides[i]) if whole is None else _opened(whole, "by")   # `before the end of May`
        interval = None
        if span is not None and (span[0] or span[1]) and not (span[0] and span[1] and span[0] > span[1]):
            interval = Interval(span[0], span[1], text)
        done.append(replace(one, interval=interval, note="" if interval else one.note or "no certain days"))
    return done


def _narrowed(context: Context, reading: Reading, result: Placed) -> Days | None:
    """"Early", "mid" and "late" are thirds of what they qualify; "earlier" and "later this year" end and begin today."""
    if result.days is None:
        return None
    first, last = result.days
    if first is None or last is None:
        return result.days
    length = (last - first).days + 1
    if reading.part == "EARLIER" and context.anchor and first <= context.anchor <= last:
        return Days(first, context.anchor)
    if reading.part == "LATER" and context.anchor and first <= context.anchor <= last:
        return Days(context.anchor, last)
    if reading.part not in _THIRDS or length < 28:
        return Days(first, last)
    third = _THIRDS[reading.part]
    return Days(first + dt.timedelta(length * third // 3), first + dt.timedelta(length * (third + 1) // 3 - 1))


def _side(context: Context, words: list[Word], reading: Reading, result: Placed) -> str:
    if result.type not in TIMES:
        return ""
    after = words[reading.last].letter if reading.last < len(words) else ""
    side = context.words.bounds.get(context.before(words, reading.first), "")
    if side in ("before", "after") and (after in ("'", "_") and _modifies(context, words, reading)):
        return ""   # "after Tuesday's vote" is no bound
    part = (reading.hours or reading.part) and result.point and timex.is_day(result.value)
    if part and side not in ("from", "range"):
        return ""   # "before dawn on Monday", "until late on Sunday", "by evening" are that day
    if side == "to" and context.denied(words, reading):
        return ""   # "not until Monday"
    return side


def _modifies(context: Context, words: list[Word], reading: Reading) -> bool:
    index = context.token(words[reading.last - 1].start)
    if index is None:
        return False
    token = context.parse.tokens[index]
    return token.dep in ("compound", "amod", "nummod", "poss", "nmod") and token.head > index


def _joined(context: Context, words: list[Word], left: Reading, right: Reading, side: str) -> bool:
    """Whether two expressions are one range: "from" or "between" before them and a link between, a dash alone, `May 5 to 9`."""
    between = words[left.last:right.first]
    letters = "".join(w.letter for w in between)
    dashed = letters == "-" or (letters == TO and left.day is not None and left.month == right.month)
    return dashed or (side == "range" and 1 <= len(between) <= 2
                      and context.text[between[0].start:between[0].end].lower() in context.words.links)


def _closes(context: Context, words: list[Word], left: tuple[Reading, Placed], right: tuple[Reading, Placed]) -> bool:
    """Whether the second ends the first: "the three months to June"."""
    between = words[left[0].last:right[0].first]
    return left[1].type == "DURATION" and left[0].count is not None and 1 <= len(between) <= 2 and \
        context.text[between[0].start:between[0].end].lower() in context.words.closing


def _ends_with(context: Context, words: list[Word], reading: Reading) -> bool:
    """Whether what begins in a time lasts until something that another tells of: `from 2009 until he resigned in 2012`."""
    after = words[reading.last] if reading.last < len(words) else None
    return after is not None and context.words.bounds.get(context.text[after.start : after.end].lower()) == "to"


def _ending(length: Reading, end: Days | None) -> Days | None:
    if end is None or end.last is None or length.count is None or length.count != int(length.count):
        return None
    after = timex.add(end.last, 1, "D")
    first = timex.add(after, -int(length.count), length.unit) if after else None
    return Days(first, end.last) if first else None


def _range(left: Days | None, right: Days | None) -> Days | None:
    if left is None or right is None:
        return None
    if left.first and right.last and left.first > right.last and (earlier := timex.add(left.first, -1, "Y")):
        return Days(earlier, right.last)   # `from July to September` was in one year
    return Days(left.first, right.last)


def _opened(span: Days, side: str) -> Days:
    first, last = span
    if side == "from":
        return Days(first, None)
    if side in ("to", "by"):
        return Days(None, last)
    if side == "before" and first:
        return Days(None, timex.add(first, -1, "D"))
    if side == "after" and last:
        return Days(timex.add(last, 1, "D"), None)
    return span
