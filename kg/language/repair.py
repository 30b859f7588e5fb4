"""Mends what a small statistical parser gets wrong against grammar that admits no exception.

Each repair states the impossibility it removes; the words that some ask for stand in ontology/parsing.ttl. Parse in, Parse out,
before anything is read off it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kg.language import (
    apposition,
    asides,
    attachment,
    conjuncts,
    examples,
    finite,
    gapping,
    headlines,
    interposed,
    inversion,
    objects,
    offices,
    openings,
    participles,
    pastforms,
    relatives,
    tensed,
    titles,
    wordclass,
)
from kg.language.wordlists import word_list
from kg.model import Name, Parse, Token

_CLAUSAL = ("ROOT", "ccomp", "conj", "advcl", "relcl")
_NOMINAL = ("NOUN", "PROPN", "PRON")


def repair(parse: Parse) -> Parse:
    """Apply every repair, in an order in which later ones may build on earlier ones."""
    parse = offices.person_behind_body(_name_before_sum(_name_before_time(_dated_name(parse))))
    for mend in _REPAIRS:
        changes = mend(parse)
        if changes:
            tokens = [changes.get(t.index, t) for t in parse.tokens]
            if not any(_hangs_on_itself(tokens, i) for i in changes):   # else left as it was: a tree has no cycles
                parse = Parse(tuple(tokens), parse.sentences, parse.names)
    return parse


def _hangs_on_itself(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is below itself."""
    seen: set[int] = set()
    while tokens[at].head != at:
        if at in seen:
            return True
        seen.add(at)
        at = tokens[at].head
    return False


def _dated_name(parse: Parse) -> Parse:
    """A time is no part of a name: in `By May Ana Ruiz had left`, where all of it was taken for a day, the name begins where
    the phrase of the preposition ends."""
    names = []
    for name in parse.names:
        first, rest = parse.tokens[name.first], parse.tokens[name.first + 1 : name.last]
        before = parse.tokens[name.first - 1] if name.first else None
        opened = before is not None and before.dep in ("prep", "mark", "ROOT") and before.pos in ("ADP", "SCONJ") and (
            first.head == before.index or not parse.children[before.index] or (bool(rest) and rest[-1].head == before.index))
        doer = any(t.dep in ("nsubj", "nsubjpass") for t in rest) or (
            len(rest) > 1 and rest[-1].dep == "pobj" and parse.tokens[min(name.last, len(parse.tokens) - 1)].text == ",")
        if name.label == "DATE" and opened and doer and all(t.tag == "NNP" for t in (first, *rest)):
            names.append(Name(name.first, name.first + 1, "DATE"))
            names += [Name(name.first + 1, name.last, "PERSON")] if len(rest) > 1 else []
        else:
            names.append(name)
    return parse if len(names) == len(parse.names) and tuple(names) == parse.names else Parse(
        parse.tokens, parse.sentences, tuple(names))


def _name_before_time(parse: Parse) -> Parse:
    """What a preposition governs is no part of an adverb: in `fired at Oslo overnight` only the last word is a time."""
    names = []
    for name in parse.names:
        first, last = parse.tokens[name.first], parse.tokens[name.last - 1]
        apart = name.label in ("DATE", "TIME") and first.dep == "pobj" and first.pos == "PROPN" and (
            last.pos == "ADV" and last.head < name.first and name.last - name.first == 2)
        names.append(replace(name, first=name.last - 1) if apart else name)
    return parse if tuple(names) == parse.names else Parse(parse.tokens, parse.sentences, tuple(names))


def _name_before_sum(parse: Parse) -> Parse:
    """Who stands behind a verb is no part of a sum of money: `fined Google 4 billion euros` names two."""
    names = []
    for name in parse.names:
        first = next((i for i in range(name.first, name.last) if parse.tokens[i].pos != "PROPN"), name.last)
        short = parse.tokens[name.first].text.isupper() and len(parse.tokens[name.first].text) < 4   # `paid EUR 4 billion`
        behind = name.first > 0 and parse.tokens[name.first - 1].pos == "VERB"
        if name.label == "MONEY" and name.first < first < name.last and behind and not short:
            names += [Name(name.first, first, "ORG"), replace(name, first=first)]
        else:
            names.append(name)
    return parse if len(names) == len(parse.names) else Parse(parse.tokens, parse.sentences, tuple(names))


def _adverb_subject(parse: Parse) -> dict[int, Token]:
    """An adverb is no subject: in `A and B last met` the name hanging on it is; nor has it an article and a number of its own
    (`the two last met`)."""
    changes: dict[int, Token] = {}
    for token in parse.labelled("advmod"):
        counted = parse.dependents(token.index, "nummod")
        if counted and parse.dependents(token.index, "det") and token.head == token.index + 1 and (
                parse.tokens[token.head].tag == "VBD" and not parse.dependents(token.head, "nsubj", "nsubjpass")):
            changes[counted[0].index] = replace(counted[0], dep="nsubj", head=token.head)
            changes.update((d.index, replace(d, head=counted[0].index)) for d in parse.dependents(token.index, "det"))
    for token in parse.labelled("nsubj", "nsubjpass"):
        if token.pos == "ADV":
            names = [d for d in parse.dependents(token.index) if d.pos in _NOMINAL and d.index < token.index]
            if names:
                changes[names[-1].index] = replace(names[-1], dep=token.dep, head=token.head)
                changes[token.index] = replace(token, dep="advmod")
    return changes


def _name_as_adverb(parse: Parse) -> dict[int, Token]:
    """A name is no adverb: right before a finite verb that has no subject it is one, in `Ruiz said Oslo had agreed`, and right
    behind the comma after a noun it tells which, in `the relief agency, UNHCR, sent tents`."""
    changes: dict[int, Token] = {}
    times = {i for name in parse.names if name.label in ("DATE", "TIME") for i in range(name.first, name.last)}
    for token in parse.labelled("advmod"):
        verb = parse.tokens[token.head]
        if token.pos == "PROPN" and token.index + 1 == verb.index and token.index not in times and (
                finite.is_finite(parse, verb) and not finite.has_subject(parse, verb)):
            changes[token.index] = replace(token, dep="nsubj")
    for token in parse.labelled("npadvmod"):
        noun, first = parse.tokens[token.head], parse.subtree(token.index)[0]
        behind = first == noun.index + 2 and parse.tokens[first - 1].text == ","
        closed = parse.tokens[token.index + 1 : token.index + 2]
        if token.pos == "PROPN" and noun.pos == "NOUN" and behind and token.index not in times and (
                closed and closed[0].text in (",", ".") and parse.dependents(noun.index, "det", "poss")):
            changes[token.index] = replace(token, dep="appos")
    return changes


def _doubled_subject(parse: Parse) -> dict[int, Token]:
    """A verb has one subject: in `the Dutch brewer Heineken closed` the noun right before the name is its title,
    and so is the plural in `Presidents Ruiz and Paz met`."""
    changes: dict[int, Token] = {}
    for name in parse.labelled("nsubj", "nsubjpass"):
        if name.pos != "PROPN":
            continue
        before = parse.tokens[max(0, parse.subtree(name.index)[0] - 1)]
        plural = before.tag == "NNS" and before.dep == "npadvmod" and not parse.children[before.index]
        beside = before.head == name.head or parse.tokens[before.head].tag == "WDT"
        title = before.dep == "npadvmod" and before.tag in ("NN", "NNP") and before.index not in parse.labels and (
            parse.labels.get(name.index) == "PERSON")   # `Japan PM Ana Ruiz met`
        if beside and before.index < name.index and (title or (before.pos == "NOUN" and (before.dep == name.dep or plural))):
            changes[before.index] = replace(before, dep="nmod", head=name.index)
    return changes


def _fronted_clause(parse: Parse) -> dict[int, Token]:
    """A root clause has no subordinator: in `After A's meeting with B, C and D spoke` the subject starts behind the comma.

    The last comma that leaves only one coordinated noun phrase before the verb closes the fronted phrase.
    """
    changes: dict[int, Token] = {}
    for token in parse.labelled("ROOT"):
        marks = [d for d in parse.dependents(token.index, "mark") if d.index < token.index]
        subjects = [d for d in parse.dependents(token.index, "nsubj", "nsubjpass") if d.index < token.index]
        if not marks or not subjects or subjects[0].index < marks[0].index:
            continue
        chain = _tail_coordination(parse, subjects[0].index, token.index)
        if chain is None:
            continue
        first = parse.tokens[chain]
        changes[first.index] = replace(first, dep=subjects[0].dep, head=token.index)
        changes[subjects[0].index] = replace(subjects[0], dep="pobj", head=marks[0].index)
        changes[marks[0].index] = replace(marks[0], dep="prep", head=token.index)
    return changes


def _tail_coordination(parse: Parse, subject: int, verb: int) -> int | None:
    """First conjunct behind a comma inside the subject, where the coordination ends right before the verb's group."""
    inside = parse.subtree(subject)
    for i in inside:
        token = parse.tokens[i]
        listed = token.dep == "conj" or (token.dep == "appos" and bool(parse.dependents(i, "conj")))
        if listed and token.pos in _NOMINAL and i > 0:
            left = parse.subtree(i)[0]
            if left > 0 and parse.tokens[left - 1].text == "," and parse.subtree(i)[-1] == inside[-1] < verb:
                return i
    return None


def _having_no_participle(parse: Parse) -> dict[int, Token]:
    """No perfect has a present participle: in `have competing claims` it modifies what they have."""
    changes: dict[int, Token] = {}
    for token in parse.tokens:
        if token.tag != "VBG" or token.dep == "amod":
            continue
        below = [parse.tokens[i] for i in parse.children[token.index]]
        have = next((d for d in below if d.dep == "aux" and d.index == token.index - 1 and d.lemma == "have"), None)
        thing = next((d for d in below if d.dep == "dobj" and d.index > token.index), None)
        if have is None or thing is None or any(d.dep in ("aux", "auxpass") and d is not have for d in below):
            continue
        changes[have.index] = replace(
            have, pos="VERB", dep=token.dep, head=have.index if token.head == token.index else token.head)
        changes[token.index] = replace(token, dep="amod", head=thing.index)
        changes.update({d.index: replace(d, head=have.index) for d in below if d is not have})
    return changes


def _perfect_participle(parse: Parse) -> dict[int, Token]:
    """`having` right before a participle is a perfect: in `denied having supplied gas to Peru` nobody has supplied gas."""
    changes: dict[int, Token] = {}
    for token in parse.labelled("amod"):
        have, thing = parse.tokens[token.index - 1], parse.tokens[token.head]
        if token.tag != "VBN" or have.tag != "VBG" or have.lemma != "have" or thing.dep != "dobj" or (
                thing.head != have.index or have.dep == "aux"):
            continue
        head = token.index if have.head == have.index else have.head
        changes.update({d.index: replace(d, head=token.index) for d in parse.dependents(have.index)})
        changes[token.index] = replace(token, dep=have.dep, head=head, pos="VERB")
        changes[have.index] = replace(have, dep="aux", head=token.index, pos="AUX")
        changes[thing.index] = replace(thing, head=token.index)
    return changes


def _auxiliary_subject(parse: Parse) -> dict[int, Token]:
    """An auxiliary has no subject of its own: it is its verb's, in `Also killed was the commander` too."""
    changes: dict[int, Token] = {}
    for token in parse.labelled("nsubj", "nsubjpass", "attr"):
        auxiliary = parse.tokens[token.head]
        if auxiliary.dep in ("aux", "auxpass") and (token.dep != "attr" or auxiliary.head < auxiliary.index):
            dep = "nsubjpass" if auxiliary.dep == "auxpass" else token.dep
            changes[token.index] = replace(token, dep=dep, head=auxiliary.head)
    return changes


def _divided_name(parse: Parse) -> dict[int, Token]:
    """A name is one phrase: in `named Ana Ruiz to lead it` her first name is not the object and the other its complement."""
    changes: dict[int, Token] = {}
    for last in parse.labelled("oprd", "dobj"):
        first = parse.tokens[last.index - 1]
        name = next((n for n in parse.names if n.label == "PERSON" and n.first <= first.index < last.index < n.last), None)
        if name is not None and first.dep in ("dobj", "dative") and first.head == last.head:
            changes[first.index] = replace(first, dep="compound", head=last.index)
            changes[last.index] = replace(last, dep="dobj")
    return changes


def _particled_name(parse: Parse) -> dict[int, Token]:
    """A name with a particle is one phrase: `Foreign Minister Adel al-Jubeir said` has one subject, `Its leader, Mohsen
    al-Fadhli, left` one apposition."""
    changes: dict[int, Token] = {}
    for mark in parse.tokens[2:-1]:
        particle, first, last = parse.tokens[mark.index - 1], parse.tokens[mark.index - 2], parse.tokens[mark.index + 1]
        if mark.text != "-" or particle.text not in word_list("particle") or last.pos != "PROPN":
            continue
        start = first.index if first.pos == "PROPN" else particle.index
        while parse.tokens[start - 1].pos == "PROPN" and parse.tokens[start - 1].dep == "compound" and (
                parse.tokens[start - 1].head in (start, first.index, particle.index)):
            start -= 1
        inside = range(start, last.index)
        outer = next((parse.tokens[i] for i in inside if not start <= parse.tokens[i].head <= last.index), None)
        if outer is None or start <= last.head <= last.index or last.dep not in finite.SUBJECTS:
            continue
        for i in inside:
            changes[i] = replace(parse.tokens[i], dep="punct" if i == mark.index else "compound", head=last.index)
        title = parse.tokens[start - 1]
        if title.pos == "PROPN" and title.head == last.head and title.dep in finite.SUBJECTS:
            changes[title.index] = replace(title, dep="compound", head=last.index)
        elif outer.dep == "appos":
            changes[last.index] = replace(last, dep="appos", head=outer.head)
    return changes


def _noun_with_subject(parse: Parse) -> dict[int, Token]:
    """A noun heads no clause: in `The trader bought cargoes of beans` the participle behind the subject is the verb."""
    changes: dict[int, Token] = {}
    for token in parse.labelled(*_CLAUSAL):
        if token.tag not in ("NN", "NNS"):
            continue
        for subject in parse.dependents(token.index, "nsubj"):
            verbs = [d for d in parse.dependents(subject.index, "acl") if subject.index < d.index < token.index
                     and d.tag in ("VBN", "VBD")]
            if len(verbs) != 1 or parse.dependents(token.index, "cop", "aux"):
                continue
            verb = verbs[0]
            head = verb.index if token.head == token.index else token.head
            changes[verb.index] = replace(verb, dep=token.dep, head=head, tag="VBD", pos="VERB")
            changes[subject.index] = replace(subject, head=verb.index)
            changes[token.index] = replace(token, dep="dobj", head=verb.index, pos="NOUN")
            for other in parse.dependents(token.index, "punct", "npadvmod", "advmod", "advcl"):
                if other.index > token.index:
                    changes[other.index] = replace(other, head=verb.index)
    return changes


def _hyphened_participle(parse: Parse) -> dict[int, Token]:
    """What is hyphened to a participle before a noun does what that says: `a UN-backed tribunal`, `the Hamas-run strip`."""
    changes: dict[int, Token] = {}
    for token in parse.labelled("amod", "compound", "nmod"):
        if token.tag != "VBN" or token.index < 2 or token.head < token.index or parse.tokens[token.index - 1].text != "-":
            continue
        doer = parse.tokens[token.index - 2]
        if doer.pos in ("NOUN", "PROPN") and (doer.dep != "npadvmod" or doer.head != token.index):
            changes[doer.index] = replace(doer, dep="npadvmod", head=token.index)
            changes[token.index - 1] = replace(parse.tokens[token.index - 1], dep="punct", head=token.index)
            changes[token.index] = replace(token, dep="amod")
    return changes


def _active_subject(parse: Parse) -> dict[int, Token]:
    """A present tense is active: in `The bank, whose chief was held, has branches` its subject is no passive's."""
    return {t.index: replace(t, dep="nsubj") for t in parse.labelled("nsubjpass")
            if parse.tokens[t.head].tag in ("VBZ", "VBP") and not parse.dependents(t.head, "auxpass")}


def _participle_with_subject(parse: Parse) -> dict[int, Token]:
    """A bare participle has no subject: in `Berg, named to the court, told senators` she is the one who told."""
    changes: dict[int, Token] = {}
    for token in parse.labelled("ccomp"):
        verb = parse.tokens[token.head]
        if token.tag != "VBN" or verb.index < token.index or verb.pos != "VERB" or (
                parse.dependents(token.index, "aux", "auxpass") or parse.dependents(verb.index, "nsubj", "nsubjpass")):
            continue
        for subject in parse.dependents(token.index, "nsubj", "nsubjpass")[:1]:
            changes[subject.index] = replace(subject, dep="nsubj", head=verb.index)
            changes[token.index] = replace(token, dep="acl", head=subject.index)
    return changes


def _name_behind_title(parse: Parse) -> dict[int, Token]:
    """Coordination needs a word or a comma: in `President Ruiz and her guest met` the name right behind the title is no
    conjunct of it but what it stands before."""
    changes: dict[int, Token] = {}
    for token in parse.labelled("conj"):
        title = parse.tokens[token.head]
        if token.pos != "PROPN" or title.pos != "PROPN" or (
                parse.subtree(token.index)[0] != title.index + 1 or parse.labels.get(token.index) != "PERSON"):
            continue
        changes[token.index] = replace(token, dep=title.dep, head=title.head)
        changes[title.index] = replace(title, dep="compound", head=token.index)
        for other in parse.dependents(title.index, "cc", "conj", "appos", "relcl"):
            if other.index > token.index:
                changes[other.index] = replace(other, head=token.index)
    return changes


def _name_as_preposition(parse: Parse) -> dict[int, Token]:
    """No name is a preposition: in `warned President Ana Ruiz not to go` the name read as a phrase bears the title."""
    changes: dict[int, Token] = {}
    for token in parse.labelled("prep"):
        title, names = parse.tokens[token.index - 1], parse.dependents(token.index, "pobj")
        beside = title.pos in _NOMINAL and token.head in (title.index, title.head)
        if token.pos != "PROPN" or not beside or len(names) != 1:
            continue
        last = names[0]
        if last.pos == "PROPN" and last.index > token.index and all(
                parse.tokens[i].pos == "PROPN" for i in range(token.index, last.index)):
            changes[last.index] = replace(last, dep=title.dep, head=title.head)
            changes[title.index] = replace(title, dep="compound", head=last.index)
            changes[token.index] = replace(token, dep="compound", head=last.index)
            changes.update({d.index: replace(d, head=last.index) for d in parse.dependents(title.index)
                            if d.index > last.index})
    return changes


def _roots(parse: Parse) -> list[Token]:
    """The first root of each sentence that has one, in text order."""
    found: dict[int, Token] = {}
    for token in parse.labelled("ROOT"):
        found.setdefault(token.sentence, token)
    return list(found.values())


def _verbless_sentence(parse: Parse) -> dict[int, Token]:
    """A sentence has a verb: in `Gunmen on bikes killed villagers.` it is the participle that has an object of its own, in
    `Barclays named Ana Ruiz as its chairman.` the one whose object the parser took for what somebody is called."""
    changes: dict[int, Token] = {}
    for root in _roots(parse):
        if root.pos not in _NOMINAL:
            continue
        sentence = parse.sentences[root.sentence]
        inside = parse.tokens[sentence.first : sentence.last]
        if parse.dependents(root.index, "nsubj", "cop") or not any(
                t.text == "." for t in inside[-2:]):
            continue
        verb = next((t for t in inside if t.index > root.index and _bare_clause(parse, t) and (
            t.tag == "VBD" or (t.tag == "VBN" and (parse.dependents(t.index, "dobj") or _called_as(parse, root, t))))), None)
        if verb is None or any(parse.tokens[i].pos in ("VERB", "AUX") for i in parse.ancestors(verb.index)):
            continue
        changes[verb.index] = replace(verb, dep="ROOT", head=verb.index, tag="VBD")
        changes[root.index] = replace(root, dep="nsubj", head=verb.index)
        for below in parse.dependents(root.index):
            if below.index > verb.index:
                changes[below.index] = replace(below, head=verb.index)
        if not parse.dependents(verb.index, "dobj"):
            changes.update((named.index, replace(named, dep="dobj")) for named in parse.dependents(verb.index, "oprd"))
    return changes


def _bare_clause(parse: Parse, verb: Token) -> bool:
    """Whether a clause behind a noun has no word before its verb that opens one, nor an auxiliary."""
    opened = any(d.index < verb.index and (d.dep in ("aux", "auxpass", "nsubj", "nsubjpass") or d.tag in ("WDT", "WP", "WRB"))
                 for d in parse.dependents(verb.index))
    return not parse.dependents(verb.index, "aux") if verb.dep == "acl" else verb.dep == "relcl" and not opened


def _called_as(parse: Parse, root: Token, verb: Token) -> bool:
    """Whether behind a name somebody is `named Ruiz as` something, or `named Ruiz minister`."""
    if root.pos != "PROPN":
        return False
    called = parse.dependents(verb.index, "oprd")
    behind = (d for above in (root, verb) for d in parse.dependents(above.index, "prep") if d.index > verb.index)
    return any(titles.titled_behind(parse, d) is not None for d in called) or (
        any(d.pos == "PROPN" for d in called) and any(d.text.lower() == "as" for d in behind))


def _finite_modifier(parse: Parse) -> dict[int, Token]:
    """A past tense is no modifier: in `The firm A bought B.` it is the verb, whatever the first noun was taken for."""
    changes: dict[int, Token] = {}
    for verb in parse.labelled("amod"):
        if verb.tag != "VBD" or verb.head < verb.index:
            continue
        names = [d for d in parse.dependents(verb.index) if d.index < verb.index and d.pos == "PROPN"]
        root = parse.tokens[parse.tokens[verb.head].head]
        if len(names) != 1 or root.dep != "ROOT" or root.pos != "NOUN" or (
                root.index + 1 != parse.subtree(names[0].index)[0]):
            continue
        changes[verb.index] = replace(verb, dep="ROOT", head=verb.index)
        changes[verb.head] = replace(parse.tokens[verb.head], dep="dobj", head=verb.index)
        changes[names[0].index] = replace(names[0], dep="nsubj", head=verb.index)
        changes[root.index] = replace(root, dep="compound", head=names[0].index)
        for below in parse.dependents(root.index):
            if below.index > verb.index and below.index != verb.head:
                changes[below.index] = replace(below, head=verb.index)
    return changes


def _verb_of_fragment(parse: Parse) -> dict[int, Token]:
    """A past tense is no modifier, a noun no measure of it: in `A Moscow court jailed the politician A for years.` it is the
    verb of what is no sentence without it."""
    changes: dict[int, Token] = {}
    for verb in parse.labelled("amod"):
        above = [parse.tokens[i] for i in parse.ancestors(verb.index)]
        taken = ("npadvmod", "nsubj") if verb.tag == "VBD" else ("nsubj",)
        subjects = [d for d in parse.dependents(verb.index, *taken) if d.pos in _NOMINAL and d.index == verb.index - 1]
        subjects += [d for d in parse.dependents(verb.head, "compound") if d.pos == "NOUN" and d.index == verb.index - 1]
        if verb.tag not in ("VBD", "VBN") or not subjects or not above or above[-1].index < verb.index or any(
                t.pos not in _NOMINAL for t in above):
            continue
        root = above[-1]
        changes[verb.index] = replace(verb, dep="ROOT", head=verb.index)
        changes[subjects[0].index] = replace(subjects[0], dep="nsubj", head=verb.index)
        changes[root.index] = replace(root, dep="dobj", head=verb.index)
        for below in parse.dependents(root.index):
            if below.dep in ("punct", "prep") and below.index > root.index:
                changes[below.index] = replace(below, head=verb.index)
    return changes


def _verb_behind_day(parse: Parse) -> dict[int, Token]:
    """What stands between a day and a title is no modifier where the clause has no other verb: in `A court on Monday sentenced
    editor A to death.` it is what the court did."""
    changes: dict[int, Token] = {}
    for verb in parse.labelled("amod"):
        day = verb.index - 1 - (parse.tokens[verb.index - 1].text == ",")
        if verb.tag not in ("VBN", "VBD") or day < 1 or parse.labels.get(day) != "DATE" or verb.head < verb.index:
            continue
        above = [parse.tokens[i] for i in parse.ancestors(verb.index)]
        name = next(t for t in above if t.dep not in ("compound", "nmod", "amod"))
        doer = next((t for t in above if t.dep in ("ROOT", "ccomp")), name)
        opening = parse.subtree(name.index)[0]
        if name.pos != "PROPN" or opening > verb.index or any(
                parse.labels.get(i) != "DATE" for i in range(opening, min(verb.index, day + 1))) or not (
                doer.pos in _NOMINAL and doer.index < day) or parse.dependents(doer.index, *finite.SUBJECTS, "cop"):
            continue
        root = doer.head == doer.index
        changes[verb.index] = replace(verb, dep=doer.dep, head=verb.index if root else doer.head, tag="VBD")
        changes[doer.index] = replace(doer, dep="nsubj", head=verb.index)
        changes[name.index] = replace(name, dep="dobj", head=verb.index)
        when = next((parse.tokens[i] for i in parse.ancestors(day) if parse.tokens[i].dep == "prep"), None)
        if opening < verb.index and when is not None:   # the day was taken for what measures the modifier
            changes[day] = replace(parse.tokens[day], dep="pobj", head=when.index)
        behind = [d for d in parse.dependents(doer.index) if d.index > name.index]
        behind += [d for d in parse.dependents(name.index, "prep") if d.text == "to"]
        changes.update({d.index: replace(d, head=verb.index) for d in (*behind, *([when] if when is not None else ()))})
    return changes


def _titled_subject(parse: Parse) -> dict[int, Token]:
    """A sentence has a verb: in `The gas monopoly Gazprom raised prices.` it is what stands as a clause on the first noun."""
    changes: dict[int, Token] = {}
    for root in _roots(parse):
        if root.pos != "NOUN" or parse.sentences[root.sentence].headline or parse.dependents(root.index, "nsubj", "cop"):
            continue
        verb = next((t for t in parse.dependents(root.index, "relcl") if t.tag in ("VBD", "VBZ", "VBP")), None)
        name = next(iter(parse.dependents(verb.index, "nsubj")), None) if verb is not None else None
        if verb is None or name is None or name.pos != "PROPN" or parse.subtree(name.index)[0] != root.index + 1:
            continue
        changes[verb.index] = replace(verb, dep="ROOT", head=verb.index)
        changes[root.index] = replace(root, dep="compound", head=name.index)
        for below in parse.dependents(root.index):
            if below.index > verb.index:
                changes[below.index] = replace(below, head=verb.index)
    return changes


_REPAIRS: tuple[Callable[[Parse], dict[int, Token]], ...] = (
    apposition.word_of_name,
    apposition.noun_behind_body,
    titles.list_of_titled,
    apposition.visiting_person,
    titles.hyphenated_office,
    offices.name_behind_office,
    offices.honorific,
    offices.led_delegation,
    headlines.headline_list,
    _verbless_sentence,
    wordclass.name_as_verb,
    wordclass.verb_behind_each,
    wordclass.name_behind_to,
    wordclass.name_as_adverb,
    wordclass.name_as_preposition,
    wordclass.noun_as_subject,
    wordclass.name_as_auxiliary,
    wordclass.gerund_with_article,
    wordclass.former_with_hyphen,
    wordclass.verb_of_relative,
    wordclass.verb_with_object,
    wordclass.verb_behind_conjunction,
    wordclass.verb_behind_that,
    wordclass.opening_name,
    wordclass.guest,
    wordclass.owned_adjective,
    wordclass.verb_beside_verb,
    wordclass.verb_with_modifier,
    wordclass.verb_as_modifier,
    wordclass.verb_in_relative,
    headlines.verbless_headline,
    headlines.plural_as_verb,
    headlines.other_news,
    headlines.second_verb,
    headlines.planned_deed,
    headlines.participle_behind_clause,
    headlines.topic_before_colon,
    headlines.participle,
    headlines.listed_name,
    _titled_subject,
    wordclass.verb_before_person,
    wordclass.plural_of_sentence,
    wordclass.plural_behind_which,
    relatives.parted_participle,
    interposed.timed_passive,
    pastforms.past_in_pair,
    pastforms.month_behind_verb,
    finite.main_verb,
    finite.verb_behind_preposition,
    finite.past_behind_subordinator,
    asides.clause_behind_aside,
    finite.listed_verb,
    finite.verb_between_names,
    finite.fronted_clause_object,
    finite.interrupted_subject,
    finite.interrupted_auxiliary,
    interposed.inverted_clause,
    finite.reduced_clause,
    participles.guest_in_pair,
    participles.verb_behind_participle,
    participles.finite_behind_participle,
    participles.gerund_behind_of,
    participles.result_of_deed,
    objects.judged_before_object,
    finite.late_partner,
    examples.included,
    attachment.outside_of,
    examples.among_others,
    examples.among_them,
    attachment.heavy_object,
    finite.interrupting_clause,
    attachment.past_modifier,
    asides.bracketed_participle,
    attachment.time_as_agent,
    openings.time_before_subject,
    openings.object_of_opening,
    openings.clause_behind_day,
    finite.verb_behind_auxiliary,
    attachment.before_complementizer,
    attachment.cleft_phrase,
    apposition.nearest_name,
    attachment.time_behind_apposition,
    attachment.phrase_behind_relative,
    examples.examples_behind_plural,
    attachment.sum_behind_name,
    relatives.participle_of_first,
    relatives.governed_relative,
    relatives.infinitive_of_relative,
    attachment.noun_before_genitive,
    _finite_modifier,
    _verb_of_fragment,
    _verb_behind_day,
    _auxiliary_subject,
    apposition.particle_of_name,
    inversion.time_before_complement,
    inversion.speaker_behind_verb,
    _noun_with_subject,
    _participle_with_subject,
    _hyphened_participle,
    objects.result_before_object,
    objects.small_clause,
    objects.found_quality,
    objects.particle_with_object,
    _adverb_subject,
    _name_as_adverb,
    _doubled_subject,
    _divided_name,
    _particled_name,
    objects.object_of_participle,
    objects.model_of_maker,
    objects.given_thing,
    objects.main_participle,
    objects.lone_particle,
    objects.lone_complement,
    _fronted_clause,
    finite.day_before_subject,
    finite.subject_between_commas,
    finite.subject_behind_verb,
    finite.name_as_clause,
    finite.subject_behind_phrase,
    attachment.list_of_places,
    attachment.occasion_of_subject,
    apposition.state_behind_region,
    conjuncts.subject_before_day,
    conjuncts.object_behind_date,
    conjuncts.second_attribute,
    attachment.name_behind_state,
    relatives.relative_without_conjunction,
    relatives.relative_as_main,
    relatives.broken_relative,
    relatives.part_of_relative,
    relatives.contact_clause,
    relatives.plural_in_apposition,
    relatives.plural_with_article,
    relatives.clause_on_comment,
    relatives.comment_on_saying,
    relatives.remark_behind_verb,
    relatives.clause_on_last,
    interposed.subject_before_time,
    relatives.described_subject,
    relatives.fronted_object,
    relatives.office_of_whom,
    relatives.parted_clause,
    relatives.clause_of_person,
    relatives.clause_of_thing,
    relatives.agreeing_clause,
    relatives.clause_of_body,
    relatives.clause_of_event,
    relatives.called_thing,
    relatives.clause_of_judgement,
    _having_no_participle,
    _perfect_participle,
    conjuncts.stray_conjunct,
    conjuncts.name_beside_number,
    conjuncts.persons_behind_states,
    objects.second_object,
    objects.title_object,
    objects.first_to_do_so,
    objects.reflexive_object,
    objects.share_behind_about,
    objects.counted_object,
    objects.clause_behind_preposition,
    objects.goal_before_purpose,
    objects.phrase_behind_time,
    objects.object_before_clause,
    finite.parted_subject,
    finite.clause_behind_conjunct,
    finite.object_before_clause,
    attachment.verb_beside_noun,
    conjuncts.finite_conjunct,
    conjuncts.tensed_conjunct,
    conjuncts.participle_behind_gerund,
    attachment.conjunct_behind_comma,
    attachment.conjunct_of_nearest,
    attachment.against_in_suit,
    attachment.behind_share,
    attachment.name_behind_amount,
    attachment.won_to_become,
    attachment.titled_in_list,
    conjuncts.halves,
    attachment.result_behind_purpose,
    conjuncts.disagreeing_conjunct,
    conjuncts.parallel_phrases,
    conjuncts.unlike_conjunct,
    conjuncts.behind_explained,
    conjuncts.owned_modifier,
    attachment.name_beside_verb,
    attachment.name_beside_time,
    attachment.name_before_time,
    tensed.name_before_measure,
    tensed.time_behind_event,
    tensed.participle_behind_when,
    attachment.contrasting_clause,
    apposition.contrast,
    apposition.described_object,
    apposition.joined_names,
    titles.prefixed_office,
    titles.name_in_two,
    titles.titled_couple,
    apposition.listed_apposition,
    conjuncts.paired_modifier,
    _name_behind_title,
    _name_as_preposition,
    finite.second_wish,
    finite.compound_subject,
    finite.named_subject,
    finite.reported_verb,
    conjuncts.object_behind_verb,
    conjuncts.dated_again,
    conjuncts.two_subjects,
    attachment.relative_behind_noun,
    attachment.clause_on_last,
    attachment.quality_behind_as,
    attachment.behind_closed_clause,
    attachment.behind_aside,
    attachment.pair_between,
    attachment.participle_in_pair,
    attachment.finite_beside_infinitive,
    attachment.behind_closed_participle,
    attachment.partner_of_explained,
    attachment.participle_of_clause,
    conjuncts.repeated_preposition,
    conjuncts.preposition_behind_clause,
    apposition.across_verb,
    apposition.behind_colon,
    apposition.named_in_turn,
    titles.second_office,
    titles.list_of_offices,
    apposition.list_of_named,
    apposition.name_behind_description,
    titles.office_behind_time,
    titles.bare_title,
    titles.home_of_title,
    apposition.home_of_last,
    attachment.hyphened_kin,
    attachment.ranked_holder,
    finite.whose_clause,
    finite.verb_behind_relative,
    titles.dated_office,
    titles.office_until,
    apposition.described_subject,
    apposition.fronted_description,
    apposition.people_before_name,
    apposition.person_in_list,
    apposition.person_beside_person,
    titles.office_behind_place,
    apposition.name_behind_place,
    apposition.close_apposition,
    titles.envoy_between_commas,
    apposition.name_in_apposition,
    apposition.other_name,
    apposition.bearer_of_name,
    apposition.agent_behind_explained,
    apposition.kind_of_state,
    apposition.person_beside_place,
    apposition.last_of_list,
    apposition.bracketed_owner,
    titles.named_to_office,
    titles.office_of_passive,
    titles.office_without_comma,
    titles.gapped_office,
    titles.name_of_title,
    titles.joint_portfolio,
    titles.joint_titles,
    titles.title_before_titled,
    titles.joint_descriptions,
    wordclass.plural_title,
    titles.titled_couple,   # again, with titles that are told from names by now
    _active_subject,
    apposition.name_behind_subject,
    titles.home_before_title,
    titles.title_behind_home,
    titles.person_of_firm,
    titles.office_between_persons,
    apposition.place_of_preposition,
    titles.in_place_of_holder,
    titles.office_of_relative,
    gapping.clusters,
    gapping.pairs,
    gapping.orphans,
    pastforms.past_with_object,
)

