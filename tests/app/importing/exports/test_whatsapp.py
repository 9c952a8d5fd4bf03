import time
from datetime import datetime, timedelta
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports.whatsapp import WhatsAppSource
from app.importing.source import Found, LeftOut
from engine.writing import Kind
from tests.app.importing.exports.reading import WORDS, can_be_stored, read, read_found, the_one

MINE = ("mina öberg",)
MARK = "\u200e"


def chat(*lines: str) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def said(text: str, sender: str = "Mina Öberg", clock: str = "16:07") -> str:
    """A message as Android writes it in Britain."""
    return f"13/02/2010, {clock} - {sender}: {text}"


def test_a_message_is_a_reply_with_its_moment() -> None:
    found = the_one(WhatsAppSource(), chat(said(WORDS)), mine=MINE)
    assert found.sample.text == WORDS
    assert found.sample.kind is Kind.REPLY
    assert found.item == "message of 2010-02-13 16:07:00"
    assert found.written_at == "2010-02-13T16:07:00+00:00"


@pytest.mark.parametrize(
    ("start", "moment"),
    [
        ("[13/02/2010, 16:07:20] ", "2010-02-13T16:07:20"),
        (f"{MARK}[13/02/2010, 16:07:20] ", "2010-02-13T16:07:20"),
        ("[2/13/10, 4:07:20\u202fPM] ", "2010-02-13T16:07:20"),
        ("[2/13/10, 12:07:20 AM] ", "2010-02-13T00:07:20"),
        ("[13.02.10, 16:07:20] ", "2010-02-13T16:07:20"),
        ("[13.2.2010 klo 16.07.20] ", "2010-02-13T16:07:20"),
        ("[2010/2/13 下午4:07:20] ", "2010-02-13T16:07:20"),
        ("[2010-02-13, 16:07:20] ", "2010-02-13T16:07:20"),
        ("13/02/2010, 16:07 - ", "2010-02-13T16:07:00"),
        ("13/02/2010 16:07 - ", "2010-02-13T16:07:00"),
        ("2/13/10, 4:07 PM - ", "2010-02-13T16:07:00"),
        ("13.02.10, 16:07 - ", "2010-02-13T16:07:00"),
        ("13/2/10, 4:07 p. m. - ", "2010-02-13T16:07:00"),
        ("13-02-10 16:07 - ", "2010-02-13T16:07:00"),
        ("2010-02-13 16:07 - ", "2010-02-13T16:07:00"),
    ],
)
def test_dates_of_all_phones_and_languages_are_read(start: str, moment: str) -> None:
    data = chat(f"{start}Mina Öberg: {WORDS}")
    assert the_one(WhatsAppSource(), data, mine=MINE).written_at == f"{moment}+00:00"
    assert WhatsAppSource().detect("_chat.txt", data)


def test_one_day_above_twelve_tells_the_order_of_all() -> None:
    lines = ["01/02/2010, 16:07 - Mina Öberg: " + WORDS, said(WORDS)]
    first, _ = read_found(WhatsAppSource(), chat(*lines), mine=MINE)
    assert first.written_at == "2010-02-01T16:07:00+00:00"


def test_where_no_number_tells_an_american_clock_does() -> None:
    american = chat(f"1/2/10, 4:07 PM - Mina Öberg: {WORDS}")
    european = chat(f"1/2/10, 16:07 - Mina Öberg: {WORDS}")
    months = [
        the_one(WhatsAppSource(), data, mine=MINE).written_at for data in (american, european)
    ]
    assert months == ["2010-01-02T16:07:00+00:00", "2010-02-01T16:07:00+00:00"]


def test_lines_of_one_message_stay_together() -> None:
    found = the_one(WhatsAppSource(), chat(said(WORDS), "", "Bring salt: lots."), mine=MINE)
    assert found.sample.text == f"{WORDS}\n\nBring salt: lots."


def test_messages_that_follow_each_other_closely_are_one_text() -> None:
    lines = [
        said("Listen,", clock="16:07"),
        said(WORDS, clock="16:12"),
        said("A later text, and one of its own.", clock="16:18"),
        said("No!", "Omar", clock="16:18"),
        said("Yes, and that is all I say.", clock="16:18"),
    ]
    items = read(WhatsAppSource(), chat(*lines), mine=MINE)
    texts = [item.sample.text for item in items if isinstance(item, Found)]
    assert texts == [
        f"Listen,\n{WORDS}",
        "A later text, and one of its own.",
        "Yes, and that is all I say.",
    ]
    assert items[2] == LeftOut("message of 2010-02-13 16:18:00 (2)", "written by someone else")


def test_texts_of_one_moment_have_different_names() -> None:
    lines = [said(WORDS), said("Ha!", "Omar"), said(WORDS)]
    names = [item.item for item in read(WhatsAppSource(), chat(*lines), mine=MINE)]
    assert len(set(names)) == 3


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<Media omitted>", "attachment"),
        ("<Medien ausgeschlossen>", "attachment"),
        (f"{MARK}image omitted", "attachment"),
        (f"{MARK}<attached: 00000074-PHOTO-2010-02-13.jpg>", "attachment"),
        (f"{MARK}IMG-20100213-WA0001.jpg (file attached)", "attachment"),
        ("IMG-20100213-WA0001.jpg (Datei angehängt)", "attachment"),
        ("This message was deleted", "deleted"),
        (f"{MARK}You deleted this message.", "deleted"),
        ("Diese Nachricht wurde gelöscht.", "deleted"),
        ("Se eliminó este mensaje.", "deleted"),
        ("このメッセージは削除されました", "deleted"),
        ("此消息已删除", "deleted"),
        ("Yes.", "too short"),
    ],
)
def test_what_is_no_text_is_left_out(text: str, reason: str) -> None:
    (item,) = read(WhatsAppSource(), chat(said(text)), mine=MINE)
    assert item == LeftOut("message of 2010-02-13 16:07:00", reason)


def test_a_pictures_caption_is_a_text() -> None:
    picture = said(f"{MARK}IMG-20100213-WA0001.jpg (file attached)")
    assert the_one(WhatsAppSource(), chat(picture, WORDS), mine=MINE).sample.text == WORDS


@pytest.mark.parametrize("mark", [MARK, ""])
def test_the_note_that_a_message_was_edited_goes(mark: str) -> None:
    edited = said(f"{WORDS} {mark}<This message was edited>")
    assert the_one(WhatsAppSource(), chat(edited), mine=MINE).sample.text == WORDS


def test_notices_are_nobodys_and_end_what_came_before() -> None:
    lines = [
        "13/02/2010, 16:00 - Messages and calls are end-to-end encrypted. Tap to learn more.",
        said(WORDS),
        "13/02/2010, 16:08 - Omar added Lena",
        "and this line goes with it",
        f"[13/02/2010, 16:09:00] Bakers: {MARK}Omar changed the group's icon",
    ]
    source = WhatsAppSource()
    assert list(source.senders(BytesIO(chat(*lines)))) == ["mina öberg"]
    found = next(item for item in read(source, chat(*lines), mine=MINE) if isinstance(item, Found))
    assert found.sample.text == WORDS


def test_names_are_told_apart_from_marks_around_them() -> None:
    lines = [said(WORDS, f"{MARK}MINA  Öberg"), said(WORDS, "~\u202fOmar\u202c")]
    assert list(WhatsAppSource().senders(BytesIO(chat(*lines)))) == ["mina öberg", "omar"]


def test_it_is_known_by_its_first_line() -> None:
    source = WhatsAppSource()
    assert source.detect("WhatsApp Chat with Omar.txt", b"\xef\xbb\xbf" + chat(said(WORDS)))
    assert not source.detect("notes.txt", b"13/02/2010\nDear diary")
    assert not source.detect("notes.txt", b"")
    assert not source.detect("chat.md", chat(said(WORDS)))


words = st.lists(st.sampled_from(["bread", "salt:", "“ha”", "13/02", "パン", "[1]"]), min_size=6)
turns = st.lists(st.tuples(st.sampled_from(["Mina Öberg", "Omar"]), words.map(" ".join)))


@given(turns, st.booleans())
def test_texts_written_are_the_texts_read(said_by: list[tuple[str, str]], iphone: bool) -> None:
    start = datetime(2010, 2, 13, 16, 7)
    lines = []
    for number, (sender, text) in enumerate(said_by):
        moment = start + timedelta(hours=number)
        stamp = f"[{moment:%d/%m/%Y, %H:%M:%S}]" if iphone else f"{moment:%d/%m/%Y, %H:%M} -"
        lines.append(f"{stamp} {sender}: {text}")
    items = read(WhatsAppSource(), chat(*lines), mine=MINE)
    assert [item.sample.text for item in items if isinstance(item, Found)] == [
        text for sender, text in said_by if sender == "Mina Öberg"
    ]
    assert len(items) == len(said_by)


pieces = st.sampled_from(
    ["13/02/2010, 16:07 - ", "[2/30/10, 14:61:99 PM] ", "Mina Öberg: ", MARK, "<x y z>", "\n", "\r"]
)


@given(st.lists(pieces | st.text(max_size=5), max_size=20).map("".join))
def test_no_chat_raises(text: str) -> None:
    assert can_be_stored(read(WhatsAppSource(), chat(text), mine=MINE))


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    assert can_be_stored(read(WhatsAppSource(), data, mine=MINE))
    assert WhatsAppSource().detect("chat.txt", data) in (True, False)


@pytest.mark.parametrize(
    "hostile",
    [
        said("<" * 200_000),
        said("a" * 300_000) + "\n" + "b\n" * 200_000,
        said("a\n" + "b\n" * 200_000),
        said("x." + "y (" * 50_000),
        "13/02/2010, 16:07 - " + "Mina" * 50_000,
        said("<a " + "b " * 100_000),
        said("a" + " " * 190_000 + "b"),
    ],
)
def test_hostile_chats_take_seconds_at_most(hostile: str) -> None:
    start = time.process_time()
    read(WhatsAppSource(), chat(hostile), mine=MINE)
    assert time.process_time() - start < 5
