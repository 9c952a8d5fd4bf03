"""Choosing whose voice to write in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.library.records import Profile, ProfileSummary
from app.ui.flat_combo_box import FlatComboBox


class ProfilePicker(QWidget):
    """A list of the profiles, each with the number of its samples.

    Signals:
        picked: the `Profile` that the person changed to.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = FlatComboBox(self)
        self.box.setAccessibleName(self.tr("Profile"))
        self.box.setToolTip(self.tr("Whose voice to write in"))
        label = QLabel(self.tr("Writing &as"), self)
        label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(label)
        row.addWidget(self.box, stretch=1)
        self.box.currentIndexChanged.connect(self._on_changed)

    @property
    def profile(self) -> Profile | None:
        """The profile chosen; None while there are none."""
        chosen: Profile | None = self.box.currentData()
        return chosen

    def show_profiles(self, summaries: Sequence[ProfileSummary], chosen: str | None) -> None:
        """List the profiles and choose the one of that name, else the first; emits nothing."""
        self.box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.box.clear()
        for summary in summaries:
            self.box.addItem(self._label(summary), summary.profile)
            if summary.profile.name == chosen:
                self.box.setCurrentIndex(self.box.count() - 1)
        self.box.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _label(self, summary: ProfileSummary) -> str:
        n = summary.n_samples
        samples = self.tr("1 sample") if n == 1 else self.tr("{0} samples").format(n)
        return f"{summary.profile.name}  ·  {samples}"

    def _on_changed(self) -> None:
        if self.profile is not None:
            self.picked.emit(self.profile)
