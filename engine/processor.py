"""What this machine's processor must be able to do, before anything is loaded that relies on it.

NumPy and llama.cpp's least variant (`engine/llama/backends.py`) need the features that x86-64's
second level has, which processors got by 2009. Where one is missing, loading them would end the
process without a word. This module therefore imports neither.
"""

import ctypes
from collections.abc import Callable

from engine.errors import ProcessorError

FEATURES = {
    "SSE3": (0, 2, 0),
    "SSSE3": (0, 2, 9),
    "CMPXCHG16B": (0, 2, 13),
    "SSE4.1": (0, 2, 19),
    "SSE4.2": (0, 2, 20),
    "POPCNT": (0, 2, 23),
}
"""Where the processor tells of each: leaf by glibc's count, register (eax to edx), bit."""

Look = Callable[[], set[str] | None]


class _CpuidFeature(ctypes.Structure):
    """glibc's `struct cpuid_feature`: what the processor says, and what of it can be used."""

    _fields_ = (("cpuid", ctypes.c_uint32 * 4), ("active", ctypes.c_uint32 * 4))


def processor_features() -> set[str] | None:
    """Return the features of `FEATURES` that can be used here; None where nothing tells.

    glibc asks the processor itself. Another C library, system or kind of processor tells nothing.
    """
    try:
        leaf = ctypes.CDLL(None).__x86_get_cpuid_feature_leaf
    except (AttributeError, OSError, TypeError):
        return None
    leaf.restype = ctypes.POINTER(_CpuidFeature)
    leaf.argtypes = [ctypes.c_uint]
    return {
        name
        for name, (index, register, bit) in FEATURES.items()
        if leaf(index).contents.active[register] >> bit & 1
    }


def check_processor(look: Look = processor_features) -> None:
    """Raise ProcessorError if this processor lacks a feature that nothing can be done without.

    To be called before NumPy is imported, which would end the process by an illegal instruction.
    """
    features = look()
    if features is None:
        return
    missing = [name for name in FEATURES if name not in features]
    if missing:
        raise ProcessorError(
            f"This machine's processor lacks {', '.join(missing)}, which Idiolect needs. "
            "Processors have that since about 2009: use another machine; in a virtual machine, "
            "let it have the features of the processor that it runs on."
        )
