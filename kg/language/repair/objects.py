"""What verbs and prepositions govern, where a small statistical parser lost or doubled it: `gave Ruiz a medal`, `called on
Trump`.

A verb has one direct object, and a particle none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import NOMINAL, SUBJECTS, SUBORDINATING, TIMES, before_time, has_subject
from kg.language.wordlists import word_list
from kg.model import Parse, Token

_LINKING = ("to", "by", "in", "on", "for")
"""What stands between one noun and the same again: `face to face`, `hand in hand`, `one on one`."""
_RELATIVE = ("WDT", "WP")
_NAMED = ("PERSON", "GPE", "ORG", "NORP", "LOC")


def judged_before_object(parse: Parse) -> Iterator[Token]:
    """`rejected as baseless the claims of Peru`: what is long stands last, and is of the verb, not of the adjective."""
    for judged in parse.labelled("advcl"):
        verb, link = parse.tokens[judged.head], parse.tokens[judged.index - 1]
        things = parse.dependents(judged.index, "dobj")
        if judged.pos == "ADJ" and link.text == "as" and link.head == judged.index and link.index == verb.index + 1 and (
                len(things) == 1 and not parse.dependents(verb.index, "dobj")):
            yield replace(link, dep="prep", head=verb.index)
            yield replace(judged, dep="amod", head=link.index)
            yield replace(things[0], head=verb.index)


def clause_behind_preposition(parse: Parse) -> Iterator[Token]:
    """A finite verb has a subject: in `flared after its leader, Ruiz, on Friday accused X` the phrase behind `after` is it."""
    for token in parse.labelled("advcl", "conj", "ccomp"):
        joined = token.dep == "conj" and (parse.tokens[token.index - 1].text == "," or bool(parse.dependents(token.head, "cc")))
        passive = bool(parse.dependents(token.index, "auxpass")) and token.tag == "VBN"
        if joined or not (passive or token.tag in ("VBD", "VBZ", "VBP")) or parse.dependents(
                token.index, "nsubj", "nsubjpass", "mark", *(() if passive else ("aux",))):
            continue
        own = next((p for p in parse.dependents(token.index, "prep") if p.text.lower() in SUBORDINATING), None)
        before = token.index - 1 if own is not None and own.index < token.index else parse.subtree(token.index)[0] - 1
        late, before = before, before_time(parse, before + 1) - 1   # `after Ruiz in May accused X`
        if before > 0 and parse.tokens[before].text == ",":
            before -= 1
        for at in parse.ancestors(before) if before > 0 else ():
            p = parse.tokens[at]
            if p.dep != "prep" or p.text.lower() not in SUBORDINATING:
                continue
            nouns = parse.dependents(at, "pobj")
            if nouns and parse.subtree(at)[-1] in (before, before + 1) and (
                    p is own or token.head in (p.head, *parse.ancestors(p.head))):
                yield replace(nouns[0], dep="nsubjpass" if passive else "nsubj", head=token.index)
                yield replace(p, dep="mark", head=token.index)
                yield from (replace(t, head=token.index) for t in parse.tokens[before + 1 : late + 1]
                            if t.dep in ("prep", "npadvmod") and t.head <= before)
                if token.dep in ("ccomp", "conj"):   # `he would go after an aide, Ana Ruiz, was charged`
                    yield replace(token, dep="advcl", head=p.head)
            break


def goal_before_purpose(parse: Parse) -> Iterator[Token]:
    """`left on Monday for Paris to meet Luis Paz`: where somebody sets out for is no subject of what he goes there to do."""
    for marker in parse.labelled("mark"):
        verb = parse.tokens[marker.head]
        above = parse.tokens[verb.head]
        if marker.text != "for" or verb.tag != "VB" or above.index > marker.index or (
                above.lemma not in word_list("setting out")):
            continue
        for place in parse.dependents(verb.index, "nsubj"):
            if parse.labels.get(place.index) in ("GPE", "LOC") and not parse.dependents(above.index, "dobj"):
                yield replace(marker, dep="prep", pos="ADP", head=above.index)
                yield replace(place, dep="pobj", head=marker.index)
                yield replace(verb, dep="advcl")


_OPPOSED = "against"
_GOALS = frozenset({"on", _OPPOSED, "to", "from", "with"})


def phrase_behind_time(parse: Parse) -> Iterator[Token]:
    """`imposed the biggest fine in its history on Shell`, `sold arms for the first time to Peru`, `rallied for a third
    day against Ruiz`: what is done to somebody, and no time, has a goal."""
    for phrase in parse.labelled("prep"):
        time = parse.tokens[phrase.head]
        opposed = phrase.text == _OPPOSED and parse.labels.get(time.index) in TIMES
        spanned = opposed or time.lemma in word_list("span")
        if phrase.text not in _GOALS or not spanned or time.dep != "pobj" or time.index > phrase.index:
            continue
        above = parse.tokens[time.head]
        while above.dep in ("prep", "pobj") or (above.pos == "NOUN" and above.dep == "dobj"):
            above = parse.tokens[above.head]
        if above.pos == "VERB" and above.index < time.index and (opposed or any(
                d.index < time.index for d in parse.dependents(above.index, "dobj", "nsubjpass"))):
            yield replace(phrase, head=above.index)


def object_before_clause(parse: Parse) -> Iterator[Token]:
    """A clause begins with its subordinator: in `bombs Idlib as Erdogan visits Baku` what stands before it is the object."""
    for verb in parse.labelled("ccomp", "advcl"):
        subject = next(iter(parse.dependents(verb.index, "nsubj")), None)
        if subject is None or verb.tag not in ("VBD", "VBZ", "VBP") or subject.index > verb.index or (
                parse.subtree(subject.index)[0] != verb.head + 1 or parse.tokens[verb.head].pos != "VERB"):
            continue
        for p in parse.dependents(subject.index, "prep"):
            nouns = parse.dependents(p.index, "pobj")
            if p.text in SUBORDINATING and nouns and parse.subtree(p.index)[-1] == verb.index - 1:
                yield replace(subject, dep="dobj", head=verb.head)
                yield replace(p, dep="mark", head=verb.index)
                yield replace(nouns[0], dep="nsubj", head=verb.index)
                yield replace(verb, dep="advcl")


def small_clause(parse: Parse) -> Iterator[Token]:
    """A clause needs a verb, and a subject: in `called the request worthless` the request is the object and the rest its
    complement, and `which` is so in `which it considers its land`."""
    for token in parse.labelled("ccomp"):
        if token.pos not in ("NOUN", "PROPN", "ADJ") or parse.dependents(token.index, "aux", "mark"):
            continue
        subjects = parse.dependents(token.index, "nsubj")
        place = parse.tokens[token.index - 1]
        if not subjects and token.tag == "NN" and place.dep == "compound" and place.pos == "PROPN" and (
                place.head == token.index and parse.children[token.index][0] == place.index and (
                    parse.children[token.index][-1] > token.index)):
            subjects = [place]   # `considers Chile part of its land`
        if len(subjects) == 1 and (token.head < subjects[0].index < token.index or subjects[0].tag in _RELATIVE) and (
                parse.tokens[token.head].pos == "VERB" and not parse.dependents(token.head, "dobj")):
            yield replace(subjects[0], dep="dobj", head=token.head)
            yield replace(token, dep="oprd")


def found_quality(parse: Parse) -> Iterator[Token]:
    """`found Ana Ruiz guilty`, `called the decision disappointing`: a noun right before a quality is the object of who finds it
    so, and no part of it; and who is found not guilty is not found guilty."""
    for quality in parse.labelled("ccomp", "dobj", "oprd", "acomp", "advcl"):
        verb = parse.tokens[quality.head]
        finds = verb.lemma in word_list("finding")
        if quality.pos != "ADJ" or not (finds or quality.dep == "oprd") or quality.index < verb.index:
            continue
        if quality.dep != "oprd" and parse.dependents(quality.index, "mark", "aux", "nsubj"):
            continue
        named = [d for d in parse.dependents(quality.index, "compound", "nmod", "poss", "amod")
                 if _judged(parse, d, quality, finds)]
        if named and parse.subtree(quality.index)[0] == verb.index + 1 and not parse.dependents(verb.index, "nsubjpass"):
            yield replace(named[-1] if named[-1].pos in NOMINAL else _as_noun(named[-1]), dep="dobj", head=verb.index)
            yield from (replace(d, head=named[-1].index) for d in parse.dependents(quality.index) if d.index < named[-1].index)
        if named or any(d.index < quality.index for d in parse.dependents(verb.index, "dobj", "nsubjpass")):
            yield replace(quality, dep="oprd")
            yield from (replace(d, head=verb.index) for d in parse.dependents(quality.index, "neg"))


def made_so(parse: Parse) -> Iterator[Token]:
    """`made the takeover of Acme impossible`: a quality behind an object is what it becomes; nobody makes a takeover."""
    for quality in parse.labelled("ccomp", "advcl", "amod", "acomp"):
        above = [quality.head, *parse.ancestors(quality.head)]
        verb = next((parse.tokens[i] for i in above if parse.tokens[i].pos == "VERB"), quality)
        things = [d for d in parse.dependents(verb.index, "dobj") if d.index < quality.index and d.pos == "NOUN"]
        behind = quality.head == verb.index if quality.dep != "amod" else quality.head == quality.index - 1
        if quality.pos == "ADJ" and behind and things and verb.lemma in word_list("rendering") and not parse.dependents(
                quality.index, "mark", "aux", "nsubj"):
            yield replace(quality, dep="oprd", head=verb.index)


def _judged(parse: Parse, noun: Token, quality: Token, finds: bool) -> bool:
    """Whether a noun is what the quality behind it is said of: a name that somebody is found to be so, or else the one object
    right before it."""
    if finds and noun.pos == "PROPN":
        return True
    alone = quality.dep == "oprd" and noun.index + 1 == quality.index and not parse.dependents(quality.head, "dobj")
    return alone and (noun.dep == "compound" or (noun.dep == "amod" and any(
        d.index < noun.index for d in parse.dependents(quality.index, "det"))))   # `the overthrow illegal`


def _as_noun(word: Token) -> Token:
    """A word taken for an adjective or a gerund as the noun it is."""
    return replace(word, pos="NOUN", tag="NN", lemma=word.text.lower())


def quality_before_object(parse: Parse) -> Iterator[Token]:
    """No adjective is an object, nor does one stand before its noun's article or number: in `made public a plan`, `shot dead
    two men`, `declared void the vote` it is said of the object, which stands right behind it."""
    for token in parse.labelled("amod"):
        noun = parse.tokens[token.head]
        verb = parse.tokens[noun.head]
        bare = noun.dep == "ccomp" and noun.pos == "NOUN" and not has_subject(parse, noun)   # no clause, then
        if token.tag == "JJ" and (noun.dep == "dobj" or bare) and verb.pos == "VERB" and verb.index == token.index - 1 and any(
                token.index < d.index < noun.index for d in parse.dependents(noun.index, "det", "nummod", "poss")):
            yield replace(token, dep="oprd", head=verb.index)
            yield replace(noun, dep="dobj")
        elif token.lemma in word_list("outcome") and noun.dep == "dobj" and noun.pos == "PROPN" and (
                verb.pos == "VERB" and verb.index == token.index - 1):   # `shot dead President Ruiz`
            yield replace(token, dep="oprd", head=verb.index)
    for quality in parse.labelled("advcl"):   # `shot dead the king`
        things = parse.dependents(quality.index, "dobj")
        if quality.lemma in word_list("outcome") and quality.index == quality.head + 1 and len(things) == 1 and (
                not parse.dependents(quality.head, "dobj")):
            yield replace(quality, dep="oprd")
            yield replace(things[0], head=quality.head)
    for quality in parse.labelled("dobj"):
        things = parse.dependents(quality.head, "oprd")
        if quality.tag == "JJ" and len(things) == 1 and things[0].pos in NOMINAL and (
                parse.subtree(things[0].index)[0] == quality.index + 1 and not parse.children[quality.index]):
            yield replace(quality, dep="oprd")
            yield replace(things[0], dep="dobj")


def particle_with_object(parse: Parse) -> Iterator[Token]:
    """A particle has no object: in `called on Trump` it is a preposition. Nor is a person a place: in `swore in Ana Ruiz as
    minister` he is the verb's object."""
    yield from (replace(t, dep="prep") for t in parse.labelled("prt") if parse.dependents(t.index, "pobj"))
    for token in parse.labelled("prep"):
        verb, people = parse.tokens[token.head], parse.dependents(token.index, "pobj")
        beside = token.text == "in" and verb.pos == "VERB" and token.index == verb.index + 1 and bool(people)
        if beside and people[0].pos == "PROPN" and parse.labels.get(people[0].index, "PERSON") == "PERSON" and (
                not parse.dependents(verb.index, "dobj") and any(
                    p.text == "as" and p.index > people[0].index for p in parse.dependents(verb.index, "prep"))):
            yield replace(token, dep="prt")
            yield replace(people[0], dep="dobj", head=verb.index)


def lone_particle(parse: Parse) -> Iterator[Token]:
    """A preposition has an object: `fell through in May`, `waved the deal through` have a particle."""
    for word in parse.labelled("prep"):
        verb = parse.tokens[word.head]
        if verb.pos != "VERB" or parse.children[word.index]:
            continue
        object_before = any(parse.subtree(d.index)[-1] == word.index - 1 for d in parse.dependents(verb.index, "dobj"))
        if (word.tag == "RP" and verb.index == word.index - 1) or (
                word.text in word_list("behind object") and object_before and verb.dep != "relcl"):
            yield replace(word, dep="prt")


def lone_complement(parse: Parse) -> Iterator[Token]:
    """An active verb without an object has no object complement: in `Xi called Trump` he is the one who was called. Nor is a
    name right behind it an adverbial."""
    for token in parse.labelled("npadvmod", "oprd"):
        if token.dep == "npadvmod" and token.pos == "PROPN" and parse.labels.get(token.index) in _NAMED and (
                parse.tokens[token.head].pos == "VERB" and parse.subtree(token.index)[0] == token.head + 1) and (
                not parse.dependents(token.head, "dobj", "nsubjpass", "auxpass", "ccomp", "xcomp")):
            yield replace(token, dep="dobj")
        full = token.pos == "PROPN" and bool(parse.dependents(token.index, "compound"))
        named = full or parse.labels.get(token.index) == "PERSON"   # `named Ruiz, 49, to lead it`
        if token.dep == "oprd" and token.pos in NOMINAL and token.index > token.head and (
                not parse.dependents(token.head, "dobj", "nsubjpass", "auxpass", "ccomp", *() if named else ("xcomp",))) and (
                parse.tokens[token.head].dep not in ("relcl", "acl")):
            yield replace(token, dep="dobj")


def main_participle(parse: Parse) -> Iterator[Token]:
    """A sentence has a verb, and a participle on a noun no object: `The board named Ruiz as chairman` has a past tense, and so
    has `Its owner Altura, a fund, named Ruiz as chairman`."""
    for verb in parse.labelled("acl"):
        noun = parse.tokens[verb.head]
        told = parse.tokens[verb.index - 1].text == "," and any(
            t.text == "as" and t.index > verb.index + 1 for t in parse.dependents(verb.index, "prep"))
        if told and noun.dep == "appos" and parse.tokens[noun.head].dep == "ROOT":
            noun = parse.tokens[noun.head]
        if verb.tag != "VBN" or noun.dep != "ROOT" or noun.pos not in NOMINAL or verb.index < noun.index or (
                parse.sentences[noun.sentence].headline or has_subject(parse, noun)):
            continue
        below, beside = parse.dependents(verb.index), parse.dependents(noun.index)
        things = [t for t in below if t.dep in ("dobj", "oprd") and t.pos in NOMINAL and t.index > verb.index]
        behind = [t for t in (*below, *beside) if things and t.index > things[0].index]
        if all(t.dep in ("punct", "cc", "conj") for t in behind):
            continue
        if parse.subtree(noun.index)[-1] + 1 < parse.sentences[noun.sentence].last or any(
                t.dep in ("agent", "aux", "auxpass", "mark") for t in below) or any(
                t.dep in ("cop", "aux", "appos", "relcl") and t.index < verb.index for t in beside if not (
                    told and t.dep == "appos")):
            continue
        yield replace(noun, dep="nsubj", head=verb.index)
        yield replace(verb, tag="VBD", dep="ROOT", head=verb.index)
        if not parse.dependents(verb.index, "dobj"):
            yield replace(things[0], dep="dobj")
        for other in beside:
            if other.index > verb.index:
                dep = {"relcl": "xcomp" if other.tag == "VB" else "advcl", "acl": "advcl"}.get(other.dep, other.dep)
                yield replace(other, dep=dep, head=verb.index)


def object_of_participle(parse: Parse) -> Iterator[Token]:
    """A participle behind `and` is no preposition: in `was tried and given a term` what stands behind it is its object."""
    for thing in parse.labelled("pobj"):
        verb = parse.tokens[thing.head]
        if verb.pos == "VERB" and verb.dep == "conj" and verb.tag == "VBN" and parse.tokens[verb.head].pos == "VERB":
            yield replace(thing, dep="dobj")


def model_of_maker(parse: Parse) -> Iterator[Token]:
    """One does not buy fifty firms: in `bought 50 Airbus A350s last year` the model is what is bought."""
    for maker in parse.labelled("dobj", "pobj", "nsubjpass"):
        model = parse.tokens[min(maker.index + 1, len(parse.tokens) - 1)]
        mixed = model.text[:1].isalnum() and not model.text.isalpha() and not model.text.isdigit()
        stray = model.dep in ("npadvmod", "appos", "dep") and model.head in (maker.index, maker.head)
        if maker.pos == "PROPN" and mixed and stray and model.pos in ("PROPN", "NOUN", "X") and (
                parse.dependents(maker.index, "nummod")):
            yield from (replace(t, head=model.index) for t in parse.dependents(maker.index))
            yield replace(model, dep=maker.dep, head=maker.head)
            yield replace(maker, dep="compound", head=model.index)


def given_thing(parse: Parse) -> Iterator[Token]:
    """Who is given something is given a thing: in `gave Ruiz the job` and `gave her two days to go` what stands right behind
    the one is the object, and the infinitive on it is for that one to do. No goods are given anything: in `sold Chile jets
    worth millions` Chile gets them."""
    for one in parse.labelled("dative"):
        if one.pos == "ADP" or parse.dependents(one.head, "dobj") or any(
                c.pos != "ADJ" for c in parse.dependents(one.head, "ccomp")):
            continue
        names = parse.dependents(one.index, "compound", "nmod")
        first = names[-1] if names else one
        if one.pos == "NOUN" and first.pos == "PROPN" and first.index + 1 == one.index and one.head < first.index and (
                parse.labels.get(first.index) in ("GPE", "ORG") and not parse.dependents(one.index, "det", "poss")):
            yield replace(one, dep="dobj")
            yield replace(first, dep="dative", head=one.head)
            yield from (replace(d, head=first.index) for d in names[:-1])
            continue
        worth = [a for a in parse.dependents(one.head, "ccomp", "advmod", "oprd") if a.pos == "ADJ"]
        measured = [n for a in worth for n in parse.dependents(a.index, "npadvmod") if n.index + 1 == a.index]
        for thing in (*parse.dependents(one.index, "appos"), *parse.dependents(one.head, "npadvmod"), *measured):
            left = parse.subtree(thing.index)[0]
            if thing.pos == "NOUN" and left > one.index and left == one.index + 1:
                yield replace(thing, dep="dobj", head=one.head)
                yield from (replace(a, dep="amod", head=thing.index) for a in worth if a.index == thing.head)
                for clause in parse.dependents(thing.index, "relcl", "acl"):
                    if any(d.tag == "TO" for d in parse.dependents(clause.index, "aux")):
                        yield replace(clause, dep="xcomp", head=one.head)
                break
    for thing in parse.labelled("dobj"):   # `was given two days to go`
        timed = parse.labels.get(thing.index) in TIMES and parse.dependents(thing.head, "auxpass")
        if timed and parse.tokens[thing.head].lemma in word_list("giving"):
            yield from (replace(c, dep="xcomp", head=thing.head) for c in parse.dependents(
                thing.index, "relcl", "acl") if any(d.tag == "TO" for d in parse.dependents(c.index, "aux")))


def taker_before_quality(parse: Parse) -> Iterator[Token]:
    """`sold the kingdom Russian missiles`: no noun with an article stands before an adjective in its phrase; it is who is given
    what stands behind."""
    for thing in parse.labelled("dobj"):
        for taker in parse.dependents(thing.index, "nmod", "amod", "compound"):
            behind = parse.tokens[taker.index + 1] if taker.index < thing.index else thing
            opening = [d for d in parse.dependents(thing.index, "det", "poss") if d.index == taker.index - 1]
            if taker.tag == "NN" and opening and behind.tag == "JJ" and behind.text[0].isupper() and (
                    behind.head == thing.index) and parse.tokens[thing.head].lemma in word_list("giving"):
                yield replace(taker, dep="dative", head=thing.head)
                yield from (replace(d, head=taker.index) for d in opening)


def thing_behind_apposition(parse: Parse) -> Iterator[Token]:
    """An apposition ends with its comma: in `gave the envoy, Ana Ruiz, two days to go` what is counted behind it is no second
    one but the thing given."""
    for one in parse.labelled("dobj"):
        told = [d for d in parse.dependents(one.index, "appos") if d.index > one.index]
        told += [d for d in parse.dependents(told[0].index, "appos") if d.index > told[0].index] if len(told) == 1 else []
        if parse.tokens[one.head].lemma not in word_list("giving") or len(told) < 2:
            continue
        name, thing = told[0], told[-1]
        left = parse.subtree(thing.index)[0]
        if name.pos != "PROPN" or not parse.dependents(thing.index, "nummod", "det") or parse.tokens[left - 1].text != ",":
            continue
        yield replace(one, dep="dative")
        yield replace(thing, dep="dobj", head=one.head)
        yield from (replace(c, dep="xcomp", head=one.head) for c in parse.dependents(thing.index, "relcl", "acl")
                    if any(d.tag == "TO" for d in parse.dependents(c.index, "aux")))


def gift_as_apposition(parse: Parse) -> Iterator[Token]:
    """A comma parts a name from what explains it: in `repaid Chile the last instalment` that is what Chile was given."""
    for one in parse.labelled("dobj"):
        verb = parse.tokens[one.head]
        things = [d for d in parse.dependents(one.index, "appos") if d.pos == "NOUN"]
        if verb.lemma not in word_list("giving") or one.pos != "PROPN" or not things:
            continue
        left = parse.tokens[parse.subtree(things[0].index)[0]]
        if left.index == one.index + 1 and left.dep in ("det", "nummod", "poss", "quantmod"):
            yield replace(one, dep="dative")
            yield replace(things[0], dep="dobj", head=verb.index)


def award_behind_object(parse: Parse) -> Iterator[Token]:
    """Who is given something stands behind `to`: in `awarded the contract for ten trains to Siemens` no train goes there."""
    for to in parse.labelled("prep"):
        thing = parse.tokens[to.head]
        above = [parse.tokens[i] for i in parse.ancestors(to.index)]
        verb = next((t for t in above if t.pos == "VERB"), None)
        if to.text != "to" or thing.dep != "pobj" or thing.pos != "NOUN" or verb is None or verb.lemma not in (
                word_list("giving")) or verb.index > thing.index or parse.dependents(verb.index, "dative"):
            continue
        named = any(parse.labels.get(n.index) in ("ORG", "PERSON") for n in parse.dependents(to.index, "pobj"))
        if named and any(d.index < to.index for d in parse.dependents(verb.index, "dobj", "nsubjpass")):
            yield replace(to, head=verb.index)


def repeated_noun(parse: Parse) -> Iterator[Token]:
    """One noun on either side of a preposition tells how something is done: in `met Ana Ruiz face to face` it is she who was
    met."""
    for noun in parse.labelled("dobj", "pobj"):
        marker, again = parse.tokens[noun.index + 1 : noun.index + 3] if noun.index + 2 < len(parse.tokens) else (noun, noun)
        names = parse.dependents(noun.index, "compound")
        if again.text != noun.text or marker.text not in _LINKING or not names or names[-1].pos != "PROPN":
            continue
        name = names[-1]
        yield replace(name, dep=noun.dep, head=noun.head)
        yield from (replace(d, head=name.index) for d in parse.dependents(noun.index) if d.index < name.index)
        yield replace(noun, dep="npadvmod", head=noun.head)
        yield replace(marker, pos="ADP", tag="IN", dep="prep", head=noun.index)
        yield replace(again, pos="NOUN", tag="NN", dep="pobj", head=marker.index)
        yield from (replace(d, head=noun.head) for d in parse.dependents(again.index) if d.index > again.index)


def kind_before_object(parse: Parse) -> Iterator[Token]:
    """`Luis Paz of the opposition Unity party left`: a preposition has one object; a noun right before a phrase that opens
    with a name tells its kind, and the verb's subject is the name before the preposition."""
    for kind in parse.labelled("pobj"):
        marker = parse.tokens[kind.head]
        named = [parse.tokens[a] for a in parse.ancestors(kind.index + 1)][:1] if kind.index + 1 < len(parse.tokens) else []
        if kind.tag != "NN" or not named or parse.tokens[kind.index + 1].pos != "PROPN" or named[0].pos not in (
                "NOUN", "PROPN") or parse.subtree(named[0].index)[0] != kind.index + 1:
            continue
        thing, host = named[0], parse.tokens[marker.head]
        displaced = thing.dep in SUBJECTS and host.dep == "npadvmod" and host.pos == "PROPN" and host.head == thing.head
        if not displaced and not (thing.dep == "pobj" and thing.head == marker.index):
            continue
        yield from (replace(d, head=thing.index) for d in parse.dependents(kind.index) if d.index < kind.index)
        yield replace(kind, dep="compound", head=thing.index)
        if displaced:
            yield replace(thing, dep="pobj", head=marker.index)
            yield replace(host, dep=thing.dep)


def time_beside_object(parse: Parse) -> Iterator[Token]:
    """`whom Chile had expelled nine days after him`: a verb has one object, and the time beside it tells when."""
    for time in parse.labelled("dobj"):
        others = [d for d in parse.dependents(time.head, "dobj") if d.tag in _RELATIVE]
        if parse.labels.get(time.index) in TIMES and others and parse.tokens[time.head].index < time.index:
            yield replace(time, dep="npadvmod")


def second_object(parse: Parse) -> Iterator[Token]:
    """A verb has one object: in `will meet Putin next week, his first trip there` the rest is said of all that, in `accused
    Luis Paz of plotting with his aide, Ana Ruiz, to flee` the name between commas is whose noun stands before it, and in
    `bought the carmakers Volvo and Opel` the names tell which."""
    objects: dict[int, list[Token]] = {}
    for token in parse.labelled("dobj"):
        objects.setdefault(token.head, []).append(token)
    for verb, all_ in objects.items():
        for later in all_[1:] if parse.tokens[verb].pos == "VERB" else ():
            left = parse.subtree(later.index)[0]
            if later.pos == "NOUN" and parse.tokens[left - 1].text == "," and parse.tokens[left].dep in ("det", "poss"):
                yield replace(later, dep="npadvmod")
            before = parse.tokens[left - 2] if left > 1 else later
            if later.pos == "PROPN" and all_[0].tag == "NNS" and left == all_[0].index + 1 and parse.dependents(
                    later.index, "conj"):
                yield replace(later, dep="appos", head=all_[0].index)
            if later.pos == "PROPN" and parse.tokens[left - 1].text == "," and before.tag == "NN" and before.dep == "pobj" and (
                    before.index > all_[0].index and parse.dependents(before.index, "poss", "det")):
                yield replace(later, dep="appos", head=before.index)


def title_object(parse: Parse) -> Iterator[Token]:
    """A verb has one object: in `followed oil group Total's bid` a bare noun right before the name is the name's title,
    and so is that of several, in `called Presidents Ana Ruiz and Luis Paz`."""
    for noun in parse.labelled("dobj"):
        last = noun.index + 1 == len(parse.tokens)
        office = noun.lemma.lower() in word_list("office")
        bare = noun.tag == "NN" or (office and noun.tag in ("NNS", "NNPS"))
        if not bare or last or parse.dependents(noun.index, "det", "poss", "prep"):
            continue
        name = parse.tokens[noun.index + 1]
        while name.pos == "PROPN" and name.dep in ("compound", "nmod") and name.head > name.index:
            name = parse.tokens[name.head]
        above = parse.tokens[name.head]
        beside = (name.dep in ("dobj", "dative") or (office and name.dep == "oprd")) and name.head == noun.head
        owner = name.dep == "poss" and above.dep in ("dobj", "dative", "pobj") and above.head == noun.head
        several = noun.tag == "NN" or bool(parse.dependents(name.index, "conj"))
        if name.index > noun.index and name.pos == "PROPN" and (beside or owner) and several:
            yield replace(noun, dep="compound", head=name.index)
            if name.dep == "oprd":
                yield replace(name, dep="dobj")


def office_behind_name(parse: Parse) -> Iterator[Token]:
    """Who is named something has no office in his name: in `named Anne-Marie Falk chairman` two words of a name and more, right
    behind the verb, are whom one named, and the office is what."""
    for office in parse.labelled("dobj"):
        verb, last = parse.tokens[office.head], parse.tokens[office.index - 1]
        between = parse.tokens[verb.index + 1 : office.index]
        if verb.lemma not in word_list("appointing") or office.tag != "NN" or office.lemma not in word_list("office") or (
                last.pos != "PROPN" or last.head != office.index or last.text in word_list("body")):
            continue
        words = [t for t in between if t.text[:1].isupper()]
        if len(words) > 1 and all(t.text[:1].isupper() or t.tag == "HYPH" for t in between):
            yield from (replace(t, head=last.index) for t in between if t.head == office.index)
            yield replace(last, dep="dobj", head=verb.index)
            yield replace(office, dep="oprd")


def first_to_do_so(parse: Parse) -> Iterator[Token]:
    """No comma parts a verb from its object: in `stopped buying gas in May, the first state to do so` who was first is told of
    the subject."""
    for noun in parse.labelled("dobj"):
        inside = parse.subtree(noun.index)
        told = any(c.tag == "VB" and any(d.tag == "TO" for d in parse.dependents(c.index, "aux"))
                   for c in parse.dependents(noun.index, "relcl", "acl"))
        if told and noun.head < inside[0] - 1 and parse.tokens[inside[0] - 1].text == "," and any(
                d.text in word_list("ranked") for d in parse.dependents(noun.index, "amod")):
            yield replace(noun, dep="npadvmod")


def reflexive_object(parse: Parse) -> Iterator[Token]:
    """`himself` owns nothing and names nothing: in `declared himself interim president of Peru` it is whom he made that."""
    for himself in parse.labelled("poss", "compound"):
        office = parse.tokens[himself.head]
        made = office.dep in ("dobj", "ccomp") and office.pos == "NOUN" and office.head == himself.index - 1
        if himself.tag == "PRP" and himself.index < office.index and made:
            yield replace(himself, dep="dobj", head=office.head)
            yield replace(office, dep="oprd")
