"""Where the nodes stand, computed before the page is written: a browser's physics takes a minute for 1,000 nodes.

A small graph is one force-directed picture. A large one is never shown whole at first: its most central entities stand
for themselves, the rest in communities that a page shows as one node each and opens on a click. Every community is
laid out by itself in a disk, and the disks are laid out like nodes; so the whole and the core have the same shape.
Forces: Fruchterman and Reingold 1991; communities: label propagation (Raghavan 2007), then Louvain (Blondel
2008) over what it found. Networkx' Louvain alone takes 8 s for 20,000 nodes, the two together 1 s.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import networkx as nx
import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
_Name = TypeVar("_Name")

WHOLE_UP_TO = 150
"""Nodes that are shown at once. Beyond it labels no longer fit on a laptop's screen, so the page opens on the core."""
CORE = 30
"""Most central entities that stand for themselves in a large graph."""
GROUPS = 24
"""Communities beside the core; the smallest share the last."""
SMALL = 5
"""Members from which a community gets a node of its own: a node for two hides less than it shows."""
SPACING = 118.0
"""Distance between neighbours, in the page's pixels at zoom 1: a label of some 16 letters."""
DENSE = 14.0
"""Distance between members within a community of thousands, where only the zoom shows labels."""
ASPECT = 1.4
"""Width to height of the part of a screen that is left for the picture."""
ROOM = 0.4
"""Area for a node, in squares of SPACING, in the middle of a picture of many nodes."""
EVEN = 0.6
"""Share of an evenly filled disk in how far from the middle a node stands; the rest is where the forces put it."""
ROOM_FEW = 14.0
"""More of it for all nodes together: few of them leave room to read the names of their relations."""
LABEL = 34
"""Letters of a label that are drawn in the picture; the panel shows all."""
LINE = 29.0
"""Half the height of a node with its label below."""
_EXACT = 240  # nodes up to which every pair repels; beyond it each node feels a sample, scaled up
_SAMPLE = 24
_SEED = 20260205


@dataclass(frozen=True, slots=True)
class Layout:
    """Positions of a graph's nodes, and how it folds.

    `at` is where each node stands when everything is shown. In a large graph `group` tells the community of each node
    that is not of the core, `folded` where the core's nodes and the communities (by number) stand while these are
    closed, and `centre` the middle of each community in `at`. In a small graph these three are empty.
    """

    at: dict[str, tuple[float, float]]
    rank: dict[str, float]
    group: dict[str, int]
    folded: dict[str | int, tuple[float, float]]
    centre: dict[int, tuple[float, float]]


def layout(graph: nx.MultiDiGraph, *, whole_up_to: int = WHOLE_UP_TO) -> Layout:
    """Place every node. Deterministic for one version of numpy and networkx."""
    simple = _simple(graph)
    rank = nx.pagerank(simple, weight="weight") if len(simple) else {}
    if len(simple) <= whole_up_to:
        nodes = list(simple)
        return Layout(_rounded(nodes, _place(simple, nodes, SPACING, labels=graph)), rank, {}, {}, {})
    return _large(graph, simple, rank)


def communities(simple: nx.Graph, *, most: int = GROUPS) -> list[list[str]]:
    """At most `most` communities, the largest first; the last one takes what is too small or too many."""
    first = [sorted(c) for c in nx.community.fast_label_propagation_communities(simple, seed=_SEED, weight="weight")]
    first.sort(key=lambda c: (-len(c), c[0]))
    found = first
    if len(first) > most:
        of = {node: i for i, members in enumerate(first) for node in members}
        above = _quotient(simple, of, range(len(first)))
        joined = nx.community.louvain_communities(above, weight="weight", seed=_SEED)
        found = [sorted(node for i in group for node in first[i]) for group in joined]
        found.sort(key=lambda c: (-len(c), c[0]))
    kept = [members for members in found[: most - 1] if len(members) >= SMALL]
    rest = sorted(node for members in found[len(kept) :] for node in members)
    return [*kept, rest] if rest else kept


def _simple(graph: nx.MultiDiGraph) -> nx.Graph:
    """Undirected, without loops; an edge weighs the statements between its two nodes."""
    simple = nx.Graph()
    simple.add_nodes_from(graph)
    for a, b, data in graph.edges(data=True):
        if a != b:
            weight = len(data.get("statements", ())) or 1
            simple.add_edge(a, b, weight=simple.get_edge_data(a, b, {"weight": 0})["weight"] + weight)
    return simple


def _large(graph: nx.MultiDiGraph, simple: nx.Graph, rank: dict[str, float]) -> Layout:
    core = sorted(simple, key=lambda n: (-rank[n], n))[:CORE]
    rest = simple.subgraph([n for n in simple if n not in set(core)])
    found = communities(nx.Graph(rest))
    group = {node: i for i, members in enumerate(found) for node in members}
    above = _quotient(simple, {**{n: n for n in core}, **group}, [*core, *range(len(found))])
    names = list(above)
    folded = _place(above, names, SPACING, labels=graph)
    local = [_disk(rest.subgraph(members), members) for members in found]
    radius = np.array([SPACING / 2 if isinstance(n, str) else _radius(local[n]) for n in names])
    spread = _apart(folded * max(1.0, math.sqrt(float((radius**2).sum())) / max(1.0, float(np.abs(folded).max()))), radius)
    centre = {n: spread[i] for i, n in enumerate(names) if not isinstance(n, str)}
    at = {n: (round(float(spread[i][0]), 1), round(float(spread[i][1]), 1)) for i, n in enumerate(names) if isinstance(n, str)}
    for i, members in enumerate(found):
        at.update(_rounded(members, local[i] + centre[i]))
    return Layout(
        {n: at[n] for n in simple},
        rank,
        group,
        _rounded(names, folded),
        _rounded(list(centre), np.array([*centre.values()])),
    )


def _quotient(simple: nx.Graph, of: Mapping[str, str | int], names: Iterable[str | int]) -> nx.Graph:
    """The graph of what `of` maps nodes to, with added-up weights."""
    above = nx.Graph()
    above.add_nodes_from(names)
    for a, b, weight in simple.edges(data="weight", default=1):
        x, y = of[a], of[b]
        if x != y:
            above.add_edge(x, y, weight=above.get_edge_data(x, y, {"weight": 0})["weight"] + weight)
    return above


def _disk(simple: nx.Graph, members: list[str]) -> Points:
    """One community around the origin; the more members, the closer they stand."""
    return _place(simple, members, max(DENSE, SPACING / max(1.0, math.sqrt(len(members) / 25))))


def _radius(points: Points) -> float:
    return float(np.sqrt((points**2).sum(axis=1)).max()) + DENSE * 2 if len(points) else DENSE


def _place(graph: nx.Graph, nodes: Sequence[str | int], spacing: float, *, labels: nx.Graph | None = None) -> Points:
    """Each connected part by forces, the smaller ones in rows below the largest; with `labels`, none covers another."""
    points = np.zeros((len(nodes), 2))
    if not len(nodes):
        return points
    index = {n: i for i, n in enumerate(nodes)}
    widths = np.array([_width(labels, n) if labels is not None else spacing / 2 for n in nodes])
    height = LINE if labels is not None else spacing / 2
    boxes: list[tuple[NDArray[np.int64], Points]] = []
    parts = sorted(nx.connected_components(graph), key=lambda c: (-len(c), min(index[n] for n in c)))
    largest = parts[0]  # it lies the flatter, the more rows come below it
    for part in parts:
        rows = np.array(sorted(index[n] for n in part))
        local = _forces(graph, [nodes[i] for i in rows], spacing)
        boxes.append(
            (
                rows,
                _boxes(_landscape(local, spacing, ASPECT * (len(nodes) / len(largest) if part is largest else 1)), widths[rows])
                if labels is not None
                else local,
            )
        )
    for (rows, local), corner in zip(boxes, _rows(boxes, widths, height), strict=True):
        points[rows] = local + corner
    middled: Points = points - (points.max(axis=0) + points.min(axis=0)) / 2
    return middled


def _rows(boxes: Sequence[tuple[NDArray[np.int64], Points]], widths: NDArray[np.float64], height: float) -> list[Points]:
    """Where each part's origin goes: like words in lines as long as the first part, or as makes the whole lie level."""
    low = [np.array([(p[:, 0] - widths[rows]).min(), p[:, 1].min() - height]) for rows, p in boxes]
    high = [np.array([(p[:, 0] + widths[rows]).max(), p[:, 1].max() + height]) for rows, p in boxes]
    size = [h - w for h, w in zip(high, low, strict=True)]
    line = max(size[0][0], math.sqrt(ASPECT * sum(float(w * h) for w, h in size)))
    found, x, y, tall = [], 0.0, 0.0, 0.0
    for start, (wide, deep) in zip(low, size, strict=True):
        if x and x + wide > line:
            x, y, tall = 0.0, y + tall, 0.0
        found.append(np.array([x, y]) - start)
        x, tall = x + float(wide), max(tall, float(deep))
    return found


def _width(labels: nx.Graph, node: str | int) -> float:
    """Half the width of a node's label at 14 pixels; a closed community's label holds two names."""
    if node not in labels:
        return 62.0
    return min(len(str(labels.nodes[node].get("label", node))), LABEL) * 3.7 + 12


def _forces(graph: nx.Graph, nodes: Sequence[str | int], spacing: float) -> Points:
    """Fruchterman and Reingold's springs, cooled linearly, from a sunflower of the nodes in order of degree."""
    n = len(nodes)
    if n == 1:
        return np.zeros((1, 2))
    index = {node: i for i, node in enumerate(nodes)}
    pairs = np.array([(index[a], index[b]) for a, b in graph.subgraph(nodes).edges()], dtype=np.int64).reshape(-1, 2)
    pairs.sort(axis=1)
    pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
    degree = np.bincount(pairs.ravel(), minlength=n).astype(float)
    order = np.empty(n)
    order[np.argsort(-degree, kind="stable")] = np.arange(n)
    turn = order * math.pi * (3 - math.sqrt(5))
    points = (np.sqrt(order + 0.5) * spacing * 0.6)[:, None] * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    points += _tree_bias(pairs, points)
    rounds = 300 if n <= WHOLE_UP_TO else 100 if n <= _EXACT else 60
    random = np.random.default_rng(_SEED)
    # leaves of a hub would pile up on its rim: a hub pushes harder, so they get room
    charge = np.sqrt(1 + degree / 2)
    for step in range(rounds):
        heat = spacing * 1.2 * (1 - step / rounds) + 0.5
        move = _repel(points, charge, spacing, random) + _attract(points, pairs, spacing, n) - points * 0.02 * spacing / 100
        length = np.maximum(np.sqrt((move**2).sum(axis=1)), 1e-9)
        points += move * (np.minimum(length, heat) / length)[:, None]
    centred: Points = points - points.mean(axis=0)
    return centred


def _tree_bias(pairs: NDArray[np.int64], points: Points) -> Points:
    """A tenth of the way towards a neighbour, so that the start already holds some of the structure."""
    shift = np.zeros_like(points)
    np.add.at(shift, pairs[:, 0], points[pairs[:, 1]] - points[pairs[:, 0]])
    np.add.at(shift, pairs[:, 1], points[pairs[:, 0]] - points[pairs[:, 1]])
    count = np.maximum(np.bincount(pairs.ravel(), minlength=len(points)), 1)
    return 0.1 * shift / count[:, None]


def _repel(points: Points, charge: NDArray[np.float64], spacing: float, random: np.random.Generator) -> Points:
    """Push of every node on every other, as matrix products: pairwise differences would take twenty times as long."""
    n = len(points)
    if n <= _EXACT:
        square = (points**2).sum(axis=1)
        force = square[:, None] + square[None, :] - 2.0 * (points @ points.T)
        np.maximum(force, 1.0, out=force)
        np.divide(np.outer(charge, charge) * spacing**2, force, out=force)
        exact: Points = points * force.sum(axis=1)[:, None] - force @ points
        return exact
    others = random.integers(0, n, size=(n, _SAMPLE))
    dx, dy = (points[:, axis, None] - points[others, axis] for axis in (0, 1))
    force = (charge[:, None] * charge[others]) * (spacing**2 * n / _SAMPLE) / (dx * dx + dy * dy + spacing**2 * 0.05)
    sampled: Points = np.stack([(dx * force).sum(axis=1), (dy * force).sum(axis=1)], axis=1)
    return sampled


def _attract(points: Points, pairs: NDArray[np.int64], spacing: float, n: int) -> Points:
    delta = points[pairs[:, 1]] - points[pairs[:, 0]]
    pull = delta * (np.sqrt((delta**2).sum(axis=1)) / spacing)[:, None]
    force = np.zeros((n, 2))
    for axis in (0, 1):
        force[:, axis] = np.bincount(pairs[:, 0], pull[:, axis], n) - np.bincount(pairs[:, 1], pull[:, axis], n)
    return force


def _landscape(points: Points, spacing: float, aspect: float) -> Points:
    """Turned so that the long side lies level, stretched towards a screen's shape, with room for labels."""
    if len(points) < 3:
        return np.array([[-0.6, 0.0], [0.6, 0.0]])[: len(points)] * 1.6 * spacing if len(points) == 2 else points
    values, vectors = np.linalg.eigh(np.cov(points.T))
    turned = points @ vectors[:, np.argsort(-values)]
    turned *= np.where(turned[np.argmax(np.abs(turned), axis=0), [0, 1]] < 0, -1.0, 1.0)  # eigenvectors have no sign
    reach = np.sqrt((turned**2).sum(axis=1))
    place = np.empty(len(points))
    place[np.argsort(reach, kind="stable")] = np.sqrt((np.arange(len(points)) + 0.5) / len(points))
    even = place * float(np.quantile(reach, 0.85))  # as if the disk were evenly full: thins the middle, calls in the far
    turned *= ((1 - EVEN) * np.minimum(reach, 1.3 * even.max()) + EVEN * even)[:, None] / np.maximum(reach, 1e-9)[:, None]
    wide, deep = np.quantile(turned, 0.92, axis=0) - np.quantile(turned, 0.08, axis=0) + spacing / 2
    stretch = min(2.2, max(0.6, math.sqrt(aspect * deep / wide)))
    room = math.sqrt(len(points) * (ROOM + min(1.5, ROOM_FEW / len(points))) * spacing**2 / (wide * deep))
    result: Points = turned * np.array([stretch, 1 / stretch]) * room
    return result


def _boxes(points: Points, widths: NDArray[np.float64], *, height: float = LINE, rounds: int = 400) -> Points:
    """Push nodes apart until no label covers another: along the axis where they overlap less."""
    points = points.copy()
    n = len(points)
    wide = widths[:, None] + widths[None, :]
    upper = np.triu(np.ones((n, n), dtype=bool), 1)
    for turn in range(rounds):
        if turn % 25 == 24:
            points *= 1.04  # a crowd that can't get out of its own way
        delta = points[:, None, :] - points[None, :, :]
        over_x, over_y = wide - np.abs(delta[:, :, 0]), 2 * height - np.abs(delta[:, :, 1])
        hit = upper & (over_x > 0.5) & (over_y > 0.5)
        if not hit.any():
            break
        a, b = np.nonzero(hit)
        level = over_x[a, b] < over_y[a, b]
        step = np.zeros((len(a), 2))
        sign = np.where(delta[a, b] >= 0, 1.0, -1.0)
        step[level, 0] = (over_x[a, b] * sign[:, 0] * 0.3)[level]
        step[~level, 1] = (over_y[a, b] * sign[:, 1] * 0.3)[~level]
        np.add.at(points, a, step)
        np.add.at(points, b, -step)
    return points


def _apart(points: Points, radius: NDArray[np.float64], *, rounds: int = 300) -> Points:
    """Push disks apart until none covers another."""
    points = points.copy()
    need = radius[:, None] + radius[None, :]
    np.fill_diagonal(need, 0.0)
    for _ in range(rounds):
        delta = points[:, None, :] - points[None, :, :]
        distance = np.sqrt((delta**2).sum(axis=2)) + 1e-6
        over = np.maximum(need - distance, 0.0)
        if over.max() < 1.0:
            break
        points += (delta / distance[:, :, None] * over[:, :, None]).sum(axis=1) * 0.25
    return points


def _rounded(nodes: Sequence[_Name], points: Points) -> dict[_Name, tuple[float, float]]:
    return {n: (round(float(x), 1), round(float(y), 1)) for n, (x, y) in zip(nodes, points, strict=True)}
