"""Finding samples by their words and by what is known of them."""

from collections.abc import Iterable, Sequence

import msgspec

from app.library.database import LibraryDatabase, Row
from app.library.sample_records import (
    LibrarySample,
    Order,
    RemovedPassage,
    SampleCounts,
    SampleFilter,
    SamplePage,
)
from app.library.search_terms import search_terms
from engine.writing import Kind, Sample

_BY_ID = """
select samples.*, (
    select json_group_array(tag) from (
        select tag from sample_tags where sample_id = samples.id order by tag
    )
) as tags
from samples join json_each(?) as wanted on samples.id = wanted.value order by wanted.key
"""

# The table's own rows hold the texts; this index all that is filtered and sorted by. SQLite would
# take the rows, since it cannot know how long they are.
_LISTED = "samples indexed by samples_listed"
_MATCHING = f"samples_fts cross join {_LISTED} on samples.id = samples_fts.rowid"

_ORDER_BY: dict[Order, str] = {
    "newest": "samples.written_at desc nulls last, samples.id",
    "oldest": "samples.written_at asc nulls last, samples.id",
    "longest": "samples.words desc, samples.id",
}


class SampleSearch:
    """The samples of a library's profiles, as a person looks through them.

    Every method raises `LibraryError` where the file cannot be read.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database

    def find(
        self,
        profile_id: int,
        wanted: SampleFilter = SampleFilter(),  # noqa: B008 - frozen
        *,
        order: Order = "newest",
        offset: int = 0,
        limit: int = 100,
    ) -> SamplePage:
        """Return a page of the samples that meet the conditions, and how many there are.

        Args:
            profile_id: whose samples.
            wanted: the conditions; without any, all samples, excluded ones too.
            order: how to sort them.
            offset: how many of them come before the page.
            limit: how many the page has at most.
        """
        origin, condition, values = _conditions(profile_id, wanted)
        counted = self._database.rows(
            f"select count(*) as total from {origin} where {condition}",  # noqa: S608 - our own SQL
            values,
        )
        found = self._database.rows(
            f"select samples.id from {origin} where {condition} "  # noqa: S608 - our own SQL
            f"order by {_ORDER_BY[order]} limit ? offset ?",
            [*values, limit, offset],
        )
        return SamplePage(self.get(row["id"] for row in found), counted[0]["total"])

    def get(self, sample_ids: Iterable[int]) -> tuple[LibrarySample, ...]:
        """Return the samples of these numbers, in their order, but for those that are gone."""
        wanted = msgspec.json.encode(list(sample_ids)).decode()
        return tuple(_library_sample(row) for row in self._database.rows(_BY_ID, [wanted]))

    def counts(self, profile_id: int) -> SampleCounts:
        """Return how many samples of each sort a profile has."""
        by_kind = self._counted("kind", profile_id)
        return SampleCounts(
            by_source={int(key): n for key, n in self._counted("source_id", profile_id).items()},
            by_kind={Kind(key): n for key, n in by_kind.items()},
            by_language=self._counted("language", profile_id),
            by_year=self._counted("coalesce(substr(written_at, 1, 4), '')", profile_id),
            by_tag=self._counted_tags(profile_id),
        )

    def _counted(self, key: str, profile_id: int) -> dict[str, int]:
        rows = self._database.rows(
            f"select {key} as key, count(*) as n from {_LISTED} "  # noqa: S608 - our own SQL
            "where profile_id = ? group by key order by key",
            [profile_id],
        )
        return {row["key"]: row["n"] for row in rows}

    def _counted_tags(self, profile_id: int) -> dict[str, int]:
        rows = self._database.rows(
            "select tag, count(*) as n from sample_tags join samples on samples.id = sample_id "
            "where profile_id = ? group by tag order by tag",
            [profile_id],
        )
        return {row["tag"]: row["n"] for row in rows}


def _conditions(
    profile_id: int, wanted: SampleFilter
) -> tuple[str, str, Sequence[str | int | bool]]:
    """Return the tables to search, the condition in SQL, and the values in it."""
    terms = search_terms(wanted.text)
    parts: list[tuple[str, str | int | bool | None]] = [
        ("samples_fts match ?", terms.match or None),
        ("samples.profile_id = ?", profile_id),
        ("samples.kind = ?", wanted.kind),
        ("samples.source_id = ?", wanted.source_id),
        ("samples.language = ?", wanted.language),
        ("samples.excluded = ?", wanted.excluded),
        ("samples.written_at >= ?", wanted.since),
        ("samples.written_at < ?", wanted.before),
        ("samples.id in (select sample_id from sample_tags where tag = ?)", wanted.tag),
        # The line between them is in no term, so nothing is found across it.
        *(
            ("instr(samples.subject || char(10) || samples.current_text, ?)", substring)
            for substring in terms.substrings
        ),
    ]
    asked = [(condition, value) for condition, value in parts if value is not None]
    condition = " and ".join(condition for condition, _ in asked)
    return _MATCHING if terms.match else _LISTED, condition, [value for _, value in asked]


def _library_sample(row: Row) -> LibrarySample:
    return LibrarySample(
        id=row["id"],
        profile_id=row["profile_id"],
        source_id=row["source_id"],
        sample=Sample(kind=Kind(row["kind"]), subject=row["subject"], text=row["current_text"]),
        imported_text=row["text"],
        words=row["words"],
        written_at=row["written_at"],
        item=row["item"],
        language=row["language"],
        recipient=row["recipient"],
        excluded=bool(row["excluded"]),
        tags=msgspec.json.decode(row["tags"], type=tuple[str, ...]),
        removed=msgspec.json.decode(row["removed"], type=tuple[RemovedPassage, ...]),
    )
