"""Where the names of an article stand: runs of proper nouns, mended by the gazetteer, the recogniser and titles.

Parse in, spans out, each with the known entities that it may be; `kg.language.names.types` decides what they name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.gazetteer import Gazetteer
from kg.language.names.acronyms import part_of_short
from kg.language.names.extent import opening_particles, run_end
from kg.language.names.page import DASHES, FoundName, Page
from kg.language.names.parts import longest_known, member_before, pieces_of
from kg.language.names.words import BEHIND, branded, capital_counts, is_proper
from kg.language.phrases import sided
from kg.language.wordlists import word_list
from kg.lexicon.nouns import Nouns

_TWO = 2
"""Words of a name that may share its last with another."""
_NAMED = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "poss", "conj"})
"""What a surname alone is to its governor."""


def find_names(text: Page, gazetteer: Gazetteer, nouns: Nouns) -> list[FoundName]:
    found: list[FoundName] = []
    tokens, joiners = text.parse.tokens, nouns.words["PersonalJoiner"]
    for sentence in text.parse.sentences:
        i = sentence.first
        while i < sentence.last:
            word = text.words[i]
            numbered = word[0].isdigit() and any(c.isupper() for c in word)   # `1MDB`, if it is known
            capital = word[0].isupper() or numbered
            opens = opening_particles(text, i, sentence.last, nouns) if word in joiners else 0
            if not capital and text.span[i] < 0 and not opens and not branded(word):
                i += 1
                continue
            if (text.title[i] and not _titled_body(text, i, gazetteer, nouns)) or _of_money(text, i):
                i = max(text.title[i], i + 1)
                continue
            proper = is_proper(text, i, nouns) or bool(opens)
            known = None
            if capital and tokens[i].tag != "PRP":
                known = longest_known(gazetteer, text.words, i)
                if known and (i + known[0] > sentence.last or _describes(text, i, i + known[0]) or _titles(
                        text, i, i + known[0], nouns)):
                    known = None
                within = i > sentence.first and tokens[i].pos == "DET"   # `the All Progressives Congress`
                plain = not (proper or numbered or capital_counts(text, i, sentence.first))
                opens_name = tokens[i].pos == "ADJ" and known and tokens[i + known[0] - 1].pos == "PROPN"   # `New START`
                if known and plain and not ((within or opens_name) and known[0] > 1):
                    known = None
            if not known and (gapped := _gapped(text, i, sentence.last, gazetteer)):
                found.append(FoundName(i, i + 1, i, gapped))
                i += 1
                continue
            if not proper and not known:
                demonym = gazetteer.demonym(text.words, i) if capital else None
                if demonym:
                    found.extend(pieces_of(text, i, i + demonym[0], gazetteer, nouns))
                    i += demonym[0]
                else:
                    i += 1
                continue
            if text.shouting[sentence.index] and not known:
                i += 1
                continue
            if i == sentence.first and _opens_plainly(text, i, sentence.last, gazetteer, nouns):
                i += 1
                continue
            field = _field_before(text, i, sentence.last, nouns)
            if field:
                i += field
                continue
            member = member_before(text, i, sentence.last, gazetteer, nouns)
            if member:
                found.extend(pieces_of(text, i, i + member, gazetteer, nouns))
                i += member
                continue
            end = run_end(text, i, sentence.last, gazetteer, nouns, opens)
            if known:
                end = max(end, i + known[0])
            if text.shouting[sentence.index] and known:
                end = i + known[0]
            if sided(text.parse, i):
                end = min(end, _side_end(text, i, known, gazetteer))
            end = part_of_short(text, i, end, nouns) or end
            pieces = list(pieces_of(text, i, end, gazetteer, nouns))
            for name in pieces[:1] if end == i + 1 else ():
                name.first = _officers(text, i, sentence.first, nouns)
            found.extend(pieces)
            i = end
    found.extend(_whole_again(text, found, gazetteer))
    found.extend(_repeated(text, found, gazetteer))
    return found


def _side_end(text: Page, i: int, known: tuple[int, tuple[str, ...]] | None, gazetteer: Gazetteer) -> int:
    """Where what stands behind `pro-` ends: no part of the name behind it, as in `the pro-Beijing People's Party`."""
    size = known or gazetteer.demonym(text.words, i)
    if size is not None:
        return i + size[0]
    return text.parse.names[text.span[i]].last if text.label[i] == "PERSON" else i + 1


def _titled_body(text: Page, i: int, gazetteer: Gazetteer, nouns: Nouns) -> bool:
    """Whether a title opens the known name of a body: `the Justice and Development Party`."""
    known = longest_known(gazetteer, text.words, i)
    return known is not None and i + known[0] > text.title[i] and gazetteer.entities[known[1][0]].type in nouns.collective


def _of_money(text: Page, i: int) -> bool:
    """Whether a state's name only tells which money is meant: `a 5-million-U.S.-dollar loan`."""
    return text.words[i - 1] in DASHES and text.words[i + 1 : i + 2] != [] and text.words[i + 1] in DASHES and any(
        word in word_list("currency") for word in text.lower[i + 2 : i + 3])


def _gapped(text: Page, i: int, limit: int, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Whose a name is that shares its last word with a known one behind `and`: "North and South Korea"."""
    if i + 2 >= limit or text.words[i + 1] not in ("and", "or") or not text.words[i][0].isupper():
        return ()
    behind = longest_known(gazetteer, text.words, i + 2)
    if behind is None or behind[0] != _TWO or i + 2 + behind[0] > limit:
        return ()
    whole = gazetteer.longest((text.words[i], text.words[i + 3]), 0)
    return whole[1] if whole is not None and whole[0] == _TWO else ()


def _officers(text: Page, i: int, opening: int, nouns: Nouns) -> int:
    """Where the name of a body begins that is called after its officer: "the Prosecutor General's Office"; else where it is."""
    first = i - 2
    owner = nouns.nouns.get(text.lower[first]) if first >= opening else None
    if owner is None or not owner.role or text.words[i] not in nouns.name_heads or text.parse.tokens[i - 1].tag != "POS":
        return i
    while first > opening and text.words[first - 1][0].isupper() and text.parse.tokens[first - 1].dep != "det":
        first -= 1
    return first if text.words[i - 2][0].isupper() else i


def _opens_plainly(text: Page, i: int, limit: int, gazetteer: Gazetteer, nouns: Nouns) -> bool:
    """Whether the first word of a sentence is a plain one before a name: two of what parts them agree, the recogniser, the
    gazetteer, which knows the name without it, and what the word means: "Neighbouring Romania", "Carmaker Renault"."""
    if i + 1 == limit or text.span[i + 1] < 0 or gazetteer.longest(text.words, i) is not None or (
            text.words[i] in nouns.name_openings):   # `Hurricane Maria`
        return False
    known = gazetteer.longest(text.words, i + 1)
    apart = known is not None and i + 1 + known[0] == text.parse.names[text.span[i + 1]].last
    meant = text.lower[i] in nouns.nouns and text.lower[i] not in nouns.name_heads
    return [text.span[i] < 0, apart, meant].count(True) >= 2


def _field_before(text: Page, i: int, limit: int, nouns: Nouns) -> int:
    """How many words from `i` are what somebody named behind them is in office for: `Minister of Culture Ana Ruiz`."""
    fields, end = nouns.words["Portfolio"], i
    if i < 2 or text.lower[i - 1] not in nouns.words["ComplementMarker"] or text.lower[i - 2] not in nouns.titles:
        return 0
    while end < limit and (text.lower[end] in fields or (end > i and text.lower[end] == "and")):
        end += 1
    named = i < end < limit and text.words[end] in nouns.given_names
    return end - i if named else 0


def _whole_again(text: Page, found: Sequence[FoundName], gazetteer: Gazetteer) -> Iterator[FoundName]:
    """Names of several words word for word, where the tagger took them for something else: `Rite Aid CEO Ana Ruiz`."""
    wholes = {tuple(text.words[n.first : n.last]) for n in found if n.last - n.first > 1 and not (n.demonym or n.common)}
    firsts = {words[0]: words for words in sorted(wholes, key=len)}
    taken = {k for name in found for k in range(name.first, name.last)}
    for i, word in enumerate(text.words):
        words = firsts.get(word)
        last = i + len(words) if words is not None else i
        if words is not None and tuple(text.words[i:last]) == words and taken.isdisjoint(range(i, last)):
            head = next((k for k in range(last - 1, i - 1, -1) if not i <= text.parse.tokens[k].head < last), last - 1)
            yield FoundName(i, last, head, gazetteer.named(" ".join(words)))


def _repeated(text: Page, found: Sequence[FoundName], gazetteer: Gazetteer) -> Iterator[FoundName]:
    """Capitalised words that the tagger took for plain ones, though they are half of a longer name, a surname alone, or
    capitals that are a name elsewhere."""
    halves = {text.words[k] for name in found if name.last - name.first > 1 for k in (name.first, name.last - 1)}
    persons = (name for name in found if name.last - name.first > 1 and text.label[name.head] == "PERSON")
    surnames = {text.words[name.last - 1] for name in persons}
    letters = {text.words[name.first] for name in found if name.last - name.first == 1}
    letters |= {w for w, label in zip(text.words, text.label, strict=True) if label == "ORG"}
    letters = {w for w in letters if w.isupper() and len(w) > 1}
    taken = {k for name in found for k in range(name.first, name.last)}
    again = letters | halves
    for token in text.parse.tokens:
        if token.text not in again:
            continue
        i = token.index
        titled = text.title[i] == i + 1 and token.text in surnames  # "Amit Shah" is called Shah, which is a title too
        if i in taken or (text.title[i] and not titled) or token.pos not in ("NOUN", "ADJ", "X", "PROPN"):
            continue
        if token.text in letters and token.pos != "PROPN":
            yield FoundName(i, i + 1, i, gazetteer.named(token.text))
            continue
        if token.text not in halves or (token.pos == "PROPN" and not titled):
            continue
        bare = all(text.parse.tokens[c].dep in BEHIND for c in text.parse.children[i])
        if token.text[0].isupper() and token.dep in _NAMED and bare:
            yield FoundName(i, i + 1, i, gazetteer.named(token.text))


def _describes(text: Page, first: int, last: int) -> bool:
    """Whether what would be a known name ends in an adjective of the noun behind it: no army in `French military aid`."""
    word = text.parse.tokens[last - 1]
    return last - first > 1 and word.tag == "JJ" and word.text.islower() and word.dep == "amod" and word.head >= last


def _titles(text: Page, first: int, last: int, nouns: Nouns) -> bool:
    """Whether what would be a body's known name ends in the title of somebody named behind it: `U.S. Trade Representative Ana
    Ruiz`."""
    ends = any(text.title[k] == last for k in range(first + 1, last))
    return ends and last < len(text.words) and is_proper(text, last, nouns)
