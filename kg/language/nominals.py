"""Coreference of noun phrases: the same words again, the same head with nothing new, "the island", "the company"."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from kg.language.agreement import PLURAL
from kg.language.clusters import State, definite, indefinite, owner_of, plain, possessor, rank
from kg.language.namelinks import key_of
from kg.language.phrases import NAME, NOMINAL
from kg.lexicon.nouns import Noun

ROLE_WINDOW = 6
"""Sentences back that "the company", "the island" may look for a name."""


PLURAL_WINDOW = 4
"""Sentences back that plain plurals with the same head may stand: beyond, "the sales" are other sales."""


def same_nominal(state: State) -> None:
    """Kinds of goods named again ("soybeans ... soybeans"), and definite phrases that are one word for word."""
    first: dict[str, int] = {}
    goods = state.nouns.words["CompoundClass"]
    for i in state.nominals():
        mention, noun = state.mentions[i], state.noun[i]
        kind = noun is not None and noun.type in goods and not indefinite(state, i) and mention.last == mention.head + 1
        if kind and noun is not None and mention.first >= mention.head - len(noun.lemma.split()) + 1:
            key = f"kind {noun.lemma}"
        elif definite(state, i) and mention.last - mention.first > 1:
            key = key_of(mention.text)
        else:
            continue
        if key.startswith("kind "):
            state.cluster(i).features = replace(state.cluster(i).features, number="")
        if key in first and state.fits(first[key], i) and not state.inside(first[key], i):
            state.join(first[key], i)
        first[key] = i


def strict_head(state: State) -> None:
    """A definite phrase and the last phrase before it with the same head, when it adds nothing that was not said."""
    by_head: dict[str, list[int]] = defaultdict(list)
    for i in state.nominals():
        token = state.token(i)
        head = token.lemma.lower()
        if definite(state, i) and not indefinite(state, i):
            for j in reversed(by_head[head]):
                far = state.sentence[i] - state.sentence[j] > PLURAL_WINDOW and state.features[j].number == PLURAL
                if not (far and not definite(state, j)) and _head_match(state, j, i):
                    state.join(j, i)
                    break
        by_head[head].append(i)
    _head_of_name(state)


def _head_match(state: State, j: int, i: int) -> bool:
    if state.inside(i, j) or state.features[i].number != state.features[j].number or not state.fits(j, i):
        return False
    a, b = possessor(state, j), possessor(state, i)
    if (a is not None and b is not None and not state.same(a, b)) or (b is not None and a is None):
        return False
    return _own_words(state, i) <= state.cluster(j).words


def _own_words(state: State, i: int) -> set[str]:
    """Content words that a phrase is narrowed by, prepositional phrases and clauses included."""
    mention, tokens = state.mentions[i], state.parse.tokens
    own = {
        tokens[k].lemma.lower()
        for k in range(mention.first, mention.last)
        if tokens[k].pos in ("NOUN", "PROPN", "ADJ", "NUM") and k != mention.head
    }
    poss = possessor(state, i)
    if poss is not None:
        own -= {tokens[k].lemma.lower() for k in range(state.mentions[poss].first, state.mentions[poss].last)}
    for child in state.parse.children[mention.head]:
        if child >= mention.last and tokens[child].dep in ("prep", "relcl", "acl"):
            own.update(
                tokens[k].lemma.lower()
                for k in state.parse.children[child]
                if tokens[k].pos in ("NOUN", "PROPN", "VERB")
            )
    return own - state.nouns.words["Transparent"]


def _head_of_name(state: State) -> None:
    """Take "the ministry" for the last Ministry named."""
    last: dict[str, int] = {}
    for i, mention in enumerate(state.mentions):
        if mention.kind == NAME and mention.last - mention.first > 1:
            for k in range(mention.first, mention.last):
                word = state.parse.tokens[k].text
                if word in state.nouns.name_heads or k == mention.head:
                    last[word.casefold()] = i
        elif mention.kind == NOMINAL and not state.cluster(i).named and definite(state, i) and plain(state, i):
            j = last.get(state.token(i).lemma.casefold())
            if j is not None and possessor(state, i) is None and state.features[i].number != PLURAL:
                state.cluster(i).features = state.cluster(j).features
                state.join(j, i)


def class_nominals(state: State) -> None:
    """What "the island", "the company" mean: the nearest named thing of a class that the noun may point back to."""
    for i in state.nominals():
        noun = state.noun[i]
        if noun is None or not noun.refers_to or state.features[i].number == PLURAL or state.cluster(i).named:
            continue
        home = owner_of(state, i)
        if not definite(state, i) or possessor(state, i) is not None or not plain(state, i, home):
            continue
        found = _nearest_of_class(state, i, noun, home)
        if found is not None:
            if not state.fits(found, i):  # "the paper": what a noun points back to outweighs what it denotes
                state.cluster(i).features = state.cluster(found).features
            state.join(found, i)


def _nearest_of_class(state: State, i: int, noun: Noun, home: int | None) -> int | None:
    """The named thing of a fitting class that is nearest. Modifiers come after ("American firms" are not about the country),
    and last what a recogniser calls an organisation and no more: it may turn out to be a company."""
    sure: list[int] = []
    modifiers: list[int] = []
    vague: list[int] = []
    clause = _own_clause(state, i)
    for s in range(state.sentence[i], max(-1, state.sentence[i] - ROLE_WINDOW - 1), -1):
        fitting = [
            j
            for j in state.in_sentence.get(s, ())
            if state.mentions[j].head < state.mentions[i].first
            and state.cluster(j).named
            and state.find(j) not in clause
            and (home is None or all(state.same(home, other) for other in state.cluster(j).homes))
        ]
        if s < state.sentence[i] and noun.type in noun.refers_to:
            fitting.sort(key=lambda j: (-rank(state.token(j)), state.mentions[j].head))
        for j in reversed(fitting):
            kind = state.cluster(j).features.type
            if not kind:
                continue
            if state.nouns.is_a(kind, noun.refers_to):
                if noun.in_name and _called(state, j, noun.lemma):
                    return j
                (modifiers if state.token(j).dep in _MODIFIERS else sure).append(j)
            elif kind in state.nouns.collective and any(
                kind in state.nouns.ancestors.get(w, ()) for w in noun.refers_to
            ):
                vague.append(j)
    ranked = [] if noun.in_name else [*sure, *modifiers, *vague]
    return ranked[0] if ranked else None


_MODIFIERS = ("amod", "compound", "nmod", "npadvmod")


def _called(state: State, j: int, lemma: str) -> bool:
    """Whether a known entity's formal name has the noun in it: the Kingdom of Saudi Arabia."""
    known = state.gazetteer.entities.get(state.cluster(j).entity)
    return known is not None and any(lemma in name.casefold().split() for name in known.names)


def _own_clause(state: State, i: int) -> set[int]:
    """Clusters that are arguments of the clause a noun phrase stands in: it would be a pronoun if it were one of them."""
    found: set[int] = set()
    for k in state.parse.ancestors(state.mentions[i].head):
        token = state.parse.tokens[k]
        j = state.by_head.get(k)
        if j is not None:
            found.add(state.find(j))
        if token.pos in ("VERB", "AUX"):
            for child in state.parse.children[k]:
                j = state.by_head.get(child)
                if j is not None and state.parse.tokens[child].dep in ("nsubj", "nsubjpass", "dobj", "dative"):
                    found.add(state.find(j))
            if token.dep == "relcl" and token.head in state.by_head:
                found.add(state.find(state.by_head[token.head]))
            shared = token.dep in ("xcomp", "conj") or any(
                state.parse.tokens[c].dep == "nsubj" and state.parse.tokens[c].tag == "PRP"
                for c in state.parse.children[k]
            )
            if not shared:
                break
    return found


def own_bodies(state: State) -> None:
    """What "his country", "her company" mean: where the possessor has the one role that the article tells."""
    for i in state.nominals():
        noun, whose = state.noun[i], possessor(state, i)
        if noun is None or whose is None or not noun.refers_to or state.features[i].number == PLURAL:
            continue
        if state.cluster(i).named or not plain(state, i, whose):
            continue
        bodies = {state.find(body): body for _, body in state.cluster(whose).roles if body is not None}
        fitting = [j for j in bodies.values() if state.nouns.is_a(state.cluster(j).features.type, noun.refers_to)]
        if len(fitting) == 1:
            state.join(fitting[0], i)
