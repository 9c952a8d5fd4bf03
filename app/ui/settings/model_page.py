"""The model in use, and others looked at, timed and taken instead."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.dialogs import Dialogs
from app.ui.flow import FlowLayout
from app.ui.importing.drop import FileDrop
from app.ui.mnemonics import without_mnemonic
from app.ui.model_loader import ModelChoice
from app.ui.settings.form import hint, page_title, settings_form
from app.ui.settings.placement_box import PlacementBox
from app.ui.settings.words import figure_rows, speed_in_words
from engine.llama.inspection import ModelInspection
from engine.llama.overrides import NO_OVERRIDES
from engine.process import protocol

_N_ROWS = 6
_GAP = 12


class ModelPage(QWidget):
    """Shows one model at a time: at first the one in use, then whichever is opened.

    Args:
        embedded: the model that comes along.
        dialogs: what asks for a file.
        parent: the Qt owner.

    Attributes:
        shown: the model on the page.

    Signals:
        inspection_wanted: a `ModelChoice` is to be looked at.
        speed_wanted: a `ModelChoice` is to be timed.
        model_chosen: the path of the model to use from now on, None for the embedded one, and its
            `PlacementOverrides`.
    """

    inspection_wanted = Signal(object)
    speed_wanted = Signal(object)
    model_chosen = Signal(object, object)

    def __init__(self, embedded: Path, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._embedded = embedded
        self._dialogs = dialogs
        self._in_use: ModelChoice | None = None
        self._is_usable = False
        self._is_busy = False
        self.shown = ModelChoice(embedded)
        self.name = QLabel(self, wordWrap=True)
        self.name.setProperty("role", "lead")
        self.state = hint("", self)
        self.problems = QLabel(self, wordWrap=True)
        self.problems.setProperty("role", "error")
        self.speed = QLabel(self, wordWrap=True)
        for label in (self.name, self.state, self.problems, self.speed):
            flags = Qt.TextInteractionFlag
            label.setTextInteractionFlags(
                flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            )
        self.rows = [(QLabel(self), QLabel(self, wordWrap=True)) for _ in range(_N_ROWS)]
        self.open_button = self._button(self.tr("&Open a model…"))
        self.use_button = self._button(self.tr("&Use this model"), role="primary")
        self.speed_button = self._button(self.tr("&Measure speed"))
        self.embedded_button = self._button(self.tr("Back to the &embedded model"))
        # Below them all, for whoever goes there by Tab.
        self.placement = PlacementBox(self)
        self._lay_out()
        self._connect()

    def show_in_use(self, choice: ModelChoice) -> None:
        """Take note of the model in use, and show it."""
        self._in_use = choice
        self.look_at(choice.path, choice)

    def look_at(self, path: Path, choice: ModelChoice | None = None) -> None:
        """Show a file and have it looked at.

        Args:
            path: the file.
            choice: how it is placed; None to leave that to be chosen.
        """
        self.shown = choice or ModelChoice(path)
        self.placement.show_overrides(self.shown.overrides)
        self.speed.hide()
        self.name.setText(path.name)
        self._forget_figures()
        try:
            str(path).encode()
        except UnicodeEncodeError:
            self.problems.setText(
                self.tr("The name of this file is no text. Give it a name of plain letters.")
            )
            self.problems.show()
            return
        self._look()

    def show_inspection(self, inspection: ModelInspection) -> None:
        """Show what was found of the model on the page."""
        figures = inspection.figures
        self._is_usable = inspection.is_usable
        self.problems.setText("\n".join(inspection.problems))
        self.problems.setVisible(bool(inspection.problems))
        if inspection.problems:
            _announce(self.problems)
        if figures is None:
            self._forget_figures(keep_problems=True)
        else:
            self.name.setText(figures.name)
            for (name, value), (told, what) in zip(self.rows, figure_rows(figures), strict=True):
                name.setText(told)
                value.setText(what)
                name.show()
                value.show()
            self.placement.show_planned(figures.placement)
        self._show_state(is_there=figures is not None)
        self._show_availability()

    def show_speed(self, speed: protocol.SpeedMeasured) -> None:
        """Show how fast the model on the page is."""
        self.speed.setText(speed_in_words(speed))
        self.speed.show()
        _announce(self.speed)

    def set_busy(self, *, busy: bool) -> None:
        """Say whether the engine is at work for this page, so that nothing can be chosen."""
        self._is_busy = busy
        self._show_availability()

    def _connect(self) -> None:
        self.open_button.clicked.connect(self._open)
        self.use_button.clicked.connect(self._use)
        self.speed_button.clicked.connect(lambda: self.speed_wanted.emit(self.shown))
        self.embedded_button.clicked.connect(self._go_back)
        self.placement.changed.connect(self._on_placement)
        FileDrop(self).dropped.connect(self._on_dropped)

    def _open(self) -> None:
        path = self._dialogs.choose_model(self)
        if path is not None:
            self.look_at(path)

    def _on_dropped(self, paths: list[Path]) -> None:
        if not self._is_busy:
            models = [path for path in paths if path.suffix.lower() == ".gguf"]
            self.look_at((models or paths)[0])

    def _on_placement(self) -> None:
        self.shown = ModelChoice(self.shown.path, self.placement.overrides)
        self.speed.hide()
        self._look()

    def _look(self) -> None:
        self._is_usable = False
        self.state.setText(self.tr("Looking at it"))
        self._show_availability()
        self.inspection_wanted.emit(self.shown)

    def _use(self) -> None:
        path = self.shown.path
        is_embedded = path == self._embedded
        self.model_chosen.emit(None if is_embedded else path, self.shown.overrides)

    def _go_back(self) -> None:
        self.look_at(self._embedded)
        self.model_chosen.emit(None, NO_OVERRIDES)

    def _show_state(self, *, is_there: bool) -> None:
        if self.shown == self._in_use:
            state = self.tr("In use") if is_there else self.tr("In use until you quit")
        elif self._in_use is not None and self.shown.path == self._in_use.path:
            state = self.tr("In use, but placed otherwise than chosen below")
        else:
            state = self.tr("Not in use")
        self.state.setText(f"{state} · {self.shown.path}")

    def _show_availability(self) -> None:
        is_free = not self._is_busy
        self.open_button.setEnabled(is_free)
        self.placement.setEnabled(is_free)
        can_run = is_free and self._is_usable
        self.use_button.setEnabled(can_run and self.shown != self._in_use)
        self.speed_button.setEnabled(can_run)
        is_embedded = self._in_use == ModelChoice(self._embedded)
        self.embedded_button.setVisible(not is_embedded)
        self.embedded_button.setEnabled(is_free)

    def _forget_figures(self, *, keep_problems: bool = False) -> None:
        for row in self.rows:
            for label in row:
                label.hide()
        self.problems.setVisible(keep_problems)
        self.state.setText("")
        self._is_usable = False
        self._show_availability()

    def _button(self, text: str, *, role: str = "") -> QPushButton:
        button = QPushButton(text, self, autoDefault=False)
        button.setProperty("role", role)
        button.setAccessibleName(without_mnemonic(text).rstrip("…"))
        return button

    def _lay_out(self) -> None:
        figures = settings_form()
        figures.setVerticalSpacing(8)
        for name, value in self.rows:
            name.setProperty("role", "hint")
            figures.addRow(name, value)
        first, second = FlowLayout(spacing=_GAP), FlowLayout(spacing=_GAP)
        for row, buttons in (
            (first, (self.use_button, self.speed_button)),
            (second, (self.open_button, self.embedded_button)),
        ):
            for button in buttons:
                row.addWidget(button)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addWidget(page_title(self.tr("Model"), self))
        column.addLayout(second)
        column.addWidget(
            hint(self.tr("Any chat model as a .gguf file; it can be dropped here, too."), self)
        )
        column.addSpacing(8)
        column.addWidget(self.name)
        column.addWidget(self.state)
        column.addWidget(self.problems)
        column.addLayout(first)
        column.addWidget(self.speed)
        column.addLayout(figures)
        column.addSpacing(8)
        column.addWidget(QLabel(self.tr("Advanced"), self))
        column.addWidget(self.placement)
        column.addStretch()


def _announce(label: QLabel) -> None:
    """Have screen readers speak a text that has just come."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(label, label.text()))
