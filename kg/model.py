"""The values that flow along the line: Article -> ParsedArticle -> Statement with Evidence.

Every value is frozen. Offsets count characters (Unicode code points) of the article's text exactly as given, header
included; token indices count over the whole article. `start` is inclusive and `end` exclusive, always.
Names follow the W3C (schema:NewsArticle, oa:TextPositionSelector, rdf:Statement), linguistics (predication, argument,
mention) and the newsroom (headline, source, attribution).
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple


class Span(NamedTuple):
    """Half-open character range of an article's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters themselves."""
        return text[self.start : self.end]


def sha256(text: str) -> str:
    """Hex SHA-256 of the UTF-8 bytes of `text`."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


# ---------------------------------------------------------------------------------------------------------- articles


@dataclass(frozen=True, slots=True)
class Article:
    """One news article (schema:NewsArticle). `text` is everything as given; `body` where the story itself stands."""

    id: str
    """Stable and readable, fit for an IRI: from the given id, else the URL, else file name and content."""
    text: str
    body: Span
    headline: Span | None = None
    """Where the title stands in `text`; None when it came from metadata only."""
    title: str | None = None
    date: dt.date | None = None
    source: str | None = None
    url: str | None = None
    author: str | None = None
    name: str = field(default="", compare=False)
    """How the user knows it, for messages: `seeds/call.txt`, `feed.jsonl:3`."""


# ------------------------------------------------------------------------------------------------------------- parse


@dataclass(frozen=True, slots=True)
class Token:
    """One token of a dependency parse; CLEAR dependency labels, Penn tags and Universal POS as spaCy's English gives."""

    index: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    """Index of the governor; a root is its own head."""
    start: int
    end: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: characters `start:end`, tokens `first:last` (last exclusive). A headline is one too, and so is a dateline."""

    index: int
    start: int
    end: int
    first: int
    last: int
    paragraph: int = 0
    headline: bool = False
    dateline: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A named-entity span over tokens `first:last` with the recogniser's label (OntoNotes: PERSON, ORG, GPE, ...)."""

    first: int
    last: int
    label: str


@dataclass(frozen=True, slots=True)
class Parse:
    """Tokens, sentences and names of one article; `children[i]` are the dependents of token i in text order."""

    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...] = ()
    children: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    labels: Mapping[int, str] = field(init=False, repr=False, compare=False)
    """Token -> label of the name that it is part of."""
    known: dict[Any, Any] = field(init=False, repr=False, compare=False, default_factory=dict)
    """What has been worked out of the parse and its predications, by whatever that is keyed with: each frame asks it again.
    A parse is read with one lexicon."""
    _subtrees: dict[int, list[int]] = field(init=False, repr=False, compare=False, default_factory=dict)
    _below: Sequence[Sequence[Token]] = field(init=False, repr=False, compare=False)
    _labelled: Mapping[str, list[Token]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        below: list[list[Token]] = [[] for _ in self.tokens]
        labelled: dict[str, list[Token]] = {}
        for token in self.tokens:
            if token.head != token.index:
                below[token.head].append(token)
            labelled.setdefault(token.dep, []).append(token)
        object.__setattr__(self, "_below", below)
        object.__setattr__(self, "_labelled", labelled)
        object.__setattr__(self, "children", tuple([tuple([t.index for t in some]) if some else () for some in below]))
        object.__setattr__(self, "labels", {i: name.label for name in self.names for i in range(name.first, name.last)})

    def dependents(self, index: int, *deps: str) -> list[Token]:
        """Dependents of a token whose label is one of `deps` (all when none is given), in text order."""
        below = self._below[index]
        if not below or not deps:
            return [*below]
        found = []
        for token in below:   # asked thirty times a token: a comprehension takes a third longer
            if token.dep in deps:
                found.append(token)
        return found

    def governed(self, index: int, *markers: str, label: str = "prep") -> list[Token]:
        """Objects of the prepositions of a token, of those given or of all: `Lima` in `the mayor of Lima`; `label` is "agent"
        for who does what a passive tells."""
        return [noun for p in self.dependents(index, label) if not markers or p.text.lower() in markers
                for noun in self.dependents(p.index, "pobj")]

    def labelled(self, *deps: str) -> list[Token]:
        """Tokens whose dependency label is one of `deps`, in text order."""
        found = [token for dep in deps for token in self._labelled.get(dep, ())]
        return sorted(found, key=lambda t: t.index) if len(deps) > 1 else found

    def root(self, sentence: Sentence) -> Token | None:
        """The word that a sentence hangs on; None where the parser found none."""
        return next((t for t in self.tokens[sentence.first : sentence.last] if t.dep == "ROOT"), None)

    def subtree(self, index: int) -> list[int]:
        """Token indices of the whole subtree, sorted, the token itself included."""
        if not self.children[index]:
            return [index]
        known = self._subtrees.get(index)
        if known is None:
            known, stack = [], [index]
            while stack:
                i = stack.pop()
                known.append(i)
                stack.extend(self.children[i])
            known.sort()
            self._subtrees[index] = known
        return [*known]

    def ancestors(self, index: int) -> list[int]:
        """Governors from the token's own up to the root."""
        found = []
        while self.tokens[index].head != index:
            index = self.tokens[index].head
            found.append(index)
        return found


# ---------------------------------------------------------------------------------------------- what language yields


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase that refers to something: a name, a nominal ("the island") or a pronoun.

    `head` is the head token; the phrase is tokens `first:last`, characters `start:end`, without relative clauses.
    `type` is a local class name of the ontology, "" while unknown. Mentions of one `cluster` corefer in the article.
    """

    head: int
    first: int
    last: int
    start: int
    end: int
    text: str
    kind: str
    """"name", "nominal" or "pronoun"."""
    type: str = ""
    cluster: int = -1
    entity: str = ""
    """Gazetteer entity's local name when a name is known there, else ""."""


class Argument(NamedTuple):
    """One argument of a predication. `function` is the deep grammatical function after normalisation:

    agent       who does it: active subject, by-phrase, possessor or agentive modifier of an event noun
    patient     what it is done to: direct object, passive subject, `of` of an event noun
    recipient   dative object
    holder      of a role or relational noun: what the noun is said of (copula subject, apposition host, titled name)
    attribute   what a copula or object complement says of it
    appointer   who gives somebody the office that a role noun names: `Boeing named her chairwoman`
    prep        a prepositional phrase, `marker` is the preposition
    modifier    a premodifier of a noun (compound, adjective)
    infinitive  a to-infinitive; `head` is its verb
    complement  another clause (that-clause, gerund, question); `head` is its verb
    contrary    a complement that says what is not so
    doer        who does what that other clause tells
    occasion    who does what a clause tells that says when: `died when gunmen stormed it`
    condition   who does what a clause tells that opens with if or unless: `threatened sanctions unless Chile left`
    target      whom a to-infinitive would hit: its object, or with a `marker` what stands behind that preposition;
                of a noun, whom the clause that it is the subject of is against, its verb the `marker`
    self        what a noun itself refers to
    support     subject of the light or support verb of an event noun
    context     subject of the clause around an event noun
    proposition  the clause before that its object stands for (`denied it`)
    speaker     who is reported as saying it
    """

    function: str
    head: int
    marker: str = ""


@dataclass(frozen=True, slots=True)
class Predication:
    """A verb, event noun, role noun or adjective with its arguments, syntax normalised (predicate-argument structure)."""

    head: int
    lemma: str
    pos: str
    """"VERB", "NOUN" or "ADJ"."""
    arguments: tuple[Argument, ...] = ()
    support: int | None = None
    """Token index of the light or support verb that carries tense and modality for a noun."""
    echoes: int | None = None
    """Token index of the verb that its verb only stands for: `Kenya left. Chad followed`."""
    offered: frozenset[tuple[str, str]] = field(init=False, repr=False, compare=False)
    """Function and marker of each argument, and each function alone, to be asked quickly."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "offered", frozenset(
            [(a.function, a.marker) for a in self.arguments] + [(a.function, "") for a in self.arguments]))


@dataclass(frozen=True, slots=True)
class Factuality:
    """How the text presents an event (FactBank): polarity, modality of vocabulary, and a certainty from -3 to 3."""

    negated: bool = False
    modality: str = "asserted"
    certainty: float = 3.0


@dataclass(frozen=True, slots=True)
class Quote:
    """An attribution: content spans, source and cue; `direct` when (part of) it stands in quotation marks."""

    content: tuple[Span, ...]
    source: Span | None
    source_head: int | None
    """Head token of the source phrase; may be a pronoun, resolved by coreference. None when nobody is named."""
    cue: Span | None
    cue_head: int | None
    direct: bool


@dataclass(frozen=True, slots=True)
class Interval:
    """Days from `start` to `end` inclusive; either may be open (None). `text` is the expression it came from."""

    start: dt.date | None
    end: dt.date | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A TIMEX3 expression: type DATE, TIME, DURATION or SET, its value, and the interval where one can be told."""

    start: int
    end: int
    text: str
    type: str
    value: str
    interval: Interval | None = None
    note: str = ""
    """Why there is no interval, in words."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity: `value` in `unit` (UCUM-like symbol or ISO 4217 currency), as text and token range.

    `approximation` is "", "about", "at least", "at most", "more than", "less than".
    """

    start: int
    end: int
    text: str
    value: float
    unit: str
    approximation: str
    head: int
    """Token that the amount counts or measures: `tons` in `20 million tons of soybeans`."""


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """An article with everything the language layer found in it."""

    article: Article
    parse: Parse
    mentions: tuple[Mention, ...] = ()
    predications: tuple[Predication, ...] = ()
    factuality: tuple[Factuality, ...] = ()
    """Parallel to `predications`."""
    quotes: tuple[Quote, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    amounts: tuple[Amount, ...] = ()
    named: frozenset[int] = field(init=False, repr=False, compare=False)
    """Tokens inside of names and pronouns."""

    def __post_init__(self) -> None:
        inside = (range(m.first, m.last) for m in self.mentions if m.kind != "nominal")
        object.__setattr__(self, "named", frozenset(i for some in inside for i in some))


# -------------------------------------------------------------------------------------------------------- statements


@dataclass(frozen=True, slots=True)
class Entity:
    """A node of the graph. `id` is the local part of its IRI (`United_States`), `type` a local class name."""

    id: str
    label: str
    type: str
    aliases: tuple[str, ...] = field(default=(), compare=False)
    same_as: str | None = field(default=None, compare=False)
    """Wikidata id (`Q30`) where it is known."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A measured or plain literal: a number with a unit, or words alone (value None)."""

    text: str
    value: float | None = None
    unit: str | None = None
    approximation: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Exact words: `article.text[start:end] == text`, and `sha256` is the hash of `text`.

    `frame` names the lexicon frame that fired; `trigger`, `subject`, `object` are where its parts stand.
    """

    document: str
    start: int
    end: int
    text: str
    frame: str
    trigger: Span
    subject: Span | None = None
    object: Span | None = None

    @property
    def sha256(self) -> str:
        return sha256(self.text)


@dataclass(frozen=True, slots=True)
class Statement:
    """What an article says: subject, property, object, qualifiers; how certain, who says it, when; and its evidence.

    Two statements are equal when they mean the same; where they stand and how well they are supported does not count.
    """

    subject: Entity
    predicate: str
    object: Entity | Quantity
    negated: bool = False
    modality: str = "asserted"
    attributed_to: Entity | None = None
    quoted: bool = field(default=False, compare=False)
    ended: bool = False
    time: Interval | None = None
    qualifiers: tuple[tuple[str, Entity | Quantity], ...] = ()
    """Sorted pairs of qualifier property (`commodity`, `amount`, `role`, ...) and value."""
    event: str | None = field(default=None, compare=False)
    """Local id of the event node that this statement speaks of."""
    confidence: float = field(default=1.0, compare=False)
    sources: int = field(default=1, compare=False)
    inferred: bool = False
    evidence: tuple[Evidence, ...] = field(default=(), compare=False)

    def entities(self) -> Iterator[Entity]:
        """Subject, object, speaker and qualifiers, as far as they are entities."""
        for value in (self.subject, self.object, self.attributed_to, *(value for _, value in self.qualifiers)):
            if isinstance(value, Entity):
                yield value


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything that one article gave: what the archive keeps, and what the graph is built from again."""

    article: Article
    statements: tuple[Statement, ...] = ()
    entities: tuple[Entity, ...] = ()
    """Entities that the article names, those of no statement included."""
    report: Mapping[str, Any] = field(default_factory=dict)
    """What was not found and why, as JSON: for `kg stats`."""
    fingerprint: str = ""
    """Of the program, ontology and settings that made it: a different one means it is to be made again."""
