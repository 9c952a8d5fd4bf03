"""Copies of a model in types that serve this machine better than the file's own.

For drafting: on a processor llama.cpp multiplies many rows at once by a fast kernel for Q8_0, and
one row after another for Q4_1 and Q5_1 (and for Q5_0 on ARM). A small model in such a type is
requantised once: its prompts are read 1.8 times as fast. A large one is left as it is, since each
token that it writes costs a pass over all weights in memory, and the copy has more bytes.

For measuring heads: a quantised product rounds the activations, too, which moves logits by as much
as masking a typical head does. A small model is measured in an F16 copy, whose products do not, and
which is a little faster still where hundreds of rows run at once.
"""

import ctypes
import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any, Literal, TypeAlias

from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, LlamaFileType

from engine.errors import Cancelled, ModelFileError, WorkingCopyError
from engine.gguf_header import GgufHeader, TensorInfo
from engine.llama.bindings import NativeLog, lib
from engine.llama.machine import Machine, look_at_machine
from engine.llama.model_file import read_model_header

WorkingType: TypeAlias = Literal["Q8_0", "F16"]
"""The type of a working copy's weights, by ggml's name."""

LARGEST_COPY = 600_000_000
"""Bytes. Beyond, many cores wait for memory while writing, and a copy has more bytes."""

LARGEST_COPY_ON_FEW_CORES = 1_500_000_000
"""Bytes. A few cores are busy with the products themselves, which are quicker in the copy."""

FEW_CORES = 4

_FILE_TYPES: dict[WorkingType, LlamaFileType] = {
    "Q8_0": LlamaFileType.MOSTLY_Q8_0,
    "F16": LlamaFileType.MOSTLY_F16,
}
_SLOW_TYPES = {GGMLQuantizationType.Q4_1, GGMLQuantizationType.Q5_0, GGMLQuantizationType.Q5_1}
_UNQUANTISED_TYPES = {
    GGMLQuantizationType.F32,
    GGMLQuantizationType.F16,
    GGMLQuantizationType.BF16,
}
_SOURCE_KEY = "idiolect.source_fingerprint"
_REWRITTEN_KEYS = {"general.file_type", "general.quantization_version", _SOURCE_KEY}
_LEFT_ON_DISK = 64 * 1024 * 1024
_LEFTOVER_AGE_S = 3600
_PAUSE_S = 0.02
_STRING_OVERRIDE = 3
"""`LLAMA_KV_OVERRIDE_TYPE_STR`."""


def wants_working_copy(header: GgufHeader, machine: Machine) -> WorkingType | None:
    """Return the type of the copy to draft with here; None to draft with the file itself.

    Wanted where all layers run on the processor, most weights are of a type without a fast kernel,
    and the copy is small: in itself, and within half the memory available.
    """
    largest = LARGEST_COPY_ON_FEW_CORES if machine.physical_cores <= FEW_CORES else LARGEST_COPY
    mostly_slow = _mostly(header, lambda type_: type_ in _SLOW_TYPES)
    return "Q8_0" if mostly_slow and _has_room(header, machine, "Q8_0", largest) else None


def wants_precise_copy(header: GgufHeader, machine: Machine) -> WorkingType | None:
    """Return the type of the copy to measure heads with here; None for no copy of its own.

    Wanted where all layers run on the processor, most weights are quantised, and the copy is small:
    in itself, and within half the memory available.
    """
    quantised = _mostly(header, lambda type_: type_ not in _UNQUANTISED_TYPES)
    return "F16" if quantised and _has_room(header, machine, "F16", LARGEST_COPY) else None


def working_copy_bytes(header: GgufHeader, working_type: WorkingType) -> int:
    """Return the size that a model's copy in that type will have, bytes."""
    block, block_bytes = GGML_QUANT_SIZES[GGMLQuantizationType[working_type]]
    return header.data_start + sum(
        prod(tensor.shape) // block * block_bytes if _is_matrix(tensor) else tensor.n_bytes
        for tensor in header.tensors
    )


def working_copy_path(folder: Path, fingerprint: str, working_type: WorkingType) -> Path:
    """Return where the working copy of the model with that fingerprint belongs."""
    return folder / f"{fingerprint}-{working_type}.gguf"


def find_working_copy(
    header: GgufHeader, folder: Path, fingerprint: str, working_type: WorkingType
) -> GgufHeader | None:
    """Return the header of a model's working copy; None unless one is there, whole and of it.

    Args:
        header: the model's.
        folder: where working copies are.
        fingerprint: the model's.
        working_type: the copy's.
    """
    path = working_copy_path(folder, fingerprint, working_type)
    try:
        copy = read_model_header(path)
    except ModelFileError:
        return None
    return copy if _Made(header, fingerprint, working_type).is_copy(copy) else None


def prepare(
    path: Path,
    folder: Path,
    fingerprint: str,
    working_type: WorkingType,
    *,
    cancelled: Callable[[], bool],
) -> Path:
    """Return a model's working copy, made first unless a good one is there.

    A copy that is damaged, or was made from another model, is replaced. Requantising takes a second
    for 135 million weights. llama.cpp cannot be stopped in it: a caller who cancels need not wait,
    and the copy is finished for the next time.

    Args:
        path: the model.
        folder: where working copies are; made if need be.
        fingerprint: the model's.
        working_type: the copy's.
        cancelled: asked throughout.

    Raises:
        WorkingCopyError: there is no room for it, or llama.cpp did not make a good one. The model
            itself serves as well, only slower.
        ModelFileError: the model cannot be read.
        Cancelled: `cancelled` said so.
    """
    header = read_model_header(path)
    if (copy := find_working_copy(header, folder, fingerprint, working_type)) is not None:
        return copy.path
    _stop_if(cancelled)
    made = _Made(header, fingerprint, working_type)
    try:
        return _await(lambda: made.make(folder), cancelled)
    except OSError as error:
        raise WorkingCopyError(
            f"No working copy of {path.name} could be kept in {folder}: {error.strerror}. "
            "Check that the folder can be written to."
        ) from error


def _await(make: Callable[[], Path], cancelled: Callable[[], bool]) -> Path:
    """Return what is made, or raise `Cancelled` at once and leave it to be finished unwatched."""
    made: Future[Path] = Future()

    def work() -> None:
        try:
            made.set_result(make())
        except BaseException as error:
            made.set_exception(error)

    # A daemon: an end of the program in the midst of it leaves a part, which the next one drops.
    maker = threading.Thread(target=work, name="working-copy", daemon=True)
    maker.start()
    while not wait([made], timeout=_PAUSE_S).done:
        _stop_if(cancelled)
    maker.join()
    return made.result()


@dataclass(frozen=True, slots=True)
class _Made:
    """What a copy is made from, and as what."""

    source: GgufHeader
    fingerprint: str
    type: WorkingType

    def make(self, folder: Path) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        _drop_leftovers(folder)
        self._check_room(folder)
        handle, name = tempfile.mkstemp(suffix=".part", dir=folder)
        os.close(handle)
        part = Path(name)
        try:
            self._requantise(part)
            if not self.is_copy(read_model_header(part)):
                raise WorkingCopyError(
                    f"The working copy of {self.source.path.name} did not turn out to be one of it."
                )
            _write_through(part)
            return part.replace(working_copy_path(folder, self.fingerprint, self.type))
        finally:
            part.unlink(missing_ok=True)

    def is_copy(self, copy: GgufHeader) -> bool:
        """Whether a file is that copy: its tensors in another type, its metadata."""
        return (
            copy.text(_SOURCE_KEY) == self.fingerprint
            and copy.number("general.file_type") == _FILE_TYPES[self.type]
            and _shapes(copy) == _shapes(self.source)
            and _kept_metadata(copy) == _kept_metadata(self.source)
        )

    def _requantise(self, target: Path) -> None:
        source = self.source.path
        parameters = lib.llama_model_quantize_default_params()
        parameters.nthread = look_at_machine().physical_cores
        parameters.ftype = _FILE_TYPES[self.type]
        parameters.allow_requantize = True
        parameters.pure = True
        parameters.kv_overrides = _told_source(self.fingerprint)
        with NativeLog() as log:
            status = lib.llama_model_quantize(
                os.fsencode(source), os.fsencode(target), ctypes.byref(parameters)
            )
        if status != 0:
            reason = f" ({log.reason})" if log.reason else ""
            raise WorkingCopyError(f"llama.cpp made no working copy of {source.name}{reason}.")

    def _check_room(self, folder: Path) -> None:
        needed = working_copy_bytes(self.source, self.type) + _LEFT_ON_DISK
        free = shutil.disk_usage(folder).free
        if free < needed:
            raise WorkingCopyError(
                f"The working copy of {self.source.path.name} needs {needed / 1e9:.2f} GB in "
                f"{folder}, where {free / 1e9:.2f} GB are free. Make room there for more speed."
            )


def _told_source(fingerprint: str) -> Any:  # noqa: ANN401 - a ctypes array
    """Return the metadata to add, ended by an empty entry."""
    overrides = (lib.llama_model_kv_override * 2)()
    overrides[0].tag = _STRING_OVERRIDE
    overrides[0].key = _SOURCE_KEY.encode()
    overrides[0].value.val_str = fingerprint.encode()
    return overrides


def _mostly(header: GgufHeader, is_such: Callable[[GGMLQuantizationType], bool]) -> bool:
    """Whether most of the matrices' weights are of such types."""
    matrices = [tensor for tensor in header.tensors if _is_matrix(tensor)]
    such = sum(prod(tensor.shape) for tensor in matrices if is_such(tensor.type))
    return 2 * such > sum(prod(tensor.shape) for tensor in matrices)


def _has_room(
    header: GgufHeader, machine: Machine, working_type: WorkingType, largest: int
) -> bool:
    in_one_file = (header.number("split.count") or 1) == 1
    room = min(largest, machine.available_bytes // 2)
    return in_one_file and not machine.gpus and working_copy_bytes(header, working_type) <= room


def _shapes(header: GgufHeader) -> dict[str, tuple[int, ...]]:
    return {tensor.name: tensor.shape for tensor in header.tensors}


def _kept_metadata(header: GgufHeader) -> dict[str, object]:
    return {key: value for key, value in header.metadata.items() if key not in _REWRITTEN_KEYS}


def _is_matrix(tensor: TensorInfo) -> bool:
    return len(tensor.shape) > 1 and tensor.name.endswith(".weight")


def _drop_leftovers(folder: Path) -> None:
    """Drop what a process that died while it made a copy left; a young one may be in the making."""
    for part in folder.glob("*.part"):
        if time.time() - part.stat().st_mtime > _LEFTOVER_AGE_S:
            part.unlink(missing_ok=True)


def _write_through(path: Path) -> None:
    """Have the disk hold all of a file before it gets the name that stands for a whole one."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _stop_if(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Stopped.")
