from dataclasses import replace

from app.cli.calibration_report import told
from engine.calibration.result import Calibration, Verdict
from tests.app.a_calibration import CALIBRATION


def test_the_curve_is_a_table_with_its_controls_and_the_mark_below() -> None:
    first, heading, *rows, legend, verdict = told(CALIBRATION, has_background=True).splitlines()
    assert first.startswith("Drafts of 5 held-back requests")
    assert heading.split()[:3] == ["strength", "steered", "by"]
    assert len(rows) == 6
    assert rows[0].split()[:4] == ["0", "samples", "only", "+0.110"]
    assert rows[3].split()[:4] == ["25", "random", "heads", "+0.130"]
    assert "less is more fluent" in legend
    assert verdict == "Steering by these heads helps; strength 25 is recommended."


def test_a_recommended_zero_says_that_steering_does_not_help() -> None:
    none = replace(CALIBRATION, recommended_strength=0.0, verdict=Verdict.DOES_NOT_HELP)
    assert told(none, has_background=True).splitlines()[-1] == (
        "Steering does not help with this model and this writing; strength 0 is recommended."
    )


def test_a_comparison_with_the_sample_voice_alone_is_told_as_a_rough_guess() -> None:
    assert "rough guess" in told(CALIBRATION, has_background=False)
    assert "rough guess" not in told(CALIBRATION, has_background=True)


def test_too_little_writing_is_told_with_what_would_be_enough() -> None:
    nothing = Calibration((), (), None, Verdict.NOT_ENOUGH_WRITING, 0, 0.1)
    line = told(nothing, has_background=True)
    assert "12 samples of 25 words" in line
    assert "No strength is recommended" in line
