"""What a corrected article says otherwise than its former self."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Extraction
from kg.record import Record, statement_id, to_record


@dataclass(frozen=True, slots=True)
class Change:
    """One article that took the place of another."""

    document: str
    former: str
    """Id of what it replaced; the same where the id is the URL's."""
    gone: tuple[Record, ...] = ()
    """Statements that only the former text made, by id."""
    new: tuple[Record, ...] = ()
    kept: int = 0


def between(former: Extraction, now: Extraction) -> Change:
    """The statements that changed, as records; those that only moved in the text are kept."""
    before, after = ({statement_id(s): s for s in one.statements} for one in (former, now))
    gone = tuple(to_record(before[key], {former.article.id: former.article}) for key in sorted(before.keys() - after.keys()))
    new = tuple(to_record(after[key], {now.article.id: now.article}) for key in sorted(after.keys() - before.keys()))
    return Change(now.article.id, former.article.id, gone, new, len(before.keys() & after.keys()))
