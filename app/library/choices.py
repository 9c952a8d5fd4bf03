"""What people did with their drafts: evidence of what they like, without any text."""

from collections.abc import Iterable

from app.library.database import LibraryDatabase, Row, now
from app.preference.evidence import Edit, Evidence, Option, Pick
from engine.writing import Kind

_ADD = """
insert into choices (profile_id, kind, strength, voice, rejected_strength, rejected_voice, kept,
                     made_at)
values (?, ?, ?, ?, ?, ?, ?, ?) returning *
"""

# Of one second, those that came first have the lower number; what was given back, the older time.
_FIND = "select * from choices where profile_id = ? order by made_at, id"

_RENAME = """
update choices set
    voice = case when voice = ?1 then ?2 else voice end,
    rejected_voice = case when rejected_voice = ?1 then ?2 else rejected_voice end
where profile_id = ?3 and ?1 in (voice, rejected_voice)
"""


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

    def add_edit(self, profile_id: int, kind: Kind, option: Option, kept: float) -> Edit:
        """Keep what share of a draft the person left as it was, 0 to 1, and return it as kept."""
        edit = Edit(option, kept, kind, now())
        self._add(profile_id, edit)
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

    def rename_voice(self, profile_id: int, old: str, new: str) -> None:
        """Let what is known of a voice be known of it by another name, or of another voice."""
        self._database.write(_RENAME, [old, new, profile_id])

    def _add(self, profile_id: int, each: Evidence) -> None:
        self._database.write_row(_ADD, [profile_id, each.kind.value, *_values(each), each.made_at])


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
