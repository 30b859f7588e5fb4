"""The offices that an article gives people, noted as they are found: what is said later leans on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg.model import Entity, Statement
from kg.ontology import Ontology

STATES = ("Country",)
"""What is known by its name, whatever article speaks of it."""


@dataclass(frozen=True, slots=True)
class Posts:
    """Who holds which office of whom, as told so far."""

    _told: list[tuple[Statement, str]] = field(default_factory=list)

    def note(self, statement: Statement, title: str) -> None:
        """Note what was read for a title, and its words."""
        self._told.append((statement, title.casefold()))

    def of(self, person: Entity) -> tuple[Entity, ...]:
        """The bodies and states of which a person holds or held an office, in text order."""
        return tuple(dict.fromkeys(one.object for one, _ in self._told
                                   if one.subject.id == person.id and isinstance(one.object, Entity)))

    def holds(self, person: Entity, of: Entity) -> bool:
        """Whether a person is told to have an office there that is not over."""
        return any(one.subject.id == person.id and one.object == of and not (one.ended or one.negated) for one, _ in self._told)

    def held(self, person: Entity) -> tuple[Statement, ...]:
        """What was told of a person's offices, in text order."""
        return tuple(one for one, _ in self._told if one.subject.id == person.id)

    def bears(self, person: Entity, noun: str, of: Entity) -> bool:
        """Whether a person is told to have a title of that noun of a body or state."""
        return any(one.subject.id == person.id and one.object == of and words.endswith(noun) for one, words in self._told)

    def office(self, person: Entity, classes: Sequence[str], ontology: Ontology) -> str | None:
        """The property that a person is told to have to what is of one of the classes: `ministerOf` a country."""
        return next((one.predicate for one, _ in self._told if one.subject.id == person.id and not one.negated
                     and isinstance(one.object, Entity) and ontology.is_a(one.object.type, classes)), None)

    def states(self, classes: Sequence[str], ontology: Ontology) -> dict[str, Entity]:
        """By the ids of persons, what of one of the classes they hold an office of, or held one, unless of a state: a former
        president may live in exile."""
        return {one.subject.id: one.object for one, _ in self._told
                if isinstance(one.object, Entity) and ontology.is_a(one.object.type, classes) and not (
                    one.ended and ontology.is_a(one.object.type, STATES))}

    def others(self, person: Entity, title: str) -> frozenset[str]:
        """Ids of the bodies and states of which somebody else bears that title."""
        return frozenset(one.object.id for one, words in self._told if words == title.casefold() and not one.ended
                         and not one.negated and one.subject.id != person.id and isinstance(one.object, Entity))
