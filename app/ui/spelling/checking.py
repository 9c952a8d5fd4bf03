"""Spelling on one page: what is checked when, and what the person can do about a word."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QMenu, QTextEdit

from app.importing.quality.language import language_of
from app.spelling.personal import PersonalWords
from app.spelling.speller import SpellingError
from app.spelling.words import Word
from app.ui.spelling.client import SpellingClient
from app.ui.spelling.highlighter import Misspelling, SpellingHighlighter, select
from app.ui.spelling.menu import WordEntries, language_menu

_PAUSE_MS = 1200
"""After this long without a change, the word at the cursor is judged like any other."""

_LANGUAGE_MS = 400
_LANGUAGE_CHARACTERS = 400


class SpellChecking(QObject):
    """Underlines misspelt words on a page, which needs no part in it.

    The Menu key or a right click on a word offers suggestions; F7 goes to the next misspelt word.

    Args:
        view: the page; its Qt owner.
        client: looks words up.
        personal: the person's list of words.

    Signals:
        turned_on: the person turned spelling on or off.
        language_chosen: the person chose a language; "" to follow the text.
        told: something for the person to read: nothing is misspelt, or what failed.
    """

    turned_on = Signal(bool)
    language_chosen = Signal(str)
    told = Signal(str)

    def __init__(self, view: QTextEdit, client: SpellingClient, personal: PersonalWords) -> None:
        super().__init__(view)
        self._view = view
        self._client = client
        self._personal = personal
        self._is_on = True
        self._chosen = ""
        self._followed = ""
        self._ignored: set[str] = set()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self._highlighter.hold(None))
        self._language_timer = QTimer(self, singleShot=True, interval=_LANGUAGE_MS)
        self._language_timer.timeout.connect(self._follow_text)
        self._highlighter: SpellingHighlighter = SpellingHighlighter(
            view.document(), self._is_unknown, self
        )
        view.document().contentsChange.connect(self._on_change)
        view.cursorPositionChanged.connect(self._on_cursor)
        client.judged.connect(self._highlighter.judge_again)
        client.languages_known.connect(self._apply)
        client.failed.connect(self.told)
        self._go_on = QAction(self.tr("Next misspelling"), view)
        self._go_on.setShortcut(QKeySequence(Qt.Key.Key_F7))
        self._go_on.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._go_on.triggered.connect(self.go_to_next)
        view.addAction(self._go_on)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        self._take_colour()
        self._follow_text()
        self._apply()

    @property
    def next_action(self) -> QAction:
        """Goes to the next misspelt word; for a menu, too."""
        return self._go_on

    @property
    def language(self) -> str:
        """The language that is checked; "" where none is."""
        return self._highlighter.language

    @property
    def highlighter(self) -> SpellingHighlighter:
        """What underlines."""
        return self._highlighter

    def turn_on(self, is_on: bool) -> None:
        """Check spelling from now on, or do not."""
        self._is_on = is_on
        self._apply()

    def choose_language(self, code: str) -> None:
        """Check a language from now on: "de", "en" for both spellings, "" to follow the text."""
        self._chosen = code
        self._apply()

    def forget_ignored(self) -> None:
        """Judge again what the person ignored: the page shows another text."""
        self._ignored.clear()
        self._highlighter.go_over()

    def go_to_next(self) -> None:
        """Select the next misspelt word, from the top where there is none below."""
        self._highlighter.hold(None)
        position = self._view.textCursor().selectionEnd()
        found = self._highlighter.next_misspelling(position)
        if found is None:
            self.told.emit(self.tr("No misspelling found."))
            return
        self._view.setTextCursor(select(self._view.document(), found))
        self._view.ensureCursorVisible()

    def menu_at(self, position: int) -> QMenu:
        """Return the page's own menu with spelling's entries for a position of the document."""
        menu = self._view.createStandardContextMenu()
        self.add_to(menu, position)
        return menu

    def add_to(self, menu: QMenu, position: int) -> None:
        """Add spelling's entries for a position of the document to a menu."""
        found = self._highlighter.misspelling_at(position) if self.language else None
        if found is not None:
            self._add_entries(menu, found)
        menu.addSeparator()
        menu.addMenu(
            language_menu(
                menu,
                is_on=self._is_on,
                chosen=self._chosen,
                followed=self._followed,
                languages=self._client.languages or (),
                turn_on=self._on_switch,
                choose=self._on_choice,
            )
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show our menu in place of the page's, and follow its colours."""
        if isinstance(event, QContextMenuEvent):
            self._show_menu(event)
            return True
        if event.type() is QEvent.Type.PaletteChange and watched is self._view:
            self._take_colour()
        return super().eventFilter(watched, event)

    def _show_menu(self, event: QContextMenuEvent) -> None:
        viewport = self._view.viewport()
        cursor = self._view.textCursor()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = viewport.mapToGlobal(self._view.cursorRect().bottomLeft())
        else:
            at = event.globalPos()
            cursor = self._view.cursorForPosition(viewport.mapFromGlobal(at))
        self._popup(self.menu_at(cursor.position()), at)

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _add_entries(self, menu: QMenu, found: Misspelling) -> None:
        entries = WordEntries(menu, self._client, self.language, found.word)
        entries.replaced.connect(lambda text: self._replace(found, text))
        entries.added.connect(lambda: self._add_word(found.word))
        entries.ignored.connect(lambda: self._ignore(found.word))

    def _replace(self, found: Misspelling, text: str) -> None:
        cursor = select(self._view.document(), found)
        if "\u2019" in cursor.selectedText():
            text = text.replace("'", "\u2019")
        cursor.insertText(text)

    def _add_word(self, word: str) -> None:
        try:
            self._personal.add(word)
        except SpellingError as error:
            self.told.emit(str(error))
            return
        self._client.read_words_again()

    def _ignore(self, word: str) -> None:
        self._ignored.add(word)
        self._highlighter.go_over()

    def _is_unknown(self, language: str, word: Word) -> bool | None:
        return False if word.text in self._ignored else self._client.is_unknown(language, word)

    def _on_switch(self, is_on: bool) -> None:
        self.turn_on(is_on)
        self.turned_on.emit(is_on)

    def _on_choice(self, code: str) -> None:
        self.choose_language(code)
        self.language_chosen.emit(code)

    def _on_change(self, position: int, _n_removed: int, _n_added: int) -> None:
        self._pause.start()
        if position < _LANGUAGE_CHARACTERS:
            self._language_timer.start()

    def _on_cursor(self) -> None:
        if not self._pause.isActive():
            return
        self._highlighter.hold(self._view.textCursor().position())

    def _follow_text(self) -> None:
        beginning = self._view.toPlainText()[:_LANGUAGE_CHARACTERS]
        found = language_of(beginning)
        # A text that became unsure is still written in what it was, unless it is a new one.
        if (found or not beginning.strip()) and found != self._followed:
            self._followed = found
            self._apply()

    def _apply(self) -> None:
        wanted = self._chosen or self._followed
        language = wanted if self._is_on else ""
        known = self._client.languages
        if known is None:
            self._client.look_at(language)
            language = ""
        elif language not in known:
            language = ""
        self._highlighter.check(language)

    def _take_colour(self) -> None:
        self._highlighter.set_colour(self._view.palette().color(QPalette.ColorRole.BrightText))
