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


def install_translators(
    application: QApplication, language: str | None, folder: Path | None = None
) -> list[QTranslator]:
    """Show everything made from now on in a language, laid out in its direction.

    Numbers and dates are written as the desktop writes them while its own language is shown. Where
    there is no translation, the interface stays as it is written: Qt's own few words in another
    language than all others would not help anybody.

    Args:
        application: what is to be shown so.
        language: such as "de"; None for the first of the desktop's languages that there is.
        folder: of translations; None for the one that comes with the program.

    Returns:
        The translators, to be kept as long as the application shows texts; none for English.
    """
    folder = translations() if folder is None else folder
    wanted = QLocale.system().uiLanguages() if language is None else [language]
    found = _first_there(wanted, languages(folder))
    system, locale = QLocale.system(), QLocale(found)
    is_own = language is None or system.language() is locale.language()
    QLocale.setDefault(system if is_own else locale)
    application.setLayoutDirection(locale.textDirection())
    if found == WRITTEN_IN:
        return []
    qts_own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translators = []
    for prefix, where in (("qtbase", qts_own), (_PREFIX, str(folder))):
        translator = QTranslator()
        if translator.load(f"{prefix}_{found}", where):
            # The one installed last is asked first.
            application.installTranslator(translator)
            translators.append(translator)
    return translators


def _first_there(wanted: list[str], there: list[str]) -> str:
    """Return the first language wanted that is there; English where none is.

    Qt's own search would pass over English, for which there is no file, and take a language that
    the person reads less well.
    """
    for name in wanted:
        locale = QLocale(name)
        same = [each for each in there if QLocale(each).language() is locale.language()]
        # Chinese is written in two scripts, and a reader of one may not know the other.
        same = [each for each in same if QLocale(each).script() is locale.script()]
        if same:
            exact = [each for each in same if each == locale.name()]
            return (exact or same)[0]
    return WRITTEN_IN
