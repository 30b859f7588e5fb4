"""The commands: open, call, print. Results on stdout, talk on stderr; exit 0 fine, 1 findings, 2 bad input or usage.

Heavy modules are imported inside the command that needs them, so that `kg --help` answers at once.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kg.errors import KgError
from kg.settings import VERSION, Settings
from kg.settings import read as settings_of
from kg.views.text import changes, summary

if TYPE_CHECKING:
    from kg.api import KnowledgeGraph

BAD_INPUT, FINDINGS = 2, 1
INTERRUPTED = 130
"""As a shell has it: 128 and the number of SIGINT."""
STDIN = "-"
MODALITIES = ("asserted", "planned", "considered", "possible", "expected", "obligatory", "demanded", "hypothetical")
F = TypeVar("F", bound=Callable[..., Any])


class _Group(click.Group):
    """Turns every error that this package or click raises on purpose into one line and its exit code."""

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, complete_var: str | None = None,
             standalone_mode: bool = True, **extra: Any) -> Any:
        if not standalone_mode:
            return super().main(args, "kg", complete_var, False, **extra)
        try:
            code = super().main(args, "kg", complete_var, False, **extra)
            sys.stdout.flush()
        except KgError as error:
            _fail(str(error))
        except click.UsageError as error:
            help_ = f": see `{error.ctx.command_path} --help`" if error.ctx is not None else ""
            _fail(error.format_message().rstrip(".") + help_)
        except click.ClickException as error:
            _fail(error.format_message())
        except (KeyboardInterrupt, click.Abort):
            _fail("stopped: what was done is kept, and the same command goes on from there", INTERRUPTED)
        except BrokenPipeError:   # `kg export | head` closes early: that is fine
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(0)
        except OSError as error:
            place = f"{error.filename}: " if error.filename else ""
            _fail(f"{place}{error.strerror or error}: check the path, the permissions and the room on the disk")
        sys.exit(code if isinstance(code, int) else 0)


def _fail(message: str, code: int = BAD_INPUT) -> None:
    click.echo("kg: " + " ".join(message.split()), err=True)
    sys.exit(code)


@click.group(cls=_Group, invoke_without_command=True,
             context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(VERSION, prog_name="kg")
@click.pass_context
def main(context: click.Context) -> None:
    """Build a knowledge graph from news, ask it, look at it, and trace every edge back to the words it came from.

    \b
    kg build seeds/                    articles into the store ./kg-store
    kg query "SELECT ?who WHERE { ?who kg:called :Donald_Trump }"
    kg explain "China buysOilFrom Venezuela"
    kg view -o graph.html              a page to open in a browser
    """
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


def _store_option(command: F) -> F:
    return click.option("--store", type=click.Path(path_type=Path), default=None,
                        help="Folder of the store (default: kg-store, or $KG_STORE).")(command)


def _ontology_option(command: F) -> F:
    return click.option("--ontology", type=click.Path(path_type=Path), multiple=True,
                        help="Your own Turtle: properties, frames, entities; may be repeated.")(command)


def _output_option(command: F) -> F:
    return click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), default=None,
                        help="Write to this file instead of standard output.")(command)


def _format_option(*names: str) -> Callable[[F], F]:
    return click.option("--format", "form", type=click.Choice(names), default=names[0], show_default=True)


def _settings(store: Path | None, ontology: Iterable[Path] = (), **given: Any) -> Settings:
    return settings_of(store=store, ontology=tuple(ontology) or None, **given)


def _open(store: Path | None, ontology: Iterable[Path] = ()) -> KnowledgeGraph:
    from kg.api import KnowledgeGraph

    graph = KnowledgeGraph.open(settings=_settings(store, ontology))
    if not graph.settled:
        click.echo("kg: the last build was stopped before its end: run it again to see all of it", err=True)
    return graph


def _json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _write(text: str, output: Path | None) -> None:
    if output is None or str(output) == STDIN:
        click.echo(text, nl=not text.endswith("\n"))
        return
    from kg.files import write_text

    write_text(output, text if text.endswith("\n") else text + "\n")


# ------------------------------------------------------------------------------------------------------------- building


@main.command()
@click.argument("paths", nargs=-1, required=True)
@_store_option
@_ontology_option
@click.option("--pipeline", default=None, help="Another installed English spaCy pipeline (or $KG_PIPELINE).")
@click.option("--quiet", is_flag=True, help="No progress and no summary.")
@_format_option("text", "json")
def build(paths: tuple[str, ...], store: Path | None, ontology: tuple[Path, ...], pipeline: str | None, quiet: bool,
          form: str) -> None:
    """Read articles (files, folders, JSON Lines, HTML, - for standard input) into the store.

    \b
    kg build seeds/
    kg build news/ today.jsonl --store my-store
    cat article.txt | kg build -
    """
    from kg import api
    from kg.errors import NothingReadError

    settings = _settings(store, ontology, pipeline=pipeline)
    begun = time.monotonic()
    try:
        with api.build(paths, store=settings.store, stdin=sys.stdin.buffer, progress=None if quiet else _progress,
                       settings=settings) as graph:
            report = graph.report
            held = len(graph.articles())
    except NothingReadError as nothing:
        _clear()
        for error in nothing.errors[:-1]:
            click.echo(f"kg: {error}", err=True)
        _fail(str(nothing.errors[-1]))
        return
    except BaseException:
        _clear()
        raise
    _clear()
    for error in report.errors:
        click.echo(f"kg: skipped {error}", err=True)
    if form == "json":
        _json({**asdict(report), "errors": [{"name": e.name, "problem": e.problem} for e in report.errors]})
    elif not quiet:
        click.echo(summary(report, settings.store, articles=held, seconds=time.monotonic() - begun), err=True)
        if report.changes:
            click.echo(changes(report.changes), err=True)
    for stale in report.stale:
        click.echo(f"kg: {stale}", err=True)
    sys.exit(FINDINGS if report.errors else 0)


def _progress(done: int, name: str) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[2K{done} read  {name}"[:110], nl=False, err=True)


def _clear() -> None:
    if sys.stderr.isatty():
        click.echo("\r\x1b[2K", nl=False, err=True)


@main.command()
@click.argument("document")
@_store_option
def remove(document: str, store: Path | None) -> None:
    """Take out an article (id, URL or file name) and exactly what only it supported."""
    from kg.api import KnowledgeGraph

    with KnowledgeGraph.open(read_only=False, settings=_settings(store)) as graph:
        for one in graph.remove(document):
            click.echo(f"removed {one}", err=True)


# --------------------------------------------------------------------------------------------------------------- asking


@main.command()
@click.argument("sparql", required=False)
@click.option("--file", "file", type=click.Path(path_type=Path), help="Read the query from a file (- for standard input).")
@click.option("--name", help="A saved question; --list shows them.")
@click.option("--list", "listing", is_flag=True, help="List the saved questions.")
@click.option("--format", "form", default="table", show_default=True, help="table, csv, json or turtle.")
@_store_option
def query(sparql: str | None, file: Path | None, name: str | None, listing: bool, form: str, store: Path | None) -> None:
    """Ask in SPARQL 1.1; kg:, rdfs:, schema: and the other prefixes are known.

    \b
    kg query "SELECT ?who ?whom WHERE { ?who kg:sellsArmsTo ?whom }"
    kg query --name who_called_whom --format csv
    """
    from kg import answers
    from kg.api import saved_queries
    from kg.errors import QueryError, UsageError

    saved = saved_queries()
    if listing:
        width = max(map(len, saved))
        click.echo("\n".join(f"{key:<{width}}  {text.partition(chr(10))[0].lstrip('# ')}" for key, text in saved.items()))
        return
    if sum(x is not None for x in (sparql, file, name)) != 1:
        raise UsageError(f"give one query: as SPARQL, with --file, or with --name (saved: {', '.join(saved)})")
    if file is not None:
        from kg.files import read_text

        sparql = sys.stdin.read() if str(file) == STDIN else read_text(file)
    if name is not None:
        sparql = saved.get(name)
        if sparql is None:
            raise QueryError(f"no saved question {name!r}: choose one of {', '.join(saved)}")
    if form not in answers.FORMATS:
        raise UsageError(f"unknown format {form!r}: choose one of {', '.join(answers.FORMATS)}")
    with _open(store) as graph:
        found = graph.query(sparql or "")
        click.echo(answers.write(found, form, prefixes=graph.prefixes()), nl=False)
        if not isinstance(found, answers.Truth) and not len(found):
            click.echo(f"kg: no rows: {graph.hint(sparql or '')}", err=True)


@main.command()
@click.option("--subject", help="Label, alias or id.")
@click.option("--predicate", help="Property, as kg:called or called.")
@click.option("--object", "object_", help="Label, alias or id.")
@click.option("--speaker", help="Who says it; 'none' for what articles say themselves.")
@click.option("--modality", type=click.Choice(MODALITIES), metavar="MODALITY", help=f"{', '.join(MODALITIES)}.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="Event or article date from this day on.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="Event or article date up to this day.")
@click.option("--document", help="Id of an article.")
@click.option("--inferred", is_flag=True, help="Include what only follows from the ontology.")
@_format_option("text", "json", "jsonl")
@_store_option
def statements(subject: str | None, predicate: str | None, object_: str | None, speaker: str | None, modality: str | None,
               since: Any, until: Any, document: str | None, inferred: bool, form: str, store: Path | None) -> None:
    """List what is held, filtered.

    \b
    kg statements --subject China --modality considered
    kg statements --speaker "Donald Trump" --since 2026-01-01 --format jsonl
    """
    from kg.graph.export import dump_record
    from kg.views.text import line

    with _open(store) as graph:
        found = graph.statements(subject=subject, predicate=predicate, object=object_, speaker=speaker, modality=modality,
                                 since=since.date() if since else None, until=until.date() if until else None,
                                 document=document, inferred=None if inferred else False)
        if not found:
            click.echo(f"kg: no statement fits: {graph.hint(*(f'kg:{p}' for p in [predicate] if p))}", err=True)
    if form == "json":
        _json(found)
    else:
        click.echo("".join(f"{dump_record(record) if form == 'jsonl' else line(record)}\n" for record in found), nl=False)


@main.command()
@click.option("--speaker", help="Label, alias or id of who says it; 'none' where nobody is named.")
@click.option("--document", help="Id or URL of an article.")
@_format_option("text", "json", "jsonl")
@_store_option
def quotes(speaker: str | None, document: str | None, form: str, store: Path | None) -> None:
    """List what the articles attribute to somebody, in direct speech or not, whether or not a statement came of it.

    \b
    kg quotes --speaker "Xi Jinping"
    """
    from kg.views.text import quote

    with _open(store) as graph:
        found = graph.quotes(speaker=speaker, document=document)
        if not found:
            click.echo("kg: no quote fits: leave out --speaker or --document, or see `kg stats --articles`", err=True)
    if form == "json":
        _json(found)
        return
    for one in found:
        click.echo(json.dumps(one, ensure_ascii=False) if form == "jsonl" else quote(one))


@main.command()
@click.argument("what", nargs=-1)
@click.option("--entity", metavar="NAME", help="Why what goes by this name is one entity.")
@_format_option("text", "json")
@_store_option
def explain(what: tuple[str, ...], entity: str | None, form: str, store: Path | None) -> None:
    """From a statement's id, or an edge, back to the sentences, frames and sources.

    \b
    kg explain "China buysOilFrom Venezuela"
    kg explain --entity Trump
    """
    from kg.errors import UsageError
    from kg.views.text import entities_explained, explanation

    if bool(what) == bool(entity):
        raise UsageError('say what to explain: an edge ("China buysOilFrom Venezuela"), a statement\'s id, or --entity NAME')
    with _open(store) as graph:
        if entity:
            entities = graph.explain_entity(entity)
        else:
            found = graph.explain(" ".join(what))
    if form == "json":
        _json(entities if entity else found)
    else:
        click.echo(entities_explained(entities) if entity else explanation(found))


@main.command()
@click.argument("entity")
@_format_option("text", "json")
@_store_option
def timeline(entity: str, form: str, store: Path | None) -> None:
    """Everything about or by an entity in order of time; when it happened, was said and was published kept apart.

    \b
    kg timeline Taiwan
    """
    from kg.views import text

    with _open(store) as graph:
        found = graph.timeline(entity)
    if form == "json":
        _json(found)
    elif found:
        click.echo(text.timeline(found))
    if not found:
        click.echo(f"kg: nothing is known of {entity!r}: see `kg stats` and `kg statements` for what there is", err=True)


@main.command()
@click.option("--speaker", help="Only what this one says, or is said against it.")
@_format_option("text", "json")
@_store_option
def disputes(speaker: str | None, form: str, store: Path | None) -> None:
    """Statements that contradict each other: claims and denials, other amounts, other days, changed positions.

    \b
    kg disputes --speaker Russia
    """
    from kg.views import text

    with _open(store) as graph:
        found = graph.disputes(speaker)
    if form == "json":
        _json(found)
    elif found:
        click.echo(text.disputes(found))
    if not found:
        click.echo("kg: no two statements contradict each other", err=True)


@main.command()
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), required=True, help="First day of the articles that count as new.")
@_format_option("text", "json")
@_store_option
def diff(since: Any, form: str, store: Path | None) -> None:
    """What the articles from a day on brought: new, confirmed, disputed, and said otherwise before.

    \b
    kg diff --since 2026-02-01
    """
    from kg.views.text import difference

    with _open(store) as graph:
        found = graph.diff(since.date())
    if form == "json":
        _json(found)
    else:
        click.echo(difference(found))


@main.command()
@click.argument("article")
@_ontology_option
@click.option("--date", type=click.DateTime(["%Y-%m-%d"]), help="Day it was published, where it does not say so itself.")
@click.option("--pipeline", default=None, help="Another installed English spaCy pipeline (or $KG_PIPELINE).")
@click.option("--show", is_flag=True, help="For people: the text with what was found in it.")
@_output_option
def analyze(article: str, ontology: tuple[Path, ...], date: Any, pipeline: str | None, show: bool, output: Path | None
            ) -> None:
    """What each language layer finds in an article (- for standard input), as JSON with character offsets.

    A file of several articles gives one JSON object a line.

    \b
    kg analyze seeds/trump-xi-call.txt
    kg analyze seeds/trump-xi-call.txt --show
    """
    from kg import analysis, read
    from kg.errors import ArticleError
    from kg.views import text

    articles = list(read.read([article], stdin=sys.stdin.buffer))
    settings = _settings(None, ontology, pipeline=pipeline)
    texts = {one.id: one.text for one in articles if not isinstance(one, ArticleError)}
    errors = [one for one in articles if isinstance(one, ArticleError)]
    found = analysis.analyze_all([one for one in articles if not isinstance(one, ArticleError)],
                            date=date.date() if date else None, settings=settings) if texts else ()
    lines = []
    for one in found:
        if isinstance(one, ArticleError):
            errors.append(one)
            continue
        lines.append(text.analysis(one, texts[one["id"]]) if show else
                     json.dumps(one, ensure_ascii=False, indent=None if len(texts) > 1 else 1))
    if lines:
        _write("\n".join(lines), output)
    for error in errors:
        click.echo(f"kg: {'skipped ' if lines else ''}{error}", err=True)
    if errors or not texts:
        sys.exit(FINDINGS if lines else BAD_INPUT)


# -------------------------------------------------------------------------------------------------------------- looking


@main.command()
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), default=None,
              help="File to write (default: graph.html, timeline.html or ID.html; - for standard output).")
@click.option("--timeline", is_flag=True, help="The statements along time instead of the graph.")
@click.option("--article", metavar="ID", help="One article as it was read, with what was found in it.")
@click.option("--title", help="Heading of the page.")
@_store_option
def view(output: Path | None, timeline: bool, article: str | None, title: str | None, store: Path | None) -> None:
    """Write an interactive page: one HTML file that needs no network.

    \b
    kg view -o graph.html                          entities and what is said of them
    kg view --timeline -o timeline.html            the same along time
    kg view --article new-start-2026-02-03         an article with entities, quotes and statements marked
    """
    from kg.errors import UsageError

    if timeline and article:
        raise UsageError("--timeline and --article are two pages: ask for one at a time")
    named = {"title": title} if title else {}
    with _open(store) as graph:
        if article:
            page, name = graph.reading(article), f"{article}.html"
        elif timeline:
            page, name = graph.timeline_page(**named), "timeline.html"
        else:
            page, name = graph.view(**named), "graph.html"
    target = output or Path(name)
    _write(page, target)
    if str(target) != STDIN:
        click.echo(f"{target} written: open it in a browser", err=True)


@main.command()
@click.option("--format", "form", required=True,
              help="turtle, trig, nquads, jsonld, jsonl, graphml, gexf or csv.")
@_output_option
@_store_option
def export(form: str, output: Path | None, store: Path | None) -> None:
    """Write the whole graph in another form.

    \b
    kg export --format jsonl -o statements.jsonl
    """
    from kg.errors import UsageError
    from kg.graph.export import FORMATS

    if form not in FORMATS:
        raise UsageError(f"unknown format {form!r}: choose one of {', '.join(FORMATS)}")
    with _open(store) as graph:
        _write(graph.export(form), output)


# ------------------------------------------------------------------------------------------------------------- checking


@main.command()
@_format_option("text", "json")
@_store_option
def validate(form: str, store: Path | None) -> None:
    """Check the graph against its SHACL shapes; exit 1 when there are findings."""
    with _open(store) as graph:
        found = graph.validate()
    if form == "json":
        _json([asdict(finding) for finding in found])
    for finding in found if form == "text" else ():
        click.echo(f"{finding.severity}  {finding.node}  {finding.path}  {finding.message}")
    click.echo(f"{len(found)} findings" if found else "the graph conforms to its shapes", err=True)
    sys.exit(FINDINGS if found else 0)


@main.command()
@_format_option("text", "json")
@_store_option
def verify(form: str, store: Path | None) -> None:
    """Check that every piece of evidence still stands in the article it came from; exit 1 when one does not."""
    from kg.views.text import losses

    with _open(store) as graph:
        found = graph.verify()
    if form == "json":
        _json([asdict(loss) for loss in found])
    elif found:
        click.echo(losses(found))
    click.echo(f"{len(found)} pieces of evidence no longer stand" if found else "all evidence stands", err=True)
    sys.exit(FINDINGS if found else 0)


@main.command()
@click.argument("gold", type=click.Path(path_type=Path))
@click.option("--statements", "given", type=click.Path(path_type=Path), help="A JSONL export instead of the store.")
@click.option("--misses", is_flag=True, help="List what was not found.")
@click.option("--extras", is_flag=True, help="List what the gold does not have.")
@_format_option("text", "json")
@_store_option
def evaluate(gold: Path, given: Path | None, misses: bool, extras: bool, form: str, store: Path | None) -> None:
    """Precision and recall against a gold file (or a folder of them), per property and facet."""
    from kg import evaluate as evaluation

    if given is not None:
        records = evaluation.read_jsonl(given)
    else:
        with _open(store) as graph:
            records = graph.statements(inferred=False)
    result = evaluation.evaluate(evaluation.read_gold(gold), records)
    if form == "json":
        _json(result.to_dict())
    else:
        click.echo(evaluation.report(result, misses=misses, extras=extras))


@main.command()
@click.option("--articles", is_flag=True, help="A line for each article.")
@click.option("--silent", is_flag=True, help="Sentences that gave nothing.")
@click.option("--names", is_flag=True, help="Names that stand in no statement of their sentence.")
@click.option("--rejected", is_flag=True, help="Frames that were tried and did not fire, and why.")
@click.option("--document", help="Only the article of this id.")
@_format_option("text", "json")
@_store_option
def stats(articles: bool, silent: bool, names: bool, rejected: bool, document: str | None, form: str, store: Path | None
          ) -> None:
    """Counts and coverage: what is held, and what gave nothing and why."""
    from kg.views.text import statistics

    with _open(store) as graph:
        found = graph.stats(document)
    if form == "json":
        _json(found)
    else:
        click.echo(statistics(found, articles=articles, silent=silent, names=names, rejected=rejected))


if __name__ == "__main__":
    main()
