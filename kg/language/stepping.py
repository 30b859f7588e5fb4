"""spaCy's transition systems (Nivre 2003; BILUO for names), stepped with Python's lock in hand.

spaCy steps a batch of texts to its end in one stretch of C that has let go of the interpreter's lock, but what it asks of a
state on the way (`StateC.B_` and others) is compiled so that each question takes the lock and lets it go: hundreds of times a
token for names, a third of the pipeline's time. Asked from here, one transition of all texts at a time, the lock is held and a
question costs a few instructions. The arithmetic is the same, in the same order, and so are the results.
"""

from __future__ import annotations

from typing import Any


class _Stepping:
    """What a `spacy.pipeline.transition_parser.Parser` does otherwise."""

    model: Any
    moves: Any
    transition_states: Any

    def greedy_parse(self, docs: list[Any], drop: float = 0.0) -> list[Any]:
        """The final states of `docs`, by the best transition in each state. Nothing is dropped: it is no training."""
        states = self.moves.init_batch(docs)
        scoring = self.model.predict(docs)
        going = [state for state in states if not state.is_final()]
        while going:
            going = self.transition_states(going, scoring.predict(going))
        return list(states)


def stepping(component: Any) -> Any:
    """A component of a spaCy pipeline; instead of a greedy parser or recognizer of names one with its model that is quicker and
    says the same."""
    kind = type(component)
    if not hasattr(component, "greedy_parse") or component.cfg["beam_width"] > 1:
        return component
    return type(kind.__name__, (_Stepping, kind), {})(component.vocab, component.model, component.name, component.moves)
