"""A voice's figures: how sure its heads are, and how drafts came out at several strengths."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.curve_rows import CurveRow, curve_rows
from app.library.records import Voice
from app.ui.text_label import text_label
from app.ui.voice_words import summary
from engine.calibration.measurement import Method

_ROOM = 28


class VoiceDetails(QDialog):
    """Shows what discovery and calibration found, as text and one plain table.

    Args:
        voice: whose figures.
        author: whose voice it is.
        parent: the window.
    """

    def __init__(self, voice: Voice, author: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The voice of {0}").format(author))
        self.resize(790, 540)
        self.text = text_label(self, f"{summary(voice)}\n\n{self._evidence(voice)}")
        self.table = QTableWidget(self)
        self.table.setAccessibleName(self.tr("Drafts at several strengths"))
        self.close_button = QPushButton(self.tr("Close"), self, default=True)
        self.close_button.setProperty("role", "large")
        self.close_button.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(_ROOM, _ROOM - 4, _ROOM, _ROOM - 6)
        column.setSpacing(14)
        column.addWidget(self.text)
        column.addWidget(self.table, stretch=1)
        self.explanation = text_label(self, self._explanation(), role="hint")
        column.addWidget(self.explanation)
        column.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignRight)
        rows = [] if voice.calibration is None else curve_rows(voice.calibration)
        self._fill(rows)
        for shown in (self.table, self.explanation):
            shown.setVisible(bool(rows))
        if not rows:
            column.addStretch()
            self.resize(self.width(), self.minimumSizeHint().height())

    def _fill(self, rows: list[CurveRow]) -> None:
        headings = [
            self.tr("Strength"),
            self.tr("Steered by"),
            self.tr("Voice match"),
            self.tr("Fluency"),
            self.tr("Repeated"),
            self.tr("Copied words"),
        ]
        table = self.table
        table.setColumnCount(len(headings))
        table.setHorizontalHeaderLabels(headings)
        table.setRowCount(len(rows))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setTabKeyNavigation(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for number, row in enumerate(rows):
            for column, text in enumerate(self._cells(row)):
                item = QTableWidgetItem(text)
                if column != 1:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                table.setItem(number, column, item)

    def _cells(self, row: CurveRow) -> tuple[str, ...]:
        point = row.point
        return (
            f"{point.strength:.0f}",
            self._steered_by(row),
            f"{point.voice_match:+.3f} ± {point.voice_match_error:.3f}",
            f"{point.fluency:.2f}",
            f"{point.repetition:.0%}",
            f"{point.copied_words:.1f}",
        )

    def _steered_by(self, row: CurveRow) -> str:
        if row.is_samples_only:
            return self.tr("nothing: your samples only")
        names = {
            Method.STEERED: self.tr("samples and preference heads"),
            Method.RANDOM_HEADS: self.tr("samples and random heads"),
            Method.NO_CONTRAST: self.tr("nothing, sampled as if steered"),
        }
        return names[row.method]

    def _evidence(self, voice: Voice) -> str:
        told = self.tr(
            "{0} of {1} heads of {2}, from {3} tokens in {4} places of your writing."
        ).format(
            len(voice.weights),
            len(voice.scores),
            voice.model_name,
            voice.n_tokens,
            voice.n_examples,
        )
        if voice.split_half is not None:
            told += " " + self.tr(
                "Two halves of it agree to {0:.2f} (0 is chance, 1 is the same ranking)."
            ).format(voice.split_half)
        if voice.atlas is not None:
            told += " " + self.tr("{0:.0%} of the ranking comes from {1} other writers.").format(
                voice.atlas.share, voice.atlas.n_writers
            )
        return told

    def _explanation(self) -> str:
        return self.tr(
            "Voice match: by how much drafts are likelier yours than other people's, nats a "
            "character; more is better. Fluency: nats a token; less is more fluent. Repeated: runs "
            "of four words that came before. Copied words: longest run shared with one of your "
            "samples."
        )
