"""A capital: the city, or the government that sits in it? ("Beijing warned Washington" against "a visit to Beijing").

Decided by grammar and by the words beside it, which stand in `ontology/nouns.ttl`; in doubt after a place word it is the
city, in doubt as an actor it is the government.
"""

from __future__ import annotations

from kg.gazetteer import Gazetteer
from kg.lexicon.nouns import Nouns
from kg.model import Mention, Parse, Token

_ACTOR = frozenset({"nsubj", "agent", "dative", "iobj", "csubj"})
_ACTED_ON = frozenset({"dobj", "nsubjpass"})


def stands_for_government(parse: Parse, mention: Mention, gazetteer: Gazetteer, nouns: Nouns) -> str | None:
    """The country whose government a capital's name stands for here, None where it is the city (or no capital)."""
    known = gazetteer.entities.get(mention.entity)
    if known is None:
        return None
    country = known.capital_of
    if country is None or country not in gazetteer.entities or _dateline(parse, mention):
        return None
    return country if _acts(parse, parse.tokens[mention.head], nouns) else None


def _acts(parse: Parse, token: Token, nouns: Nouns) -> bool:
    governor = parse.tokens[token.head]
    places = nouns.place_cues
    if token.dep == "conj" and governor.index != token.index:  # one of several does what the first does
        return _acts(parse, governor, nouns) if governor.pos in ("PROPN", "NOUN") else False
    if token.dep == "poss":
        return not _any(governor, places.get("noun"))
    if token.dep in ("compound", "nmod", "amod", "npadvmod"):
        return _any(governor, nouns.government_cues) and not _any(governor, places.get("noun"))
    if token.dep in _ACTOR:
        return _subject_acts(parse, governor, nouns)
    if token.dep in _ACTED_ON:
        if any(d.text.islower() for d in parse.dependents(token.index, "amod")):   # "they hold southern Beirut"
            return False
        return governor.pos == "VERB" and not _any(governor, places.get("predicate"))
    if token.dep == "pobj":
        return _object_of_preposition(parse, governor, nouns)
    return False


def _subject_acts(parse: Parse, verb: Token, nouns: Nouns) -> bool:
    if verb.lemma in nouns.words["Copula"]:  # "Paris is a city", "Paris is in the north" - but "Paris is ready to talk"
        told = parse.dependents(verb.index, "attr", "prep")
        return not any(_any(t, nouns.place_cues.get("noun")) or _any(t, nouns.place_cues.get("marker")) for t in told)
    return verb.pos in ("VERB", "AUX") and not _any(verb, nouns.place_cues.get("stative"))


def _object_of_preposition(parse: Parse, preposition: Token, nouns: Nouns) -> bool:
    places = nouns.place_cues
    if _any(preposition, places.get("marker")):
        return False
    governor = parse.tokens[preposition.head]
    if governor.dep != "pobj" and _any(governor, places.get("held")):  # "took control of Kabul", not "under the control of"
        return False
    while governor.dep == "prep" and governor.head != governor.index:  # "from London to Paris"
        governor = parse.tokens[governor.head]
    if preposition.lemma in nouns.words["ComplementMarker"]:
        return _any(governor, nouns.government_cues) or governor.pos == "VERB"
    return not _any(governor, places.get("predicate")) and not _any(governor, places.get("noun"))


def _any(token: Token, words: frozenset[str] | None) -> bool:
    return words is not None and (token.lemma.lower() in words or token.text.lower() in words)


def _dateline(parse: Parse, mention: Mention) -> bool:
    """Whether the name opens a paragraph and no verb governs it: where the report was written."""
    sentence = parse.sentences[parse.tokens[mention.head].sentence]
    if sentence.headline or mention.first > sentence.first + 2:
        return False
    token = parse.tokens[mention.head]
    above = [parse.tokens[i] for i in parse.ancestors(mention.head)]
    if mention.last < sentence.last and parse.tokens[mention.last].text in ("(", ":", "/", "—", "–", "--", "-"):
        return mention.last - 1 < sentence.first + 3 and token.dep not in _ACTOR
    return not any(t.pos in ("VERB", "AUX") for t in above) and token.dep in ("ROOT", "appos", "dep")
