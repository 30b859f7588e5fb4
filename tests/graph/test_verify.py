"""Evidence against the stored text and hashes; and what a corrected article changed."""

from __future__ import annotations

from dataclasses import replace

from extraction_values import entity, extraction
from graph_values import ARTICLE, ARTICLES, statement

from kg.graph.changes import between
from kg.graph.verify import verify
from kg.model import sha256
from kg.record import to_record

RECORD = to_record(statement(), ARTICLES)


def problems(articles, record=RECORD, hashes=None):
    return [one.problem for one in verify([record], articles, hashes)]


def test_what_stands():
    assert problems(ARTICLES, hashes={ARTICLE.id: sha256(ARTICLE.text)}) == []


def test_what_no_longer_stands():
    def now(text):
        return {ARTICLE.id: replace(ARTICLE, text=text)}

    assert problems({}) == ["the article is not held any more"]
    assert problems(now("Late: " + ARTICLE.text)) == ["the words stand at 6 now"]
    assert problems(now("Nothing was sold.")) == ["the words do not stand in the article any more"]
    assert problems(now(ARTICLE.text + " More."), hashes={ARTICLE.id: sha256(ARTICLE.text)}) == [
        "the article's text has changed since the graph was built"
    ]
    damaged = {**RECORD, "evidence": [{**RECORD["evidence"][0], "sha256": "0"}]}
    assert problems(ARTICLES, damaged) == ["the words do not have the hash that was taken of them"]


def test_a_corrected_article_names_the_statements_that_changed():
    brazil, ghana, ana = entity("Brazil"), entity("Ghana"), entity("Ana Souza")
    was = extraction("old", (ana, "visits", ghana), (ana, "ministerOf", brazil))
    now = extraction("new", (ana, "ministerOf", brazil), (ana, "visits", brazil))
    found = between(was, now)
    assert ([r["object"]["id"] for r in found.gone], [r["object"]["id"] for r in found.new], found.kept) == (
        ["Ghana"],
        ["Brazil"],
        1,
    )
