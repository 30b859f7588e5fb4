"""`KnowledgeGraph`: everything the commands do, from Python. Opens, calls, returns plain values.

    import kg
    graph = kg.build("seeds/")
    graph.query("SELECT ?who WHERE { ?who kg:called :Donald_Trump }")
    graph.view()
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from kg import ontology as ontologies
from kg import pipeline, read
from kg.answers import Answer
from kg.archive import Archive
from kg.data import folder
from kg.errors import ArticleError, QueryError, UsageError
from kg.graph import assemble, export, infer, sources, validate
from kg.graph import read as reader
from kg.graph.schema import schema
from kg.model import Article, Extraction, sha256
from kg.ontology import Ontology
from kg.pipeline import Knowledge
from kg.record import Record
from kg.settings import VERSION, Settings
from kg.settings import read as settings_of
from kg.store import Store
from kg.views import frames

if TYPE_CHECKING:
    import networkx as nx

_BATCH = 64
"""Articles put into the archive in one transaction: what a kill costs at most."""

Progress = Callable[[int, str], None]
"""Called with the number of articles done and the name of the last."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did, for its summary."""

    added: tuple[str, ...] = ()
    """Ids of articles that were read anew."""
    unchanged: int = 0
    errors: tuple[ArticleError, ...] = ()
    skipped: int = 0
    """Files in folders that are of no known kind."""
    statements: int = 0
    inferred: int = 0
    entities: int = 0
    sentences: int = 0
    tokens: int = 0
    silent: int = 0
    """Sentences that gave nothing."""
    predicates: Mapping[str, int] = field(default_factory=dict)


class KnowledgeGraph:
    """A store of statements and the articles they come from. A context manager; shows itself in a notebook."""

    def __init__(self, store: Store, archive: Archive, settings: Settings) -> None:
        self.settings = settings
        self._store, self._archive = store, archive
        self._ontology: Ontology | None = None
        self._knowledge: Knowledge | None = None
        self.report = BuildReport()

    @classmethod
    def open(cls, store: str | Path | None = None, *, read_only: bool = True, settings: Settings | None = None
             ) -> KnowledgeGraph:
        """Open a store on disk. Raises StoreError."""
        chosen = settings or settings_of(store=Path(store) if store is not None else None)
        quads = Store.open(chosen.store, read_only=read_only, base=chosen.base)
        archive = Archive.open(chosen.store, read_only=read_only)
        graph = cls(quads, archive, chosen)
        if not read_only and not archive.settled:
            graph.refresh()   # a run was killed between articles and quads
        return graph

    @classmethod
    def in_memory(cls, settings: Settings | None = None) -> KnowledgeGraph:
        """A graph that lives as long as the process."""
        chosen = settings or settings_of()
        return cls(Store(base=chosen.base), Archive.open(None), chosen)

    def close(self) -> None:
        """Let go of the store, so that others can open it."""
        self._store.close()
        self._archive.close()

    def __enter__(self) -> KnowledgeGraph:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        """How many quads the store holds."""
        return len(self._store)

    # ------------------------------------------------------------------------------------------------------ building

    @property
    def ontology(self) -> Ontology:
        """Classes and properties in use."""
        if self._ontology is None:
            self._ontology = ontologies.load(self.settings.ontology)
        return self._ontology

    @property
    def knowledge(self) -> Knowledge:
        """Ontology, lexicon and gazetteer in use."""
        if self._knowledge is None:
            self._knowledge = pipeline.load(self.settings)
            self._ontology = self._knowledge.ontology
        return self._knowledge

    def build(self, paths: Iterable[str | Path], *, stdin: BinaryIO | None = None, progress: Progress | None = None
              ) -> BuildReport:
        """Add articles from files and folders; what is held already, unchanged, is left alone.

        What is bad is skipped and told in the report. Raises InputError for a path that does not exist, or when nothing
        under the paths could be an article; then nothing was changed.
        """
        listing = _listing(paths)
        errors = list(listing.empty)

        def good() -> Iterator[Article]:
            done = 0
            for one in read.read(listing.files, stdin=stdin):
                if isinstance(one, ArticleError):
                    errors.append(one)
                else:
                    yield one
                    done += 1
                    if progress:
                        progress(done, one.name)

        report = self.add(good())
        self.report = replace(report, errors=tuple(errors), skipped=listing.skipped)
        return self.report

    def add(self, articles: Iterable[Article], *, progress: Progress | None = None) -> BuildReport:
        """Add articles given as values."""
        print_ = self.fingerprint
        marks = self._archive.marks()
        unchanged = 0

        def wanted() -> Iterator[Article]:
            nonlocal unchanged
            for article in articles:
                if marks.get(article.id) == (sha256(article.text), print_):
                    unchanged += 1
                else:
                    yield article

        added: list[str] = []
        found = pipeline.run(wanted(), self.knowledge, self.settings)
        while batch := list(islice(found, _BATCH)):
            self._archive.put(replace(one, fingerprint=print_) for one in batch)
            added.extend(one.article.id for one in batch)
            if progress:
                progress(len(added), batch[-1].article.name)
        if added or not self._archive.settled:
            self.refresh()
        self.report = replace(self.summary(), added=tuple(added), unchanged=unchanged)
        return self.report

    def remove(self, document: str) -> list[str]:
        """Take out the article of that id, URL or file name and exactly what only it supported; the ids removed."""
        ids = [document] if document in self._archive else self._archive.by_url(document)
        if not ids:
            stem = Path(document).stem
            ids = [key for key in self._archive.ids() if key == stem or key.rpartition("-")[0] == stem]
        if not ids:
            raise UsageError(f"no article {document!r} is held: `kg stats --articles` lists them")
        self._archive.remove(ids)
        self.refresh()
        return ids

    def refresh(self) -> None:
        """Make the quads anew from what the archive holds, changing only what differs."""
        extractions = list(self._archive)
        articles = {one.article.id: one.article for one in extractions}
        stated = assemble.merge((s for one in extractions for s in one.statements), sources.origins(articles.values()))
        every = [*stated, *infer.infer(stated, self.ontology)]
        self._store.replace(chain(schema(self.ontology), assemble.quads(every, articles, base=self.settings.base,
                                                                        ontology=self.ontology)))
        self._archive.settle()

    @property
    def fingerprint(self) -> str:
        """Of program, ontology and settings: an article made by another one is made again. Raises OntologyError."""
        made = hashlib.sha256(f"{VERSION} {self.settings.pipeline}".encode())
        for path in [*sorted(Path(__file__).parent.rglob("*.py")), *ontologies.files(self.settings.ontology)]:
            try:
                made.update(path.read_bytes())
            except OSError as error:
                raise OntologyError(f"{path}: cannot be read ({error.strerror}): check the path") from error
        return made.hexdigest()[:16]

    @property
    def settled(self) -> bool:
        """Whether the graph shows every article held; a build that was stopped leaves it behind, and the next one mends it."""
        return self._archive.settled

    # --------------------------------------------------------------------------------------------------------- asking

    def query(self, sparql: str) -> Answer:
        """Answer SPARQL 1.1; the usual prefixes are known. Raises QueryError with line and column."""
        return self._store.query(sparql, base=self.settings.base)

    def ask(self, name: str) -> Answer:
        """Answer a saved question of ontology/queries by its name. Raises QueryError listing the names."""
        return self.query(self.saved(name))

    def saved(self, name: str) -> str:
        """The SPARQL of a saved question. Raises QueryError listing the names."""
        return saved_queries().get(name) or _unknown_query(name)

    def table(self, sparql: str) -> Any:
        """The rows of a SELECT as a pandas DataFrame, our own IRIs shown by their names. Raises QueryError."""
        return frames.table(self.query(sparql), self.prefixes())

    def statements(self, **filters: Any) -> list[Record]:
        """Statement records by id; filters: subject, predicate, object, speaker ("none": the articles' own voice),
        modality, since, until, inferred, document, as in `kg.graph.read.statements`."""
        own_voice = str(filters.get("speaker") or "").casefold() == "none"
        found = reader.statements(self._store, **{**filters, "speaker": None} if own_voice else filters)
        return [record for record in found if not (own_voice and record["attributed_to"])]

    def quotes(self, *, speaker: str | None = None, document: str | None = None) -> list[dict[str, Any]]:
        """What the articles attribute to somebody, direct or not, whether or not a statement came of it, in text order.

        Each has `document`, `speaker` (None: nobody is named), `source`, `cue` and `content` (spans with their text), and
        `direct`. `speaker` is a label, alias or id, "none" for nobody; `document` an id.
        """
        found = []
        for one in self._archive:
            if document in (None, one.article.id, one.article.url):
                found += [_quote(raw, one.article) for raw in one.report.get("quotes", ())]
        return [quote for quote in found if speaker is None or _speaks(quote, speaker, self.aliases)]

    @property
    def aliases(self) -> dict[str, tuple[str, ...]]:
        """Other names of each entity, by its id, as the known entities and the articles give them."""
        return {one.id: one.aliases for extraction in self._archive for one in extraction.entities}

    def articles(self) -> dict[str, Article]:
        """Every article by id, text included."""
        return {article.id: article for article in self._archive.articles()}

    def extractions(self) -> Iterator[Extraction]:
        """What each article gave, before it was joined with the others."""
        return iter(self._archive)

    def explain(self, what: str) -> Record:
        """Statements, sentences, frames and sources behind a statement id, an IRI, or `China buysOilFrom Venezuela`."""
        return reader.explain(self._store, what)

    def export(self, form: str) -> str:
        """The whole graph as text in one of `kg.graph.export.FORMATS`. Raises UsageError for another."""
        return export.export(self._store, form, base=self.settings.base)

    def validate(self) -> list[validate.Finding]:
        """SHACL findings; none when every node has the shape it should have."""
        return validate.validate(self._store, self.ontology)

    def summary(self) -> BuildReport:
        """Counts over what is held."""
        records = self.statements()
        stated = [r for r in records if not r["inferred"]]
        ends = {t["id"] for r in stated for t in (r["subject"], r["object"]) if "id" in t}
        reports = [one.report for one in self._archive]
        return BuildReport(
            statements=len(stated), inferred=len(records) - len(stated), entities=len(ends),
            sentences=sum(r.get("sentences", 0) for r in reports), tokens=sum(r.get("tokens", 0) for r in reports),
            silent=sum(len(r.get("silent", ())) for r in reports),
            predicates=dict(Counter(r["predicate"] for r in stated).most_common()))

    def stats(self) -> dict[str, Any]:
        """Counts and coverage as plain data: what is held, sentences that gave nothing, frames that did not fire."""
        held = self.summary()
        documents, silent, rejected = [], [], Counter[str]()
        for one in self._archive:
            quiet = one.report.get("silent", ())
            documents.append({"id": one.article.id, "statements": len(one.statements), "silent": len(quiet),
                              "sentences": one.report.get("sentences", 0)})
            silent += [{"document": one.article.id, "start": a, "end": b, "text": one.article.text[a:b]} for a, b in quiet]
            rejected.update(dict(one.report.get("rejected", ())))
        return {"articles": len(documents), "sentences": held.sentences, "tokens": held.tokens,
                "statements": held.statements, "entities": held.entities, "inferred": held.inferred,
                "speaking": held.sentences - held.silent, "predicates": dict(held.predicates), "documents": documents,
                "silent": silent, "rejected": [[reason, n] for reason, n in rejected.most_common()]}

    def prefixes(self) -> dict[str, str]:
        """The prefixes every query knows."""
        return self._store.prefixes(self.settings.base)

    # -------------------------------------------------------------------------------------------------------- looking

    def to_networkx(self, *, inferred: bool = False) -> nx.MultiDiGraph:
        """Entities as nodes, one edge for each subject, property, object and status."""
        from kg.views.network import network

        return network(self.statements(), inferred=inferred)

    def view(self, path: str | Path | None = None, *, title: str = "Knowledge graph") -> str:
        """The interactive page as HTML text; written to `path` where one is given."""
        from kg.views import page

        records, articles = self.statements(), _article_records(self._archive.articles())
        made = page.page(records, articles, title=title, ontology=page.terms(self.ontology))
        if path is not None:
            page.save(path, made)
        return made

    def _repr_html_(self) -> str:
        from html import escape

        return (f'<iframe srcdoc="{escape(self.view(), quote=True)}" width="100%" height="640" '
                'style="border:0" title="Knowledge graph"></iframe>')


def build(paths: str | Path | Sequence[str | Path], *, store: str | Path | None = None, progress: Progress | None = None,
          settings: Settings | None = None) -> KnowledgeGraph:
    """Articles from a file, a folder or several into a graph: in memory, or in the folder `store`."""
    chosen = settings or settings_of(store=Path(store) if store is not None else None)
    graph = (KnowledgeGraph.in_memory(chosen) if store is None
             else KnowledgeGraph.open(read_only=False, settings=chosen))
    graph.build([paths] if isinstance(paths, (str, Path)) else paths, progress=progress)
    return graph


def saved_queries() -> dict[str, str]:
    """The questions in ontology/queries: name -> SPARQL."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((folder("ontology") / "queries").glob("*.rq"))}


def _unknown_query(name: str) -> str:
    raise QueryError(f"no saved question {name!r}: choose one of {', '.join(saved_queries())}")


def _article_records(articles: Iterable[Article]) -> dict[str, dict[str, Any]]:
    return {a.id: {"id": a.id, "title": a.title, "date": a.date.isoformat() if a.date else None, "source": a.source,
                   "url": a.url, "text": a.text} for a in articles}

