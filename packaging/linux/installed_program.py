"""What a person does with the installed program, done and checked."""

import contextlib
import hashlib
import json
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clean_root import HOME, CleanRoot, CommandFailedError, Place, end
from screen import Picture, Screen

DATA = f"{HOME}/.local/share/Idiolect"
PROFILE, ADDRESS = "Goldie", "goldie@pennywhistle.example"
BRIEF = "the umbrella is mended, collect it on Saturday before the ferry, it costs four pounds"

_DISCOVERY_S = "20"
_LONGEST_START_S, _SETTLED_S, _LOOK_S = 60.0, 5.0, 0.1
# A grey screen, or a window that has drawn its frame only, has fewer.
_FEWEST_COLOURS = 200


class WrongError(Exception):
    """The program works, but not as it should."""


@dataclass(frozen=True, slots=True)
class InstalledProgram:
    """A program in a clean root.

    Attributes:
        root: where it is installed.
        command: how it is called there.
    """

    root: CleanRoot
    command: str

    def asked(self, *arguments: str) -> dict[str, Any]:
        """Return the JSON object that the program answers, as an ordinary user, without a network.

        Raises:
            CommandFailedError: it failed.
            WrongError: it answered something else.
        """
        output = self.root.run(self.command, *arguments, "--json")
        try:
            answer = json.loads(output)
        except ValueError as error:
            raise WrongError(f"{arguments[0]} --json printed {output[:200]!r}.") from error
        if not isinstance(answer, dict):
            raise WrongError(f"{arguments[0]} --json printed {output[:200]!r}.")
        return answer

    def test_itself(self) -> str:
        """Return what the program's own test says.

        Raises:
            CommandFailedError: a check failed, or the test.
            WrongError: it checked nothing.
        """
        answer = self.asked("self-test")
        checks = answer["checks"]
        if not answer["passed"] or not checks:
            raise WrongError(f"self-test says {answer}.")
        return f"{len(checks)} checks passed: " + ", ".join(check["name"] for check in checks)

    def learn(self, sample_voice: str) -> str:
        """Import the sample voice, find its heads, and return what came of it.

        Raises:
            CommandFailedError, WrongError: it did not work.
        """
        self.asked("import", sample_voice, "--profile", PROFILE, "--mine", ADDRESS)
        self.asked(
            *("discover", "--profile", PROFILE, "--budget", _DISCOVERY_S, "--no-calibration")
        )
        return json.dumps(self.profiles())

    def profiles(self) -> dict[str, Any]:
        """Return what the program keeps of the people it knows."""
        return self.asked("profiles")

    def draft(self) -> str:
        """Return a steered draft, the same whenever it is asked for.

        Raises:
            CommandFailedError, WrongError: there is none.
        """
        answer = self.asked(
            *("draft", "--profile", PROFILE, "--kind", "email", "--brief", BRIEF),
            *("--strength", "60", "--seed", "4", "--max-tokens", "60"),
        )
        text = str(answer["text"])
        if len(text.split()) < 10:
            raise WrongError(f"The draft is {text!r}.")
        return text

    def engines(self) -> set[str]:
        """Return the process ids of the writing engines that run in the root."""
        found = set()
        for process in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                words = (process / "cmdline").read_bytes().split(b"\0")
                if b"engine" in words and (process / "root").readlink() == self.root.path.resolve():
                    found.add(process.name)
        return found

    def show_window(self, screen: Screen) -> tuple[Picture, float, bool]:
        """Open the window, look at it, and kill it, as a power cut does.

        Returns:
            What it looks like; after how many seconds it was there; and whether the engine that it
            started ran on, since a window whose engine ends looks well at a glance.

        Raises:
            CommandFailedError: the window closed.
            WrongError: it did not open.
        """
        process = self.root.start([self.command, "window"], Place(display=screen.number))
        try:
            began = time.monotonic()
            while screen.picture().n_colours() < _FEWEST_COLOURS:
                time.sleep(_LOOK_S)
                if process.poll() is not None:
                    output, errors = process.communicate()
                    raise CommandFailedError(f"The window closed:\n{output}{errors}")
                if time.monotonic() - began > _LONGEST_START_S:
                    raise WrongError(f"No window after {_LONGEST_START_S:.0f} s.")
            seconds = time.monotonic() - began
            time.sleep(_SETTLED_S)
            engine = self.engines()
            time.sleep(_SETTLED_S)
            if process.poll() is not None:
                raise CommandFailedError(f"The window closed:\n{process.communicate()}")
            return screen.picture(), seconds, len(engine) == 1 and engine == self.engines()
        finally:
            end(process)


def traces(root: CleanRoot) -> list[str]:
    """Return the paths of whatever is called after the program, but for a person's data."""
    data = root.inside(DATA)
    found = [path for path in root.path.rglob("*[iI]diolect*") if not path.is_relative_to(data)]
    return sorted(f"/{path.relative_to(root.path)}" for path in found)


def contents(folder: Path) -> dict[str, str]:
    """Return a sum of every file in a folder, by its path."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def give(root: CleanRoot, file: Path, folder: str) -> str:
    """Copy a file of this machine into the root; return its path there."""
    shutil.copy(file, root.inside(folder))
    return f"{folder}/{file.name}"
