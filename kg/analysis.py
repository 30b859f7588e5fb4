"""One article, or many, through the language layers alone: the Python twin of `kg analyze`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from kg import layers, pipeline, read
from kg.errors import ArticleError, UsageError
from kg.language import parser
from kg.model import Article
from kg.pipeline import Knowledge
from kg.settings import Settings
from kg.settings import read as settings_of


def analyze(article: Article | str | Path, *, date: dt.date | None = None, settings: Settings | None = None
            ) -> dict[str, Any]:
    """What every language layer finds in one article, as `kg analyze` prints it (docs/analysis.md).

    `article` is an Article, the path of a file that holds one, or the text itself (what has a line break or a space and is
    no file). `date` is the day it was published, where it does not say so itself. Raises InputError.
    """
    found = list(analyze_all([article], date=date, settings=settings))
    if len(found) != 1:
        raise UsageError(f"{article}: holds {len(found)} articles: use kg.analysis.analyze_all, or `kg analyze`, for several")
    if isinstance(found[0], ArticleError):
        raise found[0]
    return found[0]


def analyze_all(articles: Iterable[Article | str | Path], *, date: dt.date | None = None, stdin: BinaryIO | None = None,
                settings: Settings | None = None) -> Iterator[dict[str, Any] | ArticleError]:
    """`analyze` of many, in order and with constant memory; what cannot be read comes as its error."""
    chosen = settings or settings_of()
    knowledge = _knowledge(chosen)
    for one in _given(articles, stdin):
        if isinstance(one, ArticleError):
            yield one
            continue
        dated = replace(one, date=date) if date is not None and one.date is None else one
        parse = parser.parse(dated, pipeline=chosen.pipeline)
        try:
            with pipeline.stumbling(dated):
                reading = pipeline.analyze(dated, parse, knowledge)
                found: dict[str, Any] | ArticleError = layers.layers(reading.parsed, reading.linker)
        except ArticleError as error:
            found = error
        yield found


@lru_cache(maxsize=1)
def _knowledge(settings: Settings) -> Knowledge:
    return pipeline.load(settings)


def _given(articles: Iterable[Article | str | Path], stdin: BinaryIO | None) -> Iterator[Article | ArticleError]:
    for one in articles:
        if isinstance(one, Article):
            yield one
        elif isinstance(one, str) and (" " in one or "\n" in one) and not _is_path(one):
            yield read.read_text(one, name="text", stem="text")
        else:
            yield from read.read(read.listing([one]).files, stdin=stdin)


def _is_path(text: str) -> bool:
    try:
        return Path(text).exists()
    except (OSError, ValueError):   # too long for a file name
        return False
