"""Relative clauses without a pronoun, or far from their noun, find it; what is none is left alone."""

from __future__ import annotations

import pytest
from parses import arcs, build, read

from kg.language.repair import repair

_CASES = {
    "Quito calls it sabotage, a word Lima rejects.": [("rejects", "relcl", "word"), ("Lima", "nsubj", "rejects")],
    "The board met Luis Soto, whom voters elected president in May.":
        [("whom", "dobj", "elected"), ("president", "oprd", "elected")],
    "Ghana freed a sailor on Friday whose ship was sunk two days earlier.": [("sunk", "relcl", "sailor")],
    "The firm, a fifth of which Qatar owns, lost money.": [("of", "prep", "fifth")],
}


@pytest.mark.parametrize("sentence", _CASES)
def test_what_hangs_on_what(sentence: str) -> None:
    found = arcs(repair(read(sentence)[1]))
    for word, label, head in _CASES[sentence]:
        assert found[word] == (label, head)


def test_a_clause_needs_no_pronoun() -> None:
    mended = repair(build("The/DT/det/2 pact/NN/nsubj/6 the/DT/det/4 kings/NNS/nsubj/6 signed/VBN/acl/4/sign "
                          "ends/VBZ/ROOT/0/end"))
    assert arcs(mended)["kings"] == ("nsubj", "signed") and arcs(mended)["signed"] == ("relcl", "pact")
    kept = repair(build("The/DT/det/2 kings/NNS/nsubj/6 and/CC/cc/2 men/NNS/conj/2 signed/VBN/acl/4/sign "
                        "left/VBD/ROOT/0/leave"))
    assert arcs(kept)["signed"] == ("acl", "men")
    mended = repair(build("Peru/NNP/nsubj/7 ,/,/punct/1 a/DT/det/4 state/NN/appos/1 Chile/NNP/appos/4 invaded/VBD/acl/4/invade "
                          "fell/VBD/ROOT/0/fall"))
    assert arcs(mended)["Chile"] == ("nsubj", "invaded") and arcs(mended)["invaded"] == ("relcl", "state")


def test_a_singular_has_no_plural_beside_it() -> None:
    kept = repair(build("He/PRP/nsubj/2 met/VBD/ROOT/0/meet a/DT/det/4 friend/NN/dobj/2 ,/,/punct/4 Lima/NNP/compound/7 "
                        "hosts/NNS/appos/4"))
    assert arcs(kept)["hosts"] == ("appos", "friend")


def test_what_a_noun_says_of_a_clause_opens_none() -> None:
    mended = arcs(repair(build("Chad/NNP/nsubj/3 has/VBZ/aux/3 blamed/VBN/ccomp/11/blame Mali/NNP/dobj/3 ,/,/punct/11 "
                               "an/DT/det/8 allegation/NN/compound/8 Bamako/NNP/nsubj/11 has/VBZ/aux/11 "
                               "repeatedly/RB/advmod/11 denied/VBN/ROOT/0/deny", names=[("Bamako", "GPE")])))
    assert (mended["blamed"][0], mended["denied"], mended["allegation"][1]) == ("ROOT", ("relcl", "allegation"), "blamed")
    assert mended["an"] == ("det", "allegation") and mended["Bamako"] == ("nsubj", "denied")
    mended = arcs(repair(build("He/PRP/nsubj/2 left/VBD/ccomp/7/leave ,/,/punct/7 a/DT/det/5 step/NN/dobj/7 "
                               "Paz/NNP/nsubj/7 regrets/VBZ/ROOT/0/regret", names=[("Paz", "PERSON")])))
    assert mended["left"][0] == "ROOT" and mended["regrets"] == ("relcl", "step")
    kept = arcs(repair(build("Talks/NNS/nsubj/2 failed/VBD/ccomp/6/fail ,/,/punct/6 a/DT/det/5 source/NN/nsubj/6 "
                             "said/VBD/ROOT/0/say")))
    assert kept["said"][0] == "ROOT"
    kept = arcs(repair(build("Talks/NNS/nsubj/2 failed/VBD/ccomp/7/fail ,/,/punct/7 an/DT/det/6 aide/NN/compound/6 "
                             "Paz/NNP/nsubj/7 said/VBD/ROOT/0/say", names=[("Paz", "PERSON")])))
    assert kept["said"][0] == "ROOT"


def test_no_singular_is_explained_by_a_plural_with_an_article_of_its_own() -> None:
    mended = arcs(repair(build("He/PRP/nsubj/2 fled/VBD/ROOT/0/flee ,/,/punct/2 a/DT/det/5 claim/NN/npadvmod/2 the/DT/det/8 "
                               "army/NN/compound/8 disputes/NNS/acl/5/dispute")))
    assert mended["disputes"] == ("relcl", "claim") and mended["army"] == ("nsubj", "disputes") and mended["the"][1] == "army"


def test_the_first_of_two_subjects_is_the_object() -> None:
    mended = repair(build("Most/JJS/nsubj/5 of/IN/prep/1 it/PRP/pobj/2 Peru/NNP/nsubj/5 sells/VBZ/ROOT/0/sell"))
    assert arcs(mended)["Most"] == ("dobj", "sells")
    kept = repair(build("Paz/NNP/nsubj/4 ,/,/punct/1 he/PRP/nsubj/4 sells/VBZ/ROOT/0/sell"))
    assert arcs(kept)["Paz"] == ("nsubj", "sells")


def test_a_question_is_no_relative_clause() -> None:
    kept = repair(build("He/PRP/nsubj/2 told/VBD/ROOT/0/tell Paz/NNP/dobj/2 whose/WP$/poss/5 plan/NN/nsubj/6 "
                        "won/VBD/ccomp/2/win"))
    assert arcs(kept)["won"] == ("ccomp", "told")


def test_a_relative_clause_is_on_the_noun_that_its_verb_agrees_with() -> None:
    mended = repair(build("Raids/NNS/nsubj/7 on/IN/prep/1 Aden/NNP/pobj/2 which/WDT/nsubjpass/6 were/VBD/auxpass/6/be "
                          "condemned/VBN/relcl/3/condemn failed/VBD/ROOT/0/fail"))
    assert arcs(mended)["condemned"] == ("relcl", "Raids")
    inward = repair(build("Raids/NNS/nsubj/6 on/IN/prep/1 Aden/NNP/pobj/2 which/WDT/nsubj/5 lies/VBZ/relcl/1/lie "
                          "failed/VBD/ROOT/0/fail"))
    assert arcs(inward)["lies"] == ("relcl", "Aden")
    kept = repair(build("Raids/NNS/nsubj/6 on/IN/prep/1 Aden/NNP/pobj/2 which/WDT/nsubj/5 fell/VBD/relcl/3/fall "
                        "failed/VBD/ROOT/0/fail"))
    assert arcs(kept)["fell"] == ("relcl", "Aden")
    far = ("Raids/NNS/nsubj/9 on/IN/prep/1 the/DT/det/4 port/NN/pobj/2 of/IN/prep/4 Aden/NNP/pobj/5 which/WDT/nsubj/8 "
           "hit/VBP/relcl/4/hit failed/VBD/ROOT/0/fail")
    assert arcs(repair(build(far)))["hit"] == ("relcl", "Raids")
    assert arcs(repair(build(far.replace("hit/VBP", "hits/VBZ"))))["hits"] == ("relcl", "port")


def test_who_is_nobody_with_an_article() -> None:
    line = ("Ruiz/NNP/nsubj/12 ,/,/punct/1 head/NN/appos/1 of/IN/prep/3 the/DT/det/6 Peramuna/NNP/pobj/4 ,/,/punct/1 "
            "who/WP/nsubj/9 sued/VBD/relcl/6/sue him/PRP/dobj/9 ,/,/punct/1 left/VBD/ROOT/0/leave")
    assert arcs(repair(build(line, names=[("Ruiz", "PERSON")])))["sued"] == ("relcl", "Ruiz")
    kept = line.replace("the/DT/det/6", "old/JJ/amod/6")
    assert arcs(repair(build(kept, names=[("Ruiz", "PERSON"), ("Peramuna", "PERSON")])))["sued"] == ("relcl", "Peramuna")


def test_an_article_and_a_plural_are_no_phrase() -> None:
    line = ("Peru/NNP/nsubj/2 accuses/VBZ/ROOT/0/accuse Chad/NNP/dobj/2 ,/,/punct/2 a/DT/det/6 charge/NN/compound/8 "
            "Chad/NNP/compound/8 rejects/NNS/conj/2/reject")
    mended = arcs(repair(build(line)))
    assert mended["rejects"] == ("relcl", "charge") and mended["charge"][0] == "npadvmod"
    kept = arcs(repair(build(line.replace("rejects/NNS", "reject/NN"))))
    assert kept["reject"][0] == "conj"


def test_what_an_infinitive_aims_at_goes_with_the_infinitive() -> None:
    text = ("Peru/NNP/nsubj/10 ,/,/punct/1 to/IN/prep/6 which/WDT/pobj/3 Chile/NNP/nsubj/6 continues/VBZ/relcl/1/continue "
            "to/TO/aux/8 sell/VB/xcomp/6 jets/NNS/dobj/8 objects/VBZ/ROOT/0/object")
    assert arcs(repair(build(text.replace("to/IN", "from/IN"))))["from"] == ("prep", "sell")
    assert arcs(repair(build(text.replace("to/IN/prep/6", "in/IN/prep/6"))))["in"] == ("prep", "continues")


def test_no_place_begins() -> None:
    line = ("Raids/NNS/nsubj/8 on/IN/prep/1 the/DT/det/4 camp/NN/pobj/2 that/WDT/nsubj/6 began/VBD/relcl/4/begin "
            "early/RB/advmod/6 failed/VBD/ROOT/0/fail").replace("Raids/NNS/nsubj/8", "Raids/NNS/nsubj/8/raid")
    assert arcs(repair(build(line)))["began"] == ("relcl", "Raids")
    assert arcs(repair(build(line.replace("began/VBD/relcl/4/begin", "lay/VBD/relcl/4/lie"))))["lay"] == ("relcl", "camp")


def test_what_is_called_a_raid_is_the_object() -> None:
    mended = arcs(repair(build("Peru/NNP/nsubj/2 launched/VBD/ROOT/0/launch what/WP/dobj/5 it/PRP/nsubj/5 "
                               "called/VBD/ccomp/2/call a/DT/det/7 raid/NN/oprd/5 on/IN/prep/7 Oslo/NNP/pobj/8")))
    assert mended["raid"] == ("dobj", "launched") and mended["called"] == ("relcl", "raid")
