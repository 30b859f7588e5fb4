"""Verbs that were taken for nouns are verbs again; nouns stay nouns."""

from __future__ import annotations

from parses import arcs, build

from kg.language.repair import repair
from kg.model import Parse


def tags(parse: Parse) -> dict[str, tuple[str, str]]:
    return {t.text: (t.pos, t.dep) for t in parse.tokens}


def test_a_noun_has_no_object() -> None:
    mended = tags(repair(build("Turkey/NNP/compound/2 arms/NNS/ROOT/0/arm the/DT/det/4 militia/NN/dobj/2")))
    assert mended["arms"] == ("VERB", "ROOT") and mended["Turkey"] == ("PROPN", "nsubj")
    kept = tags(repair(build("Small/JJ/amod/2 arms/NNS/ROOT/0/arm for/IN/prep/2 it/PRP/pobj/3")))
    assert kept["arms"] == ("NOUN", "ROOT")


def test_a_noun_has_no_part_of_something_right_behind_it() -> None:
    mended = tags(repair(build("Peru/NNP/poss/4 's/POS/case/1 Zenco/NNP/compound/4 imports/NNS/ROOT/0/import most/JJS/appos/4 "
                               "of/IN/prep/5 it/PRP/pobj/6")))
    assert (mended["imports"], mended["Zenco"], mended["most"][1]) == (("VERB", "ROOT"), ("PROPN", "nsubj"), "dobj")
    mended = tags(repair(build("The/DT/det/3 island/NN/compound/3 imports/NNS/ROOT/0/import all/DT/dobj/3 of/IN/prep/4 "
                               "it/PRP/pobj/5")))
    assert (mended["imports"], mended["island"]) == (("VERB", "ROOT"), ("NOUN", "nsubj"))
    kept = tags(repair(build("Zenco/NNP/compound/2 imports/NNS/ROOT/0/import ,/,/punct/2 most/JJS/appos/2 "
                             "of/IN/prep/4 it/PRP/pobj/5")))
    assert kept["imports"] == ("NOUN", "ROOT")


def test_a_bare_plural_is_no_like_pair_with_a_verb() -> None:
    mended = tags(repair(build("Iran/NNP/nsubj/2 founded/VBD/ROOT/0/found and/CC/cc/2 finances/NNS/conj/2/finance")))
    assert mended["finances"] == ("VERB", "conj")
    kept = tags(repair(build("Iran/NNP/nsubj/2 founded/VBD/ROOT/0/found banks/NNS/dobj/2 and/CC/cc/3 schools/NNS/conj/3")))
    assert kept["schools"] == ("NOUN", "conj")


def test_a_sentence_has_a_verb_behind_its_relative_clause() -> None:
    mended = tags(repair(build("Gas/NN/ROOT/0 that/WDT/dobj/5 Austria/NNP/compound/4 burns/NNS/nsubj/5/burn "
                               "comes/VBZ/relcl/1/come late/RB/advmod/5")))
    assert (mended["burns"], mended["comes"], mended["Gas"]) == (("VERB", "relcl"), ("VERB", "ROOT"), ("NOUN", "nsubj"))
    kept = tags(repair(build("Gas/NN/ROOT/0 that/WDT/dobj/4 Austrians/NNPS/nsubj/4 burn/VBP/relcl/1/burn")))
    assert kept["Gas"] == ("NOUN", "ROOT")


def test_a_finite_verb_is_no_modifier() -> None:
    mended = tags(repair(build("Peru/NNP/compound/2 exports/VBZ/compound/3/export grain/NN/ROOT/0 to/IN/prep/3 "
                               "Haiti/NNP/pobj/4")))
    assert (mended["Peru"][1], mended["exports"], mended["grain"][1]) == ("nsubj", ("VERB", "ROOT"), "dobj")
    kept = tags(repair(build("Peru/NNP/compound/3 grain/NN/compound/3 exports/NNS/ROOT/0 to/IN/prep/3 Haiti/NNP/pobj/4")))
    assert kept["exports"] == ("NOUN", "ROOT")


def test_a_verb_has_no_modifier() -> None:
    mended = tags(repair(build("Boeing/NNP/compound/2 names/VBZ/ROOT/0/name Ruiz/NNP/nmod/4 chief/NN/appos/2")))
    assert mended["Boeing"] == ("PROPN", "nsubj")
    mended = tags(repair(build("The/DT/det/3 island/NN/compound/3 exports/VBZ/ROOT/0/export most/JJS/dobj/3")))
    assert mended["island"] == ("NOUN", "nsubj")
    kept = tags(repair(build("Kitchen/NN/compound/2 notes/VBZ/ROOT/0/note")))
    assert kept["Kitchen"] == ("NOUN", "compound")


def test_no_name_is_a_preposition() -> None:
    mended = tags(repair(build("Ruiz/NNP/nsubj/2 accused/VBD/ROOT/0/accuse Barack/NNP/prep/2 Paz/NNP/pobj/3 "
                               "of/IN/prep/2 lies/NNS/pobj/5")))
    assert mended["Barack"] == ("PROPN", "compound") and mended["Paz"] == ("PROPN", "dobj")
    kept = tags(repair(build("Ruiz/NNP/nsubj/2 spoke/VBD/ROOT/0/speak of/IN/prep/2 Paz/NNP/pobj/3")))
    assert kept["of"] == ("ADP", "prep")


def test_a_clause_without_a_mark_is_no_subject() -> None:
    mended = tags(repair(build("Drone/NN/nsubj/2 strikes/VBZ/nsubj/5/strike on/IN/prep/2 Aden/NNP/pobj/3 "
                               "failed/VBD/ROOT/0/fail")))
    assert (mended["Drone"], mended["strikes"]) == (("NOUN", "compound"), ("NOUN", "nsubj"))
    kept = tags(repair(build("What/WP/dobj/3 Peru/NNP/nsubj/3 wants/VBZ/nsubj/4/want failed/VBD/ROOT/0/fail")))
    assert kept["wants"] == ("VERB", "nsubj")


def test_no_past_form_has_a_name_as_auxiliary() -> None:
    mended = tags(repair(build("On/IN/prep/4 Monday/NNP/pobj/1 May/NNP/aux/4 met/VBD/ROOT/0/meet him/PRP/dobj/4")))
    assert mended["May"] == ("PROPN", "nsubj")
    kept = tags(repair(build("He/PRP/nsubj/3 may/MD/aux/3 meet/VB/ROOT/0 him/PRP/dobj/3")))
    assert kept["may"][1] == "aux"


def test_an_article_makes_a_noun_of_a_gerund() -> None:
    mended = tags(repair(build("The/DT/det/2 jailing/VBG/nsubjpass/4 was/VBD/auxpass/4/be condemned/VBN/ROOT/0/condemn")))
    assert mended["jailing"] == ("NOUN", "nsubjpass")
    kept = tags(repair(build("Jailing/VBG/csubj/3/jail them/PRP/dobj/1 helps/VBZ/ROOT/0/help")))
    assert kept["Jailing"][0] == "VERB"


def test_initials_that_act_are_a_name() -> None:
    mended = tags(repair(build("IS/VBZ/nsubj/3/be has/VBZ/aux/3/have killed/VBN/ROOT/0/kill two/CD/dobj/3")))
    assert mended["IS"] == ("PROPN", "nsubj")
    kept = tags(repair(build("What/WP/nsubj/2 is/VBZ/nsubj/3/be matters/VBZ/ROOT/0/matter")))
    assert kept["is"][0] != "PROPN"


def test_a_bare_plural_before_a_phrase_of_its_own_is_a_verb() -> None:
    line = ("It/PRP/nsubj/2 runs/VBZ/ROOT/0/run a/DT/det/4 mine/NN/dobj/2 and/CC/cc/4 ships/NNS/conj/4/ship "
            "half/CD/nummod/8 tons/NNS/conj/4 to/IN/prep/2 Peru/NNP/pobj/9")
    mended = repair(build(line))
    assert tags(mended)["ships"] == ("VERB", "conj") and arcs(mended)["tons"] == ("dobj", "ships")
    assert arcs(mended)["to"] == ("prep", "ships")
    kept = tags(repair(build(line.replace("runs/VBZ", "ran/VBD"))))
    assert kept["ships"][0] == "NOUN"


def test_no_infinitive_and_no_adverb_is_written_with_a_capital() -> None:
    text = ("Orvana/NNP/nsubj/2 sold/VBD/ROOT/0/sell it/PRP/dobj/2 to/TO/aux/5 Tarsis/VB/advcl/2/tarsi on/IN/prep/5 "
            "Monday/NNP/pobj/6")
    mended = {t.text: (t.pos, t.dep, t.head) for t in repair(build(text)).tokens}
    assert mended["Tarsis"] == ("PROPN", "pobj", 3) and mended["to"] == ("ADP", "prep", 1) and mended["on"][2] == 1
    kept = tags(repair(build(text.replace("Tarsis/VB/advcl/2/tarsi", "rest/VB/advcl/2"))))
    assert kept["rest"] == ("VERB", "advcl")
    text = "Orvana/NNP/nsubj/2 sold/VBD/ROOT/0/sell it/PRP/dobj/2 to/IN/prep/2 Beely/RB/advmod/6 for/IN/prep/2 cash/NN/pobj/6"
    assert tags(repair(build(text)))["Beely"] == ("PROPN", "pobj")
    assert tags(repair(build(text.replace("Beely/RB", "only/RB"))))["only"] == ("ADV", "advmod")
    text = "Orvana/NNP/nsubj/2 said/VBD/ROOT/0/say Beely/RB/advmod/5 would/MD/aux/5 leave/VB/ccomp/2"
    assert tags(repair(build(text)))["Beely"] == ("PROPN", "nsubj")
    assert tags(repair(build(text.replace("Beely/RB", "it/PRP").replace("advmod/5", "nsubj/5"))))["it"] == ("PRON", "nsubj")


def test_no_quality_stands_between_each_and_a_number() -> None:
    text = ("Orvana/NNP/nmod/7 and/CC/cc/1 Tarsis/NNP/conj/1 each/DT/det/7 own/JJ/amod/7 20/CD/nummod/7 percent/NN/ROOT/0 "
            "././punct/7")
    mended = tags(repair(build(text)))
    assert (mended["own"], mended["Orvana"][1], mended["percent"][1]) == (("VERB", "ROOT"), "nsubj", "dobj")
    kept = text.replace("each/DT/det/7", "the/DT/det/7").replace("20/CD/nummod/7", "big/JJ/amod/7")
    assert tags(repair(build(kept)))["own"] == ("ADJ", "amod")
