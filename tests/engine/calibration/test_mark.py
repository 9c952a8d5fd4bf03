"""The recommended strength, on made-up curves."""

from dataclasses import replace

import pytest

from engine.calibration.mark import recommend
from engine.calibration.result import CurvePoint, Interval, Verdict

CLEAR, UNCLEAR = Interval(0.1, 0.05, 0.15), Interval(0.1, -0.01, 0.2)


def _point(
    strength: float,
    match: float,
    *,
    fluency: float = 1.4,
    repetition: float = 0.1,
    gain: Interval | None = CLEAR,
    lead: Interval | None = CLEAR,
) -> CurvePoint:
    return CurvePoint(
        strength=strength,
        voice_match=match,
        voice_match_error=0.03,
        fluency=fluency,
        repetition=repetition,
        copied_words=4.0,
        divergence=None if strength == 0 else 0.1,
        n_drafts=20,
        over_unsteered=None if strength == 0 else gain,
        over_random=None if strength == 0 else lead,
    )


UNSTEERED = _point(0, 0.1)


def test_the_best_match_of_those_within_the_bounds_is_recommended() -> None:
    points = [UNSTEERED, _point(25, 0.2), _point(50, 0.3), _point(100, 0.25)]
    assert recommend(points) == (50, Verdict.HELPS)


def test_of_equal_matches_the_gentler_strength_is_recommended() -> None:
    assert recommend([UNSTEERED, _point(25, 0.2), _point(50, 0.2)]) == (25, Verdict.HELPS)


@pytest.mark.parametrize(("fluency", "expected"), [(1.4 * 1.0499, 50), (1.4 * 1.0501, 25)])
def test_a_better_match_is_not_bought_with_fluency(fluency: float, expected: float) -> None:
    points = [UNSTEERED, _point(25, 0.2), _point(50, 0.4, fluency=fluency)]
    assert recommend(points) == (expected, Verdict.HELPS)


def test_nor_with_repetition_which_likelihood_praises() -> None:
    points = [UNSTEERED, _point(25, 0.2), _point(50, 0.4, fluency=0.9, repetition=0.16)]
    assert recommend(points) == (25, Verdict.HELPS)


def test_a_gain_within_noise_is_none() -> None:
    points = [UNSTEERED, _point(25, 0.3, gain=UNCLEAR), _point(50, 0.4, gain=UNCLEAR)]
    assert recommend(points) == (0, Verdict.DOES_NOT_HELP)


def test_heads_that_do_no_better_than_random_ones_are_called_so() -> None:
    points = [UNSTEERED, _point(25, 0.3, lead=UNCLEAR)]
    assert recommend(points) == (25, Verdict.NO_BETTER_THAN_RANDOM)


def test_a_contrast_without_heads_has_no_random_heads_to_beat() -> None:
    assert recommend([UNSTEERED, _point(25, 0.3, lead=None)]) == (25, Verdict.HELPS)


def test_strength_0_alone_is_recommended_for_want_of_others() -> None:
    assert recommend([replace(UNSTEERED, voice_match=-1)]) == (0, Verdict.DOES_NOT_HELP)
