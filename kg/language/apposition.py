"""Mends how a small statistical parser hangs names and what explains them on one another.

A name in apposition explains the noun that it agrees with, and no other; a person is no modifier and no adverbial. Each is a
repair as `kg.language.repair` has them, and looks at no words but those that bring a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.wordlists import word_list
from kg.model import Parse, Token

OWNERS = ("GPE", "ORG", "LOC", "NORP")
"""Labels of names that somebody belongs to."""

TIMES = ("DATE", "TIME")

BEFORE = ("compound", "nmod", "amod")
"""What stands before its noun."""


def word_of_name(parse: Parse) -> Iterator[Token]:
    """A person's name has no common nouns in it, and no prepositions with a capital: `Ursula von der Leyen`, `Barack Obama`."""
    full = [name for name in parse.names if name.label == "PERSON" and name.last - name.first > 1]
    words = [parse.tokens[i] for name in full for i in range(name.first, name.last)]
    yield from (replace(word, pos="PROPN", tag="NNP") for word in words
                if word.tag == "NN" or (word.tag == "IN" and word.text[0].isupper()))


def particle_of_name(parse: Parse) -> Iterator[Token]:
    """A plain verb stands before one or has a subject: `do` between two names is a word of one (`Banco do Brasil`)."""
    for token in parse.labelled("aux", "ccomp", "ROOT", "relcl", "conj", "advcl", "acl", "prep"):
        if token.text != "do" or token.tag not in ("VBP", "VB") or not 0 < token.index < len(parse.tokens) - 1:
            continue
        first, last = parse.tokens[token.index - 1], parse.tokens[token.index + 1]
        alone = token.dep != "aux" or parse.tokens[token.head].tag != "VB"
        if alone and first.pos == last.pos == "PROPN" and first.text[0].isupper() and token.sentence == first.sentence:
            yield replace(token, dep="compound", head=last.index, pos="PROPN", tag="NNP")
            yield replace(first, dep="compound", head=last.index)
            if first.dep != "compound":
                yield replace(last, dep=first.dep, head=first.head)
            if token.dep != "aux":
                yield from (replace(d, head=token.head) for d in parse.dependents(token.index)
                            if d.index not in (first.index, last.index))


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
                parse.dependents(token.index, "conj")) and (alike or not parse.dependents(token.index, "det")):
            yield replace(token, dep="conj")


def person_beside_place(parse: Parse) -> Iterator[Token]:
    """`the prime minister of Norway, Anna Berg`: a person is no apposition of a place but of the office before it, or the
    subject that the verb lacks."""
    for token in parse.labelled("appos", "conj"):
        place = parse.tokens[token.head]
        if token.pos != "PROPN" or place.dep != "pobj" or place.pos != "PROPN":
            continue
        labels = parse.labels.get(token.index) or "PERSON", parse.labels.get(place.index)
        unlike = labels[0] == "PERSON" and token.index in parse.labels and labels[1] in OWNERS
        listed = token.dep == "conj" and unlike and not any(parse.dependents(i, "cc") for i in (place.index, token.index))
        noun = parse.tokens[parse.tokens[place.head].head]
        one = labels[0] == labels[1] == "ORG" and noun.tag == "NN" and parse.tokens[place.head].text == "of" and any(
            d.text.lower() == "the" for d in parse.dependents(noun.index, "det"))   # `the mayor of Sines, Ana Paz`
        if not (token.dep == "appos" or listed) or (labels[0] != "PERSON" and not one) or labels[1] == "PERSON":
            continue
        office = noun.pos == "NOUN" or (noun.pos == "PROPN" and parse.labels.get(noun.index, "ORG") == "ORG")
        if office and token.index in parse.labels and parse.tokens[parse.subtree(token.index)[0] - 1].text == ",":
            yield replace(token, dep="appos", head=noun.index)
        elif token.dep == "appos" and noun.pos == "VERB" and noun.index > token.index and not parse.dependents(
                noun.index, "nsubj", "nsubjpass"):
            yield replace(token, dep="nsubj", head=noun.index)   # `In Lima, Luis Paz, the minister, met`
            for other in parse.dependents(place.index, "appos"):
                if token.index < other.index < noun.index:
                    yield replace(other, head=token.index)


def state_behind_region(parse: Parse) -> Iterator[Token]:
    """`Oslo's last ally in Africa, Chad, said`: no name but a place explains a part of the world; it is the noun before that
    it names."""
    for state in parse.labelled("appos"):
        region = parse.tokens[state.head]
        noun = parse.tokens[parse.tokens[region.head].head]
        named = state.pos == "PROPN" and parse.labels.get(state.index) in ("GPE", "ORG", "PERSON")
        if named and parse.labels.get(region.index) == "LOC" and region.dep == "pobj" and (
                noun.tag == "NN") and state.index > region.index:
            yield replace(state, head=noun.index)


def name_behind_place(parse: Parse) -> Iterator[Token]:
    """`the envoy for Syria Geir Pedersen`: a place or body is no part of a person's name; who follows it bears the office."""
    names = {name.last - 1: name for name in parse.names if name.label == "PERSON"}
    for token in parse.labelled("pobj"):
        name, preposition = names.get(token.index), parse.tokens[token.head]
        if name is None or preposition.index + 1 >= name.first:
            continue
        noun, before = parse.tokens[preposition.head], parse.tokens[name.first - 1]
        office = noun.pos == "NOUN" or (noun.pos == "PROPN" and noun.index not in parse.labels)   # `Ambassador to Peru A`
        people = parse.labels.get(before.index) == "NORP" and preposition.tag == "VBG"   # `journalists including Australian A`
        if office and before.head == token.index and parse.labels.get(before.index) in OWNERS and not people:
            yield replace(before, dep="pobj", head=preposition.index)
            yield replace(token, dep="appos", head=noun.index)
            yield from (replace(d, head=before.index) for d in parse.dependents(token.index) if d.index < before.index)


def noun_behind_body(parse: Parse) -> Iterator[Token]:
    """`the Rally for Peru party`: a noun in the singular has an article, so a bare one in the phrase of a name is what the
    whole name stands before."""
    for noun in parse.labelled("pobj"):
        marker, first = parse.tokens[noun.head], parse.tokens[noun.index - 1]
        host = parse.tokens[marker.head]
        named = host.pos == "PROPN" and marker.index == host.index + 1 and (
            parse.labels.get(host.index) == "ORG" or (marker.text == "for" and bool(parse.dependents(host.index, "det"))))
        if noun.tag != "NN" or not named or first.pos != "PROPN" or first.dep not in BEFORE or first.head != noun.index or (
                parse.subtree(noun.index)[0] != marker.index + 1 or parse.dependents(noun.index, "det", "poss")):
            continue
        yield replace(noun, dep=host.dep, head=noun.index if host.dep == "ROOT" else host.head)
        yield replace(host, dep="nmod", head=noun.index)
        yield replace(first, dep="pobj", head=marker.index)
        yield from (replace(d, head=first.index) for d in parse.dependents(noun.index) if d.index < first.index)
        yield from (replace(d, head=noun.index) for d in parse.dependents(host.index) if d.dep == "det" or d.index > noun.index)


def visiting_person(parse: Parse) -> Iterator[Token]:
    """`Visiting Premier Ana Ruiz met Luis Paz`: a person does something, and who that is a participle tells."""
    for word in parse.labelled("csubj"):
        persons = parse.dependents(word.index, "dobj")
        if word.tag != "VBG" or len(persons) != 1 or parse.labels.get(persons[0].index) != "PERSON":
            continue
        person, inside = persons[0], parse.subtree(persons[0].index)
        titled = any(d.index not in parse.labels for d in parse.dependents(person.index, "compound", "nmod"))
        if titled and inside[0] == word.index + 1 and inside[-1] + 1 == word.head and not parse.dependents(person.index, "det"):
            yield replace(person, dep="nsubj", head=word.head)
            yield replace(word, dep="amod", head=person.index)


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


def contrast(parse: Parse) -> Iterator[Token]:
    """`condemned the coup, not Peru`: what is denied beside a noun does not explain it."""
    for other in parse.labelled("appos"):
        before = parse.tokens[parse.subtree(other.index)[0] - 1]
        if before.dep == "neg" and parse.tokens[before.index - 1].text == ",":
            yield replace(other, dep="dep")
            yield replace(before, head=other.index)


def across_verb(parse: Parse) -> Iterator[Token]:
    """`Police held two men, Jan Novak and Petr Maly`: no verb stands between a noun and what explains it, nor does a name
    explain a time: `on May 1, when Peru met its envoy, Ana Ruiz`; it explains the noun before its comma."""
    for name in parse.labelled("appos"):
        subject = parse.tokens[name.head]
        verb = parse.tokens[subject.head]
        comma = parse.subtree(name.index)[0] - 1
        far = subject.dep in ("nsubj", "nsubjpass") and subject.index < verb.index < comma
        if (not far and parse.labels.get(subject.index) not in TIMES) or name.pos != "PROPN" or parse.tokens[comma].text != ",":
            continue
        above = [parse.tokens[i] for i in (comma - 1, *parse.ancestors(comma - 1))]
        nouns = [t for t in above[: next((k for k, t in enumerate(above) if t.pos == "VERB"), 0)]
                 if t.pos == "NOUN" and parse.subtree(t.index)[-1] in (comma - 1, comma)]
        if nouns:
            yield replace(name, head=nouns[0].index)


def behind_colon(parse: Parse) -> Iterator[Token]:
    """`Three members opposed the plan: Peru, Chile and Cuba`: several names behind a colon explain a plural, the one that is
    counted if there is one, and no singular."""
    for name in parse.labelled("appos"):
        noun, colon = parse.tokens[name.head], parse.tokens[parse.subtree(name.index)[0] - 1]
        if name.pos != "PROPN" or colon.text != ":" or noun.tag != "NN" or not parse.dependents(name.index, "conj"):
            continue
        many = [t for t in parse.tokens[parse.sentences[name.sentence].first : colon.index] if t.tag == "NNS" and t.dep in (
            "nsubj", "nsubjpass", "dobj", "pobj")]
        counted = [t for t in many if parse.dependents(t.index, "nummod")] or many
        yield replace(name, head=counted[-1].index) if counted else replace(name, dep="dep")


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
    coordinated with an office; each is next in the list, and what stands behind him explains him."""
    for name in parse.labelled("appos"):
        first = parse.tokens[name.head]
        offices = [d for d in parse.dependents(first.index, "appos") if first.index < d.index < name.index and d.pos == "NOUN"]
        if not (offices and first.pos == name.pos == "PROPN" and "PERSON" in (
                parse.labels.get(name.index), parse.labels.get(first.index))):
            continue
        yield replace(name, dep="conj")
        for last in [c for d in parse.dependents(name.index, "appos") for c in parse.dependents(d.index, "conj")]:
            if last.pos == "PROPN":
                yield replace(last, head=first.index)
                yield from (replace(d, head=last.index) for d in parse.dependents(name.index, "appos") if d.index > last.index)


def described_object(parse: Parse) -> Iterator[Token]:
    """`boarded the Ocean Star, a tanker.`: what stands with an article between commas right behind an object's name is no
    adverb but explains it; what goes on with a clause may speak of the deed."""
    for noun in parse.labelled("npadvmod"):
        inside = parse.subtree(noun.index)
        first = inside[0]
        name, comma = parse.tokens[max(first - 2, 0)], parse.tokens[first - 1]
        closed = any(t.pos == "PUNCT" for t in parse.tokens[inside[-1] + 1 : inside[-1] + 2])
        told = noun.tag == "NN" and comma.text == "," and parse.tokens[first].text in ("a", "an") and closed
        if told and noun.head < name.index < first and name.pos == "PROPN" and name.dep == "dobj" and (
                name.head == noun.head and not parse.dependents(noun.index, "relcl", "acl")):
            yield replace(noun, dep="appos", head=name.index)


def perhaps_person(parse: Parse, name: Token) -> bool:
    """Whether a name is a person's, as far as the parser knows."""
    return name.pos == "PROPN" and parse.labels.get(name.index, "PERSON") == "PERSON"


def close_apposition(parse: Parse) -> Iterator[Token]:
    """`president of consultancy Rapidan Energy`: a name right behind a noun, without a comma, explains that noun."""
    for token in parse.labelled("appos"):
        if token.pos != "PROPN":
            continue
        before = parse.tokens[max(parse.subtree(token.index)[0] - 1, 0)]
        if before.pos == "NOUN" and before.index != token.head and (
                before.dep in ("pobj", "conj") and before.index < token.index and token.head in parse.ancestors(before.index)):
            yield replace(token, head=before.index)
    for name in parse.labelled("npadvmod"):   # `gave $4 million to the drug company Norvik`: no measure of giving
        before = parse.tokens[max(parse.subtree(name.index)[0] - 1, 0)]
        inside = before.pos == "NOUN" and before.dep == "pobj" and name.head in parse.ancestors(before.index)
        known = inside and parse.dependents(before.index, "det")
        if name.pos == "PROPN" and parse.labels.get(name.index) not in TIMES and known:
            yield replace(name, dep="appos", head=before.index)
    for name in parse.labelled("nsubj"):   # `said Ana Ruiz of research house Kestrel Metals`: no second subject
        if name.pos != "PROPN":
            continue
        before = parse.tokens[max(parse.subtree(name.index)[0] - 1, 0)]
        if before.pos == "NOUN" and before.dep == "pobj" and any(
                d.index < before.index and parse.subtree(d.index)[-1] == before.index
                for d in parse.dependents(name.head, "nsubj")):
            yield replace(name, dep="appos", head=before.index)


def home_of_last(parse: Parse) -> Iterator[Token]:
    """`Areva and Petronas of Malaysia`: where a name is from stands right behind it, whatever it is coordinated with."""
    for token in parse.labelled("prep"):
        before = parse.tokens[token.index - 1]
        if token.text != "of" or before.dep != "conj" or before.pos != "PROPN":
            continue
        places = parse.dependents(token.index, "pobj")
        if parse.tokens[token.head].pos == "PROPN" and places and parse.labels.get(places[0].index) == "GPE" and (
                token.head in parse.ancestors(before.index) and token.head != before.index):
            yield replace(token, head=before.index)


def people_before_name(parse: Parse) -> Iterator[Token]:
    """`including Australian Peter Bell`: without a comma no name explains a people's; whose people he is stands before it."""
    for name in parse.labelled("appos"):
        people = parse.tokens[max(parse.subtree(name.index)[0] - 1, 0)]
        if parse.labels.get(name.index) == "PERSON" and parse.labels.get(people.index) == "NORP" and (
                people.tag in ("NNP", "JJ") and people.index != name.index and name.head in (people.index, *parse.ancestors(
                    people.index))):
            root = people.head == people.index
            yield replace(name, dep=people.dep, head=name.index if root else people.head)
            yield replace(people, dep="amod", head=name.index)
            yield from (replace(d, head=name.index) for d in parse.dependents(people.index) if d is not name)


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


def person_beside_person(parse: Parse) -> Iterator[Token]:
    """`Kim and his Chinese host, Xi`: a person is no apposition of another but of the noun coordinated with him; in `An aide to
    Kim, the lawyer Xi` of the noun above. Nor is he one of what stands before a clause, as in `a body chaired by a judge, Xi`,
    or before a semicolon."""
    for token in parse.labelled("appos"):
        governor = parse.tokens[token.head]
        names = [token, *parse.dependents(token.index, "appos", "compound")]
        opening = parse.subtree(token.index)[0]
        if not any(parse.labels.get(t.index) == "PERSON" for t in names) or parse.tokens[opening - 1].text not in (",", ";"):
            continue
        if any(t.text == ";" for t in parse.tokens[governor.index : opening]):
            yield replace(token, dep="dep")
            continue
        noun = _phrase(parse, parse.tokens[opening - 2])
        through = [parse.tokens[i] for i in parse.ancestors(noun.index)]
        if parse.labels.get(governor.index) == "PERSON":
            nouns = [d for d in parse.dependents(governor.index, "conj") if d.pos == "NOUN" and d.index < token.index]
            above = parse.tokens[parse.tokens[governor.head].head]
            if nouns and token.index in parse.labels:
                yield replace(token, head=nouns[-1].index)
            elif (told := _told_of(parse, governor)) is not None and [
                    t.text for t in parse.tokens[parse.subtree(token.index)[-1] + 1 :][:1]] == [","]:
                yield replace(token, head=told)
            elif governor.dep == "pobj" and above.tag == "NN" and parse.subtree(governor.index)[0] == parse.tokens[
                    governor.head].index + 1 and token.index < above.head:
                yield replace(token, head=above.index)
        elif noun.tag == "NN" and governor in through and noun.dep in ("pobj", "dobj") and any(
                t.dep in ("acl", "relcl") for t in through[: through.index(governor)]) and governor.pos != "VERB" and (
                parse.tokens[noun.head].head != governor.index) and _direct(parse, noun):
            yield replace(token, head=noun.index)


def body_beside_person(parse: Parse) -> Iterator[Token]:
    """`Luis Paz of the UN's aid office, OCHA, said`: no body explains a person, but the noun right before its comma."""
    for name in parse.labelled("appos"):
        person, opening = parse.tokens[name.head], parse.subtree(name.index)[0]
        if parse.labels.get(name.index) != "ORG" or parse.labels.get(person.index) != "PERSON" or name.pos != "PROPN" or (
                parse.tokens[opening - 1].text != ","):
            continue
        noun = _phrase(parse, parse.tokens[opening - 2])
        if noun.tag == "NN" and noun.dep == "pobj" and parse.tokens[noun.head].head == person.index:
            yield replace(name, head=noun.index)


def _told_of(parse: Parse, last: Token) -> int | None:
    """The noun that a clause without a comma is about, where it ends in a name: `the judge who jailed Ruiz, Luis Paz, left`."""
    for i in parse.ancestors(last.index) if last.dep in ("dobj", "pobj") else ():
        clause = parse.tokens[i]
        if clause.dep == "relcl":
            who = parse.subtree(i)[0]
            host = parse.tokens[clause.head]
            return host.index if parse.tokens[who].tag == "WP" and who == host.index + 1 and host.tag == "NN" else None
    return None


def _direct(parse: Parse, noun: Token) -> bool:
    """Whether a noun stands in a clause itself, not in a phrase on another noun."""
    above = parse.tokens[noun.head]
    return above.pos == "VERB" or parse.tokens[above.head].pos == "VERB"


def name_in_apposition(parse: Parse) -> Iterator[Token]:
    """A person is no adverbial: in `met the emir, Sheikh Nasser` the name explains the noun before the comma, as names do
    behind a plural (`the ministers of Chile and Peru, Ana Ruiz and Luis Paz`); nor is an office (`Ana Ruiz, then premier, `).
    """
    for token in parse.labelled("npadvmod", "conj", "attr"):
        left = next((i for i in parse.subtree(token.index) if parse.tokens[i].text != ","), token.index)
        if left < 2 or parse.tokens[left - 1].text != ",":
            continue
        before = parse.tokens[left - 2]
        person = before.pos in ("NOUN", "PROPN") and (parse.labels.get(token.index) == "PERSON" or (
            before.tag == "NNS" and token.tag == "NNP" and (one_of(parse, before) or (   # `one of his aides, Ali Omar, who`
                perhaps_person(parse, token) and bool(parse.dependents(token.index, "conj"))))))
        office = token.tag == "NN" and parse.labels.get(before.index) == "PERSON" and token.index not in parse.labels and bool(
            parse.dependents(token.index, "amod", "compound", "advmod"))
        astray = token.dep == "npadvmod" or (token.dep == "attr" and parse.dependents(token.head, "acomp"))   # `is due to meet`
        if astray and (person or office):
            noun = _phrase(parse, before)
            yield replace(token, dep="appos", head=(_headed(parse, noun) if person else noun).index)
        elif token.dep == "conj" and token.pos == "PROPN" and (
                perhaps_person(parse, token) or (_closed(parse, token) and parse.dependents(token.index, "conj"))):
            noun = place = parse.tokens[token.head]
            if place.dep == "pobj" and parse.tokens[place.head].text.lower() in ("of", "from", "at", "with"):
                noun = parse.tokens[parse.tokens[place.head].head]
            several = noun is place or any(d.index < left for d in parse.dependents(place.index, "cc"))
            body = parse.labels.get(place.index, "PERSON") != "PERSON"   # `aides of the fund, Ana Ruiz and Luis Paz, were`
            persons = body and parse.labels.get(token.index) == "PERSON" and parse.dependents(token.index, "conj")
            several = several or bool(persons and _closed(parse, token))
            if noun.tag == "NNS" and several and not any(d.index < left for d in parse.dependents(noun.index, "cc")):
                yield replace(token, dep="appos", head=noun.index)


def one_of(parse: Parse, noun: Token) -> bool:
    """Whether a plural tells of whom somebody is one: `one of his aides`."""
    of = parse.tokens[noun.head]
    return noun.dep == "pobj" and of.text == "of" and parse.tokens[of.head].text.lower() == "one"


def _closed(parse: Parse, name: Token) -> bool:
    """Whether a comma closes a phrase right before a verb: `its allies, Peru and Chile, have agreed`."""
    end = parse.subtree(name.index)[-1] + 1
    return end + 1 < len(parse.tokens) and parse.tokens[end].text == "," and parse.tokens[end + 1].pos in ("VERB", "AUX")


MEN = ("er", "or", "ist", "man", "dent", "king", "chief")
"""How nouns end that a person's name may explain as well as those before them: `the brother of the president, Ali Omar`."""


def _headed(parse: Parse, noun: Token) -> Token:
    """Who heads what a common noun names: `the leader of the party, Ali Omar`."""
    of = parse.tokens[noun.head]
    above = parse.tokens[of.head]
    common = noun.text.islower() and noun.tag in ("NN", "NNP") and not noun.text.endswith(MEN)
    inner = noun.dep == "pobj" and of.text == "of" and above.tag == "NN" and above.dep in (
        "dobj", "pobj", "attr", "nsubj", "nsubjpass")
    return above if common and inner and noun.index not in parse.labels else noun


def _phrase(parse: Parse, last: Token) -> Token:
    """Head of the noun phrase that a token closes, what is behind `of` left out."""
    while last.dep in ("compound", "nmod", "amod") and last.head > last.index:
        last = parse.tokens[last.head]
    return last


def other_name(parse: Parse) -> Iterator[Token]:
    """Between commas `or` brings no alternative but another name of what was named right before: `the Justice Party, or
    Keadilan, said`; not the last of a list (`Chile, Peru, or Oman`)."""
    for word in parse.labelled("cc"):
        at, last = word.index, len(parse.tokens) - 1
        if word.text != "or" or not 1 < at < last or parse.tokens[at - 1].text != ",":
            continue
        name = next((c for c in parse.dependents(word.head, "conj") if c.index > at), None)
        host = _phrase(parse, parse.tokens[at - 2])
        if name is None or name.pos != "PROPN" or host.pos != "PROPN":
            continue
        own = parse.subtree(name.index)
        inside = parse.tokens[own[0] : name.index]
        listed = host.dep in ("conj", "appos") and parse.tokens[host.head].pos == "PROPN"
        closed = own[-1] < last and parse.tokens[own[-1] + 1].pos == "PUNCT"
        if own[0] == at + 1 and closed and not listed and all(t.pos == "PROPN" or t.dep == "det" for t in inside):
            yield replace(name, dep="appos", head=host.index)


def bearer_of_name(parse: Parse) -> Iterator[Token]:
    """`a man named Luis Paz`, `its German unit, now called Sefe`, `the militia known as Dana`: what something is called is its
    name and stands beside it, not what it was once (`formerly known as Dana`) nor an office (`the judge, named Premier`)."""
    for verb in parse.labelled("acl"):
        noun, word = parse.tokens[verb.head], verb.text.lower()
        if word not in word_list("naming") or noun.pos != "NOUN" or any(
                d.text.lower() in word_list("once") for d in parse.dependents(verb.index, "advmod")):
            continue
        told = parse.dependents(verb.index, "oprd")
        if word in ("known", "identified"):
            told = [n for p in parse.dependents(verb.index, "prep") if p.text == "as"
                    for n in parse.dependents(p.index, "pobj")]
        some = any(d.text.lower() in ("a", "an", "another") for d in parse.dependents(noun.index, "det"))
        for name in told[:1] if some or word != "named" else ():
            if name.pos == "PROPN" and name.index > verb.index:
                yield replace(name, dep="appos", head=noun.index)


def kind_of_state(parse: Parse) -> Iterator[Token]:
    """`lent ally Peru a billion`, `US sanctions NATO ally Peru`: a bare noun right before a state tells what kind of state it
    is, and the state is what it is done to."""
    for state in parse.labelled("npadvmod", "appos", "nmod", "dobj", "nsubj", "dative"):
        noun = parse.tokens[state.index - 1]
        if state.index < 2 or noun.tag != "NN" or noun.dep not in ("dobj", "appos", "dative", "iobj", "npadvmod") or (
                parse.labels.get(state.index) != "GPE" or state.pos != "PROPN" or state.head not in (noun.index, noun.head)):
            continue
        if parse.dependents(noun.index, "det", "poss", "prep", "nummod") or parse.subtree(state.index)[0] != state.index or (
                state.dep == "nsubj" and state.head > state.index):
            continue
        yield replace(noun, dep="compound", head=state.index)
        yield replace(state, dep="dobj" if noun.dep == "npadvmod" else noun.dep, head=noun.head)


def agent_behind_explained(parse: Parse) -> Iterator[Token]:
    """`blocked the takeover of Opel, a carmaker, by Fiat`: an active verb has its doer before it; `by` behind the comma that
    closes what explains a thing tells who does the deed that the thing is of."""
    for by in parse.labelled("prep", "agent"):
        verb = parse.tokens[by.head]
        if by.text != "by" or parse.tokens[by.index - 1].text != "," or verb.pos not in ("VERB", "AUX") or (
                parse.dependents(verb.index, "auxpass") or verb.tag == "VBN"):
            continue
        doers = [n for n in parse.dependents(by.index, "pobj") if n.pos == "PROPN" and parse.labels.get(n.index) not in TIMES]
        for deed in parse.dependents(verb.index, "dobj", "nsubj") if doers else ():
            inside = [t for of in parse.dependents(deed.index, "prep") if of.text == "of"
                      for n in parse.dependents(of.index, "pobj") for t in parse.dependents(n.index, "appos")]
            if deed.pos == "NOUN" and inside and parse.subtree(inside[-1].index)[-1] in (by.index - 1, by.index - 2):
                yield replace(by, dep="prep", head=deed.index)


def described_subject(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz, the former head of the navy, was jailed`: a person who opens a clause is its subject, and the noun behind the
    comma explains the name; any name where a comma closes what explains it (`IHH, the charity, sued`)."""
    for token in parse.labelled("npadvmod", "dep", "advmod"):
        person = parse.labels.get(token.index) == "PERSON"
        if not person and (token.pos != "PROPN" or parse.labels.get(token.index) in ("DATE", "TIME")):
            continue
        for noun in parse.dependents(token.head, "nsubj", "nsubjpass"):
            closed = parse.tokens[parse.subtree(noun.index)[-1]].text == "," and parse.dependents(noun.index, "det")
            if not person and not closed:
                continue
            opening = parse.subtree(noun.index)[0]
            behind = opening - 2 == parse.subtree(token.index)[-1] and parse.tokens[opening - 1].text == ","
            if behind and noun.pos == "NOUN" and noun.index < token.head and noun.index not in parse.labels:
                yield replace(token, dep=noun.dep)
                yield replace(noun, dep="appos", head=token.index)


def described_before_next(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz, the former head of the navy, and Luis Paz denied it`: a verb has one subject, and the noun behind the comma
    explains the first of the two persons."""
    for noun in parse.labelled("nsubj", "nsubjpass"):
        name = next((d for d in parse.dependents(noun.head, noun.dep) if d.index < noun.index), None)
        opening = parse.subtree(noun.index)[0]
        if name is None or noun.tag != "NN" or parse.labels.get(name.index) != "PERSON" or (
                parse.tokens[opening - 1].text != "," or parse.subtree(name.index)[-1] not in (opening - 1, opening - 2)):
            continue
        persons = [d for d in parse.dependents(noun.index, "conj") if parse.labels.get(d.index) == "PERSON"]
        if persons and parse.dependents(noun.index, "det", "poss"):
            yield replace(noun, dep="appos", head=name.index)
            yield from (replace(d, head=name.index) for d in (*persons, *parse.dependents(noun.index, "cc")))


def fronted_description(parse: Parse) -> Iterator[Token]:
    """`A former general, Nils Falk was elected`, `A member of NATO since 1952, Turkey balked`: what stands before the subject
    and a comma explains the subject's name."""
    for token in parse.labelled("nsubj", "nsubjpass", "appos"):
        above = parse.tokens[token.head]
        swapped = token.dep == "appos" and above.dep in ("nsubj", "nsubjpass") and parse.subtree(token.index)[-1] + 1 < len(
            parse.tokens) and parse.tokens[parse.subtree(token.index)[-1] + 1].pos in ("VERB", "AUX")
        if token.pos != "PROPN" or parse.labels.get(token.index, "PERSON") not in ("PERSON", "GPE", "ORG") or not (
                swapped or token.dep in ("nsubj", "nsubjpass")):
            continue
        comma = parse.subtree(token.index)[0] - 1
        for noun in (above,) if swapped else parse.dependents(token.head, "nsubj", "nsubjpass", "dep"):
            inside = [i for i in parse.subtree(noun.index) if i < comma]
            opens = bool(inside) and inside[0] == parse.sentences[noun.sentence].first and inside[-1] == comma - 1
            indefinite = any(d.lemma.lower() in ("a", "an") for d in parse.dependents(noun.index, "det"))
            opens = opens and parse.labels.get(noun.index) not in ("DATE", "TIME")   # `A week later, Peru left`
            if opens and indefinite and parse.tokens[comma].text == "," and not parse.dependents(noun.index, "cc"):
                if swapped:
                    yield replace(token, dep=noun.dep, head=noun.head)
                yield replace(noun, dep="appos", head=token.index)


def nearest_name(parse: Parse) -> Iterator[Token]:
    """`rebels who hold Goma, a city on Lake Kivu, fled`: a noun in the singular explains no plural but the name right before
    the comma."""
    for token in parse.labelled("appos"):
        left = parse.subtree(token.index)[0]
        if token.tag != "NN" or parse.tokens[token.head].tag != "NNS" or left < 2 or parse.tokens[left - 1].text != ",":
            continue
        name = parse.tokens[left - 2]
        if name.pos == "PROPN" and name.dep in ("dobj", "pobj") and any(
                parse.tokens[i].dep == "relcl" and parse.tokens[i].head == token.head for i in parse.ancestors(name.index)):
            yield replace(token, head=name.index)


def holder_behind_office(parse: Parse) -> Iterator[Token]:
    """`discussed peace with Peru's President, Ana Ruiz`: a person explains the office right before the comma, and not what that
    office is a part of."""
    for token in parse.labelled("appos"):
        left = parse.subtree(token.index)[0]
        office, other = parse.tokens[left - 2], parse.tokens[token.head]
        held = office.tag in ("NN", "NNP") and office.dep in ("pobj", "dobj") and office.lemma.lower() in word_list("office")
        whole = other.pos == "NOUN" and other.lemma not in word_list("office") and other.index in parse.ancestors(office.index)
        if left > 2 and parse.labels.get(token.index) == "PERSON" and parse.tokens[left - 1].text == "," and held and whole:
            yield replace(token, head=office.index)


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


def bracketed_owner(parse: Parse) -> Iterator[Token]:
    """`Lake Workers Union (LWU) leader Ana Ruiz`: initials in brackets part no body from the office in it."""
    for token in parse.tokens[3:-1]:
        i = token.index
        if token.text != ")" or parse.tokens[i - 2].text != "(" or not parse.tokens[i - 1].text.isupper():
            continue
        office, owner = parse.tokens[i + 1], parse.tokens[i - 3]
        person = parse.tokens[office.head]
        named = parse.labels.get(person.index) == "PERSON" and office.pos == "NOUN" and office.dep in ("compound", "nmod")
        while owner.dep in ("pobj", "prep", "compound", "nmod") and owner.head < owner.index:
            owner = parse.tokens[owner.head]
        if named and person.index > i and owner.pos == "PROPN" and owner.head != office.index and (
                parse.subtree(owner.index)[-1] in (i, i - 1)):
            yield replace(owner, dep="nmod", head=office.index)


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


def place_of_preposition(parse: Parse) -> Iterator[Token]:
    """A preposition has an object: in `In Lima navy spokesman Luis Paz said` the place right behind it is that, and no part of
    what follows."""
    for name in parse.names:
        place, before = parse.tokens[name.last - 1], parse.tokens[max(name.first - 1, 0)]
        if name.label == "GPE" and before.dep == "prep" and not parse.children[before.index] and place.dep in BEFORE and (
                before.sentence == place.sentence and place.head >= name.last):
            yield replace(place, dep="pobj", head=before.index)
            yield from (replace(t, dep="compound", head=place.index) for t in parse.tokens[name.first : name.last - 1])
        opening = parse.tokens[parse.sentences[before.sentence].first]   # `In Gao President Luis Paz`, Gao unknown
        between = parse.tokens[opening.index + 1 : name.first]
        if name.label == "PERSON" and len(between) > 1 and opening.text in ("In", "At") and not (
                parse.children[opening.index]) and between[0].pos == "PROPN" and between[0].head < name.last and all(
                    t.dep in BEFORE for t in between):
            yield replace(between[0], dep="pobj", head=opening.index)


def name_behind_subject(parse: Parse) -> Iterator[Token]:
    """`The airline Flyora cancelled flights`: a name right between a subject and its verb is no adverbial but what the noun
    calls so."""
    for name in parse.labelled("npadvmod"):
        noun = parse.tokens[parse.subtree(name.index)[0] - 1]
        verb = parse.tokens[name.head]
        after = parse.tokens[name.index + 1] if name.index + 1 < len(parse.tokens) else name
        named = name.pos == "PROPN" and parse.labels.get(name.index) not in TIMES
        subject = noun.tag == "NN" and noun.head == verb.index and noun.dep in ("nsubj", "nsubjpass")
        if named and subject and verb.index in (after.index, after.head) and after.pos in ("VERB", "AUX"):
            yield replace(name, dep=noun.dep)
            yield replace(noun, dep="compound", head=name.index)
            yield from (replace(d, head=name.index) for d in parse.dependents(noun.index) if d.index < noun.index)


