"""What stands out most where a class noun is read (Lappin and Leass, Computational Linguistics 20, 1994)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Set
from dataclasses import dataclass, field

from kg.gazetteer import Gazetteer
from kg.language.coreference.agreement import BODY, PERSON, PLURAL
from kg.language.coreference.clusters import Cluster, State, rank, seat_at
from kg.language.coreference.ownclause import own_clause
from kg.language.coreference.roleholders import otherwise
from kg.language.grammar import SUBJECTS
from kg.language.phrases import NAME, PRONOUN
from kg.language.wordlists import word_list
from kg.lexicon.nouns import Noun
from kg.model import Token

ROLE_WINDOW = 6
"""Sentences back that "the company", "the island" may look for a name."""
_ROLE_WEIGHT = (1.0, 0.7, 0.5, 0.2)
"""What a mention counts as subject, as object, elsewhere, and as a modifier ("American firms" are not about the country)."""
_FADING = 0.6
"""What is left of a mention's weight with each sentence: Lappin and Leass halve it; news keeps to its subject longer."""
_OPENING = 0.25
_LATEST = 0.2
"""What the last named of all has for that: of two as salient it is the nearer."""
_ABOUT = 0.4
"""What the most named of all has for that, before or after."""
_VAGUE = 0.5
_SO_CALLED = 4.0
"""What somebody counts beside whom the noun itself stood: of "miner Glencore" and "trader Vitol" the miner is Glencore. Less
with each sentence in which he isn't spoken of."""
_SPOKEN_FOR = 3.0
"""What somebody counts beside whose man it is that speaks: he who says "the company" means his own."""
AHEAD, CLEARLY, ALONE = 1.15, 1.5, 2.0
"""How much the first must outweigh the second; more where the phrase says more than the class, most where it says of which part
of the world it is and nothing tells which things are of it."""
_MODIFIERS = ("amod", "compound", "nmod", "npadvmod")


def _plainly(state: State, i: int) -> bool:
    """Whether no word points at what a phrase means: "that country", "this city"."""
    below = state.parse.dependents(state.mentions[i].head, "det")
    return not any(t.text.lower() in state.nouns.words["Demonstrative"] for t in below)


@dataclass(slots=True)
class _Rivals:
    """Named things that a class noun may mean, by their clusters, as the text before it tells of them."""

    weights: dict[int, float] = field(default_factory=lambda: defaultdict(float))
    last: dict[int, int] = field(default_factory=dict)
    """Their last mentions, as far as the noun may point back to them."""
    heard: dict[int, int] = field(default_factory=dict)
    """The sentences of their last mentions."""
    called: set[int] = field(default_factory=set)
    """Those whom the very noun was said of."""
    native: set[int] = field(default_factory=set)
    """Those said to be from where the phrase says that it is from."""
    famous: set[int] = field(default_factory=set)
    """Those of whom everybody knows that they are."""
    placed: set[int] = field(default_factory=set)
    """Those said to be from anywhere."""
    fresh: bool = False
    """Whether one of whom nobody has said where he is from was the subject right before."""

    def latest(self) -> int:
        return max(self.last, key=lambda root: self.last[root])


def most_salient(
    state: State, i: int, noun: Noun, home: int | None, *, lead: float, among: frozenset[str] = frozenset(),
    of_kind: frozenset[str] = frozenset(),
) -> int | None:
    """The last mention of the named thing of a fitting class that stands out most before mention i; None when two compete.
    Of known things that it must be one of, no other is; nor, of bodies that a noun names a kind of, one known to be none.

    Salience after Lappin and Leass ("An algorithm for pronominal anaphora resolution", Computational Linguistics 20, 1994):
    every mention counts by its grammatical role, less with each sentence in between, and what the article opened with
    keeps some. What a recogniser calls an organisation and no more comes last: it may turn out to be a company.
    """
    seat = seat_at(state, state.mentions[i].head) if home is None else None
    home = home if home is not None else seat
    inside = state.token(i).dep in ("compound", "nmod")   # "Norvik named company veteran Ana Ruiz"
    clause = set() if inside else own_clause(state, i) | state.told(i)
    if state.nouns.animacy.get(noun.type) != BODY:   # "Larkin Inc said Ana Ruiz had left the company"
        clause |= {state.find(j) for j in state.above(i)}
    rivals = _rivals(state, i, noun, home, clause, among, of_kind)
    if not rivals.fresh:
        rivals.native |= rivals.famous
    native, here = rivals.native, state.sentence[i]
    if rivals.fresh and not among:   # of whom nobody has said where he is from
        rivals.last = {root: j for root, j in rivals.last.items() if noun.in_name or here - state.sentence[j] <= ROLE_WINDOW}
    if seat is not None and native and any(
            root not in native | rivals.placed and state.sentence[j] == here
            and all(j > rivals.last[one] for one in native & rivals.last.keys()) for root, j in rivals.last.items()):
        return None   # "the Turin firm", behind one that nobody has placed: that, or the Italian one of before
    if native:   # "the French group": who was said to be French
        rivals.weights = {root: weight for root, weight in rivals.weights.items() if root in native}
        rivals.last = {root: j for root, j in rivals.last.items() if root in native}
    weights = _raised(state, i, noun, rivals)
    ranked = sorted(weights, key=lambda root: (-weights[root], root))
    if not ranked or ranked[0] not in rivals.last:
        return None
    if seat is not None and not native and ranked[0] != rivals.latest():
        return None   # who "the Turin firm" is that nobody has placed yet was named last
    if home is not None and not native and any(state.clusters[root].named and root != state.find(home) and any(
            _in(state, home, one) for one in state.clusters[root].homes) for root in clause if root in state.clusters):
        return None   # who is told to be Swiss stands beside "the Swiss firm": who that is then, nobody has said
    unsure = max(lead, CLEARLY) if home is not None and not native else lead
    if len(ranked) > 1 and weights[ranked[0]] < unsure * weights[ranked[1]]:
        return None
    return rivals.last[ranked[0]]


def _rivals(state: State, i: int, noun: Noun, home: int | None, clause: Set[int], among: frozenset[str],
            of_kind: frozenset[str]) -> _Rivals:
    """What the noun may mean, and what each counts for its places in the text."""
    rivals, opening = _Rivals(), set[str]()
    trades = state.cluster(i).trades
    kinds = {state.gazetteer.entities[one].type for one in of_kind if one in state.gazetteer.entities}
    spoken_of = Counter(state.cluster(j).entity for j in range(i)) if noun.seat else Counter[str]()
    for j, mention in enumerate(state.mentions):
        if mention.head >= state.mentions[i].first:
            break
        root = state.find(j)
        cluster = state.clusters[root]
        kind = cluster.features.type
        first = mention.kind == NAME and bool(kind) and kind not in opening
        if first:
            opening.add(kind)
        if not cluster.named or not kind or root in clause or (among and cluster.entity not in among):
            continue
        if cluster.entity not in of_kind and cluster.entity and kind in kinds:
            continue
        fits = bool(among) or cluster.entity in of_kind or state.nouns.is_a(kind, noun.refers_to)
        if not fits and not _may_turn_out(state, i, j, noun):
            continue
        unnamed = (noun.in_name and not _called(state, j, noun.lemma)) or _other_in_name(state, j, noun)
        if _only_reports(state, j, noun) or (unnamed and not among) or (
                cluster.features.animacy == PERSON and otherwise(state, j, i)):
            continue
        lands = cluster.homes or _lands_in_name(state, cluster) if home is not None else set()
        near = [_in(state, home, one) for one in lands] if home is not None else []
        entry = state.gazetteer.entities.get(cluster.entity)
        if home is not None and not lands and entry is not None and entry.home:   # nobody says that Chevron is American
            near = [_lies(state.gazetteer, state.cluster(home).entity, entry.home)]
        if (False in near and True not in near) or (trades and cluster.trades and not trades & cluster.trades):
            continue   # "the Danish brewer" is no airline, and nobody from elsewhere
        far = state.sentence[i] - state.sentence[j]
        place = _first_of_several(state, j)
        weight = _ROLE_WEIGHT[3 if place.dep in _MODIFIERS else rank(place)] * _FADING**far
        weight += _OPENING if first else 0.0  # what the article is about
        if noun.seat:  # the capital of the country that is spoken of most
            known = state.gazetteer.entities.get(state.mentions[j].entity)
            weight *= spoken_of[known.capital_of or ""] if known is not None and known.capital_of else 0
            if not weight:
                continue
        rivals.weights[root] += weight * (1.0 if fits else _VAGUE)
        if True in near:
            (rivals.native if lands else rivals.famous).add(root)
        if near:
            rivals.placed.add(root)
        rivals.fresh |= not near and far <= 1 and rank(place) == 0
        rivals.heard[root] = state.sentence[j]
        if _so_called(state, j, i) or trades & cluster.trades:
            rivals.called.add(root)
        if far <= ROLE_WINDOW or noun.in_name or among or root in rivals.native:   # few countries are a grand duchy
            rivals.last[root] = j
    return rivals


def _may_turn_out(state: State, i: int, j: int, noun: Noun) -> bool:
    """Whether what is known as an organisation and no more may be what a noun in the singular names."""
    kind = state.cluster(j).features.type
    vague = kind in state.nouns.collective and any(
        kind in state.nouns.ancestors.get(wanted, ()) for wanted in noun.refers_to)
    return vague and state.features[i].number != PLURAL and not _of_voice(state, j)


def _raised(state: State, i: int, noun: Noun, rivals: _Rivals) -> dict[int, float]:
    """Weights raised for what is named most, what was called so, who speaks of the thing, and what was named last."""
    weights = dict(rivals.weights)
    often = {root: len(state.clusters[root].members) for root in weights} if noun.about and _plainly(state, i) else {}
    for root, times in often.items():
        weights[root] += _ABOUT * times / max(often.values())
    for root in rivals.called & weights.keys():
        weights[root] *= 1.0 + (_SO_CALLED - 1.0) * _FADING ** (state.sentence[i] - rivals.heard[root])
    spoken_for = _spoken_for(state, i)
    for root in (spoken_for or _spoken_of(state, i)) & weights.keys():
        weights[root] *= _SPOKEN_FOR
    if rivals.last:
        weights[rivals.latest()] = weights.get(rivals.latest(), 0.0) + _LATEST
    return weights


def _only_reports(state: State, j: int, noun: Noun) -> bool:
    """Whether a name is of a paper that is but cited for the news, or told it: no other group is it than one of the press."""
    media = state.nouns.nouns["media"].type
    if not state.nouns.is_a(state.cluster(j).features.type, (media,)) or state.nouns.is_a(noun.type, (media,)):
        return False
    return all(k in state.speakers or state.token(k).dep in ("dative", "dobj") for k in state.cluster(j).members)


def _of_voice(state: State, j: int) -> bool:
    """Whether a name only tells whose man a voice is: `said Ana Ruiz, an analyst at the Gulf Forum`."""
    above = {state.mentions[j].head, *state.parse.ancestors(state.mentions[j].head)}
    return any(state.sentence[k] == state.sentence[j] and state.mentions[k].head in above for k in state.speakers)


def _other_in_name(state: State, j: int, noun: Noun) -> bool:
    """Whether a body has the noun for another in its name: "the club" is no Premier League."""
    word = state.mentions[j].text.rpartition(" ")[2].lower()
    special = noun.type == state.nouns.body and noun.lemma not in state.nouns.words["GenericNoun"]
    return special and word != noun.lemma and word in state.nouns.nouns


def _lands_in_name(state: State, cluster: Cluster) -> set[int]:
    """Peoples and lands of the article that a name opens with: QatarEnergy, French Connection."""
    known = state.gazetteer.entities
    lands = {state.find(j): known[e] for j in state.names() if (e := state.cluster(j).entity) in known and known[e].demonyms}
    return {root for root, land in lands.items() if land.id != cluster.entity and any(
        name.startswith(word.casefold()) for word in (land.label, *land.demonyms) for name in cluster.names)}


def _in(state: State, home: int, one: int) -> bool | None:
    """Whether two places where something is from can be of one thing: the same, or one in the other; None where nobody knows
    where they are."""
    if state.same(home, one):
        return True
    return _lies(state.gazetteer, state.cluster(home).entity, state.cluster(one).entity,
                 kinds=(state.features[home].type, state.features[one].type))


def _lies(gazetteer: Gazetteer, home: str, one: str, *, kinds: tuple[str, str] = ("", "")) -> bool | None:
    """The same of known places (by id)."""
    a, b = gazetteer.around(home), gazetteer.around(one)
    if not a or not b:
        return None
    if gazetteer.entities[a[-1]].type == gazetteer.entities[b[-1]].type and a[-1] != b[-1]:
        return False   # a Californian firm is no Thai one
    return b[0] in a or a[0] in b or (None if kinds[0] != kinds[1] and 1 in (len(a), len(b)) else False)


def _spoken_for(state: State, i: int) -> set[int]:
    """Clusters of the body whose man it is that acts or says what a phrase stands in: whose chief executive speaks of "the
    company", joined "the company"."""
    acting = [j for j in _acting(state, i) if state.features[j].animacy == PERSON]
    inside = {k for j in acting for k in state.parse.subtree(state.mentions[j].head)}
    served = (role.whose for j in acting for role in state.cluster(j).roles if role.whose is not None and not role.aside)
    return {state.find(state.by_head[k]) for k in inside if k in state.by_head} | {state.find(j) for j in served}


def _spoken_of(state: State, i: int) -> set[int]:
    """Clusters of whom somebody speaks who is introduced behind what he says as a man of "the company": whoever does it there,
    or whose it is that does, and if that is "we", whom the sentence before was about."""
    head = state.mentions[i].head
    voice = next((j for j in state.speakers if state.sentence[j] == state.sentence[i] and state.token(j).head < (
        state.mentions[j].head) < head and head in state.parse.subtree(state.mentions[j].head)), None)
    if voice is None:
        return set()
    above = state.token(voice).head
    doers = [d for c in state.parse.dependents(above, "ccomp") for d in state.parse.dependents(c.index, *SUBJECTS)]
    sentence = state.parse.sentences[state.sentence[i]]
    while doers and doers[0].text.lower() in word_list("first person") and sentence.index:
        before = state.parse.sentences[sentence.index - 1]
        root = state.parse.root(before) if before.paragraph == sentence.paragraph else None
        doers, sentence = state.parse.dependents(root.index, *SUBJECTS) if root is not None else [], before
    phrases = [t.index for d in doers for t in (d, *state.parse.dependents(d.index, "poss"))]
    return {state.find(state.by_head[k]) for k in phrases if k in state.by_head}


def _acting(state: State, i: int) -> Iterator[int]:
    """Subjects of the verbs above a phrase, and whom its relative clause is on; for a pronoun the last person named."""
    for j in state.above(i):
        if state.mentions[j].kind == PRONOUN:
            before = [k for s in (state.sentence[j], state.sentence[j] - 1) for k in reversed(state.in_sentence.get(s, ()))
                      if state.mentions[k].kind == NAME and state.mentions[k].head < state.mentions[j].head
                      and state.features[k].animacy == PERSON and state.fits(k, j)]
            yield from before[:1]
        yield j
    above = (state.parse.tokens[k] for k in state.parse.ancestors(state.mentions[i].head))
    clause = next((t for t in above if t.pos in ("VERB", "AUX")), None)
    if clause is not None and clause.dep == "relcl" and clause.head in state.by_head:
        yield state.by_head[clause.head]


def _so_called(state: State, j: int, i: int) -> bool:
    """Whether a name stands right behind the very noun of a description, or in one phrase with it ("X, an airline")."""
    lemma = state.token(i).lemma.lower()
    first = state.mentions[j].first
    if lemma in state.nouns.words["GenericNoun"]:
        return False
    return lemma in state.cluster(j).heads or (first > 0 and state.parse.tokens[first - 1].lemma.lower() == lemma)


def _first_of_several(state: State, j: int) -> Token:
    """The token that tells a mention's grammatical role: of several joined, the first."""
    token = state.token(j)
    while token.dep == "conj" and token.head != token.index and state.parse.tokens[token.head].pos in ("NOUN", "PROPN"):
        token = state.parse.tokens[token.head]
    return token


def _called(state: State, j: int, lemma: str) -> bool:
    """Whether a known entity's formal name has the noun in it: the Kingdom of Saudi Arabia."""
    known = state.gazetteer.entities.get(state.cluster(j).entity)
    return known is not None and any(f" {lemma} " in f" {name.casefold()} " for name in known.names)
