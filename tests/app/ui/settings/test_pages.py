"""The pages that need no engine: what is chosen is kept at once."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.data_folder import chosen_data_folder, usual_data_folder
from app.home import Home
from app.settings import DEFAULTS, Settings, SettingsFile
from app.ui.settings.data_page import DataPage
from app.ui.settings.general_page import GeneralPage
from app.ui.settings.live import LiveSettings
from tests.app.ui.conftest import RecordedDialogs


@pytest.fixture(autouse=True)
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = str(tmp_path / "config")
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_args, **_more: folder)


@pytest.fixture
def live(home: Home) -> LiveSettings:
    return LiveSettings(SettingsFile(home.root))


@pytest.fixture
def general(qtbot: QtBot, live: LiveSettings) -> GeneralPage:
    page = GeneralPage(live, ["de", "en"], ["de_DE", "en_GB"])
    qtbot.addWidget(page)
    return page


@pytest.fixture
def data(qtbot: QtBot, home: Home, dialogs: RecordedDialogs) -> Iterator[DataPage]:
    (home.cache / "models").mkdir(parents=True)
    (home.cache / "models" / "copy.gguf").write_bytes(b"x" * 2_000_000)
    home.database.write_bytes(b"x" * 3_400_000)
    page = DataPage(home, dialogs)
    qtbot.addWidget(page)
    yield page
    page.shutdown()


def kept(home: Home) -> Settings:
    return SettingsFile(home.root).settings


def test_what_is_chosen_is_kept_and_told_at_once(
    qtbot: QtBot, general: GeneralPage, live: LiveSettings, home: Home
) -> None:
    with qtbot.waitSignal(live.changed) as changed:
        general.theme.setFocus()
        qtbot.keyClick(general.theme, Qt.Key.Key_Down)
    assert changed.args == [DEFAULTS, replace(DEFAULTS, theme="light")]
    qtbot.keyClick(general.language, Qt.Key.Key_End)
    qtbot.keyClick(general.text_size, Qt.Key.Key_End)
    qtbot.keyClick(general.spelling_language, Qt.Key.Key_Down)
    general.spelling.click()
    general.learning.click()
    general.tray.click()
    assert live.current == kept(home)
    assert kept(home) == Settings(
        theme="light",
        language="en",
        text_size=2.0,
        spelling=False,
        spelling_language="de_DE",
        keeps_learning=True,
        tray_icon=True,
    )
    assert not general.spelling_language.isEnabled()


def test_languages_are_named_in_themselves(general: GeneralPage) -> None:
    assert [general.language.itemText(row) for row in range(3)] == [
        "As the desktop",
        "Deutsch",
        "English",
    ]
    assert general.spelling_language.itemText(1) == "Deutsch (Deutschland)"


def test_a_change_from_elsewhere_is_shown(general: GeneralPage, live: LiveSettings) -> None:
    live.change(keeps_learning=True, text_size=1.33, language="fr")
    assert general.learning.isChecked()
    assert general.text_size.currentText() == "133 %"
    assert general.language.currentText() == "français"


def test_settings_that_cannot_be_kept_hold_all_the_same(
    qtbot: QtBot, live: LiveSettings, home: Home
) -> None:
    home.root.write_text("a file where the folder should be")
    with qtbot.waitSignal(live.failed) as failed:
        live.change(theme="dark")
    assert "could not be kept" in failed.args[0]
    assert live.current.theme == "dark"


def test_sizes_are_told_and_the_folder_can_be_opened(
    data: DataPage, home: Home, dialogs: RecordedDialogs
) -> None:
    assert data.folder.text() == str(home.root)
    assert data.library_size.text() == "3.4 MB, in library.sqlite"
    assert data.models_size.text() == "2.0 MB, in cache"
    data.open_button.click()
    assert dialogs.opened == [home.root]


def test_the_cache_is_deleted_and_nothing_else(qtbot: QtBot, data: DataPage, home: Home) -> None:
    data.clear_button.click()
    qtbot.waitUntil(lambda: data.note.text() == "The cache is empty.")
    assert not home.cache.exists()
    assert home.database.exists()
    assert not data.clear_button.isEnabled()
    assert threading.active_count() == 1


def test_another_folder_is_for_the_next_start_and_says_so(
    data: DataPage, tmp_path: Path, dialogs: RecordedDialogs
) -> None:
    data.other_button.click()
    assert chosen_data_folder() is None
    dialogs.folder = tmp_path
    data.other_button.click()
    assert chosen_data_folder() == tmp_path
    assert data.note.text().startswith(f"From the next start on, {tmp_path} is used.")
    data.usual_button.click()
    assert chosen_data_folder() is None
    assert str(usual_data_folder()) in data.note.text()


def test_a_folder_that_cannot_be_used_is_an_error(
    data: DataPage, tmp_path: Path, dialogs: RecordedDialogs
) -> None:
    dialogs.folder = tmp_path / "gone"
    data.other_button.click()
    assert data.note.text().startswith(f"{tmp_path / 'gone'} is not a folder.")
    assert data.note.property("role") == "error"
