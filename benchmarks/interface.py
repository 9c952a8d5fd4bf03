"""What a person waits for in the window: `python -m benchmarks.interface [--json]`.

Starts the program as a process of its own, in a data folder that holds the sample voice, its
preference heads and the model's working copy, but nothing that a draft has read; has
`benchmarks.interface_driver` press what a person presses; and starts over. Medians of several runs,
but of the longest stall the worst.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from app.home import SAMPLE_VOICE_ADDRESS, SAMPLE_VOICE_NAME, Home, embedded_model, sample_voice
from app.importing.run import import_paths
from app.library.library import Library
from benchmarks.synthetic_mailbox import ME, write_mailbox
from engine.discovery.result import Discovery
from engine.heads import HeadScore, HeadWeight
from engine.llama.description import ModelDescription
from engine.process import protocol
from engine.process.jobs import JobRunner

RUNS = 5
MESSAGES = 4000
DISCOVERY_S = 10.0

_HEADS_EVERY = 17
"""Of all heads, those suppressed: six in a hundred, as discovery chooses."""

_TOKENS = 24
_LONGEST_SESSION_S = 600


def prepare(home: Home) -> None:
    """Make a data folder as a person has it who has learnt the sample voice."""
    with Library.open(home.database) as library:
        import_paths(library, SAMPLE_VOICE_NAME, [sample_voice()], mine=[SAMPLE_VOICE_ADDRESS])
        profile = library.profiles.get(SAMPLE_VOICE_NAME)
        with JobRunner(lambda _event: None, home.cache) as runner:
            model = runner.load(protocol.LoadModel(0, str(embedded_model())))
        weights = _heads(model)
        scores = tuple(HeadScore.normal(each.layer, each.head, 0.1, 0.01) for each in weights)
        found = Discovery(scores, n_examples=1, n_tokens=16, split_half=None, seconds=1.0)
        library.voices.save(profile.id, model, found, weights)


def _heads(model: ModelDescription) -> list[HeadWeight]:
    heads = [
        HeadWeight(layer, head, 1.0)
        for layer, n_heads in enumerate(model.heads_per_layer)
        for head in range(n_heads)
    ]
    return heads[::_HEADS_EVERY]


def session(prepared: Path, mailbox: Path, discovery_s: float) -> dict[str, float]:
    """Start the program on a copy of a data folder, and return the figures of one session."""
    with tempfile.TemporaryDirectory(prefix="idiolect-bench-") as folder:
        home = Path(folder, "home")
        shutil.copytree(prepared, home)
        given = ["--mailbox", str(mailbox), "--mine", ME, "--discovery", str(discovery_s)]
        given += ["--tokens", str(_TOKENS)]
        return visit(home, given)


def visit(home: Path, options: Sequence[str]) -> dict[str, float]:
    """Start the program on a data folder with somebody at its window, and return the figures.

    Args:
        home: the data folder; may be missing.
        options: of `benchmarks.interface_driver`, besides.
    """
    command = [sys.executable, "-m", "benchmarks.interface_driver", "--home", str(home), *options]
    # A clock that both processes read alike.
    command += ["--started", str(time.time())]
    ended = subprocess.run(
        command,
        check=True,
        stdout=subprocess.PIPE,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        timeout=_LONGEST_SESSION_S,
    )
    figures: dict[str, float] = json.loads(ended.stdout.splitlines()[-1])
    return figures


def measure(runs: int, messages: int, discovery_s: float) -> dict[str, float]:
    """Return all figures.

    Args:
        runs: sessions, each in a process of its own.
        messages: how many the mailbox has that each of them imports.
        discovery_s: seconds for the discovery in each; 0 for none.
    """
    with tempfile.TemporaryDirectory(prefix="idiolect-bench-") as folder:
        home, mailbox = Home(Path(folder, "home")), Path(folder, "made-up.mbox")
        prepare(home)
        write_mailbox(mailbox, messages)
        sessions = [session(home.root, mailbox, discovery_s) for _ in range(runs)]
    return middle(sessions)


def middle(visits: Sequence[dict[str, float]]) -> dict[str, float]:
    """Return the medians of several visits' figures, but of the longest stall the worst."""
    figures = {name: statistics.median(each[name] for each in visits) for name in visits[0]}
    figures["longest_stall_ms"] = max(each["longest_stall_ms"] for each in visits)
    return figures


def show(figures: dict[str, float], *, as_json: bool) -> None:
    """Print figures, a line each or as one JSON object."""
    rounded = {name: round(value, 1) for name, value in figures.items()}
    if as_json:
        print(json.dumps(rounded))
    else:
        print("\n".join(f"{name:24} {value:10.1f}" for name, value in rounded.items()))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and return 0."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_argument("--runs", type=int, default=RUNS, metavar="N")
    options.add_argument("--messages", type=int, default=MESSAGES, metavar="N", help="to import")
    options.add_argument(
        "--discovery", type=float, default=DISCOVERY_S, metavar="SECONDS", help="0 for none"
    )
    given = options.parse_args(arguments)
    show(measure(given.runs, given.messages, given.discovery), as_json=given.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
