"""An article made ready for the search for names: titles marked, and what particles of other languages join."""

from __future__ import annotations

from kg.language.names.page import DASHES, Page
from kg.language.names.words import is_proper
from kg.language.phrases import no_rank
from kg.lexicon.nouns import Nouns
from kg.model import Parse


def page(parse: Parse, nouns: Nouns) -> Page:
    tokens = parse.tokens
    words = [t.text for t in tokens]
    lower = [w.lower() for w in words]
    span, label = [-1] * len(tokens), [""] * len(tokens)
    for i, name in enumerate(parse.names):
        for k in range(name.first, name.last):
            span[k], label[k] = i, name.label
    shouting = []
    for s in parse.sentences:
        inside = words[s.first : s.last]
        shouting.append(all(w.isupper() for w in inside if w.isalpha()) and sum(w.isalpha() for w in inside) > 2)
    text = Page(parse, words, lower, span, label, [0] * len(tokens), shouting, set())
    _mark_titles(text, nouns)
    _mark_foreign(text, nouns)
    return text


def _mark_foreign(text: Page, nouns: Nouns) -> None:
    """Particles that are no English words, between two capitals: they and both neighbours are of one name."""
    joiners = nouns.words["PersonalJoiner"]
    for sentence in text.parse.sentences:
        for i in range(sentence.first + 1, sentence.last - 1):
            if text.words[i] not in joiners or text.title[i - 1] or text.label[i - 1] in nouns.words["MeasureLabel"]:
                continue
            beside = text.words[i - 1], text.words[i + 1]
            capitals = all(w[:1].isupper() and w.isalpha() for w in beside)
            if capitals and text.parse.tokens[i - 1].pos in ("NOUN", "PROPN", "X", "ADJ"):
                text.foreign.update((i - 1, i, i + 1))


def _mark_titles(text: Page, nouns: Nouns) -> None:
    """Titles before names, and capitalised titles that stand alone ("the Prime Minister")."""
    tokens, titles, fields = text.parse.tokens, nouns.titles, nouns.words["Portfolio"]
    for sentence in text.parse.sentences:
        i = sentence.first
        while i < sentence.last:
            if text.lower[i] not in titles and text.lower[i] not in fields:
                i += 1
                continue
            size = nouns.title_at(text.lower, i)
            end = i + size
            if size and end < sentence.last:
                end = _field(text, end, sentence.last, nouns)
                size = end - i
            before = i - 1 - (tokens[i - 1].tag == "POS")   # `Workers' Party leader A`
            named = text.words[i] in nouns.name_heads and before >= sentence.first and is_proper(text, before, nouns) and (
                size > 1 and text.lower[end - 1] in nouns.words["PartyTitle"])
            named = named or no_rank(text.parse, end, nouns)
            if not size or end > sentence.last or named or _within_name(text, i, end, nouns):   # `Labour Party leader A`
                i += 1
                continue
            if end < sentence.last and is_proper(text, end, nouns) and tokens[end - 1].pos in ("PROPN", "NOUN", "ADJ"):
                run = end
                while run < sentence.last and is_proper(text, run, nouns):
                    run += 1
                organisation = text.words[run - 1] in nouns.name_heads and text.label[end] != "PERSON"
                if not organisation:
                    text.title[i:end] = [end] * size
            elif tokens[end - 1].pos == "PROPN" and not text.shouting[sentence.index]:
                text.title[i:end] = [end] * size
            i = end


def _field(text: Page, i: int, limit: int, nouns: Nouns) -> int:
    """End of what an office is for, behind its title: "Minister of State for African Affairs"; `i` where nothing is."""
    words, fields, joining = text.words, nouns.words["Portfolio"], nouns.words["NameJoiner"]
    end = at = i
    while at < limit and (words[at] in joining or (end > i and words[at] == ",") or words[at][0].isupper()):
        named = words[at][0].isupper()
        if named and text.lower[at] not in fields and (at + 1 >= limit or words[at + 1].lower() not in fields):
            break
        closing = nouns.name_heads.get(words[at + 1]) if named and at + 1 < limit else None
        if closing and text.lower[at] not in fields and text.lower[i - 1] not in nouns.words["GoverningTitle"]:
            break   # `founder of Norvik Communications`
        if closing and (closing == nouns.nouns["region"].type or words[at + 1].lower() not in fields):
            break   # `governor of Delta State`, `Secretary of the Security Council`
        at += 1
        if named and text.lower[at - 1] in fields:
            end = at
    return end if words[i] in joining else i


def _within_name(text: Page, i: int, end: int, nouns: Nouns) -> bool:
    """Whether a title is part of a name: "Dean Baker", "Reza Shah Pahlavi", "Ravi Shah", "Al-Sheikh", "Court of Justice"."""
    words, span = text.words, text.span
    if not words[i][0].isupper() or i < 1 or end - i > 1:
        return False
    if words[i] in nouns.given_names and end < len(words) and 0 <= span[i] == span[end] and text.label[i] == "PERSON":
        return True
    if words[i - 1] in DASHES and words[i - 2].lower() in nouns.words["PersonalJoiner"]:
        return True
    last = end == len(words) or not is_proper(text, end, nouns)   # `A spokesman, Zaw Min Tun, said`
    if 0 <= span[i] == span[i - 1] and text.label[i] == "PERSON" and (words[i - 1] in nouns.given_names or last):
        return True
    return i > 1 and words[i - 1] in nouns.words["ComplementMarker"] and words[i - 2] in nouns.name_heads
