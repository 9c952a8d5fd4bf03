"""A fault of our own, shown so that it can be copied and reported, and not hidden in a console."""

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from app.build_info import build_info
from app.ui.dialogs import Dialogs


class FaultReport:
    """Shows exceptions that nothing caught; the window goes on."""

    def __init__(self, dialogs: Dialogs) -> None:
        self._dialogs = dialogs
        self._showing = False

    def install(self) -> None:
        """Take over from Python's own hook, which writes to a console that few will see."""
        sys.excepthook = self.show

    def show(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Show an exception with its traceback; one at a time, for faults come in swarms."""
        sys.__excepthook__(kind, error, trace)
        if self._showing or issubclass(kind, KeyboardInterrupt):
            return
        self._showing = True
        try:
            self._dialogs.show_text(None, _tr("A fault in Idiolect"), report_text(error))
        finally:
            self._showing = False


def report_text(error: BaseException) -> str:
    """Return what a person may send us: versions and traceback, nothing that they wrote."""
    advice = _tr(
        "Something went wrong that is Idiolect's fault. Your text is kept. If it happens again, "
        "please copy this and report it."
    )
    build = build_info().told
    versions = f"Idiolect {build}, Python {platform.python_version()}, {platform.platform()}"
    return "\n\n".join([advice, versions, "".join(traceback.format_exception(error))])


def _tr(text: str) -> str:
    return QCoreApplication.translate("FaultReport", text)
