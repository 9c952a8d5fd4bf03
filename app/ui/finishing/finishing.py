"""Everything for a finished text, made for one page and put together."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from app.exporting.finished_text import FinishedText
from app.ui.dialogs import Dialogs
from app.ui.finishing.actions import FinishActions
from app.ui.finishing.button import FinishButton
from app.ui.finishing.drag_handle import DragHandle
from app.ui.finishing.placeholder_marks import PlaceholderMarks


class Finishing(QObject):
    """Holds what is offered for the text of a page, and keeps it up to date.

    Args:
        window: gets the actions.
        view: the page with the text.
        current: returns the text on the page, or None while there is none.
        dialogs: asks where to save.
        copy: the window's own action that copies; what it does is done here.

    Attributes:
        actions: what can be done.
        marks: the places that are left to fill in.
        button: shows the actions; for the page's head.
        handle: by which the text is dragged out; beside the button.
    """

    def __init__(
        self,
        window: QWidget,
        view: QTextEdit,
        current: Callable[[], FinishedText | None],
        dialogs: Dialogs,
        copy: QAction,
    ) -> None:
        super().__init__(window)
        self.actions = FinishActions(window, current, dialogs, copy)
        self.marks = PlaceholderMarks(view)
        self.button = FinishButton(self.actions)
        self.handle = DragHandle(self.actions)
        view.textChanged.connect(self.actions.refresh)

    def fill(self, menu: QMenu, before: QAction) -> None:
        """Put all actions into a menu, before another one of it."""
        menu.insertActions(before, [self.actions.copy, *self.actions.added])
        menu.insertSeparator(self.actions.save)
        menu.insertSeparator(before)

    def shutdown(self) -> None:
        """Wait until what is being saved is written, and delete what was only dragged out."""
        self.actions.shutdown()
        self.handle.shutdown()
