"""The scripts in packaging/, which are no package: that name is another's."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

FOLDER = Path(__file__).parent.parent.parent / "packaging"


def script(name: str) -> ModuleType:
    """Return a script as a module; like Python itself, it lets it find those beside it."""
    if str(FOLDER) not in sys.path:
        sys.path.append(str(FOLDER))
    return importlib.import_module(name)
