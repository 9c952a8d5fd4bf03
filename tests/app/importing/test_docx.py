import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing import office_file
from app.importing.docx import WORD_DOCUMENTS
from app.importing.source import Found, LeftOut, Problem
from tests.app.importing.written_documents import (
    PROSE,
    docx,
    read,
    read_found,
    word_paragraph,
    zipped,
)


def text_of(body: str, **options: dict[str, str]) -> str:
    return read_found(WORD_DOCUMENTS, docx(body, styles=options.get("styles"))).sample.text


def test_title_and_date_are_those_of_the_document() -> None:
    data = docx(word_paragraph(PROSE), title="On bread", created="2020-05-01T08:00:00Z")
    found = read_found(WORD_DOCUMENTS, data)
    assert (found.sample.subject, found.sample.text) == ("On bread", PROSE)
    assert found.written_at == "2020-05-01T08:00:00+00:00"


def test_the_title_that_it_shows_counts_more() -> None:
    body = word_paragraph("On bread", "Titel") + word_paragraph(PROSE)
    found = read_found(WORD_DOCUMENTS, docx(body, styles={"Titel": "Title"}, title="Document1"))
    assert (found.sample.subject, found.sample.text) == ("On bread", PROSE)


def test_the_main_part_may_have_any_name() -> None:
    data = docx(word_paragraph(PROSE), main="word/document2.xml")
    assert read_found(WORD_DOCUMENTS, data).sample.text == PROSE


def test_runs_join_and_breaks_and_tabs_are_kept_apart() -> None:
    runs = "<w:r><w:t>Ka</w:t></w:r><w:hyperlink><w:r><w:t>tze</w:t></w:r></w:hyperlink>"
    more = "<w:r><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>"
    body = f"{word_paragraph(PROSE)}<w:p>{runs}{more}</w:p>"
    assert text_of(body) == f"{PROSE}\n\nKatze a\nb-c"


def test_list_items_are_lines_with_marks() -> None:
    numbered = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr>'
    body = word_paragraph(PROSE)
    body += word_paragraph("flour", "", numbered.format(0, 1))
    body += word_paragraph("white", "", numbered.format(1, 1))
    body += word_paragraph("no item", "", numbered.format(0, 0))
    body += word_paragraph("Chapter", "H", numbered.format(0, 1))
    text = text_of(body, styles={"H": "heading 1"})
    assert text == f"{PROSE}\n\n- flour\n  - white\n\nno item\n\nChapter"


@pytest.mark.parametrize(
    "other",
    [
        "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
        "<w:p><w:del><w:r><w:delText>x</w:delText><w:t>Not mine.</w:t></w:r></w:del></w:p>",
        "<w:p><w:r><w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing></w:r></w:p>",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Not mine.</w:t></w:r></w:p>",
        "<w:p><w:r><w:instrText>PAGEREF</w:instrText></w:r></w:p>",
        "<w:p><w:pPr><w:pPrChange><w:pPr/></w:pPrChange><w:pStyle w:val='Q'/></w:pPr>"
        "<w:r><w:t>Not mine.</w:t></w:r></w:p>",
    ],
)
def test_what_is_no_prose_of_the_authors_is_left_out(other: str) -> None:
    body = word_paragraph(PROSE) + other.format(word_paragraph("Not mine."))
    assert text_of(body + word_paragraph("End."), styles={"Q": "Quote"}) == f"{PROSE}\n\nEnd."


@pytest.mark.parametrize("name", ["Quote", "Intense Quote", "HTML Preformatted", "toc 2"])
def test_styles_of_quotes_code_and_contents_are_left_out(name: str) -> None:
    body = word_paragraph("Not mine.", "X1") + word_paragraph(PROSE)
    assert text_of(body, styles={"X1": name}) == PROSE


@given(st.lists(st.text("abc <&>\"'\u00e9\u4e2d\U0001f600", min_size=1, max_size=40), max_size=5))
def test_what_was_written_is_read(paragraphs: list[str]) -> None:
    body = "".join(word_paragraph(text) for text in [PROSE, *paragraphs])
    expected = [" ".join(text.split()) for text in [PROSE, *paragraphs]]
    assert text_of(body) == "\n\n".join(text for text in expected if text)


def test_word_documents_are_known_by_content_or_name() -> None:
    data = docx(word_paragraph(PROSE))
    assert WORD_DOCUMENTS.detect("a.DOCX", b"")
    assert WORD_DOCUMENTS.detect("download", data[:4096])
    assert not WORD_DOCUMENTS.detect("a.zip", zipped({"notes.txt": "word"})[:4096])


def test_a_document_that_unpacks_to_gigabytes_is_refused() -> None:
    data = docx(word_paragraph(PROSE) + " " * 60_000_000)
    assert len(data) < 1_000_000
    problem = read(WORD_DOCUMENTS, data)
    assert problem == Problem("bread", "unpacks to more than any document of prose needs")


def test_a_document_of_too_many_elements_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office_file, "_MAX_ELEMENTS", 100)
    assert text_of(word_paragraph(PROSE) + "<w:p/>" * 90) == PROSE
    problem = read(WORD_DOCUMENTS, docx("<w:p/>" * 100))
    assert problem == Problem("bread", "unpacks to more than any document of prose needs")


def test_a_document_that_defines_entities_is_refused() -> None:
    laughs = "".join(f'<!ENTITY l{n} "&l{n - 1};&l{n - 1};">' for n in range(1, 40))
    document = f'<!DOCTYPE d [<!ENTITY l0 "ha">{laughs}]><d>&l39;</d>'
    problem = read(WORD_DOCUMENTS, zipped({"word/document.xml": document}))
    assert isinstance(problem, Problem)
    assert "document type" in problem.reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (zipped({"word/document.xml": "<d>" * 300}), "nests its parts more than 256 deep"),
        (zipped({f"{n}": "" for n in range(10_001)}), "has more than 10000 parts"),
        (zipped({"word/document.xml": "<d>"}), "holds XML that cannot be read"),
        (docx(word_paragraph(PROSE))[:-40], "is cut off, or no office document at all"),
        (b"Dear Omar", "is cut off, or no office document at all"),
    ],
)
def test_damage_and_malice_are_problems_that_say_what_is_wrong(data: bytes, reason: str) -> None:
    problem = read(WORD_DOCUMENTS, data)
    assert isinstance(problem, Problem)
    assert problem.reason.startswith(reason)


def test_compression_with_dictionaries_of_any_size_is_refused() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("word/document.xml", "<d/>")
    problem = read(WORD_DOCUMENTS, buffer.getvalue())
    assert problem == Problem("bread", "is compressed in a way that no office program uses")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (docx(word_paragraph("Too little.")), "too short"),
        (docx(""), "empty"),
        (zipped({"word/styles.xml": "<s/>"}), "no text"),
        (docx(word_paragraph("word " * 50_000)), "too long"),
    ],
)
def test_healthy_documents_that_are_no_samples_are_left_out(data: bytes, reason: str) -> None:
    assert read(WORD_DOCUMENTS, data) == LeftOut("bread", reason)


@given(st.binary(max_size=300), st.integers(0, 5000), st.booleans())
def test_any_damage_to_a_document_ends_as_an_item(noise: bytes, place: int, cut: bool) -> None:
    data = docx(word_paragraph(PROSE))
    place %= len(data)
    damaged = data[:place] + noise + (b"" if cut else data[place + len(noise) :])
    assert isinstance(read(WORD_DOCUMENTS, damaged), Found | LeftOut | Problem)
