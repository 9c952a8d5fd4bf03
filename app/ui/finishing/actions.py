"""What can be done with a finished text."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.exporting.file_name import suggested_name
from app.exporting.finished_text import FinishedText
from app.exporting.mailto import longest_mailto, mailto
from app.exporting.markdown import markdown_to_paste
from app.exporting.plain_text import plain_text
from app.ui.dialogs import Dialogs
from app.ui.finishing.file_formats import file_formats, usual_ending
from app.ui.finishing.mime_data import styled
from app.ui.finishing.places import with_places_left
from app.ui.finishing.saving import FileSaving
from engine.writing import Kind


class FinishActions(QObject):
    """Copies, saves and hands on the text that is on the page.

    Args:
        window: gets the actions, so that their shortcuts work.
        current: returns the text on the page, or None while there is none.
        dialogs: asks where to save.
        copy: the window's own action that copies; what it does is done here.
        open_url: hands an address to the desktop; returns whether some program took it.

    Attributes:
        copy: copies the text as it stands.
        copy_markdown: copies it as Markdown.
        copy_html: copies it with its looks, and as plain text.
        save: saves it to a file.
        mail: opens it in the mail program.

    Signals:
        told: what was done, for the status line.
        failed: what could not be done.
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        window: QWidget,
        current: Callable[[], FinishedText | None],
        dialogs: Dialogs,
        copy: QAction,
        open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._current = current
        self._dialogs = dialogs
        self._open_url = open_url
        self._folder: Path | None = None
        self._endings: dict[Kind, str] = {}
        self.copy = copy
        copy.triggered.connect(lambda: self._do(self._copy))
        self.copy_markdown = self._action(
            self.tr("Copy as &Markdown"), "Ctrl+Shift+D", self._copy_markdown
        )
        self.copy_html = self._action(
            self.tr("Copy with &formatting"), "Ctrl+Shift+H", self._copy_html
        )
        self.save = self._action(self.tr("Sa&ve as…"), "Ctrl+Shift+S", self._save)
        self.mail = self._action(
            self.tr("Open in your mail &program"), "Ctrl+Shift+M", self._open_in_mail
        )
        self._saving = FileSaving(self)
        self._saving.saved.connect(self._on_saved)
        self._saving.failed.connect(self.failed)
        self.refresh()

    @property
    def text(self) -> FinishedText | None:
        """The text on the page; None while there is nothing on it."""
        text = self._current()
        return text if text is not None and text.text.strip() else None

    @property
    def added(self) -> list[QAction]:
        """The actions that are the window's only through this; all but `copy`."""
        return [self.copy_markdown, self.copy_html, self.save, self.mail]

    def fill(self, menu: QMenu) -> None:
        """Put all actions into a menu."""
        menu.addActions([self.copy, self.copy_markdown, self.copy_html])
        menu.addSeparator()
        menu.addActions([self.save, self.mail])

    def refresh(self) -> None:
        """Offer what can be done: nothing, while there is no text. `copy` is left alone."""
        has_text = self.text is not None
        for action in self.added:
            action.setEnabled(has_text)

    def shutdown(self) -> None:
        """Wait until what is being saved is written."""
        self._saving.shutdown()

    def _action(self, text: str, shortcut: str, done: Callable[[FinishedText], None]) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda: self._do(done))
        self._window.addAction(action)
        return action

    def _do(self, done: Callable[[FinishedText], None]) -> None:
        text = self.text
        if text is None:
            self.told.emit(self.tr("There is no text yet."))
        else:
            done(text)

    def _tell(self, message: str, text: FinishedText) -> None:
        self.told.emit(with_places_left(message, text))

    def _copy(self, text: FinishedText) -> None:
        QGuiApplication.clipboard().setText(plain_text(text))
        self._tell(self.tr("Copied."), text)

    def _copy_markdown(self, text: FinishedText) -> None:
        QGuiApplication.clipboard().setText(markdown_to_paste(text))
        self._tell(self.tr("Copied as Markdown."), text)

    def _copy_html(self, text: FinishedText) -> None:
        QGuiApplication.clipboard().setMimeData(styled(text))
        self._tell(self.tr("Copied with formatting."), text)

    def _save(self, text: FinishedText) -> None:
        ending = self._endings.get(text.kind) or usual_ending(text.kind)
        suggested = (self._folder or _documents()) / f"{suggested_name(text)}{ending}"
        path = self._dialogs.choose_save_path(self._window, suggested, file_formats())
        if path is not None:
            self._saving.save(text, path)

    def _on_saved(self, text: FinishedText, path: Path) -> None:
        self._folder = path.parent
        self._endings[text.kind] = path.suffix.lower()
        self._tell(self.tr("Saved as {0}.").format(path.name), text)

    def _open_in_mail(self, text: FinishedText) -> None:
        address = mailto(text, longest_mailto(sys.platform))
        if not address.holds_text:
            QGuiApplication.clipboard().setText(plain_text(text))
        if not self._open_url(QUrl.fromEncoded(address.url.encode())):
            QGuiApplication.clipboard().setText(plain_text(text))
            self.failed.emit(
                self.tr("No mail program could be opened. The text was copied instead.")
            )
        elif address.holds_text:
            self._tell(self.tr("Opened in your mail program."), text)
        else:
            message = self.tr(
                "The text is too long to be handed over, so it was copied: paste it into the "
                "message that your mail program opens."
            )
            self._tell(message, text)


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
