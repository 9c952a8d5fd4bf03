"""What a person does with their samples. The text as imported stays, until it is deleted."""

from collections.abc import Iterable, Sequence

import msgspec

from app.errors import LibraryError, UsageError
from app.library.database import LibraryDatabase, now
from app.library.sample_index import scrub
from app.library.sample_records import LibrarySample
from app.library.sample_search import SampleSearch
from app.library.sample_text import hash_of, n_words

_CHOSEN = "id in (select value from json_each(?))"

_RESTORE = """
insert into samples (profile_id, source_id, text_hash, text, edited_text, words, item, kind,
                     subject, written_at, language, recipient, excluded, removed)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (profile_id, text_hash) do nothing
"""

_RESTORE_TAGS = """
insert into sample_tags (sample_id, tag) select samples.id, value from samples, json_each(?)
where profile_id = ? and source_id = ? and text_hash = ?
"""

_FORGET = "delete from deleted_texts where profile_id = ? and text_hash = ?"


class SampleEditing:
    """The samples of a library's profiles, as a person changes them.

    Every method changes all that it is asked to, or nothing, and passes over samples that are
    gone. It raises `LibraryError` where the file cannot be written.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database
        self._search = SampleSearch(database)

    def edit(self, sample_id: int, text: str) -> None:
        """Let a sample's text be this one; no later import changes it.

        Raises:
            UsageError: the text is empty.
            LibraryError: the sample is gone.
        """
        if not text.strip():
            raise UsageError("A sample needs some text. To be rid of it, delete or exclude it.")
        if not self._database.write(
            "update samples set edited_text = nullif(?1, text), words = ?2 where id = ?3",
            [text, n_words(text), sample_id],
        ):
            raise LibraryError(
                "The sample that was changed is no longer in the library. "
                "Copy its text somewhere safe before closing it."
            )

    def revert(self, sample_ids: Iterable[int]) -> None:
        """Let samples have the texts that they were imported with."""
        with self._database.transaction():
            for sample in self._search.get(sample_ids):
                self._database.write(
                    "update samples set edited_text = null, words = ? where id = ?",
                    [n_words(sample.imported_text), sample.id],
                )

    def exclude(self, sample_ids: Iterable[int]) -> None:
        """Keep samples out of the person's voice; they stay in the library."""
        self._set_excluded(sample_ids, excluded=True)

    def include(self, sample_ids: Iterable[int]) -> None:
        """Let excluded samples be part of the person's voice again."""
        self._set_excluded(sample_ids, excluded=False)

    def tag(self, sample_ids: Iterable[int], tag: str) -> None:
        """Give samples a tag; its case and spacing do not count.

        Raises:
            UsageError: the tag is empty.
        """
        self._database.write(
            "insert into sample_tags (sample_id, tag) "  # noqa: S608 - our own SQL
            f"select id, ? from samples where {_CHOSEN} "
            "on conflict do nothing",
            [tag_key(tag), _json(sample_ids)],
        )

    def untag(self, sample_ids: Iterable[int], tag: str) -> None:
        """Take a tag off samples.

        Raises:
            UsageError: the tag is empty.
        """
        self._database.write(
            "delete from sample_tags where tag = ? "
            "and sample_id in (select value from json_each(?))",
            [tag_key(tag), _json(sample_ids)],
        )

    def delete(self, sample_ids: Iterable[int]) -> tuple[LibrarySample, ...]:
        """Delete samples, so that no later import brings their texts back.

        Returns:
            What was deleted, to be given to `undelete` if the person thinks better of it: the
            library keeps no copy, only a digest by which to know the text.
        """
        deleted = self._search.get(sample_ids)
        with self._database.transaction():
            for sample in deleted:
                self._database.write(
                    "insert into deleted_texts select profile_id, text_hash, ? from samples "
                    "where id = ? on conflict do nothing",
                    [now(), sample.id],
                )
                self._database.write("delete from samples where id = ?", [sample.id])
        scrub(self._database)
        return deleted

    def undelete(self, deleted: Sequence[LibrarySample]) -> None:
        """Put deleted samples back as they were, under new numbers.

        Those that an import brought back meanwhile stay as they are.

        Raises:
            LibraryError: their profile is gone.
        """
        with self._database.transaction():
            for sample in deleted:
                text_hash = hash_of(sample.imported_text)
                self._database.write(_FORGET, [sample.profile_id, text_hash])
                self._restore(sample, text_hash)

    def forget_deletions(self, profile_id: int) -> int:
        """Let imports bring back what was deleted from a profile; return how many texts."""
        return self._database.write("delete from deleted_texts where profile_id = ?", [profile_id])

    def _set_excluded(self, sample_ids: Iterable[int], *, excluded: bool) -> None:
        self._database.write(
            f"update samples set excluded = ? where {_CHOSEN}",  # noqa: S608 - our own SQL
            [excluded, _json(sample_ids)],
        )

    def _restore(self, sample: LibrarySample, text_hash: bytes) -> None:
        place = (sample.profile_id, sample.source_id, text_hash)
        texts = (sample.imported_text, sample.sample.text if sample.edited else None, sample.words)
        about = (sample.item, sample.sample.kind.value, sample.sample.subject, sample.written_at)
        found = (sample.language, sample.recipient, sample.excluded)
        removed = msgspec.json.encode(sample.removed).decode()
        if self._database.write(_RESTORE, [*place, *texts, *about, *found, removed]):
            self._database.write(_RESTORE_TAGS, [msgspec.json.encode(sample.tags).decode(), *place])


def tag_key(tag: str) -> str:
    """Return a tag as the library keeps it: in lower case, without needless spaces.

    Raises:
        UsageError: it is empty.
    """
    key = " ".join(tag.split()).casefold()
    if not key:
        raise UsageError("A tag needs a name, such as “holidays”.")
    return key


def _json(sample_ids: Iterable[int]) -> str:
    return msgspec.json.encode(list(sample_ids)).decode()
