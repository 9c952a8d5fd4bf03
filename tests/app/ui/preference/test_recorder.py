"""What a person does with drafts, and what of it is evidence."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.draft_jobs import DraftOrder
from app.library.library import Library
from app.library.records import DraftFinish, Origin, Profile, VersionRecord, WrittenBy
from app.preference.evidence import Edit, Option, Pick
from app.ui.library_worker import LibraryWorker
from app.ui.preference.desk import PreferenceDesk, PreferenceSubject
from app.ui.preference.note import PreferenceNote
from app.ui.preference.recorder import PreferenceRecorder
from app.ui.variants_desk import Offered, VariantsChoice
from engine.drafting.settings import DraftSettings
from engine.writing import DraftRequest, Kind
from tests.app.small_model import SMALL_MODEL

REQUEST = DraftRequest(Kind.REPLY, "the clock is mended")
TEXT = "Hello Ida, the clock is mended, more or less."


@pytest.fixture
def jo(library: Library) -> Profile:
    return library.profiles.get_or_create("Jo")


@pytest.fixture
def recorder(
    qtbot: QtBot, library: Library, worker: LibraryWorker, jo: Profile
) -> Iterator[PreferenceRecorder]:
    note = PreferenceNote()
    qtbot.addWidget(note)
    desk = PreferenceDesk(library, worker, note)
    desk.show_subject(PreferenceSubject(jo, None, ("Everything",)))
    yield PreferenceRecorder(desk, desk)
    desk.show_subject(None)


def written(
    library: Library,
    jo: Profile,
    strength: float,
    voice: str = "",
    finish: DraftFinish = "end",
    origin: Origin = Origin.WRITTEN,
) -> VersionRecord:
    by = WrittenBy(None, voice, strength, 7, finish, "abc123", 12)
    draft = library.drafts.begin(jo.id, REQUEST)
    [version] = library.drafts.add_versions(draft.id, origin, [(TEXT, by)])
    return version


def a_choice(jo: Profile, taken: Offered, *left: Offered) -> VariantsChoice:
    order = DraftOrder(jo, SMALL_MODEL, REQUEST, (DraftSettings(),))
    return VariantsChoice(order, TEXT, None, taken, left)


def test_a_pick_is_told_with_strength_voice_and_kind(
    recorder: PreferenceRecorder, settle: Callable[[], None], library: Library, jo: Profile
) -> None:
    taken, other = Offered(55, "Posts", "end"), Offered(30, "Everything", "end")
    recorder.note_choice(a_choice(jo, taken, other))
    settle()
    [pick] = library.choices.for_profile(jo.id)
    assert isinstance(pick, Pick)
    assert (pick.chosen, pick.rejected) == (Option(55, "Posts"), Option(30, "Everything"))
    assert pick.kind is Kind.REPLY


@pytest.mark.parametrize("finish", ["stopped", "interrupted"])
def test_drafts_that_did_not_come_to_their_end_say_nothing(
    recorder: PreferenceRecorder,
    settle: Callable[[], None],
    library: Library,
    jo: Profile,
    finish: DraftFinish,
) -> None:
    whole, cut = Offered(55, "Posts", "end"), Offered(20, "Posts", finish)
    recorder.note_choice(a_choice(jo, cut, whole))
    recorder.note_choice(a_choice(jo, whole, cut))
    recorder.note_choice(a_choice(jo, whole))
    recorder.note_finished(Kind.REPLY, written(library, jo, 20, finish=finish), TEXT)
    settle()
    assert library.choices.for_profile(jo.id) == ()


def test_of_several_that_were_left_those_that_came_to_their_end_count(
    recorder: PreferenceRecorder, settle: Callable[[], None], library: Library, jo: Profile
) -> None:
    taken = Offered(90, "Posts", "length")
    left = (Offered(0, "Posts", "stopped"), Offered(20, "Posts", "length"))
    recorder.note_choice(a_choice(jo, taken, *left))
    settle()
    picks = library.choices.for_profile(jo.id)
    assert [each.rejected.strength for each in picks if isinstance(each, Pick)] == [20]


def test_a_draft_that_is_copied_edited_and_left_is_one_edit_as_it_was_left(
    recorder: PreferenceRecorder, settle: Callable[[], None], library: Library, jo: Profile
) -> None:
    version, other = written(library, jo, 55), written(library, jo, 70)
    recorder.note_finished(Kind.REPLY, version, TEXT)
    recorder.note_finished(Kind.REPLY, other, TEXT)
    recorder.note_finished(Kind.REPLY, version, "Hello Ida, the clock is broken.")
    settle()
    copied, left = library.choices.for_profile(jo.id)
    assert isinstance(copied, Edit)
    assert isinstance(left, Edit)
    assert (copied.option.strength, copied.kept) == (70, 1.0)
    assert left.option.strength == 55
    assert left.kept == pytest.approx(5 / 9)


def test_what_no_model_wrote_as_a_draft_is_no_evidence(
    recorder: PreferenceRecorder, settle: Callable[[], None], library: Library, jo: Profile
) -> None:
    recorder.note_finished(Kind.REPLY, None, TEXT)
    recorder.note_finished(Kind.REPLY, written(library, jo, 55), "  ")
    for origin in (Origin.CONTINUED, Origin.REWORDED):
        recorder.note_finished(Kind.REPLY, written(library, jo, 55, origin=origin), TEXT)
    recorder.note_finished(Kind.REPLY, replace(written(library, jo, 55), by=None), TEXT)
    settle()
    assert library.choices.for_profile(jo.id) == ()
