"""Words by which the repairs tell a wrong parse from a right one, read from ontology/parsing.ttl."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import pyoxigraph as ox

from kg import turtle
from kg.data import folder
from kg.vocab import LEX


def word_list(kind: str) -> frozenset[str]:
    """The words of a list by its name, those of the lists that it includes among them: lemmas of verbs and nouns, forms of all
    else. Raises KeyError for no list's name."""
    return _lists()[kind]


@lru_cache(maxsize=1)
def _lists() -> Mapping[str, frozenset[str]]:
    graph = turtle.load([folder("ontology") / "parsing.ttl"])
    found = {}
    for node in turtle.subjects(graph, LEX + "WordList"):
        included = (one for one in turtle.objects(graph, node, LEX + "includes") if isinstance(one, ox.NamedNode))
        words = (word for part in (node, *included) for word in turtle.texts(graph, part, LEX + "form"))
        found[turtle.texts(graph, node, LEX + "kind")[0]] = frozenset(words)
    return found
