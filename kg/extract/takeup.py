"""Whose deed it was, told after the deed: `A bomb went off at a market. The group claimed responsibility.`

Who claims a deed, or is blamed for it, is said to have done what the text told just before of somebody without a name (gunmen,
a bomb, a blast). A noun that itself names where or whom the deed hit takes up nothing: it tells the deed, as any frame does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.extract.referents import Referents
from kg.lexicon.frames import Frame, Frames
from kg.model import Entity, ParsedArticle, Predication, Quantity, Statement, Token

_BACK = 3
"""Sentences back to the deed."""
_DONE = ("asserted", "possible")
"""Modalities of what somebody claims or is said to have done."""
_POINTING = ("the", "this", "that", "these", "those", "both")
_ADDED = ("compound", "nmod", "poss", "nummod", "prep", "acl")
"""What tells which deed it was, if it names anything."""


def taken_up(claims: Iterable[tuple[Statement, Predication, Frame]], told: Sequence[Statement], parsed: ParsedArticle,
             referents: Referents, frames: Frames) -> Iterator[Statement]:
    """What `claims`, which name who did it, say of deeds told before them, whoever told them."""
    doers = {parsed.parse.tokens[m.head].start for m in parsed.mentions
             if m.kind == "nominal" and parsed.named.isdisjoint(range(m.first, m.last))}
    nameless = [s for s in told if s.modality == _DONE[0] and not (s.negated or s.ended)
                and isinstance(s.object, Entity) and (span := s.evidence[0].subject) is not None and span.start in doers]
    for claim, predication, frame in claims:
        deed = _deed(parsed, predication, frames)
        here = parsed.parse.tokens[predication.head]
        alone = predication.pos == "NOUN" and not any(a.function == "support" for a in predication.arguments)
        if alone or claim.negated or claim.ended or claim.modality not in _DONE or (
                deed is not None and _tells(parsed, deed, predication, claim)):
            continue
        before = [(parsed.parse.tokens[_at(parsed, s.evidence[0].trigger.start)].sentence, s) for s in nameless
                  if s.predicate in frame.evokes and s.evidence[0].trigger.start < here.start]
        near = max((at for at, _ in before), default=-1)
        if near < 0 or here.sentence - near > (_BACK if deed is None or _known(parsed, deed) else 0):
            continue
        speaker = claim.attributed_to or _claimant(predication, referents)
        for one in (s for at, s in before if at == near and not _own(s.object, claim.subject)):
            yield replace(one, subject=claim.subject, attributed_to=speaker, quoted=claim.quoted, evidence=claim.evidence,
                          modality=_DONE[0] if speaker == claim.subject else claim.modality)


def _own(hit: Entity | Quantity, doer: Entity | Quantity) -> bool:
    """Whether what was hit is the doer or tells that it is his: it is others who hit `Norvik positions`."""
    names = {doer.label, *doer.aliases} if isinstance(doer, Entity) else set[str]()
    return hit == doer or (isinstance(hit, Entity) and any(hit.label.startswith(f"{name} ") for name in names))


def _deed(parsed: ParsedArticle, predication: Predication, frames: Frames) -> Token | None:
    """The noun that takes the deed up, if there is one: `claimed the attack`, but `claimed responsibility`."""
    nouns = (parsed.parse.tokens[i] for i in (predication.head, *(a.head for a in predication.arguments)))
    return next((n for n in nouns if any(f.takes_up for f in frames.of("NOUN", n.lemma.lower()))), None)


def _known(parsed: ParsedArticle, deed: Token) -> bool:
    """Whether a noun points back: `the attack`, `Both bombings`."""
    return any(d.text.lower() in _POINTING for d in parsed.parse.dependents(deed.index, "det"))


def _claimant(predication: Predication, referents: Referents) -> Entity | None:
    """Who claims a deed or blames another for it: whoever a verb of that is about."""
    agents = (a.head for a in predication.arguments if a.function == "agent" and predication.pos == "VERB")
    return next((one for agent in agents for one in referents.acting(agent, ())), None)


def _tells(parsed: ParsedArticle, deed: Token, predication: Predication, claim: Statement) -> bool:
    """Whether a noun names more than that it was a deed: `the attack on a market`, `the Lahore bombing`."""
    for beside in parsed.parse.dependents(deed.index, *_ADDED):
        inside = parsed.parse.subtree(beside.index)
        own = predication.head in inside or predication.support in inside or (   # `the attack, claimed by the rebels`
            predication.pos == "VERB" and any(parsed.parse.tokens[i].start == doer.start   # `blamed the attack on them`
                                              for i in inside for doer in (claim.evidence[0].subject,) if doer))
        if not own and (beside.dep == "prep" or not parsed.named.isdisjoint(inside)):
            return True
    return False


def _at(parsed: ParsedArticle, start: int) -> int:
    """The token that stands there."""
    return bisect_left(parsed.parse.tokens, start, key=lambda t: t.start)
