"""The commands: results on stdout, talk on stderr, exit codes, and one line for everything that is wrong."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

import kg
from kg import cli
from kg.vocab import KG, LEX

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
STORY = "date 2026-02-05 Talks\nXi Jinping called Donald Trump on Wednesday.\n"
OTHER = "date 2026-02-06 Oil\nChina bought oil from Venezuela.\n"


def run(*arguments, stdin=b"", code=0):
    """A command in this process; its output. Fails when the exit code is another."""
    done = CliRunner().invoke(cli.main, [str(a) for a in arguments], input=stdin)
    assert done.exit_code == code, f"exit {done.exit_code}: {done.stderr}"
    return done


def process(*arguments, **options):
    return subprocess.run([sys.executable, "-m", "kg", *map(str, arguments)], capture_output=True, text=True, **options)


def one_line(done):
    """The message of a command that failed: one line, nothing on stdout."""
    assert done.stdout == ""
    lines = done.stderr.strip().split("\n")
    assert len(lines) == 1 and lines[0].startswith("kg: "), done.stderr
    return lines[0]


def content(store):
    """Every byte that counts of a store: the sorted quads."""
    with kg.open(store) as graph:
        return graph.export("nquads")


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def store(seeds_store, tmp_path):
    """A store of its own, to be written."""
    return Path(shutil.copytree(seeds_store, tmp_path / "store"))


# ------------------------------------------------------------------------------------------------------------ answers


def test_help_lists_every_command():
    done = process("--help")
    assert all(name in done.stdout for name in cli.main.commands)


@pytest.mark.parametrize("name", sorted(cli.main.commands))
def test_every_command_says_what_it_does_and_how(name):
    shown = run(name, "--help").stdout
    assert "Usage:" in shown and cli.main.commands[name].help


def test_build_ends_with_a_summary_on_stderr(story, tmp_path):
    done = run("build", story, "--store", tmp_path / "new")
    assert done.stdout == ""
    assert "1 article read" in done.stderr and "kg view -o graph.html" in done.stderr


def test_building_again_reads_nothing_anew_and_changes_no_byte(story, tmp_path):
    store = tmp_path / "new"
    run("build", story, "--store", store)
    before = content(store)
    assert "0 articles read" in run("build", story, "--store", store).stderr
    assert content(store) == before


def test_build_tells_machines_what_it_did(story, tmp_path):
    told = json.loads(run("build", story, "--store", tmp_path / "new", "--format", "json").stdout)
    assert told["statements"] >= 1 and len(told["added"]) == 1 and told["errors"] == []


def test_build_counts_files_of_other_kinds(story, tmp_path):
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    assert "1 file of other kinds left out" in run("build", tmp_path, "--store", tmp_path.parent / "apart").stderr


def test_an_article_comes_from_standard_input(tmp_path):
    run("build", "-", "--store", tmp_path / "new", stdin=STORY)
    assert "Xi Jinping called Donald Trump" in run("explain", "Xi_Jinping called Donald_Trump", "--store",
                                                   tmp_path / "new").stdout


def test_a_query_knows_its_prefixes(seeds_store):
    done = run("query", "SELECT ?who WHERE { ?who kg:called :Donald_Trump }", "--store", seeds_store)
    assert ":Xi_Jinping" in done.stdout and done.stderr == ""


@pytest.mark.parametrize(("form", "begin"), [("table", "who"), ("csv", "who\r\n"), ("json", "{")])
def test_a_query_answers_in_each_format(seeds_store, form, begin):
    done = process("query", "SELECT ?who WHERE { ?who kg:called ?b }", "--format", form, "--store", seeds_store)
    assert done.stdout.encode().replace(b"\r", b"").startswith(begin.replace("\r", "").encode())


def test_a_graph_is_answered_in_turtle(seeds_store):
    done = run("query", "CONSTRUCT { ?a kg:called ?b } WHERE { ?a kg:called ?b }", "--format", "turtle", "--store", seeds_store)
    assert ":Xi_Jinping kg:called :Donald_Trump" in done.stdout


def test_a_query_comes_from_a_file_or_standard_input(seeds_store, tmp_path):
    path = tmp_path / "q.rq"
    path.write_text("ASK { ?a kg:called ?b }", encoding="utf-8")
    assert run("query", "--file", path, "--store", seeds_store).stdout == "yes\n"
    assert run("query", "--file", "-", "--store", seeds_store, stdin="ASK { ?a kg:called ?a }").stdout == "no\n"


def test_every_saved_question_is_listed_and_can_be_asked(seeds_store):
    listed = [line.split()[0] for line in run("query", "--list").stdout.splitlines()]
    assert "who_called_whom" in listed
    assert "Xi Jinping" in run("query", "--name", "who_called_whom", "--store", seeds_store).stdout


@pytest.mark.parametrize(("query", "hint"), [
    ("SELECT ?a { ?a kg:calld ?b }", "kg:calld is not in the ontology: near ones are called"),
    ("SELECT ?a { :Xi_Jinpin kg:called ?a }", ":Xi_Jinpin is not held: near ones are Xi_Jinping"),
    ("SELECT ?a { :Xi_Jinping kg:invaded ?a }", "leave something out")])
def test_an_empty_answer_helps(seeds_store, query, hint):
    assert hint in run("query", query, "--store", seeds_store).stderr


def test_statements_are_filtered(seeds_store):
    shown = run("statements", "--subject", "China", "--predicate", "kg:claimsTerritory", "--store", seeds_store).stdout
    assert "China claimsTerritory Taiwan" in shown and shown.count("\n") == 1


def test_statements_of_a_speaker_and_of_nobody_are_apart(seeds_store):
    said = run("statements", "--speaker", "Donald Trump", "--format", "json", "--store", seeds_store).stdout
    own = run("statements", "--speaker", "none", "--format", "json", "--store", seeds_store).stdout
    assert {r["attributed_to"]["label"] for r in json.loads(said)} == {"Donald Trump"}
    assert {r["attributed_to"] for r in json.loads(own)} == {None}


def test_statements_come_as_one_object_a_line(seeds_store):
    lines = run("statements", "--format", "jsonl", "--store", seeds_store).stdout.splitlines()
    assert len(lines) > 50 and all("predicate" in json.loads(line) for line in lines)


def test_nothing_that_fits_is_said_so(seeds_store):
    done = run("statements", "--predicate", "caled", "--store", seeds_store)
    assert done.stdout == "" and "near ones are called" in done.stderr


def test_explain_shows_sentence_frame_and_article(seeds_store):
    shown = run("explain", "China buysOilFrom Venezuela", "--store", seeds_store).stdout
    assert "For years China has bought more oil from Venezuela" in shown
    assert "frame buy_oil" in shown and "trump-xi-call" in shown


def test_explain_says_why_a_name_is_one_entity(seeds_store):
    shown = run("explain", "--entity", "Trump", "--store", seeds_store).stdout
    assert "Donald_Trump" in shown and "Q22686" in shown


def test_a_timeline_is_of_one_entity_and_in_order(seeds_store):
    shown = run("timeline", "Taiwan", "--store", seeds_store).stdout
    assert "China claimsTerritory Taiwan" in shown and "buysOilFrom" not in shown
    days = [line.lstrip("~")[:10] for line in shown.splitlines() if line[:1] != " "]
    assert days == sorted(days)


def test_an_entity_of_which_nothing_is_known_is_said_so(seeds_store):
    done = run("timeline", "Atlantis", "--store", seeds_store)
    assert done.stdout == "" and "nothing is known of 'Atlantis'" in done.stderr


def test_what_contradicts_is_listed_by_speaker(tmp_path, monkeypatch):
    monkeypatch.setenv("KG_STORE", str(tmp_path / "new"))
    text = "China criticized Japan, Japan said. China did not criticize Japan, China said."
    run("build", "-", stdin=f"date 2026-02-05 Row\n{text}\n")
    assert "criticized" in run("disputes").stdout
    assert run("disputes", "--speaker", "Norway").stdout == ""


def test_what_is_new_since_a_day(seeds_store):
    shown = run("diff", "--since", "2026-02-01", "--store", seeds_store).stdout
    assert shown.startswith("since 2026-02-01") and "Donald Trump called Xi Jinping" in shown
    assert "owesDebtTo" not in shown   # January's


def test_all_evidence_of_a_build_stands(seeds_store):
    done = run("verify", "--store", seeds_store)
    assert done.stdout == "" and "all evidence stands" in done.stderr


def test_an_article_that_changed_is_told_with_what_changed(story, tmp_path):
    run("build", story, "--store", tmp_path / "new")
    page = {"id": "a", "url": "https://example.org/news/a", "text": STORY}
    feed = tmp_path / "feed.jsonl"
    for text in (STORY, STORY.replace("Donald Trump", "Vladimir Putin")):
        feed.write_text(json.dumps({**page, "text": text}) + "\n", encoding="utf-8")
        told = run("build", feed, "--store", tmp_path / "feed").stderr
    assert "Xi Jinping" in told and "Vladimir Putin" in told and "Donald Trump" in told


def test_quotes_name_speaker_and_words(seeds_store):
    shown = run("quotes", "--speaker", "Lin Jian", "--store", seeds_store).stdout
    assert "China will not join an arms race" in shown and "Ragland" not in shown


def test_stats_tell_what_gave_nothing(seeds_store):
    shown = run("stats", "--articles", "--silent", "--names", "--rejected", "--store", seeds_store).stdout
    assert all(part in shown for part in ("sentences that gave nothing", "stand in no statement", "did not fire"))


def test_stats_of_one_article(seeds_store):
    document = "new-start-2026-02-03"
    told = json.loads(run("stats", "--document", document, "--format", "json", "--store", seeds_store).stdout)
    assert [one["id"] for one in told["documents"]] == [document] and told["documents"][0]["rejected"]


@pytest.mark.parametrize("form", ["turtle", "trig", "nquads", "jsonld", "jsonl", "graphml", "gexf", "csv"])
def test_export_writes_each_format_to_a_file(seeds_store, tmp_path, form):
    run("export", "--format", form, "-o", tmp_path / "out", "--store", seeds_store)
    assert "Xi" in (tmp_path / "out").read_text(encoding="utf-8")


@pytest.mark.parametrize(("options", "name"), [
    ((), "graph.html"), (("--timeline",), "timeline.html"),
    (("--article", "new-start-2026-02-03"), "new-start-2026-02-03.html")])
def test_a_page_is_written(seeds_store, tmp_path, monkeypatch, options, name):
    monkeypatch.chdir(tmp_path)
    assert f"{name} written" in run("view", *options, "--store", seeds_store).stderr
    assert (tmp_path / name).read_text(encoding="utf-8").lstrip().lower().startswith("<!doctype html>")


def test_a_page_goes_where_it_is_sent(seeds_store, tmp_path):
    run("view", "-o", tmp_path / "g.html", "--title", "My news", "--store", seeds_store)
    assert "My news" in (tmp_path / "g.html").read_text(encoding="utf-8")
    assert "My news" in run("view", "-o", "-", "--title", "My news", "--store", seeds_store).stdout


def test_every_build_of_the_seeds_keeps_to_its_shapes(seeds_store):
    assert "conforms" in run("validate", "--store", seeds_store).stderr


def test_analyze_writes_one_json_object(story):
    found = json.loads(run("analyze", story).stdout)
    assert [STORY[s["start"]:s["end"]] for s in found["sentences"]] == ["Talks", STORY.splitlines()[1]]


def test_analyze_shows_for_people(story):
    shown = run("analyze", "--show", story).stdout
    assert "call  [asserted" in shown and "agent=Xi_Jinping" in shown


def test_analyze_writes_a_line_for_each_of_several_articles(tmp_path):
    lines = "".join(json.dumps({"id": i, "text": text}) + "\n" for i, text in (("a", STORY), ("b", OTHER)))
    found = [json.loads(line) for line in run("analyze", "-", stdin=lines).stdout.splitlines()]
    assert [one["id"] for one in found] == ["a", "b"]


def test_evaluate_prints_a_table_and_json(seeds_store):
    gold = ROOT / "tests" / "gold"
    assert "recall" in run("evaluate", gold, "--store", seeds_store).stdout
    assert json.loads(run("evaluate", gold, "--format", "json", "--store", seeds_store).stdout)["required"] > 50


def test_a_reader_that_closes_early_is_no_error(seeds_store):
    command = f"{sys.executable} -m kg.cli export --format nquads --store {seeds_store} | head -1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


# ------------------------------------------------------------------------------------------------- the same everywhere


def test_the_same_bytes_in_another_store_and_another_order(seeds_store, tmp_path):
    files = sorted(map(str, SEEDS.iterdir()))
    run("build", *reversed(files), "--store", tmp_path / "other", "--quiet")
    assert content(tmp_path / "other") == content(seeds_store)


def test_one_article_after_another_gives_what_all_at_once_give(story, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(OTHER, encoding="utf-8")
    run("build", story, other, "--store", tmp_path / "one")
    for path in (other, story):
        run("build", path, "--store", tmp_path / "two")
    assert content(tmp_path / "one") == content(tmp_path / "two")


# ---------------------------------------------------------------------------------------------------------- bad input

BAD_ARTICLES = {
    "empty.txt": (b"", "is empty"),
    "blank.txt": (b" \n\n", "white space"),
    "binary.txt": (b"\x7fELF\x00\x01\x02", "NUL byte at byte 4"),
    "latin.txt": ("Caracas señala".encode("latin-1"), "not UTF-8: byte 0xf1 at byte 10"),
    "wide.txt": ("Xi Jinping".encode("utf-16"), "UTF-16"),
    "broken.jsonl": (b'{"id": "a", "text": "China', "broken.jsonl:1"),
}


@pytest.mark.parametrize("name", BAD_ARTICLES)
def test_a_bad_article_alone_is_one_line_and_leaves_no_store(name, tmp_path):
    data, problem = BAD_ARTICLES[name]
    (tmp_path / name).write_bytes(data)
    message = one_line(run("build", tmp_path / name, "--store", tmp_path / "new", code=2))
    assert name in message and problem in message
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", BAD_ARTICLES)
def test_a_bad_article_among_good_ones_is_skipped_and_the_rest_built(name, story, tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    shutil.copy(story, folder)
    (folder / name).write_bytes(BAD_ARTICLES[name][0])
    done = run("build", folder, "--store", tmp_path / "new", code=1)
    assert f"skipped {folder / name}" in done.stderr and "1 article read" in done.stderr
    assert ":Xi_Jinping" in run("query", "SELECT ?a { ?a kg:called ?b }", "--store", tmp_path / "new").stdout


def test_a_broken_line_is_skipped_and_its_neighbours_are_built(tmp_path):
    path = tmp_path / "feed.jsonl"
    path.write_text(json.dumps({"id": "a", "text": STORY}) + "\n{broken\n" + json.dumps({"id": "b", "text": OTHER}) + "\n")
    done = run("build", path, "--store", tmp_path / "new", code=1)
    assert "feed.jsonl:2" in done.stderr and "2 articles read" in done.stderr


BAD_TURTLE = {
    "@prefix kg: <https://example.org/kg/ontology#> .\nkg:x a owl:Thing .\n": "line 2",
    "not turtle at all": "line 1",
}


@pytest.mark.parametrize("turtle", BAD_TURTLE)
def test_a_malformed_ontology_stops_the_run_before_a_store_is_made(turtle, story, tmp_path):
    mine = tmp_path / "mine.ttl"
    mine.write_text(turtle, encoding="utf-8")
    message = one_line(run("build", story, "--ontology", mine, "--store", tmp_path / "new", code=2))
    assert "mine.ttl" in message and BAD_TURTLE[turtle] in message
    assert not (tmp_path / "new").exists()


BAD_FRAMES = {
    "lex:seize a lex:VerbFrame ; lex:lemma \"seize\" ; lex:evokes kg:seizes ; lex:agent lex:Subject .": "kg:seizes",
    "lex:seize a lex:VerbFrame ; lex:evokes kg:controls ; lex:agent lex:Subject .": "has no lex:lemma",
    "lex:seize a lex:VerbFrame ; lex:lemma \"seize\" ; lex:agent lex:Subject .": "has no lex:evokes",
    "lex:seize a lex:VerbFrame ; lex:lemma \"seize\" ; lex:evokes kg:controls ;\n"
    "  lex:agent [ lex:fills lex:Subject ; lex:type kg:Planet ] .": "kg:Planet is no class",
}


@pytest.mark.parametrize("frame", BAD_FRAMES)
def test_a_malformed_lexicon_names_the_file_the_line_and_the_term(frame, story, tmp_path):
    mine = tmp_path / "mine.ttl"
    mine.write_text(f"@prefix lex: <{LEX}> .\n@prefix kg: <{KG}> .\n\n{frame}\n", encoding="utf-8")
    message = one_line(run("build", story, "--ontology", mine, "--store", tmp_path / "new", code=2))
    assert f"{mine}, line 4" in message and "seize" in message and BAD_FRAMES[frame] in message
    assert not (tmp_path / "new").exists()


BAD_COMMANDS = {
    "no such file": (("build", "nowhere.txt"), "nowhere.txt: no such file or folder"),
    "no such ontology": (("build", "{story}", "--ontology", "nowhere.ttl"), "nowhere.ttl: cannot be read"),
    "no such pipeline": (("build", "{story}", "--pipeline", "xx_none"), "no spaCy pipeline 'xx_none'"),
    "no such store": (("query", "ASK {}", "--store", "nowhere"), "nowhere: there is no store"),
    "a file as a store": (("query", "ASK {}", "--store", "{story}"), "is a file, not a store"),
    "another folder as a store": (("build", "{story}", "--store", "{seeds}"), "folder of other things"),
    "unknown export format": (("export", "--format", "rdfxml"), "unknown format 'rdfxml': choose one of turtle"),
    "unknown answer format": (("query", "ASK {}", "--format", "xml"), "unknown format 'xml': choose one of table"),
    "unknown modality": (("statements", "--modality", "maybe"), "'maybe' is not one of 'asserted'"),
    "unknown day": (("statements", "--since", "yesterday"), "'yesterday' does not match"),
    "unknown command": (("biuld", "seeds/"), "No such command 'biuld'"),
    "unknown option": (("build", "--fast", "{story}"), "No such option"),
    "nothing to build": (("build",), "Missing argument 'PATHS...'"),
    "unknown saved question": (("query", "--name", "gossip"), "no saved question 'gossip': choose one of"),
    "two queries": (("query", "ASK {}", "--name", "oil"), "give one query"),
    "no query": (("query",), "give one query"),
    "no such query file": (("query", "--file", "nowhere.rq"), "nowhere.rq: cannot be read"),
    "SPARQL syntax": (("query", "SELECT ?a WHERE { ?a kg:called }"), "line 1, column"),
    "SPARQL syntax further down": (("query", "SELECT ?a WHERE {\n  ?a kg:called ?b\n  FILTR(?b) }"), "line 3, column"),
    "unknown prefix": (("query", "SELECT ?a { ?a foo:bar ?b }"), "prefix `foo:` is not known"),
    "an update": (("query", "DELETE WHERE { ?a ?b ?c }"), "DELETE would change the store"),
    "turtle of a table": (("query", "SELECT ?a { ?a kg:called ?b }", "--format", "turtle"), "turtle is for graphs"),
    "no such edge": (("explain", "China called Venus"), "no statement 'China called Venus' is held"),
    "nothing to explain": (("explain",), "say what to explain"),
    "two things to explain": (("explain", "China called Venus", "--entity", "China"), "say what to explain"),
    "an entity that is not there": (("explain", "--entity", "Atlantis"), "Atlantis"),
    "no day to compare with": (("diff",), "Missing option '--since'"),
    "no such article to read": (("view", "--article", "nowhere"), "no article 'nowhere' is held"),
    "two pages at once": (("view", "--article", "x", "--timeline"), "ask for one at a time"),
    "no such article": (("stats", "--document", "nowhere"), "no article 'nowhere' is held"),
    "nothing to remove": (("remove", "nowhere"), "no article 'nowhere' is held"),
    "no such gold": (("evaluate", "nowhere.jsonl"), "nowhere.jsonl: cannot be read"),
    "an article that is not there": (("analyze", "nowhere.txt"), "nowhere.txt: no such file"),
    "no folder for the page": (("view", "-o", "nowhere/g.html"), "nowhere/g.html"),
    "no folder for the export": (("export", "--format", "csv", "-o", "nowhere/x.csv"), "nowhere/x.csv"),
}


@pytest.mark.parametrize("case", BAD_COMMANDS)
def test_bad_input_is_one_line_and_exit_code_2(case, story, seeds_store, monkeypatch, tmp_path):
    arguments, message = BAD_COMMANDS[case]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KG_STORE", str(tmp_path / "new") if arguments[0] == "build" else str(seeds_store))
    done = run(*(a.replace("{story}", str(story)).replace("{seeds}", str(SEEDS)) for a in arguments), code=2)
    assert message in one_line(done)
    assert not (tmp_path / "new").exists()


def test_a_folder_without_articles_says_so(tmp_path):
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    message = one_line(run("build", tmp_path, "--store", tmp_path / "new", code=2))
    assert "no article in this folder (1 other files)" in message


def test_an_empty_folder_beside_articles_is_told(story, tmp_path):
    (tmp_path / "none").mkdir()
    done = run("build", story, tmp_path / "none", "--store", tmp_path / "new", code=1)
    assert "skipped" in done.stderr and "no article in this folder" in done.stderr


def test_a_store_in_use_is_left_alone(store, story):
    with kg.open(store, read_only=False):
        done = process("build", story, "--store", store)
    assert "in use by another process" in one_line(done) and done.returncode == 2


def test_a_full_disk_leaves_the_store_as_it_was(store, story):
    before = content(store)
    done = process("build", story, "--store", store,
                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)))
    assert done.returncode == 2 and "room" in one_line(done)
    assert content(store) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_read_only_store_can_be_asked_but_not_built(store, story):
    for path in [store, *store.rglob("*")]:
        path.chmod(stat.S_IRUSR | (stat.S_IXUSR if path.is_dir() else 0))
    try:
        assert ":Xi_Jinping" in run("query", "SELECT ?a { ?a kg:called ?b }", "--store", store).stdout
        assert "cannot" in one_line(run("build", story, "--store", store, code=2))
    finally:
        for path in [store, *store.rglob("*")]:
            path.chmod(stat.S_IRWXU)


def test_a_build_that_was_killed_is_finished_by_the_next(tmp_path, seeds_store):
    store = tmp_path / "new"
    running = subprocess.Popen([sys.executable, "-m", "kg", "build", str(SEEDS), "--store", str(store), "--quiet"])
    while not (store / "articles.sqlite").exists() and running.poll() is None:
        time.sleep(0.01)
    time.sleep(0.3)
    running.send_signal(signal.SIGKILL)
    running.wait()
    run("build", SEEDS, "--store", store)
    assert content(store) == content(seeds_store)


def test_a_graph_that_lags_behind_its_articles_is_told(store):
    with kg.open(store, read_only=False) as graph:
        graph._archive.put([])   # what a build does before it makes the quads
    assert "the last build was stopped before its end" in run("stats", "--store", store).stderr


@pytest.mark.parametrize("command", ["analyze --show -", "quotes", "statements", "stats --silent --names"])
def test_what_an_article_holds_does_not_steer_the_terminal(command, tmp_path, monkeypatch):
    text = "\"Oil\x1b[2J first,\" said Xi \x1b]0;title\x07Jinping.\n"
    monkeypatch.setenv("KG_STORE", str(tmp_path / "new"))
    run("build", "-", stdin=text)
    assert not set(run(*command.split(), stdin=text).stdout) & {"\x1b", "\x07"}
