"""Pasted texts: from the editor, through the real import process, into the library."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem
from pytestqt.qtbot import QtBot

from app.errors import SourceError
from app.home import Home
from app.importing.detect import find_units
from app.importing.plain_text import cleaned
from app.importing.source import Found, ReadOptions
from app.library.library import Library
from app.ui.importing.pasted import PASTED_ADDRESS, PastedTexts, source_name
from app.ui.importing.request import PASTED_KINDS, PastedText
from app.ui.importing.step import Step
from engine.writing import Kind, Sample
from tests.app.ui.conftest import RecordedDialogs
from tests.app.ui.importing.steps import POST, Steps, mailbox, open_dialog

MOMENT = datetime(2026, 3, 2, 10, 5, 7, 123_456)
LETTER = "Noon works for me, see you on Friday, and do bring the bread!"


@pytest.fixture
def steps(qtbot: QtBot, home: Home, dialogs: RecordedDialogs) -> Iterator[Steps]:
    with open_dialog(qtbot, home, dialogs) as opened:
        yield opened


def paste(steps: Steps, kind: Kind, title: str, text: str) -> None:
    """Paste a text on the page for that."""
    steps.dialog.form.paste_button.click()
    assert steps.dialog.step is Step.PASTE
    page = steps.dialog.paste
    page.kind_buttons.choose(kind)
    page.title.setText(title)
    page.text.setPlainText(text)
    steps.go_on(Step.CHOOSE)


def left_behind(home: Home) -> list[Path]:
    """Files in a home that are not the library's."""
    files = (path for path in home.root.rglob("*") if path.is_file())
    return [path for path in files if not path.name.startswith("library.sqlite")]


def test_pasted_texts_of_all_kinds_become_samples_and_no_file_stays(steps: Steps) -> None:
    paste(steps, Kind.EMAIL, "Mittagessen für Zoë", LETTER)
    paste(steps, Kind.REPLY, "", f"{LETTER} Yes.\n\n> Is there soup?")
    paste(steps, Kind.POST, "Clöcks: a “history”", f"{POST}{POST}")
    assert not left_behind(steps.home)
    steps.dialog.form.profile.setText("Mina")
    steps.go_on(Step.PREVIEW)
    assert steps.dialog.preview.headline.text() == "3 texts by you would be kept"
    assert steps.counts[1].startswith("Pasted text, 20")
    assert not left_behind(steps.home)
    steps.go_on(Step.REPORT)
    assert not left_behind(steps.home)
    with Library.open(steps.home.database) as library:
        stored = library.samples.for_profile(library.profiles.get("Mina").id)
    assert {sample.sample for sample in stored} == {
        Sample(Kind.EMAIL, "Mittagessen für Zoë", LETTER),
        Sample(Kind.REPLY, "", f"{LETTER} Yes."),
        Sample(Kind.POST, "Clöcks: a “history”", f"{POST}{POST}".strip()),
    }


def test_a_pasted_text_goes_along_with_a_mailbox(steps: Steps, tmp_path: Path) -> None:
    steps.choose(mailbox(tmp_path / "Sent.mbox"))
    paste(steps, Kind.EMAIL, "Lunch", LETTER)
    steps.go_on(Step.WHOSE)
    assert steps.dialog.whose.authors.count() == 2
    steps.dialog.whose.authors.item(1).setCheckState(Qt.CheckState.Unchecked)
    steps.go_on(Step.PREVIEW)
    assert steps.dialog.preview.headline.text() == "3 texts by you would be kept"


def test_what_a_crash_left_behind_is_deleted(
    qtbot: QtBot, home: Home, dialogs: RecordedDialogs
) -> None:
    PastedTexts(home).write([PastedText(Kind.POST, "", POST)], MOMENT)
    assert left_behind(home)
    with open_dialog(qtbot, home, dialogs):
        assert not left_behind(home)


def test_a_pasted_text_can_be_changed_before_it_is_imported(steps: Steps) -> None:
    paste(steps, Kind.POST, "Clocks", POST)
    listed = steps.dialog.form.list
    assert shown(listed.item(0)) == "Pasted text: Clocks"
    listed.setCurrentRow(0)
    steps.qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert steps.dialog.step is Step.PASTE
    assert steps.dialog.paste.pasted == PastedText(Kind.POST, "Clocks", POST.strip())
    steps.dialog.paste.title.clear()
    steps.go_on(Step.CHOOSE)
    assert listed.count() == 1
    assert shown(listed.item(0)).startswith("Pasted text: The clock on the pontoon")
    assert shown(listed.item(0)).endswith("…")


def test_what_was_begun_in_the_editor_waits_there_until_it_is_added(steps: Steps) -> None:
    steps.dialog.form.paste_button.click()
    assert not steps.dialog.buttons.next.isEnabled()
    steps.dialog.paste.text.setPlainText(LETTER)
    steps.dialog.reject()
    assert steps.dialog.step is Step.CHOOSE
    assert steps.dialog.form.list.pasted == ()
    steps.dialog.form.paste_button.click()
    assert steps.dialog.paste.text.toPlainText() == LETTER
    steps.go_on(Step.CHOOSE)
    steps.dialog.form.paste_button.click()
    assert steps.dialog.paste.text.toPlainText() == ""


def shown(item: QListWidgetItem) -> str:
    return item.text()


def test_a_source_is_named_by_its_day(tmp_path: Path) -> None:
    folder = PastedTexts(Home(tmp_path)).write([PastedText(Kind.POST, "", POST)], MOMENT)
    assert source_name(str(folder)) == "Pasted text, 2026-03-02"
    assert source_name("/mail/Sent.mbox") == "Sent.mbox"


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    texts = PastedTexts(Home(tmp_path / "home"))
    (tmp_path / "home").write_bytes(b"a file where the folder should be")
    with pytest.raises(SourceError, match="cannot be prepared in"):
        texts.write([PastedText(Kind.POST, "", POST)], MOMENT)


@given(
    kind=st.sampled_from(PASTED_KINDS),
    title=st.text(max_size=30).map("About {}".format),
    beginning=st.sampled_from(
        ["", "---\ntitle: x\n---\n", "From: x@example.org\n", "{\\rtf1 ", "%PDF-1.4\n"]
    ),
)
def test_whatever_is_pasted_is_read_as_the_text_that_it_is(
    tmp_path_factory: pytest.TempPathFactory, kind: Kind, title: str, beginning: str
) -> None:
    home = Home(tmp_path_factory.mktemp("home"))
    folder = PastedTexts(home).write([PastedText(kind, title, beginning + POST * 3)], MOMENT)
    with find_units([folder]) as findings:
        (unit,) = findings.units
        assert unit.source.name == ("posts" if kind is Kind.POST else "eml")
        (file,) = unit.files
        with file.open() as stream:
            options = ReadOptions(frozenset({PASTED_ADDRESS}))
            (item,) = unit.source.read(stream, file.label, options)
    assert isinstance(item, Found)
    assert item.sample.kind is kind
    assert item.sample.subject == " ".join(cleaned(title).split())
    assert "The clock on the pontoon" in item.sample.text
