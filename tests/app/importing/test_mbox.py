from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.mbox import MAX_MESSAGE_BYTES, MboxSource, split_messages
from app.importing.source import Found, LeftOut, Problem
from tests.app.importing.written_mail import MINE, OWN_TEXT, mbox, message


def split(data: bytes) -> list[bytes | None]:
    return list(split_messages(BytesIO(data)))


def test_each_message_is_found_in_turn() -> None:
    data = mbox(message("one"), message("two"), message("three"))
    bodies = [part.split(b"\n\n", 1)[1].strip() for part in split(data) if part is not None]
    assert bodies == [b"one", b"two", b"three"]


@pytest.mark.parametrize(
    "postmark",
    [
        b"From mina@example.org Fri Jan  1 16:07:20 2010",
        b"From mina at example.org  Fri Jan  1 16:07:20 2010",
        b"From nobody Tue Jul 13 01:02:03 2010",
        b"From - Sat Jan 01 16:07:20 2011",
        b"From 1234567890@xxx Fri Jan 01 16:07:20 +0000 2010",
        b"From MAILER-DAEMON Fri Jul  8 12:08:34 2011 -0400",
        b"From mina@example.org Fri, 1 Jan 2010 16:07:20",
    ],
)
def test_postmarks_of_all_makes_divide(postmark: bytes) -> None:
    data = postmark + b"\nSubject: a\n\none\n\n" + postmark + b"\r\nSubject: b\n\ntwo\n"
    assert split(data) == [b"Subject: a\n\none\n\n", b"Subject: b\n\ntwo\n"]
    assert MboxSource().detect("Sent", data)


@pytest.mark.parametrize(
    "line",
    [
        b"From what I hear, Friday is fine.",
        b"From: Mina",
        b"From Monday on, all is well in 2010",
        b"From here to Jan 2010",
    ],
)
def test_prose_that_starts_with_from_divides_nothing(line: bytes) -> None:
    data = mbox(message("see below"))[:-1] + b"\n" + line + b"\n\nmore\n"
    assert len(split(data)) == 1


def test_a_postmark_without_a_blank_line_before_it_divides_nothing() -> None:
    data = mbox(message("quoting the log:\nFrom a@example.org Fri Jan  1 16:07:20 2010"))
    assert len(split(data)) == 1


def test_an_escaped_from_is_unescaped() -> None:
    (only,) = split(mbox(message("\n>From here on, all is well.\n>>From there")))
    assert only is not None
    assert b"\nFrom here on, all is well.\n>From there" in only


def test_text_before_the_first_message_is_a_problem_and_the_rest_is_read() -> None:
    items = list(MboxSource().read(BytesIO(b"rubbish\n\n" + mbox(message())), "in.mbox", MINE))
    assert items[0] == Problem("the beginning", "comes before the first message")
    assert isinstance(items[1], Found)


def test_only_the_beginning_of_a_huge_message_is_held() -> None:
    data = mbox(b"From: a@b.c\n\n" + b"y" * 999 + b"\n" + b"x" * MAX_MESSAGE_BYTES, message())
    huge, small = split(data)
    assert huge is not None
    assert len(huge) <= MAX_MESSAGE_BYTES + 64 * 1024
    assert small is not None
    assert OWN_TEXT.encode() in small


def test_items_are_numbered_and_named_by_subject() -> None:
    data = mbox(message(From="omar@example.org"), b"no headers", message(Subject="Lunch"))
    other, broken, own = MboxSource().read(BytesIO(data), "in.mbox", MINE)
    assert isinstance(other, LeftOut)
    assert broken == Problem("message 2", "does not say who wrote it")
    assert isinstance(own, Found)
    assert own.item == "message 3 (Lunch)"


def test_senders_are_every_messages_author() -> None:
    data = mbox(message(), message(From="omar at example.org (Omar)"), b"no headers")
    senders = list(MboxSource().senders(BytesIO(data)))
    assert senders == ["mina@example.org", "omar@example.org", ""]


@given(st.binary(max_size=600))
def test_any_bytes_can_be_read(data: bytes) -> None:
    list(MboxSource().senders(BytesIO(data)))
    list(MboxSource().read(BytesIO(data), "in.mbox", MINE))


rubbish = st.binary(max_size=100).filter(lambda data: b"From " not in data)


@given(st.lists(rubbish, max_size=6))
def test_well_formed_messages_are_found_among_rubbish(between: list[bytes]) -> None:
    data = b"".join(junk + b"\n\n" + mbox(message()) for junk in between)
    found = [
        item
        for item in MboxSource().read(BytesIO(data), "in.mbox", MINE)
        if isinstance(item, Found)
    ]
    assert len(found) == len(between)
    assert all(OWN_TEXT in item.sample.text for item in found)
