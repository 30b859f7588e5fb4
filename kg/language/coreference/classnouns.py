"""What class nouns point back to: `the island`, `the company`, `the Saudi capital`, `his country`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from kg.language.coreference.agreement import BODY, PERSON, PLURAL
from kg.language.coreference.clusters import State, conjuncts, definite, homes_at, of_verb, owner_of, plain, possessor, seat_at
from kg.language.coreference.salience import AHEAD, ALONE, CLEARLY, most_salient
from kg.language.grammar import SUBJECTS
from kg.language.phrases import NAME, NOMINAL
from kg.lexicon.nouns import Noun


def class_nominals(state: State) -> None:
    """What "the island", "the company" mean, those before first: in "the country's capital" first the country."""
    for i in sorted(state.nominals(), key=lambda i: state.mentions[i].head):
        class_nominal(state, i, least=CLEARLY)


def class_nominal(state: State, i: int, *, least: float = 0.0) -> None:
    """What a class noun means: the most salient named thing of a class that it may point back to. It must outweigh the next by
    the `least` where that is a body, of which pronouns tell more."""
    noun = state.noun[i]
    if noun is None or state.cluster(i).named or _brought_in(state, i):
        return
    known, kind = _known_as(state, i, noun), state.nouns.kinds.get(state.token(i).lemma, frozenset())
    if not (noun.refers_to or known or kind):
        return
    many = state.features[i].number == PLURAL
    if known and not many:
        found = most_salient(state, i, noun, owner_of(state, i), lead=CLEARLY, among=known)
        if found is not None:
            _refer(state, found, i)
        if found is not None or not noun.refers_to or state.token(i).lemma not in state.nouns.words["KnownBody"]:
            return
    if many and noun.lemma != state.token(i).text.lower():   # "the rebels" are one body, "the companies" are not
        return
    home = _home(state, i)
    if (itself := by_demonym(state, i)) is not None:
        state.join(itself, i)
        return
    if noun.seat and home is not None and _is_capital(state, i, home):
        return
    owned = possessor(state, i) is not None and not _first_of_all(state, i)
    joint = home is not None and conjuncts(state.parse, state.mentions[home].head)   # "the alliance of A and B"
    told = definite(state, i) or _in_title(state, i)
    if owned or joint or not told or _names_itself(state, i) or _another(state, i) or _unit(state, i):
        return
    bare = plain(state, i, home)
    if not bare and not described(state, i, home) and not _first_of_all(state, i):
        return
    lead = ALONE if _regional(state, i, home) else CLEARLY if many or not bare else AHEAD
    lead = max(lead, least) if set(noun.refers_to) & state.nouns.collective else lead
    found = most_salient(state, i, noun, home, lead=lead, of_kind=kind)
    if found is not None:
        _refer(state, found, i)


def _home(state: State, i: int) -> int | None:
    """Whose or from where a thing is, as the phrase tells or one before that it takes up: "The Peruvian firm ... the firm"."""
    taken_up = (k for k in sorted(state.cluster(i).members) if k < i and state.mentions[k].kind == NOMINAL)
    return next((home for k in (i, *taken_up) if (home := owner_of(state, k)) is not None), None)


def _in_title(state: State, i: int) -> bool:
    """Whether a bare noun opens the title of somebody named, who has his office in the body just spoken of: "Party chief Ana
    Ruiz said", but not "opposition party chief"."""
    token, tokens = state.token(i), state.parse.tokens
    if token.lemma.lower() not in state.nouns.words["TitleBody"] or token.dep not in ("compound", "nmod"):
        return False
    behind = list(takewhile(lambda t: t.tag == "NN" and t.dep in ("compound", "nmod"), tokens[token.index + 1 :]))
    before = tokens[token.index - 1] if token.index else None
    title = [t.index for t in (token, *behind)]
    last = tokens[title[-1] + 1]
    return bool(behind) and last.pos == "PROPN" and not state.parse.children[token.index] and (
        before is None or before.head not in (*title, last.index, last.head))


def _brought_in(state: State, i: int) -> bool:
    """Whether a phrase takes up somebody whom the text brought in without a name as one who acts or undergoes: "a special court
    convicted him ... the court"."""
    anybody = state.token(i).lemma in state.nouns.words["GenericNoun"]
    for j in state.cluster(i).members:
        opening = state.parse.tokens[state.mentions[j].first]
        told = not anybody or state.parse.dependents(state.mentions[j].head, "relcl")   # `a business that she praised`
        if j < i and told and state.mentions[j].kind == NOMINAL and opening.text.lower() in ("a", "an") and (
                state.token(j).dep in ("nsubj", "nsubjpass", "dobj")):
            return True
        if j < i and state.mentions[j].kind == NOMINAL and _of_somebody(state, j):   # `the bloc of Ana Ruiz ... that bloc`
            return True
    return False


def _of_somebody(state: State, j: int) -> bool:
    """Whether a noun tells by its `of` whose a body is."""
    inside = (state.by_head.get(n.index) for n in state.parse.governed(state.mentions[j].head, "of"))
    return any(k is not None and state.cluster(k).features.animacy == PERSON and state.mentions[k].kind == NAME for k in inside)


def _refer(state: State, found: int, i: int) -> None:
    if not state.fits(found, i):  # "the paper": what a noun points back to outweighs what it denotes
        state.cluster(i).features = state.cluster(found).features
    state.join(found, i)
    if possessor(state, i) is None:
        state.cluster(i).homes |= homes_at(state, state.mentions[i].head)


def _known_as(state: State, i: int, noun: Noun) -> frozenset[str]:
    """The known things of which everybody knows what a definite phrase tells before its noun, and no more: "the Himalayan
    nation", "the Vienna-based agency"."""
    mention, tokens, head = state.mentions[i], state.parse.tokens, state.mentions[i].head
    if head - mention.first < 2 or not definite(state, i) or _names_itself(state, i):
        return frozenset()
    entities = state.gazetteer.entities
    known = state.nouns.known_as(" ".join(t.text.lower() for t in tokens[mention.first : head]))
    fitting = frozenset(one for one in known if one in entities and _may_be_called(state, i, noun, entities[one].type))
    closed = tokens[mention.last : mention.last + 1]
    beside = bool(closed) and closed[0].text == ","   # a clause behind a comma tells more and picks out nothing
    for t in state.parse.dependents(head) if fitting else ():
        different = t.lemma.lower() in state.nouns.words["Different"]
        picks = different or t.tag in ("JJS", "JJR", "CD") or t.dep in ("poss", "nummod")
        if picks or (t.index > head and not beside and t.dep in ("prep", "relcl", "acl") and not of_verb(state, t)):
            return frozenset()
    return fitting


def _may_be_called(state: State, i: int, noun: Noun, kind: str) -> bool:
    """Whether a thing of a class may be meant by a noun with an epithet: a state by `nation`, a body by `court`."""
    body = state.token(i).lemma in state.nouns.words["KnownBody"]
    return state.nouns.is_a(kind, noun.refers_to) or (body and kind in state.nouns.collective)


def _regional(state: State, i: int, home: int | None) -> bool:
    """Whether a phrase says of which part of the world a thing is: "the Caribbean nation", "the West African bloc"."""
    head = state.mentions[i].head
    own = state.mentions[home].head if home is not None else -1
    return any(t.index not in (own, head) and t.text[:1].isupper() and t.index != state.parse.sentences[state.sentence[i]].first
               for t in state.parse.dependents(head, "amod", "compound", "nmod"))


def by_demonym(state: State, i: int) -> int | None:
    """What an adjective names before a noun for the like: "the Russian state" is Russia."""
    home = owner_of(state, i) if state.features[i].type else None
    if home is None or not state.mentions[home].entity or state.token(home).dep != "amod":
        return None
    return home if state.features[home].type == state.features[i].type else None


def _is_capital(state: State, i: int, home: int) -> bool:
    """Make "the Saudi capital" the city that it is, named in the text or not; False where nobody knows it."""
    known = state.gazetteer.entities.get(state.cluster(home).entity)
    if known is None or not known.capital:
        return False
    named = next((j for j in state.names() if state.cluster(j).entity == known.capital), None)
    if named is not None:
        state.join(named, i)
    else:
        state.cluster(i).entity = known.capital
    return True


def _names_itself(state: State, i: int) -> bool:
    """Whether a name stands beside a description: what that does not mean, nothing else does (`the carrier Theseus`)."""
    tokens, mention = state.parse.tokens, state.mentions[i]
    after = tokens[mention.last : mention.last + 1]
    return state.token(i).dep == "appos" or any(
        t.pos == "PROPN" and mention.head in (t.head, tokens[t.head].head) for t in after)


def _another(state: State, i: int) -> bool:
    """Whether a phrase takes up one that told it from all named before: "the combined company ... the company"."""
    different = state.nouns.words["Different"]
    return any(token.dep == "amod" and token.lemma.lower() in different for j in state.cluster(i).members if j != i
               for token in state.parse.dependents(state.mentions[j].head))


def _unit(state: State, i: int) -> bool:
    """Whether a phrase is about a part of a firm, by what that part does: "the car business", "the financing arm"."""
    token = state.token(i)
    return token.lemma in state.nouns.words["UnitNoun"] and any(
        t.tag in ("NN", "NNS", "VBG") for t in state.parse.dependents(token.index, "compound", "amod"))


def _first_of_all(state: State, i: int) -> bool:
    """Whether a subject is the first of its kind somewhere: "the world's largest brewer said", "Japan's third-largest bank"."""
    below = state.parse.dependents(state.mentions[i].head)
    owners = [t for t in below if t.dep == "poss"]
    places = [t for t in owners if t.lemma.lower() not in state.nouns.words["Everywhere"]]
    where = all(t.index in state.by_head and state.features[state.by_head[t.index]].type in state.nouns.animacy for t in places)
    best = any(t.tag == "JJS" for t in below) and not any(t.dep in ("appos", "relcl", "conj") for t in below)
    return bool(owners) and where and best and state.token(i).dep in SUBJECTS and state.token(i).tag == "NN"


def described(state: State, i: int, owner: int | None) -> bool:
    """Whether adjectives and nouns before the head tell more of a known thing ("the tiny state", "the chocolate firm"),
    and none picks one out of several ("the largest firm", "the third firm", "the rival firm")."""
    head = state.mentions[i].head
    owner = owner if owner is not None else seat_at(state, head)
    owner_head = state.mentions[owner].head if owner is not None else -1
    for token in state.parse.dependents(head):
        picks = token.tag in ("JJS", "JJR", "CD") or token.lemma.lower() in state.nouns.words["Different"]
        telling = token.dep in ("relcl", "acl") and state.features[i].animacy != PERSON and (
            state.parse.tokens[state.mentions[i].last].text == ",")
        if token.index > head and (token.dep in ("appos", "cc", "conj") or telling or of_verb(state, token)):
            continue
        if picks or token.dep in ("nummod", "relcl", "acl", "prep", "poss"):
            return False
        inside = state.by_head.get(token.index)
        if inside is not None and token.index != owner_head and (state.cluster(inside).features.animacy in (BODY, PERSON) or (
                state.mentions[inside].kind == NAME and (not state.mentions[inside].entity or token.tag == "NNP"))):
            return False   # "the Turin firm" may be another
        member = state.nouns.nouns.get(token.lemma.lower()) if token.dep == "compound" else None
        firm = state.features[i].type == state.nouns.nouns["firm"].type   # "the consumer giant"
        if member is not None and member.type == state.nouns.person and not firm:   # "the student movement"
            return False
        below = state.parse.dependents(token.index)
        based = token.tag == "VBN"   # "the Turin-based firm" is one of Turin, "the oil-rich state" any
        seats = [t.index for t in below if t.dep == "npadvmod"] if based else []
        if any(t.tag in ("RBS", "RBR") for t in below) or (seats and not any(k in state.by_head for k in seats)):
            return False
    return True


def own_bodies(state: State) -> None:
    """What "his country", "her company" mean: where the possessor has the one role that is told, or is from."""
    for i in state.nominals():
        noun, whose = state.noun[i], possessor(state, i)
        if noun is None or whose is None or not noun.refers_to or state.features[i].number == PLURAL:
            continue
        if state.cluster(i).named or not plain(state, i, whose):
            continue
        fitting = {state.find(j) for j in _bodies(state, whose)
                   if state.nouns.is_a(state.cluster(j).features.type, noun.refers_to)}
        if len(fitting) == 1:
            state.join(fitting.pop(), i)


def _bodies(state: State, whose: int) -> Iterator[int]:
    """What somebody is said to serve or to be from; else what he is known to serve."""
    person = state.cluster(whose)
    told = [*(role.whose for role in person.roles if role.whose is not None), *person.homes]
    yield from told
    if not told and person.entity:
        served = {t.of for t in state.gazetteer.by_person.get(person.entity, ()) if state.on is None or t.holds(state.on)}
        yield from (j for j in state.names() if state.cluster(j).entity in served)
