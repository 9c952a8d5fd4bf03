"""The model page: what it shows of a model, and what can be done with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ui.model_loader import ModelChoice
from app.ui.settings.model_page import ModelPage
from engine.llama.overrides import NO_OVERRIDES, PlacementOverrides
from engine.process import protocol
from tests.app.ui.conftest import RecordedDialogs
from tests.app.ui.dropping import drop
from tests.app.ui.settings.inspected import damaged, too_large, usable

EMBEDDED = Path("/program/small.gguf")
OTHER = Path("/models/other.gguf")


class Asked:
    """What the page has asked for."""

    def __init__(self, page: ModelPage) -> None:
        self.inspections: list[ModelChoice] = []
        self.speeds: list[ModelChoice] = []
        self.chosen: list[tuple[Path | None, PlacementOverrides]] = []
        page.inspection_wanted.connect(self.inspections.append)
        page.speed_wanted.connect(self.speeds.append)
        page.model_chosen.connect(lambda *choice: self.chosen.append(choice))


@pytest.fixture
def page(qtbot: QtBot, dialogs: RecordedDialogs) -> Iterator[ModelPage]:
    page = ModelPage(EMBEDDED, dialogs)
    qtbot.addWidget(page)
    page.show()
    page.show_in_use(ModelChoice(EMBEDDED))
    page.show_inspection(usable(EMBEDDED))
    yield page
    page.hide()


@pytest.fixture
def asked(page: ModelPage) -> Asked:
    return Asked(page)


def told(page: ModelPage) -> str:
    return "\n".join(value.text() for name, value in page.rows if name.isVisible())


def test_the_model_in_use_is_shown_with_its_figures(page: ModelPage) -> None:
    assert page.name.text() == "Small"
    assert page.state.text() == f"In use · {EMBEDDED}"
    assert "135 million weights as Q4_1" in told(page)
    assert "30 layers of 9 heads" in told(page)
    assert "It fits: 8.0 GB are free." in told(page)
    assert "2 threads, from a faster copy as Q8_0, keys as q8_0" in told(page)
    assert not page.use_button.isEnabled()
    assert page.speed_button.isEnabled()
    assert not page.embedded_button.isVisible()


def test_an_opened_model_is_looked_at_at_once_and_can_be_used(
    page: ModelPage, asked: Asked, dialogs: RecordedDialogs
) -> None:
    dialogs.model = OTHER
    page.open_button.click()
    assert asked.inspections == [ModelChoice(OTHER)]
    assert not page.use_button.isEnabled()
    page.show_inspection(usable(OTHER))
    assert page.state.text() == f"Not in use · {OTHER}"
    page.use_button.click()
    assert asked.chosen == [(OTHER, NO_OVERRIDES)]


def test_nothing_happens_where_no_file_is_chosen(page: ModelPage, asked: Asked) -> None:
    page.open_button.click()
    assert asked.inspections == []
    assert page.name.text() == "Small"


def test_a_model_dropped_on_the_page_is_looked_at(page: ModelPage, asked: Asked) -> None:
    assert drop(page, [Path("/models/notes.txt"), OTHER])
    assert asked.inspections == [ModelChoice(OTHER)]


def test_a_model_that_does_not_fit_says_so_and_cannot_be_used(page: ModelPage) -> None:
    page.look_at(OTHER)
    page.show_inspection(too_large(OTHER))
    assert page.problems.text() == "other.gguf needs 5.2 GB, 3.1 GB are free."
    assert "It does not fit" in told(page)
    assert not page.use_button.isEnabled()
    assert not page.speed_button.isEnabled()


def test_a_file_that_is_no_model_has_a_problem_and_no_figures(page: ModelPage) -> None:
    page.look_at(OTHER)
    page.show_inspection(damaged(OTHER))
    assert page.problems.isVisible()
    assert told(page) == ""
    assert page.name.text() == "other.gguf"
    page.look_at(EMBEDDED)
    page.show_inspection(usable(EMBEDDED))
    assert not page.problems.isVisible()
    assert told(page) != ""


def test_a_model_in_use_whose_file_is_gone_is_in_use_until_the_end(page: ModelPage) -> None:
    page.show_in_use(ModelChoice(OTHER))
    page.show_inspection(damaged(OTHER))
    assert page.state.text() == f"In use until you quit · {OTHER}"


def test_a_name_that_is_no_text_is_refused_here(page: ModelPage, asked: Asked) -> None:
    page.look_at(Path("/models/\udcff.gguf"))
    assert page.problems.text().startswith("The name of this file is no text.")
    assert asked.inspections == []


def test_other_threads_are_looked_at_and_used_with_the_same_model(
    page: ModelPage, asked: Asked
) -> None:
    page.placement.threads.setValue(3)
    choice = ModelChoice(EMBEDDED, PlacementOverrides(n_threads=3))
    assert asked.inspections == [choice]
    page.show_inspection(usable(EMBEDDED))
    assert page.state.text().startswith("In use, but placed otherwise")
    page.use_button.click()
    assert asked.chosen == [(None, choice.overrides)]
    page.show_in_use(choice)
    page.show_inspection(usable(EMBEDDED))
    assert page.placement.overrides == choice.overrides
    assert page.embedded_button.isVisible()


def test_what_is_chosen_automatically_is_told(page: ModelPage) -> None:
    assert page.placement.threads.text() == "Automatic (2)"
    assert page.placement.threads.maximum() == 4
    assert page.placement.keys.currentText() == "Automatic (q8_0)"
    assert not page.placement.gpu_layers.isEnabled()


def test_the_way_back_goes_to_the_embedded_model_as_it_comes(page: ModelPage, asked: Asked) -> None:
    page.show_in_use(ModelChoice(OTHER, PlacementOverrides(n_threads=3)))
    page.embedded_button.click()
    assert asked.chosen == [(None, NO_OVERRIDES)]
    assert page.shown == ModelChoice(EMBEDDED)


def test_speed_is_told_in_words_until_another_model_is_opened(
    page: ModelPage, asked: Asked
) -> None:
    page.speed_button.click()
    assert asked.speeds == [ModelChoice(EMBEDDED)]
    page.show_speed(protocol.SpeedMeasured(1, 400.0, 15.0, 25.0))
    assert page.speed.text() == (
        "It writes about 30 words a second in your voice, 50 in its own, and reads 300. A first "
        "word comes after about 2 s where all of your samples are read anew, and sooner after that."
    )
    page.look_at(OTHER)
    assert not page.speed.isVisible()


def test_nothing_can_be_chosen_while_the_engine_is_at_work(page: ModelPage) -> None:
    page.set_busy(busy=True)
    buttons = (page.open_button, page.use_button, page.speed_button, page.placement)
    assert not any(button.isEnabled() for button in buttons)
    page.set_busy(busy=False)
    assert page.open_button.isEnabled()
    assert page.placement.isEnabled()
