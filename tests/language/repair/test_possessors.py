"""Owners that the parser cut off from what they own, and others that are left."""

from __future__ import annotations

from parses import arcs, build

from kg.language.repair import repair
from kg.language.repair.possessors import owner_of_next

_TEXT = ("Tarsis/NNP/nsubj/8 and/CC/cc/1 Peru/NNP/conj/1 's/POS/case/3 oldest/JJS/amod/6 bank/NN/appos/1 had/VBD/aux/8 "
         "signed/VBN/ROOT/0/sign it/PRP/dobj/8")


def test_what_stands_behind_an_owner_is_his() -> None:
    mended = arcs(repair(build(_TEXT)))
    assert mended["Peru"] == ("poss", "bank") and mended["bank"] == ("conj", "Tarsis")


def test_an_owner_of_nothing_is_left() -> None:
    bare = "Tarsis/NNP/nsubj/5 beat/VBD/ROOT/0/beat Peru/NNP/dobj/2 's/POS/case/3 soon/RB/advmod/2"
    assert not list(owner_of_next(build(bare)))
    owned = _TEXT.replace("Peru/NNP/conj/1", "Peru/NNP/poss/6")
    assert not list(owner_of_next(build(owned)))
