"""What `and`, a comma and a preposition said twice join: like with like.

A name is no like pair with a verb, nor a noun with a clause (Chomsky, Syntactic Structures, 1957, on coordination of likes).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import BEFORE, FINITE, NOMINAL, SUBJECTS, TIMES, has_subject
from kg.language.numerals import SCALES
from kg.language.wordlists import word_list
from kg.model import Parse, Token

_HALVES = 3
"""Words before the name that two halves of a land share."""


def stray_conjunct(parse: Parse) -> Iterator[Token]:
    """In `discussed A, B in C, D and E` a common noun behind a comma is coordinated with A and B, not with the name C.

    A proper noun inside a prepositional phrase and a common noun are no like pair, which coordination needs.
    """
    for token in parse.labelled("conj"):
        if token.pos != "NOUN":
            continue
        governor = parse.tokens[token.head]
        left = parse.subtree(token.index)[0]
        if governor.pos != "PROPN" or governor.dep != "pobj" or left == 0 or parse.tokens[left - 1].text != ",":
            continue
        for above in parse.ancestors(governor.index):
            if parse.tokens[above].dep in ("dobj", "nsubj", "attr"):
                yield replace(token, head=above)
                break


def denied_object(parse: Parse) -> Iterator[Token]:
    """`sanctioned Peru, but not Chile, a member`: a noun is no like pair with a verb, but with its object."""
    for noun in parse.labelled("conj"):
        verb = parse.tokens[noun.head]
        things = [d for d in parse.dependents(verb.index, "dobj") if verb.index < d.index < noun.index]
        denied = [d for d in parse.dependents(noun.index, "neg") if parse.tokens[d.index - 1].text in ("but", ",")]
        if noun.pos in NOMINAL and verb.pos == "VERB" and denied and things and not has_subject(parse, noun):
            yield replace(noun, head=things[-1].index)


def paired_modifier(parse: Parse) -> Iterator[Token]:
    """`of A or B C`: a coordinated name before a common noun with modifiers of its own is the object, the noun its conjunct."""
    for token in parse.labelled("nmod"):
        if token.pos != "PROPN":
            continue
        noun = parse.tokens[token.head]
        joined = parse.dependents(token.index, "cc")
        between = [d for d in parse.dependents(noun.index, "compound", "amod") if d.index > token.index]
        if joined and noun.pos == "NOUN" and noun.dep == "pobj" and between and not parse.dependents(token.index, "conj"):
            yield replace(token, dep="pobj", head=noun.head)
            yield replace(noun, dep="conj", head=token.index)


def described_second(parse: Parse) -> Iterator[Token]:
    """`raised by Norvik and hedge fund Altura Partners`: a name joined by `and` to another that a noun of its own describes
    is no modifier of that but the first of two; a land before the noun is where the second is from (`and Chilean miner B`)."""
    for name in parse.labelled("nmod", "compound"):
        joined = parse.dependents(name.index, "cc")
        other = parse.tokens[name.head]
        while other.dep in BEFORE and other.head > other.index:
            other = parse.tokens[other.head]
        labels = {parse.labels[one.index] for one in (name, other) if one.index in parse.labels}
        unlike = "PERSON" in labels and len(labels) > 1
        if name.pos != "PROPN" or not joined or other.pos != "PROPN" or other.dep in BEFORE or unlike:
            continue
        first, link = parse.tokens[joined[0].index + 1], joined[0]
        land = parse.labels.get(first.index) in ("GPE", "NORP") and (
            first.head != name.index or first.tag == "JJ" or parse.labels.get(name.index) == "ORG")
        describing = parse.tokens[first.index + land]
        between = parse.tokens[describing.index : other.index]
        nouns = [t for t in between if t.tag == "NN" and t.text.islower() and t.dep in BEFORE]
        if link.index != name.index + 1 or describing.tag not in ("NN", "JJ") or not describing.text.islower() or not nouns:
            continue
        yield replace(name, dep=other.dep, head=other.head)
        yield replace(other, dep="conj", head=name.index)
        if land and first.head == name.index:
            yield replace(first, dep="compound", head=nouns[-1].index)
        for inside in between:   # what hung on the first, or on a word of the two, describes the second
            if inside.head <= link.index:
                yield replace(inside, head=other.index)
        yield from (replace(d, head=name.index) for d in parse.dependents(other.index, *BEFORE, "det", "poss")
                    if d.index < name.index)


def adjective_of_last(parse: Parse) -> Iterator[Token]:
    """An adjective is coordinated with no noun, but is of the noun behind it: `about trade, fishing and maritime security`."""
    for adjective in parse.labelled("conj"):
        noun = parse.tokens[adjective.head]
        last = parse.tokens[min(adjective.index + 1, len(parse.tokens) - 1)]
        joint = parse.tokens[adjective.index - 1]
        if adjective.tag == "JJ" and noun.tag in ("NN", "NNS") and joint.dep == "cc" and last.tag in ("NN", "NNS") and (
                last.dep in ("appos", "conj") and last.head in (noun.index, noun.head) and not parse.children[adjective.index]):
            yield replace(last, dep="conj", head=noun.index)
            yield replace(adjective, dep="amod", head=last.index)


def owned_modifier(parse: Parse) -> Iterator[Token]:
    """`The Peruvian government and FARC rebels`: a singular noun with a nationality is no modifier of the plural behind a
    coordinated name; the plural is its conjunct."""
    for token in parse.labelled("nmod"):
        noun = parse.tokens[token.head]
        joined, names = parse.dependents(token.index, "cc"), parse.dependents(token.index, "conj")
        own = [d for d in parse.dependents(noun.index, "det", "amod", "poss", "compound") if d.index < token.index] + (
            parse.dependents(token.index, "amod", "poss", "compound"))
        if token.tag == "NN" and noun.tag == "NNS" and joined and len(names) == 1 and names[0].index == noun.index - 1 and (
                names[0].text[:1].isupper() and any(d.text[:1].isupper() and d.dep != "det" for d in own)):
            yield replace(token, dep=noun.dep, head=noun.head)
            yield replace(noun, dep="conj", head=token.index)
            yield replace(names[0], dep="compound", head=noun.index)
            yield from (replace(d, head=token.index) for d in own)


def parallel_phrases(parse: Parse) -> Iterator[Token]:
    """`relations with A and ties with B`, `Airbus of France and Boeing of America`: a noun with the same preposition is
    coordinated with the noun, not with A."""
    for token in parse.labelled("conj"):
        governor = parse.tokens[token.head]
        if token.pos not in ("NOUN", "PROPN") or governor.dep != "pobj":
            continue
        outer = parse.tokens[governor.head]
        noun = parse.tokens[outer.head]
        if noun.pos == token.pos and any(p.text == outer.text for p in parse.dependents(token.index, "prep")):
            yield replace(token, head=noun.index)


def phrase_of_conjunct(parse: Parse) -> Iterator[Token]:
    """`behind Nokia of Finland and Samsung of Korea`: what has its phrase has no second one with the same preposition; that is
    of the noun right before it."""
    for marker in parse.labelled("prep"):
        last = parse.tokens[marker.index - 1]
        own = [p for p in parse.dependents(marker.head, "prep") if p.text == marker.text and p.index < last.index]
        if marker.text == "of" and own and last.dep == "conj" and last.pos in ("NOUN", "PROPN") and (
                marker.head in parse.ancestors(last.index)):
            yield replace(marker, head=last.index)


def correlated(parse: Parse) -> Iterator[Token]:
    """`drew both praise for freeing Peru and criticism for it`: of one thing `both` tells that a second follows, which is no
    name's companion."""
    for both in parse.labelled("det", "preconj"):
        first = parse.tokens[both.head]
        if both.text.lower() != "both" or first.tag != "NN" or parse.dependents(first.index, "conj"):
            continue
        for joint in parse.tokens[first.index + 1 : parse.sentences[first.sentence].last]:
            other = next((t for t in parse.dependents(joint.head, "conj") if t.index > joint.index), None)
            if joint.dep == "cc" and joint.text == "and" and other is not None and other.tag == "NN" and (
                    parse.tokens[joint.head].pos == "PROPN"):
                yield replace(joint, head=first.index)
                yield replace(other, head=first.index)
                break


def unlike_conjunct(parse: Parse) -> Iterator[Token]:
    """`says nothing about A's B, C or D`: a bare noun is coordinated with the nearest noun, not with a pronoun or verb."""
    for token in parse.labelled("conj"):
        governor = parse.tokens[token.head]
        if token.tag not in ("NN", "NNS") or token.pos != "NOUN" or (
                governor.pos not in ("PRON", "VERB")) or parse.dependents(token.index, "det", "poss", "nsubj"):
            continue
        nouns = [i for i in parse.subtree(governor.index) if governor.index < i < token.index
                 and parse.tokens[i].pos == "NOUN" and parse.tokens[i].dep in ("dobj", "pobj")]
        if nouns:
            yield replace(token, head=nouns[-1])


def behind_explained(parse: Parse) -> Iterator[Token]:
    """`killed Ana Ruiz, the mayor, and her driver on Monday`: a noun behind an explained object is another object, and no like
    pair with the verb."""
    for token in parse.labelled("conj"):
        verb, joint = parse.tokens[token.head], parse.tokens[parse.subtree(token.index)[0] - 1]
        if token.pos != "NOUN" or verb.pos != "VERB" or joint.dep != "cc" or parse.tokens[joint.index - 1].text != "," or (
                parse.dependents(token.index, "nsubj", "dobj")):
            continue
        for thing in parse.dependents(verb.index, "dobj"):
            if parse.dependents(thing.index, "appos") and parse.subtree(thing.index)[-1] == joint.index - 2:
                yield replace(token, head=thing.index)
                yield replace(joint, head=thing.index)


def subject_behind_and(parse: Parse) -> Iterator[Token]:
    """`It will buy Norvik and the board will be enlarged`, `did not name them and no group claimed it`: what stands between
    `and` and a finite verb without a subject is that subject, and no second object. A bare past tense may be a participle."""
    for noun in parse.labelled("conj"):
        inside = parse.subtree(noun.index)
        joint, behind = parse.tokens[inside[0] - 1], parse.tokens[inside[-1] + 1 : inside[-1] + 4]
        first = next((t for t in behind if t.pos != "ADV"), noun)
        verb = parse.tokens[first.head] if first.dep in ("aux", "auxpass") else first
        if noun.pos not in ("NOUN", "PROPN") or verb.dep != "conj" or joint.dep != "cc" or has_subject(parse, verb) or (
                verb.head not in parse.ancestors(noun.index)):
            continue
        plain = first.tag == "VBD" and verb is first and first.lemma not in ("be", "have")
        denied = parse.tokens[inside[0]].lemma == "no" and noun.pos == "NOUN"
        if first.tag in ("MD", *FINITE) and (denied or not plain or parse.dependents(verb.index, "dobj")):
            passive = parse.dependents(verb.index, "auxpass")
            yield replace(noun, dep="nsubjpass" if passive else "nsubj", head=verb.index)
            yield replace(joint, head=verb.head)


def names_before_others(parse: Parse) -> Iterator[Token]:
    """`A, B, C and other allies`: names that a comma and an `and` part from others are no part of their phrase, but are joined
    with them."""
    for first in parse.labelled("nmod"):
        others = parse.tokens[first.head]
        last = next((t for t in reversed(parse.tokens[first.index : others.index]) if parse.dependents(t.index, "cc")), first)
        joint = parse.dependents(last.index, "cc")
        other = parse.tokens[joint[0].index + 1] if joint and joint[0].index < others.index else first
        if first.pos == "PROPN" and other.head == others.index and other.text in word_list("remaining") and (
                first.index in (last.index, *parse.ancestors(last.index))):
            yield replace(first, dep=others.dep, head=first.index if others.head == others.index else others.head)
            yield replace(others, dep="conj", head=last.index)


def object_before_and(parse: Parse) -> Iterator[Token]:
    """`Ruiz met Paz and the two sides signed`: between two verbs that only an `and` joins, what stands right behind the first
    is its object, and what the `and` adds to it is the subject of the second."""
    for noun in parse.labelled("nsubj"):
        second = parse.tokens[noun.head]
        first, start = parse.tokens[second.head], parse.subtree(noun.index)[0]
        joints, others = parse.dependents(noun.index, "cc"), parse.dependents(noun.index, "conj")
        behind = second.dep == "conj" and first.pos == "VERB" and start == first.index + 1
        if behind and len(joints) == len(others) == 1 and not parse.dependents(first.index, "dobj", "cc"):
            yield replace(noun, dep="dobj", head=first.index)
            yield replace(joints[0], head=first.index)
            yield replace(others[0], dep="nsubj", head=second.index)


def past_behind_and(parse: Parse) -> Iterator[Token]:
    """`has killed hundreds and displaced millions`: a past tense is no modifier, nor is a participle one of a bare number, and
    behind `and` it has an object as the verb before has."""
    for verb in parse.labelled("amod"):
        noun = parse.tokens[verb.head]
        thing = parse.tokens[noun.head]
        joint = parse.tokens[verb.index - 1]
        first = parse.tokens[thing.head]
        past = verb.tag == "VBD" or (verb.tag == "VBN" and noun.lemma in SCALES)
        if verb.tag == "VBD" and joint.dep == "cc" and thing.tag == "VBD" and noun.dep == "oprd" and any(
                d.index < joint.index for d in parse.dependents(thing.index, "oprd")):
            yield replace(verb, dep="conj", head=thing.index, pos="VERB")   # `called it a step and threatened war`
            yield replace(noun, dep="dobj", head=verb.index)
            yield replace(joint, head=thing.index)
            continue
        if not past or joint.dep != "cc" or noun.dep != "conj" or thing.dep != "dobj" or first.tag not in (
                "VBD", "VBN") or not thing.index < joint.index < verb.index < noun.index:
            continue
        yield replace(verb, dep="conj", head=first.index, pos="VERB", tag=first.tag)
        yield replace(noun, dep="dobj", head=verb.index)
        yield replace(joint, head=first.index)


def two_subjects(parse: Parse) -> Iterator[Token]:
    """A verb has one subject: in `A, B and C signed it` a second one behind a comma is coordinated with the first."""
    by_verb: dict[int, list[Token]] = {}
    for token in parse.labelled("nsubj", "nsubjpass"):
        if token.index < token.head:
            by_verb.setdefault(token.head, []).append(token)
    for verb, subjects in by_verb.items():
        if len(subjects) == 1:   # `A, B and C met`, where A hangs on the verb as an adverbial
            subjects = [*(d for d in parse.dependents(verb, "npadvmod") if d.index < subjects[0].index), *subjects]
        if len(subjects) != 2:
            continue
        first, second = subjects
        start = parse.subtree(second.index)[0]
        joins = parse.dependents(first.index, "cc") or [   # `A, the biggest bank, and B signed it`
            c for d in parse.dependents(first.index, "appos") for c in parse.dependents(d.index, "cc")]
        if joins and joins[-1].index == start - 1 and not any(d.index > start for d in parse.dependents(first.index, "conj")):
            within = [n for n in parse.governed(first.index)
                      if second.pos == n.pos == "PROPN" != first.pos]   # `the merger of A, a German firm, and B was approved`
            yield replace(second, dep="conj", head=(within or [first])[-1].index)   # `A, and his aide B were`
            continue
        if any(d.pos != "PROPN" for d in subjects):
            continue
        listed = parse.dependents(second.index, "conj", "appos") and parse.tokens[start - 1].text == ","
        if listed and parse.subtree(first.index)[-1] in (start - 1, start - 2):
            yield replace(second, dep="conj", head=first.index)
            yield replace(first, dep=second.dep)


def subject_before_day(parse: Parse) -> Iterator[Token]:
    """`After Chile sued Peru and Bolivia, Brazil on Monday left`: a name behind a comma and right before a day and a verb is
    its subject, and no part of the clause before."""
    for day in parse.labelled("prep"):
        name, verb = parse.tokens[day.index - 1], parse.tokens[day.head]
        if day.text != "on" or name.pos != "PROPN" or name.dep not in ("appos", "conj") or verb.tag not in FINITE or not (
                name.head < name.index < verb.index):
            continue
        opening = parse.subtree(name.index)[0]
        inside = parse.subtree(day.index)
        subjects = parse.dependents(verb.index, *SUBJECTS)
        first = parse.sentences[name.sentence].first
        dated = inside[-1] + 1 == verb.index and parse.labels.get(inside[-1]) == "DATE"
        if dated and parse.tokens[opening - 1].text == "," and not any(s.index > opening for s in subjects) and any(
                t.tag in FINITE for t in parse.tokens[first:opening]):
            yield replace(name, dep="nsubj", head=verb.index)
            yield from (replace(s, dep="dep") for s in subjects)


def object_behind_date(parse: Parse) -> Iterator[Token]:
    """No name is joined to a date: in `bought Norvik in 2004 and Altura in 2009`, `flew to Rome on Monday, Bonn on Friday` it
    is one more object of the verb or its preposition, in `Ruiz was held in May and Paz in June` a subject; nor is a noun: `was
    president from 2004 to 2009 and leader of the party`."""
    for name in parse.labelled("conj", "pobj", "appos"):
        date = parse.tokens[name.head]
        if name.dep == "pobj":   # hung on the preposition beside the date
            date = next((d for d in parse.dependents(date.index, "pobj") if d.index < name.index), date)
        if parse.labels.get(date.index) != "DATE" or parse.labels.get(name.index) == "DATE" or date.dep != "pobj" or (
                name.pos not in ("NOUN", "PROPN")):
            continue
        marker = parse.tokens[date.head]
        verb = parse.tokens[marker.head]
        if verb.dep == "prep":   # `from 2004 to 2009 and`
            marker, verb = verb, parse.tokens[verb.head]
        thing = verb if verb.pos == "PROPN" else _named_before(parse, verb, date.index)
        if not name.text[:1].isupper():
            thing = next((t for t in parse.dependents(verb.index, "attr") if t.index < date.index and t.pos == name.pos), None)
            if thing is not None:   # each was so at its own time
                yield replace(marker, head=thing.index)
        if thing is not None:
            yield replace(name, dep="conj", head=thing.index)
            yield from (replace(d, head=thing.index) for d in parse.dependents(date.index, "cc"))


def second_attribute(parse: Parse) -> Iterator[Token]:
    """A copula says one thing of its subject, or several of a kind: in `was minister in 2004 and president in 2009` the second
    is joined to the first, and what stands behind either is its own."""
    for verb in parse.labelled("ROOT", "relcl", "ccomp", "conj", "advcl"):
        said = parse.dependents(verb.index, "attr") if verb.lemma == "be" else ()
        joint = next((d for d in parse.dependents(verb.index, "cc") if said and said[0].index < d.index < said[-1].index), None)
        if len(said) != 2 or joint is None or {t.pos for t in said} != {"NOUN"}:
            continue
        first, second = said
        yield replace(second, dep="conj", head=first.index)
        yield replace(joint, head=first.index)
        yield from (replace(d, head=(first if d.index < joint.index else second).index)
                    for d in parse.dependents(verb.index, "prep") if d.index > first.index)


def _named_before(parse: Parse, verb: Token, index: int) -> Token | None:
    """The name that a verb is about, its object or its preposition's, or its subject where it has none."""
    things = [t for t in parse.dependents(verb.index, "dobj") if t.index < index]
    if not things:
        things = [t for t in parse.governed(verb.index)
                  if verb.index < t.index < index and t.pos == "PROPN" and parse.labels.get(t.index) != "DATE"]
    things = things or parse.dependents(verb.index, "nsubjpass")
    return things[-1] if things and things[-1].pos == "PROPN" else None


def object_behind_verb(parse: Parse) -> Iterator[Token]:
    """What stands behind a verb is no like pair with its subject before it: in `bought A in May, B in June and C last year` it
    is with the object, and when it was is said of the verb. Nor is a name one with a verb: `A was bought in May, and B in
    June`."""
    for token in parse.labelled("conj"):
        above = parse.tokens[token.head]
        verb = parse.tokens[above.head] if above.dep in SUBJECTS else above
        if token.pos != "PROPN" or verb.pos != "VERB" or not above.index <= verb.index < token.index or (
                parse.sentences[token.sentence].headline):
            continue
        thing, when = _named_before(parse, verb, token.index), _dated(parse, token)
        again = thing is not None and thing.dep == "dobj" and any(   # `has led the party since 2000 and Peru since 2005`
            p.index == token.index + 1 for p in _dated(parse, verb))
        if thing is None or (above is verb and not again and (not when or thing.dep != "nsubjpass")):
            continue
        yield replace(token, head=thing.index)
        for one in (token, *parse.dependents(token.index, "conj")):
            yield from (replace(p, head=verb.index) for p in _dated(parse, one))


def dated_again(parse: Parse) -> Iterator[Token]:
    """`has led the party since 2000 and the country since 2005`: as the first time is the verb's, so is the second."""
    for token in parse.labelled("conj"):
        first = parse.tokens[token.head]
        before = {p.text for p in _dated(parse, parse.tokens[first.head]) if first.index < p.index < token.index}
        if first.dep == "dobj" and before:
            yield from (replace(p, head=first.head) for p in _dated(parse, token) if p.text in before)


def _dated(parse: Parse, name: Token) -> list[Token]:
    """Prepositions on a name or verb that tell when."""
    return [p for p in parse.dependents(name.index, "prep") if any(
        parse.labels.get(t.index) == "DATE" for t in parse.dependents(p.index, "pobj"))]


def halves(parse: Parse) -> Iterator[Token]:
    """Two halves of a land share its name: of `North and South Korea` the first is no modifier of the second."""
    for land in parse.tokens:
        if land.pos != "PROPN" or land.index < _HALVES or land.dep in ("compound", "conj"):
            continue
        one, link, other = parse.tokens[land.index - 3 : land.index]
        if link.dep != "cc" or not {one.text, other.text} <= word_list("compass") or one.head != land.index or (
                other.head != one.index):
            continue
        yield replace(one, dep=land.dep, head=one.index if land.head == land.index else land.head)
        yield replace(other, dep="compound", head=land.index)
        yield replace(land, dep="conj", head=one.index)
        yield from (replace(d, head=one.index) for d in parse.dependents(land.index) if d.index < one.index)


def repeated_preposition(parse: Parse) -> Iterator[Token]:
    """`from unions and from Trudeau`, `to Oslo on Monday and to Rome`: objects of one preposition said twice are coordinated
    themselves, whatever the second was taken to be coordinated with."""
    for token in parse.labelled("conj", "prep"):
        joint = parse.tokens[token.index - 1 - (parse.tokens[token.index - 1].pos == "ADV")]   # `by Peru and later by Chile`
        if token.pos != "ADP" or not (token.dep == "conj" or joint.dep == "cc"):
            continue
        verb = next((parse.tokens[i] for i in parse.ancestors(token.index) if parse.tokens[i].pos in ("VERB", "AUX")), token)
        inside = [parse.tokens[i] for i in parse.subtree(token.head)] if token.dep == "conj" else []
        inside += [p for noun in parse.dependents(verb.index, "attr") for p in parse.dependents(noun.index, "prep")]
        things = [p for thing in parse.dependents(verb.index, "dobj") for p in parse.dependents(thing.index, "prep")]
        if token.dep == "conj" and any(parse.labels.get(n.index) in TIMES for n in parse.dependents(token.head, "pobj")):
            inside += things   # `cut supplies to A in May and to B in June`
        if parse.tokens[token.index - 1].text == "as":   # `cut supplies to A, as well as to B`
            inside = things
        same = [p for p in (*parse.dependents(verb.index, "prep", "dative", "agent"), *inside) if p.index < token.index
                and p.dep in ("prep", "dative", "agent") and p.text.lower() == token.text.lower()]
        for first in same[-1:]:
            pair = [*parse.dependents(first.index, "pobj")[:1], *parse.dependents(token.index, "pobj")[:1]]
            denied = parse.dependents(token.index, "neg")   # `is in NATO but not in the EU`
            if len(pair) == 2 and not denied and all(parse.labels.get(n.index) != "DATE" for n in pair):
                yield replace(pair[1], dep="conj", head=pair[0].index)
        above = parse.tokens[token.head]
        deed = next(iter(parse.dependents(above.index, "pcomp")), above) if above.pos == "ADP" else above
        if deed.pos == "ADP" and deed.text.lower() != token.text.lower():   # `accused of shelling it in May and of arming them`
            deed = parse.tokens[deed.head]
        again = deed.dep == "pcomp" and parse.tokens[deed.head].text.lower() == token.text.lower()
        for other in parse.dependents(token.index, "pcomp") if again and token.dep == "conj" else ():
            yield replace(other, dep="conj", head=deed.index)   # `accused of shelling it and of arming them`
        comma = token.dep == "conj" and not same and parse.tokens[token.index - 1].text == ","
        if comma and parse.tokens[token.head].pos == "ADP" and verb is not token:   # `sent them in May, on Monday, to Peru`
            yield replace(token, dep="prep", head=verb.index)


def preposition_behind_clause(parse: Parse) -> Iterator[Token]:
    """`sells gas to Peru, which needs it, and to Chile`: a preposition said again behind a relative clause takes up the one
    that the clause's noun has, where its verb has none like it."""
    for clause in parse.labelled("relcl"):
        noun = parse.tokens[clause.head]
        first = parse.tokens[noun.head]
        if noun.dep != "pobj" or first.dep not in ("prep", "dative", "agent"):
            continue
        form, inside = first.text.lower(), [parse.tokens[i] for i in parse.subtree(noun.index) if i > clause.index]
        again = [t for t in inside if t.dep in ("prep", "conj") and t.pos == "ADP" and t.text.lower() == form]
        joint = parse.tokens[again[0].index - 1] if len(again) == 1 else clause
        things = parse.dependents(again[0].index, "pobj") if joint.dep == "cc" and joint.text.lower() == "and" else []
        if things and parse.tokens[joint.index - 1].text == "," and parse.labels.get(things[0].index) != "DATE":
            yield replace(things[0], dep="conj", head=noun.index)
            yield replace(joint, head=noun.index)
            yield replace(again[0], dep="prep", head=noun.index)


def name_beside_number(parse: Parse) -> Iterator[Token]:
    """A number is no like pair with a person: in `Two of its members, Ana Ruiz and Luis Paz, resigned` they explain the
    members, as many as are told, and one of whom is explained himself."""
    for name in parse.labelled("conj", "appos"):
        number = parse.tokens[name.head]
        if number.pos != "NUM" or name.pos != "PROPN" or parse.labels.get(name.index, "PERSON") != "PERSON" or any(
                d.index < name.index for d in parse.dependents(number.index, "cc")):
            continue
        of = next((p for p in parse.dependents(number.index, "prep") if p.text == "of"), None)
        opening = parse.subtree(name.index)[0]
        if of is not None and of.index < opening - 1 and parse.tokens[opening - 1].text == ",":
            many = next((n for n in parse.dependents(of.index, "pobj") if n.tag == "NNS" and number.lemma != "one"), number)
            yield replace(name, dep="appos", head=many.index)


def persons_behind_states(parse: Parse) -> Iterator[Token]:
    """A person is no like pair with a state: in `the envoys to Peru and Chile, Ana Ruiz and Luis Paz, left` the second list
    explains the envoys."""
    for name in parse.labelled("conj"):
        last = place = parse.tokens[name.head]
        while place.dep == "conj":
            place = parse.tokens[place.head]
        opening = parse.subtree(name.index)[0]
        if parse.labels.get(name.index, "PERSON") != "PERSON" or parse.labels.get(last.index) != "GPE" or (
                place.dep != "pobj" or parse.tokens[opening - 1].text != "," or not any(
                    parse.tokens[i].dep == "cc" for i in range(place.index, opening))):
            continue
        office = parse.tokens[parse.tokens[place.head].head]
        if office.tag == "NNS" and parse.dependents(name.index, "conj"):
            yield replace(name, dep="appos", head=office.index)


def name_beside_time(parse: Parse) -> Iterator[Token]:
    """A name is no like pair with a day, nor with a place behind `and`: in `met Ruiz in May and Paz in June`, `met Ruiz and, in
    Oslo, Paz` it is coordinated with the object."""
    for name in parse.labelled("conj", "npadvmod", "appos"):
        time = parse.tokens[name.head]
        if name.pos != "PROPN" or time.dep != "pobj" or parse.labels.get(name.index) in TIMES:
            continue
        dated = parse.labels.get(time.index) == "DATE"
        opening = parse.tokens[time.head - 2 : time.head] if time.head > 1 else ()
        apart = [t.dep == "cc" or t.text == "," for t in opening] == [True, True] and name.dep != "conj"
        joined = apart or (dated and any(t.dep == "cc" for t in parse.tokens[time.head - 2 : name.index]))
        verb = parse.tokens[parse.tokens[time.head].head]
        objects = [d for d in parse.dependents(verb.index, "dobj") if d.index < time.head and (
            dated or parse.labels.get(d.index, "PERSON") == parse.labels.get(name.index, "PERSON"))]
        if joined and objects and verb.pos == "VERB":
            yield replace(name, dep="conj", head=objects[-1].index)


def name_beside_verb(parse: Parse) -> Iterator[Token]:
    """A name is no like pair with a verb: in `Among the dead were Ruiz, a lawyer, and Paz` it is coordinated with the subject,
    in `blamed Peru for the delay, and Chile for the cost` with the object, and so is a noun with a phrase of its own: `met Ruiz
    in May and the king in June`."""
    for name in parse.labelled("conj", "dep"):
        verb = parse.tokens[name.head]
        phrased = name.pos == "NOUN" and name.dep == "conj" and bool(parse.dependents(name.index, "prep")) and (
            parse.tokens[parse.subtree(name.index)[0] - 1].dep == "cc") and bool(parse.dependents(name.index, "det"))
        if not (name.pos == "PROPN" or phrased) or verb.pos not in ("VERB", "AUX") or has_subject(parse, name):
            continue
        behind = [d for d in parse.dependents(verb.index, "dobj", *SUBJECTS, "attr") if verb.index < d.index < name.index]
        alike = [d for d in behind if (d.dep == "dobj" if phrased else d.pos == "PROPN" and parse.labels.get(
            d.index) == parse.labels.get(name.index))]
        if alike:
            yield replace(name, dep="conj", head=alike[-1].index)
        elif behind and behind[-1].tag in ("NNS", "NNPS") and parse.tokens[parse.subtree(name.index)[0] - 1].text == ",":
            yield replace(name, dep="appos", head=behind[-1].index)   # `held two men on Monday, A and B`


def name_behind_state(parse: Parse) -> Iterator[Token]:
    """A state is joined to states: in `Norvik of Denmark and Altura` the other is a firm as the first is."""
    for name in parse.labelled("conj"):
        state = parse.tokens[name.head]
        marker = parse.tokens[state.head]
        first = parse.tokens[marker.head]
        labels = [parse.labels.get(t.index, "") for t in (first, state, name)]
        beside = state.dep == "pobj" and marker.text == "of" and marker.index == first.index + 1
        if beside and name.pos == first.pos == "PROPN" and labels[1] == "GPE" and labels[0] == labels[2] and (
                labels[0] in ("ORG", "PERSON")):
            yield replace(name, head=first.index)
            yield from (replace(d, head=first.index) for d in parse.dependents(state.index, "cc"))


def list_of_places(parse: Parse) -> Iterator[Token]:
    """A name and a common noun are no like pair: in `Ministers from Chile, Peru and Cuba met` it is with Chile that Peru
    stands."""
    for name in parse.labelled("conj"):
        noun = parse.tokens[name.head]
        if name.pos != "PROPN" or noun.pos != "NOUN" or not parse.dependents(name.index, "cc"):
            continue
        place = parse.tokens[max(parse.subtree(name.index)[0] - 2, 0)]
        listed = parse.tokens[place.index + 1].text == "," and place.dep == "pobj" and parse.labels.get(place.index) == "GPE"
        if listed and parse.tokens[place.head].head == noun.index:
            yield replace(name, head=place.index)


def pair_between(parse: Parse) -> Iterator[Token]:
    """`Between` needs two: in `the deal between Fatah, led by Ruiz, and Hamas` the other is no partner of the deal; so do those
    that are of several: `a consortium of Altura and Norvik`."""
    for marker in parse.labelled("prep"):
        first = next(iter(parse.dependents(marker.index, "pobj")), None)
        several = marker.text == "of" and parse.tokens[marker.head].lemma in word_list("several") and (
            first is not None and first.tag == "NNP")
        if not (several or marker.text.lower() == "between") or first is None or first.tag not in ("NN", "NNP") or (
                parse.dependents(first.index, "conj")):
            continue
        joints = [d for d in parse.dependents(marker.head, "cc") if d.index > first.index and d.text.lower() == "and"]
        other = next((d for d in parse.dependents(marker.head, "conj") if d.index > first.index and d.pos in NOMINAL), None)
        if other is not None and joints and parse.subtree(other.index)[0] == joints[0].index + 1:
            yield replace(other, head=first.index)
            yield replace(joints[0], head=first.index)


def titled_in_list(parse: Parse) -> Iterator[Token]:
    """`has stakes in the railway, the miner Vale and the airline Avianca`: a name with its title behind a comma, with another
    behind `and`, is next in the list that the comma parts, whatever else it was taken for."""
    for title in parse.labelled("dep", "npadvmod"):
        left = parse.subtree(title.index)[0]
        names = [d for d in parse.dependents(title.index, "appos") if d.index == title.index + 1 or d.pos == "PROPN"]
        listed = any(parse.dependents(t.index, "cc") and parse.dependents(t.index, "conj") for t in (title, *names))
        if title.tag != "NN" or not names or not listed or left < 2 or parse.tokens[left - 1].text != "," or (
                parse.tokens[left].dep != "det" or title.head > left):
            continue
        near = parse.tokens[left - 2]
        above = (near, *(parse.tokens[i] for i in parse.ancestors(near.index)))
        first = next((t for t in above if t.dep in ("pobj", "dobj")), None)
        if first is not None and first.pos in ("NOUN", "PROPN") and title.head < first.index and (
                parse.labels.get(first.index) not in TIMES):
            yield replace(title, dep="conj", head=first.index)
