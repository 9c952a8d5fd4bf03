import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports.x import XSource
from app.importing.source import Found, LeftOut, Problem
from engine.writing import Kind
from tests.app.importing.exports.reading import (
    WORDS,
    can_be_stored,
    read,
    read_found,
    reasons,
    the_one,
)


def tweets(*posts: object, part: str = "tweets") -> bytes:
    """A file of X's archive, as its tweets.js and note-tweet.js are written."""
    return f"window.YTD.{part}.part0 = {json.dumps(posts, indent=2)}".encode()


def tweet(text: str, **fields: object) -> dict[str, object]:
    post = {
        "id_str": "1212",
        "created_at": "Fri Jan 01 16:07:20 +0100 2010",
        "full_text": text,
        "entities": {"urls": [], "hashtags": []},
        "retweeted": False,
    }
    return {"tweet": post | fields}


def note(text: str) -> dict[str, object]:
    core = {"styletags": [], "urls": [], "text": text, "mentions": []}
    return {
        "noteTweet": {
            "noteTweetId": "3434",
            "createdAt": "2023-05-01T10:00:00.000Z",
            "lifecycle": {"value": "1"},
            "core": core,
        }
    }


def test_a_post_is_found_with_its_number_and_moment() -> None:
    found = the_one(XSource(), tweets(tweet(WORDS)))
    assert found.sample.text == WORDS
    assert found.sample.kind is Kind.POST
    assert found.item == "post 1212"
    assert found.written_at == "2010-01-01T15:07:20+00:00"


@pytest.mark.parametrize("mentions", ["@omar ", "@omar @lena_2 ", "@omar\n", "@omar: "])
def test_an_answer_is_a_reply_without_the_names_before_it(mentions: str) -> None:
    found = the_one(XSource(), tweets(tweet(mentions + WORDS, in_reply_to_screen_name="omar")))
    assert found.sample.text == WORDS
    assert found.sample.kind is Kind.REPLY


def test_going_on_with_ones_own_thread_is_no_reply() -> None:
    found = the_one(XSource(), tweets(tweet(WORDS, in_reply_to_status_id_str="1211")))
    assert found.sample.kind is Kind.POST


def test_names_within_a_text_stay() -> None:
    text = "I bake bread with @omar on Sundays, and @lena's cat complains."
    assert the_one(XSource(), tweets(tweet(text))).sample.text == text


@pytest.mark.parametrize(
    "text",
    [
        f"{WORDS} https://t.co/aB3dE5fG7h",
        f"{WORDS} https://t.co/aB3dE5fG7h https://t.co/aB3dE5fG7i",
        f"{WORDS}\nhttps://t.co/aB3dE5fG7h",
        f"{WORDS} pic.twitter.com/aB3dE5fG7h",
    ],
)
def test_the_services_own_links_go(text: str) -> None:
    assert the_one(XSource(), tweets(tweet(text))).sample.text == WORDS


def test_what_is_escaped_as_in_html_is_read() -> None:
    found = the_one(XSource(), tweets(tweet("Bread &amp; salt &lt;3 for all who came today")))
    assert found.sample.text == "Bread & salt <3 for all who came today"


def test_others_words_and_empty_posts_are_left_out() -> None:
    posts = [
        tweet(f"RT @omar: {WORDS}"),
        tweet("https://t.co/aB3dE5fG7h"),
        tweet("Yes. https://t.co/aB3dE5fG7h"),
    ]
    assert reasons(XSource(), tweets(*posts)) == ["repost", "empty", "too short"]


def test_a_long_post_is_taken_whole_from_the_notes_and_not_where_it_is_cut_short() -> None:
    long = f"{WORDS} " * 12
    assert the_one(XSource(), tweets(note(long), part="note_tweet")).sample.text == long.strip()
    assert reasons(XSource(), tweets(tweet(f"{long[:275]}… https://t.co/aB3dE5fG7h"))) == [
        "cut short"
    ]


def test_a_short_post_may_end_in_an_ellipsis() -> None:
    text = "I bake bread on Sundays, and then…"
    assert the_one(XSource(), tweets(tweet(text))).sample.text == text


def test_an_older_archives_posts_have_no_wrapper() -> None:
    old = tweet(WORDS)["tweet"]
    assert the_one(XSource(), tweets(old, part="tweet")).sample.text == WORDS


def test_what_is_no_post_is_a_problem_and_the_rest_is_read() -> None:
    items = read(XSource(), tweets(7, {"tweet": {"id": "1"}}, {"noteTweet": {}}, tweet(WORDS)))
    assert [type(item) for item in items] == [Problem, Problem, Problem, Found]
    assert items[0] == Problem("export, item 1", "is no post")


def test_a_file_that_is_cut_off_gives_what_there_is() -> None:
    data = tweets(tweet(WORDS), tweet(WORDS, id_str="2"), tweet(WORDS))
    first, second, cut = read(XSource(), data[:-60])
    assert isinstance(first, Found)
    assert isinstance(second, Found)
    assert cut == Problem("export", "is damaged or cut off after item 2; export it again")


def test_it_is_known_by_its_content() -> None:
    source = XSource()
    assert source.detect("data/tweets-part1.js", b"window.YTD.tweets.part1 = [ {")
    assert source.detect("tweet.js", b"window.YTD.tweet.part0 = [ {")
    assert source.detect("note-tweet.js", tweets(part="note_tweet"))
    assert source.detect("community-tweet.js", tweets(part="community_tweet"))
    assert not source.detect("like.js", tweets(part="like"))
    assert not source.detect("deleted-tweets.js", tweets(part="deleted_tweets"))
    assert not source.detect("tweets.js", b"")


plain = st.lists(st.sampled_from(["bread", "salt", "“ha”", "naïve", "パン"]), min_size=5)


@given(st.lists(plain.map(" ".join), max_size=5))
def test_texts_written_are_the_texts_read(texts: list[str]) -> None:
    found = read_found(XSource(), tweets(*(tweet(text) for text in texts)))
    assert [item.sample.text for item in found] == texts


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["tweet", "noteTweet", "full_text", "id_str", "created_at", "core", "text"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.lists(values, max_size=4))
def test_no_json_raises(posts: list[object]) -> None:
    assert can_be_stored(read(XSource(), tweets(*posts)))


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    assert can_be_stored(read(XSource(), data))
    assert can_be_stored(read(XSource(), b"window.YTD.tweets.part0 = [" + data))
    assert XSource().detect("tweets.js", data) in (True, False)


def test_left_out_posts_keep_their_numbers() -> None:
    (item,) = read(XSource(), tweets(tweet(f"RT @omar: {WORDS}")))
    assert item == LeftOut("post 1212", "repost")
