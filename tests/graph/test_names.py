from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode

from kg.graph.names import iri, kind_of, local_id

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@settings(deadline=None)
@given(texts)
def test_any_local_id_makes_an_iri_and_reads_back(local):
    made = iri("https://example.org/kg/", "entity", local)
    assert local_id(NamedNode(made).value) == local
    assert kind_of(made) == "entity"


def test_readable_ids_stay_readable():
    assert iri("b:", "entity", "Xi_Jinping") == "b:entity/Xi_Jinping"
    assert iri("b:", "entity", "São_Tomé") == "b:entity/São_Tomé"
    assert iri("b:", "entity", "東京") == "b:entity/東京"


def test_what_an_iri_cannot_hold_is_encoded():
    assert iri("b:", "article", 'a/b c"<#%') == "b:article/a%2Fb%20c%22%3C%23%25"


def test_other_iris_are_of_no_kind():
    assert kind_of("http://www.wikidata.org/entity/Q1") == "entity"   # only ever asked of our own
    assert kind_of("https://example.org/kg/ontology#Country") == ""
