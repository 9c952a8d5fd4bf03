"""Makes the pictures in docs/: every screen of the real program, light, dark and right to left.

Run it from the root of the checkout: `python docs/make_screenshots.py` (or `make screenshots`). The
sample voice is imported and learnt with the real engine into a folder of its own, and then each
look is shown by a process of its own, without a screen. It takes about four minutes.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.home import SAMPLE_VOICE_ADDRESS, SAMPLE_VOICE_NAME, Home, embedded_model, sample_voice
from app.library.library import Library
from app.ui.dialogs import QtDialogs
from app.ui.idle_learning import LearningTimes
from app.ui.importing.step import Step
from app.ui.main_window import MainWindow
from app.ui.theme import dress
from app.ui.window_settings import WindowSettings
from engine.drafting.settings import DraftSettings

ROOT = Path(__file__).parent.parent
BRIEF = (
    "The pontoon clock is mended and only four minutes slow. Come and look on Saturday, "
    "bring the small spanner, and do not tell the regatta committee."
)
LOOKS = ("light", "dark", "rtl")
_LOOK_EVERY_MS = 30
_PATIENCE_MS = 180_000
_SMALLEST = 0


def main() -> None:
    """Prepare a library, then have each look taken by a child."""
    options = _options()
    if options.look is not None:
        _take(options.look, options.home, options.out, options.seed)
        return
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "prepared"
        _prepare(home, options.budget)
        for look in LOOKS:
            copy = Path(folder) / look
            shutil.copytree(home, copy)
            arguments = ["--look", look, "--home", str(copy), "--out", str(options.out)]
            command = [sys.executable, __file__, *arguments, "--seed", str(options.seed)]
            # The picture of the README is shown large.
            scale = "2" if look == "light" else "1"
            subprocess.run(command, check=True, env={**os.environ, "QT_SCALE_FACTOR": scale})


def _prepare(home: Path, budget_s: float) -> None:
    profile = ["--profile", SAMPLE_VOICE_NAME]
    for command in (
        ["import", str(sample_voice()), *profile, "--mine", SAMPLE_VOICE_ADDRESS],
        ["discover", *profile, "--budget", str(budget_s)],
        ["voices", "group", *profile],
    ):
        whole = [sys.executable, "-m", "app", "--home", str(home), *command]
        subprocess.run(whole, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def _take(look: str, home: Path, out: Path, seed: int) -> None:
    application = QApplication(sys.argv[:1])
    dress(application).set_theme("dark" if look == "dark" else "light")
    if look == "rtl":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screens = out / "screens"
    screens.mkdir(parents=True, exist_ok=True)
    for name, widget in _welcome(home.parent / f"{look}-empty"):
        _save(widget, screens / f"{name}-{look}.png")
    window = _open(home, seed)
    for name, widget in _tour(window):
        _save(widget, screens / f"{name}-{look}.png")
        if name == "draft" and look == "light":
            widget.grab().save(str(out / "window.png"))
    window.quit()


def _open(home: Path, seed: int) -> MainWindow:
    settings = WindowSettings(
        embedded_model(), DraftSettings(max_tokens=120, seed=seed), LearningTimes(20.0, 20.0)
    )
    place = Home(home)
    window = MainWindow(place, Library.open(place.database), settings, QtDialogs())
    window.resize(1100, 790)
    window.show()
    return window


def _welcome(home: Path) -> Iterator[tuple[str, QWidget]]:
    """Yield what a person sees on the first day."""
    window = _open(home, 1)
    yield "welcome", window
    window.importing.open_dialog(None, [sample_voice()])
    dialog = window.importing.dialog
    if dialog is None:
        raise SystemExit("the import dialog did not open")
    dialog.form.profile.setText(SAMPLE_VOICE_NAME)
    yield "import", dialog
    dialog.buttons.next.click()
    _wait(lambda: dialog.step is Step.WHOSE)
    yield "import-whose", dialog
    dialog.whose.other.setText(SAMPLE_VOICE_ADDRESS)
    dialog.whose.add_other()
    dialog.buttons.next.click()
    _wait(lambda: dialog.step is Step.PREVIEW)
    yield "import-preview", dialog
    window.quit()


def _tour(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield every screen of a day's work."""
    _wait(lambda: window.client.process_id is not None and window.desk.can_write)
    composer = window.workspace.composer
    composer.address.recipient.setText("Ida")
    composer.brief.setPlainText(BRIEF)
    _wait(lambda: window.desk.can_draft)
    _do(window, window.desk.draft)
    yield "draft", window
    _do(window, window.desk.draft_strengths)
    yield "variants", window
    window.workspace.variants.columns[1].button.click()
    _do(window, window.desk.tools.more)
    yield "proposal", window
    window.desk.stop()
    window.history.open_window()
    history = window.history.opener.window
    if history is not None:
        _wait(lambda: history.model.rowCount() > 0)
        yield "history", history
        history.close()
    window.actions_.writing.trigger()
    writing = window.writing.window
    if writing is not None:
        _wait(lambda: writing.desk.is_up_to_date)
        yield "writing", writing
        writing.close()
    yield from _dialogs(window)


def _dialogs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    window.voices.open_dialog()
    voices = window.voices.dialog
    if voices is not None:
        yield "voices", voices
        voices.done(0)
    window.desk.learning.show_details()
    details = window.desk.learning.details
    if details is not None:
        yield "voice-details", details
        details.done(0)
    window.taste.preference.open_details()
    choices = window.taste.preference.details
    if choices is not None:
        yield "choices", choices
        choices.done(0)
    settings = window.settings.open_dialog(window)
    for name, page in (
        ("settings", settings.general),
        ("settings-model", settings.model),
        ("settings-data", settings.data),
    ):
        settings.show_page(page)
        yield name, settings
    settings.done(0)


def _do(window: MainWindow, act: Callable[[], None]) -> None:
    act()
    _wait(lambda: not window.desk.is_drafting)


def _wait(done: Callable[[], bool]) -> None:
    loop = QEventLoop()
    timer = QTimer(interval=_LOOK_EVERY_MS)
    timer.timeout.connect(lambda: loop.quit() if done() else None)
    timer.start()
    QTimer.singleShot(_PATIENCE_MS, loop, lambda: loop.exit(1))
    if loop.exec():
        raise SystemExit("a screen did not come about in time")


def _save(widget: QWidget, path: Path) -> None:
    _settle()
    smooth = Qt.TransformationMode.SmoothTransformation
    image = widget.grab().toImage().scaledToWidth(widget.width(), smooth)
    image.convertToFormat(QImage.Format.Format_RGB888).save(str(path), "PNG", _SMALLEST)


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent)
    parser.add_argument("--budget", type=float, default=60.0, help="seconds for discovery, about")
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--look", choices=LOOKS, help=argparse.SUPPRESS)
    parser.add_argument("--home", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
