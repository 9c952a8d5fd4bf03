from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.mail_heads import MESSAGES_IN, MailHead, mail_head
from tests.app.importing.written_mail import mbox, message


def test_a_message_tells_its_author_and_whom_it_reached() -> None:
    data = message(
        From='"Öberg, Mina" <Mina@Example.org>',
        To="Omar <omar@example.org>",
        Delivered_To="omar.haddad@example.org",
    )
    assert mail_head(data) == MailHead(
        author="mina@example.org",
        name="Öberg, Mina",
        delivered_to="omar.haddad@example.org",
        addressed_to="omar@example.org",
    )


def test_mail_to_several_people_tells_of_none_of_them() -> None:
    assert mail_head(message(To="omar@example.org, ida@example.org")).addressed_to == ""


def test_the_label_of_sent_mail_is_known_in_its_encoded_form() -> None:
    labels = "=?UTF-8?Q?Ge=C3=B6ffnet,Messages_envoy=C3=A9s?="
    data = b"X-Gmail-Labels: " + labels.encode() + b"\n" + message()
    assert mail_head(data).is_sent
    assert not mail_head(b"X-Gmail-Labels: Inbox,Opened\n" + message()).is_sent


def test_headers_that_the_text_quotes_are_no_headers() -> None:
    assert mail_head(message("Delivered-To: omar@example.org\n")).delivered_to == ""


def test_the_first_of_several_deliveries_counts() -> None:
    data = b"Delivered-To: a@example.org\nDelivered-To: b@example.org\n" + message()
    assert mail_head(data).delivered_to == "a@example.org"


def test_messages_are_found_in_every_format_of_mail() -> None:
    written = message()
    files = {
        "mbox": mbox(written, written),
        "eml": written,
        "emlx": f"{len(written)}\n".encode() + written,
    }
    found = {
        name: [mail_head(data).author for data in MESSAGES_IN[name](BytesIO(file))]
        for name, file in files.items()
    }
    assert found == {
        "mbox": ["mina@example.org"] * 2,
        "eml": ["mina@example.org"],
        "emlx": ["mina@example.org"],
    }


@pytest.mark.timeout(20)
@pytest.mark.parametrize("hostile", ["(", '"', "<", "a", ".", "[ ", " at ", "=?utf-8?q?", ","])
def test_a_header_of_hundreds_of_kilobytes_is_read_at_once(hostile: str) -> None:
    value = hostile * (200_000 // len(hostile))
    data = f"From: {value} a@example.org\nTo: {value} a@example.org\n\nNoon?".encode()
    assert len(mail_head(data).name) <= 1000


@given(st.binary(max_size=200))
def test_any_bytes_have_a_head(data: bytes) -> None:
    for header in (b"From:", b"To:", b"Delivered-To:", b"X-Gmail-Labels:"):
        head = mail_head(header + data)
        assert all("\n" not in text for text in (head.author, head.name, head.addressed_to))
