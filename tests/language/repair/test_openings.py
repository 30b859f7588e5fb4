"""What a clause opens with: a sentence beside what hangs on what."""

from __future__ import annotations

import pytest
from parses import arcs, build, read

from kg.language.repair import repair
from kg.language.repair.openings import object_of_opening

_CASES = {
    "By nightfall rebels had seized the port.": [("nightfall", "pobj", "By"), ("rebels", "nsubj", "seized")],
    "In central Athens police fired tear gas.": [("Athens", "pobj", "In"), ("central", "amod", "Athens")],
    "In the Senate Republicans blocked the treaty.": [("Senate", "pobj", "In"), ("the", "det", "treaty")],
    "In federal court prosecutors accused Ana Ruiz of fraud.": [("court", "pobj", "In"), ("federal", "amod", "court")],
    "On May 2, 2011, nine days after Chad had jailed Ana Ruiz, crowds filled the square.": [
        ("On", "prep", "filled"), ("jailed", "advcl", "filled"), ("after", "mark", "jailed")],
    "On Monday French police arrested Luis Paz.": [("Monday", "pobj", "On"), ("French", "amod", "police")],
    "A day after it named Ann Lee as chairwoman, Acme Corp on Monday sued her.": [
        ("Corp", "nsubj", "sued"), ("on", "prep", "sued")],
    "Luis Paz (born 20 April 1975) is a judge.": [("Paz", "nsubj", "is"), ("born", "acl", "Paz")],
    "Luis Paz was minister of Chile in 2004 and president of Peru in 2009.": [("president", "conj", "minister")],
}


@pytest.mark.parametrize("sentence", _CASES)
def test_what_hangs_on_what(sentence: str) -> None:
    found = arcs(repair(read(sentence)[1]))
    for word, label, head in _CASES[sentence]:
        assert found[word] == (label, head)


def test_a_preposition_takes_no_second_object_and_nothing_of_one_who_acts_alone() -> None:
    governed = build("In/IN/prep/5 court/NN/pobj/1 army/NN/compound/4 officers/NNS/nsubj/5 lied/VBD/ROOT/0/lie")
    assert not list(object_of_opening(governed))
    alone = build("In/IN/prep/4 court/NN/compound/3 Ruiz/NNP/nsubj/4 lied/VBD/ROOT/0/lie")
    assert not list(object_of_opening(alone))
