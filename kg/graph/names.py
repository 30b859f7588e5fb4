"""IRIs of our own things: `<base>entity/Xi_Jinping` and back. One rule for every kind, exact in both directions."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from urllib.parse import quote, unquote

KINDS = ("entity", "statement", "evidence", "article", "event", "interval", "quantity")
_SAFE = "-._~!$&'()*+,;=:@"
"""What RFC 3987 allows in a path segment beside letters and digits."""


@lru_cache(maxsize=100_000)
def iri(base: str, kind: str, local: str) -> str:
    """The IRI of a thing of one of `KINDS` by its local id; what an IRI cannot hold is percent-encoded."""
    return f"{base}{kind}/{escape(local)}"


def escape(local: str) -> str:
    """A local id as one path segment of an IRI; letters of every script stay readable."""
    return "".join(c if _plain(c) else quote(c, safe="") for c in local)


@lru_cache(maxsize=100_000)
def local_id(text: str) -> str:
    """The local id of one of our IRIs, as it was given to `iri`."""
    return unquote(text.rpartition("/")[2])


def kind_of(text: str) -> str:
    """Which of `KINDS` one of our IRIs names, "" when it is none."""
    kind = text.rpartition("/")[0].rpartition("/")[2]
    return kind if kind in KINDS else ""


def _plain(char: str) -> bool:
    if char.isascii():
        return char.isalnum() or char in _SAFE
    return unicodedata.category(char)[0] in "LMN" and char < "\U000e0000"   # beyond are tags, not letters
