"""Who says what: every attribution of an article, from syntax, the lexicon of reporting and quotation marks.

Content, source and cue are those of PARC (Pareti 2012). Syntax finds a reporting predicate with its content clause; the
marks then say which words are verbatim, how far a quote runs over sentences and paragraphs, and what is left without a
predicate goes to the speaker of the sentence before (O'Keefe et al. 2012). What carries no sign is the writer's own.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from kg.lexicon.reports import Report, Reports
from kg.model import Parse, Quote, Sentence, Span, Token

NEAR = 12
"""Tokens between a quote and the predicate beside it: `said on Monday in a speech to the board: "…"`."""
HEADLINE_SOURCE = 7
"""Tokens of a source beside a headline's colon; longer ones are a second headline."""
_CLOSING = {"“": "”", "„": "“”", "‟": "”", "«": "»", "‹": "›", "‘": "’", "'": "'", '"': '"', "``": "''"}
_CHARS = re.compile("[\"'“”„‟«»‹›‘’]")
_BRACKETS = {"(": ")", ")": "(", "[": "]", "]": "["}
_LINE = re.compile(r"[^\r\n]+")
_SINGLE = "'’‘"
_SENTENCE_MARKS = frozenset(".,!?")
_RELATIVE = frozenset({"WDT", "WP"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
REMARK = 4
"""Tokens that may stand between "as he said" and its comma: `as he said last week, …`."""
_VERBS = frozenset({"VERB", "AUX"})
_NOT_IN_NAME = frozenset({"relcl", "acl", "appos", "punct", "parataxis", "advcl", "dep", "cc"})
_CLAUSE = frozenset({"ccomp", "csubj", "csubjpass"})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
_SPEAKING = frozenset({"PERSON", "ORG", "GPE", "NORP"})


# ------------------------------------------------------------------------------------------------- quotation marks


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks: `inner` without them. `parent` is the quotation around it, -1 for none."""

    outer: Span
    inner: Span
    parent: int = -1
    unclosed: bool = False
    """It runs to the paragraph's end, and the next paragraph takes it up with an opening mark of its own."""


def quotations(text: str) -> list[Quotation]:
    """Everything in quotation marks, in text order, outer before inner.

    Straight, curly, low and angle marks, single marks told from apostrophes. A mark without its partner counts only
    where a quote runs on into a paragraph that opens with a mark again, so that no stray mark swallows a story.
    """
    found: list[tuple[int, int, bool]] = []
    lines = [(m.start(), m.group()) for m in _LINE.finditer(text) if m.group().strip()]
    for number, (start, line) in enumerate(lines):
        pairs, opened = _pairs(line)
        found += [(start + a, start + b, False) for a, b in pairs]
        follows = lines[number + 1][1].lstrip()[:1] if number + 1 < len(lines) else ""
        if opened and follows and follows in _CLOSING and follows == line[opened[0]] and not line[: opened[0]].strip():
            found.append((start + opened[0], start + len(line.rstrip()), True))
    return _nested(sorted(found, key=lambda pair: (pair[0], -pair[1])))


def _pairs(line: str) -> tuple[list[tuple[int, int]], list[int]]:
    """Offsets of matching marks in a line, and of double opening marks that found no partner."""
    pairs: list[tuple[int, int]] = []
    stack: list[int] = []
    for match in _CHARS.finditer(line):
        at, mark = match.start(), match.group()
        before, after = line[at - 1 : at], line[at + 1 : at + 2]
        partner = next((i for i in reversed(stack) if mark in _CLOSING[line[i]]), None)
        if partner is not None and _may_close(line, at, mark, before, after):
            pairs.append((partner, at))
            del stack[stack.index(partner) :]
        elif mark in _CLOSING and _may_open(mark, before, after) and not (mark in "\"'" and partner is not None):
            stack.append(at)
    return pairs, [i for i in stack if line[i] not in _SINGLE]


def _may_open(mark: str, before: str, after: str) -> bool:
    if not after or after.isspace():
        return False
    if mark in _SINGLE:   # 'tis and '90s are told by what stands before a closing mark that never comes
        return not before.isalnum() and not after.isdigit() and before not in _SENTENCE_MARKS
    return mark != '"' or not before.isalnum()


def _may_close(line: str, at: int, mark: str, before: str, after: str) -> bool:
    if mark not in _SINGLE:
        return True
    if after.isalnum() or before.isspace():
        return False
    # the ministers' plan': a plural possessive inside single quotes, if a better closing mark still follows
    possessive = before == "s" and after == " " and line[at + 2 : at + 3].islower()
    return not (possessive and re.search(r"\w[.,!?]?" + mark + r"(?!\w)", line[at + 1 :]))


def _nested(pairs: Iterable[tuple[int, int, bool]]) -> list[Quotation]:
    found: list[Quotation] = []
    around: list[int] = []
    for start, end, unclosed in pairs:
        while around and found[around[-1]].outer.end <= start:
            around.pop()
        inner = Span(start + 1, end)
        outer = Span(start, end if unclosed else end + 1)
        found.append(Quotation(outer, inner, around[-1] if around else -1, unclosed))
        around.append(len(found) - 1)
    return found


# ----------------------------------------------------------------------------------------------------------- page


@dataclass(slots=True)
class _Attribution:
    """An attribution while it is being found: tokens first, spans once the quotation marks have been laid over them."""

    source: int | None
    cue: Span | None
    cue_head: int | None
    tokens: set[int] = field(default_factory=set)
    spans: list[Span] = field(default_factory=list)
    direct: bool = False
    quoted: list[int] = field(default_factory=list)
    """Quotations that stand in its content."""
    pure: bool = False
    """Nothing but quotations in its content."""


@dataclass(frozen=True, slots=True)
class _Page:
    """What every rule looks at."""

    parse: Parse
    text: str
    reports: Reports
    quotations: Sequence[Quotation]
    inside: Sequence[int]
    """For each token the innermost quotation it stands in, -1 for none."""
    starts: Sequence[int]


def _page(parse: Parse, text: str, reports: Reports) -> _Page:
    marks = quotations(text)
    starts = [t.start for t in parse.tokens]
    inside = [-1] * len(starts)
    for number, one in enumerate(marks):
        for i in range(bisect_left(starts, one.inner.start), bisect_left(starts, one.inner.end)):
            inside[i] = number
    return _Page(parse, text, reports, marks, inside, starts)


def find(parse: Parse, text: str, reports: Reports) -> tuple[Quote, ...]:
    """Every attribution in the article, in text order; nested ones each on their own.

    Offsets are characters of `text`, the article's whole text. Direct content comes without its quotation marks,
    indirect content without "that". A source of None means that the text names nobody ("it was reported that").
    """
    page = _page(parse, text, reports)
    found: list[_Attribution] = []
    for token in parse.tokens:
        if token.pos in _VERBS:
            found += _by_verb(page, token)
        elif token.pos in ("NOUN", "PROPN"):
            found += _by_noun(page, token)
        word = token.text.lower()
        if word in reports.adverbs:
            found += _by_adverb(page, token)
        elif word in _first_words(reports):
            found += _by_preposition(page, token)
    for sentence in parse.sentences:
        if sentence.headline:
            found += _by_headline(page, sentence)
    for one in found:
        _fit(page, one)
    found = [one for one in found if one.spans]
    _assign_the_rest(page, found)
    made = [_quote(page, one) for one in found]
    return tuple(sorted(made, key=lambda q: (q.content[0], q.cue or Span(0, 0))))


def attribution(quotes: Iterable[Quote], start: int, end: int) -> list[Quote]:
    """The quotes whose content covers characters `start:end`, innermost (who is reported last) first."""
    over = [q for q in quotes if _covers(q, start, start) and _covers(q, max(start, end - 1), end)]

    def depth(quote: Quote) -> tuple[int, int]:
        outer = sum(other is not quote and quote.cue is not None and _covers(other, *quote.cue) for other in over)
        return -outer, sum(s.end - s.start for s in quote.content)

    return sorted(over, key=depth)


def _covers(quote: Quote, start: int, end: int) -> bool:
    return any(s.start <= start and end <= s.end for s in quote.content)


def _first_words(reports: Reports) -> frozenset[str]:
    return frozenset(lemma.partition(" ")[0] for lemma in reports.prepositions)


# ------------------------------------------------------------------------------------------------------------ verbs


def _by_verb(page: _Page, verb: Token) -> list[_Attribution]:
    entry, second = _entry(page, verb)
    if entry is None or verb.dep in ("amod", "compound") or (verb.text[0].isupper() and _label(page, verb.index)):
        return []
    cue = Span(verb.start, second.end if second and second.index == verb.index + 1 else verb.end)
    if entry.speaker == "patient":
        return _by_citation(page, verb, entry, cue)
    passive = _is_passive(page, verb)
    source = _source(page, verb, passive)
    tokens = _clausal(page, verb, entry, second, passive)
    if not tokens:
        tokens = _beside(page, verb, entry, source)
    if not tokens and source is not None:
        tokens = _nominal(page, verb, entry, passive)
    return [_Attribution(source, cue, verb.index, tokens)] if tokens else []


def _entry(page: _Page, verb: Token) -> tuple[Report | None, Token | None]:
    """The lexicon's entry for a verb, with the second word of a phrasal one."""
    lemma = verb.lemma.lower()
    for word in page.reports.phrasal.get(lemma, ()):
        for child in page.parse.children[verb.index]:
            if page.parse.tokens[child].text.lower() == word:
                return page.reports.verbs[f"{lemma} {word}"], page.parse.tokens[child]
    return page.reports.verbs.get(lemma), None


def _clausal(page: _Page, verb: Token, entry: Report, second: Token | None, passive: bool) -> set[int]:
    """Content clauses that depend on the verb."""
    parse = page.parse
    heads: list[Token] = []
    for child in parse.dependents(verb.index):
        if child.dep == "xcomp" or child.dep in _CLAUSE:
            if second and child.index == second.index:
                heads += [c for c in parse.dependents(child.index) if _has_complementizer(page, c)]
            elif _form(page, verb, child, passive) in entry.forms or _all_quoted(page, verb, child, entry):
                heads.append(child)
        elif second and child.index == second.index:
            heads += [c for c in parse.dependents(child.index) if _has_complementizer(page, c)]
    heads = heads or _misplaced(page, verb, entry)
    tokens = {i for head in heads for i in _clause_tokens(page, verb, head)}
    for head in heads:   # believed the plan would fail, with "the plan" read as the object
        bare = head.tag in _FINITE and not parse.dependents(head.index, *_SUBJECTS)
        for one in parse.dependents(verb.index, "dobj") if bare and head.dep in ("ccomp", "xcomp") else ():
            if one.index < head.index:
                tokens.update(parse.subtree(one.index))
    if tokens and passive and any(h.dep == "xcomp" for h in heads) and "raised" in entry.forms:
        for subject in parse.dependents(verb.index, "nsubjpass"):
            tokens.update(parse.subtree(subject.index))
    if verb.dep == "parataxis" and entry.forms & {"clause", "quotation"} and parse.dependents(verb.index, "nsubj"):
        tokens |= _around(page, verb.head, verb.index)
    return tokens


def _clause_tokens(page: _Page, verb: Token, head: Token) -> list[int]:
    """A content clause; before its "that" stands the addressee, if the parser took it for the clause's."""
    tokens = page.parse.subtree(head.index)
    if head.index > verb.index:
        for mark in page.parse.dependents(head.index, "mark"):
            if mark.text.lower() in page.reports.complementizers and page.inside[mark.index] == page.inside[verb.index]:
                return [i for i in tokens if i > mark.index]
    return tokens


def _misplaced(page: _Page, verb: Token, entry: Report) -> list[Token]:
    """A that-clause that the parser hung on the addressee or the occasion: told the paper in a statement that ..."""
    parse = page.parse
    if "clause" not in entry.forms:
        return []
    places = [p for prep in parse.dependents(verb.index, "prep") for p in parse.dependents(prep.index, "pobj")]
    places += [o for o in parse.dependents(verb.index, "dobj") if o.lemma.lower() not in page.reports.nouns]
    return [c for place in places if place.index > verb.index
            for c in parse.dependents(place.index, "acl", "ccomp") if _has_complementizer(page, c)]


def _form(page: _Page, verb: Token, clause: Token, passive: bool) -> str:
    """The form of a complement in the lexicon's terms."""
    children = page.parse.dependents(clause.index)
    subject = any(c.dep in _SUBJECTS or c.dep == "expl" for c in children)
    if any(c.tag == "TO" and c.dep == "aux" for c in children):
        if subject and clause.index < verb.index:
            return "clause"   # headlines: prices to rise, the bank says
        raised = passive and "infinitive" not in _forms(page, verb)
        return "raised" if raised else "infinitive"
    if subject and clause.tag in ("VB", "VBG") and clause.index > verb.index and not any(
            c.dep in ("aux", "auxpass", "mark") for c in children):
        return "bare"   # saw him leave: what was seen, not that it was
    if clause.tag == "VBG" and not subject and not any(c.dep in ("aux", "auxpass") for c in children):
        return "gerund"
    if clause.dep == "xcomp":
        return "clause" if clause.tag in _FINITE else "attribute"
    if clause.pos not in _VERBS and "attribute" in _forms(page, verb) and clause.index > verb.index:
        return "attribute"
    return "clause"


def _forms(page: _Page, verb: Token) -> frozenset[str]:
    entry = page.reports.verbs.get(verb.lemma.lower())
    return entry.forms if entry else frozenset()


def _all_quoted(page: _Page, verb: Token, clause: Token, entry: Report) -> bool:
    outside = page.inside[verb.index]
    if "quotation" not in entry.forms or clause.dep not in ("ccomp", "xcomp"):
        return False
    words = (i for i in page.parse.subtree(clause.index) if page.parse.tokens[i].pos != "PUNCT")
    return all(page.inside[i] != outside for i in words)


def _beside(page: _Page, verb: Token, entry: Report, source: int | None) -> set[int]:
    """Content of a report set into its own content: "as the ministry said"."""
    markers = page.parse.dependents(verb.index, "mark", "advmod", "prep")
    if source is None or verb.dep not in ("advcl", "acl") or "clause" not in entry.forms:
        return set()
    inside = any(m.text.lower() in page.reports.subordinators for m in markers)
    if not inside or page.parse.dependents(verb.index, "dobj"):
        return set()
    return _around(page, _clause_head(page, verb.head), verb.index)


def _nominal(page: _Page, verb: Token, entry: Report, passive: bool) -> set[int]:
    """Content that is no clause: a noun phrase, what an object is called, words in quotation marks."""
    parse = page.parse
    objects = parse.dependents(verb.index, "nsubjpass" if passive else "dobj")
    tokens: set[int] = set()
    if "attribute" in entry.forms:
        named = parse.dependents(verb.index, "oprd", "attr") + _brought(page, verb, entry)
        if named:
            tokens.update(i for one in [*objects, *named] if one.tag not in _RELATIVE for i in parse.subtree(one.index))
            quoted = {i for i in tokens if page.inside[i] != page.inside[verb.index]}
            tokens = quoted or tokens   # the label's words are the speaker's, the rest may be the writer's
    elif "phrase" in entry.forms:
        tokens.update(i for one in _brought(page, verb, entry) for i in parse.subtree(one.index))
    if not tokens and "object" in entry.forms and not passive:
        tokens.update(i for one in objects if one.pos != "PRON" for i in parse.subtree(one.index))
    if not tokens and "fragment" in entry.forms:
        tokens = _fragments(page, verb, entry)
    elif not tokens and {"clause", "quotation"} <= entry.forms:
        tokens = _fragments(page, verb, entry)
        whole = {i for one in objects for i in parse.subtree(one.index) if parse.tokens[i].pos != "PUNCT"}
        tokens = tokens if whole <= tokens else set()   # says "no", but not: says "green" investors
    return tokens


def _brought(page: _Page, verb: Token, entry: Report) -> list[Token]:
    """What the entry's preposition brings; the parser hangs it on the verb, its object or its agent."""
    parse = page.parse
    places = [verb, *parse.dependents(verb.index, "dobj", "oprd")]
    places += [p for agent in parse.dependents(verb.index, "agent") for p in parse.dependents(agent.index, "pobj")]
    for place in places:
        for prep in parse.dependents(place.index, "prep"):
            if prep.text.lower() in entry.markers and prep.index > verb.index:
                return parse.dependents(prep.index, "pcomp", "pobj", "amod", "acomp", "advcl", "advmod")[:1]
    return []


def _fragments(page: _Page, verb: Token, entry: Report) -> set[int]:
    """Quoted words among the verb's complements; the subject and clauses beside it are somebody else's."""
    level = page.inside[verb.index]
    only = entry.markers if entry.markers and not entry.forms & {"attribute", "phrase"} else frozenset()
    found: set[int] = set()
    for child in page.parse.dependents(verb.index):
        if only and child.text.lower() not in only:
            continue
        if child.dep not in _SUBJECTS and child.dep not in ("advcl", "conj", "punct", "agent", "parataxis", "npadvmod"):
            found.update(i for i in page.parse.subtree(child.index) if _under(page, page.inside[i], level) is not None)
    return found


def _by_citation(page: _Page, verb: Token, entry: Report, cue: Span) -> list[_Attribution]:
    """Verbs whose object speaks: "citing officials", "quoted the minister as saying", "was quoted as saying"."""
    parse = page.parse
    passive = _is_passive(page, verb)
    spoken = parse.dependents(verb.index, "nsubjpass" if passive else "dobj")
    if not spoken:
        return []
    brought = _brought(page, verb, entry)
    if brought:
        source = _source(page, verb, passive)
        tokens = {i for one in (spoken[0], brought[0]) for i in parse.subtree(one.index)}
        return [_Attribution(source, cue, verb.index, tokens)] if source is not None else []
    if not _speaks(page, spoken[0]) or verb.tag != "VBG" or verb.dep not in ("advcl", "acl", "xcomp", "prep", "conj"):
        return []
    host = parse.tokens[_clause_head(page, verb.head)]
    outer, second = _entry(page, host)
    tokens = _clausal(page, host, outer, second, _is_passive(page, host)) if outer else set()
    tokens = tokens or _around(page, host.index, verb.index)
    return [_Attribution(_speaker(page, spoken[0].index), cue, verb.index, tokens - set(parse.subtree(verb.index)))]


def _speaks(page: _Page, token: Token) -> bool:
    """Whether a noun names somebody or something that speaks: officials and reports, but not concerns."""
    lemma = token.lemma.lower()
    return lemma in page.reports.sources or lemma in page.reports.nouns or _label(page, token.index) in _SPEAKING


# ------------------------------------------------------------------------------- nouns, prepositions, adverbs, colons


def _by_noun(page: _Page, noun: Token) -> list[_Attribution]:
    entry = page.reports.nouns.get(noun.lemma.lower())
    if entry is None:
        return []
    parse = page.parse
    tokens: set[int] = set()
    has_clause = False
    occasion = parse.tokens[parse.tokens[noun.head].head]
    if noun.dep == "pobj" and occasion.pos in _VERBS and "clause" in _forms(page, occasion):
        return []   # the clause is the verb's: said in a statement that
    for child in parse.dependents(noun.index, "acl", "ccomp", "relcl"):
        infinitive = any(c.tag == "TO" for c in parse.dependents(child.index, "aux"))
        if _has_complementizer(page, child) or (infinitive and child.dep == "acl" and "infinitive" in entry.forms):
            tokens.update(parse.subtree(child.index))
            has_clause = has_clause or not infinitive
    governor = parse.tokens[noun.head]
    if not tokens and noun.dep == "nsubj" and governor.pos == "AUX":   # her view is that ...
        tokens.update(i for c in parse.dependents(governor.index, "ccomp") if _has_complementizer(page, c)
                      for i in parse.subtree(c.index))
        has_clause = True
    source = _owner(page, noun)
    if not tokens and governor.pos == "ADP" and governor.text.lower() in entry.markers and noun.dep == "pobj":
        source = source if source is not None else _object_of(page, noun, page.reports.holders)
        if source is not None:
            tokens = _around(page, _scope(page, governor), governor.index)
    nobody = source is None and (entry.kind == "evidence" or not has_clause)   # "no evidence that", "in order to"
    if not tokens or nobody:
        return []
    return [_Attribution(source, Span(noun.start, noun.end), noun.index, tokens)]


def _by_preposition(page: _Page, word: Token) -> list[_Attribution]:
    """ "according to X" and its like: the clause around it is X's."""
    last = word
    for lemma in page.reports.prepositions:
        first, _, second = lemma.partition(" ")
        if first == word.text.lower():
            following = page.parse.tokens[word.index + 1 : word.index + 2]
            if second and (not following or following[0].text.lower() != second):
                continue
            last = following[0] if second else word
            holders = page.parse.dependents(last.index, "pobj", "pcomp") or page.parse.dependents(word.index, "pobj")
            if holders:
                tokens = _after_opening(page, word, holders[0]) or _around(page, _scope(page, word), word.index)
                source = _speaker(page, holders[0].index)
                return [_Attribution(source, Span(word.start, last.end), word.index, tokens)]
    return []


def _after_opening(page: _Page, word: Token, holder: Token) -> set[int]:
    """What follows an opening "according to X, ": the parser may take the clause's beginning for an apposition of X."""
    sentence = page.parse.sentences[word.sentence]
    if any(page.parse.tokens[i].pos != "PUNCT" for i in range(sentence.first, word.index)):
        return set()
    commas = [t.index for t in page.parse.tokens[holder.index : sentence.last] if t.text == ","]
    if not commas or any(t.pos in _VERBS for t in page.parse.tokens[holder.index : commas[0]]):
        return set()
    end = commas[0]
    if len(commas) > 1 and any(commas[0] < c.index < commas[1] for c in page.parse.dependents(holder.index, "appos")):
        end = commas[1]
    return set(range(end + 1, sentence.last))


def _by_adverb(page: _Page, adverb: Token) -> list[_Attribution]:
    """ "reportedly": somebody says so, nobody is named."""
    host = page.parse.tokens[adverb.head]
    if adverb.dep != "advmod" or host.index == adverb.index:
        return []
    tokens = _around(page, host.index, adverb.index)
    for other in page.parse.dependents(host.index, "conj", "advcl"):
        tokens.difference_update(page.parse.subtree(other.index))
    return [_Attribution(None, Span(adverb.start, adverb.end), adverb.index, tokens)]


def _by_headline(page: _Page, sentence: Sentence) -> list[_Attribution]:
    """Headlines that name their source beside a colon or, behind it, a dash: "Minister: …", "… - report"."""
    inside = page.parse.tokens[sentence.first : sentence.last]
    for token in inside:
        colon = token.text == ":"
        apart = page.text[token.end : token.end + 1] == " " and page.inside[token.index] < 0
        if not apart or not (colon or token.text in "-–—"):
            continue
        left, right = inside[: token.index - sentence.first], inside[token.index - sentence.first + 1 :]
        for name, said in ((right, left), (left, right)):
            if name is left and not colon:
                continue
            source = _headline_source(page, name, all(page.inside[t.index] >= 0 for t in said if t.pos != "PUNCT"))
            if source is not None and len(said) > 1:
                return [_Attribution(source, Span(token.start, token.end), token.index, {t.index for t in said})]
    return []


def _headline_source(page: _Page, tokens: Sequence[Token], quoted: bool) -> int | None:
    """The head of a noun phrase that names who speaks; beside words in quotation marks any noun phrase does."""
    if not 0 < len(tokens) <= HEADLINE_SOURCE or any(t.pos in _VERBS for t in tokens):
        return None
    own = {t.index for t in tokens}
    heads = [t for t in tokens if t.pos in ("NOUN", "PROPN") and (t.head not in own or t.head == t.index)]
    heads = heads or [t for t in tokens if t.pos in ("NOUN", "PROPN")][-1:]
    for head in heads:
        if quoted or head.lemma.lower() in page.reports.sources or _label(page, head.index) == "PERSON":
            return head.index
    return None


# --------------------------------------------------------------------------------------------------------- sources


def _is_passive(page: _Page, verb: Token) -> bool:
    children = page.parse.dependents(verb.index)
    if any(c.dep in ("nsubjpass", "auxpass") for c in children):
        return True
    if verb.dep == "acl" and verb.tag == "VBD":   # a group called the Front
        return True
    governor = page.parse.tokens[verb.head]
    entry = page.reports.verbs.get(verb.lemma.lower())
    if entry and entry.addressee and verb.dep == "conj" and not any(c.dep in ("dobj", "nsubj", "dative") for c in children):
        return _is_passive(page, governor)   # was brought in and told that
    bare = verb.tag == "VBN" and not any(c.dep in ("aux", "nsubj") for c in children)
    if bare and verb.dep == "conj":
        return _is_passive(page, governor)
    return bare and verb.dep in ("acl", "advcl", "relcl")


def _source(page: _Page, verb: Token, passive: bool) -> int | None:
    """Head token of who speaks: the subject, the by-phrase of a passive, whoever controls a verb without a subject."""
    if passive:
        agents = [p for a in page.parse.dependents(verb.index, "agent") for p in page.parse.dependents(a.index, "pobj")]
        return _speaker(page, agents[0].index) if agents else None
    subject = _subject(page, verb.index)
    return None if subject is None else _speaker(page, subject)


def _subject(page: _Page, verb: int) -> int | None:
    """The subject of a verb as it is understood; a verb without one borrows from what governs it."""
    parse = page.parse
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        token = parse.tokens[verb]
        subjects = [c for c in parse.dependents(verb, "nsubj", "nsubjpass") if page.inside[c.index] == page.inside[verb]]
        if subjects:
            subject = min(subjects, key=lambda c: abs(c.index - verb))
            return _antecedent(page, subject, token)
        if len(seen) == 1 and _follows_quotation(page, verb):   # "…," said the minister, misread as an object
            after = [c for c in parse.dependents(verb) if c.index > verb and c.pos in _NOMINAL]
            if after:
                return after[0].index
        governor = parse.tokens[token.head]
        if token.dep == "acl":
            return governor.index
        if token.dep == "relcl" and parse.dependents(verb, "nsubjpass"):
            return governor.index
        if token.dep == "pcomp" or (token.dep == "prep" and token.pos in _VERBS):
            holder = parse.tokens[governor.head] if token.dep == "pcomp" else governor
            if holder.pos not in _VERBS:
                return holder.index if holder.pos in ("NOUN", "PROPN") else None
            entry = page.reports.verbs.get(holder.lemma.lower())
            if entry and governor.text.lower() in entry.markers:
                patients = parse.dependents(holder.index, "dobj", "nsubjpass")
                if patients:
                    return _antecedent(page, patients[0], holder)
            verb = holder.index
        elif token.dep == "xcomp" and parse.dependents(token.head, "dobj"):
            return parse.dependents(token.head, "dobj")[0].index
        elif token.dep in ("conj", "xcomp", "advcl") and governor.pos in _VERBS:
            verb = token.head
        else:
            return None
    return None


def _antecedent(page: _Page, argument: Token, verb: Token) -> int | None:
    """The argument, or for a relative pronoun what the relative clause hangs on."""
    if argument.tag in _RELATIVE or (argument.tag == "IN" and verb.dep == "relcl"):
        return verb.head if verb.dep == "relcl" else None
    return argument.index


def _follows_quotation(page: _Page, verb: int) -> bool:
    before = page.text[: page.parse.tokens[verb].start].rstrip()[-1:]
    return bool(_CHARS.fullmatch(before)) or before == ","


def _speaker(page: _Page, index: int) -> int:
    """The one behind a phrase: a report by the council speaks for the council; anybody else for himself."""
    token = page.parse.tokens[index]
    if token.lemma.lower() in page.reports.nouns:
        owner = _owner(page, token)
        return index if owner is None else owner
    return index


def _owner(page: _Page, noun: Token) -> int | None:
    """Whose a reporting noun is: possessor, author, a demonym before it, the subject of a verb like "issue" over it."""
    parse = page.parse
    for possessor in parse.dependents(noun.index, "poss"):
        return possessor.index
    author = _object_of(page, noun, page.reports.authors)
    if author is not None:
        return author
    for modifier in parse.dependents(noun.index, "amod", "compound", "nmod"):
        if _label(page, modifier.index) in _SPEAKING:
            return modifier.index
    governor = parse.tokens[noun.head]
    if noun.dep == "dobj" and governor.lemma.lower() in page.reports.support:
        subject = _subject(page, governor.index)
        return None if subject == noun.index else subject
    if noun.dep == "nsubjpass" and governor.lemma.lower() in page.reports.support:
        agents = parse.dependents(governor.index, "agent")
        return next((p.index for agent in agents for p in parse.dependents(agent.index, "pobj")), None)
    return None


def _object_of(page: _Page, noun: Token, prepositions: frozenset[str]) -> int | None:
    for prep in page.parse.dependents(noun.index, "prep", "agent"):
        if prep.text.lower() in prepositions:
            for held in page.parse.dependents(prep.index, "pobj"):
                return held.index
    return None


def _label(page: _Page, index: int) -> str:
    names = page.parse.names
    at = bisect_right(names, index, key=lambda n: n.first) - 1
    return names[at].label if at >= 0 and names[at].first <= index < names[at].last else ""


def _phrase(page: _Page, head: int, content: set[int]) -> Span:
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
    for name in parse.names:
        if name.first <= last and first < name.last and not content.intersection(range(name.first, name.last)):
            first, last = min(first, name.first), max(last, name.last - 1)
    while last > head and parse.tokens[last].dep in ("cc", "punct", "prep", "case"):
        last -= 1
    return Span(parse.tokens[first].start, parse.tokens[last].end)


def _step(page: _Page, index: int, way: int, found: set[int]) -> int | None:
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


# ---------------------------------------------------------------------------------------------------------- clauses


def _has_complementizer(page: _Page, clause: Token) -> bool:
    marks = page.parse.dependents(clause.index, "mark")
    return any(m.text.lower() in page.reports.complementizers for m in marks)


def _clause_head(page: _Page, index: int) -> int:
    """The nearest verb at or above a token, else the root."""
    tokens = page.parse.tokens
    while tokens[index].pos not in _VERBS and tokens[index].head != index:
        index = tokens[index].head
    return index


def _scope(page: _Page, word: Token) -> int:
    """The clause that a phrase like "according to" speaks of: at the sentence's edge all of it, else the nearest."""
    parse = page.parse
    head = _clause_head(page, word.head)
    sentence = parse.sentences[word.sentence]
    apart = word.index > sentence.first and parse.tokens[word.index - 1].text == ","
    opening = all(parse.tokens[i].pos == "PUNCT" for i in range(sentence.first, word.index))
    while (opening or apart) and parse.tokens[head].head != head:
        if parse.tokens[head].dep not in ("conj", "advcl", "acl") and not (opening and parse.tokens[head].dep == "ccomp"):
            break
        head = _clause_head(page, parse.tokens[head].head)
    return head


def _around(page: _Page, host: int, inner: int) -> set[int]:
    """A clause without the phrase that attributes it, and without what the parser took from that phrase's end."""
    phrase = page.parse.subtree(inner)
    clause = set(page.parse.subtree(host)) - set(phrase)
    remark: list[int] = []
    for token in page.parse.tokens[phrase[-1] + 1 : phrase[-1] + 2 + REMARK]:
        if token.text == ",":
            clause.difference_update(remark)
        if token.pos in _VERBS or token.pos == "PUNCT":
            break
        remark.append(token.index)
    return clause


# --------------------------------------------------------------------------------------- content and quotation marks


def _fit(page: _Page, one: _Attribution) -> None:
    """Lay the quotation marks over an attribution's tokens and so find its content spans."""
    level = page.inside[one.cue_head] if one.cue_head is not None else -1
    inner: set[int] = set()
    plain: set[int] = set()
    for i in sorted(one.tokens):
        if page.inside[i] == level:
            plain.add(i)
        else:
            number = _under(page, page.inside[i], level)
            if number is not None:
                inner.add(number)
    one.quoted = sorted(inner)
    one.direct = bool(inner)
    if inner and one.cue_head is not None and _introduces(page, one.cue_head, min(inner)):
        plain = {i for i in plain if i > one.cue_head}   # what stands before the predicate came from a misreading
        one.tokens = {i for i in one.tokens if i > one.cue_head}
    one.pure = bool(inner) and all(_joins(page, page.parse.tokens[i]) for i in plain)
    if one.pure:
        one.spans = [_stripped(page, page.quotations[q].inner) for q in one.quoted]
        return
    within = plain | {i for i in one.tokens if _under(page, page.inside[i], level) is not None}
    spans = _runs(page, sorted(within))
    spans += [page.quotations[number].outer for number in one.quoted if _is_all_said(page, number, within)]
    one.spans = _merged(spans)


def _introduces(page: _Page, cue: int, number: int) -> bool:
    """`said, "…"` and `said: "…"`."""
    quotation = page.quotations[number].outer
    before = page.text[: quotation.start].rstrip()[-1:]
    between = page.parse.tokens[cue + 1 : bisect_left(page.starts, quotation.start)]
    return page.parse.tokens[cue].start < quotation.start and before in (",", ":") and len(between) <= NEAR and not any(
        t.pos in _VERBS for t in between)


def _joins(page: _Page, token: Token) -> bool:
    """Whether a word outside the marks only joins quoted words or brings them: said that "…" and "…"."""
    return token.pos in ("PUNCT", "CCONJ") or _opens(page, token)


def _is_all_said(page: _Page, number: int, tokens: set[int]) -> bool:
    """Whether a quotation belongs to the content whole: its words do, or it runs on over the sentence's end."""
    inner = page.quotations[number].inner
    inside = page.parse.tokens[bisect_left(page.starts, inner.start) : bisect_left(page.starts, inner.end)]
    over = inside[0].sentence != inside[-1].sentence
    return over or all(t.index in tokens for t in inside if t.pos != "PUNCT")


def _under(page: _Page, number: int, level: int) -> int | None:
    """The quotation directly below `level` that is or holds quotation `number`; None when it stands elsewhere."""
    while number >= 0:
        if page.quotations[number].parent == level:
            return number
        number = page.quotations[number].parent
    return None


def _runs(page: _Page, indices: Sequence[int]) -> list[Span]:
    """Neighbouring tokens as spans, punctuation and complementizers at their edges left out."""
    tokens = page.parse.tokens
    runs: list[list[int]] = []
    for i in indices:
        last = runs[-1][-1] if runs else i
        near = tokens[last].sentence == tokens[i].sentence and all(t.pos == "PUNCT" for t in tokens[last + 1 : i])
        if runs and near:
            runs[-1].append(i)
        else:
            runs.append([i])
    spans = []
    for run in runs:
        while run and (_is_edge(page, tokens[run[0]], run) or _opens(page, tokens[run[0]])):
            run.pop(0)
        while run and (_is_edge(page, tokens[run[-1]], run) or tokens[run[-1]].pos == "CCONJ"):
            run.pop()
        if run:
            spans.append(Span(tokens[run[0]].start, tokens[run[-1]].end))
    return spans


def _opens(page: _Page, token: Token) -> bool:
    return token.dep in ("mark", "dep") and token.text.lower() in page.reports.complementizers


def _is_edge(page: _Page, token: Token, run: Sequence[int]) -> bool:
    """Punctuation that belongs to what is around a run; brackets and marks with their partner in it are its own."""
    if token.pos != "PUNCT":
        return False
    start, end = page.parse.tokens[run[0]].start, page.parse.tokens[run[-1]].end
    if token.text in _BRACKETS:
        return not any(page.parse.tokens[i].text == _BRACKETS[token.text] for i in run)
    return not any(start <= q.outer.start and q.outer.end <= end for q in page.quotations
                   if token.start == q.outer.start or token.end == q.outer.end)


def _stripped(page: _Page, span: Span) -> Span:
    piece = span.of(page.text)
    inner = piece.strip()
    start = span.start + piece.index(inner)
    return Span(start, start + len(inner))


def _merged(spans: Iterable[Span]) -> list[Span]:
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        elif span.start < span.end:
            found.append(span)
    return found


# ------------------------------------------------------------------------------------------ quotes without a clause


def _assign_the_rest(page: _Page, found: list[_Attribution]) -> None:
    """Give quotations that no clause took to a predicate beside them, the quote they go on with, or who spoke before."""
    owner = {number: one for one in found for number in one.quoted}
    outermost = [number for number, quotation in enumerate(page.quotations) if quotation.parent < 0]
    for number in outermost:
        one = owner.get(number) or _introduced(page, number, found)
        if one is not None:
            owner[number] = one
    for former, number in reversed(list(pairwise(outermost))):   # the predicate may stand in the last paragraph
        if page.quotations[former].unclosed and number in owner and former not in owner:
            _append(page, owner[number], former)
            owner[former] = owner[number]
    for place, number in enumerate(outermost):
        if number not in owner:
            before = outermost[place - 1] if place else None
            one = _continued(page, before, number, owner) or _free(page, number, found)
            if one is not None:
                owner[number] = one


def _introduced(page: _Page, number: int, found: list[_Attribution]) -> _Attribution | None:
    """A reporting predicate right before or behind the quotation, where the parser saw no complement."""
    verb = _verb_behind(page, number) or _verb_before(page, number)
    if verb is None:
        return None
    for one in found:
        if one.cue_head == verb.index:
            if one.pure:
                _append(page, one, number)
                return one
            break
    entry, _ = _entry(page, verb)
    source: int | None
    if entry and entry.speaker == "patient":
        source = next((c.index for c in page.parse.dependents(verb.index, "nsubjpass", "dobj")), None)
    else:
        source = _source(page, verb, _is_passive(page, verb))
    one = _Attribution(source, Span(verb.start, verb.end), verb.index)
    _append(page, one, number)
    found.append(one)
    return one


def _verb_behind(page: _Page, number: int) -> Token | None:
    """`"…," said X` and `"…," X said`, also where the sentence was split after the mark."""
    quotation = page.quotations[number]
    first = bisect_left(page.starts, quotation.outer.end)
    for token in page.parse.tokens[first : first + NEAR]:
        if "\n" in page.text[quotation.outer.end : token.start] or page.inside[token.index] != quotation.parent:
            return None
        if token.pos in _VERBS and token.dep not in ("aux", "auxpass", "relcl", "acl", "appos"):
            return token if _takes_quotation(page, token) else None
        if token.text in (".", ";", ":", "?", "!") or token.pos in ("CCONJ", "SCONJ"):
            return None
    return None


def _verb_before(page: _Page, number: int) -> Token | None:
    """`X said: "…"`, `X said on Monday, "…"`; other verbs between, or a full stop, part them."""
    quotation = page.quotations[number]
    last = bisect_left(page.starts, quotation.outer.start) - 1
    introduced = page.text[: quotation.outer.start].rstrip()[-1:] in (":", ",")
    for token in reversed(page.parse.tokens[max(0, last - NEAR) : last + 1]):
        if page.inside[token.index] != quotation.parent:
            return None
        if not introduced and "\n" in page.text[token.end : quotation.outer.start]:
            return None
        if token.pos in _VERBS and token.dep not in ("aux", "auxpass"):
            near = introduced or token.index == last
            return token if near and _takes_quotation(page, token) else None
        if token.text in (".", ";", "?", "!"):
            return None
    return None


def _takes_quotation(page: _Page, verb: Token) -> bool:
    entry, _ = _entry(page, verb)
    return entry is not None and "quotation" in entry.forms


def _continued(page: _Page, before: int | None, number: int, owner: dict[int, _Attribution]) -> _Attribution | None:
    """The paragraph before opened a quote and did not close it."""
    if before is None or not page.quotations[before].unclosed or before not in owner:
        return None
    _append(page, owner[before], number)
    return owner[before]


def _free(page: _Page, number: int, found: list[_Attribution]) -> _Attribution | None:
    """A sentence wholly in quotation marks: the speaker of the sentence before goes on, or its subject speaks."""
    sentences = _whole_sentences(page, number)
    if sentences is None or page.parse.sentences[sentences[0]].headline:
        return None
    before = sentences[0] - 1
    one = _Attribution(None, None, None)
    if before >= 0 and not page.parse.sentences[before].headline:
        speaking = _speaking_in(page, page.parse.sentences[before], found)
        if speaking is not None and speaking.pure:
            _append(page, speaking, number)
            return speaking
        if speaking is not None:
            one = _Attribution(speaking.source, speaking.cue, speaking.cue_head)
        else:
            one = _Attribution(_person_in(page, page.parse.sentences[before]), None, None)
    _append(page, one, number)
    found.append(one)
    return one


def _whole_sentences(page: _Page, number: int) -> tuple[int, int] | None:
    """First and last sentence of a quotation that begins where a sentence begins and ends where one ends."""
    quotation = page.quotations[number]
    tokens, first = page.parse.tokens, bisect_left(page.starts, quotation.inner.start)
    last = bisect_left(page.starts, quotation.inner.end) - 1
    if first > last or last >= len(tokens):
        return None
    opening, closing = page.parse.sentences[tokens[first].sentence], page.parse.sentences[tokens[last].sentence]
    before = all(tokens[i].pos == "PUNCT" for i in range(opening.first, first))
    behind = all(tokens[i].pos == "PUNCT" for i in range(last + 1, closing.last))
    return (opening.index, closing.index) if before and behind else None


def _speaking_in(page: _Page, sentence: Sentence, found: list[_Attribution]) -> _Attribution | None:
    """Who speaks in a sentence: its outermost attribution with a source, or the quote that ends in it."""
    here = [a for a in found if a.source is not None and (
        (a.cue is not None and sentence.start <= a.cue.start < sentence.end)
        or (a.pure and sentence.start < a.spans[-1].end <= sentence.end + 1))]
    outermost = [a for a in here if a.cue is None or not any(
        b is not a and s.start <= a.cue.start < s.end for b in here for s in b.spans)]
    return outermost[-1] if outermost else here[-1] if here else None


def _person_in(page: _Page, sentence: Sentence) -> int | None:
    """The subject of a sentence, if it is somebody who speaks."""
    for token in page.parse.tokens[sentence.first : sentence.last]:
        if token.dep in ("nsubj", "nsubjpass") and page.parse.tokens[token.head].dep == "ROOT":
            speaks = _label(page, token.index) == "PERSON" or token.text.lower() in page.reports.sources
            return token.index if speaks else None
    return None


def _append(page: _Page, one: _Attribution, number: int) -> None:
    one.spans = _merged([*one.spans, _stripped(page, page.quotations[number].inner)])
    one.quoted.append(number)
    one.direct = one.pure = True


def _quote(page: _Page, one: _Attribution) -> Quote:
    source = _phrase(page, one.source, one.tokens) if one.source is not None else None
    return Quote(tuple(one.spans), source, one.source, one.cue, one.cue_head, one.direct)
