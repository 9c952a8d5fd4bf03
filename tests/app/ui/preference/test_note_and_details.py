from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from pytestqt.qtbot import QtBot

from app.preference.evidence import Evidence, Option, Pick
from app.preference.learning import learn
from app.preference.preference import Sureness
from app.preference.prior import prior_from
from app.ui.preference.curve import PreferenceCurve
from app.ui.preference.details import PreferenceDetails
from app.ui.preference.note import PreferenceNote
from app.ui.preference.tables import LatestChoices
from app.ui.theme import palette_for
from engine.writing import Kind
from tests.app.a_calibration import CALIBRATION
from tests.app.preference.made_up import FLAT, edit, option, pick, voice_pick

AGREED: list[Evidence] = [pick(80, 50)] * 11


def cells(table: LatestChoices) -> list[list[str]]:
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


@pytest.fixture
def details(qtbot: QtBot) -> PreferenceDetails:
    dialog = PreferenceDetails("Jo")
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        ([pick(50, 80)], "From 1 choice of yours: strength "),
        (AGREED, "From 11 choices of yours: strength "),
        ([*AGREED, edit(50, 0.5)], "From 11 choices and 1 edit of yours: strength "),
        ([edit(50, 0.5)] * 2, "From 2 edits of yours: strength "),
    ],
)
def test_the_note_says_what_the_strength_rests_on(
    qtbot: QtBot, evidence: list[Evidence], said: str
) -> None:
    note = PreferenceNote()
    qtbot.addWidget(note)
    preference = learn(evidence, FLAT)
    note.show_preference(preference)
    assert note.isVisible()
    assert note.text.text() == f"{said}{preference.strength:.0f}."


def test_there_is_no_note_without_choices(qtbot: QtBot) -> None:
    note = PreferenceNote()
    qtbot.addWidget(note)
    note.show_preference(learn(AGREED, FLAT))
    note.show_preference(learn([], FLAT))
    assert not note.isVisible()
    note.show_preference(learn(AGREED, FLAT))
    note.show_preference(None)
    assert not note.isVisible()


def test_the_note_leads_to_the_details(qtbot: QtBot) -> None:
    note = PreferenceNote()
    qtbot.addWidget(note)
    note.show_preference(learn(AGREED, FLAT))
    with qtbot.waitSignal(note.details_wanted):
        qtbot.keyClick(note.details_button, Qt.Key.Key_Space)


def test_the_details_say_what_was_learnt_how_surely_and_where_it_began(
    details: PreferenceDetails,
) -> None:
    settled = [pick(60, other) for other in (20, 35, 80, 100)] * 12
    preference = learn(settled, prior_from(CALIBRATION))
    assert preference.sureness is not Sureness.GUESS
    details.show_preference(preference, settled, ["Everything"])
    low, high = preference.interval
    said = details.text.text()
    assert said.startswith(f"From 48 choices of yours: strength {preference.strength:.0f}.")
    assert f"lies between {low:.0f} and {high:.0f}. Calibration recommends 25." in said
    spoken = details.curve.accessibleDescription()
    assert "Strength 50: better than the mark." in spoken
    assert "Strength 25: about as good as the mark." in spoken
    assert spoken.startswith(said)


def test_a_guess_is_called_one(details: PreferenceDetails) -> None:
    details.show_preference(learn([pick(80, 50)], FLAT), [pick(80, 50)], ["Everything"])
    assert "This is a guess so far." in details.text.text()


def test_without_calibration_the_start_is_not_called_a_recommendation(
    details: PreferenceDetails,
) -> None:
    details.show_preference(learn([], FLAT), [], ["Everything"])
    assert details.text.text() == (
        "Nothing is known of what you prefer yet. Without choices of yours, drafts start at 50."
    )
    details.show()
    assert not details.forget_button.isVisible()
    assert not details.choices.isVisible()


def test_choices_are_listed_newest_first_with_day_kind_and_voices(
    details: PreferenceDetails,
) -> None:
    evidence: list[Evidence] = [
        replace(edit(60, 0.82), made_at="2026-03-05T12:00:00+00:00"),
        Pick(Option(65, "Warm"), Option(40, "Brisk"), Kind.REPLY),
    ]
    details.show_preference(learn(evidence, FLAT), evidence, ["Warm", "Brisk"])
    newest, oldest = cells(details.choices)
    assert newest == ["", "Reply", "Took strength 65 in “Warm” over 40 in “Brisk”"]
    assert oldest[1:] == ["Email", "Kept 82% of a draft of strength 60 in “Everything”"]
    assert "5" in oldest[0]
    details.show_preference(learn(evidence, FLAT), evidence, ["Warm"])
    assert cells(details.choices)[0][2] == "Took strength 65 over 40"


def test_only_the_latest_choices_are_listed(details: PreferenceDetails) -> None:
    evidence: list[Evidence] = [pick(20, 60), *[pick(80, 50)] * 300]
    details.show_preference(learn(evidence, FLAT), evidence, ["Everything"])
    assert {row[2] for row in cells(details.choices)} == {"Took strength 80 over 50"}
    assert details.choices.rowCount() < 100


def test_several_voices_are_listed_by_liking_and_one_is_not(details: PreferenceDetails) -> None:
    evidence: list[Evidence] = [voice_pick("Warm", "Brisk")] * 6
    details.show_preference(learn(evidence, FLAT), evidence, ["Brisk", "Warm"])
    details.show()
    rows = [(details.mix.item(row, 0).text(), details.mix.item(row, 1).text()) for row in range(2)]
    assert [name for name, _ in rows] == ["Warm", "Brisk"]
    assert sum(int(share.rstrip("%")) for _, share in rows) in (99, 100, 101)
    details.show_preference(learn(evidence, FLAT), evidence, ["Warm"])
    assert not details.mix.isVisible()


def test_forgetting_can_be_undone_where_it_was_done(
    qtbot: QtBot, details: PreferenceDetails
) -> None:
    details.show_preference(learn(AGREED, FLAT), AGREED, ["Everything"])
    details.show()
    with qtbot.waitSignal(details.forget_wanted):
        qtbot.mouseClick(details.forget_button, Qt.MouseButton.LeftButton)
    details.show_preference(learn([], FLAT), [], ["Everything"], can_undo=True)
    assert details.forgotten.isVisible()
    assert details.undo_button.isVisible()
    assert not details.forget_button.isVisible()
    assert details.focusWidget() is details.undo_button
    with qtbot.waitSignal(details.undo_wanted):
        qtbot.keyClick(details.undo_button, Qt.Key.Key_Space)
    details.show_preference(learn(AGREED, FLAT), AGREED, ["Everything"])
    assert not details.undo_button.isVisible()
    assert details.focusWidget() is details.forget_button


def painted(curve: PreferenceCurve) -> QImage:
    curve.resize(curve.sizeHint())
    return curve.grab().toImage()


def columns_of(image: QImage, colour: QColor) -> set[int]:
    """Return where, from left to right, that very colour is seen."""
    return {
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).rgb() == colour.rgb()
    }


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_the_curve_is_drawn_in_the_palettes_colours_and_mirrored_with_the_layout(
    qtbot: QtBot, scheme: Qt.ColorScheme
) -> None:
    curve = PreferenceCurve()
    qtbot.addWidget(curve)
    curve.setPalette(palette_for(scheme))
    curve.show_preference(learn([pick(90, 50)] * 10, FLAT))
    link = curve.palette().color(QPalette.ColorRole.Link)
    drawn = painted(curve)
    middle = drawn.width() / 2
    dots = columns_of(drawn, link)
    assert max(dots) > 1.4 * middle
    curve.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = painted(curve)
    assert mirrored != drawn
    assert min(columns_of(mirrored, link)) < 0.6 * middle


def test_the_curve_grows_with_the_text(qtbot: QtBot) -> None:
    curve = PreferenceCurve()
    qtbot.addWidget(curve)
    before = curve.sizeHint()
    font = curve.font()
    font.setPointSizeF(2 * font.pointSizeF())
    curve.setFont(font)
    assert curve.sizeHint().height() > 1.5 * before.height()
    assert curve.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_an_option_of_one_voice_is_told_by_its_strength_alone(details: PreferenceDetails) -> None:
    evidence: list[Evidence] = [Pick(option(5), option(95), Kind.POST)]
    details.show_preference(learn(evidence, FLAT), evidence, [])
    assert cells(details.choices)[0][1:] == ["Post", "Took strength 5 over 95"]
