"""Finding drafts by what was asked for, and by the words of any of their versions."""

from app.library.database import LibraryDatabase
from app.library.drafts import draft_record
from app.library.records import DraftSummary
from app.library.search_terms import search_terms

_COUNTED = """
select drafts.*, (select count(*) from versions where draft_id = drafts.id) as n_versions
from drafts where profile_id = ?
"""

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

_NEWEST_FIRST = " order by updated_at desc, drafts.id desc limit ?"


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
        terms = search_terms(typed)
        sql, values = _COUNTED, [str(profile_id)]
        if terms.match:
            sql += _WITH_WORDS
            values += [terms.match] * 2
        for letters in terms.substrings:
            sql += _WITH_LETTERS
            values += [letters] * 2
        rows = self._database.rows(sql + _NEWEST_FIRST, [*values, limit])
        counts = [row.pop("n_versions") for row in rows]
        return [DraftSummary(draft_record(row), n) for row, n in zip(rows, counts, strict=True)]
