from urllib.parse import parse_qs, urlsplit

from hypothesis import given

from app.exporting.mailto import longest_mailto, mailto
from tests.app.exporting.texts import ANY_TEXT, mail

NO_LIMIT = 100_000


def test_recipient_subject_and_text_are_in_the_address() -> None:
    found = mailto(mail("Hi & bye,\nJo", "1+1 = 2?", "Ida <ida+x@example.org>, b@c.org"), NO_LIMIT)
    assert found.url == (
        "mailto:ida+x@example.org,b@c.org?subject=1%2B1%20%3D%202%3F&body=Hi%20%26%20bye%2C%0D%0AJo"
    )
    assert found.holds_text


@given(ANY_TEXT, ANY_TEXT)
def test_subject_and_text_come_back_as_they_were(subject: str, text: str) -> None:
    written = mail(text, subject)
    found = mailto(written, NO_LIMIT)
    assert found.url.isascii()
    assert found.holds_text
    # A plus sign is one in these addresses, not a space.
    fields = parse_qs(
        urlsplit(found.url).query.replace("+", "%2B"),
        strict_parsing=bool(written.title or written.body),
    )
    assert fields.get("subject", [""]) == [written.title]
    assert fields.get("body", [""]) == [written.body.replace("\n", "\r\n")]


def test_what_is_too_long_is_left_to_be_pasted() -> None:
    long = mail("words " * 400, recipient="ida@example.org")
    found = mailto(long, longest_mailto("win32"))
    assert found.url == "mailto:ida@example.org?subject=The%20clock"
    assert not found.holds_text
    assert mailto(long, longest_mailto("linux")).holds_text
    assert mailto(mail("a", "ж" * 2000), 2000).url == "mailto:"


def test_an_empty_text_opens_an_empty_message() -> None:
    found = mailto(mail("", ""), NO_LIMIT)
    assert (found.url, found.holds_text) == ("mailto:", True)
