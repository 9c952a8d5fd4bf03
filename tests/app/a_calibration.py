"""A calibration as one comes out, in made-up figures."""

from engine.calibration.result import Calibration, ControlPoint, CurvePoint, Interval, Verdict

_GAIN = Interval(0.1, 0.02, 0.2)


def a_point(strength: float, voice_match: float) -> CurvePoint:
    """Return the figures of ten drafts."""
    return CurvePoint(
        strength=strength,
        voice_match=voice_match,
        voice_match_error=0.03,
        fluency=1.4 + strength / 1000,
        repetition=0.01,
        copied_words=3.5,
        divergence=strength / 100 or None,
        n_drafts=10,
        over_unsteered=_GAIN if strength else None,
    )


CALIBRATION = Calibration(
    points=(a_point(0, 0.11), a_point(25, 0.19), a_point(50, 0.26)),
    controls=(
        ControlPoint("no contrast", a_point(0, 0.12)),
        ControlPoint("random heads", a_point(25, 0.13)),
        ControlPoint("random heads", a_point(50, 0.15)),
    ),
    recommended_strength=25.0,
    verdict=Verdict.HELPS,
    n_requests=5,
    seconds=40.0,
)
