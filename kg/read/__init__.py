"""Anything a user has -> Articles: text, JSON Lines, saved web pages, folders of them, standard input."""

from __future__ import annotations

import io
import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from kg.errors import ArticleError
from kg.model import Article
from kg.read.bytes import decode
from kg.read.folder import HTML, JSON, LINES, STDIN, TEXT, Listing, find, form, listing
from kg.read.html import read_html
from kg.read.jsonl import read_json, read_lines
from kg.read.text import read_text

__all__ = ["Listing", "find", "listing", "read", "read_text"]

_PAGE = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|\?xml)", re.IGNORECASE)


def read(paths: Iterable[str | Path], *, stdin: BinaryIO | None = None) -> Iterator[Article | ArticleError]:
    """Every article under the paths, in order, read as it is consumed; one that is bad comes as its ArticleError.

    `-` reads `stdin` (default: the process's). Raises InputError at once for a path that does not exist, and
    MissingExtraError when a web page is met and the extra `html` is not installed.
    """
    return _read(find(paths).files, stdin)


def _read(files: Iterable[str], stdin: BinaryIO | None) -> Iterator[Article | ArticleError]:
    for file in files:
        try:
            if file == STDIN:
                data = (stdin or sys.stdin.buffer).read()
                yield from _articles(io.BytesIO(data), _sniffed(data), "stdin", "stdin")
            else:
                with Path(file).open("rb") as stream:
                    yield from _articles(stream, form(file), file, Path(file).stem)
        except OSError as error:
            yield ArticleError(file, f"cannot be read ({error.strerror or error}): check its permissions")


def _articles(stream: BinaryIO, kind: str, name: str, stem: str) -> Iterator[Article | ArticleError]:
    if kind == LINES:
        found = False
        for one in read_lines(stream, name=name, stem=stem):
            found = True
            yield one
        if not found:
            yield ArticleError(name, "is empty: it needs one JSON object a line")
        return
    data = stream.read()
    if kind == JSON and data.strip():
        yield from read_json(data, name=name, stem=stem)
        return
    try:
        if kind == HTML:
            yield read_html(data, name=name, stem=stem)
        else:
            yield read_text(decode(data, name), name=name, stem=stem)
    except ArticleError as error:
        yield error


def _sniffed(data: bytes) -> str:
    """How standard input is read: a first line that is a JSON object makes it JSON Lines, a page's opening tag HTML."""
    if _PAGE.match(data):
        return HTML
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith((b"{", b"[")):
        try:
            json.loads(start.split(b"\n", 1)[0])
            return LINES if start.startswith(b"{") else JSON
        except (ValueError, RecursionError):
            return JSON if _is_json(start) else TEXT
    return TEXT


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True
