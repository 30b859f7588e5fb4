"""Plural phrases that stand for several named things: "both leaders", "the two countries", "the US and Chinese leaders"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from kg.language.coreference.agreement import BODY, PERSON, PLURAL
from kg.language.coreference.clusters import State, conjuncts, definite, plain, possessor
from kg.language.coreference.ownclause import own_clause
from kg.language.coreference.roleholders import held, holder_of
from kg.language.grammar import SUBJECTS
from kg.language.phrases import NAME, NOMINAL, PRONOUN, each_the_other, one_of_two
from kg.lexicon.nouns import Noun

GROUP_WINDOW = 4
PAIR = 2


MARGIN = 1.5
"""How much more often the second of two countries must be named than the third, for "the two sides" to be the first two."""


_OWNERS = ("poss", "compound", "amod", "nmod", "npadvmod")


def plural_groups(state: State) -> None:
    """Plural phrases that stand for several named things: "both leaders", "the two countries", "the US and Chinese leaders"."""
    for i in state.nominals():
        if state.cluster(i).named or (state.features[i].number != PLURAL and not _counts(state, i)):
            continue
        noun = state.noun[i]
        lemma = noun.lemma if noun else state.token(i).lemma.lower()
        which = one_of_two(state.parse, state.mentions[i].head, state.nouns)
        if which:
            pair = _salient(state, i, None, lemma, PAIR)
            if pair:
                state.groups[i] = (sorted(pair, key=lambda j: state.mentions[j].head)[which - 1],)
            continue
        members = _named_owners(state, i, noun)
        if members is None:
            count = _count(state, i)
            if not count and _plainly_both(state, i, noun, lemma):
                members = _pair_before(state, i, noun, lemma)
            elif (
                count
                and plain(state, i, counted=True)
                and not _told_who(state, i)
                and (noun is None or noun.role or lemma in state.nouns.parties or noun.refers_to)
            ):
                members = _salient(state, i, noun, lemma, count)
        if members:
            state.groups[i] = tuple(members)
    _we_both(state)


def _told_who(state: State, i: int) -> bool:
    """Whether a comma behind a phrase opens what those it speaks of are: "the two men, father and son"."""
    after = state.parse.tokens[state.mentions[i].head + 1 :][:1]
    behind = state.parse.dependents(state.mentions[i].head, "appos", "conj")
    return [t.text for t in after] == [","] and any(t.index == after[0].index + 1 and t.pos == "NOUN" for t in behind)


def _counts(state: State, i: int) -> bool:
    """Whether a singular phrase says by itself how many are meant: "the pair", "neither side", "the latter"."""
    token = state.token(i)
    word = token.text.lower()
    each = [d for d in state.parse.dependents(token.index, "det") if d.text.lower() in state.nouns.quantifiers]
    if token.dep == "nsubj" and each_the_other(state.parse, token.head):
        return True
    alone = word in state.nouns.quantifiers and (token.tag == "DT" or (word in state.nouns.parties and definite(state, i)))
    return bool(each) or alone or one_of_two(state.parse, token.index, state.nouns) > 0


def _we_both(state: State) -> None:
    """What "we both" means in a quote: the speaker and the one other person whom the sentence names."""
    for i, speaker in state.speaker.items():
        mention = state.mentions[i]
        pronoun = state.nouns.pronouns.get(mention.text.lower()) if mention.kind == PRONOUN else None
        if pronoun is None or pronoun.person != 1 or pronoun.number != PLURAL:
            continue
        count = max(
            (
                state.nouns.quantifiers.get(state.parse.tokens[k].text.lower(), 0)
                for k in state.parse.children[mention.head]
            ),
            default=0,
        )
        people = {state.find(speaker): speaker}
        for j in state.in_sentence[state.sentence[i]]:
            if state.mentions[j].kind == NAME and state.cluster(j).features.animacy == PERSON:
                people.setdefault(state.find(j), j)
        if count and len(people) == count:
            state.groups[i] = tuple(people.values())


def _plainly_both(state: State, i: int, noun: Noun | None, lemma: str) -> bool:
    """Whether a bare plural may stand for the two just named together: "the leaders", "the sides", in "A met B. The sides"."""
    party = lemma in state.nouns.parties
    return (party or (noun is not None and noun.role and noun.title)) and definite(state, i) and plain(state, i)


def _pair_before(state: State, i: int, noun: Noun | None, lemma: str) -> list[int] | None:
    """The two of the sentence before that a bare plural can only mean."""
    wanted = state.nouns.parties.get(lemma, ())
    beside = own_clause(state, i)
    for s in (state.sentence[i], state.sentence[i] - 1):
        found: dict[int, int] = {}
        for j in state.in_sentence.get(s, ()):
            known = state.cluster(j).features
            fits = state.nouns.is_a(known.type, wanted) if wanted and known.type else known.animacy == PERSON
            if state.mentions[j].head < state.mentions[i].head and state.cluster(j).named and fits and (
                state.token(j).dep not in _OWNERS
            ):
                found.setdefault(state.find(j), j)
        told = next((state.groups[j] for j in state.in_sentence.get(s, ()) if j in state.groups and j < i), ())
        if not found and len(told) == PAIR and not beside & set(map(state.find, told)) and all(
                state.nouns.is_a(state.cluster(j).features.type, wanted) for j in told if wanted):
            return list(told)   # "Both countries agreed. The neighbours"
        if found:
            pair = list(found.values())
            other = noun is not None and not wanted and any(_other_office(state, j, noun) for j in pair)
            return pair if len(pair) == PAIR and not other and not beside & found.keys() else None
    return None


def _count(state: State, i: int) -> int:
    if state.token(i).dep == "nsubj" and each_the_other(state.parse, state.token(i).head):
        return PAIR
    for child in (*state.parse.children[state.mentions[i].head], state.mentions[i].head):
        token = state.parse.tokens[child]
        found = state.nouns.quantifiers.get(token.text.lower())
        if found and token.dep != "preconj" and (token.tag != "CD" or definite(state, i)):
            return found
    return 0


def _named_owners(state: State, i: int, noun: Noun | None) -> list[int] | None:
    """Who holds the role in each state of the phrase: "the US and Chinese leaders", "the leaders of France and Japan"."""
    if noun is None or not noun.role:
        return None
    mention, parse = state.mentions[i], state.parse
    heads = list(range(mention.first, mention.head))
    for preposition in parse.dependents(mention.head, "prep"):
        for inside in parse.dependents(preposition.index, "pobj"):
            heads += [inside.index, *conjuncts(parse, inside.index)]
    found = [state.by_head[k] for k in heads if k in state.by_head]
    owners = [j for j in found if state.cluster(j).features.animacy == BODY]
    if len({state.find(j) for j in owners}) < 2:
        return None
    held = [holder_of(state, i, noun, j) for j in owners]
    return [h for h in held if h is not None] if all(h is not None for h in held) else None


def _salient(state: State, i: int, noun: Noun | None, lemma: str, count: int) -> list[int] | None:
    """The `count` things that a phrase can only mean: all of the nearest sentence that names so many, else the most named."""
    wanted = state.nouns.parties.get(lemma, ()) or (noun.refers_to if noun else ())
    person = noun is not None and noun.role and not state.nouns.parties.get(lemma)
    bearing = _bearers(state, i, noun) if person and noun is not None else {}
    if len(bearing) == count:
        return sorted(bearing.values())

    beside = own_clause(state, i)
    opening = state.token(i).dep in SUBJECTS   # `The two will meet Xi and Modi`: whom they do it to, they are not

    def fits(j: int) -> bool:
        known = state.cluster(j).features
        if state.find(j) in beside or (not opening and _ruled_by(state, j) & {state.cluster(b).entity for b in beside}):
            return False   # `Belarus jailed both men`: neither of them rules it
        if person and noun is not None and noun.title and _other_office(state, j, noun):
            return False
        if len(bearing) > count and state.find(j) not in bearing:
            return False
        if person:
            return known.animacy == PERSON
        if not wanted:
            return known.animacy in (PERSON, BODY)
        return bool(known.type) and state.nouns.is_a(known.type, wanted)

    if not (wanted or person) and len(pair := [j for j in _met_before(state, i) if fits(j)]) == count and _alike(state, pair):
        return sorted(map(state.find, pair))
    seen: set[int] = set()
    for s in range(state.sentence[i], max(-1, state.sentence[i] - GROUP_WINDOW - 1), -1):
        told = next((state.groups[j] for j in reversed(state.in_sentence.get(s, ())) if j in state.groups and j < i), ())
        if len(told) == count and all(fits(j) for j in told):   # "the two leaders ... both"
            return list(told)
        here = [j for j in state.in_sentence.get(s, ()) if j != i and state.cluster(j).named and fits(j)
                and not (opening and state.mentions[j].head > state.mentions[i].head)]
        here = [j for j in here if not _home(state, j)] or here
        if lemma in state.nouns.parties and len(sides := _sides(state, s, i)) == count and not sides & beside:
            return sorted(sides)
        if lemma in state.nouns.parties and wanted and len(pair := _acting_pair(state, s, i, wanted)) == count and not (
                beside & set(map(state.find, pair))):
            return pair
        plain = [j for j in here if state.token(j).dep not in _OWNERS]
        named = {state.find(j): j for j in reversed(here) if not wanted or state.mentions[j].head < state.mentions[i].head}
        for some in (plain, here):  # who acts before whose things are spoken of
            members = {state.find(j): j for j in reversed(some)}
            behind = any(state.mentions[j].head > state.mentions[i].head for j in members.values())
            together = seen <= members.keys() or len(_conjoined(state, some)) == count
            if len(members) == count and not behind and together and _alike(state, members):
                return sorted(members.values())
        if len(named) < count and any(_relative(state, j) for j in state.in_sentence.get(s, ())):
            return None   # "Chile blocked its neighbour's entry. The two countries": who that is, is not told
        if len(named) > count:
            pair = _conjoined(state, here)
            if len(pair) == count:
                return pair
            break
        seen |= {state.find(j) for j in plain}
    often = Counter(state.find(j) for j in state.names() if fits(j) and not (
        state.sentence[j] == state.sentence[i] and state.mentions[j].head > state.mentions[i].head))
    ranked = sorted(often.items(), key=lambda item: (-item[1], item[0]))
    clear = len(ranked) == count or (len(ranked) > count and ranked[count - 1][1] >= MARGIN * ranked[count][1])
    if clear and _alike(state, [root for root, _ in ranked[:count]]):
        return [root for root, _ in ranked[:count]]
    return None


def _ruled_by(state: State, j: int) -> set[str]:
    """Ids of the states that somebody is known to have an office of."""
    return {t.of for t in state.gazetteer.by_person.get(state.cluster(j).entity, ()) if state.on is None or t.holds(state.on)}


def _home(state: State, j: int) -> bool:
    """Whether a place only tells where somebody is from: "Ghana's Ana Ruiz"."""
    owned = state.by_head.get(state.token(j).head) if state.token(j).dep == "poss" else None
    return owned is not None and state.mentions[owned].kind == NAME and state.features[owned].animacy == PERSON


def _sides(state: State, sentence: int, i: int) -> set[int]:
    """The states of those who act in a sentence, where each holds office in one: `President Ruiz met the Chilean leader. The
    two sides`."""
    acting = {state.find(j): j for j in state.in_sentence.get(sentence, ()) if state.mentions[j].head < state.mentions[i].head
              and state.cluster(j).features.animacy in (PERSON, BODY) and state.token(j).dep not in _OWNERS}
    people = [state.cluster(j) for j in acting.values() if state.cluster(j).features.animacy == PERSON]
    owned = [{state.find(role.whose) for role in one.roles if role.whose is not None and not role.aside} for one in people]
    states = {one for some in owned if len(some) == 1 for one in some
              if state.nouns.is_a(state.clusters[one].features.type, (state.nouns.labels["GPE"],))}
    return states if len(states) == len(acting) else set()


def _acting_pair(state: State, sentence: int, i: int, wanted: Sequence[str]) -> list[int]:
    """The two that act together in a sentence, one of them without a name of its own: `The Yemeni government and the rebels
    agreed. The two sides`."""
    for j in state.in_sentence.get(sentence, ()):
        if state.token(j).dep not in SUBJECTS or state.mentions[j].head > state.mentions[i].head:
            continue
        pair = [j, *(state.by_head[t] for t in conjuncts(state.parse, state.mentions[j].head) if t in state.by_head)]
        types = [state.cluster(k).features.type for k in pair]
        if len(pair) == PAIR and all(t and state.nouns.is_a(t, wanted) for t in types) and not all(
                state.cluster(k).named for k in pair):
            return [_state_of(state, k) for k in pair]
    return []


def _met_before(state: State, i: int) -> list[int]:
    """Who did something to, or with, whom in the clause that a verb goes on from: `Ana Ruiz met Paz at the palace, and the two
    signed it`."""
    verb = state.parse.tokens[state.token(i).head]
    first = state.parse.tokens[verb.head]
    if verb.dep != "conj" or first.pos != "VERB":
        return []
    heads = (*state.parse.dependents(first.index, "nsubj", "dobj"), *state.parse.governed(first.index, "with"))
    return [state.by_head[t.index] for t in heads if t.index < verb.index and t.index in state.by_head]


def _state_of(state: State, j: int) -> int:
    """The state whose government a phrase is; what anything else is itself."""
    states = (state.nouns.labels["GPE"],)
    below = state.parse.dependents(state.mentions[j].head, *_OWNERS)
    owners = [state.by_head[d.index] for d in below if d.index in state.by_head]
    owned = [k for k in owners if state.cluster(k).named and state.nouns.is_a(state.cluster(k).features.type, states)]
    body = state.token(j).lemma.lower() in state.nouns.parties and not state.cluster(j).named   # a government is its state
    return owned[0] if body and owned else j


def _relative(state: State, j: int) -> bool:
    """Whether a phrase is what one is to another, and nobody by name: "its neighbour"."""
    bare = state.mentions[j].kind == NOMINAL and not state.cluster(j).named and state.features[j].number != PLURAL
    return bare and state.token(j).lemma.lower() in state.nouns.relations and possessor(state, j) is not None


def _alike(state: State, members: Iterable[int]) -> bool:
    """Whether all are people, or all are bodies: a man and a state are no two of anything."""
    return len({state.cluster(j).features.animacy for j in members}) == 1


def _other_office(state: State, j: int, noun: Noun) -> bool:
    """Whether somebody is told to hold an office, and none that a title covers: two presidents are no "two ministers"."""
    roles = [role.lemma for role in state.cluster(j).roles]
    last = noun.lemma.rpartition(" ")[2]
    return bool(roles) and not any(
        state.nouns.role(noun.lemma, lemma) or lemma in noun.peers or lemma.rpartition(" ")[2] == last for lemma in roles
    )


def _bearers(state: State, i: int, noun: Noun) -> dict[int, int]:
    """Those named before a phrase who bear the role in it, by cluster: who can be one of "the two leaders"."""
    return {
        state.find(j): j
        for j in state.names()
        if state.mentions[j].head < state.mentions[i].head
        and state.cluster(j).features.animacy == PERSON
        and (
            any(state.nouns.role(noun.lemma, role.lemma) for role in state.cluster(j).roles)
            or held(state, state.cluster(j).entity, noun, "")
        )
    }


def _conjoined(state: State, members: Sequence[int]) -> list[int]:
    """Those among the mentions that one coordination joins."""
    heads = {state.mentions[j].head: j for j in members}
    for j in members:
        chain = [j, *(heads[t] for t in conjuncts(state.parse, state.mentions[j].head) if t in heads)]
        if len(chain) > 1:
            return chain
    return []
