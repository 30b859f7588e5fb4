"""The lexicon of attribution is what the Turtle says."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg import ontology
from kg.data import folder
from kg.errors import OntologyError
from kg.lexicon import reports

HEAD = "@prefix lex: <https://example.org/kg/lexicon#> .\n"


def lexicon(tmp_path: Path, turtle: str) -> reports.Reports:
    path = tmp_path / "mine.ttl"
    path.write_text(HEAD + turtle)
    return reports.read(ontology.load(only=[path]))


def test_the_packages_own_lexicon_is_whole() -> None:
    own = reports.read(ontology.load(only=[folder("ontology") / "reporting.ttl"]))
    assert len(own.verbs) > 150
    assert own.verbs["say"].kind == "report" and own.verbs["believe"].kind == "belief"
    assert "out" in own.phrasal["point"] and "according to" in own.prepositions
    assert own.verbs["tell"].kind == "report" and own.verbs["tell"].kinds["infinitive"] == "directive"


def test_entries_of_one_word_join(tmp_path: Path) -> None:
    own = lexicon(tmp_path, """
        lex:a a lex:ReportingVerb ; lex:kind lex:report ; lex:lemma "murmur" .
        lex:b a lex:ReportingVerb ; lex:kind lex:directive ; lex:content lex:infinitive ; lex:lemma "murmur" .""")
    assert own.verbs["murmur"].forms == {"clause", "quotation", "infinitive"}
    assert own.verbs["murmur"].kind == "report"


@pytest.mark.parametrize(("turtle", "words"), [
    ('lex:bad a lex:ReportingVerb ; lex:lemma "murmur" .', "lex:bad has lex:kind none"),
    ('lex:bad a lex:ReportingVerb ; lex:kind lex:song ; lex:lemma "murmur" .', "song"),
    ("lex:bad a lex:ReportingNoun ; lex:kind lex:report .", "no lex:lemma"),
    ('lex:bad a lex:ReportingVerb ; lex:kind lex:report ; lex:content lex:clauses ; lex:lemma "murmur" .', "clauses"),
])
def test_a_wrong_entry_is_named(tmp_path: Path, turtle: str, words: str) -> None:
    with pytest.raises(OntologyError, match=words):
        lexicon(tmp_path, turtle)
