"""From measured drafts to curves of voice match and fluency."""

from collections.abc import Mapping, Sequence

import numpy as np

from engine.calibration.measurement import UNSTEERED, Arm, Measurement, Method
from engine.calibration.resampling import Resampled, resampled_ratio
from engine.calibration.result import ControlPoint, CurvePoint


def curve_points(
    measurements: Sequence[Measurement],
) -> tuple[tuple[CurvePoint, ...], tuple[ControlPoint, ...]]:
    """Return the curve of the person's steering and those of all controls, by strength.

    A voice match is that of all drafts' characters together, so that a draft of three words weighs
    no more than its words. Intervals come from resampling requests, since drafts of one request are
    not independent, and the same ones for every arm, so that differences are paired.

    Args:
        measurements: of every arm on every request, `UNSTEERED` among the arms; of two requests at
            least, or there is no spread to see.
    """
    arms: dict[Arm, list[Measurement]] = {}
    for each in measurements:
        arms.setdefault(each.arm, []).append(each)
    matches = {arm: _voice_match(of_arm) for arm, of_arm in arms.items()}
    points = {arm: _point(arm, arms[arm], matches) for arm in sorted(arms)}
    return (
        tuple(point for arm, point in points.items() if arm.method is Method.STEERED),
        tuple(
            ControlPoint(arm.method.value, point)
            for arm, point in points.items()
            if arm.method is not Method.STEERED
        ),
    )


def _voice_match(of_arm: Sequence[Measurement]) -> Resampled:
    requests = sorted({each.request for each in of_arm})
    ratios, lengths = np.zeros(len(requests)), np.zeros(len(requests))
    for each in of_arm:
        place = requests.index(each.request)
        ratios[place] += each.log_ratio
        lengths[place] += each.n_characters
    return resampled_ratio(ratios, lengths)


def _point(arm: Arm, of_arm: Sequence[Measurement], matches: Mapping[Arm, Resampled]) -> CurvePoint:
    match, unsteered = matches[arm], matches[UNSTEERED]
    random = matches.get(Arm(Method.RANDOM_HEADS, arm.strength))
    is_control = arm.method is not Method.STEERED
    divergences = [each.divergence for each in of_arm if each.divergence is not None]
    n_tokens = sum(each.n_tokens for each in of_arm)
    return CurvePoint(
        strength=arm.strength,
        voice_match=match.estimate,
        voice_match_error=match.standard_error,
        fluency=sum(each.nll for each in of_arm) / max(n_tokens, 1),
        repetition=float(np.mean([each.repetition for each in of_arm])),
        copied_words=float(np.mean([each.copied_words for each in of_arm])),
        divergence=float(np.mean(divergences)) if divergences else None,
        n_drafts=len(of_arm),
        over_unsteered=None if arm == UNSTEERED else match.over(unsteered),
        over_random=None if is_control or random is None else match.over(random),
    )
