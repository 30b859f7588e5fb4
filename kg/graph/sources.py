"""How many independent sources stand behind a statement: its documents, counted by where they come from.

Copies of one text, whole or cut, are one origin, and so is everything a wire is credited with: whoever prints
`(Reuters)` or reports what Reuters reported adds no source to Reuters.

Copies are found by the words they share in a row (Broder 1997, "On the resemblance and containment of documents"): of the
hashes of all rows of five words those divisible by four are kept (his mod-m sketch), so that a cut story is found in the
whole one, which fixed-size MinHash cannot do; and the import of the `datasketch` library alone (0.8 s, scipy) takes longer
than 4,000 articles do here.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from kg.gazetteer import Gazetteer, normal
from kg.model import Article, Evidence, Statement
from kg.ontology import Ontology

OUTLET = "MediaOrganization"
"""The class of those whose word others pass on."""
ROW = 5
"""Words in a row: long enough that two reporters do not choose them by chance."""
KEPT = 4
"""One hash of so many is kept."""
SHORTEST = 40
"""Words from which a text can be told to be a copy: short ones on one fact are alike by nature."""
COPIED = 0.5
"""Share of the shorter text's rows that stand in the other: a rewritten or cut wire story keeps more, two reporters
who quote the same speech at length fewer."""
_HEAD = 400
"""Characters at the start in which a wire is credited."""
_CREDIT = re.compile(r"\(([^()\n]{2,40})\)|^\s*(?:By\s+)?([A-Z][\w .&'-]{1,40}?)\s*$", re.MULTILINE)
_WORD = re.compile(r"\w+")


def origins(articles: Iterable[Article], outlets: Mapping[str, str] | None = None) -> dict[str, str]:
    """Each document's origin: the wire it is credited to, the first of its copies, the outlet that printed it, or the
    document itself when nobody is named. `outlets`: ids by normal name, from `outlets_of`.
    """
    known = outlets or {}
    given = sorted(articles, key=lambda a: a.id)
    found = {one.id: _printed_by(one, known) for one in given}
    for group in copies(given):
        credited = sorted({wire for one in group if (wire := credit(one, known))})
        first = min(group, key=lambda a: (a.date is None, a.date and a.date.isoformat(), a.id))
        for one in group:
            found[one.id] = credited[0] if credited else found[first.id]
    return found


def outlets_of(gazetteer: Gazetteer, ontology: Ontology) -> dict[str, str]:
    """Ids of known outlets and wires by each of their names."""
    return {normal(name): entry.id for entry in gazetteer.entities.values()
            if ontology.is_a(entry.type, (OUTLET,)) for name in entry.names}


def origin(evidence: Evidence, known: Mapping[str, str]) -> str:
    """Where a piece of evidence comes from; a document of unknown origin is its own."""
    return known.get(evidence.document, evidence.document)


def origin_of(statement: Statement, evidence: Evidence, known: Mapping[str, str], ontology: Ontology) -> str:
    """As `origin`; what an outlet is said to report comes from that outlet, whoever prints it."""
    speaker = statement.attributed_to
    if speaker is not None and ontology.is_a(speaker.type, (OUTLET,)):
        return speaker.id
    return origin(evidence, known)


def count(evidence: Iterable[Evidence], known: Mapping[str, str]) -> int:
    """The number of distinct origins; at least one, since somebody said it."""
    return max(1, len({origin(one, known) for one in evidence}))


def credit(article: Article, outlets: Mapping[str, str]) -> str | None:
    """The wire that an article credits at its start or in its byline."""
    if article.author and (wire := outlets.get(normal(article.author))):
        return wire
    head = article.text[article.body.start : article.body.start + _HEAD] if outlets else ""
    for match in _CREDIT.finditer(head):
        if wire := outlets.get(normal(match.group(1) or match.group(2))):
            return wire
    return None


def _printed_by(article: Article, outlets: Mapping[str, str]) -> str:
    wire = credit(article, outlets)
    return wire or (outlets.get(normal(article.source), article.source) if article.source else article.id)


def copies(articles: Iterable[Article]) -> list[list[Article]]:
    """Groups of two and more articles that are copies of one text, in order of ids.

    Of the documents that hold a row of words each is compared with the first alone, so time grows with their number; the
    copies of one story all share their first.
    """
    given = {one.id: one for one in sorted(articles, key=lambda a: a.id)}
    sketches = {id_: sketch(one.text[one.body.start : one.body.end]) for id_, one in given.items()}
    first: dict[int, str] = {}
    shared: Counter[tuple[str, str]] = Counter()
    for id_, rows in sketches.items():
        for row in rows:
            other = first.setdefault(row, id_)
            if other != id_:
                shared[other, id_] += 1
    leader = {id_: id_ for id_ in given}
    for (a, b), n in sorted(shared.items()):
        if n >= COPIED * min(len(sketches[a]), len(sketches[b])):
            one, other = sorted((_root(leader, a), _root(leader, b)))
            leader[other] = one
    groups: dict[str, list[Article]] = defaultdict(list)
    for id_ in given:
        groups[_root(leader, id_)].append(given[id_])
    return [group for _, group in sorted(groups.items()) if len(group) > 1]


def sketch(text: str) -> Collection[int]:
    """The kept hashes of a text's rows of words; none of a text too short to tell."""
    words = _WORD.findall(text.casefold())
    return frozenset(_rows(words)) if len(words) >= SHORTEST else frozenset()


def _rows(words: list[str]) -> Iterator[int]:
    for i in range(len(words) - ROW + 1):
        row = zlib.crc32(" ".join(words[i : i + ROW]).encode())
        if not row % KEPT:
            yield row


def _root(leader: dict[str, str], id_: str) -> str:
    while leader[id_] != id_:
        leader[id_] = leader[leader[id_]]
        id_ = leader[id_]
    return id_
