import hashlib
from io import BytesIO

import libipld
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.exports.bluesky import MAX_BLOCK_BYTES, BlueskySource
from app.importing.source import Found, LeftOut, Problem
from engine.writing import Kind
from tests.app.importing.exports.reading import WORDS, can_be_stored, read, read_found, the_one

MINA = "did:plc:mina"


def varint(number: int) -> bytes:
    parts = bytearray()
    while number > 0x7F:
        parts.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*parts, number])


def section(block: bytes) -> bytes:
    """A CAR section: length, CID (version 1, DAG-CBOR, SHA-256) and block."""
    content = b"\x01\x71\x12\x20" + hashlib.sha256(block).digest() + block
    return varint(len(content)) + content


def car(*records: object) -> bytes:
    """A repository as the protocol exports it: header, commit, then the records."""
    header = libipld.encode_dag_cbor({"version": 1, "roots": []})
    commit = {"did": MINA, "version": 3, "rev": "3k", "prev": None, "data": None, "sig": b"\0" * 64}
    blocks = [libipld.encode_dag_cbor(record) for record in (commit, *records)]
    return varint(len(header)) + header + b"".join(map(section, blocks))


def post(text: str, **fields: object) -> dict[str, object]:
    known = {"$type": "app.bsky.feed.post", "text": text, "createdAt": "2024-01-02T10:00:00.123Z"}
    return known | {"langs": ["en"]} | fields


def reply_to(did: str) -> dict[str, object]:
    parent = {"uri": f"at://{did}/app.bsky.feed.post/3k", "cid": "x"}
    return {"root": parent, "parent": parent}


def link(text: str, words: str) -> dict[str, object]:
    start = len(text[: text.index(words)].encode())
    return {
        "index": {"byteStart": start, "byteEnd": start + len(words.encode())},
        "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://example.org/a"}],
    }


def test_a_post_is_found_with_its_moment() -> None:
    found = the_one(BlueskySource(), car(post(WORDS)))
    assert found.sample.text == WORDS
    assert found.sample.kind is Kind.POST
    assert found.item == "post of 2024-01-02T10:00:00.123Z"
    assert found.written_at == "2024-01-02T10:00:00+00:00"


def test_an_answer_is_a_reply_without_the_names_before_it() -> None:
    answer = post(f"@omar.example.org {WORDS}", reply=reply_to("did:plc:omar"))
    found = the_one(BlueskySource(), car(answer))
    assert found.sample.text == WORDS
    assert found.sample.kind is Kind.REPLY


def test_going_on_with_ones_own_thread_is_no_reply() -> None:
    found = the_one(BlueskySource(), car(post(WORDS, reply=reply_to(MINA))))
    assert found.sample.kind is Kind.POST


def test_addresses_go_and_words_that_lead_somewhere_stay() -> None:
    text = f"Käse! {WORDS} I wrote it up: example.org/a..."
    facets = [link(text, "example.org/a..."), link(text, "wrote it up")]
    found = the_one(BlueskySource(), car(post(text, facets=facets)))
    assert found.sample.text == f"Käse! {WORDS} I wrote it up:"


def test_reposts_are_left_out_and_likes_are_nothing() -> None:
    subject = {"uri": f"at://{MINA}/app.bsky.feed.post/3k"}
    repost = {"$type": "app.bsky.feed.repost", "subject": subject}
    like = {"$type": "app.bsky.feed.like", "subject": subject}
    (item,) = read(BlueskySource(), car(repost, like, [1], post("no")["langs"]))
    assert item == LeftOut("export, block 2", "repost")


def test_a_block_that_cannot_be_decoded_is_a_problem_and_the_rest_is_read() -> None:
    broken = section(b"\xa1\x65$type\x72app.bsky.feed.post\xff")
    whole = car(post(WORDS))
    problem, found = read(BlueskySource(), car() + broken + whole[len(car()) :])
    assert isinstance(problem, Problem)
    assert problem.item == "export, block 2"
    assert isinstance(found, Found)


def test_a_file_that_is_cut_off_gives_what_there_is() -> None:
    found, problem = read(BlueskySource(), car(post(WORDS), post(WORDS))[:-10])
    assert isinstance(found, Found)
    assert problem == Problem("export, block 3", "is cut off; export the repository again")


def test_a_block_of_absurd_length_is_not_held() -> None:
    class Counted(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            assert size is not None
            assert 0 <= size <= MAX_BLOCK_BYTES
            return super().read(size)

    for length in (MAX_BLOCK_BYTES + 1, 2**62):
        stream = Counted(car() + varint(length) + b"x" * 100)
        (problem,) = BlueskySource().read(stream, "a.car", None)  # type: ignore[arg-type]
        assert isinstance(problem, Problem)
        assert "larger than any post" in problem.reason


def test_it_is_known_by_its_content() -> None:
    assert BlueskySource().detect("repo.car", car())
    assert BlueskySource().detect("renamed", car(post(WORDS)))
    assert not BlueskySource().detect("repo.car", b"RIFF")


plain = st.lists(st.sampled_from(["bread", "salt", "“ha”", "naïve", "パン"]), min_size=5)


@given(st.lists(plain.map(" ".join), max_size=5))
def test_texts_written_are_the_texts_read(texts: list[str]) -> None:
    found = read_found(BlueskySource(), car(*map(post, texts)))
    assert [item.sample.text for item in found] == texts


values = st.recursive(
    st.none() | st.integers(-(2**40), 2**40) | st.text(max_size=20) | st.just("at://x"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["parent", "uri", "index", "byteStart", "byteEnd", "features", "$type", "did"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(["text", "createdAt", "facets", "reply", "sig"]), values))
def test_no_record_raises(fields: dict[str, object]) -> None:
    assert can_be_stored(read(BlueskySource(), car(post(WORDS) | fields)))


@given(st.binary(max_size=300), st.integers(0, 400))
def test_no_bytes_raise(data: bytes, at: int) -> None:
    whole = car(post(WORDS))
    for damaged in (data, whole[:at] + data + whole[at:]):
        assert can_be_stored(read(BlueskySource(), damaged))


@pytest.mark.parametrize("start", [-1, 0, 3, 10**9])
def test_facets_that_mark_nothing_leave_the_text_as_it_is(start: int) -> None:
    facet = {
        "index": {"byteStart": start, "byteEnd": 2},
        "features": [{"$type": "app.bsky.richtext.facet#link"}],
    }
    assert the_one(BlueskySource(), car(post(WORDS, facets=[facet]))).sample.text == WORDS
