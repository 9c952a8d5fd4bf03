"""Word documents (.docx, Office Open XML, ECMA-376): the main part's paragraphs."""

from collections.abc import Mapping
from zipfile import ZipFile

from app.importing.dates import as_utc
from app.importing.document import (
    QUOTES_AND_CODE,
    Document,
    DocumentSource,
    UnwantedDocumentError,
)
from app.importing.office_file import NamedTexts, XmlHandler, is_zip, open_office_file, read_part
from app.importing.paragraphs import Paragraphs

_DOCUMENT_TYPE = "/officeDocument"
_NOT_PROSE = frozenset(
    {
        "Fallback",  # what AlternateContent says once already
        "del",  # words taken back, with their author's name
        "moveFrom",
        "oMath",
        "pPrChange",  # how it was formatted before
        "rPrChange",
        "sdtPr",
        "tbl",
        "txbxContent",
    }
)
_CHARACTERS = {"br": "\n", "cr": "\n", "noBreakHyphen": "-", "tab": " "}
_OFF = ("0", "false", "off")


def read_docx(data: bytes) -> Document:
    """Return a Word document's paragraphs.

    Tables, text boxes, notes, words struck out in tracked changes, quotations and code (by their
    styles) are left out.

    Raises:
        UnwantedDocumentError: it is encrypted or too long.
        DamagedDocumentError: it is no such document, or an absurd one.
    """
    with open_office_file(data) as archive:
        properties = NamedTexts("title", "created")
        read_part(archive, "docProps/core.xml", properties)
        styles = _Styles()
        read_part(archive, "word/styles.xml", styles)
        body = _Body(styles)
        if not read_part(archive, _main_part(archive), body):
            raise UnwantedDocumentError("no text")
    title, text = body.paragraphs.title_and_text(properties.texts["title"])
    return Document(text, title, as_utc(properties.texts["created"]))


def _main_part(archive: ZipFile) -> str:
    relations = _Relations()
    read_part(archive, "_rels/.rels", relations)
    return relations.main_part or "word/document.xml"


class _Relations(XmlHandler):
    """Which part is the document; Word's web edition does not call it document.xml."""

    def __init__(self) -> None:
        self.main_part = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "Relationship" and attributes.get("Type", "").endswith(_DOCUMENT_TYPE):
            self.main_part = attributes.get("Target", "").lstrip("/")


class _Styles(XmlHandler):
    """What paragraph styles are called in English, and which of them make lists.

    Their ids are in the language of who made the document; their names are not.
    """

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self.of_lists: set[str] = set()
        self._id = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        match name:
            case "style":
                self._id = attributes.get("styleId", "")
            case "name":
                self.names.setdefault(self._id, attributes.get("val", "").casefold())
            case "numId":
                self.of_lists.add(self._id)


class _Body(XmlHandler):
    """Gathers the paragraphs of the main part."""

    skipped = _NOT_PROSE

    def __init__(self, styles: _Styles) -> None:
        self.paragraphs = Paragraphs()
        self._styles = styles
        self._style = ""
        self._level = 0
        self._numbered: bool | None = None
        self._hidden = False
        self._in_text = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("val", "")
        match name:
            case "t":
                self._in_text = True
            case "p":
                self._style, self._level, self._numbered = "", 0, None
            case "pStyle":
                self._style = value
            case "ilvl":
                self._level = int(value)
            case "numId":
                self._numbered = value != "0"
            case "r":
                self._hidden = False
            case "vanish":
                self._hidden = value not in _OFF
            case _ if name in _CHARACTERS:
                self.paragraphs.add(_CHARACTERS[name])

    def end(self, name: str) -> None:
        if name == "t":
            self._in_text = False
        elif name == "p":
            self._end_paragraph()

    def text(self, data: str) -> None:
        if self._in_text and not self._hidden:
            self.paragraphs.add(data)

    def _end_paragraph(self) -> None:
        style = self._styles.names.get(self._style, "")
        in_list = self._style in self._styles.of_lists if self._numbered is None else self._numbered
        is_heading = style.startswith("heading")  # which may be numbered, too
        self.paragraphs.end(
            level=self._level + 1 if in_list and not is_heading else 0,
            is_title=style == "title",
            is_prose=style not in QUOTES_AND_CODE and not style.startswith("toc "),
        )


def _detects(name: str, head: bytes) -> bool:
    return name.endswith(".docx") or (is_zip(head) and b"word/document" in head)


WORD_DOCUMENTS = DocumentSource("docx", "a Word document", _detects, read_docx)
"""Reads Word documents."""
