"""Coreference of noun phrases: the same words again, the same head with nothing new, "the island", "the company"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from kg.language.agreement import BODY, PERSON, PLURAL
from kg.language.clusters import (
    Cluster,
    State,
    conjuncts,
    definite,
    homes_at,
    indefinite,
    of_verb,
    owner_of,
    plain,
    possessor,
    rank,
    seat_at,
)
from kg.language.namelinks import key_of
from kg.language.phrases import NAME, NOMINAL, PRONOUN
from kg.language.roleholders import bygone, otherwise
from kg.language.wordlists import word_list
from kg.lexicon.nouns import Noun
from kg.model import Token

ROLE_WINDOW = 6
"""Sentences back that "the company", "the island" may look for a name."""


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
        if _by_demonym(state, i) is not None:
            continue
        if definite(state, i) and not indefinite(state, i):
            for j in reversed(by_head[head]):
                far = state.sentence[i] - state.sentence[j] > PLURAL_WINDOW and state.features[j].number == PLURAL
                if not (far and not definite(state, j)) and not _overtaken(state, j, i) and _head_match(state, j, i):
                    state.join(j, i)
                    break
        if not _office(state, i):
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
    """Take "the ministry" for the last Ministry named, but "the defence ministry" for no foreign one."""
    last: dict[str, int] = {}
    for i, mention in enumerate(state.mentions):
        if mention.kind == NAME and mention.last - mention.first > 1:
            for k in range(mention.first, mention.last):
                word = state.parse.tokens[k].text
                if word in state.nouns.name_heads or k == mention.head:
                    last[word.casefold()] = i
        elif mention.kind == NOMINAL and not state.cluster(i).named and definite(state, i) and plain(state, i):
            j = last.get(state.token(i).lemma.casefold())
            met = j is not None and j < min(state.cluster(i).members) and state.find(j) not in state.told(i)
            noun = state.noun[i]
            other = j is not None and noun is not None and " " in noun.lemma and not (
                _own_words(state, i) <= state.cluster(j).words)
            if j is not None and met and not other and possessor(state, i) is None and state.features[i].number != PLURAL:
                state.cluster(i).features = state.cluster(j).features
                state.join(j, i)


def class_nominals(state: State) -> None:
    """What "the island", "the company" mean, those before first: in "the country's capital" first the country."""
    for i in sorted(state.nominals(), key=lambda i: state.mentions[i].head):
        class_nominal(state, i, least=_CLEARLY)


def class_nominal(state: State, i: int, *, least: float = 0.0) -> None:
    """What a class noun means: the most salient named thing of a class that it may point back to. It must outweigh the next by
    the `least` where that is a body, of which pronouns tell more."""
    noun = state.noun[i]
    if noun is None or state.cluster(i).named or _brought_in(state, i):
        return
    known, kind = _known_as(state, i, noun), state.nouns.kinds.get(state.token(i).lemma, frozenset())
    if not (noun.refers_to or known or kind):
        return
    many = state.features[i].number == PLURAL
    if known and not many:
        found = _most_salient(state, i, noun, owner_of(state, i), lead=_CLEARLY, among=known)
        if found is not None:
            _refer(state, found, i)
        if found is not None or not noun.refers_to or state.token(i).lemma not in state.nouns.words["KnownBody"]:
            return
    if many and noun.lemma != state.token(i).text.lower():   # "the rebels" are one body, "the companies" are not
        return
    home = owner_of(state, i)
    if (itself := _by_demonym(state, i)) is not None:
        state.join(itself, i)
        return
    if noun.seat and home is not None and _is_capital(state, i, home):
        return
    owned = possessor(state, i) is not None and not _first_of_all(state, i)
    joint = home is not None and conjuncts(state.parse, state.mentions[home].head)   # "the alliance of A and B"
    told = definite(state, i) or _in_title(state, i)
    if owned or joint or not told or _names_itself(state, i) or _another(state, i) or _unit(state, i):
        return
    bare = plain(state, i, home)
    if not bare and not described(state, i, home) and not _first_of_all(state, i):
        return
    lead = _ALONE if _regional(state, i, home) else _CLEARLY if many or not bare else _AHEAD
    lead = max(lead, least) if set(noun.refers_to) & state.nouns.collective else lead
    found = _most_salient(state, i, noun, home, lead=lead, of_kind=kind)
    if found is not None:
        _refer(state, found, i)


def _in_title(state: State, i: int) -> bool:
    """Whether a bare noun opens the title of somebody named, who has his office in the body just spoken of: "Party chief Ana
    Ruiz said", but not "opposition party chief"."""
    token, tokens = state.token(i), state.parse.tokens
    if token.lemma.lower() not in state.nouns.words["TitleBody"] or token.dep not in ("compound", "nmod"):
        return False
    behind = list(takewhile(lambda t: t.tag == "NN" and t.dep in ("compound", "nmod"), tokens[token.index + 1 :]))
    before = tokens[token.index - 1] if token.index else None
    title = [t.index for t in (token, *behind)]
    last = tokens[title[-1] + 1]
    return bool(behind) and last.pos == "PROPN" and not state.parse.children[token.index] and (
        before is None or before.head not in (*title, last.index, last.head))


def _brought_in(state: State, i: int) -> bool:
    """Whether a phrase takes up somebody whom the text brought in without a name as one who acts or undergoes: "a special court
    convicted him ... the court"."""
    anybody = state.token(i).lemma in state.nouns.words["GenericNoun"]
    for j in () if anybody else state.cluster(i).members:
        opening = state.parse.tokens[state.mentions[j].first]
        if j < i and state.mentions[j].kind == NOMINAL and opening.text.lower() in ("a", "an") and state.token(j).dep in (
                "nsubj", "nsubjpass", "dobj"):
            return True
    return False


def _refer(state: State, found: int, i: int) -> None:
    if not state.fits(found, i):  # "the paper": what a noun points back to outweighs what it denotes
        state.cluster(i).features = state.cluster(found).features
    state.join(found, i)
    if possessor(state, i) is None:
        state.cluster(i).homes |= homes_at(state, state.mentions[i].head)


def _known_as(state: State, i: int, noun: Noun) -> frozenset[str]:
    """The known things of which everybody knows what a definite phrase tells before its noun, and no more: "the Himalayan
    nation", "the Vienna-based agency"."""
    mention, tokens, head = state.mentions[i], state.parse.tokens, state.mentions[i].head
    if head - mention.first < 2 or not definite(state, i) or _names_itself(state, i):
        return frozenset()
    entities = state.gazetteer.entities
    known = state.nouns.known_as(" ".join(t.text.lower() for t in tokens[mention.first : head]))
    fitting = frozenset(one for one in known if one in entities and _may_be_called(state, i, noun, entities[one].type))
    closed = tokens[mention.last : mention.last + 1]
    beside = bool(closed) and closed[0].text == ","   # a clause behind a comma tells more and picks out nothing
    for t in state.parse.dependents(head) if fitting else ():
        different = t.lemma.lower() in state.nouns.words["Different"]
        picks = different or t.tag in ("JJS", "JJR", "CD") or t.dep in ("poss", "nummod")
        if picks or (t.index > head and not beside and t.dep in ("prep", "relcl", "acl") and not of_verb(state, t)):
            return frozenset()
    return fitting


def _may_be_called(state: State, i: int, noun: Noun, kind: str) -> bool:
    """Whether a thing of a class may be meant by a noun with an epithet: a state by `nation`, a body by `court`."""
    body = state.token(i).lemma in state.nouns.words["KnownBody"]
    return state.nouns.is_a(kind, noun.refers_to) or (body and kind in state.nouns.collective)


def _regional(state: State, i: int, home: int | None) -> bool:
    """Whether a phrase says of which part of the world a thing is: "the Caribbean nation", "the West African bloc"."""
    head = state.mentions[i].head
    own = state.mentions[home].head if home is not None else -1
    return any(t.index not in (own, head) and t.text[:1].isupper() and t.index != state.parse.sentences[state.sentence[i]].first
               for t in state.parse.dependents(head, "amod", "compound", "nmod"))


def _by_demonym(state: State, i: int) -> int | None:
    """What an adjective names before a noun for the like: "the Russian state" is Russia."""
    home = owner_of(state, i) if state.features[i].type else None
    if home is None or not state.mentions[home].entity or state.token(home).dep != "amod":
        return None
    return home if state.features[home].type == state.features[i].type else None


def _is_capital(state: State, i: int, home: int) -> bool:
    """Make "the Saudi capital" the city that it is, named in the text or not; False where nobody knows it."""
    known = state.gazetteer.entities.get(state.cluster(home).entity)
    if known is None or not known.capital:
        return False
    named = next((j for j in state.names() if state.cluster(j).entity == known.capital), None)
    if named is not None:
        state.join(named, i)
    else:
        state.cluster(i).entity = known.capital
    return True


def _names_itself(state: State, i: int) -> bool:
    """Whether a name stands beside a description: what that does not mean, nothing else does (`the carrier Theseus`)."""
    tokens, mention = state.parse.tokens, state.mentions[i]
    after = tokens[mention.last : mention.last + 1]
    return state.token(i).dep == "appos" or any(
        t.pos == "PROPN" and mention.head in (t.head, tokens[t.head].head) for t in after)


def _another(state: State, i: int) -> bool:
    """Whether a phrase takes up one that told it from all named before: "the combined company ... the company"."""
    different = state.nouns.words["Different"]
    return any(token.dep == "amod" and token.lemma.lower() in different for j in state.cluster(i).members if j != i
               for token in state.parse.dependents(state.mentions[j].head))


def _unit(state: State, i: int) -> bool:
    """Whether a phrase is about a part of a firm, by what that part does: "the car business", "the financing arm"."""
    token = state.token(i)
    return token.lemma in state.nouns.words["UnitNoun"] and any(
        t.tag in ("NN", "NNS", "VBG") for t in state.parse.dependents(token.index, "compound", "amod"))


def _plainly(state: State, i: int) -> bool:
    """Whether no word points at what a phrase means: "that country", "this city"."""
    below = state.parse.dependents(state.mentions[i].head, "det")
    return not any(t.text.lower() in state.nouns.words["Demonstrative"] for t in below)


def _first_of_all(state: State, i: int) -> bool:
    """Whether a subject is the first of its kind somewhere: "the world's largest brewer said", "Japan's third-largest bank"."""
    below = state.parse.dependents(state.mentions[i].head)
    owners = [t for t in below if t.dep == "poss"]
    places = [t for t in owners if t.lemma.lower() not in state.nouns.words["Everywhere"]]
    where = all(t.index in state.by_head and state.features[state.by_head[t.index]].type in state.nouns.animacy for t in places)
    best = any(t.tag == "JJS" for t in below) and not any(t.dep in ("appos", "relcl", "conj") for t in below)
    return bool(owners) and where and best and state.token(i).dep in ("nsubj", "nsubjpass") and state.token(i).tag == "NN"


def _most_salient(
    state: State, i: int, noun: Noun, home: int | None, *, lead: float, among: frozenset[str] = frozenset(),
    of_kind: frozenset[str] = frozenset(),
) -> int | None:
    """The last mention of the named thing of a fitting class that stands out most before mention i; None when two compete.
    Of known things that it must be one of, no other is; nor, of bodies that a noun names a kind of, one known to be none.

    Salience after Lappin and Leass ("An algorithm for pronominal anaphora resolution", Computational Linguistics 20, 1994):
    every mention counts by its grammatical role, less with each sentence in between, and what the article opened with
    keeps some. What a recogniser calls an organisation and no more comes last: it may turn out to be a company.
    """
    weights: dict[int, float] = defaultdict(float)
    last: dict[int, int] = {}
    clause = own_clause(state, i) | state.told(i) | {state.find(j) for j in state.above(i)}
    opening: set[str] = set()
    called: set[int] = set()
    heard: dict[int, int] = {}
    native: set[int] = set()
    placed: set[int] = set()
    fresh = False
    seat = seat_at(state, state.mentions[i].head) if home is None else None
    home = home if home is not None else seat
    trades = state.cluster(i).trades
    many = state.features[i].number == PLURAL
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
        vague = not fits and not many and kind in state.nouns.collective and _above(state, kind, noun)
        if not fits and not (vague and not _of_voice(state, j)):
            continue
        if _only_reports(state, j, noun):
            continue
        unnamed = (noun.in_name and not _called(state, j, noun.lemma)) or _other_in_name(state, j, noun)
        if (unnamed and not among) or (
                cluster.features.animacy == PERSON and otherwise(state, j, i)):
            continue
        lands = cluster.homes or _lands_in_name(state, cluster) if home is not None else set()
        near = [_in(state, home, one) for one in lands] if home is not None else []
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
        weights[root] += weight * (_VAGUE if vague else 1.0)
        if True in near:
            native.add(root)
        if lands:
            placed.add(root)
        fresh |= not lands and far <= 1 and rank(place) == 0
        heard[root] = state.sentence[j]
        if _so_called(state, j, i) or trades & cluster.trades:
            called.add(root)
        if far <= ROLE_WINDOW or noun.in_name or among or root in native:   # few countries are a grand duchy
            last[root] = j
    if fresh and not among:   # of whom nobody has said where he is from
        last = {root: j for root, j in last.items() if noun.in_name or state.sentence[i] - state.sentence[j] <= ROLE_WINDOW}
    if seat is not None and native and any(root not in native and root not in placed and state.sentence[j] == state.sentence[i]
                                and all(j > last[one] for one in native & last.keys()) for root, j in last.items()):
        return None   # "the Turin firm", behind one that nobody has placed: that, or the Italian one of before
    if native:   # "the French group": who was said to be French
        weights = defaultdict(float, {root: weight for root, weight in weights.items() if root in native})
        last = {root: j for root, j in last.items() if root in native}
    often = {root: len(state.clusters[root].members) for root in weights} if noun.about and _plainly(state, i) else {}
    for root, times in often.items():
        weights[root] += _ABOUT * times / max(often.values())
    for root in called & weights.keys():
        weights[root] *= 1.0 + (_SO_CALLED - 1.0) * _FADING ** (state.sentence[i] - heard[root])
    for root in _spoken_for(state, i) & weights.keys():
        weights[root] *= _SPOKEN_FOR
    if last:
        weights[max(last, key=lambda root: last[root])] += _LATEST
    ranked = sorted(weights, key=lambda root: (-weights[root], root))
    if not ranked or ranked[0] not in last:
        return None
    if seat is not None and not native and ranked[0] != max(last, key=lambda root: last[root]):
        return None   # who "the Turin firm" is that nobody has placed yet was named last
    unsure = max(lead, _CLEARLY) if home is not None and not native else lead
    if len(ranked) > 1 and weights[ranked[0]] < unsure * weights[ranked[1]]:
        return None
    return last[ranked[0]]


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
    a, b = (list(state.gazetteer.around(state.cluster(j).entity)) for j in (home, one))
    if not a or not b:
        return None
    kinds = (state.features[home].type, state.features[one].type)
    return a[0] in b or b[0] in a or (None if kinds[0] != kinds[1] and 1 in (len(a), len(b)) else False)


def _spoken_for(state: State, i: int) -> set[int]:
    """Clusters of the body whose man it is that acts or says what a phrase stands in: whose chief executive speaks of "the
    company", joined "the company"."""
    acting = [j for j in _acting(state, i) if state.features[j].animacy == PERSON]
    inside = {k for j in acting for k in state.parse.subtree(state.mentions[j].head)}
    served = (role.whose for j in acting for role in state.cluster(j).roles if role.whose is not None and not role.aside)
    return {state.find(state.by_head[k]) for k in inside if k in state.by_head} | {state.find(j) for j in served}


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


def _above(state: State, kind: str, noun: Noun) -> bool:
    return any(kind in state.nouns.ancestors.get(wanted, ()) for wanted in noun.refers_to)


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
_AHEAD, _CLEARLY, _ALONE = 1.15, 1.5, 2.0
"""How much the first must outweigh the second; more where the phrase says more than the class, most where it says of which part
of the world it is and nothing tells which things are of it."""


_MODIFIERS = ("amod", "compound", "nmod", "npadvmod")


def described(state: State, i: int, owner: int | None) -> bool:
    """Whether adjectives and nouns before the head tell more of a known thing ("the tiny state", "the chocolate firm"),
    and none picks one out of several ("the largest firm", "the third firm", "the rival firm")."""
    head = state.mentions[i].head
    owner = owner if owner is not None else seat_at(state, head)
    owner_head = state.mentions[owner].head if owner is not None else -1
    for token in state.parse.dependents(head):
        picks = token.tag in ("JJS", "JJR", "CD") or token.lemma.lower() in state.nouns.words["Different"]
        telling = token.dep in ("relcl", "acl") and state.features[i].animacy != PERSON and (
            state.parse.tokens[state.mentions[i].last].text == ",")
        if token.index > head and (token.dep in ("appos", "cc", "conj") or telling or of_verb(state, token)):
            continue
        if picks or token.dep in ("nummod", "relcl", "acl", "prep", "poss"):
            return False
        inside = state.by_head.get(token.index)
        if inside is not None and token.index != owner_head and (state.cluster(inside).features.animacy in (BODY, PERSON) or (
                state.mentions[inside].kind == NAME and (not state.mentions[inside].entity or token.tag == "NNP"))):
            return False   # "the Turin firm" may be another
        below = state.parse.dependents(token.index)
        based = token.tag == "VBN"   # "the Turin-based firm" is one of Turin, "the oil-rich state" any
        seats = [t.index for t in below if t.dep == "npadvmod"] if based else []
        if any(t.tag in ("RBS", "RBR") for t in below) or (seats and not any(k in state.by_head for k in seats)):
            return False
    return True


def _called(state: State, j: int, lemma: str) -> bool:
    """Whether a known entity's formal name has the noun in it: the Kingdom of Saudi Arabia."""
    known = state.gazetteer.entities.get(state.cluster(j).entity)
    return known is not None and any(f" {lemma} " in f" {name.casefold()} " for name in known.names)


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
                    heads = [child, *conjuncts(state.parse, child), *_leading(state, child)]
                    found.update(state.find(state.by_head[k]) for k in heads if k in state.by_head)
            if token.dep == "relcl" and token.head in state.by_head:
                found.add(state.find(state.by_head[token.head]))
                found.update(_represented(state, token.head))
            infinitive = token.dep == "acl" and (   # "voiced a wish to work with the country", "has troops stationed in it"
                token.tag == "VB" or _has(state, state.parse.tokens[token.head]))
            shared = token.dep in ("xcomp", "conj") or infinitive or any(
                state.parse.tokens[c].dep == "nsubj" and state.parse.tokens[c].tag == "PRP"
                for c in state.parse.children[k]
            )
            if not shared:
                break
    return found


def _leading(state: State, group: int) -> list[int]:
    """Who leads a group, and so does what it does: "a consortium led by X bought the firm"."""
    led = [c for c in state.parse.dependents(group, "acl") if c.lemma in word_list("leading")]
    return [n.index for c in led for by in state.parse.dependents(c.index, "agent")
            for n in state.parse.dependents(by.index, "pobj")]


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


def own_bodies(state: State) -> None:
    """What "his country", "her company" mean: where the possessor has the one role that is told, or is from."""
    for i in state.nominals():
        noun, whose = state.noun[i], possessor(state, i)
        if noun is None or whose is None or not noun.refers_to or state.features[i].number == PLURAL:
            continue
        if state.cluster(i).named or not plain(state, i, whose):
            continue
        fitting = {state.find(j) for j in _bodies(state, whose)
                   if state.nouns.is_a(state.cluster(j).features.type, noun.refers_to)}
        if len(fitting) == 1:
            state.join(fitting.pop(), i)


def _bodies(state: State, whose: int) -> Iterator[int]:
    """What somebody is said to serve or to be from; else what he is known to serve."""
    person = state.cluster(whose)
    told = [*(role.whose for role in person.roles if role.whose is not None), *person.homes]
    yield from told
    if not told and person.entity:
        served = {t.of for t in state.gazetteer.by_person.get(person.entity, ()) if state.on is None or t.holds(state.on)}
        yield from (j for j in state.names() if state.cluster(j).entity in served)
