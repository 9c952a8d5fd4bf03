"""Files that are written: whole and on disk, or not there at all."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from engine.errors import ExportError


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Give a temporary file's path beside the target; on leaving, it takes the target's place.

    What was there before stays until the new file is on disk, and for good if the work fails.

    Raises:
        ExportError: the folder or the file cannot be written, or the target is a folder.
    """
    if target.is_dir():
        raise ExportError(f"{target} is a folder. Name a file in it.")
    temporary = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        try:
            yield temporary
            with temporary.open("rb+") as file:
                os.fsync(file.fileno())
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise ExportError(
            f"{target} cannot be written: {error.strerror}. Choose another place, or make room."
        ) from error
