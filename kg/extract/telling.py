"""How what a frame that fits says is told: by whom, as how certain, of when, and whether it holds no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kg.extract import standing, voice
from kg.extract.aspect import Aspects, eventive
from kg.extract.referents import Match, Referents
from kg.extract.timing import Times, from_now, not_yet
from kg.language.grammar import SUBJECTS
from kg.language.time.tense import back_then
from kg.lexicon.frames import SUBJECT, Frame
from kg.model import Entity, Factuality, Interval, Parse, ParsedArticle, Predication, Span, Statement

ASSERTED = "asserted"
_PLANNED, _POSSIBLE, _HYPOTHETICAL = "planned", "possible", "hypothetical"
_TOLD = frozenset({ASSERTED, _PLANNED, "expected"})
"""Modalities of what somebody says outright: that it breaks a treaty, or will."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One article while frames are fitted to it, and what is asked of it again and again."""

    parsed: ParsedArticle
    referents: Referents
    aspects: Aspects
    times: Times
    terms: Mapping[str, Interval]
    """Persons (by id) -> since when they are in office."""


@dataclass(frozen=True, slots=True)
class Telling:
    """How what a frame says is told: by whom, as how certain, of when."""

    speakers: Sequence[Entity]
    quoted: bool
    said: int | None
    """The verb of saying."""
    factuality: Factuality
    time: Interval | None
    over: bool
    """Whether it holds no more."""
    undone: bool
    """Whether it is the end of something that is only planned."""
    done: bool
    """Whether it is done by now, and only its effect lies ahead."""


def narrated(scene: Scene, predication: Predication, frame: Frame, one: Statement, told: Telling, *, performed: bool
              ) -> Statement:
    """A statement with the time that only the story tells, where it has none of its own."""
    aspects, carrier = scene.aspects, predication.head if predication.support is None else predication.support
    begun = scene.times.narrated(carrier, reaction=False, breaking=True) if not told.over and standing.begun(
        scene.parsed.parse, predication, frame) else None
    if begun is not None and _is_told(one):
        return replace(one, time=standing.term(begun, over=False))
    if not _of_the_story(one, aspects):
        return one
    family = aspects.ontology.properties[one.predicate].family
    reaction, breaking = family in aspects.frames.reacting, family in aspects.frames.breaking
    at = told.said if (performed or frame.spoken) and told.said is not None else carrier
    return replace(one, time=scene.times.narrated(at, reaction=reaction, breaking=breaking))


def telling(scene: Scene, predication: Predication, factuality: Factuality, result: Match) -> Telling | None:
    """How a frame that fits is told, or nothing where that says nothing."""
    parsed, parse, aspects, frame = scene.parsed, scene.parsed.parse, scene.aspects, result.frame
    token, lasts = parse.tokens[predication.head], aspects.lasts(frame)
    trigger = Span(token.start, token.end)
    speakers, quoted, said = voice.speaker(parsed, trigger, scene.referents, voice.aside(parse, predication))
    if frame.titular and standing.short_of(parse, predication):
        return None
    if frame.denied:
        if not factuality.negated:
            return None
        factuality = replace(factuality, negated=False)
    if frame.spoken:   # that somebody judges so is the article's own word
        if factuality.negated or (frame.pos == "VERB" and factuality.modality not in _TOLD):
            return None
        speakers, factuality = (), Factuality()
    given = aspects.presupposed(frame) and _given(parse, predication, frame, aspects)
    if given:   # `he told the state firm, Codelco, to sell`
        factuality = Factuality()
        if lasts and not quoted and not _regarded(parse, predication):
            speakers = ()   # nobody says that the firm he speaks of is Dutch
    undenied = factuality.negated and _told_by_owner(parse, predication, result) and aspects.momentary(frame)
    if undenied:   # `Peru's threats were not taken seriously`: made they were
        factuality = replace(factuality, negated=False)
    if (supplied(result, predication) and factuality.modality == _HYPOTHETICAL) or (   # `will she be arrested?`
            (frame.titular or lasts or frame.pos == "NOUN") and standing.refused(parse, predication, aspects.frames)):
        return None
    over, coming = _over_or_coming(scene, predication, frame)
    stays = over and frame.titular and (factuality.negated or factuality.modality != ASSERTED) and standing.left(
        parsed, predication, aspects.frames)
    if stays:
        over, factuality = False, Factuality()   # who is to leave an office, or does not, holds it still
    over = over or _ended(parse, predication, frame, aspects)
    if coming and factuality.modality == ASSERTED:
        factuality = replace(factuality, modality=_PLANNED)
    undone = frame.ended and factuality.modality not in (ASSERTED, _POSSIBLE)   # who plans to sell it will not have it
    time = scene.times.told.get(predication.head if said is None or not frame.spoken else said)   # judged when it was said
    time = _when(scene, predication, result, time, given=given, over=over or frame.ended, stays=stays, ends=factuality.negated,
                 lends=not (frame.spoken or undenied))
    written = parsed.article.date
    coming = time is not None and factuality.modality == ASSERTED and not_yet(time, written)
    done = coming and frame.pos == "VERB" and token.tag == "VBD" and aspects.momentary(frame)
    if done:   # `named her chairwoman from May`: named she is by now
        time = None
    elif coming:   # `meets him on Thursday`
        factuality = replace(factuality, modality=_PLANNED)
    if time is not None and (frame.modality or factuality.modality != ASSERTED):
        time = from_now(time, written)
    over = over or (frame.pos == "VERB" and lasts and standing.passed(time, parsed, predication, aspects.frames)) or (
        frame.titular and standing.expired(time, parsed))
    return Telling(speakers, quoted, said, factuality, time, over, undone, done)


def _when(scene: Scene, predication: Predication, result: Match, time: Interval | None, *, given: bool, over: bool,
          stays: bool, ends: bool, lends: bool) -> Interval | None:
    """The time of what a frame says, which the clause tells of its word or `lends` to a noun: from when on, of what lasts, and
    until when, where it is `over`."""
    aspects, frame = scene.aspects, result.frame
    lasts = aspects.lasts(frame)
    if time is None:
        time = _lasted(scene, predication, frame)
    since = predication.head in scene.times.story.own and not aspects.locates(frame)   # `owner of half of it since 2018`
    if given and lasts and not (since or frame.titular or over):   # `met at its seat on Monday`: it is there
        return None
    if time is None and not over and frame.pos == "NOUN" and (began := _came_into_office(scene, result)) is not None:
        return began
    if time is None:
        return _lent(scene, predication, result, over=over, ends=ends) if frame.pos == "NOUN" and lends else None
    if frame.pos == "NOUN" and not (eventive(frame) or all(map(aspects.happens, frame.evokes))):   # `his guest on Friday`
        return None if stays else standing.term(time, over)
    if aspects.locates(frame) and predication.lemma in aspects.frames.beginning and not over:
        return replace(time, end=None)   # `moved its seat to Rome in 1993`
    return time


def _lasted(scene: Scene, predication: Predication, frame: Frame) -> Interval | None:
    """Since when it has been so, of what lasts or is kept up: `has led it for a year`, `has been at war for a year`."""
    verb = scene.parsed.parse.tokens[predication.head if predication.support is None else predication.support]
    goes_on = scene.aspects.lasts(frame) or scene.aspects.frames.kept_up.issuperset(frame.evokes)
    return scene.times.lasted.get(verb.index) if goes_on or verb.lemma == "be" or verb.tag == "VBG" else None


def _came_into_office(scene: Scene, result: Match) -> Interval | None:
    """When somebody came into the office that his title names, or came behind another in it."""
    frame = result.frame
    behind = all(map(scene.aspects.happens, frame.evokes)) and "holder" in frame.functions
    if not (behind or (frame.titular and frame.official)):
        return None
    told = {scene.terms.get(e.id) for _, e in result.fillers[SUBJECT].entities}
    began = told.pop() if len(told) == 1 else None   # `their premiers, Ruiz and Paz`: each has his own
    return began if behind or began is None else replace(began, end=None)


def _given(parse: Parse, predication: Predication, frame: Frame, aspects: Aspects) -> bool:
    """Whether what a noun says is taken for granted by whatever is said around it."""
    place = parse.tokens[predication.head].dep
    return predication.support is None or aspects.situates(frame) or _described(parse, predication) or (
        frame.national and place == "dobj") or (aspects.locates(frame) and place == "pobj")   # `meet at its seat in Lima`


def _over_or_coming(scene: Scene, predication: Predication, frame: Frame) -> tuple[bool, bool]:
    """Whether words around it say that what a frame tells is over, or still to come."""
    if frame.spoken:
        over = coming = False
    else:
        over, coming = standing.over_or_coming(scene.parsed, predication, frame, scene.aspects)
    promised = frame.pos == "VERB" and predication.lemma in scene.aspects.frames.promising and not (
        frame.modality or scene.aspects.performed(frame))
    return over, coming or promised or (
        frame.titular and standing.nominated(scene.parsed.parse, predication, scene.aspects.frames))


def _ended(parse: Parse, predication: Predication, frame: Frame, aspects: Aspects) -> bool:
    """Whether a deed's noun is called former (`former control of`), or what lasts is told to be over by its verb."""
    if frame.pos == "NOUN" and eventive(frame) and any(
            d.text.lower() in aspects.frames.ended for d in parse.dependents(predication.head, "amod")):
        return True
    return aspects.lasts(frame) and (
        standing.parted(parse, predication, aspects.frames) if frame.pos == "NOUN" else standing.gone(parse, predication) or (
            back_then(parse, parse.tokens[predication.head], aspects.frames.ended)))


def _lent(scene: Scene, predication: Predication, result: Match, *, over: bool, ends: bool) -> Interval | None:
    """The time of a noun that has none of its own: that of the verb around it; what lasts began then, or ended."""
    lasts = scene.aspects.lasts(result.frame)
    time = scene.times.told.get(_lender(scene.parsed.parse, predication.head, result, lasts=lasts, ends=ends))
    if time is None or not lasts:
        return time
    return replace(time, start=None) if over else replace(time, end=None)


def _of_the_story(statement: Statement, aspects: Aspects) -> bool:
    """Whether what a statement says happened, in the article's own word, and has no time of its own."""
    return _is_told(statement) and (
        aspects.happens(statement.predicate) or statement.predicate in aspects.frames.once)


def _is_told(statement: Statement) -> bool:
    """Whether a statement is a fact without a time of its own."""
    return statement.time is None and not statement.negated and statement.modality == ASSERTED


def _told_by_owner(parse: Parse, predication: Predication, result: Match) -> bool:
    """Whether a noun tells by its possessor who did it, and something is denied of it: done it is, then."""
    noun, doer = parse.tokens[predication.head], parse.tokens[result.fillers[SUBJECT].head]
    return predication.pos == "NOUN" and doer.dep == "poss" and doer.head == noun.index and (
        noun.dep in SUBJECTS and bool(parse.dependents(noun.head, "neg")))


def _described(parse: Parse, predication: Predication) -> bool:
    """Whether a verb only describes what a noun names (`the group backed by Iran`), or does something to whom it names
    (`ordered the envoy, Luis Paz, to leave`)."""
    noun, verb = predication.head, predication.support
    named = {d.index for d in parse.dependents(noun, "appos") if d.pos == "PROPN"}
    return verb is not None and (parse.tokens[verb].head == noun or (parse.tokens[noun].dep == "dobj" and any(
        a.function == "holder" and a.head in named for a in predication.arguments)))


def _regarded(parse: Parse, predication: Predication) -> bool:
    """Whether a noun says what somebody takes another for: `sees it as an arm of the party`."""
    word = parse.tokens[predication.head]
    return word.dep in ("attr", "oprd") or (word.dep == "pobj" and parse.tokens[word.head].text.lower() == "as")


def _lender(parse: Parse, noun: int, result: Match, *, lasts: bool, ends: bool) -> int:
    """The verb that a noun has a participant from (`a deal that both struck in 2005`, and of what lasts `moved its seat to
    Rome in 1993`), or the one that says that it is over (`withdrew its support in July`); else the noun itself."""
    above = parse.tokens[noun].head if parse.tokens[noun].dep == "dobj" else noun
    if ends:
        return above
    clauses = {clause.index for clause in parse.dependents(noun, "relcl")}
    for filler in result.fillers.values():
        place = parse.tokens[filler.head]
        verb = parse.tokens[place.head].head if place.dep == "pobj" else place.head
        if verb in clauses or (lasts and verb == above and place.dep == "pobj"):
            return verb
    return noun


def supplied(result: Match, predication: Predication) -> bool:
    """Whether the frame itself names who does it, because the text leaves that out (`was arrested`: the authorities)."""
    named = any(role.default and role.fills == SUBJECT for role in result.frame.roles)
    return named and result.fillers[SUBJECT].head == predication.head
