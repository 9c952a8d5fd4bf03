from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.library.records import Voice
from app.ui.voice_details import VoiceDetails
from app.ui.voice_note import VoiceNote
from app.ui.voice_words import what_was_learnt
from engine.calibration.result import Verdict
from engine.discovery.confidence import Confidence
from engine.discovery.result import AtlasUse
from engine.heads import HeadScore, HeadWeight
from engine.writing import Kind
from tests.app.a_calibration import CALIBRATION

VOICE = Voice(
    id=1,
    profile_id=1,
    name="Everything",
    model_fingerprint="abc123",
    model_name="Small",
    scores=(HeadScore.normal(0, 1, 0.5, 0.02), HeadScore.normal(1, 0, 0.25, 0.01)),
    weights=(HeadWeight(0, 1, 1.0),),
    n_examples=4,
    n_tokens=400,
    n_rows=800,
    split_half=0.41,
    stability=0.7,
    confidence=Confidence.FAIRLY_SURE,
    estimator="gain_weighted",
    seconds=60.0,
    created_at="2026-01-01T00:00:00+00:00",
    calibration=CALIBRATION,
)


def cells(dialog: VoiceDetails) -> list[list[str]]:
    table = dialog.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_figures_stand_in_a_table_with_their_controls(qtbot: QtBot) -> None:
    dialog = VoiceDetails(VOICE, "Jo")
    qtbot.addWidget(dialog)
    rows = cells(dialog)
    assert len(rows) == 6
    assert rows[0] == ["0", "nothing: your samples only", "+0.110 ± 0.030", "1.40", "1%", "3.5"]
    assert rows[4][:3] == ["50", "samples and preference heads", "+0.260 ± 0.030"]
    assert rows[5][:3] == ["50", "samples and random heads", "+0.150 ± 0.030"]
    assert "1 of 2 heads of Small" in dialog.text.text()
    assert "0.41" in dialog.text.text()


def test_before_calibration_there_is_no_table(qtbot: QtBot) -> None:
    dialog = VoiceDetails(replace(VOICE, calibration=None, split_half=None), "Jo")
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.table.isVisible()
    assert "agree" not in dialog.text.text()


@pytest.mark.parametrize(
    ("confidence", "said"),
    [
        (Confidence.SURE, "Preference heads: sure."),
        (Confidence.FAIRLY_SURE, "Preference heads: fairly sure."),
        (Confidence.NOT_ENOUGH, "Preference heads: not enough writing yet."),
    ],
)
def test_the_note_says_how_sure_the_heads_are_and_whether_they_help(
    qtbot: QtBot, confidence: Confidence, said: str
) -> None:
    note = VoiceNote()
    qtbot.addWidget(note)
    note.show_voice(replace(VOICE, confidence=confidence))
    assert note.text.text() == f"{said} Steering helps."


def test_the_note_is_gone_where_there_are_no_heads(qtbot: QtBot) -> None:
    note = VoiceNote()
    qtbot.addWidget(note)
    note.show_voice(VOICE)
    assert note.isVisible()
    note.show_voice(replace(VOICE, weights=()))
    assert not note.isVisible()
    note.show_voice(None)
    assert not note.isVisible()


def test_a_ranking_that_is_mostly_other_writers_is_told_as_such() -> None:
    mostly = replace(VOICE, atlas=AtlasUse((Kind.EMAIL,), 11, 0.8))
    assert "other writers" in what_was_learnt(mostly)
    assert "other writers" not in what_was_learnt(
        replace(VOICE, atlas=AtlasUse((Kind.EMAIL,), 11, 0.2))
    )


def test_a_verdict_against_steering_is_told_plainly() -> None:
    against = replace(CALIBRATION, recommended_strength=0.0, verdict=Verdict.DOES_NOT_HELP)
    said = what_was_learnt(replace(VOICE, calibration=against))
    assert said.endswith("Steering does not help with this model and this writing.")
