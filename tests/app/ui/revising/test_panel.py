import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.revising.panel import RevisionPanel

_Key = Qt.Key
_Ctrl = Qt.KeyboardModifier.ControlModifier
_Keypad = Qt.KeyboardModifier.KeypadModifier

BEFORE = "A quick brown fox ran over the lazy dogs."
AFTER = "A fast brown fox ran over the sleepy dogs."


class Host(QWidget):
    """A window with a panel, another place for the keyboard, and menu keys like the panel's."""

    def __init__(self) -> None:
        super().__init__()
        self.panel = RevisionPanel(self)
        self.elsewhere = QLineEdit(self)
        column = QVBoxLayout(self)
        column.addWidget(self.panel)
        column.addWidget(self.elsewhere)
        self.heard: list[str] = []
        for keys in ("Ctrl+Return", "Esc"):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(lambda _=False, keys=keys: self.heard.append(keys))
            self.addAction(action)


@pytest.fixture
def host(qtbot: QtBot) -> Host:
    host = Host()
    qtbot.addWidget(host)
    host.resize(760, 600)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    return host


@pytest.fixture
def panel(host: Host) -> RevisionPanel:
    host.panel.begin(BEFORE, "Proposed: more like you · strength 60")
    return host.panel


def _shown(panel: RevisionPanel) -> set[str]:
    buttons = panel.buttons.findChildren(QPushButton)
    return {button.text().replace("&", "") for button in buttons if button.isVisible()}


def _press(qtbot: QtBot, panel: RevisionPanel, key: Qt.Key, modifiers: object = None) -> None:
    focused = panel.window().focusWidget()
    qtbot.keyClick(focused, key, modifiers or Qt.KeyboardModifier.NoModifier)


def test_the_new_text_grows_below_the_old_one(panel: RevisionPanel) -> None:
    panel.add_piece("A fast")
    panel.add_piece(" brown")
    assert panel.growing.before.toPlainText() == BEFORE
    assert panel.growing.after.toPlainText() == "A fast brown"
    assert panel.heading.text() == "Proposed: more like you · strength 60"
    assert _shown(panel) == {"Take all", "Stop", "Keep mine"}
    assert not panel.buttons.take_all.isEnabled()
    assert panel.growing.after.hasFocus()


def test_no_button_moves_while_the_text_grows_or_when_it_is_complete(
    qtbot: QtBot, panel: RevisionPanel
) -> None:
    def places() -> list[object]:
        buttons = panel.buttons
        kept = (buttons.take_all, buttons.keep, buttons.stop.parentWidget())
        return [(each.mapTo(panel, each.rect().topLeft()), each.size()) for each in kept]

    before = places()
    panel.add_piece(AFTER * 40)
    assert places() == before
    panel.finish(AFTER)
    assert places() == before
    panel.view.toggle(0)
    assert places() == before


def test_a_complete_proposal_is_a_difference_with_everything_taken(panel: RevisionPanel) -> None:
    panel.finish(AFTER)
    assert panel.view.isVisible()
    assert panel.view.taken == {0, 1}
    assert panel.review.place.text() == "Change 1 of 2: “quick” becomes “fast”, taken"
    assert panel.review.counted.text() == "2 of 2 taken"
    assert _shown(panel) == {"Take all", "Again", "Keep mine"}
    assert panel.view.hasFocus()


def test_the_keyboard_is_left_where_the_person_types(host: Host, panel: RevisionPanel) -> None:
    host.elsewhere.setFocus()
    panel.finish(AFTER)
    assert host.elsewhere.hasFocus()


@pytest.mark.parametrize(
    ("key", "modifiers"), [(_Key.Key_Return, _Ctrl), (_Key.Key_Enter, _Ctrl | _Keypad)]
)
@pytest.mark.parametrize("at", ["view", "keep"])
def test_ctrl_return_takes_all_from_anywhere_in_the_panel(
    qtbot: QtBot,
    host: Host,
    panel: RevisionPanel,
    at: str,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
) -> None:
    panel.finish(AFTER)
    {"view": panel.view, "keep": panel.buttons.keep}[at].setFocus()
    with qtbot.waitSignal(panel.taken) as taken:
        _press(qtbot, panel, key, modifiers)
    assert taken.args == [AFTER]
    assert host.heard == []


def test_some_pieces_are_taken_once_one_was_left(qtbot: QtBot, panel: RevisionPanel) -> None:
    panel.finish(AFTER)
    panel.view.toggle(1)
    assert "Take chosen pieces" in _shown(panel)
    expected = "A fast brown fox ran over the lazy dogs."
    with qtbot.waitSignal(panel.taken) as taken:
        panel.buttons.take_chosen.click()
    assert taken.args == [expected]
    # The key must not take what was left a moment ago.
    with qtbot.waitSignal(panel.taken) as taken:
        _press(qtbot, panel, _Key.Key_Return, _Ctrl)
    assert taken.args == [expected]
    with qtbot.waitSignal(panel.taken) as taken:
        panel.buttons.take_all.click()
    assert taken.args == [AFTER]


def test_the_primary_button_is_the_one_that_the_key_presses(panel: RevisionPanel) -> None:
    def primary() -> list[QPushButton]:
        buttons = panel.buttons.findChildren(QPushButton)
        return [button for button in buttons if button.property("role") == "primary"]

    panel.finish(AFTER)
    assert primary() == [panel.buttons.take_all]
    panel.view.toggle(0)
    assert primary() == [panel.buttons.take_chosen]
    panel.view.toggle(1)
    assert not panel.buttons.take_chosen.isEnabled()
    panel.view.toggle(0)
    panel.view.toggle(1)
    assert primary() == [panel.buttons.take_all]
    assert "Take chosen pieces" not in _shown(panel)


@pytest.mark.parametrize("is_complete", [False, True])
def test_escape_keeps_the_text_at_any_time(
    qtbot: QtBot, host: Host, panel: RevisionPanel, is_complete: bool
) -> None:
    if is_complete:
        panel.finish(AFTER)
    with qtbot.waitSignal(panel.dismissed):
        _press(qtbot, panel, _Key.Key_Escape)
    assert host.heard == []


def test_nothing_can_be_taken_before_the_proposal_is_complete(
    qtbot: QtBot, host: Host, panel: RevisionPanel
) -> None:
    with qtbot.assertNotEmitted(panel.taken):
        _press(qtbot, panel, _Key.Key_Return, _Ctrl)
    assert host.heard == []


def test_writing_can_be_stopped_and_another_wording_asked_for(
    qtbot: QtBot, panel: RevisionPanel
) -> None:
    with qtbot.waitSignal(panel.stop_wanted):
        panel.buttons.stop.click()
    panel.finish(AFTER)
    panel.view.toggle(0)
    with qtbot.waitSignal(panel.again_wanted):
        panel.buttons.again.click()
    panel.begin(BEFORE, "Proposed: again")
    assert panel.growing.after.toPlainText() == ""
    assert _shown(panel) == {"Take all", "Stop", "Keep mine"}


def test_a_proposal_like_the_text_says_so(panel: RevisionPanel) -> None:
    panel.finish(BEFORE)
    assert panel.same.isVisible()
    assert panel.same.text() == "The proposal is the same as your text."
    assert not panel.buttons.take_all.isEnabled()
    assert panel.buttons.again.hasFocus()


def test_two_versions_are_compared_without_taking(qtbot: QtBot, host: Host) -> None:
    host.panel.begin(BEFORE, "Proposed")
    host.panel.finish(AFTER)
    host.panel.view.toggle(0)
    host.elsewhere.setFocus()
    host.panel.show_comparison(BEFORE, AFTER, "Yesterday and today")
    assert _shown(host.panel) == {"Close"}
    assert host.elsewhere.hasFocus()
    assert host.panel.review.place.text() == "Change 1 of 2: “quick” becomes “fast”"
    assert not host.panel.review.counted.isVisible()
    with qtbot.waitSignal(host.panel.dismissed):
        next(b for b in host.panel.findChildren(QPushButton) if b.text() == "C&lose").click()
    host.panel.view.setFocus()
    with qtbot.assertNotEmitted(host.panel.taken), qtbot.waitSignal(host.panel.dismissed):
        _press(qtbot, host.panel, _Key.Key_Return, _Ctrl)
        _press(qtbot, host.panel, _Key.Key_Escape)


def test_equal_versions_say_so_and_a_proposal_after_them_is_whole_again(host: Host) -> None:
    host.panel.show_comparison(BEFORE, BEFORE, "Yesterday and today")
    assert host.panel.same.text() == "The two texts are the same."
    host.panel.begin(BEFORE, "Proposed")
    host.panel.finish(AFTER)
    assert _shown(host.panel) == {"Take all", "Again", "Keep mine"}


def test_the_buttons_beside_the_place_go_through_the_changes(panel: RevisionPanel) -> None:
    panel.finish(AFTER)
    review = panel.review
    assert not review.previous_button.isEnabled()
    review.next_button.click()
    assert panel.view.current == 1
    assert not review.next_button.isEnabled()
    review.previous_button.click()
    assert panel.view.current == 0


def test_every_part_has_a_name_for_screen_readers(panel: RevisionPanel) -> None:
    panel.finish(AFTER)
    parts = [
        *panel.findChildren(QPushButton),
        panel.view,
        panel.growing.before,
        panel.growing.after,
    ]
    assert all(part.accessibleName() for part in parts)
