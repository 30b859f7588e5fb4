"""Phrases that stand for somebody without saying who it is: `the man`, `his guest`, `each side`, `a country that sells arms`.

What is told of them says nothing to a reader of the graph. Parse and mention in, a yes or no out.
"""

from __future__ import annotations

from collections.abc import Callable

from kg.language.mentions import noun_of
from kg.lexicon.nouns import Noun, Nouns
from kg.model import Mention, Parse

_OWNERS = ("of", "for", "at", "in", "from", "to")
"""Prepositions behind which stands whose man somebody is, or where he is."""


def unidentified(parse: Parse, mention: Mention, nouns: Nouns, named: Callable[[int], bool], *, only_bare: bool = False
                 ) -> bool:
    """Whether a noun phrase points to one person or agent as known already, or to any of a kind, and does not say which.

    `Libya's ambassador` and `the mayor of Sines` say it, `a soldier` need not.
    """
    noun = noun_of(parse, mention.head, nouns)
    token = parse.tokens[mention.head]
    anybody = token.lemma.lower() in nouns.words["AnybodyNoun"]
    kind = mention.type or (noun.type if noun is not None else "")
    single = token.tag == "NN" and (noun is None or noun.number == "")
    if not single or not (anybody or (kind == nouns.person and not only_bare)):
        return False
    opening = [d.text.lower() for d in parse.dependents(mention.head, "det", "poss")]
    if _says_whose(parse, mention.head, noun, named):
        return False
    if any(word in nouns.words["Nobody"] for word in opening):   # `more than any other state`
        return True
    if only_bare and parse.dependents(mention.head, "amod"):
        return False
    if anybody and parse.dependents(mention.head, "relcl"):
        return True
    return any(nouns.determiners.get(word, word in nouns.pronouns) for word in opening)


def _says_whose(parse: Parse, head: int, noun: Noun | None, named: Callable[[int], bool]) -> bool:
    """Whether a phrase names whose somebody is, or where: of what is no role, a nationality tells too little."""
    below = parse.dependents(head, "poss", "compound", "nmod")
    if noun is not None and noun.role and not any(d.tag == "PRP$" for d in below):
        below = [*below, *parse.dependents(head, "amod")]
    below = [*below, *parse.governed(head, *_OWNERS)]
    return any(named(d.index) for d in below if d.tag != "PRP$")
