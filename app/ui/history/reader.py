"""The text of a version, or its difference from another."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.ui.flat_combo_box import FlatComboBox
from app.ui.found_marks import found_marks
from app.ui.history import words
from app.ui.history.entries import PRESENT, Entry, entry_before
from app.ui.revising.panel import RevisionPanel
from app.ui.revising.reading_text import ReadingText

NOTHING = -2
BEFORE = -1
"""What may be compared with, beside `PRESENT` and the versions by their numbers."""

_LEAST_CHARACTERS = 12


class HistoryReader(QWidget):
    """Shows one entry of a draft, alone or beside another that the box above names.

    Attributes:
        other: what to compare with.
        text: the one text.
        panel: the difference of two.

    Signals:
        dismissed: the person is done comparing two that they had chosen.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._offered: list[tuple[str, int]] = []
        self._chosen: Sequence[Entry] = ()
        self._shown: tuple[str, ...] = ()
        self._searched = ""
        self.hint = QLabel(self, wordWrap=True)
        self.hint.setProperty("role", "hint")
        self.other = FlatComboBox(self)
        self.other.setAccessibleName(self.tr("Compare with"))
        self.other.setMinimumContentsLength(_LEAST_CHARACTERS)
        policy = self.other.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.other.setSizeAdjustPolicy(policy)
        self._label = QLabel(self.tr("Compare &with"), self)
        self._label.setBuddy(self.other)
        self.text = ReadingText(self)
        self.text.setAccessibleName(self.tr("Text of the version"))
        self.text.setPlaceholderText(self.tr("Nothing is written here yet."))
        self.panel = RevisionPanel(self)
        self.pages = QStackedWidget(self)
        self._lay_out()
        self.other.activated.connect(self._refresh)
        self.panel.dismissed.connect(self._on_dismissed)

    @property
    def is_comparing(self) -> bool:
        """Whether a difference is shown."""
        return self.pages.currentWidget() is self.panel

    def show_entries(self, entries: Sequence[Entry], *, same_draft: bool) -> None:
        """Offer other texts to compare with.

        Args:
            entries: the draft's.
            same_draft: whether it is the draft shown before, so that a version chosen stays so.
        """
        now = QDateTime.currentDateTime()
        self._entries = entries
        offered = [(words.named(entry, now), entry.key) for entry in entries]
        if same_draft and offered == self._offered:
            # The list may be open.
            return
        before, self._offered = self.other.currentData(), offered
        self.other.clear()
        self.other.addItem(self.tr("Nothing"), NOTHING)
        self.other.addItem(self.tr("The version before"), BEFORE)
        for name, key in offered:
            self.other.addItem(name, key)
        place = self.other.findData(before)
        is_general = before in (BEFORE, PRESENT)
        self.other.setCurrentIndex(place if place > 0 and (same_draft or is_general) else 0)

    def show_chosen(self, chosen: Sequence[Entry]) -> None:
        """Show an entry, or the difference of the first and the last of several."""
        self._chosen = chosen
        self._refresh()

    def mark(self, searched: str) -> None:
        """Mark what a search finds in the one text, in this one and in those shown next."""
        if searched != self._searched:
            self._searched = searched
            self._mark()

    @property
    def marked(self) -> list[str]:
        """The words that are marked."""
        return [selection.cursor.selectedText() for selection in self.text.extraSelections()]

    def compare_with(self, other: int) -> None:
        """Compare what is chosen with another text.

        Args:
            other: `NOTHING`, `BEFORE` or an entry's key.
        """
        self.other.setCurrentIndex(max(0, self.other.findData(other)))
        self._refresh()

    def _refresh(self) -> None:
        pair = self._pair()
        if pair is not None:
            self._show_pair(*sorted(pair, key=_age))
        else:
            self._show_one()

    def _pair(self) -> tuple[Entry, Entry] | None:
        self.other.setEnabled(len(self._chosen) == 1)
        self._show_hint("")
        if len(self._chosen) > 1:
            return self._chosen[0], self._chosen[-1]
        wanted = self.other.currentData()
        if not self._chosen or wanted in (None, NOTHING):
            return None
        [one] = self._chosen
        if wanted == BEFORE:
            other = entry_before(self._entries, one)
            if other is None:
                self._show_hint(self.tr("There is no version before this one."))
        else:
            other = next((each for each in self._entries if each.key == wanted), None)
        return None if other is None else (other, one)

    def _show_hint(self, hint: str) -> None:
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def _show_pair(self, older: Entry, newer: Entry) -> None:
        heading = words.comparison(older, newer, QDateTime.currentDateTime())
        shown = (older.text, newer.text, heading)
        if self._shown != shown:
            self.panel.show_comparison(older.text, newer.text, heading)
            self._shown = shown
        self.pages.setCurrentWidget(self.panel)
        # The first change may be far below.
        self.panel.view.go(0)

    def _show_one(self) -> None:
        text = self._chosen[0].text if self._chosen else ""
        if self._shown != (text,):
            self.text.show_text(text)
            self._shown = (text,)
            self._mark()
        self.pages.setCurrentWidget(self.text)

    def _mark(self) -> None:
        marks = found_marks(self.text.document(), self._searched, self.text.palette())
        self.text.setExtraSelections(marks)
        if marks:
            place = QTextCursor(self.text.document())
            place.setPosition(marks[0].cursor.selectionStart())
            self.text.setTextCursor(place)
            self.text.ensureCursorVisible()

    def _on_dismissed(self) -> None:
        # The keyboard would leave with the panel that has it.
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.other.setCurrentIndex(0)
        if len(self._chosen) > 1:
            self.dismissed.emit()
        else:
            self._refresh()

    def _lay_out(self) -> None:
        # What the panel's buttons do, the box above does; Esc works without them.
        self.panel.buttons.hide()
        # The pages stand in line.
        if (layout := self.panel.layout()) is not None:
            layout.setContentsMargins(0, 0, 0, 0)
        self.pages.addWidget(self.text)
        self.pages.addWidget(self.panel)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.other, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.hint)
        column.addWidget(self.pages, stretch=1)


def _age(entry: Entry) -> tuple[bool, int, int]:
    """Return by what texts are sorted, the oldest first."""
    version = entry.version
    return version is None, 0 if version is None else version.round, entry.variant
