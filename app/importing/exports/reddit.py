"""Reddit's archive: posts.csv and comments.csv, with texts in Markdown."""

from app.importing.dates import as_utc
from app.importing.exports.table import Row, TableSource
from app.importing.exports.written import Written, one_line
from app.importing.markdown import prose
from app.importing.plain_text import MAX_CHARACTERS, cleaned
from app.importing.source import Item, LeftOut, Problem
from engine.writing import Kind

_GONE = ("[deleted]", "[removed]")


def _post(row: Row) -> Item:
    return _item(row, Kind.POST, one_line(f"post {row['id']}"))


def _comment(row: Row) -> Item:
    return _item(row, Kind.REPLY, one_line(f"comment {row['id']}"))


def _item(row: Row, kind: Kind, item: str) -> Item:
    body = row["body"].strip()
    if body in _GONE:
        return LeftOut(item, "deleted")
    if len(body) > MAX_CHARACTERS:
        return LeftOut(item, "too long")
    try:
        heading, text = prose(cleaned(body))
    except Exception as error:  # hostile nesting ends in RecursionError, and more
        return Problem(item, f"cannot be understood as Markdown ({type(error).__name__})")
    whole = f"{heading}\n\n{text}" if heading else text
    return Written(
        item, kind, whole, row.get("title", ""), as_utc(row.get("date", "").removesuffix(" UTC"))
    ).as_item()


REDDIT_POSTS = TableSource(
    "reddit posts", frozenset({"id", "permalink", "subreddit", "title", "body"}), _post
)
"""Posts. One that is only a link has no text of its own."""

REDDIT_COMMENTS = TableSource(
    "reddit comments", frozenset({"id", "permalink", "subreddit", "parent", "body"}), _comment
)
"""Comments on posts, and on other comments."""
