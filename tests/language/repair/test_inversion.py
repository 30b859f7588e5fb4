"""Speakers behind their words and seconds in command: one phrase each, whatever the parser made of them."""

from __future__ import annotations

from parses import arcs, build

from kg.language.repair import repair


def test_what_stands_between_hyphens_is_a_noun_with_an_owner() -> None:
    words = ("Paz/NNP/nsubjpass/11 ,/,/punct/1 the/DT/det/4 group/NN/appos/1 's/POS/case/4 second/JJ/amod/4 -/HYPH/punct/6 "
             "in/IN/prep/6 -/HYPH/punct/8 command/NN/pobj/8 died/VBD/ROOT/0/die")
    mended = repair(build(words))
    assert arcs(mended)["second"] == ("appos", "Paz") and arcs(mended)["group"] == ("poss", "second")
    kept = repair(build(words.replace("-/HYPH", "x/JJ")))
    assert arcs(kept)["group"] == ("appos", "Paz")


def test_who_is_in_command_of_something_is_explained_by_it() -> None:
    words = ("They/PRP/nsubj/2 killed/VBD/ROOT/0/kill Luis/NNP/compound/4 Paz/NNP/dobj/2 ,/,/punct/4 second/JJ/advmod/2 "
             "in/IN/prep/6 command/NN/pobj/7 of/IN/prep/8 rebels/NNS/pobj/9/rebel")
    mended = repair(build(words, names=[("Luis Paz", "PERSON")]))
    assert arcs(mended)["second"] == ("appos", "Paz") and arcs(mended)["of"] == ("prep", "second")
    kept = repair(build(words.replace("of/IN/prep/8", "with/IN/prep/8"), names=[("Luis Paz", "PERSON")]))
    assert arcs(kept)["second"] == ("advmod", "killed")


def test_a_speaker_behind_his_words_is_one_phrase() -> None:
    words = ("It/PRP/nsubj/2 ended/VBD/ccomp/4/end ,/,/punct/4 said/VBD/ROOT/0/say Demet/NNP/nsubj/4 Karasu/NNP/dobj/5 "
             "of/IN/prep/6 Galata/NNP/compound/9 Watch/NNP/pobj/7 ././punct/4")
    mended = repair(build(words))
    assert arcs(mended)["Karasu"] == ("nsubj", "said") and arcs(mended)["Demet"] == ("compound", "Karasu")
    kept = repair(build("Acme/NNP/nsubj/2 said/VBD/ROOT/0/say Ana/NNP/nsubj/5 Paz/NNP/nsubj/5 left/VBD/ccomp/2/leave"))
    assert arcs(kept)["Ana"] == ("nsubj", "left")


def test_what_stands_behind_a_time_explains_the_person_before_it() -> None:
    words = ("Paz/NNP/nsubj/10 ,/,/punct/10 until/IN/prep/10 2020/CD/pobj/3 the/DT/det/6 party/NN/poss/8 's/POS/case/6 "
             "treasurer/NN/pobj/3 ,/,/punct/10 quit/VBD/ROOT/0/quit")
    mended = repair(build(words, names=[("Paz", "PERSON")]))
    assert arcs(mended)["treasurer"] == ("appos", "Paz") and arcs(mended)["until"] == ("prep", "treasurer")
    kept = repair(build("Paz/NNP/nsubj/6 ,/,/punct/6 until/IN/prep/6 2020/CD/pobj/3 ,/,/punct/6 slept/VBD/ROOT/0/sleep",
                        names=[("Paz", "PERSON")]))
    assert arcs(kept)["until"] == ("prep", "slept")


def test_a_name_between_subject_and_verb_is_the_subject() -> None:
    words = ("The/DT/det/2 airline/NN/nsubj/4 Flyora/NNP/npadvmod/4 cancelled/VBD/ROOT/0/cancel flights/NNS/dobj/4/flight")
    assert arcs(repair(build(words)))["Flyora"] == ("nsubj", "cancelled")
    kept = repair(build(words.replace("Flyora", "Monday"), names=[("Monday", "DATE")]))
    assert arcs(kept)["airline"] == ("nsubj", "cancelled")


def test_a_time_before_what_a_noun_is_of_is_the_nouns() -> None:
    line = ("Peru/NNP/nsubj/2 fined/VBD/ROOT/0/fine Shell/NNP/dobj/2 for/IN/prep/2 its/PRP$/poss/6 purchase/NN/pobj/4 "
            "last/JJ/amod/8 year/NN/npadvmod/2 of/IN/prep/8 Orvana/NNP/pobj/9")
    mended = arcs(repair(build(line, names=[("last", "DATE"), ("year", "DATE")])))
    assert mended["year"][1] == mended["of"][1] == "purchase"
    line = line.replace("last/JJ/amod/8 year/NN/npadvmod/2", "in/IN/prep/2 2015/CD/pobj/7")
    mended = arcs(repair(build(line, names=[("2015", "DATE")])))
    assert mended["in"][1] == mended["of"][1] == "purchase"
    kept = line.replace("purchase/NN/pobj/4", "Opel/NNP/pobj/4")
    assert arcs(repair(build(kept, names=[("2015", "DATE")])))["of"][1] == "2015"
