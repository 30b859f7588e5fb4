"""What an article is called in IRIs: readable, stable, the same wherever and whenever the same article is read."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

from kg.model import sha256

MAX_LENGTH = 80
"""Characters of an id; longer ones are cut and get a hash, so that IRIs stay readable in a terminal's line."""
_HASH = 8
_KEPT = re.compile(r"[^\w.-]+")
_PLAIN_SEPARATORS = re.compile(r"[\s/:]+")


def article_id(text: str, *, given: str | None = None, url: str | None = None, stem: str = "") -> str:
    """The id from the one given, else the URL's host and path, else the file's stem and the text's hash."""
    if given and given.strip():
        return of_url(given) if "://" in given else of_name(given)
    if url and url.strip():
        return of_url(url)
    return _short(f"{slug(stem) or 'article'}-{sha256(text)[:_HASH]}", stem + text)


def of_name(given: str) -> str:
    """Slug of an id that the user gave; hashed where slugging could make two ids one."""
    given = unicodedata.normalize("NFC", given.strip())
    made = slug(given)
    alike = _PLAIN_SEPARATORS.sub("-", _folded(given))
    return _short(made if made and made == alike else _with_hash(made, given), given)


def of_url(url: str) -> str:
    """Slug of host and path; scheme, `www.`, fragment and a final slash do not tell articles apart, a query does."""
    try:
        parts = urlsplit(url.strip())
        host, path, query = parts.hostname or "", unquote(parts.path).rstrip("/"), parts.query
    except ValueError:   # not a URL after all
        return of_name(url.replace("://", ":"))
    made = slug(host.removeprefix("www.") + path)
    return _short(_with_hash(made, f"{host}{path}?{query}") if query or not made else made, f"{host}{path}?{query}")


def slug(text: str) -> str:
    """`text` as IRI characters (RFC 3987): accents folded into ASCII, other scripts kept, the rest one hyphen."""
    return _KEPT.sub("-", _folded(text)).strip("-._")


def _folded(text: str) -> str:
    """Marks over Latin letters dropped; in other scripts they are part of the letter and stay."""
    kept: list[str] = []
    for char in unicodedata.normalize("NFKD", text):
        if not (unicodedata.combining(char) and kept and kept[-1].isascii()):
            kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


def _with_hash(made: str, whole: str) -> str:
    return f"{made or 'article'}-{_digest(whole)}"


def _short(made: str, whole: str) -> str:
    if len(made) <= MAX_LENGTH:
        return made
    return f"{made[: MAX_LENGTH - _HASH - 1].rstrip('-._')}-{_digest(whole)}"


def _digest(whole: str) -> str:
    return sha256(whole.encode("utf-8", "surrogatepass").decode("utf-8", "replace"))[:_HASH]
