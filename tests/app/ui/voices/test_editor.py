"""Voices read and changed off the window's thread, on a real library and without a model."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import msgspec
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.home import Home
from app.library.library import Library
from app.ui.library_worker import LibraryWorker
from app.ui.voices.changes import Change, Merge, Move, Release, Rename, Split
from app.ui.voices.editor import VoicesEditor, VoicesSubject
from app.voice_groups import group_task
from app.voice_overview import VoicesOverview
from engine.writing import Kind
from tests.app.grouped_voices import OTHER_MODEL, Grouped, a_grouped_profile, discover, kept
from tests.app.small_model import SMALL_MODEL

SOON = 5_000


@pytest.fixture
def mina(library: Library) -> Grouped:
    return a_grouped_profile(library)


@pytest.fixture
def worker(home: Home) -> Iterator[LibraryWorker]:
    worker = LibraryWorker(home.database)
    yield worker
    worker.shutdown()


@pytest.fixture
def editor(qtbot: QtBot, worker: LibraryWorker, mina: Grouped) -> VoicesEditor:
    editor = VoicesEditor(worker, worker)
    with qtbot.waitSignal(editor.shown, timeout=SOON):
        editor.show_subject(VoicesSubject(mina.profile, SMALL_MODEL))
    return editor


def sizes(overview: VoicesOverview) -> dict[str, int]:
    return {voice.name: len(voice.texts) for voice in overview.voices}


def after(qtbot: QtBot, editor: VoicesEditor, do: Callable[[], None]) -> tuple[dict[str, int], str]:
    """Do something, and return the voices with their sizes and what was told."""
    with (
        qtbot.waitSignal(editor.shown, timeout=SOON) as shown,
        qtbot.waitSignal(editor.told, timeout=SOON) as told,
    ):
        do()
    return sizes(shown.args[0]), told.args[0]


@pytest.mark.parametrize(
    ("change", "voices", "message"),
    [
        (
            Rename("Posts", "Essays"),
            {"Emails": 9, "Essays": 12},
            "“Posts” is called “Essays” now.",
        ),
        (
            Merge(("Posts", "Emails")),
            {"Emails and posts": 21},
            "“Posts” and “Emails” are one voice now: “Emails and posts”.",
        ),
    ],
)
def test_each_change_is_made_told_and_taken_back(
    qtbot: QtBot, editor: VoicesEditor, change: Change, voices: dict[str, int], message: str
) -> None:
    assert after(qtbot, editor, lambda: editor.make(change)) == (voices, message)
    assert editor.can_undo
    assert after(qtbot, editor, editor.undo) == ({"Emails": 9, "Posts": 12}, "Taken back.")
    assert not editor.can_undo


def test_a_text_is_kept_in_another_voice_and_let_go(
    qtbot: QtBot, editor: VoicesEditor, mina: Grouped
) -> None:
    ids = (mina.stored.samples[20].id,)
    moved, told = after(qtbot, editor, lambda: editor.make(Move(ids, "Emails")))
    assert moved == {"Emails": 10, "Posts": 11}
    assert told == "The text stays in “Emails” from now on."
    still, told = after(qtbot, editor, lambda: editor.make(Release(ids)))
    assert still == moved
    assert told == "The text may go elsewhere when voices are found anew."
    after(qtbot, editor, editor.undo)
    assert after(qtbot, editor, editor.undo)[0] == {"Emails": 9, "Posts": 12}


def test_changes_are_taken_back_one_after_another(qtbot: QtBot, editor: VoicesEditor) -> None:
    split, told = after(qtbot, editor, lambda: editor.make(Split("Posts")))
    assert list(split) == ["Emails", "Posts", "Posts (2)"]
    assert told == "“Posts” is two voices now: “Posts” and “Posts (2)”."
    every = Merge(("Posts", "Posts (2)", "Emails"))
    merged, told = after(qtbot, editor, lambda: editor.make(every))
    assert list(merged.values()) == [21]
    assert told.startswith("“Posts”, “Posts (2)” and “Emails” are one voice now:")
    assert after(qtbot, editor, editor.undo)[0] == split
    assert after(qtbot, editor, editor.undo)[0] == {"Emails": 9, "Posts": 12}


def test_voices_found_anew_can_be_taken_back_and_heads_of_their_own_cannot(
    qtbot: QtBot, editor: VoicesEditor, mina: Grouped, library: Library
) -> None:
    def find_anew(library: Library) -> str:
        task = group_task(library, mina.profile, SMALL_MODEL, job_id=2)
        mail = [replace(sample, kind=Kind.EMAIL) for sample in task.job.samples]
        task = replace(task, job=msgspec.structs.replace(task.job, samples=mail))
        kept(library, mina.profile, task, np.repeat(mina.embeddings[:1], 21, axis=0))
        return "Found anew."

    assert after(qtbot, editor, lambda: editor.keep(find_anew)) == ({"Emails": 21}, "Found anew.")
    assert after(qtbot, editor, editor.undo)[0] == {"Emails": 9, "Posts": 12}

    def find_heads(library: Library) -> str:
        discover(library, mina.profile, "Posts")
        return "Found heads."

    after(qtbot, editor, lambda: editor.keep(find_heads, can_be_undone=False))
    assert not editor.can_undo
    assert library.voices.find(mina.profile.id, SMALL_MODEL.fingerprint, "Posts") is not None


def test_a_refused_change_shows_the_voices_as_they_stay(qtbot: QtBot, editor: VoicesEditor) -> None:
    with (
        qtbot.waitSignal(editor.shown, timeout=SOON) as shown,
        qtbot.waitSignal(editor.refused, timeout=SOON) as refused,
    ):
        editor.make(Rename("Emails", "Posts"))
    assert "There is a voice called Posts already" in refused.args[0]
    assert sizes(shown.args[0]) == {"Emails": 9, "Posts": 12}
    assert not editor.can_undo


def test_another_profile_or_model_has_no_change_to_take_back(
    qtbot: QtBot, editor: VoicesEditor, mina: Grouped
) -> None:
    after(qtbot, editor, lambda: editor.make(Rename("Emails", "Letters")))
    with qtbot.waitSignal(editor.shown, timeout=SOON) as heard:
        editor.show_subject(VoicesSubject(mina.profile, OTHER_MODEL))
    assert heard.args == [VoicesOverview(21)]
    assert not editor.can_undo


def test_what_was_read_of_a_profile_that_is_no_longer_shown_is_not_shown(
    qtbot: QtBot, editor: VoicesEditor, mina: Grouped
) -> None:
    shown: list[VoicesOverview] = []
    editor.shown.connect(shown.append)
    editor.show_subject(VoicesSubject(mina.profile, SMALL_MODEL))
    with qtbot.waitSignal(editor.shown, timeout=SOON):
        editor.show_subject(VoicesSubject(mina.profile, OTHER_MODEL))
    assert shown == [VoicesOverview(21)]
