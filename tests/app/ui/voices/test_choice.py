from pathlib import Path

from pytestqt.qtbot import QtBot

from app.library.records import Profile
from app.ui.voices.choice import VoicesChoice
from app.ui.voices.memory import VoicesMemory
from tests.app.grouped_voices import OTHER_MODEL
from tests.app.small_model import SMALL_MODEL

MINA = Profile(1, "Mina", "2026-01-01T00:00:00+00:00")


def test_the_choice_is_there_only_where_there_are_two_voices(qtbot: QtBot) -> None:
    choice = VoicesChoice()
    qtbot.addWidget(choice)
    for names in ([], ["Letters"]):
        choice.show_voices(names, None)
        assert choice.isHidden()
    choice.show_voices(["Letters", "Essays"], None)
    assert not choice.isHidden()
    listed = [choice.box.itemText(row) for row in range(choice.box.count())]
    assert listed == ["Automatic", "Letters", "Essays", "All writing together"]


def test_only_the_person_chooses(qtbot: QtBot) -> None:
    choice = VoicesChoice()
    qtbot.addWidget(choice)
    chosen: list[object] = []
    choice.chosen.connect(chosen.append)
    choice.show_voices(["Letters", "Essays"], "Essays")
    assert choice.box.currentText() == "Essays"
    assert chosen == []
    for text in ("All writing together", "Letters", "Automatic"):
        choice.box.setCurrentText(text)
    assert chosen == ["Everything", "Letters", None]


def test_a_voice_that_is_not_listed_is_not_chosen(qtbot: QtBot) -> None:
    choice = VoicesChoice()
    qtbot.addWidget(choice)
    choice.show_voices(["Letters", "Essays"], "Poems")
    assert choice.box.currentText() == "Automatic"


def test_a_choice_is_remembered_for_its_profile_and_model_alone(tmp_path: Path) -> None:
    VoicesMemory(tmp_path).choose(MINA, SMALL_MODEL, "Lettres d'été / œuvres")
    memory = VoicesMemory(tmp_path)
    assert memory.chosen(MINA, SMALL_MODEL) == "Lettres d'été / œuvres"
    assert memory.chosen(MINA, OTHER_MODEL) is None
    same_number = Profile(1, "Omar", "2026-02-01T00:00:00+00:00")
    assert memory.chosen(same_number, SMALL_MODEL) is None
    memory.choose(MINA, SMALL_MODEL, None)
    assert VoicesMemory(tmp_path).chosen(MINA, SMALL_MODEL) is None
