#!/usr/bin/env python3
"""Mentions, types and coreference on GUM's news articles, by the data's own scorer.

    python benchmarks/coreference.py DATA_DIR [--docs GUM_news_korea,...] [--pred OUT.jsonl]

DATA_DIR holds `repo/dep/*.conllu` and `score.py`. Raw text goes through the same line as any article; our character spans
are laid over GUM's tokens afterwards. GUM's mentions are whole noun phrases (determiner, title, possessive 's, relative
clause), ours are shorter, so spans are widened here, for the measure only.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from kg import gazetteer, ontology
from kg.language import coreference, mentions, parser, repair
from kg.language import quotes as quotations
from kg.lexicon import nouns, reports
from kg.model import Article, Mention, Parse, Quote, Span

TYPES = {
    "Person": "person",
    "Organization": "organization",
    "Place": "place",
    "Event": "event",
    "Commodity": "substance",
    "Product": "object",
    "Agent": "person",
}
"""GUM's types by our classes: the nearest class above that stands here; the rest are abstract."""
PLACE_MARKERS = ("in", "at", "near", "from", "outside", "across", "into", "inside", "around")


@dataclass(frozen=True)
class Document:
    name: str
    article: Article
    tokens: list[tuple[int, int]]
    """Character range of each GUM token."""


def read(path: Path) -> Document:
    """Raw text of a document, paragraphs on lines, with the place of each of its tokens."""
    text, tokens, date, headline = "", [], None, None
    words: list[tuple[str, bool]] = []
    pending = ""

    def flush() -> None:
        nonlocal text, words
        for word, space in words:
            tokens.append((len(text), len(text) + len(word)))
            text += word + (" " if space else "")
        words = []

    multi_end, multi_last = 0, 0
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# meta::dateCreated"):
            date = dt.date.fromisoformat(line.split("= ")[1])
        elif line == "# newpar" or line.startswith(("# newpar ", "# newpar_block = head")):
            pending = "\n"
        elif not line:
            flush()
        elif line[0] != "#":
            if pending and not words:
                if text and headline is None:
                    headline = Span(0, len(text.rstrip()))
                text = text.rstrip() + ("\n" if text else "")
                pending = ""
            cells = line.split("\t")
            if "-" in cells[0]:
                multi_last = int(cells[0].split("-")[1])
                multi_end = "SpaceAfter=No" not in cells[9]
            elif cells[0].isdigit():
                inside = int(cells[0]) < multi_last
                space = "SpaceAfter=No" not in cells[9] and not inside
                if int(cells[0]) == multi_last:
                    space, multi_last = bool(multi_end), 0
                words.append((cells[1], space))
    flush()
    headline = headline or Span(0, 0)
    article = Article(id=path.stem, text=text, body=Span(headline.end, len(text)), headline=headline or None, date=date)
    return Document(path.stem, article, tokens)


def kind(parse: Parse, mention: Mention, type_: str, known: nouns.Nouns) -> str:
    """GUM's entity type: a state is an organisation where it acts and a place where one is."""
    token = parse.tokens[mention.head]
    if known.is_a(type_, ("Country",)):
        inside = token.dep == "pobj" and parse.tokens[token.head].text.lower() in PLACE_MARKERS
        return "place" if inside else "organization"
    for above, gum in TYPES.items():
        if known.is_a(type_, (above,)):
            return gum
    return "abstract"


def predict(
    document: Document,
    onto: ontology.Ontology,
    gaz: gazetteer.Gazetteer,
    known: nouns.Nouns,
    parse: Parse,
    quotes: tuple[Quote, ...],
) -> dict[str, object]:
    found = mentions.find(parse, onto, gaz, known)
    result = coreference.resolve(parse, found, nouns=known, gazetteer=gaz, quotes=quotes, on=document.article.date)
    pages: dict[int, str] = {}
    for m in result.mentions:
        if m.entity:
            pages.setdefault(m.cluster, gaz.entities[m.entity].label.replace(" ", "_"))
    rows: dict[tuple[int, int], dict[str, object]] = {}
    for i, mention in enumerate(result.mentions):
        token = parse.tokens[mention.head]
        if mention.kind == "nominal" and token.dep == "compound":
            continue
        if mention.kind == "name" and (token.pos == "ADJ" or mention.text in gaz.demonyms):  # no mentions in GUM
            continue
        start, end = mentions.extent(parse, mention, known)
        place = [k for k, (a, b) in enumerate(document.tokens) if a < end and start < b]
        if not place:
            continue
        row: dict[str, object] = {
            "begin": place[0],
            "end": place[-1] + 1,
            "cluster": f"c{mention.cluster}",
            "type": kind(parse, mention, mention.type, known),
        }
        if i in result.groups:
            row["cluster"] = "g" + "+".join(map(str, sorted(result.groups[i])))
        if mention.cluster in pages:
            row["wiki"] = pages[mention.cluster]
        rows.setdefault((place[0], place[-1] + 1), row)
    for name in parse.names:
        if name.label in ("DATE", "TIME"):
            start, end = parse.tokens[name.first].start, parse.tokens[name.last - 1].end
            place = [k for k, (a, b) in enumerate(document.tokens) if a < end and start < b]
            if place:
                rows.setdefault(
                    (place[0], place[-1] + 1),
                    {"begin": place[0], "end": place[-1] + 1, "type": "time", "cluster": f"t{name.first}"},
                )
    return {"doc": document.name, "mentions": [rows[key] for key in sorted(rows)]}


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("data", type=Path)
    arguments.add_argument("--docs", default="")
    arguments.add_argument("--pred", type=Path)
    given = arguments.parse_args()
    onto = ontology.load()
    gaz, known, reporting = gazetteer.read(onto.graph), nouns.load(onto), reports.read(onto)
    paths = sorted((given.data / "repo" / "dep").glob("GUM_news_*.conllu"))
    rows, spent, size = [], 0.0, 0
    for path in paths:
        if given.docs and path.stem not in given.docs.split(","):
            continue
        document = read(path)
        parse = repair.repair(parser.parse(document.article))
        quotes = quotations.find(parse, document.article.text, reporting)
        start = time.process_time()
        rows.append(predict(document, onto, gaz, known, parse, quotes))
        spent, size = spent + time.process_time() - start, size + len(parse.tokens)
    out = given.pred or Path(tempfile.mkstemp(suffix=".jsonl")[1])
    out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    print(f"{spent / size * 1e6:.1f} microseconds a token, widening of spans included")
    scope = ["--docs", given.docs] if given.docs else []
    return subprocess.call([sys.executable, str(given.data / "score.py"), *scope, str(out)])


if __name__ == "__main__":
    sys.exit(main())
