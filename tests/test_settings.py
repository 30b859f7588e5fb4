"""Settings: argument beats environment beats default, and nothing is read elsewhere."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest

from kg.settings import Settings, read


def test_defaults():
    assert read({}) == Settings()


@pytest.mark.parametrize(("name", "text", "field", "value"), [
    ("KG_STORE", "news", "store", Path("news")),
    ("KG_PIPELINE", "en_core_web_lg", "pipeline", "en_core_web_lg"),
    ("KG_BASE", "https://news.example/", "base", "https://news.example/"),
    ("KG_ONTOLOGY", os.pathsep.join(["a.ttl", "b.ttl"]), "ontology", (Path("a.ttl"), Path("b.ttl")))])
def test_the_environment_beats_the_default(name, text, field, value):
    assert getattr(read({name: text}), field) == value


def test_an_argument_beats_the_environment_and_none_is_not_given():
    settings = read({"KG_STORE": "theirs", "KG_PIPELINE": "theirs"}, store=Path("mine"), pipeline=None)
    assert (settings.store, settings.pipeline) == (Path("mine"), "theirs")


def test_settings_do_not_change():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().store = Path("other")
