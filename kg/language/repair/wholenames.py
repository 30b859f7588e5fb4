"""A name is one phrase, and stands where a phrase may; a small statistical parser splits it, or takes it for no name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from kg.language.grammar import BEFORE, NOMINAL, SUBJECTS, TIMES, has_subject, is_finite, subject_label
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def divided_name(parse: Parse) -> Iterator[Token]:
    """A name is one phrase: in `named Ana Ruiz to lead it` her first name is not the object and the other its complement."""
    for last in parse.labelled("oprd", "dobj"):
        first = parse.tokens[last.index - 1]
        name = next((n for n in parse.names if n.label == "PERSON" and n.first <= first.index < last.index < n.last), None)
        if name is not None and first.dep in ("dobj", "dative") and first.head == last.head:
            yield replace(first, dep="compound", head=last.index)
            yield replace(last, dep="dobj")


def particled_name(parse: Parse) -> Iterator[Token]:
    """A name with a particle is one phrase: `Foreign Minister Adel al-Jubeir said` has one subject, `Its leader, Mohsen
    al-Fadhli, left` one apposition."""
    for mark in parse.tokens[2:-1]:
        particle, first, last = parse.tokens[mark.index - 1], parse.tokens[mark.index - 2], parse.tokens[mark.index + 1]
        if mark.text != "-" or particle.text not in word_list("particle") or last.pos != "PROPN":
            continue
        start = first.index if first.pos == "PROPN" else particle.index
        while parse.tokens[start - 1].pos == "PROPN" and parse.tokens[start - 1].dep == "compound" and (
                parse.tokens[start - 1].head in (start, first.index, particle.index)):
            start -= 1
        inside = range(start, last.index)
        outer = next((parse.tokens[i] for i in inside if not start <= parse.tokens[i].head <= last.index), None)
        if outer is None or start <= last.head <= last.index or last.dep not in SUBJECTS:
            continue
        for i in inside:
            yield replace(parse.tokens[i], dep="punct" if i == mark.index else "compound", head=last.index)
        title = parse.tokens[start - 1]
        if title.pos == "PROPN" and title.head == last.head and title.dep in SUBJECTS:
            yield replace(title, dep="compound", head=last.index)
        elif outer.dep == "appos":
            yield replace(last, dep="appos", head=outer.head)


def owner_of_name(parse: Parse) -> Iterator[Token]:
    """Whose a name is that begins with an owner of its own is told of the whole name: `Ruiz's People's Party`."""
    for owner in parse.labelled("poss"):
        inner = parse.tokens[owner.head]
        name = next((n for n in parse.names if n.first <= inner.index < n.last), None)
        if inner.dep == "poss" and name is not None and owner.index < name.first and name.first <= inner.head < name.last:
            yield replace(owner, head=inner.head)


def whole_body(parse: Parse) -> Iterator[Token]:
    """A body's name is one phrase: in `said Ana Ruiz of the Centre for Peace in Rome` and `Cooper Tire & Rubber, which owns it`
    what is told behind it, or opens inside it, is of the whole."""
    for name in parse.names:
        inside = range(name.first, name.last)
        outer = [i for i in inside if parse.tokens[i].head not in inside]
        if name.label != "ORG" or not outer or parse.tokens[outer[0]].pos != "PROPN":
            continue
        head = outer[0]
        for i in outer[1:]:
            if parse.tokens[i].dep == "prep" and parse.tokens[i].text in word_list("in body name"):
                yield replace(parse.tokens[i], head=head)
        for i in inside:
            behind = [] if i == head else parse.dependents(i, "relcl", "appos", "prep")
            yield from (replace(d, head=head) for d in behind if d.index >= name.last)


def name_behind_title(parse: Parse) -> Iterator[Token]:
    """Coordination needs a word or a comma: in `President Ruiz and her guest met` the name right behind the title is no
    conjunct of it but what it stands before."""
    for token in parse.labelled("conj"):
        title = parse.tokens[token.head]
        if token.pos != "PROPN" or title.pos != "PROPN" or (
                parse.subtree(token.index)[0] != title.index + 1 or parse.labels.get(token.index) != "PERSON"):
            continue
        yield replace(token, dep=title.dep, head=title.head)
        yield replace(title, dep="compound", head=token.index)
        for other in parse.dependents(title.index, "cc", "conj", "appos", "relcl"):
            if other.index > token.index:
                yield replace(other, head=token.index)


def name_as_preposition(parse: Parse) -> Iterator[Token]:
    """No name is a preposition: in `warned President Ana Ruiz not to go` the name read as a phrase bears the title, in `Ana
    Ruiz, then president, signed it` it is the subject."""
    for token in parse.labelled("prep"):
        title, names = parse.tokens[token.index - 1], parse.dependents(token.index, "pobj")
        verb, person = parse.tokens[token.head], parse.labels.get(token.index) == "PERSON"
        if person and len(names) == 1 and names[0].index == token.index + 1 < verb.index and is_finite(parse, verb) and (
                token.pos == names[0].pos == "PROPN" and parse.labels.get(names[0].index) == "PERSON"):
            yield replace(names[0], dep=subject_label(parse, verb), head=verb.index)
            yield replace(token, dep="compound", head=names[0].index)
            continue
        beside = title.pos in NOMINAL and token.head in (title.index, title.head)
        if token.pos != "PROPN" or not beside or len(names) != 1:
            continue
        last = names[0]
        if last.pos == "PROPN" and last.index > token.index and all(
                parse.tokens[i].pos == "PROPN" for i in range(token.index, last.index)):
            yield replace(last, dep=title.dep, head=title.head)
            yield replace(title, dep="compound", head=last.index)
            yield replace(token, dep="compound", head=last.index)
            yield from (replace(d, head=last.index) for d in parse.dependents(title.index) if d.index > last.index)


def name_as_adverb(parse: Parse) -> Iterator[Token]:
    """A name is no adverb: right before a finite verb that has no subject it is one, in `Ruiz said Oslo had agreed`, and right
    behind the comma after a noun it tells which, in `the relief agency, UNHCR, sent tents`; nor is it called out between a
    subject and its verb, in `the gas firm PGNiG signed`."""
    times = {i for name in parse.names if name.label in TIMES for i in range(name.first, name.last)}
    for token in parse.labelled("advmod"):
        verb = parse.tokens[token.head]
        if token.pos == "PROPN" and token.index + 1 == verb.index and token.index not in times and (
                is_finite(parse, verb) and not has_subject(parse, verb)):
            yield replace(token, dep="nsubj")
    for token in parse.labelled("intj"):
        noun = parse.tokens[token.index - 1]
        subject = noun.dep in SUBJECTS and noun.head == token.head and noun.pos == "NOUN"
        if token.pos == "PROPN" and subject and parse.dependents(noun.index, "det", "amod", "compound"):
            yield replace(token, dep="appos", head=noun.index)
    for token in parse.labelled("npadvmod"):
        noun, first = parse.tokens[token.head], parse.subtree(token.index)[0]
        behind = first == noun.index + 2 and parse.tokens[first - 1].text == ","
        closed = parse.tokens[token.index + 1 : token.index + 2]
        if token.pos == "PROPN" and noun.pos == "NOUN" and behind and token.index not in times and (
                closed and closed[0].text in (",", ".") and parse.dependents(noun.index, "det", "poss")):
            yield replace(token, dep="appos")


def name_with_hyphen(parse: Parse) -> Iterator[Token]:
    """`El-Adly met him`: what stands around a hyphen with a capital on either side is one name, however little the parser makes
    of its end, or of the hyphen itself (`sold E-Plus`)."""
    for hyphen in parse.tokens[1:-1]:
        if hyphen.text != "-":
            continue
        first, last = parse.tokens[hyphen.index - 1], parse.tokens[hyphen.index + 1]
        joined = first.end == hyphen.start and hyphen.end == last.start and first.pos == "PROPN" and last.text[0].isupper()
        if joined and hyphen.pos != "PUNCT" and last.pos == "PROPN" and last.head not in (first.index, hyphen.index):
            yield replace(hyphen, dep="punct", head=last.index, pos="PUNCT", tag="HYPH")
            yield replace(first, dep="compound", head=last.index)
        elif hyphen.tag != "HYPH":
            continue
        elif joined and first.dep in _STANDING and last.head == first.head != last.index and last.dep not in _STANDING:
            yield from (replace(d, head=last.index) for d in (first, hyphen, *parse.dependents(first.index)))
            yield replace(first, dep="compound", head=last.index)
            yield replace(last, dep=first.dep, head=first.head, pos="PROPN", tag="NNP")


_STANDING = ("nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "appos")


def word_between_hyphens(parse: Parse) -> Iterator[Token]:
    """`Luis Oyo-By-Ndong said`: what capitals and hyphens on either side make part of a name is no preposition and no verb."""
    for middle in parse.tokens[2:-2]:
        run = parse.tokens[middle.index - 2 : middle.index + 3]
        first, last = run[0], run[-1]
        joined = run[1].text == run[3].text == "-" and all(a.end == b.start for a, b in pairwise(run))
        if not joined or not all(t.text[0].isupper() for t in run[::2]) or middle.pos == "PROPN" or not (
                first.pos == last.pos == "PROPN"):
            continue
        inside = {t.index for t in run}
        outer = next((t for t in (first, middle, last) if t.head not in inside), last)
        yield replace(last, dep=outer.dep, head=last.index if outer.head == outer.index else outer.head)
        yield replace(first, dep="compound", head=last.index)
        yield replace(middle, dep="compound", head=last.index, pos="PROPN", tag="NNP")
        yield from (replace(t, dep="punct", head=last.index, pos="PUNCT", tag="HYPH") for t in run[1::2])
        yield from (replace(d, head=last.index) for t in (first, middle) for d in parse.dependents(t.index)
                    if d.index not in inside)


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
        unknown = len(between) > 1 and parse.labels.get(between[0].index) != "GPE"
        opens = opening.text in ("In", "At") and not parse.children[opening.index]
        if name.label == "PERSON" and unknown and opens and between[0].pos == "PROPN" and between[0].head < name.last and all(
                t.dep in BEFORE for t in between):
            yield replace(between[0], dep="pobj", head=opening.index)
