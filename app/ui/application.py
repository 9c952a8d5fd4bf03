"""Starting the window."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.data_folder import chosen_data_folder
from app.errors import AppError
from app.home import Home, embedded_model
from app.library.library import Library
from app.settings import Settings, SettingsFile
from app.ui.desktop_desk import DesktopDesk
from app.ui.dialogs import Dialogs, QtDialogs
from app.ui.fault_report import FaultReport
from app.ui.garbage import set_aside_what_stays
from app.ui.icon import give_icon
from app.ui.main_window import MainWindow
from app.ui.model_loader import ModelChoice
from app.ui.settings.live import LiveSettings
from app.ui.single_copy import claim_or_tell
from app.ui.theme import Look, dress
from app.ui.translation import install_translators
from app.ui.window_settings import WindowSettings
from engine.llama.overrides import NO_OVERRIDES, PlacementOverrides

_LOCK_WAIT_S = 1.0


def run_window(
    home: Home,
    model: Path | None = None,
    overrides: PlacementOverrides = NO_OVERRIDES,
    *,
    dialogs: Dialogs | None = None,
    on_shown: Callable[[MainWindow], None] = lambda _: None,
) -> int:
    """Show the window until it is closed; return the process's exit code.

    Args:
        home: where the person's data live.
        model: to draft with this time, whatever the settings say.
        overrides: how to place it this time, likewise.
        dialogs: what asks and tells; None for the desktop's dialogs.
        on_shown: called once the window is on its way to the screen.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Idiolect")
    give_icon(application)
    look = dress(application)
    dialogs = dialogs or QtDialogs()
    FaultReport(dialogs).install()
    file = SettingsFile(home.root)
    live = LiveSettings(file, application)
    # Kept until the end: Qt does not own them.
    translators = install_translators(application, live.current.language)
    follow(live, look)
    try:
        copy = claim_or_tell(home.root, dialogs, application)
        if copy is None:
            return 0
        choice = chosen_model(live.current, model, overrides)
        # An import may hold the library for a moment; the window must not stand still for long.
        library = Library.open(home.database, wait_seconds=_LOCK_WAIT_S)
    except AppError as error:
        dialogs.show_text(None, "Idiolect", str(error))
        return 1
    tell_of_problems(file, dialogs)
    settings = WindowSettings(
        choice.path, overrides=choice.overrides, embedded=embedded_model(), live=live
    )
    window = MainWindow(home, library, settings, dialogs)
    desktop = DesktopDesk(window, live, window)
    copy.asked.connect(desktop.answer)
    window.show()
    on_shown(window)
    set_aside_what_stays()
    code = application.exec()
    del translators
    return code


def follow(live: LiveSettings, look: Look) -> None:
    """Have the application look as the settings say, now and whenever they change."""

    def apply(before: Settings | None, settings: Settings) -> None:
        if before is None or before.theme != settings.theme:
            look.set_theme(settings.theme)
        if before is None or before.text_size != settings.text_size:
            look.set_text_size(settings.text_size)

    apply(None, live.current)
    live.changed.connect(apply)


def chosen_model(
    settings: Settings, model: Path | None, overrides: PlacementOverrides
) -> ModelChoice:
    """Return the model to begin with: as asked for this time, or as the settings say.

    Args:
        settings: as kept.
        model: asked for this time; None for that of the settings.
        overrides: asked for this time.

    Raises:
        EmbeddedModelMissingError: it is wanted, and is not installed.
    """
    if model is not None:
        # How another model is placed says nothing of this one.
        return ModelChoice(model.absolute(), overrides)
    return ModelChoice(settings.model or embedded_model(), overrides.over(settings.overrides))


def tell_of_problems(file: SettingsFile, dialogs: Dialogs) -> None:
    """Say what is not as the person left it: damaged settings, a data folder that is gone."""
    if file.problem is not None:
        dialogs.show_text(None, "Idiolect", file.problem)
    folder = chosen_data_folder()
    if folder is not None and not folder.is_dir():
        dialogs.show_text(
            None,
            "Idiolect",
            QApplication.translate(
                "Application",
                "The folder of your data, {0}, is not there, so the usual one is used: {1}. "
                "If it is on a disk that is not plugged in, quit, plug it in, and start again.",
            ).format(folder, file.path.parent),
        )
