"""What a person prefers, as it was learnt, and the way to have it forgotten."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.preference.evidence import Evidence
from app.preference.preference import Preference
from app.ui.preference.curve import PreferenceCurve
from app.ui.preference.tables import LatestChoices, VoiceMixTable
from app.ui.preference.words import in_full
from app.ui.text_label import text_label

_CHARACTERS_WIDE = 116
_LINES_HIGH = 52
_OF_SCREEN = 0.9
_ROOM = 28


class PreferenceDetails(QDialog):
    """Shows the learnt curve, the voices by liking, and the latest choices.

    Args:
        author: whose preference it is.
        parent: the window.

    Signals:
        forget_wanted: all choices are to be forgotten.
        undo_wanted: what was forgotten is to be given back.
    """

    forget_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What {0} prefers").format(author))
        metrics, room = self.fontMetrics(), self.screen().availableSize() * _OF_SCREEN
        width = _CHARACTERS_WIDE * metrics.averageCharWidth()
        self.resize(QSize(width, _LINES_HIGH * metrics.lineSpacing()).boundedTo(room))
        self.text = text_label(self)
        self.caption = QLabel(self.tr("How much you like each strength"), self)
        self.caption.setProperty("role", "hint")
        self.curve = PreferenceCurve(self)
        self.mix = VoiceMixTable(self)
        self.choices = LatestChoices(self)
        self.explanation = text_label(self, self._explanation(), role="hint")
        self.forget_button = QPushButton(self.tr("&Forget my choices"), self)
        self.forget_button.setAccessibleName(self.tr("Forget my choices"))
        self.forgotten = text_label(self, self.tr("Forgotten."))
        self.undo_button = QPushButton(self.tr("&Undo"), self)
        self.undo_button.setProperty("role", "link")
        self.undo_button.setShortcut(QKeySequence.StandardKey.Undo)
        self.undo_button.setAccessibleName(self.tr("Give my choices back"))
        self.close_button = QPushButton(self.tr("Close"), self, default=True)
        self.close_button.setProperty("role", "large")
        self._lay_out()
        self.forget_button.clicked.connect(self.forget_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.close_button.clicked.connect(self.accept)
        self._show_buttons(can_forget=False, can_undo=False)
        self.close_button.setFocus()

    def show_preference(
        self,
        preference: Preference,
        choices: Sequence[Evidence],
        voices: Sequence[str],
        *,
        can_undo: bool = False,
    ) -> None:
        """Show what is known now.

        Args:
            preference: what was learnt.
            choices: what it was learnt from, oldest first.
            voices: names of the person's voices.
            can_undo: whether choices were just forgotten and can be given back.
        """
        self.text.setText(in_full(preference))
        self.curve.show_preference(preference)
        self.mix.show_mix(preference.mix(voices))
        self.choices.show_choices(choices, with_voices=len(voices) > 1)
        self._show_buttons(can_forget=bool(choices), can_undo=can_undo)

    def _show_buttons(self, *, can_forget: bool, can_undo: bool) -> None:
        was_pressed = self.focusWidget() in (self.forget_button, self.undo_button)
        self.forget_button.setVisible(can_forget)
        self.forgotten.setVisible(can_undo)
        self.undo_button.setVisible(can_undo)
        if was_pressed:
            # To what takes that back, not to whatever comes next.
            next_one = self.forget_button if can_forget else self.close_button
            (self.undo_button if can_undo else next_one).setFocus()

    def _explanation(self) -> str:
        return self.tr(
            "When you take one draft over another, the strength and voice of both are noted; when "
            "you edit a draft, how much of it you kept; never its words. New drafts start at the "
            "strength that follows, and you are offered to compare what would tell most. The band "
            "is what is not known yet. Older choices count for less. All of this stays on this "
            "computer."
        )

    def _lay_out(self) -> None:
        self.forgotten.setWordWrap(False)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        for widget in (self.forget_button, self.forgotten, self.undo_button):
            foot.addWidget(widget)
        foot.addStretch()
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        column.addWidget(self._scrolled(), stretch=1)
        foot.setContentsMargins(_ROOM, 12, _ROOM, 0)
        column.addLayout(foot)

    def _scrolled(self) -> QScrollArea:
        """Return all that is read, which may be more than a screen holds where text is large."""
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(_ROOM, 24, _ROOM, 4)
        column.setSpacing(14)
        column.addWidget(self.text)
        curve = QVBoxLayout()
        curve.setSpacing(6)
        curve.addWidget(self.caption)
        curve.addWidget(self.curve)
        column.addLayout(curve)
        column.addWidget(self.mix)
        column.addWidget(self.choices, stretch=1)
        column.addWidget(self.explanation)
        # Takes what room there is where the table is hidden, and none otherwise.
        column.addStretch()
        area = QScrollArea(self, widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area
