import email
import email.policy
from email.message import EmailMessage
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exporting.eml import eml
from app.exporting.finished_text import FinishedText
from app.importing.eml import EmlSource
from app.importing.source import Found, ReadOptions
from tests.app.exporting.texts import ANY_TEXT, MARKED, PROSE, WORDS, mail


def parsed(text: FinishedText) -> EmailMessage:
    return email.message_from_bytes(eml(text), policy=email.policy.default)


def plain(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n").removesuffix("\n")


def test_it_is_an_unsent_draft_of_nobody_yet() -> None:
    message = parsed(mail(recipient="Ida Brück <ida@example.org>"))
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "The clock"
    assert message["To"] == "Ida Brück <ida@example.org>"
    assert {"From", "Date", "Message-ID"}.isdisjoint(message)


@pytest.mark.parametrize(
    ("recipient", "to"),
    [
        ("ida@example.org; Omar <omar@example.com>", "ida@example.org, Omar <omar@example.com>"),
        ("ida@bücher.example", "ida@xn--bcher-kva.example"),
        ("Ida, omar@example.com", "omar@example.com"),
        ("Ida", None),
        ("ida@", None),
        ("ida@localhost\nBcc: x@example.org", "x@example.org"),
        ("ida@exam ple.org", None),
        ("", None),
    ],
)
def test_only_valid_addresses_are_written_to(recipient: str, to: str | None) -> None:
    message = parsed(mail(recipient=recipient))
    assert message["To"] == to
    assert "Bcc" not in message


def test_plain_words_need_no_html_but_markdown_does() -> None:
    assert parsed(mail("Hello,\n\nit ticks.")).get_content_type() == "text/plain"
    message = parsed(mail(MARKED))
    assert message.get_content_type() == "multipart/alternative"
    assert plain(message) == MARKED
    part = message.get_body(("html",))
    assert part is not None
    assert "<li>new hands</li>" in part.get_content()


def test_it_travels_in_short_lines_of_ascii() -> None:
    content = eml(mail("ж" * 5000 + "\n" + "a" * 5000, subject="ж" * 300))
    assert content.isascii()
    assert max(map(len, content.split(b"\r\n"))) <= 998
    assert b"\n" not in content.replace(b"\r\n", b"")


@given(ANY_TEXT, ANY_TEXT)
def test_subject_and_text_come_back_as_they_were(subject: str, text: str) -> None:
    written = mail(text, subject)
    message = parsed(written)
    assert str(message["Subject"] or "") == written.title
    assert plain(message) == written.body


@given(st.text(max_size=60), st.booleans())
def test_no_recipient_breaks_it(recipient: str, has_address: bool) -> None:
    if has_address:
        recipient = f"{recipient} <ida@example.org>"
    message = parsed(mail(recipient=recipient))
    assert plain(message) == PROSE
    assert set(message.keys()) - {"To"} == set(parsed(mail()).keys())


@given(WORDS)
def test_the_importer_reads_the_subject_back(words: str) -> None:
    written = mail(PROSE, words)
    # The mail program adds the sender, without whom the importer takes nothing for one's own.
    content = b"From: jo@example.org\r\n" + eml(written)
    (item,) = EmlSource().read(
        BytesIO(content), "a.eml", ReadOptions(mine=frozenset({"jo@example.org"}))
    )
    assert isinstance(item, Found)
    assert item.sample.text == PROSE
    assert item.sample.subject == written.title
