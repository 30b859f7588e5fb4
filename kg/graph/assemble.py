"""Statements -> quads, as docs/design.md says; and equal statements of several articles -> one.

No blank nodes: every node has an IRI made from its content, so the same statements give the same bytes in every store
and in whatever order they come. W3C terms wherever there is one: RDF reification, PROV-O, Web Annotation selectors
(RFC 5147 fragments name places in a text), OWL-Time, QUDT, schema.org.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

import pyoxigraph as ox

from kg.graph import sources
from kg.graph.infer import derivations
from kg.graph.names import escape, iri
from kg.model import Article, Entity, Evidence, Interval, Quantity, Span, Statement, sha256
from kg.ontology import Ontology
from kg.record import decimal, digest, distinct, evidence_order, statement_id, term_record
from kg.vocab import BASE, KG, OA, OWL, PROV, QUDT, RDF, RDFS, SCHEMA, SKOS, TIME, WD, XSD

REPORTED = KG + "reported"
"""The named graph of edges that somebody is reported as asserting."""

MOST_CONFIDENCE = 0.99
"""Any number of reports can be wrong together."""

UNTYPED = "Entity"
"""The class of what nobody gave one: the top of the ontology's tree."""

CONTEXT = 32
"""Characters of text before and after a quote: what the Web Annotation model gives as the usual length."""

Triple = tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]


# ---------------------------------------------------------------------------------------------------------- merging


def merge(statements: Iterable[Statement], origins: Mapping[str, str] | None = None) -> list[Statement]:
    """Equal statements as one, sorted by id: evidence, aliases and sources add up.

    Confidence is the noisy-or over origins (the best of each counts), at most 0.99. `origins` says where documents come
    from (`sources.origins`). The result does not depend on the order, and merging it again changes nothing.
    """
    groups: dict[str, list[Statement]] = {}
    known = origins or {}
    given = list(statements)
    nodes = entities(given)
    for one in given:
        groups.setdefault(statement_id(one), []).append(_renamed(one, nodes))
    return [_joined(groups[key], known) for key in sorted(groups)]


def entities(statements: Iterable[Statement]) -> dict[str, Entity]:
    """Every entity that statements name, by id: one label and type each, the most frequent, other labels as aliases."""
    seen: dict[str, Counter[tuple[str, str]]] = {}
    aliases: dict[str, set[str]] = {}
    same_as: dict[str, set[str]] = {}
    for statement in statements:
        for one in statement.entities():
            seen.setdefault(one.id, Counter())[one.label, one.type] += 1
            aliases.setdefault(one.id, set()).update(one.aliases, [one.label])
            if one.same_as:
                same_as.setdefault(one.id, set()).add(one.same_as)
    found = {}
    for key in sorted(seen):
        label, kind = min(seen[key], key=lambda pair: (-seen[key][pair], not pair[1], -len(pair[0]), pair))
        called = label or key
        found[key] = Entity(key, called, kind or UNTYPED, tuple(sorted(aliases[key] - {called, ""})),
                            min(same_as.get(key, ()), default=None))
    return found


def _renamed(statement: Statement, nodes: Mapping[str, Entity]) -> Statement:
    """The statement with each entity as the whole set of statements knows it."""

    def term(value: Entity | Quantity) -> Entity | Quantity:
        return nodes[value.id] if isinstance(value, Entity) else value

    return replace(
        statement,
        subject=nodes[statement.subject.id],
        object=term(statement.object),
        attributed_to=nodes[statement.attributed_to.id] if statement.attributed_to else None,
        qualifiers=distinct((name, term(value)) for name, value in statement.qualifiers),
    )


def _joined(group: list[Statement], origins: Mapping[str, str]) -> Statement:
    evidence = tuple(sorted({e for one in group for e in one.evidence}, key=evidence_order))
    first = min(group, key=_reading_order)
    timed = [one.time for one in sorted(group, key=_reading_order) if one.time]
    events = sorted({one.event for one in group if one.event})
    return replace(
        first,
        quoted=any(one.quoted for one in group),
        time=timed[0] if timed else None,
        event=events[0] if events else None,
        confidence=_noisy_or(group, origins),
        sources=sources.count(evidence, origins) if evidence else max(one.sources for one in group),
        evidence=evidence,
    )


def _reading_order(statement: Statement) -> tuple[object, ...]:
    """By first evidence; then by everything that equal statements can still differ in."""
    first = min((evidence_order(e) for e in statement.evidence), default=())
    time = statement.time.text if statement.time else ""
    words = [statement.object.text] if isinstance(statement.object, Quantity) else []
    words += [value.text for _, value in statement.qualifiers if isinstance(value, Quantity)]
    return (not first, first, time, words, -statement.confidence, statement.quoted)


def _noisy_or(group: list[Statement], origins: Mapping[str, str]) -> float:
    """1 - the chance that every origin errs, each as good as its best statement (Pearl 1988)."""
    if len(group) == 1:   # its confidence covers all its evidence already, when it comes merged
        return min(round(group[0].confidence, 3), MOST_CONFIDENCE)
    best: dict[str, float] = {}
    for one in group:
        for key in {sources.origin(e, origins) for e in one.evidence} or {""}:
            best[key] = max(best.get(key, 0.0), one.confidence)
    doubt = math.prod(1.0 - best[key] for key in sorted(best))
    return min(round(1.0 - doubt, 3), MOST_CONFIDENCE)


# ------------------------------------------------------------------------------------------------------------ quads


def quads(statements: Iterable[Statement], articles: Mapping[str, Article], *, base: str = BASE,
          ontology: Ontology) -> Iterator[ox.Quad]:
    """The quads of statements (inferred ones among them) and of articles by id, each quad once.

    Plain edges stand in the default graph where nobody else is credited, in `kg:reported` where somebody is; both only
    for what is asserted, not negated and not ended.
    """
    given = sorted(statements, key=statement_id)
    build = _Build(base, articles)
    for article in articles.values():
        build.article(article)
    for entity in entities(given).values():
        build.entity(entity)
    bases = derivations((one for one in given if not one.inferred), ontology)
    for one in given:
        build.statement(one, bases.get(statement_id(one), ()) if one.inferred else ())
    build.events(given, ontology)
    for triple in build.triples:
        yield ox.Quad(*triple)
    plain: set[Triple] = set()
    reported: set[Triple] = set()
    for one in given:
        if is_fact(one):
            (reported if one.attributed_to else plain).add(build.edge(one))
    for edge in plain:
        yield ox.Quad(*edge)
    for subject, predicate, target in reported - plain:
        yield ox.Quad(subject, predicate, target, _node(REPORTED))


def is_fact(statement: Statement) -> bool:
    """Whether somebody, the article or one it quotes, asserts it as it stands: no plan, denial or thing of the past."""
    return statement.modality == "asserted" and not statement.negated and not statement.ended


@lru_cache(maxsize=100_000)
def _node(text: str) -> ox.NamedNode:
    return ox.NamedNode(text)


def _string(text: str) -> ox.Literal:
    return ox.Literal(text)


@lru_cache(maxsize=100_000)
def _typed(text: str, datatype: str) -> ox.Literal:
    return ox.Literal(text, datatype=_node(XSD + datatype))


def _kg(name: str) -> ox.NamedNode:
    return _node(KG + escape(name))


_TYPE = _node(RDF + "type")
_LABEL = _node(RDFS + "label")
_DERIVED = _node(PROV + "wasDerivedFrom")


class _Build:
    """The triples made so far, and which shared nodes are done."""

    def __init__(self, base: str, articles: Mapping[str, Article]) -> None:
        self.base = base
        self.articles = articles
        self.triples: dict[Triple, None] = {}
        self.done: set[ox.NamedNode] = set()

    def add(self, subject: ox.NamedNode, predicate: ox.NamedNode | str, value: ox.NamedNode | ox.Literal) -> None:
        verb = _node(predicate) if isinstance(predicate, str) else predicate
        self.triples[subject, verb, value] = None

    def own(self, kind: str, local: str) -> ox.NamedNode:
        return _node(iri(self.base, kind, local))

    def first_time(self, node: ox.NamedNode) -> bool:
        if node in self.done:
            return False
        self.done.add(node)
        return True

    # ---- articles and entities

    def article(self, article: Article) -> None:
        node = self.own("article", article.id)
        self.add(node, _TYPE, _node(SCHEMA + "NewsArticle"))
        self.add(node, SCHEMA + "articleBody", _string(article.text))
        self.add(node, KG + "sha256", _string(sha256(article.text)))
        if article.title is not None:
            self.add(node, SCHEMA + "headline", _string(article.title))
        if article.date is not None:
            self.add(node, SCHEMA + "datePublished", _typed(article.date.isoformat(), "date"))
        if article.source is not None:
            self.add(node, SCHEMA + "publisher", _string(article.source))
        if article.url is not None:
            self.add(node, SCHEMA + "url", ox.Literal(article.url, datatype=_node(XSD + "anyURI")))
        if article.author is not None:
            self.add(node, SCHEMA + "author", _string(article.author))

    def entity(self, entity: Entity) -> None:
        node = self.own("entity", entity.id)
        self.add(node, _LABEL, _string(entity.label))
        if entity.type:
            self.add(node, _TYPE, _kg(entity.type))
        for alias in entity.aliases:
            self.add(node, SKOS + "altLabel", _string(alias))
        if entity.same_as:
            self.add(node, OWL + "sameAs", _node(WD + escape(entity.same_as)))

    # ---- statements

    def statement(self, one: Statement, bases: Iterable[str]) -> None:
        node = self.own("statement", statement_id(one))
        subject, predicate, target = self.edge(one)
        self.add(node, _TYPE, _kg("Statement"))
        self.add(node, RDF + "subject", subject)
        self.add(node, RDF + "predicate", predicate)
        self.add(node, RDF + "object", target)
        for name in ("negated", "quoted", "ended", "inferred"):
            self.add(node, KG + name, _typed("true" if getattr(one, name) else "false", "boolean"))
        self.add(node, KG + "modality", _kg(one.modality))
        self.add(node, KG + "confidence", _typed(decimal(round(one.confidence, 3)), "decimal"))
        self.add(node, KG + "sources", _typed(str(one.sources), "integer"))
        if one.attributed_to:
            self.add(node, KG + "attributedTo", self.own("entity", one.attributed_to.id))
        if one.time:
            self.time(node, one.time)
        if one.event:
            self.add(node, KG + "event", self.own("event", one.event))
        for name, value in one.qualifiers:
            self.add(node, _kg(name), self.term(value))
        derived = [self.own("statement", key) for key in bases] or [self.evidence(e) for e in one.evidence]
        for source in derived:
            self.add(node, _DERIVED, source)

    def edge(self, one: Statement) -> Triple:
        return self.own("entity", one.subject.id), _kg(one.predicate), self.term(one.object)

    def term(self, value: Entity | Quantity) -> ox.NamedNode | ox.Literal:
        """An entity's node; words alone as a string; an amount as a qudt:QuantityValue."""
        if isinstance(value, Entity):
            return self.own("entity", value.id)
        if value.value is None and value.unit is None and not value.approximation:
            return _string(value.text)
        node = self.own("quantity", digest(term_record(value)))
        if self.first_time(node):
            self.add(node, _TYPE, _node(QUDT + "QuantityValue"))
            self.add(node, KG + "text", _string(value.text))
            if value.value is not None:
                self.add(node, QUDT + "numericValue", _typed(decimal(value.value), "decimal"))
            if value.unit is not None:
                self.add(node, KG + "unit", _string(value.unit))
            if value.approximation:
                self.add(node, KG + "approximation", _string(value.approximation))
        return node

    def time(self, node: ox.NamedNode, time: Interval) -> None:
        """When; an expression that no day can be told of leaves its words alone."""
        if time.start or time.end:
            self.add(node, KG + "time", self.interval(time))
        else:
            self.add(node, KG + "text", _string(time.text))

    def interval(self, time: Interval) -> ox.NamedNode:
        """The days of an interval and the words it came from; its ends are two instants even for a single day."""
        start, end = (day.isoformat() if day else "" for day in (time.start, time.end))
        words = f"_{digest(time.text)[:8]}" if time.text else ""
        node = self.own("interval", f"{start or '..'}_{end or '..'}{words}")
        if self.first_time(node):
            self.add(node, _TYPE, _node(TIME + "ProperInterval"))
            if time.text:
                self.add(node, KG + "text", _string(time.text))
            for day, name, part in ((start, "hasBeginning", "start"), (end, "hasEnd", "end")):
                if day:
                    instant = _node(f"{node.value}#{part}")
                    self.add(node, TIME + name, instant)
                    self.add(instant, _TYPE, _node(TIME + "Instant"))
                    self.add(instant, TIME + "inXSDDate", _typed(day, "date"))
        return node

    # ---- evidence

    def evidence(self, one: Evidence) -> ox.NamedNode:
        node = self.own("evidence", digest(list(map(str, evidence_order(one)))))
        if self.first_time(node):
            self.add(node, _TYPE, _node(OA + "SpecificResource"))
            self.add(node, OA + "hasSource", self.own("article", one.document))
            self.add(node, KG + "frame", _string(one.frame))
            self.add(node, KG + "sha256", _string(one.sha256))
            self.add(node, OA + "hasSelector", self.position(one.document, Span(one.start, one.end)))
            self.add(node, OA + "hasSelector", self.quotation(one))
            self.add(node, KG + "trigger", self.characters(one.document, one.trigger))
            if one.subject is not None:
                self.add(node, KG + "subjectMention", self.characters(one.document, one.subject))
            if one.object is not None:
                self.add(node, KG + "objectMention", self.characters(one.document, one.object))
        return node

    def characters(self, document: str, span: Span) -> ox.NamedNode:
        """A place in an article's text, told by its IRI alone (RFC 5147): half the quads there would be with nodes."""
        return _node(f"{iri(self.base, 'article', document)}#char={span.start},{span.end}")

    def position(self, document: str, span: Span) -> ox.NamedNode:
        node = self.characters(document, span)
        if self.first_time(node):
            self.add(node, _TYPE, _node(OA + "TextPositionSelector"))
            self.add(node, OA + "start", _typed(str(span.start), "integer"))
            self.add(node, OA + "end", _typed(str(span.end), "integer"))
        return node

    def quotation(self, one: Evidence) -> ox.NamedNode:
        article = self.articles.get(one.document)
        exact = digest(one.text)[:8]
        node = _node(f"{iri(self.base, 'article', one.document)}#quote={one.start},{one.end},{exact}")
        if self.first_time(node):
            self.add(node, _TYPE, _node(OA + "TextQuoteSelector"))
            self.add(node, OA + "exact", _string(one.text))
            if article is not None:
                self.add(node, OA + "prefix", _string(article.text[max(0, one.start - CONTEXT) : one.start]))
                self.add(node, OA + "suffix", _string(article.text[one.end : one.end + CONTEXT]))
        return node

    # ---- events

    def events(self, statements: Iterable[Statement], ontology: Ontology) -> None:
        """Event nodes: class, who takes part, when, and the qualifiers of the statements that speak of them."""
        told: dict[str, list[Statement]] = {}
        for one in statements:
            if one.event and not one.inferred:
                told.setdefault(one.event, []).append(one)
        for key, group in told.items():
            self.event(key, group, ontology)

    def event(self, key: str, group: list[Statement], ontology: Ontology) -> None:
        node = self.own("event", key)
        known = [ontology.properties[one.predicate] for one in group if one.predicate in ontology.properties]
        kinds = sorted({one.event for one in known if one.event}) or ["Event"]
        people = {term.id: term.label for one in group for term in (one.subject, one.object)
                  if isinstance(term, Entity)}
        for kind in kinds:
            self.add(node, _TYPE, _kg(kind))
        title = ", ".join(ontology.classes[kind].label if kind in ontology.classes else kind for kind in kinds)
        self.add(node, _LABEL, _string(f"{title}: {', '.join(sorted(people.values()))}"))
        for person in people:
            self.add(node, SCHEMA + "participant", self.own("entity", person))
        for one in group:
            if one.time:
                self.time(node, one.time)
            for name, value in one.qualifiers:
                self.add(node, _kg(name), self.term(value))
