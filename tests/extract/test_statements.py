"""Statements from sentences: what is said, how certain, by whom and when; and what must not be said."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kg import ontology as ontologies
from kg import pipeline
from kg.data import folder
from kg.errors import OntologyError
from kg.language import parser
from kg.lexicon import frames as lexicon
from kg.model import Article, Entity, Span, Statement
from kg.settings import Settings

KNOWLEDGE = pipeline.load(Settings())
WEDNESDAY = dt.date(2026, 2, 4)


def read(text: str, knowledge: pipeline.Knowledge = KNOWLEDGE) -> tuple[Statement, ...]:
    article = Article("test", text, Span(0, len(text)), date=dt.date(2026, 2, 5))
    found = pipeline.extraction(pipeline.analyze(article, parser.parse(article), knowledge), knowledge).statements
    for one in found:
        for e in one.evidence:
            assert text[e.start : e.end] == e.text and e.start <= e.trigger.start < e.trigger.end <= e.end
    return found


def edges(text: str) -> set[str]:
    return {edge(s) for s in read(text)}


def edge(s: Statement) -> str:
    thing = s.object.label if isinstance(s.object, Entity) else s.object.text
    return f"{s.subject.label} {'not ' if s.negated else ''}{s.predicate} {thing}"


def only(text: str, wanted: str) -> Statement:
    found = [s for s in read(text) if edge(s) == wanted]
    assert len(found) == 1, edges(text)
    return found[0]


@pytest.mark.parametrize("text", [
    "The United States sold missiles to Taiwan.",
    "Missiles were sold to Taiwan by the United States.",
    "The United States, which sold missiles to Taiwan, denied it.",
    "The missiles sold to Taiwan by the United States arrived.",
    "The US sale of missiles to Taiwan angered Beijing.",
])
def test_one_frame_serves_every_form(text: str) -> None:
    assert "United States sellsArmsTo Taiwan" in edges(text)


def test_a_capital_is_its_state_when_it_acts_and_a_city_when_one_goes_there() -> None:
    assert "China warned United States" in edges("Beijing warned Washington about the sale.")
    assert "Emmanuel Macron visits Beijing" in edges("French President Emmanuel Macron visited Beijing.")


def test_who_says_it_and_that_it_is_in_quotation_marks() -> None:
    one = only('"China bought oil from Iran," Maria Santos said.', "China buysOilFrom Iran")
    assert one.attributed_to is not None and one.attributed_to.label == "Maria Santos" and one.quoted
    assert only("China bought oil from Iran.", "China buysOilFrom Iran").attributed_to is None


def test_what_somebody_wants_of_others_is_his_word() -> None:
    wanted = only("Chile wants Peru to buy gas from Algeria.", "Peru buysFrom Algeria")
    assert wanted.modality == "demanded" and wanted.attributed_to and wanted.attributed_to.label == "Chile"
    assert only("Chile wants to buy gas from Algeria.", "Chile buysFrom Algeria").attributed_to is None


def test_how_reported_speech_calls_somebody_is_the_writers() -> None:
    text = "Joe Biden thanked the foreign minister of Chile, Ana Ruiz, aides said."
    assert only(text, "Ana Ruiz ministerOf Chile").attributed_to is None
    assert only("Aides said the Oslo-based firm bought gas.", "firm locatedIn Oslo").attributed_to is None
    text = "Huawei, founded by Ren Zhengfei, has bought gas from Algeria, traders said."
    assert only(text, "Ren Zhengfei founded Huawei").attributed_to is None
    assert only(text, "Huawei buysFrom Algeria").attributed_to is not None


def test_a_title_inside_reported_speech_is_the_writers() -> None:
    one = only("Maria Santos said Russian President Vladimir Putin would visit Oslo.", "Vladimir Putin presidentOf Russia")
    assert one.attributed_to is None and one.modality == "asserted"


@pytest.mark.parametrize(("text", "modality", "negated"), [
    ("China bought oil from Iran.", "asserted", False),
    ("China may buy oil from Iran.", "possible", False),
    ("China is considering buying oil from Iran.", "considered", False),
    ("China plans to buy oil from Iran.", "planned", False),
    ("China must buy oil from Iran.", "obligatory", False),
    ("China did not buy oil from Iran.", "asserted", True),
    ("China refused to buy oil from Iran.", "asserted", True),
])
def test_how_certain(text: str, modality: str, negated: bool) -> None:
    one = only(text, f"China {'not ' if negated else ''}buysOilFrom Iran")
    assert (one.modality, one.negated) == (modality, negated)


def test_when() -> None:
    assert only("Xi Jinping called Donald Trump on Wednesday.", "Donald Trump called Xi Jinping").time.start == WEDNESDAY
    assert only("Xi Jinping called Donald Trump.", "Donald Trump called Xi Jinping").time is None
    said = only("He said on Wednesday that Xi Jinping had called Donald Trump.", "Donald Trump called Xi Jinping")
    assert said.time is None


def test_a_former_office_has_ended() -> None:
    assert only("Former Russian President Dmitry Medvedev spoke.", "Dmitry Medvedev presidentOf Russia").ended
    assert only("Ana Ruiz used to be the chairwoman of Codelco.", "Ana Ruiz leads Codelco").ended
    assert not only("Ana Ruiz is used to being the chairwoman of Codelco.", "Ana Ruiz leads Codelco").ended
    assert not only("Russian President Vladimir Putin spoke.", "Vladimir Putin presidentOf Russia").ended
    assert only("Ana Ruiz used to work for Codelco.", "Ana Ruiz worksFor Codelco").ended
    assert only("Ana Ruiz led Codelco before she went into politics.", "Ana Ruiz leads Codelco").ended
    assert not only("Ana Ruiz led Codelco after she had left politics.", "Ana Ruiz leads Codelco").ended
    assert only("Ana Ruiz led Codelco from 1998 to 2005.", "Ana Ruiz leads Codelco").ended
    assert not only("Ana Ruiz founded Codelco in 1998.", "Ana Ruiz founded Codelco").ended   # since then it is so
    assert not only("Spain, which recognised Peru in 2008, has an embassy there.", "Spain recognizes Peru").ended
    assert not only("Ana Ruiz has led Codelco since 2010.", "Ana Ruiz leads Codelco").ended
    assert only("Ana Ruiz, who had led Codelco since 2010, resigned.", "Ana Ruiz leads Codelco").ended
    assert not only("Luis Paz said that Ana Ruiz, who had led Codelco since 2010, was ill.", "Ana Ruiz leads Codelco").ended
    staying = only("Ana Ruiz is to succeed Luis Paz as chairman of Codelco in May.", "Luis Paz leads Codelco")
    assert not staying.ended and staying.modality == "asserted" and staying.time is None


def test_a_state_is_told_by_its_office_and_not_by_who_comes_from_elsewhere() -> None:
    story = ("The council made him the first Austrian chancellor to be voted out. A woman passed herself off as the niece of a "
             "Russian oligarch. Luis Paz, the finance minister, is expected to stand in.")
    assert "Luis Paz ministerOf Austria" in edges(story)


def test_who_is_told_to_be_at_war_or_to_have_a_stake() -> None:
    assert only("The FARC, at war with Colombia since 1964, may miss Reyes.", "Colombia atWarWith FARC")
    assert "Chile atWarWith Peru" not in edges("Chile met Peru, at war with Bolivia.")


def test_how_long_a_war_has_lasted_is_not_whom_it_is_with() -> None:
    assert only("The war between Russia and Ukraine is in its third year.", "Russia atWarWith Ukraine")
    assert not [e for e in edges("The talks of Russia and Ukraine are in their third year.") if "atWarWith" in e]


def test_a_known_person_is_also_called_as_the_article_writes_him() -> None:
    text = "General Abdourahamane Tiani met Xi Jinping in Niamey. Tiani left Niger."
    found = next(s for s in read(text) if s.predicate == "metWith")
    assert "Abdourahamane Tiani" in [name for one in (found.subject, found.object) for name in (one.label, *one.aliases)]


def test_what_is_dated_after_the_article_has_not_happened() -> None:
    assert only("John Kerry meets Wang Yi on Friday.", "John Kerry metWith Wang Yi").modality == "planned"
    assert only("John Kerry met Wang Yi on Monday.", "John Kerry metWith Wang Yi").modality == "asserted"


def test_whose_office_a_bare_title_is() -> None:
    """The one spoken of, not the one named last, nor one that is dealt with or has somebody else for it."""
    story = "Kenya closed the border with Uganda. Trade Minister Ann Weru met Tanzania's Tom Sato."
    assert [e for e in edges(story) if "ministerOf" in e] == ["Ann Weru ministerOf Kenya"]
    story = "Kenya closed the border. Interior Minister Ann Weru warned Uganda."
    assert [e for e in edges(story) if "ministerOf" in e] == ["Ann Weru ministerOf Kenya"]
    story = "Kenya agreed. In Lima, Luis Paz, the foreign minister, met his Chinese counterpart, Wang Yi."
    assert {e for e in edges(story) if "ministerOf" in e} == {"Wang Yi ministerOf China", "Luis Paz ministerOf Peru"}
    assert "Ann Weru ministerOf Russia" not in edges("Trade Minister Ann Weru met her Russian counterpart, Ivan Belov.")


def test_whose_minister_somebody_is() -> None:
    assert "Luis Paz ministerOf Chile" in edges("Ana Ruiz is Chile's president. Her defence minister, Luis Paz, agreed.")


def test_several_holders_and_their_offices_stand_in_pairs() -> None:
    found = edges("The foreign ministers of Chile and Peru, Ana Ruiz and Luis Paz, met.")
    assert {e for e in found if "ministerOf" in e} == {"Ana Ruiz ministerOf Chile", "Luis Paz ministerOf Peru"}


def test_what_somebody_left_or_lost_is_over() -> None:
    for text in ("Chile's president replaced chairman Luis Paz of Codelco.", "Luis Paz stepped down as chairman of Codelco.",
                 "Luis Paz, formerly chairman of Codelco, agreed."):
        assert all(s.ended for s in read(text) if s.predicate == "leads"), text


def test_a_title_in_the_singular_is_one_persons() -> None:
    found = edges("Russian President Vladimir Putin and German Chancellor Friedrich Merz met.")
    assert "Vladimir Putin presidentOf Russia" in found and "Friedrich Merz presidentOf Russia" not in found


def test_the_more_specific_property_stands_alone() -> None:
    assert {e for e in edges("China bought oil from Iran.") if "buys" in e} == {"China buysOilFrom Iran"}


def test_what_is_ruled_out_is_denied_and_what_is_called_so_is_judged() -> None:
    denied = "Emmanuel Macron not deploysForcesTo Ukraine"
    assert denied in edges("Emmanuel Macron has ruled out sending French troops to Ukraine.")
    assert denied not in edges("Emmanuel Macron set out sending troops to Ukraine.")
    judged = "Donald Tusk criticized decision"
    assert judged in edges('Donald Tusk described the decision as "shameful and short-sighted" on Monday.')
    assert judged not in edges("Donald Tusk described the decision as an engineer on Monday.")


def test_who_is_one_of_a_number_does_what_they_do() -> None:
    for text in ("Chad is one of the states that recognise Taiwan.", "Chad was among the states that recognised Taiwan.",
                 "Chad, one of the states that recognise Taiwan, objected."):
        assert "Chad recognizes Taiwan" in edges(text), text
    assert "Chad recognizes Taiwan" not in edges("Chad met one of the states that recognise Taiwan.")


def test_two_who_share_a_verb_have_each_other_where_that_need_not_be_said() -> None:
    assert any("metWith" in e for e in edges("Angela Merkel and Emmanuel Macron met in Rome."))
    assert not any("metWith" in e for e in edges("Angela Merkel and Emmanuel Macron spent an hour in Rome."))


def test_an_amount_is_bound_to_the_statement_it_measures() -> None:
    one = only("China bought 2 million barrels of oil from Iran.", "China buysOilFrom Iran")
    assert dict(one.qualifiers)["amount"].value == 2_000_000


def test_one_event_shares_its_time_and_a_disjoint_one_keeps_its_own() -> None:
    found = read("Xi Jinping called Donald Trump on Wednesday. The call between Xi and Trump lasted an hour. "
                 "Xi met Trump in October.")
    calls = [s for s in found if s.predicate == "called"]
    assert {s.time.start for s in calls} == {WEDNESDAY} and len({s.event for s in calls}) == 1
    meeting = next(s for s in found if s.predicate == "metWith")
    assert meeting.time.start == dt.date(2025, 10, 1) and meeting.event not in {s.event for s in calls}


@pytest.mark.parametrize("text", [
    "The soup called for a pinch of salt.", "Rain is expected in the north.", "The striker met the ball well.",
    "She wrote a novel about two friends."])
def test_where_there_is_nothing_nothing_is_found(text: str) -> None:
    assert edges(text) == set()


MINE = """
@prefix my: <https://example.org/kg/ontology#> . @prefix lex: <https://example.org/kg/lexicon#> .
@prefix kg: <https://example.org/kg/ontology#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
kg:bribed a owl:ObjectProperty ; rdfs:label "bribed"@en ; rdfs:domain kg:Agent ; rdfs:range kg:Agent .
<#bribe> a lex:VerbFrame ; lex:lemma "bribe" ; lex:evokes kg:bribed ; lex:agent lex:Subject ; lex:patient lex:Object .
"""


def test_a_new_relation_is_turtle_alone(tmp_path: Path) -> None:
    mine = tmp_path / "mine.ttl"
    mine.write_text(MINE, encoding="utf-8")
    knowledge = pipeline.load(Settings(ontology=(mine,)))
    text = "Siemens was accused of bribing Argentina."
    assert {"Siemens bribed Argentina"} <= {edge(s) for s in read(text, knowledge)}
    assert not any(s.predicate == "bribed" for s in read(text))


def test_a_lexicon_of_ones_own_replaces_the_packages(tmp_path: Path) -> None:
    mine = tmp_path / "mine.ttl"
    mine.write_text(MINE, encoding="utf-8")
    frames = lexicon.read(ontologies.load(only=[folder("ontology") / "news.ttl", mine]))
    assert list(frames.by_trigger) == [("VERB", "bribe")]


@pytest.mark.parametrize(("change", "problem"), [
    (("lex:lemma \"bribe\" ; ", ""), "bribe has no lex:lemma"),
    (("lex:evokes kg:bribed", "lex:evokes kg:bribd"), "kg:bribd"),
    (("lex:patient lex:Object", "lex:patient [ lex:fills lex:Object ; lex:type kg:Persn ]"), "kg:Persn"),
    (("lex:patient lex:Object", "lex:patient \"Object\""), "must be a"),
])
def test_a_broken_frame_is_named_with_its_term(tmp_path: Path, change: tuple[str, str], problem: str) -> None:
    mine = tmp_path / "mine.ttl"
    mine.write_text(MINE.replace(*change), encoding="utf-8")
    with pytest.raises(OntologyError, match=problem):
        pipeline.load(Settings(ontology=(mine,)))


def test_turtle_that_does_not_parse_is_named_with_its_line(tmp_path: Path) -> None:
    mine = tmp_path / "mine.ttl"
    mine.write_text("@prefix a: <urn:b> .\na:b c .\n", encoding="utf-8")
    with pytest.raises(OntologyError, match=r"mine\.ttl, line 2"):
        pipeline.load(Settings(ontology=(mine,)))


def test_who_says_that_he_opposes_it_does_so_in_saying_it() -> None:
    assert only("Ruto said he rejected the plan.", "William Ruto rejects plan").attributed_to is None
    before = only("Ruto said he had criticised Norway.", "William Ruto criticized Norway")
    assert before.attributed_to and before.attributed_to.label == "William Ruto"


def test_what_a_name_says_of_itself_is_nobodys_claim() -> None:
    assert only("Norway's Equinor has bought gas from Algeria, traders said.", "Equinor locatedIn Norway").attributed_to is None


def test_who_is_named_goes_before_who_is_not() -> None:
    said = only("Ford is expected to buy Tesla, shareholders said.", "Ford acquired Tesla")
    assert said.attributed_to and said.attributed_to.label == "shareholders"


def test_what_is_pledged_is_still_to_come() -> None:
    assert only("Qatar has pledged $3 billion to Somalia.", "Qatar providesAidTo Somalia").modality == "planned"
    assert only("Qatar gave $3 billion to Somalia.", "Qatar providesAidTo Somalia").modality == "asserted"


def test_a_noun_for_a_deed_shares_the_fate_of_its_clause() -> None:
    assert "Glencore not acquired Teck" in edges("Glencore abandoned its acquisition of Teck.")
    assert "Iceland hasTreatyWith Norway" in edges("Norway opposes changes to its treaty with Iceland.")


def test_who_says_we_speaks_for_those_whose_post_he_holds() -> None:
    spoken = '"We export most of our gas to Germany," said Norwegian Energy Minister Terje Aas.'
    assert "Norway exportsTo Germany" in edges(spoken)
    assert not any("exportsTo" in e for e in edges('"We export most of it to Germany," said Terje Aas.'))


def test_a_gerund_of_blame_is_theirs_whom_it_hits() -> None:
    found = edges("Canada imposed duties on India for buying Russian oil.")
    assert "India buysOilFrom Russia" in found and "Canada buysOilFrom Russia" not in found


def test_a_price_parts_no_goods_from_where_they_come_from() -> None:
    assert "Kenya importsFrom Zambia" in edges("Kenya imported maize worth $90 million from Zambia.")
    assert "Denmark providesAidTo Ukraine" in edges("Denmark approved an aid package worth 200 million euros for Ukraine.")


def test_what_is_done_to_a_place_leaves_it_where_it_is() -> None:
    assert "Bornholm locatedIn Denmark" in edges("The Danish island of Bornholm was cut off by ice.")
    assert "Germany providesAidTo Mali" not in edges("Germany stopped its aid to Mali.")


def test_a_state_firm_is_that_of_the_state_in_its_name() -> None:
    said = "Thailand waited, and so did Thailand's neighbours. The state utility, {}, buys power from Thailand."
    assert "Laos owns Electricite du Laos" in edges(said.format("Electricite du Laos"))
    assert "Laos owns Orano" not in edges(said.format("Orano"))


def test_what_a_clause_tells_of_a_firm_makes_it_no_other() -> None:
    assert "Citgo locatedIn Houston" in edges("Citgo, a Houston refiner owned by PDVSA, made a profit.")
    assert "Citgo locatedIn Venezuela" not in edges("Citgo, a Venezuelan-owned refiner, made a profit.")


def test_a_heading_between_paragraphs_is_nobody() -> None:
    text = "Ana Ruiz and Luis Paz met in Lima.\nTREATY AND FATHERS\nThey signed the pact."
    assert {"Ana Ruiz signed pact", "Luis Paz signed pact"} <= edges(text)
    assert not any(one.startswith("FATHERS") for one in edges(text))


def test_an_office_that_everybody_knows_to_be_over_is_ended() -> None:
    text = "The embargo was imposed under President Jimmy Carter. The ban was lifted by US President Donald Trump."
    over = {s.subject.label: s.ended for s in read(text) if s.predicate == "presidentOf"}
    assert over == {"Jimmy Carter": True, "Donald Trump": False}
