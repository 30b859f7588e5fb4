"""Every phrase of an article that refers to something: names, noun phrases, pronouns, and demonyms that stand for a state.

Parse in, mentions out, each with a type as far as the article tells it. Which of them are one thing is for
`kg.language.coreference` to say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from kg.gazetteer import Gazetteer
from kg.language.grammar import SUBJECTS
from kg.language.names.cues import GOODS
from kg.language.names.marking import page
from kg.language.names.page import DASHES, FoundName, Page, apart, spelled
from kg.language.names.search import find_names
from kg.language.names.types import decide
from kg.language.names.words import plain_word
from kg.language.phrases import NAME, NOMINAL, PRONOUN, aged, extent, left_edge, noun_of, one_of_two, right_edge, title_before
from kg.lexicon.nouns import Nouns
from kg.model import Mention, Parse, Token
from kg.ontology import Ontology

__all__ = ["NAME", "NOMINAL", "PRONOUN", "extent", "find", "noun_of", "pleonastic", "title_before"]


_HEADS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "appos", "ROOT"})


_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "poss"})
_INSIDE = frozenset({"compound", "nmod", "amod"})
_CLAUSAL = frozenset({"ccomp", "xcomp", "csubj", "csubjpass", "advcl", "acl", "relcl", "nsubj"})


def find(parse: Parse, ontology: Ontology, gazetteer: Gazetteer, nouns: Nouns) -> tuple[Mention, ...]:
    """All mentions in text order, at most one for each head token. `cluster` is not set; `kg.language.coreference` does that.

    A name's span leaves out titles and determiners; a noun phrase goes from its first modifier to its head, with an
    of-phrase where one completes it, and without relative clauses and appositions.
    """
    text = page(parse, nouns)
    names = [name for name in find_names(text, gazetteer, nouns) if not _creed(text, name, nouns)]
    decide(text, names, ontology, gazetteer, nouns)
    for name in names:
        _take_kind(text, name, gazetteer, nouns)
        if parse.sentences[parse.tokens[name.head].sentence].dateline and text.words[name.first - 1] == "(":
            name.evidence = defaultdict(float, dict.fromkeys(nouns.words["WireClass"], 1.0))   # `LIMA (Andina) -`
    taken = {i for name in names for i in range(name.first, name.last)}
    found = [_name_mention(text, name, gazetteer, nouns) for name in names]
    heads = {mention.head for mention in found}
    made = {m.head: m.type for m in found if nouns.is_a(m.type, (nouns.labels[GOODS],))}
    people = {mention.head for mention in found if mention.type == nouns.person}
    found.extend(m for m in _nominals(text, taken, made, people, gazetteer, nouns) if m.head not in heads)
    found.extend(_pronouns(parse, nouns))
    return tuple(sorted(found, key=lambda m: (m.first, -m.last, m.head)))


def _creed(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a name is only the creed that the noun behind it has: `the Shiite group`, `the Sunni prime minister`."""
    token = text.parse.tokens[name.head]
    return name.last == name.first + 1 and not name.ids and token.text in nouns.words["CreedWord"] and (
        token.dep in _INSIDE and token.head > token.index and all(
            t.text.islower() for t in text.parse.tokens[token.index + 1 : token.head + 1]))


def _take_kind(text: Page, name: FoundName, gazetteer: Gazetteer, nouns: Nouns) -> None:
    """Take into a place's name the noun behind it that tells what part of a land it is: `Kunar province`. The province of a
    known town is not that town; a country is its island."""
    head, kind = text.parse.tokens[name.head], nouns.nouns["region"].type
    if name.demonym or name.common or head.dep not in _INSIDE or head.head != name.last or (
            text.words[name.last] not in nouns.words["LandNoun"]) or any(
            gazetteer.entities[one].type == nouns.nouns["country"].type for one in name.ids):
        return
    called = gazetteer.named(" ".join([*text.words[name.first : name.last], text.words[name.last].capitalize()]))
    regions = tuple(one for one in (*name.ids, *called) if gazetteer.entities[one].type == kind)
    name.kind = int(bool(regions) or not name.ids)
    name.ids = regions
    name.last, name.head = name.last + 1, name.last
    name.evidence = defaultdict(float, {kind: 1.0})


def _name_mention(text: Page, name: FoundName, gazetteer: Gazetteer, nouns: Nouns) -> Mention:
    tokens = text.parse.tokens
    if name.common:
        name.first = left_edge(text.parse, name.head)
    start, end = tokens[name.first].start, tokens[name.last - 1].end
    last = name.last - name.kind
    words = " ".join(text.words[name.first : last])
    written = spelled(text, name.first, last) if " " in words else words
    entity = name.ids[0] if name.ids else ""
    return Mention(
        name.head,
        name.first,
        name.last,
        start,
        end,
        written,
        NOMINAL if name.common or _capitalised(text, name, nouns) else NAME,
        gazetteer.entities[entity].type if entity else nouns.likeliest(name.evidence),
        -1,
        entity,
    )


def _capitalised(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a name is a common noun that this paper writes large where it means one of all: "the Kingdom"."""
    word = text.words[name.head]
    noun = nouns.nouns.get(" ".join(text.lower[name.first : name.last])) if not name.ids else None
    meant = nouns.name_heads.get(word, "") not in ("", nouns.nouns["region"].type)   # the Commission, and no `State`
    return noun is not None and bool(noun.refers_to) and not meant and (
        name.first > 0 and nouns.determiners.get(text.lower[name.first - 1], False))


def _nominals(
    text: Page, taken: set[int], made: Mapping[int, str], people: set[int], gazetteer: Gazetteer, nouns: Nouns
) -> Iterator[Mention]:
    parse, tokens = text.parse, text.parse.tokens
    compounds, times = nouns.words["CompoundClass"], nouns.words["TimeLabel"]
    for token in tokens:
        i = token.index
        if i in taken or text.label[i] in times:
            continue
        if token.pos == "NOUN" or (
            token.pos == "PROPN" and (text.title[i] == i + 1 or text.words[i].islower() or plain_word(text, i, nouns))
        ):
            if _part_of_more(text, i, taken, nouns) or _classifying(parse, token):
                continue
            noun = None if _condition(parse, i, nouns) else noun_of(parse, i, nouns)
            goods = noun is not None and noun.type in compounds and _own_goods(parse, i, nouns)
            if token.dep in _INSIDE and not goods and not _of_title(text, i, nouns):
                continue
        elif token.pos == "ADJ" and _goods_of(nouns, token) and (
                token.dep in _ARGUMENTS or (token.dep == "amod" and token.head == i + 1 and _own_goods(parse, i, nouns))):
            noun, goods = nouns.nouns[token.text.lower()], True  # "buys more crude", "crude exports"
        elif token.tag in ("DT", "CD", "PDT") and token.dep in _ARGUMENTS and text.lower[i] in nouns.quantifiers:
            noun, goods = None, False  # "both left"
        elif token.dep in _ARGUMENTS and one_of_two(parse, i, nouns):
            noun, goods = None, False  # "the latter left"
        else:
            continue
        first, last = left_edge(parse, i), right_edge(parse, i, nouns)
        bare = goods or noun is None or token.lemma in nouns.words["MadeNoun"]
        kind = (bare and _model(text, first, i, nouns)) or (noun.type if noun else "")
        kind = _staff(parse, i, people, nouns) or kind
        for child in parse.children[i] if made else ():  # "Rafale jets" are what the Rafale is
            if child in made and tokens[child].dep in _INSIDE and nouns.is_a(made[child], (kind or made[child],)):
                kind = made[child]
        yield Mention(
            i,
            first,
            last,
            tokens[first].start,
            tokens[last - 1].end,
            spelled(text, first, last),
            NOMINAL,
            kind,
            -1,
            "",
        )


def _condition(parse: Parse, i: int, nouns: Nouns) -> bool:
    """Whether a noun tells how things are and names none: `a state of emergency` is no state."""
    return parse.tokens[i].lemma in nouns.words["ConditionNoun"] and any(
        n.tag in ("NN", "NNS") and n.text.islower() and not parse.dependents(n.index, "det", "poss")
        for p in parse.dependents(i, "prep") if p.text == "of" and p.index == i + 1
        for n in parse.dependents(p.index, "pobj"))


def _classifying(parse: Parse, token: Token) -> bool:
    """Whether a plural owner says of what kind one thing is, and speaks of nobody: `a children's choir`."""
    owned = parse.tokens[token.head]
    first = parse.tokens[parse.subtree(owned.index)[0]]
    return token.dep == "poss" and token.tag == "NNS" and owned.tag == "NN" and first.text.lower() in ("a", "an") and (
        first.head in (owned.index, token.index))


def _staff(parse: Parse, i: int, people: set[int], nouns: Nouns) -> str:
    """The class of somebody's office that acts: in "Ruiz's office denied it" no rooms do."""
    token = parse.tokens[i]
    kind = nouns.name_heads.get(token.text.title(), "") if token.dep == "nsubj" else ""
    if kind not in nouns.collective or parse.tokens[token.head].pos != "VERB":
        return ""
    owners = [*parse.dependents(i, "poss"), *(n for p in parse.dependents(i, "prep") if p.text == "of"
                                              for n in parse.dependents(p.index, "pobj"))]
    return kind if any(owner.index in people for owner in owners) else ""


def _model(text: Page, first: int, i: int, nouns: Nouns) -> str:
    """The class that the name of a make gives to goods: a Patriot missile battery, Rafale jets, F-16s."""
    return next(filter(None, map(nouns.model, text.words[first : i + 1])), "")


def _part_of_more(text: Page, i: int, taken: set[int], nouns: Nouns) -> bool:
    """Whether a noun refers to nothing by itself: a title before its name, half of a hyphenated word, a month."""
    token, tokens = text.parse.tokens[i], text.parse.tokens
    titled = text.title[i] and text.title[i] in taken
    if titled and (token.pos == "PROPN" or token.dep in ("compound", "nmod") or _within(text, i)):
        return not _of_title(text, i, nouns)
    hyphened = i + 1 < len(tokens) and text.words[i + 1] in DASHES and not apart(text, i + 1)
    if hyphened and token.dep not in _HEADS:  # "state-owned"
        return True
    return text.words[i] in nouns.words["CalendarName"] or not (text.words[i][0].isalpha() or aged(token))


def _of_title(text: Page, i: int, nouns: Nouns) -> bool:
    """Whether a bare noun says of what body somebody is whose title follows: `party chief Ana Ruiz`, `company veteran A`."""
    token, tokens = text.parse.tokens[i], text.parse.tokens
    if token.lemma.lower() not in nouns.words["TitleBody"] or token.dep not in _INSIDE:
        return False
    person = noun_of(text.parse, i + 1, nouns) if [t.pos for t in tokens[i + 1 : i + 3]] == ["NOUN", "PROPN"] else None
    return any(text.title[i + 1 : i + 2]) or (person is not None and person.type == nouns.person)


def _within(text: Page, i: int) -> bool:
    """Whether a word of a title hangs on another of its words: the staff of a chief of staff."""
    head = text.parse.tokens[i].head
    above = text.parse.tokens[head].head
    return head != i and text.title[i] in (text.title[head], text.title[above]) and text.title[head] != 0


def _goods_of(nouns: Nouns, token: Token) -> bool:
    noun = nouns.nouns.get(token.text.lower())
    return noun is not None and noun.type in nouns.words["CompoundClass"]


def _own_goods(parse: Parse, i: int, nouns: Nouns) -> bool:
    """Whether a compound's first part is goods by itself: the soybeans in "soybean price", no computer in "computer chip"."""
    governor = parse.tokens[i].head
    noun = noun_of(parse, governor, nouns)
    return noun is None or i <= governor - len(noun.lemma.split())


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
    cues = nouns.words["PleonasticPredicate"]
    verb = parse.tokens[token.head]
    if pronoun is None or pronoun.animacy != "thing":
        return False
    judged = [verb] if verb.dep == "ccomp" and verb.pos in ("ADJ", "NOUN") else parse.dependents(verb.index, "oprd")
    if token.dep == "dobj" or verb in judged:   # `made it hard to leave`
        return any(d.dep in _CLAUSAL and d.index > one.index and one.lemma in cues for one in judged
                   for d in (*parse.dependents(one.index), *parse.dependents(verb.index)))
    if token.dep not in SUBJECTS:
        return False
    below = [t for t in parse.dependents(verb.index) if t.index != token.index]
    clause = any(t.dep in ("ccomp", "xcomp", "csubj", "advcl", "acl") and t.index > verb.index for t in below)
    if verb.lemma in nouns.words["Copula"]:
        told = [t for t in below if t.dep in ("acomp", "attr", "oprd")]
        clause = clause or any(d.dep in _CLAUSAL for t in told for d in parse.dependents(t.index) if d.index > t.index)
        return clause and any(t.lemma.lower() in cues for t in told)
    if token.dep == "nsubjpass":
        said = any(t.dep in ("ccomp", "csubj") and t.index > verb.index for t in below)
        return said and verb.lemma in nouns.words["ImpersonalPassive"]
    if verb.lemma in nouns.words["Weather"]:
        return True
    return verb.lemma in cues and any(t.dep in ("ccomp", "csubj", "xcomp") and t.index > verb.index for t in below)
