"""How much room the person's data take, and giving back what can be made anew."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError
from app.home import Home
from app.library.backups import backups


class CacheError(AppError):
    """What can be made anew cannot be deleted."""


@dataclass(frozen=True, slots=True)
class DataSizes:
    """Bytes.

    Attributes:
        library: texts, voices and drafts, and backups of them.
        models: working copies of models.
        readings: what was read and measured before, so that it is not done twice.
    """

    library: int
    models: int
    readings: int


def data_sizes(home: Home) -> DataSizes:
    """Return the sizes now; what cannot be looked at counts as nothing."""
    database = home.database
    log = database.with_name(f"{database.name}-wal")
    models = _size(home.cache / "models")
    library = _size(database) + _size(log) + sum(each.n_bytes for each in backups(database))
    return DataSizes(library, models, _size(home.cache) - models)


def delete_cache(home: Home) -> None:
    """Delete what can be made anew; an engine at work makes anew what it needs.

    Raises:
        CacheError: some of it is still there, such as a file in use on Windows.
    """
    shutil.rmtree(home.cache, ignore_errors=True)
    left = next((path for path in home.cache.rglob("*") if path.is_file()), None)
    if left is not None:
        raise CacheError(
            f"{left} could not be deleted: it may be in use. Quit Idiolect and delete "
            f"{home.cache} yourself."
        )


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            return sum(_size(each) for each in path.iterdir())
        return path.lstat().st_size
    except OSError:
        return 0
