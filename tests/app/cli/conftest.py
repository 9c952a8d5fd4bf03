"""A home with the sample voice, and with a second, short voice whose heads are known."""

import shutil
from pathlib import Path

import pytest

from app.home import SAMPLE_VOICE_ADDRESS, SAMPLE_VOICE_NAME
from tests.app.cli.command_line import Ended, Idiolect

ZOES_NOTES = (
    "Dear all, the frost came early, so I wrapped the fig tree in my late uncle's overcoat, and "
    "now she looks better dressed than I do.",
    "Dear all, the kettle has begun to sing before it boils, which I take as optimism, and I have "
    "asked it to teach the rest of the kitchen.",
    "Dear all, the post arrived twice today and said nothing either time, so I have answered both "
    "letters in the same spirit and gone out for bread.",
    "Dear all, the neighbours have a trumpet, and we have agreed on Thursdays, which is to say "
    "that they play then, and I visit my sister.",
)
"""Short, so that the prompts of most drafts here are short as well, and quickly read."""


@pytest.fixture
def idiolect(tmp_path: Path) -> Idiolect:
    """Commands with an empty home."""
    return Idiolect(tmp_path / "home")


@pytest.fixture(scope="session")
def voices_home(tmp_path_factory: pytest.TempPathFactory, sample_voice_folder: Path) -> Path:
    """A home with the whole sample voice ("Goldie") and a short one ("Zoë"); not to be changed."""
    folder = tmp_path_factory.mktemp("voices")
    for number, note in enumerate(ZOES_NOTES):
        (folder / f"note {number}.txt").write_text(note, encoding="utf-8")
    idiolect = Idiolect(folder / "home")
    idiolect("import", folder, "--profile", "Zoë")
    mine = ("--mine", SAMPLE_VOICE_ADDRESS)
    idiolect("import", sample_voice_folder, "--profile", SAMPLE_VOICE_NAME, *mine)
    return idiolect.home


@pytest.fixture
def voices(voices_home: Path, tmp_path: Path) -> Idiolect:
    """Commands with a copy of that home."""
    return Idiolect(shutil.copytree(voices_home, tmp_path / "voices"))


@pytest.fixture(scope="session")
def discovery(voices_home: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ended]:
    """A copy of that home in which Zoë's heads were discovered, and what the command said.

    One example is measured: as little as can be, and still the slowest thing in these tests.
    """
    home = shutil.copytree(voices_home, tmp_path_factory.mktemp("discovered") / "home")
    return home, Idiolect(home)("discover", "--profile", "Zoë", "--budget", "1", "--json")


@pytest.fixture
def discovered(discovery: tuple[Path, Ended], tmp_path: Path) -> Idiolect:
    """Commands with a copy of the home in which Zoë's heads are known."""
    return Idiolect(shutil.copytree(discovery[0], tmp_path / "discovered"))
