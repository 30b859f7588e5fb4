"""Files are written whole or not at all, and what cannot be read or written is one line."""

from __future__ import annotations

import resource
import stat

import pytest

from kg.errors import InputError, StoreError
from kg.files import read_text, write_text


def test_text_comes_back_as_it_went(tmp_path):
    path = write_text(tmp_path / "a.txt", "Brasília\r\nZürich\n")
    assert path.read_bytes() == "Brasília\r\nZürich\n".encode()


def test_a_new_file_can_be_read_by_others_as_the_umask_says(tmp_path):
    assert stat.S_IMODE(write_text(tmp_path / "a.html", "x").stat().st_mode) & 0o400
    assert [p.name for p in tmp_path.iterdir()] == ["a.html"]   # no part file is left


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path):
    target = write_text(tmp_path / "a.txt", "old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        with pytest.raises(StoreError, match="choose another"):
            write_text(target, "new " * 1000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert target.read_text() == "old" and len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(StoreError, match="nowhere"):
        write_text(tmp_path / "nowhere" / "a.txt", "x")


@pytest.mark.parametrize(("data", "message"), [(None, "cannot be read"), (b"se\xf1or", "not UTF-8 at byte 2")])
def test_what_cannot_be_read_is_named_with_its_reason(tmp_path, data, message):
    path = tmp_path / "a.txt"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(InputError, match=rf"a\.txt: .*{message}"):
        read_text(path)
