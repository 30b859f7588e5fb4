import pytest
from graph_values import ARTICLES, statement

from kg import ontology
from kg.errors import OntologyError
from kg.graph.assemble import quads
from kg.graph.validate import Finding, validate
from kg.vocab import BASE, KG

NEWS = ontology.load(only=[ontology.folder("ontology") / "news.ttl"])

SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix kg: <https://example.org/kg/ontology#> .
@prefix schema: <https://schema.org/> .
[] a sh:NodeShape ; sh:targetClass kg:Agent ;
    sh:property [ sh:path kg:sellsTo ; sh:maxCount 0 ; sh:severity sh:Warning ; sh:message "Nobody sells." ] .
"""


@pytest.fixture(autouse=True)
def own_shapes(tmp_path, monkeypatch):
    """Shapes of the test's own, so that it is the checking that is tested."""
    path = tmp_path / "shapes.ttl"
    path.write_text(SHAPES)
    monkeypatch.setattr("kg.graph.validate.shapes_file", lambda: path)
    return path


def built(one):
    return list(quads([one], ARTICLES, ontology=NEWS))


def test_a_violation_is_a_finding_and_sub_classes_are_known():
    assert validate(built(statement()), NEWS) == [
        Finding(BASE + "entity/Norway", KG + "sellsTo", "Nobody sells.", "Warning")]


def test_what_conforms_gives_none():
    assert validate(built(statement("metWith")), NEWS) == []
    assert validate([], NEWS) == []


def test_reported_edges_are_not_checked_as_facts():
    assert validate(built(statement(attributed_to=statement().object)), NEWS) == []


def test_a_user_adds_shapes(tmp_path):
    more = tmp_path / "more.ttl"
    more.write_text(SHAPES.replace("sellsTo", "metWith").replace("Nobody sells.", "Nobody meets."))
    found = validate(built(statement("metWith")), NEWS, shapes=[more])
    assert [one.message for one in found] == ["Nobody meets."]


def test_shapes_that_cannot_be_read_stop_it(tmp_path):
    broken = tmp_path / "broken.ttl"
    broken.write_text("kg:x a sh:NodeShape")
    with pytest.raises(OntologyError, match=r"broken\.ttl"):
        validate([], NEWS, shapes=[broken])
    with pytest.raises(OntologyError, match=r"none\.ttl"):
        validate([], NEWS, shapes=[tmp_path / "none.ttl"])
