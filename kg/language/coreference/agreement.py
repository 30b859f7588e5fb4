"""Number, gender and animacy of mentions, and whether two may name one thing by them (agreement).

What is not known agrees with everything; what is known to differ never does.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.language.phrases import NAME, PRONOUN, title_before
from kg.lexicon.nouns import Noun, Nouns
from kg.model import Mention, Parse

SINGULAR, PLURAL = "singular", "plural"
PERSON, BODY, THING = "person", "body", "thing"


@dataclass(frozen=True, slots=True)
class Features:
    """Agreement features; "" is unknown, or either."""

    number: str = ""
    """"singular", "plural"; "" also for bodies of many (a team, a government), which take `it` and `they`."""
    gender: str = ""
    """"male", "female"."""
    animacy: str = ""
    """"person", "body" (an organisation or state: an actor, but an `it`), "thing"."""
    type: str = ""


def features(parse: Parse, mention: Mention, noun: Noun | None, nouns: Nouns) -> Features:
    """Features of one mention by its own form; `noun` is the lexicon's for a nominal."""
    if mention.kind == PRONOUN:
        pronoun = nouns.pronouns[mention.text.lower()]
        return Features(pronoun.number, pronoun.gender, pronoun.animacy)
    animacy = nouns.animacy.get(mention.type, "" if _open(mention.type, nouns) else THING)
    token = parse.tokens[mention.head]
    if mention.kind == NAME:
        person = animacy == PERSON
        known = person and mention.entity != ""   # whom the gazetteer knows by name is one: "Wilders"
        plural = not known and (person or not mention.type) and mention.last - mention.first == 1 and (
            token.tag in ("NNS", "NNPS") or bool(parse.dependents(token.index, "nummod")))
        told = plural and bool(parse.children[token.index] or mention.entity)  # "Mendes said": a surname may end in s
        left_open = plural or mention.type in nouns.collective or not mention.type
        number = PLURAL if told else "" if left_open else SINGULAR
        return Features(number, _gender_of_name(parse, mention, nouns) if person else "", animacy, mention.type)
    number = (
        PLURAL if token.tag in ("NNS", "NNPS") or (mention.head != mention.last - 1 and token.tag == "CD") else SINGULAR
    )
    if noun is not None and noun.number:
        number = PLURAL if noun.number == PLURAL or number == PLURAL else ""
    if token.tag in ("DT", "PDT", "CD"):
        number = PLURAL
    return Features(number, noun.gender if noun else "", animacy, mention.type)


def _open(kind: str, nouns: Nouns) -> bool:
    """Whether a class leaves open what it is: none, or one above people (an agent)."""
    return not kind or kind in nouns.vague


def _gender_of_name(parse: Parse, mention: Mention, nouns: Nouns) -> str:
    title = title_before(parse, mention, nouns)
    if title:
        noun = nouns.nouns.get(" ".join(t.text.lower() for t in parse.tokens[title[0] : title[1]]))
        if noun and noun.gender:
            return noun.gender
    first = parse.tokens[mention.first].text
    return nouns.given_names.get(first, "") if mention.last - mention.first > 1 else ""


def agree(a: Features, b: Features, nouns: Nouns) -> bool:
    """Whether two mentions may name one thing, by number, gender, animacy and type."""
    if a.number and b.number and a.number != b.number:
        return False
    if a.gender and b.gender and a.gender != b.gender:
        return False
    if (a.gender and b.animacy in (BODY, THING)) or (b.gender and a.animacy in (BODY, THING)):
        return False
    if a.animacy and b.animacy and a.animacy != b.animacy and PERSON in (a.animacy, b.animacy):
        return False
    return nouns.compatible(a.type, b.type)


def joined(a: Features, b: Features, nouns: Nouns) -> Features:
    """What is known of a thing by both its mentions: the first's word, where it has one; the narrower of two types."""
    narrower = b.type if a.type and b.type and a.type in nouns.ancestors.get(b.type, ()) else a.type or b.type
    number = a.number if a.animacy == BODY else a.number or b.number  # a body is `it` here and `they` there
    return Features(number, a.gender or b.gender, a.animacy or b.animacy, narrower)
