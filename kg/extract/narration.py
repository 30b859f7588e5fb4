"""When a story goes on: a sentence in the plain past that names no time continues the day of the one before.

The relation Narration of Lascarides and Asher, Temporal interpretation, discourse relations and commonsense entailment
(1993): what successive sentences in the simple past tell of the same people happened in that order, in news within the day.
It holds until a sentence names a time of its own or leaves the story (`earlier`, `once`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence, Set

from kg.model import Interval, Parse, Sentence, TimeExpression, Token

_DAYS = 1
"""Days that the time of a sentence may cover at most for the next one to continue it: a month holds many stories."""


def continued(parse: Parse, times: Sequence[TimeExpression], time: Callable[[int], Interval | None],
              clusters: Mapping[int, int], aside: Set[str]) -> Iterator[tuple[int, Interval]]:
    """Root verbs that a story dates, and their intervals.

    `time` tells what the sentence itself says of its root; `clusters` give each mention's head the entity it stands for;
    `aside` are adverbs that leave the story (`earlier`, `once`).
    """
    stamps = sorted(expression.start for expression in times)
    carried: Interval | None = None
    known: set[int] = set()
    for sentence in parse.sentences:
        root = parse.root(sentence)
        if root is None or sentence.headline:
            continue
        here = {clusters[i] for i in range(sentence.first, sentence.last) if i in clusters}
        told, past = time(root.index), _past(parse, root)
        if _any_between(stamps, sentence) or _leaves(parse, sentence, aside):
            carried, known = (told, here) if told is not None and past and _brief(told) else (None, set())
        elif carried is not None and here & known:
            known |= here
            if past:
                yield root.index, carried


def _brief(interval: Interval) -> bool:
    return interval.start is not None and interval.end is not None and (interval.end - interval.start).days < _DAYS


def _past(parse: Parse, verb: Token) -> bool:
    """Whether a verb is in the simple past, active or passive."""
    helpers = parse.dependents(verb.index, "aux", "auxpass")
    if any(h.lemma == "have" or h.tag == "MD" for h in helpers):
        return False
    return verb.tag == "VBD" or any(h.tag == "VBD" and h.dep == "auxpass" for h in helpers)


def _any_between(starts: Sequence[int], sentence: Sentence) -> bool:
    """Whether one of the sorted `starts` lies in a sentence."""
    at = bisect_left(starts, sentence.start)
    return at < len(starts) and starts[at] < sentence.end


def _leaves(parse: Parse, sentence: Sentence, aside: Set[str]) -> bool:
    return any(parse.tokens[i].text.lower() in aside for i in range(sentence.first, sentence.last))
