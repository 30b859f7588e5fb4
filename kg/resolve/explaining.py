"""Why an entity of the graph is what it is: its names by article, the known entities each could have meant, and the
groups it was weighed against. Plain data for `kg explain --entity`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import Any

from kg.errors import UsageError
from kg.gazetteer import Gazetteer, normal
from kg.model import Entity, Extraction
from kg.ontology import Ontology
from kg.read.wrapping import prose
from kg.resolve.choice import candidates
from kg.resolve.identity import Decision, Resolution
from kg.resolve.occurrences import Occurrence

Record = dict[str, Any]

_NEAR = 3
"""Names proposed where nothing fits."""


def explain(asked: str, resolution: Resolution, extractions: Iterable[Extraction], gazetteer: Gazetteer, ontology: Ontology
            ) -> list[Record]:
    """One record for every entity called `asked` (id, label or alias, in any case), each with

    `entity`; `known`: whether the gazetteer has it; `occurrences`: for each article the label, the names written there,
    class, countries and the `candidates` of the gazetteer with score and reasons; `decisions`: groups weighed as one with
    it, with score, reason and `merged`. Raises UsageError, naming near ones, when nothing is called so.
    """
    wanted = normal(asked)
    chosen = [id_ for id_, some in resolution.members.items() if id_ == asked or _is_called(wanted, resolution, some)]
    if not chosen:
        names = sorted({resolution.entity(*_at(some[0])).label for some in resolution.members.values()})
        near = difflib.get_close_matches(asked, names, n=_NEAR, cutoff=0.5)
        raise UsageError(f"no entity {asked!r} is held: " + (f"near ones: {', '.join(near)}" if near else
                                                            "`kg statements` shows the names that are"))
    articles = {o.around.article for id_ in chosen for o in resolution.members[id_]}
    held = {one.article.id: one for one in extractions if one.article.id in articles}
    return [_explained(id_, resolution, held, gazetteer, ontology) for id_ in chosen]


def _at(one: Occurrence) -> tuple[str, Entity]:
    return one.around.article, one.entity


def _is_called(wanted: str, resolution: Resolution, some: tuple[Occurrence, ...]) -> bool:
    entity = resolution.entity(*_at(some[0]))
    return any(normal(name) == wanted for name in (entity.label, *entity.aliases))


def _explained(id_: str, resolution: Resolution, held: Mapping[str, Extraction], gazetteer: Gazetteer, ontology: Ontology
               ) -> Record:
    entity = resolution.entity(*_at(resolution.members[id_][0]))
    return {
        "entity": {"id": id_, "label": entity.label, "type": entity.type, "aliases": list(entity.aliases),
                   "same_as": entity.same_as},
        "known": id_ in gazetteer.entities,
        "occurrences": [_occurrence(o, held[o.around.article], gazetteer, ontology) for o in resolution.members[id_]],
        "decisions": [_decision(d) for d in resolution.decisions if id_ in (d.one, d.other)],
    }


def _decision(one: Decision) -> Record:
    return {"one": one.one, "other": one.other, "score": one.score, "reason": one.reason, "merged": one.merged}


def _occurrence(one: Occurrence, extraction: Extraction, gazetteer: Gazetteer, ontology: Ontology) -> Record:
    written = written_names(one.entity, extraction)
    kind = one.entity.type
    found = candidates(written, kind, one.around.lands, one.around.date, gazetteer, ontology)
    return {
        "document": one.around.article, "date": one.around.date.isoformat() if one.around.date else None,
        "label": one.entity.label, "type": kind, "written": written, "homes": sorted(one.homes),
        "countries": sorted(one.around.lands),
        "candidates": [{"id": c.id, "label": gazetteer.entities[c.id].label, "type": gazetteer.entities[c.id].type,
                        "score": c.score, "reasons": list(c.reasons), "chosen": c.id == one.entity.id} for c in found],
    }


def written_names(entity: Entity, extraction: Extraction) -> list[str]:
    """The names of an entity that stand in an article's text; its label where none does."""
    text = prose(extraction.article)
    found = {name for name in (entity.label, *entity.aliases) if name and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)}
    return sorted(found) or [entity.label]
