"""A verb has one subject, and it is a noun: who acts, where a small statistical parser took two for it, or none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import NOMINAL, SUBJECTS, SUBORDINATING, has_subject, is_finite
from kg.language.wordlists import word_list
from kg.model import Parse, Token


def adverb_subject(parse: Parse) -> Iterator[Token]:
    """An adverb is no subject: in `A and B last met` the name hanging on it is; nor has it an article and a number of its own
    (`the two last met`)."""
    for token in parse.labelled("advmod", "nsubj"):
        counted, verb = parse.dependents(token.index, "nummod"), parse.tokens[token.head]
        below = (token.index, *(c.index for c in counted))
        alone = token.tag == "JJ" if token.dep == "nsubj" else not parse.dependents(verb.index, *SUBJECTS)
        if counted and alone and verb.tag == "VBD" and verb.index == token.index + 1 and any(
                parse.dependents(i, "det") for i in below):
            yield replace(counted[0], dep="nsubj", head=verb.index)
            yield replace(token, dep="advmod", pos="ADV", tag="RB")
            yield from (replace(d, head=counted[0].index) for d in parse.dependents(token.index, "det"))
    for both in parse.labelled("preconj"):   # `an island that both claim`: two do so
        verb = parse.tokens[both.head]
        if verb.index == both.index + 1 and verb.tag == "VBP" and verb.dep == "relcl" and not has_subject(parse, verb):
            yield replace(both, dep="nsubj")
    for token in parse.labelled("nsubj", "nsubjpass"):
        if token.pos == "ADV":
            names = [d for d in parse.dependents(token.index) if d.pos in NOMINAL and d.index < token.index]
            if names:
                yield replace(names[-1], dep=token.dep, head=token.head)
                yield replace(token, dep="advmod")


def modifier_as_subject(parse: Parse) -> Iterator[Token]:
    """A verb has no adjective: in `Sweden imports no gas` the name right before the verb does it."""
    for name in parse.labelled("amod", "compound", "nmod"):
        verb = parse.tokens[name.head]
        if name.pos == "PROPN" and verb.tag in ("VBZ", "VBD") and verb.pos == "VERB" and name.index + 1 == verb.index and (
                verb.dep in ("ROOT", "ccomp") and parse.dependents(verb.index, "dobj")
                and not parse.dependents(verb.index, "nsubj", "nsubjpass", "aux", "auxpass")):
            yield replace(name, dep="nsubj")


def doubled_subject(parse: Parse) -> Iterator[Token]:
    """A verb has one subject: in `the Dutch brewer Heineken closed` the noun right before the name is its title,
    and so is the plural in `Presidents Ruiz and Paz met`; what stands between commas explains it."""
    for name in parse.labelled("nsubj", "nsubjpass"):
        if name.pos != "PROPN":
            continue
        yield from _explained(parse, name)
        before = parse.tokens[max(0, parse.subtree(name.index)[0] - 1)]
        plural = before.tag == "NNS" and before.dep == "npadvmod" and not parse.children[before.index]
        beside = before.head == name.head or parse.tokens[before.head].tag == "WDT"
        title = before.dep == "npadvmod" and before.tag in ("NN", "NNP") and before.index not in parse.labels and (
            parse.labels.get(name.index) == "PERSON")   # `Japan PM Ana Ruiz met`
        if beside and before.index < name.index and (title or (before.pos == "NOUN" and (before.dep == name.dep or plural))):
            yield replace(before, dep="nmod", head=name.index)


def _explained(parse: Parse, name: Token) -> Iterator[Token]:
    """What explains a person's name between commas and has an owner: `Ana Ruiz, its spokeswoman for trade, said`."""
    last = parse.subtree(name.index)[-1]
    if parse.labels.get(name.index) != "PERSON" or [t.text for t in parse.tokens[last + 1 : last + 2]] != [","]:
        return
    for noun in parse.dependents(name.head, name.dep):
        whole = parse.subtree(noun.index)
        closes = parse.tokens[whole[-1]].text == "," or [t.text for t in parse.tokens[whole[-1] + 1 :][:1]] == [","]
        if noun.pos == "NOUN" and whole[0] == last + 2 and closes and parse.dependents(noun.index, "poss"):
            yield replace(noun, dep="appos", head=name.index)


def fronted_clause(parse: Parse) -> Iterator[Token]:
    """A root clause has no subordinator: in `After A's meeting with B, C and D spoke` the subject starts behind the comma.

    The last comma that leaves only one coordinated noun phrase before the verb closes the fronted phrase.
    """
    for token in parse.labelled("ROOT"):
        marks = [d for d in parse.dependents(token.index, "mark") if d.index < token.index]
        subjects = [d for d in parse.dependents(token.index, "nsubj", "nsubjpass") if d.index < token.index]
        if not marks or not subjects or subjects[0].index < marks[0].index:
            continue
        chain = _tail_coordination(parse, subjects[0].index, token.index)
        if chain is None:
            continue
        first = parse.tokens[chain]
        yield replace(first, dep=subjects[0].dep, head=token.index)
        yield replace(subjects[0], dep="pobj", head=marks[0].index)
        yield replace(marks[0], dep="prep", head=token.index)


def _tail_coordination(parse: Parse, subject: int, verb: int) -> int | None:
    """First conjunct behind a comma inside the subject, where the coordination ends right before the verb's group."""
    inside = parse.subtree(subject)
    for i in inside:
        token = parse.tokens[i]
        listed = token.dep == "conj" or (token.dep == "appos" and bool(parse.dependents(i, "conj")))
        if listed and token.pos in NOMINAL and i > 0:
            left = parse.subtree(i)[0]
            if left > 0 and parse.tokens[left - 1].text == "," and parse.subtree(i)[-1] == inside[-1] < verb:
                return i
    return None


def auxiliary_subject(parse: Parse) -> Iterator[Token]:
    """An auxiliary has no subject of its own: it is its verb's, in `Also killed was the commander` too."""
    for token in parse.labelled("nsubj", "nsubjpass", "attr"):
        auxiliary = parse.tokens[token.head]
        if auxiliary.dep in ("aux", "auxpass") and (token.dep != "attr" or auxiliary.head < auxiliary.index):
            dep = "nsubjpass" if auxiliary.dep == "auxpass" else token.dep
            yield replace(token, dep=dep, head=auxiliary.head)


def active_subject(parse: Parse) -> Iterator[Token]:
    """A present tense is active: in `The bank, whose chief was held, has branches` its subject is no passive's."""
    yield from (replace(t, dep="nsubj") for t in parse.labelled("nsubjpass")
                if parse.tokens[t.head].tag in ("VBZ", "VBP") and not parse.dependents(t.head, "auxpass"))


def subject_behind_subordinator(parse: Parse) -> Iterator[Token]:
    """A finite verb has a subject: in `hours after the authority had named Ruiz the winner` it is what the parser took for all
    that `after` opens."""
    for verb in parse.labelled("advcl", "relcl", "ccomp", "acl"):
        if verb.pos not in ("VERB", "AUX") or has_subject(parse, verb) or not is_finite(parse, verb):
            continue
        group = [d for d in parse.dependents(verb.index, "aux", "auxpass", "neg") if d.index < verb.index]
        first = group[0].index if group else verb.index
        for opening in parse.dependents(verb.index, "prep"):
            doers = parse.dependents(opening.index, "pobj")
            if opening.text.lower() in SUBORDINATING and len(doers) == 1 and doers[0].pos in NOMINAL and (
                    parse.subtree(opening.index)[-1] == first - 1 and opening.index < first):
                passive = any(d.dep == "auxpass" for d in group)
                yield replace(opening, dep="mark")
                yield replace(doers[0], dep="nsubjpass" if passive else "nsubj", head=verb.index)
                yield replace(verb, dep="advcl")


def subject_behind_after(parse: Parse) -> Iterator[Token]:
    """A bare participle has no object: in `fled after men armed with rifles attacked Lima` it is what `after` opens. Nor does a
    participle without commas tell more of a name: in `Peru complained after men armed with rifles attacked Lima` Peru did."""
    for verb in parse.labelled("acl", "advcl"):
        doer = parse.tokens[verb.head]
        if verb.dep == "advcl":
            named = any(d.pos == "PROPN" for d in parse.dependents(doer.index, "nsubj"))
            phrases = [n for n in parse.governed(doer.index) if n.index < verb.index] if named else []
            doer = phrases[-1] if phrases else doer
        opening = parse.tokens[doer.head]
        told = [d for d in parse.dependents(doer.index, "acl") if d.index < verb.index]
        bare = not has_subject(parse, verb) and not parse.dependents(verb.index, "aux", "auxpass", "mark", "cc")
        opens = doer.dep == "pobj" and opening.text.lower() in SUBORDINATING and len(told) == 1 and (
            parse.subtree(told[0].index)[-1] == verb.index - 1)
        if bare and opens and verb.tag in ("VBN", "VBD") and parse.dependents(verb.index, "dobj") and (
                verb.lemma not in word_list("giving")):
            yield replace(verb, dep="advcl", head=opening.head, tag="VBD")
            yield replace(doer, dep="nsubj", head=verb.index)
            yield replace(opening, dep="mark", head=verb.index)


def infinitive_of_subject(parse: Parse) -> Iterator[Token]:
    """What stands between a noun and its verb tells of the noun: in `Chile's bid to become a member won praise` it is Chile's,
    not what the bid won it for."""
    for clause in parse.labelled("advcl"):
        verb = parse.tokens[clause.head]
        to = next((d for d in parse.dependents(clause.index, "aux") if d.tag == "TO"), None)
        subject = next((d for d in parse.dependents(verb.index, "nsubj") if d.pos == "NOUN"), None)
        if to is not None and subject is not None and subject.index + 1 == to.index and clause.index < verb.index:
            yield replace(clause, dep="acl", head=subject.index)


def gerund_behind_term(parse: Parse) -> Iterator[Token]:
    """`recalled her years running Shell`: a gerund right behind somebody's time tells what he did in it, whatever the verb
    above is."""
    for gerund in parse.labelled("advcl", "xcomp", "ccomp"):
        term = parse.tokens[gerund.index - 1]
        if gerund.tag == "VBG" and term.pos == "NOUN" and term.lemma in word_list("term") and term.head == gerund.head and (
                parse.dependents(term.index, "poss")) and not parse.dependents(gerund.index, "nsubj", "aux", "mark"):
            yield replace(gerund, dep="acl", head=term.index)


def speaker_behind_comma(parse: Parse) -> Iterator[Token]:
    """`Prices rose, president of the bank Ana Ruiz said`: what stands between the comma and a verb that has what was said
    before it, and no subject, explains nothing in that but is who said it."""
    for said in parse.labelled("ccomp"):
        verb, last = parse.tokens[said.head], parse.tokens[max(said.head - 1, 0)]
        if verb.index < said.index or not is_finite(parse, verb) or has_subject(parse, verb) or last.pos not in NOMINAL:
            continue
        above = [t for t in (last, *map(parse.tokens.__getitem__, parse.ancestors(last.index))) if t.index > said.index]
        whole = [t for t in above if parse.subtree(t.index)[-1] == last.index and t.dep in ("appos", "conj", "npadvmod")
                 and parse.tokens[parse.subtree(t.index)[0] - 1].text == ","]
        if whole and parse.subtree(said.index)[-1] >= last.index:
            yield replace(whole[-1], dep="nsubj", head=verb.index)
