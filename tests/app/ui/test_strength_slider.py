import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.strength_slider import StrengthSlider


@pytest.fixture
def slider(qtbot: QtBot) -> StrengthSlider:
    slider = StrengthSlider()
    qtbot.addWidget(slider)
    slider.show()
    return slider


def test_without_preference_heads_it_is_off_at_zero_and_says_why(slider: StrengthSlider) -> None:
    assert not slider.slider.isEnabled()
    assert slider.strength == 0
    assert "preference heads" in slider.slider.accessibleDescription()
    assert slider.find_button.isVisible()


def test_the_chosen_strength_survives_a_profile_without_heads(slider: StrengthSlider) -> None:
    slider.set_available(available=True)
    assert slider.strength == 50
    slider.slider.setValue(80)
    slider.set_available(available=False)
    assert slider.strength == 0
    slider.set_available(available=False)
    slider.set_available(available=True)
    assert slider.strength == 80


def test_arrow_keys_step_five_and_page_keys_ten(qtbot: QtBot, slider: StrengthSlider) -> None:
    slider.set_available(available=True)
    qtbot.keyClick(slider.slider, Qt.Key.Key_Right)
    assert slider.strength == 55
    qtbot.keyClick(slider.slider, Qt.Key.Key_PageDown)
    assert slider.strength == 45


def test_its_value_is_spoken_in_words(slider: StrengthSlider) -> None:
    slider.set_available(available=True)
    slider.slider.setValue(0)
    assert slider.slider.accessibleDescription() == "0 · model's own voice"
    slider.slider.setValue(100)
    assert slider.slider.accessibleDescription() == "100 · strong"


def test_it_starts_at_the_recommended_strength_until_it_is_moved(slider: StrengthSlider) -> None:
    slider.set_available(available=True)
    slider.set_mark(25.0)
    assert slider.strength == 25
    assert slider.mark.isVisible()
    assert "recommended" in slider.slider.accessibleDescription()
    slider.slider.setValue(80)
    slider.set_mark(100.0)
    assert slider.strength == 80
    slider.forget_choice()
    assert slider.strength == 100


def test_a_recommended_zero_is_a_mark_like_any_other(slider: StrengthSlider) -> None:
    slider.set_available(available=True)
    slider.set_mark(0.0)
    assert slider.strength == 0
    assert slider.mark.isVisible()


def test_the_mark_can_be_pressed_and_is_nothing_while_there_is_none(
    qtbot: QtBot, slider: StrengthSlider
) -> None:
    slider.set_available(available=True)
    slider.slider.setValue(80)
    slider.use_mark()
    assert slider.strength == 80
    assert not slider.mark.isVisible()
    slider.set_mark(25.0)
    qtbot.mouseClick(slider.mark.button, Qt.MouseButton.LeftButton)
    assert slider.strength == 25


def test_the_mark_stands_under_the_handle_and_its_word_stays_inside(slider: StrengthSlider) -> None:
    slider.set_available(available=True)
    middles = []
    for mark in (0.0, 50.0, 100.0):
        slider.set_mark(mark)
        word = slider.mark.button.geometry()
        assert slider.mark.rect().contains(word)
        middles.append(word.center().x())
    assert middles == sorted(middles)
    assert abs(middles[1] - slider.mark.rect().center().x()) <= 2


def test_without_heads_no_mark_is_shown(slider: StrengthSlider) -> None:
    slider.set_mark(25.0)
    assert slider.strength == 0
    assert not slider.mark.isVisible()
