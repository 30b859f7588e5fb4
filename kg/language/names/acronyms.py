"""Initials and what they write short: `Rapid Support Forces (RSF)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.language.names.page import PLACE, FoundName, Page, titled
from kg.lexicon.nouns import Nouns

_WRITTEN = 7
"""Words that a name may still have from a joining word to its initials in brackets."""
ACRONYM = 3
"""Letters from which on initials alone say that an acronym is a name that the article writes out."""
_INITIALS = 8
"""Letters of the longest initials."""


def part_of_short(text: Page, first: int, end: int, nouns: Nouns) -> int:
    """End of a part's name before the name of the whole that initials in brackets write short: "the Council of Ministers of the
    African Union (AU)"; 0 where they do not."""
    words = text.words
    if end + 2 >= len(words) or words[end] != "(" or words[end + 2] != ")" or not words[end + 1].isupper():
        return 0
    short = words[end + 1]
    for of in range(first + 1, end - 1):
        tail, all_of_it = ("".join(w[0] for w in words[at:end] if w[0].isupper()) for at in (of + 1, first))
        alike = tail == short or (len(tail) > 2 and short[0] == tail[0] and short[-1] == tail[-1])
        if words[of] in nouns.words["ComplementMarker"] and alike and all_of_it != short:
            return of
    return 0


def written_out(text: Page, first: int, end: int, limit: int) -> int:
    """End of a name that goes on behind a joining word as far as initials in brackets write it short, 0 where none do:
    "Mission in Somalia (AMISOM)"."""
    bracket = next((k for k in range(end + 1, min(end + _WRITTEN, limit - 1)) if text.words[k] == "("), 0)
    letters = text.words[bracket + 1] if bracket else ""
    if len(letters) < 3 or not letters.isupper() or any(not w[0].isalpha() and w != "-" for w in text.words[end:bracket]):
        return 0
    behind = "".join(w[0] for w in text.words[end:bracket] if w[0].isupper())   # `Ruiz of the All People's Congress (APC)`
    written = letters[0] == text.words[first][0] and letters[-1] == text.words[bracket - 1][0] and behind != letters
    return bracket if written else 0


def written_out_by(text: Page, names: Sequence[FoundName], nouns: Nouns) -> Iterator[tuple[FoundName, FoundName]]:
    """Names with the acronym made of their capitals: in brackets behind them, or long enough to be no chance."""
    long = [name for name in names if name.last - name.first > 1 and not name.demonym]
    ends = {name.last: name for name in long}
    initials: dict[str, FoundName] = {}
    for name in long:
        initials.setdefault(_capitals(text, name), name)
    for name in names:
        if name.last - name.first > 1 or name.demonym:
            continue
        letters = text.words[name.first].replace(".", "").upper()
        beside = ends.get(name.first - 1) if bracketed(text, name) else None
        if beside is not None and not _personal(text, beside, nouns):
            yield beside, name
        elif len(letters) >= ACRONYM and text.words[name.first].isupper() and letters in initials:
            yield initials[letters], name


def nameless_acronyms(text: Page, names: Sequence[FoundName]) -> Iterator[FoundName]:
    """Acronyms in brackets that the words before write out, be they no name: `Director of Public Prosecutions (DPP)`."""
    for name in names:
        letters = text.words[name.first]
        if name.last - name.first > 1 or not name.ids or len(letters) < ACRONYM or not letters.isupper() or not bracketed(
                text, name):
            continue
        before, at = "", name.first - 2
        while at >= 0 and len(before) < len(letters) and text.words[at][0].isalpha():
            before = text.words[at][0] + before if text.words[at][0].isupper() else before
            at -= 1
        titled = any(text.title[k] for k in range(at + 1, name.first - 1))
        if before == letters and titled:
            yield name


def bracketed(text: Page, name: FoundName) -> bool:
    """Whether a name is initials in brackets, which write short what stands before them, be it in another language."""
    k = name.first
    closed = k > 0 and text.words[k - 1] == "(" and name.last < len(text.words) and text.words[name.last] == ")"
    return closed and name.last - k == 1 and 1 < len(text.words[k]) <= _INITIALS and text.words[k].isupper()


def _personal(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a name is a person's, as far as its own form tells."""
    return titled(text, name) or text.label[name.head] in ("PERSON", PLACE) or text.words[name.first] in nouns.given_names


def _capitals(text: Page, name: FoundName) -> str:
    return "".join(w[0] for w in text.words[name.first : name.last] if w[0].isupper())
