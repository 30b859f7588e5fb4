"""Pictures of what a graph says: who talks about whom, relations over time, stances, who is central. matplotlib's one home.

Every function takes statement records (docs/design.md) and gives a Figure; none touches matplotlib's global state, and equal
records give equal pictures. Colours are Okabe and Ito's (2008) and Paul Tol's, safe for the colour-blind, and never the only
sign: what is cooperative stands on the other side of a line from what is not, and how a thing is said has its own mark.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import networkx as nx

from kg.errors import MissingExtraError, UsageError
from kg.ontology import Ontology, Property
from kg.views.network import LITERAL, STATUSES, Record, network, status

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INK, SOFT, GRID, PAPER = "#22211f", "#5f5b54", "#e6e2d9", "#ffffff"
STATUS_LOOK = {
    "asserted": ("#3d3a36", "o", "asserted"),
    "reported": ("#0072b2", "s", "reported by someone"),
    "planned-or-possible": ("#e69f00", "^", "planned or possible"),
    "denied": ("#d55e00", "X", "denied"),
    "ended": ("#999999", "D", "over"),
}
FOR = ("#0072b2", "#56b4e9", "#009e73", "#88ccaa")
AGAINST = ("#d55e00", "#e69f00", "#882255", "#cc79a7", "#999933", "#aa3377", "#ddcc77", "#661100")
WIDTH = 8.0
"""Inches: what a notebook's column shows without shrinking the type."""

_FOR = ("051", "052", "053")
_AGAINST = ("11", "12", "13")
_SPEECH = ("01", "02", "03", "10", *_FOR, *_AGAINST)
"""Codes of CAMEO (Schrodt 2012), from the left: 051 to 053 praise, defend and rally support; 11 to 13 disapprove, reject and
threaten; 01 to 03 and 10 state, appeal, express intent and demand, which is speech that takes no side."""

_LARGEST_SIGN = 12
"""Statements from which a sign of `over_time` grows no more: it would cover the next row."""


def sides(ontology: Ontology) -> dict[str, int]:
    """Properties that are acts of speech, with the side they take: 1 for, -1 against, 0 neither, by their CAMEO codes."""
    return {one.name: bool(_coded(one, _FOR)) - bool(_coded(one, _AGAINST))
            for one in ontology.properties.values() if _coded(one, _SPEECH)}


def _coded(one: Property, beginnings: tuple[str, ...]) -> bool:
    return any(code.startswith(beginnings) for code in one.notation)


def talk(records: Iterable[Record], ontology: Ontology, *, most: int = 12) -> Figure:
    """Who talks about whom: a heat map of speakers against whom they speak of.

    A statement counts for its speaker and everybody in it, and an act of speech (`sides`) for who does it and to whom.
    At most `most` speakers, those who say most.
    """
    speech = sides(ontology)
    counts: Counter[tuple[str, str]] = Counter()
    for record in _stated(records):
        ends = [_label(term) for term in (record["subject"], record["object"]) if "id" in term]
        if record.get("attributed_to"):
            who = _label(record["attributed_to"])
            counts.update((who, end) for end in set(ends) - {who})
        elif record["predicate"] in speech and len(ends) == 2 and ends[0] != ends[1]:
            counts[ends[0], ends[1]] += 1
    rows, columns = (_leading((pair[i], n) for pair, n in counts.items()) for i in (0, 1))
    rows, columns = rows[:most], columns[: most + 4]
    rows = [row for row in rows if any(counts[row, column] for column in columns)]
    columns = [column for column in columns if any(counts[row, column] for row in rows)]
    figure, axes = _figure(1.9 + 0.34 * max(2, len(rows)))
    if not rows:
        return _nothing(figure, axes, "No statement here has a speaker.")
    top = max(counts[r, c] for r in rows for c in columns)
    for y, row in enumerate(rows):
        for x, column in enumerate(columns):
            if n := counts[row, column]:
                shade = 0.18 + 0.82 * n / top
                axes.add_patch(_square(x, y, _mixed("#0072b2", shade)))
                axes.text(x, y, str(n), ha="center", va="center", fontsize=9, color=PAPER if shade > 0.55 else INK)
    axes.set(xlim=(-0.5, len(columns) - 0.5), ylim=(len(rows) - 0.5, -0.5))
    axes.set_xticks(range(len(columns)), columns, rotation=40, ha="right", rotation_mode="anchor")
    axes.set_yticks(range(len(rows)), rows)
    axes.grid(True, color=GRID, linewidth=0.6)
    return _titled(figure, axes, "Who talks about whom", "statements by each speaker (row) about each entity (column)")


def stance(records: Iterable[Record], ontology: Ontology, *, most: int = 14) -> Figure:
    """Speakers and what they say for (right) and against (left) others, by property, with the names of those others."""
    side = sides(ontology)
    tally: dict[str, Counter[str]] = {}
    about: dict[tuple[str, int], list[str]] = {}
    for record in _stated(records):
        name = str(record["predicate"])
        if side.get(name) and not record.get("negated"):
            who = _label(record["subject"])
            tally.setdefault(who, Counter())[name] += 1
            about.setdefault((who, side[name]), []).append(_label(record["object"]))
    speakers = sorted(tally, key=lambda who: (-sum(tally[who].values()), who))[:most]
    used = _leading((name, n) for who in speakers for name, n in tally[who].items())
    figure, axes = _figure(1.6 + 0.42 * max(2, len(speakers)))
    if not speakers:
        return _nothing(figure, axes, "Nobody here speaks for or against anybody.")
    for direction, palette in ((1, FOR), (-1, AGAINST)):
        reach = dict.fromkeys(speakers, 0)
        for i, name in enumerate(one for one in used if side[one] == direction):
            lengths = [tally[who][name] for who in speakers]
            axes.barh(range(len(speakers)), [direction * n for n in lengths],
                      left=[direction * reach[who] for who in speakers], height=0.62, color=palette[i % len(palette)],
                      edgecolor=PAPER, label=ontology.properties[name].label)
            for who, n in zip(speakers, lengths, strict=True):
                reach[who] += n
        for y, who in enumerate(speakers):
            if reach[who]:
                axes.annotate(_listed(about[who, direction]), (direction * reach[who], y), (5 * direction, 0),
                              textcoords="offset points", ha="left" if direction > 0 else "right", va="center",
                              fontsize=8, color=SOFT)
    wide = max(sum(n for name, n in tally[who].items() if side[name] == d) for who in speakers for d in (1, -1))
    axes.set(xlim=(-wide * 2.2, wide * 2.2), ylim=(len(speakers) - 0.5, -0.5))
    axes.axvline(0, color=SOFT, linewidth=0.8)
    axes.set_yticks(range(len(speakers)), speakers)
    axes.set_xticks(list(_whole(wide)), [str(abs(t)) for t in _whole(wide)])
    axes.set_xlabel("←  against     statements     for  →", color=SOFT, fontsize=9)
    _legend(figure, columns=6)
    return _titled(figure, axes, "Speakers and stance", "whom each speaks for and against, as far as the articles tell")


def over_time(records: Iterable[Record], ontology: Ontology, *, since: dt.date | None = None, by: str = "time") -> Figure:
    """Relations over time: a row for each family of properties, a sign for each week, larger where more is told.

    `by` is "time" (when it happened, where that is told) or "published". Without `since` the year up to the last article is
    shown; what is earlier or has no day is counted below. Raises UsageError for another `by`.
    """
    if by not in ("time", "published"):
        raise UsageError(f"unknown choice {by!r} for `by`: choose time or published")
    stated = _stated(records)
    published = [day for record in stated if (day := _published(record))]
    last = max(published, default=None)
    first = since or (last - dt.timedelta(days=365) if last else dt.date.min)
    weeks: Counter[tuple[str, str, dt.date]] = Counter()
    early = untold = 0
    for record in stated:
        day = _published(record) if by == "published" else _day((record.get("time") or {}).get("start"))
        if day is None:
            untold += 1
        elif day < first:
            early += 1
        else:
            weeks[_family(record, ontology), status(record), day + dt.timedelta(days=3 - day.weekday())] += 1   # its Thursday
    rows = _leading((family, n) for (family, _, _), n in weeks.items())
    figure, axes = _figure(1.7 + 0.44 * max(2, len(rows)))
    if not rows:
        return _nothing(figure, axes, "No statement here has a day: try by=\"published\".")
    _signs(axes, weeks, rows)
    _calendar(axes, sorted({day for day in published if day >= first}))
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.set_yticks(range(len(rows)), rows)
    axes.grid(True, axis="y", color=GRID, linewidth=0.8)
    axes.set_axisbelow(True)
    _legend(figure, columns=5)
    note = f"{sum(weeks.values())} statements by week; dotted lines are days an article came out"
    left = ", ".join(f"{n} {what}" for n, what in ((early, "earlier"), (untold, "without a day")) if n)
    return _titled(figure, axes, "Relations over time", f"{note} (not shown: {left})" if left else note)


def central(records: Iterable[Record], ontology: Ontology | None = None, *, most: int = 12) -> Figure:
    """Who is central: PageRank (Brin and Page 1998) over who is connected with whom, inferred statements left out."""
    graph = network(records)
    graph.remove_nodes_from([n for n, kind in graph.nodes(data="type") if kind == LITERAL])
    ranks = nx.pagerank(nx.Graph(graph)) if len(graph) else {}
    names = sorted(ranks, key=lambda n: (-round(ranks[n], 9), n))[:most]
    figure, axes = _figure(1.2 + 0.3 * max(2, len(names)))
    if not names:
        return _nothing(figure, axes, "There is no statement here.")
    shares = [ranks[n] * 100 for n in names]
    axes.barh(range(len(names)), shares, height=0.62, color="#0072b2")
    for y, share in enumerate(shares):
        axes.text(share, y, f" {share:.1f}", va="center", fontsize=8.5, color=SOFT)
    axes.set_ylim(len(names) - 0.5, -0.5)
    axes.set_yticks(range(len(names)), [str(graph.nodes[n]["label"]) for n in names])
    axes.set_xticks([])
    return _titled(figure, axes, "Who is central", "share of a walk along the relations, per cent (PageRank)")


# ------------------------------------------------------------------------------------------------------ what is counted


def _stated(records: Iterable[Record]) -> list[Record]:
    return sorted((r for r in records if not r.get("inferred")), key=lambda r: str(r["id"]))


def _leading(pairs: Iterable[tuple[str, int]]) -> list[str]:
    """Names by their added-up counts, the largest first, then by name."""
    total: Counter[str] = Counter()
    for name, n in pairs:
        total[name] += n
    return sorted(total, key=lambda name: (-total[name], name))


def _label(term: Mapping[str, Any], most: int = 28) -> str:
    words = " ".join(str(term.get("label") or term.get("text") or term.get("id") or "").split()).replace("$", r"\$")
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def _listed(names: Sequence[str], most: int = 2) -> str:
    kept = list(dict.fromkeys(names))
    return ", ".join(kept[:most]) + (f" +{len(kept) - most}" if len(kept) > most else "")


def _family(record: Record, ontology: Ontology) -> str:
    known = ontology.properties.get(str(record["predicate"]))
    return known.family if known and known.family else "other"


def _published(record: Record) -> dt.date | None:
    return min(filter(None, (_day(e.get("date")) for e in record.get("evidence") or ())), default=None)


def _day(text: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(text)[:10])
    except ValueError:
        return None


def _whole(wide: int) -> range:
    step = max(1, math.ceil(wide / 4))
    return range(-(wide // step) * step, wide + 1, step)


# -------------------------------------------------------------------------------------------------------------- drawing


def _figure(height: float) -> tuple[Figure, Axes]:
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise MissingExtraError("a plot", "notebook") from error
    figure = Figure(figsize=(WIDTH, height), dpi=110, facecolor=PAPER, layout="constrained")
    axes = figure.add_subplot()
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0, colors=INK, labelsize=9)
    return figure, axes


def _titled(figure: Figure, axes: Axes, title: str, note: str) -> Figure:
    figure.suptitle(title, x=0.012, ha="left", fontsize=13, fontweight="bold", color=INK)
    axes.set_title(note, loc="left", fontsize=9, color=SOFT, x=0, pad=8)
    return figure


def _nothing(figure: Figure, axes: Axes, words: str) -> Figure:
    axes.set_axis_off()
    axes.text(0.5, 0.5, words, ha="center", va="center", fontsize=11, color=SOFT, transform=axes.transAxes)
    return figure


def _legend(figure: Figure, *, columns: int) -> None:
    from matplotlib.collections import PathCollection

    legend = figure.legend(loc="outside lower left", ncols=columns, frameon=False, fontsize=8.5, labelcolor=INK,
                           handletextpad=0.4, columnspacing=1.2)
    for handle in legend.legend_handles:
        if isinstance(handle, PathCollection):
            handle.set_sizes([45])   # a sign's size says how many; the legend's must not


def _square(x: int, y: int, colour: str) -> Any:
    from matplotlib.patches import Rectangle

    return Rectangle((x - 0.5, y - 0.5), 1, 1, facecolor=colour, edgecolor=PAPER, linewidth=1.5, zorder=2)


def _mixed(colour: str, share: float) -> str:
    """A colour let through to the paper."""
    parts = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(share * c + (1 - share) * 255):02x}" for c in parts)


def _signs(axes: Axes, weeks: Mapping[tuple[str, str, dt.date], int], rows: Sequence[str]) -> None:
    """Signs of one week and family stand one below the other, so that none hides another."""
    from matplotlib.dates import date2num

    for place, kind in enumerate(STATUSES):
        found = [(day, rows.index(family), n) for (family, how, day), n in sorted(weeks.items()) if how == kind]
        if found:
            colour, mark, label = STATUS_LOOK[kind]
            axes.scatter([date2num(day) for day, _, _ in found], [row + (place - 2) * 0.17 for _, row, _ in found],  # type: ignore[no-untyped-call]
                         s=[24 + 13 * min(n, _LARGEST_SIGN) for _, _, n in found], marker=mark, color=colour,
                         edgecolor=PAPER, linewidth=0.7, label=label, zorder=3)


def _calendar(axes: Axes, days: Iterable[dt.date]) -> None:
    """Dates below, and a dotted line at each of the days."""
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num

    for day in days:
        axes.axvline(date2num(day), color="#bdb7aa", linewidth=0.8, linestyle=(0, (2, 3)), zorder=0)  # type: ignore[no-untyped-call]
    locator = AutoDateLocator(minticks=4, maxticks=8)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]


def plot(name: str, records: Iterable[Record], ontology: Ontology, **options: Any) -> Figure:
    """The figure of that name in PLOTS. Raises UsageError for another."""
    if name not in PLOTS:
        raise UsageError(f"unknown plot {name!r}: choose one of {', '.join(PLOTS)}")
    return PLOTS[name](records, ontology, **options)


PLOTS: Mapping[str, Callable[..., Figure]] = {"talk": talk, "stance": stance, "over_time": over_time, "central": central}
