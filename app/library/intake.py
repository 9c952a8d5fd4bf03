"""How samples that an import found come into the library."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import msgspec

from app.library.database import LibraryDatabase, Row
from app.library.records import Source
from app.library.sample_records import ImportedSample, RemovedPassage, TakenIn
from app.library.sample_text import hash_of, n_words

_BATCH = 1000
"""Samples a statement: each writes to the search index, at a cost of its own. With a fifth of this
storing takes a third more time."""

_INSERT = """
insert into samples (profile_id, source_id, text_hash, text, words, item, kind, subject,
                     written_at, language, recipient, removed) values
"""
_ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

_REPLACE = """
update samples set text_hash = ?, text = ?, words = ?, kind = ?, subject = ?, written_at = ?,
                   language = ?, recipient = ?, removed = ?
where id = ?
"""

_DESCRIBE = """
update samples set kind = ?, subject = ?, written_at = ?, language = ?, recipient = ?, removed = ?
where id = ?
"""
_DESCRIBED = ("kind", "subject", "written_at", "language", "recipient", "removed")
_UNKNOWN = ("", "", None, "", "", "[]")
"""What the columns of `_DESCRIBED` hold where an import found out nothing."""

_MAX_REMOVED_PASSAGES = 50
_MAX_REMOVED_CHARACTERS = 500

_Value = str | bytes | int | None


@dataclass(slots=True)
class _Known:
    """What the library holds, as far as a batch can meet it.

    Attributes:
        deleted: digests of texts that the person deleted.
        texts: rows by the digest of their text; None for those that the batch itself adds or
            changes.
        items: the source's rows by the names of lasting items.
    """

    deleted: set[bytes]
    texts: dict[bytes, Row | None]
    items: dict[str, Row]


class Intake:
    """Takes samples into one source.

    Texts that differ only in white space are the same. A text that is known from the same item of
    the same source takes over what is said of it now; what the person did to it stays.
    """

    def __init__(self, database: LibraryDatabase, source: Source) -> None:
        self._database = database
        self._source = source

    def take_in(self, samples: Iterable[ImportedSample]) -> Iterator[TakenIn]:
        """Keep samples, and yield what became of each, in order.

        They are written some hundred at a time, as the answers are asked for.

        Raises:
            LibraryError: the file cannot be read or written, or the profile is gone.
        """
        rest = iter(samples)
        while batch := list(islice(rest, _BATCH)):
            with self._database.transaction():
                taken = self._take_in_batch(batch)
            yield from taken

    def _take_in_batch(self, batch: Sequence[ImportedSample]) -> list[TakenIn]:
        hashes = [hash_of(imported.sample.text) for imported in batch]
        known = self._known(batch, hashes)
        taken = [
            self._take_in_one(imported, text_hash, known)
            for imported, text_hash in zip(batch, hashes, strict=True)
        ]
        new = [
            (imported, text_hash)
            for imported, text_hash, became in zip(batch, hashes, taken, strict=True)
            if became is TakenIn.NEW
        ]
        self._insert(new)
        return taken

    def _take_in_one(self, imported: ImportedSample, text_hash: bytes, known: _Known) -> TakenIn:
        if text_hash in known.deleted:
            return TakenIn.DELETED
        if text_hash in known.texts:
            row = known.texts[text_hash]
            if row and (row["source_id"], row["item"]) == (self._source.id, imported.item):
                self._describe(row, imported)
            return TakenIn.KNOWN
        older = known.items.get(imported.item) if imported.item_is_lasting else None
        if older is None:
            known.texts[text_hash] = None
            return TakenIn.NEW
        if older["edited_text"] is not None:
            return TakenIn.EDIT_KEPT
        text = imported.sample.text
        values = [text_hash, text, n_words(text), *_description(imported), older["id"]]
        self._database.write(_REPLACE, values)
        known.texts.pop(older["text_hash"], None)
        known.texts[text_hash] = None
        known.items[imported.item] = {**older, "text_hash": text_hash}
        return TakenIn.UPDATED

    def _describe(self, row: Row, imported: ImportedSample) -> None:
        """Keep what is said of a text now, and what only an earlier import found out."""
        before = tuple(row[column] for column in _DESCRIBED)
        now = tuple(
            old if new == unknown else new
            for new, old, unknown in zip(_description(imported), before, _UNKNOWN, strict=True)
        )
        if now != before:
            self._database.write(_DESCRIBE, [*now, row["id"]])

    def _known(self, batch: Sequence[ImportedSample], hashes: Sequence[bytes]) -> _Known:
        profile_id = self._source.profile_id
        marks = ", ".join("?" * len(hashes))
        deleted = self._database.rows(
            "select text_hash from deleted_texts "  # noqa: S608 - our own SQL
            f"where profile_id = ? and text_hash in ({marks})",
            [profile_id, *hashes],
        )
        texts = self._database.rows(
            f"select id, source_id, item, text_hash, {', '.join(_DESCRIBED)} "  # noqa: S608 - our own
            f"from samples where profile_id = ? and text_hash in ({marks})",
            [profile_id, *hashes],
        )
        lasting = [imported.item for imported in batch if imported.item_is_lasting]
        items = self._database.rows(
            "select id, source_id, item, text_hash, edited_text from samples "
            "where source_id = ? and item in (select value from json_each(?)) order by id desc",
            [self._source.id, msgspec.json.encode(lasting).decode()],
        )
        return _Known(
            deleted={row["text_hash"] for row in deleted},
            texts={row["text_hash"]: row for row in texts},
            items={row["item"]: row for row in items},
        )

    def _insert(self, new: Sequence[tuple[ImportedSample, bytes]]) -> None:
        values: list[_Value] = []
        for imported, text_hash in new:
            text = imported.sample.text
            values += [self._source.profile_id, self._source.id, text_hash, text, n_words(text)]
            values += [imported.item, *_description(imported)]
        if new:
            self._database.write(_INSERT + ", ".join([_ROW] * len(new)), values)


def _description(imported: ImportedSample) -> tuple[str | None, ...]:
    """Return the columns kind, subject, written_at, language, recipient and removed."""
    sample = imported.sample
    removed = [
        RemovedPassage(passage.text[:_MAX_REMOVED_CHARACTERS], passage.reason)
        for passage in imported.removed[:_MAX_REMOVED_PASSAGES]
    ]
    about = (sample.kind.value, sample.subject, imported.written_at)
    return (
        *about,
        imported.language,
        imported.recipient,
        msgspec.json.encode(removed).decode(),
    )
