"""What a clause leaves when its verb is left out, and what only looks like that."""

from __future__ import annotations

import pytest
from parses import build

from kg.language.clauses import predications
from kg.language.repair import repair
from kg.lexicon.frames import Frame, Frames, Role
from kg.model import Token

OWN = Frame("own", "VERB", ("own", "give", "buy"), ("p",), (Role("agent", "Subject"), Role("patient", "Object")))
FRAMES = Frames({("VERB", lemma): (OWN,) for lemma in OWN.lemmas}, {}, frozenset({"percent"}))
_PLACES = ("Peru", "Chile")
_GAPPED = {
    "Eni/NNP/nsubj/2 owns/VBZ/ROOT/0/own 20/CD/nummod/4 percent/NN/dobj/2 ,/,/punct/4 Hess/NNP/appos/4 30/CD/nummod/8 "
    "percent/NN/appos/6 ./././2": ["Eni owns percent", "Hess owns percent"],
    "Oslo/NNP/nsubj/2 gave/VBD/ROOT/0/give Peru/NNP/dative/2 six/CD/nummod/5 jets/NNS/dobj/2 and/CC/cc/5 Chile/NNP/conj/5 "
    "two/CD/nummod/7 ./././2": ["Oslo gave jets to Peru", "Oslo gave jets to Chile"],
    "Oslo/NNP/nsubj/2 gave/VBD/ROOT/0/give Peru/NNP/dative/2 six/CD/nummod/5 jets/NNS/dobj/2 ,/,/punct/2 and/CC/cc/5 "
    "Rome/NNP/conj/5 two/CD/nummod/8 ./././2": ["Oslo gave jets to Peru", "Rome gave jets to Peru"],
    "Oslo/NNP/nsubj/2 buys/VBZ/ROOT/0/buy its/PRP$/poss/4 gas/NN/dobj/2 and/CC/cc/4 Rome/NNP/conj/4 its/PRP$/poss/8 "
    "oil/NN/appos/6 ./././2": ["Oslo buys gas", "Rome buys oil"],
    "Oslo/NNP/nsubj/2 gave/VBD/ROOT/0/give six/CD/nummod/4 jets/NNS/dobj/2 to/IN/prep/2 Peru/NNP/pobj/5 and/CC/cc/2 "
    "two/CD/conj/2 to/IN/prep/8 Chile/NNP/pobj/9 ./././2": ["Oslo gave jets (Peru)", "Oslo gave jets (Chile)"],
    "Oslo/NNP/nsubj/2 gave/VBD/ROOT/0/give six/CD/nummod/4 jets/NNS/dobj/2 to/IN/prep/2 Peru/NNP/pobj/5 and/CC/cc/2 "
    "two/CD/conj/2 for/IN/prep/8 Chile/NNP/pobj/9 ./././2": ["Oslo gave jets (Peru)"],
    "Oslo/NNP/nsubj/2 gave/VBD/ROOT/0/give Peru/NNP/dobj/2 and/CC/cc/3 Chile/NNP/conj/3 the/DT/det/7 jets/NNS/dobj/2 ./././2":
        ["Oslo gave jets to Peru"],
    "Oslo/NNP/nsubj/2 opened/VBD/ROOT/0/open 3/CD/nummod/4 banks/NNS/dobj/2 and/CC/cc/2 left/VBD/conj/2/leave on/IN/prep/6 "
    "May/NNP/pobj/7 5/CD/nummod/8 ./././2": ["Oslo opened banks", "Oslo left"],
}


@pytest.mark.parametrize("sentence", _GAPPED)
def test_a_clause_without_its_verb(sentence: str) -> None:
    def never(_: Token) -> bool:
        return False

    parse = repair(build(sentence, names=[("May 5", "DATE")]))
    found = []
    for p in predications(parse, FRAMES, is_event=never, is_agent=never):
        first = {a.function: parse.tokens[a.head].text for a in reversed(p.arguments)}
        words = [first["agent"], parse.tokens[p.head].text, first.get("patient", "")]
        words += [f"to {first['recipient']}"] if "recipient" in first else []
        words += [f"({first['prep']})"] if first.get("prep") in _PLACES else []
        found.append(" ".join(filter(None, words)))
    assert found == _GAPPED[sentence]
