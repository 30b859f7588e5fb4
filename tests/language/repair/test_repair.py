"""What grammar rules out is mended; what it allows is left as the parser gave it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parses import arcs, build, read

from kg.language.repair import repair
from kg.model import Name, Parse


def test_an_adverb_is_no_subject() -> None:
    mended = repair(build("Trump/NNP/nmod/4 and/CC/cc/1 Xi/NNP/conj/1 last/RB/nsubj/5 met/VBD/ROOT/0/meet"))
    assert arcs(mended)["Trump"] == ("nsubj", "met") and arcs(mended)["last"] == ("advmod", "met")


def test_a_name_is_no_adverb() -> None:
    mended = repair(build("Berg/NNP/advmod/2 said/VBD/ROOT/0/say Oslo/NNP/nsubj/4 agreed/VBD/ccomp/2/agree"))
    assert arcs(mended)["Berg"] == ("nsubj", "said")
    kept = repair(build("Berg/NNP/advmod/3 he/PRP/nsubj/3 said/VBD/ROOT/0/say"))
    assert arcs(kept)["Berg"] == ("advmod", "said")
    mended = repair(build("The/DT/det/2 agency/NN/nsubj/6 ,/,/punct/2 Berg/NNP/npadvmod/2 ,/,/punct/2 sent/VBD/ROOT/0/send "
                          "tents/NNS/dobj/6"))
    assert arcs(mended)["Berg"] == ("appos", "agency")


def test_a_bare_participle_has_no_subject() -> None:
    mended = repair(build("Berg/NNP/nsubj/2 named/VBN/ccomp/5/name to/IN/prep/2 court/NN/pobj/3 told/VBD/ROOT/0/tell"))
    assert arcs(mended)["Berg"] == ("nsubj", "told") and arcs(mended)["named"] == ("acl", "Berg")
    kept = repair(build("Berg/NNP/nsubjpass/3 was/VBD/auxpass/3/be named/VBN/ccomp/5/name he/PRP/nsubj/5 said/VBD/ROOT/0/say"))
    assert arcs(kept)["Berg"] == ("nsubjpass", "named")


def test_a_root_has_no_subordinator() -> None:
    mended = repair(build("After/IN/mark/10 the/DT/det/3 meeting/NN/nsubj/10 with/IN/prep/3 Putin/NNP/pobj/4 ,/,/punct/5 "
                          "Xi/NNP/conj/5 and/CC/cc/7 Trump/NNP/conj/7 spoke/VBD/ROOT/0/speak"))
    assert arcs(mended)["Xi"] == ("nsubj", "spoke") and arcs(mended)["meeting"] == ("pobj", "After")
    kept = repair(build("The/DT/det/2 meeting/NN/nsubj/9 with/IN/prep/2 Putin/NNP/pobj/3 ,/,/punct/4 Xi/NNP/conj/4 "
                        "and/CC/cc/6 Trump/NNP/conj/6 helped/VBD/ROOT/0/help"))
    assert arcs(kept)["meeting"] == ("nsubj", "helped")


def test_what_explains_a_body_is_of_its_whole_name() -> None:
    text = ("Centre/NNP/nsubj/9 for/IN/prep/1 Border/NNP/compound/4 Research/NNP/pobj/2 ,/,/punct/4 an/DT/det/7 arm/NN/appos/4 "
            ",/,/punct/1 closed/VBD/ROOT/0/close")
    assert arcs(repair(build(text, names=[("Centre for Border Research", "ORG")])))["arm"] == ("appos", "Centre")
    assert arcs(repair(build(text)))["arm"] == ("appos", "Research")


def test_what_hangs_on_nothing_is_the_root() -> None:
    mended = repair(build("Kenya/NNP/prep/0 of/IN/prep/1 lying/VBG/pcomp/2/lie"))   # a label that climbers would never leave
    assert arcs(mended)["Kenya"] == ("ROOT", "Kenya")


def test_what_has_a_tense_goes_with_no_gerund() -> None:
    mended = repair(build("Kenya/NNP/nsubj/2 accuses/VBZ/ROOT/0/accuse Chad/NNP/dobj/2 of/IN/prep/2 lying/VBG/pcomp/4/lie "
                          "and/CC/cc/5 denies/VBZ/conj/5/deny it/PRP/dobj/7"))
    assert arcs(mended)["denies"] == ("conj", "accuses")
    kept = repair(build("Kenya/NNP/nsubj/2 accuses/VBZ/ROOT/0/accuse Chad/NNP/dobj/2 of/IN/prep/2 lying/VBG/pcomp/4/lie "
                        "and/CC/cc/5 cheating/VBG/conj/5/cheat"))
    assert arcs(kept)["cheating"] == ("conj", "lying")


def test_a_clause_behind_a_subordinator_is_no_sentence() -> None:
    mended = repair(build("Days/NNS/npadvmod/4 after/IN/mark/4 Kenya/NNP/nsubj/4 hit/VBD/ROOT/0 Chad/NNP/dobj/4 ,/,/punct/4 "
                          "traders/NNS/dobj/4/trader are/VBP/aux/10/be still/RB/advmod/10 waiting/VBG/advcl/4/wait"))
    assert arcs(mended)["hit"] == ("advcl", "waiting") and arcs(mended)["traders"] == ("nsubj", "waiting")
    kept = repair(build("Kenya/NNP/nsubj/2 hit/VBD/ROOT/0 Chad/NNP/dobj/2 ,/,/punct/2 traders/NNS/dobj/2/trader "
                        "are/VBP/aux/8/be still/RB/advmod/8 waiting/VBG/advcl/2/wait"))
    assert arcs(kept)["hit"] == ("ROOT", "hit")


def test_a_common_noun_behind_a_comma_joins_the_outer_list() -> None:
    mended = repair(build("They/PRP/nsubj/2 discussed/VBD/ROOT/0/discuss war/NN/dobj/2 in/IN/prep/3 Ukraine/NNP/pobj/4 "
                          ",/,/punct/5 engines/NNS/conj/5/engine"))
    assert arcs(mended)["engines"] == ("conj", "war")
    kept = repair(build("They/PRP/nsubj/2 discussed/VBD/ROOT/0/discuss war/NN/dobj/2 in/IN/prep/3 Ukraine/NNP/pobj/4 "
                        ",/,/punct/5 Moldova/NNP/conj/5"))
    assert arcs(kept)["Moldova"] == ("conj", "Ukraine")


def test_a_bare_noun_is_not_coordinated_with_a_verb() -> None:
    mended = repair(build("He/PRP/nsubj/2 opposes/VBZ/ROOT/0/oppose aggression/NN/dobj/2 ,/,/punct/2 support/NN/conj/2 "
                          "for/IN/prep/5 war/NN/pobj/6"))
    assert arcs(mended)["support"] == ("conj", "aggression")


def test_a_verb_has_one_subject() -> None:
    mended = repair(build("The/DT/det/2 brewer/NN/nsubj/4 Heineken/NNP/nsubj/4 closed/VBD/ROOT/0/close plants/NNS/dobj/4"))
    assert arcs(mended)["brewer"] == ("nmod", "Heineken") and arcs(mended)["Heineken"] == ("nsubj", "closed")
    mended = repair(build("Presidents/NNS/npadvmod/3 Ruiz/NNP/nsubj/3 met/VBD/ROOT/0/meet"))
    assert arcs(mended)["Presidents"] == ("nmod", "Ruiz")


def test_names_behind_a_plural_and_a_comma_explain_it() -> None:
    mended = repair(build("ministers/NNS/nsubj/9 of/IN/prep/1 Chile/NNP/pobj/2 and/CC/cc/3 Peru/NNP/conj/3 ,/,/punct/1 "
                          "Ruiz/NNP/conj/1 ,/,/punct/9 met/VBD/ROOT/0/meet"))
    assert arcs(mended)["Ruiz"] == ("appos", "ministers")


def test_a_sentence_without_a_verb_takes_its_participle() -> None:
    mended = repair(build("Gunmen/NNS/ROOT/0 on/IN/prep/1 motorbikes/NNS/pobj/2 killed/VBN/acl/3/kill villagers/NNS/dobj/4 "
                          "././punct/1"))
    assert (arcs(mended)["Gunmen"], arcs(mended)["killed"]) == (("nsubj", "killed"), ("ROOT", "killed"))
    kept = repair(build("Villagers/NNS/ROOT/0 killed/VBN/acl/1/kill by/IN/agent/2 gunmen/NNS/pobj/3 ././punct/1"))
    assert arcs(kept)["killed"] == ("acl", "Villagers")


def test_who_names_somebody_as_something_has_named_him() -> None:
    line = ("Barclays/NNP/ROOT/0 named/VBN/acl/1/name Ana/NNP/compound/4 Ruiz/NNP/oprd/2 as/IN/prep/1 its/PRP$/poss/7 "
            "chairman/NN/pobj/5 ././punct/1")
    mended = arcs(repair(build(line)))
    assert (mended["Barclays"], mended["Ruiz"], mended["as"]) == (("nsubj", "named"), ("dobj", "named"), ("prep", "named"))
    kept = arcs(repair(build("Somebody/NN/ROOT/0 named/VBN/acl/1/name Ana/NNP/compound/4 Ruiz/NNP/oprd/2 ././punct/1")))
    assert kept["Ruiz"] == ("oprd", "named")


def test_a_verb_takes_its_subject_from_behind_the_comma() -> None:
    fronted = ("In/IN/prep/8 Lima/NNP/pobj/1 ,/,/punct/2 Chile/NNP/conj/2 and/CC/cc/2 Peru/NNP/conj/2 will/MD/aux/8 "
               "sign/VB/ROOT/0")
    mended = repair(build(fronted))
    assert arcs(mended)["Chile"] == ("nsubj", "sign") and arcs(mended)["Peru"] == ("conj", "Chile")
    listed = repair(build("In/IN/prep/8 Lima/NNP/pobj/1 ,/,/punct/2 Quito/NNP/conj/2 and/CC/cc/2 Bonn/NNP/conj/2 "
                          "it/PRP/nsubj/8 grew/VBD/ROOT/0/grow"))
    assert arcs(listed)["Quito"] == ("conj", "Lima")


def test_a_clause_on_the_year_is_the_sentence_where_there_is_no_other() -> None:
    mended = repair(build("In/IN/ROOT/0 months/NNS/pobj/1/month of/IN/prep/2 the/DT/det/5 year/NN/pobj/3 Chile/NNP/nsubj/7 "
                          "bought/VBD/relcl/5/buy coal/NN/dobj/7"))
    assert arcs(mended)["bought"] == ("ROOT", "bought") and arcs(mended)["In"] == ("prep", "bought")
    kept = repair(build("In/IN/ROOT/0 the/DT/det/3 year/NN/pobj/1 that/WDT/dobj/6 Chile/NNP/nsubj/6 bought/VBD/relcl/3/buy"))
    assert arcs(kept)["bought"] == ("relcl", "year")


def test_no_perfect_has_a_present_participle() -> None:
    mended = repair(build("Chile/NNP/nsubj/3 has/VBZ/aux/3/have growing/VBG/ROOT/0/grow ties/NNS/dobj/3/tie"))
    assert arcs(mended)["ties"] == ("dobj", "has") and arcs(mended)["growing"] == ("amod", "ties")
    kept = repair(build("Chile/NNP/nsubj/4 has/VBZ/aux/4/have been/VBN/aux/4/be buying/VBG/ROOT/0/buy oil/NN/dobj/4"))
    assert arcs(kept)["oil"] == ("dobj", "buying")


def test_a_bare_noun_before_a_name_explains_it() -> None:
    mended = repair(build("He/PRP/nsubj/2 accused/VBD/ROOT/0/accuse ally/NN/dobj/2 the/DT/det/5 Netherlands/NNP/dobj/2"))
    assert arcs(mended)["ally"] == ("appos", "Netherlands")


def test_a_list_of_subjects_may_begin_with_an_adverbial() -> None:
    mended = repair(build("Ruiz/NNP/npadvmod/6 ,/,/punct/6 Paz/NNP/nsubj/6 and/CC/cc/3 Lund/NNP/conj/3 met/VBD/ROOT/0/meet"))
    assert (arcs(mended)["Ruiz"], arcs(mended)["Paz"]) == (("nsubj", "met"), ("conj", "Ruiz"))


def test_a_verb_agrees_with_its_subject() -> None:
    mended = repair(build("He/PRP/nsubj/2 said/VBD/ROOT/0/say police/NNS/nsubj/4 wait/VBP/ccomp/2 and/CC/cc/4 "
                          "has/VBZ/aux/7/have urged/VBN/conj/4/urge calm/NN/dobj/7"))
    assert arcs(mended)["urged"] == ("conj", "said")
    kept = repair(build("He/PRP/nsubj/2 said/VBD/ROOT/0/say Lund/NNP/nsubj/4 waits/VBZ/ccomp/2 and/CC/cc/4 "
                        "has/VBZ/aux/7/have urged/VBN/conj/4/urge calm/NN/dobj/7"))
    assert arcs(kept)["urged"] == ("conj", "waits")


def test_a_name_right_behind_a_title_is_no_conjunct_of_it() -> None:
    text = build("President/NNP/nsubj/6 Ruiz/NNP/conj/1 and/CC/cc/2 her/PRP$/poss/5 guest/NN/conj/2 met/VBD/ROOT/0/meet")
    mended = repair(Parse(text.tokens, text.sentences, (Name(1, 2, "PERSON"),)))
    assert (arcs(mended)["Ruiz"], arcs(mended)["President"]) == (("nsubj", "met"), ("compound", "Ruiz"))


def test_a_noun_with_a_nationality_is_no_modifier_of_the_plural_behind_it() -> None:
    line = ("The/DT/det/6 Peruvian/JJ/amod/3 government/NN/nmod/6 and/CC/cc/3 FARC/NNP/conj/3 rebels/NNS/nsubj/7 "
            "met/VBD/ROOT/0/meet")
    mended = arcs(repair(build(line)))
    assert (mended["government"], mended["rebels"], mended["FARC"], mended["The"]) == (
        ("nsubj", "met"), ("conj", "government"), ("compound", "rebels"), ("det", "government"))
    kept = arcs(repair(build(line.replace("Peruvian/JJ", "local/JJ"))))
    assert kept["rebels"] == ("nsubj", "met")


def test_a_name_behind_a_preposition_is_no_part_of_the_time_behind_it() -> None:
    line = "Rebels/NNS/nsubj/2 fired/VBD/ROOT/0/fire at/IN/prep/2 Oslo/NNP/pobj/3 overnight/RB/advmod/2"
    text = build(line)
    assert repair(Parse(text.tokens, text.sentences, (Name(3, 5, "TIME"),))).names == (Name(4, 5, "TIME"),)
    early = build(line.replace("overnight/RB/advmod/2", "early/RB/advmod/4"))
    assert repair(Parse(early.tokens, early.sentences, (Name(3, 5, "TIME"),))).names == (Name(3, 5, "TIME"),)


_NAMED = {
    "They detained five people, including the mayor of Sines, Nuno Mascarenhas.": [("Mascarenhas", "appos", "mayor")],
    "He lives in a suburb of Paris, France.": [("France", "appos", "Paris")],
    "An adviser to President Ruiz, the economist Luis Paz, accused Chile of theft.": [("economist", "appos", "adviser")],
    "The committee, chaired by a former judge, Sir John Chilcot, found that Tony Blair had overstated the threat.":
        [("Chilcot", "appos", "judge")],
    "Germany's Olaf Scholz and Emmanuel Macron of France, the host of the summit, signed the letter.":
        [("host", "appos", "Macron")],
    "The merger of Bayer, a German maker of drugs, and Monsanto, an American seed firm, was approved by the union.":
        [("Monsanto", "conj", "Bayer")],
    "The strike was ended by the head of the union, Otto Brandt.": [("Brandt", "appos", "head")],
    "Banks led by Banco do Brasil, which have lent it billions, are in talks.":
        [("Brasil", "pobj", "by"), ("Banks", "nsubj", "are")],
}


@pytest.mark.parametrize("sentence", _NAMED)
def test_what_a_name_explains(sentence: str) -> None:
    found = arcs(repair(read(sentence)[1]))
    for word, label, head in _NAMED[sentence]:
        assert found[word] == (label, head)


def test_what_is_hyphened_to_a_participle_does_what_it_says() -> None:
    mended = repair(build("UN/NNP/compound/4 -/HYPH/amod/4 backed/VBN/amod/4/back tribunal/NN/nsubj/5 sat/VBD/ROOT/0/sit"))
    assert arcs(mended)["UN"] == ("npadvmod", "backed") and arcs(mended)["backed"] == ("amod", "tribunal")
    kept = repair(build("UN/NNP/compound/3 used/VBN/amod/3/use cars/NNS/nsubj/4/car left/VBD/ROOT/0/leave"))
    assert arcs(kept)["UN"] == ("compound", "cars")


def test_an_adjective_before_an_article_is_said_of_the_object() -> None:
    mended = repair(build("Police/NNS/nsubj/2 shot/VBD/ROOT/0/shoot dead/JJ/amod/5 two/CD/nummod/5 men/NNS/dobj/2/man"))
    assert arcs(mended)["dead"] == ("oprd", "shot")
    kept = repair(build("Police/NNS/nsubj/2 shot/VBD/ROOT/0/shoot two/CD/nummod/5 armed/JJ/amod/5 men/NNS/dobj/2/man"))
    assert arcs(kept)["armed"] == ("amod", "men")


def test_a_word_of_a_name_is_no_preposition() -> None:
    mended = repair(build("Ruiz/NNP/nsubj/2 met/VBD/ROOT/0/meet President/NNP/dobj/2 Barack/NNP/prep/2 Obama/NNP/pobj/4"))
    assert arcs(mended)["Obama"] == ("dobj", "met") and arcs(mended)["President"] == ("compound", "Obama")
    kept = repair(build("Ruiz/NNP/nsubj/2 met/VBD/ROOT/0/meet Berg/NNP/dobj/2 near/IN/prep/2 Lima/NNP/pobj/4"))
    assert arcs(kept)["Lima"] == ("pobj", "near")


@pytest.mark.parametrize(("sentence", "subject", "apposition"), [
    ("In Sukhumi the Abkhaz prime minister, Raul Khadzhimba, said that the events meant nothing.", "minister", "Khadzhimba"),
    ("On Monday in Doha the chief negotiator of the rebels, Bertrand Bisimwa, met mediators.", "negotiator", "Bisimwa"),
])
def test_an_office_behind_a_place_without_a_comma_is_the_subject(sentence: str, subject: str, apposition: str) -> None:
    found = arcs(repair(read(sentence)[1]))
    assert found[subject][0] == "nsubj" and found[apposition] == ("appos", subject)
    kept = arcs(repair(build("In/IN/prep/9 Doha/NNP/pobj/1 ,/,/punct/2 the/DT/det/6 old/JJ/amod/6 port/NN/appos/2 ,/,/punct/9 "
                             "Bisimwa/NNP/nsubj/9 left/VBD/ROOT/0/leave", names=[("Bisimwa", "PERSON")])))
    assert kept["port"] == ("appos", "Doha") and kept["Bisimwa"] == ("nsubj", "left")


def test_a_name_is_no_preposition() -> None:
    line = ("Senators/NNS/nsubj/2 warned/VBD/ROOT/0/warn President/NNP/dobj/2 Ana/NNP/prep/2 Ruiz/NNP/pobj/4 not/RB/neg/8 "
            "to/TO/aux/8 go/VB/xcomp/2")
    found = arcs(repair(build(line)))
    assert found["Ruiz"] == ("dobj", "warned") and found["President"] == ("compound", "Ruiz")
    kept = arcs(repair(build("Senators/NNS/nsubj/2 warned/VBD/ROOT/0/warn President/NNP/dobj/2 of/IN/prep/2 Ruiz/NNP/pobj/4")))
    assert kept["President"] == ("dobj", "warned") and kept["Ruiz"] == ("pobj", "of")


def test_a_name_is_one_phrase() -> None:
    line = "They/PRP/nsubj/2 named/VBD/ROOT/0/name Ana/NNP/dobj/2 Ruiz/NNP/oprd/2 to/TO/aux/6 lead/VB/xcomp/2"
    found = arcs(repair(build(line, names=[("Ana Ruiz", "PERSON")])))
    assert found["Ana"] == ("compound", "Ruiz") and found["Ruiz"] == ("dobj", "named")
    kept = arcs(repair(build("They/PRP/nsubj/2 named/VBD/ROOT/0/name Ana/NNP/dobj/2 chief/NN/oprd/2",
                             names=[("Ana", "PERSON")])))
    assert kept["Ana"] == ("dobj", "named") and kept["chief"] == ("oprd", "named")


def test_who_is_given_something_is_given_a_thing() -> None:
    line = ("They/PRP/nsubj/2 gave/VBD/ROOT/0/give Ruiz/NNP/dative/2 days/NNS/npadvmod/2/day to/TO/aux/6 go/VB/relcl/4")
    found = arcs(repair(build(line)))
    assert found["days"] == ("dobj", "gave") and found["go"] == ("xcomp", "gave")
    found = arcs(repair(build("They/PRP/nsubj/2 gave/VBD/ROOT/0/give Ruiz/NNP/dative/2 the/DT/det/5 job/NN/appos/3")))
    assert found["job"] == ("dobj", "gave")
    kept = arcs(repair(build("They/PRP/nsubj/2 sent/VBD/ROOT/0/send Ruiz/NNP/dative/2 ,/,/punct/3 a/DT/det/6 judge/NN/appos/3 "
                             ",/,/punct/3 gifts/NNS/dobj/2/gift")))
    assert kept["judge"] == ("appos", "Ruiz")


def test_having_before_a_participle_is_a_perfect() -> None:
    mended = repair(build("He/PRP/nsubj/2 denied/VBD/ROOT/0/deny having/VBG/xcomp/2/have supplied/VBN/amod/5/supply "
                          "gas/NN/dobj/3"))
    assert arcs(mended)["supplied"] == ("xcomp", "denied") and arcs(mended)["gas"] == ("dobj", "supplied")
    kept = repair(build("He/PRP/nsubj/2 likes/VBZ/ROOT/0/like having/VBG/xcomp/2/have a/DT/det/6 trained/VBN/amod/6/train "
                        "dog/NN/dobj/3"))
    assert arcs(kept)["dog"] == ("dobj", "having")


def test_a_present_tense_is_active() -> None:
    mended = repair(build("Iran/NNP/nsubjpass/2 has/VBZ/ROOT/0/have troops/NNS/dobj/2"))
    assert arcs(mended)["Iran"] == ("nsubj", "has")
    kept = repair(build("Iran/NNP/nsubjpass/3 is/VBZ/auxpass/3/be hit/VBN/ROOT/0/hit"))
    assert arcs(kept)["Iran"] == ("nsubjpass", "hit")


def test_a_name_right_behind_an_active_verb_is_its_object() -> None:
    mended = repair(build("He/PRP/nsubj/2 left/VBD/ROOT/0/leave Ankara/NNP/npadvmod/2", names=[("Ankara", "GPE")]))
    assert arcs(mended)["Ankara"] == ("dobj", "left")
    kept = repair(build("He/PRP/nsubj/2 left/VBD/ROOT/0/leave Friday/NNP/npadvmod/2", names=[("Friday", "DATE")]))
    assert arcs(kept)["Friday"] == ("npadvmod", "left")


def test_what_hangs_on_the_first_of_two_subjects_is_what_the_second_says() -> None:
    line = ("Strikes/NNS/nsubj/6/strike killed/VBN/acl/1/kill people/NNS/dobj/2 ,/,/punct/6 medics/NNS/nsubj/6/medic "
            "said/VBD/ROOT/0/say")
    found = arcs(repair(build(line)))
    assert found["killed"] == ("ccomp", "said") and found["Strikes"] == ("nsubj", "killed")
    kept = arcs(repair(build("Men/NNS/nsubj/5/man killed/VBN/acl/1/kill by/IN/agent/2 rebels/NNS/pobj/3 sat/VBD/ROOT/0/sit")))
    assert kept["killed"] == ("acl", "Men")


def test_who_is_named_to_do_something_is_the_object() -> None:
    line = "They/PRP/nsubj/2 named/VBD/ROOT/0/name Ruiz/NNP/oprd/2 to/TO/aux/5 lead/VB/xcomp/2"
    assert arcs(repair(build(line, names=[("Ruiz", "PERSON")])))["Ruiz"] == ("dobj", "named")
    assert arcs(repair(build(line)))["Ruiz"] == ("oprd", "named")


def test_a_person_is_no_apposition_of_whom_a_clause_ends_with() -> None:
    line = ("The/DT/det/2 judge/NN/nsubj/9 who/WP/nsubj/4 jailed/VBD/relcl/2/jail Ruiz/NNP/dobj/4 ,/,/punct/5 Paz/NNP/appos/5 "
            ",/,/punct/5 left/VBD/ROOT/0/leave")
    people = [("Ruiz", "PERSON"), ("Paz", "PERSON")]
    assert arcs(repair(build(line, names=people)))["Paz"] == ("appos", "judge")
    apart = line.replace("judge/NN/nsubj/9", "judges/NNS/nsubj/9/judge")
    assert arcs(repair(build(apart, names=people)))["Paz"] == ("appos", "Ruiz")


def test_what_is_behind_a_closed_clause_is_said_of_the_verb_above() -> None:
    line = ("They/PRP/nsubj/2 named/VBD/ROOT/0/name Ruiz/NNP/dobj/2 ,/,/punct/3 a/DT/det/6 lawyer/NN/appos/3 who/WP/nsubj/8 "
            "ran/VBD/relcl/6/run banks/NNS/dobj/8/bank ,/,/punct/8 as/IN/prep/8 chief/NN/pobj/11")
    assert arcs(repair(build(line)))["as"] == ("prep", "named")
    kept = line.replace("banks/NNS/dobj/8/bank ,/,/punct/8", "big/JJ/amod/10 banks/NNS/dobj/8/bank")
    assert arcs(repair(build(kept)))["as"] == ("prep", "ran")


def test_or_between_commas_brings_another_name() -> None:
    line = ("Police/NNS/nsubj/2 seized/VBD/ROOT/0 Ruiz/NNP/dobj/2 of/IN/prep/3 Free/NNP/compound/6 Peru/NNP/pobj/4 ,/,/punct/3 "
            "or/CC/cc/3 FP/NNP/conj/3 ,/,/punct/2 on/IN/prep/2 Friday/NNP/pobj/11")
    assert arcs(repair(build(line)))["FP"] == ("appos", "Peru")
    open_ended = line.replace(",/,/punct/2 on/IN/prep/2", "there/RB/advmod/2 on/IN/prep/2")
    assert arcs(repair(build(open_ended)))["FP"] == ("conj", "Ruiz")
    listed = ("Oman/NNP/nsubj/2 likes/VBZ/ROOT/0 Chile/NNP/dobj/2 ,/,/punct/3 Peru/NNP/conj/3 ,/,/punct/5 "
              "or/CC/cc/5 Chad/NNP/conj/5 ././punct/2")
    assert arcs(repair(build(listed)))["Chad"][0] == "conj"


def test_a_name_is_no_part_of_a_measure_of_time() -> None:
    line = ("ousting/VBG/ROOT/0/oust President/NNP/compound/4 Ana/NNP/compound/4 Ruiz/NNP/compound/5 weeks/NNS/npadvmod/6 "
            "before/IN/prep/1 elections/NNS/pobj/6")
    assert arcs(repair(build(line, names=[("weeks", "DATE")])))["Ruiz"] == ("dobj", "ousting")
    kept = line.replace("ousting/VBG/ROOT/0/oust", "there/RB/ROOT/0")
    assert arcs(repair(build(kept, names=[("weeks", "DATE")])))["Ruiz"] == ("compound", "weeks")


def test_a_contrast_is_beside_what_is_reported() -> None:
    line = ("Paz/NNP/nsubj/2 said/VBD/ROOT/0/say it/PRP/nsubj/4 was/VBD/ccomp/2/be good/JJ/acomp/4 ,/,/punct/4 "
            "while/IN/mark/9 Ruiz/NNP/nsubj/9 called/VBD/advcl/4/call")
    people = [("Ruiz", "PERSON"), ("Paz", "PERSON")]
    assert arcs(repair(build(line, names=people)))["called"] == ("advcl", "said")
    assert arcs(repair(build(line, names=people[1:])))["called"] == ("advcl", "was")
    assert arcs(repair(build(line.replace("while", "since"), names=people)))["called"] == ("advcl", "was")


def test_an_adverb_with_an_article_and_a_number_is_a_subject_and_an_adverb() -> None:
    line = "The/DT/det/3 two/CD/nummod/3 last/JJ/advmod/4 met/VBD/ROOT/0/meet"
    mended = arcs(repair(build(line)))
    assert mended["two"] == ("nsubj", "met") and mended["The"] == ("det", "two")
    assert arcs(repair(build("Ruiz/NNP/nsubj/3 last/JJ/advmod/3 met/VBD/ROOT/0/meet")))["Ruiz"] == ("nsubj", "met")


def test_a_title_behind_and_is_that_of_the_second_name() -> None:
    line = ("Foreign/NNP/compound/2 Minister/NNP/compound/9 Bo/NNP/compound/4 Maiga/NNP/nmod/7 and/CC/cc/4 Interior/NNP/conj/4 "
            "Minister/NNP/compound/9 Kafo/NNP/compound/9 Kone/NNP/nsubj/10 met/VBD/ROOT/0/meet")
    mended = repair(build(line, names=[("Bo", "PERSON"), ("Interior", "ORG"), ("Kafo Kone", "PERSON")]))
    assert arcs(mended)["Kone"] == ("conj", "Maiga") and arcs(mended)["Maiga"] == ("nsubj", "met")
    assert [mended.tokens[t.head].text for t in mended.tokens if t.text == "Minister"] == ["Maiga", "Kone"]
    assert arcs(mended)["Interior"] == ("compound", "Kone")


def test_a_guest_is_whom_the_verb_before_is_about() -> None:
    line = ("Ruiz/NNP/nsubj/2 met/VBD/ROOT/0/meet visiting/VBG/advcl/2/visit Luis/NNP/compound/5 Paz/NNP/dobj/3 "
            "today/NN/npadvmod/3")
    mended = arcs(repair(build(line, names=[("Luis Paz", "PERSON")])))
    assert mended["Paz"] == ("dobj", "met") and mended["visiting"] == ("amod", "Paz") and mended["today"] == ("npadvmod", "met")
    assert arcs(repair(build(line.replace("met/VBD/ROOT/0/meet", "was/VBD/ROOT/0/be"),
                             names=[("Luis Paz", "PERSON")])))["Paz"] == ("dobj", "visiting")
    other = line.replace("visiting/VBG/advcl/2/visit", "toppling/VBG/advcl/2/topple")
    assert arcs(repair(build(other, names=[("Luis Paz", "PERSON")])))["Paz"] == ("dobj", "toppling")


def test_a_clause_with_that_has_a_verb() -> None:
    line = ("Peru/NNP/nsubj/2 demanded/VBD/ROOT/0/demand that/IN/mark/5 Chile/NNP/compound/5 abide/NN/ccomp/2 by/IN/prep/5 "
            "it/PRP/pobj/6")
    assert arcs(repair(build(line)))["Chile"] == ("nsubj", "abide")
    assert arcs(repair(build(line.replace("that/IN/mark", "some/DT/det"))))["Chile"] == ("compound", "abide")


def test_who_is_the_person_and_not_what_he_heads() -> None:
    line = ("Ruiz/NNP/nsubj/11 ,/,/punct/1 head/NN/appos/1 of/IN/prep/3 the/DT/det/6 fund/NN/pobj/4 ,/,/punct/6 who/WP/nsubj/9 "
            "fled/VBD/relcl/6 ,/,/punct/1 resigned/VBD/ROOT/0")
    assert arcs(repair(build(line)))["fled"] == ("relcl", "Ruiz")
    kin = line.replace("head/NN", "wife/NN").replace("fund/NN/pobj", "Paz/NNP/pobj").replace("the/DT/det", "rich/JJ/amod")
    assert arcs(repair(build(kin)))["fled"] == ("relcl", "Paz")


WORDS = ["Peru/NNP", "Ruiz/NNP", "minister/NN", "troops/NNS", "sent/VBD", "said/VBN", "and/CC", ",/,", "of/IN", "who/WP",
         "which/WDT", "-/HYPH", "two/CD", "is/VBZ", "to/TO", "the/DT", "former/JJ", "its/PRP$", "he/PRP", "backing/VBG",
         "in/IN", "In/IN", "for/IN", "a/DT", "each/DT", "by/IN", "Court/NNP", "May/NNP", "percent/NN", "arms/NNS", "own/JJ",
         "ex/NN"]
LABELS = ["nsubj", "nsubjpass", "dobj", "pobj", "prep", "conj", "cc", "appos", "compound", "nmod", "amod", "relcl", "ccomp",
          "advcl", "npadvmod", "det", "punct", "aux", "mark", "attr", "acl", "xcomp", "oprd", "dative", "poss", "advmod", "dep"]


@st.composite
def trees(draw: st.DrawFn) -> Parse:
    """Any tree of words, however odd, with names anywhere in it."""
    words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14))
    order = draw(st.permutations(range(len(words))))
    heads = {order[0]: 0}
    for k, i in enumerate(order[1:], 1):
        heads[i] = order[draw(st.integers(0, k - 1))] + 1
    labels = [draw(st.sampled_from(LABELS)) if heads[i] else "ROOT" for i in range(len(words))]
    parse = build(" ".join(f"{word}/{labels[i]}/{heads[i]}" for i, word in enumerate(words)))
    ends = sorted(draw(st.sets(st.integers(0, len(words)), max_size=6)))
    kinds = st.sampled_from(["PERSON", "ORG", "GPE", "DATE", "PERCENT", "MONEY", "NORP"])
    names = tuple(Name(first, last, draw(kinds)) for first, last in zip(ends[::2], ends[1::2], strict=False))
    return Parse(parse.tokens, parse.sentences, names)


@settings(max_examples=300, deadline=None)
@given(trees())
def test_whatever_the_parser_says_stays_a_tree(parse: Parse) -> None:
    mended = repair(parse)
    tops = [mended.tokens[([t.index, *mended.ancestors(t.index)])[-1]] for t in mended.tokens]
    assert all(top.head == top.index for top in tops)
    assert [t.text for t in mended.tokens] == [t.text for t in parse.tokens]


def test_a_body_that_is_all_of_a_sentence_stays() -> None:
    """`The Court in Rome, which`: a fragment has nothing to mend, nor has a single word."""
    line = "Court/NNP/ROOT/0 in/IN/prep/1 Rome/NNP/pobj/2 ,/,/punct/1 which/WDT/appos/1"
    whole = build(line, names=[("Court", "ORG"), ("Rome", "GPE")])
    assert repair(whole) == whole
    alone = build("Rome/NNP/ROOT/0", names=[("Rome", "PERSON")])
    assert repair(alone) == alone


def test_persons_with_titles_are_a_list() -> None:
    """`A minister Ana Ruiz, aide Luis Paz and mayor Jan Novak met`: nobody explains another."""
    text = ("trade/NN/compound/2 minister/NN/compound/4 Ana/NNP/compound/4 Ruiz/NNP/nsubj/13 ,/,/punct/4 aide/NN/appos/4 "
            "Luis/NNP/compound/8 Paz/NNP/appos/6 and/CC/cc/8 mayor/NN/compound/12 Jan/NNP/compound/12 Novak/NNP/conj/8 "
            "met/VBD/ROOT/0/meet")
    mended = repair(build(text, names=[("Ana Ruiz", "PERSON"), ("Luis Paz", "PERSON"), ("Jan Novak", "PERSON")]))
    assert arcs(mended)["Paz"] == arcs(mended)["Novak"] == ("conj", "Ruiz") and arcs(mended)["aide"] == ("compound", "Paz")
    kept = repair(build("Ana/NNP/compound/2 Ruiz/NNP/nsubj/7 ,/,/punct/2 Peru/NNP/poss/5 envoy/NN/appos/2 ,/,/punct/2 "
                        "met/VBD/ROOT/0 Luis/NNP/compound/9 Paz/NNP/dobj/7",
                        names=[("Ana Ruiz", "PERSON"), ("Luis Paz", "PERSON")]))
    assert arcs(kept)["envoy"] == ("appos", "Ruiz") and arcs(kept)["Paz"] == ("dobj", "met")


def test_a_bare_noun_behind_a_name_is_no_part_of_it() -> None:
    text = "The/DT/det/2 Rally/NNP/nsubj/6 for/IN/prep/2 Peru/NNP/compound/5 party/NN/pobj/3 lost/VBD/ROOT/0/lose"
    mended = repair(build(text))
    assert arcs(mended)["party"] == ("nsubj", "lost") and arcs(mended)["Peru"] == ("pobj", "for")
    kept = repair(build("The/DT/det/2 mayor/NN/nsubj/6 of/IN/prep/2 Lima/NNP/compound/5 province/NN/pobj/3 lost/VBD/ROOT/0"))
    assert arcs(kept)["mayor"] == ("nsubj", "lost")


def test_two_halves_of_a_land_share_its_name() -> None:
    mended = repair(build("North/NNP/nmod/4 and/CC/cc/1 South/NNP/conj/1 Korea/NNP/nsubj/5 met/VBD/ROOT/0/meet"))
    assert {t.text: (t.dep, mended.tokens[t.head].text) for t in mended.tokens if t.pos == "PROPN"} == {
        "North": ("nsubj", "met"), "South": ("compound", "Korea"), "Korea": ("conj", "North")}
    kept = repair(build("Marks/NNP/nmod/4 and/CC/cc/1 Spencer/NNP/conj/1 Group/NNP/nsubj/5 met/VBD/ROOT/0/meet"))
    assert kept.tokens[0].dep == "nmod"


def test_a_name_with_a_particle_is_one_phrase() -> None:
    mended = repair(build("Minister/NNP/nsubj/6 Adel/NNP/compound/3 al/NNP/npadvmod/6 -/HYPH/punct/6 Hadi/NNP/nsubj/6 "
                          "left/VBD/ROOT/0/leave"))
    assert arcs(mended)["Hadi"] == ("nsubj", "left") and arcs(mended)["Minister"] == ("compound", "Hadi")
    told = repair(build("Leader/NN/nsubj/7 ,/,/punct/1 Adel/NNP/compound/4 al/NNP/appos/1 -/HYPH/punct/7 Hadi/NNP/nsubj/7 "
                        "left/VBD/ROOT/0/leave"))
    assert arcs(told)["Hadi"] == ("appos", "Leader") and arcs(told)["Leader"] == ("nsubj", "left")
    kept = repair(build("Paz/NNP/appos/3 -/HYPH/punct/1 Ruiz/NNP/nsubj/4 left/VBD/ROOT/0/leave"))
    assert arcs(kept)["Paz"] == ("appos", "Ruiz")


def test_behind_what_a_town_is_a_month_is_of_the_clause() -> None:
    text = ("The/DT/det/2 rebels/NNS/nsubj/{} ,/,/punct/2 who/WP/nsubj/5 seized/VBD/relcl/2/seize Goma/NNP/dobj/5 ,/,/punct/2 "
            "a/DT/det/9 town/NN/appos/2 ,/,/punct/2 in/IN/prep/2 May/NNP/pobj/11 {}")
    mended = repair(build(text.format(14, ",/,/punct/2 fled/VBD/ROOT/0/flee"), names=[("May", "DATE")]))
    assert arcs(mended)["town"] == ("appos", "Goma") and arcs(mended)["in"] == ("prep", "seized")
    kept = repair(build(text.format(13, "fled/VBD/ROOT/0/flee"), names=[("May", "DATE")]))
    assert arcs(kept)["in"] != ("prep", "seized")


def test_what_is_included_belongs_to_the_object() -> None:
    text = "They/PRP/nsubj/2 took/VBD/ROOT/0/take {} ,/,/punct/2 including/VBG/prep/2/include Goma/NNP/pobj/5"
    assert arcs(repair(build(text.format("towns/NNS/dobj/2/town"))))["including"] == ("prep", "towns")
    assert arcs(repair(build(text.format("them/PRP/dobj/2"))))["including"] == ("prep", "took")


def test_who_is_told_among_them_is_of_the_many_before() -> None:
    text = ("Peru/NNP/nsubj/2 owes/VBZ/ROOT/0 firms/NNS/dative/2 ,/,/punct/2 among/IN/prep/10 them/PRP/pobj/5 "
            "Norvik/NNP/appos/6 ,/,/punct/2 two/CD/nummod/10 dollars/NNS/dobj/2")
    mended = repair(build(text))
    assert arcs(mended)["among"] == ("prep", "firms") and arcs(mended)["Norvik"] == ("pobj", "among")
    kept = repair(build("Peru/NNP/nsubj/2 chose/VBD/ROOT/0 among/IN/prep/2 them/PRP/pobj/3 Norvik/NNP/dobj/2"))
    assert arcs(kept)["among"] == ("prep", "chose") and arcs(kept)["Norvik"] == ("dobj", "chose")


def test_a_sum_explains_nobody() -> None:
    text = ("Peru/NNP/nsubj/2 owes/VBZ/ROOT/0 {}/dobj/2 ,/,/punct/3 a/DT/det/6 friend/NN/appos/3 ,/,/punct/3 nine/CD/nummod/9 "
            "euros/NNS/appos/6")
    mended = repair(build(text.format("Chile/NNP"), names=[("Chile", "GPE"), ("nine euros", "MONEY")]))
    assert arcs(mended)["euros"] == ("dobj", "owes") and arcs(mended)["Chile"] == ("dative", "owes")
    kept = repair(build(text.format("rent/NN"), names=[("nine euros", "MONEY")]))
    assert arcs(kept)["euros"] == ("appos", "friend")


def test_a_plural_has_no_object() -> None:
    text = ("Norvik/NNP/nsubjpass/3 is/VBZ/auxpass/3 run/VBN/ROOT/0/run and/CC/cc/3 supplies/NNS/conj/3/supply{} gas/NN/{}/5")
    mended = repair(build(text.format("", "dobj")))
    assert mended.tokens[4].tag == "VBZ" and mended.tokens[4].pos == "VERB"
    kept = repair(build("Norvik/NNP/nsubj/2 buys/VBZ/ROOT/0/buy gas/NN/dobj/2 and/CC/cc/3 supplies/NNS/conj/3/supply"))
    assert kept.tokens[4].tag == "NNS"
def test_who_explains_the_subject_of_a_relative_clause_has_no_verb_of_its_own() -> None:
    text = ("Orvana/NNP/ROOT/0 ,/,/punct/1 the/DT/det/4 firm/NN/appos/1 that/WDT/dobj/14 Paz/NNP/nsubjpass/14 ,/,/punct/6 "
            "a/DT/det/9 pilot/NN/appos/6 ,/,/punct/6 founded/VBN/acl/6/found ,/,/punct/6 was/VBD/auxpass/14/be "
            "fined/VBN/relcl/4/fine")
    mended = repair(build(text))
    assert arcs(mended)["founded"] == ("relcl", "firm") and arcs(mended)["Paz"] == ("nsubj", "founded")
    assert arcs(mended)["Orvana"] == ("nsubjpass", "fined") and arcs(mended)["that"] == ("dobj", "founded")
    kept = repair(build(text.replace("that/WDT/dobj/14", "while/IN/mark/14")))
    assert arcs(kept)["founded"] == ("acl", "Paz")


def test_no_name_explains_an_amount() -> None:
    text = ("They/PRP/nsubj/2 met/VBD/ROOT/0/meet Ruiz/NNP/dobj/2 ,/,/punct/3 who/WP/nsubj/6 has/VBZ/relcl/3/have "
            "20/CD/nummod/8 percent/NN/dobj/6 ,/,/punct/8 Paz/NNP/appos/8 and/CC/cc/10 Soto/NNP/conj/10")
    assert arcs(repair(build(text)))["Paz"] == ("conj", "Ruiz")
    kept = repair(build(text.replace("20/CD/nummod/8 percent/NN", "the/DT/det/8 aide/NN")))
    assert arcs(kept)["Paz"] == ("appos", "aide")


def test_what_opens_a_sentence_before_a_relative_clause_is_a_name() -> None:
    text = "Orvana/JJ/nsubj/6 ,/,/punct/1 which/WDT/nsubj/4 fell/VBD/relcl/1/fall ,/,/punct/1 won/VBD/ROOT/0/win"
    assert repair(build(text)).tokens[0].pos == "PROPN"
    text = "Orvana/RB/advmod/6 ,/,/punct/6 a/DT/det/4 maker/NN/nsubj/6 ,/,/punct/4 won/VBD/ROOT/0/win"
    mended = repair(build(text, names=[("Orvana", "ORG")]))
    assert arcs(mended)["Orvana"] == ("nsubj", "won") and arcs(mended)["maker"] == ("appos", "Orvana")
    assert arcs(repair(build(text)))["Orvana"] == ("advmod", "won")


def test_a_name_with_its_title_behind_a_comma_is_next_in_the_list() -> None:
    text = ("Ruiz/NNP/nsubj/2 sued/VBD/ROOT/0/sue the/DT/det/4 railway/NN/dobj/2 ,/,/punct/2 the/DT/det/7 miner/NN/npadvmod/2 "
            "Orvana/NNP/appos/7 and/CC/cc/8 the/DT/det/11 airline/NN/conj/8 Tarsis/NNP/appos/11")
    assert arcs(repair(build(text)))["miner"] == ("conj", "railway")
    kept = repair(build(text.replace("and/CC/cc/8 the/DT/det/11 airline/NN/conj/8 Tarsis/NNP/appos/11", "")))
    assert arcs(kept)["miner"] == ("npadvmod", "sued")


def test_a_word_of_a_name_has_no_firm_and_title_of_its_own() -> None:
    text = ("Orvana/NNP/compound/4 Chief/NNP/compound/4 Executive/NNP/compound/4 Ana/NNP/compound/5 Neto/NNP/nsubj/6 "
            "left/VBD/ROOT/0/leave")
    assert arcs(repair(build(text)))["Orvana"] == ("compound", "Neto")
    kept = repair(build(text.replace("Orvana/NNP", "Old/JJ")))
    assert arcs(kept)["Old"] == ("compound", "Ana")


def test_a_participle_on_a_noun_has_no_object() -> None:
    text = ("Directors/NNS/ROOT/0/director named/VBN/acl/1/name Ana/NNP/compound/4 Ruiz/NNP/oprd/2 as/IN/prep/2 head/NN/pobj/5 "
            "././punct/1")
    mended = arcs(repair(build(text)))
    assert (mended["Directors"], mended["Ruiz"]) == (("nsubj", "named"), ("dobj", "named"))
    kept = repair(build(text.replace("as/IN/prep/2 head/NN/pobj/5 ", "").replace("Directors/NNS", "Somebody/NN")))
    assert arcs(kept)["named"] == ("acl", "Somebody")


def test_a_persons_name_stands_where_his_office_does() -> None:
    text = ("Minister/NNP/nsubj/9 of/IN/prep/1 State/NNP/pobj/2 for/IN/prep/1 Foreign/NNP/compound/6 Affairs/NNPS/compound/8 "
            "Ana/NNP/compound/8 Ruiz/NNP/pobj/4 left/VBD/ROOT/0/leave")
    mended = arcs(repair(build(text, names=[("Ana Ruiz", "PERSON")])))
    assert mended["Ruiz"] == ("nsubj", "left") and mended["Affairs"] == ("pobj", "for")
    kept = arcs(repair(build("The/DT/det/2 Office/NNP/nsubj/7 of/IN/prep/2 King/NNP/compound/6 Luis/NNP/compound/6 "
                             "Paz/NNP/pobj/3 closed/VBD/ROOT/0/close", names=[("Luis Paz", "PERSON")])))
    assert kept["Office"] == ("nsubj", "closed")


def test_persons_are_no_pair_with_a_number() -> None:
    text = ("Two/CD/nsubj/9 of/IN/prep/1 them/PRP/pobj/2 ,/,/punct/1 Ruiz/NNP/conj/1 and/CC/cc/5 Paz/NNP/conj/5 ,/,/punct/1 "
            "left/VBD/ROOT/0/leave")
    assert arcs(repair(build(text)))["Ruiz"] == ("appos", "Two")
    assert arcs(repair(build(text.replace(",/,/punct/1 Ruiz", "and/CC/cc/1 Ruiz"))))["Ruiz"] == ("conj", "Two")


def test_a_place_before_a_bare_noun_is_the_object_that_the_noun_describes() -> None:
    text = "Peru/NNP/nsubj/2 considers/VBZ/ROOT/0/consider Arica/NNP/compound/4 part/NN/ccomp/2 of/IN/prep/4 Peru/NNP/pobj/5"
    mended = repair(build(text))
    assert arcs(mended)["Arica"] == ("dobj", "considers") and arcs(mended)["part"] == ("oprd", "considers")
    assert arcs(repair(build(text.replace("ccomp", "dobj"))))["Arica"] == ("compound", "part")


def test_what_stands_behind_a_verb_is_with_its_object_and_no_name_with_a_time() -> None:
    text = ("Orvana/NNP/nsubj/2 bought/VBD/ROOT/0/buy Tarsis/NNP/dobj/2 in/IN/prep/2 2004/CD/pobj/4 ,/,/punct/2 "
            "Altura/NNP/conj/1 in/IN/prep/7 2006/CD/pobj/8 and/CC/cc/7 Melde/NNP/conj/7 in/IN/prep/11 2009/CD/pobj/12")
    mended = arcs(repair(build(text, names=[("2004", "DATE"), ("2006", "DATE"), ("2009", "DATE")])))
    assert (mended["Altura"], mended["Melde"]) == (("conj", "Tarsis"), ("conj", "Altura"))
    text = ("Ruiz/NNP/nsubj/2 visited/VBD/ROOT/0/visit Rome/NNP/dobj/2 on/IN/prep/2 Monday/NNP/pobj/4 ,/,/punct/5 "
            "Bonn/NNP/appos/5 on/IN/prep/2 Friday/NNP/pobj/8")
    assert arcs(repair(build(text, names=[("Monday", "DATE"), ("Friday", "DATE")])))["Bonn"] == ("conj", "Rome")
    text = ("Ruiz/NNP/nsubjpass/3 was/VBD/auxpass/3 held/VBN/ROOT/0/hold in/IN/prep/3 May/NNP/pobj/4 and/CC/cc/5 "
            "Paz/NNP/conj/5 in/IN/prep/3 June/NNP/pobj/8")
    assert arcs(repair(build(text, names=[("May", "DATE"), ("June", "DATE")])))["Paz"] == ("conj", "Ruiz")
    text = "Ruiz/NNP/nsubj/4 and/CC/cc/1 Paz/NNP/conj/1 bought/VBD/ROOT/0/buy Tarsis/NNP/dobj/4 in/IN/prep/4 2004/CD/pobj/6"
    assert arcs(repair(build(text, names=[("2004", "DATE")])))["Paz"] == ("conj", "Ruiz")


def test_one_does_not_buy_fifty_firms() -> None:
    text = "It/PRP/nsubj/2 bought/VBD/ROOT/0/buy 50/CD/nummod/4 Orvana/NNP/dobj/2 X350s/NNP/npadvmod/2 soon/RB/advmod/2"
    mended = arcs(repair(build(text)))
    assert (mended["X350s"], mended["Orvana"], mended["50"]) == (("dobj", "bought"), ("compound", "X350s"), ("nummod", "X350s"))
    assert arcs(repair(build(text.replace("50/CD/nummod/4", "all/DT/det/4"))))["Orvana"] == ("dobj", "bought")


def test_a_second_office_may_close_the_text() -> None:
    kept = repair(build("Ruiz/NNP/ROOT/0 ,/,/punct/1 editor/NN/appos/1 of/IN/prep/3 Post/NNP/pobj/4 and/CC/cc/5 "
                        "clerk/NN/conj/5"))
    assert arcs(kept)["clerk"] == ("conj", "Post")


def test_who_said_it_stands_between_the_comma_and_the_verb() -> None:
    text = ("Oslo/NNP/nsubj/2 wants/VBZ/ccomp/9/want peace/NN/dobj/2 ,/,/punct/3 chief/NN/appos/3 of/IN/prep/5 "
            "Altura/NNP/pobj/6 Paz/NNP/appos/5 said/VBD/ROOT/0/say")
    assert arcs(repair(build(text)))["chief"] == ("nsubj", "said")
    assert arcs(repair(build(text.replace(",/,/punct/3", "or/CC/cc/3"))))["chief"] == ("appos", "peace")


def test_what_has_a_particle_for_its_mark_is_a_verb() -> None:
    text = "It/PRP/nsubj/2 agreed/VBD/ROOT/0/agree to/TO/aux/4 sanction/NN/xcomp/2 Orvana/NNP/dobj/4"
    mended = repair(build(text))
    assert [t.tag for t in mended.tokens if t.text == "sanction"] == ["VB"]
    kept = repair(build(text.replace("Orvana/NNP/dobj/4", "soon/RB/advmod/2")))
    assert [t.tag for t in kept.tokens if t.text == "sanction"] == ["NN"]


def test_examples_between_commas_have_an_end() -> None:
    text = ("It/PRP/nsubj/2 imposed/VBD/ROOT/0/impose sanctions/NNS/dobj/2 ,/,/punct/3 including/VBG/prep/3 bans/NNS/pobj/5 "
            ",/,/punct/6 on/IN/prep/6 Peru/NNP/pobj/8")
    assert arcs(repair(build(text)))["on"] == ("prep", "sanctions")
    assert arcs(repair(build(text.replace(",/,/punct/6", "soon/RB/advmod/6"))))["on"] == ("prep", "bans")


def test_what_stands_between_and_and_a_finite_verb_is_its_subject() -> None:
    text = ("It/PRP/nsubj/3 will/MD/aux/3 buy/VB/ROOT/0/buy Orvana/NNP/dobj/3 and/CC/cc/4 boards/NNS/conj/4 will/MD/aux/9 "
            "soon/RB/advmod/9 grow/VB/conj/3")
    assert arcs(repair(build(text)))["boards"] == ("nsubj", "grow")
    joined = text.replace("soon/RB/advmod/9", "and/CC/cc/3").replace("will/MD/aux/9", "here/RB/advmod/3")
    assert arcs(repair(build(joined)))["boards"] == ("conj", "Orvana")
