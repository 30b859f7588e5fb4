"""Clusters of mentions while they are being built, and the questions that every pass of coreference asks of a phrase.

The one value of the sieve that changes: passes join clusters and add to what is known of them, and never take a link back.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from kg.gazetteer import Gazetteer
from kg.language.binding import verb_of, whose
from kg.language.coreference.agreement import BODY, PERSON, THING, Features, agree, features, joined
from kg.language.coreference.metonymy import stands_for_government
from kg.language.grammar import SUBJECTS
from kg.language.phrases import NAME, NOMINAL, PRONOUN, noun_of
from kg.lexicon.nouns import Noun, Nouns
from kg.model import Mention, Parse, Token

PLAINLY = 2
"""How many times as often as the next one something must be named for a text to be plainly about it."""


class Role(NamedTuple):
    """A role that somebody is said to hold."""

    lemma: str
    whose: int | None
    """A mention of the country or body it belongs to."""
    aside: bool = False
    """Told with a word that it is over, or one of several: a former, a first president."""


@dataclass(slots=True)
class Cluster:
    """What is known of a thing by all its mentions so far."""

    members: list[int]
    features: Features
    entity: str
    heads: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    """Words of the names that it goes by."""
    named: bool = False
    roles: set[Role] = field(default_factory=set)
    homes: set[int] = field(default_factory=set)
    """Mentions of places that it is said to be from: "China's Xpeng", "the Zurich-based lender"."""
    trades: set[str] = field(default_factory=set)
    """Lines of business that names and descriptions tell: "the miner Vale", "Kenya Airways"."""


class State:
    """Clusters under union, and indexes over the mentions that every sieve asks."""

    def __init__(
        self, parse: Parse, mentions: list[Mention], nouns: Nouns, gazetteer: Gazetteer, on: dt.date | None
    ) -> None:
        self.parse, self.mentions, self.nouns, self.gazetteer, self.on = parse, mentions, nouns, gazetteer, on
        self.by_head = {m.head: i for i, m in enumerate(mentions)}
        self.sentence = [parse.tokens[m.head].sentence for m in mentions]
        self.noun: list[Noun | None] = [noun_of(parse, m.head, nouns) if m.kind == NOMINAL else None for m in mentions]
        self.features = [features(parse, m, noun, nouns) for m, noun in zip(mentions, self.noun, strict=True)]
        self.government = [stands_for_government(parse, m, gazetteer, nouns) if m.entity else None for m in mentions]
        self.in_sentence: dict[int, list[int]] = defaultdict(list)
        for i, s in enumerate(self.sentence):
            if not parse.sentences[s].dateline:   # where the story was written is not what it speaks of
                self.in_sentence[s].append(i)
        self._names = [i for i, m in enumerate(mentions) if m.kind == NAME]
        self._nominals = [i for i, m in enumerate(mentions) if m.kind == NOMINAL]
        self.root = list(range(len(mentions)))
        self.clusters = {i: self._single(i) for i in range(len(mentions))}
        self.groups: dict[int, tuple[int, ...]] = {}
        self.speaker: dict[int, int] = {}
        """Mention inside a direct quote -> mention of who speaks."""
        self.speakers: set[int] = set()
        """Mentions of who is reported as saying something."""
        self.closing: set[int] = set()
        """Those of them that stand behind what they say: it is not they whom the sentence is about."""
        self._told: dict[int, frozenset[int]] = {}

    def _single(self, i: int) -> Cluster:
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
        named = mention.kind == NAME
        called = f"{mention.text} {self.gazetteer.entities[entity].label if entity else ''}" if named else ""
        names = set(re.findall(r"\w+", called.casefold()))
        trades = self.nouns.trades_of(words | names)
        return Cluster([i], known, entity, {head} if mention.kind != PRONOUN else set(), words, names, named, trades=trades)

    def find(self, i: int) -> int:
        root = self.root
        while root[i] != i:
            root[i] = root[root[i]]
            i = root[i]
        return i

    def cluster(self, i: int) -> Cluster:
        return self.clusters[self.find(i)]

    def same(self, i: int, j: int) -> bool:
        return self.find(i) == self.find(j)

    def fits(self, i: int, j: int) -> bool:
        """Whether all that is known of two clusters lets them be one."""
        a, b = self.cluster(i), self.cluster(j)
        if a.entity and b.entity and a.entity != b.entity:
            return False
        if a.names and b.names and a.features.animacy == b.features.animacy == PERSON and not (
                a.entity and a.entity == b.entity) and not a.names & b.names:
            return False   # two people, whatever describes them both
        if a.names and b.names and bool(a.entity) != bool(b.entity):
            known, other = (a, b) if a.entity else (b, a)
            if known.features.animacy == PERSON and self.gazetteer.is_namesake(other.names, known.entity):
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
        one.names |= two.names
        one.named |= two.named
        one.roles |= two.roles
        one.homes |= two.homes
        one.trades |= two.trades

    def names(self) -> Sequence[int]:
        return self._names

    def nominals(self) -> Sequence[int]:
        return self._nominals

    def token(self, i: int) -> Token:
        return self.parse.tokens[self.mentions[i].head]

    def inside(self, i: int, j: int) -> bool:
        """Whether one mention stands within the other (i-within-i): "its capital" is not "it"."""
        a, b = self.mentions[i], self.mentions[j]
        return a.first <= b.head < a.last or b.first <= a.head < b.last

    def told(self, i: int) -> frozenset[int]:
        """Clusters named in what a phrase is the subject of: there a name never stands for that phrase, as it is free
        (principle C): who said that Smith would go is not Smith. A direct quote is somebody's own words, and free of it."""
        if i not in self._told:
            head, tokens = self.mentions[i].head, self.parse.tokens
            acting = tokens[head].dep in SUBJECTS
            below = (self.by_head.get(k) for k in self.parse.subtree(tokens[head].head) if k > head) if acting else ()
            self._told[i] = frozenset(
                j for j in below if j is not None and self.mentions[j].kind == NAME and j not in self.speaker
                and tokens[head].head in self._clauses(verb_of(self.parse, tokens[self.mentions[j].head])))
        return frozenset(self.find(j) for j in self._told[i])

    def above(self, i: int) -> Iterator[int]:
        """Subjects of the verbs in whose complements a phrase stands: none of them is what it describes (principle C)."""
        tokens, k = self.parse.tokens, self.mentions[i].head
        while tokens[k].head != k and tokens[k].dep not in ("advcl", "relcl", "acl"):
            acting, k = tokens[k].dep in SUBJECTS, tokens[k].head
            subjects = self.parse.dependents(k, *SUBJECTS) if tokens[k].pos in ("VERB", "AUX") and not acting else ()
            yield from (self.by_head[t.index] for t in subjects if t.index in self.by_head)

    def _clauses(self, verb: int | None) -> Iterator[int]:
        """A verb and those whose complement its clause is."""
        while verb is not None:
            yield verb
            token = self.parse.tokens[verb]
            verb = token.head if token.dep in ("ccomp", "xcomp") and token.head != verb else None

    def apart(self, i: int, j: int) -> bool:
        """Whether a phrase of one cluster stands within one of the other: "his son" is not he."""
        return any(self.inside(a, b) for a in self.cluster(i).members for b in self.cluster(j).members)


def opens(state: State, i: int) -> bool:
    """Whether a mention stands in the first sentence of a paragraph."""
    sentence = state.parse.sentences[state.sentence[i]]
    return sentence.index == 0 or state.parse.sentences[sentence.index - 1].paragraph != sentence.paragraph


def told_most(state: State, i: int, fits: Callable[[int], bool]) -> int | None:
    """The last mention before mention i of whom a text is plainly about among those who fit: by name far more often than
    anybody else."""
    often = Counter(state.find(j) for j in state.names() if state.mentions[j].head < state.mentions[i].head and fits(j)
                    ).most_common(2)
    if not often or (len(often) > 1 and often[0][1] < PLAINLY * often[1][1]):
        return None
    return max(j for j in state.cluster(often[0][0]).members if state.mentions[j].head < state.mentions[i].head)


def stands_in(state: State, j: int) -> bool:
    """Whether j was brought in as somebody's lawyer or spokesman: what comes after is about the client."""
    for k in state.cluster(j).members:
        noun = state.noun[k]
        if state.sentence[k] == state.sentence[j] and noun is not None and noun.lemma in state.nouns.words["Representative"]:
            return possessor(state, k) is not None
    return False


def rank(token: Token) -> int:
    """Grammatical salience (Lappin and Leass): subject, object, the rest."""
    if token.dep in ("nsubj", "nsubjpass", "agent"):
        return 0
    return 1 if token.dep in ("dobj", "dative", "ROOT") else 2


def definite(state: State, i: int) -> bool:
    """Whether a noun phrase speaks of something known: opened by a definite determiner or a possessor."""
    for child in state.parse.children[state.mentions[i].head]:
        token = state.parse.tokens[child]
        if token.dep == "det" or token.dep == "predet":
            return state.nouns.determiners.get(token.text.lower(), False)
        if token.dep == "poss":
            return True
    return False


def indefinite(state: State, i: int) -> bool:
    for child in state.parse.children[state.mentions[i].head]:
        token = state.parse.tokens[child]
        word = token.text.lower()
        if state.nouns.determiners.get(word) is False or token.lemma.lower() in state.nouns.words["Different"]:
            return True
    return False


def plain(state: State, i: int, owner: int | None = None, *, counted: bool = False) -> bool:
    """Whether nothing narrows the noun but its owner: "the island", not "the small island off the coast"."""
    head = state.mentions[i].head
    owner_head = state.mentions[owner].head if owner is not None else -1
    noun = state.noun[i]
    words, of, _ = noun.lemma.partition(" of ") if noun is not None else ("", "", "")
    compound = len(words.split()) or 1
    for child in state.parse.children[head]:
        token = state.parse.tokens[child]
        if (
            owner_head in (child, whose(state.parse, child))
            or token.dep in ("det", "punct", "case")
            or token.lemma.lower() in state.nouns.words["Transparent"]
        ):
            continue
        if head - compound < child < head or token.dep in ("appos", "cc", "conj") or (of and child == head + 1):
            continue
        if counted and token.dep == "nummod":
            continue
        if (
            token.dep in ("relcl", "acl") and state.parse.tokens[state.mentions[i].last].text == ","
        ):  # tells, does not narrow
            continue
        if token.dep == "prep" and (token.index > state.mentions[i].last or owner_head in state.parse.children[child]):
            continue
        if of_verb(state, token):
            continue
        if token.dep in ("amod", "compound", "nmod", "poss", "nummod", "prep", "relcl", "acl"):
            return False
    return True


def of_verb(state: State, token: Token) -> bool:
    """Whether a preposition behind a noun belongs to the verb: it has a gerund ("accused the firm of hiding losses"), or the
    verb says what for ("accused the firm of fraud")."""
    parse = state.parse
    if token.dep != "prep":
        return False
    noun = parse.tokens[token.head]
    charged = noun.dep in ("dobj", "nsubjpass") and parse.tokens[noun.head].lemma in state.nouns.words["ChargeVerb"]
    return bool(parse.dependents(token.index, "pcomp")) or (charged and token.lemma in state.nouns.words["ComplementMarker"])


def possessor(state: State, i: int) -> int | None:
    for child in state.parse.children[state.mentions[i].head]:
        if state.parse.tokens[child].dep == "poss":
            return state.by_head.get(whose(state.parse, child))
    return None


def owner_of(state: State, i: int) -> int | None:
    """Whose role a role noun names: its possessor, its demonym, or the object of its preposition."""
    return owner_at(state, state.mentions[i].head)


def owner_at(state: State, head: int) -> int | None:
    """Whose a noun is, or of which state."""
    for child in state.parse.children[head]:
        token = state.parse.tokens[child]
        j = state.by_head.get(whose(state.parse, child))
        if (
            token.dep in ("poss", "amod", "compound", "nmod")
            and j is not None
            and state.cluster(j).features.animacy == BODY
        ):
            return j
        if (token.dep == "prep" and child > head) or (token.tag == "VBN" and child < head):   # "the Hong Kong-based airline"
            for inside in state.parse.dependents(child, "pobj" if child > head else "npadvmod"):
                j = state.by_head.get(inside.index)
                if j is not None and state.cluster(j).features.animacy == BODY:
                    return j
    return None


def homes_at(state: State, head: int) -> set[int]:
    """Where a noun says that somebody is from: "German", both of "Anglo-Dutch", the town of "Turin-based"."""
    home, seat, tokens = owner_at(state, head), seat_at(state, head), state.parse.tokens
    found = {j for j in (home, seat) if j is not None and state.cluster(j).features.type not in state.nouns.collective}
    for j in tuple(found):
        first = state.mentions[j].first
        joined = state.by_head.get(first - 2) if first > 1 and tokens[first - 1].tag == "HYPH" else None
        found |= {joined} if joined is not None and state.cluster(joined).features.animacy == BODY else set()
    return found


def seat_at(state: State, head: int) -> int | None:
    """Where a noun is said to be based, be it a town: "the Turin-based carmaker", "the Turin carmaker", "the Bavarian firm"."""
    based = (t for t in state.parse.dependents(head, "amod") if t.tag == "VBN" and t.index < head)
    seats = [t for one in based for t in state.parse.dependents(one.index, "npadvmod")]
    seats += [t for t in state.parse.dependents(head, "compound", "nmod") if t.tag == "NNP" and t.index < head]
    seats += [t for t in state.parse.dependents(head, "amod") if t.index < head and t.text[:1].isupper()]
    found = (state.by_head.get(t.index) for t in seats)
    return next((j for j in found if j is not None and (
        state.nouns.is_a(state.features[j].type, (state.nouns.labels["GPE"],)) or (
            state.token(j).dep == "amod" and len(state.gazetteer.around(state.mentions[j].entity)) > 1))), None)


def conjuncts(parse: Parse, head: int) -> list[int]:
    """Heads that are coordinated behind a head, in text order."""
    found: list[int] = []
    at = head
    while True:
        after = parse.dependents(at, "conj")
        if not after:
            return found
        found.extend(t.index for t in after)
        at = after[-1].index
