"""Headlines in title case, and what is found in them."""

from __future__ import annotations

from kg import pipeline
from kg.language.truecasing import truecased
from kg.read import read_text
from kg.settings import Settings

STORY = "LIMA - The Peruvian Foreign Ministry on Monday summoned Chilean envoy Luis Paz over a raid, the White House said."


def test_words_that_the_story_writes_small_are_small() -> None:
    assert truecased("Peruvian Foreign Ministry Summons Chilean Envoy Over Raid", STORY) == (
        "Peruvian Foreign Ministry summons Chilean envoy over raid")


def test_names_and_other_headlines_stay() -> None:
    assert truecased("Ministry Tells White House Of Raid", STORY) == "Ministry Tells White House of raid"
    assert truecased("Ministry Tells White House Of Raid", STORY, {"tell"}) == "Ministry tells White House of raid"
    for headline in ("Peru summons Envoy over Raid", "PERU SUMMONS ENVOY", "Envoy", ""):
        assert truecased(headline, STORY) == headline


def test_a_name_ends_before_the_verb_of_the_headline() -> None:
    text = f"Peruvian Foreign Ministry Summons Chilean Envoy\n\n{STORY}"
    knowledge = pipeline.load(Settings())
    article = read_text(text, name="a", stem="a")
    [extraction] = pipeline.run([article], knowledge, Settings())
    assert article.headline is not None
    labels = {getattr(s.subject, "label", "") for s in extraction.statements}
    assert "Peruvian Foreign Ministry" in labels and not any("Summons" in label for label in labels)
