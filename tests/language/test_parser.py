"""spaCy's home: offsets of the text as given, paragraphs, datelines, and a pipeline that is not installed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import UsageError
from kg.language.parser import load, paragraphs, parse
from kg.model import Article, Span


def article(text: str) -> Article:
    return Article("test", text, Span(0, len(text)))


def test_tokens_and_sentences_stand_where_they_say() -> None:
    text = "  China bought oil.\r\n\nIt paid.  Nobody asked."
    found = parse(article(text))
    assert all(text[t.start : t.end] == t.text for t in found.tokens)
    assert [text[s.start : s.end] for s in found.sentences] == ["China bought oil.", "It paid.", "Nobody asked."]


def test_a_given_name_of_two_syllables_is_one_word() -> None:
    text = "Culture Minister Choe Kwang-shik and Tsai Ing-wen met a Moscow-led group, an oil-rich state and Al Gore-run firms."
    words = {t.text: t for t in parse(article(text)).tokens}
    assert {"Kwang-shik", "Ing-wen"} <= words.keys() and words["Kwang-shik"].lemma == "Kwang-shik"
    assert {"led", "rich", "run"} <= words.keys()


def test_an_age_without_a_noun_is_one_word() -> None:
    text = "The 65-year-old denied it. The 65-year-old lawyer denied it. The 8-year-old, married woman slept."
    found = [t.text for t in parse(article(text)).tokens if "old" in t.text]
    assert found == ["65-year-old", "old", "old"]


def test_typographic_marks_are_read_as_straight_ones() -> None:
    straight = "Prime Minister Ana Ruiz's cabinet isn't \"ready\"; its aides' staff said 'no'."
    curly = "Prime Minister Ana Ruiz’s cabinet isn’t “ready”; its aides’ staff said ‘no’."
    one, other = parse(article(straight)), parse(article(curly))
    assert [(t.tag, t.dep, t.head) for t in one.tokens] == [(t.tag, t.dep, t.head) for t in other.tokens]
    assert [t.text for t in other.tokens if t.text in "“”‘’"] == ["“", "”", "‘", "’"]
    assert {"'s", "n't"} <= {t.text for t in other.tokens} and one.names == other.names


def test_a_sentence_goes_on_over_the_edge_of_the_page() -> None:
    text = "Ana Ruiz, who is Norway's foreign minister, said\nshe would sign the pact.\n\nSweden would not."
    found = parse(article(text))
    assert [s.paragraph for s in found.sentences] == [0, 1]


def test_initials_that_spell_a_pronoun_are_a_name() -> None:
    text = "WHO chief Ana Ruiz met Luis Paz, who left."
    name, pronoun = (t for t in parse(article(text)).tokens if t.text.lower() == "who")
    assert (name.text, name.lemma, name.tag, pronoun.tag) == ("WHO", "WHO", "NNP", "WP")


@pytest.mark.parametrize(("paragraph", "dateline"), [
    ("PARIS (Reuters) - France said so.", "PARIS (Reuters) -"),
    ("WASHINGTON, Sept 15 - The Emirates signed.", "WASHINGTON, Sept 15 -"),
    ("N'DJAMENA, Chad, May 27 - A shell hit.", "N'DJAMENA, Chad, May 27 -"),
    ("BEIJING/WASHINGTON: China said so.", "BEIJING/WASHINGTON:"),
    ("Aug 1 (Some Wire) - Boeing named her.", "Aug 1 (Some Wire) -"),
    ("MINSK, March 3. /WIRE/. Belarus said so.", "MINSK, March 3. /WIRE/."),
    ("New Delhi, 5 May (Some Wire): India said so.", "New Delhi, 5 May (Some Wire):"),
    ("Colombo (Some Wire) - The court said so.", "Colombo (Some Wire) -"),
    ("BOGOTA May 9, (Some Wire)-- The court said so.", "BOGOTA May 9, (Some Wire)--"),
    ("Quito, Ecuador (AFP) — Troops left.", "Quito, Ecuador (AFP) —"),
    ("San Salvador, Oct 3: Troops left.", "San Salvador, Oct 3:"),
])
def test_a_dateline_is_no_part_of_the_first_sentence(paragraph: str, dateline: str) -> None:
    assert [span.of(paragraph) for span, _ in paragraphs(article(paragraph))] == [
        dateline, paragraph[len(dateline) + 1 :]]


@pytest.mark.parametrize("paragraph", [
    "A - B is a difference.", "NATO said - again - that it would.", "The US-China talks ended.", "I, Claudius: a book.",
    "The African Union (AU) - a bloc - met.", "On May 3 - a Friday - they met."])
def test_other_openings_are_left_alone(paragraph: str) -> None:
    assert [span.of(paragraph) for span, _ in paragraphs(article(paragraph))] == [paragraph]


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=60))
def test_any_text_parses_with_right_offsets(text: str) -> None:
    found = parse(article(text))
    assert all(t.text in (text[t.start : t.end], ",") for t in found.tokens)   # a dash may be read as a comma
    assert all(s.first < s.last for s in found.sentences)


def test_an_unknown_pipeline_is_named_with_what_to_do() -> None:
    with pytest.raises(UsageError, match="pip install no-such-pipeline"):
        load("no_such_pipeline")


@pytest.mark.parametrize("text", [
    "Ana Ruiz - the firm's second-largest owner with a small stake - had opposed the bid.",
    "Ana Ruiz -- the firm's second-largest owner with a small stake -- had opposed the bid.",
    "Ana Ruiz—the firm's second-largest owner with a small stake—had opposed the bid.",
])
def test_a_parenthesis_between_dashes_is_read_as_between_commas(text: str) -> None:
    tokens = {t.text: t for t in parse(article(text)).tokens}
    assert tokens["opposed"].dep == "ROOT" and tokens["Ruiz"].head == tokens["opposed"].index
    assert text[tokens["opposed"].start : tokens["opposed"].end] == "opposed"


@pytest.mark.parametrize(("text", "dateline"), [
    ("Hanoi, Nov 11 (PTI/EFE) The minister left.", "Hanoi, Nov 11 (PTI/EFE)"),
    ("Hanoi – The minister left.", "Hanoi –"),
    ("Hanoi, Vietnam (AP) — The minister left.", "Hanoi, Vietnam (AP) —"),
])
def test_a_dateline_may_be_in_small_letters(text: str, dateline: str) -> None:
    assert [span.of(text) for span, _ in paragraphs(article(text))] == [dateline, text[len(dateline) + 1 :]]


@pytest.mark.parametrize("text", [
    "Ruiz - Peru's envoy - left.", "Lima (Peru) is hot.", "Ruiz - who won - left.", "France, Peru (and Chile) won."])
def test_a_parenthesis_at_the_beginning_is_no_dateline(text: str) -> None:
    assert [span.of(text) for span, _ in paragraphs(article(text))] == [text]


def test_a_word_in_small_letters_is_no_name() -> None:
    text = "Jens Holm, the club's chief, rang Berger to thank him. They hope to found a party."
    verbs = {t.text: (t.lemma, t.tag, t.pos) for t in parse(article(text)).tokens}
    assert verbs["rang"] == ("ring", "VBD", "VERB") and verbs["found"] == ("found", "VB", "VERB")


def test_an_abbreviation_before_a_hyphen_is_a_word_of_its_own() -> None:
    assert [t.text for t in parse(article("The U.S.-backed rebels fled.")).tokens][:4] == ["The", "U.S.", "-", "backed"]


def test_a_vice_president_is_spelled_as_the_treebank_spells_it() -> None:
    text = "Peru's vice-president resigned, the ex-minister did not."
    tokens = parse(article(text)).tokens
    assert [t.text for t in tokens][2:4] == ["vice", "president"] and "minister" not in [t.text for t in tokens][4:6]
    assert text[tokens[3].start : tokens[3].end] == "president"


def test_a_past_form_is_no_present() -> None:
    tokens = {t.text: t for t in parse(article("It was 1983, when soldiers overthrew Ana Ruiz, the elected president.")).tokens}
    assert (tokens["overthrew"].lemma, tokens["overthrew"].tag) == ("overthrow", "VBD")
    assert {t.tag for t in parse(article("Peru and Chile are allies.")).tokens if t.lemma == "be"} == {"VBP"}


def test_a_sum_in_millions_ends_a_sentence() -> None:
    found = parse(article("It cost £50m. Shell left."))
    assert [(s.start, s.end) for s in found.sentences] == [(0, 13), (14, 25)]


@pytest.mark.parametrize(("text", "count"), [
    ("China holds some $800 billion in US debt, while Washington needs Beijing's help over North Korea, said Graham Tolliver "
     "of the Pacific Forum for Trade Policy in Honolulu.", 1),
    ("He sold it to the U.S. Moscow said on Monday that it was a mistake.", 2),
])
def test_no_sentence_ends_inside_a_name(text: str, count: int) -> None:
    assert len(parse(Article("test", text, Span(0, len(text)))).sentences) == count
