"""Where the names of an article stand: runs of proper nouns, mended by the gazetteer, the recogniser and titles.

Parse in, spans out, each with the known entities that it may be; `kg.language.nametypes` decides what they name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kg.gazetteer import Gazetteer
from kg.language import namesakes
from kg.language.phrases import no_rank
from kg.language.timewords import vocabulary
from kg.language.wordlists import word_list
from kg.lexicon.nouns import Nouns
from kg.model import Parse

DASHES = frozenset("-–‐‑")


_DOUBLE = frozenset({'"', "“", "”", "``", "''"})
_MARKS = _DOUBLE | {"'", "‘", "’", "`"}
"""Quotation marks; single ones stand for a letter of other languages too."""


_NO_NAME = frozenset({"mark", "cc", "aux", "auxpass", "advmod", "prt", "neg", "det"})
"""What a name never is to its governor; a capital there is a mistagged first word."""


_TIMES = ("DATE", "TIME")


_DATELINE = 3
"""Letters from which on a first word in capitals is where a report was written, and no acronym of something else."""


_SYLLABLE = 6
"""Letters of the longest syllable in a romanised Chinese or Korean given name ("Hyeong", "Chuang")."""


_WRITTEN = 7
"""Words that a name may still have from a joining word to its initials in brackets."""


_TOWN = "GPE"
"""The recogniser's label for states and towns."""


_SMALL = 5
"""Letters of the longest word that joins the halves of a place's name: "Stratford-upon-Avon" has four, "under" five."""


Weights = defaultdict[str, float]
"""Class -> how much speaks for it."""


_TWO = 2
"""Words of a name that may share its last with another."""


@dataclass(slots=True)
class FoundName:
    """A name as found, while its type is being decided."""

    first: int
    last: int
    head: int
    ids: tuple[str, ...] = ()
    """Gazetteer entities it may be, most popular first."""
    demonym: bool = False
    common: bool = False
    """Used as a common noun: "a Democrat", "a Russian"."""
    kind: int = 0
    """Tokens at its end that tell what it is and are left out where it is called by its name: "Kunar province"."""
    evidence: Weights = field(default_factory=lambda: defaultdict(float))
    """Weight of what speaks for each class."""
    key: tuple[str, ...] = ()
    """What names of one thing share: its words, and a mark where somebody is called like it."""


@dataclass(slots=True)
class Page:
    """What is asked of the parse over and over, as plain lists by token index."""

    parse: Parse
    words: list[str]
    lower: list[str]
    span: list[int]
    """Recogniser span that a token stands in, -1 where none."""
    label: list[str]
    title: list[int]
    """End of the title that a token belongs to, 0 where none."""
    shouting: list[bool]
    """By sentence: nothing but capitals."""
    foreign: set[int]
    """Words, whatever their tags, that a particle of another language joins: "Folha da Manha"."""


MODEL = re.compile(r"(?:[A-Z]/)?[A-Z][A-Za-z]{0,3}-?\d{1,4}[A-Z]{0,3}[a-z]{0,2}s?(?:/[A-Z])?$")
"""A model of an aircraft or weapon: letters with a number: "C-390", "S-400", "T-72"."""


def page(parse: Parse, nouns: Nouns) -> Page:
    tokens = parse.tokens
    words = [t.text for t in tokens]
    lower = [w.lower() for w in words]
    span, label = [-1] * len(tokens), [""] * len(tokens)
    for i, name in enumerate(parse.names):
        for k in range(name.first, name.last):
            span[k], label[k] = i, name.label
    shouting = []
    for s in parse.sentences:
        inside = words[s.first : s.last]
        shouting.append(all(w.isupper() for w in inside if w.isalpha()) and sum(w.isalpha() for w in inside) > 2)
    text = Page(parse, words, lower, span, label, [0] * len(tokens), shouting, set())
    _mark_titles(text, nouns)
    _mark_foreign(text, nouns)
    return text


def _mark_foreign(text: Page, nouns: Nouns) -> None:
    """Particles that are no English words, between two capitals: they and both neighbours are of one name."""
    joiners = nouns.words["PersonalJoiner"]
    for sentence in text.parse.sentences:
        for i in range(sentence.first + 1, sentence.last - 1):
            if text.words[i] not in joiners or text.title[i - 1] or text.label[i - 1] in nouns.words["MeasureLabel"]:
                continue
            beside = text.words[i - 1], text.words[i + 1]
            capitals = all(w[:1].isupper() and w.isalpha() for w in beside)
            if capitals and text.parse.tokens[i - 1].pos in ("NOUN", "PROPN", "X", "ADJ"):
                text.foreign.update((i - 1, i, i + 1))


def _mark_titles(text: Page, nouns: Nouns) -> None:
    """Titles before names, and capitalised titles that stand alone ("the Prime Minister")."""
    tokens, titles, fields = text.parse.tokens, nouns.titles, nouns.words["Portfolio"]
    for sentence in text.parse.sentences:
        i = sentence.first
        while i < sentence.last:
            if text.lower[i] not in titles and text.lower[i] not in fields:
                i += 1
                continue
            size = nouns.title_at(text.lower, i)
            end = i + size
            if size and end < sentence.last:
                end = _field(text, end, sentence.last, nouns)
                size = end - i
            before = i - 1 - (tokens[i - 1].tag == "POS")   # `Workers' Party leader A`
            named = text.words[i] in nouns.name_heads and before >= sentence.first and _proper(text, before, nouns) and (
                size > 1 and text.lower[end - 1] in nouns.words["PartyTitle"])
            named = named or no_rank(text.parse, end, nouns)
            if not size or end > sentence.last or named or _within_name(text, i, end, nouns):   # `Labour Party leader A`
                i += 1
                continue
            if end < sentence.last and _proper(text, end, nouns) and tokens[end - 1].pos in ("PROPN", "NOUN", "ADJ"):
                run = end
                while run < sentence.last and _proper(text, run, nouns):
                    run += 1
                organisation = text.words[run - 1] in nouns.name_heads and text.label[end] != "PERSON"
                if not organisation:
                    text.title[i:end] = [end] * size
            elif tokens[end - 1].pos == "PROPN" and not text.shouting[sentence.index]:
                text.title[i:end] = [end] * size
            i = end


def _field(text: Page, i: int, limit: int, nouns: Nouns) -> int:
    """End of what an office is for, behind its title: "Minister of State for African Affairs"; `i` where nothing is."""
    words, fields, joining = text.words, nouns.words["Portfolio"], nouns.words["NameJoiner"]
    end = at = i
    while at < limit and (words[at] in joining or (end > i and words[at] == ",") or words[at][0].isupper()):
        named = words[at][0].isupper()
        if named and text.lower[at] not in fields and (at + 1 >= limit or words[at + 1].lower() not in fields):
            break
        closing = nouns.name_heads.get(words[at + 1]) if named and at + 1 < limit else None
        if closing and (closing == nouns.nouns["region"].type or words[at + 1].lower() not in fields):
            break   # `governor of Delta State`, `Secretary of the Security Council`
        at += 1
        if named and text.lower[at - 1] in fields:
            end = at
    return end if words[i] in joining else i


def _within_name(text: Page, i: int, end: int, nouns: Nouns) -> bool:
    """Whether a title is part of a name: "Dean Baker", "Reza Shah Pahlavi", "Ravi Shah", "Al-Sheikh", "Court of Justice"."""
    words, span = text.words, text.span
    if not words[i][0].isupper() or i < 1 or end - i > 1:
        return False
    if words[i] in nouns.given_names and end < len(words) and 0 <= span[i] == span[end] and text.label[i] == "PERSON":
        return True
    if words[i - 1] in DASHES and words[i - 2].lower() in nouns.words["PersonalJoiner"]:
        return True
    if 0 <= span[i] == span[i - 1] and text.label[i] == "PERSON" and words[i - 1] in nouns.given_names:
        return True
    return i > 1 and words[i - 1] in nouns.words["ComplementMarker"] and words[i - 2] in nouns.name_heads


def branded(word: str) -> bool:
    """Whether a word has its capital within, as only names of firms and goods have: "iRobot", "beIN"."""
    return word[0].islower() and not word.islower() and word.isalpha()


def plain_word(text: Page, i: int, nouns: Nouns) -> bool:
    """Whether a common noun is taken for a name by the capital of its sentence: "Jurors awarded", but not "Bank Negara"."""
    token, word = text.parse.tokens[i], text.lower[i]
    if token.pos != "PROPN" or text.span[i] >= 0 or text.parse.sentences[token.sentence].first != i:
        return False
    alone = i + 1 == len(text.words) or text.words[i + 1][0].islower()
    return alone and word not in nouns.nouns and word.removesuffix("s") in nouns.nouns


def _timeless(text: Page, i: int) -> bool:
    """Whether a name of one word was taken for a day though it is no word of time: `soldiers in Niger`."""
    token, at = text.parse.tokens[i], text.span[i]
    alone = at >= 0 and text.span[max(i - 1, 0)] != at and text.span[min(i + 1, len(text.span) - 1)] != at
    return alone and text.label[i] in _TIMES and token.tag == "NNP" and token.text.isalpha() and (
        token.text.lower() not in vocabulary().single)


def _proper(text: Page, i: int, nouns: Nouns) -> bool:
    """Whether a token can be part of a name."""
    token = text.parse.tokens[i]
    word, label = token.text, text.label[i]
    if word in nouns.words["CalendarName"] and (namesakes.is_person(text.parse, i) or _christened(text, i, nouns)):
        return True
    if token.pos in ("PROPN", "X") and MODEL.match(word):   # "ordered 50 A350s"
        return True
    paid = i > 0 and token.pos == "PROPN" and text.parse.tokens[i - 1].pos == "VERB"   # `fined Norvik 1.3 million pounds`
    measured = label in nouns.words["MeasureLabel"] and not paid and not _timeless(text, i)
    if not word[0].isalpha() or word in nouns.words["CalendarName"] or measured:
        return False
    if branded(word) or i in text.foreign:
        return True
    if token.dep in _NO_NAME and not (token.pos == "PROPN" and label in nouns.labels):
        return False
    if plain_word(text, i, nouns):
        return False
    if word in nouns.words["CreditWord"] and text.words[i + 1 : i + 2] == [":"]:   # `Ana Ruiz Photo: Reuters`
        return False
    if token.pos == "PROPN":
        return word[0].isupper() or (label in nouns.labels and any(c.isupper() for c in word))
    if label not in nouns.labels or not word[0].isupper():
        return False
    return token.dep == "compound" or token.pos not in ("DET", "PRON", "ADP", "AUX", "VERB")


def _christened(text: Page, i: int, nouns: Nouns) -> bool:
    """Whether a word that may be a month is somebody's first name: `Jan Pronk`, but not `Jan 5`."""
    token = text.parse.tokens[i]
    after = text.parse.tokens[min(i + 1, len(text.words) - 1)]
    return text.words[i] in nouns.given_names and text.span[i] < 0 and token.dep == "compound" and token.head > i and (
        after.pos == "PROPN" and after.text[:1].isupper() and after.text not in nouns.words["CalendarName"])


def find_names(text: Page, gazetteer: Gazetteer, nouns: Nouns) -> list[FoundName]:
    found: list[FoundName] = []
    tokens, joiners = text.parse.tokens, nouns.words["PersonalJoiner"]
    for sentence in text.parse.sentences:
        i = sentence.first
        while i < sentence.last:
            word = text.words[i]
            capital = word[0].isupper()
            opens = _particles(text, i, sentence.last, nouns) if word in joiners else 0
            if not capital and text.span[i] < 0 and not opens and not branded(word):
                i += 1
                continue
            if text.title[i] or _of_money(text, i):
                i = max(text.title[i], i + 1)
                continue
            proper = _proper(text, i, nouns) or bool(opens)
            known = None
            if capital and tokens[i].tag != "PRP":
                known = _longest(gazetteer, text.words, i)
                if known and (i + known[0] > sentence.last or _describes(text, i, i + known[0])):
                    known = None
                within = i > sentence.first and tokens[i].pos == "DET"   # `the All Progressives Congress`
                if known and not proper and not _capital_counts(text, i, sentence.first) and not (within and known[0] > 1):
                    known = None
            if not known and (gapped := _gapped(text, i, sentence.last, gazetteer)):
                found.append(FoundName(i, i + 1, i, gapped))
                i += 1
                continue
            if not proper and not known:
                demonym = gazetteer.demonym(text.words, i) if capital else None
                if demonym:
                    found.extend(_piece(text, i, i + demonym[0], gazetteer, nouns))
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
            member = _member(text, i, sentence.last, gazetteer, nouns)
            if member:
                found.extend(_piece(text, i, i + member, gazetteer, nouns))
                i += member
                continue
            end = _run_end(text, i, sentence.last, gazetteer, nouns, opens)
            if known:
                end = max(end, i + known[0])
            if text.shouting[sentence.index] and known:
                end = i + known[0]
            end = _part_of_short(text, i, end, nouns) or end
            pieces = list(_piece(text, i, end, gazetteer, nouns))
            for name in pieces[:1] if end == i + 1 else ():
                name.first = _officers(text, i, sentence.first, nouns)
            found.extend(pieces)
            i = end
    found.extend(_whole_again(text, found, gazetteer))
    found.extend(_repeated(text, found, gazetteer))
    return found


def _of_money(text: Page, i: int) -> bool:
    """Whether a state's name only tells which money is meant: `a 5-million-U.S.-dollar loan`."""
    return text.words[i - 1] in DASHES and text.words[i + 1 : i + 2] != [] and text.words[i + 1] in DASHES and any(
        word in word_list("currency") for word in text.lower[i + 2 : i + 3])


def _part_of_short(text: Page, first: int, end: int, nouns: Nouns) -> int:
    """End of a part's name before the name of the whole that initials in brackets write short: "the Council of Ministers of the
    African Union (AU)"; 0 where they do not."""
    words = text.words
    if end + 2 >= len(words) or words[end] != "(" or words[end + 2] != ")" or not words[end + 1].isupper():
        return 0
    short = words[end + 1]
    for of in range(first + 1, end - 1):
        tail, all_of_it = ("".join(w[0] for w in words[at:end] if w[0].isupper()) for at in (of + 1, first))
        alike = tail == short or (len(tail) > 2 and short[0] == tail[0] and short[-1] == tail[-1])
        if words[of] in nouns.words["ComplementMarker"] and alike and all_of_it != short:
            return of
    return 0


def _gapped(text: Page, i: int, limit: int, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Whose a name is that shares its last word with a known one behind `and`: "North and South Korea"."""
    if i + 2 >= limit or text.words[i + 1] not in ("and", "or") or not text.words[i][0].isupper():
        return ()
    behind = _longest(gazetteer, text.words, i + 2)
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
    if i + 1 == limit or text.span[i + 1] < 0 or gazetteer.longest(text.words, i) is not None:
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


def _member(text: Page, i: int, limit: int, gazetteer: Gazetteer, nouns: Nouns) -> int:
    """How many words from `i` are what the members of a party or the people of a land are called, right before the name of
    one: `Republican Joe Ruiz`, `Frenchman Luc Petit`."""
    for size in (2, 1):
        after = i + size
        words = " ".join(text.words[i:after])
        people = gazetteer.demonym([words], 0) is not None and words not in nouns.given_names and (
            after + 1 < limit and text.words[after + 1][0].isupper())
        personal = after < limit and (text.words[after] in nouns.given_names or (
            text.label[after] == "PERSON" and text.span[after] != text.span[i]))
        if personal and (words in gazetteer.member_nouns or people):
            return size
    return 0


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
        bare = all(text.parse.tokens[c].dep in _BEHIND for c in text.parse.children[i])
        if token.text[0].isupper() and token.dep in _NAMED and bare:
            yield FoundName(i, i + 1, i, gazetteer.named(token.text))


_NAMED = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "poss", "conj"})
"""What a surname alone is to its governor."""


_BEHIND = frozenset({"punct", "case", "appos", "relcl", "acl", "cc", "conj", "prep"})
"""What a surname may have below it: no determiner or adjective before."""


def _longest(gazetteer: Gazetteer, words: Sequence[str], at: int) -> tuple[int, tuple[str, ...]] | None:
    """The longest known name at a place, without a stop or dash behind it that may or may not belong to it."""
    known = gazetteer.longest(words, at)
    if known is None:
        return None
    size = known[0]
    while size > 1 and not words[at + size - 1][0].isalnum():
        size -= 1
    return size, known[1]


def _describes(text: Page, first: int, last: int) -> bool:
    """Whether what would be a known name ends in an adjective of the noun behind it: no army in `French military aid`."""
    word = text.parse.tokens[last - 1]
    return last - first > 1 and word.tag == "JJ" and word.text.islower() and word.dep == "amod" and word.head >= last


def _capital_counts(text: Page, i: int, first: int) -> bool:
    """Whether a capital on a word not tagged as a name says that it is one: not where every sentence has one, unless the
    word is a subject without an article, as names are."""
    token = text.parse.tokens[i]
    if token.pos not in ("NOUN", "ADJ", "X"):
        return False
    if i == first and token.text.isupper() and len(token.text) > _DATELINE:
        return True
    if i > first and text.words[i - 1] not in ('"', "“", "'", "‘", ":"):
        return True
    bare = all(text.parse.tokens[c].dep in _BEHIND for c in text.parse.children[i])
    return token.tag == "NN" and token.dep in ("nsubj", "nsubjpass", "poss") and bare


def _particles(text: Page, i: int, limit: int, nouns: Nouns) -> int:
    """How many tokens of small particles open a surname here ("von der Leyen", "al-Fashir"); 0 where none do."""
    at = i
    while at + 1 < limit and (text.words[at] in nouns.words["PersonalJoiner"] or (at > i and text.words[at] in DASHES)):
        if text.words[at] in DASHES and apart(text, at):
            return 0
        at += 1
    tokens = text.parse.tokens
    if at == i or not text.words[at][0].isupper() or not _proper(text, at, nouns):
        return 0
    dashed = text.words[at - 1] in DASHES
    joined = tokens[i].pos == "PROPN" and i < tokens[i].head and tokens[i].dep in ("compound", "nmod")
    return at - i if dashed or joined else 0


def _run_end(text: Page, first: int, limit: int, gazetteer: Gazetteer, nouns: Nouns, opens: int = 0) -> int:
    """Where the run of name tokens from `first` ends: linked by syntax, by the recogniser, or by what joins names."""
    end = first + opens + 1
    while end < limit and not text.title[end]:
        if _proper(text, end, nouns) and _linked(text, first, end):
            end += 1
            continue
        after = _across(text, first, end, limit, gazetteer, nouns)
        if not after:
            break
        end = after
    return end


def _linked(text: Page, first: int, i: int) -> bool:
    tokens = text.parse.tokens
    if text.span[i] >= 0 and text.span[i] == text.span[i - 1]:
        return True
    if i in text.foreign and i - 1 in text.foreign:
        return True
    before, token = tokens[i - 1], tokens[i]
    if before.head >= i and before.dep in ("compound", "nmod", "amod", "nummod", "det"):
        return True
    return first <= token.head < i and token.dep in ("compound", "flat", "nmod", "nummod")


def _across(text: Page, first: int, end: int, limit: int, gazetteer: Gazetteer, nouns: Nouns) -> int:
    """End of the name when it goes on beyond a joining word, 0 when it ends here."""
    word, same = text.words[end], text.span[end] >= 0 and text.span[end] == text.span[end - 1]
    after = end + 1
    if after >= limit:
        return 0
    if word in nouns.words["NameJoiner"] and (written := _written_out(text, first, end, limit)):
        return written
    closed = after + 2 if word == "(" and text.words[after + 1 : after + 2] == [")"] else limit
    if closed < limit and text.words[closed] in nouns.words["LegalForm"]:   # `Norvik (India) Ltd`
        return closed + 1
    goes_on = _proper(text, after, nouns) and not text.title[after]
    if word in _MARKS and text.parse.tokens[end - 1].pos == "PROPN":
        return _nicknamed(text, end, limit, nouns)
    if word in DASHES:
        if apart(text, end):
            return 0
        if _syllable(text, first, after, limit):
            return after + 1
        beyond = _bridge(text, after, limit, nouns)
        if beyond:
            return beyond
        if not goes_on:
            return 0
        states = [_stands_alone(text, i, gazetteer) for i in (end - 1, after)]
        return 0 if (any(states) and not same) or all(states) else after + 1
    if text.parse.tokens[end].tag == "CC":
        known = gazetteer.longest(text.words, after)
        body = known is not None and gazetteer.entities[known[1][0]].type in nouns.collective
        ended = text.words[end - 1] in nouns.name_heads   # "Hillhouse Capital and Tencent" are two
        firm = known is not None and gazetteer.entities[known[1][0]].type == nouns.nouns["firm"].type
        field = body and end - first == 1 and not firm   # "Fox and News Corp" are two
        one = field and not _stands_alone(text, first, gazetteer)
        if known and (not ended or (body and not field)) and not one:  # "Peace and Security Council" is one
            return 0  # "North and South Korea" are two
    particles = _particles(text, end, limit, nouns)
    if particles and text.parse.tokens[end - 1].pos == "PROPN" and _linked(text, first, end + particles):
        return end + particles + 1
    if behind := _on_what(text, end, limit, nouns):
        return behind
    if same and text.parse.names[text.span[end]].last > after:
        if text.parse.tokens[end].tag == "POS":
            return (
                after + 1
                if goes_on and text.label[end] != "PERSON" and not _stands_alone(text, end - 1, gazetteer)
                else 0
            )
        if _whence(text, first, end, after, gazetteer, nouns):
            return 0
        if word.lower() in nouns.words["NameJoiner"] or text.parse.tokens[end].pos in ("PROPN", "NUM"):
            while after < limit and text.span[after] == text.span[end] and not _proper(text, after, nouns):
                after += 1
            return after + 1 if after < limit and text.span[after] == text.span[end] else 0
        return 0
    if (
        word in nouns.words["ComplementMarker"]
        and first <= text.parse.tokens[end].head < end
        and (text.words[end - 1] in nouns.name_heads and text.parse.tokens[end - 1].pos == "PROPN")
        and text.words[end - 1] not in nouns.words["ClosedHead"]
    ):
        if text.parse.tokens[after].dep == "det" and after + 1 < limit:
            after += 1
        return after + 1 if _proper(text, after, nouns) and not text.title[after] else 0
    if _for_what(text, first, end, nouns) and _proper(text, after, nouns) and not text.title[after]:
        return after + 1
    if word in nouns.words["PersonalJoiner"] and goes_on and text.parse.tokens[end].pos in ("PROPN", "X", "ADP", "DET"):
        return after + 1 if _linked(text, first, after) or text.parse.tokens[end].pos == "PROPN" else 0
    return 0


def _for_what(text: Page, first: int, end: int, nouns: Nouns) -> bool:
    """Whether a body's name goes on with what the body is for: "the Special Court for Sierra Leone"."""
    kind = nouns.name_heads.get(text.words[end - 1], "") if end - first > 1 else ""
    word, named = text.parse.tokens[end], text.parse.tokens[end - 1]
    told = named.dep == "dobj" and word.head == named.head and text.label[end + 1] not in ("PERSON", "ORG", _TOWN)
    joined = word.dep == "prep" and (word.head == end - 1 or told)   # `led the Hub for Asia`, not `left the Court for Peru`
    return kind in nouns.collective and joined and text.words[end] in nouns.words["PurposeMarker"]


def _on_what(text: Page, end: int, limit: int, nouns: Nouns) -> int:
    """End of a treaty's name that goes on with what it is on, in capitals: "the Treaty on the Prohibition of Nuclear Weapons";
    0 where it does not ("signed the Treaty on Monday")."""
    after = end + 1 + (text.parse.tokens[end + 1].dep == "det")
    if after >= limit or text.words[end - 1] not in nouns.words["MatterHead"] or (
            text.words[end] not in nouns.words["MatterMarker"]):
        return 0
    matter = text.words[after][:1].isupper() and text.label[after] not in ("PERSON", *nouns.words["MeasureLabel"])
    return after + 1 if matter else 0


def _nicknamed(text: Page, mark: int, limit: int, nouns: Nouns) -> int:
    """End of a name that goes on behind a name in marks (`Luis "Lucho" Paz`), or with an apostrophe for a letter (`Ali 'Abd`);
    0 where it does not."""
    after, tokens = mark + 1, text.parse.tokens
    opens = tokens[mark].end == tokens[after].start and tokens[mark - 1].end < tokens[mark].start
    if not opens or not text.words[after][0].isupper():
        return 0
    closed = next((k for k in range(after + 1, min(after + 3, limit)) if text.words[k] in _MARKS), 0)
    if closed:
        goes_on = closed + 1 < limit and _proper(text, closed + 1, nouns) and not text.title[closed + 1]
        return closed + 2 if goes_on and tokens[closed + 1].pos == "PROPN" and text.words[closed + 1][0].isupper() else 0
    letter = text.words[mark] not in _DOUBLE and "PERSON" in (text.label[mark - 1], text.label[after])
    return after + 1 if letter and _proper(text, after, nouns) else 0


def _written_out(text: Page, first: int, end: int, limit: int) -> int:
    """End of a name that goes on behind a joining word as far as initials in brackets write it short, 0 where none do:
    "Mission in Somalia (AMISOM)"."""
    bracket = next((k for k in range(end + 1, min(end + _WRITTEN, limit - 1)) if text.words[k] == "("), 0)
    letters = text.words[bracket + 1] if bracket else ""
    if len(letters) < 3 or not letters.isupper() or any(not w[0].isalpha() and w != "-" for w in text.words[end:bracket]):
        return 0
    behind = "".join(w[0] for w in text.words[end:bracket] if w[0].isupper())   # `Ruiz of the All People's Congress (APC)`
    written = letters[0] == text.words[first][0] and letters[-1] == text.words[bracket - 1][0] and behind != letters
    return bracket if written else 0


def _whence(text: Page, first: int, end: int, after: int, gazetteer: Gazetteer, nouns: Nouns) -> bool:
    """Whether an of-phrase tells where somebody is from ("Ana Ruiz of Spain") or whose man he is that is quoted ("said Ana Ruiz
    of Acme Watch"), and the whole is no name."""
    word = text.words[end - 1]
    goes_on = word in nouns.name_heads and word not in nouns.words["ClosedHead"]
    if text.words[end] not in nouns.words["ComplementMarker"] or goes_on or word.lower() in nouns.nouns or end - first < 2:
        return False
    verb, name = text.parse.tokens[first - 1], text.parse.tokens[end - 1]
    if name.dep == "nsubj" and name.head == verb.index and not any(w in nouns.name_heads for w in text.words[first:end]):
        return True
    known = gazetteer.longest(text.words, after)
    if known is None or gazetteer.longest(text.words, first):
        return False
    return all(gazetteer.entities[i].type in nouns.animacy for i in known[1][:1])


def apart(text: Page, dash: int) -> bool:
    """Whether a dash has space around it: then it parts clauses, not halves of a name."""
    tokens = text.parse.tokens
    return dash + 1 == len(tokens) or tokens[dash - 1].end != tokens[dash].start or tokens[dash].end != tokens[dash + 1].start


def _bridge(text: Page, i: int, limit: int, nouns: Nouns) -> int:
    """End of a name that small words between hyphens join: "Port-au-Prince", "Mazar-i-Sharif"; 0 where they do not."""
    end = i + 2
    if end >= limit or len(text.words[i]) > _SMALL or not text.words[i].islower() or text.words[i + 1] not in DASHES:
        return 0
    joined = text.words[end][0].isupper() and text.words[end].isalpha() and not apart(text, i + 1)
    return end + 1 if joined else 0


def _syllable(text: Page, first: int, i: int, limit: int) -> bool:
    """Whether a word behind a hyphen is the second half of a given name in small letters: "Kim Jong-un", not "US-led"."""
    token = text.parse.tokens[i]
    if not token.text.isalpha() or not token.text.islower() or len(token.text) > _SYLLABLE or i - first < 3:
        return False
    follows = text.parse.tokens[i + 1] if i + 1 < limit else None
    return not token.tag.startswith("V") and not (
        follows is not None and follows.pos in ("NOUN", "PROPN") and token.head > i
    )


def _stands_alone(text: Page, i: int, gazetteer: Gazetteer) -> bool:
    return (
        gazetteer.longest(text.words[i : i + 1], 0) is not None
        or gazetteer.demonym(text.words[i : i + 1], 0) is not None
    )


def _piece(text: Page, first: int, last: int, gazetteer: Gazetteer, nouns: Nouns) -> Iterator[FoundName]:
    """A run of name tokens as names: a state before an organisation or person is a name of its own."""
    ids, size, demonym = _known_at(text, first, last, gazetteer)
    if not ids and last - first > 4 and text.words[first + 1] in _MARKS:   # `Luis "Lucho" Paz` is Luis Paz
        yield _made(text, first, last, gazetteer.named(f"{text.words[first]} {text.words[last - 1]}"), False)
        return
    if size == last - first:
        for mark in range(first + 1, last - 1):
            if text.parse.tokens[mark].tag == "POS":  # known by a name that holds another: "Sudan's army"
                inner, width, _ = _known_at(text, first, mark, gazetteer)
                if width == mark - first:
                    yield _made(text, first, mark, inner, False)
            elif text.words[mark] in nouns.words["ComplementMarker"] and gazetteer.entities[ids[0]].type == nouns.person:
                inner, width, _ = _known_at(text, mark + 1, last, gazetteer)
                if width == last - mark - 1:  # "Abdullah II of Jordan"
                    yield _made(text, mark + 1, last, inner, True)   # the state, as an adjective would tell it
        if last - first > 1 and text.words[first].isupper() and text.words[last - 1] in nouns.name_heads:
            inner, width, _ = _known_at(text, first, first + 1, gazetteer)
            if width and inner != ids:  # "U.S. Senate", by the state's initials; but "American Airlines" is one name
                yield _made(text, first, first + 1, inner, False)
        yield _made(text, first, last, ids, demonym)
        return
    if size > 1 and first + size + 2 == last and text.words[first + size] in DASHES and (
            gazetteer.entities[ids[0]].type == nouns.person):   # `Sara Duterte-Carpio` is Sara Duterte
        yield _made(text, first, last, ids, False)
        return
    if size and not demonym and text.words[first + size] in DASHES:
        yield _made(text, first, first + size, ids, demonym)
        yield from _piece(text, first + size + 1, last, gazetteer, nouns)
        return
    if size and first + size < last and not demonym and "-" in text.words[first + size] and (
            MODEL.match(text.words[first + size])):   # `Boeing F-15s`
        yield _made(text, first, first + size, ids, False)
        yield _made(text, first + size, last, gazetteer.named(" ".join(text.words[first + size : last])), False)
        return
    if first + size in text.foreign and not demonym:  # "Folha do Planalto" is not "Folha"
        yield _made(text, first, last, (), False)
        return
    if size and not demonym and _branch(text, first, first + size, last, ids, gazetteer, nouns):
        yield _made(text, first, last, ids, False)
        return
    if size and _parts(text, first, first + size, last, demonym, nouns):
        yield _made(text, first, first + size, ids, demonym)
        middle = first + size
        while middle < last - 1 and text.words[middle] in nouns.words["NameJoiner"] - nouns.words["PersonalJoiner"]:
            middle += 1
        member = _member(text, middle, last, gazetteer, nouns)   # `Texas Democrat Luis Paz`
        if member:
            yield from _piece(text, middle, middle + member, gazetteer, nouns)
        yield from _piece(text, middle + member, last, gazetteer, nouns)
        return
    if size and text.words[last - 1] in nouns.name_heads:
        kind = gazetteer.entities[ids[0]].type
        fits = nouns.compatible(kind, nouns.name_heads[text.words[last - 1]])
        beside = text.words[last - 1] not in nouns.words["LegalForm"] and _named_beside(text, first, first + size)
        if kind in nouns.collective and first + size == last - 1 and fits and not beside:  # "Volkswagen AG" is Volkswagen
            yield _made(text, first, last, ids, demonym)
            return
        land = nouns.name_heads[text.words[last - 1]] == nouns.nouns["region"].type and not text.words[first].isupper()
        if kind in nouns.animacy and kind not in nouns.collective and kind != nouns.person and not land:   # `Niger State`
            yield _made(text, first, first + size, ids, demonym)  # nested: [[US] Treasury]
    word = text.words[first]
    many = last - first == 1 and word[-1] == "s" and word[-2:-1].isdigit()  # "Su-30s"
    yield _made(text, first, last, gazetteer.named(word[:-1]) if many else (), False)


def _branch(text: Page, first: int, middle: int, last: int, ids: tuple[str, ...], gazetteer: Gazetteer, nouns: Nouns) -> bool:
    """Whether a known body's name goes on with the state it works in: "HSBC UK", but not "HSBC" in "HSBC China talks", nor
    "HSBC China" beside HSBC itself ("HSBC China, a unit of HSBC")."""
    token = text.parse.tokens[middle - 1]
    compound = token.dep == "compound" and middle <= token.head < last
    if gazetteer.entities[ids[0]].type not in nouns.collective or not compound or _named_beside(text, first, middle):
        return False
    known = gazetteer.longest(text.words, middle)
    kind = gazetteer.entities[known[1][0]].type if known and middle + known[0] == last else ""
    return kind in nouns.animacy and kind not in nouns.collective and kind != nouns.person


def _named_beside(text: Page, first: int, last: int) -> bool:
    """Whether the sentence has the words of a name once more: then a longer name that opens with them is somebody else's."""
    sentence = text.parse.sentences[text.parse.tokens[first].sentence]
    name = text.words[first:last]
    return any(text.words[k : k + last - first] == name for k in range(sentence.first, sentence.last) if k != first)


def _known_at(text: Page, first: int, last: int, gazetteer: Gazetteer) -> tuple[tuple[str, ...], int, bool]:
    words = text.words[first:last]
    demonym = gazetteer.demonym(words, 0)
    known = _longest(gazetteer, words, 0)
    if known and (not demonym or known[0] >= demonym[0]):
        return known[1], known[0], False
    return ((demonym[1],), demonym[0], True) if demonym else ((), 0, False)


def _parts(text: Page, first: int, middle: int, last: int, demonym: bool, nouns: Nouns) -> bool:
    """Whether a known place in front of more name tokens is a name apart: the recogniser parts them, or what follows
    is a person or a plain word."""
    if text.words[last - 1] in nouns.name_heads:
        return False
    if not demonym and not middle <= text.parse.tokens[middle - 1].head < last:  # "to the United States John Smith ..."
        rest = text.parse.tokens[last - 1]
        inside = middle - first > 1 and last - middle == 1 and text.label[middle] != "PERSON" and rest.tag == "NNP"
        return not inside  # "Horn of Africa Monitor" is no place
    if text.span[middle] >= 0 and text.span[middle] == text.span[middle - 1]:
        return demonym and last - middle == 1 and any(   # "British Vauxhall", who is Vauxhall elsewhere
            word == text.words[middle] and not text.words[k][0].isupper() for k, word in enumerate(text.words[1:]))
    if text.span[middle] >= 0 and text.span[middle] != text.span[first]:
        return True
    return demonym or text.words[middle] in nouns.given_names


def _made(text: Page, first: int, last: int, ids: tuple[str, ...], demonym: bool) -> FoundName:
    tokens = text.parse.tokens
    head = last - 1
    for i in range(last - 1, first - 1, -1):
        if tokens[i].pos in ("ADP", "CCONJ", "DET", "PART", "PUNCT"):  # "Party for Development": never the `for`
            continue
        if not first <= tokens[i].head < last or tokens[i].head == i:
            head = i
            break
    if tokens[head].tag == "NNPS" and not demonym and text.parse.dependents(head, "nummod"):   # `two US Marines` are no corps
        ids = ()
    return FoundName(first, last, head, ids, demonym)


def spelled(text: Page, first: int, last: int) -> str:
    """The words as they stand: with a space where the text has one."""
    if last - first == 1:
        return text.words[first]
    tokens = text.parse.tokens
    parts = [text.words[first]]
    for i in range(first + 1, last):
        if tokens[i].start > tokens[i - 1].end:
            parts.append(" ")
        parts.append(text.words[i])
    return "".join(parts)
