"""What is handed over and to whom, wherever the parser hung it."""

from __future__ import annotations

from parses import arcs, build

from kg.language.repair.transfers import goods_behind_recipient, recipient_behind_maker

_GOODS = ("Peru/NNP/nsubj/2 approved/VBD/ROOT/0/approve the/DT/det/4 {noun}/NN/dobj/2 to/IN/prep/2 Chile/NNP/pobj/5 "
          "of/IN/prep/6 rifles/NNS/pobj/7/rifle")
_MAKER = ("Peru/NNP/nsubj/2 approved/VBD/ROOT/0/approve the/DT/det/4 sale/NN/dobj/2 of/IN/prep/4 rifles/NNS/pobj/5/rifle "
          "{verb}/VBN/acl/6/{lemma} by/IN/agent/7 Orvana/NNP/pobj/8 to/IN/prep/7 Chile/NNP/pobj/10")


def test_what_is_sold_belongs_to_the_sale() -> None:
    parse = build(_GOODS.format(noun="sale"), names=[("Chile", "GPE")])
    assert {t.text: parse.tokens[t.head].text for t in goods_behind_recipient(parse)} == {"of": "sale", "to": "sale"}
    assert not list(goods_behind_recipient(build(_GOODS.format(noun="visit"), names=[("Chile", "GPE")])))
    assert not list(goods_behind_recipient(build(_GOODS.format(noun="sale"))))


def test_nothing_is_built_to_somebody() -> None:
    parse = build(_MAKER.format(verb="built", lemma="build"))
    assert [(t.text, parse.tokens[t.head].text) for t in recipient_behind_maker(parse)] == [("to", "sale")]
    assert not list(recipient_behind_maker(build(_MAKER.format(verb="given", lemma="give"))))
    assert arcs(parse)["to"] == ("prep", "built")
