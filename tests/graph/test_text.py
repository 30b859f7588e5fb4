import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.graph.text import trig, turtle, write
from kg.vocab import XSD

NAMES = {"": "https://x.example/e/", "v": "https://x.example/v#", "xsd": XSD}
A, B, P = (ox.NamedNode("https://x.example/" + rest) for rest in ("e/A", "e/B", "v#p"))
TYPE = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")


def test_a_block_a_subject_with_its_class_first():
    text = turtle([ox.Triple(A, P, B), ox.Triple(A, P, A), ox.Triple(A, TYPE, B), ox.Triple(B, P, A)], NAMES)
    assert text.endswith("\n:A a :B ;\n    v:p :A, :B .\n\n:B v:p :A .\n")


def test_only_prefixes_in_use_are_declared():
    assert "xsd" not in turtle([ox.Triple(A, P, B)], NAMES)


@pytest.mark.parametrize(("local", "written"), [
    ("Xi_Jinping", ":Xi_Jinping"), ("a.b-c", ":a.b-c"), ("São", ":São"), ("a.", "<https://x.example/e/a.>"),
    ("a%20b", "<https://x.example/e/a%20b>"), ("-a", "<https://x.example/e/-a>"), ("", "<https://x.example/e/>")])
def test_a_name_that_would_need_an_escape_is_written_whole(local, written):
    assert write(ox.NamedNode("https://x.example/e/" + local), NAMES) == written


@pytest.mark.parametrize(("literal", "written"), [
    (ox.Literal("5", datatype=ox.NamedNode(XSD + "integer")), "5"),
    (ox.Literal("0.5", datatype=ox.NamedNode(XSD + "decimal")), "0.5"),
    (ox.Literal("5", datatype=ox.NamedNode(XSD + "decimal")), '"5"^^xsd:decimal'),
    (ox.Literal("true", datatype=ox.NamedNode(XSD + "boolean")), "true"),
    (ox.Literal("2025-01-01", datatype=ox.NamedNode(XSD + "date")), '"2025-01-01"^^xsd:date'),
    (ox.Literal("5"), '"5"'), (ox.Literal("oui", language="fr"), '"oui"@fr'), (ox.Literal('a"\n'), '"a\\"\\n"')])
def test_numbers_and_booleans_stand_bare(literal, written):
    assert write(literal, NAMES) == written


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
objects = st.sampled_from([A, B]) | (texts | st.integers() | st.booleans()).map(ox.Literal)
triples = st.builds(ox.Triple, st.sampled_from([A, B]), st.sampled_from([P, TYPE]), objects)


@settings(deadline=None)
@given(st.lists(triples, max_size=6))
def test_turtle_reads_back(given_):
    read = {quad.triple for quad in ox.parse(turtle(given_, NAMES), format=ox.RdfFormat.TURTLE)}
    assert {str(one) for one in read} == {str(one) for one in given_}


@settings(deadline=None)
@given(st.lists(st.tuples(triples, st.none() | st.sampled_from([A, P])), max_size=6))
def test_trig_reads_back(pairs):
    quads = [ox.Quad(*triple, graph) if graph else ox.Quad(*triple) for triple, graph in pairs]
    read = set(ox.parse(trig(quads, NAMES), format=ox.RdfFormat.TRIG))
    assert {str(one) for one in read} == {str(one) for one in quads}
