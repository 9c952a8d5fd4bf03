"""The words that a person uses again and again, whatever dictionaries say of them."""

from collections import Counter

from app.library.database import LibraryDatabase
from app.spelling.words import all_words

_NEWEST = """
select current_text from samples
where profile_id = ? and not excluded order by written_at desc nulls last, id limit ?
"""
_LEAST_SAMPLES = 2
_MOST_SAMPLES = 2000
_LEAST_LETTERS = 2


class OwnWords:
    """The vocabulary of a library's profiles.

    Every method raises `LibraryError` where the file cannot be read.
    """

    def __init__(self, database: LibraryDatabase) -> None:
        self._database = database

    def of_profile(self, profile_id: int, most_samples: int = _MOST_SAMPLES) -> frozenset[str]:
        """Return the words, in small letters, that at least two of a profile's samples have.

        Args:
            profile_id: whose.
            most_samples: how many of the newest are read.
        """
        counts: Counter[str] = Counter()
        for row in self._database.rows(_NEWEST, [profile_id, most_samples]):
            counts.update(all_words(row["current_text"]))
        return frozenset(
            word
            for word, n_samples in counts.items()
            if n_samples >= _LEAST_SAMPLES and len(word) >= _LEAST_LETTERS
        )
