"""Which mentions of one article name the same thing: a deterministic multi-pass sieve.

Mentions in, mentions with `cluster` out, and for plural mentions the clusters that they stand for together. After Lee et al.,
"Deterministic coreference resolution based on entity-centric, precision-ranked rules" (Computational Linguistics 39, 2013):
passes run from the surest to the least sure, each over the clusters that the ones before it built, so that all that is known
of a thing speaks at every later decision. Where two antecedents are as good, there is no link.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kg.gazetteer import Gazetteer
from kg.language.agreement import BODY, PERSON, PLURAL, SINGULAR, THING, Features, agree, features, joined
from kg.language.mentions import NAME, NOMINAL, PRONOUN, noun_of, title_before
from kg.language.metonymy import stands_for_government
from kg.lexicon.nouns import Noun, Nouns
from kg.model import Mention, Parse, Quote, Token

PRONOUN_WINDOW = 3
"""Sentences back that a pronoun's antecedent may stand; Hobbs (1978) found 98 % in the same or the sentence before."""
ROLE_WINDOW = 6
"""Sentences back that "the company", "the island" may look for a name."""
PLURAL_WINDOW = 4
"""Sentences back that plain plurals with the same head may stand: beyond, "the sales" are other sales."""
GROUP_WINDOW = 4
MARGIN = 1.5
"""How much more often the second of two countries must be named than the third, for "the two sides" to be the first two."""


_OPENING, _CLOSING = frozenset("“«"), frozenset("”»")
_MARKS = _OPENING | _CLOSING | {'"', "``", "''"}


@dataclass(frozen=True, slots=True)
class Coreference:
    """Mentions with their clusters, numbered by first mention; a capital that stands for its government has the country's
    entity. `groups` tells for plural mentions which clusters they stand for together."""

    mentions: tuple[Mention, ...]
    groups: Mapping[int, tuple[int, ...]]
    """Index of a plural mention -> clusters of its members ("both leaders", "they")."""


def resolve(
    parse: Parse,
    mentions: Sequence[Mention],
    *,
    nouns: Nouns,
    gazetteer: Gazetteer,
    quotes: Sequence[Quote] = (),
    on: dt.date | None = None,
) -> Coreference:
    """Resolve all mentions of one article; `on` is its date, for who held an office then."""
    state = _State(parse, list(mentions), nouns, gazetteer, on)
    for sieve in (_same_entity, _same_name, _short_names, _constructs, _roles):
        sieve(state)
    _speakers(state, quotes)
    for sieve in (_same_nominal, _strict_head, _role_nominals, _class_nominals, _groups, _pronouns):
        sieve(state)
    return _result(state)


# ------------------------------------------------------------------------------------------------------------- state


@dataclass(slots=True)
class _Cluster:
    """What is known of a thing by all its mentions so far."""

    members: list[int]
    features: Features
    entity: str
    heads: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    named: bool = False
    roles: set[tuple[str, int | None]] = field(default_factory=set)
    """Roles it is said to hold: role lemma, and a mention of the country or body it belongs to."""
    homes: set[int] = field(default_factory=set)
    """Mentions of countries that it is said to be from: "China's Xpeng"."""


class _State:
    """Clusters under union, and indexes over the mentions that every sieve asks."""

    def __init__(
        self, parse: Parse, mentions: list[Mention], nouns: Nouns, gazetteer: Gazetteer, on: dt.date | None
    ) -> None:
        self.parse, self.mentions, self.nouns, self.gazetteer, self.on = parse, mentions, nouns, gazetteer, on
        self.by_head = {m.head: i for i, m in enumerate(mentions)}
        self.sentence = [parse.tokens[m.head].sentence for m in mentions]
        self.noun: list[Noun | None] = [noun_of(parse, m.head, nouns) if m.kind == NOMINAL else None for m in mentions]
        self.features = [features(parse, m, nouns) for m in mentions]
        self.government = [stands_for_government(parse, m, gazetteer, nouns) if m.entity else None for m in mentions]
        self.in_sentence: dict[int, list[int]] = defaultdict(list)
        for i, s in enumerate(self.sentence):
            self.in_sentence[s].append(i)
        self.root = list(range(len(mentions)))
        self.clusters = {i: self._single(i) for i in range(len(mentions))}
        self.groups: dict[int, tuple[int, ...]] = {}
        self.speaker: dict[int, int] = {}
        """Mention inside a direct quote -> mention of who speaks."""

    def _single(self, i: int) -> _Cluster:
        mention = self.mentions[i]
        tokens = self.parse.tokens
        entity = self.government[i] or mention.entity
        known = self.features[i]
        if self.government[i]:
            kind = self.gazetteer.entities[entity].type
            known = Features(known.number, "", self.nouns.animacy.get(kind, THING), kind)
        head = tokens[mention.head].lemma.lower()
        words = {
            tokens[k].lemma.lower()
            for k in range(mention.first, mention.last)
            if tokens[k].pos in ("NOUN", "PROPN", "ADJ", "NUM")
        }
        return _Cluster([i], known, entity, {head} if mention.kind != PRONOUN else set(), words, mention.kind == NAME)

    def find(self, i: int) -> int:
        while self.root[i] != i:
            self.root[i] = self.root[self.root[i]]
            i = self.root[i]
        return i

    def cluster(self, i: int) -> _Cluster:
        return self.clusters[self.find(i)]

    def same(self, i: int, j: int) -> bool:
        return self.find(i) == self.find(j)

    def fits(self, i: int, j: int) -> bool:
        """Whether all that is known of two clusters lets them be one."""
        a, b = self.cluster(i), self.cluster(j)
        if a.entity and b.entity and a.entity != b.entity:
            return False
        return agree(a.features, b.features, self.nouns)

    def join(self, i: int, j: int) -> None:
        """Make the clusters of two mentions one; the earlier one's number stays."""
        a, b = sorted((self.find(i), self.find(j)))
        if a == b:
            return
        one, two = self.clusters[a], self.clusters.pop(b)
        self.root[b] = a
        stronger, weaker = (two, one) if two.named and not one.named else (one, two)
        one.features = joined(stronger.features, weaker.features, self.nouns)
        one.members.extend(two.members)
        one.entity = one.entity or two.entity
        one.heads |= two.heads
        one.words |= two.words
        one.named |= two.named
        one.roles |= two.roles
        one.homes |= two.homes

    def names(self) -> Iterator[int]:
        return (i for i, m in enumerate(self.mentions) if m.kind == NAME)

    def nominals(self) -> Iterator[int]:
        return (i for i, m in enumerate(self.mentions) if m.kind == NOMINAL)

    def token(self, i: int) -> Token:
        return self.parse.tokens[self.mentions[i].head]

    def inside(self, i: int, j: int) -> bool:
        """Whether one mention stands within the other (i-within-i): "its capital" is not "it"."""
        a, b = self.mentions[i], self.mentions[j]
        return a.first <= b.head < a.last or b.first <= a.head < b.last

    def before(self, i: int, window: int) -> Iterator[int]:
        """Mentions before mention i, nearest sentence first; inside a sentence those before i, subjects first."""
        for s in range(self.sentence[i], max(-1, self.sentence[i] - window - 1), -1):
            found = [j for j in self.in_sentence.get(s, ()) if self.mentions[j].head < self.mentions[i].head]
            yield from sorted(found, key=lambda j: (_rank(self.token(j)), self.mentions[j].first))


def _rank(token: Token) -> int:
    """Grammatical salience (Lappin and Leass): subject, object, the rest."""
    if token.dep in ("nsubj", "nsubjpass", "agent"):
        return 0
    return 1 if token.dep in ("dobj", "dative", "ROOT") else 2


def _result(state: _State) -> Coreference:
    number: dict[int, int] = {}
    order = sorted(range(len(state.mentions)), key=lambda i: state.mentions[i].first)
    for i in order:
        number.setdefault(state.find(i), len(number))
    done = []
    for i, mention in enumerate(state.mentions):
        cluster = state.cluster(i)
        entity = state.government[i] or mention.entity
        kind = state.gazetteer.entities[entity].type if entity else cluster.features.type or mention.type
        done.append(replace(mention, cluster=number[state.find(i)], type=kind, entity=entity))
    groups = {
        i: tuple(dict.fromkeys(number[state.find(j)] for j in members)) for i, members in sorted(state.groups.items())
    }
    return Coreference(tuple(done), groups)


# ------------------------------------------------------------------------------------------------ names and constructions


def _same_entity(state: _State) -> None:
    """Names of one known entity; a capital standing for its government is the country."""
    first: dict[str, int] = {}
    for i in state.names():
        entity = state.cluster(i).entity
        if entity:
            state.join(first.setdefault(entity, i), i)


def _same_name(state: _State) -> None:
    """Names that are one word for word."""
    first: dict[str, int] = {}
    for i in state.names():
        key = _key(state.mentions[i].text)
        if key in first and state.fits(first[key], i):
            state.join(first[key], i)
        else:
            first.setdefault(key, i)


def _key(text: str) -> str:
    return text.replace(".", "").replace("’", "'").casefold()


def _short_names(state: _State) -> None:
    """Part of a name for the whole: surname, family name in front, an organisation's first words, its initials."""
    whole: dict[str, list[int]] = defaultdict(list)
    starts: dict[str, list[int]] = defaultdict(list)
    initials: dict[str, list[int]] = defaultdict(list)
    for i in state.names():
        words = _key(state.mentions[i].text).split()
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
        mention, key = state.mentions[i], _key(state.mentions[i].text)
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


def _one(state: _State, i: int, candidates: Iterable[int]) -> int | None:
    """The only cluster among the candidates that a mention fits; None when there are two: two Bushes stay apart."""
    found = [j for j in candidates if j != i and state.fits(j, i) and not state.same(j, i)]
    first = min(state.cluster(i).members)
    for some in ([j for j in found if j < first], found):  # whoever was introduced before, else whoever comes after
        fitting = {state.find(j): j for j in some}
        if fitting:
            return next(iter(fitting.values())) if len(fitting) == 1 else None
    return None


def _constructs(state: _State) -> None:
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


def _beside_name(state: _State, i: int) -> None:
    """ "European rival Airbus", "the ELN rebels": a class noun and a name of one class in one phrase."""
    mention, head = state.mentions[i], state.mentions[i].head
    kind = state.features[i].type
    for child in state.parse.children[head]:
        j = state.by_head.get(child)
        if j is None or state.mentions[j].kind != NAME or not kind:
            continue
        inside = state.parse.tokens[child].dep in ("compound", "nmod") and _definite(state, i)
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


def _apposition(state: _State, host: int, i: int) -> None:
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


def _predicate_nominative(state: _State, i: int, token: Token) -> None:
    """ "Khanna is a Democrat": not where it is denied, only possible, or asked."""
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


# -------------------------------------------------------------------------------------------------------------- roles


def _roles(state: _State) -> None:
    """Note who is said to hold which role, and whose: by title, by apposition, by predicate."""
    for i, mention in enumerate(state.mentions):
        if mention.kind == NAME:
            title = title_before(state.parse, mention, state.nouns)
            if title:
                tokens = state.parse.tokens[title[0] : title[1]]
                lemma = " ".join(t.text.lower() for t in tokens)
                owner = _owner_before(state, title[0])
                state.cluster(i).roles.add((lemma, owner))
            home = _owner(state, i)
            if home is not None and state.cluster(home).features.type not in state.nouns.collective:
                state.cluster(i).homes.add(home)
        elif mention.kind == NOMINAL:
            noun = state.noun[i]
            cluster = state.cluster(i)
            if noun is not None and noun.role and cluster.named:
                cluster.roles.add((noun.lemma, _owner(state, i)))


def _owner_before(state: _State, first: int) -> int | None:
    """The mention right before a title: "Russian" in "Russian President", "France" in "France's President"."""
    k = first - 1
    if k >= 0 and state.parse.tokens[k].tag == "POS":
        k -= 1
    return state.by_head.get(k) if k >= 0 else None


def _owner(state: _State, i: int) -> int | None:
    """Whose role a role noun names: its possessor, its demonym, or the object of its preposition."""
    head = state.mentions[i].head
    for child in state.parse.children[head]:
        token = state.parse.tokens[child]
        j = state.by_head.get(child)
        if (
            token.dep in ("poss", "amod", "compound", "nmod")
            and j is not None
            and state.cluster(j).features.animacy == BODY
        ):
            return j
        if token.dep == "prep" and child > head:
            for inside in state.parse.dependents(child, "pobj"):
                j = state.by_head.get(inside.index)
                if j is not None and state.cluster(j).features.animacy == BODY:
                    return j
    return None


def _role_nominals(state: _State) -> None:
    """ "The president", "the Chinese leader": whoever bears that role here, or held it then by the gazetteer."""
    for i in state.nominals():
        noun = state.noun[i]
        if noun is None or not noun.role or state.cluster(i).named or state.features[i].number == PLURAL:
            continue
        owner = _owner(state, i)
        if not _definite(state, i) and not (owner is not None and state.token(i).dep == "poss"):
            continue
        if _plain(state, i, owner):
            found = _holder(state, i, noun, owner)
            if found is not None:
                state.join(found, i)


def _holder(state: _State, i: int, noun: Noun, owner: int | None) -> int | None:
    """The person last named before mention i of whom the role is known."""
    country = state.cluster(owner).entity if owner is not None else ""
    for j in reversed([j for j in state.names() if state.mentions[j].head < state.mentions[i].head]):
        cluster = state.cluster(j)
        if cluster.features.animacy != PERSON or not state.fits(j, i):
            continue
        for lemma, whose in sorted(cluster.roles, key=str):
            if (
                state.nouns.role(noun.lemma, lemma)
                and (owner is None or whose is None or state.same(owner, whose))
                and not _known_elsewhere(state, cluster, country)
            ):
                return j
        if country and _held(state, cluster.entity, noun, country):
            return j
    if owner is None:
        known = {
            state.find(j): j
            for j in state.names()
            if state.mentions[j].head < state.mentions[i].head
            and state.fits(j, i)
            and _held(state, state.cluster(j).entity, noun, "")
        }
        if len(known) == 1:
            return next(iter(known.values()))
    return None


def _known_elsewhere(state: _State, cluster: _Cluster, country: str) -> bool:
    """Whether a person known to the gazetteer held offices, but none of this country."""
    offices = state.gazetteer.by_person.get(cluster.entity, ()) if cluster.entity and country else ()
    return bool(offices) and all(t.of != country for t in offices)


def _held(state: _State, person: str, noun: Noun, country: str) -> bool:
    for tenure in state.gazetteer.by_person.get(person, ()):
        if (not country or tenure.of == country) and (state.on is None or tenure.holds(state.on)):
            role = tenure.role.casefold()
            if noun.lemma in role or any(covered in role for covered in noun.covers):
                return True
    return False


# ------------------------------------------------------------------------------------------------------------ speakers


def _speakers(state: _State, quotes: Sequence[Quote]) -> None:
    """First persons inside direct quotes are the speaker; `we` is one side for each speaker, and a body that speaks is it."""
    spoken: dict[tuple[int, str], int] = {}
    spans = [(span.start, span.end, q) for q in quotes if q.direct for span in q.content]
    marked = _in_marks(state.parse)
    for i, mention in enumerate(state.mentions):
        around = [
            (end - start, n)
            for n, (start, end, _) in enumerate(spans)
            if marked[mention.head] and start <= mention.start < end
        ]
        speaking = spans[min(around)[1]][2].source_head if around else None
        source = state.by_head.get(speaking) if speaking is not None else None
        if source is not None:
            state.speaker[i] = source
        pronoun = state.nouns.pronouns.get(mention.text.lower()) if mention.kind == PRONOUN else None
        if pronoun is None or pronoun.person == 3:
            continue
        speaker = state.find(source) if source is not None else -1 - state.parse.sentences[state.sentence[i]].paragraph
        state.join(spoken.setdefault((speaker, f"{pronoun.person}{pronoun.number}"), i), i)
        if source is None or pronoun.person != 1:
            continue
        animacy = state.cluster(source).features.animacy
        if (pronoun.number == SINGULAR and animacy != THING) or (pronoun.number == PLURAL and animacy == BODY):
            _join_speaker(state, source, i)


def _in_marks(parse: Parse) -> list[bool]:
    """By token, whether it stands between quotation marks; a paragraph that opens with a mark may leave it open."""
    inside, paragraph, found = False, -1, []
    for token in parse.tokens:
        if parse.sentences[token.sentence].paragraph != paragraph:
            inside, paragraph = False, parse.sentences[token.sentence].paragraph
        if token.text in _MARKS:
            inside = token.tag == "``" or token.text in _OPENING
        found.append(inside)
    return found


def _join_speaker(state: _State, source: int, i: int) -> None:
    cluster = state.cluster(i)
    if state.cluster(source).features.animacy == BODY:  # a state or firm says "we": no person, many
        cluster.features = Features()
    state.join(source, i)


# ------------------------------------------------------------------------------------------------------------ nominals


def _definite(state: _State, i: int) -> bool:
    """Whether a noun phrase speaks of something known: opened by a definite determiner or a possessor."""
    for child in state.parse.children[state.mentions[i].head]:
        token = state.parse.tokens[child]
        if token.dep == "det" or token.dep == "predet":
            return state.nouns.determiners.get(token.text.lower(), False)
        if token.dep == "poss":
            return True
    return False


def _indefinite(state: _State, i: int) -> bool:
    for child in state.parse.children[state.mentions[i].head]:
        token = state.parse.tokens[child]
        word = token.text.lower()
        if state.nouns.determiners.get(word) is False or token.lemma.lower() in state.nouns.words["Different"]:
            return True
    return False


def _plain(state: _State, i: int, owner: int | None = None, *, counted: bool = False) -> bool:
    """Whether nothing narrows the noun but its owner: "the island", not "the small island off the coast"."""
    head = state.mentions[i].head
    owner_head = state.mentions[owner].head if owner is not None else -1
    compound = len(state.noun[i].lemma.split()) if state.noun[i] is not None else 1  # type: ignore[union-attr]
    for child in state.parse.children[head]:
        token = state.parse.tokens[child]
        if (
            child == owner_head
            or token.dep in ("det", "punct", "case")
            or token.lemma.lower() in state.nouns.words["Transparent"]
        ):
            continue
        if head - compound < child < head or token.dep in ("appos", "cc", "conj"):
            continue
        if counted and token.dep == "nummod":
            continue
        if (
            token.dep in ("relcl", "acl") and state.parse.tokens[state.mentions[i].last].text == ","
        ):  # tells, does not narrow
            continue
        if token.dep == "prep" and (token.index > state.mentions[i].last or owner_head in state.parse.children[child]):
            continue
        if token.dep in ("amod", "compound", "nmod", "poss", "nummod", "prep", "relcl", "acl"):
            return False
    return True


def _same_nominal(state: _State) -> None:
    """Kinds of goods named again ("soybeans ... soybeans"), and definite phrases that are one word for word."""
    first: dict[str, int] = {}
    goods = state.nouns.words["CompoundClass"]
    for i in state.nominals():
        mention, noun = state.mentions[i], state.noun[i]
        kind = (
            noun is not None and noun.type in goods and not _indefinite(state, i) and mention.last == mention.head + 1
        )
        if kind and noun is not None and mention.first >= mention.head - len(noun.lemma.split()) + 1:
            key = f"kind {noun.lemma}"
        elif _definite(state, i) and mention.last - mention.first > 1:
            key = _key(mention.text)
        else:
            continue
        if key.startswith("kind "):
            state.cluster(i).features = replace(state.cluster(i).features, number="")
        if key in first and state.fits(first[key], i) and not state.inside(first[key], i):
            state.join(first[key], i)
        first[key] = i


def _strict_head(state: _State) -> None:
    """A definite phrase and the last phrase before it with the same head, when it adds nothing that was not said."""
    by_head: dict[str, list[int]] = defaultdict(list)
    for i in state.nominals():
        token = state.token(i)
        head = token.lemma.lower()
        if _definite(state, i) and not _indefinite(state, i):
            for j in reversed(by_head[head]):
                far = state.sentence[i] - state.sentence[j] > PLURAL_WINDOW and state.features[j].number == PLURAL
                if not (far and not _definite(state, j)) and _head_match(state, j, i):
                    state.join(j, i)
                    break
        by_head[head].append(i)
    _head_of_name(state)


def _head_match(state: _State, j: int, i: int) -> bool:
    if state.inside(i, j) or state.features[i].number != state.features[j].number or not state.fits(j, i):
        return False
    a, b = _possessor(state, j), _possessor(state, i)
    if (a is not None and b is not None and not state.same(a, b)) or (b is not None and a is None):
        return False
    return _own_words(state, i) <= state.cluster(j).words


def _own_words(state: _State, i: int) -> set[str]:
    """Content words that a phrase is narrowed by, prepositional phrases and clauses included."""
    mention, tokens = state.mentions[i], state.parse.tokens
    own = {
        tokens[k].lemma.lower()
        for k in range(mention.first, mention.last)
        if tokens[k].pos in ("NOUN", "PROPN", "ADJ", "NUM") and k != mention.head
    }
    poss = _possessor(state, i)
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


def _possessor(state: _State, i: int) -> int | None:
    for child in state.parse.children[state.mentions[i].head]:
        if state.parse.tokens[child].dep == "poss":
            return state.by_head.get(child)
    return None


def _head_of_name(state: _State) -> None:
    """ "The ministry" is the last Ministry named."""
    last: dict[str, int] = {}
    for i, mention in enumerate(state.mentions):
        if mention.kind == NAME and mention.last - mention.first > 1:
            for k in range(mention.first, mention.last):
                word = state.parse.tokens[k].text
                if word in state.nouns.name_heads or k == mention.head:
                    last[word.casefold()] = i
        elif mention.kind == NOMINAL and not state.cluster(i).named and _definite(state, i) and _plain(state, i):
            j = last.get(state.token(i).lemma.casefold())
            if j is not None and _possessor(state, i) is None and state.features[i].number != PLURAL:
                state.cluster(i).features = state.cluster(j).features
                state.join(j, i)


def _class_nominals(state: _State) -> None:
    """ "The island", "the company": the nearest named thing of a class that the noun may point back to."""
    for i in state.nominals():
        noun = state.noun[i]
        if noun is None or not noun.refers_to or state.features[i].number == PLURAL or state.cluster(i).named:
            continue
        home = _owner(state, i)
        if not _definite(state, i) or _possessor(state, i) is not None or not _plain(state, i, home):
            continue
        found = _nearest_of_class(state, i, noun, home)
        if found is not None:
            state.join(found, i)


def _nearest_of_class(state: _State, i: int, noun: Noun, home: int | None) -> int | None:
    """The named thing of a fitting class that is nearest; in an earlier sentence its subject first."""
    clause = _own_clause(state, i)
    formal: list[int] = []
    nearest: int | None = None
    for s in range(state.sentence[i], max(-1, state.sentence[i] - ROLE_WINDOW - 1), -1):
        fitting = [
            j
            for j in state.in_sentence.get(s, ())
            if state.mentions[j].head < state.mentions[i].first
            and state.cluster(j).named
            and state.find(j) not in clause
            and _of_class(state, j, noun, home)
        ]
        formal += [j for j in fitting if noun.in_name and _called(state, j, noun.lemma)]
        if fitting and nearest is None:
            nearest = (
                fitting[-1]
                if s == state.sentence[i] or noun.type not in noun.refers_to
                else min(fitting, key=lambda j: (_rank(state.token(j)), -state.mentions[j].head))
            )
        if formal:
            return formal[0]
    return None if noun.in_name else nearest


def _of_class(state: _State, j: int, noun: Noun, home: int | None) -> bool:
    cluster = state.cluster(j)
    kind = cluster.features.type
    if not kind or not (
        state.nouns.is_a(kind, noun.refers_to)
        or any(
            kind in state.nouns.ancestors.get(wanted, ()) and kind in state.nouns.collective
            for wanted in noun.refers_to
        )
    ):
        return False  # a recogniser's "organisation" may turn out to be a company
    return home is None or all(state.same(home, other) for other in cluster.homes)


def _called(state: _State, j: int, lemma: str) -> bool:
    """Whether a known entity's formal name has the noun in it: the Kingdom of Saudi Arabia."""
    known = state.gazetteer.entities.get(state.cluster(j).entity)
    return known is not None and any(lemma in name.casefold().split() for name in known.names)


def _own_clause(state: _State, i: int) -> set[int]:
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
            if token.dep not in ("xcomp", "conj"):
                break
    return found


# -------------------------------------------------------------------------------------------------------------- groups


def _groups(state: _State) -> None:
    """Plural phrases that stand for several named things: "both leaders", "the two countries", "the US and Chinese leaders"."""
    for i in state.nominals():
        if state.features[i].number != PLURAL or state.cluster(i).named:
            continue
        noun = state.noun[i]
        lemma = noun.lemma if noun else state.token(i).lemma.lower()
        members = _named_owners(state, i, noun)
        if members is None:
            count = _count(state, i)
            if (
                count
                and _plain(state, i, counted=True)
                and (noun is None or noun.role or lemma in state.nouns.parties or noun.refers_to)
            ):
                members = _salient(state, i, noun, lemma, count)
        if members:
            state.groups[i] = tuple(members)
    _we_both(state)


def _we_both(state: _State) -> None:
    """"We both" in somebody's quote: the speaker and the one other person whom the sentence names."""
    for i, speaker in state.speaker.items():
        mention = state.mentions[i]
        pronoun = state.nouns.pronouns.get(mention.text.lower()) if mention.kind == PRONOUN else None
        if pronoun is None or pronoun.person != 1 or pronoun.number != PLURAL:
            continue
        count = max((state.nouns.quantifiers.get(state.parse.tokens[k].text.lower(), 0)
                     for k in state.parse.children[mention.head]), default=0)
        people = {state.find(speaker): speaker}
        for j in state.in_sentence[state.sentence[i]]:
            if state.mentions[j].kind == NAME and state.cluster(j).features.animacy == PERSON:
                people.setdefault(state.find(j), j)
        if count and len(people) == count:
            state.groups[i] = tuple(people.values())


def _count(state: _State, i: int) -> int:
    for child in (*state.parse.children[state.mentions[i].head], state.mentions[i].head):
        token = state.parse.tokens[child]
        found = state.nouns.quantifiers.get(token.text.lower())
        if found and (token.tag != "CD" or _definite(state, i) or token.index == state.mentions[i].head):
            return found
    return 0


def _named_owners(state: _State, i: int, noun: Noun | None) -> list[int] | None:
    """ "The US and Chinese leaders": for each state named in the phrase, who holds the role."""
    if noun is None or not noun.role:
        return None
    mention = state.mentions[i]
    owners = [
        j
        for j in state.in_sentence[state.sentence[i]]
        if mention.first <= state.mentions[j].head < mention.head and state.cluster(j).features.animacy == BODY
    ]
    if len({state.find(j) for j in owners}) < 2:
        return None
    held = [
        _holder(state, i, replace(noun), j) if not _plural_fit(state, i) else _holder_of(state, i, noun, j)
        for j in owners
    ]
    return [h for h in held if h is not None] if all(h is not None for h in held) else None


def _plural_fit(state: _State, i: int) -> bool:
    return state.features[i].number == PLURAL


def _holder_of(state: _State, i: int, noun: Noun, owner: int) -> int | None:
    country = state.cluster(owner).entity
    for j in reversed([j for j in state.names() if state.mentions[j].head < state.mentions[i].head]):
        cluster = state.cluster(j)
        if cluster.features.animacy != PERSON:
            continue
        if any(
            whose is not None and state.same(owner, whose) and state.nouns.role(noun.lemma, lemma)
            for lemma, whose in cluster.roles
        ):
            return j
        if country and _held(state, cluster.entity, noun, country):
            return j
    return None


def _salient(state: _State, i: int, noun: Noun | None, lemma: str, count: int) -> list[int] | None:
    """The `count` things that a phrase can only mean: all of the nearest sentence that names so many, else the most named."""
    wanted = state.nouns.parties.get(lemma, ()) or (noun.refers_to if noun else ())
    person = noun is not None and noun.role and not state.nouns.parties.get(lemma)

    def fits(j: int) -> bool:
        known = state.cluster(j).features
        if person:
            return known.animacy == PERSON
        if not wanted:
            return known.animacy in (PERSON, BODY)
        return bool(known.type) and state.nouns.is_a(known.type, wanted)

    seen: set[int] = set()
    for s in range(state.sentence[i], max(-1, state.sentence[i] - GROUP_WINDOW - 1), -1):
        here = [j for j in state.in_sentence.get(s, ()) if j != i and state.cluster(j).named and fits(j)]
        plain = [j for j in here if state.token(j).dep not in _OWNERS]
        named = {state.find(j): j for j in reversed(here)}
        for some in (plain, here):  # who acts before whose things are spoken of
            members = {state.find(j): j for j in reversed(some)}
            if len(members) == count and seen <= members.keys():
                return sorted(members.values())
        if len(named) > count:
            pair = _conjoined(state, here)
            if len(pair) == count:
                return pair
            break
        seen |= {state.find(j) for j in plain}
    often = Counter(state.find(j) for j in state.names() if fits(j))
    ranked = sorted(often.items(), key=lambda item: (-item[1], item[0]))
    if len(ranked) == count or (len(ranked) > count and ranked[count - 1][1] >= MARGIN * ranked[count][1]):
        return [root for root, _ in ranked[:count]]
    return None


_OWNERS = ("poss", "compound", "amod", "nmod", "npadvmod")


def _conjoined(state: _State, members: Sequence[int]) -> list[int]:
    """Those among the mentions that one coordination joins."""
    heads = {state.mentions[j].head: j for j in members}
    for j in members:
        chain = [j, *(heads[t] for t in _conjuncts(state.parse, state.mentions[j].head) if t in heads)]
        if len(chain) > 1:
            return chain
    return []


def _conjuncts(parse: Parse, head: int) -> list[int]:
    """Heads that are coordinated behind a head, in text order."""
    found: list[int] = []
    at = head
    while True:
        after = parse.dependents(at, "conj")
        if not after:
            return found
        found.extend(t.index for t in after)
        at = after[-1].index


# ------------------------------------------------------------------------------------------------------------ pronouns


def _pronouns(state: _State) -> None:
    """Third-person pronouns, left to right, by a search over the parse in Hobbs' order."""
    for i in sorted(
        range(len(state.mentions)), key=lambda i: (i in state.speaker, i)
    ):  # who speaks before what is said
        mention = state.mentions[i]
        if mention.kind != PRONOUN:
            continue
        pronoun = state.nouns.pronouns[mention.text.lower()]
        if pronoun.person != 3 or _resolved(state, i):
            continue
        ahead = _cataphor(state, i)
        if ahead is not None:
            state.join(i, ahead)
            continue
        for j in _candidates(state, i):
            members = _coordination(state, j) if pronoun.number == PLURAL else None
            if members:
                state.groups[i] = tuple(members)
                break
            if _antecedent(state, j, i):
                if j in state.groups:
                    state.groups[i] = state.groups[j]
                state.join(j, i)
                break


def _resolved(state: _State, i: int) -> bool:
    """Whether a pronoun is linked to more than to the `I` of its own words."""
    cluster = state.cluster(i)
    return cluster.features.type != "" or any(state.mentions[j].kind != PRONOUN for j in cluster.members)


def _antecedent(state: _State, j: int, i: int) -> bool:
    """Whether mention j may be what pronoun i stands for."""
    wanted, known = state.features[i], state.cluster(j).features
    if i in state.speaker and state.same(state.speaker[i], j):  # nobody speaks of himself as "he"
        return False
    if state.speaker.get(j) == i:  # nor introduces himself by what he says
        return False
    if (
        wanted.animacy != PERSON
        and _acts(state, i)
        and known.animacy not in (PERSON, BODY)
        and (known.animacy == THING or wanted.number == SINGULAR)
    ):
        return False
    if state.inside(i, j) or _around(state, j, i) or not agree(known, state.cluster(i).features, state.nouns):
        return False
    if wanted.animacy == PERSON and known.animacy != PERSON:
        return False
    if wanted.number == PLURAL and known.number == "" and known.animacy not in (BODY, PERSON) and known.type == "":
        return False
    if wanted.number == PLURAL and known.animacy == BODY and known.number == SINGULAR:
        return False
    if wanted.animacy == THING and known.number == PLURAL:
        return False
    if state.token(j).dep in ("compound", "amod", "nmod") and wanted.animacy != PERSON:  # "Enron executive": no "they"
        return False
    if state.nouns.pronouns[state.mentions[i].text.lower()].reflexive:
        return True
    if wanted.animacy == THING and state.token(i).dep == "dobj" and _in_subject(state, j, i):
        return False
    return not any(
        _coarguments(state, k, i)
        for k in state.cluster(j).members
        if (state.sentence[k] == state.sentence[i] and state.mentions[k].kind != PRONOUN) or k == j
    )


def _acts(state: _State, i: int) -> bool:
    """Whether a mention is the subject of what only people and bodies do: say, plan, sue."""
    token = state.token(i)
    return token.dep == "nsubj" and state.parse.tokens[token.head].lemma in state.nouns.words["AgentVerb"]


def _in_subject(state: _State, j: int, i: int) -> bool:
    """Whether mention j stands inside the subject of the verb that has pronoun i as object."""
    verb, below = state.token(i).head, state.mentions[j].head
    while state.parse.tokens[below].head not in (verb, below):
        below = state.parse.tokens[below].head
    return state.parse.tokens[below].dep == "nsubj" and state.parse.tokens[below].head == verb


def _around(state: _State, j: int, i: int) -> bool:
    """Whether a noun phrase has the pronoun inside it: then it is not what the pronoun stands for, unless it is the subject
    of the relative or participial clause that the pronoun is in ("the firm that sold its ships")."""
    head, below = state.mentions[j].head, state.mentions[i].head
    while below != head:
        token = state.parse.tokens[below]
        if token.head == below:
            return False
        if token.head == head:
            if token.dep == "relcl":
                return not any(t.tag in ("WDT", "WP") for t in state.parse.dependents(below, "nsubj", "nsubjpass"))
            if token.dep == "conj":  # "Smith and his son", but in "the world's biggest buyer and its ..." the world
                return _possessor(state, j) is not None
            return token.dep != "acl" or token.tag not in ("VBG", "VBN")
        below = token.head
    return True


def _coarguments(state: _State, j: int, i: int) -> bool:
    """Whether two mentions are arguments of one predicate: then a plain pronoun is not the other (binding, principle B)."""
    a, b = state.token(j), state.token(i)
    return b.dep != "poss" and a.dep != "poss" and _predicate(state.parse, a) == _predicate(state.parse, b)


def _predicate(parse: Parse, token: Token) -> int:
    """The verb that a phrase is an argument of, the highest that shares its subject: in "A wants to help B and pay C" all
    three are arguments of "wants"."""
    governor = parse.tokens[token.head]
    while token.dep == "conj" and governor.index != token.index:
        token, governor = governor, parse.tokens[governor.head]
    if token.dep == "pobj" and governor.dep in ("prep", "agent", "dative"):
        governor = parse.tokens[governor.head]
    elif token.dep not in ("nsubj", "nsubjpass", "dobj", "dative", "attr"):
        return -1 - token.index
    if token.dep in ("nsubj", "nsubjpass"):
        return governor.index
    while (
        governor.dep in ("xcomp", "conj")
        and governor.pos in ("VERB", "AUX")
        and governor.head != governor.index
        and not any(parse.tokens[k].dep in ("nsubj", "nsubjpass") for k in parse.children[governor.index])
    ):
        governor = parse.tokens[governor.head]
    return governor.index


def _candidates(state: _State, i: int) -> Iterator[int]:
    """Antecedents in Hobbs' order: up the tree from the pronoun, at each step what stands left of it, breadth first; then
    the sentences before, each from its root, left to right."""
    owner = state.token(i).dep == "poss" and state.features[i].animacy == THING  # what owns is a body before a thing
    steps: dict[int, int] = {}
    for n, k in enumerate((state.mentions[i].head, *state.parse.ancestors(state.mentions[i].head))):
        steps[k] = n
    here: list[tuple[bool, int, int, int, int]] = []
    for j in state.in_sentence[state.sentence[i]]:
        if state.mentions[j].head < state.mentions[i].head:
            depth, k = 0, state.mentions[j].head
            while k not in steps:
                k, depth = state.parse.tokens[k].head, depth + 1
                if depth > len(steps) + 60:
                    break
            thing = owner and state.cluster(j).features.animacy != BODY
            here.append((thing, steps.get(k, 99), depth, state.mentions[j].first, j))
    yield from (j for *_, j in sorted(here))
    for s in range(state.sentence[i] - 1, max(-1, state.sentence[i] - PRONOUN_WINDOW - 1), -1):
        yield from sorted(
            state.in_sentence.get(s, ()),
            key=lambda j: (_depth(state.parse, state.mentions[j].head), state.mentions[j].first),
        )


def _depth(parse: Parse, head: int) -> int:
    return len(parse.ancestors(head))


def _coordination(state: _State, j: int) -> list[int] | None:
    """Mentions of a coordination that mention j opens, when its parts are named things or people."""
    head = state.mentions[j].head
    if state.parse.tokens[head].dep == "conj":
        return None
    heads = _conjuncts(state.parse, head)
    if not heads:
        return None
    parts = [j, *(state.by_head[h] for h in heads if h in state.by_head)]
    if len(parts) != len(heads) + 1 or len({state.find(p) for p in parts}) < 2:
        return None
    kinds = [state.cluster(p).features.animacy for p in parts]
    return parts if all(kind in (PERSON, BODY) for kind in kinds) and len(set(kinds)) == 1 else None


def _cataphor(state: _State, i: int) -> int | None:
    """The subject that a pronoun in a fronted clause looks ahead to: "Though he had won, Smith resigned"."""
    token = state.token(i)
    if token.dep not in ("nsubj", "nsubjpass", "poss"):
        return None
    for k in state.parse.ancestors(token.index):
        above = state.parse.tokens[k]
        if above.dep == "advcl" and above.head > k:
            for subject in state.parse.dependents(above.head, "nsubj", "nsubjpass"):
                j = state.by_head.get(subject.index)
                if j is not None and subject.index > k and state.mentions[j].kind == NAME and _antecedent(state, j, i):
                    return j
            return None
        if above.dep in ("ccomp", "relcl"):
            return None
    return None
