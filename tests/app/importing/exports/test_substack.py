from collections.abc import Callable
from io import BytesIO
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports.substack import SubstackSource
from app.importing.source import LeftOut, Problem
from engine.writing import Kind
from tests.app.importing.exports.reading import can_be_stored, read, the_one

STORY = "I bake bread on Sundays, and each week I learn something new about flour, water and salt. "
TEXT = (STORY * 2).strip()
PAGE = f"<p>{TEXT}</p>".encode()
COLUMNS = (
    "post_id,post_date,is_published,email_sent_at,inbox_sent_at,type,audience,title,subtitle,"
    "podcast_url"
)
TABLE = (
    f"{COLUMNS}\n"
    '101.on-bread,2024-03-10T12:00:00.000Z,true,,,newsletter,everyone,"On bread, again",Sub,\n'
    "102.rough-idea,,false,,,newsletter,everyone,Rough idea,,\n"
    "103,2024-03-12T12:00:00.000Z,true,,,newsletter,everyone,No address,,\n"
).encode()


def source(table: bytes = TABLE) -> SubstackSource:
    return SubstackSource().with_index({"posts.csv": lambda: BytesIO(table)})


def test_a_post_is_found_with_what_the_table_says_of_it() -> None:
    found = the_one(source(), PAGE, "posts/101.on-bread.html")
    assert found.sample.text == TEXT
    assert found.sample.subject == "On bread, again"
    assert found.sample.kind is Kind.POST
    assert found.item == "posts/101.on-bread.html"
    assert found.written_at == "2024-03-10T12:00:00+00:00"


def test_a_page_may_be_named_by_its_number_alone() -> None:
    assert the_one(source(), PAGE, "export/posts/103.html").sample.subject == "No address"


def test_what_is_not_published_is_left_out() -> None:
    label = "posts/102.rough-idea.html"
    assert read(source(), PAGE, label) == [LeftOut(label, "unpublished draft")]


def test_a_page_without_its_table_is_read_all_the_same() -> None:
    found = the_one(SubstackSource(), PAGE, "posts/102.rough-idea.html")
    assert (found.sample.subject, found.written_at) == ("", None)


def test_the_table_itself_holds_no_texts_but_may_be_damaged() -> None:
    assert read(source(), TABLE, "posts.csv") == []
    (problem,) = read(source(), TABLE + b"104,x\n", "posts.csv")
    assert isinstance(problem, Problem)


def test_a_table_that_cannot_be_opened_hinders_nothing() -> None:
    def gone() -> BinaryIO:
        raise FileNotFoundError

    files: dict[str, Callable[[], BinaryIO]] = {"posts.csv": gone}
    assert the_one(SubstackSource().with_index(files), PAGE, "posts/101.on-bread.html").item


def test_what_asks_to_subscribe_goes() -> None:
    page = (
        f"<p>{TEXT}</p><div class='subscription-widget-wrap'><p>Subscribe now!</p></div>"
        "<p class='button-wrapper'><a>Share</a></p><div class='footnote'><p>1 See there</p></div>"
    ).encode()
    assert the_one(source(), page, "posts/101.a.html").sample.text == TEXT


@pytest.mark.parametrize(
    ("name", "head", "known"),
    [
        ("posts/101.on-bread.html", b"<p>", True),
        ("a/b/posts/101.html", b"<p>", True),
        ("posts.csv", TABLE, True),
        ("posts/101.opens.csv", b"post_id,timestamp,email\n", False),
        ("posts/about.html", b"<p>", False),
        ("101.on-bread.html", b"<p>", False),
    ],
)
def test_pages_are_known_by_their_names_and_the_table_by_its_columns(
    name: str,
    head: bytes,
    known: bool,
) -> None:
    assert SubstackSource().detect(name, head) is known


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    assert can_be_stored(read(source(), data, "posts/101.a.html"))
    assert can_be_stored(read(source(TABLE + data), PAGE, "posts/101.a.html"))
    assert can_be_stored(read(source(), data, "posts.csv"))
