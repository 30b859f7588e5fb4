"""Which events a time expression dates: the nearest that governs it, whatever the parser hung it on."""

from __future__ import annotations

from collections.abc import Mapping, Set

from kg.language import numerals
from kg.language.time.tense import pluperfect
from kg.language.time.words import vocabulary
from kg.model import Parse, Token

MODIFYING = ("compound", "nmod", "amod", "nummod", "poss")
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
VERBS = ("VERB", "AUX")
FINITE = ("VBD", "VBZ", "VBP", "MD")
_BRACKET = 5
"""Tokens before an expression among which a bracket may open that holds it: `(2001-2006)`."""
TENSES: Mapping[str, str] = {"VBD": "past", "VBN": "past", "VBZ": "present", "VBP": "present"}


def only_happens(verb: Token) -> bool:
    """Whether a verb says of its subject only that it happens, or how much of it there was: `began`, `exports fell`."""
    return verb.lemma.lower() in vocabulary().occurring or verb.lemma.lower() in vocabulary().amounting


def left_out(parse: Parse, verb: Token) -> bool:
    """Whether a clause leaves out its verb and has only the auxiliary: `as he had in 2017`."""
    return verb.lemma in ("have", "do", "be") and verb.dep == "advcl" and not parse.dependents(
        verb.index, "dobj", "attr", "acomp", "xcomp", "ccomp")


def verb_above(parse: Parse, index: int) -> int | None:
    """The nearest verb that a token stands below."""
    return next((a for a in parse.ancestors(index) if parse.tokens[a].pos in VERBS), None)


def governors(parse: Parse, token: int, first: int, heads: Set[int], supported: Mapping[int, int], *, news: bool,
              past: bool) -> list[int]:
    """The events that an expression dates, whose head is `token` and whose first word is `first`: the nearest above of
    `heads`, or the verb, and the verb whose object that is; `supported` gives a verb its noun (`paid a visit`). `news`: it is a
    day just gone by; `past`: a day or month gone by."""
    if _compared(parse, token, first) or _of_thing(parse, token, heads) or (
            not (news or past) and _of_event_before(parse, token)):
        return []
    bracket = next((i for i in range(first - 1, max(first - _BRACKET, 0), -1) if parse.tokens[i].text in "()"), None)
    if bracket is not None and parse.tokens[bracket].text == "(" and not any(
            t.pos in VERBS for t in parse.tokens[bracket:first]):
        return _bracketed(parse, bracket - 1, heads)
    found = _nearest(parse, token, first, heads, supported)
    if found and (own := _in_next_clause(parse, found[0], token, first)) is not None:
        return [supported.get(own, own)]
    if (lasting := _lasting(parse, first, found)) is not None:
        return [supported.get(lasting, lasting)]
    if (enclosed := _enclosed(parse, token, first, found, heads)) is not None:
        found = [supported.get(enclosed, enclosed)]
    elif found and (told := _told_before(parse, found[0], first)) is not None:
        found = [supported.get(told, told)]
    aside = _aside(parse, token, first)
    if aside is not None:
        found = [one for one in found if one in aside] or _in_aside(parse, aside, heads)
    found = [_gerund_above(parse, one, first) for one in found if not _listed(parse, one, first)]
    return _of_news(parse, found, first, near=news) if news or past else found


def _listed(parse: Parse, governor: int, first: int) -> bool:
    """Whether an expression is of a thing listed behind a colon: `urged both to keep two treaties: that of 1972 and that`."""
    behind = next((t.index for t in reversed(parse.tokens[governor:first]) if t.text == ":"), first)
    return any(t.pos in ("NOUN", "PROPN") for t in parse.tokens[behind:first]) and not any(
        t.pos in VERBS for t in parse.tokens[behind:first])


def _of_thing(parse: Parse, token: int, heads: Set[int]) -> bool:
    """Whether an expression tells which thing is meant: `suspended the constitution of 1962`."""
    link = parse.tokens[parse.tokens[token].head]
    thing = parse.tokens[link.head]
    return link.text == "of" and thing.index == link.index - 1 and thing.pos == "NOUN" and thing.index not in heads


def _of_event_before(parse: Parse, token: int) -> bool:
    """Whether an expression dates what stands behind `after`: `the first visit after his rise to power in 2014` was later."""
    event = parse.tokens[parse.tokens[parse.tokens[token].head].head]
    link = parse.tokens[event.head]
    return event.dep == "pobj" and event.pos == "NOUN" and vocabulary().bounds.get(link.text.lower()) == "after" and (
        parse.tokens[link.head].pos == "NOUN")


def _gerund_above(parse: Parse, governor: int, first: int) -> int:
    """The verb above a gerund, where that is of the time: `banned them from investing in 1995`, and what was done at first:
    `first accused it of cheating in May`."""
    verb = parse.tokens[governor]
    above = verb_above(parse, governor) if verb.dep == "pcomp" and verb.tag == "VBG" and governor < first else None
    if above is None or parse.tokens[above].tag not in ("VBD", "VBN"):
        return governor
    kept = parse.tokens[verb.head].text == "from" and parse.tokens[above].lemma in vocabulary().preventing
    counted = any(d.text.lower() in numerals.ORDINALS for d in parse.dependents(above, "advmod"))
    return above if kept or counted else governor


def _told_before(parse: Parse, governor: int, first: int) -> int | None:
    """`ends the reign of Obi, who won the vote, his third, in 2007`: what is so now was not then; the past tense right before
    was."""
    verb = parse.tokens[governor]
    if verb.tag not in ("VBZ", "VBP", "VB") or not governor < first:
        return None
    between = reversed(parse.tokens[governor + 1 : first])
    nearest = next((t for t in between if t.pos == "VERB" and t.dep not in MODIFYING), None)
    past = nearest is not None and (nearest.tag == "VBD" or any(   # `runs Norvik, which was founded by Obi, a miner, in 1967`
        d.tag == "VBD" for d in parse.dependents(nearest.index, "auxpass")))
    return nearest.index if nearest is not None and past and nearest.dep == "relcl" else None


def _in_next_clause(parse: Parse, governor: int, token: int, first: int) -> int | None:
    """The verb of its own clause, where an expression was hung on one before a semicolon or `and`: `left in 2015; and in 2018,
    although it was weak, Chad fell`, `left in May, and the next spring, for all that, Chad fell`."""
    if governor > first:
        return None
    opening = first - 1 if parse.tokens[first - 1].pos == "ADP" else first
    joined = parse.tokens[opening - 1].dep == "cc" and parse.tokens[opening - 2].text == "," and (
        parse.tokens[_closes(parse, token) + 1].text == ",")
    if not joined and not any(t.text == ";" for t in parse.tokens[governor:first]):
        return None
    behind = parse.tokens[token + 1 : parse.sentences[parse.tokens[token].sentence].last]
    return next((t.index for t in behind if t.pos == "VERB" and _is_main(parse, t) and not (joined and not any(
        s.index > token for s in parse.dependents(t.index, *SUBJECTS)))), None)


def _is_main(parse: Parse, verb: Token) -> bool:
    """Whether a verb is that of a clause which nothing subordinates."""
    alone = verb.dep == "advcl" and not any(
        d.dep == "mark" or d.tag == "WRB" for d in parse.dependents(verb.index, "mark", "advmod"))
    return (verb.dep in ("ROOT", "conj", "parataxis") or alone) and (
        verb.tag in FINITE or bool(parse.dependents(verb.index, "aux", "auxpass")))


def _lasting(parse: Parse, first: int, found: list[int]) -> int | None:
    """`was replaced by Obi, a banker who had run it since 2009`: nothing was done since then, so it is of the perfect before,
    whatever verb it was hung on; `has killed nine and wounded ten since 2009` is of the first of the two."""
    link = parse.tokens[first - 1]
    if not found or vocabulary().bounds.get(link.text.lower()) != "from":
        return None
    if parse.tokens[found[0]].pos not in VERBS:   # `has been at war with a coalition since 2015`
        above = verb_above(parse, found[0]) if parse.tokens[found[0]].dep == "pobj" else None
        return above if above is not None and any(d.lemma == "have" for d in parse.dependents(above, "aux")) else None
    if any(d.lemma == "have" for d in parse.dependents(found[0], "aux")):
        return None
    joined = parse.tokens[found[0]]
    if joined.dep == "conj" and any(d.lemma == "have" for d in parse.dependents(joined.head, "aux")) and not parse.dependents(
            joined.index, *SUBJECTS, "aux"):
        return joined.head
    between = reversed(parse.tokens[found[0] + 1 : link.index])
    verb = next((t for t in between if t.pos == "VERB" and t.dep not in MODIFYING), None)
    return verb.index if verb is not None and any(
        d.lemma == "have" for d in parse.dependents(verb.index, "aux")) else None


def _enclosed(parse: Parse, token: int, first: int, found: list[int], heads: Set[int]) -> int | None:
    """What stands right before an expression behind the same comma, if it is a relative clause, or an office held until
    then, and the expression was hung outside: `condemned by Obi, whose men boycotted the vote that April`, `contacted by Obi,
    minister until 2011`."""
    words, sentence = parse.tokens, parse.sentences[parse.tokens[token].sentence]
    opening = first - 1 if words[first - 1].dep in ("prep", "mark") and first > sentence.first else first
    comma = next((i for i in range(opening - 1, sentence.first, -1) if words[i].text == ","), None)
    if comma is None or not found or comma < found[0] < first or (
            found[0] > first and not any(t.text == "," for t in words[token : found[0]])):
        return None
    verbs = [t for t in words[comma + 1 : opening] if t.pos in VERBS]
    if any(t.tag in ("WP", "WP$", "WDT", "WRB") for t in words[comma + 1 : comma + 3]):
        return next((t.index for t in verbs if t.dep == "relcl" and t.pos == "VERB" and (
            t.tag in FINITE or pluperfect(parse, t.index))), None)
    bound = opening < first and vocabulary().bounds.get(words[opening].text.lower()) in ("to", "from", "range")
    described = words[comma + 1 : opening] if bound and not verbs else ()
    return None if any(t.dep == "cc" for t in described) else next((
        t.index for t in described if t.dep == "appos" and t.index in heads), None)


def _nearest(parse: Parse, token: int, first: int, heads: Set[int], supported: Mapping[int, int]) -> list[int]:
    outside = _stranded(parse, token, first)
    if outside is None:
        outside = _before_to(parse, token)
    if outside is not None:
        return [supported.get(outside, outside)]
    if parse.tokens[token].dep in MODIFYING and parse.tokens[token].head > token:   # `rejected Monday's ruling`
        modified = _phrase_head(parse, token)
        if modified in heads or parse.tokens[modified].pos == "NOUN":   # but `on Monday Berg rejected it`
            return ([modified] if modified in heads else []) + _set_in(parse, modified)
    beside = _beside(parse, token, first)
    if beside is not None and left_out(parse, parse.tokens[beside]):
        return [beside]
    if beside is not None:
        return [supported.get(beside, beside), *_subject_event(parse, first, beside, heads), *_became(parse, beside)]
    if (told_of := _told_of(parse, token)) is not None:
        return [supported.get(told_of, told_of)]
    following = _following(parse, token, first)
    if following is not None and following != verb_above(parse, token):
        return [supported.get(following, following)]
    for above in parse.ancestors(token):
        if above < (verb_above(parse, above) or 0) < first:   # `the smaller group, took Goma last month`: hung across the verb
            continue
        if (office := _explained(parse, above, first, heads)) is not None:
            return [office]
        if above in heads and parse.tokens[above].pos not in VERBS:
            return [above, _verb_beside(parse, above, token) if following is None else supported.get(following, following)]
        if above in supported:
            return [supported[above], *_became(parse, above)]
        if _doing(parse, above, first):
            return [above]
        if parse.tokens[above].dep in ("aux", "auxpass"):   # `had by Friday night taken it`
            continue
        if parse.tokens[above].pos in VERBS:
            if subject := _of_subject(parse, token, first, above, heads):
                return [subject]
            if earlier := _come_before(parse, above, first, heads):
                return earlier
            return [above, *_interrupted(parse, token, first, above), *_subject_event(parse, first, above, heads),
                    *_cleft(parse, token, above), *_around_report(parse, first, above), *_became(parse, above),
                    *(supported.get(one, one) for one in _around_gerund(parse, first, above))]
    return []


def _told_of(parse: Parse, token: int) -> int | None:
    """`accused them of the attack a week later`: what is said of `the attack`, and no more, happens a week later."""
    word = parse.tokens[token]
    noun = parse.tokens[word.head]
    if word.tag not in ("RB", "RBR") or noun.pos != "NOUN" or noun.dep != "pobj" or not parse.dependents(token, "npadvmod"):
        return None
    return verb_above(parse, noun.index) if [d.text.lower() for d in parse.dependents(noun.index) if d.index != token] == [
        "the"] else None


def _doing(parse: Parse, noun: int, first: int) -> bool:
    """Whether a noun names by itself what was done: `blames it for the sinking of a ship in March` tells when that was."""
    token, link = parse.tokens[noun], parse.tokens[parse.tokens[noun].head]
    of = [p for p in parse.dependents(noun, "prep") if p.text == "of" and p.index < first]
    apart = token.dep == "pobj" and link.text.lower() not in vocabulary().setting | vocabulary().containing
    return bool(of) and apart and token.tag == "NN" and token.text.endswith("ing")


def _compared(parse: Parse, token: int, first: int) -> bool:
    """Whether an expression is that of a figure that another is compared with: `fell from two million in 1998`."""
    verb = verb_above(parse, token)
    below = [a for a in parse.ancestors(token) if verb is None or parse.tokens[a].head == verb or verb in parse.ancestors(a)]
    return any(parse.tokens[a].tag == "CD" and parse.tokens[a].dep == "pobj" and not parse.dependents(a, "prep", "relcl") and (
        parse.tokens[parse.tokens[a].head].text.lower() in vocabulary().compared)
        for a in (*below, *range(max(first - 3, 0), first)))


def _bracketed(parse: Parse, name: int, heads: Set[int]) -> list[int]:
    """What an expression in brackets behind a name dates: the title before it, in `ex-president Ana Ruiz (2001-2006) left`."""
    return [d.index for d in parse.dependents(name, *MODIFYING, "appos") if d.index in heads][-1:]


def _aside(parse: Parse, token: int, first: int) -> range | None:
    """What stands between commas behind a subject, up to an expression in it: `Ruiz, its owner since 2018, left`. Nobody met
    anybody in `Orban, in power since 2010, met him`, but on Monday in `Orban, in Rome on Monday, met him`."""
    words, sentence = parse.tokens, parse.sentences[parse.tokens[token].sentence]
    opening = first - 1 if words[first - 1].dep in ("prep", "mark") and first > sentence.first else first
    before = next((i for i in range(opening - 1, sentence.first, -1) if words[i].text == ","), None)
    after = next((i for i in range(token + 1, sentence.last) if words[i].text == ","), None)
    if before is None or after is None or before + 1 == opening or any(t.tag in FINITE for t in words[before:after]):
        return None
    verbs = [v for v in parse.ancestors(token) if words[v].pos in VERBS and v > after]
    if not any(s.index < before for v in verbs for s in parse.dependents(v, *SUBJECTS)):
        return None
    start = words[before + 1]
    lasting = any(vocabulary().bounds.get(t.text.lower()) in ("from", "range") for t in words[before + 1 : opening + 1])
    owned = start.pos == "PROPN" and any(t.tag == "POS" for t in words[before + 2 : before + 5])
    described = owned or start.pos in ("DET", "NOUN", "ADJ", "NUM", "PRON", "VERB")
    return range(before + 1, opening) if described or (start.pos == "ADP" and lasting) else None


def _in_aside(parse: Parse, aside: range, heads: Set[int]) -> list[int]:
    told = [i for i in aside if parse.tokens[i].pos == "VERB" or (i in heads and parse.tokens[i].pos == "NOUN")]
    return told[-1:] or [aside.start]


def _explained(parse: Parse, name: int, first: int, heads: Set[int]) -> int | None:
    """What stands between a name and an expression hung on it: `Ana Ruiz, governor of the province from 2001 to 2009`."""
    between = [d.index for d in parse.dependents(name, "appos") if d.index < first and d.index in heads]
    return between[-1] if between and parse.subtree(between[-1])[-1] < first else None


def bound_by_event(parse: Parse, token: int, first: int, governor: int) -> str:
    """Which side is told where an expression is of the event until or since which something holds: `ruled it until the war in
    1963`, whichever of the two it was hung on."""
    before = parse.tokens[first - 1] if first else parse.tokens[token]
    hung = parse.tokens[before.head].index if before.dep == "prep" else before.head
    beside = before.index - 1 if before.dep == "prep" and hung == governor else hung
    event = parse.tokens[beside]
    link = parse.tokens[event.head]
    if event.dep != "pobj" or event.pos not in ("NOUN", "PROPN") or not link.index < beside < first or (
            link.head not in (governor, parse.tokens[governor].head)):
        return ""
    side = vocabulary().bounds.get(link.text.lower(), "")
    through = link.text.lower() in vocabulary().moving   # `through the city`
    return side if side in ("to", "before", "from") and not through else ""


def _set_in(parse: Parse, noun: int) -> list[int]:
    """The verb of what was done in something dated: `In a 2019 speech he accused them`, `voted in Monday's session`."""
    link = parse.tokens[parse.tokens[noun].head]
    above = parse.tokens[link.head]
    return [above.index] if parse.tokens[noun].dep == "pobj" and above.pos in VERBS and (
        link.text.lower() in vocabulary().setting) else []


def _cleft(parse: Parse, token: int, verb: int) -> list[int]:
    """`It was in 2023 that Finland joined`, `On Sunday it was Ruiz who resigned`: what a cleft sets apart, or opens with, dates
    the clause that it is taken out of."""
    subject = parse.dependents(verb, "nsubj", "expl")
    if parse.tokens[verb].lemma != "be" or [s.tag for s in subject] != ["PRP"] or parse.dependents(verb, "acomp"):
        return []
    if doer := parse.dependents(verb, "attr"):
        return [c.index for c in parse.dependents(doer[0].index, "relcl") if token < verb and subject[0].lemma == "it" and any(
            s.tag in ("WP", "WDT") for s in parse.dependents(c.index, *SUBJECTS))]
    above = (verb, *(d.index for d in parse.dependents(verb, "advmod")))   # `as late as Friday`
    return [c.index for one in above for c in parse.dependents(one, "ccomp", "advcl", "relcl")
            if c.index > token and any(d.tag in ("IN", "WDT") for d in parse.dependents(c.index, "mark", "advmod"))][:1]


def _became(parse: Parse, verb: int) -> list[int]:
    """`On Monday Chad became the first state to leave it`: who becomes that one does so."""
    if parse.tokens[verb].lemma not in ("become", "be"):
        return []
    return [c.index for noun in parse.dependents(verb, "attr", "acomp") if parse.dependents(noun.index, "amod") or (
            noun.text.lower() in numerals.ORDINALS)   # `became the first to sign it`
            for c in parse.dependents(noun.index, "acl", "relcl") if c.tag == "VB"]


def _around_report(parse: Parse, first: int, verb: int) -> list[int]:
    """`Four years ago, he recalled, rebels toppled him`: what opens a sentence before a parenthesis dates what is reported."""
    word = parse.tokens[verb]
    above, opening = parse.tokens[word.head], parse.sentences[word.sentence].first
    parenthetical = word.dep in ("ccomp", "parataxis") and first <= opening + 1 and word.index < above.index
    commas = [t.index for t in parse.tokens[first : above.index] if t.text == ","] if parenthetical else []
    return [above.index] if len(commas) == 2 and commas[0] < verb < commas[1] else []


def _around_gerund(parse: Parse, first: int, verb: int) -> list[int]:
    """The verb that a gerund between commas goes with: `sued it, seeking damages, in March`."""
    gerund, main = parse.tokens[verb], parse.tokens[parse.tokens[verb].head]
    opening = first - (parse.tokens[first - 1].pos == "ADP")
    set_off = all(parse.tokens[at - 1].text == "," for at in (parse.subtree(verb)[0], opening))
    alone = gerund.tag == "VBG" and gerund.dep == "advcl" and not parse.dependents(verb, "aux", "mark", *SUBJECTS)
    return [main.index] if alone and set_off and main.index < verb else []


def _of_news(parse: Parse, found: list[int], first: int, *, near: bool) -> list[int]:
    """A day just gone by at the end of a clause in the past is not that of what somebody was told to do or kept from (`ordered
    it to close on Friday`), and not only that of what describes its object (`seized a ship carrying arms on Friday`); of a time
    that is not so `near` this holds for what one was told to do alone (`urged them to leave in May`)."""
    verbs = {i: parse.tokens[i].head if parse.tokens[i].dep == "dobj" else next((   # `urged him to send aid in May`
        c.index for c in parse.dependents(i, "acl") if c.tag == "VBN" and c.index < first and _done_by(parse, c)), i)
             for i in found}
    told = [i for i in found if near or (parse.tokens[verbs[i]].tag == "VB" and parse.tokens[verbs[i]].dep in (
        "xcomp", "ccomp", "acl"))]
    outer = [(inner, above) for inner in told if inner < first and (
        above := _clause_around(parse, verbs[inner], first)) is not None]
    done = {inner for inner, _ in outer if parse.tokens[verbs[inner]].dep in ("xcomp", "ccomp", "pcomp") or (
        parse.tokens[verbs[inner]].tag == "VB") or _done_by(parse, parse.tokens[verbs[inner]])}
    return [one for one in found if one not in done] + [above for _, above in outer]


def _clause_around(parse: Parse, inner: int, first: int) -> int | None:
    """The past verb above an infinitive (`rejected his request to go`, too), a gerund behind a preposition, or a participle
    with words of its own behind it."""
    verb = parse.tokens[inner]
    if verb.dep == "xcomp" and verb.tag == "VBG":   # `allowed it to resume drilling on Friday`
        verb = parse.tokens[verb.head]
    above = parse.tokens[parse.tokens[verb.head].head if verb.dep in ("pcomp", "acl") else verb.head]
    if _done_by(parse, verb):
        return above.head if any(inner < d.index < first for d in parse.dependents(inner)) else None
    if not (above.tag == "VBD" or pluperfect(parse, above.index)) or above.index >= inner:
        return None
    if verb.dep == "acl":
        far = verb.tag in ("VB", "VBG") or any(inner < d.index < first for d in parse.dependents(inner))
        return above.index if far and parse.tokens[verb.head].dep == "dobj" else None
    if verb.dep == "pcomp":
        return above.index if verb.tag == "VBG" else None
    infinitive = verb.dep in ("xcomp", "ccomp", "advcl") and any(d.tag == "TO" for d in parse.dependents(verb.index, "aux"))
    judged = verb.dep == "ccomp" and verb.tag == "VBN" and not parse.dependents(inner, "aux", "auxpass", "mark")
    return above.index if infinitive or judged else None   # `declared it freed on Friday`


def _done_by(parse: Parse, verb: Token) -> bool:
    """Whether a participle describes who did what a verb in the past tells: `was ousted by soldiers led by Obi on Sunday`."""
    link = parse.tokens[parse.tokens[verb.head].head]
    return verb.dep == "acl" and link.dep == "agent" and link.head < verb.index and any(
        d.tag == "VBD" for one in (link.head, parse.tokens[link.head].head) for d in parse.dependents(one, "auxpass"))


def _phrase_head(parse: Parse, token: int) -> int:
    while parse.tokens[token].dep in MODIFYING and parse.tokens[token].head > token:
        token = parse.tokens[token].head
    return token


def _verb_beside(parse: Parse, noun: int, token: int) -> int:
    """The verb that is dated with a noun: `signed an accord on Sunday`, and `expelled it from the programme on Sunday`,
    unless the noun is what the clause is about or counts from (`accused it of the raid on Sunday`); else the noun."""
    word, above = parse.tokens[noun], parse.tokens[parse.tokens[noun].head]
    if word.dep == "nsubjpass" and token < above.index and parse.tokens[_closes(parse, token) + 1].text == ",":
        return noun   # `the raid last month, which Chad denied, was condemned`
    if word.dep in ("dobj", "nsubjpass", "oprd", "acomp"):
        return above.index
    if word.dep == "amod" and word.index > above.index and above.dep == "dobj":   # `found Obi, a banker, guilty on Friday`
        return above.head
    outer = parse.tokens[above.head]
    if above.text == "of" and outer.dep == "prep":   # `dropped out of the race on Sunday`
        above, outer = outer, parse.tokens[outer.head]
    if outer.dep == "dobj" and outer.pos == "NOUN" and word.dep == "pobj":   # `signed a pact with the group on Friday`
        outer = parse.tokens[outer.head]
    late = word.dep == "pobj" and above.text.lower() in vocabulary().moving and outer.pos in VERBS
    link = parse.tokens[parse.tokens[token].head]
    named = link.text == "of" and link.head == noun and above.text.lower() in vocabulary().setting   # `in the vote of May 2018`
    return outer.index if late and (link.index == noun or named or link.text.lower() in vocabulary().occasion) else noun


def _closes(parse: Parse, token: int) -> int:
    """The last token of an expression whose head is `token`: `March 2023`."""
    return max((d.index for d in parse.dependents(token, "nummod")), default=token)


def _stranded(parse: Parse, token: int, first: int) -> int | None:
    """`In October Rajan's deputy warned them`: a preposition left without object owns the expression behind it, whatever
    that was hung on, and dates the verb that it stands with."""
    if first == 0 or parse.tokens[token].head == first - 1:
        return None
    before = parse.tokens[first - 1]
    alone = before.dep == "prep" and not parse.children[before.index] and parse.tokens[before.head].pos in VERBS
    return before.head if alone else None


def _before_to(parse: Parse, token: int) -> int | None:
    """`rang Kagame on Monday to press for it`: what stands before the `to` is of the verb above the infinitive."""
    verb = verb_above(parse, token)
    late = verb is not None and any(d.tag == "TO" and d.index > token for d in parse.dependents(verb, "aux"))
    return None if verb is None or not late else verb_above(parse, verb)


def _beside(parse: Parse, token: int, first: int) -> int | None:
    """`said on Friday it would go`: an expression right behind a finite verb is that verb's, whatever it was hung on below."""
    before = first - 1
    if before >= 0 and parse.tokens[before].pos == "ADP":
        before -= 1
    return before if before >= 0 and parse.tokens[before].tag in TENSES and parse.tokens[before].pos == "VERB" and (
        before in parse.ancestors(token)) else None


def _following(parse: Parse, token: int, first: int) -> int | None:
    """`Forces from the city on Sunday seized it`: a finite verb right behind the expression, which its subject ends with, or
    which a comma parts from a clause on that: `Forces, which fled in May, fearing arrest, on Sunday seized it`."""
    last = max(parse.subtree(token)[-1], token)
    if last + 1 >= len(parse.tokens) or parse.tokens[last + 1].tag not in TENSES or parse.tokens[last + 1].pos != "VERB":
        return None
    opening = first - 1 if parse.tokens[first - 1].pos == "ADP" else first
    above = [a for a in parse.ancestors(token) if parse.tokens[a].pos in VERBS]
    parted = opening > 0 and parse.tokens[opening - 1].text == ","
    return last + 1 if last + 1 in (above if parted else above[:1]) else None


def _interrupted(parse: Parse, token: int, first: int, verb: int) -> list[int]:
    """`Tusk, who landed in Kyiv, the capital, on Tuesday, was greeted`: between commas behind a relative clause it dates
    the clause as well."""
    opening = first - 1 if parse.tokens[first - 1].pos == "ADP" else first
    if not 0 < opening < verb or parse.tokens[opening - 1].text != "," or parse.tokens[token + 1].text != ",":
        return []
    return [clause.index for subject in parse.dependents(verb, *SUBJECTS) for clause in parse.dependents(
        subject.index, "relcl") if subject.index < clause.index < opening]


def _of_subject(parse: Parse, token: int, first: int, verb: int, heads: Set[int]) -> int | None:
    """`The raid on the port last month, which Chad denied, was condemned`: right before a comma it dates the event alone."""
    after = parse.tokens[token + 1 : verb]
    if not after or after[0].text != ",":
        return None
    return next((s.index for s in parse.dependents(verb, *SUBJECTS) if s.pos == "NOUN" and s.index in heads and (
        s.index < first and not any(t.text == "," for t in parse.tokens[s.index : first]))), None)


def _come_before(parse: Parse, verb: int, first: int, heads: Set[int]) -> list[int]:
    """`The talks followed a visit in May`: behind what something came after, a time is of that."""
    if parse.tokens[verb].lemma.lower() not in vocabulary().coming_behind:
        return []
    return [n.index for n in parse.dependents(verb, "dobj") if n.pos == "NOUN" and n.index in heads and n.index < first]


def _subject_event(parse: Parse, first: int, verb: int, heads: Set[int]) -> list[int]:
    """`Its attack on the port last month killed nine`: before the verb, with no comma, it dates the subject as well; anywhere
    where the verb says no more than that the subject happens: `talks between them began on Monday`."""
    happens = only_happens(parse.tokens[verb])
    above = parse.tokens[verb].head if happens and parse.tokens[verb].dep == "xcomp" else verb   # `are to be held`
    subjects = parse.dependents(verb, *SUBJECTS) + (parse.dependents(above, *SUBJECTS) if above != verb else [])
    if happens:   # `A third round of talks began on Monday`
        subjects += [n for s in subjects if s.index not in heads for n in parse.governed(s.index, "of")]
    return [s.index for s in subjects
            if s.pos == "NOUN" and s.index in heads and (happens or (
                s.index < first < verb and not any(t.text == "," for t in parse.tokens[s.index : first])))]
