import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from graph_values import ARTICLE, NORWAY, OTHER, statement

from kg.archive import FILE, Archive
from kg.errors import StoreError
from kg.model import Article, Extraction, Span

FIRST = Extraction(ARTICLE, (statement(),), (NORWAY,), {"sentences": 2}, "v1")
SECOND = Extraction(OTHER, (), (), {}, "v1")


def message(call):
    with pytest.raises(StoreError) as error:
        call()
    assert "\n" not in str(error.value)
    return str(error.value)


def test_what_is_put_is_got(tmp_path):
    with Archive.open(tmp_path / "new" / "store") as archive:
        archive.put([SECOND, FIRST])
        assert archive.get("gas-1") == FIRST
        assert archive.get("gas-1").statements[0].evidence == FIRST.statements[0].evidence
        assert archive.get("gas-3") is None
        assert ("gas-1" in archive, "gas-3" in archive, len(archive)) == (True, False, 2)


def test_it_is_there_when_opened_again(tmp_path):
    with Archive.open(tmp_path) as archive:
        archive.put([FIRST])
    with Archive.open(tmp_path, read_only=True) as archive:
        assert list(archive) == [FIRST]


def test_articles_come_in_the_order_of_ids():
    archive = Archive.open()
    archive.put([SECOND, FIRST])
    assert archive.ids() == ["gas-1", "gas-2"]
    assert [one.article.id for one in archive] == ["gas-1", "gas-2"]
    assert [article.id for article in archive.articles()] == ["gas-1", "gas-2"]


def test_putting_an_id_again_replaces_it():
    archive = Archive.open()
    archive.put([FIRST])
    archive.put([Extraction(ARTICLE, fingerprint="v2")])
    assert len(archive) == 1
    assert archive.marks()["gas-1"][1] == "v2"


def test_articles_are_found_by_url_and_by_text():
    archive = Archive.open()
    archive.put([FIRST, SECOND])
    assert archive.by_url("https://news.example/gas") == ["gas-1"]
    assert archive.by_url("https://news.example/other") == []
    assert archive.by_text(ARTICLE.text) == ["gas-1", "gas-2"]


def test_removing_tells_how_many_there_were():
    archive = Archive.open()
    archive.put([FIRST, SECOND])
    assert archive.remove(["gas-1", "gas-1", "gas-9"]) == 1
    assert archive.ids() == ["gas-2"]


def test_a_batch_is_put_as_a_whole_or_not_at_all(tmp_path):
    broken = Extraction(Article("bad", "x", Span(0, 1), url=object()))  # type: ignore[arg-type]
    with Archive.open(tmp_path) as archive:
        archive.put([FIRST])
        with pytest.raises((StoreError, TypeError)):
            archive.put([SECOND, broken])
        assert archive.ids() == ["gas-1"]


def test_a_change_unsettles_the_quads_until_they_are_made_again():
    archive = Archive.open()
    assert not archive.settled
    archive.settle()
    assert archive.settled
    archive.put([FIRST])
    assert not archive.settled
    archive.settle()
    archive.remove(["gas-1"])
    assert not archive.settled


def test_the_same_articles_put_in_any_order_give_the_same_content(tmp_path):
    found = []
    for name, order in (("a", [FIRST, SECOND]), ("b", [SECOND, FIRST])):
        with Archive.open(tmp_path / name) as archive:
            archive.put(order)
            found.append([(one, archive.marks()) for one in archive])
    assert found[0] == found[1]


# ----------------------------------------------------------------------------------------------------------- trouble


def test_no_store_to_read(tmp_path):
    assert "there is no store" in message(lambda: Archive.open(tmp_path / "nothing", read_only=True))
    assert not (tmp_path / "nothing").exists()


def test_a_file_that_is_not_an_archive(tmp_path):
    (tmp_path / FILE).write_text("these are not the articles you are looking for" * 100)
    assert "damaged or not an archive" in message(lambda: Archive.open(tmp_path))
    assert (tmp_path / FILE).read_text().startswith("these")


def test_an_archive_of_another_version(tmp_path):
    Archive.open(tmp_path).close()
    other = sqlite3.connect(tmp_path / FILE)
    other.execute("PRAGMA user_version = 99")
    other.close()
    assert "another version" in message(lambda: Archive.open(tmp_path))


def test_a_second_writer_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("kg.archive.WAIT", 0.05)
    with Archive.open(tmp_path) as archive, Archive.open(tmp_path) as other:
        archive._connection.execute("BEGIN IMMEDIATE")
        assert "in use by another process" in message(lambda: other.put([FIRST]))
        archive._connection.execute("ROLLBACK")
        other.put([FIRST])
        assert archive.ids() == ["gas-1"]


def test_a_reader_cannot_write(tmp_path):
    Archive.open(tmp_path).close()
    with Archive.open(tmp_path, read_only=True) as archive:
        assert "check the permissions" in message(lambda: archive.put([FIRST]))


FULL = """
import resource, signal, sys
from kg.archive import Archive
from kg.errors import StoreError
from kg.model import Article, Extraction, Span
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
with Archive.open(sys.argv[1]) as archive:
    try:
        archive.put(Extraction(Article(f"new-{i}", "text " * 20_000, Span(0, 1))) for i in range(9))
    except StoreError as error:
        print(error)
"""


def test_a_full_disk_leaves_it_as_it_was(tmp_path):
    with Archive.open(tmp_path) as archive:
        archive.put([FIRST])
    told = subprocess.run([sys.executable, "-c", FULL, str(tmp_path)], capture_output=True, text=True, check=True)
    assert "nothing was changed" in told.stdout
    assert told.stdout.count("\n") == 1
    with Archive.open(tmp_path) as archive:
        assert list(archive) == [FIRST]


WRITER = """
import sys
from kg.archive import Archive
from kg.model import Article, Extraction, Span
with Archive.open(sys.argv[1]) as archive:
    print("ready", flush=True)
    for i in range(10_000):
        archive.put(Extraction(Article(f"{i:05}-{part}", "text " * 3000, Span(0, 1))) for part in "abc")
"""


@pytest.mark.parametrize("delay", [0.0, 0.013, 0.05, 0.11])
def test_a_killed_writer_leaves_whole_batches(tmp_path, delay):
    with subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"ready\n"
        time.sleep(delay)
        os.kill(process.pid, signal.SIGKILL)
    with Archive.open(tmp_path) as archive:
        batches = {}
        for key in archive.ids():
            batches.setdefault(key[:5], []).append(key[-1])
        assert all(parts == ["a", "b", "c"] for parts in batches.values())
        assert sorted(batches) == [f"{i:05}" for i in range(len(batches))]
        assert all(one.article.text == "text " * 3000 for one in archive)


def test_the_archive_is_one_file(tmp_path):
    with Archive.open(tmp_path) as archive:
        archive.put([FIRST])
    assert [path.name for path in Path(tmp_path).iterdir()] == [FILE]
