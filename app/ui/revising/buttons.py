"""What can be done with another wording."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from app.ui.revising.words import key_name


class RevisionButtons(QWidget):
    """Take all, take some, have another, or keep the text; every button has its place for good."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Most letters lead elsewhere in the window; Esc and Ctrl+Return do what matters most.
        self.take_all = self._button(self.tr("Ta&ke all"), self.tr("Take all changes"))
        self.take_chosen = self._button(
            self.tr("Take &chosen pieces"), self.tr("Take the chosen changes and leave the others")
        )
        self.again = self._button(self.tr("A&gain"), self.tr("Another wording"))
        self.again.setToolTip(self.tr("Another wording"))
        self.stop = self._button(self.tr("Stop"), self.tr("Stop writing"))
        self.keep = self._button(self.tr("Keep mine"), self.tr("Keep my text as it was"))
        self.keep.setToolTip(key_name("Esc"))
        self._close = self._button(self.tr("C&lose"), self.tr("Close"))
        self._close.clicked.connect(self.keep.click)
        self._lay_out()
        self.show_writing()

    @property
    def main(self) -> QPushButton:
        """The button that takes what the person has settled on."""
        return self.take_all if self.take_chosen.isHidden() else self.take_chosen

    def show_writing(self) -> None:
        """Show what can be done while the proposal is written."""
        self.show_chosen(is_choice=False, is_any=False)
        self._show(self.stop, self.keep)
        self.take_all.show()
        self.take_all.setEnabled(False)

    def show_review(self, *, is_same: bool) -> None:
        """Show what can be done with a complete proposal.

        Args:
            is_same: whether it has no change to take.
        """
        self._show(self.again, self.keep)
        self.take_all.setEnabled(not is_same)

    def show_comparison(self) -> None:
        """Show what can be done with two versions."""
        self.show_chosen(is_choice=False, is_any=False)
        self.take_all.hide()
        # Its key would still press it.
        self.take_all.setEnabled(False)
        self._show(None, self._close)

    def show_chosen(self, *, is_choice: bool, is_any: bool) -> None:
        """Offer to take some changes, once the person has left one.

        Args:
            is_choice: whether a change is left.
            is_any: whether one is taken.
        """
        self.take_chosen.setVisible(is_choice)
        self.take_chosen.setEnabled(is_any)
        # The primary button is the one that Ctrl+Return presses: it must not undo a choice.
        for button in (self.take_all, self.take_chosen):
            is_main = button is self.main
            _give_role(button, "primary" if is_main else "large")
            button.setToolTip(key_name("Ctrl+Return") if is_main else "")

    def _show(self, middle: QPushButton | None, last: QPushButton) -> None:
        had_focus = self.stop.hasFocus() or self.again.hasFocus()
        self._middle.setVisible(middle is not None)
        if middle is not None:
            self._middle.setCurrentWidget(middle)
            if had_focus:
                middle.setFocus()
        self._last.setCurrentWidget(last)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self, autoDefault=False)
        button.setProperty("role", "large")
        button.setAccessibleName(name)
        return button

    def _lay_out(self) -> None:
        policy = self.take_chosen.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.take_chosen.setSizePolicy(policy)
        # One in the other's place: a stack is as wide as the widest of its pages.
        self._middle = _stack(self.again, self.stop)
        self._last = _stack(self.keep, self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.take_all)
        row.addWidget(self.take_chosen)
        row.addStretch()
        row.addWidget(self._middle)
        row.addWidget(self._last)


def _stack(*buttons: QPushButton) -> QStackedWidget:
    stack = QStackedWidget()
    for button in buttons:
        stack.addWidget(button)
    fixed = stack.sizePolicy().Policy.Fixed
    stack.setSizePolicy(fixed, fixed)
    return stack


def _give_role(button: QPushButton, role: str) -> None:
    if button.property("role") != role:
        button.setProperty("role", role)
        # A style sheet looks at properties only when it is applied.
        button.style().unpolish(button)
        button.style().polish(button)
