"""The arguments of a verb or noun, wherever the sentence has put them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.language.binding import of_object
from kg.language.coordination import MAX_CHAIN, RELATIVE_TAGS, SUBJECTS, is_nominal, is_verb, through, verb_lemma
from kg.language.phrases import links_sentence
from kg.lexicon.frames import OBJECT, Frames
from kg.model import Argument, Name, Parse, Token

_MAKERS = ("by", "from", "of")
"""Prepositions behind which stands who decides, moves, promises to do something."""
_BREAKS = (",", "(", "-", "–", "—", ":")
"""What stands before an apposition."""


def _head_of(parse: Parse, name: Name) -> int:
    """Head token of a name: the one that hangs on something outside, the last such."""
    inside = range(name.first, name.last)
    return next((i for i in reversed(inside) if parse.tokens[i].head not in inside or parse.tokens[i].head == i), name.last - 1)


class Arguments:
    """What verbs and nouns take: subjects that are shared, controlled or inherited, objects, prepositional phrases.

    One parse being read; it remembers what it has worked out.
    """

    def __init__(self, parse: Parse, frames: Frames, is_event: Callable[[Token], bool], is_agent: Callable[[Token], bool]
                 ) -> None:
        self.parse, self.tokens = parse, parse.tokens
        self.frames, self.is_event, self.is_agent = frames, is_event, is_agent
        self.people = {i: _head_of(parse, name) for name in parse.names if name.label == "PERSON"
                       for i in range(name.first, name.last)}
        self.parts: dict[int, list[int]] = {}
        for word, head in self.people.items():
            self.parts.setdefault(head, []).append(word)
        self._subjects: dict[int, tuple[int, ...]] = {}
        self._searching = 0
        """How many subjects are being looked for: what is worked out on the way may be less than all."""
        self._core: dict[int, tuple[Argument, ...]] = {}
        self._behind: dict[int, tuple[Argument, ...]] = {}
        self._taken: dict[str, frozenset[str]] = {}
        self._judging: dict[str, frozenset[str]] = {}

    def core(self, token: Token) -> tuple[Argument, ...]:
        """Agent, patient, recipient and attribute of a verb."""
        found = self._core.get(token.index)
        if found is None:
            found = tuple(self._find_core(token))
            if not self._searching:
                self._core[token.index] = found
        return found

    def _find_core(self, token: Token) -> Iterator[Argument]:
        passive = self.passive(token)
        objects = self.parse.dependents(token.index, "dobj")
        given = passive and bool(objects) and self.takes(token, "recipient")   # `Peru was sold the jets by France`
        for subject in self.subjects(token):
            if given:
                yield Argument("recipient", subject)
            yield Argument("patient" if passive else "agent", subject)
        if passive:
            for by in self.parse.dependents(token.index, "agent"):
                for noun in self.parse.dependents(by.index, "pobj"):
                    yield Argument("agent", self.referent(noun))
                for deed in self.parse.dependents(by.index, "pcomp"):   # `killed by Russian shelling`
                    if self.parse.dependents(deed.index, "amod", "compound", "det", "poss"):
                        yield Argument("agent", deed.index)
            if self.causative(token):   # `had the leader arrested`
                having = self.tokens[token.head]
                yield from (Argument("agent", s) for s in self.subjects(having) if having.lemma == "have")
            elif not self.parse.dependents(token.index, "agent"):
                for below in self.parse.dependents(token.index, "prep", "dobj", "dative", "oprd", "xcomp", "advcl"):
                    another = below.text.lower() in self.frames.circumstances   # `arrested following a request by Peru`
                    if (below.dep != "advcl" or below.pos == "ADJ") and not another:
                        yield from self.buried_agents(below.index)   # `was condemned as unfair by Peru`
        if token.dep == "amod":   # `US-backed rebels`
            for name in self.parse.dependents(token.index, "npadvmod", "compound", "nsubj"):
                yield Argument("agent", name.index)
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
        if lemma not in self._judging:
            self._judging[lemma] = frozenset(
                word for frame in self.frames.of("VERB", lemma) for role in frame.roles
                if role.function == "attribute" and role.fills is None for word in role.words)
        return self._judging[lemma]

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

    def free_relative(self, clause: Token) -> int | None:
        """What `what` stands for where the clause says it: `condemned what he called an attempt`, `what it said was a plot`."""
        copulas = [clause, *self.parse.dependents(clause.index, "ccomp")]
        if not any(d.text.lower() == "what" for c in copulas for d in self.parse.dependents(c.index, "dobj", *SUBJECTS)):
            return None
        named = [*self.parse.dependents(clause.index, "oprd"), *(n for p in self.parse.dependents(clause.index, "prep")
                 if p.text.lower() == "as" for n in self.parse.dependents(p.index, "pobj")),
                 *(n for c in copulas for n in self.parse.dependents(c.index, "attr"))]
        return self.through(named[0].index) if named else None

    def buried_agents(self, head: int) -> Iterator[Argument]:
        """By-phrases of a passive verb that hang too deep: `sent to Syria by Jordan`, but not `charged with a plot led by`."""
        for i in self.parse.subtree(head):
            if self.tokens[i].dep in ("prep", "agent") and self.tokens[i].text.lower() == "by" and (
                    i == head or self.tokens[self.tokens[i].head].tag != "VBN"):
                for noun in self.parse.dependents(i, "pobj"):
                    if (noun.tag != "NN" or self.parse.children[noun.index]) and not self.dated(i):   # `by force`, `by May`
                        yield Argument("agent", self.referent(noun))

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

    def takes(self, verb: Token, function: str) -> bool:
        """Whether some frame knows a verb with such an argument, a second object for one: `sells India jets`."""
        lemma = verb.lemma.lower()
        if lemma not in self._taken:
            self._taken[lemma] = frozenset(role.function for frame in self.frames.of("VERB", lemma)
                                           for role in frame.roles if not role.absent)
        return function in self._taken[lemma]

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

    def calls(self, verb: Token) -> bool:
        """Whether some frame knows a verb with an object and what it is called: `denounce A as`, but not `serve as`."""
        return any({"patient", "prep"} <= {role.function for role in frame.roles if not role.absent}
                   and any("as" in role.markers for role in frame.roles if not role.absent)
                   for frame in self.frames.of("VERB", verb.lemma.lower()))

    def causative(self, token: Token) -> bool:
        """Whether somebody has it done, or sees it done: `had the leader arrested`, but not `had his licence revoked`."""
        governor = self.tokens[token.head]
        if token.tag != "VBN" or token.dep not in ("ccomp", "xcomp") or governor.lemma not in ("have", "see"):
            return False
        own = self.own_subject(token)
        return own is not None and not (self.parse.dependents(token.index, "aux") or self.parse.dependents(own.index, "poss"))

    def own_subject(self, token: Token) -> Token | None:
        found = self.parse.dependents(token.index, *SUBJECTS)
        return found[0] if found else None

    def subjects(self, token: Token, depth: int = 0) -> tuple[int, ...]:
        """Surface subject heads of a verb: its own, or the one it shares, controls or inherits."""
        if token.index not in self._subjects:
            self._subjects[token.index] = ()   # a cycle finds nothing
            self._searching += 1
            self._subjects[token.index] = self._find_subjects(token, depth)
            self._searching -= 1
        return self._subjects[token.index]

    def _find_subjects(self, token: Token, depth: int) -> tuple[int, ...]:
        own = self.own_subject(token)
        if own is not None:
            return (self.referent(own),)
        governor = self.tokens[token.head]
        if depth > MAX_CHAIN or governor.index == token.index or self.parse.dependents(token.index, "expl"):
            return ()   # `told him that there was a deal`: that is nobody's
        if token.dep == "conj" and is_verb(self.parse, governor):
            return self.subjects(governor, depth + 1)
        if token.dep == "xcomp" and governor.pos == "ADJ":
            return self.subjects(self.tokens[governor.head], depth + 1)
        if token.dep == "acomp" and token.tag == "VBN":
            return self.subjects(governor, depth + 1)
        if token.dep in ("xcomp", "ccomp") and is_verb(self.parse, governor):
            return self.controlled(governor, depth)
        if token.dep == "advcl" and is_verb(self.parse, governor):
            things = self.parse.dependents(governor.index, "dobj") if self.infinitive(token) else ()
            takers = [d for d in self.parse.dependents(governor.index, "dative") if d.pos != "ADP"] if things else []
            if takers:   # `gave Somalia a week to release it`
                return (self.referent(takers[0]),)
            told = next((asked for d in things if (asked := self.asked_by(d, token))), ())
            if told:
                return told
            if things and self.takes(governor, "infinitive") and (
                    things[0].pos == "PROPN" or self.is_agent(things[0])):   # `pressed Price to approve it`, read as a purpose
                return self.controlled(governor, depth)
            coming = self.infinitive(token) or (token.tag == "VBG" and token.lemma in self.frames.succeeding)
            given = self.given_office(governor) if coming else None
            return self.cause(token, governor, depth) if given is None else (given,)
        if token.dep in ("acl", "relcl", "amod"):
            if self.infinitive(token):
                asked = self.asked_by(governor, token)
                return asked or self.noun_controller(governor, depth)
            if token.dep != "relcl" and (token.tag in ("VBN", "VBD", "VBG")):
                if told := self.counted_among(governor) or self.measured(governor):
                    return told
                name = self.titled(governor) if token.dep == "amod" else None   # `Beijing-based analyst Li Na`
                return (self.through(governor.index) if name is None else name,)
            return ()
        if token.dep == "pcomp":
            verb = self.tokens[governor.head]
            if is_verb(self.parse, verb):
                if of_object(self.parse, governor):
                    return self.aimed(verb) or self.hit_by(verb, depth)
                return self.subjects(verb, depth + 1)
            if verb.pos == "ADJ" and verb.dep == "acomp":   # `is close to buying`, `was responsible for killing`
                return self.subjects(self.tokens[verb.head], depth + 1)
            if of_object(self.parse, governor) and verb.dep in ("dobj", "nsubjpass") and (
                    verb.pos in ("PROPN", "PRON") or self.is_agent(verb)):
                return (verb.index,)
            above = self.tokens[self.tokens[verb.head].head]
            if governor.text.lower() == "for" and verb.dep == "pobj" and is_verb(self.parse, above):   # `in revenge for buying`
                if of_object(self.parse, self.tokens[verb.head]):   # `accused Chile of malice for buying`
                    return self.aimed(above) or self.hit_by(above, depth)
                hit = [d for d in self.parse.dependents(above.index, "dobj", "nsubjpass")   # `sentenced A to a year for buying`
                       if d.pos in ("PROPN", "PRON") or self.is_agent(d)]
                return self.aimed(above) or tuple(self.referent(d) for d in hit[:1]) or self.noun_controller(verb, depth)
            whom = self.aimed_at(verb) if of_object(self.parse, governor) else ()
            return whom or self.noun_controller(verb, depth)
        if token.dep in ("dobj", "pobj", "csubj", "nsubj") and token.tag == "VBG" and is_verb(self.parse, governor):
            return self.subjects(governor, depth + 1) if token.dep == "dobj" else ()
        return ()

    def joined(self, verb: Token) -> Token | None:
        """Whom the subject of a gerund joins in it, so that he does it too: `joined France in blaming Iran`."""
        marker = self.tokens[verb.head]
        above = self.tokens[marker.head]
        if verb.dep != "pcomp" or marker.text != "in":
            return None
        above = above if is_verb(self.parse, above) else self.tokens[above.head]
        partners = self.parse.dependents(above.index, "dobj") if above.lemma in self.frames.joining else []
        return partners[0] if partners and not self.passive(above) else None

    def measured(self, share: Token) -> tuple[int, ...]:
        """Of what a share is told by a participle: `is 51 percent owned by`, `Renault, 15 percent owned by the state`, `is
        majority owned by`."""
        above = self.tokens[share.head]
        bare = share.tag == "NN" and not self.parse.dependents(share.index, "det", "amod", "poss", "compound")
        if share.lemma.lower() not in self.frames.transparent or not (self.parse.dependents(share.index, "nummod") or bare) or (
                self.through(share.index) != share.index):
            return ()
        return self.subjects(above) if share.dep == "attr" else (self.through(above.index),) if share.dep == "appos" else ()

    def counted_among(self, noun: Token) -> tuple[int, ...]:
        """Who a sentence names among many: `Among those arrested was Ruiz`."""
        marker = self.tokens[noun.head]
        verb = self.tokens[marker.head]
        if noun.dep == "pobj" and marker.text == "Among" and verb.lemma == "be" and (own := self.own_subject(verb)) and (
                own.index > verb.index):
            return (self.referent(own),)
        return ()

    def asked_by(self, noun: Token, clause: Token) -> tuple[int, ...]:
        """Who is to do what an infinitive on a noun says, named right before it: `an invitation to A to come`."""
        first = self.parse.subtree(clause.index)[0]
        asking = noun.lemma.lower() in self.frames.asking
        return next(((self.referent(n),) for p in self.parse.dependents(noun.index, "prep")
                     if (asking and p.text.lower() not in _MAKERS) or p.text.lower() == "for"
                     for n in self.parse.dependents(p.index, "pobj") if self.parse.subtree(n.index)[-1] == first - 1
                     and (self.nameable(n) or self.is_agent(n))), ())

    def given_office(self, verb: Token) -> int | None:
        """Who is named to an office: he it is who is then to do something (`named A as chairman to succeed B`), or who follows
        somebody (`replacing B`)."""
        for noun in self.parse.dependents(verb.index, "dobj"):
            markers = (*self.parse.dependents(verb.index, "prep", "oprd"), *self.parse.dependents(noun.index, "prep"))
            if noun.pos == "PROPN" and any(m.dep == "oprd" or m.text.lower() == "as" for m in markers):
                return noun.index
        return None

    def cause(self, token: Token, governor: Token, depth: int) -> tuple[int, ...]:
        """Who a participle is understood of: the subject around it; of a result, whoever brought it about, which is no
        `officials said` behind it (`rebels hit a market, officials said, killing two`) and no patient (`was hit, killing`)."""
        if token.tag == "VBG" and token.lemma in self.frames.resulting:
            told = [c for c in self.parse.dependents(governor.index, "ccomp") if c.index < governor.index < token.index]
            governor = told[-1] if told else governor
            if self.passive(governor):
                return tuple(a.head for a in self.core(governor) if a.function == "agent")
        if token.tag == "VBG" and token.lemma in self.frames.commenting and self.tokens[token.index - 1].text == ",":
            governor = self.spoken_in(governor)
        return self.subjects(governor, depth + 1)

    def spoken_in(self, verb: Token) -> Token:
        """The verb of speech above a clause: who accuses in `the army said rebels had fled, accusing Chad` is who spoke, not
        whom the clause is about, unless that one speaks in it or is told of between commas."""
        host = verb
        while host.lemma not in self.frames.commenting and host.dep in ("conj", "ccomp", "xcomp", "relcl"):
            if host.dep == "relcl" and self.tokens[self.parse.subtree(host.index)[0] - 1].text == ",":
                break
            above = (self.tokens[a] for a in self.parse.ancestors(host.index))
            host = next((t for t in above if is_verb(self.parse, t)), self.tokens[host.head])
        return host if host.lemma in self.frames.commenting and host.index < verb.index else verb

    def controlled(self, verb: Token, depth: int) -> tuple[int, ...]:
        """Who an infinitive under `verb` is understood of: its object, else its subject. Who leaves something leaves it to
        do so himself: `left the party to found a new one`, as who goes to somebody: `rang him to press him`, or promises
        somebody to do so."""
        lemma = verb.lemma.lower()
        approached = lemma in self.frames.approaching and not self.called_on(verb)
        himself = lemma in self.frames.leaving or approached or lemma in self.frames.promising
        return self.subjects(verb, depth + 1) if himself else self.hit_by(verb, depth)

    def hit_by(self, verb: Token, depth: int) -> tuple[int, ...]:
        """Who `verb` is done to, else its subject: `sacked him for taking bribes`."""
        objects = [d for d in self.parse.dependents(verb.index, "dobj", "dative") if d.pos != "ADP"
                   and self.parse.labels.get(d.index) not in ("DATE", "TIME")]   # `spent two hours debating it`
        objects = objects or self.called_on(verb)
        if objects:
            return (self.referent(objects[0]),)
        return self.subjects(verb, depth + 1)

    def called_on(self, verb: Token) -> list[Token]:
        """Who is asked behind a preposition: `called on Serbia to leave`, `appealed to the sides to talk`."""
        asking = [frame for frame in self.frames.of("VERB", verb.lemma.lower())
                  if any(role.function == "infinitive" for role in frame.roles)]
        markers = {m for frame in asking for role in frame.roles if role.function == "prep" and role.fills == OBJECT
                   for m in role.markers}
        return [n for p in self.parse.dependents(verb.index, "prep") if p.text.lower() in markers
                for n in self.parse.dependents(p.index, "pobj") if n.pos == "PROPN" or self.is_agent(n)]

    def aimed(self, verb: Token) -> tuple[int, ...]:
        """Whom what is done is aimed at: `imposed duties on Chile for buying oil`, `won a case against Chile for`."""
        events = [d for d in self.parse.dependents(verb.index, "dobj", "nsubjpass") if d.pos == "NOUN" and not self.is_agent(d)]
        at = [a.head for word in (*events, verb) for a in self.prepositions(word) if a.marker in ("on", "against")]
        named = [i for i in at if self.tokens[i].pos == "PROPN" or self.is_agent(self.tokens[i])] if events else []
        goods = [o for i in at for o in (*self.sources(self.tokens[i]), *self.origins(self.tokens[i]))] if events else []
        return tuple((named or goods)[:1])

    def aimed_at(self, noun: Token) -> tuple[int, ...]:
        """Whom a measure is against that is told with its reason: `sanctions against Norvik for selling arms`."""
        at = [a.head for a in self.prepositions(noun) if a.marker in ("on", "against")]
        return tuple([i for i in at if self.tokens[i].pos == "PROPN" or self.is_agent(self.tokens[i])][:1])

    def noun_controller(self, noun: Token, depth: int) -> tuple[int, ...]:
        """Who an infinitive or gerund on a noun is understood of: the noun's owner, else the subject around it."""
        if noun.dep == "attr" and self.is_agent(noun):   # `she became the first minister to visit`
            return self.subjects(self.tokens[noun.head], depth + 1)
        if noun.dep == "ROOT" and (noun.pos == "PROPN" or self.is_agent(noun)):   # `Norwegian brewer to buy rival`, a headline
            return (self.through(noun.index),)
        if self.tokens[noun.head].dep == "agent":   # `accused by A of buying`: of whom it is said, not who says it
            return self.subjects(self.tokens[self.tokens[noun.head].head], depth + 1)
        above = self.tokens[self.tokens[noun.head].head]
        hailed = self.parse.dependents(above.index, "dobj", "nsubjpass") if noun.dep == "pobj" else ()
        if hailed and self.tokens[noun.head].text.lower() == "as" and self.is_agent(noun):   # `praised A as the first to buy`
            return (self.through(hailed[0].index),)
        marker = self.tokens[noun.head]
        asked = self.tokens[marker.head] if noun.dep == "pobj" and marker.text in ("from", "by") else noun
        answer = self.tokens[asked.head]
        if asked.lemma in self.frames.asking and asked.dep == "dobj" and self.lemma(answer) in self.frames.answering:
            return self.subjects(answer, depth + 1)   # `accepted an invitation from A to come`
        asks = noun.lemma.lower() in self.frames.pleas   # `a call by Peru to send troops`: others shall
        owners = self.parse.dependents(noun.index, "poss") or [   # `a bid by A to oust B`
            n for p in self.parse.dependents(noun.index, "prep", "agent") if p.text.lower() == "by" and noun.index < p.index
            for n in self.parse.dependents(p.index, "pobj")]
        if owners:
            return () if asks else (owners[0].index,)
        names = [d for d in self.parse.dependents(noun.index, "compound", "amod", "nmod") if self.nameable(d)]
        names += [n for p in self.parse.dependents(noun.index, "prep", "agent") if p.text.lower() in _MAKERS   # `moves by`
                  for n in self.parse.dependents(p.index, "pobj") if self.nameable(n) or self.is_agent(n)]
        if names:
            return (self.referent(names[0]),)
        verb = self.tokens[noun.head]
        judged = self.parse.dependents(verb.index, "dobj") if noun.dep == "oprd" else ()
        if judged:   # `found A guilty of taking bribes`
            return (self.through(judged[0].index),)
        first = self.parse.subtree(noun.index)[0]
        takers = [d for d in self.parse.dependents(verb.index, "dative", "dobj") if d.pos != "ADP" and d.index < first and (
            self.parse.subtree(d.index)[-1] == first - 1)]
        if noun.dep == "dobj" and takers:   # `denied voters the right to elect him`
            return (self.referent(takers[0]),)
        if noun.dep in ("dobj", "attr", "oprd") and is_verb(self.parse, verb):
            return self.subjects(verb, depth + 1)
        if noun.dep == "pobj" and verb.dep in ("agent", "prep") and is_verb(self.parse, self.tokens[verb.head]):
            return self.subjects(self.tokens[verb.head], depth + 1)
        return ()

    def infinitive(self, token: Token) -> bool:
        return any(d.tag == "TO" for d in self.parse.dependents(token.index, "aux"))

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
        if any(t.tag in RELATIVE_TAGS for p in self.parse.dependents(token.index, "prep")
               for t in self.parse.dependents(p.index, "pobj")):
            return None
        return token.head

    def stranded(self, verb: Token) -> bool:
        """Whether a preposition of a verb has lost its object to the front: `which it buys oil from (in May)`."""
        return any(not self.parse.dependents(p.index, "pobj", "pcomp") and all(map(self.dated, self.parse.children[p.index]))
                   for p in self.parse.dependents(verb.index, "prep"))

    def of_which(self, noun: int) -> bool:
        """Whether a noun is a part of what a relative pronoun means: `the firm, a fifth of which Qatar owns`."""
        return any(n.tag in RELATIVE_TAGS for p in self.parse.dependents(noun, "prep") if p.text.lower() == "of"
                   for n in self.parse.dependents(p.index, "pobj"))

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

    def referent(self, token: Token) -> int:
        """A phrase head, relative pronouns replaced by their antecedent and transparent nouns by their complement."""
        pronoun = next((n for p in self.parse.dependents(token.index, "prep") if p.text.lower() == "of"
                        for n in self.parse.dependents(p.index, "pobj") if n.tag in RELATIVE_TAGS), token)
        free = pronoun.text.lower() == "what"   # `what she called meddling` is told of nobody
        if (pronoun.tag in RELATIVE_TAGS and not free) or (token.tag == "IN" and token.dep in ("nsubj", "dobj")):
            for above in self.parse.ancestors(token.index):
                if self.tokens[above].dep == "relcl":
                    found = self.host(self.tokens[self.tokens[above].head])
                    member = self.member(self.tokens[found])
                    if member is not None:
                        return self.through(member)
                    if self.impersonal(pronoun) and self.is_somebody(found):
                        found = self.thing_above(found, self.tokens[above])
                    elif pronoun.text.lower() in ("that", "which") and self.tokens[above].lemma in self.frames.resulting:
                        found = self.deed_above(found)
                    elif pronoun.text.lower() in ("who", "whom") and self.tokens[found].pos == "PROPN":
                        found = self.person_above(found)
                    return self.through(found) if found != token.index else found
            before = self.parse.subtree(token.index)[0] - 2   # `the sea, nearly all of which it claims`, parsed as a clause
            if pronoun is not token and before >= 0 and self.tokens[before + 1].text == "," and is_nominal(
                    self.parse, self.tokens[before]):
                return self.through(before)
        return self.through(token.index)

    def impersonal(self, pronoun: Token) -> bool:
        """Whether a relative pronoun stands for nobody: `which`, and behind a comma `that` (Huddleston, Pullum 2002, 12.3)."""
        word = pronoun.text.lower()
        return word == "which" or (word == "that" and self.tokens[pronoun.index - 1].text == ",")

    def is_somebody(self, phrase: int) -> bool:
        """Whether a phrase is a person's name, or is told by one: `his counterpart, Ana Ruiz`."""
        return phrase in self.people or any(d.index in self.people for d in self.parse.dependents(phrase, "appos"))

    def thing_above(self, person: int, clause: Token) -> int:
        """`which` is nobody: of `protests against President Ruiz, which have killed nine` it is the protests, by number."""
        verbs = [clause, *self.parse.dependents(clause.index, "aux", "auxpass")]
        number = next((v.tag for v in verbs if v.tag in ("VBP", "VBZ")), "")
        for above in self.parse.ancestors(person):
            noun = self.tokens[above]
            if is_verb(self.parse, noun):
                break
            if noun.pos == "NOUN" and not self.is_somebody(above) and (
                    not number or (number == "VBP") == noun.tag.endswith("S")):
                return above
        return person

    def deed_above(self, thing: int) -> int:
        """What kills or wrecks is a deed: of `a strike on a boat off Oman that killed nine` it is the strike."""
        place = self.parse.labels.get(thing) in ("GPE", "LOC", "FAC")
        if not place and (self.tokens[thing].pos != "NOUN" or self.is_agent(self.tokens[thing])):
            return thing
        for above in (thing, *self.parse.ancestors(thing)):
            if is_verb(self.parse, self.tokens[above]):
                break
            if self.is_event(self.tokens[above]):
                return above
        return thing

    def person_above(self, name: int) -> int:
        """`who` is somebody: of `a villager in Boticas, who fights the mine` it is the villager."""
        for above in self.parse.ancestors(name) if name not in self.people else ():
            noun = self.tokens[above]
            if is_verb(self.parse, noun):
                break
            if above in self.people or (noun.pos == "NOUN" and self.is_agent(noun)):
                return self.host(noun)
        return name

    def member(self, group: Token) -> int | None:
        """Who is told to be of a number that a clause is said of: `Chad is one of the states that signed`, `Peru was among
        those that voted`."""
        marker = self.tokens[group.head]
        part = self.tokens[marker.head]
        if group.dep != "pobj" or group.tag not in ("NNS", "DT"):
            return None
        if marker.text.lower() == "of" and part.pos == "NUM":
            verb = self.tokens[part.head]
            if part.dep == "appos":
                return verb.index
            part = verb if part.dep == "attr" else marker
        elif marker.text.lower() != "among":
            return None
        named = [s for s in self.parse.dependents(part.index, *SUBJECTS) if s.pos in ("PROPN", "PRON") and part.lemma == "be"]
        return named[0].index if named else None

    def host(self, token: Token) -> int:
        """A name's apposition stands for the name: in `Ro Khanna, a Democrat who sits` it is he who sits; what tells of a whole
        clause does not (`moved to Lima, a step that Chad opposed`)."""
        governor = self.tokens[token.head]
        named = token.dep == "appos" and governor.pos == "PROPN" and token.lemma not in self.frames.remarked
        return governor.index if named else token.index

    def through(self, head: int) -> int:
        return through(self.parse, head, self.frames)

    # --------------------------------------------------------------------------------------------------- prepositions

    def prepositions(self, token: Token) -> tuple[Argument, ...]:
        """Prepositional arguments of a word, stranded and relative ones resolved, compound prepositions joined."""
        found = self._behind.get(token.index)
        if found is None:
            found = tuple(self._find_prepositions(token))
            if not self._searching:
                self._behind[token.index] = found
        return found

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
            if p.pos != "VERB":   # `according to` is no `to`
                yield from self.complements(inner, inner.text.lower(), governor)
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

    # -------------------------------------------------------------------------------------------------------- phrases

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
        inner = [n for p in self.parse.dependents(token.index, "prep") if p.text.lower() == "of"
                 for n in self.parse.dependents(p.index, "pobj")]
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
        return any(self.parse.labels.get(noun.index) in ("DATE", "TIME") for noun in self.parse.dependents(preposition, "pobj"))
