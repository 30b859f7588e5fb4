"""The README does what it says: its commands and snippets are run, in order, in a folder like the checkout."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import kg

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
SETUP = "python3 -m venv"
HARBOUR = "date 2025-03-04 Harbour\nSingapore's port operator PSA signed a deal with Maersk on Monday, the firm said.\n"
STORY = "date 2025-03-05 Gas\nGermany bought gas from Norway last month.\n"


def blocks(language):
    return [text for kind, text in BLOCKS if kind == language]


def commands():
    """Lines that are to be run, set-up lines apart."""
    return [line for text in blocks("bash") for line in text.splitlines() if line.strip() and SETUP not in line]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """What a reader has: the seeds, some articles of their own, and the Turtle that the README shows."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    (folder / "my-articles").mkdir()
    (folder / "my-articles" / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    (folder / "story.txt").write_text(STORY, encoding="utf-8")
    (folder / "feed.jsonl").write_text('{"id": "feed-1", "text": "Kenya sued Shell."}\n', encoding="utf-8")
    (folder / "lobby.ttl").write_text(blocks("turtle")[0], encoding="utf-8")
    shell = folder / "bin" / "kg"
    shell.parent.mkdir()
    shell.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m kg.cli "$@"\n', encoding="utf-8")
    shell.chmod(0o755)
    return folder


def test_the_set_up_commands_are_the_ones_that_ci_runs():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    shown = [line for text in blocks("bash") for line in text.splitlines() if SETUP in line]
    assert len(shown) == 2 and set(shown) <= set(script)


def test_every_command_runs_and_shows_what_the_readme_shows(folder):
    environment = {**os.environ, "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    shown = ""
    for line in commands():
        if line == "kg remove story.txt":
            line = "kg build story.txt && " + line   # the line before it has read the same text from standard input
        done = subprocess.run(["bash", "-c", line], cwd=folder, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, f"{line}: {done.stderr}"
        shown += done.stdout
    shows = "Shell lobbied|China buysOilFrom|frame buy_oil|confidence|asserted by an"
    promised = re.compile(rf"^    (.*(?:{shows}).*)$", re.MULTILINE)
    for line in promised.findall(README):
        wanted = re.sub(r"\d+:\d+|[0-9a-f]{8,}", "", line).split()
        assert any(re.sub(r"\d+:\d+|[0-9a-f]{8,}", "", one).split() == wanted for one in shown.splitlines()), line
    assert all((folder / name).stat().st_size for name in ("graph.html", "timeline.html", "article.html", "statements.csv"))


@pytest.mark.parametrize("snippet", blocks("python"), ids=lambda text: text.splitlines()[0])
def test_every_snippet_runs(snippet, folder, monkeypatch, capsys):
    monkeypatch.chdir(folder)
    exec(compile(snippet, "README.md", "exec"), {})
    assert "Vladimir Putin" in capsys.readouterr().out


def test_pictures_and_files_that_are_named_exist():
    for name in re.findall(r"(?:docs|notebooks|benchmarks|ontology)/[\w./*-]*\w", README):
        assert list(ROOT.glob(name)), name


def test_the_changelog_knows_this_version():
    assert f"## {kg.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
