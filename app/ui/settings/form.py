"""Rows of a page of settings: a name, what can be chosen, and a word on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget


def settings_form() -> QFormLayout:
    """Return a form whose long rows wrap, so that large text and long words have room."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setFormAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(14)
    return form


def hint(text: str, parent: QWidget) -> QLabel:
    """Return a quiet word of explanation."""
    label = QLabel(text, parent, wordWrap=True)
    label.setProperty("role", "hint")
    return label


def add_row(form: QFormLayout, name: str, field: QWidget, told: str, parent: QWidget) -> None:
    """Add a field to a form, with its name before it and a word of explanation below it.

    Args:
        form: takes the row.
        name: with a mnemonic; empty for a field that shows its own.
        field: what can be chosen.
        told: the explanation; may be empty.
        parent: of all labels.
    """
    label = QLabel(name, parent)
    field.ensurePolished()
    # As high as the field alone, so that the name stands beside it and not beside the explanation.
    label.setFixedHeight(field.sizeHint().height())
    if name:
        label.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(field)
    if told:
        column.addWidget(hint(told, parent))
    form.addRow(label, column)


def page_title(text: str, parent: QWidget) -> QLabel:
    """Return a page's headline."""
    label = QLabel(text, parent)
    label.setProperty("role", "title")
    return label
