"""OpenDocument texts (.odt, ISO/IEC 26300), as LibreOffice and others write them."""

from collections.abc import Mapping

from app.importing.dates import as_utc
from app.importing.document import (
    QUOTES_AND_CODE,
    Document,
    DocumentSource,
    UnwantedDocumentError,
)
from app.importing.office_file import NamedTexts, XmlHandler, is_zip, open_office_file, read_part
from app.importing.paragraphs import Paragraphs

_PARAGRAPHS = ("p", "h")
_NOT_PROSE = frozenset(
    {
        "alphabetical-index",
        "annotation",
        "bibliography",
        "forms",
        "frame",
        "illustration-index",
        "note",
        "object-index",
        "ruby-text",
        "table",
        "table-index",
        "table-of-content",
        "tracked-changes",  # holds the words that were taken back
        "user-index",
    }
)
_CHARACTERS = {"s": " ", "tab": " ", "line-break": "\n"}
_MIME_TYPE = b"application/vnd.oasis.opendocument.text"
_MIME_TYPE_AT = 38  # after the local header of a file named "mimetype"


def read_odt(data: bytes) -> Document:
    """Return an OpenDocument text's paragraphs.

    Tables, frames, notes, comments, indexes, tracked deletions, quotations and preformatted text
    (by their styles) are left out.

    Raises:
        UnwantedDocumentError: it is encrypted or too long.
        DamagedDocumentError: it is no such document, or an absurd one.
    """
    with open_office_file(data) as archive:
        manifest = _Manifest()
        read_part(archive, "META-INF/manifest.xml", manifest)
        if manifest.is_encrypted:
            raise UnwantedDocumentError("encrypted")
        meta = NamedTexts("title", "creation-date")
        read_part(archive, "meta.xml", meta)
        content = _Content()
        if not read_part(archive, "content.xml", content):
            raise UnwantedDocumentError("no text")
    title, text = content.paragraphs.title_and_text(meta.texts["title"])
    return Document(text, title, as_utc(meta.texts["creation-date"]))


class _Manifest(XmlHandler):
    """Whether any part is encrypted."""

    def __init__(self) -> None:
        self.is_encrypted = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002
        self.is_encrypted |= name == "encryption-data"


class _Content(XmlHandler):
    """Gathers the paragraphs of the text."""

    skipped = _NOT_PROSE

    def __init__(self) -> None:
        self.paragraphs = Paragraphs()
        self._parents: dict[str, str] = {}
        self._styles: list[str] = []
        self._lists = 0

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in _PARAGRAPHS:
            self._styles.append(attributes.get("style-name", ""))
        elif name == "list":
            self._lists += 1
        elif name in _CHARACTERS:
            self.paragraphs.add(_CHARACTERS[name])
        elif name == "style":
            style = attributes.get("name", "")
            self._parents[style] = attributes.get("parent-style-name", "")

    def end(self, name: str) -> None:
        if name in _PARAGRAPHS:
            self._end_paragraph()
        elif name == "list":
            self._lists -= 1

    def text(self, data: str) -> None:
        if self._styles:
            self.paragraphs.add(data)

    def _end_paragraph(self) -> None:
        style = self._styles.pop()
        # A paragraph with formatting of its own has a style without a name, whose parent counts.
        style = (self._parents.get(style) or style).replace("_20_", " ").casefold()
        self.paragraphs.end(
            level=self._lists,
            is_title=style == "title",
            is_prose=style not in QUOTES_AND_CODE,
        )


def _detects(name: str, head: bytes) -> bool:
    is_text = head.startswith(_MIME_TYPE, _MIME_TYPE_AT)
    return name.endswith(".odt") or (is_zip(head) and is_text)


OPEN_DOCUMENTS = DocumentSource("odt", "an OpenDocument text", _detects, read_odt)
"""Reads OpenDocument texts."""
