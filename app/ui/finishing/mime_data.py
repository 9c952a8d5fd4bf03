"""A text as the clipboard and the mouse carry it."""

from PySide6.QtCore import QMimeData

from app.exporting.finished_text import FinishedText
from app.exporting.html import html_fragment
from app.exporting.plain_text import plain_text


def styled(text: FinishedText) -> QMimeData:
    """Return a text as HTML and, for programs that take none, as plain text."""
    data = QMimeData()
    data.setText(plain_text(text))
    data.setHtml(html_fragment(text))
    return data
