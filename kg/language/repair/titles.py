"""Mends how a small statistical parser hangs titles and offices on who bears them, and on what they are of.

A title is one person's, told before the name or behind it, and what stands between them is of the office: whose it is, since
when.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.language.grammar import BEFORE, SUBJECTS, TIMES, perhaps_person
from kg.language.repair.apposition import OWNERS
from kg.language.wordlists import word_list
from kg.model import Name, Parse, Token


def office_behind_place(parse: Parse) -> Iterator[Token]:
    """`In Lima the prime minister, Ana Ruiz, said`: no comma parts the place from the office, which is the subject and is what
    the name behind it explains."""
    for noun in parse.labelled("appos"):
        inside = parse.subtree(noun.index)
        if noun.tag != "NN" or inside[0] - 1 != noun.head or parse.tokens[noun.head].dep != "pobj" or not any(
                d.text.lower() == "the" for d in parse.dependents(noun.index, "det")):
            continue
        rest = range(noun.index + 1, parse.sentences[noun.sentence].last - 1)
        comma = next((i for i in rest if parse.tokens[i].text == ","), noun.index)
        above = map(parse.tokens.__getitem__, (comma + 1, *parse.ancestors(comma + 1)) if comma in rest else ())
        name = next((t for t in above if t.dep in SUBJECTS), None)
        if name is not None and parse.labels.get(name.index) == "PERSON" and parse.subtree(name.index)[0] == comma + 1:
            yield replace(noun, dep=name.dep, head=name.head)
            yield replace(name, dep="appos", head=noun.index)


def list_of_titled(parse: Parse) -> Iterator[Token]:
    """`premier Ana Ruiz, trade minister Luis Paz and Lima mayor Jorge Soto met`: no person with a title right before the name
    explains another, nor has a part in his title; each is next in the list."""
    known = [name for name in parse.names if name.label == "PERSON"]
    owners = {one for one, other in pairwise(known) if _title_between(parse, range(one.last, other.first))}   # `Fiat chief A`
    people = [name for name in known if name not in owners]
    at = 0
    while at < len(people):
        run = [people[at]]
        while at + len(run) < len(people) and _next_in_list(parse, run[-1], people[at + len(run)]):
            run.append(people[at + len(run)])
        at += len(run)
        gaps = [parse.tokens[one.last : other.first] for one, other in pairwise(run)]
        if any(t.pos in ("NOUN", "PROPN") for gap in gaps for t in gap) and any(t.dep == "cc" for t in gaps[-1]):
            yield from _listed(parse, run)


def _next_in_list(parse: Parse, one: Name, other: Name) -> bool:
    """Whether nothing but a comma or a conjunction and a bare title stands between two names."""
    between = parse.tokens[one.last : other.first]
    opened = bool(between) and (between[0].text == "," or between[0].dep == "cc")
    title = between[2 if len(between) > 1 and between[0].text == "," and between[1].dep == "cc" else 1 :]
    return opened and between[0].sentence == parse.tokens[other.first].sentence and (
        not title or _title_between(parse, range(title[0].index, other.first)))


def _title_between(parse: Parse, place: range) -> bool:
    """Whether nothing but a bare title stands in a place."""
    words = parse.tokens[place.start : place.stop]
    return bool(words) and words[-1].tag in ("NN", "NNP") and all(t.tag in ("NN", "NNP", "JJ", "HYPH") for t in words)


def _listed(parse: Parse, run: Sequence[Name]) -> Iterator[Token]:
    """The changes that make persons with titles a list; none where they have parts in different clauses."""
    span = range(run[0].first, run[-1].last)
    heads = [next((i for i in range(n.first, n.last) if not n.first <= parse.tokens[i].head < n.last), n.last - 1) for n in run]
    inside = range(span.start, span.stop)
    places = {(parse.tokens[i].dep, parse.tokens[i].head) for i in inside
              if parse.tokens[i].head not in inside and parse.tokens[i].dep not in ("punct", "cc", *BEFORE)}
    places = {(dep, above) for dep, above in places if dep != "npadvmod"} or places
    if len(places) != 1:
        return
    dep, above = next(iter(places))
    first = heads[0]
    yield replace(parse.tokens[first], dep=dep, head=above)
    opening = parse.tokens[parse.sentences[parse.tokens[first].sentence].first : run[0].first]
    yield from (replace(t, head=first) for t in opening if t.dep in BEFORE and t.head in inside)   # the first one's own title
    for name, head, before in zip(run[1:], heads[1:], run, strict=False):
        yield replace(parse.tokens[head], dep="conj", head=first)
        gap = [t for t in parse.tokens[before.last : name.first] if t.text != "," and t.dep != "cc"]
        for t in parse.tokens[before.last : name.first]:
            if t.dep == "cc" or t.text == ",":
                yield replace(t, head=first)
        for t in gap:
            last = t is gap[-1]
            if last or not gap[0].index <= t.head <= gap[-1].index:
                kind = "amod" if t.pos == "ADJ" else "compound"
                yield replace(t, dep=kind, head=head if last else gap[-1].index)
        for t in gap:
            yield from (replace(d, head=first if parse.tokens[above].pos in ("NOUN", "PROPN") else above)
                        for d in parse.dependents(t.index) if d.index >= span.stop)


def second_office(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz, editor of the Post and spokeswoman for Peru, left`: a bare singular with a phrase of its own is no like pair
    with a name, but another thing that she is."""
    for office in parse.labelled("conj"):
        name = parse.tokens[office.head]
        titled = office.tag == "NN" or (office.tag == "NNP" and office.text.lower() in word_list("office"))
        if not titled or name.pos != "PROPN" or name.dep != "pobj" or parse.tokens[office.index - 1].dep != "cc" or (
                parse.dependents(office.index, "det", "poss")):
            continue
        first = parse.tokens[parse.tokens[name.head].head]
        behind = parse.tokens[min(office.index + 1, len(parse.tokens) - 1)]
        held = first.dep == "pobj" and parse.tokens[first.head].text == "as" and office.lemma.lower() in word_list("office")
        if first.tag not in ("NN", "NNP") or not (first.dep in ("appos", "attr") or held) or behind.dep != "prep" or (
                behind.text not in ("of", "for", "to")):
            continue
        joint = parse.tokens[office.index - 1]
        yield replace(office, head=first.index)
        yield replace(joint, head=first.index)
        yield replace(behind, head=office.index)


def list_of_offices(parse: Parse) -> Iterator[Token]:
    """`the governor, Ana Ruiz, her deputy, Luis Soto, and the minister, Jorge Paz`: an office with another's name behind it is
    no apposition of the first name but next in the list."""
    for office in parse.labelled("appos"):
        name = parse.tokens[office.head]
        first = parse.tokens[name.head]
        if office.pos != "NOUN" or name.dep != "appos" or first.pos != "NOUN" or not perhaps_person(parse, name):
            continue
        own = next((d for d in parse.dependents(office.index, "conj", "appos") if perhaps_person(parse, d)), None)
        if own is None or any(d.dep == "cc" and d.index < own.index for d in parse.dependents(office.index)) or (
                parse.tokens[parse.subtree(own.index)[0] - 1].text != ","):
            continue
        yield replace(office, dep="conj", head=first.index)
        yield replace(own, dep="appos")
        for last in parse.dependents(own.index, "conj"):
            if last.pos == "NOUN" and parse.dependents(last.index, "appos"):
                yield replace(last, head=first.index)
                yield from (replace(c, head=first.index) for c in parse.dependents(own.index, "cc"))


def office_behind_time(parse: Parse) -> Iterator[Token]:
    """`Ali Omar, until the coup the head of the guard, met`: an office right behind a time explains the name before that."""
    for office in parse.labelled("appos", "nsubj"):
        time = parse.tokens[parse.subtree(office.index)[0] - 1]
        marker = parse.tokens[time.head]
        name = parse.tokens[max(marker.index - 2, 0)]
        if office.tag != "NN" or time.dep != "pobj" or time.pos != "NOUN" or not perhaps_person(parse, name) or (
                name.sentence != office.sentence or parse.tokens[marker.index - 1].text != ","):
            continue
        if (office.dep == "appos" and office.head == time.index) or (name.dep == "nsubj" and name.head == office.head):
            yield replace(office, dep="appos", head=name.index)
            yield replace(marker, head=office.index)


def dated_office(parse: Parse) -> Iterator[Token]:
    """`Ana Paz, Chile's leader and, since May, the chair of the bloc`: an office behind `and` and a date is another of
    hers."""
    for token in parse.labelled("appos", "npadvmod"):
        at = next((i for i in parse.subtree(token.index) if parse.tokens[i].pos != "PUNCT"), 0) - 1
        if token.tag != "NN" or at < 3:
            continue
        at -= parse.tokens[at].text == ","
        if parse.tokens[at].dep == "pobj" and at - 4 < parse.tokens[at].head < at:
            at = parse.tokens[at].head - 1
        elif parse.tokens[at].pos == "ADV":
            at -= 1
        at -= parse.tokens[at].text == ","
        if parse.tokens[at].dep != "cc":
            continue
        first = next((parse.tokens[i] for i in (at - 1, *parse.ancestors(at - 1)) if parse.tokens[i].dep == "appos"), token)
        if first.tag == "NN" and first.index < at and parse.tokens[first.head].pos == "PROPN" and first.index not in (
                parse.subtree(token.index)):
            yield replace(token, dep="conj", head=first.index)
            yield replace(parse.tokens[at], head=first.index)


def bare_title(parse: Parse) -> Iterator[Token]:
    """`accused close ally the United States`: a bare noun right before a name with its article explains the name."""
    for token in parse.labelled("dobj"):
        if token.tag != "NN" or parse.dependents(token.index, "det", "poss", "prep"):
            continue
        for name in parse.dependents(token.head, "dobj"):
            if name.pos == "PROPN" and name.index > token.index and parse.subtree(name.index)[0] == token.index + 1 and (
                    parse.dependents(name.index, "det")):
                yield replace(token, dep="appos", head=name.index)


def home_of_title(parse: Parse) -> Iterator[Token]:
    """`US drugs giant Pfizer`: a place before two nouns that introduce a name tells where the second is from."""
    for place in parse.labelled(*BEFORE):
        if parse.labels.get(place.index) != "GPE" or place.index + 3 >= len(parse.tokens):
            continue
        inner, noun, name = parse.tokens[place.index + 1 : place.index + 4]
        nouns = inner.pos == noun.pos == "NOUN" and inner.dep in BEFORE and noun.tag == "NN" and name.pos == "PROPN"
        if nouns and place.head == inner.index:
            yield replace(place, head=noun.index)


def party_and_state(parse: Parse) -> Iterator[Token]:
    """`Susan Collins (R-Maine)`, `Adam Schiff, D-Calif., said`: the letter says whose party's member the name right before is,
    the place behind the dash where he is from."""
    for dash in parse.tokens[3:-1]:
        letter, place = parse.tokens[dash.index - 1], parse.tokens[dash.index + 1]
        opening, person = parse.tokens[dash.index - 2], parse.tokens[dash.index - 3]
        if dash.text == "-" and letter.text in word_list("party letter") and opening.text in (",", "(") and (
                place.pos == person.pos == "PROPN" and person.sentence == place.sentence):
            for listed in parse.dependents(place.index, "conj"):   # `Ted Cruz, R-Texas, and Tim Kaine, D-Va., voted`
                yield replace(listed, head=person.index)
            for joint in parse.dependents(place.index, "cc"):
                yield replace(joint, head=person.index)
            yield replace(letter, lemma=f"{letter.text}-", pos="NOUN", tag="NN", dep="appos", head=person.index)
            yield replace(place, dep="nmod", head=letter.index)
            yield replace(dash, dep="punct", head=letter.index)


def name_of_title(parse: Parse) -> Iterator[Token]:
    """`by Prime Minister A and Finance Minister B`: a name right behind a title is not coordinated with it but bears it."""
    for name in parse.names:
        title = parse.tokens[max(name.first - 1, 0)]
        for i in range(name.first, name.last) if name.label == "PERSON" else ():
            token = parse.tokens[i]
            if token.dep == "conj" and token.head == title.index and title.tag in ("NN", "NNP"):
                yield replace(token, dep=title.dep, head=title.head)
                yield replace(title, dep="compound", head=i)


def joint_portfolio(parse: Parse) -> Iterator[Token]:
    """`Planning and Trade Minister Ana Ruiz`: the word right before a person's name is the title, whatever it joins."""
    for name in parse.names:
        title = parse.tokens[max(name.first - 1, 0)]
        first = parse.tokens[title.head]
        if name.label == "PERSON" and title.dep == "conj" and title.tag in ("NN", "NNP") and (
                first.dep in ("nmod", "compound", "amod") and name.first <= first.head < name.last):
            yield replace(title, dep="compound", head=first.head)
            if parse.labels.get(first.index) != "PERSON":   # `A and Finance Minister B`
                yield replace(first, dep="nmod", head=title.index)


def joint_titles(parse: Parse) -> Iterator[Token]:
    """`Ford chairman and chief executive Ana Ruiz resigned`: bare titles joined right before a name are one person's, and who
    did it is the person."""
    for token in parse.labelled("appos", "conj"):
        before = parse.dependents(token.index, "compound")
        opening = before[0].index if before else token.index
        title = parse.tokens[max(opening - 1, 0)]
        first = parse.tokens[title.head]
        person = token.tag == "NNP" and parse.labels.get(token.index, "PERSON") == "PERSON"
        owned = first.tag == "NN" or (first.tag == "NNP" and first.text.lower() in word_list("office") and (
            parse.dependents(first.index, "compound", "poss")))   # no Ruiz, be it with a first name
        bare = owned and title.tag in ("NN", "NNP") and first.index not in parse.labels and not any(
            d.tag == "PRP$" for d in parse.dependents(title.index, "poss"))   # `Arab Potash and its affiliate Norvik`
        if person and before and bare and title.dep == "conj" and token.head in (first.index, title.index) and (
                not parse.dependents(first.index, "det")):
            yield replace(token, dep=first.dep, head=token.index if first.dep == "ROOT" else first.head)
            yield replace(title, dep="compound", head=token.index)
            yield replace(first, dep="nmod", head=title.index)


def title_with_title(parse: Parse) -> Iterator[Token]:
    """`met Peru's Vice President and Trade Minister Luis Paz`: a title in capitals without a name, joined with another before
    a name, is of who bears that."""
    offices = word_list("office")
    for person in parse.labelled("conj"):
        first = parse.tokens[person.head]
        joint = parse.dependents(first.index, "cc")
        inner = [d for d in parse.dependents(person.index, "compound", "nmod") if d.text.lower() in offices]
        if parse.labels.get(person.index) != "PERSON" or len(joint) != 1 or len(inner) != 1 or not (
                first.tag == "NNP" and first.text.lower() in offices and first.index not in parse.labels):
            continue
        title, opening = inner[0], parse.subtree(person.index)[0]
        if joint[0].index != opening - 1 or joint[0].index != first.index + 1 or parse.dependents(first.index, "det"):
            continue
        yield replace(person, dep=first.dep, head=person.index if first.dep == "ROOT" else first.head)
        yield replace(first, dep="nmod", head=title.index)
        yield replace(joint[0], head=first.index)
        yield from (replace(d, head=person.index) for d in parse.dependents(first.index) if d.index > person.index)


def title_before_titled(parse: Parse) -> Iterator[Token]:
    """`Party leader and former minister Luis Paz left`: a bare singular joined to a name with a title of its own is a title
    too, of the same person."""
    for name in parse.labelled("conj"):
        first, conjunction = parse.tokens[name.head], parse.tokens[min(name.head + 1, name.index)]
        title = first.tag in ("NN", "NNP") and first.index not in parse.labels and first.text.lower() in word_list("office")
        if not title or conjunction.text != "and" or parse.dependents(first.index, "det", "poss", "prep") or (
                parse.labels.get(name.index, "PERSON") != "PERSON"):
            continue
        between = parse.tokens[conjunction.index + 1 : name.index]
        office = next((t for t in between if t.text.lower() in word_list("office")), None)
        if office is not None and office.head == name.index:
            yield replace(name, dep=first.dep, head=name.index if first.dep == "ROOT" else first.head)
            yield replace(first, dep="nmod", head=name.index)


def joint_descriptions(parse: Parse) -> Iterator[Token]:
    """`Ruiz, the prime minister and Liberal Party leader`: a noun with an article of its own modifies no other but is the
    first of two."""
    for first in parse.labelled("nmod"):
        other, last = parse.tokens[first.head], parse.tokens[max(first.head - 1, 0)]
        joined = parse.dependents(first.index, "cc") and last.dep == "conj" and last.head == first.index < other.index
        if joined and other.tag == "NN" and parse.dependents(first.index, "det") and not parse.dependents(other.index, "det"):
            yield replace(first, dep=other.dep, head=first.index if other.dep == "ROOT" else other.head)
            yield replace(other, dep="conj", head=first.index)
            yield replace(last, dep="compound", head=other.index)


def prefixed_office(parse: Parse) -> Iterator[Token]:
    """`Acme's co-founder Luis Paz left`: what stands before a hyphen is no subject but opens the title, whose owner is its."""
    for hyphen in parse.tokens[1:-1]:
        prefix, office = parse.tokens[hyphen.index - 1], parse.tokens[hyphen.index + 1]
        if hyphen.text == "-" and prefix.text.lower() in word_list("prefix") and office.pos == "NOUN" and (
                prefix.head not in (hyphen.index, office.index)):
            yield replace(prefix, dep="dep", head=office.index)
            yield replace(hyphen, dep="punct", head=office.index)
            told = prefix.dep == "attr" and office.dep in SUBJECTS
            if told and office.head > office.index:   # `is the ex-minister to be held`
                yield replace(office, dep="attr", head=prefix.head)
                clause = parse.tokens[office.head]
                if clause.head in (prefix.head, prefix.index):
                    yield replace(clause, dep="relcl", head=office.index)
            yield from (replace(d, head=office.index) for d in parse.dependents(prefix.index)
                        if d.index != hyphen.index and d.index < prefix.index)


def hyphenated_office(parse: Parse) -> Iterator[Token]:
    """`secretary-general of the congress`: a noun behind a hyphen is no adjective but the head."""
    for token in parse.labelled("amod"):
        first = parse.tokens[token.head]
        if token.tag == "NN" and first.index == token.index - 2 and first.tag in ("NN", "NNP") and (
                parse.tokens[token.index - 1].text == "-"):
            yield replace(token, dep=first.dep, head=first.head, pos="NOUN")
            yield replace(first, dep="compound", head=token.index)
            for child in parse.children[first.index]:
                if child != token.index:
                    yield replace(parse.tokens[child], head=token.index)


def name_in_two(parse: Parse) -> Iterator[Token]:
    """`Acme Chief Executive Ana Gomes Neto`: a word of a name has no title and no firm of its own; what stands before it is
    its head's."""
    for word in parse.labelled("compound"):
        last, before = parse.tokens[word.head], parse.dependents(word.index, "compound")
        if word.tag != "NNP" or last.tag != "NNP" or len(before) < _TITLED or not word.index < last.index:
            continue
        run = parse.tokens[before[0].index : last.index + 1]
        if all(t.tag == "NNP" for t in run) and all(t.head in (word.index, last.index) for t in run[:-1]):
            yield from (replace(t, head=last.index) for t in before)


_TITLED = 3
"""Words that hang on one of a name where they are a firm and a title of two words."""


def titled_couple(parse: Parse) -> Iterator[Token]:
    """`Foreign Minister A and Defence Minister B`: a person is no modifier of another but the first of the two."""
    for token in parse.labelled("nmod", "compound", "appos"):
        joined = parse.dependents(token.index, "cc")
        if not joined or not (parse.labels.get(token.index) == "PERSON" or _alone_before_title(parse, token, joined[0]) or (
                token.index not in parse.labels and _titled_name(parse, token)) or any(
                d.tag == "NNS" and d.index < token.index for d in parse.dependents(token.head, "compound", "nmod"))):
            continue   # a plural before both is a title of both
        other = parse.tokens[token.head]
        while other.dep in ("nmod", "compound") and other.head > other.index:
            other = parse.tokens[other.head]
        if other.index > token.index and parse.labels.get(other.index) == "PERSON" and other.dep not in ("nmod", "compound"):
            yield replace(token, dep=other.dep, head=other.head)
            yield replace(other, dep="conj", head=token.index)
            yield from (replace(d, head=token.index) for d in parse.dependents(other.index, *BEFORE)
                        if d.index < parse.subtree(token.index)[0])
    for title in parse.labelled("conj"):   # what opens the second name's phrase is no person besides
        last = title.index
        while last + 1 < len(parse.tokens) and parse.tokens[last + 1].pos == "PROPN":
            last += 1
        named = parse.labels.get(last) == "PERSON" != parse.labels.get(title.index)
        beside = "PERSON" in (parse.labels.get(title.head), parse.labels.get(title.head - 1))
        if named and beside and last > title.index and title.tag == "NNP":
            yield replace(title, dep="compound", head=last)


def _titled_name(parse: Parse, name: Token) -> bool:
    """Whether a name of several words stands behind a common noun: `premier Ana Ruiz`."""
    before = parse.dependents(name.index, "compound", "nmod")
    return name.tag == "NNP" and len(before) > 1 and before[-1].tag == "NNP" and before[0].pos == "NOUN"


def _alone_before_title(parse: Parse, name: Token, conjunction: Token) -> bool:
    """Whether a name of one word is joined with a title of one: `Ruiz and President A`, not `Planning and Trade Minister A`;
    or a name that the recogniser left the last word out of."""
    title, person = (parse.tokens[min(conjunction.index + i, len(parse.tokens) - 1)] for i in (1, 2))
    alone = len(parse.children[name.index]) == 1 and parse.labels.get(title.index) != "PERSON" == parse.labels.get(person.index)
    return name.tag == "NNP" and name.index == conjunction.index - 1 and (
        alone or parse.labels.get(name.index - 1) == "PERSON")


def home_before_title(parse: Parse) -> Iterator[Token]:
    """`the host, Cook Islands Premier Ana Ruiz, spoke`: a place right before the title of a person who stands beside it tells
    whose title that is; the place and the person are not one (`Ontario Premier Luis Paz called`)."""
    for person in parse.labelled("appos", "nsubj", "nsubjpass", "dobj", "pobj", "conj"):
        titles = [d for d in parse.dependents(person.index, *BEFORE) if d.index not in parse.labels]
        if person.pos != "PROPN" or parse.labels.get(person.index) != "PERSON" or not titles:
            continue
        first = parse.subtree(person.index)[0]
        place = parse.tokens[first - 1] if first else person
        apart = place.dep in ("appos", "nsubj", "npadvmod", "dobj", "pobj", "nmod", "conj")
        if place.pos != "PROPN" or not apart or first != parse.subtree(titles[0].index)[0]:
            continue
        if person.head == place.index and parse.labels.get(place.index, OWNERS[0]) in OWNERS:
            yield replace(person, dep=place.dep, head=place.head)
            yield replace(place, dep="compound", head=titles[-1].index)
        elif place.head == person.head and parse.labels.get(place.index) in OWNERS:
            yield replace(place, dep="compound", head=titles[-1].index)


def person_of_firm(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz of London brokerage Kinta Capital said`: a person is no modifier of the firm; it is the firm's name that the
    preposition governs, and the person who said it."""
    for person in parse.labelled("nmod"):
        link = next((d for d in parse.dependents(person.index, "prep") if d.index == person.index + 1), None)
        place = next(iter(parse.dependents(link.index, "pobj")), None) if link is not None else None
        if link is None or place is None or not perhaps_person(parse, person) or (
                parse.labels.get(place.index) not in OWNERS or person.head <= place.index + 1):
            continue
        firm = parse.tokens[person.head]
        while firm.dep in BEFORE and firm.head > firm.index:
            firm = parse.tokens[firm.head]
        trade = parse.tokens[place.index + 1 : firm.index]
        if firm.pos == "PROPN" and trade[0].pos == "NOUN" and all(t.pos in ("NOUN", "PROPN") for t in trade):
            yield replace(person, dep=firm.dep, head=person.index if firm.head == firm.index else firm.head)
            yield replace(firm, dep="pobj", head=link.index)
            yield replace(place, dep="compound", head=firm.index)


def envoy_between_commas(parse: Parse) -> Iterator[Token]:
    """`sent its envoy for Africa, Luis Paz, to Mali`: a person between commas is no adverbial but the one whose office stands
    before, with what that is for."""
    for person in parse.labelled("npadvmod"):
        if parse.labels.get(person.index) != "PERSON" or person.pos != "PROPN":
            continue
        first, closing = parse.subtree(person.index)[0], parse.tokens[min(person.index + 1, len(parse.tokens) - 1)]
        link = next((d for d in parse.dependents(person.head, "prep", "dative")
                     if parse.subtree(d.index)[-1] + 2 == first), None)
        office = parse.tokens[link.index - 1] if link is not None and link.text in ("for", "to", "of") else person
        if link is not None and closing.text == "," and office.dep == "dobj" and office.head == person.head and (
                office.tag == "NN" and parse.dependents(office.index, "poss", "det")):
            yield replace(person, dep="appos", head=office.index)
            yield replace(link, dep="prep", head=office.index)


def envoy_behind_place(parse: Parse) -> Iterator[Token]:
    """`summoned Iran's envoy in Lima, Omar Azizi, and left`: no two make a list without a conjunction; between commas stands
    who has the office before."""
    for name in parse.labelled("conj"):
        place = parse.tokens[name.head]
        link = parse.tokens[place.head]
        office, inside = parse.tokens[link.head], parse.subtree(name.index)
        ends = (parse.tokens[inside[0] - 1], parse.tokens[min(inside[-1] + 1, len(parse.tokens) - 1)])
        closed = all(mark.text == "," for mark in ends)
        one = place.dep == "pobj" and link.text in ("in", "to", "at") and inside[0] == place.index + 2 and len(inside) > 1
        if one and closed and name.pos == place.pos == "PROPN" and office.pos in ("NOUN", "PROPN") and parse.dependents(
                office.index, "poss") and office.tag in ("NN", "NNP") and not any(
                parse.dependents(t.index, "cc") for t in (name, place)):
            yield replace(name, dep="appos", head=office.index)


def title_behind_home(parse: Parse) -> Iterator[Token]:
    """`Japan PM Ana Ruiz`, `Acme chief executive Luis Paz`: a bare noun between a place or a firm and the name behind explains
    neither but is the title."""
    for title in parse.labelled("appos"):
        place = parse.tokens[title.head]
        bare = all(d.dep in ("amod", "compound") for d in parse.dependents(title.index))
        near = bare and parse.subtree(title.index)[0] == place.index + 1
        if near and title.tag in ("NN", "NNP") and place.dep in BEFORE and (
                parse.tokens[place.head].pos == "PROPN" and place.head > title.index):
            yield replace(title, dep="compound", head=place.head)
            yield replace(place, dep="compound", head=title.index)


def office_between_persons(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz, Peru's envoy to Rome, and Luis Paz signed`: what is somebody's, in the singular between commas, is no third
    beside two persons but explains the first."""
    for office in parse.labelled("conj"):
        person, first = parse.tokens[office.head], parse.subtree(office.index)[0]
        after = parse.subtree(office.index)[-1] + 1
        if office.tag != "NN" or not parse.dependents(office.index, "poss") or parse.labels.get(person.index) != "PERSON" or (
                first != person.index + 2 or parse.tokens[first - 1].text != "," or after >= len(parse.tokens)):
            continue
        others = [d for d in parse.dependents(person.index, "conj") if d.index > after]
        if parse.tokens[after].text == "," and others and parse.labels.get(others[0].index) == "PERSON":
            yield replace(office, dep="appos")


def office_until(parse: Parse) -> Iterator[Token]:
    """`Luis Paz, until 2020 the party's treasurer, quit`: a preposition has one object, a time here; what stands behind it
    up to the comma explains the person before it."""
    for bound in parse.labelled("prep"):
        name, limit = parse.tokens[bound.index - 2], parse.sentences[bound.sentence].last
        if bound.index < 2 or parse.tokens[bound.index - 1].text != "," or not perhaps_person(parse, name) or (
                bound.text.lower() not in ("until", "till", "since")):
            continue
        end = next((i for i in range(bound.index + 2, limit) if parse.tokens[i].text in (",", ".", ";")), limit)
        time, inside = parse.tokens[bound.index + 1], parse.tokens[bound.index + 2 : end]
        offices = [t for t in inside if t.tag == "NN" and parse.dependents(t.index, "det", "poss") and (
            t.head == bound.index or (t.dep in ("nsubj", "nsubjpass", "appos") and not bound.index < t.head < end))]
        if len(offices) != 1 or parse.subtree(offices[0].index)[-1] >= end:
            continue
        office = offices[0]
        if office.dep in SUBJECTS:
            yield replace(name, dep=office.dep, head=office.head)
        yield replace(office, dep="appos", head=name.index)
        yield replace(bound, head=office.index)
        if time.dep in BEFORE and parse.labels.get(time.index) in TIMES:
            yield replace(time, dep="pobj", head=bound.index)


def of_titled(parse: Parse) -> Iterator[Token]:
    """`President Ana Ruiz of the Liberal Party`: what follows a name that stands right behind its title is of who bears it."""
    for name in parse.labelled("appos"):
        title, inside = parse.tokens[name.head], parse.subtree(name.index)
        if name.pos != "PROPN" or inside[0] != title.index + 1 or title.pos not in ("NOUN", "PROPN"):
            continue
        link = parse.tokens[min(inside[-1] + 1, len(parse.tokens) - 1)]
        if link.text == "of" and link.dep == "prep" and link.head == title.index and any(
                n.pos == "PROPN" for n in parse.dependents(link.index, "pobj")):
            yield replace(link, head=name.index)


def title_beside_bearer(parse: Parse) -> Iterator[Token]:
    """`between Ana Ruiz and British Secretary of State Luis Paz`: a title that runs up to a name is no third person besides."""
    for title in parse.labelled("conj"):
        behind = parse.subtree(title.index)[-1] + 1
        name = next((n for n in parse.names if n.first == behind and n.label == "PERSON"), None)
        if title.tag != "NNP" or name is None or title.text.lower() not in word_list("office"):
            continue
        bearer = parse.tokens[name.last - 1]
        if bearer.dep == "conj" and bearer.head == title.head:
            yield replace(title, dep="nmod", head=bearer.index)


def part_of_title(parse: Parse) -> Iterator[Token]:
    """`Deputy Secretary of State Ana Ruiz`: a title right before another, which goes on with what it is of, is a part of it."""
    for part in parse.labelled("nmod"):
        title = parse.tokens[part.head]
        of = any(p.index == title.index + 1 and p.text in ("of", "for") for p in parse.dependents(title.index, "prep"))
        if part.index + 1 == title.index and of and part.tag == title.tag == "NNP" and not (
                part.index in parse.labels or parse.dependents(part.index)):
            yield replace(part, dep="compound")
