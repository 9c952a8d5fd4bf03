"""The voices of a profile and the texts in them, with what can be done with either."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.mnemonics import without_mnemonic
from app.ui.voices.changes import Merge, Split
from app.ui.voices.table import VoicesTable
from app.ui.voices.texts import VoiceTexts
from app.voice_overview import VoicesOverview
from engine.voices.groups import MIN_SAMPLES, MOST_GROUPS

_TWO = 2


class VoicesPage(QWidget):
    """A table of voices, and below it the texts of the one that the keyboard is at.

    Signals:
        change_wanted: a `Change`.
        grouping_wanted: voices are to be found anew.
        heads_wanted: the name of the voice whose own preference heads are to be found.
    """

    change_wanted = Signal(object)
    grouping_wanted = Signal()
    heads_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview = VoicesOverview(0)
        self.hint = QLabel(self, wordWrap=True)
        self.hint.setProperty("role", "hint")
        self.table = VoicesTable(self)
        self.rename_button = self._button(self.tr("&Rename"), self.tr("Rename the voice (F2)"))
        self.merge_button = self._button(
            self.tr("&Merge"), self.tr("Select two voices or more to make them one")
        )
        self.split_button = self._button(
            self.tr("&Split"), self.tr("Make two voices of this one, by likeness")
        )
        self.heads_button = self._button(
            self.tr("Find its &heads"),
            self.tr(
                "Find preference heads in this voice's texts alone, at least {0} of them; until "
                "then those of all your writing steer it"
            ).format(MIN_SAMPLES),
        )
        self.group_button = self._button(
            self.tr("Find voices &anew"),
            self.tr("Compare again, with texts that came since; what you changed stays"),
        )
        self.texts = VoiceTexts(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    def show_voices(self, overview: VoicesOverview) -> None:
        """Show voices as they are now."""
        self._overview = overview
        self.hint.setText(self._hint(overview))
        self.table.show_voices(overview)

    def _connect(self) -> None:
        self.table.change_wanted.connect(self.change_wanted)
        self.table.selection_changed.connect(self._show_selection)
        self.texts.change_wanted.connect(self.change_wanted)
        self.rename_button.clicked.connect(self.table.edit_name)
        self.merge_button.clicked.connect(self._merge)
        self.split_button.clicked.connect(self._split)
        self.heads_button.clicked.connect(self._find_heads)
        self.group_button.clicked.connect(self.grouping_wanted)

    def _merge(self) -> None:
        # The voice with the most texts comes first: it is the one that keeps its heads.
        selected = [voice for voice in self._overview.voices if voice.name in self.table.selected]
        selected.sort(key=lambda voice: -len(voice.texts))
        self.change_wanted.emit(Merge(tuple(voice.name for voice in selected)))

    def _split(self) -> None:
        self.change_wanted.emit(Split(*self.table.selected))

    def _find_heads(self) -> None:
        self.heads_wanted.emit(*self.table.selected)

    def _show_selection(self) -> None:
        overview, selected = self._overview, self.table.selected
        voices = [voice for name in selected if (voice := overview.voice(name))]
        is_one = len(voices) == 1
        n_texts = len(voices[0].texts) if is_one else 0
        self.rename_button.setEnabled(is_one)
        self.merge_button.setEnabled(len(voices) >= _TWO)
        self.split_button.setEnabled(n_texts >= _TWO and len(overview.voices) < MOST_GROUPS)
        self.heads_button.setEnabled(n_texts >= MIN_SAMPLES and len(overview.voices) >= _TWO)
        current = self.table.current
        self.texts.show_voice(overview.voice(current) if current else None, overview)

    def _hint(self, overview: VoicesOverview) -> str:
        if len(overview.voices) < _TWO:
            told = self.tr("All texts are one voice: too few, or too much alike, for several.")
        else:
            told = self.tr(
                "Texts that are alike are one voice. A draft is written in the one that fits what "
                "you ask for, unless you choose one yourself in the window."
            )
        if overview.n_compared == overview.n_texts:
            return told
        compared = self.tr(
            "{0:,} of {1:,} texts were compared, the others sorted by their kind; "
            "finding voices anew compares more."
        ).format(overview.n_compared, overview.n_texts)
        return f"{told} {compared}"

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAccessibleName(without_mnemonic(text))
        button.setAccessibleDescription(tip)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (
            self.rename_button,
            self.merge_button,
            self.split_button,
            self.heads_button,
        ):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.group_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.hint)
        column.addWidget(self.table)
        column.addLayout(buttons)
        column.addSpacing(10)
        column.addWidget(self.texts, stretch=1)
