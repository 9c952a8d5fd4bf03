"""Finding samples by their words and by what is known of them."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from app.library.database import LibraryDatabase, Row
from app.library.records import Source
from app.library.sample_heading import SampleHeading
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

# Where words and order are all that is asked, an index that is in order spares sorting.
_BY_TIME = "samples indexed by samples_by_time"
_WITH_WORDS = "samples.id in (select rowid from samples_fts where samples_fts match ?)"

_HEADINGS = """
select samples.id, kind, subject, substr(current_text, 1, ?) as beginning, written_at, words,
       excluded, edited_text is not null as edited, (
           select json_group_array(tag) from (
               select tag from sample_tags where sample_id = samples.id order by tag
           )
       ) as tags
from samples join json_each(?) as wanted on samples.id = wanted.value order by wanted.key
"""
_BEGINNING = 160

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

    def numbers(
        self,
        profile_id: int,
        wanted: SampleFilter = SampleFilter(),  # noqa: B008 - frozen
        *,
        order: Order = "newest",
    ) -> list[int]:
        """Return the numbers of all samples that meet the conditions, in order.

        With very many samples it takes up to seconds, which nobody should wait for with a window:
        see `Library.interrupt_when`.

        Args:
            profile_id: whose samples.
            wanted: the conditions; without any, all samples, excluded ones too.
            order: how to sort them.
        """
        origin, condition, values = _conditions(profile_id, wanted)
        terms = search_terms(wanted.text)
        if order != "longest" and not terms.substrings and wanted == SampleFilter(wanted.text):
            origin = _BY_TIME
            condition = condition.replace("samples_fts match ?", _WITH_WORDS)
        # One row with all of them: between rows, Python would hold up the other threads.
        rows = self._database.rows(
            "select json_group_array(id) as ids from ("  # noqa: S608 - our own SQL
            f"select samples.id from {origin} where {condition} order by {_ORDER_BY[order]})",
            values,
        )
        return msgspec.json.decode(rows[0]["ids"], type=list[int])

    def headings(self, sample_ids: Iterable[int]) -> tuple[SampleHeading, ...]:
        """Return what a list shows of the samples of these numbers, but for those that are gone."""
        wanted = msgspec.json.encode(list(sample_ids)).decode()
        rows = self._database.rows(_HEADINGS, [_BEGINNING, wanted])
        return tuple(_heading(row) for row in rows)

    def get(self, sample_ids: Iterable[int]) -> tuple[LibrarySample, ...]:
        """Return the samples of these numbers, in their order, but for those that are gone."""
        wanted = msgspec.json.encode(list(sample_ids)).decode()
        return tuple(_library_sample(row) for row in self._database.rows(_BY_ID, [wanted]))

    def counts(self, profile_id: int) -> SampleCounts:
        """Return how many samples of each sort a profile has."""
        rows = self._database.rows(
            "select kind, source_id, language, "  # noqa: S608 - our own SQL
            "coalesce(substr(written_at, 1, 4), '') as year, count(*) as n "
            f"from {_LISTED} where profile_id = ? group by 1, 2, 3, 4",
            [profile_id],
        )
        return SampleCounts(
            by_source=_summed(rows, "source_id"),
            by_kind={Kind(key): n for key, n in _summed(rows, "kind").items()},
            by_language=_summed(rows, "language"),
            by_year=_summed(rows, "year"),
            by_tag=self._counted_tags(profile_id),
        )

    def n_excluded(self, profile_id: int) -> int:
        """Return how many of a profile's samples the person keeps out of their voice."""
        rows = self._database.rows(
            f"select count(*) as n from {_LISTED} "  # noqa: S608 - our own SQL
            "where profile_id = ? and excluded",
            [profile_id],
        )
        return int(rows[0]["n"])

    def sources(self, profile_id: int) -> tuple[Source, ...]:
        """Return where a profile's samples came from, by path."""
        rows = self._database.rows(
            "select sources.*, count(samples.id) as n_added from sources "
            "left join samples on samples.source_id = sources.id "
            "where sources.profile_id = ? group by sources.id order by path, format",
            [profile_id],
        )
        return tuple(Source(**row) for row in rows)

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


def _summed(rows: Iterable[Row], column: str) -> dict[Any, int]:
    sums: dict[Any, int] = {}
    for row in rows:
        sums[row[column]] = sums.get(row[column], 0) + row["n"]
    return dict(sorted(sums.items()))


def _heading(row: Row) -> SampleHeading:
    return SampleHeading(
        id=row["id"],
        kind=Kind(row["kind"]),
        subject=row["subject"],
        beginning=row["beginning"],
        words=row["words"],
        written_at=row["written_at"],
        excluded=bool(row["excluded"]),
        edited=bool(row["edited"]),
        tags=msgspec.json.decode(row["tags"], type=tuple[str, ...]),
    )


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
