"""What to look for in the library: words, and boxes for what is known of a sample."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.library.sample_records import Order, SampleFilter
from app.ui.flat_combo_box import FlatComboBox
from app.ui.importing.pasted import source_name
from app.ui.kind_words import kind_name
from app.ui.library import words as library_words
from app.ui.library.lookup import LibraryCounts

_WAIT_MS = 180
"""Longer than between two letters of a quick typist, shorter than is noticed."""

_Choice = tuple[str, object]


class LibraryFilters(QWidget):
    """A line to type in and a row of boxes; those with nothing to choose between are hidden.

    Signals:
        changed: there is something else to look for; of words, once typing has paused.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self, clearButtonEnabled=True)
        self.words.setPlaceholderText(self.tr("Search your writing"))
        self.words.setAccessibleName(self.tr("Search your writing"))
        self.kind = self._box(self.tr("Kind of text"))
        self.year = self._box(self.tr("Year"))
        self.source = self._box(self.tr("Source"))
        self.language = self._box(self.tr("Language"))
        self.tag = self._box(self.tr("Tag"))
        self.state = self._box(self.tr("Included or excluded"))
        self.order = self._box(self.tr("Order"))
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.changed)
        self.words.textChanged.connect(self._timer.start)
        self._lay_out()
        self._fill_fixed()

    @property
    def wanted(self) -> SampleFilter:
        """What to look for."""
        year: str | None = self.year.currentData()
        return SampleFilter(
            text=self.words.text(),
            kind=self.kind.currentData(),
            source_id=self.source.currentData(),
            language=self.language.currentData(),
            tag=self.tag.currentData(),
            excluded=self.state.currentData(),
            since=year,
            # Beyond all dates that begin with the year.
            before=None if year is None else f"{year}~",
        )

    @property
    def order_wanted(self) -> Order:
        """How to sort what is found."""
        order: Order = self.order.currentData()
        return order

    def clear(self) -> None:
        """Look for everything."""
        self.words.clear()
        for box in (self.kind, self.year, self.source, self.language, self.tag, self.state):
            box.setCurrentIndex(0)
        self._tell()

    def show_counts(self, known: LibraryCounts) -> None:
        """Offer what there is to choose between; what is chosen stays, as long as there is any."""
        counts = known.counts
        kinds = [(_counted(kind_name(kind), n), kind) for kind, n in counts.by_kind.items()]
        self._fill(self.kind, self.tr("All kinds"), kinds)
        years = [(_counted(year, n), year) for year, n in sorted(counts.by_year.items()) if year]
        self._fill(self.year, self.tr("All years"), years[::-1])
        self._fill(self.source, self.tr("All sources"), _sources(known))
        languages = [
            (_counted(library_words.language(code), n), code)
            for code, n in sorted(counts.by_language.items(), key=lambda each: -each[1])
        ]
        self._fill(self.language, self.tr("All languages"), languages)
        tags = [(_counted(tag, n), tag) for tag, n in counts.by_tag.items()]
        self._fill(self.tag, self.tr("All tags"), tags, least=1)

    def _fill_fixed(self) -> None:
        self._fill(
            self.state,
            self.tr("All texts"),
            [(self.tr("Included only"), False), (self.tr("Excluded only"), True)],
        )
        for text, order in (
            (self.tr("Newest first"), "newest"),
            (self.tr("Oldest first"), "oldest"),
            (self.tr("Longest first"), "longest"),
        ):
            self.order.addItem(text, order)
        boxes = (self.kind, self.year, self.source, self.language, self.tag)
        for box in boxes:
            box.hide()
        for box in (*boxes, self.state, self.order):
            box.currentIndexChanged.connect(self._tell)

    def _fill(
        self, box: QComboBox, all_of_them: str, choices: Sequence[_Choice], *, least: int = 2
    ) -> None:
        chosen = box.currentData()
        box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        box.clear()
        box.addItem(all_of_them, None)
        for text, value in choices:
            box.addItem(text, value)
            if value == chosen:
                box.setCurrentIndex(box.count() - 1)
        box.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        box.setVisible(box.count() > least)
        if box.currentData() != chosen:
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        self.changed.emit()

    def _box(self, name: str) -> FlatComboBox:
        box = FlatComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        return box

    def _lay_out(self) -> None:
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        for box in (self.kind, self.year, self.source, self.language, self.tag, self.state):
            boxes.addWidget(box, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addLayout(boxes)


def _sources(known: LibraryCounts) -> list[_Choice]:
    by_source = known.counts.by_source
    return [
        (_counted(source_name(source.path), by_source[number]), number)
        for number, source in known.sources.items()
        if number in by_source
    ]


def _counted(name: str, n: int) -> str:
    return f"{name}  ·  {library_words.number(n)}"
