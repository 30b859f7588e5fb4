"""What is asked of a parse again and again: whether a verb is finite, has a subject, what stands before a phrase.

Labels are those of ClearNLP, as spaCy's English parsers give them.
"""

from __future__ import annotations

from kg.model import Parse, Token

SUBJECTS = ("nsubj", "nsubjpass")
NOMINAL = ("NOUN", "PROPN", "PRON")
FINITE = ("VBD", "VBZ", "VBP")
SUBORDINATING = ("after", "before", "since", "until", "as")
"""Words that open a phrase or a clause."""
TIMES = ("DATE", "TIME")
BEFORE = ("compound", "nmod", "amod")
"""What stands before its noun."""


def is_finite(parse: Parse, verb: Token) -> bool:
    """Whether a verb has tense: itself or in its auxiliary."""
    return verb.tag in FINITE or any(d.tag in ("MD", *FINITE) for d in parse.dependents(verb.index, "aux", "auxpass"))


def has_subject(parse: Parse, verb: Token) -> bool:
    """Whether a verb has a subject of its own, an expletive or a clause included."""
    return bool(parse.dependents(verb.index, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl"))


def subject_label(parse: Parse, verb: Token) -> str:
    """What a subject is to a verb: passive or active."""
    return SUBJECTS[bool(parse.dependents(verb.index, "auxpass"))]


def behind_comma(parse: Parse, noun: Token) -> bool:
    """Whether a phrase stands behind a comma, one that closes a quotation included."""
    before = parse.subtree(noun.index)[0] - 1 - behind_quotation(parse, noun)
    return before >= 0 and parse.tokens[before].text == ","


def behind_quotation(parse: Parse, noun: Token) -> bool:
    return parse.tokens[parse.subtree(noun.index)[0] - 1].tag == "''"


def before_time(parse: Parse, index: int) -> int:
    """Where a time that ends right before a token begins, with its preposition; else the token itself."""
    time = next((n for n in parse.names if n.last == index and n.label == "DATE"), None)
    return index if time is None else time.first - (parse.tokens[time.first - 1].pos == "ADP")


def perhaps_person(parse: Parse, name: Token) -> bool:
    """Whether a name is a person's, as far as the parser knows."""
    return name.pos == "PROPN" and parse.labels.get(name.index, "PERSON") == "PERSON"


def one_of(parse: Parse, noun: Token) -> bool:
    """Whether a plural tells of whom somebody is one: `one of his aides`."""
    of = parse.tokens[noun.head]
    return noun.dep == "pobj" and of.text == "of" and parse.tokens[of.head].text.lower() == "one"
