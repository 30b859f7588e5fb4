"""A sentence has a verb: what a small statistical parser read into a name, or as a noun, or hung on the subject.

Each is a repair as `kg.language.repair` has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.finite import NOMINAL, has_subject
from kg.model import Parse, Token

_BEFORE = ("compound", "nmod", "amod")
_PLURAL = ("NNS", "NNPS")


def verb_in_name(parse: Parse) -> Iterator[Token]:
    """A past tense is no part of a name: in `Ruiz rang Omar Falk in May` it parts who did it from whom he did it to."""
    for root in _nominal_roots(parse):
        if root.pos != "PROPN":
            continue
        verb = next((d for d in parse.dependents(root.index, *_BEFORE) if d.tag in ("VBD", "VBZ") and d.text.islower()), None)
        name = parse.tokens[verb.index - 1] if verb is not None and verb.index else root
        if verb is None or name.pos != "PROPN" or name.dep not in _BEFORE or name.head not in (verb.index, root.index):
            continue
        yield replace(verb, dep="ROOT", head=verb.index, pos="VERB")
        yield replace(name, dep="nsubj", head=verb.index)
        yield replace(root, dep="dobj", head=verb.index)
        for other in parse.dependents(root.index):
            if other.index < name.index:
                yield replace(other, head=name.index)
            elif other.index > root.index and other.dep != "appos":
                yield replace(other, head=verb.index)


def noun_of_several(parse: Parse) -> Iterator[Token]:
    """A noun has no subject but with a copula: in `Ministers of the bloc gather in Lima` it is what they do."""
    for root in parse.labelled("ROOT"):
        several = any(d.tag in _PLURAL and d.index < root.index for d in parse.dependents(root.index, "nsubj"))
        if root.tag == "NN" and root.text.islower() and several and not parse.sentences[root.sentence].headline and (
                not parse.dependents(root.index, "cop", "aux", "det", "amod", "compound", "poss", "nummod")):
            yield replace(root, pos="VERB", tag="VBP")


def first_of_two(parse: Parse) -> Iterator[Token]:
    """A noun is no like pair with a finite verb: in `Norvik disposed of its stake and pulled out` both are what it did, and
    the first is no participle."""
    for root in _nominal_roots(parse):
        second = next((d for d in parse.dependents(root.index, "conj") if d.tag == "VBD" and not has_subject(parse, d)), None)
        first = next((d for d in parse.dependents(root.index, "acl") if d.tag in ("VBN", "VBD")), None)
        if first is None or second is None or not root.index < first.index < second.index or parse.dependents(
                first.index, "agent", "aux", "auxpass", "mark") or parse.tokens[first.index - 1].text == ",":
            continue
        yield replace(first, dep="ROOT", head=first.index, tag="VBD")
        yield replace(root, dep="nsubj", head=first.index)
        yield from (replace(d, head=first.index) for d in parse.dependents(root.index)
                    if d.index > first.index and d.index != first.index)
        last = parse.tokens[max(i for i in parse.subtree(second.index) if parse.tokens[i].pos != "PUNCT")]
        for told in parse.dependents(root.index, "appos"):   # `pulled out of Peru, its market`: it tells of the last name
            name = next((parse.tokens[i] for i in (last.index, *parse.ancestors(last.index))
                         if parse.tokens[i].pos == "PROPN"), None)
            if name is not None and told.index > second.index:
                yield replace(told, head=name.index)


def _nominal_roots(parse: Parse) -> list[Token]:
    """Nouns and names that a sentence was read as, without a verb."""
    return [root for root in parse.labelled("ROOT") if root.pos in NOMINAL and not parse.sentences[root.sentence].headline
            and not has_subject(parse, root) and not parse.dependents(root.index, "cop", "aux", "auxpass")]
