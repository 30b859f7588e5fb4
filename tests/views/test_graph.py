"""The graph page in a real browser: what a reader does, and what they then see."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.views.page import PALETTE, page

from .hostile import STRINGS
from .sample import ARTICLES, LABELS, large, record, story

pytestmark = pytest.mark.browser
Visit = Callable[..., Any]


def html(records: list[dict[str, Any]] | None = None, **options: Any) -> str:
    return page(story() if records is None else records, ARTICLES, title="Port Ana", ontology=LABELS, **options)


def place_of(one: Any, colour: tuple[int, ...]) -> tuple[float, float]:
    """Where on the screen the first spot of a colour is: a canvas tells nothing but its pixels."""
    return tuple(
        one.tab.evaluate(
            """([r, g, b]) => {
        const canvas = document.querySelector('#canvas canvas'), box = canvas.getBoundingClientRect();
        const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        const found = [];
        for (let i = 0; i < pixels.length; i += 4)
            if (pixels[i] === r && pixels[i + 1] === g && pixels[i + 2] === b) found.push(i / 4);
        const middle = found[Math.floor(found.length / 2)], scale = canvas.width / box.width;
        return [box.x + (middle % canvas.width) / scale, box.y + Math.floor(middle / canvas.width) / scale];
    }""",
            list(colour),
        )
    )


def colour_of(kind: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(PALETTE[sorted(LABELS["classes"]).index(kind) % (len(PALETTE) - 1)][1:]))


def search(one: Any, words: str) -> None:
    one.tab.keyboard.press("/")
    one.tab.keyboard.type(words)
    one.tab.keyboard.press("Enter")


def test_a_click_on_an_edge_shows_its_sentence(visit: Visit) -> None:
    one = visit(
        html([record(1, "Arvenia", "warned", "Belmark", "Arvenia warned Belmark.", {"speaker": "Castria", "quoted": True})])
    )
    box = one.tab.locator("#canvas canvas").bounding_box()
    one.tab.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    one.tab.wait_for_selector("#panel .card")
    assert "Arvenia warned Belmark." in one.seen("#panel blockquote")
    assert "in the words of Castria" in one.seen("#panel .facts")
    assert one.tab.get_attribute("#panel .cite a", "href") == "https://example.org/a1"
    assert [m.inner_text() for m in one.tab.query_selector_all("#panel mark")] == ["Arvenia", "Belmark"]
    assert one.tab.evaluate("location.hash") == "#edge=Arvenia/warned/Belmark/reported"


def test_a_click_on_a_node_shows_all_its_statements(visit: Visit) -> None:
    one = visit(html([record(1, "Arvenia", "warned", "Mira Sol", "Arvenia warned Mira Sol.", {})]))
    one.tab.mouse.click(*place_of(one, colour_of("Country")))
    one.tab.wait_for_selector("#panel .card")
    assert one.seen("#panel h2") == "Arvenia" and "#node=Arvenia" in one.tab.url


def test_search_by_keyboard(visit: Visit) -> None:
    one = visit(html())
    one.tab.keyboard.press("/")
    one.tab.keyboard.type("ar")
    assert [li.inner_text().split("\n")[0] for li in one.tab.query_selector_all("#found li")][:1] == ["Arvenia"]
    one.tab.keyboard.press("Enter")
    assert one.seen("#panel h2") == "Arvenia"
    assert one.tab.locator("#panel .card").count() == 7


def test_a_search_for_nothing_that_is_there_says_so(visit: Visit) -> None:
    one = visit(html())
    one.tab.keyboard.press("/")
    one.tab.keyboard.type("zzz")
    assert "Nothing of that name" in one.seen("#found")


def test_a_class_can_be_taken_out(visit: Visit) -> None:
    one = visit(html())
    one.tab.get_by_label("person", exact=False).first.uncheck()
    assert "8 entities of 12" in one.seen("#counts")
    assert "Ana Ruiz" not in exported(one, "csv")


def test_filters_by_status_speaker_and_source(visit: Visit) -> None:
    one = visit(html())
    one.tab.get_by_label("asserted", exact=False).first.uncheck()
    assert "8 statements" in one.seen("#counts")
    one.tab.select_option("#choose-speaker", label="Otto Lind (1)")
    assert "1 statement" in one.seen("#counts")
    one.tab.click("#clear")
    assert "19 statements" in one.seen("#counts")
    one.tab.select_option("#choose-source", index=2)
    assert "7 statements" in one.seen("#counts")


def test_the_date_slider_narrows(visit: Visit) -> None:
    one = visit(html())
    one.tab.get_by_label("From date").fill("1")
    assert "7 statements" in one.seen("#counts")
    one.tab.select_option("[aria-label='Which date']", "time")
    one.tab.get_by_label("To date").fill("0")
    assert "1 statement" in one.seen("#counts") and "Treaty" in exported(one, "csv")


def test_a_filter_that_leaves_nothing_says_so_and_clears(visit: Visit) -> None:
    one = visit(html())
    for box in one.tab.query_selector_all("#filters section:nth-of-type(2) input[type=checkbox]"):
        box.uncheck()
    assert "No statement passes these filters" in one.seen("#message")
    one.tab.click("#message button")
    assert "19 statements" in one.seen("#counts") and not one.tab.is_visible("#message")


def test_neighbours_and_back(visit: Visit) -> None:
    one = visit(html())
    search(one, "dorland")
    one.tab.keyboard.press("f")
    assert "Around Dorland" in one.seen("#trail") and "3 entities of 12" in one.seen("#counts")
    one.tab.keyboard.press("f")
    assert "8 entities of 12" in one.seen("#counts")
    one.tab.keyboard.press("Escape")
    assert "12 entities" in one.seen("#counts")


def test_shortest_path(visit: Visit) -> None:
    one = visit(html())
    search(one, "mira")
    one.tab.keyboard.press("p")
    one.tab.keyboard.type("arvenia")
    one.tab.keyboard.press("Enter")
    assert "3 steps from Mira Sol to Arvenia" in one.seen("#trail")
    assert "#path=Mira_Sol/Arvenia" in one.tab.url


def test_no_path_says_so(visit: Visit) -> None:
    one = visit(html(), "#path=Helix_Oil/Arvenia")
    assert "No path leads from Helix Oil to Arvenia" in one.seen("#message")


@pytest.mark.parametrize(
    ("hash_", "expected"),
    [
        ("#node=Arvenia", "Arvenia"),
        ("#edge=Belmark/sellsArmsTo/Dorland/denied", "Belmark sells arms to Dorland"),
        ("#node=Dorland&steps=1", "Dorland"),
    ],
)
def test_deep_links(visit: Visit, hash_: str, expected: str) -> None:
    assert visit(html(), hash_).seen("#panel h2") == expected


def test_an_unknown_node_is_named(visit: Visit) -> None:
    one = visit(html(), "#node=Atl%C3%A1ntida")
    assert "nothing called “Atlántida”" in one.seen("#trail") and not one.tab.is_visible("#panel")


def test_an_empty_graph_helps(visit: Visit) -> None:
    assert "kg build" in visit(html([])).seen("#message")


def test_denied_says_denied_and_not_by_colour_alone(visit: Visit) -> None:
    one = visit(html(), "#edge=Belmark/sellsArmsTo/Dorland/denied")
    assert "denied" in one.seen("#panel .facts")
    assert "line-through" in one.tab.evaluate(
        "getComputedStyle(document.querySelector('#panel .rel:not(h2 *)')).textDecorationLine"
    )


def test_dark_and_light(visit: Visit) -> None:
    one = visit(html(), color_scheme="dark")
    assert one.tab.get_attribute("html", "data-theme") == "dark"
    one.tab.keyboard.press("t")
    assert one.tab.get_attribute("html", "data-theme") == "light"


def exported(one: Any, kind: str) -> str:
    one.tab.click("#export summary")
    with one.tab.expect_download() as waiting:
        one.tab.click(f"[data-export={kind}]")
    return (
        Path(waiting.value.path())
        .read_bytes()
        .decode("utf-8-sig" if kind == "csv" else "latin-1" if kind == "png" else "utf-8")
    )


def test_exports(visit: Visit) -> None:
    one = visit(html())
    rows = list(csv.DictReader(io.StringIO(exported(one, "csv"))))
    assert len(rows) == 19 and {r["subject"] for r in rows if r["status"] == "denied"} == {"Belmark"}
    assert len(json.loads(exported(one, "json"))) == 19
    drawing = ET.fromstring(exported(one, "svg"))
    texts = {t.text for t in drawing.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Arvenia", "Treaty of Port Ana", "buys oil from"} <= texts
    assert exported(one, "png").startswith("\x89PNG")


def test_a_click_on_a_group_opens_it(visit: Visit) -> None:
    one = visit(html(large(400)))
    one.tab.mouse.click(*place_of(one, (226, 225, 221)))  # the grey of a closed group on light paper
    one.tab.wait_for_selector("#trail:not([hidden])")
    assert "1 group opened" in one.seen("#trail") and int(one.seen("#counts").split()[0]) > 30
    one.tab.click("#trail button")
    assert "30 entities of 400" in one.seen("#counts")


def test_a_large_graph_opens_on_its_core_and_unfolds(visit: Visit) -> None:
    one = visit(html(large(400)))
    assert "30 entities of 400" in one.seen("#counts")
    one.tab.click("#fold")
    assert one.seen("#counts").startswith("400 entities")
    one.tab.click("#fold")
    search(one, "Luton 399" if "Luton 399" in one.tab.content() else "399")
    assert "Around" in one.seen("#trail")


def test_a_graph_opens_with_most_of_its_names_apart_and_large_enough_to_read(visit: Visit) -> None:
    one = visit(html(large(90)))
    drawing = ET.fromstring(exported(one, "svg"))
    names = [t for t in drawing.iter("{http://www.w3.org/2000/svg}text") if (t.text or "").split()[-1].isdigit()]
    scale = float(drawing.get("width") or 0) / float((drawing.get("viewBox") or "").split()[2])
    assert len(names) > 60 and min(float(t.get("font-size") or 0) for t in names) * scale > 11
    assert len({(t.get("x"), t.get("y")) for t in names}) == len(names)


def test_a_click_on_a_name_chooses_its_node(visit: Visit) -> None:
    one = visit(html([record(1, "Arvenia", "warned", "Belmark", "Arvenia warned Belmark.", {})]))
    drawing = ET.fromstring(exported(one, "svg"))
    left, top, wide, deep = map(float, (drawing.get("viewBox") or "").split())
    name = next(t for t in drawing.iter("{http://www.w3.org/2000/svg}text") if t.text == "Belmark")
    box = one.tab.locator("#canvas canvas").bounding_box()
    x, y = ((float(name.get(k) or 0) - start) / size for k, start, size in (("x", left, wide), ("y", top, deep)))
    one.tab.mouse.click(box["x"] + x * box["width"], box["y"] + y * box["height"] - 3)
    one.tab.wait_for_selector("#panel .card")
    assert one.seen("#panel h2") == "Belmark"


def test_lines_too_many_for_vis_are_drawn_all_the_same(visit: Visit) -> None:
    one = visit(html(large(2600)))
    one.tab.click("#fold")
    drawing = ET.fromstring(exported(one, "svg"))
    assert len([p for p in drawing.iter("{http://www.w3.org/2000/svg}path") if p.get("fill") == "none"]) > 4000
    one.tab.keyboard.press("+")
    assert one.seen("#counts").startswith("2,600 entities")


LOOK = """() => ({
    quote: document.querySelector('#panel blockquote').textContent,
    html: document.querySelectorAll('#panel :is(script, img, iframe, style, form, input, meta, base, link)').length,
    links: [...document.querySelectorAll('#panel a')].map((a) => a.protocol),
    handlers: [...document.querySelectorAll('#panel *')]
        .filter((e) => [...e.attributes].some((a) => /^on/i.test(a.name))).length,
})"""


def hostile() -> list[dict[str, Any]]:
    """Every string as label, id, class, property, speaker, quote, frame, document, title, source and URL."""
    records = []
    for i, s in enumerate(STRINGS):
        one = record(i, "Arvenia", "warned", "Belmark", "x", {"speaker": "Castria"})
        one["subject"] = {"id": s, "label": s, "type": s, "aliases": [s + "!"]}
        one["object"] = {"id": f"o{i}", "label": s, "type": "Person"}
        one |= {
            "id": f"{i} {s}",
            "predicate": s,
            "attributed_to": {"id": s, "label": s},
            "modality": s,
            "frame": s,
            "time": {"start": None, "end": None, "text": s},
            "qualifiers": {s: {"id": s, "label": s}},
        }
        one["evidence"] = [
            {
                "document": s,
                "start": 0,
                "end": len(s),
                "text": s,
                "frame": s,
                "trigger": [0, 2],
                "subject": None,
                "object": None,
                "title": s,
                "date": s,
                "source": s,
                "url": s,
            }
        ]
        records.append(one)
    return records


def test_hostile_strings_are_text(visit: Visit) -> None:
    from urllib.parse import quote

    records = hostile()
    source = page(
        records,
        title=STRINGS[1],
        ontology={
            "classes": {s: {"label": s} for s in STRINGS},
            "properties": {s: {"label": s, "family": s} for s in STRINGS},
        },
    )
    one = visit(source)
    assert one.tab.title() and one.tab.inner_text("#title") == STRINGS[1]
    for string in STRINGS:
        one.tab.evaluate("(h) => { location.hash = h }", "#node=" + quote(string, safe=""))
        one.tab.wait_for_function(
            "(s) => document.querySelector('#panel h2 .text')?.textContent === s", arg=string, timeout=5000
        )
        panel = one.tab.evaluate(LOOK)
        assert panel == {"quote": string, "html": 0, "links": [], "handlers": 0}
    one.tab.evaluate("document.querySelectorAll('#panel button.text, #panel .says button').forEach((b) => b.click())")
    rows = list(csv.DictReader(io.StringIO(exported(one, "csv"))))
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    ET.fromstring(exported(one, "svg"))
    assert one.tab.evaluate("window.pwned") is None
