"""The reader's own word on entities and statements: `corrections.toml` beside the store, applied on every build.

    [[merge]]                       # these are one
    names = ["Kraft", "Kraft Foods Group"]

    [[different]]                   # these are not one; say in which articles where the names are equal
    names = ["John Smith @ leeds-1a2b", "John Smith @ perth-3c4d"]

    [[rename]]
    name = "Fashir"
    to = "al-Fashir"

    [[wrong]]                       # nobody says so: a statement's id, or an edge, with the article where it matters
    statement = "China buysOilFrom Venezuela"

A name is a label, an alias or an id of the graph. The program never writes the file; a line that no longer applies is
reported and stays.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.gazetteer import normal
from kg.model import Entity

FILE = "corrections.toml"


class CorrectionsError(InputError):
    """The corrections file cannot be read; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Name:
    """What a reader calls an entity, in every article or in one."""

    text: str
    article: str | None = None

    def fits(self, article: str, entity: Entity) -> bool:
        """Whether an article's entity is meant: by id, label or alias, whatever the case and the accents."""
        if self.article is not None and self.article != article:
            return False
        wanted = normal(self.text)
        return self.text == entity.id or any(normal(name) == wanted for name in (entity.label, *entity.aliases))

    def __str__(self) -> str:
        return self.text if self.article is None else f"{self.text} @ {self.article}"


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that one file says."""

    merge: tuple[tuple[Name, ...], ...] = ()
    different: tuple[tuple[Name, ...], ...] = ()
    rename: tuple[tuple[Name, str], ...] = ()
    wrong: tuple[str, ...] = ()
    """Ids of statements, or edges `SUBJECT property OBJECT`."""


NONE = Corrections()


def load(path: Path) -> Corrections:
    """The corrections of a file; none when it is not there. Raises CorrectionsError with the file and the place."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        return NONE
    except UnicodeDecodeError as error:
        raise CorrectionsError(f"{path}: not UTF-8 at byte {error.start}: save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise CorrectionsError(f"{path}: not valid TOML: {error}") from error
    except OSError as error:
        raise CorrectionsError(f"{path}: cannot be read ({error.strerror}): check the path") from error
    return read(data, str(path))


def read(data: Mapping[str, Any], place: str = FILE) -> Corrections:
    """The corrections of a TOML document as Python reads it. Raises CorrectionsError naming the table."""
    strange = sorted(set(data) - {"merge", "different", "rename", "wrong"})
    if strange:
        raise CorrectionsError(f"{place}: unknown table [[{strange[0]}]]: use merge, different, rename or wrong")
    return Corrections(
        tuple(_names(table, "merge", place) for table in _tables(data, "merge", place)),
        tuple(_names(table, "different", place) for table in _tables(data, "different", place)),
        tuple((_name(_text(table, "name", "rename", place)), _text(table, "to", "rename", place))
              for table in _tables(data, "rename", place)),
        tuple(_text(table, "statement", "wrong", place) for table in _tables(data, "wrong", place)),
    )


def _tables(data: Mapping[str, Any], key: str, place: str) -> list[Mapping[str, Any]]:
    tables = data.get(key, [])
    if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
        raise CorrectionsError(f"{place}: {key} is not a list of tables: write [[{key}]] above each entry")
    return tables


def _names(table: Mapping[str, Any], key: str, place: str) -> tuple[Name, ...]:
    names = table.get("names")
    if not isinstance(names, list) or len(names) < 2 or not all(isinstance(n, str) and n.strip() for n in names):
        raise CorrectionsError(f"{place}: [[{key}]] {dict(table)}: write names = [\"one\", \"other\"]")
    return tuple(map(_name, names))


def _name(text: str) -> Name:
    name, at, article = text.partition(" @ ")
    return Name(name.strip(), article.strip() if at else None)


def _text(table: Mapping[str, Any], key: str, kind: str, place: str) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise CorrectionsError(f"{place}: [[{kind}]] {dict(table)}: write {key} = \"...\"")
    return value.strip()
