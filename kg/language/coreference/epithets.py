"""Coreference of descriptions: "the 69-year-old", "the former banker", for the person whom the sentence before was about.

News takes up a person again by a definite phrase that tells something new of him. The phrase shares no word with his name; what
links them is that the text speaks of nobody else (Vieira and Poesio, "An empirically based system for processing definite
descriptions", Computational Linguistics 26, 2000: bridging by the focus).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from kg.language.coreference.agreement import PERSON, PLURAL
from kg.language.coreference.clusters import (
    PLAINLY,
    Role,
    State,
    definite,
    of_verb,
    opens,
    owner_of,
    plain,
    possessor,
    rank,
    stands_in,
    told_most,
)
from kg.language.coreference.ownclause import own_clause
from kg.language.coreference.roleholders import bygone, held, otherwise
from kg.language.grammar import SUBJECTS
from kg.language.phrases import NAME, NOMINAL, PRONOUN, title_before
from kg.language.wordlists import word_list
from kg.model import Token

WINDOW = 2
"""Sentences back that a description looks for whom the text is about."""


def epithets(state: State) -> None:
    """Join definite descriptions of a person with the one person in focus; two who may be meant mean no link."""
    for i in state.nominals():
        if _describes(state, i):
            found = _focus(state, i)
            noun = state.noun[i]
            if found is not None:
                state.join(found, i)
                if noun is not None and noun.role:
                    state.cluster(i).roles.add(Role(noun.lemma, owner_of(state, i), bygone(state, state.mentions[i].head)))


def compatriots(state: State) -> None:
    """Join one called only by his nation with the one person of that nation named right before: "met Luc Petit of France. The
    Frenchman left"."""
    for i in state.nominals():
        land = _people_alone(state, i)
        if land is None or state.cluster(i).named or i in state.speaker or not definite(state, i) or not plain(state, i):
            continue
        others = own_clause(state, i) | {state.find(j) for j in state.above(i)} | state.told(i)
        found = {state.find(j): j for s in range(state.sentence[i] - WINDOW, state.sentence[i] + 1)
                 for j in state.in_sentence.get(s, ()) if state.mentions[j].head < state.mentions[i].first
                 and state.mentions[j].kind == NAME and _person(state, j) and _national(state, j, land) and state.fits(j, i)}
        if len(found) == 1 and not found.keys() & others:
            state.join(next(iter(found.values())), i)


def _people_alone(state: State, i: int) -> str | None:
    """The state (id) of one person whom a phrase calls only by it: "the Frenchman", but not "the French"."""
    word = state.token(i)
    known = state.gazetteer.demonym([word.text], 0)
    land = state.gazetteer.entities.get(known[1]) if known is not None and state.features[i].animacy == PERSON else None
    return land.id if land is not None and word.tag in ("NN", "NNP") and f"{word.text}s" in land.demonyms else None


def _national(state: State, j: int, land: str) -> bool:
    """Whether somebody is told or known to be from a state, or to serve it."""
    cluster = state.cluster(j)
    told = {*cluster.homes, *(role.whose for role in cluster.roles if role.whose is not None)}
    behind = (state.parse.tokens[state.mentions[k].last : state.mentions[k].last + 1] for k in cluster.members)
    told |= {state.by_head[n.index] for marks in behind for of in marks if of.text == "of"
             for n in state.parse.dependents(of.index, "pobj") if n.index in state.by_head}   # "met Luc Petit of France"
    served = {t.of for t in state.gazetteer.by_person.get(cluster.entity, ())}
    return land in served or any(state.cluster(one).entity == land for one in told)


def _describes(state: State, i: int) -> bool:
    """Whether a phrase speaks of one known person not met by its words before, and is not picked out of several."""
    cluster, head = state.cluster(i), state.mentions[i].head
    met = any(k < i and state.mentions[k].kind != PRONOUN for k in cluster.members)
    if cluster.named or met or state.features[i].number == PLURAL or cluster.features.animacy != PERSON:
        return False
    if not definite(state, i) or possessor(state, i) is not None or state.parse.sentences[state.sentence[i]].headline:
        return False
    if i in state.speaker or state.token(i).dep not in ("nsubj", "nsubjpass", "dobj", "pobj", "agent"):
        return False
    if state.parse.tokens[state.token(i).head].text.lower() == "as":   # "emerged as the leading general"
        return False
    below = state.parse.dependents(head)
    noun = state.noun[i]
    if noun is not None and noun.number:   # "the public" is nobody
        return False
    told = any(t.dep in ("amod", "compound", "nmod") or (t.dep == "relcl" and not _narrows(state, i, t)) for t in below)
    if noun is not None and noun.role and not told:
        return False   # "the bishop" of whom nothing was said is somebody else
    first = any(_first_to(state, i, t) for t in below)
    different = state.nouns.words["Different"] - (word_list("ranked") if first else frozenset())
    picked = any(t.tag in ("JJS", "JJR", "CD") or t.lemma.lower() in different for t in below if t.dep != "appos")
    return not picked and not any(_narrows(state, i, t) for t in below if t.index > head and not _first_to(state, i, t))


def _first_to(state: State, i: int, clause: Token) -> bool:
    """Whether a clause tells in what somebody came first, as one does of whom one speaks: "the first woman to govern Peru"."""
    first = any(t.text.lower() in word_list("ranked") for t in state.parse.dependents(state.mentions[i].head, "amod"))
    aim = clause.dep in ("relcl", "acl") and any(t.tag == "TO" for t in state.parse.dependents(clause.index, "aux"))
    return first and aim and state.token(i).dep in SUBJECTS


def _narrows(state: State, i: int, token: Token) -> bool:
    """Whether something behind a description tells it from others: no clause behind a comma, no age, no predicate."""
    if token.dep in ("relcl", "acl"):
        return state.parse.tokens[state.mentions[i].last].text != ","
    if token.dep == "appos":
        return token.index in state.by_head and state.mentions[state.by_head[token.index]].kind == NAME
    if token.dep == "prep" and token.text.lower() == "of" and _aged(state, i):   # "the 51-year-old leader of the party"
        return False
    if token.dep == "prep" and token.text.lower() == "of" and bygone(state, state.mentions[i].head):
        named = (state.by_head.get(t.index) for t in state.parse.dependents(token.index, "pobj"))
        of_named = any(j is not None and state.mentions[j].kind == NAME for j in named)   # "the former mayor of Male"
        return owner_of(state, i) is None and not of_named
    return token.dep in ("prep", "conj", "cc")


def _focus(state: State, i: int) -> int | None:
    """The person whom the text right before is about: the only one named there, else the subject of the last sentence."""
    home = owner_of(state, i)
    saying = list(state.above(i))
    if any(state.mentions[j].kind == PRONOUN and state.features[j].animacy == PERSON for j in saying):
        return None   # "he said the 40-year-old had left": not he, whoever he is
    here = (j for j in state.in_sentence[state.sentence[i]] if state.mentions[j].kind == PRONOUN)
    named = (j for j in state.in_sentence[state.sentence[i]] if state.mentions[j].kind == NAME and i not in state.speaker
             and state.mentions[j].first > state.mentions[i].last)   # "The 57-year-old beat a man whom Ruiz had sacked"
    others = {state.find(j) for j in (*saying, *here, *named)} | own_clause(state, i)   # nor who is "he" beside
    before = [j for s in range(state.sentence[i] - WINDOW, state.sentence[i] + 1) for j in state.in_sentence.get(s, ())
              if state.mentions[j].head < state.mentions[i].first and _person(state, j) and state.fits(j, i)
              and not _argument_beside(state, j, i) and _from(state, home, j) and state.find(j) not in others]
    noun = state.noun[i]
    own = noun is not None and noun.lemma in state.nouns.words["Representative"]
    before = [j for j in before if own or not stands_in(state, j)]
    trade = _aged(state, i) and state.token(i).lemma in word_list("profession")   # "the 46-year-old economist", a minister
    people = {state.find(j): j for j in before if trade or not otherwise(state, j, i)}
    if not before and opens(state, i) and (_aged(state, i) or bygone(state, state.mentions[i].head)):
        return told_most(state, i, lambda j: _person(state, j) and state.fits(j, i) and _from(state, home, j) and (
            state.find(j) not in others and not otherwise(state, j, i)))
    if len(people) == 1:
        (found,) = people
        return people[found] if _may_be(state, found, i) else None
    if any(t.text.lower() == "of" for t in state.parse.dependents(state.mentions[i].head, "prep")):
        return None
    last = _last_subject(state, i)
    if last is not None and state.find(last) in people:
        return last
    if not _aged(state, i):
        return None
    acting = [j for j in before if rank(state.token(j)) == 0]
    return acting[-1] if acting else None


def _last_subject(state: State, i: int) -> int | None:
    """Whom a sentence was about, named in it alone, that a phrase follows as the first of the next: the phrase tells more. Who
    is called by his age may be whom something was done to."""
    at = state.sentence[i]
    if state.mentions[i].first != state.parse.sentences[at].first or state.parse.sentences[at - 1].headline:
        return None
    spoken = (j for j in state.in_sentence.get(at - 1, ()) if state.mentions[j].kind != PRONOUN)
    named = {state.find(j): j for j in spoken if _person(state, j)}
    least = int(_aged(state, i))   # "The house elected Ana Ruiz. The 60-year-old"
    return next((j for j in named.values() if len(named) == 1 and rank(state.token(j)) <= least), None)


def _may_be(state: State, found: int, i: int) -> bool:
    """Whether the one person in focus was spoken of as one who acts, or to whom something is done who is called by his age
    ("held Ruiz. The 57-year-old"); by name or not, he who only stands by may be another."""
    window, least = range(state.sentence[i] - WINDOW, state.sentence[i] + 1), int(_aged(state, i))
    return any(state.sentence[j] in window and rank(state.token(j)) <= least for j in state.clusters[found].members)


def _person(state: State, j: int) -> bool:
    known = state.cluster(j)
    one = known.features.number != PLURAL and (state.token(j).tag != "NNPS" or known.features.gender != "")   # "Juan Morales"
    return known.named and known.features.animacy == PERSON and one


def _aged(state: State, i: int) -> bool:
    """Whether a phrase tells an age: "the 69-year-old leader"."""
    inside = range(state.mentions[i].first, state.mentions[i].last)
    return any(state.parse.tokens[k].lemma == "year" and state.parse.tokens[k - 1].text == "-" for k in inside if k > 0) or any(
        state.parse.tokens[k].text.lower().endswith("-year-old") for k in inside)


def _argument_beside(state: State, j: int, i: int) -> bool:
    """Whether both are arguments of one verb: then they are two."""
    return state.sentence[j] == state.sentence[i] and state.token(j).head == state.token(i).head


def _from(state: State, home: int | None, j: int) -> bool:
    """Whether nothing that is known of a person says that he is from elsewhere than the description does."""
    if home is None:
        return True
    country, kind = state.cluster(home).entity, state.cluster(home).features.type
    homes = {*state.cluster(j).homes, *(role.whose for role in state.cluster(j).roles if role.whose is not None)}
    if any(state.cluster(one).features.type == kind and not state.same(home, one) for one in homes):
        return False
    tenures = state.gazetteer.by_person.get(state.cluster(j).entity, ())
    served = {t.of for t in tenures if state.gazetteer.entities[t.of].type == kind}
    return not served or country in served


def relatives(state: State) -> None:
    """What a country's neighbour, a firm's rival, a minister's guest is: the other one of the kind that the text is about."""
    for i in state.nominals():
        kinds = state.nouns.relations.get(state.token(i).lemma.lower(), ())
        whose = possessor(state, i) if kinds else None
        if whose is None or state.cluster(i).named or state.features[i].number == PLURAL:
            continue
        owner, home = state.cluster(whose), owner_of(state, i)
        kind = [wanted for wanted in kinds if state.nouns.is_a(owner.features.type, (wanted,))]
        if not kind or not owner.named:
            continue
        other = own_clause(state, i) | {state.find(whose)}
        found = None
        if owner.features.animacy == PERSON and not _named_behind(state, i):
            found = _opposite(state, i, whose, home, other) if _told_by(state, i, whose, home) else None
        elif plain(state, i, whose) or _compared(state, i, whose):
            found = _other(state, i, kind, other)
        if found is not None:
            state.join(found, i)


def _compared(state: State, i: int, whose: int) -> bool:
    """Whether nothing narrows what is somebody's but how it compares with him: "its far larger rival"."""
    owner = state.mentions[whose].head
    return all(t.tag == "JJR" or t.index == owner or t.dep in ("det", "punct") or of_verb(state, t)
               for t in state.parse.dependents(state.mentions[i].head))


def _told_by(state: State, i: int, whose: int, home: int | None) -> bool:
    """Whether nothing but its owner and where somebody is from narrows a description: "his Ukrainian counterpart"."""
    own = {state.mentions[j].head for j in (whose, home) if j is not None}
    return not any(t.index not in own and t.dep in ("amod", "compound", "nmod", "poss", "relcl", "acl", "conj")
                   for t in state.parse.dependents(state.mentions[i].head))


def _outranks(state: State, i: int, whose: int, j: int) -> bool:
    """Whether a phrase is of one in the same office (a counterpart), and two are told to hold others: a president is no
    minister's."""
    noun = state.noun[i]
    if noun is None or not noun.role:
        return False
    ours, theirs = _offices(state, whose), _offices(state, j)
    return bool(ours and theirs) and not any(_alike(state, a, b) or _alike(state, b, a) for a in ours for b in theirs)


def _offices(state: State, j: int) -> set[str]:
    cluster = state.cluster(j)
    served = (t.role.casefold().partition(" of ")[0] for t in state.gazetteer.by_person.get(cluster.entity, ())
              if state.on is None or t.holds(state.on))
    return {role.lemma for role in cluster.roles} or set(served)


def _alike(state: State, a: str, b: str) -> bool:
    noun = state.nouns.nouns.get(a)
    return state.nouns.role(a, b) or a.split()[-1] == b.split()[-1] or (noun is not None and b in noun.peers)


def _named_behind(state: State, i: int) -> bool:
    """Whether a name presents whom a phrase describes: "his counterpart, Lena Brandt"."""
    return any(t.pos == "PROPN" for t in state.parse.dependents(state.mentions[i].head, "appos"))


def _opposite(state: State, i: int, whose: int, home: int | None, but: Collection[int]) -> int | None:
    """The one other person who is named right before; nobody from elsewhere than is said, and no counterpart
    of another rank. Else who is named most."""
    met = [j for j in state.names() if state.mentions[j].head < state.mentions[i].first and state.find(j) not in but
           and _person(state, j) and _from(state, home, j) and (home is None or _of(state, home, j)) and state.fits(j, i)
           and not _outranks(state, i, whose, j)]
    near = {state.find(j): j for j in met if state.sentence[j] >= state.sentence[i] - WINDOW}
    if len(near) == 1:
        return next(iter(near.values()))
    often = Counter(state.find(j) for j in met).most_common(2)
    return often[0][0] if often and (len(often) == 1 or often[0][1] >= PLAINLY * often[1][1]) else None


def _of(state: State, home: int, j: int) -> bool:
    """Whether somebody is told or known to be from a country or to serve it."""
    country, cluster = state.cluster(home).entity, state.cluster(j)
    told = {*cluster.homes, *(role.whose for role in cluster.roles if role.whose is not None)}
    served = {t.of for t in state.gazetteer.by_person.get(cluster.entity, ())}
    return any(state.same(home, one) for one in told) or (country != "" and country in served)


def _other(state: State, i: int, kind: Sequence[str], but: Collection[int]) -> int | None:
    """Who of a kind is named most before a phrase; None where two are named nearly as much."""
    named: Counter[int] = Counter()
    for j in state.names():
        cluster = state.cluster(j)
        met = state.mentions[j].head < state.mentions[i].first and state.find(j) not in but
        if met and state.nouns.is_a(cluster.features.type, kind) and state.fits(j, i):
            named[state.find(j)] += 1
    (first, most), (_, next_most) = [*named.most_common(2), (None, 0), (None, 0)][:2]
    return first if most >= PLAINLY * next_most else None


def headlined(state: State) -> None:
    """What a role in the headline stands for ("Peru's president quits"), or in the text before anybody is named: the first
    below who bears it there."""
    lead = [s.index for s in state.parse.sentences if not (s.headline or s.dateline)][:1]
    for i in state.nominals():
        noun, head = state.noun[i], state.parse.sentences[state.sentence[i]].headline
        if noun is None or not noun.role or state.cluster(i).named or not (head or definite(state, i)):
            continue
        owner = owner_of(state, i)
        if owner is None or state.features[i].number == PLURAL or not (head or plain(state, i, owner)):
            continue
        over = bygone(state, state.mentions[i].head)
        country = state.cluster(owner).entity
        told: list[int] = []
        untold: list[int] = []   # "President Ruiz": of what, goes without saying
        for j in state.names():
            if state.mentions[j].head > state.mentions[i].head and state.fits(j, i):
                whose = [role.whose for role in state.cluster(j).roles if state.nouns.role(noun.lemma, role.lemma) and (
                    head or role.aside == over)]
                if any(one is not None and state.same(owner, one) for one in whose) or (
                        country and held(state, state.cluster(j).entity, noun, country, over=over and not head)):
                    told.append(j)
                elif (head or state.sentence[i] in lead) and None in whose and _from(state, owner, j) and (
                        _of_land(state, owner) or not _governs(state, j)) and not _of_other_force(state, j):
                    untold.append(j)
        if told or untold:
            state.join((told or untold)[0], i)


def _of_land(state: State, owner: int) -> bool:
    """Whether whose head a phrase tells is a state or a place in one."""
    return state.nouns.is_a(state.cluster(owner).features.type, (state.nouns.labels["GPE"],))


def _of_other_force(state: State, j: int) -> bool:
    """Whether a common noun before somebody's title tells whose he is: `police spokesman Luis Paz` speaks for no party."""
    title = title_before(state.parse, state.mentions[j], state.nouns)
    before = state.parse.tokens[title[0] - 1] if title and title[0] else None
    return before is not None and before.pos == "NOUN" and before.dep in ("compound", "nmod")


def _governs(state: State, j: int) -> bool:
    """Whether somebody has a title of those who govern a state: no president is "the leader of the gang"."""
    return any(role.lemma.rpartition(" ")[2] in state.nouns.words["GoverningTitle"] for role in state.cluster(j).roles)


AHEAD = 3
"""Sentences behind the first in which somebody is named whom the first only describes."""


def introduced(state: State) -> None:
    """Who is only described in the first sentence ("a former minister was jailed") and named in one of the next without a
    word on who he is: whom the text does not present it has presented."""
    body = [s.index for s in state.parse.sentences if not (s.headline or s.dateline)][: AHEAD + 1]
    if not body:
        return
    lead = [i for i in state.in_sentence.get(body[0], ()) if state.cluster(i).features.animacy == PERSON]
    described = {state.find(i): i for i in reversed(lead) if state.mentions[i].kind == NOMINAL and _somebody(state, i)}
    if len(described) != 1 or any(state.mentions[i].kind == NAME and state.token(i).dep != "poss" for i in lead):
        return   # but `the first minister of Ruiz's government to go`
    (i,) = described.values()
    for j in (j for s in body[1:] for j in state.in_sentence.get(s, ())):
        if state.mentions[j].kind != NAME or not _person(state, j) or not _presented(state, j, i):
            continue
        if state.token(j).dep in ("nsubj", "nsubjpass", "poss") and state.fits(j, i) and min(state.cluster(j).members) == j:
            state.join(j, i)
        return


def _somebody(state: State, i: int) -> bool:
    """Whether a phrase brings in one person in the main clause: "a former minister was jailed", "police held a man"."""
    token, noun = state.token(i), state.noun[i]
    verb = state.parse.tokens[token.head]
    new = any(state.parse.tokens[k].text.lower() in ("a", "an") for k in state.parse.children[token.index])
    said = token.dep == "nsubj" and i in state.speakers
    main = verb.dep == "ROOT" or (verb.dep == "ccomp" and state.parse.tokens[verb.head].dep == "ROOT")
    role = noun is not None and noun.role and owner_of(state, i) is not None
    return (new or role) and main and not said and token.dep in ("nsubj", "nsubjpass", "dobj") and (
        state.features[i].number != PLURAL and not state.cluster(i).named)


def _presented(state: State, j: int, i: int) -> bool:
    """Whether a name stands bare, or with no other word on who it is than the description had."""
    parse, mention = state.parse, state.mentions[j]
    title = title_before(parse, mention, state.nouns)
    words = " ".join(t.text.lower() for t in parse.tokens[title[0] : title[1]]) if title else ""
    noun, wanted = state.nouns.nouns.get(words), state.noun[i]
    if title and (noun is None or (noun.role and (wanted is None or not state.nouns.role(wanted.lemma, words)))):
        return False
    owner = owner_of(state, i)
    if title and (_of_other_force(state, j) or (owner is not None and _governs(state, j) and not _of_land(state, owner))):
        return False
    known = state.cluster(j).entity
    told = [t for t in parse.dependents(mention.head, "appos", "prep", "amod", "nmod", "relcl", "acl")
            if t.dep != "relcl" or not (
                word_list("besides") & {d.text for d in parse.dependents(t.index, "advmod")})]   # `who was also deputy premier`
    before = parse.tokens[mention.first - 1] if mention.first else None
    beside = before is not None and before.pos == "NOUN" and before.head == mention.head
    return not known and not beside and not any(t.pos == "NOUN" or t.dep != "appos" for t in told)
