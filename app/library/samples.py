"""What a person wrote, and where it came from."""

from collections.abc import Iterable, Iterator

from app.library.database import LibraryDatabase, Row, now
from app.library.intake import Intake
from app.library.records import Source, StoredSample
from app.library.sample_records import ImportedSample, TakenIn
from engine.writing import Kind, Sample

_FOR_PROFILE = """
select id, profile_id, source_id, kind, subject, current_text, words, written_at, item from samples
where profile_id = ? and not excluded order by written_at desc nulls last, id
"""

_PER_KIND = 60

_FOR_PROMPT = """
with sorts as materialized (
    select distinct language, kind from samples indexed by samples_by_language
    where profile_id = ?2 and excluded = 0
), newest as materialized (
    -- Of each sort so many, as the index has them: sorting all that there is takes too long.
    select samples.id, samples.kind, samples.language = ?1 as is_wanted, samples.written_at
    from sorts cross join samples on samples.id in (
        select id from samples as alike indexed by samples_by_language
        where profile_id = ?2 and excluded = 0
            and alike.language = sorts.language and alike.kind = sorts.kind
        order by written_at desc, id limit ?3
    )
), ranked as (
    select id, is_wanted, row_number() over (
        partition by kind order by is_wanted desc, written_at desc, id
    ) as place
    from newest
)
select samples.id, profile_id, source_id, kind, subject, current_text, words, written_at, item
from ranked cross join samples on samples.id = ranked.id
where place <= ?3 order by is_wanted desc, written_at desc, samples.id
"""

# The kinds in their proportions; of each those long enough to learn from first, and of them the
# newest. The texts are read of those only that are chosen.
_PART = """
with placed as (
    select id, row_number() over (
               partition by kind order by words < ?, written_at desc nulls last, id
           ) as place,
           count(*) over (partition by kind) as n_of_kind, count(*) over () as n
    from samples indexed by samples_listed where profile_id = ? and not excluded
)
select samples.id, profile_id, source_id, kind, subject, substr(current_text, 1, ?) as current_text,
       words, written_at, item
from placed cross join samples using (id) where (place - 1) * n < n_of_kind * ?
order by written_at desc nulls last, samples.id
"""


class Samples:
    """The samples of a library's profiles; no profile holds the same text twice.

    Every method raises `LibraryError` where the file cannot be read or written, or the profile is
    gone.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database

    def open_source(self, profile_id: int, path: str, format: str) -> Source:  # noqa: A002
        """Return the source of that path and format, noting that it is imported now.

        A source that was imported before is used again.
        """
        row = self._database.write_row(
            "insert into sources (profile_id, path, format, imported_at) values (?, ?, ?, ?) "
            "on conflict do update set imported_at = excluded.imported_at returning *, "
            "(select count(*) from samples where source_id = sources.id) as n_added",
            [profile_id, path, format, now()],
        )
        return Source(**row)

    def add(self, source: Source, sample: Sample, *, item: str, written_at: str | None) -> bool:
        """Take in a sample of which no more is known, and return whether it was new.

        Args:
            source: where it came from.
            sample: the sample.
            item: its name within the source.
            written_at: ISO-8601 in UTC, if known.
        """
        (taken,) = self.take_in(source, [ImportedSample(sample, item, written_at)])
        return taken is TakenIn.NEW

    def take_in(self, source: Source, samples: Iterable[ImportedSample]) -> Iterator[TakenIn]:
        """Keep what an import found in a source, and yield what became of each (`Intake`)."""
        return Intake(self._database, source).take_in(samples)

    def for_profile(self, profile_id: int) -> list[StoredSample]:
        """Return the samples that make up a profile's voice: newest first, then undated ones.

        Their texts are as the person edited them; those that the person excluded are not among
        them.
        """
        return [stored_sample(row) for row in self._database.rows(_FOR_PROFILE, [profile_id])]

    def for_prompt(self, profile_id: int, language: str = "") -> list[StoredSample]:
        """Return the newest samples of each kind, those in a language before all others.

        Args:
            profile_id: whose samples.
            language: an ISO 639-1 code; empty for any.
        """
        values = [language or None, profile_id, _PER_KIND]
        return [stored_sample(row) for row in self._database.rows(_FOR_PROMPT, values)]

    def main_language(self, profile_id: int) -> str:
        """Return the language of most samples, as an ISO 639-1 code; "" where none is known."""
        rows = self._database.rows(
            "select language from samples indexed by samples_by_language "
            "where profile_id = ? and excluded = 0 and language <> '' "
            "group by language order by count(*) desc, language limit 1",
            [profile_id],
        )
        return str(rows[0]["language"]) if rows else ""

    def part(
        self, profile_id: int, most: int, *, least_words: int, most_characters: int
    ) -> list[StoredSample]:
        """Return samples that stand for all of a profile's, in the order of `for_profile`.

        There are as many of each kind as its share of all: the newest that are long enough, and
        shorter ones where those are too few.

        Args:
            profile_id: whose samples.
            most: about how many; a kind has at most one more than its share. All, if there are no
                more than that.
            least_words: shorter samples come last.
            most_characters: longer texts are given with their beginning only.
        """
        values = [least_words, profile_id, most_characters, most]
        return [stored_sample(row) for row in self._database.rows(_PART, values)]

    def count(self, profile_id: int) -> int:
        """Return how many samples make up a profile's voice."""
        rows = self._database.rows(
            "select count(*) as n from samples where profile_id = ? and not excluded", [profile_id]
        )
        return int(rows[0]["n"])


def stored_sample(row: Row) -> StoredSample:
    """Return the sample in a row, whose text stands in `current_text`."""
    return StoredSample(
        id=row["id"],
        profile_id=row["profile_id"],
        source_id=row["source_id"],
        sample=Sample(kind=Kind(row["kind"]), subject=row["subject"], text=row["current_text"]),
        words=row["words"],
        written_at=row["written_at"],
        item=row["item"],
    )
