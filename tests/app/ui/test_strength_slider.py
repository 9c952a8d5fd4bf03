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
