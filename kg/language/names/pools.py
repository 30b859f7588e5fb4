"""What speaks for the type of a name, pooled over all places where it stands, whole, as surname or in a list of its like."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence, Set

from kg.gazetteer import Gazetteer
from kg.language.names.cues import BODY, FORM, HEADLINE_LABEL, LABEL, PEOPLE, PLACED, TITLE
from kg.language.names.page import PLACE, FoundName, Page, Weights, spelled, titled
from kg.language.phrases import MODIFIER
from kg.lexicon.nouns import Nouns

_HEARD = 3.5
"""What all labels of one name together weigh at most: less than its form, a title or what the gazetteer knows."""


def pooled(text: Page, group: Sequence[FoundName], nouns: Nouns) -> Weights:
    total: Weights = defaultdict(float)
    heard: Weights = defaultdict(float)
    for name in group:
        _add(total, name.evidence)
        if not name.demonym:
            _hear(text, name, heard, nouns)
    _add(total, {kind: min(weight, _HEARD) for kind, weight in heard.items()})
    return total


def _hear(text: Page, name: FoundName, heard: Weights, nouns: Nouns) -> None:
    """What the recogniser calls a name."""
    label, head = text.label[name.head], text.parse.tokens[name.head]
    kind = nouns.labels.get(label)
    if kind and not (label == PEOPLE and head.dep in MODIFIER):
        heard[kind] += HEADLINE_LABEL if text.parse.sentences[head.sentence].headline else LABEL


def _add(total: Weights, more: Mapping[str, float]) -> None:
    for kind, weight in more.items():
        total[kind] += weight


def share_short(
    pools: dict[tuple[str, ...], Weights],
    bodies: Set[tuple[str, ...]],
    seats: Set[tuple[str, ...]],
    placed: Collection[tuple[str, ...]],
    known: Mapping[tuple[str, ...], str],
    nouns: Nouns,
) -> None:
    """A person's surname (or family name in front) standing alone is that person, whatever the recogniser called it and
    however often, unless something is said to be in it; so is an organisation's name without its ending."""
    person = nouns.person
    for key, pool in pools.items():  # "Xpeng" beside "Xpeng Inc"
        if len(key) > 1 and key[-1] in nouns.endings and key[:-1] in pools and key[:-1] not in seats:
            bare = pools[key[:-1]]
            if nouns.likeliest(pool) in nouns.collective and bare[nouns.labels[PLACE]] <= LABEL:
                bare.pop(nouns.nouns["town"].type, 0.0)  # "San Miguel Corp" is no town
            _add(bare, {known[key]: FORM} if key in known else pool)
    short: dict[tuple[str, ...], float] = {}
    for key, pool in pools.items():
        if len(key) > 1 and pool and (known.get(key) or nouns.likeliest(pool)) == person:
            ends = [key[i:] for i in range(1, len(key))]   # "Le Maire", "Oyun-Erdene"
            inner = [(word,) for word in key[1:-1] if (word,) not in known]   # Waheed is Mohamed Waheed Hassan
            for part in (key[:1], *ends, *inner):
                short[part] = max(short.get(part, 0.0), pool[person])
    for key, pool in pools.items():
        if key in short and key not in bodies | seats:  # "Cadbury was founded by John Cadbury"
            pool[person] += short[key] + FORM
            if key not in placed:
                pool[person] += pool[nouns.labels[PLACE]]


def share_titles(
    text: Page, names: Sequence[FoundName], pools: dict[tuple[str, ...], Weights], known: Mapping[tuple[str, ...], str],
    nouns: Nouns
) -> None:
    """Whoever is "Mr Mittal" here is "Lakshmi Mittal" there, whatever the recogniser calls him; "Arcelor Mittal" he is not
    where Arcelor is a body."""
    called = {text.lower[n.first] for n in names if n.last - n.first == 1 and titled(text, n)}
    for key, pool in pools.items():
        if len(key) < 2 or key[-1] not in called or key in known or key[-1] in nouns.endings:
            continue
        first = known.get(key[:1]) or nouns.likeliest(pools.get(key[:1], {}))
        pool[nouns.body if first in nouns.collective else nouns.person] += TITLE


def share_lists(
    text: Page, names: Sequence[FoundName], pools: dict[tuple[str, ...], Weights], gazetteer: Gazetteer, nouns: Nouns
) -> None:
    """What stands in one list is of one kind: unknown names take after the known and the plainly told."""
    by_head = {name.head: name for name in names}
    place = nouns.labels[PLACE]
    for name in names:
        other = by_head.get(text.parse.tokens[name.head].head)
        if text.parse.tokens[name.head].dep != "conj" or other is None:
            continue
        for one, two in ((name, other), (other, name)):
            told, pool = (pools[n.key] for n in (one, two))
            kind = gazetteer.entities[one.ids[0]].type if one.ids else nouns.likeliest(told)
            person = text.label[two.head] == "PERSON" and two.last - two.first > 1 and kind != nouns.nouns["firm"].type
            if not kind or two.ids or person or max(pool.values(), default=0.0) >= FORM:
                continue
            full = nouns.person == kind and min(n.last - n.first for n in (one, two)) > 1 and not any(pool.values())
            if one.ids or told[kind] >= (LABEL if full else FORM):
                pool[place if kind in nouns.animacy and nouns.is_a(kind, (place,)) else kind] += PLACED


def share_first_words(pools: dict[tuple[str, ...], Weights], known: Collection[tuple[str, ...]], nouns: Nouns) -> None:
    """An unknown body's name and its first word alone are one name: "Palmera" beside "Palmera Agri". A person's is not, and
    no place that things are in."""
    person, place = nouns.person, nouns.labels[PLACE]
    first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for key in pools:
        if len(key) > 1 and key not in known and pools[key][person] < FORM:
            first[key[0]].append(key)
    for word, long in first.items():
        short = pools.get((word,))
        if short is None or (word,) in known or len(long) > 1 or short[person] >= FORM:
            continue
        if short[place] >= PLACED + LABEL and short[nouns.body] < BODY:
            continue
        _add(short, pools[long[0]])
        pools[long[0]] = short


def branch_of_firm(text: Page, name: FoundName, known: Mapping[tuple[str, ...], str], gazetteer: Gazetteer, nouns: Nouns
                    ) -> bool:
    """Whether a name is made of a known firm's and of a state's: "Zain Saudi Arabia" is nobody whose first name is Zain."""
    firm, state = nouns.nouns["firm"].type, nouns.nouns["country"].type
    lands = (i for i in range(1, len(name.key)) if known.get(name.key[:i]) == firm)
    return any(gazetteer.entities[e].type == state for i in lands
               for e in gazetteer.named(spelled(text, name.first + i, name.last))[:1])
