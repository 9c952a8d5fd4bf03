from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QTextEdit
from pytestqt.qtbot import QtBot

from app.exporting import save as exporting_save
from app.ui.finishing.actions import FinishActions
from app.ui.finishing.button import FinishButton
from engine.writing import Kind
from tests.app.ui.finishing.conftest import MAIL, POST, FinishingDesk


def test_copy_takes_the_text_as_it_stands(
    finishing: FinishingDesk, clipboard_text: Callable[[], str]
) -> None:
    finishing.actions.copy.trigger()
    assert clipboard_text() == MAIL.text
    assert finishing.told == ["Copied."]


def test_markdown_is_copied_with_a_posts_title(
    finishing: FinishingDesk, clipboard_text: Callable[[], str]
) -> None:
    finishing.show(POST)
    finishing.actions.copy_markdown.trigger()
    assert clipboard_text() == "# On clocks\n\nThey tick:\n\n- mine\n- yours\n"
    assert finishing.told == ["Copied as Markdown."]


def test_formatting_is_copied_with_the_plain_words_beside_it(finishing: FinishingDesk) -> None:
    finishing.actions.copy_html.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert "<p>it <em>ticks</em>.<br />\nCome &amp; see.</p>" in data.html()
    assert data.text() == MAIL.text
    assert finishing.told == ["Copied with formatting."]


def test_what_is_left_to_fill_in_is_told(finishing: FinishingDesk) -> None:
    finishing.show(replace(MAIL, text="Dear [Name],\n\nsee you."))
    finishing.actions.copy.trigger()
    finishing.show(replace(MAIL, subject="[Date]", text="Dear [Name],\n\nsee you."))
    finishing.actions.copy_html.trigger()
    assert finishing.told == [
        "Copied. 1 place is left to fill in.",
        "Copied with formatting. 2 places are left to fill in.",
    ]


def test_without_a_text_nothing_is_offered(
    finishing: FinishingDesk, clipboard_text: Callable[[], str]
) -> None:
    finishing.actions.copy.trigger()
    for nothing in (None, replace(MAIL, text=" \n")):
        finishing.show(nothing)
        assert not any(action.isEnabled() for action in finishing.actions.added)
        finishing.actions.copy.trigger()
    assert clipboard_text() == MAIL.text
    assert finishing.told[1:] == ["There is no text yet."] * 2
    finishing.show(POST)
    assert all(action.isEnabled() for action in finishing.actions.added)


def save(qtbot: QtBot, finishing: FinishingDesk, name: str) -> None:
    finishing.dialogs.save_path = finishing.folder / name
    with qtbot.waitSignal(finishing.actions.told):
        finishing.actions.save.trigger()


def test_a_text_is_saved_where_and_how_the_person_says(
    qtbot: QtBot, finishing: FinishingDesk
) -> None:
    save(qtbot, finishing, "clock.txt")
    assert (finishing.folder / "clock.txt").read_text() == f"The clock\n\n{MAIL.text}\n"
    assert finishing.told == ["Saved as clock.txt."]


def test_the_folder_and_each_kinds_format_are_remembered(
    qtbot: QtBot, finishing: FinishingDesk
) -> None:
    save(qtbot, finishing, "clock.docx")
    save(qtbot, finishing, "clock.txt")
    finishing.show(POST)
    save(qtbot, finishing, "clocks.html")
    first, second, third = finishing.dialogs.suggested
    assert first.name == "The clock.eml"
    assert second == finishing.folder / "The clock.docx"
    assert third == finishing.folder / "On clocks.md"


@pytest.mark.parametrize(
    ("kind", "ending"),
    [(Kind.EMAIL, ".eml"), (Kind.REPLY, ".eml"), (Kind.POST, ".md"), (Kind.NOTE, ".docx")],
)
def test_each_kind_has_its_usual_format(finishing: FinishingDesk, kind: Kind, ending: str) -> None:
    finishing.show(replace(MAIL, kind=kind))
    finishing.actions.save.trigger()
    assert finishing.dialogs.suggested[0].name == f"The clock{ending}"
    assert not finishing.told


def test_what_cannot_be_saved_is_told_and_not_remembered(
    qtbot: QtBot, finishing: FinishingDesk
) -> None:
    finishing.dialogs.save_path = finishing.folder / "gone" / "clock.txt"
    with qtbot.waitSignal(finishing.actions.failed):
        finishing.actions.save.trigger()
    assert finishing.failed == [
        "clock.txt was not saved: its folder does not exist. Choose another one."
    ]
    finishing.actions.save.trigger()
    assert finishing.dialogs.suggested[1].name == "The clock.eml"
    qtbot.waitUntil(lambda: len(finishing.failed) == 2)


def test_a_fault_of_ours_comes_up_in_the_window(
    qtbot: QtBot, finishing: FinishingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(text: object, path: object) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr(exporting_save, "file_content", fail)
    finishing.dialogs.save_path = finishing.folder / "clock.txt"
    with qtbot.captureExceptions() as raised:
        finishing.actions.save.trigger()
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_a_mail_is_handed_to_the_mail_program(finishing: FinishingDesk) -> None:
    finishing.actions.mail.trigger()
    (url,) = finishing.opened
    assert url.toEncoded().data().decode() == (
        "mailto:ida@example.org?subject=The%20clock"
        "&body=Hello%20Ida%2C%0D%0A%0D%0Ait%20*ticks*.%0D%0ACome%20%26%20see."
    ).replace("*", "%2A")
    assert finishing.told == ["Opened in your mail program."]


def test_a_text_too_long_for_that_is_copied(
    finishing: FinishingDesk, clipboard_text: Callable[[], str]
) -> None:
    long = replace(MAIL, text="It ticks. " * 1000)
    finishing.show(long)
    finishing.actions.mail.trigger()
    assert finishing.opened[0].toString() == "mailto:ida@example.org?subject=The clock"
    assert clipboard_text() == long.body
    assert "copied: paste it" in finishing.told[0]


def test_without_a_mail_program_the_text_is_copied(
    finishing: FinishingDesk, clipboard_text: Callable[[], str]
) -> None:
    finishing.opens = False
    finishing.actions.mail.trigger()
    assert clipboard_text() == MAIL.text
    assert finishing.failed == ["No mail program could be opened. The text was copied instead."]
    assert not finishing.told


def test_the_shortcuts_work_from_the_page(qtbot: QtBot, finishing: FinishingDesk) -> None:
    page = QTextEdit(finishing.window)
    finishing.window.setCentralWidget(page)
    with qtbot.waitExposed(finishing.window):
        finishing.window.show()
    page.setFocus()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for key in (Qt.Key.Key_D, Qt.Key.Key_H, Qt.Key.Key_M):
        qtbot.keyClick(page, key, both)
    assert len(finishing.told) == 3
    qtbot.keyClick(page, Qt.Key.Key_S, both)
    assert len(finishing.dialogs.suggested) == 1
    finishing.window.close()


def _shown(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def test_the_button_shows_all_actions_while_there_is_a_text(
    qtbot: QtBot, finishing: FinishingDesk
) -> None:
    button = FinishButton(finishing.actions)
    qtbot.addWidget(button)
    assert _shown(button.menu()) == [
        "Copy draft",
        "Copy as Markdown",
        "Copy with formatting",
        "Save as…",
        "Open in your mail program",
    ]
    assert button.isEnabled()
    finishing.show(None)
    assert not button.isEnabled()


def test_no_two_actions_share_a_shortcut(finishing: FinishingDesk) -> None:
    actions: FinishActions = finishing.actions
    keys = [action.shortcut().toString() for action in actions.added]
    taken = ["Ctrl+Shift+C", QKeySequence(QKeySequence.StandardKey.Redo).toString()]
    assert len({*keys, *taken}) == len(keys) + len(taken)
