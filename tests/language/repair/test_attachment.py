"""Verbs find their clause and their subject: a sentence beside what hangs on what."""

from __future__ import annotations

import pytest
from parses import arcs, build, read

from kg.language.repair import repair

_CASES = {
    "Siemens bought Samson in 2004 and Altura in 2009.": [("Altura", "conj", "Samson")],
    "Siemens bought Samson in May and June.": [("June", "conj", "May")],
    "At a late session in New York, Ana Haley, the outgoing American ambassador to the club, denounced an \"outrageous\" raid.":
        [("Haley", "nsubj", "denounced")],
    "In the south of the country shortages are already made up with electricity bought from Russia.":
        [("shortages", "nsubjpass", "made"), ("country", "pobj", "of")],
    "Within the governing party eyes have turned to Ana Ruiz.": [("eyes", "nsubj", "turned"), ("party", "pobj", "Within")],
    "Peru and Chile have called on the junta, led by Ana Ruiz, to free him.":
        [("free", "xcomp", "called"), ("led", "acl", "junta")],
    "Ana Ruiz flew to Lima, accompanied by Luis Paz, to sign a treaty.": [("sign", "xcomp", "flew")],
    "Chile backs President Ana Ruiz and Peru supports the rebels.": [("Ruiz", "dobj", "backs"), ("Peru", "nsubj", "supports")],
    "Chile says President Ana Ruiz and Peru support the rebels.": [("Ruiz", "nsubj", "support")],
    "The party accused Chile, its old rival, and Peru of funding the opposition.":
        [("Peru", "conj", "Chile")],
    "The agreement between Fatah, led by President Luis Paz, and Hamas was welcomed by Peru.":
        [("Hamas", "conj", "Fatah"), ("led", "acl", "Fatah")],
    "The junta last month ordered French envoy Luis Paz to leave and has accused Peru of spying.":
        [("accused", "conj", "ordered")],
    "Beneath the quarrel lies ore.": [("ore", "nsubj", "lies")],
    "Senegal, which surrounds the sliver of a country on three sides, called on all parties to respect the result.":
        [("Senegal", "nsubj", "called"), ("called", "ROOT", "called")],
    "The takeover alarmed workers in Bournville, where Cadbury still makes chocolate.":
        [("takeover", "nsubj", "alarmed"), ("workers", "dobj", "alarmed")],
    "Foreign Minister Mevlut Cavusoglu denounced the step and threatened retaliation if sanctions followed.":
        [("threatened", "conj", "denounced"), ("retaliation", "dobj", "threatened")],
    "The palace spoke of a quarrel over tanks and Maria Costa, the foreign minister, phoned Mr Keller to calm him.":
        [("Costa", "nsubj", "phoned"), ("phoned", "conj", "spoke")],
    "On Wednesday a Berlin court decided that he was Vadim Krasikov, 56, a colonel's age and a killer by trade, and jailed him "
    "for life.": [("jailed", "conj", "decided")],
    "Shell sold the field because it had lost money for years, and fired 300 workers.": [("fired", "conj", "sold")],
    "The court freed a man whom police held in May and jailed Ana Ruiz.": [("jailed", "conj", "freed")],
    "The court freed a man whom police held in May and jailed in June.": [("jailed", "conj", "held")],
    "Chad, which left the union in May, accusing Oman of bias, praised Iran.": [("accusing", "advcl", "left")],
    "The union called a strike after the company closed the mine and fired 300 workers.": [("fired", "conj", "closed")],
    "The fighting started on May 3, when rebels entered Kolwezi and, by the army's count, killed 40 people.":
        [("killed", "conj", "entered")],
    "President Aleksandar Vucic of Serbia calls that a lie, and accuses Mr Kurti of making the lives of local Serbs "
    "unbearable.": [("accuses", "conj", "calls")],
    "The man's lawyer, Robert Unger, who had pleaded for an acquittal, may appeal.": [("Unger", "appos", "lawyer")],
    "Boeing and Embraer, which is based in Brazil, will build the plane.": [("based", "relcl", "Embraer")],
    "Boeing and Embraer, which are based in America, will build the plane.": [("based", "relcl", "Boeing")],
    "The mine is hated, and earlier this month gunmen killed at least 16 workers.": [("month", "npadvmod", "killed")],
    "The attack was the deadliest single strike since Riyadh and its allies entered the war in March 2015.":
        [("Riyadh", "nsubj", "entered")],
    "The firm, which employs 300 people in Wales, and owns a mine in Peru, sued the state.":
        [("sued", "ROOT", "sued"), ("firm", "nsubj", "sued"), ("owns", "conj", "employs")],
    "Prime Minister Anna Keller, a conservative, forbade Chinese firms to bid.":
        [("Keller", "nsubj", "forbade"), ("firms", "dobj", "forbade")],
    "Jens Holm, the club's chief, rang Berger to thank him.": [("Holm", "nsubj", "rang"), ("Berger", "dobj", "rang")],
    "Speaking in Ankara, where he met President Erdogan, NATO's secretary general, Mark Rutte, praised Turkey.":
        [("general", "nsubj", "praised")],
    "Ministers from Saudi Arabia, Kuwait and Oman met their Iranian colleague in Muscat.": [("Kuwait", "conj", "Arabia")],
    "Also arrested were two aides of the president.": [("aides", "nsubjpass", "arrested")],
    "Hungary \"would veto\" any sanctions on Russia, its foreign minister, Peter Szijjarto, said.":
        [("minister", "nsubj", "said")],
    "\"This is a grave error,\" Jean-Claude Juncker, the outgoing president of the European Commission, said after six hours.":
        [("Juncker", "nsubj", "said")],
    "Ruiz met Paz, the envoy of Chile, and left.": [("envoy", "appos", "Paz"), ("left", "conj", "met")],
    "It was Ruiz who accused Chile of theft.": [("accused", "relcl", "Ruiz")],
    "The jury asked who killed the monk.": [("killed", "ccomp", "asked")],
    "South Sudanese President Salva Kiir told his host, Hu Jintao, on Tuesday that Sudan had declared war on his country.":
        [("Tuesday", "pobj", "on"), ("that", "mark", "declared")],
    "Netanyahu did apologise to Recep Tayyip Erdogan in 2013, over a telephone.": [("Netanyahu", "nsubj", "apologise")],
    "IHH, the Istanbul charity that owns the ship, rejected the compensation as hush money.":
        [("IHH", "nsubj", "rejected"), ("charity", "appos", "IHH")],
    "The pact was signed with Alexis Tsipras, then Greek premier, last year.": [("year", "npadvmod", "signed")],
    "Chad, to which Sudan has sent troops, accuses the rebels of looting.": [("Chad", "nsubj", "accuses")],
    "Of the 27 members only Hungary opposed the plan.": [("Hungary", "nsubj", "opposed")],
    "He said the plan would ruin Quito and opposed the sale.": [("opposed", "conj", "said")],
    "He said the plan would ruin Quito and sink the bank.": [("sink", "conj", "ruin")],
    "It expropriated Standard Oil in 1937 and Shell in 1969.": [("Shell", "conj", "Oil")],
    "Ana Ruiz met Luis Paz in Oslo in 2019 and left.": [("left", "conj", "met")],
    "France bombs Raqqa as Hollande visits Moscow.": [("Raqqa", "dobj", "bombs"), ("Hollande", "nsubj", "visits")],
    "Police arrested the bank's head, Ivo Kos, along with two aides, Jan Novak and Petr Maly.": [("Novak", "appos", "aides")],
    "The pact was signed by the foreign ministers, Ana Ruiz for Peru and Luis Soto for Chile.":
        [("Ruiz", "appos", "ministers"), ("Soto", "conj", "Ruiz")],
    "The governor of the bank, Ana Ruiz, her deputy, Luis Soto, and the finance minister, Jorge Paz, met Kristalina Georgieva.":
        [("deputy", "conj", "governor"), ("Soto", "appos", "deputy"), ("minister", "conj", "governor")],
    "Ana Ruiz, her deputy and the governor met.": [("governor", "conj", "deputy")],
    "Ana Ruiz, since the election the leader of the Greens, visited Kyiv.": [("leader", "appos", "Ruiz")],
    "Germany's decision to send troops to Lithuania angered Peru.":
        [("decision", "nsubj", "angered"), ("Lithuania", "pobj", "to"), ("Peru", "dobj", "angered")],
    "When Algeria recognised Kosovo, Peru left the talks.": [("Kosovo", "dobj", "recognised"), ("Peru", "nsubj", "left")],
    "When Algeria spoke, Kosovo and Peru left the talks.": [("Kosovo", "nsubj", "left"), ("Peru", "conj", "Kosovo")],
    "Rwanda, said Peru, had armed the militia.": [("Rwanda", "nsubj", "armed"), ("Peru", "nsubj", "said")],
    "Algeria recognised Peru in May and Kosovo in June.": [("Kosovo", "conj", "Peru")],
    "Algeria recognised Peru and, in May, Kosovo.": [("Kosovo", "conj", "Peru")],
    "Rwanda armed Peru in May and the militia in June.": [("militia", "conj", "Peru")],
    "Algeria condemned the coup, not Peru.": [("Peru", "dep", "coup")],
    "The court accused Ana Ruiz of lying to the pope and jailed her.": [("jailed", "conj", "accused")],
    "It is Kosovo that Algeria recognised.": [("recognised", "relcl", "Kosovo")],
    "Luis Soto resigned in May and Ana Ruiz was arrested by Chile.": [("Ruiz", "nsubjpass", "arrested")],
    "Ana Ruiz, it emerged on Sunday, condemned the coup.": [("Ruiz", "nsubj", "condemned"), ("it", "nsubj", "emerged")],
    "As leader of the party Ana Ruiz flew to Ankara on Monday.": [("Ruiz", "nsubj", "flew")],
    "Ana Ruiz, the head of the bank, Luis Soto, its lawyer, and Jorge Paz, a judge, condemned the coup.":
        [("Soto", "conj", "Ruiz"), ("lawyer", "appos", "Soto"), ("Paz", "conj", "Ruiz"), ("judge", "appos", "Paz")],
    "Ana Ruiz, Peru's foreign minister, and Luis Soto, her deputy, met.":
        [("minister", "appos", "Ruiz"), ("Soto", "conj", "Ruiz")],
    "Three members opposed the plan: Hungary, Slovakia and Malta.": [("Hungary", "appos", "members")],
    "Its neighbours, Peru and Chile, have condemned the vote.": [("Peru", "appos", "neighbours")],
    "Ana Ruiz flew to Oslo on Monday and to Rome on Friday.": [("Rome", "conj", "Oslo")],
    "It was to Lithuania that Germany sent troops.": [("to", "prep", "sent")],
    "It is clear to Lithuania that Germany sent troops.": [("to", "prep", "clear")],
    "Qatar bought tanks from, among others, France.": [("France", "pobj", "from")],
    "Qatar has, says Bolivia, bought tanks from France.": [("Qatar", "nsubj", "bought"), ("Bolivia", "nsubj", "says")],
    "Troops sent to Lithuania by Germany caused anger.": [("Troops", "nsubj", "caused"), ("sent", "acl", "Troops")],
    "The EU, and later Bolivia, imposed sanctions on Belarus.": [("EU", "nsubj", "imposed"), ("Bolivia", "conj", "EU")],
    "Germany sent troops in May, on the eve of the vote, to Lithuania.": [("to", "prep", "sent")],
    "Germany sent to Lithuania troops worth billions.": [("troops", "dobj", "sent"), ("Lithuania", "pobj", "to")],
    "By May Ana Ruiz had flown to Ankara.": [("May", "pobj", "By"), ("Ruiz", "nsubj", "flown")],
    "At a summit in Doha, Kenya, which borders Somalia, recognised Kosovo.":
        [("Kenya", "nsubj", "recognised"), ("borders", "relcl", "Kenya")],
    "Speaking in Quito, Siemens, based in Munich, sold turbines to Egypt.":
        [("Siemens", "nsubj", "sold"), ("based", "acl", "Siemens"), ("Speaking", "advcl", "sold")],
    "At a summit in Doha, Kenya, a member of the United Nations, opposed the plan.":
        [("Kenya", "nsubj", "opposed"), ("member", "appos", "Kenya")],
    "On Monday Siemens, based in Munich, rejected the offer.": [("Siemens", "nsubj", "rejected"), ("Monday", "pobj", "On")],
    "On Monday Ana Ruiz, who took office in May, accused Chile of spying.":
        [("Ruiz", "nsubj", "accused"), ("accused", "ROOT", "accused"), ("Monday", "pobj", "On")],
    "Kenya, whose President Uhuru Kenyatta was charged by the court, has backed the call.":
        [("Kenya", "nsubj", "backed"), ("Kenyatta", "nsubjpass", "charged"), ("charged", "relcl", "Kenya")],
    "Days after the vote, Kenya, whose army is small, sent 1,000 troops to Haiti.": [("Kenya", "nsubj", "sent")],
    "At a summit in Doha, Qatar, Siemens rejected the offer.": [("Siemens", "nsubj", "rejected"), ("Qatar", "appos", "Doha")],
    "At a summit in Doha, Chile and Peru, two old rivals, recognised Kosovo.":
        [("Chile", "nsubj", "recognised"), ("Peru", "conj", "Chile"), ("rivals", "appos", "Chile")],
    "After a week of talks with Bolivia, the army, which seized power in May, arrested Luis Soto.":
        [("army", "nsubj", "arrested"), ("seized", "relcl", "army")],
    "With the war in its third year, Ana Ruiz, whose party leads the polls, praised Emmanuel Macron, a move that angered "
    "Bolivia.": [("Macron", "dobj", "praised"), ("Ruiz", "nsubj", "praised")],
    "Also on the list is Luis Soto, who praised Emmanuel Macron.": [("Soto", "nsubj", "is")],
    "Hours later, the European Union, Kenya's biggest donor, urged Serbia to withdraw and imposed sanctions on Belarus.":
        [("imposed", "conj", "urged")],
    "Iran and Oman, rivals whose quarrel has fed wars, agreed on Friday to talk.":
        [("Iran", "nsubj", "agreed"), ("rivals", "appos", "Iran")],
}


@pytest.mark.parametrize("sentence", _CASES)
def test_what_hangs_on_what(sentence: str) -> None:
    found = arcs(repair(read(sentence)[1]))
    for word, label, head in _CASES[sentence]:
        assert found[word] == (label, head)


def test_one_comma_parts_no_subject_from_its_verb() -> None:
    mended = repair(build("He/PRP/nsubj/2 made/VBD/ROOT/0/make Ruiz/NNP/dobj/2 the/DT/det/5 envoy/NN/nsubj/7 ,/,/punct/7 "
                          "ordered/VBD/ccomp/2/order a/DT/det/9 review/NN/dobj/7 and/CC/cc/7 left/VBD/conj/7/leave"))
    assert arcs(mended)["envoy"] == ("oprd", "made") and arcs(mended)["ordered"] == ("conj", "made")
    kept = repair(build("He/PRP/nsubj/2 told/VBD/ROOT/0/tell Ruiz/NNP/dobj/2 the/DT/det/5 envoy/NN/nsubj/6 "
                        "left/VBD/ccomp/2/leave"))
    assert arcs(kept)["envoy"] == ("nsubj", "left")


def test_what_is_alike_stays_together() -> None:
    kept = repair(build("Bankers/NNS/nsubj/6 ,/,/punct/1 Peru/NNP/conj/1 and/CC/cc/3 Chile/NNP/conj/3 voted/VBD/ROOT/0/vote",
                        names=[("Peru", "GPE"), ("Chile", "GPE")]))
    assert arcs(kept)["Peru"] == ("conj", "Bankers")
    kept = repair(build("He/PRP/nsubj/2 met/VBD/ROOT/0/meet Ruiz/NNP/dobj/2 and/CC/cc/3 Paz/NNP/conj/3 ,/,/punct/2 and/CC/cc/2 "
                        "left/VBD/conj/2/leave"))
    assert arcs(kept)["Paz"] == ("conj", "Ruiz") and arcs(kept)["left"] == ("conj", "met")


def test_an_errand_behind_the_subject_is_nothing_that_the_verb_takes() -> None:
    text = "Ruiz/NNP/nsubj/7 ,/,/punct/7 on/IN/prep/7 {} ,/,/punct/7 called/VBD/ROOT/0/call for/IN/prep/7 calm/NN/pobj/8"
    assert arcs(repair(build(text.format("a/DT/det/5 visit/NN/pobj/3"))))["on"] == ("prep", "Ruiz")
    day = build("Ruiz/NNP/nsubj/6 ,/,/punct/6 on/IN/prep/6 Monday/NNP/pobj/3 ,/,/punct/6 called/VBD/ROOT/0/call",
                names=[("Monday", "DATE")])
    assert arcs(repair(day))["on"] == ("prep", "called")


def test_a_name_behind_a_part_of_the_world_is_of_the_noun_before() -> None:
    text = ("Its/PRP$/poss/2 ally/NN/nsubj/8 in/IN/prep/2 {}/NNP/pobj/3 ,/,/punct/2 Chad/NNP/appos/4 ,/,/punct/2 "
            "left/VBD/ROOT/0/leave")
    mended = repair(build(text.format("Africa"), names=[("Africa", "LOC"), ("Chad", "GPE")]))
    assert arcs(mended)["Chad"] == ("appos", "ally")
    kept = repair(build(text.format("Moundou"), names=[("Moundou", "GPE"), ("Chad", "GPE")]))
    assert arcs(kept)["Chad"] == ("appos", "Moundou")


def test_a_state_with_an_article_is_one_of_a_list() -> None:
    text = ("Mali/NNP/nsubj/8 ,/,/punct/1 the/DT/det/4 Comoros/NNP/appos/1 ,/,/punct/4 Peru/NNP/conj/4 and/CC/cc/6 "
            "left/VBD/ROOT/0/leave")
    mended = repair(build(text, names=[("Mali", "GPE"), ("Comoros", "GPE")]))
    assert arcs(mended)["Comoros"] == ("conj", "Mali")
    kept = repair(build(text, names=[("Mali", "PERSON"), ("Comoros", "GPE")]))
    assert arcs(kept)["Comoros"] == ("appos", "Mali")


def test_a_day_behind_a_relative_clause_is_of_the_clause() -> None:
    text = ("Ruiz/NNP/nsubjpass/9 who/WP/nsubj/3 met/VBD/relcl/1/meet Paz/NNP/dobj/3 ,/,/punct/1 on/IN/prep/1 "
            "Friday/NNP/pobj/6 was/VBD/auxpass/9/be arrested/VBN/ROOT/0/arrest")
    assert arcs(repair(build(text, names=[("Friday", "DATE")])))["on"] == ("prep", "met")
    assert arcs(repair(build(text.replace("Friday", "Lima"), names=[("Lima", "GPE")])))["on"] == ("prep", "Ruiz")


def test_what_is_in_something_is_the_stake_and_not_its_size() -> None:
    text = ("It/PRP/nsubj/2 built/VBD/ROOT/0/build a/DT/det/4 stake/NN/dobj/2 of/IN/prep/4 8/CD/nummod/7 percent/NN/pobj/5 "
            "in/IN/prep/7 Orvana/NNP/pobj/8")
    assert arcs(repair(build(text, names=[("8 percent", "PERCENT")])))["in"] == ("prep", "stake")
    assert arcs(repair(build(text)))["in"] == ("prep", "percent")


def test_a_past_tense_behind_an_apposition_is_the_first_of_two_verbs() -> None:
    text = ("Ruiz/NNP/nsubj/{} ,/,/punct/1 the/DT/det/4 mayor/NN/appos/1 ,/,/punct/1 rang/VBD/compound/7/ring Falk/NNP/appos/1 "
            "in/IN/prep/1 May/NNP/pobj/8 and/CC/cc/1 has/VBZ/aux/12 left/VBN/ROOT/0/leave")
    mended = arcs(repair(build(text.format(12), names=[("Ruiz", "PERSON"), ("Falk", "PERSON"), ("May", "DATE")])))
    assert mended["Ruiz"] == ("nsubj", "rang") and mended["Falk"] == ("dobj", "rang")
    assert mended["left"] == ("conj", "rang") and mended["in"] == ("prep", "rang")


def test_whom_something_is_given_stands_before_the_adjective() -> None:
    text = "Chile/NNP/nsubj/2 sold/VBD/ROOT/0/{} the/DT/det/6 island/NN/nmod/6 Peruvian/JJ/amod/6 gas/NN/dobj/2"
    assert arcs(repair(build(text.format("sell"))))["island"] == ("dative", "sold")
    assert arcs(repair(build(text.format("praise").replace("sold", "praised"))))["island"] == ("nmod", "gas")


def test_what_is_threatened_is_not_what_somebody_is_called() -> None:
    text = ("Ruiz/NNP/nsubj/2 called/VBD/ROOT/0/call it/PRP/dobj/2 a/DT/det/5 step/NN/oprd/2 and/CC/cc/5 "
            "{}/{}/amod/8 reprisals/NNS/oprd/2")
    mended = arcs(repair(build(text.format("threatened", "VBD"))))
    assert mended["reprisals"] == ("dobj", "threatened") and mended["threatened"] == ("conj", "called")
    assert arcs(repair(build(text.format("threatening", "JJ"))))["threatening"] == ("amod", "reprisals")


def test_a_day_is_of_no_project() -> None:
    text = ("Acme/NNP/nsubj/2 pulled/VBD/ROOT/0/pull out/RP/prt/2 on/IN/prep/2 Friday/NNP/pobj/4 of/IN/prep/5 the/DT/det/8 "
            "{}/NN/pobj/6")
    assert arcs(repair(build(text.format("project"), names=[("Friday", "DATE")])))["of"] == ("prep", "pulled")
    kept = repair(build(text.format("week"), names=[("Friday", "DATE"), ("week", "DATE")]))
    assert arcs(kept)["of"] == ("prep", "Friday")
