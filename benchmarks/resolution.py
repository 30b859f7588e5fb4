#!/usr/bin/env python3
"""Linking and cross-article resolution: on the news benchmark's entity annotations, and at scale on articles made from
templates whose truth is known.

    python benchmarks/resolution.py news [benchmarks/news/dev] [--show]
    python benchmarks/resolution.py scale [1000 10000] [--seed 1]

`news` prints linking accuracy on entities that the gazetteer has (by Wikidata id, else by name) and pairwise precision and
recall of coreference across articles. Mentions in headlines are left out, as the benchmark's README says. `scale` makes
articles about invented people, firms and bodies: two firms of one name in two countries, people who share surnames and
whole names, initials, short forms, lost accents, acronyms; and counts wrongly merged and wrongly split pairs, and the time
that resolution takes beside reading.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import json
import random
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from kg import pipeline, read
from kg.gazetteer import Gazetteer, normal
from kg.graph import assemble, belief, disputes, infer, sources
from kg.language import parser
from kg.model import Article, Entity, Extraction, Mention, Span
from kg.pipeline import Knowledge
from kg.resolve.identity import Resolution, resolve
from kg.resolve.linker import Linker
from kg.resolve.rewriting import rewrite
from kg.settings import read as settings_of

# ------------------------------------------------------------------------------------------------------------ counting


@dataclass
class Pairs:
    """Pairs of units that are one in truth, one in the answer, and one in both."""

    truth: int = 0
    answer: int = 0
    both: int = 0

    @property
    def precision(self) -> float:
        return self.both / self.answer if self.answer else 1.0

    @property
    def recall(self) -> float:
        return self.both / self.truth if self.truth else 1.0


def pairs(units: Iterable[tuple[Hashable, Hashable]]) -> Pairs:
    """Of units given as (truth, answer), counted from the table of both, not pair by pair."""
    table = Counter(units)
    rows: Counter[Hashable] = Counter()
    columns: Counter[Hashable] = Counter()
    for (truth, answer), n in table.items():
        rows[truth] += n
        columns[answer] += n

    def two(counts: Iterable[int]) -> int:
        return sum(n * (n - 1) // 2 for n in counts)

    return Pairs(two(rows.values()), two(columns.values()), two(table.values()))


# ---------------------------------------------------------------------------------------------------- the news benchmark


@dataclass
class Read:
    """One article of the benchmark as the program reads it."""

    gold: list[dict[str, Any]]
    linker: Linker
    extraction: Extraction
    headline: Span | None


def news(folder: Path, *, show: bool) -> None:
    settings = settings_of()
    knowledge = pipeline.load(settings)
    articles = [a for a in read.read(sorted(folder.glob("*.txt"))) if isinstance(a, Article)]
    stems = {a.id: Path(a.name).stem for a in articles}
    found = []
    for article, parse in parser.parse_all(articles, pipeline=settings.pipeline):
        reading = pipeline.analyze(article, parse, knowledge)
        gold = [json.loads(line) for line in (folder / f"{stems[article.id]}.entities.jsonl").read_text("utf-8").splitlines()]
        found.append(Read(gold, reading.linker, pipeline.extraction(reading, knowledge), article.headline))
    resolution = resolve([one.extraction for one in found], knowledge.gazetteer, knowledge.ontology)
    _linking(found, resolution, knowledge, show=show)
    _across(found, resolution, knowledge.gazetteer, show=show)


def _linking(found: list[Read], resolution: Resolution, knowledge: Knowledge, *, show: bool) -> None:
    counts: Counter[str] = Counter()
    for one in found:
        text = one.extraction.article.text
        for gold in one.gold:
            known = _known(gold, knowledge.gazetteer)
            if not known:
                continue
            for start, end in _mentions(gold, one):
                kind = "names" if normal(text[start:end]) in _names(known, gold, knowledge.gazetteer) else "others"
                answer = _answer(one, (start, end), resolution)
                right = answer is not None and answer.id in known
                counts[kind] += 1
                counts[kind + " right"] += right
                counts[kind + " found"] += answer is not None
                if show and not right and kind == "names":
                    print(
                        f"  {one.extraction.article.id}: {text[start:end]!r} is {sorted(known)}, "
                        f"got {answer.id if answer else None}"
                    )
    for kind in ("names", "others"):
        all_, right, seen = counts[kind], counts[kind + " right"], counts[kind + " found"]
        print(f"linking, {kind}: {right}/{all_} = {right / max(1, all_):.3f} of all, {right / max(1, seen):.3f} of those found")


def _known(gold: Mapping[str, Any], gazetteer: Gazetteer) -> set[str]:
    """Ids of the gazetteer's entities that a gold entity is."""
    if gold.get("wikidata"):
        same = {id_ for id_, e in gazetteer.entities.items() if e.wikidata == gold["wikidata"]}
        if same:
            return same
    return {id_ for id_ in gazetteer.named(gold["label"]) if gazetteer.entities[id_].type == gold["type"]}


def _names(known: Iterable[str], gold: Mapping[str, Any], gazetteer: Gazetteer) -> set[str]:
    """Everything that names a known entity: names, demonyms, the last word of a person's name."""
    entries = [gazetteer.entities[id_] for id_ in known]
    names = {normal(name) for e in entries for name in (*e.names, *e.demonyms, *e.surnames)} | {normal(gold["label"])}
    return names | ({normal(gold["label"]).split()[-1]} if gold["type"] == "Person" else set())


def _mentions(gold: Mapping[str, Any], one: Read) -> list[tuple[int, int]]:
    head = one.headline
    return [(s, e) for s, e in gold["mentions"] if head is None or not (head.start <= s < head.end)]


def _answer(one: Read, span: tuple[int, int], resolution: Resolution) -> Entity | None:
    """The entity that the program takes a gold span for: of the mention that covers it best."""
    start, end = span

    def cover(mention: Mention) -> float:
        shared = min(end, mention.end) - max(start, mention.start)
        return shared / (max(end, mention.end) - min(start, mention.start)) if shared > 0 else 0.0

    best = max(one.linker.mentions, key=lambda m: (cover(m), -m.head), default=None)
    if best is None or cover(best) < 0.5:
        return None
    return resolution.entity(one.extraction.article.id, one.linker.entity(best.cluster))


def _across(found: list[Read], resolution: Resolution, gazetteer: Gazetteer, *, show: bool) -> None:
    units: list[tuple[Hashable, Hashable]] = []
    names: dict[Hashable, set[Hashable]] = defaultdict(set)
    for n, one in enumerate(found):
        text = one.extraction.article.text
        for gold in one.gold:
            answers = Counter(
                answer.id
                for span in _mentions(gold, one)
                if text[span[0]].isupper() and (answer := _answer(one, span, resolution)) is not None
            )
            known = _known(gold, gazetteer)
            truth = min(known) if known else gold.get("wikidata") or (normal(gold["label"]), gold["type"])
            answer = min(answers, key=lambda a: (-answers[a], a)) if answers else f"missed {n} {gold['label']}"
            units.append((truth, answer))
            names[truth].add(answer)
    inside = [pairs((t, a) for t, a in part) for part in _by_article(found, units)]
    total = pairs(units)
    across = Pairs(
        total.truth - sum(p.truth for p in inside),
        total.answer - sum(p.answer for p in inside),
        total.both - sum(p.both for p in inside),
    )
    print(
        f"across {len(found)} articles: {across.truth} pairs in truth, {across.answer} found, {across.both} of them right: "
        f"precision {across.precision:.3f}, recall {across.recall:.3f}"
    )
    if show:
        for truth, answers in sorted(names.items(), key=str):
            if len(answers) > 1:
                print("  split:", truth, sorted(map(str, answers)))
        merged: dict[Hashable, set[str]] = defaultdict(set)
        for one, other in units:
            merged[other].add(str(one))
        for answer, truths in sorted(merged.items(), key=str):
            if len(truths) > 1:
                print("  merged:", answer, sorted(truths))


def _by_article(found: list[Read], units: list[tuple[Hashable, Hashable]]) -> Iterable[list[tuple[Hashable, Hashable]]]:
    at = 0
    for one in found:
        yield units[at : at + len(one.gold)]
        at += len(one.gold)


# ------------------------------------------------------------------------------------------------------------ at scale

GIVEN = (
    "Robert",
    "William",
    "Elena",
    "Joseph",
    "Maria",
    "Sergei",
    "Mohammed",
    "Katherine",
    "Thomas",
    "Aïcha",
    "José",
    "Nicholas",
    "Ingrid",
    "Daniel",
    "Michael",
    "Chiara",
    "Richard",
    "Noémie",
    "Samuel",
    "Vladimir",
    "James",
    "Yuri",
    "Fatima",
    "Peter",
)
SHORT = {
    "Robert": "Bob",
    "William": "Bill",
    "Joseph": "Joe",
    "Sergei": "Sergey",
    "Mohammed": "Muhammad",
    "Katherine": "Kate",
    "Thomas": "Tom",
    "Nicholas": "Nick",
    "Daniel": "Dan",
    "Michael": "Mike",
    "Samuel": "Sam",
    "Yuri": "Yury",
}
STEMS = (
    "Hald",
    "Brenn",
    "Castell",
    "Dorv",
    "Eber",
    "Falk",
    "Garr",
    "Hollm",
    "Ister",
    "Jov",
    "Kald",
    "Lind",
    "Morav",
    "Nord",
    "Oster",
    "Pell",
    "Quint",
    "Rosenv",
    "Salv",
    "Tarn",
    "Uld",
    "Vess",
    "Wint",
    "Zell",
)
ENDS = ("ano", "berg", "ckham", "dóttir", "enko", "fors", "goza", "ington", "jian", "kov", "lund", "mann", "nez", "osu")
LANDS = (
    ("Brazil", "Recife"),
    ("Ghana", "Kumasi"),
    ("Peru", "Arequipa"),
    ("Vietnam", "Hue"),
    ("Kenya", "Mombasa"),
    ("Poland", "Gdansk"),
    ("Chile", "Valparaiso"),
    ("Morocco", "Tangier"),
    ("Turkey", "Izmir"),
    ("Canada", "Halifax"),
    ("Portugal", "Porto"),
    ("Malaysia", "Penang"),
    ("Norway", "Bergen"),
    ("Mexico", "Puebla"),
    ("Japan", "Nagoya"),
)
FIRMS = ("Meridian", "Apex", "Corvus", "Halcyon", "Tideway", "Northgate", "Solvena", "Brightwater", "Kestrel", "Ironwood")
TRADES = ("Mining", "Shipping", "Energy", "Foods", "Motors", "Cement", "Textiles", "Airways")
BODIES = ("River Basin Authority", "Grain Traders Union", "Port Workers Federation", "Coastal Fisheries Council")


@dataclass
class Made:
    """An article and what its names stand for."""

    article: Article
    truth: dict[str, str] = field(default_factory=dict)
    """Name as written -> who or what it is."""


@dataclass(frozen=True)
class Someone:
    """An invented person with the thing that is named beside him in every article."""

    id: str
    given: str
    middle: str
    surname: str


def make(count: int, seed: int) -> list[Made]:
    """Articles on a world that grows with their number; some three articles for each firm."""
    rng = random.Random(seed)
    worlds: list[World] = []
    taken: set[tuple[str, str]] = set()
    while len(worlds) < max(2, count // 6):
        one = _world(len(worlds), rng)
        names = {
            (one.land, name) for name in (one.firm, one.letters or one.firm, *(f"{p.given} {p.surname}" for p in one.people))
        }
        if not names & taken:  # no register of companies holds one name twice; across borders nobody asks
            taken |= names
            worlds.append(one)
    return [_article(i, worlds[rng.randrange(len(worlds))], rng) for i in range(count)]


@dataclass(frozen=True)
class World:
    """One firm or body with its country and two people."""

    id: str
    land: str
    city: str
    firm: str
    letters: str
    people: tuple[Someone, Someone]


def _world(i: int, rng: random.Random) -> World:
    land, city = LANDS[rng.randrange(len(LANDS))]
    body = rng.random() < 0.3
    firm = (
        f"{rng.choice(STEMS)}{rng.choice(('a', 'o', 'ia'))} {rng.choice(BODIES)}"
        if body
        else f"{rng.choice(FIRMS)}{rng.choice(('', ' ' + rng.choice(STEMS)))} {rng.choice(TRADES)}"
    )
    letters = "".join(word[0] for word in firm.split()) if body else ""
    people = tuple(
        Someone(f"p{i}.{k}", rng.choice(GIVEN), rng.choice("ABCDEFGHJKLMNPRSTV"), rng.choice(STEMS) + rng.choice(ENDS))
        for k in range(2)
    )
    return World(f"w{i}", land, city, firm, letters, people)  # type: ignore[arg-type]


def _written(one: Someone, rng: random.Random) -> str:
    chance = rng.random()
    if chance < 0.55:
        return f"{one.given} {one.surname}"
    if chance < 0.65:
        return f"{one.given} {one.middle}. {one.surname}"
    if chance < 0.75:
        return f"{one.given[0]}. {one.surname}"
    if chance < 0.85:
        return f"{SHORT.get(one.given, one.given)} {one.surname}"
    plain = "".join(c for c in unicodedata.normalize("NFKD", f"{one.given} {one.surname}") if not unicodedata.combining(c))
    return plain


def _article(i: int, world: World, rng: random.Random) -> Made:
    first, second = (_written(p, rng) for p in world.people)
    firm = world.firm + (rng.choice((" Ltd", " Inc", "", "")) if not world.letters else "")
    both = f"{firm} ({world.letters})" if world.letters else firm
    date = dt.date(2015, 1, 1) + dt.timedelta(days=rng.randrange(3000))
    goods = rng.choice(("copper", "wheat", "cement", "steel", "coffee", "natural gas"))
    other = rng.choice([land for land, _ in LANDS if land != world.land])
    variants = [
        f"{both}, based in {world.city}, {world.land}, agreed on Monday to buy {goods} from {other}. {first}, chief executive "
        f'of {firm}, signed the deal. {first.split()[-1]} met {second} in {world.city}. "We welcome it," {second} said.',
        f"{first} was appointed chairman of {both} in {world.city} on Tuesday. {second}, a lawyer in {world.land}, criticized "
        f"the appointment. {firm} sells {goods} to {other}.",
        f"Police in {world.land} arrested {second} on Friday. {first}, who leads {both}, denied that the {world.city} group "
        f"had paid {second.split()[-1]}. {firm} exports {goods} to {other}.",
    ]
    if world.letters and rng.random() < 0.25:  # the acronym alone
        text = (
            f"{world.letters} said on Monday that {goods} exports from {world.land} to {other} would end. {first}, who leads "
            f"{world.letters}, met {second} in {world.city}."
        )
        firm = world.letters
    else:
        text = rng.choice(variants)
    made = Article(f"t{i:06}", text, Span(0, len(text)), date=date)
    return Made(made, {normal(first): world.people[0].id, normal(second): world.people[1].id, normal(firm): world.id})


def scale(sizes: list[int], seed: int) -> None:
    settings = settings_of()
    knowledge = pipeline.load(settings)
    times = []
    for count in sizes:
        made = make(count, seed)
        start = time.process_time()
        extractions = list(pipeline.run((one.article for one in made), knowledge, settings))
        reading = time.process_time() - start
        gc.collect()
        gc.freeze()   # a full collection would pass over every extraction that is held, which a build does not hold
        resolving = float("inf")
        for _ in range(2):   # the better of two: other programs and cold caches are not what grows
            start = time.process_time()
            resolution = resolve(extractions, knowledge.gazetteer, knowledge.ontology)
            resolving = min(resolving, time.process_time() - start)
        start = time.process_time()
        statements = rewrite(extractions, resolution, knowledge.ontology)
        articles = {one.article.id: one.article for one in extractions}
        origins = sources.origins(articles.values(), sources.outlets_of(knowledge.gazetteer, knowledge.ontology))
        merged = assemble.merge(statements, origins)
        disputed = disputes.find(merged, knowledge.ontology)
        weighed = belief.assess(merged, origins, knowledge.ontology, against=disputes.denials(disputed))
        inferred = infer.infer(weighed, knowledge.ontology)
        joining = time.process_time() - start
        start = time.process_time()
        quads = sum(1 for _ in assemble.quads([*weighed, *inferred], articles, ontology=knowledge.ontology))
        writing = time.process_time() - start
        every = reading + resolving + joining + writing
        times.append((count, resolving, resolving + joining))
        print(
            f"{count} articles, {len(merged)} statements, {quads} quads: reading {reading:.1f} s, resolution {resolving:.1f} "
            f"s, joining and weighing {joining:.1f} s, quads {writing:.1f} s: resolution {resolving / every:.1%}, with joining "
            f"{(resolving + joining) / every:.1%} of the time"
        )
        _judge(made, extractions, resolution)
    for (small, few, _), (large, many, _) in pairwise(times):
        print(f"growth from {small} to {large}: resolution {many / few:.1f} times")


def _judge(made: list[Made], extractions: list[Extraction], resolution: Resolution) -> None:
    units: list[tuple[Hashable, Hashable]] = []
    labels: dict[Hashable, set[str]] = defaultdict(set)
    missed = 0
    for one, extraction in zip(made, extractions, strict=True):
        by_name = {normal(name): e for e in extraction.entities for name in (e.label, *e.aliases)}
        for name, truth in one.truth.items():
            entity = by_name.get(name)
            if entity is None:
                missed += 1
                continue
            answer = resolution.entity(one.article.id, entity).id
            units.append((truth, answer))
            labels[answer].add(truth)
    count = pairs(units)
    wrong = sum(1 for truths in labels.values() if len(truths) > 1)
    print(
        f"  {len(units)} names of {len({t for t, _ in units})} things found, {missed} not found as names; pairs: precision "
        f"{count.precision:.4f}, recall {count.recall:.4f}; false merges {count.answer - count.both} pairs in {wrong} of "
        f"{len(labels)} entities, false splits {count.truth - count.both} pairs"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = options.add_subparsers(dest="command", required=True)
    one = commands.add_parser("news")
    one.add_argument("folder", nargs="?", type=Path, default=Path("benchmarks/news/dev"))
    one.add_argument("--show", action="store_true", help="list what went wrong; never for the held-back part")
    two = commands.add_parser("scale")
    two.add_argument("sizes", nargs="*", type=int, default=[1000, 10000])
    two.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    if given.command == "news":
        if given.show and given.folder.name == "held-back":
            sys.exit("nobody looks into held-back: leave out --show")
        news(given.folder, show=given.show)
    else:
        scale(given.sizes, given.seed)


if __name__ == "__main__":
    main()
