"""Whom a phrase does not mean because he is an argument of the clause it stands in: he would be a pronoun."""

from __future__ import annotations

from kg.language.coordination import led_by
from kg.language.coreference.clusters import State, conjuncts
from kg.language.grammar import SUBJECTS
from kg.language.phrases import ranked_to
from kg.model import Token


def own_clause(state: State, i: int) -> set[int]:
    """Clusters that are arguments of the clause a noun phrase stands in: it would be a pronoun if it were one of them."""
    found: set[int] = set()
    for k in state.parse.ancestors(state.mentions[i].head):
        token = state.parse.tokens[k]
        j = state.by_head.get(k)
        if j is not None:
            found.add(state.find(j))
        for owner in state.parse.dependents(k, "poss"):   # "X's stake in the firm"
            if owner.index in state.by_head:
                found.add(state.find(state.by_head[owner.index]))
        if token.pos in ("VERB", "AUX"):
            for child in state.parse.children[k]:
                if state.parse.tokens[child].dep in ("nsubj", "nsubjpass", "dobj", "dative"):
                    heads = [child, *conjuncts(state.parse, child), *(n.index for n in led_by(state.parse, child))]
                    found.update(state.find(state.by_head[k]) for k in heads if k in state.by_head)
            if token.dep == "relcl" and token.head in state.by_head:
                found.add(state.find(state.by_head[token.head]))
                found.update(_represented(state, token.head))
            infinitive = token.dep == "acl" and (   # "voiced a wish to work with the country", "has troops stationed in it"
                token.tag == "VB" or _has(state, state.parse.tokens[token.head]))
            if ranked_to(state.parse, token.head):   # "the first Chilean leader to visit the country"
                homes = state.parse.dependents(token.head, "amod", "compound", "nmod")
                found.update(state.find(state.by_head[t.index]) for t in homes if t.index in state.by_head)
            anew = token.dep == "conj" and state.parse.tokens[state.mentions[i].head].head == k and (   # `A met B, and the two`
                state.token(i).dep in SUBJECTS)
            shared = (token.dep in ("xcomp", "conj") and not anew) or infinitive or any(
                state.parse.tokens[c].dep == "nsubj" and state.parse.tokens[c].tag == "PRP"
                for c in state.parse.children[k]
            )
            if not shared:
                break
    return found


def _represented(state: State, person: int) -> set[int]:
    """Whom persons with titles speak for: the bloc and the body, in "bloc chief A and body chair B, who urged both sides"."""
    bearers = [t for t in (state.parse.tokens[person], *map(state.parse.tokens.__getitem__, state.parse.ancestors(person)))
               if t.pos == "PROPN"]
    below = [t.index for bearer in bearers for t in state.parse.tokens[state.parse.subtree(bearer.index)[0] : bearer.index]]
    return {state.find(state.by_head[k]) for k in below if k in state.by_head}


def _has(state: State, noun: Token) -> bool:
    """Whether somebody has what a noun names: `has troops stationed`."""
    verb = state.parse.tokens[noun.head]
    return noun.dep == "dobj" and verb.lemma == "have"
