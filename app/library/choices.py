"""What people did with their drafts: evidence of what they like, without any text."""

from collections.abc import Iterable, Mapping

from app.library.database import LibraryDatabase, Row, now
from app.preference.evidence import Edit, Evidence, Option, Pick
from engine.writing import Kind

_ADD = """
insert into choices (profile_id, kind, strength, voice, rejected_strength, rejected_voice, kept,
                     made_at, version_id)
values (?, ?, ?, ?, ?, ?, ?, ?, (select id from versions where id = ?)) returning *
"""

# Of one second, those that came first have the lower number; what was given back, the older time.
_FIND = "select * from choices where profile_id = ? order by made_at, id"

_RENAME = """
update choices set
    voice = case when voice = ?1 then ?2 else voice end,
    rejected_voice = case when rejected_voice = ?1 then ?2 else rejected_voice end
where profile_id = ?3 and ?1 in (voice, rejected_voice)
"""


_VOICES = "select id, voice, rejected_voice from choices where profile_id = ?"

_PUT_VOICES = """
update choices set voice = ?, rejected_voice = ?
where id = ? and profile_id = ? and (rejected_voice is null) = (?2 is null)
"""

ChoiceVoices = tuple[str, str | None]
"""The voice of what was taken or edited, and of what was rejected, if anything was."""


class Choices:
    """The picks and edits of a library's profiles.

    Every method raises `LibraryError` where the file cannot be read or written, or the profile is
    gone.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database

    def add_pick(self, profile_id: int, kind: Kind, chosen: Option, rejected: Option) -> Pick:
        """Keep that one draft was taken where another was offered, and return it as kept."""
        pick = Pick(chosen, rejected, kind, now())
        self._add(profile_id, pick)
        return pick

    def add_edit(
        self,
        profile_id: int,
        kind: Kind,
        option: Option,
        kept: float,
        *,
        version_id: int | None = None,
    ) -> Edit:
        """Keep what share of a draft the person left as it was, and return it as kept.

        Args:
            profile_id: whose draft.
            kind: what sort of text it is.
            option: how it was written.
            kept: the share, 0 to 1.
            version_id: the version that was edited; what was kept of it before gives way. None if
                that is not known.
        """
        edit = Edit(option, kept, kind, now())
        with self._database.transaction():
            self._database.write("delete from choices where version_id = ?", [version_id])
            self._add(profile_id, edit, version_id)
        return edit

    def for_profile(self, profile_id: int) -> tuple[Evidence, ...]:
        """Return the profile's picks and edits, oldest first."""
        return tuple(_evidence(row) for row in self._database.rows(_FIND, [profile_id]))

    def reset(self, profile_id: int) -> tuple[Evidence, ...]:
        """Forget a profile's picks and edits.

        Returns:
            What was forgotten, to be given to `restore` if the person thinks better of it: the
            library keeps no copy.
        """
        with self._database.transaction():
            forgotten = self.for_profile(profile_id)
            self._database.write("delete from choices where profile_id = ?", [profile_id])
        return forgotten

    def restore(self, profile_id: int, forgotten: Iterable[Evidence]) -> None:
        """Give back what was forgotten; what came since stays, as the newer."""
        with self._database.transaction():
            for each in forgotten:
                self._add(profile_id, each)

    def voices(self, profile_id: int) -> dict[int, ChoiceVoices]:
        """Return the voices that each pick and edit is known of, by its number."""
        rows = self._database.rows(_VOICES, [profile_id])
        return {row["id"]: (row["voice"], row["rejected_voice"]) for row in rows}

    def put_voices(self, profile_id: int, voices: Mapping[int, ChoiceVoices]) -> None:
        """Let picks and edits be known of the voices that `voices` returned before a change.

        Those that are gone stay gone.
        """
        with self._database.transaction():
            for number, names in voices.items():
                self._database.write(_PUT_VOICES, [*names, number, profile_id])

    def rename_voice(self, profile_id: int, old: str, new: str) -> None:
        """Let what is known of a voice be known of it by another name, or of another voice."""
        self._database.write(_RENAME, [old, new, profile_id])

    def _add(self, profile_id: int, each: Evidence, version_id: int | None = None) -> None:
        values = [profile_id, each.kind.value, *_values(each), each.made_at, version_id]
        self._database.write_row(_ADD, values)


def _values(each: Evidence) -> tuple[float | str | None, ...]:
    if isinstance(each, Edit):
        return (each.option.strength, each.option.voice, None, None, each.kept)
    chosen, rejected = each.chosen, each.rejected
    return (chosen.strength, chosen.voice, rejected.strength, rejected.voice, None)


def _evidence(row: Row) -> Evidence:
    option, kind = Option(row["strength"], row["voice"]), Kind(row["kind"])
    if row["kept"] is not None:
        return Edit(option, row["kept"], kind, row["made_at"])
    return Pick(
        option, Option(row["rejected_strength"], row["rejected_voice"]), kind, row["made_at"]
    )
