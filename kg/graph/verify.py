"""Does the evidence still stand? Every statement's words against the article's text and the hashes of both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.model import Article, sha256
from kg.record import Record


@dataclass(frozen=True, slots=True, order=True)
class Loss:
    """A piece of evidence that no longer stands."""

    statement: str
    document: str
    start: int
    end: int
    problem: str
    """What is wrong, in words."""


def verify(records: Iterable[Record], articles: Mapping[str, Article], hashes: Mapping[str, str] | None = None) -> list[Loss]:
    """Evidence of statement records that does not stand in the texts held; `hashes`: of each document's text, as the graph
    has them. Sorted; none when all is well.
    """
    changed = {id_ for id_, held in (hashes or {}).items() if id_ in articles and sha256(articles[id_].text) != held}
    return sorted(Loss(record["id"], one["document"], one["start"], one["end"], problem)
                  for record in records for one in record["evidence"]
                  if (problem := _problem(one, articles.get(one["document"]), one["document"] in changed)))


def _problem(one: Record, article: Article | None, changed: bool) -> str:
    if article is None:
        return "the article is not held any more"
    if sha256(one["text"]) != one["sha256"]:
        return "the words do not have the hash that was taken of them"
    if article.text[one["start"] : one["end"]] != one["text"]:
        at = article.text.find(one["text"])
        return f"the words stand at {at} now" if at >= 0 else "the words do not stand in the article any more"
    return "the article's text has changed since the graph was built" if changed else ""
