import pyoxigraph as ox
from graph_values import ARTICLES, GAS, MARCH, NORWAY, POLAND, evidence, statement, statements
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import ontology
from kg.graph.assemble import quads
from kg.graph.infer import derivations, infer
from kg.model import Entity, Quantity
from kg.record import statement_id
from kg.vocab import KG

NEWS = ontology.load(only=[ontology.folder("ontology") / "news.ttl"])


def triples(found):
    return {(one.subject.id, one.predicate, one.object.id if isinstance(one.object, Entity) else one.object.text)
            for one in found}


def test_a_symmetric_property_holds_both_ways_and_so_do_those_above_it():
    assert triples(infer([statement("metWith")], NEWS)) == {
        ("Poland", "metWith", "Norway"), ("Norway", "communicatedWith", "Poland"),
        ("Poland", "communicatedWith", "Norway")}


def test_an_inverse_is_inferred_and_its_super_properties():
    found = triples(infer([statement("buysArmsFrom")], NEWS))
    assert {("Poland", "sellsArmsTo", "Norway"), ("Norway", "buysFrom", "Poland"),
            ("Poland", "sellsTo", "Norway")} <= found


def test_nothing_follows_downwards():
    assert ("Norway", "buysArmsFrom", "Poland") not in triples(infer([statement("buysFrom")], NEWS))


def test_a_denial_gives_its_mirror_image_but_denies_no_super_property():
    found = infer([statement("buysArmsFrom", negated=True)], NEWS)
    assert triples(found) == {("Poland", "sellsArmsTo", "Norway")}
    assert all(one.negated for one in found)


def test_modality_speaker_time_and_qualifiers_carry_over():
    base = statement("buysArmsFrom", modality="planned", attributed_to=GAS, time=MARCH, qualifiers=(("topic", GAS),))
    for one in infer([base], NEWS):
        assert (one.modality, one.attributed_to, one.time, one.qualifiers) == ("planned", GAS, MARCH, base.qualifiers)
        assert one.inferred
        assert one.evidence == base.evidence


def test_what_is_stated_is_not_inferred_again():
    stated = [statement("buysArmsFrom"), statement("buysFrom")]
    assert ("Norway", "buysFrom", "Poland") not in triples(infer(stated, NEWS))


def test_what_is_only_planned_does_not_stop_the_inference():
    stated = [statement("buysArmsFrom"), statement("buysFrom", modality="planned")]
    found = [one for one in infer(stated, NEWS) if one.predicate == "buysFrom" and one.modality == "asserted"]
    assert len(found) == 1


def test_a_literal_object_has_no_mirror_image():
    assert triples(infer([statement("metWith", object=Quantity("some"))], NEWS)) == {
        ("Norway", "communicatedWith", "some")}


def test_two_bases_give_one_statement_with_the_evidence_of_both():
    bases = [statement("called", confidence=0.5), statement("metWith", evidence=(evidence("gas-2"),), sources=3)]
    (one,) = [s for s in infer(bases, NEWS) if s.predicate == "communicatedWith" and s.subject == NORWAY]
    assert [e.document for e in one.evidence] == ["gas-1", "gas-2"]
    assert (one.confidence, one.sources) == (0.9, 3)
    assert derivations(bases, NEWS)[statement_id(one)] == sorted(map(statement_id, bases))


def test_an_unknown_property_infers_nothing():
    assert infer([statement("somethingElse")], NEWS) == []


def test_nobody_meets_himself_twice():
    assert triples(infer([statement("metWith", object=NORWAY)], NEWS)) == {("Norway", "communicatedWith", "Norway")}


@settings(deadline=None)
@given(st.lists(statements, max_size=4))
def test_inferring_again_adds_nothing(given_):
    found = infer(given_, NEWS)
    assert [statement_id(one) for one in infer([*given_, *found], NEWS)] == [statement_id(one) for one in found]


def test_plain_edges_are_those_that_owl_rl_derives():
    """owlrl as the oracle, on the axioms the rules are about."""
    import owlrl
    import rdflib

    used = ["buysArmsFrom", "metWith", "alliedWith", "presidentOf"]
    base = [statement(name) for name in used]
    oracle = rdflib.Graph()
    for one in NEWS.properties.values():
        node = rdflib.URIRef(KG + one.name)
        for parent in one.parents:
            if parent in NEWS.properties:
                oracle.add((node, rdflib.RDFS.subPropertyOf, rdflib.URIRef(KG + parent)))
        if one.symmetric:
            oracle.add((node, rdflib.RDF.type, rdflib.OWL.SymmetricProperty))
        if one.inverse:
            oracle.add((node, rdflib.OWL.inverseOf, rdflib.URIRef(KG + one.inverse)))
    for name in used:
        oracle.add((rdflib.URIRef("e:Norway"), rdflib.URIRef(KG + name), rdflib.URIRef("e:Poland")))
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(oracle)
    wanted = {(str(s)[2:], str(p)[len(KG):], str(o)[2:]) for s, p, o in oracle
              if str(p).startswith(KG) and str(s).startswith("e:") and str(o).startswith("e:")}
    ours = {tuple(term.value.rpartition("/")[2].rpartition("#")[2] for term in quad.triple)
            for quad in quads([*base, *infer(base, NEWS)], ARTICLES, ontology=NEWS)
            if quad.predicate.value[len(KG):] in NEWS.properties and quad.subject.value.rpartition("/")[0].endswith(
                "entity") and isinstance(quad.object, ox.NamedNode)}
    assert ours == wanted


def test_the_base_of_an_inferred_statement_is_a_stated_one():
    base = statement("buysArmsFrom")
    assert set(map(tuple, derivations([base], NEWS).values())) == {(statement_id(base),)}
    assert POLAND.id in {one.subject.id for one in infer([base], NEWS)}
