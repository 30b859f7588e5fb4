"""The commands: open, call, print. Results on stdout, talk on stderr; exit 0 fine, 1 findings, 2 bad input or usage.

Heavy modules are imported inside the command that needs them, so that `kg --help` answers at once.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from kg.errors import KgError
from kg.settings import VERSION, Settings
from kg.settings import read as settings_of

if TYPE_CHECKING:
    from kg.api import BuildReport, KnowledgeGraph

BAD_INPUT, FINDINGS = 2, 1
F = TypeVar("F", bound=Callable[..., Any])


class _Group(click.Group):
    """Turns every error that this package raises on purpose into one line and exit code 2."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except KgError as error:
            _fail(str(error))
        except BrokenPipeError:   # `kg export | head` closes early: that is fine
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(0)
        except OSError as error:
            place = f"{error.filename}: " if error.filename else ""
            _fail(f"{place}{error.strerror or error}: check the path, the permissions and the room on the disk")
        except KeyboardInterrupt:
            _fail("stopped; what was done is kept, and the same command goes on from there")


def _fail(message: str) -> None:
    click.echo("kg: " + " ".join(message.split()), err=True)
    sys.exit(BAD_INPUT)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(VERSION, prog_name="kg")
def main() -> None:
    """Build a knowledge graph from news, ask it, look at it, and trace every edge back to the words it came from.

    \b
    kg build seeds/                    articles into the store ./kg-store
    kg query "SELECT ?who WHERE { ?who kg:called :Donald_Trump }"
    kg explain "China buysOilFrom Venezuela"
    kg view -o graph.html              a page to open in a browser
    """


def _store_option(command: F) -> F:
    return click.option("--store", type=click.Path(path_type=Path), default=None,
                        help="Folder of the store (default: kg-store, or $KG_STORE).")(command)


def _ontology_option(command: F) -> F:
    return click.option("--ontology", type=click.Path(path_type=Path), multiple=True,
                        help="Your own Turtle: properties, frames, entities; may be repeated.")(command)


def _output_option(command: F) -> F:
    return click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), default=None,
                        help="Write to this file instead of standard output.")(command)


def _settings(store: Path | None, ontology: Iterable[Path] = (), **given: Any) -> Settings:
    return settings_of(store=store, ontology=tuple(ontology) or None, **given)


def _open(store: Path | None, ontology: Iterable[Path] = ()) -> KnowledgeGraph:
    from kg.api import KnowledgeGraph

    return KnowledgeGraph.open(settings=_settings(store, ontology))


def _write(text: str, output: Path | None) -> None:
    if output is None:
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
def build(paths: tuple[str, ...], store: Path | None, ontology: tuple[Path, ...], pipeline: str | None, quiet: bool) -> None:
    """Read articles (files, folders, JSON Lines, HTML, - for standard input) into the store.

    \b
    kg build seeds/
    kg build news/ today.jsonl --store my-store
    cat article.txt | kg build -
    """
    from kg.api import KnowledgeGraph

    settings = _settings(store, ontology, pipeline=pipeline)
    with KnowledgeGraph.open(read_only=False, settings=settings) as graph:
        report = graph.build(paths, stdin=sys.stdin.buffer, progress=None if quiet else _progress)
        if not quiet:
            _clear()
            click.echo(_summary(report, settings), err=True)
    for error in report.errors:
        click.echo(f"kg: skipped {error}", err=True)
    if report.errors:
        sys.exit(FINDINGS if report.added or report.unchanged else BAD_INPUT)


def _progress(done: int, name: str) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r\x1b[2K{done} articles  {name}"[:110], nl=False, err=True)


def _clear() -> None:
    if sys.stderr.isatty():
        click.echo("\r\x1b[2K", nl=False, err=True)


def _summary(report: BuildReport, settings: Settings) -> str:
    read = f"{len(report.added)} article{'' if len(report.added) == 1 else 's'} read"
    same = f", {report.unchanged} unchanged" if report.unchanged else ""
    bad = f", {len(report.errors)} skipped" if report.errors else ""
    lines = [f"{read}{same}{bad}  ·  {report.sentences} sentences, {report.sentences - report.silent} of them speak",
             f"{report.statements} statements about {report.entities} entities, {report.inferred} more inferred"]
    if report.predicates:
        top = ", ".join(f"{name} {count}" for name, count in list(report.predicates.items())[:6])
        lines.append(f"most: {top}")
    lines.append(f"in {settings.store}  ·  next: kg view -o graph.html   kg statements   kg query --name who_called_whom")
    return "\n".join(lines)


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
@click.option("--name", help="A saved question of ontology/queries.")
@click.option("--format", "form", default="table", show_default=True, help="table, csv, json or turtle.")
@_store_option
def query(sparql: str | None, file: Path | None, name: str | None, form: str, store: Path | None) -> None:
    """Ask in SPARQL 1.1; kg:, rdfs:, schema: and the other prefixes are known.

    \b
    kg query "SELECT ?who ?whom WHERE { ?who kg:sellsArmsTo ?whom }"
    kg query --name who_called_whom --format csv
    """
    from kg import answers
    from kg.api import saved_queries
    from kg.errors import QueryError, UsageError

    if sum(x is not None for x in (sparql, file, name)) != 1:
        names = ", ".join(saved_queries())
        raise UsageError(f"give one query: as SPARQL, with --file, or with --name (saved: {names})")
    if file is not None:
        from kg.files import read_text

        sparql = sys.stdin.read() if str(file) == "-" else read_text(file)
    if name is not None:
        sparql = saved_queries().get(name)
        if sparql is None:
            raise QueryError(f"no saved question {name!r}: choose one of {', '.join(saved_queries())}")
    if form not in answers.FORMATS:
        raise UsageError(f"unknown format {form!r}: choose one of {', '.join(answers.FORMATS)}")
    with _open(store) as graph:
        found = graph.query(sparql or "")
        click.echo(answers.write(found, form, prefixes=graph.prefixes()), nl=False)


@main.command()
@click.option("--subject", help="Label, alias or id.")
@click.option("--predicate", help="Property, as kg:called or called.")
@click.option("--object", "object_", help="Label, alias or id.")
@click.option("--speaker", help="Who says it; 'none' for what articles say themselves.")
@click.option("--modality", help="asserted, planned, considered, possible, expected, obligatory, demanded, hypothetical.")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="Event or article date from this day on.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="Event or article date up to this day.")
@click.option("--document", help="Id of an article.")
@click.option("--inferred", is_flag=True, help="Include what only follows from the ontology.")
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True)
@_store_option
def statements(subject: str | None, predicate: str | None, object_: str | None, speaker: str | None, modality: str | None,
               since: Any, until: Any, document: str | None, inferred: bool, form: str, store: Path | None) -> None:
    """List what is held, filtered.

    \b
    kg statements --subject China --modality considered
    """
    from kg.graph.export import dump_record
    from kg.views.text import line

    with _open(store) as graph:
        found = graph.statements(subject=subject, predicate=predicate, object=object_, speaker=speaker, modality=modality,
                                 since=since.date() if since else None, until=until.date() if until else None,
                                 document=document, inferred=None if inferred else False)
    for record in found:
        click.echo(dump_record(record) if form == "jsonl" else line(record))
    if not found and form == "text":
        click.echo("no statement fits: leave out a filter, or see what there is with `kg stats`", err=True)


@main.command()
@click.argument("what", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@_store_option
def explain(what: tuple[str, ...], form: str, store: Path | None) -> None:
    """From a statement's id, or an edge, back to the sentences, frames and sources.

    \b
    kg explain "China buysOilFrom Venezuela"
    """
    from kg.views.text import explanation

    with _open(store) as graph:
        found = graph.explain(" ".join(what))
    click.echo(json.dumps(found, ensure_ascii=False, indent=2) if form == "json" else explanation(found))


# -------------------------------------------------------------------------------------------------------------- looking


@main.command()
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), default=Path("graph.html"), show_default=True)
@click.option("--title", default="Knowledge graph", show_default=True)
@_store_option
def view(output: Path, title: str, store: Path | None) -> None:
    """Write the interactive page: one HTML file that needs no network."""
    with _open(store) as graph:
        graph.view(output, title=title)
    click.echo(f"{output} written: open it in a browser", err=True)


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
    with _open(store) as graph:
        _write(graph.export(form), output)


# ------------------------------------------------------------------------------------------------------------- checking


@main.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@_store_option
def validate(form: str, store: Path | None) -> None:
    """Check the graph against its SHACL shapes; exit 1 when there are findings."""
    with _open(store) as graph:
        found = graph.validate()
    if form == "json":
        click.echo(json.dumps([{"node": f.node, "path": f.path, "message": f.message, "severity": f.severity}
                               for f in found], ensure_ascii=False, indent=2))
    for finding in found if form == "text" else ():
        click.echo(f"{finding.severity}  {finding.node}  {finding.path}  {finding.message}")
    click.echo(f"{len(found)} findings" if found else "the graph conforms to its shapes", err=True)
    sys.exit(FINDINGS if found else 0)


@main.command()
@click.argument("gold", type=click.Path(path_type=Path))
@click.option("--statements", "given", type=click.Path(path_type=Path), help="A JSONL export instead of the store.")
@click.option("--misses", is_flag=True, help="List what was not found.")
@click.option("--extras", is_flag=True, help="List what the gold does not have.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
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
    click.echo(json.dumps(result.to_dict(), ensure_ascii=False, indent=2) if form == "json"
               else evaluation.report(result, misses=misses, extras=extras))


@main.command()
@click.option("--articles", is_flag=True, help="A line for each article.")
@click.option("--rejected", is_flag=True, help="Frames that were tried and did not fire, and why.")
@click.option("--silent", is_flag=True, help="Sentences that gave nothing.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@_store_option
def stats(articles: bool, rejected: bool, silent: bool, form: str, store: Path | None) -> None:
    """Counts and coverage: what is held, and what gave nothing and why."""
    from kg.views.text import statistics

    with _open(store) as graph:
        found = graph.stats()
    click.echo(json.dumps(found, ensure_ascii=False, indent=2) if form == "json"
               else statistics(found, articles=articles, rejected=rejected, silent=silent))


if __name__ == "__main__":
    main()
