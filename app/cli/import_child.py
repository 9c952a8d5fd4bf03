"""Imports for the window: every event is one JSON object on a line of standard output."""

import argparse
import dataclasses
import json
import math
import sys
from collections.abc import Iterable, Iterator

from app.errors import AppError
from app.home import Home
from app.importing.own_words import Passage
from app.importing.proposal import Proposal, propose
from app.importing.report import Example, ImportProgress, ImportReport
from app.importing.run import import_paths
from app.library.library import Library

MOST_EXAMPLES = 30
"""Sent to the window: nobody looks at more."""

MOST_CHARACTERS = 8000
"""Of an example: what is longer is laid out slowly, and read by nobody."""


def run_as_child(options: argparse.Namespace, home: Home) -> None:
    """Import, or only look, and tell events: "progress" now and then, and one answer.

    The answer is "report" (`ImportReport`), "proposal" (`Proposal`), or "error" with a message.

    Raises:
        AppError: as `import_paths`; it has been told.
    """
    answer: Proposal | ImportReport
    try:
        if options.propose:
            event, answer = "proposal", propose(options.paths, _emit_progress)
        else:
            event, answer = "report", _report(options, home)
    except AppError as error:
        _emit("error", {"message": str(error)})
        raise
    _emit(event, dataclasses.asdict(answer))


def _report(options: argparse.Namespace, home: Home) -> ImportReport:
    with Library.open(home.database) as library:
        report = import_paths(
            library,
            options.profile,
            options.paths,
            mine=options.mine,
            dry_run=options.dry_run,
            on_progress=_emit_progress,
        )
    return dataclasses.replace(report, examples=_few(report.examples))


def _few(examples: tuple[Example, ...]) -> tuple[Example, ...]:
    """Return some of the examples, of sources from first to last, cut to a length to be read."""
    step = max(1, math.ceil(len(examples) / MOST_EXAMPLES))
    return tuple(
        dataclasses.replace(example, passages=tuple(_beginning(example.passages)))
        for example in examples[::step]
    )


def _beginning(passages: Iterable[Passage]) -> Iterator[Passage]:
    left = MOST_CHARACTERS
    for passage in passages:
        if len(passage.text) > left:
            yield Passage(f"{passage.text[:left]}…", passage.left_out)
            return
        yield passage
        left -= len(passage.text)


def _emit_progress(progress: ImportProgress) -> None:
    _emit("progress", dataclasses.asdict(progress))


def _emit(event: str, data: dict[str, object]) -> None:
    sys.stdout.write(json.dumps({"event": event, **data}) + "\n")
    sys.stdout.flush()
