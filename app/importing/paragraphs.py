"""Gathering a document's paragraphs, in whatever format they come."""

from app.importing.document import UnwantedDocumentError
from app.importing.plain_text import MAX_CHARACTERS

_MAX_INDENT = 8


class Paragraphs:
    """Is told a document's text piece by piece, and gives it back as prose."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._title = ""
        self._paragraphs: list[tuple[str, bool]] = []

    def add(self, text: str) -> None:
        """Add to the present paragraph.

        Raises:
            UnwantedDocumentError: the document is too long.
        """
        self._length += len(text)
        if self._length > 2 * MAX_CHARACTERS:
            raise UnwantedDocumentError("too long")
        self._pieces.append(text)

    def end(
        self, *, level: int = 0, is_title: bool = False, is_prose: bool = True, mark: str = "-"
    ) -> None:
        """End the present paragraph.

        Args:
            level: how deep in lists it stands; 0 for none.
            is_title: whether it is the document's title, of which the first counts.
            is_prose: whether it is kept at all.
            mark: a list item's.
        """
        lines = (" ".join(line.split()) for line in "".join(self._pieces).split("\n"))
        text = "\n".join(lines).strip()
        self._pieces.clear()
        if not text or not is_prose:
            return
        if is_title and not self._title:
            self._title = text
        elif level:
            self._paragraphs.append((f"{'  ' * min(level - 1, _MAX_INDENT)}{mark} {text}", True))
        else:
            self._paragraphs.append((text, False))

    def title_and_text(self, known_title: str = "") -> tuple[str, str]:
        """Return the title and the text: items of a list in lines, other paragraphs apart.

        Args:
            known_title: what its properties call it; what the document shows counts more.
        """
        title = " ".join((self._title or known_title).split())
        paragraphs = self._paragraphs
        if paragraphs and title and paragraphs[0][0].casefold() == title.casefold():
            paragraphs = paragraphs[1:]
        parts: list[str] = []
        was_item = False
        for text, is_item in paragraphs:
            if parts:
                parts.append("\n" if is_item and was_item else "\n\n")
            parts.append(text)
            was_item = is_item
        return title, "".join(parts)
