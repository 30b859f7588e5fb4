import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib
from graph_values import ARTICLES, GAS, MARCH, POLAND, alike, evidence, statement, statements
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import ontology
from kg.errors import UsageError
from kg.graph.assemble import merge, quads
from kg.graph.export import FORMATS, export
from kg.graph.infer import infer
from kg.graph.read import statements as records
from kg.model import Quantity
from kg.vocab import KG

NEWS = ontology.load(only=[ontology.folder("ontology") / "news.ttl"])


def graph(*given):
    whole = merge(given)
    return list(quads([*whole, *infer(whole, NEWS)], ARTICLES, ontology=NEWS))


SOME = graph(statement(time=MARCH, qualifiers=(("commodity", GAS), ("amount", Quantity("5 t", 5.0, "t")))),
             statement("metWith", attributed_to=POLAND, event="e1"),
             statement("criticized", object=Quantity("the \"price\",\nhigh"), evidence=(evidence("gas-2"),)))


def test_an_unknown_format_is_an_error_that_lists_the_known_ones():
    with pytest.raises(UsageError, match="unknown format 'xml': choose one of turtle, trig, nquads"):
        export([], "xml")


@pytest.mark.parametrize("style", FORMATS)
def test_the_order_of_quads_does_not_change_the_bytes(style):
    assert export(SOME, style) == export(SOME[::-1], style)


@pytest.mark.parametrize("style", FORMATS)
def test_an_empty_graph_can_be_exported(style):
    assert isinstance(export([], style), str)


def test_another_process_writes_the_same_bytes():
    code = ("import test_export as t, hashlib; "
            "print(*[hashlib.sha256(t.export(t.SOME, f).encode()).hexdigest() for f in t.FORMATS])")
    here = Path(__file__).parent
    path = os.pathsep.join([str(here), str(here.parent), str(here.parent.parent)])
    outputs = {subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                              env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path}).stdout
               for seed in ("1", "2")}
    assert len(outputs) == 1


FORMAT = {"turtle": ox.RdfFormat.TURTLE, "trig": ox.RdfFormat.TRIG, "nquads": ox.RdfFormat.N_QUADS,
          "jsonld": ox.RdfFormat.JSON_LD}


@settings(deadline=None, max_examples=40)
@given(st.lists(statements | alike, max_size=3), st.sampled_from(["trig", "nquads", "jsonld"]))
def test_formats_with_named_graphs_carry_every_quad(given_, style):
    given_quads = graph(*given_)
    read = set(ox.parse(export(given_quads, style), format=FORMAT[style]))
    assert {str(quad) for quad in read} == {str(quad) for quad in given_quads}


@settings(deadline=None, max_examples=40)
@given(st.lists(statements | alike, max_size=3))
def test_turtle_carries_the_default_graph(given_):
    given_quads = graph(*given_)
    read = set(ox.parse(export(given_quads, "turtle"), format=ox.RdfFormat.TURTLE))
    assert {q.triple for q in read} == {q.triple for q in given_quads if isinstance(q.graph_name, ox.DefaultGraph)}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")   # rdflib of itself
@pytest.mark.parametrize(("style", "reader"), [("trig", "trig"), ("nquads", "nquads"), ("jsonld", "json-ld")])
def test_rdflib_reads_the_same(style, reader):
    data = rdflib.Dataset()
    data.parse(data=export(SOME, style), format=reader)
    assert len(list(data.quads())) == len(SOME)


def test_rdflib_reads_the_turtle():
    data = rdflib.Graph().parse(data=export(SOME, "turtle"), format="turtle")
    assert len(data) == sum(isinstance(quad.graph_name, ox.DefaultGraph) for quad in SOME)


def test_turtle_is_for_people():
    text = export(SOME, "turtle")
    assert text.startswith("@prefix : <https://example.org/kg/entity/> .\n")
    assert "\n:Norway a kg:Country ;\n    rdfs:label \"Norway\" ;" in text
    assert "kg:negated false ;" in text
    assert "kg:confidence 0.9 ;" in text


def test_jsonl_is_a_record_a_line():
    lines = export(SOME, "jsonl").splitlines()
    assert [json.loads(line) for line in lines] == records(SOME)


def test_a_line_separator_in_a_text_does_not_break_a_line():
    odd = graph(statement(object=Quantity("a\u2028b\x85c\u2029d")))
    (line,) = export(odd, "jsonl").splitlines()
    assert json.loads(line)["object"]["text"] == "a\u2028b\x85c\u2029d"


def test_csv_has_a_row_per_statement_and_ends_lines_as_rfc_4180_says():
    text = export(SOME, "csv")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == len(records(SOME))
    (sold,) = [row for row in rows if row["predicate"] == "sellsTo"]
    assert (sold["subject"], sold["object"], sold["time_start"], sold["negated"]) == (
        "Norway", "Poland", "2025-03-01", "false")
    assert sold["qualifiers"] == "amount=5 t; commodity=gas"
    assert text.endswith("\r\n")
    assert 'the ""price"",\nhigh' in text


@pytest.mark.parametrize("nasty", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0", "\r=1"])
def test_no_cell_is_a_formula(nasty):
    rows = csv.DictReader(io.StringIO(export(graph(statement(object=Quantity(nasty))), "csv"), newline=""))
    assert {row["object"] for row in rows if row["predicate"] == "sellsTo"} == {"'" + nasty}


def test_an_ordinary_cell_is_left_as_it_is():
    rows = csv.DictReader(io.StringIO(export(graph(statement(object=Quantity("5 - 3"))), "csv"), newline=""))
    assert {row["object"] for row in rows if row["predicate"] == "sellsTo"} == {"5 - 3"}


def test_graphml_has_an_edge_per_statement():
    found = nx.read_graphml(io.BytesIO(export(SOME, "graphml").encode()), force_multigraph=True)
    assert found.number_of_edges() == len(records(SOME))
    assert found.nodes["Norway"] == {"label": "Norway", "class": "Country"}
    (sold,) = [data for _, _, data in found.edges(data=True) if data["predicate"] == "sellsTo"]
    assert (sold["time_start"], sold["confidence"], sold["negated"]) == ("2025-03-01", 0.9, False)


def test_gexf_reads_back():
    found = nx.read_gexf(io.BytesIO(export(SOME, "gexf").encode()))
    assert found.number_of_edges() == len(records(SOME))
    assert found.nodes["Norway"]["label"] == "Norway"


@settings(deadline=None, max_examples=30)
@given(st.lists(statements, max_size=3), st.sampled_from(["graphml", "gexf"]))
def test_no_text_breaks_the_xml(given_, style):
    import xml.etree.ElementTree as ElementTree

    ElementTree.fromstring(export(graph(*given_), style))


def test_reported_edges_are_in_a_graph_of_their_own_in_trig():
    assert "\nkg:reported {\n    :Norway kg:communicatedWith :Poland" in export(SOME, "trig")
    assert KG + "reported" in export(SOME, "nquads")
