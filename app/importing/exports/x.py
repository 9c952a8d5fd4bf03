"""X's archive (Twitter's): tweets.js, its further parts, and note-tweet.js for long posts."""

import html
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from app.importing.dates import as_utc
from app.importing.exports.json_items import array_items
from app.importing.exports.mentions import without_leading_mentions
from app.importing.exports.written import Written, one_line
from app.importing.source import Item, LeftOut, Problem, ReadOptions
from engine.writing import Kind

_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*window\.YTD\.(?:tweets?|community_tweet|note_tweet)\.part\d+\s*=\s*\["
)
_REPOST = re.compile(r"RT @\w+:")
_LINK = re.compile(r" ?\b(?:https?://t\.co/\w+|pic\.(?:twitter|x)\.com/\w+)")
_SHORTENED_LENGTH = 200
"""Longer posts are cut to some 280 characters in tweets.js, and are whole in note-tweet.js."""


class XSource:
    """Reads what the account's owner has posted; retweets are others' words."""

    name = "x"
    file_a_source = False

    def detect(self, name: str, head: bytes) -> bool:  # noqa: ARG002 - the content says it all
        """Return whether the file begins as X's lists of posts do; those of likes do not."""
        return bool(_START.match(head))

    def senders(self, stream: BinaryIO) -> Iterator[str]:  # noqa: ARG002 - it is the owner's
        """Yield nothing: all is by the account's owner."""
        return iter(())

    def read(self, stream: BinaryIO, label: str, options: ReadOptions) -> Iterator[Item]:  # noqa: ARG002
        """Yield each post, named by its number."""
        for number, entry in enumerate(array_items(stream, label), start=1):
            yield entry if isinstance(entry, Problem) else _item(entry, f"{label}, item {number}")


def _item(entry: Any, name: str) -> Item:  # noqa: ANN401 - as it comes from JSON
    if not isinstance(entry, dict):
        return Problem(name, "is no post")
    note, post = entry.get("noteTweet"), entry.get("tweet", entry)
    if isinstance(note, dict):
        return _note(note, name)
    return _post(post, name) if isinstance(post, dict) else Problem(name, "is no post")


def _note(post: dict[str, Any], name: str) -> Item:
    body = post.get("core") or post.get("noteTweetResults")
    text = body.get("text") if isinstance(body, dict) else None
    if not isinstance(text, str):
        return Problem(name, "has no text")
    item = one_line(f"long post {post['noteTweetId']}") if "noteTweetId" in post else name
    return _written(item, html.unescape(text), as_utc(post.get("createdAt")))


def _post(post: dict[str, Any], name: str) -> Item:
    text = post.get("full_text", post.get("text"))
    if not isinstance(text, str):
        return Problem(name, "has no text")
    text = html.unescape(text)
    number = post.get("id_str", post.get("id"))
    item = one_line(f"post {number}") if number else name
    if _REPOST.match(text):
        return LeftOut(item, "repost")
    if len(text) > _SHORTENED_LENGTH and _without_links(text).endswith("…"):
        return LeftOut(item, "cut short")
    return _written(item, text, _posted_at(str(post.get("created_at", ""))))


def _written(item: str, text: str, written_at: str | None) -> Item:
    # An answer begins with the name of whom it answers; who goes on with their own thread has none.
    own = without_leading_mentions(text)
    kind = Kind.REPLY if len(own) < len(text) else Kind.POST
    return Written(item, kind, _without_links(own), written_at=written_at).as_item()


def _without_links(text: str) -> str:
    """Every link is written as one of the service's own, which say nothing; so are pictures."""
    return _LINK.sub("", text).strip()


def _posted_at(date: str) -> str | None:
    """Return a date such as "Fri Jan 01 16:07:20 +0000 2010" in UTC."""
    parts = date.split()
    if len(parts) == 6:
        # As mail has it.
        weekday, month, day, clock, zone, year = parts
        date = f"{weekday}, {day} {month} {year} {clock} {zone}"
    return as_utc(date)
