"""Whether the words of a frame stand there, and none of those that exclude it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.language.wordlists import word_list
from kg.lexicon.frames import Frame, Frames
from kg.model import Argument, Parse, Predication

_CLAUSES = ("relcl", "acl")


def triggered(parse: Parse, predication: Predication, frame: Frame, frames: Frames) -> bool:
    """Whether the words of a lemma of several words all stand there, and none of the words that exclude the frame. A title
    also is one where it hangs on a word for what is to come: `prime minister-designate`."""
    if frame.unless and not frame.excluding.isdisjoint(_around(
            parse, predication, frames, titular=frame.titular, held="holder" in frame.functions)):
        return False
    if predication.pos != "NOUN":
        return True
    token = parse.tokens[predication.head]
    if frame.titular and token.dep in ("amod", "compound"):   # a deputy governor is no deputy
        above = parse.tokens[token.head]
        role = above.pos == "NOUN" or (above.index == token.index + 1 and any(
            f.titular for f in frames.of("NOUN", above.lemma.lower())))
        if role and above.text.lower() not in frames.future:
            return False
        behind = parse.tokens[min(token.index + 1, above.index)]   # `Chief Executive Ana Ruiz` is no chief besides
        if any(f"{token.text} {behind.lemma}".lower() in f.words for f in frames.of("NOUN", behind.lemma.lower())):
            return False
    if token.dep == "compound" and f"{token.text} {parse.tokens[token.head].lemma}".lower() in frame.words:
        return False   # `a takeover offer` is told of once, by the offer
    forms = {token.lemma.lower(), token.text.lower()}
    return not forms.isdisjoint(frame.words) or any(
        _spelled(parse, predication.head, words) for form in forms for words in frame.phrases.get(form, ()))


def _another_title(parse: Parse, at: int) -> bool:
    """Whether a modifier is a title joined with the one before the name: `Vice President and Foreign Minister Ana Ruiz`."""
    token = parse.tokens[at]
    return token.dep == "nmod" and token.text.lower() in word_list("office") and bool(parse.dependents(at, "cc"))


def _around(parse: Parse, predication: Predication, frames: Frames, *, titular: bool, held: bool) -> frozenset[str]:
    """The lemmas around a word that may exclude a frame: of its arguments and of what stands below it and them. What a clause
    behind a noun tells makes whoever is `held` to be one no other, nor who does something: `a Houston refiner owned by others`,
    `Ruiz, whose state chairs the bloc, went to Peru`; no more does a circumstance make a noun's deed another: `exports of
    cotton after a ban`."""
    key = "around", predication.head, predication.pos, titular, held
    known = parse.known.get(key)
    if known is None:
        beside = ("modifier",) if titular else ("patient", "modifier", "prep")
        if predication.pos == "ADP":   # `Boeing's rival Airbus`
            beside = (*beside, "holder")
        if predication.pos == "VERB" and not any(a.function == "patient" for a in predication.arguments):   # `palm oil goes to`
            beside = (*beside, "agent")
        arguments = [a for a in predication.arguments if (not titular or tells_office(parse, predication.head, a)) and not (
            predication.pos == "NOUN" and a.marker in frames.circumstances)]
        near = {predication.head, *(a.head for a in arguments if a.function in beside and not (
            titular and _another_title(parse, a.head)))}
        doing = {a.head for a in arguments if a.function == "agent"}
        around = {parse.tokens[a.head].lemma.lower() for a in arguments}
        around.update(d.lemma.lower() for head in near for d in parse.dependents(head)
                      if not (titular and d.dep == "conj") and not (
                          d.dep in _CLAUSES and (head in doing or (held and d.index > predication.head))))
        around.update(parse.tokens[at].lemma.lower() for at, mark in ((predication.head + 2, 1), (predication.head - 2, -1))
                      if 0 <= at < len(parse.tokens) and parse.tokens[predication.head + mark].text == "-")   # `vice-premier`
        if parse.tokens[predication.head].dep in ("dobj", "nsubjpass"):
            around.add(parse.tokens[parse.tokens[predication.head].head].lemma.lower())
        known = parse.known[key] = frozenset(around)
    return known


def tells_office(parse: Parse, title: int, argument: Argument) -> bool:
    """Whether an argument says which office a title is: its holder does not, nor what stands behind his name (`Finance Minister
    Luis Paz of the Unity Party`), nor what a title beside it brings (`the minister and leader of a party`)."""
    above = parse.tokens[parse.tokens[argument.head].head]
    hosts = (parse.tokens[above.head], parse.tokens[above.index - 1])   # what it hangs on, and what it stands right behind
    beside = argument.function == "prep" and any(host.dep == "conj" and host.head == title for host in hosts)
    return argument.function not in ("holder", "context") and not beside and not (
        parse.tokens[title].dep in ("compound", "nmod", "amod") and hosts[0].pos == "PROPN" and hosts[0].index > title)


def _spelled(parse: Parse, head: int, words: Sequence[str]) -> bool:
    """Whether words stand there one behind the other; `*` is whatever stands before the last one in its phrase."""
    at = head
    for word in reversed(words):
        if word == "*":
            at = parse.subtree(head)[0] - 1
            continue
        while at >= 0 and parse.tokens[at].text == "-":
            at -= 1
        if at < 0 or word not in (parse.tokens[at].lemma.lower(), parse.tokens[at].text.lower()):
            return False
        at -= 1
    return True
