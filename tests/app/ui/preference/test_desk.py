"""Choices from the moment that they are made, through the library, to what they come to."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest
from pytestqt.qtbot import QtBot

from app.home import Home
from app.library.library import Library
from app.preference.evidence import Edit, Option, Pick
from app.ui.library_worker import LibraryWorker
from app.ui.preference.desk import PreferenceDesk, PreferenceSubject
from app.ui.preference.note import PreferenceNote
from engine.writing import Kind
from tests.app.a_calibration import CALIBRATION

STRONG, LIGHT = Option(80, "Everything"), Option(30, "Everything")


@pytest.fixture
def subject(library: Library) -> PreferenceSubject:
    return PreferenceSubject(library.profiles.get_or_create("Jo"), CALIBRATION, ("Everything",))


@pytest.fixture
def note(qtbot: QtBot) -> PreferenceNote:
    note = PreferenceNote()
    qtbot.addWidget(note)
    return note


@pytest.fixture
def desk(
    library: Library, worker: LibraryWorker, note: PreferenceNote, subject: PreferenceSubject
) -> Iterator[PreferenceDesk]:
    desk = PreferenceDesk(library, worker, note)
    desk.show_subject(subject)
    yield desk
    desk.show_subject(None)


Learning = Callable[[], AbstractContextManager[object]]


@pytest.fixture
def learning(qtbot: QtBot, desk: PreferenceDesk) -> Learning:
    """Waits until what is done inside is kept and learnt from."""
    return lambda: qtbot.waitSignal(desk.changed)


def strength(desk: PreferenceDesk) -> float:
    assert desk.preference is not None
    return desk.preference.strength


def test_a_pick_is_kept_once_for_each_that_was_left_and_learnt_from(
    learning: Learning,
    desk: PreferenceDesk,
    library: Library,
    note: PreferenceNote,
    subject: PreferenceSubject,
) -> None:
    assert strength(desk) == 25
    assert not desk.has_evidence
    other = Option(55, "Everything")
    with learning():
        desk.record_pick(Kind.EMAIL, STRONG, [LIGHT, other])
    kept = library.choices.for_profile(subject.profile.id)
    assert [(each.chosen, each.rejected) for each in kept if isinstance(each, Pick)] == [
        (STRONG, LIGHT),
        (STRONG, other),
    ]
    assert strength(desk) > 25
    assert desk.has_evidence
    assert note.text.text().startswith("From 2 choices of yours")


def test_drafts_that_read_alike_say_nothing(
    desk: PreferenceDesk, settle: Callable[[], None], library: Library, subject: PreferenceSubject
) -> None:
    desk.record_pick(Kind.EMAIL, STRONG, [Option(75, "Everything"), STRONG])
    desk.record_pick(Kind.EMAIL, STRONG, [])
    settle()
    assert library.choices.for_profile(subject.profile.id) == ()


def test_an_edit_is_kept_as_a_share_and_an_empty_draft_not_at_all(
    learning: Learning, desk: PreferenceDesk, library: Library, subject: PreferenceSubject
) -> None:
    desk.record_edit(Kind.NOTE, LIGHT, "  ", "all my own")
    with learning():
        desk.record_edit(Kind.NOTE, LIGHT, "one two three four", "one two, and more")
    (kept,) = library.choices.for_profile(subject.profile.id)
    assert isinstance(kept, Edit)
    assert (kept.kept, kept.option, kept.kind) == (0.5, LIGHT, Kind.NOTE)


def test_while_another_program_holds_the_library_nothing_waits_and_then_it_is_kept(
    qtbot: QtBot,
    home: Home,
    library: Library,
    subject: PreferenceSubject,
    note: PreferenceNote,
) -> None:
    patient = LibraryWorker(home.database)
    desk = PreferenceDesk(library, patient, note)
    desk.show_subject(subject)
    with Library.open(home.database) as importing:
        with importing.transaction():
            desk.record_pick(Kind.EMAIL, STRONG, [LIGHT])
            assert not desk.has_evidence
            assert strength(desk) == 25
        qtbot.waitUntil(lambda: desk.has_evidence)
    desk.show_subject(None)
    patient.shutdown()


def test_what_could_not_be_kept_is_told(
    qtbot: QtBot, home: Home, desk: PreferenceDesk, library: Library, subject: PreferenceSubject
) -> None:
    with (
        Library.open(home.database) as importing,
        importing.transaction(),
        qtbot.waitSignal(desk.failed) as failed,
    ):
        desk.record_pick(Kind.EMAIL, STRONG, [LIGHT])
    assert "another program" in failed.args[0]
    assert library.choices.for_profile(subject.profile.id) == ()


def test_what_to_offer_next_follows_from_what_was_learnt(
    learning: Learning, desk: PreferenceDesk
) -> None:
    current = Option(25, "Warm")
    offered = desk.next_options(current, 3, Kind.EMAIL)
    assert offered[0] == current
    assert {option.voice for option in offered} == {"Warm"}
    with learning():
        desk.record_pick(Kind.EMAIL, Option(25, "Warm"), [Option(80, "Warm")])
    offered = desk.next_options(current, 3, Kind.EMAIL, ["Warm", "Brisk"])
    assert {option.voice for option in offered} == {"Warm", "Brisk"}


def test_without_a_person_nothing_is_kept_and_only_what_is_set_offered(
    learning: Learning,
    desk: PreferenceDesk,
    settle: Callable[[], None],
    library: Library,
    note: PreferenceNote,
    subject: PreferenceSubject,
) -> None:
    with learning():
        desk.record_pick(Kind.EMAIL, STRONG, [LIGHT])
    desk.show_subject(None)
    desk.record_pick(Kind.EMAIL, STRONG, [LIGHT])
    desk.record_edit(Kind.EMAIL, STRONG, "a", "b")
    desk.open_details()
    assert desk.details is None
    assert desk.preference is None
    assert not note.isVisible()
    assert desk.next_options(STRONG, 2, Kind.EMAIL) == [STRONG]
    settle()
    assert len(library.choices.for_profile(subject.profile.id)) == 1


def test_choices_are_forgotten_and_given_back(
    learning: Learning,
    desk: PreferenceDesk,
    library: Library,
    note: PreferenceNote,
    subject: PreferenceSubject,
) -> None:
    for _ in range(6):
        with learning():
            desk.record_pick(Kind.EMAIL, STRONG, [LIGHT])
    learnt, kept = strength(desk), library.choices.for_profile(subject.profile.id)
    desk.open_details()
    assert desk.details is not None
    with learning():
        desk.details.forget_button.click()
    assert library.choices.for_profile(subject.profile.id) == ()
    assert strength(desk) == 25
    assert not note.isVisible()
    assert desk.details.undo_button.isVisible()
    with learning():
        desk.details.undo_button.click()
    assert library.choices.for_profile(subject.profile.id) == kept
    assert strength(desk) == learnt
    assert not desk.details.undo_button.isVisible()


def test_whoever_asks_twice_before_it_is_done_can_still_have_all_back(
    qtbot: QtBot, learning: Learning, desk: PreferenceDesk
) -> None:
    with learning():
        desk.record_pick(Kind.EMAIL, STRONG, [LIGHT])
    desk.open_details()
    details = desk.details
    assert details is not None
    details.forget_wanted.emit()
    with qtbot.waitSignals([desk.changed, desk.changed]):
        details.forget_wanted.emit()
    assert not desk.has_evidence
    details.undo_wanted.emit()
    with qtbot.waitSignals([desk.changed, desk.changed]):
        details.undo_wanted.emit()
    assert desk.preference is not None
    assert desk.preference.n_evidence == 1


def test_choices_that_cannot_be_given_back_now_can_be_later(
    qtbot: QtBot, home: Home, learning: Learning, desk: PreferenceDesk
) -> None:
    with learning():
        desk.record_pick(Kind.EMAIL, STRONG, [LIGHT])
    desk.open_details()
    assert desk.details is not None
    with learning():
        desk.details.forget_button.click()
    with (
        Library.open(home.database) as importing,
        importing.transaction(),
        qtbot.waitSignal(desk.failed),
    ):
        desk.details.undo_button.click()
    assert desk.details.undo_button.isVisible()
    with learning():
        desk.details.undo_button.click()
    assert desk.has_evidence


def test_after_the_dialog_is_closed_nothing_is_held_of_what_was_forgotten(
    learning: Learning, desk: PreferenceDesk
) -> None:
    with learning():
        desk.record_pick(Kind.EMAIL, STRONG, [LIGHT])
    desk.open_details()
    assert desk.details is not None
    with learning():
        desk.details.forget_button.click()
        desk.details.close_button.click()
    assert desk.details is None
    desk.open_details()
    assert desk.details is not None
    assert not desk.details.undo_button.isVisible()


def test_another_person_closes_the_dialog_and_has_a_preference_of_their_own(
    learning: Learning, desk: PreferenceDesk, library: Library
) -> None:
    with learning():
        desk.record_pick(Kind.EMAIL, STRONG, [LIGHT])
    desk.open_details()
    omar = library.profiles.get_or_create("Omar")
    desk.show_subject(PreferenceSubject(omar, None, ()))
    assert desk.details is None
    assert strength(desk) == 50


def test_a_profile_that_is_gone_is_told_as_such(
    qtbot: QtBot, desk: PreferenceDesk, library: Library, subject: PreferenceSubject
) -> None:
    library.profiles.delete(subject.profile.id)
    with qtbot.waitSignal(desk.failed) as failed:
        desk.record_pick(Kind.EMAIL, STRONG, [LIGHT])
    assert "profile was deleted" in failed.args[0]
    with qtbot.waitSignal(desk.failed):
        desk.record_edit(Kind.EMAIL, STRONG, "a", "a")
