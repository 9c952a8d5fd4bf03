"""How many places of a text are left to fill in, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.exporting.finished_text import FinishedText
from app.exporting.placeholders import placeholders


def with_places_left(message: str, text: FinishedText) -> str:
    """Return a message, and what is left to fill in in a text, if anything is."""
    n_places = len(placeholders(text.subject)) + len(placeholders(text.text))
    if not n_places:
        return message
    if n_places == 1:
        return f"{message} {_tr('1 place is left to fill in.')}"
    counted = _tr("{0} places are left to fill in.").format(QLocale().toString(n_places))
    return f"{message} {counted}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)
