"""Predicate-argument structures from hand-made parses: one syntax a test, the same deep functions each time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from parses import build

from kg.language.clauses import predications
from kg.language.coordination import conjuncts, examples
from kg.language.repair import repair
from kg.lexicon.frames import Frame, Frames, Role, Support
from kg.model import Argument, Parse, Token

SALE = Frame("sale", "NOUN", ("sale", "talk", "supplier", "president", "treaty"), ("p",), (Role("agent", "Subject"),))
FRAMES = Frames(
    {("NOUN", lemma): (SALE,) for lemma in SALE.lemmas},
    {"hold": (Support((), False, False),), "face": (Support((), True, False),), "place": (Support(("under",), False, False),),
     "accuse": (Support(("of",), False, False, accusing=True),)},
    frozenset({"range"}),
)


def shapes(parse: Parse) -> dict[str, set[str]]:
    """Predications as `lemma -> {function:word, prep/marker:word}`."""
    def never(_: Token) -> bool:
        return False

    found = predications(parse, FRAMES, is_event=never, is_agent=never)
    return {p.lemma: {f"{a.function}{'/' + a.marker if a.marker else ''}:{parse.tokens[a.head].text}" for a in p.arguments
                      if a.function not in ("self", "context")} for p in found}


@pytest.mark.parametrize("sentence", [
    "China/NNP/nsubj/2 bought/VBD/ROOT/0/buy oil/NN/dobj/2",                                               # active
    "Oil/NN/nsubjpass/3 was/VBD/auxpass/3/be bought/VBN/ROOT/0/buy by/IN/agent/3 China/NNP/pobj/4",        # passive
    "Oil/NN/nsubj/5 bought/VBN/acl/1/buy by/IN/agent/2 China/NNP/pobj/3 burns/VBZ/ROOT/0/burn",            # reduced relative
    "China/NNP/nsubj/6 ,/,/punct/1 which/WDT/nsubj/4 bought/VBD/relcl/1/buy oil/NN/dobj/4 left/VBD/ROOT/0/leave",
    "Oil/NN/nsubj/5 that/WDT/dobj/4 China/NNP/nsubj/4 bought/VBD/relcl/1/buy burns/VBZ/ROOT/0/burn",       # object relative
    "Oil/NN/nsubj/4 China/NNP/nsubj/3 bought/VBD/relcl/1/buy burns/VBZ/ROOT/0/burn",                       # contact clause
    "China/NNP/nsubj/2 wants/VBZ/ROOT/0/want to/TO/aux/4 buy/VB/xcomp/2 oil/NN/dobj/4",                    # subject control
    "Iran/NNP/nsubj/2 urged/VBD/ROOT/0/urge China/NNP/dobj/2 to/TO/aux/5 buy/VB/xcomp/2 oil/NN/dobj/5",    # object control
    "China/NNP/nsubj/2 came/VBD/ROOT/0/come and/CC/cc/2 bought/VBD/conj/2/buy oil/NN/dobj/4",              # coordination
    "Iran/NNP/nsubj/2 accused/VBD/ROOT/0/accuse China/NNP/dobj/2 of/IN/prep/2 buying/VBG/pcomp/4/buy oil/NN/dobj/5",
    "China/NNP/nsubj/2 gained/VBD/ROOT/0/gain by/IN/prep/2 buying/VBG/pcomp/3/buy oil/NN/dobj/4",          # adverbial gerund
    "China/NNP/nsubj/2 has/VBZ/ROOT/0/have plans/NNS/dobj/2 to/TO/aux/5 buy/VB/acl/3 oil/NN/dobj/5",       # noun control
])
def test_one_deep_structure_for_every_surface_form(sentence: str) -> None:
    found = shapes(build(sentence))["buy"]
    assert {"agent:China", "patient:oil"} <= {f.replace("Oil", "oil") for f in found}
    assert "agent:Iran" not in found and "agent:oil" not in found


def test_an_accuser_does_not_do_what_he_accuses_of() -> None:
    found = shapes(build("Iran/NNP/nsubjpass/3 is/VBZ/auxpass/3/be accused/VBN/ROOT/0/accuse by/IN/agent/3 "
                         "experts/NNS/pobj/4 of/IN/prep/5 arming/VBG/pcomp/6/arm rebels/NNS/dobj/7"))
    assert "agent:Iran" in found["arm"] and "agent:experts" not in found["arm"]


def test_prepositions_of_verb_and_object_are_both_offered() -> None:
    found = shapes(build("China/NNP/nsubj/2 buys/VBZ/ROOT/0/buy oil/NN/dobj/2 from/IN/prep/3 Iran/NNP/pobj/4"))
    assert "prep/from:Iran" in found["buy"]


def test_where_goods_come_from_is_an_origin() -> None:
    found = shapes(build("China/NNP/nsubj/2 buys/VBZ/ROOT/0/buy Iranian/JJ/amod/4 oil/NN/dobj/2"))
    assert "origin:Iranian" in found["buy"]
    assert not any(f.startswith("origin") for f in shapes(build(
        "China/NNP/nsubj/2 buys/VBZ/ROOT/0/buy cheap/JJ/amod/4 oil/NN/dobj/2"))["buy"])
    found = shapes(build("China/NNP/nsubj/2 weaned/VBD/ROOT/0/wean itself/PRP/dobj/2 off/IN/prep/2 "
                         "Iranian/JJ/amod/6 oil/NN/pobj/4"))
    assert "origin:Iranian" in found["wean"]
    found = shapes(build("Oslo/NNP/nsubj/2 came/VBD/ROOT/0/come to/IN/prep/2 Bern/NNP/poss/6 's/POS/case/4 aid/NN/pobj/3"))
    assert "origin:Bern" in found["come"]


def test_an_event_noun_has_possessor_modifiers_and_prepositions() -> None:
    found = shapes(build("Its/PRP$/poss/3 arms/NNS/compound/3 sale/NN/nsubj/6 to/IN/prep/3 Taiwan/NNP/pobj/4 "
                         "angered/VBD/ROOT/0/anger China/NNP/dobj/6"))["sale"]
    assert {"possessor:Its", "modifier:arms", "prep/to:Taiwan"} <= found


def test_a_light_verb_lends_its_subject_and_prepositions() -> None:
    found = shapes(build("Oslo/NNP/nsubj/2 held/VBD/ROOT/0/hold talks/NNS/dobj/2/talk with/IN/prep/2 Bern/NNP/pobj/4"))["talk"]
    assert {"support:Oslo", "prep/with:Bern"} <= found


def test_a_light_verb_that_tells_more_of_a_noun_lends_it_more_than_the_verb_above() -> None:
    found = shapes(build("Oslo/NNP/nsubj/2 held/VBD/ROOT/0/hold talks/NNS/dobj/2/talk held/VBN/acl/3/hold by/IN/agent/4 "
                         "Bern/NNP/pobj/5 with/IN/prep/4 Riga/NNP/pobj/7"))["talk"]
    assert {"support:Bern", "prep/with:Riga"} <= found and "support:Oslo" not in found
    found = shapes(build("Oslo/NNP/nsubj/2 held/VBD/ROOT/0/hold talks/NNS/dobj/2/talk held/VBN/acl/3/hold "
                         "with/IN/prep/4 Riga/NNP/pobj/5"))["talk"]
    assert {"support:Oslo", "prep/with:Riga"} <= found


def test_who_is_among_several_is_one_of_them() -> None:
    found = shapes(build("Oslo/NNP/nsubj/2 is/VBZ/ROOT/0/be among/IN/prep/2 the/DT/det/5 suppliers/NNS/pobj/3/supplier"))
    assert "holder:Oslo" in found["supplier"]
    found = shapes(build("Oslo/NNP/nsubj/2 sat/VBD/ROOT/0/sit among/IN/prep/2 the/DT/det/5 suppliers/NNS/pobj/3/supplier"))
    assert "holder:Oslo" not in found["supplier"]


def test_a_converse_light_verb_makes_its_subject_the_patient() -> None:
    assert "patient:Oslo" in shapes(build("Oslo/NNP/nsubj/2 faces/VBZ/ROOT/0/face talks/NNS/dobj/2/talk"))["talk"]


@pytest.mark.parametrize("verb", [2, 3])
def test_who_is_accused_of_it_did_it(verb: int) -> None:
    found = shapes(build(f"Oslo/NNP/nsubj/2 accused/VBD/ROOT/0/accuse Bern/NNP/dobj/2 of/IN/prep/{verb} sale/NN/pobj/4"))
    assert "support:Bern" in found["sale"] and "support:Oslo" not in found["sale"]


@pytest.mark.parametrize("sentence", [
    "Oslo/NNP/nsubj/2 is/VBZ/ROOT/0/be Bern/NNP/poss/5 's/POS/case/3 supplier/NN/attr/2",
    "Oslo/NNP/nsubj/6 ,/,/punct/1 Bern/NNP/poss/5 's/POS/case/3 supplier/NN/appos/1 left/VBD/ROOT/0/leave",
    "Oslo/NNP/nsubj/2 serves/VBZ/ROOT/0/serve as/IN/prep/2 Bern/NNP/poss/6 's/POS/case/4 supplier/NN/pobj/3",
])
def test_a_role_noun_has_a_holder_and_a_possessor(sentence: str) -> None:
    assert {"holder:Oslo", "possessor:Bern"} <= shapes(build(sentence))["supplier"]


@pytest.mark.parametrize(("label", "held"), [("PERSON", True), ("ORG", False)])
def test_what_is_set_behind_the_firm_of_somebody_may_be_said_of_the_firm(label: str, held: bool) -> None:
    found = shapes(build("Ana/NNP/compound/2 Ruiz/NNP/nsubj/8 of/IN/prep/2 Acme/NNP/pobj/3 ,/,/punct/2 a/DT/det/7 "
                         "supplier/NN/appos/2 left/VBD/ROOT/0/leave", names=[("Ana Ruiz", label)]))["supplier"]
    assert ("holder:Acme" in found) is held and "holder:Ruiz" in found


def test_a_title_is_held_by_the_name_behind_it() -> None:
    found = shapes(build("Russian/JJ/amod/2 President/NNP/compound/4/president Vladimir/NNP/compound/4 "
                         "Putin/NNP/nsubj/5 left/VBD/ROOT/0/leave"))["president"]
    assert {"holder:Putin", "modifier:Russian"} <= found


def test_an_appointed_office_is_the_appointers() -> None:
    found = shapes(build("Boeing/NNP/nsubj/2 named/VBD/ROOT/0/name Kim/NNP/dobj/2 as/IN/prep/2 president/NN/pobj/4"))
    assert {"holder:Kim", "appointer:Boeing"} <= found["president"]


def test_a_transparent_noun_stands_for_its_complement() -> None:
    found = shapes(build("They/PRP/nsubj/2 discussed/VBD/ROOT/0/discuss a/DT/det/4 range/NN/dobj/2 of/IN/prep/4 "
                         "issues/NNS/pobj/5/issue"))
    assert "patient:issues" in found["discuss"]


def test_conjuncts_come_with_their_head() -> None:
    parse = build("Trump/NNP/nsubj/4 and/CC/cc/1 Xi/NNP/conj/1 met/VBD/ROOT/0/meet")
    assert [parse.tokens[i].text for i in conjuncts(parse, 0)] == ["Trump", "Xi"]


def test_who_is_named_among_many_is_one_of_them() -> None:
    found = shapes(build("Among/IN/prep/4 those/DT/pobj/1 arrested/VBN/acl/2/arrest was/VBD/ROOT/0/be Ruiz/NNP/nsubj/4"))
    assert found["arrest"] == {"patient:Ruiz"}
    found = shapes(build("Those/DT/nsubj/3 arrested/VBN/acl/1/arrest left/VBD/ROOT/0/leave"))
    assert found["arrest"] == {"patient:Those"}


def test_who_is_before_a_sum_is_charged_it() -> None:
    fined = build("They/PRP/nsubj/2 fined/VBD/ROOT/0/fine Amazon/NNP/dative/2 $/$/quantmod/6 2/CD/compound/6 billion/CD/dobj/2")
    assert "patient:Amazon" in shapes(fined)["fine"]
    twice = build("They/PRP/nsubj/2 fined/VBD/ROOT/0/fine Amazon/NNP/dobj/2 2/CD/compound/5 billion/CD/nummod/6 "
                  "euros/NNS/dobj/2/euro")
    assert "patient:Amazon" in shapes(twice)["fine"]
    sold = build("They/PRP/nsubj/2 lent/VBD/ROOT/0/lend Ruiz/NNP/dative/2 books/NNS/dobj/2/book")
    assert "patient:Ruiz" not in shapes(sold)["lend"]


def test_a_group_is_accused_of_what_it_is_not() -> None:
    line = "Oslo/NNP/nsubj/2 accused/VBD/ROOT/0/accuse the/DT/det/4 range/NN/dobj/2 of/IN/prep/4 theft/NN/pobj/5"
    assert "patient:range" in shapes(build(line))["accuse"]
    assert "patient:theft" in shapes(build(line.replace("the/DT", "a/DT")))["accuse"]


def test_a_title_before_a_name_tells_whose_the_person_is() -> None:
    office = Frame("president", "NOUN", ("president",), ("p",), (Role("title", None), Role("holder", "Subject")))
    owns = Frame("own", "ADP", ("'s",), ("p",), (Role("holder", "Subject"), Role("patient", "Object")))
    frames = replace(FRAMES, by_trigger={("NOUN", "president"): (office,), ("ADP", "'s"): (owns,)})
    line = "Peru/NNP/poss/4 's/POS/case/1 President/NNP/compound/4/president Ruiz/NNP/nsubj/5 left/VBD/ROOT/0/leave"
    for text, there in ((line, False), (line.replace("President/NNP/compound/4/president", "Ana/NNP/compound/4"), True)):
        told = predications(build(text), frames, is_event=lambda _: False, is_agent=lambda _: False)
        assert any(p.lemma == "'s" for p in told) is there


def test_two_nouns_share_what_is_behind_the_second() -> None:
    both = build("Ruiz/NNP/nsubj/9 ,/,/punct/1 president/NN/appos/1 and/CC/cc/3 supplier/NN/conj/3 of/IN/prep/3 "
                 "Peru/NNP/pobj/6 ,/,/punct/1 left/VBD/ROOT/0/leave")
    assert "prep/of:Peru" in shapes(both)["president"] & shapes(both)["supplier"]
    first = build("The/DT/det/2 president/NN/nsubj/7 of/IN/prep/2 Peru/NNP/pobj/3 and/CC/cc/2 supplier/NN/conj/2 "
                  "left/VBD/ROOT/0/leave")
    assert "prep/of:Peru" not in shapes(first)["supplier"]


def test_who_has_a_name_is_held_by_no_support_verb() -> None:
    bare = build("Talks/NNS/nsubjpass/4/talk were/VBD/auxpass/4/be not/RB/neg/4 held/VBN/ROOT/0/hold")
    named = build("Talks/NNS/nsubjpass/6/talk ,/,/punct/1 Ruiz/NNP/appos/1 ,/,/punct/1 were/VBD/auxpass/6/be "
                  "held/VBN/ROOT/0/hold", names=[("Ruiz", "PERSON")])
    assert [[p.support for p in predications(parse, FRAMES, is_event=lambda _: False, is_agent=lambda _: False)
             if p.lemma == "talk"] for parse in (bare, named)] == [[3], [None]]


def test_who_goes_to_somebody_does_so_himself() -> None:
    call = "Ruiz/NNP/nsubj/2 rang/VBD/ROOT/0/ring Paz/NNP/dobj/2 to/TO/aux/5 press/VB/xcomp/2 him/PRP/dobj/5"
    found = {p.lemma: p.arguments for p in predications(
        build(call), replace(FRAMES, approaching=frozenset({"ring"})), is_event=lambda _: False, is_agent=lambda _: False)}
    assert Argument("agent", 0) in found["press"]
    assert "agent:Paz" in shapes(build(call.replace("ring", "force")))["press"]


def test_who_did_what_was_going_on_is_told_where_a_frame_asks_for_it() -> None:
    die = Frame("die", "VERB", ("die",), ("p",), (Role("occasion", "Subject"), Role("agent", "Object")))
    asked = replace(FRAMES, by_trigger={**FRAMES.by_trigger, ("VERB", "die"): (die,)})
    line = "Nine/NNS/nsubj/2 died/VBD/ROOT/0/die when/WRB/advmod/5 rebels/NNS/nsubj/5/rebel fired/VBD/advcl/2/fire"
    other = line.replace("when/WRB", "though/IN")
    for text, frames, there in ((line, asked, True), (line, FRAMES, False), (other, asked, False)):
        told = predications(build(text), frames, is_event=lambda _: False, is_agent=lambda _: False)
        found = {p.lemma: p.arguments for p in told}
        assert (Argument("occasion", 3) in found["die"]) is there


def test_who_is_given_time_uses_it() -> None:
    line = ("Ruiz/NNP/nsubj/2 gave/VBD/ROOT/0/give Paz/NNP/dative/2 days/NNS/dobj/2/day to/TO/aux/6 go/VB/advcl/2")
    assert "agent:Paz" in shapes(build(line))["go"]
    assert "agent:Ruiz" in shapes(build(line.replace("Paz/NNP/dative", "three/CD/nummod")))["go"]


def test_a_preposition_with_an_object_is_no_particle_of_a_verb_without_one() -> None:
    stand = Frame("stand in", "VERB", ("stand in",), ("p",), (Role("agent", "Subject"),))
    line = "Ruiz/NNP/nsubj/2 stood/VBD/ROOT/0/stand in/IN/prep/2 line/NN/pobj/3"
    for role, lemma in ((Role("agent", "Subject"), "stand"), (Role("patient", "Object"), "stand in")):
        frames = replace(FRAMES, by_trigger={**FRAMES.by_trigger, ("VERB", "stand in"): (replace(stand, roles=(role,)),)})
        found = predications(build(line), frames, is_event=lambda _: False, is_agent=lambda _: False)
        assert lemma in {p.lemma for p in found}


@pytest.mark.parametrize("sentence", [
    "Acme/NNP/nsubj/2 is/VBZ/ROOT/0/be 51/CD/nummod/4 percent/NN/attr/2 owned/VBN/acl/4/own by/IN/agent/5 Oslo/NNP/pobj/6",
    "Acme/NNP/nsubj/6 ,/,/punct/1 51/CD/nummod/4 percent/NN/appos/1 owned/VBN/acl/4/own fell/VBD/ROOT/0/fall"])
def test_a_share_that_is_owned_is_of_what_it_is_said_of(sentence: str) -> None:
    frames = replace(FRAMES, transparent=frozenset({"percent"}))
    parse = build(sentence)
    found = predications(parse, frames, is_event=lambda _: False, is_agent=lambda _: False)
    owned = next(p for p in found if p.lemma == "own")
    assert [parse.tokens[a.head].text for a in owned.arguments if a.function == "patient"] == ["Acme"]


@pytest.mark.parametrize(("label", "found"), [("PERSON", ["Oslo"]), ("ORG", [])])
def test_where_the_firm_of_somebody_is_stands_behind_it(label: str, found: list[str]) -> None:
    frames = replace(FRAMES, by_trigger={("ADP", "of"): (replace(SALE, name="of", pos="ADP", lemmas=("of",)),)})
    parse = build("said/VBD/ROOT/0/say Ana/NNP/compound/3 Ruiz/NNP/nsubj/1 of/IN/prep/3 Acme/NNP/pobj/4 in/IN/prep/3 "
                  "Oslo/NNP/pobj/6", names=[("Ana Ruiz", label)])
    of = next(p for p in predications(parse, frames, is_event=lambda _: False, is_agent=lambda _: False) if p.lemma == "of")
    assert [parse.tokens[a.head].text for a in of.arguments if a.function == "prep"] == found


def test_what_kills_is_the_deed_and_not_the_place_before_that() -> None:
    line = ("A/DT/det/2 strike/NN/nsubj/8 on/IN/prep/2 Oman/NNP/pobj/3 that/WDT/nsubj/6 killed/VBD/relcl/4/kill nine/CD/dobj/6 "
            "failed/VBD/ROOT/0/fail")
    for verbs, word in ((frozenset({"kill"}), "strike"), (frozenset[str](), "Oman")):
        parse = build(line, names=[("Oman", "GPE")])
        found = predications(parse, replace(FRAMES, resulting=verbs), is_event=lambda t: t.text == "strike",
                             is_agent=lambda _: False)
        killers = [a.head for p in found if p.lemma == "kill" for a in p.arguments if a.function == "agent"]
        assert [parse.tokens[i].text for i in killers] == [word]


def test_what_closes_an_apposition_may_be_what_somebody_is_found() -> None:
    find = Frame("find", "VERB", ("find",), ("p",), (Role("attribute", None),))
    line = ("They/PRP/nsubj/2 found/VBD/ROOT/0/find Ruiz/NNP/dobj/2 ,/,/punct/3 a/DT/det/6 lawyer/NN/appos/3 ,/,/punct/6 "
            "guilty/JJ/amod/6 of/IN/prep/8 theft/NN/pobj/9")
    finding = replace(FRAMES, by_trigger={**FRAMES.by_trigger, ("VERB", "find"): (find,)})
    for frames, there in ((finding, True), (FRAMES, False)):
        found = predications(build(line), frames, is_event=lambda _: False, is_agent=lambda _: False)
        assert any(Argument("attribute", 7) in p.arguments for p in found if p.lemma == "find") is there


def test_who_is_under_it_behind_a_comma_suffers_it() -> None:
    line = ("Acme/NNP/nsubj/7 ,/,/punct/1 already/RB/advmod/4 under/IN/prep/1 talks/NNS/pobj/4/talk ,/,/punct/1 "
            "left/VBD/ROOT/0/leave")
    assert "patient:Acme" in shapes(build(line))["talk"]
    assert "patient:Acme" not in shapes(build(line.replace("under", "with")))["talk"]


def test_a_name_right_behind_a_verb_that_gives_is_given_to() -> None:
    hand = Frame("hand", "VERB", ("hand",), ("p",), (Role("recipient", "Object"),))
    line = "Oslo/NNP/nsubj/2 handed/VBD/ROOT/0/hand Kyiv/NNP/dep/2 49/CD/nummod/5 tanks/NNS/dobj/2/tank"
    for frame, given in ((hand, ["Kyiv"]), (replace(hand, roles=(Role("patient", "Object"),)), [])):
        frames = replace(FRAMES, by_trigger={("VERB", "hand"): (frame,)})
        parse = build(line)
        found = predications(parse, frames, is_event=lambda _: False, is_agent=lambda _: False)
        assert [parse.tokens[a.head].text for p in found for a in p.arguments if a.function == "recipient"] == given


def test_a_name_told_of_many_is_one_of_them() -> None:
    line = ("Guards/NNS/nsubj/2/guard held/VBD/ROOT/0/hold four/CD/nummod/4 men/NNS/dobj/2/man ,/,/punct/2 among/IN/prep/2 "
            "them/PRP/pobj/6 Ruiz/NNP/pobj/6")
    parse = repair(build(line, names=[("Ruiz", "PERSON")]))
    assert examples(parse, 3, FRAMES) == [7] and examples(parse, 0, FRAMES) == []


def test_one_of_many_who_has_a_name_is_called_by_it() -> None:
    line = "They/PRP/nsubj/2 held/VBD/ROOT/0/hold one/CD/dobj/2 of/IN/prep/3 them/PRP/pobj/4 ,/,/punct/3 Ruiz/NNP/appos/3"
    assert "patient:Ruiz" in shapes(build(line, names=[("Ruiz", "PERSON")]))["hold"]
    assert "patient:them" in shapes(build(line.replace("/NNP/appos/3", "/NNP/dep/3")))["hold"]


def test_who_is_accused_of_a_deed_has_done_it_whatever_the_preposition_hangs_on() -> None:
    line = "They/PRP/nsubj/2 accused/VBD/ROOT/0/accuse rebels/NNS/dobj/2/rebel of/IN/prep/3 sales/NNS/pobj/4/sale"
    for agents, there in ((("rebels",), True), ((), False)):
        parse = build(line)
        found = predications(parse, FRAMES, is_event=lambda _: False, is_agent=lambda t, a=agents: t.text in a)
        assert any(Argument("support", 2) in p.arguments for p in found if p.lemma == "sale") is there


def test_whom_a_noun_is_with_may_stand_behind_what_it_is_for() -> None:
    line = "A/DT/det/2 sale/NN/nsubj/7 for/IN/prep/2 jets/NNS/pobj/3/jet with/IN/prep/4 Acme/NNP/pobj/5 fell/VBD/ROOT/0/fall"
    assert "prep/with:Acme" in shapes(build(line))["sale"]
    assert "prep/with:Acme" not in shapes(build(line.replace("for/IN", "near/IN")))["sale"]


def test_those_that_a_role_noun_includes_hold_it() -> None:
    line = ("Suppliers/NNS/nsubj/6/supplier ,/,/punct/1 who/WP/nsubj/4 include/VBP/relcl/1/include Acme/NNP/dobj/4 "
            "left/VBD/ROOT/0/leave")
    parse = build(line)
    for listing, held in ((frozenset({"include"}), True), (frozenset[str](), False)):
        found = predications(parse, replace(FRAMES, listing=listing), is_event=lambda _: False, is_agent=lambda _: False)
        assert (Argument("holder", 4) in next(p for p in found if p.lemma == "supplier").arguments) is held
