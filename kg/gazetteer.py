"""Known entities: the names and demonyms they go by, what they belong to, and who held which office when.

Turtle in (`ontology/gazetteer.ttl`, users' own files), look-ups out: a name, the longest name at a place in a row of
words, a demonym, the holders of an office on a day. Names are compared after `normal`, but case still tells names from
words: `Turkey` is a country and `turkey` is not, `US` is and `us` is not.
"""

from __future__ import annotations

import csv
import datetime as dt
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import pyoxigraph as ox

from kg import turtle
from kg.errors import OntologyError
from kg.vocab import BASE, KG, OWL, RDF, RDFS, SKOS

K = TypeVar("K")
V = TypeVar("V")

ENTITY = BASE + "entity/"
"""IRIs of known entities start so; what follows is their id."""

ACRONYM_AS_WORD = 4
"""From this many letters on an acronym may be printed like a word, as the British press does (Nato, Opec); shorter ones
would meet real words (Who, It)."""

STALE = dt.timedelta(days=365)
"""How long after it was last seen an office counts as held: one in five heads of government changes in a year."""

_SHORT = 2
"""Spaces from which on a place's name is too long to be used as a possessive."""

_WORD = re.compile(r"[+,]|[^\W_]+(?:[.'&/][^\W_]+)*")
_POSSESSIVE = re.compile(r"'(s?)(?![^\W_])")
_JOINTS = frozenset("-–‐‑.'’")
"""Tokens that a name may run across without being told apart by them."""
_HYPHENS = ("-", "‐", "–")
"""Tokens that join the first part of a name of two peoples to the second: "Sino-Russian"."""

_YEAR = 365


@dataclass(frozen=True, slots=True)
class Known:
    """A known entity. `id` is the local part of its IRI, `type` a local class name; other ids are entities here."""

    id: str
    label: str
    type: str
    aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    """Adjective, people nouns, combining form: American, Americans; Russo."""
    member_nouns: tuple[str, ...] = ()
    """What members of a party or body are called: Democrat, Democrats."""
    surnames: tuple[str, ...] = ()
    """Names too common to stand alone; they tell a person only where something else speaks for it."""
    wikidata: str | None = None
    capital_of: str | None = None
    """The country (or union) that it is the seat of government of, and whose government it can stand for."""
    capital: str | None = None
    government_of: str | None = None
    """The country that a ministry, palace or parliament belongs to and can stand for."""
    part_of: str | None = None
    home: str | None = None
    """The state that a firm is from."""
    popularity: int = 0
    """How much a shared name belongs to this entity: higher comes first."""

    @property
    def names(self) -> tuple[str, ...]:
        """Label and aliases."""
        return (self.label, *self.aliases)


@dataclass(frozen=True, slots=True)
class Tenure:
    """`person` held an office (`property`, a role property) in `of`, from `since` to `until`, both days included."""

    person: str
    property: str
    of: str
    role: str
    since: dt.date | None
    until: dt.date | None
    seen: dt.date | None = None
    """Last day on which the source shows it held, where its end is not known and the source is old."""

    def holds(self, on: dt.date) -> bool:
        """Whether the office was held on that day. An open side has no limit, unless it was last seen long ago."""
        last = self.until or (self.seen + STALE if self.seen else None)
        return (self.since is None or self.since <= on) and (last is None or on <= last)


_Index = dict[str, list[tuple[str, str]]]
"""Normal name -> (entity id, name as it is spelled), most popular entity first."""


class _Names(Mapping[str, tuple[str, ...]]):
    """The index seen as ids by normal name: no second table to build."""

    def __init__(self, index: _Index) -> None:
        self._index = index

    def __getitem__(self, name: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys([one for one, _ in self._index[name]]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._index)

    def __len__(self) -> int:
        return len(self._index)


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Known entities and every look-up over them. Made by `read`, `from_csv` or `of`."""

    entities: Mapping[str, Known]
    by_name: Mapping[str, tuple[str, ...]]
    """Ids by `normal` name, most popular first; it does not look at case: `named` does."""
    demonyms: Mapping[str, str]
    """Country or place by adjective, people noun or combining form, in its own case."""
    member_nouns: Mapping[str, tuple[str, ...]]
    """Parties and bodies by what their members are called, in its own case."""
    surnames: Mapping[str, tuple[str, ...]]
    """Persons by normal surname, those with an unmistakable one included."""
    tenures: tuple[Tenure, ...] = ()
    by_person: Mapping[str, tuple[Tenure, ...]] = field(default_factory=dict)
    by_office: Mapping[tuple[str, str], tuple[Tenure, ...]] = field(default_factory=dict)
    """Tenures by (property, of), in order of time."""
    office_words: frozenset[str] = frozenset()
    """Last words of the titles that somebody is known to have had (`president`)."""
    _index: _Index = field(default_factory=dict, repr=False)
    _reach: Mapping[str, int] = field(default_factory=dict, repr=False)
    """First word of a name -> number of words of the longest name that begins so."""
    _demonym_reach: int = field(default=1, repr=False)

    def named(self, name: str) -> tuple[str, ...]:
        """Ids of the entities that bear this name as it is written, most popular first; () when nobody does."""
        return self._find(*_spelled(name))

    def longest(self, words: Sequence[str], at: int) -> tuple[int, tuple[str, ...]] | None:
        """The longest known name that begins at word `at`: how many of `words` it takes, and whose it may be.

        Words are tokens as a tokenizer gives them (`U.S.`, `People` `'s`, `Guinea` `-` `Bissau`). A leading `the` is
        not part of a name.
        """
        name, spelling = _spelled_word(words[at])
        reach = self._reach.get(name.partition(" ")[0], 0)
        best = None
        n = at
        while reach:
            if name and (found := self._find(name, spelling)):
                best = (n - at + 1, found)
            n += 1
            if n == len(words):
                break
            more, written = _spelled_word(words[n])
            if not more and written != "," and words[n] not in _JOINTS:
                break
            name = f"{name} {more}" if more else name
            spelling = f"{spelling} {written}" if written else spelling
            if name.count(" ") >= reach:
                break
        return best

    def demonym(self, words: Sequence[str], at: int) -> tuple[int, str] | None:
        """The longest demonym that begins at word `at` ("South" "Korean"): how many words, and the place's id. One that ends
        with a hyphen is one before a hyphen only: "Sino-Russian", but "Franco" may be anybody."""
        for n in range(min(self._demonym_reach, len(words) - at), 0, -1):
            found = self.demonyms.get(" ".join(words[at : at + n]))
            if found:
                return n, found
        bound = self.demonyms.get(f"{words[at]}-") if at + 1 < len(words) and words[at + 1] in _HYPHENS else None
        return (1, bound) if bound else None

    def around(self, place: str) -> list[str]:
        """A place (by id) and what it lies in, from the narrowest to the widest; [] where nobody knows it."""
        homes: list[str] = []
        at = place
        while at in self.entities and at not in homes:
            homes.append(at)
            at = self.entities[at].part_of or self.entities[at].capital_of or ""
        return homes

    def elsewhere(self, place: str, other: str) -> bool:
        """Whether a place (by id) is known to lie in another country than this one, or than this lies in."""
        homes, others = self.around(place), self.around(other)
        alike = [two for one in homes[1:] for two in others if self.entities[one].type == self.entities[two].type]
        return bool(alike) and other not in homes and set(alike).isdisjoint(homes)

    def holders(self, property: str, of: str, on: dt.date) -> tuple[str, ...]:
        """Ids of who held an office on a day, latest to take it first. Nobody known: ()."""
        held = [t for t in self.by_office.get((property, of), ()) if t.holds(on)]
        return tuple(dict.fromkeys(t.person for t in reversed(held)))

    def offices(self, person: str, on: dt.date | None = None) -> tuple[Tenure, ...]:
        """Offices of a person, in order of time: all, or those held on a day."""
        return tuple(t for t in self.by_person.get(person, ()) if on is None or t.holds(on))

    def long_over(self, person: str, property: str, of: str, on: dt.date) -> bool:
        """Whether somebody (by id) is known to have held an office, and not for a year before a day nor since."""
        held = [t for t in self.by_person.get(person, ()) if (t.property, t.of) == (property, of)]
        return bool(held) and all(t.until is not None and (on - t.until).days > _YEAR for t in held)

    def is_namesake(self, words: Collection[str], one: str) -> bool:
        """Whether a full name, in words, is that of somebody else than a known person (by id) who shares a word of it: no other
        word begins as one of the known name's. `Ivanka Trump` is not Donald Trump; `Mohamed Morsi` may be Mohammed Morsi."""
        known = self.entities.get(one)
        own = {normal(word) for name in (known.names if known is not None else ()) if " " in name for word in name.split()}
        told = {normal(word) for word in words}
        mine, theirs = own - told, told - own
        return bool(own & told and mine and theirs) and {word[:1] for word in mine}.isdisjoint(word[:1] for word in theirs)

    def ranked(self, ids: Sequence[str], places: Collection[str]) -> tuple[str, ...]:
        """Entities that share a name, those first that belong to one of `places` (ids), else as they came.

        "The Democratic Party" in an article about South Korea is South Korea's.
        """
        def elsewhere(one: str) -> bool:
            known = self.entities.get(one)
            return known is None or {
                known.id, known.government_of, known.part_of, known.capital_of, known.capital}.isdisjoint(places)

        return tuple(sorted(ids, key=elsewhere)) if len(ids) > 1 else tuple(ids)

    def _find(self, name: str, spelling: str) -> tuple[str, ...]:
        known = self._index.get(name, ())
        return tuple(dict.fromkeys([one for one, alias in known if _fits(alias, spelling)])) if known else ()


def normal(name: str) -> str:
    """A name without what spelling leaves open: case, accents, periods, hyphens, quotes, a leading `the`.

    >>> normal("the U.S."), normal("Côte d’Ivoire"), normal("Guinea-Bissau")
    ('us', 'cote divoire', 'guinea bissau')
    """
    return _spelled(name)[0]


def read(graph: turtle.Graph, *, base: str = ENTITY) -> Gazetteer:
    """Known entities that stand in a graph: nodes whose IRI starts with `base`. Raises OntologyError for a bad date."""
    types, labels, same = _one(graph, base, _TYPE), _one(graph, base, _LABEL), _one(graph, base, _SAME)
    capital_of = _one(graph, base, _CAPITAL_OF) | _one(graph, base, _STANDS_FOR)
    capital = _one(graph, base, _CAPITAL)
    government_of, part_of = _one(graph, base, _GOVERNMENT_OF), _one(graph, base, _PART_OF)
    home = _one(graph, base, _HOME)
    popularity, usual = _one(graph, base, _POPULARITY), _one(graph, KG, _POPULARITY)
    aliases, demonyms = _many(graph, base, _ALIAS), _many(graph, base, _DEMONYM)
    members, surnames = _many(graph, base, _MEMBER), _many(graph, base, _SURNAME)
    known = [
        Known(
            id=one,
            label=label,
            type=types.get(one, ""),
            aliases=aliases.get(one, ()),
            demonyms=demonyms.get(one, ()),
            member_nouns=members.get(one, ()),
            surnames=surnames.get(one, ()),
            wikidata=same.get(one),
            capital_of=capital_of.get(one),
            capital=capital.get(one),
            government_of=government_of.get(one),
            part_of=part_of.get(one),
            home=home.get(one),
            popularity=int(popularity.get(one) or usual.get(types.get(one, ""), "0")),
        )
        for one, label in labels.items()
    ]
    return of(known, _tenures(graph, base))


def of(known: Iterable[Known], tenures: Iterable[Tenure] = ()) -> Gazetteer:
    """A gazetteer of these entities and tenures."""
    ranked = sorted(known, key=lambda one: (-one.popularity, one.id))
    index: _Index = {}
    demonyms: dict[str, str] = {}
    members: dict[str, list[str]] = defaultdict(list)
    surnames: dict[str, list[str]] = defaultdict(list)
    homes = {one.id: one for one in ranked}
    for one in ranked:
        for text in (*one.names, *_possessed(one, homes.get(one.government_of or one.part_of or ""))):
            name, spelling = _spelled(text)
            index.setdefault(name, []).append((one.id, spelling))
        for text in one.demonyms:
            demonyms.setdefault(text, one.id)
        for text in one.member_nouns:
            members[text].append(one.id)
        for text in one.surnames:
            surnames[_spelled(text)[0]].append(one.id)
    reach: dict[str, int] = {}
    for name in index:
        first, words = name.partition(" ")[0], name.count(" ") + 1
        if words > reach.get(first, 0):
            reach[first] = words
    held = sorted(tenures, key=lambda t: (t.since or dt.date.min, t.person, t.property, t.of))
    return Gazetteer(
        entities={one.id: one for one in sorted(ranked, key=lambda one: one.id)},
        by_name=_Names(index),
        demonyms=demonyms,
        member_nouns={text: tuple(ids) for text, ids in members.items()},
        surnames={text: tuple(dict.fromkeys(ids)) for text, ids in surnames.items()},
        tenures=tuple(held),
        by_person=_group((t.person, t) for t in held),
        by_office=_group(((t.property, t.of), t) for t in held),
        office_words=frozenset(t.role.casefold().rpartition(" ")[2] for t in held) - {""},
        _index=index,
        _reach=reach,
        _demonym_reach=max((text.count(" ") + 1 for text in demonyms), default=1),
    )


def _possessed(one: Known, home: Known | None) -> Iterator[str]:
    """Names that begin with a demonym, with the possessive of the place in its stead: `the Chilean Navy`, `Chile's Navy`."""
    if home is None or not home.demonyms:
        return
    opening = home.demonyms[0] + " "
    for text in one.names:
        if text.startswith(opening):
            yield from (f"{name}'s {text.removeprefix(opening)}" for name in home.names if name.count(" ") < _SHORT)


def joined(*parts: Gazetteer) -> Gazetteer:
    """Several gazetteers as one; of two entities with the same id the later counts."""
    entities = {one.id: one for part in parts for one in part.entities.values()}
    return of(entities.values(), dict.fromkeys(t for part in parts for t in part.tenures))


COLUMNS = ("id", "label", "type", "aliases", "demonyms", "wikidata")
"""Columns of a user's CSV; several aliases or demonyms stand in one cell with `|` between."""


def from_csv(path: Path) -> Gazetteer:
    """Users' own entries from CSV with a header: COLUMNS, of which `label` and `type` must be filled.

    Raises OntologyError with file and line when a column or a value is missing.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = [c for c in ("label", "type") if c not in (reader.fieldnames or ())]
            if missing:
                raise OntologyError(f"{path}: no column {', '.join(missing)}: the header is {','.join(COLUMNS)}")
            return of([_row(path, reader.line_num, row) for row in reader])
    except UnicodeDecodeError as error:
        raise OntologyError(f"{path}: not UTF-8 at byte {error.start}: save it as UTF-8") from error
    except OSError as error:
        raise OntologyError(f"{path}: cannot be read ({error.strerror}): check the path") from error


def _row(path: Path, line: int, row: Mapping[str, str | None]) -> Known:
    cell = {column: (row.get(column) or "").strip() for column in COLUMNS}
    if not cell["label"] or not cell["type"]:
        raise OntologyError(f"{path}, line {line}: {'label' if not cell['label'] else 'type'} is empty: fill it in")
    return Known(
        id=cell["id"] or local_id(cell["label"]),
        label=cell["label"],
        type=cell["type"],
        aliases=_cells(cell["aliases"]),
        demonyms=_cells(cell["demonyms"]),
        wikidata=cell["wikidata"] or None,
        popularity=USERS_OWN,
    )


USERS_OWN = 1000
"""A user's own entries come before the package's where they share a name: they know their subject."""


def local_id(label: str) -> str:
    """The id that a label gives: accents out, spaces to underscores.

    >>> local_id("Luiz Inácio Lula da Silva")
    'Luiz_Inacio_Lula_da_Silva'
    """
    plain = _plain(label)
    return re.sub(r"_+", "_", re.sub(r"[^\w.()&+'-]", "_", plain.replace(" ", "_"))).strip("_")


def _cells(text: str) -> tuple[str, ...]:
    return tuple(part for part in (p.strip() for p in text.split("|")) if part)


# ------------------------------------------------------------------------------------------------------ comparing names


def _plain(text: str) -> str:
    """Without accents; letters that do not decompose are spelled as English news does."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(c for c in text if not unicodedata.combining(c))


_LETTERS = str.maketrans({"’": "'", "‘": "'", "ʻ": "'", "ʼ": "'", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d",
                          "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ð": "d",
                          "þ": "th", "Þ": "Th", "ə": "a", "Ə": "A"})


def _spelled(text: str) -> tuple[str, str]:
    """A name's normal form, and its spelling in words without periods and quotes; `'s` and `+` are words of their own.

    A comma is a word of the spelling alone: `Washington, D.C.` is found under the same name as `Washington DC`, but a
    comma in running text does not join two names.
    """
    if text.isascii() and text.replace(" ", "").isalnum():
        name = text.lower()
        return (name[4:], text[4:]) if name.startswith("the ") else (name, text)
    spelling = [w.replace(".", "").replace("'", "") for w in _WORD.findall(_POSSESSIVE.sub(r" \1", _plain(text)))]
    if len(spelling) > 1 and spelling[0] in ("the", "The", "THE"):
        spelling = spelling[1:]
    return " ".join([w for w in spelling if w != ","]).casefold(), " ".join(spelling)


_spelled_word = lru_cache(maxsize=2**15)(_spelled)
"""The same for words of running text, of which most come again."""


def _fits(alias: str, written: str) -> bool:
    """Whether a name as written has the case that the alias asks for."""
    if alias == written:
        return True
    ours, theirs = alias.split(), written.split()
    return len(ours) == len(theirs) and all(map(_case_fits, ours, theirs))


def _case_fits(alias: str, written: str) -> bool:
    if not any(c.isupper() for c in alias):
        return True
    if len(alias) > 1 and alias.isupper():
        return written.isupper() or (len(alias) >= ACRONYM_AS_WORD and written[:1].isupper())
    return written[:1].isupper() or written[:1] == alias[:1]


# ------------------------------------------------------------------------------------------------- reading the graph

_LABEL, _TYPE, _ALIAS, _SAME = RDFS + "label", RDF + "type", SKOS + "altLabel", OWL + "sameAs"
_DEMONYM, _MEMBER, _SURNAME = KG + "demonym", KG + "memberNoun", KG + "surname"
_CAPITAL_OF, _CAPITAL, _POPULARITY = KG + "capitalOf", KG + "capital", KG + "popularity"
_STANDS_FOR = KG + "standsFor"
_GOVERNMENT_OF, _PART_OF, _HOME = KG + "governmentBodyOf", KG + "partOf", KG + "home"


def _many(graph: turtle.Graph, base: str, predicate: str) -> dict[str, tuple[str, ...]]:
    """Values of a predicate by entity id, sorted. One scan is five times faster than asking per entity."""
    found: dict[str, tuple[str, ...]] = {}
    start = len(base)
    for subject, value in _pairs(graph, predicate):
        if subject.startswith(base):
            one = subject[start:]
            found[one] = (*found[one], value) if one in found else (value,)
    return {one: tuple(sorted(values)) if len(values) > 1 else values for one, values in found.items()}


def _pairs(graph: turtle.Graph, predicate: str) -> list[tuple[str, str]]:
    """Subject IRI and value of every triple of a predicate; of an IRI its local name."""
    return [
        (subject.value, value.value if isinstance(value, ox.Literal) else turtle.name(value))
        for subject, _, value, _ in graph.quads_for_pattern(None, ox.NamedNode(predicate), None)
        if isinstance(subject, ox.NamedNode) and not isinstance(value, ox.Triple)
    ]


def _one(graph: turtle.Graph, base: str, predicate: str) -> dict[str, str]:
    """The value by entity; of several the first by name, so that every run reads the same."""
    return {one: values[0] for one, values in _many(graph, base, predicate).items()}


def _tenures(graph: turtle.Graph, base: str) -> Iterator[Tenure]:
    def field_of(name: str) -> dict[turtle.Term | ox.Triple, turtle.Term | ox.Triple]:
        return {node: value for node, _, value, _ in graph.quads_for_pattern(None, ox.NamedNode(KG + name), None)}

    props, places, roles = field_of("property"), field_of("of"), field_of("role")
    since, until, seen = field_of("since"), field_of("until"), field_of("seen")
    for subject, _, node, _ in graph.quads_for_pattern(None, ox.NamedNode(KG + "tenure"), None):
        person, prop, where, role = str(subject)[1 + len(base) : -1], props.get(node), places.get(node), roles.get(node)
        if not isinstance(prop, ox.NamedNode) or not isinstance(where, ox.NamedNode):
            raise OntologyError(f"{person}: a kg:tenure without kg:property or kg:of: add what is missing")
        yield Tenure(
            person=person,
            property=turtle.name(prop),
            of=where.value.removeprefix(base),
            role=role.value if isinstance(role, ox.Literal) else "",
            since=_day(person, since.get(node), end=False),
            until=_day(person, until.get(node), end=True),
            seen=_day(person, seen.get(node), end=True),
        )


def _day(person: str, term: turtle.Term | ox.Triple | None, *, end: bool) -> dt.date | None:
    """A day; a year alone (xsd:gYear) is its first day, or its last where something ends."""
    if term is None:
        return None
    text = term.value if isinstance(term, ox.Literal) else str(term)
    try:
        if len(text) == 4:
            return dt.date(int(text), 12, 31) if end else dt.date(int(text), 1, 1)
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise OntologyError(f"{person}: tenure with date {text!r}: write it as 2026-01-31") from error


def _group(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    found: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}
