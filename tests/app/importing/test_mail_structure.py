"""Messages taken apart, beside the standard library's parser."""

from email import message_from_bytes
from email.message import EmailMessage, Message
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing import mail_structure
from app.importing.mail_structure import blank_line, parsed
from tests.app.importing.written_mail import OWN_TEXT, message


def shape(mail: Message) -> tuple[Any, ...]:
    """All that is read of a message: headers, types, and payloads in their parts."""
    payload = mail.get_payload()
    parts = [shape(part) for part in payload] if isinstance(payload, list) else payload
    headers = [(name, str(value)) for name, value in mail.items()]
    return headers, mail.get_content_type(), parts


def with_parts() -> bytes:
    mail = EmailMessage()
    mail["From"] = "Mina <mina@example.org>"
    mail["Subject"] = "A long subject, so long that it has to go on in another line, as they do"
    mail.set_content(OWN_TEXT)
    mail.add_alternative(f"<p>{OWN_TEXT}</p>", subtype="html")
    mail.add_attachment(bytes(range(256)) * 40, "image", "png", filename="plot.png")
    return mail.as_bytes()


USUAL = (
    message(),
    with_parts(),
    with_parts().replace(b"\n", b"\r\n"),
    b"\nno headers, only a text",
    b"Subject: no text\n",
    b"Content-Type: multipart/mixed; boundary=b\n\nbefore\n--b\n\nx\n--b \n\n\xff\n--b--\nafter\n",
)
UNUSUAL = (
    b"no blank line below the headers",
    b"no-colon" * 100_000 + b"\n\ntext",
    b"Subject: a\nno header\n\ntext",
    b"Subject: lone\rreturns\n\ntext\rmore\n",
    b"Content-Type: multipart/mixed\n\nno boundary",
    b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nnever closed\n",
    b"Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\n\ntwice\n--b--\n",
    b"Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: a\n\nx\n--b--\n",
    b"Content-Type: message/rfc822\n\nSubject: within\n\ntext",
)


@pytest.mark.parametrize("data", USUAL + UNUSUAL)
def test_a_message_is_what_the_standard_library_makes_of_it(data: bytes) -> None:
    assert shape(parsed(data)) == shape(message_from_bytes(data))


@pytest.mark.parametrize("data", USUAL)
def test_usual_mail_does_not_take_the_long_way(
    data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_structure, "message_from_bytes", lambda _: pytest.fail("it did"))
    parsed(data)


PIECES = (
    b"\n", b"\n\n", b"\r\n", b"\r\n\r\n", b"\r", b"text", b"\xff", b":x\n", b" folded\n",
    b"--b\n", b"\n--b\n", b"--b \t\n", b"\n--b--\n", b"--b--", b"\n--bb\n", b"\n--bb--\n",
    b"Subject: x\n", b"Content-Type: text/html\n\n", b"Content-Type: message/rfc822\n",
    b"Content-Type: multipart/mixed; boundary=b\n",
    b'Content-Type: multipart/alternative; boundary="bb"\n\n',
)  # fmt: skip
BEGINNINGS = (b"", b"Content-Type: multipart/mixed; boundary=b\n\n--b\n")
ENDS = (b"", b"\n--b--\n")


@given(st.sampled_from(BEGINNINGS), st.lists(st.sampled_from(PIECES)), st.sampled_from(ENDS))
def test_so_is_any_heap_of_pieces(beginning: bytes, pieces: list[bytes], end: bytes) -> None:
    data = beginning + b"".join(pieces) + end
    assert shape(parsed(data)) == shape(message_from_bytes(data))


@pytest.mark.parametrize(
    ("data", "end"),
    [
        (b"a: b\n\ntext\n\n", 5),
        (b"a: b\r\n\r\ntext\n\n", 6),
        (b"a: b\n\r\ntext", 5),
        (b"a: b\r\n\ntext", 6),
        (b"a: b\nc: d\n", 10),
        (b"", 0),
    ],
)
def test_the_first_blank_line_is_found_whatever_ends_lines(data: bytes, end: int) -> None:
    assert blank_line(data) == end
