"""What a person wrote, and where it came from."""

import hashlib
import unicodedata

from app.library.database import LibraryDatabase, Row, now
from app.library.records import Source, StoredSample
from engine.writing import Kind, Sample


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
        """Add a sample, unless its text is already in the source's profile.

        Args:
            source: where it came from.
            sample: the sample.
            item: its name within the source.
            written_at: ISO-8601 in UTC, if known.

        Returns:
            Whether it was added. Texts that differ only in white space are the same.
        """
        values = {
            "profile_id": source.profile_id,
            "source_id": source.id,
            "kind": sample.kind.value,
            "subject": sample.subject,
            "text": sample.text,
            "text_hash": _text_hash(sample.text),
            "words": len(sample.text.split()),
            "written_at": written_at,
            "item": item,
        }
        sql = (
            f"insert into samples ({', '.join(values)}) "  # noqa: S608 - our own column names
            f"values ({', '.join('?' * len(values))}) "
            "on conflict (profile_id, text_hash) do nothing"
        )
        return bool(self._database.write(sql, list(values.values())))

    def for_profile(self, profile_id: int) -> list[StoredSample]:
        """Return a profile's samples: newest first, then those without a date."""
        rows = self._database.rows(
            "select * from samples where profile_id = ? order by written_at desc nulls last, id",
            [profile_id],
        )
        return [_stored_sample(row) for row in rows]

    def count(self, profile_id: int) -> int:
        """Return how many samples a profile has."""
        rows = self._database.rows(
            "select count(*) as n from samples where profile_id = ?", [profile_id]
        )
        return int(rows[0]["n"])


def _text_hash(text: str) -> bytes:
    normalised = unicodedata.normalize("NFC", " ".join(text.split()))
    return hashlib.sha256(normalised.encode()).digest()


def _stored_sample(row: Row) -> StoredSample:
    return StoredSample(
        id=row["id"],
        profile_id=row["profile_id"],
        source_id=row["source_id"],
        sample=Sample(kind=Kind(row["kind"]), subject=row["subject"], text=row["text"]),
        words=row["words"],
        written_at=row["written_at"],
        item=row["item"],
    )
