"""What is installed: the wheel holds all data, importing is cheap, and every public name is explained."""

from __future__ import annotations

import inspect
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import kg

ROOT = Path(__file__).parent.parent
HEAVY = ("spacy", "networkx", "rdflib", "pyoxigraph", "pyshacl", "pyvis", "pandas", "matplotlib", "click", "IPython")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Names of the files in the wheel, made without a network."""
    pytest.importorskip("hatchling", reason="hatchling makes the wheel: pip install hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    made = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", made, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(zipfile.ZipFile(folder / done.stdout.split()[-1]).namelist())


def files(folder, *patterns):
    return {path.relative_to(ROOT / folder).as_posix() for pattern in patterns for path in (ROOT / folder).rglob(pattern)}


@pytest.mark.parametrize(("folder", "place", "patterns"), [
    ("ontology", "kg/data/ontology", ("*.ttl", "*.rq")),
    ("seeds", "kg/data/seeds", ("*.txt", "*.jsonl")),
    ("kg/views/assets", "kg/views/assets", ("*.js", "*.css", "*.html")),
    ("kg", "kg", ("*.py", "py.typed"))])
def test_the_wheel_holds_everything_that_runs(wheel, folder, place, patterns):
    wanted = {f"{place}/{name}" for name in files(folder, *patterns)}
    assert wanted and wanted <= wheel


def test_the_wheel_holds_nothing_else(wheel):
    assert not [name for name in wheel if name.startswith(("tests/", "benchmarks/", "docs/")) or "__pycache__" in name]


def test_importing_loads_nothing_heavy_and_writes_nothing(tmp_path):
    code = f"import sys, kg; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True,
                          env={"PYTHONPATH": str(ROOT), "PATH": ""})
    assert done.stdout.strip() == "[]" and not list(tmp_path.iterdir())


def test_help_loads_nothing_heavy_but_click():
    code = ("import sys\nfrom kg.cli import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
            f"print([m for m in {HEAVY!r} if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "['click']"


@pytest.mark.parametrize("name", [name for name in kg.__all__ if not name.startswith("_")])
def test_public_names_exist_and_are_explained(name):
    assert inspect.getdoc(getattr(kg, name))


def test_every_public_method_is_explained():
    methods = [m for name, m in inspect.getmembers(kg.KnowledgeGraph) if not name.startswith("_")]
    assert methods and all(inspect.getdoc(m) for m in methods)


def test_every_command_has_a_python_twin():
    from kg.cli import main

    twins = {*dir(kg.KnowledgeGraph), *kg.__all__, "evaluate"}   # kg.evaluate.evaluate takes records, not a graph
    assert {name.replace("-", "_") for name in main.commands} <= twins


def test_the_version_is_the_same_everywhere():
    assert f'version = "{kg.__version__}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
