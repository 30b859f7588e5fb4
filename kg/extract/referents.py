"""What a frame asks of phrases, and what fills its roles."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kg.lexicon.frames import Frame
from kg.model import Entity

Choose = Callable[[int, Sequence[str]], tuple[Entity, ...]]
"""(phrase head token, wanted classes) -> the entities it refers to that are of one of them; empty wanted: anything."""


@dataclass(frozen=True, slots=True)
class Referents:
    """What phrases refer to, as functions over token indices, so that nothing here knows how it was worked out."""

    choose: Choose
    side: Callable[[int, Sequence[str]], tuple[Entity, ...] | None]
    """The body that a person who says `we` speaks for; None where nobody says `we`."""
    acting: Choose
    """The same for whoever does it."""
    topic: Callable[..., tuple[Entity, ...]]
    """(token, wanted classes) -> the last thing of one of the classes named in the sentence before; with `but`, of others;
    with `article`, what the whole article speaks of most by far."""
    office: Callable[..., tuple[Entity, ...]]
    """(title's token, property, person, wanted classes) -> whose office it is when the text leaves that out; with
    `title`, `others` who have somebody else in it, and `told`: of whom other persons hold an office, by their ids."""
    default: Callable[[str, Sequence[str]], Entity]
    """(words, classes) -> the entity of this article that a frame supplies for what is left out."""
    named: Callable[[int], bool]
    """Whether a phrase stands for one single thing that has a name."""
    unnamed: Entity
    """The speaker of what is attributed to nobody in particular (`reportedly`)."""
    unidentified: Callable[..., bool] = lambda _, **__: False
    """Whether a phrase stands for one of whom the article does not say who it is (`the man`)."""
    elsewhere: Callable[[Entity, Entity], bool] = lambda *_: False
    """Whether a place is known to lie in another country than the one given."""
    bygone: Callable[[Entity, str, Entity], bool] = lambda *_: False
    """Whether somebody's office (a property) of something is known to have been over long before."""


@dataclass(frozen=True, slots=True)
class Filler:
    """What fills a role: the argument's head token and, conjuncts and groups spelled out, the entities."""

    head: int
    entities: tuple[tuple[int, Entity], ...]
    """Pairs of the head token that names it and the entity."""

    def same(self, other: Filler | None) -> bool:
        """Whether it is what another place is filled with already."""
        return other is not None and {e.id for _, e in self.entities} == {e.id for _, e in other.entities}


@dataclass(frozen=True, slots=True)
class Match:
    """A frame that fits a predication."""

    frame: Frame
    fillers: Mapping[str, Filler]
    """By what they fill: `Subject`, `Object`, qualifier names."""
    paired: bool = False
    """Each subject has the object in its place: `the foreign ministers of Chile and Peru, Ana Ruiz and Luis Paz`."""


class Rejection(NamedTuple):
    """A frame that was triggered and did not fire, for `kg stats --rejected`."""

    frame: str
    trigger: int
    reason: str
