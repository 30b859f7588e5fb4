"""The vocabulary of amounts, read from ontology/units.ttl: units, currencies, multipliers, words of approximation.

Units carry UCUM-like symbols, currencies ISO 4217 codes. pint knows the units that the file does not (SI prefixes before a
known unit) and converts between them; it costs half a second to load, so it is imported when first asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kg import turtle
from kg.data import folder
from kg.vocab import LEX, QUDT

_SI = re.compile(r"(?:kilo|mega|giga|tera|peta|exa|centi|milli|micro|nano)[a-z]{3,}")


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number before or behind it is measured in; `factor` turns the number into `symbol`'s (cents into dollars)."""

    symbol: str
    currency: bool = False
    factor: float = 1.0


@dataclass(frozen=True, slots=True)
class Measures:
    """Forms by their text. Words are lower case; symbols, signs and short multipliers keep their case."""

    words: Mapping[str, Unit]
    symbols: Mapping[str, Unit]
    signs: Mapping[str, Unit]
    denominators: Mapping[str, str]
    multipliers: Mapping[str, float]
    short: Mapping[str, float]
    money: Mapping[str, float]
    plurals: Mapping[str, float]
    fractions: Mapping[str, float]
    before: Mapping[str, str]
    after: Mapping[str, str]
    links: Mapping[str, frozenset[str]]
    """Words of each kind that joins two numbers: range, range opener, range closer, change."""
    pint: Mapping[str, str]
    """pint's name of each symbol."""


@lru_cache(maxsize=1)
def measures() -> Measures:
    """The package's own vocabulary of amounts."""
    return read(turtle.load([folder("ontology") / "units.ttl"]))


def read(graph: turtle.Graph) -> Measures:
    """The vocabulary that a graph holds (`qudt:Unit`, `qudt:CurrencyUnit`, `lex:Denominator`, `lex:MeasureWord`)."""
    def texts(node: turtle.Node, name: str) -> list[str]:
        return turtle.texts(graph, node, LEX + name)

    words: dict[str, Unit] = {}
    symbols: dict[str, Unit] = {}
    signs: dict[str, Unit] = {}
    pint: dict[str, str] = {}
    for node in turtle.subjects(graph, QUDT + "Unit"):
        unit = Unit(turtle.texts(graph, node, QUDT + "ucumCode")[0])
        words.update((form.lower(), unit) for form in texts(node, "form"))
        symbols.update((form, unit) for form in texts(node, "symbol"))
        pint.update((unit.symbol, name) for name in texts(node, "pint"))
    for node in turtle.subjects(graph, QUDT + "CurrencyUnit"):
        factor = [float(value) for value in texts(node, "factor")]
        unit = Unit(turtle.texts(graph, node, QUDT + "currencyCode")[0], True, *factor)
        words.update((form.lower(), unit) for form in texts(node, "form"))
        signs.update((form, unit) for form in texts(node, "sign"))
    denominators = {form.lower(): turtle.texts(graph, node, QUDT + "ucumCode")[0]
                    for node in turtle.subjects(graph, LEX + "Denominator") for form in texts(node, "form")}
    by_kind: dict[str, list[turtle.Node]] = {}
    for node in turtle.subjects(graph, LEX + "MeasureWord"):
        by_kind.setdefault(texts(node, "kind")[0], []).append(node)

    def factors(kind: str, form: str) -> dict[str, float]:
        return {text: float(texts(node, "factor")[0]) for node in by_kind.get(kind, ()) for text in texts(node, form)}

    def bounds(form: str) -> dict[str, str]:
        return {text: texts(node, "approximation")[0]
                for node in by_kind.get("approximation", ()) for text in texts(node, form)}

    links = {kind: frozenset(form for node in by_kind.get(kind, ()) for form in texts(node, "form"))
             for kind in ("range", "range opener", "range closer", "change")}
    return Measures(words, symbols, signs, denominators, factors("multiplier", "form"), factors("multiplier", "short"),
                    factors("multiplier", "money"), factors("plural", "form"), factors("fraction", "form"),
                    bounds("form"), bounds("after"), links, pint)


def alternatives(forms: Iterable[str]) -> str:
    """A regular expression for any of the forms, the longest first."""
    return "|".join(re.escape(form).replace(r"\ ", r"\s") for form in sorted(forms, key=lambda form: (-len(form), form)))


def si_unit(word: str) -> Unit | None:
    """The unit of a word that is an SI prefix and a unit's name ("gigalitres"), as pint knows it."""
    if not _SI.fullmatch(word):
        return None
    return _pint_unit(word)


@lru_cache(maxsize=256)
def _pint_unit(word: str) -> Unit | None:
    registry = _registry()
    for form in (word, word.replace("metre", "meter").replace("litre", "liter").replace("gramme", "gram")):
        try:
            return Unit(f"{registry.parse_units(form):~}")
        except Exception:   # pint raises errors of its own, of tokenize and of ast for what is no unit
            continue
    return None


def convert(value: float, unit: str, wanted: str) -> float | None:
    """`value` of `unit` in `wanted` (both as amounts carry them); None where they measure different things."""
    if unit == wanted:
        return value
    names = measures().pint
    try:
        registry = _registry()
        here, there = (registry.parse_expression(names.get(one, one)) for one in (unit, wanted))
        return float((value * here).to(there.units).magnitude / there.magnitude)
    except Exception:   # see _pint_unit: not convertible, whatever the reason
        return None


@lru_cache(maxsize=1)
def _registry() -> Any:
    import pint  # 0.3 s and 0.2 s for its registry: only when an article has a unit that ontology/units.ttl lacks

    return pint.UnitRegistry(cache_folder=None)
