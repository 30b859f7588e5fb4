"""Past forms taken for others: a passive parted by its time, a past tense among infinitives and participles."""

from __future__ import annotations

from parses import arcs, build

from kg.language.repair import repair


def test_a_time_parts_no_passive() -> None:
    words = ("Paz/NNP/nsubj/2 was/VBD/ROOT/0/be on/IN/prep/2 Monday/NNP/pobj/3 elected/VBN/advcl/2/elect")
    mended = arcs(repair(build(words, names=[("Monday", "DATE")])))
    assert mended["Paz"] == ("nsubjpass", "elected") and mended["on"] == ("prep", "elected") and mended["elected"][0] == "ROOT"
    kept = arcs(repair(build(words.replace("Monday", "Oslo"))))
    assert kept["elected"] == ("advcl", "was")


def test_a_verb_of_one_form_is_past_beside_one_that_is() -> None:
    words = "Chad/NNP/nsubj/2 left/VBD/ROOT/0/leave and/CC/cc/2 quit/VB/conj/2/quit it/PRP/dobj/4"
    assert next(t.tag for t in repair(build(words)).tokens if t.text == "quit") == "VBD"
    kept = repair(build(words.replace("and/CC/cc/2", "to/TO/aux/4")))
    assert next(t.tag for t in kept.tokens if t.text == "quit") == "VB"


def test_who_does_something_does_it_in_the_past() -> None:
    words = "Chad/NNP/nsubj/2 condemned/VBN/ROOT/0/condemn it/PRP/dobj/2"
    assert repair(build(words)).tokens[1].tag == "VBD"
    kept = repair(build("Chad/NNP/nsubj/3 has/VBZ/aux/3/have condemned/VBN/ROOT/0/condemn it/PRP/dobj/3"))
    assert kept.tokens[2].tag == "VBN"


def test_a_month_has_no_clause() -> None:
    words = ("Paz/NNP/nsubjpass/3 was/VBD/auxpass/3/be freed/VBN/ROOT/0/free that/IN/mark/7 May/NNP/prep/4 but/CC/cc/5 "
             "left/VBD/ccomp/3/leave")
    mended = arcs(repair(build(words, names=[("May", "DATE")])))
    assert mended["May"] == ("npadvmod", "freed") and mended["left"] == ("conj", "freed") and mended["that"] == ("det", "May")
