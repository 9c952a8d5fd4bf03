"""How a model is run, for those who want it otherwise than chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from app.ui.flat_combo_box import FlatComboBox
from app.ui.settings.form import add_row, settings_form
from engine.llama.inspection import PlannedPlacement
from engine.llama.overrides import PlacementOverrides

_UNKNOWN_MOST = 9999


class PlacementBox(QWidget):
    """Threads, layers on the GPU and the type of keys; each automatic unless chosen.

    Signals:
        changed: the person has chosen otherwise; see `overrides`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._automatic = self.tr("Automatic")
        self.threads = self._spin_box(self.tr("Threads"), least=0)
        self.gpu_layers = self._spin_box(self.tr("Layers on the GPU"), least=-1)
        self.keys = FlatComboBox(self)
        self.keys.setAccessibleName(self.tr("Keys"))
        self.keys.addItem(self._automatic, None)
        for name in ("q8_0", "f16", "f32"):
            self.keys.addItem(name, name)
        form = settings_form()
        form.setContentsMargins(0, 0, 0, 0)
        add_row(form, self.tr("Th&reads"), self.threads, "", self)
        add_row(form, self.tr("Layers on the &GPU"), self.gpu_layers, "", self)
        add_row(form, self.tr("&Keys in the cache"), self.keys, "", self)
        self.setLayout(form)
        self.threads.valueChanged.connect(self.changed)
        self.gpu_layers.valueChanged.connect(self.changed)
        self.keys.activated.connect(self.changed)

    @property
    def overrides(self) -> PlacementOverrides:
        """What is not left to be chosen."""
        return PlacementOverrides(
            gpu_layers=_chosen(self.gpu_layers),
            n_threads=_chosen(self.threads),
            key_type=self.keys.currentData(),
        )

    def show_overrides(self, overrides: PlacementOverrides) -> None:
        """Show what is chosen, without telling of a change."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        _set(self.threads, overrides.n_threads)
        _set(self.gpu_layers, overrides.gpu_layers)
        self.keys.setCurrentIndex(max(0, self.keys.findData(overrides.key_type)))
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def show_planned(self, planned: PlannedPlacement) -> None:
        """Say what is used where nothing is chosen, and what can be chosen at most."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        overrides = self.overrides
        for box, chosen, used, most in (
            (self.threads, overrides.n_threads, planned.n_threads, planned.most_threads),
            (self.gpu_layers, overrides.gpu_layers, planned.gpu_layers, planned.most_gpu_layers),
        ):
            # What was asked for stays to be seen, where it is too much.
            box.setMaximum(max(most, chosen or 0))
            box.setSpecialValueText(self._told(chosen is None, str(used)))
        self.gpu_layers.setEnabled(planned.most_gpu_layers > 0 or bool(overrides.gpu_layers))
        self.keys.setItemText(0, self._told(overrides.key_type is None, planned.key_type))
        self.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _told(self, is_automatic: bool, used: str) -> str:
        return self.tr("Automatic ({0})").format(used) if is_automatic else self._automatic

    def _spin_box(self, name: str, *, least: int) -> QSpinBox:
        box = QSpinBox(self, minimum=least, maximum=_UNKNOWN_MOST)
        box.setSpecialValueText(self._automatic)
        box.setValue(least)
        box.setKeyboardTracking(False)
        box.setMinimumHeight(2 * box.fontMetrics().height())
        box.setAccessibleName(name)
        return box


def _chosen(box: QSpinBox) -> int | None:
    return None if box.value() == box.minimum() else box.value()


def _set(box: QSpinBox, value: int | None) -> None:
    if value is not None:
        box.setMaximum(max(box.maximum(), value))
    box.setValue(box.minimum() if value is None else value)
