"""Line breaks that a page's width made: archives and press offices set their texts in lines of some seventy characters."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from kg.model import Article

_LINE = re.compile(r"[^\r\n]+")
_LEAST = 40
"""Characters of the shortest line that was broken for want of room."""
_SLACK = 1.2
"""How much longer than the widest line that surely was broken another may be: who breaks by hand is not exact."""
_STOPPED = re.compile(r"[.!?:;…]['\"’”»)\]]*$")


def prose(article: Article) -> str:
    """An article's text with a line for each paragraph, wherever the page broke it; offsets are those of the text given."""
    return unwrapped(article.text, article.body.start)


@lru_cache(maxsize=4)
def unwrapped(text: str, start: int = 0) -> str:
    r"""The same text with a space for each line break inside a paragraph from `start` on; offsets stay what they were.

    A break is one of the page where the line stops in the middle of a sentence and the next goes on with a small letter. Where
    that is seen, a line that had no room for the next line's first word was broken as well. An empty line or an indented one
    begins a paragraph in any case.

    >>> unwrapped("Peru's president said on Monday that his country\nwould sign.\nNothing more was known.")
    "Peru's president said on Monday that his country would sign.\nNothing more was known."
    """
    lines = [(m.start() + len(m.group()) - len(m.group().lstrip()), m.start() + len(m.group().rstrip()), m.start())
             for m in _LINE.finditer(text, start) if m.group().strip()]
    pairs = [(one, other) for one, other in pairwise(lines)
             if text.count("\n", one[1], other[2]) <= 1 and other[0] - other[2] <= one[0] - one[2]]
    goes_on = [text[other[0]].islower() and not _STOPPED.search(text, one[0], one[1]) for one, other in pairs]
    width = max((one[1] - one[2] for (one, _), sure in zip(pairs, goes_on, strict=True) if sure), default=0)
    if width < _LEAST:
        return text
    parts, at = [], 0
    for (one, other), sure in zip(pairs, goes_on, strict=True):
        length, word = one[1] - one[2], text[other[0] : other[1]].split(maxsplit=1)[0]
        if sure or length < _SLACK * width < _SLACK * (length + 1 + len(word)):
            parts += [text[at : one[1]], " " * (other[0] - one[1])]
            at = other[0]
    return "".join(parts) + text[at:]
