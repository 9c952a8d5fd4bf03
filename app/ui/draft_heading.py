"""A kept draft in a few words."""

from PySide6.QtCore import QCoreApplication

from app.library.records import Origin, VersionRecord
from app.ui.kind_words import kind_name
from engine.writing import Kind


def draft_heading(kind: Kind, version: VersionRecord) -> str:
    """Return what a draft is and how it came to be, such as "Reply · strength 50 · stopped"."""
    parts = [kind_name(kind), *origin_words(version)]
    return " · ".join(parts)


def origin_words(version: VersionRecord) -> list[str]:
    """Return how a version came to be, in a few words each, such as "strength 50" and "stopped"."""
    by = version.by
    names = {
        Origin.CONTINUED: _tr("continued"),
        Origin.REWORDED: _tr("reworded"),
        Origin.EDITED: _tr("your edits"),
        Origin.RESTORED: _tr("restored"),
    }
    words = [names[version.origin]] if version.origin in names else []
    if by is None:
        return words
    words.append(_tr("strength {0:.0f}").format(by.strength) if by.strength else _tr("unsteered"))
    if by.finish == "stopped":
        words.append(_tr("stopped"))
    if by.finish == "interrupted":
        words.append(_tr("interrupted"))
    return words


def _tr(text: str) -> str:
    return QCoreApplication.translate("DraftHeading", text)
