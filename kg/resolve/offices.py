"""Whose office it is where the text names only the holder: `President Xi Jinping`, `the finance minister, Arun Jaitley`.

By the gazetteer's tenures where it knows the person; else by what stands out most where the title is read, as salience is
weighed for pronouns (Lappin and Leass, Computational Linguistics 20, 1994). Who has such an office, and who has somebody
else in it, counts too.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from kg.gazetteer import Gazetteer
from kg.language.binding import subjects
from kg.language.coordination import conjuncts
from kg.language.grammar import SUBJECTS
from kg.language.wordlists import word_list
from kg.model import Entity, Parse, Token
from kg.resolve.cast import Cast
from kg.resolve.origins import likeness

_MODIFIERS = ("amod", "compound", "nmod", "poss")
_WEIGHT = {"nsubj": 1.0, "nsubjpass": 1.0, "agent": 0.8, "dobj": 0.6, "dative": 0.6}
_ELSEWHERE = 0.5
_FADING = 0.6
"""What a mention counts as subject, as object and elsewhere, and what is left of that with each sentence."""
_BESIDE = 2.0
"""What a subject counts more in the same sentence: `Britain has not gone so far, but Foreign Secretary William Hague ...`."""
_RULED = 3.0
"""What a state counts more whose government was the subject of the sentence before."""
_LISTED = 2.0
"""What a state counts more that somebody has an office of who is listed with the bearer of the title."""
_AT_HOME = 3.0
"""What a state counts more of which somebody with a title says in its capital what it does."""
_OPENING = 2.5
"""What a place counts that a sentence opens with: `In Skopje, Zoran Zaev, the prime minister, ...`."""
_ANOTHERS = 0.3
"""What is left of a demonym before a person: who is called Russian is told apart from those who need no such word; but not
before an office that states have (`the first Austrian chancellor`)."""
_TOLD = 0.5
"""What a person counts for the state that he holds an office of."""
_ABOUT, _HOME = 0.6, 0.6
"""What the most named of all counts for that, wherever it stands, and the one that the article was written in."""
_AHEAD = 1.2
"""How much the first must outweigh the second."""
_TELLING = 1.5
"""How much it must outweigh a state of which the bearer of the title only tells what it does."""
_SO_CALLED, _NONE_SUCH = 1.3, 0.25
"""By how much more a state counts that has had an office of that title, and one that has others only or none."""
_NAMED_SO = 40.0
"""What the likeness of a person's name to those of a state's known officers (0 to 1, hardly above .2) counts for it."""
_HELD = 0.4
"""What is left of a state of which another is known to hold that office: he may have left it since."""
_GOVERNMENT = ("Government",)
_STATE = "Country"
_COVERED = 50
"""The gazetteer knows an office of so many states that one without it hardly has it."""


def whose(cast: Cast, head: int, predicate: str, person: Entity, wanted: Sequence[str], *, title: str | None,
          others: Collection[str], told: Mapping[str, Entity]) -> tuple[Entity, ...]:
    """Whose office a bare title is (`President Xi Jinping`), or whose firm (`the state airline TAP`): what the person
    held, else what stands out most.

    Not of `others` (ids), who have somebody else in it; `told` are the offices of persons (by id) that the text gave.
    Without a `title` (`she resigned`) only what the person held.
    """
    found = _known_of(cast, predicate, person, wanted) or _named_after(cast, person, wanted)
    if found or title is None or person.id in cast.gazetteer.by_person:
        return tuple(found)
    bodies: dict[str, Entity] = {}
    places: list[tuple[int, str]] = []
    seats: list[tuple[int, str]] = []
    titled = {m.cluster for m in cast.mentions if m.kind == "name"}
    for mention in (m for m in cast.mentions if m.cluster in titled):
        one = cast.entity(mention.cluster)
        opens = _opens(cast.parse, mention.head)
        seats.extend((mention.head, e.id) for e in cast.fitting(one, wanted))
        for e in cast.fitting(told.get(one.id, one), wanted, strict=not opens):
            bodies[e.id] = e
            places.append((mention.head, e.id))
    if not cast.ontology.is_a(_STATE, wanted):   # a state everybody knows; a firm has to be named before its chairman
        bodies = {one: e for one, e in bodies.items() if any(one == of and at < head for at, of in places)}
        places = [(at, one) for at, one in places if one in bodies]
    human = (cast.nouns.labels["PERSON"],)
    others_too = not cast.ontology.is_a(person.type, human)   # of a firm no noun's demonym tells
    noted = range(len(cast.parse.tokens)) if others_too else (
        m.head for m in cast.mentions if cast.ontology.is_a(m.type, human))
    people = {i for i in noted if cast.parse.tokens[i].lemma.lower() not in cast.gazetteer.office_words}
    governments = {m.head for m in cast.mentions if cast.ontology.is_a(m.type, _GOVERNMENT)}
    apart = _told_apart(cast.parse, head, seats, people)
    barred = {*others, *_hosted(cast.parse, head, places, cast.nouns.words["HostVerb"])}
    weight = _salience(cast.parse, head, places, people, next((e.id for e in cast.home(wanted)), None),
                       cast.nouns.words["CompanionVerb"], governments, _around(cast.parse, head, seats))
    fitting = {
        one: w * _likelihood(one, title, predicate, cast.gazetteer, cast.article.date) * (
            1.0 if others_too else 1.0 + _NAMED_SO * likeness(person.label, one, cast.gazetteer))
        for one, w in weight.items() if one not in barred}
    first = _clearest({one: w for one, w in fitting.items() if one not in apart})
    marking = _marking(cast.parse, head, seats, people)
    if first is None or any(fitting[one] > _AHEAD * fitting[first] for one in marking & fitting.keys()):
        return ()   # `Chile sued Peru. The minister said Chilean officials ...`: he may be Chilean as well
    acting = _told_of(cast.parse, _bearer(cast.parse, head))
    if any(at in acting and one != first and _TELLING * fitting.get(one, 0.0) > fitting[first] for at, one in places):
        return ()   # `Peru could send gas if Chile asked for it, Energy Minister Ana Ruiz said`
    return (bodies[first],)


def _known_of(cast: Cast, predicate: str, person: Entity, wanted: Sequence[str]) -> list[Entity]:
    """Of whom somebody is known to hold an office, or of which state a city is the capital: `the capital, Nairobi`."""
    known = cast.gazetteer.entities
    seat = known.get(person.id)
    of = [seat.capital_of] if seat is not None and seat.capital_of else _held(
        person.id, predicate, cast.gazetteer, cast.article.date)
    found = [e for e in (cast.known(one) for one in of if one in known) if cast.ontology.is_a(e.type, wanted)]
    if len(found) < 2:
        return found
    named = {m.entity for m in cast.mentions}   # a king of many countries: those of this story, else the best known
    return [e for e in found if e.id in named] or [max(found, key=lambda e: (known[e.id].popularity, e.id))]


def _named_after(cast: Cast, body: Entity, wanted: Sequence[str]) -> list[Entity]:
    """The one state that a body has in its name: the state utility Electricite du Laos is that of Laos."""
    known = cast.gazetteer.entities.get(body.id)
    spelled = [name.replace(",", " ").split() for name in (known.names if known is not None else (body.label,))]
    named = (cast.gazetteer.longest(words, i) for words in spelled for i in range(1, len(words)))
    ids = dict.fromkeys(found[1][0] for found in named if found)
    states = [e for e in map(cast.known, ids) if e.type in wanted]
    return states if len(states) == 1 and not cast.ontology.is_a(body.type, (cast.nouns.labels["PERSON"],)) else []


def _held(person: str, predicate: str, gazetteer: Gazetteer, on: dt.date | None) -> list[str]:
    """Of whom (ids) a known person held an office, or another where he had none such: on a day, else always the same."""
    known = gazetteer.offices(person)
    near = [t for t in known if t.property == predicate] or known
    now = [t.of for t in near if on is not None and t.holds(on)]
    anywhere = dict.fromkeys(now or [t.of for t in near])
    return list(anywhere) if now or len(anywhere) == 1 else []


def _likelihood(of: str, title: str, predicate: str, gazetteer: Gazetteer, on: dt.date | None) -> float:
    """How much more or less a state counts for what is known of its offices: less where somebody known has that title."""
    tenures = gazetteer.by_office.get((predicate, of), ())
    if not tenures:
        return _NONE_SUCH if sum(office == predicate for office, _ in gazetteer.by_office) >= _COVERED else 1.0
    words = title.casefold()
    called = [t for t in tenures if t.role.casefold() == words]
    if on is not None and any(t.holds(on) for t in called):
        return _HELD
    kind = words.rpartition(" ")[2]
    return _SO_CALLED if called else 1.0 if any(kind in t.role.casefold().split() for t in tenures) else _NONE_SUCH


def _salience(parse: Parse, head: int, places: Sequence[tuple[int, str]], people: Collection[int], home: str | None,
             beside: Collection[str] = (), governments: Collection[int] = (), around: Collection[str] = ()
             ) -> dict[str, float]:
    """How much each id stands out before a title: `places` are tokens that name one, `people` tokens that name persons,
    `home` is the one the article was written in; `beside` are verbs for being at somebody's side, `governments` tokens that
    stand for one: `The French government agreed. Luc Morel, the finance minister`; `around` are those where he is."""
    sentence = parse.tokens[head].sentence
    often = Counter(one for _, one in places)
    weight = {one: _ABOUT * often[one] / max(often.values()) + _HOME * (one == home) for one in often}
    first = _bearer(parse, head)
    while parse.tokens[first].dep == "conj" and parse.tokens[first].head != first:
        first = parse.tokens[first].head
    escorted = _done_to(parse, first, beside)
    listed = conjuncts(parse, first) if parse.tokens[first].dep not in SUBJECTS else []   # `A and Trade Minister B signed`
    acted = _acted_for(parse, first)
    told = _told_of(parse, first)
    for at, one in places:
        if at in listed or at in escorted or at in acted:   # `met Prime Minister A and Defence Minister B`
            weight[one] += _LISTED
        if at in told and one in around:
            weight[one] += _AT_HOME
        near = _prominence(parse, at, people) * (_TOLD if at in people else 1.0)
        if at < head:
            far = sentence - parse.tokens[at].sentence
            governs = parse.tokens[at].head in governments and parse.tokens[parse.tokens[at].head].dep in SUBJECTS
            leads = (parse.tokens[at].dep in SUBJECTS and not _aside(parse, at)) or governs or _of_peer(parse, at)
            ruled = far == 1 and governs
            weight[one] += near * (_FADING**far if far or not leads else _BESIDE) * (_RULED if ruled else 1.0)
    return weight


def _not_us(parse: Parse, head: int) -> set[int]:
    """Subjects, and whose they are, of a quotation before a title in which its bearer says `we`, and so names others:
    `"Peru's reply was harsh and we will act," said Ana Ruiz, the trade minister`."""
    sentence = parse.sentences[parse.tokens[head].sentence]
    marks = [t.index for t in parse.tokens[sentence.first : head] if t.tag in ("``", "''")]
    quoted = parse.tokens[marks[0] : marks[-1]] if len(marks) > 1 else ()
    if not any(t.text.lower() in word_list("first person") for t in quoted):
        return set()
    subjects = [t for t in quoted if t.dep in SUBJECTS]
    return {d.index for t in subjects for d in (t, *parse.dependents(t.index, *_MODIFIERS))}


def _acted_for(parse: Parse, bearer: int) -> set[int]:
    """Tokens right before the one by whom something is done that tell for whom: `signed on behalf of Peru by Ana Ruiz`."""
    by = parse.tokens[parse.tokens[bearer].head]
    before = parse.tokens[max(by.index - 1, 0)]
    above = (parse.tokens[i] for i in parse.ancestors(before.index)) if by.dep in ("agent", "prep") and by.index > 1 else ()
    side = [before.lemma, *(t.lemma for t in above if t.index < before.index and t.sentence == before.sentence)]
    if word_list("representing").isdisjoint(side):
        return set()
    return {before.index, *(d.index for d in parse.dependents(before.index, *_MODIFIERS))}


def _around(parse: Parse, head: int, seats: Sequence[tuple[int, str]]) -> set[str]:
    """Ids of what the bearer of a title is in the capital of, or in itself: `Finance Minister Ana Ruiz said in Lima`."""
    token = parse.tokens[_bearer(parse, head)]
    inside = {n.index for n in parse.governed(token.head, "in")} if token.dep == "nsubj" else set()
    return {one for at, one in seats if at in inside}


def _told_of(parse: Parse, bearer: int) -> set[int]:
    """Tokens that name who does what somebody says in one sentence: `Peru plans to pay, Finance Minister Ana Ruiz said`."""
    says = parse.tokens[parse.tokens[bearer].head]
    if parse.tokens[bearer].dep != "nsubj":
        return set()
    clauses = parse.dependents(says.index, "ccomp")
    if says.dep == "conj" and not parse.dependents(says.head, "cc"):   # `Peru plans to pay, Ana Ruiz said`
        clauses.append(parse.tokens[says.head])
    return {d.index for clause in clauses for d in parse.dependents(clause.index, "nsubj")}


def _hosted(parse: Parse, head: int, places: Sequence[tuple[int, str]], hosting: Collection[str]) -> set[str]:
    """Ids of guests whom the bearer of a title meets: `Moradi was greeted by Foreign Minister Ana Ruiz`, who is no Iranian."""
    guests = _done_to(parse, _bearer(parse, head), hosting)
    return {one for at, one in places if at in guests}


def _done_to(parse: Parse, bearer: int, verbs: Collection[str]) -> set[int]:
    """Tokens of those to whom somebody does one of some things: `She was received by him`, `He received her`."""
    token = parse.tokens[bearer]
    verb = parse.tokens[token.head]
    active = token.dep == "nsubj"
    if not active and (token.dep != "pobj" or verb.dep != "agent"):
        return set()
    verb = verb if active else parse.tokens[verb.head]
    if verb.lemma not in verbs:
        return set()
    if verb.dep == "acl" and not active:
        return {verb.head}
    above = verb.head if verb.dep == "advcl" and not active else verb.index   # `Flanked by Foreign Minister Ana Ruiz, he`
    return {d.index for d in parse.dependents(above, *("dobj",) if active else SUBJECTS)}


def _told_apart(parse: Parse, head: int, places: Sequence[tuple[int, str]], people: Collection[int]) -> set[str]:
    """Ids that the bearer of a title is told apart from in its sentence: who marks somebody else behind it (in `the prime
    minister met his Russian counterpart` the first is no Russian), where he goes or is, whom he does something to
    (`President Moradi warned Washington`), who does something to him (`the US-backed president`), and who does it at his
    request, in whose eyes he has the office (`Spain recognised her as president`), and of whom he speaks beside `us`."""
    objects = _objects(parse, head) | {n.index for d in parse.dependents(head, "amod") for n in parse.dependents(
        d.index, "npadvmod")}
    objects |= _not_us(parse, head)
    objects |= _asked(parse, parse.tokens[_bearer(parse, head)]) | _recognising(parse, parse.tokens[head])
    return {one for at, one in places if at in objects} | _marking(parse, head, places, people)


def _marking(parse: Parse, head: int, places: Sequence[tuple[int, str]], people: Collection[int]) -> set[str]:
    """Ids that mark somebody else behind the bearer of a title in its sentence."""
    sentence = parse.sentences[parse.tokens[head].sentence]
    opening = {one for at, one in places if _opens(parse, at) and parse.tokens[at].dep == "pobj"}
    behind = [(at, one) for at, one in places if at > head and parse.tokens[at].sentence == sentence.index]
    return {one for at, one in behind   # `In Oslo, the minister ... every Norwegian's`
            if one not in opening and _somebody_else(parse, head, parse.tokens[at], people)}


def _somebody_else(parse: Parse, head: int, place: Token, people: Collection[int]) -> bool:
    """Whether a place marks one of `people`, or the title of another than the title at `head` is: `President Ana Ruiz met
    Chilean President Luis Paz` (`Luis Paz of Chile`, `Chile's president, Luis Paz`)."""
    marked, own = parse.tokens[place.head], _bearer(parse, head)
    if marked.text == "of" and marked.dep == "prep":   # of both in `Minister Ana Ruiz and Minister Luis Paz of Chile`
        return marked.head in people and own not in parse.ancestors(marked.head)
    bearers = {_bearer(parse, marked.index), *(d.index for d in parse.dependents(marked.index, "appos") if place.pos != "NOUN")}
    return place.dep in _MODIFIERS and (marked.index in people or any(one in people and one != own for one in bearers))


def _recognising(parse: Parse, title: Token) -> set[int]:
    """Tokens that name who takes somebody for the bearer of a title."""
    above = parse.tokens[title.head]
    verb = above.head if title.dep == "pobj" else above.index
    if title.dep not in ("pobj", "oprd") or parse.tokens[verb].lemma not in word_list("recognising"):
        return set()
    return {c for one in subjects(parse, verb) for c in conjuncts(parse, one)}


def _asked(parse: Parse, bearer: Token) -> set[int]:
    """Tokens that name who does something `at the request of` somebody, or at an invitation of his."""
    of = parse.tokens[bearer.head]
    wish = parse.tokens[of.head]
    at = parse.tokens[wish.head]
    asked = bearer.dep == wish.dep == "pobj" and of.text == "of" and at.text.lower() == "at" and wish.tag == "NN"
    return {d.index for d in parse.dependents(at.head, "nsubj")} if asked else set()


def _objects(parse: Parse, head: int) -> set[int]:
    """Tokens that name what the bearer of a title does something to or with."""
    token = parse.tokens[_bearer(parse, head)]
    if token.dep != "nsubj":
        return set()
    found = {d.index for d in parse.dependents(token.head, "dobj", "dative")}
    inside = parse.tokens[token.head].lemma in word_list("arriving")
    beyond = ("with", "against", "to", "in") if inside else ("with", "against", "to")
    return found | {n.index for n in parse.governed(token.head, *beyond)}


def _bearer(parse: Parse, head: int) -> int:
    """The token that a title stands before or explains."""
    token = parse.tokens[head]
    while token.dep in ("compound", "nmod", "appos") and token.head != token.index:
        token = parse.tokens[token.head]
    return token.index


def _clearest(weight: dict[str, float]) -> str | None:
    """The id that outweighs the others; None where two compete."""
    ranked = sorted((one for one in weight if weight[one]), key=lambda one: (-weight[one], one))
    if not ranked or (len(ranked) > 1 and weight[ranked[0]] < _AHEAD * weight[ranked[1]]):
        return None
    return ranked[0]


def _aside(parse: Parse, at: int) -> bool:
    """Whether a subject is that of a clause that only says when, if or why: `Peru may sell gas if Chile asks for it`."""
    verb = parse.tokens[parse.tokens[at].head]
    return verb.dep == "advcl"


def _of_peer(parse: Parse, at: int) -> bool:
    """Whether a demonym tells a subject apart from somebody else: `his Polish counterpart had it harder`."""
    word, host = parse.tokens[at], parse.tokens[parse.tokens[at].head]
    return word.dep in _MODIFIERS and word.dep != "poss" and host.dep in SUBJECTS and bool(
        parse.dependents(host.index, "poss"))


def _opens(parse: Parse, at: int) -> bool:
    """Whether a place stands right behind the word that a sentence opens with: `In Lima, ...`, `In New Delhi, ...`."""
    return parse.sentences[parse.tokens[at].sentence].first == parse.subtree(at)[0] - 1


def _prominence(parse: Parse, at: int, people: Collection[int]) -> float:
    token = parse.tokens[at]
    if token.dep in _MODIFIERS and token.head != at:   # as much as what it tells more of
        host = parse.tokens[token.head]
        another = host.index in people and not _of_peer(parse, at)
        return _WEIGHT.get(host.dep, _ELSEWHERE) * (_ANOTHERS if another else 1.0)
    return _OPENING if token.dep == "pobj" and _opens(parse, at) else _WEIGHT.get(token.dep, _ELSEWHERE)
