"""Who is made what: `named Ana Ruiz premier`. A verb of naming has the person for its object, and the office beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from kg.language.grammar import SUBJECTS
from kg.language.wordlists import word_list
from kg.model import Name, Parse, Token


def named_to_office(parse: Parse) -> Iterator[Token]:
    """`appointed Peter Loescher chief executive`: a person is no modifier of a bare noun but what the office is given to, and
    so is each of those listed behind: `named A foreign minister, B finance minister and C mayor`."""
    changes: dict[int, Token] = {}
    for token in parse.labelled("dobj", "oprd"):
        first = titled_behind(parse, token)
        if first is None or parse.subtree(first.index)[0] != token.head + 1 or (
                token.dep == "oprd" and parse.dependents(token.head, "dobj", "auxpass")):
            continue
        changes[first.index] = replace(first, dep="dobj", head=token.head)
        changes[token.index] = replace(token, dep="oprd")
        listed = [*parse.dependents(token.index, "appos", "conj")]
        while listed:
            office = listed.pop(0)
            if name := titled_behind(parse, office):
                changes[name.index] = replace(name, dep="conj", head=first.index)
                changes[office.index] = replace(office, dep="appos", head=name.index)
                listed += parse.dependents(office.index, "appos", "conj")
    for person in parse.names if not changes else ():   # `appointed Mr. Paz Prime Minister`, taken for one name
        last = parse.tokens[person.last - 1]
        token = parse.tokens[last.head]
        if person.label != "PERSON" or not (token.tag == "NNP" and token.dep == "dobj" and token.index >= person.last) or (
                token.index in parse.labels or token.head >= person.first):
            continue
        before, verb = parse.tokens[token.head + 1 : person.first], parse.tokens[token.head]
        if verb.lemma in word_list("appointing") and all(t.text.endswith(".") and t.head == token.index for t in before) and (
                not parse.dependents(token.index, "det", "poss", "appos")):
            changes |= {d.index: replace(d, head=last.index) for d in parse.dependents(token.index) if d.index < last.index}
            changes[last.index] = replace(last, dep="dobj", head=token.head)
            changes[token.index] = replace(token, dep="oprd")
    yield from changes.values()


def office_given_to_described(parse: Parse) -> Iterator[Token]:
    """`named his nephew, Luis Paz, prime minister`: a bare office behind the name of whom one makes something is what he is
    made, and explains nothing."""
    for office in parse.labelled("appos"):
        above = parse.tokens[office.head]
        noun = parse.tokens[above.head] if above.dep == "appos" else above
        names = [d for d in parse.dependents(noun.index, "appos")
                 if parse.labels.get(d.index) == "PERSON" and d.index < office.index]
        bare = office.tag == "NN" and not parse.dependents(office.index, "det", "poss") and office.lemma in word_list("office")
        if bare and names and noun.dep == "dobj" and parse.tokens[noun.head].lemma in word_list("appointing"):
            yield replace(office, dep="oprd", head=noun.head)


def office_of_post(parse: Parse) -> Iterator[Token]:
    """`appointed Ana Ruiz to the post of finance minister`: a bare office behind the word for one is what somebody is made."""
    for office in parse.labelled("pobj"):
        of = parse.tokens[office.head]
        post = parse.tokens[of.head]
        marker = parse.tokens[post.head]
        verb = parse.tokens[marker.head]
        if of.text == "of" and post.dep == "pobj" and post.lemma in word_list("post") and marker.text in ("to", "for") and (
                verb.lemma in word_list("raising") | word_list("appointing")) and office.tag in ("NN", "NNP") and not (
                parse.dependents(office.index, "det", "poss")) and parse.dependents(verb.index, "dobj", "nsubjpass"):
            yield replace(office, dep="oprd", head=verb.index)


def office_held_often(parse: Parse) -> Iterator[Token]:
    """`Luis Paz, three times prime minister, left`: it is the office that explains the name; the times say how often."""
    for times in parse.labelled("appos"):
        office = next((d for i in (times.index, times.head) for d in parse.dependents(i, "appos") if d.index > times.index
                       and parse.subtree(d.index)[0] == times.index + 1), None)
        if times.text in word_list("repeated") and parse.dependents(times.index, "nummod") and office is not None:
            yield replace(office, head=times.head)
            yield replace(times, dep="npadvmod", head=office.index)


def office_given_her(parse: Parse) -> Iterator[Token]:
    """`made her chair of the board`: who makes somebody something says whom, so that `her` right before a bare office is the
    object, and not whose officer it is."""
    for her in parse.labelled("poss"):
        office, verb = parse.tokens[her.head], parse.tokens[her.index - 1]
        bare = office.head == verb.index and office.tag in ("NN", "NNP") and office.dep in ("dobj", "ccomp", "xcomp")
        if her.text == "her" and bare and verb.lemma in word_list("appointing") and (
                office.lemma.lower() in word_list("office")) and not parse.dependents(office.index, "amod", "appos"):
            yield replace(her, tag="PRP", dep="dobj", head=verb.index)
            yield replace(office, dep="oprd")


def office_of_passive(parse: Parse) -> Iterator[Token]:
    """`was last week elected president`: who is elected is no object's subject, but what she is made."""
    for office in parse.labelled("dobj"):
        verb = parse.tokens[office.head]
        named = verb.lemma in word_list("appointing") and office.lemma in word_list("office")
        if named and parse.dependents(verb.index, "auxpass") and parse.dependents(verb.index, "nsubjpass"):
            yield replace(office, dep="oprd")


def office_without_comma(parse: Parse) -> Iterator[Token]:
    """`named Luis Paz interim mayor`: a bare noun in the singular, right behind the person who is the object, explains nothing
    without a comma but is what he comes to be."""
    for office in parse.labelled("appos"):
        name = parse.tokens[office.head]
        bare = office.tag == "NN" and not parse.dependents(office.index, "det", "poss", "punct")
        if bare and name.dep == "dobj" and parse.labels.get(name.index) == "PERSON" and (
                parse.subtree(office.index)[0] == name.index + 1):
            yield replace(office, dep="oprd", head=name.head)


def titled_behind(parse: Parse, office: Token) -> Token | None:
    """The person whose name opens the phrase of a bare noun in the singular, as its modifier."""
    if office.tag != "NN" or parse.dependents(office.index, "det", "poss"):
        return None
    opening = parse.subtree(office.index)[0]
    for name in parse.dependents(office.index, "nmod", "compound"):
        known = parse.labels.get(name.index, "PERSON") in ("PERSON", "ORG") and name.pos == "PROPN"
        if known and parse.subtree(name.index)[0] == opening and parse.dependents(name.index, "compound", "nmod"):
            return name
    return None


def gapped_office(parse: Parse) -> Iterator[Token]:
    """`appointed A as premier, B as treasurer and C as envoy`: a person right before `as` is named to that office and
    explains nothing."""
    ends = {name.last: name for name in parse.names if name.label == "PERSON"}
    for first in parse.labelled("dobj", "nsubjpass"):
        if (parse.labels.get(first.index) or "PERSON") != "PERSON":
            continue
        offices = [p for p in parse.dependents(first.head, "prep") if p.text == "as" and p.index > first.index]
        if not offices:
            continue
        for p in parse.tokens[offices[0].index + 1 : parse.sentences[first.sentence].last]:
            name = ends.get(p.index) or _explained(parse, ends, p)
            if p.text != "as" or name is None or parse.tokens[name.first - 1].text not in (",", ";", "and"):
                continue
            head = next((i for i in range(name.first, name.last) if not name.first <= parse.tokens[i].head < name.last), None)
            if head is not None and parse.tokens[head].dep not in SUBJECTS:
                yield replace(parse.tokens[head], dep="conj", head=first.index)
                yield replace(p, dep="prep", head=head)


def _explained(parse: Parse, ends: Mapping[int, Name], marker: Token) -> Name | None:
    """The person whose apposition ends right before a word: `and Ana Ruiz, a doctor, as minister`."""
    if parse.tokens[marker.index - 1].text != ",":
        return None
    comma = next((i for i in range(marker.index - 2, parse.sentences[marker.sentence].first, -1)
                  if parse.tokens[i].text == "," or parse.tokens[i].pos in ("VERB", "AUX")), marker.index)
    return ends.get(comma)


def in_place_of_holder(parse: Parse) -> Iterator[Token]:
    """`named Ana Ruiz as mayor in place of Luis Paz`: in whose place somebody is named is said of the naming."""
    for marker in parse.labelled("prep"):
        office, place = parse.tokens[marker.head], parse.dependents(marker.index, "pobj")
        link = parse.tokens[office.head]
        instead = marker.text == "in" and place and place[0].lemma == "place" and not parse.dependents(place[0].index, "det")
        if instead and office.dep == "pobj" and link.text == "as" and parse.tokens[link.head].pos == "VERB":
            yield replace(marker, head=link.head)


def office_of_relative(parse: Parse) -> Iterator[Token]:
    """`Luis Paz, whom voters made mayor`: a verb has one object, and a bare noun behind it is what he came to
    be."""
    for token in parse.labelled("dobj"):
        bare = token.tag == "NN" and not parse.dependents(token.index, "det", "poss", "amod", "nummod")
        if bare and any(d.tag == "WP" and d.text.lower() == "whom" for d in parse.dependents(token.head, "dobj")):
            yield replace(token, dep="oprd")
