"""Voices read and changed off the window's thread, on a real library and without a model."""

import gc
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import msgspec
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.errors import LibraryError
from app.home import Home
from app.library.library import Library
from app.ui.voices.changes import Change, Merge, Move, Release, Rename, Split
from app.ui.voices.editor import VoicesEditor, VoicesSubject
from app.ui.voices.worker import VoicesWorker
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
def worker(home: Home) -> Iterator[VoicesWorker]:
    worker = VoicesWorker(home.database)
    yield worker
    worker.shutdown()


@pytest.fixture
def editor(qtbot: QtBot, worker: VoicesWorker, mina: Grouped) -> VoicesEditor:
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


def test_work_is_done_in_order_in_another_thread_and_told_in_this_one(
    qtbot: QtBot, worker: VoicesWorker, library: Library
) -> None:
    threads: list[int] = []
    done: list[tuple[int, int]] = []
    for number in range(3):
        worker.run(
            lambda _, number=number: threads.append(threading.get_ident()) or number,
            lambda result: done.append((result, threading.get_ident())),
            pytest.fail,
        )
    qtbot.waitUntil(lambda: len(done) == 3, timeout=SOON)
    here = threading.get_ident()
    assert done == [(0, here), (1, here), (2, here)]
    assert here not in threads
    assert gc.isenabled()


def test_a_library_that_cannot_be_opened_is_told(qtbot: QtBot, home: Home) -> None:
    home.root.mkdir()
    home.database.write_bytes(b"no library" * 100)
    worker, told = VoicesWorker(home.database), []
    worker.run(lambda _: None, pytest.fail, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=SOON)
    assert str(home.database) in told[0]
    worker.shutdown()


def test_after_the_end_nobody_is_told(qtbot: QtBot, home: Home, library: Library) -> None:
    worker = VoicesWorker(home.database)
    began, may_end = threading.Event(), threading.Event()

    def work(_: Library) -> None:
        began.set()
        may_end.wait(SOON)
        raise LibraryError("too late")

    worker.run(work, pytest.fail, pytest.fail)
    worker.run(lambda _: pytest.fail("never begun"), pytest.fail, pytest.fail)
    assert began.wait(SOON)
    may_end.set()
    worker.shutdown()
    qtbot.wait(1)
