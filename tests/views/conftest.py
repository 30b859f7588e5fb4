"""A real Chromium for the tests of the pages, one for all of them, silent on the network."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    found = next(
        filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"))), None
    )
    if found is None and not os.environ.get("CI"):
        pytest.skip("no Chromium on the PATH: apt-get install chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=found, args=list(FLAGS))
        yield browser
        browser.close()


class Opened:
    """A page that was opened from a file, with all that it asked for and complained of."""

    def __init__(self, tab: Any) -> None:
        self.tab = tab
        self.requests: list[str] = []
        self.complaints: list[str] = []
        tab.on("request", lambda r: self.requests.append(r.url))
        tab.on("console", lambda m: self.complaints.append(m.text))
        tab.on("pageerror", lambda e: self.complaints.append(str(e)))
        tab.on("dialog", lambda d: (self.complaints.append(f"dialog {d.message}"), d.dismiss()))

    def outside(self) -> list[str]:
        return [url for url in self.requests if not url.startswith(("file:", "data:", "blob:"))]

    def seen(self, selector: str) -> str:
        return str(self.tab.inner_text(selector))


@pytest.fixture
def visit(chromium: Any, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Open a page given as a string; what it asked of the network and what it complained of is empty at the end."""
    opened: list[Opened] = []
    contexts = []

    def open_(html: str, hash_: str = "", **options: Any) -> Opened:
        path = tmp_path / f"page{len(opened)}.html"
        path.write_text(html, encoding="utf-8")
        context = chromium.new_context(viewport={"width": 1280, "height": 800}, accept_downloads=True, **options)
        context.route("**/*", lambda route: route.continue_() if route.request.url.startswith("file:") else route.abort())
        contexts.append(context)
        one = Opened(context.new_page())
        opened.append(one)
        one.tab.goto(path.as_uri() + hash_)
        one.tab.wait_for_selector("html[data-ready]", timeout=20_000)
        return one

    yield open_
    for context in contexts:
        context.close()
    assert [one.outside() for one in opened if one.outside()] == []
    assert [one.complaints for one in opened if one.complaints] == []
