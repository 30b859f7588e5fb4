"""Coreference of names: one known entity, one name, part of a name, and the constructions that set a name and a phrase equal.

The surest passes of the sieve: apposition, predicate nominatives, acronyms, surnames that only one person bears.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.language.agreement import PERSON
from kg.language.clusters import State, definite
from kg.language.phrases import NAME, NOMINAL, PRONOUN, title_before
from kg.model import Token


def same_entity(state: State) -> None:
    """Names of one known entity; a capital standing for its government is the country."""
    first: dict[str, int] = {}
    for i in state.names():
        entity = state.cluster(i).entity
        if entity:
            state.join(first.setdefault(entity, i), i)


def same_name(state: State) -> None:
    """Names that are one word for word."""
    first: dict[str, int] = {}
    for i in state.names():
        key = key_of(state.mentions[i].text)
        if key in first and state.fits(first[key], i):
            state.join(first[key], i)
        else:
            first.setdefault(key, i)


def key_of(text: str) -> str:
    return text.replace(".", "").replace("’", "'").casefold()


def short_names(state: State) -> None:
    """Part of a name for the whole: surname, family name in front, an organisation's first words, its initials."""
    whole: dict[str, list[int]] = defaultdict(list)
    starts: dict[str, list[int]] = defaultdict(list)
    initials: dict[str, list[int]] = defaultdict(list)
    for i in state.names():
        words = key_of(state.mentions[i].text).split()
        if len(words) > 1:
            if state.cluster(i).features.animacy == PERSON:
                while len(words) > 2 and words[-1] in {
                    w.replace(".", "").casefold() for w in state.nouns.words["NameSuffix"]
                }:
                    words.pop()
                whole[words[-1]].append(i)
                whole[" ".join(words[-2:])].append(i)
                starts[words[0]].append(i)
                if len(words) > 2:
                    whole[f"{words[0]} {words[-1]}"].append(i)
            else:
                for size in range(1, len(words)):
                    starts[" ".join(words[:size])].append(i)
                initials["".join(w[0] for w in state.mentions[i].text.split() if w[0].isupper())].append(i)
    for i in state.names():
        mention, key = state.mentions[i], key_of(state.mentions[i].text)
        person = state.cluster(i).features.animacy == PERSON
        if person or not state.cluster(i).features.type:
            found = _one(state, i, whole.get(key) or starts.get(key) or ())
        elif mention.text.isupper() and len(mention.text) > 1:
            found = _one(state, i, initials.get(mention.text.replace(".", ""), ()))
        else:
            body = state.cluster(i).features.type in state.nouns.collective
            found = _one(state, i, starts.get(key, ())) if body else None
        if found is not None:
            state.join(found, i)


def _one(state: State, i: int, candidates: Iterable[int]) -> int | None:
    """The only cluster among the candidates that a mention fits; None when there are two: two Bushes stay apart."""
    found = [j for j in candidates if j != i and state.fits(j, i) and not state.same(j, i)]
    first = min(state.cluster(i).members)
    for some in ([j for j in found if j < first], found):  # whoever was introduced before, else whoever comes after
        fitting = {state.find(j): j for j in some}
        if fitting:
            return next(iter(fitting.values())) if len(fitting) == 1 else None
    return None


def constructions(state: State) -> None:
    """Apposition and predicate nominatives."""
    for i, mention in enumerate(state.mentions):
        token = state.token(i)
        if token.dep == "appos" and mention.kind != PRONOUN:
            host = state.by_head.get(token.head)
            if host is not None:
                _apposition(state, host, i)
        elif token.dep == "attr" and mention.kind != PRONOUN:
            _predicate_nominative(state, i, token)
        if mention.kind == NOMINAL:
            _beside_name(state, i)
        elif mention.kind == NAME:
            title = title_before(state.parse, mention, state.nouns)
            for k in range(*title) if title else ():  # "the chief of staff Ana Ruiz"
                if k in state.by_head and state.fits(i, state.by_head[k]):
                    state.join(i, state.by_head[k])


def _beside_name(state: State, i: int) -> None:
    """A class noun and a name of one class in one phrase: "European rival Airbus", "the ELN rebels"."""
    mention, head = state.mentions[i], state.mentions[i].head
    kind = state.features[i].type
    for child in state.parse.children[head]:
        j = state.by_head.get(child)
        if j is None or state.mentions[j].kind != NAME or not kind:
            continue
        inside = state.parse.tokens[child].dep in ("compound", "nmod") and definite(state, i)
        person = kind == state.cluster(j).features.type and state.features[i].animacy == PERSON
        if person and child == head - 1 and state.token(i).pos == "PROPN":  # "Ana Ruiz MP"
            state.join(j, i)
        if inside and kind in state.nouns.collective and state.cluster(j).features.type == kind and child == head - 1:
            state.join(j, i)
    after = state.by_head.get(state.token(i).head)
    if (
        after is not None
        and state.mentions[after].kind == NAME
        and mention.last == state.mentions[after].first
        and (kind and state.token(i).dep in ("nmod", "compound", "appos", "amod") and state.fits(after, i))
    ):
        state.join(after, i)


def _apposition(state: State, host: int, i: int) -> None:
    both_names = state.mentions[host].kind == state.mentions[i].kind == NAME
    told = state.features[i].type and state.cluster(host).features.type
    if not both_names and told and state.fits(host, i):
        state.join(host, i)
        return
    # The parser hangs "X of the Y, a think tank" on X; what agrees is the name right before the comma.
    for j in range(i - 1, host, -1):
        near = state.mentions[j]
        if (
            near.kind == NAME
            and near.last + 1 == state.mentions[i].first
            and state.fits(j, i)
            and state.cluster(j).features.type
        ):
            state.join(j, i)
            return


def _predicate_nominative(state: State, i: int, token: Token) -> None:
    """What a copula says of its subject ("Khanna is a Democrat"), unless it is denied or only possible."""
    verb = state.parse.tokens[token.head]
    if verb.lemma != "be":
        return
    below = state.parse.dependents(verb.index)
    subjects = [t for t in below if t.dep == "nsubj" and t.index in state.by_head]
    if not subjects or any(t.dep == "neg" or t.tag == "MD" for t in below):
        return
    j = state.by_head[subjects[0].index]
    if state.mentions[j].kind == PRONOUN or (state.mentions[i].kind == NAME and state.mentions[j].kind == NAME):
        return
    if state.features[i].number == state.features[j].number and state.fits(j, i) and state.features[i].type:
        state.join(j, i)
