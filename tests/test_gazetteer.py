"""Names, demonyms and offices: what is found in the gazetteer, and what only looks like it."""

from __future__ import annotations

import datetime as dt
import os
import runpy
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg import gazetteer, ontology, turtle
from kg.data import folder
from kg.errors import OntologyError
from kg.gazetteer import Known, Tenure, from_csv, joined, local_id, normal, of

FILES = [folder("ontology") / name for name in ("news.ttl", "gazetteer.ttl")]
GRAPH = turtle.load(FILES)
KNOWN = gazetteer.read(GRAPH)


def named(name):
    return next(iter(KNOWN.named(name)), None)


# ----------------------------------------------------------------------------------------------------------- names


@pytest.mark.parametrize(("name", "same"), [
    ("the U.S.", "us"), ("Côte d’Ivoire", "cote divoire"), ("Guinea-Bissau", "guinea bissau"), ("OPEC+", "opec +"),
    ("People's Bank of China", "people s bank of china"), ("AT&T", "at&t"), ("Erdoğan", "erdogan"), ("The Hague",
    "hague"),
    ("Jonas Gahr Støre", "jonas gahr store"), ("", ""), ("the", "the"), ("Washington, D.C.", "washington dc"),
])
def test_normal(name, same):
    assert normal(name) == same


@given(st.text())
def test_normal_is_stable(name):
    assert normal(normal(name).upper().lower()) == normal(normal(name))
    KNOWN.named(name)


@pytest.mark.parametrize(("name", "id_"), [
    ("United States", "United_States"), ("US", "United_States"), ("U.S.", "United_States"), ("the US", "United_States"),
    ("America", "United_States"), ("UK", "United_Kingdom"), ("Britain", "United_Kingdom"), ("UAE",
    "United_Arab_Emirates"),
    ("Republic of Korea", "South_Korea"), ("ROK", "South_Korea"), ("DPRK", "North_Korea"), ("Türkiye", "Turkey"),
    ("Turkiye", "Turkey"), ("Burma", "Myanmar"), ("Czechia", "Czech_Republic"), ("Holland", "Netherlands"),
    ("Ivory Coast", "Ivory_Coast"), ("Cote d'Ivoire", "Ivory_Coast"), ("Kiev", "Kyiv"), ("Washington, D.C.",
    "Washington"),
    ("the White House", "White_House"), ("the Kremlin", "Kremlin"), ("Foggy Bottom", "United_States_Department_of_State"),
    ("the Pentagon", "United_States_Department_of_Defense"), ("Downing Street", "Downing_Street"), ("Nato", "NATO"),
    ("OPEC+", "OPEC+"), ("Opec", "OPEC"), ("WHO", "World_Health_Organization"), ("ISIS", "Islamic_State"),
    ("Zelenskyy", "Volodymyr_Zelensky"), ("Zelenskiy", "Volodymyr_Zelensky"), ("Xi", "Xi_Jinping"), ("GOP",
    "Republican_Party"),
    ("Nicolás Maduro", "Nicolas_Maduro"), ("Gaza", "Gaza_Strip"), ("EU", "European_Union"), ("TSMC", "TSMC"),
    ("Hong Kong", "Hong_Kong"), ("Republic of Georgia", "Georgia"), ("CHINA", "China"),
])
def test_a_name_is_known(name, id_):
    assert named(name) == id_


@pytest.mark.parametrize("name", ["us", "Us", "turkey", "who", "Who", "it", "china", "reading", "united states",
    "ice", "",
                                  "the", "United", "Smith", "chad", "jordan", "oman", "Male", "Ill", "Labor", "Left",
                                  "Australian", "Economist", "Diet", "Republicans and", "IS"])
def test_a_word_is_not_a_name(name):
    assert KNOWN.named(name) == ()


def test_a_shared_name_has_the_best_known_first():
    assert KNOWN.named("Georgia") == ("Georgia", "Georgia_(U.S._state)")
    assert KNOWN.named("Washington")[0] == "Washington"
    assert KNOWN.by_name["georgia"] == ("Georgia", "Georgia_(U.S._state)")


def test_a_shared_name_is_that_of_the_place_at_hand():
    ids = KNOWN.named("Democratic Party")
    assert ids[0] == "Democratic_Party"
    assert KNOWN.ranked(ids, {"South_Korea", "Japan"})[0] == "Democratic_Party_of_Korea"
    assert KNOWN.ranked(ids, {"France"}) == ids


def test_a_place_lies_in_its_country_and_no_other():
    assert KNOWN.elsewhere("Chengdu", "United_States")
    assert not KNOWN.elsewhere("Chengdu", "China")
    assert not KNOWN.elsewhere("Caracas", "Venezuela")
    assert not KNOWN.elsewhere("China", "Japan")
    assert KNOWN.elsewhere("Chengdu", "Caracas")
    assert not KNOWN.elsewhere("Nowhere", "Japan")


@pytest.mark.parametrize(("text", "at", "size", "id_"), [
    ("in the United States of America today", 2, 4, "United_States"),
    ("the United States and China", 1, 2, "United_States"),
    ("The People 's Bank of China cut rates", 1, 5, "People's_Bank_of_China"),
    ("Guinea - Bissau holds talks", 0, 3, "Guinea-Bissau"),
    ("the U.S. House of Representatives", 1, 4, "United_States_House_of_Representatives"),
    ("Washington , D.C. , said", 0, 3, "Washington"),
    ("President Xi Jinping said", 1, 2, "Xi_Jinping"),
    ("New York City Council", 0, 3, "New_York_City"),
])
def test_the_longest_name(text, at, size, id_):
    words, ids = KNOWN.longest(text.split(), at) or (0, ())
    assert (words, ids[0] if ids else None) == (size, id_)


@pytest.mark.parametrize(("text", "at"), [
    ("let us go", 1), ("roast turkey", 1), ("he said so", 0), ("( China )", 0), ("the Us", 1), (", said", 0),
])
def test_no_name_here(text, at):
    assert KNOWN.longest(text.split(), at) is None


def test_a_comma_in_a_row_of_names_does_not_join_them():
    assert KNOWN.longest(["New", ",", "York"], 0) is None
    assert KNOWN.longest(["China", ",", "Russia", "and", "Iran"], 0) == (1, ("China",))


@given(st.lists(st.sampled_from(["United", "States", "the", "-", ",", "'s", "Bank", "of", "China", "", "U.S.", "(",
    "+"]),
                min_size=1))
def test_any_row_of_words_can_be_searched(words):
    for at in range(len(words)):
        found = KNOWN.longest(words, at)
        assert found is None or (1 <= found[0] <= len(words) - at and found[1])


# -------------------------------------------------------------------------------------------------------- demonyms


@pytest.mark.parametrize(("word", "id_"), [
    ("Chinese", "China"), ("Russians", "Russia"), ("Americans", "United_States"), ("Dutch", "Netherlands"),
    ("Filipinos", "Philippines"), ("Israelis", "Israel"),
     ("Palestinian", "Palestine"),
    ("Nigerien", "Niger"), ("Nigerian", "Nigeria"), ("Scottish", "Scotland"), ("Swiss", "Switzerland"), ("Emirati",
     "United_Arab_Emirates"), ("Congolese", "Democratic_Republic_of_the_Congo"), ("European", "Europe"),
])
def test_a_demonym(word, id_):
    assert KNOWN.demonyms[word] == id_


@pytest.mark.parametrize("word", ["chinese", "polish", "China", "Democrat", "swede", ""])
def test_not_a_demonym(word):
    assert word not in KNOWN.demonyms


def test_a_demonym_of_two_words():
    assert KNOWN.demonym(["South", "Korean", "troops"], 0) == (2, "South_Korea")
    assert KNOWN.demonym(["the", "French", "president"], 1) == (1, "France")
    assert KNOWN.demonym(["South", "of", "there"], 0) is None


def test_a_demonym_that_stands_before_a_hyphen_only():
    assert KNOWN.demonym(["Sino", "-", "Russian"], 0) == (1, "China")
    assert KNOWN.demonym(["the", "Franco", "–", "German", "pact"], 1) == (1, "France")
    assert KNOWN.demonym(["Franco", "left"], 0) is None
    assert KNOWN.demonym(["Franco"], 0) is None


def test_every_state_has_a_demonym_a_capital_and_a_wikidata_id():
    states = [k for k in KNOWN.entities.values() if k.type == "Country" and k.popularity >= 100]
    assert len(states) > 190
    assert [k.id for k in states if not k.demonyms] == ["Dominica", "Republic_of_the_Congo", "Saint_Kitts_and_Nevis"]
    assert all(k.wikidata for k in states)
    assert {k.id for k in states if not k.capital} <= {
        "Singapore", "Monaco", "San_Marino", "Vatican_City", "Hong_Kong", "Macau", "Gibraltar", "Sao_Tome_and_Principe"}


def test_members_of_parties():
    assert KNOWN.member_nouns["Democrat"][0] == "Democratic_Party"
    assert KNOWN.member_nouns["Republicans"] == ("Republican_Party",)
    assert KNOWN.member_nouns["Tories"] == ("Conservative_Party",)


# ------------------------------------------------------------------------------------------------- what belongs where


def test_a_capital_and_its_country():
    assert KNOWN.entities["Beijing"].capital_of == "China"
    assert KNOWN.entities["China"].capital == "Beijing"
    assert KNOWN.entities["The_Hague"].capital_of == "Netherlands"
    assert KNOWN.entities["Brussels"].capital_of == "European_Union" and KNOWN.entities["Belgium"].capital == "Brussels"
    assert KNOWN.entities["Shanghai"].capital_of is None


def test_a_body_and_the_country_it_stands_for():
    assert KNOWN.entities["White_House"].government_of == "United_States"
    assert KNOWN.entities["Kremlin"].government_of == "Russia"
    assert KNOWN.entities["NATO"].government_of is None
    assert KNOWN.entities["Crimea"].part_of == "Ukraine"


def test_every_link_leads_to_a_known_entity():
    ids = set(KNOWN.entities)
    for one in KNOWN.entities.values():
        assert {x for x in (one.capital_of, one.capital, one.government_of, one.part_of) if x} <= ids
    assert {t.person for t in KNOWN.tenures} | {t.of for t in KNOWN.tenures} <= ids


def test_every_type_and_property_is_of_the_ontology():
    known = ontology.read(GRAPH)
    assert {one.type for one in KNOWN.entities.values()} <= set(known.classes)
    assert {t.property for t in KNOWN.tenures} <= set(known.properties)


def test_no_two_entities_share_a_wikidata_id():
    ids = [one.wikidata for one in KNOWN.entities.values() if one.wikidata]
    assert sorted({one for one in ids if ids.count(one) > 1}) == []


# --------------------------------------------------------------------------------------------------------- offices


@pytest.mark.parametrize(("prop", "where", "day", "person"), [
    ("presidentOf", "United_States", "2026-02-04", "Donald_Trump"),
    ("presidentOf", "United_States", "2023-07-01", "Joe_Biden"),
    ("presidentOf", "United_States", "2018-07-01", "Donald_Trump"),
    ("presidentOf", "United_States", "2005-07-01", "George_W._Bush"),
    ("presidentOf", "China", "2026-02-04", "Xi_Jinping"),
    ("presidentOf", "China", "2010-01-01", "Hu_Jintao"),
    ("primeMinisterOf", "United_Kingdom", "2023-01-01", "Rishi_Sunak"),
    ("primeMinisterOf", "Germany", "2015-01-01", "Angela_Merkel"),
    ("primeMinisterOf", "Japan", "2026-02-04", "Sanae_Takaichi"),
    ("presidentOf", "Taiwan", "2026-02-04", "Lai_Ching-te"),
    ("leads", "United_Nations", "2020-01-01", "Antonio_Guterres"),
    ("leads", "NATO", "2022-03-01", "Jens_Stoltenberg"),
    ("presidentOf", "European_Commission", "2022-03-01", "Ursula_von_der_Leyen"),
    ("presidentOf", "Venezuela", "2019-05-01", "Nicolas_Maduro"),
])
def test_who_held_an_office(prop, where, day, person):
    assert KNOWN.holders(prop, where, dt.date.fromisoformat(day)) == (person,)


def test_offices_of_one_holder_have_one_on_any_day():
    for year in range(2012, 2027):
        for where in ("United_States", "China", "Russia", "France", "Brazil", "South_Korea", "Ukraine", "Turkey",
        "Taiwan"):
            assert len(KNOWN.holders("presidentOf", where, dt.date(year, 7, 1))) <= 1


def test_offices_of_a_person():
    assert {t.role for t in KNOWN.offices("Xi_Jinping", dt.date(2026, 1, 1))} == {"president", "general secretary"}
    assert KNOWN.offices("Nobody") == ()


def test_what_was_last_seen_long_ago_is_not_held():
    one = Tenure("A", "presidentOf", "B", "president", dt.date(2019, 1, 1), None, dt.date(2022, 10, 31))
    assert one.holds(dt.date(2023, 5, 1))
    assert not one.holds(dt.date(2026, 5, 1))
    assert not one.holds(dt.date(2018, 12, 31))


# ---------------------------------------------------------------------------------------------- reading, users' own


def graph_of(text):
    prefixes = ("@prefix ent: <https://example.org/kg/entity/> . @prefix kg: <https://example.org/kg/ontology#> .\n"
                "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: "
                "<http://www.w3.org/2004/02/skos/core#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n")
    store = ox.Store()
    store.extend(ox.parse(prefixes + text, format=ox.RdfFormat.TURTLE))
    return store


def test_an_entity_of_the_users_own():
    known = gazetteer.read(graph_of('ent:Acme a kg:Company ; rdfs:label "Acme Corp"@en ; skos:altLabel "ACME", "Acme" .'))
    assert known.entities == {"Acme": Known("Acme", "Acme Corp", "Company", ("ACME", "Acme"))}
    assert known.named("Acme") == ("Acme",)
    assert known.named("acme") == ()


def test_years_are_whole_years():
    known = gazetteer.read(graph_of(
        'ent:A a kg:Person ; rdfs:label "A B" ; kg:tenure [ kg:property kg:leads ; kg:of ent:C ; '
        'kg:since "2011"^^xsd:gYear ; kg:until "2012"^^xsd:gYear ] .'))
    assert known.tenures == (Tenure("A", "leads", "C", "", dt.date(2011, 1, 1), dt.date(2012, 12, 31)),)


@pytest.mark.parametrize("tenure", ["kg:of ent:C", "kg:property kg:leads",
                                    'kg:property kg:leads ; kg:of ent:C ; kg:since "soon"'])
def test_a_broken_tenure_is_named(tenure):
    with pytest.raises(OntologyError, match="Ann_Lee"):
        gazetteer.read(graph_of(f'ent:Ann_Lee rdfs:label "Ann Lee" ; kg:tenure [ {tenure} ] .'))


def test_own_entries_from_csv(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("id,label,type,aliases,demonyms,wikidata\n,Port of Tyre,Facility,Tyre port|Tyre harbour,,\n"
                    "X1,Freedonia,Country,,Freedonian|Freedonians,Q1\n", encoding="utf-8")
    own = from_csv(path)
    assert own.named("Tyre harbour") == ("Port_of_Tyre",)
    assert own.demonyms["Freedonians"] == "X1"
    assert joined(KNOWN, own).named("Freedonia") == ("X1",)
    assert joined(KNOWN, own).named("China") == ("China",)


@pytest.mark.parametrize(("text", "problem"), [
    ("name,kind\na,b\n", "no column label, type"), ("label,type\nA,Company\n,Company\n", "line 3: label is empty"),
    ("label,type\nA,\n", "line 2: type is empty"),
])
def test_a_broken_csv_is_named(tmp_path, text, problem):
    path = tmp_path / "own.csv"
    path.write_text(text)
    with pytest.raises(OntologyError, match=problem):
        from_csv(path)


def test_a_csv_that_is_not_there_or_not_utf8(tmp_path):
    with pytest.raises(OntologyError, match="check the path"):
        from_csv(tmp_path / "none.csv")
    (tmp_path / "latin.csv").write_bytes("label,type\nCuraçao,Country\n".encode("latin-1"))
    with pytest.raises(OntologyError, match="UTF-8"):
        from_csv(tmp_path / "latin.csv")


def test_ids_of_labels():
    assert local_id("Luiz Inácio Lula da Silva") == "Luiz_Inacio_Lula_da_Silva"
    assert local_id("Côte d’Ivoire") == "Cote_d'Ivoire"
    assert local_id("Alliance 90/The Greens") == "Alliance_90_The_Greens"


def test_entities_of_a_gazetteer_come_in_one_order():
    first = of([Known("B", "Same", "City"), Known("A", "Same", "City")])
    second = of([Known("A", "Same", "City"), Known("B", "Same", "City")])
    assert first.named("Same") == second.named("Same") == ("A", "B")
    assert list(first.entities) == ["A", "B"]


def test_a_namesake_has_another_given_name():
    known = of([Known("P", "Mohammed Morsi", "Person", aliases=("Morsi",))])
    assert known.is_namesake(["Ana", "Morsi"], "P")
    assert not known.is_namesake(["Mohamed", "Morsi"], "P")
    assert not known.is_namesake(["Morsi"], "P")
    assert not known.is_namesake(["Ana", "Ruiz"], "P")


# ------------------------------------------------------------------------------------------------- the file itself


def test_the_file_names_its_sources():
    head = FILES[1].read_text(encoding="utf-8")[:1200]
    assert all(word in head for word in ("PDDL", "CC0", "CC BY-SA 4.0", "make_gazetteer.py"))


@pytest.mark.skipif("KG_DATA" not in os.environ, reason="KG_DATA: the folder with countries.csv and leaders-*.csv")
def test_the_file_is_what_the_script_makes():
    script = runpy.run_path(str(FILES[1].with_name("make_gazetteer.py")))
    assert script["make"](Path(os.environ["KG_DATA"])) == FILES[1].read_text(encoding="utf-8")
