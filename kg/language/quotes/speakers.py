"""Who is behind a reporting word: its subject, by-phrase, possessor or author, or who controls it from further up."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from kg.language.quotes.marks import MARKS, Quotation, quotations
from kg.lexicon.reports import Report, Reports
from kg.model import Parse, Span, Token

VERBS = frozenset({"VERB", "AUX"})
RELATIVE = frozenset({"WDT", "WP"})
_NOT_IN_NAME = frozenset({"relcl", "acl", "appos", "punct", "parataxis", "advcl", "dep", "cc"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_REMARKS = frozenset({"report", "evaluation", "citation"})
"""Kinds of reports that newswriting adds to a report in a participle."""
_SPEAKING = frozenset({"PERSON", "ORG", "GPE", "NORP"})


@dataclass(frozen=True, slots=True)
class Page:
    """What every rule looks at."""

    parse: Parse
    text: str
    reports: Reports
    quotations: Sequence[Quotation]
    inside: Sequence[int]
    """For each token the innermost quotation it stands in, -1 for none."""
    starts: Sequence[int]
    opening: Mapping[int, Quotation]
    """Quotations by where their opening mark starts."""
    closing: Mapping[int, Quotation]
    """Quotations by where their closing mark ends."""


def read_page(parse: Parse, text: str, reports: Reports) -> Page:
    marks = quotations(text)
    starts = [t.start for t in parse.tokens]
    inside = [-1] * len(starts)
    for number, one in enumerate(marks):
        for i in range(bisect_left(starts, one.inner.start), bisect_left(starts, one.inner.end)):
            inside[i] = number
    opening, closing = {q.outer.start: q for q in marks}, {q.outer.end: q for q in marks}
    return Page(parse, text, reports, marks, inside, starts, opening, closing)


def under(page: Page, number: int, level: int) -> int | None:
    """The quotation directly below `level` that is or holds quotation `number`; None when it stands elsewhere."""
    while number >= 0:
        if page.quotations[number].parent == level:
            return number
        number = page.quotations[number].parent
    return None


def entry_of(page: Page, verb: Token) -> tuple[Report | None, Token | None]:
    """The lexicon's entry for a verb, with the second word of a phrasal one."""
    lemma = verb.lemma.lower()
    for word in page.reports.phrasal.get(lemma, ()):
        for child in page.parse.children[verb.index]:
            if page.parse.tokens[child].text.lower() == word:
                return page.reports.verbs[f"{lemma} {word}"], page.parse.tokens[child]
    return page.reports.verbs.get(lemma), None


def forms_of(page: Page, verb: Token) -> frozenset[str]:
    entry = page.reports.verbs.get(verb.lemma.lower())
    return entry.forms if entry else frozenset()


def is_passive(page: Page, verb: Token) -> bool:
    children = page.parse.dependents(verb.index)
    if any(c.dep in ("nsubjpass", "auxpass") for c in children):
        return True
    if verb.dep == "acl" and verb.tag == "VBD":   # a group called the Front
        return True
    governor = page.parse.tokens[verb.head]
    entry = page.reports.verbs.get(verb.lemma.lower())
    told = any(c.dep in ("dobj", "nsubj", "dative") for c in children)
    if entry and entry.addressee and verb.dep == "conj" and not told:
        return is_passive(page, governor)   # was brought in and told that
    bare = verb.tag == "VBN" and not any(c.dep in ("aux", "nsubj") for c in children)
    if bare and verb.dep == "conj":
        return is_passive(page, governor)
    return bare and verb.dep in ("acl", "advcl", "relcl")


def source_of(page: Page, verb: Token, passive: bool) -> int | None:
    """Head token of who speaks: the subject, the by-phrase of a passive, whoever controls a verb without a subject."""
    if passive:
        agents = page.parse.governed(verb.index, label="agent")
        return speaker_of(page, agents[0].index) if agents else None
    subject = subject_of(page, verb.index)
    return None if subject is None else speaker_of(page, subject)


def subject_of(page: Page, verb: int) -> int | None:
    """The subject of a verb as it is understood; a verb without one borrows from what governs it."""
    parse = page.parse
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        token = parse.tokens[verb]
        level = page.inside[verb]
        subjects = [c for c in parse.dependents(verb, "nsubj", "nsubjpass") if page.inside[c.index] == level]
        if subjects:
            subject = min(subjects, key=lambda c: abs(c.index - verb))
            return antecedent(page, subject, token)
        if len(seen) == 1 and token.tag != "VBG" and _follows_quotation(page, verb):   # "…," said X, misread
            after = [c for c in parse.dependents(verb) if c.index > verb and c.pos in _NOMINAL]
            if after or token.dep == "amod":
                return after[0].index if after else token.head
        governor = parse.tokens[token.head]
        if token.dep == "acl":
            return governor.index
        if token.dep == "relcl" and parse.dependents(verb, "nsubjpass"):
            return governor.index
        if token.dep == "pcomp" or (token.dep == "prep" and token.pos in VERBS):
            holder = parse.tokens[governor.head] if token.dep == "pcomp" else governor
            if holder.pos not in VERBS:
                return holder.index if holder.pos in ("NOUN", "PROPN") else None
            entry = page.reports.verbs.get(holder.lemma.lower())
            if entry and governor.text.lower() in entry.markers:
                patients = parse.dependents(holder.index, "dobj", "nsubjpass")
                if patients:
                    return antecedent(page, patients[0], holder)
            verb = holder.index
        elif token.dep == "xcomp" and parse.dependents(token.head, "dobj") and (
                governor.lemma.lower() not in page.reports.approaching):
            return parse.dependents(token.head, "dobj")[0].index
        elif is_remark(page, token):
            verb = _reporting_above(page, governor)
        elif token.dep in ("conj", "xcomp", "advcl") and governor.pos in VERBS:
            verb = token.head
        else:
            return None
    return None


def is_remark(page: Page, verb: Token) -> bool:
    """Whether a participle goes on with a report: said it was late, adding that …; it is no part of the content."""
    if verb.tag != "VBG" or verb.dep not in ("advcl", "xcomp", "acl", "conj") or verb.index == 0:
        return False
    entry, _ = entry_of(page, verb)
    return entry is not None and entry.kind in _REMARKS and page.parse.tokens[verb.index - 1].text == ","


def _reporting_above(page: Page, governor: Token) -> int:
    """The outermost reporting verb in whose content a token stands, else the verb that it is or hangs on."""
    tokens = page.parse.tokens
    above = page.parse.ancestors(governor.index)
    found = next((i for i in [governor.index, *above] if tokens[i].pos in VERBS), governor.index)
    for i in above:
        entry, _ = entry_of(page, tokens[i])
        if tokens[i].pos in VERBS and entry is not None and page.inside[i] == page.inside[governor.index]:
            found = i
    return found


def antecedent(page: Page, argument: Token, verb: Token) -> int | None:
    """The argument, or for a relative pronoun what the relative clause hangs on."""
    if argument.tag in RELATIVE or (argument.tag == "IN" and verb.dep == "relcl"):
        return verb.head if verb.dep == "relcl" else None
    return argument.index


def _follows_quotation(page: Page, verb: int) -> bool:
    before = page.text[: page.parse.tokens[verb].start].rstrip()[-1:]
    return bool(MARKS.fullmatch(before)) or before == ","


def speaker_of(page: Page, index: int) -> int:
    """The one behind a phrase: a report by the council speaks for the council; anybody else for himself."""
    token = page.parse.tokens[index]
    if token.lemma.lower() in page.reports.nouns:
        owner = owner_of(page, token)
        return index if owner is None else owner
    return index


def owner_of(page: Page, noun: Token) -> int | None:
    """Whose a reporting noun is: possessor, author, a demonym before it, the subject of a verb like "issue" over it."""
    parse = page.parse
    for possessor in parse.dependents(noun.index, "poss"):
        return possessor.index
    author = object_of(page, noun, page.reports.authors)
    if author is not None:
        return author
    for modifier in parse.dependents(noun.index, "amod", "compound", "nmod"):
        if page.parse.labels.get(modifier.index) in _SPEAKING:
            return modifier.index
    governor = parse.tokens[noun.head]
    if noun.dep == "dobj" and governor.lemma.lower() in page.reports.support:
        subject = subject_of(page, governor.index)
        return None if subject == noun.index else subject
    if noun.dep == "nsubjpass" and governor.lemma.lower() in page.reports.support:
        agents = parse.dependents(governor.index, "agent")
        return next((p.index for agent in agents for p in parse.dependents(agent.index, "pobj")), None)
    return None


def object_of(page: Page, noun: Token, prepositions: frozenset[str]) -> int | None:
    for prep in page.parse.dependents(noun.index, "prep", "agent"):
        if prep.text.lower() in prepositions:
            for held in page.parse.dependents(prep.index, "pobj"):
                return held.index
    return None


def phrase_of(page: Page, head: int, content: Set[int | None]) -> Span:
    """The noun phrase of a head as one span, without relative clauses, appositions and what it says."""
    parse = page.parse
    found, stack = {head}, [head]
    while stack:
        parent = stack.pop()
        for child in parse.children[parent]:
            dep = parse.tokens[child].dep
            if child in content or (dep == "case" and parent == head):
                continue
            if dep not in _NOT_IN_NAME or (dep == "cc" and child > head):
                found.add(child)
                stack.append(child)
    first = last = head
    while (step := _step(page, first, -1, found)) is not None:
        first = step
    while (step := _step(page, last, 1, found)) is not None:
        last = step
    for name in parse.names[max(0, bisect_right(parse.names, first, key=lambda n: n.first) - 1) :]:
        if name.first > last:
            break
        if name.first <= last and first < name.last and content.isdisjoint(range(name.first, name.last)):
            first, last = min(first, name.first), max(last, name.last - 1)
    while last > head and parse.tokens[last].dep in ("cc", "punct", "prep", "case"):
        last -= 1
    return Span(parse.tokens[first].start, parse.tokens[last].end)


def _step(page: Page, index: int, way: int, found: set[int]) -> int | None:
    """The next token of a phrase, also over a hyphen without spaces."""
    if index + way in found:
        return index + way
    beyond = index + 2 * way
    if beyond in found:
        left, right = sorted((index, beyond))
        tokens = page.parse.tokens
        if tokens[left].end == tokens[left + 1].start and tokens[left + 1].end == tokens[right].start:
            return beyond
    return None


def speaks(page: Page, token: Token) -> bool:
    """Whether a noun names somebody or something that speaks: officials and reports, but not concerns or demand."""
    noun = page.reports.nouns.get(token.lemma.lower())
    told = noun is not None and noun.kind == "report"
    return told or token.lemma.lower() in page.reports.sources or page.parse.labels.get(token.index) in _SPEAKING
