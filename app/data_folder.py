"""Which folder the person's data are in, where it is not the platform's usual one.

The choice cannot lie in the folder itself, so it is one line of text in the platform's folder for
configuration.
"""

import os
from pathlib import Path

import platformdirs

from app.errors import AppError

_FILE = "data-folder.txt"
_MOST_CHARACTERS = 32 * 1024


class DataFolderError(AppError):
    """Another data folder cannot be chosen."""


def usual_data_folder() -> Path:
    """Return the folder that the platform keeps for a program's data."""
    return Path(platformdirs.user_data_dir("Idiolect", appauthor=False))


def chosen_data_folder() -> Path | None:
    """Return the folder that the person has chosen, which may be missing now; None for none."""
    try:
        with _file().open("rb") as file:
            line = os.fsdecode(file.read(_MOST_CHARACTERS)).strip("\r\n")
    except (OSError, ValueError):
        return None
    path = Path(line)
    return path if line and "\0" not in line and path.is_absolute() else None


def choose_data_folder(folder: Path | None) -> None:
    """Have the program open another folder from its next start on; None for the usual one.

    Nothing is moved.

    Raises:
        DataFolderError: the folder is no folder, or the choice cannot be kept.
    """
    file = _file()
    try:
        if folder is None:
            file.unlink(missing_ok=True)
            return
        if not folder.is_dir():
            raise DataFolderError(f"{folder} is not a folder. Choose one that is there.")
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_suffix(".part")
        part.write_bytes(os.fsencode(folder.absolute()))
        part.replace(file)
    except OSError as error:
        raise DataFolderError(
            f"The choice of {folder or 'the usual folder'} could not be kept in {file}: "
            f"{error.strerror}. Check that the folder can be written to."
        ) from error


def _file() -> Path:
    return Path(platformdirs.user_config_dir("Idiolect", appauthor=False)) / _FILE
