"""The pictures of the README and docs/, made from seeds/ in a real browser: `python docs/make_images.py [NAME ...]`.

Pages are taken twice as fine as a screen and stored with a palette: sharp at the width of a README, and a third of the bytes.
"""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image
from playwright.sync_api import sync_playwright

import kg

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--force-color-profile=srgb"]
COMMON = 128
"""Colours kept exactly, the most frequent: paper, ink and signs. The other half of a palette covers what lies between."""
STORY = "Trump, Xi, soybeans and oil"
ARTICLE = "trump-xi-call"


class Shot(NamedTuple):
    """A page, where it is opened, and how."""

    page: str
    hash: str = ""
    scheme: str = "light"
    size: tuple[int, int] = (1180, 720)
    click: str = ""
    """Selector of what is clicked first."""


SHOTS = {
    "graph-light": Shot("graph"),
    "graph-dark": Shot("graph", scheme="dark"),
    "evidence": Shot("graph", hash="#edge=China/buysOilFrom/Venezuela/asserted", size=(1280, 720)),
    "neighbours": Shot("graph", hash="#node=China&steps=1", scheme="dark", size=(1280, 760)),
    "reading": Shot("reading", click=".line:not(.head) .bit.said"),
    "timeline": Shot("timeline"),
}
PLOTS = ("talk", "stance", "over_time", "central")


def main() -> None:
    wanted = set(sys.argv[1:]) or {*SHOTS, *PLOTS}
    IMAGES.mkdir(exist_ok=True)
    graph = kg.build(ROOT / "seeds")
    for name in sorted(wanted & set(PLOTS)):
        out = io.BytesIO()
        graph.plot(name).savefig(out, format="png", dpi=150)
        keep(f"plot-{name.replace('_', '-')}", out.getvalue())
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        pages = written(graph, Path(folder))
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        for name in sorted(wanted & set(SHOTS)):
            keep(name, taken(browser, pages, SHOTS[name]))
        browser.close()


def written(graph: kg.KnowledgeGraph, folder: Path) -> dict[str, Path]:
    """The three pages as files."""
    article = next(key for key in graph.articles() if key.startswith(ARTICLE))
    pages = {name: folder / f"{name}.html" for name in ("graph", "timeline", "reading")}
    graph.view(pages["graph"], title=STORY)
    graph.timeline_page(pages["timeline"], title=STORY)
    graph.reading(article, pages["reading"])
    return pages


def taken(browser: Any, pages: Mapping[str, Path], shot: Shot) -> bytes:
    """The page as PNG, when it has come to rest."""
    width, height = shot.size
    tab = browser.new_page(viewport={"width": width, "height": height}, color_scheme=shot.scheme, device_scale_factor=1.6)
    tab.goto(pages[shot.page].as_uri() + shot.hash)
    tab.wait_for_selector("html[data-ready]")
    if shot.click:
        tab.locator(shot.click).first.click()
        tab.mouse.move(width - 5, height - 5)
    tab.wait_for_timeout(900)
    png: bytes = tab.screenshot()
    tab.close()
    return png


def keep(name: str, png: bytes) -> None:
    path = IMAGES / f"{name}.png"
    image = Image.open(io.BytesIO(png)).convert("RGB")
    image.quantize(palette=palette(image), dither=Image.Dither.NONE).save(path, optimize=True)
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} kB")


def palette(image: Image.Image) -> Image.Image:
    counted = sorted(image.getcolors(image.width * image.height) or [], reverse=True)
    between = image.quantize(256 - COMMON, Image.Quantize.MAXCOVERAGE).getpalette() or []
    found = Image.new("P", (1, 1))
    found.putpalette([*(part for _, colour in counted[:COMMON] for part in colour), *between][: 3 * 256])
    return found


if __name__ == "__main__":
    main()
