"""Statements with evidence: every frame that fits every predication of an article, with who says it, how sure and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, product

from kg.extract import events, standing, voice
from kg.extract.aspect import Aspects, eventive
from kg.extract.counting import apart
from kg.extract.matching import match
from kg.extract.posts import STATES, Posts
from kg.extract.qualifiers import qualifiers, title_of
from kg.extract.referents import Match, Referents, Rejection
from kg.extract.retelling import retold
from kg.extract.takeup import taken_up
from kg.extract.timing import Times, not_yet, times_of
from kg.extract.triggering import triggered
from kg.language.coordination import excepted
from kg.language.grammar import SUBJECTS
from kg.language.time.tense import back_then, pluperfect
from kg.lexicon.frames import OBJECT, SUBJECT, Frame, Frames
from kg.model import Entity, Evidence, Factuality, Interval, Parse, ParsedArticle, Predication, Quantity, Span, Statement
from kg.ontology import Ontology

_ASSERTED, _PLANNED, _POSSIBLE, _HYPOTHETICAL = "asserted", "planned", "possible", "hypothetical"
_TOLD = frozenset({_ASSERTED, _PLANNED, "expected"})
"""Modalities of what somebody says outright: that it breaks a treaty, or will."""
_Tried = tuple[Predication, Factuality, Frame]


@dataclass(frozen=True, slots=True)
class Found:
    """Statements of one article and what was tried and did not fire."""

    statements: tuple[Statement, ...]
    rejections: tuple[Rejection, ...]


@dataclass(frozen=True, slots=True)
class _Scene:
    """One article while frames are fitted to it, and what is asked of it again and again."""

    parsed: ParsedArticle
    referents: Referents
    aspects: Aspects
    times: Times


@dataclass(frozen=True, slots=True)
class _Made:
    """What the frames that fit gave."""

    by_head: dict[int, list[Statement]] = field(default_factory=dict)
    supplied: set[Statement] = field(default_factory=set)
    """Those whose doer only the frame names."""
    claims: list[tuple[Statement, Predication, Frame]] = field(default_factory=list)
    """Those that say whose deed something was."""
    rejections: list[Rejection] = field(default_factory=list)


def extract(parsed: ParsedArticle, frames: Frames, ontology: Ontology, referents: Referents) -> Found:
    """All statements of one article, equal ones joined, in text order."""
    aspects = Aspects(ontology, frames)
    scene = _Scene(parsed, referents, aspects, _times(parsed, aspects))
    tried = list(_tried(parsed, frames))
    made = _made(scene, tried)
    deeds = {name for name in ontology.properties if name in frames.once or aspects.happens(name)}
    narrated = {s.evidence[0].trigger for head, some in made.by_head.items() for s in some if s.time is not None and (
        head not in scene.times.told and parsed.parse.tokens[head].pos == "VERB")}
    joined = _merged(events.join(
        _merged(_kept(made, ontology)).values(), ontology, parsed.parse, document=parsed.article.id, deeds=deeds,
        apart=apart(parsed.parse, parsed.times), retold=retold(parsed, tried, deeds, ontology, referents, scene.times),
        narrated=narrated, written=parsed.article.date))
    claimed = taken_up(made.claims, tuple(joined.values()), parsed, referents, frames)
    joined |= {one: one for one in claimed if one not in joined}
    return Found(tuple(joined.values()), tuple(made.rejections))


def _times(parsed: ParsedArticle, aspects: Aspects) -> Times:
    frames, is_a = aspects.frames, aspects.ontology.is_a
    nominal = [m for m in parsed.mentions if m.kind == "nominal"]
    things = {m.head for m in nominal if is_a(m.type, ("Agent", "Place"))}
    idle = {i for i in things if not any(r.function == "holder" for f in frames.of("NOUN", parsed.parse.tokens[i].lemma.lower())
                                         for r in f.roles)}
    return times_of(parsed.parse, parsed.predications, parsed.times,
                    eventive=lambda p: p.head not in things and any(   # `the attack on the embassy on Sunday`
                        eventive(f) and not (aspects.locates(f) and aspects.lasts(f)) for f in frames.of(p.pos, p.lemma)),
                    happenings={m.head for m in nominal if is_a(m.type, ("Event",))},
                    clusters={m.head: m.cluster for m in parsed.mentions if m.cluster >= 0}, written=parsed.article.date,
                    idle=idle)


def _tried(parsed: ParsedArticle, frames: Frames) -> Iterator[_Tried]:
    """Every frame whose words stand there, with what it may be said of."""
    named = _inside_names(parsed)
    for predication, factuality in zip(parsed.predications, parsed.factuality, strict=True):
        for frame in frames.of(predication.pos, predication.lemma):
            if triggered(parsed.parse, predication, frame, frames) and (
                    predication.head not in named or "self" in frame.functions):
                yield voice.with_speaker(parsed, predication) if frame.spoken else predication, factuality, frame


def _made(scene: _Scene, tried: Sequence[_Tried]) -> _Made:
    """What the frames that fit say, titles first: others lean on offices."""
    parsed, ontology, frames = scene.parsed, scene.aspects.ontology, scene.aspects.frames
    made, posts, nominal = _Made(), Posts(), {m.head for m in parsed.mentions if m.kind == "nominal"}
    given: set[Statement] = set()
    for predication, factuality, frame in sorted(tried, key=lambda one: not one[2].titular):
        title = title_of(parsed, predication) if frame.titular else ""
        bygone = frame.titular and standing.over_or_coming(parsed, predication, frame, scene.aspects)[0]
        result = match(parsed.parse, predication, frame, scene.referents, ontology, frames, posts=posts, title=title,
                       bygone=bygone)
        if isinstance(result, Rejection):
            made.rejections.append(result)
            continue
        if frame.pos == "ADP" and _only_home(parsed.parse, result, posts, ontology):
            continue
        statements = _statements(scene, predication, factuality, result)
        if frame.takes_up:
            made.claims.extend((one, predication, frame) for one in statements)
            continue
        if frame.titular and result.fillers[OBJECT].head in nominal:
            statements = [s for s in statements if not _of_another_state(s, posts, ontology)]
        if frame.peer:
            statements = _in_office_of_peer(statements, predication, scene.referents, posts, ontology)
        made.by_head.setdefault(predication.head, []).extend(statements)
        (made.supplied if _supplied(result, predication) else given).update(statements)
        for one in statements if frame.titular else ():
            posts.note(one, title)
    made.supplied.difference_update(given)   # who does it is told elsewhere, in just the words that the frame has
    return made


def _kept(made: _Made, ontology: Ontology) -> Iterator[Statement]:
    """In text order, all but what is told elsewhere with its doer, and what another statement bars."""
    every = [s for some in made.by_head.values() for s in some]
    told = {(s.predicate, s.object, s.negated) for s in every if s not in made.supplied}
    holds = {(s.predicate, s.subject, s.object) for s in every if not (s.negated or _guessed(s))}
    elsewhere = {(p, s.subject, s.object) for s in every if not s.negated for p in ontology.properties[s.predicate].barred}
    for head in sorted(made.by_head):
        for one in _most_specific(made.by_head[head], ontology):
            doer_told = one in made.supplied and (one.predicate, one.object, one.negated) in told
            barred = any((p, one.subject, one.object) in holds for p in ontology.properties[one.predicate].barred)
            if not (doer_told or barred or (_guessed(one) and (one.predicate, one.subject, one.object) in elsewhere)):
                yield one


def _merged(statements: Iterable[Statement]) -> dict[Statement, Statement]:
    """Equal statements as one, with the evidence of all."""
    found: dict[Statement, Statement] = {}
    for one in statements:
        known = found.get(one)
        found[one] = one if known is None else replace(
            known, evidence=tuple(dict.fromkeys((*known.evidence, *one.evidence))), quoted=known.quoted and one.quoted)
    return found


def _in_office_of_peer(statements: Sequence[Statement], predication: Predication, referents: Referents, posts: Posts,
                       ontology: Ontology) -> list[Statement]:
    """The same of the office that he has whose counterpart it is: the counterpart of a minister is a minister."""
    peers = [e for a in predication.arguments if a.function == "possessor" for e in referents.choose(a.head, ())]
    found = []
    for one in statements:
        kind = (one.object.type,) if isinstance(one.object, Entity) else ()
        office = next((o for peer in peers if (o := posts.office(peer, kind, ontology))), None)
        found.append(one if office is None else replace(one, predicate=office))
    return found


def _of_another_state(statement: Statement, posts: Posts, ontology: Ontology) -> bool:
    """Whether somebody was told by name to hold that office of another state: whatever `the country` is, it is that."""
    thing = statement.object
    return isinstance(thing, Entity) and ontology.is_a(thing.type, STATES) and any(
        one.predicate == statement.predicate and isinstance(one.object, Entity) and one.object != thing
        and ontology.is_a(one.object.type, STATES) for one in posts.held(statement.subject))


def _only_home(parse: Parse, result: Match, posts: Posts, ontology: Ontology) -> bool:
    """Whether somebody is only from the state he is named with, because he is named for an office of no state: `the head of the
    fund, Ana Ruiz of Chile`."""
    holder = result.fillers[SUBJECT]
    people, states = ([e for _, e in one.entities] for one in (holder, result.fillers[OBJECT]))
    held = [one for person in people for one in posts.of(person)]
    return bool(held) and parse.tokens[holder.head].dep == "appos" and all(
        ontology.is_a(e.type, STATES) for e in states) and not any(ontology.is_a(e.type, STATES) for e in held)


def _guessed(statement: Statement) -> bool:
    """Whether an office is only supposed to be of the state that the article speaks of most."""
    evidence = statement.evidence[0]
    return evidence.object == evidence.trigger and statement.subject.same_as is None


def _supplied(result: Match, predication: Predication) -> bool:
    """Whether the frame itself names who does it, because the text leaves that out (`was arrested`: the authorities)."""
    named = any(role.default and role.fills == SUBJECT for role in result.frame.roles)
    return named and result.fillers[SUBJECT].head == predication.head


def _inside_names(parsed: ParsedArticle) -> set[int]:
    """Tokens that are part of a name: `King` in `Stephen King` is no king."""
    return {i for m in parsed.mentions if m.kind == "name" for i in range(m.first, m.last)
            if m.last - m.first > 1}


def _most_specific(statements: Sequence[Statement], ontology: Ontology) -> list[Statement]:
    """Statements of one word, without those that another one of the same two already implies."""
    implied = {(_ends(s), above) for s in statements for above in ontology.above(s.predicate)}
    return [s for s in statements if (_ends(s), s.predicate) not in implied]


def _ends(statement: Statement) -> frozenset[Entity | Quantity]:
    return frozenset((statement.subject, statement.object))


@dataclass(frozen=True, slots=True)
class _Telling:
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


def _statements(scene: _Scene, predication: Predication, factuality: Factuality, result: Match) -> list[Statement]:
    """What a frame that fits says of each pair that it is true of."""
    parsed, parse, aspects, times, frame = scene.parsed, scene.parsed.parse, scene.aspects, scene.times, result.frame
    told = _telling(scene, predication, factuality, result)
    if told is None:
        return []
    token, lasts, modality = parse.tokens[predication.head], aspects.lasts(frame), told.factuality.modality
    performative = aspects.performed(frame) and not pluperfect(parse, predication.head)
    found = []
    for (subject_head, subject), (object_head, thing) in _pairs(result):
        if subject.id == thing.id or (lasts and isinstance(thing, Entity) and scene.referents.elsewhere(subject, thing)):
            continue
        uttered = subject in told.speakers and performative and not (told.quoted and token.tag == "VBD")
        performed = uttered and not told.quoted
        each = times.each.get(object_head) or times.each.get(subject_head)
        left_out = any(excepted(parse, i) and i not in parse.ancestors(predication.head) for i in (subject_head, object_head))
        own = each if frame.pos in ("VERB", "ADJ") or predication.support is not None else None
        then = times.told.get(told.said) if uttered and told.time is None and told.said is not None else told.time
        first = Statement(
            subject, frame.evokes[0], thing,
            negated=((told.factuality.negated or left_out) != frame.negated) != told.undone,
            modality=frame.modality if frame.modality and modality == _ASSERTED else modality,
            attributed_to=None if performed or not told.speakers else told.speakers[0],
            quoted=told.quoted,
            ended=(frame.ended and not told.undone) or told.over,
            time=own or then,
            qualifiers=qualifiers(parsed, predication, result, object_head),
            evidence=(_evidence(parsed, Span(token.start, token.end), frame, predication.head, subject_head, object_head),),
        )
        for predicate in frame.evokes:
            one = _canonical(replace(first, predicate=predicate), aspects.ontology)
            found.append(one if told.done else _narrated(scene, predication, frame, one, told, performed=performed))
    return found


def _narrated(scene: _Scene, predication: Predication, frame: Frame, one: Statement, told: _Telling, *, performed: bool
              ) -> Statement:
    """A statement with the time that only the story tells, where it has none of its own."""
    aspects, carrier = scene.aspects, predication.head if predication.support is None else predication.support
    begun = scene.times.narrated(carrier, reaction=False) if not told.over and standing.begun(
        scene.parsed.parse, predication, frame) else None
    if begun is not None and _is_told(one):
        return replace(one, time=standing.term(begun, over=False))
    if not _of_the_story(one, aspects):
        return one
    reaction = aspects.ontology.properties[one.predicate].family in aspects.frames.reacting
    at = told.said if (performed or frame.spoken) and told.said is not None else carrier
    return replace(one, time=scene.times.narrated(at, reaction=reaction))


def _telling(scene: _Scene, predication: Predication, factuality: Factuality, result: Match) -> _Telling | None:
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
    if (_supplied(result, predication) and factuality.modality == _HYPOTHETICAL) or (   # `will she be arrested?`
            (frame.titular or lasts or frame.pos == "NOUN") and standing.refused(parse, predication, aspects.frames)):
        return None
    over, coming = _over_or_coming(scene, predication, frame)
    stays = over and frame.titular and (factuality.negated or factuality.modality != _ASSERTED) and standing.left(
        parsed, predication, aspects.frames)
    if stays:
        over, factuality = False, Factuality()   # who is to leave an office, or does not, holds it still
    over = over or _ended(parse, predication, frame, aspects)
    if coming and factuality.modality == _ASSERTED:
        factuality = replace(factuality, modality=_PLANNED)
    undone = frame.ended and factuality.modality not in (_ASSERTED, _POSSIBLE)   # who plans to sell it will not have it
    time = scene.times.told.get(predication.head if said is None or not frame.spoken else said)   # judged when it was said
    time = _when(scene, predication, result, time, given=given, over=over or frame.ended, stays=stays, ends=factuality.negated,
                 lends=not (frame.spoken or undenied))
    coming = time is not None and factuality.modality == _ASSERTED and not_yet(time, parsed.article.date)
    done = coming and frame.pos == "VERB" and token.tag == "VBD" and aspects.momentary(frame)
    if done:   # `named her chairwoman from May`: named she is by now
        time = None
    elif coming:   # `meets him on Thursday`
        factuality = replace(factuality, modality=_PLANNED)
    over = over or (frame.pos == "VERB" and lasts and standing.passed(time, parsed, predication, aspects.frames)) or (
        frame.titular and standing.expired(time, parsed))
    return _Telling(speakers, quoted, said, factuality, time, over, undone, done)


def _when(scene: _Scene, predication: Predication, result: Match, time: Interval | None, *, given: bool, over: bool,
          stays: bool, ends: bool, lends: bool) -> Interval | None:
    """The time of what a frame says, which the clause tells of its word or `lends` to a noun: from when on, of what lasts, and
    until when, where it is `over`."""
    aspects, frame = scene.aspects, result.frame
    lasts = aspects.lasts(frame)
    if time is None:
        time = _lasted(scene, predication, lasts=lasts)
    since = predication.head in scene.times.story.own and not aspects.locates(frame)   # `owner of half of it since 2018`
    if given and lasts and not (since or frame.titular or over):   # `met at its seat on Monday`: it is there
        return None
    if time is None:
        return _lent(scene, predication, result, over=over, ends=ends) if frame.pos == "NOUN" and lends else None
    if frame.pos == "NOUN" and not (eventive(frame) or all(map(aspects.happens, frame.evokes))):   # `his guest on Friday`
        return None if stays else standing.term(time, over)
    if aspects.locates(frame) and predication.lemma in aspects.frames.beginning and not over:
        return replace(time, end=None)   # `moved its seat to Rome in 1993`
    return time


def _lasted(scene: _Scene, predication: Predication, *, lasts: bool) -> Interval | None:
    """Since when it has been so, of what lasts or is told to go on: `has led it for a year`, `has been at war for a year`."""
    verb = scene.parsed.parse.tokens[predication.head if predication.support is None else predication.support]
    return scene.times.lasted.get(verb.index) if lasts or verb.lemma == "be" or verb.tag == "VBG" else None


def _given(parse: Parse, predication: Predication, frame: Frame, aspects: Aspects) -> bool:
    """Whether what a noun says is taken for granted by whatever is said around it."""
    place = parse.tokens[predication.head].dep
    return predication.support is None or aspects.situates(frame) or _described(parse, predication) or (
        frame.national and place == "dobj") or (aspects.locates(frame) and place == "pobj")   # `meet at its seat in Lima`


def _over_or_coming(scene: _Scene, predication: Predication, frame: Frame) -> tuple[bool, bool]:
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


def _lent(scene: _Scene, predication: Predication, result: Match, *, over: bool, ends: bool) -> Interval | None:
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
    return statement.time is None and not statement.negated and statement.modality == _ASSERTED


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


def _pairs(result: Match) -> list[tuple[tuple[int, Entity], tuple[int, Entity]]]:
    subjects, objects = result.fillers[SUBJECT].entities, result.fillers.get(OBJECT)
    if objects is None:
        return list(combinations(subjects, 2))
    return list(zip(subjects, objects.entities, strict=True) if result.paired else product(subjects, objects.entities))


def _canonical(statement: Statement, ontology: Ontology) -> Statement:
    """One direction for a symmetric property, so that `X met Y` and `Y met X` are one statement."""
    known = ontology.properties[statement.predicate]
    if known.symmetric and isinstance(statement.object, Entity) and statement.object.id < statement.subject.id:
        evidence = tuple(replace(e, subject=e.object, object=e.subject) for e in statement.evidence)
        return replace(statement, subject=statement.object, object=statement.subject, evidence=evidence)
    return statement


def _evidence(parsed: ParsedArticle, trigger: Span, frame: Frame, head: int, subject: int, thing: int) -> Evidence:
    sentence = parsed.parse.sentences[parsed.parse.tokens[head].sentence]
    ends = [Span(t.start, t.end) for t in (parsed.parse.tokens[subject], parsed.parse.tokens[thing])]
    return Evidence(parsed.article.id, sentence.start, sentence.end,
                    parsed.article.text[sentence.start : sentence.end], frame.name, trigger, *ends)
