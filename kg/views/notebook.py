"""Statements, explanations and entities that show themselves in a notebook, their evidence marked.

They are the plain dicts and lists of docs/design.md with one method more: JSON, equality and indexing stay what they were.
Every word from an article is escaped; what is not http(s) is never a link. Styles stand in the elements, because a notebook
strips style sheets, and colours come with both ground and ink, because a notebook may be light or dark.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from kg.views.marks import parts
from kg.views.network import Record, literal, status
from kg.views.text import interval

SHOWN = 20
"""Statements of a list that are shown; more would push the rest of a notebook away."""
QUOTED = 3
"""Pieces of evidence shown under each statement of a list; an explanation shows all."""

_STATUS = {
    "asserted": ("#57534c", "in the article's own voice"),
    "reported": ("#1f5f8b", "reported"),
    "planned-or-possible": ("#7a5200", "not a fact yet"),
    "denied": ("#b3261e", "denied"),
    "ended": ("#6b675f", "over"),
}
_MARK = {
    "subject": "background:#dbe9f4;color:#12324a",
    "object": "background:#efe0f0;color:#42204a",
    "trigger": "background:#fdf0c4;color:#4a3500;font-weight:600",
}
_STANDING = {
    "plain": "asserted by an article itself",
    "reported": "asserted by somebody whom an article reports",
    "statements": "not a fact: see how each statement is qualified",
}


class Shown(dict[str, Any]):
    """A statement record that shows itself."""

    def _repr_html_(self) -> str:
        return statement(self)


class Explanation(dict[str, Any]):
    """What `KnowledgeGraph.explain` gives, showing itself."""

    def _repr_html_(self) -> str:
        return explanation(self)


class Statements(list[dict[str, Any]]):
    """Statement records that show themselves, the first SHOWN of them."""

    def __init__(self, records: Iterable[dict[str, Any]] = ()) -> None:
        super().__init__(Shown(record) for record in records)

    def _repr_html_(self) -> str:
        cards = "".join(statement(one, most=QUOTED) for one in self[:SHOWN])
        rest = len(self) - SHOWN
        more = _line(f"… and {rest} more: `.frame()` shows them as a table") if rest > 0 else ""
        return cards + more if self else _line("no statement fits: leave a filter out")


def statement(record: Record, *, most: int | None = None) -> str:
    """One statement as HTML: what, how it stands, and the sentences it rests on, at most `most` of them."""
    colour, _ = _STATUS[status(record)]
    struck = "text-decoration:line-through" if record.get("negated") else ""
    edge = (f"<b>{_name(record['subject'])}</b> <span style='color:{colour};{struck}'>{_words(record['predicate'])}</span> "
            f"<b>{_name(record['object'])}</b>")
    evidence = list(record.get("evidence") or ())
    quotes = "".join(_quote(one) for one in evidence[:most])
    left = len(evidence) - len(evidence[:most])
    return (f"<div style='border-left:4px solid {colour};padding:2px 0 4px 12px;margin:0 0 10px;max-width:52em'>"
            f"<div style='font-size:1.05em'>{edge}</div>{_line(' · '.join(_notes(record)))}{quotes}"
            f"{_line(f'and {left} more') if left else ''}</div>")


def explanation(found: Record) -> str:
    """An edge, how it stands, and every statement of it with all of its evidence and what it follows from."""
    edge = found["edge"]
    head = f"{_name(edge['subject'])} {_words(edge['predicate'])} {_name(edge['object'])}"
    body = "".join(statement(one) + "".join(
        f"<div style='margin-left:2em'>{_line('follows from')}{statement(base)}</div>" for base in one.get("follows_from", ()))
        for one in found["statements"])
    return f"<div><h4 style='margin:0 0 2px'>{head}</h4>{_line(_STANDING[found['standing']])}{body}</div>"


def _notes(record: Record) -> list[str]:
    notes = [_STATUS[status(record)][1]]
    if (record.get("modality") or "asserted") != "asserted":
        notes.append(str(record["modality"]))
    if record.get("attributed_to"):
        how = "in the words of" if record.get("quoted") else "according to"
        notes.append(f"{how} {_label(record['attributed_to'])}")
    if record.get("time"):
        notes.append(interval(record["time"]))
    for name, value in sorted((record.get("qualifiers") or {}).items()):
        notes.append(f"{name}: {', '.join(map(_label, value if isinstance(value, list) else [value]))}")
    sources = int(record.get("sources") or 1)
    notes += [f"{sources} source" if sources == 1 else f"{sources} sources", f"confidence {record.get('confidence')}"]
    return [*notes, "inferred"] if record.get("inferred") else notes


def _quote(evidence: Mapping[str, Any]) -> str:
    words = "".join(f"<span style='{_MARK[role]}'>{escape(text)}</span>" if role else escape(text)
                    for text, role in parts(evidence))
    title = escape(str(evidence.get("title") or evidence.get("document") or ""))
    url = str(evidence.get("url") or "")
    if url.startswith(("https://", "http://")):
        title = f"<a href='{escape(url, quote=True)}' rel='noopener noreferrer'>{title}</a>"
    place = " · ".join(filter(None, [title, *(escape(str(evidence.get(k) or "")) for k in ("source", "date"))]))
    return (f"<div style='margin:4px 0 0;font-family:Georgia,serif' dir='auto'>“{words}”</div>"
            f"<div style='font-size:.85em;opacity:.75'>{place}</div>")


def _line(words: str) -> str:
    return f"<div style='font-size:.88em;opacity:.8' dir='auto'>{escape(words)}</div>"


def _name(term: Mapping[str, Any]) -> str:
    return f"<bdi>{escape(_label(term))}</bdi>"


def _label(term: Any) -> str:
    return str(term.get("label") or literal(term) or term.get("id") or "") if isinstance(term, Mapping) else str(term)


def _words(name: str) -> str:
    return escape("".join(f" {c.lower()}" if c.isupper() else c for c in name).strip())
