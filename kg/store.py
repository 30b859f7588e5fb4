"""The quad store: open, replace, query. A folder holds `articles.sqlite` (kg/archive.py, the truth) beside `graph/`,
the quads that were built from it and can be built again.

pyoxigraph (RocksDB) keeps the quads; nothing above this floor needs to know it. Errors are one line, and leave the
store as it was.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

import pyoxigraph as ox

from kg.answers import Answer, Rows, Triples, Truth, term
from kg.errors import QueryError, StoreError
from kg.vocab import BASE, PREFIXES, instance_prefixes

GRAPH = "graph"
"""The sub-folder of the quads."""
ARCHIVE = "articles.sqlite"
"""The file of the articles and of what each gave."""
CORRECTIONS = "corrections.toml"
"""The reader's own file (kg/resolve/corrections.py)."""
LOCK = "lock"
"""Held shared by readers and alone by a writer: RocksDB leaves reading beside a writer undefined."""

DEFAULT = ox.DefaultGraph()


class Store:
    """A set of quads, on disk (`Store.open`) or in memory (`Store()`). A context manager; closes when collected too."""

    def __init__(self, *, base: str = BASE) -> None:
        self.path: Path | None = None
        self.base = base
        self._quads: ox.Store | None = ox.Store()
        self._lock: IO[bytes] | None = None
        self._read_only = False

    @classmethod
    def open(cls, path: str | Path, *, read_only: bool = False, base: str = BASE) -> Store:
        """Open the store in folder `path`; one that is not there is made, unless it is only to be read.

        Raises StoreError: no store, not a store, in use by another process, damaged, not readable or writable.
        """
        folder = Path(path)
        _check(folder, read_only=read_only)
        store = cls.__new__(cls)
        store.path, store.base, store._read_only = folder, base, read_only
        store._lock = _acquire(folder, read_only=read_only)
        graph = folder / GRAPH
        with _errors(folder):
            if not read_only:
                store._quads = ox.Store(str(graph))
            elif graph.is_dir():
                store._quads = ox.Store.read_only(str(graph))
            else:
                store._quads = ox.Store()
        return store

    # ------------------------------------------------------------------------------------------------------- closing

    def close(self) -> None:
        """Let go of the folder, so that others can open it. Closing twice is fine."""
        self._quads = None   # RocksDB closes when the last reference goes
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ------------------------------------------------------------------------------------------------------- content

    def __len__(self) -> int:
        return len(self._open())

    def __iter__(self) -> Iterator[ox.Quad]:
        """Every quad, in no particular order: quicker than `quads`."""
        with _errors(self.path):
            yield from self._open()

    def quads(self) -> list[ox.Quad]:
        """Every quad, sorted as its N-Quads line is."""
        return sorted(self, key=str)

    def dump(self) -> str:
        """Sorted N-Quads: the same bytes for the same quads."""
        return "".join(f"{quad} .\n" for quad in self.quads())

    def prefixes(self, base: str | None = None) -> dict[str, str]:
        """The prefixes that every query knows, our own IRIs being under `base`."""
        return {**PREFIXES, **instance_prefixes(base or self.base)}

    def replace(self, quads: Iterable[ox.Quad]) -> tuple[int, int]:
        """Make the store hold exactly `quads`, in one transaction; (added, removed) are how many changed.

        Raises StoreError; the store then holds what it held before.
        """
        store = self._open()
        if self._read_only:
            raise StoreError(f"{self.path}: the store was opened for reading only: open it for writing")
        wanted = set(quads)
        with _errors(self.path):
            held = set(store)
            added, removed = wanted - held, held - wanted
            if removed:   # an update is the engine's only transaction that removes and adds at once
                store.update(f"DELETE DATA {{ {_data(removed)} }} ; INSERT DATA {{ {_data(added)} }}")
            elif added:
                store.extend(sorted(added, key=str))
            if (added or removed) and self.path is not None:
                store.flush()
        return len(added), len(removed)

    # ------------------------------------------------------------------------------------------------------- queries

    def query(self, sparql: str, *, base: str | None = None) -> Answer:
        """Answer a SPARQL 1.1 query. The prefixes of kg.vocab and of our own IRIs need not be declared.

        The default graph is the default graph alone. Raises QueryError with the line and column (from 1, in characters)
        of the text given.
        """
        store = self._open()
        if _calls_out(sparql):
            raise QueryError("SERVICE asks another server, and this program works offline: leave it out of the query")
        try:
            return _answer(store.query(sparql, prefixes=self.prefixes(base)))
        except SyntaxError as error:
            raise QueryError(_explain_syntax(sparql, str(error))) from error
        except (ValueError, RuntimeError, OSError) as error:
            if "orruption" in str(error) or "IO error" in str(error):
                raise _store_error(self.path, error) from error
            raise QueryError(f"the query cannot be answered: {_one_line(str(error))}") from error

    def _open(self) -> ox.Store:
        if self._quads is None:
            raise StoreError(f"{self.path}: the store is closed: open it again")
        return self._quads


# ---------------------------------------------------------------------------------------------------------- opening


def _check(folder: Path, *, read_only: bool) -> None:
    """Raise StoreError when `folder` is something else than a store or room for one."""
    try:
        if folder.exists() and not folder.is_dir():
            raise StoreError(f"{folder}: is a file, not a store: name a folder")
        if not folder.exists():
            if read_only:
                raise StoreError(f"{folder}: there is no store: make one with `kg build`, or name another with --store")
            folder.mkdir(parents=True)
            return
        names = {one.name for one in folder.iterdir()}
    except OSError as error:
        raise StoreError(f"{folder}: cannot be opened ({error.strerror}): check the path and permissions") from error
    if names and not names & {GRAPH, ARCHIVE}:
        if names <= {LOCK, CORRECTIONS}:   # a reader may write corrections before there is anything to correct
            return
        raise StoreError(f"{folder}: is a folder of other things, not a store: name an empty or a new folder")
    if read_only and not names:
        raise StoreError(f"{folder}: the folder is empty: make a store with `kg build`, or name another with --store")


def _acquire(folder: Path, *, read_only: bool) -> IO[bytes] | None:
    """The lock file, locked. None where files cannot be locked, or where nobody writes since the disk is read-only."""
    try:
        import fcntl  # not on Windows, where RocksDB's own lock still keeps two writers apart
    except ImportError:
        return None
    path = folder / LOCK
    try:
        handle: IO[bytes] = path.open("rb" if read_only and path.exists() else "ab")
    except OSError as error:
        if read_only:
            return None
        raise _store_error(folder, error) from error
    try:
        fcntl.flock(handle, (fcntl.LOCK_SH if read_only else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError as error:
        handle.close()
        raise StoreError(f"{folder}: the store is in use by another process: wait until it ends, "
                         "or name another store") from error
    return handle


# ----------------------------------------------------------------------------------------------------------- errors


class _errors:
    """Turn what the engine raises into a StoreError."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 _: types.TracebackType | None) -> None:
        if isinstance(error, (OSError, RuntimeError)):
            raise _store_error(self.path, error) from error


def _store_error(path: Path | None, error: BaseException) -> StoreError:
    told = _one_line(str(error))
    where = path or "the store in memory"
    lower = told.lower()
    if "read-only file system" in lower or "permission denied" in lower:
        advice = "the store cannot be written: check the permissions, or name another store"
    elif "lock" in lower:
        advice = "the store is in use by another process: wait until it ends, or name another store"
    elif "no space left" in lower or "file too large" in lower or "quota" in lower:
        advice = "the disk is full, nothing was changed: make room and try again"
    elif "corruption" in lower or "no such file" in lower or "missing files" in lower:
        advice = (f"the quads are damaged ({told}): delete {path / GRAPH if path else GRAPH}; the next `kg build` "
                  f"makes them again from {ARCHIVE}")
    else:
        advice = f"the store cannot be read or written ({told}): check the disk, or name another store"
    return StoreError(f"{where}: {advice}")


def _one_line(text: str) -> str:
    return " ".join(text.split())


# ---------------------------------------------------------------------------------------------------------- queries


_GAP = r"(?:\s|#[^\n]*\n)*"
_SERVICE = re.compile(rf"[?$]\w+|(SERVICE{_GAP}(?:SILENT{_GAP})?(?:<[^>]*>|[?$]\w+|[^\s{{]*:[^\s{{]*){_GAP}\{{)",
                      re.IGNORECASE)
"""A SERVICE clause up to its brace; variables are taken first, so that `SELECT ?service ?x {` is none. It is looked for
in the whole text, words in quotation marks included: an engine without a tokenizer leaves too many ways to hide one."""
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U(000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})")
_UPDATE = re.compile(r"\s*(?:(?:PREFIX|BASE)\b[^\n]*?>\s*)*(INSERT|DELETE|LOAD|CLEAR|CREATE|DROP|COPY|MOVE|ADD|WITH)\b",
                     re.IGNORECASE)
_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_EXPECTED = re.compile(r"expected (?:one of )?(.*)", re.DOTALL)
_QUERY_WORDS = ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")
_FEW = 3
"""More alternatives than this explain nothing."""
_AROUND = 30
"""Characters of the query shown on each side of an error: with the rest of the message one line of a terminal."""


def _calls_out(sparql: str) -> bool:
    """Whether a query has the engine ask another server (SPARQL's escapes of characters hold in keywords too)."""
    plain = _ESCAPE.sub(lambda found: chr(int(found.group(1) or found.group(2), 16)), sparql)
    return any(found.group(1) for found in _SERVICE.finditer(plain))


def _answer(found: Any) -> Answer:
    if isinstance(found, ox.QuerySolutions):
        names = tuple(variable.value for variable in found.variables)
        width = range(len(names))
        return Rows(names, tuple(tuple(None if row[i] is None else term(row[i]) for i in width) for row in found))
    if isinstance(found, ox.QueryTriples):
        triples = sorted(set(found), key=str)
        return Triples(tuple((term(t.subject), term(t.predicate), term(t.object)) for t in triples))
    return Truth(bool(found))


def _explain_syntax(sparql: str, told: str) -> str:
    """One line: where in the user's text, what stands there, what would fit."""
    if not sparql.strip():
        return f"the query is empty: begin with {', '.join(_QUERY_WORDS)}"
    update = _UPDATE.match(sparql)
    if update:
        return (f"{update.group(1).upper()} would change the store, and a query only asks: "
                f"use {', '.join(_QUERY_WORDS)}; `kg build` and `kg remove` change it")
    place = _PLACE.match(told)
    if not place:
        return f"the query is not valid SPARQL: {_one_line(told)}"
    message, wanted, words = _expected(place.group(3))
    offset = _offset(sparql, int(place.group(1)), int(place.group(2)))
    if words and not wanted and not message:
        offset = max(0, offset - min(map(len, words)))
    line, column = sparql.count("\n", 0, offset) + 1, offset - (sparql.rfind("\n", 0, offset) + 1) + 1
    before, after = sparql[:offset], sparql[offset:]
    left, right = before.rpartition("\n")[2][-_AROUND:].lstrip(), after.partition("\n")[0][:_AROUND].rstrip()
    shown = f"{left}>>>{right}" if after.strip() else f"{left.rstrip()}>>> (the end)"
    if "Prefix not found" in message:
        used = re.findall(r"([\w.-]*):", before)
        message = f"prefix `{used[-1] if used else ''}:` is not known, declare it with PREFIX"
    elif not message and not wanted and not words:
        message = "it is not complete, or its last word does not fit"   # the engine looked for a longer word here
    elif not message:
        found = re.match(r"\s*([?$]?\w+|\S)", after)
        message = f"`{found.group(1)}` does not fit here" if found else "it ends too early"
        message += f", expected {' or '.join(wanted)}" if 0 < len(wanted) <= _FEW else ""
    return f"the query is not valid SPARQL at line {line}, column {column}: {shown} : {message}"


def _expected(told: str) -> tuple[str, list[str], list[str]]:
    """What the engine's parser says it wanted: a message in words, punctuation, and keywords.

    Its place is right for punctuation and messages; a keyword is compared only after as many characters were taken, so
    its place lies that much too far.
    """
    matched = _EXPECTED.match(told)
    if not matched:
        return _one_line(told), [], []
    classes = re.findall(r"\[(?:'[^']*'|[^\]'])*\]", matched.group(1))
    rest = re.sub(r"\[(?:'[^']*'|[^\]'])*\]", "", matched.group(1))
    pieces = [one.strip() for one in re.findall(r'"(?:[^"\\]|\\.)+"|[^,|\n"]+', rest) if one.strip()]
    words = [one for one in pieces if re.fullmatch(r"[A-Za-z_0-9]+", one)]
    signs = [one.strip('"').replace("\\", "") for one in pieces if one.startswith('"')]
    signs += ["a number, a name or a sign"] * any(one != "[_]" for one in classes)
    messages = [one for one in pieces if one not in words and not one.startswith('"')]
    return (messages[0] if messages else ""), signs, words


def _offset(text: str, line: int, column: int) -> int:
    """Characters before a line and column that count from 1."""
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
    return min(start + column - 1, len(text))


def _data(quads: Iterable[ox.Quad]) -> str:
    """The quads as SPARQL Update writes data; without blank nodes, which it could not remove by name."""
    by_graph: dict[str, list[str]] = {}
    for quad in quads:
        graph = "" if isinstance(quad.graph_name, ox.DefaultGraph) else str(quad.graph_name)
        by_graph.setdefault(graph, []).append(f"{quad.subject} {quad.predicate} {quad.object} .")
    return "\n".join("\n".join(lines) if not graph else f"GRAPH {graph} {{ " + "\n".join(lines) + " }"
                     for graph, lines in sorted((graph, sorted(lines)) for graph, lines in by_graph.items()))
