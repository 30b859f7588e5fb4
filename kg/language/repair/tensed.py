"""What a tense cannot be dated by, where a small statistical parser hung a time on the wrong word.

    ties have been bad since the murder of an envoy in Oslo in 2018    met Ruiz days later
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.time.words import vocabulary
from kg.language.wordlists import word_list
from kg.model import Parse, Token

_NOW = ("VBZ", "VBP")
_DATED = ("in", "on")
_UNITS, _COUNTED = frozenset("UV"), frozenset("bBC12")
"""Letters of units of time, and of what they are counted with: ago, earlier, later, before, after (time.words.LETTERS)."""


def time_behind_event(parse: Parse) -> Iterator[Token]:
    """A perfect has no past time (Klein, The present perfect puzzle, 1992): in `has been alone since its raid on Peru in 2021`
    that is when the event was that stands right before it."""
    for marker in parse.labelled("prep"):
        verb = parse.tokens[marker.head]
        if marker.text not in _DATED or marker.index < verb.index or not _lasts(parse, verb) or not any(
                parse.labels.get(d.index) == "DATE" for d in parse.dependents(marker.index, "pobj")):
            continue
        above = (parse.tokens[k] for k in parse.ancestors(marker.index - 1))
        link = next((p for p in above if p.dep == "prep" and verb.index < p.index and _looks_back(p)), None)
        events = parse.dependents(link.index, "pobj") if link is not None else []
        if events and events[0].pos == "NOUN" and parse.dependents(events[0].index, "prep"):
            yield replace(marker, head=events[0].index)


def participle_behind_when(parse: Parse) -> Iterator[Token]:
    """What only happens accuses nobody: in `The crisis began when Chile closed the border, accusing Peru of fraud` the
    participle is of the clause before it."""
    for participle in parse.labelled("advcl"):
        verb = parse.tokens[participle.head]
        if participle.tag != "VBG" or verb.lemma.lower() not in vocabulary().occurring or participle.index < verb.index or (
                parse.dependents(participle.index, "nsubj", "mark")):
            continue
        clauses = [c for c in parse.dependents(verb.index, "advcl") if verb.index < c.index < participle.index
                   and c.tag == "VBD" and parse.dependents(c.index, "nsubj")]
        clauses += [c for day in parse.subtree(verb.index) for c in parse.dependents(day, "relcl") if day > verb.index
                    and c.index < participle.index and any(d.tag == "WRB" for d in parse.dependents(c.index, "advmod"))]
        if clauses:
            yield replace(participle, head=clauses[-1].index)


def name_before_measure(parse: Parse) -> Iterator[Token]:
    """A name is no part of a measure of time: in `met Ruiz days later` it is the object of the verb right before it."""
    for name in parse.labelled("compound", "nmod"):
        time = parse.tokens[name.head]
        verb = parse.tokens[max(parse.subtree(name.index)[0] - 1, 0)]
        behind = parse.tokens[min(time.index + 1, len(parse.tokens) - 1)].text
        measured = time.index == name.index + 1 and _letter(time.text) in _UNITS and _letter(behind) in _COUNTED
        if measured and name.pos == "PROPN" and verb.pos == "VERB" and not parse.dependents(verb.index, "dobj", "ccomp"):
            yield replace(name, dep="dobj", head=verb.index)


def _letter(word: str) -> str:
    return vocabulary().single.get(word.lower(), ("", ""))[0]


def _looks_back(link: Token) -> bool:
    """Whether a preposition stands before what was earlier than the clause, or is the reason for it."""
    word = link.text.lower()
    return vocabulary().bounds.get(word) in ("from", "after") or word in word_list("reason")


def _lasts(parse: Parse, verb: Token) -> bool:
    """Whether a verb is in the perfect of the present, or tells what is going on."""
    auxiliaries = parse.dependents(verb.index, "aux", "auxpass")
    now = any(d.tag in _NOW for d in (*auxiliaries, verb))
    return now and (any(d.lemma == "have" for d in auxiliaries) or verb.tag == "VBG")
