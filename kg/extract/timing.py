"""When: which time expression of the sentence an event holds in.

An expression belongs to the nearest event that governs it. From there it spreads to what happens in the same breath: the
infinitive and the participle, the coordinated verb, the `when` clause, the clause around `at a ceremony on Monday` and the
ceremony's host; `a day after` counts to the other event. What is reported, possessed or merely mentioned gets no time.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import NamedTuple

from kg.extract.narration import continued
from kg.language import numerals, timex
from kg.language.timewords import vocabulary
from kg.model import Interval, Parse, Predication, TimeExpression, Token

_SHARING = ("compound", "acl", "attr")
_MODIFYING = ("compound", "nmod", "amod", "nummod", "poss")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
_VERBS = ("VERB", "AUX")
_TENSES: Mapping[str, str] = {"VBD": "past", "VBN": "past", "VBZ": "present", "VBP": "present"}
_LENGTH = re.compile(r"P(T?)(\d+|X)([A-Z]{1,2})")
_TERM = 300
"""Days that a role must last to be given a time of its own."""
_FAR = 4
"""Steps up that time is inherited over; further up it is another event's."""
_FEW = (2, 6)
"""How many `days` and `weeks` are that are not counted."""
_AROUND: Mapping[str, str] = {"D": "M", "W": "Y"}
"""What a few of a unit may be told to lie in."""
_SHORTEST: Mapping[str, int] = {"M": 28, "Y": 365}
_WIDEST: Mapping[str, int] = {"D": 1, "W": 7, "M": 31, "Y": 366}
"""Days that a time may cover at most to be counted from by the unit."""


class Apart(NamedTuple):
    """Two event words, the earlier one first, and how far one lies from the other: `two weeks after A, B`."""

    earlier: int
    later: int
    length: int | None
    """None: not told (`days after A, B`)."""
    unit: str


def times_of(parse: Parse, predications: Sequence[Predication], times: Sequence[TimeExpression], *,
             eventive: Callable[[Predication], bool] = lambda _: True, happenings: Set[int] = frozenset(),
             clusters: Mapping[int, int] = MappingProxyType({}), written: dt.date | None = None) -> Times:
    """Interval of each predication by its head token; predications whose time cannot be told are left out.

    `eventive` says of a noun whether it is one that happens: `expelled from the programme on Monday` is no time of
    programmes. `happenings` are heads of phrases that name events, whether or not they are predications. `clusters` say of
    the heads of mentions which of them are the same, so that it can be told whether a story goes on; `written` is the day of
    the article.
    """
    lasting = {p.head for p in predications if p.pos == "NOUN" and not eventive(p)} - happenings
    heads = {p.head for p in predications if p.pos != "ADP"} | happenings
    supported = {p.support: p.head for p in predications if p.support is not None}
    own: dict[int, Interval] = {}
    for token, first, time in _anchors(parse, times):
        if (covered := timex.days(time.value)) is not None:   # `since 2012, when rebels held it`
            own[token] = Interval(*covered, time.text)
        if time.interval is not None and not (time.interval.end is None and _of_record(parse, token)):
            eligible = heads - lasting if brief(time.interval) else heads
            for governor in _governors(parse, token, first, eligible, supported):
                own.setdefault(governor, time.interval)
    for predication in predications:   # `signed an accord on Sunday`: the noun's time is its verb's too
        if predication.support is not None and predication.head in own:
            own.setdefault(predication.support, own[predication.head])
    ties = _Ties(parse, own, happenings | {p.head for p in predications if p.pos == "NOUN"} - lasting)
    for earlier, later, count, unit in apart(parse, times):
        for known, lacking, way in ((later, earlier, -1), (earlier, later, 1)):
            interval = ties.time(known)
            if interval is not None and (moved := away(interval, way, count, unit)) is not None:
                own.setdefault(lacking, moved)
    for inner, main in _ever_since(parse):
        interval = ties.time(inner)
        if interval is not None:
            own.setdefault(main, replace(interval, end=None))
    story = list(continued(parse, times, ties.time, clusters, written))
    return Times(_spread(predications, ties),
                 replace(ties, own={**own, **{n.verb: n.interval for n in story if n.closely}}),
                 replace(ties, own={**own, **{n.verb: n.interval for n in story}}))


def _spread(predications: Sequence[Predication], ties: _Ties) -> dict[int, Interval]:
    found: dict[int, Interval] = {}
    for predication in predications:
        interval = ties.own.get(predication.head) or ties.time(
            predication.head if predication.support is None else predication.support)
        if interval is not None:
            found[predication.head] = interval
    return found


def apart(parse: Parse, times: Sequence[TimeExpression]) -> Iterable[Apart]:
    """Event words that an expression counts from each other: `hours after A, B`, `B, two years before A`.

    Hours count as the same day.
    """
    starts = {t.start: t.index for t in parse.tokens}
    bounds = vocabulary().bounds
    for time in times:
        at, length = starts.get(time.start), _LENGTH.fullmatch(time.value)
        if at is None or time.interval is not None or length is None:
            continue
        for link in parse.tokens[at : at + 6]:
            side = bounds.get(link.text.lower(), "")
            if link.start > time.end + 1 or side not in ("before", "after") or link.dep not in ("prep", "mark"):
                continue
            for inner, main in _linked(parse, link):
                earlier, later = (inner, main) if side == "after" else (main, inner)
                count = 0 if length[1] else None if length[2] == "X" else int(length[2])
                yield Apart(earlier, later, count, "D" if length[1] else length[3])


def away(interval: Interval, way: int, count: int | None, unit: str) -> Interval | None:
    """The time that lies `count` units before or after another one (`way` -1 or 1)."""
    return _somewhat(interval, way, unit) if count is None else shifted(interval, way * count, unit)


def _somewhat(interval: Interval, way: int, unit: str) -> Interval | None:
    """Days from a day are told to lie in its month, weeks in its year, unless they may reach out of it."""
    around, start, end = _AROUND.get(unit), interval.start, interval.end
    if around is None or start is None or end is None:
        return None
    if start != end:
        return interval if (end - start).days + 1 >= _SHORTEST[around] else None
    near = {timex.of_day(day, around) for few in _FEW if (day := timex.add(start, way * few, unit)) is not None}
    covered = timex.days(near.pop()) if len(near) == 1 else None
    return Interval(*covered, interval.text) if covered else None


def shifted(interval: Interval, count: int, unit: str) -> Interval | None:
    """The time that lies `count` units from another one, as coarse as the unit; None where the other is coarser still."""
    start, end = interval.start, interval.end
    if start is None or end is None or (end - start).days >= _WIDEST.get(unit, 0):
        return None
    if not count:
        return interval
    day = timex.add(start, count, unit)
    covered = day and timex.days(timex.of_day(day, unit if unit in ("M", "Y") else "D"))
    return Interval(*covered, interval.text) if covered else None


def _linked(parse: Parse, link: Token) -> list[tuple[int, int]]:
    """The event words below and above a conjunction or preposition."""
    if link.dep == "mark":
        inner = [link.head]
        above = _verb_above(parse, link.head)
    else:
        inner = [n.index for n in parse.dependents(link.index, "pobj", "pcomp")]
        above = link.head if parse.tokens[link.head].pos in _VERBS else _verb_above(parse, link.head)
    for clause in inner[:]:   # `two years after its invasion upset trade`: the invasion is no later than its effect
        inner += [s.index for s in parse.dependents(clause, "nsubj") if parse.tokens[clause].pos == "VERB" and s.pos == "NOUN"]
    return [] if above is None else [(one, above) for one in inner]


def _ever_since(parse: Parse) -> Iterable[tuple[int, int]]:
    """Events from which on something holds, and what holds: `has been in jail since police seized him in June`."""
    for link in parse.tokens:
        if link.dep in ("prep", "mark") and vocabulary().bounds.get(link.text.lower()) == "from":
            for inner, main in _linked(parse, link):
                if any(h.lemma == "have" for h in parse.dependents(main, "aux")):
                    yield inner, main


def _verb_above(parse: Parse, index: int) -> int | None:
    return next((a for a in parse.ancestors(index) if parse.tokens[a].pos in _VERBS), None)


def _anchors(parse: Parse, times: Sequence[TimeExpression]) -> Iterable[tuple[int, int, TimeExpression]]:
    """Head token of each expression, the token inside whose governor stands outside, and its first token."""
    starts = {t.start: t.index for t in parse.tokens}
    for time in times:
        first = starts.get(time.start)
        at = len(parse.tokens) if first is None else first
        while first is not None and at < len(parse.tokens) and parse.tokens[at].start < time.end:
            head = parse.tokens[at].head
            if head == at or not time.start <= parse.tokens[head].start < time.end:
                yield at, first, time
                break
            at += 1


def _governors(parse: Parse, token: int, first: int, heads: Set[int], supported: Mapping[int, int]) -> list[int]:
    """The events that an expression dates: the nearest above, and the verb whose object that is."""
    outside = _stranded(parse, token, first)
    if outside is None:
        outside = _before_to(parse, token)
    if outside is not None:
        return [supported.get(outside, outside)]
    if parse.tokens[token].dep in _MODIFYING and parse.tokens[token].head > token:   # `rejected Monday's ruling`
        modified = _phrase_head(parse, token)
        if modified in heads or parse.tokens[modified].pos == "NOUN":   # but `on Monday Berg rejected it`
            return [modified] if modified in heads else []
    beside = _beside(parse, token, first)
    if beside is not None:
        return [supported.get(beside, beside), *_subject_event(parse, first, beside, heads)]
    following = _following(parse, token)
    for above in parse.ancestors(token):
        if above in heads and parse.tokens[above].pos not in _VERBS:
            return [above, _verb_beside(parse, above, token) if following is None else supported.get(following, following)]
        if above in supported:
            return [supported[above]]
        if parse.tokens[above].pos in _VERBS:
            return [above, *_interrupted(parse, token, first, above), *_subject_event(parse, first, above, heads)]
    return []


def _of_record(parse: Parse, token: int) -> bool:
    """`his first visit since 2023`, `its biggest raid since May`: what lies open is the record, not the event."""
    governor = parse.tokens[parse.tokens[token].head].head
    nouns = {governor, *(d.index for d in parse.dependents(governor, "dobj", "attr"))}
    nouns |= {n.index for p in parse.dependents(governor, "prep") for n in parse.dependents(p.index, "pobj")}
    adjectives = [t for n in nouns for t in (parse.tokens[n], *parse.dependents(n, "amod"))]
    return any(t.tag == "JJS" or t.text.lower() in numerals.ORDINALS for t in adjectives)


def _phrase_head(parse: Parse, token: int) -> int:
    while parse.tokens[token].dep in _MODIFYING and parse.tokens[token].head > token:
        token = parse.tokens[token].head
    return token


def _verb_beside(parse: Parse, noun: int, token: int) -> int:
    """The verb that is dated with a noun: `signed an accord on Sunday`, and `expelled it from the programme on Sunday`,
    unless the noun is what the clause is about or counts from (`accused it of the raid on Sunday`); else the noun."""
    word, above = parse.tokens[noun], parse.tokens[parse.tokens[noun].head]
    if word.dep in ("dobj", "nsubjpass", "oprd", "acomp"):
        return above.index
    late = word.dep == "pobj" and above.text.lower() in vocabulary().moving and parse.tokens[above.head].pos in _VERBS
    return above.head if late and parse.tokens[parse.tokens[token].head].text.lower() == "on" else noun


def _stranded(parse: Parse, token: int, first: int) -> int | None:
    """`In October Rajan's deputy warned them`: a preposition left without object owns the expression behind it, whatever
    that was hung on, and dates the verb that it stands with."""
    if first == 0 or parse.tokens[token].head == first - 1:
        return None
    before = parse.tokens[first - 1]
    alone = before.dep == "prep" and not parse.children[before.index] and parse.tokens[before.head].pos in _VERBS
    return before.head if alone else None


def _before_to(parse: Parse, token: int) -> int | None:
    """`rang Kagame on Monday to press for it`: what stands before the `to` is of the verb above the infinitive."""
    verb = _verb_above(parse, token)
    late = verb is not None and any(d.tag == "TO" and d.index > token for d in parse.dependents(verb, "aux"))
    return None if verb is None or not late else _verb_above(parse, verb)


def _beside(parse: Parse, token: int, first: int) -> int | None:
    """`said on Friday it would go`: an expression right behind a finite verb is that verb's, whatever it was hung on below."""
    before = first - 1
    if before >= 0 and parse.tokens[before].pos == "ADP":
        before -= 1
    return before if before >= 0 and parse.tokens[before].tag in _TENSES and parse.tokens[before].pos == "VERB" and (
        before in parse.ancestors(token)) else None


def _following(parse: Parse, token: int) -> int | None:
    """`Forces from the city on Sunday seized it`: a finite verb right behind the expression, which its subject ends with."""
    last = max(parse.subtree(token)[-1], token)
    if last + 1 >= len(parse.tokens) or parse.tokens[last + 1].tag not in _TENSES or parse.tokens[last + 1].pos != "VERB":
        return None
    above = next((a for a in parse.ancestors(token) if parse.tokens[a].pos in _VERBS), None)
    return above if above == last + 1 else None


def _interrupted(parse: Parse, token: int, first: int, verb: int) -> list[int]:
    """`Tusk, who landed in Kyiv, the capital, on Tuesday, was greeted`: between commas behind a relative clause it dates
    the clause as well."""
    opening = first - 1 if parse.tokens[first - 1].pos == "ADP" else first
    if not 0 < opening < verb or parse.tokens[opening - 1].text != "," or parse.tokens[token + 1].text != ",":
        return []
    return [clause.index for subject in parse.dependents(verb, *_SUBJECTS) for clause in parse.dependents(
        subject.index, "relcl") if subject.index < clause.index < opening]


def _subject_event(parse: Parse, first: int, verb: int, heads: Set[int]) -> list[int]:
    """`Its attack on the port last month killed nine`: before the verb, with no comma, it dates the subject as well; anywhere
    where the verb says no more than that the subject happens: `talks between them began on Monday`."""
    happens = parse.tokens[verb].lemma.lower() in vocabulary().occurring
    above = parse.tokens[verb].head if happens and parse.tokens[verb].dep == "xcomp" else verb   # `are to be held`
    return [s.index for s in parse.dependents(verb, *_SUBJECTS) + (parse.dependents(above, *_SUBJECTS) if above != verb else [])
            if s.pos == "NOUN" and s.index in heads and (happens or (
                s.index < first < verb and not any(t.text == "," for t in parse.tokens[s.index : first])))]


def brief(interval: Interval) -> bool:
    """Whether days rather than a term of office: `minister from 2005 to 2015` holds for years, `on Monday` is the verb's."""
    return interval.start is not None and interval.end is not None and (interval.end - interval.start).days < _TERM


@dataclass(frozen=True, slots=True)
class _Ties:
    """What shares its time with what: `own` are the times told of tokens, `happenings` the nouns that happen."""

    parse: Parse
    own: Mapping[int, Interval]
    happenings: Set[int]

    def time(self, at: int | None) -> Interval | None:
        """The time of a token: its own, that of what stands below it, or else of what it shares the time of."""
        for _ in range(_FAR + 1):
            if at is None:
                return None
            found = self.own.get(at) or self.below(at)
            if found is not None:
                return found
            at = self.above(at)
        return None

    def below(self, at: int) -> Interval | None:
        """`broke off ties and recalled its envoy on Sunday`; `accused Greece during a visit last week`."""
        token = self.parse.tokens[at]
        for later in self.parse.dependents(at, "conj"):
            if later.index in self.own and later.tag == token.tag:
                return self.own[later.index]
        if at in self.happenings:
            clauses = [c.index for c in self.parse.dependents(at, "acl") if c.tag == "VBN" and c.index in self.own]
            return self.own[clauses[0]] if clauses else None
        for clause in self.parse.dependents(at, "ccomp") if token.tag == "VBD" else ():
            if clause.index in self.own and self.beside(clause, token):
                return self.own[clause.index]
        for clause in self.parse.dependents(at, "advcl") if token.tag == "VBD" else ():
            if clause.index in self.own and (   # `paid when it failed in 2012`, `speaking in Rome last week, he said`
                    self._while(clause, token) or (clause.index < at and self.contemporary(clause, token))):
                return self.own[clause.index]
        for prep in self.parse.dependents(at, "prep") if token.pos in _VERBS else ():
            for inner in self.parse.dependents(prep.index, "pobj", "pcomp"):
                found = self.own.get(inner.index) or self.below(inner.index) if self.contains(prep, inner) else None
                if found is not None and (found.start == found.end or not self.turns(prep)):
                    return found
        return None

    def above(self, at: int) -> int | None:
        """The token whose time a token shares, if any."""
        token = self.parse.tokens[at]
        head = self.parse.tokens[token.head]
        if head.index == at:
            return None
        if token.dep == "relcl":
            if any(d.tag == "WRB" for d in self.parse.dependents(at, "advmod")):
                return head.index if head.index in self.own else _verb_above(self.parse, head.index) or head.index
            first = self.parse.subtree(at)[0]
            return head.index if head.index in self.happenings and self.parse.tokens[first - 1].text != "," else None
        if token.dep == "appos" and at in self.happenings:   # `Abe and Park, who met in May, their first summit`
            named = (head, *self.parse.dependents(head.index, "conj"))
            clauses = [c.index for n in named for c in self.parse.dependents(n.index, "relcl") if c.index < at]
            return clauses[-1] if clauses else head.index if head.index in self.happenings else None
        if token.dep == "nsubj" and head.lemma == "be" and at in self.happenings:
            return head.index   # `its peacekeepers have been in Kosovo since 1999`
        if token.dep == "pobj":
            verb = self.parse.tokens[head.head]
            return verb.index if verb.pos in _VERBS and self.contains(head, token) else None
        if token.dep == "pcomp":   # `stood alone on Friday in refusing it`, `angered them by refusing it`
            meanwhile = self.turns(head) or head.text.lower() in vocabulary().means
            return head.head if meanwhile and token.tag == "VBG" else None
        if token.dep == "xcomp":   # `agreed on Friday to buy`, but not what one urged another to do
            return None if token.tag == "VB" and self.parse.dependents(head.index, "dobj", "dative") else head.index
        if token.dep == "parataxis" and self.beside(head, token):
            return head.index
        shares = token.dep in _SHARING or (token.dep == "conj" and _alike(token, head) and not self.parted(token, head)) or (
            token.dep == "advcl" and self.contemporary(token, head))
        return head.index if shares else None

    def contains(self, prep: Token, noun: Token) -> bool:
        """Whether a phrase names the occasion of its clause: `at the summit`, `on a visit`, `after meeting him`."""
        words, form = vocabulary(), prep.text.lower()
        after = words.bounds.get(form) == "after"
        if noun.dep == "pcomp":
            return after and noun.tag == "VBG"
        return noun.index in self.happenings and (
            form in words.containing
            or ((after or form in words.purpose) and noun.lemma.lower() in words.errands)
            or (form in words.company and noun.lemma.lower() in words.help)   # `elected in May with the backing of Oman`
            or (form in words.occasion and all(   # `on a visit`, `in air strikes`, but not `on the visit`
                d.tag == "DT" and d.text[:1].lower() == "a" for d in self.parse.dependents(noun.index, "det", "poss"))))

    def beside(self, one: Token, other: Token) -> bool:
        """Whether a semicolon stands between two past clauses, the dated one first: `On Sunday it fell; Kenya sent help`."""
        marks = (t.text for t in self.parse.tokens[one.index : other.index])
        return one.index < other.index and one.tag == other.tag == "VBD" and ";" in marks

    def parted(self, token: Token, head: Token) -> bool:
        """Whether a coordinated verb has an auxiliary of another tense: `voted on Friday and has criticised it`."""
        return head.tag == "VBD" and any(_TENSES.get(d.tag) != "past" for d in self.parse.dependents(token.index, "aux"))

    def turns(self, link: Token) -> bool:
        """Whether a word says that one event follows the other: `after meeting her, he said`."""
        return vocabulary().bounds.get(link.text.lower()) in ("before", "after")

    def contemporary(self, token: Token, head: Token) -> bool:
        """Whether an adverbial clause tells of the same time: a bare participle, a purpose, `when` and `as` in the past."""
        below = self.parse.dependents(token.index, "mark", "advmod", "aux", *_SUBJECTS)
        subject = any(d.dep in _SUBJECTS for d in below)
        if any(d.tag == "TO" for d in below):
            return not subject
        links = self.links(token)
        if links and subject:
            return self._while(token, head)
        return token.tag == "VBG" and not subject and not any(d.dep == "aux" for d in below) and all(map(self.turns, links))


    def _while(self, token: Token, head: Token) -> bool:
        """Whether a clause with a subject is joined by `when` or `as`, both in the past."""
        links = self.links(token)
        return bool(links) and links[0].text.lower() in vocabulary().simultaneous and token.tag == "VBD" and _alike(token, head)

    def links(self, token: Token) -> list[Token]:
        """The words that join an adverbial clause to the one above it."""
        return [d for d in self.parse.dependents(token.index, "mark", "advmod")
                if (d.dep == "mark" or d.tag == "WRB") and d.index < token.index]


@dataclass(frozen=True, slots=True)
class Times:
    """When what happens: `told` by the sentence itself, by head token."""

    told: Mapping[int, Interval]
    story: _Ties
    news: _Ties

    def narrated(self, at: int, *, reaction: bool) -> Interval | None:
        """What only the story around it tells of an event word; a `reaction` is one to the news."""
        return (self.news if reaction else self.story).time(at)


def _alike(one: Token, other: Token) -> bool:
    """Whether two coordinated words are of one tense: `resigned in May and now heads` are not."""
    return _TENSES.get(one.tag, one.tag) == _TENSES.get(other.tag, other.tag) or one.pos not in _VERBS
