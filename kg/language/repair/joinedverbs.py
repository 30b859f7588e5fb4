"""A verb that a conjunction joins goes on with the verb that it is like, in tense, form and number: `agreed to go and left`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.language.grammar import FINITE, NOMINAL, SUBJECTS, has_subject, is_finite
from kg.language.wordlists import word_list
from kg.model import Parse, Token

_SUBORDINATE = ("ccomp", "advcl", "relcl", "acl")
_PRESENT = {"NNS": "VBZ", "NN": "VBP"}
"""The present tense that a noun is spelled like."""


def first_of_verbs(parse: Parse) -> Iterator[Token]:
    """Nothing is said by nobody: in `The group has rejected the accord, demanded a vote and left` the verb before the comma,
    whose subject is there, is the first of those that are joined."""
    for verb in parse.labelled("ROOT"):
        first = next((c for c in parse.dependents(verb.index, "ccomp") if c.index < verb.index), None)
        if first is None or verb.tag not in ("VBD", "VBN") or has_subject(parse, verb) or not has_subject(parse, first):
            continue
        between = parse.tokens[first.index : verb.index]
        marks = {t.tag if t.tag in ("``", "''") else t.text for t in between}
        goes_on = any(d.index > verb.index and d.dep != "punct" for d in parse.dependents(verb.index))
        if "," not in marks or marks & {";", ":", "``", "''"} or not is_finite(parse, first) or not goes_on or parse.dependents(
                verb.index, "aux", "auxpass"):
            continue
        yield replace(first, dep="ROOT", head=first.index)
        yield replace(verb, dep="conj", head=first.index)
        yield from (replace(d, head=first.index) for d in parse.dependents(verb.index, "punct") if d.index < verb.index)


def _joint(parse: Parse, verb: Token) -> Token | None:
    """The conjunction before a conjunct, adverbs and what stands between commas left out: `and, he said, then left`."""
    marks = [d for d in parse.dependents(verb.head, "cc") if d.index < verb.index]
    return marks[-1] if marks else None


def past_modifier(parse: Parse) -> Iterator[Token]:
    """A past tense is no modifier: in `denounced it and threatened retaliation` it is coordinated with the verb; so is what the
    conjunction of a verb stands before."""
    for verb in parse.labelled("amod"):
        noun = parse.tokens[verb.head]
        first = parse.tokens[noun.head]
        joint = parse.tokens[verb.index - 1]
        taken = verb.tag == "VBN" and joint.dep == "cc" and parse.tokens[joint.head].pos == "VERB"
        if not (verb.tag == "VBD" or taken) or noun.dep != "conj" or verb.index > noun.index or joint.dep != "cc" or (
                parse.subtree(noun.index)[0] != verb.index):
            continue
        start = verb.index - 2 if taken else first.index
        above = next((parse.tokens[i] for i in (start, *parse.ancestors(start)) if parse.tokens[i].tag == "VBD" or (
            parse.tokens[i].pos == "VERB" and not taken)), None)
        if above is not None and above.tag == "VBD" and above.index < joint.index:
            yield replace(verb, dep="conj", head=above.index, tag="VBD")
            yield replace(noun, dep="dobj", head=verb.index)
            yield replace(joint, head=above.index)


def conjunct_behind_comma(parse: Parse) -> Iterator[Token]:
    """A comma before the conjunction closes a subordinate clause: in `The court decided that he was the killer, and jailed him`
    it is the court that jailed. Nor is a finite verb like an infinitive or gerund: `the first to take the chair and picked
    her`, `accused him of lying and left`, `agreed to dig mines and is in talks`. Nor has a clause an object beside one
    that has none but its pronoun (Ross 1967, across-the-board extraction): `left the pact that Peru signed and cut aid`."""
    for verb in parse.labelled("conj"):
        first = parse.tokens[verb.head]
        joint = _joint(parse, verb)
        taken = verb.tag == "VBN" and first.tag == "VB" and first.dep == "xcomp" and bool(
            parse.dependents(verb.index, "dobj")) and not parse.dependents(verb.index, "aux", "auxpass")
        if taken:   # `urged Peru to withdraw and imposed duties`: a past tense taken for a participle
            verb = replace(verb, tag="VBD")
        if joint is None or first.pos not in ("VERB", "AUX") or not is_finite(parse, verb) or has_subject(parse, verb):
            continue
        comma = parse.tokens[joint.index - 1].text == ","
        alone = len(parse.dependents(first.index, "conj")) == 1 and not parse.dependents(verb.index, "conj")
        unlike = verb.tag in ("VBD", "VBZ") and ((first.tag == "VB" and first.dep in ("xcomp", "advcl", "relcl", "acl")) or (
            first.tag == "VBG" and first.dep == "pcomp"))
        if not (unlike or _full(parse, verb, first)) and not (comma and alone and first.dep in _SUBORDINATE):
            continue
        above = next((parse.tokens[i] for i in parse.ancestors(first.index) if parse.tokens[i].pos in ("VERB", "AUX")
                      and is_finite(parse, parse.tokens[i])), None)
        tensed = verb.tag == "VBZ" and unlike
        if above is None or above.index > first.index or (not tensed and (verb.tag == "VBD") != (above.tag == "VBD")) or any(
                t.text in (":", ";", "\u2014", "(") for t in parse.tokens[above.index : first.index]):
            continue
        yield replace(verb, head=above.index)
        yield replace(joint, head=above.index)


def _full(parse: Parse, verb: Token, first: Token) -> bool:
    """Whether a verb has an object and the relative clause that it was joined to has its pronoun for one."""
    objects = parse.dependents(first.index, "dobj") if first.dep == "relcl" else []
    return any(o.tag in ("WDT", "WP") for o in objects) and bool(parse.dependents(verb.index, "dobj"))


def conjunct_of_nearest(parse: Parse) -> Iterator[Token]:
    """Without a comma before the conjunction the nearest clause goes on: in `broke out on Monday, when gunmen stormed a camp
    and, by one count, killed six` it is the gunmen who killed."""
    for verb in parse.labelled("conj"):
        first = parse.tokens[verb.head]
        if verb.tag not in FINITE or first.pos != "VERB" or has_subject(parse, verb) or parse.dependents(verb.index, "aux"):
            continue
        joints = [t for t in parse.tokens[first.index : verb.index] if t.dep == "cc" and (
            t.index == verb.index - 1 or parse.tokens[t.head].pos == "VERB")]
        listed = not joints and parse.tokens[verb.index - 1].text == "," and any(
            d.tag == verb.tag for d in parse.dependents(verb.index, "conj"))
        end = joints[-1].index if joints else verb.index
        if not listed and (not joints or parse.tokens[end - 1].text == ","):
            continue
        nearest = next((t for t in reversed(parse.tokens[first.index + 1 : end]) if t.pos == "VERB" and is_finite(parse, t)
                        and parse.dependents(t.index, *SUBJECTS) and first.index in parse.ancestors(t.index)), None)
        if nearest is not None and nearest.dep in ("relcl", "advcl") and nearest.tag == verb.tag:
            yield replace(verb, head=nearest.index)
            yield from (replace(t, head=nearest.index) for t in joints[-1:])


def past_behind_name(parse: Parse) -> Iterator[Token]:
    """A past tense is no participle: in `brought down Ana Ruiz in a vote, and President Paz named Luis Diaz to replace her`
    what stands before it, behind a comma and `and`, is its subject and no second object. Nor has an infinitive a subject: in
    `President Paz named Luis Diaz to replace her` it tells what for."""
    for verb in parse.labelled("acl"):
        name, above = parse.tokens[verb.head], parse.tokens[parse.tokens[verb.head].head]
        told = [d for d in parse.dependents(verb.index) if d.index > verb.index and d.dep in ("dobj", "oprd", "ccomp")]
        if verb.tag != "VBD" or name.pos != "PROPN" or verb.index != name.index + 1 or not told:
            continue
        first = parse.subtree(name.index)[0]
        joint, comma = parse.tokens[max(first - 1, 0)], parse.tokens[max(first - 2, 0)]
        aim = name.dep == "nsubj" and above.tag == "VB" and above.index > verb.index and any(
            t.tag == "TO" for t in parse.dependents(above.index, "aux")) and not parse.dependents(above.index, "mark")
        if aim:
            yield replace(verb, dep=above.dep, head=verb.index if above.dep == "ROOT" else above.head)
            yield replace(above, dep="xcomp", head=verb.index)
            yield from (replace(t, head=verb.index) for t in parse.dependents(above.index) if t.index < name.index)
            yield from (replace(t, head=verb.index) for t in parse.dependents(above.index, "punct"))
        else:
            above = next((t for a in parse.ancestors(name.index) if (t := parse.tokens[a]).pos == "VERB"), verb)
            if name.dep != "conj" or joint.dep != "cc" or comma.text != "," or above.tag != "VBD" or above.index > comma.index:
                continue
            yield replace(verb, dep="conj", head=above.index)
            yield replace(joint, head=above.index)
            whom = any(t.pos == "PROPN" for t in told)
            for late in (*parse.dependents(above.index, "advcl", "prep"), *parse.dependents(name.index)):
                aimed = whom and late.dep == "advcl" and late.tag == "VB"
                if late.index > verb.index:
                    yield replace(late, head=verb.index, dep="xcomp" if aimed else late.dep)
        yield replace(name, dep="nsubj", head=verb.index)
        yield from (replace(t, dep="dobj") for t in told if len(told) == 1 and t.dep == "oprd" and t.pos == "PROPN")


def verb_beside_noun(parse: Parse) -> Iterator[Token]:
    """A finite verb is no like pair with a noun: in `calls that a lie, and accuses her` it is coordinated with the verb."""
    for verb in parse.labelled("conj"):
        noun = parse.tokens[verb.head]
        if verb.tag not in FINITE or verb.pos != "VERB" or noun.pos not in NOMINAL or has_subject(parse, verb):
            continue
        joint = _joint(parse, verb)
        above = next((parse.tokens[i] for i in parse.ancestors(noun.index) if parse.tokens[i].pos == "VERB"), None)
        if joint is not None and above is not None and is_finite(parse, above) and above.index < verb.index:
            yield replace(verb, head=above.index)
            yield replace(joint, head=above.index)


def finite_conjunct(parse: Parse) -> Iterator[Token]:
    """A past tense is no like pair with a participle or an infinitive, nor with being so or being there: in `said he had won
    and thanked them`, `said it would fail and left`, `said the law was bad and urged her to veto it` and `said there was no
    proof and blamed her` it is coordinated with the verb of saying."""
    for token in parse.labelled("conj"):
        first = parse.tokens[token.head]
        said = parse.tokens[first.head]
        if token.tag != "VBD" or first.dep != "ccomp" or said.tag != "VBD" or (
                said.index > first.index) or parse.dependents(token.index, "nsubj", "nsubjpass", "aux", "auxpass"):
            continue
        auxiliaries = parse.dependents(first.index, "aux")
        perfect = (first.tag == "VBN" and any(d.lemma == "have" for d in auxiliaries)) or (
            first.tag == "VB" and any(d.tag == "MD" for d in auxiliaries)) or _missing(parse, first)
        quality = first.lemma == "be" and token.lemma != "be" and bool(parse.dependents(first.index, "acomp", "attr")) and any(
            d.pos == "NOUN" or d.text in ("it", "there") for d in parse.dependents(first.index, "nsubj", "expl"))
        if perfect or quality:
            yield from _joined_to(parse, said, token, first)


def _missing(parse: Parse, verb: Token) -> bool:
    """Whether what looks like a deed tells only how it is with somebody: `were missing`."""
    return verb.lemma in word_list("being gone") and verb.tag == "VBG" and not parse.dependents(verb.index, "dobj")


def _joined_to(parse: Parse, verb: Token, token: Token, first: Token) -> Iterator[Token]:
    """A conjunct of `first` as one of another verb, with the `and` between."""
    moved = [token, *(mark for mark in parse.dependents(first.index, "cc") if first.index < mark.index < token.index)]
    yield from (replace(one, head=verb.index) for one in moved)


def tensed_conjunct(parse: Parse) -> Iterator[Token]:
    """Nothing with a tense is a like pair with an infinitive or a gerund: in `urged Chile to wait and will meet Ana Ruiz`,
    `agreed to go and left`, `let her go but fined him`, `accuses it of cheating and denies it` it is what the verb above has
    for its second."""
    for token in parse.labelled("conj"):
        first = parse.tokens[token.head]
        verb = parse.tokens[first.head]
        while verb.pos == "ADJ" and verb.dep == "acomp":   # `is ready to wait and will meet her`
            verb = parse.tokens[verb.head]
        bare = first.dep == "ccomp" and first.tag == "VB" and token.tag in ("VBD", "VBZ") and not parse.dependents(
            first.index, "aux", "mark")
        marked = first.dep in ("xcomp", "advcl") and any(d.tag == "TO" for d in parse.dependents(first.index, "aux"))
        gerund = first.dep == "pcomp" and "VBG" in (first.tag, *(d.tag for d in parse.dependents(first.index, "aux")))
        verb = parse.tokens[verb.head] if gerund else verb
        like = bare or marked or (gerund and verb.pos == "VERB")
        if like and verb.index < first.index and is_finite(parse, verb) and not has_subject(parse, token) and is_finite(
                parse, token):
            yield from _joined_to(parse, verb, token, first)


def present_conjunct(parse: Parse) -> Iterator[Token]:
    """What goes on with a present tense is no command: in `I condemn the raid and urge Peru to act` she does both."""
    for token in parse.labelled("conj"):
        first = parse.tokens[token.head]
        if token.tag == "VB" and first.tag == "VBP" and first.pos == "VERB" and not has_subject(parse, token) and (
                parse.dependents(first.index, *SUBJECTS)) and not any(
                parse.dependents(verb.index, "aux", "auxpass") for verb in (first, token)):
            yield replace(token, tag="VBP")


def verb_behind_object(parse: Parse) -> Iterator[Token]:
    """What follows `and` without an article, and has an object or a preposition but `of` behind it, is no second object of a
    present tense but the next thing done: `rejects the charge and points to Peru`, `reject the plan and demand talks`."""
    for cc in parse.labelled("cc"):
        word, thing = parse.tokens[min(cc.index + 1, len(parse.tokens) - 1)], parse.tokens[cc.index - 1]
        present = _PRESENT.get(word.tag)
        verb = next((parse.tokens[a] for a in parse.ancestors(thing.index) if parse.tokens[a].pos == "VERB"), thing)
        told = parse.tokens[verb.index + 1 : thing.index] if verb.index < thing.index else ()
        if cc.text != "and" or verb.tag != present or thing.tag not in _PRESENT or word.sentence != cc.sentence or not any(
                t.dep in ("det", "poss") for t in told) or not _acts(parse, word):
            continue
        yield replace(word, tag=present, pos="VERB", dep="conj", head=verb.index)
        yield replace(cc, head=verb.index)
        yield replace(thing, dep="dobj", head=verb.index)
        for other in parse.tokens[word.index + 1 : parse.sentences[word.sentence].last]:
            if other.head == verb.index and other.dep in ("dobj", "prep"):
                yield replace(other, head=word.index)
                yield from (replace(t, head=thing.index) for t in parse.dependents(other.index) if t.index < thing.index)


def adjective_behind_infinitive(parse: Parse) -> Iterator[Token]:
    """`urged Peru to withdraw its troops and open talks`: a word that is adjective and verb, behind `and` and before a bare
    noun, goes on with the infinitive where the noun before is told whose it is or which."""
    for word in parse.labelled("amod"):
        noun = parse.tokens[word.head]
        thing = parse.tokens[noun.head]
        verb, joint = parse.tokens[thing.head], parse.tokens[max(word.index - 1, 0)]
        if word.lemma not in word_list("adjective or verb") or word.tag != "JJ" or noun.dep != "conj" or (
                joint.text != "and" or verb.tag != "VB" or thing.dep != "dobj" or thing.index > word.index):
            continue
        if parse.dependents(thing.index, "det", "poss") and not parse.dependents(noun.index, "det", "poss") and (
                parse.subtree(noun.index)[0] == word.index):
            yield replace(word, dep="conj", head=verb.index, pos="VERB", tag="VB")
            yield replace(noun, dep="dobj", head=word.index)
            yield replace(joint, head=verb.index)


def _acts(parse: Parse, word: Token) -> bool:
    """Whether a bare word that may be a noun or a verb has something behind it that a noun has not."""
    behind = parse.tokens[min(word.index + 1, len(parse.tokens) - 1)]
    opens = behind.pos in ("PRON", "DET", "PROPN", "NOUN", "ADJ") or (behind.tag == "IN" and behind.text != "of")
    return opens and word.lemma.lower() in word_list("noun or verb") and not parse.dependents(word.index, "det", "amod", "poss")


def participle_behind_gerund(parse: Parse) -> Iterator[Token]:
    """A participle is no like pair with a gerund: in `was accused of taking bribes and arrested in May` it is coordinated with
    the participle that governs the gerund."""
    for token in parse.labelled("conj"):
        gerund = parse.tokens[token.head]
        if token.tag not in ("VBN", "VBD") or gerund.tag != "VBG" or gerund.dep != "pcomp" or parse.dependents(
                token.index, "nsubj", "nsubjpass", "aux", "auxpass"):
            continue
        verb = parse.tokens[parse.tokens[gerund.head].head]
        if verb.tag == "VBN" or (verb.tag == token.tag == "VBD" and verb.index < gerund.index):
            yield replace(token, tag=verb.tag, head=verb.index)
            yield from (replace(d, head=verb.index) for d in parse.dependents(gerund.index, "cc")
                        if gerund.index < d.index < token.index)


def disagreeing_conjunct(parse: Parse) -> Iterator[Token]:
    """A verb agrees with its subject: in `He said police are ready and has urged calm` it is he who has, and in `She says the
    vote was stolen and has declared herself president` no vote."""
    for token in parse.labelled("conj"):
        first = parse.tokens[token.head]
        said = parse.tokens[first.head]
        if first.dep != "ccomp":
            continue
        itself = [d for d in parse.dependents(token.index, "dobj") if d.text.lower() in ("himself", "herself")]
        if itself and said.index < first.index and not has_subject(parse, token) and _of_thing(parse, first):
            yield from _joined_to(parse, said, token, first)
            continue
        finite = [t for t in (token, *parse.dependents(token.index, "aux", "auxpass")) if t.tag in ("VBZ", "VBP", "MD")]
        if not finite or finite[0].tag != "VBZ" or (
                parse.dependents(token.index, "nsubj", "nsubjpass")):
            continue
        inner, outer = (parse.dependents(v.index, "nsubj", "nsubjpass") for v in (first, said))
        many = inner and (inner[0].tag in ("NNS", "NNPS") or parse.dependents(inner[0].index, "conj"))
        if many and outer and outer[0].tag in ("NN", "NNP", "PRP") and not parse.dependents(outer[0].index, "conj"):
            yield from _joined_to(parse, said, token, first)


def _of_thing(parse: Parse, verb: Token) -> bool:
    """Whether the subject of a verb is told by a common noun that is no name's, or by `it`."""
    subjects = parse.dependents(verb.index, *SUBJECTS)
    return bool(subjects) and (subjects[0].tag in ("NN", "NNS") or subjects[0].text.lower() == "it") and (
        subjects[0].index not in parse.labels and not parse.dependents(subjects[0].index, "appos"))


def name_with_auxiliary(parse: Parse) -> Iterator[Token]:
    """`has not recognised it, nor has Chile`: no name has an auxiliary; that stands for the verb before, with the name behind
    it for its subject."""
    for helper in parse.labelled("aux"):
        name, joint = parse.tokens[helper.head], parse.tokens[max(helper.index - 1, 0)]
        verb = parse.tokens[name.head]
        if name.pos != "PROPN" or name.dep not in ("conj", "ROOT") or joint.dep not in ("cc", "preconj", "advmod") or (
                helper.pos not in ("AUX", "VERB") or parse.subtree(name.index)[0] < joint.index):
            continue
        if name.dep == "ROOT":   # `Nor has Chile.`
            yield replace(helper, pos="VERB", dep="ROOT", head=helper.index)
            yield from (replace(d, head=helper.index) for d in parse.dependents(name.index) if d.dep in ("punct", "cc"))
            yield replace(name, dep="nsubj", head=helper.index)
            continue
        while verb.pos != "VERB" and verb.head != verb.index:
            verb = parse.tokens[verb.head]
        if verb.pos == "VERB" and parse.dependents(verb.index, "aux") and verb.index < joint.index:
            yield replace(helper, pos="VERB", dep="conj", head=verb.index)
            yield replace(name, dep="nsubj", head=helper.index)
