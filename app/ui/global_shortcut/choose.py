"""Which global shortcut there is on this platform."""

import ctypes

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication, QKeySequence

from app.ui.global_shortcut.shortcut import GlobalShortcut, NoShortcut

DEFAULT_KEYS = "Ctrl+Alt+Space"


def default_keys() -> QKeySequence:
    """Return the keys to offer first."""
    return QKeySequence(DEFAULT_KEYS)


def global_shortcut(parent: QObject | None = None) -> GlobalShortcut:
    """Return the platform's global shortcut, with no keys yet; or one that says why there is none.

    The application must be there already.
    """
    platform = QGuiApplication.platformName()
    # Imported where they are used: each works on one platform only.
    if platform == "xcb":
        from app.ui.global_shortcut.x11 import X11Shortcut

        return X11Shortcut(parent)
    windll = getattr(ctypes, "windll", None)
    if platform == "windows" and windll is not None:
        from app.ui.global_shortcut.windows import WindowsShortcut

        return WindowsShortcut(windll.user32, parent)
    return NoShortcut(_why_not(platform), parent)


def _why_not(platform: str) -> str:
    command = "idiolect rewrite-clipboard"
    if platform.startswith("wayland"):
        return _tr(
            "On Wayland a program cannot listen to keys while another is in front. In the "
            "keyboard settings of your desktop, set a shortcut that runs: {0}"
        ).format(command)
    if platform == "cocoa":
        return _tr(
            "Idiolect has no global shortcut on macOS yet. In the Shortcuts app, make a shortcut "
            "that runs the shell script: {0}"
        ).format(command)
    return _tr("This desktop has no global shortcuts.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("GlobalShortcut", text)
