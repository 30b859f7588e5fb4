"""Who says what a statement says: whoever is reported as saying it, or the writer, whose asides nobody reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.extract.referents import Referents
from kg.language.coordination import conjuncts
from kg.language.quotes import attribution
from kg.model import Argument, Entity, Parse, ParsedArticle, Predication, Quote, Span, Token
from kg.read.wrapping import prose

_QUOTE_MARKS = '"“”„«»'


def speaker(parsed: ParsedArticle, trigger: Span, referents: Referents, aside: range | None
             ) -> tuple[tuple[Entity, ...], bool, int | None]:
    """Who say it (innermost attribution that covers the trigger), whether in quotation marks, and the word that reports it.

    An aside that is not in quotation marks is said only by who is reported inside it.
    """
    covering: Sequence[Quote] = attribution(parsed.quotes, trigger.start, trigger.end)
    quoted = bool(covering) and _in_marks(parsed, trigger)
    if aside is not None and not quoted:
        covering = [quote for quote in covering if quote.cue_head is not None and quote.cue_head in aside]
    if not covering:
        return (), quoted, None
    for quote in covering:   # `is expected to resign, people said`: who is named goes before who is not
        heads = () if quote.source_head is None else conjuncts(parsed.parse, quote.source_head)
        speakers = tuple(entity for head in heads for entity in referents.acting(head, ()))
        if speakers:
            return speakers, quoted, quote.cue_head
    return (referents.unnamed,), quoted, None


def _in_marks(parsed: ParsedArticle, trigger: Span) -> bool:
    """Whether an odd number of quotation marks stands between the paragraph's start and the trigger."""
    text = prose(parsed.article)
    start = text.rfind("\n", 0, trigger.start) + 1
    return sum(text.count(mark, start, trigger.start) for mark in _QUOTE_MARKS) % 2 == 1


def aside(parse: Parse, predication: Predication) -> range | None:
    """Tokens of the title, apposition, modifier or relative clause behind a comma that a predication stands in, if it does.

    It is the writer's own aside, whoever is being reported around it: such conventional implicatures are the speaker's, not
    the reported source's (Potts 2005), and no modal reaches them.
    """
    at = predication.support if predication.support is not None else predication.head
    if predication.pos == "ADP":   # `Equinor of Norway`: no more than a name
        return range(at, at + 1)
    named = any(d.pos == "PROPN" for d in parse.dependents(at, "appos"))   # `the foreign minister, Ana Ruiz, said`
    if predication.support is None and (named if predication.pos == "NOUN" else parse.tokens[at].dep == "amod"):
        return range(at, at + 1)
    if predication.pos == "NOUN" and predication.support is None and _judged(parse, parse.tokens[at]):
        return range(at, at + 1)
    for _ in range(5):
        token = parse.tokens[at]
        inside = parse.subtree(at)
        if token.dep in ("appos", "compound", "nmod") and predication.pos == "NOUN":
            return range(inside[0], inside[-1] + 1)
        if token.dep == "relcl" or (token.dep == "acl" and token.tag == "VBN"):
            opened = inside[0] > 0 and parse.tokens[inside[0] - 1].text == ","
            if not opened and parse.tokens[token.head].dep == "appos":   # `accuse it of arming them, a charge it denies`
                opened, inside = True, parse.subtree(token.head)
            return range(inside[0], inside[-1] + 1) if opened else None
        if token.dep not in ("conj", "attr", "xcomp", "pobj", "prep", "pcomp") or token.head == at:
            return None
        at = token.head
    return None


def _judged(parse: Parse, noun: Token) -> bool:
    """Whether a noun is what somebody calls something: in `called the invasion of Chile a crime` there was one."""
    verb = parse.tokens[noun.head]
    called = parse.dependents(verb.index, "oprd") or [
        n for p in parse.dependents(verb.index, "prep") if p.text == "as" for n in parse.dependents(p.index, "pobj")]
    return noun.dep == "dobj" and verb.pos == "VERB" and any(n.index > noun.index for n in called) and bool(
        parse.dependents(noun.index, "det", "poss"))


def with_speaker(parsed: ParsedArticle, predication: Predication) -> Predication:
    """A predication with the one who is reported as saying it, where somebody is, and the clause that says it."""
    token = parsed.parse.tokens[predication.head]
    heads = [quote.source_head for quote in attribution(parsed.quotes, token.start, token.end)[:1]]
    said = () if predication.support is None else (Argument("proposition", predication.support),)
    return replace(predication, arguments=(*predication.arguments, *said, *(
        Argument("speaker", h) for h in heads if h is not None)))
