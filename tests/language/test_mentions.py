"""Mentions: where names, phrases and pronouns stand, and of what class they are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parses import build, read

from kg import ontology as ontologies
from kg.gazetteer import Gazetteer, Known, of
from kg.language import mentions
from kg.language.coreference.metonymy import stands_for_government
from kg.lexicon import nouns as lexicon
from kg.model import Mention, Parse

ONTOLOGY = ontologies.load()
NOUNS = lexicon.load(ONTOLOGY)
GAZETTEER: Gazetteer = of(
    [
        Known("China", "China", "Country", demonyms=("Chinese", "Sino"), capital="Beijing"),
        Known("Beijing", "Beijing", "City", capital_of="China"),
        Known(
            "United_States", "United States", "Country", ("US", "U.S."), ("American", "Americans"), capital="Washington"
        ),
        Known("Washington", "Washington", "City", capital_of="United_States"),
        Known("South_Korea", "South Korea", "Country", demonyms=("South Korean",)),
        Known("Jordan", "Jordan", "Country", demonyms=("Jordanian",)),
        Known("Volkswagen", "Volkswagen", "Company"),
    ]
)


def found(parse: Parse) -> list[Mention]:
    return list(mentions.find(parse, ONTOLOGY, GAZETTEER, NOUNS))


def texts(parse: Parse, kind: str) -> list[str]:
    return [m.text for m in found(parse) if m.kind == kind]


def one(parse: Parse, text: str) -> Mention:
    return next(m for m in found(parse) if m.text == text)


def test_a_title_is_no_part_of_the_name_and_tells_a_person() -> None:
    parse = build(
        "President/NNP/compound/3 Ana/NNP/compound/3 Ruiz/NNP/nsubj/4 left/VBD/ROOT/0/leave",
        names=[("President Ana Ruiz", "ORG")],
    )
    assert one(parse, "Ana Ruiz").type == "Person"
    assert "President Ana Ruiz" not in texts(parse, "name")
    assert "President" not in [m.text for m in found(parse)]


def test_a_title_of_several_words_and_the_state_before_it() -> None:
    _, parse = read("US Secretary of State Antony Blinken met Central Military Commission Vice-Chairman Zhang Youxia.")
    assert texts(parse, "name") == ["US", "Antony Blinken", "Central Military Commission", "Zhang Youxia"]


def test_an_organisation_named_like_a_title_stays_whole() -> None:
    _, parse = read("General Motors and Prince Edward Island signed a contract on Monday.")
    assert "General Motors" in texts(parse, "name")
    assert "Motors" not in texts(parse, "name")


def test_types_are_decided_for_the_name_not_for_the_place_it_stands() -> None:
    parse = build(
        """
        Senator/NNP/compound/2 Warner/NNP/nsubj/3 spoke/VBD/ROOT/0/speak
        Warner/NNP/nsubj/2 left/VBD/ROOT/0/leave
        Warner/NNP/nsubj/2 won/VBD/ROOT/0/win
    """,
        names=[("Warner", "ORG")],
    )
    assert {m.type for m in found(parse) if m.kind == "name"} == {"Person"}


def test_a_surname_alone_is_the_person_named_in_full_elsewhere() -> None:
    parse = build(
        """
        Mary/NNP/compound/2 Ames/NNP/nsubj/3 spoke/VBD/ROOT/0/speak
        Ames/NNP/nsubj/2 left/VBD/ROOT/0/leave
    """,
        names=[("Mary Ames", "PERSON")],
    )
    assert [m.type for m in found(parse)] == ["Person", "Person"]


def test_a_person_called_like_a_country_is_not_the_country() -> None:
    _, parse = read("Senator Michael Jordan spoke on Monday. Jordan said taxes were too high. Jordan then left.")
    assert {m.entity for m in found(parse) if m.text.endswith("Jordan")} == {""}
    assert {m.type for m in found(parse) if m.text.endswith("Jordan")} == {"Person"}


def test_the_same_word_without_such_a_person_is_the_country() -> None:
    _, parse = read("Jordan said it would close its border with Syria.")
    assert one(parse, "Jordan").entity == "Jordan"


def test_demonyms_and_states_as_modifiers_are_mentions_of_the_state() -> None:
    _, parse = read("A Chinese attack would end US arms sales and South Korean exports.")
    assert [(m.text, m.entity) for m in found(parse) if m.kind == "name"] == [
        ("Chinese", "China"),
        ("US", "United_States"),
        ("South Korean", "South_Korea"),
    ]


@pytest.mark.parametrize(("head", "names"), [
    ("military/JJ/amod/5", ["American"]), ("military/NN/dobj/2", ["American military"])])
def test_what_a_known_name_ends_in_may_be_an_adjective_of_what_follows(head: str, names: list[str]) -> None:
    parse = build(f"Jordan/NNP/nsubj/2 gets/VBZ/ROOT/0/get American/JJ/amod/5 {head} aid/NN/dobj/2")
    army = of([*GAZETTEER.entities.values(), Known("Army", "American military", "Military")])
    assert [m.text for m in mentions.find(parse, ONTOLOGY, army, NOUNS) if m.kind == "name"][1:] == names


def test_people_of_a_country_are_not_the_country() -> None:
    _, parse = read("Two Americans were killed in the crash.")
    people = next(m for m in found(parse) if "Americans" in m.text)
    assert (people.type, people.entity) == ("Person", "")


def test_states_joined_by_a_dash_are_two() -> None:
    _, parse = read("They want stability in the US-China relationship.")
    assert texts(parse, "name") == ["US", "China"]


def test_a_state_is_nested_in_its_ministry() -> None:
    _, parse = read("The US Treasury Department imposed sanctions on the bank.")
    assert [(m.text, m.type) for m in found(parse) if m.kind == "name"] == [
        ("US Treasury Department", "GovernmentBody"),
        ("US", "Country"),
    ]


def test_a_company_ending_belongs_to_the_known_company() -> None:
    _, parse = read("Volkswagen AG sold the plant to Larkin Foods Inc on Monday.")
    assert one(parse, "Volkswagen AG").entity == "Volkswagen"
    assert one(parse, "Larkin Foods Inc").type == "Company"


def test_a_given_name_may_end_in_small_letters_behind_a_hyphen() -> None:
    _, parse = read("Leader Kim Jong-un met President Tsai Ing-wen.")
    assert texts(parse, "name")[-2:] == ["Kim Jong-un", "Tsai Ing-wen"]
    _, parse = read("The Washington-led alliance held a Beijing-style parade.")
    assert "Washington-led" not in texts(parse, "name")


def test_noun_phrases_are_nested_and_have_no_relative_clauses() -> None:
    _, parse = read("The man who sold the old ship left.")
    assert texts(parse, "nominal") == ["The man", "the old ship"]


def test_class_nouns_type_phrases() -> None:
    _, parse = read("The ministry bought cruise missiles, advanced computer chips and 20 tons of soybeans.")
    kinds = {m.text: m.type for m in found(parse)}
    assert kinds["The ministry"] == "GovernmentBody"
    assert kinds["cruise missiles"] == "Weapon"
    assert kinds["advanced computer chips"] == "Technology"
    assert kinds["soybeans"] == "Commodity"
    assert "computer" not in kinds


def test_goods_are_mentions_inside_compounds_and_other_nouns_are_not() -> None:
    _, parse = read("Soybean purchases and coffee prices rose after border talks.")
    assert {"Soybean", "coffee"} <= set(texts(parse, "nominal"))
    assert "border" not in texts(parse, "nominal")


def test_pronouns_but_no_empty_it() -> None:
    _, parse = read("It is important that they keep its word. It is raining.")
    assert texts(parse, "pronoun") == ["they", "its"]
    _, parse = read("It sold the ship.")
    assert texts(parse, "pronoun") == ["It"]


def test_months_and_days_are_no_names() -> None:
    _, parse = read("On Monday, July 3, the May election was moved to Friday.")
    assert texts(parse, "name") == []


def test_a_heading_in_capitals_has_no_names_but_known_ones() -> None:
    _, parse = read("TROUBLED WATERS OFF CHINA")
    assert texts(parse, "name") == ["CHINA"]


def test_no_two_mentions_have_one_head() -> None:
    _, parse = read(
        "US Vice President JD Vance told the Chinese Foreign Ministry's spokesman about Fund chief Ana Ruiz."
    )
    heads = [m.head for m in found(parse)]
    assert len(heads) == len(set(heads))


def test_extent_takes_in_title_determiner_complement_and_relative_clause() -> None:
    article, parse = read("The old president of Peru, Ana Ruiz, sold the ship that she had built.")
    whole = {m.text: article.text[slice(*mentions.extent(parse, m, NOUNS))] for m in found(parse)}
    assert whole["the ship"] == "the ship that she had built"
    assert whole["Peru"] == "Peru"
    article, parse = read("French President Ana Ruiz left.")
    assert article.text[slice(*mentions.extent(parse, one(parse, "Ana Ruiz"), NOUNS))] == "French President Ana Ruiz"


@pytest.mark.parametrize(
    "sentence",
    [
        "Beijing warned Seoul about the missiles.",
        "Ties with Beijing have improved.",
        "He eased policy toward Beijing.",
        "The firm repaid its loans to Beijing.",
        "Beijing's policy has changed.",
        "The minister accused Beijing of spying.",
        "Seoul and Beijing signed the treaty.",
        "Sanctions were imposed by Beijing.",
    ],
)
def test_a_capital_that_acts_is_the_government(sentence: str) -> None:
    _, parse = read(sentence)
    assert stands_for_government(parse, one(parse, "Beijing"), GAZETTEER, NOUNS) == "China"


@pytest.mark.parametrize(
    "sentence",
    [
        "He flew to Beijing.",
        "She prepared his visit to Beijing.",
        "They met in Beijing.",
        "The Beijing office was closed.",
        "Beijing's airport was closed.",
        "Missiles hit Beijing overnight.",
        "BEIJING: The minister resigned.",
        "He left for Beijing.",
        "Beijing is a city of 20 million people.",
    ],
)
def test_a_capital_as_a_place_is_the_city(sentence: str) -> None:
    _, parse = read(sentence)
    capital = next(m for m in found(parse) if m.text.upper() == "BEIJING")
    assert stands_for_government(parse, capital, GAZETTEER, NOUNS) is None


def test_only_capitals_stand_for_governments() -> None:
    _, parse = read("Volkswagen warned China.")
    assert [stands_for_government(parse, m, GAZETTEER, NOUNS) for m in found(parse)] == [None, None]


WORDS = [
    "US",
    "-",
    "China",
    "of",
    "the",
    "President",
    "Vice",
    "Xi",
    "'s",
    "Bank",
    ",",
    "and",
    "Ministry",
    "it",
    "Tuesday",
    "“",
    "talks",
    "al",
    "Secretary",
    "State",
    "General",
    "(",
    "1",
    "É",
    "—",
]
TAGS = ["NNP", "NN", "NNS", "IN", "DT", "POS", "CC", "PRP", "VBD", "JJ", "CD", "``", ","]
DEPS = ["nsubj", "dobj", "pobj", "prep", "compound", "appos", "conj", "amod", "poss", "ROOT", "relcl", "attr", "case"]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(WORDS), st.sampled_from(TAGS), st.sampled_from(DEPS), st.integers(0, 30)),
        min_size=1,
        max_size=25,
    ),
    st.integers(0, 24),
    st.integers(1, 4),
)
def test_any_tree_gives_ordered_mentions_within_the_text(
    row: list[tuple[str, str, str, int]], at: int, size: int
) -> None:
    pieces = [f"{word}/{tag}/{dep}/{min(head, i)}" for i, (word, tag, dep, head) in enumerate(row)]  # heads to the left
    label = " ".join(word for word, *_ in row[at : at + size])
    parse = build(" ".join(pieces), names=[(label, "ORG")] if label else [])
    made = found(parse)
    assert [m.first for m in made] == sorted(m.first for m in made)
    assert all(m.first <= m.head < m.last <= len(parse.tokens) for m in made)
    assert all(parse.tokens[m.first].start == m.start < m.end for m in made)


def test_a_known_state_stays_a_state_beside_a_noun_for_people() -> None:
    _, parse = read("China, a minister said, never joined. South Korea, a big producer of chips, raised taxes.")
    assert (one(parse, "China").type, one(parse, "China").entity) == ("Country", "China")
    assert one(parse, "South Korea").type == "Country"


def test_an_acronym_is_the_name_that_the_article_writes_out() -> None:
    known = of([Known("Road_Safety_Fund", "Road Safety Fund", "Organization", ("RSF",))])
    _, parse = read("The Rapid Support Forces shelled the town. The RSF denied it.")
    by_text = {m.text: m for m in mentions.find(parse, ONTOLOGY, known, NOUNS)}
    assert by_text["RSF"].entity == ""
    assert by_text["RSF"].type == by_text["Rapid Support Forces"].type


def test_of_two_parties_of_one_name_the_owners() -> None:
    known = of(
        [
            Known("Democratic_Party", "Democratic Party", "PoliticalParty", part_of="United_States", popularity=9),
            Known("Korean_Party", "Democratic Party", "PoliticalParty", part_of="South_Korea"),
            Known("South_Korea", "South Korea", "Country", demonyms=("South Korean",)),
            Known("Honduras", "Honduras", "Country"),
        ]
    )
    _, parse = read("South Korea voted and the Democratic Party won.")
    found = {m.text: m.entity for m in mentions.find(parse, ONTOLOGY, known, NOUNS)}
    assert found["Democratic Party"] == "Korean_Party"
    _, parse = read("Honduras's Democratic Party lost.")
    found = {m.text: m.entity for m in mentions.find(parse, ONTOLOGY, known, NOUNS)}
    assert "Democratic_Party" not in found.values()


def test_what_an_office_is_for_belongs_to_its_title() -> None:
    _, parse = read("Business Secretary Ana Ruiz warned Infrastructure Minister Marco Bianchi on Monday.")
    assert texts(parse, "name") == ["Ana Ruiz", "Marco Bianchi"]


def test_a_company_is_told_by_what_is_done_to_it_and_what_it_has() -> None:
    _, parse = read("Tamworth was founded by John Tamworth. Tamworth's shares fell.")
    assert one(parse, "Tamworth").type == "Company"
    assert one(parse, "John Tamworth").type == "Person"


def test_a_class_noun_right_before_a_name_tells_more_than_an_apposition_around_it() -> None:
    parse = build(
        """
        Ruiz/NNP/nsubj/2 was/VBD/ROOT/0/be a/DT/det/4 boss/NN/attr/2 of/IN/prep/4 avionics/NNS/compound/7/avionics
        maker/NN/pobj/5 Orvana/NNP/compound/9 Vance/NNP/appos/4 ././punct/2
    """.replace("\n        maker", " maker"),
        names=[("Orvana Vance", "PERSON")],
    )
    assert one(parse, "Orvana Vance").type == "Company"


def test_what_things_happen_in_is_a_place_but_not_what_one_has_a_stake_in() -> None:
    parse = build(
        "A/DT/det/2 clinic/NN/nsubj/5 in/IN/prep/2 Melde/NNP/pobj/3 closed/VBD/ROOT/0/close",
        names=[("Melde", "PERSON")],
    )
    assert one(parse, "Melde").type == "Place"
    parse = build(
        "A/DT/det/2 stake/NN/nsubj/5 in/IN/prep/2 Melde/NNP/pobj/3 fell/VBD/ROOT/0/fall",
        names=[("Melde", "PERSON")],
    )
    assert one(parse, "Melde").type == "Company"


def test_particles_belong_to_the_surname() -> None:
    _, parse = read("Ursula von der Leyen spoke. On Monday von der Leyen left.")
    assert texts(parse, "name") == ["Ursula von der Leyen", "von der Leyen"]


def test_where_somebody_is_from_is_no_part_of_the_name() -> None:
    parse = build(
        "Ngozi/NNP/compound/2 Okafor/NNP/nsubj/5 of/IN/prep/2 China/NNP/pobj/3 won/VBD/ROOT/0/win",
        names=[("Ngozi Okafor of China", "PERSON")],
    )
    assert texts(parse, "name") == ["Ngozi Okafor", "China"]


def test_a_surname_that_is_a_plain_word_too_is_a_name_when_it_stands_alone() -> None:
    parse = build(
        """
        Shanice/NNP/compound/2 Price/NNP/nsubj/3 won/VBD/ROOT/0/win
        Price/NN/nsubj/2 smiled/VBD/ROOT/0/smile
        Price/NN/compound/2 controls/NNS/nsubj/3 ended/VBD/ROOT/0/end
    """
    )
    assert texts(parse, "name") == ["Shanice Price", "Price"]


def test_a_capital_that_is_taken_is_the_city() -> None:
    _, parse = read("Rebels took control of Beijing. Rebels tightened their grip on Washington.")
    for mention in (m for m in found(parse) if m.entity):
        assert stands_for_government(parse, mention, GAZETTEER, NOUNS) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Qatar's zeIN Films sued a channel in London.", "zeIN Films"),
        ("The strike hit Qala-i-Naw on Monday.", "Qala-i-Naw"),
        ("Gazeta do Norte reported the sale.", "Gazeta do Norte"),
        ("The case went to the Lake Court of Justice in Arusha.", "Lake Court of Justice"),
        ("He is a son of Ahmad Shah Wardak.", "Ahmad Shah Wardak"),
        ("The League's Peace and Security Council condemned the attack.", "Peace and Security Council"),
        ("The Lake Union Transition Mission in Somalia (LUMIS) has 3,000 troops.", "Lake Union Transition Mission in Somalia"),
    ],
)
def test_where_a_name_begins_and_ends(text: str, name: str) -> None:
    assert name in texts(read(text)[1], "name")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Militants attacked the town of Zango Kuta on Monday.", "Zango Kuta", "City"),
        ("The plant in Debrecen will make cells. Debrecen is glad.", "Debrecen", "City"),
        ("Lomax, an Eldoret-based firm, fell.", "Eldoret", "City"),
        ("Dorsk Nickel's Vladimir Petrov was fined.", "Dorsk Nickel", "Company"),
        ("Analysts at Dorval Petrik said so.", "Dorval Petrik", "Organization"),
        ("Banco Herrera lent the money.", "Banco Herrera", "Company"),
        ("The navy flies the C-395.", "C-395", "Product"),
        ("Dorsk Nickel and Tamsin sell zinc.", "Tamsin", "Company"),
    ],
)
def test_what_stands_around_a_name_tells_what_it_names(text: str, name: str, kind: str) -> None:
    assert one(read(text)[1], name).type == kind


def test_a_surname_may_be_a_title_or_a_people() -> None:
    parse = read("Ravi Shah met Uma Jordanian. Shah left.")[1]
    assert "Shah" in texts(parse, "name")
    assert "Shah" not in texts(read("The Shah left.")[1], "name")


@pytest.mark.parametrize(("text", "name"), [
    ('Luis "Lucho" Paz won.', 'Luis "Lucho" Paz'),
    ("Police named Mahmud 'Azami on Monday.", "Mahmud 'Azami"),
])
def test_a_name_with_marks_in_it_is_one(text: str, name: str) -> None:
    assert name in texts(read(text)[1], "name")


@pytest.mark.parametrize("title", ["Minister of State for Foreign Affairs", "Minister of Youth and Sports"])
def test_the_field_of_an_office_is_nothing_named(title: str) -> None:
    assert texts(read(f"The {title} Luis Paz met Peter Otieno.")[1], "name") == ["Luis Paz", "Peter Otieno"]


def test_one_of_a_people_is_not_the_state() -> None:
    (one,) = (m for m in found(read("The American has become the biggest owner.")[1]) if "American" in m.text)
    assert (one.kind, one.type, one.entity) == ("nominal", "Person", "")


def test_the_democrats_of_another_country_are_no_known_party() -> None:
    gazetteer = of([Known("France", "France", "Country"), Known("Peru", "Peru", "Country"),
                    Known("Social_Party", "Social Party", "PoliticalParty", part_of="France")])
    def entity(text: str) -> str:
        return next(m.entity for m in mentions.find(read(text)[1], ONTOLOGY, gazetteer, NOUNS) if m.text == "Social Party")
    assert entity("The Social Party won in Peru.") == ""
    assert entity("The Social Party won in France.") == "Social_Party"


@pytest.mark.parametrize(("text", "name", "kind"), [
    ("Tensions rose. Ravi Mittal won. Mr Mittal left.", "Ravi Mittal", "Person"),
    ("Volkswagen Mittal is a firm that Volkswagen bought from Mr Mittal.", "Volkswagen Mittal", "Company"),
    ("Volkswagen closed its plant. Volkswagen Mittal will open one, Mr Mittal said.", "Volkswagen Mittal", "Organization"),
])
def test_whoever_has_a_title_with_his_surname_is_a_person_with_his_full_name(text: str, name: str, kind: str) -> None:
    assert one(read(text)[1], name).type == kind


def test_who_is_said_of_persons_and_not_of_their_firm() -> None:
    words = ("El/NNP/compound/2 Wane/NNP/nsubj/8 ,/,/punct/2 who/WP/nsubj/5 leads/VBZ/relcl/2/lead it/PRP/dobj/5 ,/,/punct/2 "
             "left/VBD/ROOT/0/leave")
    assert one(build(words, names=[("El Wane", "ORG")]), "El Wane").type == "Person"
    of_firm = ("Ana/NNP/nsubj/8 of/IN/prep/1 El/NNP/compound/4 Wane/NNP/pobj/2 ,/,/punct/4 who/WP/nsubj/7 "
               "leads/VBZ/relcl/4/lead left/VBD/ROOT/0/leave")
    assert one(build(of_firm, names=[("El Wane", "ORG")]), "El Wane").type == "Organization"


def test_what_tells_others_is_no_building() -> None:
    words = "Yusti/NNP/compound/2 Waker/NNP/nsubj/3 told/VBD/ROOT/0/tell reporters/NNS/dobj/3/reporter"
    assert one(build(words, names=[("Yusti Waker", "FAC")]), "Yusti Waker").type == "Person"
    the = "The/DT/det/3 Yusti/NNP/compound/3 Waker/NNP/nsubj/4 told/VBD/ROOT/0/tell reporters/NNS/dobj/4/reporter"
    assert one(build(the, names=[("Yusti Waker", "FAC")]), "Yusti Waker").type != "Person"


def test_what_is_known_outweighs_any_number_of_labels() -> None:
    clause = "Volkswagen/NNP/nsubj/2 fell/VBD/ROOT/0/fall"
    parse = build("\n".join([clause] * 6), names=[("Volkswagen", "PERSON")])
    assert {m.entity for m in found(parse) if m.text == "Volkswagen"} == {"Volkswagen"}


@pytest.mark.parametrize(("text", "name"), [
    ("Neighbouring Jordan has bought jets.", "Jordan"),
    ("Volkswagen Jordan has bought jets.", "Volkswagen Jordan"),
])
def test_a_plain_word_that_opens_the_sentence_is_no_part_of_a_name(text: str, name: str) -> None:
    assert name in texts(read(text)[1], "name")


@pytest.mark.parametrize(("governor", "names"), [(4, ["Special Court for Ruritania"]), (1, ["Special Court", "Ruritania"])])
def test_a_body_is_named_with_what_it_is_for(governor: int, names: list[str]) -> None:
    parse = build("left/VBD/ROOT/0/leave the/DT/det/4 Special/NNP/compound/4 Court/NNP/dobj/1 "
                  f"for/IN/prep/{governor} Ruritania/NNP/pobj/5", names=[("Special Court", "ORG"), ("Ruritania", "GPE")])
    assert texts(parse, "name") == names


def test_a_city_is_short_for_a_firm_that_is_called_after_it() -> None:
    gazetteer = of([Known("Rio", "Rio", "City"), Known("Rio_Tinto", "Rio Tinto", "Company")])
    def entities(text: str) -> list[str]:
        return [m.entity for m in mentions.find(read(text)[1], ONTOLOGY, gazetteer, NOUNS) if m.text == "Rio"]
    assert entities("Rio Tinto sold a mine. Rio's shares fell after Rio's chief executive left Rio.")[:2] == ["Rio_Tinto"] * 2
    assert entities("Rio Tinto sold a mine. Thousands marched in Rio.") == ["Rio"]


def test_a_firm_called_like_somebody_is_not_he() -> None:
    def types(text: str) -> list[bool]:
        return [m.type == "Person" for m in found(read(text)[1]) if m.text == "Brandao"]
    assert types("Mr. Brandao was jailed. The shares of Brandao fell. Police blamed Brandao.") == [True, False, False]
    assert types("Mr. Brandao was jailed. Police blamed Brandao.") == [True, True]


def test_a_word_that_names_its_class_is_of_it() -> None:
    for text, kind in (("Leaders met. The Forum's host said so.", "Organization"), ("The Court said so.", "GovernmentBody")):
        assert kind in {m.type for m in found(read(text)[1]) if m.kind == "name"}


def test_one_of_a_people_tells_a_person_and_the_people_do_not() -> None:
    words = "Wane/NNP/compound/2 Kora/NNP/nsubj/6 ,/,/punct/2 the/DT/det/5 Jordanian/NNP/appos/2 left/VBD/ROOT/0/leave"
    assert one(build(words, names=[("Wane Kora", "ORG")]), "Wane Kora").type == "Person"
    other = words.replace("the/DT/det/5", "its/PRP$/poss/5")
    assert one(build(other, names=[("Wane Kora", "ORG")]), "Wane Kora").type == "Organization"


def test_what_is_owned_is_nobody() -> None:
    assert one(build("Start/NNP/compound/2 Campus/NNP/nsubjpass/4 is/VBZ/auxpass/4/be owned/VBN/ROOT/0/own by/IN/agent/4 "
                     "Volkswagen/NNP/pobj/5", names=[("Start Campus", "PERSON")]), "Start Campus").type != "Person"


@pytest.mark.parametrize(("text", "kind"), [
    ("The Socialist leader resigned.", "PoliticalParty"),
    ("The Orthodox leader resigned.", ""),
])
def test_what_a_party_calls_its_own(text: str, kind: str) -> None:
    assert next(m for m in found(read(text)[1]) if m.kind == "name").type == kind


def test_what_only_firms_have_or_undergo_tells_a_company() -> None:
    for text in ("Toyota bought 3% of Orvana in 2013.", "Toyota sold its stake in Orvana.", "Toyota and Orvana & Fils fell.",
                 "Toyota agreed to buy Orvana for $2 billion."):
        _, parse = read(text)
        assert next(m for m in found(parse) if m.text.startswith("Orvana")).type == "Company"
    _, parse = read("Toyota thanked Hon Hai Precision for its help.")
    assert "Hon Hai Precision" in texts(parse, "name")


def test_a_known_firm_behind_a_whole_name_is_another() -> None:
    parse = build("Orvana/NNP/compound/2 Capital/NNP/nsubj/5 and/CC/cc/2 Volkswagen/NNP/conj/2 fell/VBD/ROOT/0/fall",
                  names=[("Orvana Capital and Volkswagen", "ORG")])
    assert texts(parse, "name") == ["Orvana Capital", "Volkswagen"]
