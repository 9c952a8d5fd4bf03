"""The scripts of packaging/, which are programs and no package: that name is another's."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "packaging"


def script(path: str) -> ModuleType:
    """Return a script as a module; as when it is run, it finds those beside it.

    Args:
        path: below packaging/.
    """
    file = FOLDER / path
    sys.path.insert(0, str(file.parent))
    try:
        return importlib.import_module(file.stem)
    finally:
        sys.path.remove(str(file.parent))
