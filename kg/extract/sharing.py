"""Of whom a predication is true among those that are joined with an argument, or given as its examples."""

from __future__ import annotations

from kg.language.coordination import conjuncts, examples, leading
from kg.lexicon.frames import Frames, Role
from kg.model import Parse, Predication

_HYPHENS = ("-", "–")


def named_for(parse: Parse, predication: Predication, head: int, role: Role, frames: Frames) -> list[int]:
    """The coordinated heads that a predication is true of, those named for a class in the place of the class, those named of a
    whole beside it, `most of Yemen, including Aden`, and who leads a group that does it."""
    key = "named for", predication.head, predication.support, head, role.function if role.function in ("holder", "self") else ""
    known = parse.known.get(key)
    if known is None:
        shared = _sharers(parse, predication, head, role)
        known = parse.known[key] = [
            c for s in shared for named in ([*examples(parse, s, frames), *(
                one for one in leading(parse, s, frames) if parse.tokens[parse.tokens[one].head].head != predication.head)],)
            for c in (named if named and parse.tokens[s].tag == "NNS" else [s, *named])]
    return known


def _hyphened(parse: Parse, noun: int, head: int) -> list[int]:
    """Two names that a hyphen joins before a noun, of both of which it is: `US-China talks`, `Israeli-Palestinian talks`."""
    first = min([head, *(d.index for d in parse.dependents(head, "compound") if d.pos == "PROPN" and not any(
            t.text in _HYPHENS for t in parse.tokens[d.index : head]))])   # `US-South Korea talks`
    for mark, beside in ((head + 1, head + 2), (first - 1, first - 2)):
        if not 0 <= beside < noun or parse.tokens[mark].text not in _HYPHENS:
            continue
        other = parse.tokens[beside]
        if other.dep == "compound" and other.pos == parse.tokens[other.head].pos == "PROPN" and other.head > head:
            other = parse.tokens[other.head]
        if other.pos in ("PROPN", "ADJ") and other.text[:1].isupper() and noun in parse.ancestors(other.index):
            return sorted((head, other.index))
    return []


def _sharers(parse: Parse, predication: Predication, head: int, role: Role) -> list[int]:
    """The coordinated heads that a predication is true of.

    A title in the singular is one person's: `President X and Foreign Minister Y` makes no president of Y. A relative clause
    speaks of the conjunct it stands on, `A, which buys oil, and B`, unless its verb is plural, or may be and it hangs on the
    first one behind the others: `A and B, which bought oil`.
    """
    word = parse.tokens[predication.head]
    if role.function == "self":   # `Ruiz's faction and the army`
        return [head]
    if role.function == "agent" and predication.pos == "NOUN" and (pair := _hyphened(parse, predication.head, head)):
        return pair
    if word.dep == "amod" and word.index < head == word.head and parse.tokens[head].pos == "PROPN":
        return [head]   # `Oslo-based A and B`: of B that says nothing
    if predication.pos == "ADP" and any(d.tag == "DT" and d.index + 1 == word.index for d in parse.dependents(head, "appos")):
        return [c for c in conjuncts(parse, head) if c < word.index]   # `A and B, both of the bank`
    if role.function == "holder" and (predication.pos == "ADP" or (predication.pos == "NOUN" and not word.tag.endswith("S"))):
        return [head]
    if role.function == "holder" and any(a.function == "prep" and parse.tokens[parse.tokens[a.head].head].head == head
                                         for a in predication.arguments):   # `the ministers, A for Peru and B for Chile`
        return [head]
    if parse.tokens[head].dep == "conj" and word.tag == "NNS" and any(
            d.tag == "WP$" for d in parse.dependents(word.index, "poss")):   # `A and B, whose presidents, C and D, met`
        return conjuncts(parse, parse.tokens[head].head)
    told = (head, *(d.index for d in parse.dependents(head, "appos")))   # `A, a lawmaker who chairs it, and B`
    inside = [c.index for one in told for c in parse.dependents(one, "relcl") if predication.head in parse.subtree(c.index)]
    if inside:
        tensed = (parse.tokens[inside[0]], *parse.dependents(inside[0], "aux", "auxpass"))
        plural = any(t.tag == "VBP" for t in tensed)
        above = parse.tokens[head]
        before = [c for c in conjuncts(parse, head) if c < inside[0]]   # `A and B, both of which buy oil`
        if not plural:
            single = any(t.tag == "VBZ" or t.text == "was" for t in tensed)
            return [head] if above.dep == "conj" or not before else before[-1:] if single else before   # `who was` is the last
        return [above.head, head] if above.dep == "conj" else before or [head]
    shared = conjuncts(parse, head)
    if word.dep == "amod" and word.index < head == word.head:   # `the Iran-backed force and its bank`
        shared = [head, *(c for c in shared[1:] if not parse.dependents(c, "det", "poss"))]
    if word.dep == "acl" and word.head == head and word.tag == "VBN":   # `A, led by C, and B`
        shared = [c for c in shared if c < word.index]
    if word.dep == "acl" and word.head == head and word.tag == "VBG" and parse.tokens[head].tag == "NNS":
        shared = [c for c in shared if c < word.index][-1:]   # `police and students protesting at a law`: of these at least
    return [c for c in shared if c != predication.head] if role.function == "holder" else shared   # `Poland and other members`
