"""What the user names on a command line -> the files to read, in an order that never changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kg.errors import ArticleError, InputError

STDIN = "-"
ARCHIVE = "articles.sqlite"
"""What every store's folder holds (kg.archive, which stands above this floor)."""
TEXT, LINES, JSON, HTML = "text", "lines", "json", "html"
FORMS = {".txt": TEXT, ".text": TEXT, ".md": TEXT, "": TEXT, ".jsonl": LINES, ".ndjson": LINES, ".json": JSON,
         ".html": HTML, ".htm": HTML}
"""Suffix -> how it is read. A file of another suffix that is named outright is tried as text."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Files to read, sorted within each folder named; `skipped` counts hidden files and unknown suffixes left out."""

    files: tuple[str, ...]
    skipped: int = 0
    empty: tuple[ArticleError, ...] = ()
    """Folders without an article, if told apart (`listing`)."""


def find(paths: Iterable[str | Path]) -> Listing:
    """Every file under the paths; `-` stands for standard input. Raises InputError for a path that does not exist."""
    files: list[str] = []
    skipped = 0
    for path in map(str, paths):
        if path == STDIN or Path(path).is_file() or _is_pipe(path):
            files.append(path)
        elif Path(path).is_dir():
            inside, left_out = _walk(Path(path))
            files += inside
            skipped += left_out
        else:
            raise InputError(f"{path}: no such file or folder: check the path")
    return Listing(tuple(files), skipped)


def listing(paths: Iterable[str | Path]) -> Listing:
    """`find`, with the folders that hold no article told. Raises InputError when there is no file at all."""
    found = [(str(path), find([path])) for path in paths]
    empty = [ArticleError(path, f"no article in this folder{f' ({one.skipped} other files)' if one.skipped else ''}: put "
                                f"{', '.join(sorted(filter(None, FORMS)))} files there, or name another")
             for path, one in found if not one.files]
    if empty and len(empty) == len(found):
        raise empty[0]
    return Listing(tuple(file for _, one in found for file in one.files), sum(one.skipped for _, one in found), tuple(empty))


def form(path: str) -> str:
    """How a file is read, by its suffix."""
    return FORMS.get(Path(path).suffix.lower(), TEXT)


def _is_pipe(path: str) -> bool:
    return Path(path).is_fifo()   # a shell's <(command)


def _walk(folder: Path) -> tuple[list[str], int]:
    files: list[str] = []
    skipped = 0
    for one in sorted(folder.iterdir()):
        if (one / ARCHIVE).is_file():
            continue   # a store of this program, not news
        if one.name.startswith("."):
            skipped += 0 if one.is_dir() else 1
        elif one.is_dir() and not one.is_symlink():
            inside, left_out = _walk(one)
            files += inside
            skipped += left_out
        elif one.is_file() and one.suffix.lower() in FORMS:
            files.append(str(one))
        else:
            skipped += 1
    return files, skipped
