"""Third persons: what a pronoun stands for, by a search over the parse in Hobbs' order.

Hobbs, "Resolving pronoun references" (Lingua 44, 1978): up the tree from the pronoun, then the sentences before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.language.binding import arguments, coarguments, of_object, subjects, understood
from kg.language.coreference.agreement import BODY, PERSON, PLURAL, SINGULAR, THING, agree
from kg.language.coreference.antecedents import can_stand_for, given_by_purchase, kind_fits, known_there, reacted_to, reacts
from kg.language.coreference.clusters import State, conjuncts, opens, possessor, rank, stands_in, told_most
from kg.language.coreference.vacancy import unseated
from kg.language.grammar import SUBJECTS
from kg.language.phrases import NAME, PRONOUN
from kg.language.wordlists import word_list
from kg.model import Parse, Token

PRONOUN_WINDOW = 3
"""Sentences back that a pronoun's antecedent may stand; Hobbs (1978) found 98 % in the same or the sentence before."""
_PARTING = frozenset({":", ";"})
"""Marks before what is said: whoever is named in front of them may say it."""
_REASONS = ("for", "over")
"""Prepositions of what somebody is blamed or praised for."""
_AGAINST = ("on", "against")
"""Prepositions of whom a punishment is for."""
_FROM = ("from", "by")


def in_order(state: State) -> list[int]:
    """Pronouns as they are resolved, left to right, those of quotes behind those of who speaks them."""
    pronouns = [i for i, mention in enumerate(state.mentions) if mention.kind == PRONOUN]
    return sorted(pronouns, key=lambda i: (i in state.speaker, i))


def third_person(state: State, i: int) -> None:
    """What a third-person pronoun stands for, by a search over the parse in Hobbs' order."""
    pronoun = state.nouns.pronouns[state.mentions[i].text.lower()]
    if pronoun.person != 3 or _resolved(state, i):
        return
    told = _cataphor(state, i)
    told = told if told is not None else _divided(state, i)
    told = told if told is not None else _included(state, i)
    told = told if told is not None else _said_of(state, i)
    told = told if told is not None else next((j for j in unseated(state, i) if can_stand_for(state, j, i)), None)
    if told is not None:
        state.join(i, told)
        return
    proposal = _reacted_to(state, i)
    if proposal is not None:
        state.join(proposal, i)
        return
    pair = _pair(state, i) if pronoun.number == PLURAL else []
    for j in _candidates(state, i):
        if pair and state.sentence[j] < state.sentence[i] - 1:
            break
        members = _coordination(state, j) if pronoun.number == PLURAL else None
        if members and state.token(i).dep == "dobj" and coarguments(state.parse, state.token(j), state.token(i)):
            continue   # "Chile and Peru expelled two envoys, accusing them of spying": not themselves
        if members:
            state.groups[i] = tuple(members)
            break
        if pair and state.cluster(j).features.animacy == BODY != state.cluster(pair[0]).features.animacy:
            continue
        if can_stand_for(state, j, i):
            if j in state.groups:
                state.groups[i] = state.groups[j]
            state.join(j, i)
            break
    if pair and i not in state.groups and not _resolved(state, i):
        state.groups[i] = tuple(pair)


def _pair(state: State, i: int) -> list[int]:
    """Whom "they" means that opens a sentence on the two of whom the one before told what they did together: "Ruiz met Paz.
    They discussed trade"."""
    token, parse = state.token(i), state.parse
    if token.dep not in SUBJECTS or state.sentence[i] == 0 or parse.tokens[token.head].dep not in ("ROOT", "ccomp") or (
            token.index != parse.sentences[state.sentence[i]].first):
        return []
    before = parse.sentences[state.sentence[i] - 1]
    root = parse.root(before)
    if root is None or before.headline:
        return []
    return next((pair for verb in (root, *parse.dependents(root.index, "ccomp")) if (pair := _acting_together(
        state, verb.index))), [])


def _acting_together(state: State, verb: int) -> list[int]:
    """The two persons or bodies that are all the arguments of a verb."""
    heads = sorted(arguments(state.parse, verb))
    found = {state.find(state.by_head[k]): state.by_head[k] for k in heads if k in state.by_head}
    pair = [j for j in found.values() if state.cluster(j).named and state.cluster(j).features.animacy in (PERSON, BODY)]
    kinds = {state.cluster(j).features.animacy for j in pair}
    both = len(pair) == 2 and kinds in ({PERSON}, {BODY}) and any(state.token(j).dep == "nsubj" for j in pair)
    return pair if both and not any(state.cluster(j).features.number == PLURAL for j in found.values()) else []


def _reacted_to(state: State, i: int) -> int | None:
    """What was told last of which one speaks well or ill: "The Commission proposed a ban. Hungary opposed it"."""
    if not reacts(state, i):
        return None
    for s in (state.sentence[i], state.sentence[i] - 1):
        told = [j for j in state.in_sentence.get(s, ()) if state.mentions[j].head < state.mentions[i].head
                and not state.cluster(j).named and reacted_to(state, j, i) and can_stand_for(state, j, i)]
        if told:
            return min(told, key=lambda j: (state.token(j).dep not in ("dobj", "nsubjpass"), rank(state.token(j)), -j))
    return None


def _resolved(state: State, i: int) -> bool:
    """Whether a pronoun is linked to more than to the `I` of its own words."""
    cluster = state.cluster(i)
    return cluster.features.type != "" or any(state.mentions[j].kind != PRONOUN for j in cluster.members)


def _candidates(state: State, i: int) -> Iterator[int]:
    """Antecedents in Hobbs' order: up the tree from the pronoun, at each step what stands left of it, breadth first; then
    the sentences before, each from its root, left to right."""
    owner = _owns_or_acts(state, i)
    steps: dict[int, int] = {}
    for n, k in enumerate((state.mentions[i].head, *state.parse.ancestors(state.mentions[i].head))):
        steps[k] = n
    here: list[tuple[bool, bool, bool, int, int, int, int]] = []
    controlled = {} if _names_it(state, i) else _understood(state, steps)
    caused = _caused(state, i)
    for j in state.in_sentence[state.sentence[i]]:
        if state.mentions[j].head < state.mentions[i].head:
            depth, k = 0, state.mentions[j].head
            while k not in steps:
                k, depth = state.parse.tokens[k].head, depth + 1
                if depth > len(steps) + 60:
                    break
            if depth == 0:  # around the pronoun: it stands where its relative pronoun does
                clause = next(
                    (c for c in state.parse.children[k] if c in steps and state.parse.tokens[c].dep == "relcl"), k
                )
                k, depth = clause, 1
            thing = owner and state.cluster(j).features.animacy != BODY
            if _asked_for(state.parse, k, state.mentions[j].head, steps):  # "asked A to condemn B, accusing it": B
                depth = 0
            if _parallel(state, j, i) and k != state.mentions[j].head:
                depth = 0
            step = -1 if state.mentions[j].head in caused else steps.get(k, 99)
            if state.mentions[j].head in controlled:
                step, depth = min((step, depth), (controlled[state.mentions[j].head], 1))
            behind = (_speaks_for_another(state, j, i) or _tells_of(state, j, i), _no_many(state, j, i),
                      thing or _seat(state, j))
            here.append((*behind, step, depth, state.mentions[j].first, j))
    content = _said_before(state, i)
    yield from (j for *_, j in sorted(here) if state.mentions[j].head not in content)
    yield from _spoken_of(state, i)
    yield from _taken_up(state, i)
    aside = i not in state.speakers and state.features[i].animacy == PERSON
    window = range(state.sentence[i] - 1, max(-1, state.sentence[i] - PRONOUN_WINDOW - 1), -1)
    beside = [j for s in window for j in state.in_sentence.get(s, ()) if _of_another(state, j)]
    for s in window:
        yield from sorted(
            (j for j in state.in_sentence.get(s, ()) if j not in beside),
            key=lambda j: (stands_in(state, j), j in state.closing and (aside or _only_told(state, j, i)),
                           _no_many(state, j, i), _depth(state.parse, state.mentions[j].head), state.mentions[j].first),
        )
    yield from beside
    yield from (j for *_, j in sorted(here) if state.mentions[j].head in content)


def _only_told(state: State, j: int, i: int) -> bool:
    """Whether a name is of a paper or agency that told what is before it: "China sent ships, Xinhua said. Peru accuses it"."""
    media = state.nouns.nouns["media"].type
    return i not in state.speakers and state.nouns.is_a(state.cluster(j).features.type, (media,))


def _of_another(state: State, j: int) -> bool:
    """Whether somebody has no name and is told of only as what he is to another: "its guest", "his predecessor"."""
    noun = state.noun[j]
    return noun is not None and noun.lemma in state.nouns.words["SidePerson"] and not state.cluster(j).named and (
        possessor(state, j) is not None)


def _taken_up(state: State, i: int) -> Iterator[int]:
    """Whom "he" means that is the subject of a new paragraph, where nobody was the subject of the sentence before: whom the
    story is about, where that is plain, and not who was only named beside something else."""
    parse, token = state.parse, state.token(i)
    if state.features[i].animacy != PERSON or state.features[i].number != SINGULAR or i in state.speaker or not opens(state, i):
        return
    if token.dep not in SUBJECTS or parse.tokens[token.head].dep != "ROOT":
        return
    for j in state.in_sentence.get(state.sentence[i] - 1, ()):
        acting = state.token(j).dep in SUBJECTS and parse.tokens[state.token(j).head].dep not in ("relcl", "acl")
        if acting and state.cluster(j).features.animacy in (PERSON, "") and can_stand_for(state, j, i):
            return
    story = told_most(state, i, lambda j: can_stand_for(state, j, i))
    if story is not None:
        yield story


def _tells_of(state: State, j: int, i: int) -> bool:
    """Whether somebody without a name only tells what was done to a pronoun: in `officials said two boats sank when rebels
    fired at them` it is the boats."""
    voice, token = state.token(j), state.token(i)
    if token.dep not in ("dobj", "pobj") or voice.dep != "nsubj" or state.cluster(j).named:
        return False
    return any(c.dep == "ccomp" and c.index < token.index <= state.parse.subtree(c.index)[-1] and any(
        s.tag == "NNS" for s in state.parse.dependents(c.index, *SUBJECTS))
        for c in state.parse.dependents(voice.head, "ccomp"))


def _seat(state: State, j: int) -> bool:
    """Whether a place only tells where a name is at home: `France's Lafarge, with which it competes`."""
    token = state.token(j)
    noun = state.parse.tokens[token.head]
    if token.dep == "pobj" and noun.lemma == "of":   # "Lafarge of France"
        noun = state.parse.tokens[noun.head]
    elif token.dep != "poss":
        return False
    return noun.pos == "PROPN" and noun.index in state.by_head and (
        state.features[j].type in state.nouns.animacy and state.features[state.by_head[noun.index]].animacy == BODY)


def _said_before(state: State, i: int) -> frozenset[int]:
    """What is reported before a pronoun that says it: of `Ruiz would go, he said` the voice is hardly Ruiz, if somebody else
    may be meant."""
    if i not in state.closing:
        return frozenset()
    parse, at = state.parse, state.mentions[i].head
    before = parse.tokens[parse.sentences[state.sentence[i]].first : at]
    parted = max((t.index for t in before if t.text in _PARTING), default=-1)
    return frozenset(k for d in parse.dependents(state.token(i).head, "ccomp") if d.index < at
                     for k in parse.subtree(d.index) if k > parted)


def _names_it(state: State, i: int) -> bool:
    """Whether a pronoun is whose word something is: in `accused Chile of backing what it called a coup` it is who accuses."""
    verb = state.parse.tokens[state.token(i).head]
    below = state.parse.dependents(verb.index)
    named = any(t.dep in ("oprd", "attr", "acomp") or (t.dep == "prep" and t.text == "as") for t in below)
    return state.token(i).dep == "nsubj" and named and any(t.dep == "dobj" and t.tag == "WP" for t in below)


def _caused(state: State, i: int) -> frozenset[int]:
    """The object that the subject of a clause is by what its verb means (implicit causality; Garvey and Caramazza, Linguistic
    Inquiry 5, 1974): who is fined or threatened has done or must do something (`fined Acme after it hid losses`, `told Chile
    that it must leave`). What a purchase gives, it gives the buyer (`bought Acme's half of the mine, giving it control`)."""
    parse, token, words = state.parse, state.token(i), state.nouns.words
    clause = parse.tokens[token.head]
    if token.dep == "poss":
        return _blamed(state, clause.index)
    above = parse.tokens[clause.head]
    if above.dep == "pcomp" and of_object(parse, parse.tokens[above.head]):   # `accused A of fraud because he`
        above = parse.tokens[parse.tokens[above.head].head]
        above = above if above.pos == "VERB" else parse.tokens[above.head]
    if given_by_purchase(state, i):
        return frozenset(subjects(parse, above.index))
    below = parse.dependents(clause.index)
    due = clause.lemma in words["DutyVerb"] or any(t.lemma.lower() in words["DutyVerb"] for t in below if t.dep == "aux")
    told = clause.dep == "ccomp" and due and above.lemma in words["AgentObjectVerb"]
    why = clause.dep == "advcl" and any(t.dep in ("mark", "advmod") and t.tag in ("IN", "WRB") for t in below) and (
        above.lemma in words["ObjectCausedVerb"])
    if token.dep in SUBJECTS and (accused := _accused(state, clause)):
        return accused
    if token.dep not in SUBJECTS or clause.index < above.index or not (told or why):
        return frozenset()
    return frozenset(t.index for t in parse.dependents(above.index, "dobj", "dative"))


def _accused(state: State, clause: Token) -> frozenset[int]:
    """Who rejects the charge that a clause tells, and whom it is therefore about: `Chad denied claims by Mali that it ...`."""
    parse = state.parse
    charge = parse.tokens[clause.head]
    verb = parse.tokens[charge.head]
    about = clause.dep in ("acl", "ccomp") and charge.dep == "dobj" and charge.lemma in word_list("charge")
    if not about or verb.lemma not in word_list("disowning"):
        return frozenset()
    named = verb.dep == "relcl" and any(t.tag == "WDT" for t in parse.dependents(verb.index, *SUBJECTS))
    return frozenset((verb.head,) if named else subjects(parse, verb.index))


def _blamed(state: State, deed: int) -> frozenset[int]:
    """Whose the deed is for which somebody is blamed or praised: `condemned Peru for its raid`, `sanctions on Peru over its
    raid`, `Peru faces Chilean sanctions over its raid`."""
    parse, words = state.parse, state.nouns.words
    while parse.tokens[deed].dep == "conj" and parse.tokens[deed].head != deed:
        deed = parse.tokens[deed].head
    link = parse.tokens[deed].head
    if parse.tokens[deed].dep != "pobj" or parse.tokens[link].text.lower() not in _REASONS:
        return frozenset()
    for at in parse.ancestors(link):
        above, objects = parse.tokens[at], parse.dependents(at, "dobj")
        if above.pos == "VERB" and above.lemma in words["ObjectCausedVerb"] | words["AgentObjectVerb"]:
            return frozenset(t.index for t in parse.dependents(at, "dobj", "nsubjpass") if t.index < link)
        blaming = words["ObjectCausedVerb"] | words["BlamingNoun"]
        charges = [t for t in (above, *objects) if t.pos == "NOUN" and t.lemma in blaming]
        if charges:
            against = frozenset(o.index for t in (*charges, above) for p in parse.dependents(t.index, "prep") if p.index < link
                                and p.text.lower() in _AGAINST for o in parse.dependents(p.index, "pobj"))
            return against or _under(state, charges[0])
        if above.pos in ("VERB", "AUX"):
            break
    return frozenset()


def _under(state: State, charge: Token) -> frozenset[int]:
    """Who is under what another blames him with: `Peru is under Chilean sanctions`, `Peru faces pressure from Chile`."""
    parse = state.parse
    owned = parse.dependents(charge.index, "poss", "compound", "amod", "nmod")
    others = [*owned, *(o for p in parse.dependents(charge.index, "prep") if p.text in _FROM
                        for o in parse.dependents(p.index, "pobj"))]
    verb = next((parse.tokens[k] for k in parse.ancestors(charge.index) if parse.tokens[k].pos in ("VERB", "AUX")), None)
    if verb is None or not any(t.text[:1].isupper() for t in others):
        return frozenset()
    return frozenset(t.index for t in parse.dependents(verb.index, "nsubj"))


def _no_many(state: State, j: int, i: int) -> bool:
    """Whether what stands there is not plainly several people or bodies, as whom "they" is first: the Socialists before the
    party."""
    acting = state.cluster(j).features.animacy in (PERSON, BODY)
    pronoun = state.nouns.pronouns.get(state.mentions[j].text.lower()) if state.mentions[j].kind == PRONOUN else None
    many = pronoun.person == 3 and pronoun.number == PLURAL if pronoun is not None else (
        state.token(j).tag in ("NNS", "NNPS") or bool(conjuncts(state.parse, state.mentions[j].head)))
    return state.features[i].number == PLURAL and not (acting and many) and j not in state.groups


def _divided(state: State, i: int) -> int | None:
    """What stands before a comma behind which a part of it is told of: "Forty senators, most of them generals"."""
    of = state.parse.tokens[state.token(i).head]
    part = state.parse.tokens[of.head]
    if of.text != "of" or part.index != of.index - 1 or state.parse.tokens[part.index - 1].text != ",":
        return None
    return next((j for j in state.in_sentence[state.sentence[i]] if state.mentions[j].last == part.index - 1 and agree(
        state.cluster(j).features, state.cluster(i).features, state.nouns) and kind_fits(state, j, i)), None)


def _said_of(state: State, i: int) -> int | None:
    """Of whom or what something is said that stands before it: "`It is shameful', Ruiz said of the ruling"."""
    parse, token = state.parse, state.token(i)
    clause = parse.tokens[token.head]
    verb = parse.tokens[clause.head]
    if token.dep not in SUBJECTS or clause.dep != "ccomp" or verb.index < clause.index:
        return None
    about = [n.index for p in parse.dependents(verb.index, "prep") if p.text == "of" and p.index > verb.index
             for n in parse.dependents(p.index, "pobj")]
    found = [j for j in (state.by_head.get(n) for n in about) if j is not None]
    return next((j for j in found if agree(known_there(state, j), state.cluster(i).features, state.nouns)), None)


def _included(state: State, i: int) -> int | None:
    """What has the part that is named of it: "Chile blacklisted the league, including its founder"."""
    token = state.token(i)
    marker = state.parse.tokens[state.parse.tokens[token.head].head]
    j = state.by_head.get(marker.head)
    whole = marker.text.lower() == "including" and token.dep == "poss" and j is not None
    return j if whole and j is not None and agree(state.cluster(j).features, state.cluster(i).features, state.nouns) else None


def _spoken_of(state: State, i: int) -> Iterator[int]:
    """Whom a quote that opens a paragraph speaks of as "he": a new voice comments on whom the story is about, where that
    is plain, and not on whom the paragraph before ended with."""
    if i in state.speaker and opens(state, i) and state.features[i].animacy == PERSON:
        story = told_most(state, i, lambda j: can_stand_for(state, j, i))
        if story is not None:
            yield story


def _parallel(state: State, j: int, i: int) -> bool:
    """Whether both are objects, and of an `it` that is one: "Hanoi welcomed the ruling; Taipei rejected it"; an object in a
    relative clause is no such: "The station, which funds the league, was banned by Doha and accused it"."""
    objects = state.features[i].animacy == THING and state.token(i).dep == state.token(j).dep == "dobj"
    verbs = [state.parse.tokens[state.token(k).head] for k in (i, j)]
    return objects and verbs[0].dep in ("conj", "ROOT", "ccomp", "parataxis") and verbs[1].dep != "relcl"


def _understood(state: State, steps: Mapping[int, int]) -> dict[int, int]:
    """Understood subjects of the clauses around a pronoun, and the step at which they are met."""
    found: dict[int, int] = {}
    for k, step in sorted(steps.items(), key=lambda item: item[1]):
        if state.parse.tokens[k].pos == "VERB":
            for head in understood(state.parse, k, state.nouns.words["ApproachVerb"]):
                found.setdefault(head, step)
    return found


def _speaks_for_another(state: State, j: int, i: int) -> bool:
    """Whether j speaks for somebody whom the pronoun may mean: "his lawyer said he would appeal"."""
    if state.token(i).dep not in SUBJECTS or state.token(j).dep != "nsubj":
        return False
    said = state.parse.tokens[state.parse.tokens[state.token(i).head].head]
    noun = state.noun[j]
    whose = possessor(state, j)
    return (
        said.index == state.token(j).head
        and noun is not None
        and noun.lemma in state.nouns.words["Representative"]
        and whose is not None
        and agree(state.cluster(whose).features, state.cluster(i).features, state.nouns)
    )


def _owns_or_acts(state: State, i: int) -> bool:
    """Whether an `it` owns something, does something to something or is given something: then it is a body before it is a
    thing."""
    token = state.token(i)
    verb = state.parse.tokens[token.head]
    acts = token.dep == "nsubj" and (verb.dep == "relcl" or bool(state.parse.dependents(verb.index, "dobj")))
    return state.features[i].animacy == THING and (token.dep in ("poss", "dative") or acts)


def _asked_for(parse: Parse, verb: int, head: int, steps: Mapping[int, int]) -> bool:
    """Whether a phrase is the object of an infinitive under a verb, and the pronoun in a participle behind it: what is to be
    done and why it is to be done speak of one thing."""
    action = parse.tokens[parse.tokens[head].head]
    done = action.dep == "xcomp" and action.head == verb and parse.tokens[head].dep == "dobj"
    return done and any(c in steps and parse.tokens[c].dep == "advcl" and c > head for c in parse.children[verb])


def _depth(parse: Parse, head: int) -> int:
    return len(parse.ancestors(head))


def _coordination(state: State, j: int) -> list[int] | None:
    """Mentions of a coordination that mention j opens, when its parts are named things or people."""
    head = state.mentions[j].head
    if state.parse.tokens[head].dep == "conj":
        return None
    heads = conjuncts(state.parse, head)
    if not heads:
        return None
    parts = [j, *(state.by_head[h] for h in heads if h in state.by_head)]
    if len(parts) != len(heads) + 1 or len({state.find(p) for p in parts}) < 2:
        return None
    kinds = [state.cluster(p).features.animacy for p in parts]
    return parts if all(kind in (PERSON, BODY) for kind in kinds) and len(set(kinds)) == 1 else None


def _cataphor(state: State, i: int) -> int | None:
    """The subject that a pronoun in a fronted clause looks ahead to: "Though he had won, Smith resigned"."""
    token = state.token(i)
    if token.dep not in ("nsubj", "nsubjpass", "poss"):
        return None
    for k in state.parse.ancestors(token.index):
        above = state.parse.tokens[k]
        if above.dep == "advcl" and above.head > k:
            for subject in state.parse.dependents(above.head, "nsubj", "nsubjpass"):
                j = state.by_head.get(subject.index)
                if j is not None and subject.index > k and state.mentions[j].kind == NAME and can_stand_for(state, j, i):
                    return j
            return None
        undergone = state.parse.tokens[token.head].lemma in state.nouns.words["BodyNoun"]   # "Since its takeover by X, Y ..."
        if above.dep == "prep" and above.head > k and token.dep == "poss" and (
                state.features[i].animacy == PERSON or undergone):
            for subject in state.parse.dependents(above.head, *SUBJECTS):   # "For his part, Ruiz ..."
                j = state.by_head.get(subject.index)
                if j is not None and subject.index > k and state.mentions[j].kind == NAME and can_stand_for(state, j, i):
                    return j
        told = above.dep == "pcomp" and state.parse.dependents(k, *SUBJECTS)   # `asked whether Paz left his home, Ruiz said`
        if above.dep in ("ccomp", "relcl") or told:
            return None
    return None
