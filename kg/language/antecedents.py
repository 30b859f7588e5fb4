"""What relative pronouns, appositions and nouns like `a range of` stand for.

One parse being read; it remembers what it has worked out, as all that builds on it does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kg.language.coordination import RELATIVE_TAGS, is_nominal, is_verb, through
from kg.language.grammar import SUBJECTS
from kg.lexicon.frames import Frames
from kg.model import Argument, Name, Parse, Token


def _head_of(parse: Parse, name: Name) -> int:
    """Head token of a name: the one that hangs on something outside, the last such."""
    inside = range(name.first, name.last)
    return next((i for i in reversed(inside) if parse.tokens[i].head not in inside or parse.tokens[i].head == i), name.last - 1)


class Antecedents:
    """Phrase heads for what stands in their place."""

    def __init__(self, parse: Parse, frames: Frames, is_event: Callable[[Token], bool], is_agent: Callable[[Token], bool]
                 ) -> None:
        self.parse, self.tokens = parse, parse.tokens
        self.frames, self.is_event, self.is_agent = frames, is_event, is_agent
        self.people = {i: _head_of(parse, name) for name in parse.names if name.label == "PERSON"
                       for i in range(name.first, name.last)}
        self.parts: dict[int, list[int]] = {}
        for word, head in self.people.items():
            self.parts.setdefault(head, []).append(word)
        self.searching = 0
        """How many subjects are being looked for: what is worked out on the way may be less than all."""
        self._subjects: dict[int, tuple[int, ...]] = {}
        self._found: dict[tuple[str, int], tuple[Argument, ...]] = {}
        self._words: dict[tuple[str, str], frozenset[str]] = {}

    def once(self, what: str, token: Token, find: Callable[[Token], Iterable[Argument]]) -> tuple[Argument, ...]:
        """What a word takes, looked for once, unless that is on the way to a subject."""
        found = self._found.get((what, token.index))
        if found is None:
            found = tuple(find(token))
            if not self.searching:
                self._found[what, token.index] = found
        return found

    def words_of(self, what: str, lemma: str, find: Callable[[], Iterable[str]]) -> frozenset[str]:
        """What the frames of a lemma ask for, gathered once."""
        if (what, lemma) not in self._words:
            self._words[what, lemma] = frozenset(find())
        return self._words[what, lemma]

    def referent(self, token: Token) -> int:
        """A phrase head, relative pronouns replaced by their antecedent and transparent nouns by their complement."""
        pronoun = next((n for n in self.parse.governed(token.index, "of") if n.tag in RELATIVE_TAGS), token)
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

    def of_which(self, noun: int) -> bool:
        """Whether a noun is a part of what a relative pronoun means: `the firm, a fifth of which Qatar owns`."""
        return any(n.tag in RELATIVE_TAGS for n in self.parse.governed(noun, "of"))
