"""Mends how a small statistical parser hangs names and what explains them on one another.

A name in apposition explains the noun that it agrees with, and no other; a person is no modifier and no adverbial.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.language.grammar import SUBJECTS, TIMES, one_of, perhaps_person
from kg.language.wordlists import word_list
from kg.model import Parse, Token

OWNERS = ("GPE", "ORG", "LOC", "NORP")
"""Labels of names that somebody belongs to."""
_LOOSE = ("advcl", "npadvmod")
"""What an opening noun is taken for that hangs on nothing."""

def person_beside_place(parse: Parse) -> Iterator[Token]:
    """`the prime minister of Norway, Anna Berg`: a person is no apposition of a place but of the office before it, or the
    subject that the verb lacks."""
    for token in parse.labelled("appos", "conj"):
        place = parse.tokens[token.head]
        if token.pos != "PROPN" or place.dep != "pobj" or place.pos != "PROPN":
            beside = token.dep == "appos" or not parse.dependents(place.index, "cc")
            if beside and place.dep == "pobj" and (office := _office_of(parse, token, place)) is not None:
                yield replace(token, dep="appos", head=office)
            continue
        labels = parse.labels.get(token.index) or "PERSON", parse.labels.get(place.index)
        unlike = labels[0] == "PERSON" and token.index in parse.labels and labels[1] in OWNERS
        listed = token.dep == "conj" and unlike and not any(parse.dependents(i, "cc") for i in (place.index, token.index))
        noun = parse.tokens[parse.tokens[place.head].head]
        one = labels[0] == labels[1] == "ORG" and noun.tag == "NN" and parse.tokens[place.head].text == "of" and any(
            d.text.lower() == "the" for d in parse.dependents(noun.index, "det"))   # `the mayor of Sines, Ana Paz`
        if not (token.dep == "appos" or listed) or (labels[0] != "PERSON" and not one) or labels[1] == "PERSON":
            continue
        if place.text.lower() in word_list("office"):   # `talks with Premier of Chile, Ana Paz`
            continue
        held = noun.pos == "NOUN" or (noun.pos == "PROPN" and parse.labels.get(noun.index, "ORG") == "ORG")
        if held and token.index in parse.labels and parse.tokens[parse.subtree(token.index)[0] - 1].text == ",":
            yield replace(token, dep="appos", head=noun.index)
        elif token.dep == "appos" and noun.pos == "VERB" and noun.index > token.index and not parse.dependents(
                noun.index, "nsubj", "nsubjpass"):
            yield replace(token, dep="nsubj", head=noun.index)   # `In Lima, Luis Paz, the minister, met`
            for other in parse.dependents(place.index, "appos"):
                if token.index < other.index < noun.index:
                    yield replace(other, head=token.index)


def _office_of(parse: Parse, person: Token, body: Token) -> int | None:
    """The office before a body that is no name, behind whose comma a person stands: `the leader of the junta, Luis Paz`, or
    those of several, `the heads of two unions, Luis Paz and Ana Ruiz`; who speaks for it, `a spokesman for the junta, Luis
    Paz`; and who is close to somebody: `the lawyer of the president, Luis Paz`."""
    marker = parse.tokens[body.head]
    office = parse.tokens[marker.head]
    others = parse.dependents(person.index, "conj")
    several = office.tag == "NNS" and bool(others)
    held = (office.tag == "NN" or several) and (
        (office.lemma.lower() in word_list("office") and marker.text == "of")
        or (names_people(office.lemma.lower()) and marker.text == "for"))
    closed = parse.tokens[parse.subtree(person.index)[0] - 1].text == ","
    common = body.tag == "NN" or (several and body.tag == "NNS")
    person_told = any(parse.labels.get(t.index) == "PERSON" for t in (person, *(others if several else ())))
    named = person.pos == "PROPN" and person_told and common and body.lemma.lower() not in word_list("office")
    return office.index if closed and ((held and named) or (_beside(parse, office, body) and person_told)) else None


def _beside(parse: Parse, one: Token, other: Token) -> bool:
    """Whether two definite nouns tell of somebody and of one who is close to him: `the lawyer of the president`."""
    definite = all(noun.tag == "NN" and any(d.text.lower() == "the" for d in parse.dependents(noun.index, "det"))
                   for noun in (one, other))
    return definite and one.lemma.lower() in word_list("close to somebody")


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
        far = subject.dep in SUBJECTS and subject.index < verb.index < comma
        if (not far and parse.labels.get(subject.index) not in TIMES) or name.pos != "PROPN" or parse.tokens[comma].text != ",":
            continue
        above = [parse.tokens[i] for i in (comma - 1, *parse.ancestors(comma - 1))]
        nouns = [t for t in above[: next((k for k, t in enumerate(above) if t.pos == "VERB"), 0)]
                 if t.pos == "NOUN" and parse.subtree(t.index)[-1] in (comma - 1, comma)]
        if nouns:
            yield replace(name, head=nouns[0].index)


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


def office_then(parse: Parse) -> Iterator[Token]:
    """A verb has one object: in `ousted Ana Ruiz, then prime minister, as head of the party` the office is what she was."""
    for office in parse.labelled("dobj"):
        first = parse.subtree(office.index)[0]
        named = next((d for d in parse.dependents(office.head, "dobj") if d.index < first and d.pos == "PROPN"), None)
        then = parse.tokens[first - 1] if first > 1 else office
        if named is not None and office.tag == "NN" and then.text == "then" and parse.tokens[then.index - 1].text == "," and (
                parse.subtree(named.index)[-1] in (then.index - 1, then.index - 2)):
            yield replace(office, dep="appos", head=named.index)
            yield replace(then, head=office.index)


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


def person_beside_person(parse: Parse) -> Iterator[Token]:
    """`Kim and his Chinese host, Xi`: a person is no apposition of another but of the noun coordinated with him; in `An aide to
    Kim, the lawyer Xi` of the noun above. Nor is he one of what stands before a clause, as in `a body chaired by a judge, Xi`,
    or before a semicolon, or a deed: `the release of the singer, Xi`."""
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
        elif noun.tag == "NN" and noun.dep in ("pobj", "dobj") and governor in through and governor.pos != "VERB" and (
                _within_clause(parse, noun, through[: through.index(governor)]) or (
                    parse.tokens[noun.head].head == governor.index and governor.lemma in word_list("undergone"))):
            yield replace(token, head=noun.index)


def _within_clause(parse: Parse, noun: Token, below: Sequence[Token]) -> bool:
    """Whether a noun stands in a clause on another, itself and not in a phrase: `a judge` in `a body chaired by a judge`."""
    phrase = parse.tokens[parse.tokens[noun.head].head]   # `a body that a judge, Xi, chairs` is another matter
    return any(t.dep in ("acl", "relcl") for t in below) and phrase in below and _direct(parse, noun)


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


def _closed(parse: Parse, name: Token) -> bool:
    """Whether a comma closes a phrase right before a verb: `its allies, Peru and Chile, have agreed`."""
    end = parse.subtree(name.index)[-1] + 1
    return end + 1 < len(parse.tokens) and parse.tokens[end].text == "," and parse.tokens[end + 1].pos in ("VERB", "AUX")


def names_people(noun: str) -> bool:
    """Whether a noun by its ending is one for people, whom a name may explain: `the brother of the president, Ali Omar`."""
    return noun.endswith(tuple(word_list("people ending")))


def _headed(parse: Parse, noun: Token) -> Token:
    """Who heads what a common noun names: `the leader of the party, Ali Omar`."""
    of = parse.tokens[noun.head]
    above = parse.tokens[of.head]
    several = noun.tag == above.tag == "NNS" and above.lemma.lower() in word_list("office")   # `the leaders of two unions`
    common = noun.text.islower() and (noun.tag in ("NN", "NNP") or several) and not names_people(noun.text)
    inner = noun.dep == "pobj" and of.text == "of" and (above.tag == "NN" or several) and above.dep in (
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


def beside_whole_name(parse: Parse) -> Iterator[Token]:
    """`the Centre for Border Research, an arm of the bank`: what explains a body is of its whole name, not of its last word."""
    for token in parse.labelled("appos"):
        name = next((n for n in parse.names if n.label == "ORG" and n.first <= token.head < n.last <= token.index), None)
        last = parse.tokens[token.head]
        if name is None or last.dep != "pobj" or parse.tokens[last.head].text == "of":
            continue
        head = next((a for a in parse.ancestors(last.index) if not name.first <= parse.tokens[a].head < name.last), None)
        if head is not None and name.first <= head < last.head and parse.tokens[head].pos == "PROPN":
            yield replace(token, head=head)


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
        if not person and (token.pos != "PROPN" or parse.labels.get(token.index) in TIMES):
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
        swapped = token.dep == "appos" and above.dep in SUBJECTS and parse.subtree(token.index)[-1] + 1 < len(
            parse.tokens) and parse.tokens[parse.subtree(token.index)[-1] + 1].pos in ("VERB", "AUX")
        if token.pos != "PROPN" or parse.labels.get(token.index, "PERSON") not in ("PERSON", "GPE", "ORG") or not (
                swapped or token.dep in SUBJECTS):
            continue
        comma = parse.subtree(token.index)[0] - 1
        for noun in (above,) if swapped else parse.dependents(token.head, "nsubj", "nsubjpass", "dep", *_LOOSE):
            inside = [i for i in parse.subtree(noun.index) if i < comma]
            opens = bool(inside) and inside[0] == parse.sentences[noun.sentence].first and inside[-1] == comma - 1
            indefinite = any(d.lemma.lower() in ("a", "an") for d in parse.dependents(noun.index, "det"))
            opens = opens and parse.labels.get(noun.index) not in TIMES   # `A week later, Peru left`
            opens = opens and (noun.dep not in _LOOSE or noun.pos == "NOUN")
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
        whole = whole and not _beside(parse, other, office)
        if left > 2 and parse.labels.get(token.index) == "PERSON" and parse.tokens[left - 1].text == "," and held and whole:
            yield replace(token, head=office.index)


def name_behind_subject(parse: Parse) -> Iterator[Token]:
    """`The airline Flyora cancelled flights`: a name right between a subject and its verb is no adverbial but what the noun
    calls so."""
    for name in parse.labelled("npadvmod"):
        noun = parse.tokens[parse.subtree(name.index)[0] - 1]
        verb = parse.tokens[name.head]
        after = parse.tokens[name.index + 1] if name.index + 1 < len(parse.tokens) else name
        named = name.pos == "PROPN" and parse.labels.get(name.index) not in TIMES
        subject = noun.tag == "NN" and noun.head == verb.index and noun.dep in SUBJECTS
        if named and subject and verb.index in (after.index, after.head) and after.pos in ("VERB", "AUX"):
            yield replace(name, dep=noun.dep)
            yield replace(noun, dep="compound", head=name.index)
            yield from (replace(d, head=name.index) for d in parse.dependents(noun.index) if d.index < noun.index)
