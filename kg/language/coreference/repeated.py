"""Noun phrases named again: by the same words, or by the same head with nothing new."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from kg.language.coreference.agreement import BODY, PLURAL
from kg.language.coreference.classnouns import by_demonym
from kg.language.coreference.clusters import State, definite, indefinite, plain, possessor
from kg.language.coreference.namelinks import key_of
from kg.language.coreference.roleholders import bygone, known_elsewhere
from kg.language.phrases import NAME, NOMINAL

_NEARBY = 2
"""Sentences back that the text may have come to another of a kind."""
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
        told = noun is not None and noun.role and (state.cluster(i).named or state.cluster(first.get(key, i)).named)
        plain = mention.last - mention.first == 2 and state.token(i).dep != "pobj"   # `the new firm`, `of the firm` go on
        if key in first and not told and state.fits(first[key], i) and not state.inside(first[key], i) and not (
                plain and _overtaken(state, first[key], i)):
            state.join(first[key], i)   # who "the president" beside a name is need not be "the president" of before
        first[key] = i


def strict_head(state: State) -> None:
    """A definite phrase and the last phrase before it with the same head, when it adds nothing that was not said."""
    by_head: dict[str, list[int]] = defaultdict(list)
    for i in state.nominals():
        token = state.token(i)
        head = token.lemma.lower()
        if by_demonym(state, i) is not None:
            continue
        if definite(state, i) and not indefinite(state, i):
            for j in reversed(by_head[head]):
                far = state.sentence[i] - state.sentence[j] > PLURAL_WINDOW and state.features[j].number == PLURAL
                if not (far and not definite(state, j)) and not _overtaken(state, j, i) and _head_match(state, j, i):
                    state.join(j, i)
                    break
        if not _office(state, i) and not _none(state, i):
            by_head[head].append(i)
    _head_of_name(state)


def _overtaken(state: State, j: int, i: int) -> bool:
    """Whether the text has since come to another that a class noun may mean: in "The airline Altura fell. Soto Air won. The
    airline ..." it need not be the first. A body of another kind is none."""
    noun = state.noun[i]
    if noun is None or not set(noun.refers_to) & state.nouns.collective or possessor(state, i) is not None:
        return False
    since = max(state.sentence[k] for k in state.cluster(j).members if k < i)
    if state.sentence[i] - since < 2:
        return False
    near = (k for s in range(max(since + 1, state.sentence[i] - _NEARBY), state.sentence[i] + 1)
            for k in state.in_sentence.get(s, ()))
    return any(state.mentions[k].kind == NAME and state.mentions[k].head < state.mentions[i].first and (
        state.features[k].type in noun.refers_to and state.features[k].type != state.nouns.body) and (
        state.find(k) != state.find(j)) for k in near)


def _office(state: State, i: int) -> bool:
    """Whether a role without any opening word is an office and nobody in it: "a vote for president"."""
    noun, token = state.noun[i], state.token(i)
    opening = state.parse.dependents(token.index, "det", "poss", "amod", "compound", "nummod")
    return noun is not None and noun.role and token.tag == "NN" and not opening and not state.cluster(i).named


def _none(state: State, i: int) -> bool:
    """Whether a phrase brings up nothing to speak of: in `belongs to no party. The party` that is another."""
    return any(t.lemma.lower() in state.nouns.words["Nobody"] for t in state.parse.dependents(state.token(i).index, "det"))


def _head_match(state: State, j: int, i: int) -> bool:
    if state.inside(i, j) or state.features[i].number != state.features[j].number or not state.fits(j, i):
        return False
    noun = state.noun[i]
    if state.find(j) in state.told(i) or (state.cluster(i).named and noun is not None and noun.role and (
            bygone(state, state.mentions[j].head) != bygone(state, state.mentions[i].head))):
        return False   # "the former president" is not "the president, Ana Ruiz"
    a, b = possessor(state, j), possessor(state, i)
    if (a is not None and b is not None and not state.same(a, b)) or (b is not None and a is None):
        return False
    if a is not None and b is None and noun is not None and noun.role and known_elsewhere(
            state, state.cluster(i), state.cluster(a).entity):
        return False   # "Syria's president" is not "the president" who is known to hold office in Peru
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
                for k in (child, *state.parse.children[child])
                if tokens[k].pos in ("NOUN", "PROPN", "VERB")
            )
    return own - state.nouns.words["Transparent"]


def _head_of_name(state: State) -> None:
    """Take "the ministry" for the last Ministry named, but "the defence ministry" for no foreign one; and "the union" for
    what has another word for one in its name, as "the United Dockworkers", if it was named last."""
    last: dict[str, int] = {}
    kinds: dict[str, int] = {}
    called: dict[int, set[str]] = defaultdict(set)
    for i, mention in enumerate(state.mentions):
        if mention.kind == NAME:   # "the Green Party ... the Greens ... the party"
            last.update(dict.fromkeys(called[state.find(i)], i))
        if mention.kind == NAME and mention.last - mention.first > 1:
            for k in range(mention.first, mention.last):
                word = state.parse.tokens[k].text
                if word in state.nouns.name_heads or k == mention.head:
                    last[word.casefold()] = i
                    called[state.find(i)].add(word.casefold())
                if word in state.nouns.name_heads and state.features[i].animacy == BODY:
                    kinds.update(dict.fromkeys(state.nouns.trades_of((word.casefold(),)), i))
        elif mention.kind == NOMINAL and not state.cluster(i).named and definite(state, i) and plain(state, i):
            lemma = state.token(i).lemma.casefold()
            j = last.get(lemma)
            j = j if j is None else max([j, *(kinds[kind] for kind in state.nouns.trades_of((lemma,)) if kind in kinds)])
            met = j is not None and j < min(state.cluster(i).members) and state.find(j) not in state.told(i)
            noun = state.noun[i]
            other = j is not None and noun is not None and " " in noun.lemma and not (
                _own_words(state, i) <= state.cluster(j).words)
            if j is not None and met and not other and possessor(state, i) is None and state.features[i].number != PLURAL:
                state.cluster(i).features = state.cluster(j).features
                state.join(j, i)
