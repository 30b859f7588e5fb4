"""`kg` from Python: the same as the commands, as plain values."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

import kg
from kg import pipeline
from kg.api import saved_queries
from kg.errors import InputError, NothingReadError, OntologyError, QueryError, StoreError, UsageError
from kg.model import Article, Span
from kg.settings import Settings

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
STORY = "date 2026-02-05 Talks\nXi Jinping called Donald Trump on Wednesday.\n"
EDGES = [("Xi_Jinping", "called", "Donald_Trump"), ("United_States", "sellsArmsTo", "Taiwan"),
         ("China", "buysOilFrom", "Venezuela")]


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def store(seeds_store, tmp_path):
    return Path(shutil.copytree(seeds_store, tmp_path / "store"))


@pytest.mark.parametrize("edge", EDGES, ids=" ".join)
def test_the_edges_this_was_made_for_are_plain_facts_of_the_seeds(seeds, edge):
    assert seeds.query("ASK {{ :{} kg:{} :{} }}".format(*edge))
    assert seeds.explain(" ".join(edge))["standing"] == "plain"


def test_what_is_demanded_or_planned_is_no_plain_edge(seeds):
    assert seeds.statements(subject="Donald Trump", predicate="visits", modality="planned")
    assert not seeds.query("ASK { :Donald_Trump kg:visits ?where }")


def test_evidence_is_exact_for_every_statement(seeds):
    articles = seeds.articles()
    for record in seeds.statements():
        for evidence in record["evidence"]:
            assert articles[evidence["document"]].text[evidence["start"]:evidence["end"]] == evidence["text"]


def test_every_saved_question_runs(seeds):
    assert all(seeds.ask(name) is not None for name in saved_queries())
    with pytest.raises(QueryError, match="choose one of"):
        seeds.ask("gossip")


def test_a_table_shows_labels(seeds):
    table = seeds.table("SELECT ?a ?b WHERE { ?a kg:called ?b }")
    assert list(table.columns) == ["a", "b"] and "Xi Jinping" in set(table["a"])


def test_build_without_a_store_stays_in_memory(story, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    graph = kg.build(story)
    assert graph.query("ASK { :Xi_Jinping kg:called :Donald_Trump }")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["story.txt"]


def test_build_takes_a_path_or_several_and_tells_progress(story, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("China bought oil from Venezuela.\n", encoding="utf-8")
    told = []
    graph = kg.build([story, str(other)], progress=lambda done, name: told.append((done, name)))
    assert told == [(1, str(story)), (2, str(other))]
    assert len(graph.report.added) == 2 and graph.report.statements >= 2


def test_a_store_is_opened_again_for_reading(story, tmp_path):
    kg.build(story, store=tmp_path / "s").close()
    with kg.open(tmp_path / "s") as graph:
        assert graph.settled and [a.title for a in graph.articles().values()] == ["Talks"]
        with pytest.raises(StoreError):
            graph.refresh()
            graph.add([Article("x", "China bought oil.", Span(0, 17))])


def test_building_twice_reads_nothing_anew(store):
    with kg.build(SEEDS, store=store) as graph:
        assert graph.report.added == () and graph.report.unchanged == 5


def test_a_bad_ontology_leaves_the_store_as_it_was(store, story, tmp_path):
    mine = tmp_path / "mine.ttl"
    mine.write_text("nonsense", encoding="utf-8")
    before = {p: p.read_bytes() for p in store.rglob("*.sqlite")}
    with pytest.raises(OntologyError):
        kg.build(story, store=store, settings=Settings(ontology=(mine,)))
    assert {p: p.read_bytes() for p in store.rglob("*.sqlite")} == before


def test_nothing_to_read_is_an_error_that_names_each(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(b"")
    with pytest.raises(NothingReadError) as told:
        kg.build(tmp_path, store=tmp_path / "new")
    assert [Path(e.name).name for e in told.value.errors] == ["a.txt", "b.txt"] and not (tmp_path / "new").exists()


def test_bad_articles_are_reported_and_the_others_built(story, tmp_path):
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe")
    graph = kg.build(tmp_path)
    assert [Path(e.name).name for e in graph.report.errors] == ["bad.txt"] and len(graph.report.added) == 1


def test_an_article_that_the_program_stumbles_over_is_told_and_the_others_go_on(tmp_path, monkeypatch):
    extraction = pipeline.extraction

    def stumble(reading, knowledge):
        if "Lisbon" in reading.parsed.article.text:
            raise RecursionError("too deep")
        return extraction(reading, knowledge)

    monkeypatch.setattr(pipeline, "extraction", stumble)
    (tmp_path / "a.txt").write_text(STORY.replace("Wednesday", "Wednesday in Lisbon"), encoding="utf-8")
    (tmp_path / "b.txt").write_text(STORY, encoding="utf-8")
    with kg.build([tmp_path], store=tmp_path / "store") as graph:
        (error,) = graph.report.errors
        assert Path(error.name).name == "a.txt"
        assert error.problem.startswith("cannot be understood, by a fault of kg (RecursionError: too deep): please report")
        assert len(graph.report.added) == 1 and graph.query("ASK { :Xi_Jinping kg:called :Donald_Trump }")


def test_quotes_are_kept_even_where_no_statement_comes_of_them():
    text = '"The weather was lovely," said Angela Merkel.\n'
    graph = kg.KnowledgeGraph.in_memory()
    graph.add([Article("weather", text, Span(0, len(text)))])
    quote, = graph.quotes(speaker="Angela Merkel")
    assert quote["direct"] and "The weather was lovely" in quote["content"][0]["text"]
    assert text[quote["source"]["start"]:quote["source"]["end"]] == quote["source"]["text"] == "Angela Merkel"
    assert graph.quotes(speaker="Xi Jinping") == [] == graph.quotes(document="another")


def test_stats_of_one_article_are_a_part_of_the_whole(seeds):
    every, one = seeds.stats(), seeds.stats("new-start-2026-02-03")
    assert every["articles"] == 5 and one["articles"] == 1
    assert one["sentences"] == next(d["sentences"] for d in every["documents"] if d["id"] == "new-start-2026-02-03")
    assert {s["document"] for s in one["silent"]} == {"new-start-2026-02-03"}
    with pytest.raises(UsageError):
        seeds.stats("nowhere")


def test_names_without_a_statement_are_listed(seeds):
    names = {(one["document"].rpartition("-")[0], one["text"]) for one in seeds.stats()["names"]}
    assert ("trump-xi-call", "Chicago") in names   # the futures climbed there
    assert not any(name == "Bonnie Glaser" for _, name in names)


def test_export_and_validate_agree_with_the_graph(seeds):
    records = [json.loads(line) for line in seeds.export("jsonl").splitlines()]
    assert [r["id"] for r in records] == [r["id"] for r in seeds.statements()]
    assert seeds.validate() == []


def test_the_network_has_an_edge_for_each_statement_that_differs(seeds):
    network = seeds.to_networkx()
    assert network.has_edge("China", "Venezuela") and network.nodes["China"]["label"] == "China"


def test_a_graph_shows_itself_in_a_notebook(seeds):
    assert seeds._repr_html_().startswith("<iframe srcdoc=")


def test_an_article_is_made_again_when_the_ontology_changes(story, tmp_path):
    mine = tmp_path / "mine.ttl"
    mine.write_text("# nothing yet\n", encoding="utf-8")
    kg.build(story, store=tmp_path / "s").close()
    with kg.build(story, store=tmp_path / "s", settings=Settings(ontology=(mine,))) as graph:
        assert len(graph.report.added) == 1


def test_settings_of_an_unknown_pipeline_say_what_to_install(story):
    with pytest.raises(UsageError, match="no spaCy pipeline 'en_none' is installed: run `pip install en-none`"):
        kg.build(story, settings=Settings(pipeline="en_none"))


def test_a_store_in_the_folder_that_is_read_is_no_news(story, tmp_path):
    kg.build(tmp_path, store=tmp_path / "kg-store").close()
    with kg.build(tmp_path, store=tmp_path / "kg-store") as graph:
        assert graph.report.unchanged == 1 and graph.report.errors == ()


def test_other_bases_give_other_names(story):
    graph = kg.build(story, settings=Settings(base="https://news.example/"))
    assert graph.query("ASK { <https://news.example/entity/Xi_Jinping> kg:called :Donald_Trump }")


# ------------------------------------------------------------------------------------------------------------ analyze


def test_analyze_takes_a_path_a_text_or_an_article(story):
    first = kg.analyze(story)
    assert kg.analyze(str(story)) == first
    assert kg.analyze(STORY)["sentences"] == first["sentences"]
    assert kg.analyze(Article(first["id"], STORY, Span(22, len(STORY))))["id"] == first["id"]


def test_analyze_takes_the_day_of_a_text_that_does_not_say_it():
    import datetime as dt

    found = kg.analyze("Xi Jinping called Donald Trump on Wednesday.", date=dt.date(2026, 2, 5))
    assert [t["value"] for t in found["times"]] == ["2026-02-04"]


def test_analyze_of_what_is_not_there_or_several_says_so(tmp_path):
    with pytest.raises(InputError, match="no such file"):
        kg.analyze("nowhere.txt")
    with pytest.raises(UsageError, match="holds 5 articles"):
        kg.analyze(SEEDS)
