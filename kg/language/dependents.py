"""What hangs on a word: its prepositional phrases, stranded and relative ones too, its modifiers, its particle, its voice."""

from __future__ import annotations

from collections.abc import Iterator

from kg.language.antecedents import Antecedents
from kg.language.coordination import verb_lemma
from kg.language.grammar import SUBJECTS, TIMES
from kg.language.phrases import links_sentence
from kg.model import Argument, Token

_INSIDE = ("inside", "within")
"""Prepositions behind `from` that only tell the same once more."""


class Dependents(Antecedents):
    """What a word governs itself."""

    def own_subject(self, token: Token) -> Token | None:
        found = self.parse.dependents(token.index, *SUBJECTS)
        return found[0] if found else None

    def infinitive(self, token: Token) -> bool:
        return any(d.tag == "TO" for d in self.parse.dependents(token.index, "aux"))

    def passive(self, token: Token) -> bool:
        """Passive voice: marked, or a bare participle that modifies or is coordinated with a passive."""
        if self.parse.dependents(token.index, "nsubjpass", "auxpass"):
            return True
        if self.causative(token):
            return True
        if token.tag not in ("VBN", "VBD") or self.parse.dependents(token.index, "aux"):
            return False
        done_by = not self.parse.dependents(token.index, "dobj") and any(   # `conferred by phone` is done by nobody
            n.tag != "NN" or self.parse.children[n.index] for by in self.parse.dependents(token.index, "agent")
            for n in self.parse.dependents(by.index, "pobj", "pcomp"))
        if self.parse.dependents(token.index, "nsubj"):   # `senators, all of them picked by generals`
            return bool(done_by) and token.tag == "VBN"
        if done_by:   # `was charged and put on trial by`
            return True
        clause = token.dep == "acl" and not self.parse.dependents(token.index, "dobj")   # `spies held in Peru`
        if token.tag != "VBN" and not clause:
            return False
        if token.dep in ("acl", "advcl", "amod", "relcl", "acomp"):   # `is committed to`, its participle taken for an adjective
            return True
        return token.dep == "conj" and token.head != token.index and self.passive(self.tokens[token.head])

    def causative(self, token: Token) -> bool:
        """Whether somebody has it done, or sees it done: `had the leader arrested`, but not `had his licence revoked`."""
        governor = self.tokens[token.head]
        if token.tag != "VBN" or token.dep not in ("ccomp", "xcomp") or governor.lemma not in ("have", "see"):
            return False
        own = self.own_subject(token)
        return own is not None and not (self.parse.dependents(token.index, "aux") or self.parse.dependents(own.index, "poss"))

    def takes(self, verb: Token, function: str) -> bool:
        """Whether some frame knows a verb with such an argument, a second object for one: `sells India jets`."""
        lemma = verb.lemma.lower()
        return function in self.words_of("functions", lemma, lambda: (
            role.function for frame in self.frames.of("VERB", lemma) for role in frame.roles if not role.absent))

    def calls(self, verb: Token) -> bool:
        """Whether some frame knows a verb with an object and what it is called: `denounce A as`, but not `serve as`."""
        return any({"patient", "prep"} <= {role.function for role in frame.roles if not role.absent}
                   and any("as" in role.markers for role in frame.roles if not role.absent)
                   for frame in self.frames.of("VERB", verb.lemma.lower()))

    def shifted(self, verb: Token) -> list[Token]:
        """The object that stands behind what it is called, a heavy one (Wasow 1997): `dismissed as baseless a report of`."""
        for p in self.parse.dependents(verb.index, "prep"):
            opening = self.tokens[p.index - 1]
            if p.text != "as" or opening.index != verb.index or self.passive(verb) or not self.calls(verb):
                continue
            for noun in self.parse.dependents(p.index, "pobj"):
                if noun.pos == "NOUN" and self.opening(noun).dep == "amod":
                    return [noun]
        return []

    def opening(self, noun: Token) -> Token:
        """The first word of a phrase."""
        return next((d for d in self.parse.dependents(noun.index) if d.dep != "punct" and d.index < noun.index), noun)

    def free_relative(self, clause: Token) -> int | None:
        """What `what` stands for where the clause says it: `condemned what he called an attempt`, `what it said was a plot`."""
        copulas = [clause, *self.parse.dependents(clause.index, "ccomp")]
        if not any(d.text.lower() == "what" for c in copulas for d in self.parse.dependents(c.index, "dobj", *SUBJECTS)):
            return None
        named = [*self.parse.dependents(clause.index, "oprd"), *self.parse.governed(clause.index, "as"),
                 *(n for c in copulas for n in self.parse.dependents(c.index, "attr"))]
        return self.through(named[0].index) if named else None

    def prepositions(self, token: Token) -> tuple[Argument, ...]:
        """Prepositional arguments of a word, stranded and relative ones resolved, compound prepositions joined."""
        return self.once("prepositions", token, self._find_prepositions)

    def _find_prepositions(self, token: Token) -> Iterator[Argument]:
        for p in self.parse.dependents(token.index, "prep", "dative", "agent"):
            if p.pos not in ("ADP", "SCONJ", "VERB", "ADV", "ADJ", "PART"):   # `to` is a particle for the tagger
                continue
            if links_sentence(self.parse, p):
                continue
            yield from self.complements(p, p.text.lower(), token)
            if p.text == "as" and p.index == token.index + 1:
                yield from (Argument("prep", self.opening(n).index, "as") for n in self.shifted(token))
        for quality in self.parse.dependents(token.index, "advcl"):   # `described it as baseless`, taken for a clause
            opening = self.tokens[self.parse.subtree(quality.index)[0]]
            bare = quality.pos == "ADJ" or quality.tag == "VBN"
            if bare and opening.text == "as" and opening.head == quality.index and not (
                    self.own_subject(quality) or self.parse.dependents(quality.index, "aux", "auxpass")):
                yield Argument("prep", quality.index, "as")
        for adverb in self.parse.dependents(token.index, "advmod"):   # `walked away from`, `flew back to`
            for p in self.parse.dependents(adverb.index, "prep"):
                if p.text.lower() != "of":   # `control of Goma, 40 km north of Bukavu`
                    yield from self.complements(p, p.text.lower(), token)
                yield from self.complements(p, f"{adverb.text.lower()} {p.text.lower()}", token)
            if adverb.text.lower() in self.frames.here:
                yield Argument("prep", adverb.index, "in")
                if token.pos == "VERB" and not self.parse.dependents(token.index, "dobj"):   # `leads the opposition there`
                    yield Argument("prep", adverb.index, "to")
        for quality in self.parse.dependents(token.index, "oprd", "acomp"):   # `said sorry to`
            for p in self.parse.dependents(quality.index, "prep") if quality.pos == "ADJ" else ():
                yield from self.complements(p, f"{quality.text.lower()} {p.text.lower()}", token)
        where = [d for d in self.parse.dependents(token.index, "advmod") if d.tag == "WRB"]
        if where and token.dep == "relcl":
            yield Argument("prep", token.head, "in")

    def complements(self, p: Token, marker: str, governor: Token) -> Iterator[Argument]:
        found = False
        for noun in self.parse.dependents(p.index, "pobj"):
            found = True
            yield Argument("prep", self.referent(noun), marker)
            if marker == "as":   # `hailed it as a historic step`
                yield from (Argument("prep", d.index, marker) for d in self.parse.dependents(noun.index, "amod"))
            for inner in self.parse.dependents(noun.index, "prep"):   # `at the hands of`, `in front of`
                joined = f"{marker} {noun.text.lower()} {inner.text.lower()}"
                if joined in self.frames.phrasal:
                    yield from self.complements(inner, joined, governor)
        for gerund in self.parse.dependents(p.index, "pcomp"):
            found = True
            if gerund.pos != "ADP":
                thing = self.free_relative(gerund)
                yield Argument("prep", gerund.index if thing is None else thing, marker)
        for inner in self.parse.dependents(p.index, "prep"):
            found = not self.dated(inner.index) or governor.dep != "relcl"   # `which it buys oil from in May`
            yield from self.complements(inner, f"{marker} {inner.text.lower()}", governor)
            if p.pos != "VERB":   # `according to` is no `to`, and who shoots `from inside` a place shoots from it
                whence = p.text == "from" and inner.text in _INSIDE
                yield from self.complements(inner, p.text if whence else inner.text.lower(), governor)
        for quality in self.parse.dependents(p.index, "amod", "acomp") if not found else ():   # `described it as barbaric`
            found = True
            yield Argument("prep", quality.index, marker)
        if not found and governor.dep == "relcl":
            yield Argument("prep", self.through(governor.head), marker)

    def priced(self, noun: Token) -> Iterator[Argument]:
        """What the parser hung on a price: `wheat worth $1 billion from Chile`, `a sale of arms worth $1 billion to Chile`."""
        for worth in self.parse.dependents(noun.index, "amod"):
            if worth.index > noun.index:
                yield from self.prepositions(worth)
                for sum_ in self.parse.dependents(worth.index, "npadvmod"):
                    yield from self.prepositions(sum_)

    def stranded(self, verb: Token) -> bool:
        """Whether a preposition of a verb has lost its object to the front: `which it buys oil from (in May)`."""
        return any(not self.parse.dependents(p.index, "pobj", "pcomp") and all(map(self.dated, self.parse.children[p.index]))
                   for p in self.parse.dependents(verb.index, "prep"))

    def titled(self, token: Token) -> int | None:
        """The name that a title stands before: `President` in `President Vladimir Putin`."""
        if token.dep in ("compound", "nmod", "amod") and token.index < token.head:
            governor = self.tokens[token.head]
            for _ in range(4):   # a long name hangs together in steps
                above = self.tokens[governor.head]
                if governor.dep not in ("compound", "nmod") or above.pos != "PROPN":
                    break
                governor = above
            whole = self.people.get(governor.index, governor.index)   # however a long name hangs together
            if self.tokens[whole].pos == "PROPN":
                return whole
        return None

    def is_titling(self, token: Token) -> bool:
        """Whether a word before a name is a title that some frame reads."""
        return any(frame.titular for frame in self.frames.of("NOUN", token.lemma.lower()))

    def nameable(self, token: Token) -> bool:
        """Whether a modifier may name an agent: a proper noun, or a capitalised adjective of a people."""
        return token.pos == "PROPN" or (token.pos == "ADJ" and token.text[:1].isupper())

    def modifiers(self, token: Token) -> list[int]:
        """Premodifiers, those of premodifiers included: `US arms sales deal` gives sales, arms and US."""
        found: list[int] = []
        queue = [token.index]
        while queue:
            for d in self.parse.dependents(queue.pop(0), "compound", "amod", "nmod"):
                if d.index < token.index and d.index not in found:
                    if self.is_titling(d) and self.parse.dependents(d.index, "cc"):   # `deputy premier and trade minister`
                        found.extend(n.index for n in self.parse.dependents(d.index, "compound", "amod", "nmod")
                                     if n.index in self.parse.labels)
                        continue
                    found.append(d.index)
                    queue.append(d.index)
                    queue.extend(c.index for c in self.parse.dependents(d.index, "conj"))
                    found.extend(c.index for c in self.parse.dependents(d.index, "conj"))
        name = self.titled(token)
        if name is not None:   # a flat title: what stands left of it under the same name belongs to it
            found.extend(d.index for part in self.parts.get(name, (name,))
                         for d in self.parse.dependents(part, "compound", "amod", "nmod", "poss")
                         if d.index < token.index and d.index not in found)
        return found

    def origins(self, token: Token) -> list[int]:
        """Where a noun comes from: `Venezuelan oil`, `Iran's oil`, `US-farmed soybeans`."""
        found = [d.index for d in self.parse.dependents(token.index, "poss")]
        for d in self.parse.dependents(token.index, "amod", "compound", "nmod"):
            if self.nameable(d):
                found.append(d.index)
            found.extend(n.index for n in self.parse.dependents(d.index, "npadvmod", "compound", "amod")
                         if self.nameable(n))
        return found

    def sources(self, token: Token) -> list[int]:
        """What a noun is said to come from: `steel from Turkey`, `imports of steel from Turkey`, `cars made in Mexico`."""
        inner = self.parse.governed(token.index, "of")
        made = [clause for word in (token, *inner) for clause in self.parse.dependents(word.index, "acl")]
        found = [a.head for word in (token, *inner, *made) for a in self.prepositions(word) if a.marker == "from"]
        return found + [a.head for clause in made if clause.lemma in self.frames.making
                        for a in self.prepositions(clause) if a.marker == "in"]

    def lemma(self, token: Token) -> str:
        """Lemma of a verb with its particle, one that the parser took for an adverb or preposition included."""
        found = verb_lemma(self.parse, token)
        if " " in found:
            return found
        for i in self.parse.children[token.index]:
            dep, near = self.tokens[i].dep, i == token.index + 1
            if i > token.index and (dep == "prep" and not self.dated(i) if near and dep != "advmod" else dep == "advmod"):
                joined = f"{found} {self.tokens[i].text.lower()}"
                known = self.frames.of("VERB", joined)
                if dep == "prep" and self.parse.dependents(i, "pobj"):   # `stood in the way` is no `stand in`
                    known = tuple(f for f in known if any(role.function == "patient" for role in f.roles))
                if (known or joined in self.frames.support) and (near or self.parted(found, i)):
                    return joined
        return found

    def parted(self, verb: str, adverb: int) -> bool:
        """Whether an adverb behind the object is a particle: `sent them home`, but not `took them back into the bloc`."""
        after = self.tokens[min(adverb + 1, len(self.tokens) - 1)]
        if after.pos != "ADP" or self.dated(after.index):
            return True
        markers = {after.text, f"{self.tokens[adverb].text} {after.text}"}
        return not any(markers.intersection(role.markers) for frame in self.frames.of("VERB", verb) for role in frame.roles)

    def dated(self, preposition: int) -> bool:
        """Whether a preposition only tells when: `signed on Tuesday` is no `sign on`."""
        return any(self.parse.labels.get(noun.index) in TIMES for noun in self.parse.dependents(preposition, "pobj"))
