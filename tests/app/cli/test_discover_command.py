import dataclasses
from pathlib import Path

import pytest

from app.cli.discover_command import _told
from app.library.library import Library
from app.library.records import Voice
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
    pcs = [score["pcs"] for score in scores]
    assert pcs == sorted(pcs, reverse=True)
    assert all(score["standard_error"] > 0 for score in scores)


def test_preference_heads_are_the_strongest(ended: Ended) -> None:
    heads = ended.data["preference_heads"]
    strongest = ended.data["scores"][: len(heads)]
    assert 0 < len(heads) < N_HEADS / 10
    assert [(each["layer"], each["head"]) for each in heads] == [
        (each["layer"], each["head"]) for each in strongest
    ]
    assert all(each["pcs"] > 0 for each in strongest)


def test_a_small_budget_still_measures_one_example_and_says_so(ended: Ended) -> None:
    assert ended.data["profile"] == "Zoë"
    assert ended.data["n_examples"] == 1
    assert ended.data["n_tokens"] > 0
    assert ended.data["split_half"] is None
    assert ended.data["seconds"] > 0


def test_progress_is_not_shown_where_nobody_watches(ended: Ended) -> None:
    assert ended.err == ""


def test_what_was_printed_is_kept(discovered: Idiolect, ended: Ended) -> None:
    voice = kept_voice(discovered, ended.data["model_fingerprint"])
    assert voice.model_name == ended.data["model"]
    assert (voice.n_examples, voice.n_tokens) == (1, ended.data["n_tokens"])
    for kept, printed in zip(voice.scores, ended.data["scores"], strict=True):
        assert (kept.layer, kept.head) == (printed["layer"], printed["head"])
        assert (kept.pcs, kept.standard_error) == (printed["pcs"], printed["standard_error"])
    for claimed, printed in zip(voice.weights, ended.data["preference_heads"], strict=True):
        assert (claimed.layer, claimed.head) == (printed["layer"], printed["head"])
        assert claimed.weight == printed["weight"]


def test_the_text_tells_the_strongest_heads_and_how_far_to_trust_them(
    discovered: Idiolect, ended: Ended
) -> None:
    voice = kept_voice(discovered, ended.data["model_fingerprint"])
    first, heading, *heads, trust = _told("Zoë", voice).splitlines()
    assert first.startswith(f'"Zoë" on {voice.model_name}: {len(voice.weights)} preference heads')
    assert heading.split()[:3] == ["layer", "head", "PCS"]
    assert [tuple(map(int, line.split()[:2])) for line in heads] == [
        (score.layer, score.head) for score in voice.scores[:10]
    ]
    assert "unknown" in trust
    several = dataclasses.replace(voice, n_examples=4, split_half=0.417)
    assert "0.42" in _told("Zoë", several).splitlines()[-1]


def test_too_little_writing_is_told_with_the_number_needed(
    idiolect: Idiolect, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"This is note {name}, " + "and so on " * 20)
    idiolect("import", tmp_path, "--profile", "Mina")
    complaint = idiolect("discover", "--profile", "Mina", "--json", code=1).complaint
    assert "Only 2 of Mina's 2 samples" in complaint
    assert "3 of some 20 words" in complaint
    assert "Import more" in complaint
    assert "heads not found yet" in idiolect("profiles").out
