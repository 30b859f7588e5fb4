"""A text cut where its marks begin and end, for whatever shows it: pages, notebooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def parts(evidence: Mapping[str, Any]) -> list[list[str]]:
    """The sentence in pieces [text, role], role `subject`, `trigger`, `object` or empty.

    Cut here and not in a page, because offsets count code points and JavaScript counts UTF-16 units.
    """
    text, start = str(evidence.get("text") or ""), int(evidence.get("start") or 0)
    roles = [""] * len(text)
    for role in ("subject", "object", "trigger"):  # the trigger is painted last: it is the shortest
        span = evidence.get(role)
        if span:
            low = max(0, int(span[0]) - start)
            high = max(low, min(len(text), int(span[1]) - start))  # a negative end would count from the back
            roles[low:high] = [role] * len(roles[low:high])
    return [[text[a:b], roles[a]] for a, b in runs(roles)]


def runs(values: Sequence[Any]) -> list[tuple[int, int]]:
    """Ranges of equal neighbours."""
    edges = [i for i in range(len(values)) if i == 0 or values[i] != values[i - 1]]
    return list(zip(edges, [*edges, len(values)][1:], strict=True))
