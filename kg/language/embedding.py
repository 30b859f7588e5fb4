"""spaCy's embedding of tokens, computed once for each kind of token instead of once for each token.

What a small pipeline knows of a token before it looks around it is made of a few attributes (form, prefix, suffix, shape), and
took a sixth of the pipeline's time. It is the same wherever the token stands, to the last bit, so it is kept.
"""

from __future__ import annotations

from typing import Any

_KINDS = 10_000
"""Kinds of token that are kept, in 4 MB; then it begins anew. Five tokens of six are of a kind seen before."""
_LAYERS = ["extract_features", "list2ragged", "with_array", "with_array", "ragged2list"]
"""What a `spacy.MultiHashEmbed` without static vectors is made of; the two in the middle look at one token alone."""


def remember(model: Any) -> None:
    """Let a `thinc.Model` keep how it embeds tokens, where it does so by a `MultiHashEmbed`; its results stay the same."""
    for part in model.walk():
        embed = part.maybe_get_ref("embed")
        if embed is not None and [layer.name.partition("(")[0] for layer in embed.layers] == _LAYERS:
            embed.layers[2:4] = [_kept(embed)]


def _kept(embed: Any) -> Any:
    """A layer that asks the two in the middle of an embedding only for kinds of token that it does not know."""
    hashed, mixed = embed.layers[2:4]
    table = embed.ops.alloc2f(_KINDS, mixed.get_dim("nO"))
    known: dict[bytes, int] = {}   # where in the table each kind stands

    def forward(_: Any, tokens: Any, is_train: bool) -> tuple[Any, None]:
        rows = tokens.data
        kinds = rows.view(f"V{rows.itemsize * rows.shape[1]}").ravel().tolist()
        new = {kind: at for at, kind in enumerate(kinds) if kind not in known}
        if len(known) + len(new) > len(table):
            known.clear()
            return mixed.predict(hashed.predict(tokens)), None
        if new:
            places = range(len(known), len(known) + len(new))
            table[places.start : places.stop] = mixed.predict(hashed.predict(rows[list(new.values())]))
            known.update(zip(new, places, strict=True))
        return type(tokens)(table[[known[kind] for kind in kinds]], tokens.lengths), None

    return type(embed)("kept", forward, layers=[hashed, mixed])
