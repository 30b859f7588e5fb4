"""Whether an office, or what else lasts, is over or still to come: `former`, `designate`, `resigned as`, `until April`."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.aspect import Aspects, eventive
from kg.extract.timing import brief
from kg.language.coordination import verb_lemma
from kg.language.grammar import TIMES, perhaps_person
from kg.language.phrases import ranked_to
from kg.language.time.tense import pluperfect
from kg.language.time.words import vocabulary
from kg.language.wordlists import word_list
from kg.lexicon.frames import Frame, Frames
from kg.model import Interval, Parse, ParsedArticle, Predication, Token

_OFFICE_MARKERS = ("as", "from", "of")
"""Prepositions that bring the office that somebody leaves."""
_GOALS = ("to", "of", "for", "from", "at", "about", "without", "short of", "toward", "towards")
"""Prepositions of what is aimed at or missed."""


def over_or_coming(parsed: ParsedArticle, predication: Predication, frame: Frame, aspects: Aspects) -> tuple[bool, bool]:
    """Whether a role's modifiers say that it is over (`former`) or still to come (`designate`). Whose predecessor was ousted
    came behind him all the same."""
    if eventive(frame):
        return False, False
    frames, tokens, head = aspects.frames, parsed.parse.tokens, predication.head
    inside = parsed.parse.subtree(head)
    around = {a.head for a in predication.arguments if a.function == "modifier"} | set(parsed.parse.children[head])
    around.add(max(0, inside[0] - 1))   # `Anna Berg, then prime minister`
    around |= {i for i in (head - 2, head + 2) if 0 <= i < len(tokens) and tokens[(i + head) // 2].text == "-"}
    around |= {i for i in inside if i < head and tokens[i + 1].text == "-"}   # `the then-UN chief`
    words = {tokens[i].text.lower() for i in around}
    words |= {f"{tokens[i - 2].text}-{tokens[i].text}".lower() for i in around if i > 1 and tokens[i - 1].text == "-"}
    over = bool(words & frames.ended) or any(   # `three times prime minister`
        tokens[i].text in word_list("repeated") and parsed.parse.dependents(i, "nummod") for i in inside)
    if not over and aspects.lasts(frame):
        over = _was(parsed, predication) or _served(parsed.parse, predication) or left(parsed, predication, frames) or _ousted(
            parsed.parse, predication, frames) or _until(parsed, predication)
    elif not over and predication.support is not None:
        over = _used_to(parsed.parse, tokens[predication.support])
    return over, bool(words & frames.future)


def begun(parse: Parse, predication: Predication, frame: Frame) -> bool:
    """Whether a role is what somebody comes into: `was sworn in as president`, not `became the first president to leave`."""
    return frame.titular and predication.support is not None and not ranked_to(parse, predication.head) and verb_lemma(
        parse, parse.tokens[predication.support]) in word_list("coming into office")


def left(parsed: ParsedArticle, predication: Predication, frames: Frames) -> bool:
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


def short_of(parse: Parse, predication: Predication) -> bool:
    """Whether a role is one that somebody only might have come to have: `came close to becoming premier`, but not `since
    becoming premier`."""
    if predication.support is None:
        return False
    verb = parse.tokens[predication.support]
    preposition = parse.tokens[verb.head]
    return verb.dep == "pcomp" and verb.tag == "VBG" and verb.lemma != "be" and preposition.text.lower() in _GOALS


def parted(parse: Parse, predication: Predication, frames: Frames) -> bool:
    """Whether what a noun says lasted until its verb ended it: `sold its stake`, but not `will sell its stake`."""
    noun = parse.tokens[predication.head]
    verb = parse.tokens[noun.head]
    return noun.dep in ("dobj", "nsubjpass") and _certain(parse, verb) and verb_lemma(parse, verb) in frames.parting


def gone(parse: Parse, predication: Predication) -> bool:
    """Whether a verb says that what it tells is over: `used to work for Shell`, `led the army before he went into politics`,
    `ran it until 2010`, `ran it for ten years`, `ran it under Ruiz`, `led by Ruiz until he quit`, `who had run it since 2009`.
    """
    verb = parse.tokens[predication.head]
    clauses = [c for c in parse.dependents(verb.index, "advcl") if c.index > verb.index]
    links = [link for c in clauses for link in parse.dependents(c.index, "mark", "prep")]
    links += [p for p in parse.dependents(verb.index, "prep") if p.index > verb.index and parse.dependents(p.index, "pcomp")]
    followed = any(vocabulary().bounds.get(link.text.lower()) == "before" for link in links)
    lasted = any(vocabulary().bounds.get(p.text.lower()) == "to" and parse.labels.get(n.index) in TIMES
                 for p in parse.dependents(verb.index, "prep") for n in parse.dependents(p.index, "pobj"))
    past = verb.tag in ("VBD", "VBN") and not any(
        d.tag in ("VBZ", "VBP", "MD") for d in parse.dependents(verb.index, "aux", "auxpass"))
    stopped = any(vocabulary().bounds.get(link.text.lower()) == "to" and parse.tokens[link.head].tag == "VBD" for link in links)
    spanned = any(p.text.lower() in vocabulary().purpose and parse.labels.get(n.index) == "DATE"
                  for p in parse.dependents(verb.index, "prep") for n in parse.dependents(p.index, "pobj"))
    once = followed or spanned or _under_another(parse, verb)
    return _used_to(parse, verb) or (once and verb.tag == "VBD") or ((lasted or stopped) and past) or (
        verb.dep == "relcl" and pluperfect(parse, verb.index) and not any(
            parse.tokens[a].dep == "ccomp" for a in parse.ancestors(verb.index)))   # `said that he, who had run it, was ill`


def _under_another(parse: Parse, verb: Token) -> bool:
    """Whether somebody's time is told by who ruled then: `who ran the central bank under Ana Ruiz`."""
    rulers = parse.governed(verb.index, "under")
    return bool(parse.dependents(verb.index, "dobj")) and any(perhaps_person(parse, n) for n in rulers)


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


def _served(parse: Parse, predication: Predication) -> bool:
    """Whether a role is what somebody once served as: `who served as minister under Ruiz`, but not `has served as minister`."""
    word = parse.tokens[predication.head]
    verb = _giving(parse, word)
    helped = parse.dependents(verb.index, "aux", "auxpass")
    since = any(t.text.lower() == "since" for t in parse.dependents(verb.index, "prep"))
    serving = verb.tag == "VBD" and verb.lemma in word_list("serving") and verb.index < word.index
    return serving and not helped and not since and verb.dep != "ccomp" and parse.tokens[word.head].text.lower() == "as"


def _used_to(parse: Parse, verb: Token) -> bool:
    above = parse.tokens[verb.head]
    return verb.dep == "xcomp" and above.lemma == "use" and above.tag == "VBD"


def nominated(parse: Parse, predication: Predication, frames: Frames) -> bool:
    """Whether a role is one that somebody is only proposed for: `nominated as chairman`."""
    return _given_by(parse, predication) in frames.nominating


def refused(parse: Parse, predication: Predication, frames: Frames) -> bool:
    """Whether a role is one that somebody is not given: `vetoed her as minister`, but not `opposed her choice as minister`."""
    host = parse.tokens[parse.tokens[parse.tokens[predication.head].head].head]
    return host.pos != "NOUN" and _given_by(parse, predication) in frames.refusing


def _given_by(parse: Parse, predication: Predication) -> str:
    """The lemma of the verb that says what becomes of a role (`nominated as chairman`, `vetoed as minister`), if one does."""
    word = parse.tokens[predication.head]
    given = word.dep == "oprd" or (word.dep == "pobj" and parse.tokens[word.head].text.lower() in ("as", "for"))
    return verb_lemma(parse, _giving(parse, word)) if given else ""


def _giving(parse: Parse, office: Token) -> Token:
    """The verb that an office is given or taken by: `appointed her chairwoman`, `lost his job as minister`."""
    above = parse.tokens[office.head]
    verb = parse.tokens[above.head] if office.dep == "pobj" else above
    return parse.tokens[verb.head] if verb.dep in ("dobj", "nsubjpass") and verb.pos in ("NOUN", "PROPN") else verb


def _leaving(parse: Parse, verb: Token, frames: Frames) -> bool:
    """Whether a verb says that a role is over, its particle taken for an adverb or not: `step down`."""
    after = [d.text.lower() for d in parse.dependents(verb.index) if d.index == verb.index + 1]
    beside = " ".join([verb.lemma.lower(), *after])
    return bool({verb_lemma(parse, verb), beside} & frames.leaving)


def _certain(parse: Parse, verb: Token) -> bool:
    return verb.tag in ("VBD", "VBN") and not any(d.tag == "MD" for d in parse.dependents(verb.index, "aux"))


def expired(time: Interval | None, parsed: ParsedArticle) -> bool:
    """Whether a term of office lies behind the article: `minister from 2005 to 2015`."""
    written = parsed.article.date
    return time is not None and time.end is not None and written is not None and time.end < written and (
        time.start is not None and time.start.year != time.end.year)


def passed(time: Interval | None, parsed: ParsedArticle, predication: Predication, frames: Frames) -> bool:
    """Whether a verb in the past tells of years that lie behind the article: `ruled Nigeria in the late 1990s`, but not
    `founded the bank in 1990`."""
    written, verb = parsed.article.date, parsed.parse.tokens[predication.head]
    return (time is not None and time.end is not None and written is not None and verb.tag == "VBD"
            and time.end.year < written.year and not brief(time) and predication.lemma not in frames.beginning)


def term(time: Interval, over: bool) -> Interval:
    """Nobody holds an office for days: what is told of a role is when it began, or when it ended."""
    if not brief(time):
        return time
    return replace(time, start=None) if over else replace(time, end=None)
