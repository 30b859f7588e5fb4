import csv
import io
import json

import pytest

from kg.answers import Rows, Term, Triples, Truth, shorten, write
from kg.errors import UsageError
from kg.vocab import KG, PREFIXES, XSD, instance_prefixes

PREFIX = {**PREFIXES, **instance_prefixes()}
NORWAY = Term("uri", "https://example.org/kg/entity/Norway")
SELLS = Term("uri", KG + "sellsTo")
COUNT = Term("literal", "12", XSD + "integer")
ROWS = Rows(("who", "n"), ((NORWAY, COUNT), (Term("literal", "a, \"b\"\nc", None, "en"), None)))
GRAPH = Triples(((NORWAY, SELLS, COUNT),))


def test_a_table_has_a_head_and_short_names():
    assert write(ROWS, "table", prefixes=PREFIX).splitlines() == [
        "who       n", "--------  --", ":Norway   12", 'a, "b" c']


def test_an_empty_table_still_has_its_head():
    assert write(Rows(("who",), ()), "table", prefixes=PREFIX) == "who\n---\n"


def test_yes_and_no():
    assert write(Truth(True), "table", prefixes=PREFIX) == "yes\n"
    assert json.loads(write(Truth(False), "json", prefixes=PREFIX)) == {"head": {}, "boolean": False}
    assert write(Truth(True), "csv", prefixes=PREFIX) == "boolean\r\ntrue\r\n"


def test_csv_is_that_of_sparql():
    text = write(ROWS, "csv", prefixes=PREFIX)
    assert list(csv.reader(io.StringIO(text, newline=""))) == [
        ["who", "n"], [NORWAY.value, "12"], ['a, "b"\nc', ""]]
    assert text.startswith("who,n\r\n")


def test_json_is_that_of_sparql():
    found = json.loads(write(ROWS, "json", prefixes=PREFIX))
    assert found["head"] == {"vars": ["who", "n"]}
    assert found["results"]["bindings"] == [
        {"who": {"type": "uri", "value": NORWAY.value},
         "n": {"type": "literal", "value": "12", "datatype": XSD + "integer"}},
        {"who": {"type": "literal", "value": 'a, "b"\nc', "xml:lang": "en"}}]


def test_a_graph_is_turtle_with_the_prefixes_it_uses():
    assert write(GRAPH, "turtle", prefixes=PREFIX) == (
        "@prefix : <https://example.org/kg/entity/> .\n@prefix kg: <https://example.org/kg/ontology#> .\n"
        "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n:Norway kg:sellsTo 12 .\n")


def test_a_graph_can_be_a_table_too():
    assert ":Norway  kg:sellsTo  12" in write(GRAPH, "table", prefixes=PREFIX)


def test_rows_are_not_turtle():
    with pytest.raises(UsageError, match="CONSTRUCT"):
        write(ROWS, "turtle", prefixes=PREFIX)


def test_an_unknown_format_lists_the_known_ones():
    with pytest.raises(UsageError, match="'xml': choose one of table, csv, json, turtle"):
        write(ROWS, "xml", prefixes=PREFIX)


def test_iris_are_shortened_by_the_longest_prefix():
    assert shorten("https://example.org/kg/ontology#x", {"a": "https://example.org/", "kg": KG}) == "kg:x"
    assert shorten("urn:x", PREFIX) == "<urn:x>"


@pytest.mark.parametrize(("term", "value"), [
    (COUNT, 12), (Term("literal", "0.5", XSD + "decimal"), 0.5), (Term("literal", "true", XSD + "boolean"), True),
    (Term("literal", "false", XSD + "boolean"), False), (Term("literal", "2025-01-01", XSD + "date"), "2025-01-01"),
    (Term("literal", "odd", XSD + "integer"), "odd"), (NORWAY, NORWAY.value)])
def test_a_term_as_python_has_it(term, value):
    assert term.python() == value
