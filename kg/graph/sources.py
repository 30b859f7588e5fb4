"""How many sources stand behind a statement: its documents, counted by where they come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.model import Article, Evidence


def origins(articles: Iterable[Article]) -> dict[str, str]:
    """Each document's origin: the outlet that printed it, or the document itself when nobody is named."""
    return {article.id: article.source or article.id for article in articles}


def origin(evidence: Evidence, known: Mapping[str, str]) -> str:
    """Where a piece of evidence comes from; a document of unknown origin is its own."""
    return known.get(evidence.document, evidence.document)


def count(evidence: Iterable[Evidence], known: Mapping[str, str]) -> int:
    """The number of distinct origins; at least one, since somebody said it."""
    return max(1, len({origin(one, known) for one in evidence}))
