"""What kind of thing a frame tells: what happens, what lasts, what holds by being said (Vendler 1957, Verbs and Times)."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from kg.lexicon.frames import SUBJECT, Frame, Frames
from kg.ontology import Ontology

_PLACES = ("Place",)


def eventive(frame: Frame) -> bool:
    """Whether a frame tells of something done, and of nobody who holds an office or stands in a relation."""
    return "holder" not in frame.functions


@dataclass(frozen=True, slots=True)
class Aspects:
    """The families of properties by which frames are told apart."""

    ontology: Ontology
    frames: Frames

    def _all(self, frame: Frame, families: Set[str]) -> bool:
        return all(self.ontology.properties[p].family in families for p in frame.evokes)

    def lasts(self, frame: Frame) -> bool:
        return self._all(frame, self.frames.lasting)

    def momentary(self, frame: Frame) -> bool:
        return self._all(frame, self.frames.momentary)

    def performed(self, frame: Frame) -> bool:
        """Whether it holds by being said: who says that he regrets it criticizes, there and then (Austin 1962)."""
        return self._all(frame, self.frames.performed)

    def happens(self, predicate: str) -> bool:
        said = self.ontology.properties[predicate]
        return said.event is not None or said.family in self.frames.momentary

    def presupposed(self, frame: Frame) -> bool:
        """Whether a noun takes for granted what it says, whatever the clause around it does: a title, a standing relation."""
        return frame.pos == "NOUN" and (not eventive(frame) or self.lasts(frame))

    def locates(self, frame: Frame) -> bool:
        """Whether a frame tells where something is."""
        return all(self.ontology.properties[p].range == _PLACES for p in frame.evokes)

    def situates(self, frame: Frame) -> bool:
        """Whether a noun tells of a place where it is, whatever is done to it: `the Danish island of Bornholm was cut off`."""
        what = [kind for role in frame.roles if role.fills == SUBJECT for kind in role.types or ("Entity",)]
        return frame.pos == "NOUN" and not eventive(frame) and (
            self.locates(frame) or all(self.ontology.is_a(kind, _PLACES) for kind in what))
