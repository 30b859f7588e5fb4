"""Anything a user has becomes articles, and what cannot says why."""

from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import ArticleError, InputError
from kg.model import Article
from kg.read import find, read

STORY = "date 2024-03-01 Oslo signs pact\nNorway signed the pact on Friday."


def only(path: Path) -> Article:
    (one,) = read([path])
    assert isinstance(one, Article), one
    return one


def problem(path: Path) -> str:
    (one,) = read([path])
    assert isinstance(one, ArticleError)
    return str(one)


def test_a_missing_path_stops_the_run_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read([tmp_path / "none.txt"])


def test_a_folder_is_read_in_order_and_counts_what_it_skips(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.txt", ".hidden.txt", "photo.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(STORY + name)
    listing = find([tmp_path])
    assert [Path(f).name for f in listing.files] == ["a.md", "b.txt", "c.txt"]
    assert listing.skipped == 2


def test_one_bad_article_leaves_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").write_text(STORY)
    bad, good = read([tmp_path])
    assert isinstance(bad, ArticleError) and "a.txt" in str(bad) and "empty" in str(bad)
    assert isinstance(good, Article)


@pytest.mark.parametrize(("data", "words"), [
    (b"caf\xe9 closes\n", "byte 3"),
    (b"\xef\xbb\xbfcaf\xe9 closes\n", "byte 6"),
    (b"ab\0cd", "NUL byte at byte 2"),
    ("Norway".encode("utf-16"), "UTF-16"),
    (b" \n\t\n", "white space"),
])
def test_bytes_that_are_no_text_say_where(tmp_path: Path, data: bytes, words: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert words in problem(tmp_path / "a.txt")


def test_a_byte_order_mark_is_not_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + STORY.encode())
    assert only(tmp_path / "a.txt").text == STORY


def test_windows_newlines_stay_and_count(tmp_path: Path) -> None:
    text = STORY.replace("\n", "\r\n")
    (tmp_path / "a.txt").write_bytes(text.encode())
    article = only(tmp_path / "a.txt")
    assert article.text == text
    assert article.body.of(text) == "Norway signed the pact on Friday."


def test_json_lines_name_the_broken_line(tmp_path: Path) -> None:
    lines = [json.dumps({"text": "A ship sank.", "id": "one", "extra": 1}), "{broken", "",
             json.dumps({"title": "No text"}),
             json.dumps({"text": "A ship sailed.", "date": "soon"})]
    (tmp_path / "feed.jsonl").write_text("\n".join(lines))
    good, broken, empty, dated = read([tmp_path / "feed.jsonl"])
    assert isinstance(good, Article) and good.id == "one"
    assert "feed.jsonl:2" in str(broken) and "feed.jsonl:4" in str(empty)
    assert "'soon'" in str(dated)


def test_json_text_is_as_given_and_the_title_counts_where_it_stands(tmp_path: Path) -> None:
    feed = tmp_path / "feed.json"
    feed.write_text(json.dumps([{"text": "Oslo signs\n\nNorway signed.", "title": "Oslo signs",
                                 "date": "2024-03-01T23:00:00-05:00"},
                                {"text": "Norway signed.", "title": "Oslo signs"}]))
    inside, outside = read([feed])
    assert isinstance(inside, Article) and isinstance(outside, Article)
    assert inside.headline and inside.headline.of(inside.text) == "Oslo signs"
    assert inside.body.of(inside.text) == "Norway signed." and inside.date == dt.date(2024, 3, 1)
    assert outside.headline is None and outside.title == "Oslo signs"


@pytest.mark.parametrize("text", ["half a \ud800 pair", "a \0 inside", " "])
def test_json_text_that_no_store_could_hold_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": text}))
    assert "a.jsonl:1" in problem(tmp_path / "a.jsonl")


def test_standard_input_is_text_or_json_lines() -> None:
    (text,) = read(["-"], stdin=io.BytesIO(STORY.encode()))
    one, two = read(["-"], stdin=io.BytesIO(b'{"text": "A ship sank."}\n{"text": "A ship sailed."}\n'))
    assert isinstance(text, Article) and text.title == "Oslo signs pact"
    assert isinstance(one, Article) and isinstance(two, Article) and two.name == "stdin:2"


def test_a_web_page_gives_its_story_and_its_own_metadata(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    paragraphs = "".join(f"<p>The council of Bergen voted on plan number {n} and sent it to the ministry on Monday.</p>"
                         for n in range(6))
    said = json.dumps({"@type": "NewsArticle", "headline": "Bergen votes", "datePublished": "2023-05-08T09:00:00Z",
                       "publisher": {"name": "Fjord Post"}, "author": [{"name": "Kari Moe"}]})
    (tmp_path / "page.html").write_text(
        f'<html><head><title>Bergen votes - Fjord Post</title><script type="application/ld+json">{said}</script></head>'
        f"<body><nav><a href='/'>Home</a></nav><article><h1>Bergen votes</h1>{paragraphs}</article></body></html>")
    article = only(tmp_path / "page.html")
    assert article.date == dt.date(2023, 5, 8)
    assert (article.source, article.author, article.title) == ("Fjord Post", "Kari Moe", "Bergen votes")
    assert "plan number 3" in article.body.of(article.text) and "Home" not in article.text


def test_a_page_without_a_story_says_so(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    (tmp_path / "page.htm").write_text("<html><body></body></html>")
    assert "no story" in problem(tmp_path / "page.htm")


@settings(max_examples=150, deadline=None)
@given(data=st.one_of(st.binary(max_size=80), st.text(max_size=120).map(lambda s: s.encode("utf-8", "replace")),
                      st.text("date 2024-01---\n: title\r\"'ab.", max_size=80).map(str.encode)))
def test_any_bytes_are_an_article_or_an_error(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    for name in ("a.txt", "a.jsonl", "a.json"):
        path = tmp_path_factory.getbasetemp() / name
        path.write_bytes(data)
        for one in read([path]):
            if isinstance(one, Article):
                assert one.headline is None or one.headline.of(one.text) == one.title
                assert 0 <= one.body.start <= one.body.end <= len(one.text)
            else:
                assert isinstance(one, ArticleError)
