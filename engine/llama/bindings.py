"""llama.cpp's C interface, and the few exported ggml functions that its bindings leave out.

Everything else in this package reaches native code through the names here.
"""

import ctypes
import logging
import os
from collections import deque
from types import TracebackType
from typing import Any, Self

# OpenMP's threads spin while they wait for one another. Without a limit they slow each other down
# many times over when other programs use the processors too; this one costs nothing when none does.
os.environ.setdefault("GOMP_SPINCOUNT", "20000")

# Where it aborts, ggml would first have a debugger look at the process, which can take seconds.
os.environ.setdefault("GGML_NO_BACKTRACE", "1")

import llama_cpp
import llama_cpp.llama_cpp as lib

from engine.llama.backends import load_variant, variants_folder
from engine.llama.native_function import native_function

__all__ = [
    "CPU_VARIANT",
    "VERSION",
    "NativeLog",
    "address",
    "lib",
    "tensor_bytes",
    "tensor_data",
    "tensor_elements",
    "tensor_get",
    "tensor_name",
    "tensor_set",
]

VERSION: str = llama_cpp.__version__
"""Of llama-cpp-python, and so of the llama.cpp within it."""

_log = logging.getLogger("engine.llama")
_LOG_LINES_KEPT = 40
_LOAD_ERROR = "error loading model: "


tensor_name = native_function("ggml_get_name", ctypes.c_char_p, ctypes.c_void_p)
tensor_elements = native_function("ggml_nelements", ctypes.c_int64, ctypes.c_void_p)
tensor_bytes = native_function("ggml_nbytes", ctypes.c_size_t, ctypes.c_void_p)
tensor_data = native_function("ggml_get_data", ctypes.c_void_p, ctypes.c_void_p)
tensor_get = native_function(
    "ggml_backend_tensor_get",
    None,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_size_t,
    ctypes.c_size_t,
)
tensor_set = native_function(
    "ggml_backend_tensor_set",
    None,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_size_t,
    ctypes.c_size_t,
)
device_count = native_function("ggml_backend_dev_count", ctypes.c_size_t)
device_get = native_function("ggml_backend_dev_get", ctypes.c_void_p, ctypes.c_size_t)
device_type = native_function("ggml_backend_dev_type", ctypes.c_int, ctypes.c_void_p)
device_description = native_function(
    "ggml_backend_dev_description", ctypes.c_char_p, ctypes.c_void_p
)
device_memory = native_function(
    "ggml_backend_dev_memory",
    None,
    ctypes.c_void_p,
    ctypes.POINTER(ctypes.c_size_t),
    ctypes.POINTER(ctypes.c_size_t),
)


def address(function: Any) -> int:  # noqa: ANN401 - ctypes has no types
    """Return where a native function is, for native code to call it."""
    return ctypes.cast(function, ctypes.c_void_p).value or 0


class NativeLog:
    """Keeps llama.cpp's latest log lines while it is entered, to explain a failure with."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque(maxlen=_LOG_LINES_KEPT)

    def __enter__(self) -> Self:
        _listeners.append(self._lines)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        _listeners.remove(self._lines)

    @property
    def reason(self) -> str:
        """The first line that tells of a failure, without llama.cpp's function name; may be ""."""
        lines = "".join(self._lines).splitlines()
        telling = [line for line in lines if "error" in line.lower() or "fail" in line.lower()]
        if not telling:
            return ""
        # Such as "unknown model architecture: 'name'", which has a colon of its own.
        _, _, reason = telling[0].partition(_LOAD_ERROR)
        return (reason or telling[0].rpartition(": ")[2]).strip()


_listeners: list[deque[str]] = []


@lib.llama_log_callback  # type: ignore[untyped-decorator]
def _on_log(_level: int, text: bytes, _user_data: ctypes.c_void_p) -> None:
    line = text.decode("utf-8", "replace")
    for lines in _listeners:
        lines.append(line)
    _log.debug("%s", line.rstrip())


lib.llama_log_set(_on_log, ctypes.c_void_p(0))

CPU_VARIANT = load_variant(variants_folder())
"""What computes on this machine's processor (`engine.llama.backends`); None where nothing can.

Found out before anything is asked of llama.cpp, but told of by whoever needs a model: this module
is imported early, where an error would not be shown as one."""

lib.llama_backend_init()
