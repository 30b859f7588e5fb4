"""Python's search for cyclic garbage, kept away from where there is none.

Values here are frozen and refer to no other in a circle, so that each is freed with the last that refers to it; looking for
cycles among them is time lost.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """No search at all, while values are made by the hundred thousand: it took a third of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@contextmanager
def spared() -> Iterator[None]:
    """No search of what is there already, a pipeline and a gazetteer, while something runs for long: it took a fifteenth of the
    time."""
    frozen = gc.get_freeze_count()   # by the program that this one is part of
    gc.freeze()
    try:
        yield
    finally:
        if not frozen:
            gc.unfreeze()
