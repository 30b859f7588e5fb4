"""What a clause or a noun phrase says of its own event: negation, modals, tense, adverbs, determiners, modifiers.

The first half of event factuality: what stands in the event's own phrase; `certainty` adds what that is embedded in.
Parse in, effects of the lexicon out.
"""

from __future__ import annotations

from typing import NamedTuple

from kg.language.wordlists import word_list
from kg.lexicon.operators import FAILS, HOLDS, Effect, Operators
from kg.model import Parse, Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_QUANTIFIED = frozenset({"nsubj", "nsubjpass", "dobj", "attr", "pobj", "npadvmod"})
_DETERMINERS = ("det", "neg", "preconj", "nummod", "amod")
_PRESENT = frozenset({"VBZ", "VBP"})


class Mood(NamedTuple):
    """Effects on an event from within its own phrase, outermost first; `negated` is the polarity inside them all."""

    effects: tuple[Effect, ...]
    negated: bool


def children(parse: Parse, index: int) -> list[Token]:
    """Dependents of a token."""
    return parse.dependents(index)


def lower(token: Token) -> str:
    """A token's form as the lexicon's closed classes write it."""
    return token.text.lower().replace("’", "'")


def infinitive(parse: Parse, index: int) -> bool:
    """Whether a verb, or the auxiliary that carries it, is marked by infinitival `to`."""
    return any(t.tag == "TO" and t.index < index and t.dep == "aux" for t in children(parse, index))


def negative(parse: Parse, noun: int, operators: Operators) -> bool:
    """Whether a noun phrase denies itself: `no deal`, `neither side`, `nobody`, `none of the firms`, `not even Kenya`."""
    determiners = parse.dependents(noun, *_DETERMINERS)
    for word in (parse.tokens[noun], *determiners, *(n for d in determiners for n in parse.dependents(d.index, "neg"))):
        behind = parse.tokens[word.index + 1 : word.index + 2] if word.dep == "neg" else ()
        effect = operators.find("determiner", " ".join(lower(t) for t in (word, *behind)), "")
        if effect is not None and effect.affirmed == FAILS:
            return True
    return False


def indefinite(parse: Parse, noun: int, operators: Operators) -> bool:
    """Whether a noun phrase brings up something new: it has an indefinite determiner, or none where one is expected."""
    token = parse.tokens[noun]
    for word in children(parse, noun):
        if word.dep in ("poss", "det", "predet"):
            return operators.find("determiner", lower(word), "") is not None
    return token.pos == "NOUN"


def clause(parse: Parse, verb: int, operators: Operators, *, reported: bool = False, skip: int = -1) -> Mood:
    """Mood of a verb's own clause. `reported`: in indirect speech, where `would` is a future seen from the past.

    `skip` is an argument whose determiner is counted elsewhere: the `no` of `made no purchase` for the purchase.
    """
    token, below = parse.tokens[verb], children(parse, verb)
    group = below + _shared(parse, verb, below)
    tense = operators.construction(_tense(token, group))
    effects: list[Effect] = [tense] if tense is not None else []
    negated = False
    modals = [t for t in (*group, token) if t.tag == "MD" and (t is token or t.dep in ("aux", "auxpass"))]
    for modal in modals:
        effect = operators.find("modal", lower(modal), *_conditions(parse, token, group, operators, reported))
        if effect is not None:
            effects.append(effect)
    for t in group:
        if t.dep == "neg":
            negated ^= not _focused(parse, t, operators)
        elif t.dep in ("advmod", "prt", "intj", "preconj", "npadvmod") or (t.dep == "cc" and t.index < verb):   # `Nor did she`
            for effect in _adverb(parse, t, operators):
                if effect.modality is None and effect.affirmed == FAILS and effect.negated == HOLDS:
                    negated ^= not _focused(parse, t, operators)
                else:
                    effects.append(effect)
        elif t.dep in _QUANTIFIED and t.index != skip and t.head == verb and negative(parse, t.index, operators):
            negated = not negated
        elif t.dep == "prep":   # `belongs to neither the EU nor the bloc`
            negated ^= any(operators.find("determiner", lower(word), "") is not None
                           for n in parse.dependents(t.index, "pobj") for word in parse.dependents(n.index, "preconj")) or (
                lower(t) == "to" and t.head == verb and any(   # `belongs to no party`
                    n.index != skip and n.lemma not in word_list("in vain") and negative(parse, n.index, operators)
                    for n in parse.dependents(t.index, "pobj")))
    if token.dep == "conj" and not negated:   # `neither confirmed nor denied`
        joined = [t for t in children(parse, token.head) if t.dep == "cc" and token.head < t.index < verb]
        negated = any(e.affirmed == FAILS for t in joined for e in _adverb(parse, t, operators))
    if not modals and _present(token, group):
        effects.extend(_scheduled(parse, below, operators))
    if (modals or token.tag in _PRESENT or token.tag == "VB") and conditional(parse, verb, operators):
        consequent = operators.construction("consequent")
        if consequent is not None:
            effects.append(consequent)
    return Mood(tuple(effects), negated)


def phrase(parse: Parse, noun: int, operators: Operators) -> Mood:
    """Mood of an event noun or adjective within its own phrase: `no deal`, `the expected visit`, `talks next week`."""
    nominal = operators.construction("nominal")
    effects: list[Effect] = [nominal] if nominal is not None and parse.tokens[noun].pos != "VERB" else []
    below = children(parse, noun)
    negated = negative(parse, noun, operators)
    for t in below:
        if t.dep == "neg" and operators.find("determiner", lower(t), "") is None:
            negated ^= not _focused(parse, t, operators)
        elif t.dep in ("amod", "compound", "nmod") or (t.dep == "acl" and t.tag == "VBN"):
            effects.extend(_modifier(parse, t, operators))
        elif t.dep == "advmod":
            effects.extend(_adverb(parse, t, operators))
    effects.extend(_scheduled(parse, below, operators))
    return Mood(tuple(effects), negated)


def conditional(parse: Parse, verb: int, operators: Operators) -> bool:
    """Whether a clause is the consequent of an `if`; concessive `even if` makes none."""
    for t in children(parse, verb):
        if t.dep == "advcl" and (effect := condition(parse, t.index, operators)):
            return effect is operators.construction("condition") and not any(
                _concessive(parse, c, operators) for c in children(parse, t.index))
    return False


def condition(parse: Parse, verb: int, operators: Operators) -> Effect | None:
    """Effect of the conjunction, or of the inversion (`should they attack`), that opens an adverbial clause."""
    below = children(parse, verb)
    opening = [t for t in below if t.dep in ("mark", "advmod", "prep", "cc", "prt") and t.index < verb]
    for t in opening:
        following = parse.tokens[t.index + 1]
        for form in (f"{lower(t)} {lower(following)}", lower(t)):
            effect = operators.find("marker", form, "")
            if effect is not None:
                return effect
    subject = next((t.index for t in below if t.dep in SUBJECTS), verb)
    for t in below:
        if t.dep in ("aux", "auxpass") and t.index < subject and subject != verb:
            return operators.find("marker", lower(t), "")
    return None


def _concessive(parse: Parse, adverb: Token, operators: Operators) -> bool:
    """The `even` of `even if`, other than the `only` of `only if`."""
    following = adverb.index + 1
    return (adverb.dep == "advmod" and adverb.tag == "RB" and lower(adverb) not in operators.words["focus"]
            and following < len(parse.tokens) and parse.tokens[following].dep == "mark")


def _shared(parse: Parse, verb: int, below: list[Token]) -> list[Token]:
    """Auxiliaries that a coordinated verb takes over from the first: `will not buy or sell`, `would buy and be sold`."""
    shared: list[Token] = []
    token = parse.tokens[verb]
    while token.dep == "conj" and token.head != token.index and token.tag in ("VB", "VBN", "VBG"):
        if any(t.dep in SUBJECTS or t.dep == "aux" for t in below):
            break
        first, form = parse.tokens[token.head], _form(token, below)
        if form not in (first.tag, _form(first, children(parse, first.index))) and not (first.pos == "AUX" and form == "VB"):
            break
        denied = any(t.dep == "neg" for t in below)   # `not to buy and not to sell` is no double negation
        below = children(parse, first.index)
        shared += [t for t in below if t.dep in ("aux", "auxpass", "nsubj", "nsubjpass")
                   or (t.dep == "neg" and not denied) or (t.dep == "advmod" and t.index < first.index)]
        token = first
    return shared


def _form(verb: Token, below: list[Token]) -> str:
    """The form of the word that a verb group opens with behind a modal: `be` of a passive is an infinitive."""
    return next((t.tag for t in below if t.dep == "auxpass" and t.tag == "VB"), verb.tag)


def _conditions(parse: Parse, verb: Token, group: list[Token], operators: Operators, reported: bool) -> list[str]:
    """What a modal's reading depends on, the most telling first."""
    if any(t.dep == "aux" and t.lemma == "have" for t in group) and verb.tag == "VBN":
        return ["perfect", ""]
    agent = _decides(parse, verb, group, operators)
    found = (["reported agent"] if agent else []) + ["reported"] if reported else []
    return [*found, *(["agent"] if agent else []), ""]


def _decides(parse: Parse, verb: Token, group: list[Token], operators: Operators) -> bool:
    """Whether the clause tells of an act that its subject, or a passive's unnamed agent, decides on."""
    if verb.lemma.lower() in operators.words["involuntary"] or (verb.pos == "AUX" and verb.tag != "MD"):
        return False
    for t in group:
        if t.dep == "nsubjpass":
            return True
        if t.dep == "nsubj":
            agents = operators.words["agent"]
            return t.lemma.lower() in agents or lower(t) in agents or t.tag.startswith("NNP")
    return verb.dep not in ("ROOT", "conj")


def _focused(parse: Parse, negation: Token, operators: Operators) -> bool:
    """`not only`: the negation bears on the adverb, not on the event."""
    following = negation.index + 1
    return following < len(parse.tokens) and lower(parse.tokens[following]) in operators.words["focus"]


def _adverb(parse: Parse, adverb: Token, operators: Operators) -> list[Effect]:
    """Effect of an adverb, `no longer` and `almost certainly` read as wholes, `not necessarily` as a denied one."""
    before = [t for t in children(parse, adverb.index) if t.index == adverb.index - 1]
    for form in (f"{lower(before[0])} {lower(adverb)}" if before else "", lower(adverb)):
        effect = operators.find("adverb", form, "")
        if effect is not None:
            return [effect]
    return []


def _tense(verb: Token, group: list[Token]) -> str:
    """How the verb group places the event in time: what is past is surer to have happened than what goes on."""
    auxiliaries = [t for t in group if t.dep in ("aux", "auxpass") and t.tag != "MD"]
    if verb.tag == "VBD" or any(t.tag == "VBD" or t.lemma == "have" for t in auxiliaries):
        return "past"
    if any(t.tag in _PRESENT for t in auxiliaries):
        return "progressive" if verb.tag == "VBG" else "present"
    return "present" if verb.tag in _PRESENT else "participle" if verb.tag == "VBN" else "nonfinite"


def _present(verb: Token, group: list[Token]) -> bool:
    return verb.tag in _PRESENT or (verb.tag in ("VBG", "VBN") and any(
        t.dep in ("aux", "auxpass") and t.lemma == "be" and t.tag in _PRESENT for t in group))


def _scheduled(parse: Parse, below: list[Token], operators: Operators) -> list[Effect]:
    """A date ahead sets a present tense, or an event noun, in the future: `meets them next week`, `talks tomorrow`."""
    for t in below:
        nouns = [t] if t.dep in ("npadvmod", "advmod", "tmod") else [
            n for n in children(parse, t.index) if n.dep == "pobj"] if t.dep == "prep" else []
        for noun in nouns:
            for word in (noun, *(c for c in children(parse, noun.index) if c.dep == "amod")):
                if word.pos != "VERB" or word.tag == "VBG":
                    effect = operators.find("time", lower(word), "")
                    if effect is not None and (word is not noun or noun.dep != "pobj" or noun.pos != "PROPN"):
                        return [effect]
    return []


def _modifier(parse: Parse, modifier: Token, operators: Operators) -> list[Effect]:
    """Effect of a word before (or a participle after) an event noun: `expected visit`, `visit planned for May`."""
    form = lower(modifier)
    effect = operators.find("modifier", form, "")
    if effect is None and modifier.tag == "VBN":
        effect = operators.find("verb", modifier.lemma.lower(), "object")
    if effect is None and modifier.index >= 2 and parse.tokens[modifier.index - 1].text == "-":   # `would-be`
        effect = operators.find("modifier", f"{lower(parse.tokens[modifier.index - 2])}-{form}", "")
    return [effect] if effect is not None else []


def was(parse: Parse, governor: int) -> bool:
    """Whether a word, or the copula that it stands with, is in the past or perfect: `was able`, `has been able`."""
    word = parse.tokens[governor]
    verb = word if word.pos in ("VERB", "AUX") else parse.tokens[word.head]
    helpers = [t for t in children(parse, verb.index) if t.dep in ("aux", "auxpass")]
    return not any(t.tag == "MD" for t in helpers) and (verb.tag == "VBD" or any(
        t.lemma == "have" and t.tag != "VBG" for t in helpers))


def inverted(parse: Parse, root: Token) -> bool:
    """A question about the event itself; `why did they leave?` takes the event for granted."""
    first = parse.sentences[root.sentence].first
    if any(t.tag.startswith("W") for t in parse.tokens[first : root.index + 1]):
        return False
    below = children(parse, root.index)
    subject = next((t.index for t in below if t.dep in SUBJECTS), None)
    finite = [t.index for t in below if t.dep in ("aux", "auxpass")] or [root.index]
    return subject is None or finite[0] < subject


def interrupted(parse: Parse, verb: int) -> bool:
    """Whether a clause is parted by who said it: `Peru, she told reporters, would pay`."""
    subjects = [d.index for d in parse.dependents(verb, "nsubj", "nsubjpass")]
    return any(subjects[0] < t.index < verb and t.tag in ("VBD", "VBN") and parse.dependents(t.index, "nsubj")
               for t in parse.dependents(verb, "parataxis") if subjects)


def subjunctive(parse: Parse, verb: Token) -> bool:
    """`insisted that it be paid`: a finite clause with a bare verb."""
    below = [t for t in children(parse, verb.index) if t.index < verb.index]
    first = next((t for t in below if t.dep in ("aux", "auxpass")), verb)
    third = any(t.dep in SUBJECTS and (t.tag in ("NN", "NNP") or first.lemma == "be") for t in below)
    return first.tag == "VB" and third and any(t.dep == "mark" for t in below)
