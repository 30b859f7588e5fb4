"""Names of a state's officers tell whose a stranger's name is like, and a stranger to both is like neither."""

from __future__ import annotations

import datetime as dt

from kg.gazetteer import Gazetteer, Known, Tenure, of
from kg.resolve.origins import likeness

_HELD = {"Egypt": ("Hosni Mubarak", "Mohamed Morsi", "Abdel Fattah el-Sissi"), "Russia": ("Boris Yeltsin", "Dmitry Medvedev")}


def known() -> Gazetteer:
    people = [Known(name.replace(" ", "_"), name, "Person") for names in _HELD.values() for name in names]
    tenures = [Tenure(name.replace(" ", "_"), "presidentOf", state, "president", dt.date(2000, 1, 1), None)
               for state, names in _HELD.items() for name in names]
    return of([*people, *(Known(state, state, "Country") for state in _HELD)], tenures)


def test_a_name_is_like_those_of_its_country() -> None:
    for name, own, other in (("Mohamed Fathy", "Egypt", "Russia"), ("Anatoly Medvedkin", "Russia", "Egypt")):
        assert likeness(name, own, known()) > 3 * likeness(name, other, known())


def test_of_a_country_without_known_officers_nothing_is_told() -> None:
    assert likeness("Mohamed Fathy", "Peru", known()) == 0.0
