import random

import pyoxigraph as ox
import pytest
from graph_values import ARTICLE, ARTICLES, GAS, MARCH, NORWAY, OTHER, POLAND, alike, evidence, statement, statements
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import ontology
from kg.graph.assemble import REPORTED, entities, merge, quads
from kg.graph.infer import infer
from kg.graph.sources import origins
from kg.graph.validate import validate
from kg.model import Entity, Interval, Quantity
from kg.record import statement_id
from kg.vocab import BASE, KG, RDF, XSD

NEWS = ontology.load(only=[ontology.folder("ontology") / "news.ttl"])
EDGE = ox.Triple(ox.NamedNode(BASE + "entity/Norway"), ox.NamedNode(KG + "sellsTo"),
                 ox.NamedNode(BASE + "entity/Poland"))


def built(*given, articles=ARTICLES):
    return list(quads(given, articles, ontology=NEWS))


def graphs_of_edge(*given):
    """In which graphs the edge Norway sellsTo Poland stands."""
    return {str(quad.graph_name) for quad in built(*given) if quad.triple == EDGE}


def objects(found, subject, predicate):
    return {q.object.value for q in found if q.subject.value == subject and q.predicate.value == predicate}


# ----------------------------------------------------------------------------------------------------- plain edges


def test_what_an_article_asserts_is_a_plain_edge():
    assert graphs_of_edge(statement()) == {"DEFAULT"}


def test_what_somebody_is_reported_as_asserting_stands_in_the_graph_of_reports():
    assert graphs_of_edge(statement(attributed_to=POLAND)) == {f"<{REPORTED}>"}


def test_what_is_both_asserted_and_reported_stands_once_as_a_plain_edge():
    assert graphs_of_edge(statement(attributed_to=POLAND), statement()) == {"DEFAULT"}


@pytest.mark.parametrize("changes", [
    {"modality": "planned"}, {"modality": "possible"}, {"modality": "hypothetical"}, {"negated": True},
    {"ended": True}, {"negated": True, "attributed_to": GAS}, {"ended": True, "attributed_to": GAS},
    {"modality": "expected", "attributed_to": GAS}])
def test_plans_denials_and_things_of_the_past_are_statements_without_an_edge(changes):
    found = built(statement(**changes))
    assert graphs_of_edge(statement(**changes)) == set()
    assert ox.NamedNode(KG + "Statement") in {quad.object for quad in found}


def test_inferred_statements_give_edges_where_their_base_does():
    told = statement(attributed_to=POLAND)
    found = built(told, *infer([told], NEWS))
    mirrored = [q for q in found if q.subject.value.endswith("/Poland") and q.predicate.value == KG + "buysFrom"]
    assert [str(quad.graph_name) for quad in mirrored] == [f"<{REPORTED}>"]


# ------------------------------------------------------------------------------------------------------------- nodes


def test_no_quad_twice_and_no_blank_node():
    found = built(statement(time=MARCH), statement("metWith", time=MARCH), statement(attributed_to=POLAND))
    assert len(found) == len(set(found))
    assert not any(isinstance(term, ox.BlankNode) for quad in found for term in quad)


def test_an_entity_has_its_class_label_aliases_and_wikidata_id():
    found = built(statement())
    norway = BASE + "entity/Norway"
    assert objects(found, norway, RDF + "type") == {KG + "Country"}
    assert objects(found, norway, "http://www.w3.org/2000/01/rdf-schema#label") == {"Norway"}
    assert objects(found, norway, "http://www.w3.org/2004/02/skos/core#altLabel") == {"Oslo"}
    assert objects(found, norway, "http://www.w3.org/2002/07/owl#sameAs") == {"http://www.wikidata.org/entity/Q20"}


def test_speakers_and_qualifiers_are_nodes_with_labels_too():
    found = built(statement(attributed_to=POLAND, qualifiers=(("commodity", GAS),)))
    assert objects(found, BASE + "entity/gas", RDF + "type") == {KG + "Commodity"}
    node = BASE + "statement/" + statement_id(statement(attributed_to=POLAND, qualifiers=(("commodity", GAS),)))
    assert objects(found, node, KG + "commodity") == {BASE + "entity/gas"}
    assert objects(found, node, KG + "attributedTo") == {BASE + "entity/Poland"}


def test_an_article_keeps_its_whole_text():
    found = built(statement())
    assert objects(found, BASE + "article/gas-1", "https://schema.org/articleBody") == {ARTICLE.text}
    assert objects(found, BASE + "article/gas-1", "https://schema.org/datePublished") == {"2025-04-02"}


def test_an_article_without_statements_is_there():
    assert any(quad.subject.value == BASE + "article/gas-2" for quad in built(articles={OTHER.id: OTHER}))


def test_amounts_are_quantity_values_and_words_are_strings():
    one = statement(qualifiers=(("amount", Quantity("5 Mt", 5e6, "t", "about")), ("role", Quantity("seller"))))
    found = built(one)
    node = BASE + "statement/" + statement_id(one)
    assert objects(found, node, KG + "role") == {"seller"}
    (amount,) = objects(found, node, KG + "amount")
    assert objects(found, amount, "http://qudt.org/schema/qudt/numericValue") == {"5000000"}
    assert objects(found, amount, KG + "unit") == {"t"}
    assert objects(found, amount, KG + "approximation") == {"about"}


def test_time_is_an_owl_time_interval_of_days():
    found = built(statement(time=MARCH))
    ends = {quad.object.value for quad in found if quad.predicate.value.endswith("#inXSDDate")}
    assert ends == {"2025-03-01", "2025-03-31"}


def test_an_open_interval_has_one_end():
    found = built(statement(time=Interval(MARCH.start, None, "since March")))
    assert not [quad for quad in found if quad.predicate.value.endswith("#hasEnd")]


def test_an_event_has_its_class_and_participants():
    found = built(statement("metWith", event="gas-1.e0", time=MARCH))
    node = BASE + "event/gas-1.e0"
    assert objects(found, node, RDF + "type") == {KG + NEWS.properties["metWith"].event}
    assert objects(found, node, "https://schema.org/participant") == {BASE + "entity/Norway", BASE + "entity/Poland"}
    assert objects(found, node, KG + "time")


def test_evidence_points_into_the_article_by_characters():
    found = built(statement())
    (exact,) = [q.object.value for q in found if q.predicate.value.endswith("oa#exact")]
    (start,) = [q.object for q in found if q.predicate.value.endswith("oa#start")]
    assert ARTICLE.text[int(start.value):].startswith(exact)
    assert start.datatype.value == XSD + "integer"


def test_an_inferred_statement_is_derived_from_a_statement_not_from_evidence():
    (base,), inferred = [statement()], infer([statement()], NEWS)
    found = built(base, *inferred)
    for one in inferred:
        assert objects(found, BASE + "statement/" + statement_id(one), "http://www.w3.org/ns/prov#wasDerivedFrom") == {
            BASE + "statement/" + statement_id(base)}


def test_another_base_changes_our_iris_only():
    found = list(quads([statement()], ARTICLES, base="https://news.example/", ontology=NEWS))
    assert any(q.subject.value == "https://news.example/entity/Norway" for q in found)
    assert not any(q.subject.value.startswith(BASE + "entity") for q in found)


def test_an_expression_that_no_day_can_be_told_of_leaves_its_words():
    one = statement(time=Interval(None, None, "hours after the talks"))
    found = built(one)
    assert objects(found, BASE + "statement/" + statement_id(one), KG + "text") == {"hours after the talks"}
    assert not [quad for quad in found if quad.predicate.value == KG + "time"]


def test_what_is_built_keeps_to_the_shapes_of_the_package():
    given_ = merge([
        statement(time=MARCH, qualifiers=(("amount", Quantity("5 Mt", 5e6, "t", "about")), ("commodity", GAS))),
        statement("metWith", event="gas-1.e0", attributed_to=POLAND, time=Interval(None, None, "once")),
        statement("criticized", object=Quantity("the price"), negated=True, evidence=(evidence("gas-2"),)),
        statement("presidentOf", ended=True, qualifiers=(("role", Quantity("president")),))])
    assert validate(built(*given_, *infer(given_, NEWS)), NEWS) == []


# ----------------------------------------------------------------------------------------------------------- merging


def test_equal_statements_of_two_articles_become_one_with_all_evidence():
    (one,) = merge([statement(), statement(evidence=(evidence("gas-2"),))], origins(ARTICLES.values()))
    assert [e.document for e in one.evidence] == ["gas-1", "gas-2"]
    assert one.sources == 2
    assert one.confidence == 0.99


def test_two_articles_of_one_source_count_once():
    same = {"gas-1": "Nordic Wire", "gas-2": "Nordic Wire"}
    (one,) = merge([statement(), statement(evidence=(evidence("gas-2"),))], same)
    assert (one.sources, one.confidence, len(one.evidence)) == (1, 0.9, 2)


def test_confidence_is_a_noisy_or_and_never_certain():
    weak = [statement(confidence=0.5), statement(confidence=0.6, evidence=(evidence("gas-2"),))]
    assert merge(weak)[0].confidence == 0.8
    assert merge([statement(confidence=0.5)])[0].confidence == 0.5
    assert merge([statement(confidence=1.0)])[0].confidence == 0.99


def test_a_statement_said_twice_in_one_place_has_its_evidence_once():
    (one,) = merge([statement(), statement()])
    assert len(one.evidence) == 1


def test_a_denial_does_not_merge_with_the_claim():
    assert len(merge([statement(), statement(negated=True), statement(attributed_to=POLAND)])) == 3


def test_an_entity_goes_by_its_most_frequent_label_and_keeps_the_others_as_aliases():
    short = Entity("Norway", "Norge", "Country")
    found = entities([statement(), statement("metWith"), statement("partOf", subject=short)])
    assert found["Norway"].label == "Norway"
    assert found["Norway"].aliases == ("Norge", "Oslo")
    assert found["Norway"].same_as == "Q20"


def test_an_entity_without_a_class_or_label_is_an_entity_by_its_id():
    assert entities([statement(subject=Entity("thing", "", ""))])["thing"] == Entity("thing", "thing", "Entity")


@settings(deadline=None)
@given(st.lists(statements | alike, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_statements_does_not_change_the_quads(given_, chance):
    shuffled = random.Random(chance.random()).sample(given_, len(given_))
    one, other = merge(given_), merge(shuffled)
    assert set(quads([*one, *infer(one, NEWS)], ARTICLES, ontology=NEWS)) == set(
        quads([*infer(other, NEWS), *other], ARTICLES, ontology=NEWS))


@settings(deadline=None)
@given(st.lists(statements | alike, max_size=6))
def test_merging_again_changes_nothing(given_):
    once = merge(given_)
    assert [repr(one) for one in merge(once)] == [repr(one) for one in once]


def test_merge_is_sorted_by_id():
    found = merge([statement(p) for p in ("sellsTo", "metWith", "partOf", "criticized")])
    assert [statement_id(one) for one in found] == sorted(statement_id(one) for one in found)


def test_the_subject_of_a_denied_sale_is_still_an_entity():
    assert any(q.subject.value == BASE + "entity/Norway" for q in built(statement(subject=NORWAY, negated=True)))
