"""Query results as pandas data frames, for notebooks. pandas' one home; the extra `notebook` installs it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kg.answers import Answer, Rows, Term, shorten
from kg.errors import MissingExtraError, UsageError

if TYPE_CHECKING:
    import pandas as pd


def table(answer: Answer, prefixes: Mapping[str, str]) -> pd.DataFrame:
    """Rows of a SELECT: literals as Python values, IRIs as their names without prefix. Raises UsageError for other answers."""
    try:
        import pandas as pd
    except ImportError as error:
        raise MissingExtraError("a data frame", "notebook") from error
    if not isinstance(answer, Rows):
        raise UsageError("only a SELECT gives a table: this query gives a graph or yes and no")
    return pd.DataFrame([[_value(one, prefixes) for one in row] for row in answer.rows], columns=list(answer.variables))


def _value(one: Term | None, prefixes: Mapping[str, str]) -> Any:
    if one is None:
        return ""
    return shorten(one.value, prefixes).rpartition(":")[2] if one.kind == "uri" else one.python()
