"""The people whose voices the library keeps."""

import unicodedata

from app.errors import ProfileNotFoundError, UsageError
from app.library.database import LibraryDatabase, Row, now
from app.library.records import Profile, ProfileSummary
from app.library.sample_index import DRAFTS, SAMPLES, scrub

_SUMMARIES = """
select profiles.id, profiles.name, profiles.created_at,
       coalesce(n_samples, 0) as n_samples, coalesce(n_words, 0) as n_words
from profiles left join (
    -- Of this index, since the table's own rows hold the texts.
    select profile_id, count(*) as n_samples, sum(words) as n_words
    from samples indexed by samples_counted where not excluded group by profile_id
) on profile_id = profiles.id
order by profiles.name_key
"""


class Profiles:
    """The profiles of a library; names differ by more than case.

    Every method raises `LibraryError` where the file cannot be read or written.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database

    def get(self, name: str) -> Profile:
        """Return the profile of that name.

        Raises:
            ProfileNotFoundError: there is none; the message lists those that there are.
        """
        rows = self._database.rows("select * from profiles where name_key = ?", [_key(name)])
        if not rows:
            raise ProfileNotFoundError(f"There is no profile “{name.strip()}”. {self._choices()}")
        return _profile(rows[0])

    def get_or_create(self, name: str) -> Profile:
        """Return the profile of that name, made now if there was none.

        Raises:
            UsageError: the name is empty.
        """
        shown = checked_name(name)
        self._database.write(
            "insert into profiles (name, name_key, created_at) values (?, ?, ?) "
            "on conflict do nothing",
            [shown, _key(shown), now()],
        )
        return self.get(shown)

    def summaries(self) -> list[ProfileSummary]:
        """Return every profile with what is known about it, by name."""
        models: dict[int, set[str]] = {}
        for row in self._database.rows("select profile_id, model_name from voices"):
            models.setdefault(row["profile_id"], set()).add(row["model_name"])
        return [
            ProfileSummary(
                profile=_profile(row),
                n_samples=row["n_samples"],
                n_words=row["n_words"],
                discovered_with=tuple(sorted(models.get(row["id"], ()))),
            )
            for row in self._database.rows(_SUMMARIES)
        ]

    def delete(self, profile_id: int) -> None:
        """Delete a profile with its samples, voices and drafts.

        Raises:
            ProfileNotFoundError: it is gone already.
        """
        if not self._database.write("delete from profiles where id = ?", [profile_id]):
            raise ProfileNotFoundError(f"That profile is gone already. {self._choices()}")
        scrub(self._database, SAMPLES + DRAFTS)

    def _choices(self) -> str:
        rows = self._database.rows("select name from profiles order by name_key")
        if not rows:
            return (
                "There are no profiles yet: import some of your own writing to make one "
                "(on the command line, “idiolect import”)."
            )
        return f"Choose one of these: {', '.join(row['name'] for row in rows)}."


def checked_name(name: str) -> str:
    """Return a profile's name as it is shown: without needless spaces.

    Raises:
        UsageError: it is empty.
    """
    shown = " ".join(name.split())
    if not shown:
        raise UsageError("A profile needs a name, such as the person's own.")
    return shown


def _key(name: str) -> str:
    return unicodedata.normalize("NFKC", " ".join(name.split())).casefold()


def _profile(row: Row) -> Profile:
    return Profile(id=row["id"], name=row["name"], created_at=row["created_at"])
