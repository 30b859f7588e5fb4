"""What the names of an article name: decided once per name, from all that the article says of it.

The recogniser of a small model is right about where a name stands far more often than about what it names; so titles, the form
of the name, given names and class nouns beside it speak too, and all places where one name stands speak together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set

from kg.gazetteer import Gazetteer, normal
from kg.language.names import DASHES, MODEL, FoundName, Page, Weights, spelled
from kg.language.phrases import MODIFIER, noun_of
from kg.lexicon.nouns import Noun, Nouns
from kg.model import Parse, Token
from kg.ontology import Ontology

# Weights of what speaks for a type of a name. One title outweighs any number of recogniser labels that a short article
# can hold for it; a label in a headline, where every word may be a capital, counts half.
# What only organisations have or undergo outweighs a label or three, and so does standing in a place.
_TITLE, _GIVEN, _FORM, _BESIDE, _BODY, _INSIDE, _PLACED, _LABEL, _HEADLINE_LABEL = (
    8.0, 6.0, 4.0, 4.0, 3.0, 2.5, 1.5, 1.0, 0.5)


_FULL_NAME = 3
"""Words of the longest ordinary name of a person."""


_HEARD = 3.5
"""What all labels of one name together weigh at most: less than its form, a title or what the gazetteer knows."""


_ACRONYM = 3
"""Letters from which on initials alone say that an acronym is a name that the article writes out."""


_INITIALS = 8
"""Letters of the longest initials."""


_PLACE = "GPE"
"""The recogniser's label for states and towns."""


GOODS = "PRODUCT"
"""The recogniser's label for what is made."""


_BUILT = "FAC"
"""The recogniser's label for what is built: in front of it stands as often who owns it."""


_PEOPLE = "NORP"
"""The recogniser's label for peoples, religions and parties, as nouns and as adjectives (OntoNotes)."""


def decide(text: Page, names: Sequence[FoundName], ontology: Ontology, gazetteer: Gazetteer, nouns: Nouns) -> None:
    """Gather what speaks for each type, pool it over the names that are one word for word or as surname, and choose."""
    by_key: dict[tuple[str, ...], list[FoundName]] = defaultdict(list)
    natives = {name.head for name in names if name.demonym and name.last - name.first == 1 and _opened(text, name, nouns)}
    _surnames_of_peoples(text, names, nouns)
    for name in names:
        if not name.demonym:
            _weigh(text, name, nouns)
            if any(t.index in natives and t.tag == "NNP" for t in text.parse.dependents(name.head, "appos")):
                name.evidence[nouns.person] += _BESIDE  # "Ana Ruiz, the Peruvian who ..."
    _mark_namesakes(text, names, nouns)
    for name in names:
        by_key[name.key].append(name)
    pools = {key: _pool(text, group, nouns) for key, group in by_key.items()}
    bodily = {text.words[n.first]: n.ids for n in reversed(names) if n.last - n.first > 1 and n.ids and (
        gazetteer.entities[n.ids[0]].type in nouns.collective)}
    for key, group in by_key.items():
        if group[0].last - group[0].first == 1 and text.words[group[0].first] in bodily:  # "Freeport" is Freeport-McMoRan
            continue
        if any(_called_like_town(text, name, nouns) for name in group):  # once, however often: Thomson may be a firm
            pools[key][nouns.nouns["town"].type] += _FORM
        if any(_described_as_firm(text, name, nouns) for name in group):   # once, however often: his name is its name
            pools[key][nouns.nouns["firm"].type] += pools[key][nouns.person]
    for short in _abbreviated(text, names):
        for name in by_key[short.key]:
            name.ids = ()
    for long, short in _defined(text, names, nouns):  # "Rapid Support Forces (RSF)" is not whoever else is called RSF
        pools[short.key] = pools[long.key]
        for name in by_key[short.key]:
            name.ids = long.ids
    seats = {key for key, group in by_key.items()   # "the Norwich-based firm": no Norwich Mutual
             if any(_stands_in(text, name, nouns) >= _FORM for name in group)}
    bodies = {key for key, group in by_key.items() if key not in seats and any(
        _has_what_bodies_have(text, name, nouns) or _told_a_body(text, name, nouns) for name in group)}
    known = {key: gazetteer.entities[name.ids[0]].type for key, group in by_key.items() for name in group if name.ids}
    placed = {key: max(_stands_in(text, name, nouns) for name in group) for key, group in by_key.items() if key not in bodies}
    for key, weight in placed.items():  # once, however often: "in X" is said of churches too
        pools[key][nouns.labels[_PLACE]] += weight
    placed = {key: weight for key, weight in placed.items() if weight}
    _share_lists(text, names, pools, gazetteer, nouns)
    _share_titles(text, names, pools, known, nouns)
    _share_short(pools, bodies, seats, placed, known, nouns)
    _share_first_words(pools, known.keys() | seats, nouns)
    for key, group in by_key.items():
        if key not in known and _branch_of_firm(text, group[0], known, gazetteer, nouns):
            pools[key][nouns.nouns["firm"].type] += _FORM + pools[key][nouns.person]
    places = _places(names, gazetteer)
    present = _present(text, names, gazetteer, nouns)
    said_of = {name.ids[0] for name in names if name.ids and gazetteer.entities[name.ids[0]].type in nouns.collective
              and _says_state(text, name, gazetteer, nouns)}
    openings = {text.words[name.first] for name in names if name.last - name.first > 1}
    for key, group in by_key.items():
        pool = pools[key]
        for name in group:
            if name.demonym:
                _settle_demonym(text, name, gazetteer, nouns)
                continue
            name.evidence = pool
            name.common = (
                text.label[name.head] == _PEOPLE and name.last - name.first == 1 and False in _opened(text, name, nouns)
            )
            name.ids = _fitting(name.ids, pool, ontology, gazetteer, nouns)
            if not name.ids:
                continue
            many = len(name.ids) > 1
            if name.last - name.first == 1 and _calls_itself(gazetteer.entities[name.ids[0]].type, pool, nouns):
                name.ids = bodily.get(text.words[name.first], name.ids)
            owner = _owner(text, name, names)
            name.ids = _of_owner(name.ids, owner, places, present, gazetteer, nouns)
            common = _generic(text, name, nouns) or (name.last - name.first == 1 and text.words[name.first] in openings)
            said = bool(owner) or not said_of.isdisjoint(name.ids)
            if name.ids and common and not said and _stranger(name, present, gazetteer, nouns):
                name.ids = ()
            if many and not name.ids and common:   # no candidate, but a congress still
                pool[nouns.name_heads.get(text.words[name.last - 1], nouns.body)] += _FORM


_IN_PASSING = 2
"""How many times as often as of a country an article speaks of another that it is about."""


def _mark_namesakes(text: Page, names: Sequence[FoundName], nouns: Nouns) -> None:
    """A firm called like somebody of the article is not he: in a paper that says "Mr Odebrecht", plain "Odebrecht" is the
    firm, if only one of its mentions tells a body."""
    people = {text.words[n.first] for n in names if n.last - n.first == 1 and _addressed(text, n, nouns)}
    plain = [n for n in names if n.last - n.first == 1 and text.words[n.first] in people and not (
        _addressed(text, n, nouns) or text.parse.sentences[text.parse.tokens[n.head].sentence].headline)]
    bodies = {text.words[n.first] for n in plain if any(
        weight >= _BODY and kind in nouns.collective for kind, weight in n.evidence.items())}
    for name in names:
        name.key = tuple(text.lower[name.first : name.last])
    for name in plain:
        if text.words[name.first] in bodies:
            name.key = (f"{text.lower[name.first]} {nouns.body}",)


def _addressed(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a title without an office stands before a name: "Mr Odebrecht"."""
    before = nouns.nouns.get(text.lower[name.first - 1]) if name.first else None
    return before is not None and before.title and not before.role


def _surnames_of_peoples(text: Page, names: Sequence[FoundName], nouns: Nouns) -> None:
    """A people's name that somebody in the article has for a surname is his where nothing stands around it: "Baloch said"."""
    surnames = {
        text.words[name.last - 1]
        for name in names
        if name.last - name.first > 1 and not name.ids and text.label[name.head] == "PERSON"
    }
    for name in names:
        token = text.parse.tokens[name.head]
        plain = name.last - name.first == 1 and token.tag in ("NNP", "NN") and token.dep in ("nsubj", "nsubjpass", "dobj")
        if name.demonym and plain and token.text in surnames and not text.parse.dependents(token.index, "det", "amod"):
            name.demonym, name.ids = False, ()


def _places(names: Sequence[FoundName], gazetteer: Gazetteer) -> frozenset[str]:
    """Known places that the article names beyond doubt."""
    return frozenset(name.ids[0] for name in names if len(name.ids) == 1 and not gazetteer.entities[name.ids[0]].part_of)


def _present(text: Page, names: Sequence[FoundName], gazetteer: Gazetteer, nouns: Nouns) -> Counter[str]:
    """How often the article speaks of countries, be it through a town, an official or a body that no other country has."""
    found: Counter[str] = Counter()
    for name in names:
        known = gazetteer.entities[name.ids[0]] if name.ids else None
        party = gazetteer.member_nouns.get(" ".join(text.words[name.first : name.last]))   # every land has its Socialists
        if known is not None and not party and not _generic(text, name, nouns):
            found.update({one for one in (known.id, known.part_of, known.capital_of, known.government_of) if one} | {
                tenure.of for tenure in gazetteer.by_person.get(known.id, ())})
    return Counter({one: times for one, times in found.items()
                    if one in gazetteer.entities and gazetteer.entities[one].type in nouns.animacy})


def _generic(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether many countries have a body of such a name: the Democratic Party, the Supreme Court."""
    return nouns.name_heads.get(text.words[name.last - 1], "") in nouns.collective


def _says_state(text: Page, name: FoundName, gazetteer: Gazetteer, nouns: Nouns) -> bool:
    """Whether a name tells whose body it is: the US Congress, the Parliament of Kenya; not the House of Representatives."""
    words = text.words[name.first : name.last]
    found = [gazetteer.longest(words[i:last], 0) for i in range(len(words)) for last in (i + 1, len(words))]
    return any(gazetteer.demonym(words, i) for i in range(len(words))) or any(
        _is_place(known[1], gazetteer, nouns) for known in found if known is not None)


def _is_place(ids: Sequence[str], gazetteer: Gazetteer, nouns: Nouns) -> bool:
    return any(nouns.is_a(gazetteer.entities[one].type, (nouns.labels[_PLACE],)) for one in ids)


def _stranger(name: FoundName, present: Counter[str], gazetteer: Gazetteer, nouns: Nouns) -> bool:
    """Whether a known body belongs to a country of which an article on others does not speak, or speaks only in passing:
    `Congress`, be it Peru's."""
    known = gazetteer.entities[name.ids[0]]
    home = known.government_of or known.part_of
    others = max((times for one, times in present.items() if one != home and _is_place((one,), gazetteer, nouns)), default=0)
    return known.type in nouns.collective and bool(home) and others > _IN_PASSING * present[home or ""]


def _of_owner(
    ids: tuple[str, ...], owner: frozenset[str], places: frozenset[str], present: Counter[str], gazetteer: Gazetteer,
    nouns: Nouns
) -> tuple[str, ...]:
    """Which known entities a name may be by whom it belongs to: "Honduras's Congress" is not the American one, and what states
    are members of belongs to none. Of bodies of two countries it is first that of the one more spoken of."""
    homes = {i: {gazetteer.entities[i].government_of, gazetteer.entities[i].part_of} - {None} for i in ids}
    if not owner:
        if len(ids) > 1 and all(gazetteer.entities[i].type in nouns.collective and homes[i] for i in ids):
            return tuple(sorted(ids, key=lambda i: -max(present[home] for home in homes[i] if home)))
        return gazetteer.ranked(ids, places)
    alone = [i for i in ids if gazetteer.entities[i].type != nouns.nouns["bloc"].type]   # `Russia's Security Council`
    return gazetteer.ranked([i for i in ids if i in owner or homes[i] & owner or (i in alone and not homes[i])], owner)


def _owner(text: Page, name: FoundName, names: Sequence[FoundName]) -> frozenset[str]:
    """The known place that a name is said to belong to: "Honduras's Congress", "the Korean Democratic Party"."""
    owners = {t.index for t in text.parse.dependents(name.head, "poss", "amod", "nmod") if t.index < name.first}
    if not owners:
        return frozenset()
    return frozenset(other.ids[0] for other in names if other.ids and other is not name and other.head in owners)


def _defined(text: Page, names: Sequence[FoundName], nouns: Nouns) -> Iterator[tuple[FoundName, FoundName]]:
    """Names with the acronym made of their capitals: in brackets behind them, or long enough to be no chance."""
    long = [name for name in names if name.last - name.first > 1 and not name.demonym]
    ends = {name.last: name for name in long}
    initials: dict[str, FoundName] = {}
    for name in long:
        initials.setdefault(_capitals(text, name), name)
    for name in names:
        if name.last - name.first > 1 or name.demonym:
            continue
        letters = text.words[name.first].replace(".", "").upper()
        beside = ends.get(name.first - 1) if bracketed(text, name) else None
        if beside is not None and not _personal(text, beside, nouns):
            yield beside, name
        elif len(letters) >= _ACRONYM and text.words[name.first].isupper() and letters in initials:
            yield initials[letters], name


def _abbreviated(text: Page, names: Sequence[FoundName]) -> Iterator[FoundName]:
    """Acronyms in brackets that the words before write out, be they no name: `Director of Public Prosecutions (DPP)`."""
    for name in names:
        letters = text.words[name.first]
        if name.last - name.first > 1 or not name.ids or len(letters) < _ACRONYM or not letters.isupper() or not bracketed(
                text, name):
            continue
        before, at = "", name.first - 2
        while at >= 0 and len(before) < len(letters) and text.words[at][0].isalpha():
            before = text.words[at][0] + before if text.words[at][0].isupper() else before
            at -= 1
        titled = any(text.title[k] for k in range(at + 1, name.first - 1))
        if before == letters and titled:
            yield name


def bracketed(text: Page, name: FoundName) -> bool:
    """Whether a name is initials in brackets, which write short what stands before them, be it in another language."""
    k = name.first
    closed = k > 0 and text.words[k - 1] == "(" and name.last < len(text.words) and text.words[name.last] == ")"
    return closed and name.last - k == 1 and 1 < len(text.words[k]) <= _INITIALS and text.words[k].isupper()


def _personal(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a name is a person's, as far as its own form tells."""
    titled = name.first > 0 and text.title[name.first - 1] == name.first
    return titled or text.label[name.head] in ("PERSON", _PLACE) or text.words[name.first] in nouns.given_names


def _capitals(text: Page, name: FoundName) -> str:
    return "".join(w[0] for w in text.words[name.first : name.last] if w[0].isupper())


def _weigh(text: Page, name: FoundName, nouns: Nouns) -> None:
    words, evidence = text.words, name.evidence
    if name.first and text.title[name.first - 1] == name.first:
        evidence[nouns.person] += _TITLE
    size = name.last - name.first
    given = size > 1 and words[name.first] in nouns.given_names and not name.ids
    called = size > 2 and words[name.last - 1] in nouns.name_heads  # "Benjamin Franklin Room"
    likely = (text.label[name.head] == "PERSON" and not called) or (size == 2 and words[name.head] in nouns.words["ClosedHead"])
    if size > 1 and not name.ids and (goods := _goods(" ".join(text.lower[name.first : name.last]), nouns)):
        evidence[goods] += _FORM + _BODY   # "Liquefied Natural Gas"
    elif given and likely:  # "David Hall" is no hall; "Victoria Station" is a station
        evidence[nouns.person] += _GIVEN
    elif size > 1 and words[name.last - 1] in nouns.name_heads and not (   # a Government of National Accord is no accord
            words[name.head] in nouns.name_heads and any(t.tag == "IN" for t in text.parse.tokens[name.head : name.last])):
        evidence[nouns.name_heads[words[name.last - 1]]] += _FORM
    elif words[name.head] in nouns.name_heads and (
            size > 1 or (len(name.ids) < 2 and (True in _opened(text, name, nouns) or _common_body(words[name.head], nouns)))):
        evidence[nouns.name_heads[words[name.head]]] += _FORM
    elif size > 1 and words[name.first] in nouns.name_openings:
        evidence[nouns.name_openings[words[name.first]]] += _FORM
    elif given:
        evidence[nouns.person] += _GIVEN
    elif "&" in words[name.first : name.last] and not name.ids:   # "Marks & Spencer"
        evidence[nouns.nouns["firm"].type] += _FORM
    elif not name.ids and "-" in words[name.first] and MODEL.match(words[name.first]):   # "F-16", "F-16 Falcons"
        evidence[nouns.labels[GOODS]] += _FORM + _BODY
    elif not name.ids and MODEL.match(words[name.head]):   # "Galaxy S7"
        evidence[nouns.labels[GOODS]] += _FORM
    elif size == 1 and not name.ids and (goods := _initials_of_goods(words[name.head], nouns)):
        evidence[goods] += _FORM + _BODY
    if size == 1 and not name.ids and text.parse.tokens[name.head].dep in MODIFIER and (
            party := nouns.name_heads.get(f"{words[name.head]}s", "")) in nouns.collective:
        evidence[party] += _FORM  # "the Socialist leader"
    if not name.ids and (made := nouns.model(words[name.head])):
        evidence[made] += _FORM + _LABEL
    label = text.label[name.head]
    party = nouns.name_heads.get(words[name.head], "") if label == _PEOPLE and size == 1 and not name.ids else ""
    if party in nouns.collective and _opened(text, name, nouns):
        evidence[party] += _FORM  # "the Greens"
    if 1 < size <= _FULL_NAME and label != "PERSON" and not name.ids and not _opened(text, name, nouns) and _acts(
            text, name, nouns) and (label != "ORG" or _of_body(text, name)):
        evidence[nouns.person] += _PLACED  # "Nabor Bulhões told reporters"
    if size > 1 and not name.ids and not evidence and _told_by_who(text, name, nouns):
        evidence[nouns.person] += _BESIDE
    if _has_what_bodies_have(text, name, nouns):
        evidence[nouns.body] += _BODY
        if not name.ids and _has_what_firms_have(text, name, nouns):
            evidence[nouns.nouns["firm"].type] += _LABEL
    elif label == _PLACE and not name.ids and _acts(text, name, nouns):
        evidence[nouns.body] += _PLACED
    above = text.parse.tokens[text.parse.tokens[name.head].head]
    if not name.ids and above.index == name.last and above.lemma in nouns.words["MakerNoun"]:
        evidence[nouns.labels[GOODS]] += _BESIDE  # "iPhone maker Apple"
    if not name.ids and _of_state(text, name):
        evidence[nouns.body] += _PLACED
    for kind in _ground(text, name, nouns):
        evidence[kind] += _BESIDE
    known = bool(name.ids) and label != "PERSON" and words[name.first] not in nouns.given_names
    for noun in _beside(text, name, nouns):
        vague = noun.type != nouns.person and noun.type in nouns.ancestors.get(nouns.person, ())   # "a rival": or a firm
        misread = known and noun.type == nouns.person  # a misread apposition makes no state a person
        anybody = vague or (noun.type == nouns.person and size == 1)
        if anybody and noun.lemma.split()[-1] in nouns.words["FirmNoun"] and (label != "PERSON" or name.ids):
            evidence[nouns.nouns["firm"].type] += _BESIDE  # "X, a supplier"
        elif noun.type and not vague and not misread:
            evidence[noun.type] += _BESIDE


def _described_as_firm(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether an apposition tells more of a name than that it is a firm's: "Thomas Cook, the British tour operator"."""
    parse, firm = text.parse, nouns.nouns["firm"].type
    if name.last - name.first == 1 or (name.first and text.title[name.first - 1] == name.first):
        return False
    told = (t for t in parse.dependents(name.head, "appos") if t.pos == "NOUN" and parse.subtree(t.index)[0] == name.last + 1)
    return any(noun.type == firm and parse.dependents(t.index, "amod", "compound") for t in told
               for noun in _noun(parse, t.index, nouns))


def _initials_of_goods(word: str, nouns: Nouns) -> str:
    """The class of goods that a common noun written in capitals names: LNG, LPG."""
    return _goods(word.lower(), nouns) if word.isupper() and len(word) >= _ACRONYM else ""


def _goods(phrase: str, nouns: Nouns) -> str:
    """The class of goods that a phrase in small letters stands for, "" where it stands for none."""
    noun = nouns.nouns.get(phrase)
    return noun.type if noun is not None and noun.type in nouns.words["CompoundClass"] else ""


def _called_like_town(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether an unknown name that tells nothing by its form is a town's."""
    first, last = text.words[name.first], text.words[name.last - 1]
    formed = name.last - name.first > 1 and (
        last in nouns.name_heads or text.words[name.head] in nouns.name_heads or first in nouns.name_openings)
    told = formed or (name.last - name.first > 1 and first in nouns.given_names) or _common_body(text.words[name.head], nouns)
    return not name.ids and not told and normal(spelled(text, name.first, name.last)) in nouns.words["TownName"]


def _common_body(word: str, nouns: Nouns) -> bool:
    """Whether a word alone tells what it names, as a name's ending and as a common noun: Congress, Parliament."""
    noun = nouns.nouns.get(word.lower())
    return noun is not None and noun.type == nouns.name_heads.get(word) and noun.type in nouns.collective


def _has_what_bodies_have(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a name owns or undergoes what only organisations do: its shares, its chief executive, being bought."""
    tokens, have = text.parse.tokens, nouns.words["BodyNoun"]
    head = tokens[name.head]
    governor = tokens[head.head]
    if any(_part_of_body(text, part, nouns) for part in text.parse.dependents(name.head, "appos")):
        return True
    if head.dep == "poss" and governor.pos == "PROPN":  # "Rosneft's Igor Sechin"
        return text.label[governor.index] == "PERSON" and governor.index > name.last + 1
    if head.dep in ("poss", "compound", "nmod", "amod") and governor.pos in ("NOUN", "PROPN"):
        return _compound(text.parse, governor.index) in have or governor.lemma.lower() in have
    part = tokens[governor.head]
    if head.dep == "pobj" and governor.lemma == "of" and part.dep in ("dobj", "nsubjpass") and not name.ids and (
            text.label[name.head] != "PERSON" and part.lemma in nouns.words["ShareNoun"]):
        return tokens[part.head].lemma in nouns.words["EquityVerb"]  # "owns 40 percent of X"
    if head.dep == "pobj" and (governor.lemma in nouns.words["ComplementMarker"] or governor.lemma == "at"):
        return tokens[governor.head].lemma.lower() in have and tokens[governor.head].pos == "NOUN"
    if head.dep == "pobj" and governor.lemma == "in" and not name.ids:  # "a stake in X"
        return tokens[governor.head].lemma.lower() in nouns.words["EquityNoun"]
    if head.dep in ("dobj", "nsubjpass"):   # "Zara was bought", "which owns Zara"
        owned = governor.lemma in nouns.words["EquityVerb"] and not name.ids
        verb = " ".join((governor.lemma, *(t.lemma for t in text.parse.dependents(governor.index, "prt"))))   # "took X over"
        return governor.pos == "VERB" and (verb in nouns.words["BodyVerb"] or (
            owned and text.label[name.head] == "PERSON"))
    told = [t for t in text.parse.dependents(name.head, "amod") if t.tag == "VBN" and text.words[t.index - 1] in DASHES]
    if any(text.lower[t.index] in nouns.words["BodyParticiple"] for t in told):
        return True  # "KKR-owned X"
    seated = [t for t in told if t.lemma in nouns.words["BodyVerb"]]
    if seated and text.label[name.head] != "PERSON":
        return name.last - name.first == 1  # "Paris-based X": somebody would have his full name
    return any(t.tag == "VBN" and t.lemma in nouns.words["BodyVerb"] for t in text.parse.dependents(name.head, "acl"))


def _has_what_firms_have(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether what an organisation has or undergoes tells a company: "Olympus shares", "a stake in Olympus"."""
    tokens, parts = text.parse.tokens, nouns.words["FirmPart"] | nouns.words["EquityNoun"]
    head = tokens[name.head]
    governor, label = tokens[head.head], text.label[head.index]
    part = tokens[governor.head]
    if head.dep == "pobj" and governor.lemma == "in" and part.lemma.lower() in nouns.words["EquityNoun"]:
        return True   # nobody has a stake in somebody
    if label == "PERSON":
        return False
    if head.dep == "pobj" and governor.lemma == "of":
        return part.lemma in nouns.words["ShareNoun"] or part.lemma.lower() in parts
    if head.dep in ("dobj", "nsubjpass"):   # "agreed to buy Novelis"
        return label in ("ORG", _PLACE) and governor.lemma in nouns.words["EquityVerb"]
    return head.dep in ("poss", "compound", "nmod", "amod") and (
        _compound(text.parse, head.head) in parts or governor.lemma.lower() in parts)


def _told_a_body(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether what stands beside a name of one word tells that it is nobody, though somebody bears it: "Porsche, the carmaker
    that Ferdinand Porsche founded", "the fashion house Armani", "Dassault, which Serge Dassault controls"."""
    if name.last - name.first > 1 or (name.first and text.title[name.first - 1] == name.first):
        return False
    parts = [t for t in text.parse.dependents(name.head, "appos") if t.pos == "NOUN" and t.index > name.head]
    if name.first and text.parse.tokens[name.first - 1].tag == "NN":
        parts.append(text.parse.tokens[name.first - 1])
    if any(noun.type in nouns.collective for part in parts for noun in _noun(text.parse, part.index, nouns)):
        return True
    return text.words[name.last : name.last + 2] == [",", "which"] and any(
        name.last < t.index for t in text.parse.dependents(name.head, "relcl"))


def _part_of_body(text: Page, noun: Token, nouns: Nouns) -> bool:
    """Whether a noun is a part of a named body: "X, an arm of the Hyundai Group"."""
    return noun.lemma in nouns.words["UnitNoun"] and any(
        t.pos == "PROPN" and text.label[t.index] not in ("PERSON", _PLACE)
        for p in text.parse.dependents(noun.index, "prep") if p.lemma in nouns.words["ComplementMarker"]
        for t in text.parse.dependents(p.index, "pobj"))


def _compound(parse: Parse, head: int) -> str:
    """A noun with the word before it: "chief executive"."""
    return f"{parse.tokens[head - 1].lemma} {parse.tokens[head].lemma}".lower() if head else ""


def _stands_in(text: Page, name: FoundName, nouns: Nouns) -> float:
    """How much it tells that something is, happens or goes where the name is: "a hospital in X", but not "a stake in X"."""
    tokens, cues = text.parse.tokens, nouns.place_cues
    head = tokens[name.head]
    governor = tokens[head.head]
    if name.last + 1 < len(tokens) and text.words[name.last] in DASHES and text.lower[name.last + 1] in cues["seat"]:
        return _FORM  # "Veldhoven-based"
    organisation = text.label[name.head] == "ORG"
    if organisation and (name.last - name.first > 1 or governor.lemma.lower() not in cues["inside"]):
        return 0.0
    if head.dep == "dobj" and governor.pos == "VERB":  # "reached X"
        return _PLACED if governor.lemma in cues["goal"] else 0.0
    if head.dep != "pobj" or governor.dep != "prep":
        return 0.0
    above = tokens[governor.head].lemma.lower()
    if governor.lemma in nouns.words["ComplementMarker"]:
        return _PLACED if above in cues["part"] else 0.0  # "the mayor of X"
    if governor.lemma.lower() == "to":
        return _PLACED if above in cues["predicate"] else 0.0  # "flew to X"
    if governor.lemma.lower() not in cues["marker"] or above in nouns.words["Stake"]:
        return 0.0
    return _INSIDE if governor.lemma.lower() in cues["inside"] and not organisation else _PLACED


def _of_state(text: Page, name: FoundName) -> bool:
    """Whether a single unknown word is a state's: "Norway's Frontline" is hardly somebody, who would have his full name."""
    before = text.parse.tokens[name.first - 1] if name.first > 1 else None
    owner = before is not None and before.tag == "POS" and text.label[before.index - 1] == _PLACE
    return owner and name.last - name.first == 1


def _of_body(text: Page, name: FoundName) -> bool:
    """Whether a name is followed by whose one is: "Helima Croft of RBC"."""
    return any(
        text.label[n.index] == "ORG" or (
            not text.label[n.index] and n.pos == "PROPN" and bool(text.parse.dependents(n.index, "compound")))
        for p in text.parse.dependents(name.head, "prep")
        if p.text.lower() in ("of", "at", "from")
        for n in text.parse.dependents(p.index, "pobj")
    )


def _acts(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a name is the subject of what only people and bodies do, or says who its subject is."""
    head = text.parse.tokens[name.head]
    if head.dep == "appos":
        head = text.parse.tokens[head.head]
    return head.dep == "nsubj" and text.parse.tokens[head.head].lemma in nouns.words["AgentVerb"]


def _told_by_who(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a relative clause with "who" is about a name that stands for itself: "Ana Ruiz, who ...", "talks with Ana Ruiz,
    who ...", but not the Acme of "Ana Ruiz of Acme, who ..."."""
    tokens = text.parse.tokens
    head = tokens[name.head]
    marker = tokens[head.head]
    outer = tokens[marker.head]
    told = nouns.nouns.get(outer.lemma)
    someone = outer.pos == "PROPN" or (told is not None and nouns.is_a(told.type, (nouns.person,)))
    inside = head.dep == "pobj" and outer.pos not in ("VERB", "AUX") and (marker.text == "of" or someone)
    first = (tokens[text.parse.subtree(t.index)[0]] for t in text.parse.dependents(name.head, "relcl"))
    return not inside and any(t.tag == "WP" for t in first)


def _beside(text: Page, name: FoundName, nouns: Nouns) -> Iterator[Noun]:
    """Class nouns that the text sets beside a name: "StoneX, a consultancy", "the consultancy StoneX", "X is a firm"."""
    parse, tokens = text.parse, text.parse.tokens
    head = tokens[name.head]
    whose = _of_body(text, name)
    for token in parse.dependents(name.head, "appos"):
        if token.pos == "NOUN" and not _part_of_body(text, token, nouns):
            # of "Ruiz of the Institute, a think tank" the person is not what the body is
            yield from (n for n in _noun(parse, token.index, nouns) if not whose or nouns.is_a(n.type, (nouns.person,)))
    governor = tokens[head.head]
    if head.dep == "pobj" and governor.text in ("of", "at", "from") and tokens[governor.head].pos == "PROPN":
        for token in parse.dependents(governor.head, "appos"):
            if token.pos == "NOUN" and parse.subtree(token.index)[0] == name.last + 1:
                yield from (n for n in _noun(parse, token.index, nouns) if not nouns.is_a(n.type, (nouns.person,)))
    before = tokens[name.first - 1] if name.first else None
    noun = before is not None and (before.tag == "NN" or before.text.lower() in nouns.words["SelfNoun"])  # "the daily Politika"
    touching = before is not None and noun and text.title[before.index] != name.first
    if before is not None and touching and (before.head == name.head or head.dep == "appos"):
        yield from _noun(parse, before.index, nouns)  # "a former boss of avionics maker Rockwell Collins"
    elif head.dep == "appos" and governor.pos == "NOUN":
        yield from _noun(parse, governor.index, nouns)
    if head.dep in ("dobj", "nsubjpass"):  # "appointed X finance minister"
        for token in parse.dependents(governor.index, "oprd"):
            yield from (noun for noun in _noun(parse, token.index, nouns) if noun.role)
    if head.dep == "nsubj" and governor.lemma in nouns.words["Copula"]:
        for token in parse.dependents(governor.index, "attr"):
            if token.pos == "NOUN" or token.tag == "NNP":
                yield from (noun for noun in _noun(parse, token.index, nouns) if token.pos == "NOUN" or noun.role)
    if head.dep in ("dobj", "nsubjpass") or (head.dep == "nsubj" and not parse.dependents(governor.index, "dobj")):
        for marker in parse.dependents(governor.index, "prep"):   # "X was elected as president", "X served as minister"
            for token in parse.dependents(marker.index, "pobj") if marker.text == "as" else ():
                yield from (noun for noun in _noun(parse, token.index, nouns) if noun.role)
    goods = governor.index == name.last + 1 and tokens[name.last].pos == "NOUN"  # "the X gold mine"
    if (governor.index == name.last or goods) and head.dep in ("compound", "nmod"):  # "the Azimio coalition"
        yield from (n for n in _noun(parse, governor.index, nouns) if n.lemma in nouns.words["SelfNoun"])


def _ground(text: Page, name: FoundName, nouns: Nouns) -> Iterator[str]:
    """The class of place that a noun beside a name tells: "Kaduna state", "the town of Zangon"."""
    tokens = text.parse.tokens
    head = tokens[name.head]
    at = head.head
    if head.dep == "pobj" and tokens[at].lemma in nouns.words["ComplementMarker"] and tokens[tokens[at].head].tag == "NN":
        at = tokens[at].head
    elif at != name.last or head.dep not in ("compound", "nmod"):
        return
    place = nouns.labels[_PLACE]
    for noun in _noun(text.parse, at, nouns):
        if nouns.is_a(noun.type, (place,)) and noun.type != nouns.labels[_BUILT]:
            yield nouns.nouns["region"].type if noun.type in nouns.animacy else noun.type  # "Kaduna state" is no state


def _noun(parse: Parse, index: int, nouns: Nouns) -> Iterator[Noun]:
    noun = noun_of(parse, index, nouns)
    if noun is not None:
        yield noun


def _pool(text: Page, group: Sequence[FoundName], nouns: Nouns) -> Weights:
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
    if kind and not (label == _PEOPLE and head.dep in MODIFIER):
        heard[kind] += _HEADLINE_LABEL if text.parse.sentences[head.sentence].headline else _LABEL


def _add(total: Weights, more: Mapping[str, float]) -> None:
    for kind, weight in more.items():
        total[kind] += weight


def _share_short(
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
            if nouns.likeliest(pool) in nouns.collective and bare[nouns.labels[_PLACE]] <= _LABEL:
                bare.pop(nouns.nouns["town"].type, 0.0)  # "San Miguel Corp" is no town
            _add(bare, {known[key]: _FORM} if key in known else pool)
    short: dict[tuple[str, ...], float] = {}
    for key, pool in pools.items():
        if len(key) > 1 and pool and (known.get(key) or nouns.likeliest(pool)) == person:
            double = key[-3:] if len(key) > 3 and key[-2] in DASHES else ()  # "Oyun-Erdene"
            for part in (key[-1:], key[:1], double):
                short[part] = max(short.get(part, 0.0), pool[person])
    for key, pool in pools.items():
        if key in short and key not in bodies | seats:  # "Cadbury was founded by John Cadbury"
            pool[person] += short[key] + _FORM
            if key not in placed:
                pool[person] += pool[nouns.labels[_PLACE]]


def _share_titles(
    text: Page, names: Sequence[FoundName], pools: dict[tuple[str, ...], Weights], known: Mapping[tuple[str, ...], str],
    nouns: Nouns
) -> None:
    """Whoever is "Mr Mittal" here is "Lakshmi Mittal" there, whatever the recogniser calls him; "Arcelor Mittal" he is not
    where Arcelor is a body."""
    titled = {text.lower[n.first] for n in names if n.last - n.first == 1 and n.first and text.title[n.first - 1] == n.first}
    for key, pool in pools.items():
        if len(key) < 2 or key[-1] not in titled or key in known or key[-1] in nouns.endings:
            continue
        first = known.get(key[:1]) or nouns.likeliest(pools.get(key[:1], {}))
        pool[nouns.body if first in nouns.collective else nouns.person] += _TITLE


def _share_lists(
    text: Page, names: Sequence[FoundName], pools: dict[tuple[str, ...], Weights], gazetteer: Gazetteer, nouns: Nouns
) -> None:
    """What stands in one list is of one kind: unknown names take after the known and the plainly told."""
    by_head = {name.head: name for name in names}
    place = nouns.labels[_PLACE]
    for name in names:
        other = by_head.get(text.parse.tokens[name.head].head)
        if text.parse.tokens[name.head].dep != "conj" or other is None:
            continue
        for one, two in ((name, other), (other, name)):
            told, pool = (pools[n.key] for n in (one, two))
            kind = gazetteer.entities[one.ids[0]].type if one.ids else nouns.likeliest(told)
            person = text.label[two.head] == "PERSON" and two.last - two.first > 1 and kind != nouns.nouns["firm"].type
            if not kind or two.ids or person or max(pool.values(), default=0.0) >= _FORM:
                continue
            full = nouns.person == kind and min(n.last - n.first for n in (one, two)) > 1 and not any(pool.values())
            if one.ids or told[kind] >= (_LABEL if full else _FORM):
                pool[place if kind in nouns.animacy and nouns.is_a(kind, (place,)) else kind] += _PLACED


def _share_first_words(pools: dict[tuple[str, ...], Weights], known: Collection[tuple[str, ...]], nouns: Nouns) -> None:
    """An unknown body's name and its first word alone are one name: "Palmera" beside "Palmera Agri". A person's is not, and
    no place that things are in."""
    person, place = nouns.person, nouns.labels[_PLACE]
    first: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for key in pools:
        if len(key) > 1 and key not in known and pools[key][person] < _FORM:
            first[key[0]].append(key)
    for word, long in first.items():
        short = pools.get((word,))
        if short is None or (word,) in known or len(long) > 1 or short[person] >= _FORM:
            continue
        if short[place] >= _PLACED + _LABEL and short[nouns.body] < _BODY:
            continue
        _add(short, pools[long[0]])
        pools[long[0]] = short


def _branch_of_firm(text: Page, name: FoundName, known: Mapping[tuple[str, ...], str], gazetteer: Gazetteer, nouns: Nouns
                    ) -> bool:
    """Whether a name is made of a known firm's and of a state's: "Zain Saudi Arabia" is nobody whose first name is Zain."""
    firm, state = nouns.nouns["firm"].type, nouns.nouns["country"].type
    lands = (i for i in range(1, len(name.key)) if known.get(name.key[:i]) == firm)
    return any(gazetteer.entities[e].type == state for i in lands
               for e in gazetteer.named(spelled(text, name.first + i, name.last))[:1])


def _calls_itself(kind: str, pool: Weights, nouns: Nouns) -> bool:
    """Whether a place's name is used as a body's: "Rio" is short for Rio Tinto where it denies and owns."""
    best = nouns.likeliest(pool)
    return kind not in nouns.animacy and best in nouns.collective and pool[best] >= _BODY and (
        pool[nouns.labels[_PLACE]] < _PLACED)


def _fitting(
    ids: tuple[str, ...], pool: Weights, ontology: Ontology, gazetteer: Gazetteer, nouns: Nouns
) -> tuple[str, ...]:
    """Which known entities a name may be, by what the article says of it: none where a person is called like a place."""
    if not ids or not pool:
        return ids
    best = nouns.likeliest(pool)
    same = tuple(
        i
        for i in ids
        if ontology.is_a(gazetteer.entities[i].type, (best,)) or ontology.is_a(best, (gazetteer.entities[i].type,))
    )
    if same:
        return same
    person = nouns.person
    strong = pool[person] >= _FORM and person == best
    seated = best in nouns.collective and pool[best] >= _BODY   # "Paris-based Suez" is no canal
    sites = seated and all(nouns.labels[_BUILT] == gazetteer.entities[i].type for i in ids)
    return () if sites or (strong and all(gazetteer.entities[i].type != person for i in ids)) else ids


def _opened(text: Page, name: FoundName, nouns: Nouns) -> list[bool | None]:
    """Whether the determiners before a name are definite."""
    return [nouns.determiners.get(d.text.lower()) for d in text.parse.dependents(name.head, "det")]


def _settle_demonym(text: Page, name: FoundName, gazetteer: Gazetteer, nouns: Nouns) -> None:
    """People of a country are not the country: "Americans", "a Russian", against "the Chinese" and every modifier."""
    token = text.parse.tokens[name.head]
    if token.dep in MODIFIER or token.pos == "ADJ" or (name.last < len(text.words) and text.words[name.last] in DASHES):
        return
    opened = _opened(text, name, nouns)
    name.common = False in opened
    one = True in opened and name.last - name.first == 1 and gazetteer.demonym([f"{token.text}s"], 0) is not None
    if one and token.tag in ("NN", "NNP") and token.dep in ("nsubj", "nsubjpass"):   # "the Italian" is not the Italians
        name.common = True
    several = token.text.endswith("s") and gazetteer.demonym([token.text[:-1]], 0) is not None   # `Georgians`, tagged for one
    if ((several or token.tag in ("NNS", "NNPS")) and not (opened and opened[0])) or False in opened or name.common:
        name.ids = ()
        name.evidence = defaultdict(float, {nouns.person: _FORM})
