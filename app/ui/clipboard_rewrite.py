"""Rewriting what is on the clipboard, and putting back what was there."""

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication


class ClipboardRewrite(QObject):
    """Takes the clipboard's text, asks for a rewrite, and puts the result in its place.

    The clipboard is left alone until the rewrite is whole. Whoever hears `rewrite_wanted` answers
    with `finish` or `fail`.

    Args:
        clipboard: the desktop's.
        parent: owner.

    Signals:
        rewrite_wanted: the text to rewrite.
        rewriting_changed: whether a rewrite is under way.
        undo_changed: whether the former clipboard can be put back.
        told: what was done, in words.
        failed: what went wrong, in words.
    """

    rewrite_wanted = Signal(str)
    rewriting_changed = Signal(bool)
    undo_changed = Signal(bool)
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._rewriting = False
        self._former: QMimeData | None = None
        self._result = ""
        clipboard.dataChanged.connect(self._on_changed)

    @property
    def is_rewriting(self) -> bool:
        """Whether a rewrite is under way."""
        return self._rewriting

    @property
    def can_undo(self) -> bool:
        """Whether the former clipboard can be put back."""
        return self._former is not None

    def start(self) -> None:
        """Ask for a rewrite of the clipboard, or say why there is nothing to rewrite."""
        if self._rewriting:
            self.told.emit(self.tr("The clipboard is being rewritten already."))
            return
        text = self._clipboard.text()
        if not text.strip():
            self.failed.emit(self._why_nothing())
            return
        self._set_rewriting(rewriting=True)
        self.told.emit(self.tr("Rewriting the clipboard in your voice…"))
        self.rewrite_wanted.emit(text)

    def finish(self, text: str) -> None:
        """Put a finished rewrite on the clipboard; one without words counts as failed."""
        if not self._rewriting:
            return
        if not text.strip():
            self.fail(self.tr("The model wrote nothing this time."))
            return
        self._set_rewriting(rewriting=False)
        former = _copy_of(self._clipboard.mimeData())
        self._result = text
        self._clipboard.setText(text)
        self._set_former(former)
        self.told.emit(self.tr("The rewrite is on the clipboard. Paste it where you need it."))

    def fail(self, why: str) -> None:
        """Say that there is no rewrite, and why; the clipboard is as it was."""
        if self._rewriting:
            self._set_rewriting(rewriting=False)
            self.failed.emit(self.tr("{0} The clipboard is as it was.").format(why))

    def undo(self) -> None:
        """Put back what was on the clipboard before the rewrite, if nothing else was copied."""
        if self._former is None:
            return
        former = self._former
        self._set_former(None)
        self._clipboard.setMimeData(former)
        self.told.emit(self.tr("The clipboard is as it was before."))

    def _why_nothing(self) -> str:
        data = self._clipboard.mimeData()
        if data is not None and data.formats() and not data.hasText():
            return self.tr("What is on the clipboard is not text. Copy some text first.")
        if QGuiApplication.platformName().startswith("wayland"):
            return self.tr(
                "There is no text on the clipboard, or the desktop shows it only to the window in "
                "front. Open Idiolect, then try again."
            )
        return self.tr("There is no text on the clipboard. Copy some text first.")

    def _on_changed(self) -> None:
        # Putting the former text back would now take away what was copied since.
        if self._former is not None and self._clipboard.text() != self._result:
            self._set_former(None)

    def _set_rewriting(self, *, rewriting: bool) -> None:
        self._rewriting = rewriting
        self.rewriting_changed.emit(rewriting)

    def _set_former(self, former: QMimeData | None) -> None:
        had, self._former = self.can_undo, former
        if had != self.can_undo:
            self.undo_changed.emit(self.can_undo)


def _copy_of(data: QMimeData | None) -> QMimeData:
    """Return what can be put back later; the clipboard's own data are gone with the next copy."""
    copy = QMimeData()
    if data is not None:
        if data.hasText():
            copy.setText(data.text())
        if data.hasHtml():
            copy.setHtml(data.html())
        if data.hasUrls():
            copy.setUrls(data.urls())
        if data.hasImage():
            copy.setImageData(data.imageData())
    return copy
