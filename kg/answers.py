"""What a SPARQL query gives, as plain values, and how it is written: a table, CSV, JSON or Turtle.

Nothing above the store needs to know which engine answered.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pyoxigraph as ox

from kg.errors import UsageError
from kg.graph import text
from kg.vocab import XSD

FORMATS = ("table", "csv", "json", "turtle")


@dataclass(frozen=True, slots=True)
class Term:
    """An RDF term: `kind` is "uri", "literal" or "bnode" (as SPARQL's JSON results name them), "triple" for RDF 1.2."""

    kind: str
    value: str
    datatype: str | None = None
    """Datatype IRI of a literal; None for a plain string."""
    language: str | None = None

    def python(self) -> str | int | float | bool:
        """The value as Python has it: numbers and booleans by their datatype, everything else as text."""
        local = (self.datatype or "").removeprefix(XSD)
        try:
            if local in ("integer", "int", "long", "nonNegativeInteger"):
                return int(self.value)
            if local in ("decimal", "double", "float"):
                return float(self.value)
        except ValueError:
            return self.value
        return self.value in ("true", "1") if local == "boolean" else self.value


@dataclass(frozen=True, slots=True)
class Rows:
    """Answer of SELECT: one term, or None, per variable in each row."""

    variables: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, str | int | float | bool | None]]:
        """Each row as plain Python values by variable; None where a variable has none."""
        for row in self.rows:
            yield {name: one.python() if one else None for name, one in zip(self.variables, row, strict=True)}


@dataclass(frozen=True, slots=True)
class Truth:
    """Answer of ASK."""

    value: bool

    def __bool__(self) -> bool:
        return self.value


@dataclass(frozen=True, slots=True)
class Triples:
    """Answer of CONSTRUCT and DESCRIBE: distinct triples, sorted."""

    triples: tuple[tuple[Term, Term, Term], ...]

    def __len__(self) -> int:
        return len(self.triples)


Answer = Rows | Truth | Triples


def term(node: Any) -> Term:
    """An engine's term as a plain value."""
    if isinstance(node, ox.NamedNode):
        return Term("uri", node.value)
    if isinstance(node, ox.BlankNode):
        return Term("bnode", node.value)
    if isinstance(node, ox.Literal):
        plain = node.language is not None or node.datatype.value == XSD + "string"
        return Term("literal", node.value, None if plain else node.datatype.value, node.language)
    return Term("triple", str(node))


def write(answer: Answer, style: str, *, prefixes: Mapping[str, str]) -> str:
    """The answer as text in one of `FORMATS`; IRIs in tables and Turtle are shortened with `prefixes`.

    Raises UsageError for a format that is not known, or Turtle for what is not a graph.
    """
    if style == "table":
        return to_table(answer, prefixes)
    if style == "csv":
        return to_csv(answer)
    if style == "json":
        return to_json(answer)
    if style == "turtle":
        if not isinstance(answer, Triples):
            raise UsageError("turtle is for graphs, and this query gives none: ask with CONSTRUCT or DESCRIBE, "
                             "or choose table, csv or json")
        return to_turtle(answer, prefixes)
    raise UsageError(f"unknown format {style!r}: choose one of {', '.join(FORMATS)}")


def shorten(iri: str, prefixes: Mapping[str, str]) -> str:
    """An IRI with the longest prefix that fits, `<...>` where none does."""
    fitting = [(len(space), name, space) for name, space in prefixes.items() if iri.startswith(space)]
    if not fitting:
        return f"<{iri}>"
    _, name, space = max(fitting)
    return f"{name}:{iri[len(space):]}"


def to_table(answer: Answer, prefixes: Mapping[str, str]) -> str:
    """A text table for people: a head, a rule and the rows; "yes" or "no" for ASK."""
    if isinstance(answer, Truth):
        return "yes\n" if answer else "no\n"
    names, rows = _grid(answer)
    cells = [[_cell(one, prefixes) for one in row] for row in rows]
    widths = [max(len(name), *(len(row[i]) for row in cells)) if cells else len(name) for i, name in enumerate(names)]
    lines = [_line(names, widths), _line(["-" * width for width in widths], widths)]
    lines += [_line(row, widths) for row in cells]
    return "\n".join(lines) + "\n"


def to_csv(answer: Answer) -> str:
    """SPARQL 1.1 Query Results CSV: values as they are, lines end in CR LF."""
    out = io.StringIO()
    writer = csv.writer(out)
    if isinstance(answer, Truth):
        writer.writerows([["boolean"], [str(answer.value).lower()]])
        return out.getvalue()
    names, rows = _grid(answer)
    writer.writerow(names)
    for row in rows:
        writer.writerow([_csv_value(one) for one in row])
    return out.getvalue()


def to_json(answer: Answer) -> str:
    """SPARQL 1.1 Query Results JSON; the triples of a graph are rows of subject, predicate and object."""
    if isinstance(answer, Truth):
        return json.dumps({"head": {}, "boolean": answer.value}) + "\n"
    names, rows = _grid(answer)
    bindings = [{name: _json_term(one) for name, one in zip(names, row, strict=True) if one} for row in rows]
    document = {"head": {"vars": list(names)}, "results": {"bindings": bindings}}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def to_turtle(answer: Triples, prefixes: Mapping[str, str]) -> str:
    """The graph in Turtle."""
    return text.turtle((ox.Triple(*map(_node, triple)) for triple in answer.triples), prefixes)


def _grid(answer: Rows | Triples) -> tuple[tuple[str, ...], tuple[tuple[Term | None, ...], ...]]:
    if isinstance(answer, Rows):
        return answer.variables, answer.rows
    return ("subject", "predicate", "object"), answer.triples


def _cell(one: Term | None, prefixes: Mapping[str, str]) -> str:
    if one is None:
        return ""
    shown = shorten(one.value, prefixes) if one.kind == "uri" else one.value
    return " ".join("".join(c if c.isprintable() else " " for c in shown).split())


def _line(cells: tuple[str, ...] | list[str], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _csv_value(one: Term | None) -> str:
    if one is None:
        return ""
    return "_:" + one.value if one.kind == "bnode" else one.value


def _json_term(one: Term) -> dict[str, str]:
    found = {"type": one.kind, "value": one.value}
    if one.datatype:
        found["datatype"] = one.datatype
    if one.language:
        found["xml:lang"] = one.language
    return found


def _node(one: Term) -> Any:
    if one.kind == "uri":
        return ox.NamedNode(one.value)
    if one.kind == "bnode":
        return ox.BlankNode(one.value)
    if one.language:
        return ox.Literal(one.value, language=one.language)
    return ox.Literal(one.value, datatype=ox.NamedNode(one.datatype)) if one.datatype else ox.Literal(one.value)
