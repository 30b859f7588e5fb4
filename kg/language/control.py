"""Who does what a verb says where it has no subject of its own: shared, controlled or inherited ones (Chomsky 1981)."""

from __future__ import annotations

from collections.abc import Iterator

from kg.language.binding import of_object
from kg.language.coordination import MAX_CHAIN, is_verb
from kg.language.dependents import Dependents
from kg.language.grammar import TIMES
from kg.language.wordlists import word_list
from kg.lexicon.frames import OBJECT
from kg.model import Token

_MAKERS = ("by", "from", "of")
"""Prepositions behind which stands who decides, moves, promises to do something."""


class Control(Dependents):
    """Subjects and doers of verbs."""

    def subjects(self, token: Token, depth: int = 0) -> tuple[int, ...]:
        """Surface subject heads of a verb: its own, or the one it shares, controls or inherits."""
        if token.index not in self._subjects:
            self._subjects[token.index] = ()   # a cycle finds nothing
            self.searching += 1
            self._subjects[token.index] = self._find_subjects(token, depth)
            self.searching -= 1
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
            follows = token.tag == "VBG" and token.lemma in self.frames.succeeding and not (   # `replacing him with B`
                any(p.text.lower() == "with" for p in self.parse.dependents(token.index, "prep")))
            coming = self.infinitive(token) or follows
            given = self.given_office(governor) if coming else None
            return self.cause(token, governor, depth) if given is None else (given,)
        if token.dep in ("acl", "relcl", "amod"):
            if self.infinitive(token):
                asked = self.asked_by(governor, token)
                return asked or self.noun_controller(governor, depth)
            if token.dep != "relcl" and (token.tag in ("VBN", "VBD", "VBG")):
                if told := self.counted_among(governor) or self.measured(governor):
                    return told
                owners = self.parse.dependents(governor.index, "poss")
                if token.tag == "VBG" and owners and governor.lemma in word_list("term"):   # `her years running Shell`
                    return (owners[0].index,)
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
                    verb.pos in ("PROPN", "PRON") or self.is_agent(verb)
                    or self.tokens[verb.head].lemma in word_list("accusing")):
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

    def doers(self, token: Token) -> Iterator[int]:
        """Who does what a passive tells, behind `by` or as who has it done; or in a participle: `US-backed rebels`."""
        if self.passive(token):
            for by in self.parse.dependents(token.index, "agent"):
                yield from (self.referent(noun) for noun in self.parse.dependents(by.index, "pobj"))
                yield from (deed.index for deed in self.parse.dependents(by.index, "pcomp")   # `killed by Russian shelling`
                            if self.parse.dependents(deed.index, "amod", "compound", "det", "poss"))
            if self.causative(token):   # `had the leader arrested`
                having = self.tokens[token.head]
                yield from self.subjects(having) if having.lemma == "have" else ()
            elif not self.parse.dependents(token.index, "agent"):
                for below in self.parse.dependents(token.index, "prep", "dobj", "dative", "oprd", "xcomp", "advcl"):
                    another = below.text.lower() in self.frames.circumstances   # `arrested following a request by Peru`
                    if (below.dep != "advcl" or below.pos == "ADJ") and not another:
                        yield from self.buried_agents(below.index)   # `was condemned as unfair by Peru`
        if token.dep == "amod":
            yield from (name.index for name in self.parse.dependents(token.index, "npadvmod", "compound", "nsubj"))

    def buried_agents(self, head: int) -> Iterator[int]:
        """By-phrases of a passive verb that hang too deep: `sent to Syria by Jordan`, but not `charged with a plot led by`."""
        for i in self.parse.subtree(head):
            if self.tokens[i].dep in ("prep", "agent") and self.tokens[i].text.lower() == "by" and (
                    i == head or self.tokens[self.tokens[i].head].tag != "VBN"):
                yield from (self.referent(noun) for noun in self.parse.dependents(i, "pobj")   # `by force`, `by May`
                            if (noun.tag != "NN" or self.parse.children[noun.index]) and not self.dated(i))

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
                return tuple(self.doers(governor))
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
                   and self.parse.labels.get(d.index) not in TIMES]   # `spent two hours debating it`
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
        behind = [p for p in self.parse.dependents(verb.index, "prep") if p.index > verb.index]   # not `In Lima, he is to meet`
        return [n for p in behind if p.text.lower() in markers
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
        if noun.dep == "appos" and self.is_agent(noun):   # `Lula, the first Brazilian president to visit`
            return (self.through(noun.head),)
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
            others = noun.dep == "dobj" and verb.lemma.lower() in word_list("judging others")
            return () if others else self.subjects(verb, depth + 1)   # who condemned a move to expel him made none
        if noun.dep == "pobj" and verb.dep in ("agent", "prep") and is_verb(self.parse, self.tokens[verb.head]):
            return self.subjects(self.tokens[verb.head], depth + 1)
        return ()
