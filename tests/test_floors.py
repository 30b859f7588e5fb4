"""Imports only go down: a file imports from floors below its own, or from its own room."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

KG = Path(__file__).parent.parent / "kg"
FLOORS = [
    ["errors", "vocab", "data", "garbage"],
    ["model", "files", "settings"],
    ["turtle"],
    ["ontology"],
    ["gazetteer"],
    ["lexicon"],
    ["read"],
    ["language"],
    ["extract", "resolve"],
    ["record"],
    ["graph"],
    ["answers"],
    ["archive", "store"],
    ["views"],
    ["layers"],
    ["pipeline", "evaluate"],
    ["analysis"],
    ["api"],
    ["__init__"],
    ["cli", "server"],
    ["__main__"],
]
LEVEL = {name: level for level, names in enumerate(FLOORS) for name in names}
FILES = sorted(KG.rglob("*.py"))


def room(path: Path) -> str:
    return path.relative_to(KG).parts[0].removesuffix(".py")


def imported(path: Path) -> set[str]:
    """Rooms of kg that a file imports when it is loaded, those for types only left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    guarded = {id(n) for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
               for n in ast.walk(node)}
    found = set()
    for node in ast.walk(tree):
        if id(node) in guarded:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "kg":
            parts = node.module.split(".")
            found |= {parts[1]} if len(parts) > 1 else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {a.name.split(".")[1] for a in node.names if a.name.startswith("kg.")}
    return found


@pytest.mark.parametrize("path", FILES, ids=[str(p.relative_to(KG)) for p in FILES])
def test_imports_only_go_down(path: Path) -> None:
    mine = room(path)
    assert mine in LEVEL, f"{mine} has no floor: give it one here and in docs/design.md"
    climbing = {other for other in imported(path) if other != mine and LEVEL.get(other, -1) > LEVEL[mine]}
    assert climbing == set()


@pytest.mark.parametrize(("library", "home"), [
    ("spacy", {"language/parser.py"}), ("pyvis", {"views/page.py"}), ("click", {"cli.py"}), ("pyshacl", {"graph/validate.py"}),
    ("sqlite3", {"archive.py"}), ("pandas", {"views/frames.py"}), ("trafilatura", {"read/html.py"})])
def test_each_library_has_one_home(library: str, home: set[str]) -> None:
    users = set()
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else [
                node.module or ""] if isinstance(node, ast.ImportFrom) else []
            if any(name.split(".")[0] == library for name in names):
                users.add(str(path.relative_to(KG)))
    assert users == home
