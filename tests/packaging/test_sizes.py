"""The sizes of the frozen program, part by part, and the budgets they are held to."""

import json
from pathlib import Path

import pytest

from tests.packaging.scripts import script

sizes = script("sizes.py")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "idiolect"
    for name, size in (
        ("idiolect", 10),
        ("_internal/SmolLM2-135M-Instruct.Q4_1.gguf", 3_000_000),
        ("_internal/PySide6/Qt/lib/libicudata.so.73", 40),
        ("_internal/PySide6/Qt/lib/libQt6Gui.so.6", 500),
        ("_internal/PySide6/QtGui.abi3.so", 6),
        ("_internal/resources/dictionaries/de.dic", 700),
        ("_internal/resources/build.json", 8),
        ("_internal/libz.so.1", 90),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(bytes(size))
    return folder


def test_every_byte_is_in_one_part(program: Path) -> None:
    found = sizes.measure(program)
    assert found.installed == sum(found.parts.values()) == 3_001_354
    assert found.parts["The model"] == 3_000_000
    assert found.parts["Qt"] == 500
    assert found.parts["ICU, which Qt needs"] == 40
    assert found.parts["Spelling and its dictionaries"] == 700
    assert found.parts["Icons, translations, samples, licences"] == 8
    assert next(iter(found.parts)) == "The model"


def test_what_no_part_claims_is_counted_too(program: Path) -> None:
    (program / "_internal" / "odd").write_bytes(bytes(5))
    assert sizes.measure(program).parts["Everything else"] == 5


def test_links_take_no_room(program: Path) -> None:
    before = sizes.measure(program).installed
    (program / "_internal" / "libQt6Gui.so.6").symlink_to("PySide6/Qt/lib/libQt6Gui.so.6")
    assert sizes.measure(program).installed == before


def test_installers_are_found_beside_the_program(program: Path) -> None:
    (program.parent / "idiolect_1_amd64.deb").write_bytes(bytes(77))
    assert sizes.measure(program).installers == {"idiolect_1_amd64.deb": 77}


def test_within_its_budgets_there_is_no_problem(program: Path) -> None:
    assert not list(sizes.problems_of(sizes.measure(program)))


def test_each_budget_that_is_exceeded_is_told() -> None:
    big = sizes.Sizes({}, sizes.INSTALLED_BUDGET + 1, {"x.deb": sizes.INSTALLER_BUDGET + 1})
    assert len(list(sizes.problems_of(big))) == 2


def test_the_table_ends_in_the_sum_and_the_installers(program: Path) -> None:
    (program.parent / "x.tar.gz").write_bytes(bytes(2_000_000))
    lines = sizes.as_markdown(sizes.measure(program)).splitlines()
    assert lines[2] == "| The model | 3.0 |"
    assert lines[-2:] == ["| **Installed** | 3.0 |", "| x.tar.gz | 2.0 |"]


def test_as_json_it_says_what_is_allowed(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert sizes.main(["--json", str(program)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["installed"] == 3_001_354
    assert told["installed_budget"] == 320_000_000
