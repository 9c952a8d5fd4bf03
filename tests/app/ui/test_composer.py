from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from pytestqt.qtbot import QtBot

from app.ui.composer import Composer
from engine.writing import DraftRequest, Kind, Length


def _composer(qtbot: QtBot) -> Composer:
    composer = Composer()
    qtbot.addWidget(composer)
    composer.show()
    return composer


def test_the_thread_box_is_there_for_a_reply_only(qtbot: QtBot) -> None:
    composer = _composer(qtbot)
    shown = {}
    for kind in Kind:
        qtbot.mouseClick(composer.kind_buttons.button(kind), Qt.MouseButton.LeftButton)
        shown[kind] = composer.thread_box.isVisible()
    assert shown == {kind: kind is Kind.REPLY for kind in Kind}


def test_the_thread_of_a_hidden_box_is_not_asked_for(qtbot: QtBot) -> None:
    composer = _composer(qtbot)
    composer.show_request(DraftRequest(Kind.REPLY, "yes", "When?"))
    composer.kind_buttons.choose(Kind.POST)
    assert composer.request == DraftRequest(Kind.POST, "yes", "")
    composer.kind_buttons.choose(Kind.REPLY)
    assert composer.request == DraftRequest(Kind.REPLY, "yes", "When?")


def test_arrow_keys_move_between_the_kinds(qtbot: QtBot) -> None:
    composer = _composer(qtbot)
    buttons = composer.kind_buttons
    composer.activateWindow()
    buttons.button(Kind.EMAIL).setFocus()
    qtbot.waitUntil(buttons.button(Kind.EMAIL).hasFocus)
    qtbot.keyClick(buttons.button(Kind.EMAIL), Qt.Key.Key_Right)
    assert buttons.kind is Kind.REPLY


def test_a_request_needs_a_brief_or_a_thread(qtbot: QtBot) -> None:
    composer = _composer(qtbot)
    assert not composer.is_ready
    composer.brief.setPlainText("   ")
    assert not composer.is_ready
    composer.kind_buttons.choose(Kind.REPLY)
    composer.thread_box.setPlainText("When?")
    assert composer.is_ready


def test_a_dropped_file_gives_its_text_and_a_bad_one_a_reason(qtbot: QtBot, tmp_path: Path) -> None:
    composer = _composer(qtbot)
    good, bad = tmp_path / "ask.txt", tmp_path / "ask.pdf"
    good.write_text("When does the ferry leave?")
    bad.write_bytes(b"%PDF")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in (bad, good)])
    with qtbot.waitSignal(composer.refused) as refusal:
        composer.thread_box.insertFromMimeData(dropped)
    assert "ask.pdf" in refusal.args[0]
    assert composer.thread_box.toPlainText() == "When does the ferry leave?\n"


def test_all_of_a_request_is_shown_and_read_back_without_a_word(qtbot: QtBot) -> None:
    composer = _composer(qtbot)
    request = DraftRequest(
        Kind.REPLY,
        "yes",
        "When?",
        source="I will come.",
        recipient="Ida",
        subject="Re: the clock",
        length=Length.LONG,
        language="fr",
    )
    with qtbot.assertNotEmitted(composer.changed):
        composer.show_request(request)
    assert composer.request == request
    assert composer.source_box.isVisible()
    composer.show_request(DraftRequest(Kind.NOTE, ""))
    assert composer.request == DraftRequest(Kind.NOTE, "")
    assert not composer.source_box.isVisible()


def test_a_text_to_rewrite_is_asked_for_only_while_it_is_wanted(qtbot: QtBot) -> None:
    composer = _composer(qtbot)
    composer.brief.setPlainText("friendlier")
    composer.rewrites.click()
    assert not composer.is_ready
    composer.source_box.setPlainText("We inform you.")
    assert composer.is_ready
    assert composer.request.source == "We inform you."
    composer.rewrites.click()
    assert composer.request.source == ""
    assert composer.is_ready
