"""The buttons at the foot of the import dialog."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.importing.step import Step


class ImportButtons(QWidget):
    """Back, Close and Next, named for what they do at each step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QPushButton(self.tr("&Back"), self, autoDefault=False)
        self.close_ = QPushButton(self, autoDefault=False)
        self.next = QPushButton(self, default=True)
        for button, role in ((self.back, "large"), (self.close_, "large"), (self.next, "primary")):
            button.setProperty("role", role)
        self.back.setAccessibleName(self.tr("Back"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.close_)
        row.addWidget(self.next)

    def show_step(self, step: Step, *, back: bool, ready: bool) -> None:
        """Show what can be done.

        Args:
            step: where the dialog is.
            back: whether there is a step to go back to.
            ready: whether the person can go on from here.
        """
        self.back.setVisible(back)
        self._name(self.close_, self._close_name(step))
        # Leaving the editor is going back.
        self.close_.setVisible(step is not Step.PASTE)
        name = self._next_name(step)
        self._name(self.next, name)
        # What is missing can be filled in at these steps; at others there is nothing to go on to.
        can_become_ready = step in (Step.CHOOSE, Step.PASTE, Step.WHOSE)
        self.next.setVisible(bool(name) and (ready or can_become_ready))
        self.next.setEnabled(ready)

    def focus_likeliest(self) -> None:
        """Put the keyboard on the button that leads on, or else back, or else out."""
        buttons = (self.next, self.back, self.close_)
        shown = (button for button in buttons if button.isVisibleTo(self))
        next(shown, self.close_).setFocus()

    def _close_name(self, step: Step) -> str:
        if step.is_work:
            return self.tr("Stop")
        return self.tr("Close") if step is Step.REPORT else self.tr("Cancel")

    def _next_name(self, step: Step) -> str:
        names = {
            Step.CHOOSE: self.tr("Continue"),
            Step.PASTE: self.tr("Add this text"),
            Step.WHOSE: self.tr("Preview"),
            Step.PREVIEW: self.tr("Import"),
            Step.REPORT: self.tr("Find preference heads"),
        }
        return names.get(step, "")

    def _name(self, button: QPushButton, name: str) -> None:
        button.setText(name)
        button.setAccessibleName(name)
