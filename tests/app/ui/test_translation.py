"""The interface speaks the language that is asked for, or the one that it is written in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.ui import translation
from app.ui.translation import install_translators, languages
from tests.app.ui.translations import tool


class Page(QObject):
    def title(self) -> str:
        return self.tr("Drafts")


class TallPage(Page):
    """Looked up under the class that the text stands in."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    texts = {tool.Text("Page", "Drafts"): {"page.py"}}
    for language, word in (("de", "Entwürfe"), ("ar", "مسودات"), ("zh_CN", "草稿")):
        path = folder / f"idiolect_{language}.ts"
        messages = [tool.Message(text, word, "finished") for text in texts]
        tool.write(path, language, messages, texts)
        tool.compile_(path)
    return folder


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[list[QTranslator]]:
    before, direction = QLocale(), qapp.layoutDirection()
    installed: list[QTranslator] = []
    yield installed
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


def test_ours_and_qts_own_texts_are_translated(
    qapp: QApplication, folder: Path, english_again: list[QTranslator]
) -> None:
    english_again += install_translators(qapp, "de", folder)
    assert TallPage().title() == "Entwürfe"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().language() is QLocale.Language.German


def test_a_language_of_the_right_is_laid_out_from_there(
    qapp: QApplication, folder: Path, english_again: list[QTranslator]
) -> None:
    english_again += install_translators(qapp, "ar", folder)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    english_again += install_translators(qapp, "en", folder)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("wanted", "title"),
    [
        ("de_AT", "Entwürfe"),
        ("zh-Hans-CN", "草稿"),
        ("zh_TW", "Drafts"),
        ("fr", "Drafts"),
        ("en_GB", "Drafts"),
        ("nonsense", "Drafts"),
    ],
)
def test_the_nearest_language_is_taken(
    qapp: QApplication,
    folder: Path,
    english_again: list[QTranslator],
    wanted: str,
    title: str,
) -> None:
    english_again += install_translators(qapp, wanted, folder)
    assert Page().title() == title


@pytest.mark.parametrize(
    ("desktops", "title"), [(["en-GB", "de-DE"], "Drafts"), (["fr-FR", "de-DE", "en"], "Entwürfe")]
)
def test_the_desktops_languages_are_taken_in_its_order(
    qapp: QApplication,
    folder: Path,
    english_again: list[QTranslator],
    monkeypatch: pytest.MonkeyPatch,
    desktops: list[str],
    title: str,
) -> None:
    class Desktop(QLocale):
        def uiLanguages(self) -> list[str]:  # noqa: N802
            return desktops

    monkeypatch.setattr(QLocale, "system", staticmethod(Desktop))
    english_again += install_translators(qapp, None, folder)
    assert Page().title() == title


def test_languages_are_those_compiled_and_the_one_written_in(folder: Path) -> None:
    assert languages(folder) == ["ar", "de", "en", "zh_CN"]
    assert languages(folder / "none") == ["en"]
    assert languages(translation.translations()) == ["de", "en", "es", "fr", "zh_CN"]
