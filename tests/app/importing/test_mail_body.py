import base64
from email.message import EmailMessage

import pytest

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


def html_message(page: str) -> bytes:
    mail = EmailMessage()
    mail["From"] = "mina@example.org"
    mail.set_content(page, subtype="html")
    return mail.as_bytes()


def test_plain_text_is_preferred_to_html() -> None:
    assert text_of(alternative(OWN_TEXT, "<p>Something else entirely, in HTML.</p>")) == OWN_TEXT


def test_html_is_used_where_the_plain_part_is_empty() -> None:
    assert text_of(alternative("\n", f"<p>{OWN_TEXT}</p>")) == OWN_TEXT


def test_html_becomes_paragraphs() -> None:
    page = f"<html><style>p {{}}</style><body><p>Hi Omar,</p><p>{OWN_TEXT}</p>Mina</body></html>"
    assert text_of(html_message(page)) == f"Hi Omar,\n\n{OWN_TEXT}\n\nMina"


def test_quotes_in_html_go_and_answers_between_them_stay() -> None:
    page = f"""
        <div>Hi Omar,</div><div><br></div>
        <div class="gmail_quote"><div class="gmail_attr">On Fri, 1 Jan 2010 at 16:07, Omar
        &lt;<a href="mailto:omar@example.org">omar@example.org</a>&gt; wrote:<br></div>
        <blockquote class="gmail_quote">Lunch on Friday?</blockquote>
        <div>{OWN_TEXT}</div>
        <blockquote class="gmail_quote">Bring the papers.</blockquote>
        <div>Will do.</div></div>
        <div class="gmail_signature">Mina Öberg, Example Ltd</div>
    """
    text = text_of(html_message(page))
    assert OWN_TEXT in text
    assert "Will do." in text
    assert "Lunch on Friday?" not in text
    assert "Bring the papers" not in text
    assert "wrote" not in text
    assert "Example Ltd" not in text


def test_what_outlook_answers_in_html_goes() -> None:
    page = f"""
        <div>{OWN_TEXT}</div><div id="appendonsend"></div><hr>
        <div id="divRplyFwdMsg"><b>From:</b> Omar &lt;omar@example.org&gt;<br>
        <b>Sent:</b> Friday, January 1, 2010 16:07<br><b>To:</b> Mina<br>
        <b>Subject:</b> Lunch</div><div>Lunch on Friday?</div>
    """
    assert text_of(html_message(page)) == OWN_TEXT


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
