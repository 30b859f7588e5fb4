"""Persons called like a month, told from it by where the word stands: `Theresa May ... May told him`, `Jan Pronk`."""

from __future__ import annotations

from kg.language.grammar import SUBJECTS
from kg.model import Parse

_PERSON, _TIME = "PERSON", "DATE"
_ARGUMENTS = (*SUBJECTS, "dobj", "dative", "poss")
_COMPANY = ("with", "against")
"""Prepositions behind which no month stands."""


def is_person(parse: Parse, at: int) -> bool:
    """Whether a token that may be a month is part of a person's name, or the surname of somebody named in full elsewhere."""
    token, label = parse.tokens[at], parse.labels.get(at)
    if token.pos != "PROPN" or token.text.isupper():
        return False
    if label == _PERSON:
        return True
    if token.text not in surnames(parse):
        return False
    above = parse.tokens[token.head]
    if token.dep == "pobj":
        return above.text in _COMPANY
    acts = token.dep in SUBJECTS and above.pos == "VERB"
    return acts or (token.dep in _ARGUMENTS and label != _TIME and above.index != at)


def surnames(parse: Parse) -> frozenset[str]:
    """The last words of persons' names of more than one word."""
    found = parse.known.get("surnames")
    if found is None:
        found = parse.known["surnames"] = frozenset(
            parse.tokens[name.last - 1].text for name in parse.names if name.label == _PERSON and name.last - name.first > 1)
    return found
