"""What is learnt from choices, in the window: recorded, put to use, shown, forgotten."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.library.records import Origin, Profile, VersionRecord, WrittenBy
from app.preference.evidence import Edit, Option, Pick
from app.ui.main_window import MainWindow
from app.ui.model_loader import ModelLoader
from app.ui.voices.changes import Rename
from app.voice_groups import group_task
from engine.discovery.result import Discovery
from engine.heads import HeadScore, HeadWeight
from engine.llama.description import ModelDescription
from engine.writing import DraftRequest, Kind
from tests.app.grouped_voices import a_grouped_profile, kept

BRIEFLY = 120_000
SOON = 5_000
REQUEST = DraftRequest(Kind.EMAIL, "to Ida: the clock is mended")
TEXT = "Hello Ida, the clock is mended, more or less."
DISCOVERY = Discovery((HeadScore.normal(3, 1, 0.2, 0.01),), 1, 10, None, 1.0)


def opened_on_a_draft(
    library: Library, profile_id: int, open_window: Callable[..., MainWindow]
) -> tuple[MainWindow, VersionRecord]:
    """Return a window on a draft as a model wrote it."""
    by = WrittenBy(None, "", 40, 7, "end", "abc123", 12)
    draft = library.drafts.begin(profile_id, REQUEST)
    [version] = library.drafts.add_versions(draft.id, Origin.WRITTEN, [(TEXT, by)])
    library.drafts.take(version)
    window = open_window()
    assert window.workspace.page.view.text == TEXT
    return window, version


def edits(library: Library, profile_id: int) -> list[float]:
    """The shares that were kept of drafts, oldest first."""
    found = library.choices.for_profile(profile_id)
    return [round(each.kept, 2) for each in found if isinstance(each, Edit)]


def test_an_edited_draft_is_one_piece_of_evidence_when_it_is_copied_and_left(
    qtbot: QtBot, library: Library, profile_of_jo: int, open_window: Callable[..., MainWindow]
) -> None:
    window, _ = opened_on_a_draft(library, profile_of_jo, open_window)
    assert not window.actions_.choices.isEnabled()
    window.actions_.copy.trigger()
    qtbot.waitUntil(lambda: edits(library, profile_of_jo) == [1.0], timeout=SOON)
    qtbot.waitUntil(window.actions_.choices.isEnabled, timeout=SOON)
    window.workspace.page.view.selectAll()
    qtbot.keyClicks(window.workspace.page.view, "Hello Ida, the clock is broken.")
    window.desk.new_draft()
    qtbot.waitUntil(lambda: edits(library, profile_of_jo) == [0.56], timeout=SOON)
    window.close()
    assert edits(library, profile_of_jo) == [0.56]


def test_a_draft_that_is_left_as_it_was_written_says_nothing(
    library: Library, profile_of_jo: int, open_window: Callable[..., MainWindow]
) -> None:
    window, _ = opened_on_a_draft(library, profile_of_jo, open_window)
    window.desk.new_draft()
    window.close()
    assert edits(library, profile_of_jo) == []


def test_a_draft_that_is_on_the_page_when_the_window_closes_counts_once(
    qtbot: QtBot, library: Library, profile_of_jo: int, open_window: Callable[..., MainWindow]
) -> None:
    window, _ = opened_on_a_draft(library, profile_of_jo, open_window)
    window.workspace.page.view.moveCursor(window.workspace.page.view.textCursor().MoveOperation.End)
    qtbot.keyClicks(window.workspace.page.view, " Come and see.")
    window.close()
    assert edits(library, profile_of_jo) == [1.0]
    again = open_window()
    assert again.workspace.page.view.text.endswith("Come and see.")
    qtbot.keyClicks(again.workspace.page.view, "!")
    again.close()
    assert edits(library, profile_of_jo) == [1.0]


def test_what_choices_say_is_in_the_menu_once_there_are_some(
    qtbot: QtBot, library: Library, profile_of_jo: int, open_window: Callable[..., MainWindow]
) -> None:
    window = open_window()
    action = window.actions_.choices
    assert action in window.actions_.profile_menu.actions()
    action.trigger()
    assert window.taste.preference.details is None
    window.taste.preference.record_pick(
        Kind.EMAIL, Option(80, "Everything"), [Option(30, "Everything")]
    )
    qtbot.waitUntil(action.isEnabled, timeout=SOON)
    action.trigger()
    details = window.taste.preference.details
    assert details is not None
    details.forget_button.click()
    qtbot.waitUntil(lambda: not action.isEnabled(), timeout=SOON)
    details.close_button.click()


def model_of(window: MainWindow) -> ModelDescription:
    loader = window.findChild(ModelLoader)
    assert isinstance(loader, ModelLoader)
    assert loader.model is not None
    return loader.model


def in_two_voices_for_emails(library: Library, model: ModelDescription) -> Profile:
    """Return a profile with two voices, each of which serves emails, and heads of all writing."""
    mina = a_grouped_profile(library)
    stored = kept(
        library,
        mina.profile,
        group_task(library, mina.profile, model, job_id=1),
        mina.embeddings,
        model,
    )
    groups = tuple(replace(group, kinds=(Kind.EMAIL,)) for group in stored.grouping.groups)
    both = replace(stored, grouping=replace(stored.grouping, groups=groups))
    library.voice_groups.save(mina.profile.id, model.fingerprint, both, {})
    library.voices.save(mina.profile.id, model, DISCOVERY, [HeadWeight(3, 1, 1.0)])
    return mina.profile


@pytest.fixture
def of_mina(qtbot: QtBot, window: MainWindow, library: Library) -> Profile:
    """The window on Mina, who has the voices Emails and Posts for emails."""
    mina = in_two_voices_for_emails(library, model_of(window))
    window.desk.show_profiles("Mina")
    window.voices.refresh()
    qtbot.waitUntil(lambda: window.voices.is_automatic, timeout=SOON)
    window.workspace.composer.brief.setPlainText("to Ida: come and see the clock")
    return mina


def pick_voice(qtbot: QtBot, window: MainWindow, chosen: str, *rejected: str) -> None:
    others = [Option(50, voice) for voice in rejected]
    with qtbot.waitSignal(window.taste.changed, timeout=SOON):
        window.taste.preference.record_pick(Kind.EMAIL, Option(50, chosen), others)


def shown_voices(window: MainWindow) -> Sequence[str]:
    return [
        column.column.heading.partition("“")[2][:-1] for column in window.workspace.variants.columns
    ]


def test_variants_are_offered_across_voices_and_the_one_taken_is_learnt_from(
    qtbot: QtBot, window: MainWindow, library: Library, of_mina: Profile
) -> None:
    """With the real engine: two prompts are read, and three drafts written."""
    window.actions_.variants.trigger()
    assert window.desk.variants.is_open
    assert set(shown_voices(window)) == {"Emails", "Posts"}
    columns = window.workspace.variants.columns
    qtbot.waitUntil(lambda: columns[-1].button.isEnabled(), timeout=BRIEFLY)
    assert all(column.text for column in columns)
    assert window.workspace.voices.reason.text() == ""
    place = next(n for n, voice in enumerate(shown_voices(window)) if voice == "Posts")
    taken = columns[place].text

    def versions() -> list[VersionRecord]:
        draft = library.drafts.latest(of_mina.id)
        return [] if draft is None else library.drafts.versions(draft.id)

    qtbot.waitUntil(lambda: len(versions()) == 3, timeout=SOON)
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.taste.preference.has_evidence, timeout=SOON)
    assert window.workspace.page.view.text == taken
    picks = [each for each in library.choices.for_profile(of_mina.id) if isinstance(each, Pick)]
    assert {each.chosen.voice for each in picks} == {"Posts"}
    assert "Emails" in {each.rejected.voice for each in picks}


def test_orders_say_which_voice_is_liked_where_the_person_chose_none(
    qtbot: QtBot, window: MainWindow, of_mina: Profile
) -> None:
    orders = window.desk._orders
    assert orders.whole([50]).preference == {}
    for _ in range(5):
        pick_voice(qtbot, window, "Posts", "Emails")
    liked = orders.whole([50]).preference
    assert liked["Posts"] > 0.7
    assert sum(liked.values()) == pytest.approx(1)
    window.workspace.voices.box.setCurrentText("Emails")
    assert orders.whole([50]).preference == {}
    assert window.voices.open_to(Kind.EMAIL) == ["Emails"]


def test_picks_in_one_voice_do_not_move_voices(
    qtbot: QtBot, window: MainWindow, of_mina: Profile
) -> None:
    with qtbot.waitSignal(window.taste.changed, timeout=SOON):
        window.taste.preference.record_pick(Kind.EMAIL, Option(80, "Posts"), [Option(20, "Posts")])
    assert window.taste.preference.has_evidence
    assert window.desk._orders.whole([50]).preference == {}


def test_a_voice_that_the_person_chose_is_the_only_one_offered(
    qtbot: QtBot, window: MainWindow, of_mina: Profile
) -> None:
    window.workspace.voices.box.setCurrentText("Emails")
    window.actions_.variants.trigger()
    columns = window.workspace.variants.columns
    assert len(columns) == 3
    assert {column.column.heading.partition("“")[2] for column in columns} == {""}
    window.desk.stop()
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=BRIEFLY)


def test_voices_that_are_liked_are_shown_by_name_and_follow_a_new_one(
    qtbot: QtBot, window: MainWindow, library: Library, of_mina: Profile
) -> None:
    pick_voice(qtbot, window, "Posts", "Emails")
    dialog_was_open = window.actions_.voices.isEnabled()
    assert dialog_was_open
    window.actions_.voices.trigger()
    dialog = window.voices.dialog
    assert dialog is not None
    dialog.change_wanted.emit(Rename("Posts", "Essays"))
    qtbot.waitUntil(lambda: "Essays" in window.voices.names, timeout=SOON)
    dialog.close_button.click()
    liked = window.desk._orders.whole([50]).preference
    assert set(liked) == {"Emails", "Essays"}
    assert liked["Essays"] > liked["Emails"]
    window.actions_.choices.trigger()
    details = window.taste.preference.details
    assert details is not None
    names = {details.mix.item(row, 0).text() for row in range(details.mix.rowCount())}
    assert names == {"Emails", "Essays"}
    details.close_button.click()
