"""Curves from made-up measurements, whose means and spreads are known."""

import random

import pytest

from engine.calibration.curve import curve_points
from engine.calibration.mark import recommend
from engine.calibration.measurement import UNSTEERED, Arm, Measurement, Method
from engine.calibration.result import Verdict

STEERED = Arm(Method.STEERED, 50.0)
RANDOM = Arm(Method.RANDOM_HEADS, 50.0)


def _measurement(
    arm: Arm, request: int, match: float, *, n_characters: int = 200, nll: float = 70.0
) -> Measurement:
    return Measurement(
        arm=arm,
        request=request,
        n_characters=n_characters,
        log_ratio=match * n_characters,
        n_tokens=50,
        nll=nll,
        repetition=0.25,
        copied_words=3,
        divergence=None if arm == UNSTEERED else 0.5,
    )


def _drafts(gain: float, noise: float, n_requests: int) -> list[Measurement]:
    """Requests that differ much between each other, and less between the ways to write."""
    chance = random.Random(4)  # noqa: S311 - made-up, not secret
    measurements = []
    for request in range(n_requests):
        ease = chance.gauss(0, 1)
        for arm, by in ((UNSTEERED, 0.0), (STEERED, gain), (RANDOM, 0.0)):
            measurements.append(_measurement(arm, request, ease + by + chance.gauss(0, noise)))
    return measurements


def test_a_point_says_what_its_drafts_say_on_the_whole() -> None:
    measurements = [
        _measurement(UNSTEERED, 0, 0.1, n_characters=300, nll=100.0),
        _measurement(UNSTEERED, 1, 0.5, n_characters=100, nll=40.0),
    ]
    (point,), controls = curve_points(measurements)
    assert controls == ()
    assert point.voice_match == pytest.approx((0.1 * 300 + 0.5 * 100) / 400)
    assert point.fluency == pytest.approx(140 / 100)
    assert (point.repetition, point.copied_words, point.n_drafts) == (0.25, 3, 2)
    assert point.divergence is None
    assert point.over_unsteered is None
    assert point.over_random is None


def test_a_gain_that_is_the_same_on_every_request_has_no_spread() -> None:
    (_, steered), (random_heads,) = curve_points(_drafts(gain=0.2, noise=0.0, n_requests=6))
    assert steered.over_unsteered is not None
    assert steered.over_random is not None
    for interval in (steered.over_unsteered, steered.over_random):
        assert (interval.mean, interval.low, interval.high) == pytest.approx((0.2, 0.2, 0.2))
    # The drafts themselves differ much: only their pairing tells.
    assert steered.voice_match_error > 0.2
    assert steered.divergence == 0.5
    assert random_heads.name == "random heads"
    assert random_heads.point.strength == 50
    assert random_heads.point.over_random is None


def test_more_drafts_of_the_same_request_are_no_more_evidence() -> None:
    once = _drafts(gain=0.2, noise=0.3, n_requests=6)
    (_, point), _ = curve_points(once)
    (_, point_again), _ = curve_points(once * 2)
    assert point_again.over_unsteered == point.over_unsteered
    assert point_again.n_drafts == 2 * point.n_drafts


def test_a_draft_without_a_word_is_no_evidence_either_way() -> None:
    measurements = _drafts(gain=0.2, noise=0.0, n_requests=6)
    empty = [_measurement(arm, 6, 0.0, n_characters=0) for arm in (UNSTEERED, STEERED, RANDOM)]
    (unsteered, _), _ = curve_points(measurements)
    (with_empty, _), _ = curve_points(measurements + empty)
    assert with_empty.voice_match == pytest.approx(unsteered.voice_match)
    nothing = [_measurement(UNSTEERED, 0, 0.0, n_characters=0)]
    assert curve_points(nothing)[0][0].voice_match == 0


def test_a_real_gain_is_recommended_and_noise_is_not() -> None:
    points, _ = curve_points(_drafts(gain=0.3, noise=0.1, n_requests=10))
    assert recommend(points) == (50, Verdict.HELPS)
    points, _ = curve_points(_drafts(gain=0.0, noise=0.1, n_requests=10))
    assert recommend(points) == (0, Verdict.DOES_NOT_HELP)
