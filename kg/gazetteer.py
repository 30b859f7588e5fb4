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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pyoxigraph as ox

from kg import turtle
from kg.errors import OntologyError
from kg.vocab import BASE, KG, OWL, RDF, RDFS, SKOS, XSD

K = TypeVar("K")
V = TypeVar("V")

ENTITY = BASE + "entity/"
"""IRIs of known entities start so; what follows is their id."""

ACRONYM_AS_WORD = 4
"""From this many letters on an acronym may be printed like a word, as the British press does (Nato, Opec); shorter ones
would meet real words (Who, It)."""

_PIECE = re.compile(r"[+,]|[^\W_]+(?:[.'&/][^\W_]+)*")
_POSSESSIVE = re.compile(r"'(s?)(?![^\W_])")


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
    capital: str | None = None
    government_of: str | None = None
    """The country that a ministry, palace or parliament belongs to and can stand for."""
    part_of: str | None = None
    popularity: int = 0
    """How much a shared name belongs to this entity: higher comes first."""

    @property
    def names(self) -> tuple[str, ...]:
        """Label and aliases."""
        return (self.label, *self.aliases)


@dataclass(frozen=True, slots=True)
class Tenure:
    """`person` held an office (`property`, a role property of the ontology) in `of` from `since` to `until`, inclusive."""

    person: str
    property: str
    of: str
    role: str
    since: dt.date | None
    until: dt.date | None

    def holds(self, on: dt.date) -> bool:
        """Whether the office was held on that day; an open side has no limit."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One name of one entity in the index."""

    id: str
    surfaces: tuple[str, ...]
    popularity: int


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
    _index: Mapping[tuple[str, ...], tuple[_Entry, ...]] = field(default_factory=dict, repr=False)
    _reach: Mapping[str, int] = field(default_factory=dict, repr=False)
    """First word of a name -> number of words of the longest name that begins so."""
    _demonym_reach: int = field(default=1, repr=False)

    def named(self, name: str) -> tuple[str, ...]:
        """Ids of the entities that bear this name as it is written, most popular first; () when nobody does."""
        pieces = _pieces(name)
        if len(pieces) > 1 and pieces[0][0] == "the":
            pieces = pieces[1:]
        return self._find(tuple(n for n, _ in pieces), [s for _, s in pieces])

    def longest(self, words: Sequence[str], at: int) -> tuple[int, tuple[str, ...]] | None:
        """The longest known name that begins at word `at`: how many of `words` it takes, and whose it may be.

        Words are tokens as a tokenizer gives them (`U.S.`, `People` `'s`, `Guinea` `-` `Bissau`). A leading `the` is
        not part of a name.
        """
        start = _pieces(words[at])
        reach = self._reach.get(start[0][0], 0) if start else 0
        normals: list[str] = []
        surfaces: list[str] = []
        best = None
        for n in range(at, len(words)):
            pieces = start if n == at else _pieces(words[n])
            if not pieces and words[n] not in _JOINTS:
                break
            normals.extend(p for p, _ in pieces)
            surfaces.extend(s for _, s in pieces)
            if len(normals) > reach:
                break
            if pieces and (found := self._find(tuple(normals), surfaces)):
                best = (n - at + 1, found)
        return best

    def demonym(self, words: Sequence[str], at: int) -> tuple[int, str] | None:
        """The longest demonym that begins at word `at` ("South" "Korean"): how many words, and the place's id."""
        for n in range(min(self._demonym_reach, len(words) - at), 0, -1):
            found = self.demonyms.get(" ".join(words[at : at + n]))
            if found:
                return n, found
        return None

    def holders(self, property: str, of: str, on: dt.date) -> tuple[str, ...]:
        """Ids of who held an office on a day, latest to take it first. Nobody known: ()."""
        held = [t for t in self.by_office.get((property, of), ()) if t.holds(on)]
        return tuple(dict.fromkeys(t.person for t in reversed(held)))

    def offices(self, person: str, on: dt.date | None = None) -> tuple[Tenure, ...]:
        """Offices of a person, in order of time: all, or those held on a day."""
        return tuple(t for t in self.by_person.get(person, ()) if on is None or t.holds(on))

    def _find(self, normals: tuple[str, ...], surfaces: Sequence[str]) -> tuple[str, ...]:
        entries = self._index.get(normals, ())
        return tuple(dict.fromkeys(e.id for e in entries if _fits(e.surfaces, surfaces)))


_JOINTS = frozenset("-–‐‑.'’")
"""Tokens that a name may run across without being told apart by them."""


def normal(name: str) -> str:
    """A name without what spelling leaves open: case, accents, periods, hyphens, quotes, a leading `the`.

    >>> normal("the U.S."), normal("Côte d’Ivoire"), normal("Guinea-Bissau")
    ('us', 'cote divoire', 'guinea bissau')
    """
    pieces = [p for p, _ in _pieces(name) if p != ","]
    if len(pieces) > 1 and pieces[0] == "the":
        pieces = pieces[1:]
    return " ".join(pieces)


def read(graph: turtle.Graph, *, base: str = ENTITY) -> Gazetteer:
    """Known entities that stand in a graph: nodes whose IRI starts with `base`. Raises OntologyError for a bad date."""
    rows = _Rows(graph, base)
    known = [
        Known(
            id=one,
            label=label,
            type=rows.one(_TYPE, one) or "Entity",
            aliases=rows.many(_ALIAS, one),
            demonyms=rows.many(_DEMONYM, one),
            member_nouns=rows.many(_MEMBER, one),
            surnames=rows.many(_SURNAME, one),
            wikidata=rows.one(_SAME, one),
            capital_of=rows.one(_CAPITAL_OF, one),
            capital=rows.one(_CAPITAL, one),
            government_of=rows.one(_GOVERNMENT_OF, one),
            part_of=rows.one(_PART_OF, one),
            popularity=int(rows.one(_POPULARITY, one) or 0),
        )
        for one, label in sorted((one, values[0]) for one, values in rows.of(_LABEL).items())
    ]
    return of(known, _tenures(graph, base))


def of(known: Iterable[Known], tenures: Iterable[Tenure] = ()) -> Gazetteer:
    """A gazetteer of these entities and tenures."""
    entities = {one.id: one for one in known}
    named: dict[str, list[str]] = defaultdict(list)
    index: dict[tuple[str, ...], list[_Entry]] = defaultdict(list)
    demonyms: dict[str, str] = {}
    members: dict[str, list[str]] = defaultdict(list)
    surnames: dict[str, list[str]] = defaultdict(list)
    for one in sorted(entities.values(), key=lambda k: (-k.popularity, k.id)):
        for name in one.names:
            pieces = _pieces(name)
            if len(pieces) > 1 and pieces[0][0] == "the":
                pieces = pieces[1:]
            normals = tuple([n for n, _ in pieces])
            index[normals].append(_Entry(one.id, tuple([s for _, s in pieces]), one.popularity))
            ids = named[" ".join(normals).replace(" , ", " ")]
            if one.id not in ids:
                ids.append(one.id)
        for name in one.demonyms:
            demonyms.setdefault(name, one.id)
        for name in one.member_nouns:
            members[name].append(one.id)
        if one.type == "Person":
            for name in (*one.surnames, *(a for a in one.aliases if " " not in a)):
                surnames[normal(name)].append(one.id)
    reach: dict[str, int] = {}
    for key in index:
        if key:
            reach[key[0]] = max(len(key), reach.get(key[0], 0))
    held = sorted(tenures, key=lambda t: (t.since or dt.date.min, t.person, t.property, t.of))
    return Gazetteer(
        entities=entities,
        by_name={name: tuple(ids) for name, ids in named.items()},
        demonyms=demonyms,
        member_nouns={name: tuple(ids) for name, ids in members.items()},
        surnames={name: tuple(dict.fromkeys(ids)) for name, ids in surnames.items()},
        tenures=tuple(held),
        by_person=_group((t.person, t) for t in held),
        by_office=_group(((t.property, t.of), t) for t in held),
        _index={key: tuple(entries) for key, entries in index.items()},
        _reach=reach,
        _demonym_reach=max((name.count(" ") + 1 for name in demonyms), default=1),
    )


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


def _pieces(text: str) -> list[tuple[str, str]]:
    """The words of a name: normal form and surface, both without periods and quotes; `'s` is a word of its own."""
    text = _plain(text)
    if text.isalpha():
        return [(text.casefold(), text)]
    text = _POSSESSIVE.sub(r" \1", text)
    found = []
    for piece in _PIECE.findall(text):
        surface = piece.replace(".", "").replace("'", "")
        found.append((surface.casefold(), surface))
    return found


def _fits(alias: Sequence[str], written: Sequence[str]) -> bool:
    """Whether a name as written has the case that the alias asks for."""
    return all(a == w or _case_fits(a, w) for a, w in zip(alias, written, strict=True))


def _case_fits(alias: str, written: str) -> bool:
    if not any(c.isupper() for c in alias):
        return True
    if len(alias) > 1 and alias.isupper():
        return written.isupper() or (len(alias) >= ACRONYM_AS_WORD and written[:1].isupper())
    return written[:1].isupper() or written[:1] == alias[:1]


# ------------------------------------------------------------------------------------------------- reading the graph

_LABEL, _TYPE, _ALIAS, _SAME = RDFS + "label", RDF + "type", SKOS + "altLabel", OWL + "sameAs"
_DEMONYM, _MEMBER, _SURNAME = KG + "demonym", KG + "memberNoun", KG + "surname"
_CAPITAL_OF, _CAPITAL, _GOVERNMENT_OF, _PART_OF = KG + "capitalOf", KG + "capital", KG + "governmentBodyOf", KG + "partOf"
_POPULARITY = KG + "popularity"


class _Rows:
    """Values by subject, one predicate at a time: whole-predicate scans are five times faster than asking per node."""

    def __init__(self, graph: turtle.Graph, base: str) -> None:
        self._graph, self._base, self._read = graph, base, dict[str, dict[str, list[str]]]()

    def of(self, predicate: str) -> dict[str, list[str]]:
        if predicate not in self._read:
            self._read[predicate] = self._scan(predicate)
        return self._read[predicate]

    def many(self, predicate: str, one: str) -> tuple[str, ...]:
        return tuple(sorted(self.of(predicate).get(one, ())))

    def one(self, predicate: str, one: str) -> str | None:
        return min(self.of(predicate).get(one, ()), default=None)

    def _scan(self, predicate: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        start = len(self._base)
        for quad in self._graph.quads_for_pattern(None, ox.NamedNode(predicate), None):
            subject, value = quad.subject, quad.object
            if isinstance(subject, ox.NamedNode) and subject.value.startswith(self._base):
                text = value.value if isinstance(value, ox.Literal) else turtle.name(value)
                found.setdefault(subject.value[start:], []).append(text)
        return found


def _tenures(graph: turtle.Graph, base: str) -> Iterator[Tenure]:
    fields: dict[str, dict[str, ox.Literal | ox.NamedNode]] = defaultdict(dict)
    for name in ("property", "of", "role", "since", "until"):
        for quad in graph.quads_for_pattern(None, ox.NamedNode(KG + name), None):
            fields[str(quad.subject)][name] = quad.object
    for quad in graph.quads_for_pattern(None, ox.NamedNode(KG + "tenure"), None):
        row = fields[str(quad.object)]
        person = quad.subject.value.removeprefix(base)
        if "property" not in row or "of" not in row:
            raise OntologyError(f"{person}: a kg:tenure without kg:property or kg:of: add what is missing")
        yield Tenure(
            person=person,
            property=turtle.name(row["property"]),
            of=row["of"].value.removeprefix(base),
            role=row["role"].value if "role" in row else "",
            since=_day(person, row.get("since"), end=False),
            until=_day(person, row.get("until"), end=True),
        )


def _day(person: str, term: ox.Literal | ox.NamedNode | None, *, end: bool) -> dt.date | None:
    """A day; a year alone (xsd:gYear) is its first day, or its last where something ends."""
    if term is None:
        return None
    try:
        if isinstance(term, ox.Literal) and term.datatype.value == XSD + "gYear":
            return dt.date(int(term.value), 12, 31) if end else dt.date(int(term.value), 1, 1)
        return dt.date.fromisoformat(term.value)
    except ValueError as error:
        raise OntologyError(f"{person}: tenure with date {term.value!r}: write it as 2026-01-31") from error


def _group(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    found: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}
