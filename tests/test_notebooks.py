"""The notebooks run from top to bottom, and what is stored of them is light."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_cell_runs(path):
    nbformat, nbclient = pytest.importorskip("nbformat"), pytest.importorskip("nbclient")
    notebook = nbformat.read(path, as_version=4)
    resources = {"metadata": {"path": str(path.parent)}}
    nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3", resources=resources).execute()
    shown = [set(o.get("data", {})) for cell in notebook.cells if cell.cell_type == "code" for o in cell.outputs]
    assert sum("text/html" in kinds for kinds in shown) >= 10 and sum("image/png" in kinds for kinds in shown) >= 3


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_stored_outputs_are_light_and_hold_no_page(path):
    text = path.read_text(encoding="utf-8")
    assert len(text.encode()) < 300_000 and "<iframe" not in text
    assert all(cell["outputs"] for cell in json.loads(text)["cells"] if cell["cell_type"] == "code")
