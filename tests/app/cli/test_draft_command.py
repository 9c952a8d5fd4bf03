import dataclasses
from pathlib import Path

import pytest

from app.library.library import Library
from app.library.records import DraftRecord, Origin, VersionRecord, WrittenBy
from engine.writing import DraftRequest, Kind, Length
from tests.app.a_calibration import CALIBRATION
from tests.app.cli.command_line import Ended, Idiolect

DRAFT = ("draft", "--profile", "Zoë", "--kind", "post", "--brief", "the first frost")
SHORT = ("--seed", "7", "--max-tokens", "12")
STEERED = (*DRAFT, *SHORT, "--strength", "60")
UNSTEERED = (*DRAFT, *SHORT, "--strength", "0")


def kept_drafts(idiolect: Idiolect) -> list[DraftRecord]:
    with Library.open(idiolect.database) as library:
        return library.drafts.for_profile(library.profiles.get("Zoë").id)


def kept_versions(idiolect: Idiolect, draft_id: int) -> list[VersionRecord]:
    with Library.open(idiolect.database) as library:
        return library.drafts.versions(draft_id)


def how_kept(idiolect: Idiolect, draft_id: int) -> WrittenBy:
    """How the one version of a draft was written."""
    [version] = kept_versions(idiolect, draft_id)
    assert version.by is not None
    return version.by


@pytest.fixture(scope="module")
def steered(discovery: tuple[Path, Ended]) -> Ended:
    return Idiolect(discovery[0])(*STEERED, "--json")


@pytest.fixture(scope="module")
def unsteered(discovery: tuple[Path, Ended]) -> Ended:
    return Idiolect(discovery[0])(*UNSTEERED, "--json")


def test_json_tells_how_the_draft_came_about(steered: Ended) -> None:
    told = steered.data
    assert (told["profile"], told["kind"], told["brief"]) == ("Zoë", "post", "the first frost")
    assert (told["strength"], told["seed"], told["steered"]) == (60, 7, True)
    assert told["finish"] == "length"
    assert len(told["tokens"]) == 12
    assert told["n_samples"] == 4
    assert told["n_prompt_tokens"] > 100
    assert told["text"].strip()
    assert steered.err == ""


def test_strength_changes_the_draft(steered: Ended, unsteered: Ended) -> None:
    assert unsteered.data["steered"] is False
    assert unsteered.data["strength"] == 0
    assert unsteered.data["n_prompt_tokens"] == steered.data["n_prompt_tokens"]
    assert unsteered.data["tokens"] != steered.data["tokens"]


def test_the_same_seed_writes_the_same_and_the_text_is_all_that_is_printed(
    discovered: Idiolect, steered: Ended
) -> None:
    ended = discovered.in_child(*STEERED)
    assert ended.out == steered.data["text"] + "\n"
    (line,) = ended.err.splitlines()
    assert line.startswith("[strength 60, seed 7, 12 tokens at ")
    assert " a second, length; " in line


def test_what_was_printed_is_kept(discovery: tuple[Path, Ended], steered: Ended) -> None:
    told = steered.data
    (kept,) = [each for each in kept_drafts(Idiolect(discovery[0])) if each.id == told["draft"]]
    assert kept.text == told["text"]
    assert (kept.request.kind.value, kept.request.brief) == ("post", "the first frost")
    [version] = kept_versions(Idiolect(discovery[0]), kept.id)
    assert (
        (version.id, version.text)
        == (told["version"], told["text"])
        == (
            kept.version_id,
            kept.text,
        )
    )
    assert version.origin is Origin.WRITTEN
    by = how_kept(Idiolect(discovery[0]), kept.id)
    assert (by.strength, by.seed, by.finish) == (60, 7, "length")
    assert by.n_tokens == 12
    assert by.model_fingerprint == discovery[1].data["model_fingerprint"]
    assert by.voice_id is not None


def test_a_voice_that_did_not_steer_is_not_credited(
    discovery: tuple[Path, Ended], unsteered: Ended
) -> None:
    assert how_kept(Idiolect(discovery[0]), unsteered.data["draft"]).voice_id is None


def test_without_a_strength_the_usual_or_the_calibrated_one_is_taken_and_told(
    discovered: Idiolect,
) -> None:
    first = discovered(*DRAFT, *SHORT).err.splitlines()[0]
    assert first == "[strength 50, the usual one, since none was calibrated]"
    with Library.open(discovered.database) as library:
        profile = library.profiles.get("Zoë")
        fingerprint = how_kept(discovered, kept_drafts(discovered)[0].id).model_fingerprint
        voice = library.voices.find(profile.id, fingerprint)
        assert voice is not None
        library.voices.keep_calibration(voice.id, CALIBRATION)
    told = discovered(*DRAFT, *SHORT)
    assert told.err.splitlines()[0] == "[strength 25, as calibrated: Steering by these heads helps]"
    assert how_kept(discovered, kept_drafts(discovered)[0].id).strength == 25


def test_steering_needs_a_discovery(voices: Idiolect) -> None:
    complaint = voices(*DRAFT, code=1).complaint
    assert 'idiolect discover --profile "Zoë"' in complaint
    assert "strength 0" in complaint
    assert kept_drafts(voices) == []


def test_a_reply_before_discovery_is_unsteered_and_kept_with_its_thread(
    voices: Idiolect, tmp_path: Path
) -> None:
    thread = tmp_path / "message.txt"
    thread.write_bytes("Dear Zoë, shall we say noon? \xa0".encode() + b"\xff Mina")
    reply = ("draft", "--profile", "zoë", "--kind", "reply", "--brief", "yes", "--thread", thread)
    ended = voices(*reply, "--strength", "0", "--max-tokens", "3")
    (kept,) = kept_drafts(voices)
    assert ended.out == kept.text + "\n"
    by = how_kept(voices, kept.id)
    assert ended.err.startswith(f"[unsteered, seed {by.seed}, ")
    assert kept.request.thread == "Dear Zoë, shall we say noon? \xa0\ufffd Mina"
    assert (by.strength, by.voice_id) == (0, None)


def test_all_that_is_asked_for_is_kept(voices: Idiolect, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("It froze, and the figs are gone.", encoding="utf-8")
    more = ("--recipient", "Omar", "--subject", "Figs", "--length", "short", "--language", "de")
    email = ("draft", "--profile", "Zoë", "--kind", "email", "--rewrite", text, *more)
    short = ("--strength", "0", "--max-tokens", "3")
    voices(*email, *short)
    voices(*email, *short, "--brief", "be kind")
    asked = DraftRequest(
        Kind.EMAIL,
        "",
        source="It froze, and the figs are gone.",
        recipient="Omar",
        subject="Figs",
        length=Length.SHORT,
        language="de",
    )
    with_brief = dataclasses.replace(asked, brief="be kind")
    assert [draft.request for draft in kept_drafts(voices)] == [with_brief, asked]


def test_what_cannot_be_asked_for_is_bad_use(voices: Idiolect, tmp_path: Path) -> None:
    assert "'de'" in voices(*DRAFT, "--language", "German", code=2).complaint
    assert "endless" in voices(*DRAFT, "--length", "endless", code=2).complaint
    missing = tmp_path / "nowhere.txt"
    assert str(missing) in voices(*DRAFT, "--rewrite", missing, code=1).complaint
    assert kept_drafts(voices) == []


def test_a_thread_that_cannot_be_read_is_named(voices: Idiolect, tmp_path: Path) -> None:
    reply = ("draft", "--profile", "Zoë", "--kind", "reply", "--brief", "yes", "--thread")
    for path in (tmp_path / "nowhere.txt", tmp_path):
        assert str(path) in voices(*reply, path, code=1).complaint


def test_a_length_beyond_the_model_is_told_as_such(voices: Idiolect) -> None:
    complaint = voices(*DRAFT, "--strength", "0", "--max-tokens", "1000000", code=1).complaint
    assert "1000000" in complaint
    assert "room for -" not in complaint


def test_strengths_and_seeds_are_drafted_together(discovered: Idiolect) -> None:
    before = len(kept_drafts(discovered))
    asked = ("--strength", "0,60", "--variants", "2", "--seed", "7", "--max-tokens", "6")
    told = discovered(*DRAFT, *asked, "--json").data["drafts"]
    assert [(each["strength"], each["seed"]) for each in told] == [(0, 7), (0, 8), (60, 7), (60, 8)]
    assert [each["steered"] for each in told] == [False, False, True, True]
    kept = kept_drafts(discovered)
    assert len(kept) == before + 1
    assert {each["draft"] for each in told} == {kept[0].id}
    versions = kept_versions(discovered, kept[0].id)
    assert [(each.id, each.text) for each in versions] == [
        (each["version"], each["text"]) for each in told
    ]
    assert {each.round for each in versions} == {1}
    assert [(by.strength, by.seed) for by in (each.by for each in versions) if by] == [
        (0, 7),
        (0, 8),
        (60, 7),
        (60, 8),
    ]
    assert (kept[0].text, kept[0].version_id) == (versions[0].text, versions[0].id)


def test_several_drafts_are_printed_each_with_how_it_came_about(discovered: Idiolect) -> None:
    before = kept_drafts(discovered)
    ended = discovered(*UNSTEERED, "--variants", "2")
    (kept,) = [each for each in kept_drafts(discovered) if each not in before]
    versions = kept_versions(discovered, kept.id)
    assert len(versions) == 2
    assert ended.out == "".join(f"{each.text}\n" for each in versions)
    first, second = ended.err.splitlines()
    assert (first.split(",")[1], second.split(",")[1]) == (" seed 7", " seed 8")


def test_the_prompt_of_a_later_draft_is_found_on_disk(discovered: Idiolect) -> None:
    first = discovered(*UNSTEERED, "--json").data
    again = discovered(*UNSTEERED, "--json").data
    assert again["n_reused_tokens"] > 0.7 * again["n_prompt_tokens"]
    assert again["tokens"] == first["tokens"]


def test_drafts_beyond_what_is_written_together_are_bad_use(voices: Idiolect) -> None:
    for asked in (("--variants", "9"), ("--variants", "0"), ("--strength", "1,2,3,4,5,6,7,8,9")):
        assert "1 to 8" in voices(*DRAFT, *asked, code=2).complaint
    assert "'strong'" in voices(*DRAFT, "--strength", "strong", code=2).complaint
    assert "0 to 100" in voices(*DRAFT, "--strength", "50,101", code=2).complaint
