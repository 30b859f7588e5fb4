"""What reports in the syntax: verbs, nouns, prepositions, adverbs and headline colons, each with source and content.

Content is a set of tokens here; the quotation marks are laid over it afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kg.language.quotes.speakers import (
    RELATIVE,
    VERBS,
    Page,
    entry_of,
    forms_of,
    is_passive,
    is_remark,
    object_of,
    owner_of,
    source_of,
    speaker_of,
    speaks,
    under,
)
from kg.lexicon.reports import Report
from kg.model import Sentence, Span, Token

HEADLINE_SOURCE = 7
"""Tokens of a source beside a headline's colon; longer ones are a second headline."""
REMARK = 4
"""Tokens that may stand between "as he said" and its comma: `as he said last week, …`."""
_BIDDING = ("directive", "commitment")
"""Kinds of what is done behind it, if anything is."""
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_CLAUSE = frozenset({"ccomp", "csubj", "csubjpass"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})


@dataclass(slots=True)
class Attribution:
    """An attribution while it is being found: tokens first, spans once the quotation marks have been laid over them."""

    source: int | None
    cue: Span | None
    cue_head: int | None
    tokens: set[int] = field(default_factory=set)
    spans: list[Span] = field(default_factory=list)
    direct: bool = False
    quoted: list[int] = field(default_factory=list)
    """Quotations that stand in its content."""
    pure: bool = False
    """Nothing but quotations in its content."""


def attributions(page: Page) -> Iterator[Attribution]:
    """Every reporting word of the page that has content, in text order, headlines last."""
    adverbs = page.reports.adverbs
    first_words = frozenset(lemma.partition(" ")[0] for lemma in page.reports.prepositions)
    for token in page.parse.tokens:
        if token.pos in VERBS:
            yield from _by_verb(page, token)
        elif token.pos in ("NOUN", "PROPN"):
            yield from _by_noun(page, token)
        word = token.text.lower()
        if word in adverbs:
            yield from _by_adverb(page, token)
        elif word in first_words:
            yield from _by_preposition(page, token)
    for sentence in page.parse.sentences:
        if sentence.headline:
            yield from _by_headline(page, sentence)


def _by_verb(page: Page, verb: Token) -> list[Attribution]:
    entry, second = entry_of(page, verb)
    if entry is None or verb.dep in ("amod", "compound") or (verb.text[0].isupper() and verb.index in page.parse.labels):
        return []
    cue = Span(verb.start, second.end if second and second.index == verb.index + 1 else verb.end)
    if entry.speaker == "patient":
        return _by_citation(page, verb, entry, cue)
    passive = is_passive(page, verb)
    source = source_of(page, verb, passive)
    tokens = _clausal(page, verb, entry, second, passive)
    if not tokens:
        tokens = _beside(page, verb, entry, source)
    if not tokens and (source is not None or "phrase" in entry.forms):
        tokens = _nominal(page, verb, entry, passive)
    return [Attribution(source, cue, verb.index, tokens)] if tokens else []


def _clausal(page: Page, verb: Token, entry: Report, second: Token | None, passive: bool) -> set[int]:
    """Content clauses that depend on the verb."""
    parse = page.parse
    heads: list[Token] = []
    for child in parse.dependents(verb.index):
        if child.dep == "xcomp" or child.dep in _CLAUSE:
            if second and child.index == second.index:
                heads += [c for c in parse.dependents(child.index) if _has_complementizer(page, c)]
            elif _form(page, verb, child, passive) in entry.forms or _all_quoted(page, verb, child, entry):
                heads += [child] if not _is_parted(page, verb, child) else []
        elif second and child.index == second.index:
            heads += [c for c in parse.dependents(child.index) if _has_complementizer(page, c)]
    heads = heads or _misplaced(page, verb, entry)
    tokens = {i for head in heads for i in _clause_tokens(page, verb, head)}
    for head in heads:   # believed the plan would fail, with "the plan" read as the object
        bare = head.tag in _FINITE and not parse.dependents(head.index, *_SUBJECTS)
        bare = bare and not entry.addressee
        for one in parse.dependents(verb.index, "dobj") if bare and head.dep in ("ccomp", "xcomp") else ():
            if one.index < head.index:
                tokens.update(parse.subtree(one.index))
    if tokens and passive and any(h.dep == "xcomp" for h in heads) and "raised" in entry.forms:
        for subject in parse.dependents(verb.index, "nsubjpass"):
            tokens.update(parse.subtree(subject.index))
    if verb.dep == "parataxis" and entry.forms & {"clause", "quotation"} and parse.dependents(verb.index, "nsubj"):
        tokens |= _around(page, verb.head, verb.index)
    return tokens


def _is_parted(page: Page, verb: Token, clause: Token) -> bool:
    """A semicolon between clause and verb: two sentences in one, neither is what the other reports."""
    first, last = sorted((clause.index, verb.index))
    return any(_parts(page, verb, t) for t in page.parse.tokens[first:last])


def _parts(page: Page, verb: Token, token: Token) -> bool:
    following = page.parse.tokens[token.index + 1 : token.index + 2]
    return token.text == ";" and page.inside[token.index] == page.inside[verb.index] and not any(
        t.text.lower() in page.reports.complementizers for t in following)


def _clause_tokens(page: Page, verb: Token, head: Token) -> list[int]:
    """A content clause; before its "that" stands the addressee, if the parser took it for the clause's."""
    tokens = page.parse.subtree(head.index)
    if head.index > verb.index:
        tokens = _without_occasion(page, verb, head, tokens)
        for mark in page.parse.dependents(head.index, "mark"):
            if mark.text.lower() in page.reports.complementizers and page.inside[mark.index] == page.inside[verb.index]:
                tokens = [i for i in tokens if i > mark.index]
                break
        ends = [i for i in tokens if i > verb.index and _parts(page, verb, page.parse.tokens[i])]
        tokens = _without_sequel(page, verb, head, [i for i in tokens if not ends or i < ends[0]])
    return _without_remarks(page, verb, tokens)


def _without_sequel(page: Page, verb: Token, head: Token, tokens: list[int]) -> list[int]:
    """Said it would answer, and Oman expelled its envoy: after a shifted tense, a plain past with a subject of its own
    goes on from "said"."""
    parse = page.parse
    shifted = any(a.tag in ("MD", "VBD") for a in parse.dependents(head.index, "aux", "auxpass"))
    if verb.tag != "VBD" or not (shifted or head.tag == "VBD"):
        return tokens
    sequels: set[int] = set()
    for clause in parse.dependents(head.index, "conj"):
        inside = parse.subtree(clause.index)
        subjects = [t for t in parse.dependents(clause.index, *_SUBJECTS) if t.pos != "PRON"]
        apart = any(t.text == "," for t in parse.tokens[max(0, inside[0] - 2) : inside[0]])
        named = any(t.pos == "PROPN" for s in subjects for t in (s, *parse.dependents(s.index, "appos")))
        spoken = named and entry_of(page, clause)[0] is not None   # `and Ruiz called it one`
        if clause.tag == "VBD" and subjects and apart and (shifted or spoken) and not parse.dependents(
                clause.index, "aux", "auxpass", "mark"):
            sequels.update(inside)
    return [i for i in tokens if i not in sequels]


def _without_occasion(page: Page, verb: Token, head: Token, tokens: list[int]) -> list[int]:
    """Said on Monday it had won: between verb and subject, with no comma, stands when and where it was said."""
    first = next((c for c in page.parse.dependents(head.index) if c.dep in _SUBJECTS), None)
    if first is None:
        return tokens
    start = page.parse.subtree(first.index)[0]
    occasion = range(verb.index + 1, start)
    if not occasion or any(page.parse.tokens[i].pos in ("PUNCT", "SCONJ", *VERBS) for i in occasion):
        return tokens
    hanging = [c for c in page.parse.dependents(head.index, "prep", "npadvmod", "advmod") if c.index in occasion]
    return [i for i in tokens if i >= start] if hanging and tokens[0] == verb.index + 1 else tokens


def _without_remarks(page: Page, verb: Token, tokens: list[int]) -> list[int]:
    remarks = [i for i in tokens if i > verb.index and page.inside[i] == page.inside[verb.index]
               and is_remark(page, page.parse.tokens[i])]
    if not remarks:
        return tokens
    return sorted(set(tokens) - {i for remark in remarks for i in page.parse.subtree(remark)})


def _misplaced(page: Page, verb: Token, entry: Report) -> list[Token]:
    """A that-clause that the parser hung on the addressee or the occasion: told the paper in a statement that ..."""
    parse = page.parse
    if "clause" not in entry.forms or entry.kind != "report":
        return []
    places = _held(page, verb)
    places += [held for place in places for held in _held(page, place)]
    places += [o for o in parse.dependents(verb.index, "dobj") if o.lemma.lower() not in page.reports.nouns]
    return [c for place in places if place.index > verb.index
            for c in parse.dependents(place.index, "acl", "ccomp", "relcl") if _has_complementizer(page, c)]


def _held(page: Page, word: Token) -> list[Token]:
    return page.parse.governed(word.index)


def _form(page: Page, verb: Token, clause: Token, passive: bool) -> str:
    """The form of a complement in the lexicon's terms."""
    children = page.parse.dependents(clause.index)
    subject = any(c.dep in _SUBJECTS or c.dep == "expl" for c in children)
    if any(c.tag == "TO" and c.dep == "aux" for c in children):
        if subject and clause.index < verb.index:
            return "clause"   # headlines: prices to rise, the bank says
        if subject and "bidding" in forms_of(page, verb):
            return "bidding"   # wants them to pay
        raised = passive and "infinitive" not in forms_of(page, verb)
        return "raised" if raised else "infinitive"
    small = clause.tag in ("VB", "VBG") or (clause.tag == "VBN" and "quotation" not in forms_of(page, verb))
    if subject and small and clause.index > verb.index and not any(c.dep in ("aux", "auxpass", "mark") for c in children):
        return "bare"   # saw him leave, saw him arrested: what was seen, not that it was
    if clause.tag == "VBG" and not subject and not any(c.dep in ("aux", "auxpass") for c in children):
        return "gerund"
    if clause.dep == "xcomp":
        return "clause" if clause.tag in _FINITE or clause.tag == "VBN" else "attribute"
    if clause.pos not in VERBS and "attribute" in forms_of(page, verb) and clause.index > verb.index:
        return "attribute"
    return "clause"


def _all_quoted(page: Page, verb: Token, clause: Token, entry: Report) -> bool:
    outside = page.inside[verb.index]
    if "quotation" not in entry.forms or clause.dep not in ("ccomp", "xcomp"):
        return False
    words = (i for i in page.parse.subtree(clause.index) if page.parse.tokens[i].pos != "PUNCT")
    return all(page.inside[i] != outside for i in words)


def _beside(page: Page, verb: Token, entry: Report, source: int | None) -> set[int]:
    """Content of a report set into its own content: "as the ministry said", but not "Ruiz, seen by Oslo as a spy", nor what was
    done "as the ministry had urged"."""
    markers = page.parse.dependents(verb.index, "mark", "advmod", "prep")
    if entry.kinds.get("clause", entry.kind) in _BIDDING:
        return set()
    if source is None or verb.dep not in ("advcl", "acl") or "clause" not in entry.forms:
        return set()
    inside = any(m.text.lower() in page.reports.subordinators and m.index < verb.index for m in markers)
    if not inside or page.parse.dependents(verb.index, "dobj"):
        return set()
    return _around(page, _clause_head(page, verb.head), verb.index)


def _nominal(page: Page, verb: Token, entry: Report, passive: bool) -> set[int]:
    """Content that is no clause: a noun phrase, what an object is called, words in quotation marks."""
    parse = page.parse
    objects = parse.dependents(verb.index, "nsubjpass" if passive else "dobj")
    tokens: set[int] = set()
    if "attribute" in entry.forms:
        named = parse.dependents(verb.index, "oprd", "attr") + _brought(page, verb, entry)
        if named:
            tokens.update(i for one in [*objects, *named] if one.tag not in RELATIVE for i in parse.subtree(one.index))
            quoted = {i for i in tokens if page.inside[i] != page.inside[verb.index]}
            tokens = quoted or tokens   # the label's words are the speaker's, the rest may be the writer's
    elif "phrase" in entry.forms:
        tokens.update(i for one in _brought(page, verb, entry) for i in parse.subtree(one.index))
        for later in parse.dependents(verb.index, "prep"):   # `accused her of silence on the war`, the last part hung too high
            if tokens and later.index > max(tokens):
                tokens.update(parse.subtree(later.index))
    if not tokens and "object" in entry.forms and passive and parse.dependents(verb.index, "agent"):
        host = [parse.tokens[verb.head]] if verb.dep == "acl" else []   # `an attack on the base claimed by the rebels`
        tokens.update(i for one in [*objects, *host] if one.pos == "NOUN" for i in parse.subtree(one.index) if i < verb.index)
    if not tokens and "object" in entry.forms and not passive:
        tokens.update(i for one in objects if one.pos != "PRON" for i in parse.subtree(one.index))
    if not tokens and "fragment" in entry.forms:
        tokens = _fragments(page, verb, entry)
    elif not tokens and {"clause", "quotation"} <= entry.forms:
        tokens = _fragments(page, verb, entry)
        whole = {i for one in objects for i in parse.subtree(one.index) if parse.tokens[i].pos != "PUNCT"}
        tokens = tokens if whole <= tokens else set()   # says "no", but not: says "green" investors
    return tokens


def _brought(page: Page, verb: Token, entry: Report) -> list[Token]:
    """What the entry's preposition brings; the parser hangs it on the verb, its object or its agent."""
    parse = page.parse
    places = [verb, *parse.dependents(verb.index, "dobj", "oprd")]
    places += parse.governed(verb.index, label="agent")
    for place in places:
        for prep in parse.dependents(place.index, "prep"):
            if prep.text.lower() in entry.markers and prep.index > verb.index:
                return parse.dependents(prep.index, "pcomp", "pobj", "amod", "acomp", "advcl", "advmod")[:1]
    return []


def _fragments(page: Page, verb: Token, entry: Report) -> set[int]:
    """Quoted words among the verb's complements; the subject and clauses beside it are somebody else's."""
    level = page.inside[verb.index]
    only = entry.markers if entry.markers and not entry.forms & {"attribute", "phrase"} else frozenset()
    found: set[int] = set()
    for child in page.parse.dependents(verb.index):
        if only and child.text.lower() not in only:
            continue
        if child.dep not in _SUBJECTS and child.dep not in ("advcl", "conj", "punct", "agent", "parataxis", "npadvmod"):
            found.update(i for i in page.parse.subtree(child.index) if under(page, page.inside[i], level) is not None)
    for i in sorted(found | set(page.parse.children[verb.index])):   # what another verb reports
        below = page.parse.tokens[i]
        if below.pos == "VERB" and entry_of(page, below)[0] is not None:
            found.difference_update(page.parse.subtree(i))
    return found


def _by_citation(page: Page, verb: Token, entry: Report, cue: Span) -> list[Attribution]:
    """Verbs whose object speaks: "citing officials", "quoted the minister as saying", "was quoted as saying"."""
    parse = page.parse
    passive = is_passive(page, verb)
    spoken = parse.dependents(verb.index, "nsubjpass" if passive else "dobj")
    if not spoken:
        return []
    brought = _brought(page, verb, entry)
    if brought:
        if len(parse.subtree(brought[0].index)) == 1:   # "…," he was quoted as saying: the words stand elsewhere
            return []
        source = source_of(page, verb, passive)
        tokens = {i for one in (spoken[0], brought[0]) for i in parse.subtree(one.index)}
        return [Attribution(source, cue, verb.index, tokens)] if source is not None else []
    if not speaks(page, spoken[0]) or verb.tag != "VBG" or verb.dep not in ("advcl", "acl", "xcomp", "prep", "conj"):
        return []
    host = parse.tokens[_clause_head(page, verb.head)]
    outer, second = entry_of(page, host)
    tokens = _clausal(page, host, outer, second, is_passive(page, host)) if outer else set()
    tokens = tokens or _around(page, host.index, verb.index)
    return [Attribution(speaker_of(page, spoken[0].index), cue, verb.index, tokens - set(parse.subtree(verb.index)))]


def _by_noun(page: Page, noun: Token) -> list[Attribution]:
    entry = page.reports.nouns.get(noun.lemma.lower())
    if entry is None or (noun.pos == "PROPN" and noun.index in page.parse.labels):
        return []
    parse = page.parse
    tokens: set[int] = set()
    has_clause = False
    occasion = parse.tokens[parse.tokens[noun.head].head]
    if noun.dep == "pobj" and occasion.pos in VERBS and "clause" in forms_of(page, occasion):
        return []   # the clause is the verb's: said in a statement that
    for child in parse.dependents(noun.index, "acl", "ccomp", "relcl"):
        infinitive = any(c.tag == "TO" for c in parse.dependents(child.index, "aux"))
        if _has_complementizer(page, child) or (infinitive and child.dep == "acl" and "infinitive" in entry.forms):
            tokens.update(_without_remarks(page, noun, parse.subtree(child.index)))
            has_clause = has_clause or not infinitive
    governor = parse.tokens[noun.head]
    if not tokens and noun.dep == "nsubj" and governor.pos == "AUX":   # her view is that ...
        tokens.update(i for c in parse.dependents(governor.index, "ccomp") if _has_complementizer(page, c)
                      for i in parse.subtree(c.index))
        has_clause = True
    source = owner_of(page, noun)
    if not tokens and governor.pos == "ADP" and governor.text.lower() in entry.markers and noun.dep == "pobj":
        source = source if source is not None else object_of(page, noun, page.reports.holders)
        if source is not None:
            tokens = _around(page, _scope(page, governor), governor.index)
    nobody = source is None and (entry.kind == "evidence" or not has_clause)   # "no evidence that", "in order to"
    if not tokens or nobody:
        return []
    return [Attribution(source, Span(noun.start, noun.end), noun.index, tokens)]


def _by_preposition(page: Page, word: Token) -> list[Attribution]:
    """ "according to X" and its like: the clause around it is X's."""
    last = word
    for lemma in page.reports.prepositions:
        first, _, second = lemma.partition(" ")
        if first == word.text.lower():
            following = page.parse.tokens[word.index + 1 : word.index + 2]
            if second and (not following or following[0].text.lower() != second):
                continue
            last = following[0] if second else word
            holders = page.parse.dependents(last.index, "pobj", "pcomp") or page.parse.dependents(word.index, "pobj")
            if holders:
                tokens = _after_opening(page, word, holders[0]) or _around(page, _scope(page, word), word.index)
                source = speaker_of(page, holders[0].index)
                return [Attribution(source, Span(word.start, last.end), word.index, tokens)]
    return []


def _after_opening(page: Page, word: Token, holder: Token) -> set[int]:
    """What follows an opening "according to X, ": the parser may take the clause's beginning for an apposition of X."""
    sentence = page.parse.sentences[word.sentence]
    if any(page.parse.tokens[i].pos != "PUNCT" for i in range(sentence.first, word.index)):
        return set()
    commas = [t.index for t in page.parse.tokens[holder.index : sentence.last] if t.text == ","]
    if not commas or any(t.pos in VERBS for t in page.parse.tokens[holder.index : commas[0]]):
        return set()
    end = commas[0]
    if len(commas) > 1 and any(commas[0] < c.index < commas[1] for c in page.parse.dependents(holder.index, "appos")):
        end = commas[1]
    return set(range(end + 1, sentence.last))


def _by_adverb(page: Page, adverb: Token) -> list[Attribution]:
    """ "reportedly": somebody says so, nobody is named."""
    host = page.parse.tokens[adverb.head]
    if adverb.dep != "advmod" or host.index == adverb.index:
        return []
    tokens = _around(page, host.index, adverb.index)
    for other in page.parse.dependents(host.index, "conj", "advcl"):
        tokens.difference_update(page.parse.subtree(other.index))
    return [Attribution(None, Span(adverb.start, adverb.end), adverb.index, tokens)]


def _by_headline(page: Page, sentence: Sentence) -> list[Attribution]:
    """Headlines that name their source beside a colon or, behind it, a dash: "Minister: …", "… - report"."""
    inside = page.parse.tokens[sentence.first : sentence.last]
    for token in inside:
        colon = token.text == ":"
        apart = page.text[token.end : token.end + 1] == " " and page.inside[token.index] < 0
        if not apart or not (colon or token.text in "-–—"):
            continue
        left, right = inside[: token.index - sentence.first], inside[token.index - sentence.first + 1 :]
        for name, said in ((right, left), (left, right)):
            if name is left and not colon:
                continue
            source = _headline_source(page, name, all(page.inside[t.index] >= 0 for t in said if t.pos != "PUNCT"))
            if source is not None and len(said) > 1:
                return [Attribution(source, Span(token.start, token.end), token.index, {t.index for t in said})]
    return []


def _headline_source(page: Page, tokens: Sequence[Token], quoted: bool) -> int | None:
    """The head of a noun phrase that names who speaks; beside words in quotation marks any noun phrase does."""
    if not 0 < len(tokens) <= HEADLINE_SOURCE or any(t.pos in VERBS for t in tokens):
        return None
    own = {t.index for t in tokens}
    heads = [t for t in tokens if t.pos in ("NOUN", "PROPN") and (t.head not in own or t.head == t.index)]
    heads = heads or [t for t in tokens if t.pos in ("NOUN", "PROPN")][-1:]
    for head in heads:
        owned = head.pos == "PROPN" and page.parse.dependents(head.index, "poss")   # Peru's Castillo
        if quoted or owned or head.lemma.lower() in page.reports.sources or page.parse.labels.get(head.index) == "PERSON":
            return head.index
    return None


def _has_complementizer(page: Page, clause: Token) -> bool:
    marks = page.parse.dependents(clause.index, "mark")
    return any(m.text.lower() in page.reports.complementizers for m in marks)


def _clause_head(page: Page, index: int) -> int:
    """The nearest verb at or above a token, else the root."""
    tokens = page.parse.tokens
    while tokens[index].pos not in VERBS and tokens[index].head != index:
        index = tokens[index].head
    return index


def _scope(page: Page, word: Token) -> int:
    """The clause that a phrase like "according to" speaks of: at the sentence's edge all of it, else the nearest."""
    parse = page.parse
    head = _clause_head(page, word.head)
    sentence = parse.sentences[word.sentence]
    apart = word.index > sentence.first and parse.tokens[word.index - 1].text == ","
    opening = all(parse.tokens[i].pos == "PUNCT" for i in range(sentence.first, word.index))
    while (opening or apart) and parse.tokens[head].head != head:
        dep = parse.tokens[head].dep
        if dep not in ("conj", "advcl", "acl") and not (opening and dep == "ccomp"):
            break
        above = _clause_head(page, parse.tokens[head].head)
        if not opening and parse.tokens[above].dep == "ccomp":   # somebody else says that
            break
        head = above
    return head


def _around(page: Page, host: int, inner: int) -> set[int]:
    """A clause without the phrase that attributes it, and without what the parser took from that phrase's end."""
    phrase = page.parse.subtree(inner)
    clause = set(page.parse.subtree(host)) - set(phrase)
    remark: list[int] = []
    for token in page.parse.tokens[phrase[-1] + 1 : phrase[-1] + 2 + REMARK]:
        if token.text == ",":
            clause.difference_update(remark)
        if token.pos in VERBS or token.pos == "PUNCT":
            break
        remark.append(token.index)
    return clause
