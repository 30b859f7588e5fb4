"""All articles together: the same set gives the same bytes, whatever came and went before."""

from __future__ import annotations

from functools import cache

from extraction_values import day, entity, extraction, said, the_gazetteer, the_ontology
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.api import KnowledgeGraph
from kg.graph.join import join, kinds_of, quads
from kg.model import Extraction
from kg.pipeline import Knowledge
from kg.record import statement_id
from kg.resolve.corrections import read

BRAZIL, GHANA, ANA = entity("Brazil"), entity("Ghana"), entity("Ana Souza")
MINE = entity("Cobalto Mine", "Facility")


def together(*extractions: Extraction, **rules: object):
    return join(extractions, the_gazetteer(), the_ontology(), corrections=read(rules))


def one_line(joined) -> str:
    return "\n".join(sorted(map(str, quads(joined, the_ontology()))))


@cache
def knowledge() -> Knowledge:
    return KnowledgeGraph.in_memory().knowledge


def graph() -> KnowledgeGraph:
    """An empty one that need not read the ontology again."""
    made = KnowledgeGraph.in_memory()
    made._knowledge, made._ontology = knowledge(), knowledge().ontology
    return made


people = st.sampled_from(
    [ANA, entity("A. Souza"), entity("Souza"), entity("Lia Souza"), entity("Ilya Petrov"), entity("I. Petrov")]
)
firms = st.sampled_from([entity("Cobalto Ltd", "Company"), entity("Cobalto", "Company"), entity("Cobalto", "Person")])
lands = st.sampled_from([BRAZIL, GHANA, entity("Peru")])
edges = st.one_of(
    st.tuples(people, st.sampled_from(["ministerOf", "visits"]), lands),
    st.tuples(
        people,
        st.just("called"),
        people,
        st.fixed_dictionaries({"negated": st.booleans(), "time": st.sampled_from([None, day(1)])}),
    ),
    st.tuples(
        lands,
        st.just("sanctions"),
        firms,
        st.fixed_dictionaries(
            {"event": st.sampled_from(["Coerce_Brazil_Cobalto_2024-05-01", "Coerce_Brazil_Cobalto_0a1b2c3d", None])}
        ),
    ),
)
texts = st.sampled_from(["", "word " * 50, "other words here " * 30])
made = st.builds(
    lambda some, date, source, text: (some, date, source, text),
    st.lists(edges, max_size=4),
    st.sampled_from([None, day(1).start]),
    st.sampled_from([None, "Orbis", "Post"]),
    texts,
)
steps = st.lists(st.tuples(st.sampled_from("abcde"), st.none() | made), min_size=1, max_size=6)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps)
def test_any_order_of_adds_and_removes_gives_the_bytes_of_a_fresh_build(steps) -> None:
    lived = graph()
    held: dict[str, Extraction] = {}
    for id_, content in steps:
        if content is None:
            held.pop(id_, None)
            lived._archive.remove([id_])
        else:
            some, date, source, text = content
            held[id_] = extraction(id_, *some, date=date, source=source, text=text)
            lived._archive.put([held[id_]])
        lived.refresh()
    fresh = graph()
    fresh._archive.put(list(held.values())[::-1])
    fresh.refresh()
    assert lived._store.dump() == fresh._store.dump()


def test_equal_statements_of_several_articles_are_one_with_all_the_evidence() -> None:
    joined = together(
        extraction("a", (ANA, "ministerOf", BRAZIL), names=(MINE,)),
        extraction("b", (entity("A. Souza"), "ministerOf", BRAZIL), names=(MINE,), source="Post"),
    )
    (one,) = [s for s in joined.statements if s.predicate == "ministerOf"]
    assert len(one.evidence) == 2 and one.sources == 2 and one.subject.id == "Ana_Souza"


def test_two_articles_tell_of_one_event() -> None:
    a = extraction("a", (BRAZIL, "sanctions", GHANA, {"event": "Coerce_Brazil_Ghana_2024-05-01", "time": day(1)}))
    b = extraction("b", (BRAZIL, "sanctions", GHANA, {"event": "Coerce_Brazil_Ghana_0a1b2c3d"}))
    later = extraction("c", (BRAZIL, "sanctions", GHANA, {"event": "Coerce_Brazil_Ghana_2024-05-20", "time": day(20)}))
    events = {s.evidence[0].document: s.event for s in together(a, b, later).statements if s.event and not s.inferred}
    assert events["a"] == events["b"] == "Coerce_Brazil_Ghana_2024-05-01" != events["c"]


def test_events_follow_their_participants() -> None:
    a = extraction("a", names=(ANA, BRAZIL, MINE))
    b = extraction(
        "b", (entity("A. Souza"), "visits", GHANA, {"event": "Consult_A._Souza_Ghana_2024-05-01"}), names=(BRAZIL, MINE)
    )
    assert {s.event for s in together(a, b).statements if s.event} == {"Consult_Ana_Souza_Ghana_2024-05-01"}


def test_a_statement_called_wrong_is_gone_with_what_follows_from_it() -> None:
    a = extraction("a", (ANA, "ministerOf", BRAZIL), (ANA, "visits", GHANA))
    joined = together(a, wrong=[{"statement": "ana souza ministerOf Brazil"}])
    assert {s.predicate for s in joined.statements} == {"visits"} and not joined.stale
    by_id = together(a, wrong=[{"statement": statement_id(said(ANA, "visits", GHANA, ""))}])
    assert "visits" not in {s.predicate for s in by_id.statements}


def test_a_correction_that_meets_nothing_is_told() -> None:
    assert together(extraction("a", (ANA, "visits", GHANA)), wrong=[{"statement": "x called y"}]).stale == (
        "wrong: x called y: no statement says so",
    )


def test_contradictions_stand_in_the_graph_both_ways() -> None:
    joined = together(
        extraction("a", (ANA, "visits", GHANA)), extraction("b", (ANA, "visits", GHANA, {"negated": True}), names=(MINE,))
    )
    lines = [line for line in one_line(joined).splitlines() if "contradicts" in line]
    assert len(lines) == 2 and len(joined.disputes) == 1


def test_frames_have_kinds() -> None:
    from kg.lexicon import frames

    assert {"VERB", "NOUN"} <= set(kinds_of(frames.read(the_ontology())).values())
