"""What stands between commas, on hand-made parses."""

from __future__ import annotations

from parses import arcs, build

from kg.language.repair import repair


def test_behind_after_and_an_aside_stands_the_verb_of_the_clause() -> None:
    text = ("Talks/NNS/nsubj/2 ended/VBD/ROOT/0/end after/IN/prep/2 Ruiz/NNP/pobj/3 ,/,/punct/2 in/IN/prep/2 a/DT/det/8 "
            "speech/NN/pobj/6 ,/,/punct/2 accused/VBD/conj/2/accuse Peru/NNP/dobj/10")
    mended = arcs(repair(build(text)))
    assert mended["accused"] == ("advcl", "ended") and mended["Ruiz"] == ("nsubj", "accused")
    assert mended["in"] == ("prep", "accused") and mended["after"] == ("mark", "accused")
    kept = arcs(repair(build(text.replace(",/,/punct/2 accused", "and/CC/cc/2 accused"))))
    assert kept["Ruiz"] == ("pobj", "after")


def test_without_an_aside_the_verb_goes_on() -> None:
    text = ("Chile/NNP/nsubj/2 left/VBD/ROOT/0/leave after/IN/prep/2 talks/NNS/pobj/3 ,/,/punct/2 accused/VBD/conj/2/accuse "
            "Peru/NNP/dobj/6 and/CC/cc/6 won/VBD/conj/6/win")
    assert arcs(repair(build(text)))["talks"] == ("pobj", "after")


def test_what_somebody_has_and_does_something_to_is_a_noun() -> None:
    text = "Iraq/NNP/nsubj/2 backed/VBD/ROOT/0/back its/PRP$/poss/4 neighbour/JJ/dobj/2 Iran/NNP/appos/4"
    assert repair(build(text)).tokens[3].pos == "NOUN"
    assert repair(build(text.replace("neighbour/JJ", "own/JJ"))).tokens[3].pos == "ADJ"


def test_a_capitalised_title_before_several_names_is_a_plural() -> None:
    text = ("Foreign/NNP/compound/2 Ministers/NNPS/compound/4 Ana/NNP/compound/4 Ruiz/NNP/nsubj/8 and/CC/cc/4 "
            "Luis/NNP/compound/7 Paz/NNP/conj/4 met/VBD/ROOT/0/meet")
    assert repair(build(text)).tokens[1].lemma == "minister"
    assert repair(build(text.replace("and/CC/cc/4 Luis/NNP/compound/7 Paz/NNP/conj/4", "now/RB/advmod/6").replace(
        "nsubj/8", "nsubj/6"))).tokens[1].lemma != "minister"
