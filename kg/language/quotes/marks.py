"""Quotation marks: what stands between which. Text only; who speaks is told elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kg.model import Span

MARKS = re.compile("[\"'“”„‟«»‹›‘’]")
_CLOSING = {"“": "”", "„": "“”", "‟": "”", "«": "»", "‹": "›", "‘": "’", "'": "'", '"': '"', "``": "''"}
MAX_NESTING = 8
"""Marks open at one time; more is noise, not language, and would cost quadratic time."""
_LINE = re.compile(r"[^\r\n]+")
_SINGLE = "'’‘"
_SENTENCE_MARKS = frozenset(".,!?")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks: `inner` without them. `parent` is the quotation around it, -1 for none."""

    outer: Span
    inner: Span
    parent: int = -1
    unclosed: bool = False
    """It runs to the paragraph's end, and the next paragraph takes it up with an opening mark of its own."""


def quotations(text: str) -> list[Quotation]:
    """Everything in quotation marks, in text order, outer before inner.

    Straight, curly, low and angle marks, single marks told from apostrophes. A mark without its partner counts only
    where a quote runs on into a paragraph that opens with a mark again, so that no stray mark swallows a story.
    """
    found: list[tuple[int, int, bool]] = []
    lines = [(m.start(), m.group()) for m in _LINE.finditer(text) if m.group().strip()]
    for number, (start, line) in enumerate(lines):
        pairs, opened = _pairs(line)
        found += [(start + a, start + b, False) for a, b in pairs]
        follows = lines[number + 1][1].lstrip()[:1] if number + 1 < len(lines) else ""
        if opened and follows and follows in _CLOSING and follows == line[opened[0]] and not line[: opened[0]].strip():
            found.append((start + opened[0], start + len(line.rstrip()), True))
    return _nested(sorted(found, key=lambda pair: (pair[0], -pair[1])))


def _pairs(line: str) -> tuple[list[tuple[int, int]], list[int]]:
    """Offsets of matching marks in a line, and of double opening marks that found no partner."""
    pairs: list[tuple[int, int]] = []
    stack: list[int] = []
    for match in MARKS.finditer(line):
        at, mark = match.start(), match.group()
        before, after = line[at - 1 : at], line[at + 1 : at + 2]
        partner = next((i for i in reversed(stack) if mark in _CLOSING[line[i]]), None)
        if partner is not None and _may_close(line, at, mark, before, after):
            if mark not in _SINGLE or at - partner > 2:   # rock 'n' roll
                pairs.append((partner, at))
            del stack[stack.index(partner) :]
        elif mark in _CLOSING and _may_open(mark, before, after) and not (mark in "\"'" and partner is not None):
            stack.append(at)
            del stack[:-MAX_NESTING]
    return pairs, [i for i in stack if line[i] not in _SINGLE]


def _may_open(mark: str, before: str, after: str) -> bool:
    if not after or after.isspace():
        return False
    if mark in _SINGLE:   # 'tis and '90s are told by what stands before a closing mark that never comes
        return not before.isalnum() and not after.isdigit() and before not in _SENTENCE_MARKS
    return mark != '"' or not before.isalnum()


def _may_close(line: str, at: int, mark: str, before: str, after: str) -> bool:
    if mark not in _SINGLE:
        return True
    if after.isalnum() or before.isspace():
        return False
    # the ministers' plan': a plural possessive inside single quotes, if a better closing mark still follows
    possessive = before == "s" and after == " " and line[at + 2 : at + 3].islower()
    return not (possessive and re.search(r"\w[.,!?]?" + mark + r"(?!\w)", line[at + 1 :]))


def _nested(pairs: Iterable[tuple[int, int, bool]]) -> list[Quotation]:
    found: list[Quotation] = []
    around: list[int] = []
    for start, end, unclosed in pairs:
        while around and found[around[-1]].outer.end <= start:
            around.pop()
        inner = Span(start + 1, end)
        outer = Span(start, end if unclosed else end + 1)
        found.append(Quotation(outer, inner, around[-1] if around else -1, unclosed))
        around.append(len(found) - 1)
    return found
