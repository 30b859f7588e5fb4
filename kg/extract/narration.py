"""When a story goes on: what a sentence in the plain past that names no time takes from the sentences before it.

The relation Narration of Lascarides and Asher, Temporal interpretation, discourse relations and commonsense entailment
(1993): what successive sentences in the simple past tell of the same people happened in that order, in news within the day
that the first one names; a month holds many stories. It holds until a sentence names a time of its own or leaves the story
(`earlier`, `once`); a story that is not of these days ends with its paragraph. And what is said of the news is said after it
happened and before it is written, wherever in the article it stands, unless its paragraph is of another time. So is what makes
news itself, an attack, an arrest, an accord, whoever did it, told in a main clause in the past. The headline tells what the
lead tells, and happened when that did.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from kg.extract.counting import LENGTH, STEM, away
from kg.extract.governing import TENSES, left_out
from kg.extract.ties import short
from kg.language.time import timex
from kg.language.time.words import vocabulary
from kg.language.wordlists import word_list
from kg.model import Interval, Parse, Sentence, TimeExpression, Token

_FRESH = 3
"""Days after which news is news no longer."""
_LEAD = 2
"""Sentences at the head of an article that tell what its headline tells."""
_DETAILS = 2
"""Sentences behind a lead that tell when it was."""
_BULLETS = ("NFP", "SYM", ":")
"""Tags of the signs that lines of a summary begin with."""
_WEEK = 7
_STATES = ("be", "have")
_OPENING = 4
"""Tokens by which a sentence tells that it is on the day of something."""


class Narrated(NamedTuple):
    """The verb of a sentence that the story dates. `closely`: to the day, by what it goes on from; `told`: by a length from
    there that the sentence tells, so that it is of what lasts too; `mainly`: in the main clause of a sentence that says
    nothing else of when, so that what makes news happened in it, whoever it is about."""

    verb: int
    interval: Interval
    closely: bool
    told: bool = False
    mainly: bool = False


def continued(parse: Parse, times: Sequence[TimeExpression], time: Callable[[int], Interval | None],
              clusters: Mapping[int, int], written: dt.date | None, *, chronicled: Set[int] = frozenset(),
              lasting: Set[int] = frozenset()) -> Iterator[Narrated]:
    """Root verbs that a story dates.

    `time` tells what the sentence itself says of its root; `clusters` give each mention's head the entity it stands for. The
    paragraphs that are entries of a chronology (`chronicled`) tell what happened at the last time they name. What somebody was
    (`lasting` are nouns for that) is none of it: `He was a critic of Obi`.
    """
    stamps = sorted(((t.start, t.interval) for t in times if _places(parse, t, written)), key=lambda stamp: stamp[0])
    lengths = {t.end: t for t in times if t.type == "DURATION" and t.interval is None}
    story = _Story(parse, stamps, time, clusters, written, lasting, lengths, {t.start for t in times})
    entry: Interval | None = None
    entry_at = -1
    for sentence in parse.sentences:
        root = parse.root(sentence)
        if sentence.headline:
            story.announce(sentence, root)
        elif root is not None and sentence.paragraph in chronicled:
            entry = time(root.index) or (entry if entry_at == sentence.paragraph else None)
            entry_at = sentence.paragraph
            if entry is not None and time(root.index) is None and not (
                    _any_between(stamps, sentence, None) or _leaves(parse, root)):
                yield Narrated(root.index, entry, closely=True)
        elif root is not None:
            yield from story.go_on(sentence, _reported(parse, root, time))


class _Story:
    """What is being told, sentence by sentence."""

    def __init__(self, parse: Parse, stamps: Sequence[tuple[int, Interval | None]], time: Callable[[int], Interval | None],
                 clusters: Mapping[int, int], written: dt.date | None, lasting: Set[int],
                 lengths: Mapping[int, TimeExpression], starts: Set[int]) -> None:
        self._starts = starts
        """Where expressions of any kind begin."""
        self._parse, self._stamps, self._time = parse, stamps, time
        self._clusters, self._written, self._lasting = clusters, written, lasting
        self._lengths = lengths
        self._lead = lead_of(parse)
        above = [t for s in parse.sentences if s.headline or s.index in self._lead for t in parse.tokens[s.first : s.last]]
        self._stems = {t.lemma[:STEM].lower() for t in above if t.pos in ("VERB", "NOUN")} | vocabulary().deed
        self._headlines: list[Token] = []
        self._titled: set[int] = set()
        """Who is named in the headline."""
        self._news: Interval | None = None
        self._day: Interval | None = None
        self._day_in = -1
        """The paragraph that named it."""
        """The day that the story is in, or nothing where it cannot be told."""
        self._known: set[int] = set()
        """Who has been named in it."""
        self._elsewhere = False
        """Whether the paragraph has left the news."""
        self._paragraph = -1
        self._framed = False
        """Whether the paragraph tells of the day that it first looked back to: `A day before, he had met her. She left`."""
        self._met: tuple[Interval, int] | None = None
        """A week or month that a sentence named, and the number of that sentence."""

    def announce(self, headline: Sentence, root: Token | None) -> None:
        """Take in who is named in a headline, and its verbs."""
        self._titled |= self._named(headline)
        self._headlines += _told_above(self._parse, root) if root is not None else []

    def _named(self, sentence: Sentence) -> set[int]:
        return {self._clusters[i] for i in range(sentence.first, sentence.last) if i in self._clusters}

    def go_on(self, sentence: Sentence, root: Token) -> Iterator[Narrated]:
        """The verbs of a sentence that the story dates, which goes on with it or is left."""
        parse = self._parse
        opens = sentence.paragraph != self._paragraph
        if opens:
            self._paragraph, self._elsewhere, self._framed = sentence.paragraph, False, False
            self._day = self._day if self._day is not None and _fresh(self._day, self._written) else None
        told, past = self._time(root.index), _past(parse, root)
        here = self._named(sentence)
        there = _arrived(parse, root, self._time) if past else None
        if there is not None and (told is None or _before(told, there)):
            self._turn_to(there, here)
            return
        self._met = (told, sentence.index) if told is not None and past and _a_month(told) else self._met
        if told is not None and self._day is not None and told.end == self._day.end:   # `by evening`
            self._known |= here
            self._day_in = sentence.paragraph
            self._elsewhere = self._elsewhere or self._news is None or _before(self._day, self._news)
        elif told is not None and past and _a_day(told):
            yield from self._begin(sentence, root, told, here)
        elif opens and told is not None and _flashback(parse, root) and _a_day(told) and self._fronted_time(sentence):
            self._turn_to(told, here)
            self._framed = True
        elif told is None and (since := self._ever_since(root)) is not None:
            yield since
        elif _flashback(parse, root) and not opens and self._day is not None:   # an aside, out of which the story comes back
            self._elsewhere = True
        elif _any_between(self._stamps, sentence, self._day) or _leaves(parse, root) or (told is None and past and _is_what(
                parse, root, self._lasting)):
            self._leave()
        elif not past:
            if self._news is not None and not self._elsewhere and _succeeds(root):
                yield Narrated(root.index, self._news, closely=False, mainly=True)
            back = _flashback(parse, root)
            self._day = None if back and opens else self._day   # `He had known her for years`, at the head of a paragraph
            self._elsewhere = self._elsewhere or back
        elif told is not None:
            self._leave()
        elif self._met is not None and self._met[1] == sentence.index - 1 and not opens and (
                _same_group(parse, root, self._clusters) or _takes_up(parse, root)):   # `Then the two signed it`
            yield Narrated(root.index, self._met[0], closely=True)
        elif self._day is not None and (here & self._known or self._in_frame(sentence, root) or _follows(parse, root) or (
                _same_group(parse, root, self._clusters))):
            self._known |= here
            day = self._soon(root)
            if day is not None:
                yield from (Narrated(verb.index, day, closely=True, told=day != self._day)
                            for verb in (root, *_fronted(parse, root)))
        else:
            yield from self._beside(sentence, root)

    def _beside(self, sentence: Sentence, root: Token) -> Iterator[Narrated]:
        """What others than those of the story did: they answered the news, or made some, from the day on that is told of."""
        told = self._day if self._day_in == sentence.paragraph else None if self._elsewhere else self._news
        if self._news is not None and (not self._elsewhere or _of_news(self._parse, root, self._stems)):
            yield from (Narrated(verb.index, self._news, closely=False) for verb in (root, *_fronted(self._parse, root)))
        if told is not None and self._is_plain(sentence):
            since = replace(told, end=self._written) if _fresh(told, self._written) else told
            yield from (Narrated(verb, since, closely=False, mainly=True) for verb in _together(self._parse, root))

    def _is_plain(self, sentence: Sentence) -> bool:
        """Whether a sentence tells of no other time, before or after which it was: `An hour after the speech`."""
        parse, bounds = self._parse, vocabulary().bounds
        return not any(
            parse.tokens[i].start in self._starts for t in parse.tokens[sentence.first : sentence.last]
            if t.text.lower() in bounds and t.dep in ("prep", "mark") for i in parse.subtree(t.index))

    def _fronted_time(self, sentence: Sentence) -> bool:
        """Whether a sentence opens with a time."""
        tokens = self._parse.tokens[sentence.first : sentence.first + 2]
        at = bisect_left(self._stamps, sentence.start, key=lambda stamp: stamp[0])
        return at < len(self._stamps) and self._stamps[at][0] <= tokens[-1].start

    def _ever_since(self, root: Token) -> Narrated | None:
        """What has been done since the day that the paragraph tells of: `They have since signed it(, he said)`."""
        if self._day is None or self._day_in != self._paragraph:
            return None
        for verb in (root, *(c for c in self._parse.dependents(root.index, "ccomp") if c.index < root.index)):
            if _perfect(self._parse, verb) and any(vocabulary().bounds.get(d.text.lower()) == "from"
                                                   for d in self._parse.dependents(verb.index, "advmod")):
                return Narrated(verb.index, replace(self._day, end=self._written), closely=True)
        return None

    def _soon(self, root: Token) -> Interval | None:
        """The day of the story, or the time from it until what had followed: `Within a week they held it`."""
        length = next((self._lengths[end] for end in _inside(self._parse, root) if end in self._lengths), None)
        parts = LENGTH.fullmatch(length.value) if length is not None else None
        if length is None or parts is None or parts[1] or self._day is None or self._day.start is None:
            return self._day
        if parts[2] == "X":
            return away(self._day, 1, None, parts[3])
        return Interval(self._day.start, timex.add(self._day.start, int(parts[2]), parts[3]), length.text)

    def _in_frame(self, sentence: Sentence, root: Token) -> bool:
        """Whether a sentence tells of the day that its paragraph looked back to, rather than how things stand or stood."""
        clauses = (t for t in self._parse.tokens[sentence.first : sentence.last] if t.dep in ("ROOT", "conj", "ccomp"))
        return self._framed and root.lemma not in _STATES and not _of_news(self._parse, root, self._stems) and not any(
            TENSES.get(t.tag) == "present" for t in clauses)

    def _begin(self, sentence: Sentence, root: Token, told: Interval, here: set[int]) -> Iterator[Narrated]:
        """A day named anew; the first one of these days is that of the news, and of the headline where that tells the same."""
        if self._news is None and _fresh(told, self._written):
            told_of = here.union(*(self._named(self._parse.sentences[i]) for i in self._lead))
            same = told_of & self._titled or any(verb.lemma == root.lemma for verb in self._headlines)
            if same and sentence.index in self._lead and not self._parse.dependents(root.index, "ccomp"):
                yield from (Narrated(verb.index, told, closely=True) for verb in self._headlines)
            self._news, here = Interval(told.start, self._written, told.text), here | self._titled
        self._turn_to(told, here)

    def _turn_to(self, day: Interval, here: set[int]) -> None:
        self._day_in = self._paragraph
        self._day, self._known, self._framed = day, here, False
        self._elsewhere = self._news is None or _before(day, self._news)

    def _leave(self) -> None:
        self._day, self._known, self._elsewhere = None, set(), True


def hot_news(parse: Parse, times: Sequence[TimeExpression], written: dt.date | None) -> tuple[int, Interval] | None:
    """The verb of a lead in the perfect of hot news, and its day: `Kenya has expelled two envoys` says that it has just
    happened, and the details behind it say when, `The decision was taken on Friday` (McCawley, Tense and time reference in
    English, 1971)."""
    first = next(iter(lead_of(parse)), None)
    root = parse.root(parse.sentences[first]) if first is not None else None
    if first is None or root is None or not _perfect(parse, root) or root.lemma == "be" or _leaves(parse, root) or (
            parse.dependents(root.index, "neg")):
        return None
    details = [(s.start, s.end) for s in parse.sentences[first + 1 : first + 1 + _DETAILS]]
    days = (t.interval for t in sorted(times, key=lambda t: t.start) if t.interval is not None and any(
        start <= t.start < end for start, end in details))
    return next(((root.index, day) for day in days if _a_day(day) and _fresh(day, written)), None)


def _of_news(parse: Parse, verb: Token, stems: Set[str]) -> bool:
    """Whether what a verb is about takes up the news by its word, wherever the story stands: `Obi condemned the arrest`."""
    things = parse.dependents(verb.index, "dobj") + [
        s for c in parse.dependents(verb.index, "ccomp") for s in parse.dependents(c.index, "nsubj")]
    return any([d.text.lower() for d in parse.dependents(n.index)] == ["the"] and (
        n.lemma.lower() in stems or n.lemma[:STEM].lower() in stems) for n in things)


def _takes_up(parse: Parse, verb: Token) -> bool:
    """Whether a verb is about the deed that was told just before: `rejected the charge`."""
    return any([d.text.lower() for d in parse.dependents(n.index)] in (["the"], ["this"], ["that"]) and (
        n.lemma.lower() in vocabulary().deed) for n in parse.dependents(verb.index, "dobj"))


def _succeeds(verb: Token) -> bool:
    """Whether a verb in the present tells who comes into office with the news: `Ruiz succeeds Paz`, `Ruiz becomes minister`."""
    return verb.tag == "VBZ" and verb.lemma in word_list("coming behind") | (
        word_list("coming into office") - word_list("appointing"))


def lead_of(parse: Parse) -> Sequence[int]:
    """The sentences at the head of an article that tell the news, behind what is summed up above it."""
    bullets = _bullets(parse)
    return [s.index for s in parse.sentences if not (s.headline or s.dateline or s.paragraph in bullets)][:_LEAD]


def _bullets(parse: Parse) -> set[int]:
    """The paragraphs that are lines of a summary above the story."""
    opening = {s.paragraph: parse.tokens[s.first] for s in reversed(parse.sentences)}
    return {paragraph for paragraph, token in opening.items() if token.tag in _BULLETS}


def _reported(parse: Parse, verb: Token, time: Callable[[int], Interval | None]) -> Token:
    """The dated clause that a report follows, whose news it is: `Kenya signed it on Monday, officials said on Tuesday`."""
    return next((c for c in parse.dependents(verb.index, "ccomp")
                 if c.index < verb.index and _past(parse, c) and time(c.index) is not None), verb)


def _fronted(parse: Parse, verb: Token) -> list[Token]:
    """The clause that a sentence opens with, where its verb only goes on or reports: `Kenya condemned it; Chad was silent`,
    `Kenya shut its embassy, officials said`."""
    return [c for c in parse.dependents(verb.index, "ccomp") if c.index < verb.index and _past(parse, c)]


def _together(parse: Parse, verb: Token) -> list[int]:
    """A verb, those joined to it, and those of what happens meanwhile: `Police cleared it and beat them as he spoke`."""
    found = [verb]
    for one in found:
        found += [c for c in parse.dependents(one.index, "conj", "advcl") if c.tag in ("VBD", "VBN") and not _flashback(
            parse, c) and (c.dep == "conj" or _links(parse, c) & vocabulary().simultaneous)]
    return [one.index for one in found]


def _arrived(parse: Parse, verb: Token, time: Callable[[int], Interval | None]) -> Interval | None:
    """The day on which something was done where somebody went, with which the story goes on: `drove to Oslo, where she met him
    on Tuesday`."""
    for clause in parse.tokens[verb.index + 1 : parse.sentences[verb.sentence].last]:
        if clause.dep == "relcl" and clause.tag == "VBD" and not _links(parse, clause) <= vocabulary().simultaneous:
            told = time(clause.index)
            return told if told is not None and _a_day(told) else None
    return None


def _links(parse: Parse, clause: Token) -> set[str]:
    """The conjunctions and adverbs that join a clause."""
    joining = parse.dependents(clause.index, "mark", "advmod")
    return {d.text.lower() for d in joining if d.dep == "mark" or d.tag == "WRB"}


def _a_day(told: Interval) -> bool:
    """Whether a time is a day, or a night."""
    return told.start is not None and told.end is not None and (told.end - told.start).days <= 1


def _a_month(told: Interval) -> bool:
    """Whether a time is more than a day and no more than a month."""
    return not _a_day(told) and short(told)


def _same_group(parse: Parse, verb: Token, clusters: Mapping[int, int]) -> bool:
    """Whether a verb is about several who were named one by one: `The two leaders signed it`, `The two`, `They signed it`; or
    about those who did what was told: `The attackers fled`."""
    if any(s.lemma.lower() in vocabulary().doer and any(d.text.lower() == "the" for d in parse.dependents(s.index, "det"))
           for s in parse.dependents(verb.index, "nsubj")):
        return True
    return any(s.index not in clusters if s.tag == "PRP" else (
        s.tag == "CD" or (s.tag == "NNS" and parse.dependents(s.index, "nummod"))) and any(
        d.tag == "DT" for d in parse.dependents(s.index, "det")) for s in parse.dependents(verb.index, "nsubj"))


def _fresh(told: Interval, written: dt.date | None) -> bool:
    return written is not None and told.start is not None and 0 <= (written - told.start).days <= _FRESH


def _before(one: Interval, other: Interval) -> bool:
    return one.start is not None and other.start is not None and one.start < other.start


def _past(parse: Parse, verb: Token) -> bool:
    """Whether a verb is in the simple past, active or passive, or was going on."""
    helpers = parse.dependents(verb.index, "aux", "auxpass")
    if any(h.lemma == "have" or h.tag == "MD" for h in helpers):
        return False
    return verb.tag == "VBD" or any(h.tag == "VBD" and (h.dep == "auxpass" or verb.tag == "VBG") for h in helpers)


def _perfect(parse: Parse, verb: Token) -> bool:
    """Whether a verb is in the present perfect, in which news begins: `has signed`."""
    return verb.tag == "VBN" and any(h.lemma == "have" and h.tag != "VBD" for h in parse.dependents(verb.index, "aux"))


def _follows(parse: Parse, verb: Token) -> bool:
    """Whether a verb says itself that it goes on: `Soldiers then stormed it`, `Within the hour soldiers stormed it`, but not
    `He was then president`."""
    words = vocabulary().sequel
    return verb.lemma != "be" and (bool(_inside(parse, verb)) or any(
        d.text.lower() in words for d in parse.dependents(verb.index, "advmod")) or any(
        f"{p.text} {t.text}".lower() in words for p, t in _adjuncts(parse, verb)))


def _adjuncts(parse: Parse, verb: Token) -> list[tuple[Token, Token]]:
    """Prepositions and adverbs of a verb with what they bring: `at once`, `for years`."""
    return [(p, t) for p in parse.dependents(verb.index, "prep", "advmod")
            for t in parse.dependents(p.index, "advmod", "amod", "pcomp", "pobj")]


def _inside(parse: Parse, verb: Token) -> list[int]:
    """Where the lengths end within which something followed: `within the hour`, `within four days`."""
    words = vocabulary()
    return [n.end for p in parse.dependents(verb.index, "prep") if p.text.lower() in words.inside
            for n in parse.dependents(p.index, "pobj") if words.single.get(n.text.lower(), ("", ""))[1]]


def _told_above(parse: Parse, root: Token) -> list[Token]:
    """The verbs of a headline that tell what happened: `Rice and Paz sign pact as Ruiz flies in`, `It is over: Ruiz quits`, but
    not those of what came before (`after police storm embassy`) or what somebody says."""
    found = [root]
    for verb in found:
        for below in parse.dependents(verb.index, "conj", "advcl", "parataxis", "ccomp"):
            marks = {t.text for t in parse.tokens[min(verb.index, below.index) : max(verb.index, below.index)]}
            meanwhile = below.dep == "advcl" and bool(_links(parse, below) & vocabulary().simultaneous)
            if below.pos == "VERB" and (below.dep == "conj" or meanwhile or marks & {":", ";"}):
                found.append(below)
    return [verb for verb in found if _is_told(parse, verb)]


def _is_told(parse: Parse, verb: Token) -> bool:
    """Whether the verb of a headline says that something happened: `Iran frees crew`, `Iran, Iraq sign pact`, `Crew freed`, but
    not `Iran to free`."""
    helpers = parse.dependents(verb.index, "aux")
    finite = verb.tag in TENSES or (verb.tag == "VB" and bool(parse.dependents(verb.index, "nsubj")))
    return finite and not any(h.tag in ("MD", "TO") or h.lemma == "have" for h in helpers)


def _flashback(parse: Parse, verb: Token) -> bool:
    return any(h.tag == "VBD" and h.lemma == "have" for h in parse.dependents(verb.index, "aux"))


def _places(parse: Parse, time: TimeExpression, written: dt.date | None) -> bool:
    """Whether an expression says of its sentence when or how often: `for two days`, `aged 40` and what stands in what is
    described or reported do not, nor does the year of a noun (`condemned the 2014 vote`) or what lies ahead; `two days after
    the vote` does."""
    at = bisect_left(parse.tokens, time.start, key=lambda t: t.start)
    if at < len(parse.tokens) and any(_inner(parse, parse.tokens[i]) for i in parse.ancestors(at)):
        return False
    if at < len(parse.tokens) and time.interval is not None and not _recent(time.interval, written) and (
            _of_noun(parse, at, time) or ahead(time.interval, written)):
        return False
    inside = at and parse.tokens[at - 1].text.lower() in vocabulary().inside   # `within days`
    if time.interval is None and (time.value.startswith("PT") or inside):   # `spoke minutes after her`
        return False
    if time.interval is not None or time.type != "DURATION" or "X" in time.value:
        return True
    trailing = at and parse.tokens[at - 1].text == ","   # `struck back, a day after they attacked`
    return time.text.split()[-1].lower() in vocabulary().bounds and not (trailing or _days_behind(parse, at, time))


def _days_behind(parse: Parse, at: int, time: TimeExpression) -> bool:
    """Whether a sentence ends with how few days later it was than something: `met him a day after he had left`."""
    root = parse.root(parse.sentences[parse.tokens[at].sentence]) if at < len(parse.tokens) else None
    parts = LENGTH.fullmatch(time.value)
    return root is not None and root.index < at and parts is not None and parts[3] == "D" and (
        root.lemma.lower() not in vocabulary().arising)


def _inner(parse: Parse, clause: Token) -> bool:
    """Whether a clause describes something or is reported, rather than stand behind a colon or before a semicolon."""
    if clause.dep == "pcomp":   # `accused it of owing money since May`, but not `after leaving in May`
        return parse.tokens[clause.head].text.lower() not in vocabulary().bounds
    if left_out(parse, clause):
        return True
    if clause.dep != "ccomp":
        return clause.dep in ("relcl", "acl")
    between = parse.tokens[min(clause.index, clause.head) : max(clause.index, clause.head)]
    return not any(t.text in (":", ";") for t in between)


def _recent(told: Interval, written: dt.date | None) -> bool:
    return written is not None and told.end is not None and 0 <= (written - told.end).days <= 2 * _WEEK


def ahead(told: Interval, written: dt.date | None) -> bool:
    """Whether a time begins after the day of the article, or is open until then (`by Friday`)."""
    begins = told.start if told.start is not None else told.end
    return written is not None and begins is not None and begins > written


def _of_noun(parse: Parse, at: int, time: TimeExpression) -> bool:
    """Whether an expression hangs on a noun: `the 2014 vote`, `talks since July`."""
    while parse.tokens[at].head != at and time.start <= parse.tokens[parse.tokens[at].head].start < time.end:
        at = parse.tokens[at].head
    above = parse.tokens[parse.tokens[at].head]
    above = parse.tokens[above.head] if above.dep == "prep" else above
    return above.pos == "NOUN" and above.index != at


def _any_between(stamps: Sequence[tuple[int, Interval | None]], sentence: Sentence, carried: Interval | None) -> bool:
    """Whether a sentence has one of the `stamps`, which are sorted, that is not of the day `carried`: `left before it fell at
    9 p.m.`"""
    at = bisect_left(stamps, sentence.start, key=lambda stamp: stamp[0])
    while at < len(stamps) and stamps[at][0] < sentence.end:
        told = stamps[at][1]
        if told is None or carried is None or (told.start, told.end) != (carried.start, carried.end):
            return True
        at += 1
    return False


def _leaves(parse: Parse, verb: Token) -> bool:
    """Whether an adjunct of a verb leaves the story: `once`, `during the war`, but not `during the meeting`."""
    words, opening = vocabulary(), parse.tokens[parse.sentences[verb.sentence].first]
    if _opens_elsewhere(parse, parse.sentences[verb.sentence]) or (
            opening.head == verb.index and words.bounds.get(opening.text.lower()) == "before"):   # `Before landing in Oslo, he`
        return True
    if any(t.text.lower() in words.elsewhere for p, t in _adjuncts(parse, verb) if not (
            t.dep == "pobj" and parse.dependents(t.index, "nummod")) and (
            f"{p.text} {t.text}".lower() not in words.sequel)):   # `at first`, but not `jailed him for nine years`, `at once`
        return True
    away = words.elsewhere - (words.sequel if _follows(parse, verb) else set())
    return any(d.text.lower() in away and (d.dep != "prep" or any(
        n.lemma.lower() not in words.errands for n in parse.dependents(d.index, "pobj")))
        for d in parse.dependents(verb.index, "advmod", "npadvmod", "prep"))


def _is_what(parse: Parse, verb: Token, lasting: Set[int]) -> bool:
    """Whether a verb tells what somebody was by one of the nouns that do not happen (`He was a critic of Obi`), or which of the
    things somebody did it was: `What angered them was his trip`."""
    return verb.lemma == "be" and any(
        n.index in lasting or parse.dependents(n.index, "poss") for n in parse.dependents(verb.index, "attr"))


def _opens_elsewhere(parse: Parse, sentence: Sentence) -> bool:
    """Whether a sentence begins on the day of something else: `On the day she came, nine were killed`."""
    opening = parse.tokens[sentence.first : sentence.last][:_OPENING]
    unit, length = vocabulary().single.get(opening[2].text.lower(), ("", "")) if len(opening) == _OPENING else ("", "")
    day = bool(unit) and unit in "UD" and not length.startswith("T")
    return day and opening[0].pos == "ADP" and opening[1].text.lower() == "the" and (
        opening[3].pos in ("PRON", "PROPN", "NOUN", "DET", "SCONJ"))
