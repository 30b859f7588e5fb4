"""Since when somebody is in office, where the text tells that apart from his title.

    Ruiz, who took office in June    Chirac, in office since 1995    Paz had come to power a year before
    Ruiz, who succeeded Paz in June    Paz, since he joined the cabinet last year
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping

from kg.extract.officeholding import PEOPLE
from kg.extract.referents import Referents
from kg.extract.timing import Times, not_yet
from kg.language.coordination import verb_lemma
from kg.language.grammar import SUBJECTS
from kg.language.wordlists import word_list
from kg.model import Interval, Parse, ParsedArticle, Token


def terms(parsed: ParsedArticle, referents: Referents, times: Times) -> Mapping[str, Interval]:
    """When persons (by id) came into the office that they hold, of those of whom one time alone is told."""
    found: dict[str, dict[dt.date | None, Interval]] = defaultdict(dict)
    for who, began in _told(parsed, times):
        for one in referents.choose(who, PEOPLE):
            found[one.id].setdefault(began.start, began)
    return {person: next(iter(told.values())) for person, told in found.items() if len(told) == 1}


def _told(parsed: ParsedArticle, times: Times) -> Iterator[tuple[int, Interval]]:
    """Heads of those who came into office, and when."""
    parse = parsed.parse
    since = {time.start: time.interval for time in parsed.times if time.interval is not None and time.interval.end is None}
    for token in parse.tokens:
        if token.pos in ("VERB", "AUX") and (_reaches_office(parse, token) or _follows(parse, token)):
            began = times.told.get(token.index)
            who = [d.index for d in parse.dependents(token.index, *SUBJECTS)]
            if token.dep in ("relcl", "acl") and (not who or parse.tokens[who[0]].tag == "WP"):
                who = [token.head]
        elif token.text.lower() == "in" and (named := _beside(parse, token)) is not None:
            power = next((n for n in parse.dependents(token.index, "pobj") if n.lemma in word_list("power")), None)
            behind = parse.tokens[power.index + 1 : power.index + 3] if power is not None else ()   # `in office since 1995`
            began, who = next((since[t.start] for t in behind if t.start in since), None), [named]
        else:
            continue
        if began is not None and began.start is not None and not not_yet(began, parsed.article.date):
            yield from ((one, began) for one in who)


def _reaches_office(parse: Parse, verb: Token) -> bool:
    """Whether a verb tells that its subject came into office, or was since."""
    lemma = verb_lemma(parse, verb)
    objects = parse.dependents(verb.index, "dobj")
    if lemma in word_list("enthroning"):
        return bool(parse.dependents(verb.index, "auxpass")) or verb.dep == "acl"
    if parse.governed(verb.index, "as"):   # `took over as chairman`: the office is told, and may be another
        return False
    chosen = lemma in word_list("appointing") & word_list("coming into office")
    if chosen and verb.dep == "relcl" and parse.dependents(verb.index, "auxpass"):   # `who was appointed last month`
        return not parse.dependents(verb.index, "oprd", "xcomp", "dobj", "attr") and not parse.governed(verb.index, "to")
    if lemma in word_list("taking over"):
        return not objects
    reached = [*objects, *parse.governed(verb.index, "to")]
    held = parse.governed(verb.index, "in") if verb.lemma == "be" else []
    return (verb.lemma in word_list("coming into office") and any(n.lemma in word_list("power") for n in reached)) or any(
        n.lemma in word_list("power") for n in held) or (
        verb.lemma in word_list("entering a body") and any(n.lemma in word_list("cabinet") for n in objects))


def _follows(parse: Parse, verb: Token) -> bool:
    """Whether a verb in the past tells whom somebody described by it came behind: `Ruiz, who succeeded Paz in June`; but not
    `who replaced Paz as party chief`, which may be another office."""
    return verb.dep == "relcl" and verb.tag == "VBD" and verb.lemma in word_list("coming behind") and bool(
        parse.dependents(verb.index, "dobj")) and not parse.governed(verb.index, "as")


def _beside(parse: Parse, marker: Token) -> int | None:
    """The name that a phrase is told of, right behind it or its comma."""
    before = next((t for t in reversed(parse.tokens[max(marker.index - 2, 0) : marker.index]) if t.text != ","), None)
    return before.index if before is not None and before.pos == "PROPN" else None
