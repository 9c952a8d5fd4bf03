import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports.linkedin import LINKEDIN_COMMENTS, LINKEDIN_SHARES
from engine.writing import Kind
from tests.app.importing.exports.reading import WORDS, read_found, reasons, the_one

SHARES = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
COMMENTS = "Date,Link,Message\n"


def share(text: str) -> str:
    """A row of Shares.csv, which puts every line break between two quotation marks too many."""
    quoted = text.replace('"', '""').replace("\n", '""\n""')
    return f'2026-01-15 10:00:00,https://l.example/1,"{quoted}",,,MEMBER_NETWORK\n'


def comment(text: str) -> str:
    r"""A row of Comments.csv, which writes quotation marks as \"."""
    quoted = text.replace('"', '\\"')
    return f'2026-02-15 10:00:00,https://l.example/2,"{quoted}"\n'


def test_a_post_is_found_with_its_moment() -> None:
    found = the_one(LINKEDIN_SHARES, (SHARES + share(WORDS)).encode())
    assert found.sample.text == WORDS
    assert found.sample.kind is Kind.POST
    assert found.item == "post of 2026-01-15 10:00:00"
    assert found.written_at == "2026-01-15T10:00:00+00:00"


def test_a_comment_is_a_reply() -> None:
    text = 'Back when I led the "tea" team,\n\nit was hot.'
    found = the_one(LINKEDIN_COMMENTS, (COMMENTS + comment(text)).encode())
    assert found.sample.text == text
    assert found.sample.kind is Kind.REPLY
    assert found.item == "comment of 2026-02-15 10:00:00"


lines = st.lists(st.sampled_from([WORDS, 'He said "noon".', "", "1, 2, 3"]), min_size=1)


@given(lines.map(lambda some: "\n".join([WORDS, *some, WORDS])))
def test_texts_of_many_lines_are_read_as_they_were_written(text: str) -> None:
    (found,) = read_found(LINKEDIN_SHARES, (SHARES + share(text)).encode())
    assert found.sample.text == text


def test_lines_that_end_and_begin_with_quotation_marks_of_their_own_keep_them() -> None:
    text = f'{WORDS}\nShe said "noon"\n"Fine", I said'
    row = text.replace('"', '""')
    data = f'{SHARES}2026-01-15 10:00:00,https://l.example/1,"{row}",,,PUBLIC\n'
    assert the_one(LINKEDIN_SHARES, data.encode()).sample.text == text


def test_what_is_shared_without_a_word_is_left_out() -> None:
    data = f"{SHARES}2026-01-15 10:00:00,https://l.example/1,,https://a.example,,PUBLIC\n"
    assert reasons(LINKEDIN_SHARES, data.encode()) == ["empty"]


def test_a_comment_without_a_date_is_read_all_the_same() -> None:
    found = the_one(LINKEDIN_COMMENTS, f'{COMMENTS},https://l.example/2,"{WORDS}"\n'.encode())
    assert found.written_at is None


@pytest.mark.parametrize("name", ["Shares.csv", "Shares_155814142.csv", "renamed.csv"])
def test_tables_are_known_by_their_columns(name: str) -> None:
    assert LINKEDIN_SHARES.detect(name, SHARES.encode())
    assert LINKEDIN_COMMENTS.detect(name, COMMENTS.encode())
    assert not LINKEDIN_SHARES.detect(name, COMMENTS.encode())
    assert not LINKEDIN_COMMENTS.detect(name, b"Date,Type,Link\n")
