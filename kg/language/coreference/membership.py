"""Whom a sentence counts among those of the one before: "Police arrested ten men. Among them was Luis Paz"."""

from __future__ import annotations

from kg.language.coreference.clusters import State, conjuncts, possessor
from kg.language.grammar import SUBJECTS
from kg.language.phrases import NAME, NOMINAL, PRONOUN
from kg.language.wordlists import word_list
from kg.model import Token


def counted_among(state: State) -> None:
    """Let a counted phrase stand for itself and for those of its number whom the next sentence names: the only one there that
    may be meant, since of gunmen and soldiers either might be."""
    for i, mention in enumerate(state.mentions):
        named = _named(state, state.token(i)) if mention.kind == PRONOUN else []
        before = state.in_sentence.get(state.sentence[i] - 1, ()) if named else ()
        many = [j for j in before if _counted(state, j) and any(_of_kind(state, one, j) for one in named)]
        if len(many) == 1:
            state.groups[many[0]] = (many[0], *(one for one in named if _of_kind(state, one, many[0])))


def _counted(state: State, j: int) -> bool:
    """Whether a phrase brings in several by their number: "ten men"."""
    counted = state.parse.dependents(state.mentions[j].head, "nummod")
    return state.mentions[j].kind == NOMINAL and bool(counted) and j not in state.groups and possessor(state, j) is None and (
        not state.cluster(j).named)


def _named(state: State, pronoun: Token) -> list[int]:
    """The names that a clause counts among whom its pronoun means: "Among them is A", "They include A and B"."""
    above = state.parse.tokens[pronoun.head]
    if pronoun.dep == "pobj" and above.text.lower() in word_list("counting among"):
        verb = state.parse.tokens[above.head]
        told = state.parse.dependents(verb.index, *SUBJECTS, "attr") if verb.lemma == "be" else []
    elif pronoun.dep in SUBJECTS and above.lemma in word_list("counting"):
        told = state.parse.dependents(above.index, "dobj")
    else:
        return []
    heads = [h for t in told if t.index > pronoun.index for h in (t.index, *conjuncts(state.parse, t.index))]
    found = [state.by_head.get(h) for h in heads]
    return [j for j in found if j is not None and state.mentions[j].kind == NAME]


def _of_kind(state: State, j: int, i: int) -> bool:
    """Whether somebody named may be one of the many: a man of ten men, a bank of two banks."""
    one, many = state.cluster(j).features, state.cluster(i).features
    return bool(one.type) and (one.animacy == many.animacy) and state.nouns.is_a(one.type, (many.type,))
