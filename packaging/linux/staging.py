"""A folder of what goes into a package, alike however and whenever it was made."""

import os
import stat
from pathlib import Path

_PROGRAM_MODE, _FILE_MODE = 0o755, 0o644


def make_alike(root: Path, epoch: int) -> None:
    """Give a folder and all that is in it the same date, and one of two modes."""
    for path in [*root.rglob("*"), root]:
        if not path.is_symlink():
            is_program = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
            path.chmod(_PROGRAM_MODE if is_program else _FILE_MODE)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
