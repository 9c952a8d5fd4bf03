"""New drafts, earlier ones, other profiles and other days: everything is found as it was left."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.home import Home
from app.library.library import Library
from app.ui.main_window import MainWindow
from engine.writing import DraftRequest, Kind, Length
from tests.app.ui.drafting import SOON, draft, kept, page, type_first, version_of

REQUEST = DraftRequest(
    Kind.REPLY,
    "yes, gladly",
    "When do you come?\n\nIda",
    source="I will arrive on Thursday.",
    recipient="Ida <ida@example.org>",
    subject="Re: the clock",
    length=Length.SHORT,
    language="de",
)


def _new(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_a_new_draft_is_empty_and_the_one_before_can_be_opened_and_restored(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    draft(qtbot, window)
    written = page(window)
    type_first(qtbot, window, "mine ")
    window.workspace.composer.kind_buttons.choose(Kind.POST)
    first = kept(qtbot, window, library, profile_of_ida)
    _new(qtbot, window)
    composer = window.workspace.composer
    assert (page(window), composer.request) == ("", DraftRequest(Kind.POST, ""))
    assert composer.brief.hasFocus()
    window.workspace.page.view.undo()
    assert page(window) == ""
    qtbot.keyClicks(composer.brief, "frost")
    second = kept(qtbot, window, library, profile_of_ida)
    assert second.id != first.id

    window.desk.open_draft(first.id)
    assert page(window) == f"mine {written}"
    assert composer.request == first.request
    original = library.drafts.versions(first.id)[-1]
    window.desk.restore(original)
    assert page(window) == written
    qtbot.waitUntil(lambda: library.drafts.get(first.id).text == written, timeout=SOON)
    assert version_of(library, library.drafts.get(first.id)) == original
    window.workspace.page.view.undo()
    assert page(window) == f"mine {written}"
    assert library.drafts.get(second.id).request == second.request


def test_drafts_of_two_profiles_never_mix(
    qtbot: QtBot, open_window: Callable[..., MainWindow], library: Library, profile_of_ida: int
) -> None:
    other = library.profiles.get_or_create("Zoe")
    window = open_window()
    box = window.workspace.picker.box
    for number in range(3):
        # Sooner than anything can be kept.
        qtbot.keyClicks(window.workspace.page.view, f"Ida {number} ")
        box.setCurrentIndex(1)
        qtbot.keyClicks(window.workspace.composer.brief, f"Zoe {number} ")
        assert page(window) == ""
        box.setCurrentIndex(0)
    assert window.workspace.composer.brief.toPlainText() == ""
    text = page(window)
    assert all(f"Ida {number} " in text for number in range(3))
    kept(qtbot, window, library, profile_of_ida)
    # Zoe's last words stand behind Ida's in the queue.
    qtbot.waitUntil(lambda: window.desk.keeper.unkept(other.id) is None, timeout=SOON)
    [ida] = library.drafts.for_profile(profile_of_ida)
    [zoe] = library.drafts.for_profile(other.id)
    assert (ida.text, ida.request.brief) == (text, "")
    assert zoe.text == ""
    assert all(f"Zoe {number}" in zoe.request.brief for number in range(3))


def test_a_brief_alone_is_there_for_whoever_looks_a_second_later(
    qtbot: QtBot, open_window: Callable[..., MainWindow], home: Home, profile_of_ida: int
) -> None:
    window = open_window()
    window.workspace.composer.show_request(REQUEST)
    qtbot.keyClicks(window.workspace.composer.brief, "!")
    expected = window.workspace.composer.request

    # As if this process were gone: nothing but the file says so.
    def is_kept() -> bool:
        with Library.open(home.database) as another:
            found = another.drafts.latest(profile_of_ida)
        return found is not None and found.request == expected

    qtbot.waitUntil(is_kept, timeout=1000)


def test_the_window_comes_back_as_it_was_left(
    qtbot: QtBot, short_window: MainWindow, open_window: Callable[..., MainWindow], library: Library
) -> None:
    library.profiles.get_or_create("Aaron")
    window = short_window
    window.desk.show_profiles("Ida")
    window.workspace.composer.show_request(REQUEST)
    window.workspace.page.view.setPlainText("Liebe Ida 🙂\u00a0!")
    window.workspace.slider.slider.setValue(35)
    # The screen of the tests is no wider than the window must be.
    window.resize(window.width(), 700)
    window.workspace.splitter.setSizes([window.width() // 2] * 2)
    assert window.workspace.composer.request == REQUEST
    window.close()

    again = open_window()
    assert again.workspace.picker.profile is not None
    assert again.workspace.picker.profile.name == "Ida"
    assert page(again) == "Liebe Ida 🙂\u00a0!"
    assert again.workspace.composer.request == REQUEST
    assert again.workspace.composer.rewrites.isChecked()
    assert again.height() == 700
    left, right = again.workspace.splitter.sizes()
    assert abs(left - right) < 0.2 * left
    qtbot.waitUntil(lambda: again.workspace.slider.is_available, timeout=SOON)
    assert again.workspace.slider.strength == 35
    assert not again.desk.is_drafting
