"""Voices as files, by the command line; what the files hold is tested with the engine."""

import contextlib
import signal
import sqlite3
from pathlib import Path

import pytest

from app.library.library import Library
from app.library.records import Voice
from engine.discovery.run import DEFAULT_ESTIMATOR
from engine.gguf_header import read_header
from engine.voice.voice_file import VoiceFile, VoiceModel, write_voice
from engine.voice.voice_reader import read_voice
from tests.app.cli.command_line import Idiolect

ZOE = ("--profile", "Zoë")


def kept_voice(idiolect: Idiolect, profile: str, fingerprint: str) -> Voice | None:
    with Library.open(idiolect.database) as library:
        return library.voices.find(library.profiles.get(profile).id, fingerprint)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "zoe.gguf"


def test_a_voice_is_exported_shown_and_imported(discovered: Idiolect, target: Path) -> None:
    told = discovered("voice", "export", *ZOE, "--to", target, "--json")
    assert told.err == ""
    assert told.data["file"] == str(target)
    assert (told.data["profile"], told.data["form"], told.data["exact"]) == ("Zoë", "voice", True)
    assert told.data["bytes"] == target.stat().st_size

    shown = discovered("voice", "show", target, "--json").data
    assert (shown["author"], shown["method"]) == ("Zoë", DEFAULT_ESTIMATOR)
    assert shown["model"]["fingerprint"] == told.data["model_fingerprint"]
    assert len(shown["weights"]) == told.data["n_heads"] > 0
    assert len(shown["scores"]) == 270

    taken = discovered("voice", "import", target, "--profile", "Goldie", "--json").data
    assert (taken["profile"], taken["author"]) == ("Goldie", "Zoë")
    zoe, goldie = (
        kept_voice(discovered, name, told.data["model_fingerprint"]) for name in ("Zoë", "Goldie")
    )
    assert zoe is not None
    assert goldie is not None
    assert [(each.layer, each.head) for each in goldie.weights] == [
        (each.layer, each.head) for each in zoe.weights
    ]
    # A file holds scales in single precision.
    assert [each.weight for each in goldie.weights] == pytest.approx(
        [each.weight for each in zoe.weights], abs=1e-6
    )
    assert taken["n_heads"] == len(zoe.weights)


def test_the_text_tells_the_same(discovered: Idiolect, target: Path) -> None:
    exported = discovered("voice", "export", *ZOE, "--to", target).out
    assert exported.startswith('"Zoë" on ')
    assert str(target) in exported
    voice = read_voice(target)
    first, model, fingerprint, *rest = discovered("voice", "show", target).out.splitlines()
    assert first == "A voice of Zoë (Everything)"
    assert model.split()[1] == voice.model.name.split()[0]
    assert voice.model.fingerprint in fingerprint
    strongest = voice.scores[0]
    assert any(
        line.split()[:3] == [str(strongest.layer), str(strongest.head), "1.00"] for line in rest
    )
    taken = discovered("voice", "import", target, *ZOE, "--force").out
    assert f"{len(voice.weights)} preference heads from a voice of Zoë." in taken


def test_an_adapter_is_exported_with_a_word_on_its_limits(
    discovered: Idiolect, target: Path
) -> None:
    told = discovered("voice", "export", *ZOE, "--to", target, "--as", "lora")
    assert "a few tokens in a hundred" in told.out
    assert read_header(target).text("general.type") == "adapter"
    again = ("voice", "export", *ZOE, "--to", target, "--as", "lora", "--force", "--json")
    assert discovered(*again).data["exact"] is False


def mask_wholly(idiolect: Idiolect) -> None:
    """Give every preference head the weight 1."""
    with contextlib.closing(sqlite3.connect(idiolect.database)) as database, database:
        database.execute("update head_scores set weight = 1 where weight is not null")


def test_heads_that_are_suppressed_in_part_cannot_be_baked_into_the_embedded_model(
    discovered: Idiolect, target: Path
) -> None:
    told = discovered("voice", "export", *ZOE, "--to", target, "--as", "baked", code=1)
    assert "can be masked but not scaled in part" in told.complaint
    assert "adapter" in told.complaint
    assert not target.exists()


def test_a_baked_copy_is_as_long_as_its_model(
    discovered: Idiolect, target: Path, embedded_model_path: Path
) -> None:
    mask_wholly(discovered)
    told = discovered("voice", "export", *ZOE, "--to", target, "--as", "baked", "--json")
    assert told.data["exact"] is True
    assert target.stat().st_size == embedded_model_path.stat().st_size
    assert target.read_bytes() != embedded_model_path.read_bytes()


def test_a_stopped_copy_leaves_nothing(
    discovered: Idiolect, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "app.cli.output.Output.progress", lambda _self, _text: signal.raise_signal(signal.SIGINT)
    )
    mask_wholly(discovered)
    command = ("voice", "export", *ZOE, "--to", target, "--as", "baked", "--json")
    complaint = discovered(*command, code=1).complaint
    assert complaint == "Stopped."
    assert list(target.parent.glob("*.gguf*")) == []


def test_a_file_that_is_there_is_replaced_only_with_force(
    discovered: Idiolect, target: Path
) -> None:
    target.write_text("dear diary")
    command = ("voice", "export", *ZOE, "--to", target)
    complaint = discovered(*command, code=1).complaint
    assert str(target) in complaint
    assert "--force" in complaint
    assert target.read_text() == "dear diary"
    discovered(*command, "--force")
    assert read_voice(target).author == "Zoë"


def test_heads_that_are_known_are_replaced_only_with_force(
    discovered: Idiolect, target: Path
) -> None:
    discovered("voice", "export", *ZOE, "--to", target)
    complaint = discovered("voice", "import", target, *ZOE, code=1).complaint
    assert "--force" in complaint


def test_a_profile_without_heads_has_no_voice_to_export(voices: Idiolect, target: Path) -> None:
    complaint = voices("voice", "export", *ZOE, "--to", target, code=1).complaint
    assert "idiolect discover" in complaint
    assert not target.exists()


def test_a_voice_of_another_model_is_refused_with_both_names(
    discovered: Idiolect, target: Path
) -> None:
    discovered("voice", "export", *ZOE, "--to", target)
    voice = read_voice(target)
    write_voice(target, of_another_model(voice))
    complaint = discovered("voice", "import", target, "--profile", "Goldie", code=1).complaint
    assert "Some other model" in complaint
    assert voice.model.name in complaint
    assert kept_voice(discovered, "Goldie", voice.model.fingerprint) is None


def of_another_model(voice: VoiceFile) -> VoiceFile:
    from dataclasses import replace

    other = VoiceModel("Some other model", "llama", "f" * 32, voice.model.layout)
    return replace(voice, model=other)


def test_what_is_no_voice_file_is_named(idiolect: Idiolect, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a voice")
    for path in (tmp_path / "notes.txt", tmp_path / "nowhere.gguf", tmp_path):
        assert str(path) in idiolect("voice", "show", path, code=1).complaint
        assert str(path) in idiolect("voice", "import", path, *ZOE, code=1).complaint


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("voice",), "ACTION"),
        (("voice", "frobnicate"), "frobnicate"),
        (("voice", "show"), "FILE"),
        (("voice", "export", *ZOE), "--to"),
        (("voice", "export", "--to", "zoe.gguf"), "--profile"),
        (("voice", "export", *ZOE, "--to", "zoe.gguf", "--as", "poem"), "poem"),
        (("voice", "import", "zoe.gguf"), "--profile"),
    ],
)
def test_bad_use_is_told_in_one_line(
    idiolect: Idiolect, arguments: tuple[str, ...], named: str
) -> None:
    assert named in idiolect(*arguments, code=2).complaint
    assert not idiolect.home.exists()
