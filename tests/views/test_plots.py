"""Plots: what is counted, what is left out, the same picture each time, a sentence where there is nothing to draw."""

from __future__ import annotations

import datetime as dt
import io
import sys
from typing import Any

import pytest

from kg import ontology
from kg.errors import MissingExtraError, UsageError
from kg.views import plots

from .sample import record, story

pytest.importorskip("matplotlib")
TERMS = ontology.load()


def texts(figure: Any) -> set[str]:
    axes = figure.axes[0]
    found = [*axes.texts, *axes.get_xticklabels(), *axes.get_yticklabels()]
    found += [text for legend in figure.legends for text in legend.get_texts()]
    return {text.get_text() for text in found} | {axes.get_title(loc="left")}


def said(subject: str, predicate: str, object_: str, i: int = 1, **options: Any) -> dict[str, Any]:
    return record(i, subject, predicate, object_, f"{subject} {predicate} {object_}.", options)


def test_speech_takes_the_side_of_its_code() -> None:
    side = plots.sides(TERMS)
    assert (side["praised"], side["supports"], side["criticized"], side["threatened"]) == (1, 1, -1, -1)
    assert side["urged"] == 0 and "buysOilFrom" not in side and "metWith" not in side


def test_talk_counts_a_speaker_for_everybody_in_the_statement() -> None:
    shown = texts(plots.talk([said("Belmark", "sellsArmsTo", "Dorland", speaker="Arvenia")], TERMS))
    assert {"Arvenia", "Belmark", "Dorland", "1"} <= shown


def test_talk_counts_an_act_of_speech_and_no_deed() -> None:
    shown = texts(plots.talk([said("Ana Ruiz", "criticized", "Castria"), said("Mira Sol", "visits", "Dorland", 2)], TERMS))
    assert {"Ana Ruiz", "Castria"} <= shown and not {"Mira Sol", "Dorland"} & shown


def test_stance_names_the_targets_on_both_sides() -> None:
    records = [said("Ana Ruiz", "praised", "Castria"), said("Ana Ruiz", "criticized", "Belmark", 2)]
    figure = plots.stance(records, TERMS)
    assert {"Ana Ruiz", "Castria", "Belmark", "praised", "criticized"} <= texts(figure)
    assert sorted(bar.get_width() for bar in figure.axes[0].patches) == [-1, 1]


def test_what_is_denied_is_no_stance() -> None:
    assert "Nobody here speaks for or against anybody." in texts(plots.stance(
        [said("Ana Ruiz", "praised", "Castria", negated=True)], TERMS))


def test_time_tells_what_it_leaves_out() -> None:
    records = [said("Arvenia", "visits", "Castria", time=("2025-03-01", "2025-03-01", "x")),
               said("Arvenia", "visits", "Castria", 2, time=("1990-03-01", "1990-03-01", "x")),
               said("Arvenia", "visits", "Castria", 3)]
    title = plots.over_time(records, TERMS, since=dt.date(2024, 1, 1)).axes[0].get_title(loc="left")
    assert title.startswith("1 statements") and "1 earlier, 1 without a day" in title


def test_time_by_another_day_is_refused() -> None:
    with pytest.raises(UsageError, match="published"):
        plots.over_time(story(), TERMS, by="mood")


def test_central_ranks_who_is_connected_most_first() -> None:
    labels = [text.get_text() for text in plots.central(story()).axes[0].get_yticklabels()]
    assert labels[0] == "Arvenia" and "oil" not in labels


@pytest.mark.parametrize("name", sorted(plots.PLOTS))
def test_equal_records_give_equal_pictures(name: str) -> None:
    def drawn(records: list[dict[str, Any]]) -> bytes:
        out = io.BytesIO()
        plots.plot(name, records, TERMS).savefig(out, format="png")
        return out.getvalue()

    assert drawn(story()) == drawn(story()[::-1])


@pytest.mark.parametrize("name", sorted(plots.PLOTS))
def test_nothing_to_draw_says_so(name: str) -> None:
    assert any("here" in text for text in texts(plots.plot(name, [], TERMS)))


def test_a_dollar_in_a_name_is_no_formula() -> None:
    figure = plots.talk([said("A$ap", "criticized", "$x^{$")], TERMS)
    figure.savefig(io.BytesIO(), format="png")
    assert r"A\$ap" in texts(figure)


def test_an_unknown_plot_names_the_known() -> None:
    with pytest.raises(UsageError, match="talk, stance"):
        plots.plot("pie", [], TERMS)


def test_without_matplotlib_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(MissingExtraError, match=r"kg\[notebook\]"):
        plots.central(story())
