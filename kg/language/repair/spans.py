"""What the recogniser took into a name, or for one: a time, a person behind a verb, a place. Parse in, Parse out: it is the
names that change.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.language.grammar import SUBJECTS, TIMES
from kg.model import Name, Parse

_SUM = re.compile(r"\d[\d.,]*(?:k|m|mn|bn|tn)")
"""A sum as headlines shorten it."""


def dated_name(parse: Parse) -> Parse:
    """A time is no part of a name: in `By May Ana Ruiz had left`, where all of it was taken for a day, the name begins where
    the phrase of the preposition ends."""
    names = []
    for name in parse.names:
        begins = next((i for i in range(name.first + 1, name.last) if parse.tokens[i].tag != "CD"), name.last)   # `May 1 Ruiz`
        first, rest = parse.tokens[name.first], parse.tokens[begins : name.last]
        before = parse.tokens[name.first - 1] if name.first else None
        opened = before is not None and before.dep in ("prep", "mark", "ROOT") and before.pos in ("ADP", "SCONJ") and (
            first.head == before.index or not parse.children[before.index] or (bool(rest) and rest[-1].head == before.index))
        doer = any(t.dep in SUBJECTS for t in rest) or (
            len(rest) > 1 and rest[-1].dep == "pobj" and parse.tokens[min(name.last, len(parse.tokens) - 1)].text == ",")
        if name.label == "DATE" and opened and doer and all(t.tag == "NNP" for t in (first, *rest)):
            names.append(Name(name.first, begins, "DATE"))
            names += [Name(begins, name.last, "PERSON")] if len(rest) > 1 else []
        else:
            names.append(name)
    return parse if len(names) == len(parse.names) and tuple(names) == parse.names else Parse(
        parse.tokens, parse.sentences, tuple(names))


def time_in_name(parse: Parse) -> Parse:
    """What a preposition governs is no part of an adverb: in `fired at Oslo overnight` only the last word is a time."""
    names = []
    for name in parse.names:
        first, last = parse.tokens[name.first], parse.tokens[name.last - 1]
        apart = name.label in TIMES and first.dep == "pobj" and first.pos == "PROPN" and (
            last.pos == "ADV" and last.head < name.first and name.last - name.first == 2)
        names.append(replace(name, first=name.last - 1) if apart else name)
    return parse if tuple(names) == parse.names else Parse(parse.tokens, parse.sentences, tuple(names))


def sum_in_name(parse: Parse) -> Parse:
    """Who stands behind a verb is no part of a sum of money: `fined Google 4 billion euros` names two."""
    names = []
    for name in parse.names:
        first = next((i for i in range(name.first, name.last) if parse.tokens[i].pos != "PROPN"), name.last)
        short = parse.tokens[name.first].text.isupper() and len(parse.tokens[name.first].text) < 4   # `paid EUR 4 billion`
        behind = name.first > 0 and parse.tokens[name.first - 1].pos == "VERB"
        written = next((i for i in range(name.first, name.last) if _SUM.fullmatch(parse.tokens[i].text)), None)
        if written is not None and behind and written > name.first:   # `fined Norvik 2bn euros`
            names += [Name(name.first, written, "ORG"), Name(written, name.last, "MONEY")]
        elif name.label == "MONEY" and name.first < first < name.last and behind and not short:
            names += [Name(name.first, first, "ORG"), replace(name, first=first)]
        else:
            names.append(name)
    return parse if len(names) == len(parse.names) else Parse(parse.tokens, parse.sentences, tuple(names))


def place_before_body(parse: Parse) -> Parse:
    """Where something happens is no part of a body's name: `In Berlin Foreign Ministry spokeswoman Ana Ruiz said` names two,
    since a preposition has an object."""
    names = []
    for name in parse.names:
        marker = parse.tokens[name.first - 1] if name.first else None
        opens = marker is not None and marker.text in ("In", "At") and not parse.children[marker.index]
        last = name.first + 1 + (parse.tokens[name.first].head == name.first + 1)   # `New York`
        rest = parse.tokens[last : name.last]
        if name.label == "ORG" and opens and len(rest) > 1 and parse.tokens[last - 1].head >= last and all(
                t.tag == "NNP" and t.dep in ("compound", "nmod") for t in (parse.tokens[name.first], *rest)):
            names += [Name(name.first, last, "GPE"), replace(name, first=last)]
        else:
            names.append(name)
    return parse if len(names) == len(parse.names) else Parse(parse.tokens, parse.sentences, tuple(names))
