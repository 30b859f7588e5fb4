"""Which known entity a shared name means."""

from __future__ import annotations

import datetime as dt

import pytest
from extraction_values import the_ontology

from kg import pipeline
from kg.gazetteer import Known, Tenure, of
from kg.language import parser
from kg.model import Article, Span
from kg.resolve.choice import SURE, candidates
from kg.settings import Settings

KNOWLEDGE = pipeline.load(Settings())

PARTIES = of(
    [
        Known("Workers_A", "Workers' Party of A", "PoliticalParty", ("Workers' Party",), part_of="A", popularity=50),
        Known("Workers_B", "Workers' Party of B", "PoliticalParty", ("Workers' Party",), part_of="B", popularity=10),
        Known("Older", "Max Hill", "Person", surnames=("Hill",)),
        Known("Younger", "Tom Hill", "Person", surnames=("Hill",)),
        Known("A", "A", "Country"),
        Known("B", "B", "Country"),
    ],
    [
        Tenure("Older", "presidentOf", "A", "president", dt.date(1990, 1, 1), dt.date(1995, 1, 1)),
        Tenure("Younger", "presidentOf", "A", "president", dt.date(2001, 1, 1), dt.date(2005, 1, 1)),
    ],
)


@pytest.mark.parametrize(("places", "best"), [({"A"}, "Workers_A"), ({"B"}, "Workers_B"), (set(), "Workers_A")])
def test_the_country_spoken_of_comes_before_popularity(places, best):
    assert candidates(["Workers' Party"], "PoliticalParty", places, None, PARTIES, the_ontology())[0].id == best


@pytest.mark.parametrize(("year", "who"), [(1992, "Older"), (2003, "Younger")])
def test_who_was_president_then(year, who):
    sure = [c for c in candidates(["Hill"], "Person", {"A"}, dt.date(year, 6, 1), PARTIES, the_ontology()) if c.score >= SURE]
    assert [c.id for c in sure] == [who]


def test_a_common_surname_alone_is_nobody():
    assert all(c.score < SURE for c in candidates(["Hill"], "Person", {"B"}, dt.date(2003, 6, 1), PARTIES, the_ontology()))
    assert all(c.score < SURE for c in candidates(["Hill"], "Person", {"A"}, dt.date(2015, 6, 1), PARTIES, the_ontology()))


def test_every_candidate_gives_reasons():
    assert all(c.reasons for c in candidates(["Hill"], "Person", {"A"}, None, PARTIES, the_ontology()))


@pytest.mark.parametrize(("text", "year", "who"), [
    ("President Bush urged Oman to leave.", 2003, "George W. Bush"),
    ("Peruvian President Bush urged Oman to leave.", 2003, "Bush"),
    ("Ex-President Bush urged Oman to leave.", 2003, "Bush"),
    ("Chairman Bush urged Oman to leave.", 2003, "Bush"),
    ("President Bush urged Oman to leave.", 1995, "Bush"),
])
def test_a_title_tells_whose_common_surname_it_is(text, year, who):
    article = Article("a", text, Span(0, len(text)), date=dt.date(year, 6, 1))
    reading = pipeline.analyze(article, parser.parse(article), KNOWLEDGE)
    found = pipeline.extraction(reading, KNOWLEDGE).statements
    assert {s.subject.label for s in found if s.predicate == "urged"} == {who}
