"""A knowledge-graph builder for news: who did what to whom, when, who says so, and the words that prove it.

    import kg
    graph = kg.build("seeds/")

Importing does nothing else: what is heavy is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kg.settings import VERSION as __version__

if TYPE_CHECKING:
    from kg.analysis import analyze
    from kg.api import BuildReport, KnowledgeGraph, build
    from kg.settings import Settings

__all__ = ["BuildReport", "KnowledgeGraph", "Settings", "__version__", "analyze", "build", "open"]


def __getattr__(name: str) -> Any:
    if name == "Settings":
        from kg.settings import Settings

        return Settings
    if name == "analyze":
        from kg.analysis import analyze

        return analyze
    if name in ("build", "KnowledgeGraph", "BuildReport"):
        import kg.api

        return getattr(kg.api, name)
    if name == "open":
        from kg.api import KnowledgeGraph

        return KnowledgeGraph.open
    raise AttributeError(f"module 'kg' has no attribute {name!r}")
