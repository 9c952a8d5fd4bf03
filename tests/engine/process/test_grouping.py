"""The job that finds voices, with the real model."""

from dataclasses import replace

import msgspec
import numpy as np
import pytest

from engine.errors import Cancelled, NotEnoughWritingError, ProtocolError, SettingsError
from engine.llama.context import never
from engine.llama.steerable import SteerableModel
from engine.process import grouping, protocol
from engine.process.grouping import grouped
from engine.process.voices import DraftVoice, DraftVoices, VoicePart, unpacked_grouping
from engine.voices.packing import packed
from engine.writing import Kind, Sample
from tests.engine.process.engine_process import EngineProcess

MAIL = [
    Sample(Kind.EMAIL, f"Rota {day}", f"Hello all, {day} is mine, who takes the day after? Odalys")
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "today", "Sunday", "June")
]
POSTS = [
    Sample(Kind.POST, "", f"The {fruit} jam has set, against every prophecy made in this kitchen.")
    for fruit in ("plum", "quince", "pear", "apple", "cherry", "fig", "damson", "currant")
]
SAMPLES = MAIL + POSTS


@pytest.fixture(scope="module")
def events() -> list[protocol.Event]:
    return []


@pytest.fixture(scope="module")
def found(quick_steerable: SteerableModel, events: list[protocol.Event]) -> protocol.Grouped:
    job = protocol.Group(3, "m", SAMPLES)
    return grouped(quick_steerable, job, emit=events.append, cancelled=never)


def again(
    steerable: SteerableModel, job: protocol.Group
) -> tuple[protocol.Grouped, list[protocol.Event]]:
    told: list[protocol.Event] = []
    return grouped(steerable, job, emit=told.append, cancelled=never), told


def test_every_sample_is_in_a_voice_of_its_kind_and_has_a_vector(found: protocol.Grouped) -> None:
    assert found.id == 3
    assert [(each.name, each.members) for each in found.groups] == [
        ("Emails", list(range(8))),
        ("Posts", list(range(8, 16))),
    ]
    vectors = np.array([np.frombuffer(data, "<f4") for data in found.embeddings])
    assert vectors.shape == (16, 576)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(16), abs=1e-5)
    centroid = unpacked_grouping(found.groups, found.space).space.place(vectors)[:8].mean(axis=0)
    assert np.frombuffer(found.groups[0].centroid, "<f4") == pytest.approx(centroid, abs=1e-6)


def test_progress_goes_up_to_the_end_with_the_time_left(
    found: protocol.Grouped, events: list[protocol.Event]
) -> None:
    told = [event for event in events if isinstance(event, protocol.Progress)]
    assert len(told) == len(events) > 0
    assert {(event.id, event.phase) for event in told} == {(found.id, "grouping")}
    fractions = [event.fraction for event in told]
    assert fractions == sorted(fractions)
    assert (fractions[-1], told[-1].seconds_left) == (1.0, 0.0)


def test_what_is_known_is_not_read_again(
    quick_steerable: SteerableModel, found: protocol.Grouped
) -> None:
    job = protocol.Group(4, "m", SAMPLES, found.groups, found.embeddings)
    later, told = again(quick_steerable, job)
    assert told == []
    assert later == msgspec.structs.replace(found, id=4)


def test_of_many_the_most_recent_are_read_and_the_others_go_by_kind_until_their_turn_comes(
    quick_steerable: SteerableModel, found: protocol.Grouped, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grouping, "MOST_GROUPED", 8)
    every_other = MAIL[:4] + POSTS[:4] + MAIL[4:] + POSTS[4:]
    first, _ = again(quick_steerable, protocol.Group(5, "m", every_other))
    assert [bool(data) for data in first.embeddings] == [True] * 8 + [False] * 8
    assert sorted(row for each in first.groups for row in each.members) == list(range(16))
    job = protocol.Group(6, "m", every_other, first.groups, first.embeddings)
    second, _ = again(quick_steerable, job)
    assert all(second.embeddings)
    assert second.embeddings[:8] == first.embeddings[:8]
    assert [each.members for each in second.groups] == [
        [0, 1, 2, 3, 8, 9, 10, 11],
        [4, 5, 6, 7, 12, 13, 14, 15],
    ]


def test_what_the_person_named_and_pinned_stays_even_where_it_is_not_read(
    quick_steerable: SteerableModel, found: protocol.Grouped, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grouping, "MOST_GROUPED", 1)
    emails, posts = found.groups
    jam = msgspec.structs.replace(
        posts, name="Jam", named=True, members=[*posts.members, 0], pinned=[0, 15]
    )
    emails = msgspec.structs.replace(emails, members=emails.members[1:])
    known = [*found.embeddings[:8], *[b""] * 8]
    known[0] = b""
    job = protocol.Group(7, "m", SAMPLES, [emails, jam], known)
    later, _ = again(quick_steerable, job)
    assert [bool(data) for data in later.embeddings].count(True) == 8
    [kept] = [each for each in later.groups if each.named]
    assert (kept.name, kept.pinned) == ("Jam", [0, 15])
    assert {0, 15} <= set(kept.members)


def test_samples_without_a_word_are_grouped_by_kind(quick_steerable: SteerableModel) -> None:
    job = protocol.Group(8, "m", [replace(sample, subject="", text=" ") for sample in SAMPLES])
    blank, _ = again(quick_steerable, job)
    assert sorted(row for each in blank.groups for row in each.members) == list(range(16))
    assert set(blank.embeddings) == {b""}


def test_a_stop_is_heard(quick_steerable: SteerableModel) -> None:
    job = protocol.Group(9, "m", SAMPLES)
    with pytest.raises(Cancelled):
        grouped(quick_steerable, job, emit=lambda _event: None, cancelled=lambda: True)


def test_what_cannot_be_is_refused(
    quick_steerable: SteerableModel, found: protocol.Grouped
) -> None:
    with pytest.raises(NotEnoughWritingError, match="Import some"):
        again(quick_steerable, protocol.Group(1, "m", []))
    with pytest.raises(ProtocolError, match="2 vectors for 16 samples"):
        again(quick_steerable, protocol.Group(1, "m", SAMPLES, [], [b"", b""]))
    with pytest.raises(ProtocolError, match="Emails has a sample 7, but there are 3"):
        again(quick_steerable, protocol.Group(1, "m", SAMPLES[:3], found.groups))
    of_another = [packed(np.ones(64, np.float32))] * 16
    with pytest.raises(SettingsError, match="of another model"):
        again(quick_steerable, protocol.Group(1, "m", SAMPLES, [], of_another))


def test_the_engine_process_groups_and_then_drafts_in_a_voice(engine: EngineProcess) -> None:
    engine.ask(protocol.Group(1, str(engine.model), engine.samples))
    answer, before = engine.hear_answer()
    assert isinstance(answer, protocol.Grouped)
    assert [each.members for each in answer.groups] == [list(range(6))]
    assert "grouping" in {each.phase for each in before if isinstance(each, protocol.Progress)}
    choices = [DraftVoice(each, []) for each in answer.groups * 2]
    offered = DraftVoices(choices, answer.space)
    drafted = msgspec.structs.replace(engine.draft(2, max_tokens=2), voices=offered)
    engine.ask(msgspec.structs.replace(drafted, samples=engine.samples))
    answer, _ = engine.hear_answer()
    assert isinstance(answer, protocol.Drafted)
    assert answer.voices == [VoicePart(offered.choices[0].group.name, 1.0)]
