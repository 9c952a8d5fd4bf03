"""What a person without a mouse, or without sight, would complain of in a window."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

_INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
_QTS_OWN = (QHeaderView, QScrollBar, QMenu, QMenuBar)
_PARTLY_QTS_OWN = (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)
"""What is inside them they speak for themselves."""

_NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)
_MOST_TABS = 200


def complaints(window: QWidget) -> list[str]:
    """Return all that is wrong with a window, which must be shown and active."""
    found = [*_without_a_name(window), *_labels_without_a_buddy(window), *_clashes(window)]
    order = tab_order(window)
    return [*found, *_out_of_reach(window, order), *_out_of_order(window, order), *_traps(order)]


def interactive(window: QWidget) -> list[QWidget]:
    """Return everything in a window that a person can do something with, hidden or not."""
    return [
        widget
        for widget in _widgets(window)
        if isinstance(widget, _INTERACTIVE) or _takes_tab(widget)
    ]


def tab_order(window: QWidget) -> list[QWidget]:
    """Return where the Tab key leads, from the first place to the one before it again.

    Where it leads nowhere, the last one is there twice.
    """
    places: list[QWidget] = []
    first = window.nextInFocusChain()
    while not (_takes_tab(first) and first.isVisible() and first.isEnabled()):
        first = first.nextInFocusChain()
        if first is window:
            return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(_MOST_TABS):
        place = QApplication.focusWidget()
        if place is None:
            break
        if place in places:
            return [*places, place] if place is places[-1] and len(places) > 1 else places
        places.append(place)
        QTest.keyClick(place, Qt.Key.Key_Tab)
    return places


def _widgets(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.window() is not window or isinstance(widget, _QTS_OWN):
            continue
        if widget.objectName().startswith("qt_") or _is_part_of_another(widget, window):
            continue
        yield widget


def _is_part_of_another(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, _PARTLY_QTS_OWN):
            return True
        parent = parent.parentWidget()
    return False


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _without_a_name(window: QWidget) -> Iterator[str]:
    for widget in interactive(window):
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip() and not _is_silent(widget):
            yield f"{_told(widget)} has no accessible name"
        if spoken.role() in _NO_ROLES:
            yield f"{_told(widget)} has no accessible role"


def _is_silent(widget: QWidget) -> bool:
    """Whether it has nothing to say yet, and is hidden until it has."""
    return not widget.isVisible() and isinstance(widget, QAbstractButton | QLabel)


def _labels_without_a_buddy(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        if not QKeySequence.mnemonic(label.text()).isEmpty() and label.buddy() is None:
            yield f"{_told(label)} has a mnemonic that leads nowhere"


def _clashes(window: QWidget) -> Iterator[str]:
    used: dict[str, str] = {}
    for keys, whose in _keys(window):
        if keys in used:
            yield f"{keys} is {used[keys]} and {whose}"
        used[keys] = whose
    for menu in window.findChildren(QMenu):
        letters: dict[str, str] = {}
        for action in menu.actions():
            letter = QKeySequence.mnemonic(action.text()).toString()
            if letter and letter in letters:
                other = letters[letter]
                yield f"in the menu {menu.title()}, {letter} is {other} and {action.text()}"
            letters[letter] = action.text()


def _keys(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every key that does something in a window as it is shown, and what that belongs to."""
    for widget in _widgets(window):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty():
            yield widget.shortcut().toString(), _told(widget)
        if isinstance(widget, QLabel) and widget.buddy() is not None:
            keys = QKeySequence.mnemonic(widget.text())
            if not keys.isEmpty():
                yield keys.toString(), _told(widget)
    for action in window.actions() if isinstance(window, QMainWindow) else ():
        yield action.shortcut().toString(), action.text()
    bar = window.findChild(QMenuBar)
    for action in bar.actions() if isinstance(bar, QMenuBar) else ():
        yield QKeySequence.mnemonic(action.text()).toString(), f"the menu {action.text()}"
        menu = action.menu()
        for each in menu.actions() if isinstance(menu, QMenu) else ():
            # One action may be the window's and in a menu, too.
            if not each.shortcut().isEmpty() and each not in window.actions():
                yield each.shortcut().toString(), f"“{each.text()}”"


def _out_of_reach(window: QWidget, order: list[QWidget]) -> Iterator[str]:
    for widget in interactive(window):
        if not widget.isVisible() or not widget.isEnabled() or widget in order:
            continue
        if isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty():
            continue
        if not any(other in order for other in _same_choice(widget)):
            yield f"{_told(widget)} is not reached by Tab"


def _same_choice(widget: QWidget) -> list[QAbstractButton]:
    """Return the buttons among which the arrow keys go on."""
    if not isinstance(widget, QAbstractButton):
        return []
    group = widget.group()
    if group is not None:
        return list(group.buttons()) if group.exclusive() else []
    parent = widget.parentWidget()
    if not widget.autoExclusive() or parent is None:
        return []
    return [each for each in parent.findChildren(QAbstractButton) if each.autoExclusive()]


def _out_of_order(window: QWidget, order: list[QWidget]) -> Iterator[str]:
    for before, after in pairwise(order):
        above, below = _place(before, window), _place(after, window)
        # Up again is right only for what stands further on in the line, as another column does.
        if below.bottom() <= above.top() and below.left() < above.right():
            yield f"Tab goes up from {_told(before)} to {_told(after)}"


def _traps(order: list[QWidget]) -> Iterator[str]:
    if len(order) > 1 and order[-1] is order[-2]:
        yield f"Tab does not lead out of {_told(order[-1])}"


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _told(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    said = widget.accessibleName() or text or widget.objectName()
    parent = widget.parentWidget()
    return f"{type(widget).__name__} “{said}” in {type(parent).__name__}"
