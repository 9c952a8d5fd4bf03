from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.home import Home, spelling_command
from app.library.library import Library
from app.spelling.personal import PersonalWords
from app.ui.draft_view import DraftView
from app.ui.spelling.checking import SpellChecking
from app.ui.spelling.client import SpellingClient
from app.ui.theme import palette_for
from engine.writing import Kind, Sample

TEXT = (
    "The harbour bell was wierd 🎉 and we definately saw it.\nIt is wierd to say wich one it was."
)


@pytest.fixture
def client(home: Home) -> Iterator[SpellingClient]:
    client = SpellingClient(spelling_command(home))
    yield client
    client.shutdown()


@pytest.fixture
def view(qtbot: QtBot) -> DraftView:
    view = DraftView()
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    view.setFocus()
    return view


@pytest.fixture
def checking(home: Home, view: DraftView, client: SpellingClient) -> SpellChecking:
    return SpellChecking(view, client, PersonalWords(home.personal_words))


@pytest.fixture
def settled(qtbot: QtBot, view: DraftView, client: SpellingClient) -> Callable[[str], None]:
    """Shows a text, and waits until all of it is judged."""

    def show(text: str) -> None:
        view.show_text(text)
        qtbot.waitUntil(lambda: bool(underlined(view)), timeout=10_000)

    return show


def underlined(view: DraftView) -> list[str]:
    """Return what is underlined on a page, as Qt shows it."""
    found: list[str] = []
    block = view.document().begin()
    while block.isValid():
        found += [_text_of(block, each.start, each.length) for each in _waves(block)]
        block = block.next()
    return found


def _waves(block: QTextBlock) -> list[object]:
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    return [each for each in block.layout().formats() if each.format.underlineStyle() is wave]


def _text_of(block: QTextBlock, start: int, length: int) -> str:
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def _entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isVisible()]


def _choose(menu: QMenu, text: str) -> None:
    (action,) = [action for action in menu.actions() if action.text() == text]
    action.trigger()


@pytest.fixture
def menu_on(
    qtbot: QtBot, view: DraftView, checking: SpellChecking, client: SpellingClient
) -> Iterator[Callable[[str], QMenu]]:
    """Return a word's menu with its suggestions."""
    menus: list[QMenu] = []

    def menu_on(word: str) -> QMenu:
        menu = checking.menu_at(view.toPlainText().index(word) + 1)
        menus.append(menu)
        qtbot.waitUntil(lambda: "Looking for suggestions…" not in _entries(menu), timeout=10_000)
        return menu

    yield menu_on
    for menu in menus:
        menu.deleteLater()


def test_misspelt_words_are_underlined_also_behind_an_emoji(
    view: DraftView, checking: SpellChecking, settled: Callable[[str], None]
) -> None:
    settled(TEXT)
    assert underlined(view) == ["wierd", "definately", "wierd", "wich"]
    assert checking.language == "en"


def test_underlining_is_no_edit_and_nothing_to_undo(
    qtbot: QtBot, view: DraftView, checking: SpellChecking, settled: Callable[[str], None]
) -> None:
    with qtbot.assertNotEmitted(view.edited):
        settled(TEXT)
        checking.choose_language("en-US")
        qtbot.waitUntil(lambda: "harbour" in underlined(view), timeout=10_000)
    assert not view.document().isUndoAvailable()


def test_a_draft_stays_one_undo_step(
    qtbot: QtBot, view: DraftView, checking: SpellChecking, settled: Callable[[str], None]
) -> None:
    settled("This was the old text, wich we wrote.")
    view.begin_stream()
    for word in TEXT.splitlines()[0].split():
        view.add_piece(f"{word} ")
        checking.highlighter.go_over()
    view.end_stream()
    qtbot.waitUntil(lambda: underlined(view) == ["wierd", "definately"], timeout=10_000)
    view.undo()
    assert view.toPlainText() == "This was the old text, wich we wrote."


def test_the_word_that_is_being_typed_is_left_alone_until_the_person_goes_on(
    qtbot: QtBot, view: DraftView, checking: SpellChecking, settled: Callable[[str], None]
) -> None:
    settled("This is what we wrote, wich is ")
    view.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(view, "wierd")
    end = len(view.toPlainText())
    qtbot.waitUntil(lambda: checking.highlighter.misspelling_at(end) is not None, timeout=10_000)
    assert underlined(view) == ["wich"]
    qtbot.keyClicks(view, " ")
    assert underlined(view) == ["wich", "wierd"]


def test_a_pause_is_enough_to_judge_the_last_word(
    qtbot: QtBot, view: DraftView, checking: SpellChecking, settled: Callable[[str], None]
) -> None:
    settled("This is what we wrote, wich is wierd")
    qtbot.waitUntil(lambda: underlined(view) == ["wich", "wierd"], timeout=10_000)


def test_a_suggestion_is_one_undo_step(
    view: DraftView, settled: Callable[[str], None], menu_on: Callable[[str], QMenu]
) -> None:
    settled(TEXT)
    menu = menu_on("definately")
    assert _entries(menu)[0] == "definitely"
    _choose(menu, "definitely")
    assert view.toPlainText() == TEXT.replace("definately", "definitely")
    assert underlined(view) == ["wierd", "wierd", "wich"]
    view.undo()
    assert view.toPlainText() == TEXT


def test_a_replacement_keeps_the_persons_apostrophe(
    view: DraftView, settled: Callable[[str], None], menu_on: Callable[[str], QMenu]
) -> None:
    settled("We know that it wo\u2019nt be ready by then.")
    _choose(menu_on("wo\u2019nt"), "won't")
    assert view.toPlainText() == "We know that it won\u2019t be ready by then."


def test_a_word_can_be_added_for_good(
    qtbot: QtBot,
    home: Home,
    view: DraftView,
    settled: Callable[[str], None],
    menu_on: Callable[[str], QMenu],
) -> None:
    settled(TEXT)
    _choose(menu_on("wierd"), "&Add to my words")
    qtbot.waitUntil(lambda: underlined(view) == ["definately", "wich"], timeout=10_000)
    assert home.personal_words.read_text() == "wierd\n"


def test_a_list_that_cannot_be_written_is_told(
    qtbot: QtBot,
    home: Home,
    checking: SpellChecking,
    settled: Callable[[str], None],
    menu_on: Callable[[str], QMenu],
) -> None:
    settled(TEXT)
    home.personal_words.mkdir(parents=True)
    menu = menu_on("wierd")
    with qtbot.waitSignal(checking.told) as told:
        _choose(menu, "&Add to my words")
    assert "words.txt" in told.args[0]


def test_a_word_can_be_ignored_on_this_page(
    view: DraftView,
    checking: SpellChecking,
    settled: Callable[[str], None],
    menu_on: Callable[[str], QMenu],
) -> None:
    settled(TEXT)
    _choose(menu_on("wierd"), "&Ignore here")
    assert underlined(view) == ["definately", "wich"]
    checking.forget_ignored()
    assert underlined(view) == ["wierd", "definately", "wierd", "wich"]


def test_f7_goes_from_one_misspelling_to_the_next_and_round(
    qtbot: QtBot, view: DraftView, checking: SpellChecking, settled: Callable[[str], None]
) -> None:
    settled(TEXT)
    selected = []
    for _ in range(5):
        checking.next_action.trigger()
        selected.append(view.textCursor().selectedText())
    assert selected == ["wierd", "definately", "wierd", "wich", "wierd"]
    checking.turn_on(is_on=False)
    with qtbot.waitSignal(checking.told):
        checking.next_action.trigger()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_key_opens_the_words_menu(
    qtbot: QtBot, view: DraftView, checking: SpellChecking, settled: Callable[[str], None]
) -> None:
    settled(TEXT)
    checking.go_to_next()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view, event)
    (menu,) = [each for each in view.findChildren(QMenu) if each.isVisible()]
    assert "&Ignore here" in _entries(menu)
    assert "&Spelling" in _entries(menu)
    menu.close()


def test_the_language_follows_the_text(
    qtbot: QtBot, view: DraftView, checking: SpellChecking, settled: Callable[[str], None]
) -> None:
    settled("Die Glocke am Hafen ist vieleicht morgen wieder bereit, sagte der Kapitän.")
    assert (checking.language, underlined(view)) == ("de", ["vieleicht"])
    view.show_text("La campana del puerto estará lista mañana, tambien si llueve mucho.")
    qtbot.waitUntil(lambda: underlined(view) == ["tambien"], timeout=10_000)
    assert checking.language == "es"


def test_a_language_without_a_dictionary_is_left_alone_and_the_menu_says_so(
    qtbot: QtBot, view: DraftView, checking: SpellChecking, settled: Callable[[str], None]
) -> None:
    settled(TEXT)
    view.show_text("La campana del porto sarà pronta domani mattina, anche se piove molto.")
    qtbot.waitUntil(lambda: checking.language == "", timeout=10_000)
    assert underlined(view) == []
    assert "As the text: no dictionary for Italian" in _languages(checking)


def _languages(checking: SpellChecking) -> list[str]:
    menu = checking.menu_at(0)
    texts = _entries(menu.actions()[-1].menu())
    menu.deleteLater()
    return texts


def test_the_person_chooses_a_language(
    qtbot: QtBot, view: DraftView, checking: SpellChecking, settled: Callable[[str], None]
) -> None:
    settled(TEXT)
    menu = checking.menu_at(0)
    submenu = menu.actions()[-1].menu()
    with qtbot.waitSignal(checking.language_chosen) as chosen:
        _choose(submenu, "American English")
    menu.deleteLater()
    assert chosen.args == ["en-US"]
    qtbot.waitUntil(lambda: underlined(view)[:1] == ["harbour"], timeout=10_000)


def test_spelling_can_be_turned_off(
    qtbot: QtBot, view: DraftView, checking: SpellChecking, settled: Callable[[str], None]
) -> None:
    settled(TEXT)
    menu = checking.menu_at(0)
    with qtbot.waitSignal(checking.turned_on) as turned:
        _choose(menu.actions()[-1].menu(), "&Check spelling")
    menu.deleteLater()
    assert turned.args == [False]
    assert underlined(view) == []


def test_the_persons_own_words_are_left_alone(
    qtbot: QtBot,
    view: DraftView,
    client: SpellingClient,
    checking: SpellChecking,
    profile_of_jo: int,
    library: Library,
    settled: Callable[[str], None],
) -> None:
    source = library.samples.open_source(profile_of_jo, "more", "text")
    for number in range(2):
        sample = Sample(Kind.EMAIL, "", f"number {number} was wierd")
        library.samples.add(source, sample, item=str(number), written_at=None)
    settled(TEXT)
    client.learn_from(profile_of_jo)
    qtbot.waitUntil(lambda: underlined(view) == ["definately", "wich"], timeout=10_000)


def test_a_process_that_cannot_be_started_is_given_up_in_the_end(qtbot: QtBot) -> None:
    client = SpellingClient(["/nonexistent/idiolect"])

    def is_given_up_when_asked() -> bool:
        client.suggestions("en", "wierd")
        return client.is_given_up

    with qtbot.waitSignal(client.failed) as failed:
        qtbot.waitUntil(is_given_up_when_asked)
    assert "could not be started" in failed.args[0]
    client.shutdown()


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_the_line_has_the_palettes_colour_for_errors(
    view: DraftView,
    checking: SpellChecking,
    settled: Callable[[str], None],
    scheme: Qt.ColorScheme,
) -> None:
    settled(TEXT)
    view.setPalette(palette_for(scheme))
    (wave, *_) = _waves(view.document().begin())
    wanted = palette_for(scheme).color(QPalette.ColorRole.BrightText)
    assert wave.format.underlineColor() == wanted
