import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QTextDocument, QTextDocumentWriter
from PySide6.QtWidgets import QApplication

from app.importing.odt import OPEN_DOCUMENTS
from app.importing.source import Found, LeftOut, Problem
from tests.app.importing.written_documents import (
    PROSE,
    odt,
    odt_paragraph,
    read,
    read_found,
    zipped,
)


def text_of(body: str, automatic: str = "") -> str:
    return read_found(OPEN_DOCUMENTS, odt(body, automatic=automatic)).sample.text


def test_title_and_date_are_those_of_the_document() -> None:
    data = odt(odt_paragraph(PROSE), title="On bread", created="2020-05-01T08:00:00.123456789")
    found = read_found(OPEN_DOCUMENTS, data)
    assert (found.sample.subject, found.sample.text) == ("On bread", PROSE)
    assert found.written_at == "2020-05-01T08:00:00+00:00"


def test_the_title_that_it_shows_counts_more() -> None:
    body = odt_paragraph("On bread", "Title") + odt_paragraph(PROSE)
    found = read_found(OPEN_DOCUMENTS, odt(body, title="Untitled"))
    assert (found.sample.subject, found.sample.text) == ("On bread", PROSE)


def test_spans_join_and_breaks_are_kept() -> None:
    spans = "<text:span>Ka</text:span><text:a>tze</text:a><text:s/>a<text:line-break/>b"
    assert text_of(f"{odt_paragraph(PROSE)}<text:p>{spans}</text:p>") == f"{PROSE}\n\nKatze a\nb"


def test_list_items_are_lines_with_marks() -> None:
    inner = f"<text:list><text:list-item>{odt_paragraph('white')}</text:list-item></text:list>"
    items = f"<text:list-item>{odt_paragraph('flour')}{inner}</text:list-item>"
    body = f"{odt_paragraph(PROSE)}<text:list>{items}</text:list>{odt_paragraph('End.')}"
    assert text_of(body) == f"{PROSE}\n\n- flour\n  - white\n\nEnd."


@pytest.mark.parametrize(
    "other",
    [
        "<table:table><table:table-cell>{}</table:table-cell></table:table>",
        "<text:tracked-changes><text:deletion>{}</text:deletion></text:tracked-changes>",
        "<draw:frame><draw:text-box>{}</draw:text-box></draw:frame>",
        "<text:note><text:note-body>{}</text:note-body></text:note>",
        "<office:annotation>{}</office:annotation>",
        "<text:table-of-content>{}</text:table-of-content>",
        '<text:p text:style-name="Quotations">Not mine.</text:p>',
        '<text:p text:style-name="P1">Not mine.</text:p>',
    ],
)
def test_what_is_no_prose_of_the_authors_is_left_out(other: str) -> None:
    automatic = '<style:style style:name="P1" style:parent-style-name="Preformatted_20_Text"/>'
    body = odt_paragraph(PROSE) + other.format(odt_paragraph("Not mine.")) + odt_paragraph("End.")
    assert text_of(body, automatic) == f"{PROSE}\n\nEnd."


@given(st.lists(st.text("abc <&>\u00e9\u4e2d\U0001f600", min_size=1, max_size=40), max_size=5))
def test_what_was_written_is_read(paragraphs: list[str]) -> None:
    expected = [" ".join(text.split()) for text in [PROSE, *paragraphs]]
    text = text_of("".join(odt_paragraph(text) for text in [PROSE, *paragraphs]))
    assert text == "\n\n".join(paragraph for paragraph in expected if paragraph)


def test_a_document_of_another_program_is_read(qapp: QApplication) -> None:
    document = QTextDocument()
    document.setHtml(f"<h1>On bread</h1><p>{PROSE}</p><ul><li>flour<li>water</ul><p>Fin &amp; é.")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QTextDocumentWriter(buffer, b"odf").write(document)
    text = read_found(OPEN_DOCUMENTS, bytes(buffer.data().data())).sample.text
    assert text == f"On bread\n\n{PROSE}\n\n- flour\n- water\n\nFin & é."


def test_open_documents_are_known_by_content_or_name() -> None:
    assert OPEN_DOCUMENTS.detect("a.ODT", b"")
    assert OPEN_DOCUMENTS.detect("download", odt(odt_paragraph(PROSE))[:4096])
    spreadsheet = zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"})
    assert not OPEN_DOCUMENTS.detect("download", spreadsheet)


def test_an_encrypted_document_is_left_out() -> None:
    manifest = "<m:manifest xmlns:m='m'><m:encryption-data/></m:manifest>"
    data = zipped({"META-INF/manifest.xml": manifest, "content.xml": b"\x8f\x01"})
    assert read(OPEN_DOCUMENTS, data) == LeftOut("bread", "encrypted")


def test_an_archive_without_content_has_no_text() -> None:
    assert read(OPEN_DOCUMENTS, zipped({"mimetype": "x"})) == LeftOut("bread", "no text")


@given(st.binary(max_size=300), st.integers(0, 5000))
def test_any_damage_to_a_document_ends_as_an_item(noise: bytes, place: int) -> None:
    data = odt(odt_paragraph(PROSE))
    place %= len(data)
    damaged = data[:place] + noise + data[place + len(noise) :]
    assert isinstance(read(OPEN_DOCUMENTS, damaged), Found | LeftOut | Problem)
