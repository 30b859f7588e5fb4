"""spaCy's attribute ruler, asked once for each kind of token instead of once for each token.

Most of its rules look at one token's form, tag and label alone, and it tries all of them on every token: a fifth of the
pipeline's time. What they say of a kind of token is the same wherever it stands, so it is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

_ASKED = frozenset({"TAG", "LOWER", "DEP"})
_Kind = tuple[int, int, int]


def remember(ruler: Any) -> None:
    """Let a `spacy.pipeline.AttributeRuler` keep what its rules of single tokens say; its results stay the same."""
    matcher = type(ruler.matcher)
    single, others = matcher(ruler.vocab), matcher(ruler.vocab)
    forms: set[int] = set()
    for number, rule in enumerate(ruler.patterns):
        for pattern in rule["patterns"]:
            words = _words(pattern)
            (others if words is None else single).add(str(number), [pattern])
            forms.update(ruler.vocab.strings.add(word) for word in words or ())
    known: dict[_Kind, tuple[int, ...]] = {}

    def match(doc: Any) -> list[tuple[int, int, int, int]]:
        kinds = [(t.lower if t.lower in forms else 0, t.tag, t.dep) for t in doc]
        if not known.keys() >= set(kinds):
            known.update(_asked(single(doc, allow_missing=True), kinds))
        found = [(rule, i, i + 1) for i, kind in enumerate(kinds) for rule in known[kind]] + others(doc, allow_missing=True)
        return sorted((int(ruler.vocab.strings[rule]), rule, start, end) for rule, start, end in found)

    ruler.match = match


def _words(pattern: Sequence[Mapping[str, Any]]) -> list[str] | None:
    """The forms that a rule of a single token names; None for a rule that asks more than form, tag and label."""
    if len(pattern) != 1 or not pattern[0].keys() <= _ASKED:
        return None
    form = pattern[0].get("LOWER", {"IN": []})
    if isinstance(form, str):
        return [form]
    return list(form["IN"]) if form.keys() == {"IN"} else None


def _asked(matches: Iterable[tuple[int, int, int]], kinds: Sequence[_Kind]) -> dict[_Kind, tuple[int, ...]]:
    """The rules that fit each kind of token of a document."""
    rules: dict[_Kind, set[int]] = {kind: set() for kind in kinds}
    for rule, start, _ in matches:
        rules[kinds[start]].add(rule)
    return {kind: tuple(sorted(some)) for kind, some in rules.items()}
