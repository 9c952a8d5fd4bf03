"""Starting the window."""

import sys

from PySide6.QtWidgets import QApplication

from app.errors import AppError
from app.home import Home, embedded_model
from app.library.library import Library
from app.ui.dialogs import QtDialogs
from app.ui.fault_report import FaultReport
from app.ui.main_window import MainWindow, WindowSettings
from app.ui.theme import dress

_LOCK_WAIT_S = 1.0


def run_window(home: Home) -> int:
    """Show the window until it is closed; return the process's exit code.

    Args:
        home: where the person's data live.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Idiolect")
    dress(application)
    dialogs = QtDialogs()
    FaultReport(dialogs).install()
    try:
        settings = WindowSettings(embedded_model())
        # An import may hold the library for a moment; the window must not stand still for long.
        library = Library.open(home.database, wait_seconds=_LOCK_WAIT_S)
    except AppError as error:
        dialogs.show_text(None, "Idiolect", str(error))
        return 1
    window = MainWindow(home, library, settings, dialogs)
    window.show()
    return application.exec()
