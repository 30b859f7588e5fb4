"""Headlines have verbs, passives and lists that look like none; sentences are read as they stand."""

from __future__ import annotations

from dataclasses import replace

from parses import arcs, build

from kg.language.repair import repair
from kg.model import Parse


def headline(parse: Parse) -> dict[str, tuple[str, str]]:
    return arcs(repair(Parse(parse.tokens, tuple(replace(s, headline=True) for s in parse.sentences), parse.names)))


def test_headlines_write_commas_for_and() -> None:
    parse = build("Trump/NNP/npadvmod/4 ,/,/punct/4 Xi/NNP/nsubj/4 discuss/VBP/ROOT/0 Taiwan/NNP/dobj/4")
    assert headline(parse)["Trump"] == ("conj", "Xi")
    assert arcs(repair(parse))["Trump"] == ("npadvmod", "discuss")
    twice = build("Iran/NNP/nsubj/4 ,/,/punct/1 Iraq/NNP/nsubj/4 mend/VBP/ROOT/0 ties/NNS/dobj/4")
    assert headline(twice)["Iran"] == ("conj", "Iraq")


def test_of_two_names_with_a_comma_both_are_meant() -> None:
    parse = build("Scholz/NNP/nsubj/2 urges/VBZ/ROOT/0 Serbia/NNP/dobj/2 ,/,/punct/3 Kosovo/NNP/appos/3 on/RP/prt/2",
                  names=[("Serbia", "GPE"), ("Kosovo", "GPE")])
    assert headline(parse)["Kosovo"] == ("conj", "Serbia")
    assert arcs(repair(parse))["Kosovo"] == ("appos", "Serbia")


def test_what_stands_behind_a_clause_is_told_of_whom_it_is_on() -> None:
    parse = build("Senator/NN/ROOT/0 who/WP/nsubj/3 criticized/VBD/relcl/1 Ruiz/NNP/dobj/3 arrested/VBN/acl/4")
    assert headline(parse)["Senator"] == ("nsubjpass", "arrested")
    assert arcs(repair(parse))["arrested"] == ("acl", "Ruiz")


def test_a_headline_without_a_verb_has_one() -> None:
    parse = build("Boeing/NNP/compound/4 names/NNS/compound/4 veteran/NN/compound/4 Kim/NNP/ROOT/0")
    assert headline(parse)["Boeing"] == ("nsubj", "names") and headline(parse)["Kim"] == ("dobj", "names")
    sentence = build("Boeing/NNP/compound/4 names/NNS/compound/4 veteran/NN/compound/4 Kim/NNP/ROOT/0 ././punct/4")
    assert arcs(repair(sentence))["Kim"] == ("ROOT", "Kim")
    kept = build("A/DT/det/3 museum/NN/compound/3 visit/NN/ROOT/0 in/IN/prep/3 Rabat/NNP/pobj/4")
    assert headline(kept)["visit"] == ("ROOT", "visit")


def test_a_headline_has_a_verb() -> None:
    parse = build("Ekofisk/NNP/compound/2 halts/NNS/compound/4/halt gas/NN/compound/4 supplies/NNS/ROOT/0 to/IN/prep/4 "
                  "Chile/NNP/pobj/5")
    mended = arcs(repair(parse))
    assert (mended["Ekofisk"], mended["halts"], mended["supplies"]) == (
        ("nsubj", "halts"), ("ROOT", "halts"), ("dobj", "halts"))


def test_a_past_tense_is_a_passive() -> None:
    parse = build("Ruiz/NNP/nsubj/2 ousted/VBD/ROOT/0/oust by/IN/prep/2 parliament/NN/pobj/3")
    assert headline(parse)["Ruiz"] == ("nsubjpass", "ousted") and headline(parse)["by"] == ("agent", "ousted")
    assert arcs(repair(parse))["Ruiz"] == ("nsubj", "ousted")
    active = build("Ruiz/NNP/nsubj/2 ousted/VBD/ROOT/0/oust Paz/NNP/dobj/2")
    assert headline(active)["Ruiz"] == ("nsubj", "ousted")


def test_the_first_verb_of_a_headline_has_the_second_beside_it() -> None:
    text = "Panama/NNP/nsubj/2 leaves/VBZ/ccomp/5/leave bloc/NN/dobj/2 ,/,/punct/5 joins/VBZ/ROOT/0/join pact/NN/dobj/5"
    assert headline(build(text))["joins"] == ("conj", "leaves")
    said = "Talks/NNS/nsubj/2 fail/VBP/ccomp/4 ,/,/punct/4 says/VBZ/ROOT/0/say Panama/NNP/nsubj/4"
    assert headline(build(said))["says"][0] == "ROOT"


def test_who_is_to_do_it_is_the_subject_of_a_headline() -> None:
    mended = headline(build("UK/NNP/dep/3 to/TO/aux/3 expel/VB/ROOT/0 envoys/NNS/dobj/3"))
    assert mended["UK"] == ("nsubj", "expel")


def test_a_plural_between_two_names_is_the_verb_of_a_headline() -> None:
    mended = headline(build("Putin/NNP/compound/2 thanks/NNS/ROOT/0/thanks Xi/NNP/appos/2 for/IN/prep/2 help/NN/pobj/4"))
    assert mended["Putin"] == ("nsubj", "thanks") and mended["Xi"] == ("dobj", "thanks")
    kept = headline(build("Boeing/NNP/compound/2 jets/NNS/ROOT/0/jet for/IN/prep/2 Xi/NNP/pobj/3"))
    assert kept["Boeing"] == ("compound", "jets")


def test_a_common_noun_that_opens_a_headline_may_do_something() -> None:
    parse = build("Court/NN/compound/2 sentences/NNS/ROOT/0/sentence Paz/NNP/appos/2 to/IN/prep/2 jail/NN/pobj/4")
    assert headline(parse)["Court"] == ("nsubj", "sentences") and headline(parse)["Paz"] == ("dobj", "sentences")
    kept = build("Court/NN/compound/2 sentences/NNS/ROOT/0/sentence in/IN/prep/2 Peru/NNP/pobj/3")
    assert headline(kept)["Court"] == ("compound", "sentences")


def test_who_is_titled_or_made_something_in_a_headline_undergoes_it() -> None:
    titled = build("Ex-president/NN/nsubj/3 Paz/NNP/appos/1 jailed/VBD/ROOT/0 for/IN/prep/3 fraud/NN/pobj/4")
    assert headline(titled)["Ex-president"] == ("nsubjpass", "jailed")
    made = build("Ruiz/NNP/nsubj/2 elected/VBD/ROOT/0/elect president/NN/dobj/2")
    assert headline(made)["Ruiz"] == ("nsubjpass", "elected") and headline(made)["president"] == ("oprd", "elected")
    assert arcs(repair(made))["Ruiz"] == ("nsubj", "elected")


def test_what_stands_before_a_colon_does_nothing() -> None:
    parse = build("Zuma/NNP/nsubj/4 :/:/punct/1 Court/NN/nsubj/4 jails/VBZ/ROOT/0 minister/NN/dobj/4")
    assert headline(parse)["Zuma"] == ("npadvmod", "jails") and headline(parse)["Court"] == ("nsubj", "jails")


def test_behind_a_semicolon_a_headline_tells_of_something_else() -> None:
    parse = build("Peru/NNP/nsubj/2 jails/VBZ/ROOT/0 mayor/NN/dobj/2 ;/:/punct/3 Chile/NNP/appos/3")
    assert headline(parse)["Chile"] == ("dep", "mayor")
    assert arcs(repair(parse))["Chile"] == ("appos", "mayor")


def test_a_headline_opens_with_a_people() -> None:
    parse = build("Czechs/VBZ/ROOT/0 bar/VB/xcomp/1 Norvik/NNP/dobj/2 from/IN/prep/1 tender/NN/pobj/4")
    found = headline(parse)
    assert found["Czechs"] == ("nsubj", "bar")
    assert found["from"] == ("prep", "bar")
