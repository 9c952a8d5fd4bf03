"""The self-test's window where something is amiss; the whole self-test shows the good case."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

AMISS = """
import sys
from pathlib import Path
from app.home import Home
from app.self_test.outcome import CheckFailedError
from app.ui import {module}
from app.ui.window_check import check_window

{fault}
try:
    check_window(Home(Path(sys.argv[1])))
except CheckFailedError as error:
    print(error)
"""

DEAD_ENGINE = (
    'window_parts.engine_command = lambda _: [sys.executable, "-c", "raise SystemExit(3)"]'
)
NO_LIBRARY = "Path(sys.argv[1], 'library.sqlite').mkdir(parents=True)"


@pytest.mark.parametrize(
    ("module", "fault", "told"),
    [
        ("window_parts", DEAD_ENGINE, "3 times in a row"),
        ("application", NO_LIBRARY, "library.sqlite could not be opened"),
    ],
    ids=["an engine that dies", "a library that does not open"],
)
def test_a_fault_is_told_at_once_in_the_windows_own_words(
    tmp_path: Path, module: str, fault: str, told: str
) -> None:
    script = AMISS.format(module=module, fault=fault)
    command = [sys.executable, "-c", script, str(tmp_path / "home")]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=40)
    assert told in ended.stdout.decode()
