"""Parts what an office is of from who holds it, with nothing between: `Speaker of the Federal Council Ana Ruiz met him`.

Official agencies write so, newspapers with a comma; a parser trained on papers takes body and person for one name.
Names or changed tokens out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import SUBJECTS, TIMES
from kg.language.repair.apposition import names_people
from kg.language.wordlists import word_list
from kg.model import Name, Parse, Token

_OF = ("of", "for", "to")
_NAMED = 2
"""Words of a name without which what stands behind a body's name is no person's."""


def person_behind_body(parse: Parse) -> Parse:
    """Behind a title, the words after the last that closes a body's name, or after a state's, are a person's name: of
    `Chairman of the State Duma Luis Paz` the body and the person are two."""
    found: list[Name] = []
    for marker in parse.labelled("prep"):
        if marker.text in _OF and _is_title(parse, marker) and (name := _behind_body(parse, marker)):
            found.append(name)
    if not found:
        return parse
    names = [cut for name in parse.names if (cut := _without(name, found))]
    return Parse(parse.tokens, parse.sentences, tuple(sorted((*names, *found), key=lambda name: name.first)))


def _is_title(parse: Parse, marker: Token) -> bool:
    """Whether the word before a preposition may be a title before a name."""
    return marker.index > 0 and _opens(parse, parse.tokens[marker.index - 1], marker)


def _opens(parse: Parse, title: Token, marker: Token) -> bool:
    """Whether a word may open a title: capitalised, no name, or an envoy `to` somewhere."""
    large = title.text[0].isupper() or (marker.text == "to" and title.text in word_list("office"))
    return title.tag in ("NNP", "NN") and large and title.index not in parse.labels


def _behind_body(parse: Parse, marker: Token) -> Name | None:
    """The person's name that closes a run of capitals behind `of`; None where none does or it is known."""
    last, limit = marker.index + 1, parse.sentences[marker.sentence].last
    while last < limit and parse.labels.get(last) not in TIMES and (
            parse.tokens[last].text[0].isupper() or parse.tokens[last].tag in ("DT", "IN", "CC", "HYPH")
            or (parse.tokens[last].pos == "ADJ" and parse.tokens[last - 1].tag == "DT")):   # `of the lawmaking Assembly`
        last += 1
    while last > marker.index and not parse.tokens[last - 1].text[0].isupper():
        last -= 1
    first = last
    while first > marker.index + 1 and parse.tokens[first - 1].tag in ("NNP", "NNPS", "HYPH"):
        first -= 1
    heads = [i for i in range(first, last) if parse.tokens[i].text in word_list("body") or (
        i == first and parse.tokens[i].text.replace(".", "").isupper())]   # `Ambassador to the U.N. Ana Ruiz`
    parted = [n.last - 1 for n in parse.names if n.label in ("GPE", "ORG") and first < n.last < last and n.first > marker.index]
    start = max((*heads, *parted), default=last) + 1
    words = sum(parse.tokens[i].tag == "NNP" for i in range(start, last))
    known = any(n.label == "PERSON" and start <= n.first < last for n in parse.names)
    return Name(start, last, "PERSON") if words >= _NAMED and not known else None


def _without(name: Name, others: list[Name]) -> Name | None:
    """A name without what is another's at its end; None where nothing is left."""
    for other in others:
        if name.first < other.last and other.first < name.last:
            return replace(name, last=other.first) if name.first < other.first and name.label != other.label else None
    return name


def led_delegation(parse: Parse) -> Iterator[Token]:
    """`a delegation of the House led by Ana Ruiz`: it is the delegation that she leads."""
    for led in parse.labelled("acl"):
        whose = parse.tokens[led.head]
        group = parse.tokens[parse.tokens[whose.head].head]
        if led.lemma in word_list("leading") and led.tag == "VBN" and parse.dependents(led.index, "agent") and (
                whose.dep == "pobj" and group.lemma in word_list("delegation")):
            yield replace(led, head=group.index)


def holder_behind_initials(parse: Parse) -> Iterator[Token]:
    """`met Arab League (AL) Secretary-General Luis Paz`: without a comma a person behind a body's initials is no other name of
    it but who is spoken of, and the body tells whose he is."""
    for person in parse.labelled("appos"):
        body, first = parse.tokens[person.head], parse.subtree(person.index)[0]
        inside = parse.tokens[body.index + 1 : first]
        if [t.text for t in (*inside[:1], *inside[2:])] != ["(", ")"] or not inside[1].text.isupper() or (
                parse.labels.get(person.index) != "PERSON" or body.pos != "PROPN" or first == person.index):
            continue
        yield replace(person, dep=body.dep, head=person.index if body.dep == "ROOT" else body.head)
        yield replace(body, dep="nmod", head=person.index)
        yield from (replace(d, head=person.index) for d in parse.dependents(body.index) if d.index > person.index)
        yield from (replace(d, head=person.index) for d in parse.dependents(body.index, "cc", "conj"))


def honorific(parse: Parse) -> Iterator[Token]:
    """`His Highness the Emir of Oman received him`: whom an honorific honours stands behind it, and where it does."""
    for person in parse.labelled("appos"):
        honour = parse.tokens[person.head]
        if honour.text in word_list("honorifics") and parse.dependents(honour.index, "poss") and (
                parse.subtree(person.index)[0] == honour.index + 1):
            above = person.index if honour.dep == "ROOT" else honour.head
            yield replace(person, dep=honour.dep, head=above)
            yield from (replace(d, head=person.index) for d in parse.dependents(honour.index) if d.index > person.index)
            yield replace(honour, dep="nmod", head=person.index)


def name_behind_office(parse: Parse) -> Iterator[Token]:
    """`Minister of State for Foreign Affairs Ana Ruiz met him`: what an office without an article is of, or for, ends before
    the person's name, which stands where the office does."""
    changes: dict[int, Token] = {}
    for person in parse.names:
        field, last = parse.tokens[max(person.first - 1, 0)], parse.tokens[person.last - 1]
        if person.label != "PERSON" or field.pos != "PROPN" or names_people(field.text[2:]):
            continue
        links = [t for t in map(parse.tokens.__getitem__, parse.ancestors(field.index)) if t.dep == "prep" and (
            t.index < field.index)]
        titled = [(m, t) for m in links if m.text in _OF and (t := _titled(parse, m))]
        if not titled:
            continue
        marker, title = titled[-1]
        below = {m.index for m in links if m.index > title.index}   # but not `met with Minister of State Ana Ruiz`
        inside = [t for t in parse.tokens[person.first : person.last] if t.dep == "pobj" and t.head in below]
        explains = last.dep == "appos" and last.head in range(marker.index, person.first)
        if not inside and not explains and not (
                last.dep == "conj" and last.head in (title.index, title.head) and title.head != last.index):
            continue
        first = parse.tokens[title.head]
        joint = bool(inside) and title.dep == "conj" and first.tag == "NNP" and first.index not in parse.labels
        beside = title.dep == last.dep == "conj" and not inside
        place = last if beside or (last.dep == "nsubj" and title.dep == "npadvmod") else first if joint else title
        changes[last.index] = replace(last, dep=place.dep, head=last.index if place.dep == "ROOT" else place.head)
        changes[title.index] = replace(title, dep="nmod", head=last.index)
        if marker.head != title.index:
            changes[marker.index] = replace(marker, head=title.index)
        if joint:   # `Premier and Minister of Trade Ana Ruiz`
            changes[first.index] = replace(first, dep="nmod", head=title.index)
        for noun in inside:
            changes[field.index] = replace(field, dep="pobj", head=noun.head)
            changes.update((d.index, replace(d, head=field.index)) for d in parse.dependents(noun.index)
                           if d.index < field.index)
            if noun is not last:
                changes[noun.index] = replace(noun, dep="compound", head=last.index)
        changes.update((d.index, replace(d, head=last.index)) for d in parse.dependents(title.index)
                       if d.index > last.index and d.index not in changes)
    yield from changes.values()


def name_behind_comma(parse: Parse) -> Iterator[Token]:
    """`President of Chile, Ana Ruiz met Minister of Trade, Luis Paz on Monday`: a person behind the one comma that closes a
    bare title bears it; where the title stands the person does, or explains it."""
    for name in parse.labelled("appos", "conj", "npadvmod", *SUBJECTS):
        comma, field = (parse.tokens[max(parse.subtree(name.index)[0] - i, 0)] for i in (1, 2))
        if not name.pos == field.pos == "PROPN" or parse.labels.get(name.index, "PERSON") != "PERSON" or comma.text != ",":
            continue
        links = [t for t in map(parse.tokens.__getitem__, parse.ancestors(field.index)) if t.dep == "prep" and (
            t.index < field.index)]
        titled = [t for m in links if m.text in _OF and (t := _titled(parse, m, owned=True)) and (
            t.text.lower() in word_list("office"))]
        if not titled:
            continue
        title = titled[-1]
        if name.dep in SUBJECTS and title.dep in ("npadvmod", "dep", *SUBJECTS) and title.head == name.head:
            yield replace(title, dep="nmod", head=name.index)
        elif title.dep in ("pobj", "dobj") and name.dep in ("appos", "conj", "npadvmod") and name.head < title.index:
            yield replace(name, dep="appos", head=title.index)


def _titled(parse: Parse, marker: Token, *, owned: bool = False) -> Token | None:
    """The title whose office a preposition tells, one that somebody has where `owned`: what it hangs on, or else the word right
    before it."""
    for at in (marker.head, marker.index - 1):
        title = parse.tokens[max(at, 0)]
        if title.index < marker.index and _opens(parse, title, marker) and not (
                parse.dependents(title.index, "det", "case", *(() if owned else ("poss",)))):
            return title
    return None
