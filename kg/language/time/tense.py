"""Whether a clause speaks of before or after the article's date, read off the tense of the verb that governs a word.

Reichenbach's reference time in its plainest use: "on Tuesday" is the last one under "met", the next one under "will meet".
"""

from __future__ import annotations

from collections.abc import Collection

from kg.language.time.words import Vocabulary
from kg.language.wordlists import word_list
from kg.model import Parse, Token

BEFORE, UNKNOWN, AFTER = -1, 0, 1
_AUXILIARIES = ("aux", "auxpass")
_VERBS = ("VERB", "AUX")
_PRESENT = ("VBZ", "VBP")


def pluperfect(parse: Parse, verb: int) -> bool:
    """Whether a verb is in the past perfect, and so looks back from what is told: `had warned them`."""
    return any(d.lemma == "have" and d.tag == "VBD" for d in parse.dependents(verb, "aux"))


def back_then(parse: Parse, verb: Token, words: Collection[str]) -> bool:
    """Whether a participle tells of a state that is over by a word or phrase of some that say so: `the yard, then owned by
    Ruiz`, `the army, led at the time by Ruiz`, `was originally led by Ruiz`; or a verb by one that says no more: `who once led
    the army`."""
    if verb.tag == "VBD" and verb.dep != "advcl" and any(
            d.text.lower() in word_list("no more") for d in parse.dependents(verb.index, "advmod")):
        return True
    was = any(d.tag == "VBD" for d in parse.dependents(verb.index, "auxpass"))
    if verb.tag != "VBN" or not (was or verb.dep in ("acl", "relcl")):
        return False
    if any(d.text.lower() in words and d.head == verb.index for d in parse.tokens[max(verb.index - 1, 0) : verb.index + 2]):
        return True
    return any(" ".join(t.text.lower() for t in parse.tokens[p.index : p.index + 3]) in words
               for p in parse.dependents(verb.index, "prep"))


def direction(parse: Parse, first: int, last: int, words: Vocabulary) -> int:
    """BEFORE, AFTER or UNKNOWN for what the expression of tokens `first:last` dates; prospective words look ahead whatever
    their tense ("expected", "plan")."""
    if _follows_past_verb(parse, first, words):
        return BEFORE
    if _opens(parse, first, words) and parse.tokens[parse.tokens[first - 1].head].lemma.lower() in words.retrospective:
        return BEFORE   # `dates from Friday`
    if _takes_effect(parse, first, last, words):
        return UNKNOWN
    if _gone_by(parse, last):
        return BEFORE
    index = next((i for i in range(first, last) if not first <= parse.tokens[i].head < last), first)
    passed, inside_noun, gone_by = index, False, False
    for i in (index, *parse.ancestors(index)):
        token = parse.tokens[i]
        gone_by = gone_by or (inside_noun and words.bounds.get(token.text.lower()) == "after")
        if words.bounds.get(token.text.lower()) == "before" and inside_noun:   # `resigned before the vote on Sunday`
            verb = next((a for a in parse.ancestors(i) if parse.tokens[a].pos in _VERBS), None)
            return BEFORE if verb is not None and pluperfect(parse, verb) else UNKNOWN
        if gone_by and token.pos in _VERBS and _of_verb(parse, token) == BEFORE:   # `delayed after a summit in May`
            return BEFORE
        if _looks_ahead(parse, token, passed, words):
            return AFTER
        if token.pos in _VERBS:
            if token.tag == "VB" and parse.tokens[token.head].lemma.lower() in words.prospective:
                return AFTER   # "is expected to cut rates in June"
            told = BEFORE if _brought_about(parse, token, words) else _of_verb(parse, token)
            if told is not None:   # `is fuming over the arrest in January`
                return BEFORE if gone_by and token.tag == "VBG" else UNKNOWN if inside_noun and told == AFTER and (
                    token.tag == "VBG") else told
            if token.tag in _PRESENT:   # `comes after a visit in May`, `follows a visit in May`
                follows = token.lemma.lower() in words.retrospective and parse.tokens[passed].dep == "dobj"
                return BEFORE if gone_by or follows else _of_present(parse, token, inside_noun)
        inside_noun = inside_noun or (i != index and token.pos in ("NOUN", "PROPN"))
        passed = i
    return UNKNOWN


def _takes_effect(parse: Parse, first: int, last: int, words: Vocabulary) -> bool:
    """Whether an expression says from when on what was decided holds, which may lie ahead: `named her chief executive from
    April 1`, not `fought from April to June`."""
    behind = parse.tokens[last].text.lower() if last < len(parse.tokens) else ""
    return _opens(parse, first, words) and behind != "and" and behind not in words.closing


def _opens(parse: Parse, first: int, words: Vocabulary) -> bool:
    """Whether an expression stands behind `from`."""
    return first > 0 and words.bounds.get(parse.tokens[first - 1].text.lower()) == "range"


def _gone_by(parse: Parse, last: int) -> bool:
    """Whether what was done at a time stands right behind it: `dates from October, when he told them`."""
    behind = parse.tokens[last : last + 2]
    return len(behind) > 1 and behind[0].text == "," and behind[1].tag == "WRB" and parse.tokens[behind[1].head].tag == "VBD"


def _follows_past_verb(parse: Parse, index: int, words: Vocabulary) -> bool:
    """"said on Monday it would": the date beside a past verb is that verb's, whatever the parser hung it on."""
    before = index - 1
    if before >= 0 and parse.tokens[before].pos == "ADP":
        if parse.tokens[before].text.lower() not in words.occasion:   # `postponed until Monday`
            return False
        before -= 1
    if before < 0 or parse.tokens[before].sentence != parse.tokens[index].sentence:
        return False
    return parse.tokens[before].tag == "VBD"


def _of_present(parse: Parse, verb: Token, inside_noun: bool) -> int:
    """A dated present is a timetable ("the talks begin on Monday"), in a headline it is what just happened."""
    if inside_noun:
        return UNKNOWN
    return BEFORE if parse.sentences[verb.sentence].headline else AFTER


def _looks_ahead(parse: Parse, token: Token, passed: int, words: Vocabulary) -> bool:
    """Whether a word looks ahead to what it was reached from, or has a modifier that does."""
    if token.lemma.lower() in words.prospective and token.pos != "AUX" and token.index != passed:
        return not ((token.tag == "VBD" or pluperfect(parse, token.index)) and _dates_itself(parse.tokens[passed], words))
    if token.pos in ("NOUN", "PROPN", "ADJ", "ADP", "ADV"):
        return any(d.index != passed and (d.lemma.lower() in words.prospective or d.text.lower() in words.prospective)
                   for d in parse.dependents(token.index, "amod", "advmod", "compound", "acomp"))
    return any(d.index != passed and d.pos in ("ADJ", "ADV") and d.lemma.lower() in words.prospective
               and not (d.dep == "advmod" and parse.dependents(d.index, "prep"))   # `ahead of the vote` is before it
               for d in parse.dependents(token.index, "acomp", "advmod", "oprd"))


def _dates_itself(passed: Token, words: Vocabulary) -> bool:
    """Whether an expression tells when something was planned rather than for when: `proposed it on Monday`."""
    return passed.dep in ("npadvmod", "advmod") or (passed.dep == "prep" and passed.text.lower() in words.occasion)


def _brought_about(parse: Parse, verb: Token, words: Vocabulary) -> bool:
    """Whether an infinitive tells what somebody was brought to do there and then: `forced him to flee and resign in July`."""
    while verb.dep == "conj" and verb.tag == "VB":
        verb = parse.tokens[verb.head]
    above = parse.tokens[verb.head]
    return verb.tag == "VB" and verb.dep in ("xcomp", "ccomp") and above.tag == "VBD" and above.lemma in words.implying


def _of_verb(parse: Parse, verb: Token) -> int | None:
    """What the verb group itself says; None when it has no tense and its governor must tell."""
    helpers = parse.dependents(verb.index, *_AUXILIARIES)
    tags = {h.tag for h in helpers}
    perfect = any(h.lemma.lower() == "have" for h in helpers)
    if was_to(parse, verb) or (verb.dep == "xcomp" and was_to(parse, parse.tokens[verb.head])):
        return UNKNOWN   # `he was to have hosted her on April 5`
    if "MD" in tags or verb.tag == "MD":
        return UNKNOWN if perfect else AFTER   # `could have paid on May 19`
    if verb.tag == "VBD" or "VBD" in tags or perfect:
        return BEFORE
    if verb.tag == "VB" or (verb.tag == "VBN" and "VB" in tags):
        above = parse.tokens[verb.head]
        return AFTER if above.index != verb.index and above.tag in ("VBZ", "VBP", "MD") else UNKNOWN
    if verb.tag == "VBN":
        return UNKNOWN if "VBZ" in tags or "VBP" in tags else BEFORE
    if verb.tag == "VBG":
        return AFTER if "VBZ" in tags or "VBP" in tags else None
    return None


def was_to(parse: Parse, verb: Token) -> bool:
    """Whether a verb tells what lay ahead in the past, which may lie ahead still: `he was to host her`."""
    return verb.lemma == "be" and verb.tag == "VBD" and any(
        h.tag == "TO" for c in parse.dependents(verb.index, "xcomp") for h in parse.dependents(c.index, "aux"))
