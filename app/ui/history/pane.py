"""The chosen draft: what was asked for, its versions, and the text of one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.library.search_hits import search_hits
from app.ui.flow import FlowLayout
from app.ui.history import words
from app.ui.history.entries import ChosenDraft, Entry, entries
from app.ui.history.reader import HistoryReader
from app.ui.history.request import HistoryRequest
from app.ui.history.rows import RowList
from app.ui.history.version_model import VersionModel
from app.ui.mnemonics import without_mnemonic
from app.ui.text_label import written_label

_LEAST_CHARACTERS = 20
_LIST_CHARACTERS = 36
_TEXT_CHARACTERS = 80


class HistoryPane(QWidget):
    """Shows what it is given; knows nothing of the library.

    Attributes:
        versions: the list of versions.
        reader: the text of the chosen one.
        chosen: the draft shown; None without one.

    Signals:
        chosen_changed: another draft or other versions are shown.
    """

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: ChosenDraft | None = None
        self._searched = ""
        self.title = written_label(self, role="title")
        self.about = written_label(self, role="hint")
        self.request = HistoryRequest(self)
        self.open_button = self._button(self.tr("&Open"))
        self.again_button = self._button(self.tr("&New draft from this request"))
        self.delete_button = self._button(self.tr("De&lete draft"))
        self.model = VersionModel(self)
        self.versions = RowList(self.model, self.model, self)
        self.versions.setAccessibleName(self.tr("Versions"))
        self.reader = HistoryReader(self)
        self.restore_button = self._button(self.tr("&Restore this version"))
        self.copy_button = self._button(self.tr("&Copy"))
        self.sample_button = self._button(self.tr("Use as a &sample"))
        self._rest = QWidget(self)
        self._body = QSplitter(Qt.Orientation.Horizontal, self, childrenCollapsible=False)
        self._lay_out()
        self.versions.chosen_changed.connect(self._on_chosen)
        self.reader.dismissed.connect(self._choose_one)
        self.show_nothing()

    @property
    def entry(self) -> Entry | None:
        """The one chosen version; None if there is none, or several."""
        chosen = self._chosen_entries()
        return chosen[0] if len(chosen) == 1 else None

    def show_nothing(self, told: str = "") -> None:
        """Show no draft.

        Args:
            told: why, or how to have one shown.
        """
        self.chosen = None
        self.title.clear()
        self.about.setText(told)
        self._show_parts(one=False, some=False)
        self.chosen_changed.emit()

    def show_several(self, n: int) -> None:
        """Say how many drafts are chosen."""
        self.chosen = None
        self.title.setText(self.tr("{0} chosen").format(words.n_drafts(n)))
        self.about.setText(self.tr("Choose one of them to see its versions."))
        self._show_parts(one=False, some=True)
        self.chosen_changed.emit()

    def mark(self, searched: str) -> None:
        """Mark what a search finds, and choose the version of the next draft that has it."""
        self._searched = searched
        self.reader.mark(searched)

    def show_draft(self, chosen: ChosenDraft) -> None:
        """Show a draft; if it is shown already, what is chosen of it stays so."""
        if chosen == self.chosen:
            return
        before, self.chosen = self.chosen, chosen
        is_same = before is not None and before.draft.id == chosen.draft.id
        self.title.setText(words.draft_title(chosen.draft))
        self.about.setText(words.about_draft(chosen.draft, len(chosen.versions)))
        if before is None or before.draft.request != chosen.draft.request:
            self.request.show_request(chosen.draft.request)
        self._show_parts(one=True, some=True)
        found = entries(chosen)
        self.reader.show_entries(found, same_draft=is_same)
        if is_same:
            self.versions.keep_choice(lambda: self.model.show(found), instead=0)
        else:
            self.model.show(found)
            self.versions.choose(_first_with(found, self._searched).key)
        self._on_chosen()

    def _chosen_entries(self) -> Sequence[Entry]:
        keys = set(self.versions.chosen) if self.chosen is not None else set()
        return [entry for entry in self.model.entries if entry.key in keys]

    def _on_chosen(self) -> None:
        self.reader.show_chosen(self._chosen_entries())
        self.chosen_changed.emit()

    def _choose_one(self) -> None:
        self.versions.choose(*self.versions.chosen[:1])

    def _show_parts(self, *, one: bool, some: bool) -> None:
        self.title.setVisible(some)
        self.delete_button.setVisible(some)
        for widget in (self.open_button, self.again_button, self.request, self._body):
            widget.setVisible(one)
        # Takes the room that the draft leaves, so that all else stays at the top.
        self._rest.setVisible(not one)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addLayout(_flow(self.open_button, self.again_button), stretch=1)
        above.addWidget(self.delete_button, alignment=Qt.AlignmentFlag.AlignTop)
        text = QWidget(self)
        below = QVBoxLayout(text)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(10)
        below.addWidget(self.reader, stretch=1)
        below.addLayout(_flow(self.restore_button, self.copy_button, self.sample_button))
        width = self.fontMetrics().averageCharWidth()
        self.versions.setMinimumWidth(_LEAST_CHARACTERS * width)
        self._body.addWidget(self.versions)
        self._body.addWidget(text)
        self._body.setHandleWidth(10)
        self._body.setStretchFactor(1, 1)
        self._body.setSizes([_LIST_CHARACTERS * width, _TEXT_CHARACTERS * width])
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 4, 18, 16)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addWidget(self.request)
        column.addLayout(above)
        column.addWidget(self._body, stretch=1)
        column.addWidget(self._rest, stretch=1)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAccessibleName(without_mnemonic(text))
        return button


def _first_with(found: Sequence[Entry], searched: str) -> Entry:
    """Return the latest text that a search finds something in, else the text as it stands."""
    if not searched.strip():
        return found[0]
    return next((entry for entry in found if search_hits(searched, entry.text)), found[0])


def _flow(*buttons: QPushButton) -> FlowLayout:
    flow = FlowLayout(8)
    for button in buttons:
        flow.addWidget(button)
    return flow
