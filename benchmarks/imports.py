"""How quickly mail is imported, in how much memory, and how well own words are told from others'.

`python -m benchmarks.imports [--messages N] [--json]` makes a mailbox, walks it with the standard
library alone (`mailbox` and `email`, every part decoded), and imports it with all cleaning into a
new library: each in a process of its own, on one core, twice in turn, the better time counting.
"""

import argparse
import json
import mailbox
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from app.importing.run import import_paths
from app.library.library import Library
from benchmarks.own_lines import counted, ours, rates
from benchmarks.synthetic_mailbox import ME, write_mailbox
from tests.app.importing.labelled.labelled_set import labelled_mails

MESSAGES = 50_000
_RUNS = 2
_MB = 1e6


def walk_with_standard_library(path: Path) -> int:
    """Read every message of a mailbox and decode each part; return how many messages there were."""
    count = 0
    box = mailbox.mbox(path, create=False)
    try:
        for message in box:
            count += 1
            for part in message.walk():
                if not part.is_multipart():
                    part.get_payload(decode=True)
    finally:
        box.close()
    return count


def import_mailbox(path: Path) -> int:
    """Import a mailbox into a new library beside it; return how many messages were looked at."""
    with (
        tempfile.TemporaryDirectory(dir=path.parent) as folder,
        Library.open(Path(folder) / "library.db") as library,
    ):
        report = import_paths(library, "Mina", [path], mine=[ME])
    left_out = sum(report.left_out.values())
    return report.added + report.already_known + left_out + len(report.problems)


_TASKS = {"stdlib": walk_with_standard_library, "ours": import_mailbox}


def _measure_here(task: str, path: Path) -> None:
    """Run a task in this process, and print its figures for the one that started it."""
    _use_one_core()
    process = psutil.Process()
    before = process.memory_info().rss
    started = time.perf_counter()
    n_messages = _TASKS[task](path)
    seconds = time.perf_counter() - started
    print(json.dumps({"n": n_messages, "s": seconds, "mb": (_peak_rss() - before) / _MB}))


def _use_one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def _peak_rss() -> int:
    """Return the most memory that this process has had so far, bytes."""
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _measured(task: str, path: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.imports", "--task", task, "--mailbox", str(path)]
    ended = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    figures: dict[str, float] = json.loads(ended.stdout)
    return figures


def _rates(path: Path) -> dict[str, float]:
    """Return both rates and our peak of memory; each task runs in turn with the other."""
    runs: dict[str, list[dict[str, float]]] = {task: [] for task in _TASKS}
    for _ in range(_RUNS):
        for task, done in runs.items():
            done.append(_measured(task, path))
    rate = {task: max(run["n"] / run["s"] for run in done) for task, done in runs.items()}
    return {
        "messages_per_s": rate["ours"],
        "stdlib_messages_per_s": rate["stdlib"],
        "ratio": rate["ours"] / rate["stdlib"],
        "peak_rss_mb": max(run["mb"] for run in runs["ours"]),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--messages", type=int, default=MESSAGES, metavar="N")
    options.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_argument("--task", choices=list(_TASKS), help=argparse.SUPPRESS)
    options.add_argument("--mailbox", type=Path, help=argparse.SUPPRESS)
    given = options.parse_args(arguments)
    if given.task:
        _measure_here(given.task, given.mailbox)
        return 0
    with tempfile.TemporaryDirectory(prefix="idiolect-bench-") as folder:
        path = Path(folder, "made-up.mbox")
        own = write_mailbox(path, given.messages)
        figures = {"messages": float(given.messages), "own_messages": float(own)}
        figures["mailbox_mb"] = path.stat().st_size / _MB
        figures |= _rates(path)
    figures["own_line_precision"], figures["own_line_recall"] = rates(
        counted(mail, ours) for mail in labelled_mails("held_out")
    )
    rounded = {name: round(value, 4) for name, value in figures.items()}
    if given.json:
        print(json.dumps(rounded))
    else:
        print("\n".join(f"{name:24} {value:12.3f}" for name, value in rounded.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
