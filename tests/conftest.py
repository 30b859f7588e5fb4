"""The seed articles, built once for all tests that only read them."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"


@pytest.fixture(scope="session")
def seeds_store(tmp_path_factory):
    """Folder of a store of seeds/: to be read, never written."""
    folder = tmp_path_factory.mktemp("seeds") / "store"
    kg.build(SEEDS, store=folder).close()
    return folder


@pytest.fixture(scope="module")
def seeds(seeds_store):
    """The graph of seeds/, open for reading."""
    with kg.open(seeds_store) as graph:
        yield graph
