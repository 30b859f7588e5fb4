"""Run the notebooks of this folder and store them with light outputs: `python notebooks/run.py`.

A reader on a code host sees tables and plots without running anything. Outputs that differ from run to run (a megabyte of
page, execution times, memory addresses) are not stored, so that running again changes nothing.
"""

from __future__ import annotations

import base64
import io
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from PIL import Image

HERE = Path(__file__).resolve().parent
MOST = 100_000
"""Characters of one output that is stored; the graph's page is a megabyte."""
COLOURS = 64
"""Of a stored plot: a third of the bytes, and no eye sees it."""
LEFT_OUT = "(shown when the cell is run)"


def executed(path: Path) -> nbformat.NotebookNode:
    """The notebook with fresh outputs. Raises nbclient's CellExecutionError when a cell fails."""
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(HERE)}}).execute()
    return notebook


def light(notebook: nbformat.NotebookNode) -> nbformat.NotebookNode:
    """Without what is heavy or differs from run to run."""
    for number, cell in enumerate((c for c in notebook.cells if c.cell_type == "code"), 1):
        cell.execution_count = number
        cell.metadata.pop("execution", None)
        kept = []
        for output in cell.outputs:
            if output.output_type == "stream" and output.name == "stderr":
                continue
            if "execution_count" in output:
                output.execution_count = number
            data = output.get("data", {})
            if any(len(str(value)) > MOST for value in data.values()):
                output.data = {"text/plain": LEFT_OUT}
            elif len(data) > 1:
                data.pop("text/plain", None)   # holds addresses, and nobody sees it beside the rich form
            if "image/png" in data:
                data["image/png"] = smaller(data["image/png"])
            kept.append(output)
        cell.outputs = kept
    notebook.metadata = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
                         "language_info": {"name": "python"}}
    return notebook


def smaller(png: str) -> str:
    """A base64 PNG with a palette."""
    out = io.BytesIO()
    image = Image.open(io.BytesIO(base64.b64decode(png))).convert("RGB")
    image.quantize(COLOURS, Image.Quantize.MAXCOVERAGE).save(out, "PNG", optimize=True)
    return base64.b64encode(out.getvalue()).decode("ascii")


def main() -> None:
    for path in sorted(HERE.glob("*.ipynb")):
        nbformat.write(light(executed(path)), path)
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
