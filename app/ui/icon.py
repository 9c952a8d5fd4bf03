"""The program's icon."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.home import resources


def program_icon() -> QIcon:
    """Return the icon; drawn sharply at every size, since it is an SVG."""
    return QIcon(str(resources() / "icons" / "idiolect.svg"))


def give_icon(application: QApplication) -> None:
    """Put the icon on every window of the application."""
    application.setWindowIcon(program_icon())
