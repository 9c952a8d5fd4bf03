"""`idiolect import`: mailboxes and posts into a profile."""

import argparse
import dataclasses
from collections.abc import Iterator
from pathlib import Path

from app.cli.arguments import Subparsers, text
from app.cli.import_child import run_as_child
from app.cli.interrupt import stop_on_interrupt
from app.cli.output import Output
from app.cli.proposal_words import advice, told
from app.errors import UsageError
from app.home import Home
from app.importing.proposal import Proposal, propose
from app.importing.report import Example, ImportProgress, ImportReport
from app.importing.run import import_paths
from app.library.library import Library
from app.library.profiles import checked_name

_PROBLEMS_SHOWN = 10
_LINES_SHOWN = 6
_CHARACTERS_SHOWN = 100


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "import", parents=[everywhere], help="import what a person has written"
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="mailbox, file, folder")
    parser.add_argument("--profile", type=text, metavar="NAME", help="whose writing")
    parser.add_argument(
        "--mine",
        action="extend",
        nargs="+",
        default=[],
        metavar="ADDRESS",
        help="the person's own mail addresses, and names in chats and blogs (name the paths first)",
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help="tell what would be kept, with examples, and change nothing",
    )
    parser.add_argument(
        "--propose",
        action="store_true",
        help="tell who wrote what is there, whom you probably are, and import nothing",
    )
    parser.add_argument("--progress-json", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, home: Home, output: Output) -> None:
    """Import, and print what came of it; or tell whose words there are.

    Raises:
        UsageError: it is not clear whose words to take; the message tells whose they may be.
        AppError: as `import_paths`.
    """
    if options.profile is None and not options.propose:
        raise UsageError("Say whose writing it is, with --profile NAME.")
    if options.progress_json:
        run_as_child(options, home)
    elif options.propose:
        proposal = _proposal(options, output)
        output.result(dataclasses.asdict(proposal), told(proposal))
    else:
        report = _report(options, home, output)
        output.result(dataclasses.asdict(report), _told(report, dry_run=options.dry_run))


def _report(options: argparse.Namespace, home: Home, output: Output) -> ImportReport:
    def show(progress: ImportProgress) -> None:
        output.progress(f"{progress.fraction:4.0%}  {progress.added} samples  {progress.path}")

    name = checked_name(options.profile)
    with Library.open(home.database) as library, stop_on_interrupt() as stopped:
        try:
            return import_paths(
                library,
                name,
                options.paths,
                mine=options.mine,
                dry_run=options.dry_run,
                on_progress=show,
                cancelled=stopped,
            )
        except UsageError as error:
            if options.mine:
                raise
            proposed = advice(_proposal(options, output))
            raise UsageError(f"{error} {proposed}".rstrip()) from error


def _proposal(options: argparse.Namespace, output: Output) -> Proposal:
    def show(progress: ImportProgress) -> None:
        output.progress(f"{progress.fraction:4.0%}  {progress.seen} messages  {progress.path}")

    return propose(options.paths, show)


def _told(report: ImportReport, *, dry_run: bool) -> str:
    done = "would be added" if dry_run else "added"
    changed = f", {report.updated} changed" if report.updated else ""
    lines = [
        f'"{report.profile}": {report.added} samples {done}{changed}, '
        f"{report.already_known} were there already."
    ]
    if len(report.sources) > 1:
        lines += [f"  {each.added} from {each.path} ({each.format})" for each in report.sources]
    lines += [f"  {count} left out: {reason}" for reason, count in sorted(report.left_out.items())]
    if report.problems:
        lines.append(f"  {len(report.problems)} damaged:")
        shown = report.problems[:_PROBLEMS_SHOWN]
        lines += [f"    {problem.item}: {problem.reason}" for problem in shown]
    if len(report.problems) > _PROBLEMS_SHOWN:
        lines.append(f"    and {len(report.problems) - _PROBLEMS_SHOWN} more (--json lists all)")
    for example in report.examples:
        lines += ["", f"{example.item} ({example.path})", *_marked(example)]
    return "\n".join(lines)


def _marked(example: Example) -> Iterator[str]:
    """Yield the beginning of each passage: what is kept after a bar, what is left out with why."""
    for passage in example.passages:
        lines = passage.text.splitlines()
        shown = [line[:_CHARACTERS_SHOWN] for line in lines[:_LINES_SHOWN]]
        shown += ["…"] if len(lines) > _LINES_SHOWN else []
        mark = "  | " if passage.left_out is None else f"  - [{passage.left_out}] "
        yield from (f"{mark}{line}" for line in shown)
