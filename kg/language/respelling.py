"""What the parser is given in place of spellings that its treebank hardly has: the same text, character for character as long.

A statistical parser knows what it was trained on. Agencies set off a parenthesis with dashes as often as with commas, in four
fashions; trained on newspapers of one house, it takes ` - ` for the hyphen of a compound. Every offset stays what it was.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kg.language.wordlists import word_list

_DASH = re.compile(r"(?<=\S) (?:--?|[–—]) (?=\S)|(?<=\w)(?:--|—)(?=\w)|(?<=[\"”’'\w])(?:--|—) ?(?=\w)")
"""A dash that parts clauses: with a space on either side, or long."""
_OFFICE = re.compile(r"(?<=\b[Vv]ice)-(?=[A-Za-z])|(?<=[a-z])-(?=[Gg]eneral\b)")
"""A hyphen that the treebank's papers print as a space: `vice-president`, `secretary-general`."""
_UNDER = re.compile(
    r"(?:(?<=\w )|(?<=\bU\.[KNS]\. ))Under(?=[ -]Secretar)|"
    r"(?:(?<=\bU[KNS] )|(?<=\bU\.[KNS]\. )|(?<=\bthe )|(?<='s )|(?<=\ban ))under(?=[ -]secretar(?:y|ies)\b)")
"""What is a preposition but for what it stands before: the parser gets a title that is no other word."""
_SHARED = re.compile(r"(?:(?<=\d%)|(?<=cent))-(?=[a-z]+(?:ed|ld)\b)")
"""A hyphen between a share and the participle that tells what is done with it: `51%-owned`."""
_INITIALS = re.compile(r"\bWHO\b")
"""What is a pronoun but for its capitals: the parser gets initials that are no other word."""
_ONSET = r"(?:[CcKkPpRrSsTtJjNnWw]h|[Tt]s|[Hh][sw]|[KkGg]w|[B-DF-HJ-NPR-TWYb-df-hj-npr-twy])?"
_RHYME = r"[wy]?[AEIOUaeiouy][aeiou]{0,2}(?:ng|hn|hl|lh|ck|rk|[bghklmnprtwy])?"
_GIVEN = re.compile(rf"\b((?=[A-Z]){_ONSET}{_RHYME} (?=[A-Z]){_ONSET}{_RHYME})-((?=[a-z])(?!run\b){_ONSET}{_RHYME}\b)(?!-)")
"""A given name of two syllables behind a surname of one, which the tokenizer cuts in three: `Lee Sang-deuk`, `Tsai Ing-wen`."""
_ELECTRONIC = re.compile(r"(?<=\b[eE])-(?=[a-z]{3})(?!mail)|(?<=\b[ETU])-(?=[A-Z][a-z]{3})")
"""The hyphen in `e-cigarettes` and `E-Trade`, at which the tokenizer cuts off a letter."""
_START_UP = re.compile(r"\b([Ss])tart-up(s?)\b")
"""A firm that the tokenizer cuts in three, the parser takes for a verb."""
_CLOSED = (
    r"(?:who|whose|is|was|has|had|will|would|could|can|may|might|must|did|does|and|but|on|in|at|for|by|to|from|with|after|before|of|"
    r"as|over|under|into|since|during|against|out|up|down|off|back|about|around|near|through|until|while|when|because|that|it|he|"
    r"she|they|him|her|them|his|its|their|the|a|an|all|two|three|four|five|six|seven|nine|ten|now|also|later|then|once|still|never|"
    r"first|last|already|\w+ly)")
_CURRENCY = re.compile(r"\$(US|NZ|A|C|HK)(?=\d)")
"""A dollar sign before the letters that tell whose dollar: `$US68 billion`."""
_LISTED = re.compile(r" \((?:[A-Z][A-Za-z]{1,9}(?: [A-Z][A-Za-z]+)?: ?[A-Z\d.]{1,8}|[A-Z\d]{1,6}\.[A-Z]{1,3})\)")
"""Where and as what a firm's shares are listed: `Norvik (NYSE: NOR)`, `Norvik (NOR.OL)`."""
_SENTENCE = re.compile(r"[.!?][\"”’)]* +(?=[\"“‘]?[A-Z])")
_LETTER = re.compile(r"[^\W\d]")
_STRAIGHT = str.maketrans("‘’“”", "''\"\"")
"""Typographic apostrophes and quotation marks, which websites print, as typewriters had them."""


def respelled(text: str) -> str:
    """A paragraph as the parser's treebank would print it.

    >>> respelled("Peru's vice-president - Ana Ruiz - won.")
    "Peru's vice president , Ana Ruiz , won."
    >>> respelled("The WHO, who won")
    'The UNO, who won'
    >>> respelled("The 65-year-old, who won, is the 8-year-old girl's uncle")
    "The businessman, who won, is the 8-year-old girl's uncle"
    >>> respelled("US Under Secretary Ana Ruiz left, the under-secretary said")
    'US Chief Secretary Ana Ruiz left, the chief-secretary said'
    >>> respelled("They met U.S. Under Secretary Ana Ruiz. Under Secretary Luis Paz, talks fail.")
    'They met U.S. Chief Secretary Ana Ruiz. Under Secretary Luis Paz, talks fail.'
    >>> respelled("Seat, 51%-owned by Audi")
    'Seat, 51% owned by Audi'
    >>> respelled("Lee Sang-deuk won")
    'Lee Sangedeuk won'
    >>> respelled("Paz, a banker turned far-right politician")
    'Paz, a banker-turned-far-right politician'
    >>> respelled("worth $US68 billion")
    'worth US$68 billion'
    >>> respelled("Norvik (NYSE: NOR) won")
    'Norvik             won'
    >>> print(respelled("“Peru’s won”"))
    "Peru's won"
    >>> respelled("The start-up sells e-bikes to E-Trade")
    'The business sells enbikes to EnTrade'
    """
    text = text.translate(_STRAIGHT)
    text = text if text.isupper() else _INITIALS.sub("UNO", text)
    text = _aged().sub(lambda m: _stand_in("standing for a person", len(m.group())), text) if "-year-old" in text else text
    text = _GIVEN.sub(r"\1e\2", text)
    text = _ELECTRONIC.sub("n", text)
    text = _START_UP.sub(_young, text) if "tart-up" in text else text
    text = _turned().sub(r"\1-turned-", text) if " turned " in text else text
    text = _CURRENCY.sub(r"\1$", text) if "$" in text else text
    text = _LISTED.sub(lambda m: " " * len(m.group()), text) if "(" in text else text
    text = _UNDER.sub(lambda m: "Chief" if m.group()[0] == "U" else "chief", text)
    text = _SHARED.sub(" ", text)
    return dashes(_OFFICE.sub(" ", text))


def _young(start_up: re.Match[str]) -> str:
    """A noun for a firm as long as `start-up`, or for firms as long as `start-ups`."""
    word = _stand_in("standing for a firm", len(start_up.group()))
    return word.capitalize() if start_up.group(1) == "S" else word


@lru_cache(maxsize=8)
def _stand_in(kind: str, size: int) -> str:
    """The noun of a list that is as long as what it stands for."""
    return next(word for word in word_list(kind) if len(word) == size)


@lru_cache(maxsize=1)
def _aged() -> re.Pattern[str]:
    """Who is meant by his age alone, without a noun: `The 65-year-old, who`."""
    done = rf"(?:{'|'.join(sorted(word_list('said of a person')))}|\w+ed(?= (?:{_CLOSED}\b|[A-Z\d$€£“\"])))"
    return re.compile(rf"(?<=\b[Tt]he )\d{{1,2}}-year-old(?=[.;:]|, (?:{_CLOSED}|born|{done}|\w+ing)\b(?!-)|['’]s\b"
                      rf"| {_CLOSED}\b| {done}\b)")


@lru_cache(maxsize=1)
def _turned() -> re.Pattern[str]:
    """`turned` between what somebody was and what he is: no verb, as it has no other word there."""
    roles = "|".join(sorted(word_list("turned")))
    return re.compile(rf"\b((?!(?:{_CLOSED})\b)[a-z]+) turned (?=(?:[a-z]+[ -]){{0,3}}(?:{roles})\b)")


def dashes(text: str) -> str:
    """Pairs of dashes in a sentence as commas; a dash alone as it is.

    >>> dashes("Peru - the host - won 3 - 1.")
    'Peru , the host , won 3 - 1.'
    """
    marks = list(_DASH.finditer(text))
    if not marks:
        return text
    letters = list(text)
    ends = [m.end() for m in _SENTENCE.finditer(text)]
    by_sentence: dict[int, list[tuple[int, int]]] = {}
    for mark in marks:
        a, b = mark.span()
        by_sentence.setdefault(sum(end <= a for end in ends), []).append((a, b))
    for found in by_sentence.values():
        words = [s for s in found if _LETTER.match(text, s[1]) or text[s[1]] in "\"“'‘"]
        for a, b in words if len(words) == 2 else ():
            at = a + (text[a] == " ")
            letters[at:b] = ("," + " " * (b - at))[: b - at]
    return "".join(letters)
