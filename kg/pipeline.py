"""The whole line on one screen: Article -> Parse -> ParsedArticle -> Statements with Evidence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kg import garbage, layers
from kg import gazetteer as gazetteers
from kg import ontology as ontologies
from kg.errors import ArticleError, OntologyError
from kg.extract.referents import Referents
from kg.extract.statements import extract
from kg.gazetteer import Gazetteer
from kg.language import certainty, coreference, mentions, parser, quantities, quotes
from kg.language.clauses import predications
from kg.language.repair import repair
from kg.language.time import dates
from kg.lexicon import frames as frames_
from kg.lexicon import nouns as nouns_
from kg.lexicon import operators as operators_
from kg.lexicon import reports as reports_
from kg.lexicon.frames import Frames
from kg.lexicon.nouns import Nouns
from kg.lexicon.operators import Operators
from kg.lexicon.reports import Reports
from kg.model import Article, Entity, Extraction, Parse, ParsedArticle, Token
from kg.ontology import Ontology
from kg.read.wrapping import prose
from kg.resolve.labels import slug
from kg.resolve.linker import Linker
from kg.settings import Settings

_ENTRY = re.compile(r"\b(?:frame|noun|operator|modality|effect|unit|report) (?:lex:|kg:)?([\w-]+)")
"""How the readers of the lexicon name the entry that they complain of."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All that is read from Turtle, once a run."""

    ontology: Ontology
    frames: Frames
    gazetteer: Gazetteer
    nouns: Nouns
    operators: Operators
    reports: Reports


def load(settings: Settings) -> Knowledge:
    """Read ontology, lexicon and gazetteer, the user's own files included. Raises OntologyError with file, line and term."""
    files = ontologies.files(settings.ontology)
    return _load(settings.ontology, tuple(path.stat().st_mtime_ns if path.exists() else 0 for path in files))


@lru_cache(maxsize=2)
def _load(extra: tuple[Path, ...], _changed: tuple[int, ...]) -> Knowledge:
    """Read once for each state of the files: a second of work that several graphs of one process share."""
    ontology = ontologies.load(extra)
    try:
        return Knowledge(ontology, frames_.read(ontology), gazetteers.read(ontology.graph), nouns_.load(ontology),
                         operators_.load(ontology), reports_.read(ontology))
    except OntologyError as error:
        raise OntologyError(_placed(str(error), ontologies.files(extra))) from error


def _placed(message: str, files: Sequence[Path]) -> str:
    """A message about an entry of the lexicon with the file and line where that entry begins: a graph keeps no lines."""
    named = _ENTRY.search(message)
    begins = re.compile(rf"^\s*\w*:{re.escape(named.group(1))}\s", re.MULTILINE) if named else None
    for path in reversed(files):   # the user's own come last, and are the likelier ones
        text = path.read_text(encoding="utf-8") if begins else ""
        found = begins.search(text) if begins else None
        if found:
            return f"{path}, line {text.count(chr(10), 0, found.end()) + 1}: {message}"
    return message


@dataclass(frozen=True, slots=True)
class Reading:
    """One article, analysed: what every layer found, and the entities its phrases stand for."""

    parsed: ParsedArticle
    linker: Linker


def analyze(article: Article, parse: Parse, knowledge: Knowledge) -> Reading:
    """Run the language layers over one parse."""
    k = knowledge
    parse = repair(parse)
    text = prose(article)
    said = quotes.find(parse, text, k.reports)
    found = mentions.find(parse, k.ontology, k.gazetteer, k.nouns)
    reference = coreference.resolve(parse, found, nouns=k.nouns, gazetteer=k.gazetteer, quotes=said, on=article.date)
    times = dates.find(parse, text, article.date)
    clauses = predications(parse, k.frames, is_event=lambda token: _is_a(token, "Event", k),
                           is_agent=lambda token: _is_a(token, "Agent", k))
    factuality = certainty.assess_all(parse, [(p.head, p.support) for p in clauses], k.operators)
    parsed = ParsedArticle(article, parse, reference.mentions, clauses, factuality, said, times,
                           quantities.find(parse, text, times=times))
    return Reading(parsed, Linker(article, parse, reference.mentions, reference.groups, k.gazetteer, k.ontology, k.nouns,
                                  k.frames, times, said, reference.governing))


def extraction(reading: Reading, knowledge: Knowledge) -> Extraction:
    """Statements with evidence, the entities named, and a report of what gave nothing."""
    linker = reading.linker
    label, kind = knowledge.reports.unnamed
    unnamed = Entity(slug(label), label, kind)
    found = extract(reading.parsed, knowledge.frames, knowledge.ontology,
                    Referents(linker.choose, linker.side, linker.acting, linker.topic, linker.office, linker.default,
                              linker.named, unnamed, linker.unidentified, linker.elsewhere, linker.bygone))
    spoken: dict[int, set[str]] = {}
    for statement in found.statements:
        for evidence in statement.evidence:
            spoken.setdefault(evidence.start, set()).update(entity.id for entity in statement.entities())
    report = {
        "sentences": len(reading.parsed.parse.sentences),
        "silent": [[s.start, s.end] for s in reading.parsed.parse.sentences if s.start not in spoken],
        "names": layers.silent_names(reading.parsed, spoken, linker),
        "mentions": layers.places(linker),
        "quotes": layers.quotes(reading.parsed, linker),
        "tokens": len(reading.parsed.parse.tokens),
        "rejected": sorted([f"{frame}: {reason}", count] for (frame, reason), count in Counter(
            (r.frame, r.reason) for r in found.rejections).items()),
    }
    return Extraction(reading.parsed.article, found.statements, linker.entities(), report)


def run(articles: Iterable[Article], knowledge: Knowledge, settings: Settings, *,
        failed: Callable[[ArticleError], None] | None = None) -> Iterator[Extraction]:
    """Articles in, extractions out, in order and with constant memory.

    An article that the program itself stumbles over is told to `failed` and the others go on; without it the error is raised.
    """
    parser.load(settings.pipeline)
    with garbage.spared():
        for article, parse in parser.parse_all(articles, pipeline=settings.pipeline):
            try:
                with stumbling(article):
                    found = extraction(analyze(article, parse, knowledge), knowledge)
            except ArticleError as error:
                if failed is None:
                    raise
                failed(error)
            else:
                yield found


@contextmanager
def stumbling(article: Article) -> Iterator[None]:
    """Turn whatever goes wrong inside, a fault of this program, into an ArticleError that names the article."""
    try:
        yield
    except Exception as error:   # whichever it is: one article must not stop the others
        raise ArticleError(article.name or article.id, f"cannot be understood, by a fault of kg ({type(error).__name__}: "
                           f"{error}): please report it with the article") from error


def _is_a(token: Token, kind: str, knowledge: Knowledge) -> bool:
    """Whether a common noun denotes things of a class."""
    nouns = knowledge.nouns.nouns   # by its form too: talks are more than a talk
    noun = nouns.get(token.lemma.lower()) or nouns.get(token.text.lower()) if token.pos == "NOUN" else None
    return noun is not None and bool(noun.type) and knowledge.ontology.is_a(noun.type, (kind,))
