"""What an import cut out of a text, out of the way until it is asked for."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.library.sample_records import RemovedPassage
from app.ui.fold import Fold
from app.ui.library.words import number


class LibraryRemoved(Fold):
    """One quiet line that says how much was removed; pressed, it shows what, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.text.setAccessibleName(self.tr("What was removed"))

    def show_passages(self, passages: Sequence[RemovedPassage]) -> None:
        """Show what was removed from another text; without anything there is nothing to see."""
        if len(passages) == 1:
            told = self.tr("1 passage was removed by the import")
        else:
            told = self.tr("{0} passages were removed by the import").format(number(len(passages)))
        parts = [f"[{passage.reason}]\n{passage.text.strip()}" for passage in passages]
        self.show_text("\n\n".join(parts), told)
