"""What stands beside subject and object: how much it is, and the words of a title."""

from __future__ import annotations

from kg.extract.referents import Match
from kg.language.grammar import TIMES
from kg.language.repair.gapping import MEASURE
from kg.lexicon.frames import OBJECT, SUBJECT
from kg.model import Amount, Entity, ParsedArticle, Predication, Quantity


def qualifiers(parsed: ParsedArticle, predication: Predication, result: Match, thing: int
               ) -> tuple[tuple[str, Entity | Quantity], ...]:
    found: dict[str, Entity | Quantity] = {}
    titled = {role.fills for role in result.frame.roles if role.function == "title"}
    for name, filler in result.fillers.items():
        if name in titled:
            found[name] = Quantity(title_of(parsed, predication) + _portfolio(parsed, predication))
        elif name not in (SUBJECT, OBJECT) and filler.entities:
            found[name] = filler.entities[0][1]
    amount = _share(parsed, thing) or _amount(parsed, predication)
    if amount is not None and "amount" not in found:
        found["amount"] = Quantity(amount.text, amount.value, amount.unit, amount.approximation)
    return tuple(sorted(found.items()))


def title_of(parsed: ParsedArticle, predication: Predication) -> str:
    """The words of a title: the noun with the modifiers that name nothing else (`chief commodities economist`)."""
    tokens = parsed.parse.tokens
    first = predication.head
    while first > 0 and first - 1 not in parsed.named and (
            tokens[first - 1].text == "-" or tokens[first - 1].dep in ("compound", "amod", "nmod")) and (
            tokens[first - 1].sentence == tokens[first].sentence) and (
            parsed.parse.labels.get(first - 1) not in TIMES):   # `On Tuesday Secretary of State Ana Ruiz`
        first -= 1
    while first < predication.head and (tokens[first].text == "-" or (   # `US-backed president`, `two-time premier`
            first > 1 and tokens[first - 1].text == "-" and (tokens[first].tag == "VBN" or tokens[first - 2].tag == "CD"))):
        first += 1
    return parsed.article.text[tokens[first].start : tokens[predication.head].end]


def _portfolio(parsed: ParsedArticle, predication: Predication) -> str:
    """What a title goes on with that names nothing else: `Secretary of State`, `minister of defence`, but not `head of the
    navy`."""
    parse, head = parsed.parse, predication.head
    for link in parse.dependents(head, "prep"):
        inside = parse.subtree(link.index)
        if link.index == head + 1 and link.text == "of" and not parsed.named & set(inside) and len(inside) > 1 and not any(
                parse.tokens[i].dep == "det" for i in inside) and inside[-1] - head == len(inside):
            return parsed.article.text[parse.tokens[head].end : parse.tokens[inside[-1]].end]
    return ""


def _amount(parsed: ParsedArticle, predication: Predication) -> Amount | None:
    """The amount that measures an argument of the predication or stands beside it."""
    tokens = parsed.parse.tokens
    heads = {a.head for a in predication.arguments if a.function == MEASURE}
    if not heads:
        heads = {a.head for a in predication.arguments if a.function in ("patient", "modifier", "prep", "self")}
        heads.add(predication.head)
    opening = min((a.head for a in predication.arguments if a.function == "agent"), default=0)
    for amount in parsed.amounts:
        if tokens[amount.head].dep == "npadvmod" and amount.head < opening:   # `fell 2% after Zuma sacked him`: of what fell
            continue
        known = any(d.text.lower() == "the" for d in parsed.parse.dependents(amount.head, "det"))
        if known and tokens[amount.head].tag == "CD":   # `the two spoke`
            continue
        if amount.head in heads or tokens[amount.head].head in heads:
            return amount
        above = tokens[tokens[amount.head].head]
        if above.dep == "prep" and above.head == predication.head:
            return amount
    return None


def _share(parsed: ParsedArticle, thing: int) -> Amount | None:
    """How much of a thing it is, told right before it: `half of A and a third of B`."""
    tokens = parsed.parse.tokens
    of = tokens[tokens[thing].head]
    measured = tokens[thing].dep == "pobj" and of.text == "of"
    return next((a for a in parsed.amounts if a.head == of.head), None) if measured else None
