"""The page as text: self-contained, inert data, safe writing."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import StoreError
from kg.views.page import page, parts, write

from .hostile import STRINGS
from .sample import ARTICLES, LABELS, story


def content(html: str, name: str = "content") -> Any:
    return json.loads(html.split(f'<script type="application/json" id="{name}">', 1)[1].split("</script>", 1)[0])


def test_the_same_records_give_the_same_bytes() -> None:
    assert page(story(), ARTICLES, ontology=LABELS) == page(story()[::-1], ARTICLES, ontology=LABELS)


def test_nothing_is_linked() -> None:
    html = page(story(), ARTICLES)
    outside = html.split("<style>")[0]
    assert "default-src 'none'" in outside and "connect-src 'none'" in outside
    assert not re.search(r"<(?:script|link|img|iframe)[^>]+(?:src|href)=(?![\"']?data:,)", html.split("<script type=")[0])
    assert "sourceMappingURL" not in html and "cdn" not in html.split("<script>")[0]


@pytest.mark.parametrize("string", STRINGS, ids=range(len(STRINGS)))
def test_no_string_leaves_its_place(string: str) -> None:
    records = story()
    records[0]["subject"] = {"id": string, "label": string, "type": "Person"}
    records[0]["evidence"][0]["text"] = string
    html = page(records, ARTICLES, title=string)
    assert html.count("</script") == page(story(), ARTICLES, title="x").count("</script")
    assert string in {node["key"] for node in content(html)["nodes"]}
    assert any(string == "".join(text for text, _ in e["parts"]) for d in content(html, "details") for e in d["evidence"])


def test_a_name_of_a_slot_in_the_data_is_not_filled_in() -> None:
    assert content(page(story(), title="{{scripts}} {{content}}"))["title"] == "{{scripts}} {{content}}"


def test_half_an_emoji_is_written() -> None:
    assert "\ufffd" in content(page([], title="\ud83d"))["title"]


def test_offsets_are_code_points() -> None:
    evidence = {"text": "😀 Ana met Otto", "start": 10, "subject": [12, 15], "trigger": [16, 19], "object": [20, 24]}
    assert parts(evidence) == [
        ["😀 ", ""],
        ["Ana", "subject"],
        [" ", ""],
        ["met", "trigger"],
        [" ", ""],
        ["Otto", "object"],
    ]


def test_a_subject_outside_the_sentence_marks_nothing() -> None:
    assert parts({"text": "She left.", "start": 50, "subject": [3, 9], "trigger": [54, 58]}) == [
        ["She ", ""],
        ["left", "trigger"],
        [".", ""],
    ]


@given(st.text(max_size=20), st.integers(0, 9), st.lists(st.integers(-9, 40), min_size=2, max_size=2))
def test_any_span_keeps_the_words(text: str, start: int, span: list[int]) -> None:
    assert "".join(t for t, _ in parts({"text": text, "start": start, "trigger": span})) == text


def test_an_article_known_by_id_completes_the_evidence() -> None:
    first = content(page(story(), ARTICLES))["articles"][0]
    assert first == {"id": "a1", **{k: ARTICLES["a1"][k] for k in ("title", "date", "source", "url")}}


def test_classes_and_properties_go_by_their_names_without_an_ontology() -> None:
    found = content(page(story()))
    assert "international organization" in {c["label"] for c in found["classes"]}
    assert "buys oil from" in {p["label"] for p in found["properties"]}


def test_classes_differ_in_shape_and_colour() -> None:
    looks = content(page(story()))["classes"]
    assert len({(c["shape"], c["color"]) for c in looks}) == len(looks)


def test_a_class_looks_the_same_on_every_page() -> None:
    whole, part = (content(page(r, ontology=LABELS))["classes"] for r in (story(), story()[-3:]))
    look = {c["name"]: (c["shape"], c["color"]) for c in whole}
    assert {c["name"]: (c["shape"], c["color"]) for c in part}.items() <= look.items() and len(part) < len(whole)


def test_writing_replaces_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "graph.html"
    target.write_text("old")
    with pytest.raises(AttributeError):
        write(target, [None])
    assert target.read_text() == "old" and list(tmp_path.iterdir()) == [target]
    write(target, story(), title="Łódź")
    assert "Łódź" in target.read_text(encoding="utf-8") and list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="nowhere"):
        write(tmp_path / "nowhere" / "graph.html", story())
