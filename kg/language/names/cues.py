"""What speaks for a type of a name where it stands: its form, a title or class noun beside it, what it does and undergoes."""

from __future__ import annotations

from collections.abc import Iterator

from kg.gazetteer import normal
from kg.language.names.acronyms import ACRONYM
from kg.language.names.page import DASHES, PLACE, FoundName, Page, spelled, titled
from kg.language.names.words import MODEL
from kg.language.phrases import MODIFIER, noun_of
from kg.language.wordlists import word_list
from kg.lexicon.nouns import Noun, Nouns
from kg.model import Parse, Token

# Weights of what speaks for a type of a name. One title outweighs any number of recogniser labels that a short article
# can hold for it; a label in a headline, where every word may be a capital, counts half.
# What only organisations have or undergo outweighs a label or three, and so does standing in a place.
TITLE, _GIVEN, FORM, BESIDE, BODY, _INSIDE, PLACED, LABEL, HEADLINE_LABEL = (
    8.0, 6.0, 4.0, 4.0, 3.0, 2.5, 1.5, 1.0, 0.5)
_FULL_NAME = 3
"""Words of the longest ordinary name of a person."""
GOODS = "PRODUCT"
"""The recogniser's label for what is made."""
BUILT = "FAC"
"""The recogniser's label for what is built: in front of it stands as often who owns it."""
PEOPLE = "NORP"
"""The recogniser's label for peoples, religions and parties, as nouns and as adjectives (OntoNotes)."""


def weigh(text: Page, name: FoundName, nouns: Nouns) -> None:
    words, evidence = text.words, name.evidence
    if titled(text, name):
        evidence[nouns.person] += TITLE
    size = name.last - name.first
    given = size > 1 and words[name.first] in nouns.given_names and not name.ids
    called = words[name.last - 1] in nouns.name_heads and (size > 2 or _trade(words[name.last - 1], nouns))
    likely = (text.label[name.head] == "PERSON" and not called) or (size == 2 and words[name.head] in nouns.words["ClosedHead"])
    if size > 1 and not name.ids and (goods := _goods(" ".join(text.lower[name.first : name.last]), nouns)):
        evidence[goods] += FORM + BODY   # "Liquefied Natural Gas"
    elif given and likely:  # "David Hall" is no hall; "Victoria Station" is a station
        evidence[nouns.person] += _GIVEN
    elif size > 1 and words[name.last - 1] in nouns.name_heads and not (   # a Government of National Accord is no accord
            words[name.head] in nouns.name_heads and any(t.tag == "IN" for t in text.parse.tokens[name.head : name.last])
            and not _called_after_place(name, words, nouns)):
        evidence[nouns.name_heads[words[name.last - 1]]] += FORM
    elif words[name.head] in nouns.name_heads and (
            size > 1 or (len(name.ids) < 2 and (True in definite(text, name, nouns) or _common_body(words[name.head], nouns)
                                                or _owned_plural(text, name)))):
        evidence[nouns.name_heads[words[name.head]]] += FORM
    elif size > 1 and words[name.first] in nouns.name_openings:
        evidence[nouns.name_openings[words[name.first]]] += FORM
    elif given:
        evidence[nouns.person] += _GIVEN
    elif "&" in words[name.first : name.last] and not name.ids:   # "Marks & Spencer"
        evidence[nouns.nouns["firm"].type] += FORM
    elif not name.ids and "-" in words[name.first] and MODEL.match(words[name.first]):   # "F-16", "F-16 Falcons"
        evidence[nouns.labels[GOODS]] += FORM + BODY
    elif not name.ids and MODEL.match(words[name.head]):   # "Galaxy S7"
        evidence[nouns.labels[GOODS]] += FORM
    elif size == 1 and not name.ids and (goods := _initials_of_goods(words[name.head], nouns)):
        evidence[goods] += FORM + BODY
    if size == 1 and not name.ids and text.parse.tokens[name.head].dep in MODIFIER and (
            party := nouns.name_heads.get(f"{words[name.head]}s", "")) in nouns.collective:
        evidence[party] += FORM  # "the Socialist leader"
    made = "" if name.ids else nouns.model(words[name.head])
    label = text.label[name.head]
    party = nouns.name_heads.get(words[name.head], "") if label == PEOPLE and size == 1 and not name.ids else ""
    if party in nouns.collective and definite(text, name, nouns):
        evidence[party] += FORM  # "the Greens"
    if 1 < size <= _FULL_NAME and label != "PERSON" and not name.ids and not definite(text, name, nouns) and _acts(
            text, name, nouns) and (label != "ORG" or _of_body(text, name)):
        evidence[nouns.person] += PLACED  # "Nabor Bulhões told reporters"
    if size > 1 and not name.ids and not evidence and _told_by_who(text, name, nouns):
        evidence[nouns.person] += BESIDE
    if not name.ids and _is_traded(text, name):
        evidence[nouns.nouns["firm"].type] += 2 * TITLE
    if _is_owned(text, name, nouns) and not name.ids:
        evidence[nouns.nouns["firm"].type] += TITLE
    if has_what_bodies_have(text, name, nouns):
        evidence[nouns.body] += BODY
        if not name.ids and _has_what_firms_have(text, name, nouns):
            evidence[nouns.nouns["firm"].type] += LABEL
    elif label == PLACE and not name.ids and _acts(text, name, nouns):
        evidence[nouns.body] += PLACED
    above = text.parse.tokens[text.parse.tokens[name.head].head]
    if not name.ids and above.index == name.last and above.lemma in nouns.words["MakerNoun"]:
        evidence[nouns.labels[GOODS]] += BESIDE  # "iPhone maker Apple"
    if not name.ids and _model_of_owner(text, name, nouns):
        evidence[nouns.labels[GOODS]] += BESIDE + BODY
    if not name.ids and _of_state(text, name):
        evidence[nouns.body] += PLACED
    for kind in _ground(text, name, nouns):
        evidence[kind] += BESIDE
    known = bool(name.ids) and label != "PERSON" and words[name.first] not in nouns.given_names
    for noun in _beside(text, name, nouns):
        vague = noun.type != nouns.person and noun.type in nouns.ancestors.get(nouns.person, ())   # "a rival": or a firm
        misread = known and noun.type == nouns.person  # a misread apposition makes no state a person
        anybody = vague or (noun.type == nouns.person and size == 1)
        if anybody and noun.lemma.split()[-1] in nouns.words["FirmNoun"] and (label != "PERSON" or name.ids):
            evidence[nouns.nouns["firm"].type] += BESIDE  # "X, a supplier"
        elif noun.type and not vague and not misread:
            evidence[noun.type] += BESIDE
    if made and not any(weight >= BESIDE and kind in nouns.collective for kind, weight in evidence.items()):
        evidence[made] += FORM + LABEL   # but Apache, an oil company, is no helicopter


def _trade(word: str, nouns: Nouns) -> bool:
    """Whether a last word of a name is a business and nobody's surname: "Diana Shipping", but not "David Hall"; in longer names
    any is, "Benjamin Franklin Room"."""
    return nouns.name_heads[word] == nouns.nouns["firm"].type and word.endswith(("ing", "s"))


def _is_traded(text: Page, name: FoundName) -> bool:
    """Whether a name is of whose shares rise or fall: "Shares of Martin Dale jumped", "Martin Dale shares fell"."""
    tokens = text.parse.tokens
    head = tokens[name.head]
    above = tokens[head.head]
    share = tokens[above.head] if head.dep == "pobj" and above.text in ("of", "in") else above
    return head.dep in ("pobj", "compound") and share.dep == "nsubj" and share.lemma.lower() in word_list("share") and (
        tokens[share.head].lemma in word_list("moving"))


def _is_owned(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a name is of what somebody owns, be it one of several: nobody owns a person."""
    thing = text.parse.tokens[name.head]
    thing = text.parse.tokens[thing.head] if thing.dep == "conj" else thing
    return thing.dep in ("dobj", "nsubjpass") and thing.pos == "PROPN" and (
        text.parse.tokens[thing.head].lemma in nouns.words["OwningVerb"])


def described_as_firm(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether an apposition tells more of a name than that it is a firm's: "Thomas Cook, the British tour operator"."""
    parse, firm = text.parse, nouns.nouns["firm"].type
    if name.last - name.first == 1 or titled(text, name):
        return False
    told = (t for t in parse.dependents(name.head, "appos") if t.pos == "NOUN" and parse.subtree(t.index)[0] == name.last + 1)
    return any(noun.type == firm and parse.dependents(t.index, "amod", "compound") for t in told
               for noun in _noun(parse, t.index, nouns))


def _initials_of_goods(word: str, nouns: Nouns) -> str:
    """The class of goods that a common noun written in capitals names: LNG, LPG."""
    return _goods(word.lower(), nouns) if word.isupper() and len(word) >= ACRONYM else ""


def _goods(phrase: str, nouns: Nouns) -> str:
    """The class of goods that a phrase in small letters stands for, "" where it stands for none."""
    noun = nouns.nouns.get(phrase)
    return noun.type if noun is not None and noun.type in nouns.words["CompoundClass"] else ""


def called_like_town(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether an unknown name that tells nothing by its form is a town's."""
    first, last = text.words[name.first], text.words[name.last - 1]
    formed = name.last - name.first > 1 and (
        last in nouns.name_heads or text.words[name.head] in nouns.name_heads or first in nouns.name_openings)
    told = formed or (name.last - name.first > 1 and first in nouns.given_names) or _common_body(text.words[name.head], nouns)
    return not name.ids and not told and normal(spelled(text, name.first, name.last)) in nouns.words["TownName"]


def _model_of_owner(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a name is what a maker calls his own goods: "its Zeon phone", "Norvik's Zeon server chip"."""
    goods = text.parse.tokens[text.parse.tokens[name.head].head]
    between = text.parse.tokens[name.last : goods.index]
    owners = text.parse.dependents(goods.index, "poss")
    beside = text.parse.tokens[name.head].dep in MODIFIER and all(t.tag == "NN" and t.head == goods.index for t in between)
    return goods.lemma in nouns.words["ModelNoun"] and goods.index >= name.last and beside and bool(owners) and (
        owners[0].index < name.first)


def _called_after_place(name: FoundName, words: list[str], nouns: Nouns) -> bool:
    """Whether a body has a place of several words in its name: "the Gulf of Guinea Forum"."""
    place = nouns.name_heads.get(words[name.head]) == nouns.nouns["region"].type
    return place and nouns.name_heads[words[name.last - 1]] in nouns.collective


def _owned_plural(text: Page, name: FoundName) -> bool:
    """Whether a name in the plural has an owner, as with an article: "Ana Ruiz, whose Liberals won", "her Greens"."""
    owned = bool(text.parse.dependents(name.head, "poss"))
    return owned and text.parse.tokens[name.head].tag in ("NNS", "NNPS")


def _common_body(word: str, nouns: Nouns) -> bool:
    """Whether a word alone tells what it names, as a name's ending and as a common noun: Congress, Parliament."""
    noun = nouns.nouns.get(word.lower())
    return noun is not None and noun.type == nouns.name_heads.get(word) and noun.type in nouns.collective


def has_what_bodies_have(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a name owns or undergoes what only organisations do: its shares, its chief executive, being bought."""
    tokens, have = text.parse.tokens, nouns.words["BodyNoun"]
    head = tokens[name.head]
    governor = tokens[head.head]
    if any(_part_of_body(text, part, nouns) for part in text.parse.dependents(name.head, "appos")):
        return True
    if head.dep == "poss" and governor.pos == "PROPN":  # "Rosneft's Igor Sechin"
        return text.label[governor.index] == "PERSON" and governor.index > name.last + 1
    if head.dep in ("poss", "compound", "nmod", "amod") and governor.pos in ("NOUN", "PROPN"):
        return _compound(text.parse, governor.index) in have or governor.lemma.lower() in have
    part = tokens[governor.head]
    if head.dep == "pobj" and governor.lemma == "of" and part.dep in ("dobj", "nsubjpass") and not name.ids and (
            text.label[name.head] != "PERSON" and part.lemma in nouns.words["ShareNoun"]):
        return tokens[part.head].lemma in nouns.words["EquityVerb"]  # "owns 40 percent of X"
    employed = governor.lemma == "with" and part.dep == "appos"   # "Ana Ruiz, an analyst with X"
    if head.dep == "pobj" and (governor.lemma in nouns.words["ComplementMarker"] or governor.lemma == "at" or employed):
        return tokens[governor.head].lemma.lower() in have and tokens[governor.head].pos == "NOUN"
    if head.dep == "pobj" and governor.lemma == "in" and not name.ids:  # "a stake in X"
        return tokens[governor.head].lemma.lower() in nouns.words["EquityNoun"]
    if head.dep in ("dobj", "nsubjpass"):   # "Zara was bought", "which owns Zara"
        owned = governor.lemma in nouns.words["EquityVerb"] and not name.ids
        verb = " ".join((governor.lemma, *(t.lemma for t in text.parse.dependents(governor.index, "prt"))))   # "took X over"
        return governor.pos == "VERB" and (verb in nouns.words["BodyVerb"] or (
            owned and text.label[name.head] == "PERSON"))
    told = [t for t in text.parse.dependents(name.head, "amod") if t.tag == "VBN" and text.words[t.index - 1] in DASHES]
    if any(text.lower[t.index] in nouns.words["BodyParticiple"] for t in told):
        return True  # "KKR-owned X"
    seated = [t for t in told if t.lemma in nouns.words["BodyVerb"]]
    if seated and text.label[name.head] != "PERSON":
        return name.last - name.first == 1  # "Paris-based X": somebody would have his full name
    return any(t.tag == "VBN" and t.lemma in nouns.words["BodyVerb"] for t in text.parse.dependents(name.head, "acl"))


def _has_what_firms_have(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether what an organisation has or undergoes tells a company: "Olympus shares", "a stake in Olympus"."""
    tokens, parts = text.parse.tokens, nouns.words["FirmPart"] | nouns.words["EquityNoun"]
    head = tokens[name.head]
    governor, label = tokens[head.head], text.label[head.index]
    part = tokens[governor.head]
    if head.dep == "pobj" and governor.lemma == "in" and part.lemma.lower() in nouns.words["EquityNoun"]:
        return True   # nobody has a stake in somebody
    if label == "PERSON":
        return False
    if head.dep == "pobj" and governor.lemma == "of":
        return part.lemma in nouns.words["ShareNoun"] or part.lemma.lower() in parts
    if head.dep in ("dobj", "nsubjpass"):   # "agreed to buy Novelis"
        return label in ("ORG", PLACE) and governor.lemma in nouns.words["EquityVerb"]
    return head.dep in ("poss", "compound", "nmod", "amod") and (
        _compound(text.parse, head.head) in parts or governor.lemma.lower() in parts)


def told_a_body(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether what stands beside a name of one word tells that it is nobody, though somebody bears it: "Porsche, the carmaker
    that Ferdinand Porsche founded", "the fashion house Armani", "Dassault, which Serge Dassault controls"."""
    if name.last - name.first > 1 or titled(text, name):
        return False
    parts = [t for t in text.parse.dependents(name.head, "appos") if t.pos == "NOUN" and t.index > name.head]
    if name.first and text.parse.tokens[name.first - 1].tag == "NN":
        parts.append(text.parse.tokens[name.first - 1])
    if any(noun.type in nouns.collective for part in parts for noun in _noun(text.parse, part.index, nouns)):
        return True
    return text.words[name.last : name.last + 2] == [",", "which"] and any(
        name.last < t.index for t in text.parse.dependents(name.head, "relcl"))


def _part_of_body(text: Page, noun: Token, nouns: Nouns) -> bool:
    """Whether a noun is a part of a named body: "X, an arm of the Hyundai Group"."""
    return noun.lemma in nouns.words["UnitNoun"] and any(
        t.pos == "PROPN" and text.label[t.index] not in ("PERSON", PLACE)
        for p in text.parse.dependents(noun.index, "prep") if p.lemma in nouns.words["ComplementMarker"]
        for t in text.parse.dependents(p.index, "pobj"))


def _compound(parse: Parse, head: int) -> str:
    """A noun with the word before it: "chief executive"."""
    return f"{parse.tokens[head - 1].lemma} {parse.tokens[head].lemma}".lower() if head else ""


def stands_in(text: Page, name: FoundName, nouns: Nouns) -> float:
    """How much it tells that something is, happens or goes where the name is: "a hospital in X", but not "a stake in X"."""
    tokens, cues = text.parse.tokens, nouns.place_cues
    head = tokens[name.head]
    governor = tokens[head.head]
    if name.last + 1 < len(tokens) and text.words[name.last] in DASHES and text.lower[name.last + 1] in cues["seat"]:
        return FORM  # "Veldhoven-based"
    organisation = text.label[name.head] == "ORG"
    if organisation and (name.last - name.first > 1 or governor.lemma.lower() not in cues["inside"]):
        return 0.0
    if head.dep == "dobj" and governor.pos == "VERB":  # "reached X"
        return PLACED if governor.lemma in cues["goal"] else 0.0
    if head.dep != "pobj" or governor.dep != "prep":
        return 0.0
    above = tokens[governor.head].lemma.lower()
    if governor.lemma in nouns.words["ComplementMarker"]:
        return PLACED if above in cues["part"] else 0.0  # "the mayor of X"
    if governor.lemma.lower() == "to":
        return PLACED if above in cues["predicate"] else 0.0  # "flew to X"
    if governor.lemma.lower() not in cues["marker"] or above in nouns.words["Stake"]:
        return 0.0
    return _INSIDE if governor.lemma.lower() in cues["inside"] and not organisation else PLACED


def _of_state(text: Page, name: FoundName) -> bool:
    """Whether a single unknown word is a state's: "Norway's Frontline" is hardly somebody, who would have his full name."""
    before = text.parse.tokens[name.first - 1] if name.first > 1 else None
    owner = before is not None and before.tag == "POS" and text.label[before.index - 1] == PLACE
    return owner and name.last - name.first == 1


def _of_body(text: Page, name: FoundName) -> bool:
    """Whether a name is followed by whose one is: "Helima Croft of RBC"."""
    return any(
        text.label[n.index] == "ORG" or (
            not text.label[n.index] and n.pos == "PROPN" and bool(text.parse.dependents(n.index, "compound")))
        for n in text.parse.governed(name.head, "of", "at", "from")
    )


def _acts(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a name is the subject of what only people and bodies do, or says who its subject is."""
    head = text.parse.tokens[name.head]
    if head.dep == "appos":
        head = text.parse.tokens[head.head]
    return head.dep == "nsubj" and text.parse.tokens[head.head].lemma in nouns.words["AgentVerb"]


def _told_by_who(text: Page, name: FoundName, nouns: Nouns) -> bool:
    """Whether a relative clause with "who" is about a name that stands for itself: "Ana Ruiz, who ...", "talks with Ana Ruiz,
    who ...", but not the Acme of "Ana Ruiz of Acme, who ..."."""
    tokens = text.parse.tokens
    head = tokens[name.head]
    marker = tokens[head.head]
    outer = tokens[marker.head]
    told = nouns.nouns.get(outer.lemma)
    someone = outer.pos == "PROPN" or (told is not None and nouns.is_a(told.type, (nouns.person,)))
    inside = head.dep == "pobj" and outer.pos not in ("VERB", "AUX") and (marker.text == "of" or someone)
    first = (tokens[text.parse.subtree(t.index)[0]] for t in text.parse.dependents(name.head, "relcl"))
    return not inside and any(t.tag == "WP" for t in first)


def _beside(text: Page, name: FoundName, nouns: Nouns) -> Iterator[Noun]:
    """Class nouns that the text sets beside a name: "StoneX, a consultancy", "the consultancy StoneX", "X is a firm"."""
    parse, tokens = text.parse, text.parse.tokens
    head = tokens[name.head]
    whose = _of_body(text, name)
    for token in parse.dependents(name.head, "appos"):
        if one := _one_of(parse, token):   # "Norvik, one of the oldest banks"
            yield from (n for n in _noun(parse, one.index, nouns) if not whose)
        if token.pos == "NOUN" and not _part_of_body(text, token, nouns):
            # of "Ruiz of the Institute, a think tank" the person is not what the body is
            yield from (n for n in _noun(parse, token.index, nouns) if not whose or nouns.is_a(n.type, (nouns.person,)))
    governor = tokens[head.head]
    if head.dep == "pobj" and governor.text in ("of", "at", "from") and tokens[governor.head].pos == "PROPN":
        for token in parse.dependents(governor.head, "appos"):
            if token.pos == "NOUN" and parse.subtree(token.index)[0] == name.last + 1:
                yield from (n for n in _noun(parse, token.index, nouns) if not nouns.is_a(n.type, (nouns.person,)))
    before = tokens[name.first - 1] if name.first else None
    noun = before is not None and (before.tag == "NN" or before.text.lower() in nouns.words["SelfNoun"])  # "the daily Politika"
    touching = before is not None and noun and text.title[before.index] != name.first
    if before is not None and touching and (before.head == name.head or head.dep == "appos"):
        yield from _noun(parse, before.index, nouns)  # "a former boss of avionics maker Rockwell Collins"
    elif head.dep == "appos" and governor.pos == "NOUN":
        yield from _noun(parse, governor.index, nouns)
    if head.dep in ("dobj", "nsubjpass"):  # "appointed X finance minister"
        for token in parse.dependents(governor.index, "oprd"):
            yield from (noun for noun in _noun(parse, token.index, nouns) if noun.role)
    if head.dep == "nsubj" and governor.lemma in nouns.words["Copula"]:
        for token in parse.dependents(governor.index, "attr"):
            token = _one_of(parse, token) or token
            if token.pos == "NOUN" or token.tag == "NNP":
                yield from (noun for noun in _noun(parse, token.index, nouns) if token.pos == "NOUN" or noun.role)
    if head.dep in ("dobj", "nsubjpass") or (head.dep == "nsubj" and not parse.dependents(governor.index, "dobj")):
        for marker in parse.dependents(governor.index, "prep"):   # "X was elected as president", "X served as minister"
            for token in parse.dependents(marker.index, "pobj") if marker.text == "as" else ():
                yield from (noun for noun in _noun(parse, token.index, nouns) if noun.role)
    goods = governor.index == name.last + 1 and tokens[name.last].pos == "NOUN"  # "the X gold mine"
    if (governor.index == name.last or goods) and head.dep in ("compound", "nmod"):  # "the Azimio coalition"
        yield from (n for n in _noun(parse, governor.index, nouns) if n.lemma in nouns.words["SelfNoun"])


def _one_of(parse: Parse, token: Token) -> Token | None:
    """The plural that `one` is of, before which nothing else tells what it is: "one of the oldest banks"."""
    several = parse.governed(token.index, "of") if token.text.lower() == "one" else []
    return several[0] if several and several[0].tag == "NNS" else None


def _ground(text: Page, name: FoundName, nouns: Nouns) -> Iterator[str]:
    """The class of place that a noun beside a name tells: "Kaduna state", "the town of Zangon", "Zangon's mayor"."""
    tokens = text.parse.tokens
    head = tokens[name.head]
    at = head.head
    of = head.dep == "pobj" and tokens[at].lemma in nouns.words["ComplementMarker"] and tokens[at].dep == "prep"
    post = tokens[at].head if of else at if head.dep == "poss" else min(name.last, len(tokens) - 1)
    if not name.ids and tokens[post].lemma.lower() in nouns.words["TownPost"] and (
            of or head.dep in ("poss", "compound", "nmod", "amod")):
        yield nouns.nouns["town"].type
    if head.dep == "pobj" and tokens[at].lemma in nouns.words["ComplementMarker"] and tokens[tokens[at].head].tag == "NN":
        at = tokens[at].head
    elif at != name.last or head.dep not in ("compound", "nmod"):
        return
    place = nouns.labels[PLACE]
    for noun in _noun(text.parse, at, nouns):
        if tokens[at].lemma.lower() in nouns.words["PlaceSite"]:   # "the Bregana crossing"
            yield nouns.nouns["town"].type
        elif nouns.is_a(noun.type, (place,)) and noun.type != nouns.labels[BUILT]:
            yield nouns.nouns["region"].type if noun.type in nouns.animacy else noun.type  # "Kaduna state" is no state


def _noun(parse: Parse, index: int, nouns: Nouns) -> Iterator[Noun]:
    noun = noun_of(parse, index, nouns)
    if noun is not None:
        yield noun


def definite(text: Page, name: FoundName, nouns: Nouns) -> list[bool | None]:
    """Whether the determiners before a name are definite."""
    return [nouns.determiners.get(d.text.lower()) for d in text.parse.dependents(name.head, "det")]
