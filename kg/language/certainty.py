"""Event factuality: is it told as a fact, denied, planned, merely possible; and how sure is it that it happened?

From the root of the sentence down to the event word, each governor that is an operator of the lexicon changes the
polarity and the modality in which what it governs stands; the event's own phrase (`mood`) adds the last step. The
composition follows De Facto (Saurí and Pustejovsky 2012) and TruthTeller (Lotan et al. 2013), its signatures
Karttunen's; what each word does stands in `ontology/certainty.ttl`.

How operators on one path combine:
    two modalities       the one farther from fact is kept (`lex:rank`): a plan that may be made is possible
    a bare `would`       gives way to any other modality: what one would consider is considered
    two negations        cancel: what did not fail to happen happened
    an open outcome      is hypothetical: what nobody was forced to do may or may not have been done
    a factive            holds whatever becomes of its governor: to regret not is still to regret what was
    a report             passes its content on as it is, a little less surely; who says it is not told here
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from kg.language import mood
from kg.language.mood import Mood, children, indefinite, infinitive, lower, negative
from kg.language.wordlists import word_list
from kg.lexicon.operators import FAILS, OPEN, Effect, Modality, Operators
from kg.model import Factuality, Parse, Token

ASSERTED, HYPOTHETICAL = "asserted", "hypothetical"
_CLAUSES = ("VERB", "AUX")
_OBJECTS = ("dobj", "dative")
_CREDITING = ("according",)
"""Prepositions that make of a clause what somebody says."""
_LIMIT = 3.0
_DEEP = 50   # governors; each takes some four frames of Python's thousand, and real sentences have fewer than thirty


class _State(NamedTuple):
    """How a place in the sentence presents what stands there."""

    negated: bool
    modality: Modality
    certainty: float
    denied: float
    weak: bool = False
    reports: int = 0


@dataclass(frozen=True, slots=True)
class Context:
    """A parse with its operators, and what was already worked out for its governors."""

    parse: Parse
    operators: Operators
    states: dict[tuple[int, int], _State] = field(default_factory=dict, repr=False, compare=False)


def assess(parse: Parse, head: int, operators: Operators, *, support: int | None = None) -> Factuality:
    """Polarity, modality and certainty (-3 surely not, 0 not said, 3 surely) of the event word at token `head`.

    `support` is the light verb or copula that carries tense for a noun or adjective. Expects CLEAR dependency labels.
    """
    return assess_in(Context(parse, operators), head, support=support)


def assess_all(parse: Parse, events: Iterable[tuple[int, int | None]], operators: Operators) -> tuple[Factuality, ...]:
    """Factuality of many events of one parse, each a head token with its support verb or None."""
    context = Context(parse, operators)
    return tuple(assess_in(context, head, support=support) for head, support in events)


def assess_in(context: Context, head: int, *, support: int | None = None) -> Factuality:
    """`assess` in a context, which is for many events of one parse."""
    _descend(context, head if support is None else support)
    if support is not None and support != head:
        state = _supported(context, head, support)
    else:
        state = _state(context, head) if not _spared(context, head) else _spoken(context, head)
    value = state.denied if state.negated else state.certainty
    value *= context.operators.reported ** min(state.reports, 2)
    return Factuality(state.negated, state.modality.name, round(max(-_LIMIT, min(_LIMIT, value)), 2))


# --------------------------------------------------------------------------------------------------------- composition


def _base(context: Context, name: str = ASSERTED) -> _State:
    modality = context.operators.modalities[name]
    return _State(False, modality, modality.certainty, modality.denied)


def _under(context: Context, state: _State, effect: Effect | None) -> _State:
    """The state of what stands in the scope of `effect`, which itself stands in `state`."""
    if effect is None:
        return state
    outcome = effect.negated if state.negated else effect.affirmed
    reports = state.reports + effect.report
    if effect.presupposed or (effect.report and (state.weak or state.modality.name != HYPOTHETICAL)):
        state = _base(context)
    modality, certainty, denied, weak = state.modality, state.certainty, state.denied, state.weak
    lent = effect.modality
    if lent is not None and (weak or lent.rank == modality.rank
                             or (lent.rank > modality.rank and not (effect.weak and modality.rank > 0))):
        modality, weak = lent, effect.weak
        certainty = lent.certainty if effect.certainty is None else effect.certainty
        denied = lent.denied if effect.denied is None else effect.denied
    elif lent is None and modality.rank == 0:
        certainty = certainty if effect.certainty is None else effect.certainty
        denied = denied if effect.denied is None else effect.denied
    if outcome == OPEN and modality.rank == 0:
        modality = context.operators.modalities[HYPOTHETICAL]
        certainty, denied, weak = modality.certainty, modality.denied, False
    return _State(outcome == FAILS, modality, certainty, denied, weak, reports)


def _within(context: Context, state: _State, own: Mood) -> _State:
    for effect in own.effects:
        state = _under(context, state, effect)
    return state._replace(negated=not state.negated) if own.negated else state


def _state(context: Context, index: int, skip: int = -1) -> _State:
    """How the text presents the event at a token, everything above and beside it taken in."""
    key = (index, skip)
    found = context.states.get(key)
    if found is None:
        counted = skip < 0 or negative(context.parse, skip, context.operators)   # elsewhere there is nothing to leave out
        found = context.states[key] = _reckon(context, index, skip) if counted else _state(context, index)
    return found


def _reckon(context: Context, index: int, skip: int) -> _State:
    parse, operators = context.parse, context.operators
    token = parse.tokens[index]
    if token.pos in _CLAUSES and not (token.dep == "amod" or (token.dep == "acomp" and token.pos != "AUX")):
        outer = _outer(context, index)
        credited = any(t.text.lower() in _CREDITING for t in children(parse, index) if t.dep == "prep")
        reported = outer.reports > 0 or token.dep == "ccomp" or credited or mood.interrupted(parse, index)
        return _within(context, outer, mood.clause(parse, index, operators, reported=reported, skip=skip))
    return _within(context, _outer(context, index), mood.phrase(parse, index, operators))


def _descend(context: Context, index: int) -> None:
    """Work out the governors of a very deep token from the root down, so that no long list exhausts the stack."""
    sentence = context.parse.sentences[context.parse.tokens[index].sentence]
    if sentence.last - sentence.first <= _DEEP:
        return
    path = [index, *context.parse.ancestors(index)]
    if len(path) > _DEEP:
        for below, above in reversed(list(pairwise(path))):
            _state(context, above)
            _state(context, above, below)


def _supported(context: Context, head: int, support: int) -> _State:
    """An event noun or adjective under the verb that carries its tense: `will hold talks`, `is the buyer`."""
    parse = context.parse
    token = _measure(parse, parse.tokens[head], support)
    state = _state(context, support, head)
    labels = {"dobj": ["object"], "nsubjpass": ["object"], "nsubj": ["subject"]}.get(token.dep, [])
    if token.dep == "pobj" and parse.tokens[token.head].head == support:
        labels = [lower(parse.tokens[token.head])]
    effect = _operator(context, support, labels) if labels and token.dep != "attr" else None
    state = state if effect is None else _ended(context, token, state, effect)
    return _within(context, state, mood.phrase(parse, head, context.operators))


def _measure(parse: Parse, noun: Token, verb: int) -> Token:
    """The noun by which another is counted under a verb: `froze a million worth of aid`."""
    above = parse.tokens[parse.tokens[noun.head].head]
    counted = noun.dep == "pobj" and lower(parse.tokens[noun.head]) == "of" and above.head == verb and above.index != verb
    return above if counted else noun


def _spared(context: Context, noun: int) -> bool:
    """Whether an event noun is a thing said or thought that its governor turns down: a rejected proposal was made."""
    parse, operators = context.parse, context.operators
    token = parse.tokens[noun]
    if token.dep not in ("dobj", "nsubjpass") or token.lemma.lower() not in operators.words["content"]:
        return False
    effect = _operator(context, token.head, ["object"])
    return effect is not None and effect.rejects


def _spoken(context: Context, noun: int) -> _State:
    state = _state(context, context.parse.tokens[noun].head, noun)
    return _within(context, state._replace(negated=False), mood.phrase(context.parse, noun, context.operators))


# ----------------------------------------------------------------------------------------------- what governs the event


def _outer(context: Context, index: int) -> _State:
    """The state in which the phrase headed by a token stands, its own words left out."""
    token = context.parse.tokens[index]
    if token.head == index:
        return _sentence(context, token)
    match token.dep:
        case "xcomp" | "ccomp" | "oprd":
            return _complement(context, token)
        case "advcl" if _gerund_object(context, token):
            return _complement(context, token)
        case "advcl":
            return _adverbial(context, token)
        case "acl" | "relcl":
            return _adnominal(context, token)
        case "conj":
            return _conjunct(context, token)
        case "pcomp" | "pobj":
            return _prepositional(context, token)
        case "dobj" | "nsubjpass" | "dative" | "appos":
            return _object(context, token)
        case "nsubj" | "csubj" | "csubjpass":
            return _subject(context, token)
        case "attr" | "acomp":
            return _state(context, token.head, index)
        case "compound" | "poss" | "nmod":
            return _premodifier(context, token)
        case "amod" if token.tag == "VBG" and not any(
                t.dep in ("det", "poss") for t in children(context.parse, token.head)):
            return _outer(context, token.head)   # `consider hiking purchases`, read as if it were `rising purchases`
        case "aux" | "auxpass":
            return _state(context, token.head)
        case "parataxis" | "dep" | "intj" if _imperative(context, token):
            return _under(context, _base(context), context.operators.construction("imperative"))
    return _base(context)


def _gerund_object(context: Context, gerund: Token) -> bool:
    """Whether a gerund right behind a verb and its particle is what that verb governs: `has ruled out sending troops`."""
    verb, before = context.parse.tokens[gerund.head], context.parse.tokens[gerund.index - 1]
    return gerund.tag == "VBG" and verb.index < gerund.index and (before.index == verb.index or (
        before.dep == "prt" and before.head == verb.index)) and _operator(context, verb.index, ["ing"]) is not None


def _sentence(context: Context, root: Token) -> _State:
    """Mood of a whole sentence: statement, question, imperative, or the headline's `to` for the future."""
    parse, operators = context.parse, context.operators
    base, sentence = _base(context), parse.sentences[root.sentence]
    if infinitive(parse, root.index):
        return _under(context, base, operators.construction("headline infinitive"))
    if parse.tokens[sentence.last - 1].text.startswith("?") and mood.inverted(parse, root):
        return _under(context, base, operators.construction("question"))
    if not sentence.headline and _imperative(context, root):
        return _under(context, base, operators.construction("imperative"))
    return base


def _imperative(context: Context, verb: Token) -> bool:
    """A bare verb without a subject of its own; headlines drop theirs."""
    return verb.tag == "VB" and not any(
        t.dep in mood.SUBJECTS or (t.dep in ("aux", "auxpass") and t.lemma != "do")
        for t in children(context.parse, verb.index))


def _conjunct(context: Context, token: Token) -> _State:
    """A coordinated phrase stands where the first stands; a bare verb that shares no auxiliary is an imperative,
    unless it looks like the first (`they claim and rule it`)."""
    parse = context.parse
    first = parse.tokens[token.head]
    plural = first.tag == "VBP" and any(t.dep == "nsubj" and t.pos != "PRON" for t in children(parse, first.index))
    if first.pos in _CLAUSES and first.tag not in ("VB", "VBD") and not plural and _imperative(context, token) and not any(
            t.dep in ("aux", "auxpass") and t.tag in ("MD", "TO") for t in children(parse, first.index)):
        return _under(context, _base(context), context.operators.construction("imperative"))
    joint = next((t for t in children(parse, first.index) if t.dep == "cc" and first.index < t.index < token.index), None)
    while first.dep == "conj" and first.head != first.index:   # no recursion: lists of hundreds of names occur
        first = parse.tokens[first.head]
    effect = context.operators.find("marker", lower(joint), "") if joint is not None and joint.tag == "IN" else None
    return _under(context, _outer(context, first.index), effect)   # `left rather than sign`


def _operator(context: Context, index: int, labels: list[str]) -> Effect | None:
    """Effect of the word at a token on a complement with one of `labels`, particles and fixed adverbs taken in."""
    parse, operators = context.parse, context.operators
    token = parse.tokens[index]
    lemma = token.lemma.lower()
    if token.pos in _CLAUSES:
        for t in children(parse, index):
            if t.dep in ("prt", "advmod", "acomp", "dobj", "xcomp", "npadvmod", "advcl"):
                effect = operators.find("verb", f"{lemma} {lower(t)}", *labels)
                if effect is not None:
                    return effect
        effect = operators.find("verb", lemma, *labels)
        if effect is None and token.tag in ("VBN", "VBG"):
            effect = operators.find("adjective", lower(token), *labels)
        return effect
    if token.pos in ("NOUN", "PROPN"):
        return operators.find("noun", lemma, *labels)
    effect = operators.find("adjective", lower(token), *labels)
    return effect if effect is not None else operators.find("verb", lemma, *labels)


def _degree(context: Context, index: int) -> Effect | None:
    """`too weak to`, `strong enough to`."""
    for t in children(context.parse, index):
        if t.dep in ("advmod", "amod") and (effect := context.operators.find("adverb", lower(t), "to")):
            return effect
    return None


def _labels(context: Context, verb: Token, governor: int) -> list[str]:
    """How a clause is marked, as the lexicon's complements name it."""
    parse = context.parse
    below = children(parse, verb.index)
    auxiliaries = [t for t in below if t.dep in ("aux", "auxpass")]
    if any(t.tag == "TO" for t in auxiliaries) or (verb.tag == "VB" and not auxiliaries):
        passive = any(t.dep in ("auxpass", "nsubjpass") for t in children(parse, governor))
        other = any(t.dep in mood.SUBJECTS for t in below) or (
            not passive and any(t.dep in ("dobj", "dative") for t in children(parse, governor)))
        return ["other to", "to"] if other else ["passive to", "to"] if passive else (
            ["past to", "to"] if mood.was(parse, governor) else ["to"])
    if (verb.tag == "VBG" or any(t.tag == "VBG" for t in auxiliaries)) and not any(   # `escaped being fined`
            t.tag in ("MD", "VBZ", "VBP", "VBD", "VBN") for t in auxiliaries):
        return ["ing"]
    if verb.tag == "VBN" and not auxiliaries and governor < verb.index and any(t.dep in mood.SUBJECTS for t in below):
        return ["other to", "that"]   # `want the bill withdrawn`
    return ["that"] if verb.pos in _CLAUSES else ["as"]


def _complement(context: Context, token: Token) -> _State:
    parse, operators = context.parse, context.operators
    governor = parse.tokens[token.head]
    if any(t.text == ";" for t in parse.tokens[min(token.index, governor.index) : max(token.index, governor.index)]):
        return _base(context)   # `had accused them of lying; they denied it`: two sentences in one
    labels = _labels(context, token, governor.index)
    state = _state(context, governor.index)
    if _said_so(context, token):
        return state
    if _performed(context, token):
        return _base(context)
    effect = None
    if labels[-1] == "to":
        effect = _degree(context, governor.index)
    if effect is None:
        effect = _operator(context, governor.index, labels)
    if governor.lemma == "be":
        for t in children(parse, governor.index):   # `the plan is to buy`, `it is possible to buy`
            if t.dep in ("acomp", "attr", "nsubj", "advmod", "oprd") and t.index != token.index:
                degree = _degree(context, t.index) if labels[-1] == "to" else None
                effect = degree or _operator(context, t.index, labels) or effect
    if effect is None and labels[-1] == "to" and governor.pos in _CLAUSES:   # `became the first country to sign`
        effect = next((e for t in _hosts(parse, token) if t.dep == "attr" and (e := _of_noun(context, t.index))), None)
    if labels == ["that"]:
        if _asked(context, token):
            return _under(context, _base(context), operators.construction("question clause"))
        below = [t for t in children(parse, token.index) if t.index < token.index]
        if any(t.tag.startswith("W") for t in below):   # `did not say why they left` takes the event for granted
            return _base(context)
    if labels == ["that"] and mood.subjunctive(parse, token) and (effect is None or effect.report):
        effect = operators.construction("subjunctive")
    if effect is None and token.dep == "ccomp" and token.index < governor.index:
        return _base(context)   # `it demands reform - otherwise, funds will not flow`: nothing governs it
    if effect is None:
        effect = _unlisted(context, governor, labels[-1])
    return _under(context, state, effect)


def _asked(context: Context, verb: Token) -> bool:
    """Whether a clause opens with a marker that leaves open whether it is so: `whether they left`."""
    return any(t.dep == "mark" and t.index < verb.index and context.operators.find("marker", lower(t), "")
               for t in children(context.parse, verb.index))


def _unlisted(context: Context, governor: Token, label: str) -> Effect | None:
    """What a governor outside the lexicon does: a finite clause is reported, an infinitive is still to come."""
    operators = context.operators
    if label == "that":
        return operators.find("verb", "say", label)
    if label == "to":
        return operators.construction("adjective infinitive" if governor.pos == "ADJ" else "infinitive")
    return None


def _irrealis(context: Context, state: _State) -> _State:
    """A dependent that shares the modality of its governor, but not its negation."""
    return state._replace(negated=False) if state.modality.rank > 0 else _base(context)


def _adverbial(context: Context, token: Token) -> _State:
    parse, operators = context.parse, context.operators
    marked = mood.condition(parse, token.index, operators)
    if marked is not None:
        return _under(context, _base(context), marked)
    if _imperative(context, token) and not any(t.dep == "mark" for t in children(parse, token.index)):
        return _under(context, _base(context), operators.construction("imperative"))
    state = _state(context, token.head)
    if infinitive(parse, token.index):
        if _said_so(context, token) or _became(context, token):
            return state
        apart = parse.tokens[token.head].lemma == "be" and parse.tokens[token.head].index + 2 < token.index
        effect = None if apart else _operator(   # `are on strike to demand`: they are not to demand it
            context, token.head, _labels(context, token, token.head)) or _degree(context, token.head)
        if effect is not None:
            return _under(context, state, effect)
        for t in _hosts(parse, token):
            if effect := _of_noun(context, t.index) if t.dep == "attr" else _operator(context, t.index, ["to"]):
                return _under(context, _state(context, t.index), effect)
        if token.lemma.lower() in operators.words["expressive"]:   # who marches to protest protests
            return state
        return _under(context, _base(context), operators.construction("purpose"))
    above = parse.tokens[token.head]   # not of one who is only said to have done it
    behind = token.index > above.index and parse.tokens[token.index - 1].text == ","
    remark = token.tag == "VBG" and behind and above.dep != "xcomp"
    if remark and mood.condition(parse, token.head, operators) is None and (
            token.lemma.lower() in operators.words["uttering"] | operators.words["expressive"]):
        return _base(context)   # `said Chad would sever ties, accusing Iran of fraud`: he has said that
    if _pending(context, token):
        return _under(context, _base(context), operators.construction("pending clause"))
    if state.modality.rank > 0 and token.tag in ("VBZ", "VBP"):
        return _under(context, _base(context), operators.construction("later clause"))
    below = {t.dep for t in children(parse, token.index)}
    bare = token.tag in ("VBG", "VBN", "VB") and "mark" not in below
    fronted = token.tag == "VBN" and "aux" not in below and token.index < above.index and state.modality.name != HYPOTHETICAL
    return _irrealis(context, state) if bare and not fronted else _base(context)   # `Based in Lima, it will be closed`


def _pending(context: Context, verb: Token) -> bool:
    """Whether a clause tells what others came or come before, in the present, or in the past where they would: `quit a week
    before Peru opens talks`, `would not sign until Peru left`."""
    parse, below = context.parse, children(context.parse, verb.index)
    first = min((verb, *(t for t in below if t.dep in ("aux", "auxpass"))), key=lambda t: t.index)
    would = first.tag == "VBD" and any(t.tag == "MD" and t.dep == "aux" for t in children(parse, parse.tokens[verb.head].index))
    return (first.tag in ("VBZ", "VBP") or would) and not parse.sentences[verb.sentence].headline and any(
        t.dep == "mark" and lower(t) in context.operators.words["pending"] for t in below)


def _said_so(context: Context, token: Token) -> bool:
    """Whether somebody is approached only to be told, which then is done: `rang him to warn him`."""
    words, governor = context.operators.words, context.parse.tokens[token.head]
    said = token.lemma.lower() in words["uttering"] or token.lemma.lower() in words["expressive"]
    return said and governor.lemma.lower() in words["contacting"] and infinitive(context.parse, token.index) and any(
        t.dep in ("dobj", "dative", "nsubjpass") for t in children(context.parse, governor.index))


def _performed(context: Context, token: Token) -> bool:
    """Whether somebody does by these very words what he says he wants to: `I want to thank him`."""
    words, governor = context.operators.words, context.parse.tokens[token.head]
    return token.lemma.lower() in words["performative"] and governor.lemma.lower() in words["performing"] and any(
        t.dep == "nsubj" and lower(t) in word_list("first person") for t in children(context.parse, governor.index))


def _became(context: Context, token: Token) -> bool:
    """Whether somebody wins and becomes something by it: `beat Ruiz to become president`."""
    return token.lemma in word_list("becoming") and context.parse.tokens[token.head].lemma in word_list("winning")


def _hosts(parse: Parse, verb: Token) -> list[Token]:
    """Nouns an infinitive hung on their verb may belong to: `lacks the means to build`, `in talks to buy`."""
    to = next((t.index for t in children(parse, verb.index) if t.tag == "TO"), 0)
    beside = [t for t in parse.tokens[max(to - 1, 0) : to] if t.pos == "NOUN" and t.dep != "npadvmod"]
    return beside + [t for t in children(parse, verb.head) if t.dep in ("dobj", "attr") and t.index < verb.index]


def _of_noun(context: Context, noun: int) -> Effect | None:
    """What a noun or its adjective does to an infinitive: `a plan to sign`, `the first country to sign`."""
    adjectives = [t.index for t in children(context.parse, noun) if t.dep == "amod"]
    return next((e for i in (noun, *adjectives) if (e := _operator(context, i, ["to"]))), None)


def _adnominal(context: Context, token: Token) -> _State:
    operators = context.operators
    labels = _labels(context, token, token.head)
    if labels[-1] == "to":
        noun = context.parse.tokens[token.head]
        taken = noun.dep == "dobj" and context.operators.find(   # `took the opportunity to warn`
            "verb", f"{context.parse.tokens[noun.head].lemma.lower()} {noun.lemma.lower()}", "to")
        if taken:
            return _under(context, _state(context, noun.head), taken)
        effect = _of_noun(context, token.head)
        if effect is None:
            return _under(context, _base(context), operators.construction("noun infinitive"))
        return _under(context, _state(context, token.head), effect)
    below = children(context.parse, token.index)
    content = any(t.dep == "mark" for t in below) if token.dep == "relcl" else (
        token.tag != "VBN" or any(t.dep in ("aux", "auxpass") for t in below))
    if labels == ["that"] and content:
        effect = _operator(context, token.head, labels)
        if effect is not None:
            return _under(context, _state(context, token.head), effect)
    object_ = context.parse.tokens[token.head].dep in ("dobj", "nsubjpass")
    if labels == ["ing"] and object_ and indefinite(context.parse, token.head, operators):   # `will sign a decree banning it`
        return _irrealis(context, _state(context, token.head))
    return _base(context)


def _prepositional(context: Context, token: Token) -> _State:
    parse, operators = context.parse, context.operators
    preposition = parse.tokens[token.head]
    governor = parse.tokens[preposition.head]
    if governor.pos == "ADV":   # `stopped short of selling`
        governor = parse.tokens[governor.head]
    word = lower(preposition)
    if token.dep == "pcomp" and any(lower(d) == "what" for d in parse.dependents(token.index, "nsubj", "dobj")):
        return _base(context)   # `protested against what it called meddling`: so it called it
    measured = _measured(context, token, preposition)
    if measured is not None:
        return measured
    kind = "" if token.dep == "pcomp" else "noun"
    before = parse.tokens[max(preposition.index - 1, 0)]
    marked = operators.find("marker", f"{lower(before)} {word}", kind)
    if marked is not None:
        return _under(context, _base(context), marked)
    labels = [word]
    if token.dep == "pcomp" or indefinite(parse, token.index, operators):   # `talks on a purchase`, `on buying it`
        labels.insert(0, f"indefinite {word}")
    if governor.dep == "pobj":   # `at the end of talks`: when they were over
        labels.insert(0, f"{lower(parse.tokens[governor.head])} {word}")
    above = [governor.index]
    if governor.dep in _OBJECTS:   # `accused the party of rigging`, hung on the party
        above.append(governor.head)
    if before.head == governor.index and before.dep in _OBJECTS:   # `suspend talks on joining it`, hung on the verb
        above.insert(0, before.index)
    for index in above:
        if effect := _operator(context, index, labels):
            return _under(context, _state(context, index), effect)
    marked = operators.find("marker", word, kind)
    if marked is not None:
        return _under(context, _base(context), marked)
    if governor.pos in _CLAUSES and (token.dep == "pcomp" or indefinite(parse, token.index, operators)):
        return _irrealis(context, _state(context, governor.index))
    return _base(context)


def _measured(context: Context, token: Token, preposition: Token) -> _State | None:
    """What a sum is paid in is as sure as the payment, and what was to be paid of a sum that is stopped or refused is no more:
    `will give $5 million in aid`, `froze $700 million in aid`."""
    parse, operators = context.parse, context.operators
    if token.dep != "pobj" or lower(preposition) not in operators.words["measure"]:
        return None
    sums = [t for t in (parse.tokens[preposition.head], *children(parse, preposition.head))
            if t.dep in ("dobj", "nsubjpass") and t.index < preposition.index and _is_sum(context, t)]
    if not sums:
        return None
    paid, effect = _state(context, sums[0].head, sums[0].index), _operator(context, sums[0].head, ["object"])
    return paid if effect is None else _ended(context, token, _state(context, sums[0].head), effect)


def _is_sum(context: Context, token: Token) -> bool:
    """Whether a phrase is money or a great number: `millions of dollars`, `5 million barrels`, but not `700 judges`."""
    counted = [d for d in children(context.parse, token.index) if d.dep == "nummod"]
    return token.tag == "CD" or context.parse.labels.get(token.index) == "MONEY" or any(
        d.tag == "CD" for n in counted for d in children(context.parse, n.index))


def _object(context: Context, token: Token) -> _State:
    parse, operators = context.parse, context.operators
    new = indefinite(parse, token.index, operators)
    effect = _operator(context, token.head, ["indefinite object", "object"] if new else ["object"])
    if effect is not None and not (not effect.ends and _is_somebody(context, token)):   # `its chief, Ruiz, was not seen`
        return _ended(context, token, _state(context, token.head, token.index), effect)
    if new or token.dep == "appos" or token.pos in _CLAUSES:
        return _state(context, token.head, token.index)
    return _base(context)


def _is_somebody(context: Context, noun: Token) -> bool:
    """Whether a noun is explained by a person's name: there is such a one, whatever he does not do."""
    parse = context.parse
    return any(t.dep == "appos" and parse.labels.get(t.index) == "PERSON" for t in children(parse, noun.index))


def _ended(context: Context, noun: Token, state: _State, effect: Effect) -> _State:
    """A meeting that ends was held, as one that has not ended, or almost has; one that is to end is to be no more; sales that
    end are no more."""
    if effect.ends and noun.lemma.lower() in context.operators.words["bounded"] and state.modality.rank == 0:
        return state._replace(negated=False)
    return _under(context, state, effect)


def _subject(context: Context, token: Token) -> _State:
    parse, operators = context.parse, context.operators
    verb = token.head
    state = _state(context, verb, token.index)
    for t in children(parse, verb):
        if t.dep in ("acomp", "oprd") and (effect := _operator(context, t.index, ["subject"])):
            return _under(context, state, effect)
    effect = _operator(context, verb, ["subject"])
    if effect is not None and not any(t.dep in ("attr", "acomp") or (effect.ends and t.dep == "dobj")
                                      for t in children(parse, verb)):   # a deal that ends a feud does not end
        return _ended(context, token, state, effect)
    if token.dep.startswith("csubj"):
        if infinitive(parse, token.index):
            return _under(context, _base(context), operators.construction("subject infinitive"))
        if _asked(context, token):   # `Whether they left is unclear`
            return _under(context, _base(context), operators.construction("question clause"))
        return _irrealis(context, state)
    return _irrealis(context, state) if indefinite(parse, token.index, operators) else _base(context)


def _premodifier(context: Context, token: Token) -> _State:
    effect = None if token.dep == "nmod" else _operator(context, token.head, ["of", "for", "to", "on", "object"])
    state = _state(context, token.head)
    if effect is not None:
        return _under(context, state, effect)
    return state if token.dep == "compound" else _base(context)
