"""What a build says of itself: version, commit and its date, and the engine within."""

import os
import re
import subprocess
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

ENGINE = "llama-cpp-python"


def of_commit(root: Path) -> dict[str, str]:
    """Return the facts that go into `resources/build.json`.

    Where SOURCE_DATE_EPOCH is set it is the date, as it is for PyInstaller.

    Raises:
        subprocess.CalledProcessError: `root` is not the root of a git checkout.
    """
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or commit_epoch(root))
    return {
        "version": version(root),
        "commit": _git(root, "rev-parse", "HEAD") + ("+changes" if is_changed(root) else ""),
        "date": datetime.fromtimestamp(epoch, UTC).isoformat(),
        "llama_cpp": metadata.version(ENGINE),
    }


def version(root: Path) -> str:
    """Return the program's version, as its source says it.

    Raises:
        ValueError: the source does not say it.
    """
    text = (root / "app" / "__init__.py").read_text(encoding="utf-8")
    match = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if match is None:
        raise ValueError("app/__init__.py names no __version__.")
    return match[1]


def commit_epoch(root: Path) -> str:
    """Return when the commit was made, in seconds since 1970."""
    return _git(root, "log", "-1", "--format=%ct")


def is_changed(root: Path) -> bool:
    """Say whether tracked files differ from the commit."""
    return bool(_git(root, "status", "--porcelain", "--untracked-files=no"))


def _git(root: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(root), *arguments],  # noqa: S607 - whichever git the builder uses
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()
