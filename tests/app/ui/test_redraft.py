"""The slider shows at once what it does, on drafts that are the model's own and on no others."""

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from app.library.library import Library
from app.ui.main_window import MainWindow
from engine.process import protocol
from tests.app.ui.drafting import (
    BRIEFLY,
    by,
    draft,
    kept,
    page,
    press_draft,
    type_at,
    version_of,
    wait_until_idle,
)


def test_moving_the_slider_redrafts_with_the_same_seed_and_prompt(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    window.workspace.slider.slider.setValue(0)
    draft(qtbot, window)
    before = page(window)
    first = by(version_of(library, kept(qtbot, window, library, profile_of_ida)))
    answers: list[protocol.Answer] = []
    window.client.answer.connect(answers.append)
    window.workspace.slider.slider.setValue(80)
    assert window.desk.is_drafting
    wait_until_idle(qtbot, window)
    record = kept(qtbot, window, library, profile_of_ida)
    second = by(version_of(library, record))
    assert (first.strength, second.strength) == (0, 80)
    assert first.seed == second.seed
    assert len(library.drafts.versions(record.id)) == 2
    report = [each for each in answers if isinstance(each, protocol.Drafted)][-1].reports[0]
    assert report.n_reused_tokens >= report.n_prompt_tokens - 1
    window.workspace.page.view.undo()
    assert page(window) == before


def test_forty_moves_while_it_writes_end_with_one_draft_at_the_last_strength(
    qtbot: QtBot, short_window: MainWindow, library: Library, profile_of_ida: int
) -> None:
    window = short_window
    slider = window.workspace.slider.slider
    slider.setValue(60)
    draft(qtbot, window)
    before = page(window)
    record = kept(qtbot, window, library, profile_of_ida)
    press_draft(qtbot, window)
    for number in range(40):
        slider.setValue(number)
        # Now and then there is something on the page by the next move.
        if number % 8 == 0:
            with qtbot.waitSignal(window.desk.page.text_began, timeout=BRIEFLY):
                pass
    wait_until_idle(qtbot, window)
    assert kept(qtbot, window, library, profile_of_ida).id == record.id
    newest, *older = library.drafts.versions(record.id)
    assert by(newest).strength == 39
    assert newest.text == page(window) != before
    assert [version.text for version in older] == [before]
    window.workspace.page.view.undo()
    assert page(window) == before


def test_a_page_with_words_of_the_persons_is_never_redrafted(
    qtbot: QtBot, short_window: MainWindow
) -> None:
    window = short_window
    slider = window.workspace.slider.slider
    press_draft(qtbot, window)
    with qtbot.waitSignal(window.desk.page.text_began, timeout=BRIEFLY):
        pass
    type_at(qtbot, window, QTextCursor.MoveOperation.Start, "mine ")
    began = _count_drafts(window)
    slider.setValue(10)
    wait_until_idle(qtbot, window)
    assert page(window).startswith("mine ")
    slider.setValue(90)
    assert not window.desk.is_drafting
    assert began == []
    slider.setValue(20)
    window.actions_.new.trigger()
    slider.setValue(70)
    qtbot.keyClicks(window.workspace.page.view, "Dear Ida")
    slider.setValue(30)
    assert not window.desk.is_drafting
    assert page(window) == "Dear Ida"


def test_what_is_typed_between_the_move_and_the_first_word_is_not_replaced(
    qtbot: QtBot, short_window: MainWindow
) -> None:
    window = short_window
    draft(qtbot, window)
    before = page(window)
    qtbot.waitUntil(lambda: window.desk.keeper.version is not None)
    window.workspace.slider.slider.setValue(15)
    type_at(qtbot, window, QTextCursor.MoveOperation.Start, "mine ")
    qtbot.waitUntil(lambda: not window.desk.is_drafting, timeout=BRIEFLY)
    assert page(window) == f"mine {before}"
    own, other = window.workspace.variants.columns
    assert own.text == f"mine {before}"
    assert other.text
    window.desk.stop()


def _count_drafts(window: MainWindow) -> list[str]:
    began: list[str] = []
    window.desk.page.text_began.connect(lambda: began.append("draft"))
    return began
