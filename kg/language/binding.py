"""Which phrases are arguments of one verb, the understood ones included: there a plain pronoun is not the other (principle B).

Chomsky, Lectures on Government and Binding (1981). Infinitives, participles and gerunds have an understood subject (control),
relative clauses an understood argument: "it" of "Sudan asked the Council to condemn them, accusing it" is not Sudan.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kg.language.grammar import SUBJECTS
from kg.language.wordlists import word_list
from kg.model import Parse, Token

_OBJECT = ("dobj", "dative")
_MARKERS = ("prep", "agent", "dative")
_RELATIVE = ("WDT", "WP", "WP$")
_SHARING = ("xcomp", "conj", "advcl", "pcomp")
"""Clauses that share the subject above when they have none."""
_OBJECT_CONTROL = ("of", "for", "from", "into", "against")
"""Prepositions whose gerund is understood of the object (`accuse X of buying`); elsewhere of the subject (`by buying`)."""
_PARTS, _COUNTS = ("NUM", "ADJ", "DET", "PRON"), ("CARDINAL", "PERCENT", "QUANTITY")
"""Parts of speech and labels of what tells how many of them: `some`, `two`, `dozens`."""
_OWN = "own"
_DEPTH = 6
"""Clauses up that an understood subject is looked for; deeper is a broken parse."""


def of_object(parse: Parse, preposition: Token) -> bool:
    """Whether a gerund is understood of the object: `accused Chile of lying`, `charged him with lying`, but not `began by
    lying`, `threatened him with leaving`."""
    word = preposition.text.lower()
    return word in _OBJECT_CONTROL or (word == "with" and parse.tokens[preposition.head].lemma in word_list("charging"))


def verb_of(parse: Parse, token: Token) -> int | None:
    """The verb that a phrase is written as an argument of, by itself or in a coordination; None where there is none."""
    governor = parse.tokens[token.head]
    while token.dep == "conj" and governor.index != token.index:
        token, governor = governor, parse.tokens[governor.head]
    if token.dep == "pobj" and governor.dep in _MARKERS:
        return governor.head
    return governor.index if token.dep in (*SUBJECTS, *_OBJECT, "attr") else None


def whose(parse: Parse, index: int) -> int:
    """What a possessive stands for: of `whose` the noun that its relative clause belongs to, else itself."""
    if parse.tokens[index].tag != "WP$":
        return index
    clause = next((k for k in parse.ancestors(index) if parse.tokens[k].dep == "relcl"), None)
    return index if clause is None else parse.tokens[clause].head


def arguments(parse: Parse, verb: int, approaching: Collection[str] = ()) -> frozenset[int]:
    """Heads of all arguments of a verb: written, understood by control, or those that its relative clause belongs to."""
    found: set[int] = set()
    for token in parse.dependents(verb):
        if token.dep in (*SUBJECTS, *_OBJECT, "attr"):
            found.add(token.index)
        elif token.dep in _MARKERS:
            found.update(t.index for t in parse.dependents(token.index, "pobj"))
    found.update(understood(parse, verb, approaching))
    found.update(_relativised(parse, parse.tokens[verb]))
    for index in tuple(found):
        if not _restricted(parse, index, parse.tokens[verb]):
            found.update(_joined(parse, index))
        found.update(_antecedent(parse, parse.tokens[index]))
    return frozenset(found)


def subjects(parse: Parse, verb: int) -> Sequence[int]:
    """Heads of a verb's subject, written or understood."""
    written = [t.index for t in parse.dependents(verb, *SUBJECTS)]
    return written or understood(parse, verb)


def understood(parse: Parse, verb: int, approaching: Collection[str] = (), depth: int = 0) -> Sequence[int]:
    """The subject that a verb without one has from the clause above: who is to, who does so while, who and does so too. Whose
    verb is one of `approaching` goes to somebody to do so himself: `rang him to press him`."""
    token = parse.tokens[verb]
    if depth > _DEPTH or parse.dependents(verb, *SUBJECTS, "expl") or token.head == verb:
        return ()
    above = parse.tokens[token.head]
    if token.dep in ("acl", "relcl") and above.pos not in ("VERB", "AUX"):
        if token.tag == "VB" and above.dep == "attr":  # "she was the first to call him"
            return (above.index, *(t.index for t in parse.dependents(above.head, *SUBJECTS)))
        return (above.index,) if token.dep == "acl" else ()
    if token.dep not in _SHARING or (token.dep == "advcl" and token.tag in ("VBD", "VBP", "VBZ")):
        return ()
    controlled = token.dep == "xcomp" and above.lemma.lower() not in approaching
    if token.dep == "pcomp":
        controlled = of_object(parse, above)
        above = parse.tokens[above.head]
        if above.pos in ("NOUN", "PROPN"):
            above = parse.tokens[above.head]
    if above.pos not in ("VERB", "AUX"):
        return ()
    if controlled:
        controller = [t.index for t in parse.dependents(above.index, *_OBJECT) if t.index < verb]
        if controller:
            return tuple(controller)
    written = tuple(_meant(parse, t) for t in parse.dependents(above.index, *SUBJECTS))
    return written or understood(parse, above.index, approaching, depth + 1)


def _meant(parse: Parse, token: Token) -> int:
    """What a subject stands for: a relative pronoun for the noun its clause is on (`China, which borders Laos and sells it
    rice`)."""
    clause = parse.tokens[token.head]
    return clause.head if token.tag in _RELATIVE and clause.dep == "relcl" else token.index


def _relativised(parse: Parse, verb: Token) -> Sequence[int]:
    """The noun that a relative clause is said of, where a relative pronoun or nothing at all stands for it in the clause."""
    if verb.dep != "relcl":
        return ()
    below = parse.dependents(verb.index)
    own = [t for t in below if t.dep in SUBJECTS and t.tag not in _RELATIVE]
    relative = [t for t in below if t.tag in _RELATIVE and t.dep in (*SUBJECTS, *_OBJECT)]
    if relative or (own and not any(t.dep in (*_OBJECT, "ccomp", "xcomp") for t in below)):
        return (verb.head,)
    return ()


def _antecedent(parse: Parse, pronoun: Token) -> Sequence[int]:
    """The noun that a relative pronoun stands for, also where a second verb shares it: `which hosts Peru and sells it arms`;
    or behind a preposition: `Ruiz, under whom he served`."""
    above = parse.tokens[pronoun.head]
    above = parse.tokens[above.head] if pronoun.dep == "pobj" else above
    return (above.head,) if pronoun.tag in ("WDT", "WP") and above.dep == "relcl" else ()


def _joined(parse: Parse, index: int) -> list[int]:
    """What stands before a phrase in one coordination with it."""
    token, found = parse.tokens[index], []
    while token.dep == "conj" and token.head != token.index:
        token = parse.tokens[token.head]
        found.append(token.index)
    return found


def _restricted(parse: Parse, index: int, verb: Token) -> bool:
    """Whether a clause tells, with no comma, which of its noun's kind is meant, and not of what is joined to it: `Ruiz and the
    firm she owns`."""
    opening = parse.tokens[parse.subtree(verb.index)[0]]
    return verb.dep == "relcl" and verb.head == index and parse.tokens[opening.index - 1].text != ","


def _share(parse: Parse, token: Token) -> Token:
    """What stands in the clause for a pronoun of which it takes some: `dozens` in `police arrested dozens of them`."""
    of = parse.tokens[token.head]
    taken = parse.tokens[of.head]
    part = taken.pos in _PARTS or parse.labels.get(taken.index) in _COUNTS
    return taken if token.pos == "PRON" and token.dep == "pobj" and of.text == "of" and part else token


def coarguments(parse: Parse, a: Token, b: Token, approaching: Collection[str] = ()) -> bool:
    """Whether two phrases are arguments of one verb. A possessor is none."""
    if "poss" in (a.dep, b.dep):
        return False
    a, b = _share(parse, a), _share(parse, b)
    first, second = verb_of(parse, a), verb_of(parse, b)
    return (
        (first is not None and first == second)
        or (second is not None and a.index in arguments(parse, second, approaching))
        or (first is not None and b.index in arguments(parse, first, approaching))
    )


def owns_what_it_is(parse: Parse, owner: Token, other: Token) -> bool:
    """Whether a phrase would be somebody to itself: in `China is its largest lender` and `China, its lender,` the owner is
    another, unless it is so expressly (`is its own enemy`)."""
    owned = parse.tokens[owner.head]
    if owner.dep != "poss" or any(t.lemma == _OWN for t in parse.dependents(owned.index, "amod")):
        return False
    if owned.dep == "appos":
        return owned.head == other.index
    if owned.dep == "dobj" and owned.lemma in word_list("place of another"):   # `takes his place`, but not `at the table`
        verb = parse.tokens[owned.head]
        return other.index in subjects(parse, owned.head) and verb.lemma in word_list("placing oneself") and not any(
            parse.dependents(i, "prep") for i in (owned.index, owned.head))
    return owned.dep == "attr" and other.index in subjects(parse, owned.head)
