"""What changes look like: struck through is what the text will not have, underlined what it will.

So what is not struck through can be read on as the text that comes of it, whatever was chosen.
"""

from PySide6.QtGui import QPalette, QTextCharFormat

_Line = QTextCharFormat.UnderlineStyle
_Role = QPalette.ColorRole


def removed_mark(palette: QPalette, *, is_taken: bool) -> QTextCharFormat:
    """Return the look of the words before: going, or staying after all."""
    if is_taken:
        return _struck(palette, _Role.BrightText)
    mark = QTextCharFormat()
    mark.setForeground(palette.brush(_Role.Text))
    mark.setUnderlineColor(palette.color(_Role.PlaceholderText))
    mark.setUnderlineStyle(_Line.DotLine)
    return mark


def added_mark(palette: QPalette, *, is_taken: bool) -> QTextCharFormat:
    """Return the look of the words after: coming, or not wanted."""
    if not is_taken:
        return _struck(palette, _Role.PlaceholderText)
    mark = QTextCharFormat()
    mark.setForeground(palette.brush(_Role.Link))
    mark.setUnderlineColor(palette.color(_Role.Link))
    mark.setUnderlineStyle(_Line.SingleUnderline)
    return mark


def _struck(palette: QPalette, role: QPalette.ColorRole) -> QTextCharFormat:
    mark = QTextCharFormat()
    mark.setForeground(palette.brush(role))
    mark.setFontStrikeOut(True)
    return mark
