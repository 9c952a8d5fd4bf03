import base64
from email.message import EmailMessage

import pytest

from app.importing.mail_body import EncryptedMailError, body_text
from app.importing.mail_structure import parsed
from tests.app.importing.written_mail import OWN_TEXT, message, read_found


def raw(headers: str, body: bytes) -> bytes:
    return b"From: mina@example.org\n" + headers.encode() + b"\n\n" + body


def text_of(data: bytes) -> str:
    return read_found(data).sample.text


def alternative(plain: str, html: str) -> bytes:
    mail = EmailMessage()
    mail["From"] = "mina@example.org"
    mail.set_content(plain)
    mail.add_alternative(html, subtype="html")
    return mail.as_bytes()


def test_plain_text_is_preferred_to_html() -> None:
    assert text_of(alternative(OWN_TEXT, "<p>Something else entirely, in HTML.</p>")) == OWN_TEXT


def test_html_is_used_where_the_plain_part_is_empty() -> None:
    assert text_of(alternative("\n", f"<p>{OWN_TEXT}</p>")) == OWN_TEXT


def test_attachments_and_attached_messages_are_ignored() -> None:
    mail = EmailMessage()
    mail["From"] = "mina@example.org"
    mail.set_content(OWN_TEXT)
    mail.add_attachment("The minutes of the meeting, by Omar.", filename="minutes.txt")
    inner = EmailMessage()
    inner["From"] = "omar@example.org"
    inner.set_content("Lunch on Friday?")
    mail.add_attachment(inner)
    assert text_of(mail.as_bytes()) == OWN_TEXT


def test_quoted_printable_is_decoded() -> None:
    headers = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable"
    data = raw(headers, b"K=C3=A4se f=C3=BCr alle, schon =\nam Freitag")
    assert text_of(data) == "Käse für alle, schon am Freitag"


def test_damaged_base64_gives_what_there_is() -> None:
    headers = "Content-Type: text/plain\nContent-Transfer-Encoding: base64"
    data = raw(headers, base64.encodebytes(OWN_TEXT.encode())[:-4])
    assert text_of(data).startswith("Noon works for me")


def test_a_truncated_multipart_gives_what_there_is() -> None:
    whole = alternative(OWN_TEXT, "<p>" + OWN_TEXT * 20 + "</p>")
    assert text_of(whole[: whole.index(b"<p>") + 40]) == OWN_TEXT


def test_flowed_lines_are_joined_and_quotes_are_not() -> None:
    headers = "Content-Type: text/plain; format=flowed"
    body = b"> Lunch on \n> Friday?\n\nNoon works \nfor me, \nOmar.\n\n-- \nMina of Example Ltd"
    assert text_of(raw(headers, body)) == "Noon works for me, Omar."


def test_flowed_lines_with_delsp_are_joined_without_the_space() -> None:
    headers = "Content-Type: text/plain; format=flowed; delsp=yes"
    assert text_of(raw(headers, b"Noon works for me, Om \nar.")) == "Noon works for me, Omar."


def test_invisible_and_impossible_characters_go() -> None:
    headers = "Content-Type: text/plain; charset=utf-8"
    body = "No\u200bon\x00 works\xa0for\u00ad me,\r\nOmar.".encode()
    assert text_of(raw(headers, body)) == "Noon works for me,\nOmar."


def test_a_reply_keeps_only_its_own_words() -> None:
    body = f"On Fri, 1 Jan 2010, Omar wrote:\n> Lunch?\n\n{OWN_TEXT}\n\n-- \nMina"
    assert text_of(message(body)) == OWN_TEXT


def nested(inner: bytes, depth: int) -> bytes:
    """A message in which each part holds the next."""
    begin = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(depth)
    )
    end = b"".join(b"--b%d--\n" % n for n in reversed(range(depth)))
    return b"From: mina@example.org\n" + begin + inner + b"\n" + end


PLAIN = b"Content-Type: text/plain\n\n" + OWN_TEXT.encode()


def test_text_in_parts_within_parts_is_found() -> None:
    assert body_text(parsed(nested(PLAIN, 20))) == OWN_TEXT


def test_of_parts_nested_ten_thousand_deep_the_outer_ones_are_read() -> None:
    inner = PLAIN + b"\n--b0\n" + nested(PLAIN, 10_000)
    data = b'From: mina@example.org\nContent-Type: multipart/mixed; boundary="b0"\n\n--b0\n' + inner
    assert body_text(parsed(data)).strip() == OWN_TEXT


def test_messages_forwarded_ten_thousand_times_over_are_read_without_an_error() -> None:
    data = b"Content-Type: message/rfc822\n\nFrom: mina@example.org\n" * 10_000 + b"\nLunch?"
    assert body_text(parsed(data)) == ""


def armoured(kind: str, content: str) -> str:
    return f"-----BEGIN PGP {kind}-----\n\n{content}\n-----END PGP {kind}-----"


def test_a_signed_text_is_read_without_its_armour() -> None:
    signature = armoured("SIGNATURE", "iQFAKE=")
    begin = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"
    body = f"{begin}{OWN_TEXT}\n\n- - bread\n{signature}\n"
    assert text_of(message(body)) == f"{OWN_TEXT}\n\n- bread"


def test_a_key_below_a_text_goes() -> None:
    body = f"{OWN_TEXT}\n\n{armoured('PUBLIC KEY BLOCK', 'mQFAKE=')}\n\nSee you"
    assert text_of(message(body)) == f"{OWN_TEXT}\n\nSee you"


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ('Content-Type: multipart/encrypted; boundary="x"', "--x\n\n\n--x--"),
        ("Content-Type: application/pkcs7-mime; smime-type=enveloped-data", "MIIFAKE="),
        ("Content-Type: text/plain", armoured("MESSAGE", "hQFAKE=")),
    ],
)
def test_what_only_a_key_can_open_is_told(headers: str, body: str) -> None:
    with pytest.raises(EncryptedMailError):
        body_text(parsed(raw(headers, body.encode())))


SECRET_BELOW_TEXT = f"I sent {armoured('MESSAGE', 'hQFAKE=')}"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (armoured("SIGNATURE", "iQFAKE="), ""),
        (SECRET_BELOW_TEXT, SECRET_BELOW_TEXT),
    ],
)
def test_a_signature_or_a_quoted_secret_makes_no_mail_secret(body: str, text: str) -> None:
    assert body_text(parsed(raw("Content-Type: text/plain", body.encode()))) == text
