"""What a person does with drafts, told to whatever learns from it."""

from PySide6.QtCore import QObject

from app.library.records import Origin, VersionRecord
from app.library.voices import EVERYTHING
from app.preference.evidence import Option
from app.ui.preference.desk import PreferenceDesk
from app.ui.variants_desk import VariantsChoice
from engine.writing import Kind


class PreferenceRecorder(QObject):
    """Tells of a choice among variants at once, and of edits once a draft is finished or left.

    Args:
        desk: keeps what it is told.
        parent: the Qt owner.
    """

    def __init__(self, desk: PreferenceDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._told: set[int] = set()

    def note_choice(self, choice: VariantsChoice) -> None:
        """Tell which variant was taken over which others."""
        chosen = option_of(choice.chosen)
        others = [option for each in choice.rejected if (option := option_of(each)) is not None]
        if chosen is not None and others:
            self._desk.record_pick(choice.order.request.kind, chosen, others)

    def note_finished(self, kind: Kind, version: VersionRecord | None, text: str) -> None:
        """Tell how much of a draft is left in what the person made of it, once for each draft."""
        option = option_of(version)
        if version is None or option is None or version.id in self._told or not text.strip():
            return
        is_whole = version.by is not None and version.by.finish in ("end", "length")
        if version.origin is Origin.WRITTEN and is_whole:
            self._told.add(version.id)
            self._desk.record_edit(kind, option, version.text, text)


def option_of(version: VersionRecord | None) -> Option | None:
    """Return the strength and voice that a version was written with; None if no model wrote it."""
    if version is None or version.by is None:
        return None
    return Option(version.by.strength, version.by.voice or EVERYTHING)
