"""Who stands together with whom, and what stands for what: coordinated heads, partners, examples, measures."""

from __future__ import annotations

from kg.language.grammar import SUBJECTS
from kg.language.phrases import each_the_other
from kg.language.wordlists import word_list
from kg.lexicon.frames import Frames
from kg.model import Parse, Token

SHARES = ("PERCENT", "CARDINAL", "ORDINAL")
"""Labels of what tells how much of something."""
RELATIVE_TAGS = ("WDT", "WP", "WP$", "WRB")
_NOMINAL_DEPS = ("dobj", "pobj", "nsubj", "nsubjpass", "attr", "appos", "oprd", "dative")
_PARTNERS = frozenset({"with", "along", "together", "like"})
"""What opens the phrase of a partner: `along with`, `together with`, `, like B,`."""
MAX_CHAIN = 12
"""Control and coordination chains longer than this are parser noise."""


def conjuncts(parse: Parse, head: int) -> list[int]:
    """Heads coordinated with a phrase head, itself first: `Trump and Xi`, `Trump, together with Xi` give both."""
    known = parse.known.get(("conjuncts", head))
    if known is None:
        known = parse.known["conjuncts", head] = _conjuncts(parse, head)
    return list(known)


def _conjuncts(parse: Parse, head: int) -> list[int]:
    found, queue = [head], [head]
    while queue and len(found) < MAX_CHAIN:
        at = queue.pop(0)
        tag = parse.tokens[at].tag   # `the chief executive, A, and B`, `firms A and B`
        named = [n for n in parse.dependents(at, "appos") if tag == "NN" or (
            tag == "NNS" and parse.subtree(n.index)[0] == at + 1)]
        behind = [c for name in named if name.pos == "PROPN" for c in parse.dependents(name.index, "conj")]
        for token in [*parse.dependents(at, "conj"), *behind, *_again(parse, parse.tokens[at]), *companions(parse, at)]:
            if token.pos in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X") and not _instead(parse, token):
                found.append(token.index)
                queue.append(token.index)
    return found


def _instead(parse: Parse, token: Token) -> bool:
    """Whether what is coordinated is what something was chosen over: `sold jets to Peru rather than (to) Mali`."""
    at = parse.tokens[token.head] if token.dep == "pobj" else token
    between = parse.tokens[at.head + 1 : at.index] if at.dep == "conj" else ()
    return any(d.dep == "cc" and d.text in word_list("preferring") for d in between)


def excepted(parse: Parse, head: int) -> bool:
    """Whether what is coordinated is told to be none of them: `sanctioned Peru and Chile but not Mali (or Togo)`, `leave for
    Peru, not for Mali`; but not `sanctioned Peru but not only Peru`."""
    token = parse.tokens[head]
    at = parse.tokens[token.head] if token.dep == "pobj" and parse.tokens[token.head].dep == "conj" else token
    while at.dep == "conj" and at.head < at.index:
        denied = (d.index for d in parse.dependents(at.index, "neg", "advmod") if d.text.lower() == "not")
        more = word_list("not alone")
        if any(0 < i < at.index and parse.tokens[i - 1].tag in ("CC", ",") and parse.tokens[i + 1].lemma not in more
               for i in denied):
            return True
        at = parse.tokens[at.head]
    return False


def not_all(parse: Parse, head: int) -> bool:
    """Whether a phrase denies only that all of them do, so that nothing is said of any: `Not all members support it`."""
    opening = parse.subtree(head)[:2]
    return len(opening) > 1 and parse.tokens[opening[0]].text.lower() == "not" and (
        parse.tokens[opening[1]].text.lower() in word_list("all of them"))


def _again(parse: Parse, noun: Token) -> list[Token]:
    """Who stands behind a preposition said once more: `talks with A and with B`, `signed by A and, for Chile, by B`; and behind
    a share told once more: `half of A and a third of B`."""
    marker = parse.tokens[noun.head]
    joined = parse.dependents(marker.index, "conj") if noun.dep == "pobj" else []
    if marker.dep == "agent":
        joined += [p for p in parse.dependents(marker.head, "agent") if p.index > marker.index]
    if noun.dep == "pobj" and marker.text == "of" and parse.labels.get(marker.head) in SHARES:
        joined += [p for more in parse.dependents(marker.head, "conj") if parse.labels.get(more.index) in SHARES
                   for p in parse.dependents(more.index, "prep")]
    return [n for p in joined if p.text == marker.text for n in parse.dependents(p.index, "pobj")]


def companions(parse: Parse, head: int) -> list[Token]:
    """Who is named behind a phrase as its partner: `A, along with B,`, `arrested A together with B`."""
    token = parse.tokens[head]
    partners = [p for p in (*parse.dependents(head, "prep"), *parse.dependents(token.head, "prep"))
                if p.text.lower() in _PARTNERS]
    if not partners:
        return []
    end = parse.subtree(head)[-1]
    found = []
    for p in partners:
        opening = [*(d for d in parse.dependents(p.index, "advmod") if d.text.lower() == "together"), p]
        near = head < opening[0].index <= end + 1 + (parse.tokens[min(end + 1, len(parse.tokens) - 1)].text == ",")
        like = p.text.lower() == "like" and token.dep in SUBJECTS and parse.tokens[p.index - 1].text == ","
        inner = [p] if like else parse.dependents(p.index, "prep") if p.text.lower() != "with" else [p][: len(opening) - 1]
        if near:
            found += [n for with_ in inner if like or with_.text.lower() == "with"
                      for n in parse.dependents(with_.index, "pobj")]
    return found


def mutual(parse: Parse, head: int) -> bool:
    """Whether a phrase is a reciprocal pronoun, `each other`, `one another`, or the other of two: `Each blames the other`."""
    token = parse.tokens[head]
    before, after = parse.tokens[max(head - 1, 0)], parse.tokens[min(head + 1, len(parse.tokens) - 1)]
    pairs = ((before.text.lower(), token.lemma.lower()), (token.lemma.lower(), after.lemma.lower()))
    return any(one in ("each", "one") and other in ("other", "another") for one, other in pairs) or (
        token.lemma.lower() == "other" and token.dep == "dobj" and each_the_other(parse, token.head))


def examples(parse: Parse, head: int, frames: Frames) -> list[int]:
    """Names given for a class: `suppliers such as Qualcomm and Intel`, `dozens of banks, including UBS`, `areas including the
    towns of Goma and Bukavu`."""
    found: list[int] = []
    many, of = parse.tokens[head], parse.tokens[parse.tokens[head].head]
    whole = parse.tokens[of.head].lemma.lower() in frames.transparent
    counted = (many.tag == "NNS" or whole) and many.dep == "pobj" and of.text.lower() == "of"
    for p in (*parse.dependents(head, "prep"), *(parse.dependents(of.head, "prep") if counted else ())):
        such = p.text.lower() == "as" and any(d.text.lower() == "such" for d in parse.dependents(p.index, "amod", "advmod"))
        if such or (p.text.lower() == "including" and p.tag == "VBG"):
            for c in [c for n in parse.dependents(p.index, "pobj") for c in conjuncts(parse, n.index)]:
                placed = parse.dependents(c, "prep") if parse.tokens[c].lemma.lower() in frames.appositive else []
                called = [n.index for of in placed if of.text == "of" for n in parse.dependents(of.index, "pobj")
                          if n.pos == "PROPN"]
                found.extend(one for n in called for one in conjuncts(parse, n))
                found.extend([c] if not called and _named(parse, c) else [])
    return [*found, *_among_them(parse, many)]


def leading(parse: Parse, head: int, frames: Frames) -> list[int]:
    """Firms and states at the head of those who do something together: `a consortium led by Altura and Norvik bought it`, `the
    Altura-led group of banks`, `a syndicate comprising Altura`; whoever a person leads is more than he, a delegation is not.
    """
    group = parse.tokens[head]
    if group.lemma.lower() in frames.delegations:
        return _heading(parse, group)
    if group.lemma.lower() not in frames.led:
        return []
    above = parse.tokens[parse.tokens[group.head].head]   # `a group of banks led by Altura`
    part = group.dep == "pobj" and parse.tokens[group.head].text == "of" and above.lemma.lower() in frames.led
    led = [d for one in (group, *([above] if part else [])) for d in parse.dependents(one.index, "acl", "amod")
           if d.lemma == "lead" and d.tag == "VBN"]
    heads = [n.index for d in led for n in parse.governed(d.index, label="agent")]
    heads += [n.index for d in led for n in parse.dependents(d.index, "npadvmod")]
    before = parse.dependents(head, "amod", "compound", "nmod")   # `the OPEC group comprising A and B` acts by itself
    named = any(parse.labels.get(d.index) == "ORG" or (d.text.isupper() and d.index not in parse.labels) for d in before)
    heads += [n.index for d in parse.dependents(head, "acl") if d.lemma in frames.listing and not named
              for n in parse.dependents(d.index, "dobj")]
    return [c for one in heads for c in conjuncts(parse, one)
            if parse.tokens[c].pos == "PROPN" and parse.labels.get(c) != "PERSON"]


def _heading(parse: Parse, delegation: Token) -> list[int]:
    """The person at the head of a delegation, which does what he does: `met a delegation from Peru led by Ana Ruiz`."""
    inside = (n.index for n in parse.governed(delegation.index))
    return [n.index for one in (delegation.index, *inside) for n in led_by(parse, one) if n.pos == "PROPN"][:1]


def led_by(parse: Parse, group: int) -> list[Token]:
    """Who leads what a noun names, as a participle behind it tells, and so does what it does: `a consortium led by Altura`."""
    led = [d for d in parse.dependents(group, "acl") if d.lemma in word_list("leading")]
    return [n for d in led for n in parse.governed(d.index, label="agent")]


def _among_them(parse: Parse, many: Token) -> list[int]:
    """Names told of many: `arrested four officials, among them Ana Ruiz` (examples.among_them hangs them there)."""
    links = [p for p in parse.dependents(many.index, "prep") if p.text == "among"] if many.tag in ("NNS", "PRP") else []
    return [c for p in links for n in parse.dependents(p.index, "pobj") if n.index > p.index + 1
            for c in conjuncts(parse, n.index) if _named(parse, c)]


def _named(parse: Parse, head: int) -> bool:
    """Whether a phrase is a name or has one beside it: `including the envoy, Luis Paz`."""
    return parse.tokens[head].pos == "PROPN" or any(d.pos == "PROPN" for d in parse.dependents(head, "appos"))


def said_of_subject(parse: Parse, token: Token) -> Token | None:
    """The first of the nouns by which a copula tells what its subject is: `Paz is a lawyer, economist and author`."""
    while token.dep == "conj" and token.head < token.index:
        token = parse.tokens[token.head]
    return token if token.dep == "attr" else None


def through(parse: Parse, head: int, frames: Frames) -> int:
    """Past a noun that stands for its complement: `a range of issues` is issues, `the city of Goma` is Goma."""
    for _ in range(3):
        lemma = parse.tokens[head].lemma.lower()
        counted = parse.tokens[head].pos == "NUM"   # `four of the provinces`
        told = [d.index for d in parse.dependents(head, "appos") if d.pos == "PROPN"
                and parse.labels.get(d.index, "PERSON") == "PERSON"] if counted else ()
        if told:   # `one of his aides, Luis Paz`
            return told[0]
        if lemma in frames.seats and not any(d.pos == "PROPN" or d.text[:1].isupper()
                                             for d in parse.dependents(head, "poss", "amod", "compound")):
            break   # `Kenya's capital of Nairobi` is Nairobi, `the capital of Kenya` not Kenya
        if lemma not in frames.transparent and lemma not in frames.appositive and not counted:
            break
        rates = [d.index for d in parse.dependents(head, "npadvmod") if d.index > head]   # `a million barrels a day of crude`
        inner = [n for at in (head, *rates) for n in parse.governed(at, "of")
                 if lemma in frames.transparent or counted or n.pos == "PROPN"]
        if inner and parse.tokens[head].pos == parse.tokens[inner[0].index].pos == "PROPN" and lemma in frames.transparent:
            break   # `the Group of Seven`
        if not inner or any(n.first <= head < n.last and n.first <= inner[0].index < n.last for n in parse.names):
            break   # nothing there, or all of it one name: `the State of Palestine`
        if _accused(parse, parse.tokens[head], inner[0], frames):
            break
        head = inner[0].index
    return head


def _accused(parse: Parse, group: Token, deed: Token, frames: Frames) -> bool:
    """Whether what is behind `of` is what a known group is accused of: `accused the group of fraud`, not `a group of men`."""
    verb = parse.tokens[group.head]
    return group.dep in ("dobj", "nsubjpass") and deed.tag == "NN" and any(
        d.text.lower() == "the" for d in parse.dependents(group.index, "det")) and any(
        kind.accusing and "of" in kind.markers for kind in frames.support.get(verb.lemma.lower(), ()))


def is_verb(parse: Parse, token: Token) -> bool:
    """Whether a token heads a clause, whatever its tag: a finite subject makes a verb of it."""
    if token.dep in ("aux", "auxpass"):
        return False
    if is_nominal(parse, token):
        return False
    return token.pos in ("VERB", "AUX") or (token.dep in ("ROOT", "relcl", "ccomp", "advcl", "conj")
                                            and bool(parse.dependents(token.index, *SUBJECTS)))


def is_nominal(parse: Parse, token: Token) -> bool:
    """Whether a token heads a noun phrase, whatever its tag: a determiner, possessor or adjective makes a noun of it."""
    if token.pos in ("NOUN", "PROPN", "PRON"):
        return not (token.pos == "NOUN" and token.dep in ("relcl", "ccomp", "advcl")
                    and bool(parse.dependents(token.index, *SUBJECTS)))
    return (token.pos == "VERB" and token.dep in _NOMINAL_DEPS and (token.tag in ("VB", "VBP", "VBZ")
            or any(d.dep in ("det", "poss", "amod", "compound", "nummod") for d in parse.dependents(token.index))))


def verb_lemma(parse: Parse, token: Token) -> str:
    """Lemma with its particle: `carry out`."""
    particles = [d.text.lower() for d in parse.dependents(token.index, "prt") if d.index > token.index]
    return " ".join([token.lemma.lower(), *particles[:1]])
