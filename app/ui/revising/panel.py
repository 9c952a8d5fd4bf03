"""Another wording that is offered: it grows, is looked at, and is taken whole, in pieces or not."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.revising.revise import revise
from app.ui.revising.buttons import RevisionButtons
from app.ui.revising.growing import GrowingText
from app.ui.revising.review import RevisionReview
from app.ui.revising.words import counted_changes

_TAKE_KEYS = frozenset(
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, key)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
)
_LEAVE_KEY = QKeyCombination(Qt.Key.Key_Escape)


class RevisionPanel(QWidget):
    """Shows a proposal while it is written and when it is complete, or two versions of a text.

    Ctrl+Return takes what is taken so far, Esc keeps the text as it was, at any time.

    Signals:
        taken: the text that the person wants, with all changes or those chosen.
        dismissed: the person keeps the text as it was, or is done comparing; the proposal may still
            be being written.
        again_wanted: the person would like another wording.
        stop_wanted: the proposal should not be written further; `finish` with what there is.
    """

    taken = Signal(str)
    dismissed = Signal()
    again_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self.heading = QLabel(self, wordWrap=True)
        self.heading.setProperty("role", "lead")
        self.growing = GrowingText(self)
        self.review = RevisionReview(self)
        self.view = self.review.view
        self.same = QLabel(self, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.same.setProperty("role", "hint")
        self.pages = QStackedWidget(self)
        self.buttons = RevisionButtons(self)
        self._lay_out()
        self._connect()

    def begin(self, before: str, heading: str) -> None:
        """Show the text that another wording is being written of, and take the keyboard.

        Args:
            before: the text as it is.
            heading: what is proposed, such as "Proposed: more like you · strength 60".
        """
        self._before = before
        self.heading.setText(heading)
        self.growing.show_text(before)
        self.pages.setCurrentWidget(self.growing)
        self.buttons.show_writing()
        self.growing.after.setFocus()

    def add_piece(self, text: str) -> None:
        """Show the next piece of the proposal."""
        self.growing.add_piece(text)

    def finish(self, after: str) -> None:
        """Show the difference that the complete proposal makes; all of it counts as taken at first.

        The keyboard goes to it if it was in this panel.
        """
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        n_changes = self._show_difference(self._before, after, choosable=True)
        self.buttons.show_review(is_same=not n_changes)
        if n_changes:
            message = self.tr("The proposal is complete: {0}")
            self._announce(message.format(counted_changes(n_changes)))
        else:
            self.same.setText(self.tr("The proposal is the same as your text."))
            self._announce(self.same.text())
        if had_focus:
            (self.view if n_changes else self.buttons.again).setFocus()

    def show_comparison(self, before: str, after: str, heading: str) -> None:
        """Show what one version has that another has not, to be looked at only.

        Args:
            before: the older version.
            after: the newer version.
            heading: which two they are.
        """
        self.heading.setText(heading)
        self.same.setText(self.tr("The two texts are the same."))
        self._show_difference(before, after, choosable=False)
        self.buttons.show_comparison()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the panel's keys before the widget that has the keyboard, and before the menus."""
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            assert isinstance(event, QKeyEvent)  # noqa: S101
            if self._is_own_key(event):
                event.accept()
                if kind == QEvent.Type.KeyPress and not event.isAutoRepeat():
                    self._press(event)
                return True
        return super().eventFilter(watched, event)

    def _show_difference(self, before: str, after: str, *, choosable: bool) -> int:
        revision = revise(before, after)
        self.review.show_revision(revision, choosable=choosable)
        self.pages.setCurrentWidget(self.review if revision.changes else self.same)
        return len(revision.changes)

    def _show_choice(self) -> None:
        n_taken, n_changes = len(self.view.taken), len(self.view.revision.changes)
        self.buttons.show_chosen(is_choice=n_taken < n_changes, is_any=n_taken > 0)

    def _take_all(self) -> None:
        revision = self.view.revision
        self.taken.emit(revision.text(range(len(revision.changes))))

    def _take_chosen(self) -> None:
        self.taken.emit(self.view.revision.text(self.view.taken))

    def _is_own_key(self, event: QKeyEvent) -> bool:
        keys = _without_keypad(event)
        return keys == _LEAVE_KEY or keys in _TAKE_KEYS

    def _press(self, event: QKeyEvent) -> None:
        is_leaving = _without_keypad(event) == _LEAVE_KEY
        (self.buttons.keep if is_leaving else self.buttons.main).click()

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.heading, text))

    def _connect(self) -> None:
        self.view.taken_changed.connect(self._show_choice)
        buttons = self.buttons
        buttons.take_all.clicked.connect(self._take_all)
        buttons.take_chosen.clicked.connect(self._take_chosen)
        buttons.again.clicked.connect(self.again_wanted)
        buttons.stop.clicked.connect(self.stop_wanted)
        buttons.keep.clicked.connect(self.dismissed)
        for widget in self.findChildren(QWidget):
            widget.installEventFilter(self)

    def _lay_out(self) -> None:
        for page in (self.growing, self.review, self.same):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.pages, stretch=1)
        column.addWidget(self.buttons)


def _without_keypad(event: QKeyEvent) -> QKeyCombination:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeyCombination(modifiers, Qt.Key(event.key()))
