"""The dialog on a real engine: models looked at, timed and changed without a restart."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.home import Home, engine_command
from app.settings import DEFAULTS, SettingsFile
from app.ui.engine_client import EngineClient
from app.ui.model_loader import ModelChoice, ModelLoader
from app.ui.settings.desk import SettingsDesk, SettingsParts
from app.ui.settings.dialog import SettingsDialog
from app.ui.settings.live import LiveSettings
from engine.llama.overrides import PlacementOverrides
from tests.app.ui.conftest import RecordedDialogs
from tests.engine.discovery.planted_model import write_planted_model
from tests.engine.llama.random_models.decoders import DECODERS
from tests.engine.llama.random_models.recipe import write

BRIEFLY = 30_000


class Room:
    """A running engine, a tiny model in use, and a desk with its dialog."""

    def __init__(self, home: Home, folder: Path, dialogs: RecordedDialogs) -> None:
        self.home = home
        self.owner = QWidget()
        self.embedded = write_planted_model(folder / "embedded.gguf")
        self.other = write_planted_model(folder / "other.gguf")
        self.live = LiveSettings(SettingsFile(home.root), self.owner)
        self.client = EngineClient(engine_command(home), self.owner)
        self.loader = ModelLoader(self.client, self.embedded, self.owner, fallback=self.embedded)
        parts = SettingsParts(home, self.live, self.client, self.loader, self.embedded, dialogs)
        self.desk = SettingsDesk(parts, self.owner)

    def open(self, qtbot: QtBot) -> SettingsDialog:
        dialog = self.desk.open_dialog(self.owner)
        dialog.show_page(dialog.model)
        qtbot.waitUntil(dialog.model.speed_button.isEnabled, timeout=BRIEFLY)
        return dialog


@pytest.fixture
def room(qtbot: QtBot, home: Home, tmp_path: Path, dialogs: RecordedDialogs) -> Iterator[Room]:
    room = Room(home, tmp_path, dialogs)
    with qtbot.waitSignal(room.loader.loaded, timeout=BRIEFLY):
        room.client.start()
    yield room
    room.desk.shutdown()
    room.client.shutdown()
    room.owner.deleteLater()


def use(qtbot: QtBot, room: Room, dialog: SettingsDialog, path: Path) -> None:
    dialog.model.look_at(path)
    qtbot.waitUntil(dialog.model.use_button.isEnabled, timeout=BRIEFLY)
    with qtbot.waitSignals([room.desk.switching, room.loader.loaded], timeout=BRIEFLY):
        dialog.model.use_button.click()


def test_another_model_is_used_at_once_and_from_the_next_start_on(qtbot: QtBot, room: Room) -> None:
    before = room.client.process_id
    dialog = room.open(qtbot)
    use(qtbot, room, dialog, room.other)
    assert room.loader.model is not None
    assert room.loader.model.path == str(room.other)
    assert room.client.process_id == before
    assert dialog.status.message.text() == "This model is used from now on."
    assert SettingsFile(room.home.root).settings.model == room.other
    with qtbot.waitSignal(room.loader.loaded, timeout=BRIEFLY):
        dialog.model.embedded_button.click()
    assert room.loader.choice == ModelChoice(room.embedded)
    assert SettingsFile(room.home.root).settings == DEFAULTS


def test_other_keys_are_used_with_the_same_model(qtbot: QtBot, room: Room) -> None:
    dialog = room.open(qtbot)
    dialog.model.placement.show_overrides(PlacementOverrides(key_type="f32"))
    dialog.model.placement.changed.emit()
    qtbot.waitUntil(dialog.model.use_button.isEnabled, timeout=BRIEFLY)
    with qtbot.waitSignal(room.loader.loaded, timeout=BRIEFLY) as loaded:
        dialog.model.use_button.click()
    assert loaded.args[0].key_type == "f32"
    assert room.live.current.key_type == "f32"


def test_a_model_removed_before_it_is_loaded_leaves_the_former_in_use(
    qtbot: QtBot, room: Room
) -> None:
    dialog = room.open(qtbot)
    dialog.model.look_at(room.other)
    qtbot.waitUntil(dialog.model.use_button.isEnabled, timeout=BRIEFLY)
    room.other.unlink()
    with (
        qtbot.waitSignal(room.loader.failed, timeout=BRIEFLY) as failed,
        qtbot.waitSignal(room.loader.loaded, timeout=BRIEFLY),
    ):
        dialog.model.use_button.click()
    assert failed.args[0].startswith(f"{room.other} cannot be read")
    assert failed.args[0].endswith("other.gguf was not loaded; embedded.gguf is used.")
    assert dialog.status.is_error
    assert room.loader.choice == ModelChoice(room.embedded)
    assert room.live.current == DEFAULTS
    assert dialog.model.open_button.isEnabled()


def test_speed_is_measured_and_the_model_in_use_comes_back(qtbot: QtBot, room: Room) -> None:
    dialog = room.open(qtbot)
    dialog.model.look_at(room.other)
    qtbot.waitUntil(dialog.model.speed_button.isEnabled, timeout=BRIEFLY)
    dialog.model.speed_button.click()
    assert not dialog.model.open_button.isEnabled()
    qtbot.waitUntil(dialog.model.speed.isVisible, timeout=BRIEFLY)
    assert "words a second in your voice" in dialog.model.speed.text()
    with qtbot.waitSignals([room.loader.loaded, room.desk.engine_free], timeout=BRIEFLY):
        dialog.close_button.click()
    assert room.loader.choice == ModelChoice(room.embedded)


def test_measuring_is_stopped_by_escape_and_then_the_dialog_closes(
    qtbot: QtBot, room: Room
) -> None:
    dialog = room.open(qtbot)
    dialog.model.speed_button.click()
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.status.message.text() == "Stopped.", timeout=BRIEFLY)
    dialog.reject()
    assert room.desk.dialog is None


def test_a_model_that_is_gone_at_the_start_gives_way_to_the_embedded_one(
    qtbot: QtBot, home: Home, tmp_path: Path
) -> None:
    embedded = write(DECODERS[0], tmp_path / "embedded.gguf")
    client = EngineClient(engine_command(home))
    loader = ModelLoader(client, tmp_path / "gone.gguf", fallback=embedded)
    with (
        qtbot.waitSignal(loader.failed, timeout=BRIEFLY) as failed,
        qtbot.waitSignal(loader.loaded, timeout=BRIEFLY) as loaded,
    ):
        client.start()
    client.shutdown()
    assert "gone.gguf was not loaded; embedded.gguf is used." in failed.args[0]
    assert loaded.args[0].path == str(embedded)
    loader.deleteLater()
    client.deleteLater()
