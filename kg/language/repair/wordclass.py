"""Verbs that a small statistical parser took for nouns, and names and qualities for verbs: `Turkey arms the militia`, `which
Iran founded and finances`, `met visiting President Ruiz`.

A noun has no object, and no noun is a like pair with a verb.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import FINITE, NOMINAL, SUBJECTS, TIMES, has_subject, is_finite
from kg.language.wordlists import word_list
from kg.model import Parse, Token

_FORMS = {"NNS": "VBZ", "NN": "VBP"}
_NAMED = ("NOUN", "PROPN")
_GOVERNING = ("VERB", "ADJ", *_NAMED)


def name_as_verb(parse: Parse) -> Iterator[Token]:
    """A bare verb is no object: what stands in capitals behind another verb, as in `will host Modi`, is a name; so is one in
    capitals that is a subject: `IS has killed two`."""
    for token in parse.labelled("dobj", "pobj", *SUBJECTS):
        sentence = parse.sentences[token.sentence]
        initials = token.text.isupper() and len(token.text) > 1 and not parse.tokens[token.index - 1].text.isupper() and (
            token.tag in ("VB", "VBP", "VBZ", "VBD", "VBN", "MD"))
        bare = token.dep not in SUBJECTS and token.tag in ("VB", "VBP") and token.text.istitle()
        if initials or (bare and not sentence.headline and token.index > sentence.first):
            yield replace(token, lemma=token.text, pos="PROPN", tag="NNP")


def name_behind_to(parse: Parse) -> Iterator[Token]:
    """No infinitive is written with a capital: in `sold its stake in Nikon to Fujifilm on Monday` it is a name."""
    for to in parse.labelled("aux"):
        name = parse.tokens[to.head]
        above = parse.tokens[name.head]
        if to.tag != "TO" or name.index != to.index + 1 or not name.text[:1].isupper() or name.tag != "VB":
            continue
        quoted = parse.tokens[to.index - 1].text[:1] == '"'
        if quoted or parse.sentences[to.sentence].headline or above.index >= to.index or above.pos not in _GOVERNING or (
                parse.dependents(name.index, "dobj", "ccomp", "xcomp")):
            continue
        yield replace(to, pos="ADP", tag="IN", dep="prep", head=above.index)
        yield replace(name, lemma=name.text, pos="PROPN", tag="NNP", dep="pobj", head=to.index)
        yield from (replace(below, head=above.index) for below in parse.dependents(name.index) if below.index != to.index)


def noun_behind_to(parse: Parse) -> Iterator[Token]:
    """A verb has no preposition for its mark: in `is taking Chile to court over fish` the word behind it is a noun."""
    for to in parse.labelled("aux"):
        noun = parse.tokens[to.head]
        verb = parse.tokens[noun.head]
        if to.tag != "IN" or noun.tag != "VB" or noun.index != to.index + 1 or verb.index > to.index or parse.dependents(
                noun.index, "dobj", "ccomp", "xcomp", "nsubj"):
            continue
        yield replace(to, pos="ADP", dep="prep", head=verb.index)
        yield replace(noun, pos="NOUN", tag="NN", dep="pobj", head=to.index)
        yield from (replace(d, head=verb.index) for d in parse.dependents(noun.index) if d.index > noun.index)


def verb_behind_to(parse: Parse) -> Iterator[Token]:
    """What has the particle `to` for its mark is a verb: in `agreed to sanction Ana Ruiz` no noun, nor in `agreed on Monday to
    sanction Ana Ruiz`, where a noun would have an object."""
    for to in parse.labelled("aux"):
        word = parse.tokens[to.head]
        if to.tag == "TO" and word.pos == "NOUN" and to.index < word.index and parse.dependents(word.index, "dobj"):
            yield replace(word, pos="VERB", tag="VB")
    for word in parse.labelled("pobj"):
        to = parse.tokens[word.head]
        bare = word.tag == "NN" and to.text.lower() == "to" and to.index == word.index - 1
        if bare and parse.tokens[to.head].pos == "VERB" and parse.dependents(word.index, "dobj"):
            yield replace(word, pos="VERB", tag="VB", dep="xcomp", head=to.head)
            yield replace(to, pos="PART", tag="TO", dep="aux", head=word.index)


def name_behind_plural(parse: Parse) -> Iterator[Token]:
    """An adjective with a capital right behind a plural noun is the name of one of them: `oil majors Total and Norvik`."""
    for token in parse.labelled("amod"):
        many = parse.tokens[token.head]
        if many.index == token.index - 1 and many.tag == "NNS" and token.pos == "ADJ" and token.text.istitle() and not (
                parse.sentences[token.sentence].headline):
            yield replace(token, pos="PROPN", tag="NNP", dep="appos")


def name_as_adverb(parse: Parse) -> Iterator[Token]:
    """No adverb is written with a capital: in `sold Volvo to Geely for a billion` it is what the preposition lacks, in `said
    Geely would buy it` the subject, right behind a noun its name (`the carmaker Geely`), and a subject or object it is a name
    in any case."""
    for token in parse.labelled("pobj", "dobj", "pcomp", "appos", "advmod", "amod", "acomp", "npadvmod", *SUBJECTS):
        if token.pos not in ("ADV", "ADJ") or not token.text.istitle():
            continue
        sentence, before, above = parse.sentences[token.sentence], parse.tokens[token.index - 1], parse.tokens[token.head]
        if token.index == sentence.first or sentence.headline:
            continue
        adverb, dep = token.tag == "RB", token.dep
        if dep in ("pobj", "dobj", "pcomp", "appos", *SUBJECTS):
            dep = ("pobj" if dep == "pcomp" else dep) if adverb else ""
        elif adverb and before.text.isalnum() and token.index < above.index and is_finite(parse, above) and not has_subject(
                parse, above):
            dep = "nsubj"
        elif adverb and above.index == before.index and above.pos == "NOUN":
            dep = "appos"
        elif before.dep in ("prep", "dative", "agent") and not parse.dependents(before.index, "pobj", "pcomp", "prep") and not (
                above.index == token.index + 1 and above.pos in _NAMED):
            dep, above = "pobj", before
        else:
            continue
        if dep:
            yield replace(token, lemma=token.text, pos="PROPN", tag="NNP", dep=dep, head=above.index)


def currency_as_verb(parse: Parse) -> Iterator[Token]:
    """Millions are of something: in `spent 2 trillion won on a plant` that is what was spent, and no verb."""
    for money in parse.tokens:
        scale = parse.tokens[money.index - 1]
        counted = scale.pos == "NUM" and scale.text.isalpha() and scale.head not in (money.index, scale.index)
        if money.text not in word_list("money") or money.pos != "VERB" or not counted or money.head == money.index or (
                parse.dependents(money.index, "dobj", *SUBJECTS)):
            continue
        yield replace(money, pos="NOUN", tag="NNS", lemma=money.text, dep=scale.dep, head=scale.head)
        yield replace(scale, dep="nummod", head=money.index)
        yield from (replace(d, head=scale.head) for d in parse.dependents(money.index))


def verb_behind_each(parse: Parse) -> Iterator[Token]:
    """No quality stands before a number behind `each`: in `Shell and Eni each own 20 percent` it is what they do."""
    for verb in parse.labelled("amod"):
        thing, each = parse.tokens[verb.head], parse.tokens[verb.index - 1]
        doer = parse.tokens[each.index - 1]
        if verb.tag != "JJ" or each.tag != "DT" or each.head not in (thing.index, verb.index) or doer.pos not in _NAMED or (
                thing.dep not in ("ROOT", "ccomp") or thing.pos not in _NAMED or has_subject(parse, thing)) or (
                all(t.dep not in ("nummod", "compound") for t in parse.tokens[verb.index + 1 : verb.index + 2])):
            continue
        while doer.head != thing.index and doer.head != doer.index:
            doer = parse.tokens[doer.head]
        if doer.head != thing.index or doer.index > each.index:
            continue
        top = verb.index if thing.dep == "ROOT" else thing.head
        yield replace(verb, pos="VERB", tag="VBP", dep=thing.dep, head=top)
        yield replace(thing, dep="dobj", head=verb.index)
        yield replace(each, dep="advmod", head=verb.index)
        yield replace(doer, dep="nsubj", head=verb.index)
        yield from (replace(t, head=verb.index) for t in parse.dependents(thing.index)
                    if t.dep == "punct" or t.index < doer.index)


def name_as_preposition(parse: Parse) -> Iterator[Token]:
    """No name is a preposition: in `accused Luis Paz of lying` it is the first of two."""
    for first in parse.labelled("prep"):
        verb = parse.tokens[first.head]
        names = [d for d in parse.dependents(first.index, "pobj") if d.pos == "PROPN" and d.index == first.index + 1]
        if first.tag == "NNP" and names and verb.pos == "VERB" and verb.index < first.index and not parse.dependents(
                verb.index, "dobj"):
            yield replace(first, dep="compound", head=names[0].index)
            yield replace(names[0], dep="dobj", head=verb.index)


def gerund_with_article(parse: Parse) -> Iterator[Token]:
    """An article makes a noun of a gerund without an object: `The jailing was condemned`."""
    for gerund in parse.labelled(*SUBJECTS, "dobj", "pobj"):
        if gerund.tag == "VBG" and parse.dependents(gerund.index, "det") and not parse.dependents(
                gerund.index, "dobj", "aux", "ccomp", "xcomp"):
            yield replace(gerund, pos="NOUN", tag="NN", lemma=gerund.text.lower())


def former_with_hyphen(parse: Parse) -> Iterator[Token]:
    """`jailed ex-minister Ana Ruiz`: what `ex` and a hyphen stand before they modify, and are no object themselves."""
    for ex in parse.labelled("dobj", "pobj", *SUBJECTS):
        if ex.text.lower() == "ex" and len(parse.tokens) > ex.index + 2 and parse.tokens[ex.index + 1].text == "-":
            noun = parse.tokens[ex.index + 2]
            yield replace(ex, dep="amod", pos="ADJ", head=noun.index)
            yield replace(parse.tokens[ex.index + 1], dep="punct", pos="PUNCT", tag="HYPH", head=noun.index)


def name_as_auxiliary(parse: Parse) -> Iterator[Token]:
    """No past form has a name or a modal before it: `On Monday May met him` has a subject."""
    for token in parse.labelled("aux"):
        verb = parse.tokens[token.head]
        if token.tag in ("NNP", "MD") and token.text.istitle() and verb.tag == "VBD" and token.index < verb.index and not (
                parse.dependents(verb.index, *SUBJECTS)):
            yield replace(token, dep="nsubj", pos="PROPN", tag="NNP", lemma=token.text)


def verb_with_object(parse: Parse) -> Iterator[Token]:
    """A noun has no object: `Turkey arms the militia` has a verb, and the name before it is the subject. Nor has it a part of
    something right behind it that no comma sets off: `The kingdom imports most of its oil`."""
    for noun in parse.labelled("ROOT", "conj", "ccomp", "advcl", "relcl", "dep"):
        if noun.tag not in _FORMS or noun.pos != "NOUN":
            continue
        thing = next((d for d in parse.dependents(noun.index, "dobj") if d.index > noun.index), None)
        part = _part_behind(parse, noun)
        if thing is None and part is None:
            continue
        before = [d for d in parse.dependents(noun.index, *SUBJECTS, "compound") if d.index < noun.index]
        if not before or (before[-1].dep == "compound" and (
                before[-1].index + 1 != noun.index or (
                    before[-1].pos != "PROPN" and not (part and parse.dependents(noun.index, "det"))))):
            continue
        yield replace(noun, pos="VERB", tag="VBD" if noun.text in word_list("past") else _FORMS[noun.tag])
        if part is not None:
            yield replace(part, dep="dobj")
        if before[-1].dep == "compound":
            yield replace(before[-1], dep="nsubj")
            yield from (replace(d, head=before[-1].index) for d in parse.dependents(
                noun.index, "poss", "det", "amod", "compound", "nmod") if d.index < before[-1].index)


def verb_behind_conjunction(parse: Parse) -> Iterator[Token]:
    """`It runs a mine and ships two thirds of its ore to Peru`: right behind a conjunction a bare plural with a phrase of its
    own behind it is a second verb of the singular subject, and the phrase its object."""
    for noun in parse.labelled("conj"):
        joint, opening = parse.tokens[noun.index - 1], parse.tokens[min(noun.index + 1, len(parse.tokens) - 1)]
        if noun.tag != "NNS" or joint.dep != "cc" or opening.tag not in ("CD", "DT", "PRP$") or any(
                d.index < noun.index for d in parse.dependents(noun.index)):
            continue
        verb = next((parse.tokens[i] for i in parse.ancestors(noun.index) if parse.tokens[i].pos == "VERB"), noun)
        thing = parse.tokens[opening.head]
        apart = parse.labels.get(thing.index) in TIMES and not parse.dependents(thing.index, "prep")
        if verb.tag != "VBZ" or thing.dep not in ("dobj", "conj", "appos", "dep") or thing.index < opening.index or apart or (
                parse.subtree(thing.index)[0] != opening.index or thing.pos not in ("NOUN", "PROPN")):
            continue
        yield replace(noun, pos="VERB", tag="VBZ", head=verb.index)
        yield replace(joint, head=verb.index)
        yield replace(thing, dep="dobj", head=noun.index)
        behind = (d for d in parse.dependents(verb.index, "prep", "npadvmod", "dative") if d.index > thing.index)
        yield from (replace(d, head=noun.index) for d in behind)


def guest(parse: Parse) -> Iterator[Token]:
    """`met visiting President Ruiz`: right behind another verb and right before a person's phrase without article, `visiting`
    is a quality, and the person that verb's object."""
    for word in parse.labelled("xcomp", "advcl", "ccomp", "relcl", "ROOT", "conj", "acl"):
        people = [d for d in parse.dependents(word.index, "dobj") if parse.labels.get(d.index) == "PERSON"]
        verb = parse.tokens[word.index - 1]
        beside = verb.index in (word.head, *(d.index for d in parse.dependents(word.index, "aux")))
        if word.text not in word_list("guest") or not people or not beside or (
                parse.subtree(people[0].index)[0] != word.index + 1) or (
                verb.lemma == "be" or verb.tag[:2] != "VB" or parse.dependents(people[0].index, "det", "poss")):
            continue
        yield replace(word, dep="amod", head=people[0].index)
        yield replace(people[0], head=verb.index)
        yield from (replace(d, head=verb.index) for d in parse.dependents(word.index)
                    if d.index not in (verb.index, people[0].index))
        if verb.head == word.index:
            yield replace(verb, dep=word.dep, head=verb.index if word.dep == "ROOT" else word.head)
            hosts = parse.dependents(word.index, *SUBJECTS)
            if hosts and parse.tokens[verb.index - 1].tag in ("WP", "WDT") and word.dep == "ccomp":   # `Ruiz, who met visiting`
                yield replace(verb, dep="relcl", head=hosts[0].index)
                yield replace(hosts[0], head=word.head)


def verb_behind_that(parse: Parse) -> Iterator[Token]:
    """A clause with a `that` has a verb: in `demanded that Seoul abide by it` the noun behind the name is one."""
    for noun in parse.labelled("ccomp"):
        name = parse.tokens[noun.index - 1]
        marked = any(d.index < name.index and d.text.lower() == "that" for d in parse.dependents(noun.index, "mark"))
        told = name.dep in ("compound", "nsubj") and name.pos == "PROPN" and name.head == noun.index
        if noun.tag == "NN" and marked and told:
            yield replace(noun, pos="VERB", tag="VB")
            yield replace(name, dep="nsubj")
            yield from (replace(d, head=name.index) for d in parse.dependents(
                noun.index, "poss", "det", "amod", "compound", "nmod") if d.index < name.index)


def _part_behind(parse: Parse, noun: Token) -> Token | None:
    """What is told of as a part, or a number, right behind a plural, with no comma between."""
    for thing in parse.dependents(noun.index, "appos", "advmod", "dobj") if noun.tag == "NNS" else ():
        if thing.pos != "PROPN" and thing.index > noun.index and parse.subtree(thing.index)[0] == noun.index + 1 and (
                parse.dependents(thing.index, "nummod") or any(
                    of.lemma == "of" and of.index == thing.index + 1 for of in parse.dependents(thing.index, "prep"))):
            return thing
    return None


def noun_as_subject(parse: Parse) -> Iterator[Token]:
    """A clause that is a subject has a mark: `The drone strikes on Aden killed nine` begins with a noun, and the word before it
    is part of its name."""
    for noun in parse.labelled(*SUBJECTS):
        before = parse.dependents(noun.index, "nsubj")
        if noun.pos != "VERB" or noun.tag != "VBZ" or len(before) != 1 or before[0].index + 1 != noun.index or (
                before[0].tag != "NN" or parse.dependents(noun.index, "dobj", "mark", "ccomp", "aux", "advmod")):
            continue
        yield replace(noun, pos="NOUN", tag="NNS")
        yield replace(before[0], dep="compound")
        opening = parse.dependents(before[0].index, "det", "amod", "nummod")
        yield from (replace(d, head=noun.index) for d in opening)


def verb_beside_verb(parse: Parse) -> Iterator[Token]:
    """A bare plural is no like pair with a verb right before it: in `which Iran founded and finances` it is one too."""
    for noun in parse.labelled("conj"):
        verb = parse.tokens[noun.head]
        if noun.tag == "NNS" and noun.pos == "NOUN" and verb.pos == "VERB" and verb.tag in FINITE and (
                noun.index == verb.index + 2 and parse.tokens[noun.index - 1].dep == "cc") and not parse.children[noun.index]:
            yield replace(noun, pos="VERB", tag="VBZ")


def verb_in_relative(parse: Parse) -> Iterator[Token]:
    """A sentence has a verb: in `Half of the gas that Austria burns comes from Peru` it is the one behind the relative clause,
    whose own was taken for a plural."""
    for main in parse.labelled("relcl"):
        own = next(iter(parse.dependents(main.index, "nsubj")), None)
        if own is None or own.tag != "NNS" or own.index + 1 != main.index or main.tag not in FINITE:
            continue
        doer, pronoun = parse.tokens[own.index - 1], parse.tokens[own.index - 2]
        top = parse.tokens[parse.ancestors(main.index)[-1]]
        if doer.dep != "compound" or doer.head != own.index or doer.pos != "PROPN" or pronoun.tag != "WDT" or (
                pronoun.head != main.index or top.pos not in ("NOUN", "PROPN") or top.dep != "ROOT"):
            continue
        yield replace(own, pos="VERB", tag="VBZ", dep="relcl", head=main.head)
        yield replace(doer, dep="nsubj")
        yield replace(pronoun, dep="dobj", head=own.index)
        yield replace(main, dep="ROOT", head=main.index)
        yield replace(top, dep="nsubj", head=main.index)


def verb_with_modifier(parse: Parse) -> Iterator[Token]:
    """A verb has no modifier: in `Boeing names Ruiz chief executive` the name before it is the subject, and what was taken for
    an apposition behind it the object."""
    for name in parse.labelled("compound", "nmod"):
        verb = parse.tokens[name.head]
        if verb.tag not in FINITE or verb.pos != "VERB" or verb.dep not in ("ROOT", "ccomp", "conj") or (
                name.pos != "PROPN" and not parse.dependents(verb.index, "dobj")) or (
                name.index + 1 != verb.index or parse.dependents(verb.index, *SUBJECTS, "aux")):
            continue
        yield replace(name, dep="nsubj")
        if not parse.dependents(verb.index, "dobj"):
            for thing in parse.dependents(verb.index, "appos")[:1]:
                if parse.subtree(thing.index)[0] == verb.index + 1:
                    yield replace(thing, dep="dobj")


def verb_as_modifier(parse: Parse) -> Iterator[Token]:
    """A finite verb is no modifier: in `Peru exports grain to Haiti` it has the noun behind it for its object."""
    for verb in parse.labelled("compound", "nmod", "amod"):
        noun, doer = parse.tokens[verb.head], parse.tokens[max(verb.index - 1, 0)]
        if verb.tag != "VBZ" or verb.pos != "VERB" or noun.index < verb.index or noun.dep not in ("ROOT", "ccomp") or (
                doer.dep not in ("compound", "nmod", "nsubj") or doer.head not in (verb.index, noun.index)):
            continue
        yield replace(verb, dep=noun.dep, head=verb.index if noun.dep == "ROOT" else noun.head)
        yield replace(noun, dep="dobj", head=verb.index)
        yield replace(doer, dep="nsubj", head=verb.index)
        for at in (verb.index, noun.index):
            yield from (replace(d, head=doer.index) for d in parse.dependents(at) if d.index < doer.index)


def verb_of_relative(parse: Parse) -> Iterator[Token]:
    """A relative clause has a verb: in `the fund, which Prince Faisal chairs` what was taken for a plural is it, the name
    before it its subject and the pronoun its object."""
    for verb in parse.labelled("relcl"):
        below = [d for d in parse.dependents(verb.index) if d.index < verb.index]
        pronoun = next((d for d in below if d.tag in ("WDT", "WP")), None)
        names = [d for d in below if d.pos == "PROPN" and d.dep in ("compound", "nmod")]
        if verb.tag != "NNS" or pronoun is None or not names or names[-1].index != verb.index - 1 or (
                pronoun.index != parse.subtree(verb.index)[0] or parse.dependents(verb.index, "det", "nsubj")):
            continue
        doer = names[-1]
        yield replace(verb, pos="VERB", tag="VBZ")
        yield replace(pronoun, dep="dobj")
        yield replace(doer, dep="nsubj")
        yield from (replace(d, head=doer.index) for d in below if pronoun.index < d.index < doer.index)


def opening_name(parse: Parse) -> Iterator[Token]:
    """`Rosneft, in which BP has a stake, sold it`, `Krupa, a furniture maker, closed`: nothing but a name opens a sentence in
    front of a clause with a pronoun, and what the recogniser takes for a name is no adverb in front of a noun phrase."""
    for sentence in parse.sentences:
        token, *behind = parse.tokens[sentence.first : sentence.first + 4]
        if len(behind) < 3 or behind[0].text != "," or token.pos not in ("ADJ", "ADV") or not token.text[:1].isupper():
            continue
        named = replace(token, pos="PROPN", tag="NNP")
        if token.dep == "nsubj" and parse.dependents(token.index, "relcl") and any(t.tag in ("WDT", "WP$") for t in behind[1:]):
            yield named
        noun = next((d for d in parse.dependents(token.head, *SUBJECTS) if d.index > token.index), None)
        if noun is not None and token.dep == "advmod" and parse.labels.get(token.index) in ("ORG", "PERSON") and (
                parse.subtree(noun.index)[0] == token.index + 2 and behind[1].tag == "DT" and noun.pos == "NOUN"):
            yield replace(named, dep=noun.dep)
            yield replace(noun, dep="appos", head=token.index)


def owned_adjective(parse: Parse) -> Iterator[Token]:
    """What belongs to somebody and has a part in a clause is a noun: `backed its neighbour Iran`."""
    yield from (replace(noun, pos="NOUN", tag="NNS" if noun.text.endswith("s") else "NN")
                for owner in parse.labelled("poss") if (noun := parse.tokens[owner.head]).tag == "JJ"
                and noun.dep in ("nsubj", "nsubjpass", "dobj", "pobj") and noun.index > owner.index and noun.lemma != "own")


def noun_behind_noun(parse: Parse) -> Iterator[Token]:
    """No quality stands behind a noun that tells more of a name: `U.S. energy major Norvik` is one of energy, and American."""
    for word in parse.labelled("amod"):
        kind, name = parse.tokens[max(word.index - 1, 0)], parse.tokens[word.head]
        if word.lemma not in word_list("adjective or noun") or name.pos != "PROPN" or kind.tag != "NN" or kind.dep not in (
                "compound", "nmod") or kind.head != name.index or word.index > name.index:
            continue
        yield replace(word, pos="NOUN", tag="NN", dep="compound")
        yield replace(kind, head=word.index)
        yield from (replace(d, head=word.index) for d in parse.dependents(kind.index) if d.index < kind.index)


def small_name(parse: Parse) -> Iterator[Token]:
    """What is somebody's or has an article and is written small is no name, French as it looks: `Iran's charge d'affaires`."""
    for token in parse.labelled("dobj", "pobj", "appos", "attr", "dative", *SUBJECTS):
        small = token.text.islower() and token.text[:2] in ("d'", "d’") and token.index not in parse.labels
        if token.tag == "NNP" and small and parse.dependents(token.index, "det", "poss"):
            yield replace(token, pos="NOUN", tag="NN")


def hyphened_quality(parse: Parse) -> Iterator[Token]:
    """What a place is hyphened to before a noun is a participle, not a name without a capital: `Lima-headquartered Norvik`."""
    yield from (replace(token, lemma=token.text.removesuffix("ed"), pos="VERB", tag="VBN", dep="amod")
                for token in parse.labelled("amod", "compound", "nmod") if token.pos == "PROPN" and token.text.islower()
                and token.text.endswith("ed") and parse.tokens[token.index - 1].text == "-" and token.head > token.index)


def noun_of_particle(parse: Parse) -> Iterator[Token]:
    """`the Estonian start-up Bolt`: what a verb hyphened to its particle makes before a name is a noun."""
    for particle in parse.labelled("prt"):
        verb, dash = parse.tokens[particle.head], parse.tokens[particle.index - 1]
        name = parse.tokens[verb.head]
        if dash.text == "-" and verb.index + 2 == particle.index and verb.dep in ("amod", "nmod", "compound") and (
                name.pos in _NAMED and name.index > particle.index):
            yield replace(particle, lemma=particle.text, pos="NOUN", tag="NN", dep="compound", head=name.index)
            yield replace(verb, pos="NOUN", tag="NN", dep="compound", head=particle.index)
            yield replace(dash, dep="punct", head=particle.index)


def chief_before_name(parse: Parse) -> Iterator[Token]:
    """`whose chief Luis Paz fled`: what somebody owns right before a name is the title of who is named, and a noun."""
    yield from (replace(token, pos="NOUN", tag="NN") for token in parse.labelled("compound", "amod")
            if token.tag == "JJ" and token.text in word_list("office") and parse.tokens[token.head].pos == "PROPN"
            and parse.tokens[token.index + 1].pos == "PROPN" and parse.tokens[token.index - 1].tag in ("PRP$", "WP$", "POS"))


def plural_title(parse: Parse) -> Iterator[Token]:
    """A title before several names is a plural, with a capital too: `Prime Ministers Ana Ruiz and Luis Paz`."""
    yield from (replace(title, lemma=title.text[:-1].lower()) for title in parse.labelled("compound", "nmod")
                if title.text.endswith("s") and title.tag in ("NNP", "NNPS") and title.head > title.index
                and title.text[0].isupper() and title.lemma == title.text and parse.labels.get(title.index) != "PERSON"
                and any(d.pos == "PROPN" for d in parse.dependents(title.head, "conj")))


def verb_before_person(parse: Parse) -> Iterator[Token]:
    """A sentence has a verb, a preposition one object, and behind a noun no participle without an article tells more of a name:
    in `A man on a bus shot Gen. Luis Paz in May` it is what was done to him."""
    for verb in parse.labelled("amod", "acl"):
        root = parse.root(parse.sentences[verb.sentence])
        if verb.tag not in ("VBN", "VBD") or root is None or root.pos not in NOMINAL or parse.children[verb.index] or (
                parse.dependents(root.index, "nsubj", "cop", "aux") or root.index not in parse.ancestors(verb.index)):
            continue
        above, before = parse.tokens[verb.head], parse.tokens[verb.index - 1]
        things = [above] if verb.dep == "amod" else parse.dependents(above.head, "pobj") if above.dep == "pobj" else []
        name = next((n for n in things if n.pos == "PROPN" and n.index > verb.index and n.head < verb.index), None)
        if name is None or name.dep not in ("appos", "pobj") or before.pos not in NOMINAL or (
                parse.subtree(name.index)[0] != verb.index + (verb.dep == "acl")):
            continue
        yield replace(verb, dep="ROOT", tag="VBD", pos="VERB", head=verb.index)
        yield replace(root, dep="nsubj", head=verb.index)
        yield replace(name, dep="dobj", head=verb.index)
        behind = (*parse.dependents(root.index), *parse.dependents(name.index, "prep", "punct"))
        yield from (replace(d, head=name.index if d.dep == "appos" else verb.index)
                    for d in behind if d.index > name.index and d.text != "of")
        first = parse.dependents(root.index, "prep")[:1]   # `In June a man on a bus shot`
        yield from (replace(d, head=verb.index) for d in first if d.index < root.index)


def verb_behind_which(parse: Parse) -> Iterator[Token]:
    """No plural `is` something: in `the group, which Chile charges is armed by Peru` it is what somebody says of the group."""
    for plural in parse.labelled("nsubj", "nsubjpass"):
        verb = parse.tokens[plural.head]
        doers = parse.dependents(plural.index, "compound", "nmod")
        which = parse.tokens[doers[0].index - 1] if doers else plural
        being = parse.tokens[min(plural.index + 1, len(parse.tokens) - 1)]
        if plural.tag != "NNS" or verb.dep != "relcl" or len(doers) != 1 or which.tag not in ("WDT", "WP") or which.head != (
                verb.index) or being.tag != "VBZ" or being.head != verb.index or doers[0].index != plural.index - 1:
            continue
        yield replace(plural, pos="VERB", tag="VBZ", dep="relcl", head=verb.head)
        yield replace(doers[0], dep="nsubj")
        yield replace(verb, dep="ccomp", head=plural.index)


def common_plural(parse: Parse) -> Iterator[Token]:
    """What opens a sentence has a capital, name or not: a plural that the text writes small elsewhere, or whose singular, is
    none (`Rebels in Chad left. A rebel spokesman said`)."""
    for sentence in parse.sentences:
        word = parse.tokens[sentence.first]
        small = word.text.lower()
        beside = parse.tokens[word.index + 1] if word.index + 1 < sentence.last else word
        plural = word.tag == "NNPS" or (word.tag == "NNP" and small.endswith("s") and word.index not in parse.labels)
        if not plural or beside.pos == "PROPN" or word.dep in ("compound", "nmod") or parse.dependents(
                word.index, "compound", "nmod"):
            continue
        same = next((t for t in parse.tokens if t.text in (small, small.removesuffix("s"))), None)
        if same is not None:
            yield replace(word, pos="NOUN", tag="NNS", lemma=same.lemma)


def plural_of_sentence(parse: Parse) -> Iterator[Token]:
    """A sentence has a verb: in `Chile arms and trains the rebels`, `Chile ships coal to Peru` it is what was taken for a
    plural behind the name."""
    for sentence in parse.sentences:
        root = None if sentence.headline or sentence.dateline else parse.root(sentence)
        if root is None or root.pos != "NOUN" or parse.tokens[sentence.last - 1].text != "." or parse.dependents(
                root.index, "det", "cop", "aux", "relcl") or root.index < sentence.first + 1:
            continue
        beside = parse.tokens[root.index - 1]
        alone = root.tag == "NN" and beside.tag == "NNS" and beside.head == root.index and beside.dep in ("compound", "nsubj")
        verb = root if root.tag == "NNS" else beside if alone else None
        doer = parse.tokens[verb.index - 1] if verb is not None and verb.index > sentence.first else root
        second = next((c for c in parse.dependents(root.index, "conj") if c.index == root.index + 2), None)
        things = [d for d in parse.dependents(second.index, "dobj", "appos") if d.index > second.index] if second else []
        joined = second is not None and second.tag in ("NNS", "VBZ") and bool(things)
        if verb is None or doer.pos != "PROPN" or doer.dep != "compound" or doer.head not in (verb.index, root.index) or not (
                alone or joined):
            continue
        yield replace(verb, pos="VERB", tag="VBZ", dep="ROOT", head=verb.index)
        yield replace(doer, dep="nsubj", head=verb.index)
        yield from (replace(d, head=doer.index) for i in {verb.index, root.index} for d in parse.dependents(
            i, "poss", "amod", "compound", "nmod") if d.index < doer.index)
        if alone:
            yield replace(root, dep="dobj", head=verb.index)
            yield from (replace(d, head=verb.index) for d in parse.dependents(root.index, "prep", "punct"))
        elif second is not None:
            yield replace(second, pos="VERB", tag="VBZ")
            yield replace(things[0], dep="dobj")


def plural_behind_aside(parse: Parse) -> Iterator[Token]:
    """A sentence has a verb: in `Luis Paz, known as Lucho, chairs Norvik` the plural behind what is told of him is it."""
    for verb in parse.labelled("compound"):
        thing = parse.tokens[verb.head]
        doer, sentence = parse.tokens[thing.head], parse.sentences[verb.sentence]
        named = doer.pos == thing.pos == "PROPN" and thing.dep == "appos" and thing.index > verb.index
        if verb.tag != "NNS" or not named or doer.head != doer.index or parse.tokens[verb.index - 1].text != "," or (
                sentence.headline or parse.tokens[sentence.last - 1].text != "." or doer.index > verb.index):
            continue
        told = parse.dependents(doer.index, "acl", "appos")
        if told[:1] == [thing] or parse.dependents(doer.index, "cc", "conj", "nsubj", "cop", "aux"):
            continue
        yield replace(verb, pos="VERB", tag="VBZ", dep="ROOT", head=verb.index)
        yield replace(doer, dep="nsubj", head=verb.index)
        yield replace(thing, dep="dobj", head=verb.index)
        yield from (replace(d, head=verb.index) for d in parse.dependents(doer.index) if d.index > thing.index)


def plural_behind_which(parse: Parse) -> Iterator[Token]:
    """A relative clause has a verb: in `the league, which Chile funds, met` the plural behind the name is it, and no second
    explanation of the league."""
    for which in parse.labelled("appos"):
        doer, verb = parse.tokens[which.index + 1 : which.index + 3] if which.index + 2 < len(parse.tokens) else (which, which)
        if which.tag == "WDT" and doer.pos == "PROPN" and doer.head == verb.index and verb.tag == "NNS" and (
                verb.dep == "appos" and verb.head == which.head):
            yield replace(verb, dep="relcl", pos="VERB", tag="VBZ")
            yield replace(doer, dep="nsubj")
            yield replace(which, dep="dobj", head=verb.index)


def noun_behind_that(parse: Parse) -> Iterator[Token]:
    """`China rejects that charge.`: a finite clause behind a verb has more than `that` and a word of one form with its verb;
    what ends the sentence there is the object, and `that` which one."""
    for noun in parse.labelled("ccomp"):
        that = parse.tokens[noun.index - 1]
        closes = noun.index + 1 < len(parse.tokens) and parse.tokens[noun.index + 1].text in (".", ",", ";")
        bare = [d for d in parse.dependents(noun.index) if d.dep != "punct"] == [that]
        if that.text == "that" and that.index == noun.head + 1 and noun.tag in ("VB", "VBP") and closes and bare:
            yield replace(that, tag="DT", pos="DET", dep="det")
            yield replace(noun, tag="NN", pos="NOUN", dep="dobj")


def capital_in_name(parse: Parse) -> Iterator[Token]:
    """A capital within a sentence makes a name: `founded Shining Star`, `the mayor, Martins Egle`, not `Striking workers`."""
    for word in parse.labelled("amod", "compound"):
        sentence, before = parse.sentences[word.sentence], parse.tokens[word.index - 1]
        opens = word.index == sentence.first or not (before.text.isalpha() or before.text == ",")
        if word.tag in ("VBG", "VBZ") and word.text.istitle() and not sentence.headline and not opens and (
                word.head == word.index + 1 and parse.tokens[word.head].tag == "NNP"):
            yield replace(word, pos="PROPN", tag="NNP", dep="compound", lemma=word.text)
