"""Which build of the program this is: of which commit, with which llama.cpp."""

import json
import sys
from dataclasses import dataclass

from app import __version__
from app.home import resources

SOURCE = "source"
"""In place of a build: the program runs from its source."""

_UNKNOWN = "unknown"
_FILE = "build.json"
_COMMIT_CHARACTERS = 10
_DAY_CHARACTERS = len("2026-11-28")


@dataclass(frozen=True, slots=True)
class BuildInfo:
    """Facts of a build.

    Attributes:
        version: of the program.
        build: the commit and its day, or `SOURCE`.
        llama_cpp: the version of llama-cpp-python that was built in; "" where that is not recorded.
    """

    version: str
    build: str
    llama_cpp: str = ""

    @property
    def told(self) -> str:
        """The version as a person is told it: of what is installed, with the build."""
        return self.version if self.build == SOURCE else f"{self.version} ({self.build})"


def build_info() -> BuildInfo:
    """Return what the packaged program recorded when it was built; from source, the version."""
    if not hasattr(sys, "_MEIPASS"):
        return BuildInfo(__version__, SOURCE)
    try:
        facts = json.loads((resources() / _FILE).read_text(encoding="utf-8"))
        commit, date = str(facts["commit"]), str(facts["date"])
        build = f"{commit[:_COMMIT_CHARACTERS]}, {date[:_DAY_CHARACTERS]}"
        return BuildInfo(str(facts["version"]), build, str(facts.get("llama_cpp", "")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return BuildInfo(__version__, _UNKNOWN)
