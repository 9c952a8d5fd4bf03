"""A difference, which of its changes is looked at, and the way to the others."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.revising.revision import Revision
from app.ui.revising.view import RevisionView
from app.ui.revising.words import key_name


class RevisionReview(QWidget):
    """The view of a revision above a line that tells the current change in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = RevisionView(self)
        self.view.setAccessibleName(self.tr("Differences"))
        self.place = QLabel(self, wordWrap=True)
        self.place.setProperty("role", "hint")
        self.place.setAccessibleName(self.tr("Current change"))
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        # Two lines, so that a longer change does not move what is around it.
        self.place.setMinimumHeight(2 * self.place.fontMetrics().lineSpacing())
        self.counted = QLabel(self)
        self.counted.setProperty("role", "hint")
        self.previous_button = self._button(
            self.tr("Previous"), self.tr("Previous change"), key_name("Alt+Up")
        )
        self.next_button = self._button(
            self.tr("Next"), self.tr("Next change"), key_name("Alt+Down")
        )
        self.previous_button.clicked.connect(lambda: self.view.go(-1))
        self.next_button.clicked.connect(lambda: self.view.go(1))
        self.view.current_changed.connect(self._show_place)
        self._lay_out()

    def show_revision(self, revision: Revision, *, choosable: bool) -> None:
        """Show a revision with all its changes taken.

        Args:
            revision: what to show.
            choosable: whether changes can be taken and left.
        """
        self.counted.setVisible(choosable)
        how = self.tr("Click a change, or press Space, to take or leave it.") if choosable else ""
        self.view.setToolTip(how)
        self.view.show_revision(revision, choosable=choosable)

    def _show_place(self) -> None:
        self.place.setText(self.view.description)
        current, n_changes = self.view.current, len(self.view.revision.changes)
        locale = QLocale()
        n_taken = locale.toString(len(self.view.taken))
        self.counted.setText(
            self.tr("{0} of {1} taken").format(n_taken, locale.toString(n_changes))
        )
        self.previous_button.setEnabled(bool(current))
        self.next_button.setEnabled(current is not None and current < n_changes - 1)

    def _button(self, text: str, name: str, keys: str) -> QPushButton:
        button = QPushButton(text, self, autoDefault=False)
        button.setProperty("role", "link")
        button.setAccessibleName(name)
        button.setToolTip(self.tr("{0} ({1})").format(name, keys))
        # A click leaves the keyboard with the text, where Space takes and leaves.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.place, stretch=1)
        for widget in (self.counted, self.previous_button, self.next_button):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.view, stretch=1)
        column.addLayout(row)
