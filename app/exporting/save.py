"""Writing a text to a file, whole or not at all."""

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from uuid import uuid4

from app.errors import ExportError
from app.exporting.docx import docx
from app.exporting.eml import eml
from app.exporting.finished_text import FinishedText
from app.exporting.html import html_file
from app.exporting.markdown import markdown
from app.exporting.plain_text import plain_file

_WRITERS: MappingProxyType[str, Callable[[FinishedText], bytes]] = MappingProxyType(
    {
        ".eml": eml,
        ".docx": docx,
        ".md": lambda text: markdown(text).encode(),
        ".html": lambda text: html_file(text).encode(),
        ".txt": lambda text: plain_file(text).encode(),
    }
)
ENDINGS = tuple(_WRITERS)
"""The endings of names that can be saved to."""

_NO_RIGHT = "you may not write there, or another program has it open. Choose another name or folder"
_REASONS = MappingProxyType(
    {
        errno.ENOSPC: "the disk is full. Free some space, or save it elsewhere",
        errno.EDQUOT: "your share of the disk is full. Free some space, or save it elsewhere",
        errno.EACCES: _NO_RIGHT,
        errno.EPERM: _NO_RIGHT,
        errno.EROFS: "nothing can be written there. Choose another folder",
        errno.ENOENT: "its folder does not exist. Choose another one",
        errno.ENOTDIR: "its folder does not exist. Choose another one",
        errno.ENAMETOOLONG: "its name is too long. Choose a shorter one",
        errno.EISDIR: "there is a folder of that name. Choose another name",
    }
)


def save(text: FinishedText, path: Path) -> None:
    """Write a text to a file, in the format that its ending names.

    A file that is there already is replaced, once the new one is complete.

    Raises:
        ExportError: the ending is unknown, or the file cannot be written; what was there stays.
    """
    try:
        _replace(path.resolve(), file_content(text, path))
    except OSError as error:
        known = _REASONS.get(error.errno or 0)
        reason = known or f"{error.strerror or error}. Save it elsewhere"
        raise ExportError(f"{path.name} was not saved: {reason}.") from error


def file_content(text: FinishedText, path: Path) -> bytes:
    """Return what `save` writes to a file of that name.

    Raises:
        ExportError: the ending is unknown.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise ExportError(
            f"{path.name} was not saved: its name must end in "
            f"{', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}."
        )
    return writer(text)


def _replace(path: Path, content: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    # In the same folder, since only there one file takes another's place at once.
    new = path.with_name(f".{uuid4().hex}.part")
    try:
        with new.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            with suppress(OSError):
                shutil.copymode(path, new)
        new.replace(path)
    except BaseException:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise
