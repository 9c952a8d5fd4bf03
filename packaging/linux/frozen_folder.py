"""The program as PyInstaller leaves it: one folder, and what the build says of itself."""

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

PROGRAM = "idiolect"
INTERNAL = "_internal"


class PackagingError(Exception):
    """A package cannot be made of what is there."""


@dataclass(frozen=True, slots=True)
class FrozenFolder:
    """A frozen program.

    Attributes:
        path: the folder with the executable in it.
        version: the program's, such as 0.1.0.
        epoch: when its commit was made, in seconds since 1970; every file of a package bears it,
            so that the same commit gives the same package.
    """

    path: Path
    version: str
    epoch: int

    @classmethod
    def read(cls, path: Path) -> Self:
        """Return the frozen program in a folder.

        Raises:
            PackagingError: it is none, or does not say what it is.
        """
        if not (path / PROGRAM).is_file():
            raise PackagingError(f"{path} holds no program {PROGRAM}. Run make installer first.")
        facts = path / INTERNAL / "resources" / "build.json"
        try:
            said = json.loads(facts.read_text(encoding="utf-8"))
            epoch = int(datetime.fromisoformat(said["date"]).timestamp())
            return cls(path.absolute(), str(said["version"]), epoch)
        except (OSError, ValueError, KeyError) as error:
            raise PackagingError(
                f"{facts} does not say version and date of the build ({error}). "
                "Build the program again."
            ) from error

    @property
    def resources(self) -> Path:
        """The folder of icons and licences."""
        return self.path / INTERNAL / "resources"
