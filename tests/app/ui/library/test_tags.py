from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.library.tags import LibraryTags


def shown(qtbot: QtBot, tags: list[str], width: int) -> LibraryTags:
    row = LibraryTags()
    qtbot.addWidget(row)
    row.show_tags(tags)
    row.resize(width, row.heightForWidth(width))
    row.show()
    return row


def test_many_tags_go_on_in_the_next_line_and_make_nothing_wider(qtbot: QtBot) -> None:
    row = shown(qtbot, [f"a tag number {n}" for n in range(20)], 400)
    widgets: list[QWidget] = [*row.buttons, row.field]
    assert row.width() == 400
    assert len({widget.y() for widget in widgets}) > 3
    for widget in widgets:
        assert row.rect().contains(widget.geometry())
    for one in widgets:
        assert not [
            other for other in widgets if other is not one and other.geometry() & one.geometry()
        ]


def test_few_tags_stand_in_one_line_before_the_field(qtbot: QtBot) -> None:
    row = shown(qtbot, ["a", "b"], 400)
    assert [widget.y() for widget in (*row.buttons, row.field)] == [0, 0, 0]
    assert row.buttons[0].x() < row.buttons[1].x() < row.field.x()


def test_a_long_tag_is_shown_short_and_spoken_whole(qtbot: QtBot) -> None:
    row = shown(qtbot, ["x" * 200], 400)
    assert row.buttons[0].text() == f"{'x' * 30}…  ✕"
    assert row.buttons[0].accessibleName() == f"Remove the tag {'x' * 200}"


def test_a_pressed_button_and_a_typed_name_say_which_tag(qtbot: QtBot) -> None:
    row = shown(qtbot, ["this & that"], 400)
    with qtbot.waitSignal(row.remove_wanted) as removed:
        row.buttons[0].click()
    assert removed.args == ["this & that"]
    with qtbot.assertNotEmitted(row.add_wanted):
        row.field.setText("  ")
        row.field.returnPressed.emit()
    with qtbot.waitSignal(row.add_wanted) as added:
        row.field.setText("more")
        row.field.returnPressed.emit()
    assert added.args == ["more"]
    assert row.field.text() == ""
