"""Headlines in title case as the story below them writes their words.

`Peru Summons Chilean Envoy`: where every word has a capital, a capital tells no name. What the text below writes small, and
never large but where a sentence opens, is none (Lita et al., "tRuEcasIng", ACL 2003). Every offset stays what it was.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from kg.language.wordlists import word_list

_WORD = re.compile(r"(?<![\w'’-])[A-Z][a-z]+(?![\w-])")
_WITHIN = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]+\b")
"""A word with a capital where no sentence opens."""
_SMALL = re.compile(r"\b[a-z]{2,}\b")
_LONG = 4
"""Letters from which on title case gives every word a capital."""
_SHARE = 0.85
_STEM = 4
"""Letters that a form of a verb keeps at least: `Summons`, `summoned`."""
_ENDINGS = ("es", "s", "ed", "d", "ing")


def truecased(headline: str, story: str, verbs: Collection[str] = ()) -> str:
    """A headline in title case with small letters where the story has them, and where a word that it has nowhere is a form of
    one of some verbs; any other headline as it is.

    >>> truecased("Peru Summons Chilean Envoy Over Raid", "Peru on Monday summoned the Chilean envoy over a raid.")
    'Peru summons Chilean envoy over raid'
    >>> truecased("Peru Frees Envoy From Jail", "Peru freed an envoy.")
    'Peru frees envoy from Jail'
    >>> truecased("Court in Peru Convicts Envoy", "An envoy was found guilty.", {"convict"})
    'Court in Peru convicts envoy'
    >>> truecased("Peru summons Envoy", "Peru summoned an envoy.")
    'Peru summons Envoy'
    """
    words = [m for m in re.finditer(r"[A-Za-z]+", headline) if len(m.group()) >= _LONG and m.start()]
    if len(words) < 2 or sum(m.group()[0].isupper() for m in words) < _SHARE * len(words):
        return headline
    verbs = frozenset(verbs)
    names, written = set(_WITHIN.findall(story)), set(_WORD.findall(story))
    small = set(_SMALL.findall(story))
    stems = {stem for word in small for stem in _stems(word)}

    def recased(match: re.Match[str]) -> str:
        word = match.group()
        lower = word.lower()
        akin = len(lower) > _STEM and not stems.isdisjoint(_stems(lower))
        common = akin or lower in small or lower in word_list("small word")
        doing = word not in written and lower.endswith("s") and not verbs.isdisjoint(_stems(lower) - {lower})
        return lower if match.start() and (common or doing) and word not in names else word

    return _WORD.sub(recased, headline)


def _stems(word: str) -> set[str]:
    """A word and what is left of it without an ending."""
    return {word, *(word.removesuffix(end) for end in _ENDINGS if word.endswith(end) and len(word) - len(end) >= _STEM)}
