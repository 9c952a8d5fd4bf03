from collections.abc import Callable

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.ui.main_window import MainWindow
from tests.app.ui.conftest import RecordedDialogs

INTERACTIVE = (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
)


def _spoken_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_every_interactive_widget_has_a_spoken_name(
    open_window: Callable[..., MainWindow], profile_of_jo: int
) -> None:
    window = open_window()
    window.import_writing()
    widgets = [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
    ]
    assert len(widgets) > 20
    assert not [widget for widget in widgets if not _spoken_name(widget)]


def test_tab_goes_from_the_profile_down_to_draft_and_on_to_the_page(
    qtbot: QtBot, window: MainWindow
) -> None:
    desk = window.workspace
    wanted = [
        desk.picker.box,
        desk.composer.kind_buttons,
        desk.composer.brief,
        desk.draft_button,
        desk.page.copy_button,
    ]
    order: list[QWidget] = []
    widget: QWidget = desk.picker.box
    while widget not in order:
        order.append(widget)
        widget = widget.nextInFocusChain()
    places = [order.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_shortcuts_are_listed_and_shown_in_tooltips(
    open_window: Callable[..., MainWindow], dialogs: RecordedDialogs, profile_of_jo: int
) -> None:
    window = open_window()
    window.actions_.shortcuts.trigger()
    ((title, text),) = dialogs.shown
    assert title == "Keyboard shortcuts"
    assert "Ctrl+Return\tDraft" in text
    assert "Esc\tStop" in text
    assert window.workspace.draft_button.toolTip() == "Draft (Ctrl+Return)"


def test_each_profile_shows_its_own_latest_draft(
    window: MainWindow, library: Library, profile_of_jo: int
) -> None:
    other = library.profiles.get_or_create("Ada")
    window.workspace.page.view.setPlainText("Dear Ida")
    window.desk.show_profiles("Ada")
    assert window.workspace.picker.profile == other
    assert window.workspace.page.view.text == ""
    assert window.workspace.composer.brief.toPlainText() == ""
    window.workspace.picker.box.setCurrentIndex(1 - window.workspace.picker.box.currentIndex())
    assert window.workspace.page.view.text == "Dear Ida"
    assert window.workspace.composer.brief.toPlainText() == "to Ida: come and see the clock"


def test_the_chosen_profile_is_remembered(
    open_window: Callable[..., MainWindow], library: Library, profile_of_jo: int
) -> None:
    library.profiles.get_or_create("Ada")
    first = open_window()
    first.desk.show_profiles("Jo")
    first.close()
    assert open_window().workspace.picker.profile.name == "Jo"


def test_copy_takes_the_whole_draft(window: MainWindow, clipboard_text: Callable[[], str]) -> None:
    window.workspace.page.view.show_text("Dear Ida")
    window.workspace.page.copy_button.click()
    assert clipboard_text() == "Dear Ida"
