r"""LinkedIn's archive: Shares.csv and Comments.csv, also with the member's number in their names.

Its tables have habits of their own. In Shares.csv every line break within a text stands between
two quotation marks too many; in Comments.csv quotation marks are written as \".
"""

from app.importing.dates import as_utc
from app.importing.exports.table import Row, TableSource
from app.importing.exports.written import Written
from app.importing.source import Item
from engine.writing import Kind

_BREAK = '"\n"'


def _share(row: Row) -> Item:
    date, text = row["date"], row["sharecommentary"]
    if text.count("\n") == text.count(_BREAK):
        text = text.replace(_BREAK, "\n")
    return Written(f"post of {date}", Kind.POST, text, written_at=as_utc(date)).as_item()


def _comment(row: Row) -> Item:
    date = row["date"]
    return Written(
        f"comment of {date}", Kind.REPLY, row["message"], written_at=as_utc(date)
    ).as_item()


LINKEDIN_SHARES = TableSource(
    "linkedin posts", frozenset({"date", "sharelink", "sharecommentary"}), _share
)
"""Posts. One without a word of the person's own is someone else's, shared."""

LINKEDIN_COMMENTS = TableSource(
    "linkedin comments", frozenset({"date", "link", "message"}), _comment, backslashes=True
)
"""Comments on others' posts."""
