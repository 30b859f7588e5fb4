import os
import signal
import subprocess
import sys
import time

import pyoxigraph as ox
import pytest

from kg.answers import Rows, Triples, Truth
from kg.errors import QueryError, StoreError
from kg.store import Store
from kg.vocab import BASE, KG

REPORTED = ox.NamedNode(KG + "reported")


def quad(subject, predicate, target, graph=None):
    made = [ox.NamedNode(BASE + "entity/" + subject), ox.NamedNode(KG + predicate),
            ox.NamedNode(BASE + "entity/" + target)]
    return ox.Quad(*made, graph) if graph else ox.Quad(*made)


SOLD = quad("Norway", "sellsTo", "Poland")
MET = quad("Norway", "metWith", "Poland")
SAID = quad("Poland", "criticized", "Norway", REPORTED)


def holding(*quads):
    store = Store()
    store.replace(quads)
    return store


def message(call):
    with pytest.raises(StoreError) as error:
        call()
    assert "\n" not in str(error.value)
    return str(error.value)


# ----------------------------------------------------------------------------------------------------------- content


def test_replace_makes_it_hold_exactly_what_is_given():
    store = holding(SOLD, SAID)
    assert store.replace([SOLD, MET]) == (1, 1)
    assert store.quads() == sorted([SOLD, MET], key=str)


def test_replacing_by_the_same_changes_nothing():
    assert holding(SOLD, SAID).replace([SAID, SOLD, SOLD]) == (0, 0)


def test_replace_keeps_graphs_apart():
    store = holding(SAID)
    plain = ox.Quad(*SAID.triple)
    assert store.replace([plain]) == (1, 1)
    assert store.quads() == [plain]


def test_odd_texts_survive_being_replaced():
    odd = [ox.Quad(SOLD.subject, SOLD.predicate, ox.Literal(text)) for text in (
        'quote " and \\ and }', "line\nbreak\r\t", "\x00\x01\ufffe", "> <x> .", "'''\"\"\"")]
    store = holding(*odd, MET)
    store.replace([*odd[1:], SOLD])
    assert set(store) == {*odd[1:], SOLD}


def test_the_dump_is_sorted_n_quads():
    lines = holding(SOLD, MET, SAID).dump().splitlines()
    assert lines == sorted(lines)
    assert set(ox.parse("\n".join(lines), format=ox.RdfFormat.N_QUADS)) == {SOLD, MET, SAID}


def test_it_is_there_when_opened_again(tmp_path):
    with Store.open(tmp_path / "store") as store:
        store.replace([SOLD, SAID])
    with Store.open(tmp_path / "store", read_only=True) as store:
        assert set(store) == {SOLD, SAID}
        assert len(store) == 2


# ----------------------------------------------------------------------------------------------------------- queries


def test_prefixes_need_not_be_declared():
    found = holding(SOLD).query("SELECT ?who ?whom { ?who kg:sellsTo ?whom }")
    assert isinstance(found, Rows)
    assert found.variables == ("who", "whom")
    assert [[term.value for term in row] for row in found.rows] == [[BASE + "entity/Norway", BASE + "entity/Poland"]]
    assert holding(SOLD).query("ASK { :Norway kg:sellsTo :Poland }") == Truth(True)


def test_a_prefix_that_the_query_declares_is_its_own():
    assert not holding(SOLD).query("PREFIX kg: <http://other/> ASK { ?s kg:sellsTo ?o }")


def test_our_iris_under_another_base():
    store = Store(base="https://news.example/")
    store.replace([SOLD])
    assert not store.query("ASK { :Norway ?p ?o }")
    assert store.query("ASK { :Norway ?p ?o }", base=BASE)


def test_the_default_graph_is_the_default_graph_alone():
    assert not holding(SAID).query("ASK { ?s kg:criticized ?o }")
    assert holding(SAID).query("ASK { GRAPH kg:reported { ?s kg:criticized ?o } }")


def test_an_edge_is_counted_once():
    found = holding(SOLD, SAID, MET).query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")
    assert found.rows[0][0].python() == 2


def test_construct_gives_triples():
    found = holding(SOLD, MET).query("CONSTRUCT { ?o kg:heardFrom ?s } WHERE { ?s ?p ?o }")
    assert isinstance(found, Triples)
    assert [[term.value.rpartition("/")[2] for term in triple] for triple in found.triples] == [
        ["Poland", "ontology#heardFrom", "Norway"]]


def test_an_unbound_variable_is_none():
    found = holding(SOLD).query("SELECT ?s ?x { ?s kg:sellsTo ?o OPTIONAL { ?s kg:metWith ?x } }")
    assert found.rows[0][1] is None


@pytest.mark.parametrize(("query", "place", "said"), [
    ("SELECT ?s WHERE { ?s ?p ", "line 1, column 25", "it ends too early"),
    ("ASK { ?s kg:x ?o }\n  garbage", "line 2, column 3", "`garbage` does not fit here"),
    ("SELECT * {\n ?s foo:x ?o }", "line 2, column 10", "prefix `foo:` is not known"),
    ("SELECT * { ?s ?p ?o FILTER(nofun(?o)) }", "line 1, column 28", "`nofun` does not fit here"),
    ("SELECT * { ?s ?p ?o . FILTER(?o > ) }", "line 1, column 35", "`)` does not fit here"),
    ("SELECT * { ?s ?p ?o } LIMIT x", "line 1, column 29", "`x` does not fit here"),
    ("SELECT * { ?s kg:é \"é\" . ) } ", "line 1, column 26", "`)` does not fit here"),
    ("SELECT * { ?s ?p ?o } é", "line 1, column 24", "it is not complete, or its last word does not fit"),
    ("SELCT * { ?s ?p ?o }", "line 1, column 1", "`SELCT` does not fit here"),
])
def test_a_syntax_error_shows_its_place_in_the_text_given(query, place, said):
    with pytest.raises(QueryError) as error:
        holding(SOLD).query(query)
    assert place in str(error.value)
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_an_empty_query_is_told_how_to_begin():
    with pytest.raises(QueryError, match="empty: begin with SELECT"):
        Store().query("  \n ")


@pytest.mark.parametrize("update", ["INSERT DATA { <a:b> <a:b> <a:b> }", "PREFIX x: <a:>\nDELETE WHERE { ?s ?p ?o }",
                                    "drop all"])
def test_a_query_cannot_change_the_store(update):
    store = holding(SOLD)
    with pytest.raises(QueryError, match="would change the store"):
        store.query(update)
    assert len(store) == 1


@pytest.mark.parametrize("query", [
    "SELECT * { SERVICE <http://x.invalid/> { ?s ?p ?o } }",
    "SELECT * { service silent ?x { ?s ?p ?o } }",
    "PREFIX x: <http://x/> SELECT * { SERVICE x:y{ } }",
    "SELECT * { ?s ?p ?o .SERVICE#c\n<http://x.invalid/>#{\n{ ?s ?p ?o } }",
    r"SELECT * { \u0053ERVICE <http://x.invalid/> { ?s ?p ?o } }",
    "SELECT * { ?s ?p trueSERVICE <http://x.invalid/> { ?s ?p ?o } }",
    "SELECT * { ?s ?p ?x FILTER(?x<'x>') SERVICE <http://x.invalid/> { ?s ?p 'y' } }"])
def test_a_query_asks_no_other_server(query):
    with pytest.raises(QueryError, match="works offline"):
        holding(SOLD).query(query)


@pytest.mark.parametrize("query", ["SELECT ?service ?p { ?service ?p 'SERVICE <x>' } # SERVICE <y>",
                                   "PREFIX service: <http://x/> SELECT * { service:a ?p <http://SERVICE/> }",
                                   "SELECT * { ?s ?p ?o FILTER(CONTAINS(?o, 'the service said: no')) }"])
def test_the_word_service_elsewhere_is_fine(query):
    assert len(Store().query(query)) == 0


# ----------------------------------------------------------------------------------------------------------- trouble


def test_a_store_open_elsewhere_is_locked(tmp_path):
    path = tmp_path / "store"
    code = "import sys, time; from kg.store import Store; s = Store.open(sys.argv[1]); print(1, flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"1\n"
        assert "in use by another process" in message(lambda: Store.open(path))
        assert "in use by another process" in message(lambda: Store.open(path, read_only=True))
        process.communicate(b"\n")
    Store.open(path).close()


def test_readers_share_and_keep_a_writer_out(tmp_path):
    Store.open(tmp_path / "s").close()
    with Store.open(tmp_path / "s", read_only=True), Store.open(tmp_path / "s", read_only=True):
        assert "in use" in message(lambda: Store.open(tmp_path / "s"))
    Store.open(tmp_path / "s").close()


def test_there_is_no_store_to_read(tmp_path):
    assert "there is no store" in message(lambda: Store.open(tmp_path / "none", read_only=True))
    assert not (tmp_path / "none").exists()
    assert "empty" in message(lambda: Store.open(tmp_path, read_only=True))


def test_a_file_is_not_a_store(tmp_path):
    (tmp_path / "file").write_text("x")
    assert "is a file, not a store" in message(lambda: Store.open(tmp_path / "file"))
    assert "cannot be opened" in message(lambda: Store.open(tmp_path / "file" / "below"))


def test_a_folder_of_other_things_is_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear")
    assert "a folder of other things" in message(lambda: Store.open(tmp_path))
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_damaged_store_is_told_with_the_way_out(tmp_path):
    with Store.open(tmp_path / "s") as store:
        store.replace([SOLD])
    (tmp_path / "s" / "graph" / "CURRENT").write_text("garbage")
    told = message(lambda: Store.open(tmp_path / "s"))
    assert "damaged" in told
    assert "kg build" in told


def test_a_store_opened_for_reading_is_not_written(tmp_path):
    Store.open(tmp_path / "s").close()
    with Store.open(tmp_path / "s", read_only=True) as store:
        assert "for reading only" in message(lambda: store.replace([SOLD]))


def test_a_closed_store_says_so(tmp_path):
    store = Store.open(tmp_path / "s")
    store.close()
    store.close()
    assert "closed" in message(lambda: len(store))


FULL = """
import resource, signal, sys
import pyoxigraph as ox
from kg.errors import StoreError
from kg.store import Store
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Store.open(sys.argv[1]) as store:
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
    node = ox.NamedNode("https://x.example/y")
    try:
        store.replace(ox.Quad(node, node, ox.Literal(f"{i} " * 200)) for i in range(20_000))
        print("no error")
    except StoreError as error:
        print(error)
"""


def test_a_full_disk_leaves_it_as_it_was(tmp_path):
    with Store.open(tmp_path / "s") as store:
        store.replace([SOLD, SAID])
    told = subprocess.run([sys.executable, "-c", FULL, str(tmp_path / "s")], capture_output=True, text=True, check=True)
    assert "the disk is full, nothing was changed" in told.stdout
    assert told.stdout.count("\n") == 1
    with Store.open(tmp_path / "s") as store:
        assert set(store) == {SOLD, SAID}


WRITER = """
import sys
import pyoxigraph as ox
from kg.store import Store
node = ox.NamedNode("https://x.example/y")
sets = [[ox.Quad(node, node, ox.Literal(f"{name}{i}")) for i in range(3000)] for name in "ab"]
with Store.open(sys.argv[1]) as store:
    store.replace(sets[0])
    print("ready", flush=True)
    for i in range(10_000):
        store.replace(sets[(i + 1) % 2])
"""


@pytest.mark.parametrize("delay", [0.0, 0.03, 0.07, 0.1])
def test_a_killed_writer_leaves_the_store_as_before_or_after(tmp_path, delay):
    path = tmp_path / "s"
    with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"ready\n"
        time.sleep(delay)
        os.kill(process.pid, signal.SIGKILL)
    with Store.open(path) as store:
        values = {quad.object.value for quad in store}
    assert values in ({f"a{i}" for i in range(3000)}, {f"b{i}" for i in range(3000)})
