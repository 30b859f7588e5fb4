"""What can go wrong, as a family tree: a class per cause that a caller can act on.

    KgError
    ├── InputError            what the user gave cannot be used: exit code 2
    │   ├── ArticleError      one article cannot be read or understood; the others go on
    │   ├── NothingReadError  none of the articles could be read: nothing was changed
    │   ├── OntologyError     a Turtle file, a frame or a term in it is wrong; the run stops
    │   ├── QueryError        SPARQL that does not parse, or a saved query that does not exist
    │   └── UsageError        an option, a format or a name that is not known
    ├── StoreError            the store is locked, unreadable, read-only or the disk is full
    └── MissingExtraError     an optional part is not installed

A message is one line: what happened, with the value and the place, then what to do.
"""

from __future__ import annotations

from collections.abc import Sequence


class KgError(Exception):
    """Anything this package raises on purpose; `str(error)` is one line for a person."""


class InputError(KgError):
    """What the user gave cannot be used."""


class ArticleError(InputError):
    """One article cannot be read; `name` says which, in the words the user knows it by."""

    def __init__(self, name: str, problem: str) -> None:
        super().__init__(f"{name}: {problem}")
        self.name = name
        self.problem = problem


class NothingReadError(InputError):
    """None of the articles given could be read; `errors` says of each why not."""

    def __init__(self, errors: Sequence[ArticleError]) -> None:
        rest = f" (and {len(errors) - 1} more that cannot be read)" if len(errors) > 1 else ""
        super().__init__(f"{errors[0]}{rest}")
        self.errors = tuple(errors)


class OntologyError(InputError):
    """A Turtle file, or a term in it, is wrong: the message names the file, the line or the term."""


class QueryError(InputError):
    """SPARQL that does not parse or cannot run; the message shows the place."""


class UsageError(InputError):
    """An option, a format or a name that is not known; the message lists the ones that are."""


class StoreError(KgError):
    """The store cannot be opened, read or written; it is as it was before."""


class MissingExtraError(KgError):
    """An optional part is not installed; the message gives the pip command."""

    def __init__(self, feature: str, extra: str) -> None:
        super().__init__(f"{feature} needs a package that is not installed: run `pip install 'kg[{extra}]'`")
