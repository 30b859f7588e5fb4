"""A sentence has a verb: what a small statistical parser read as a mere noun with something on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import NOMINAL, SUBJECTS
from kg.language.repair.appointments import titled_behind
from kg.model import Parse, Token

_CLAUSAL = ("ROOT", "ccomp", "conj", "advcl", "relcl")


def _roots(parse: Parse) -> list[Token]:
    """The first root of each sentence that has one, in text order."""
    found: dict[int, Token] = {}
    for token in parse.labelled("ROOT"):
        found.setdefault(token.sentence, token)
    return list(found.values())


def verbless_sentence(parse: Parse) -> Iterator[Token]:
    """A sentence has a verb: in `Gunmen on bikes killed villagers.` it is the participle that has an object of its own, in
    `Barclays named Ana Ruiz as its chairman.` the one whose object the parser took for what somebody is called."""
    for root in _roots(parse):
        if root.pos not in NOMINAL:
            continue
        sentence = parse.sentences[root.sentence]
        inside = parse.tokens[sentence.first : sentence.last]
        if parse.dependents(root.index, "nsubj", "cop") or not any(
                t.text == "." for t in inside[-2:]):
            continue
        verb = next((t for t in inside if t.index > root.index and _bare_clause(parse, t) and (
            t.tag == "VBD" or (t.tag == "VBN" and (parse.dependents(t.index, "dobj") or _called_as(parse, root, t))))), None)
        if verb is None or any(parse.tokens[i].pos in ("VERB", "AUX") for i in parse.ancestors(verb.index)):
            continue
        yield replace(verb, dep="ROOT", head=verb.index, tag="VBD")
        yield replace(root, dep="nsubj", head=verb.index)
        for below in parse.dependents(root.index):
            if below.index > verb.index:
                yield replace(below, head=verb.index)
        if not parse.dependents(verb.index, "dobj"):
            yield from (replace(named, dep="dobj") for named in parse.dependents(verb.index, "oprd"))


def _bare_clause(parse: Parse, verb: Token) -> bool:
    """Whether a clause behind a noun has no word before its verb that opens one, nor an auxiliary."""
    opened = any(d.index < verb.index and (d.dep in ("aux", "auxpass", "nsubj", "nsubjpass") or d.tag in ("WDT", "WP", "WRB"))
                 for d in parse.dependents(verb.index))
    return not parse.dependents(verb.index, "aux") if verb.dep == "acl" else verb.dep == "relcl" and not opened


def _called_as(parse: Parse, root: Token, verb: Token) -> bool:
    """Whether behind a name somebody is `named Ruiz as` something, or `named Ruiz minister`."""
    if root.pos != "PROPN":
        return False
    called = parse.dependents(verb.index, "oprd")
    behind = (d for above in (root, verb) for d in parse.dependents(above.index, "prep") if d.index > verb.index)
    return any(titled_behind(parse, d) is not None for d in called) or (
        any(d.pos == "PROPN" for d in called) and any(d.text.lower() == "as" for d in behind))


def finite_modifier(parse: Parse) -> Iterator[Token]:
    """A past tense is no modifier: in `The firm A bought B.` it is the verb, whatever the first noun was taken for."""
    for verb in parse.labelled("amod"):
        if verb.tag != "VBD" or verb.head < verb.index:
            continue
        names = [d for d in parse.dependents(verb.index) if d.index < verb.index and d.pos == "PROPN"]
        root = parse.tokens[parse.tokens[verb.head].head]
        if len(names) != 1 or root.dep != "ROOT" or root.pos != "NOUN" or (
                root.index + 1 != parse.subtree(names[0].index)[0]):
            continue
        yield replace(verb, dep="ROOT", head=verb.index)
        yield replace(parse.tokens[verb.head], dep="dobj", head=verb.index)
        yield replace(names[0], dep="nsubj", head=verb.index)
        yield replace(root, dep="compound", head=names[0].index)
        for below in parse.dependents(root.index):
            if below.index > verb.index and below.index != verb.head:
                yield replace(below, head=verb.index)


def verb_of_fragment(parse: Parse) -> Iterator[Token]:
    """A past tense is no modifier, a noun no measure of it: in `A Moscow court jailed the politician A for years.` it is the
    verb of what is no sentence without it."""
    for verb in parse.labelled("amod"):
        above = [parse.tokens[i] for i in parse.ancestors(verb.index)]
        taken = ("npadvmod", "nsubj") if verb.tag == "VBD" else ("nsubj",)
        subjects = [d for d in parse.dependents(verb.index, *taken) if d.pos in NOMINAL and d.index == verb.index - 1]
        subjects += [d for d in parse.dependents(verb.head, "compound") if d.pos == "NOUN" and d.index == verb.index - 1]
        if verb.tag not in ("VBD", "VBN") or not subjects or not above or above[-1].index < verb.index or any(
                t.pos not in NOMINAL for t in above):
            continue
        root = above[-1]
        yield replace(verb, dep="ROOT", head=verb.index)
        yield replace(subjects[0], dep="nsubj", head=verb.index)
        yield replace(root, dep="dobj", head=verb.index)
        for below in parse.dependents(root.index):
            if below.dep in ("punct", "prep") and below.index > root.index:
                yield replace(below, head=verb.index)


def verb_behind_day(parse: Parse) -> Iterator[Token]:
    """What stands between a day and a title is no modifier where the clause has no other verb: in `A court on Monday sentenced
    editor A to death.` it is what the court did."""
    for verb in parse.labelled("amod"):
        day = verb.index - 1 - (parse.tokens[verb.index - 1].text == ",")
        if verb.tag not in ("VBN", "VBD") or day < 1 or parse.labels.get(day) != "DATE" or verb.head < verb.index:
            continue
        above = [parse.tokens[i] for i in parse.ancestors(verb.index)]
        name = next(t for t in above if t.dep not in ("compound", "nmod", "amod"))
        doer = next((t for t in above if t.dep in ("ROOT", "ccomp")), name)
        opening = parse.subtree(name.index)[0]
        if name.pos != "PROPN" or opening > verb.index or any(
                parse.labels.get(i) != "DATE" for i in range(opening, min(verb.index, day + 1))) or not (
                doer.pos in NOMINAL and doer.index < day) or parse.dependents(doer.index, *SUBJECTS, "cop"):
            continue
        root = doer.head == doer.index
        yield replace(verb, dep=doer.dep, head=verb.index if root else doer.head, tag="VBD")
        yield replace(doer, dep="nsubj", head=verb.index)
        yield replace(name, dep="dobj", head=verb.index)
        when = next((parse.tokens[i] for i in parse.ancestors(day) if parse.tokens[i].dep == "prep"), None)
        if opening < verb.index and when is not None:   # the day was taken for what measures the modifier
            yield replace(parse.tokens[day], dep="pobj", head=when.index)
        behind = [d for d in parse.dependents(doer.index) if d.index > name.index]
        behind += [d for d in parse.dependents(name.index, "prep") if d.text == "to"]
        yield from (replace(d, head=verb.index) for d in (*behind, *([when] if when is not None else ())))


def titled_subject(parse: Parse) -> Iterator[Token]:
    """A sentence has a verb: in `The gas monopoly Gazprom raised prices.` it is what stands as a clause on the first noun."""
    for root in _roots(parse):
        if root.pos != "NOUN" or parse.sentences[root.sentence].headline or parse.dependents(root.index, "nsubj", "cop"):
            continue
        verb = next((t for t in parse.dependents(root.index, "relcl") if t.tag in ("VBD", "VBZ", "VBP")), None)
        name = next(iter(parse.dependents(verb.index, "nsubj")), None) if verb is not None else None
        if verb is None or name is None or name.pos != "PROPN" or parse.subtree(name.index)[0] != root.index + 1:
            continue
        yield replace(verb, dep="ROOT", head=verb.index)
        yield replace(root, dep="compound", head=name.index)
        for below in parse.dependents(root.index):
            if below.index > verb.index:
                yield replace(below, head=verb.index)


def noun_with_subject(parse: Parse) -> Iterator[Token]:
    """A noun heads no clause: in `The trader bought cargoes of beans` the participle behind the subject is the verb."""
    for token in parse.labelled(*_CLAUSAL):
        if token.tag not in ("NN", "NNS"):
            continue
        for subject in parse.dependents(token.index, "nsubj"):
            verbs = [d for d in parse.dependents(subject.index, "acl") if subject.index < d.index < token.index
                     and d.tag in ("VBN", "VBD")]
            if len(verbs) != 1 or parse.dependents(token.index, "cop", "aux"):
                continue
            verb = verbs[0]
            head = verb.index if token.head == token.index else token.head
            yield replace(verb, dep=token.dep, head=head, tag="VBD", pos="VERB")
            yield replace(subject, head=verb.index)
            yield replace(token, dep="dobj", head=verb.index, pos="NOUN")
            for other in parse.dependents(token.index, "punct", "npadvmod", "advmod", "advcl"):
                if other.index > token.index:
                    yield replace(other, head=verb.index)
