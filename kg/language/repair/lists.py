"""Lists of the named: who is next in one, and whom what stands between commas explains: `Ana Ruiz, the governor, Luis Soto,
her deputy, and Jorge Paz, a judge, met`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import BEFORE, TIMES
from kg.model import Parse, Token

_PLACES = ("GPE", "LOC")
"""Labels of names of places."""


def listed_apposition(parse: Parse) -> Iterator[Token]:
    """`A, B's C in D, E and F`: an event noun with a possessor of its own is no apposition of a name but a list's member."""
    for token in parse.labelled("appos"):
        if token.pos != "NOUN" or parse.tokens[token.head].pos != "PROPN":
            continue
        owned = any(d.pos == "PROPN" for d in parse.dependents(token.index, "poss")) and (
            parse.labels.get(token.head, "PERSON") != "PERSON")   # `Ana Ruiz, Peru's envoy, and Luis Soto`
        listed = any(d.index > token.index for d in parse.dependents(token.head, "conj", "cc"))
        if owned and listed:
            yield replace(token, dep="conj")
    for token in parse.labelled("appos"):   # `Egypt, Bahrain and Oman`: a name with conjuncts of its own is no apposition
        alike = parse.labels.get(token.index) == parse.labels.get(token.head) == "GPE"   # `Egypt, the Comoros and Oman`
        beyond = token.head < parse.tokens[token.head].head < token.index   # behind the verb: across_verb
        if token.pos == "PROPN" and parse.tokens[token.head].pos == "PROPN" and not beyond and (
                parse.dependents(token.index, "conj")) and (alike or not parse.dependents(token.index, "det", "nummod")):
            yield replace(token, dep="conj")   # but `A and B, two Chileans, and C`


def listed_things(parse: Parse) -> Iterator[Token]:
    """`discussed the war, the truce in Libya and gas`: a thing behind a comma, with the last of a list behind it, is neither an
    adverbial nor what explains the thing before the comma, but next in the list."""
    for thing in parse.labelled("npadvmod", "appos"):
        above, left = parse.tokens[thing.head], parse.subtree(thing.index)[0]
        place = thing.dep == "appos" and above.pos == "PROPN" and parse.labels.get(above.index) in _PLACES
        if place:   # `in Gaza, the truce in Libya and gas`
            above = parse.tokens[parse.tokens[above.head].head]
        first = above if above.pos == "NOUN" else next((o for o in reversed(parse.dependents(above.index, "dobj")) if (
            o.index < left if place else parse.subtree(o.index)[-1] == left - 2)), None)
        common = first is not None and first.pos == thing.pos == "NOUN" and first.dep in ("dobj", "pobj", "nsubjpass")
        if first is None or not common or left < 2 or parse.tokens[left - 1].text != "," or thing.index in parse.labels:
            continue
        if parse.dependents(thing.index, "cc") and any(c.pos == "NOUN" for c in parse.dependents(thing.index, "conj")):
            yield replace(thing, dep="conj", head=first.index)


def named_in_turn(parse: Parse) -> Iterator[Token]:
    """`the ministers, Ana Ruiz for Peru and Luis Soto for Chile`: a person is coordinated with the person, not with her state,
    and has a state of his own; nor is one with a party: `Ana Ruiz of the Greens, Luis Soto and Jorge Paz of the Reds`."""
    for second in parse.labelled("conj"):
        place = parse.tokens[second.head]
        marker = parse.tokens[place.head]
        first = parse.tokens[marker.head]
        if place.dep != "pobj" or first.pos != "PROPN" or "PERSON" not in (
                parse.labels.get(second.index), parse.labels.get(first.index)) or second.pos != "PROPN":
            continue
        own = next((p for p in (*parse.dependents(first.index, "prep"), *parse.dependents(second.index, "prep"))
                    if p.text == marker.text and p.index == second.index + 1), None)
        people = parse.labels.get(second.index) == parse.labels.get(first.index) == "PERSON"
        apart = people and place.pos == "PROPN" and parse.subtree(second.index)[0] > place.index + 1
        if (own is not None or apart) and parse.labels.get(place.index) != "PERSON":
            yield replace(second, head=first.index)
            if own is not None:
                yield replace(own, head=second.index)
            for joint in parse.dependents(place.index, "cc"):
                yield replace(joint, head=first.index)


def list_of_named(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz, the governor, Luis Soto, her deputy, and Jorge Paz, a judge, met`: no person explains another, nor is one
    coordinated with an office; each is next in the list, and what stands behind him explains him. So it is where the list goes
    on behind him: `Ana Ruiz, Luis Soto, who heads the bank, and its lawyers`."""
    for name in parse.labelled("appos"):
        first = parse.tokens[name.head]
        offices = [d for d in parse.dependents(first.index, "appos") if first.index < d.index < name.index and d.pos == "NOUN"]
        persons = [parse.labels.get(t.index) == "PERSON" for t in (name, first)]
        named = (persons[1] or (first.index not in parse.labels and bool(parse.dependents(first.index, "compound")))) and not (
            parse.dependents(first.index, "det", "poss"))   # `the Prime Minister, Ana Ruiz, who left, and`
        behind = [d for d in parse.dependents(first.index, "relcl", "appos") if d.index > name.index]
        governed = first.dep == "appos" or (   # `its head, Ruiz, her deputy, Paz, who`, `the widow of Ruiz, Ana Paz, who`
            first.dep == "pobj" and parse.tokens[first.head].text not in ("by", "with"))
        told = behind or parse.dependents(name.index, "relcl", "appos")
        goes_on = persons[0] and told and named and not governed and parse.subtree(name.index)[0] > first.index and any(
            d.dep == "cc" and d.index > name.index for i in (first, name, *behind) for d in parse.dependents(i.index))
        if first.pos != "PROPN" or name.pos != "PROPN" or not (goes_on or (offices and any(persons))):
            continue
        yield replace(name, dep="conj")
        if goes_on:   # what tells of a person stands right behind him
            yield from (replace(d, head=name.index) for d in behind if d.pos != "PROPN")
        for last in [c for d in parse.dependents(name.index, "appos") for c in parse.dependents(d.index, "conj")]:
            if last.pos == "PROPN":
                yield replace(last, head=first.index)
                yield from (replace(d, head=last.index) for d in parse.dependents(name.index, "appos") if d.index > last.index)


def person_in_list(parse: Parse) -> Iterator[Token]:
    """`Bell, bureau chief Ana Ruiz and producer Luis Paz were held`: a title with another's name right behind it describes
    nobody before it; they are listed, and so is who stands behind the comma that closes what describes the first, in `Bell, the
    bureau chief, his producer Ana Ruiz and Luis Paz`."""
    for name in parse.labelled("appos", "conj"):
        title = parse.tokens[name.head]
        if parse.labels.get(name.index) != "PERSON" or title.pos != "NOUN" or title.dep not in ("appos", "conj"):
            continue
        told = title
        while told.pos == "NOUN" and told.dep in ("appos", "conj"):
            told, below = parse.tokens[told.head], told
        listed = parse.dependents(title.index, "conj", "cc")
        opening = parse.subtree(name.index)[0]
        titled = opening == title.index + 1
        start = parse.subtree(title.index)[0]
        joint = any(d.index >= start - 1 for t in (told, below, title, name, *listed) for d in parse.dependents(t.index, "cc"))
        behind = titled or parse.tokens[opening - 1].text == "," or parse.tokens[opening - 1].dep == "cc"
        if told.pos != "PROPN" or below.dep != "appos" or not (joint or parse.dependents(name.index, "conj")) or not behind or (
                not titled and (opening < title.index or parse.labels.get(told.index) != "PERSON")):
            continue
        if titled:
            yield replace(title, dep="compound", head=name.index)
            yield from (replace(d, head=told.index) for d in listed)
        elif title.dep == "conj" and title.head == below.index:
            yield replace(title, head=told.index)
        yield replace(name, dep="conj", head=told.index)


def last_of_list(parse: Parse) -> Iterator[Token]:
    """`A, B and C, the minister`: an apposition in the singular explains the name right before it."""
    for token in parse.labelled("appos"):
        single = token.tag == "NN" or (token.tag == "NNP" and bool(parse.dependents(token.index, "det")))
        left = parse.subtree(token.index)[0] if single else 0
        if left < 2 or parse.tokens[left - 1].text != ",":
            continue
        name = parse.tokens[left - 2]
        if name.dep == "pobj" and parse.tokens[name.head].text == "of":   # `Macron of France, the host`
            name = parse.tokens[parse.tokens[name.head].head]
        listed = parse.tokens[name.head]
        beside = [d.index for d in parse.dependents(listed.index, "conj") if d.index < name.index]
        if name.dep == "conj" and name.pos == "PROPN" and token.head != name.index and (
                token.head in (*parse.ancestors(name.index), *beside)) and listed.pos == "PROPN":
            yield replace(token, head=name.index)


def joined_names(parse: Parse) -> Iterator[Token]:
    """`borrowed from Altura and Chilean bank Norvik`: a body behind which another is told with its people is no modifier of
    that but the first of the two."""
    for token in parse.labelled("nmod", "compound"):
        joined = parse.dependents(token.index, "cc")
        other = parse.tokens[token.head]
        if not joined or other.index < joined[-1].index or parse.labels.get(token.index) != "ORG" or not (
                other.text[:1].isupper()):
            continue
        people = parse.tokens[joined[-1].index + 1]
        if parse.labels.get(people.index) == "NORP" and people.index < other.index and other.dep not in ("nmod", "compound"):
            yield replace(token, dep=other.dep, head=other.head)
            yield replace(other, dep="conj", head=token.index)
            yield replace(people, dep="amod", head=other.index)
            yield from (replace(d, head=token.index) for d in parse.dependents(other.index, *BEFORE)
                        if d.index < parse.subtree(token.index)[0])


def behind_colon(parse: Parse) -> Iterator[Token]:
    """`Three members opposed the plan: Peru, Chile and Cuba`: several names behind a colon explain a plural, the one that is
    counted if there is one, and no singular."""
    for name in parse.labelled("appos"):
        noun, colon = parse.tokens[name.head], parse.tokens[parse.subtree(name.index)[0] - 1]
        single = noun.tag == "NN" or noun.pos == "VERB"
        if name.pos != "PROPN" or colon.text != ":" or not single or not parse.dependents(name.index, "conj"):
            continue
        many = [t for t in parse.tokens[parse.sentences[name.sentence].first : colon.index] if t.tag == "NNS" and t.dep in (
            "nsubj", "nsubjpass", "dobj", "pobj")]
        counted = [t for t in many if parse.dependents(t.index, "nummod")] or many
        yield replace(name, head=counted[-1].index) if counted else replace(name, dep="dep")


def name_behind_description(parse: Parse) -> Iterator[Token]:
    """`accused Chile, its old foe, and Peru of fraud`: between commas a singular noun explains the name before it, and a name
    behind it is coordinated with that; what stands behind both is said of the deed."""
    for name in parse.labelled("conj"):
        noun = parse.tokens[name.head]
        first, joint = parse.tokens[noun.head], parse.tokens[parse.subtree(name.index)[0] - 1]
        if noun.dep != "appos" or noun.tag != "NN" or name.pos != "PROPN" or first.pos != "PROPN" or not (
                first.index < noun.index < joint.index and joint.dep == "cc" and parse.tokens[joint.index - 1].text == ","):
            continue
        yield replace(name, head=first.index)
        yield replace(joint, head=first.index)
        if first.dep == "dobj":
            deeds = [p for p in parse.dependents(name.index, "prep") if parse.dependents(p.index, "pcomp")]
            yield from (replace(d, head=first.head) for d in (*parse.dependents(noun.index, "prep"), *deeds)
                        if d.index > name.index)


def names_behind_plural(parse: Parse) -> Iterator[Token]:
    """`asked Peru's lenders, China, Japan and Chile, to wait`: a list of names that a comma closes as one opened it is no part
    of another list, but tells who the plural before it are."""
    for name in parse.labelled("conj"):
        noun, inside = parse.tokens[name.head], parse.subtree(name.index)
        if noun.tag != "NNS" or name.pos != "PROPN" or inside[0] - 1 <= noun.index or parse.dependents(noun.index, "cc"):
            continue
        opening, closing = parse.tokens[inside[0] - 1], parse.tokens[min(inside[-1] + 1, len(parse.tokens) - 1)]
        joined = any(parse.dependents(i, "cc") for i in inside)
        if opening.index == noun.index + 1 and opening.text == closing.text == "," and joined and all(
                parse.tokens[i].pos in ("PROPN", "PUNCT", "CCONJ", "DET") for i in inside):
            yield replace(name, dep="appos")


def dated_in_turn(parse: Parse) -> Iterator[Token]:
    """`bought Vivo in 2004, Altura in 2006 and Norvik in 2009`: of two names that a verb has one after the other, each with its
    time behind it, the second is coordinated with the first."""
    for name in parse.labelled("npadvmod", "dobj", "appos"):
        comma = parse.tokens[max(parse.subtree(name.index)[0] - 1, 0)]
        head = parse.tokens[name.head]
        verb = parse.tokens[head.head] if name.dep == "appos" else head
        if comma.text != "," or verb.pos != "VERB" or name.pos != "PROPN" or not _dated(parse, name.index + 1):
            continue
        first = next((d for d in parse.dependents(verb.index, "dobj") if d.index < comma.index), None)
        if first is not None and head in (first, verb) and first.pos == "PROPN" and _dated(parse, first.index + 1):
            yield replace(name, dep="conj", head=first.index)


def _dated(parse: Parse, at: int) -> bool:
    """Whether a phrase of time begins at a token: `in 2004`."""
    return at < len(parse.tokens) and parse.tokens[at].dep == "prep" and any(
        parse.labels.get(n.index) in TIMES for n in parse.dependents(at, "pobj"))
