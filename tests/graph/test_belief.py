"""INDRA's formula over independent origins."""

from __future__ import annotations

import pytest
from extraction_values import the_ontology
from graph_values import evidence, statement

from kg.graph.belief import MOST, RELIABILITY, UNKNOWN, assess, belief
from kg.record import statement_id


def weigh(*statements, origins=None, against=None):
    return assess(statements, origins or {}, the_ontology(), kinds={"sell": "VERB"}, against=against)


def test_one_origin_errs_by_system_or_at_random():
    (one,) = weigh(statement())
    verb = RELIABILITY["VERB"]
    assert one.confidence == pytest.approx(1 - verb.syst - verb.rand) and one.sources == 1


def test_more_origins_mend_what_is_random_but_not_what_is_of_the_system():
    two = statement(evidence=(evidence("gas-1"), evidence("gas-2")))
    (one,) = weigh(two)
    verb = RELIABILITY["VERB"]
    assert (one.sources, one.confidence) == (2, pytest.approx(1 - verb.syst - verb.rand**2, abs=1e-3))
    many = {f"{n}": [str(n)] for n in range(3)}
    assert belief({"VERB": list(map(str, range(50)))}) == pytest.approx(1 - verb.syst)
    assert belief(many) == pytest.approx(1 - (UNKNOWN.syst + UNKNOWN.rand) ** 3)


def test_copies_add_nothing():
    two = statement(evidence=(evidence("gas-1"), evidence("gas-2")))
    assert weigh(two, origins={"gas-1": "W", "gas-2": "W"})[0].confidence == weigh(statement())[0].confidence


def test_what_somebody_is_said_to_say_is_read_less_surely():
    from graph_values import POLAND

    assert weigh(statement(attributed_to=POLAND))[0].confidence < weigh(statement())[0].confidence


def test_negative_evidence_takes_belief_and_a_denial_of_a_party_less_of_it():
    from graph_values import POLAND

    claim, no = statement(), statement(negated=True)
    says_no = statement(negated=True, attributed_to=POLAND)
    ids = [statement_id(s) for s in (claim, no, says_no)]
    alone = weigh(claim)[0].confidence
    denied = weigh(claim, no, against={ids[0]: [ids[1]]})[0].confidence
    disputed = weigh(claim, says_no, against={ids[0]: [ids[2]]})[0].confidence
    assert denied == pytest.approx(alone * (1 - alone), abs=1e-3) and denied < disputed < alone


def test_nobody_is_ever_quite_sure():
    pieces = tuple(evidence(f"d{n}") for n in range(99))
    assert weigh(statement(evidence=pieces), statement("metWith"))[0].confidence <= MOST
