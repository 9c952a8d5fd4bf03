"""Finding drafts by what was asked for, and by the words of any of their versions."""

from app.library.database import LibraryDatabase, Row
from app.library.draft_heading import DraftHeading
from app.library.drafts import draft_record
from app.library.records import DraftSummary
from app.library.search_terms import search_terms
from engine.writing import Kind

_COUNTED = """
select drafts.*, (select count(*) from versions where draft_id = drafts.id) as n_versions
from drafts where profile_id = ?
"""

# Of a text its beginning is enough for a row, and it may begin with empty lines.
_HEADINGS = """
select drafts.id, kind, substr(recipient, 1, 120) as recipient, updated_at,
    coalesce(
        nullif(substr(trim(subject, :space), 1, 160), ''),
        nullif(substr(trim(substr(text, 1, 1000), :space), 1, 160), ''),
        nullif(substr(trim(substr(brief, 1, 1000), :space), 1, 160), ''),
        substr(trim(substr(source, 1, 1000), :space), 1, 160)
    ) as title,
    (select count(*) from versions where draft_id = drafts.id) as n_versions
from drafts where profile_id = ?
""".replace(":space", "' ' || char(9, 10, 13)")

_WITH_WORDS = """
and drafts.id in (
    select rowid from drafts_fts where drafts_fts match ?
    union select draft_id from versions
        where id in (select rowid from versions_fts where versions_fts match ?)
)
"""

_WITH_LETTERS = """
and (
    instr(drafts.brief || char(10) || drafts.recipient || char(10) || drafts.subject || char(10)
        || drafts.text, ?)
    or exists (select 1 from versions where draft_id = drafts.id and instr(versions.text, ?))
)
"""

_NEWEST_FIRST = " order by updated_at desc, drafts.id desc"


class DraftSearch:
    """The drafts of a library's profiles, as a person looks through them.

    Every method raises `LibraryError` where the file cannot be read.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database

    def find(self, profile_id: int, typed: str = "", *, limit: int = 500) -> list[DraftSummary]:
        """Return the drafts that hold what was typed, those changed last first.

        Args:
            profile_id: whose drafts.
            typed: as `search_terms` takes it; empty for all.
            limit: how many at most.
        """
        condition, values = _condition(typed)
        rows = self._database.rows(
            f"{_COUNTED} {condition} {_NEWEST_FIRST} limit ?", [profile_id, *values, limit]
        )
        counts = [row.pop("n_versions") for row in rows]
        return [DraftSummary(draft_record(row), n) for row, n in zip(rows, counts, strict=True)]

    def headings(self, profile_id: int, typed: str = "") -> list[DraftHeading]:
        """Return what a list shows of all drafts that `find` finds, in that order.

        Args:
            profile_id: whose drafts.
            typed: as `search_terms` takes it; empty for all.
        """
        condition, values = _condition(typed)
        rows = self._database.rows(
            f"{_HEADINGS} {condition} {_NEWEST_FIRST}", [profile_id, *values]
        )
        return [_heading(row) for row in rows]


def _condition(typed: str) -> tuple[str, list[str]]:
    terms = search_terms(typed)
    sql, values = "", []
    if terms.match:
        sql += _WITH_WORDS
        values += [terms.match] * 2
    for letters in terms.substrings:
        sql += _WITH_LETTERS
        values += [letters] * 2
    return sql, values


def _heading(row: Row) -> DraftHeading:
    shown = {**row, "kind": Kind(row["kind"]), "title": " ".join(row["title"].split())}
    return DraftHeading(**shown)
