"""What a noun says: its own phrase, the support verb it stands under, and whom a title or role is said of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.language import inflection
from kg.language.coordination import RELATIVE_TAGS, examples, is_nominal, is_verb, said_of_subject
from kg.language.verbs import Verbs
from kg.language.wordlists import word_list
from kg.lexicon.frames import Support
from kg.model import Argument, Predication, Token

_EMPLOYING = ("of", "at", "for", "with", "from")
"""Prepositions that name whose role it is."""
_MANNER = ("in", "with", "of")
"""Prepositions behind which a bare noun tells the manner."""
_AMONG = ("among", "amongst")
"""Prepositions behind which `be` says of somebody what it says behind none: `is among the owners`."""
_SINGULAR = frozenset({"NN", "NNP"})
"""Tags of a noun for one."""
_HEARERS = ("your", "our", "my")
"""Owners that the clause around a quotation does not name."""


class NounPhrases(Verbs):
    """Event nouns, relational nouns and titles as predications."""

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
                if any(n.tag in RELATIVE_TAGS for n in self.parse.dependents(p.index, "pobj")):
                    arguments.extend(self.complements(p, p.text.lower(), token))
        governor = self.tokens[top.head]
        if top.dep == "pobj":
            arguments.extend(self.behind_preposition(top, governor))
        support = self.support(top)
        if support is not None:
            verb, kind = support
            arguments.extend(self.supported(verb, kind, top))
            told = self.told(top)
            if told is not None and told != support:   # `extended the embargo imposed on Mali`
                arguments.extend(self.supported(*told, top))
            if kind.converse:   # `faces sanctions from Canada`
                arguments.extend(Argument("support", a.head) for a in arguments if a.marker in ("from", "by"))
        elif top.dep == "pobj" and governor.text.lower() == "of" and self.lends(self.tokens[governor.head]):
            act = self.tokens[governor.head]
            around_act = list(self.internal(act))
            arguments.extend(Argument("support", d) for d in self.doers_within(act, around_act))
            arguments.extend(a for a in around_act if a.function == "prep" and a.marker not in ("of", "by"))
        elif self.adverbial(top):
            arguments.extend(self.around_adverbial(top, governor))
        elif top.dep in ("dobj", "nsubjpass", "nsubj") and not self.is_role(token):
            doer = "by" if top.dep == "nsubjpass" else ""   # who rejects a bid is no bidder
            arguments.extend(a for a in self.prepositions(self.tokens[top.head]) if a.head > top.index and a.marker != doer)
        for count in self.parse.dependents(top.head, "attr", "acomp") if top.dep == "nsubj" else ():
            if count.lemma.lower() in self.frames.transparent:   # `the talks were the first between Chile and Peru`
                arguments.extend(a for a in self.prepositions(count) if a.marker in ("between", "with"))
        self.go_deeper(token, arguments)
        name = (self.titled(top) or self.bearer_apart(top)) if bearers is None else None
        if name is not None:   # `President Chirac of France`
            arguments.extend(a for a in self.prepositions(self.tokens[name]) if a.marker == "of")
        arguments.extend(Argument("holder", h) for h in (self.holders(top) if bearers is None else bearers))
        for one in bearers or ():   # `the ministers, A for Peru and B for Chile`: each is minister of his own
            own = [a for a in self.prepositions(self.tokens[one]) if a.marker in _EMPLOYING]
            if own:   # `the presidents of the two states, A of Peru and B of Chile`
                arguments = [a for a in arguments if a.function != "prep" or self.tokens[a.head].tag != "NNS"]
            arguments.extend(Argument("prep", a.head, marker) for a in own for marker in dict.fromkeys((a.marker, "of")))
        if not any(a.marker == "of" for a in arguments):
            arguments.extend(Argument("appointer", a) for a in self.appointers(top))
        arguments.append(Argument("self", top.index))
        arguments.extend(Argument("context", s) for s in self.context(top))
        against = tuple(self.sued(top)) if any(
            "target" in frame.functions for frame in self.frames.of("NOUN", token.lemma.lower())) else ()
        arguments.extend(against)
        bearer = support[0].index if support and not support[1].accusing else self.copula(top)
        if bearer is None and against and top.dep == "nsubj":   # `the sanctions would hit Acme`
            bearer = top.head
        return Predication(token.index, token.lemma.lower(), "NOUN", tuple(dict.fromkeys(arguments)), bearer)

    def behind_preposition(self, noun: Token, marker: Token) -> Iterator[Argument]:
        """What stands around the phrase that a noun is in: `the fund, with a stake of 6 percent`, `the rebels, at war with`."""
        word = marker.text.lower()
        owners = tuple(self.accompanied(marker, noun))
        function = "patient" if word == "under" else "support"   # `the bank, already under sanctions`
        yield from (Argument(function, owner) for owner in owners)
        yield from (Argument("origin", owner) for owner in owners if word == "with")
        if word == "during":   # `signed in Lima during a visit by Ruiz`
            host = self.tokens[marker.head]
            inside = host.dep == "pobj" and self.tokens[host.head].text.lower() == "in"
            places = [host.index] if inside else [a.head for a in self.prepositions(host) if a.marker == "in"]
            yield from (Argument("prep", place, "during in") for place in places)

    def around_adverbial(self, noun: Token, marker: Token) -> Iterator[Argument]:
        """What stands around and behind a noun in a phrase that tells how something is done: `blocked roads in protest at`."""
        undergone = self.passive(self.tokens[marker.head])   # `Ruiz was dropped in favour of Paz` is no favour of his
        if marker.text.lower() == "in" and self.tokens[marker.head].pos != "NOUN" and not undergone:   # `a pause in fighting`
            yield from (Argument("support", s) for s in self.context(noun))
        around = self.tokens[marker.head]
        around = around if around.pos != "ADP" else self.tokens[around.head]
        over = self.tokens[around.head] if around.dep == "dobj" else around
        yield from (a for word in dict.fromkeys((around, over)) for a in self.prepositions(word) if a.head > noun.index)

    def go_deeper(self, token: Token, arguments: list[Argument]) -> None:
        """Add what stands within the arguments that are found: `an analyst at a firm in Oslo`, `reliance on gas from Peru`."""
        deeper = _EMPLOYING if self.is_role(token) else ("of",)
        for inner in [a.head for a in arguments if a.function == "prep" and a.marker in ("for", "on")]:
            thing = self.tokens[inner]
            if thing.tag == "VBG" and self.is_role(token):   # `the officials responsible for talking with`
                continue
            if Argument("prep", inner, "for") in arguments:   # `a deal for jets from`, `for the purchase of jets`
                for a in self.prepositions(thing):
                    if a.marker in ("from", "with", "of"):
                        arguments.append(Argument("prep", a.head, "for of" if a.marker == "of" else a.marker))
            arguments.extend(Argument("origin", o) for o in (*self.origins(thing), *self.sources(thing)))
        for inner in [a.head for a in arguments if a.function == "prep" and a.marker in deeper and (
                a.marker != "with" or self.is_agent(self.tokens[a.head])) and (   # `an economist with a degree from`
                self.tokens[a.head].tag != "VBG")]:
            arguments.extend(self.prepositions(self.tokens[inner]))
            arguments.extend(self.priced(self.tokens[inner]))
            arguments.extend(Argument("origin", o) for o in self.origins(self.tokens[inner]))

    def sued(self, noun: Token) -> Iterator[Argument]:
        """Whom a suit, claim or charge is against, as the verbs around it tell: `filed a suit accusing Acme`."""
        filed = self.parse.dependents(noun.head, "advcl") if noun.dep == "dobj" else []
        accusing = [c for c in (*self.parse.dependents(noun.index, "acl"), *filed) if c.tag == "VBG" and c.index > noun.index]
        accusing += [c for c in self.parse.dependents(noun.index, "relcl") if any(   # `a suit that accuses Acme`
            d.tag in RELATIVE_TAGS for d in self.parse.dependents(c.index, "nsubj"))]
        for verb in (self.tokens[noun.head], *accusing) if noun.dep == "nsubj" else accusing:
            yield from self.told_against(verb)

    def bearer_apart(self, token: Token) -> int | None:
        """The person named behind a comma who has a role that is of nobody so far: `another governor, Luis Paz of Ohio`."""
        if not self.is_role(token) or self.parse.dependents(token.index, "poss", "compound", "prep", "nmod"):
            return None
        named = (d.index for d in self.parse.dependents(token.index, "appos") if self.parse.labels.get(d.index) == "PERSON")
        return next(named, None)

    def told_against(self, verb: Token) -> Iterator[Argument]:
        """Whom a clause is against, its verb the marker: `the suit accuses Acme of fraud`, `alleges that Acme lied`, but not
        whom it `does not name`."""
        if self.parse.dependents(verb.index, "neg"):
            return
        told = [(verb, "patient"), *((c, "agent") for c in self.parse.dependents(verb.index, "ccomp"))]
        yield from (Argument("target", a.head, verb.lemma.lower()) for clause, function in told for a in self.core(clause)
                    if a.function == function)

    def accompanied(self, marker: Token, noun: Token) -> Iterator[int]:
        """Whose a noun is behind `with`, or whose state behind `at`, `in` or `under` and a comma: of what it stands beside, or
        of the subject of the clause behind it."""
        host, first = self.tokens[marker.head], self.parse.subtree(marker.index)[0]
        form, parted = marker.text.lower(), first > 0 and self.tokens[first - 1].text == ","
        if form == "with" or (form in ("at", "in", "under") and parted):
            if host.pos in ("NOUN", "PROPN"):
                yield host.index
            elif host.index > noun.index:
                yield from self.subjects(host)

    def adverbial(self, token: Token) -> bool:
        """Whether a bare noun tells how or as what it is done: `burned flags in protest at`, `out of solidarity with`."""
        above = self.tokens[token.head]
        return token.dep == "pobj" and token.tag == "NN" and above.text.lower() in _MANNER and above.index == token.index - 1

    def is_role(self, token: Token) -> bool:
        """Whether a noun names a role that somebody holds and no event: it takes nothing from the verb."""
        found = self.frames.of("NOUN", token.lemma.lower())
        return bool(found) and all("holder" in frame.functions for frame in found)

    def deverbal(self, token: Token) -> Predication | None:
        """What a noun made of a verb says as the verb does, where it tells who does it and to what: `Iran's arming of the
        rebels`, `the abandonment of the treaty by Peru` (complex event nominals: Grimshaw 1990)."""
        verb = self.verb_within(token)
        if not verb or self.frames.of("NOUN", token.lemma.lower()):
            return None
        inside = list(self.internal(token))
        things = [a.head for a in inside if a.function == "prep" and a.marker == "of"]
        doers = self.doers_within(token, inside)
        if not things or not doers:
            return None
        arguments = [*(Argument("agent", d) for d in doers), *(Argument("patient", t) for t in things)]
        arguments.extend(a for a in inside if a.function == "prep" and a.marker not in ("of", "by"))
        for thing in (self.tokens[t] for t in things):
            arguments.extend(Argument("origin", o) for o in (*self.origins(thing), *self.sources(thing)))
            arguments.extend(self.prepositions(thing))
        return Predication(token.index, verb, "VERB", tuple(dict.fromkeys(arguments)))

    def verb_within(self, token: Token) -> str:
        """The verb that a noun is made of, where a frame knows it: `arming`, `abandonment`."""
        form = token.text.lower()
        if form.endswith("ing") and token.tag in ("NN", "VBG") and token.pos in ("NOUN", "VERB") and not is_verb(
                self.parse, token):
            found = inflection.lemma(form, "VBG", form, self.frames.verbs)
            return found if found in self.frames.verbs else ""
        return self.frames.nominalized.get(form, "") if token.pos == "NOUN" else ""

    def lends(self, token: Token) -> bool:
        """Whether a noun made of a light or support verb lends who does it to its complement, as `imposition` to `tariffs`."""
        verb = self.frames.nominalized.get(token.lemma.lower(), "") if token.pos == "NOUN" else ""
        return any(not (kind.markers or kind.converse or kind.ended) for kind in self.frames.support.get(verb, ()))

    def doers_within(self, token: Token, inside: Sequence[Argument]) -> list[int]:
        """Who does what a noun made of a verb says: behind `by`, its owner, or the name before it."""
        return ([a.head for a in inside if a.function == "agent"] or [a.head for a in inside if a.function == "possessor"]
                or self.origins(token))

    def internal(self, token: Token) -> Iterator[Argument]:
        """What stands inside the noun phrase: by-phrase, possessor, modifiers, prepositions."""
        by = [p for p in self.parse.dependents(token.index, "prep", "agent") if p.text.lower() == "by"]
        for p in by:
            for noun in self.parse.dependents(p.index, "pobj"):
                yield Argument("agent", self.referent(noun))
        yield from self.overtaken(token)
        if not by and not self.parse.dependents(token.index, "poss"):   # `the assassination of the president by mercenaries`
            for p in self.parse.dependents(token.index, "prep"):
                if p.text.lower() == "of" and not any(self.done_by(n) for n in self.parse.dependents(p.index, "pobj")):
                    yield from (Argument("agent", doer) for doer in self.buried_agents(p.index))
        owners = self.parse.dependents(token.index, "poss")
        if not owners and token.dep == "conj" and not self.parse.dependents(token.index, "det"):
            owners = self.parse.dependents(token.head, "poss")   # `China's aggression and support for` share their owner
        for owner in owners:
            yield Argument("possessor", self.relative_owner(owner))
        for modifier in self.modifiers(token):
            word = self.tokens[modifier]
            if word.pos == "PROPN" and self._backed(self.tokens[word.head]):
                continue
            backed = self._backed(word)
            yield Argument("modifier", modifier, "by" if backed else "")
            for name in self.parse.dependents(modifier, "npadvmod"):   # `US-led`
                if self.nameable(name) and not backed:
                    yield Argument("modifier", name.index)
        yield from self.prepositions(token)
        yield from self.shared_behind(token)
        yield from self.counted_behind(token)
        yield from self.priced(token)
        for clause in self.parse.dependents(token.index, "acl", "advcl"):
            if self.infinitive(clause):
                yield Argument("infinitive", clause.index)
            if clause.index > token.index:
                yield from self.told_in(clause, token)

    def done_by(self, noun: Token) -> bool:
        """Whether a by-phrase is a noun's own, not of the noun above it: `criticism of a raid by rebels`."""
        by = any(p.text.lower() == "by" for p in self.parse.dependents(noun.index, "prep", "agent"))
        return by and noun.pos == "NOUN" and any(
            role.function == "agent" for frame in self.frames.of("NOUN", noun.lemma.lower()) for role in frame.roles)

    def told_in(self, clause: Token, token: Token) -> Iterator[Argument]:
        """What a clause on a noun tells, and who does it: `its call for Britons to leave`, `a demand that Chile pay`."""
        marks = [d.text.lower() for d in self.parse.dependents(clause.index, "mark")]
        doers = [a.head for a in self.core(clause) if a.function == "agent"] if marks else []
        if self.infinitive(clause):
            yield from (Argument("prep", doer, marks[0]) for doer in doers)
        elif marks == ["that"] and any(role.function == "complement" or role.function == "doer" for frame in self.frames.of(
                "NOUN", token.lemma.lower()) for role in frame.roles):
            yield Argument("complement", clause.index)
            if self.mandate(clause):
                yield Argument("mandate", clause.index)
            yield from (Argument("doer", doer) for doer in doers)

    def shared_behind(self, token: Token) -> Iterator[Argument]:
        """What is behind the last of two nouns, hung on the first: `the founder and chairman of the bank`."""
        first = self.tokens[token.head]
        if token.dep == "conj" and first.pos == "NOUN" and not self.parse.dependents(token.index, "prep"):
            for p in self.parse.dependents(first.index, "prep"):
                if p.index == token.index + 1:
                    yield from self.complements(p, p.text.lower(), token)

    def counted_behind(self, token: Token) -> Iterator[Argument]:
        """Who stands behind counted things, hung on them, that a noun is about: `an order for 20 jets from Ryanair`."""
        for p in self.parse.dependents(token.index, "prep"):
            for things in self.parse.dependents(p.index, "pobj") if p.text.lower() == "for" else ():
                if things.pos == "NOUN" and self.parse.dependents(things.index, "nummod"):
                    hosts = (things, *self.parse.dependents(things.index, "amod"))   # `jets worth 9 billion dollars from`
                    for link in (q for host in hosts for q in self.parse.dependents(host.index, "prep")):
                        if link.text.lower() in ("from", "with"):
                            yield from self.complements(link, link.text.lower(), token)

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
        """The light or support verb that a noun stands under, if any; somebody with a name does so as nobody's deed."""
        governor = self.tokens[token.head]
        if any(name.index in self.people for name in self.parse.dependents(token.index, "appos")):
            return None
        if token.dep == "conj" and governor.pos in ("NOUN", "PROPN"):
            return self.support(governor)
        told = self.told(token)
        if told is not None and any(a.function == "agent" and a.head != token.index for a in self.core(told[0])):
            return told   # `lifted the embargo imposed by the bloc`
        if token.dep == "dobj" or token.dep == "nsubjpass":
            found = None if self.parse.dependents(governor.index, "oprd") else self.support_of(governor, "")   # `made public`
            if found:
                return governor, found
        if token.dep == "pobj" and is_verb(self.parse, self.tokens[governor.head]):
            verb = self.tokens[governor.head]
            found = self.support_of(verb, governor.text.lower())
            spared = governor.dep == "agent" and self.parse.dependents(verb.index, "neg")
            if found and not (spared and self.parse.dependents(token.index, "poss")):   # `not hit by Peru's exit`: it left
                return verb, found
        if token.dep == "pobj" and self.tokens[governor.head].dep in ("dobj", "nsubjpass", "attr", "acomp"):
            noun = self.tokens[governor.head]
            verb, marker = self.tokens[noun.head], governor.text.lower()
            found = self.support_of(verb, f"{noun.lemma} {marker}")   # `claimed responsibility for the attack`
            named = noun.pos == "PROPN" or self.is_agent(noun)
            if not found and named:   # `accused Assad of`, whatever the parser hangs the preposition on
                found = self.support_of(verb, marker)
                found = found if found and found.accusing else None
            if found:
                return verb, found
        return told

    def told(self, token: Token) -> tuple[Token, Support] | None:
        """The light or support verb of a clause that tells more of a noun: `the embargo imposed by the bloc`; not what it
        denies, as in `the talks that they never held`."""
        for clause in self.parse.dependents(token.index, "relcl", "acl"):
            kind = None if self.parse.dependents(clause.index, "neg") else self.support_of(clause, "")
            if kind and (self.gap(clause) == token.index or (
                    self.passive(clause) and token.index in self.subjects(clause)) or any(
                    self.referent(o) == token.index for o in self.parse.dependents(clause.index, "dobj"))):
                return clause, kind
        if token.lemma.lower() in self.frames.deeds:   # `an attack on a base in Gao claimed by the rebels`, hung on the base
            for clause in (self.tokens[i] for i in self.parse.subtree(token.index) if self.tokens[i].dep == "acl"):
                kind = self.support_of(clause, "")
                beside = self.tokens[clause.head]   # but `claimed the attack in a statement sent by their spokesman`
                if kind and self.parse.dependents(clause.index, "agent") and beside.dep == "pobj" and (
                        kind.claiming or clause.lemma in self.frames.doing) and beside.lemma not in self.frames.deeds:
                    return clause, kind
        return None

    def support_of(self, verb: Token, marker: str) -> Support | None:
        for kind in self.frames.support.get(self.lemma(verb), ()):
            if marker in kind.markers or (not marker and not kind.markers):
                return kind
        return None

    def supported(self, verb: Token, kind: Support, noun: Token) -> Iterator[Argument]:
        if kind.accusing:
            yield from (Argument("support", a.head) for a in self.core(verb) if a.function == "patient")
            return
        passive = self.passive(verb)
        agents = [a.head for a in self.core(verb) if a.function == "agent" and a.head != noun.index]
        joined = {i for i in self.parse.ancestors(noun.index) if noun.dep == "conj"}   # `demanded his release and an inquiry`
        others = [a.head for a in self.core(verb) if a.function in ("patient", "recipient") and a.head != noun.index and (
            a.head not in joined)]
        asked = kind.asking and bool(others)
        having = "have" if verb.lemma in word_list("having") else ""   # who suspends a firm does not have it
        for agent in agents:
            yield Argument("patient", agent) if kind.converse or asked else Argument("support", agent, having)
        for other in others:
            yield Argument("support" if asked else "recipient" if not kind.markers else "patient", other)
        under = [a for n in self.parse.governed(verb.index, label="agent")
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
            if governor.dep == "attr":   # `Ruiz is a senator, a member of the party`
                yield from (s for s in self.subjects(self.tokens[governor.head]) if s != governor.index)
            yield self.through(governor.index)
            yield governor.index
            if governor.index in self.people:   # `Ruiz of the Fjord Institute, a think tank`
                yield from (n.index for p in self.parse.dependents(governor.index, "prep") if p.index < token.index
                            for n in self.parse.dependents(p.index, "pobj") if n.pos == "PROPN")
        elif token.dep == "conj" and governor.index in self.people and self.parse.dependents(token.index, "det", "poss"):
            return   # `Ana Ruiz and the head of the party` are two, and so are `Ana Ruiz and her lawyer`
        elif token.dep == "conj" and (again := self.tokens[self.parse.subtree(token.index)[0] - 1]).dep == "conj" and (
                again.pos == "ADP" and again.text.lower() != "as"):
            return   # `by his minister and by the head of the bank`
        elif token.dep == "conj" and token.tag == "NNS" and governor.dep == "appos" and {governor.tag, self.tokens[
                governor.head].tag} <= _SINGULAR:
            return   # `met Ruiz, his adviser, and executives of the bank`: she is no executives
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
                serving = self.lemma(verb) in word_list("serving") and not self.passive(verb)   # `served Ruiz as minister`
                if not serving and (governor.index > verb.index or self.passive(verb)):   # `as head of the bank, Ruiz met Paz`
                    yield from (a.head for a in self.verb(verb).arguments if a.function == "patient")
                yield from self.subjects(verb)
            elif is_nominal(self.parse, verb):   # `her term as chief minister`, `won a term as chief minister`
                owners = [d.index for d in self.parse.dependents(verb.index, "poss")]
                if verb.index in self.people or self.is_agent(verb):   # `named A as premier and a banker as treasurer`
                    owners = [verb.index]
                owners = owners or [n.index for n in self.parse.governed(verb.index, "of")   # `choice of A as`
                                    if n.pos == "PROPN"]
                above = self.tokens[verb.head]
                if verb.dep == "pobj":   # `re-elected to a second term as mayor`
                    above = self.tokens[above.head]
                shared = verb.dep in ("dobj", "pobj") and is_verb(self.parse, above)
                yield from owners or (self.subjects(above) if shared else ())
        elif (copula := self.held(token) or self.among(token)) is not None:
            yield from self.subjects(self.tokens[copula])
        elif token.dep == "nsubj" and governor.lemma == "be":
            yield from (d.index for d in self.parse.dependents(governor.index, "attr"))
        elif token.dep == "nsubj" and governor.lemma in self.frames.listing:   # `its suppliers include A and B`
            yield from (d.index for d in self.parse.dependents(governor.index, "dobj"))
        yield from (d.index for clause in self.parse.dependents(token.index, "relcl") if clause.lemma in self.frames.listing
                    for d in self.parse.dependents(clause.index, "dobj"))   # `its lenders, who include A and B`
        yield from examples(self.parse, token.index, self.frames)   # `members such as A and B`
        name = self.titled(token)
        if name is not None:
            yield name
        yield from own

    def in_turn(self, token: Token) -> list[int]:
        """Those named behind a plural, where each has a state or firm of his own: `ministers, A for Peru and B for Chile`,
        `Prime Ministers A of Peru and B of Chile`."""
        many = token.tag == "NNS" or token.text.lower() == f"{token.lemma}s"
        first = self.parse.dependents(token.index, "appos")[:1] if many else []
        if many and token.dep in ("compound", "nmod") and token.head > token.index:
            first = [self.tokens[token.head]]
        named = [c for one in first for c in (one, *self.parse.dependents(one.index, "conj")) if c.pos == "PROPN"]
        each = [c.index for c in named if any(a.marker in _EMPLOYING for a in self.prepositions(c))]
        return each if len(each) > 1 else []

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
        put = [n.index for n in self.parse.governed(verb.index, "with")]
        return put or [a.head for a in self.core(verb) if a.function == "agent"]

    def appointers(self, token: Token) -> list[int]:
        """Whose office it is that somebody is given: `Boeing named her chief executive`, but not `Peru recognised her as`."""
        governor = self.tokens[token.head]
        verb = self.tokens[governor.head] if token.dep == "pobj" and governor.text.lower() == "as" else governor
        while verb is not governor and verb.index in self.people and verb.dep in ("conj", "dobj"):
            verb = self.tokens[verb.head]   # `named A as premier and B as treasurer`
        if token.dep not in ("oprd", "pobj") or not is_verb(self.parse, verb) or (verb is governor and token.dep == "pobj") or (
                verb.lemma in word_list("recognising")):
            return []
        core = list(self.core(verb))
        return [a.head for a in core if a.function == "agent"] if any(a.function == "patient" for a in core) else []

    def copula(self, token: Token) -> int | None:
        if token.dep == "pobj" and self.tokens[token.head].text.lower() == "as":   # `plans to appoint her as chair`
            verb = self.tokens[self.tokens[token.head].head]
            while verb.dep == "dobj" and (verb.pos == "PROPN" or self.is_agent(verb)):   # `will replace A as chair`
                verb = self.tokens[verb.head]
            return verb.index if is_verb(self.parse, verb) else None
        first = said_of_subject(self.parse, token)
        return first.head if first is not None else token.head if token.dep == "oprd" else self.held(token) or self.among(token)

    def held(self, token: Token) -> int | None:
        """The verb by which somebody has the office that a noun names: `holds the post of foreign minister`."""
        marker = self.tokens[token.head]
        post = self.tokens[marker.head]
        verb = self.tokens[post.head]
        held = token.dep == "pobj" and marker.text.lower() == "of" and post.dep == "dobj" and (
            post.lemma.lower() in word_list("post") and self.lemma(verb) in word_list("taking office"))
        return verb.index if held else None

    def among(self, token: Token) -> int | None:
        """The `be` that says of somebody that he is one of several: `is among the owners`."""
        marker = self.tokens[token.head]
        verb = self.tokens[marker.head]
        return verb.index if token.dep == "pobj" and marker.text.lower() in _AMONG and verb.pos == "AUX" else None

    def _backed(self, participle: Token) -> bool:
        """Whether a participle tells who favours what others do: `the UN-backed deployment`."""
        return participle.tag in ("VBN", "VBD") and participle.lemma in word_list("backing")

    def context(self, token: Token) -> tuple[int, ...]:
        """Subject of the clause around a noun: who holds `talks with Xi` in `after talks with Xi, Trump said`."""
        if any(d.text.lower() in _HEARERS for d in self.parse.dependents(token.index, "poss")):
            return ()   # `your visit`: whoever that is
        marker = self.tokens[token.head]
        if token.dep == "pobj" and self.tokens[marker.head].lemma in self.frames.margins:
            return ()   # `met on the sidelines of a summit`: others hold that
        for above in self.parse.ancestors(token.index):
            if any(t.text in (":", ";") for t in self.tokens[token.index : above]):
                return ()   # `The talks failed over coal: the premier said`
            if is_verb(self.parse, self.tokens[above]):
                found = self.subjects(self.tokens[above])
                behind = token.dep == "pobj" and token.index > above and self.passive(self.tokens[above])
                if behind and not any(p.text in ("of", "with") for p in self.parse.dependents(token.index, "prep")):
                    return ()   # `were freed after talks`: others held them
                if set(found) & set(self.parse.subtree(token.index)):
                    partner = any(p.text == "with" for p in self.parse.dependents(token.index, "prep"))
                    if self.tokens[above].dep == "ccomp" and not partner:
                        return ()   # `Talks on a truce have opened, Chile said`: they may be those of others
                elif found:
                    return found
        return ()
