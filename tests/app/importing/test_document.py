from io import BytesIO

import pytest

from app.importing import document
from app.importing.document import (
    DamagedDocumentError,
    Document,
    DocumentSource,
    UnwantedDocumentError,
    sample_item,
)
from app.importing.source import Found, LeftOut, Problem
from engine.writing import Kind
from tests.app.importing.written_documents import PROSE, read


def source(outcome: Document | Exception) -> DocumentSource:
    def reads(data: bytes) -> Document:
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    return DocumentSource("letter", "a letter", _is_letter, reads)


def _is_letter(name: str, head: bytes) -> bool:
    return name.endswith(".x")


def test_a_document_is_a_text_of_its_kind_cleaned() -> None:
    item = sample_item(
        Document(f"\u200b{PROSE}\r\n", "On\nbread ", "2020-05-01"), "bread.x", Kind.NOTE
    )
    assert isinstance(item, Found)
    assert (item.sample.kind, item.sample.subject, item.sample.text) == (
        Kind.NOTE,
        "On bread",
        PROSE,
    )
    assert (item.item, item.written_at) == ("bread.x", "2020-05-01")


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "empty"), (" \n", "empty"), ("word " * 19, "too short"), ("word " * 50_000, "too long")],
)
def test_too_little_and_too_much_is_left_out(text: str, reason: str) -> None:
    assert sample_item(Document(text), "bread.x", Kind.NOTE) == LeftOut("bread.x", reason)


@pytest.mark.parametrize(
    ("raised", "item"),
    [
        (UnwantedDocumentError("encrypted"), LeftOut("bread", "encrypted")),
        (DamagedDocumentError("is torn"), Problem("bread", "is torn")),
        (RecursionError("deep"), Problem("bread", "cannot be read as a letter (RecursionError)")),
    ],
)
def test_whatever_a_format_raises_ends_as_an_item(raised: Exception, item: Problem) -> None:
    assert read(source(raised), b"") == item


def test_a_file_larger_than_memory_should_hold_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "_MAX_BYTES", 10)
    assert read(source(Document(PROSE)), b"x" * 11) == LeftOut("bread", "too long")
    assert isinstance(read(source(Document(PROSE)), b"x" * 10), Found)


def test_documents_are_stored_together_and_have_no_senders() -> None:
    letters = source(Document(PROSE))
    assert not letters.file_a_source
    assert list(letters.senders(BytesIO(b"x"))) == []
    assert letters.detect("A.X", b"")
