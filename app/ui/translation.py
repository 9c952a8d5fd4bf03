"""The interface in other languages than the one it is written in."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.home import resources

WRITTEN_IN = "en"
_PREFIX = "idiolect"


def translations() -> Path:
    """Return the folder of translations, which may be missing."""
    return resources() / "translations"


def languages(folder: Path) -> list[str]:
    """Return the languages that the interface can be shown in, such as "de", in order."""
    translated = (path.stem.removeprefix(f"{_PREFIX}_") for path in folder.glob(f"{_PREFIX}_*.qm"))
    return sorted({WRITTEN_IN, *translated})


def translate(application: QApplication, language: str | None, folder: Path) -> bool:
    """Show everything made from now on in a language, and lay it out in its direction.

    Where there is no translation, the interface stays as it is written: Qt's own few words in
    another language than all others would not help anybody.

    Args:
        application: what is to be shown so; owns what is loaded.
        language: such as "de"; None for the desktop's, as far as there is a translation.
        folder: of translations.

    Returns:
        Whether there is one, or none is needed.
    """
    locale = QLocale.system() if language is None else QLocale(language)
    ours = QTranslator(application)
    if ours.load(locale, _PREFIX, "_", str(folder)):
        application.installTranslator(ours)
        qts = QTranslator(application)
        if qts.load(locale, "qtbase", "_", _qts_own()):
            application.installTranslator(qts)
        _speak(application, locale)
        return True
    if language is not None and locale.language() is QLocale.Language.English:
        _speak(application, locale)
        return True
    return locale.language() is QLocale.Language.English


def _speak(application: QApplication, locale: QLocale) -> None:
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())


def _qts_own() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
