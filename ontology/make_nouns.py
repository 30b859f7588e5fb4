"""Writes nouns-wordnet.ttl: the classes of common nouns that nouns.ttl leaves open, from WordNet's hierarchy.

    python ontology/make_nouns.py FOLDER [-o ontology/nouns-wordnet.ttl]

FOLDER holds WordNet 3.0's index.noun, data.noun and cntlist.rev (Debian: wordnet-base, in /usr/share/wordnet); the
package wordfreq, which only this script needs, tells which words are in use. A noun is taken when its most frequent
sense stands under one of the synsets below, for a noun of several senses with at least half of all its counted uses;
what nouns.ttl says of a noun is left as it is. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import rdflib
import wordfreq

HERE = Path(__file__).parent
LEX = rdflib.Namespace("https://example.org/kg/lexicon#")

CLASSES = {
    "Person": ("person.0",),
    "Organization": ("organization.0",),
    "Weapon": ("weapon.0", "weaponry.0", "ammunition.0", "projectile.0"),
    "Facility": ("building.0", "facility.0", "housing.0", "place of business.0", "mine.0", "bridge.0"),
    "Commodity": ("foodstuff.1", "grain.1", "metal.0", "metallic element.0", "fuel.0", "ore.0", "fabric.0",
                  "edible fruit.0", "vegetable.0", "meat.0"),
    "Product": ("vehicle.0", "machine.0", "electronic equipment.0", "drug.0", "garment.0", "furniture.0",
                "home appliance.0", "computer.0"),
}
"""Class -> roots as `lemma.sense`, senses counted from 0; where two match, the root nearer to the noun decides."""

UNFIT = ("imaginary being.0", "military service.0", "transportation system.0")
"""Roots whose nouns are no class of thing that acts in the news."""

OTHERWISE = frozenset((
    "alignment", "anti", "architecture", "bastion", "bench", "booth", "broad", "combine", "counter", "elevated", "friendly",
    "funicular", "great", "have", "hostile", "instrumentality", "majors", "minors", "orderly", "parallel", "plumbing",
    "prior", "pro", "probable", "repertory", "round", "settle", "soviet", "starter", "steady", "super", "superior",
    "windfall", "yield", "denomination", "manpower", "monorail", "reserves", "strings", "tech",
))
"""Nouns that news writes in another sense than the corpus that WordNet counted."""

SLIGHT = re.compile(r"\b(?:slur|offensive|derog\w+|dispar\w+|slang|vulgar|obscene|archaic|obsolete|"
                    r"abusive|pejorative|contempt\w*|insult\w*|prostitut\w+|despicable|stupid)\b")
"""A gloss that says that a newsroom does not write the word."""

LEAST_FREQUENT = 2.4
"""Zipf frequency (wordfreq: per thousand million words, to base ten) under which a noun is left out."""

LICENCE = """\
# Made by make_nouns.py from WordNet 3.0: an edit belongs there, or into nouns.ttl, which goes before it.
#
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify and distribute
# this database for any purpose and without fee or royalty is granted, provided that this notice appears on all copies.
# It is provided "as is", without any warranty; the University's name may not be used in advertising or publicity."""


@dataclass(frozen=True, slots=True)
class Synset:
    """A meaning: its words and the synsets right above it."""

    words: tuple[str, ...]
    above: tuple[str, ...]
    gloss: str


def synsets(path: Path) -> dict[str, Synset]:
    """WordNet's data file (wndb(5WN)), by offset."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            continue
        facts, _, gloss = line.partition(" | ")
        fields = facts.split()
        count = int(fields[3], 16)
        words = tuple(fields[4 + 2 * i].replace("_", " ") for i in range(count))
        at = 4 + 2 * count
        pointers = [fields[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(fields[at]))]
        found[fields[0]] = Synset(words, tuple(p[1] for p in pointers if p[0] == "@"), gloss)
    return found


def senses(path: Path) -> dict[str, list[str]]:
    """WordNet's index file: lemma -> offsets of its synsets, most frequent first."""
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("  "):
            fields = line.split()
            found[fields[0].replace("_", " ")] = fields[-int(fields[2]) :]
    return found


def uses(path: Path) -> dict[str, dict[int, int]]:
    """How often each sense of a noun was met: lemma -> sense from 1 -> count (SemCor, as WordNet counts it)."""
    found: dict[str, dict[int, int]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        key, sense, count = line.split()
        lemma, _, kind = key.partition("%")
        if kind.startswith("1:"):
            found.setdefault(lemma.replace("_", " "), {})[int(sense)] = int(count)
    return found


def climb(offset: str, data: Mapping[str, Synset]) -> Iterator[str]:
    """A synset and those above it, nearest first."""
    queue = [offset]
    while queue:
        offset = queue.pop(0)
        yield offset
        queue.extend(data[offset].above)


def dominant(lemma: str, offsets: list[str], counts: Mapping[str, Mapping[int, int]]) -> bool:
    """Whether a noun's first sense is the one that is nearly always meant."""
    met = counts.get(lemma, {})
    return len(offsets) == 1 or (bool(met) and 2 * met.get(1, 0) >= sum(met.values()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=HERE / "nouns-wordnet.ttl")
    given = parser.parse_args()
    data, index = synsets(given.folder / "data.noun"), senses(given.folder / "index.noun")
    counts = uses(given.folder / "cntlist.rev")

    def root(name: str) -> str:
        lemma, _, sense = name.rpartition(".")
        return index[lemma][int(sense)]

    roots = {root(name): kind for kind, names in CLASSES.items() for name in names}
    unfit = {root(name) for name in UNFIT}
    own = rdflib.Graph().parse(HERE / "nouns.ttl")
    known = {str(word) for name in ("lemma", "word") for word in own.objects(None, LEX[name])}
    found: dict[str, list[str]] = {kind: [] for kind in CLASSES}
    for lemma, offsets in sorted(index.items()):
        if lemma in known | OTHERWISE or not re.fullmatch(r"[a-z]{3,}", lemma) or not dominant(lemma, offsets, counts) or (
                SLIGHT.search(data[offsets[0]].gloss) or wordfreq.zipf_frequency(lemma, "en") < LEAST_FREQUENT):
            continue
        spelled = {word.lower(): word for word in data[offsets[0]].words}
        if spelled.get(lemma) != lemma:   # a name, or never written so
            continue
        above = list(climb(offsets[0], data))
        kind = next((roots[one] for one in above if one in roots), None)
        if kind and not unfit & set(above):
            found[kind].append(lemma)
    print(f"{given.output}: {', '.join(f'{len(words)} {kind}' for kind, words in found.items())}")
    given.output.write_text(turtle(found), encoding="utf-8")


def turtle(found: Mapping[str, list[str]]) -> str:
    """The file, a class an entry."""
    lines = [LICENCE, "", "@prefix kg: <https://example.org/kg/ontology#> .", f"@prefix lex: <{LEX}> .",
             "@prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .", ""]
    for kind, words in found.items():
        line = f'lex:wordnet_{kind} a lex:ClassNoun ; ontolex:denotes kg:{kind} ; lex:lemma'
        for i, word in enumerate(words):
            piece = f' "{word}"' + (" ." if i + 1 == len(words) else ",")
            if len(line) + len(piece) > 128:
                lines.append(line)
                line = "   "
            line += piece
        lines += [line, ""]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
