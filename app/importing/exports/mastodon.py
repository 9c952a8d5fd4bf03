"""Mastodon's archive: outbox.json, in the terms of ActivityStreams."""

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from app.importing.dates import as_utc
from app.importing.exports.json_items import array_items
from app.importing.exports.mentions import without_leading_mentions
from app.importing.exports.written import Written, one_line
from app.importing.html_prose import prose_of
from app.importing.source import Item, LeftOut, Problem, ReadOptions
from engine.writing import Kind

_OUTBOX = re.compile(rb'"orderedItems"\s*:\s*\[\s*\{')
"""Of likes and bookmarks the archive has such a list, too, but of addresses."""

_PUBLIC = ("https://www.w3.org/ns/activitystreams#Public", "as:Public", "Public")
_LINKS = "//a[not(contains(@class, 'mention')) and not(contains(@class, 'hashtag'))]"


class MastodonSource:
    """Reads what the account's owner has posted, as far as others than those named may read it."""

    name = "mastodon"
    file_a_source = False

    def detect(self, name: str, head: bytes) -> bool:
        """Return whether the file is a JSON object with a list of what the owner did."""
        return name.casefold().endswith(".json") and bool(
            head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and _OUTBOX.search(head)
        )

    def senders(self, stream: BinaryIO) -> Iterator[str]:  # noqa: ARG002 - it is the owner's
        """Yield nothing: all is by the account's owner."""
        return iter(())

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:  # noqa: ARG002
        """Yield each post, named by its number; likes and the like are no items."""
        activities = array_items(stream, label, "orderedItems")
        for number, activity in enumerate(activities, start=1):
            if isinstance(activity, Problem):
                yield activity
                continue
            item = _item(activity, f"{label}, item {number}")
            if item is not None:
                yield item


def _item(activity: Any, name: str) -> Item | None:  # noqa: ANN401 - as it comes from JSON
    if not isinstance(activity, dict):
        return Problem(name, "is no activity")
    if activity.get("type") == "Announce":
        return LeftOut(_named(activity, name), "repost")
    if activity.get("type") != "Create":
        return None
    post = activity.get("object")
    if not isinstance(post, dict) or not isinstance(post.get("content"), str):
        return Problem(name, "has no text")
    return _post(post, _named(post, name))


def _named(thing: dict[str, Any], name: str) -> str:
    parts = [part for part in str(thing.get("id", "")).split("/") if part.isdigit()]
    return f"post {parts[-1]}" if parts else name


def _post(post: dict[str, Any], item: str) -> Item:
    if _is_private(post):
        return LeftOut(item, "private message")
    try:
        text = prose_of(post["content"], without=_LINKS)
    except Exception as error:  # the parser raises almost anything on hostile bytes
        return Problem(item, f"cannot be understood as HTML ({type(error).__name__})")
    parent = str(post.get("inReplyTo") or "")
    author = str(post.get("attributedTo") or "")
    # Who goes on with their own thread answers nobody.
    answers = parent and not (author and parent.startswith(f"{author}/"))
    warning = post.get("summary")
    return Written(
        item,
        Kind.REPLY if answers else Kind.POST,
        without_leading_mentions(text) if parent else text,
        one_line(warning) if isinstance(warning, str) else "",
        as_utc(str(post.get("published", ""))),
    ).as_item()


def _is_private(post: dict[str, Any]) -> bool:
    """Whether only those named in it may read a post: neither everyone nor all followers."""
    readers = [*_texts(post.get("to")), *_texts(post.get("cc"))]
    return not any(reader in _PUBLIC or reader.endswith("/followers") for reader in readers)


def _texts(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [each for each in values if isinstance(each, str)]
