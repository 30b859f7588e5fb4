"""Writes gazetteer.ttl: known entities of the news, from open tables and a hand-written list.

    python ontology/make_gazetteer.py FOLDER [-o ontology/gazetteer.ttl]

FOLDER holds countries.csv, leaders-2022.csv and leaders-2026.csv (see SOURCES); gazetteer-extra.txt lies beside this
script. The same input gives the same bytes: a change of a name or a date is made in the tables, never in the Turtle.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from kg.gazetteer import local_id, normal

SOURCES = """\
# Known entities of the news. Made by make_gazetteer.py; edit gazetteer-extra.txt or the tables, not this file.
# Sources:
#   countries, territories, capitals, ISO and Wikidata ids: datasets/country-codes (PDDL)
#   heads of state and government up to October 2022: Wikidata (CC0), by every-politician-scrapers/world-leaders-2021
#   the same of 30 countries and unions on 22 August 2026: open-data-archive/world-leaders-current (CC BY-SA 4.0)
#   everything else (names, demonyms, bodies, parties, companies, earlier and other offices): gazetteer-extra.txt (MIT)
# A tenure without kg:until goes on, as far as the source tells: kg:seen says when that was, if long ago.
# xsd:gYear where only the year is known. Popularity is given where it differs from the class's own.

@prefix ent: <https://example.org/kg/entity/> .
@prefix kg: <https://example.org/kg/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""

EXTRA = Path(__file__).with_name("gazetteer-extra.txt")

CAPITAL = 70
TERRITORY = 60
"""Who comes first where a name is shared: a capital before its namesakes. What a class usually has is in news.ttl."""

PLURAL_IN_S = re.compile(r"(an|i|ian|crat|lican)$")
"""People nouns with a regular plural: Americans, Iraqis; not Chinese, not French."""

WIKIDATA = {"NL": "Q55", "NA": "Q1030", "XK": "Q1246"}
"""Where the table has the kingdom rather than the state, or has nothing."""

KINGDOMS = {"Q29999": "NL", "Q756617": "DK"}
"""The kingdoms under which leaders-2022.csv has two states."""

LEADERS_2022 = "2022-10"
"""When leaders-2022.csv was made: what is open in it was last seen then."""

ONE_HOLDER = frozenset({"presidentOf", "primeMinisterOf"})
"""Offices that one person holds at a time: a successor's first day closes an open tenure."""


@dataclass(slots=True)
class Row:
    """An entity on its way into the file."""

    label: str
    type: str
    id: str = ""
    aliases: list[str] = field(default_factory=list)
    demonyms: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)
    surnames: list[str] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)
    iso2: str = ""
    iso3: str = ""
    wikidata: str = ""
    popularity: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """A tenure on its way into the file; dates as written (day, month or year, or empty)."""

    person: str
    property: str
    of: str
    role: str
    since: str
    until: str = ""
    seen: str = ""


class Table:
    """Rows by id, found again by label, alias or Wikidata id."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.held: list[Held] = []
        self._persons: dict[str, str] = {}
        self.wanted: list[tuple[str, str, str]] = []
        """Links from an id by a property to a name that may come later in the list."""

    def add(self, row: Row) -> Row:
        row.id = row.id or local_id(row.label)
        if row.id in self.rows:
            raise SystemExit(f"{row.id}: two entities with this id: give one of them id=...")
        self.rows[row.id] = row
        if row.type == "Person":
            for name in (row.label, *row.aliases):
                self._persons.setdefault(normal(name), row.id)
            if row.wikidata:
                self._persons[row.wikidata] = row.id
        return row

    def find(self, name: str) -> str:
        """Id of the entity with this id or label; the run stops when there is none."""
        wanted = local_id(name)
        if wanted in self.rows:
            return wanted
        raise SystemExit(f"{name}: named in a link, but no such entity: add it or correct the name")

    def person(self, label: str, wikidata: str = "") -> str:
        """Id of a person by name or Wikidata id, added when new. An id that is somebody else's already is not taken."""
        found = self._persons.get(normal(label))
        if not found and wikidata:
            found = self._persons.get(wikidata)
        if not found:
            plain = local_id(label).replace("_", " ")
            found = self.add(Row(plain, "Person", aliases=[label] if plain != label else [])).id
        row = self.rows[found]
        if wikidata and not row.wikidata and wikidata not in self._persons:
            row.wikidata = wikidata
            self._persons[wikidata] = found
        return found


# ------------------------------------------------------------------------------------------------- hand-written list


def sections(path: Path) -> Iterator[tuple[str, dict[str, str], list[list[str]]]]:
    """Sections of the list: heading, what its entities share, and lines as fields."""
    heading, shared, lines = "", dict[str, str](), list[list[str]]()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            if heading:
                yield heading, shared, lines
            heading, _, rest = line[3:].partition(" ")
            shared, lines = dict(SHARED.findall(rest)), []
        elif line.strip() and not line.startswith("#"):
            lines.append([part.strip() for part in line.split("|")])
    if heading:
        yield heading, shared, lines


SHARED = re.compile(r"(\w+)=(.*?)(?=\s+\w+=|\s*$)")
"""`of=United States pop=60` on a section line."""


def pairs(text: str) -> dict[str, str]:
    """`key=value; key=value` as a dict."""
    return {k.strip(): v.strip() for k, _, v in (p.partition("=") for p in text.split(";")) if k.strip()}


def values(text: str) -> list[str]:
    """`a; b; c` as a list."""
    return [part.strip() for part in text.split(";") if part.strip()]


def names(text: str) -> list[str]:
    """`a,b,c` within a value as a list."""
    return [part.strip() for part in text.split(",") if part.strip()]


def with_plurals(nouns: Iterable[str]) -> list[str]:
    """People nouns with the plurals that are regular."""
    found = []
    for noun in nouns:
        found.append(noun)
        if PLURAL_IN_S.search(noun):
            found.append(noun + "s")
    return list(dict.fromkeys(found))


LINKS = {"of": "governmentBodyOf", "in": "partOf", "seat": "standsFor"}


def link(table: Table, one: str, known: dict[str, str]) -> None:
    """Notes what an entity's keys say it belongs to."""
    table.wanted.extend((one, LINKS[key], known[key]) for key in LINKS if known.get(key))


def extra_entities(table: Table, parts: list[tuple[str, dict[str, str], list[list[str]]]]) -> None:
    """Adds the entities of every section named after a class."""
    for kind, shared, lines in parts:
        if not kind[0].isupper():
            continue
        for fields in lines:
            label, aliases, keys = (*fields, "", "")[:3]
            known = {**shared, **pairs(keys)}
            row = table.add(Row(
                label, kind, id=known.get("id", ""), aliases=values(aliases),
                demonyms=with_plurals(names(known.get("demonym", ""))),
                members=with_plurals(names(known.get("member", ""))),
                surnames=names(known.get("surname", "")),
                wikidata=known.get("wd", ""), popularity=int(known.get("pop", 0)),
            ))
            link(table, row.id, known)
    for one, name, target in table.wanted:
        table.rows[one].links[name] = table.find(target)


def extra_tenures(table: Table, parts: list[tuple[str, dict[str, str], list[list[str]]]]) -> None:
    """Adds the tenures of the list, and the persons who are new in it."""
    for kind, _, lines in parts:
        if kind != "tenures":
            continue
        for office, holders in lines:
            prop, of, role = (part.strip() for part in office.split(","))
            target = table.find(of)
            for holder in values(holders):
                name, _, dates = holder.rpartition(" ")
                since, _, until = dates.partition("..")
                table.held.append(Held(table.person(name), prop, target, role, since, until))


def extra_homes(table: Table, parts: list[tuple[str, dict[str, str], list[list[str]]]]) -> None:
    """Notes of the firms of the list in which state each is at home."""
    states = {row.iso2: row.id for row in table.rows.values() if row.iso2}
    for kind, _, lines in parts:
        for iso2, firms in lines if kind == "homes" else ():
            for firm in values(firms):
                table.rows[table.find(firm)].links["home"] = states[iso2]


# ------------------------------------------------------------------------------------------------------------ countries


def countries(table: Table, folder: Path, parts: list[tuple[str, dict[str, str], list[list[str]]]]) -> None:
    """Adds states, territories and capitals."""
    own = {fields[0]: fields[1:] for kind, _, lines in parts if kind == "countries" for fields in lines}
    seats = {fields[0]: fields[1:] for kind, _, lines in parts if kind == "capitals" for fields in lines}
    lines = [*rows(folder / "countries.csv"), {
        "iso2": "XK", "iso3": "XKX", "name": "Kosovo", "formal_name": "", "capital": "Pristina", "wikidata": "Q1246",
        "independent": "Yes",
    }]
    for line in lines:
        iso2 = line["iso2"]
        label, aliases, demonyms = (*own.get(iso2, []), "", "", "")[:3]
        state = line["independent"] == "Yes" or iso2 in seats
        formal = re.sub(r"^the |[* ]+$", "", line["formal_name"])
        row = table.add(Row(
            label or line["name"], "Country", demonyms=with_plurals(values(demonyms)), iso2=iso2, iso3=line["iso3"],
            aliases=[a for a in dict.fromkeys([*values(aliases), formal]) if a and a != (label or line["name"])],
            wikidata=WIKIDATA.get(iso2, line["wikidata"]), popularity=0 if state else TERRITORY,
        ))
        if state:
            capital(table, row, seats.get(iso2, [line["capital"].strip()]))


def capital(table: Table, country: Row, fields: list[str]) -> None:
    """Adds a capital, unless it has its country's name."""
    label, aliases, keys = (*fields, "", "", "")[:3]
    if not label or label in (country.label, *country.aliases):
        return
    known = pairs(keys)
    city = table.add(Row(label, "City", aliases=values(aliases), wikidata=known.get("wd", ""), popularity=CAPITAL))
    link(table, city.id, known)
    city.links["capitalOf"] = country.id
    country.links["capital"] = city.id


def rows(path: Path) -> list[dict[str, str]]:
    """Lines of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


# -------------------------------------------------------------------------------------------------------------- leaders

HEADS_OF_GOVERNMENT = ("prime minister", "chancellor", "premier", "taoiseach", "council of ministers", "executive yuan",
                       "chief minister", "minister of state of")
LEFT_OUT = ("pontifical commission", "co-prince", "governor-general", "military leader")


def office(title: str) -> tuple[str, str] | None:
    """Property and role of an office's title: `Prime Minister of Spain` -> primeMinisterOf, prime minister."""
    plain = title.lower()
    if any(part in plain for part in LEFT_OUT):
        return None
    role = re.sub(r"\b(federal|the) ", "", re.split(r" of | \(", plain)[0])
    if any(part in plain for part in HEADS_OF_GOVERNMENT):
        return "primeMinisterOf", "prime minister" if "minister" in role or "president" in role else role
    if "federal council" in plain:
        return "ministerOf", "federal councillor"
    if role == "president":
        return "presidentOf", role
    return "leads", role


def leaders(table: Table, folder: Path) -> None:
    """Adds heads of state and government; what the hand-written list says of a person's office goes first."""
    said = {(h.person, h.property, h.of) for h in table.held}
    older, newer = leaders_2022(table, folder), leaders_2026(table, folder)
    started = {(h.person, h.property, h.of): int(h.since[:4]) for h in newer}
    older = [h for h in older if abs(started.get((h.person, h.property, h.of), 0) - int(h.since or 0)) > 1]
    table.held.extend(h for h in [*older, *newer] if (h.person, h.property, h.of) not in said)


def leaders_2022(table: Table, folder: Path) -> list[Held]:
    """Tenures with years, from Wikidata itself: its ids go before those of the other table."""
    states = {row.wikidata: row.id for row in table.rows.values() if row.iso2 and row.wikidata}
    states |= {kingdom: row.id for kingdom, iso2 in KINGDOMS.items() for row in table.rows.values() if row.iso2 == iso2}
    found = []
    for line in rows(folder / "leaders-2022.csv"):
        held, name = office(line["positionLabel"]), line["officeholderLabel"]
        if line["countryid"] in states and held and not re.fullmatch(r"Q\d+", name):
            person, of = table.person(name, line["officeholder"]), states[line["countryid"]]
            found.append(Held(person, held[0], of, held[1], line["start_year"], line["end_year"], LEADERS_2022))
    return found


def leaders_2026(table: Table, folder: Path) -> list[Held]:
    """Tenures with days. Some of the table's Wikidata ids are another person's, so names go first."""
    states = {row.iso2: row.id for row in table.rows.values() if row.iso2}
    found = []
    for line in rows(folder / "leaders-2026.csv"):
        held = office(line["office_title"])
        if line["country_iso2"] in states and held and line["since"]:
            person, of = table.person(line["person"], line["wikidata"]), states[line["country_iso2"]]
            found.append(Held(person, held[0], of, held[1], line["since"]))
    return found


def closed(held: list[Held]) -> list[Held]:
    """Open tenures of one-holder offices end where a successor's begins."""
    by_office: dict[tuple[str, str], list[Held]] = defaultdict(list)
    for one in held:
        by_office[one.property, one.of].append(one)
    found = []
    for one in held:
        later = [h.since for h in by_office[one.property, one.of]
                 if h.person != one.person and h.since[:4] > one.since[:4] and one.since]
        until = min(later) if not one.until and later and one.property in ONE_HOLDER else one.until
        found.append(replace(one, until=until))
    return sorted(set(found), key=lambda h: (h.person, h.since, h.property, h.of, h.role))


# --------------------------------------------------------------------------------------------------------------- Turtle


def turtle(table: Table) -> str:
    """The whole file."""
    held: dict[str, list[Held]] = defaultdict(list)
    for one in closed(table.held):
        held[one.person].append(one)
    return SOURCES + "".join("\n" + block(table.rows[one], held.get(one, [])) for one in sorted(table.rows))


def block(row: Row, held: list[Held]) -> str:
    """One entity."""
    aliases = [a for a in dict.fromkeys(row.aliases) if a != row.label]
    surnames = row.surnames or ([surname(row.label)] if row.type == "Person" else [])
    lines = [f"{term(row.id)} a kg:{row.type}", f"rdfs:label {quoted(row.label)}@en"]
    lines += listed("skos:altLabel", aliases)
    lines += listed("kg:demonym", row.demonyms)
    lines += listed("kg:memberNoun", row.members)
    lines += listed("kg:surname", [s for s in surnames if s and s not in aliases])
    lines += [f"kg:{name} {term(target)}" for name, target in sorted(row.links.items())]
    lines += [f"kg:iso2 {quoted(row.iso2)}", f"kg:iso3 {quoted(row.iso3)}"] if row.iso2 else []
    lines += [f"owl:sameAs wd:{row.wikidata}"] if row.wikidata else []
    lines += [f"kg:popularity {row.popularity}"] if row.popularity else []
    lines += [tenure(one) for one in held]
    return " ;\n    ".join(lines) + " .\n"


def surname(label: str) -> str:
    """The last word of a name, numerals and Jr. left out; "" for a name of one word, or with a place ("of Monaco")."""
    words = [w for w in label.split() if not re.fullmatch(r"[IVX]+|[JS]r\.?", w)]
    return words[-1] if len(words) > 1 and "of" not in words else ""


def listed(predicate: str, texts: list[str]) -> list[str]:
    return [f"{predicate} {', '.join(map(quoted, dict.fromkeys(texts)))}"] if texts else []


def tenure(one: Held) -> str:
    """A tenure as a nested node."""
    parts = [f"kg:property kg:{one.property}", f"kg:of {term(one.of)}", f"kg:role {quoted(one.role)}"]
    days = (("since", one.since), ("until", one.until), ("seen", "" if one.until else one.seen))
    parts += [f"kg:{name} {date(day, end=name != 'since')}" for name, day in days if day]
    return f"kg:tenure [ {' ; '.join(parts)} ]"


def date(day: str, *, end: bool) -> str:
    """A day as xsd:date, a year as xsd:gYear; a month is its first day, or its last where something ends."""
    if len(day) == 4:
        return f'"{day}"^^xsd:gYear'
    if len(day) == 7:
        day += f"-{LAST_DAY[int(day[5:]) - 1]}" if end else "-01"
    return f'"{day}"^^xsd:date'


LAST_DAY = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def term(one: str) -> str:
    """An entity's IRI, short where Turtle allows it unescaped."""
    return f"ent:{one}" if re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_-]*", one) else f"<https://example.org/kg/entity/{one}>"


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def make(folder: Path, extra: Path = EXTRA) -> str:
    """The Turtle text made from a folder of tables and the hand-written list."""
    table, parts = Table(), list(sections(extra))
    countries(table, folder, parts)
    extra_entities(table, parts)
    extra_tenures(table, parts)
    extra_homes(table, parts)
    leaders(table, folder)
    return turtle(table)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="folder with countries.csv, leaders-2022.csv, leaders-2026.csv")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).with_name("gazetteer.ttl"))
    options = parser.parse_args()
    options.output.write_text(make(options.folder), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
