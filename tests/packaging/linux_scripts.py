"""The Linux packaging scripts, which find each other by being run from their own folder."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

FOLDER = Path(__file__).parent.parent.parent / "packaging" / "linux"


def linux_script(name: str) -> ModuleType:
    """Return a module of packaging/linux."""
    sys.path.insert(0, str(FOLDER))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(FOLDER))
