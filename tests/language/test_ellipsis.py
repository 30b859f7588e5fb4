"""What an auxiliary without a verb takes over, and when it takes over nothing."""

from __future__ import annotations

import pytest
from parses import build

from kg.language.clauses import predications
from kg.lexicon.frames import Frames
from kg.model import Parse, Token

FRAMES = Frames({}, {}, standing=frozenset({"do", "have", "be", "will", "follow"}), alike=frozenset({"so", "nor", "as"}),
                sameness=frozenset({"same", "too", "suit"}))
SIGNED = "Chile/NNP/nsubj/2 signed/VBD/ROOT/0/sign it/PRP/dobj/2 ././punct/2"


def said(parse: Parse) -> set[str]:
    """Predications as `carrier: lemma arguments`."""
    def never(_: Token) -> bool:
        return False

    return {" ".join([parse.tokens[p.head].text + ":", p.lemma, *(parse.tokens[a.head].text for a in p.arguments)])
            for p in predications(parse, FRAMES, is_event=never, is_agent=never)}


@pytest.mark.parametrize("sentence, wanted", [
    ("Peru/NNP/nsubj/2 did/VBD/ROOT/0/do not/RB/neg/2", "did: sign Peru it"),
    ("Peru/NNP/nsubj/2 did/VBD/ROOT/0/do the/DT/det/4 same/JJ/dobj/2", "did: sign Peru it"),
    ("Peru/NNP/nsubj/2 has/VBZ/ROOT/0/have too/RB/advmod/2", "has: sign Peru it"),
    ("So/RB/advmod/2 did/VBD/ROOT/0/do Peru/NNP/dobj/2", "did: sign Peru it"),
    ("Peru/NNP/nsubj/2 followed/VBD/ROOT/0/follow suit/NN/dobj/2", "followed: sign Peru it"),
    ("Peru/NNP/nsubj/2 had/VBD/ROOT/0/have a/DT/det/4 year/NN/npadvmod/5 earlier/RB/advmod/2", "had: sign Peru it"),
])
def test_an_auxiliary_alone_stands_for_the_verb_before(sentence: str, wanted: str) -> None:
    assert said(build(f"{SIGNED}\n{sentence}")) == {"signed: sign Chile it", wanted}


@pytest.mark.parametrize("sentence", [
    "Peru/NNP/nsubj/2 did/VBD/ROOT/0/do well/RB/advmod/2",
    "Peru/NNP/nsubj/2 has/VBZ/ROOT/0/have oil/NN/dobj/2",
    "Peru/NNP/nsubj/2 was/VBD/ROOT/0/be not/RB/neg/2",
    "Ruiz/NNP/nsubj/2 was/VBD/ROOT/0/be there/RB/advmod/2",
])
def test_a_verb_with_something_to_say_stands_for_itself(sentence: str) -> None:
    assert not any("sign Peru" in one or "sign Ruiz" in one for one in said(build(f"{SIGNED}\n{sentence}")))


def test_a_clause_that_only_adds_a_subject_shares_the_verb() -> None:
    found = said(build("Chile/NNP/nsubj/2 signed/VBD/ROOT/0/sign it/PRP/dobj/2 ,/,/punct/2 as/IN/mark/6 did/VBD/advcl/2/do "
                       "Peru/NNP/nsubj/6"))
    assert found == {"signed: sign Chile it", "signed: sign Peru it"}


def test_a_contrast_that_nothing_denies_lies_inside() -> None:
    refused = "Chile/NNP/nsubj/2 refused/VBD/ROOT/0/refuse to/TO/aux/4 sign/VB/xcomp/2 ,/,/punct/2 but/CC/cc/2"
    assert "did: sign Peru" in said(build(f"{refused} Peru/NNP/nsubj/8 did/VBD/conj/2/do"))
    assert "did: refuse Peru sign" in said(build(f"{refused} Peru/NNP/nsubj/8 did/VBD/conj/2/do not/RB/neg/8"))
