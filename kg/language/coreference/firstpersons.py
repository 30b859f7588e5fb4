"""First persons: who says `I` and `we` is who speaks."""

from __future__ import annotations

from collections.abc import Sequence

from kg.language.coreference.agreement import BODY, PLURAL, SINGULAR, THING, Features
from kg.language.coreference.clusters import State
from kg.language.phrases import PRONOUN
from kg.model import Parse, Quote

_OPENING, _CLOSING = frozenset("“«"), frozenset("”»")
_MARKS = _OPENING | _CLOSING | {'"', "``", "''"}


def speakers(state: State, quotes: Sequence[Quote]) -> None:
    """First persons inside direct quotes are the speaker; `we` is one side for each speaker, and a body that speaks is it."""
    spoken: dict[tuple[int, str], int] = {}
    spans = [(span.start, span.end, q) for q in quotes if q.direct for span in q.content]
    marked = _in_marks(state.parse)
    for q in quotes:
        j = state.by_head.get(q.source_head) if q.source_head is not None else None
        if j is not None:
            state.speakers.add(j)
            if not q.direct and q.content and q.content[0].end <= state.mentions[j].start:
                state.closing.add(j)
    for i, mention in enumerate(state.mentions):
        over = enumerate(spans) if marked[mention.head] else ()
        around = [(end - start, n) for n, (start, end, _) in over if start <= mention.start < end]
        speaking = spans[min(around)[1]][2].source_head if around else None
        source = state.by_head.get(speaking) if speaking is not None else None
        if source is not None:
            state.speaker[i] = source
        pronoun = state.nouns.pronouns.get(mention.text.lower()) if mention.kind == PRONOUN else None
        if pronoun is None or pronoun.person == 3:
            continue
        speaker = state.find(source) if source is not None else -1 - state.parse.sentences[state.sentence[i]].paragraph
        state.join(spoken.setdefault((speaker, f"{pronoun.person}{pronoun.number}"), i), i)
        if source is None or pronoun.person != 1:
            continue
        animacy = state.cluster(source).features.animacy
        if (pronoun.number == SINGULAR and animacy != THING) or (pronoun.number == PLURAL and animacy == BODY):
            _join_speaker(state, source, i)


def _in_marks(parse: Parse) -> list[bool]:
    """By token, whether it stands between quotation marks; a paragraph that opens with a mark may leave it open."""
    inside, sentence, paragraph, found = False, -1, -1, []
    for token in parse.tokens:
        if token.sentence != sentence:
            before, sentence, paragraph = paragraph, token.sentence, parse.sentences[token.sentence].paragraph
            inside = inside and paragraph == before
        if token.text in _MARKS:
            inside = token.tag == "``" or token.text in _OPENING
        found.append(inside)
    return found


def _join_speaker(state: State, source: int, i: int) -> None:
    cluster = state.cluster(i)
    if state.cluster(source).features.animacy == BODY:  # a state or firm says "we": no person, many
        cluster.features = Features()
    state.join(source, i)
