"""What is written in the code can be translated, and what is translated fits what is written."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from app.ui.actions import WindowActions
from app.ui.translation import install_translators, translations
from app.ui.tray import Tray
from tests.app.ui.translations import ROOT, tool


@pytest.fixture(scope="module")
def collected() -> tool.Collected:
    return tool.collect(ROOT / "app", ROOT)


def messages(language: str) -> list[tool.Message]:
    return [
        message
        for message in tool.read(translations() / f"idiolect_{language}.ts")
        if message.state != "vanished"
    ]


def translated(language: str) -> list[tool.Message]:
    return [message for message in messages(language) if message.translation]


def test_every_text_is_a_literal(collected: tool.Collected) -> None:
    assert not collected.complaints, "\n".join(collected.complaints)
    assert len(collected.texts) > 100


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_every_text_is_there_to_be_translated_and_no_other(
    language: str, collected: tool.Collected
) -> None:
    known = {message.text for message in messages(language)}
    assert known == set(collected.texts), "run packaging/translations.py"


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    unfinished = [each.text for each in messages(language) if each.state == "unfinished"]
    assert not unfinished


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_translations_have_the_same_placeholders(language: str) -> None:
    wrong = [
        message
        for message in translated(language)
        if tool.placeholders(message.translation) != tool.placeholders(message.text.source)
    ]
    assert not wrong


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_translations_have_a_mnemonic_where_the_text_has_one(language: str) -> None:
    wrong = [
        message
        for message in translated(language)
        if len(mnemonics(message.translation)) != len(mnemonics(message.text.source))
    ]
    assert not wrong


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_translations_begin_and_end_with_the_same_space(language: str) -> None:
    wrong = [
        message
        for message in translated(language)
        if edges(message.translation) != edges(message.text.source)
    ]
    assert not wrong


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_what_is_compiled_is_what_is_translated(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(f"idiolect_{language}", str(translations()))
    for message in messages(language):
        finished = message.translation if message.state == "finished" else ""
        found = compiled.translate(message.text.context, message.text.source)
        assert (found or "") == finished, "run packaging/translations.py"


@pytest.mark.parametrize("language", ["en", *tool.LANGUAGES])
def test_no_two_entries_of_a_menu_have_one_mnemonic(
    qtbot: QtBot, in_language: Callable[[str], None], language: str
) -> None:
    in_language(language)
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = WindowActions(window)
    assert actions.with_shortcuts()
    for menu in window.menuBar().findChildren(QMenu):
        assert_distinct(menu.actions())
    assert_distinct(window.menuBar().actions())
    tray = Tray(window)
    qtbot.addWidget(tray.menu)
    assert_distinct(tray.menu.actions())


@pytest.fixture
def in_language(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    installed: list[QTranslator] = []
    before = QLocale()
    yield lambda language: installed.extend(install_translators(qapp, language))
    for translator in installed:
        qapp.removeTranslator(translator)
    install_translators(qapp, "en")
    QLocale.setDefault(before)


def assert_distinct(actions: list[QAction]) -> None:
    used = Counter(key.lower() for action in actions for key in mnemonics(action.text()))
    assert not [key for key, times in used.items() if times > 1], [each.text() for each in actions]


def mnemonics(text: str) -> list[str]:
    return re.findall(r"&(\w)", text.replace("&&", ""))


def edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def collect_from(folder: Path, code: str) -> tool.Collected:
    (folder / "module.py").write_text(code, encoding="utf-8")
    return tool.collect(folder, folder)


def test_a_text_belongs_to_the_class_around_it(tmp_path: Path) -> None:
    code = (
        "class Page:\n"
        "    def fill(self, n):\n"
        "        self.tr('one ' 'literal')\n"
        "        self.tr('yes' if n else 'no')\n"
    )
    found = collect_from(tmp_path, code)
    assert not found.complaints
    texts = [(text.context, text.source) for text in sorted(found.texts)]
    assert texts == [("Page", "no"), ("Page", "one literal"), ("Page", "yes")]


def test_a_text_of_a_helper_belongs_to_the_helpers_context(tmp_path: Path) -> None:
    code = (
        "def name():\n"
        "    return _tr('here')\n"
        "def _tr(text):\n"
        "    return QCoreApplication.translate('Words', text)\n"
        "OTHER = QCoreApplication.translate('Other', 'there')\n"
    )
    found = collect_from(tmp_path, code)
    assert not found.complaints
    texts = [(text.context, text.source) for text in sorted(found.texts)]
    assert texts == [("Other", "there"), ("Words", "here")]


@pytest.mark.parametrize(
    "call",
    [
        "self.tr(f'{n} texts')",
        "self.tr(text)",
        "self.tr('a' + text)",
        "self.tr('a', 'b')",
        "other.tr('a')",
        "_tr('no helper here')",
        "QCoreApplication.translate(context, 'a')",
    ],
)
def test_what_cannot_be_collected_is_complained_of(tmp_path: Path, call: str) -> None:
    code = f"class Page:\n    def fill(self, n, text, other, context):\n        {call}\n"
    complaints = collect_from(tmp_path, code).complaints
    assert [each.split(" ")[0] for each in complaints] == ["module.py:3:"]


def test_an_update_keeps_translations_and_marks_what_is_gone() -> None:
    kept, gone, never, new = (tool.Text("Page", name) for name in ("kept", "gone", "never", "new"))
    back = tool.Text("Page", "back")
    known = [
        tool.Message(kept, "behalten", "finished", "a note"),
        tool.Message(gone, "weg", "finished"),
        tool.Message(never),
        tool.Message(back, "wieder da", "vanished"),
    ]
    after = tool.updated(known, {kept: set(), new: set(), back: set()})
    assert {each.text: (each.translation, each.state) for each in after} == {
        kept: ("behalten", "finished"),
        gone: ("weg", "vanished"),
        new: ("", "unfinished"),
        back: ("wieder da", "finished"),
    }
    assert after[2].note == "a note"


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "idiolect_de.ts"
    texts = {
        tool.Text("A", "a <b> & “c”\n\n d "): {"app/a.py"},
        tool.Text("B", "&Draft"): {"app/b.py", "app/a.py"},
    }
    first, second = texts
    written = [
        tool.Message(first, "ä <b> &\n ", "finished", "why so"),
        tool.Message(second),
        tool.Message(tool.Text("C", "gone"), "weg", "vanished"),
    ]
    tool.write(path, "de", written, texts)
    assert tool.read(path) == written
    tool.compile_(path)
    compiled = QTranslator()
    assert compiled.load(str(path.with_suffix(".qm")))
    assert compiled.translate(first.context, first.source) == "ä <b> &\n "
    assert not compiled.translate(second.context, second.source)
