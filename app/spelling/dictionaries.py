"""Which dictionaries there are: those that ship, the person's, and the system's."""

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_COUNTRY_LETTERS = 2
_ENGLISH = ("en-GB", "en-US")
_WEAK = frozenset({"de"})


@dataclass(frozen=True, slots=True)
class DictionaryFile:
    """A dictionary in Hunspell's format.

    Attributes:
        language: "de", or with a country: "en-GB".
        stem: the path of both files without ".aff" and ".dic".
    """

    language: str
    stem: Path


class Dictionaries:
    """The dictionaries found: the person's go before ours, and ours before the system's.

    But for German: ours is only a word list, and any other is better.

    Args:
        shipped: the folder of ours.
        persons: where the person puts theirs.
        system: where the system keeps some.
    """

    def __init__(self, shipped: Path, persons: Path, system: Iterable[Path]) -> None:
        ours = list(_in_folder(shipped))
        better = [file for file in ours if file.language not in _WEAK]
        weak = [file for file in ours if file.language in _WEAK]
        others = [file for folder in system for file in _in_folder(folder)]
        self._files = [*_in_folder(persons), *better, *others, *weak]

    def languages(self) -> list[str]:
        """Return what can be checked, sorted: languages, and English by country.

        "en" is both spellings at once.
        """
        plain = {_base(file.language) for file in self._files}
        return sorted(plain | {file.language for file in self._files if file.language in _ENGLISH})

    def of(self, language: str) -> list[Path]:
        """Return the stems of the dictionaries to look a word up in; none where there is none.

        Args:
            language: one of `languages`; two dictionaries serve "en", one any other.
        """
        if language == "en":
            return [stem for each in _ENGLISH for stem in self._first({each})]
        if "-" in language:
            return self._first({language})
        return self._first({language, f"{language}-{language.upper()}"}) or self._first(
            {file.language for file in self._files if _base(file.language) == language}
        )

    def _first(self, languages: set[str]) -> list[Path]:
        return [file.stem for file in self._files if file.language in languages][:1]


def _base(language: str) -> str:
    return language.partition("-")[0]


def system_folders() -> list[Path]:
    """Return where this system and LibreOffice keep dictionaries in Hunspell's format."""
    if sys.platform == "win32":
        programs = [os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)")]
        offices = [Path(each) / "LibreOffice/share/extensions" for each in programs if each]
        return [folder for office in offices for folder in _subfolders(office)]
    if sys.platform == "darwin":
        office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
        return [Path.home() / "Library/Spelling", Path("/Library/Spelling"), *_subfolders(office)]
    office = Path("/usr/lib/libreoffice/share/extensions")
    return [
        Path("/usr/share/hunspell"),
        Path("/usr/share/myspell"),
        Path("/usr/share/myspell/dicts"),
        *_subfolders(office),
    ]


def _subfolders(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.name.startswith("dict-"))
    except OSError:
        return []


def _in_folder(folder: Path) -> Iterator[DictionaryFile]:
    try:
        found = sorted(folder.glob("*.dic"))
    except OSError:
        return
    for path in found:
        language = _language_of_name(path.stem)
        if language and path.with_suffix(".aff").is_file():
            yield DictionaryFile(language, path.with_suffix(""))


def _language_of_name(name: str) -> str:
    """Return "de-DE" for "de_DE" and "de_DE_frami"; "" for what is no dictionary of words."""
    if name.startswith("hyph"):
        return ""
    language, *rest = name.replace("-", "_").split("_")
    if len(language) not in {2, 3} or not language.isalpha():
        return ""
    country = rest[0].upper() if rest and len(rest[0]) == _COUNTRY_LETTERS else ""
    return f"{language.lower()}-{country}" if country else language.lower()
