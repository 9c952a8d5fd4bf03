"""Every window, page and dialog works without a mouse, and says what it shows.

A new one goes into `SCENES`: a name, and a function that returns it as a person sees it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.home import Home
from app.importing.proposal import Author, Evidence, Proposal
from app.library.library import Library
from app.library.records import ProfileSummary
from app.preference import evidence
from app.preference.learning import learn
from app.ui.history.window import HistoryWindow
from app.ui.importing.dialog import ImportDialog
from app.ui.importing.step import Step
from app.ui.library.window import LibraryWindow
from app.ui.main_window import MainWindow
from app.ui.preference.details import PreferenceDetails
from app.ui.variants_view import Column
from app.ui.voice_details import VoiceDetails
from app.ui.voices.dialog import VoicesDialog
from app.ui.welcome_page import WelcomePage
from app.ui.workspace import Workspace
from app.voice_overview import VoicesOverview, voices_overview
from engine.writing import Kind
from tests.app.grouped_voices import a_grouped_profile
from tests.app.preference.made_up import FLAT, pick
from tests.app.small_model import SMALL_MODEL
from tests.app.ui.accessibility import complaints, interactive
from tests.app.ui.conftest import RecordedDialogs
from tests.app.ui.history.drafts_on import clock
from tests.app.ui.library.window_on import choose
from tests.app.ui.test_voice_details import VOICE

SOON = 10_000


@dataclass(frozen=True, slots=True)
class Stage:
    """What scenes are made with."""

    qtbot: QtBot
    home: Home
    library: Library


def welcome(stage: Stage) -> QWidget:
    return WelcomePage()


def workspace(stage: Stage) -> Workspace:
    """The working page with everything on it that there may be."""
    page = Workspace()
    mina = a_grouped_profile(stage.library).profile
    page.picker.show_profiles([ProfileSummary(mina, 21, 400, ())], "Mina")
    page.voices.show_voices(["Emails", "Posts"], None)
    page.slider.set_available(available=True)
    page.slider.set_mark(25.0)
    page.note.show_voice(VOICE)
    page.composer.kind_buttons.choose(Kind.REPLY)
    page.page.view.show_text("Hello Ida,\n\ncome and see the clock.")
    return page


def variants(stage: Stage) -> Workspace:
    """A text of the person's, and another one being written beside it."""
    page = workspace(stage)
    columns = [Column("your text", "Hello Ida", is_own=True), Column("strength 25")]
    page.variants.show_columns("Choose one.", columns)
    page.variants.begin_stream(1)
    page.variants.add_piece(1, "Dear Ida")
    page.variants.set_choosable(choosable=True)
    page.show_variants(shown=True)
    return page


def proposal(stage: Stage) -> Workspace:
    """Other words for a part of the page, complete."""
    page = workspace(stage)
    page.proposal.show()
    page.proposal.begin("come and see the clock.", "More like you")
    page.proposal.finish("do come and see our clock!")
    return page


def proposal_at_work(stage: Stage) -> Workspace:
    page = workspace_at_work(stage)
    page.proposal.show()
    page.proposal.begin("come and see the clock.", "More like you")
    page.proposal.add_piece("do come")
    return page


def drafts(stage: Stage) -> HistoryWindow:
    """The window of all drafts, one of them chosen."""
    jo = stage.library.profiles.get_or_create("Jo")
    clock(stage.library, jo)
    window = HistoryWindow(stage.home.database, RecordedDialogs())
    with stage.qtbot.waitSignal(window.desk.found, timeout=SOON):
        window.follow(jo)
    return window


def no_drafts(stage: Stage) -> HistoryWindow:
    window = HistoryWindow(stage.home.database, RecordedDialogs())
    with stage.qtbot.waitSignal(window.desk.found, timeout=SOON):
        window.follow(stage.library.profiles.get_or_create("Jo"))
    return window


def preference(stage: Stage) -> PreferenceDetails:
    details = PreferenceDetails("Jo")
    choices: list[evidence.Evidence] = [pick(80, 50)] * 11
    details.show_preference(learn(choices, FLAT), choices, ["Everything"])
    return details


def workspace_without_heads(stage: Stage) -> Workspace:
    page = Workspace()
    page.slider.set_available(available=False)
    page.status.show_error("The engine ended.", "its log", retry=True)
    return page


def workspace_at_work(stage: Stage) -> Workspace:
    page = workspace(stage)
    page.show_drafting(drafting=True)
    page.status.show_progress("Writing", 0.5, "20 tokens/s", cancellable=True)
    return page


def import_at(step: Step) -> Callable[[Stage], ImportDialog]:
    """Return what makes the import dialog at a step, with what there may be on its page."""

    def make(stage: Stage) -> ImportDialog:
        dialog = ImportDialog(stage.home, RecordedDialogs())
        dialog.form.list.add_paths([Path("/home/mina/sent.mbox"), Path("/home/mina/posts")])
        dialog.form.list.setCurrentRow(0)
        dialog.form.list.remove_current()
        authors = (Author("mina@example.org", "Mina", 12, (Evidence.SENT,), is_likely=True),)
        dialog.whose.show_proposal(Proposal(authors, 1, ()))
        dialog._show(step)
        return dialog

    return make


def texts(stage: Stage) -> LibraryWindow:
    """The window of all texts, one of them chosen."""
    mina = a_grouped_profile(stage.library).profile
    window = LibraryWindow(stage.home.database, stage.library, RecordedDialogs())
    with stage.qtbot.waitSignals([window.desk.found, window.desk.lookup.counted], timeout=SOON):
        window.show_profile(mina)
    choose(window, 0)
    return window


def several_texts(stage: Stage) -> LibraryWindow:
    window = texts(stage)
    choose(window, 0, 1)
    return window


def no_texts(stage: Stage) -> LibraryWindow:
    window = LibraryWindow(stage.home.database, stage.library, RecordedDialogs())
    with stage.qtbot.waitSignals([window.desk.found, window.desk.lookup.counted], timeout=SOON):
        window.show_profile(stage.library.profiles.get_or_create("Mina"))
    return window


def voices(stage: Stage) -> VoicesDialog:
    mina = a_grouped_profile(stage.library).profile
    dialog = VoicesDialog("Mina")
    dialog.show_voices(voices_overview(stage.library, mina, SMALL_MODEL.fingerprint))
    dialog.page.texts.view.selectRow(0)
    dialog.show_undo(possible=True)
    return dialog


def no_voices(stage: Stage) -> VoicesDialog:
    dialog = VoicesDialog("Mina")
    dialog.show_voices(VoicesOverview(30))
    return dialog


def voice_details(stage: Stage) -> VoiceDetails:
    return VoiceDetails(VOICE, "Mina")


SCENES: list[tuple[str, Callable[[Stage], QWidget]]] = [
    ("welcome", welcome),
    ("workspace", workspace),
    ("workspace without heads", workspace_without_heads),
    ("workspace at work", workspace_at_work),
    ("variants", variants),
    ("proposal", proposal),
    ("proposal at work", proposal_at_work),
    ("drafts", drafts),
    ("no drafts", no_drafts),
    ("preference", preference),
    *((f"import: {step.name.lower()}", import_at(step)) for step in Step),
    ("texts", texts),
    ("several texts", several_texts),
    ("no texts", no_texts),
    ("voices", voices),
    ("no voices", no_voices),
    ("voice details", voice_details),
]


@pytest.fixture
def shown(
    request: pytest.FixtureRequest, qtbot: QtBot, home: Home, library: Library
) -> Iterator[QWidget]:
    window: QWidget = request.param(Stage(qtbot, home, library))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    if isinstance(window, QDialog):
        # At some steps, to close the dialog is to go back.
        window.done(0)
    window.close()
    window.deleteLater()


@pytest.mark.parametrize(
    "shown",
    [pytest.param(make, id=name) for name, make in SCENES],
    indirect=True,
)
def test_it_can_be_used_by_keyboard_and_screen_reader(shown: QWidget) -> None:
    assert interactive(shown)
    assert complaints(shown) == []


def test_the_main_window_can_be_used_by_keyboard_and_screen_reader(
    qtbot: QtBot, window: QWidget
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert complaints(window) == []


def test_the_settings_can_be_used_by_keyboard_and_screen_reader(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.actions_.settings.trigger()
    dialog = window.settings.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.sections.count() == 3
    for row in range(dialog.sections.count()):
        dialog.sections.setCurrentRow(row)
        assert complaints(dialog) == []
    dialog.reject()


def test_what_is_wrong_is_found(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    first, second = QPushButton("&One", dialog), QPushButton("&Other", dialog)
    unreached, label = QPushButton("Never", dialog), QLabel("&Nobody's", dialog)
    unreached.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    nothing = QWidget(dialog)
    nothing.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    nothing.setAccessibleName("Nothing")
    row = QHBoxLayout(dialog)
    for widget in (QLineEdit(dialog), first, second, unreached, label, nothing):
        row.addWidget(widget)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert complaints(dialog) == [
        "QWidget “Nothing” in QDialog has no accessible role",
        "QLineEdit “” in QDialog has no accessible name",
        "QLabel “&Nobody's” in QDialog has a mnemonic that leads nowhere",
        "Alt+O is QPushButton “&One” in QDialog and QPushButton “&Other” in QDialog",
        "QPushButton “Never” in QDialog is not reached by Tab",
    ]


def test_tab_leads_on_and_never_up(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    below, above = QPushButton("Below", dialog), QPushButton("Above", dialog)
    trap = QPlainTextEdit(dialog)
    trap.setAccessibleName("Trap")
    for widget in (above, below, trap):
        column.addWidget(widget)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert complaints(dialog) == [
        "Tab goes up from QPushButton “Below” in QDialog to QPushButton “Above” in QDialog",
        "Tab does not lead out of QPlainTextEdit “Trap” in QDialog",
    ]
