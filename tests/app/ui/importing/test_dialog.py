"""The import dialog from choosing files to the report, with the real child processes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.home import Home
from app.library.library import Library
from app.ui.importing.step import Step
from tests.app.importing.written_mail import mbox, message
from tests.app.importing.zips import zipped
from tests.app.ui.conftest import RecordedDialogs
from tests.app.ui.dropping import drop, drop_data
from tests.app.ui.importing.steps import POST, Steps, mailbox, open_dialog, post

CHAT = "13/02/2010, 16:07 - {0}: {1}\n"


@pytest.fixture
def steps(qtbot: QtBot, home: Home, dialogs: RecordedDialogs) -> Iterator[Steps]:
    with open_dialog(qtbot, home, dialogs) as opened:
        yield opened


def kept(home: Home) -> list[str]:
    """The texts of the profile Mina; none if there is no such profile."""
    with Library.open(home.database) as library:
        profiles = [summary.profile for summary in library.profiles.summaries()]
        return [
            stored.sample.text
            for profile in profiles
            if profile.name == "Mina"
            for stored in library.samples.for_profile(profile.id)
        ]


def ticks(steps: Steps) -> dict[str, bool]:
    """The lines of those who wrote, and whether they are ticked."""
    authors = steps.dialog.whose.authors
    items = [authors.item(row) for row in range(authors.count())]
    return {item.text(): item.checkState() is Qt.CheckState.Checked for item in items}


def test_mail_goes_by_whose_it_is_and_a_preview_into_the_library(
    steps: Steps, tmp_path: Path
) -> None:
    dialog = steps.dialog
    assert not dialog.buttons.next.isEnabled()
    steps.choose(mailbox(tmp_path / "Sent.mbox"))
    steps.go_on(Step.WHOSE)
    assert ticks(steps) == {
        "Mina Öberg <mina@example.org>\n2 messages, in your Sent folder": True,
        "omar@example.org\n1 message, in your Sent folder": True,
    }
    dialog.whose.authors.item(1).setCheckState(Qt.CheckState.Unchecked)
    steps.go_on(Step.PREVIEW)
    assert dialog.preview.headline.text() == "2 texts by you would be kept"
    assert dialog.preview.summary.text() == "1 left out. Nothing is kept yet."
    assert steps.counts == [
        "Kept from",
        "Sent.mbox (mailbox) 2",
        "Left out",
        "written by someone else 1",
    ]
    assert kept(steps.home) == []
    steps.go_on(Step.REPORT)
    assert dialog.report.headline.text() == "2 new samples"
    assert len(kept(steps.home)) == 2


def test_back_leads_through_every_step_and_what_was_ticked_stays(
    steps: Steps, tmp_path: Path
) -> None:
    steps.choose(mailbox(tmp_path / "Sent.mbox"))
    steps.go_on(Step.WHOSE)
    steps.dialog.whose.authors.item(0).setCheckState(Qt.CheckState.Unchecked)
    steps.go_on(Step.PREVIEW)
    assert steps.dialog.preview.headline.text() == "1 text by you would be kept"
    steps.go_back(Step.WHOSE)
    steps.go_back(Step.CHOOSE)
    assert not steps.dialog.buttons.back.isVisible()
    steps.go_on(Step.WHOSE)
    assert list(ticks(steps).values()) == [False, True]
    assert kept(steps.home) == []


def test_the_preview_marks_what_is_left_out_and_leafs_through_examples_by_keys(
    steps: Steps, tmp_path: Path
) -> None:
    steps.choose(mailbox(tmp_path / "Sent.mbox"))
    steps.go_on(Step.WHOSE)
    steps.go_on(Step.PREVIEW)
    examples = steps.dialog.preview.examples
    assert examples.place.text() == "Example 1 of 3"
    assert not examples.previous_button.isEnabled()
    with steps.qtbot.waitSignal(examples.shown):
        QTest.keySequence(steps.dialog, QKeySequence(QKeySequence.StandardKey.Forward))
    assert examples.place.text() == "Example 2 of 3"
    assert examples.item.text() == "message 2 (Re: Soup) · Sent.mbox"
    assert examples.text.toPlainText() == (
        "The soup stands on the stove, help yourselves.\n\nLeft out: quote\n> Is there any soup?"
    )
    assert examples.text.accessibleDescription() == "Left out: quote"
    struck = examples.text.document().find("> Is there").charFormat()
    assert struck.fontStrikeOut()
    assert struck.toolTip() == "Left out: quote"
    assert not examples.text.document().find("The soup").charFormat().fontStrikeOut()
    with steps.qtbot.waitSignal(examples.shown):
        QTest.keySequence(steps.dialog, QKeySequence(QKeySequence.StandardKey.Back))
    assert examples.place.text() == "Example 1 of 3"


def test_names_with_spaces_are_typed_in_and_tell_whose_words_are_kept(
    steps: Steps, tmp_path: Path
) -> None:
    chat = tmp_path / "chat.txt"
    lines = [CHAT.format(name, POST) for name in ("Mina Öberg", "Omar Haddad")]
    chat.write_text("".join(lines), encoding="utf-8")
    steps.choose(chat)
    steps.go_on(Step.WHOSE)
    whose = steps.dialog.whose
    assert set(ticks(steps).values()) == {False}
    assert "Nothing tells which of these are you." in whose.more.text()
    assert not steps.dialog.buttons.next.isEnabled()
    whose.other.setText("Mina Öberg; mina@example.org,\nmina@work.example")
    assert steps.dialog.buttons.next.isEnabled()
    steps.qtbot.keyClick(whose.other, Qt.Key.Key_Return)
    assert steps.dialog.step is Step.WHOSE
    assert whose.other.text() == ""
    assert set(whose.mine) == {"mina öberg", "mina@example.org", "mina@work.example"}
    steps.go_on(Step.PREVIEW)
    assert steps.dialog.preview.headline.text() == "1 text by you would be kept"


def test_an_address_that_wrote_nothing_is_told_and_back_leads_to_it(
    steps: Steps, tmp_path: Path
) -> None:
    steps.choose(mailbox(tmp_path / "Archive.mbox"))
    steps.go_on(Step.WHOSE)
    authors = steps.dialog.whose.authors
    for row in range(authors.count()):
        authors.item(row).setCheckState(Qt.CheckState.Unchecked)
    steps.dialog.whose.other.setText("stranger@example.org")
    steps.go_on(Step.REPORT)
    assert steps.dialog.report.headline.text() == "There is no preview"
    assert "stranger@example.org" in steps.dialog.report.problems.toPlainText()
    steps.go_back(Step.WHOSE)


def test_where_all_is_too_short_the_preview_says_that_nothing_would_be_kept(
    steps: Steps, tmp_path: Path
) -> None:
    mail = tmp_path / "Sent.mbox"
    mail.write_bytes(mbox(message("Thanks!"), message("Noon?")))
    steps.choose(mail)
    steps.go_on(Step.WHOSE)
    steps.go_on(Step.PREVIEW)
    assert steps.dialog.preview.headline.text() == "Nothing would be kept"
    assert steps.counts[-2:] == ["Left out", "too short 2"]
    assert not steps.dialog.preview.examples.isVisible()
    assert not steps.dialog.buttons.next.isVisible()
    steps.go_back(Step.WHOSE)


def test_importing_again_says_that_all_is_known(
    qtbot: QtBot, home: Home, dialogs: RecordedDialogs, tmp_path: Path
) -> None:
    file = post(tmp_path / "clocks.md")
    with open_dialog(qtbot, home, dialogs) as first:
        first.choose(file)
        # A post is its owner's: nobody is asked whose it is.
        first.go_on(Step.PREVIEW)
        first.go_on(Step.REPORT)
    with open_dialog(qtbot, home, dialogs) as again:
        again.choose(file)
        again.go_on(Step.PREVIEW)
        assert again.dialog.preview.headline.text() == "All of it is in your library already"
        assert again.counts[-1] == "clocks.md (text files), known already 1"
        assert not again.dialog.buttons.next.isVisible()


def test_a_damaged_zip_is_told_and_back_leads_to_the_files(steps: Steps, tmp_path: Path) -> None:
    whole = zipped({"clocks.md": POST.encode() * 3})
    (tmp_path / "writing.zip").write_bytes(whole[: len(whole) // 2])
    steps.choose(tmp_path / "writing.zip")
    steps.go_on(Step.REPORT)
    assert steps.dialog.report.headline.text() == "That could not be looked at"
    assert steps.dialog.focusWidget() is steps.dialog.buttons.back
    assert "writing.zip" in steps.dialog.report.problems.toPlainText()
    assert "damaged" in steps.dialog.report.problems.toPlainText()
    assert not steps.dialog.buttons.next.isVisible()
    steps.go_back(Step.CHOOSE)


def test_stopping_the_look_leads_back_to_the_files(steps: Steps, tmp_path: Path) -> None:
    steps.choose(mailbox(tmp_path / "Sent.mbox"))
    steps.stop(Step.LOOK)
    steps.wait_for(Step.CHOOSE)
    assert steps.dialog.form.list.paths == (tmp_path / "Sent.mbox",)
    steps.go_on(Step.WHOSE)


def test_stopping_the_preview_leads_back_to_whose_and_keeps_nothing(
    steps: Steps, tmp_path: Path
) -> None:
    steps.choose(mailbox(tmp_path / "Sent.mbox"))
    steps.go_on(Step.WHOSE)
    steps.stop(Step.TRY)
    steps.wait_for(Step.WHOSE)
    assert kept(steps.home) == []


def test_a_stopped_import_can_be_begun_again_from_its_preview(steps: Steps, tmp_path: Path) -> None:
    steps.choose(post(tmp_path / "clocks.md"))
    steps.go_on(Step.PREVIEW)
    steps.stop(Step.STORE)
    steps.wait_for(Step.REPORT)
    assert steps.dialog.report.headline.text() == "The import was not finished"
    steps.go_back(Step.PREVIEW)
    steps.go_on(Step.REPORT)
    assert steps.dialog.report.headline.text() == "1 new sample"


def test_what_is_dropped_on_the_dialog_is_added_at_any_step_but_while_it_works(
    steps: Steps, tmp_path: Path
) -> None:
    dialog, file = steps.dialog, mailbox(tmp_path / "Sent.mbox")
    assert drop(dialog, [file])
    steps.choose()
    steps.go_on(Step.WHOSE)
    assert drop(dialog, [tmp_path])
    assert dialog.step is Step.CHOOSE
    assert dialog.form.list.paths == (file, tmp_path)
    dialog.buttons.next.click()
    assert dialog.step is Step.LOOK
    drop(dialog, [tmp_path / "more.md"])
    assert dialog.form.list.paths == (file, tmp_path)


def test_words_dropped_on_the_dialog_are_not_taken(steps: Steps) -> None:
    data = QMimeData()
    data.setText("https://example.org")
    assert not drop_data(steps.dialog, data)


def test_chosen_files_are_listed_once_and_what_is_removed_can_be_had_back(
    steps: Steps, dialogs: RecordedDialogs, tmp_path: Path
) -> None:
    form = steps.dialog.form
    one, two = tmp_path / "one.md", tmp_path / "two.md"
    dialogs.files = [one, two, one]
    form.files_button.click()
    form.files_button.click()
    dialogs.folder = tmp_path
    form.folder_button.click()
    assert form.list.paths == (one, two, tmp_path)
    assert not form.undo_button.isVisible()
    form.list.setCurrentRow(1)
    steps.qtbot.keyClick(form.list, Qt.Key.Key_Delete)
    form.list.setCurrentRow(0)
    form.remove_button.click()
    assert form.list.paths == (tmp_path,)
    form.undo_button.click()
    form.undo_button.click()
    assert form.list.paths == (one, two, tmp_path)


def test_every_step_puts_the_keyboard_where_one_begins(steps: Steps, tmp_path: Path) -> None:
    dialog = steps.dialog

    def focused() -> QWidget | None:
        return dialog.focusWidget()

    assert focused() is dialog.form.files_button
    steps.choose(mailbox(tmp_path / "Sent.mbox"))
    steps.go_on(Step.WHOSE)
    assert focused() is dialog.whose.authors
    steps.go_on(Step.PREVIEW)
    assert focused() is dialog.preview.counts
    dialog.buttons.back.click()
    dialog.buttons.back.click()
    assert focused() is dialog.form.files_button
