"""What every language layer found in one article, as plain JSON: the layers can be looked at and scored alone.

A parsed article and its linker in, a dictionary out. Offsets are characters of the article's text as given, `end`
exclusive. Certainty runs from -3 (surely did not happen) over 0 (not said) to 3 (surely did), as in FactBank and its
successors; times are TIMEX3; an interval's days are both inclusive.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from kg.graph.read import names_entity
from kg.language.phrases import extent
from kg.language.quotes import attribution
from kg.model import (
    Amount,
    Argument,
    Article,
    Entity,
    Extraction,
    Factuality,
    Interval,
    Mention,
    ParsedArticle,
    Predication,
    Quote,
    Span,
    TimeExpression,
)
from kg.record import number
from kg.resolve.linker import Linker

Json = dict[str, Any]


def layers(parsed: ParsedArticle, linker: Linker) -> Json:
    """Sentences, mentions, quotes, times, amounts and predications of one article."""
    article = parsed.article
    return {
        "id": article.id,
        "title": article.title,
        "date": article.date.isoformat() if article.date else None,
        "sentences": [{"start": s.start, "end": s.end} for s in parsed.parse.sentences],
        "mentions": mentions(parsed, linker),
        "quotes": quotes(parsed, linker),
        "times": [_time(one) for one in parsed.times],
        "amounts": [_amount(one) for one in parsed.amounts],
        "predications": predications(parsed, linker),
    }


def mentions(parsed: ParsedArticle, linker: Linker) -> list[Json]:
    """Every phrase that refers to something: the whole phrase with title, determiner and relative clause, as annotated
    corpora mark it; `name` is the name alone. A plural mention has the `clusters` of all it stands for."""
    found = []
    for i, one in enumerate(linker.mentions):
        start, end = extent(parsed.parse, one, linker.nouns)
        row: Json = {"start": start, "end": end, "text": parsed.article.text[start:end], "type": one.type or None,
                     "kind": one.kind, "cluster": one.cluster, "name": {"start": one.start, "end": one.end}}
        if i in linker.groups:
            row["clusters"] = list(linker.groups[i])
            row["entity"] = None
        else:
            row["entity"] = _entity(linker.entity(one.cluster))
        found.append(row)
    return sorted(found, key=lambda row: (row["start"], -row["end"]))


def quotes(parsed: ParsedArticle, linker: Linker) -> list[Json]:
    """Every attribution, direct or not, in text order; `source` is null where nobody is named."""
    return [{"source": _span(one.source), "cue": _span(one.cue), "content": [_span(span) for span in one.content],
             "direct": one.direct, "speaker": _entity(speaker(one, linker))} for one in parsed.quotes]


def speaker(quote: Quote, linker: Linker) -> Entity | None:
    """Who is quoted; None where the text names nobody."""
    found = linker.acting(quote.source_head, ()) if quote.source_head is not None else ()
    return found[0] if found else None


def predications(parsed: ParsedArticle, linker: Linker) -> list[Json]:
    """Every event word once, in text order, with what its clause says of it."""
    by_head: dict[int, tuple[Predication, Factuality]] = {}
    arguments: dict[int, dict[Argument, None]] = {}
    for one, judged in zip(parsed.predications, parsed.factuality, strict=True):
        by_head.setdefault(one.head, (one, judged))
        arguments.setdefault(one.head, {}).update(dict.fromkeys(one.arguments))
    phrases = {m.head: m for i, m in reversed(tuple(enumerate(linker.mentions))) if i not in linker.groups}
    return [_predication(parsed, linker, *by_head[head], [_argument(parsed, linker, one, phrases.get(one.head))
                                                          for one in arguments[head]]) for head in sorted(by_head)]


def places(linker: Linker) -> list[tuple[int, int, str]]:
    """Where each entity with a name or a description of its own is spoken of: start, end, id."""
    told = {one.cluster for one in linker.mentions if one.kind != "pronoun"}
    return [(one.start, one.end, linker.entity(one.cluster).id) for i, one in enumerate(linker.mentions)
            if i not in linker.groups and one.cluster in told]


def silent_names(parsed: ParsedArticle, spoken: Mapping[int, Collection[str]], linker: Linker) -> list[tuple[int, int]]:
    """Names that take part in no statement of their sentence. `spoken` maps a sentence's start to the ids in its statements."""
    found = []
    for i, one in enumerate(linker.mentions):
        if one.kind == "name" and i not in linker.groups:
            sentence = parsed.parse.sentences[parsed.parse.tokens[one.head].sentence]
            if linker.entity(one.cluster).id not in spoken.get(sentence.start, ()):
                found.append((one.start, one.end))
    return sorted(found)


def _predication(parsed: ParsedArticle, linker: Linker, one: Predication, judged: Factuality,
                 arguments: Sequence[Json]) -> Json:
    token = parsed.parse.tokens[one.head]
    said = attribution(parsed.quotes, token.start, token.end)
    return {"start": token.start, "end": token.end, "text": token.text, "lemma": one.lemma, "pos": one.pos,
            "negated": judged.negated, "modality": judged.modality, "certainty": judged.certainty,
            "attributed_to": _entity(speaker(said[0], linker)) if said else None, "attributed": bool(said),
            "arguments": list(arguments)}


def _argument(parsed: ParsedArticle, linker: Linker, one: Argument, mention: Mention | None) -> Json:
    place = mention if mention is not None else parsed.parse.tokens[one.head]
    start, end = place.start, place.end
    entity = linker.entity(mention.cluster) if mention is not None else None
    return {"function": one.function, "marker": one.marker or None, "start": start, "end": end,
            "text": parsed.article.text[start:end], "entity": _entity(entity)}


def _entity(one: Entity | None) -> Json | None:
    return {"id": one.id, "label": one.label, "wikidata": one.same_as} if one is not None else None


def _span(one: Span | None) -> Json | None:
    return {"start": one.start, "end": one.end} if one is not None else None


def _time(one: TimeExpression) -> Json:
    return {"start": one.start, "end": one.end, "text": one.text, "type": one.type, "value": one.value,
            "interval": _interval(one.interval), "note": one.note or None}


def _interval(one: Interval | None) -> Json | None:
    if one is None:
        return None
    return {"start": one.start.isoformat() if one.start else None, "end": one.end.isoformat() if one.end else None}


def _amount(one: Amount) -> Json:
    return {"start": one.start, "end": one.end, "text": one.text, "value": number(one.value), "unit": one.unit,
            "approximation": one.approximation or None}


def places_told(one: Extraction, what: str) -> list[Json]:
    """The places of an article that its report tells of, with their words."""
    return [{"document": one.article.id, "start": a, "end": b, "text": one.article.text[a:b]}
            for a, b in one.report.get(what, ())]


def quote_record(raw: Mapping[str, Any], article: Article) -> Json:
    """An attribution as the archive holds it, with the words of its places."""
    def shown(span: Mapping[str, int] | None) -> dict[str, Any] | None:
        return {**span, "text": article.text[span["start"]:span["end"]]} if span else None

    return {"document": article.id, "speaker": raw["speaker"], "source": shown(raw["source"]), "cue": shown(raw["cue"]),
            "content": [shown(span) for span in raw["content"]], "direct": raw["direct"]}


def speaks(quote: Mapping[str, Any], wanted: str, aliases: Mapping[str, Sequence[str]]) -> bool:
    """Whether somebody called so speaks, by any of his names; nobody who is told for \"none\"."""
    who = quote["speaker"]
    if who is None:
        return wanted.casefold() == "none"
    return names_entity({**who, "aliases": aliases.get(who["id"], ())}, wanted)
