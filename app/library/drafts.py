"""Drafts as written and as the person changed them."""

from app.errors import LibraryError
from app.library.database import LibraryDatabase, Row, now
from app.library.records import DraftFinish, DraftRecord
from engine.writing import DraftRequest, Kind

_ADD = """
insert into drafts (profile_id, voice_id, kind, brief, thread, strength, seed, text, finish,
                    model_fingerprint, n_tokens, created_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning *
"""


class Drafts:
    """The drafts of a library's profiles.

    Every method raises `LibraryError` where the file cannot be read or written, or the profile is
    gone.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database

    def add(
        self,
        profile_id: int,
        voice_id: int | None,
        request: DraftRequest,
        *,
        strength: float,
        seed: int,
        text: str,
        finish: DraftFinish,
        model_fingerprint: str,
        n_tokens: int,
    ) -> DraftRecord:
        """Keep a draft and return it as kept; the fields are those of `DraftRecord`."""
        asked = (request.kind.value, request.brief, request.thread)
        written = (strength, seed, text, finish, model_fingerprint, n_tokens, now())
        return _draft(self._database.write_row(_ADD, [profile_id, voice_id, *asked, *written]))

    def update_text(self, draft_id: int, text: str) -> None:
        """Keep a draft's changed text.

        Raises:
            LibraryError: the draft is gone.
        """
        if not self._database.write("update drafts set text = ? where id = ?", [text, draft_id]):
            raise LibraryError(
                "The draft that was changed is no longer in the library. "
                "Copy its text somewhere safe before closing it."
            )

    def latest(self, profile_id: int) -> DraftRecord | None:
        """Return the profile's newest draft, or None if it has none."""
        rows = self._database.rows(
            "select * from drafts where profile_id = ? order by id desc limit 1", [profile_id]
        )
        return _draft(rows[0]) if rows else None

    def for_profile(self, profile_id: int) -> list[DraftRecord]:
        """Return the profile's drafts, newest first."""
        rows = self._database.rows(
            "select * from drafts where profile_id = ? order by id desc", [profile_id]
        )
        return [_draft(row) for row in rows]


def _draft(row: Row) -> DraftRecord:
    request = DraftRequest(kind=Kind(row["kind"]), brief=row["brief"], thread=row["thread"])
    kept = {name: value for name, value in row.items() if name not in ("kind", "brief", "thread")}
    return DraftRecord(**kept, request=request)
