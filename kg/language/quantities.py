"""Amounts: numbers in words and digits with what they count or measure, how exact they are, and where they stand.

One pass finds the figures ("US$11.1 billion", "two dozen", "hundreds of"), a second what stands around each: a unit or the
noun counted, a rate, a bound, a second figure of the same range. What only looks like an amount (a year, an ordinal, the
number of a house, a flight or a resolution) is left out: the parse and the time expressions tell.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.language import numerals
from kg.language.measures import Measures, Unit, alternatives, measures, si_unit
from kg.language.time import dates
from kg.model import Amount, Parse, Sentence, TimeExpression, Token

COUNT = "1"
"""Unit of a count (UCUM's dimensionless one)."""
_PARTITIVE = "of"
_WORD, _DIGIT = re.compile(r"[^\W\d_]+"), re.compile(r"\d")
_OF = re.compile(rf"\s{_PARTITIVE}\b")
_NAMES = frozenset({"PRODUCT", "LAW", "FAC", "EVENT", "WORK_OF_ART", "ORG", "GPE", "LOC"})
"""A figure inside of such a name is part of it."""
_REACH = 5
"""Tokens between a number and the noun it counts at most ("40 long-range surface-to-air missiles")."""


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number as found: characters of the figure itself, and what was glued to it."""

    start: int
    end: int
    value: float
    unit: Unit | None = None
    factor: float = 1.0
    """What the number was multiplied by: a million in "5 million"."""
    scaled: bool = False
    spelled: bool = False
    plural: bool = False
    share: bool = False
    approximation: str = ""
    head: int = -1


def find(parse: Parse, text: str, times: Sequence[TimeExpression] | None = None) -> tuple[Amount, ...]:
    """The amounts of the parsed sentences, in text order, none overlapping another or a time expression.

    `times` are the article's time expressions; None: they are looked for. A range gives two amounts, "at least" and "at
    most". A count has unit "1" and the counted noun as head; its text runs to that noun. A plain figure that counts
    something unsaid ("12 killed") is its own head. Shares ("two thirds of") are per cent.
    """
    known = measures()
    grammar = _grammar()
    if times is None:
        times = dates.find(parse, text, None, narrative=False)
    taken = sorted((t.start, t.end) for t in times)
    recurring = frozenset(t.end for t in times if t.type == "SET")
    starts = [t.start for t in parse.tokens]
    found: list[Amount] = []
    for sentence in parse.sentences:
        figures = [f for f in _figures(text, sentence, known, grammar) if not _overlaps(taken, f.start, f.end)]
        if figures:
            found.extend(_amounts(_Place(parse, text, sentence, starts, taken, recurring, known, grammar), figures))
    return tuple(found)


def _overlaps(taken: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    i = bisect_left(taken, (start, start))
    return (i < len(taken) and taken[i][0] < end) or (i > 0 and taken[i - 1][1] > start)


# ---------------------------------------------------------------------------------------------------------- figures


@dataclass(frozen=True, slots=True)
class _Grammar:
    words: Mapping[str, frozenset[str]]
    """Words one of which stands in every figure (or a digit), plural and share: most sentences have none."""
    figure: re.Pattern[str]
    plural: re.Pattern[str]
    share: re.Pattern[str]
    money: re.Pattern[str]
    unit: re.Pattern[str]
    rate: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]


@lru_cache(maxsize=1)
def _grammar() -> _Grammar:
    known = measures()
    cardinals = alternatives(numerals.CARDINALS)
    scales = alternatives((*numerals.SCALES, *known.multipliers))
    plurals = alternatives(known.plurals)
    signs = alternatives(known.signs)
    fractions = alternatives(known.fractions)
    return _Grammar(
        words={"figure": frozenset((*numerals.CARDINALS, *numerals.SCALES, *known.multipliers)),
               "plural": frozenset(form.split()[0] for form in known.plurals), "share": frozenset(known.fractions)},
        figure=re.compile(
            rf"(?:(?<![\w$])(?P<sign>{signs})\s?)?"
            rf"(?:(?(sign)|(?<![\w./]))(?<![\d],)(?<![^\W\d_][–—-])(?P<minus>(?<![\d%])[-−](?=\d))?"
            rf"(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
            rf"(?:(?P<short>{alternatives((*known.short, *known.money))})\b"
            rf"|[\s-](?P<scale>(?i:{scales}))(?:\s(?P<scale2>(?i:{scales})))?\b)?(?![\d\w])"
            rf"|\b(?P<words>(?i:(?:an?\s)?half[\s-](?:an?\s)?(?:{scales})"
            rf"|(?:an?\s)(?:{scales})|(?:{cardinals})(?:(?:[\s-]|\sand\s)(?:{cardinals}))*(?:\sand\sa\shalf)?"
            rf"(?:\s(?:{scales}))*))\b)"
        ),
        plural=re.compile(rf"\b(?P<plural>{plurals})\b", re.IGNORECASE),
        share=re.compile(
            rf"\b(?:(?P<many>an?|one|two|three|four|{cardinals})[\s-])?(?P<share>{fractions})\b(?=\s(?:of|the|its|their)\b)",
            re.IGNORECASE),
        money=re.compile(rf"(?P<short>{alternatives(known.money)})\b"),
        unit=re.compile(rf"[\s-]?(?:(?P<symbol>{alternatives(known.symbols)})(?!\w)"
                        rf"|(?P<word>(?i:{alternatives(known.words)}))\b|(?P<si>[a-z]{{7,}})\b)"),
        rate=re.compile(rf"(?:\s(?:an?|per|each)\s|/)(?P<per>(?i:{alternatives(known.denominators)}))\b"),
        before=re.compile(rf"(?:^|(?<=[\s(“\"‘'—–-]))(?P<bound>{alternatives(known.before)})(?:\s(?:an?|the|as))?\s*$",
                          re.IGNORECASE),
        after=re.compile(rf"\s?(?P<bound>{alternatives(known.after)})\b", re.IGNORECASE),
    )


def _figures(text: str, sentence: Sentence, known: Measures, grammar: _Grammar) -> Iterator[_Figure]:
    done = sentence.start
    within = _WORD.findall(text[sentence.start:sentence.end].lower())
    found: list[re.Match[str]] = []
    if _DIGIT.search(text, sentence.start, sentence.end) or not grammar.words["figure"].isdisjoint(within):
        found += grammar.figure.finditer(text, sentence.start, sentence.end)
    if not grammar.words["plural"].isdisjoint(within):
        found += grammar.plural.finditer(text, sentence.start, sentence.end)
    if not grammar.words["share"].isdisjoint(within):
        found += grammar.share.finditer(text, sentence.start, sentence.end)
    for match in sorted(found, key=lambda m: (m.start(), -m.end())):
        if match.start() < done:
            continue
        figure = _figure(match, known)
        if figure is not None:
            done = match.end()
            yield figure


def _figure(match: re.Match[str], known: Measures) -> _Figure | None:
    parts = match.groupdict()
    start, end = match.span()
    if parts.get("plural"):
        name = re.sub(r"\s", " ", parts["plural"].lower())
        return _Figure(start, end, known.plurals[name], spelled=True, plural=True, scaled=True, approximation="more than")
    if parts.get("share"):
        many = (parts["many"] or "one").lower()
        count = numerals.number([many]) if many not in ("a", "an") else 1.0
        return _Figure(start, end, round(100 * (count or 1.0) * known.fractions[parts["share"].lower()], 2),
                       Unit("%"), spelled=True, share=True)
    sign = known.signs.get(re.sub(r"\s", " ", parts["sign"])) if parts["sign"] else None
    if parts["words"]:
        value = _spelled(parts["words"].lower(), known)
        last = parts["words"].lower().split()[-1]
        return None if value is None else _Figure(start, end, value, sign, numerals.SCALES.get(last, 1.0), spelled=True,
                                                  scaled=parts["words"].lower() not in numerals.UNITS)
    value = numerals.digits(parts["digits"])
    if value is None:
        return None
    factor, short = _factor(parts, known), parts["short"]
    if short and short in known.money and sign is None:   # "500m yuan" or "500m away": what follows decides
        factor, end = 1.0, match.start("short")
    value = -value if parts["minus"] else value
    return _Figure(start, end, _scaled(value, factor), sign, factor, scaled=factor != 1.0)


def _factor(parts: dict[str, str], known: Measures) -> float:
    factor = 1.0
    for name in (parts["scale"], parts["scale2"]):
        if name:
            factor *= {**numerals.SCALES, **known.multipliers}[name.lower()]
    if parts["short"]:
        factor = known.short.get(parts["short"]) or known.money.get(parts["short"]) or 1.0
    return factor


def _scaled(value: float, factor: float) -> float:
    """Rounded where binary fractions show: 11.1 billion is 11100000000."""
    return round(value * factor, 6)


def _spelled(words: str, known: Measures) -> float | None:
    parts = re.split(r"[\s-]+", words)
    factor, plus = 1.0, 0.0
    if parts[-3:] == ["and", "a", "half"]:
        parts, plus = parts[:-3], 0.5
    elif "half" in parts[:2]:
        parts = [p for p in parts if p not in ("a", "an")]
        parts = parts[1:]
        factor = 0.5
    else:
        for i in range(len(parts) - 3):   # "two and a half million"
            if parts[i:i + 3] == ["and", "a", "half"]:
                plus, parts = 0.5, parts[:i] + parts[i + 3:]
                scale = numerals.number(parts[i:])
                return ((numerals.number(parts[:i]) or 0.0) + plus) * (scale or 1.0)
    while parts and parts[-1] in known.multipliers:
        factor *= known.multipliers[parts.pop()]
    if not parts or parts in (["a"], ["an"]):
        return factor if factor != 1.0 else None
    value = numerals.number(parts)
    return None if value is None else (value + plus) * factor


# -------------------------------------------------------------------------------------------------- what stands around


@dataclass(frozen=True, slots=True)
class _Place:
    """The sentence a figure stands in."""

    parse: Parse
    text: str
    sentence: Sentence
    starts: Sequence[int]
    taken: Sequence[tuple[int, int]]
    recurring: frozenset[int]
    """Where "a day" and its like end: a rate of the amount before them, which stays outside of its text."""
    known: Measures
    grammar: _Grammar

    def token(self, at: int) -> Token | None:
        """The token that covers a character."""
        i = bisect_right(self.starts, at) - 1
        return self.parse.tokens[i] if i >= 0 and self.parse.tokens[i].end > at else None

    def names(self, index: int) -> str:
        """Label of the recognised name a token is part of."""
        return next((n.label for n in self.parse.names if n.first <= index < n.last), "")


def _amounts(place: _Place, figures: list[_Figure]) -> list[Amount]:
    measured = [_measured(place, figure) for figure in figures]
    joined = _ranges(place, figures, measured)
    found: list[Amount] = []
    for figure, amount in zip(figures, joined, strict=True):
        if amount is None or (found and amount.start < found[-1].end):
            continue
        if amount.unit == COUNT and not _counts(place, figure, amount):
            continue
        found.append(amount)
    return found


def _measured(place: _Place, figure: _Figure) -> Amount | None:
    """The figure with its unit, or the noun it counts."""
    figure, unit, end = _unit(place, figure)
    value = _scaled(figure.value, unit.factor) if unit else figure.value
    symbol = unit.symbol if unit else COUNT
    last = place.token(end - 1)
    if last is None:
        return None
    head = last.index
    if unit is None:
        noun = _counted(place, figure)
        if noun is not None and not _overlaps(place.taken, noun.start, noun.end):
            head, end = noun.index, max(end, noun.end) if not figure.plural else end
    elif unit.currency or symbol != "%":
        rate = place.grammar.rate.match(place.text, end, place.sentence.end)
        timed = rate is not None and _overlaps(place.taken, rate.start() + 1, rate.end())
        if rate and (not timed or rate.end() in place.recurring):   # not "$3 billion a year earlier"
            symbol = f"{symbol}/{place.known.denominators[rate['per'].lower()]}"
            end = end if timed else rate.end()
    if figure.share or (unit is not None and unit.currency and place.text[end - 1].isalpha() is False):
        head = _root(place, figure.start, end)
    return Amount(figure.start, end, place.text[figure.start:end], value, symbol,
                  _approximation(place, figure, end), head)


def _unit(place: _Place, figure: _Figure) -> tuple[_Figure, Unit | None, int]:
    """The unit before or behind a figure; what "m" behind it means is told by the unit that follows."""
    if figure.unit is not None:
        return figure, figure.unit, figure.end
    start = figure.end
    if figure.plural:
        partitive = _OF.match(place.text, start)
        start = partitive.end() if partitive else start
    short = place.grammar.money.match(place.text, figure.end, place.sentence.end)
    if short:
        beyond = place.grammar.unit.match(place.text, short.end(), place.sentence.end)
        noun = place.token(figure.end)
        counts = noun is not None and noun.dep == "nummod" and noun.head > noun.index
        if counts or (beyond is not None and beyond["word"]):
            grown = replace(figure, end=short.end(), scaled=True,
                            value=_scaled(figure.value, place.known.money[short["short"]]))
            if beyond is not None and beyond["word"]:
                return grown, place.known.words[beyond["word"].lower()], beyond.end()
            return grown, None, grown.end
    match = place.grammar.unit.match(place.text, start, place.sentence.end)
    if match is None:
        return figure, None, figure.end
    if match["symbol"]:
        spelled = figure.spelled or (match["symbol"].isalpha() and len(match["symbol"]) == 1
                                     and match.start("symbol") != figure.end)
        return (figure, None, figure.end) if spelled and match["symbol"] != "%" else \
            (figure, place.known.symbols[match["symbol"]], match.end())
    if match["word"]:
        return figure, place.known.words[re.sub(r"\s", " ", match["word"].lower())], match.end()
    unit = si_unit(match["si"])
    return (figure, unit, match.end()) if unit else (figure, None, figure.end)


def _counted(place: _Place, figure: _Figure) -> Token | None:
    """The noun that a figure counts: `missiles` in "40 ballistic missiles", `people` in "dozens of people"."""
    token = place.token(figure.end - 1)
    if token is None:
        return None
    tokens = place.parse.tokens
    if figure.plural:
        return next(iter(place.parse.governed(token.index, _PARTITIVE)), None)
    while token.head != token.index and tokens[token.head].start >= figure.start and tokens[token.head].end <= figure.end:
        token = tokens[token.head]
    head = tokens[token.head]
    if token.dep in ("nummod", "quantmod", "amod", "compound", "nmod", "det") and 0 < head.index - token.index <= _REACH \
            and head.pos in ("NOUN", "PROPN"):
        return head
    return _beside(place, token) if token.dep != "nummod" else None


def _beside(place: _Place, token: Token) -> Token | None:
    """The head of the noun phrase that begins right behind a number which the parser did not hang on it ("10 and 15 men")."""
    tokens, i = place.parse.tokens, token.index + 1
    while i < min(place.sentence.last, token.index + _REACH) and tokens[i].pos in ("ADJ", "NOUN", "PROPN"):
        if (tokens[i].pos == "NOUN" and tokens[i].head <= token.index) or tokens[i].dep not in ("amod", "compound", "nmod"):
            return tokens[i] if tokens[i].pos == "NOUN" else None
        i += 1
    return None


def _root(place: _Place, start: int, end: int) -> int:
    """The token of `start:end` that governs the others."""
    first = bisect_left(place.starts, start)
    inside = [t for t in place.parse.tokens[first:first + 12] if t.end <= end]
    for token in inside:
        if not (start <= place.parse.tokens[token.head].start < end) or token.head == token.index:
            return token.index
    return inside[0].index if inside else max(0, first - 1)


def _counts(place: _Place, figure: _Figure, amount: Amount) -> bool:
    """Whether a figure without a unit is an amount at all, and no name, label, year or pronoun."""
    token = place.token(figure.end - 1)
    if token is None or place.names(token.index) in _NAMES:
        return False
    counted = amount.head != token.index
    head = place.parse.tokens[amount.head]
    if counted and head.tag == "NNP" and not figure.scaled:
        return False
    timed = _overlaps(place.taken, place.parse.tokens[token.head].start, place.parse.tokens[token.head].end)
    if not counted and timed and token.dep == "nummod":   # "65 next year"
        return True
    if token.dep in ("nummod", "appos", "npadvmod", "nmod") and token.head < token.index and not figure.scaled:
        return False   # "Article 5", "Flight 370", "Ann Lee, 34,"
    if figure.spelled and figure.value == 1 and not (counted and token.dep == "nummod"):
        return False
    before = place.text[place.sentence.start:figure.start].rstrip()[-1:]
    after = place.text[figure.end:figure.end + 1]
    if before in ("#", "/") or (not counted and (before == ":" or after in ("/", ":"))):   # "Internet: 1, Church: 0"
        return False
    if not counted and not figure.scaled and not amount.approximation:
        if token.pos != "NUM" or token.dep in ("ROOT", "dep", "punct", "compound", "nummod"):
            return False
        if figure.value in range(1000, 2200) and not figure.spelled and "," not in amount.text:
            return False   # a year that the dates did not take
    return True


def _approximation(place: _Place, figure: _Figure, end: int) -> str:
    behind = place.grammar.after.match(place.text, end, place.sentence.end) or \
        place.grammar.after.match(place.text, figure.end, place.sentence.end)
    if behind:
        return place.known.after[re.sub(r"\s", " ", behind["bound"].lower())]
    before = place.grammar.before.search(place.text[max(place.sentence.start, figure.start - 40):figure.start])
    if before is None:
        return figure.approximation
    at = figure.start - len(before.string) + before.start("bound")
    token = place.token(at)
    if token is not None and _is_particle(place, token):
        return figure.approximation
    return place.known.before[re.sub(r"\s", " ", before["bound"].lower())]


def _is_particle(place: _Place, token: Token) -> bool:
    """Whether a bound's first word is the verb's own: "prices went up to $50"."""
    head = place.parse.tokens[token.head]
    return token.dep == "prt" or (token.dep == "advmod" and token.tag in ("RP", "IN", "RB") and head.pos == "VERB"
                                  and head.index == token.index - 1)


# ----------------------------------------------------------------------------------------------------------- ranges


def _ranges(place: _Place, figures: list[_Figure], measured: list[Amount | None]) -> list[Amount | None]:
    """Two figures of one range are bounds and share unit and multiplier; a figure a change starts from shares the unit."""
    done = list(measured)
    for i in range(len(figures) - 1):
        left, right = done[i], done[i + 1]
        if left is None or right is None:
            continue
        after = left.end if left.unit == right.unit != COUNT else figures[i].end
        link = place.text[after:figures[i + 1].start].strip().lower()
        opener = place.text[place.sentence.start:figures[i].start].split()[-1:]
        opened = bool(opener) and opener[0].lower() in place.known.links["range opener"]
        changed = bool(opener) and opener[0].lower() in place.known.links["change"]
        if link in place.known.links["range"] or (opened and link in place.known.links["range closer"]):
            done[i], done[i + 1] = _bounds(place, figures[i], figures[i + 1], left, right, change=changed)
        elif right.unit == COUNT and left.unit != COUNT and right.head == _own(place, figures[i + 1]) and \
                link.split()[-1:] and link.split()[-1] in place.known.links["change"]:
            done[i + 1] = replace(right, unit=left.unit)
    return done


def _own(place: _Place, figure: _Figure) -> int:
    token = place.token(figure.end - 1)
    return token.index if token else -1


def _bounds(place: _Place, one: _Figure, other: _Figure, left: Amount, right: Amount, *,
            change: bool) -> tuple[Amount | None, Amount | None]:
    value = left.value
    if left.unit not in (COUNT, right.unit):
        if right.unit != COUNT:
            return left, right
        right = replace(right, unit=left.unit)
    if other.scaled and not one.scaled and one.value <= other.value:   # "$5-7 billion"
        value = _scaled(one.value, other.factor)
    if left.unit == right.unit != COUNT:   # "4.25%-4.5%"
        shared = replace(left, value=value)
    else:
        text = place.text[one.start:one.end]
        shared = replace(left, value=value, unit=right.unit, head=right.head, end=one.end, text=text)
    if change or value > right.value:
        return (shared, right) if change else (None, None)   # 3-1 is a score
    if right.unit == COUNT and right.head == _own(place, other) and place.text[one.end:other.start].strip() in ("-", "–", "—"):
        return None, None   # a vote of 48-52
    return replace(shared, approximation="at least"), replace(right, approximation="at most")
