"""axe-core, the W3C's rules in a browser, finds no serious fault in any page, light or dark.

axe-core comes from npm and is used by this test only: KG_AXE names an axe.min.js that is there already, else npm
fetches it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.views.page import page
from kg.views.reading import reading
from kg.views.timeline import timeline

from .sample import ARTICLES, LABELS, article, story

pytestmark = pytest.mark.browser
AXE = "axe-core@4.10.3"


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    if named := os.environ.get("KG_AXE"):
        return Path(named).read_text(encoding="utf-8")
    if shutil.which("npm") is None and not os.environ.get("CI"):
        pytest.skip("no npm to fetch axe-core with")
    folder = tmp_path_factory.mktemp("axe")
    done = subprocess.run(
        ["npm", "install", "--silent", "--no-save", "--prefix", str(folder), AXE], capture_output=True, text=True
    )
    script = folder / "node_modules" / "axe-core" / "axe.min.js"
    if not script.is_file() and not os.environ.get("CI"):
        pytest.skip(f"npm could not fetch axe-core: {done.stderr.strip()[:200]}")
    return script.read_text(encoding="utf-8")


def read() -> str:
    one, records, mentions, quotes = article()
    return reading(one, records, mentions=mentions, quotes=quotes, ontology=LABELS)


PAGES = {
    "graph": (lambda: page(story(), ARTICLES, title="Graph", ontology=LABELS), ""),
    "node": (lambda: page(story(), ARTICLES, title="Graph", ontology=LABELS), "#node=Arvenia&steps=1"),
    "edge": (
        lambda: page(story(), ARTICLES, title="Graph", ontology=LABELS),
        "#edge=Belmark/sellsArmsTo/Dorland/denied",
    ),
    "empty": (lambda: page([], title="Nothing"), ""),
    "timeline": (lambda: timeline(story(), ARTICLES, title="Timeline", ontology=LABELS), "#statement=s00002"),
    "reading": (read, "#statement=s00003"),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_no_serious_fault(visit: Callable[..., Any], axe: str, name: str, scheme: str) -> None:
    make, hash_ = PAGES[name]
    one = visit(make(), hash_, color_scheme=scheme)
    one.tab.evaluate("document.querySelectorAll('#filters details').forEach((d) => { d.open = true })")
    one.tab.evaluate(axe + "; 0")
    found = one.tab.evaluate(
        """axe.run().then((r) => r.violations.map((v) =>
            [v.impact, v.id, v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + ' | ' + n.failureSummary)]))"""
    )
    assert [v for v in found if v[0] in ("serious", "critical")] == []
