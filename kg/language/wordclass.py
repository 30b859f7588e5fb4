"""Verbs that a small statistical parser took for nouns: `Turkey arms the militia`, `which Iran founded and finances`.

A noun has no object, and no noun is a like pair with a verb. Each is a repair as `kg.language.repair` has them.
"""

from __future__ import annotations

from dataclasses import replace

from kg.language.finite import FINITE, SUBJECTS
from kg.model import Parse, Token

_FORMS = {"NNS": "VBZ", "NN": "VBP"}


def verb_with_object(parse: Parse) -> dict[int, Token]:
    """A noun has no object: `Turkey arms the militia` has a verb, and the name before it is the subject."""
    changes: dict[int, Token] = {}
    for noun in parse.labelled("ROOT", "conj", "ccomp", "advcl", "relcl", "dep"):
        if noun.tag not in _FORMS or noun.pos != "NOUN" or not any(
                d.index > noun.index for d in parse.dependents(noun.index, "dobj")):
            continue
        before = [d for d in parse.dependents(noun.index, *SUBJECTS, "compound") if d.index < noun.index]
        if not before or (before[-1].dep == "compound" and (before[-1].pos != "PROPN" or before[-1].index + 1 != noun.index)):
            continue
        changes[noun.index] = replace(noun, pos="VERB", tag=_FORMS[noun.tag])
        if before[-1].dep == "compound":
            changes[before[-1].index] = replace(before[-1], dep="nsubj")
    return changes


def verb_beside_verb(parse: Parse) -> dict[int, Token]:
    """A bare plural is no like pair with a verb right before it: in `which Iran founded and finances` it is one too."""
    changes: dict[int, Token] = {}
    for noun in parse.labelled("conj"):
        verb = parse.tokens[noun.head]
        if noun.tag == "NNS" and noun.pos == "NOUN" and verb.pos == "VERB" and verb.tag in FINITE and (
                noun.index == verb.index + 2 and parse.tokens[noun.index - 1].dep == "cc") and not parse.children[noun.index]:
            changes[noun.index] = replace(noun, pos="VERB", tag="VBZ")
    return changes


def verb_with_modifier(parse: Parse) -> dict[int, Token]:
    """A verb has no modifier: in `Boeing names Ruiz chief executive` the name before it is the subject, and what was taken for
    an apposition behind it the object."""
    changes: dict[int, Token] = {}
    for name in parse.labelled("compound", "nmod"):
        verb = parse.tokens[name.head]
        if name.pos != "PROPN" or verb.tag not in FINITE or verb.pos != "VERB" or verb.dep not in ("ROOT", "ccomp", "conj") or (
                name.index + 1 != verb.index or parse.dependents(verb.index, *SUBJECTS, "aux")):
            continue
        changes[name.index] = replace(name, dep="nsubj")
        if not parse.dependents(verb.index, "dobj"):
            for thing in parse.dependents(verb.index, "appos")[:1]:
                if parse.subtree(thing.index)[0] == verb.index + 1:
                    changes[thing.index] = replace(thing, dep="dobj")
    return changes
