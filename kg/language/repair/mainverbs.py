"""A sentence has a verb: what a small statistical parser read as a clause or noun of the subject, or into a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import (
    BEFORE,
    FINITE,
    NOMINAL,
    SUBJECTS,
    SUBORDINATING,
    before_time,
    behind_comma,
    has_subject,
    is_finite,
    perhaps_person,
    subject_label,
)
from kg.model import Parse, Token

_PLURAL = ("NNS", "NNPS")


def main_verb(parse: Parse) -> Iterator[Token]:
    """A sentence has a verb: in `Senegal, which lies around it, called on all parties to wait` it is what stands behind the
    comma that closes the clause on the subject, in `Ruiz, the envoy, forbade talks` and `Peru, a buyer of oil, raised tariffs`
    too, whatever else the word was taken for, in `The offer alarmed workers` the past tense with a subject of its own, in
    `Police acting on a warrant arrested Ruiz` the one with an object."""
    changes: dict[int, Token] = {}
    for sentence in parse.sentences:
        root = parse.root(sentence)
        if root is None or sentence.headline or root.pos not in NOMINAL or has_subject(parse, root) or (
                parse.dependents(root.index, "cop", "aux", "auxpass")):
            continue
        for verb in parse.tokens[sentence.first : sentence.last]:
            noun = parse.tokens[verb.head]
            inner = verb.tag == "VBN" and verb.dep == "acl" and noun is not root   # a past tense taken for a participle
            opens = verb.tag == "VBN" and verb.dep == "amod" and parse.subtree(noun.index)[0] == verb.index
            if not (verb.tag in FINITE or inner or opens) or verb.pos not in ("VERB", "AUX"):
                continue
            own = has_subject(parse, verb)
            closing = verb.index > root.index and parse.tokens[verb.index - 1].text == "," and not own
            deed = root.index < verb.index and not own and bool(parse.dependents(verb.index, "dobj"))
            if ((closing and not inner) or deed) and verb.dep in ("acl", "dobj") and not parse.dependents(
                    verb.index, "mark", "agent"):
                changes[root.index] = replace(root, dep="nsubj", head=verb.index)
            elif closing and verb.dep in BEFORE and noun.dep in ("appos", "conj") and (
                    root.index in parse.ancestors(noun.index)):
                changes[root.index] = replace(root, dep="nsubj", head=verb.index)
                changes[noun.index] = replace(noun, dep="dobj", head=verb.index)
                verb = replace(verb, tag="VBD") if opens else verb
            elif verb.dep == "amod" and noun is root and own and verb.tag == "VBD":
                changes[root.index] = replace(root, dep="dobj", head=verb.index)
            else:
                continue
            changes[verb.index] = replace(verb, dep="ROOT", head=verb.index)
            for other in parse.dependents(root.index):
                if other.index > verb.index and (other.dep == "punct" or root.index < verb.index) and (
                        other.index not in changes):
                    dep = "advcl" if other.dep in ("relcl", "acl") else other.dep
                    changes[other.index] = replace(other, dep=dep, head=verb.index)
            break
    yield from changes.values()


def clause_as_sentence(parse: Parse) -> Iterator[Token]:
    """A clause behind a subordinator is no sentence: in `Days after Kenya shut its border, traders are waiting` that is the one
    behind the comma, with what stands between the two as its subject."""
    for sentence in parse.sentences:
        root = parse.root(sentence)
        if root is None or sentence.headline or not any(
                m.index < root.index and m.tag == "IN" and m.text.lower() != "that"
                for m in parse.dependents(root.index, "mark")):
            continue
        main = next((c for c in parse.dependents(root.index, "advcl", "ccomp", "parataxis") if c.index > root.index
                     and is_finite(parse, c) and not parse.dependents(c.index, "mark")), None)
        if main is None:
            continue
        inside = parse.subtree(main.index)
        doer = None if has_subject(parse, main) else next((d for d in reversed(parse.tokens[root.index + 1 : inside[0]])
                                                           if d.pos in NOMINAL and behind_comma(parse, d)), None)
        opening = parse.subtree((doer or main).index)[0]
        if "," not in (parse.tokens[opening - 1].text, parse.tokens[opening].text) or not (doer or has_subject(parse, main)):
            continue
        yield replace(root, dep="advcl", head=main.index)
        yield replace(main, dep="ROOT", head=main.index)
        yield from (replace(d, head=main.index) for d in parse.dependents(root.index) if d.index >= opening and d is not main)
        if doer is not None:
            yield replace(doer, dep=subject_label(parse, main), head=main.index)


def verb_behind_preposition(parse: Parse) -> Iterator[Token]:
    """A sentence has a verb: in `In the first months of the year China bought coal` it is the one with a subject of its own
    that the parser took for a clause on the year."""
    for sentence in parse.sentences:
        root = parse.root(sentence)
        if root is None or root.pos != "ADP" or root.index != sentence.first or sentence.headline:
            continue
        verb = next((v for v in parse.tokens[sentence.first : sentence.last] if v.dep == "relcl" and v.tag in FINITE), None)
        words = parse.subtree(verb.index) if verb is not None else []
        if verb is None or not has_subject(parse, verb) or any(
                parse.tokens[i].tag in ("WDT", "WP", "WRB") for i in words if i < verb.index):
            continue
        yield replace(verb, dep="ROOT", head=verb.index)
        yield replace(root, dep="prep", head=verb.index)
        for other in parse.dependents(root.index, "punct"):
            yield replace(other, head=verb.index)


def past_behind_subordinator(parse: Parse) -> Iterator[Token]:
    """A past tense is no modifier: in `turned to Peru after Chile in May banned exports` it is the verb of what `after` opens.
    """
    for verb in parse.labelled("amod"):
        noun = parse.tokens[verb.head]
        if verb.tag != "VBD" or parse.subtree(noun.index)[0] != verb.index or not verb.index:
            continue
        before = before_time(parse, verb.index)
        opening = next((parse.tokens[i] for i in parse.ancestors(before - 1) if parse.tokens[i].dep == "prep"
                        and parse.tokens[i].text.lower() in SUBORDINATING), None) if before else None
        doer = next(iter(parse.dependents(opening.index, "pobj")), None) if opening is not None else None
        if opening is not None and doer is not None and parse.subtree(opening.index)[-1] in (before - 1, verb.index - 1):
            yield replace(verb, dep="advcl", head=opening.head)
            yield replace(noun, dep="dobj", head=verb.index)
            yield replace(doer, dep="nsubj", head=verb.index)
            yield replace(opening, dep="mark", head=verb.index)
            yield from (replace(t, head=verb.index) for t in parse.tokens[before : verb.index]
                        if t.head < before and t.dep in ("prep", "npadvmod"))


def listed_verb(parse: Parse) -> Iterator[Token]:
    """A plural has no object: in `is run by Peru and supplies half of its gas` it is a verb, coordinated with the other."""
    for word in parse.labelled("conj"):
        first = parse.tokens[word.head]
        if word.tag == "NNS" and first.pos == "VERB" and parse.tokens[word.index - 1].dep == "cc" and (
                parse.dependents(word.index, "dobj")) and is_finite(parse, first):
            yield replace(word, pos="VERB", tag="VBZ")


def verb_between_names(parse: Parse) -> Iterator[Token]:
    """A sentence has a verb: in `The plan to sell jets to Peru angered Chile` it is what stands as a modifier between the last
    name of the subject and the object."""
    for sentence in parse.sentences:
        root = parse.root(sentence)
        if root is None or root.pos != "NOUN" or has_subject(parse, root) or parse.dependents(root.index, "cop", "aux"):
            continue
        for verb in parse.tokens[root.index + 2 : sentence.last]:
            name, thing = parse.tokens[verb.index - 1], parse.tokens[verb.head]
            if verb.tag not in ("VBD", "VBN") or verb.dep not in BEFORE or thing.index < verb.index or name.pos != "PROPN" or (
                    name.dep not in BEFORE or name.head != thing.index or parse.children[verb.index] or (
                    root.index not in parse.ancestors(thing.index))):
                continue
            yield replace(verb, dep="ROOT", head=verb.index, tag="VBD", pos="VERB")
            yield replace(root, dep="nsubj", head=verb.index)
            yield replace(name, dep=thing.dep, head=thing.head)
            yield replace(thing, dep="dobj", head=verb.index)
            for other in parse.dependents(thing.index):
                if other.index < name.index:
                    yield replace(other, head=name.index)
            for other in parse.dependents(root.index):
                if other.index > verb.index:
                    yield replace(other, head=verb.index)
            break


def reported_verb(parse: Parse) -> Iterator[Token]:
    """A verb has one subject, and a bare participle no object: in `Air strikes killed nine people, medics said` what hangs on
    the first of two subjects is the verb of what is said."""
    for speaker in parse.labelled("nsubj"):
        verb = parse.tokens[speaker.head]
        others = [d for d in parse.dependents(verb.index, "nsubj") if d.index < speaker.index]
        if len(others) != 1 or not behind_comma(parse, speaker):
            continue
        done = [c for c in parse.dependents(others[0].index, "acl") if c.tag in ("VBN", "VBD") and c.index < speaker.index
                and parse.dependents(c.index, "dobj") and not parse.dependents(c.index, "agent")]
        if len(done) == 1:
            yield replace(done[0], dep="ccomp", head=verb.index, pos="VERB", tag="VBD")
            yield replace(others[0], head=done[0].index)


def reduced_clause(parse: Parse) -> Iterator[Token]:
    """What is done by somebody is no main verb without an auxiliary: in `Troops sent to Peru by Chile caused anger` the verb is
    the one behind, which has no subject of its own; nor is what stands between commas: `Shell, fined in May, has appealed`."""
    for done in parse.labelled("ROOT"):
        by = [p for p in parse.dependents(done.index, "prep", "agent") if p.text == "by"]
        subject = next(iter(parse.dependents(done.index, *SUBJECTS)), None)
        if done.tag not in ("VBD", "VBN") or subject is None or parse.dependents(done.index, "aux", "auxpass", "cc", "ccomp"):
            continue
        aside = done.index > 1 and parse.tokens[done.index - 1].text == "," and parse.subtree(subject.index)[-1] in (
            done.index - 1, done.index - 2) and not parse.dependents(subject.index, "appos", "relcl", "acl", "conj")
        if not aside and (not by or parse.dependents(done.index, "dobj")):
            continue
        for verb in parse.dependents(done.index, "conj", "advcl", "dep"):
            opening = min([verb.index, *(d.index for d in parse.dependents(verb.index, "auxpass"))])
            if is_finite(parse, verb) and verb.index > (by[0] if by else done).index and not has_subject(
                    parse, verb) and not parse.dependents(verb.index, "mark", "aux", "cc") and (
                    parse.tokens[opening - 1].text == ",") == aside:
                yield replace(verb, dep="ROOT", head=verb.index)
                voice = "nsubj" if opening == verb.index else "nsubjpass"
                yield replace(subject, dep=voice, head=verb.index)
                yield replace(done, dep="acl", head=subject.index, tag="VBN")
                yield from (replace(p, dep="agent") for p in by[:1])
                yield from (replace(d, head=verb.index) for d in parse.dependents(done.index) if d.index > verb.index)
                break
    for done in parse.labelled("advcl"):   # `Shell, fined in May, appealed`, its subject taken for that of what was done
        verb, subject = parse.tokens[done.head], parse.tokens[max(done.index - 2, 0)]
        quality = done.tag == "JJ" and not parse.dependents(done.index, "mark")   # `Shell, flush with cash, bought it`
        told = quality or done.tag in ("VBN", "VBD")
        if told and subject.dep in SUBJECTS and subject.head == done.index < verb.index and parse.tokens[
                done.index - 1].text == "," and not has_subject(parse, verb) and not parse.dependents(done.index, "aux"):
            yield replace(subject, dep=subject_label(parse, verb) if quality else "nsubj", head=verb.index)
            if not quality:
                yield replace(done, dep="acl", tag="VBN", head=subject.index)
            for thing in parse.dependents(done.index, "dobj"):   # `The PKK, considered a gang by Peru, left`
                yield replace(thing, dep="oprd")
                yield from (replace(p, dep="agent", head=done.index)
                            for p in parse.dependents(thing.index, "prep") if p.text == "by")


def subordinate_participle(parse: Parse) -> Iterator[Token]:
    """The same behind a subordinator: in `as boats packed with people reached Oslo` it is what follows that the boats did."""
    for done in parse.labelled("advcl"):
        marks = parse.dependents(done.index, "mark", "advmod")
        subject = next(iter(parse.dependents(done.index, "nsubj")), None)
        inside = parse.subtree(done.index)
        verb = parse.tokens[min(inside[-1] + 1, len(parse.tokens) - 1)]
        if done.tag not in ("VBD", "VBN") or subject is None or not marks or marks[0].index > subject.index or (
                subject.index + 1 != done.index or parse.dependents(done.index, "dobj", "aux", "ccomp", "advcl", "conj")):
            continue
        if verb.tag in FINITE and verb.sentence == done.sentence and not has_subject(parse, verb) and parse.tokens[
                done.index + 1].dep in ("prep", "agent") and verb.head not in inside and verb.head != verb.index and (
                verb.dep in ("advcl", "conj", "dep", "ccomp")) and not parse.dependents(
                verb.index, "mark", "aux", "auxpass", "cc"):
            yield replace(verb, dep="advcl", head=verb.head if done.head == verb.index else done.head)
            yield replace(done, dep="acl", head=subject.index, tag="VBN")
            yield replace(subject, head=verb.index)
            yield from (replace(m, head=verb.index) for m in marks if m.index < subject.index)


def late_partner(parse: Parse) -> Iterator[Token]:
    """A noun is no like pair with a clause: in `Chile, and later Peru, sent troops` both did."""
    for first in parse.labelled("ROOT"):
        for verb in parse.dependents(first.index, "conj") if first.pos in NOMINAL else ():
            second = next(iter(parse.dependents(verb.index, *SUBJECTS)), None)
            joint = [c for c in parse.dependents(first.index, "cc") if c.index < verb.index]
            if second is None or not joint or not is_finite(parse, verb) or second.index > verb.index or has_subject(
                    parse, first) or parse.tokens[joint[-1].index - 1].text != "," or (
                    parse.tokens[parse.subtree(second.index)[-1]].text != ","):
                continue
            yield replace(verb, dep="ROOT", head=verb.index)
            yield replace(first, dep=second.dep, head=verb.index)
            yield replace(second, dep="conj", head=first.index)
            break


def verb_behind_auxiliary(parse: Parse) -> Iterator[Token]:
    """An auxiliary has a verb: in `Ruiz did apologise to Paz` what has a subject behind it is none but that."""
    for noun in parse.labelled("ROOT", "conj", "ccomp", "advcl"):
        if noun.pos != "NOUN" or noun.tag != "NN" or not parse.dependents(noun.index, *SUBJECTS):
            continue
        before = parse.tokens[noun.index - 1] if noun.index else noun
        if before.dep == "aux" and before.head == noun.index and (before.tag == "MD" or before.lemma == "do"):
            yield replace(noun, pos="VERB", tag="VB", lemma=noun.text.lower())


def interrupting_clause(parse: Parse) -> Iterator[Token]:
    """A clause on the subject ends before the main verb: in `The firm, which hires in Wales and owns a mine, sued the state`
    and `The firm, which owns a mine, and has hired in Wales, said that` it is that clause which goes on behind `and`."""
    for owns in parse.labelled("ROOT", "ccomp"):
        subject = next(iter(parse.dependents(owns.index, *SUBJECTS)), None)
        if subject is None or not is_finite(parse, owns):
            continue
        first = min((owns, *parse.dependents(owns.index, "aux", "auxpass")), key=lambda t: t.index)
        clause = next((c for c in parse.dependents(subject.index, "relcl") if c.index < owns.index), None)
        joint = next((c for c in parse.dependents(subject.index, "cc") if c.index == first.index - 1), None)
        main = _main_behind(parse, owns)
        if clause is None or joint is None or main is None:
            continue
        if owns.dep == "ROOT":
            yield replace(main, dep="ROOT", head=main.index)
        yield replace(subject, head=main.index)
        yield replace(owns, dep="conj", head=clause.index)
        yield replace(joint, head=clause.index)
        yield from (replace(d, head=main.index) for d in parse.dependents(owns.index) if d.index > main.index)


def _main_behind(parse: Parse, verb: Token) -> Token | None:
    """The finite verb without a subject behind a comma that a verb was taken for the first of two of, or for what it says."""
    above = parse.tokens[verb.head]
    behind = [above] if verb.dep == "ccomp" else parse.dependents(verb.index, "conj", "dep", "advcl", "ccomp")
    return next((d for d in behind if d.tag in FINITE and d.index > verb.index and parse.tokens[d.index - 1].text == "," and (
        not has_subject(parse, d)) and not parse.dependents(d.index, "mark", "aux", "auxpass")), None)


def verb_behind_relative(parse: Parse) -> Iterator[Token]:
    """`Norway, whose minister has visited Kyiv, condemned it`: a name is no sentence; the verb behind its relative clause is
    said of it."""
    for name in parse.labelled("ROOT"):
        for clause in parse.dependents(name.index, "relcl") if name.pos in ("PROPN", "NOUN") else ():
            main = _bare_verb_behind(parse, clause)
            if main is not None and main.tag in FINITE and parse.tokens[main.index - 1].text == ",":
                yield replace(main, dep="ROOT", head=main.index)
                yield replace(name, dep="nsubj", head=main.index)
                break


def _within_subject(parse: Parse, about: Token, noun: Token) -> Token | None:
    """The other subject of a noun's verb that a word is, or stands in: `the Centre for Law, whose head is Ana Paz, said`."""
    above = (about, *(parse.tokens[i] for i in parse.ancestors(about.index)))
    return next((t for t in above if t.dep == noun.dep and t.head == noun.head and t.index < noun.index), None)


def whose_clause(parse: Parse) -> Iterator[Token]:
    """`Chile, whose minister, Ana Paz, met Modi, agreed`: a noun behind `whose` is no apposition but the subject of the clause
    that it opens; what the clause is about is the subject of the verb behind it."""
    for whose in parse.labelled("poss"):
        noun = parse.tokens[whose.head]
        if noun.dep in BEFORE and noun.index < noun.head:   # `whose President Ana Ruiz`, `whose president-elect`
            noun = parse.tokens[noun.head]
        if whose.tag != "WP$" or whose.index < 2:
            continue
        about = parse.tokens[whose.index - 1 - (parse.tokens[whose.index - 1].text == ",")]
        if noun.dep == "appos" and about.index in parse.subtree(noun.head):
            about = parse.tokens[noun.head]
            behind = parse.subtree(noun.index)[-1] + 1
            behind += behind < len(parse.tokens) and parse.tokens[behind].text == ","
            named = _named_between(parse, behind)   # `whose president-elect, Ana Paz, has left`
            if named is not None:
                yield replace(named, dep="appos", head=noun.index)
                behind = parse.subtree(named.index)[-1] + 2
            verb = _verb_at(parse, behind) if behind < len(parse.tokens) else None
        elif noun.dep in SUBJECTS and (host := _within_subject(parse, about, noun)) is not None:
            about, verb = host, parse.tokens[noun.head]
        else:
            continue
        host = parse.tokens[about.head] if about.dep == "appos" else about   # `IHH, the charity whose head, Ana Paz, quit`
        if verb is None or verb.sentence != noun.sentence or verb.index in parse.ancestors(host.index)[1:]:
            continue
        if host.head == verb.index:
            inverted = [d for d in parse.dependents(verb.index, "aux") if d.index < host.index]   # `So did Chile, whose ...`
            main = inverted[0] if inverted else _bare_verb_behind(parse, verb)
            if main is None:
                continue
            root = verb.head == verb.index
            role = "advcl" if parse.dependents(main.index, "mark") else verb.dep   # `as did Chile, whose ...`
            yield replace(main, dep=role, head=main.index if root else verb.head)
            passive = parse.dependents(main.index, "auxpass")
            yield replace(host, dep=SUBJECTS[bool(passive)], head=main.index)
            for token in parse.dependents(verb.index, "advmod") if inverted else ():
                if token.index < host.index:
                    yield replace(token, head=main.index)
        yield replace(noun, dep=noun.dep if noun.dep in SUBJECTS else "nsubj", head=verb.index)
        yield replace(verb, dep="relcl", head=about.index)


def _named_between(parse: Parse, opening: int) -> Token | None:
    """The person whose name between commas opens at a token and explains something."""
    name = next((t for t in parse.tokens[opening : opening + 4] if t.dep == "appos"), None)
    if name is None:
        return None
    whole = parse.subtree(name.index)
    closed = whole[0] == opening and [t.text for t in parse.tokens[whole[-1] + 1 :][:1]] == [","]
    return name if closed and perhaps_person(parse, name) else None


def _verb_at(parse: Parse, index: int) -> Token | None:
    """The verb whose group begins at a token, or at the adverb before it."""
    token = parse.tokens[index]
    if token.dep in ("advmod", "aux", "auxpass"):
        token = parse.tokens[token.head]
    return token if token.pos in ("VERB", "AUX") and token.index >= index else None


def _bare_verb_behind(parse: Parse, verb: Token) -> Token | None:
    """The first verb behind a clause that has no subject and no conjunction of its own."""
    for token in parse.tokens[verb.index + 1 : parse.sentences[verb.sentence].last]:
        if token.tag in ("VBD", "VBZ", "VBP", "VBN", "VB") and token.dep in ("conj", "advcl", "ccomp", "dep", "parataxis"):
            opening = next((d.index for d in parse.dependents(token.index, "aux", "auxpass", "advmod", "neg")), token.index)
            before = parse.tokens[min(opening, token.index) - 1]
            if token.head in (verb.index, verb.head) and before.dep != "cc" and not parse.dependents(
                    token.index, *SUBJECTS, "mark"):
                return token
    return None


def saying_noun(parse: Parse) -> Iterator[Token]:
    """`"Chile rejects it," the post read`: no noun has what is said before it; it is the verb of the noun before."""
    for verb in parse.labelled("ROOT"):
        told = [c for c in parse.dependents(verb.index, "ccomp") if c.index < verb.index]
        before = parse.dependents(verb.index, "compound")
        if verb.tag != "NN" or len(told) != 1 or len(before) != 1 or before[0].index != verb.index - 1 or before[0].tag != "NN":
            continue
        behind = parse.tokens[verb.index + 1 : parse.sentences[verb.sentence].last]
        if all(t.pos == "PUNCT" for t in behind) and any(t.text == "," or t.tag == "''" for t in parse.tokens[
                told[0].index : before[0].index]):
            yield replace(verb, pos="VERB", tag="VBD")
            yield replace(before[0], dep="nsubj")
            yield from (replace(d, head=before[0].index) for d in parse.dependents(verb.index, "det", "amod", "poss")
                        if d.index < before[0].index)


def verb_in_name(parse: Parse) -> Iterator[Token]:
    """A past tense is no part of a name: in `Ruiz rang Omar Falk in May` it parts who did it from whom he did it to."""
    for root in _nominal_roots(parse):
        if root.pos != "PROPN":
            continue
        verb = next((d for d in parse.dependents(root.index, *BEFORE) if d.tag in ("VBD", "VBZ") and d.text.islower()), None)
        name = parse.tokens[verb.index - 1] if verb is not None and verb.index else root
        if verb is None or name.pos != "PROPN" or name.dep not in (*BEFORE, "nsubj") or (
                name.head not in (verb.index, root.index)):
            continue
        yield replace(verb, dep="ROOT", head=verb.index, pos="VERB")
        yield replace(name, dep="nsubj", head=verb.index)
        yield replace(root, dep="dobj", head=verb.index)
        for other in parse.dependents(root.index):
            if other.index < name.index:
                yield replace(other, head=name.index)
            elif other.index > root.index and other.dep != "appos":
                yield replace(other, head=verb.index)


def verb_in_apposition(parse: Parse) -> Iterator[Token]:
    """`Ana Ruiz, the mayor, rang Omar Falk in May and has offered aid`: a past tense right behind the comma that closes an
    apposition is no part of the name behind it, but the first of two verbs."""
    for name in parse.labelled("appos", "conj"):
        subject = parse.tokens[name.head]
        second = parse.tokens[subject.head]
        verb = next((d for d in parse.dependents(name.index, *BEFORE) if d.tag == "VBD" and d.text.islower()), None)
        joint = [d for d in parse.dependents(subject.index, "cc") if name.index < d.index < second.index]
        if verb is None or not joint or subject.dep != "nsubj" or second.dep != "ROOT" or name.pos != "PROPN" or (
                parse.subtree(name.index)[0] != verb.index) or parse.tokens[verb.index - 1].text != ",":
            continue
        yield replace(verb, dep="ROOT", head=verb.index, pos="VERB")
        yield replace(subject, head=verb.index)
        yield replace(name, dep="dobj", head=verb.index)
        yield replace(second, dep="conj", head=verb.index)
        yield replace(joint[-1], head=verb.index)
        yield from (replace(d, head=verb.index) for d in parse.dependents(subject.index, "prep", "npadvmod", "advmod")
                    if name.index < d.index < joint[-1].index)


def noun_of_several(parse: Parse) -> Iterator[Token]:
    """A noun has no subject but with a copula: in `Ministers of the bloc gather in Lima` it is what they do."""
    for root in parse.labelled("ROOT"):
        several = any(d.tag in _PLURAL and d.index < root.index for d in parse.dependents(root.index, "nsubj"))
        if root.tag == "NN" and root.text.islower() and several and not parse.sentences[root.sentence].headline and (
                not parse.dependents(root.index, "cop", "aux", "det", "amod", "compound", "poss", "nummod")):
            yield replace(root, pos="VERB", tag="VBP")


def first_of_two(parse: Parse) -> Iterator[Token]:
    """A noun is no like pair with a finite verb: in `Norvik disposed of its stake and pulled out` both are what it did, and
    the first is no participle."""
    for root in _nominal_roots(parse):
        second = next((d for d in parse.dependents(root.index, "conj") if d.tag == "VBD" and not has_subject(parse, d)), None)
        first = next((d for d in parse.dependents(root.index, "acl") if d.tag in ("VBN", "VBD")), None)
        if first is None or second is None or not root.index < first.index < second.index or parse.dependents(
                first.index, "agent", "aux", "auxpass", "mark") or parse.tokens[first.index - 1].text == ",":
            continue
        yield replace(first, dep="ROOT", head=first.index, tag="VBD")
        yield replace(root, dep="nsubj", head=first.index)
        yield from (replace(d, head=first.index) for d in parse.dependents(root.index)
                    if d.index > first.index and d.index != first.index)
        last = parse.tokens[max(i for i in parse.subtree(second.index) if parse.tokens[i].pos != "PUNCT")]
        for told in parse.dependents(root.index, "appos"):   # `pulled out of Peru, its market`: it tells of the last name
            name = next((parse.tokens[i] for i in (last.index, *parse.ancestors(last.index))
                         if parse.tokens[i].pos == "PROPN"), None)
            if name is not None and told.index > second.index:
                yield replace(told, head=name.index)


def _nominal_roots(parse: Parse) -> list[Token]:
    """Nouns and names that a sentence was read as, without a verb."""
    return [root for root in parse.labelled("ROOT") if root.pos in NOMINAL and not parse.sentences[root.sentence].headline
            and not has_subject(parse, root) and not parse.dependents(root.index, "cop", "aux", "auxpass")]
