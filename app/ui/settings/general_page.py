"""What concerns the program as a whole: language, look, spelling, and what it does unasked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.settings import LEAST_TEXT, MOST_TEXT, Settings
from app.ui.flat_combo_box import FlatComboBox
from app.ui.mnemonics import without_mnemonic
from app.ui.settings.form import add_row, page_title, settings_form
from app.ui.settings.live import LiveSettings

_LEAST_CHARACTERS = 10
_PLAIN_NAMES = {QLocale.Language.English: "English", QLocale.Language.Spanish: "español"}
"""Where Qt would name a country with the language."""

_TEXT_STEPS = (LEAST_TEXT, 1.1, 1.25, 1.5, 1.75, MOST_TEXT)


class GeneralPage(QWidget):
    """Every change applies at once.

    Args:
        live: the settings.
        languages: that the interface can be shown in.
        spelling_languages: that there are dictionaries of.
        parent: the Qt owner.
    """

    def __init__(
        self,
        live: LiveSettings,
        languages: Sequence[str],
        spelling_languages: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self.language = self._choice(
            self.tr("Language"), [(self.tr("As the desktop"), None), *_named(languages)]
        )
        self.theme = self._choice(
            self.tr("Colours"),
            [
                (self.tr("As the desktop"), "system"),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
            ],
        )
        self.text_size = self._choice(
            self.tr("Text size"), [(_percent(factor), factor) for factor in _TEXT_STEPS]
        )
        self.spelling = self._check(self.tr("Check &spelling"))
        self.spelling_language = self._choice(
            self.tr("Language of the spelling"),
            [(self.tr("As the text is"), None), *_named(spelling_languages)],
        )
        self.learning = self._check(self.tr("&Keep learning in the background"))
        self.tray = self._check(self.tr("Show an &icon in the tray"))
        self._lay_out()
        self._connect()
        self._show(live.current)

    def _connect(self) -> None:
        for box, name in (
            (self.language, "language"),
            (self.theme, "theme"),
            (self.text_size, "text_size"),
            (self.spelling_language, "spelling_language"),
        ):
            box.activated.connect(
                lambda _row, box=box, name=name: self._live.change(**{name: box.currentData()})
            )
        for check, name in (
            (self.spelling, "spelling"),
            (self.learning, "keeps_learning"),
            (self.tray, "tray_icon"),
        ):
            check.clicked.connect(lambda on, name=name: self._live.change(**{name: on}))
        self._live.changed.connect(self._on_changed)

    def _on_changed(self, _before: Settings, settings: Settings) -> None:
        self._show(settings)

    def _show(self, settings: Settings) -> None:
        _select(self.language, settings.language, _language_name)
        _select(self.theme, settings.theme, str)
        _select(self.text_size, settings.text_size, _percent)
        _select(self.spelling_language, settings.spelling_language, _language_name)
        self.spelling.setChecked(settings.spelling)
        self.spelling_language.setEnabled(settings.spelling)
        self.learning.setChecked(settings.keeps_learning)
        self.tray.setChecked(settings.tray_icon)

    def _choice(self, name: str, items: Iterable[tuple[str, object]]) -> FlatComboBox:
        box = FlatComboBox(self)
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(FlatComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LEAST_CHARACTERS)
        for text, data in items:
            box.addItem(text, data)
        return box

    def _check(self, text: str) -> QCheckBox:
        check = QCheckBox(text, self)
        check.setAccessibleName(without_mnemonic(text))
        return check

    def _lay_out(self) -> None:
        form = settings_form()
        for name, field, told in (
            (self.tr("&Language"), self.language, self.tr("Shown from the next start on.")),
            (self.tr("C&olours"), self.theme, ""),
            (self.tr("Te&xt size"), self.text_size, ""),
            (
                "",
                self.spelling,
                self.tr("Words that look misspelt are underlined as you write."),
            ),
            (self.tr("S&pelling of"), self.spelling_language, ""),
            (
                "",
                self.learning,
                self.tr("Goes on finding out what makes your voice while nobody works here."),
            ),
            ("", self.tray, self.tr("From there a draft can be begun while you work elsewhere.")),
        ):
            add_row(form, name, field, told, self)
        column = QVBoxLayout(self)
        column.setSpacing(18)
        column.addWidget(page_title(self.tr("General"), self))
        column.addLayout(form)
        column.addStretch()


def _select(box: FlatComboBox, value: object, named: object) -> None:
    """Show a value, also one that is not among those to choose from."""
    row = box.findData(value)
    if row < 0:
        box.addItem(named(value) if callable(named) else str(value), value)
        row = box.count() - 1
    box.setCurrentIndex(row)


def _named(languages: Iterable[str]) -> list[tuple[str, str]]:
    return [(_language_name(language), language) for language in languages]


def _language_name(language: str) -> str:
    """Return a language's name in itself, and where there are several of it, its country."""
    locale = QLocale(language)
    if locale.language() is QLocale.Language.C:
        return language
    name = _PLAIN_NAMES.get(locale.language()) or locale.nativeLanguageName()
    has_country = "_" in language or "-" in language
    return f"{name} ({locale.nativeTerritoryName()})" if has_country else name


def _percent(factor: float) -> str:
    locale = QLocale()
    return f"{locale.toString(round(factor * 100))} {locale.percent()}"
