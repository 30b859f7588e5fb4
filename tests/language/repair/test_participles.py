"""Participles that tell more of a noun, and the verb behind them: parses by hand in, parses out."""

from __future__ import annotations

from parses import arcs, build

from kg.language.repair import repair


def test_of_two_past_forms_the_one_with_an_object_is_the_verb() -> None:
    line = ("Men/NNS/nsubj/2 linked/VBD/ROOT/0/link to/TO/prep/2 the/DT/det/6 Falk/NNP/compound/6 group/NN/pobj/3 "
            "killed/VBN/acl/6/kill nine/CD/nummod/9 soldiers/NNS/dobj/7")
    mended = arcs(repair(build(line)))
    assert mended["killed"] == ("ROOT", "killed") and mended["Men"] == ("nsubj", "killed")
    assert mended["linked"] == ("acl", "Men")
    passive = line.replace("nine/CD/nummod/9 soldiers/NNS/dobj/7", "by/IN/agent/7 soldiers/NNS/pobj/8")
    kept = arcs(repair(build(passive)))
    assert kept["killed"] == ("acl", "group")


def test_who_is_given_something_does_nothing() -> None:
    kept = arcs(repair(build("Ruiz/NNP/nsubj/2 spoke/VBD/ROOT/0/speak to/IN/prep/2 men/NNS/pobj/3 given/VBN/acl/4/give "
                             "a/DT/det/7 prize/NN/dobj/5")))
    assert kept["given"] == ("acl", "men") and kept["spoke"] == ("ROOT", "spoke")
