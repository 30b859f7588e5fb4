"""Text files, whole or not at all: UTF-8 in and out, one-line errors."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from kg.errors import InputError, StoreError


def read_text(path: Path | str) -> str:
    """The file's text. Raises InputError naming the file when it is not there or not UTF-8."""
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror}): check the path") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not UTF-8 at byte {error.start}: save it as UTF-8") from error


def write_text(path: Path | str, text: str) -> Path:
    """Put text into a file in one step: a reader sees the old file or the new one, never half. Raises StoreError."""
    target = Path(path)
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n", errors="replace") as out:
                out.write(text)
            umask = os.umask(0)
            os.umask(umask)
            Path(name).chmod(0o666 & ~umask)   # mkstemp's 0600 would keep a web server from reading it
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StoreError(f"cannot write {str(target)!r} ({error.strerror}): choose another file with -o") from error
    return target
