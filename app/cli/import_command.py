"""`idiolect import`: mailboxes and posts into a profile."""

import argparse
import dataclasses
import json
import sys
from pathlib import Path

from app.cli.arguments import Subparsers, add_profile
from app.cli.interrupt import stop_on_interrupt
from app.cli.output import Output
from app.errors import AppError
from app.home import Home
from app.importing.report import ImportProgress, ImportReport
from app.importing.run import import_paths
from app.library.library import Library

_PROBLEMS_SHOWN = 10


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "import", parents=[everywhere], help="import what a person has written"
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="mailbox, file, folder")
    add_profile(parser)
    parser.add_argument(
        "--mine",
        action="extend",
        nargs="+",
        default=[],
        metavar="ADDRESS",
        help="the person's own mail addresses (name the paths first)",
    )
    parser.add_argument("--progress-json", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, home: Home, output: Output) -> None:
    """Import, and print what came of it.

    Raises:
        AppError: as `import_paths`.
    """
    if options.progress_json:
        _run_as_child(options, home)
        return

    def show(progress: ImportProgress) -> None:
        output.progress(f"{progress.fraction:4.0%}  {progress.added} samples  {progress.path}")

    with Library.open(home.database) as library, stop_on_interrupt() as stopped:
        report = import_paths(
            library,
            options.profile,
            options.paths,
            mine=options.mine,
            on_progress=show,
            cancelled=stopped,
        )
    output.result(dataclasses.asdict(report), _told(report))


def _run_as_child(options: argparse.Namespace, home: Home) -> None:
    """Import for the window: every event is one JSON object on a line of standard output."""

    def emit(event: str, data: dict[str, object]) -> None:
        sys.stdout.write(json.dumps({"event": event, **data}) + "\n")
        sys.stdout.flush()

    try:
        with Library.open(home.database) as library:
            report = import_paths(
                library,
                options.profile,
                options.paths,
                mine=options.mine,
                on_progress=lambda progress: emit("progress", dataclasses.asdict(progress)),
            )
    except AppError as error:
        emit("error", {"message": str(error)})
        raise
    emit("report", dataclasses.asdict(report))


def _told(report: ImportReport) -> str:
    lines = [
        f'"{report.profile}": {report.added} samples added, '
        f"{report.already_known} were there already."
    ]
    lines += [f"  {count} left out: {reason}" for reason, count in sorted(report.left_out.items())]
    if report.problems:
        lines.append(f"  {len(report.problems)} damaged:")
        shown = report.problems[:_PROBLEMS_SHOWN]
        lines += [f"    {problem.item}: {problem.reason}" for problem in shown]
    if len(report.problems) > _PROBLEMS_SHOWN:
        lines.append(f"    and {len(report.problems) - _PROBLEMS_SHOWN} more (--json lists all)")
    return "\n".join(lines)
