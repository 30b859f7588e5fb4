"""The embedding that remembers gives what spaCy's own gives, to the last bit."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from kg.language import embedding
from kg.language.parser import DEFAULT_PIPELINE

TEXTS = [
    "Chile will buy that oil, and Peru will buy that gas.",
    "Peru will not buy  that oil; Chile said it had, for $3bn.",
    "",
    "That oil, it's Chile's: Ana Ruiz can't sell that.",
]


def both(*, kinds: int, monkeypatch: pytest.MonkeyPatch) -> tuple[Language, Language]:
    """A pipeline that keeps so many kinds of token, and one that keeps none."""
    monkeypatch.setattr(embedding, "_KINDS", kinds)
    ours, plain = spacy.load(DEFAULT_PIPELINE), spacy.load(DEFAULT_PIPELINE)
    for name in ("tok2vec", "ner"):
        embedding.remember(ours.get_pipe(name).model)
    return ours, plain


@pytest.mark.parametrize("kinds", [1000, 12])   # of which a dozen are soon too many
def test_what_is_remembered_is_what_the_pipeline_computes(kinds: int, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, plain = both(kinds=kinds, monkeypatch=monkeypatch)
    docs = [plain.make_doc(text) for text in TEXTS]
    for name, inner in (("tok2vec", lambda model: model), ("ner", lambda model: model.get_ref("tok2vec"))):
        mine, theirs = (inner(nlp.get_pipe(name).model) for nlp in (ours, plain))
        assert any(part.name == "kept" for part in mine.walk())
        for batch in (docs, docs[:1], docs[2:], docs):   # as it is found out, and as it is remembered
            assert [row.tobytes() for row in mine.predict(batch)] == [row.tobytes() for row in theirs.predict(batch)]


def test_a_pipeline_without_embeddings_is_left_alone() -> None:
    model = spacy.load(DEFAULT_PIPELINE).get_pipe("tagger").model
    names = [part.name for part in model.walk()]
    embedding.remember(model)
    assert [part.name for part in model.walk()] == names
