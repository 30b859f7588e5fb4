"""The scorer on hand-made cases: what counts as found, as right, as forbidden, and each facet."""

from __future__ import annotations

import json

import pytest

from kg.errors import InputError
from kg.evaluate import evaluate, normal, read_gold, report

HEADER = {"symmetric": ["metWith"], "article": "story.txt"}
GOLD = {"id": "g1", "subject": ["China", "Beijing"], "predicate": ["buysOilFrom"], "object": ["Venezuela"],
        "modality": ["asserted"], "attributed_to": None, "time": ["2026-01"], "evidence": "bought oil"}


def record(subject="China", predicate="buysOilFrom", what="Venezuela", **more):
    return {"subject": {"label": subject}, "predicate": predicate, "object": {"label": what}, "negated": False,
            "modality": "asserted", "attributed_to": None, "time": {"start": "2026-01-05"},
            "evidence": [{"document": "story-1a2b", "text": "China bought oil from Venezuela."}], **more}


def judged(rows, records):
    return evaluate([[HEADER, *rows]], records)


def test_what_is_found_and_right_counts_for_both():
    result = judged([GOLD], [record()])
    assert (result.total.recall, result.total.precision, result.total.f1) == (1, 1, 1)
    assert result.facets == {"modality": (1, 1), "attributed_to": (1, 1), "time": (1, 1), "evidence": (1, 1)}


@pytest.mark.parametrize("wrong", [
    record("India"), record(what="Iran"), record(predicate="buysFrom"), record(negated=True)],
    ids=["subject", "object", "property", "denied"])
def test_another_triple_is_a_miss_and_an_extra(wrong):
    result = judged([GOLD], [wrong])
    assert (result.total.recall, result.total.precision) == (0, 0)
    assert result.misses == [GOLD] and result.extras == [wrong]


@pytest.mark.parametrize(("facet", "wrong"), [
    ("modality", record(modality="planned")), ("attributed_to", record(attributed_to={"label": "Reuters"})),
    ("time", record(time={"start": "2025-01-05"})), ("time", record(time=None)),
    ("evidence", record(evidence=[{"document": "d", "text": "Something else."}]))])
def test_a_wrong_facet_is_found_all_the_same(facet, wrong):
    result = judged([GOLD], [wrong])
    assert result.total.recall == 1 and result.facets[facet] == (0, 1)


def test_the_best_of_several_statements_is_judged_for_the_facets():
    assert judged([GOLD], [record(modality="planned"), record()]).facets["modality"] == (1, 1)


def test_symmetric_properties_fit_both_ways_and_others_do_not():
    met = {"id": "m", "subject": ["Xi"], "predicate": ["metWith"], "object": ["Putin"]}
    assert judged([met], [record("Putin", "metWith", "Xi")]).total.recall == 1
    assert judged([GOLD], [record("Venezuela", "buysOilFrom", "China")]).total.recall == 0


def test_what_is_not_required_costs_nothing_missed_and_nothing_found():
    optional = {**GOLD, "required": False}
    assert judged([optional], []).total.required == 0
    assert judged([optional], [record()]).total.precision == 1


def test_what_is_forbidden_counts_when_all_that_is_given_fits_and_it_is_not_over():
    forbidden = {"id": "f", "subject": ["China"], "predicate": ["buysOilFrom"], "object": ["Venezuela"], "forbidden": True,
                 "modality": ["asserted"]}
    assert judged([forbidden], [record()]).forbidden == ["f"]
    assert judged([forbidden], [record(modality="planned")]).forbidden == []
    assert judged([forbidden], [record(ended=True)]).forbidden == []


def test_contains_takes_longer_and_shorter_objects():
    loose = {**GOLD, "object": ["heavy crude oil"], "contains": True}
    assert judged([loose], [record(what="crude oil")]).total.recall == 1
    assert judged([{**loose, "contains": False}], [record(what="crude oil")]).total.recall == 0


def test_inferred_statements_do_not_count():
    assert judged([GOLD], [record(inferred=True)]).total.made == 0


def test_of_several_golds_each_judges_its_own_article():
    other = [{"symmetric": [], "article": "other.txt"}, GOLD]
    result = evaluate([[HEADER, GOLD], other], [record()])
    assert (result.total.required, result.total.found, result.total.made) == (2, 1, 1)


def test_confusions_name_the_property_that_was_taken_instead():
    assert judged([GOLD], [record(predicate="sellsTo")]).confusions == {("buysOilFrom", "sellsTo"): 1}


@pytest.mark.parametrize(("one", "other"), [
    ("The Élysée's plan", "elysee plan"), ("its  soybeans", "Soybeans"), ("US-China", "us china"), ("“truce”", "truce")])
def test_labels_are_compared_by_what_they_say(one, other):
    assert normal(one) == normal(other)


def test_a_folder_of_golds_leaves_the_lists_of_entities_out(tmp_path):
    for name in ("a.jsonl", "a.entities.jsonl"):
        (tmp_path / name).write_text(json.dumps(HEADER) + "\n", encoding="utf-8")
    assert read_gold(tmp_path) == [[HEADER]]


def test_a_broken_gold_file_is_named_with_its_line(tmp_path):
    (tmp_path / "g.jsonl").write_text("{}\n{broken\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"g\.jsonl:2: not JSON"):
        read_gold(tmp_path / "g.jsonl")
    with pytest.raises(InputError, match="no gold file"):
        (tmp_path / "none").mkdir()
        read_gold(tmp_path / "none")


def test_the_report_shows_totals_facets_misses_and_extras():
    result = judged([GOLD, {**GOLD, "id": "g2", "object": ["Iran"]}], [record(), record("Cuba")])
    shown = report(result, misses=True, extras=True)
    assert "recall 0.500  precision 0.500" in shown and "missed  g2: China buysOilFrom Iran" in shown
    assert "extra   Cuba buysOilFrom Venezuela" in shown
