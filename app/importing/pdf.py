"""PDF files (ISO 32000): their text layer."""

import contextlib
import logging
import re
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from app.importing.dates import as_utc
from app.importing.document import Document, DocumentSource, UnwantedDocumentError
from app.importing.plain_text import MAX_CHARACTERS
from app.importing.printed_lines import PrintedLine, prose_of_pages

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_MAX_PAGES = 1000
_MAX_OPERATIONS = 1_000_000
"""Drawing operations of a whole file: some seconds' worth."""

_LIMITS = {
    # Bytes; of prose a page holds some kilobytes.
    "array_based_stream_maximum_output_length": 4_000_000,
    "lzw_maximum_output_length": 4_000_000,
    "run_length_maximum_output_length": 4_000_000,
    "zlib_maximum_output_length": 4_000_000,
    # Counts.
    "page_tree_maximum_entries": 10_000,
    "stream_parsing_work_maximum_count": 500_000,
    "xform_maximum_invocations_per_extraction": 200,
}
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_PROGRAMS_TITLE = re.compile(
    r"Microsoft Word - .*|untitled\b.*|.*\.(?:docx?|odt|pdf|indd|tex)", re.I
)


def read_pdf(data: bytes) -> Document:
    """Return the prose of a PDF's text layer; scans have none.

    Raises:
        UnwantedDocumentError: it is encrypted, too long, or holds no text.
        Exception: whatever pypdf raises on damage.
    """
    # Takes a second to import, and few imports hold a PDF.
    import pypdf
    from pypdf.errors import DependencyError, FileNotDecryptedError

    # What it complains of is either mended or ends as a problem of ours.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    try:
        with pypdf.apply_configuration(configuration=None, **_LIMITS):
            # Files that are encrypted only against changes open without a password.
            return _document(pypdf.PdfReader(BytesIO(data)))
    except (DependencyError, FileNotDecryptedError) as error:
        raise UnwantedDocumentError("encrypted") from error


def _document(reader: "PdfReader") -> Document:
    text = prose_of_pages(_lines_of_pages(reader))
    if not text:
        raise UnwantedDocumentError("no text")
    return Document(text, _title(reader), _written_at(reader))


def _lines_of_pages(reader: "PdfReader") -> list[Sequence[PrintedLine]]:
    from pypdf.errors import LimitReachedError

    pages: list[Sequence[PrintedLine]] = []
    gathered = _Lines()
    for number, page in enumerate(reader.pages):
        if number >= _MAX_PAGES:
            raise UnwantedDocumentError("too long")
        # A page beyond the limits is a drawing; what the others say is still good.
        with contextlib.suppress(LimitReachedError):
            pages.append(gathered.of_page(page))
    return pages


class _Lines:
    """Gathers the lines of pages, within limits for the whole file."""

    def __init__(self) -> None:
        self._lines: list[PrintedLine] = []
        self._text = ""
        self._place = (0.0, 0.0, 0.0)
        self._operations = 0
        self._characters = 0

    def of_page(self, page: "PageObject") -> Sequence[PrintedLine]:
        self._lines = []
        page.extract_text(
            visitor_operand_before=self._count, visitor_text=self._add, orientations=(0,)
        )
        self._end_line()
        self._within_limits()  # pypdf goes on after what is raised within a form
        return self._lines

    def _count(self, *_: object) -> None:
        self._operations += 1
        self._within_limits()

    def _within_limits(self) -> None:
        if self._operations > _MAX_OPERATIONS or self._characters > 2 * MAX_CHARACTERS:
            raise UnwantedDocumentError("too long")

    def _add(self, text: str, cm: Sequence[Any], tm: Sequence[Any], _: object, size: Any) -> None:  # noqa: ANN401
        self._characters += len(text)
        for number, piece in enumerate(text.split("\n")):
            if number:
                self._end_line()
            if piece.strip() and not self._text.strip():
                self._place = _place(cm, tm, size)
            self._text += piece

    def _end_line(self) -> None:
        text = " ".join(self._text.translate(_LIGATURES).split())
        self._text = ""
        if text:
            left, baseline, size = self._place
            self._lines.append(PrintedLine(text, left, baseline, size))


def _place(cm: Sequence[Any], tm: Sequence[Any], size: Any) -> tuple[float, float, float]:  # noqa: ANN401
    """Return left, baseline and size in the page's points: the text matrix within the page's."""
    x, y = float(tm[4]), float(tm[5])
    left = x * float(cm[0]) + y * float(cm[2]) + float(cm[4])
    baseline = x * float(cm[1]) + y * float(cm[3]) + float(cm[5])
    # Type is often of size 1 in a matrix that enlarges it.
    height = abs(float(size) * float(tm[3]) * float(cm[3]))
    return left, baseline, height or 1.0


def _title(reader: "PdfReader") -> str:
    metadata = reader.metadata
    title = " ".join(str((metadata and metadata.title) or "").split())
    return "" if _PROGRAMS_TITLE.fullmatch(title) else title


def _written_at(reader: "PdfReader") -> str | None:
    metadata = reader.metadata
    try:
        created: datetime | None = metadata.creation_date if metadata else None
    except ValueError:
        created = None
    return as_utc(created)


def _detects(name: str, head: bytes) -> bool:
    return name.endswith(".pdf") or head.lstrip(b"\xef\xbb\xbf\r\n\t ").startswith(b"%PDF-")


PDF_FILES = DocumentSource("pdf", "a PDF", _detects, read_pdf)
"""Reads PDF files."""
