"""`idiolect self-test`: whether this installation works."""

import argparse
import dataclasses
import sys

from app.build_info import build_info
from app.cli.arguments import Subparsers
from app.cli.output import Output
from app.errors import AppError
from app.home import Home
from app.self_test.checks import CHECKS
from app.self_test.child import answer_as_child
from app.self_test.outcome import Outcome
from app.self_test.run import run_all


class SelfTestFailedError(AppError):
    """A check failed; all of them have been told by then."""


def add_to(commands: Subparsers, everywhere: argparse.ArgumentParser) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "self-test",
        parents=[everywhere],
        help="check that this installation works",
        description="Check that this installation works: load every library, the model and the "
        "window, draft a few words, bring an old library up to date. It takes seconds, and uses a "
        "temporary folder: your data are not touched.",
    )
    parser.add_argument("--only", choices=CHECKS, help=argparse.SUPPRESS)
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, home: Home, output: Output) -> None:
    """Do all checks, telling each; or, as a child of that, one.

    Raises:
        SelfTestFailedError: one failed.
    """
    if options.only is not None:
        sys.stdout.buffer.write(answer_as_child(options.only, home))
        sys.stdout.buffer.flush()
        return
    outcomes = []
    output.progress("…")
    for outcome in run_all():
        outcomes.append(outcome)
        output.stream(f"{_line(outcome)}\n")
        output.progress("…")
    failed = [outcome.name for outcome in outcomes if not outcome.passed]
    build = build_info()
    data = {
        "passed": not failed,
        "version": build.version,
        "build": build.build,
        "checks": [dataclasses.asdict(outcome) for outcome in outcomes],
    }
    good = f"Idiolect {build.told} works here: all {len(outcomes)} checks passed."
    output.result(data, "" if failed else good)
    if failed:
        raise SelfTestFailedError(
            f"{len(failed)} of {len(outcomes)} checks failed ({', '.join(failed)}). Install "
            "Idiolect again; if that does not help, please report what is told above."
        )


def _line(outcome: Outcome) -> str:
    mark = "ok    " if outcome.passed else "FAILED"
    return f"{mark} {outcome.name:<10} {outcome.milliseconds:>6.0f} ms  {outcome.detail}"
