import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.mail_body import body_text
from app.importing.mail_structure import parsed
from tests.app.importing.written_mail import read_found


def raw(headers: str, body: bytes) -> bytes:
    return b"From: mina@example.org\n" + headers.encode() + b"\n\n" + body


def text_of(data: bytes) -> str:
    return read_found(data).sample.text


@pytest.mark.parametrize(
    ("charset", "encoded"),
    [
        ("utf-8", "Käse für alle, schon am Freitag".encode()),
        ("iso-8859-1", "Käse für alle, schon am Freitag".encode("latin-1")),
        ("windows-1252", "Käse für alle, schon am Freitag".encode("cp1252")),
        ("utf-16", "Käse für alle, schon am Freitag".encode("utf-16")),
        ("us-ascii", "Käse für alle, schon am Freitag".encode()),
        ("unknown-8bit", "Käse für alle, schon am Freitag".encode("latin-1")),
        ("no-such-charset", "Käse für alle, schon am Freitag".encode()),
        ("", "Käse für alle, schon am Freitag".encode("latin-1")),
    ],
)
def test_any_charset_is_read_or_guessed(charset: str, encoded: bytes) -> None:
    headers = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64"
    data = raw(headers, base64.encodebytes(encoded))
    assert text_of(data) == "Käse für alle, schon am Freitag"


def test_latin_1_that_is_really_windows_1252_keeps_its_quotes() -> None:
    data = raw("Content-Type: text/plain; charset=iso-8859-1", b"It\x92s noon, isn\x92t it now?")
    assert text_of(data) == "It\u2019s noon, isn\u2019t it now?"


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        ("iso-8859-1", "utf-8"),  # named wrongly
        ("us-ascii", "utf-8"),
        ("windows-1252", "utf-8"),
        ("gb2312", "gb18030"),  # a superset's text under its subset's name
        ("gb18030", "gb18030"),
        ("utf-8", "utf-8"),
        ("iso-2022-jp", "iso-2022-jp"),
        ("us-ascii", "iso-2022-jp"),
        ("", "iso-2022-jp"),
        ("shift_jis", "cp932"),
        ("euc-jp", "euc-jp"),
        ("koi8-r", "utf-8"),
        ("shift_jis", "utf-8"),
    ],
)
def test_wide_characters_survive_a_wrong_charset(charset: str, encoding: str) -> None:
    text = "\u6628\u65e5\u3001\u53f0\u98a8\u304c\u6765\u305f"
    headers = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64"
    data = raw(headers, base64.encodebytes((text * 5).encode(encoding)))
    assert body_text(parsed(data)).strip() == text * 5


def test_one_damaged_character_costs_no_other() -> None:
    text = "\u6628\u65e5\u3001\u53f0\u98a8\u6765\u4e86" * 8
    headers = "Content-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: base64"
    data = raw(headers, base64.encodebytes(text.encode("gb18030")[:-1]))
    assert body_text(parsed(data)).startswith(text[:-1])


@given(st.binary(max_size=300), st.sampled_from(["utf-8", "gb2312", "iso-2022-jp", "utf-16", "x"]))
def test_any_bytes_in_any_charset_are_text(payload: bytes, charset: str) -> None:
    headers = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: base64"
    assert isinstance(body_text(parsed(raw(headers, base64.encodebytes(payload)))), str)
