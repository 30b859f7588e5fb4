"""Where a name ends that has begun: what joins its words, and what only stands beside them."""

from __future__ import annotations

from kg.gazetteer import Gazetteer
from kg.language.names.acronyms import written_out
from kg.language.names.page import DASHES, PLACE, Page, apart
from kg.language.names.words import is_proper
from kg.lexicon.nouns import Nouns

_DOUBLE = frozenset({'"', "“", "”", "``", "''"})
MARKS = _DOUBLE | {"'", "‘", "’", "`"}
"""Quotation marks; single ones stand for a letter of other languages too."""
_SYLLABLE = 6
"""Letters of the longest syllable in a romanised Chinese or Korean given name ("Hyeong", "Chuang")."""
_SMALL = 5
"""Letters of the longest word that joins the halves of a place's name: "Stratford-upon-Avon" has four, "under" five."""

_WRITTEN_OUT = 6
"""Letters of a legal form that is no abbreviation."""


def opening_particles(text: Page, i: int, limit: int, nouns: Nouns) -> int:
    """How many tokens of small particles open a surname here ("von der Leyen", "al-Fashir"); 0 where none do."""
    at = i
    while at + 1 < limit and (text.words[at] in nouns.words["PersonalJoiner"] or (at > i and text.words[at] in DASHES)):
        if text.words[at] in DASHES and apart(text, at):
            return 0
        at += 1
    tokens = text.parse.tokens
    if at == i or not text.words[at][0].isupper() or not is_proper(text, at, nouns):
        return 0
    dashed = text.words[at - 1] in DASHES
    joined = tokens[i].pos == "PROPN" and i < tokens[i].head and tokens[i].dep in ("compound", "nmod")
    return at - i if dashed or joined else 0


def run_end(text: Page, first: int, limit: int, gazetteer: Gazetteer, nouns: Nouns, opens: int = 0) -> int:
    """Where the run of name tokens from `first` ends: linked by syntax, by the recogniser, or by what joins names."""
    end = first + opens + 1
    while end < limit and not text.title[end]:
        if is_proper(text, end, nouns) and _linked(text, first, end):
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
    word, after, tokens = text.words[end], end + 1, text.parse.tokens
    if after >= limit:
        return 0
    if word in nouns.words["NameJoiner"] and (written := written_out(text, first, end, limit)):
        return written
    closed = after + 2 if word == "(" and text.words[after + 1 : after + 2] == [")"] else limit
    if closed < limit and text.words[closed] in nouns.words["LegalForm"]:   # `Norvik (India) Ltd`
        return closed + 1
    if tokens[end].tag == "POS" and (whole := _of_people(text, end, limit, nouns)):
        return whole
    if word in MARKS and tokens[end - 1].pos == "PROPN":
        return _nicknamed(text, end, limit, nouns)
    if word in DASHES:
        return _behind_dash(text, first, end, limit, gazetteer, nouns)
    if tokens[end].tag == "CC" and (whole := _two_aims(text, first, end, limit, gazetteer, nouns)):
        return whole
    if tokens[end].tag == "CC" and _second_aim(text, first, end, limit, gazetteer, nouns):
        return after + 1
    if tokens[end].tag == "CC" and _are_two(text, first, end, gazetteer, nouns):
        return 0
    particles = opening_particles(text, end, limit, nouns)
    if particles and tokens[end - 1].pos == "PROPN" and _linked(text, first, end + particles):
        return end + particles + 1
    if behind := _on_what(text, end, limit, nouns):
        return behind
    if _of_leader(text, end, limit, nouns):
        return 0
    if _in_one_span(text, end) and text.parse.names[text.span[end]].last > after:
        return _within_span(text, first, end, limit, gazetteer, nouns)
    person = text.label[end - 1] == "PERSON" and text.words[first] in nouns.given_names   # `Jude Law of Norvik`
    if text.words[end - 1] in nouns.words["LegalForm"] and len(text.words[end - 1]) < _WRITTEN_OUT and (
            text.label[after] == PLACE):   # `Norvik Corp. of Japan`, but `Steel Corporation of India`
        return 0
    if word in nouns.words["ComplementMarker"] and not person and first <= tokens[end].head < end and (
            text.words[end - 1] in nouns.name_heads and tokens[end - 1].pos == "PROPN"
            and text.words[end - 1] not in nouns.words["ClosedHead"]) and not _members_of(text, first, end, nouns):
        at = after + (tokens[after].dep == "det" and after + 1 < limit)
        return at + 1 if _named(text, at, nouns) else 0
    if _for_what(text, first, end, nouns) and _named(text, after, nouns):
        return after + 1
    joined = word in nouns.words["PersonalJoiner"] and tokens[end].pos in ("PROPN", "X", "ADP", "DET")
    return after + 1 if joined and _named(text, after, nouns) and (
        _linked(text, first, after) or tokens[end].pos == "PROPN") else 0


def _members_of(text: Page, first: int, end: int, nouns: Nouns) -> bool:
    """Whether an of-phrase tells whose followers are named, by the word for them alone: "the Socialists of Ana Ruiz"."""
    tokens = text.parse.tokens
    several = end - first == 1 and tokens[first].tag in ("NNS", "NNPS")
    return several and nouns.name_heads[text.words[first]] in nouns.collective and (
        text.label[end + 1] in ("PERSON", "") and text.words[end + 1] in nouns.given_names)


def _named(text: Page, i: int, nouns: Nouns) -> bool:
    """Whether a token can be part of a name and is no title."""
    return is_proper(text, i, nouns) and not text.title[i]


def _in_one_span(text: Page, i: int) -> bool:
    """Whether the recogniser takes a token and the one before for one name."""
    return text.span[i] >= 0 and text.span[i] == text.span[i - 1]


def _behind_dash(text: Page, first: int, dash: int, limit: int, gazetteer: Gazetteer, nouns: Nouns) -> int:
    """End of a name that goes on behind a dash, 0 where it does not: two states are two."""
    after = dash + 1
    if apart(text, dash):
        return 0
    if _syllable(text, first, after, limit):
        return after + 1
    if beyond := _bridge(text, after, limit, nouns):
        return beyond
    states = [_stands_alone(text, i, gazetteer) for i in (dash - 1, after)] if _named(text, after, nouns) else [True, True]
    return 0 if (any(states) and not _in_one_span(text, dash)) or all(states) else after + 1


def _are_two(text: Page, first: int, end: int, gazetteer: Gazetteer, nouns: Nouns) -> bool:
    """Whether a conjunction stands between two names: "North and South Korea", but not in "Peace and Security Council"."""
    known = gazetteer.longest(text.words, end + 1)
    if known is None:
        return False
    kind = gazetteer.entities[known[1][0]].type
    body = kind in nouns.collective
    ended = text.words[end - 1] in nouns.name_heads   # "Hillhouse Capital and Tencent" are two
    field = body and end - first == 1 and kind != nouns.nouns["firm"].type   # "Fox and News Corp" are two
    one = field and not _stands_alone(text, first, gazetteer)
    return (not ended or (body and not field)) and not one


def _within_span(text: Page, first: int, end: int, limit: int, gazetteer: Gazetteer, nouns: Nouns) -> int:
    """End of a name that goes on as the recogniser has it, 0 where it took too much for one."""
    token, after = text.parse.tokens[end], end + 1
    if token.tag == "POS":
        whole = _named(text, after, nouns) and text.label[end] != "PERSON" and not _stands_alone(text, end - 1, gazetteer)
        return after + 1 if whole else 0
    if _whence(text, first, end, after, gazetteer, nouns) or _seat(text, end, gazetteer, nouns) or not (
            token.text.lower() in nouns.words["NameJoiner"] or token.pos in ("PROPN", "NUM")):
        return 0
    while after < limit and text.span[after] == text.span[end] and not is_proper(text, after, nouns):
        after += 1
    return after + 1 if after < limit and text.span[after] == text.span[end] else 0


def _seat(text: Page, end: int, gazetteer: Gazetteer, nouns: Nouns) -> bool:
    """Whether a body's name ends before the place where it is: "the Border Policy Centre in Oslo"."""
    known = gazetteer.longest(text.words, end + 1)
    whole = known is not None and end + 1 + known[0] == text.parse.names[text.span[end]].last
    return whole and text.words[end - 1] in nouns.name_heads and text.lower[end] in nouns.place_cues.get("marker", ())


def _two_aims(text: Page, first: int, end: int, limit: int, gazetteer: Gazetteer, nouns: Nouns) -> int:
    """End of a body's name with an article that opens with two things joined, which both modify its head: "the Bread and
    Freedom Party"; 0 where it does not, or where they are two places."""
    opening = text.parse.tokens[end - 1]
    head = text.parse.tokens[opening.head]
    body = end - first == 1 and opening.dep in ("nmod", "compound") and end + 1 < head.index < limit and (
        head.tag == "NNP" and text.words[head.index] in nouns.name_heads and text.parse.tokens[end].head == opening.index)
    the = any(d.text.lower() == "the" and d.index < first for d in text.parse.dependents(head.index, "det"))
    inside = text.parse.tokens[end + 1 : head.index]
    placed = text.label[end - 1] in ("GPE", "NORP", "PERSON") or gazetteer.demonym(text.words, end - 1)
    named = all(t.text[0].isupper() and t.tag == "NNP" for t in inside)
    return head.index + 1 if body and the and named and not placed else 0


def _second_aim(text: Page, first: int, end: int, limit: int, gazetteer: Gazetteer, nouns: Nouns) -> bool:
    """Whether a body's name goes on with the second thing that it is for: "the Centre for Peace and Governance"; names that
    somebody knows are of others."""
    marker = text.words[end - 2] if end - first > 2 else ""
    beyond = end + 2 < limit and is_proper(text, end + 2, nouns) and _linked(text, first, end + 2)
    return marker in nouns.words["PurposeMarker"] and text.parse.tokens[end + 1].head == end - 1 and not beyond and (
        _named(text, end + 1, nouns) and gazetteer.longest(text.words, end + 1) is None)


def _for_what(text: Page, first: int, end: int, nouns: Nouns) -> bool:
    """Whether a body's name goes on with what the body is for: "the Special Court for Sierra Leone"."""
    kind = nouns.name_heads.get(text.words[end - 1], "") if end - first > 1 else ""
    word, named = text.parse.tokens[end], text.parse.tokens[end - 1]
    told = named.dep == "dobj" and word.head == named.head and text.label[end + 1] not in ("PERSON", "ORG", PLACE)
    joined = word.dep == "prep" and (word.head == end - 1 or told)   # `led the Hub for Asia`, not `left the Court for Peru`
    return (kind in nouns.collective or _field_of_study(text, end + 1, nouns)) and joined and (
        end - first > 1 and text.words[end] in nouns.words["PurposeMarker"])


def _field_of_study(text: Page, i: int, nouns: Nouns) -> bool:
    """Whether capitals close as the name of a place of study does: "Peace Studies" in "the Morvan Circle for Peace Studies"."""
    last = i
    while last + 1 < len(text.words) and text.words[last + 1][0].isupper() and _named(text, last + 1, nouns):
        last += 1
    return last > i and nouns.name_heads.get(text.words[last]) == nouns.nouns["think tank"].type


def _of_leader(text: Page, of: int, limit: int, nouns: Nouns) -> bool:
    """Whether a party's name ends before the person whose it is: "the Reform Party of Ana Ruiz", "the Hope Movement of Luis
    Paz", but not "the Church of Jesus Christ"."""
    head, person = text.words[of - 1], text.words[of + 1 : of + 3]
    camp = nouns.name_heads.get(head) == nouns.name_heads["Party"] or head in nouns.words["CampHead"]
    return text.words[of] == "of" and camp and len(person) > 1 and of + 2 < limit and (
        person[0] in nouns.given_names and _named(text, of + 1, nouns) and _named(text, of + 2, nouns))


def _of_people(text: Page, mark: int, limit: int, nouns: Nouns) -> int:
    """End of a name that opens with whose it is, in capitals: "the Peruvian Farmers' Association", "Soldier's Dream"; 0 where
    it does not ("the Peruvians' army")."""
    owner, word = text.parse.tokens[mark - 1], text.lower[mark - 1]
    kind = nouns.nouns.get(word) or nouns.nouns.get(word.removesuffix("s"))
    many = kind is not None and kind.type in (nouns.person, *nouns.collective) and (
        word.endswith("s") or kind.number == "plural")
    somebody = kind is not None and kind.type == nouns.person and not (many or kind.role)
    bare = text.label[mark - 1] != "PERSON" and not text.parse.dependents(owner.index, "det")
    if somebody and bare and owner.head == mark + 1 < limit and _named(text, mark + 1, nouns):
        return mark + 2
    between = range(mark + 1, owner.head)
    closes = mark < owner.head < limit and text.words[owner.head] in nouns.name_heads and _named(text, owner.head, nouns)
    return owner.head + 1 if many and closes and owner.dep == "poss" and all(_named(text, i, nouns) for i in between) else 0


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
    closed = next((k for k in range(after + 1, min(after + 3, limit)) if text.words[k] in MARKS), 0)
    if closed:
        goes_on = closed + 1 < limit and is_proper(text, closed + 1, nouns) and not text.title[closed + 1]
        return closed + 2 if goes_on and tokens[closed + 1].pos == "PROPN" and text.words[closed + 1][0].isupper() else 0
    letter = text.words[mark] not in _DOUBLE and "PERSON" in (text.label[mark - 1], text.label[after])
    return after + 1 if letter and is_proper(text, after, nouns) else 0


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
        or (gazetteer.demonym(text.words, i) or (0, ""))[0] == 1
    )
