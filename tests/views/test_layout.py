"""Positions: finite, apart, the same each time; a large graph folds."""

from __future__ import annotations

import itertools
import math

import networkx as nx

from kg.views.layout import CORE, GROUPS, communities, layout
from kg.views.network import network

from .sample import large, story


def test_labels_of_a_small_graph_do_not_cover_each_other() -> None:
    graph = network(story())
    at = layout(graph).at
    for a, b in itertools.combinations(graph, 2):
        assert abs(at[a][0] - at[b][0]) > 50 or abs(at[a][1] - at[b][1]) > 50, (a, b)


def test_the_same_graph_stands_the_same() -> None:
    assert layout(network(large(400))) == layout(network(large(400)))


def test_a_small_graph_does_not_fold() -> None:
    places = layout(network(story()))
    assert (places.group, places.folded, places.centre) == ({}, {}, {})


def test_a_large_graph_folds_into_core_and_groups() -> None:
    graph = network(large(600))
    places = layout(graph)
    assert set(places.at) == set(graph) and all(map(math.isfinite, itertools.chain(*places.at.values())))
    core = set(graph) - set(places.group)
    assert len(core) == CORE and len(places.centre) <= GROUPS
    assert min(places.rank[n] for n in core) >= max(places.rank[n] for n in places.group)
    assert set(places.folded) == core | set(places.centre)


def test_communities_are_a_partition() -> None:
    graph = nx.gnm_random_graph(800, 900, seed=1)
    simple = nx.relabel_nodes(graph, str)
    found = communities(simple)
    assert len(found) <= GROUPS and sorted(itertools.chain(*found)) == sorted(simple)


def test_graphs_of_none_and_one_and_of_lone_pairs() -> None:
    assert layout(nx.MultiDiGraph()).at == {}
    loop = nx.MultiDiGraph([("a", "a")])
    assert layout(loop).at == {"a": (0.0, 0.0)}
    pairs = nx.MultiDiGraph([(f"a{i}", f"b{i}") for i in range(300)])
    assert len(set(layout(pairs).at.values())) == 600
