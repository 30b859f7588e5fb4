"""Predicate-argument structures: dependency syntax, normalised once so that no frame ever sees a surface variant.

Active, passive, relative, reduced relative and participial clauses, coordination of verbs and of arguments, control and
raising, copulas, light verbs, nominalisations with possessors and prepositions, titles and appositions all come out as
`Predication`s whose arguments carry deep grammatical functions (`kg.model.Argument`). Labels are CLEAR's.
Arguments of one function stand in order of closeness: what the word governs itself before what it shares or inherits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.language.binding import OBJECT_CONTROL
from kg.lexicon.frames import OBJECT, Frames, Support
from kg.model import Argument, Name, Parse, Predication, Token

_SUBJECTS = ("nsubj", "nsubjpass")
_NOMINAL_DEPS = ("dobj", "pobj", "nsubj", "nsubjpass", "attr", "appos", "oprd", "dative")
_RELATIVE_TAGS = ("WDT", "WP", "WP$", "WRB")
_EMPLOYING = ("of", "at", "for", "with", "from")
"""Prepositions that name whose role it is."""
_PROPOSITIONAL = ("it", "this", "that")
"""Pronouns that may stand for what a whole sentence says."""
_HEARERS = ("your", "our", "my")
"""Owners that the clause around a quotation does not name."""
_MAKERS = ("by", "from", "of")
"""Prepositions behind which stands who decides, moves, promises to do something."""
_PARTNERS = frozenset({"with", "along", "together"})
"""What opens the phrase of a partner: `along with`, `together with`."""
_ALIKE = frozenset({"as", "so", "nor", "neither"})
"""What opens a clause that says the same of somebody else."""
_STANDING_IN = frozenset({"do", "have", "be"})
"""Verbs that stand for the one before in such a clause."""
_BREAKS = (",", "(", "-", "–", "—", ":")
"""What stands before an apposition."""
_MAX_CHAIN = 12
"""Control and coordination chains longer than this are parser noise."""


def predications(parse: Parse, frames: Frames, *, is_event: Callable[[Token], bool], is_agent: Callable[[Token], bool]
                 ) -> tuple[Predication, ...]:
    """Every verb, and every noun, adjective or preposition that a frame knows or that `is_event` accepts, in text order.

    `is_agent` says of a noun whether it can act: who is accused `of buying` buys, but a plan `of buying` does not.
    """
    return tuple(_Reader(parse, frames, is_event, is_agent).read())


def conjuncts(parse: Parse, head: int) -> list[int]:
    """Heads coordinated with a phrase head, itself first: `Trump and Xi`, `Trump, together with Xi` give both."""
    known = parse.known.get(("conjuncts", head))
    if known is None:
        known = parse.known["conjuncts", head] = _conjuncts(parse, head)
    return list(known)


def _conjuncts(parse: Parse, head: int) -> list[int]:
    found, queue = [head], [head]
    while queue and len(found) < _MAX_CHAIN:
        at = queue.pop(0)
        named = parse.dependents(at, "appos") if parse.tokens[at].tag == "NN" else []   # `the chief executive, A, and B`
        behind = [c for name in named if name.pos == "PROPN" for c in parse.dependents(name.index, "conj")]
        for token in [*parse.dependents(at, "conj"), *behind, *_again(parse, parse.tokens[at]), *companions(parse, at)]:
            if token.pos in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "X"):
                found.append(token.index)
                queue.append(token.index)
    return found


def _again(parse: Parse, noun: Token) -> list[Token]:
    """Who stands behind a preposition said once more: `talks with A and with B`, `signed by A and by B`."""
    marker = parse.tokens[noun.head]
    joined = parse.dependents(marker.index, "conj") if noun.dep == "pobj" else ()
    return [n for p in joined if p.text == marker.text for n in parse.dependents(p.index, "pobj")]


def likewise(parse: Parse, head: int) -> list[Token]:
    """Who is said to do the same as a subject: `A voted against it, as did B`, `A welcomed it, and so did B`."""
    token = parse.tokens[head]
    if token.dep not in _SUBJECTS:
        return []
    said = [same for same in parse.dependents(token.head, "conj", "advcl") if same.lemma in _STANDING_IN and any(
        d.text.lower() in _ALIKE for d in parse.dependents(same.index, "mark", "advmod", "prep") if d.index < same.index)]
    return [subject for same in said for subject in parse.dependents(same.index, *_SUBJECTS) if subject.index > same.index]


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
        inner = parse.dependents(p.index, "prep") if p.text.lower() != "with" else [p][: len(opening) - 1]
        if near:
            found += [n for with_ in inner if with_.text.lower() == "with" for n in parse.dependents(with_.index, "pobj")]
    return found


def mutual(parse: Parse, head: int) -> bool:
    """Whether a phrase is a reciprocal pronoun: `each other`, `one another`."""
    token = parse.tokens[head]
    return token.lemma.lower() in ("other", "another") and head > 0 and parse.tokens[head - 1].text.lower() in ("each", "one")


def examples(parse: Parse, head: int) -> list[int]:
    """Names given for a class: `suppliers such as Qualcomm and Intel`, `banks including UBS`."""
    found: list[int] = []
    for p in parse.dependents(head, "prep"):
        such = p.text.lower() == "as" and any(d.text.lower() == "such" for d in parse.dependents(p.index, "amod", "advmod"))
        if such or (p.text.lower() == "including" and p.tag == "VBG"):
            found.extend(c for n in parse.dependents(p.index, "pobj") if n.pos == "PROPN" for c in conjuncts(parse, n.index))
    return found


def through(parse: Parse, head: int, frames: Frames) -> int:
    """Past a noun that stands for its complement: `a range of issues` is issues, `the city of Goma` is Goma."""
    for _ in range(3):
        lemma = parse.tokens[head].lemma.lower()
        counted = parse.tokens[head].pos == "NUM"   # `four of the provinces`
        if lemma in frames.seats and not any(d.pos == "PROPN" or d.text[:1].isupper()
                                             for d in parse.dependents(head, "poss", "amod", "compound")):
            break   # `Kenya's capital of Nairobi` is Nairobi, `the capital of Kenya` not Kenya
        if lemma not in frames.transparent and lemma not in frames.appositive and not counted:
            break
        rates = [d.index for d in parse.dependents(head, "npadvmod") if d.index > head]   # `a million barrels a day of crude`
        inner = [n for at in (head, *rates) for p in parse.dependents(at, "prep") if p.text.lower() == "of"
                 for n in parse.dependents(p.index, "pobj") if lemma in frames.transparent or counted or n.pos == "PROPN"]
        if inner and parse.tokens[head].pos == parse.tokens[inner[0].index].pos == "PROPN" and lemma in frames.transparent:
            break   # `the Group of Seven`
        if not inner or any(n.first <= head < n.last and n.first <= inner[0].index < n.last for n in parse.names):
            break   # nothing there, or all of it one name: `the State of Palestine`
        head = inner[0].index
    return head


def is_verb(parse: Parse, token: Token) -> bool:
    """Whether a token heads a clause, whatever its tag: a finite subject makes a verb of it."""
    if token.dep in ("aux", "auxpass"):
        return False
    if is_nominal(parse, token):
        return False
    return token.pos in ("VERB", "AUX") or (token.dep in ("ROOT", "relcl", "ccomp", "advcl", "conj")
                                            and bool(parse.dependents(token.index, *_SUBJECTS)))


def is_nominal(parse: Parse, token: Token) -> bool:
    """Whether a token heads a noun phrase, whatever its tag: a determiner, possessor or adjective makes a noun of it."""
    if token.pos in ("NOUN", "PROPN", "PRON"):
        return not (token.pos == "NOUN" and token.dep in ("relcl", "ccomp", "advcl")
                    and bool(parse.dependents(token.index, *_SUBJECTS)))
    return (token.pos == "VERB" and token.dep in _NOMINAL_DEPS and (token.tag in ("VB", "VBP", "VBZ")
            or any(d.dep in ("det", "poss", "amod", "compound", "nummod") for d in parse.dependents(token.index))))


def verb_lemma(parse: Parse, token: Token) -> str:
    """Lemma with its particle: `carry out`."""
    particles = [d.text.lower() for d in parse.dependents(token.index, "prt") if d.index > token.index]
    return " ".join([token.lemma.lower(), *particles[:1]])


def _head_of(parse: Parse, name: Name) -> int:
    """Head token of a name: the one that hangs on something outside, the last such."""
    inside = range(name.first, name.last)
    return next((i for i in reversed(inside) if parse.tokens[i].head not in inside or parse.tokens[i].head == i), name.last - 1)


class _Reader:
    """One parse being read; remembers the subjects it has worked out."""

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

    def read(self) -> Iterator[Predication]:
        for token in self.tokens:
            if is_verb(self.parse, token):
                yield self.verb(token)
            elif (token.pos in ("NOUN", "PROPN", "VERB") or (token.pos == "ADJ" and self.titled(token) is not None)) and (
                    self.frames.of("NOUN", token.lemma.lower()) or self.is_event(token)):
                yield self.noun(token)
                if successors := self.successors(token):   # `A succeeded B as chairman`: both were, one after the other
                    yield self.noun(token, successors)
            elif token.pos == "ADJ" and self.frames.of("ADJ", token.lemma.lower()):
                yield self.adjective(token)
            elif token.dep in ("prep", "case") and self.frames.of("ADP", token.text.lower().replace("’", "'")):
                found = self.preposition(token) if token.dep == "prep" else self.ownership(self.tokens[token.head], token)
                if found:
                    yield found
            elif token.dep == "poss" and token.tag in ("PRP$", "WP$"):
                found = self.ownership(token, token)
                if found:
                    yield found

    # -------------------------------------------------------------------------------------------------------- verbs

    def verb(self, token: Token) -> Predication:
        arguments = list(self.core(token)) + list(self.prepositions(token))
        arguments.extend(self.around_both(token))
        patients = [a.head for a in arguments if a.function == "patient"]
        for noun in self.parse.dependents(token.index, "dobj"):
            if noun.index not in patients:   # `millions of shells to Russia`
                arguments.extend(a for a in self.prepositions(noun) if a.head not in patients)
        for patient in patients:
            told = [*self.prepositions(self.tokens[patient]), *self.priced(self.tokens[patient])]
            if token.lemma == "have":   # `has troops deployed in`
                told += [a for c in self.parse.dependents(patient, "acl") if c.tag == "VBN" for a in self.prepositions(c)]
            arguments.extend(told)
            for kind in [a.head for a in told if a.marker == "in"]:   # `announced $5 billion in aid for`
                arguments.extend(a for a in self.prepositions(self.tokens[kind]) if a.marker in ("to", "for"))
                arguments.extend(Argument("origin", m) for m in self.origins(self.tokens[kind]))   # `got $5 billion in US aid`
            arguments.extend(Argument("origin", m) for m in self.origins(self.tokens[patient]))
        if not patients:   # `most of Iran's oil goes to`, `relies on Russian gas`, `accounts for half of Iran's exports`
            things = [a.head for a in arguments if (a.function == "agent" or a.marker in ("on", "for"))
                      and not self.is_agent(self.tokens[a.head])]
            arguments.extend(Argument("origin", m) for thing in map(self.tokens.__getitem__, things)
                             for m in (*self.origins(thing), *self.sources(thing)))
        for post in self.posts(token):
            arguments.extend(Argument("prep", owner, "as of") for owner in post)
        hung = [c for noun in self.parse.dependents(token.index, "dobj") for c in self.parse.dependents(noun.index, "acl")
                if self.takes(token, "target") and self.infinitive(c)]   # `signed an agreement with Chile to sell jets`
        for clause in (*self.parse.dependents(token.index, "xcomp", "ccomp", "advcl"), *self.astray(token), *hung):
            if self.infinitive(clause) and clause.index > token.index and not self.asks(clause):
                within = [c for c in self.parse.dependents(clause.index, "xcomp") if self.infinitive(c)
                          and not self.parse.dependents(clause.index, "dobj")]   # `to try to disperse them`
                for one in (clause, *within):
                    arguments.append(Argument("infinitive", one.index))
                    if self.takes(token, "target"):
                        arguments.extend(self.targets(one))
                asked = self.own_subject(clause)
                if asked is not None:   # `wants the Bundestag to vote`, `called for the EU to act`
                    marks = [d.text.lower() for d in self.parse.dependents(clause.index, "mark")]
                    arguments.append(Argument("prep", asked.index, marks[0]) if marks else Argument("patient", asked.index))
            elif clause.dep != "advcl":
                arguments.append(Argument("complement", clause.index))
                if self.contrary(clause):
                    arguments.append(Argument("contrary", clause.index))
                arguments.extend(Argument("doer", a.head) for a in self.core(clause)
                                 if a.function == "agent" and not self.expletive(clause, a.head))
        arguments.extend(Argument("proposition", said) for said in self.proposition(token))
        lemma = self.lemma(token)
        if " " in lemma:   # `took over the bank`: a particle read as a preposition leaves its object behind
            arguments.extend(Argument("patient", a.head) for a in arguments if a.marker == lemma.partition(" ")[2])
        return Predication(token.index, lemma, "VERB", tuple(dict.fromkeys(arguments)))

    def around_both(self, token: Token) -> Iterator[Argument]:
        """What stands behind the second of two passives is said of both: `six were killed and ten wounded in an attack`."""
        if self.parse.dependents(token.index, "prep", "agent") or not self.parse.dependents(token.index, "auxpass"):
            return
        for second in self.parse.dependents(token.index, "conj"):
            own = self.own_subject(second)
            counted = own is not None and own.pos in ("NUM", "NOUN") and own.index > token.index   # `and ten were wounded in`
            if second.tag == "VBN" and (counted or not self.parse.dependents(second.index, "aux", "auxpass")):
                yield from self.prepositions(second)
                yield from (Argument("agent", self.referent(n)) for by in self.parse.dependents(second.index, "agent")
                            for n in self.parse.dependents(by.index, "pobj"))

    def expletive(self, clause: Token, subject: int) -> bool:
        """Whether a subject only points ahead: `that it was wrong to seek this`."""
        return self.tokens[subject].text.lower() == "it" and all(
            self.parse.dependents(clause.index, *labels) for labels in (("acomp", "attr"), ("xcomp", "ccomp")))

    def astray(self, verb: Token) -> list[Token]:
        """A that-clause that the parser hung on where it was said: `warned in a speech that governments would pay`."""
        if not self.takes(verb, "doer") or self.parse.dependents(verb.index, "ccomp"):
            return []
        return [c for p in self.parse.dependents(verb.index, "prep") for n in self.parse.dependents(p.index, "pobj")
                for c in self.parse.dependents(n.index, "acl", "relcl")
                if self.parse.dependents(c.index, "mark") and self.parse.dependents(c.index, *_SUBJECTS)]

    def asks(self, clause: Token) -> bool:
        """Whether an infinitive is an indirect question: `told them where to look`."""
        return any(d.tag in _RELATIVE_TAGS for d in self.parse.dependents(clause.index, "advmod", "dobj"))

    def targets(self, clause: Token) -> Iterator[Argument]:
        """Whom an infinitive would hit: `threatened to bomb the port`, `to impose duties on Chile`, `to halt aid to Mali`."""
        hit = [a for a in self.core(clause) if a.function == "patient"]
        let = [own for c in self.parse.dependents(clause.index, "ccomp") if (own := self.own_subject(c))]   # `to let them in`
        yield from (Argument("target", i) for i in (*(a.head for a in hit), *(own.index for own in let)))
        for word in (clause, *(self.tokens[a.head] for a in hit)):
            yield from (Argument("target", a.head, a.marker) for a in self.prepositions(word))

    def contrary(self, clause: Token) -> bool:
        """Whether a clause says of what is or was that it is not so: `that there was no plot`, but not `would not pay`."""
        said = [clause, *self.parse.dependents(clause.index, "attr", "dobj", "nsubj")]
        words = [d for word in said for d in (word, *self.parse.dependents(word.index, "det", "neg"))]
        return any(w.dep == "neg" or w.text.lower() in self.frames.negating for w in words) and not any(
            d.tag == "MD" for d in self.parse.dependents(clause.index, "aux"))

    def proposition(self, verb: Token) -> Iterator[int]:
        """What was said before that an object stands for: `Moscow denies this`, `accused of meddling, which Moscow denies`."""
        misread = [d for c in self.parse.dependents(verb.index, "ccomp") for d in self.parse.dependents(c.index, "mark")
                   if d.index == verb.index + 1 and not self.own_subject(c)]   # `rejects that as baseless`
        for thing in [*self.parse.dependents(verb.index, "dobj"), *misread]:
            if thing.tag == "WDT" and verb.dep == "relcl" and self.tokens[self.parse.subtree(verb.index)[0] - 1].text == ",":
                above = next((i for i in self.parse.ancestors(verb.index)[1:] if is_verb(self.parse, self.tokens[i])), None)
            elif thing.text.lower() in _PROPOSITIONAL and not self.parse.children[thing.index] and (
                    earlier := [c for c in self.parse.dependents(verb.index, "ccomp") if c.index < verb.index]):
                above = earlier[0].index   # `had accused them of lying; they denied it`
            elif thing.text.lower() in _PROPOSITIONAL and not self.parse.children[thing.index]:
                before = self.parse.sentences[verb.sentence - 1] if verb.sentence else None
                above = None if before is None or before.headline or before.dateline else next(
                    t.index for t in self.tokens[before.first : before.last] if t.head == t.index)
            else:
                continue
            if above is not None and is_verb(self.parse, self.tokens[above]):
                yield self.content(above)

    def content(self, verb: int) -> int:
        """What a verb of saying reports or accuses somebody of, else the verb itself."""
        for _ in range(_MAX_CHAIN):
            inside = [*self.parse.dependents(verb, "ccomp"), *(c for p in self.parse.dependents(verb, "prep")
                                                               for c in self.parse.dependents(p.index, "pcomp"))]
            if not inside or not is_verb(self.parse, inside[0]):
                break
            verb = inside[0].index
        return verb

    def lemma(self, token: Token) -> str:
        """Lemma of a verb with its particle, one that the parser took for an adverb or preposition included."""
        found = verb_lemma(self.parse, token)
        after = token.index + 1
        if " " not in found and after in self.parse.children[token.index] and self.tokens[after].dep in ("advmod", "prep") and (
                not self.dated(after)):
            joined = f"{found} {self.tokens[after].text.lower()}"
            if self.frames.of("VERB", joined) or joined in self.frames.support:
                return joined
        return found

    def dated(self, preposition: int) -> bool:
        """Whether a preposition only tells when: `signed on Tuesday` is no `sign on`."""
        return any(self.parse.labels.get(noun.index) in ("DATE", "TIME") for noun in self.parse.dependents(preposition, "pobj"))

    def posts(self, token: Token) -> Iterator[list[int]]:
        """Whose post it is that a verb names with `as` or an object complement: `resigned as chief executive of Boeing`."""
        over = [token.index, *(d.index for d in self.parse.dependents(token.index, "dobj"))]   # `won a term as president`
        nouns = [n for word in over for p in self.parse.dependents(word, "prep") if p.text.lower() == "as"
                 for n in self.parse.dependents(p.index, "pobj")]
        for noun in [*nouns, *self.parse.dependents(token.index, "oprd")]:
            yield [*(d.index for d in self.parse.dependents(noun.index, "poss")),
                   *(a.head for a in self.prepositions(noun) if a.marker in ("of", "at")),
                   *(m for m in self.modifiers(noun) if self.nameable(self.tokens[m]))]

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
        for subject in self.subjects(token):
            yield Argument("patient" if passive else "agent", subject)
        if passive:
            for by in self.parse.dependents(token.index, "agent"):
                for noun in self.parse.dependents(by.index, "pobj"):
                    yield Argument("agent", self.referent(noun))
                for deed in self.parse.dependents(by.index, "pcomp"):   # `killed by Russian shelling`
                    if self.parse.dependents(deed.index, "amod", "compound", "det", "poss"):
                        yield Argument("agent", deed.index)
            if self.causative(token):   # `had the leader arrested`
                yield from (Argument("agent", s) for s in self.subjects(self.tokens[token.head]))
            elif not self.parse.dependents(token.index, "agent"):
                for below in self.parse.dependents(token.index, "prep", "dobj", "dative", "oprd", "xcomp"):
                    yield from self.buried_agents(below.index)
        if token.dep == "amod":   # `US-backed rebels`
            for name in self.parse.dependents(token.index, "npadvmod", "compound", "nsubj"):
                yield Argument("agent", name.index)
            return
        objects = self.parse.dependents(token.index, "dobj")
        if len(objects) > 1 and objects[0].pos in ("PROPN", "PRON"):   # `sends Syria two million barrels`
            yield Argument("recipient", self.referent(objects[0]))
            objects = objects[1:]
        for noun in objects[:1]:
            judged = self.judged(token, noun)
            if judged is not None:
                yield Argument("attribute", noun.index)
            yield Argument("patient", self.referent(noun if judged is None else judged))
            yield from (Argument("recipient", name) for name in self.swallowed(token, noun))
        for noun in self.parse.dependents(token.index, "dative"):
            if noun.pos != "ADP":
                yield Argument("recipient", self.referent(noun))
        gap = self.gap(token)
        if gap is not None:
            yield Argument("patient", gap)
        for clause in self.parse.dependents(token.index, "ccomp") if not objects else ():
            thing = self.free_relative(clause)
            if thing is not None:
                yield Argument("patient", thing)
        if not self.parse.dependents(token.index, "dobj"):
            for shared in self.parse.dependents(token.index, "conj"):
                if shared.pos == "VERB" and shared.index - token.index <= 2 and not self.own_subject(shared):
                    for noun in self.parse.dependents(shared.index, "dobj"):
                        yield Argument("patient", self.referent(noun))
        for noun in self.parse.dependents(token.index, "attr", "acomp", "oprd", "intj"):
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
                if self.parse.dependents(word.index, "det") and self.tokens[opening - 1].text not in _BREAKS:
                    yield Argument("attribute", word.index)
        for word in self.parse.dependents(token.index, "advmod"):
            if word.pos == "ADJ" and word.index > token.index:   # `shot dead`
                yield Argument("attribute", word.index)

    def judged(self, verb: Token, noun: Token) -> Token | None:
        """What is called something by an adjective that the parser took for the object's head: `called the ballot unfair`."""
        if not self.takes(verb, "attribute"):
            return None
        before = self.parse.dependents(noun.index, "compound", "amod", "nmod")
        if not self.frames.of("ADJ", noun.lemma.lower()):   # `called Smith a liar`, the name taken for a modifier
            opening = next((d.index for d in self.parse.dependents(noun.index, "det")), 0)
            return next((d for d in before if d.pos == "PROPN" and verb.index < d.index < opening), None)
        return next((d for d in before if d.index == noun.index - 1), None)

    def swallowed(self, verb: Token, noun: Token) -> list[int]:
        """A recipient that the parser took for a modifier of the object: `sells India 36 jets`, `gave Kyiv tanks`."""
        if not self.takes(verb, "recipient"):
            return []
        inside = self.parse.subtree(noun.index)
        return [d.index for d in self.parse.dependents(noun.index, "compound", "nmod")
                if d.pos == "PROPN" and noun.pos == "NOUN" and inside[0] == verb.index + 1 == self.parse.subtree(d.index)[0]
                and (self.parse.labels.get(d.index) in ("GPE", "PERSON") or self.tokens[d.index + 1].pos in ("NUM", "DET"))]

    def free_relative(self, clause: Token) -> int | None:
        """What `what` stands for where the clause says it: `condemned what he called an attempt`, `what it said was a plot`."""
        copulas = [clause, *self.parse.dependents(clause.index, "ccomp")]
        if not any(d.text.lower() == "what" for c in copulas for d in self.parse.dependents(c.index, "dobj", *_SUBJECTS)):
            return None
        named = [*self.parse.dependents(clause.index, "oprd"), *(n for p in self.parse.dependents(clause.index, "prep")
                 if p.text.lower() == "as" for n in self.parse.dependents(p.index, "pobj")),
                 *(n for c in copulas for n in self.parse.dependents(c.index, "attr"))]
        return self.through(named[0].index) if named else None

    def buried_agents(self, head: int) -> Iterator[Argument]:
        """By-phrases of a passive verb that hang too deep: `sent to Syria by Jordan`, but not `charged with a plot led by`."""
        for i in self.parse.subtree(head):
            if self.tokens[i].dep in ("prep", "agent") and self.tokens[i].text.lower() == "by" and (
                    self.tokens[self.tokens[i].head].tag != "VBN"):
                for noun in self.parse.dependents(i, "pobj"):
                    if noun.tag != "NN" or self.parse.children[noun.index]:   # `their overthrow by force`
                        yield Argument("agent", self.referent(noun))

    def passive(self, token: Token) -> bool:
        """Passive voice: marked, or a bare participle that modifies or is coordinated with a passive."""
        if self.parse.dependents(token.index, "nsubjpass", "auxpass"):
            return True
        if self.causative(token):
            return True
        if token.tag not in ("VBN", "VBD") or self.parse.dependents(token.index, "aux", "nsubj"):
            return False
        if self.parse.dependents(token.index, "agent") and not self.parse.dependents(token.index, "dobj"):
            return True   # `was charged and put on trial by`
        if token.tag != "VBN":
            return False
        if token.dep in ("acl", "advcl", "amod", "relcl", "acomp"):   # `is committed to`, its participle taken for an adjective
            return True
        return token.dep == "conj" and token.head != token.index and self.passive(self.tokens[token.head])

    def takes(self, verb: Token, function: str) -> bool:
        """Whether some frame knows a verb with such an argument, a second object for one: `sells India jets`."""
        lemma = verb.lemma.lower()
        if lemma not in self._taken:
            self._taken[lemma] = frozenset(role.function for frame in self.frames.of("VERB", lemma) for role in frame.roles)
        return function in self._taken[lemma]

    def causative(self, token: Token) -> bool:
        """Whether somebody has it done: `had the leader arrested`, but not `had his licence revoked`."""
        governor = self.tokens[token.head]
        if token.tag != "VBN" or token.dep not in ("ccomp", "xcomp") or governor.lemma != "have":
            return False
        own = self.own_subject(token)
        return own is not None and not (self.parse.dependents(token.index, "aux") or self.parse.dependents(own.index, "poss"))

    def own_subject(self, token: Token) -> Token | None:
        found = self.parse.dependents(token.index, *_SUBJECTS)
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
        if depth > _MAX_CHAIN or governor.index == token.index:
            return ()
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
            told = next((asked for d in things if (asked := self.asked_by(d, token))), ())
            if told:
                return told
            if things and self.takes(governor, "infinitive") and (
                    things[0].pos == "PROPN" or self.is_agent(things[0])):   # `pressed Price to approve it`, read as a purpose
                return self.controlled(governor, depth)
            given = self.given_office(governor) if self.infinitive(token) else None
            return self.cause(token, governor, depth) if given is None else (given,)
        if token.dep in ("acl", "relcl", "amod"):
            if self.infinitive(token):
                asked = self.asked_by(governor, token)
                return asked or self.noun_controller(governor, depth)
            if token.dep != "relcl" and (token.tag in ("VBN", "VBD", "VBG")):
                name = self.titled(governor) if token.dep == "amod" else None   # `Beijing-based analyst Li Na`
                return (self.through(governor.index) if name is None else name,)
            return ()
        if token.dep == "pcomp":
            verb = self.tokens[governor.head]
            if is_verb(self.parse, verb):
                if governor.text.lower() in OBJECT_CONTROL:
                    return self.aimed(verb) or self.controlled(verb, depth)
                return self.subjects(verb, depth + 1)
            if governor.text.lower() in OBJECT_CONTROL and verb.dep in ("dobj", "nsubjpass") and (
                    verb.pos in ("PROPN", "PRON") or self.is_agent(verb)):
                return (verb.index,)
            above = self.tokens[self.tokens[verb.head].head]
            if governor.text.lower() == "for" and verb.dep == "pobj" and is_verb(self.parse, above):   # `in revenge for buying`
                return self.aimed(above) or self.noun_controller(verb, depth)
            return self.noun_controller(verb, depth)
        if token.dep in ("dobj", "pobj", "csubj", "nsubj") and token.tag == "VBG" and is_verb(self.parse, governor):
            return self.subjects(governor, depth + 1) if token.dep == "dobj" else ()
        return ()

    def asked_by(self, noun: Token, clause: Token) -> tuple[int, ...]:
        """Who is to do what an infinitive on a noun says, named right before it: `an invitation to A to come`."""
        first = self.parse.subtree(clause.index)[0]
        asking = noun.lemma.lower() in self.frames.asking
        return next(((self.referent(n),) for p in self.parse.dependents(noun.index, "prep") if asking or p.text.lower() == "for"
                     for n in self.parse.dependents(p.index, "pobj") if self.parse.subtree(n.index)[-1] == first - 1
                     and (self.nameable(n) or self.is_agent(n))), ())

    def given_office(self, verb: Token) -> int | None:
        """Who is named to an office: he it is who is then to do something (`named A as chairman to succeed B`)."""
        for noun in self.parse.dependents(verb.index, "dobj"):
            markers = (*self.parse.dependents(verb.index, "prep", "oprd"), *self.parse.dependents(noun.index, "prep"))
            if noun.index in self.people and any(m.dep == "oprd" or m.text.lower() == "as" for m in markers):
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
        return self.subjects(governor, depth + 1)

    def controlled(self, verb: Token, depth: int) -> tuple[int, ...]:
        """Who an infinitive under `verb` is understood of: its object, else its subject. Who leaves something leaves it to
        do so himself: `left the party to found a new one`."""
        if verb.lemma.lower() in self.frames.leaving:
            return self.subjects(verb, depth + 1)
        objects = [d for d in self.parse.dependents(verb.index, "dobj", "dative") if d.pos != "ADP"]
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

    def noun_controller(self, noun: Token, depth: int) -> tuple[int, ...]:
        """Who an infinitive or gerund on a noun is understood of: the noun's owner, else the subject around it."""
        if noun.dep == "attr" and self.is_agent(noun):   # `she became the first minister to visit`
            return self.subjects(self.tokens[noun.head], depth + 1)
        if self.tokens[noun.head].dep == "agent":   # `accused by A of buying`: of whom it is said, not who says it
            return self.subjects(self.tokens[self.tokens[noun.head].head], depth + 1)
        owners = self.parse.dependents(noun.index, "poss") or [   # `a bid by A to oust B`
            n for p in self.parse.dependents(noun.index, "prep", "agent") if p.text.lower() == "by" and noun.index < p.index
            for n in self.parse.dependents(p.index, "pobj")]
        if owners:
            return (owners[0].index,)
        names = [d for d in self.parse.dependents(noun.index, "compound", "amod", "nmod") if self.nameable(d)]
        names += [n for p in self.parse.dependents(noun.index, "prep", "agent") if p.text.lower() in _MAKERS   # `moves by`
                  for n in self.parse.dependents(p.index, "pobj") if self.nameable(n) or self.is_agent(n)]
        if names:
            return (self.referent(names[0]),)
        verb = self.tokens[noun.head]
        if noun.dep in ("dobj", "attr", "oprd") and is_verb(self.parse, verb):
            return self.subjects(verb, depth + 1)
        if noun.dep == "pobj" and verb.dep in ("agent", "prep") and is_verb(self.parse, self.tokens[verb.head]):
            return self.subjects(self.tokens[verb.head], depth + 1)
        return ()

    def infinitive(self, token: Token) -> bool:
        return any(d.tag == "TO" for d in self.parse.dependents(token.index, "aux"))

    def gap(self, token: Token) -> int | None:
        """The antecedent, where a relative clause lacks its object: `the deal (that) it signed`."""
        if token.dep != "relcl":
            return None
        if self.passive(token) or self.parse.dependents(token.index, "dobj", "attr", "acomp", "xcomp", "ccomp"):
            return None
        own = self.own_subject(token)
        if own is None or own.tag in _RELATIVE_TAGS:
            return None
        if any(not self.parse.children[p.index] for p in self.parse.dependents(token.index, "prep")):
            return None
        if any(d.tag == "WRB" for d in self.parse.dependents(token.index, "advmod")):
            return None
        if any(t.tag in _RELATIVE_TAGS for p in self.parse.dependents(token.index, "prep")
               for t in self.parse.dependents(p.index, "pobj")):
            return None
        return token.head

    def referent(self, token: Token) -> int:
        """A phrase head, relative pronouns replaced by their antecedent and transparent nouns by their complement."""
        pronoun = next((n for p in self.parse.dependents(token.index, "prep") if p.text.lower() == "of"
                        for n in self.parse.dependents(p.index, "pobj") if n.tag in _RELATIVE_TAGS), token)
        if pronoun.tag in _RELATIVE_TAGS or (token.tag == "IN" and token.dep in ("nsubj", "dobj")):
            for above in self.parse.ancestors(token.index):
                if self.tokens[above].dep == "relcl":
                    found = self.host(self.tokens[self.tokens[above].head])
                    if pronoun.text.lower() == "which" and found in self.people:
                        found = self.thing_above(found, self.tokens[above])
                    return self.through(found) if found != token.index else found
            before = self.parse.subtree(token.index)[0] - 2   # `the sea, nearly all of which it claims`, parsed as a clause
            if pronoun is not token and before >= 0 and self.tokens[before + 1].text == "," and is_nominal(
                    self.parse, self.tokens[before]):
                return self.through(before)
        return self.through(token.index)

    def thing_above(self, person: int, clause: Token) -> int:
        """`which` is nobody: of `protests against President Ruiz, which have killed nine` it is the protests, by number."""
        verbs = [clause, *self.parse.dependents(clause.index, "aux", "auxpass")]
        number = next((v.tag for v in verbs if v.tag in ("VBP", "VBZ")), "")
        for above in self.parse.ancestors(person):
            noun = self.tokens[above]
            if is_verb(self.parse, noun):
                break
            if noun.pos == "NOUN" and (not number or (number == "VBP") == noun.tag.endswith("S")):
                return above
        return person

    def host(self, token: Token) -> int:
        """A name's apposition stands for the name: in `Ro Khanna, a Democrat who sits` it is he who sits."""
        governor = self.tokens[token.head]
        return governor.index if token.dep == "appos" and governor.pos == "PROPN" else token.index

    def through(self, head: int) -> int:
        return through(self.parse, head, self.frames)

    # ------------------------------------------------------------------------------------------------- prepositions

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
            if p.pos not in ("ADP", "SCONJ", "VERB", "ADV", "ADJ"):
                continue
            yield from self.complements(p, p.text.lower(), token)
        for adverb in self.parse.dependents(token.index, "advmod"):   # `walked away from`, `flew back to`
            for p in self.parse.dependents(adverb.index, "prep"):
                yield from self.complements(p, p.text.lower(), token)
                yield from self.complements(p, f"{adverb.text.lower()} {p.text.lower()}", token)
            if adverb.text.lower() in self.frames.here:
                yield Argument("prep", adverb.index, "in")
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
            found = True
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

    # -------------------------------------------------------------------------------------------------------- nouns

    def noun(self, token: Token, bearers: list[int] | None = None) -> Predication:
        """What stands around a noun. `bearers` are those that it is said of where that is known already."""
        arguments = [*self.internal(token)]
        verb = self.tokens[token.head]
        if token.dep == "dobj" and is_verb(self.parse, verb) and not self.takes(verb, "infinitive"):
            arguments.extend(Argument("infinitive", c.index) for c in self.parse.dependents(verb.index, "advcl", "xcomp")
                             if c.index > token.index and self.infinitive(c))   # `repeated its call to them to leave`
        top = self.top(token)
        if top.index != token.index:
            arguments.extend(a for a in self.internal(top) if a.head != token.index)
        if top.dep == "attr":   # `NATO, of which Turkey is a member`
            for p in self.parse.dependents(top.head, "prep"):
                if any(n.tag in _RELATIVE_TAGS for n in self.parse.dependents(p.index, "pobj")):
                    arguments.extend(self.complements(p, p.text.lower(), token))
        governor = self.tokens[top.head]
        if top.dep == "pobj" and governor.text.lower() == "with":   # `the fund, with a stake of 6 percent`
            host = self.tokens[governor.head]
            owners = (host.index,) if host.pos in ("NOUN", "PROPN") else self.subjects(host) if host.index > top.index else ()
            arguments.extend(Argument("origin", owner) for owner in owners)
        support = self.support(top)
        if support is not None:
            verb, kind = support
            arguments.extend(self.supported(verb, kind, top))
            if kind.converse:   # `faces sanctions from Canada`
                arguments.extend(Argument("support", a.head) for a in arguments if a.marker in ("from", "by"))
        elif self.adverbial(top):
            arguments.extend(Argument("support", s) for s in self.context(top))
            around = self.tokens[self.tokens[top.head].head]
            over = self.tokens[around.head] if around.dep == "dobj" else around   # `blocked roads in protest at`
            arguments.extend(a for word in dict.fromkeys((around, over)) for a in self.prepositions(word) if a.head > top.index)
        elif top.dep in ("dobj", "nsubjpass", "nsubj") and not self.is_role(token):
            arguments.extend(a for a in self.prepositions(self.tokens[top.head]) if a.head > top.index)
        deeper = _EMPLOYING if self.is_role(token) else ("of",)   # `an analyst at a firm in Oslo`
        for inner in [a.head for a in arguments if a.function == "prep" and a.marker in ("for", "on")]:
            thing = self.tokens[inner]
            if Argument("prep", inner, "for") in arguments:   # `a deal for jets from`, `for the purchase of jets`
                for a in self.prepositions(thing):
                    if a.marker in ("from", "of"):
                        arguments.append(Argument("prep", a.head, a.marker if a.marker == "from" else "for of"))
            comes = (*self.origins(thing), *self.sources(thing))   # `reliance on gas from`
            arguments.extend(Argument("origin", o) for o in comes)
        for inner in [a.head for a in arguments if a.function == "prep" and a.marker in deeper]:
            arguments.extend(self.prepositions(self.tokens[inner]))
            arguments.extend(self.priced(self.tokens[inner]))
            arguments.extend(Argument("origin", o) for o in self.origins(self.tokens[inner]))
        name = self.titled(top)
        if name is not None:   # `President Chirac of France`
            arguments.extend(a for a in self.prepositions(self.tokens[name]) if a.marker == "of")
        arguments.extend(Argument("holder", h) for h in (self.holders(top) if bearers is None else bearers))
        if not any(a.marker == "of" for a in arguments):
            arguments.extend(Argument("appointer", a) for a in self.appointers(top))
        arguments.append(Argument("self", top.index))
        arguments.extend(Argument("context", s) for s in self.context(top))
        bearer = support[0].index if support else self.copula(top)
        return Predication(token.index, token.lemma.lower(), "NOUN", tuple(dict.fromkeys(arguments)), bearer)

    def adverbial(self, token: Token) -> bool:
        """Whether a bare noun behind `in` tells what the clause is done as: `burned flags in protest at`."""
        above = self.tokens[token.head]
        return token.dep == "pobj" and token.tag == "NN" and above.text.lower() == "in" and above.index == token.index - 1

    def is_role(self, token: Token) -> bool:
        """Whether a noun names a role that somebody holds and no event: it takes nothing from the verb."""
        found = self.frames.of("NOUN", token.lemma.lower())
        return bool(found) and all(any(role.function == "holder" for role in frame.roles) for frame in found)

    def internal(self, token: Token) -> Iterator[Argument]:
        """What stands inside the noun phrase: by-phrase, possessor, modifiers, prepositions."""
        by = [p for p in self.parse.dependents(token.index, "prep", "agent") if p.text.lower() == "by"]
        for p in by:
            for noun in self.parse.dependents(p.index, "pobj"):
                yield Argument("agent", self.referent(noun))
        yield from self.overtaken(token)
        if not by:   # `the assassination of the president by mercenaries`
            for p in self.parse.dependents(token.index, "prep"):
                if p.text.lower() == "of":
                    yield from self.buried_agents(p.index)
        owners = self.parse.dependents(token.index, "poss")
        if not owners and token.dep == "conj" and not self.parse.dependents(token.index, "det"):
            owners = self.parse.dependents(token.head, "poss")   # `China's aggression and support for` share their owner
        for owner in owners:
            yield Argument("possessor", self.relative_owner(owner))
        for modifier in self.modifiers(token):
            yield Argument("modifier", modifier)
            for name in self.parse.dependents(modifier, "npadvmod"):   # `US-led`, `Saudi-backed`
                if self.nameable(name):
                    yield Argument("modifier", name.index)
        yield from self.prepositions(token)
        yield from self.priced(token)
        for clause in self.parse.dependents(token.index, "acl", "advcl"):
            if self.infinitive(clause):
                yield Argument("infinitive", clause.index)

    def overtaken(self, token: Token) -> Iterator[Argument]:
        """An event noun's of-phrase behind another of its phrases: `the arrest by US forces of`, `the arrest in Moscow of`,
        `a visit to Oslo of`."""
        if any(p.text.lower() == "of" for p in self.parse.dependents(token.index, "prep")) or self.is_role(token):
            return
        for p in self.parse.dependents(token.index, "prep", "agent"):
            for noun in self.parse.dependents(p.index, "pobj") if p.text.lower() == "by" else ():   # `an attack by gunmen on`
                yield from (a for a in self.prepositions(noun) if a.marker in ("on", "against", "over"))
            for noun in self.parse.dependents(p.index, "pobj") if p.text.lower() in ("by", "in", "to") else ():
                ends = [name.last for name in self.parse.names if name.first <= noun.index < name.last]
                beside = self.parse.dependents(noun.index, "amod", "compound") if p.text.lower() != "to" else ()
                if any(map(self.nameable, [noun, *beside])):
                    yield from (a for a in self.prepositions(noun) if a.marker == "of" and a.head >= max(ends, default=0))

    def relative_owner(self, owner: Token) -> int:
        """The owner itself; for `whose` its antecedent, which is the noun before it where the parser's is elsewhere."""
        if owner.tag != "WP$":
            return owner.index
        found, last = self.referent(owner), owner.index - 1
        while last > 0 and self.tokens[last].text == ",":
            last -= 1
        between = [self.tokens[i] for i in self.parse.ancestors(last) if i > found]
        apart = found > last or any(is_verb(self.parse, t) for t in between)
        return last if apart and self.tokens[last].pos == "PROPN" else found

    def modifiers(self, token: Token) -> list[int]:
        """Premodifiers, those of premodifiers included: `US arms sales deal` gives sales, arms and US."""
        found, queue = [], [token.index]
        while queue:
            for d in self.parse.dependents(queue.pop(0), "compound", "amod", "nmod"):
                if d.index < token.index and d.index not in found:
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

    def top(self, token: Token) -> Token:
        """The noun whose phrase this one shares: `sales` in `sales deal`, `talks` in `a series of talks`."""
        for _ in range(4):
            governor = self.tokens[token.head]
            if token.dep == "compound" and governor.pos in ("NOUN", "VERB") and governor.index > token.index and (
                    governor.index not in self.people):
                token = governor
            elif (token.dep == "pobj" and governor.text.lower() == "of"
                  and self.tokens[governor.head].lemma.lower() in self.frames.transparent):
                token = self.tokens[governor.head]
            else:
                break
        return token

    def support(self, token: Token) -> tuple[Token, Support] | None:
        """The light or support verb that a noun stands under, if any."""
        governor = self.tokens[token.head]
        if token.dep == "conj" and governor.pos in ("NOUN", "PROPN"):
            return self.support(governor)
        if token.dep == "dobj" or token.dep == "nsubjpass":
            found = self.support_of(governor, "")
            if found:
                return governor, found
        if token.dep == "pobj" and is_verb(self.parse, self.tokens[governor.head]):
            verb = self.tokens[governor.head]
            found = self.support_of(verb, governor.text.lower())
            if found:
                return verb, found
        if token.dep == "pobj" and self.tokens[governor.head].dep == "dobj":   # `claimed responsibility for the attack`
            noun = self.tokens[governor.head]
            found = self.support_of(self.tokens[noun.head], f"{noun.lemma} {governor.text.lower()}")
            if found:
                return self.tokens[noun.head], found
        for clause in self.parse.dependents(token.index, "relcl", "acl"):
            if self.support_of(clause, "") and (self.gap(clause) == token.index or (
                    self.passive(clause) and token.index in self.subjects(clause)) or any(
                    self.referent(o) == token.index for o in self.parse.dependents(clause.index, "dobj"))):
                kind = self.support_of(clause, "")
                return (clause, kind) if kind else None
        return None

    def support_of(self, verb: Token, marker: str) -> Support | None:
        for kind in self.frames.support.get(self.lemma(verb), ()):
            if marker in kind.markers or (not marker and not kind.markers):
                return kind
        return None

    def supported(self, verb: Token, kind: Support, noun: Token) -> Iterator[Argument]:
        passive = self.passive(verb)
        agents = [a.head for a in self.core(verb) if a.function == "agent" and a.head != noun.index]
        others = [a.head for a in self.core(verb) if a.function in ("patient", "recipient") and a.head != noun.index]
        for agent in agents:
            yield Argument("patient" if kind.converse else "support", agent)
        for other in others:
            yield Argument("recipient" if not kind.markers else "patient", other)
        under = [a for p in self.parse.dependents(verb.index, "agent") for n in self.parse.dependents(p.index, "pobj")
                 for a in self.prepositions(n)]   # `imposed by the EU on Iran`
        for a in [*self.prepositions(verb), *under]:
            if a.head != noun.index and not (passive and a.marker == "by"):
                yield Argument("support" if kind.converse and a.marker in ("from", "by") else "prep", a.head, a.marker)

    def holders(self, token: Token, depth: int = 0) -> Iterator[int]:
        """What a role or relational noun is said of."""
        governor = self.tokens[token.head]
        own = [d.index for d in self.parse.dependents(token.index, "appos")]
        if token.dep == "conj":   # `the president and her defence minister, Luis Paz`
            yield from own
        if token.dep == "attr":
            yield from (s for s in self.subjects(governor) if s != token.index)
        elif token.dep == "oprd":
            patients = [a.head for a in self.core(governor) if a.function == "patient" and a.head != token.index]
            yield from patients or (s for s in self.subjects(governor))
        elif token.dep == "appos":
            yield self.through(governor.index)
            yield governor.index
        elif token.dep == "conj" and governor.pos in ("NOUN", "PROPN") and depth < 4:
            if any(d.text.lower() == "other" for d in self.parse.dependents(token.index, "amod")):   # `A, B and other members`
                while governor.dep == "conj" and governor.head != governor.index:
                    governor = self.tokens[governor.head]
                yield governor.index
            else:
                yield from self.holders(governor, depth + 1)
        elif token.dep == "pobj" and governor.text.lower() == "as":
            verb = self.tokens[governor.head]
            if is_verb(self.parse, verb):
                yield from (a.head for a in self.verb(verb).arguments if a.function == "patient")
                yield from self.subjects(verb)
            elif is_nominal(self.parse, verb):   # `her term as chief minister`, `won a term as chief minister`
                owners = [d.index for d in self.parse.dependents(verb.index, "poss")]
                if verb.index in self.people:   # `named A as premier and B as treasurer`
                    owners = [verb.index]
                above = self.tokens[verb.head]
                if verb.dep == "pobj":   # `re-elected to a second term as mayor`
                    above = self.tokens[above.head]
                shared = verb.dep in ("dobj", "pobj") and is_verb(self.parse, above)
                yield from owners or (self.subjects(above) if shared else ())
        elif token.dep == "nsubj" and governor.lemma == "be":
            yield from (d.index for d in self.parse.dependents(governor.index, "attr"))
        elif token.dep == "nsubj" and governor.lemma in self.frames.listing:   # `its suppliers include A and B`
            yield from (d.index for d in self.parse.dependents(governor.index, "dobj"))
        yield from examples(self.parse, token.index)   # `members such as A and B`
        name = self.titled(token)
        if name is not None:
            yield name
        yield from own

    def successors(self, token: Token) -> list[int]:
        """Who comes into the office that a noun behind `as` names: `A was replaced as chairman by B`."""
        governor = self.tokens[token.head]
        if token.dep != "pobj" or governor.text.lower() != "as":
            return []
        verb = self.tokens[governor.head]
        while verb.pos == "PROPN" and verb.dep in ("dobj", "pobj", "prep", "agent"):
            verb = self.tokens[verb.head]
        if verb.dep in ("prep", "agent"):
            verb = self.tokens[verb.head]
        if not is_verb(self.parse, verb) or self.lemma(verb) not in self.frames.succeeding:
            return []
        put = [n.index for p in self.parse.dependents(verb.index, "prep") if p.text.lower() == "with"
               for n in self.parse.dependents(p.index, "pobj")]
        return put or [a.head for a in self.core(verb) if a.function == "agent"]

    def appointers(self, token: Token) -> list[int]:
        """Whose office it is that somebody is given: `Boeing named her chief executive`."""
        governor = self.tokens[token.head]
        verb = self.tokens[governor.head] if token.dep == "pobj" and governor.text.lower() == "as" else governor
        while verb is not governor and verb.index in self.people and verb.dep in ("conj", "dobj"):
            verb = self.tokens[verb.head]   # `named A as premier and B as treasurer`
        if token.dep not in ("oprd", "pobj") or not is_verb(self.parse, verb) or (verb is governor and token.dep == "pobj"):
            return []
        core = list(self.core(verb))
        return [a.head for a in core if a.function == "agent"] if any(a.function == "patient" for a in core) else []

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

    def copula(self, token: Token) -> int | None:
        if token.dep == "pobj" and self.tokens[token.head].text.lower() == "as":   # `plans to appoint her as chair`
            verb = self.tokens[self.tokens[token.head].head]
            return verb.index if is_verb(self.parse, verb) else None
        return token.head if token.dep in ("attr", "oprd") else None

    def context(self, token: Token) -> tuple[int, ...]:
        """Subject of the clause around a noun: who holds `talks with Xi` in `after talks with Xi, Trump said`."""
        if any(d.text.lower() in _HEARERS for d in self.parse.dependents(token.index, "poss")):
            return ()   # `your visit`: whoever that is
        for above in self.parse.ancestors(token.index):
            if is_verb(self.parse, self.tokens[above]):
                found = self.subjects(self.tokens[above])
                if found and not set(found) & set(self.parse.subtree(token.index)):
                    return found
        return ()

    def nameable(self, token: Token) -> bool:
        """Whether a modifier may name an agent: a proper noun, or a capitalised adjective of a people."""
        return token.pos == "PROPN" or (token.pos == "ADJ" and token.text[:1].isupper())

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

    # -------------------------------------------------------------------------------- adjectives and prepositions

    def adjective(self, token: Token) -> Predication:
        arguments = [Argument("holder", h) for h in self.bearers(token)]
        arguments.extend(self.prepositions(token))
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
        before = self.parse.dependents(host.index, "compound", "nmod")
        if token.text.lower() == "of" and any(self.is_titling(d) for d in before):
            return None   # `chairman Luis Paz of Codelco`: it belongs to the title
        inner = [Argument("patient", n.index) for n in self.parse.dependents(token.index, "pobj")]
        if not inner:
            return None
        return Predication(token.index, token.text.lower(), "ADP", (Argument("holder", host.index), *inner))

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
        arguments = (Argument("holder", owned.index), Argument("patient", self.relative_owner(owner)))
        return Predication(mark.index, "'s", "ADP", arguments)
