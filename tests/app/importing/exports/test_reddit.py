import csv
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports.reddit import REDDIT_COMMENTS, REDDIT_POSTS
from engine.writing import Kind
from tests.app.importing.exports.reading import (
    WORDS,
    can_be_stored,
    read,
    read_found,
    reasons,
    the_one,
)


def written(columns: str, *rows: list[str]) -> bytes:
    table = StringIO()
    csv.writer(table, lineterminator="\n").writerows([columns.split(","), *rows])
    return table.getvalue().encode("utf-8", "replace")


def posts(*bodies: str, title: str = "On bread") -> bytes:
    rows = [
        [f"p{n}", "https://r.example", "2021-03-04 12:34:56 UTC", "", "bread", "0", title, "", body]
        for n, body in enumerate(bodies)
    ]
    return written("id,permalink,date,ip,subreddit,gildings,title,url,body", *rows)


def comments(*bodies: str) -> bytes:
    rows = [
        ["c1", "https://r.example", "2021-03-04 12:34:56 UTC", "", "bread", "0", "", "", body, ""]
        for body in bodies
    ]
    return written("id,permalink,date,ip,subreddit,gildings,link,parent,body,media", *rows)


def test_a_post_is_found_with_title_identifier_and_moment() -> None:
    found = the_one(REDDIT_POSTS, posts(WORDS))
    assert found.sample.text == WORDS
    assert found.sample.subject == "On bread"
    assert found.sample.kind is Kind.POST
    assert found.item == "post p0"
    assert found.written_at == "2021-03-04T12:34:56+00:00"


def test_a_comment_is_a_reply_without_what_it_quotes() -> None:
    found = the_one(
        REDDIT_COMMENTS, comments(f"> Who bakes?\n\n{WORDS} **Really**, [yes](https://x).")
    )
    assert found.sample.text == f"{WORDS} Really, yes."
    assert found.sample.kind is Kind.REPLY
    assert found.item == "comment c1"


def test_a_heading_within_the_text_stays() -> None:
    assert the_one(REDDIT_POSTS, posts(f"# Bread\n\n{WORDS}")).sample.text == f"Bread\n\n{WORDS}"


def test_what_is_gone_or_only_a_link_is_left_out() -> None:
    bodies = ["[deleted]", "[removed]", "", "Yes."]
    assert reasons(REDDIT_POSTS, posts(*bodies)) == [
        "deleted",
        "deleted",
        "empty",
        "too short",
    ]


def test_tables_are_known_by_their_columns() -> None:
    assert REDDIT_POSTS.detect("posts.csv", posts())
    assert REDDIT_COMMENTS.detect("comments.csv", comments())
    assert not REDDIT_POSTS.detect("posts.csv", comments())
    assert not REDDIT_COMMENTS.detect("comments.csv", posts())
    assert not REDDIT_COMMENTS.detect("comment_votes.csv", b"id,permalink,direction\n")


plain = st.lists(st.sampled_from(["bread", "salt", "“ha”", 'a"b', "a, b", "パン"]), min_size=5)


@given(st.lists(plain.map(" ".join), max_size=5))
def test_texts_written_are_the_texts_read(texts: list[str]) -> None:
    assert [found.sample.text for found in read_found(REDDIT_POSTS, posts(*texts))] == texts


@given(st.text(max_size=80), st.text(max_size=20))
def test_no_text_raises(body: str, title: str) -> None:
    assert can_be_stored(read(REDDIT_POSTS, posts(body, title=title)))
