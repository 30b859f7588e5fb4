"""Coreference by role: who is "the president", "the Chinese leader", "its chief executive"?

What the article says of people's roles is noted first: by title, apposition, predicate. Then role phrases find their holders,
by the gazetteer's tenures where the article does not say.
"""

from __future__ import annotations

from itertools import takewhile

from kg.language.coreference.agreement import PERSON, PLURAL
from kg.language.coreference.clusters import Cluster, Role, State, definite, homes_at, owner_of, plain, possessor
from kg.language.grammar import SUBJECTS
from kg.language.phrases import LEFT, NAME, NOMINAL, title_before
from kg.language.wordlists import word_list
from kg.lexicon.nouns import Noun


def note_roles(state: State) -> None:
    """Note who is said to hold which role, and whose: by title, by apposition, by predicate."""
    for i, mention in enumerate(state.mentions):
        if mention.kind == NAME:
            title = title_before(state.parse, mention, state.nouns)
            if title:
                tokens = state.parse.tokens[title[0] : title[1]]
                lemma = " ".join(t.text.lower() for t in tokens)
                owner = _owner_before(state, title[0])
                state.cluster(i).roles.add(Role(lemma, owner, bygone(state, title[0])))
            presenting = _presenting(state, i)
            for head in (mention.head, *presenting):
                state.cluster(i).homes |= homes_at(state, head)
            told = {state.parse.tokens[k].lemma.lower() for head in presenting for k in state.parse.subtree(head)}
            state.cluster(i).trades |= state.nouns.trades_of(told)
        elif mention.kind == NOMINAL:
            noun = state.noun[i]
            cluster = state.cluster(i)
            owner = owner_of(state, i) if noun is not None and cluster.named else None
            if noun is not None and noun.role and cluster.named:
                whose = possessor(state, i) if owner is None else owner   # "its president": whose, the pronouns will tell
                aside = bygone(state, mention.head) or _one_of_several(state, i)
                cluster.roles |= {Role(lemma, whose, aside) for lemma in (noun.lemma, *_peers(state, i, noun))}
            elif noun is not None and noun.role and (holder := _predicated_of(state, i)) is not None:
                state.cluster(holder).roles.add(Role(noun.lemma, owner_of(state, i), bygone(state, mention.head)))
            elif cluster.named and (owner is None or state.token(owner).dep != "pobj"):
                cluster.homes |= homes_at(state, mention.head)  # "Kraft, the American maker of ..."


def _peers(state: State, i: int, noun: Noun) -> set[str]:
    """The offices of a counterpart: those of the person named before it in its sentence, whose counterpart it is."""
    before = [j for j in state.in_sentence[state.sentence[i]] if state.mentions[j].kind == NAME
              and state.mentions[j].head < state.mentions[i].first and state.cluster(j).features.animacy == PERSON]
    roles = {role.lemma for role in state.cluster(before[-1]).roles if not role.aside} if before else set()
    return {lemma for lemma in roles if (title := state.nouns.nouns.get(lemma)) is not None and noun.lemma in title.peers}


def _presenting(state: State, i: int) -> list[int]:
    """Common nouns right before a name that say what it is: "French carmaker Viron", "the Oslo-based lender DNB"."""
    mention = state.mentions[i]
    before = (t for t in state.parse.dependents(mention.head, "compound", "nmod") if t.index < mention.first)
    return [t.index for t in before if t.pos == "NOUN"]


def _predicated_of(state: State, i: int) -> int | None:
    """Who is said to have become or to serve as what a phrase names: "Ruiz was elected president", "named Moss as chairman"."""
    token = state.token(i)
    above = state.parse.tokens[token.head]
    if token.dep == "pobj" and above.text.lower() == "as":
        verb = above.head
    elif token.dep in ("attr", "oprd") and above.lemma != "be":
        verb = token.head
    else:
        return None
    below = state.parse.dependents(verb)
    if state.parse.tokens[verb].tag == "VB" or any(t.dep == "neg" or t.tag in ("MD", "TO") for t in below):
        return None   # "could become president", "was not elected": nothing is told yet
    beside = [t for t in below if t.dep == "dobj"] or [t for t in below if t.dep in SUBJECTS]
    found = (state.by_head.get(t.index) for t in beside)
    return next((j for j in found if j is not None and state.cluster(j).named
                 and state.cluster(j).features.animacy == PERSON), None)


def bygone(state: State, at: int) -> bool:
    """Whether a modifier before a token says that what it names is over: a former president, the then minister."""
    tokens, ended = state.parse.tokens, state.nouns.words["EndedModifier"]
    first = state.parse.sentences[tokens[at].sentence].first
    modifiers = takewhile(lambda t: (t.dep in LEFT and t.dep != "det") or t.tag == "HYPH", reversed(tokens[first:at]))
    return any(token.lemma.lower() in ended for token in modifiers)


def otherwise(state: State, j: int, i: int) -> bool:
    """Whether somebody is told to hold roles, and none that a description of who holds one may mean; a minister may be a
    former banker, but the former head of a bank that is named is hardly he."""
    noun, head = state.noun[i], state.mentions[i].head
    known = [role.lemma for role in state.cluster(j).roles if not role.aside]
    borne = [lemma for lemma in known if (title := state.nouns.nouns.get(lemma)) is not None and title.role]
    free = (bygone(state, head) and not state.parse.dependents(head, "prep")) or _schooled(state, head)
    return noun is not None and noun.role and bool(borne) and not free and not any(
        state.nouns.role(noun.lemma, lemma) for lemma in borne)


def _schooled(state: State, at: int) -> bool:
    """Whether a noun tells what somebody learned, whatever office he holds now: "the Harvard-educated economist"."""
    return any(d.lemma in word_list("schooled") and state.parse.dependents(d.index, "npadvmod")
               for d in state.parse.dependents(at, "amod"))


def _one_of_several(state: State, i: int) -> bool:
    """Whether a phrase counts a holder among others: the first president, a new one, the president toppled in 1999."""
    below = state.parse.dependents(state.mentions[i].head, "amod", "acl")
    return any(t.lemma.lower() in state.nouns.words["LeavingVerb" if t.dep == "acl" else "Different"] for t in below)


def _owner_before(state: State, first: int) -> int | None:
    """The mention right before a title: "Russian" in "Russian President", "France" in "France's President"."""
    k = first - 1
    if k >= 0 and state.parse.tokens[k].tag == "POS":
        k -= 1
    return state.by_head.get(k) if k >= 0 else None


def owned_roles(state: State) -> None:
    """What "its president", "the company's boss" mean, once it is known what `its` and "the company" are."""
    role_nominals(state, owned=True)


def role_nominals(state: State, *, owned: bool = False) -> None:
    """What "the president", "the Chinese leader" mean: whoever bears that role here, or held it then by the gazetteer."""
    for i in state.nominals():
        noun = state.noun[i]
        if noun is None or not noun.role or state.cluster(i).named or state.features[i].number == PLURAL:
            continue
        owner = possessor(state, i) if owned else None
        owner = owner_of(state, i) if owner is None else owner
        if owned and (owner is None or not state.cluster(owner).named):
            continue
        if not definite(state, i) and not (owner is not None and state.token(i).dep == "poss"):
            continue
        presents = any(t.pos == "PROPN" for t in state.parse.dependents(state.mentions[i].head, "appos"))
        if plain(state, i, owner) and not presents:   # "the division's commander, William Dean"
            found = holder(state, i, noun, owner)
            if found is not None:
                state.join(found, i)
                state.cluster(i).roles.add(Role(noun.lemma, owner, bygone(state, state.mentions[i].head)))


def holder(state: State, i: int, noun: Noun, owner: int | None) -> int | None:
    """The person last named before mention i of whom the role is known; of "the president" rather who is than who was."""
    country = state.cluster(owner).entity if owner is not None else ""
    over = bygone(state, state.mentions[i].head)
    bearers: dict[int, int] = {}
    others: dict[int, int] = {}
    for j in reversed([j for j in state.names() if state.mentions[j].head < state.mentions[i].head]):
        cluster = state.cluster(j)
        if cluster.features.animacy != PERSON or not state.fits(j, i):
            continue
        borne = [role for role in cluster.roles if state.nouns.role(noun.lemma, role.lemma)
                 and (owner is None or role.whose is None or state.same(owner, role.whose))]
        if borne and not known_elsewhere(state, cluster, country):
            if any(role.aside == over for role in borne):
                if owner is not None or over:
                    return j
                bearers.setdefault(state.find(j), j)
                continue
            others.setdefault(state.find(j), j)
        if country and held(state, cluster.entity, noun, country, over=over):
            return j
    if bearers:
        return _meant_by_all(state, i, noun, list(bearers.values()))
    if owner is None:
        known = {
            state.find(j): j
            for j in state.names()
            if state.mentions[j].head < state.mentions[i].head
            and state.fits(j, i)
            and held(state, state.cluster(j).entity, noun, "", over=over)
        }
        if len(known) == 1:
            return next(iter(known.values()))
    if over:   # "the deposed president": he of whom most is told
        people = [state.cluster(j) for j in state.names() if state.cluster(j).features.animacy == PERSON]
        most = max((len(one.members) for one in people), default=0)
        others = {root: j for root, j in others.items() if len(state.clusters[root].members) == most}
    return next(iter(others.values()), None)


def _meant_by_all(state: State, i: int, noun: Noun, bearers: list[int]) -> int:
    """Which of several presidents, last named first, "the president" is: who bears that very word, be others premiers or prime
    ministers; of these who was just named alone; else who is called so without a word of what he is president of, as that
    goes without saying; else the last named."""
    bearers = [j for j in bearers if any(role.lemma == noun.lemma for role in state.cluster(j).roles)] or bearers
    near = [j for j in bearers if state.sentence[j] >= state.sentence[i] - 1]
    own = [j for j in bearers if any(
        role.whose is None and state.nouns.role(noun.lemma, role.lemma) for role in state.cluster(j).roles)]
    return (near if len(near) == 1 else own or bearers)[0]


def known_elsewhere(state: State, cluster: Cluster, country: str) -> bool:
    """Whether a person known to the gazetteer held offices, but none of this country."""
    offices = state.gazetteer.by_person.get(cluster.entity, ()) if cluster.entity and country else ()
    return bool(offices) and all(t.of != country for t in offices)


def held(state: State, person: str, noun: Noun, country: str, *, over: bool = False) -> bool:
    """Whether a known person had a role on the article's day, or by then had had it."""
    for tenure in state.gazetteer.by_person.get(person, ()):
        now = state.on is None or tenure.holds(state.on)
        past = tenure.until is not None and state.on is not None and tenure.until < state.on
        if (not country or tenure.of == country) and (past if over else now):
            role = tenure.role.casefold()
            if noun.lemma in role or any(covered in role for covered in noun.covers):
                return True
    return False


def holder_of(state: State, i: int, noun: Noun, owner: int) -> int | None:
    """The person last named before mention i who is known to have a role in that very country or body."""
    country = state.cluster(owner).entity
    for j in reversed([j for j in state.names() if state.mentions[j].head < state.mentions[i].head]):
        cluster = state.cluster(j)
        if cluster.features.animacy != PERSON:
            continue
        if any(
            role.whose is not None and state.same(owner, role.whose) and state.nouns.role(noun.lemma, role.lemma)
            for role in cluster.roles
        ):
            return j
        if country and held(state, cluster.entity, noun, country):
            return j
    return None
