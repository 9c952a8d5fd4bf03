"""What a person does with their samples. The text as imported stays, until it is deleted."""

from collections.abc import Iterable, Sequence

import msgspec

from app.errors import SampleGoneError, UsageError
from app.library.database import LibraryDatabase, now
from app.library.index_scrubbing import scrub_some
from app.library.sample_index import scrub
from app.library.sample_records import LibrarySample
from app.library.sample_search import SampleSearch
from app.library.sample_text import hash_of, n_words

_CHOSEN = "id in (select value from json_each(?))"

_TAGGED = "from sample_tags where tag = ? and sample_id in (select value from json_each(?))"

_WITHOUT_TAG = """
select id from samples
where id not in (select sample_id from sample_tags where tag = ?)
    and id in (select value from json_each(?))
"""

_NUMBER = "select id from samples where profile_id = ? and text_hash = ?"

_RESTORE = """
insert into samples (id, profile_id, source_id, text_hash, text, edited_text, words, item, kind,
                     subject, written_at, language, recipient, excluded, removed)
values ((select ?1 where not exists (select 1 from samples where id = ?1)),
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
            SampleGoneError: the sample is gone.
        """
        if not text.strip():
            raise UsageError("A sample needs some text. To be rid of it, delete or exclude it.")
        if not self._database.write(
            "update samples set edited_text = nullif(?1, text), words = ?2 where id = ?3",
            [text, n_words(text), sample_id],
        ):
            raise SampleGoneError(
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

    def exclude(self, sample_ids: Iterable[int]) -> tuple[int, ...]:
        """Keep samples out of the person's voice, and return which were not so before.

        They stay in the library.
        """
        return self._set_excluded(sample_ids, excluded=True)

    def include(self, sample_ids: Iterable[int]) -> tuple[int, ...]:
        """Let samples be part of the person's voice again, and return which were not before."""
        return self._set_excluded(sample_ids, excluded=False)

    def tag(self, sample_ids: Iterable[int], tag: str) -> tuple[int, ...]:
        """Give samples a tag, and return which did not have it; its case and spacing do not count.

        Raises:
            UsageError: the tag is empty.
        """
        values = [tag_key(tag), _json(sample_ids)]
        with self._database.transaction():
            found = self._database.rows(_WITHOUT_TAG, values)
            untagged = tuple(row["id"] for row in found)
            self._database.write(
                "insert into sample_tags (tag, sample_id) select ?, value from json_each(?)",
                [values[0], _json(untagged)],
            )
        return untagged

    def untag(self, sample_ids: Iterable[int], tag: str) -> tuple[int, ...]:
        """Take a tag off samples, and return which had it.

        Raises:
            UsageError: the tag is empty.
        """
        values = [tag_key(tag), _json(sample_ids)]
        with self._database.transaction():
            found = self._database.rows(f"select sample_id {_TAGGED}", values)
            self._database.write(f"delete {_TAGGED}", values)
        return tuple(row["sample_id"] for row in found)

    def delete(
        self, sample_ids: Iterable[int], *, scrub_now: bool = True
    ) -> tuple[LibrarySample, ...]:
        """Delete samples, so that no later import brings their texts back.

        Args:
            sample_ids: their numbers.
            scrub_now: whether to clear their words out of the index as well, which takes seconds
                in a large library; if not, `scrub_some` is to be called until it is done.

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
        if scrub_now:
            scrub(self._database)
        return deleted

    def undelete(self, deleted: Sequence[LibrarySample]) -> dict[int, int]:
        """Put deleted samples back as they were, and return their numbers now by those before.

        A number is another one only if an import has given it to another text meanwhile. Those
        that an import brought back stay as they are.

        Raises:
            LibraryError: their profile is gone.
        """
        numbers: dict[int, int] = {}
        with self._database.transaction():
            for sample in deleted:
                text_hash = hash_of(sample.imported_text)
                self._database.write(_FORGET, [sample.profile_id, text_hash])
                self._restore(sample, text_hash)
                found = self._database.rows(_NUMBER, [sample.profile_id, text_hash])
                numbers[sample.id] = found[0]["id"]
        return numbers

    def scrub_some(self, *, begin: bool) -> bool:
        """Clear some of the words of deleted samples out of the index, within some 0.1 s.

        Args:
            begin: whether samples were deleted since it was last done.

        Returns:
            Whether it has to be called again.
        """
        return scrub_some(self._database, begin=begin)

    def forget_deletions(self, profile_id: int) -> int:
        """Let imports bring back what was deleted from a profile; return how many texts."""
        return self._database.write("delete from deleted_texts where profile_id = ?", [profile_id])

    def _set_excluded(self, sample_ids: Iterable[int], *, excluded: bool) -> tuple[int, ...]:
        with self._database.transaction():
            found = self._database.rows(
                f"select id from samples where excluded <> ? and {_CHOSEN}",  # noqa: S608 - our own
                [excluded, _json(sample_ids)],
            )
            changed = tuple(row["id"] for row in found)
            self._database.write(
                f"update samples set excluded = ? where {_CHOSEN}",  # noqa: S608 - our own SQL
                [excluded, _json(changed)],
            )
        return changed

    def _restore(self, sample: LibrarySample, text_hash: bytes) -> None:
        place = (sample.profile_id, sample.source_id, text_hash)
        texts = (sample.imported_text, sample.sample.text if sample.edited else None, sample.words)
        about = (sample.item, sample.sample.kind.value, sample.sample.subject, sample.written_at)
        found = (sample.language, sample.recipient, sample.excluded)
        removed = msgspec.json.encode(sample.removed).decode()
        if self._database.write(_RESTORE, [sample.id, *place, *texts, *about, *found, removed]):
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
