"""Plain text -> Article: the two header forms, and where a story without a header has its headline."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from kg.errors import ArticleError
from kg.model import Article, Span
from kg.read.bytes import checked
from kg.read.dates import article_date, parse_date
from kg.read.identity import article_id
from kg.read.wrapping import unwrapped

HEADLINE_LENGTH = 200
"""Characters of a first line that may still be a headline; leads without a stop, as in tickers, are longer."""
_LINE = re.compile(r"[^\r\n]*")
_DATE_LINE = re.compile(r"date:?[ \t]+(?P<date>\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\S*)(?:[ \t]+|$)(?P<title>.*)",
                        re.IGNORECASE)
_FENCE = re.compile(r"---[ \t]*")
_FIELD = re.compile(r"(?P<key>[A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+|$)(?P<value>.*)")
_KEYS = frozenset({"id", "title", "date", "source", "url", "author"})
_ENDS_AS_PROSE = re.compile(r"[.:;,…]['\"’”»)\]]*$")
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}$")
_WIRE = re.compile(r"(?:[^\W\d_][^\n()]{0,80}?[ \t,]*)?\((?P<wire>[^\W\d_][^()\n]{1,38})\)"
                   r"[ \t]*(?:-{1,2}|[–—:])[ \t]*\S")


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above a story: its fields, where the title stands, and where the story begins."""

    end: int = 0
    title: Span | None = None
    fields: dict[str, str] = field(default_factory=dict)


def read_text(text: str, *, name: str, stem: str = "") -> Article:
    """An article of plain text; offsets are those of `text`. Raises ArticleError.

    Header forms: a first line `date 2026-02-05 The headline`, or `title:`, `date:`, `source:`, `url:`, `author:`
    between `---` lines. Without one, a first line that reads like a headline is the headline.
    """
    header = _front_matter(checked(text, name), name) or _date_line(text) or Header()
    body = trimmed(text, header.end, len(text))
    headline = header.title
    lines = unwrapped(text, header.end)
    first = _line(lines, body.start)
    if headline is None:
        if _like_a_headline(first.of(lines)) and text[first.end : body.end].strip():
            headline, body = first, trimmed(text, first.end, body.end)
    elif first.of(lines) == headline.of(text):   # the story repeats its title: that is where readers see it
        headline, body = first, trimmed(text, first.end, body.end)
    if headline is None and body.start == body.end:
        raise ArticleError(name, "has a header but no story below it")
    url = header.fields.get("url")
    return with_wire(Article(
        id=article_id(text, given=header.fields.get("id"), url=url, stem=stem),
        text=text,
        body=body,
        headline=headline,
        title=headline.of(lines) if headline else None,
        date=article_date(header.fields.get("date"), name),
        source=header.fields.get("source"),
        url=url,
        author=header.fields.get("author"),
        name=name,
    ))


def below_title(text: str, title: str | None) -> tuple[Span | None, Span]:
    """Headline and body of a text whose title is known: it counts where the text opens with it."""
    whole = trimmed(text, 0, len(text))
    if title and text.startswith(title, whole.start) and not text[whole.start + len(title) :][:1].isalnum():
        headline = Span(whole.start, whole.start + len(title))
        return headline, trimmed(text, headline.end, whole.end)
    return None, whole


def with_wire(article: Article) -> Article:
    """The article with the agency that its dateline names as source (`PARIS (Reuters) -`), if it has no other."""
    if article.source:
        return article
    match = _WIRE.match(article.text, article.body.start)
    wire = match["wire"].strip() if match and match.end() <= article.body.end else ""
    if not wire or not wire[0].isupper() or any(map(str.isdigit, wire)) or parse_date(f"1 {wire} 2000"):
        return article
    return replace(article, source=wire)


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends."""
    piece = text[start:end]
    inner = piece.strip().strip("\ufeff").strip()
    if not inner:
        return Span(end, end)
    first = start + piece.index(inner)
    return Span(first, first + len(inner))


def _line(text: str, start: int) -> Span:
    """The line that begins at `start`, without white space at its end."""
    match = _LINE.match(text, start)
    assert match is not None   # the pattern matches the empty string
    return Span(start, start + len(match.group().rstrip()))


def _like_a_headline(line: str) -> bool:
    stops = _ENDS_AS_PROSE.search(line) and not _INITIALS.search(line)
    return 0 < len(line) <= HEADLINE_LENGTH and not stops


def _date_line(text: str) -> Header | None:
    line = _line(text, trimmed(text, 0, len(text)).start)
    match = _DATE_LINE.fullmatch(line.of(text))
    if match is None:
        return None
    title = Span(line.start + match.start("title"), line.start + match.end("title"))
    return Header(line.end, title if title.of(text).strip() else None, {"date": match["date"]})


def _front_matter(text: str, name: str) -> Header | None:
    line = _line(text, trimmed(text, 0, len(text)).start)
    if not _FENCE.fullmatch(line.of(text)):
        return None
    fields: dict[str, str] = {}
    title = None
    known = False
    while line.end < len(text):
        line = _line(text, _after_newline(text, line.end))
        if _FENCE.fullmatch(line.of(text)):
            return Header(line.end, title, fields) if known else None
        match = _FIELD.fullmatch(line.of(text))
        if match is None or match["key"].lower() not in _KEYS:
            continue
        known = True
        value = _unquoted(text, Span(line.start + match.start("value"), line.end))
        if value.start < value.end:
            fields[match["key"].lower()] = value.of(text)
            title = value if match["key"].lower() == "title" else title
    if known:
        raise ArticleError(name, "opens a header with `---` that no second `---` line closes")
    return None


def _after_newline(text: str, end: int) -> int:
    """Start of the next line: past white space left at the line's end and one newline of whatever kind."""
    while end < len(text) and text[end] not in "\r\n":
        end += 1
    return end + (2 if text.startswith("\r\n", end) else 1)


def _unquoted(text: str, span: Span) -> Span:
    value = span.of(text)
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return trimmed(text, span.start + 1, span.end - 1)
    return span


