"""The texts of one voice: as many as there are, of which only those in sight are looked at."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.ui.kind_words import kind_name
from app.ui.voices.changes import Move, Release
from app.voice_overview import VoiceOverview, VoicesOverview, VoiceText
from engine.writing import Kind

_KIND, _TEXT, _STAYS = range(3)
_CELL_MARGINS = 24

Index = QModelIndex | QPersistentModelIndex


class VoiceTextsModel(QAbstractTableModel):
    """The texts of a voice for a view: kind, beginning, and whether the person keeps it there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[VoiceText, ...] = ()

    def show_texts(self, texts: tuple[VoiceText, ...]) -> None:
        """Show other texts."""
        self.beginResetModel()
        self._texts = texts
        self.endResetModel()

    def text(self, row: int) -> VoiceText:
        """Return the text in a row."""
        return self._texts[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many texts there are."""
        return 0 if parent is not None and parent.isValid() else len(self._texts)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows or tells in a tooltip."""
        text = self._texts[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return text.beginning
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        stays = _stays_here() if text.is_pinned else ""
        return (kind_name(text.kind), text.beginning, stays)[index.column()]


class VoiceTexts(QWidget):
    """A heading, the texts, and what can be done with those selected.

    Signals:
        change_wanted: a `Move` or a `Release`.
    """

    change_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._others: list[str] = []
        self.heading = QLabel(self, wordWrap=True)
        self.model = VoiceTextsModel(self)
        self.view = self._view()
        self.menu = QMenu(self)
        self.move_button = QPushButton(self.tr("&Keep in"), self)
        self.move_button.setMenu(self.menu)
        self.move_button.setAccessibleName(self.tr("Keep the chosen texts in a voice"))
        self.release_button = QPushButton(self.tr("&Let go"), self)
        self.release_button.setAccessibleName(self.tr("Let the chosen texts go elsewhere"))
        self.release_button.setToolTip(
            self.tr("They may go to another voice when voices are found anew")
        )
        self.release_button.clicked.connect(self._release)
        self.view.selectionModel().selectionChanged.connect(self._show_availability)
        self._lay_out()

    def show_voice(self, voice: VoiceOverview | None, overview: VoicesOverview) -> None:
        """Show the texts of a voice, to be moved to any other."""
        same = voice is not None and voice.name == self._name
        row = self.view.currentIndex().row() if same else 0
        self._name = "" if voice is None else voice.name
        self.heading.setText(self.tr("Texts of “{0}”, the most typical first").format(self._name))
        self.view.setAccessibleName(self.heading.text())
        texts = () if voice is None else voice.texts
        self.model.show_texts(texts)
        self.view.setColumnHidden(_STAYS, not any(text.is_pinned for text in texts))
        self._fill_menu(overview.names)
        if texts:
            # The keyboard's place, and nothing chosen: that is the person's to do.
            place = self.model.index(max(0, min(row, len(texts) - 1)), _TEXT)
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.view.selectionModel().setCurrentIndex(place, flag)
        self._show_availability()

    def _chosen(self) -> list[VoiceText]:
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.text(row) for row in rows]

    def _fill_menu(self, names: list[str]) -> None:
        self.menu.clear()
        for name in names:
            # A lone ampersand would become a shortcut.
            action = self.menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, to=name: self._move(to))

    def _move(self, name: str) -> None:
        ids = tuple(text.sample_id for text in self._chosen())
        self.change_wanted.emit(Move(ids, name))

    def _release(self) -> None:
        ids = tuple(text.sample_id for text in self._chosen() if text.is_pinned)
        self.change_wanted.emit(Release(ids))

    def _show_availability(self) -> None:
        chosen = self._chosen()
        self.move_button.setEnabled(bool(chosen))
        self.release_button.setEnabled(any(text.is_pinned for text in chosen))

    def _view(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self.model)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.hide()
        # Not by their contents: a view that is not on screen yet would ask for those of every row.
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        words = {_KIND: [kind_name(kind) for kind in Kind], _STAYS: [_stays_here()]}
        for column, shown in words.items():
            width = max(view.fontMetrics().horizontalAdvance(word) for word in shown)
            header.resizeSection(column, width + _CELL_MARGINS)
        return view

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.move_button)
        buttons.addWidget(self.release_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.view, stretch=1)
        column.addLayout(buttons)


def _stays_here() -> str:
    """Return the mark of a text that the person keeps in its voice."""
    return QCoreApplication.translate("VoiceTexts", "stays here")
