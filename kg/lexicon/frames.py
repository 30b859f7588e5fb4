"""Frames: how English expresses each property, read from ontology/lexicon.ttl.

A frame is an OntoLex-Lemon lexical entry with a syntactic frame: trigger lemmas, the property it evokes, and arguments
that say which deep grammatical function fills which place (subject, object, qualifier) and of which class it must be.
Verb, noun and adjective frames know nothing of voice, word order or relative clauses: the clause layer has undone those.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import pyoxigraph as ox

from kg import turtle
from kg.errors import OntologyError
from kg.ontology import Ontology
from kg.vocab import LEX, SYNSEM

FUNCTIONS = ("agent", "patient", "recipient", "holder", "possessor", "attribute", "modifier", "origin", "complement",
             "contrary", "mandate", "doer", "occasion", "condition", "vacating", "infinitive", "target", "self", "title",
             "speaker", "proposition", "context", "prep")
"""Deep grammatical functions an argument may name; see `kg.model.Argument`."""

NOUN_SOURCES: Mapping[str, tuple[str, ...]] = {
    "agent": ("agent", "possessor", "named modifier", "modifier", "of", "support", "context"),
    "patient": ("patient", "of", "recipient", "possessor", "support"),
    "holder": ("holder", "named"),
    "possessor": ("possessor", "of", "modifier", "appointer"),
    "origin": ("origin", "modifier", "possessor"),
}
"""Which arguments of a noun may fill a role, nearest first (Grimshaw 1990, Argument Structure): `of` stands for what is behind
that preposition, `named` for a name that the noun is. A role of another function is filled by that alone."""
SUBJECT, OBJECT, INCUMBENT = "Subject", "Object", "Incumbent"
_PHRASAL = 3
"""Words of a preposition with a noun inside."""
_KINDS = {"VerbFrame": "VERB", "NounFrame": "NOUN", "AdjectiveFrame": "ADJ", "PrepositionFrame": "ADP"}


@dataclass(frozen=True, slots=True)
class Role:
    """One argument of a frame (synsem:SyntacticArgument)."""

    function: str
    fills: str | None
    """`Subject`, `Object`, a qualifier's local name, or None for a condition only."""
    types: tuple[str, ...] = ()
    markers: tuple[str, ...] = ()
    """Prepositions, for function `prep`."""
    words: tuple[str, ...] = ()
    """Lemmas, one of which must head the argument."""
    optional: bool = False
    absent: bool = False
    """The frame fits only where nothing could fill the role."""
    not_types: tuple[str, ...] = ()
    """Classes that it must not be of."""
    default: str = ""
    """What fills the role where the text leaves it out (`was arrested`: by the authorities)."""
    required: bool = False
    """The text must name it, where else two who share a verb would have each other: `A and B spent a day in Rome`."""
    first: bool = False
    """It is tried before other roles that fill the same place: who denies `it` denies what was said, not a thing."""
    heads: frozenset[str] = field(init=False, compare=False, repr=False)
    """`words`, to be asked quickly."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "heads", frozenset(self.words))


def _rank(role: Role) -> tuple[int, int]:
    return (-1 if role.absent else 0 if role.words else 1 if role.first or role.function in ("prep", "holder") else 2,
            0 if role.fills == SUBJECT else 1)


@dataclass(frozen=True, slots=True)
class Frame:
    """One way to express one or more properties."""

    name: str
    pos: str
    lemmas: tuple[str, ...]
    evokes: tuple[str, ...]
    roles: tuple[Role, ...]
    """In the order in which they are filled: conditions, which are cheap and decide, then what is explicit, then the rest."""
    unless: tuple[str, ...] = ()
    """Modifier or argument lemmas that make the frame not apply (`unofficial`)."""
    negated: bool = False
    ended: bool = False
    modality: str | None = None
    denied: bool = False
    """It holds where the text denies the word: `would not accept`."""
    patientive: bool = False
    """A bare possessor is the patient (`his arrest`), not the agent."""
    implicit: bool = False
    """A missing agent is the subject of the clause around it (`after talks with Xi, Trump said`)."""
    official: tuple[str, ...] = ()
    """A missing object is the body or state of one of these classes whose office the subject holds, as the gazetteer or the
    text before tells."""
    national: tuple[str, ...] = ()
    """A missing subject is whose firm of these classes the object is (`the state airline TAP`)."""
    employing: tuple[str, ...] = ()
    """A missing subject is the state or body of these classes whose office the object has (`the chancellor was sacked`)."""
    peer: bool = False
    """Who bears it holds, of his own state, the office that its possessor holds (`his Turkish counterpart`)."""
    topical: bool = False
    """A missing object may be the last thing of its class named in the sentence (`Soybeans ..., China is the top buyer`)."""
    takes_up: bool = False
    """It says of whom it names that he did what was told before it (`claimed responsibility`)."""
    reciprocal: bool = False
    """Several who do it do it to each other (`traded insults`)."""
    central: tuple[str, ...] = ()
    """A missing object is what the article speaks of most, by far, of these classes (`The EU gave 60 million euros`)."""
    spoken: bool = field(init=False, compare=False)
    """It is a judgement: between who pronounces it and what it is said of (`X said the vote was a sham`)."""
    titular: bool = field(init=False, compare=False)
    """Its noun is the title of an office (`President Ana Ruiz`)."""
    mutual: bool = field(init=False, compare=False)
    """Those who share its verb may have each other for the object, where the property goes both ways."""
    last: Mapping[str, int] = field(init=False, compare=False, repr=False)
    """Subject and object -> the last role that may fill it, where nothing but a role can."""
    functions: frozenset[str] = field(init=False, compare=False, repr=False)
    """Of its roles."""
    words: frozenset[str] = field(init=False, compare=False, repr=False)
    """`lemmas`, to be asked quickly."""
    phrases: Mapping[str, tuple[tuple[str, ...], ...]] = field(init=False, compare=False, repr=False)
    """Last word -> the words of each lemma of several."""
    excluding: frozenset[str] = field(init=False, compare=False, repr=False)
    """`unless`, to be asked quickly."""
    needs: tuple[tuple[Role, frozenset[tuple[str, str]]], ...] = field(init=False, compare=False, repr=False)
    """Each role that nothing else may stand in for, with the functions and markers one of which must be offered for it."""

    def __post_init__(self) -> None:
        functions = frozenset(role.function for role in self.roles)
        object.__setattr__(self, "functions", functions)
        object.__setattr__(self, "spoken", "speaker" in functions)
        object.__setattr__(self, "titular", "title" in functions)
        object.__setattr__(self, "words", frozenset(self.lemmas))
        phrases: dict[str, tuple[tuple[str, ...], ...]] = {}
        for words in (tuple(lemma.split()) for lemma in self.lemmas if " " in lemma):
            phrases[words[-1]] = (*phrases.get(words[-1], ()), words)
        object.__setattr__(self, "phrases", phrases)
        object.__setattr__(self, "mutual", not any(role.required for role in self.roles if role.fills == OBJECT))
        object.__setattr__(self, "excluding", frozenset(self.unless))
        object.__setattr__(self, "roles", tuple(sorted(self.roles, key=lambda role: (
            _rank(role), FUNCTIONS.index(role.function), repr(role)))))   # a graph keeps no order of its blank nodes
        supplied = {role.fills for role in self.roles if role.default}
        supplied.update((OBJECT,) if self.topical or self.official or self.central else ())
        supplied.update((SUBJECT,) if self.national or self.employing else ())
        object.__setattr__(self, "last", {str(role.fills): i for i, role in enumerate(self.roles)
                                          if role.fills in (SUBJECT, OBJECT) and role.fills not in supplied})
        filled = Counter(role.fills for role in self.roles)
        object.__setattr__(self, "needs", tuple((role, _asked(role, self.pos)) for role in self.roles if not (
            role.absent or role.function == "title") and (
                role.fills in self.last and filled[role.fills] == 1 if role.fills in (SUBJECT, OBJECT) else not role.optional)))


def _asked(role: Role, pos: str) -> frozenset[tuple[str, str]]:
    if role.function == "prep" or pos != "NOUN":
        return frozenset((role.function, marker) for marker in role.markers or ("",))
    written = {"of": ("prep", "of"), "named": ("self", ""), "named modifier": ("modifier", "")}
    return frozenset(written.get(source, (source, "")) for source in NOUN_SOURCES.get(role.function, (role.function,)))


@dataclass(frozen=True, slots=True)
class Support:
    """A light or support verb: it lends its subject, prepositions and tense to an event noun (`hold talks with`)."""

    markers: tuple[str, ...]
    """The noun stands behind one of these prepositions (`place under sanctions`); empty: it is the direct object."""
    converse: bool
    """The verb's subject is the noun's patient (`face sanctions`, `receive a visit from`)."""
    ended: bool
    """What the noun says is over (`sever ties`)."""
    accusing: bool = False
    """The verb's object is who does it, as somebody says (`accused Oslo of the murder of`)."""
    asking: bool = False
    """The verb's object, where it has one, is who shall do it for the subject (`asked Oslo for aid`)."""
    claiming: bool = False
    """The verb's subject says of a deed that it is his own (`claimed the attack`)."""


@dataclass(frozen=True, slots=True)
class Frames:
    """All frames and support verbs by trigger."""

    by_trigger: Mapping[tuple[str, str], tuple[Frame, ...]]
    """(part of speech, last word of the lemma) -> frames."""
    support: Mapping[str, tuple[Support, ...]]
    reasons: dict[tuple[str, int], str] = field(init=False, compare=False, repr=False, default_factory=dict)
    """Why a frame does not fit that lacks a role, in words, as far as it was asked."""
    transparent: frozenset[str] = frozenset()
    """Nouns that stand for their complement (`a range of`, `a series of`)."""
    appositive: frozenset[str] = frozenset()
    """Nouns that stand for the name they bring (`the city of Goma`)."""
    delegations: frozenset[str] = frozenset()
    """Groups that do together what the person does who leads them (`a delegation headed by Ruiz`)."""
    led: frozenset[str] = frozenset()
    """Groups that do together what those do who lead them (`a consortium led by Shell`)."""
    seats: frozenset[str] = frozenset()
    """Those that do so only where a name before them tells whose they are (`Kenya's capital of Nairobi`)."""
    asking: frozenset[str] = frozenset()
    """Nouns with which somebody is asked to do something (`an invitation to A to come`)."""
    pleas: frozenset[str] = frozenset()
    """Those of them that ask another: whose they are does not do it (`a call by Peru to send troops`)."""
    here: frozenset[str] = frozenset()
    """Adverbs for the place where the article was written."""
    adjuncts: tuple[Role, ...] = ()
    """Qualifiers that any verb or noun frame may have (topic, place)."""
    ended: frozenset[str] = frozenset()
    """Modifiers that say a role is over (`former`)."""
    future: frozenset[str] = frozenset()
    """Modifiers that say a role is still to begin (`designate`)."""
    leaving: frozenset[str] = frozenset()
    """Verbs that say that the role they name with `as` is over (`resigned as minister`)."""
    ousting: frozenset[str] = frozenset()
    """Verbs that say that whoever they befall holds his role no more (`toppled`)."""
    approaching: frozenset[str] = frozenset()
    """Verbs of going to somebody, whose subject does itself what it goes for (`rang him to press him`)."""
    beginning: frozenset[str] = frozenset()
    """Verbs that say since when something lasts (`founded it in 1990`)."""
    answering: frozenset[str] = frozenset()
    """Verbs whose subject is the one asked (`accepted an invitation from A to come`)."""
    margins: frozenset[str] = frozenset()
    """Nouns for what is beside an event (`on the sidelines of a summit`)."""
    joining: frozenset[str] = frozenset()
    """Verbs whose object does as their subject does (`joined France in condemning it`)."""
    circumstances: frozenset[str] = frozenset()
    """Prepositions of what is another event (`arrested following a request`, `exports after a ban`)."""
    refusing: frozenset[str] = frozenset()
    """Verbs that say that the role they name with `as` is not given (`vetoed him as minister`)."""
    nominating: frozenset[str] = frozenset()
    """Verbs that say that the role they name is still to be given (`nominated him as chairman`)."""
    succeeding: frozenset[str] = frozenset()
    """Verbs between who leaves the role that they name with `as` and who comes into it (`succeeded him as minister`)."""
    parting: frozenset[str] = frozenset()
    """Verbs that say that what one had is over (`sold its stake`)."""
    promising: frozenset[str] = frozenset()
    """Verbs that say that what they bring is still to come (`pledged aid`)."""
    negating: frozenset[str] = frozenset()
    """Words that say of what is told that it is not so (`no`, `never`)."""
    phrasal: frozenset[str] = frozenset()
    """Markers of a preposition, a noun and a preposition, the noun's determiner left out (`at hands of`)."""
    performed: frozenset[str] = frozenset()
    """Families of the properties that hold by being said (speech acts)."""
    momentary: frozenset[str] = frozenset()
    """Families of what happens, though no event class has it (power and law)."""
    paired: frozenset[str] = frozenset()
    """Properties of which two lists of one length are read in pairs: `replaced A and B with C and D`."""
    once: frozenset[str] = frozenset()
    """Properties of other families that happen, though no event class has them (acquired)."""
    kept_up: frozenset[str] = frozenset()
    """Properties of what may be done for years, so that a length says since when (`has opposed it for a decade`)."""
    reacting: frozenset[str] = frozenset()
    """Families of what is done in answer to the news (speech acts, contact)."""
    breaking: frozenset[str] = frozenset()
    """Families of what makes the news (conflict, power and law)."""
    lasting: frozenset[str] = frozenset()
    """Families of the properties that last, whatever the clause around a noun does (roles, structure)."""
    collective: frozenset[str] = frozenset()
    """Families of what states and bodies do: whoever says `we` of it speaks for one."""
    listing: frozenset[str] = frozenset()
    """Verbs that name some of those their subject speaks of (`members include Chile`)."""
    making: frozenset[str] = frozenset()
    """Verbs that tell with `in` where goods come from (`made in Japan`)."""
    metonyms: frozenset[str] = frozenset()
    """Nouns that act for the state they belong to (`Ethiopian forces`, `the government of China`)."""
    fighters: frozenset[str] = frozenset()
    """Nouns for people who act for the armed group they belong to (`Hamas gunmen`)."""
    delegates: frozenset[str] = frozenset()
    """Nouns for people who act, where they are of several states, for those (`leaders of Chile and Peru`)."""
    deeds: frozenset[str] = frozenset()
    """Nouns for what somebody does to others (`strike`): whoever owns or makes one does what it does."""
    doing: frozenset[str] = frozenset()
    """Verbs whose subject does the deed that is their object (`launched an attack aimed at`)."""
    resulting: frozenset[str] = frozenset()
    """Verbs whose participle tells what came of what the clause says (`hit a market, killing two`)."""
    commenting: frozenset[str] = frozenset()
    """Verbs of speech whose participle behind a comma is the speaker's (`said rebels had fled, accusing Chad`)."""
    remarked: frozenset[str] = frozenset()
    """Nouns that explain no name before them but all that is told (`moved it to Lima, a step that Chad opposed`)."""
    standing: frozenset[str] = frozenset()
    """Verbs that may stand for one before them (`Serbia has not`)."""
    alike: frozenset[str] = frozenset()
    """Words before such a verb that say the same of another (`so did Chile`)."""
    sameness: frozenset[str] = frozenset()
    """Words behind such a verb that do (`did the same`)."""
    nominalized: Mapping[str, str] = field(default_factory=dict)
    """Nouns made of verbs, other than by `-ing` -> the verb (`abandonment` of abandon)."""
    verbs: frozenset[str] = field(init=False, compare=False, repr=False)
    """Lemmas of the verbs that frames and support verbs know."""

    def __post_init__(self) -> None:
        framed = (lemma for pos, lemma in self.by_trigger if pos == "VERB")
        object.__setattr__(self, "verbs", frozenset((*framed, *self.support)))

    def of(self, pos: str, lemma: str) -> tuple[Frame, ...]:
        return self.by_trigger.get((pos, lemma.rpartition(" ")[2] if pos == "NOUN" else lemma), ())


def read(ontology: Ontology) -> Frames:
    """Frames in an ontology's graph. Raises OntologyError naming the frame and the term that is wrong."""
    graph = ontology.graph
    triggers: dict[tuple[str, str], list[Frame]] = {}
    for kind, pos in _KINDS.items():
        for node in turtle.subjects(graph, LEX + kind):
            frame = _frame(graph, node, pos, ontology)
            for lemma in frame.lemmas:
                key = (pos, lemma.rpartition(" ")[2] if pos == "NOUN" else lemma)
                triggers.setdefault(key, []).append(frame)
    support: dict[str, list[Support]] = {}
    for node in turtle.subjects(graph, LEX + "SupportVerb"):
        one = Support(tuple(turtle.texts(graph, node, SYNSEM + "marker")), _flag(graph, node, "converse"),
                      _flag(graph, node, "ended"), _flag(graph, node, "accusing"), _flag(graph, node, "asking"),
                      _flag(graph, node, "claiming"))
        for lemma in turtle.texts(graph, node, LEX + "lemma"):
            support.setdefault(lemma, []).append(one)
    adjuncts = [_role(graph, spec, "prep", turtle.name(node), ontology)
                for node in turtle.subjects(graph, LEX + "Adjunct") for spec in turtle.objects(graph, node, LEX + "prep")]
    markers = {m for found in triggers.values() for frame in found for role in frame.roles for m in role.markers}
    return Frames(
        {key: tuple(dict.fromkeys(found)) for key, found in triggers.items()},
        {key: tuple(found) for key, found in support.items()},
        transparent=_words(graph, "TransparentNoun"),
        appositive=_words(graph, "AppositiveNoun"),
        delegations=_words(graph, "DelegationNoun"),
        led=_words(graph, "LedNoun"),
        seats=_words(graph, "SeatNoun"),
        asking=_words(graph, "AskingNoun"),
        pleas=_words(graph, "PleaNoun"),
        here=_words(graph, "HereWord"),
        adjuncts=tuple(adjuncts),
        ended=_words(graph, "EndedModifier"),
        future=_words(graph, "FutureModifier"),
        leaving=_words(graph, "LeavingVerb"),
        ousting=_words(graph, "OustingVerb"),
        approaching=_words(graph, "ApproachVerb"),
        beginning=_words(graph, "BeginningVerb"),
        answering=_words(graph, "AnsweringVerb"),
        margins=_words(graph, "MarginNoun"),
        joining=_words(graph, "JoiningVerb"),
        circumstances=_words(graph, "Circumstance"),
        refusing=_words(graph, "RefusingVerb"),
        nominating=_words(graph, "NominatingVerb"),
        succeeding=_words(graph, "SuccessionVerb"),
        parting=_words(graph, "PartingVerb"),
        promising=_words(graph, "PromisingVerb"),
        negating=_words(graph, "NegatingWord"),
        phrasal=frozenset(m for m in markers if len(m.split()) == _PHRASAL),
        performed=_words(graph, "PerformedFamily", "family"),
        momentary=_words(graph, "MomentaryFamily", "family"),
        paired=_evoked(graph, "PairedProperty"),
        once=_evoked(graph, "OnceProperty"),
        kept_up=_evoked(graph, "KeptUpProperty"),
        reacting=_words(graph, "ReactingFamily", "family"),
        breaking=_words(graph, "BreakingFamily", "family"),
        lasting=_words(graph, "LastingFamily", "family"),
        collective=_words(graph, "CollectiveFamily", "family"),
        listing=_words(graph, "ListingVerb"),
        making=_words(graph, "MakingVerb"),
        metonyms=_words(graph, "Metonym"),
        fighters=_words(graph, "Fighter"),
        delegates=_words(graph, "Delegate"),
        deeds=_words(graph, "DeedNoun"),
        doing=_words(graph, "DoingVerb"),
        resulting=_words(graph, "ResultVerb"),
        commenting=_words(graph, "CommentVerb"),
        remarked=_words(graph, "RemarkNoun"),
        standing=_words(graph, "StandInVerb"),
        alike=_words(graph, "AlikeWord"),
        sameness=_words(graph, "SamenessWord"),
        nominalized={noun: verb for node in turtle.subjects(graph, LEX + "Nominalization")
                     for verb in turtle.texts(graph, node, LEX + "verb") for noun in turtle.texts(graph, node, LEX + "lemma")},
    )


def _words(graph: turtle.Graph, kind: str, term: str = "lemma") -> frozenset[str]:
    return frozenset(word for node in turtle.subjects(graph, LEX + kind) for word in turtle.texts(graph, node, LEX + term))


def _evoked(graph: turtle.Graph, kind: str) -> frozenset[str]:
    return frozenset(name for node in turtle.subjects(graph, LEX + kind) for name in turtle.names(graph, node, LEX + "evokes"))


def _listed(graph: turtle.Graph, node: turtle.Node, own: str, elsewhere: str) -> list[str]:
    """The words a node gives itself, and the values of the properties it points to, of the gazetteer or of a shared list."""
    found = set(turtle.texts(graph, node, LEX + own))
    for named in turtle.objects(graph, node, LEX + elsewhere):
        if isinstance(named, ox.NamedNode):
            values = (q.object for q in graph.quads_for_pattern(None, named, None))
            found.update(v.value.lower() for v in values if isinstance(v, ox.Literal))
    return sorted(found)


def _frame(graph: turtle.Graph, node: turtle.Node, pos: str, ontology: Ontology) -> Frame:
    name = turtle.name(node)
    lemmas, evokes = _listed(graph, node, "lemma", "lemmasOf"), turtle.names(graph, node, LEX + "evokes")
    if not lemmas and not turtle.objects(graph, node, LEX + "lemmasOf"):
        raise OntologyError(f"lexicon: frame {name} has no lex:lemma: give it at least one word to look for")
    if not evokes:
        raise OntologyError(f"lexicon: frame {name} has no lex:evokes: name the property it expresses")
    for one in evokes:
        if one not in ontology.properties:
            raise OntologyError(f"lexicon: frame {name} evokes kg:{one}, which the ontology does not define")
    roles = tuple(_role(graph, spec, function, name, ontology)
                  for function in FUNCTIONS for spec in turtle.objects(graph, node, LEX + function))
    filled = {role.fills for role in roles}
    if SUBJECT not in filled and OBJECT not in filled:
        raise OntologyError(f"lexicon: frame {name} fills neither lex:Subject nor lex:Object")
    modality = turtle.names(graph, node, LEX + "modality")
    return Frame(
        name, pos, tuple(lemmas), tuple(evokes), roles,
        unless=tuple(_listed(graph, node, "unless", "unlessOf")),
        negated=_flag(graph, node, "negated"),
        ended=_flag(graph, node, "ended"),
        denied=_flag(graph, node, "denied"),
        modality=modality[0] if modality else None,
        patientive=_flag(graph, node, "patientive"),
        implicit=_flag(graph, node, "implicit"),
        official=tuple(turtle.names(graph, node, LEX + "official")),
        national=tuple(turtle.names(graph, node, LEX + "national")),
        employing=tuple(turtle.names(graph, node, LEX + "employing")),
        peer=_flag(graph, node, "peer"),
        topical=_flag(graph, node, "topical"),
        takes_up=_flag(graph, node, "takesUp"), reciprocal=_flag(graph, node, "reciprocal"),
        central=tuple(turtle.names(graph, node, LEX + "central")),
    )


def _role(graph: turtle.Graph, spec: turtle.Term, function: str, frame: str, ontology: Ontology) -> Role:
    if isinstance(spec, ox.NamedNode):   # lex:agent lex:Subject, for short
        return Role(function, turtle.name(spec))
    if not isinstance(spec, ox.BlankNode):
        raise OntologyError(f"lexicon: frame {frame}: lex:{function} must be a [ … ] node, not {turtle.name(spec)!r}")
    fills = turtle.names(graph, spec, LEX + "fills")
    types = turtle.names(graph, spec, LEX + "type")
    not_types = turtle.names(graph, spec, LEX + "notType")
    for kind in (*types, *not_types):
        if kind not in ontology.classes:
            raise OntologyError(f"lexicon: frame {frame}: lex:type kg:{kind} is no class of the ontology")
    optional = _flag(graph, spec, "optional") or bool(fills and fills[0] not in (SUBJECT, OBJECT) and not _flag(
        graph, spec, "required"))
    return Role(function, fills[0] if fills else None, tuple(types), tuple(turtle.texts(graph, spec, SYNSEM + "marker")),
                tuple(_listed(graph, spec, "word", "wordsOf")), optional, _flag(graph, spec, "absent"),
                tuple(not_types), next(iter(turtle.texts(graph, spec, LEX + "default")), ""), _flag(graph, spec, "required"),
                _flag(graph, spec, "first"))


def _flag(graph: turtle.Graph, node: turtle.Node, term: str) -> bool:
    return turtle.texts(graph, node, LEX + term) == ["true"]


