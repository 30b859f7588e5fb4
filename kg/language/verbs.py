"""What a verb says: its arguments, what it asks for, and what a clause around or before it tells of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from kg.language.arguments import Arguments
from kg.language.coordination import MAX_CHAIN, RELATIVE_TAGS, is_verb
from kg.language.grammar import NOMINAL, SUBJECTS
from kg.language.wordlists import word_list
from kg.model import Argument, Predication, Token

_QUOTES = ("\"", "“", "‘", "'", "``")
"""What opens a quotation."""

_PROPOSITIONAL = ("it", "this", "that")
"""Pronouns that may stand for what a whole sentence says."""

_WHEN = ("when", "after", "as")
"""What opens a clause that tells on what occasion something happened."""

_IF = ("if", "unless")
"""What opens a clause that tells on what condition it would."""


class Verbs(Arguments):
    """Verbs as predications."""

    def verb(self, token: Token) -> Predication:
        arguments = list(self.core(token)) + list(self.prepositions(token))
        arguments.extend(self.around_both(token))
        arguments.extend(self.behind_clause(token))
        patients = [a.head for a in arguments if a.function == "patient"]
        for noun in self.parse.dependents(token.index, "dobj"):
            if noun.index not in patients:   # `millions of shells to Russia`
                arguments.extend(a for a in self.prepositions(noun) if a.head not in patients)
        joined = token.dep == "amod" and self.tokens[token.index - 1].text == "-"
        for patient in patients:
            told = [*self.prepositions(self.tokens[patient]), *self.priced(self.tokens[patient])]
            if joined:   # `Oslo-based banks in Chad` are not based there
                told = []
            if token.lemma == "have":   # `has troops deployed in`
                told += [a for c in self.parse.dependents(patient, "acl") if c.tag == "VBN" for a in self.prepositions(c)]
            arguments.extend(told)
            for kind in [a.head for a in told if a.marker == "of"]:   # `took delivery of Peruvian jets from`
                arguments.extend(a for a in self.prepositions(self.tokens[kind]) if a.marker == "from")
                arguments.extend(Argument("origin", m) for m in self.origins(self.tokens[kind]))
            for kind in [a.head for a in told if a.marker == "in"]:   # `announced $5 billion in aid for`
                arguments.extend(a for a in self.prepositions(self.tokens[kind]) if a.marker in ("to", "for"))
                arguments.extend(Argument("origin", m) for m in self.origins(self.tokens[kind]))   # `got $5 billion in US aid`
            arguments.extend(Argument("origin", m) for m in self.origins(self.tokens[patient]))
        events = [a.head for a in arguments if a.function == "agent" and self.is_event(self.tokens[a.head])]
        arguments.extend(a for event in events for a in self.prepositions(self.tokens[event]) if a.marker == "between")
        if not any(self.is_agent(self.tokens[p]) for p in patients):   # `spent billions on Russian jets`
            spent = [self.tokens[a.head] for a in arguments if a.marker == "on"]
            arguments.extend(Argument("origin", m) for thing in spent for m in self.origins(thing))
        if all(self.tokens[p].tag == "PRP" for p in patients):
            # `most of Iran's oil goes to`, `relies on Russian gas`, `accounts for half of Iran's exports`, `weaned itself off`
            things = [a.head for a in arguments if (a.function == "agent" or a.marker in ("on", "for", "off"))
                      and not self.is_agent(self.tokens[a.head])]
            arguments.extend(Argument("origin", m) for thing in map(self.tokens.__getitem__, things)
                             for m in (*self.origins(thing), *self.sources(thing)))
            goals = [p for p in arguments if p.function == "prep" and p.marker == "to"]   # `came to Mali's rescue`
            arguments.extend(Argument("origin", d.index) for p in goals for d in self.parse.dependents(p.head, "poss"))
        for post in self.posts(token):
            arguments.extend(Argument("prep", owner, "as of") for owner in post)
        matters = [*self.parse.dependents(token.index, "dobj"), *(n for p in self.parse.dependents(token.index, "prep")
                   for n in self.parse.dependents(p.index, "pobj") if p.text.lower() == "in")]
        hung = [c for noun in matters for c in self.parse.dependents(noun.index, "acl")   # `is in talks to sell jets to Chile`
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
            elif clause.dep != "advcl" and not self.two_sentences(clause, token):
                arguments.append(Argument("complement", clause.index))
                if self.mandate(clause):
                    arguments.append(Argument("mandate", clause.index))
                if self.contrary(clause):
                    arguments.append(Argument("contrary", clause.index))
                arguments.extend(Argument("doer", a.head) for a in self.core(clause)
                                 if a.function == "agent" and not self.expletive(clause, a.head))
        arguments.extend(Argument("proposition", said) for said in self.proposition(token))
        if self.takes(token, "occasion"):
            beside = [c for c in self.parse.dependents(token.index, "conj") if c.tag == "VBN"]
            arguments.extend(Argument("occasion", agent) for agent in self.agents_beside([token, *beside], _WHEN))
        if self.takes(token, "condition"):
            within = self.parse.dependents(token.index, "xcomp")   # `threatened to leave unless Chile paid`
            arguments.extend(Argument("condition", agent) for agent in self.agents_beside([token, *within], _IF))
        if self.takes(token, "vacating"):
            arguments.extend(Argument("vacating", gone) for gone in self.vacating(token))
        lemma = self.lemma(token)
        if " " in lemma:   # `took over the bank`: a particle read as a preposition leaves its object behind
            things = [a.head for a in arguments if a.marker == lemma.partition(" ")[2]]
            arguments.extend(Argument("patient", thing) for thing in things)
            arguments.extend(a for thing in things for a in self.prepositions(self.tokens[thing]))
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
                yield from (Argument("agent", self.referent(n)) for n in self.parse.governed(second.index, label="agent"))

    def behind_clause(self, token: Token) -> Iterator[Argument]:
        """What a verb wants behind its object, hung on a clause that tells of the object: `put the firms he runs on a list`,
        `described the plan to cut aid as shameful`."""
        things = [one for thing in self.parse.dependents(token.index, "dobj", "nsubjpass", "conj")
                  for one in (thing, *self.parse.dependents(thing.index, "conj")) if one.pos in NOMINAL]
        for clause in (c for thing in things for c in self.parse.dependents(thing.index, "relcl", "acl")):
            for p in self.parse.dependents(clause.index, "prep"):
                wanted = {word for frame in self.frames.of("VERB", token.lemma.lower()) for role in frame.roles
                          if p.text.lower() in role.markers for word in role.words}
                if any(t.lemma.lower() in wanted for t in self.parse.dependents(p.index)):
                    yield from self.complements(p, p.text.lower(), token)

    def agents_beside(self, verbs: Sequence[Token], openings: Collection[str]) -> Iterator[int]:
        """Who does what a clause beside tells: `died when gunmen stormed it`, `was killed, and two hurt, when a bomb blew`."""
        for clause in (c for verb in verbs for c in self.parse.dependents(verb.index, "advcl")):
            if any(d.text.lower() in openings for d in self.parse.dependents(clause.index, "advmod", "mark")):
                yield from (a.head for a in self.core(clause) if a.function == "agent")

    def vacating(self, token: Token) -> Iterator[int]:
        """Whose post fell empty when it happened: `took over after Ruiz quit`, `when Ruiz was ousted`, `since Ruiz died`."""
        for clause in self.parse.dependents(token.index, "advcl"):
            when = any(d.text.lower() in (*_WHEN, "since") for d in self.parse.dependents(clause.index, "advmod", "mark"))
            if when and self.lemma(clause) in word_list("vacating"):
                undergone = self.parse.dependents(clause.index, "auxpass")
                yield from (a.head for a in self.core(clause) if a.function == ("patient" if undergone else "agent"))

    def expletive(self, clause: Token, subject: int) -> bool:
        """Whether a subject only points ahead: `that it was wrong to seek this`."""
        return self.tokens[subject].text.lower() == "it" and all(
            self.parse.dependents(clause.index, *labels) for labels in (("acomp", "attr"), ("xcomp", "ccomp")))

    def astray(self, verb: Token) -> list[Token]:
        """A that-clause that the parser hung on where it was said: `warned in a speech that governments would pay`."""
        if not self.takes(verb, "doer") or self.parse.dependents(verb.index, "ccomp"):
            return []
        return [c for n in self.parse.governed(verb.index)
                for c in self.parse.dependents(n.index, "acl", "relcl")
                if self.parse.dependents(c.index, "mark") and self.parse.dependents(c.index, *SUBJECTS)]

    def asks(self, clause: Token) -> bool:
        """Whether an infinitive is an indirect question (`told them where to look`), or the rest of a quotation that what says
        who speaks has parted (`"I came," he told them, "to learn"`)."""
        opening = next(i for i in self.parse.subtree(clause.index) if self.tokens[i].pos != "PUNCT")
        parted = opening > 1 and self.tokens[opening - 1].text in _QUOTES and self.tokens[opening - 2].text == ","
        return parted or any(d.tag in RELATIVE_TAGS for d in self.parse.dependents(clause.index, "advmod", "dobj"))

    def targets(self, clause: Token) -> Iterator[Argument]:
        """Whom an infinitive would hit: `threatened to bomb the port`, `to impose duties on Chile`, `to halt aid to Mali`."""
        hit = [a for a in self.core(clause) if a.function == "patient"]
        let = [own for c in self.parse.dependents(clause.index, "ccomp") if (own := self.own_subject(c))]   # `to let them in`
        yield from (Argument("target", i) for i in (*(a.head for a in hit), *(own.index for own in let)))
        for word in (clause, *(self.tokens[a.head] for a in hit)):
            for a in self.prepositions(word):
                yield Argument("target", a.head, a.marker)
                yield from (Argument("target", i, a.marker) for i in self.origins(self.tokens[a.head]))

    def two_sentences(self, clause: Token, verb: Token) -> bool:
        """Whether a semicolon outside of a quote parts a clause from a verb behind it: `A won; B complained`."""
        between = self.tokens[clause.index : verb.index]
        mark = next((t.index for t in between if t.text == ";"), verb.index)
        return mark < verb.index and not any(t.tag == "''" for t in self.tokens[mark : verb.index])

    def mandate(self, clause: Token) -> bool:
        """Whether a clause tells what shall be done, its verb in the bare form: `that he go`, `that it be closed`."""
        auxiliaries = self.parse.dependents(clause.index, "aux", "auxpass")
        first = min((clause, *auxiliaries), key=lambda t: t.index)
        return self.own_subject(clause) is not None and first.tag in ("VB", "VBP") and first.lemma == first.text.lower() and (
            first.text.lower() not in ("do", "have")) and not (first.tag == "VBP" and self.plural(clause))

    def plural(self, clause: Token) -> bool:
        own = self.own_subject(clause)
        return own is None or own.tag in ("NNS", "NNPS") or own.text.lower() in ("they", "we", "i", "you") or bool(
            self.parse.dependents(own.index, "conj"))

    def contrary(self, clause: Token) -> bool:
        """Whether a clause says of what is or was that it is not so: `that there was no plot`, but not `would not pay`."""
        said = [clause, *self.parse.dependents(clause.index, "attr", "dobj", "nsubj")]
        words = [d for word in said for d in (word, *self.parse.dependents(word.index, "det", "neg"))]
        return any(w.dep == "neg" or w.text.lower() in self.frames.negating for w in words) and not any(
            d.tag == "MD" for d in self.parse.dependents(clause.index, "aux"))

    def proposition(self, verb: Token) -> Iterator[int]:
        """What was said before that an object stands for: `Moscow denies this`, `accused of meddling, which Moscow denies`."""
        misread = [d for c in self.parse.dependents(verb.index, "ccomp") for d in self.parse.dependents(c.index, "mark")
                   if d.index == verb.index + 1 and not (self.own_subject(c) or self.parse.dependents(c.index, "expl"))]
        # `rejects that as baseless`
        for thing in [*self.parse.dependents(verb.index, "dobj"), *misread]:
            if thing.tag == "WDT" and verb.dep == "relcl" and self.tokens[self.parse.subtree(verb.index)[0] - 1].text == ",":
                above = next((i for i in self.parse.ancestors(verb.index)[1:] if is_verb(self.parse, self.tokens[i])), None)
            elif thing.tag == "WDT" and verb.dep == "relcl":   # `said it had left, a claim that they deny`
                above = next((i for i in self.parse.ancestors(verb.head) if is_verb(self.parse, self.tokens[i])), None)
                if self.tokens[verb.head].dep not in ("npadvmod", "appos"):
                    continue
            elif thing.text.lower() in _PROPOSITIONAL and not self.parse.children[thing.index] and (
                    earlier := [c for c in self.parse.dependents(verb.index, "ccomp") if c.index < verb.index]):
                above = earlier[0].index   # `had accused them of lying; they denied it`
            elif thing.text.lower() in _PROPOSITIONAL and not self.parse.children[thing.index] and (
                    told := self.told_before(verb)):
                above = told[-1].index   # `Rwanda, which Congo accuses of arming them, denies it`
            elif thing.text.lower() in _PROPOSITIONAL and not self.parse.children[thing.index]:
                before = self.parse.sentences[verb.sentence - 1] if verb.sentence else None
                above = None if before is None or before.headline or before.dateline else next(
                    t.index for t in self.tokens[before.first : before.last] if t.head == t.index)
            else:
                continue
            if above is not None and is_verb(self.parse, self.tokens[above]):
                yield self.content(above)

    def told_before(self, verb: Token) -> list[Token]:
        """Clauses before a verb that tell something of its subject, or that it explains."""
        if verb.dep == "relcl":   # `accused Chile of arming them through Peru, whose president denied it`
            above = [t for t in map(self.tokens.__getitem__, self.parse.ancestors(verb.index)) if is_verb(self.parse, t)][:1]
            return [t for t in above if t.dep == "pcomp" or self.content(t.index) != t.index]
        own = self.own_subject(verb)
        places = (verb,) if own is None else (verb, own)
        return [c for place in places for c in self.parse.dependents(place.index, "relcl", "acl", "advcl")
                if c.index < verb.index and self.parse.dependents(c.index, "prep") and not any(   # `Ruiz, who quit in May`
                    d.tag in ("WP", "WDT") for d in self.parse.dependents(c.index, "nsubj"))]

    def content(self, verb: int) -> int:
        """What a verb of saying reports or accuses somebody of, else the verb itself."""
        for _ in range(MAX_CHAIN):
            inside = [*self.parse.dependents(verb, "ccomp"), *(c for p in self.parse.dependents(verb, "prep")
                                                               for c in self.parse.dependents(p.index, "pcomp"))]
            if not inside or not is_verb(self.parse, inside[0]):
                break
            verb = inside[0].index
        return verb

    def posts(self, token: Token) -> Iterator[list[int]]:
        """Whose post it is that a verb names with `as` or a complement: `resigned as chief executive of Boeing`, `became a
        member of the bloc`."""
        over = [token.index, *(d.index for d in self.parse.dependents(token.index, "dobj"))]   # `won a term as president`
        nouns = [n for word in over for n in self.parse.governed(word, "as")]
        for noun in [*nouns, *self.parse.dependents(token.index, "oprd", "attr")]:
            yield [*(d.index for d in self.parse.dependents(noun.index, "poss")),
                   *(a.head for a in self.prepositions(noun) if a.marker in ("of", "at")),
                   *(m for m in self.modifiers(noun) if self.nameable(self.tokens[m]))]
