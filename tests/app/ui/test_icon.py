"""The icon can be seen at the size of a tray, on light and dark panels."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app.ui.icon import give_icon, program_icon


def lightness(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("size", [16, 22, 32, 256])
def test_the_letter_stands_out_from_the_mark(qapp: QApplication, size: int) -> None:
    image = program_icon().pixmap(QSize(size, size), 1.0).toImage()
    assert image.width() == size
    letter, mark = (
        image.pixelColor(size // 2, size * 7 // 16),
        image.pixelColor(size // 4, size // 2),
    )
    assert letter.alpha() == mark.alpha() == 255
    assert (lightness(letter) + 0.05) / (lightness(mark) + 0.05) > 4.5
    assert image.pixelColor(0, 0).alpha() == 0


def test_windows_have_the_icon(qapp: QApplication) -> None:
    before = qapp.windowIcon()
    give_icon(qapp)
    assert qapp.windowIcon().actualSize(QSize(48, 48)) == QSize(48, 48)
    qapp.setWindowIcon(before)
