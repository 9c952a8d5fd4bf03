"""Where results come from: source, command, data."""

import datetime as dt
import hashlib
import json
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from benchmarks.corpus import AuthorTexts
from benchmarks.voice.records import Conditions, Run

_ROOT = Path(__file__).parents[2]
_UNKNOWN = "unknown"


def this_run(command: Sequence[str], conditions: Conditions) -> Run:
    """Return the first line of a run that begins now.

    Args:
        command: as `sys.orig_argv` has it, without the interpreter; of paths the last part is kept,
            since the rest tells of somebody's machine.
        conditions: of the run.
    """
    # Not everything with a slash: recipes have them, too.
    kept = [Path(word).name if Path(word).is_absolute() else word for word in command]
    return Run(
        commit=_commit(),
        command=shlex.join(["python", *kept]),
        date=dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        conditions=conditions,
    )


def corpus_digest(authors: Sequence[AuthorTexts]) -> str:
    """Return 16 hexadecimal digits over everybody's name, group and texts."""
    digest = hashlib.sha256()
    for author in authors:
        texts = [(sample.kind, sample.subject, sample.text) for sample in author.samples]
        digest.update(json.dumps([author.name, author.group, texts]).encode())
    return digest.hexdigest()[:16]


def _commit() -> str:
    """Return the source's commit, with "+" behind it if files were changed since."""
    commit = _git("rev-parse", "--short=12", "HEAD")
    return f"{commit}+" if commit != _UNKNOWN and _git("status", "--porcelain") else commit


def _git(*arguments: str) -> str:
    git = shutil.which("git")
    if git is None:
        return _UNKNOWN
    answer = subprocess.run(
        [git, "-C", str(_ROOT), *arguments], capture_output=True, text=True, check=False
    )
    return answer.stdout.strip() if answer.returncode == 0 else _UNKNOWN
