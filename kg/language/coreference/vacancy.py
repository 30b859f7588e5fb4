"""Whose office it is that somebody else is given: who is told to have left it, and hardly who gives it."""

from __future__ import annotations

from kg.language.coordination import verb_lemma
from kg.language.coreference.clusters import State
from kg.language.grammar import SUBJECTS
from kg.language.wordlists import word_list

_BACK = 1
"""Sentences back that somebody may have left his office."""


def unseated(state: State, i: int) -> tuple[int, ...]:
    """Who is told last to have left an office that another is to take: in `Ruiz resigned and the king named Paz to replace
    him` and `ousted Ruiz; the king named Paz to succeed him` it is Ruiz."""
    parse, token = state.parse, state.token(i)
    deed = parse.tokens[token.head]
    aim = any(t.tag == "TO" for t in parse.dependents(deed.index, "aux"))
    if token.dep != "dobj" or not aim or deed.lemma not in word_list("taking over from"):
        return ()
    naming = parse.tokens[deed.head]
    opening = parse.sentences[max(state.sentence[i] - _BACK, 0)].first
    for verb in reversed(parse.tokens[opening : naming.index]):
        if verb.pos != "VERB" or verb_lemma(parse, verb) not in word_list("vacating"):
            continue
        leaves = verb_lemma(parse, verb) in word_list("leaving office") and not parse.dependents(verb.index, "auxpass")
        gone = parse.dependents(verb.index, *(SUBJECTS if leaves else ("dobj", "nsubjpass")))
        if gone:
            return tuple(state.by_head[t.index] for t in gone if t.index in state.by_head)
    return ()
