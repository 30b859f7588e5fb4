"""What a regular form of a verb is a form of, where the pipeline's lemmatizer misses it.

    raped -> rape    waged -> wage    re-elected -> re-elect    co-founded -> co-found    dismisses -> dismiss
    funnelled -> funnel

English doubles the last letter of a short stem (`rapped`), so that one which is not doubled had an e; and a verb with a prefix
is spelled as the verb without it (Quirk et al. 1985, 3.5-3.9).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

_ENDINGS = {"VBD": ("ed",), "VBN": ("ed",), "VBG": ("ing",), "VBZ": ("es", "s")}
_SHORT = re.compile(r"[^aeiou]*[aeiou][bdfgklmnprtv]")
"""A stem of one syllable, one vowel and one consonant behind it."""
_HISSING = ("s", "z", "x", "ch", "sh")
_DOUBLED = re.compile(r".*[aeiou].*[^aeiou][aeiou]ll")
"""A stem of more syllables that has its last letter twice in British print alone: `funnelled`."""
_WHOLE = 4
"""Letters that what stands behind a prefix has at least: `appoint` in `reappoint`."""


def lemma(form: str, tag: str, found: str, verbs: Collection[str]) -> str:
    """The lemma of a form in lower case, `found` where the lemmatizer had it right. `verbs` are the lemmas it knows."""
    if form.endswith("sses"):
        return form[:-2]
    ending = next((e for e in _ENDINGS.get(tag, ()) if form.endswith(e)), None)
    if ending is None or not verbs or len(form) < len(ending) + 3:
        return found
    if found in verbs:
        mute = form == found + ending and ending != "s" and found + "e" in verbs and (
            not found.endswith((*_HISSING, "o")) if ending == "es" else _SHORT.fullmatch(found) is not None)
        return found + "e" if mute else found
    bare = form.removesuffix(ending)
    missed = bare[:-1] if found == form and _DOUBLED.fullmatch(bare) else found
    return next((stem for stem in _stems(form, ending) if _known(stem, verbs)), missed)


def _stems(form: str, ending: str) -> Iterator[str]:
    bare = form.removesuffix(ending)
    yield bare
    yield bare + "e"
    if bare[-1:] == bare[-2:-1]:
        yield bare[:-1]
    if bare.endswith("i"):
        yield bare[:-1] + "y"


def _known(stem: str, verbs: Collection[str]) -> bool:
    """Whether a stem is a verb, or one behind a prefix."""
    return stem in verbs or stem.partition("-")[2] in verbs or any(
        stem[i:] in verbs for i in range(1, len(stem) - _WHOLE + 1))
