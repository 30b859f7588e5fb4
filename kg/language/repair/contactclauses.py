"""Relative clauses without a pronoun: `the treaty the two presidents signed`, `a law Luis Paz vetoed in May was passed`.

A noun right behind another without a comma, with a verb behind it, is who does that to the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import BEFORE, FINITE, SUBJECTS, TIMES, has_subject, is_finite, subject_label
from kg.language.repair.apposition import names_people
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def contact_of_person(parse: Parse) -> Iterator[Token]:
    """`A law Luis Paz signed in May was struck down`, `The bill Ana Ruiz vetoed was passed`: what is neither a title nor what
    one is called stands before a person as what he does something to."""
    for verb in parse.labelled("acl"):
        name = parse.tokens[verb.head]
        things = [d for d in parse.dependents(name.index, *BEFORE) if parse.dependents(d.index, "det") and _is_thing(d)]
        if verb.tag == "VBN" and verb.index == name.index + 1 and parse.labels.get(name.index) == "PERSON" and things and (
                not parse.dependents(verb.index, "agent", "dobj", "aux", "auxpass")):
            yield replace(things[0], dep=name.dep, head=name.head)
            yield replace(name, dep="nsubj", head=verb.index)
            yield replace(verb, tag="VBD", dep="relcl", head=things[0].index)
    for thing in parse.labelled("nsubj"):
        verb = parse.tokens[thing.head]
        doer = next((d for d in parse.dependents(thing.index, "appos") if d.index + 1 == verb.index), None)
        main = next((d for d in parse.dependents(verb.index, "dep", "ccomp") if d.index > verb.index and is_finite(parse, d)
                     and not has_subject(parse, d) and not parse.dependents(d.index, "mark")), None)
        beside = doer is not None and parse.subtree(doer.index)[0] == thing.index + 1 and parse.labels.get(
            doer.index, "PERSON") == "PERSON"
        if doer is not None and main is not None and beside and _is_thing(thing) and verb.tag == "VBD":
            root = verb.head == verb.index
            yield replace(main, dep=verb.dep, head=main.index if root else verb.head)
            yield replace(thing, dep=subject_label(parse, main), head=main.index)
            yield replace(doer, dep="nsubj", head=verb.index)
            yield replace(verb, dep="relcl", head=thing.index)


def _is_thing(noun: Token) -> bool:
    return noun.tag == "NN" and noun.lemma.lower() not in word_list("office") and not names_people(noun.lemma.lower())


def day_before_passive(parse: Parse) -> Iterator[Token]:
    """No day is done anything to: in `a swap that Chile proposed that year was rejected by Peru` it is the swap."""
    for day in parse.labelled("nsubjpass"):
        verb = parse.tokens[day.head]
        clause = parse.tokens[verb.head]
        if parse.labels.get(day.index) not in TIMES or verb.dep != "ccomp" or clause.dep != "relcl" or clause.index > day.index:
            continue
        thing = parse.tokens[clause.head]
        root = thing.head == thing.index
        if parse.dependents(verb.index, "agent") and (root or thing.dep == "nsubj"):
            yield replace(verb, dep="ROOT" if root else verb.dep, head=verb.index if root else thing.head)
            yield replace(thing, dep="nsubjpass", head=verb.index)
            yield replace(day, dep="npadvmod", head=clause.index)
            yield from (replace(d, head=verb.index) for d in parse.dependents(thing.index, "punct") if d.index > verb.index)


def contact_clause(parse: Parse) -> Iterator[Token]:
    """`The treaty the two presidents signed ends a feud`, `a country Chile invaded twice`: a noun right behind another, with a
    verb behind it, is that verb's subject, and the verb a clause on the first."""
    for verb in parse.labelled("acl"):
        if verb.tag not in ("VBN", *FINITE) or parse.dependents(verb.index, "nsubj", "nsubjpass", "agent", "dobj", "mark"):
            continue
        noun = parse.tokens[verb.head]
        if noun.dep in SUBJECTS:   # both were taken for subjects of the verb behind
            first = next((d for d in parse.dependents(noun.head, *SUBJECTS) if d.index < noun.index), None)
            if first is not None and first.pos == "NOUN" and parse.subtree(noun.index)[0] == first.index + 1 and (
                    noun.index + 1 == verb.index):
                yield replace(noun, dep="nsubj", head=verb.index)
                yield replace(verb, dep="relcl", head=first.index)
        elif verb.tag in FINITE:
            for name in parse.dependents(noun.index, "appos"):
                if name.index + 1 == verb.index and parse.subtree(name.index)[0] == noun.index + 1:
                    yield replace(name, dep="nsubj", head=verb.index)
                    yield replace(verb, dep="relcl")


def plural_in_apposition(parse: Parse) -> Iterator[Token]:
    """`a word Turkey rejects`, `a figure the army disputes`: no plural explains a singular right before it; it is a verb, and
    the noun before it the subject."""
    for verb in parse.labelled("appos", "acl", "relcl"):
        noun, names = parse.tokens[verb.head], parse.dependents(verb.index, "compound", "nmod")
        articles = parse.dependents(verb.index, "det")
        if verb.tag == "NNS" and noun.tag == "NN" and names and (names[-1].pos == "PROPN" or articles) and parse.subtree(
                verb.index)[0] == noun.index + 1 and names[-1].index + 1 == verb.index and parse.dependents(noun.index, "det"):
            yield replace(verb, dep="relcl", pos="VERB", tag="VBZ")
            yield replace(names[-1], dep="nsubj")
            yield from (replace(d, head=names[-1].index) for d in (*articles, *names[:-1]))


def plural_with_article(parse: Parse) -> Iterator[Token]:
    """`accused Chad of fraud, a charge Chad rejects`: a singular with `a` makes no compound with a name and a plural; that is
    the verb of a clause on it, and the name between them its subject."""
    for article in parse.labelled("det"):
        noun = parse.tokens[article.head]
        verb = parse.tokens[noun.head]
        names = [d for d in parse.dependents(verb.index, "compound", "nmod") if d.pos == "PROPN" and d.index < verb.index]
        if article.text not in ("a", "an") or noun.tag != "NN" or noun.dep not in ("compound", "nmod") or verb.tag != "NNS" or (
                parse.tokens[article.index - 1].text != "," or not names or names[-1].index + 1 != verb.index):
            continue
        told = [c for c in parse.dependents(verb.index, "ccomp") if c.index < article.index]
        above = next((parse.tokens[i] for i in parse.ancestors(verb.index) if parse.tokens[i].pos == "VERB"), None)
        if told and verb.head == verb.index:
            above = told[0]
            yield replace(above, dep="ROOT", head=above.index)
        if above is None or parse.subtree(names[0].index)[0] != noun.index + 1:
            continue
        yield replace(noun, dep="npadvmod", head=above.index)
        yield replace(verb, dep="relcl", pos="VERB", tag="VBZ", head=noun.index)
        yield replace(names[-1], dep="nsubj")
        yield from (replace(d, head=names[-1].index) for d in names[:-1])
        yield from (replace(d, head=above.index) for d in parse.dependents(verb.index, "punct", "nsubj"))


def verb_behind_saying(parse: Parse) -> Iterator[Token]:
    """A relative word has a part in its clause: in `a reef that Peru says lies within its waters` the bare plural behind the
    verb of saying is what the reef does, and no object."""
    for word in parse.labelled("dobj"):
        said = parse.tokens[word.head]
        link = next((d for d in parse.dependents(said.index, "mark", "dobj", "nsubj") if d.index < said.index
                     and d.text.lower() in ("that", "which")), None)
        bare = word.index == said.index + 1 and not any(d.index < word.index for d in parse.dependents(word.index))
        if word.tag == "NNS" and bare and link is not None and said.dep in ("relcl", "acl") and said.tag in FINITE and (
                said.lemma in word_list("saying so")) and parse.dependents(word.index, "prep"):
            yield replace(word, pos="VERB", tag="VBZ", dep="ccomp")
            yield replace(link, pos="PRON", tag="WDT", dep="nsubj", head=word.index)
