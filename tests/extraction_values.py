"""Hand-made extractions for tests of what happens across articles: no parser, an ontology loaded once."""

from __future__ import annotations

import datetime as dt
from functools import cache

from kg import gazetteer, ontology
from kg.gazetteer import Gazetteer, Known, Tenure
from kg.model import Article, Entity, Evidence, Extraction, Interval, Span, Statement
from kg.ontology import Ontology
from kg.resolve.identity import Resolution, resolve
from kg.resolve.labels import slug

DAY = dt.date(2024, 5, 1)
KNOWN = {
    "Brazil": Known("Brazil", "Brazil", "Country", wikidata="Q155"),
    "Ghana": Known("Ghana", "Ghana", "Country"),
    "Peru": Known("Peru", "Peru", "Country"),
    "Lima": Known("Lima", "Lima", "City", capital_of="Peru"),
    "Court_A": Known("Court_A", "Supreme Court of Peru", "GovernmentBody"),
    "Court_B": Known("Court_B", "Supreme Council", "GovernmentBody"),
    "Orbis": Known("Orbis", "Orbis", "MediaOrganization", aliases=("Orbis News",)),
    "Ilya_Petrov": Known("Ilya_Petrov", "Ilya Petrov", "Person"),
}


@cache
def the_ontology() -> Ontology:
    return ontology.load()


@cache
def the_gazetteer() -> Gazetteer:
    return gazetteer.of(
        KNOWN.values(), [Tenure("Ilya_Petrov", "ministerOf", "Ghana", "finance minister", dt.date(2020, 1, 1), None)]
    )


def entity(label: str, kind: str = "Person", *aliases: str) -> Entity:
    known = KNOWN.get(slug(label))
    return Entity(slug(label), label, known.type if known else kind, aliases, known.wikidata if known else None)


def said(subject: Entity, predicate: str, target: Entity, text: str, article: str = "a", **changes: object) -> Statement:
    words = f"{subject.label} {predicate} {target.label}"
    at = max(text.find(words), 0)
    piece = Evidence(article, at, at + len(words), text[at : at + len(words)], "frame", Span(at, at + 1))
    return Statement(**{"subject": subject, "predicate": predicate, "object": target, "evidence": (piece,), **changes})  # type: ignore[arg-type]


def extraction(
    id_: str,
    *edges: tuple[object, ...],
    names: tuple[Entity, ...] = (),
    date: dt.date | None = DAY,
    source: str | None = None,
    url: str | None = None,
    text: str = "",
) -> Extraction:
    """An article that makes the statements given as (subject, property, object[, changes]) and names `names` besides."""
    body = text or f"Article {id_}. " + " ".join(f"{s.label} {p} {o.label}." for s, p, o, *_ in edges)  # type: ignore[attr-defined]
    article = Article(id_, body, Span(0, len(body)), date=date, source=source, url=url)
    made = [said(s, p, o, body, id_, **(rest[0] if rest else {})) for s, p, o, *rest in edges]  # type: ignore[arg-type, dict-item]
    ends = [t for s in made for t in (s.subject, s.object) if isinstance(t, Entity)]
    return Extraction(article, tuple(made), tuple(dict.fromkeys((*ends, *names))))


def resolved(*extractions: Extraction) -> Resolution:
    return resolve(extractions, the_gazetteer(), the_ontology())


def day(number: int) -> Interval:
    return Interval(dt.date(2024, 5, number), dt.date(2024, 5, number), f"May {number}")
