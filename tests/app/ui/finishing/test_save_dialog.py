from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.dialogs import QtDialogs
from app.ui.finishing.file_formats import file_formats
from app.ui.finishing.save_dialog import SaveDialog


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def dialog(parent: QWidget, tmp_path: Path) -> SaveDialog:
    return SaveDialog(parent, tmp_path / "The clock.md", file_formats())


def test_it_begins_with_what_is_suggested(dialog: SaveDialog, tmp_path: Path) -> None:
    assert dialog.path == tmp_path / "The clock.md"
    assert dialog.selectedNameFilter() == "Markdown (*.md)"
    assert len(dialog.nameFilters()) == 5


def test_the_ending_follows_the_format(dialog: SaveDialog, tmp_path: Path) -> None:
    dialog.selectNameFilter("Word document (*.docx)")
    dialog.filterSelected.emit("Word document (*.docx)")
    assert dialog.path == tmp_path / "The clock.docx"


def test_an_ending_that_is_missing_is_added(dialog: SaveDialog, tmp_path: Path) -> None:
    dialog.selectFile("letter")
    dialog.filterSelected.emit("Plain text (*.txt)")
    assert dialog.path == tmp_path / "letter.txt"


@pytest.mark.parametrize("accepted", [True, False])
def test_the_answer_is_a_path_or_nothing(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, accepted: bool
) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda _: int(accepted))
    suggested = tmp_path / "The clock.eml"
    found = QtDialogs().choose_save_path(parent, suggested, file_formats())
    assert found == (suggested if accepted else None)
