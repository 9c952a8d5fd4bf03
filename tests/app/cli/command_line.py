"""The command line as the tests use it: in this process, or as a child of its own."""

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from app.cli.main import run
from app.home import Home

ROOT = Path(__file__).parents[3]


@dataclass(frozen=True, slots=True)
class Ended:
    """What a command left behind: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, Any]:
        """The one JSON object that is all of standard output."""
        assert self.out.endswith("\n")
        assert self.out.count("\n") == 1
        found = json.loads(self.out, parse_constant=_refuse)
        assert isinstance(found, dict)
        return found

    @property
    def complaint(self) -> str:
        """The message of the one line on standard error; standard output is empty."""
        assert self.out == ""
        assert self.err.startswith("idiolect: ")
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1
        return self.err.removeprefix("idiolect: ").rstrip("\n")


@dataclass(frozen=True, slots=True)
class Idiolect:
    """Commands that share one home; calling it runs one in this process."""

    home: Path

    @property
    def database(self) -> Path:
        return Home(self.home).database

    def __call__(self, *arguments: str | Path, code: int = 0) -> Ended:
        """Run a command that ends with this code."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            ended = run(["--home", str(self.home), *map(str, arguments)])
        assert ended == code, err.getvalue()
        return Ended(ended, out.getvalue(), err.getvalue())

    @contextlib.contextmanager
    def child(
        self,
        *arguments: str | Path,
        stdout: int = subprocess.PIPE,
        stderr: int = subprocess.PIPE,
        environment: dict[str, str] | None = None,
    ) -> Iterator[subprocess.Popen[bytes]]:
        """A process that runs a command, ended when left; only what is named tells it of Python."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        with subprocess.Popen(
            [sys.executable, "-m", "app", "--home", self.home, *arguments],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            env=kept | (environment or {}),
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    def in_child(
        self, *arguments: str | Path, environment: dict[str, str] | None = None, code: int = 0
    ) -> Ended:
        """Run a command that ends with this code in a process of its own; it writes UTF-8."""
        with self.child(*arguments, environment=environment) as process:
            out, err = process.communicate()
        assert process.returncode == code, err
        return Ended(process.returncode, out.decode(), err.decode())


def _refuse(name: str) -> NoReturn:
    raise AssertionError(f"{name} is not JSON")
