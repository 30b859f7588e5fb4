"""Saved web page -> Article: trafilatura finds the story, the page's JSON-LD (schema:NewsArticle) its date."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from kg.errors import ArticleError, MissingExtraError
from kg.model import Article
from kg.read.bytes import checked, decode
from kg.read.dates import parse_date
from kg.read.identity import article_id
from kg.read.text import below_title, with_wire

_JSON_LD = re.compile(r"<script[^>]*application/ld\+json[^>]*>(.*?)</script>", re.IGNORECASE | re.DOTALL)


def read_html(data: bytes, *, name: str, stem: str = "") -> Article:
    """The article of a page; its text is the extracted story, paragraphs on lines, and offsets count that.

    Raises ArticleError when the page holds no story, MissingExtraError without the extra `html`.
    """
    try:
        import trafilatura  # a third of a second, and optional
    except ImportError as error:
        raise MissingExtraError(f"reading {name}", "html") from error
    page = checked(decode(data, name), name)
    found = trafilatura.bare_extraction(page, favor_precision=True, with_metadata=True, include_comments=False)
    text = (found.text if found else None) or ""
    if not text.strip():
        raise ArticleError(name, "no story was found in the page: save the article's own page, or give its text")
    said = _news_article(page)
    title = _text(said.get("headline")) or found.title
    headline, body = below_title(checked(text, name), title)
    url = _text(said.get("url")) or _text(said.get("mainEntityOfPage")) or found.url
    return with_wire(Article(
        id=article_id(text, url=url, stem=stem),
        text=text,
        body=body,
        headline=headline,
        title=title,
        date=parse_date(_text(said.get("datePublished")) or found.date or ""),
        source=_text(said.get("publisher")) or found.sitename,
        url=url,
        author=_text(said.get("author")) or found.author,
        name=name,
    ))


def _news_article(page: str) -> Mapping[str, object]:
    """The first JSON-LD node that is dated and has a headline; pages with broken JSON-LD are read without it."""
    for match in _JSON_LD.finditer(page):
        try:
            for node in _nodes(json.loads(match[1])):
                if "headline" in node and "datePublished" in node:
                    return node
        except (ValueError, RecursionError):
            continue
    return {}


def _nodes(value: object) -> Iterator[Mapping[str, object]]:
    if isinstance(value, list):
        for one in value:
            yield from _nodes(one)
    elif isinstance(value, Mapping):
        yield value
        yield from _nodes(value.get("@graph"))


def _text(value: object) -> str | None:
    """A JSON-LD value in words: itself, its name or id, or its parts."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, Mapping):
        return _text(value.get("name")) or _text(value.get("@id"))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_text, value))) or None
    return None
