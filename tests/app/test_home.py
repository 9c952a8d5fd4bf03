import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from app import home
from app.home import (
    EmbeddedModelMissingError,
    Home,
    default_home,
    embedded_model,
    engine_command,
    import_command,
    proposal_command,
    sample_voice,
    self_test_command,
)
from app.library.library import Library

ROOT = Path(__file__).parents[2]


def output_lines(command: Sequence[str], folder: Path) -> list[dict[str, object]]:
    """What a command prints that is started in a folder and has nothing to read."""
    ended = subprocess.run(
        command,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )
    return [json.loads(line) for line in ended.stdout.splitlines()]


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that a packaged program is unpacked in."""
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    return tmp_path


def test_the_default_home_is_the_programs_own_folder() -> None:
    assert default_home().root.is_absolute()
    assert default_home().root.name == "Idiolect"


def test_a_home_is_not_made_by_asking_for_it(tmp_path: Path) -> None:
    found = Home(tmp_path / "home")
    assert found.database.parent == found.root
    assert not found.root.exists()


def test_the_model_that_comes_along_is_a_gguf() -> None:
    with embedded_model().open("rb") as file:
        assert file.read(4) == b"GGUF"


def test_a_missing_model_package_is_told_with_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(home, "_MODEL_PACKAGE", "idiolect-model-that-is-not-installed")
    with pytest.raises(EmbeddedModelMissingError, match="--model"):
        embedded_model()


def test_a_packaged_program_brings_its_own_files(frozen: Path) -> None:
    with pytest.raises(EmbeddedModelMissingError, match="Install Idiolect again"):
        embedded_model()
    model = frozen / "SmolLM2-135M-Instruct.Q4_1.gguf"
    model.touch()
    assert embedded_model() == model
    assert sample_voice() == frozen / "resources" / "sample_voice"


def test_a_packaged_program_starts_itself(frozen: Path) -> None:
    assert engine_command(Home(frozen)) == [sys.executable, "--home", str(frozen), "engine"]
    check = self_test_command(Home(frozen), "model")
    assert check == [sys.executable, "--home", str(frozen), "self-test", "--only", "model"]
    command = import_command(Home(frozen / "home"), "Zoë", [frozen / "mail.mbox"], [])
    assert command[0] == sys.executable
    assert "-m" not in command
    assert command[-1] == str(frozen / "mail.mbox")


def test_the_sample_voice_is_a_mailbox_and_posts() -> None:
    assert (sample_voice() / "mail.mbox").is_file()
    assert len(list((sample_voice() / "posts").glob("*.md"))) == 16


def test_the_engine_command_starts_an_engine_that_ends_with_its_parent(tmp_path: Path) -> None:
    assert output_lines(engine_command(Home(tmp_path)), tmp_path) == [
        {"event": "hello", "version": 5}
    ]


def test_the_proposal_command_tells_who_wrote_and_leaves_its_home_alone(tmp_path: Path) -> None:
    mail = tmp_path / "mina.eml"
    mail.write_text("From: Mina <mina@example.org>\nSubject: Lunch\n\nNoon?\n")
    target = Home(tmp_path / "home")
    *_, answer = output_lines(proposal_command(target, [mail]), tmp_path)
    assert answer["event"] == "proposal"
    assert answer["authors"][0]["identity"] == "mina@example.org"  # type: ignore[index]
    assert not target.root.exists()


def test_the_import_command_imports_into_its_home(tmp_path: Path) -> None:
    # Names that begin with a dash are files here, and no options.
    post = (
        "A post of some twenty words or so, which is long enough, I do hope, to be taken for one."
    )
    (tmp_path / "-post.txt").write_text(post)
    letter = "Noon works for me, see you on Friday, and do bring the bread that you spoke of!"
    for name in ("mina", "omar"):
        mail = f"From: {name}@example.org\nSubject: Lunch\n\n{letter} {name}\n"
        (tmp_path / f"{name}.eml").write_text(mail)
    target = Home(tmp_path / "home")
    paths = [Path("-post.txt"), tmp_path / "mina.eml", tmp_path / "omar.eml"]
    mine = ["mina@example.org", "omar@example.org"]
    *_, report = output_lines(import_command(target, "Mina", paths, mine), tmp_path)
    assert (report["event"], report["added"]) == ("report", 3)
    with Library.open(target.database) as library:
        assert len(library.samples.for_profile(library.profiles.get("Mina").id)) == 3
