"""What a search found, marked in a text that is shown."""

from collections.abc import Iterable

from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from app.library.search_hits import search_hits

_MARKED_CHARACTERS = 20_000
"""Further down nothing is marked: it is done anew with every letter that is typed."""


def found_marks(
    document: QTextDocument, searched: str, palette: QPalette
) -> list[QTextEdit.ExtraSelection]:
    """Return the marks of all that a search finds in a document, in order.

    Args:
        document: the text.
        searched: what the person typed to search by.
        palette: has the colours.
    """
    if not searched.strip():
        return []
    text = document.toPlainText()[:_MARKED_CHARACTERS]
    look = QTextCharFormat()
    look.setBackground(palette.color(QPalette.ColorRole.Highlight))
    look.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
    spans = _in_utf16(text, search_hits(searched, text))
    return [_mark(document, span, look) for span in spans]


def _mark(
    document: QTextDocument, span: tuple[int, int], look: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(document)
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, look
    return selection


def _in_utf16(text: str, spans: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """Return places as Qt counts them, which takes an emoji for two."""
    if text.isascii():
        return spans
    extra, last, counted = 0, 0, []
    for begin, end in spans:
        extra += sum(character > "\uffff" for character in text[last:begin])
        inside = sum(character > "\uffff" for character in text[begin:end])
        counted.append((begin + extra, end + extra + inside))
        extra, last = extra + inside, end
    return counted
