"""Who says what: every attribution of an article, from syntax, the lexicon of reporting and quotation marks.

Content, source and cue are those of PARC (Pareti 2012). Syntax finds a reporting predicate with its content clause; the
marks then say which words are verbatim, how far a quote runs over sentences and paragraphs, and what is left without a
predicate goes to the speaker of the sentence before (O'Keefe et al. 2012). What carries no sign is the writer's own.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from kg.language.grammar import SUBJECTS
from kg.language.quotes.reporting import Attribution, attributions
from kg.language.quotes.speakers import (
    VERBS,
    Page,
    entry_of,
    is_passive,
    phrase_of,
    read_page,
    source_of,
    under,
)
from kg.lexicon.reports import Reports
from kg.model import Parse, Quote, Sentence, Span, Token

NEAR = 12
"""Tokens between a quote and the predicate beside it: `said on Monday in a speech to the board: "…"`."""
_BRACKETS = {"(": ")", ")": "(", "[": "]", "]": "["}
_ENDS_SPEECH = re.compile(r"[,.?!…—-]\W*$")


def find(parse: Parse, text: str, reports: Reports) -> tuple[Quote, ...]:
    """Every attribution in the article, in text order; nested ones each on their own.

    Offsets are characters of `text`, the article's whole text. Direct content comes without its quotation marks,
    indirect content without "that". A source of None means that the text names nobody ("it was reported that").
    """
    page = read_page(parse, text, reports)
    found = list(attributions(page))
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


def kind(quote: Quote, parse: Parse, reports: Reports) -> str:
    """How the cue reports: report, belief, perception, evidence, directive, ...; "report" where no word says so."""
    if quote.cue_head is None:
        return "report"
    cue = parse.tokens[quote.cue_head]
    lemma, word = cue.lemma.lower(), cue.text.lower()
    verb = reports.verbs.get(lemma) if cue.pos == "VERB" else None
    for entry in (verb, reports.nouns.get(lemma), reports.adverbs.get(word)):
        if entry is not None:
            return entry.kind
    return "report"


def _covers(quote: Quote, start: int, end: int) -> bool:
    return any(s.start <= start and end <= s.end for s in quote.content)


# --------------------------------------------------------------------------------------- content and quotation marks


def _opens(page: Page, token: Token) -> bool:
    """Whether a word is the "that" of a content clause; the parser also takes it for an object or a determiner."""
    governor = page.parse.tokens[token.head]
    plural = token.dep == "det" and governor.tag in ("NNS", "NNPS")   # a determiner would be "those"
    fronted = token.dep == "dobj" and governor.index > token.index
    return (plural or fronted or token.dep in ("mark", "dep")) and token.text.lower() in page.reports.complementizers


def _fit(page: Page, one: Attribution) -> None:
    """Lay the quotation marks over an attribution's tokens and so find its content spans."""
    level = page.inside[one.cue_head] if one.cue_head is not None else -1
    inner: set[int] = set()
    plain: set[int] = set()
    for i in sorted(one.tokens):
        if page.inside[i] == level:
            plain.add(i)
        else:
            number = under(page, page.inside[i], level)
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
    within = plain | {i for i in one.tokens if under(page, page.inside[i], level) is not None}
    spans = _runs(page, sorted(within))
    spans += [page.quotations[number].outer for number in one.quoted if _is_all_said(page, number, within)]
    whole = {page.quotations[number].outer: page.quotations[number].inner for number in one.quoted}
    one.spans = [_stripped(page, whole.get(span, span)) for span in _merged(spans)]


def _introduces(page: Page, cue: int, number: int) -> bool:
    """`said, "…"` and `said: "…"`."""
    quotation = page.quotations[number].outer
    before = page.text[: quotation.start].rstrip()[-1:]
    between = page.parse.tokens[cue + 1 : bisect_left(page.starts, quotation.start)]
    return page.parse.tokens[cue].start < quotation.start and before in (",", ":") and len(between) <= NEAR and not any(
        t.pos in VERBS for t in between)


def _joins(page: Page, token: Token) -> bool:
    """Whether a word outside the marks only joins quoted words or brings them: said that "…" and "…"."""
    return token.pos in ("PUNCT", "CCONJ") or _opens(page, token)


def _is_all_said(page: Page, number: int, tokens: set[int]) -> bool:
    """Whether a quotation belongs to the content whole: its words do, or it runs on over the sentence's end."""
    inner = page.quotations[number].inner
    inside = page.parse.tokens[bisect_left(page.starts, inner.start) : bisect_left(page.starts, inner.end)]
    over = inside[0].sentence != inside[-1].sentence
    return over or all(t.index in tokens for t in inside if t.pos != "PUNCT")


def _runs(page: Page, indices: Sequence[int]) -> list[Span]:
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


def _is_edge(page: Page, token: Token, run: Sequence[int]) -> bool:
    """Punctuation that belongs to what is around a run; brackets and marks with their partner in it are its own."""
    if token.pos != "PUNCT":
        return False
    start, end = page.parse.tokens[run[0]].start, page.parse.tokens[run[-1]].end
    if token.text in _BRACKETS:
        return not any(page.parse.tokens[i].text == _BRACKETS[token.text] for i in run)
    around = (page.opening.get(token.start), page.closing.get(token.end))
    return not any(q is not None and start <= q.outer.start and q.outer.end <= end for q in around)


def _stripped(page: Page, span: Span) -> Span:
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


def _assign_the_rest(page: Page, found: list[Attribution]) -> None:
    """Give quotations that no clause took to a predicate beside them, the quote they continue, or the last speaker."""
    owner = {number: one for one in found for number in one.quoted}
    outermost = [number for number, quotation in enumerate(page.quotations)
                 if quotation.parent < 0 and quotation.inner.of(page.text).strip()]
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


def _introduced(page: Page, number: int, found: list[Attribution]) -> Attribution | None:
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
    entry, _ = entry_of(page, verb)
    source: int | None
    if entry and entry.speaker == "patient":
        source = next((c.index for c in page.parse.dependents(verb.index, "nsubjpass", "dobj")), None)
    else:
        source = source_of(page, verb, is_passive(page, verb))
    one = Attribution(source, Span(verb.start, verb.end), verb.index)
    _append(page, one, number)
    found.append(one)
    return one


def _verb_behind(page: Page, number: int) -> Token | None:
    """`"…," said X` and `"…," X said`, also where the sentence was split after the mark."""
    quotation = page.quotations[number]
    if not _ENDS_SPEECH.search(page.text, quotation.inner.start, min(quotation.outer.end + 1, len(page.text))):
        return None
    first = bisect_left(page.starts, quotation.outer.end)
    for token in page.parse.tokens[first : first + NEAR]:
        if "\n" in page.text[quotation.outer.end : token.start] or page.inside[token.index] != quotation.parent:
            return None
        if token.pos in VERBS and token.dep not in ("aux", "auxpass", "relcl", "acl", "appos"):
            return token if _takes_quotation(page, token) else None
        if token.text in (".", ";", ":", "?", "!") or token.pos in ("CCONJ", "SCONJ"):
            return None
    return None


def _verb_before(page: Page, number: int) -> Token | None:
    """`X said: "…"`, `X said on Monday, "…"`; other verbs between, or a full stop, part them."""
    quotation = page.quotations[number]
    last = bisect_left(page.starts, quotation.outer.start) - 1
    introduced = page.text[: quotation.outer.start].rstrip()[-1:] in (":", ",")
    for token in reversed(page.parse.tokens[max(0, last - NEAR) : last + 1]):
        if page.inside[token.index] != quotation.parent:
            return None
        if not introduced and "\n" in page.text[token.end : quotation.outer.start]:
            return None
        if token.pos in VERBS and token.dep not in ("aux", "auxpass"):
            near = introduced or token.index == last
            return token if near and _takes_quotation(page, token) else None
        if token.text in (".", ";", "?", "!"):
            return None
    return None


def _takes_quotation(page: Page, verb: Token) -> bool:
    entry, _ = entry_of(page, verb)
    return entry is not None and "quotation" in entry.forms


def _continued(page: Page, before: int | None, number: int, owner: dict[int, Attribution]) -> Attribution | None:
    """The paragraph before opened a quote and did not close it."""
    if before is None or not page.quotations[before].unclosed or before not in owner:
        return None
    _append(page, owner[before], number)
    return owner[before]


def _free(page: Page, number: int, found: list[Attribution]) -> Attribution | None:
    """A sentence wholly in quotation marks: the speaker of the sentence before goes on, or its subject speaks."""
    sentences = _whole_sentences(page, number)
    if sentences is None or page.parse.sentences[sentences[0]].headline:
        return None
    before = sentences[0] - 1
    one = Attribution(None, None, None)
    if before >= 0 and not page.parse.sentences[before].headline:
        speaking = _speaking_in(page, page.parse.sentences[before], found)
        if speaking is not None and speaking.pure:
            _append(page, speaking, number)
            return speaking
        if speaking is not None:
            one = Attribution(speaking.source, speaking.cue, speaking.cue_head)
        else:
            one = Attribution(_person_in(page, page.parse.sentences[before]), None, None)
    _append(page, one, number)
    found.append(one)
    return one


def _whole_sentences(page: Page, number: int) -> tuple[int, int] | None:
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


def _speaking_in(page: Page, sentence: Sentence, found: list[Attribution]) -> Attribution | None:
    """Who speaks in a sentence: its outermost attribution with a source, or the quote that ends in it."""
    here = [a for a in found if a.source is not None and (
        (a.cue is not None and sentence.start <= a.cue.start < sentence.end)
        or (a.pure and sentence.start < a.spans[-1].end <= sentence.end + 1))]
    outermost = [a for a in here if a.cue is None or not any(
        b is not a and s.start <= a.cue.start < s.end for b in here for s in b.spans)]
    return outermost[-1] if outermost else here[-1] if here else None


def _person_in(page: Page, sentence: Sentence) -> int | None:
    """The subject of a sentence, if it is somebody who speaks."""
    for token in page.parse.tokens[sentence.first : sentence.last]:
        if token.dep in SUBJECTS and page.parse.tokens[token.head].dep == "ROOT":
            speaks = page.parse.labels.get(token.index) == "PERSON" or token.text.lower() in page.reports.sources
            return token.index if speaks else None
    return None


def _append(page: Page, one: Attribution, number: int) -> None:
    one.spans = _merged([*one.spans, _stripped(page, page.quotations[number].inner)])
    one.quoted.append(number)
    one.direct = one.pure = True


def _quote(page: Page, one: Attribution) -> Quote:
    source = phrase_of(page, one.source, one.tokens | {one.cue_head}) if one.source is not None else None
    return Quote(tuple(one.spans), source, one.source, one.cue, one.cue_head, one.direct)
