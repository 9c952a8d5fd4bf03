"""The person's list of words: a text file, one word a line."""

import contextlib
import os
import tempfile
from pathlib import Path

from app.spelling.speller import SpellingError
from app.spelling.words import plain_word


class PersonalWords:
    """The words that the person added.

    Args:
        path: the file; made with the first word.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> set[str]:
        """Return the words in small letters.

        Raises:
            SpellingError: the file cannot be read.
        """
        return {word.lower() for word in self._lines()}

    def add(self, word: str) -> None:
        """Add a word; the file is replaced as a whole, so that no failure leaves half of it.

        Raises:
            SpellingError: the file cannot be read or written.
        """
        plain = plain_word(word.strip())
        words = self._lines()
        if not plain or plain in words:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._replace("".join(f"{each}\n" for each in sorted([*words, plain])))
        except OSError as error:
            raise SpellingError(
                f"“{plain}” could not be added to {self._path} ({error.strerror or error}). "
                "Check that the file may be written to, and try again."
            ) from error

    def _replace(self, text: str) -> None:
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise

    def _lines(self) -> list[str]:
        try:
            text = self._path.read_text(encoding="utf-8-sig", errors="replace")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise SpellingError(
                f"Your list of words, {self._path}, cannot be read ({error.strerror or error}). "
                "Check that the file may be read."
            ) from error
        return [plain_word(line.strip()) for line in text.splitlines() if line.strip()]
