import struct
from datetime import UTC, datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.importing.outlook_msg import OutlookMessageSource
from app.importing.source import Found, Item, LeftOut, Problem
from engine.writing import Kind
from tests.app.importing.written_compound import Tree, compound_file
from tests.app.importing.written_mail import MINE, OWN_TEXT

SENT = int((datetime(2010, 1, 1, 15, 7, 20, tzinfo=UTC).timestamp() + 11_644_473_600) * 10**7)


def msg(
    *,
    texts: dict[int, str] | None = None,
    streams: dict[str, bytes] | None = None,
    numbers: dict[int, int] | None = None,
    recipients: tuple[str, ...] = (),
) -> bytes:
    """An Outlook message from Mina.

    Args:
        texts: Unicode properties besides, by identifier; "" takes one away.
        streams: other properties by identifier and type, such as "1013000102".
        numbers: properties of fixed length.
        recipients: their addresses.
    """
    values = {0x001A: "IPM.Note", 0x5D01: "mina@example.org", 0x1000: OWN_TEXT, **(texts or {})}
    tree: dict[str, bytes | Tree] = {
        f"__substg1.0_{tag:04X}001F": text.encode("utf-16-le")
        for tag, text in values.items()
        if text
    }
    tree |= {f"__substg1.0_{name}": data for name, data in (streams or {}).items()}
    for number, address in enumerate(recipients):
        storage = {"__substg1.0_39FE001F": address.encode("utf-16-le")}
        tree[f"__recip_version1.0_#{number:08X}"] = storage
    fixed = {0x0039: SENT, **(numbers or {})}
    entries = b"".join(struct.pack("<HHIQ", 0x40, tag, 6, value) for tag, value in fixed.items())
    return compound_file(tree | {"__properties_version1.0": b"\0" * 32 + entries})


def read(data: bytes) -> Item:
    (item,) = OutlookMessageSource().read(BytesIO(data), "lunch.msg", MINE)
    return item


def read_found(data: bytes) -> Found:
    item = read(data)
    assert isinstance(item, Found), item
    return item


def test_a_message_sent_is_found_with_subject_date_and_name() -> None:
    found = read_found(msg(texts={0x0037: "Mittag für zwei"}, recipients=("omar@example.org",)))
    assert found.sample.text == OWN_TEXT
    assert found.sample.subject == "Mittag für zwei"
    assert found.sample.kind is Kind.EMAIL
    assert found.item == "lunch.msg (Mittag für zwei)"
    assert found.written_at == "2010-01-01T15:07:20+00:00"


def test_its_author_is_its_sender() -> None:
    source = OutlookMessageSource()
    assert list(source.senders(BytesIO(msg()))) == ["mina@example.org"]
    assert list(source.senders(BytesIO(b"no message"))) == []


def test_headers_that_it_came_with_count_but_for_those_of_its_body() -> None:
    headers = (
        "From: Mina <mina@example.org>\r\nSubject: Re: Lunch\r\nIn-Reply-To: <1@example.org>\r\n"
        "Content-Type: text/html; charset=x\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    )
    found = read_found(msg(texts={0x007D: headers, 0x5D01: "", 0x0037: "Other"}))
    assert (found.sample.subject, found.sample.text) == ("Lunch", OWN_TEXT)
    assert found.sample.kind is Kind.REPLY


def test_what_it_quotes_and_its_signature_are_left_out() -> None:
    body = f"{OWN_TEXT}\r\n\r\n-- \r\nMina\r\n"
    assert read_found(msg(texts={0x1000: body})).sample.text == OWN_TEXT


@pytest.mark.parametrize("code_page", [1251, 65001])
def test_a_body_of_html_is_read_in_its_code_page(code_page: int) -> None:
    text = "Мне удобно в полдень, увидимся в пятницу!"
    page = f"<p>{text}</p>".encode("cp1251" if code_page == 1251 else "utf-8")
    data = msg(texts={0x1000: ""}, streams={"10130102": page}, numbers={0x3FDE: code_page})
    assert read_found(data).sample.text == text


def test_texts_of_bytes_are_read_in_the_messages_code_page() -> None:
    data = msg(
        texts={0x1000: ""},
        streams={"1000001E": "Мне удобно в полдень, увидимся!\0".encode("cp1251")},
        numbers={0x3FFD: 1251},
    )
    assert read_found(data).sample.text == "Мне удобно в полдень, увидимся!"


def test_a_long_body_is_read_whole() -> None:
    text = " ".join([OWN_TEXT] * 200)
    assert read_found(msg(texts={0x1000: text})).sample.text == text


@pytest.mark.parametrize(
    ("texts", "numbers", "reason"),
    [
        ({0x001A: "IPM.Schedule.Meeting.Request"}, {}, "automatic message"),
        ({0x001A: "REPORT.IPM.Note.NDR"}, {}, "automatic message"),
        ({0x001A: "IPM.Note.SMIME"}, {}, "encrypted"),
        ({}, {0x0E07: 9}, "unpublished draft"),
    ],
)
def test_what_is_no_mail_of_a_persons_is_left_out(
    texts: dict[int, str], numbers: dict[int, int], reason: str
) -> None:
    assert read(msg(texts=texts, numbers=numbers)) == LeftOut("lunch.msg", reason)


def test_a_signed_message_is_read() -> None:
    assert read_found(msg(texts={0x001A: "IPM.Note.SMIME.MultipartSigned"})).sample.text == OWN_TEXT


def test_a_message_of_someone_else_is_left_out() -> None:
    item = read(msg(texts={0x5D01: "omar@example.org"}))
    assert item == LeftOut("lunch.msg", "written by someone else")


def test_an_author_known_by_a_directorys_name_only_is_a_problem() -> None:
    item = read(msg(texts={0x5D01: "", 0x0C1F: "/O=BAKERY/CN=MINA"}))
    assert item == Problem("lunch.msg", "does not say who wrote it")


def test_a_value_cannot_bring_headers_of_its_own() -> None:
    found = read_found(msg(texts={0x0037: "Lunch\r\nFrom: omar@example.org\r\n\r\nHello"}))
    assert found.sample.subject == "Lunch From: omar@example.org Hello"
    assert found.sample.text == OWN_TEXT


@pytest.mark.parametrize(
    ("ticks", "date"), [(2**63, None), (0, None), (10**7, "1601-01-01T00:00:01+00:00")]
)
def test_a_date_that_cannot_be_is_unknown(ticks: int, date: str | None) -> None:
    assert read_found(msg(numbers={0x0039: ticks})).written_at == date


def test_messages_are_known_by_content() -> None:
    source = OutlookMessageSource()
    assert source.detect("lunch.MSG", msg()[:4096])
    assert source.detect("lunch", msg()[:4096])
    assert not source.detect("de.msg", b"::msgcat::mcset de Abort")
    assert not source.detect("letter.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504)


@settings(max_examples=60)
@given(st.binary(max_size=100), st.integers(0, 10_000), st.booleans())
def test_any_damage_to_a_message_ends_as_an_item(noise: bytes, place: int, cut: bool) -> None:
    data = msg(texts={0x0037: "Lunch"})
    place %= len(data)
    damaged = data[:place] + noise + (b"" if cut else data[place + len(noise) :])
    assert isinstance(read(damaged), Found | LeftOut | Problem)
    list(OutlookMessageSource().senders(BytesIO(damaged)))
