from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.emlx import EmlxSource
from app.importing.source import Found, Item, LeftOut, Problem
from tests.app.importing.written_mail import MINE, OWN_TEXT, message

PROPERTIES = b'<?xml version="1.0"?>\n<plist version="1.0"><dict></dict></plist>\n'


def emlx(mail: bytes) -> bytes:
    return f"{len(mail)}      \n".encode() + mail + PROPERTIES


def read(data: bytes) -> Item:
    (item,) = EmlxSource().read(BytesIO(data), "Messages/12.emlx", MINE)
    return item


def test_a_message_is_read_without_what_apple_mail_adds() -> None:
    item = read(emlx(message(Subject="Lunch")))
    assert isinstance(item, Found)
    assert item.sample.text == OWN_TEXT
    assert item.item == "Messages/12.emlx (Lunch)"


def test_its_author_is_its_sender() -> None:
    assert list(EmlxSource().senders(BytesIO(emlx(message())))) == ["mina@example.org"]


def test_a_message_cut_off_is_read_as_far_as_it_goes() -> None:
    item = read(b"99999\n" + message())
    assert isinstance(item, Found)
    assert item.sample.text == OWN_TEXT


@pytest.mark.parametrize("start", [b"", b"no number\n", b"-5\n", b"9" * 100 + b"\n"])
def test_a_file_without_a_length_is_a_problem(start: bytes) -> None:
    data = start + message()
    assert read(data) == Problem(
        "Messages/12.emlx", "does not begin with the length of its message"
    )
    assert list(EmlxSource().senders(BytesIO(data))) == []


def test_messages_of_apple_mail_are_known_by_content_or_name() -> None:
    source = EmlxSource()
    assert source.detect("12.partial.EMLX", b"")
    assert source.detect("12", emlx(message()))
    assert not source.detect("notes.txt", b"12\nDear Omar: hello")
    assert not source.detect("lunch.eml", message())


@given(st.binary(max_size=200))
def test_any_bytes_can_be_read(data: bytes) -> None:
    assert isinstance(read(b"150\n" + data), Found | LeftOut | Problem)
    assert isinstance(read(data), Found | LeftOut | Problem)
