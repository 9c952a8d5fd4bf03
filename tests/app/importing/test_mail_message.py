from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.mail_message import read_message, sender
from app.importing.source import Found, LeftOut, Problem
from engine.writing import Kind
from tests.app.importing.written_mail import MINE, OWN_TEXT, message, read, read_found


def reason(data: bytes) -> str:
    item = read(data)
    assert isinstance(item, LeftOut), item
    return item.reason


def test_an_own_message_is_found_with_subject_date_and_name() -> None:
    data = message(Subject="Lunch", Date="Fri, 1 Jan 2010 16:07:20 +0100")
    found = read_found(data)
    assert found.sample.text == OWN_TEXT
    assert found.sample.subject == "Lunch"
    assert found.sample.kind is Kind.EMAIL
    assert found.item == "message 1 (Lunch)"
    assert found.written_at == "2010-01-01T15:07:20+00:00"


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("Re: Lunch", "Lunch"),
        ("RE: AW: [lunch-list] Re: Lunch", "Lunch"),
        ("[Lunch-List] Lunch", "Lunch"),
        ("Re[2]: Lunch", "Lunch"),
        ("=?utf-8?q?Re=3A_Mittag_f=C3=BCr_zwei?=", "Mittag für zwei"),
        ("Regarding lunch: at noon", "Regarding lunch: at noon"),
        ("[draft]", "[draft]"),
    ],
)
def test_a_subject_is_decoded_and_loses_its_prefixes(subject: str, shown: str) -> None:
    data = b"Subject: " + subject.encode() + b"\n" + message()
    assert read_found(data).sample.subject == shown


@pytest.mark.parametrize(
    "header",
    [
        b"Subject: Re: Lunch",
        b"Subject: SV: Lunch",
        b"In-Reply-To: <1@example.org>",
        b"References: <1@example.org>",
    ],
)
def test_an_answer_is_a_reply(header: bytes) -> None:
    assert read_found(header + b"\n" + message()).sample.kind is Kind.REPLY


def test_from_counts_and_sender_does_not() -> None:
    assert reason(message(From="omar@example.org", Sender="mina@example.org")) == (
        "written by someone else"
    )
    read_found(message(Sender="omar@example.org"))


def test_a_list_archives_address_counts() -> None:
    data = b"From: mina at example.org (Mina ?berg)\nDate: x\n\n" + OWN_TEXT.encode()
    assert sender(data) == "mina@example.org"
    assert read_found(data).written_at is None


@pytest.mark.parametrize(
    ("headers", "body", "sort"),
    [
        ({"Auto_Submitted": "auto-replied"}, OWN_TEXT, "auto-reply"),
        ({"Auto_Submitted": "auto-generated"}, OWN_TEXT, "machine notice"),
        ({"Subject": "Automatic reply: Lunch"}, OWN_TEXT, "auto-reply"),
    ],
)
def test_automatic_messages_are_left_out(headers: dict[str, str], body: str, sort: str) -> None:
    assert reason(message(body, **headers)) == sort


@pytest.mark.parametrize(
    ("headers", "recipient"),
    [
        ({"To": "ann@example.org"}, "one"),
        ({"To": "Ann <ann@example.org>, bo@example.org"}, "several"),
        ({"To": "ann@example.org", "Cc": "bo@example.org"}, "several"),
        ({"To": "ann@example.org", "List_Id": "<choir.example.org>"}, "list"),
        ({"To": "python-dev at python.org"}, "one"),
        ({}, ""),
    ],
)
def test_for_whom_a_mail_was_written_is_told(headers: dict[str, str], recipient: str) -> None:
    assert read_found(message(OWN_TEXT, **headers)).recipient == recipient


def test_what_was_left_out_is_told_in_its_place() -> None:
    found = read_found(message(f"{OWN_TEXT}\n\n> Is noon fine?\n\n-- \nMina\n"))
    assert [(passage.text, passage.left_out) for passage in found.passages] == [
        (OWN_TEXT, None),
        ("> Is noon fine?", "quote"),
        ("--\nMina", "signature"),
    ]
    assert read_found(message(OWN_TEXT)).passages == ()


def test_an_encrypted_mail_is_left_out_as_such() -> None:
    armour = "-----BEGIN PGP MESSAGE-----\n\naGVsbG8gd29ybGQ=\n-----END PGP MESSAGE-----\n"
    assert reason(message(armour)) == "encrypted"


def test_bulk_mail_from_an_unattended_address_is_left_out() -> None:
    data = message(From="no-reply@example.org", Precedence="bulk")
    options = type(MINE)(frozenset({"no-reply@example.org"}))
    item = read_message(data, "message 1", options)
    assert item == LeftOut("message 1", "machine notice")


def test_list_mail_from_a_person_is_not_automatic() -> None:
    read_found(message(Precedence="list", Auto_Submitted="no"))


def test_an_invitation_is_left_out() -> None:
    mail = EmailMessage()
    mail["From"] = "mina@example.org"
    mail.set_content(OWN_TEXT)
    mail.add_alternative("BEGIN:VCALENDAR\nEND:VCALENDAR\n", subtype="calendar")
    assert reason(mail.as_bytes()) == "calendar mail"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Yes, noon, fine.", "too short"),
        ("+1", "too short"),
        ("", "empty"),
        ("> Lunch on Friday?\n> At noon?", "empty"),
        ("word " * 50_000, "too long"),
    ],
)
def test_too_little_and_too_much_is_left_out(body: str, expected: str) -> None:
    assert reason(message(body)) == expected


@pytest.mark.parametrize("data", [b"", b"\n", b"\nno headers here at all\n", b"\xff\xfe\x00"])
def test_a_message_without_an_author_is_a_problem(data: bytes) -> None:
    assert read(data) == Problem("message 1", "does not say who wrote it")


headers = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "Subject",
                "Date",
                "Content-Type",
                "Content-Transfer-Encoding",
                "MIME-Version",
                "Content-Disposition",
            ]
        ),
        st.one_of(
            st.binary(max_size=60),
            st.sampled_from(
                [
                    b"multipart/mixed; boundary=b",
                    b"multipart/alternative",
                    b"text/html; charset=utf-16",
                    b'text/plain; charset="no such"; format=flowed',
                    b"base64",
                    b"quoted-printable",
                    b"=?utf-8?b?!!!?=",
                    b"Fri, 99 Jan 0000 99:99:99 +9999",
                ]
            ),
        ),
    ),
    max_size=6,
)


@given(headers, st.one_of(st.binary(max_size=400), st.just(b"--b\n\nNoon works\n--b--\n")))
def test_no_message_of_ones_own_raises(pairs: list[tuple[str, bytes]], body: bytes) -> None:
    head = b"".join(
        name.encode() + b": " + value.replace(b"\n", b" ").replace(b"\r", b" ") + b"\n"
        for name, value in pairs
    )
    item = read(b"From: mina@example.org\n" + head + b"\n" + body)
    assert isinstance(item, Found | LeftOut), item
    if isinstance(item, Found):
        item.sample.text.encode()
        item.sample.subject.encode()
        item.item.encode()


@given(st.binary(max_size=500))
def test_no_bytes_raise(data: bytes) -> None:
    assert isinstance(read(data), Found | LeftOut | Problem)
