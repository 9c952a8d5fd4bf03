import dataclasses
from pathlib import Path

import pytest

from app.cli import discover_command
from app.cli.discover_command import _told
from app.library.library import Library
from app.library.records import Voice
from engine.discovery.result import AtlasUse
from engine.discovery.selection import SHARE
from engine.writing import Kind
from tests.app.cli.command_line import Ended, Idiolect

N_HEADS = 30 * 9


@pytest.fixture(scope="module")
def ended(discovery: tuple[Path, Ended]) -> Ended:
    return discovery[1]


def kept_voice(idiolect: Idiolect, fingerprint: str) -> Voice:
    with Library.open(idiolect.database) as library:
        voice = library.voices.find(library.profiles.get("Zoë").id, fingerprint)
    assert voice is not None
    return voice


def test_every_head_is_scored_strongest_first(ended: Ended) -> None:
    scores = ended.data["scores"]
    assert len({(score["layer"], score["head"]) for score in scores}) == N_HEADS == len(scores)
    values = [score["score"] for score in scores]
    assert values == sorted(values, reverse=True)
    assert all(score["standard_error"] > 0 for score in scores)
    assert all(score["low"] < score["high"] for score in scores)


def test_preference_heads_are_the_strongest(ended: Ended) -> None:
    heads = ended.data["preference_heads"]
    strongest = ended.data["scores"][: len(heads)]
    assert 0 < len(heads) <= round(SHARE * N_HEADS)
    assert [(each["layer"], each["head"]) for each in heads] == [
        (each["layer"], each["head"]) for each in strongest
    ]
    assert all(each["score"] > 0 for each in strongest)


def test_a_small_budget_still_measures_one_example_and_says_so(ended: Ended) -> None:
    assert ended.data["profile"] == "Zoë"
    assert ended.data["n_examples"] == 1
    assert ended.data["n_tokens"] > 0
    assert ended.data["n_rows"] == N_HEADS * ended.data["n_tokens"]
    assert ended.data["split_half"] is None
    assert ended.data["confidence"] == "not_enough"
    assert ended.data["seconds"] > 0


def test_progress_is_not_shown_where_nobody_watches(ended: Ended) -> None:
    assert ended.err == ""


def test_what_was_printed_is_kept(discovered: Idiolect, ended: Ended) -> None:
    voice = kept_voice(discovered, ended.data["model_fingerprint"])
    assert voice.model_name == ended.data["model"]
    assert (voice.n_examples, voice.n_tokens) == (1, ended.data["n_tokens"])
    for kept, printed in zip(voice.scores, ended.data["scores"], strict=True):
        assert dataclasses.asdict(kept) == printed
    for claimed, printed in zip(voice.weights, ended.data["preference_heads"], strict=True):
        assert (claimed.layer, claimed.head) == (printed["layer"], printed["head"])
        assert claimed.weight == printed["weight"]


def test_the_text_tells_the_strongest_heads_and_how_far_to_trust_them(
    discovered: Idiolect, ended: Ended
) -> None:
    voice = kept_voice(discovered, ended.data["model_fingerprint"])
    first, heading, *heads, trust = _told("Zoë", voice).splitlines()
    assert first.startswith(f'"Zoë" on {voice.model_name}: {len(voice.weights)} preference heads')
    assert heading.split()[:3] == ["layer", "head", "score"]
    assert first.endswith("not enough writing yet.")
    assert [tuple(map(int, line.split()[:2])) for line in heads] == [
        (score.layer, score.head) for score in voice.scores[:10]
    ]
    assert "other writers" in trust
    alone = dataclasses.replace(voice, atlas=None)
    assert "unknown" in _told("Zoë", alone).splitlines()[-1]
    several = dataclasses.replace(alone, n_examples=4, split_half=0.417)
    assert "0.42" in _told("Zoë", several).splitlines()[-1]


def test_too_little_writing_for_calibration_recommends_nothing(ended: Ended) -> None:
    assert ended.data["verdict"] == "not_enough_writing"
    assert ended.data["recommended_strength"] is None
    assert ended.data["calibration"]["points"] == []


def test_discovery_goes_on_from_what_was_measured_and_need_not_calibrate(
    discovered: Idiolect, ended: Ended
) -> None:
    again = discovered("discover", "--profile", "Zoë", "--budget", "1", "--no-calibration")
    assert "No strength is recommended" not in again.out
    voice = kept_voice(discovered, ended.data["model_fingerprint"])
    assert (voice.n_examples, voice.seconds) == (1, pytest.approx(ended.data["seconds"], abs=0.1))
    # The weights are the same, and what was found of them stays.
    assert voice.verdict == "not_enough_writing"


def test_a_ranking_that_is_mostly_the_atlas_is_told_as_such(
    discovered: Idiolect, ended: Ended
) -> None:
    voice = kept_voice(discovered, ended.data["model_fingerprint"])
    mostly = dataclasses.replace(voice, atlas=AtlasUse((Kind.EMAIL,), 11, 0.83))
    assert "rests mostly (83%) on the head atlas" in _told("Zoë", mostly)
    partly = dataclasses.replace(voice, atlas=AtlasUse((Kind.EMAIL,), 11, 0.2))
    assert "atlas" not in _told("Zoë", partly)


def test_budgets_must_be_times(voices: Idiolect) -> None:
    for option in ("--budget", "--calibration-budget"):
        complaint = voices("discover", "--profile", "Zoë", option, "0", code=2).complaint
        assert f"{option} must be more than 0" in complaint


def test_too_little_writing_is_told_with_the_number_needed(
    idiolect: Idiolect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # With an atlas there would be its heads to begin with.
    monkeypatch.setattr(discover_command, "atlases", lambda: tmp_path / "none")
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"This is note {name}, " + "and so on " * 20)
    idiolect("import", tmp_path, "--profile", "Mina")
    complaint = idiolect("discover", "--profile", "Mina", "--json", code=1).complaint
    assert "Only 2 of Mina's 2 samples" in complaint
    assert "3 of some 20 words" in complaint
    assert "Import more" in complaint
    assert "heads not found yet" in idiolect("profiles").out
