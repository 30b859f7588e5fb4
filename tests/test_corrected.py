"""Articles that come back corrected, and what the reader corrects: through the API, as a user does it."""

from __future__ import annotations

import datetime as dt

import pytest

from kg.api import KnowledgeGraph
from kg.model import Article, Span

URL = "https://news.example/2024/lula"


def article(key: str, text: str, url: str | None = None) -> Article:
    return Article(key, text, Span(0, len(text)), date=dt.date(2024, 5, 2), source="Post", url=url)


FIRST = article("one", "Brazil sold soybeans to China in April. Xi Jinping visited Brasilia on Monday.", URL)
CORRECTED = article("two", "Brazil sold soybeans to India in April. Xi Jinping visited Brasilia on Monday.", URL)
OTHER = article("three", "Norway sold gas to Poland in March.")


@pytest.fixture(scope="module")
def graph() -> KnowledgeGraph:
    made = KnowledgeGraph.in_memory()
    made.add([FIRST, OTHER])
    return made


def test_adding_again_changes_nothing(graph: KnowledgeGraph) -> None:
    before = graph._store.dump()
    report = graph.add([OTHER, FIRST])
    assert (report.added, report.unchanged, report.changes) == ((), 2, ()) and graph._store.dump() == before


def test_a_corrected_article_takes_the_place_of_its_former_self_and_tells_what_changed(graph: KnowledgeGraph) -> None:
    report = graph.add([CORRECTED])
    (change,) = report.changes
    assert (change.document, change.former) == ("two", "one") and sorted(graph.articles()) == ["three", "two"]
    gone, new = ({r["object"]["label"] for r in some if r["predicate"] == "sellsTo"} for some in (change.gone, change.new))
    assert (gone, new) == ({"China"}, {"India"})
    assert graph.query("ASK { :Brazil kg:sellsTo :China }").value is False  # type: ignore[union-attr]
    fresh = KnowledgeGraph.in_memory()
    fresh.add([OTHER, CORRECTED])
    assert fresh._store.dump() == graph._store.dump()


def test_a_front_page_is_not_the_address_of_one_article(graph: KnowledgeGraph) -> None:
    made = KnowledgeGraph.in_memory()
    made._knowledge = graph.knowledge
    made.add([article(key, text, "https://news.example/") for key, text in (("a", OTHER.text), ("b", FIRST.text))])
    assert sorted(made.articles()) == ["a", "b"]


def test_corrections_beside_the_store_are_applied_without_new_articles(tmp_path) -> None:
    with KnowledgeGraph.open(tmp_path, read_only=False) as made:
        made.add([OTHER])
        assert made.disputes() == [] and made.verify() == []
    (tmp_path / "corrections.toml").write_text(
        '[[wrong]]\nstatement = "Norway sellsTo Poland"\n[[wrong]]\nstatement = "x called y"\n'
    )
    with KnowledgeGraph.open(tmp_path, read_only=False) as made:
        report = made.add([])
        assert not made.statements(subject="Norway", predicate="sellsTo") and len(report.stale) == 1
    (tmp_path / "corrections.toml").unlink()
    with KnowledgeGraph.open(tmp_path, read_only=False) as made:
        made.add([])
        assert made.statements(subject="Norway", predicate="sellsTo")


def test_corrections_may_be_written_before_the_first_build(tmp_path, graph: KnowledgeGraph) -> None:
    (tmp_path / "corrections.toml").write_text('[[rename]]\nname = "Poland"\nto = "Republic of Poland"\n')
    with KnowledgeGraph.open(tmp_path, read_only=False) as made:
        made._knowledge = graph.knowledge
        made.add([OTHER])
        assert {r["object"]["label"] for r in made.statements(subject="Norway")} == {"Republic of Poland"}


def test_why_an_entity_is_one(graph: KnowledgeGraph) -> None:
    (found,) = graph.explain_entity("xi jinping")
    (place,) = found["occurrences"]
    assert found["known"] and [c["id"] for c in place["candidates"] if c["chosen"]] == ["Xi_Jinping"]
    assert place["candidates"][0]["reasons"]
