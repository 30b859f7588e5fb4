"""What phrases without a name are called: labels, and the readable parts of IRIs made of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass
from itertools import pairwise

from kg.language.names.page import DASHES
from kg.language.wordlists import word_list
from kg.lexicon.nouns import Nouns
from kg.model import Article, Parse, sha256
from kg.read.wrapping import prose

TOPIC = "Topic"
"""The class of whatever is only talked about; the one class that any phrase may be."""
_LABEL_DEPS = ("compound", "amod", "nmod", "npadvmod", "quantmod", "punct", "advmod")
_MAX_LABEL_WORDS = 8
"""A topic longer than this is a sentence in disguise; its head phrase is kept."""
_MAX_CLAUSE_WORDS = 12
_PHRASE_PREPOSITIONS = ("of", "in", "on", "between", "for", "to", "with", "against", "over", "into")


def slug(label: str) -> str:
    """Readable local IRI name of a label: ASCII where it can be, underscores for spaces."""
    text = unicodedata.normalize("NFKD", label)
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"['’]", "", text)
    text = re.sub(r"[^\w.-]+", "_", text, flags=re.UNICODE).strip("_.")
    return text or "x" + sha256(label)[:8]


def clean(text: str) -> str:
    """A name without article, nickname and possessive."""
    text = re.sub(r""" ["“‘'`]\w+["”’'] (?=\w)""", " ", text)   # `Luis "Lucho" Paz`
    text = re.sub(r"['’]s?$", "", text)
    return re.sub(r"^(?:the|The|THE)\s+", "", text)


def unowned(name: str) -> str:
    """A name without whose it is: `Supreme Court` of `Chile's Supreme Court`."""
    return re.split(r"['’]s ", name, maxsplit=1)[-1]


def _unquoted(text: str) -> str:
    """A label without half of a pair of quotation marks: `the "rigged" vote` is cut behind the first."""
    return text if text.count("“") == text.count("”") and text.count('"') % 2 == 0 else re.sub('["“”]', "", text)


@dataclass(frozen=True, slots=True)
class Labels:
    """Labels of the phrases of one article."""

    article: Article
    parse: Parse
    nouns: Nouns
    mentioned: Container[int]
    """Tokens that head a mention."""

    def phrase(self, head: int, kind: str = "") -> str:
        """Label of a common noun phrase: without determiner; goods without whose they are; topics with a short complement."""
        tokens = self.parse.tokens
        if tokens[head].pos in ("VERB", "AUX"):
            return self._clause(head)
        keep = {head}
        stack = [head]
        while stack:
            for d in self.parse.dependents(stack.pop()):
                before = tokens[d.index - 1]
                fresh = d.tag == "VBN" and before.dep == "advmod" and d.lemma in word_list("appointing")   # `newly appointed`
                millions = d.tag != "CD" and before.tag == "CD" and before.end == d.start   # the `m` of `an $80m deal`
                if d.index < head and d.dep in _LABEL_DEPS and not (millions or fresh or (kind and self._origin(d.index))) and (
                        d.tag not in ("JJR", "JJS", "RBR", "RBS") and d.text.lower() not in self.nouns.determiners):
                    keep.add(d.index)
                    stack.append(d.index)
        first = head
        while first - 1 in keep:
            first -= 1
        if tokens[first].text == "of" and first:   # `tens of thousands`
            first -= 1
        while first < head and (tokens[first].dep in ("punct", "advmod") or tokens[first].tag == "IN") and first in keep:
            first += 1
        while first > 1 and tokens[first - 1].text in DASHES and tokens[first - 1].end == tokens[first].start and (
                tokens[first - 2].end == tokens[first - 1].start):   # `ex-minister`
            first -= 2
        last = head
        if not kind or kind == TOPIC:
            for p in self.parse.dependents(head, "prep"):
                inside = self.parse.subtree(p.index)
                if p.text.lower() in _PHRASE_PREPOSITIONS and p.index == last + 1 and (
                        inside[-1] - first < _MAX_LABEL_WORDS) and inside[-1] - inside[0] + 1 == len(inside):
                    last = inside[-1]
        return self._written(first, last)

    def _written(self, first: int, last: int) -> str:
        """What stands from one token to another, a headline's capitals as the story has them."""
        tokens, text = self.parse.tokens[first : last + 1], self.article.text
        if not self.parse.sentences[tokens[0].sentence].headline:
            return _unquoted(text[tokens[0].start : tokens[-1].end])
        gaps = [text[t.end : after.start] for t, after in pairwise(tokens)]
        words = [t.text if t.text.lower() == text[t.start : t.end].lower() else text[t.start : t.end] for t in tokens]
        return "".join(word + gap for word, gap in zip(words, [*gaps, ""], strict=True))

    def _clause(self, head: int) -> str:
        """Label of a clause that is talked about: its words without `that` and `to`."""
        tokens = self.parse.tokens
        aside = {i for d in self.parse.subtree(head) if d != head and tokens[d].dep == "relcl" for i in self.parse.subtree(d)}
        inside = [i for i in self.parse.subtree(head) if i not in aside and (tokens[i].dep != "mark" or i > head)]
        inside = inside[:_MAX_CLAUSE_WORDS]
        while len(inside) > 1 and tokens[inside[-1]].pos in ("ADP", "DET", "PART", "CCONJ", "PUNCT"):
            inside.pop()
        return self.article.text[self.parse.tokens[inside[0]].start : self.parse.tokens[inside[-1]].end]

    def wordings(self, head: int, label: str) -> tuple[str, ...]:
        """The fuller phrases that name the same thing: with its owner and modifiers, and with its complement."""
        tokens, text = self.parse.tokens, prose(self.article)
        left = [self.parse.subtree(d.index)[0] for d in self.parse.dependents(head) if d.index < head and (d.dep in (
            "poss", "amod", "compound", "nmod", "nummod", "quantmod") or d.text.lower() in self.nouns.quantifiers)]
        first, last = min([*left, head]), head
        for p in self.parse.dependents(head, "prep"):
            inside = self.parse.subtree(p.index)
            if p.text.lower() in _PHRASE_PREPOSITIONS and p.index == head + 1 and inside[-1] - first < _MAX_LABEL_WORDS:
                last = max(last, inside[-1])
        found = {text[tokens[first].start : tokens[end].end] for end in (head, last)} - {label}
        return tuple(sorted(one for one in found if "\n" not in one))

    def _origin(self, index: int) -> bool:
        token = self.parse.tokens[index]
        opens = self.parse.sentences[token.sentence].first == index and index not in self.mentioned   # `Central bank ...`
        return (token.text[:1].isupper() and not opens) or any(
            self.parse.tokens[c].text[:1].isupper() for c in self.parse.children[index])
