"""Whether a pronoun can stand for a phrase: agreement, binding and what only people and bodies do rule phrases out."""

from __future__ import annotations

from dataclasses import replace

from kg.language.binding import coarguments, owns_what_it_is, subjects
from kg.language.coreference.agreement import BODY, PERSON, PLURAL, SINGULAR, THING, Features, agree
from kg.language.coreference.clusters import State, of_verb, possessor
from kg.language.grammar import SUBJECTS
from kg.language.phrases import NAME, NOMINAL, PRONOUN
from kg.language.wordlists import word_list
from kg.model import Parse, Token

_NOUN_DEPS = ("nsubj", "nsubjpass", "dobj", "dative", "pobj", "conj")
"""Where a demonym is a people and no adjective."""
_PLACE = "GPE"


def reacts(state: State, i: int) -> bool:
    """Whether somebody takes an `it` well or ill: rather what was proposed or done than who did it."""
    token = state.token(i)
    itself, verb = state.nouns.pronouns[token.text.lower()].reflexive, state.parse.tokens[token.head]
    if state.features[i].animacy != THING or itself or verb.lemma not in state.nouns.reactions:
        return False
    return _judged(state, i) if verb.lemma in state.nouns.words["JudgingVerb"] else token.dep in ("dobj", "nsubjpass")


def _judged(state: State, i: int) -> bool:
    """Whether an `it` is said to be what deeds are and nobody is: "called it a dark day", "said it was a mistake"."""
    token = state.token(i)
    said = state.parse.tokens[token.head].lemma == "be"
    if token.dep != ("nsubj" if said else "dobj"):
        return False
    told = list(state.parse.dependents(token.head, "attr", "acomp", "oprd"))
    for p in state.parse.dependents(token.head, "prep") if not said else ():
        told += state.parse.dependents(p.index, "pobj", "amod") if p.text == "as" else []
    return any(t.lemma.lower() in state.nouns.words["JudgementWord"] for t in told)


def _judged_deed(state: State, i: int) -> bool:
    """Whether a verb says of an `it` what only deeds are: "called it bad news"."""
    return state.features[i].animacy == THING and state.parse.tokens[state.token(i).head].lemma in (
        state.nouns.words["JudgingVerb"]) and _judged(state, i)


def reacted_to(state: State, j: int, i: int) -> bool:
    """Whether what a phrase names is of a class that one takes well or ill as a verb says it, or a charge."""
    kinds = state.nouns.reactions[state.parse.tokens[state.token(i).head].lemma]
    charge = _judged_deed(state, i) and state.token(j).lemma in word_list("charge")
    return charge or state.nouns.is_a(state.cluster(j).features.type, kinds)


def _of_no_body(state: State, j: int, i: int) -> bool:
    """Whether one speaks so of what a body did and not of it: "France seized the ship. Spain condemned it"."""
    words = state.nouns.words["DeedReactionVerb"] | state.nouns.words["JudgingVerb"]
    deed = reacts(state, i) and state.parse.tokens[state.token(i).head].lemma in words
    return deed and (state.sentence[j] != state.sentence[i] or state.token(j).dep in SUBJECTS)


def _made_known(state: State, i: int) -> bool:
    """Whether a pronoun is what somebody announces, as nobody does a state or a body: "announced them on a visit"."""
    token = state.token(i)
    return token.dep in ("dobj", "nsubjpass") and state.parse.tokens[token.head].lemma in word_list("making known")


def can_stand_for(state: State, j: int, i: int) -> bool:
    """Whether mention j may be what pronoun i stands for."""
    if not agree(known_there(state, j), state.cluster(i).features, state.nouns) or not kind_fits(state, j, i):
        return False
    if state.inside(i, j) or _around(state, j, i) or _said_or_saying(state, j, i) or _nobody(state, j) or (
            state.features[i].animacy == THING and _bare(state, j)):
        return False
    if j not in state.groups and _shared(state, i):
        return False
    body = state.cluster(j).features.animacy == BODY
    if (body and (_of_no_body(state, j, i) or _made_known(state, i))) or _is_another(state, j) or (
            state.features[i].animacy == PERSON and _seen_as(state, j)) or (
            _judged_deed(state, i) and not reacted_to(state, j, i)):
        return False
    if state.nouns.pronouns[state.mentions[i].text.lower()].reflexive:
        return True
    if state.find(j) in state.told(i) or _demanded(state, j, i) or _wishing(state, j, i) or _looking_on(state, j, i):
        return False
    return not _place_forbids(state, j, i)


def _is_another(state: State, j: int) -> bool:
    """Whether a phrase only says what somebody named is: "Luis Paz, a Social Democrat", who is meant by his name, and so is
    "a lecturer who was the first envoy"."""
    token = state.token(j)
    verb = state.parse.tokens[token.head]
    if token.dep == "attr" and verb.dep == "relcl" and state.features[j].animacy == PERSON and any(
            t.text.lower() == "who" for t in state.parse.dependents(verb.index, "nsubj")):
        return True
    host = state.by_head.get(token.head) if token.dep == "appos" and state.parse.dependents(token.index, "det") else None
    return host is not None and state.mentions[host].kind == NAME and (
        state.cluster(host).features.animacy == PERSON) and not state.same(host, j)


def _looking_on(state: State, j: int, i: int) -> bool:
    """Whether somebody is told to be there while another does something: in `with Ruiz sitting beside him, he accused Peru`
    the pronoun is the other."""
    parse, token = state.parse, state.token(j)
    clause = parse.tokens[token.head]
    link = parse.tokens[clause.head]
    beside = token.dep in SUBJECTS and clause.dep == "pcomp" and link.text.lower() == "with"
    verb = next((parse.tokens[k] for k in parse.ancestors(link.index) if parse.tokens[k].pos in ("VERB", "AUX")), None)
    return beside and verb is not None and state.token(i).dep in SUBJECTS and state.token(i).head == verb.index


def _seen_as(state: State, j: int) -> bool:
    """Whether a phrase only tells as what somebody does something or is seen: "was elected as the heir of Ruiz"."""
    token = state.token(j)
    link = state.parse.tokens[token.head]
    return token.dep == "pobj" and link.text == "as" and not state.cluster(j).named and (
        state.parse.tokens[link.head].pos == "VERB")


def _demanded(state: State, j: int, i: int) -> bool:
    """Whether somebody would ask for what others do to him, or order what he does: in `Ruiz ordered his arrest`, `the judge
    ordered that he stay in jail` it is another."""
    parse, words, token = state.parse, state.nouns.words, state.token(i)
    deed = parse.tokens[token.head]
    above = parse.tokens[deed.head]
    if token.dep == "poss" and deed.lemma in words["UndergoneNoun"]:
        verb = parse.tokens[above.head] if above.pos == "ADP" else above
    elif token.dep in SUBJECTS and deed.dep == "ccomp" and min(
            (deed, *parse.dependents(deed.index, "aux", "auxpass")), key=lambda t: t.index).tag in ("VB", "VBP", "MD"):
        verb = above
    else:
        return False
    asking = subjects(parse, verb.index) if verb.lemma in words["DemandVerb"] else ()
    return any(state.mentions[k].head in asking for k in state.cluster(j).members)


def _wishing(state: State, j: int, i: int) -> bool:
    """Whether somebody would praise or blame another for what is his own: in `Ruiz congratulated Paz on his election` and `sent
    a message to Paz on his election` it is the other's."""
    parse, token = state.parse, state.token(i)
    noun = parse.tokens[token.head]
    link = parse.tokens[noun.head]
    if token.dep != "poss" or noun.dep != "pobj" or link.text not in word_list("grounds"):
        return False
    above = [parse.tokens[a] for a in parse.ancestors(noun.head)]
    verb = next((t for t in above if t.pos == "VERB"), None)
    if verb is None or link.index < verb.index:
        return False
    objects = parse.dependents(verb.index, "dobj")
    wishes = any(d.lemma in word_list("wishes") for d in objects)
    person = any(d.index in state.by_head and state.cluster(state.by_head[d.index]).features.animacy == PERSON for d in objects)
    if not wishes and not (person and verb.lemma in state.nouns.words["ObjectCausedVerb"]):
        return False
    doers = subjects(parse, verb.index)
    return any(state.mentions[k].head in doers for k in state.cluster(j).members)


def known_there(state: State, j: int) -> Features:
    """What is known of a thing where it is mentioned: by its people a state is `they` (`the Saudis`), by its name an `it`."""
    known, mention = state.cluster(j).features, state.mentions[j]
    land = state.gazetteer.entities.get(mention.entity)
    people = land is not None and mention.text in land.demonyms and state.token(j).dep in _NOUN_DEPS
    return replace(known, number=PLURAL) if people else known


def _shared(state: State, i: int) -> bool:
    """Whether what a pronoun owns is counted for two: "their two countries" are those of two people."""
    token = state.token(i)
    return token.dep == "poss" and state.features[i].number == PLURAL and any(
        state.nouns.quantifiers.get(t.text.lower()) for t in state.parse.dependents(token.head, "nummod"))


def kind_fits(state: State, j: int, i: int) -> bool:
    """Agreement beyond features that are told: a pronoun for people wants a known person, "they" wants many."""
    wanted, known = state.features[i], known_there(state, j)
    acting = known.animacy in (PERSON, BODY)
    if wanted.animacy == THING and (not state.nouns.compatible(_called(state, i), known.type) or (
            _owns_post(state, i) and known.animacy != BODY and not _of_place(state, i, known.type)) or (
            _owns_chief(state, i) and state.mentions[j].entity and state.nouns.is_a(
                known.type, (state.nouns.labels[_PLACE],)))):
        return False
    if wanted.animacy == PERSON:
        noun = state.noun[j]
        if wanted.number == SINGULAR and noun is not None and noun.number == "collective":   # no crowd is a "he"
            return False
        someone = state.mentions[j].kind == NOMINAL and known.number == SINGULAR and known.animacy == ""
        return known.animacy == PERSON or (someone and bool(known.type))  # "the winner": a person, or not
    if _acts(state, i) and not acting and (known.animacy == THING or wanted.number == SINGULAR):
        return False
    if wanted.number == PLURAL:
        many = known.number == PLURAL or acting or known.type != ""
        return many and not (known.animacy == BODY and known.number == SINGULAR)
    return known.number != PLURAL


def _called(state: State, i: int) -> str:
    """The class of what a pronoun is said to be: `called it a coup`, `it is an airline`."""
    token = state.token(i)
    predicate = {"dobj": "oprd", "nsubj": "attr"}.get(token.dep)
    told = state.parse.dependents(token.head, predicate) if predicate else []
    return next((noun.type for t in told if t.index in state.by_head and (noun := state.noun[state.by_head[t.index]])), "")


def _said_or_saying(state: State, j: int, i: int) -> bool:
    """Nobody speaks of himself as "he", who is quoted is not introduced by the quote, nor is whose spokesman he is, and whom
    it was told to is not told of: "`They fled', he told the agency"."""
    told = state.cluster(j).features.type == "MediaOrganization" and state.token(j).dep in ("dobj", "dative")
    token = state.token(i)
    saying = (i, state.by_head.get(token.head) if token.dep == "poss" else i)
    return told or (i in state.speaker and state.same(state.speaker[i], j)) or (
        i not in state.speaker and j in state.speaker and state.speaker[j] in saying)


def _nobody(state: State, j: int) -> bool:
    """Whether a phrase refers to nothing: "no reason", "neither side"; or to whoever hears it: "you"."""
    mention = state.mentions[j]
    pronoun = state.nouns.pronouns.get(mention.text.lower()) if mention.kind == PRONOUN else None
    if pronoun is not None and pronoun.person == 2:
        return not state.cluster(j).named
    opening = (state.parse.tokens[k].text.lower() for k in state.parse.children[mention.head])
    nothing = any(word in state.nouns.words["Nobody"] for word in opening) or _office(state, j)
    return _crosshead(state, j) or (mention.kind != PRONOUN and nothing)


def _crosshead(state: State, j: int) -> bool:
    """Whether a phrase stands in a heading between paragraphs: "FOUNDING FATHERS"."""
    sentence = state.parse.sentences[state.sentence[j]]
    words = [t.text for t in state.parse.tokens[sentence.first : sentence.last] if t.text[:1].isalpha()]
    return not sentence.headline and all(word.isupper() for word in words) and not any(
        t.text == "." for t in state.parse.tokens[sentence.first : sentence.last])


def _office(state: State, j: int) -> bool:
    """Whether a role without an article is an office and nobody who holds it: "becoming prime minister", "as chairman"."""
    token, noun = state.token(j), state.noun[j]
    if noun is None or not noun.role or state.cluster(j).named or token.tag != "NN":
        return False
    governor = state.parse.tokens[token.head].text.lower()
    given = token.dep in ("attr", "oprd") or (token.dep == "pobj" and governor in ("as", "of", "for"))
    return given and not state.parse.dependents(token.index, "det", "poss")


def _bare(state: State, j: int) -> bool:
    """Whether a phrase is a mass noun by itself, which introduces nothing to speak of: "voiced unease", "took part"."""
    token, known = state.token(j), state.cluster(j)
    new = state.mentions[j].kind == NOMINAL and len(known.members) == 1 and not known.features.type
    left = ("det", "poss", "amod", "compound", "nummod")
    return new and token.tag == "NN" and not state.parse.dependents(token.index, *left)


def _place_forbids(state: State, j: int, i: int) -> bool:
    """Whether syntax keeps a pronoun from a phrase: inside a compound, one of several, an argument of the same verb."""
    wanted, token, other = state.features[i], state.token(i), state.token(j)
    if wanted.animacy != PERSON:
        hyphened = other.dep == "npadvmod" and state.parse.tokens[other.index + 1].text == "-"   # "a Lima-based firm"
        if (other.dep in ("compound", "amod", "nmod") or hyphened) and token.dep != "poss":  # "Enron executive": no "they"
            return True
        if wanted.animacy == THING and (
            (_coordinated(state.parse, other) and not _owns_beside(state.parse, token, other))
            or (token.dep in ("dobj", "dative") and _in_subject(state, j, i))
        ):
            return True
    if token.dep == "poss" and _grants(state, other, token):
        return True
    if given_by_purchase(state, i):
        return False
    approaching = state.nouns.words["ApproachVerb"]
    return any(
        coarguments(state.parse, state.token(k), token, approaching) or owns_what_it_is(state.parse, token, state.token(k))
        for k in state.cluster(j).members
        if (state.sentence[k] == state.sentence[i] and state.mentions[k].kind != PRONOUN) or k == j
    )


def given_by_purchase(state: State, i: int) -> bool:
    """Whether somebody is given something by buying something: in `bought the mine, giving it a port` what gives it is the
    purchase."""
    parse, token, words = state.parse, state.token(i), state.nouns.words
    clause = parse.tokens[token.head]
    bought = parse.tokens[clause.head]
    return token.dep == "dative" and clause.dep == "advcl" and clause.tag == "VBG" and bought.index < clause.index and (
        bought.lemma in words["BodyVerb"] & words["EquityVerb"])


def _grants(state: State, owner: Token, pronoun: Token) -> bool:
    """Whether somebody is asked for leave: in `Altura needs Peru's approval for its purchase` that is not Peru's."""
    leave = state.parse.tokens[owner.head]
    asked = owner.dep == "poss" and leave.lemma in state.nouns.words["LeaveNoun"] and leave.dep == "dobj"
    return asked and any(p.text in ("for", "of") and p.index < pronoun.index <= state.parse.subtree(p.index)[-1]
                         for p in state.parse.dependents(leave.index, "prep"))


def _coordinated(parse: Parse, token: Token) -> bool:
    """Whether a noun is one of several joined as one argument."""
    return (token.dep == "conj" and parse.tokens[token.head].pos in ("NOUN", "PROPN")) or any(
        parse.tokens[k].dep == "conj" for k in parse.children[token.index]
    )


def _owns_beside(parse: Parse, owner: Token, other: Token) -> bool:
    """Whether what is somebody's, as a possessor or as a clause has it, is joined to a phrase: `Eritrea and its ally`, `Altura
    and the bank it owns`."""
    owned = parse.tokens[owner.head]
    clause = owner.dep in SUBJECTS and owned.dep == "relcl"
    if clause:
        owned = parse.tokens[owned.head]
    return (owner.dep == "poss" or clause) and owned.dep == "conj" and owned.head == other.index


def _owns_post(state: State, i: int) -> bool:
    """Whether an `its` owns a post that somebody holds: only a body has a leader, or a place."""
    token = state.token(i)
    noun = state.noun[state.by_head[token.head]] if token.dep == "poss" and token.head in state.by_head else None
    return noun is not None and noun.role


def _owns_chief(state: State, i: int) -> bool:
    """Whether a pronoun owns a chief, as firms and agencies have one, and no state: "Its chief, Ana Ruiz"."""
    token = state.token(i)
    noun = state.noun[state.by_head[token.head]] if token.dep == "poss" and token.head in state.by_head else None
    return noun is not None and noun.lemma in state.nouns.words["BodyPost"]


def _of_place(state: State, i: int, kind: str) -> bool:
    """Whether a place has the post that an `its` owns: `the city and its mayor`."""
    noun = state.noun[state.by_head[state.token(i).head]]
    post = noun is not None and noun.lemma in state.nouns.words["PlacePost"]
    return post and state.nouns.is_a(kind, (state.nouns.labels["GPE"],))


def _acts(state: State, i: int) -> bool:
    """Whether a mention is the subject of what only people and bodies do (say, plan, sue), or the object of what is done to
    them alone (accuse, urge, sue)."""
    token = state.token(i)
    done = {"nsubj": "AgentVerb", "dobj": "AgentObjectVerb"}.get(token.dep)
    return done is not None and state.parse.tokens[token.head].lemma in state.nouns.words[done]


def _in_subject(state: State, j: int, i: int) -> bool:
    """Whether mention j stands inside the subject of the verb that has pronoun i as object; but a firm does not that stands in
    what a comma sets apart there: "Altura, which owns a tenth of Norvik, sued it"."""
    verb, below = state.token(i).head, state.mentions[j].head
    firm = state.nouns.is_a(state.cluster(j).features.type, (state.nouns.nouns["firm"].type,))
    while state.parse.tokens[below].head not in (verb, below):
        if firm and state.parse.tokens[below].dep in ("appos", "relcl") and below != state.mentions[j].head:
            return False
        below = state.parse.tokens[below].head
    return state.parse.tokens[below].dep == "nsubj" and state.parse.tokens[below].head == verb


def _around(state: State, j: int, i: int) -> bool:
    """Whether a noun phrase has the pronoun inside it: then it is not what the pronoun stands for, unless it is the subject
    of the relative or participial clause that the pronoun is in ("the firm that sold its ships"), or the clause is on another
    ("Ruiz of the institute, which she founded")."""
    head, below = state.mentions[j].head, state.mentions[i].head
    apart = False
    while below != head:
        token = state.parse.tokens[below]
        if token.head == below or (apart and token.dep == "prep" and token.head == head):
            return False
        apart = apart or token.dep == "relcl"
        if token.head == head:
            if token.dep == "relcl":
                acting = state.parse.dependents(below, "nsubj", "nsubjpass")   # "Chad, whose backer has given it arms"
                return not any(t.tag in ("WDT", "WP") or any(
                    o.tag == "WP$" for o in state.parse.dependents(t.index, "poss")) for t in acting)
            if of_verb(state, token):   # "accused the president of hiding his money"
                return False
            if token.dep == "conj":  # "Smith and his son", but in "the world's biggest buyer and its ..." the world
                return possessor(state, j) is not None
            return token.dep != "acl" or token.tag not in ("VBG", "VBN")
        below = token.head
    return True
