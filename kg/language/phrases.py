"""Noun phrases in a dependency parse: where one begins and ends, which noun it is, what title stands before a name.

Every layer that reads phrases agrees on these edges: mentions, coreference, the entities that phrases stand for.
"""

from __future__ import annotations

from kg.language.numerals import ORDINALS
from kg.language.wordlists import word_list
from kg.lexicon.nouns import Noun, Nouns
from kg.model import Mention, Parse, Token

NAME, NOMINAL, PRONOUN = "name", "nominal", "pronoun"
_AGED, _CUT = "-year-old", " - "
"""Who is meant by his age, a word that the parser is given whole; and how the lexicon cuts a hyphen."""


LEFT = frozenset(
    {"det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "predet", "advmod", "npadvmod", "neg", "preconj"}
)
"""Dependents that open a noun phrase (CLEAR labels)."""


MODIFIER = frozenset({"compound", "amod", "nmod", "npadvmod"})


_NOT_OF_PHRASE = frozenset({
    "cc", "conj", "appos", "preconj", "punct", "mark", "nsubj", "nsubjpass", "aux", "auxpass", "advcl", "parataxis", "ccomp",
    "dep", "prt", "intj", "meta", "cop", "csubj", "expl", "neg"})
"""Dependents that are not part of a noun phrase: coordination, apposition, and what hangs on a noun that is a predicate."""


def noun_of(parse: Parse, head: int, nouns: Nouns) -> Noun | None:
    """The lexicon's noun for the phrase that a common noun heads: the longest lemma that its compound ends with, or with
    what it is of (`head of state`)."""
    token = parse.tokens[head]
    if aged(token):
        return nouns.nouns.get(f"year{_CUT}old")
    behind = parse.tokens[head + 1 : head + 3]
    if len(behind) == 2 and behind[0].text == "of":
        whole = nouns.nouns.get(f"{token.lemma} of {behind[1].text.lower()}")
        if whole is not None:
            return whole
    if nouns.closes(token.text, token.lemma):
        first = max(parse.sentences[token.sentence].first, head - nouns.longest + 1)
        noun = nouns.phrase([t.text for t in parse.tokens[first : head + 1]], token.lemma)
    else:
        noun = nouns.phrase((token.text,), token.lemma)
    return None if noun is not None and noun.title and not noun.role else noun  # "an oil major" is nobody's rank


def aged(token: Token) -> bool:
    """Whether a word names somebody by his age alone: `the 65-year-old`."""
    return token.text.endswith(_AGED)


def sided(parse: Parse, first: int) -> bool:
    """Whether a name from `first` tells on whose side somebody is, and not whose he is: `the pro-Moscow president`."""
    tokens = parse.tokens
    return first > 1 and tokens[first - 1].text == "-" and tokens[first - 2].end == tokens[first - 1].start and (
        tokens[first - 2].text.lower() in word_list("siding"))


def one_of_two(parse: Parse, head: int, nouns: Nouns) -> int:
    """Which of two things named before a phrase stands for, counted from one: "the former", "the latter"; else 0."""
    token = parse.tokens[head]
    if token.pos not in ("ADJ", "NOUN") or not parse.dependents(head, "det"):
        return 0
    return next((n for n, kind in enumerate(("FirstOfTwo", "SecondOfTwo"), 1) if token.text.lower() in nouns.words[kind]), 0)


def each_the_other(parse: Parse, verb: int) -> bool:
    """Whether each of two does something to the other: `Each side accused the other`, `Peru and Chile each blame the other`."""
    other = any(d.lemma.lower() == "other" and any(t.text == "the" for t in parse.dependents(d.index, "det"))
                for d in parse.dependents(verb, "dobj"))
    doers = [*parse.dependents(verb, "nsubj"), *parse.dependents(verb, "advmod", "dep", "det")] if other else []
    each = [*doers, *(t for d in doers for t in parse.dependents(d.index))]
    return any(t.text.lower() == "each" for t in each)


def ranked_to(parse: Parse, noun: int) -> bool:
    """Whether somebody is counted among those of a kind by what he does: `the third president to be jailed` is one already."""
    counted = any(d.text.lower() in ORDINALS for d in parse.dependents(noun, "amod"))
    last = parse.subtree(noun)[-1] if counted else noun
    beside = parse.dependents(parse.tokens[noun].head, "advcl") if counted and parse.tokens[noun].dep == "attr" else []
    deeds = [*parse.dependents(noun, "relcl", "acl"), *(c for c in beside if parse.subtree(c.index)[0] == last + 1)]
    return counted and any(d.tag == "TO" for clause in deeds for d in parse.dependents(clause.index, "aux"))


def title_before(parse: Parse, mention: Mention, nouns: Nouns) -> tuple[int, int] | None:
    """Token range of the title that stands right before a name: `first:last`, None when there is none."""
    last = mention.first
    lowest = max(parse.sentences[parse.tokens[last].sentence].first, last - nouns.longest)
    if last <= lowest or parse.tokens[last - 1].tag[0] not in "NJ":
        return None
    words = [token.text.lower() for token in parse.tokens[lowest:last]]
    for at in range(len(words)):
        opens = words[at] in nouns.titles or words[at] in nouns.words["Portfolio"]
        if opens and at + nouns.title_at(words, at) == len(words) and not no_rank(parse, last, nouns):
            return lowest + at, last
    return None


def no_rank(parse: Parse, last: int, nouns: Nouns) -> bool:
    """Whether a word that may be a rank, the last before token `last`, tells of firms: `the oil major Norvik`, `oil majors
    Norvik and Altura`, but not `army major Ana Ruiz`, of whom a given name is told."""
    token, before = parse.tokens[last - 1], parse.tokens[max(last - 2, 0)]
    noun = nouns.nouns.get(token.lemma)
    given = last < len(parse.tokens) and parse.tokens[last].text in nouns.given_names
    return noun is not None and noun.title and not noun.role and before.tag in ("NN", "NNS") and last > 1 and not given


def extent(parse: Parse, mention: Mention, nouns: Nouns) -> tuple[int, int]:
    """Characters of the whole phrase around a mention, as annotated corpora mark them: title, determiner, complements and
    relative clauses included, a possessive's `'s` too; without appositions, coordinated phrases and what tells a time."""
    if mention.kind == PRONOUN:
        return mention.start, mention.end
    tokens = parse.tokens
    first, last = mention.first, mention.last
    if tokens[mention.head].dep not in MODIFIER:
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
    tokens = parse.tokens
    times = {k for n in parse.names if n.label in nouns.words["TimeLabel"] for k in range(n.first, n.last)}
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


def left_edge(parse: Parse, head: int) -> int:
    """First token of the phrase that a noun heads, modifiers' own modifiers included."""
    for child in parse.children[head]:
        if child >= head:
            break
        if parse.tokens[child].dep in LEFT:
            return left_edge(parse, child)
    return head


def right_edge(parse: Parse, head: int, nouns: Nouns) -> int:
    """End of the phrase: the head, and an of-phrase right behind it up to its own head."""
    last = head + 1
    for child in parse.children[head]:
        token = parse.tokens[child]
        if child == last and token.dep == "prep" and token.lemma in nouns.words["ComplementMarker"]:
            for inside in parse.dependents(child, "pobj"):
                last = right_edge(parse, inside.index, nouns)
            break
    return last


def links_sentence(parse: Parse, marker: Token) -> bool:
    """Whether a phrase only links its sentence with the one before: `In addition, the firm will invest in gas`."""
    noun, after = (parse.tokens[min(marker.index + i, len(parse.tokens) - 1)] for i in (1, 2))
    return marker.text.lower() == "in" and noun.text in word_list("linking") and noun.head == marker.index and after.text == ","
