from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from app.importing import pdf as importer
from app.importing.pdf import PDF_FILES
from app.importing.source import Found, LeftOut, Problem
from tests.app.importing.written_documents import PROSE, pdf, read, read_found

LINES = [
    (72, 700, "I bake bread on Sundays, and every week I learn something"),
    (72, 688, "new about flour, water, salt and my own lack of pa-"),
    (72, 676, "tience."),
]
INFO = "/Title (On bread) /CreationDate (D:20200501100000+02'00')"


def encrypted(password: str) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(pdf([LINES])))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_lines_become_prose_with_title_and_date() -> None:
    found = read_found(PDF_FILES, pdf([LINES], info=INFO))
    assert (found.sample.subject, found.sample.text) == ("On bread", PROSE)
    assert found.written_at == "2020-05-01T08:00:00+00:00"


@pytest.mark.parametrize("title", ["Microsoft Word - letter.doc", "untitled", "bread.docx"])
def test_a_title_that_a_program_made_is_none(title: str) -> None:
    assert read_found(PDF_FILES, pdf([LINES], info=f"/Title ({title})")).sample.subject == ""


@pytest.mark.parametrize("date", ["(soon)", "(D:2020-99)", "7", "()"])
def test_a_date_that_is_none_is_unknown(date: str) -> None:
    assert read_found(PDF_FILES, pdf([LINES], info=f"/CreationDate {date}")).written_at is None


def test_pages_are_joined_and_their_headers_left_out() -> None:
    pages = [[(72, 780, f"Bread {number}"), *LINES, (300, 40, f"{number}")] for number in range(5)]
    assert read_found(PDF_FILES, pdf(pages)).sample.text == "\n\n".join([PROSE] * 5)


def test_a_pdf_of_another_program_is_read(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(f"<h1>On bread</h1><p>{PROSE} Office café.</p><p>{PROSE}</p>")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("My bread")
    document.print_(writer)
    del writer  # which ends the file
    found = read_found(PDF_FILES, bytes(buffer.data().data()))
    assert found.sample.subject == "My bread"
    assert found.sample.text.endswith(f"{PROSE} Office café.\n\n{PROSE}")


@pytest.mark.parametrize("data", [pdf([[]]), pdf([[(72, 700, " ")]] * 2)])
def test_a_scan_has_no_text(data: bytes) -> None:
    assert read(PDF_FILES, data) == LeftOut("bread", "no text")


def test_what_needs_a_password_is_left_out_and_what_does_not_is_read() -> None:
    assert read(PDF_FILES, encrypted("secret")) == LeftOut("bread", "encrypted")
    assert read_found(PDF_FILES, encrypted("")).sample.text == PROSE


def test_encryption_that_cannot_be_opened_here_is_left_out() -> None:
    aes = b"<< /Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O (%s) /U (%s) /OE (%s) /UE (%s) "
    aes %= (b"o" * 48, b"u" * 48, b"e" * 32, b"e" * 32)
    aes += (
        b"/Perms (pppppppppppppppp) /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /StrF /StdCF >>"
    )
    data = pdf([LINES]).replace(b"/Root 1 0 R", b"/Root 1 0 R /ID [(a) (a)] /Encrypt " + aes)
    assert read(PDF_FILES, data) == LeftOut("bread", "encrypted")


def test_more_pages_or_text_than_any_post_has_are_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    long_page = [(72.0, 800.0 - n, "word " * 200) for n in range(500)]
    assert read(PDF_FILES, pdf([long_page])) == LeftOut("bread", "too long")
    monkeypatch.setattr(importer, "_MAX_PAGES", 3)
    assert read(PDF_FILES, pdf([LINES] * 4)) == LeftOut("bread", "too long")


def test_pages_that_draw_without_end_are_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importer, "_MAX_OPERATIONS", 5)
    assert read(PDF_FILES, pdf([LINES])) == LeftOut("bread", "too long")


def test_a_page_that_is_one_huge_drawing_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(importer._LIMITS, "stream_parsing_work_maximum_count", 500)
    drawing = [(0, 0, "lost")] * 100
    assert read_found(PDF_FILES, pdf([LINES, drawing])).sample.text == PROSE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Dear Omar",
        b"%PDF-1.7\n",
        pdf([LINES])[:200],
        pdf([LINES]).replace(b"/Kids [4 0 R]", b"/Kids [2 0 R]"),
    ],
)
def test_damage_is_a_problem(data: bytes) -> None:
    item = read(PDF_FILES, data)
    assert isinstance(item, Problem), item
    assert item.reason.startswith("cannot be read as a PDF")


def test_pdfs_are_known_by_content_or_name() -> None:
    assert PDF_FILES.detect("a.PDF", b"")
    assert PDF_FILES.detect("download", pdf([LINES])[:4096])
    assert not PDF_FILES.detect("notes.txt", b"about %PDF-")


@settings(max_examples=60)
@given(st.binary(max_size=60), st.integers(0, 5000), st.booleans())
def test_any_damage_to_a_pdf_ends_as_an_item(noise: bytes, place: int, cut: bool) -> None:
    data = pdf([LINES], info=INFO)
    place %= len(data)
    damaged = data[:place] + noise + (b"" if cut else data[place + len(noise) :])
    assert isinstance(read(PDF_FILES, damaged), Found | LeftOut | Problem)
