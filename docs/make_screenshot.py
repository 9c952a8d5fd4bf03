"""Makes docs/window.png: the real window, the sample voice, the real engine, and no screen.

Run it from the root of the checkout: `python docs/make_screenshot.py`. It takes a few minutes, most
of them for finding the preference heads. Your own library is not touched.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "2")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.home import Home, embedded_model
from app.library.library import Library
from app.ui.dialogs import QtDialogs
from app.ui.idle_learning import LearningTimes
from app.ui.main_window import MainWindow
from app.ui.theme import dress
from app.ui.window_settings import WindowSettings
from engine.drafting.settings import DraftSettings

BRIEF = (
    "To Ida. The pontoon clock is mended and only four minutes slow. Come and look on Saturday, "
    "bring the small spanner, and do not tell the regatta committee."
)
_LOOK_EVERY_MS = 50


def main() -> None:
    """Take the picture."""
    options = _options()
    application = QApplication(sys.argv[:1])
    dress(application)
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        settings = WindowSettings(
            embedded_model(),
            DraftSettings(max_tokens=options.tokens, seed=options.seed),
            LearningTimes(options.budget, options.calibration),
        )
        window = MainWindow(home, Library.open(home.database), settings, QtDialogs())
        window.resize(1100, 760)
        window.show()
        _use(window)
        application.processEvents()
        window.grab().save(str(options.out))
        window.close()


def _use(window: MainWindow) -> None:
    """Do what a person does on the first day."""
    window.importing.import_sample()
    dialog = window.importing.dialog
    if dialog is None:
        raise SystemExit("the import dialog did not open")
    _wait(lambda: dialog.pages.currentWidget() is dialog.report)
    _wait(lambda: window.desk.can_discover)
    dialog.buttons.next.click()
    _wait(lambda: not window.desk.is_busy)
    window.workspace.composer.brief.setPlainText(BRIEF)
    window.workspace.draft_button.click()
    _wait(lambda: not window.desk.is_busy)
    window.workspace.page.view.verticalScrollBar().setValue(0)


def _wait(done: Callable[[], bool]) -> None:
    loop = QEventLoop()
    timer = QTimer(interval=_LOOK_EVERY_MS)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    loop.exec()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "window.png")
    parser.add_argument("--budget", type=float, default=30.0, help="seconds for discovery, about")
    parser.add_argument(
        "--calibration", type=float, default=30.0, help="seconds for calibration, about"
    )
    parser.add_argument("--tokens", type=int, default=200, help="the draft's greatest length")
    parser.add_argument("--seed", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
