"""How large the graph page is, when it can be used, and how it pans, beside plain pyvis on the same graph in one run.

    python benchmarks/pages.py [NODES ...]

Chromium with the network off and no GPU. Time to usable: from the start of the navigation to the second frame after the
page says it is ready (plain pyvis: after its first drawing). Frames: `DrawFrame` events of the browser's own trace while
the mouse drags the picture to and fro. Plain pyvis gets our positions and no physics: with physics, which is its default,
5,000 nodes never come to rest.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from views.conftest import FLAGS
from views.sample import ARTICLES, LABELS, large

from kg.views.layout import layout
from kg.views.network import network
from kg.views.page import page

SECONDS = 3.0
READY = "() => document.documentElement.dataset.ready === 'true'"
PYVIS_READY = "() => typeof network !== 'undefined' && Boolean(network && network.canvas)"


def plain(records: list[dict[str, Any]], path: Path) -> None:
    """The same nodes and edges, written by pyvis itself."""
    from pyvis.network import Network

    graph = network(records)
    at = layout(graph).at
    net = Network(directed=True, cdn_resources="in_line", height="800px")
    net.get_nodes = lambda: net.node_map  # its own list makes this loop take minutes
    for name, data in graph.nodes(data=True):
        net.add_node(name, label=data["label"], x=at[name][0], y=at[name][1])
    for a, b, data in graph.edges(data=True):
        net.add_edge(a, b, title=data["predicate"])
    net.toggle_physics(False)
    path.write_text(net.generate_html(), encoding="utf-8")


def usable(tab: Any, path: Path, ready: str) -> float:
    """Seconds from the start of the navigation until the page is ready and has drawn two frames."""
    tab.goto(path.as_uri(), wait_until="commit", timeout=120_000)
    tab.wait_for_function(ready, timeout=120_000, polling=20)
    return tab.evaluate(
        "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() / 1000))))"
    )


def frames(tab: Any) -> float:
    """Frames per second that the browser drew while the picture was dragged."""
    client = tab.context.new_cdp_session(tab)
    events: list[dict[str, Any]] = []
    finished: list[bool] = []
    client.on("Tracing.dataCollected", lambda e: events.extend(e["value"]))
    client.on("Tracing.tracingComplete", lambda e: finished.append(True))
    box = tab.locator("canvas").first.bounding_box()
    x, y = box["x"] + box["width"] * 0.5, box["y"] + min(box["height"], 700) * 0.97
    tab.mouse.move(x, y)
    client.send(
        "Tracing.start",
        {
            "categories": "-*,disabled-by-default-devtools.timeline.frame,devtools.timeline.frame",
            "transferMode": "ReportEvents",
        },
    )
    tab.mouse.down()
    start, i = time.monotonic(), 0
    while time.monotonic() - start < SECONDS:
        i += 1
        tab.mouse.move(x + 150 * ((i % 40) / 20 - 1), y - 40 * (i % 2))
    took = time.monotonic() - start
    tab.mouse.up()
    client.send("Tracing.end")
    while not finished:
        tab.wait_for_timeout(50)
    return sum(e["name"] == "DrawFrame" for e in events) / took


def measure(browser: Any, path: Path, ready: str, *, everything: bool = False) -> dict[str, float]:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, offline=True)
    tab = context.new_page()
    seconds = usable(tab, path, ready)
    if everything:
        start = time.monotonic()
        tab.click("#fold")
        tab.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
        seconds = time.monotonic() - start
    tab.wait_for_timeout(300)
    found = {"megabytes": round(path.stat().st_size / 1e6, 2), "usable_s": round(seconds, 2), "fps": round(frames(tab), 1)}
    context.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("nodes", nargs="*", type=int, default=[500, 5000, 20000])
    sizes = parser.parse_args().nodes
    from playwright.sync_api import sync_playwright

    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for size in sizes:
            records = large(size)
            ours, theirs = Path(folder, "ours.html"), Path(folder, "pyvis.html")
            start = time.monotonic()
            ours.write_text(page(records, ARTICLES, ontology=LABELS), encoding="utf-8")
            made = round(time.monotonic() - start, 2)
            plain(records, theirs)
            for name, found in (
                ("page, as it opens", measure(browser, ours, READY)),
                ("page, everything shown", measure(browser, ours, READY, everything=True)),
                ("plain pyvis", measure(browser, theirs, PYVIS_READY)),
            ):
                line = {"nodes": size, "statements": len(records), "page": name, "written_s": made, **found}
                print(json.dumps(line), flush=True)
        browser.close()


if __name__ == "__main__":
    main()
