from io import BytesIO

from app.importing.eml import EmlSource
from app.importing.source import Found
from tests.app.importing.written_mail import MINE, OWN_TEXT, message


def test_a_message_is_named_by_its_file() -> None:
    (item,) = EmlSource().read(BytesIO(message(Subject="Lunch")), "2010/lunch.eml", MINE)
    assert isinstance(item, Found)
    assert item.sample.text == OWN_TEXT
    assert item.item == "2010/lunch.eml (Lunch)"


def test_its_author_is_its_sender() -> None:
    assert list(EmlSource().senders(BytesIO(message()))) == ["mina@example.org"]


def test_eml_files_and_those_of_a_maildir_are_known() -> None:
    source = EmlSource()
    maildir = b"Received: from x\nFrom: mina@example.org\nDate: today\n\nhello"
    assert source.detect("lunch.EML", b"")
    assert source.detect("1262358440.M1P2.host:2,S", maildir)
    assert not source.detect("notes.txt", maildir)
    assert not source.detect("notes", b"Dear Omar,\nFrom: here\n")
    assert not source.detect("photo.jpg", b"\xff\xd8\xff")


def test_in_the_folders_of_a_maildir_one_header_tells_enough() -> None:
    source = EmlSource()
    long_way = b"Received: from somewhere\n" * 300
    assert source.detect("Sent/cur/1262358440.M1P2.host:2,S", long_way)
    assert source.detect("new/1262358440.M1P2.host", long_way)
    assert not source.detect("Sent/tmp/1262358440.M1P2.host", long_way)
    assert not source.detect("cur/photo.jpg", b"\xff\xd8\xff")
    assert not source.detect("cur/notes/1262358440", long_way)
