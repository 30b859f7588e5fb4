"""The arguments of a verb, wherever the sentence has put them."""

from __future__ import annotations

from collections.abc import Iterator

from kg.language.control import Control
from kg.language.coordination import RELATIVE_TAGS
from kg.model import Argument, Token

_BREAKS = (",", "(", "-", "–", "—", ":")
"""What stands before an apposition."""


class Arguments(Control):
    """What verbs take: agent, patient, recipient and attribute."""

    def core(self, token: Token) -> tuple[Argument, ...]:
        """Agent, patient, recipient and attribute of a verb."""
        return self.once("core", token, self._find_core)

    def _find_core(self, token: Token) -> Iterator[Argument]:
        passive = self.passive(token)
        objects = self.parse.dependents(token.index, "dobj")
        given = passive and bool(objects) and self.takes(token, "recipient")   # `Peru was sold the jets by France`
        for subject in self.subjects(token):
            if given:
                yield Argument("recipient", subject)
            yield Argument("patient" if passive else "agent", subject)
        yield from (Argument("agent", doer) for doer in self.doers(token))
        if token.dep == "amod":   # `US-backed rebels`, `oil-producing states`
            yield from (Argument("patient", noun.index) for noun in objects)
            return
        if len(objects) > 1 and objects[0].tag in RELATIVE_TAGS and self.stranded(token):   # `which it buys oil from`
            objects = objects[1:]
        if len(objects) > 1 and objects[0].tag in RELATIVE_TAGS and objects[0].text.lower() != "whom":
            objects = [*objects[1:], objects[0]]   # `that Iran sold Syria`
            if self.takes(token, "attribute"):   # `which it considers part of its land`
                yield Argument("attribute", objects[0].index)
        if len(objects) > 1 and (objects[0].pos in ("PROPN", "PRON") or objects[-1].tag in RELATIVE_TAGS):
            yield Argument("recipient", self.referent(objects[0]))   # `sends Syria two million barrels`
            objects = objects[1:]
        for noun in objects[:1] or self.shifted(token):
            judged = self.judged(token, noun)
            if judged is not None:
                yield Argument("attribute", noun.index)
                yield from (Argument("attribute", d.index) for d in self.parse.dependents(noun.index, "amod")
                            if d.index > judged.index)
            yield Argument("patient", self.referent(noun if judged is None else judged))
            if self.of_which(noun.index):   # `of which it holds 20 percent`
                yield Argument("patient", noun.index)
            yield from (Argument("recipient", name) for name in self.swallowed(token, noun))
        for noun in self.parse.dependents(token.index, "dative"):
            if noun.pos != "ADP":
                yield Argument("recipient", self.referent(noun))
        yield from (Argument("patient", charged) for charged in self.charged(token, objects))
        gap = self.gap(token)
        if gap is not None:
            yield Argument("patient", self.referent(self.tokens[gap]) if self.of_which(gap) else gap)
            yield from (Argument("recipient", self.referent(noun)) for noun in objects)   # `the jets it sold Taiwan`
        for clause in self.parse.dependents(token.index, "ccomp") if not objects else ():
            thing = self.free_relative(clause)
            if thing is not None:
                yield Argument("patient", thing)
        if not self.parse.dependents(token.index, "dobj"):
            for shared in self.parse.dependents(token.index, "conj"):
                between = self.tokens[token.index + 1 : shared.index]   # `founded, and later sold, the bank`
                if shared.pos == "VERB" and all(t.pos in ("ADV", "CCONJ", "PUNCT") for t in between) and (
                        not self.own_subject(shared)):
                    for noun in self.parse.dependents(shared.index, "dobj"):
                        yield Argument("patient", self.referent(noun))
        yield from self._called(token, objects, passive=passive)

    def _called(self, token: Token, objects: list[Token], *, passive: bool) -> Iterator[Argument]:
        """What a verb says that something is, is called or is made; what is given to whom, where that looks alike."""
        for noun in self.parse.dependents(token.index, "attr", "acomp", "oprd", "intj"):
            if noun.dep == "oprd" and noun.pos == "NOUN" and objects and not passive and self.takes(token, "recipient") and (
                    not self.takes(token, "attribute")):   # `granted Ruiz asylum`
                yield Argument("patient", noun.index)
                yield Argument("recipient", self.referent(objects[0]))
            yield Argument("attribute", self.through(noun.index))
            if noun.pos == "NOUN" and noun.dep == "oprd":   # `called it a cruel joke`
                yield from (Argument("attribute", d.index) for d in self.parse.dependents(noun.index, "amod"))
        for noun in objects[1:]:   # `took two priests hostage`
            yield Argument("attribute", noun.index)
        for noun in objects[:1]:
            for word in self.parse.dependents(noun.index, "amod", "acl"):   # `called the vote "unfair"`, `called it rigged`
                bare = word.dep == "amod" or (word.tag == "VBN" and not self.parse.children[word.index])
                if word.index > noun.index and bare:
                    yield Argument("attribute", word.index)
            for phrase in (noun, *self.parse.dependents(token.index, "prep")) if self.takes(token, "attribute") else ():
                words = [i for i in self.parse.subtree(phrase.index) if self.tokens[i].pos != "PUNCT"]
                last = words[-1] if words else noun.index
                if self.tokens[last].dep == "amod" and noun.index < self.tokens[last].head < last:
                    yield Argument("attribute", last)   # `called the vote on the bill "symbolic"`, hung on the bill
            for word in self.parse.dependents(noun.index, "appos"):   # `declared her the winner`: no comma, no apposition
                opening = self.parse.subtree(word.index)[0]
                if self.parse.dependents(word.index, "det", "poss") and self.tokens[opening - 1].text not in _BREAKS:
                    yield Argument("attribute", word.index)
        for noun in objects[:1] if self.takes(token, "attribute") else ():
            yield from (Argument("attribute", i) for i in self.behind_apposition(noun))
        for word in self.parse.dependents(token.index, "advmod"):
            if word.pos == "ADJ" and word.index > token.index:   # `shot dead`
                yield Argument("attribute", word.index)

    def judged(self, verb: Token, noun: Token) -> Token | None:
        """What is called something by words that the parser took for the object's head: `called the ballot unfair`."""
        if not self.takes(verb, "attribute") or self.parse.dependents(verb.index, "oprd"):
            return None
        qualities = self.parse.dependents(noun.index, "amod")
        if noun.index in self.people and any(d.index > noun.index for d in qualities):   # `found Ana Ruiz guilty`
            return None
        before = self.parse.dependents(noun.index, "compound", "amod", "nmod")
        words = [w for w in (noun, *qualities) if w.pos != "PROPN"]   # `picked up Banco Popular`
        if not any(self.frames.of("ADJ", w.lemma.lower()) or w.lemma.lower() in self.judging(verb) for w in words):
            opening = next((d.index for d in self.parse.dependents(noun.index, "det")), 0)   # `called Smith a liar`
            return next((d for d in before if d.pos == "PROPN" and verb.index < d.index < opening), None)
        before += [m for d in qualities for m in self.parse.dependents(d.index, "npadvmod")]   # `called the vote bad news`
        said = {noun.index, *(d.index for d in qualities)}
        return next((d for d in before if d.pos != "ADJ" and d.index + 1 in said), None)

    def behind_apposition(self, noun: Token) -> Iterator[int]:
        """What stands behind the comma that closes an apposition: `found Ruiz, a lawyer, guilty`, `named her, 52, boss`."""
        for explained in self.parse.dependents(noun.index, "appos"):
            for i in self.parse.subtree(explained.index):
                before = self.tokens[self.parse.subtree(i)[0] - 1]
                bare = self.tokens[i].dep in ("amod", "appos") and not self.parse.dependents(i, "det")
                if bare and before.text == "," and explained.index < before.index < i:
                    yield i

    def judging(self, verb: Token) -> frozenset[str]:
        """The words by which a verb judges what it names: `called it an insult`."""
        lemma = verb.lemma.lower()
        return self.words_of("judging", lemma, lambda: (
            word for frame in self.frames.of("VERB", lemma) for role in frame.roles
            if role.function == "attribute" and role.fills is None for word in role.words))

    def swallowed(self, verb: Token, noun: Token) -> list[int]:
        """A recipient that the parser took for a modifier of the object: `sells India 36 jets`, `gave Kyiv tanks`."""
        if not self.takes(verb, "recipient"):
            return []
        inside = self.parse.subtree(noun.index)
        loose = [d.index for d in self.parse.dependents(verb.index, "dep")   # `handed Kyiv 49 tanks`
                 if d.pos == "PROPN" and d.index == verb.index + 1 < noun.index]
        return loose + [d.index for d in self.parse.dependents(noun.index, "compound", "nmod", "amod")
                if d.pos == "PROPN" and noun.pos == "NOUN" and inside[0] == verb.index + 1 == self.parse.subtree(d.index)[0]
                and (self.parse.labels.get(d.index) in ("GPE", "PERSON") or self.tokens[d.index + 1].pos in ("NUM", "DET"))]

    def charged(self, verb: Token, sums: list[Token]) -> list[int]:
        """Who is before a sum of money, where a verb knows no recipient: `fined Google 4 billion euros`."""
        counted = [d for sum_ in sums[:1] for d in (sum_, *self.parse.dependents(sum_.index, "nummod"))
                   if self.parse.dependents(d.index, "compound", "quantmod")]   # `4 billion euros`, `$4 billion`
        if not any(d.pos == "NUM" for d in counted) or self.takes(verb, "recipient"):
            return []
        names = [*self.parse.dependents(verb.index, "dative", "npadvmod", "dobj"),
                 *self.parse.dependents(sums[0].index, "nmod", "compound")]
        return [name.index for name in names if name.pos == "PROPN" and self.parse.subtree(name.index)[0] == verb.index + 1]

    def gap(self, token: Token) -> int | None:
        """The antecedent, where a relative clause lacks its object: `the deal (that) it signed`; of a second verb, that of the
        first: `which it built and owns`. Not where whose subject it is tells of it: `whose envoy warned`."""
        if self.passive(token) or self.parse.dependents(token.index, "attr", "acomp", "xcomp", "ccomp"):
            return None
        objects = self.parse.dependents(token.index, "dobj")
        if token.dep == "conj" and not objects:
            return self.gap_of_first(token)
        if token.dep != "relcl" or (objects and not self.given(token, objects)):
            return None
        own = self.own_subject(token)
        if own is None or own.tag in RELATIVE_TAGS:
            return None
        if self.stranded(token) or any(d.tag == "WP$" for d in self.parse.dependents(own.index, "poss")):
            return None
        if any(d.tag == "WRB" for d in self.parse.dependents(token.index, "advmod")):
            return None
        if any(t.tag in RELATIVE_TAGS for t in self.parse.governed(token.index)):
            return None
        return token.head

    def gap_of_first(self, token: Token) -> int | None:
        """What the verb before lacks, or has as a relative pronoun, where the second has no object of its own: what is said of
        the one of two clauses is said of both (`which China built and Peru owns`)."""
        first = self.tokens[token.head]
        if first.dep != "relcl" or self.stranded(token) or self.parse.dependents(token.index, "prt", "dative") or not any(
                role.function == "patient" for frame in self.frames.of("VERB", token.lemma.lower()) for role in frame.roles):
            return None
        pronoun = next((d for d in self.parse.dependents(first.index, "dobj") if d.tag in RELATIVE_TAGS), None)
        return self.gap(first) if pronoun is None else self.referent(pronoun)

    def given(self, token: Token, objects: list[Token]) -> bool:
        """Whether what a verb has for its object is who gets the thing that its clause is about: `the jets it sold Taiwan`."""
        one = len(objects) == 1 and objects[0].index == token.index + 1 and objects[0].pos in ("PROPN", "PRON")
        return one and self.takes(token, "recipient") and objects[0].tag not in RELATIVE_TAGS and not self.is_agent(
            self.tokens[token.head]) and self.tokens[token.head].pos == "NOUN"
