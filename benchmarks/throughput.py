"""How fast the whole line is: `python benchmarks/throughput.py [--articles 1000] [--text FOLDER]`.

Ratio: the line from text to statements against the bare spaCy pipeline with all its components, on the same text in the same
process, turn by turn, as medians of CPU time (what else the machine does disturbs both alike). Memory: peak of the process, and
how it grows over many different articles. Cold: `kg build` of one article in a new process, from nothing to a finished store.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import spacy

from kg import pipeline
from kg.language import parser
from kg.model import Article
from kg.read import read_text
from kg.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 7
TOKENS = 15_000
"""Of a round: two to three seconds, so that a round is longer than the scheduler's and the allocator's moods."""
WARM_UP = 200
"""Articles after which memory is taken as settled: spaCy's string store still grows before."""


def texts(folder: Path) -> list[str]:
    """The articles of a folder, as given."""
    return [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.txt"))]


def article(number: int, text: str) -> Article:
    return read_text(text, name=f"article-{number}", stem=f"article-{number}")


def seconds(work: Callable[[], object]) -> float:
    """CPU time of the process."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def resident() -> float:
    """Resident memory in MB; the peak where the system does not tell the present."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * resource.getpagesize() / 1e6
    except OSError:
        return peak()


def peak() -> float:
    """Peak resident memory in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 1e6 if sys.platform == "darwin" else most * 1024 / 1e6


def ratio(given: list[str], knowledge: pipeline.Knowledge, settings: Settings) -> None:
    nlp = spacy.load(settings.pipeline)   # as it comes: `parser.load` makes it quicker
    per_pass = sum(len(nlp.make_doc(text)) for text in given)
    repeated = given * max(1, round(TOKENS / per_pass))
    tokens = per_pass * len(repeated) // len(given)
    articles = [article(i, text) for i, text in enumerate(repeated)]

    def bare() -> None:
        for _ in nlp.pipe(repeated, batch_size=32):
            pass

    def line() -> None:
        for _ in pipeline.run(articles, knowledge, settings):
            pass

    bare()
    line()
    turns = [(seconds(bare), seconds(line)) for _ in range(ROUNDS)]
    theirs, ours = (statistics.median(turn[i] for turn in turns) for i in (0, 1))
    each = statistics.median(a / b for a, b in turns)
    low, high = min(a / b for a, b in turns), max(a / b for a, b in turns)
    print(f"bare pipeline {tokens / theirs:7.0f} tokens/s\nwhole line    {tokens / ours:7.0f} tokens/s\n"
          f"ratio         {each:7.2f}   (median of {ROUNDS} rounds of {tokens} tokens; {low:.2f} to {high:.2f})")
    layers(articles[: len(given)], knowledge, settings)


def layers(articles: list[Article], knowledge: pipeline.Knowledge, settings: Settings) -> None:
    """Where the time of the line goes after the parse."""
    parses = list(parser.parse_all(articles, pipeline=settings.pipeline))
    readings: list[pipeline.Reading] = []
    language = seconds(lambda: readings.extend(pipeline.analyze(a, p, knowledge) for a, p in parses))
    extraction = seconds(lambda: [pipeline.extraction(one, knowledge) for one in readings])
    tokens = sum(len(one.parsed.parse.tokens) for one in readings)
    print(f"after the parse: language layers {language / tokens * 1e6:.0f} microseconds a token, "
          f"frames and entities {extraction / tokens * 1e6:.0f}")


def memory(given: list[str], count: int, knowledge: pipeline.Knowledge, settings: Settings) -> None:
    """Resident memory while many articles go by, each with some words of its own."""
    def many() -> Iterator[Article]:
        for i in range(count):
            yield article(i, f"{given[i % len(given)]}\nThe file number is KG{i:06d}.\n")

    settled = after = 0.0
    for i, _ in enumerate(pipeline.run(many(), knowledge, settings), 1):
        if i == min(WARM_UP, count // 2):
            settled = resident()
        after = resident() if i % 50 == 0 or i == count else after
    print(f"memory        {after:7.0f} MB after {count} articles, {after - settled:+.0f} MB since article "
          f"{min(WARM_UP, count // 2)}; peak {peak():.0f} MB")


def cold(path: Path) -> None:
    """A new process, from an article to a finished store."""
    taken = []
    for _ in range(3):
        with tempfile.TemporaryDirectory() as folder:
            begun, used = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([sys.executable, "-m", "kg.cli", "build", str(path), "--store", f"{folder}/store", "--quiet"],
                           check=True, cwd=ROOT)
            now = resource.getrusage(resource.RUSAGE_CHILDREN)
            cpu = now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime
            taken.append((time.perf_counter() - begun, cpu))
    print(f"cold build    {min(t[0] for t in taken):7.2f} s for {path.name} (best of 3; CPU {min(t[1] for t in taken):.2f} s)")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--articles", type=int, default=1000, help="how many go by for the memory figure")
    arguments.add_argument("--text", type=Path, default=ROOT / "benchmarks" / "news" / "dev", help="folder of .txt articles")
    arguments.add_argument("--cold", type=Path, default=ROOT / "seeds" / "trump-xi-call.txt", help="article of the cold build")
    options = arguments.parse_args()
    settings = Settings()
    knowledge = pipeline.load(settings)
    given = texts(options.text)
    memory(given, options.articles, knowledge, settings)   # first: the peak is the line's own then
    ratio(given, knowledge, settings)
    cold(options.cold)


if __name__ == "__main__":
    main()
