#!/usr/bin/env python3
"""Mentions, types and coreference on GUM's news articles, by the data's own scorer; or on our own news benchmark.

    python benchmarks/coreference.py DATA_DIR [--docs GUM_news_korea,...] [--pred OUT.jsonl]
    python benchmarks/coreference.py --news benchmarks/news/dev [--docs kraft-cadbury-2010,...] [--errors]

DATA_DIR holds `repo/dep/*.conllu` and `score.py`. Raw text goes through the same line as any article; our character spans
are laid over GUM's tokens afterwards. GUM's mentions are whole noun phrases (determiner, title, possessive 's, relative
clause), ours are shorter, so spans are widened here, for the measure only.

On news (`NAME.txt` with `NAME.entities.jsonl`: every mention of every named entity) a gold mention is found when one of
ours has its head inside; then are counted types, links to known entities, names of which the gold has none, and pairs of
mentions in one cluster. A pair counts against precision when one of the two is no mention of the entity at all; the
gold does not mark appositions and predicates ("Roger Carr, Cadbury's chairman"), so those of ours are left out.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from kg import gazetteer, ontology
from kg import read as articles
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
UNMARKED = ("appos", "attr")
"""Where a description stands that our news gold does not mark."""
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


@dataclass(frozen=True)
class Gold:
    """An entity of the news benchmark."""

    label: str
    type: str
    wikidata: str
    spans: tuple[tuple[int, int], ...]


def golden(path: Path) -> list[Gold]:
    """The entities of one article, in the order of the file."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [
        Gold(r["label"], r["type"], r.get("wikidata") or "", tuple((a, b) for a, b in r["mentions"])) for r in rows
    ]


def news(
    path: Path,
    onto: ontology.Ontology,
    gaz: gazetteer.Gazetteer,
    known: nouns.Nouns,
    reporting: reports.Reports,
    counts: Counter[str],
) -> list[str]:
    """Count what is right and wrong in one article; the errors in words."""
    gold = golden(path.with_name(path.stem + ".entities.jsonl"))
    errors: list[str] = []
    for article in articles.read([str(path)]):
        parse = repair.repair(parser.parse(article))
        quotes = quotations.find(parse, article.text, reporting)
        found = mentions.find(parse, onto, gaz, known)
        result = coreference.resolve(parse, found, nouns=known, gazetteer=gaz, quotes=quotes, on=article.date)
        ours = [m for m in result.mentions if not parse.sentences[parse.tokens[m.head].sentence].headline]
        meant = aligned(parse, ours, gold)
        told = {ours[i] for i in meant.values()}
        ours = [m for m in ours if m in told or m.kind != "nominal" or parse.tokens[m.head].dep not in UNMARKED]
        meant = aligned(parse, ours, gold)
        first, last = article.body
        for entity in gold:
            for start, end in entity.spans:
                if not first <= start < last:
                    continue
                i = meant.get((start, end))
                counts["gold"] += 1
                if i is None:
                    errors.append(f"MISSED {entity.label}: {article.text[start:end]!r}")
                    continue
                counts["found"] += 1
                errors += judged(ours[i], entity, gaz, onto, counts)
        truth = {meant[span]: e for e, entity in enumerate(gold) for span in entity.spans if span in meant}
        errors += [
            f"NAME   {m.text!r} ({m.type}) is nothing in the gold"
            for i, m in enumerate(ours)
            if m.kind == "name" and i not in truth and not m.entity
        ]
        errors += pairs(ours, truth, gold, counts)
    return errors


def aligned(parse: Parse, ours: list[Mention], gold: list[Gold]) -> dict[tuple[int, int], int]:
    """Gold span -> our mention: the one with its head inside whose characters differ least, shortest gold spans first."""
    found: dict[tuple[int, int], int] = {}
    for start, end in sorted({s for g in gold for s in g.spans}, key=lambda s: (s[1] - s[0], s)):
        inside = [
            (abs(m.start - start) + abs(m.end - end), i)
            for i, m in enumerate(ours)
            if start <= parse.tokens[m.head].start < end and i not in found.values()
        ]
        if inside:
            found[start, end] = min(inside)[1]
    return found


def judged(
    mention: Mention, entity: Gold, gaz: gazetteer.Gazetteer, onto: ontology.Ontology, counts: Counter[str]
) -> list[str]:
    """Type and link of one found mention."""
    errors = []
    counts["typed"] += 1
    if mention.type and (onto.is_a(mention.type, (entity.type,)) or onto.is_a(entity.type, (mention.type,))):
        counts["type right"] += 1
    else:
        errors.append(f"TYPE   {mention.text!r} is {mention.type or 'nothing'}, not {entity.type} ({entity.label})")
    if mention.kind != "name":
        return errors
    one = gaz.entities.get(mention.entity)
    linked = one is not None
    right = one is not None and (one.wikidata == entity.wikidata or (not one.wikidata and entity.label in one.names))
    if entity.wikidata:
        counts["linkable"] += 1
        counts["link right"] += right
    counts["linked"] += bool(linked and entity.wikidata)
    if entity.wikidata and linked and not right:
        errors.append(f"LINK   {mention.text!r} is {mention.entity}, not {entity.wikidata} ({entity.label})")
    elif entity.wikidata and not linked:
        errors.append(f"UNLINKED {mention.text!r} ({entity.label} {entity.wikidata})")
    return errors


def pairs(ours: list[Mention], truth: dict[int, int], gold: list[Gold], counts: Counter[str]) -> list[str]:
    """Pairs of mentions in one cluster against the gold's; told once for each mention that is with others than its own."""
    errors = []
    clusters: dict[int, list[int]] = defaultdict(list)
    for i, m in enumerate(ours):
        clusters[m.cluster].append(i)
    for members in clusters.values():
        who = Counter(truth.get(i, -1) for i in members)
        if set(who) == {-1}:
            continue
        counts["pairs made"] += len(members) * (len(members) - 1) // 2
        counts["pairs made"] -= who[-1] * (who[-1] - 1) // 2
        counts["pairs right"] += sum(n * (n - 1) // 2 for e, n in who.items() if e >= 0)
        main = max((e for e in who if e >= 0), key=lambda e: (who[e], -e))
        errors += [
            f"WRONG  {ours[i].text!r} at {ours[i].start} is with {gold[main].label}"
            + (f", not {gold[truth[i]].label}" if i in truth else "")
            for i in members
            if truth.get(i, -1) != main
        ]
    for e, entity in enumerate(gold):
        here = [i for i in truth if truth[i] == e]
        counts["pairs gold"] += len(entity.spans) * (len(entity.spans) - 1) // 2
        most = Counter(ours[i].cluster for i in here).most_common(1)
        errors += [
            f"APART  {ours[i].text!r} at {ours[i].start} ({ours[i].kind}) is not with {entity.label}"
            for i in sorted(here)
            if most and ours[i].cluster != most[0][0]
        ]
    return errors


def on_news(folder: Path, only: str, *, show: bool) -> int:
    """Print figures over the articles of a folder of the news benchmark."""
    onto = ontology.load()
    gaz, known, reporting = gazetteer.read(onto.graph), nouns.load(onto), reports.read(onto)
    counts: Counter[str] = Counter()
    for path in sorted(folder.glob("*.txt")):
        if only and not any(part in path.stem for part in only.split(",")):
            continue
        errors = news(path, onto, gaz, known, reporting, counts)
        if show:
            print(f"== {path.stem}", *sorted(errors), sep="\n   ")
    right, made, wanted = counts["pairs right"], counts["pairs made"] or 1, counts["pairs gold"] or 1
    precision, recall = right / made, right / wanted
    print(f"mentions found   {counts['found'] / (counts['gold'] or 1):.3f}  of {counts['gold']}")
    print(f"types right      {counts['type right'] / (counts['typed'] or 1):.3f}  of {counts['typed']}")
    print(
        f"links            P {counts['link right'] / (counts['linked'] or 1):.3f}"
        f" R {counts['link right'] / (counts['linkable'] or 1):.3f}  of {counts['linkable']}"
    )
    print(f"pairs            P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall or 1):.3f}")
    return 0


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("data", type=Path, nargs="?")
    arguments.add_argument("--news", type=Path, help="a folder of the news benchmark, instead of DATA_DIR")
    arguments.add_argument("--errors", action="store_true", help="with --news: every error, by article")
    arguments.add_argument("--docs", default="")
    arguments.add_argument("--pred", type=Path)
    given = arguments.parse_args()
    if given.news:
        return on_news(given.news, given.docs, show=given.errors)
    if given.data is None:
        arguments.error("name DATA_DIR or --news")
    onto = ontology.load()
    gaz, known, reporting = gazetteer.read(onto.graph), nouns.load(onto), reports.read(onto)
    paths = sorted((given.data / "repo" / "dep").glob("GUM_news_*.conllu"))
    if not paths:
        arguments.error(f"{given.data} holds no repo/dep/GUM_news_*.conllu: name the folder of GUM")
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
