"""What discovery measured, kept so that a quit or a crash costs one example at most.

One file a question (model, person, samples, settings). It holds numbers, and not a word of what the
person wrote. A record is a length (8 bytes, little-endian), a BLAKE2b digest of what follows (16
bytes), and an `.npz` archive of that length. What stands behind the last sound record was cut off
by a crash, and is dropped.
"""

import hashlib
import io
import math
import os
import struct
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.discovery.effects import ExampleEffects
from engine.errors import LedgerError
from engine.writing import Sample

_SIZE = struct.Struct("<Q")
_DIGEST_BYTES = 16
_FORMAT = "idiolect ledger 2"
_SUFFIX = ".ledger"
_MOST_FILES = 12
"""Older ones are removed: samples change with every import, and each change asks anew."""

_NONE: NDArray[np.float64] = np.empty(0)
_DAMAGE = (ValueError, KeyError, OSError, EOFError, zipfile.BadZipFile)


@dataclass(frozen=True, slots=True)
class Record:
    """One measured example.

    Attributes:
        effects: what was measured.
        seconds: time that it took.
    """

    effects: ExampleEffects
    seconds: float


def ledger_key(settings: Iterable[str], author: str, samples: Sequence[Sample]) -> str:
    """Return the name of a ledger for a question; any other question has another one.

    Args:
        settings: model, estimator, and whatever else measurements depend on.
        author: the person's name, which prompts say.
        samples: their writing, in the order that examples are made from.
    """
    digest = hashlib.blake2b(digest_size=_DIGEST_BYTES)
    parts = [_FORMAT, *settings, author]
    for sample in samples:
        parts += [sample.kind.value, sample.subject, sample.text]
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(_SIZE.pack(len(data)) + data)
    return digest.hexdigest()


class Evidence:
    """What was measured, in the order of the examples.

    Attributes:
        records: one an example.
    """

    def __init__(self) -> None:
        self.records: list[Record] = []

    @property
    def effects(self) -> list[ExampleEffects]:
        """What was measured on each example."""
        return [record.effects for record in self.records]

    @property
    def seconds(self) -> float:
        """Time that it took."""
        return math.fsum(record.seconds for record in self.records)

    def append(self, record: Record) -> None:
        """Add what was measured on the next example."""
        self.records.append(record)


class Ledger(Evidence):
    """The evidence on one question, in a folder that holds nothing but ledgers.

    Args:
        folder: made if need be; its oldest ledgers are removed.
        key: as `ledger_key`.

    Raises:
        LedgerError: the folder or the file cannot be used.
    """

    def __init__(self, folder: Path, key: str) -> None:
        super().__init__()
        self._path = folder / f"{key}{_SUFFIX}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self.records = self._recovered()
            _remove_oldest(folder, self._path)
        except OSError as error:
            raise self._unusable(error) from error

    def append(self, record: Record) -> None:
        """Keep a record; when this returns, it is on the disk.

        Raises:
            LedgerError: it cannot be written.
        """
        data = _encoded(record)
        try:
            with self._path.open("ab") as file:
                file.write(_SIZE.pack(len(data)) + _digest(data) + data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise self._unusable(error) from error
        super().append(record)

    def _recovered(self) -> list[Record]:
        """Return the sound records, and cut the file off behind them."""
        if not self._path.exists():
            return []
        records = []
        with self._path.open("r+b") as file:
            end = 0
            while (record := _next_record(file)) is not None:
                records.append(record)
                end = file.tell()
            file.truncate(end)
        return records

    def _unusable(self, error: OSError) -> LedgerError:
        return LedgerError(
            f"What discovery measures cannot be kept in {self._path}: {error.strerror}. "
            "Make room there, or check its permissions."
        )


def _next_record(file: BinaryIO) -> Record | None:
    head = file.read(_SIZE.size + _DIGEST_BYTES)
    if len(head) < _SIZE.size + _DIGEST_BYTES:
        return None
    (size,) = _SIZE.unpack_from(head)
    # Not read(size): a damaged length would ask for more memory than there is.
    left = os.fstat(file.fileno()).st_size - file.tell()
    data = file.read(size) if size <= left else b""
    if len(data) < size or _digest(data) != head[_SIZE.size :]:
        return None
    try:
        return _decoded(data)
    except _DAMAGE:
        return None


def _encoded(record: Record) -> bytes:
    effects, bare_effects = record.effects, record.effects.bare_effects
    stream = io.BytesIO()
    np.savez(
        stream,
        effects=effects.effects,
        divergences=effects.divergences,
        gains=effects.gains,
        alignments=effects.alignments,
        shifts=effects.shifts,
        bare_effects=_NONE if bare_effects is None else bare_effects,
        sample=_NONE if effects.sample is None else np.array([effects.sample]),
        seconds=np.float64(record.seconds),
    )
    return stream.getvalue()


def _decoded(data: bytes) -> Record:
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        effects = ExampleEffects(
            effects=arrays["effects"],
            divergences=arrays["divergences"],
            gains=arrays["gains"],
            alignments=arrays["alignments"],
            shifts=arrays["shifts"],
            bare_effects=arrays["bare_effects"] if arrays["bare_effects"].size else None,
            sample=int(arrays["sample"][0]) if arrays["sample"].size else None,
        )
        return Record(effects, float(arrays["seconds"]))


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_DIGEST_BYTES).digest()


def _remove_oldest(folder: Path, but: Path) -> None:
    others = [path for path in folder.glob(f"*{_SUFFIX}") if path != but]
    others.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for path in others[_MOST_FILES - 1 :]:
        path.unlink(missing_ok=True)
