"""Choosing the strength to recommend from what was measured."""

from collections.abc import Sequence

from engine.calibration.result import CurvePoint, Verdict

FLUENCY_BOUND = 0.05
"""Part by which a draft may be less likely a token than unsteered ones: more is felt as odd."""

REPETITION_BOUND = 0.05
"""Share of word 4-grams that may be repeated beyond that of unsteered drafts: likelihood alone
praises a draft that goes round in circles."""


def recommend(points: Sequence[CurvePoint]) -> tuple[float, Verdict]:
    """Return the strength to recommend, and the verdict.

    The mark is the best voice match of all strengths that keep both bounds and whose gain over
    strength 0 has an interval above zero; of equal ones the least. Where there is none, it is 0.
    Several strengths are tried, so that by luck alone one of three passes up to 7 times in 100, not
    the interval's 2.5. Beating strength 0 but not random heads leaves the mark where it is: the
    drafts are better, only not by the person's own heads, and the verdict says so.

    Args:
        points: by strength; one of them is strength 0.
    """
    unsteered = next(point for point in points if point.strength == 0)
    better = [point for point in points if _is_better(point) and _is_bearable(point, unsteered)]
    if not better:
        return 0.0, Verdict.DOES_NOT_HELP
    best = max(better, key=lambda point: (point.voice_match, -point.strength))
    if best.over_random is not None and best.over_random.low <= 0:
        return best.strength, Verdict.NO_BETTER_THAN_RANDOM
    return best.strength, Verdict.HELPS


def _is_better(point: CurvePoint) -> bool:
    return point.over_unsteered is not None and point.over_unsteered.low > 0


def _is_bearable(point: CurvePoint, unsteered: CurvePoint) -> bool:
    return (
        point.fluency <= (1 + FLUENCY_BOUND) * unsteered.fluency
        and point.repetition <= unsteered.repetition + REPETITION_BOUND
    )
