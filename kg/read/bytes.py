"""Bytes -> text, or a clear reason why not: everything a user has starts as bytes, and news comes as UTF-8."""

from __future__ import annotations

import codecs

from kg.errors import ArticleError

_OTHER_MARKS = ((codecs.BOM_UTF32_LE, "UTF-32"), (codecs.BOM_UTF32_BE, "UTF-32"), (codecs.BOM_UTF16_LE, "UTF-16"),
                (codecs.BOM_UTF16_BE, "UTF-16"))


def decode(data: bytes, name: str) -> str:
    """The text of UTF-8 bytes, newlines as they are, a byte order mark left out.

    Raises ArticleError for other encodings (with the byte's offset) and for binary data.
    """
    for mark, encoding in _OTHER_MARKS:
        if data.startswith(mark):
            raise ArticleError(name, f"is {encoding}, not UTF-8: convert it, as with `iconv -f {encoding} -t UTF-8`")
    zero = data.find(b"\0")
    if zero >= 0:
        raise ArticleError(name, f"holds a NUL byte at byte {zero}, so it is not text: give text, JSON Lines or HTML")
    mark_length = len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0
    try:
        text = data[mark_length:].decode("utf-8")
    except UnicodeDecodeError as error:
        at = error.start + mark_length
        raise ArticleError(name, f"is not UTF-8: byte 0x{data[at]:02x} at byte {at}: save it as UTF-8") from error
    return text


def checked(text: str, name: str) -> str:
    """`text` if it can be an article's. Raises ArticleError when it is empty, blank, or no Unicode text."""
    if not text:
        raise ArticleError(name, "is empty: an article needs text")
    if not text.strip().strip("\ufeff"):
        raise ArticleError(name, "holds nothing but white space: an article needs text")
    if "\0" in text:
        raise ArticleError(name, f"holds a NUL character at character {text.index(chr(0))}, so it is not text")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ArticleError(name, f"holds half a surrogate pair at character {error.start}: use UTF-8") from error
    return text
