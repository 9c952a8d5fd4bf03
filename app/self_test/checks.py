"""The checks by name, in their order. Each runs in a process of its own (`child.py`)."""

from collections.abc import Callable

from app.home import Home

CHECKS = ("llama.cpp", "libraries", "resources", "model", "heads", "draft", "window", "library")
"""The window's comes after the draft's, so that there is something to show."""


def check(name: str, home: Home) -> str:
    """Do a check and return what was found, for the person to read.

    Args:
        name: one of `CHECKS`.
        home: a temporary one, which the checks share.

    Raises:
        AppError, EngineError: it failed.
    """
    return _function(name)(home)


def _function(name: str) -> Callable[[Home], str]:
    # Each is imported in its own process only: what one of them cannot load must not stop others.
    # Written out, so that whoever packages the program finds them.
    match name:
        case "llama.cpp":
            from app.self_test.llama_library import check_llama_library

            return check_llama_library
        case "libraries":
            from app.self_test.libraries import check_libraries

            return check_libraries
        case "resources":
            from app.self_test.resources import check_resources

            return check_resources
        case "model":
            from app.self_test.model import check_model

            return check_model
        case "heads":
            from app.self_test.heads import check_heads

            return check_heads
        case "draft":
            from app.self_test.draft import check_draft

            return check_draft
        case "window":
            from app.ui.window_check import check_window

            return check_window
        case "library":
            from app.self_test.library import check_library

            return check_library
        case _:
            raise ValueError(f"there is no check {name!r}")
