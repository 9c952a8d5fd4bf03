"""The underlines below misspelt words, which are part of neither the text nor of undo."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)

from app.spelling.words import Word, words_in

_FIRST_BEYOND_BMP = "\U00010000"


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A misspelt word in a document.

    Attributes:
        start: its first position in the document, as Qt counts.
        end: the position behind it.
        word: the word as dictionaries have it.
    """

    start: int
    end: int
    word: str


class SpellingHighlighter(QObject):
    """Underlines what is misspelt, but for the word that is being written at the moment.

    Not a `QSyntaxHighlighter`: going over a line again, that says that the text has changed, and
    counts as an edit between two pieces of a draft, which would then be undone one by one.

    Args:
        document: the text.
        is_unknown: says whether a word is misspelt; None while that is being looked up.
        parent: the Qt owner.
    """

    def __init__(
        self,
        document: QTextDocument,
        is_unknown: Callable[[str, Word], bool | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._is_unknown = is_unknown
        self._format = QTextCharFormat()
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self._language = ""
        self._held: int | None = None
        self._waiting: list[QTextBlock] = []
        document.contentsChange.connect(self._on_change)

    @property
    def language(self) -> str:
        """The language that is checked; "" for none."""
        return self._language

    def check(self, language: str) -> None:
        """Check a language from now on, or none with ""; the whole text is gone over."""
        self._language = language
        self.go_over()

    def set_colour(self, colour: QColor) -> None:
        """Underline in another colour."""
        self._format.setUnderlineColor(colour)
        self.go_over()

    def hold(self, position: int | None) -> None:
        """Leave the word before a position alone, since it is being written; None for no word."""
        before, self._held = self._held, position
        if before is not None and before != position:
            self._underline(self._document.findBlock(before))

    def judge_again(self) -> None:
        """Go over the lines with words that were being looked up."""
        waiting, self._waiting = self._waiting, []
        for block in waiting:
            self._underline(block)

    def go_over(self) -> None:
        """Go over the whole text."""
        self._waiting.clear()
        block = self._document.begin()
        while block.isValid():
            self._underline(block)
            block = block.next()

    def _on_change(self, position: int, _n_removed: int, n_added: int) -> None:
        self._held = position + n_added
        block = self._document.findBlock(position)
        while block.isValid() and block.position() <= position + n_added:
            self._underline(block)
            block = block.next()

    def _underline(self, block: QTextBlock) -> None:
        layout = block.layout() if block.isValid() else None
        # What an input method is composing has formats of its own, until it becomes text.
        if layout is None or layout.preeditAreaText():
            return
        ranges = []
        is_waiting = False
        for word, start, end in self._words(block.text()):
            verdict = self._is_unknown(self._language, word)
            if verdict is None:
                is_waiting = True
            elif verdict and not self._is_held(block.position() + start, block.position() + end):
                ranges.append(self._range(start, end))
        if is_waiting and block not in self._waiting:
            self._waiting.append(block)
        if ranges or layout.formats():
            layout.setFormats(ranges)
            self._document.markContentsDirty(block.position(), block.length())

    def _range(self, start: int, end: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, end - start, self._format
        return found

    def misspelling_at(self, position: int) -> Misspelling | None:
        """Return the misspelt word that touches a position of the document."""
        block = self._document.findBlock(position)
        for each in self.misspellings(block):
            if each.start <= position <= each.end:
                return each
        return None

    def next_misspelling(self, position: int) -> Misspelling | None:
        """Return the first misspelt word that begins at a position or later, or from the top."""
        block = self._document.findBlock(position)
        for _ in range(self._document.blockCount() + 1):
            for each in self.misspellings(block):
                if each.start >= position:
                    return each
            block = block.next()
            if not block.isValid():
                block, position = self._document.begin(), 0
        return None

    def misspellings(self, block: QTextBlock) -> list[Misspelling]:
        """Return a line's misspelt words, as far as they were looked up."""
        at = block.position()
        return [
            Misspelling(at + start, at + end, word.text)
            for word, start, end in self._words(block.text())
            if self._is_unknown(self._language, word)
        ]

    def _words(self, text: str) -> list[tuple[Word, int, int]]:
        if not self._language or not text:
            return []
        words = words_in(text, self._language)
        if max(text) < _FIRST_BEYOND_BMP:
            return [(word, word.start, word.end) for word in words]
        # Qt counts in units of UTF-16, of which an emoji takes two.
        return [(word, _units(text, word.start), _units(text, word.end)) for word in words]

    def _is_held(self, start: int, end: int) -> bool:
        return self._held is not None and start < self._held <= end


def select(document: QTextDocument, found: Misspelling) -> QTextCursor:
    """Return a cursor that has a misspelt word selected."""
    cursor = QTextCursor(document)
    cursor.setPosition(found.start)
    cursor.setPosition(found.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _units(text: str, n_characters: int) -> int:
    return len(text[:n_characters].encode("utf-16-le")) // 2
