"""Functions of ggml that llama-cpp-python's bindings leave out."""

import ctypes
import os
from pathlib import Path
from typing import Any

import llama_cpp.llama_cpp as lib


def native_function(name: str, result: Any, *arguments: Any) -> Any:  # noqa: ANN401 - no types
    """Return a function of ggml, from the very library that libllama is linked with.

    Args:
        name: the function's.
        result: ctypes' type of what it returns; None for nothing.
        arguments: ctypes' types of what it takes.

    Raises:
        AttributeError: there is no such function.
    """
    function = getattr(_library_with(name), name)
    function.restype = result
    function.argtypes = list(arguments)
    return function


def _library_with(name: str) -> ctypes.CDLL:
    """Return the library to look a function up in.

    Asked for a function, libllama finds those of the libraries that it is linked with as well; on
    Windows a library knows its own alone. Loading one again gives the one that is loaded.
    """
    llama: ctypes.CDLL = lib._lib
    if os.name != "nt":
        return llama
    others = map(ctypes.CDLL, map(str, sorted(Path(llama._name).parent.glob("ggml*.dll"))))
    return next((each for each in others if hasattr(each, name)), llama)
