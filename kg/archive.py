"""The truth of a store: `articles.sqlite`, the articles and what each of them gave. The quads are made from it.

One SQLite file with a rollback journal and full sync: a batch is one transaction, and after kill -9 or a full disk it
is there as a whole or not at all. (A write-ahead log would be quicker, but adds files and cannot be read on a
read-only disk.)
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import StoreError
from kg.model import Article, Extraction, sha256
from kg.record import dump_article, dump_extraction, load_article, load_extraction

FILE = "articles.sqlite"
VERSION = 1
"""Of the tables, kept in SQLite's user_version; another one is refused, not guessed at."""
WAIT = 2.0
"""Seconds to wait for another process's short transaction before saying that the file is in use."""

_TABLES = """
CREATE TABLE article (
    id TEXT PRIMARY KEY, url TEXT, sha256 TEXT NOT NULL, article TEXT NOT NULL, extraction TEXT NOT NULL,
    fingerprint TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX article_url ON article (url);
CREATE INDEX article_sha256 ON article (sha256);
CREATE TABLE note (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


class Archive:
    """The articles of a store by id. A context manager. Every method raises StoreError."""

    def __init__(self, connection: sqlite3.Connection, path: Path | None) -> None:
        self.path = path
        self._connection = connection

    @classmethod
    def open(cls, folder: str | Path | None = None, *, read_only: bool = False) -> Archive:
        """The archive of the store in `folder`, made when it is not there; in memory without a folder."""
        path = Path(folder) / FILE if folder is not None else None
        with _errors(path):
            if path is None:
                connection = sqlite3.connect(":memory:", isolation_level=None)
            elif read_only:
                if not path.exists():
                    raise StoreError(f"{folder}: there is no store: make one with `kg build`, or name another")
                connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=WAIT,
                                             isolation_level=None)
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                connection = sqlite3.connect(path, timeout=WAIT, isolation_level=None)
            try:
                _prepare(connection, path, read_only=read_only)
            except BaseException:
                connection.close()
                raise
        return cls(connection, path)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ------------------------------------------------------------------------------------------------------- reading

    def __len__(self) -> int:
        with _errors(self.path):
            return int(self._connection.execute("SELECT count(*) FROM article").fetchone()[0])

    def __contains__(self, key: object) -> bool:
        with _errors(self.path):
            return self._connection.execute("SELECT 1 FROM article WHERE id = ?", (key,)).fetchone() is not None

    def __iter__(self) -> Iterator[Extraction]:
        """Every extraction, in the order of ids, one at a time in memory."""
        for key in self.ids():
            found = self.get(key)
            if found is not None:
                yield found

    def ids(self) -> list[str]:
        """Ids of all articles, sorted."""
        with _errors(self.path):
            return [row[0] for row in self._connection.execute("SELECT id FROM article ORDER BY id")]

    def get(self, key: str) -> Extraction | None:
        """What the article of that id gave, with the article; None when it is not held."""
        with _errors(self.path):
            row = self._connection.execute("SELECT article, extraction FROM article WHERE id = ?", (key,)).fetchone()
            return load_extraction(row[1], load_article(row[0])) if row else None

    def articles(self) -> Iterator[Article]:
        """Every article without what it gave, in the order of ids."""
        for key in self.ids():
            with _errors(self.path):
                row = self._connection.execute("SELECT article FROM article WHERE id = ?", (key,)).fetchone()
            if row:
                yield load_article(row[0])

    def by_url(self, url: str) -> list[str]:
        """Ids of the articles of that URL, sorted."""
        return self._ids("url", url)

    def by_text(self, text: str) -> list[str]:
        """Ids of the articles of exactly that text, sorted."""
        return self._ids("sha256", sha256(text))

    def marks(self) -> dict[str, tuple[str, str]]:
        """Of each article the hash of its text and the fingerprint of what made it: whether it is to be made again."""
        with _errors(self.path):
            rows = self._connection.execute("SELECT id, sha256, fingerprint FROM article ORDER BY id")
            return {key: (text, fingerprint) for key, text, fingerprint in rows}

    # ------------------------------------------------------------------------------------------------------- writing

    def put(self, extractions: Iterable[Extraction], *, without: Iterable[str] = ()) -> None:
        """Add articles, or replace those of the same id, and take those `without` out, in one transaction: all or none."""
        rows = [(one.article.id, one.article.url, sha256(one.article.text), dump_article(one.article),
                 dump_extraction(one), one.fingerprint) for one in extractions]
        with self._transaction():
            self._connection.executemany("DELETE FROM article WHERE id = ?", [(key,) for key in sorted(set(without))])
            self._connection.executemany("INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?, ?, ?)", rows)

    def remove(self, ids: Iterable[str]) -> int:
        """Take articles out, in one transaction; how many there were."""
        with self._transaction():
            return sum(self._connection.execute("DELETE FROM article WHERE id = ?", (key,)).rowcount
                       for key in sorted(set(ids)))

    @property
    def settled(self) -> bool:
        """Whether the quads were made from what is held now: false from a change until `settle`."""
        with _errors(self.path):
            row = self._connection.execute("SELECT value FROM note WHERE key = 'settled'").fetchone()
            return row is not None

    @property
    def settled_with(self) -> str | None:
        """What `settle` was last told, None while the quads show something else."""
        with _errors(self.path):
            row = self._connection.execute("SELECT value FROM note WHERE key = 'settled'").fetchone()
            return None if row is None else str(row[0])

    def settle(self, made_with: str = "yes") -> None:
        """Note that the quads now show what is held: to be called after they were replaced. `made_with` names what else
        they were made from."""
        with _errors(self.path):
            self._connection.execute("INSERT OR REPLACE INTO note VALUES ('settled', ?)", (made_with,))

    def _ids(self, column: str, value: str) -> list[str]:
        with _errors(self.path):
            rows = self._connection.execute(f"SELECT id FROM article WHERE {column} = ? ORDER BY id", (value,))
            return [row[0] for row in rows]

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """A change of the articles; it un-settles the quads with the same commit."""
        with _errors(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("DELETE FROM note WHERE key = 'settled'")
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:   # SQLite has rolled back by itself when the disk was full
                    self._connection.execute("ROLLBACK")
                raise


def _prepare(connection: sqlite3.Connection, path: Path | None, *, read_only: bool) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if not read_only:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA synchronous = FULL")
    if version == 0 and not read_only:
        connection.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {VERSION}; COMMIT;")
    elif version != VERSION:
        raise StoreError(f"{path}: was written by another version of this program (tables {version}, "
                         f"this one reads {VERSION}): build the store again in a new folder")


@contextmanager
def _errors(path: Path | None) -> Iterator[None]:
    """Turn what SQLite raises into a StoreError."""
    where = path or "the archive in memory"
    try:
        yield
    except sqlite3.Error as error:
        told = str(error)
        if "locked" in told:
            advice = "is in use by another process: wait until it ends, or name another store"
        elif "full" in told or "disk I/O error" in told:
            advice = f"cannot be written, nothing was changed ({told}): make room on the disk and try again"
        elif "readonly" in told or "unable to open" in told:
            advice = f"cannot be opened for writing ({told}): check the permissions, or name another store"
        elif "not a database" in told or "malformed" in told:
            advice = f"is damaged or not an archive of this program ({told}): build the store again in a new folder"
        else:
            advice = f"cannot be read or written ({told}): check the disk, or name another store"
        raise StoreError(f"{where}: {advice}") from error
    except OSError as error:
        raise StoreError(f"{where}: cannot be opened ({error.strerror}): check the path and its permissions") from error
