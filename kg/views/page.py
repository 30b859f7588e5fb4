"""The interactive page of a graph: one HTML file that works with the network off and never asks for anything.

pyvis builds the network; its own template does not come in: that one links a CDN, runs titles as HTML and writes in the
locale's encoding. What the page holds is JSON in inert script elements, put into the document as text nodes by the
scripts in `assets/`, under a content security policy that lets only these scripts run and nothing be fetched.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import networkx as nx

from kg.files import write_text
from kg.ontology import Ontology
from kg.views.layout import LABEL, Layout, layout
from kg.views.marks import parts
from kg.views.network import LITERAL, STATUSES, Record, literal, network, status

Articles = Mapping[str, Mapping[str, Any]]

SHAPES = ("square", "star", "triangle", "diamond", "triangleDown", "hexagon", "dot")
PALETTE = ("#999933", "#228833", "#ddaa33", "#4477aa", "#66ccee", "#aa3377", "#cc6677", "#882255", "#777777")
"""Paul Tol's bright and muted schemes, in an order in which neighbours differ in lightness too: safe for the colour-blind.
Eight colours (the ninth is for values) beside seven shapes: no two of the first 56 classes share both. Which comes first
is a matter of taste: in the order of their names our ontology's most frequent classes get the plainest signs."""
SCRIPTS = {
    "graph": (
        "base.js",
        "scene.js",
        "picture.js",
        "names.js",
        "choice.js",
        "evidence.js",
        "search.js",
        "drawing.js",
        "graph.js",
    ),
    "reading": ("base.js", "reading.js"),
    "timeline": ("base.js", "timeline.js"),
}
"""The files in `assets/` that make up each page's script, in order: they share one scope."""
NO_RESULT = -1


def terms(ontology: Ontology) -> dict[str, Any]:
    """What a page needs of an ontology: labels of classes; labels, families and symmetry of properties."""
    return {
        "classes": {c.name: {"label": c.label} for c in ontology.classes.values()},
        "properties": {
            p.name: {"label": p.label, "family": p.family, "symmetric": p.symmetric} for p in ontology.properties.values()
        },
    }


def page(
    records: Iterable[Record],
    articles: Articles | None = None,
    *,
    title: str = "Knowledge graph",
    ontology: Mapping[str, Any] | None = None,
    inferred: bool = False,
) -> str:
    """The page as a string.

    `records` are statement records (docs/design.md), `articles` maps ids to `title`, `date`, `source`, `url` (evidence
    that carries its own wins). `ontology` is what `terms` gives; without it names stand for labels. What only follows
    from the ontology are left out unless `inferred`.
    """
    chosen = [r for r in records if inferred or not r.get("inferred")]
    graph = network(chosen, inferred=inferred)
    tables = Tables(sorted(chosen, key=lambda r: str(r["id"])), articles or {}, ontology or {})
    content = {"title": title, **_graph(graph, layout(graph), tables), **tables.content()}
    return assemble("graph", title, content, tables.details, library=True)


def write(path: Path | str, *args: Any, **options: Any) -> Path:
    """Write `page(...)` to a file, whole or not at all, as UTF-8. Raises StoreError when it can't be written."""
    return write_text(path, page(*args, **options))


# ------------------------------------------------------------------------------------------------------------ tables


class Tables:
    """Statements as columns that the page's filters run over, with one table per thing that repeats.

    Columns are parsed when the page opens, `details` (the words) only when somebody asks for evidence.
    """

    def __init__(self, records: Sequence[Record], articles: Articles, ontology: Mapping[str, Any]) -> None:
        self.records = records
        self.articles = articles
        self.classes: Mapping[str, Any] = ontology.get("classes") or {}
        self.known: Mapping[str, Any] = ontology.get("properties") or {}
        self.index = {str(r["id"]): i for i, r in enumerate(records)}
        self.properties = sorted({str(r["predicate"]) for r in records})
        self.modalities = sorted({_modality(r) for r in records})
        self.speakers = [name for name, _ in _frequent(_speaker(r) for r in records if r.get("attributed_to"))]
        self._documents = sorted({str(e.get("document")) for r in records for e in r.get("evidence") or ()})
        self._place = {name: i for i, name in enumerate(self._documents)}
        self._first = _first_evidence(records)
        self.sources = [name for name, _ in _frequent(s for r in records for s in self._sources(r))]
        self.details = [self._detail(r) for r in records]

    def content(self) -> dict[str, Any]:
        """Everything but nodes and edges, ready for JSON."""
        property_at = {name: i for i, name in enumerate(self.properties)}
        speaker_at = {name: i for i, name in enumerate(self.speakers)}
        source_at = {name: i for i, name in enumerate(self.sources)}
        modality_at = {name: i for i, name in enumerate(self.modalities)}
        columns: dict[str, list[Any]] = {
            name: []
            for name in (
                "property",
                "status",
                "speaker",
                "modality",
                "sources",
                "published",
                "from",
                "to",
                "inferred",
                "quoted",
            )
        }
        for record in self.records:
            time = record.get("time") or {}
            columns["property"].append(property_at[str(record["predicate"])])
            columns["status"].append(STATUSES.index(status(record)))
            columns["speaker"].append(speaker_at[_speaker(record)] if record.get("attributed_to") else NO_RESULT)
            columns["modality"].append(modality_at[_modality(record)])
            columns["sources"].append([source_at[s] for s in self._sources(record)])
            columns["published"].append(
                min(filter(None, (_day(self._of(e, "date")) for e in record.get("evidence") or ())), default=None)
            )
            start, end = _day(time.get("start")), _day(time.get("end"))
            columns["from"].append(start if start is not None else end)
            columns["to"].append(end if end is not None else start)
            columns["inferred"].append(int(bool(record.get("inferred"))))
            columns["quoted"].append(int(bool(record.get("quoted"))))
        return {
            "statuses": list(STATUSES),
            "properties": [self._property(name) for name in self.properties],
            "modalities": self.modalities,
            "speakers": self.speakers,
            "sources": self.sources,
            "statements": columns,
            "articles": [self._article(name) for name in self._documents],
        }

    def class_label(self, name: str) -> str:
        """Label of a class; its name in words where the ontology has none."""
        return str((self.classes.get(name) or {}).get("label") or _words(name) or "unknown")

    def _property(self, name: str) -> dict[str, Any]:
        known = self.known.get(name) or {}
        return {
            "name": name,
            "label": str(known.get("label") or _words(name)),
            "family": str(known.get("family") or "other"),
            "symmetric": bool(known.get("symmetric")),
        }

    def _of(self, evidence: Mapping[str, Any], field: str) -> Any:
        """A field of the article: as the evidence carries it, else as the article does."""
        return evidence.get(field) or (self.articles.get(str(evidence.get("document"))) or {}).get(field)

    def _article(self, name: str) -> dict[str, Any]:
        first = self._first.get(name, {"document": name})
        return {"id": name, **{f: str(self._of(first, f) or "") for f in ("title", "date", "source", "url")}}

    def _sources(self, record: Record) -> list[str]:
        return sorted({str(self._of(e, "source")) for e in record.get("evidence") or () if self._of(e, "source")})

    def _detail(self, record: Record) -> dict[str, Any]:
        time = record.get("time") or {}
        return {
            "id": str(record["id"]),
            "time": _when(time),
            "qualifiers": [[_words(str(k)), _shown(v)] for k, v in sorted((record.get("qualifiers") or {}).items())],
            "confidence": record.get("confidence"),
            "sources": record.get("sources") or 1,
            "evidence": [
                {
                    "article": self._place[str(e.get("document"))],
                    "frame": str(e.get("frame") or record.get("frame") or ""),
                    "parts": parts(e),
                }
                for e in record.get("evidence") or ()
            ],
        }


def _first_evidence(records: Sequence[Record]) -> dict[str, Mapping[str, Any]]:
    found: dict[str, Mapping[str, Any]] = {}
    for record in records:
        for evidence in record.get("evidence") or ():
            found.setdefault(str(evidence.get("document")), evidence)
    return found


def _frequent(names: Iterable[str]) -> list[tuple[str, int]]:
    return sorted(Counter(names).items(), key=lambda item: (-item[1], item[0]))


def _modality(record: Record) -> str:
    return str(record.get("modality") or "asserted")


def _speaker(record: Record) -> str:
    speaker = record["attributed_to"]
    return str(speaker.get("label") or speaker.get("id")) if isinstance(speaker, Mapping) else str(speaker)


def _words(name: str) -> str:
    """`buysOilFrom` -> `buys oil from`."""
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip().replace("_", " ")


def _shown(value: Any) -> str:
    """A qualifier in words."""
    if isinstance(value, Mapping):
        return str(value.get("label") or literal(value))
    return ", ".join(map(_shown, value)) if isinstance(value, (list, tuple)) else str(value)


def _when(time: Mapping[str, Any]) -> str:
    """An interval in words, with the words it came from."""
    start, end, text = (str(time.get(k) or "") for k in ("start", "end", "text"))
    span = start if start == end else f"{start or '…'} – {end or '…'}" if start or end else ""
    return f"{span} (“{text}”)" if span and text else span or text


def _day(date: Any) -> int | None:
    """Days since 1970-01-01 of an ISO date; None for what is none."""
    try:
        return (dt.date.fromisoformat(str(date)[:10]) - dt.date(1970, 1, 1)).days
    except ValueError:
        return None


# ------------------------------------------------------------------------------------------------------------- graph


def _graph(graph: nx.MultiDiGraph, places: Layout, tables: Tables) -> dict[str, Any]:
    """Nodes and edges as pyvis gives them, classes with their look, and the communities of a large graph."""
    seen = looks(graph, tables)
    ranked = sorted(graph, key=lambda n: (-places.rank[n], n))
    number = {n: i for i, n in enumerate(ranked)}  # vis keeps nodes in a plain object: an id such as __proto__ would break it
    net = _pyvis()
    class_at = {look["name"]: i for i, look in enumerate(seen)}
    for name in ranked:
        data, look = graph.nodes[name], seen[class_at[graph.nodes[name]["type"]]]
        extra = {"aliases": data["aliases"]} if data["aliases"] else {}
        if places.group:
            extra |= {"group": places.group[name]} if name in places.group else {"folded": list(places.folded[name])}
        net.add_node(
            number[name],
            label=_short(data["label"]),
            shape=look["shape"],
            x=places.at[name][0],
            y=places.at[name][1],
            color=look["color"],
            key=name,
            full=data["label"],
            type=class_at[data["type"]],
            **extra,
        )
    property_at = {name: i for i, name in enumerate(tables.properties)}
    for subject, object_, data in graph.edges(data=True):
        net.add_edge(
            number[subject],
            number[object_],
            property=property_at[data["predicate"]],
            status=STATUSES.index(data["status"]),
            sources=data["sources"],
            statements=[tables.index[s] for s in data["statements"]],
        )
    for node in net.nodes:
        if node["full"] == node["label"]:
            del node["full"]
        node.pop("color", None)
        node.pop("shape", None)  # both are the class's: said once, there
    for edge in net.edges:
        edge.pop("arrows", None)
    return {
        "nodes": net.nodes,
        "edges": net.edges,
        "options": net.options,
        "classes": seen,
        "groups": _groups(places, ranked, graph),
    }


def _pyvis() -> Any:
    """An empty pyvis network. Its `in` on a list of ids is quadratic over a graph: 20,000 nodes would take minutes."""
    from pyvis.network import Network  # 0.2 s, and only pages need it

    class Quick(Network):  # type: ignore[misc]
        def get_nodes(self) -> Any:
            return self.node_map

    net = Quick(directed=True, cdn_resources="in_line")
    net.node_ids = _Unlisted()
    net.set_options(
        json.dumps(
            {
                "physics": {"enabled": False},
                "layout": {"improvedLayout": False},
                "interaction": {
                    "hover": True,
                    "multiselect": False,
                    "keyboard": {"enabled": True, "bindToWindow": False},
                    "tooltipDelay": 200,
                    "hoverConnectedEdges": False,
                    "selectConnectedEdges": False,
                },
                "edges": {
                    "smooth": False,
                    "arrows": {"to": {"enabled": True, "scaleFactor": 0.55}},
                    "arrowStrikethrough": False,
                },
            }
        )
    )
    return net


class _Unlisted(list[Any]):
    """pyvis' list of ids, which is asked for every node whether it holds it already: ours never does."""

    def __contains__(self, item: object) -> bool:
        return False


def looks(graph: nx.MultiDiGraph, tables: Tables) -> list[dict[str, Any]]:
    """Colour and shape of each class that occurs, the most frequent first.

    A class has its look by its place among the ontology's classes in order of name, so it looks the same on every page.
    """
    counts = _frequent(data["type"] for _, data in graph.nodes(data=True))
    known = sorted(tables.classes)
    strange = sorted({name for name, _ in counts} - {*known, LITERAL})
    place = {name: i for i, name in enumerate([*known, *strange])}
    found = []
    for name, count in counts:
        look = {"name": name, "label": tables.class_label(name), "count": count}
        if name == LITERAL:
            look |= {"label": "value", "color": PALETTE[-1], "shape": "square"}
        else:
            look |= {"color": PALETTE[place[name] % (len(PALETTE) - 1)], "shape": SHAPES[place[name] % len(SHAPES)]}
        found.append(look)
    return found


def _groups(places: Layout, ranked: Sequence[str], graph: nx.MultiDiGraph) -> list[dict[str, Any]]:
    members: dict[int, list[str]] = {}
    for name in ranked:
        if name in places.group:
            members.setdefault(places.group[name], []).append(name)
    return [
        {
            "label": _short(str(graph.nodes[members[i][0]]["label"]), 22),
            "folded": list(places.folded[i]),
            "centre": list(places.centre[i]),
        }
        for i in sorted(members)
    ]


def _short(label: str, most: int = LABEL) -> str:
    flat = " ".join(label.split()) or label
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"


# -------------------------------------------------------------------------------------------------------------- HTML


def assemble(kind: str, title: str, content: Mapping[str, Any], details: Any, *, library: bool = False) -> str:
    """Put a page together from `assets/`: `base` and `kind` styles and scripts, data, vis-network with `library`."""
    styles = _asset("base.css") + _asset(f"{kind}.css")
    script = '(() => {\n"use strict";\n' + "\n".join(map(_asset, SCRIPTS[kind])) + "})();\n"
    scripts = [_vis_network(), script] if library else [script]
    allowed = " ".join(f"'sha256-{_hash(s)}'" for s in scripts)
    policy = (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src data: blob:; "
        "connect-src 'none'; base-uri 'none'; form-action 'none'"
    )
    blocks = {
        "policy": policy,
        "title": _text(title),
        "styles": styles,
        "body": _asset(f"{kind}.html"),
        "content": _json(content),
        "details": _json(details),
        "scripts": "\n".join(f"<script>{s}</script>" for s in scripts),
    }
    pieces = _asset("page.html").split("{{")  # one pass: nothing that is put in is looked at again
    filled = [pieces[0]]
    for piece in pieces[1:]:
        name, rest = piece.split("}}", 1)
        filled += [blocks[name], rest]
    return "".join(filled)


def _json(value: Any) -> str:
    """JSON that no HTML parser can end: < > & and the two line separators of JavaScript are escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")  # half an emoji is no UTF-8


def _text(text: str) -> str:
    for character, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;")):
        text = text.replace(character, name)
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def _hash(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii")


@cache
def _asset(name: str) -> str:
    return files("kg.views").joinpath("assets", name).read_text(encoding="utf-8")


@cache
def _vis_network() -> str:
    """vis-network as it comes with the installed pyvis, without the map that developer tools would look for."""
    libraries = [p for p in files("pyvis").joinpath("lib").iterdir() if p.name.startswith("vis-")]
    newest = max(libraries, key=lambda p: tuple(int(n) for n in p.name.removeprefix("vis-").split(".")))
    text = newest.joinpath("vis-network.min.js").read_text(encoding="utf-8").replace("\r\n", "\n")
    return "\n".join(line for line in text.split("\n") if not line.startswith("//# sourceMappingURL"))
