import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from app.ui.theme import palette_for

ROLE = QPalette.ColorRole
READ_ON = [
    (ROLE.WindowText, ROLE.Window),
    (ROLE.Text, ROLE.Base),
    (ROLE.ButtonText, ROLE.Button),
    (ROLE.PlaceholderText, ROLE.Base),
    (ROLE.PlaceholderText, ROLE.Window),
    (ROLE.HighlightedText, ROLE.Highlight),
    (ROLE.Link, ROLE.Window),
    (ROLE.Link, ROLE.Base),
    (ROLE.BrightText, ROLE.Window),
    (ROLE.ToolTipText, ROLE.ToolTipBase),
]


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in colour.getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize(("text", "ground"), READ_ON)
def test_text_is_readable_on_its_ground(
    scheme: Qt.ColorScheme, text: QPalette.ColorRole, ground: QPalette.ColorRole
) -> None:
    palette = palette_for(scheme)
    one, other = sorted((_luminance(palette.color(text)), _luminance(palette.color(ground))))
    assert (other + 0.05) / (one + 0.05) >= 4.5
