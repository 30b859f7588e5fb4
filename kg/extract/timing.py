"""When: which time expression of the sentence an event holds in. Expressions bind to the nearest event that governs them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set

from kg.model import Interval, Parse, Predication, TimeExpression

_SHARING = ("xcomp", "conj", "compound", "acl", "attr")
_TERM = 300
"""Days that a role must last to be given a time of its own."""
_FAR = 4
"""Steps up that time is inherited over; further up it is another event's."""


def times_of(parse: Parse, predications: Sequence[Predication], times: Sequence[TimeExpression], *,
             eventive: Callable[[Predication], bool] = lambda _: True) -> dict[int, Interval]:
    """Interval of each predication by its head token; predications whose time cannot be told are left out.

    `eventive` says of a noun whether it is one that happens: `expelled from the programme on Monday` is no time of programmes.

    A noun under a support verb, an infinitive and a coordinated verb share the time of the verb above them; what is
    reported, possessed or merely mentioned does not.
    """
    heads = {p.head: p for p in predications}
    roles = {p.head for p in predications if p.pos == "NOUN" and not eventive(p)}
    supported = {p.support: p.head for p in predications if p.support is not None}
    own: dict[int, Interval] = {}
    for token, time in _anchors(parse, times):
        if time.interval is None:
            continue
        brief = roles if _brief(time.interval) else set()
        governor = _governor(parse, token, heads.keys() - brief, supported)
        if governor is not None and governor not in own:
            own[governor] = time.interval
    for predication in predications:   # `signed an accord on Sunday`: the noun's time is its verb's too
        if predication.support is not None and predication.head in own:
            own.setdefault(predication.support, own[predication.head])
    found = dict(own)
    for predication in predications:
        if predication.head not in found:
            interval = _inherited(parse, predication, own)
            if interval is not None:
                found[predication.head] = interval
    return found


def _anchors(parse: Parse, times: Sequence[TimeExpression]) -> list[tuple[int, TimeExpression]]:
    """Head token of each expression: the token inside whose governor stands outside."""
    starts = {t.start: t.index for t in parse.tokens}
    found = []
    for time in times:
        first = starts.get(time.start)
        if first is None:
            continue
        at = first
        while at < len(parse.tokens) and parse.tokens[at].start < time.end:
            head = parse.tokens[at].head
            if head == at or not time.start <= parse.tokens[head].start < time.end:
                found.append((at, time))
                break
            at += 1
    return found


def _governor(parse: Parse, token: int, heads: Set[int], supported: Mapping[int, int]
              ) -> int | None:
    for above in parse.ancestors(token):
        if above in heads:
            return above
        if above in supported:
            return supported[above]
        if parse.tokens[above].pos in ("VERB", "AUX"):
            return above
    return None


def _brief(interval: Interval) -> bool:
    """Whether days rather than a term of office: `minister from 2005 to 2015` holds for years, `on Monday` is the verb's."""
    return interval.start is not None and interval.end is not None and (interval.end - interval.start).days < _TERM


def _inherited(parse: Parse, predication: Predication, own: Mapping[int, Interval]) -> Interval | None:
    """Time of the verb above, through what shares it: support verbs, infinitives, coordination, `where` clauses."""
    at = predication.head
    if predication.support is not None:
        at = predication.support
        if at in own:
            return own[at]
    for later in parse.dependents(at, "conj"):   # `broke off ties and recalled its envoy on Sunday`
        if later.index in own and later.tag == parse.tokens[at].tag:
            return own[later.index]
    for _ in range(_FAR):
        token = parse.tokens[at]
        where = token.dep == "relcl" and any(d.tag == "WRB" for d in parse.dependents(at, "advmod"))
        if token.head == at or not (where or token.dep in _SHARING):
            return None
        at = token.head
        if where:
            at = next((a for a in parse.ancestors(at) if parse.tokens[a].pos in ("VERB", "AUX")), at)
        if at in own:
            return own[at]
    return None
