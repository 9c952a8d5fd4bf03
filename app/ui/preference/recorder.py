"""What a person does with drafts, told to whatever learns from it."""

from PySide6.QtCore import QObject

from app.library.records import Origin, VersionRecord
from app.library.voices import EVERYTHING
from app.preference.evidence import Option
from app.ui.preference.desk import PreferenceDesk
from app.ui.variants_desk import Offered, VariantsChoice
from engine.writing import Kind

_WHOLE = ("end", "length")


class PreferenceRecorder(QObject):
    """Tells of a choice among variants at once, and of edits when a draft is finished or left.

    A draft that was stopped or interrupted says nothing of taste, whatever became of it.

    Args:
        desk: keeps what it is told.
        parent: the Qt owner.
    """

    def __init__(self, desk: PreferenceDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def note_choice(self, choice: VariantsChoice) -> None:
        """Tell which variant was taken over which others, kept already or not."""
        others = [_option(each) for each in choice.left if each.finish in _WHOLE]
        if choice.taken.finish in _WHOLE and others:
            self._desk.record_pick(choice.order.request.kind, _option(choice.taken), others)

    def note_finished(self, kind: Kind, version: VersionRecord | None, text: str) -> None:
        """Tell how much of a draft is left in what the person made of it.

        Told again, it takes the place of what was told of that draft before.
        """
        by = None if version is None else version.by
        if version is None or by is None or not text.strip():
            return
        if version.origin is Origin.WRITTEN and by.finish in _WHOLE:
            option = Option(by.strength, by.voice or EVERYTHING)
            self._desk.record_edit(kind, option, version.text, text, version_id=version.id)


def _option(offered: Offered) -> Option:
    return Option(offered.strength, offered.voice)
