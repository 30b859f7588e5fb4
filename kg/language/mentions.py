"""Every phrase of an article that refers to something: names, noun phrases, pronouns, and demonyms that stand for a state.

Parse in, mentions out, each with a type as far as the article tells it. The recogniser of a small model is right about where
a name stands far more often than about what it names, so spans come from runs of proper nouns, mended by the gazetteer and
by titles, and types are decided once per name from all that the article says of it: gazetteer, title, form of the name,
recogniser's majority, class nouns beside it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kg.gazetteer import Gazetteer
from kg.lexicon.nouns import Noun, Nouns
from kg.model import Mention, Parse, Token
from kg.ontology import Ontology

NAME, NOMINAL, PRONOUN = "name", "nominal", "pronoun"

_LEFT = frozenset(
    {"det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "predet", "advmod", "npadvmod", "neg", "preconj"}
)
"""Dependents that open a noun phrase (CLEAR labels)."""
_MODIFIER = frozenset({"compound", "amod", "nmod", "npadvmod"})
_HEADS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "appos", "ROOT"})
_CLAUSAL = frozenset({"ccomp", "xcomp", "csubj", "csubjpass", "advcl", "acl", "relcl", "nsubj"})
_NO_NAME = frozenset({"mark", "cc", "aux", "auxpass", "advmod", "prt", "neg", "det"})
"""What a name never is to its governor; a capital there is a mistagged first word."""
_DASHES = frozenset("-–‐‑")

# Weights of what speaks for a type of a name. One title outweighs any number of recogniser labels that a short article
# can hold for it; a label in a headline, where every word may be a capital, counts half.
_TITLE, _GIVEN, _FORM, _BESIDE, _LABEL, _HEADLINE_LABEL = 8.0, 6.0, 4.0, 4.0, 1.0, 0.5


Weights = defaultdict[str, float]
"""Class -> how much speaks for it."""


@dataclass(slots=True)
class _Name:
    """A name as found, while its type is being decided."""

    first: int
    last: int
    head: int
    ids: tuple[str, ...] = ()
    """Gazetteer entities it may be, most popular first."""
    demonym: bool = False
    evidence: Weights = field(default_factory=lambda: defaultdict(float))
    """Weight of what speaks for each class."""


@dataclass(slots=True)
class _Text:
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


def find(parse: Parse, ontology: Ontology, gazetteer: Gazetteer, nouns: Nouns) -> tuple[Mention, ...]:
    """All mentions in text order, at most one for each head token. `cluster` is not set; `kg.language.coreference` does that.

    A name's span leaves out titles and determiners; a noun phrase goes from its first modifier to its head, with an
    of-phrase where one completes it, and without relative clauses and appositions.
    """
    text = _prepare(parse, nouns)
    names = _names(text, gazetteer, nouns)
    _decide(text, names, ontology, gazetteer, nouns)
    taken = {i for name in names for i in range(name.first, name.last)}
    found = [_name_mention(text, name, gazetteer) for name in names]
    heads = {mention.head for mention in found}
    found.extend(m for m in _nominals(text, taken, gazetteer, nouns) if m.head not in heads)
    found.extend(_pronouns(parse, nouns))
    return tuple(sorted(found, key=lambda m: (m.first, -m.last, m.head)))


_NOT_OF_PHRASE = frozenset(
    {
        "cc",
        "conj",
        "appos",
        "preconj",
        "punct",
        "mark",
        "nsubj",
        "nsubjpass",
        "aux",
        "auxpass",
        "advcl",
        "parataxis",
        "ccomp",
        "dep",
        "prt",
        "intj",
        "meta",
        "cop",
        "csubj",
        "expl",
        "neg",
    }
)
"""Dependents that are not part of a noun phrase: coordination, apposition, and what hangs on a noun that is a predicate."""


def extent(parse: Parse, mention: Mention, nouns: Nouns) -> tuple[int, int]:
    """Characters of the whole phrase around a mention, as annotated corpora mark them: title, determiner, complements and
    relative clauses included, a possessive's `'s` too; without appositions, coordinated phrases and what tells a time."""
    if mention.kind == PRONOUN:
        return mention.start, mention.end
    tokens = parse.tokens
    first, last = mention.first, mention.last
    if tokens[mention.head].dep not in _MODIFIER:
        first, last = _widened(parse, mention, nouns)
    while last > mention.last and tokens[last - 1].pos == "PUNCT" and tokens[last - 1].tag != "''":
        last -= 1
    marks = sum(t.tag in ("``", "''") for t in tokens[first:last])
    if marks % 2 and last < len(tokens) and tokens[last].tag == "''":
        last += 1
    elif marks % 2 and tokens[last - 1].tag == "''":
        last -= 1
    return tokens[first].start, tokens[last - 1].end


def _widened(parse: Parse, mention: Mention, nouns: Nouns) -> tuple[int, int]:
    tokens, times = (
        parse.tokens,
        {k for n in parse.names if n.label in nouns.words["TimeLabel"] for k in range(n.first, n.last)},
    )
    first, last = mention.first, mention.last
    title = title_before(parse, mention, nouns) if mention.kind == NAME else None
    if title:
        first = title[0]
    for at in range(last - 1, first - 1, -1):
        for child in parse.children[at]:
            dep = tokens[child].dep
            if child < first and dep not in _NOT_OF_PHRASE:
                first = min(first, parse.subtree(child)[0])
    for child in parse.children[mention.head]:
        dep = tokens[child].dep
        if child < last:
            continue
        if dep in ("appos", "cc", "conj", "advcl", "dep", "parataxis"):
            break
        if dep in _NOT_OF_PHRASE or (dep == "prep" and any(k in times for k in parse.children[child])):
            continue
        below = parse.subtree(child)
        last = max(last, below[-1] + 1)
    return first, last


def title_before(parse: Parse, mention: Mention, nouns: Nouns) -> tuple[int, int] | None:
    """Token range of the title that stands right before a name: `first:last`, None when there is none."""
    last = mention.first
    lowest = max(parse.sentences[parse.tokens[last].sentence].first, last - nouns.longest)
    if last <= lowest or parse.tokens[last - 1].tag[0] not in "NJ":
        return None
    words = [token.text.lower() for token in parse.tokens[lowest:last]]
    for at in range(len(words)):
        if words[at] in nouns.titles and at + nouns.title_at(words, at) == len(words):
            return lowest + at, last
    return None


def noun_of(parse: Parse, head: int, nouns: Nouns) -> Noun | None:
    """The lexicon's noun for the phrase that a common noun heads: the longest lemma that its compound ends with."""
    token = parse.tokens[head]
    lowest = parse.sentences[token.sentence].first
    first = max(lowest, head - nouns.longest + 1)
    return nouns.phrase([t.text for t in parse.tokens[first : head + 1]], token.lemma)


# ------------------------------------------------------------------------------------------------------------- names


def _prepare(parse: Parse, nouns: Nouns) -> _Text:
    tokens = parse.tokens
    words = [t.text for t in tokens]
    lower = [w.lower() for w in words]
    span, label = [-1] * len(tokens), [""] * len(tokens)
    for i, name in enumerate(parse.names):
        for k in range(name.first, name.last):
            span[k], label[k] = i, name.label
    shouting = []
    for s in parse.sentences:
        letters = [w for w in words[s.first : s.last] if w.isalpha()]
        shouting.append(len(letters) > 2 and all(w.isupper() for w in letters))
    text = _Text(parse, words, lower, span, label, [0] * len(tokens), shouting)
    _mark_titles(text, nouns)
    return text


def _mark_titles(text: _Text, nouns: Nouns) -> None:
    """Titles before names, and capitalised titles that stand alone ("the Prime Minister")."""
    tokens, titles = text.parse.tokens, nouns.titles
    for sentence in text.parse.sentences:
        i = sentence.first
        while i < sentence.last:
            size = nouns.title_at(text.lower, i) if text.lower[i] in titles else 0
            end = i + size
            if not size or end > sentence.last:
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


def _proper(text: _Text, i: int, nouns: Nouns) -> bool:
    """Whether a token can be part of a name."""
    token = text.parse.tokens[i]
    word, label = token.text, text.label[i]
    if not word[0].isalpha() or word in nouns.words["CalendarName"] or label in nouns.words["MeasureLabel"]:
        return False
    if token.dep in _NO_NAME:
        return False
    if token.pos == "PROPN":
        return word[0].isupper() or (label in nouns.labels and any(c.isupper() for c in word))
    return label in nouns.labels and word[0].isupper() and token.pos not in ("DET", "PRON", "ADP", "AUX", "VERB")


def _names(text: _Text, gazetteer: Gazetteer, nouns: Nouns) -> list[_Name]:
    found: list[_Name] = []
    tokens = text.parse.tokens
    for sentence in text.parse.sentences:
        i = sentence.first
        while i < sentence.last:
            word = text.words[i]
            if not word[0].isupper() and not text.span[i] >= 0:
                i += 1
                continue
            if text.title[i]:
                i = max(text.title[i], i + 1)
                continue
            proper = _proper(text, i, nouns)
            known = None
            if word[0].isupper() and tokens[i].tag != "PRP":
                known = _longest(gazetteer, text.words, i)
                if known and i + known[0] > sentence.last:
                    known = None
                if known and not proper and not _capital_counts(text, i, sentence.first):
                    known = None
            if not proper and not known:
                demonym = gazetteer.demonym(text.words, i) if word[0].isupper() else None
                if demonym:
                    found.extend(_piece(text, i, i + demonym[0], gazetteer, nouns))
                    i += demonym[0]
                else:
                    i += 1
                continue
            if text.shouting[sentence.index] and not known:
                i += 1
                continue
            end = _run_end(text, i, sentence.last, gazetteer, nouns)
            if known:
                end = max(end, i + known[0])
            if text.shouting[sentence.index] and known:
                end = i + known[0]
            found.extend(_piece(text, i, end, gazetteer, nouns))
            i = end
    return found


def _longest(gazetteer: Gazetteer, words: Sequence[str], at: int) -> tuple[int, tuple[str, ...]] | None:
    """The longest known name at a place, without a stop or dash behind it that may or may not belong to it."""
    known = gazetteer.longest(words, at)
    if known is None:
        return None
    size = known[0]
    while size > 1 and not words[at + size - 1][0].isalnum():
        size -= 1
    return size, known[1]


def _capital_counts(text: _Text, i: int, first: int) -> bool:
    """Whether a capital on a word not tagged as a name says that it is one: not where every sentence has one."""
    token = text.parse.tokens[i]
    return token.pos in ("NOUN", "ADJ", "X") and i > first and text.words[i - 1] not in ('"', "“", "'", "‘", ":")


def _run_end(text: _Text, first: int, limit: int, gazetteer: Gazetteer, nouns: Nouns) -> int:
    """Where the run of name tokens from `first` ends: linked by syntax, by the recogniser, or by what joins names."""
    end = first + 1
    while end < limit and not text.title[end]:
        if _proper(text, end, nouns) and _linked(text, first, end):
            end += 1
            continue
        after = _across(text, first, end, limit, gazetteer, nouns)
        if not after:
            break
        end = after
    return end


def _linked(text: _Text, first: int, i: int) -> bool:
    tokens = text.parse.tokens
    if text.span[i] >= 0 and text.span[i] == text.span[i - 1]:
        return True
    before, token = tokens[i - 1], tokens[i]
    if before.head >= i and before.dep in ("compound", "nmod", "amod", "nummod", "det"):
        return True
    return first <= token.head < i and token.dep in ("compound", "flat", "nmod", "nummod")


def _across(text: _Text, first: int, end: int, limit: int, gazetteer: Gazetteer, nouns: Nouns) -> int:
    """End of the name when it goes on beyond a joining word, 0 when it ends here."""
    word, same = text.words[end], text.span[end] >= 0 and text.span[end] == text.span[end - 1]
    after = end + 1
    if after >= limit:
        return 0
    goes_on = _proper(text, after, nouns) and not text.title[after]
    if word in _DASHES:
        if tokens_apart(text, end):
            return 0
        if _syllable(text, first, after, limit):
            return after + 1
        if not goes_on:
            return 0
        states = [_stands_alone(text, i, gazetteer) for i in (end - 1, after)]
        return 0 if (any(states) and not same) or all(states) else after + 1
    if (
        text.parse.tokens[end].tag == "CC"
        and gazetteer.longest(text.words, after)
        and text.words[end - 1] not in nouns.name_heads
    ):
        return 0  # "North and South Korea" are two
    if same and text.parse.names[text.span[end]].last > after:
        if text.parse.tokens[end].tag == "POS":
            return (
                after + 1
                if goes_on and text.label[end] != "PERSON" and not _stands_alone(text, end - 1, gazetteer)
                else 0
            )
        if word.lower() in nouns.words["NameJoiner"] or text.parse.tokens[end].pos in ("PROPN", "NUM"):
            while after < limit and text.span[after] == text.span[end] and not _proper(text, after, nouns):
                after += 1
            return after + 1 if after < limit and text.span[after] == text.span[end] else 0
        return 0
    if (
        word in nouns.words["ComplementMarker"]
        and first <= text.parse.tokens[end].head < end
        and (text.words[end - 1] in nouns.name_heads and text.parse.tokens[end - 1].pos == "PROPN")
    ):
        if text.parse.tokens[after].dep == "det" and after + 1 < limit:
            after += 1
        return after + 1 if _proper(text, after, nouns) and not text.title[after] else 0
    if word in nouns.words["PersonalJoiner"] and goes_on and text.parse.tokens[end].pos in ("PROPN", "X", "ADP", "DET"):
        return after + 1 if _linked(text, first, after) or text.parse.tokens[end].pos == "PROPN" else 0
    return 0


def tokens_apart(text: _Text, dash: int) -> bool:
    """Whether a dash has space around it: then it parts clauses, not halves of a name."""
    tokens = text.parse.tokens
    return tokens[dash - 1].end != tokens[dash].start or tokens[dash].end != tokens[dash + 1].start


def _syllable(text: _Text, first: int, i: int, limit: int) -> bool:
    """Whether a word behind a hyphen is the second half of a given name in small letters: "Kim Jong-un", not "US-led"."""
    token = text.parse.tokens[i]
    if not token.text.isalpha() or not token.text.islower() or len(token.text) > _SYLLABLE or i - first < 3:
        return False
    follows = text.parse.tokens[i + 1] if i + 1 < limit else None
    return not token.tag.startswith("V") and not (
        follows is not None and follows.pos in ("NOUN", "PROPN") and token.head > i
    )


_SYLLABLE = 6
"""Letters of the longest syllable in a romanised Chinese or Korean given name ("Hyeong", "Chuang")."""


def _stands_alone(text: _Text, i: int, gazetteer: Gazetteer) -> bool:
    return (
        gazetteer.longest(text.words[i : i + 1], 0) is not None
        or gazetteer.demonym(text.words[i : i + 1], 0) is not None
    )


def _piece(text: _Text, first: int, last: int, gazetteer: Gazetteer, nouns: Nouns) -> Iterator[_Name]:
    """A run of name tokens as names: a state before an organisation or person is a name of its own."""
    ids, size, demonym = _known_at(text, first, last, gazetteer)
    if size == last - first:
        for mark in range(first + 1, last - 1):
            if text.parse.tokens[mark].tag == "POS":  # known by a name that holds another: "Sudan's army"
                inner, width, _ = _known_at(text, first, mark, gazetteer)
                if width == mark - first:
                    yield _made(text, first, mark, inner, False)
        yield _made(text, first, last, ids, demonym)
        return
    if size and not demonym and text.words[first + size] in _DASHES:
        yield _made(text, first, first + size, ids, demonym)
        yield from _piece(text, first + size + 1, last, gazetteer, nouns)
        return
    if size and _parts(text, first, first + size, last, demonym, nouns):
        yield _made(text, first, first + size, ids, demonym)
        rest = list(_piece(text, first + size, last, gazetteer, nouns))
        yield from rest
        return
    if size and text.words[last - 1] in nouns.name_heads:
        kind = gazetteer.entities[ids[0]].type
        if kind in nouns.collective and first + size == last - 1:  # "Volkswagen AG" is Volkswagen
            yield _made(text, first, last, ids, demonym)
            return
        if kind not in nouns.collective and kind != _person(nouns):
            yield _made(text, first, first + size, ids, demonym)  # nested: [[US] Treasury]
    yield _made(text, first, last, (), False)


def _known_at(text: _Text, first: int, last: int, gazetteer: Gazetteer) -> tuple[tuple[str, ...], int, bool]:
    words = text.words[first:last]
    demonym = gazetteer.demonym(words, 0)
    known = _longest(gazetteer, words, 0)
    if known and (not demonym or known[0] >= demonym[0]):
        return known[1], known[0], False
    return ((demonym[1],), demonym[0], True) if demonym else ((), 0, False)


def _parts(text: _Text, first: int, middle: int, last: int, demonym: bool, nouns: Nouns) -> bool:
    """Whether a known place in front of more name tokens is a name apart: the recogniser parts them, or what follows
    is a person or a plain word."""
    if text.words[last - 1] in nouns.name_heads:
        return False
    if not demonym and not middle <= text.parse.tokens[middle - 1].head < last:  # "to the United States John Smith ..."
        return True
    if text.span[middle] >= 0 and text.span[middle] == text.span[middle - 1]:
        return False
    if text.span[middle] >= 0 and text.span[middle] != text.span[first]:
        return True
    return demonym or text.words[middle] in nouns.given_names


def _made(text: _Text, first: int, last: int, ids: tuple[str, ...], demonym: bool) -> _Name:
    tokens = text.parse.tokens
    head = last - 1
    for i in range(last - 1, first - 1, -1):
        if not first <= tokens[i].head < last or tokens[i].head == i:
            head = i
            break
    return _Name(first, last, head, ids, demonym)


def _name_mention(text: _Text, name: _Name, gazetteer: Gazetteer) -> Mention:
    tokens = text.parse.tokens
    start, end = tokens[name.first].start, tokens[name.last - 1].end
    words = " ".join(text.words[name.first : name.last])
    written = _spelled(text, name.first, name.last) if " " in words else words
    entity = name.ids[0] if name.ids else ""
    kind = max(name.evidence, key=lambda t: (name.evidence[t], t)) if name.evidence else ""
    return Mention(
        name.head,
        name.first,
        name.last,
        start,
        end,
        written,
        NAME,
        gazetteer.entities[entity].type if entity else kind,
        -1,
        entity,
    )


def _spelled(text: _Text, first: int, last: int) -> str:
    """The words as they stand: with a space where the text has one."""
    tokens = text.parse.tokens
    parts = [text.words[first]]
    for i in range(first + 1, last):
        if tokens[i].start > tokens[i - 1].end:
            parts.append(" ")
        parts.append(text.words[i])
    return "".join(parts)


# ------------------------------------------------------------------------------------------------------ types of names


def _decide(text: _Text, names: Sequence[_Name], ontology: Ontology, gazetteer: Gazetteer, nouns: Nouns) -> None:
    """Gather what speaks for each type, pool it over the names that are one word for word or as surname, and choose."""
    by_key: dict[tuple[str, ...], list[_Name]] = defaultdict(list)
    for name in names:
        if not name.demonym:
            _weigh(text, name, nouns)
        by_key[tuple(text.lower[name.first : name.last])].append(name)
    pools = {key: _pool(group) for key, group in by_key.items()}
    for long, short in _defined(text, names):  # "Rapid Support Forces (RSF)" is not whoever else is called RSF
        pools[tuple(text.lower[short.first : short.last])] = pools[tuple(text.lower[long.first : long.last])]
        for name in by_key[tuple(text.lower[short.first : short.last])]:
            name.ids = long.ids
    _share_short(pools, nouns)
    for key, group in by_key.items():
        pool = pools[key]
        for name in group:
            if name.demonym:
                _settle_demonym(text, name, nouns)
                continue
            name.evidence = pool
            name.ids = _fitting(name.ids, pool, ontology, gazetteer, nouns)


def _defined(text: _Text, names: Sequence[_Name]) -> Iterator[tuple[_Name, _Name]]:
    """Names with the acronym that stands in brackets behind them and is made of their capitals."""
    ends = {name.last: name for name in names if name.last - name.first > 1}
    for name in names:
        long = ends.get(name.first - 1) if name.first and text.words[name.first - 1] == "(" else None
        if long is not None and name.last - name.first == 1:
            capitals = "".join(w[0] for w in text.words[long.first : long.last] if w[0].isupper())
            if text.words[name.first].replace(".", "").upper() == capitals:
                yield long, name


def _weigh(text: _Text, name: _Name, nouns: Nouns) -> None:
    words, evidence = text.words, name.evidence
    if name.first and text.title[name.first - 1] == name.first:
        evidence[_person(nouns)] += _TITLE
    size = name.last - name.first
    given = size > 1 and words[name.first] in nouns.given_names
    if given and text.label[name.head] == "PERSON":  # "David Hall" is no hall; "Victoria Station" is a station
        evidence[_person(nouns)] += _GIVEN
    elif size > 1 and words[name.last - 1] in nouns.name_heads:
        evidence[nouns.name_heads[words[name.last - 1]]] += _FORM
    elif size > 1 and words[name.head] in nouns.name_heads:
        evidence[nouns.name_heads[words[name.head]]] += _FORM
    elif given:
        evidence[_person(nouns)] += _GIVEN
    kind = nouns.labels.get(text.label[name.head])
    if kind:
        headline = text.parse.sentences[text.parse.tokens[name.head].sentence].headline
        evidence[kind] += _HEADLINE_LABEL if headline else _LABEL
    for noun in _beside(text, name, nouns):
        if noun.type:
            evidence[noun.type] += _BESIDE


def _person(nouns: Nouns) -> str:
    """The class of people: what the ontology calls what is animate."""
    return next(kind for kind, animacy in nouns.animacy.items() if animacy == "person")


def _beside(text: _Text, name: _Name, nouns: Nouns) -> Iterator[Noun]:
    """Class nouns that the text sets beside a name: "StoneX, a consultancy", "the consultancy StoneX", "X is a firm"."""
    parse, tokens = text.parse, text.parse.tokens
    head = tokens[name.head]
    for token in parse.dependents(name.head, "appos"):
        if token.pos == "NOUN":
            yield from _noun(parse, token.index, nouns)
    governor = tokens[head.head]
    if head.dep == "appos" and governor.pos == "NOUN":
        yield from _noun(parse, governor.index, nouns)
    before = tokens[name.first - 1] if name.first else None
    if before is not None and before.pos == "NOUN" and before.head == name.head and before.dep in ("compound", "nmod"):
        yield from _noun(parse, before.index, nouns)
    if head.dep == "nsubj" and governor.lemma in nouns.words["Copula"]:
        for token in parse.dependents(governor.index, "attr"):
            if token.pos == "NOUN":
                yield from _noun(parse, token.index, nouns)


def _noun(parse: Parse, index: int, nouns: Nouns) -> Iterator[Noun]:
    noun = noun_of(parse, index, nouns)
    if noun is not None:
        yield noun


def _pool(group: Sequence[_Name]) -> Weights:
    total: Weights = defaultdict(float)
    for name in group:
        _add(total, name.evidence)
    return total


def _add(total: Weights, more: Weights) -> None:
    for kind, weight in more.items():
        total[kind] += weight


def _share_short(pools: dict[tuple[str, ...], Weights], nouns: Nouns) -> None:
    """A person's surname (or family name in front) standing alone is that person, whatever the recogniser called it; so is
    an organisation's name without its ending."""
    endings = {word.lower() for word in nouns.name_heads}
    person = _person(nouns)
    for key, pool in pools.items():  # "Xpeng" beside "Xpeng Inc"
        if len(key) > 1 and key[-1] in endings and key[:-1] in pools:
            _add(pools[key[:-1]], pool)
    short: dict[str, float] = {}
    for key, pool in pools.items():
        if len(key) > 1 and pool and max(pool, key=lambda t: (pool[t], t)) == person:
            for part in (key[-1], key[0]):
                short[part] = max(short.get(part, 0.0), pool[person])
    for key, pool in pools.items():
        if len(key) == 1 and key[0] in short:
            pool[person] += short[key[0]] + _FORM


def _fitting(
    ids: tuple[str, ...], pool: Weights, ontology: Ontology, gazetteer: Gazetteer, nouns: Nouns
) -> tuple[str, ...]:
    """Which known entities a name may be, by what the article says of it: none where a person is called like a place."""
    if not ids or not pool:
        return ids
    best = max(pool, key=lambda t: (pool[t], t))
    same = tuple(
        i
        for i in ids
        if ontology.is_a(gazetteer.entities[i].type, (best,)) or ontology.is_a(best, (gazetteer.entities[i].type,))
    )
    if same:
        return same
    person = _person(nouns)
    strong = pool[person] >= _FORM and person == best
    return () if strong and all(gazetteer.entities[i].type != person for i in ids) else ids


def _settle_demonym(text: _Text, name: _Name, nouns: Nouns) -> None:
    """People of a country are not the country: "Americans", "a Russian", against "the Chinese" and every modifier."""
    token = text.parse.tokens[name.head]
    if (
        token.dep in _MODIFIER
        or token.pos == "ADJ"
        or (name.last < len(text.words) and text.words[name.last] in _DASHES)
    ):
        return
    opened = [nouns.determiners.get(d.text.lower()) for d in text.parse.dependents(name.head, "det")]
    if (token.tag in ("NNS", "NNPS") and not (opened and opened[0])) or False in opened:
        name.ids = ()
        name.evidence = defaultdict(float, {_person(nouns): _FORM})


# ------------------------------------------------------------------------------------------------- noun phrases, pronouns


def _nominals(text: _Text, taken: set[int], gazetteer: Gazetteer, nouns: Nouns) -> Iterator[Mention]:
    parse, tokens = text.parse, text.parse.tokens
    compounds, times = nouns.words["CompoundClass"], nouns.words["TimeLabel"]
    for token in tokens:
        i = token.index
        if i in taken or text.label[i] in times:
            continue
        if token.pos == "NOUN" or (token.pos == "PROPN" and text.title[i] == i + 1):
            before_name = (
                text.title[i] and text.title[i] in taken and (token.pos == "PROPN" or token.dep in ("compound", "nmod"))
            )
            joined = i + 1 < len(tokens) and text.words[i + 1] in _DASHES and not tokens_apart(text, i + 1)
            if joined and token.dep not in _HEADS:  # "state-owned"
                continue
            if before_name or text.words[i] in nouns.words["CalendarName"] or not text.words[i][0].isalpha():
                continue
            noun = noun_of(parse, i, nouns)
            if token.dep in ("compound", "nmod") and not (
                noun and noun.type in compounds and _own_goods(parse, i, nouns)
            ):
                continue
        elif (
            token.tag in ("DT", "CD", "PDT")
            and token.dep in ("nsubj", "nsubjpass", "dobj", "pobj", "poss")
            and (text.lower[i] in nouns.quantifiers)
        ):
            noun = None
        else:
            continue
        first, last = _left(parse, i, taken if text.title[i] else None), _right(parse, i, nouns)
        yield Mention(
            i,
            first,
            last,
            tokens[first].start,
            tokens[last - 1].end,
            _spelled(text, first, last),
            NOMINAL,
            noun.type if noun else "",
            -1,
            "",
        )


def _own_goods(parse: Parse, i: int, nouns: Nouns) -> bool:
    """Whether a compound's first part is goods by itself: the soybeans in "soybean price", no computer in "computer chip"."""
    governor = parse.tokens[i].head
    noun = noun_of(parse, governor, nouns)
    return noun is None or i <= governor - len(noun.lemma.split())


def _left(parse: Parse, head: int, _taken: set[int] | None = None) -> int:
    """First token of the phrase that a noun heads, modifiers' own modifiers included."""
    first = head
    for child in parse.children[head]:
        if child >= first:
            break
        if parse.tokens[child].dep in _LEFT:
            return _left(parse, child)
    return first


def _right(parse: Parse, head: int, nouns: Nouns) -> int:
    """End of the phrase: the head, and an of-phrase right behind it up to its own head."""
    last = head + 1
    for child in parse.children[head]:
        token = parse.tokens[child]
        if child == last and token.dep == "prep" and token.lemma in nouns.words["ComplementMarker"]:
            for inside in parse.dependents(child, "pobj"):
                last = _right(parse, inside.index, nouns)
            break
    return last


def _pronouns(parse: Parse, nouns: Nouns) -> Iterator[Mention]:
    for token in parse.tokens:
        if (
            token.tag in ("PRP", "PRP$")
            and token.text.lower() in nouns.pronouns
            and not pleonastic(parse, token, nouns)
        ):
            yield Mention(token.index, token.index, token.index + 1, token.start, token.end, token.text, PRONOUN)


def pleonastic(parse: Parse, token: Token, nouns: Nouns) -> bool:
    """Whether a pronoun stands for nothing: "it is important to", "it seems that", "it was raining" (Lappin and Leass 1994)."""
    pronoun = nouns.pronouns.get(token.text.lower())
    if token.dep == "expl":
        return True
    if pronoun is None or pronoun.animacy != "thing" or token.dep not in ("nsubj", "nsubjpass"):
        return False
    cues = nouns.words["PleonasticPredicate"]
    verb = parse.tokens[token.head]
    below = [t for t in parse.dependents(verb.index) if t.index != token.index]
    clause = any(t.dep in ("ccomp", "xcomp", "csubj", "advcl", "acl") and t.index > verb.index for t in below)
    if verb.lemma in nouns.words["Copula"]:
        told = [t for t in below if t.dep in ("acomp", "attr", "oprd")]
        clause = clause or any(d.dep in _CLAUSAL for t in told for d in parse.dependents(t.index) if d.index > t.index)
        return clause and any(t.lemma.lower() in cues for t in told)
    if token.dep == "nsubjpass":
        return clause and verb.lemma in nouns.words["ImpersonalPassive"]
    if verb.lemma in nouns.words["Weather"]:
        return True
    return verb.lemma in cues and any(t.dep in ("ccomp", "csubj", "xcomp") and t.index > verb.index for t in below)
