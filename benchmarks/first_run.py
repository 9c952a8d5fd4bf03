"""From nothing to a first draft in a voice: `python -m benchmarks.first_run [--json]`.

Starts the program on a data folder that is not there yet, and has `benchmarks.interface_driver` try
the sample voice, write a brief and press Draft as soon as the slider can be moved. Seconds since
the program's start; medians of several runs, but of the longest stall the worst.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.interface import middle, show, visit

RUNS = 3


def measure(runs: int, tokens: int | None = None) -> dict[str, float]:
    """Return the figures of that many first runs, each in a process and a folder of its own.

    Args:
        runs: how many.
        tokens: the greatest length of the draft; None for the program's own.
    """
    options = ["--first-run", *([] if tokens is None else ["--tokens", str(tokens)])]
    visits = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory(prefix="idiolect-bench-") as folder:
            visits.append(visit(Path(folder, "home"), options))
    return middle(visits)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_argument("--runs", type=int, default=RUNS, metavar="N")
    options.add_argument("--tokens", type=int, metavar="N", help="the draft's greatest length")
    given = options.parse_args(arguments)
    show(measure(given.runs, given.tokens), as_json=given.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
