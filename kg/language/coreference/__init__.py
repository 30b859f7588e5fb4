"""Which mentions of one article name the same thing: a deterministic multi-pass sieve.

Mentions in, mentions with `cluster` out, and for plural mentions the clusters that they stand for together. After Lee et al.,
"Deterministic coreference resolution based on entity-centric, precision-ranked rules" (Computational Linguistics 39, 2013):
passes run from the surest to the least sure, each over the clusters that the ones before it built, so that all that is known
of a thing speaks at every later decision. Where two antecedents are as good, there is no link.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.gazetteer import Gazetteer
from kg.language.coreference.agreement import BODY, PERSON
from kg.language.coreference.classnouns import class_nominal, class_nominals, own_bodies
from kg.language.coreference.clusters import State
from kg.language.coreference.epithets import compatriots, epithets, headlined, introduced, relatives
from kg.language.coreference.firstpersons import speakers
from kg.language.coreference.groups import plural_groups
from kg.language.coreference.membership import counted_among
from kg.language.coreference.namelinks import (
    constructions,
    disowned,
    said_of_pronouns,
    same_entity,
    same_name,
    short_names,
)
from kg.language.coreference.pronouns import in_order, third_person
from kg.language.coreference.repeated import same_nominal, strict_head
from kg.language.coreference.roleholders import note_roles, owned_roles, role_nominals
from kg.lexicon.nouns import Nouns
from kg.model import Mention, Parse, Quote


@dataclass(frozen=True, slots=True)
class Coreference:
    """Mentions with their clusters, numbered by first mention; a capital that stands for its government has the country's
    entity. `groups` tells for plural mentions which clusters they stand for together."""

    mentions: tuple[Mention, ...]
    groups: Mapping[int, tuple[int, ...]]
    """Index of a plural mention -> clusters of its members ("both leaders", "they")."""
    governing: Mapping[int, int]
    """Cluster of a person -> that of the state in whose government he is told to be: "Croatian Premier Ruiz ... his troops"."""


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
    state = State(parse, disowned(parse, mentions, nouns, gazetteer), nouns, gazetteer, on)
    for sieve in (same_entity, same_name, short_names, constructions, note_roles):
        sieve(state)
    speakers(state, quotes)
    for sieve in (same_nominal, role_nominals, strict_head, introduced, compatriots, class_nominals, epithets, headlined,
                  plural_groups, taken_up, said_of_pronouns, owned_roles, epithets, relatives, own_bodies, counted_among):
        sieve(state)
    return _result(state)


def taken_up(state: State) -> None:
    """Pronouns and, between them, the class nouns that still mean nothing, left to right: who is "it" in one sentence is rather
    "the company" of the next, and that the owner of "its rival" behind."""
    waiting = sorted(state.nominals(), key=lambda i: -state.mentions[i].head)
    for i in in_order(state):
        while waiting and state.mentions[waiting[-1]].head < state.mentions[i].first:
            class_nominal(state, waiting.pop())
        third_person(state, i)
    for i in reversed(waiting):
        class_nominal(state, i)


def _result(state: State) -> Coreference:
    number: dict[int, int] = {}
    order = sorted(range(len(state.mentions)), key=lambda i: state.mentions[i].first)
    for i in order:
        number.setdefault(state.find(i), len(number))
    done = []
    for i, mention in enumerate(state.mentions):
        root = state.find(i)
        cluster = state.clusters[root]
        entity = state.government[i] or mention.entity or ("" if cluster.named else cluster.entity)
        kind = state.gazetteer.entities[entity].type if entity else cluster.features.type or mention.type
        done.append(Mention(mention.head, mention.first, mention.last, mention.start, mention.end, mention.text, mention.kind,
                            kind, number[root], entity))
    groups = {
        i: tuple(dict.fromkeys(number[state.find(j)] for j in members)) for i, members in sorted(state.groups.items())
    }
    return Coreference(tuple(done), groups, {number[root]: number[land] for root, land in _governing(state)})


def _governing(state: State) -> Iterator[tuple[int, int]]:
    """Persons with the one state in whose government they are told to be, by clusters."""
    titles, lands = state.nouns.words["GoverningTitle"], (state.nouns.labels["GPE"],)
    for root, cluster in state.clusters.items():
        told = {state.find(role.whose) for role in cluster.roles if role.whose is not None and not role.aside
                and role.lemma.rpartition(" ")[2] in titles} if cluster.named else set()
        if len(told) == 1 and cluster.features.animacy == PERSON:
            (land,) = told
            if state.clusters[land].features.animacy == BODY and state.nouns.is_a(state.clusters[land].features.type, lands):
                yield root, land
