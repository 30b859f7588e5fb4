"""`KnowledgeGraph`: everything the commands do, from Python. Opens, calls, returns plain values.

    import kg
    graph = kg.build("seeds/")
    graph.query("SELECT ?who WHERE { ?who kg:called :Donald_Trump }")
    graph.view()
"""

from __future__ import annotations

import datetime as dt
import difflib
import hashlib
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import urlsplit

from kg import layers, pipeline, read
from kg import ontology as ontologies
from kg.answers import Answer, Rows
from kg.archive import Archive
from kg.data import folder
from kg.errors import ArticleError, NothingReadError, OntologyError, QueryError, StoreError, UsageError
from kg.files import write_text
from kg.graph import disputes, export, history, join, validate
from kg.graph import read as reader
from kg.graph import verify as verification
from kg.graph.changes import Change, between
from kg.graph.join import Joined
from kg.graph.names import local_id
from kg.graph.schema import schema
from kg.model import Article, Extraction, sha256
from kg.ontology import Ontology
from kg.pipeline import Knowledge
from kg.read import listing
from kg.record import Record, from_record
from kg.resolve import corrections as corrections_
from kg.resolve import explaining, identity
from kg.resolve.corrections import Corrections
from kg.settings import VERSION, Settings
from kg.settings import read as settings_of
from kg.store import ARCHIVE, GRAPH, LOCK, Store
from kg.views import frames
from kg.views.notebook import Explanation, Statements
from kg.vocab import KG

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
    changes: tuple[Change, ...] = ()
    """Articles that took the place of their former selves, and the statements that changed."""
    stale: tuple[str, ...] = ()
    """The reader's corrections that no longer apply, in words."""


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
        if not read_only and not archive.settled and (len(archive) or len(quads)):
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
        found = listing(paths)
        errors = list(found.empty)

        def good() -> Iterator[Article]:
            done = 0
            for one in read.read(found.files, stdin=stdin):
                if isinstance(one, ArticleError):
                    errors.append(one)
                else:
                    yield one
                    done += 1
                    if progress:
                        progress(done, one.name)

        report = self.add(good())
        self.report = replace(report, errors=(*errors, *report.errors), skipped=found.skipped)
        return self.report

    def add(self, articles: Iterable[Article], *, progress: Progress | None = None) -> BuildReport:
        """Add articles given as values. One whose URL is held with another text replaces its former self."""
        print_ = self.fingerprint
        marks = self._archive.marks()
        unchanged = 0

        def wanted() -> Iterator[Article]:
            nonlocal unchanged
            for article in articles:
                if marks.get(article.id) == (sha256(article.text), print_) and self._is_held(article):
                    unchanged += 1
                else:
                    yield article

        added: list[str] = []
        changes: dict[str, Change] = {}
        failed: list[ArticleError] = []
        found = pipeline.run(wanted(), self.knowledge, self.settings, failed=failed.append)
        while batch := list(islice(found, _BATCH)):
            self._put([replace(one, fingerprint=print_) for one in batch], changes)
            added.extend(one.article.id for one in batch)
            if progress:
                progress(len(added), batch[-1].article.name)
        stale: tuple[str, ...] = ()
        if added or self._archive.settled_with != self._made_with():
            stale = self.refresh().stale
        self.report = replace(self.summary(), added=tuple(added), unchanged=unchanged, changes=tuple(changes.values()),
                              stale=stale, errors=tuple(failed))
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

    def refresh(self) -> Joined:
        """Make the quads anew from what the archive holds, changing only what differs; what they were made from."""
        made_with = self._made_with()
        joined = self.joined()
        self._store.replace(chain(schema(self.ontology), join.quads(joined, self.ontology, base=self.settings.base)))
        self._archive.settle(made_with)
        return joined

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
        """The rows of a SELECT as a pandas DataFrame, IRIs shown by their labels. Raises QueryError, MissingExtraError."""
        return frames.table(self.query(sparql), self.prefixes(), self._labels())

    def frame(self, **filters: Any) -> Any:
        """Statements as a pandas DataFrame, labels for IRIs; filters as in `statements`, those inferred left out unless asked
        for. Columns: `kg.views.frames.COLUMNS`. Raises MissingExtraError."""
        labels = {one.name: one.label for one in self.ontology.properties.values()}
        return frames.statements(self.statements(**{"inferred": False, **filters}), labels)

    def entities(self) -> Any:
        """Entities that stand in statements, the most often told of first, as a pandas DataFrame. Raises MissingExtraError."""
        labels = {one.name: one.label for one in self.ontology.classes.values()}
        return frames.entities(self.statements(inferred=False), labels)

    def plot(self, name: str, **options: Any) -> Any:
        """A matplotlib Figure: `talk`, `stance`, `over_time` or `central`, with the options of that function in
        `kg.views.plots`. Raises UsageError for another name, MissingExtraError without matplotlib."""
        from kg.views import plots

        return plots.plot(name, self.statements(inferred=False), self.ontology, **options)

    def _labels(self) -> dict[str, str]:
        """Labels of everything that has one, by local name."""
        found = self.query("SELECT ?x ?label WHERE { ?x rdfs:label ?label FILTER (isIRI(?x)) } ORDER BY ?x ?label")
        rows = found.rows if isinstance(found, Rows) else ()
        classes, properties = self.ontology.classes.values(), self.ontology.properties.values()
        own = {one.name: one.label for one in classes} | {one.name: one.label for one in properties}
        return own | {local_id(x.value): label.value for x, label in rows if x and label}

    def statements(self, **filters: Any) -> list[Record]:
        """Statement records by id; filters: subject, predicate, object, speaker ("none": the articles' own voice),
        modality, since, until, inferred, document, as in `kg.graph.read.statements`. They show themselves in a notebook."""
        own_voice = str(filters.get("speaker") or "").casefold() == "none"
        found = reader.statements(self._store, **{**filters, "speaker": None} if own_voice else filters)
        return Statements(record for record in found if not (own_voice and record["attributed_to"]))

    def quotes(self, *, speaker: str | None = None, document: str | None = None) -> list[dict[str, Any]]:
        """What the articles attribute to somebody, direct or not, whether or not a statement came of it, in text order.

        Each has `document`, `speaker` (None: nobody is named), `source`, `cue` and `content` (spans with their text), and
        `direct`. `speaker` is a label, alias or id, "none" for nobody; `document` an id.
        """
        found = []
        for one in self._archive:
            if document in (None, one.article.id, one.article.url):
                found += [layers.quote_record(raw, one.article) for raw in one.report.get("quotes", ())]
        return [quote for quote in found if speaker is None or layers.speaks(quote, speaker, self.aliases)]

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
        """Statements, sentences, frames and sources behind a statement id, an IRI, or `China buysOilFrom Venezuela`; shows
        itself in a notebook."""
        return Explanation(reader.explain(self._store, what))

    def export(self, form: str) -> str:
        """The whole graph as text in one of `kg.graph.export.FORMATS`. Raises UsageError for another."""
        return export.export(self._store, form, base=self.settings.base)

    def validate(self) -> list[validate.Finding]:
        """SHACL findings; none when every node has the shape it should have."""
        return validate.validate(self._store, self.ontology)

    def summary(self, document: str | None = None) -> BuildReport:
        """Counts over what is held, or over the article of that id."""
        records = self.statements(document=document)
        stated = [r for r in records if not r["inferred"]]
        ends = {t["id"] for r in stated for t in (r["subject"], r["object"]) if "id" in t}
        reports = [one.report for one in self._extractions(document)]
        return BuildReport(
            statements=len(stated), inferred=len(records) - len(stated), entities=len(ends),
            sentences=sum(r.get("sentences", 0) for r in reports), tokens=sum(r.get("tokens", 0) for r in reports),
            silent=sum(len(r.get("silent", ())) for r in reports),
            predicates=dict(Counter(r["predicate"] for r in stated).most_common()))

    def stats(self, document: str | None = None) -> dict[str, Any]:
        """Counts and coverage as plain data, of all articles or of the one of that id: what is held, the sentences that gave
        nothing, the names that stand in no statement of their sentence, and the frames that were tried and did not fire.

        Raises UsageError when the article is not held.
        """
        if document is not None and document not in self._archive:
            raise UsageError(f"no article {document!r} is held: `kg stats --articles` lists them")
        held = self.summary(document)
        documents, silent, names, rejected = [], [], [], Counter[str]()
        for one in self._extractions(document):
            quiet, idle = layers.places_told(one, "silent"), layers.places_told(one, "names")
            tried = dict(one.report.get("rejected", ()))
            documents.append({"id": one.article.id, "statements": len(one.statements), "silent": len(quiet),
                              "names": len(idle), "sentences": one.report.get("sentences", 0),
                              "rejected": [[reason, n] for reason, n in Counter(tried).most_common()]})
            silent += quiet
            names += idle
            rejected.update(tried)
        return {"articles": len(documents), "sentences": held.sentences, "tokens": held.tokens,
                "statements": held.statements, "entities": held.entities, "inferred": held.inferred,
                "speaking": held.sentences - held.silent, "predicates": dict(held.predicates), "documents": documents,
                "silent": silent, "names": names, "rejected": [[reason, n] for reason, n in rejected.most_common()]}

    def _extractions(self, document: str | None) -> Iterator[Extraction]:
        return iter(self._archive) if document is None else iter(filter(None, [self._archive.get(document)]))

    def hint(self, *asked: str) -> str:
        """What to do when nothing was found: names in `asked` (SPARQL, or `kg:name`) that are not known, and near ones."""
        if not len(self._archive):
            return "the store holds no article: `kg build` adds some"
        text = " ".join(asked)
        subjects = {str(quad.subject).strip("<>") for quad in self.ontology.graph}
        terms = {iri.removeprefix(KG) for iri in subjects if iri.startswith(KG)}
        for name in dict.fromkeys(re.findall(r"\bkg:(\w+)", text)):
            if name not in terms:
                return f"kg:{name} is not in the ontology{_near(name, terms)}"
        entities = {one.id for extraction in self._archive for one in extraction.entities}
        for name in dict.fromkeys(re.findall(r"(?<![\w>\"]):([\w.-]*\w)", text)):
            if name not in entities:
                return f":{name} is not held{_near(name, entities)}"
        return "leave something out, or see what there is with `kg stats` and `kg statements`"

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

        articles = _article_records(self._archive.articles())
        return _saved(page.page(self.statements(), articles, title=title, ontology=page.terms(self.ontology)), path)

    def timeline_page(self, path: str | Path | None = None, *, title: str = "Timeline") -> str:
        """The statements along time as an interactive page; written to `path` where one is given."""
        from kg.views import page, timeline

        articles = _article_records(self._archive.articles())
        return _saved(timeline.timeline(self.statements(), articles, title=title, ontology=page.terms(self.ontology)), path)

    def reading(self, document: str, path: str | Path | None = None) -> str:
        """The article of that id as the program read it, as a page: entities, quotes and statements marked in its text.

        Written to `path` where one is given. Raises UsageError when it is not held.
        """
        from kg.views import page, reading

        one = self._archive.get(document)
        if one is None:
            raise UsageError(f"no article {document!r} is held: `kg stats --articles` lists them")
        named = {entity.id: entity for entity in one.entities}
        mentions = [{"start": start, "end": end, "entity": key, "label": named[key].label, "type": named[key].type}
                    for start, end, key in one.report.get("mentions", ()) if key in named]
        quotes = [{"content": [[span["start"], span["end"]] for span in quote["content"]], "speaker": quote["speaker"]}
                  for quote in one.report.get("quotes", ())]
        record = _article_records([one.article])[document]
        return _saved(reading.reading(record, self.statements(document=document), mentions=mentions, quotes=quotes,
                                      ontology=page.terms(self.ontology)), path)

    # ---------------------------------------------------------------------------------- across articles and over time

    def joined(self) -> Joined:
        """Everything the articles say together, made anew from the archive: entities resolved, statements weighed."""
        return join.join(self._archive, self.knowledge.gazetteer, self.ontology, corrections=self.corrections,
                         kinds=join.kinds_of(self.knowledge.frames))

    @property
    def corrections(self) -> Corrections:
        """The reader's own, from `corrections.toml` beside the store. Raises CorrectionsError."""
        path = self._corrections_file()
        return corrections_.load(path) if path else corrections_.NONE

    def explain_entity(self, name: str) -> list[Record]:
        """Why each entity called `name` is one: its names by article, candidates, scores, reasons. Raises UsageError."""
        knowledge = self.knowledge
        resolution = identity.resolve(self._archive, knowledge.gazetteer, knowledge.ontology, corrections=self.corrections)
        return explaining.explain(name, resolution, self._archive, knowledge.gazetteer, knowledge.ontology)

    def disputes(self, speaker: str | None = None) -> list[Record]:
        """Pairs of statements that contradict each other, by speaker: claims and denials, amounts, days, positions."""
        pairs = {(r[0].value, r[1].value) for r in self._contradictions()}
        ids = {local_id(iri) for pair in pairs for iri in pair}
        records = [r for r in self.statements(inferred=False) if r["id"] in ids]
        return disputes.listing(disputes.find(map(from_record, records), self.ontology), records, speaker=speaker)

    def timeline(self, entity: str) -> list[Record]:
        """Everything about or by an entity in order of time; event, statement and publication time apart."""
        return history.timeline(self.statements(inferred=False), entity, self.knowledge.gazetteer)

    def diff(self, since: dt.date) -> Record:
        """What articles published from that day on brought: new, confirmed, disputed, and said otherwise before."""
        return history.since(self.statements(inferred=False), self.disputes(), since)

    def verify(self) -> list[verification.Loss]:
        """Evidence that no longer stands in the stored text; none when all is well."""
        hashes = {one["id"]: one["sha256"] for one in reader.articles(self._store)}
        return verification.verify(self.statements(inferred=False), self.articles(), hashes)

    def _contradictions(self) -> list[Any]:
        found = self.query("SELECT ?a ?b WHERE { ?a kg:contradicts ?b }")
        return list(getattr(found, "rows", ()))

    def _corrections_file(self) -> Path | None:
        return self._store.path / corrections_.FILE if self._store.path else None

    def _made_with(self) -> str:
        """Names what the quads depend on beside the articles: the program and the reader's corrections."""
        path = self._corrections_file()
        own = path.read_bytes() if path and path.is_file() else b""
        return hashlib.sha256(self.fingerprint.encode() + own).hexdigest()[:16]

    def _is_held(self, article: Article) -> bool:
        held = self._archive.get(article.id)
        return held is not None and held.article == article

    def _put(self, batch: Sequence[Extraction], changes: dict[str, Change]) -> None:
        """Put extractions in place of what their ids and URLs held; note in `changes` what that changed."""
        last = {one.article.url if _is_page(one.article.url) else one.article.id: one for one in batch}
        gone: set[str] = set()
        for one in last.values():
            url = one.article.url
            former = {one.article.id, *(self._archive.by_url(url) if url and _is_page(url) else ())}
            gone |= former - {one.article.id}
            for key in sorted(former):
                old = self._archive.get(key)
                if old is not None and old.article.text != one.article.text:
                    changes[one.article.id] = between(old, one)
        self._archive.put(last.values(), without=gone)

    def _repr_html_(self) -> str:
        from html import escape

        return (f'<iframe srcdoc="{escape(self.view(), quote=True)}" width="100%" height="640" '
                'style="border:0" title="Knowledge graph"></iframe>')


def build(paths: str | Path | Sequence[str | Path], *, store: str | Path | None = None, stdin: BinaryIO | None = None,
          progress: Progress | None = None, settings: Settings | None = None) -> KnowledgeGraph:
    """Articles from a file, a folder or several into a graph: in memory, or in the folder `store`.

    `-` stands for standard input. What is bad is skipped, `graph.report` tells it. Raises InputError when a path or the
    ontology cannot be used or nothing could be read, StoreError; the store is then as it was.
    """
    chosen = settings or settings_of()
    given = [paths] if isinstance(paths, (str, Path)) else list(paths)
    listing(given)   # before a store is opened or made
    if store is None:
        return _filled(KnowledgeGraph.in_memory(chosen), given, stdin, progress)
    chosen = replace(chosen, store=Path(store))
    knowledge = pipeline.load(chosen)
    new = not chosen.store.exists()
    try:
        graph = KnowledgeGraph.open(read_only=False, settings=chosen)
        graph._ontology, graph._knowledge = knowledge.ontology, knowledge
        return _filled(graph, given, stdin, progress)
    except BaseException:
        if new:
            _withdraw(chosen.store)
        raise


def _filled(graph: KnowledgeGraph, paths: Sequence[str | Path], stdin: BinaryIO | None, progress: Progress | None
            ) -> KnowledgeGraph:
    try:
        report = graph.build(paths, stdin=stdin, progress=progress)
        if report.errors and not (report.added or report.unchanged):
            raise NothingReadError(report.errors)
    except BaseException:
        graph.close()
        raise
    return graph


def _withdraw(folder: Path) -> None:
    """Take away a store that a failed build made, when no article came into it."""
    try:
        with Archive.open(folder, read_only=True) as archive:
            if len(archive):
                return
    except StoreError:
        pass   # it did not come as far as an archive
    for name in (GRAPH, ARCHIVE, LOCK):
        one = folder / name
        shutil.rmtree(one, ignore_errors=True) if one.is_dir() else one.unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()


def saved_queries() -> dict[str, str]:
    """The questions in ontology/queries: name -> SPARQL."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((folder("ontology") / "queries").glob("*.rq"))}


def _unknown_query(name: str) -> str:
    raise QueryError(f"no saved question {name!r}: choose one of {', '.join(saved_queries())}")


def _near(name: str, names: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, sorted(names), n=3, cutoff=0.6)
    return f": near ones are {', '.join(near)}" if near else ""


def _saved(page: str, path: str | Path | None) -> str:
    if path is not None:
        write_text(path, page)
    return page


def _is_page(url: str | None) -> bool:
    """Whether a URL names one article: not the front page of a site, which some feeds give for every article."""
    return bool(url) and bool(urlsplit(str(url)).path.strip("/") or urlsplit(str(url)).query)


def _article_records(articles: Iterable[Article]) -> dict[str, dict[str, Any]]:
    return {a.id: {"id": a.id, "title": a.title, "date": a.date.isoformat() if a.date else None, "source": a.source,
                   "url": a.url, "text": a.text} for a in articles}
