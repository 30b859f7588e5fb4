"""Predicate-argument structures: dependency syntax, normalised once so that no frame ever sees a surface variant.

Active, passive, relative, reduced relative and participial clauses, coordination of verbs and of arguments, control and
raising, copulas, light verbs, nominalisations with possessors and prepositions, titles and appositions all come out as
`Predication`s whose arguments carry deep grammatical functions (`kg.model.Argument`). Labels are CLEAR's.
Arguments of one function stand in order of closeness: what the word governs itself before what it shares or inherits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from kg.language.coordination import is_verb
from kg.language.ellipsis import restored
from kg.language.nounphrases import NounPhrases
from kg.language.repair.gapping import filled
from kg.lexicon.frames import Frames
from kg.model import Argument, Parse, Predication, Token


def predications(parse: Parse, frames: Frames, *, is_event: Callable[[Token], bool], is_agent: Callable[[Token], bool]
                 ) -> tuple[Predication, ...]:
    """Every verb, and every noun, adjective or preposition that a frame knows or that `is_event` accepts, in text order.

    `is_agent` says of a noun whether it can act: who is accused `of buying` buys, but a plan `of buying` does not.
    """
    return tuple(restored(parse, tuple(_Reader(parse, frames, is_event, is_agent).read()), frames))


class _Reader(NounPhrases):
    """Reads a parse from left to right."""

    def read(self) -> Iterator[Predication]:
        for token in self.tokens:
            if made := self.deverbal(token):
                yield made
            if is_verb(self.parse, token):
                verb = self.verb(token)
                yield verb
                if partner := self.joined(token):   # `joined France in blaming Iran`
                    own = [a for a in verb.arguments if a.function != "agent"]
                    yield replace(verb, arguments=(Argument("agent", self.referent(partner)), *own))
                yield from filled(self.parse, verb, self.frames)
            elif (token.pos in ("NOUN", "PROPN", "VERB") or (token.pos == "ADJ" and self.titled(token) is not None)) and (
                    self.frames.of("NOUN", token.lemma.lower()) or self.is_event(token)):
                if each := self.in_turn(token):   # `the ministers, A for Peru and B for Chile`
                    yield from (self.noun(token, [one]) for one in each)
                else:
                    yield self.noun(token)
                if successors := self.successors(token):   # `A succeeded B as chairman`: both were, one after the other
                    yield self.noun(token, successors)
            elif token.pos == "ADJ" and self.frames.of("ADJ", token.lemma.lower()):
                yield self.adjective(token)
            elif token.dep in ("prep", "case") and self.frames.of("ADP", _marker(token)):
                found = self.preposition(token) if token.dep == "prep" else self.ownership(self.tokens[token.head], token)
                if found:
                    yield found
            elif token.dep == "appos" and (found := self.larger(token)) is not None:
                yield found
            elif token.dep == "poss" and token.tag in ("PRP$", "WP$"):
                found = self.ownership(token, token)
                if found:
                    yield found

    def adjective(self, token: Token) -> Predication:
        arguments = [Argument("holder", h) for h in self.bearers(token)]
        arguments.extend(self.prepositions(token))
        if token.dep == "acomp":   # `is dependent on Peru for gas`: what follows it is its own, wherever it hangs
            arguments.extend(a for a in self.prepositions(self.tokens[token.head]) if a.head > token.index)
        for thing in [self.tokens[a.head] for a in arguments if a.marker == "on"]:   # `dependent on Russian gas`
            arguments.extend(Argument("origin", o) for o in (*self.origins(thing), *self.sources(thing)))
        for word in self.parse.dependents(token.index, "npadvmod", "compound", "advmod"):
            arguments.append(Argument("modifier", word.index))
        for clause in self.parse.dependents(token.index, "xcomp"):
            arguments.append(Argument("infinitive", clause.index))
        governor = self.tokens[token.head]
        bearer = governor.index if token.dep == "acomp" else None
        return Predication(token.index, token.lemma.lower(), "ADJ", tuple(dict.fromkeys(arguments)), bearer)

    def bearers(self, token: Token) -> tuple[int, ...]:
        governor = self.tokens[token.head]
        if token.dep == "acomp":
            return self.subjects(governor)
        if token.dep in ("amod", "appos", "acl") and governor.pos in ("NOUN", "PROPN"):
            return (governor.index,)
        return ()

    def preposition(self, token: Token) -> Predication | None:
        """A preposition that relates two names by itself: `Bonnie Glaser of the German Marshall Fund`."""
        host = self.tokens[token.head]
        if host.pos != "PROPN" or (self.is_titling(host) and host.index not in self.people):   # `Chairman of the bank`
            return None
        titles = [d for d in self.parse.dependents(host.index, "compound", "nmod") if self.is_titling(d)]
        inner = [Argument("patient", n.index) for n in self.parse.dependents(token.index, "pobj")]
        if not inner:
            return None
        words = (host, *(self.tokens[a.head] for a in inner)) if host.index in self.people else ()
        behind = [a for word in words for a in self.prepositions(word) if a.head > inner[-1].head]   # `of a firm in Oslo`
        before = [Argument("modifier", d.index) for d in titles]   # `chairman Luis Paz of Codelco`: it belongs to the title
        arguments = (Argument("holder", host.index), *inner, *before, *dict.fromkeys(behind))
        return Predication(token.index, token.text.lower(), "ADP", arguments)

    def larger(self, token: Token) -> Predication | None:
        """A comma that relates two names by itself: `Lamu, Kenya`, but not in a list of names."""
        host = self.tokens[token.head]
        first = self.parse.subtree(token.index)[0]
        if host.pos != "PROPN" or token.pos != "PROPN" or self.tokens[first - 1].text != "," or host.index + 2 != first:
            return None
        listed = host.dep == "conj" or any(self.parse.dependents(n.index, "conj", "cc") for n in (host, token))
        if listed or self.parse.sentences[token.sentence].dateline:
            return None
        return Predication(token.index, ",", "ADP", (Argument("holder", host.index), Argument("patient", token.index)))

    def ownership(self, owner: Token, mark: Token) -> Predication | None:
        """A possessive that relates two names by itself: `Germany's Volkswagen`, `Merkel and her CDU`."""
        owned = self.tokens[owner.head]
        named = owned.pos == "PROPN" or (owned.pos == "NOUN" and owned.text[:1].isupper())
        if owner.dep != "poss" or not named or (owner is not mark and owner.pos != "PROPN"):
            return None
        if any(t.dep == "cc" for t in self.tokens[mark.index : owned.index]):   # `France's EDF and Korea Hydro`
            return None
        if self.is_role(owned) and not self.parse.dependents(owned.index, "compound"):   # `its CEO` is no name
            return None
        if any(self.is_titling(t) for t in self.tokens[mark.index + 1 : owned.index + 1]):   # `Chile's Vice President Ruiz`
            return None
        arguments = (Argument("holder", owned.index), Argument("patient", self.relative_owner(owner)))
        return Predication(mark.index, "'s", "ADP", arguments)


def _marker(token: Token) -> str:
    """How frames write a word that relates two names: `Reyes' party` has the possessive of `Ruiz's party`."""
    return "'s" if token.tag == "POS" else token.text.lower()
