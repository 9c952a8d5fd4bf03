"""What calibration found, for people to read."""

from collections.abc import Mapping
from types import MappingProxyType

from app.curve_rows import CurveRow, curve_rows
from engine.calibration.holdout import FEWEST_SAMPLES, FEWEST_WORDS
from engine.calibration.measurement import Method
from engine.calibration.result import Calibration, Verdict

VERDICTS: Mapping[Verdict, str] = MappingProxyType(
    {
        Verdict.HELPS: "Steering by these heads helps",
        Verdict.NO_BETTER_THAN_RANDOM: (
            "Steering helps, but random heads in place of these may do as well"
        ),
        Verdict.DOES_NOT_HELP: "Steering does not help with this model and this writing",
        Verdict.NOT_ENOUGH_WRITING: (
            "Too little writing to try strengths on: "
            f"{FEWEST_SAMPLES} samples of {FEWEST_WORDS} words are the least"
        ),
    }
)

_METHODS: Mapping[Method, str] = MappingProxyType(
    {
        Method.STEERED: "preference heads",
        Method.RANDOM_HEADS: "random heads",
        Method.NO_CONTRAST: "no contrast",
    }
)

_HEADING = "  strength  steered by        voice match       fluency  repeated  copied words"


def told(calibration: Calibration, *, has_background: bool) -> str:
    """Return the curve as a table, and the verdict below it.

    Args:
        calibration: what was found.
        has_background: whether drafts were compared with many people's writing, and not with a
            few invented texts.
    """
    verdict = VERDICTS[calibration.verdict]
    mark = calibration.recommended_strength
    if mark is None:
        return f"{verdict}. No strength is recommended."
    lines = [
        f"Drafts of {calibration.n_requests} held-back requests, in {calibration.seconds:.0f} s:",
        _HEADING,
        *map(_line, curve_rows(calibration)),
        "Voice match: nats a character by which drafts are likelier yours than other people's. "
        "Fluency: nats a token, less is more fluent.",
    ]
    if not has_background:
        lines.append(
            "A few invented texts stood for other people's writing: take the voice match as a "
            "rough guess."
        )
    lines.append(f"{verdict}; strength {mark:.0f} is recommended.")
    return "\n".join(lines)


def _line(row: CurveRow) -> str:
    point = row.point
    name = "samples only" if row.is_samples_only else _METHODS[row.method]
    return (
        f"  {point.strength:8.0f}  {name:16s}  "
        f"{point.voice_match:+.3f} ± {point.voice_match_error:.3f}  "
        f"{point.fluency:7.2f}  {point.repetition:8.0%}  {point.copied_words:12.1f}"
    )
