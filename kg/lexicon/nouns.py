"""Common nouns and closed words, read from Turtle: which class a noun denotes, what it points back to, how pronouns agree.

Mention finding and coreference know grammar; every word they know stands in `ontology/nouns.ttl` and comes through here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import pyoxigraph as ox

from kg import turtle
from kg.errors import OntologyError
from kg.ontology import Ontology
from kg.turtle import Graph, Node
from kg.vocab import KG, LEX, ONTOLEX

_DENOTES = ONTOLEX + "denotes"


_LISTING = (",", "and", "&")
"""What joins the fields of one office."""


@dataclass(frozen=True, slots=True)
class Noun:
    """What a common noun (a lemma of one or more words) says of the thing it names."""

    lemma: str
    type: str
    """Local class name, "" where the noun tells none."""
    number: str = ""
    """"plural", "collective" (one body of many, `it` or `they`), or "" for what its ending says."""
    gender: str = ""
    role: bool = False
    """A role that a person holds: the noun may point back to whoever bears it as a title."""
    title: bool = False
    """May stand before a name, of which it is no part."""
    refers_to: tuple[str, ...] = ()
    """Classes of named things that "the <noun>" may point back to."""
    covers: frozenset[str] = frozenset()
    """Roles that a general wording also covers: a leader may be a president."""
    in_name: bool = False
    """Only of what has the noun in its formal name: "the kingdom" is the Kingdom of Saudi Arabia."""
    seat: bool = False
    """Only of a capital, of a country that is spoken of."""
    about: bool = False
    """Of the ones it may point back to, rather the one that the article is about: a country is, a firm comes and goes."""
    peers: frozenset[str] = frozenset()
    """Roles that are called so where several are spoken of: of two foreign ministers one may be a secretary of state."""


@dataclass(frozen=True, slots=True)
class Pronoun:
    """Agreement features of a pronoun; "" where it agrees with anything."""

    word: str
    person: int
    number: str
    gender: str
    animacy: str
    reflexive: bool


@dataclass(frozen=True, slots=True)
class Nouns:
    """The noun lexicon. Words are in lower case, except in `name_heads`, `given_names` and the other parts of names."""

    nouns: Mapping[str, Noun]
    """By lemma, its tokens apart by spaces: `vice - chairman`."""
    longest: int
    """Tokens in the longest lemma."""
    titles: Mapping[str, tuple[tuple[str, ...], ...]]
    """First word of a title -> the titles that begin with it, longest first."""
    pronouns: Mapping[str, Pronoun]
    determiners: Mapping[str, bool]
    """Word -> whether what follows is known already (definite)."""
    quantifiers: Mapping[str, int]
    parties: Mapping[str, tuple[str, ...]]
    """Nouns whose plural stands for several named things -> the classes these may have."""
    relations: Mapping[str, tuple[str, ...]]
    """Nouns for what one is to another (a guest, a neighbour) -> the classes that both have."""
    reactions: Mapping[str, tuple[str, ...]]
    """Verbs by which one takes something well or ill (reject, welcome) -> the classes of what that rather is."""
    name_heads: Mapping[str, str]
    name_openings: Mapping[str, str]
    models: Mapping[str, str]
    """What goods of one make are called -> their class."""
    given_names: Mapping[str, str]
    labels: Mapping[str, str]
    """Recogniser label -> class; labels of quantities and times are not among them."""
    animacy: Mapping[str, str]
    """Class -> "person" or "body"; of the classes not listed, things."""
    collective: frozenset[str]
    """Classes whose members are one body of many: `it` or `they`."""
    place_cues: Mapping[str, frozenset[str]]
    government_cues: frozenset[str]
    ancestors: Mapping[str, frozenset[str]]
    """Class -> every class above it, itself included."""
    epithets: Mapping[str, frozenset[str]]
    """Words before a noun (`himalayan`, `vienna - based`) -> ids of the known things that they are true of."""
    kinds: Mapping[str, frozenset[str]]
    """Nouns for bodies of a kind (`bloc`) -> ids of the known ones that they are said of."""
    words: Mapping[str, frozenset[str]]
    """Kind of closed word (local name of its class, as `Copula`) -> the words."""
    trades: Mapping[str, frozenset[str]]
    """Word of a firm's name or description -> the lines of business that it tells: `brewer`, `Airlines`."""

    compounds: frozenset[str] = field(init=False)
    """Last words of the lemmas of several words."""
    endings: frozenset[str] = field(init=False)
    """Last words of names, in lower case."""
    person: str = field(init=False)
    """The class of people: what the ontology calls what is animate; "" where it has none."""
    body: str = field(init=False)
    """The widest class of bodies of many, "" where there is none."""
    vague: frozenset[str] = field(init=False)
    """Classes that leave open whether a thing is animate: those above people and bodies."""

    def __post_init__(self) -> None:
        above = (self.ancestors.get(kind, frozenset()) for kind in self.animacy)
        widest = min(self.collective, key=lambda kind: (len(self.ancestors.get(kind, ())), kind), default="")
        object.__setattr__(self, "person", next((kind for kind, animacy in self.animacy.items() if animacy == "person"), ""))
        object.__setattr__(self, "body", widest)
        object.__setattr__(self, "vague", frozenset().union(*above))
        object.__setattr__(self, "endings", frozenset(word.lower() for word in self.name_heads))
        object.__setattr__(self, "compounds", frozenset(n.rpartition(" ")[2] for n in self.nouns if " " in n))

    def phrase(self, words: Sequence[str], head_lemma: str) -> Noun | None:
        """The noun for a phrase given by its words up to and with its head: the longest lemma that ends it."""
        last = words[-1].lower()
        if len(words) > 1 and self.closes(last, head_lemma):
            for size in range(min(self.longest, len(words)), 1, -1):
                before = " ".join(words[-size:-1]).lower()
                found = self.nouns.get(f"{before} {last}") or self.nouns.get(f"{before} {head_lemma}")
                if found:
                    return found
        return self.nouns.get(last) or self.nouns.get(head_lemma.lower())

    def closes(self, word: str, lemma: str) -> bool:
        """Whether a lemma of several words may end with a word."""
        return word.lower() in self.compounds or lemma in self.compounds

    def model(self, word: str) -> str:
        """The class of the goods that a word names, one or many: `Rafale`, `Rafales`."""
        return self.models.get(word) or self.models.get(word.removesuffix("s"), "")

    def compatible(self, a: str, b: str) -> bool:
        """Whether one thing may be of both classes: one is the other or above it, or either is not known."""
        return not a or not b or a == b or b in self.ancestors.get(a, ()) or a in self.ancestors.get(b, ())

    def likeliest(self, weights: Mapping[str, float]) -> str:
        """The class that most speaks for, "" where nothing does: what speaks for a class speaks for those below it too."""
        def told(kind: str) -> tuple[float, int, str]:
            above = self.ancestors.get(kind) or frozenset({kind})
            return sum(weights.get(one, 0.0) for one in above | {kind}), len(above), kind

        spoken_for = [kind for kind, weight in weights.items() if weight > 0]
        return max(spoken_for, key=told, default="") if len(spoken_for) != 1 else spoken_for[0]

    def is_a(self, kind: str, wanted: Iterable[str]) -> bool:
        """Whether class `kind` is one of `wanted` or below one."""
        above = self.ancestors.get(kind) or frozenset({kind})
        return any(w in above for w in wanted)

    def title_at(self, words: Sequence[str], at: int) -> int:
        """How many of the lower-case `words` from place `at` are a title; 0 when none begins there.

        What an office is for belongs to it: `business secretary`, `trade and industry minister`; but a `Labour leader` is a
        party's.
        """
        start, field = at, self.words["Portfolio"]
        while at < len(words) and (words[at] in field or (at > start and words[at] in _LISTING)):
            at += 1
        if at > start:
            size = self._title_at(words, at) if at < len(words) else 0
            if size and words[at + size - 1] not in self.words["PartyTitle"]:
                return at - start + size
        return self._title_at(words, start)

    def _title_at(self, words: Sequence[str], at: int) -> int:
        singular = words[at].removesuffix("s")
        for title in self.titles.get(words[at], ()) or self.titles.get(singular, ()):
            told = tuple(words[at : at + len(title)])
            if told == title or (told[:-1] == title[:-1] and told[-1] == title[-1] + "s"):   # `Prime Ministers A and B`
                return len(title)
        return 0

    def known_as(self, phrase: str) -> frozenset[str]:
        """Ids of the known things that all epithets in a phrase (lower-case words, apart by spaces) are true of; of `west
        african`, not `african` too. Empty where none is there."""
        spoken = f" {phrase} "
        told = [words for words in self.epithets if f" {words} " in spoken]
        sets = [self.epithets[a] for a in told if not any(a != b and f" {a} " in f" {b} " for b in told)]
        return frozenset.intersection(*sets) if sets else frozenset()

    def trades_of(self, words: Iterable[str]) -> set[str]:
        """The lines of business that any of the words tells."""
        return {trade for word in words for trade in self.trades.get(word, ())}

    def role(self, lemma: str, other: str) -> bool:
        """Whether somebody of the role `other` may be called by the role `lemma`."""
        if lemma == other:
            return True
        noun = self.nouns.get(lemma)
        longer = other.endswith(f" {lemma}") and (   # `the minister`: an external affairs minister, an energy minister
            other not in self.nouns or other.removesuffix(f" {lemma}") in self.words["Portfolio"])
        return noun is not None and (other in noun.covers or longer)


def load(ontology: Ontology) -> Nouns:
    """The noun lexicon that stands in the ontology's graph. Raises OntologyError for a noun that denotes no known class."""
    graph = ontology.graph
    nouns = _nouns(graph, ontology)
    titles: dict[str, list[tuple[str, ...]]] = {}
    for lemma, noun in nouns.items():
        if noun.title:
            titles.setdefault(lemma.split()[0], []).append(tuple(lemma.split()))
    return Nouns(
        nouns=nouns,
        longest=max((len(lemma.split()) for lemma in nouns), default=1),
        titles={first: tuple(sorted(all_, key=lambda t: (-len(t), t))) for first, all_ in titles.items()},
        pronouns=_pronouns(graph),
        determiners={word: definite == "true" for word, definite in _pairs(graph, "Determiner", "definite")},
        quantifiers={word: int(count) for word, count in _pairs(graph, "Quantifier", "count")},
        parties=_pointing(graph, "PartyNoun"),
        relations=_pointing(graph, "RelationNoun"),
        reactions=_pointing(graph, "ReactionVerb"),
        name_heads=_denoting(graph, "NameHead"),
        name_openings=_denoting(graph, "NameOpening"),
        models=_denoting(graph, "ModelName"),
        given_names=dict(_pairs(graph, "GivenNames", "gender")),
        labels=_denoting(graph, "RecogniserLabel"),
        animacy=_inherited(graph, ontology, "animacy"),
        collective=frozenset(_inherited(graph, ontology, "number")),
        ancestors={name: one.ancestors for name, one in ontology.classes.items()},
        place_cues=_place_cues(graph),
        government_cues=_words(graph, "GovernmentCue"),
        epithets=_known(graph, "Epithet"),
        kinds=_known(graph, "KindOfBody"),
        words={
            **{kind: _words(graph, kind) for kind in _CLOSED},
            "ModelNoun": _words(graph, "ModelNoun", "model"),
            **{
                kind: frozenset(
                    name for node in turtle.subjects(graph, LEX + kind) for name in turtle.names(graph, node, _DENOTES)
                )
                for kind in ("CompoundClass", "WireClass")
            },
            **{kind: _words(graph, kind, "lemma") for kind in ("ApproachVerb", "EndedModifier", "LeavingVerb", "ThereWord")},
        },
        trades=_trades(graph),
    )


_CLOSED = (
    "Transparent",
    "FirstOfTwo",
    "SecondOfTwo",
    "AnybodyNoun",
    "Different",
    "Demonstrative",
    "Copula",
    "MadeNoun",
    "PleonasticPredicate",
    "NameJoiner",
    "ClosedHead",
    "CampHead",
    "LegalForm",
    "FirmNoun",
    "EquityNoun",
    "EquityVerb",
    "OwningVerb",
    "ShareNoun",
    "UnitNoun",
    "LeaveNoun",
    "BodyParticiple",
    "SeparateBody",
    "MakerNoun",
    "GenericNoun",
    "Everywhere",
    "LandNoun",
    "PersonalJoiner",
    "NameSuffix",
    "CalendarName",
    "CreditWord",
    "MeasureLabel",
    "TimeLabel",
    "ComplementMarker",
    "PurposeMarker",
    "MatterMarker",
    "MatterHead",
    "Weather",
    "ImpersonalPassive",
    "AgentVerb",
    "AgentObjectVerb",
    "ChargeVerb",
    "DutyVerb",
    "HostVerb",
    "GoverningTitle",
    "CompanionVerb",
    "UndergoneNoun",
    "DemandVerb",
    "PlacePost",
    "ObjectCausedVerb",
    "BlamingNoun",
    "BodyPost",
    "ConditionNoun",
    "Nobody",
    "Portfolio",
    "PartyTitle",
    "BodyNoun",
    "FirmPart",
    "BodyVerb",
    "SelfNoun",
    "CreedWord",
    "Stake",
    "TownName",
    "Representative",
    "SidePerson",
    "KnownBody",
    "TitleBody",
    "PlaceSite",
    "TownPost",
    "DeedReactionVerb",
    "JudgingVerb",
    "NamingVerb",
    "JudgementWord",
)


def _nouns(graph: Graph, ontology: Ontology) -> dict[str, Noun]:
    found: dict[str, Noun] = {}
    nodes = {node: kind for kind in ("Title", "RoleNoun", "ClassNoun") for node in turtle.subjects(graph, LEX + kind)}
    roles, titles = (set(turtle.subjects(graph, LEX + kind)) for kind in ("RoleNoun", "Title"))
    for node in sorted(nodes, key=str):
        types = turtle.names(graph, node, _DENOTES)
        unknown = [t for t in types if ontology.classes and t not in ontology.classes]
        if unknown or not types:
            raise OntologyError(
                f"noun lex:{turtle.name(node)}: ontolex:denotes {unknown[0] if unknown else 'nothing'}: "
                f"name a class of the ontology"
            )
        number, gender = (_one(graph, node, LEX + key) for key in ("number", "gender"))
        refers = tuple(turtle.names(graph, node, LEX + "refersTo"))
        covers = frozenset(turtle.texts(graph, node, LEX + "covers"))
        in_name, seat, about = (_one(graph, node, LEX + key) == "true" for key in ("inName", "seat", "about"))
        peers = frozenset(turtle.texts(graph, node, LEX + "peer"))
        for lemma in turtle.texts(graph, node, LEX + "lemma"):
            key = " ".join(_pieces(lemma))
            noun = Noun(lemma, types[0], number, gender, node in roles, node in titles, refers, covers, in_name, seat,
                        about, peers)
            found[key] = _joined(found[key], noun, ontology) if key in found else noun
    return found


def _pieces(lemma: str) -> list[str]:
    """The words of a lemma as the tokenizer gives them: a hyphen between letters is a token."""
    return lemma.replace("-", " - ").split()


def _joined(a: Noun, b: Noun, ontology: Ontology) -> Noun:
    """One noun of two entries: a role noun before a plain one (a `deputy` is somebody), the features of both; but where
    one class has the other below it, a `producer` being a person or a state, the noun leaves that open."""
    first, second = (b, a) if b.role and not a.role else (a, b)
    others = (second.type,) if second.type != first.type else ()
    wider = ontology.is_a(first.type, (second.type,))
    return Noun(
        first.lemma,
        second.type if wider else first.type,
        first.number or second.number,
        first.gender or second.gender,
        a.role or b.role,
        a.title or b.title,
        tuple(dict.fromkeys((*first.refers_to, *second.refers_to, *others)))
        if first.refers_to or second.refers_to
        else (),
        first.covers | second.covers,
        a.in_name or b.in_name,
        a.seat or b.seat,
        a.about or b.about,
        a.peers | b.peers,
    )


def _pronouns(graph: Graph) -> dict[str, Pronoun]:
    reflexive = _words(graph, "Reflexive")
    found = {}
    for node in turtle.subjects(graph, LEX + "Pronoun"):
        number, gender, animacy = (_one(graph, node, LEX + key) for key in ("number", "gender", "animacy"))
        for word in turtle.texts(graph, node, LEX + "word"):
            found[word] = Pronoun(
                word, int(_one(graph, node, LEX + "person") or 3), number, gender, animacy, word in reflexive
            )
    return found


def _inherited(graph: Graph, ontology: Ontology, key: str) -> dict[str, str]:
    """What is stated of classes, for every class: its own, else what stands above it."""
    stated = {
        turtle.name(q.subject): turtle.name(q.object)
        for q in graph.quads_for_pattern(None, ox.NamedNode(LEX + key), None)
        if isinstance(q.subject, ox.NamedNode) and q.subject.value.startswith(KG)
    }
    found = dict(stated)
    for name, one in ontology.classes.items():
        for above in sorted(one.ancestors & stated.keys()):
            found.setdefault(name, stated[above])
    return found


def _place_cues(graph: Graph) -> dict[str, frozenset[str]]:
    return {
        _one(graph, node, LEX + "function"): frozenset(turtle.texts(graph, node, LEX + "word"))
        for node in turtle.subjects(graph, LEX + "PlaceCue")
        if _one(graph, node, LEX + "function")
    }


def _trades(graph: Graph) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for node in turtle.subjects(graph, LEX + "Trade"):
        for word in turtle.texts(graph, node, LEX + "word"):
            found[word] = found.get(word, frozenset()) | {turtle.name(node)}
    return found


def _denoting(graph: Graph, kind: str) -> dict[str, str]:
    found = {}
    for node in turtle.subjects(graph, LEX + kind):
        types = turtle.names(graph, node, _DENOTES)
        for word in turtle.texts(graph, node, LEX + "word"):
            found[word] = types[0] if types else ""
    return found


def _pairs(graph: Graph, kind: str, key: str) -> Iterable[tuple[str, str]]:
    for node in turtle.subjects(graph, LEX + kind):
        value = _one(graph, node, LEX + key)
        if value:
            yield from ((word, value) for word in turtle.texts(graph, node, LEX + "word"))


def _known(graph: Graph, kind: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for node in turtle.subjects(graph, LEX + kind):
        known = frozenset(turtle.names(graph, node, LEX + "trueOf"))
        for word in turtle.texts(graph, node, LEX + "word"):
            found[word] = found.get(word, frozenset()) | known
    return found


def _words(graph: Graph, kind: str, key: str = "word") -> frozenset[str]:
    return frozenset(word for node in turtle.subjects(graph, LEX + kind) for word in turtle.texts(graph, node, LEX + key))


def _pointing(graph: Graph, kind: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for node in turtle.subjects(graph, LEX + kind):
        for lemma in turtle.texts(graph, node, LEX + "lemma"):
            found[lemma] = (*found.get(lemma, ()), *turtle.names(graph, node, LEX + "refersTo"))
    return found


def _one(graph: Graph, node: Node, predicate: str) -> str:
    found = turtle.texts(graph, node, predicate)
    return found[0] if found else ""
