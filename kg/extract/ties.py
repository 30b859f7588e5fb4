"""When, by what an event shares its time with: the verb around it, the clause beside it, the occasion that it happened on."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass

from kg.extract.counting import STEM, WIDEST, away
from kg.extract.governing import MODIFYING, SUBJECTS, TENSES, VERBS, left_out, only_happens, verb_above
from kg.language.coordination import verb_lemma
from kg.language.time.words import vocabulary
from kg.language.wordlists import word_list
from kg.model import Interval, Parse, Token

_SHARING = ("acomp", "compound", "acl", "attr")
_MEASURES = "UVDIE"
"""Letters of what talks are measured in: days, an evening, the end."""
_FAR = 4
"""Steps up that time is inherited over; further up it is another event's."""
_BACK = 3
"""Sentences that a noun reaches back for what it takes up."""
_TAKING_UP = (["the"], ["that"])
"""All that stands below such a noun."""


@dataclass(frozen=True, slots=True)
class Ties:
    """What shares its time with what: `own` are the times told of tokens, `happenings` the nouns that happen."""

    parse: Parse
    own: Mapping[int, Interval]
    happenings: Set[int]
    unplaced: Set[int] = frozenset()
    """Verbs with a time of their own that cannot be told: `in 2007, and months later left it`."""
    counted: Set[int] = frozenset()
    """Those that are told to be later than something, and so than a verb before (`bought it and left two years later`), or
    to have taken long (`sold it in nine months and left in May`)."""

    def time(self, at: int | None) -> Interval | None:
        """The time of a token: its own, that of what stands below it, or else of what it shares the time of."""
        for _ in range(_FAR + 1):
            if at is None or (at in self.unplaced and at not in self.own):
                return None
            found = self.own.get(at) or self.below(at)
            if found is not None:
                return found
            at = self.above(at)
        return None

    def below(self, at: int) -> Interval | None:
        """`broke off ties and recalled its envoy on Sunday`; `accused Greece during a visit last week`."""
        token = self.parse.tokens[at]
        for later in self.parse.dependents(at, "conj"):
            perfect = later.tag == "VBD" and any(d.tag == "VBG" for d in self.parse.dependents(at, "aux"))
            alike = later.tag == token.tag or perfect   # `having fled Chad and joined Obi on Sunday`
            if later.index in self.own and alike and not self.counted & {at, later.index} and not self.begins_anew(later):
                return self.own[later.index]
        for later in self.parse.dependents(at, "conj"):   # `nine were killed and two hurt when it fell on Sunday`
            if later.tag == token.tag == "VBN" and not self.parse.dependents(later.index, "aux", "auxpass", "advmod", "prep"):
                shared = next((self.own[c.index] for c in self.parse.dependents(later.index, "advcl") if (
                    c.index in self.own and self._while(c, token))), None)
                if shared is not None:
                    return shared
        if at in self.happenings:
            clauses = [c.index for c in self.parse.dependents(at, "acl", "relcl") if c.index in self.own and (
                c.tag == "VBN" if c.dep == "acl" else only_happens(c) or _harms(c))]   # `war, which began in May`
            return self.own[clauses[0]] if clauses else None
        if token.dep in ("relcl", "acl") and (answered := self.answered(token)) is not None:
            return answered
        for subject in self.parse.dependents(at, "nsubj") if token.tag in ("VBD", "VBN") else ():
            event = token.head if subject.tag == "WDT" and token.dep == "relcl" else subject.index
            if event in self.happenings and (found := self.own.get(event)) and (short(found) or (
                    _harms(token) and _within_year(found))):
                return found   # `Friday's raid killed nine`, `Friday's raid, which killed nine`
        if (done := next((self.own[c] for c in self._who(token) if c in self.own and short(self.own[c])), None)) is not None:
            return done
        if (vacated := self._vacated(token)) is not None:
            return vacated
        for participle in (*self._meanwhile(at), *self._doing(token)):
            if (found := self.own.get(participle)) and found.start == found.end:
                return found
        for clause in self.parse.dependents(at, "ccomp") if token.tag == "VBD" else ():
            if clause.index in self.own and self.beside(clause, token):
                return self.own[clause.index]
        for clause in self.parse.dependents(at, "advcl") if token.tag == "VBD" or self.suffered(at) else ():
            inside = clause.tag == "VBG" and clause.index < at
            found = self.own.get(clause.index) or (self.below(clause.index) if inside else None)
            if found is not None and (   # `paid when it failed in 2012`, `speaking in Rome last week, he said`
                    self._while(clause, token) or (clause.index < at and self.contemporary(clause, token))):
                return found
        return self.occasion(at) if token.pos in VERBS else None

    def occasion(self, at: int, *, before: bool = False) -> Interval | None:
        """When the occasion was on which something was done; `before`: told before the verb."""
        for prep in (*self.settings(at), *self.accounts(at)):
            if (before and prep.index > at) or (self.charged(at) and self.told_in(prep)):
                continue
            prep = self.within(prep)
            for inner in self.parse.dependents(prep.index, "pobj", "pcomp"):
                found = self.own.get(inner.index) or self.below(inner.index) or self.told_before(inner) if self.contains(
                    prep, inner) else (self.published(inner) if prep.text.lower() in vocabulary().occasion else None)
                if found is not None and (found.start == found.end or not self.turns(prep)):
                    return found
        return None

    def told_before(self, noun: Token) -> Interval | None:
        """When was what a definite noun takes up by its own word: `visited Oslo in May. During the visit, he`; further back
        only by the same word, where that is told of one time alone."""
        if [d.text.lower() for d in self.parse.dependents(noun.index)] not in _TAKING_UP:
            return None
        here = self.parse.sentences[noun.sentence]
        for before in reversed(self.parse.sentences[max(noun.sentence - _BACK, 0) : noun.sentence]):
            told = [i for i in range(before.first, before.last) if i in self.own and short(self.own[i])
                    and self.parse.tokens[i].lemma[:STEM].lower() == noun.lemma[:STEM].lower()]
            if told and before.paragraph >= here.paragraph - 1:
                return self.own[told[-1]]
        same = {self.own[i] for i in self.own if i < noun.index and self.parse.tokens[i].lemma == noun.lemma}
        return same.pop() if len(same) == 1 and all(map(short, same)) else None

    def answered(self, verb: Token) -> Interval | None:
        """What was said of a deed just told was said within days: `left it in May, a move Chad condemned`."""
        deed = self.parse.tokens[verb.head]
        past = self.suffered(verb.index) or (verb.tag == "VBN" if verb.dep == "acl" else verb.tag == "VBD")
        if not past or deed.lemma.lower() not in vocabulary().deed or self.parse.tokens[
                self.parse.subtree(deed.index)[0] - 1].text != "," or not any(
                d.text.lower() in ("a", "an") for d in self.parse.dependents(deed.index, "det")):
            return None
        done = verb_above(self.parse, deed.index) if deed.dep == "appos" else self.told_last(deed)
        if done is not None and self.parse.tokens[done].dep == "ccomp":   # `said in May that he lied, a charge that Obi denied`
            done = self.parse.tokens[done].head
        told = self.time(done) if done is not None and done < deed.index else None
        return None if told is None else away(told, 1, None, "D")

    def told_last(self, deed: Token) -> int | None:
        """The finite verb before a deed, out of what only describes something."""
        opening = self.parse.sentences[deed.sentence].first
        return next((t.index for t in reversed(self.parse.tokens[opening : deed.index]) if t.pos in VERBS and t.dep not in (
            "relcl", "acl", "aux", "auxpass") and t.tag in TENSES), None)

    def published(self, noun: Token) -> Interval | None:
        """When what something was said in came out: `in an interview with a daily published on Sunday`."""
        inside = self.parse.tokens[noun.index + 1 : self.parse.subtree(noun.index)[-1] + 1]
        told = (t for t in inside if t.index in self.own and t.tag in ("VBN", "VBD") and t.dep in ("acl", "conj"))
        return next((self.own[t.index] for t in told if t.lemma.lower() in vocabulary().publishing), None)

    def begins_anew(self, verb: Token) -> bool:
        """Whether a coordinated verb has a subject or a time before it: `ignored him, and on Friday his men left`, but not
        `nine were killed and two wounded on Friday`."""
        gapped = verb.tag == "VBN" and not self.parse.dependents(verb.index, "aux", "auxpass")
        before = self.parse.dependents(verb.index, *SUBJECTS, "prep", "npadvmod")
        return not gapped and any(d.index < verb.index for d in before)

    def settings(self, verb: int) -> list[Token]:
        """Prepositions of a verb, of its subject between commas (`Bush, on a visit to Oman last week, met him`), and of an
        object that they were hung on: `agreed to a truce at talks last week`."""
        things = self.parse.dependents(verb, "dobj") + self.parse.governed(verb)
        return self.parse.dependents(verb, "prep") + [
            p for s in self.parse.dependents(verb, "nsubj") for p in self.parse.dependents(s.index, "prep")
            if p.index < verb and self.parse.tokens[p.index - 1].text == ","] + [
            p for t in things for p in self.parse.dependents(t.index, "prep") if p.text.lower() in vocabulary().containing
            and any(n.lemma.lower() in vocabulary().errands for n in self.parse.dependents(p.index, "pobj"))]

    def charged(self, verb: int) -> bool:
        """Whether a gerund is what somebody is accused of or said to have done."""
        token = self.parse.tokens[verb]
        return token.dep == "pcomp" and token.tag == "VBG" and not self.turns(self.parse.tokens[token.head])

    def accounts(self, verb: int) -> list[Token]:
        """Where something was said, hung on what was said: `accused it of killing nine in a report published on Sunday`."""
        found = []
        for token in map(self.parse.tokens.__getitem__, self.own):
            prep = self.parse.tokens[self.parse.tokens[token.head].head]
            if token.dep != "acl" or prep.dep != "prep" or not self.told_in(prep):
                continue
            above = verb_above(self.parse, prep.index)
            if above is not None and self.charged(above):
                above = verb_above(self.parse, above)
            found += [prep] if above == verb else []
        return found

    def told_in(self, prep: Token) -> bool:
        """Whether a phrase names what came out with what it says: `in a report published on Sunday`."""
        return prep.text.lower() in vocabulary().occasion and any(
            self.published(n) is not None for n in self.parse.dependents(prep.index, "pobj"))

    def within(self, prep: Token) -> Token:
        """The `of` below a preposition before a mere margin: `on the sidelines of a summit`."""
        inner = next((n for n in self.parse.dependents(prep.index, "pobj") if n.lemma.lower() in vocabulary().margin), None)
        below = self.parse.dependents(inner.index, "prep") if inner is not None else []
        return below[0] if below else prep

    def above(self, at: int) -> int | None:
        """The token whose time a token shares, if any."""
        token = self.parse.tokens[at]
        head = self.parse.tokens[token.head]
        if head.index == at:
            return None
        if token.dep == "relcl":
            if any(d.tag == "WRB" for d in self.parse.dependents(at, "advmod")):
                around = self.parse.ancestors(head.index)   # `his arrival in the city, where he was received`
                own = head.index in self.own and not self.counts_from(head, at)
                above = head.index if own else next((a for a in around if (
                    a in self.own and a in self.happenings) or self.parse.tokens[a].pos in VERBS), head.index)
                if above != head.index and any(d.tag in ("VBZ", "VBP") for d in self.parse.dependents(at, "aux")):
                    return None   # `struck Aden in May, where it has trained fighters`
                return above if self.alike(token, self.parse.tokens[above]) or token.tag not in ("VBZ", "VBP") else None
            first = self.parse.subtree(at)[0]
            if token.tag == "VBD" and self.follows(token):
                return verb_above(self.parse, head.index)
            if self.inside(token):   # `last week's vote, in which Lungu defeated him`
                inside = (head.index, *self.parse.ancestors(head.index))   # `at talks last week, at which he`
                return next((a for a in inside if a in self.happenings or self.parse.tokens[a].pos in VERBS), None)
            if _measures(head, "UD"):   # `on Friday, the day that it fell`, `until Friday, the day that it fell`
                opening = self.parse.subtree(head.index)[0]
                before = range(opening - 2, opening - 5, -1) if self.parse.tokens[opening - 1].text == "," else ()
                day = next((i for i in before if i in self.own), head.index)
                return day if day in self.own else verb_above(self.parse, head.index)
            event = head.index in self.happenings or (head.index in self.own and _harms(token))   # `a bomb that killed nine`
            return head.index if event and self.parse.tokens[first - 1].text != "," else None
        if token.dep == "amod" and token.tag == "VBN" and head.dep == "appos":   # `Obi, elected mayor in 2007, left`
            return head.index
        if token.dep == "appos" and at in self.happenings:   # `Abe and Park, who met in May, their first summit`
            named = (head, *self.parse.dependents(head.index, "conj"))
            clauses = [c.index for n in named for c in self.parse.dependents(n.index, "relcl") if c.index < at]
            return clauses[-1] if clauses else head.index if head.index in self.happenings else None
        if token.dep in ("dobj", "nsubjpass") and at in self.happenings and head.lemma.lower() in vocabulary().causing:
            return head.index   # `in May, when China brokered a deal`
        if token.dep in ("nsubj", "nsubjpass") and at in self.happenings and (
                head.lemma == "be" or only_happens(head) or (token.dep == "nsubj" and _harms(head))):
            return head.index   # `its troops have been there since 1999`, `on Sunday, when its withdrawal takes effect`
        if token.dep == "pobj":
            verb = self.parse.tokens[head.head]
            verb = self.parse.tokens[verb.head] if verb.dep == "prep" else verb   # `in Rome for talks`
            aside = verb.dep == "nsubj" and verb.index < at and self.parse.tokens[verb.index + 1].text == ","
            if aside:   # `Bush, on a visit to Oman, said`
                verb = self.parse.tokens[verb.head]
            if verb.dep == "pobj" and self.contains(head, token):
                verb = self.parse.tokens[self.parse.tokens[verb.head].head]
                return verb.index if verb.pos in VERBS else None
            return verb.index if verb.pos in VERBS and self.contains(head, token) else None
        if token.dep == "pcomp":   # `stood alone on Friday in refusing it`, `angered them by refusing it`
            barred = head.text == "from" and self.parse.tokens[head.head].lemma in vocabulary().preventing
            meanwhile = self.turns(head) or head.text.lower() in vocabulary().means or barred
            company = head.text.lower() in vocabulary().company
            absolute = company and self.parse.dependents(at, *SUBJECTS)   # `with Chad abstaining`
            return head.head if (meanwhile or absolute) and token.tag == "VBG" else None
        if token.dep == "xcomp":   # `agreed on Friday to buy`, but not what one urged another to do
            if head.index not in self.own and head.lemma.lower() in vocabulary().prospective and self.suffered(head.index):
                return None   # `met on Monday, and she was expected to leave`
            urged = token.tag == "VB" and self.parse.dependents(head.index, "dobj", "dative")
            return None if urged and head.lemma not in vocabulary().implying | vocabulary().reaching else head.index
        if token.dep == "ccomp" and token.tag == "VB" and head.lemma in vocabulary().implying:   # `helped rebels topple him`
            return head.index
        if token.dep == "parataxis" and self.beside(head, token):
            return head.index
        if token.dep == "advcl" and self.inside(token):   # `at talks last week, at which he`, hung on the verb
            return head.index
        joined = token.dep == "conj" and self.alike(token, head) and not self.parted(token, head)
        shares = token.dep in _SHARING or joined or (token.dep == "advcl" and self.contemporary(token, head))
        return head.index if shares else None

    def counts_from(self, event: Token, clause: int) -> bool:
        """Whether a clause stands behind the comma that closes what something is counted from: `came in May, a month after the
        vote, when they met`."""
        link = self.parse.tokens[event.head]
        counted = vocabulary().bounds.get(link.text.lower()) in ("after", "before") and self.parse.dependents(
            link.index, "npadvmod")
        return bool(counted) and self.parse.tokens[self.parse.subtree(clause)[0] - 1].text == ","

    def follows(self, verb: Token) -> bool:
        """Whether a relative clause tells what came next: `apologised to Obi, who then left`, `talked, after which he left`."""
        return any(d.text.lower() in vocabulary().sequel for d in self.parse.dependents(verb.index, "advmod")) or any(
            w.tag == "WDT" for p in self.parse.dependents(verb.index, "prep")
            if vocabulary().bounds.get(p.text.lower()) == "after" for w in self.parse.dependents(p.index, "pobj"))

    def inside(self, verb: Token) -> bool:
        """Whether a relative clause tells what happened in what it describes: `the war in which they toppled him`."""
        return any(w.tag == "WDT" for w in self.parse.governed(verb.index, *vocabulary().setting))

    def contains(self, prep: Token, noun: Token) -> bool:
        """Whether a phrase names the occasion of its clause: `at the summit`, `on a visit`, `after meeting him`."""
        words, form = vocabulary(), prep.text.lower()
        if form == "of":   # `after four days of talks`, `at the end of a summit`
            outer = self.parse.tokens[prep.head]
            if outer.lemma.lower() in words.margin:
                fit = noun.lemma.lower() in words.errands or self.parse.tokens[outer.head].text.lower() not in words.purpose
                return outer.dep == "pobj" and noun.index in self.happenings and fit   # `for a round of talks`
            measured = outer.dep == "pobj" and noun.index in self.happenings and _measures(outer, _MEASURES)
            return measured and words.bounds.get(self.parse.tokens[outer.head].text.lower(), "after") == "after"
        after = words.bounds.get(form) == "after"
        if noun.dep == "pcomp":   # `before leaving on Monday`
            return self.turns(prep) and noun.tag == "VBG"
        return noun.index in self.happenings and (
            form in words.containing
            or form in words.means - words.setting   # `discussed it by phone on Friday`
            or ((after or form in words.purpose) and noun.lemma.lower() in words.errands)
            or (form in words.company and (   # `elected in May with the backing of Oman`, `With his arrest in May it lost`
                noun.lemma.lower() in words.help or prep.index == self.parse.sentences[prep.sentence].first))
            or (form in words.occasion and any(   # `in the 1967 war`, `in Monday's raid`
                d.index in self.own for d in self.parse.dependents(noun.index, *MODIFYING)))
            or (form in words.occasion and all(   # `on a visit`, `in air strikes`, but not `on the visit`
                d.tag == "DT" and d.text[:1].lower() == "a" for d in self.parse.dependents(noun.index, "det", "poss"))))

    def beside(self, one: Token, other: Token) -> bool:
        """Whether a semicolon or colon stands between two past clauses, the dated one first: `On Sunday it fell; he left`, `The
        war came on Sunday: Chad hit Aden`."""
        marks = {t.text for t in self.parse.tokens[one.index : other.index]}
        past = all(verb.tag == "VBD" or self.suffered(verb.index) for verb in (one, other))
        return one.index < other.index and past and not marks.isdisjoint((";", ":"))

    def parted(self, token: Token, head: Token) -> bool:
        """Whether a coordinated verb has an auxiliary of another tense (`voted on Friday and has criticised it`), or a noun an
        owner of its own (`its 2014 raid and its support for rebels`) or a place behind the other's time (`minister in 2004 and
        president in 2009`)."""
        if token.pos == "NOUN" and (self.parse.dependents(token.index, "poss") or any(
                self.parse.labels.get(n.index) == "DATE" for p in self.parse.dependents(head.index, "prep")
                if p.index < token.index for n in self.parse.dependents(p.index, "pobj"))):
            return True
        known = self.own.get(head.index)
        if known is not None and None in (known.start, known.end) and any(   # `had ruled since 2005 and called a vote`
                vocabulary().bounds.get(t.text.lower()) == ("from" if known.end is None else "to")   # `until 2005 and fled`
                for t in self.parse.tokens[head.index : token.index]):
            return True
        return head.tag == "VBD" and any(TENSES.get(d.tag) != "past" for d in self.parse.dependents(token.index, "aux"))

    def turns(self, link: Token) -> bool:
        """Whether a word says that one event follows the other: `after meeting her, he said`."""
        return vocabulary().bounds.get(link.text.lower()) in ("before", "after")

    def contemporary(self, token: Token, head: Token) -> bool:
        """Whether an adverbial clause tells of the same time: a bare participle, a purpose, `when` and `as` in the past."""
        below = self.parse.dependents(token.index, "mark", "advmod", "aux", *SUBJECTS)
        subject = any(d.dep in SUBJECTS for d in below)
        if any(d.tag == "TO" for d in below):
            return not subject
        links = self.links(token)
        if links and subject:
            return self._while(token, head) or self.after_it(token, head) or self.until_it(token, head)
        meanwhile = all(self.turns(link) or link.text.lower() in vocabulary().simultaneous for link in links)
        if token.tag == "VBN" and head.tag == "VBD" and links and links[0].tag == "WRB":   # `when asked on Friday, he left`
            return not subject and meanwhile and not any(d.dep in ("aux", "auxpass") for d in below)
        return token.tag == "VBG" and not subject and not any(d.dep == "aux" for d in below) and meanwhile

    def alike(self, one: Token, other: Token) -> bool:
        """Whether two coordinated words are of one tense, be one passive (`will resign and be replaced`): `resigned in May and
        now heads` are not."""
        tenses = [TENSES.get(tag, tag) for tag in (next((d.tag for d in self.parse.dependents(w.index, "auxpass")), w.tag)
                                                   for w in (one, other))]
        return tenses[0] == tenses[1] or one.pos not in VERBS

    def _while(self, token: Token, head: Token) -> bool:
        """Whether a clause with a subject is joined by `when` or `as`, both in the past."""
        links = self.links(token)
        past = token.tag == "VBD" or self.suffered(token.index) or self.under_way(token.index)
        alike = self.alike(token, head) or (head.tag == "VBD" and self.under_way(token.index))
        return bool(links) and links[0].text.lower() in vocabulary().simultaneous and past and alike and not left_out(
            self.parse, token)

    def _meanwhile(self, verb: int) -> list[int]:
        """The participles between commas of what the subject was just doing: `Obi, visiting Iran on Monday, met him`."""
        past = self.parse.tokens[verb].tag == "VBD"
        return [c.index for s in self.parse.dependents(verb, "nsubj") for c in self.parse.dependents(s.index, "acl")
                if past and c.tag == "VBG" and self.parse.tokens[c.index - 1].text == ","]

    def _doing(self, verb: Token) -> list[int]:
        """The participle of what somebody was seen doing: `was filmed leaving on Sunday`."""
        return [c.index for c in self.parse.dependents(verb.index, "xcomp") if c.tag == "VBG" and verb.tag in ("VBD", "VBN")]

    def _who(self, verb: Token) -> list[int]:
        """What those did by which an attacker is told from others: `Gunmen who stormed the town on Sunday killed nine`."""
        subjects = self.parse.dependents(verb.index, "nsubj") if _harms(verb) else []
        clauses = [self.parse.tokens[i] for s in subjects for i in self.parse.subtree(s.index) if s.index < i < verb.index]
        return [c.index for c in clauses if c.dep == "relcl" and c.tag == "VBD" and any(
            w.tag == "WP" for w in self.parse.dependents(c.index, "nsubj"))
                and self.parse.tokens[self.parse.subtree(c.index)[0] - 1].text != ","]

    def _vacated(self, verb: Token) -> Interval | None:
        """When he left, or died, whom somebody came behind: `succeeded Paz, who quit in May`, `took over from Paz, who ruled
        until his death in 2009`."""
        if verb_lemma(self.parse, verb) not in word_list("coming behind") | word_list("taking over"):
            return None
        before = self.parse.dependents(verb.index, "dobj") + self.parse.governed(verb.index, "from")
        names = [n.index for one in before for n in (one, *self.parse.dependents(one.index, "appos"))]
        for clause in (c for n in names for c in self.parse.dependents(n, "relcl")):
            ends = [n.index for p in self.parse.dependents(clause.index, "prep") if vocabulary().bounds.get(p.text) == "to"
                    for n in self.parse.dependents(p.index, "pobj")]
            left = [clause.index] if verb_lemma(self.parse, clause) in word_list("vacating") else ends
            found = next((self.own[i] for i in left if i in self.own), None)
            if found is not None and _within_year(found):
                return found
        return None

    def under_way(self, at: int) -> bool:
        """Whether a verb tells what was going on in the past: `as Guterres was visiting it`."""
        return self.parse.tokens[at].tag == "VBG" and any(d.tag == "VBD" for d in self.parse.dependents(at, "aux"))

    def suffered(self, at: int) -> bool:
        """Whether a verb is a passive of the past: `were killed`."""
        return any(d.tag == "VBD" for d in self.parse.dependents(at, "auxpass"))

    def until_it(self, token: Token, head: Token) -> bool:
        """Whether a clause tells what ended on the same day what its main clause does, or came next: `sat there on Friday until
        he left`, `stabbed one on Friday before police shot him`, but not `left on Friday, two days before she came`."""
        link = self.links(token)[0]
        day, side = self.own.get(head.index), vocabulary().bounds.get(link.text.lower())
        apart = side == "before" and (self.parse.tokens[link.index - 1].dep == "npadvmod" or bool(
            self.parse.dependents(token.index, "npadvmod", "prep")))
        return token.tag == head.tag == "VBD" and side in ("to", "before") and not apart and (
            day is not None and day.start == day.end)

    def after_it(self, token: Token, head: Token) -> bool:
        """Whether a clause tells what its subject did right before what the same did: `spoke on Friday after he met Ruiz`."""
        subjects = self.parse.dependents(token.index, "nsubj")
        above = self.parse.dependents(head.index, "nsubj")
        follows = vocabulary().bounds.get(self.links(token)[0].text.lower()) == "after"
        return bool(subjects and above) and subjects[0].tag == "PRP" and token.tag == head.tag == "VBD" and (
            follows and not self.parse.dependents(token.index, "npadvmod"))

    def links(self, token: Token) -> list[Token]:
        """The words that join an adverbial clause to the one above it."""
        return [d for d in self.parse.dependents(token.index, "mark", "advmod")
                if (d.dep == "mark" or d.tag == "WRB") and d.index < token.index]


def _measures(token: Token, letters: str) -> bool:
    """Whether a word is one by which time is measured, of a kind with one of the letters (time.words.LETTERS)."""
    found = vocabulary().single.get(token.text.lower())
    return found is not None and found[0] in letters


def _harms(verb: Token) -> bool:
    """Whether a verb tells in the past what an attack did when it was made: `the raid on the camp killed nine on Sunday`."""
    return verb.tag == "VBD" and verb.lemma.lower() in vocabulary().harming


def _within_year(interval: Interval) -> bool:
    return interval.start is not None and interval.end is not None and (interval.end - interval.start).days < WIDEST["Y"]


def short(interval: Interval) -> bool:
    """Whether no more than a month: what happened in it had its effect in it too (`last month's raid killed nine`)."""
    return interval.start is not None and interval.end is not None and (interval.end - interval.start).days < WIDEST["M"]
