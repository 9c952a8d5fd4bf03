"""The tool that collects and compiles the interface's texts, loaded from its file."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[3]


def load_tool() -> ModuleType:
    """Return packaging/translations.py as a module; `packaging` itself is a library's name."""
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("idiolect_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


tool = load_tool()
