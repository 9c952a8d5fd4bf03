"""Bluesky's repository: a CAR file of DAG-CBOR blocks, as the AT Protocol describes both.

The file's frame is read here, a block at a time, since libraries read the whole of it at once; the
blocks are left to `libipld`.
"""

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

import libipld

from app.importing.dates import as_utc
from app.importing.exports.mentions import without_leading_mentions
from app.importing.exports.written import Written, one_line
from app.importing.source import Item, LeftOut, Problem, ReadOptions
from engine.writing import Kind

MAX_BLOCK_BYTES = 2 * 1024 * 1024
"""Twice what the protocol allows a record."""

_POST = "app.bsky.feed.post"
_REPOST = "app.bsky.feed.repost"
_LINK = "app.bsky.richtext.facet#link"
_ADDRESS = re.compile(rb"\S+\.\S+")
_HEAD_BYTES = 256


class BlueskySource:
    """Reads what the account's owner has posted."""

    name = "bluesky"
    file_a_source = True

    def detect(self, name: str, head: bytes) -> bool:  # noqa: ARG002 - the content says it all
        """Return whether the file begins with the header of a CAR file, version 1."""
        start = head[:_HEAD_BYTES]
        return b"eroots" in start and b"gversion\x01" in start and start[1:4].find(b"\xa2") >= 0

    def senders(self, stream: BinaryIO) -> Iterator[str]:  # noqa: ARG002 - it is the owner's
        """Yield nothing: all is by the account's owner."""
        return iter(())

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:  # noqa: ARG002
        """Yield each post, named by its moment; likes, follows and the like are no items."""
        owner = ""
        for number, block in enumerate(_blocks(stream), start=1):
            name = f"{label}, block {number}"
            if isinstance(block, str):
                yield Problem(name, block)
                continue
            record = _record(block)
            if isinstance(record, str):
                yield Problem(name, record)
            elif record.get("$type") == _POST:
                yield _item(record, name, owner)
            elif record.get("$type") == _REPOST:
                yield LeftOut(name, "repost")
            elif "sig" in record and isinstance(record.get("did"), str):
                owner = record["did"]


def _blocks(stream: BinaryIO) -> Iterator[bytes | str]:
    """Yield each block of a CAR file, without its identifier; what is wrong with it as text.

    A section is its length, as a varint, the block's CID, and the block. The first, the header, has
    no CID and is passed over.
    """
    is_header = True
    while True:
        length = _varint(stream)
        if length is None:
            return
        if length > MAX_BLOCK_BYTES:
            yield "is larger than any post; the rest of the file was left"
            return
        section = stream.read(length)
        if len(section) < length:
            yield "is cut off; export the repository again"
            return
        if not is_header:
            yield section[_cid_length(section) :]
        is_header = False


def _varint(stream: BinaryIO) -> int | None:
    """Return an unsigned LEB128 number; None at the file's end."""
    number = 0
    for shift in range(0, 63, 7):
        byte = stream.read(1)
        if not byte:
            return None
        number |= (byte[0] & 0x7F) << shift
        if byte[0] < 0x80:
            return number
    return MAX_BLOCK_BYTES + 1


def _cid_length(section: bytes) -> int:
    """Return the bytes of a CID: version, codec, hash function, digest's length, digest.

    The protocol allows version 1 and SHA-256 alone, so all numbers before the digest are one byte.
    """
    return 4 + section[3] if len(section) > 3 else len(section)


def _record(block: bytes) -> dict[str, Any] | str:
    # Most blocks are likes and the tree that holds it all; decoding them takes longer than this.
    if not any(mark in block for mark in (_POST.encode(), _REPOST.encode(), b"csig")):
        return {}
    try:
        record = libipld.decode_dag_cbor(block)
    except (ValueError, RecursionError) as error:
        return f"cannot be decoded ({error})"
    return record if isinstance(record, dict) else {}


def _item(post: dict[str, Any], name: str, owner: str) -> Item:
    text, created = post.get("text"), post.get("createdAt")
    if not isinstance(text, str):
        return Problem(name, "has no text")
    item = f"post of {one_line(created)}" if isinstance(created, str) else name
    own = _without_links(text, post.get("facets"))
    answers = _answers(post.get("reply"), owner)
    return Written(
        item,
        Kind.REPLY if answers else Kind.POST,
        without_leading_mentions(own) if answers else own,
        written_at=as_utc(created) if isinstance(created, str) else None,
    ).as_item()


def _answers(reply: object, owner: str) -> bool:
    """Whether a post answers someone; who goes on with their own thread answers nobody."""
    parent = reply.get("parent") if isinstance(reply, dict) else None
    uri = parent.get("uri") if isinstance(parent, dict) else None
    return isinstance(uri, str) and not (owner and uri.startswith(f"at://{owner}/"))


def _without_links(text: str, facets: object) -> str:
    """Return a post's text without its addresses, which facets mark by bytes of UTF-8.

    Words that lead somewhere are words all the same, so they stay.
    """
    data = text.encode("utf-8", "replace")
    kept_from = len(data)
    for start, end in sorted(_link_ranges(facets), reverse=True):
        if 0 <= start < end <= kept_from and _ADDRESS.fullmatch(data[start:end]):
            data = data[:start] + data[end:]
            kept_from = start
    return data.decode("utf-8", "replace")


def _link_ranges(facets: object) -> Iterator[tuple[int, int]]:
    for facet in facets if isinstance(facets, list) else ():
        if not isinstance(facet, dict):
            continue
        index, features = facet.get("index"), facet.get("features")
        marks = features if isinstance(features, list) else []
        is_link = any(isinstance(mark, dict) and mark.get("$type") == _LINK for mark in marks)
        if is_link and isinstance(index, dict):
            start, end = index.get("byteStart"), index.get("byteEnd")
            if isinstance(start, int) and isinstance(end, int):
                yield start, end
