"""What the person has chosen for the program as a whole, kept in a small file beside the library.

The file is read defensively: a value that makes no sense counts as not chosen, keys of other
versions are kept, and a file that cannot be understood at all is set aside.
"""

import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias, get_type_hints

import msgspec

from app.errors import AppError
from engine.llama.overrides import KeyType, PlacementOverrides

Theme: TypeAlias = Literal["system", "light", "dark"]

LEAST_TEXT, MOST_TEXT = 1.0, 2.0
"""Factors of the desktop's own text size."""

_FILE = "settings.json"
_SET_ASIDE = "settings.damaged.json"
_MOST_BYTES = 1024 * 1024

_Count: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
_Language: TypeAlias = Annotated[
    str, msgspec.Meta(pattern=r"\A[A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8})*\Z")
]


class SettingsFileError(AppError):
    """The settings cannot be written."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings.

    Attributes:
        model: the GGUF file to draft with; None for the model that comes along.
        threads: threads of a decode; None for the machine's choice.
        gpu_layers: layers on the GPU; likewise.
        key_type: how the cache keeps keys; likewise.
        language: of the interface, such as "de"; None for the desktop's.
        theme: light, dark, or as the desktop is.
        text_size: factor of the desktop's text size.
        spelling: whether spelling is checked.
        spelling_language: such as "en_GB"; None for the interface's.
        keeps_learning: whether learning may go on in the background.
        tray_icon: whether there is an icon in the desktop's tray.
    """

    model: Path | None = None
    threads: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] | None = None
    gpu_layers: _Count | None = None
    key_type: KeyType | None = None
    language: _Language | None = None
    theme: Theme = "system"
    text_size: Annotated[float, msgspec.Meta(ge=LEAST_TEXT, le=MOST_TEXT)] = 1.0
    spelling: bool = True
    spelling_language: _Language | None = None
    keeps_learning: bool = False
    tray_icon: bool = False

    @property
    def overrides(self) -> PlacementOverrides:
        """What is not to be chosen from the machine."""
        return PlacementOverrides(
            gpu_layers=self.gpu_layers, n_threads=self.threads, key_type=self.key_type
        )

    def with_model(self, model: Path | None, overrides: PlacementOverrides) -> "Settings":
        """Return the same with another model, placed so."""
        return replace(
            self,
            model=model,
            threads=overrides.n_threads,
            gpu_layers=overrides.gpu_layers,
            key_type=overrides.key_type,
        )


DEFAULTS = Settings()
_TYPES = get_type_hints(Settings, include_extras=True)


class SettingsFile:
    """The file of one data folder; read when this is made.

    Args:
        folder: the data folder; made when something is first kept.

    Attributes:
        path: the file.
        settings: as they are kept.
        problem: what was wrong with the file, for the person to read; None if nothing was.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / _FILE
        self.problem: str | None = None
        self._kept: dict[str, Any] = self._read()
        self.settings = _from(self._kept)

    def write(self, settings: Settings) -> None:
        """Keep settings; keys that this version does not know stay in the file.

        Raises:
            SettingsFileError: the file cannot be written; the one before it is as it was.
        """
        kept = self._kept | _told(settings)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            _write_in_place(self.path, json.dumps(kept, indent=2) + "\n")
        except OSError as error:
            raise SettingsFileError(
                f"The settings could not be kept in {self.path}: {error.strerror}. They hold until "
                "you quit. Check that the folder can be written to."
            ) from error
        self._kept, self.settings = kept, settings

    def _read(self) -> dict[str, Any]:
        try:
            with self.path.open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
        except FileNotFoundError:
            return {}
        except OSError as error:
            self.problem = (
                f"The settings in {self.path} cannot be read: {error.strerror}. The usual ones are "
                "used. Check who may read the file."
            )
            return {}
        try:
            kept = json.loads(data) if len(data) <= _MOST_BYTES else None
        except (ValueError, RecursionError):
            kept = None
        if isinstance(kept, dict):
            return kept
        self._set_aside()
        return {}

    def _set_aside(self) -> None:
        aside = self.path.with_name(_SET_ASIDE)
        try:
            self.path.replace(aside)
        except OSError:
            aside = self.path
        self.problem = (
            f"The file of settings is damaged, so the usual ones are used. It is kept as {aside}. "
            "Choose your settings again."
        )


def _from(kept: Mapping[str, Any]) -> Settings:
    """Return the settings, as far as what is kept makes sense."""
    chosen: dict[str, Any] = {}
    for field in fields(Settings):
        if field.name in kept:
            try:
                value = msgspec.convert(kept[field.name], _TYPES[field.name], dec_hook=_path)
            except (msgspec.ValidationError, OverflowError):
                continue
            chosen[field.name] = value
    return Settings(**chosen)


def _path(type_: type, value: object) -> Path:
    """Return an absolute path; for msgspec, which knows none.

    Raises:
        ValueError: `value` is none.
    """
    if type_ is not Path or not isinstance(value, str) or "\0" in value:
        raise ValueError("not a path")
    value.encode()  # which bytes that are no text would not survive, nor the way to the engine
    path = Path(value)
    if not path.is_absolute():
        raise ValueError("not an absolute path")
    return path


def _told(settings: Settings) -> dict[str, Any]:
    values = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    return {name: str(each) if isinstance(each, Path) else each for name, each in values.items()}


def _write_in_place(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    handle, name = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
