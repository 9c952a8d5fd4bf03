"""How the window looks: two calm palettes, and a style sheet that names only palette roles."""

from types import MappingProxyType

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.settings import Theme

_Role = QPalette.ColorRole

_LIGHT = MappingProxyType(
    {
        _Role.Window: "#f3f1ed",
        _Role.WindowText: "#2b2926",
        _Role.Base: "#fffefc",
        _Role.AlternateBase: "#f8f6f2",
        _Role.Text: "#24221f",
        _Role.PlaceholderText: "#6f6960",
        _Role.Button: "#e9e6e0",
        _Role.ButtonText: "#2b2926",
        _Role.BrightText: "#a3261f",
        _Role.ToolTipBase: "#2b2926",
        _Role.ToolTipText: "#fffefc",
        _Role.Highlight: "#2b6a70",
        _Role.HighlightedText: "#ffffff",
        _Role.Accent: "#2b6a70",
        _Role.Link: "#2b6a70",
        _Role.LinkVisited: "#5a5480",
        _Role.Light: "#ffffff",
        _Role.Midlight: "#e2ded7",
        _Role.Mid: "#d3cec5",
        _Role.Dark: "#a39c91",
        _Role.Shadow: "#6d675f",
    }
)
_DARK = MappingProxyType(
    {
        _Role.Window: "#1c1d1f",
        _Role.WindowText: "#dcd8d0",
        _Role.Base: "#242628",
        _Role.AlternateBase: "#2a2c2f",
        _Role.Text: "#e4e0d8",
        _Role.PlaceholderText: "#96928a",
        _Role.Button: "#303336",
        _Role.ButtonText: "#dcd8d0",
        _Role.BrightText: "#ff8f85",
        _Role.ToolTipBase: "#e4e0d8",
        _Role.ToolTipText: "#1c1d1f",
        _Role.Highlight: "#7cc0c2",
        _Role.HighlightedText: "#10201f",
        _Role.Accent: "#7cc0c2",
        _Role.Link: "#7cc0c2",
        _Role.LinkVisited: "#b3aadb",
        _Role.Light: "#45494d",
        _Role.Midlight: "#383b3f",
        _Role.Mid: "#3d4145",
        _Role.Dark: "#6d7278",
        _Role.Shadow: "#0d0e0f",
    }
)
_DISABLED = MappingProxyType({Qt.ColorScheme.Light: "#a09a91", Qt.ColorScheme.Dark: "#6f7073"})
_SCHEMES: MappingProxyType[Theme, Qt.ColorScheme] = MappingProxyType(
    {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
)
_DISABLED_ROLES = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.Highlight)

STYLE_SHEET = """
QMenuBar { background: palette(window); padding: 2px 8px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; }
QMenuBar::item:selected { background: palette(midlight); }

QPlainTextEdit, QLineEdit, QListWidget {
    background: palette(base); border: 1px solid palette(mid); border-radius: 7px;
    padding: 6px 8px; selection-background-color: palette(highlight);
    selection-color: palette(highlighted-text);
}
QPlainTextEdit:focus, QLineEdit:focus, QListWidget:focus { border-color: palette(highlight); }
QTextEdit#draft { background: palette(base); border: none; }
QTextEdit[role="reading"], QTextEdit[role="dimmed"] {
    background: palette(base); border: 1px solid palette(mid); border-radius: 7px;
    selection-background-color: palette(highlight); selection-color: palette(highlighted-text);
}
QTextEdit[role="reading"]:focus, QTextEdit[role="dimmed"]:focus {
    border-color: palette(highlight);
}
QTextEdit[role="dimmed"] { color: palette(placeholder-text); }

QPushButton {
    background: palette(button); border: 1px solid palette(mid); border-radius: 7px;
    padding: 7px 16px;
}
QPushButton:hover { background: palette(midlight); }
QPushButton:focus { border-color: palette(highlight); }
QPushButton:disabled { color: palette(dark); }

QPushButton[role="primary"] {
    background: palette(highlight); color: palette(highlighted-text);
    border-color: palette(highlight); padding: 10px 18px; font-weight: 600;
}
QPushButton[role="primary"]:focus { border: 2px solid palette(window-text); padding: 9px 17px; }
QPushButton[role="primary"]:disabled {
    background: palette(button); color: palette(dark); border-color: palette(mid);
}
QToolButton[role="primary"] {
    background: palette(highlight); color: palette(highlighted-text);
    border: 1px solid palette(highlight); border-radius: 7px; padding: 10px 4px;
}
QToolButton[role="primary"]:focus { border: 2px solid palette(window-text); padding: 9px 3px; }
QToolButton[role="primary"]:disabled {
    background: palette(button); color: palette(dark); border-color: palette(mid);
}
QToolButton[role="primary"]::menu-indicator { image: none; width: 0; }
QPushButton[role="large"] { padding: 10px 18px; font-weight: 600; }
QPushButton[role="link"] {
    background: transparent; border: 1px solid transparent; color: palette(link);
    padding: 3px 0; text-align: left;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-color: palette(highlight); }
QPushButton[role="link"]:disabled { color: palette(dark); }
QPushButton[role="link"]::menu-indicator { image: none; width: 0; }

QPushButton[role="tag"] { padding: 4px 10px; border-radius: 11px; }
QPushButton[role="segment"] { border-radius: 0; padding: 7px 8px; }
QPushButton[role="segment"][place="first"] {
    border-top-left-radius: 7px; border-bottom-left-radius: 7px; border-right: none;
}
QPushButton[role="segment"][place="last"] {
    border-top-right-radius: 7px; border-bottom-right-radius: 7px; border-left: none;
}
QPushButton[role="segment"]:checked {
    background: palette(base); color: palette(link); font-weight: 600;
}
QPushButton[role="segment"]:focus { text-decoration: underline; }

QComboBox {
    background: palette(base); border: 1px solid palette(mid); border-radius: 7px;
    padding: 6px 10px;
}
QComboBox:focus { border-color: palette(highlight); }
QComboBox::drop-down { border: none; width: 26px; }

QProgressBar {
    background: palette(midlight); border: none; min-height: 3px; max-height: 3px;
}
QProgressBar::chunk { background: palette(highlight); }
QScrollBar:vertical { background: transparent; width: 11px; margin: 2px; }
QScrollBar::handle:vertical {
    background: palette(mid); border-radius: 3px; min-height: 36px;
}
QScrollBar::handle:vertical:hover { background: palette(dark); }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QWidget#hairline { background: palette(mid); }

QTableView {
    background: palette(base); border: 1px solid palette(mid); border-radius: 7px;
    alternate-background-color: palette(alternate-base); outline: none;
    selection-background-color: palette(highlight); selection-color: palette(highlighted-text);
}
QTableView:focus { border-color: palette(highlight); }
QHeaderView { background: transparent; }
QHeaderView::section {
    background: transparent; border: none; border-bottom: 1px solid palette(mid); padding: 6px 8px;
    color: palette(placeholder-text);
}
QTableView::item { padding: 3px 8px; }
QTableView[role="rows"]::item { padding: 0; border-bottom: 1px solid palette(alternate-base); }

QLabel[role="hint"] { color: palette(placeholder-text); }
QLabel[role="error"] { color: palette(bright-text); }
QListWidget { outline: none; }
QListWidget[role="sections"]::item { padding: 7px 14px; border-radius: 5px; }
QListWidget[role="sections"]::item:selected {
    background: palette(highlight); color: palette(highlighted-text);
}
QCheckBox::indicator:unchecked {
    background: palette(base); border: 1px solid palette(dark); border-radius: 2px;
    width: 11px; height: 11px;
}
QCheckBox::indicator:unchecked:focus { border-color: palette(highlight); }
"""
_LEAD, _TITLE = 1.1, 1.9
"""Sizes of text, as factors of the application's."""


def palette_for(scheme: Qt.ColorScheme) -> QPalette:
    """Return the palette for a light or dark desktop; an unknown one counts as light."""
    dark = scheme is Qt.ColorScheme.Dark
    palette = QPalette()
    for role, colour in (_DARK if dark else _LIGHT).items():
        palette.setColor(role, QColor(colour))
    disabled = QColor(_DISABLED[Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light])
    for role in _DISABLED_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return palette


def style_sheet(points: float) -> str:
    """Return the style sheet for an application whose text is of that size."""
    return (
        f"{STYLE_SHEET}"
        f'QLabel[role="lead"] {{ font-size: {points * _LEAD:.2f}pt; }}\n'
        f'QLabel[role="title"] {{ font-size: {points * _TITLE:.2f}pt; font-weight: 300; }}\n'
    )


class Look(QObject):
    """How the application looks; follows the desktop between light and dark, unless told otherwise.

    Args:
        application: owns this.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._theme: Theme = "system"
        self._plain_font = application.font()
        application.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._paint)
        self._paint()

    @property
    def scheme(self) -> Qt.ColorScheme:
        """What is shown: light or dark; may be unknown, which counts as light."""
        return _SCHEMES.get(self._theme, QGuiApplication.styleHints().colorScheme())

    def set_theme(self, theme: Theme) -> None:
        """Be light or dark from now on, or as the desktop is."""
        self._theme = theme
        hints = QGuiApplication.styleHints()
        # For what the desktop draws itself, such as title bars; some desktops take no notice.
        if theme in _SCHEMES:
            hints.setColorScheme(_SCHEMES[theme])
        else:
            hints.unsetColorScheme()
        self._paint()

    def set_text_size(self, factor: float) -> None:
        """Show text larger than the desktop does by a factor."""
        font = QFont(self._plain_font)
        font.setPointSizeF(QFontInfo(self._plain_font).pointSizeF() * factor)
        self._application.setFont(font)
        self._paint()

    def _paint(self) -> None:
        application = self._application
        application.setPalette(palette_for(self.scheme))
        # Again, since what is on screen keeps the colours and sizes that it had when it was styled.
        application.setStyleSheet(style_sheet(QFontInfo(application.font()).pointSizeF()))


def dress(application: QApplication) -> Look:
    """Give the application its look, which it owns."""
    return Look(application)
