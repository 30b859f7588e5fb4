"""A run of name tokens as one name or several: `US Treasury`, `Texas Democrat Luis Paz`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.gazetteer import Gazetteer
from kg.language.names.extent import MARKS
from kg.language.names.page import DASHES, FoundName, Page
from kg.language.names.words import MODEL
from kg.lexicon.nouns import Nouns


def member_before(text: Page, i: int, limit: int, gazetteer: Gazetteer, nouns: Nouns) -> int:
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


def longest_known(gazetteer: Gazetteer, words: Sequence[str], at: int) -> tuple[int, tuple[str, ...]] | None:
    """The longest known name at a place, without a stop or dash behind it that may or may not belong to it."""
    known = gazetteer.longest(words, at)
    if known is None:
        return None
    size = known[0]
    while size > 1 and not words[at + size - 1][0].isalnum():
        size -= 1
    return size, known[1]


def pieces_of(text: Page, first: int, last: int, gazetteer: Gazetteer, nouns: Nouns) -> Iterator[FoundName]:
    """A run of name tokens as names: a state before an organisation or person is a name of its own."""
    ids, size, demonym = _known_at(text, first, last, gazetteer)
    if not ids and last - first > 4 and text.words[first + 1] in MARKS:   # `Luis "Lucho" Paz` is Luis Paz
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
        head = text.parse.tokens[last - 1]
        firm = gazetteer.entities[ids[0]].type == nouns.nouns["firm"].type and first + size + 2 == last
        if firm and head.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "poss", "conj", "appos") and longest_known(
                gazetteer, text.words, last - 1) is None:   # `Sanofi-Synthelabo agreed`, but `the Microsoft-Norvik deal`
            yield _made(text, first, last, ids, False)
            return
        yield _made(text, first, first + size, ids, demonym)
        yield from pieces_of(text, first + size + 1, last, gazetteer, nouns)
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
    if size and demonym and gazetteer.entities[ids[0]].type == nouns.nouns["region"].type and _unknown_names(
            text, first + size, last, gazetteer):   # "Western Downs" is no Downs of the West
        yield _made(text, first, last, (), False)
        return
    if size and _parts(text, first, first + size, last, demonym, nouns):
        yield _made(text, first, first + size, ids, demonym)
        middle = first + size
        while middle < last - 1 and text.words[middle] in nouns.words["NameJoiner"] - nouns.words["PersonalJoiner"]:
            middle += 1
        member = member_before(text, middle, last, gazetteer, nouns)   # `Texas Democrat Luis Paz`
        if member:
            yield from pieces_of(text, middle, middle + member, gazetteer, nouns)
        yield from pieces_of(text, middle + member, last, gazetteer, nouns)
        return
    if size and text.words[last - 1] in nouns.name_heads:
        kind = gazetteer.entities[ids[0]].type
        fits = nouns.compatible(kind, nouns.name_heads[text.words[last - 1]])
        beside = text.words[last - 1].lower() in nouns.words["SeparateBody"] or (
            text.words[last - 1] not in nouns.words["LegalForm"] and _named_beside(text, first, first + size))
        if kind in nouns.collective and first + size == last - 1 and fits and not beside:  # "Volkswagen AG" is Volkswagen
            yield _made(text, first, last, ids, demonym)
            return
        land = nouns.name_heads[text.words[last - 1]] == nouns.nouns["region"].type and not text.words[first].isupper()
        if kind in nouns.animacy and kind not in nouns.collective and kind != nouns.person and not land:   # `Niger State`
            yield _made(text, first, first + size, ids, demonym)  # nested: [[US] Treasury]
    word = text.words[first]
    many = last - first == 1 and word[-1] == "s" and word[-2:-1].isdigit()  # "Su-30s"
    yield _made(text, first, last, gazetteer.named(word[:-1]) if many else (), False)


def _unknown_names(text: Page, first: int, last: int, gazetteer: Gazetteer) -> bool:
    """Whether words are capitals that nobody knows for a name, and no person's."""
    return first < last and all(text.parse.tokens[k].tag in ("NNP", "NNPS") and text.label[k] != "PERSON"
                                for k in range(first, last)) and longest_known(gazetteer, text.words, first) is None


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
    demonym = gazetteer.demonym(text.words, first)   # with the hyphen that may stand behind it
    demonym = demonym if demonym is not None and demonym[0] <= last - first else None
    known = longest_known(gazetteer, words, 0)
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
    if not demonym and first and text.parse.tokens[first - 1].pos == "ADP" and last - middle > 1 and _personal(
            text, first, middle, last, nouns):
        return True
    if text.span[middle] >= 0 and text.span[middle] == text.span[middle - 1]:
        return demonym and last - middle == 1 and any(   # "British Vauxhall", who is Vauxhall elsewhere
            word == text.words[middle] and not text.words[k][0].isupper() for k, word in enumerate(text.words[1:]))
    if text.span[middle] >= 0 and text.span[middle] != text.span[first]:
        return True
    return demonym or text.words[middle] in nouns.given_names


def _personal(text: Page, first: int, middle: int, last: int, nouns: Nouns) -> bool:
    """Whether a person's name stands behind a place: it begins with a first name (`in Warsaw Donald Tusk`), or has two words
    that are no nouns, from which the recogniser parts the place (`in Tokyo Masanobu Sakamoto`)."""
    if text.words[middle] in nouns.given_names:
        return True
    parted = text.label[first] == "GPE" and text.span[middle] != text.span[first]
    return parted and last - middle == 2 and not any(word.lower() in nouns.nouns for word in text.words[middle:last])


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
