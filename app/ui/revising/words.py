"""A change of wording in words, for those who hear it and those who see it."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence

from app.revising.revision import Change

_LONGEST = 60


def change_words(change: Change) -> str:
    """Return what a change does, such as “quick” becomes “fast”."""
    removed, added = _shown(change.removed), _shown(change.added)
    if not change.added:
        return _tr("{0} is removed").format(removed)
    if not change.removed:
        return _tr("{0} is added").format(added)
    return _tr("{0} becomes {1}").format(removed, added)


def place_words(number: int, count: int) -> str:
    """Return which of several changes one is, such as "Change 2 of 5"; counts from 0."""
    locale = QLocale()
    return _tr("Change {0} of {1}").format(locale.toString(number + 1), locale.toString(count))


def counted_changes(count: int) -> str:
    """Return how many changes there are, such as "1 change"."""
    return _tr("1 change") if count == 1 else _tr("{0} changes").format(QLocale().toString(count))


def key_name(keys: str) -> str:
    """Return what keys are called on this desktop, such as "Ctrl+Return"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _shown(text: str) -> str:
    if text.isspace():
        return _tr("a line break") if "\n" in text else _tr("a space")
    words = " ".join(text.split())
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1].rstrip() + "…"
    return _tr("“{0}”").format(words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RevisionWords", text)
