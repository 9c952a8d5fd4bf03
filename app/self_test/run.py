"""All checks, one after another, on a temporary home."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from app.home import Home
from app.self_test.checks import CHECKS
from app.self_test.child import run_in_child
from app.self_test.outcome import Outcome

NETWORK = "network"


def run_all() -> Iterator[Outcome]:
    """Do every check, and yield how each ended, as it ends; the network's last."""
    begun = time.monotonic()
    seen: set[str] = set()
    # A process that was killed may keep a file open a moment longer on Windows.
    with tempfile.TemporaryDirectory(
        prefix="idiolect-self-test-", ignore_cleanup_errors=True
    ) as folder:
        home = Home(Path(folder) / "home")
        home.root.mkdir()
        for name in CHECKS:
            ended = run_in_child(name, home)
            seen |= ended.connections
            yield ended.outcome
    yield network_outcome(seen, 1000 * (time.monotonic() - begun))


def network_outcome(seen: set[str], milliseconds: float) -> Outcome:
    """Return what was seen of the network in all checks together."""
    if seen:
        detail = f"Connections were opened or tried: {'; '.join(sorted(seen))}."
    else:
        detail = (
            "none: the checks asked Python for no connection or look-up, and neither they nor the "
            "engine had an internet socket in the system's list, looked at 20 times a second"
        )
    return Outcome(NETWORK, not seen, detail, round(milliseconds, 1))
