"""A kept draft in a few words."""

from PySide6.QtCore import QCoreApplication

from app.library.records import DraftRecord
from app.ui.kind_words import kind_name


def draft_heading(record: DraftRecord) -> str:
    """Return what a draft is and how it came to be, such as "Reply · strength 50 · stopped"."""
    steered = (
        _tr("strength {0:.0f}").format(record.strength) if record.strength else _tr("unsteered")
    )
    parts = [kind_name(record.request.kind), steered]
    if record.finish == "stopped":
        parts.append(_tr("stopped"))
    if record.finish == "interrupted":
        parts.append(_tr("interrupted"))
    return " · ".join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DraftHeading", text)
