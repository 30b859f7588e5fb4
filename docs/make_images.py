"""The pictures of the README and docs/, made from seeds/ in a real browser: `python docs/make_images.py`."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import kg

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]


def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    graph = kg.build(ROOT / "seeds")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page_file = Path(folder) / "graph.html"
        graph.view(page_file, title="Trump, Xi, soybeans and oil")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        for scheme in ("light", "dark"):
            page = browser.new_page(viewport={"width": 1280, "height": 760}, color_scheme=scheme)
            page.goto(f"{page_file.as_uri()}#node=China")
            page.wait_for_timeout(2500)
            page.screenshot(path=IMAGES / f"graph-{scheme}.png")
        browser.close()


if __name__ == "__main__":
    main()
