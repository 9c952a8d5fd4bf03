"""What a global shortcut is, and one for where there can be none."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QKeySequence


class GlobalShortcut(Protocol):
    """Keys that are heard whatever program is in front.

    Signals:
        activated: the keys were pressed.
    """

    activated: SignalInstance

    @property
    def available(self) -> bool:
        """Whether the platform allows it at all."""

    @property
    def why_not(self) -> str:
        """Why it does not, and what to do instead, in words; empty where it does."""

    def set_keys(self, keys: QKeySequence) -> bool:
        """Listen to these keys instead of those before; return whether they could be had.

        They cannot where another program has them, or they are more than one key with modifiers;
        none are listened to then. No keys at all are the same as `release`.
        """

    def release(self) -> None:
        """Leave the keys to other programs."""


class NoShortcut(QObject):
    """Stands in where there can be no global shortcut.

    Args:
        why_not: in words.
        parent: owner.
    """

    activated = Signal()

    def __init__(self, why_not: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._why_not = why_not

    @property
    def available(self) -> bool:
        """Whether the platform allows it: never."""
        return False

    @property
    def why_not(self) -> str:
        """Why not, and what to do instead."""
        return self._why_not

    def set_keys(self, keys: QKeySequence) -> bool:  # noqa: ARG002
        """Return False."""
        return False

    def release(self) -> None:
        """Do nothing."""
