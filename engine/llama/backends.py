"""The part of llama.cpp that computes on the processor: in what ships, a file for each generation.

A build for one machine has that part linked in. One to be passed on has several of it, of which the
best that the processor can run must be loaded before the first model: nothing else does so.

They are called variants, by the name of a processor that has what they use. None that ships uses
AVX-512 (`packaging/portable_llama.py`).
"""

import ctypes
import os
import sys
from pathlib import Path

import llama_cpp

from engine.errors import ProcessorError
from engine.llama.native_function import native_function

_PREFIX = "ggml-cpu-" if sys.platform == "win32" else "libggml-cpu-"
_CPU = 0
"""`GGML_BACKEND_DEVICE_TYPE_CPU`."""

BUILT_IN = "built in"
"""What stands for the name of a variant where there is but one, for this machine."""


def variants_folder() -> Path:
    """Return where the variants are in an installed program, else in a virtual environment."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(llama_cpp.__file__).parent.parent
    return root / "bin"


def load_variant(folder: Path) -> str | None:
    """Have llama.cpp compute by the best variant that fits this processor.

    Returns:
        Its name, such as "haswell"; `BUILT_IN` where nothing need be loaded; None where no variant
        in the folder fits, so that no model can be loaded.
    """
    if _has_processor_backend():
        return BUILT_IN
    best = max(variants(folder), key=score, default=None)
    if best is None or score(best) == 0:
        return None
    return variant_name(best) if _load(best) else None


def variants(folder: Path) -> list[Path]:
    """Return the variants in a folder, which may be missing."""
    return sorted(folder.glob(f"{_PREFIX}*"))


def variant_name(variant: Path) -> str:
    """Return a variant's name without what all have in common."""
    return variant.stem.removeprefix(_PREFIX)


def score(variant: Path) -> int:
    """Return how good a variant is, more being better; 0 if this processor cannot run it."""
    try:
        asked = ctypes.CDLL(str(variant)).ggml_backend_score
    except (OSError, AttributeError):
        # Damaged, or of another version.
        return 0
    asked.restype = ctypes.c_int
    asked.argtypes = []
    return int(asked())


def require_variant(variant: str | None, folder: Path) -> None:
    """Raise ProcessorError if no variant was loaded; the message says why, and what to do."""
    if variant is not None:
        return
    found = variants(folder)
    if not found:
        raise ProcessorError(
            f"llama.cpp's part for the processor is missing: {folder} has no {_PREFIX}* file. "
            "Install Idiolect again."
        )
    names = ", ".join(map(variant_name, found))
    raise ProcessorError(
        f"Of llama.cpp's parts for processors in {folder} ({names}) none runs on this machine's. "
        "Install Idiolect again; if that does not help, use a machine with a newer processor."
    )


def _has_processor_backend() -> bool:
    by_type = native_function("ggml_backend_dev_by_type", ctypes.c_void_p, ctypes.c_int)
    return by_type(_CPU) is not None


def _load(variant: Path) -> bool:
    """Register a variant with llama.cpp, and return whether it was taken."""
    load = native_function("ggml_backend_load", ctypes.c_void_p, ctypes.c_char_p)
    return load(os.fsencode(variant)) is not None
