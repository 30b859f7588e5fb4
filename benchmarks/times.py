"""Time expressions against public data, by the data's own scorers.

    python benchmarks/times.py DATA [--errors N]

DATA is a folder with `wikiwars/` (TimeML narratives) and `gum/` (Wikinews), each with its `score.py`. WikiWars prints value F1
in TempEval-3's sense; GUM prints dates by value, an interval written `first/last` as in TEI, lengths and recurrences left out.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from kg.language.parser import parse_all
from kg.language.time import dates, timex
from kg.model import Article, Span, TimeExpression


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("data", type=Path)
    options.add_argument("--errors", type=int, default=0, help="print so many errors of the WikiWars scorer")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wikiwars(given.data / "wikiwars" / "score.py", Path(folder), given.errors)
        gum(given.data / "gum" / "score.py", Path(folder))


def wikiwars(scorer: Path, folder: Path, errors: int) -> None:
    _score(scorer, "--set", "wikiwars", "--dump", str(folder))
    known = [json.loads(line) for line in (folder / "meta.jsonl").read_text(encoding="utf-8").splitlines()]
    articles = [_article(one["doc"], (folder / f"{one['doc']}.txt").read_text(encoding="utf-8"), one["dct"]) for one in known]
    predicted = folder / "wikiwars.jsonl"
    with predicted.open("w", encoding="utf-8") as out:
        for article, found in _find(articles):
            rows = [{"begin": t.start, "end": t.end, "type": t.type, "value": t.value} for t in found]
            out.write(json.dumps({"doc": article.id, "timex": rows}) + "\n")
    print(_score(scorer, "--set", "wikiwars", "--errors", str(errors), str(predicted)))


def gum(scorer: Path, folder: Path) -> None:
    dumped, predicted = folder / "gum-in.jsonl", folder / "gum.jsonl"
    _score(scorer, "--dump", str(dumped))
    articles, places = [], {}
    for line in dumped.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        text, spans = _laid_out(one["tokens"])
        articles.append(_article(one["doc"], text, one["date"]))
        places[one["doc"]] = spans
    with predicted.open("w", encoding="utf-8") as out:
        for article, found in _find(articles):
            rows = [_tei(t, places[article.id]) for t in found if t.type in ("DATE", "TIME") or t.interval]
            out.write(json.dumps({"doc": article.id, "dates": [r for r in rows if r]}) + "\n")
    print("\n".join(line for line in _score(scorer, str(predicted)).splitlines() if line.startswith("dates")))


def _laid_out(sentences: list[list[str]]) -> tuple[str, list[tuple[int, int]]]:
    """Text of given tokens (a space between, none before punctuation), a sentence a line, and where each token stands."""
    text, spans = "", []
    for sentence in sentences:
        for i, token in enumerate(sentence):
            text += "" if i == 0 or token in (",", ".", ")", "'s", "’s", ":", ";") or text.endswith("(") else " "
            spans.append((len(text), len(text) + len(token)))
            text += token
        text += "\n"
    return text, spans


def _tei(one: TimeExpression, spans: list[tuple[int, int]]) -> dict[str, object] | None:
    covered = [i for i, (start, end) in enumerate(spans) if start < one.end and one.start < end]
    if not covered or "REF" in one.value or "X" in one.value:
        return None
    value, days = one.value.split("T")[0], timex.days(one.value)
    if one.type == "DURATION":
        value = f"{one.interval.start}/{one.interval.end}" if one.interval else value
    elif days and days[0] != days[1] and not (value.replace("-", "").isdigit() and len(value) >= 4):   # week, weekend, season
        value = f"{days[0]}/{days[1]}"
    if one.type == "TIME" and ":" in one.value:
        value = f"{one.value}:00"
    return {"begin": covered[0], "end": covered[-1] + 1, "value": value}


def _article(name: str, text: str, date: str) -> Article:
    return Article(name, text, Span(0, len(text)), date=dt.date.fromisoformat(date) if date else None)


def _find(articles: list[Article]) -> Iterator[tuple[Article, tuple[TimeExpression, ...]]]:
    tokens, spent = 0, 0.0
    for article, parse in parse_all(articles):
        begun = time.process_time()
        found = dates.find(parse, article.text, article.date)
        spent += time.process_time() - begun
        tokens += len(parse.tokens)
        yield article, found
    print(f"{spent / tokens * 1e6:.1f} microseconds a token", file=sys.stderr)


def _score(scorer: Path, *options: str) -> str:
    done = subprocess.run([sys.executable, str(scorer), *options], capture_output=True, text=True, check=True)
    return done.stdout


if __name__ == "__main__":
    main()
