"""Made-up statements for tests of the graph: a few by hand, any number by hypothesis."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from kg.model import Article, Entity, Evidence, Interval, Quantity, Span, Statement

TEXT = "Norway sold gas to Poland in March. Poland denied it."
ARTICLE = Article("gas-1", TEXT, Span(0, len(TEXT)), title="Gas for Poland", date=dt.date(2025, 4, 2),
                  source="Nordic Wire", url="https://news.example/gas", author="A. Reporter")
OTHER = Article("gas-2", TEXT, Span(0, len(TEXT)), title="Gas again", date=dt.date(2025, 4, 3), source="Baltic Post")
ARTICLES = {ARTICLE.id: ARTICLE, OTHER.id: OTHER}

NORWAY = Entity("Norway", "Norway", "Country", ("Oslo",), "Q20")
POLAND = Entity("Poland", "Poland", "Country")
GAS = Entity("gas", "gas", "Commodity")
MARCH = Interval(dt.date(2025, 3, 1), dt.date(2025, 3, 31), "in March")


def evidence(document: str = "gas-1", start: int = 0, end: int = 34) -> Evidence:
    return Evidence(document, start, end, TEXT[start:end], "sell", Span(7, 11), Span(0, 6), Span(19, 25))


def statement(predicate: str = "sellsTo", **changes: object) -> Statement:
    """Norway sells to Poland, with anything changed."""
    given: dict[str, object] = {"subject": NORWAY, "predicate": predicate, "object": POLAND, "confidence": 0.9,
                                "evidence": (evidence(),)}
    return Statement(**{**given, **changes})  # type: ignore[arg-type]


# ------------------------------------------------------------------------------------------------------- by hypothesis

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
ids = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6)
names = st.sampled_from(["sellsTo", "metWith", "partOf", "criticized", "weird name%2F#"])
spans = st.tuples(st.integers(0, 99), st.integers(0, 99)).map(lambda pair: Span(*pair))
days = st.dates()
entities = st.builds(Entity, ids, words, st.sampled_from(["Country", "Person", "", "Odd Type/é"]),
                     st.lists(words, max_size=2).map(tuple), st.none() | st.sampled_from(["Q1", "Q2"]))
numbers = st.floats(allow_nan=False, allow_infinity=False)
quantities = st.builds(Quantity, words, st.none() | numbers, st.none() | words, st.sampled_from(["", "about"]))
terms = entities | quantities
intervals = st.builds(Interval, st.none() | days, st.none() | days, words)
pieces = st.builds(Evidence, st.sampled_from(["gas-1", "gas-2", "unknown/é#"]), st.integers(0, 50),
                   st.integers(0, 50), words, words, spans, st.none() | spans, st.none() | spans)
statements = st.builds(
    Statement, entities, names, terms, negated=st.booleans(), modality=st.sampled_from(["asserted", "planned"]),
    attributed_to=st.none() | entities, quoted=st.booleans(), ended=st.booleans(), time=st.none() | intervals,
    qualifiers=st.lists(st.tuples(st.sampled_from(["commodity", "amount", "role"]), terms), max_size=2).map(tuple),
    event=st.none() | ids, confidence=st.floats(0, 1), sources=st.integers(1, 9),
    evidence=st.lists(pieces, min_size=1, max_size=2).map(tuple))

few = st.sampled_from([NORWAY, Entity("Norway", "Norge", "Country"), Entity("Norway", "Norway", "Place", ("NO",))])
alike = st.builds(
    Statement, few, st.sampled_from(["metWith", "called"]), few, quoted=st.booleans(),
    time=st.sampled_from([None, MARCH, Interval(MARCH.start, MARCH.end, "last month"), Interval(None, None, "once")]),
    qualifiers=st.sampled_from([(), (("amount", Quantity("5t", 5.0, "t")),), (("amount", Quantity("5 t", 5.0, "t")),)]),
    event=st.sampled_from([None, "e1", "e2"]), confidence=st.sampled_from([0.1, 0.5, 0.9]),
    evidence=st.lists(st.builds(evidence, st.sampled_from(["gas-1", "gas-2"]), st.integers(0, 1)), min_size=1,
                      max_size=2).map(tuple))
"""Statements that often equal one another in all but wording and support."""
