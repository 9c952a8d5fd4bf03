"""What ships is known, allowed, and comes with its licence."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def licences() -> ModuleType:
    spec = importlib.util.spec_from_file_location("licences", ROOT / "packaging" / "licences.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_package_that_ships_has_its_licence_here(licences: ModuleType) -> None:
    shipped = licences.shipped("idiolect") | {licences.MODEL_PACKAGE}
    here = {file.stem for file in licences.FOLDER.glob("*.txt")}
    assert shipped <= here, "run packaging/licences.py"


def test_nothing_ships_under_the_gpl_alone(licences: ModuleType) -> None:
    for file in licences.FOLDER.glob("*.txt"):
        stated = [line for line in file.read_text().splitlines() if line.startswith("Licence: ")]
        for line in stated[:1]:
            assert "GPL" not in line or "LGPL" in line, file.name
