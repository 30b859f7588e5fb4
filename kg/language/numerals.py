"""English numerals: words and digits to numbers. A closed class of grammar, shared by dates and amounts."""

from __future__ import annotations

from collections.abc import Sequence

UNITS = {word: value for value, word in enumerate(
    ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
     "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"))}
TENS = {word: 10 * value for value, word in enumerate(
    ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), start=2)}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
          "trillion": 1_000_000_000_000}
CARDINALS = {**UNITS, **TENS, **SCALES}

_IRREGULAR = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
ORDINALS = {
    **{word + "th": value for word, value in UNITS.items() if value not in (0, 1, 2, 3, 5, 8, 9, 12)},
    **{word[:-1] + "ieth": value for word, value in TENS.items()},
    **_IRREGULAR,
}


def number(words: Sequence[str]) -> float | None:
    """The number that cardinal words say (`two hundred and five`, `twenty`, `one`, `three million`); None if they say none."""
    total = current = 0.0
    seen = False
    for word in words:
        if word in ("and", "-"):
            continue
        if word in UNITS or word in TENS:
            current += CARDINALS[word]
        elif word == "hundred":
            current = (current or 1) * 100
        elif word in SCALES:
            total += (current or 1) * SCALES[word]
            current = 0.0
        elif word in ("a", "an"):
            current = current or 0.0
            continue
        else:
            return None
        seen = True
    return total + current if seen else None


def digits(text: str) -> float | None:
    """The number written in digits with commas for thousands and a point for decimals; None if it is none."""
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return None
