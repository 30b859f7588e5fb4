"""The search for cyclic garbage is put off, and put back as it was."""

from __future__ import annotations

import gc

from kg import garbage


def test_a_pause_ends_as_it_began() -> None:
    assert gc.isenabled()
    with garbage.paused():
        assert not gc.isenabled()
        with garbage.paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_pause_ends_with_an_error_too() -> None:
    try:
        with garbage.paused():
            raise ValueError
    except ValueError:
        assert gc.isenabled()


def test_what_is_there_is_spared_as_long_as_something_runs() -> None:
    before = gc.get_freeze_count()
    with garbage.spared():
        assert gc.get_freeze_count() > before
    assert gc.get_freeze_count() == before


def test_what_the_program_around_has_frozen_stays_so() -> None:
    gc.freeze()
    try:
        with garbage.spared():
            pass
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
