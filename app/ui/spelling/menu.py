"""What spelling adds to the page's context menu."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.ui.spelling.client import SpellingClient


class WordEntries(QObject):
    """The entries for one misspelt word, at the top of a menu; suggestions may come later.

    Args:
        menu: where they go, before what is there; their Qt owner.
        client: knows what may have been meant.
        language: the word's.
        word: the word.

    Signals:
        replaced: the person chose what is to stand in the word's place.
        added: the word is to be one of the person's.
        ignored: the word is to be left alone in this text.
    """

    replaced = Signal(str)
    added = Signal()
    ignored = Signal()

    def __init__(self, menu: QMenu, client: SpellingClient, language: str, word: str) -> None:
        super().__init__(menu)
        self._menu = menu
        self._client = client
        self._language = language
        self._word = word
        self._place = QAction(_tr("Looking for suggestions…"), menu, enabled=False)
        add = QAction(_tr("&Add to my words"), menu)
        add.triggered.connect(self.added)
        ignore = QAction(_tr("&Ignore here"), menu)
        ignore.triggered.connect(self.ignored)
        first, *_ = [*menu.actions(), _line(menu)]
        menu.insertActions(first, [self._place, _line(menu), add, ignore, _line(menu)])
        client.suggested.connect(self._on_suggested)
        self._on_suggested(language, word)

    def _on_suggested(self, language: str, word: str) -> None:
        if (language, word) != (self._language, self._word) or not self._place.isVisible():
            return
        found = self._client.suggestions(language, word)
        if found is not None:
            self._show(found)

    def _show(self, suggestions: Sequence[str]) -> None:
        if not suggestions:
            self._place.setText(_tr("No suggestions"))
            return
        actions = [QAction(each.replace("&", "&&"), self._menu) for each in suggestions]
        font = self._menu.font()
        font.setBold(True)
        for action, text in zip(actions, suggestions, strict=True):
            action.setFont(font)
            action.triggered.connect(partial(self._on_chosen, text))
        was_chosen = self._menu.activeAction() is self._place
        self._menu.insertActions(self._place, actions)
        self._place.setVisible(False)
        if was_chosen:
            self._menu.setActiveAction(actions[0])

    def _on_chosen(self, text: str, _checked: bool = False) -> None:
        self.replaced.emit(text)


def language_menu(
    menu: QMenu,
    *,
    is_on: bool,
    chosen: str,
    followed: str,
    languages: Sequence[str],
    turn_on: Callable[[bool], None],
    choose: Callable[[str], None],
) -> QMenu:
    """Return a submenu that turns spelling on and off and chooses its language.

    Args:
        menu: the menu that it goes into; its Qt owner.
        is_on: whether spelling is checked.
        chosen: the language chosen; "" to follow the text.
        followed: the language of the text; "" where it is unsure.
        languages: what there are dictionaries of.
        turn_on: called when the person turns it on or off.
        choose: called with the language chosen.
    """
    submenu = QMenu(_tr("&Spelling"), menu)
    switch = submenu.addAction(_tr("&Check spelling"))
    switch.setCheckable(True)
    switch.setChecked(is_on)
    switch.triggered.connect(turn_on)
    submenu.addSeparator()
    group = QActionGroup(submenu)
    for code in ("", *languages):
        label = _followed_label(followed, languages) if code == "" else name_of(code)
        action = submenu.addAction(label)
        action.setCheckable(True)
        action.setChecked(code == chosen)
        action.setEnabled(is_on)
        action.triggered.connect(lambda _checked=False, code=code: choose(code))
        group.addAction(action)
    return submenu


def name_of(code: str) -> str:
    """Return a language's name in that language: "Deutsch"; "en" is both spellings."""
    if code == "en":
        return _tr("English (both spellings)")
    locale = QLocale(code.replace("-", "_"))
    if "-" in code:
        return locale.nativeLanguageName() or code
    # Without a country, since Qt would say "español de España".
    name = locale.nativeLanguageName().split(" de ")[0].split(" (")[0]
    return name or code


def _followed_label(followed: str, languages: Sequence[str]) -> str:
    if not followed:
        return _tr("As the text: not clear yet")
    if followed in languages:
        return _tr("As the text: {0}").format(name_of(followed))
    language = QLocale(followed).language()
    name = QLocale.languageToString(language) if language != QLocale.Language.C else followed
    return _tr("As the text: no dictionary for {0}").format(name)


def _line(menu: QMenu) -> QAction:
    line = QAction(menu)
    line.setSeparator(True)
    return line


def _tr(text: str) -> str:
    return QCoreApplication.translate("SpellingMenu", text)
