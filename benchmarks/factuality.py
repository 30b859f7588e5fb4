"""Event factuality on UDS-IH2: `python benchmarks/factuality.py FILE.conll` prints Pearson's r, error and three-way F1.

The file holds one token a line, tab-separated, the event's value from -3 to 3 in the third column or `_`, sentences
apart by an empty line. Its own tokens are parsed; the event words are given, as in the published task (White et al.
2016). The second and third lines are the halves of the file (even and odd sentences): a rule that helps one only is a
rule for that half.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kg import ontology
from kg.language import certainty, parser
from kg.lexicon import operators
from kg.model import Parse, Sentence, Token

_CLASSES = ("fact", "uncertain", "counterfact")


class Judged(NamedTuple):
    """One event: its sentence, the annotators' value and ours."""

    sentence: int
    gold: float
    found: float


def sentences(path: Path) -> Iterator[list[list[str]]]:
    """Rows of each sentence of a file in the corpus' own format."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line.strip()]
        if rows:
            yield rows


def parsed(corpus: list[list[list[str]]]) -> Iterator[Parse]:
    """Parses over the corpus' own tokens, each sentence kept whole."""
    from spacy.tokens import Doc

    nlp = parser.load()
    docs = (Doc(nlp.vocab, words=[row[1] for row in rows], spaces=["SpaceAfter=No" not in row[-1] for row in rows],
                sent_starts=[i == 0 for i in range(len(rows))]) for rows in corpus)
    for doc in nlp.pipe(docs):
        yield _values(doc)


def _values(doc: Any) -> Parse:
    tokens = tuple(Token(t.i, t.text, t.lemma_, t.pos_, t.tag_, t.dep_, t.head.i, t.idx, t.idx + len(t.text), 0)
                   for t in doc)
    return Parse(tokens, (Sentence(0, 0, len(doc.text), 0, len(tokens)),))


def three(value: float) -> str:
    """The class of a value."""
    return "fact" if value > 1 else "counterfact" if value < -1 else "uncertain"


def f1(events: list[Judged], name: str) -> float:
    """F1 of one class."""
    both = sum(three(e.gold) == name == three(e.found) for e in events)
    named = sum(three(e.gold) == name for e in events) + sum(three(e.found) == name for e in events)
    return 2 * both / named if named else 0.0


def pearson(events: list[Judged]) -> float:
    """Pearson's correlation of our values with the annotators'."""
    n = len(events)
    mean_gold, mean_found = sum(e.gold for e in events) / n, sum(e.found for e in events) / n
    both = sum((e.gold - mean_gold) * (e.found - mean_found) for e in events)
    spread = sum((e.gold - mean_gold) ** 2 for e in events) * sum((e.found - mean_found) ** 2 for e in events)
    return float(both / spread**0.5) if spread else 0.0


def report(name: str, events: list[Judged]) -> str:
    """One line of figures."""
    scores = {kind: f1(events, kind) for kind in _CLASSES}
    error = sum(abs(e.gold - e.found) for e in events) / len(events)
    return (f"{name:5} {len(events):5} events  Pearson {pearson(events):.3f}  MAE {error:.3f}  "
            f"macro F1 {sum(scores.values()) / len(scores):.3f}  "
            + "  ".join(f"{kind} {score:.3f}" for kind, score in scores.items()))


def main(path: Path) -> None:
    """Print the figures."""
    lexicon = operators.load(ontology.load())
    corpus = list(sentences(path))
    parses = list(parsed(corpus))
    events: list[Judged] = []
    start = time.perf_counter()
    for number, (rows, parse) in enumerate(zip(corpus, parses, strict=True)):
        given = [(i, row[2]) for i, row in enumerate(rows) if row[2] != "_"]
        judged = certainty.assess_all(parse, [(i, None) for i, _ in given], lexicon)
        events += [Judged(number, float(gold), f.certainty) for (_, gold), f in zip(given, judged, strict=True)]
    seconds = time.perf_counter() - start
    print(report("all", events))
    print(report("even", [e for e in events if e.sentence % 2 == 0]))
    print(report("odd", [e for e in events if e.sentence % 2]))
    print(f"{seconds / sum(len(p.tokens) for p in parses) * 1e6:.1f} microseconds a token")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python benchmarks/factuality.py FILE.conll")
    main(Path(sys.argv[1]))
