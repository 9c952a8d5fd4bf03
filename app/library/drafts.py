"""Drafts: what was asked for, the text on the page, and every version that came before."""

from collections.abc import Sequence
from dataclasses import replace

from app.errors import GoneError
from app.library.database import LibraryDatabase, Row, now
from app.library.records import DraftRecord, Origin, RemovedDraft, VersionRecord, WrittenBy
from app.library.sample_index import DRAFTS, scrub
from engine.writing import DraftRequest, Kind, Length

_REQUEST = ("kind", "brief", "thread", "source", "recipient", "subject", "length", "language")
_BY = ("voice_id", "voice", "strength", "seed", "finish", "model_fingerprint", "n_tokens")

_BEGIN = f"""
insert into drafts (profile_id, text, created_at, updated_at, {", ".join(_REQUEST)})
values (?1, ?2, ?3, ?3, {", ".join(f"?{place + 4}" for place in range(len(_REQUEST)))}) returning *
"""  # noqa: S608 - our own SQL

_UPDATE = f"""
update drafts set text = ?, updated_at = ?, {", ".join(f"{name} = ?" for name in _REQUEST)}
where id = ?
"""  # noqa: S608 - our own SQL

_TAKE = "update drafts set text = ?, version_id = ?, updated_at = ? where id = ?"

_ADD_VERSION = f"""
insert into versions (draft_id, origin, round, text, created_at, {", ".join(_BY)})
values (?, ?, ?, ?, ?, {", ".join("?" for _ in _BY)}) returning *
"""  # noqa: S608 - our own SQL


class Drafts:
    """The drafts of a library's profiles.

    Every method raises `LibraryError` where the file cannot be read or written, or the profile or
    draft is gone.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database

    def begin(self, profile_id: int, request: DraftRequest, text: str = "") -> DraftRecord:
        """Keep a new draft, and return it.

        Args:
            profile_id: in whose voice it shall be.
            request: what is asked for so far.
            text: that the person began with.
        """
        asked = _request_values(request)
        return draft_record(self._database.write_row(_BEGIN, [profile_id, text, now(), *asked]))

    def get(self, draft_id: int) -> DraftRecord:
        """Return the draft of that number."""
        rows = self._database.rows("select * from drafts where id = ?", [draft_id])
        if not rows:
            raise _gone()
        return draft_record(rows[0])

    def update(self, draft_id: int, request: DraftRequest, text: str) -> None:
        """Keep what the person changed: what is asked for, and the text."""
        values: list[str | int] = [text, now(), *_request_values(request), draft_id]
        if not self._database.write(_UPDATE, values):
            raise _gone()

    def latest(self, profile_id: int) -> DraftRecord | None:
        """Return the draft that the profile worked on last, or None if it has none."""
        rows = self._database.rows(
            "select * from drafts where profile_id = ? order by updated_at desc, id desc limit 1",
            [profile_id],
        )
        return draft_record(rows[0]) if rows else None

    def for_profile(self, profile_id: int) -> list[DraftRecord]:
        """Return the profile's drafts, newest first."""
        rows = self._database.rows(
            "select * from drafts where profile_id = ? order by id desc", [profile_id]
        )
        return [draft_record(row) for row in rows]

    def add_versions(
        self, draft_id: int, origin: Origin, written: Sequence[tuple[str, WrittenBy | None]]
    ) -> list[VersionRecord]:
        """Keep versions that were made together, and return them.

        Args:
            draft_id: whose they are.
            origin: how they came to be.
            written: the texts, and how a model wrote each.
        """
        with self._database.transaction():
            self.get(draft_id)
            number = self._database.rows(
                "select coalesce(max(round), 0) + 1 as next from versions where draft_id = ?",
                [draft_id],
            )[0]["next"]
            return [self._add(draft_id, origin, number, text, by) for text, by in written]

    def take(self, version: VersionRecord) -> DraftRecord:
        """Make a version the text of its draft, and return the draft as it is then."""
        values: list[str | int] = [version.text, version.id, now(), version.draft_id]
        with self._database.transaction():
            if not self._database.write(_TAKE, values):
                raise _gone()
            return self.get(version.draft_id)

    def keep_edits(self, draft_id: int) -> VersionRecord | None:
        """Keep the text as a version, if the person changed it since the last one; return that."""
        with self._database.transaction():
            draft = self.get(draft_id)
            known = self._database.rows(
                "select 1 from versions where draft_id = ? and text = ? limit 1",
                [draft_id, draft.text],
            )
            if known or not draft.text.strip():
                return None
            [version] = self.add_versions(draft_id, Origin.EDITED, [(draft.text, None)])
            self.take(version)
            return version

    def version(self, version_id: int) -> VersionRecord | None:
        """Return the version of that number, or None if it is gone."""
        rows = self._database.rows("select * from versions where id = ?", [version_id])
        return _version(rows[0]) if rows else None

    def versions(self, draft_id: int) -> list[VersionRecord]:
        """Return the versions of a draft, newest round first, variants in their order."""
        rows = self._database.rows(
            "select * from versions where draft_id = ? order by round desc, id", [draft_id]
        )
        return [_version(row) for row in rows]

    def remove(self, draft_id: int) -> RemovedDraft:
        """Delete a draft with its versions, and return all of it."""
        with self._database.transaction():
            removed = RemovedDraft(self.get(draft_id), tuple(self.versions(draft_id)))
            self._database.write("delete from drafts where id = ?", [draft_id])
        scrub(self._database, DRAFTS)
        return removed

    def give_back(self, removed: RemovedDraft) -> DraftRecord:
        """Keep a removed draft again, under new numbers, and return it.

        What a voice wrote that is gone meanwhile is no voice's any more, as it is of other drafts.
        """
        draft = removed.draft
        with self._database.transaction():
            back = self.begin(draft.profile_id, draft.request, draft.text)
            numbers = {}
            for each in sorted(removed.versions, key=lambda version: version.id):
                by = self._with_voice(each.by)
                added = self._add(back.id, each.origin, each.round, each.text, by)
                self._database.write(
                    "update versions set created_at = ? where id = ?", [each.created_at, added.id]
                )
                numbers[each.id] = added.id
            version_id = numbers.get(draft.version_id) if draft.version_id is not None else None
            self._database.write(
                "update drafts set version_id = ?, created_at = ?, updated_at = ? where id = ?",
                [version_id, draft.created_at, draft.updated_at, back.id],
            )
            return self.get(back.id)

    def _with_voice(self, by: WrittenBy | None) -> WrittenBy | None:
        if by is None or by.voice_id is None:
            return by
        known = self._database.rows("select 1 from voices where id = ?", [by.voice_id])
        return by if known else replace(by, voice_id=None)

    def _add(
        self, draft_id: int, origin: Origin, number: int, text: str, by: WrittenBy | None
    ) -> VersionRecord:
        how = [None, "", *[None] * 5] if by is None else [getattr(by, name) for name in _BY]
        values = [draft_id, origin.value, number, text, now(), *how]
        return _version(self._database.write_row(_ADD_VERSION, values))


def _request_values(request: DraftRequest) -> list[str]:
    return [str(getattr(request, name)) for name in _REQUEST]


def _gone() -> GoneError:
    return GoneError(
        "The draft that was changed is no longer in the library. "
        "Copy its text somewhere safe before closing it."
    )


def draft_record(row: Row) -> DraftRecord:
    """Return the draft in a row of the table."""
    asked = {name: row[name] for name in _REQUEST}
    asked["kind"], asked["length"] = Kind(row["kind"]), Length(row["length"])
    kept = {name: value for name, value in row.items() if name not in _REQUEST}
    return DraftRecord(**kept, request=DraftRequest(**asked))


def _version(row: Row) -> VersionRecord:
    by = None if row["strength"] is None else WrittenBy(**{name: row[name] for name in _BY})
    return VersionRecord(
        id=row["id"],
        draft_id=row["draft_id"],
        origin=Origin(row["origin"]),
        round=row["round"],
        text=row["text"],
        by=by,
        created_at=row["created_at"],
    )
