"""Statements with evidence: every frame that fits every predication of an article, with who says it, how sure and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import combinations, product

from kg.extract import events
from kg.extract.counting import apart
from kg.extract.matching import Match, Referents, Rejection, match, triggered
from kg.extract.posts import STATES, Posts
from kg.extract.takeup import taken_up
from kg.extract.timing import Times, brief, times_of
from kg.language.coordination import conjuncts, verb_lemma
from kg.language.gapping import MEASURE
from kg.language.quotes import attribution
from kg.language.tense import back_then, pluperfect
from kg.language.timewords import vocabulary
from kg.language.wordlists import word_list
from kg.lexicon.frames import OBJECT, SUBJECT, Frame, Frames
from kg.model import (
    Amount,
    Argument,
    Entity,
    Evidence,
    Factuality,
    Interval,
    Parse,
    ParsedArticle,
    Predication,
    Quantity,
    Quote,
    Span,
    Statement,
    Token,
)
from kg.ontology import Ontology, Property
from kg.read.wrapping import prose

_QUOTE_MARKS = '"“”„«»'
_ASSERTED, _PLANNED, _POSSIBLE, _HYPOTHETICAL = "asserted", "planned", "possible", "hypothetical"
_OFFICE_MARKERS = ("as", "from", "of")
"""Prepositions that bring the office that somebody leaves."""
_GOALS = ("to", "of", "for", "from", "at", "about", "without", "short of", "toward", "towards")
"""Prepositions of what is aimed at or missed."""
_TOLD = frozenset({_ASSERTED, _PLANNED, "expected"})
"""Modalities of what somebody says outright: that it breaks a treaty, or will."""
_PLACES = ("Place",)
_TAKING_PART = ("agent", "patient", "recipient", "possessor", "prep")
"""Functions of those who take part in a deed."""
_NEAR = 2
"""Sentences back to what a noun takes up by itself: `The accord, signed in June`."""


@dataclass(frozen=True, slots=True)
class Found:
    """Statements of one article and what was tried and did not fire."""

    statements: tuple[Statement, ...]
    rejections: tuple[Rejection, ...]


def extract(parsed: ParsedArticle, frames: Frames, ontology: Ontology, referents: Referents) -> Found:
    """All statements of one article, equal ones joined, in text order."""
    things = {m.head for m in parsed.mentions if m.kind == "nominal" and ontology.is_a(m.type, ("Agent", "Place"))}
    idle = {i for i in things if not any(r.function == "holder" for f in frames.of("NOUN", parsed.parse.tokens[i].lemma.lower())
                                         for r in f.roles)}
    times = times_of(parsed.parse, parsed.predications, parsed.times,
                     eventive=lambda p: p.head not in things and any(   # `the attack on the embassy on Sunday`
                         _eventive(f) and not (_locates(f, ontology) and _lasts(f, ontology, frames))
                         for f in frames.of(p.pos, p.lemma)),
                     happenings={m.head for m in parsed.mentions if m.kind == "nominal" and ontology.is_a(m.type, ("Event",))},
                     clusters={m.head: m.cluster for m in parsed.mentions if m.cluster >= 0}, written=parsed.article.date,
                     idle=idle)
    found: dict[Statement, Statement] = {}
    rejections: list[Rejection] = []
    named = _inside_names(parsed)
    tried = [(_with_speaker(parsed, predication) if frame.spoken else predication, factuality, frame)
             for predication, factuality in zip(parsed.predications, parsed.factuality, strict=True)
             for frame in frames.of(predication.pos, predication.lemma)
             if triggered(parsed.parse, predication, frame, frames)
             and (predication.head not in named or "self" in frame.functions)]
    posts, nominal = Posts(), {m.head for m in parsed.mentions if m.kind == "nominal"}
    made: dict[int, list[Statement]] = {}
    supplied: set[Statement] = set()
    given: set[Statement] = set()
    claims: list[tuple[Statement, Predication, Frame]] = []
    for predication, factuality, frame in sorted(tried, key=lambda one: not one[2].titular):   # others lean on offices
        title = _title(parsed, predication) if frame.titular else ""
        bygone = frame.titular and _standing(parsed, predication, frame, frames, ontology)[0]
        result = match(parsed.parse, predication, frame, referents, ontology, frames, posts=posts, title=title, bygone=bygone)
        if isinstance(result, Rejection):
            rejections.append(result)
            continue
        if frame.pos == "ADP" and _only_home(parsed.parse, result, posts, ontology):
            continue
        statements = _statements(parsed, predication, factuality, result, ontology, frames, referents, times)
        if frame.takes_up:
            claims += [(one, predication, frame) for one in statements]
            continue
        if frame.titular and result.fillers[OBJECT].head in nominal:
            statements = [s for s in statements if not _of_another_state(s, posts, ontology)]
        if frame.peer:
            statements = _in_office_of_peer(statements, predication, referents, posts, ontology)
        made.setdefault(predication.head, []).extend(statements)
        (supplied if _supplied(result, predication) else given).update(statements)
        if frame.titular:
            for one in statements:
                posts.note(one, title)
    supplied -= given   # who does it is told elsewhere, in just the words that the frame has
    told = {(s.predicate, s.object, s.negated) for some in made.values() for s in some if s not in supplied}
    holds = {(s.predicate, s.subject, s.object) for some in made.values() for s in some if not (s.negated or _guessed(s))}
    elsewhere = {(p, s.subject, s.object) for some in made.values() for s in some if not s.negated
                 for p in ontology.properties[s.predicate].barred}
    for head in sorted(made):
        for statement in _most_specific(made[head], ontology):
            if statement in supplied and (statement.predicate, statement.object, statement.negated) in told:
                continue   # the article says elsewhere who did it
            if any((p, statement.subject, statement.object) in holds
                   for p in ontology.properties[statement.predicate].barred):
                continue
            if _guessed(statement) and (statement.predicate, statement.subject, statement.object) in elsewhere:
                continue
            known = found.get(statement)
            found[statement] = statement if known is None else _joined(known, statement)
    joined: dict[Statement, Statement] = {}
    deeds = {name for name, one in ontology.properties.items() if name in frames.once or _happens(one, frames)}
    narrated = {s.evidence[0].trigger for head, some in made.items() for s in some if s.time is not None and (
        head not in times.told and parsed.parse.tokens[head].pos == "VERB")}
    for statement in events.join(found.values(), ontology, parsed.parse, document=parsed.article.id, deeds=deeds,
                                 apart=apart(parsed.parse, parsed.times),
                                 retold=_retold(parsed, tried, deeds, ontology, referents, times), narrated=narrated,
                                 written=parsed.article.date):
        known = joined.get(statement)
        joined[statement] = statement if known is None else _joined(known, statement)
    joined |= {one: one for one in taken_up(claims, tuple(joined.values()), parsed, referents, frames) if one not in joined}
    return Found(tuple(joined.values()), tuple(rejections))


def _retold(parsed: ParsedArticle, tried: Sequence[tuple[Predication, Factuality, Frame]], deeds: Set[str],
            ontology: Ontology, referents: Referents, times: Times) -> Iterator[events.Retold]:
    """Dated words that may take up what was told elsewhere: a definite noun that nothing sets off from others of its kind (`his
    arrest in May`, not `his first arrest in May`), or a verb that does not say who did it (`Paz, who was ousted in May`)."""
    by_head: dict[int, tuple[Predication, set[str]]] = {}
    for predication, factuality, frame in tried:
        if predication.head not in times.told or factuality.negated or factuality.modality != _ASSERTED or frame.spoken:
            continue
        told = deeds & set(frame.evokes)
        if told and _worded(parsed.parse, predication, frame):
            by_head.setdefault(predication.head, (predication, set()))[1].update(told)
    parse = parsed.parse
    for head, (predication, predicates) in by_head.items():
        time, token = times.told[head], parse.tokens[head]
        people = _participants(parse, predication, ontology, referents)
        if people is None or time.end is None or _ahead(time, parsed) or not _takes_up(parse, token, alone=not people) or any(
                t.start <= token.start < t.end for t in parsed.times):   # `during the day`
            continue
        before = parse.sentences[max(token.sentence - _NEAR, 0)].start
        near = range(before, token.start)
        yield events.Retold(_trigger(parsed, predication), frozenset(predicates), people, time=time,
                            near=near if token.pos == "NOUN" else range(0),
                            within=range(len(parsed.article.text)) if people else near)


def _worded(parse: Parse, predication: Predication, frame: Frame) -> bool:
    """Whether the words stand with a verb by which it is told from others: who was born bore nobody's signature."""
    if any(role.absent and not (role.words or role.types or role.markers) and any(
            a.function == role.function for a in predication.arguments) for role in frame.roles):
        return False
    return predication.pos != "VERB" or all(any(a.function == role.function and parse.tokens[a.head].lemma.lower() in role.heads
                                                for a in predication.arguments)
                                            for role in frame.roles if role.words and not (
                                                role.fills or role.optional or role.absent))


def _takes_up(parse: Parse, token: Token, *, alone: bool) -> bool:
    """Whether a word may tell again of a deed; `alone`: without naming anybody who took part."""
    if token.pos != "NOUN":
        return token.tag == "VBN" and not alone and not any(
            d.lemma == "have" for d in parse.dependents(token.index, "aux"))
    definite = any(d.dep == "poss" or d.text[:1].lower() == "t" for d in parse.dependents(token.index, "poss", "det"))
    apart = parse.dependents(token.index, "nummod", "amod", "compound", "nmod")
    return definite and not any(alone or (d.dep == "amod" and d.text[:1].islower()) for d in apart)


def _participants(parse: Parse, predication: Predication, ontology: Ontology, referents: Referents) -> frozenset[str] | None:
    """Who and what is named as taking part, by id; None where somebody is of whom it is not known."""
    found: set[str] = set()
    inside = parse.subtree(predication.head) if predication.pos == "NOUN" else None
    for argument in predication.arguments:
        setting = argument.function == "prep" and argument.marker in vocabulary().occasion | vocabulary().setting
        if argument.function not in _TAKING_PART or setting or (inside is not None and argument.head not in inside):
            continue
        named = [e.id for e in referents.choose(argument.head, ()) if ontology.is_a(e.type, ("Agent", "Place"))]
        if not named and argument.function != "prep":
            return None
        found.update(named)
    return frozenset(found)


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


def _with_speaker(parsed: ParsedArticle, predication: Predication) -> Predication:
    """A predication with the one who is reported as saying it, where somebody is, and the clause that says it."""
    token = parsed.parse.tokens[predication.head]
    heads = [quote.source_head for quote in attribution(parsed.quotes, token.start, token.end)[:1]]
    said = () if predication.support is None else (Argument("proposition", predication.support),)
    return replace(predication, arguments=(*predication.arguments, *said, *(
        Argument("speaker", h) for h in heads if h is not None)))


def _eventive(frame: Frame) -> bool:
    return "holder" not in frame.functions


def _term(time: Interval, over: bool) -> Interval:
    """Nobody holds an office for days: what is told of a role is when it began, or when it ended."""
    if not brief(time):
        return time
    return replace(time, start=None) if over else replace(time, end=None)


def _expired(time: Interval | None, parsed: ParsedArticle) -> bool:
    """Whether a term of office lies behind the article: `minister from 2005 to 2015`."""
    written = parsed.article.date
    return time is not None and time.end is not None and written is not None and time.end < written and (
        time.start is not None and time.start.year != time.end.year)


def _passed(time: Interval | None, parsed: ParsedArticle, predication: Predication, frames: Frames) -> bool:
    """Whether a verb in the past tells of years that lie behind the article: `ruled Nigeria in the late 1990s`, but not
    `founded the bank in 1990`."""
    written, verb = parsed.article.date, parsed.parse.tokens[predication.head]
    return (time is not None and time.end is not None and written is not None and verb.tag == "VBD"
            and time.end.year < written.year and not brief(time) and predication.lemma not in frames.beginning)


def _ahead(time: Interval, parsed: ParsedArticle) -> bool:
    """Whether a time begins after the day of the article: then nothing has happened yet."""
    written = parsed.article.date
    return time.start is not None and written is not None and time.start > written


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


def _joined(one: Statement, other: Statement) -> Statement:
    evidence = tuple(dict.fromkeys((*one.evidence, *other.evidence)))
    return replace(one, evidence=evidence, quoted=one.quoted and other.quoted)


def _statements(parsed: ParsedArticle, predication: Predication, factuality: Factuality, result: Match,
                ontology: Ontology, frames: Frames, referents: Referents, times: Times
                ) -> list[Statement]:
    frame = result.frame
    trigger = _trigger(parsed, predication)
    at = predication.head if predication.support is None else predication.support
    speakers, quoted, said = _speaker(parsed, trigger, referents, _aside(parsed.parse, predication))
    speaker = speakers[0] if speakers else None
    if frame.titular and _short_of(parsed.parse, predication):
        return []
    if frame.denied:
        if not factuality.negated:
            return []
        factuality = replace(factuality, negated=False)
    if frame.spoken:   # that somebody judges so is the article's own word
        if factuality.negated or (frame.pos == "VERB" and factuality.modality not in _TOLD):
            return []
        speaker, speakers, factuality = None, (), Factuality()
    place = parsed.parse.tokens[predication.head].dep
    given = predication.support is None or _situates(frame, ontology) or _described(parsed.parse, predication) or (
        frame.national and place == "dobj") or (_locates(frame, ontology) and place == "pobj")   # `meet at its seat in Lima`
    if given and _presupposed(frame, ontology, frames):   # `he told the state firm, Codelco, to sell`
        factuality = Factuality()
        if _lasts(frame, ontology, frames) and not quoted and not _regarded(parsed.parse, predication):
            speaker, speakers = None, ()   # nobody says that the firm he speaks of is Dutch
    undenied = factuality.negated and _told_by_owner(parsed.parse, predication, result) and all(
        ontology.properties[p].family in frames.momentary for p in frame.evokes)
    if undenied:   # `Peru's threats were not taken seriously`: made they were
        factuality = replace(factuality, negated=False)
    if (_supplied(result, predication) and factuality.modality == _HYPOTHETICAL) or (   # `will she be arrested?`
            (frame.titular or _lasts(frame, ontology, frames) or frame.pos == "NOUN") and _refused(
                parsed.parse, predication, frames)):
        return []
    over, coming = (False, False) if frame.spoken else _standing(parsed, predication, frame, frames, ontology)
    stays = False
    if over and frame.titular and (factuality.negated or factuality.modality != _ASSERTED) and _left(
            parsed, predication, frames):
        over, stays, factuality = False, True, Factuality()   # who is to leave an office, or does not, holds it still
    over = over or (frame.pos == "NOUN" and _eventive(frame) and any(
        d.text.lower() in frames.ended for d in parsed.parse.dependents(predication.head, "amod")))   # `former control of`
    over = over or (_lasts(frame, ontology, frames) and (
        _parted(parsed.parse, predication, frames) if frame.pos == "NOUN" else _gone(parsed.parse, predication) or (
            back_then(parsed.parse, parsed.parse.tokens[predication.head], frames.ended))))
    coming = coming or (frame.titular and _nominated(parsed.parse, predication, frames))
    coming = coming or (frame.pos == "VERB" and predication.lemma in frames.promising and not (
        frame.modality or _said(frame, ontology, frames)))
    if coming and factuality.modality == _ASSERTED:
        factuality = replace(factuality, modality=_PLANNED)
    undone = frame.ended and factuality.modality not in (_ASSERTED, _POSSIBLE)   # who plans to sell it will not have it
    time = times.told.get(predication.head if said is None or not frame.spoken else said)   # judged when it was said
    if time is None and frame.pos == "NOUN" and not (frame.spoken or undenied):
        lasts = _lasts(frame, ontology, frames)
        time = times.told.get(_lender(parsed.parse, predication.head, result, lasts=lasts, ends=factuality.negated))
        if time is not None and lasts:
            time = replace(time, start=None) if over or frame.ended else replace(time, end=None)
    elif time is not None and frame.pos == "NOUN" and not (_eventive(frame) or all(
            _happens(ontology.properties[p], frames) for p in frame.evokes)):   # `was his guest on Friday`
        time = None if stays else _term(time, over or frame.ended)
    elif time is not None and _locates(frame, ontology) and predication.lemma in frames.beginning and not (over or frame.ended):
        time = replace(time, end=None)   # `moved its seat to Rome in 1993`
    coming = time is not None and factuality.modality == _ASSERTED and _ahead(time, parsed)
    done = coming and frame.pos == "VERB" and parsed.parse.tokens[predication.head].tag == "VBD" and all(
        ontology.properties[p].family in frames.momentary for p in frame.evokes)
    if done:   # `named her chairwoman from May`: named she is by now
        time = None
    elif coming:   # `meets him on Thursday`
        factuality = replace(factuality, modality=_PLANNED)
    passed = frame.pos == "VERB" and _lasts(frame, ontology, frames) and _passed(time, parsed, predication, frames)
    found = []
    performative = _said(frame, ontology, frames) and not pluperfect(parsed.parse, predication.head)
    for (subject_head, subject), (object_head, thing) in _pairs(result):
        if subject.id == thing.id or (_lasts(frame, ontology, frames) and isinstance(thing, Entity) and referents.elsewhere(
                subject, thing)):
            continue
        uttered = subject in speakers and performative and not (quoted and parsed.parse.tokens[predication.head].tag == "VBD")
        performed = uttered and not quoted
        own = times.each.get(object_head) or times.each.get(subject_head) if frame.pos == "VERB" else None
        first = Statement(
            subject, frame.evokes[0], thing,
            negated=(factuality.negated != frame.negated) != undone,
            modality=frame.modality if frame.modality and factuality.modality == _ASSERTED else factuality.modality,
            attributed_to=None if performed else speaker,
            quoted=quoted,
            ended=(frame.ended and not undone) or over or passed or (frame.titular and _expired(time, parsed)),
            time=own or (times.told.get(said) if uttered and time is None and said is not None else time),
            qualifiers=_qualifiers(parsed, predication, result, object_head),
            evidence=(_evidence(parsed, predication, trigger, frame, subject_head, object_head),),
        )
        for predicate in frame.evokes:
            one = _canonical(replace(first, predicate=predicate), ontology)
            if not done and _of_the_story(one, ontology, frames):
                reaction = ontology.properties[predicate].family in frames.reacting
                told = said if (performed or frame.spoken) and said is not None else at
                one = replace(one, time=times.narrated(told, reaction=reaction))
            found.append(one)
    return found


def _of_the_story(statement: Statement, ontology: Ontology, frames: Frames) -> bool:
    """Whether what a statement says happened, in the article's own word, and has no time of its own."""
    return (statement.time is None and statement.attributed_to is None and not statement.negated
            and statement.modality == _ASSERTED and _happens(ontology.properties[statement.predicate], frames))


def _happens(said: Property, frames: Frames) -> bool:
    return said.event is not None or said.family in frames.momentary


def _said(frame: Frame, ontology: Ontology, frames: Frames) -> bool:
    """Whether it holds by being said: who says that he regrets it criticizes, there and then (Austin 1962, performatives)."""
    return all(ontology.properties[p].family in frames.performed for p in frame.evokes)


def _presupposed(frame: Frame, ontology: Ontology, frames: Frames) -> bool:
    """Whether a noun takes for granted what it says, whatever the clause around it does: a title, or a standing relation."""
    return frame.pos == "NOUN" and (not _eventive(frame) or _lasts(frame, ontology, frames))


def _told_by_owner(parse: Parse, predication: Predication, result: Match) -> bool:
    """Whether a noun tells by its possessor who did it, and something is denied of it: done it is, then."""
    noun, doer = parse.tokens[predication.head], parse.tokens[result.fillers[SUBJECT].head]
    return predication.pos == "NOUN" and doer.dep == "poss" and doer.head == noun.index and (
        noun.dep in ("nsubj", "nsubjpass") and bool(parse.dependents(noun.head, "neg")))


def _situates(frame: Frame, ontology: Ontology) -> bool:
    """Whether a noun tells of a place where it is, whatever is done to it: `the Danish island of Bornholm was cut off`."""
    what = [kind for role in frame.roles if role.fills == SUBJECT for kind in role.types or ("Entity",)]
    return frame.pos == "NOUN" and not _eventive(frame) and (
        _locates(frame, ontology) or all(ontology.is_a(kind, _PLACES) for kind in what))


def _locates(frame: Frame, ontology: Ontology) -> bool:
    """Whether a frame tells where something is."""
    return all(ontology.properties[p].range == _PLACES for p in frame.evokes)


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
    return word.dep in ("attr", "oprd") or (word.dep == "pobj" and parse.tokens[word.head].text.lower() in _OFFICE_MARKERS[:1])


def _lasts(frame: Frame, ontology: Ontology, frames: Frames) -> bool:
    return all(ontology.properties[p].family in frames.lasting for p in frame.evokes)


def _aside(parse: Parse, predication: Predication) -> range | None:
    """Tokens of the title, apposition, modifier or relative clause behind a comma that a predication stands in, if it does.

    It is the writer's own aside, whoever is being reported around it: such conventional implicatures are the speaker's, not
    the reported source's (Potts 2005), and no modal reaches them.
    """
    at = predication.support if predication.support is not None else predication.head
    if predication.pos == "ADP":   # `Equinor of Norway`: no more than a name
        return range(at, at + 1)
    named = any(d.pos == "PROPN" for d in parse.dependents(at, "appos"))   # `the foreign minister, Ana Ruiz, said`
    if predication.support is None and (named if predication.pos == "NOUN" else parse.tokens[at].dep == "amod"):
        return range(at, at + 1)
    if predication.pos == "NOUN" and predication.support is None and _judged(parse, parse.tokens[at]):
        return range(at, at + 1)
    for _ in range(5):
        token = parse.tokens[at]
        inside = parse.subtree(at)
        if token.dep in ("appos", "compound", "nmod") and predication.pos == "NOUN":
            return range(inside[0], inside[-1] + 1)
        if token.dep == "relcl" or (token.dep == "acl" and token.tag == "VBN"):
            opened = inside[0] > 0 and parse.tokens[inside[0] - 1].text == ","
            if not opened and parse.tokens[token.head].dep == "appos":   # `accuse it of arming them, a charge it denies`
                opened, inside = True, parse.subtree(token.head)
            return range(inside[0], inside[-1] + 1) if opened else None
        if token.dep not in ("conj", "attr", "xcomp", "pobj", "prep", "pcomp") or token.head == at:
            return None
        at = token.head
    return None


def _judged(parse: Parse, noun: Token) -> bool:
    """Whether a noun is what somebody calls something: in `called the invasion of Chile a crime` there was one."""
    verb = parse.tokens[noun.head]
    called = parse.dependents(verb.index, "oprd") or [
        n for p in parse.dependents(verb.index, "prep") if p.text == "as" for n in parse.dependents(p.index, "pobj")]
    return noun.dep == "dobj" and verb.pos == "VERB" and any(n.index > noun.index for n in called) and bool(
        parse.dependents(noun.index, "det", "poss"))


def _standing(parsed: ParsedArticle, predication: Predication, frame: Frame, frames: Frames, ontology: Ontology
              ) -> tuple[bool, bool]:
    """Whether a role's modifiers say that it is over (`former`) or still to come (`designate`). Whose predecessor was ousted
    came behind him all the same."""
    if _eventive(frame):
        return False, False
    tokens, head, inside = parsed.parse.tokens, predication.head, parsed.parse.subtree(predication.head)
    around = {a.head for a in predication.arguments if a.function == "modifier"} | set(parsed.parse.children[head])
    around.add(max(0, inside[0] - 1))   # `Anna Berg, then prime minister`
    around |= {i for i in (head - 2, head + 2) if 0 <= i < len(tokens) and tokens[(i + head) // 2].text == "-"}
    around |= {i for i in inside if i < head and tokens[i + 1].text == "-"}   # `the then-UN chief`
    words = {tokens[i].text.lower() for i in around}
    words |= {f"{tokens[i - 2].text}-{tokens[i].text}".lower() for i in around if i > 1 and tokens[i - 1].text == "-"}
    over = bool(words & frames.ended) or any(   # `three times prime minister`
        tokens[i].text in word_list("repeated") and parsed.parse.dependents(i, "nummod") for i in inside)
    if not over and _lasts(frame, ontology, frames):
        over = _was(parsed, predication) or _left(parsed, predication, frames) or _ousted(
            parsed.parse, predication, frames) or _until(parsed, predication)
    elif not over and predication.support is not None:
        over = _used_to(parsed.parse, tokens[predication.support])
    return over, bool(words & frames.future)


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


def _left(parsed: ParsedArticle, predication: Predication, frames: Frames) -> bool:
    """Whether a role is what somebody leaves: `resigned as justice minister`, `chairman Paul Adler was replaced`."""
    parse = parsed.parse
    word = parse.tokens[predication.head]
    while word.dep == "conj" and word.head != word.index and parse.tokens[word.head].pos == word.pos:   # `as A and as B`
        word = parse.tokens[word.head]
    above = parse.tokens[word.head]
    if word.dep in ("compound", "nmod") and above.dep in ("nsubjpass", "dobj"):
        verb = parse.tokens[above.head]   # who is left stays
        goes = word_list("resigning") | word_list("setting out")
        return _certain(parse, verb) and _leaving(parse, verb, frames) and verb_lemma(parse, verb) not in goes
    if word.dep == "pobj" and above.text.lower() not in _OFFICE_MARKERS:   # `the party, under its leader A, lost`
        return False
    verb = _giving(parse, word)
    leavers = {d.index for d in parse.dependents(verb.index, "dobj", "nsubjpass")}
    holders = {a.head for a in predication.arguments if a.function == "holder"}
    if verb.lemma.lower() in frames.succeeding and not leavers & holders:
        return False
    return word.dep in ("pobj", "dobj", "oprd") and _leaving(parse, verb, frames)


def _ousted(parse: Parse, predication: Predication, frames: Frames) -> bool:
    """Whether the sentence says how somebody lost the role that it describes him by: `the premier toppled in 1953`."""
    for at in (predication.head, *(a.head for a in predication.arguments if a.function == "holder")):
        word = parse.tokens[at]
        if word.dep in ("nsubjpass", "dobj") and _certain(parse, parse.tokens[word.head]) and (
                verb_lemma(parse, parse.tokens[word.head]) in frames.ousting):
            return True
        if any(d.tag in ("VBN", "VBD") and verb_lemma(parse, d) in frames.ousting and not parse.dependents(
                d.index, "nsubj", "dobj") and all(s.tag in ("WP", "WDT") for s in parse.dependents(d.index, "nsubjpass"))
               for d in parse.dependents(at, "acl", "relcl")):   # but `Ruiz, whose government was ousted`
            return True
        if any(_resigned(parse, d) for d in parse.dependents(at, "relcl")):
            return True
    return False


def _resigned(parse: Parse, verb: Token) -> bool:
    """Whether a relative clause tells that somebody gave up the office it is said of: `the president who quit in 2018`."""
    below = [d for d in parse.dependents(verb.index, "dobj", "neg", "ccomp", "xcomp", "prep")
             if not any(t.tag == "TO" for t in parse.dependents(d.index, "aux"))]   # `who quit to avoid a trial`
    return _certain(parse, verb) and verb_lemma(parse, verb) in word_list("resigning") and not any(
        d.dep != "prep" or d.text in _OFFICE_MARKERS for d in below) and any(
        d.tag == "WP" for d in parse.dependents(verb.index, "nsubj"))


def _until(parsed: ParsedArticle, predication: Predication) -> bool:
    """Whether a role lasted until a time before the article: `its president until April`."""
    written, parse = parsed.article.date, parsed.parse
    for word in parse.dependents(predication.head, "prep"):
        if vocabulary().bounds.get(word.text.lower()) == "to" and written is not None:
            inside = parse.subtree(word.index)
            first, last = parse.tokens[inside[0]].start, parse.tokens[inside[-1]].end
            ends = [t.interval.end for t in parsed.times if t.interval is not None and first <= t.start and t.end <= last]
            roots = [t for t in parse.labelled("ROOT") if t.sentence == word.sentence]
            past = any(t.tag == "VBD" for root in roots for t in (root, *parse.dependents(root.index, "aux", "auxpass")))
            if any(end is not None and end < written for end in ends) or (past and not ends):   # `until the coup`
                return True
    role = parse.tokens[predication.head]
    clauses = [c for i in (role.index, role.head) for c in parse.dependents(i, "advcl", "acl", "relcl") if c.tag == "VBD"]
    marks = [m for c in clauses if c.index > role.index for m in parse.dependents(c.index, "mark")]   # `envoy until he quit`
    return any(vocabulary().bounds.get(m.text.lower()) == "to" and m.index > role.index and not any(
        t.text == "," for t in parse.tokens[role.index : m.index]) for m in marks)


def _short_of(parse: Parse, predication: Predication) -> bool:
    """Whether a role is one that somebody only might have come to have: `came close to becoming premier`, but not `since
    becoming premier`."""
    if predication.support is None:
        return False
    verb = parse.tokens[predication.support]
    preposition = parse.tokens[verb.head]
    return verb.dep == "pcomp" and verb.tag == "VBG" and verb.lemma != "be" and preposition.text.lower() in _GOALS


def _parted(parse: Parse, predication: Predication, frames: Frames) -> bool:
    """Whether what a noun says lasted until its verb ended it: `sold its stake`, but not `will sell its stake`."""
    noun = parse.tokens[predication.head]
    verb = parse.tokens[noun.head]
    return noun.dep in ("dobj", "nsubjpass") and _certain(parse, verb) and verb_lemma(parse, verb) in frames.parting


def _certain(parse: Parse, verb: Token) -> bool:
    return verb.tag in ("VBD", "VBN") and not any(d.tag == "MD" for d in parse.dependents(verb.index, "aux"))


def _giving(parse: Parse, office: Token) -> Token:
    """The verb that an office is given or taken by: `appointed her chairwoman`, `lost his job as minister`."""
    above = parse.tokens[office.head]
    verb = parse.tokens[above.head] if office.dep == "pobj" else above
    return parse.tokens[verb.head] if verb.dep in ("dobj", "nsubjpass") and verb.pos in ("NOUN", "PROPN") else verb


def _nominated(parse: Parse, predication: Predication, frames: Frames) -> bool:
    """Whether a role is one that somebody is only proposed for: `nominated as chairman`."""
    return _given_by(parse, predication) in frames.nominating


def _refused(parse: Parse, predication: Predication, frames: Frames) -> bool:
    """Whether a role is one that somebody is not given: `vetoed her as minister`, but not `opposed her choice as minister`."""
    host = parse.tokens[parse.tokens[parse.tokens[predication.head].head].head]
    return host.pos != "NOUN" and _given_by(parse, predication) in frames.refusing


def _given_by(parse: Parse, predication: Predication) -> str:
    """The lemma of the verb that says what becomes of a role (`nominated as chairman`, `vetoed as minister`), if one does."""
    word = parse.tokens[predication.head]
    given = word.dep == "oprd" or (word.dep == "pobj" and parse.tokens[word.head].text.lower() in ("as", "for"))
    return verb_lemma(parse, _giving(parse, word)) if given else ""


def _leaving(parse: Parse, verb: Token, frames: Frames) -> bool:
    """Whether a verb says that a role is over, its particle taken for an adverb or not: `step down`."""
    after = [d.text.lower() for d in parse.dependents(verb.index) if d.index == verb.index + 1]
    beside = " ".join([verb.lemma.lower(), *after])
    return bool({verb_lemma(parse, verb), beside} & frames.leaving)


def _was(parsed: ParsedArticle, predication: Predication) -> bool:
    """Whether a copula in the past says that a role is over: `was president`, `used to be president`, but not `said he was
    president`."""
    if predication.support is None:
        return False
    verb = parsed.parse.tokens[predication.support]
    used = _used_to(parsed.parse, verb)
    had = any(d.tag == "VBD" for d in parsed.parse.dependents(verb.index, "aux"))
    past = verb.tag == "VBD" or (verb.tag == "VBN" and had)
    return verb.lemma == "be" and (used or (past and verb.dep != "ccomp"))


def _used_to(parse: Parse, verb: Token) -> bool:
    above = parse.tokens[verb.head]
    return verb.dep == "xcomp" and above.lemma == "use" and above.tag == "VBD"


def _gone(parse: Parse, predication: Predication) -> bool:
    """Whether a verb says that what it tells is over: `used to work for Shell`, `led the army before he went into politics`,
    `ran it until 2010`, `ran it for ten years`, `led by Ruiz until he quit`, `who had run it since 2009`."""
    verb = parse.tokens[predication.head]
    clauses = [c for c in parse.dependents(verb.index, "advcl") if c.index > verb.index]
    links = [link for c in clauses for link in parse.dependents(c.index, "mark", "prep")]
    links += [p for p in parse.dependents(verb.index, "prep") if p.index > verb.index and parse.dependents(p.index, "pcomp")]
    followed = any(vocabulary().bounds.get(link.text.lower()) == "before" for link in links)
    lasted = any(vocabulary().bounds.get(p.text.lower()) == "to" and parse.labels.get(n.index) in ("DATE", "TIME")
                 for p in parse.dependents(verb.index, "prep") for n in parse.dependents(p.index, "pobj"))
    past = verb.tag in ("VBD", "VBN") and not any(
        d.tag in ("VBZ", "VBP", "MD") for d in parse.dependents(verb.index, "aux", "auxpass"))
    stopped = any(vocabulary().bounds.get(link.text.lower()) == "to" and parse.tokens[link.head].tag == "VBD" for link in links)
    spanned = any(p.text.lower() in vocabulary().purpose and parse.labels.get(n.index) == "DATE"
                  for p in parse.dependents(verb.index, "prep") for n in parse.dependents(p.index, "pobj"))
    return _used_to(parse, verb) or ((followed or spanned) and verb.tag == "VBD") or ((lasted or stopped) and past) or (
        verb.dep == "relcl" and pluperfect(parse, verb.index) and not any(
            parse.tokens[a].dep == "ccomp" for a in parse.ancestors(verb.index)))   # `said that he, who had run it, was ill`


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


def _trigger(parsed: ParsedArticle, predication: Predication) -> Span:
    token = parsed.parse.tokens[predication.head]
    return Span(token.start, token.end)


def _evidence(parsed: ParsedArticle, predication: Predication, trigger: Span, frame: Frame, subject: int, thing: int
              ) -> Evidence:
    sentence = parsed.parse.sentences[parsed.parse.tokens[predication.head].sentence]
    places = [parsed.parse.tokens[i] for i in (subject, thing)]
    spans = [Span(t.start, t.end) for t in places]
    return Evidence(parsed.article.id, sentence.start, sentence.end,
                    parsed.article.text[sentence.start : sentence.end], frame.name, trigger, spans[0], spans[1])


def _speaker(parsed: ParsedArticle, trigger: Span, referents: Referents, aside: range | None
             ) -> tuple[tuple[Entity, ...], bool, int | None]:
    """Who say it (innermost attribution that covers the trigger), whether in quotation marks, and the word that reports it.

    An aside that is not in quotation marks is said only by who is reported inside it.
    """
    covering: Sequence[Quote] = attribution(parsed.quotes, trigger.start, trigger.end)
    quoted = bool(covering) and _in_marks(parsed, trigger)
    if aside is not None and not quoted:
        covering = [quote for quote in covering if quote.cue_head is not None and quote.cue_head in aside]
    if not covering:
        return (), quoted, None
    for quote in covering:   # `is expected to resign, people said`: who is named goes before who is not
        heads = () if quote.source_head is None else conjuncts(parsed.parse, quote.source_head)
        speakers = tuple(entity for head in heads for entity in referents.acting(head, ()))
        if speakers:
            return speakers, quoted, quote.cue_head
    return (referents.unnamed,), quoted, None


def _in_marks(parsed: ParsedArticle, trigger: Span) -> bool:
    """Whether an odd number of quotation marks stands between the paragraph's start and the trigger."""
    text = prose(parsed.article)
    start = text.rfind("\n", 0, trigger.start) + 1
    return sum(text.count(mark, start, trigger.start) for mark in _QUOTE_MARKS) % 2 == 1


def _qualifiers(parsed: ParsedArticle, predication: Predication, result: Match, thing: int
                ) -> tuple[tuple[str, Entity | Quantity], ...]:
    found: dict[str, Entity | Quantity] = {}
    titled = {role.fills for role in result.frame.roles if role.function == "title"}
    for name, filler in result.fillers.items():
        if name in titled:
            found[name] = Quantity(_title(parsed, predication) + _portfolio(parsed, predication))
        elif name not in (SUBJECT, OBJECT) and filler.entities:
            found[name] = filler.entities[0][1]
    amount = _share(parsed, thing) or _amount(parsed, predication)
    if amount is not None and "amount" not in found:
        found["amount"] = Quantity(amount.text, amount.value, amount.unit, amount.approximation)
    return tuple(sorted(found.items()))


def _title(parsed: ParsedArticle, predication: Predication) -> str:
    """The words of a title: the noun with the modifiers that name nothing else (`chief commodities economist`)."""
    tokens = parsed.parse.tokens
    first = predication.head
    while first > 0 and first - 1 not in parsed.named and (
            tokens[first - 1].text == "-" or tokens[first - 1].dep in ("compound", "amod", "nmod")) and (
            tokens[first - 1].sentence == tokens[first].sentence) and (
            parsed.parse.labels.get(first - 1) not in ("DATE", "TIME")):   # `On Tuesday Secretary of State Ana Ruiz`
        first -= 1
    while first < predication.head and (tokens[first].text == "-" or (   # `US-backed president`, `two-time premier`
            first > 1 and tokens[first - 1].text == "-" and (tokens[first].tag == "VBN" or tokens[first - 2].tag == "CD"))):
        first += 1
    return parsed.article.text[tokens[first].start : tokens[predication.head].end]


def _share(parsed: ParsedArticle, thing: int) -> Amount | None:
    """How much of a thing it is, told right before it: `half of A and a third of B`."""
    tokens = parsed.parse.tokens
    of = tokens[tokens[thing].head]
    measured = tokens[thing].dep == "pobj" and of.text == "of"
    return next((a for a in parsed.amounts if a.head == of.head), None) if measured else None


def _portfolio(parsed: ParsedArticle, predication: Predication) -> str:
    """What a title goes on with that names nothing else: `Secretary of State`, `minister of defence`, but not `head of the
    navy`."""
    parse, head = parsed.parse, predication.head
    for link in parse.dependents(head, "prep"):
        inside = parse.subtree(link.index)
        if link.index == head + 1 and link.text == "of" and not parsed.named & set(inside) and len(inside) > 1 and not any(
                parse.tokens[i].dep == "det" for i in inside) and inside[-1] - head == len(inside):
            return parsed.article.text[parse.tokens[head].end : parse.tokens[inside[-1]].end]
    return ""


def _amount(parsed: ParsedArticle, predication: Predication) -> Amount | None:
    """The amount that measures an argument of the predication or stands beside it."""
    tokens = parsed.parse.tokens
    heads = {a.head for a in predication.arguments if a.function == MEASURE}
    if not heads:
        heads = {a.head for a in predication.arguments if a.function in ("patient", "modifier", "prep", "self")}
        heads.add(predication.head)
    opening = min((a.head for a in predication.arguments if a.function == "agent"), default=0)
    for amount in parsed.amounts:
        if tokens[amount.head].dep == "npadvmod" and amount.head < opening:   # `fell 2% after Zuma sacked him`: of what fell
            continue
        known = any(d.text.lower() == "the" for d in parsed.parse.dependents(amount.head, "det"))
        if known and tokens[amount.head].tag == "CD":   # `the two spoke`
            continue
        if amount.head in heads or tokens[amount.head].head in heads:
            return amount
        above = tokens[tokens[amount.head].head]
        if above.dep == "prep" and above.head == predication.head:
            return amount
    return None
