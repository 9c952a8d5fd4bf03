"""The engine killed at any moment of many drafts: the window and the library lose nothing."""

import os
import random
import signal
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.home import Home
from app.library.library import Library
from app.ui.main_window import MainWindow
from engine.process import protocol
from tests.app.ui.drafting import BRIEFLY, SOON, page, press_draft, status, type_first

N_KILLS = 50
FULL_DRAFT_EVERY = 10
MAX_TOKENS = 6
LATEST_MOMENT = 14
"""Progress and pieces of text of a whole draft, and some more: then it is killed afterwards."""

SEED = 20260422


class Killer:
    """Kills a window's engine at a chosen moment, while the person writes on."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self._window = window
        self._events_left: int | None = None
        self.streamed = ""
        self.answer: protocol.Drafted | None = None
        self.is_loaded = True
        # Connected last: the window has shown an event before it is counted here.
        window.client.progress.connect(self._on_event)
        window.client.token.connect(self._on_token)
        window.client.answer.connect(self._on_answer)
        window.client.gone.connect(self._on_gone)

    def arm(self, moment: int | None) -> None:
        """Kill after so many events of the next draft, or after its answer; None spares it."""
        self._events_left = moment
        self.streamed = ""
        self.answer = None

    @property
    def finish(self) -> str:
        """How the engine says that it ended."""
        assert self.answer is not None
        return self.answer.reports[0].finish

    def _on_event(self) -> None:
        if self._events_left is not None:
            self._events_left -= 1
            if self._events_left == 0:
                self._kill()

    def _on_token(self, token: protocol.Token) -> None:
        if not self.streamed:
            type_first(self._qtbot, self._window, "mine ")
        self.streamed += token.text
        self._on_event()

    def _on_answer(self, answer: protocol.Answer) -> None:
        self.is_loaded |= isinstance(answer, protocol.Loaded)
        if isinstance(answer, protocol.Drafted):
            self.answer = answer
            if self._events_left is not None:
                self._kill()

    def _on_gone(self) -> None:
        # Only now: an engine's last words are heard when it is dead.
        self.is_loaded = False

    def _kill(self) -> None:
        self._events_left = None
        process_id = self._window.client.process_id
        assert process_id is not None
        os.kill(process_id, signal.SIGKILL)


@dataclass(frozen=True, slots=True)
class Kept:
    """What there must be of a draft.

    Attributes:
        brief: what was asked for.
        text: the page.
        finishes: how what the model wrote of it ended.
    """

    brief: str
    text: str = ""
    finishes: tuple[str, ...] = ()


class Person:
    """Somebody who writes, drafts and sees the engine die, and knows what there must be."""

    def __init__(self, qtbot: QtBot, window: MainWindow, library: Library, profile_id: int) -> None:
        self._qtbot = qtbot
        self._window = window
        self._library = library
        self._profile_id = profile_id
        self._killer = Killer(qtbot, window)
        self._kept = [Kept(window.workspace.composer.brief.toPlainText())]

    def records(self) -> list[Kept]:
        """Return what the library holds, oldest first."""
        return [
            Kept(
                draft.request.brief,
                draft.text,
                tuple(
                    version.by.finish
                    for version in self._library.drafts.versions(draft.id)
                    if version.by is not None
                ),
            )
            for draft in self._library.drafts.for_profile(self._profile_id)[::-1]
        ]

    def write_on(self, number: int) -> None:
        """Add to the draft on the page, begin another one, and write its brief."""
        type_first(self._qtbot, self._window, f"{number} ")
        self._kept[-1] = replace(self._kept[-1], text=f"{number} {self._kept[-1].text}")
        self._qtbot.keyClick(self._window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        brief = self._window.workspace.composer.brief
        self._kept.append(Kept(f"the clock {number}"))
        self._qtbot.keyClicks(brief, self._kept[-1].brief)

    def draft(self) -> None:
        """Draft undisturbed, and check that it works."""
        self._killer.arm(None)
        is_drafted = lambda answer: isinstance(answer, protocol.Drafted)  # noqa: E731
        with self._qtbot.waitSignal(
            self._window.client.answer, timeout=BRIEFLY, check_params_cb=is_drafted
        ):
            press_draft(self._qtbot, self._window)
        assert not self._window.workspace.status.is_error
        self._check(is_interrupted=False)

    def draft_and_lose_the_engine(self, moment: int) -> None:
        """Draft, have the engine killed, and check that everything is there and said."""
        self._killer.arm(moment)
        with self._qtbot.waitSignal(self._window.client.gone, timeout=BRIEFLY):
            press_draft(self._qtbot, self._window)
        is_interrupted = self._killer.answer is None
        assert self._window.workspace.status.is_error
        assert "signal 9" in status(self._window)
        is_kept = "The text so far is kept." in status(self._window)
        assert is_kept == (is_interrupted and self._killer.streamed != "")
        self._check(is_interrupted=is_interrupted)

    def wait_until_loaded(self) -> None:
        """Wait for the engine to come back and be ready."""
        self._qtbot.waitUntil(lambda: self._killer.is_loaded, timeout=BRIEFLY)

    def _check(self, *, is_interrupted: bool) -> None:
        assert self._window.isVisible()
        assert not self._window.desk.is_busy
        if self._killer.streamed:
            finish = "interrupted" if is_interrupted else self._killer.finish
            text = "mine " + self._killer.streamed
            self._kept[-1] = replace(self._kept[-1], text=text, finishes=(finish,))
        newest = self._kept[-1]
        assert self._window.workspace.composer.brief.toPlainText() == newest.brief
        assert page(self._window) == newest.text
        # What was typed is kept within a second.
        self._qtbot.waitUntil(self._check_newest, timeout=SOON)

    def _check_newest(self) -> None:
        assert self.records()[-2:] == self._kept[-2:]

    def check_all(self) -> None:
        """Check that every draft is in the library, with every change."""
        assert self.records() == self._kept


@pytest.mark.timeout(900)
def test_killing_the_engine_at_random_moments_of_fifty_drafts_loses_nothing(
    qtbot: QtBot,
    open_window: Callable[..., MainWindow],
    home: Home,
    library: Library,
    profile_of_ida: int,
) -> None:
    window = open_window(MAX_TOKENS)
    window.workspace.composer.brief.setPlainText("the clock")
    qtbot.waitUntil(lambda: window.desk.can_draft, timeout=BRIEFLY)
    samples = library.samples.for_profile(profile_of_ida)
    person = Person(qtbot, window, library, profile_of_ida)
    chance = random.Random(SEED)  # noqa: S311 - moments, not secrets
    for number in range(1, N_KILLS + 1):
        person.write_on(number)
        qtbot.waitUntil(lambda: window.desk.can_draft, timeout=BRIEFLY)
        person.draft_and_lose_the_engine(chance.randint(1, LATEST_MOMENT))
        # Every other time the person waits. Otherwise the engine would now and then be killed
        # three times before it has done anything, and the window would rightly ask about it.
        if number % 2:
            person.wait_until_loaded()
        if number % FULL_DRAFT_EVERY == 0:
            person.write_on(N_KILLS + number)
            person.draft()
    window.close()
    person.check_all()
    assert library.samples.for_profile(profile_of_ida) == samples
    with sqlite3.connect(home.database) as database:
        assert database.execute("pragma integrity_check").fetchall() == [("ok",)]
    database.close()
