"""The ontology that comes with the package: what it names, and that it hangs together."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pyoxigraph as ox
import pytest
from graph_values import ARTICLES, POLAND, statement

from kg import ontology, turtle
from kg.data import folder
from kg.graph.assemble import quads
from kg.graph.infer import infer
from kg.graph.validate import validate
from kg.model import Interval, Quantity
from kg.vocab import KG, OA, OWL, PROV, RDF, RDFS, SCHEMA, SKOS, XSD

NEWS = ontology.load(only=[folder("ontology") / "news.ttl"])

FAMILIES = {
    "roles": """hasRoleIn presidentOf vicePresidentOf primeMinisterOf ministerOf leads spokespersonFor representativeOf worksFor
        memberOf founded""",
    "structure": "partOf locatedIn capitalOf subsidiaryOf owns",
    "contact": "communicatedWith called metWith heldTalksWith negotiatesWith visits hosts discussed",
    "speech acts": """warned criticized accused praised urged threatened supports opposes rejects denied announced
        apologizedTo""",
    "agreement": "agreedWith hasTreatyWith partyTo signed joined withdrewFrom",
    "relations": "hasDiplomaticTiesWith hasUnofficialTiesWith alliedWith rivalOf claimsTerritory recognizes",
    "trade": """tradesWith buysFrom buysOilFrom buysSoybeansFrom buysArmsFrom sellsTo sellsArmsTo suppliesTo suppliesArmsTo
        exportsTo importsFrom""",
    "economy": """investsIn lendsTo owesDebtTo repays acquired produces consumes controls imposesTariffsOn sanctions bans""",
    "aid": "providesAidTo",
    "conflict": "attacked invaded atWarWith deploysForcesTo occupies coerced killed protestsAgainst",
    "power and law": """investigates arrested charged sentenced sued expelled appointed elected removedFromPower resignedFrom
        succeeded""",
}
SYMMETRIC = frozenset(["communicatedWith", "called", "metWith", "heldTalksWith", "negotiatesWith", "agreedWith",
    "hasTreatyWith", "hasDiplomaticTiesWith", "hasUnofficialTiesWith", "alliedWith", "rivalOf", "tradesWith",
    "atWarWith", "contradicts"])
SUB_PROPERTIES = {
    "hasRoleIn": FAMILIES["roles"].split()[1:],
    "communicatedWith": ["called", "metWith", "heldTalksWith"],
    "buysFrom": ["buysOilFrom", "buysSoybeansFrom", "buysArmsFrom"],
    "sellsTo": ["sellsArmsTo"],
    "suppliesTo": ["suppliesArmsTo"],
}
PLOVER = ["Agree", "Consult", "Support", "Cooperate", "Aid", "Concede", "Retreat", "Request", "Accuse", "Reject",
    "Threaten", "Protest", "Mobilize", "Sanction", "Coerce", "Assault"]


@pytest.mark.parametrize(("family", "names"), FAMILIES.items())
def test_every_name_of_the_vocabulary_is_there_with_its_family(family, names):
    found = [p.name for p in NEWS.properties.values() if p.family == family]
    assert sorted(found) == sorted(names.split())


@pytest.mark.parametrize("one", NEWS.properties.values(), ids=lambda p: p.name)
def test_every_property_says_what_it_is(one):
    assert one.label and len(one.comment) > 20 and one.family


@pytest.mark.parametrize("one", NEWS.classes.values(), ids=lambda c: c.name)
def test_every_class_says_what_it_is(one):
    assert one.label and len(one.comment) > 20


def test_the_classes_of_the_vocabulary():
    parts = {"Government", "GovernmentBody", "Military", "PoliticalParty", "InternationalOrganization", "Company",
             "ThinkTank", "MediaOrganization", "ArmedGroup"}
    assert {name for name, c in NEWS.classes.items() if "Organization" in c.ancestors} == parts | {"Organization"}
    assert {"Agent", "Place"} <= NEWS.classes["Country"].ancestors
    assert {n for n, c in NEWS.classes.items() if "Place" in c.ancestors} == {
        "Place", "Country", "City", "Region", "Facility"}
    assert {n for n, c in NEWS.classes.items() if "Product" in c.ancestors} == {"Product", "Weapon", "Technology"}
    assert {"Commodity", "Agreement", "Policy", "Position", "Topic", "Document", "Statement"} <= set(NEWS.classes)
    assert "Agent" not in NEWS.classes["City"].ancestors


def test_events_are_plovers():
    assert {n for n, c in NEWS.classes.items() if "Event" in c.ancestors} == {*PLOVER, "Event"}
    assert NEWS.properties["called"].event == "Consult"
    assert NEWS.properties["attacked"].event == "Assault"
    assert NEWS.properties["locatedIn"].event is None


def test_an_event_property_has_the_cameo_code_of_its_class():
    assert NEWS.properties["called"].notation == ("041",)
    assert NEWS.properties["visits"].notation == ("042",)
    assert all(p.event in PLOVER for p in NEWS.properties.values() if p.event)
    assert all(p.notation for p in NEWS.properties.values() if p.event)


def test_symmetric_properties():
    assert {p.name for p in NEWS.properties.values() if p.symmetric} == set(SYMMETRIC)


def test_a_symmetric_property_has_one_class_on_both_sides():
    assert all(p.domain == p.range for p in NEWS.properties.values() if p.symmetric)


def test_inverses_name_each_other():
    pairs = {(p.name, p.inverse) for p in NEWS.properties.values() if p.inverse}
    assert pairs == {("buysFrom", "sellsTo"), ("sellsTo", "buysFrom"),
                     ("buysArmsFrom", "sellsArmsTo"), ("sellsArmsTo", "buysArmsFrom")}


def test_an_inverse_swaps_domain_and_range():
    for one in NEWS.properties.values():
        if one.inverse:
            assert one.domain == NEWS.properties[one.inverse].range


def test_sub_properties():
    below = {p.name: p.parents for p in NEWS.properties.values() if p.parents and p.family != "statement"}
    assert below == {child: (parent,) for parent, children in SUB_PROPERTIES.items() for child in children}


def test_what_holds_of_a_sub_property_is_allowed_of_its_parents():
    for one in NEWS.properties.values():
        for parent in (NEWS.properties[p] for p in NEWS.above(one.name) if p in NEWS.properties):
            assert all(NEWS.is_a(kind, parent.domain) for kind in one.domain)
            assert all(NEWS.is_a(kind, parent.range) for kind in one.range)


def test_no_cycles():
    for name in NEWS.properties:
        assert name not in NEWS.above(name)
    for name, one in NEWS.classes.items():
        assert not any(name in NEWS.classes[a].ancestors for a in one.ancestors - {name} if a in NEWS.classes)


def test_domains_and_ranges_are_classes_of_the_ontology():
    for one in NEWS.properties.values():
        assert set(one.domain + one.range) <= set(NEWS.classes)


@pytest.mark.parametrize(("subject", "predicate", "target"), [
    ("Person", "called", "Person"), ("Country", "sellsArmsTo", "Country"), ("Country", "buysOilFrom", "Country"),
    ("Region", "buysFrom", "Country"), ("Agent", "buysOilFrom", "Country"),
    ("Country", "memberOf", "InternationalOrganization"),
    ("Country", "attacked", "City"), ("Military", "occupies", "Region"), ("Organization", "consumes", "Commodity"),
    ("Person", "criticized", "Policy"), ("Person", "visits", "City"), ("Country", "killed", "Person"),
    ("Company", "locatedIn", "City"), ("Person", "leads", "Region"), ("Country", "providesAidTo", "Region"),
])
def test_news_fits(subject, predicate, target):
    one = NEWS.properties[predicate]
    assert NEWS.is_a(subject, one.domain) and NEWS.is_a(target, one.range)


@pytest.mark.parametrize(("subject", "predicate", "target"), [
    ("Commodity", "sellsTo", "Country"), ("Country", "visits", "Person"), ("City", "called", "Person"),
    ("Country", "elected", "Country"), ("Topic", "warned", "Person"), ("Person", "signed", "Person"),
    ("Person", "capitalOf", "Country"), ("Country", "presidentOf", "Country"),
])
def test_nonsense_does_not(subject, predicate, target):
    one = NEWS.properties[predicate]
    assert not (NEWS.is_a(subject, one.domain) and NEWS.is_a(target, one.range))


def test_the_eight_modalities():
    found = {turtle.name(n) for n in turtle.subjects(NEWS.graph, "https://example.org/kg/ontology#Modality")}
    assert found == {"asserted", "planned", "considered", "possible", "expected", "obligatory", "demanded",
    "hypothetical"}


def test_qualifiers_and_what_a_statement_carries():
    qualifiers = {p.name for p in NEWS.properties.values() if p.family == "qualifiers"}
    assert qualifiers == {"commodity", "amount", "price", "topic", "place", "role", "instrument", "recipient"}
    carried = {p.name for p in NEWS.properties.values() if p.family == "statement"}
    assert {"negated", "modality", "quoted", "ended", "inferred", "attributedTo", "time", "event", "contradicts",
            "confidence", "sources", "frame", "sha256"} <= carried
    assert not qualifiers & set(" ".join(FAMILIES.values()).split())


def test_alignments_point_to_known_vocabularies():
    known = ("https://schema.org/", "http://www.wikidata.org/", "http://www.w3.org/", "http://purl.org/dc/terms/",
             "http://xmlns.com/foaf/")
    for predicate in (SKOS + "closeMatch", OWL + "equivalentProperty", OWL + "equivalentClass"):
        for name in (*NEWS.properties, *NEWS.classes):
            node = turtle.ox.NamedNode("https://example.org/kg/ontology#" + name)
            assert all(term.value.startswith(known) for term in turtle.objects(NEWS.graph, node, predicate))


def test_what_is_never_one_event_says_so_on_both_sides():
    for name in NEWS.properties:
        node = turtle.ox.NamedNode("https://example.org/kg/ontology#" + name)
        for other in turtle.names(NEWS.graph, node, "https://example.org/kg/ontology#distinctEventFrom"):
            there = turtle.ox.NamedNode("https://example.org/kg/ontology#" + other)
            assert name in turtle.names(NEWS.graph, there, "https://example.org/kg/ontology#distinctEventFrom")


# ---------------------------------------------------------------------------------------------------------- shapes


def graph():
    """A statement with everything it can have, a reported one, and what follows from both."""
    full = replace(statement(), time=Interval(dt.date(2025, 3, 1), None, "since March"), event="e1",
                   qualifiers=(("amount", Quantity("about 3 t", 3.0, "t", "about")), ("role", Quantity("seller"))))
    given = [full, statement("metWith", attributed_to=POLAND)]
    return list(quads([*given, *infer(given, NEWS)], ARTICLES, ontology=NEWS))


GRAPH = graph()


def messages(found):
    return {one.message for one in validate(found, NEWS)}


def without(predicate):
    return [q for q in GRAPH if q.predicate.value != predicate]


def changed(predicate, value):
    return [ox.Quad(q.subject, q.predicate, value if q.predicate.value == predicate else q.object, q.graph_name)
            for q in GRAPH]


def doubled(predicate, value):
    return [*GRAPH, *(ox.Quad(q.subject, q.predicate, value) for q in GRAPH if q.predicate.value == predicate)]


def test_what_is_built_keeps_to_the_shapes():
    assert any(q.predicate.value == KG + "inferred" and q.object.value == "true" for q in GRAPH)
    assert messages(GRAPH) == set()


@pytest.mark.parametrize(("predicate", "problem"), [
    (RDF + "subject", "one subject"), (RDF + "predicate", "one predicate"), (RDF + "object", "one object"),
    (KG + "modality", "one modality"), (KG + "negated", "negated"), (KG + "quoted", "quoted"), (KG + "ended", "over"),
    (KG + "inferred", "inferred"), (KG + "confidence", "from 0 to 1"), (KG + "sources", "independent sources"),
    (KG + "sha256", "SHA-256"), (KG + "frame", "frame"), (OA + "hasSource", "one article"), (OA + "exact", "exact words"),
    (OA + "start", "starts"), (OA + "end", "ends"), (OA + "hasSelector", "where its words stand"),
    (RDFS + "label", "one label"),
])
def test_what_is_missing_is_found(predicate, problem):
    assert any(problem in message for message in messages(without(predicate)))


def test_a_statement_without_evidence_is_found():
    assert messages(without(PROV + "wasDerivedFrom"))


@pytest.mark.parametrize(("predicate", "value", "problem"), [
    (KG + "sha256", ox.Literal("abc"), "SHA-256"),
    (KG + "confidence", ox.Literal("1.5", datatype=ox.NamedNode(XSD + "decimal")), "from 0 to 1"),
    (KG + "modality", ox.NamedNode(KG + "certain"), "one modality"),
    (OA + "start", ox.Literal(999), "not after its end"),
    (KG + "approximation", ox.Literal("roughly"), "about"),
    (SCHEMA + "datePublished", ox.Literal("last week"), "one date"),
])
def test_what_is_wrong_is_found(predicate, value, problem):
    assert any(problem in message for message in messages(changed(predicate, value)))


@pytest.mark.parametrize(("predicate", "value", "problem"), [
    (RDFS + "label", ox.Literal("Other"), "one label"),
    (KG + "modality", ox.NamedNode(KG + "planned"), "one modality"),
    (OA + "exact", ox.Literal("other words"), "exact words"),
])
def test_what_is_there_twice_is_found(predicate, value, problem):
    assert any(problem in message for message in messages(doubled(predicate, value)))


def test_shapes_use_no_sparql():
    assert "sparql" not in (folder("ontology") / "shapes.ttl").read_text(encoding="utf-8").replace("No sh:sparql", "")
