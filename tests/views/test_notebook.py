"""What a notebook shows of statements: the words, the evidence marked, nothing of an article run."""

from __future__ import annotations

import json
import re
from html import unescape
from html.parser import HTMLParser

import pytest

from kg.views.notebook import SHOWN, Explanation, Shown, Statements, statement

from .hostile import STRINGS
from .sample import record, story


class Elements(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self.links += [value or "" for name, value in attrs if name == "href"]


def words(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def test_a_statement_shows_who_says_what_and_marks_the_evidence() -> None:
    one = record(1, "Arvenia", "buysOilFrom", "Castria", "Arvenia bought oil from Castria.", {"speaker": "Belmark"})
    one["evidence"][0]["trigger"] = [108, 114]
    html = Shown(one)._repr_html_()
    assert "Arvenia buys oil from Castria" in words(html) and "according to Belmark" in words(html)
    assert re.findall(r"background[^>]*>([^<]*)<", html) == ["Arvenia", "bought", "Castria"]


def test_what_is_denied_is_struck_and_says_so() -> None:
    html = statement(record(1, "Belmark", "sellsArmsTo", "Dorland", "It does not.", {"negated": True}))
    assert "line-through" in html and "denied" in words(html)
    assert "line-through" not in statement(record(1, "Belmark", "sellsArmsTo", "Dorland", "It does.", {}))


def test_an_explanation_says_how_the_edge_stands_and_what_it_follows_from() -> None:
    one = {**story()[3], "follows_from": [story()[2]]}
    edge = {part: one[part] for part in ("subject", "predicate", "object")}
    shown = words(Explanation(edge=edge, standing="plain", statements=[one])._repr_html_())
    assert "asserted by an article itself" in shown and "follows from" in shown and "last year" in shown


def test_a_long_list_shows_its_beginning_and_none_helps() -> None:
    many = Statements(story() * 2)
    assert f"and {len(story()) * 2 - SHOWN} more" in words(many._repr_html_())
    assert "leave a filter out" in Statements([])._repr_html_()


def test_they_stay_plain_values() -> None:
    assert Statements(story()) == story() and json.loads(json.dumps(Statements(story()))) == story()


@pytest.mark.parametrize("string", STRINGS, ids=range(len(STRINGS)))
def test_hostile_words_are_shown_and_not_run(string: str) -> None:
    one = record(1, string, "warned", string, string, {"speaker": string, "amount": string})
    one["evidence"][0] |= {"title": string, "url": string, "source": string, "date": string}
    found = Elements(Statements([one])._repr_html_())
    assert found.tags <= {"div", "span", "b", "bdi", "a"} and found.attributes <= {"style", "dir", "href", "rel"}
    assert all(link.startswith(("http://", "https://")) for link in found.links)
