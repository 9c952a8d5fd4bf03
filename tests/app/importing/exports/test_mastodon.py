import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports.mastodon import MastodonSource
from app.importing.source import Found, Problem
from engine.writing import Kind
from tests.app.importing.exports.reading import (
    WORDS,
    can_be_stored,
    read,
    read_found,
    reasons,
    the_one,
)

PUBLIC = "https://www.w3.org/ns/activitystreams#Public"
MINA = "https://social.example/users/mina"
MENTION = (
    '<span class="h-card"><a href="https://social.example/@omar" class="u-url mention">'
    "@<span>omar</span></a></span>"
)


def outbox(*activities: object) -> bytes:
    """An outbox.json as Mastodon's archive has it."""
    collection = {
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": "outbox.json",
        "type": "OrderedCollection",
        "totalItems": len(activities),
        "orderedItems": activities,
    }
    return json.dumps(collection).encode()


def create(content: str, **fields: object) -> dict[str, object]:
    note = {
        "id": f"{MINA}/statuses/109",
        "type": "Note",
        "summary": None,
        "inReplyTo": None,
        "published": "2022-11-05T10:10:10Z",
        "attributedTo": MINA,
        "to": [PUBLIC],
        "cc": [f"{MINA}/followers"],
        "content": content,
    }
    return {"id": f"{MINA}/statuses/109/activity", "type": "Create", "object": note | fields}


def test_a_post_is_found_with_its_number_and_moment() -> None:
    found = the_one(MastodonSource(), outbox(create(f"<p>{WORDS}</p><p>Two<br />lines</p>")))
    assert found.sample.text == f"{WORDS}\n\nTwo\nlines"
    assert found.sample.kind is Kind.POST
    assert found.item == "post 109"
    assert found.written_at == "2022-11-05T10:10:10+00:00"


def test_an_answer_is_a_reply_without_the_names_before_it() -> None:
    other = "https://other.example/users/omar/statuses/1"
    found = the_one(
        MastodonSource(), outbox(create(f"<p>{MENTION} {MENTION} {WORDS}</p>", inReplyTo=other))
    )
    assert found.sample.text == WORDS
    assert found.sample.kind is Kind.REPLY


def test_going_on_with_ones_own_thread_is_no_reply() -> None:
    own = f"{MINA}/statuses/108"
    found = the_one(MastodonSource(), outbox(create(f"<p>{WORDS}</p>", inReplyTo=own)))
    assert found.sample.kind is Kind.POST


def test_links_go_while_names_and_hashtags_stay() -> None:
    link = (
        '<a href="https://example.org/a"><span class="invisible">https://</span>'
        "<span>example.org/a</span></a>"
    )
    tag = '<a href="/tags/bread" class="mention hashtag" rel="tag">#<span>bread</span></a>'
    page = f"<p>I bake with {MENTION} on most Sundays {tag} {link}</p>"
    found = the_one(MastodonSource(), outbox(create(page)))
    assert found.sample.text == "I bake with @omar on most Sundays #bread"


def test_a_content_warning_is_the_subject() -> None:
    found = the_one(MastodonSource(), outbox(create(f"<p>{WORDS}</p>", summary="Food")))
    assert found.sample.subject == "Food"


@pytest.mark.parametrize(
    ("to", "cc", "private"),
    [
        ([PUBLIC], [], False),
        ([f"{MINA}/followers"], [PUBLIC], False),
        ([f"{MINA}/followers"], [], False),
        ("as:Public", None, False),
        (["https://other.example/users/omar"], [], True),
        ([], [], True),
    ],
)
def test_what_only_those_named_may_read_is_left_out(to: object, cc: object, private: bool) -> None:
    (item,) = read(MastodonSource(), outbox(create(f"<p>{WORDS}</p>", to=to, cc=cc)))
    assert (getattr(item, "reason", "") == "private message") is private


def test_boosts_are_left_out_and_likes_are_nothing() -> None:
    boost = {"type": "Announce", "id": f"{MINA}/statuses/7/activity", "object": "https://x.example"}
    assert reasons(MastodonSource(), outbox(boost, {"type": "Like"})) == ["repost"]


def test_what_is_no_post_is_a_problem_and_the_rest_is_read() -> None:
    items = read(MastodonSource(), outbox(7, {"type": "Create"}, create(f"<p>{WORDS}</p>")))
    assert [type(item) for item in items] == [Problem, Problem, Found]


def test_it_is_known_by_its_content() -> None:
    source = MastodonSource()
    assert source.detect("outbox.json", outbox(create("")))
    assert source.detect("archive/old.json", outbox(create("")))
    assert not source.detect("likes.json", b'{"orderedItems": ["https://x"]}')
    assert not source.detect("actor.json", b'{"type": "Person"}')


plain = st.lists(st.sampled_from(["bread", "salt", "“ha”", "a<b", "a&b", "パン"]), min_size=5)


@given(st.lists(plain.map(" ".join), max_size=4))
def test_texts_written_are_the_texts_read(texts: list[str]) -> None:
    pages = [text.replace("&", "&amp;").replace("<", "&lt;") for text in texts]
    found = read_found(MastodonSource(), outbox(*(create(f"<p>{page}</p>") for page in pages)))
    assert [item.sample.text for item in found] == texts


values = st.recursive(
    st.none() | st.integers() | st.text(max_size=20) | st.just("Create"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "object", "content", "to", "cc", "inReplyTo", "id", "summary", "published"]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)


@given(st.lists(values | st.dictionaries(st.just("x"), values).map(lambda x: create("<p>a") | x)))
def test_no_json_raises(activities: list[object]) -> None:
    assert can_be_stored(read(MastodonSource(), outbox(*activities)))


@given(st.text(alphabet="<>pa/ &;\"'=b!-\x00\ud800", max_size=60))
def test_no_html_raises(page: str) -> None:
    assert can_be_stored(read(MastodonSource(), outbox(create(page))))


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    assert can_be_stored(read(MastodonSource(), data))
    assert MastodonSource().detect("outbox.json", data) in (True, False)
