"""What attributes content to a source in English: verbs, nouns, prepositions, adverbs, from ontology/reporting.ttl."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg import turtle
from kg.errors import OntologyError
from kg.ontology import Ontology
from kg.vocab import LEX, ONTOLEX

KINDS = frozenset({"report", "belief", "perception", "evidence", "directive", "commitment", "question", "evaluation",
                   "citation"})
FORMS = frozenset({"clause", "quotation", "infinitive", "bidding", "gerund", "object", "attribute", "fragment",
                   "phrase", "host", "raised"})
_PLAIN_FORMS = frozenset({"clause", "quotation"})


@dataclass(frozen=True, slots=True)
class Report:
    """How one word reports. A word with several entries has the forms and markers of all; `kind` is the first's."""

    lemma: str
    kind: str
    forms: frozenset[str] = _PLAIN_FORMS
    markers: frozenset[str] = frozenset()
    """Prepositions that bring the content; for a noun, those that make an idiom of it ("in X's view")."""
    addressee: str = ""
    speaker: str = "agent"
    kinds: Mapping[str, str] = field(default_factory=dict)
    """The kind by form of content: `tell` reports a clause, and directs with an infinitive."""


@dataclass(frozen=True, slots=True)
class Reports:
    """The lexicon of attribution. Keys are lemmas, of two words where a second belongs to it ("point out")."""

    verbs: Mapping[str, Report]
    nouns: Mapping[str, Report]
    prepositions: Mapping[str, Report]
    adverbs: Mapping[str, Report]
    phrasal: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """First word -> second words that belong to it."""
    support: frozenset[str] = frozenset()
    """Verbs whose subject is the source of the reporting noun that is their object."""
    sources: frozenset[str] = frozenset()
    """Words for one who speaks: beside a headline's colon, or before a sentence that is all in quotation marks."""
    complementizers: frozenset[str] = frozenset()
    """Words that open a content clause and are no part of it."""
    subordinators: frozenset[str] = frozenset()
    """Words that set a report inside the clause it reports: "as X said"."""
    authors: frozenset[str] = frozenset()
    """Prepositions that bring the source of a reporting noun: "a report by X"."""
    holders: frozenset[str] = frozenset()
    """The same in idioms: "in the words of X"."""
    approaching: frozenset[str] = frozenset()
    """Verbs whose subject does itself what it goes to somebody for: "rang him to tell him"."""
    unnamed: tuple[str, str] = ("", "")
    """What stands for a source that nobody names, and its class."""

    def verb(self, lemma: str) -> Report | None:
        """The entry of a verb's lemma, "point out" included; None when it does not report."""
        return self.verbs.get(lemma)


def read(ontology: Ontology) -> Reports:
    """The lexicon that stands in the ontology's graph. Raises OntologyError naming an entry that is wrong."""
    graph = ontology.graph
    verbs = _entries(graph, "ReportingVerb")
    hidden = [(label, kind) for node in turtle.subjects(graph, LEX + "HiddenSource")
              for label in turtle.texts(graph, node, LEX + "lemma") for kind in turtle.names(graph, node, ONTOLEX + "denotes")]
    phrasal: dict[str, list[str]] = {}
    for lemma in sorted(verbs):
        first, _, second = lemma.partition(" ")
        if second:
            phrasal.setdefault(first, []).append(second)
    return Reports(
        verbs=verbs,
        nouns=_entries(graph, "ReportingNoun"),
        prepositions=_entries(graph, "ReportingPreposition"),
        adverbs=_entries(graph, "ReportingAdverb"),
        phrasal={first: tuple(seconds) for first, seconds in phrasal.items()},
        support=_lemmas(graph, "ReportingSupport"),
        sources=_lemmas(graph, "SourceNoun"),
        complementizers=_lemmas(graph, "Complementizer"),
        subordinators=_lemmas(graph, "HostSubordinator"),
        authors=_lemmas(graph, "AuthorPreposition"),
        holders=_lemmas(graph, "HolderPreposition"),
        approaching=_lemmas(graph, "ApproachVerb"),
        unnamed=hidden[0] if hidden else ("", ""),
    )


def _lemmas(graph: turtle.Graph, kind: str) -> frozenset[str]:
    nodes = turtle.subjects(graph, LEX + kind)
    return frozenset(lemma for node in nodes for lemma in turtle.texts(graph, node, LEX + "lemma"))


def _entries(graph: turtle.Graph, kind: str) -> dict[str, Report]:
    found: dict[str, Report] = {}
    for node in turtle.subjects(graph, LEX + kind):
        for entry in _read_entry(graph, node):
            known = found.get(entry.lemma)
            found[entry.lemma] = _joined(known, entry) if known else entry
    return found


def _read_entry(graph: turtle.Graph, node: turtle.Node) -> list[Report]:
    lemmas = turtle.texts(graph, node, LEX + "lemma")
    kinds = turtle.names(graph, node, LEX + "kind")
    forms = frozenset(turtle.names(graph, node, LEX + "content")) or _PLAIN_FORMS
    entry = f"lex:{turtle.name(node)}"
    if not lemmas:
        raise OntologyError(f"{entry} has no lex:lemma: give the words it stands for")
    if len(kinds) != 1 or kinds[0] not in KINDS:
        raise OntologyError(f"{entry} has lex:kind {', '.join(kinds) or 'none'}: one of {', '.join(sorted(KINDS))}")
    if forms - FORMS:
        raise OntologyError(f"{entry} has lex:content {min(forms - FORMS)}: one of {', '.join(sorted(FORMS))}")
    speaker = turtle.texts(graph, node, LEX + "speaker")
    return [Report(
        lemma=lemma,
        kind=kinds[0],
        forms=forms,
        markers=frozenset(turtle.texts(graph, node, LEX + "marker")),
        addressee="".join(turtle.texts(graph, node, LEX + "addressee")[:1]),
        speaker=speaker[0] if speaker else "agent",
        kinds=dict.fromkeys(sorted(forms), kinds[0]),
    ) for lemma in lemmas]


def _joined(one: Report, other: Report) -> Report:
    """Both entries in one; the entry that takes a plain clause gives the word its kind."""
    main, second = (other, one) if "clause" in other.forms and "clause" not in one.forms else (one, other)
    return Report(
        lemma=one.lemma,
        kind=main.kind,
        forms=one.forms | other.forms,
        markers=one.markers | other.markers,
        addressee=main.addressee or second.addressee,
        speaker=main.speaker if main.speaker != "agent" else second.speaker,
        kinds={**second.kinds, **main.kinds},
    )
