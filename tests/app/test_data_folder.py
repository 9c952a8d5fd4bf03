"""The data folder, chosen and found again."""

from pathlib import Path

import platformdirs
import pytest

from app.data_folder import (
    DataFolderError,
    choose_data_folder,
    chosen_data_folder,
    usual_data_folder,
)
from app.data_sizes import DataSizes, data_sizes, delete_cache
from app.home import Home, default_home


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The platform's folder for configuration, in a folder of the test's own."""
    folder = tmp_path / "config"
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_args, **_more: str(folder))
    return folder


def test_a_chosen_folder_is_the_home_from_then_on(tmp_path: Path) -> None:
    assert chosen_data_folder() is None
    folder = tmp_path / "My data, Zoë"
    folder.mkdir()
    choose_data_folder(folder)
    assert chosen_data_folder() == folder
    assert default_home() == Home(folder)
    choose_data_folder(None)
    assert default_home() == Home(usual_data_folder())


def test_a_chosen_folder_that_is_gone_is_not_made_anew(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    choose_data_folder(folder)
    folder.rmdir()
    assert chosen_data_folder() == folder
    assert default_home() == Home(usual_data_folder())
    assert not folder.exists()


@pytest.mark.parametrize("content", [b"", b"\n", b"relative", b"/with\0nothing", b"\xff" * 40])
def test_a_choice_that_makes_no_sense_is_none(config: Path, content: bytes) -> None:
    config.mkdir()
    (config / "data-folder.txt").write_bytes(content)
    assert chosen_data_folder() is None


def test_what_is_no_folder_cannot_be_chosen(tmp_path: Path) -> None:
    with pytest.raises(DataFolderError, match="is not a folder"):
        choose_data_folder(tmp_path / "missing")
    assert chosen_data_folder() is None


def test_sizes_are_told_and_the_cache_can_go(tmp_path: Path) -> None:
    home = Home(tmp_path)
    assert data_sizes(home) == DataSizes(0, 0, 0)
    for name, size in {
        "library.sqlite": 7,
        "library.sqlite-wal": 3,
        "library.sqlite.before-0.2.0.20260102T030405.000000Z": 4,
        "cache/models/a.gguf": 20,
        "cache/prefixes/b": 5,
        "cache/discovery/deep/c": 6,
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * size)
    assert data_sizes(home) == DataSizes(library=14, models=20, readings=11)
    delete_cache(home)
    assert data_sizes(home) == DataSizes(library=14, models=0, readings=0)
    delete_cache(home)
