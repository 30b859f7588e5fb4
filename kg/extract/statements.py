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
from kg.extract.telling import ASSERTED, Scene, narrated, supplied, telling
from kg.extract.terms import terms
from kg.extract.timing import Times, times_of
from kg.extract.triggering import triggered
from kg.language.coordination import excepted, not_all
from kg.language.time.tense import pluperfect
from kg.lexicon.frames import OBJECT, SUBJECT, Frame, Frames
from kg.model import Entity, Evidence, Factuality, Parse, ParsedArticle, Predication, Quantity, Span, Statement
from kg.ontology import Ontology

_Tried = tuple[Predication, Factuality, Frame]


@dataclass(frozen=True, slots=True)
class Found:
    """Statements of one article and what was tried and did not fire."""

    statements: tuple[Statement, ...]
    rejections: tuple[Rejection, ...]


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
    times = _times(parsed, aspects)
    scene = Scene(parsed, referents, aspects, times, terms(parsed, referents, times))
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


def _made(scene: Scene, tried: Sequence[_Tried]) -> _Made:
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
        (made.supplied if supplied(result, predication) else given).update(statements)
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


def _statements(scene: Scene, predication: Predication, factuality: Factuality, result: Match) -> list[Statement]:
    """What a frame that fits says of each pair that it is true of."""
    parsed, parse, aspects, times, frame = scene.parsed, scene.parsed.parse, scene.aspects, scene.times, result.frame
    told = telling(scene, predication, factuality, result)
    if told is None:
        return []
    token, lasts, modality = parse.tokens[predication.head], aspects.lasts(frame), told.factuality.modality
    performative = aspects.performed(frame) and not pluperfect(parse, predication.head)
    found = []
    for (subject_head, subject), (object_head, thing) in _pairs(result):
        if subject.id == thing.id or any(not_all(parse, i) for i in (subject_head, object_head)) or (
                lasts and isinstance(thing, Entity) and scene.referents.elsewhere(subject, thing)):
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
            modality=frame.modality if frame.modality and modality == ASSERTED else modality,
            attributed_to=None if performed or not told.speakers else told.speakers[0],
            quoted=told.quoted,
            ended=(frame.ended and not told.undone) or told.over,
            time=own or then,
            qualifiers=qualifiers(parsed, predication, result, object_head),
            evidence=(_evidence(parsed, Span(token.start, token.end), frame, predication.head, subject_head, object_head),),
        )
        for predicate in frame.evokes:
            one = _canonical(replace(first, predicate=predicate), aspects.ontology)
            if frame.titular and isinstance(thing, Entity) and scene.referents.bygone(subject, predicate, thing):
                one = replace(one, ended=True)
            found.append(one if told.done else narrated(scene, predication, frame, one, told, performed=performed))
    return found


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
