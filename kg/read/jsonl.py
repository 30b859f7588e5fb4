"""JSON Lines -> Articles: one object a line with id, title, date, source, url, author, text; other keys are ignored."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from kg.errors import ArticleError
from kg.model import Article
from kg.read.bytes import checked, decode
from kg.read.dates import article_date
from kg.read.identity import article_id
from kg.read.text import below_title, with_wire


def read_lines(lines: Iterable[bytes], *, name: str, stem: str = "") -> Iterator[Article | ArticleError]:
    """An article or what is wrong with it for each line that is not blank, named `file:line`."""
    for number, line in enumerate(lines, 1):
        place = f"{name}:{number}"
        if not line.strip():
            continue
        try:
            yield read_object(_parsed(decode(line, place), place), name=place, stem=stem)
        except ArticleError as error:
            yield error


def read_json(data: bytes, *, name: str, stem: str = "") -> Iterator[Article | ArticleError]:
    """A `.json` file: one object, an array of objects, or JSON Lines under that name."""
    try:
        whole = json.loads(decode(data, name))
    except ArticleError as error:
        yield error
        return
    except (ValueError, RecursionError):
        yield from read_lines(data.split(b"\n"), name=name, stem=stem)
        return
    for number, item in enumerate(whole if isinstance(whole, list) else [whole], 1):
        place = f"{name}:{number}" if isinstance(whole, list) else name
        try:
            yield read_object(item, name=place, stem=stem)
        except ArticleError as error:
            yield error


def read_object(item: object, *, name: str, stem: str = "") -> Article:
    """An article of one JSON object. Raises ArticleError that names the key."""
    if not isinstance(item, Mapping):
        raise ArticleError(name, f"is a JSON {type(item).__name__}, not an object with a \"text\"")
    text = item.get("text")
    if not isinstance(text, str):
        raise ArticleError(name, 'has no "text" that is a string')
    title = _string(item, "title", name)
    headline, body = below_title(checked(text, name), title)
    url = _string(item, "url", name)
    return with_wire(Article(
        id=article_id(text, given=_string(item, "id", name), url=url, stem=stem),
        text=text,
        body=body,
        headline=headline,
        title=title,
        date=article_date(item.get("date"), name),
        source=_string(item, "source", name),
        url=url,
        author=_string(item, "author", name),
        name=name,
    ))


def _string(item: Mapping[str, object], key: str, name: str) -> str | None:
    """A key's text; feeds also write lists of authors, sources as objects with a name, and numbers for ids."""
    value = item.get(key)
    if isinstance(value, Mapping):
        value = value.get("name")
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        value = ", ".join(value)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise ArticleError(name, f'"{key}" is {value!r}, not a string')
    return checked(value, f'{name}: "{key}"').strip()


def _parsed(line: str, name: str) -> object:
    try:
        parsed: object = json.loads(line)
    except json.JSONDecodeError as error:
        raise ArticleError(name, f"is not JSON: {error.msg} at column {error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise ArticleError(name, "is not JSON that can be read: a number is too long or it nests too deep") from error
    return parsed
