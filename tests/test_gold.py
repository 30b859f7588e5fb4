"""The gold files mean what they say: their words occur, their names are known, no row is against another."""

import calendar
import itertools
import json
import re
from collections import defaultdict
from pathlib import Path

import pytest

from kg import ontology
from kg.evaluate import evaluate, read_jsonl

ROOT = Path(__file__).parent.parent
NEWS = ROOT / "benchmarks" / "news"
PARTS = {"train": 206, "dev": 96, "held-back": 48}
BENCHMARK = sorted(p for part in PARTS for p in (NEWS / part).glob("*.jsonl") if not p.name.endswith(".entities.jsonl"))
SEEDS = sorted((ROOT / "tests" / "gold").glob("*.jsonl"))
KEYS = {"id", "subject", "predicate", "object", "required", "forbidden", "contains", "modality", "negated", "ended",
        "attributed_to", "time", "evidence"}
MODALITIES = {"asserted", "planned", "considered", "possible", "expected", "obligatory", "demanded", "hypothetical"}
ABOUT_STATEMENTS = {"", "statement", "qualifiers"}
DATE_PREFIX = re.compile(r"(?:18|19|20)\d(?:\d(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?)?")

every_gold = pytest.mark.parametrize("gold", [*BENCHMARK, *SEEDS], ids=lambda p: p.stem)
ANNOTATED = [p for p in BENCHMARK if p.parent.name != "train"]
every_annotated = pytest.mark.parametrize("gold", ANNOTATED, ids=lambda p: p.stem)


@pytest.fixture(scope="module")
def names():
    return ontology.load(only=[ROOT / "ontology" / "news.ttl"])


def article(gold):
    """The text that a gold file's offsets and evidence words are of."""
    header = read_jsonl(gold)[0]
    if "file" in header:
        return next(a["text"] for a in read_jsonl(ROOT / "seeds" / header["file"]) if a["id"] == header["article"])
    folder = gold.parent if gold in BENCHMARK else ROOT / "seeds"
    return (folder / header["article"]).read_text(encoding="utf-8")


def rows(gold):
    return read_jsonl(gold)[1:]


def required(gold):
    return [row for row in rows(gold) if row.get("required", True) and not row.get("forbidden")]


def is_date(prefix):
    match = DATE_PREFIX.fullmatch(prefix)
    if not match or len(prefix) < 10:
        return bool(match)
    return int(match[2]) <= calendar.monthrange(int(prefix[:4]), int(match[1]))[1]


def statements(row):
    """Every statement record that a row calls right, the likeliest of each facet first."""
    years = {3: "0-01-01", 4: "-01-01", 7: "-01", 10: ""}
    start = [t + years[len(t)] for t in row.get("time", [])] or [None]
    choices = (row["subject"], row["predicate"], row["object"], row.get("modality", ["asserted"]),
               row.get("attributed_to") or [None], start)
    for subject, predicate, what, modality, speaker, day in itertools.product(*choices):
        yield {"subject": {"label": subject}, "predicate": predicate, "object": {"label": what}, "modality": modality,
               "negated": row.get("negated", False), "ended": row.get("ended", False), "time": {"start": day},
               "attributed_to": {"label": speaker} if speaker else None,
               "evidence": [{"document": "", "text": row.get("evidence", "")}]}


@every_gold
def test_rows_have_the_keys_of_the_format_and_an_id_of_their_own(gold):
    header, *found = read_jsonl(gold)
    assert set(header) <= {"symmetric", "article", "file"}
    assert all(set(row) <= KEYS and row["subject"] and row["predicate"] and row["object"] for row in found)
    assert not any(row.get("required") is False and row.get("forbidden") for row in found)
    ids = [row["id"] for row in found]
    assert len(ids) == len(set(ids))


@every_gold
def test_predicates_and_modalities_are_in_the_vocabulary(gold, names):
    symmetric = set(read_jsonl(gold)[0]["symmetric"])
    assert symmetric <= {name for name, one in names.properties.items() if one.symmetric}
    for row in rows(gold):
        assert set(row["predicate"]) <= set(names.properties), row["id"]
        assert set(row.get("modality", [])) <= MODALITIES, row["id"]


@every_gold
def test_evidence_words_stand_in_one_paragraph_of_the_article(gold):
    paragraphs = article(gold).splitlines()
    for row in rows(gold):
        assert any(row.get("evidence", "") in paragraph for paragraph in paragraphs), row["id"]


@every_gold
def test_required_rows_say_what_their_evidence_is(gold):
    assert [row["id"] for row in required(gold) if "evidence" not in row] == []


@every_gold
def test_dates_exist(gold):
    assert [t for row in rows(gold) for t in row.get("time", []) if not is_date(t)] == []


@every_gold
def test_labels_are_written_as_the_guidelines_say(gold):
    for row in rows(gold):
        for labels in (row["subject"], row["object"], row.get("attributed_to") or ["nobody"]):
            assert all(label and label == label.strip() for label in labels), row["id"]
            assert not labels[0].startswith(("the ", "President ", "Mr ")), row["id"]


@every_gold
def test_what_the_rows_call_right_is_judged_right_and_nothing_of_it_is_forbidden(gold):
    wanted, bans = required(gold), [row for row in rows(gold) if row.get("forbidden")]
    made = [statement for row in wanted for statement in statements(row)]
    result = evaluate([[read_jsonl(gold)[0], *wanted, *bans]], made)
    assert result.forbidden == []
    assert (result.total.found, result.total.right) == (len(wanted), len(made))
    assert all(right == judged for right, judged in result.facets.values())


@every_annotated
def test_entity_mentions_are_whole_words_of_the_article(gold):
    text = article(gold)
    for entity in read_jsonl(gold.with_suffix(".entities.jsonl")):
        assert entity["mentions"] == sorted(entity["mentions"])
        for start, end in entity["mentions"]:
            words = text[start:end]
            assert words and words == words.strip(), (entity["label"], words)
            before, after = text[start - 1 : start], text[end : end + 1]
            assert not before.isalnum() and not after.isalnum(), (entity["label"], words)


@every_annotated
def test_no_two_entities_claim_the_same_words(gold):
    owners = defaultdict(list)
    for entity in read_jsonl(gold.with_suffix(".entities.jsonl")):
        for span in entity["mentions"]:
            owners[tuple(span)].append(entity["label"])
    assert {span: who for span, who in owners.items() if len(who) > 1} == {}


@every_annotated
def test_entity_classes_are_in_the_vocabulary(gold, names):
    for entity in read_jsonl(gold.with_suffix(".entities.jsonl")):
        assert entity["type"] in names.classes, entity["label"]
        assert re.fullmatch(r"Q[1-9]\d*", entity.get("wikidata", "Q1")), entity["label"]


def test_one_wikidata_item_has_one_label_and_class_in_every_article():
    known = defaultdict(set)
    for gold in ANNOTATED:
        for entity in read_jsonl(gold.with_suffix(".entities.jsonl")):
            if "wikidata" in entity:
                known[entity["wikidata"]].add((re.sub(r"Kiev", "Kyiv", entity["label"]), entity["type"]))
    assert {item: who for item, who in known.items() if len(who) > 1} == {}


def test_the_benchmark_is_as_large_and_as_divided_as_its_readme_says():
    assert {part: len(list((NEWS / part).glob("*.txt"))) for part in PARTS} == PARTS
    assert {p.stem for p in BENCHMARK} == {p.stem for part in PARTS for p in (NEWS / part).glob("*.txt")}
    found = [row for gold in BENCHMARK for row in rows(gold)]
    assert len(found) >= 450
    assert all(any(row.get("forbidden") for row in rows(gold)) for gold in BENCHMARK)


def test_every_property_is_called_right_in_three_articles(names):
    articles = defaultdict(set)
    for gold in BENCHMARK:
        for row in rows(gold):
            for predicate in row["predicate"] if not row.get("forbidden") else ():
                articles[predicate].add(gold.stem)
    relations = {name for name, one in names.properties.items() if one.family not in ABOUT_STATEMENTS}
    assert sorted(name for name in relations if len(articles[name]) < 3) == []


@pytest.mark.parametrize("broken", ["2026-13", "2026-02-30", "26", "2026-2"])
def test_a_date_that_does_not_exist_is_told(broken):
    assert not is_date(broken)


def test_gold_files_are_json_lines_in_utf_8():
    for gold in [*BENCHMARK, *SEEDS]:
        assert all(json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines())
