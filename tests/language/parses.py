"""Parses for tests: written by hand on one line a sentence, or made by the real pipeline.

    build('''
        Trump/NNP/nsubj/2 met/VBD/ROOT/0/meet Xi/NNP/dobj/2 ././punct/2
        He/PRP/nsubj/2 left/VBD/ROOT/0/leave ././punct/2
    ''', names=[("Xi", "PERSON")])

A token is `text/TAG/dep/head` or `text/TAG/dep/head/lemma`; heads count from 1 inside the sentence, 0 is the root. The lemma is
the text in lower case where it is left out (proper nouns keep their case). Sentences are paragraphs of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kg.language import parser
from kg.model import Article, Name, Parse, Sentence, Span, Token

_POS = {
    "NNP": "PROPN",
    "NNPS": "PROPN",
    "NN": "NOUN",
    "NNS": "NOUN",
    "PRP": "PRON",
    "PRP$": "PRON",
    "WP": "PRON",
    "EX": "PRON",
    "DT": "DET",
    "PDT": "DET",
    "WDT": "PRON",
    "IN": "ADP",
    "TO": "PART",
    "POS": "PART",
    "RP": "ADP",
    "CC": "CCONJ",
    "CD": "NUM",
    "MD": "AUX",
    "JJ": "ADJ",
    "JJR": "ADJ",
    "JJS": "ADJ",
    "RB": "ADV",
    "RBR": "ADV",
    "RBS": "ADV",
    "WRB": "SCONJ",
    "$": "SYM",
    "UH": "INTJ",
}
_CLOSE = {".", ",", ";", ":", "?", "!", "”", "’", ")", "%"}


def arcs(parse: Parse) -> dict[str, tuple[str, str]]:
    """Each word's label and the word that it hangs on."""
    return {t.text: (t.dep, parse.tokens[t.head].text) for t in parse.tokens}


def build(sentences: str, *, names: Sequence[tuple[str, str]] = ()) -> Parse:
    """A Parse from its compact form; `names` are recogniser spans given by their words, every place where they stand."""
    tokens: list[Token] = []
    found: list[Sentence] = []
    at = 0
    for line in filter(None, map(str.strip, sentences.strip().splitlines())):
        first = len(tokens)
        for piece in line.split():
            token = _token(piece, first, len(tokens), len(found))
            if len(tokens) > first and token.text not in _CLOSE and token.tag != "POS":
                at += 1
            tokens.append(
                Token(
                    token.index,
                    token.text,
                    token.lemma,
                    token.pos,
                    token.tag,
                    token.dep,
                    token.head,
                    at,
                    at + len(token.text),
                    token.sentence,
                )
            )
            at += len(token.text)
        found.append(Sentence(len(found), tokens[first].start, at, first, len(tokens), len(found)))
        at += 1
    return Parse(tuple(tokens), tuple(found), tuple(sorted(_spans(tokens, names), key=lambda name: name.first)))


def words(parse: Parse) -> str:
    """The text that a built parse stands for: one line a sentence."""
    letters = [" "] * (parse.tokens[-1].end if parse.tokens else 0)
    for token in parse.tokens:
        letters[token.start : token.end] = token.text
    for sentence in parse.sentences[1:]:
        letters[sentence.start - 1] = "\n"
    return "".join(letters)


def read(text: str) -> tuple[Article, Parse]:
    """An article and its parse by the real pipeline, kept for the session."""
    return _read(text)


@lru_cache(maxsize=512)
def _read(text: str) -> tuple[Article, Parse]:
    article = Article(id="test", text=text, body=Span(0, len(text)))
    return article, parser.parse(article)


def _token(piece: str, first: int, index: int, sentence: int) -> Token:
    text, tag, dep, head, *lemma = piece.replace("//", "\0/").split("/")
    text = text.replace("\0", "/")
    auxiliary = dep in ("aux", "auxpass") or (lemma and lemma[0] == "be")
    pos = _POS.get(tag) or (("AUX" if auxiliary else "VERB") if tag.startswith("VB") else "PUNCT")
    plain = text if pos == "PROPN" else text.lower()
    governor = index if head == "0" else first + int(head) - 1
    return Token(index, text, lemma[0] if lemma else plain, pos, tag, dep, governor, 0, 0, sentence)


def _spans(tokens: list[Token], names: Sequence[tuple[str, str]]) -> list[Name]:
    texts = [token.text for token in tokens]
    found = []
    for name, label in names:
        wanted = name.split()
        for i in range(len(texts) - len(wanted) + 1):
            if texts[i : i + len(wanted)] == wanted:
                found.append(Name(i, i + len(wanted), label))
    return found


def flat(text: str) -> Parse:
    """A parse without a model: words by spaces, each hanging on the first."""
    tokens: list[Token] = []
    at = 0
    for word in text.split():
        at = text.index(word, at)
        tokens.append(Token(len(tokens), word, word.lower(), "NOUN", "NN", "dep", 0, at, at + len(word), 0))
        at += len(word)
    if not tokens:
        return Parse((), ())
    return Parse(tuple(tokens), (Sentence(0, tokens[0].start, tokens[-1].end, 0, len(tokens)),))
