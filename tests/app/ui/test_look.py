"""What the settings make of the application's look and language."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.home import Home, embedded_model
from app.settings import DEFAULTS, SettingsFile
from app.ui.application import chosen_model, follow, tell_of_problems
from app.ui.model_loader import ModelChoice
from app.ui.settings.live import LiveSettings
from app.ui.theme import Look, palette_for
from engine.llama.overrides import NO_OVERRIDES, PlacementOverrides
from tests.app.ui.conftest import RecordedDialogs


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    font, palette, style = QFont(qapp.font()), QPalette(qapp.palette()), qapp.style().name()
    look = Look(qapp)
    yield look
    look.set_theme("system")
    look.set_text_size(1.0)
    look.setParent(None)
    look.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.setStyle(style)


def test_the_settings_decide_between_light_and_dark(
    qapp: QApplication, look: Look, home: Home
) -> None:
    live = LiveSettings(SettingsFile(home.root))
    follow(live, look)
    for theme, scheme in (("dark", Qt.ColorScheme.Dark), ("light", Qt.ColorScheme.Light)):
        live.change(theme=theme)
        assert look.scheme is scheme
        role = QPalette.ColorRole.Window
        assert qapp.palette().color(role) == palette_for(scheme).color(role)


def test_all_text_grows_by_the_factor_and_shrinks_again(
    qtbot: QtBot, qapp: QApplication, look: Look
) -> None:
    plain, title = QLabel("Ida"), QLabel("Ida")
    title.setProperty("role", "title")
    for label in (plain, title):
        qtbot.addWidget(label)
        label.ensurePolished()
    before = [label.sizeHint().width() for label in (plain, title)]
    assert before[1] > 1.5 * before[0]
    look.set_text_size(2.0)
    for label, width in zip((plain, title), before, strict=True):
        label.ensurePolished()
        assert 1.8 * width < label.sizeHint().width() < 2.2 * width
    look.set_text_size(1.0)
    assert [label.sizeHint().width() for label in (plain, title)] == before


def test_a_model_named_for_this_time_comes_before_that_of_the_settings(tmp_path: Path) -> None:
    kept = replace(DEFAULTS, model=tmp_path / "kept.gguf", threads=3)
    asked = tmp_path / "asked.gguf"
    assert chosen_model(kept, asked, NO_OVERRIDES) == ModelChoice(asked)
    assert chosen_model(kept, None, PlacementOverrides(gpu_layers=2)) == ModelChoice(
        tmp_path / "kept.gguf", PlacementOverrides(gpu_layers=2, n_threads=3)
    )
    assert chosen_model(DEFAULTS, None, NO_OVERRIDES) == ModelChoice(embedded_model())


def test_damaged_settings_are_told_in_a_dialog(home: Home, dialogs: RecordedDialogs) -> None:
    home.root.mkdir()
    (home.root / "settings.json").write_text("{")
    tell_of_problems(SettingsFile(home.root), dialogs)
    ((_, text),) = dialogs.shown
    assert "settings.damaged.json" in text
