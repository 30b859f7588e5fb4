"""What a clause opens with, before its subject; a small statistical parser takes its end for part of who acts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import (
    BEFORE,
    SUBJECTS,
    SUBORDINATING,
    TIMES,
    before_time,
    has_subject,
    is_finite,
    subject_label,
)
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def asked_behind_day(parse: Parse) -> Iterator[Token]:
    """`called on Monday for Chile to act`: with a day between, too, `for` opens a clause where an infinitive stands right
    behind its noun, who shall do so."""
    for marker in parse.labelled("prep"):
        nouns = parse.dependents(marker.index, "pobj")
        if marker.text.lower() != "for" or len(nouns) != 1 or nouns[0].pos != "PROPN":
            continue
        last, verb = parse.subtree(marker.index)[-1], parse.tokens[marker.head]
        for clause in parse.dependents(verb.index, "advcl", "xcomp") if verb.lemma in word_list("calling for") else ():
            if clause.tag == "VB" and parse.subtree(clause.index)[0] == last + 1 and parse.tokens[last + 1].tag == "TO":
                yield replace(marker, dep="mark", head=clause.index)
                yield replace(nouns[0], dep="nsubj", head=clause.index)


def time_before_subject(parse: Parse) -> Iterator[Token]:
    """A time is no part of who acts: in `earlier this month gunmen killed` it tells when."""
    for subject in parse.labelled(*SUBJECTS):
        for time in parse.dependents(subject.index, "compound", "nmod"):
            if parse.labels.get(time.index) not in TIMES or parse.labels.get(subject.index) in TIMES:
                continue
            name = next(n for n in parse.names if n.first <= time.index < n.last)
            if time.index + 1 != name.last or name.first > parse.subtree(subject.index)[0] or subject.index < time.index:
                continue
            marker = parse.tokens[name.first - 1] if name.first else None
            if marker is not None and marker.dep == "prep" and marker.head == subject.head and not parse.children[marker.index]:
                yield replace(time, dep="pobj", head=marker.index)   # `Within hours Ana Ruiz left`
            else:
                yield replace(time, dep="npadvmod", head=subject.head)
            for other in parse.dependents(subject.index, "det", "amod", "nummod", "advmod"):
                if name.first <= other.index < time.index:
                    yield replace(other, head=time.index)


def subject_behind_time(parse: Parse) -> Iterator[Token]:
    """`In March 2015 rebels, backed by Peru, ousted Ruiz`: a time is all that its preposition governs, and who stands behind it
    is the subject that the verb lacks."""
    for marker in parse.labelled("prep"):
        verb, inside = parse.tokens[marker.head], parse.dependents(marker.index, "pobj")
        if verb.index < marker.index or verb.pos != "VERB" or has_subject(parse, verb) or len(inside) != 1:
            continue
        noun = inside[0]
        time = next((d for d in parse.dependents(noun.index, "nmod", "compound") if parse.labels.get(d.index) in TIMES), None)
        if time is None or parse.labels.get(noun.index) in TIMES or parse.subtree(time.index)[0] != marker.index + 1 or (
                parse.subtree(time.index)[-1] >= noun.index):
            continue
        bare = verb.tag == "VBN" and not parse.dependents(verb.index, "aux", "auxpass")
        past = bare and bool(parse.dependents(verb.index, "dobj"))
        if not past and not is_finite(parse, verb):
            continue
        if past:
            yield replace(verb, tag="VBD")
        yield replace(time, dep="pobj", head=marker.index)
        yield replace(noun, dep="nsubj", head=verb.index)


def object_of_opening(parse: Parse) -> Iterator[Token]:
    """A preposition governs something: in `By nightfall rebels had left`, `In the Senate Republicans blocked it`, `In central
    Athens police fired` that is the noun or the name behind it, and no part of who acts."""
    for marker in parse.labelled("prep"):
        governed = parse.dependents(marker.index)
        quality = governed[0] if len(governed) == 1 and governed[0].index == marker.index + 1 else None
        if marker.index > marker.head or (governed and (quality is None or quality.tag not in ("JJ", "NN"))):
            continue
        behind = marker.index + 1 + len(governed)
        subject = next((d for d in parse.dependents(marker.head, *SUBJECTS) if parse.subtree(d.index)[0] == behind), None)
        below = [] if subject is None else [d for d in parse.dependents(subject.index) if d.index < subject.index]
        noun = next((d for d in below if d.dep in BEFORE and (d.tag in ("NN", "NNP") or d.index in parse.labels) and (
            parse.labels.get(d.index) != "NORP")), None)
        if subject is None or subject.tag not in ("NNS", "NNPS") or noun is None or (
                quality is not None and (noun.index != behind or noun.tag != "NNP")):
            continue
        named = next((n.last - 1 for n in parse.names if n.first <= noun.index < n.last), noun.index)
        noun = noun if named >= subject.index else parse.tokens[named]
        yield replace(noun, dep="pobj", head=marker.index)
        yield from (replace(d, head=noun.index) for d in below if d.index < noun.index)
        if quality is not None:
            yield replace(quality, dep="amod", head=noun.index)


def clause_behind_day(parse: Parse) -> Iterator[Token]:
    """What `after` opens is nobody's words: in `On May 2, a week after Chad had jailed Ruiz, Peru left` it tells when, and the
    day before it is that of the verb above."""
    for clause in parse.labelled("ccomp"):
        mark = next(iter(parse.dependents(clause.index, "mark")), None)
        if clause.head < clause.index or mark is None or mark.text.lower() not in SUBORDINATING or mark.index > clause.index:
            continue
        yield replace(clause, dep="advcl")
        for day in parse.dependents(clause.index, "prep", "npadvmod"):
            end = parse.subtree(day.index)[-1]
            if end < mark.index and "," in (parse.tokens[end].text, parse.tokens[end + 1].text):
                yield replace(day, head=clause.head)


def subject_behind_opening(parse: Parse) -> Iterator[Token]:
    """Who acts is no apposition to the last word of what the sentence opens with: `A day after it named her chairwoman, Acme on
    Monday sued her`."""
    for doer in parse.labelled("appos"):
        opening = parse.sentences[doer.sentence].first
        verb = next((a for a in map(parse.tokens.__getitem__, parse.ancestors(doer.index)) if a.tag in ("VBD", "VBZ")
                     and a.dep == "ROOT" and a.index > doer.index), None)
        comma = parse.subtree(doer.index)[0] - 1
        if verb is None or has_subject(parse, verb) or comma <= opening or parse.tokens[comma].text != "," or any(
                t.text == "," for t in parse.tokens[comma + 1 : verb.index]):
            continue
        time = before_time(parse, verb.index)
        if time == doer.index + 1:
            yield replace(doer, dep="nsubj", head=verb.index)
            if time < verb.index:
                yield replace(parse.tokens[time], head=verb.index)


def person_behind_event(parse: Parse) -> Iterator[Token]:
    """`Two days before the vote Luis Paz, head of the bank, had quit`: a person right behind an event, without a comma, is the
    subject that the verb lacks."""
    for name in parse.labelled("appos", "npadvmod"):
        event = parse.tokens[name.head]
        marker = parse.tokens[event.head]
        above = parse.tokens[marker.head]
        behind = event.tag == "NN" and event.dep == "pobj" and parse.subtree(name.index)[0] == event.index + 1
        if parse.labels.get(name.index) != "PERSON" or not behind or marker.text.lower() not in SUBORDINATING:
            continue
        if above.index > name.index and is_finite(parse, above) and not has_subject(parse, above):
            yield replace(name, dep=subject_label(parse, above), head=above.index)


def opening_participle(parse: Parse) -> Iterator[Token]:
    """`Based in Lima, Norvik will be closed`: a participle with a phrase of its own is no preposition but a clause."""
    for word in parse.labelled("prep"):
        opens = word.tag == "VBN" and word.index == parse.sentences[word.sentence].first
        subject = next(iter(parse.dependents(word.head, *SUBJECTS)), None)
        before = subject is not None and subject.index > word.index and parse.dependents(word.index, "prep")
        if opens and before and word.text.lower() not in word_list("like preposition"):
            yield replace(word, dep="advcl")


def lapse_before_subject(parse: Parse) -> Iterator[Token]:
    """`and a year later a court jailed him`: how much later stands before the article of the subject, so it is the verb's."""
    for later in parse.labelled("advmod"):
        subject = parse.tokens[later.head]
        opening = parse.dependents(subject.index, "det", "poss")
        if subject.dep in SUBJECTS and opening and later.index < opening[0].index and parse.dependents(later.index, "npadvmod"):
            yield replace(later, head=subject.head)
    for subject in parse.labelled("nsubj"):   # `Six days earlier Peru's envoy, Ana Ruiz, had left`: no adverb does anything
        later = parse.tokens[subject.head]
        verb = parse.tokens[later.head]
        if later.pos == "ADV" and later.dep == "advmod" and later.index < subject.index < verb.index and (
                is_finite(parse, verb) and not has_subject(parse, verb)):
            yield replace(subject, dep=subject_label(parse, verb), head=verb.index)


def place_described(parse: Parse) -> Iterator[Token]:
    """`At Sines, Norvik's refinery in Chile, 450 people fear for their jobs`: of two subjects the first, between commas right
    behind the name that opens the sentence, tells what the name is."""
    for noun in parse.labelled("nsubj", "nsubjpass"):
        inside = parse.subtree(noun.index)
        name = parse.tokens[max(inside[0] - 2, 0)]
        commas = [parse.tokens[i].text for i in (inside[0] - 1, min(inside[-1] + 1, len(parse.tokens) - 1))]
        opens = name.dep == "pobj" and name.pos == "PROPN" and parse.tokens[name.head].head == noun.head and (
            parse.tokens[name.head].index == parse.sentences[noun.sentence].first)
        others = [d for d in parse.dependents(noun.head, *SUBJECTS) if d.index > inside[-1] + 1]
        if opens and commas == [",", ","] and others and noun.pos == "NOUN" and parse.dependents(noun.index, "poss", "det"):
            yield replace(noun, dep="appos", head=name.index)
