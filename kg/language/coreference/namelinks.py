"""Coreference of names: one known entity, one name, part of a name, and the constructions that set a name and a phrase equal.

The surest passes of the sieve: apposition, predicate nominatives, acronyms, surnames that only one person bears.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from kg.gazetteer import Gazetteer
from kg.language.coordination import said_of_subject
from kg.language.coreference.agreement import BODY, PERSON, PLURAL
from kg.language.coreference.clusters import State, definite
from kg.language.phrases import NAME, NOMINAL, PRONOUN, title_before
from kg.language.wordlists import word_list
from kg.lexicon.nouns import Nouns
from kg.model import Mention, Parse, Token

_PARTING = frozenset({":", "/", "|", ";"})
"""Marks that set phrases beside each other and not equal: `Image: Twitter / Ana Ruiz`."""


def same_entity(state: State) -> None:
    """Names of one known entity; a capital standing for its government is the country."""
    first: dict[str, int] = {}
    for i in state.names():
        entity = state.cluster(i).entity
        if entity:
            state.join(first.setdefault(entity, i), i)


def same_name(state: State) -> None:
    """Names that are one word for word."""
    first: dict[str, int] = {}
    for i in state.names():
        key = key_of(state.mentions[i].text)
        if key in first and state.fits(first[key], i):
            state.join(first[key], i)
        else:
            first.setdefault(key, i)


@lru_cache(maxsize=4096)
def key_of(text: str) -> str:
    """A name as it is compared: without case and stops, and without the apostrophe that Arabic names may begin with."""
    text = text.replace(".", "").replace("’", "'").replace("‘", "'").replace(" '", " ").replace("-'", "-")
    return text.removeprefix("'").casefold()


def disowned(parse: Parse, mentions: Sequence[Mention], nouns: Nouns, gazetteer: Gazetteer) -> list[Mention]:
    """Mentions, of which no surname is a known person's where the text has named somebody else so in full and the known one
    neither in full nor by his office: `Ivanka Trump ... Trump said`."""
    done, told = list(mentions), set[str]()
    others: dict[str, list[list[str]]] = defaultdict(list)
    for i in sorted(range(len(mentions)), key=lambda i: mentions[i].first):
        one = mentions[i]
        if one.kind != NAME or one.type != nouns.person:
            continue
        words = key_of(one.text).split()
        if len(words) > 1:
            told.add(one.entity)
            for word in () if one.entity else {words[0], words[-1]}:
                others[word].append(words)
        elif one.entity and one.entity not in told and any(
                gazetteer.is_namesake(full, one.entity) for full in others[words[0]]):
            title = title_before(parse, one, nouns)
            if title and parse.tokens[title[1] - 1].lemma.lower() in gazetteer.office_words:
                told.add(one.entity)
            else:
                done[i] = replace(one, entity="")
    return done


def short_names(state: State) -> None:
    """Part of a name for the whole: surname, family name in front, an organisation's first words, its initials."""
    whole: dict[str, list[int]] = defaultdict(list)
    starts: dict[str, list[int]] = defaultdict(list)
    initials: dict[str, list[int]] = defaultdict(list)
    ends: dict[str, list[int]] = defaultdict(list)
    within: dict[str, list[int]] = defaultdict(list)
    plurals: dict[str, list[int]] = defaultdict(list)
    suffixes = {w.replace(".", "").casefold() for w in state.nouns.words["NameSuffix"]}
    for i in state.names():
        words, cluster = key_of(state.mentions[i].text).split(), state.cluster(i)
        entity = cluster.entity
        for name in (words, key_of(state.gazetteer.entities[entity].label).split()) if entity else (words,):
            if len(name) > 1:
                ends[name[-1]].append(i)
        if len(words) > 1:
            if cluster.features.animacy == PERSON:
                while len(words) > 2 and words[-1] in suffixes:
                    words.pop()
                known = key_of(state.gazetteer.entities[entity].label).split() if entity else words
                for word in dict.fromkeys((words[-1], known[-1])):  # Ali Bongo Ondimba is Bongo
                    whole[word].append(i)
                for size in range(2, len(words)):  # "Rebelo de Sousa"
                    whole[" ".join(words[-size:])].append(i)
                    starts[" ".join(words[:size])].append(i)
                particle, _, bare = words[-1].partition("-")
                if bare and particle in state.nouns.words["PersonalJoiner"]:  # "Sadr" for "Muqtada al-Sadr"
                    whole[bare].append(i)
                starts[words[0]].append(i)
                for word in words[1:-1]:
                    within[word].append(i)
                if len(words) > 2:
                    whole[f"{words[0]} {words[-1]}"].append(i)
            else:
                for size in range(1, len(words)):
                    starts[" ".join(words[:size])].append(i)
                if "of" in words[1:-1] and words[words.index("of") - 1].endswith("s"):   # "the Sons of Iron" are "the Sons"
                    plurals[words[words.index("of") - 1]].append(i)
                if cluster.features.type == state.nouns.nouns["party"].type and words[-1] == "party":
                    plurals[_members(" ".join(words[:-1]))].append(i)
                capitals = [w for w in state.mentions[i].text.split() if w[0].isupper()]
                initials["".join(w[0] for w in capitals)].append(i)
                if capitals and capitals[0].isupper() and len(capitals[0]) > 1:   # "BSG Resources" is BSGR
                    initials[capitals[0] + "".join(w[0] for w in capitals[1:])].append(i)
        elif entity and key_of(state.gazetteer.entities[entity].label).startswith(f"{words[0]} "):
            starts[words[0]].append(i)  # "North" of "North and South Korea"
        elif cluster.features.type in state.nouns.collective and words[0][-1:] == "s":
            starts[words[0][:-1]].append(i)  # "the Socialist leader" beside "the Socialists"
    _bracketed(state)
    for i in state.names():
        mention, cluster = state.mentions[i], state.cluster(i)
        key = key_of(mention.text)
        if state.token(i).dep == "npadvmod" and state.parse.tokens[state.token(i).head].lemma == "base":
            continue   # "the Norwich-based insurer" is of a town, not of Norwich Mutual
        if any(key in key_of(state.mentions[j].text).split() for j in cluster.members if j != i and (
                state.mentions[j].last - state.mentions[j].first > mention.last - mention.first)):
            continue  # told already by a known name: "Bolsonaro" is Jair's, not his son's
        person = cluster.features.animacy == PERSON
        heading = mention.text in state.nouns.name_heads and not person
        if heading and (found := _one(state, i, [j for j in ends.get(key, ()) if j < i])) is not None:  # "the Commission"
            pass
        elif person or not cluster.features.type:
            if key in whole and cluster.features.number == PLURAL:   # "Younes, known as ...": no several
                cluster.features = replace(cluster.features, number="")
            found = _one(state, i, whole.get(key) or starts.get(key) or ())
            if found is None and key not in whole:
                found = _one(state, i, [j for j in within.get(key, ()) if j < i])  # "Muse Bihi Abdi" is called Bihi
            if found is None and not cluster.features.type and mention.text.isupper() and mention.last == mention.first + 1:
                found = _one(state, i, [j for j in initials.get(mention.text, ()) if j < i])  # "the Islamic State ... IS"
        else:
            body = cluster.features.type in state.nouns.collective
            letters = mention.text.isupper() and len(mention.text) > 1
            found = _one(state, i, initials.get(mention.text.replace(".", ""), ())) if letters else None
            if found is None and body:
                found = _one(state, i, [j for j in starts.get(key, ()) if not (cluster.entity and _part(state, j)) and not (
                    _told_apart(state, i, j))])
            if found is None and body:
                wholes = ends.get(key) or plurals.get(key, [])   # "Couche-Tard" is Alimentation Couche-Tard
                found = _one(state, i, [j for j in wholes if j < i])
        if found is None and key in starts and mention.last - mention.first == 1:
            found = _half_of_a_land(state, i, starts[key])
        if found is not None:
            state.join(found, i)


def _members(party: str) -> str:
    """What those of a party are called, and the party with them: "the Democratic Liberals", "the Social Democrats"."""
    return f"{party[:-2] if party.endswith('cratic') else party}s"


def _part(state: State, i: int) -> bool:
    """Whether a name that nobody knows is that of a part of what it opens with: "Senate Finance Committee"."""
    last = state.mentions[i].text.rpartition(" ")[2]
    return not state.cluster(i).entity and state.cluster(i).features.type in state.nouns.collective and (
        last in state.nouns.name_heads)


def _told_apart(state: State, i: int, j: int) -> bool:
    """Whether a sentence has a body's name behind a longer one that opens with it: "Altura Peru, a unit of Altura". What closes
    the full names of firms makes no other: Altura is Altura Inc."""
    longer, name = state.mentions[j], key_of(state.mentions[i].text)
    if min(state.cluster(i).members) < j and _is_new(state, j):
        return True
    beside = any(state.sentence[k] == state.sentence[j] and state.mentions[k].first >= longer.last
                 and key_of(state.mentions[k].text) == name for k in state.cluster(i).members)
    return beside and longer.text.rpartition(" ")[2] not in state.nouns.words["LegalForm"]


def _is_new(state: State, j: int) -> bool:
    """Whether a name is what somebody new is called: "a breakaway group that calls itself the Free Men of Norvik"."""
    verb = state.parse.tokens[state.token(j).head]
    called = state.token(j).dep == "oprd" and verb.dep in ("relcl", "acl") and verb.lemma in state.nouns.words["NamingVerb"]
    return called and any(d.text.lower() in ("a", "an") for d in state.parse.dependents(verb.head, "det"))


def _half_of_a_land(state: State, i: int, whole: Iterable[int]) -> int | None:
    """The land of which a name with an article is the first word and that has a namesake: "the South" is South Korea."""
    mention, entities = state.mentions[i], state.gazetteer.entities
    lands = {state.cluster(j).entity for j in whole if state.cluster(j).features.animacy == BODY} - {""}
    if mention.entity or len(lands) != 1 or not state.nouns.determiners.get(state.parse.tokens[mention.first - 1].text.lower()):
        return None
    land = entities[next(iter(lands))]
    half = land.label.split()[-1]
    if all(e.type != land.type or e is land or e.label.split()[-1] != half for e in entities.values()):
        return None
    found = next(j for j in whole if state.cluster(j).entity == land.id)
    state.cluster(i).features = state.cluster(found).features
    return found


def _bracketed(state: State) -> None:
    """Initials in brackets behind the name that they write short, be it in another language."""
    ends = {state.mentions[i].last: i for i in state.names()}
    for i in state.names():
        mention, tokens = state.mentions[i], state.parse.tokens
        j = ends.get(mention.first - 1)
        if j is None or not mention.text.isupper() or tokens[mention.first - 1].text != "(":
            continue
        if state.cluster(j).features.type in state.nouns.collective and state.fits(j, i):
            for k in state.names():
                if state.mentions[k].text == mention.text and state.fits(j, k):
                    state.join(j, k)


def _one(state: State, i: int, candidates: Iterable[int]) -> int | None:
    """The only cluster among the candidates that a mention fits; of two, whom the text called so before: two Bushes stay
    apart, unless one was `Bush` before the other came."""
    found = [j for j in candidates if j != i and state.fits(j, i) and not state.same(j, i) and not state.apart(j, i)]
    first = min(state.cluster(i).members)
    headline = state.parse.sentences[state.sentence[first]].headline
    for some in ([j for j in found if j < first], found):  # whoever was introduced before, else whoever comes after
        fitting = {state.find(j): j for j in reversed(some)}
        called = [j for root, j in fitting.items() if len(fitting) > 1 and any(
            m < first and state.mentions[m].text == state.mentions[i].text for m in state.clusters[root].members)]
        if fitting:   # a headline is about whom the text names first
            return some[0] if len(fitting) == 1 or headline else called[0] if len(called) == 1 else None
    return None


def constructions(state: State) -> None:
    """Apposition and predicate nominatives."""
    ends = {state.mentions[j].last: j for j in state.names()}
    for i, mention in enumerate(state.mentions):
        token = state.token(i)
        if token.dep == "appos" and mention.kind != PRONOUN:
            host = state.by_head.get(token.head)
            if host is not None and not token.head < state.parse.tokens[token.head].head < token.index:  # beyond its verb
                _apposition(state, host, i)
        elif mention.kind != PRONOUN and (said := said_of_subject(state.parse, token)) is not None and (
                said is token or mention.kind == NOMINAL):
            _predicate_nominative(state, i, said)
        elif token.dep in ("oprd", "pobj") and mention.kind == NAME:
            _called(state, i, token)
        if mention.kind == NOMINAL:
            _beside_name(state, i)
            host = ends.get(mention.first - 1) if mention.first and state.parse.tokens[mention.first - 1].text == "," else None
            if host is not None and not state.cluster(i).named and _behind_comma(state, host, i):
                if not state.fits(host, i):   # what a phrase calls a body that nobody knows outweighs what its name looks like
                    known, told = state.cluster(host), state.cluster(i)
                    (told if known.entity else known).features = (known if known.entity else told).features
                state.join(host, i)
        elif mention.kind == NAME:
            title = title_before(state.parse, mention, state.nouns)
            for k in range(*title) if title else ():  # "the chief of staff Ana Ruiz"
                if k in state.by_head and state.fits(i, state.by_head[k]):
                    state.join(i, state.by_head[k])


def _called(state: State, i: int, token: Token) -> None:
    """What a body is said to be called: "a group calling itself the Free Men", "a militia known as the Cobras"."""
    parse, marker = state.parse, state.parse.tokens[token.head]
    verb = parse.tokens[marker.head] if token.dep == "pobj" and marker.text.lower() == "as" else marker
    called = verb.dep in ("acl", "relcl") and verb.lemma.lower() in state.nouns.words["NamingVerb"]
    if not called or verb.head not in state.by_head or parse.dependents(verb.index, "advmod"):   # `formerly known as`
        return
    itself = any(d.tag == "PRP" and d.text.lower().endswith("sel" + ending) for d in parse.dependents(verb.index, "dobj")
                 for ending in ("f", "ves"))
    host = state.by_head[verb.head]
    body = state.features[host].type in state.nouns.collective
    if body and not state.cluster(host).named and (itself or (verb.tag == "VBN" and verb.dep == "acl")):
        if not state.fits(host, i):
            known = bool(state.cluster(i).entity)
            state.cluster(host if known else i).features = state.cluster(i if known else host).features
        state.join(host, i)


def _beside_name(state: State, i: int) -> None:
    """A class noun and a name of one class in one phrase: "European rival Airbus", "the ELN rebels"."""
    mention, head = state.mentions[i], state.mentions[i].head
    kind = state.features[i].type
    if (land := _land(state, i)) is not None:
        state.cluster(i).features = state.cluster(land).features
        state.join(land, i)
        return
    for child in state.parse.children[head]:
        j = state.by_head.get(child)
        if j is None or state.mentions[j].kind != NAME or not kind:
            continue
        known = definite(state, i) or state.nouns.determiners.get(state.parse.tokens[mention.first].text.lower(), False)
        within = state.parse.tokens[child].dep in ("compound", "nmod", "amod")
        inside = within and known
        bare = within and mention.first == state.mentions[j].first and state.token(i).tag == "NN"   # "in Puno region"
        person = kind == state.cluster(j).features.type and state.features[i].animacy == PERSON
        if person and child == head - 1 and state.token(i).pos == "PROPN":  # "Ana Ruiz MP"
            state.join(j, i)
        named = state.cluster(j).features.type
        own = state.token(i).lemma in state.nouns.words["SelfNoun"]
        itself = named == kind or (own and (state.fits(j, i) or named in state.nouns.collective))
        noun = state.noun[i]
        own_words = len(noun.lemma.split()) - 1 if noun is not None else 0   # "the M23 rebel group", no "Islamist group"
        if own_words and state.mentions[j].last > head - own_words:
            continue
        between = state.parse.tokens[state.mentions[j].last : head - own_words]
        beside = all(t.pos == "ADJ" and t.head == head for t in between)  # "the PASOK socialist party"
        if inside and kind in state.nouns.collective and itself and beside:
            if not state.fits(j, i):   # "the Seleka coalition": what it is was told by more than this word
                state.cluster(i).features = state.cluster(j).features
            state.join(j, i)
        goods = state.mentions[j].last == head - 1 and state.parse.tokens[head - 1].pos == "NOUN"   # "the X gold mine"
        if (inside or bare) and kind not in state.nouns.animacy and named == kind and (beside or goods) and own:
            state.join(j, i)
    after = state.by_head.get(state.token(i).head)
    if (
        after is not None
        and state.mentions[after].kind == NAME
        and mention.last == state.mentions[after].first
        and (kind and state.token(i).dep in ("nmod", "compound", "appos", "amod") and state.fits(after, i))
    ):
        state.join(after, i)


def _land(state: State, i: int) -> int | None:
    """The part of a state that a noun for a state is said with: "Nigeria's Kaduna state", "the Indian state of Kerala"."""
    parse, head, place = state.parse, state.token(i), (state.nouns.labels["GPE"],)
    if head.tag != "NN" or state.features[i].animacy != BODY or not state.nouns.is_a(state.features[i].type, place):
        return None
    of = [n.index for p in parse.dependents(head.index, "prep") if p.text == "of" and p.index == head.index + 1
          for n in parse.dependents(p.index, "pobj")]
    before = [d.index for d in parse.dependents(head.index, "compound", "nmod") if d.index == head.index - 1]
    found = [state.by_head[k] for k in (*of, *before) if k in state.by_head]
    part = [j for j in found if state.mentions[j].kind == NAME and state.cluster(j).features.animacy != BODY
            and state.nouns.is_a(state.cluster(j).features.type, place)]
    return part[0] if part else None


def _apposition(state: State, host: int, i: int) -> None:
    if state.mentions[i].first and state.parse.tokens[state.mentions[i].first - 1].text in _PARTING:
        if _said_once_more(state, host, i):
            state.join(host, i)
        return
    both_names = state.mentions[host].kind == state.mentions[i].kind == NAME
    told = state.features[i].type and state.cluster(host).features.type
    named = state.mentions[i].kind == NAME and state.cluster(host).named   # `Ana Ruiz, the adviser whom President Paz sent`
    alike = bool(told) and (state.fits(host, i) or _told_as_land(state, host, i))
    if not both_names and not named and alike and not _remark(state, host, i):
        state.join(host, i)
        return
    # The parser hangs "X of the Y, a think tank" on X; what agrees is the name right before the comma.
    for j in range(i - 1, host, -1):
        near = state.mentions[j]
        if (
            near.kind == NAME
            and near.last + 1 == state.mentions[i].first
            and state.parse.tokens[near.last].pos == "PUNCT"
            and state.fits(j, i)
            and state.cluster(j).features.type
        ):
            state.join(j, i)
            return


def _said_once_more(state: State, host: int, i: int) -> bool:
    """Whether a copula tells twice what somebody is, the second time behind a colon: `Ruiz is a rebel: a lecturer who`."""
    colon = state.parse.tokens[state.mentions[i].first - 1].text == ":"
    person = all(state.features[k].animacy == PERSON and state.mentions[k].kind == NOMINAL for k in (host, i))
    said = state.token(host).dep == "attr" and state.token(i).tag == state.token(host).tag == "NN"
    return colon and person and said and not definite(state, i) and state.fits(host, i)


def _told_as_land(state: State, host: int, i: int) -> bool:
    """Whether a place's name is told more of by a noun for a place of another kind: `Transnistria, a breakaway region`."""
    place, name, noun = (state.nouns.labels["GPE"],), state.mentions[host], state.mentions[i]
    near = name.kind == NAME and noun.kind == NOMINAL and name.last + 1 == noun.first
    kinds = (state.features[i].type, state.cluster(host).features.type)
    return near and state.features[i].number != PLURAL and all(state.nouns.is_a(kind, place) for kind in kinds) and any(
        t.dep == "det" for t in state.parse.dependents(noun.head))


def _remark(state: State, host: int, i: int) -> bool:
    """Whether what stands behind a comma is the clause's event, and not the thing named last: `barred it from the vote, a
    ruling that Ruiz condemned`."""
    told, last = state.token(i), state.token(host)
    new = not definite(state, i) and state.mentions[host].kind != NAME and last.dep == "pobj"
    return new and told.lemma != last.lemma and bool(state.parse.dependents(told.index, "relcl"))


def _behind_comma(state: State, host: int, i: int) -> bool:
    """Whether a phrase between commas tells what the name right before is, however the parse has it: `the Centre for Health, an
    institute`, `CPC, the refiner`, `in Canpotex, the cartel that sells it`, `Ana Ruiz, the dealmaker who`."""
    parse, token = state.parse, state.token(i)
    a, b = state.cluster(host).features, state.cluster(i).features
    below = parse.dependents(token.index)
    opened = any(t.dep == "det" and t.text.lower() in state.nouns.determiners for t in below)
    if not opened or any(t.dep in ("cc", "conj", "poss") for t in below) or b.number == PLURAL:
        return False
    bodies = a.type in state.nouns.collective and b.type in state.nouns.collective
    somebody = a.animacy == PERSON and not b.type and any(
        t.tag == "WP" for clause in below if clause.dep == "relcl" for t in parse.dependents(clause.index, "nsubj"))
    agreed = bool(a.type and b.type) and state.fits(host, i)
    if token.dep == "appos":
        return agreed or bodies or somebody
    opens = state.mentions[host].first == parse.sentences[token.sentence].first
    misread = ("dobj", "npadvmod", "attr", "oprd", "dep", *(("nsubj", "nsubjpass") if opens else ()))
    closes = parse.tokens[parse.subtree(token.index)[-1] + 1 : parse.subtree(token.index)[-1] + 2]
    return token.dep in misread and agreed and (opens or not closes or closes[0].pos == "PUNCT")


def said_of_pronouns(state: State) -> None:
    """What a pronoun is said to be that a clause tells more of: "Ruiz left. He is the man who founded Norvik"."""
    for i in state.nominals():
        token = state.token(i)
        if token.dep == "attr" and not state.cluster(i).named and state.parse.dependents(token.index, "relcl"):
            _predicate_nominative(state, i, token, pronouns=True)


def _predicate_nominative(state: State, i: int, token: Token, *, pronouns: bool = False) -> None:
    """What a copula says of its subject ("Khanna is a Democrat"), unless it is denied or only possible."""
    verb = state.parse.tokens[token.head]
    if verb.lemma not in word_list("being"):
        return
    below = state.parse.dependents(verb.index)
    if verb.dep == "xcomp" and state.parse.tokens[verb.head].lemma == "use":   # "used to be"
        below = [*below, *state.parse.dependents(verb.head, "nsubj")]
    subjects = [t for t in below if t.dep == "nsubj" and t.index in state.by_head]
    if not subjects or any(t.dep == "neg" or t.tag == "MD" for t in below):
        return
    j = state.by_head[subjects[0].index]
    if (state.mentions[j].kind == PRONOUN) != pronouns or (state.mentions[i].kind == NAME and state.mentions[j].kind == NAME):
        return
    if state.features[i].number == state.features[j].number and state.fits(j, i) and state.features[i].type:
        state.join(j, i)
